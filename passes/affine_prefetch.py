"""affine-prefetch: what a loop reads is asked for some iterations ahead."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product, repeat
from math import prod

from xdsl.context import Context
from xdsl.dialects.builtin import AffineMapAttr, BoolAttr, IntegerAttr, MemRefType, ModuleOp, i32
from xdsl.ir import Block, BlockArgument, Operation, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ..dialects import affine
from ..dialects.build import Builder
from ..dialects.linear_forms import Linear, constant_form
from ..dialects.quick import create, walk
from .affine_loops.analysis import Access, innermost_stride_is_one, tile_accesses_of
from .affine_loops.building import step_of, variable_of
from .affine_loops.regions import box_of, element_bytes, expressions_of, fixed_outside
from .affine_loops.selection import functions_in, loop_around, loops_in, report_absent
from .base import Pass
from .remarks import remark

_HINTS = {
    "isWrite": BoolAttr.from_bool(False),
    "localityHint": IntegerAttr(3, i32),
    "isDataCache": BoolAttr.from_bool(True),
}
_SECOND_LEVEL = _HINTS | {"localityHint": IntegerAttr(2, i32)}
# Where more lines are read at once, the hardware's own prefetching has time to see it.
_MAX_LINES = 32

_Line = tuple[SSAValue, tuple[Linear, ...]]
"""A buffer, and the subscripts of the first element of a cache line's worth of it."""


@dataclass(frozen=True)
class AffinePrefetchPass(Pass):
    """Asks the cache for what is read of a buffer `distance` iterations later, line by line.

    ```
                                               affine.for %k = 0 to %n {
    affine.for %k = 0 to %n {                    affine.prefetch %B[%k + 8, %p], read, …
      affine.for %j = %p to %p + 32 {    →       affine.prefetch %B[%k + 8, %p + 16], read, …
        … affine.load %B[%k, %j] …               affine.for %j = %p to %p + 32 {
      }                                            … affine.load %B[%k, %j] …
    }                                            }
                                               }
    ```

    Worth it for a loop along the columns of a matrix: the hardware's own prefetching ends at the
    page, and there every row lies in another one. What a loop reads along a row is left to it. The
    last iterations ask for what lies behind the buffer, which no processor minds.

    With `beyond`, the name of a loop around, what the next iteration of that one reads down a
    column is asked for instead: one row in each iteration, all of them before a line ends.

    ```
    affine.for %i = 0 to %m step 6 {           affine.for %i = 0 to %m step 6 {
      affine.for %k = 0 to %n {          →       affine.for %k = 0 to %n {
        … %A[%i, %k] … %A[%i + 5, %k] …            affine.prefetch %A[%i + 6 + %k mod 8, %k], read
    ```

    With `along`, the name of a loop around, `distance` counts iterations of that one: what is asked
    for lies further on in the same rows.

    Options:
        loops: the names of the loops (`loop_name`).
        distance: in iterations.
        beyond, along: the name of a loop around.
        line_bytes: of a cache line.
    """

    name = "affine-prefetch"
    source = target = "affine"

    loops: tuple[str, ...] = ()
    distance: int = 8
    beyond: str = ""
    along: str = ""
    line_bytes: int = 64

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report_absent(self.name, op, self.loops)
        for function in functions_in(op):
            for loop in loops_in(function, self.loops):
                done = self._prefetch_columns(loop) if self.beyond else self._prefetch(loop)
                if not done:
                    remark(self.name, loop, "nothing to ask for: it reads no pieces of rows")

    def _prefetch(self, loop: affine.ForOp) -> bool:
        places: dict[Block, dict[_Line, None]] = {}
        for op in walk(loop):
            if not op.regions:
                for access in tile_accesses_of(op) or ():
                    block, child = _place_of(op, loop)
                    lines = self._lines(access, child, loop)
                    places.setdefault(block, {}).update(dict.fromkeys(lines))
        for block, lines in places.items():
            first = block.first_op
            assert first is not None
            builder = Builder(block, first, loop.location)
            for buffer, subscripts in lines:
                affine_map, operands = expressions_of(subscripts)
                properties = _HINTS | {"map": AffineMapAttr(affine_map)}
                builder.insert(
                    create(affine.PrefetchOp, (buffer, *operands), properties=properties)
                )
        return any(places.values())

    def _prefetch_columns(self, loop: affine.ForOp) -> bool:
        """Ask for what the next iteration of the loop `beyond` reads down columns."""
        around = loop_around(loop, self.beyond)
        found = False
        for op in loop.body.block.ops if around is not None else ():
            for access in tile_accesses_of(op) or ():
                rows = access.sizes[-2] if access.sizes and len(access.sizes) > 1 else 1
                forms, variable = access.subscripts, variable_of(loop)
                if forms is None or rows == 1 or access.sizes[-1] != 1 or not access.reads:  # pyright: ignore
                    continue
                if forms[-1].coefficient(variable) != 1 or forms[-2].involves(variable):
                    continue
                assert around is not None
                outer = variable_of(around)
                later = [
                    form.add(constant_form(form.coefficient(outer) * step_of(around)))
                    for form in forms
                ]
                if later == list(forms):
                    continue
                affine_map, operands = expressions_of(later)
                results = list(affine_map.results)
                in_turn = AffineDimExpr(list(operands).index(variable)) % _power_of_two(rows)
                results[-2] = results[-2] + in_turn
                moved = AffineMap(affine_map.num_dims, affine_map.num_symbols, tuple(results))
                builder = Builder.in_place_of(op)
                properties = _SECOND_LEVEL | {"map": AffineMapAttr(moved)}
                operands = (access.buffer, *operands)
                builder.insert(create(affine.PrefetchOp, operands, properties=properties))
                found = True
        return found

    def _lines(self, access: Access, child: Operation, loop: affine.ForOp) -> list[_Line]:
        """The lines that `access`, inside `child`, reads `distance` iterations later."""
        type_ = access.buffer.type
        box = box_of(access, fixed_outside(child))
        if not access.reads or not box or not isinstance(type_, MemRefType):
            return []
        variable = variable_of(loop)
        begins = [interval.lower[0] for interval in box]
        if not innermost_stride_is_one(type_) or not any(
            form.coefficient(variable) for form in begins[:-1]
        ):
            return []
        sizes = access.sizes or (1,) * len(box)
        counts = [
            (interval.constant_size or _MAX_LINES * self.line_bytes) + size - 1
            for interval, size in zip(box, sizes, strict=True)
        ]
        steps = [*[1] * (len(box) - 1), self.line_bytes // element_bytes(type_.element_type) or 1]
        if prod(-(-count // step) for count, step in zip(counts, steps, strict=True)) > _MAX_LINES:
            return []
        if counts[-1] == 1 < prod(counts):
            return []  # a column: a line for each element would be asked for
        counted = loop_around(loop, self.along) if self.along else loop
        if counted is None:
            return []
        variable, ahead = variable_of(counted), self.distance * step_of(counted)
        later = [form.add(constant_form(form.coefficient(variable) * ahead)) for form in begins]
        columns = [*range(0, counts[-1], steps[-1])]
        if isinstance(access.buffer, BlockArgument) and counts[-1] > steps[-1]:
            columns.append(counts[-1] - 1)  # what comes from outside may begin inside a line
        return [
            (
                access.buffer,
                tuple(f.add(constant_form(n)) for f, n in zip(later, offsets, strict=True)),
            )
            for offsets in product(*map(range, repeat(0), counts[:-1], steps[:-1]), columns)
        ]


def _power_of_two(number: int) -> int:
    """The least power of two that is not less."""
    return 1 << (number - 1).bit_length()


def _place_of(op: Operation, loop: affine.ForOp) -> tuple[Block, Operation]:
    """The block that asks for what `op` reads, the loop's or a branch's; and `op`'s part in it."""
    around: list[Operation] = [op]
    while (parent := around[-1].parent_op()) is not loop:
        assert parent is not None
        around.append(parent)
    while len(around) > 1 and isinstance(around[-1], affine.IfOp):
        around.pop()
    block = around[-1].parent
    assert block is not None
    return block, around[-1]
