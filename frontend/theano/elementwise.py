"""Elementwise operations, with Theano's rules for element types.

Two operands of different types give what NumPy gives for arrays. Functions that give floats take
integers of up to 16 bits as float32 and larger ones as float64.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...dialects.dtypes import DTYPES, dtype_of
from .. import numpy as traced
from .. import primitives as nd
from ..array import Array
from ..dims import Dim
from ..locations import user_error
from .config import config
from .graph import Op, strong

_SMALL = ("bool", "i8", "u8", "i16", "u16")


def variable(x: Any, ndim: int | None = None) -> Any:
    """As `constants.as_tensor_variable`."""
    from .constants import as_tensor_variable

    return as_tensor_variable(x, ndim=ndim)


def floating(array: Array) -> Array:
    """The array in the type that a function giving floats computes it in."""
    dtype = array.value.dtype
    if dtype.kind in "fc":
        return array
    return Array(nd.cast(array.value, DTYPES["f32" if dtype.name in _SMALL else "f64"]))


def integral(array: Array) -> Array:
    """A bool as int8, as arithmetic takes it."""
    return Array(nd.cast(array.value, DTYPES["i8"])) if array.value.dtype.kind == "b" else array


def keep(array: Array) -> Array:
    return array


class Elemwise(Op):
    """`Elemwise(scalar_op)(x, y)`: an operation of `theano.scalar`, or a `ScalarOp` or `Composite`
    of a program's own, on the elements of tensors that broadcast."""

    def __init__(
        self,
        scalar_op: Callable[..., Any],
        inplace_pattern: Any = None,
        name: str | None = None,
        nfunc_spec: Any = None,
        openmp: Any = None,
    ):
        super().__init__(name or getattr(scalar_op, "__name__", str(scalar_op)), scalar_op)
        self.scalar_op = scalar_op

    def __call__(self, *inputs: Any) -> Any:
        return self.scalar_op(*inputs)

    def __repr__(self) -> str:
        return f"Elemwise{{{self.name},no_inplace}}"


class ComplexError(NotImplementedError):
    """What is not defined for complex numbers."""


class ElementwiseOp(Elemwise):
    """An operation of the tables on each element, printed as Theano prints it."""

    def __init__(self, name: str, trace: Callable[..., Any]):
        Op.__init__(self, name, trace)

    def __call__(self, *inputs: Any) -> Any:
        return self.make(*inputs)[0]


def _unary(name: str, function: Callable[[Any], Any], prepare: Callable[[Array], Array]) -> Any:
    op = ElementwiseOp(name, lambda x: function(prepare(strong(x))))

    def apply(x: Any) -> Any:
        return op(variable(x))

    apply.__name__ = apply.__qualname__ = name
    apply.__doc__ = f"`{name}` of each element."
    return apply


def as_they_are(a: Array, b: Array) -> Sequence[Array]:
    return a, b


def of_numbers(a: Array, b: Array) -> Sequence[Array]:
    """Two bools as int8."""
    return (integral(a), integral(b)) if a.dtype == b.dtype == np.bool_ else (a, b)


def _of_extents(function: Any, a: Any, b: Any) -> Any:
    """Arithmetic of extents is exact, so that what has their number of elements is known to."""
    numbers: list[Any] = []
    for item in (a, b):
        if isinstance(item, Array) and item.known is not None and not item.ndim:
            if item.known.dtype.kind not in "iu":
                return None
            item = int(item.known)
        if not isinstance(item, Dim | int) or isinstance(item, bool):
            return None
        numbers.append(item)
    if not any(isinstance(item, Dim) for item in numbers):
        return None
    return function(*numbers)


_EXACT = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "int_div": operator.floordiv,
    "mod": operator.mod,
}


def _binary(
    name: str,
    function: Callable[[Any, Any], Any],
    prepare: Callable[[Array, Array], Sequence[Array]] = as_they_are,
    variadic: bool = False,
) -> Any:
    exact = _EXACT.get(name)

    def trace(a: Any, b: Any) -> Any:
        found = None if exact is None else _of_extents(exact, a, b)
        return function(*prepare(strong(a), strong(b))) if found is None else found

    op = ElementwiseOp(name, trace)

    def apply(a: Any, b: Any, *rest: Any) -> Any:
        result = op(variable(a), variable(b))
        for item in rest if variadic else ():
            result = op(result, variable(item))
        return result

    apply.__name__ = apply.__qualname__ = name
    apply.__doc__ = f"`{name}`, elementwise, of tensors that broadcast."
    return apply


_FLOATING = (
    "exp exp2 expm1 log log2 log10 log1p sqrt sin cos tan arcsin arccos arctan sinh cosh tanh "
    "arcsinh arccosh arctanh deg2rad rad2deg"
)
_INTEGRAL = "abs sign floor ceil trunc"
for _name in _FLOATING.split():
    globals()[_name] = _unary(_name, getattr(traced, _name), floating)
for _name in ("isnan", "isinf"):
    globals()[_name] = _unary(_name, getattr(traced, _name), keep)
exp, log, sqrt, log1p, tanh, sin, cos, isnan, isinf = (
    globals()[n] for n in ("exp", "log", "sqrt", "log1p", "tanh", "sin", "cos", "isnan", "isinf")
)
abs_ = _unary("abs_", traced.abs, integral)
sgn = _unary("sgn", traced.sign, integral)
neg = _unary("neg", traced.negative, integral)
sqr = _unary("sqr", traced.square, integral)
inv = _unary("inv", traced.reciprocal, floating)
floor, ceil, trunc = (_unary(n, getattr(traced, n), keep) for n in ("floor", "ceil", "trunc"))
iround = _unary("iround", lambda x: traced.rint(x).astype("int64"), floating)
invert = _unary("invert", traced.invert, keep)
conj = conjugate = _unary("conj", traced.conj, keep)
real, imag = _unary("real", traced.real, keep), _unary("imag", traced.imag, keep)
angle = _unary("angle", lambda z: traced.arctan2(traced.imag(z), traced.real(z)), keep)
tensor_copy = _unary("copy", lambda x: x.copy(), keep)
sigmoid = _unary("sigmoid", lambda x: Array(nd.elementwise("sigmoid", x.value)), floating)
softplus = _unary("softplus", lambda x: Array(nd.elementwise("softplus", x.value)), floating)
erf = _unary("erf", lambda x: Array(nd.elementwise("erf", x.value)), floating)
erfc = _unary("erfc", lambda x: 1.0 - Array(nd.elementwise("erf", x.value)), floating)

add = _binary("add", traced.add, of_numbers, variadic=True)
sub = _binary("sub", traced.subtract, of_numbers)
mul = _binary("mul", traced.multiply, of_numbers, variadic=True)
_mod = _binary("mod", traced.remainder, of_numbers)
int_div = _binary("int_div", traced.floor_divide, of_numbers)
arctan2 = _binary("arctan2", traced.arctan2, lambda a, b: (floating(a), floating(b)))


def _choosing(name: str, is_beyond: Callable[..., Any]) -> Any:
    """The greater, or the less, of two: a NaN where one is. Where they are equal it is the first,
    as the gradient is that of one alone."""

    def choose(a: Array, b: Array) -> Any:
        second = is_beyond(b, a)
        if b.known is None and b.dtype.kind in "fc":
            second = second | traced.isnan(b)
        return traced.where(second, b, a)

    return _binary(name, choose, variadic=True)


maximum, minimum = _choosing("maximum", traced.greater), _choosing("minimum", traced.less)
eq, neq = _binary("eq", traced.equal), _binary("neq", traced.not_equal)
lt, le = _binary("lt", traced.less), _binary("le", traced.less_equal)
gt, ge = _binary("gt", traced.greater), _binary("ge", traced.greater_equal)
and_, or_ = _binary("and_", traced.bitwise_and), _binary("or_", traced.bitwise_or)
xor = _binary("xor", traced.bitwise_xor)
left_shift, right_shift = (_binary(n, getattr(traced, n)) for n in ("left_shift", "right_shift"))
_complex = _binary("complex", lambda a, b: Array(nd.elementwise("complex", a.value, b.value)))


def mod(a: Any, b: Any) -> Any:
    """The remainder, of the sign of `b`.

    Raises:
        ComplexError: of complex numbers.
    """
    a, b = variable(a), variable(b)
    if a.dtype.startswith("complex") or b.dtype.startswith("complex"):
        raise user_error(ComplexError, "Theano does not support the mod operator (%) on complex")
    return _mod(a, b)


def complex_from(re: Any, im: Any) -> Any:
    """Complex numbers of real and imaginary parts."""
    return _complex(re, im)


def complex_from_polar(abs: Any, angle: Any) -> Any:
    """Complex numbers of absolute values and angles."""
    return complex_from(abs * cos(angle), abs * sin(angle))


def _divide(a: Array, b: Array) -> Array:
    """Of whole numbers, in `floatX`."""
    if a.value.dtype.kind in "biu" and b.value.dtype.kind in "biu":
        dtype = dtype_of(config.floatX)
        a, b = Array(nd.cast(a.value, dtype)), Array(nd.cast(b.value, dtype))
    return traced.divide(a, b)


true_div = _binary("true_div", _divide)


def _raise(base: Array, exponent: Array) -> Any:
    """`base ** exponent`; small whole exponents are powers that need no logarithm."""
    known = exponent.known
    if known is not None and not known.ndim and known.item() in (0.5, 1, 2):
        common = np.result_type(base.dtype, exponent.dtype)
        wide = Array(nd.cast(integral(base).value, dtype_of(common)))
        if known.item() == 1:
            return wide
        if known.item() == 2:
            return traced.square(wide)
        if common.kind == "f":
            return traced.sqrt(wide)
    return traced.power(*of_numbers(base, exponent))


power = _binary("pow", _raise)
pow = power


def divmod(a: Any, b: Any) -> tuple[Any, Any]:
    return int_div(a, b), mod(a, b)


def div_proxy(a: Any, b: Any) -> Any:
    """Division as `/` divides."""
    return true_div(a, b)


_switch = ElementwiseOp("switch", lambda c, a, b: traced.where(strong(c), strong(a), strong(b)))


def switch(cond: Any, ift: Any, iff: Any) -> Any:
    """Elementwise `ift` where `cond`, else `iff`; both are computed."""
    return _switch(variable(cond), variable(ift), variable(iff))


def where(cond: Any, ift: Any, iff: Any) -> Any:
    """As `switch`."""
    return switch(cond, ift, iff)


def _clipped(x: Any, low: Any, high: Any) -> Any:
    x, low, high = strong(x), strong(low), strong(high)
    return traced.where(x < low, low, traced.where(x > high, high, x))


_clip = Op("clip", _clipped)


def clip(x: Any, min: Any, max: Any) -> Any:
    """Each element, or the bound that it is beyond.

    Raises:
        TypeError: of complex numbers.
    """
    given = [variable(x), variable(min), variable(max)]
    if any(v.dtype.startswith("complex") for v in given):
        raise user_error(TypeError, f"clip of complex numbers: {given}")
    return _clip(*given)


def cast(x: Any, dtype: Any) -> Any:
    """In another element type.

    Raises:
        TypeError: complex to real.
    """
    x = variable(x)
    dtype = np.dtype(config.floatX if dtype == "floatX" else dtype).name
    if x.dtype.startswith("complex") and not dtype.startswith("complex"):
        raise user_error(TypeError, "Casting from complex to real is ambiguous: consider real()")
    if dtype == x.dtype:
        return x
    wanted = dtype_of(dtype)
    return ElementwiseOp(f"Cast{{{dtype}}}", lambda v: Array(nd.cast(strong(v).value, wanted)))(x)


def round(a: Any, mode: str = "half_to_even") -> Any:
    """To the nearest whole number; halves to even, or away from zero.

    Raises:
        ValueError: another mode.
    """
    if mode == "half_to_even":
        return _round(variable(a))
    if mode == "half_away_from_zero":
        return sgn(a) * floor(abs_(a) + 0.5)
    raise user_error(ValueError, f"round mode {mode} is not implemented.")


_round = _unary("round", traced.rint, floating)


def round_half_to_even(a: Any) -> Any:
    return round(a)


def round_half_away_from_zero(a: Any) -> Any:
    return round(a, "half_away_from_zero")


def isclose(
    a: Any, b: Any, rtol: float = 1e-05, atol: float = 1e-08, equal_nan: bool = False
) -> Any:
    """Elementwise |a - b| <= atol + rtol * |b|; an infinity is close to itself alone, a NaN to one
    with `equal_nan`."""
    a, b = variable(a), variable(b)
    near = le(abs_(a - b), atol + rtol * abs_(b))
    near = or_(and_(near, invert(or_(isinf(a), isinf(b)))), eq(a, b))
    return or_(near, and_(isnan(a), isnan(b))) if equal_nan else near


def xlogx(x: Any) -> Any:
    """x log(x), and 0 where x is 0."""
    x = variable(x)
    return switch(eq(x, 0), 0.0, x * log(switch(eq(x, 0), 1.0, x)))


def xlogy0(x: Any, y: Any) -> Any:
    """x log(y), and 0 where x is 0."""
    x, y = variable(x), variable(y)
    return switch(eq(x, 0), 0.0, x * log(switch(eq(x, 0), 1.0, y)))
