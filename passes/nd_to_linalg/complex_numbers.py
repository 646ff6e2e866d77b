"""What each elementwise op computes on complex numbers, from their parts: one row an op.

Branch cuts are C's, which NumPy's are. Functions are computed from stable identities; sources:
W. Kahan, Branch Cuts for Complex Elementary Functions (1987); R. L. Smith, Algorithm 116: Complex
division (1962).
"""

from __future__ import annotations

import math

from xdsl.dialects import math as mlir_math
from xdsl.ir import Operation, SSAValue

from ...dialects import arith
from .body import Body
from .numbers import Rule, hypot, is_infinite, where

Value = SSAValue
Parts = tuple[Value, Value]


def on_parts(rule) -> Rule:
    """A rule from a function of the parts of each operand that gives the parts of the result."""
    return lambda b, *operands: b.complex(*rule(b, *map(b.parts, operands)))


def of_parts(rule) -> Rule:
    """A rule from a function of the parts of each operand that gives a real number or a bool."""
    return lambda b, *operands: rule(b, *map(b.parts, operands))


def f(b: Body, op_type: type[Operation], x: Value) -> Value:
    return b.op(op_type, x)


def absolute(b: Body, x: Value) -> Value:
    return b.op(mlir_math.AbsFOp, x)


def log(b: Body, x: Value) -> Value:
    return b.op(mlir_math.LogOp, x)


def exp(b: Body, x: Value) -> Value:
    return b.op(mlir_math.ExpOp, x)


def sqrt(b: Body, x: Value) -> Value:
    return b.op(mlir_math.SqrtOp, x)


def sin_cos(b: Body, x: Value) -> Parts:
    return b.op(mlir_math.SinOp, x), b.op(mlir_math.CosOp, x)


def sinh_cosh(b: Body, x: Value) -> Parts:
    return b.op(mlir_math.SinhOp, x), b.op(mlir_math.CoshOp, x)


def choose(b: Body, condition: Value, z: Parts, w: Parts) -> Parts:
    return b.select(condition, z[0], w[0]), b.select(condition, z[1], w[1])


def scaled(b: Body, z: Parts, factor: float) -> Parts:
    constant = b.const(factor)
    return b.mul(z[0], constant), b.mul(z[1], constant)


# -------------------------------------------------------------------------------------- arithmetic


def c_add(b: Body, z: Parts, w: Parts) -> Parts:
    return b.add(z[0], w[0]), b.add(z[1], w[1])


def c_subtract(b: Body, z: Parts, w: Parts) -> Parts:
    return b.sub(z[0], w[0]), b.sub(z[1], w[1])


def c_multiply(b: Body, z: Parts, w: Parts) -> Parts:
    real = b.sub(b.mul(z[0], w[0]), b.mul(z[1], w[1]))
    return real, b.add(b.mul(z[0], w[1]), b.mul(z[1], w[0]))


def c_divide(b: Body, z: Parts, w: Parts) -> Parts:
    """Smith's: by the larger part of w first, so that |w|² is never made."""
    size_real, size_imaginary = absolute(b, w[0]), absolute(b, w[1])
    real_larger = b.compare("oge", size_real, size_imaginary)
    larger = b.select(real_larger, w[0], w[1])
    ratio = b.div(b.select(real_larger, w[1], w[0]), larger)
    smaller = b.select(real_larger, w[1], w[0])
    scale = b.div(b.const(1.0), b.add(larger, b.mul(smaller, ratio)))
    first, second = choose(b, real_larger, z, (z[1], z[0]))
    real = b.mul(b.add(first, b.mul(second, ratio)), scale)
    difference = b.select(
        real_larger,
        b.sub(z[1], b.mul(z[0], ratio)),
        b.sub(b.mul(z[1], ratio), z[0]),
    )
    by_zero = b.compare("oeq", larger, b.const(0.0))
    return choose(
        b,
        by_zero,
        (b.div(z[0], size_real), b.div(z[1], size_real)),
        (real, b.mul(difference, scale)),
    )


def c_reciprocal(b: Body, z: Parts) -> Parts:
    imaginary_larger = b.compare("ole", absolute(b, z[0]), absolute(b, z[1]))
    larger, smaller = choose(b, imaginary_larger, (z[1], z[0]), z)
    ratio = b.div(smaller, larger)
    norm = b.add(b.mul(smaller, ratio), larger)
    one = b.const(1.0)
    return choose(
        b,
        imaginary_larger,
        (b.div(ratio, norm), b.div(b.const(-1.0), norm)),
        (b.div(one, norm), b.div(b.neg(ratio), norm)),
    )


def c_negative(b: Body, z: Parts) -> Parts:
    return b.neg(z[0]), b.neg(z[1])


def c_conj(b: Body, z: Parts) -> Parts:
    return z[0], b.neg(z[1])


def c_sign(b: Body, z: Parts) -> Parts:
    """z / |z|, and 0 of 0."""
    size = hypot(b, *z)
    zero = b.const(0.0)
    is_zero = b.compare("oeq", size, zero)
    return choose(b, is_zero, (zero, zero), (b.div(z[0], size), b.div(z[1], size)))


# ---------------------------------------------------------------------------- powers and logarithms


def c_sqrt(b: Body, z: Parts) -> Parts:
    """t = √((|x| + |z|) / 2), then (t, y/2t) or, left of the axis, (|y|/2t, ±t).

    What is next to 0 is done 2¹¹⁰ times as large: half of the least number would be 0.
    """
    half, zero, one = b.const(0.5), b.const(0.0), b.const(1.0)
    least = b.const(2.0**-120 if b.dtype.bits == 64 else 2.0**-1000)
    tiny = b.both(*(b.compare("olt", absolute(b, part), least) for part in z))
    grown, shrunk = b.select(tiny, b.const(2.0**110), one), b.select(tiny, b.const(2.0**-55), one)
    real, imaginary = b.mul(z[0], grown), b.mul(z[1], grown)
    size = hypot(b, real, imaginary)
    root = sqrt(b, b.add(b.mul(absolute(b, real), half), b.mul(size, half)))
    double = b.add(root, root)
    right = b.compare("oge", real, zero)
    result = choose(
        b,
        right,
        (root, b.div(imaginary, double)),
        (
            b.div(absolute(b, imaginary), double),
            b.op(mlir_math.CopySignOp, root, imaginary),
        ),
    )
    result = choose(b, b.compare("oeq", size, zero), (zero, imaginary), result)
    result = b.mul(result[0], shrunk), b.mul(result[1], shrunk)
    infinite = b.const(math.inf)
    return choose(b, is_infinite(b, imaginary), (infinite, imaginary), result)


def log_size(b: Body, z: Parts) -> Value:
    """log |z|; near |z| = 1, ½ log1p((|z|² − 1)) without cancellation."""
    x, y = absolute(b, z[0]), absolute(b, z[1])
    larger, smaller = b.op(arith.MaximumfOp, x, y), b.op(arith.MinimumfOp, x, y)
    one = b.const(1.0)
    excess = b.add(
        b.mul(b.sub(larger, one), b.add(larger, one)),
        b.mul(smaller, smaller),
    )
    near = b.compare("olt", absolute(b, excess), b.const(0.5))
    close = b.mul(b.op(mlir_math.Log1pOp, b.select(near, excess, b.const(0.0))), b.const(0.5))
    return b.select(near, close, log(b, hypot(b, *z)))


def c_log(b: Body, z: Parts) -> Parts:
    return log_size(b, z), b.op(mlir_math.Atan2Op, z[1], z[0])


def c_log1p(b: Body, z: Parts) -> Parts:
    """Where |z| is small, the real part is ½ log1p(x (2 + x) + y²)."""
    real, imaginary = z
    shifted = b.add(real, b.const(1.0))
    excess = b.add(
        b.mul(real, b.add(b.const(2.0), real)),
        b.mul(imaginary, imaginary),
    )
    small = b.compare("olt", absolute(b, excess), b.const(0.5))
    close = b.mul(b.op(mlir_math.Log1pOp, b.select(small, excess, b.const(0.0))), b.const(0.5))
    size = b.select(small, close, log_size(b, (shifted, imaginary)))
    return size, b.op(mlir_math.Atan2Op, imaginary, shifted)


def turned(b: Body, exponent: Value, size: Value, angle: Value) -> Parts:
    """size · e^(i·angle), where size is a power of a real exponent.

    A real number for an angle of 0, also where the size is infinite; where the angle has no sine
    and the exponent is infinite, the size still is what it is.
    """
    sine, cosine = sin_cos(b, angle)
    flat = b.compare("oeq", angle, b.const(0.0))
    aimless = b.compare("uno", cosine, cosine)
    endless = b.both(aimless, is_infinite(b, exponent))
    vanishes = b.both(aimless, b.compare("oeq", exponent, b.const(-math.inf)))
    return (
        b.select(b.either(flat, endless), size, b.mul(size, cosine)),
        b.select(flat, angle, b.select(vanishes, size, b.mul(size, sine))),
    )


def c_exp(b: Body, z: Parts) -> Parts:
    return turned(b, z[0], exp(b, z[0]), z[1])


def c_exp2(b: Body, z: Parts) -> Parts:
    angle = b.mul(z[1], b.const(math.log(2.0)))
    return turned(b, z[0], b.op(mlir_math.Exp2Op, z[0]), angle)


def c_expm1(b: Body, z: Parts) -> Parts:
    """expm1(x) cos y − 2 sin²(y/2) + i eˣ sin y, as NumPy: of inf + 0i that is inf + nan i."""
    half_sine = b.op(mlir_math.SinOp, b.mul(z[1], b.const(0.5)))
    drop = b.mul(b.const(2.0), b.mul(half_sine, half_sine))
    sine, cosine = sin_cos(b, z[1])
    real = b.sub(b.mul(b.op(mlir_math.ExpM1Op, z[0]), cosine), drop)
    return real, b.mul(exp(b, z[0]), sine)


def c_power(b: Body, z: Parts, w: Parts) -> Parts:
    """e^(w log z); 1 where w is 0. Where only z is, 0 if w's real part is positive, else NaN."""
    zero, one, nan = b.const(0.0), b.const(1.0), b.const(math.nan)
    result = c_exp(b, c_multiply(b, w, c_log(b, z)))
    base_zero = b.both(b.compare("oeq", z[0], zero), b.compare("oeq", z[1], zero))
    exponent_zero = b.both(b.compare("oeq", w[0], zero), b.compare("oeq", w[1], zero))
    of_zero = b.select(b.compare("ogt", w[0], zero), zero, nan)
    result = choose(b, base_zero, (of_zero, of_zero), result)
    return choose(b, exponent_zero, (one, zero), result)


# ------------------------------------------------------------------------ trigonometric, hyperbolic


def c_sin(b: Body, z: Parts) -> Parts:
    return by_i(b, c_sinh(b, times_i(b, z)))


def c_cos(b: Body, z: Parts) -> Parts:
    return c_cosh(b, times_i(b, z))


def c_sinh(b: Body, z: Parts) -> Parts:
    (sinh, cosh), (sine, cosine) = sinh_cosh(b, z[0]), sin_cos(b, z[1])
    return directed(b, z[0], sinh, cosine), scaled_by(b, cosh, sine)


def c_cosh(b: Body, z: Parts) -> Parts:
    (sinh, cosh), (sine, cosine) = sinh_cosh(b, z[0]), sin_cos(b, z[1])
    return directed(b, z[0], cosh, cosine), scaled_by(b, sinh, sine)


def scaled_by(b: Body, size: Value, factor: Value) -> Value:
    """size · factor; 0 where one of them is, whatever the other is."""
    zero = b.const(0.0)
    signed = b.mul(
        b.op(mlir_math.CopySignOp, zero, size), b.op(mlir_math.CopySignOp, b.const(1.0), factor)
    )
    vanishes = b.either(b.compare("oeq", size, zero), b.compare("oeq", factor, zero))
    return b.select(vanishes, signed, b.mul(size, factor))


def directed(b: Body, x: Value, size: Value, factor: Value) -> Value:
    """`scaled_by`, and the size where x is infinite and the factor is none."""
    endless = b.both(is_infinite(b, x), b.compare("uno", factor, factor))
    return b.select(endless, size, scaled_by(b, size, factor))


def c_tanh(b: Body, z: Parts) -> Parts:
    """Kahan's: with t = tan y, s = sinh x, (1 + t²) √(1 + s²) s over 1 + (1 + t²) s², and t."""
    real, imaginary = z
    one = b.const(1.0)
    tangent = b.op(mlir_math.TanOp, imaginary)
    beta = b.add(one, b.mul(tangent, tangent))
    far = b.compare("ogt", absolute(b, real), b.const(10.0 if b.dtype.bits == 64 else 22.0))
    near_real = b.select(far, b.const(0.0), real)
    sinh = b.op(mlir_math.SinhOp, near_real)
    rho = sqrt(b, b.add(one, b.mul(sinh, sinh)))
    norm = b.add(one, b.mul(beta, b.mul(sinh, sinh)))
    grown = b.div(b.mul(b.mul(beta, rho), sinh), norm)
    still = b.compare("oeq", real, b.const(0.0))
    near = (b.select(still, real, grown), b.div(tangent, norm))
    sine, cosine = sin_cos(b, imaginary)
    decay = exp(b, b.mul(b.const(-2.0), absolute(b, real)))
    tail = scaled_by(b, decay, b.mul(b.const(4.0), b.mul(sine, cosine)))
    return choose(b, far, (b.op(mlir_math.CopySignOp, one, real), tail), near)


def times_i(b: Body, z: Parts) -> Parts:
    return b.neg(z[1]), z[0]


def by_i(b: Body, z: Parts) -> Parts:
    """−i · z."""
    return z[1], b.neg(z[0])


def c_tan(b: Body, z: Parts) -> Parts:
    return by_i(b, c_tanh(b, times_i(b, z)))


def roots(b: Body, z: Parts) -> tuple[Parts, Parts]:
    """√(1 − z) and √(1 + z)."""
    one = b.const(1.0)
    minus = c_sqrt(b, (b.sub(one, z[0]), b.neg(z[1])))
    return minus, c_sqrt(b, (b.add(one, z[0]), z[1]))


def conj_product(b: Body, z: Parts, w: Parts) -> Parts:
    """conj(z) · w."""
    return c_multiply(b, c_conj(b, z), w)


def far_angle(b: Body, z: Parts) -> tuple[Value, Value]:
    """Whether z has an infinite part, and the direction it then lies in, as atan2 gives it."""
    ends = [is_infinite(b, part) for part in z]
    one, zero = b.const(1.0), b.const(0.0)
    x, y = (
        b.op(mlir_math.CopySignOp, b.select(end, one, zero), part)
        for end, part in zip(ends, z, strict=True)
    )
    return b.either(*ends), b.op(mlir_math.Atan2Op, y, x)


def c_asin(b: Body, z: Parts) -> Parts:
    minus, plus = roots(b, z)
    product = c_multiply(b, minus, plus)
    real = b.op(mlir_math.Atan2Op, z[0], product[0])
    imaginary = b.op(mlir_math.AsinhOp, conj_product(b, minus, plus)[1])
    infinite, angle = far_angle(b, (absolute(b, z[1]), z[0]))
    endless = b.op(mlir_math.CopySignOp, b.const(math.inf), z[1])
    return choose(b, infinite, (angle, endless), (real, imaginary))


def c_acos(b: Body, z: Parts) -> Parts:
    minus, plus = roots(b, z)
    half = b.op(mlir_math.Atan2Op, minus[0], plus[0])
    imaginary = b.op(mlir_math.AsinhOp, conj_product(b, plus, minus)[1])
    infinite, angle = far_angle(b, (z[0], absolute(b, z[1])))
    endless = b.op(mlir_math.CopySignOp, b.const(math.inf), b.neg(z[1]))
    return choose(b, infinite, (angle, endless), (b.add(half, half), imaginary))


def c_acosh(b: Body, z: Parts) -> Parts:
    one = b.const(1.0)
    minus = c_sqrt(b, (b.sub(z[0], one), z[1]))
    plus = c_sqrt(b, (b.add(z[0], one), z[1]))
    half = b.op(mlir_math.Atan2Op, minus[1], plus[0])
    real = b.op(mlir_math.AsinhOp, conj_product(b, minus, plus)[0])
    infinite, angle = far_angle(b, z)
    return choose(b, infinite, (b.const(math.inf), angle), (real, b.add(half, half)))


def c_asinh(b: Body, z: Parts) -> Parts:
    return by_i(b, c_asin(b, times_i(b, z)))


def c_atanh(b: Body, z: Parts) -> Parts:
    """(¼ log1p(4x / ((1 − x)² + y²)), ½ atan2(2y, (1 − x)(1 + x) − y²)), of x ≥ 0.

    Close to 1 the real part is ½ log(2 / y), far from 0 it is that of 1/z; limits as in FreeBSD's
    catanh.
    """
    x, y = absolute(b, z[0]), absolute(b, z[1])
    one, zero = b.const(1.0), b.const(0.0)
    epsilon = 2.0**-23 if b.dtype.bits == 64 else 2.0**-52
    less, square = b.sub(one, x), b.mul(y, y)
    at_one = b.both(b.compare("oeq", x, one), b.compare("olt", y, b.const(epsilon)))
    below = b.select(at_one, one, b.add(b.mul(less, less), square))
    near = b.mul(b.const(0.25), b.op(mlir_math.Log1pOp, b.div(b.mul(b.const(4.0), x), below)))
    at_pole = b.mul(b.const(0.5), b.sub(b.const(math.log(2.0)), log(b, y)))
    wide = b.compare("oge", x, y)
    larger, smaller = choose(b, wide, (x, y), (y, x))
    ratio = b.div(smaller, larger)
    size = b.add(larger, b.mul(smaller, ratio))
    inverse = b.div(b.select(wide, one, ratio), size)
    inverse = b.select(is_infinite(b, larger), zero, inverse)
    far = b.compare("ogt", larger, b.const(1.0 / epsilon))
    real = b.select(far, inverse, b.select(at_one, at_pole, near))
    angle = b.op(mlir_math.Atan2Op, b.add(y, y), b.sub(b.mul(less, b.add(one, x)), square))
    imaginary = b.select(far, b.const(math.pi / 2), b.mul(b.const(0.5), angle))
    return (
        b.op(mlir_math.CopySignOp, real, z[0]),
        b.op(mlir_math.CopySignOp, imaginary, z[1]),
    )


def c_atan(b: Body, z: Parts) -> Parts:
    return by_i(b, c_atanh(b, times_i(b, z)))


# ------------------------------------------------------------------------------------------- table


def both_parts(predicate: str) -> Rule:
    return of_parts(
        lambda b, z, w: b.both(b.compare(predicate, z[0], w[0]), b.compare(predicate, z[1], w[1]))
    )


def is_finite(b: Body, z: Parts) -> Value:
    infinity = b.const(math.inf)
    return b.both(*(b.compare("olt", absolute(b, part), infinity) for part in z))


COMPLEX: dict[str, Rule] = {
    "negative": on_parts(c_negative),
    "absolute": of_parts(lambda b, z: hypot(b, *z)),
    "sign": on_parts(c_sign),
    "reciprocal": on_parts(c_reciprocal),
    "square": on_parts(lambda b, z: c_multiply(b, z, z)),
    "sqrt": on_parts(c_sqrt),
    "rsqrt": on_parts(lambda b, z: c_reciprocal(b, c_sqrt(b, z))),
    "exp": on_parts(c_exp),
    "exp2": on_parts(c_exp2),
    "expm1": on_parts(c_expm1),
    "log": on_parts(c_log),
    "log2": on_parts(lambda b, z: scaled(b, c_log(b, z), 1 / math.log(2.0))),
    "log10": on_parts(lambda b, z: scaled(b, c_log(b, z), 1 / math.log(10.0))),
    "log1p": on_parts(c_log1p),
    "sin": on_parts(c_sin),
    "cos": on_parts(c_cos),
    "tan": on_parts(c_tan),
    "asin": on_parts(c_asin),
    "acos": on_parts(c_acos),
    "atan": on_parts(c_atan),
    "sinh": on_parts(c_sinh),
    "cosh": on_parts(c_cosh),
    "tanh": on_parts(c_tanh),
    "asinh": on_parts(c_asinh),
    "acosh": on_parts(c_acosh),
    "atanh": on_parts(c_atanh),
    "logical_not": of_parts(
        lambda b, z: b.both(*(b.compare("oeq", part, b.const(0.0)) for part in z))
    ),
    "isnan": of_parts(lambda b, z: b.either(*(b.compare("uno", part, part) for part in z))),
    "isinf": of_parts(lambda b, z: b.either(*(is_infinite(b, part) for part in z))),
    "isfinite": of_parts(is_finite),
    "real": of_parts(lambda b, z: z[0]),
    "imag": of_parts(lambda b, z: z[1]),
    "conj": on_parts(c_conj),
    "add": on_parts(c_add),
    "subtract": on_parts(c_subtract),
    "multiply": on_parts(c_multiply),
    "divide": on_parts(c_divide),
    "power": on_parts(c_power),
    "equal": both_parts("oeq"),
    "not_equal": of_parts(
        lambda b, z, w: b.either(b.compare("une", z[0], w[0]), b.compare("une", z[1], w[1]))
    ),
    "where": where,
}
