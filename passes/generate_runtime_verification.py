"""generate-runtime-verification: every access asks first whether its subscripts are in bounds."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    IntegerAttr,
    IntegerType,
    MemRefType,
    ModuleOp,
    StringAttr,
    VectorType,
)
from xdsl.dialects.cf import AssertOp
from xdsl.ir import Operation, SSAValue

from ..dialects import arith, vector
from ..dialects.build import INDEX, Builder
from ..dialects.quick import walk
from .base import Pass

# Which operand is the buffer; its subscripts follow.
_ACCESSES: dict[type[Operation], int] = {
    memref.LoadOp: 0,
    memref.StoreOp: 1,
    memref.AtomicRMWOp: 1,
    vector.LoadOp: 0,
    vector.StoreOp: 1,
}


@dataclass(frozen=True)
class GenerateRuntimeVerificationPass(Pass):
    """Puts an assert before each load and store, for each subscript.

    ```
                                       %n = memref.dim %x, %c0
    %v = memref.load %x[%i]      →     %c = arith.cmpi ult, %i, %n : index
                                       cf.assert %c, "IndexError: …"
                                       %v = memref.load %x[%i]
    ```
    Of a vector the first and the last element are asked for. Where a buffer has the name of a value
    of the program, the message says it.

    Upstream: https://mlir.llvm.org/docs/Passes/#-generate-runtime-verification
    """

    name = "generate-runtime-verification"
    source = target = "loop"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for access in [inner for inner in walk(op) if type(inner) in _ACCESSES]:
            _verify(access, _ACCESSES[type(access)])


def _verify(op: Operation, at: int) -> None:
    buffer, *subscripts = op.operands[at:]
    type_ = buffer.type
    assert isinstance(type_, MemRefType)
    builder = Builder.in_place_of(op)
    value_type = op.results[0].type if op.results else op.operands[0].type
    lanes = value_type.get_shape()[-1] if isinstance(value_type, VectorType) else 1
    for axis, (subscript, extent) in enumerate(zip(subscripts, type_.get_shape(), strict=True)):
        known = arith.constant_value(subscript)
        if known is not None and 0 <= known <= extent - lanes:
            continue
        if extent == DYNAMIC_INDEX:
            size = builder.value(memref.DimOp, (buffer, builder.index(axis)), INDEX)
        else:
            size = builder.index(extent)
        ends = [subscript]
        if lanes > 1 and axis == len(subscripts) - 1:
            ends.append(builder.value(arith.AddiOp, (subscript, builder.index(lanes - 1)), INDEX))
        for end in ends:
            _assert_less(builder, end, size, axis, buffer.name_hint)


def _assert_less(
    builder: Builder, subscript: SSAValue, size: SSAValue, axis: int, name: str | None
) -> None:
    """Compared without a sign: what is below 0 is not less either."""
    predicate = IntegerAttr(arith.CMPI_PREDICATES["ult"], 64)
    inside = builder.value(arith.CmpiOp, (subscript, size), IntegerType(1), predicate=predicate)
    what = "a buffer" if name is None else name
    message = f"IndexError: out of bounds: a subscript of axis {axis} of {what}"
    builder.create(AssertOp, (inside,), msg=StringAttr(message))
