"""`numpy.fft`: NumPy's transforms, which a compiled program calls (`nd.call_host`).

Lengths may be extents that only the call knows. Single precision stays single, as in NumPy 2.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ...dialects.dtypes import DTYPES, F64, I64, DType
from .. import primitives as nd
from ..array import Array
from ..dims import Extent, add, ceildiv, floordiv, minimum, multiply, same
from ..locations import user_error
from ..operations import as_array, into, operate
from ..registry import FUNCTIONS, implements
from ..registry import add as register
from ..trace import Value
from .support import axis_of, dtype_or, extent_of, value_of, wrap

_NORMS = (None, "backward", "ortho", "forward")


def _parts(dtype: DType) -> tuple[DType, DType]:
    """The real and the complex type of a transform of elements of a type."""
    single = dtype.name in ("f32", "f16", "c64")
    return DTYPES["f32" if single else "f64"], DTYPES["c64" if single else "c128"]


def _resized(value: Value, size: Extent, axis: int) -> Value:
    """The first `size` elements along an axis, or zeros after them."""
    extent = nd.resolved(value.shape)[axis]
    if same((extent,), (size,)):
        return value
    rank = len(value.shape)
    offsets, strides = [0] * rank, [1] * rank
    sizes = list(nd.resolved(value.shape))
    sizes[axis] = minimum(extent, size)
    cut = nd.slice_(value, offsets, sizes, strides)
    if same((sizes[axis],), (size,)):
        return cut
    shape = list(sizes)
    shape[axis] = size
    zeros = nd.broadcast_to(nd.constant(0, value.dtype), shape)
    return nd.insert_slice(zeros, cut, offsets, sizes, strides)


def _check(size: Extent, norm: Any) -> None:
    if norm not in _NORMS:
        raise user_error(
            ValueError,
            f'Invalid norm value {norm}; should be "backward","ortho" or "forward".',
        )
    nd.require_less(0, size, ValueError, f"Invalid number of FFT data points ({size}) specified.")


# Whether the operand is real, and the result; the length of the result for n points.
_ONE_AXIS: dict[str, tuple[bool, bool, Callable[[Extent], Extent]]] = {
    "fft": (False, False, lambda n: n),
    "ifft": (False, False, lambda n: n),
    "rfft": (True, False, lambda n: add(floordiv(n, 2), 1)),
    "ihfft": (True, False, lambda n: add(floordiv(n, 2), 1)),
    "irfft": (False, True, lambda n: n),
    "hfft": (False, True, lambda n: n),
}


def _transform(name: str, value: Value, size: Extent | None, axis: int, norm: Any) -> Value:
    """One transform along one axis, of `size` points: by default as many as there are."""
    real_in, real_out, length = _ONE_AXIS[name]
    if real_in and value.dtype.kind == "c":
        raise user_error(TypeError, f"numpy.fft.{name} needs real numbers")
    own = nd.resolved(value.shape)[axis]
    if size is None:
        size = multiply(add(own, -1), 2) if real_out else own
    _check(size, norm)
    real, complex_ = _parts(value.dtype)
    value = nd.cast(value, real if real_in else complex_)
    options: dict[str, Any] = {"axis": axis}
    if norm is not None:
        options["norm"] = norm
    value = _resized(value, add(floordiv(size, 2), 1) if real_out else size, axis)
    # A real result of n or of n + 1 points, n even, has as many points in its transform.
    operands = [value, nd.extent(size)] if real_out else [value]
    shape = list(value.shape)
    shape[axis] = length(size)
    results = [(real if real_out else complex_, shape)]
    return nd.call_host(f"fft.{name}", operands, results, **options)[0]


def _one_axis(name: str) -> Callable[..., Any]:
    def function(a: Any, n: Any = None, axis: int = -1, norm: Any = None, out: Any = None) -> Any:
        value = value_of(a)
        size = None if n is None else extent_of(n)
        result = wrap(_transform(name, value, size, axis_of(axis, len(value.shape)), norm))
        return _given(out, result, name)

    function.__name__ = name
    function.__doc__ = f"As `numpy.fft.{name}`."
    return function


def _given(out: Any, result: Array, name: str) -> Any:
    return result if out is None else into(out, result, True, name)


for _name in _ONE_AXIS:
    register(f"fft.{_name}", _one_axis(_name))


def _axes(value: Value, s: Any, axes: Any) -> list[tuple[Extent | None, int]]:
    """The number of points, None for as many as there are, and the axis of each transform."""
    rank = len(value.shape)
    if axes is None:
        axes = range(rank) if s is None else range(-len(s), 0)
    sizes: Sequence[Any] = [None] * len(axes) if s is None else s
    if len(sizes) != len(axes):
        raise user_error(ValueError, "Shape and axes have different lengths.")
    return [
        (
            None if size is None or (isinstance(size, int) and size == -1) else extent_of(size),
            axis_of(axis, rank),
        )
        for size, axis in zip(sizes, axes, strict=True)
    ]


def _several_axes(name: str, default: Any, first: str, rest: str, real_last: bool) -> None:
    """Transforms along several axes: the last by `first`, which comes first or, for a real result,
    last; the others by `rest`."""

    def function(
        a: Any, s: Any = None, axes: Any = default, norm: Any = None, out: Any = None
    ) -> Any:
        value = value_of(a)
        *others, (size, axis) = _axes(value, s, axes)
        if not real_last:
            value = _transform(first, value, size, axis, norm)
        for other_size, other in reversed(others):
            value = _transform(rest, value, other_size, other, norm)
        if real_last:
            value = _transform(first, value, size, axis, norm)
        return _given(out, wrap(value), name)

    function.__name__ = name
    function.__doc__ = f"As `numpy.fft.{name}`."
    register(f"fft.{name}", function)


for _suffix, _default in (("n", None), ("2", (-2, -1))):
    _several_axes(f"fft{_suffix}", _default, "fft", "fft", False)
    _several_axes(f"ifft{_suffix}", _default, "ifft", "ifft", False)
    _several_axes(f"rfft{_suffix}", _default, "rfft", "fft", False)
    _several_axes(f"irfft{_suffix}", _default, "irfft", "ifft", True)


def _shifted(name: str, shift: Callable[[Extent], Extent]) -> None:
    def function(x: Any, axes: Any = None) -> Array:
        array = as_array(x)
        given = range(array.ndim) if axes is None else axes
        given = given if isinstance(given, tuple | list | range) else [given]
        places = [axis_of(axis, array.ndim) for axis in given]
        shifts = [shift(array.shape[axis]) for axis in places]
        return FUNCTIONS["roll"](array, shifts, places)

    function.__name__ = name
    function.__doc__ = f"As `numpy.fft.{name}`."
    register(f"fft.{name}", function)


_shifted("fftshift", lambda n: floordiv(n, 2))
_shifted("ifftshift", lambda n: multiply(floordiv(n, 2), -1))


def _frequencies(n: Extent, places: Value, d: Any, dtype: Any) -> Array:
    step = operate("multiply", as_array(n), d)
    step = operate("divide", 1.0, step)
    result = operate("multiply", Array(nd.cast(places, F64)), step)
    return result.astype(dtype_or(dtype, F64).numpy)


@implements("fft.fftfreq")
def fftfreq(n: Any, /, d: Any = 1.0, *, dtype: Any = None, device: Any = None) -> Array:
    size = extent_of(n)
    ramp = nd.iota([size], 0, I64)
    count, positive = nd.extent(size), nd.extent(ceildiv(size, 2))
    beyond = nd.elementwise("greater_equal", ramp, positive)
    back = nd.elementwise("subtract", ramp, count)
    return _frequencies(size, nd.elementwise("where", beyond, back, ramp), d, dtype)


@implements("fft.rfftfreq")
def rfftfreq(n: Any, /, d: Any = 1.0, *, dtype: Any = None, device: Any = None) -> Array:
    size = extent_of(n)
    return _frequencies(size, nd.iota([add(floordiv(size, 2), 1)], 0, I64), d, dtype)
