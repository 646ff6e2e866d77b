"""The Array API standard, where NumPy's own functions lack what it asks for on ordinary arrays.

Array computations that no compiled function contains are NumPy's: an array of `stepwell.numpy` is a
`numpy.ndarray`, and so is every result of a compiled function. The functions here are called in
place of NumPy's; they take all that NumPy's take, so a program written for NumPy sees no
difference.

The standard: https://data-apis.org/array-api/2024.12/
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..registry import eager

ARRAY_API_VERSION = "2024.12"


def array_namespace_info() -> Any:
    """What the standard's `__array_namespace_info__` gives: NumPy's, arrays being NumPy's."""
    return np.__array_namespace_info__()  # pyright: ignore[reportAttributeAccessIssue]


def _as_dtype(type: Any) -> Any:
    """The element type of an array, or the type that is given."""
    return np.dtype(getattr(type, "dtype", type))


@eager()
def finfo(type: Any, /) -> Any:
    return np.finfo(_as_dtype(type))


@eager()
def iinfo(type: Any, /) -> Any:
    return np.iinfo(_as_dtype(type))


@eager()
def clip(x: Any, /, min: Any = None, max: Any = None, out: Any = None, **options: Any) -> Any:
    """`a_min` and `a_max` are older names of the bounds."""
    low, high = options.pop("a_min", min), options.pop("a_max", max)
    return np.clip(x, low, high, out, **options)


@eager()
def argsort(
    x: Any,
    axis: Any = -1,
    kind: Any = None,
    order: Any = None,
    *,
    descending: bool = False,
    stable: bool | None = None,
) -> Any:
    """`descending` is stable: it sorts the reversed array, reversed."""
    if not descending:
        return np.argsort(x, axis=axis, kind=kind, order=order, stable=stable)
    array = np.asarray(x)
    if axis is None:
        array, axis = array.ravel(), 0
    backwards = np.argsort(np.flip(array, axis), axis=axis, kind="stable")
    return np.flip(array.shape[axis] - 1 - backwards, axis)


@eager()
def sort(
    x: Any,
    axis: Any = -1,
    kind: Any = None,
    order: Any = None,
    *,
    descending: bool = False,
    stable: bool | None = None,
) -> Any:
    ordered = np.sort(x, axis=axis, kind=kind, order=order, stable=stable)
    return np.flip(ordered, 0 if axis is None else axis) if descending else ordered


def _frequencies(name: str) -> None:
    original = getattr(np.fft, name)

    def function(n: int, /, d: float = 1.0, *, dtype: Any = None, device: Any = None) -> Any:
        result = original(n, d, device=device)
        return result if dtype is None else result.astype(dtype)

    function.__name__ = name
    function.__doc__ = original.__doc__
    eager(f"fft.{name}")(function)


for _name in ("fftfreq", "rfftfreq"):
    _frequencies(_name)


@eager("linalg.eig")
def eig(a: Any) -> Any:
    """Complex, whatever the numbers are: so the standard of 2025.12 has it, and compiled code."""
    found = np.linalg.eig(a)
    return type(found)(*map(_as_complex, found))


@eager("linalg.eigvals")
def eigvals(a: Any) -> Any:
    return _as_complex(np.linalg.eigvals(a))


def _as_complex(array: Any) -> Any:
    return array.astype(np.result_type(array, np.complex64), copy=False)


@eager()
def expm1(x: Any, /, *args: Any, **options: Any) -> Any:
    """Of complex numbers that are infinite or real, what the standard says; else NumPy's."""
    result = np.expm1(x, *args, **options)
    operand: Any = np.asarray(x)
    if operand.dtype.kind != "c" or args or options:
        return result
    real, imaginary = operand.real, operand.imag
    with np.errstate(all="ignore"):
        of_real = np.expm1(real)
        far = np.exp(operand) - 1
    far = np.where(np.isfinite(real), result, far)
    exact = np.empty_like(far)
    exact.real, exact.imag = of_real + 0.0, imaginary
    return np.where(imaginary == 0, exact, far)[()]
