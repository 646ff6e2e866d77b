"""gpu-columns-outside: what a loop that needs an order does side by side is done by threads."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, UnitAttr
from xdsl.ir import SSAValue

from ..dialects import affine
from ..dialects.linear_forms import Linear
from ..dialects.quick import detach, insert_before, walk
from ..dialects.structure import is_inside
from .affine_loop_interchange import swap_loops
from .affine_loops.analysis import accesses_of
from .affine_loops.selection import functions_in
from .base import Pass
from .gpu_mapping.nests import INDEPENDENT, runs_in_any_order
from .gpu_mapping.places import can_be_repeated, written_in


@dataclass(frozen=True)
class GpuColumnsOutsidePass(Pass):
    """Puts loops that each do a part of memory of their own around loops that need an order.

    ```
    affine.for %i = 0 to %n {              affine.for %j = 0 to %m {
      %k = affine.load %B[%i]                affine.for %i = 0 to %n {
      affine.for %j = 0 to %m {      →         %k = affine.load %B[%i]
        A[%j] = f(A[%j], %k)                   A[%j] = f(A[%j], %k)
    } }                                    } } {independent}
    ```
    A kernel then has a thread for each column, where there would be a launch for each row. What
    stands before the loop inside is done in each of its iterations: loads of what is not written,
    and arithmetic.
    """

    name = "gpu-columns-outside"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            if function.function_type.outputs.data:  # extents are for the host
                continue
            loops = [one for one in walk(function) if isinstance(one, affine.ForOp)]
            for loop in reversed(loops):  # what is brought out of one is seen by those around it
                if not loop.results and not runs_in_any_order(loop):
                    _bring_out_columns(loop)


def _bring_out_columns(loop: affine.ForOp) -> None:
    """Put the loops inside of a loop around it, as long as each does a part of memory of its own.

    What stands before such a loop is done in each of its iterations: loads of what is not written,
    and arithmetic.
    """
    while True:
        *before, inner, end = loop.body.block.ops
        if not isinstance(inner, affine.ForOp) or inner.results or end.operands:
            return
        if any(is_inside(operand, loop) for operand in inner.operands):
            return
        written = written_in(loop)
        if not all(can_be_repeated(op, written) for op in before):
            return
        if None in written or not _has_columns(inner, written):
            return
        first = inner.body.block.first_op
        assert first is not None
        for op in before:
            detach(op)
            insert_before(op, first)
        swap_loops(loop, inner)
        inner.attributes[INDEPENDENT] = UnitAttr()


def _has_columns(loop: affine.ForOp, written: set[SSAValue | None]) -> bool:
    """Whether all accesses of what is written have the loop's variable as one same subscript."""
    variable = loop.body.block.args[0]
    columns: dict[SSAValue | None, set[tuple[SSAValue, int, Linear]]] = {}
    for op in walk(loop):
        if op.regions:
            continue
        for access in accesses_of(op) or ():
            if access.root is None:
                return False
            if access.root not in written:
                continue
            forms = access.subscripts or ()
            found = {
                (access.buffer, axis, form)
                for axis, form in enumerate(forms)
                if form.offset_of(variable) is not None
                and not any(is_inside(atom, loop) for atom in form.atoms() if atom is not variable)
            }
            columns[access.root] = columns.get(access.root, found) & found
    return all(columns.values())
