"""sin, cos, tan and their inverses.

Arguments are reduced by pi/2 in three parts (Cody and Waite, Software Manual for the Elementary
Functions, 1980), whose products fused multiply-add keeps exact. Beyond a limit the C library's
function is called, lane by lane.
"""

from __future__ import annotations

import math

from .emitter import Value
from .exponential import nearest_integer

_HALF_PI_F64 = (1.5707963267948966, 6.123233995736766e-17, -1.4973849048591698e-33)
_HALF_PI_F32 = (1.5707963705062866, -4.371138828673793e-08, -1.7151245100058819e-15)

# (sin(x) - x) / x**3 and (cos(x) - 1 + x**2/2) / x**4 in x**2 on |x| <= pi/4
_SIN_F64 = (
    -0.166666666666666646, 0.008333333333330924574, -0.0001984126983672243588,
    2.755731608382574061e-6, -2.505112794596563863e-8, 1.591784866512193907e-10,
)  # fmt: skip
_COS_F64 = (
    0.04166666666666666537, -0.001388888888888738228, 0.00002480158729874308062,
    -2.755731726001470738e-7, 2.087614382921393695e-9, -1.138245686584048244e-11,
)  # fmt: skip
_SIN_F32 = (-0.1666666465, 0.0083327459375, -0.0001958738732)
_COS_F32 = (0.041666664647, -0.0013888300698, 2.4547437463e-5)


def reduction_limit(double: bool) -> float:
    """The largest magnitude that is reduced here; the C library reduces what is larger."""
    return 2.0**30 if double else 2.0**17


def _quadrant(x: Value) -> tuple[Value, Value]:
    """r and the integer n with x = n * pi/2 + r, |r| <= pi/4."""
    e = x.emitter
    n = nearest_integer(x, 2.0 / math.pi)
    for part in _HALF_PI_F64 if e.double else _HALF_PI_F32:
        x = e.fma(n.number, e.real(-part), x)
    return x, n.integer


def _sin_cos(r: Value) -> tuple[Value, Value]:
    """sin(r) and cos(r) for |r| <= pi/4."""
    e = r.emitter
    z = r * r
    sine = e.fma(r * z, e.polynomial(z, _SIN_F64 if e.double else _SIN_F32), r)
    half = z * 0.5
    leading = 1.0 - half
    lost = (1.0 - leading) - half
    tail = e.fma(z * z, e.polynomial(z, _COS_F64 if e.double else _COS_F32), lost)
    return sine, leading + tail


def _negate_where_bit(x: Value, integer: Value, bit: int) -> Value:
    """-x where the bit of the integer is set."""
    width = 64 if x.emitter.double else 32
    sign = (integer << (width - 1 - bit)) & -(1 << (width - 1))
    return (x.bits() ^ sign).bits_as_float()


def _is_odd(integer: Value) -> Value:
    return (integer & 1).equals(1)


def sin(x: Value) -> Value:
    e = x.emitter
    r, n = _quadrant(x)
    sine, cosine = _sin_cos(r)
    result = _negate_where_bit(e.select(_is_odd(n), cosine, sine), n, 1)
    return e.copysign_zero(result, x)


def cos(x: Value) -> Value:
    e = x.emitter
    r, n = _quadrant(x)
    sine, cosine = _sin_cos(r)
    return _negate_where_bit(e.select(_is_odd(n), sine, cosine), n + 1, 1)


def tan(x: Value) -> Value:
    e = x.emitter
    r, n = _quadrant(x)
    sine, cosine = _sin_cos(r)
    odd = _is_odd(n)
    quotient = e.select(odd, cosine, sine) / e.select(odd, -sine, cosine)
    return e.copysign_zero(quotient, x)


# (atan(x) - x) / x**3 in x**2 on |x| <= tan(pi/8)
_ATAN = (
    -0.3333333333333333015, 0.1999999999999551241, -0.142857142846648179, 0.1111111101511762621,
    -0.09090904572487347794, 0.07692183059894114447, -0.0666450960325538607,
    0.05858132894427922183, -0.05085365922344248381, 0.03922923713835942508,
    -0.01917392228554792925,
)  # fmt: skip
_TAN_EIGHTH = 0.41421356237309503  # tan(pi/8)
_TAN_THREE_EIGHTHS = 2.414213562373095  # tan(3 pi/8)


def _atan_of_quotient(y: Value, x: Value) -> Value:
    """atan(y / x) for y, x >= 0, not both 0."""
    e = y.emitter
    low = y <= x * _TAN_EIGHTH
    high = y > x * _TAN_THREE_EIGHTHS
    # atan(q) = pi/4 + atan((q-1)/(q+1)) = pi/2 + atan(-1/q)
    numerator = e.select(low, y, e.select(high, -x, y - x))
    denominator = e.select(low, x, e.select(high, y, y + x))
    base = e.select(low, e.real(0.0), e.select(high, e.real(math.pi / 2), e.real(math.pi / 4)))
    base_low = e.select(
        low, e.real(0.0), e.select(high, e.real(_HALF_PI_F64[1]), e.real(_HALF_PI_F64[1] / 2))
    )
    r = numerator / denominator
    z = r * r
    tail = e.fma(r * z, e.polynomial(z, _ATAN), base_low)
    return base + (r + tail)


def atan(x: Value) -> Value:
    e = x.emitter
    magnitude = abs(x)
    result = _atan_of_quotient(magnitude, e.real(1.0))
    result = e.select(magnitude.equals(float("inf")), e.real(math.pi / 2), result)
    return e.copysign(result, x)


def atan2(y: Value, x: Value) -> Value:
    e = y.emitter
    infinity = float("inf")
    rise, run = abs(y), abs(x)
    # infinite both: as if both were 1; zero both: as if y were 0 and x 1
    both_infinite = rise.equals(infinity) & run.equals(infinity)
    both_zero = rise.equals(0.0) & run.equals(0.0)
    one = e.real(1.0)
    rise = e.select(both_infinite, one, rise)
    run = e.select(both_infinite, one, e.select(both_zero, one, run))
    # made smaller where the sum of both could overflow
    large = (rise > 2.0**1000) | (run > 2.0**1000)
    scale = e.select(large, e.real(0.125), one)
    angle = _atan_of_quotient(rise * scale, run * scale)
    # one of them infinite: the quotient rule has made NaN of it
    angle = e.select(rise.equals(infinity), e.real(math.pi / 2), angle)
    angle = e.select(run.equals(infinity), e.real(0.0), angle)
    negative = x.bits() < 0
    mirrored = math.pi - (angle - _HALF_PI_F64[1] * 2)
    result = e.copysign(e.select(negative, mirrored, angle), y)
    return e.select(x.is_nan() | y.is_nan(), x + y, result)


# (asin(x) - x) / x**3 in x**2 on |x| <= 1/2
_ASIN = (
    0.1666666666666666783, 0.07499999999998432933, 0.04464285714635542978, 0.03038194413853124729,
    0.02237217294214988787, 0.01735239272086997294, 0.0139712129735529333, 0.0114791774151849059,
    0.01032281435018577929, 0.0054575067186403583, 0.01740087944269402244, -0.01485188707124720322,
    0.02875785136742156471,
)  # fmt: skip


def _asin_parts(magnitude: Value) -> tuple[Value, Value, Value]:
    """Whether |x| > 1/2; and s, asin(s) - s with s = |x|, or s = sqrt((1 - |x|) / 2) there."""
    e = magnitude.emitter
    large = magnitude > 0.5
    z = e.select(large, (1.0 - magnitude) * 0.5, magnitude * magnitude)
    s = e.select(large, z.sqrt(), magnitude)
    return large, s, s * z * e.polynomial(z, _ASIN)


def _root_error(s: Value, magnitude: Value) -> Value:
    """sqrt(z) - s for s = sqrt(z) rounded, z = (1 - |x|) / 2."""
    e = s.emitter
    z = (1.0 - magnitude) * 0.5
    error = e.fma(-s, s, z) / (s + s)
    return e.select(s > 0.0, error, e.real(0.0))


def asin(x: Value) -> Value:
    # beyond 1/2: asin(x) = pi/2 - 2 asin(sqrt((1 - x) / 2))
    e = x.emitter
    magnitude = abs(x)
    large, s, tail = _asin_parts(magnitude)
    tail = tail + e.select(large, _root_error(s, magnitude), e.real(0.0))
    beyond = math.pi / 2 - ((s + s) - (_HALF_PI_F64[1] - (tail + tail)))
    return e.copysign(e.select(large, beyond, s + tail), x)


def acos(x: Value) -> Value:
    # 2 asin(sqrt((1 - x) / 2)) beyond 1/2, pi minus that below -1/2, otherwise pi/2 - asin(x)
    e = x.emitter
    magnitude = abs(x)
    large, s, tail = _asin_parts(magnitude)
    tail = tail + e.select(large, _root_error(s, magnitude), e.real(0.0))
    negative = x < 0.0
    double = (s + s) + (tail + tail)
    mirrored = math.pi - ((s + s) + ((tail + tail) - _HALF_PI_F64[1] * 2))
    signed = e.copysign(s, x)
    middle = math.pi / 2 - (signed - (_HALF_PI_F64[1] - e.copysign(tail, x)))
    return e.select(large, e.select(negative, mirrored, double), middle)
