"""gpu-fuse-attention: two products with a softmax between them become one nest of loops."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import math, memref
from xdsl.dialects.builtin import (
    AffineSetAttr,
    Float32Type,
    FloatAttr,
    IntegerAttr,
    IntegerType,
    MemRefType,
    ModuleOp,
    i64,
)
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.ir.affine import (
    AffineConstantExpr,
    AffineConstraintExpr,
    AffineConstraintKind,
    AffineSet,
    AffineSymExpr,
)

from ..dialects import affine, arith
from ..dialects.build import Builder
from ..dialects.linear_forms import Linear, constant_form, map_forms
from ..dialects.quick import append, create, detach, erase, walk
from ..dialects.structure import ancestor_in, is_inside
from .affine_loops.analysis import Access, accesses_of, is_pure, loop_bounds, loop_operands
from .affine_loops.building import constant_bound, make_loop, upper_bound, variable_of
from .affine_loops.selection import functions_in
from .base import Pass
from .gpu_mapping.attention import DEPTH, SHARED_BYTES
from .gpu_mapping.nests import ATTENTION, map_to, parallel_band


@dataclass(frozen=True)
class GpuFuseAttentionPass(Pass):
    """Does attention without the matrix of its scores, which would go through memory.

    ```
    affine.for %i … { affine.for %j … {        affine.parallel (%i) … { affine.parallel (%d) … {
      %S[%i, %j] = %Q[%i, *] · %K[%j, *]         %m, %l, %o = affine.for %j …
    } }                                              iter_args(%m = -inf, %l = 0, %o = 0) {
    affine.for %i … {                              %t = f(%Q[%i, *] · %K[%j, *])
      %m = max f(%S[%i, *])                        %m' = max(%m, %t)
      %S[%i, *] = exp(f(%S[%i, *]) - %m)     →     %p, %a = exp(%t - %m'), exp(%m - %m')
      %S[%i, *] = %S[%i, *] / sum %S[%i, *]        %l' = %l * %a + %p
    }                                              %o' = %o * %a + %p * %V[%j, %d]
    affine.for %i … { affine.for %d … {          }
      %O[%i, %d] = %S[%i, *] · %V[*, %d]         %O[%i, %d] = %o / %l
    } }                                        } {mapping = "attention"} } {mapping = "attention"}
    ```
    It is slow where it is done as it stands; `convert-parallel-loops-to-gpu` does it in tiles, see
    `gpu_mapping/attention.py`. Both depths must be few enough for that. Where they are not known
    beforehand, the program asks, and does as before where they are not.

    Options:
        shared_bytes: the shared memory that a block can have; where it is too little, nothing is
            done.

    T. Dao et al., FlashAttention: fast and memory-efficient exact attention with IO-awareness,
    2022. The sums that are corrected: M. Milakov, N. Gimelshein, Online normalizer calculation for
    softmax, 2018.
    """

    name = "gpu-fuse-attention"
    source = target = "affine"

    shared_bytes: int = SHARED_BYTES

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if self.shared_bytes < SHARED_BYTES:
            return
        for function in functions_in(op):
            for allocation in [one for one in walk(function) if isinstance(one, memref.AllocOp)]:
                attention = _find(allocation)
                if attention is not None:
                    self._fuse(attention)

    def _fuse(self, attention: _Attention) -> None:
        extents = [loop_bounds(loop).upper[0] for loop in (attention.depth, attention.columns)]
        if any(form.is_constant and form.constant > DEPTH for form in extents):
            return
        unknown = list(dict.fromkeys(form for form in extents if not form.is_constant))
        asked = [value for form in unknown if (value := _as_value(form)) is not None]
        whole = attention.parts[-1]
        if len(asked) != len(unknown) or any(is_inside(value, whole) for value in asked):
            return
        replaced = [attention.scores, *attention.parts, *attention.frees]
        otherwise, copies = Block(), dict[SSAValue, SSAValue]()
        if asked:
            for op in replaced:
                append(otherwise, op.clone(copies))
            append(otherwise, create(affine.YieldOp, location=whole.location))
        _write(attention)
        for op in (*attention.frees, attention.rows, attention.first, attention.scores):
            erase(op)
        nest = parallel_band(whole)
        inner = [attention.last, attention.columns]
        if nest[-1:] != inner[-1:]:
            nest = inner
        made = map_to(nest, ATTENTION)
        if asked:
            outermost = made[0] if whole is nest[0] else whole
            place = Builder.in_place_of(outermost)
            then = Block()
            place.insert(_choice(asked, DEPTH, then, otherwise))
            detach(outermost)
            append(then, outermost)
            append(then, create(affine.YieldOp, location=outermost.location))


@dataclass(frozen=True)
class _Attention:
    """The loops of attention, and what happens in them.

    Attributes:
        scores: the memory that is to be no more; `frees` free it.
        parts: the ops of its block that use it: one, or one for each of the next three.
        first, rows, last: the loops over rows, of scores, of softmax, and of results.
        keys, depth: inside of `first`.
        greatest, weights, normalized: inside of `rows`, with what depends on the row alone.
        columns, contraction: inside of `last`.
        stored: the store of a score.
        divide: the op that divides a weight by the sum of all of them.
    """

    scores: memref.AllocOp
    frees: Sequence[Operation]
    parts: list[affine.ForOp]
    first: affine.ForOp
    keys: affine.ForOp
    depth: affine.ForOp
    stored: affine.StoreOp
    rows: affine.ForOp
    greatest: affine.ForOp
    weights: affine.ForOp
    normalized: affine.ForOp
    divide: arith.DivfOp
    last: affine.ForOp
    columns: affine.ForOp
    contraction: affine.ForOp


class _OtherwiseError(Exception):
    """What was looked at is no attention."""


def _require(condition: object) -> None:
    if not condition:
        raise _OtherwiseError


def _find(allocation: memref.AllocOp) -> _Attention | None:
    """The attention whose scores are in an allocation, if that is what it is for."""
    try:
        return _match(allocation)
    except _OtherwiseError:
        return None


_ACCESSES = [
    affine.StoreOp,  # a score
    affine.LoadOp,  # for the greatest one
    affine.LoadOp,  # for its weight
    affine.StoreOp,
    affine.LoadOp,  # to be divided
    affine.StoreOp,
    affine.LoadOp,  # to be multiplied
]


def _match(allocation: memref.AllocOp) -> _Attention:
    block, buffer = allocation.parent, allocation.memref
    assert block is not None and isinstance(buffer.type, MemRefType)
    _require(buffer.type.element_type == Float32Type() and buffer.type.get_num_dims() >= 2)
    users = {use.operation for use in buffer.uses}
    frees = [op for op in users if isinstance(op, memref.DeallocOp)]
    users.difference_update(frees)
    _require(len(users) == len(_ACCESSES) and all(op.parent is block for op in frees))
    parts = [op for op in block.ops if any(op is ancestor_in(block, user) for user in users)]
    ordered = [op for part in parts for op in walk(part) if op in users]
    _require([type(op) for op in ordered] == _ACCESSES)
    keys, greatest, weights, again, normalized, same, contraction = map(_loop_around, ordered)
    _require(again is weights and same is normalized)
    columns = _loop_around(contraction)
    first, rows, last = map(_loop_around, (keys, greatest, columns))
    _require(all(_loop_around(one) is rows for one in (weights, normalized)))
    depth = keys.body.block.first_op
    _require(isinstance(depth, affine.ForOp))
    assert isinstance(depth, affine.ForOp)

    inner = (keys, greatest, weights, normalized, contraction)
    of_access = (keys, greatest, weights, weights, normalized, normalized, contraction)
    _require(len({loop_bounds(one) for one in (first, rows, last)}) == 1)
    _require(len({loop_bounds(one) for one in inner}) == 1)
    for loop in (*inner, first, depth, columns):
        bounds = loop_bounds(loop)
        _require(bounds.lower == (constant_form(0),) and bounds.step == 1)
        _require(len(bounds.upper) == 1)
    around: set[object] = set()
    outer = (first, rows, rows, rows, rows, rows, last)
    for op, row, column in zip(ordered, outer, of_access, strict=True):
        assert isinstance(op, affine.StoreOp | affine.LoadOp)
        *others, i, j = map_forms(op.map.data, op.indices)
        _require(i.offset_of(variable_of(row)) == 0 and j.offset_of(variable_of(column)) == 0)
        around.add(tuple(others))
    _require(len(around) == 1)
    _require(all(part.parent is block for part in parts))
    _require(first.parent is rows.parent is last.parent)
    for run in (parts, [first, rows, last]):
        following = run[0]
        while following is not run[-1]:
            assert following.next_op is not None
            following = following.next_op
            _require(following in run or (is_pure(following) and not following.regions))

    stored, divided = ordered[0], ordered[5].operands[0].owner
    assert isinstance(stored, affine.StoreOp)
    _require(isinstance(divided, arith.DivfOp))
    assert isinstance(divided, arith.DivfOp)
    _require(divided.operands[0] is ordered[4].results[0])
    _require(divided.operands[1] is weights.results[0])
    _check_products(depth, contraction, ordered[6])
    _check_softmax(rows, greatest, weights, ordered)
    # Nothing else happens there.
    for loop, parts_of_it in (
        (first, [keys]),
        (keys, [depth, stored]),
        (rows, [greatest, weights, normalized]),
        (greatest, []),
        (weights, [ordered[3]]),
        (normalized, [ordered[5]]),
        (last, [columns]),
    ):
        *ops, _ = loop.body.block.ops
        if loop in (first, last):
            _require(ops == parts_of_it)
        _require([op for op in ops if op in parts_of_it] == parts_of_it)
        others = [op for op in ops if op not in parts_of_it]
        _require(all(is_pure(op) or isinstance(op, affine.LoadOp) for op in others))
        _require(not any(op.regions for op in others))
    _require(columns.body.block.first_op is contraction)
    accesses = [access for loop in (first, rows, last) for access in _accesses(loop)]
    read = {access.root for access in accesses if access.reads}
    written = {access.root for access in accesses if access.writes} - {buffer}
    _require(None not in read | written and not read & written)
    return _Attention(
        allocation,
        frees,
        [part for part in parts if isinstance(part, affine.ForOp)],
        first,
        keys,
        depth,
        stored,
        rows,
        greatest,
        weights,
        normalized,
        divided,
        last,
        columns,
        contraction,
    )


def _loop_around(op: Operation) -> affine.ForOp:
    parent = op.parent_op()
    if not isinstance(parent, affine.ForOp):
        raise _OtherwiseError
    return parent


def _accesses(loop: affine.ForOp) -> list[Access]:
    found: list[Access] = []
    for op in walk(loop):
        if not op.regions:
            done = accesses_of(op)
            _require(done is not None)
            found += done or []
    return found


def _check_products(depth: affine.ForOp, contraction: affine.ForOp, weight: Operation) -> None:
    """Both sums are of products, begin with 0, and may be taken in any order."""
    for loop in (depth, contraction):
        _require(len(loop.results) == 1)
        (total,) = loop.body.block.last_op.operands  # pyright: ignore
        add = total.owner
        _require(isinstance(add, arith.AddfOp) and "reassoc" in str(add.fastmath))  # pyright: ignore
        assert isinstance(add, arith.AddfOp)
        _require(add.operands[0] is loop.body.block.args[1])
        product = add.operands[1].owner
        _require(isinstance(product, arith.MulfOp))
        assert isinstance(product, arith.MulfOp)
        _require(all(isinstance(factor.owner, affine.LoadOp) for factor in product.operands))
        *ops, _ = loop.body.block.ops
        _require(len(ops) == 4)
        (init,) = loop_operands(loop).inits
        _require(_number(init) == 0)
    *_, product, _, _ = contraction.body.block.ops
    _require(weight.results[0] in product.operands)


def _check_softmax(
    rows: affine.ForOp,
    greatest: affine.ForOp,
    weights: affine.ForOp,
    accesses: Sequence[Operation],
) -> None:
    """`max t`, then `exp(t - max)`, which is stored and added up, of the same `t` in both.

    What of `t` depends on the row alone may stand outside of both loops.
    """
    _require(len(greatest.results) == len(weights.results) == 1)
    _, score = _combined(greatest, arith.MaximumfOp)
    _, weight = _combined(weights, arith.AddfOp)
    _require(_number(loop_operands(greatest).inits[0]) == float("-inf"))
    _require(_number(loop_operands(weights).inits[0]) == 0)
    exponential = weight.owner
    _require(isinstance(exponential, math.ExpOp) and accesses[3].operands[0] is weight)
    assert isinstance(exponential, math.ExpOp)
    subtract = exponential.operands[0].owner
    _require(isinstance(subtract, arith.SubfOp))
    assert isinstance(subtract, arith.SubfOp)
    _require(subtract.operands[1] is greatest.results[0])
    row = variable_of(rows)
    known = {variable_of(greatest): variable_of(weights), row: row}
    _require(_same(score, subtract.operands[0], rows, known))


def _combined(loop: affine.ForOp, kind: type[Operation]) -> tuple[Operation, SSAValue]:
    """The op by which a loop combines what it carries, and what it combines it with."""
    (result,) = loop.body.block.last_op.operands  # pyright: ignore
    op, carried = result.owner, loop.body.block.args[1]
    _require(isinstance(op, kind) and carried in op.operands)
    assert isinstance(op, Operation)
    (other,) = [operand for operand in op.operands if operand is not carried] or [carried]
    _require(other is not carried)
    return op, other


def _same(
    one: SSAValue, other: SSAValue, around: Operation, known: dict[SSAValue, SSAValue]
) -> bool:
    """Whether a value in a loop is computed as another one in it."""
    if not is_inside(one, around) or one in known:
        return known.get(one, one) is other
    left, right = one.owner, other.owner
    if not isinstance(left, Operation) or type(left) is not type(right):
        return False
    assert isinstance(right, Operation)
    if left.regions or left.properties != right.properties or not is_inside(other, around):
        return False
    if not is_pure(left) and not isinstance(left, affine.LoadOp):
        return False
    return len(left.operands) == len(right.operands) and all(
        _same(*pair, around, known) for pair in zip(left.operands, right.operands, strict=True)
    )


def _number(value: SSAValue) -> float | None:
    op = value.owner
    if isinstance(op, arith.ConstantOp) and isinstance(op.value, FloatAttr):
        return op.value.value.data
    return None


def _as_value(form: Linear) -> SSAValue | None:
    """The value that a form is."""
    ((atom, factor),) = form.terms if len(form.terms) == 1 else ((None, 0),)
    return atom if isinstance(atom, SSAValue) and factor == 1 and not form.constant else None


def _choice(asked: Sequence[SSAValue], most: int, then: Block, otherwise: Block) -> affine.IfOp:
    """Whether none of some values is more than `most`."""
    fits = [
        AffineConstraintExpr(
            AffineConstraintKind.ge,
            AffineConstantExpr(most) - AffineSymExpr(at),
            AffineConstantExpr(0),
        )
        for at in range(len(asked))
    ]
    return affine.IfOp.create(
        operands=list(asked),
        properties={"condition": AffineSetAttr(AffineSet(0, len(asked), tuple(fits)))},
        regions=[Region(then), Region(otherwise)],
    )


def _write(attention: _Attention) -> None:
    """Let the last loops do all of it."""
    a, f32 = attention, Float32Type()
    builder = Builder.in_place_of(a.contraction)
    outside = Builder.in_place_of(a.parts[-1])
    lowest, zero = (outside.constant(number, f32) for number in (float("-inf"), 0.0))
    keys = make_loop(
        builder, constant_bound(0), upper_bound(a.contraction), 1, (lowest, zero, zero), "j"
    )
    key, greatest, total, result = keys.body.block.args
    within = Builder(keys.body.block, location=a.weights.location)
    row = variable_of(a.last)
    known: dict[SSAValue, SSAValue] = {
        variable_of(a.first): row,
        variable_of(a.keys): key,
        variable_of(a.rows): row,
        variable_of(a.greatest): key,
        variable_of(a.contraction): key,
    }
    for op in a.keys.body.block.ops:
        if op is not a.stored and not isinstance(op, affine.YieldOp):
            within.insert(op.clone(known))
    most, score = _combined(a.greatest, arith.MaximumfOp)
    product = known.get(a.stored.operands[0], a.stored.operands[0])
    for op in a.rows.body.block.ops:
        if op not in (a.greatest, a.weights, a.normalized) and not isinstance(op, affine.YieldOp):
            within.insert(op.clone(known))
    for op in a.greatest.body.block.ops:
        if isinstance(op, affine.LoadOp) and op.memref is a.scores.memref:
            known[op.results[0]] = product
        elif op is not most and not isinstance(op, affine.YieldOp):
            within.insert(op.clone(known))
    score = known.get(score, score)
    new = within.value(arith.MaximumfOp, (greatest, score), f32, **most.properties)
    # Nothing is taken from a row that has no score yet: -inf - -inf is no number.
    equal = IntegerAttr(arith.CMPF_PREDICATES["oeq"], i64)
    none = within.value(arith.CmpfOp, (new, lowest), IntegerType(1), predicate=equal)
    base = within.value(arith.SelectOp, (none, zero, new), f32)
    weight, factor = (
        within.value(math.ExpOp, (within.value(arith.SubfOp, (one, base), f32),), f32)
        for one in (score, greatest)
    )
    *_, multiply, add, _ = a.contraction.body.block.ops
    (value,) = [
        factor.owner
        for factor in multiply.operands
        if isinstance(factor.owner, affine.LoadOp) and factor.owner.memref is not a.scores.memref
    ]
    assert isinstance(value, Operation)
    found = within.insert(value.clone(known)).results[0]
    sums: list[SSAValue] = []
    for before, summand in ((total, weight), (result, None)):
        kept = within.value(arith.MulfOp, (before, factor), f32)
        if summand is None:
            summand = within.value(arith.MulfOp, (weight, found), f32, **multiply.properties)
        sums.append(within.value(arith.AddfOp, (kept, summand), f32, **add.properties))
    within.create(affine.YieldOp, (new, *sums))
    operands = (keys.results[2], keys.results[1])
    done = builder.value(arith.DivfOp, operands, f32, **a.divide.properties)
    a.contraction.results[0].replace_all_uses_with(done)
    erase(a.contraction)
