"""Upstream's test of what is known of index values: bounds written out, and comparisons.

https://github.com/llvm/llvm-project/blob/llvmorg-22.1.0/mlir/test/lib/Dialect/Affine/TestReifyValueBounds.cpp
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from xdsl.context import Context
from xdsl.dialects import scf, tensor
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    IndexType,
    IntegerAttr,
    ModuleOp,
    StringAttr,
    TensorType,
    UnregisteredOp,
)
from xdsl.ir import BlockArgument, Operation, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineExpr, AffineMap, AffineSymExpr

from ...dialects import affine
from ...dialects.arith import constant_value
from ...dialects.build import INDEX, Builder
from ...dialects.extents import kept_axes, mixed_values
from ...dialects.linear_forms import Linear, constant_form, map_forms, value_form
from ...dialects.quick import erase, walk
from ...passes.affine_canonicalization.application import Application, application, composed
from ...passes.affine_canonicalization.value_bounds import Bounded
from ...passes.affine_index_expansion.as_affine import expand_delinearize
from ...passes.affine_loops.selection import functions_in
from ...passes.base import Pass
from ...passes.errors import CompileError
from ...passes.remarks import remark


@dataclass(frozen=True)
class ReifyValueBoundsPass(Pass):
    """Writes the bound that `test.reify_bound` asks for, in terms of what its value is made from;
    and says for each `test.compare` whether the comparison always, or never, holds.

    Options:
        reify_to_func_args: from what the function is given only.
        use_arith_ops: without maps; no unit needs any.
    """

    name = "test-affine-reify-value-bounds"
    source = target = "affine"

    reify_to_func_args: bool = False
    use_arith_ops: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            ops = list(walk(function))
            for one in _called(ops, "test.reify_bound"):
                bound = _bound(one, self.reify_to_func_args)
                one.results[0].replace_all_uses_with(bound)
                erase(one)
            for one in _called(ops, "test.compare"):
                remark(self.name, one, _comparison(one))


def _called(ops: Sequence[Operation], name: str) -> Iterator[UnregisteredOp]:
    for op in ops:
        if isinstance(op, UnregisteredOp) and op.op_name.data == name:
            yield op


# --- bounds --------------------------------------------------------------------------------------


def _bound(op: UnregisteredOp, of_arguments: bool) -> SSAValue:
    """The bound as a value before an op; an upper one is the first number above.

    Raises:
        CompileError: the op asks for none, or for one that is not known.
    """
    builder = Builder.in_place_of(op)
    found = _asked(op)
    if isinstance(found, int):
        return builder.index(found)
    kind = _word(op, "type", "EQ")
    owner = found.owner
    if kind == "EQ" and isinstance(owner, affine.DelinearizeIndexOp):
        at = next(at for at, index in enumerate(owner.multi_index) if index is found)
        parts = expand_delinearize(builder, owner, builder.index)
        for number, part in enumerate(parts):
            if number != at and isinstance(part.owner, affine.ApplyOp):
                erase(part.owner)
        return parts[at]
    if kind == "EQ" and isinstance(owner, affine.LinearizeIndexOp):
        return _applied(builder, _sum_of(owner), 0)
    more = int(kind == "UB")
    if kind == "UB" and (of_arguments or "constant" in op.attributes):
        # As upstream, a number is preferred to other bounds.
        given = Application((AffineSymExpr(0),), 0, (found,))
        greatest = Bounded(given).greatest(0)
        if greatest is not None:
            return builder.index(greatest + 1)
    if isinstance(owner, affine.MinOp if kind == "UB" else affine.MaxOp):
        given = application(owner.map.data, owner.arguments)
        results = sorted(given.results, key=lambda one: not isinstance(one, AffineConstantExpr))
        return _applied(builder, given.with_results(results[:1]), more)
    if isinstance(owner, affine.ApplyOp):
        given = composed(application(owner.map.data, owner.mapOperands))
        if of_arguments and kind == "UB":
            given = _without_loops(given)
        return _applied(builder, given, more)
    if kind == "EQ" and of_arguments:
        return found
    raise CompileError("could not reify bound", op)


def _asked(op: UnregisteredOp) -> int | SSAValue:
    """What a bound is asked of: an index value, or the extent of a tensor."""
    value, dimension = op.operands[0], op.attributes.get("dim")
    if isinstance(value.type, IndexType):
        if dimension is not None:
            raise CompileError("unexpected 'dim' attribute for index variable", op)
        if isinstance(value.owner, tensor.DimOp):
            at = constant_value(value.owner.index)
            return value if at is None else _extent(value.owner.source, at)
        return value
    assert isinstance(value.type, TensorType)
    if not isinstance(dimension, IntegerAttr):
        raise CompileError("expected 'dim' attribute for shaped type variable", op)
    if not 0 <= dimension.value.data < value.type.get_num_dims():
        raise CompileError("invalid dim for shaped type", op)
    return _extent(value, dimension.value.data)


def _extent(value: SSAValue, dim: int) -> int | SSAValue:
    """An extent of a tensor, from the op that makes it.

    Raises:
        CompileError: what it is made from is not known.
    """
    type_, op = value.type, value.owner
    assert isinstance(type_, TensorType)
    if type_.get_shape()[dim] != DYNAMIC_INDEX:
        return type_.get_shape()[dim]
    if isinstance(op, tensor.EmptyOp):
        dynamic = [at for at, extent in enumerate(type_.get_shape()) if extent == DYNAMIC_INDEX]
        return op.dynamic_sizes[dynamic.index(dim)]
    if isinstance(op, tensor.CastOp):
        return _extent(op.source, dim)
    if isinstance(op, tensor.InsertOp):
        return _extent(op.dest, dim)
    if isinstance(op, tensor.ExtractSliceOp):
        sizes = mixed_values(op.static_sizes, op.sizes)
        return sizes[kept_axes(sizes, type_.get_shape())[dim]]
    outputs = getattr(op, "outputs", ())
    if isinstance(op, Operation) and op.name.startswith("linalg.") and outputs:
        return _extent(outputs[list(op.results).index(value)], dim)  # pyright: ignore
    raise CompileError("could not reify bound", op if isinstance(op, Operation) else None)


def _without_loops(given: Application) -> Application:
    """The greatest value of an application, without variables of `scf.for`."""
    symbols = [AffineSymExpr(at) for at in range(len(given.operands))]
    dims = given.num_dims
    result = given.results[0].replace_dims_and_symbols(symbols[:dims], symbols[dims:])
    (form,) = map_forms(AffineMap(0, len(symbols), (result,)), given.operands)
    for atom, factor in form.terms:
        loop = atom.owner.parent_op() if isinstance(atom, BlockArgument) else None
        if isinstance(loop, scf.ForOp) and atom is loop.body.block.args[0]:
            end = value_form(loop.ub).add(constant_form(1), -1)
            form = form.add(Linear({atom: 1}), -factor)
            form = form.add(end if factor > 0 else value_form(loop.lb), factor)
    operands = sorted(
        (atom for atom in form.atoms() if isinstance(atom, SSAValue)), key=form.coefficient
    )[::-1]
    total: AffineExpr = AffineConstantExpr(form.constant)
    for at, atom in reversed(list(enumerate(operands))):
        term = AffineSymExpr(at) * form.coefficient(atom)
        total = term + total if form.constant or at + 1 < len(operands) else term
    return Application((total,), 0, tuple(operands))


def _sum_of(op: affine.LinearizeIndexOp) -> Application:
    """A linear index as a sum over the indices, the last of which is first."""
    inner, _ = op.basis()
    numbers = [size for size in inner if isinstance(size, int)]
    if len(numbers) != len(inner):
        raise CompileError("could not reify bound", op)
    strides = accumulate(reversed(numbers), lambda one, other: one * other, initial=1)
    total: AffineExpr = AffineSymExpr(0)
    for at, stride in enumerate(strides):
        total = total + AffineSymExpr(at) * stride if at else total
    return Application((total,), 0, tuple(reversed(op.multi_index)))


def _applied(builder: Builder, given: Application, more: int) -> SSAValue:
    """The one result of an application, and `more`, as a value; all operands are symbols."""
    symbols = [AffineSymExpr(at) for at in range(len(given.operands))]
    (result,) = given.results
    result = result.replace_dims_and_symbols(symbols[: given.num_dims], symbols[given.num_dims :])
    constants = given.with_results((result,)).constants()
    if constants is not None:
        return builder.index(constants[0] + more)
    affine_map = AffineMap(0, len(symbols), (result + more if more else result,))
    return builder.value(affine.ApplyOp, given.operands, INDEX, map=AffineMapAttr(affine_map))


# --- comparisons ---------------------------------------------------------------------------------

# What must never be below what, shifted by how much: `a < b` is `b >= a + 1`.
_ORDERS = {"LT": (1, 0, 1), "LE": (1, 0, 0), "GT": (0, 1, 1), "GE": (0, 1, 0)}
_OPPOSITE = {"LT": "GE", "GE": "LT", "GT": "LE", "LE": "GT"}


def _comparison(op: UnregisteredOp) -> str:
    """Whether a comparison is "true" or "false" whatever the values are, or "unknown"."""
    sides = _sides(op)
    kind = _word(op, "cmp", "EQ")
    if "compose" in op.attributes:
        whole = composed(sides)
        delta = whole.with_results((whole.results[0] - whole.results[1],)).constants()
        if delta is None:
            return "could not determine equality"
        return "different" if delta[0] else "equal"
    if kind == "EQ":
        if _holds(sides, "LE") and _holds(sides, "GE"):
            return "true"
        return "false" if _holds(sides, "LT") or _holds(sides, "GT") else "unknown"
    if _holds(sides, kind):
        return "true"
    return "false" if _holds(sides, _OPPOSITE[kind]) else "unknown"


def _holds(sides: Application, kind: str) -> bool:
    greater, less, more = _ORDERS[kind]
    results = (sides.results[greater], sides.results[less] + more)
    return Bounded(sides.with_results(results)).is_never_below(0, 1)


def _sides(op: UnregisteredOp) -> Application:
    """What is compared: two operands, or maps of the first ones and of the others."""
    results: list[AffineExpr] = []
    used = 0
    for name in ("lhs_map", "rhs_map"):
        found = op.attributes.get(name)
        affine_map = found.data if isinstance(found, AffineMapAttr) else AffineMap.identity(1)
        count = affine_map.num_dims + affine_map.num_symbols
        symbols = [AffineSymExpr(used + at) for at in range(count)]
        dims = affine_map.num_dims
        results.append(
            affine_map.results[0].replace_dims_and_symbols(symbols[:dims], symbols[dims:])
        )
        used += count
    return Application(tuple(results), 0, tuple(op.operands))


def _word(op: UnregisteredOp, name: str, default: str) -> str:
    found = op.attributes.get(name)
    return found.data if isinstance(found, StringAttr) else default
