"""exp, log and what is made of them.

Reductions as in fdlibm (Sun Microsystems, 1993) and in Muller, Elementary Functions (3rd edition,
2016), written with fused multiply-add; the polynomials are Chebyshev fits made for these intervals.
Errors are in units in the last place, measured by `tests/passes/test_expand_math.py`.
"""

from __future__ import annotations

from typing import NamedTuple

from .emitter import Emitter, Rounded, Value

# ln 2 in two parts; the first has few enough bits that its product with an exponent is exact.
_LN2_F64 = (6.93147180369123816490e-01, 1.90821492927058770002e-10)
_LN2_F32 = (0.693359375, -2.12194440e-4)
_LOG2_E = 1.4426950408889634

# (exp(r) - 1 - r) / r**2 on |r| <= ln(2)/2
_EXP_F64 = (
    0.5, 0.1666666666666667103, 0.04166666666666666978, 0.00833333333332608312,
    0.001388888888888371117, 0.0001984126987500227879, 0.0000248015873256774619,
    2.755725517000088744e-6, 2.755727347871858047e-7, 2.510531272962210179e-8,
    2.09147553258932022e-9,
)  # fmt: skip
_EXP_F32 = (
    0.5, 0.16666666682, 0.041666464197, 0.0083333108446, 0.0013933730716, 0.00019891080464,
)  # fmt: skip

# The same on |r| <= ln(2)/16 and ln(2)/32, by Remez's algorithm: 0.02 ulp of exp(r)
_EXP_NEAR_F64 = (
    0.5000000000000271, 0.16666666666666968, 0.041666666570141786, 0.008333333322584749,
    0.0013889791710371385, 0.00019842273874522167,
)  # fmt: skip
_EXP_NEAR_F32 = (0.5000195460832104, 0.16667057742902644)


class _Reduced(NamedTuple):
    """x = n * ln(2) + r + r_low; `above` is r before the lower part of ln(2) is taken away."""

    n: Rounded
    r: Value
    above: Value

    @property
    def r_low(self) -> Value:
        e = self.r.emitter
        low = (_LN2_F64 if e.double else _LN2_F32)[1]
        return e.fma(self.n.number, e.real(-low), self.above - self.r)


def _clamp(x: Value, low: float, high: float) -> Value:
    """x within [low, high]; NaN stays."""
    e = x.emitter
    x = e.select(x > high, e.real(high), x)
    return e.select(x < low, e.real(low), x)


def nearest_integer(x: Value, scale: float, parts: int = 1) -> Rounded:
    """The integer nearest to x * scale, by adding 1.5 * 2**mantissa; or multiple of 1 / parts.

    NaN gives NaN and some integer: a conversion instruction would be poison there.
    """
    e = x.emitter
    shift = e.real(1.5 * 2.0**e.mantissa_bits / parts)
    return Rounded(e.fma(x, e.real(scale), shift), shift)


def _reduce(x: Value, parts: int = 1) -> _Reduced:
    """In steps of ln(2) / parts."""
    e = x.emitter
    high, low = _LN2_F64 if e.double else _LN2_F32
    n = nearest_integer(x, _LOG2_E, parts)
    above = e.fma(n.number, e.real(-high), x)
    return _Reduced(n, e.fma(n.number, e.real(-low), above), above)


def _exp_minus_one(r: Value, r_low: Value) -> Value:
    """exp(r + r_low) - 1 for |r| <= ln(2)/2."""
    e = r.emitter
    q = e.polynomial(r, _EXP_F64 if e.double else _EXP_F32)
    return r + ((r * r) * q + r_low)


def _exp_of_reduced(r: Value) -> Value:
    """exp(r) for |r| <= ln(2)/2."""
    e = r.emitter
    if not e.double:
        return e.polynomial(r, (1.0, 1.0, *_EXP_F32))
    # even and odd terms side by side: half as long to wait for
    square = r * r
    even, odd = (e.polynomial(square, _EXP_F64[first::2]) for first in (0, 1))
    q = e.fma(r, odd, even)
    return e.fma(r, e.fma(r, q, e.real(1.0)), e.real(1.0))


def _parts(e: Emitter) -> int:
    """How many parts an octave has: as many as lanes where a vector can be a table of powers."""
    return e.lanes if e.scales and e.lanes else 1


def _scaled_exp(r: Value, n: Rounded) -> Value:
    """exp(r) * 2**n, |r| <= ln(2) / 2 / parts, n a multiple of 1 / parts.

    A table of 2**(i / parts) leaves a short interval, and so half of the polynomial (P. Tang,
    Table-driven implementation of the exponential function, 1989).
    """
    e = r.emitter
    parts = _parts(e)
    if parts == 1:
        return e.scale(_exp_of_reduced(r), n)
    # far beyond what has a result, where r is anything or NaN: n alone says what that is
    r = e.within_one(r)
    power = e.lookup([2.0 ** (i / parts) for i in range(parts)], n.low_bits)
    square = r * r
    if e.double:
        # pairs side by side: a third as long to wait for
        c = [e.real(number) for number in _EXP_NEAR_F64]
        first, second, third = (e.fma(c[i + 1], r, c[i]) for i in (0, 2, 4))
        q = e.fma(e.fma(third, square, second), square, first)
    else:
        q = e.polynomial(r, _EXP_NEAR_F32)
    # 2**floor(n): the rest is in `power`
    return e.scale(e.fma(power, e.fma(square, q, r), power), n)


def exp(x: Value) -> Value:
    e = x.emitter
    if _parts(e) == 1:
        x = _clamp(x, e.pick(-746.0, -104.0), e.pick(710.0, 89.0))
    n, r, _ = _reduce(x, _parts(e))
    return _scaled_exp(r, n)


def exp_of_sum(x: Value, low: Value) -> Value:
    """exp(x + low) for a `low` of the size of x's rounding error."""
    e = x.emitter
    x = _clamp(x, e.pick(-746.0, -104.0), e.pick(710.0, 89.0))
    reduced = _reduce(x)
    n, r, _ = reduced
    grown = _exp_minus_one(r, e.fma(low, r, reduced.r_low + low))
    # exp(r + low) - 1 to first order in low, which is up to a hundred ulps of r: low * exp(r)
    grown = e.fma(low, grown - r, grown)
    return e.scale(grown + 1.0, n)


def exp2(x: Value) -> Value:
    e = x.emitter
    if _parts(e) == 1:
        x = _clamp(x, e.pick(-1080.0, -152.0), e.pick(1025.0, 129.0))
    n = nearest_integer(x, 1.0, _parts(e))
    return _scaled_exp((x - n.number) * 0.6931471805599453, n)


def _half_expm1(x: Value) -> Value:
    """(exp(x) - 1) / 2, for x up to the largest whose exponential is finite."""
    e = x.emitter
    reduced = _reduce(_clamp(x, e.pick(-38.0, -18.0), e.pick(710.0, 89.0)))
    scale = e.power_of_two(reduced.n.integer - 1)
    return e.fma(scale, _exp_minus_one(reduced.r, reduced.r_low), scale - 0.5)


def expm1(x: Value) -> Value:
    return x.emitter.copysign(_half_expm1(x) * 2.0, x)


def tanh(x: Value) -> Value:
    # tanh(x) = t / (t + 2), t = exp(2x) - 1; from 20 (f32: 10) on it rounds to 1
    e = x.emitter
    magnitude = abs(x)
    limit = e.pick(20.0, 10.0)
    magnitude = e.select(magnitude > limit, e.real(limit), magnitude)
    half = _half_expm1(magnitude + magnitude)
    return e.copysign(half / (half + 1.0), x)


def _half_exp(magnitude: Value) -> Value:
    """exp(x) / 2 for x >= 0, finite a little beyond the largest finite exp(x)."""
    e = magnitude.emitter
    reduced = _reduce(_clamp(magnitude, 0.0, e.pick(711.5, 90.5)))
    value = _exp_minus_one(reduced.r, reduced.r_low) + 1.0
    return e.scale(value, reduced.n, less=1)


def cosh(x: Value) -> Value:
    half = _half_exp(abs(x))
    return half + 0.25 / half


def sinh(x: Value) -> Value:
    # (t + t / (t + 1)) / 2, t = exp(x) - 1; beyond 22 it is exp(x) / 2
    e = x.emitter
    magnitude = abs(x)
    half = _half_expm1(e.select(magnitude > 22.0, e.real(22.0), magnitude))
    small = half + half / (half + half + 1.0)
    return e.copysign(e.select(magnitude > 22.0, _half_exp(magnitude), small), x)


# (log(1+f) - f + f**2/2) / f**3 on sqrt(1/2) <= 1 + f <= sqrt(2)
_LOG_F32 = (
    0.3333333118, -0.24999996958, 0.20000715749, -0.1666780232, 0.14249057646,
    -0.12425687331, 0.11685419923, -0.11479733847, 0.069716114715,
)  # fmt: skip
# (2 atanh(s) - 2s) / s**3 in z = s**2, s = f / (2 + f)
_LOG_F64 = (
    0.6666666666666666646, 0.4000000000000087698, 0.2857142857080361181, 0.2222222239171391744,
    0.1818179564013290628, 0.1538623970281465819, 0.1326877313865688518, 0.1308662614784010214,
)  # fmt: skip


def split_exponent(x: Value) -> tuple[Value, Value]:
    """m in [sqrt(1/2), sqrt(2)) and the integer k with x = m * 2**k, for x > 0."""
    e = x.emitter
    tiny = 2.0 ** (1 - e.exponent_bias)
    is_subnormal = x < tiny
    x = e.select(is_subnormal, x * 2.0 ** (e.mantissa_bits + 1), x)
    # the bits of sqrt(1/2), so that the exponent steps there
    base = e.integer(0x3FE6A09E667F3BCD if e.double else 0x3F3504F3)
    offset = x.bits() - base
    exponent = offset >> e.mantissa_bits
    mantissa = (offset & ((1 << e.mantissa_bits) - 1)) + base
    exponent = e.select(is_subnormal, exponent - (e.mantissa_bits + 1), exponent)
    return mantissa.bits_as_float(), exponent


# By tables of reciprocals r of numbers in the 16 parts of [3/4, 3/2) that the first four bits of a
# mantissa tell apart, those at 1 being 1, and of -log(r): (log(1 + f) - f) / f**2 on
# -1/32 <= f <= 1/16 by Remez's algorithm, 0.06 ulp (f64: 0.002) of log(1 + f)
_LOG_NEAR_F32 = (-0.499999993, 0.333344304, -0.250096906, 0.189030677)
_LOG_NEAR_F64 = (
    -0.49999999999999998, 0.33333333333333483, -0.25000000000030645, 0.19999999999358024,
    -0.16666666561100501, 0.14285714285546232, -0.12500131958279817, 0.11112846398498672,
    -0.099526463109467328, 0.078446268069047025,
)  # fmt: skip
# Each r is such that -log(r) is within 2**-32 (f64: 2**-61) of a number of 17 (40) binary places
# (S. Gal, Computing elementary functions, 1986), so that its sum with k * log(2) is exact.
_RECIPROCALS_F32 = (
    1.0, 0.9150019884109497, 0.8661346435546875, 0.8214800357818604, 0.7803055047988892,
    0.7459316253662109, 0.7108720541000366, 0.6792613863945007, 1.3081623315811157,
    1.2577115297317505, 1.2099723815917969, 1.1608613729476929, 1.1219309568405151,
    1.0838760137557983, 1.04597008228302, 1.0,
)  # fmt: skip
_LOGS_F32 = (
    0.0, 0.08882904052734375, 0.14371490478515625, 0.19664764404296875, 0.24806976318359375,
    0.293121337890625, 0.3412628173828125, 0.386749267578125, -0.26862335205078125,
    -0.2292938232421875, -0.1905975341796875, -0.14916229248046875, -0.11505126953125,
    -0.08054351806640625, -0.04494476318359375, 0.0,
)  # fmt: skip
_RECIPROCALS_F64 = (
    1.0, 0.9142195984583303, 0.8649901707391414, 0.8204379346998134, 0.7804411807144247,
    0.7440064136342257, 0.7113352187758202, 0.6809818932035492, 1.3061739963235641,
    1.2550356131987312, 1.2076040885274155, 1.1637541453162068, 1.1227021526922754,
    1.084657607467466, 1.0489979086143266, 1.0,
)  # fmt: skip
_LOGS_F64 = (
    0.0, 0.08968447549068514, 0.14503713542217156, 0.19791701457961608, 0.24789590289856278,
    0.29570562371009146, 0.34061148521686846, 0.38421956172715, -0.2671022504055145,
    -0.2271639492319082, -0.18863830450845853, -0.15165111163605616, -0.11573841590507072,
    -0.08126436803559045, -0.04783533571753651, 0.0,
)  # fmt: skip
# ln 2 of 17 (40) binary places, and the rest; none is negative, so that infinities add up.
_LN2_PLACES_F32 = (0.693145751953125, 1.4286068203094173e-06)
_LN2_PLACES_F64 = (0.6931471805592082, 7.371002565167799e-13)


def _log_by_table(x: Value) -> Value:
    """log(x) = k * ln(2) - log(r) + log(1 + f), 1 + f = m * r (P. Tang, 1990).

    The first two are added exactly, and most of the third.
    """
    e = x.emitter
    m, k = e.split(x)
    reciprocals, logs, near, (high, low) = (
        (_RECIPROCALS_F64, _LOGS_F64, _LOG_NEAR_F64, _LN2_PLACES_F64)
        if e.double
        else (_RECIPROCALS_F32, _LOGS_F32, _LOG_NEAR_F32, _LN2_PLACES_F32)
    )
    at = m.bits() >> (e.mantissa_bits - 4)
    f = e.fma(m, e.lookup(reciprocals, at), e.real(-1.0))
    # the first 20 (f32: 17) places of f are added exactly, too: what remains is small
    shift = e.real(1.5 * e.pick(2.0**32, 2.0**6))
    first = f + shift - shift
    large = e.fma(k, e.real(high), e.lookup(logs, at)) + first
    square = f * f
    # pairs side by side: half as long to wait for
    c = [e.real(number) for number in near]
    *pairs, q = (e.fma(c[i + 1], f, c[i]) for i in range(0, len(c), 2))
    for pair in reversed(pairs):
        q = e.fma(q, square, pair)
    return large + e.fma(k, e.real(low), e.fma(square, q, f - first))


def _log_tail(f: Value) -> Value:
    """t with log(1 + f) = f - t."""
    e = f.emitter
    square = f * f
    if e.double:
        s = f / (f + 2.0)
        z = s * s
        r = z * e.polynomial(z, _LOG_F64)
        half_square = square * 0.5
        return half_square - s * (half_square + r)
    return square * (0.5 - f * e.polynomial(f, _LOG_F32))


def _finish_log(x: Value, result: Value) -> Value:
    """The special values: -inf at 0, NaN below, x itself for infinity and NaN."""
    e = x.emitter
    infinity = float("inf")
    result = e.select(x < infinity, result, x)
    result = e.select(x.equals(0.0), e.real(-infinity), result)
    return e.select(x < 0.0, e.real(float("nan")), result)


def log(x: Value) -> Value:
    return _log_by_table(x) if x.emitter.scales else _log_of_any_width(x)


def _log_of_any_width(x: Value) -> Value:
    e = x.emitter
    m, exponent = split_exponent(x)
    k = exponent.to_float()
    f = m - 1.0
    high, low = _LN2_F64 if e.double else _LN2_F32
    result = e.fma(k, e.real(high), f - (_log_tail(f) - k * low))
    return _finish_log(x, result)


def log1p(x: Value) -> Value:
    # log(u) + (x - (u - 1)) / u, u = 1 + x rounded (fdlibm)
    e = x.emitter
    u = x + 1.0
    m, exponent = split_exponent(u)
    k = exponent.to_float()
    f = m - 1.0
    lost = e.select(x >= 1.0, 1.0 - (u - x), x - (u - 1.0)) / u
    lost = e.select(u < float("inf"), lost, e.real(0.0))
    high, low = _LN2_F64 if e.double else _LN2_F32
    result = e.fma(k, e.real(high), f - (_log_tail(f) - (lost + k * low)))
    return e.copysign_zero(_finish_log(u, result), x)


def _log_of_base(x: Value, factor: tuple[float, float], step: tuple[float, float]) -> Value:
    """log(x) * factor, with log(2) * factor = step; both in two parts."""
    e = x.emitter
    m, exponent = split_exponent(x)
    k = exponent.to_float()
    f = m - 1.0
    tail = _log_tail(f)
    high, low = (e.real(part) for part in factor)
    # f * high is exact in two parts; the rest is small beside it
    product = f * high
    rest = e.fma(f, high, -product) + (f * low - tail * high)
    result = e.fma(k, e.real(step[0]), product + (rest + k * step[1]))
    return _finish_log(x, result)


def log2(x: Value) -> Value:
    e = x.emitter
    factor = (1.4426950408889634, 2.0355273740931033e-17)
    return _log_of_base(x, factor if e.double else _parts_f32(factor[0]), (1.0, 0.0))


def log10(x: Value) -> Value:
    e = x.emitter
    factor = (0.4342944819032518, 1.098319650216765e-17)
    if e.double:
        # the first part of log10(2) has 11 trailing zero bits: exact times an exponent
        return _log_of_base(x, factor, (0.30102999566395283, 2.8363394551045263e-14))
    return _log_of_base(x, _parts_f32(factor[0]), (0.301025390625, 4.605038981195214e-06))


def _parts_f32(number: float) -> tuple[float, float]:
    """A double as the sum of two singles."""
    import numpy as np

    high = float(np.float32(number))
    return high, float(np.float32(number - high))


def asinh(x: Value) -> Value:
    # log1p(a + a**2 / (1 + sqrt(1 + a**2))); large a: log(a) + ln(2)
    e = x.emitter
    magnitude = abs(x)
    large = magnitude > 2.0**28
    safe = e.select(large, e.real(1.0), magnitude)
    square = safe * safe
    small = log1p(safe + square / ((square + 1.0).sqrt() + 1.0))
    big = _log_of_any_width(magnitude) + 0.6931471805599453
    return e.copysign(e.select(large, big, small), x)


def acosh(x: Value) -> Value:
    # log1p(t + sqrt(2t + t**2)), t = x - 1; large x: log(x) + ln(2)
    e = x.emitter
    large = x > 2.0**28
    t = e.select(large, e.real(1.0), x) - 1.0
    small = log1p(t + (t + t + t * t).sqrt())
    result = e.select(large, _log_of_any_width(x) + 0.6931471805599453, small)
    return e.select(x < 1.0, e.real(float("nan")), result)


def atanh(x: Value) -> Value:
    # log1p(2a / (1 - a)) / 2
    e = x.emitter
    magnitude = abs(x)
    return e.copysign(log1p((magnitude + magnitude) / (1.0 - magnitude)) * 0.5, x)


# erf(x) / x - 1 in x**2 on |x| <= 1
_ERF_SMALL = (
    0.1283791670955125665, -0.3761263890318354044, 0.1128379167094500627,
    -0.02686617064323777036, 0.005223977607116422732, -0.0008548325975389692081,
    0.0001205529490483970792, -0.00001492473690741966034, 1.644742470331736241e-6,
    -1.62084838018717059e-7, 1.37200645467776856e-8, -7.795898827002142242e-10,
)  # fmt: skip
# erfc(x) * exp(x**2) in t = (x - 2) / (x + 2) on 1 <= x <= 6
_ERFC_LARGE = (
    0.2553956763105057459, -0.4271858474139578363, 0.241658194242469919, -0.0789785810158634157,
    0.003732892403464395528, 0.006997461748455523536, -0.0008471431965824543309,
    -0.0009819773411473654064, 0.00004355417657240249791, 0.000174367274275386331,
    0.00002754323557290472305, -0.00002764955311220323182, -0.00001406653323879675283,
    1.826763831921495431e-6, 3.90998728337080965e-6,
)  # fmt: skip
# Juffa's single-precision fits: erf(x) / x - 1 in x**2, and log(erfc(x)) / x + 1 in x
_ERF_SMALL_F32 = (
    1.28379166e-1, -3.76125336e-1, 1.12819925e-1, -2.67681349e-2, 4.99119423e-3, -5.96761703e-4,
)  # fmt: skip
_ERF_LARGE_F32 = (
    -1.28717512e-1, -6.34846687e-1, -1.06777877e-1, 2.42546219e-2, -3.88396438e-3,
    3.83197126e-4, -1.72853470e-5,
)  # fmt: skip


def erf(x: Value) -> Value:
    e = x.emitter
    magnitude = abs(x)
    limit = e.pick(6.0, 4.0)
    magnitude = e.select(magnitude > limit, e.real(limit), magnitude)
    square = magnitude * magnitude
    if e.double:
        small = e.fma(magnitude, e.polynomial(square, _ERF_SMALL), magnitude)
        t = (magnitude - 2.0) / (magnitude + 2.0)
        large = 1.0 - exp(-square) * e.polynomial(t, _ERFC_LARGE)
        is_small = magnitude < 1.0
    else:
        small = e.fma(magnitude, e.polynomial(square, _ERF_SMALL_F32), magnitude)
        r = e.fma(magnitude, e.polynomial(magnitude, _ERF_LARGE_F32), -magnitude)
        large = 1.0 - exp(r)
        is_small = magnitude < 0.921875
    return e.copysign(e.select(is_small, small, large), x)


def cbrt(x: Value) -> Value:
    """Halley's iteration from 2**(k/3) times a linear guess."""
    e = x.emitter
    m, exponent = split_exponent(abs(x))
    # k = 3 * third + rest with rest in -1, 0, 1
    third = nearest_integer(exponent.to_float(), 1.0 / 3.0)
    m = m * e.power_of_two(exponent - third.integer * 3)
    y = e.fma(m, e.real(0.33), e.real(0.67))
    for _ in range(3 if e.double else 2):
        cube = y * y * y
        y = y * ((cube + m + m) / (cube + cube + m))
    # one Newton step with the residual computed exactly
    square = y * y
    residual = e.fma(square, y, -m) + e.fma(y, y, -square) * y
    y = y - residual / (square * 3.0)
    y = e.scale(y, third)
    special = e.select(x.equals(0.0), x, x + x)
    finite = (abs(x) < float("inf")) & (abs(x) > 0.0)
    return e.copysign(e.select(finite, y, special), x)
