"""Rules for ops that apply one map: apply, min, max, and memory accesses."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import arith, memref
from xdsl.dialects.builtin import (
    AffineMapAttr,
    AnyFloat,
    DenseIntOrFPElementsAttr,
    IndexType,
    IntegerType,
    MemRefType,
    NoneAttr,
)
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineExpr, AffineSymExpr

from ...dialects import affine
from ...dialects.affine_expressions import is_pure, replace, terms_of
from ...dialects.memref import global_of, is_constant_global
from ...dialects.quick import create
from .application import Application, application, canonical, composed
from .ranges import simplified_by_ranges
from .rewriter import Rewriter


def _map_of(op: Operation) -> AffineMapAttr:
    attribute = op.properties["map"]
    assert isinstance(attribute, AffineMapAttr)
    return attribute


def _simplify_map(rewriter: Rewriter, op: Operation, first: int = 0) -> bool:
    """Compose and simplify the map whose operands begin at `first`."""
    old = application(_map_of(op).data, op.operands[first:])
    new = simplified_by_ranges(canonical(composed(old)))
    if new == old:
        return False
    rewriter.set_operands(
        op, (*op.operands[:first], *new.operands), {"map": AffineMapAttr(new.affine_map)}
    )
    return True


def simplify_apply(rewriter: Rewriter, op: Operation) -> bool:
    """A map that gives one of its operands, or a number, is that."""
    assert isinstance(op, affine.ApplyOp)
    given = application(op.map.data, op.mapOperands)
    (result,) = given.results
    if isinstance(result, AffineDimExpr | AffineSymExpr):
        start = 0 if isinstance(result, AffineDimExpr) else given.num_dims
        rewriter.replace(op, (op.mapOperands[start + result.position],))
        return True
    numbers = given.constants()
    if numbers is not None:
        rewriter.replace(op, (rewriter.index(numbers[0], op),))
        return True
    return _simplify_map(rewriter, op)


def simplify_extremum(rewriter: Rewriter, op: Operation) -> bool:
    """`min(x, x, min(y, z))` is `min(x, y, z)`; of one result it is an apply."""
    assert isinstance(op, affine.MinOp | affine.MaxOp)
    given = application(op.map.data, op.arguments)
    numbers = given.constants()
    if numbers is not None:
        least = min(numbers) if isinstance(op, affine.MinOp) else max(numbers)
        rewriter.replace(op, (rewriter.index(least, op),))
        return True
    if len(given.results) == 1:
        new = create(affine.ApplyOp, op.operands, op.result_types, {"map": op.map})
        rewriter.replace_with(op, new)
        return True
    for form in (_once, _merged, _sorted):
        changed = form(op, given)
        if changed is not None:
            rewriter.set_operands(op, changed.operands, {"map": AffineMapAttr(changed.affine_map)})
            return True
    return _simplify_map(rewriter, op)


def _once(op: Operation, given: Application) -> Application | None:
    """Each result once."""
    results = tuple(dict.fromkeys(given.results))
    return None if len(results) == len(given.results) else given.with_results(results)


def _merged(op: Operation, given: Application) -> Application | None:
    """Results that are the results of the same kind of op are its results."""
    symbols = given.operands[given.num_dims :]
    kept: list[AffineExpr] = []
    inner: list[Operation] = []
    for result in given.results:
        source: SSAValue | None = None
        if isinstance(result, AffineDimExpr):
            source = given.operands[result.position]
        elif isinstance(result, AffineSymExpr):
            source = symbols[result.position]
        if source is not None and isinstance(source.owner, type(op)):
            inner.append(source.owner)
        else:
            kept.append(result)
    if not inner:
        return None
    all_dims = list(given.operands[: given.num_dims])
    all_symbols = list(symbols)
    for producer in inner:
        assert isinstance(producer, affine.MinOp | affine.MaxOp)
        other = application(producer.map.data, producer.arguments)
        dims = [AffineDimExpr(len(all_dims) + i) for i in range(other.num_dims)]
        count = len(other.operands) - other.num_dims
        renamed = [AffineSymExpr(len(all_symbols) + i) for i in range(count)]
        kept += (replace(result, dims, renamed) for result in other.results)
        all_dims += other.operands[: other.num_dims]
        all_symbols += other.operands[other.num_dims :]
    return Application(tuple(kept), len(all_dims), (*all_dims, *all_symbols))


def _sorted(op: Operation, given: Application) -> Application | None:
    """The results in the order of their coefficients, where all are linear."""
    variables: list[AffineExpr] = [AffineDimExpr(i) for i in range(given.num_dims)]
    variables += [AffineSymExpr(i) for i in range(len(given.operands) - given.num_dims)]
    keys: list[tuple[int, ...]] = []
    for result in given.results:
        terms = terms_of(result)
        if not is_pure(result) or not terms.coefficients.keys() <= set(variables):
            return None
        keys.append((*(terms.coefficients.get(v, 0) for v in variables), terms.constant))
    order = sorted(range(len(keys)), key=keys.__getitem__)
    if [keys[i] for i in order] == keys:
        return None
    return given.with_results([given.results[i] for i in order])


# A constant array of more elements is not looked into.
_MOST_ELEMENTS = 1024


def simplify_load(rewriter: Rewriter, op: Operation) -> bool:
    """What is loaded of a constant global, at a place that is known, is a constant."""
    assert isinstance(op, affine.LoadOp)
    value = _element(op)
    if value is None:
        return simplify_access(rewriter, op)
    constant = create(arith.ConstantOp, (), op.result_types, {"value": value})
    rewriter.insert_before(op.memref.owner, constant)  # pyright: ignore[reportArgumentType]
    constant.location = op.location
    rewriter.replace(op, constant.results)
    return True


def _element(op: affine.LoadOp) -> Attribute | None:
    """The element of a constant global that an op loads, where it is known."""
    owner = op.memref.owner
    if not isinstance(owner, memref.GetGlobalOp) or not is_constant_global(owner):
        return None
    declared = global_of(owner)
    values = None if declared is None else declared.initial_value
    type_ = op.memref.type
    assert isinstance(type_, MemRefType)
    if not isinstance(values, DenseIntOrFPElementsAttr) or not isinstance(type_.layout, NoneAttr):
        return None
    if not isinstance(type_.element_type, IntegerType | IndexType | AnyFloat):
        return None
    if values.is_splat():
        return next(iter(values.iter_attrs()))
    places = application(op.map.data, op.indices).constants()
    shape = type_.get_shape()
    if places is None or len(values) > _MOST_ELEMENTS:
        return None
    if not all(0 <= place < extent for place, extent in zip(places, shape, strict=True)):
        return None
    at = 0
    for place, extent in zip(places, shape, strict=True):
        at = at * extent + place
    return list(values.iter_attrs())[at]


def simplify_access(rewriter: Rewriter, op: Operation) -> bool:
    """Subscripts composed; an access through a cast of a memref goes to the memref itself."""
    first = 1 if isinstance(op, affine.LoadOp | affine.VectorLoadOp | affine.PrefetchOp) else 2
    return _fold_cast(rewriter, op, first - 1) or _simplify_map(rewriter, op, first)


def _fold_cast(rewriter: Rewriter, op: Operation, position: int) -> bool:
    cast = op.operands[position].owner
    if not isinstance(cast, memref.CastOp):
        return False
    source, target = cast.source.type, cast.dest.type
    if (
        not isinstance(source, MemRefType)
        or not isinstance(target, MemRefType)
        or source.get_num_dims() != target.get_num_dims()
    ):
        return False
    operands: Sequence[SSAValue] = (
        *op.operands[:position],
        cast.source,
        *op.operands[position + 1 :],
    )
    rewriter.set_operands(op, operands, {})
    return True
