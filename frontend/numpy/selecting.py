"""Places of what is true, and what stands there: results as long as the numbers say."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np

from ...dialects.dtypes import I64
from .. import primitives as nd
from ..array import Array, computed_now
from ..indexing import places_of_true
from ..locations import UnsupportedError, user_error
from ..operations import as_array, operate
from ..registry import FUNCTIONS, add

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])


def _implements(function: FunctionT) -> FunctionT:
    """Enter a function under its name; NumPy's own runs where all is known while tracing."""

    @functools.wraps(function)
    def known_first(*args: Any, **options: Any) -> Any:
        name = function.__name__
        try:
            return computed_now(getattr(np, name), f"numpy.{name}", args, options)
        except UnsupportedError:
            return function(*args, **options)

    add(function.__name__, known_first)
    return function


@_implements
def flatnonzero(a: Any) -> Array:
    """The places, counted in row-major order, of what is not 0."""
    flat = FUNCTIONS["ravel"](as_array(a))
    return Array(places_of_true(operate("not_equal", flat, 0)))


@_implements
def nonzero(a: Any) -> tuple[Array, ...]:
    """For each axis, the indices of what is not 0."""
    array = as_array(a)
    if not array.ndim:
        raise user_error(
            ValueError,
            "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() "
            "instead.",
        )
    places = flatnonzero(array)
    if array.ndim == 1:
        return (places,)
    return FUNCTIONS["unravel_index"](places, array.shape)


@_implements
def argwhere(a: Any) -> Array:
    """The indices of what is not 0, a row each."""
    return FUNCTIONS["stack"](nonzero(a), axis=-1)


@_implements
def extract(condition: Any, arr: Any) -> Array:
    """The elements where a condition holds, in one axis."""
    return FUNCTIONS["take"](FUNCTIONS["ravel"](as_array(arr)), flatnonzero(condition))


@_implements
def compress(condition: Any, a: Any, axis: int | None = None) -> Array:
    """The slices along an axis for which a condition holds; it may be shorter than the axis."""
    array = as_array(a)
    if as_array(condition).ndim != 1:
        raise user_error(ValueError, "condition must be a 1-d array")
    if axis is None:
        array, axis = FUNCTIONS["ravel"](array), 0
    return FUNCTIONS["take"](array, flatnonzero(condition), axis)


def _distinct(array: Array, equal_nan: bool) -> Array:
    """The elements of an array in one axis, sorted, each once."""
    ordered = FUNCTIONS["sort"](array)
    places = nd.iota(ordered.shape, 0, I64)
    before = nd.elementwise("maximum", nd.constant(0, I64), _less_one(places))
    previous = Array(nd.gather(ordered.value, [before], [0]))
    differs = operate("not_equal", ordered, previous)
    if equal_nan and array.dtype.kind in "fc":
        both = operate("logical_and", *(operate("isnan", x) for x in (ordered, previous)))
        differs = operate("logical_and", differs, operate("logical_not", both))
    first = operate("equal", Array(places), 0)
    return ordered[operate("logical_or", first, differs)]


def _less_one(places: Any) -> Any:
    return nd.elementwise("subtract", places, nd.constant(1, I64))


@_implements
def unique(ar: Any, *args: Any, equal_nan: bool = True, **options: Any) -> Any:
    """The distinct elements in order; other results only of what is known while tracing."""
    if args or any(option is not False and option is not None for option in options.values()):
        return _known_only("unique", (ar, *args), {"equal_nan": equal_nan, **options})
    return _distinct(FUNCTIONS["ravel"](as_array(ar)), equal_nan)


@_implements
def unique_values(x: Any) -> Array:
    return _distinct(FUNCTIONS["ravel"](as_array(x)), False)


@_implements
def union1d(ar1: Any, ar2: Any) -> Array:
    """What is in one of two arrays, in order, each once."""
    return unique(FUNCTIONS["concatenate"]((as_array(ar1), as_array(ar2)), axis=None))


# --- of what is known while tracing only

_KNOWN_ONLY = (
    "unique_all",
    "unique_counts",
    "unique_inverse",
    "intersect1d",
    "setdiff1d",
    "setxor1d",
    "trim_zeros",
)


def _known_only(name: str, args: Any, options: Any) -> Any:
    try:
        return computed_now(getattr(np, name), f"numpy.{name}", args, options)
    except UnsupportedError:
        raise user_error(
            UnsupportedError,
            f"numpy.{name} of arrays that are known only when the compiled function is called is "
            "not supported",
            hint="call it outside of the compiled function, or use np.unique(x) and np.isin",
        ) from None


def _refusing(name: str) -> Callable[..., Any]:
    def function(*args: Any, **options: Any) -> Any:
        return _known_only(name, args, options)

    function.__name__ = name
    function.__doc__ = f"`numpy.{name}` of arrays that are known while tracing."
    return function


for _name in _KNOWN_ONLY:
    add(_name, _refusing(_name))
