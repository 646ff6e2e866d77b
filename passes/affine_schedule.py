"""affine-schedule: contractions get the order, tiles and copies that make them fast."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp

from .affine_loops.contractions import contractions_in
from .affine_loops.selection import functions_in, name_of
from .schedules.contraction import Machine, Sizes, contraction_schedule
from .schedules.default import SchedulePass
from .schedules.schedule import Schedule


@dataclass(frozen=True)
class AffineSchedulePass(SchedulePass):
    """Applies to each nest of named loops the default schedule of a contraction.

    A nest's loops are named where it is made (`convert-linalg-to-affine-loops`): `i`, `j` and `k0`
    for `C[i, j] = sum of A[i, k0] * B[k0, j]`. Its schedule is a list of passes
    (`schedules/contraction.py`), which are run in order. The names are taken away at the end.

    Options:
        vector_bits: width of a vector register.
        vector_registers: how many there are.
        l2_bytes: of the second-level data cache.
        fma_latency, fma_ports: cycles of a vector FMA, and how many begin in each.
    """

    name = "affine-schedule"
    source = target = "affine"

    vector_bits: int = 256
    vector_registers: int = 16
    l2_bytes: int = 512 << 10
    fma_latency: int = 4
    fma_ports: int = 2

    def schedule(self, module: ModuleOp, sizes: Sizes | None = None) -> Schedule:
        """The schedule of all contractions of a module."""
        machine = Machine(
            self.vector_bits,
            self.vector_registers,
            self.l2_bytes,
            self.fma_latency,
            self.fma_ports,
        )
        schedule = Schedule()
        done: set[str | None] = set()
        nests = (nest for function in functions_in(module) for nest in contractions_in(function))
        for nest in nests:
            name = name_of(nest.parallel[0])
            # Where a loop around does rows of several nests, a nest may have no rows of its own.
            if name not in done and nest.has_rows_and_columns:
                done.add(name)
                schedule.passes += contraction_schedule(nest, machine, sizes or Sizes()).passes
        return schedule
