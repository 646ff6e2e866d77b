"""x**y, from a logarithm and an exponential carried in two doubles.

The scheme of fdlibm's pow with the double-double steps of Dekker (1971) done by fused multiply-add:
log(x) is needed to 2**-64, since y multiplies its error by up to 745.
"""

from __future__ import annotations

from collections.abc import Callable

from .emitter import Value
from .exponential import exp_of_sum, split_exponent

_LN2 = (0.6931471805599453, 2.3190468138462996e-17)
_TWO_THIRDS = (0.6666666666666666, 3.700743415417188e-17)
# (2 atanh(s) - 2s) / s**3 without its first term, in z = s**2, divided by z
_TAIL = (
    0.4000000000000087698, 0.2857142857080361181, 0.2222222239171391744, 0.1818179564013290628,
    0.1538623970281465819, 0.1326877313865688518, 0.1308662614784010214,
)  # fmt: skip

Pair = tuple[Value, Value]


def _fast_two_sum(a: Value, b: Value) -> Pair:
    """a + b exactly, for |a| >= |b|."""
    total = a + b
    return total, b - (total - a)


def _two_product(a: Value, b: Value) -> Pair:
    """a * b exactly."""
    product = a * b
    return product, a.emitter.fma(a, b, -product)


def _multiply(a: Pair, b: Pair) -> Pair:
    product, error = _two_product(a[0], b[0])
    e = product.emitter
    return _fast_two_sum(product, error + e.fma(a[0], b[1], a[1] * b[0]))


def _log_pair(x: Value) -> Pair:
    """log(x) for positive finite x in two parts."""
    e = x.emitter
    m, exponent = split_exponent(x)
    k = exponent.to_float()
    f = m - 1.0
    divisor, divisor_low = _fast_two_sum(e.real(2.0), f)
    s = f / divisor
    s_low = (e.fma(-s, divisor, f) - s * divisor_low) / divisor
    z, z_low = _multiply((s, s_low), (s, s_low))
    # 2 atanh(s) = 2s + s * z * (2/3 + z * tail)
    factor, factor_low = _fast_two_sum(e.real(_TWO_THIRDS[0]), z * e.polynomial(z, _TAIL))
    series = _multiply((z, z_low), (factor, factor_low + _TWO_THIRDS[1]))
    cubic, cubic_low = _multiply((s, s_low), series)
    total, total_low = _fast_two_sum(s + s, cubic)
    total_low = total_low + (cubic_low + (s_low + s_low))
    step, step_low = _two_product(k, e.real(_LN2[0]))
    step_low = e.fma(k, e.real(_LN2[1]), step_low)
    # where k is 0 the step is 0; otherwise it is the larger one
    is_zero = exponent.equals(0)
    large = e.select(is_zero, total, step)
    small = e.select(is_zero, step, total)
    result, result_low = _fast_two_sum(large, small)
    return _fast_two_sum(result, result_low + (total_low + step_low))


def power(x: Value, y: Value) -> Value:
    """x**y in f64 with C's special values."""
    e = x.emitter
    infinity = float("inf")
    magnitude = abs(x)
    log_high, log_low = _log_pair(magnitude)
    # beyond these exponents the result is 0, 1 or infinite whatever x is; so nothing overflows here
    clamped = e.select(y > 1e300, e.real(1e300), y)
    clamped = e.select(clamped < -1e300, e.real(-1e300), clamped)
    product, product_low = _two_product(clamped, log_high)
    product_low = e.fma(clamped, log_low, product_low)
    is_normal = abs(product) < 1000.0
    product_low = e.select(is_normal, product_low, e.real(0.0))
    result = exp_of_sum(product, product_low)

    # |x| is 0 or infinite: 0 or infinite, by the sign of y
    grows = (y > 0.0) ^ (magnitude < 1.0)
    extreme = e.select(grows, e.real(infinity), e.real(0.0))
    is_extreme = magnitude.equals(0.0) | magnitude.equals(infinity) | abs(y).equals(infinity)
    result = e.select(is_extreme, extreme, result)

    # a negative x wants an integer y, and keeps its sign where that is odd
    half = y * 0.5
    is_integer = y.truncated().equals(y)
    is_odd = is_integer & (half.truncated() < half) | is_integer & (half.truncated() > half)
    is_odd = is_odd & (abs(y) < 2.0**53)
    negative = x.bits() < 0
    result = e.select(negative & is_odd, -result, result)
    finite_negative = (x < 0.0) & (magnitude < infinity) & (abs(y) < infinity)
    invalid = finite_negative & (is_integer ^ e.constant(1, e.bool_type))
    result = e.select(invalid, e.real(float("nan")), result)

    result = e.select(x.is_nan() | y.is_nan(), x + y, result)
    is_one = y.equals(0.0) | x.equals(1.0) | (magnitude.equals(1.0) & abs(y).equals(infinity))
    return e.select(is_one, e.real(1.0), result)


def _over_root(x: Value) -> Value:
    """x**-0.5; 0 of -inf, and inf of -0.0, as C has it."""
    e = x.emitter
    return e.select(x.equals(-float("inf")), e.real(0.0), 1.0 / (x + 0.0).sqrt())


def _over_root_cubed(x: Value) -> Value:
    """x**-1.5, where the cube of x may be too large a number, and what 1 / x lacks is counted."""
    e = x.emitter
    inverse = 1.0 / (x + 0.0)
    root = inverse.sqrt()
    low = e.fma(-x, inverse, e.real(1.0)) * inverse * (root * 1.5)
    return e.fma(inverse, root, e.select(abs(low) < float("inf"), low, e.real(0.0)))


def _root(x: Value) -> Value:
    """x**0.5; inf of -inf, and 0.0 of -0.0, as C has it."""
    e = x.emitter
    infinity = e.real(float("inf"))
    return e.select(x.equals(-infinity), infinity, (x + 0.0).sqrt())


def _root_cubed(x: Value) -> Value:
    """x**1.5"""
    return abs(x) * _root(x)


# Exponents of which a root is the faster way, within 2 units in the last place as well: what they
# are called in symbols, and the power of x.
HALVES: dict[float, tuple[str, Callable[[Value], Value]]] = {
    -1.5: ("minus_three_halves", _over_root_cubed),
    -0.5: ("minus_half", _over_root),
    0.5: ("half", _root),
    1.5: ("three_halves", _root_cubed),
}
