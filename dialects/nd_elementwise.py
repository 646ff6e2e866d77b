"""The elementwise ops of `nd`. What they accept and give is in `inference.ELEMENTWISE`.

Operands are broadcast together as in NumPy. The functions are NumPy's: what they give for negative
zeros, infinities, NaNs and the extremes of integers is what NumPy gives.
"""

from __future__ import annotations

from xdsl.ir import OpTraits
from xdsl.traits import Commutative, Pure

from .nd_op import NdOp, Operand


class UnaryOp(NdOp):
    """An elementwise function of one array: `nd.exp %x : tensor<?xf32>`."""

    operand = Operand()


class BinaryOp(NdOp):
    """An elementwise function of two: `nd.add %x, %y : tensor<?x4xf32>, tensor<4xf32>`."""

    lhs = Operand()
    rhs = Operand()


class CommutativeOp(BinaryOp):
    """One that is the same with its operands exchanged."""

    traits = OpTraits(lambda: (Pure(), Commutative()))


# ------------------------------------------------------------------------------------------ unary


class NegativeOp(UnaryOp):
    """−x."""

    name = "nd.negative"


class AbsoluteOp(UnaryOp):
    """The magnitude of x; of a complex x, a real number."""

    name = "nd.absolute"


class SignOp(UnaryOp):
    """−1, 0 or 1; NaN of NaN; of a complex x, x / |x|."""

    name = "nd.sign"


class ReciprocalOp(UnaryOp):
    """1 / x; of integers, truncated."""

    name = "nd.reciprocal"


class SquareOp(UnaryOp):
    """x · x."""

    name = "nd.square"


class SqrtOp(UnaryOp):
    """The square root of x."""

    name = "nd.sqrt"


class RsqrtOp(UnaryOp):
    """1 / √x."""

    name = "nd.rsqrt"


class CbrtOp(UnaryOp):
    """The cube root of x."""

    name = "nd.cbrt"


class ExpOp(UnaryOp):
    """eˣ."""

    name = "nd.exp"


class Exp2Op(UnaryOp):
    """2ˣ."""

    name = "nd.exp2"


class Expm1Op(UnaryOp):
    """eˣ − 1, exact also near 0."""

    name = "nd.expm1"


class LogOp(UnaryOp):
    """The natural logarithm of x."""

    name = "nd.log"


class Log2Op(UnaryOp):
    """The logarithm of x to base 2."""

    name = "nd.log2"


class Log10Op(UnaryOp):
    """The logarithm of x to base 10."""

    name = "nd.log10"


class Log1pOp(UnaryOp):
    """log(1 + x), exact also near 0."""

    name = "nd.log1p"


class SinOp(UnaryOp):
    """The sine of x."""

    name = "nd.sin"


class CosOp(UnaryOp):
    """The cosine of x."""

    name = "nd.cos"


class TanOp(UnaryOp):
    """The tangent of x."""

    name = "nd.tan"


class AsinOp(UnaryOp):
    """The angle whose sine is x."""

    name = "nd.asin"


class AcosOp(UnaryOp):
    """The angle whose cosine is x."""

    name = "nd.acos"


class AtanOp(UnaryOp):
    """The angle whose tangent is x."""

    name = "nd.atan"


class SinhOp(UnaryOp):
    """The hyperbolic sine of x."""

    name = "nd.sinh"


class CoshOp(UnaryOp):
    """The hyperbolic cosine of x."""

    name = "nd.cosh"


class TanhOp(UnaryOp):
    """The hyperbolic tangent of x."""

    name = "nd.tanh"


class AsinhOp(UnaryOp):
    """The inverse hyperbolic sine of x."""

    name = "nd.asinh"


class AcoshOp(UnaryOp):
    """The inverse hyperbolic cosine of x."""

    name = "nd.acosh"


class AtanhOp(UnaryOp):
    """The inverse hyperbolic tangent of x."""

    name = "nd.atanh"


class ErfOp(UnaryOp):
    """The error function of x."""

    name = "nd.erf"


class SigmoidOp(UnaryOp):
    """1 / (1 + e⁻ˣ)."""

    name = "nd.sigmoid"


class SoftplusOp(UnaryOp):
    """log(1 + eˣ)."""

    name = "nd.softplus"


class FloorOp(UnaryOp):
    """The largest whole number not above x."""

    name = "nd.floor"


class CeilOp(UnaryOp):
    """The smallest whole number not below x."""

    name = "nd.ceil"


class TruncOp(UnaryOp):
    """x without its fraction."""

    name = "nd.trunc"


class RintOp(UnaryOp):
    """The nearest whole number, of two the even one."""

    name = "nd.rint"


class LogicalNotOp(UnaryOp):
    """Whether x is 0."""

    name = "nd.logical_not"


class BitwiseNotOp(UnaryOp):
    """Every bit of x flipped."""

    name = "nd.bitwise_not"


class IsnanOp(UnaryOp):
    """Whether x is NaN."""

    name = "nd.isnan"


class IsinfOp(UnaryOp):
    """Whether x is infinite."""

    name = "nd.isinf"


class IsfiniteOp(UnaryOp):
    """Whether x is neither infinite nor NaN."""

    name = "nd.isfinite"


class BarrierOp(UnaryOp):
    """x. What is computed of it is never taken for the same as what is computed of x."""

    name = "nd.barrier"


class RealOp(UnaryOp):
    """The real part of a complex x."""

    name = "nd.real"


class ImagOp(UnaryOp):
    """The imaginary part of a complex x."""

    name = "nd.imag"


class ConjOp(UnaryOp):
    """The complex conjugate of x."""

    name = "nd.conj"


# ----------------------------------------------------------------------------------------- binary


class AddOp(CommutativeOp):
    """x + y."""

    name = "nd.add"


class SubtractOp(BinaryOp):
    """x − y."""

    name = "nd.subtract"


class MultiplyOp(CommutativeOp):
    """x · y."""

    name = "nd.multiply"


class DivideOp(BinaryOp):
    """x / y."""

    name = "nd.divide"


class FloorDivideOp(BinaryOp):
    """⌊x / y⌋."""

    name = "nd.floor_divide"


class RemainderOp(BinaryOp):
    """x − ⌊x / y⌋ · y, with the sign of y."""

    name = "nd.remainder"


class PowerOp(BinaryOp):
    """xʸ."""

    name = "nd.power"


class Atan2Op(BinaryOp):
    """The angle of the point (y, x), with x first as in NumPy's arctan2."""

    name = "nd.atan2"


class HypotOp(CommutativeOp):
    """√(x² + y²)."""

    name = "nd.hypot"


class MaximumOp(BinaryOp):
    """The larger of x and y; NaN if either is."""

    name = "nd.maximum"


class MinimumOp(BinaryOp):
    """The smaller of x and y; NaN if either is."""

    name = "nd.minimum"


class FmaxOp(BinaryOp):
    """The larger of x and y; the other one if one is NaN."""

    name = "nd.fmax"


class FminOp(BinaryOp):
    """The smaller of x and y; the other one if one is NaN."""

    name = "nd.fmin"


class CopysignOp(BinaryOp):
    """The magnitude of x with the sign of y."""

    name = "nd.copysign"


class BitwiseAndOp(CommutativeOp):
    """The bits set in both."""

    name = "nd.bitwise_and"


class BitwiseOrOp(CommutativeOp):
    """The bits set in either."""

    name = "nd.bitwise_or"


class BitwiseXorOp(CommutativeOp):
    """The bits set in one of both."""

    name = "nd.bitwise_xor"


class LeftShiftOp(BinaryOp):
    """x · 2ʸ."""

    name = "nd.left_shift"


class RightShiftOp(BinaryOp):
    """⌊x / 2ʸ⌋."""

    name = "nd.right_shift"


class MultiplyHighOp(CommutativeOp):
    """The upper half of the bits of x * y, in twice as many."""

    name = "nd.multiply_high"


class EqualOp(CommutativeOp):
    """x = y."""

    name = "nd.equal"


class NotEqualOp(CommutativeOp):
    """x ≠ y."""

    name = "nd.not_equal"


class LessOp(BinaryOp):
    """x < y."""

    name = "nd.less"


class LessEqualOp(BinaryOp):
    """x ≤ y."""

    name = "nd.less_equal"


class GreaterOp(BinaryOp):
    """x > y."""

    name = "nd.greater"


class GreaterEqualOp(BinaryOp):
    """x ≥ y."""

    name = "nd.greater_equal"


class ComplexOp(BinaryOp):
    """x + iy."""

    name = "nd.complex"


# ---------------------------------------------------------------------------------------- ternary


class WhereOp(NdOp):
    """x where the condition is true, else y."""

    name = "nd.where"
    condition = Operand()
    x = Operand()
    y = Operand()


class FmaOp(NdOp):
    """a · b + c, rounded once."""

    name = "nd.fma"
    a = Operand()
    b = Operand()
    c = Operand()
