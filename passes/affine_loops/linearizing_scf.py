"""A perfect nest of `scf.for` as one loop over all its iterations.

After upstream's `coalesceLoops` (mlir/lib/Dialect/SCF/Utils/Utils.cpp, LLVM 22), but that a loop
without iterations counts as none: the product of two numbers below 0 is above it.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import scf
from xdsl.dialects.builtin import DYNAMIC_INDEX, DenseArrayBase, i64
from xdsl.ir import SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ...dialects import affine, arith
from ...dialects.affine_expressions import add, constant, multiply
from ...dialects.arith import constant_value
from ...dialects.build import INDEX, Builder
from ...dialects.quick import detach, erase, insert_before
from ...dialects.structure import is_inside, terminator
from .values import map_values


def perfect_nest(loop: scf.ForOp) -> list[scf.ForOp]:
    """The loop and those inside it, as long as each does nothing but the next one.

    What they carry, each hands on to the next as it is.
    """
    loops = [loop]
    while True:
        body = loops[-1].body.block
        inner, end = body.first_op, body.last_op
        if not isinstance(inner, scf.ForOp) or end is None or inner.next_op is not end:
            return loops
        if tuple(inner.iter_args) != tuple(body.args[1:]):
            return loops
        if tuple(end.operands) != tuple(inner.results):
            return loops
        loops.append(inner)


def linearize_scf(loops: Sequence[scf.ForOp]) -> str | None:
    """Make one loop of a perfect nest, or say why not.

    ```
    scf.for %i = 0 to %n step 1 {        scf.for %k = 0 to %n * 5 step 1 {
      scf.for %j = 3 to 13 step 2 {        %i, %l = affine.delinearize_index %k into (%n, 5)
        f(%i, %j)                     →    %j = %l * 2 + 3
      }                                    f(%i, %j)
    }                                    }
    ```
    """
    outermost, second, innermost = loops[0], loops[1], loops[-1]
    for loop in loops:
        if loop.lb.type != INDEX:
            return "a loop's variable is no index"
        step = constant_value(loop.step)
        if step is not None and step <= 0:
            return "the step of a loop is not above 0"
        if _constant_trip_count(loop) == 0:
            return "a loop has no iterations"
    inner_bounds = (value for loop in loops[1:] for value in (loop.lb, loop.ub, loop.step))
    if any(is_inside(value, outermost) for value in inner_bounds):
        return "a bound depends on a loop outside"

    builder = Builder.in_place_of(outermost)
    counts = [_trip_count(builder, loop) for loop in loops]
    total = counts[0]
    for count in counts[1:]:
        total = _product(builder, total, count)
    zero, one = builder.index(0), builder.index(1)
    begins, steps = [loop.lb for loop in loops], [loop.step for loop in loops]
    outermost.operands = [zero, _as_value(builder, total), one, *outermost.iter_args]

    old_variables = [loop.body.block.args[0] for loop in loops]
    body = outermost.body.block
    linear = body.insert_arg(INDEX, 0)
    linear.name_hint = old_variables[0].name_hint
    builder = Builder(body, body.first_op, outermost.location)
    places = builder.create(
        affine.DelinearizeIndexOp,
        [linear, *(count for count in counts if isinstance(count, SSAValue))],
        [INDEX] * len(loops),
        static_basis=DenseArrayBase.from_list(
            i64, [DYNAMIC_INDEX if isinstance(count, SSAValue) else count for count in counts]
        ),
    ).results
    for at in reversed(range(len(loops))):
        old_variables[at].replace_all_uses_with(
            _counted(builder, places[at], begins[at], steps[at])
        )
    body.erase_arg(old_variables[0])

    for old, new in zip(innermost.body.block.args[1:], body.args[1:], strict=True):
        old.replace_all_uses_with(new)
    terminator(outermost.body).operands = tuple(terminator(innermost.body).operands)
    for op in list(innermost.body.block.ops)[:-1]:
        detach(op)
        insert_before(op, second)
    erase(second)
    return None


def _constant_trip_count(loop: scf.ForOp) -> int | None:
    begin, end, step = map(constant_value, (loop.lb, loop.ub, loop.step))
    if begin is None or end is None or step is None:
        return None
    return max(0, -((begin - end) // step))


def _trip_count(builder: Builder, loop: scf.ForOp) -> int | SSAValue:
    count = _constant_trip_count(loop)
    if count is not None:
        return count
    length = builder.value(arith.SubiOp, (loop.ub, loop.lb), INDEX)
    rounded = builder.value(arith.CeilDivSIOp, (length, loop.step), INDEX)
    return builder.value(arith.MaxSIOp, (rounded, builder.index(0)), INDEX)


def _product(builder: Builder, one: int | SSAValue, other: int | SSAValue) -> int | SSAValue:
    if isinstance(one, int) and isinstance(other, int):
        return one * other
    return builder.value(arith.MuliOp, (_as_value(builder, one), _as_value(builder, other)), INDEX)


def _counted(builder: Builder, place: SSAValue, begin: SSAValue, step: SSAValue) -> SSAValue:
    """`begin + place * step`"""
    factor, offset = constant_value(step), constant_value(begin)
    if factor is None:
        place, factor = builder.value(arith.MuliOp, (place, step), INDEX), 1
    scaled = multiply(AffineDimExpr(0), constant(factor))
    shift = AffineDimExpr(1) if offset is None else constant(offset)
    (value,) = map_values(builder, AffineMap(2, 0, (add(scaled, shift),)), (place, begin))
    return value


def _as_value(builder: Builder, number: int | SSAValue) -> SSAValue:
    return builder.index(number) if isinstance(number, int) else number
