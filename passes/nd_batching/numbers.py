"""Batching rules for what stands between arrays: numbers, extents, checks.

Of a number that differs between the elements of a batch there is a 1-d array; what was arithmetic
on numbers is an op of nd on such arrays. An index is an i64.
"""

from __future__ import annotations

from xdsl.dialects import arith, tensor
from xdsl.dialects.builtin import IndexType, IntegerAttr, TensorType
from xdsl.dialects.cf import AssertOp
from xdsl.ir import Operation

from ...dialects import nd
from ...dialects.arith import constant_value
from ...dialects.dtypes import I64
from ...dialects.nd_builder import spec
from ..errors import CompileError
from ..nd_differentiation.scalars import as_array
from .batcher import Batcher, Rule


def _dim(batch: Batcher, op: Operation) -> None:
    """The extent of an axis is the same for all; the batch stands before it."""
    assert isinstance(op, tensor.DimOp)
    axis = constant_value(op.index)
    if not batch.is_batched(op.source):
        batch.copy(op)
        return
    if axis is None:
        raise CompileError("an extent of an axis that is not a number cannot be batched", op)
    batch.set(op.results[0], batch.b.extent(batch.get(op.source), axis + 1))


def _extract(batch: Batcher, op: Operation) -> None:
    assert isinstance(op, tensor.ExtractOp)
    if op.indices:
        raise CompileError("an element of a larger array cannot be batched", op)
    batch.set(op.result, batch.get(op.tensor))


def _from_elements(batch: Batcher, op: Operation) -> None:
    assert isinstance(op, tensor.FromElementsOp)
    assert isinstance(op.result.type, TensorType)
    parts = [batch.whole(element) for element in op.elements]
    shape = op.result.type.get_shape()
    if not shape:
        batch.set(op.result, parts[0])
        return
    b = batch.b
    columns = [b.shaped("reshape", part, extents=[batch.size, 1]) for part in parts]
    joined = columns[0] if len(columns) == 1 else b.op("concatenate", *columns, axis=1)
    batch.set(op.result, b.shaped("reshape", joined, extents=[batch.size, *shape]))


def _same(batch: Batcher, op: Operation) -> None:
    """Between an index and an i64, and between integers of other widths."""
    result = op.results[0]
    dtype = I64 if isinstance(result.type, IndexType) else nd.dtype_of_element(result.type)
    x = batch.get(op.operands[0])
    batch.set(result, x if spec(x).dtype is dtype else batch.b.op("cast", x, dtype=dtype))


def _as(name: str) -> Rule:
    """The op of nd that does the same to arrays."""

    def rule(batch: Batcher, op: Operation) -> None:
        operands = [as_array(batch.b, batch.get(operand)) for operand in op.operands]
        batch.set(op.results[0], batch.b.op(name, *operands))

    return rule


_PREDICATES = ("equal", "not_equal", "less", "less_equal", "greater", "greater_equal")


def _compare(batch: Batcher, op: Operation) -> None:
    assert isinstance(op, arith.CmpiOp)
    predicate = op.properties["predicate"]
    assert isinstance(predicate, IntegerAttr)
    if predicate.value.data >= len(_PREDICATES):
        raise CompileError("a comparison of unsigned numbers cannot be batched", op)
    _as(_PREDICATES[predicate.value.data])(batch, op)


def _assert(batch: Batcher, op: Operation) -> None:
    """What must hold must hold for every element that is meant."""
    assert isinstance(op, AssertOp)
    b = batch.b
    if batch.mask is None:
        holds = batch.all_of(batch.get(op.arg))
    else:
        condition = batch.whole(op.arg)
        holds = batch.all_of(b.op("bitwise_or", condition, b.op("bitwise_not", batch.mask)))
    b.create(AssertOp, (holds,), (), msg=op.properties["msg"])


RULES: dict[str, Rule] = {
    "tensor.dim": _dim,
    "tensor.extract": _extract,
    "tensor.from_elements": _from_elements,
    "cf.assert": _assert,
    "arith.index_cast": _same,
    "arith.extsi": _same,
    "arith.trunci": _same,
    "arith.cmpi": _compare,
    "arith.addi": _as("add"),
    "arith.subi": _as("subtract"),
    "arith.muli": _as("multiply"),
    "arith.floordivsi": _as("floor_divide"),
    "arith.maxsi": _as("maximum"),
    "arith.minsi": _as("minimum"),
    "arith.andi": _as("bitwise_and"),
    "arith.ori": _as("bitwise_or"),
    "arith.xori": _as("bitwise_xor"),
    "arith.select": _as("where"),
}
