"""affine-parallelize-outermost: loops that are worth several threads become parallel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from xdsl.context import Context
from xdsl.dialects import func, memref, scf
from xdsl.dialects.builtin import (
    AffineMapAttr,
    ArrayAttr,
    DenseArrayBase,
    DenseIntElementsAttr,
    IntegerAttr,
    IntegerType,
    ModuleOp,
    TensorType,
    i32,
    i64,
)
from xdsl.dialects.cf import AssertOp
from xdsl.ir import Attribute, Block, BlockArgument, Operation, Region, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr, AffineMap, AffineSymExpr

from ..dialects import affine, arith
from ..dialects.build import INDEX, Builder
from ..dialects.quick import erase, walk
from ..dialects.structure import PARALLEL, is_inside
from .affine_loops.analysis import (
    NEVER,
    Access,
    greatest_remainder,
    iteration_distance,
    loop_bounds,
    loop_operands,
    tile_accesses_of,
)
from .base import Pass
from .errors import CompileError
from .lower_affine import REDUCTIONS, default_flags
from .remarks import remark
from .watching import may_rewrite

# Different accesses of one buffer whose pairs are compared; keeps the pass linear.
_MAX_ACCESSES = 48

# maxnumf and minnumf have no neutral element: where all are NaN, so is the result.
_KINDS = {op: kind for kind, (op, _) in REDUCTIONS.items() if "num" not in kind}
_CONTROL_FLOW = (affine.ForOp, affine.IfOp, affine.ParallelOp, scf.ForOp, scf.IfOp)
_OF_FLOATS = (arith.AddfOp, arith.MulfOp)


@dataclass(frozen=True)
class AffineParallelizeOutermostPass(Pass):
    """Makes the outermost loops `affine.parallel` whose iterations do not depend on each other.

    A loop with loops inside becomes parallel as it is:
    ```
    affine.for %i = 0 to %m { affine.for %j … }   →   affine.parallel (%i) = (0) to (%m) { … }
    ```
    One without is cut into strips, which are loops as before: the vectorizer finds them with a
    trip count that it knows. What is no whole strip is done by the loop as it was, and so is all
    of a small array.
    ```
    affine.for %i = 0 to %n { … }
    ```
    becomes
    ```
    %m = %n floordiv 8192 * 8192
    affine.parallel (%s) = (0) to (%m) step (8192) {
      affine.for %k = 0 to 8192 { %i = %s + %k … }
    }
    affine.for %i = %m to %n { … }
    ```
    Where vectors have masks, a long body is not written twice:
    ```
    affine.parallel (%s) = (0) to (%n) step (8192) {
      affine.for %i = %s to min(%s + 8192, %n) { … }
    }
    ```
    A reduction is cut into strips too, longer ones, and each has a result of its own:
    ```
    %r = affine.for %i = 0 to %n             %p = affine.parallel (%s) = … reduce ("addf") -> f32 {
           iter_args(%a = %init) {             %q = affine.for %i = … iter_args(%a = %neutral) { … }
      … %a + %v …                              affine.yield %q
    }                                        }
                                             %t = arith.addf %init, %p
                                             %r = affine.for %i = %m to %n iter_args(%a = %t) { … }
    ```
    Strips do not depend on the number of threads, and so neither does the result. Float sums and
    products are cut only where they may be taken in any order (`reassoc`).

    Loops with the attribute `parallel` come first, wherever they stand: whoever wrote them says
    that their iterations may run at once. An access of which that is not seen is no reason against
    it then, and float sums may be taken in any order.

    Loops that are known to be short stay, and those in a function that has too many. In a short
    loop, the deepest one inside becomes parallel: a product with few columns has one panel of them
    and many rows.

    Options:
        strip: iterations of a strip.
        reduction_strip: iterations of a strip of a reduction.
        outer_strip: the same, where there are loops inside.
        least_strips: a loop that is known to have fewer strips, or iterations, stays; so does one
            that has no more and may have fewer.
        most_loops: parallel loops of a function; each costs about a millisecond to compile.
        masked: vectors have masks.
        one_copy_ops: a body of so many ops is long.
    """

    name = "affine-parallelize-outermost"
    source = target = "affine"

    strip: int = 8192
    reduction_strip: int = 32768
    outer_strip: int = 16
    least_strips: int = 4
    most_loops: int = 8
    masked: bool = False
    one_copy_ops: int = 128

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp) and function.body.blocks:
                made = 0
                for loop in _asked_for(function):
                    self._make_asked(loop)
                    made += 1
                for loop in _candidates(function):
                    if made == self.most_loops:
                        remark(self.name, loop, "not parallel: the function has enough that are")
                        break
                    made += self._parallelize(loop)

    def _make_asked(self, loop: affine.ForOp) -> None:
        """Make a loop parallel of which that is said.

        Raises:
            CompileError: iterations are seen to touch the same element, or it carries something.
        """
        _give_each_its_own_memory(loop)
        kinds = why_not_parallel(loop, trusted=True) or _reduction_kinds(loop, any_order=True)
        if isinstance(kinds, str):
            raise CompileError(f"a parallel loop that is none: {kinds}", loop)
        del loop.attributes[PARALLEL]
        has_loops = any(isinstance(op, _CONTROL_FLOW[:1]) for op in _inside(loop))
        if not kinds and has_loops:
            make_parallel(loop)
        elif len(loop.lowerBoundMap.data.results) == len(loop.upperBoundMap.data.results) == 1:
            strip = self.reduction_strip if kinds else self.strip
            _make_strips(loop, self.outer_strip if has_loops else strip, kinds)

    def _parallelize(self, loop: affine.ForOp) -> bool:
        """Make the loop parallel, or else loops inside of it; whether any was."""
        reason = why_not_parallel(loop)
        kinds = _reduction_kinds(loop) if reason is None else reason
        has_loops = any(isinstance(op, _CONTROL_FLOW[:1]) for op in _inside(loop))
        if isinstance(kinds, str):
            remark(self.name, loop, f"not parallel: {kinds}")
            return False
        strip = self.strip
        if kinds:
            strip = self.outer_strip if has_loops else self.reduction_strip
        elif has_loops:
            strip = 1
        most, exact = _most_iterations(loop)
        if most is not None and most < strip * self.least_strips + (not exact):
            remark(self.name, loop, f"not parallel: it has no more than {most} iterations")
            inner = sorted(_loops_directly_in(loop), key=_depth, reverse=True)
            return not kinds and any(self._parallelize(one) for one in inner)
        if strip == 1:
            if may_rewrite(self.name, "parallel", loop):
                make_parallel(loop)
            return True
        if len(loop.lowerBoundMap.data.results) != 1 or len(loop.upperBoundMap.data.results) != 1:
            remark(self.name, loop, "not parallel: where its whole strips end is not affine")
            return False
        if not may_rewrite(self.name, "parallel strips", loop):
            return False
        if self.masked and not kinds and sum(1 for _ in _inside(loop)) >= self.one_copy_ops:
            _make_masked_strips(loop, strip)
        else:
            _make_strips(loop, strip, kinds)
        return True


def _asked_for(function: func.FuncOp) -> list[affine.ForOp]:
    """The loops that are said to be parallel, but for those in another one of them."""
    found: list[affine.ForOp] = []
    for op in walk(function):
        if isinstance(op, affine.ForOp) and PARALLEL in op.attributes:
            variable = op.body.block.args[0]
            if not any(is_inside(variable, outer) for outer in found):
                found.append(op)
    return found


def _candidates(function: func.FuncOp) -> Iterator[affine.ForOp]:
    """The outermost loops of a function, in control flow too, which is no loop of `affine`."""
    pending: list[Operation] = [function]
    found: list[affine.ForOp] = []
    while pending:
        for region in pending.pop().regions:
            for block in region.blocks:
                for op in block.ops:
                    if isinstance(op, affine.ForOp):
                        found.append(op)
                    elif op.regions and not isinstance(op, affine.ParallelOp | scf.ParallelOp):
                        pending.append(op)
    yield from found


def _loops_directly_in(loop: affine.ForOp) -> Iterator[affine.ForOp]:
    return (op for op in loop.body.block.ops if isinstance(op, affine.ForOp))


def _depth(loop: affine.ForOp) -> int:
    """How many loops are in each other, itself included."""
    return 1 + max(map(_depth, _loops_directly_in(loop)), default=0)


def _most_iterations(loop: affine.ForOp) -> tuple[int | None, bool]:
    """A number of iterations that is not exceeded, where one is known; whether it is reached."""
    bounds = loop_bounds(loop)
    if bounds.trip_count is not None:
        return bounds.trip_count, True
    if bounds.greatest_trip_count is not None:
        return bounds.greatest_trip_count, False
    lengths = [end.add(begin, -1) for end in bounds.upper for begin in bounds.lower]
    known = [most for most in map(greatest_remainder, lengths) if most is not None]
    return (-(-min(known) // bounds.step) if known else None), False


def _inside(loop: affine.ForOp) -> Iterator[Operation]:
    ops = walk(loop)
    next(ops)
    return ops


# --- whether a loop is parallel ------------------------------------------------------------------


def why_not_parallel(loop: affine.ForOp, trusted: bool = False) -> str | None:
    """Why the iterations of a loop cannot run at once, as far as memory is concerned.

    Of one that is `trusted`, why they are seen not to.
    """
    accesses: dict[tuple[object, ...], Access] = {}
    for op in _inside(loop):
        if op.regions:
            if not isinstance(op, _CONTROL_FLOW):
                return f"it has '{op.name}' inside"
            continue
        found = tile_accesses_of(op)
        if trusted and isinstance(op, AssertOp):
            continue  # of iterations that fail, the first one's error is raised after the join
        if isinstance(op, func.CallOp):
            return f"it calls @{op.callee.string_value()}"
        if found is None:
            return f"it is not known what '{op.name}' does to memory"
        for access in found:
            if access.root is not None and is_inside(access.root, loop):
                continue  # memory of one iteration
            key = (access.buffer, access.subscripts, access.writes, access.sizes)
            accesses.setdefault(key, access)
    written = [access for access in accesses.values() if access.writes]
    by_root: dict[SSAValue | None, list[Access]] = {}
    for access in accesses.values():
        by_root.setdefault(access.root, []).append(access)
    for access in written:
        others = by_root[access.root] if None not in by_root else list(accesses.values())
        if len(others) > _MAX_ACCESSES:
            return f"it has more than {_MAX_ACCESSES} different accesses of one buffer"
        for other in others:
            distance = iteration_distance(access, other, loop)
            if distance in (0, NEVER):
                continue
            if not trusted:
                return "its iterations may touch the same element"
            if isinstance(distance, int):
                return f"an element is touched again {_iterations(abs(distance))} later"
        if trusted and _is_the_same_in_all(access, loop):
            return "all iterations store to the same elements"
    return None


def _give_each_its_own_memory(loop: affine.ForOp) -> None:
    """Memory that is used in the loop alone is allocated by each iteration.

    Iterations of a loop that is said to be parallel read nothing that another one has stored.
    """
    body = loop.body.block
    first, last = body.first_op, body.last_op
    assert first is not None and last is not None
    roots = (operand for op in _inside(loop) for operand in op.operands)
    for alloc in dict.fromkeys(root.owner for root in roots):
        if not isinstance(alloc, memref.AllocOp) or is_inside(alloc.memref, loop):
            continue
        users = [use.operation for use in alloc.memref.uses]
        frees = [user for user in users if isinstance(user, memref.DeallocOp)]
        if all(loop.is_ancestor(user) for user in users if user not in frees):
            alloc.detach()
            body.insert_op_before(alloc, first)
            for free in frees:
                free.detach()
                body.insert_op_before(free, last)


def _iterations(count: int) -> str:
    return "1 iteration" if count == 1 else f"{count} iterations"


def _is_the_same_in_all(access: Access, loop: affine.ForOp) -> bool:
    """Whether all iterations touch the same elements: subscripts are of loops inside alone."""
    if access.subscripts is None or is_inside(access.buffer, loop):
        return False
    for form in access.subscripts:
        for atom in form.atoms():
            owner = atom.owner.parent_op() if isinstance(atom, BlockArgument) else None
            if is_inside(atom, loop) and not (
                isinstance(owner, affine.ForOp)
                and owner is not loop
                and not any(is_inside(operand, loop) for operand in owner.operands)
            ):
                return False
    return True


def _reduction_kinds(loop: affine.ForOp, any_order: bool = False) -> list[str] | str:
    """How each value that the loop carries is combined, or why that is not known.

    With `any_order`, floats may be combined in any order although their ops do not say so.
    """
    terminator = loop.body.block.last_op
    assert terminator is not None
    kinds: list[str] = []
    for accumulator, result in zip(loop.body.block.args[1:], terminator.operands, strict=True):
        kind = _kind_of(accumulator, result, any_order)
        if kind is None:
            return "a value that it carries is not only combined"
        kinds.append(kind)
    return kinds


def _kind_of(accumulator: BlockArgument, result: SSAValue, any_order: bool) -> str | None:
    """The combining op that leads from a carried value to its next, also through loops inside."""
    value: SSAValue = accumulator
    kind: str | None = None
    while value is not result:
        use = value.get_unique_use()
        if use is None:
            return None
        op = use.operation
        if isinstance(op, affine.ForOp):
            operands = loop_operands(op)
            at = use.index - len(operands.lower) - len(operands.upper)
            terminator = op.body.block.last_op
            if at < 0 or terminator is None:
                return None
            found = _kind_of(op.body.block.args[1 + at], terminator.operands[at], any_order)
            value = op.results[at]
        else:
            found = _KINDS.get(type(op))
            in_order = isinstance(op, _OF_FLOATS) and "reassoc" not in str(op.fastmath)
            if in_order and not any_order:
                return None
            if found is not None:
                value = op.results[0]
        if found is None or kind not in (None, found):
            return None
        kind = found
    return kind if result.get_unique_use() is not None else None


# --- the rewriting -------------------------------------------------------------------------------


class _Bound(NamedTuple):
    map: AffineMap
    operands: Sequence[SSAValue]


def make_parallel(loop: affine.ForOp, kinds: Sequence[str] = ()) -> affine.ParallelOp:
    """The loop itself as a parallel one, which reduces what it carried: the body yields the parts.

    Its results are not used.
    """
    builder = Builder.in_place_of(loop)
    operands = loop_operands(loop)
    lower = _Bound(loop.lowerBoundMap.data, operands.lower)
    upper = _Bound(loop.upperBoundMap.data, operands.upper)
    region = loop.detach_region(0)
    step = loop.step.value.data
    parallel = builder.insert(_parallel(loop, lower, upper, step, region, kinds))
    erase(loop)
    return parallel


def _parallel(
    loop: affine.ForOp, lower: _Bound, upper: _Bound, step: int, body: Region, kinds: Sequence[str]
) -> affine.ParallelOp:
    return affine.ParallelOp.create(
        operands=(*lower.operands, *upper.operands),
        result_types=loop.result_types,
        properties={
            "lowerBoundsMap": AffineMapAttr(lower.map),
            "lowerBoundsGroups": _one_group(lower.map),
            "upperBoundsMap": AffineMapAttr(upper.map),
            "upperBoundsGroups": _one_group(upper.map),
            "steps": ArrayAttr([IntegerAttr(step, i64)]),
            "reductions": ArrayAttr(
                [IntegerAttr(arith.REDUCTION_KINDS.index(kind), i64) for kind in kinds]
            ),
        },
        attributes=loop.attributes,
        regions=(body,),
    )


def _one_group(bounds: AffineMap) -> DenseIntElementsAttr:
    return DenseIntElementsAttr.from_list(TensorType(i32, [1]), [len(bounds.results)])


def _for(
    loop: affine.ForOp, lower: _Bound, upper: _Bound, inits: Sequence[SSAValue], body: Region
) -> affine.ForOp:
    """A loop with the step and the attributes of `loop`."""
    sizes = [len(lower.operands), len(upper.operands), len(inits)]
    return affine.ForOp.create(
        operands=(*lower.operands, *upper.operands, *inits),
        result_types=loop.result_types,
        properties={
            "lowerBoundMap": AffineMapAttr(lower.map),
            "upperBoundMap": AffineMapAttr(upper.map),
            "step": loop.step,
            "operandSegmentSizes": DenseArrayBase.from_list(i32, sizes),
        },
        attributes=loop.attributes,
        regions=(body,),
    )


def _make_strips(loop: affine.ForOp, strip: int, kinds: Sequence[str]) -> None:
    builder = Builder.in_place_of(loop)
    operands = loop_operands(loop)
    lower = _Bound(loop.lowerBoundMap.data, operands.lower)
    upper = _Bound(loop.upperBoundMap.data, operands.upper)
    length = strip * loop.step.value.data
    end = _end_of_strips(builder, lower, upper, length)

    neutral = [
        builder.constant(REDUCTIONS[kind][1](_bits(type_)), type_)
        for kind, type_ in zip(kinds, loop.result_types, strict=True)
    ]
    outer = Block(arg_types=(INDEX,))
    inside = Builder(outer, location=loop.location)
    whole = _for(loop, _constant(0), _constant(length), neutral, loop.body.clone())
    inside.insert(whole)
    inside.create(affine.YieldOp, whole.results)
    _count_from(outer.args[0], whole)
    parallel = builder.insert(_parallel(loop, lower, end, length, Region(outer), kinds))

    totals = [
        builder.value(op, (init, total), total.type, **default_flags(op))
        for op, init, total in zip(
            (REDUCTIONS[kind][0] for kind in kinds), operands.inits, parallel.results, strict=True
        )
    ]
    rest = builder.insert(_for(loop, end, upper, totals, loop.detach_region(0)))
    for old, new in zip(loop.results, rest.results, strict=True):
        new.name_hint = old.name_hint
        old.replace_all_uses_with(new)
    erase(loop)


def _make_masked_strips(loop: affine.ForOp, strip: int) -> None:
    """Strips of which the last may be shorter."""
    builder = Builder.in_place_of(loop)
    operands = loop_operands(loop)
    lower = _Bound(loop.lowerBoundMap.data, operands.lower)
    upper = _Bound(loop.upperBoundMap.data, operands.upper)
    length = strip * loop.step.value.data
    outer = Block(arg_types=(INDEX,))
    inside = Builder(outer, location=loop.location)
    start = _Bound(AffineMap(1, 0, (AffineDimExpr(0),)), outer.args)
    dims, symbols = upper.map.num_dims, upper.map.num_symbols
    ends = [
        end.replace_dims_and_symbols(
            [AffineDimExpr(1 + at) for at in range(dims)],
            [AffineSymExpr(at) for at in range(symbols)],
        )
        for end in upper.map.results
    ]
    end = _Bound(
        AffineMap(1 + dims, symbols, (AffineDimExpr(0) + length, *ends)),
        (outer.args[0], *upper.operands),
    )
    variable = loop.body.block.args[0].name_hint
    outer.args[0].name_hint = None if variable is None else f"{variable}_strip"
    inside.insert(_for(loop, start, end, (), loop.detach_region(0)))
    inside.create(affine.YieldOp, ())
    builder.insert(_parallel(loop, lower, upper, length, Region(outer), ()))
    erase(loop)


def _end_of_strips(builder: Builder, lower: _Bound, upper: _Bound, length: int) -> _Bound:
    """Where the last whole strip ends, or where the first begins, if there is none."""
    values = (*lower.operands, *upper.operands)
    begin, stop = (
        bound.map.results[0].replace_dims_and_symbols(
            dims[: bound.map.num_dims], dims[bound.map.num_dims :]
        )
        for bound, dims in (
            (lower, [AffineDimExpr(at) for at in range(len(lower.operands))]),
            (upper, [AffineDimExpr(len(lower.operands) + at) for at in range(len(upper.operands))]),
        )
    )
    whole = begin + (stop + begin * -1) // length * length
    if isinstance(whole, AffineConstantExpr) and isinstance(begin, AffineConstantExpr):
        return _constant(max(whole.value, begin.value))
    affine_map = AffineMap(len(values), 0, (whole, begin))
    end = builder.value(affine.MaxOp, values, INDEX, map=AffineMapAttr(affine_map))
    return _Bound(AffineMap(0, 1, (AffineSymExpr(0),)), (end,))


def _constant(value: int) -> _Bound:
    return _Bound(AffineMap(0, 0, (AffineConstantExpr(value),)), ())


def _count_from(start: SSAValue, loop: affine.ForOp) -> None:
    """Have a loop that counts from 0 do what it did when it counted from `start`."""
    block = loop.body.block
    variable = block.args[0]
    start.name_hint = None if variable.name_hint is None else f"{variable.name_hint}_strip"
    first = block.first_op
    assert first is not None
    sum_map = AffineMap(2, 0, (AffineDimExpr(0) + AffineDimExpr(1),))
    builder = Builder(block, first, loop.location)
    total = builder.value(affine.ApplyOp, (start, variable), INDEX, map=AffineMapAttr(sum_map))
    variable.replace_uses_with_if(total, lambda use: use.operation is not total.owner)


def _bits(type_: Attribute) -> int:
    return type_.width.data if isinstance(type_, IntegerType) else 64
