"""Writing the body of an elementary function once, for f32 and f64, scalars and vectors."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from xdsl.dialects import math
from xdsl.dialects.builtin import (
    DenseArrayBase,
    DenseIntOrFPElementsAttr,
    Float32Type,
    Float64Type,
    IntegerAttr,
    IntegerType,
    StringAttr,
    VectorType,
)
from xdsl.ir import Attribute, Block, SSAValue

from ...dialects import arith, llvm, vector, x86vector
from ...dialects.build import Builder, constant_attribute

F32, F64 = Float32Type(), Float64Type()
I1, I8, I16, I32, I64 = (IntegerType(bits) for bits in (1, 8, 16, 32, 64))


class Emitter:
    """Emits into one block, on scalars or on vectors of `lanes` elements.

    Attributes:
        double: whether the functions' floats are f64 (else f32).
        lanes: number of vector lanes, or None for scalars.
        scales: whether there are instructions that multiply by powers of two, that take them out
            of numbers, and that look up lanes in vectors.
    """

    def __init__(self, block: Block, double: bool, lanes: int | None, scales: bool = False):
        self.builder = Builder(block)
        self.double = double
        self.lanes = lanes
        bits = 64 if double else 32
        self.scales = scales and lanes is not None and lanes * bits == 512
        self.float_type = self.shaped(F64 if double else F32)
        self.integer_type = self.shaped(I64 if double else I32)
        self.bool_type = self.shaped(I1)
        self._constants: dict[tuple[str, Attribute], Value] = {}

    def shaped(self, element: Attribute) -> Attribute:
        """`element`, or a vector of it."""
        return element if self.lanes is None else VectorType(element, (self.lanes,))

    # The layout of the float format.
    @property
    def mantissa_bits(self) -> int:
        return 52 if self.double else 23

    @property
    def exponent_bias(self) -> int:
        return 1023 if self.double else 127

    def pick(self, double: float, single: float) -> float:
        """The constant for the format at hand."""
        return double if self.double else single

    def value(self, op_type, operands: Sequence[Value], type_: Attribute, **properties) -> Value:
        ssa = self.builder.value(op_type, [v.ssa for v in operands], type_, **properties)
        return Value(self, ssa)

    def constant(self, number: float | int, type_: Attribute) -> Value:
        key = (repr(number), type_)  # by its text: 0.0 and -0.0 are equal as numbers
        if key not in self._constants:
            self._constants[key] = self.value(
                arith.ConstantOp, (), type_, value=constant_attribute(number, type_)
            )
        return self._constants[key]

    def real(self, number: float) -> Value:
        """A float constant of the format at hand."""
        return self.constant(float(number), self.float_type)

    def integer(self, number: int) -> Value:
        """An integer constant as wide as the floats."""
        return self.constant(int(number), self.integer_type)

    def fma(self, x: Value, y: Value, z: Value) -> Value:
        """x * y + z, rounded once."""
        return self.value(math.FmaOp, (x, y, z), x.type)

    def select(self, condition: Value, x: Value, y: Value) -> Value:
        return self.value(arith.SelectOp, (condition, x, y), x.type)

    def polynomial(self, x: Value, coefficients: Sequence[float]) -> Value:
        """c0 + x * (c1 + x * (c2 + …)), by Horner's rule."""
        total = self.real(coefficients[-1])
        for coefficient in reversed(coefficients[:-1]):
            total = self.fma(total, x, self.real(coefficient))
        return total

    def power_of_two(self, exponent: Value) -> Value:
        """2**exponent for an integer whose power is a normal number, by building its bits."""
        biased = exponent + self.integer(self.exponent_bias)
        return (biased << self.integer(self.mantissa_bits)).bits_as_float()

    def scale(self, x: Value, n: Rounded, less: int = 0) -> Value:
        """x * 2**(n - less), right into the subnormal numbers and to infinity."""
        if self.scales:
            exponent = n.number - float(less) if less else n.number
            mask = self.constant(-1, I8 if self.double else I16)
            rounding = self.constant(4, I32)
            return self.value(
                x86vector.MaskScaleFOp, (x, exponent, x, mask, rounding), self.float_type
            )
        whole = n.integer - less if less else n.integer
        half = whole >> self.integer(1)
        return x * self.power_of_two(half) * self.power_of_two(whole - half)

    def lookup(self, table: Sequence[float], at: Value) -> Value:
        """The number of `table`, one or two for each lane, at the lowest bits of an integer.

        By the instructions that `scales` says are there.
        """
        assert self.scales and self.lanes and isinstance(self.float_type, VectorType)
        parts = [
            self.value(
                arith.ConstantOp,
                (),
                self.float_type,
                value=DenseIntOrFPElementsAttr.from_list(
                    self.float_type, table[first:][: self.lanes]
                ),
            )
            for first in range(0, len(table), self.lanes)
        ]
        if len(parts) == 1:
            return self._avx512(f"permvar.{'df' if self.double else 'sf'}", parts[0], at)
        return self._avx512(f"vpermi2var.{'pd' if self.double else 'ps'}", parts[0], at, parts[1])

    def split(self, x: Value) -> tuple[Value, Value]:
        """m in [3/4, 3/2) and the integer k with x = m * 2**k, for finite x > 0.

        Of 0 and infinity m is 1 and k infinite, of what is less and of NaN m is NaN. By the
        instructions that `scales` says are there.
        """
        assert self.scales
        kind = "pd" if self.double else "ps"
        every, rounding = self.constant(-1, I8 if self.double else I16), self.constant(4, I32)
        # To [3/4, 3/2); -0.0 is 0, and what else is negative NaN.
        how = self.constant(0b1111, I32)
        m = self._avx512(f"mask.getmant.{kind}", x, how, x, every, rounding)
        of_x, of_m = (
            self._avx512(f"mask.getexp.{kind}", number, number, every, rounding)
            for number in (x, m)
        )
        return m, of_x - of_m

    def within_one(self, x: Value) -> Value:
        """x within [-1, 1], of NaN -1 or 1, by an instruction that `scales` says is there."""
        assert self.scales
        kind = "pd" if self.double else "ps"
        every, rounding = self.constant(-1, I8 if self.double else I16), self.constant(4, I32)
        # The number that is less without its sign, with the sign of the first.
        how = self.constant(0b0010, I32)
        return self._avx512(f"mask.range.{kind}", x, self.real(1.0), how, x, every, rounding)

    def _avx512(self, name: str, *operands: Value) -> Value:
        """What an intrinsic of AVX-512 gives for whole vectors."""
        return self.value(
            llvm.CallIntrinsicOp,
            operands,
            self.float_type,
            intrin=StringAttr(f"llvm.x86.avx512.{name}.512"),
            operandSegmentSizes=DenseArrayBase.from_list(I32, [len(operands), 0]),
            op_bundle_sizes=DenseArrayBase.from_list(I32, []),
            fastmathFlags=llvm.FastMathAttr(None),
        )

    def lanes_of(self, x: Value) -> Value:
        """The lanes of a value of another emitter, over and over, or the first ones of it."""
        theirs, ours = x.emitter.lanes, self.lanes
        if theirs is None:
            return self.value(vector.BroadcastOp, (x,), self.float_type)
        if ours is None:
            first = DenseArrayBase.from_list(I64, [0])
            return self.value(vector.ExtractOp, (x,), self.float_type, static_position=first)
        mask = DenseArrayBase.from_list(I64, [lane % theirs for lane in range(ours)])
        return self.value(vector.ShuffleOp, (x, x), self.float_type, mask=mask)

    def copysign_zero(self, x: Value, sign: Value) -> Value:
        """x, but `sign` itself where that is a zero: -0.0 stays -0.0."""
        return self.select(sign.equals(0.0), sign, x)

    def copysign(self, magnitude: Value, sign: Value) -> Value:
        return self.value(math.CopySignOp, (magnitude, sign), magnitude.type)


class Value:
    """An SSA value with Python's operators; comparisons of floats are ordered (false for NaN)."""

    __slots__ = ("emitter", "ssa")

    def __init__(self, emitter: Emitter, ssa: SSAValue):
        self.emitter = emitter
        self.ssa = ssa

    @property
    def type(self) -> Attribute:
        return self.ssa.type

    @property
    def is_float(self) -> bool:
        element = self.type.element_type if isinstance(self.type, VectorType) else self.type
        return isinstance(element, Float32Type | Float64Type)

    def _other(self, other: Value | float) -> Value:
        return other if isinstance(other, Value) else self.emitter.constant(other, self.type)

    def _binary(self, other: Value | float, float_op, integer_op) -> Value:
        op_type = float_op if self.is_float else integer_op
        return self.emitter.value(op_type, (self, self._other(other)), self.type)

    def __add__(self, other: Value | float) -> Value:
        return self._binary(other, arith.AddfOp, arith.AddiOp)

    def __sub__(self, other: Value | float) -> Value:
        return self._binary(other, arith.SubfOp, arith.SubiOp)

    def __rsub__(self, other: float) -> Value:
        return self._other(other) - self

    def __mul__(self, other: Value | float) -> Value:
        return self._binary(other, arith.MulfOp, arith.MuliOp)

    __radd__ = __add__
    __rmul__ = __mul__

    def __truediv__(self, other: Value | float) -> Value:
        return self.emitter.value(arith.DivfOp, (self, self._other(other)), self.type)

    def __rtruediv__(self, other: float) -> Value:
        return self._other(other) / self

    def __neg__(self) -> Value:
        return self.emitter.value(arith.NegfOp, (self,), self.type)

    def __abs__(self) -> Value:
        return self.emitter.value(math.AbsFOp, (self,), self.type)

    def __lshift__(self, other: Value | int) -> Value:
        return self.emitter.value(arith.ShLIOp, (self, self._other(other)), self.type)

    def __rshift__(self, other: Value | int) -> Value:
        """Arithmetic: the sign is kept."""
        return self.emitter.value(arith.ShRSIOp, (self, self._other(other)), self.type)

    def __and__(self, other: Value | int) -> Value:
        return self.emitter.value(arith.AndIOp, (self, self._other(other)), self.type)

    def __or__(self, other: Value | int) -> Value:
        return self.emitter.value(arith.OrIOp, (self, self._other(other)), self.type)

    def __xor__(self, other: Value | int) -> Value:
        return self.emitter.value(arith.XOrIOp, (self, self._other(other)), self.type)

    def _compare(self, other: Value | float, float_predicate: str, integer_predicate: str) -> Value:
        predicates, op_type, name = (
            (arith.CMPF_COMPARISON_OPERATIONS, arith.CmpfOp, float_predicate)
            if self.is_float
            else (arith.CMPI_COMPARISON_OPERATIONS, arith.CmpiOp, integer_predicate)
        )
        return self.emitter.value(
            op_type,
            (self, self._other(other)),
            self.emitter.bool_type,
            predicate=IntegerAttr(list(predicates).index(name), I64),
        )

    def __lt__(self, other: Value | float) -> Value:
        return self._compare(other, "olt", "slt")

    def __gt__(self, other: Value | float) -> Value:
        return self._compare(other, "ogt", "sgt")

    def __le__(self, other: Value | float) -> Value:
        return self._compare(other, "ole", "sle")

    def __ge__(self, other: Value | float) -> Value:
        return self._compare(other, "oge", "sge")

    def equals(self, other: Value | float) -> Value:
        return self._compare(other, "oeq", "eq")

    def is_nan(self) -> Value:
        return self._compare(self, "uno", "ne")

    def round(self) -> Value:
        """To the nearest integer, ties to even, as a float."""
        return self.emitter.value(math.RoundEvenOp, (self,), self.type)

    def truncated(self) -> Value:
        """To the integer towards zero, as a float."""
        return self.emitter.value(math.TruncOp, (self,), self.type)

    def sqrt(self) -> Value:
        return self.emitter.value(math.SqrtOp, (self,), self.type)

    def to_float(self) -> Value:
        return self.emitter.value(arith.SIToFPOp, (self,), self.emitter.float_type)

    def bits(self) -> Value:
        """The bits of a float as an integer."""
        return self.emitter.value(arith.BitcastOp, (self,), self.emitter.integer_type)

    def bits_as_float(self) -> Value:
        return self.emitter.value(arith.BitcastOp, (self,), self.emitter.float_type)


class Rounded:
    """An integer as a float, made by adding `shift`, so that the lowest bits are the integer's.

    Or a multiple of a power of two, whose lowest bits are the factor's.

    Attributes:
        number: the float.
        integer: the integer, as wide as the float; it is made when first asked for.
        low_bits: an integer that ends in the bits of the integer, or of the factor.
    """

    def __init__(self, shifted: Value, shift: Value):
        self._shifted, self._shift = shifted, shift
        self.number = shifted - shift

    @cached_property
    def integer(self) -> Value:
        return self._shifted.bits() - self._shift.bits()

    @cached_property
    def low_bits(self) -> Value:
        return self._shifted.bits()
