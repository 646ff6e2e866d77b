"""affine-schedule: contractions get the order, tiles and copies that make them fast."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from ..dialects import affine
from ..dialects.quick import walk
from .affine_loops.nest_fusion import fuse_consumers
from .affine_loops.selection import NAME, functions_in, name_of, perfect_nest
from .base import Pass, make_pass
from .schedules.contraction import Machine, Nest, Sizes, contraction_schedule
from .schedules.schedule import Schedule


@dataclass(frozen=True)
class AffineSchedulePass(Pass):
    """Applies to each nest of named loops the default schedule of a contraction.

    A nest's loops are named where it is made (`convert-linalg-to-affine-loops`): `i`, `j` and `k0`
    for `C[i, j] = sum of A[i, k0] * B[k0, j]`. First the elementwise loops behind a nest that use
    its result are put into it, so that they find the result in registers; then its schedule, which
    is a list of passes (`schedules/contraction.py`), is run. The names are taken away at the end.

    Options:
        vector_bits: width of a vector register.
        vector_registers: how many there are.
        l2_bytes: of the second-level data cache.
        only_prepare: the loops keep their names and order, for a schedule that is run after it.
    """

    name = "affine-schedule"
    source = target = "affine"

    vector_bits: int = 256
    vector_registers: int = 16
    l2_bytes: int = 512 << 10
    only_prepare: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        nests = [nest for function in functions_in(op) for nest in _contractions(function)]
        if not nests:
            return
        if any([fuse_consumers(nest.parallel, self.name) for nest in nests]):
            make_pass("affine-scalrep").apply(ctx, op)
        if not self.only_prepare:
            for one in default_schedule(op, self.machine).passes:
                one.apply(ctx, op)
            for inner in walk(op):
                inner.attributes.pop(NAME, None)

    @property
    def machine(self) -> Machine:
        return Machine(self.vector_bits, self.vector_registers, self.l2_bytes)


def default_schedule(module: ModuleOp, machine: Machine, sizes: Sizes | None = None) -> Schedule:
    """The schedule of all contractions of a module that `affine-schedule` has prepared."""
    schedule = Schedule()
    done: set[str | None] = set()
    for nest in (nest for function in functions_in(module) for nest in _contractions(function)):
        name = name_of(nest.parallel[0])
        if name not in done:
            done.add(name)
            schedule.passes += contraction_schedule(nest, machine, sizes or Sizes()).passes
    return schedule


def _contractions(root: Operation) -> Iterator[Nest]:
    """The nests of named loops in `root`."""
    seen: set[Operation] = set()
    for op in walk(root):
        if isinstance(op, affine.ForOp) and name_of(op) is not None and op not in seen:
            parallel = perfect_nest(op)
            reductions = _reductions(parallel[-1])
            seen.update(parallel, reductions)
            if reductions:
                yield Nest(parallel, reductions)


def _reductions(loop: affine.ForOp) -> list[affine.ForOp]:
    """The loops inside, each in the one before, that carry a value and have a name."""
    found: list[affine.ForOp] = []
    inner: affine.ForOp | None = loop
    while inner is not None:
        inner = next(
            (
                op
                for op in inner.body.block.ops
                if isinstance(op, affine.ForOp) and op.results and name_of(op) is not None
            ),
            None,
        )
        if inner is not None:
            found.append(inner)
    return found
