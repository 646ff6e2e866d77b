"""affine-split-reduction: a long reduction is done piece by piece, for all results in turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    AffineSetAttr,
    DenseArrayBase,
    IntegerAttr,
    MemRefType,
    ModuleOp,
    i32,
    i64,
)
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue
from xdsl.ir.affine import (
    AffineConstraintExpr,
    AffineConstraintKind,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSet,
)

from ..dialects import affine
from ..dialects.affine_maps import dims_map
from ..dialects.build import INDEX, Builder
from ..dialects.linear_forms import map_forms
from ..dialects.quick import detach
from ..dialects.structure import ancestor_in, is_inside
from .affine_loops.analysis import accesses_of, loop_bounds, loop_operands, root_of
from .affine_loops.building import Bound
from .affine_loops.selection import (
    functions_in,
    loop_around,
    loops_in,
    name_of,
    report_absent,
    set_name,
)
from .base import Pass
from .remarks import remark
from .vectorization.bounds import outermost_place


@dataclass(frozen=True)
class AffineSplitReductionPass(Pass):
    """Moves pieces of a reduction to the outside of the loops over its results.

    ```
    affine.for %i = 0 to %m {                affine.for %kc = 0 to max(%n, 1) step 512 {
      %s = affine.for %k = 0 to %n             affine.for %i = 0 to %m {
        iter_args(%a = %init) { … }              %b = affine.if (%kc == 0) { %init }
      %r = f(%s)                                        else { affine.load %R[%i] }
      affine.store %r, %R[%i]            →       %s = affine.for %k = %kc to min(%kc + 512, %n)
    }                                              iter_args(%a = %b) { … }
                                                 affine.if (%kc + 512 >= %n) {
                                                   affine.store f(%s), %R[%i]
                                                 } else { affine.store %s, %R[%i] }
                                             } }
    ```

    so that what all results need of a piece can stay in a cache. Until the last piece is done, the
    memory of the results holds the partial ones; or memory of their own, where what stands in that
    of the results is read behind the reduction (`f(%s, %R[%i])`), or they are of another type.
    Nothing is added in another order than before.

    Options:
        loops: the names of the reduction loops (`loop_name`).
        outside: the name of the loop around which the loop over pieces is put.
        size: iterations in a piece.
        names: of the loops over pieces; `NAME_piece` where there are none.
    """

    name = "affine-split-reduction"
    source = target = "affine"

    loops: tuple[str, ...] = ()
    outside: str = ""
    size: int = 512
    names: tuple[str, ...] = ()

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report_absent(self.name, op, self.loops)
        for function in functions_in(op):
            for loop in loops_in(function, self.loops):
                name = name_of(loop)
                at = self.loops.index(name) if name is not None else 0
                around = loop_around(loop, self.outside)
                if around is None:
                    refusal = f"it is in no loop called '{self.outside}'"
                else:
                    new_name = self.names[at] if self.names else f"{name}_piece"
                    refusal = split_reduction(loop, around, self.size, new_name)
                if isinstance(refusal, str):
                    remark(self.name, loop, f"not split: {refusal}")


def split_reduction(
    loop: affine.ForOp, outside: affine.ForOp, size: int, name: str | None
) -> affine.ForOp | str:
    """The new loop over pieces of `loop`, around `outside`; or why the reduction stays whole."""
    refusal = why_not_split(loop, outside)
    if refusal is not None:
        return refusal
    trip_count = loop_bounds(loop).trip_count
    if trip_count is not None and trip_count <= size:
        return f"it has {trip_count} iterations only"
    around = _loops_around(loop, outside)
    assert not isinstance(around, str)
    store = _store_for_partial_results(loop, around)
    operands = loop_operands(loop)
    place = outermost_place(outside, (*operands.lower, *operands.upper))
    first = Bound(loop.lowerBoundMap.data, operands.lower)
    last = Bound(loop.upperBoundMap.data, operands.upper)
    pieces = _loop_over_pieces(outside, place, first, last, size)
    set_name(pieces, name)
    piece = pieces.body.block.args[0]
    if store is None:
        target = _memory_of_its_own(around, pieces, loop.results[0].type)
    else:
        target = _Place(store.memref, store.map, tuple(store.indices))
    _restrict(loop, piece, last, size)
    _start_from_partial_results(loop, target, piece, first)
    if store is None or store.value is not loop.results[0] or _behind(loop) != [store]:
        _finish_in_last_piece(loop, target, piece, last, size)
    return pieces


def why_not_split(loop: affine.ForOp, outside: affine.ForOp) -> str | None:
    """Why a reduction, of whatever length, cannot be done in pieces around a loop; None: it can."""
    bounds = loop_bounds(loop)
    if not is_inside(loop.body.block.args[0], outside) or loop is outside:
        return "it is not inside that loop"
    if len(loop.results) != 1 or bounds.step != 1:
        return "it is no loop that carries one value"
    if len(bounds.lower) != 1 or len(bounds.upper) != 1:
        return "it has more than one bound on a side"
    operands = _bound_operands(loop)
    if any(is_inside(operand, outside) for operand in operands):
        return "its bounds depend on the loops around it"
    around = _loops_around(loop, outside)
    if isinstance(around, str):
        return around
    refusal = _why_sums_depend_on_results(loop, outside)
    if refusal is not None:
        return refusal
    own = _store_for_partial_results(loop, around) is None
    if own and any(_has_other_bounds(one, outside) for one in around):
        return "partial results have no place in the memory of its results, which are in no box"
    place = outermost_place(outside, operands)
    if bounds.trip_count is None and not isinstance(place.parent_op(), FuncOp):
        return "it is only known inside of a loop where its pieces end"
    return None


class _Place(NamedTuple):
    """Where partial results are."""

    buffer: SSAValue
    map: AffineMapAttr
    indices: tuple[SSAValue, ...]


def _bound_operands(loop: affine.ForOp) -> list[SSAValue]:
    operands = loop_operands(loop)
    return [*operands.lower, *operands.upper]


def _loops_around(loop: affine.ForOp, outside: affine.ForOp) -> list[affine.ForOp] | str:
    """The loops around, from the outermost, which is `outside`."""
    loops: list[affine.ForOp] = []
    around = loop.parent_op()
    while around is not None:
        if not isinstance(around, affine.ForOp):
            return f"there is '{around.name}' between the two loops"
        if around.results:
            return "a loop around it carries values from iteration to iteration"
        loops.insert(0, around)
        around = None if around is outside else around.parent_op()
    return loops


def _why_sums_depend_on_results(loop: affine.ForOp, outside: affine.ForOp) -> str | None:
    """Why the sums cannot be taken before what is done with their results; None where they can."""
    behind = set(_behind(loop))
    block = loop.parent
    assert block is not None
    written: set[SSAValue | None] = set()
    read: set[SSAValue | None] = set()
    for op in outside.walk():
        if op.regions:
            continue
        is_behind = ancestor_in(block, op) in behind
        accesses = accesses_of(op)
        if accesses is None or isinstance(op, memref.DeallocOp):
            return f"the order of '{op.name}' matters"
        if any(access.writes for access in accesses) and not is_behind:
            return "something is written besides its results"
        written.update(access.root for access in accesses if access.writes)
        if not is_behind:
            read.update(access.root for access in accesses)
    if written and (None in written | read or written & read):
        return "the sums read the memory of their results"
    return None


def _store_for_partial_results(
    loop: affine.ForOp, around: Sequence[affine.ForOp]
) -> affine.StoreOp | None:
    """A store behind the loop to where partial results can be in the meantime.

    They are of its type, each iteration of the loops around has a place, and nothing else behind
    the loop touches that memory.
    """
    behind = _behind(loop)
    accesses = [
        access for op in behind for inner in op.walk() for access in accesses_of(inner) or ()
    ]
    for op in behind:
        if (
            isinstance(op, affine.StoreOp)
            and op.value.type == loop.results[0].type
            and not any(value.owner in behind for value in op.operands[1:])
            and _tells_apart(op, around)
            and sum(access.root in (None, root_of(op.memref)) for access in accesses) == 1
        ):
            return op
    return None


def _tells_apart(store: affine.StoreOp, loops: Sequence[affine.ForOp]) -> bool:
    """Whether each iteration of the loops stores to a place of its own."""
    changing = {one.body.block.args[0] for one in loops}
    told_apart: set[SSAValue] = set()
    for form in map_forms(store.map.data, store.indices):
        involved = changing.intersection(form.atoms())
        if len(involved) == 1 and form.coefficient(*involved):
            told_apart |= involved
    return told_apart == changing


def _has_other_bounds(loop: affine.ForOp, outside: affine.ForOp) -> bool:
    """Whether a loop has not just one bound on a side, known before `outside`, and step 1."""
    bounds = loop_bounds(loop)
    if bounds.step != 1 or len(bounds.lower) != 1 or len(bounds.upper) != 1:
        return True
    return any(is_inside(operand, outside) for operand in _bound_operands(loop))


def _memory_of_its_own(
    around: Sequence[affine.ForOp], pieces: affine.ForOp, element: Attribute
) -> _Place:
    """Memory for partial results alone around `pieces`, with a dimension for each loop."""
    assert pieces.parent is not None
    builder = Builder(pieces.parent, pieces, pieces.location)
    shape: list[int] = []
    sizes: list[SSAValue] = []
    subscripts: list[AffineExpr] = []
    indices: list[SSAValue] = []
    for loop in around:
        operands = loop_operands(loop)
        lower = Bound(loop.lowerBoundMap.data, operands.lower)
        upper = Bound(loop.upperBoundMap.data, operands.upper)
        count = loop_bounds(loop).trip_count
        shape.append(DYNAMIC_INDEX if count is None else count)
        if count is None:
            (begin,), (end,) = lower.over_dims(), upper.over_dims(len(lower.operands))
            ends = (*lower.operands, *upper.operands)
            length = dims_map(len(ends), (end + begin * -1, AffineExpr.constant(0)))
            sizes.append(builder.value(affine.MaxOp, ends, INDEX, map=length))
        (begin,) = lower.over_dims(len(indices) + 1)
        subscripts.append(AffineDimExpr(len(indices)) + begin * -1)
        indices += [loop.body.block.args[0], *lower.operands]
    type_ = MemRefType(element, shape)
    properties = {
        "operandSegmentSizes": DenseArrayBase.from_list(i32, [len(sizes), 0]),
        "alignment": IntegerAttr(64, i64),
    }
    buffer = builder.value(memref.AllocOp, sizes, type_, **properties)
    buffer.name_hint = "partial"
    dealloc = memref.DeallocOp.create(operands=[buffer])
    dealloc.location = pieces.location
    pieces.parent.insert_op_after(dealloc, pieces)
    return _Place(buffer, dims_map(len(indices), tuple(subscripts)), tuple(indices))


def _behind(op: Operation) -> list[Operation]:
    """The ops of a block behind `op`, but for the terminator."""
    found: list[Operation] = []
    following = op.next_op
    while following is not None and following.next_op is not None:
        found.append(following)
        following = following.next_op
    return found


def _loop_over_pieces(
    outside: affine.ForOp, place: Operation, first: Bound, last: Bound, size: int
) -> affine.ForOp:
    """A loop around `outside` that has at least one iteration, so that there are results.

    Where it ends is computed before `place`.
    """
    assert place.parent is not None and outside.parent is not None
    if first.constant is None or last.constant is None:
        builder = Builder(place.parent, place, outside.location)
        begin, end = first.over_dims(), last.over_dims(len(first.operands))
        operands = (*first.operands, *last.operands)
        longest = dims_map(len(operands), (*end, begin[0] + 1))
        last = Bound.of(builder.value(affine.MaxOp, operands, INDEX, map=longest))
    block = Block(arg_types=[INDEX])
    pieces = affine.ForOp.create(
        operands=[*first.operands, *last.operands],
        properties={
            "lowerBoundMap": AffineMapAttr(first.map),
            "upperBoundMap": AffineMapAttr(last.map),
            "step": IntegerAttr(size, INDEX),
            "operandSegmentSizes": DenseArrayBase.from_list(
                i32, [len(first.operands), len(last.operands), 0]
            ),
        },
        regions=[Region(block)],
    )
    pieces.location = outside.location
    outside.parent.insert_op_before(pieces, outside)
    detach(outside)
    block.add_ops([outside, affine.YieldOp.create()])
    return pieces


def _restrict(loop: affine.ForOp, piece: SSAValue, last: Bound, size: int) -> None:
    """Let the loop go through its part of the piece."""
    ends = last.over_dims(1)
    upper = AffineMap(1 + len(last.operands), 0, (AffineDimExpr(0) + size, *ends))
    loop.operands = [piece, piece, *last.operands, *loop_operands(loop).inits]
    loop.properties["lowerBoundMap"] = dims_map(1, (AffineDimExpr(0),))
    loop.properties["upperBoundMap"] = AffineMapAttr(upper)
    sizes = [1, 1 + len(last.operands), 1]
    loop.properties["operandSegmentSizes"] = DenseArrayBase.from_list(i32, sizes)


def _start_from_partial_results(
    loop: affine.ForOp, place: _Place, piece: SSAValue, first: Bound
) -> None:
    builder = Builder.in_place_of(loop)
    type_ = loop.results[0].type
    *bounds, init = loop.operands
    begin = Block()
    Builder(begin, None, loop.location).create(affine.YieldOp, (init,))
    go_on = Block()
    inner = Builder(go_on, None, loop.location)
    partial = inner.value(affine.LoadOp, (place.buffer, *place.indices), type_, map=place.map)
    inner.create(affine.YieldOp, (partial,))
    (start,) = first.over_dims(1)
    branch = _branch(
        AffineConstraintKind.eq,
        AffineDimExpr(0) + start * -1,
        (piece, *first.operands),
        (type_,),
        (begin, go_on),
    )
    loop.operands = [*bounds, builder.insert(branch).results[0]]


def _finish_in_last_piece(
    loop: affine.ForOp, place: _Place, piece: SSAValue, last: Bound, size: int
) -> None:
    finish = Block()
    for op in _behind(loop):
        detach(op)
        finish.add_op(op)
    finish.add_op(affine.YieldOp.create())
    keep = Block()
    inner = Builder(keep, None, loop.location)
    partial = (loop.results[0], place.buffer, *place.indices)
    inner.create(affine.StoreOp, partial, map=place.map)
    inner.create(affine.YieldOp, ())
    end = last.over_dims(1)[0]
    branch = _branch(
        AffineConstraintKind.ge,
        AffineDimExpr(0) + size + end * -1,
        (piece, *last.operands),
        (),
        (finish, keep),
    )
    assert loop.parent is not None
    branch.location = loop.location
    loop.parent.insert_op_after(branch, loop)


def _branch(
    kind: AffineConstraintKind,
    expression: AffineExpr,
    operands: Sequence[SSAValue],
    types: Sequence[object],
    blocks: Sequence[Block],
) -> affine.IfOp:
    """`affine.if` where an expression over dims is zero, or not negative."""
    zero = AffineExpr.constant(0)
    condition = AffineSet(len(operands), 0, (AffineConstraintExpr(kind, expression, zero),))
    return affine.IfOp.create(
        operands=operands,
        result_types=types,  # pyright: ignore
        properties={"condition": AffineSetAttr(condition)},
        regions=[Region(block) for block in blocks],
    )
