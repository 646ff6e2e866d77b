"""Polynomials as vectors of coefficients, highest power first; blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...dialects.dtypes import F64, I64
from .. import primitives as nd
from ..array import Array
from ..dims import Extent, add
from ..locations import UnsupportedError, UnsupportedSizesError, user_error
from ..operations import as_array, operate
from ..registry import FUNCTIONS, implements
from ..registry import add as register
from .support import value_of, wrap


def _coefficients(p: Any) -> Array:
    return FUNCTIONS["atleast_1d"](as_array(p))


@implements()
def polyval(p: Any, x: Any) -> Any:
    """By Horner's rule."""
    coefficients, at = as_array(p), as_array(x)
    count = coefficients.shape[0]
    result: Any = at * 0
    if isinstance(count, int):
        for coefficient in coefficients:
            result = result * at + coefficient
        return result
    from ..control_functions import fori_loop

    result = result + FUNCTIONS["zeros"]((), coefficients.dtype)
    return fori_loop(0, count, lambda n, state: state * at + coefficients[n], result)


def _aligned(name: str, ufunc: str) -> None:
    def function(a1: Any, a2: Any) -> Array:
        """The shorter one gets zeros in front: which one it is must be known."""
        a, b = _coefficients(a1), _coefficients(a2)
        n, m = a.shape[0], b.shape[0]
        if n is not m and not (isinstance(n, int) and isinstance(m, int)):
            raise user_error(
                UnsupportedSizesError,
                f"numpy.{name} of {n} and {m} coefficients: both numbers must be known",
                hint="fix the sizes with @jit(static=True)",
            )
        if n is not m:
            size = max(n, m)
            a, b = (_front_padded(x, size - x.shape[0]) for x in (a, b))
        return operate(ufunc, a, b)

    function.__name__ = name
    function.__doc__ = f"As `numpy.{name}`. {function.__doc__}"
    register(name, function)


def _front_padded(x: Array, count: int) -> Array:
    return wrap(nd.pad(x.value, nd.constant(0, x.value.dtype), [count], [0]))


_aligned("polyadd", "add")
_aligned("polysub", "subtract")


@implements()
def polymul(a1: Any, a2: Any) -> Array:
    return FUNCTIONS["convolve"](_coefficients(a1), _coefficients(a2))


def _powers(count: Extent) -> Array:
    """count - 1, …, 1, 0."""
    ramp = wrap(nd.iota([count], 0, I64))
    return operate("subtract", as_array(add(count, -1)), ramp)


@implements()
def polyder(p: Any, m: int = 1) -> Array:
    coefficients = _coefficients(p)
    for _ in range(m):
        powers = _powers(coefficients.shape[0])
        coefficients = (coefficients * powers)[:-1]
    return coefficients


@implements()
def polyint(p: Any, m: int = 1, k: Any = None) -> Array:
    coefficients = _coefficients(p)
    constants = [0.0] * m if k is None else [k] * m if np.ndim(k) == 0 else list(k)
    for constant in constants[:m]:
        divided = coefficients / (_powers(coefficients.shape[0]) + 1)
        coefficients = FUNCTIONS["append"](divided, constant)
    return coefficients


@implements()
def polyfit(
    x: Any,
    y: Any,
    deg: int,
    rcond: Any = None,
    full: bool = False,
    w: Any = None,
    cov: Any = False,
) -> Array:
    """Least squares on columns of one length, as NumPy scales them."""
    if full or cov:
        raise user_error(UnsupportedError, "numpy.polyfit with full= or cov= is not supported")
    places = Array(nd.cast(value_of(x), F64))
    if rcond is None:
        rcond = -1.0
    left = FUNCTIONS["vander"](places, int(deg) + 1)
    right = as_array(y) + 0.0
    if w is not None:
        weights = as_array(w) + 0.0
        left = left * weights[:, None]
        right = right * (weights[:, None] if right.ndim == 2 else weights)
    scale = operate("sqrt", FUNCTIONS["sum"](left * left, axis=0))
    solution = FUNCTIONS["linalg.lstsq"](left / scale, right, rcond)[0]
    return (solution.T / scale).T


# -------------------------------------------------------------------------------- blocks and parts


@implements()
def block(arrays: Any) -> Array:
    """Nested lists: the innermost are joined along the last axis, those around along the others."""

    def depth(item: Any) -> int:
        return 1 + max(map(depth, item)) if isinstance(item, list) else 0

    def rank(item: Any) -> int:
        return max(map(rank, item)) if isinstance(item, list) else as_array(item).ndim

    levels = depth(arrays)
    axes = max(levels, rank(arrays))

    def joined(item: Any, level: int) -> Array:
        if not isinstance(item, list):
            array = as_array(item)
            ones: list[Extent] = [1] * (axes - array.ndim)
            return FUNCTIONS["reshape"](array, (*ones, *array.shape))
        parts = [joined(part, level - 1) for part in item]
        return FUNCTIONS["concatenate"](parts, -level)

    return joined(arrays, levels)


@implements()
def array_equiv(a1: Any, a2: Any) -> Array:
    """Equal when one is stretched to the other."""
    equal: Callable[..., Any] = FUNCTIONS["equal"]
    return FUNCTIONS["all"](equal(a1, a2))
