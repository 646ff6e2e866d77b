"""Writing the body of a generic: scalar arithmetic as one writes a formula."""

from __future__ import annotations

import math
from functools import lru_cache

from xdsl.dialects import complex as cmath
from xdsl.dialects.builtin import (
    BFloat16Type,
    ComplexType,
    Float16Type,
    Float32Type,
    Float64Type,
    FloatAttr,
    IntegerAttr,
    IntegerType,
    LocationAttr,
)
from xdsl.ir import Attribute, Block, Operation, SSAValue

from ...dialects import arith
from ...dialects.arith import EXACT
from ...dialects.build import INDEX, Builder
from ...dialects.dtypes import DTYPES, DType

I1 = IntegerType(1)
F32, F64 = Float32Type(), Float64Type()
INTEGERS = {bits: IntegerType(bits) for bits in (1, 8, 16, 32, 64)}

_FLOATS: dict[str, Attribute] = {
    "f16": Float16Type(),
    "bf16": BFloat16Type(),
    "f32": F32,
    "f64": F64,
}

STORAGE: dict[DType, Attribute] = {}
"""What an element is in memory: bools are bytes, integers have no sign."""
COMPUTE: dict[DType, Attribute] = {}
"""What arithmetic is done in: the 16-bit floats' is done in f32."""
for _dtype in DTYPES.values():
    if _dtype.kind == "c":
        STORAGE[_dtype] = COMPUTE[_dtype] = (
            ComplexType(F32) if _dtype.bits == 64 else ComplexType(F64)
        )
    elif _dtype.kind == "f":
        STORAGE[_dtype] = _FLOATS[_dtype.name]
        COMPUTE[_dtype] = F64 if _dtype.bits == 64 else F32
    else:
        STORAGE[_dtype] = COMPUTE[_dtype] = INTEGERS[_dtype.bits]

_CMPI = {name: IntegerAttr(number, 64) for name, number in arith.CMPI_PREDICATES.items()}
_CMPF = {name: IntegerAttr(number, 64) for name, number in arith.CMPF_PREDICATES.items()}


@lru_cache(maxsize=4096)
def _float_attribute(value: float, sign: float, type_: Attribute) -> FloatAttr:
    return FloatAttr(value, type_)  # pyright: ignore[reportArgumentType, reportCallIssue]


@lru_cache(maxsize=4096)
def _integer_attribute(value: int, type_: Attribute) -> IntegerAttr:
    return IntegerAttr(value, type_)  # pyright: ignore[reportArgumentType, reportCallIssue]


class Body(Builder):
    """Appends to the block of a generic's body.

    Attributes:
        dtype: of the operands of the op that is written.
        type: the type that arithmetic on them is done in; of complex operands, their parts' type.
        flags: fast-math flags of additions and products.
        of_functions: those of elementary functions and quotients.
    """

    __slots__ = ("_constants", "dtype", "flags", "of_functions", "type")

    def __init__(
        self,
        block: Block,
        dtype: DType,
        location: LocationAttr | None = None,
        flags: arith.FastMathFlagsAttr = EXACT,
    ):
        super().__init__(block, None, location)
        self.set_dtype(dtype)
        self.flags = flags
        self.of_functions = EXACT
        self._constants: dict[int, SSAValue] = {}

    @classmethod
    def within(cls, builder: Builder, dtype: DType, flags: arith.FastMathFlagsAttr = EXACT) -> Body:
        """A body that inserts where `builder` does."""
        body = cls(builder.block, dtype, builder.location, flags)
        body.before = builder.before
        return body

    def set_dtype(self, dtype: DType) -> None:
        self.dtype = dtype
        self.type: Attribute = COMPUTE[dtype.real]

    # ------------------------------------------------------------------------------- any op

    def op(self, op_type: type[Operation], *operands: SSAValue) -> SSAValue:
        """An op whose result has the type of its last operand."""
        return self.value(op_type, operands, operands[-1].type)

    def to(self, op_type: type[Operation], x: SSAValue, type_: Attribute) -> SSAValue:
        """A conversion of `x` to `type_`."""
        return self.value(op_type, (x,), type_)

    def const(self, value: float, type_: Attribute | None = None) -> SSAValue:
        """A number in `type_`, or in the type of the operands."""
        type_ = self.type if type_ is None else type_
        if isinstance(type_, IntegerType):
            bits = type_.width.data
            # The attribute holds the number as signed.
            number = (int(value) + (1 << (bits - 1))) % (1 << bits) - (1 << (bits - 1))
            attribute: Attribute = _integer_attribute(number if bits > 1 else int(value), type_)
        elif type_ == INDEX:
            attribute = _integer_attribute(int(value), type_)
        else:
            attribute = _float_attribute(float(value), math.copysign(1.0, value), type_)
        made = self._constants.get(id(attribute))
        if made is None:
            made = self.value(arith.ConstantOp, (), type_, value=attribute)
            self._constants[id(attribute)] = made
        return made

    # -------------------------------------------------------------------------- floating point

    def add(self, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.value(arith.AddfOp, (x, y), x.type, fastmath=self.flags)

    def sub(self, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.value(arith.SubfOp, (x, y), x.type, fastmath=self.flags)

    def mul(self, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.value(arith.MulfOp, (x, y), x.type, fastmath=self.flags)

    def div(self, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.op(arith.DivfOp, x, y)

    def quotient(self, x: SSAValue, y: SSAValue) -> SSAValue:
        """A quotient that is a result, or nearly: an approximate one where that is allowed."""
        return self.function(arith.DivfOp, x, y)

    def function(self, op_type: type[Operation], *operands: SSAValue) -> SSAValue:
        """An elementary function; approximate where that is allowed."""
        return self.value(op_type, operands, operands[-1].type, fastmath=self.of_functions)

    def neg(self, x: SSAValue) -> SSAValue:
        return self.op(arith.NegfOp, x)

    def compare(self, predicate: str, x: SSAValue, y: SSAValue) -> SSAValue:
        """`arith.cmpf`."""
        return self.value(arith.CmpfOp, (x, y), I1, predicate=_CMPF[predicate], fastmath=EXACT)

    # ----------------------------------------------------------------------------------- integers

    def compare_int(self, predicate: str, x: SSAValue, y: SSAValue) -> SSAValue:
        """`arith.cmpi`."""
        return self.value(arith.CmpiOp, (x, y), I1, predicate=_CMPI[predicate])

    def is_zero(self, x: SSAValue) -> SSAValue:
        return self.compare_int("eq", x, self.const(0, x.type))

    def truth(self, byte: SSAValue) -> SSAValue:
        """The `i1` that a stored bool is."""
        return self.compare_int("ne", byte, self.const(0, byte.type))

    # ---------------------------------------------------------------------------------- logic

    def select(self, condition: SSAValue, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.value(arith.SelectOp, (condition, x, y), x.type)

    def both(self, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.op(arith.AndIOp, x, y)

    def either(self, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.op(arith.OrIOp, x, y)

    def differ(self, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.op(arith.XOrIOp, x, y)

    # -------------------------------------------------------------------------- complex numbers

    def parts(self, z: SSAValue) -> tuple[SSAValue, SSAValue]:
        """The real and the imaginary part."""
        part = z.type.element_type  # pyright: ignore[reportAttributeAccessIssue]
        return (
            self.value(cmath.ReOp, (z,), part),
            self.value(cmath.ImOp, (z,), part),
        )

    def complex(self, real: SSAValue, imaginary: SSAValue) -> SSAValue:
        type_ = ComplexType(real.type)  # pyright: ignore[reportArgumentType]
        return self.value(cmath.CreateOp, (real, imaginary), type_)

    # -------------------------------------------------------------------------- memory

    def load(self, stored: SSAValue, dtype: DType) -> SSAValue:
        """A stored element in the type that arithmetic is done in. Bools stay bytes."""
        type_ = COMPUTE[dtype]
        if dtype.kind == "f" and dtype.bits == 16:
            return self.to(arith.ExtFOp, stored, type_)
        return stored

    def store(self, value: SSAValue, dtype: DType) -> SSAValue:
        """The element to be stored for a result; the converse of `load`."""
        if dtype.kind == "b":
            return self.to(arith.ExtUIOp, value, INTEGERS[8]) if value.type == I1 else value
        if dtype.kind == "f" and dtype.bits == 16:
            return self.to(arith.TruncFOp, value, STORAGE[dtype])
        return value

    def number(self, value: complex, dtype: DType) -> SSAValue:
        """A constant of an nd element type, as `load` gives it."""
        if dtype.kind == "c":
            part = COMPUTE[dtype.real]
            return self.complex(self.const(value.real, part), self.const(value.imag, part))
        return self.const(value, COMPUTE[dtype])  # pyright: ignore[reportArgumentType]
