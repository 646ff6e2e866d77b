"""Places of what is true, and what stands there: results as long as the numbers say."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np

from ...dialects.dtypes import I64
from .. import primitives as nd
from ..array import Array
from ..locations import UnsupportedError, user_error
from ..masks import places_of_true
from ..operations import as_array, computed_now, operate
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


def _starts(ordered: Array, equal_nan: bool) -> Array:
    """Where, in a sorted array of one axis, an element differs from the one before it."""
    places = nd.iota(ordered.shape, 0, I64)
    before = nd.elementwise("maximum", nd.constant(0, I64), _less_one(places))
    previous = Array(nd.gather(ordered.value, [before], [0]))
    differs = operate("not_equal", ordered, previous)
    if equal_nan and ordered.dtype.kind in "fc":
        both = operate("logical_and", *(operate("isnan", x) for x in (ordered, previous)))
        differs = operate("logical_and", differs, operate("logical_not", both))
    return operate("logical_or", operate("equal", Array(places), 0), differs)


def _less_one(places: Any) -> Any:
    return nd.elementwise("subtract", places, nd.constant(1, I64))


def _distinct(array: Array, equal_nan: bool) -> Array:
    """The elements of an array in one axis, sorted, each once."""
    ordered = FUNCTIONS["sort"](array)
    return ordered[_starts(ordered, equal_nan)]


def _distinct_with(
    array: Array, equal_nan: bool, index: bool, inverse: bool
) -> tuple[Array, Array | None, Array | None, Array]:
    """Distinct elements, where each is found first, which one each element is, how many of each.

    Sorted as NumPy does it for what is wanted, which tells whether -0 or 0 is first.
    """
    flat = FUNCTIONS["ravel"](array)
    order: Array | None = None
    if index or inverse:
        order = as_array(FUNCTIONS["argsort"](flat, kind="stable" if index else None))
    ordered = FUNCTIONS["sort"](flat) if order is None else flat[order]
    starts = _starts(ordered, equal_nan)
    places = flatnonzero(starts)
    ends = FUNCTIONS["concatenate"]((places[1:], as_array([flat.size])))
    counts = operate("subtract", ends[: places.size], places)  # Of no elements there is no end.
    which: Array | None = None
    if order is not None:
        numbers = operate("subtract", FUNCTIONS["cumsum"](operate("multiply", starts, 1)), 1)
        flat_which: Any = FUNCTIONS["empty_like"](order)
        flat_which[order] = numbers
        which = FUNCTIONS["reshape"](flat_which, array.shape)
    return ordered[places], None if order is None else order[places], which, counts


@_implements
def unique(
    ar: Any,
    return_index: bool = False,
    return_inverse: bool = False,
    return_counts: bool = False,
    axis: int | None = None,
    *,
    equal_nan: bool = True,
    sorted: bool = True,
) -> Any:
    """The distinct elements in order; of rows (`axis`) only what is known while tracing."""
    wanted = (return_index, return_inverse, return_counts)
    array = as_array(ar)
    if axis is not None and array.ndim != 1:
        return _known_only("unique", (ar, *wanted, axis), {"equal_nan": equal_nan})
    if not any(wanted):
        return _distinct(FUNCTIONS["ravel"](array), equal_nan)
    values, *others = _distinct_with(array, equal_nan, return_index, return_inverse)
    return (values, *(other for other, is_wanted in zip(others, wanted, strict=True) if is_wanted))


def _named(name: str, *parts: Any) -> Any:
    """The named tuple that NumPy's function of that name gives."""
    return type(getattr(np, name)(np.zeros(0)))(*parts)


@_implements
def unique_values(x: Any) -> Array:
    return _distinct(FUNCTIONS["ravel"](as_array(x)), False)


@_implements
def unique_all(x: Any) -> Any:
    return _named("unique_all", *_distinct_with(as_array(x), False, True, True))


@_implements
def unique_counts(x: Any) -> Any:
    values, _, _, counts = _distinct_with(as_array(x), False, False, False)
    return _named("unique_counts", values, counts)


@_implements
def unique_inverse(x: Any) -> Any:
    values, _, inverse, _ = _distinct_with(as_array(x), False, False, True)
    return _named("unique_inverse", values, inverse)


@_implements
def union1d(ar1: Any, ar2: Any) -> Array:
    """What is in one of two arrays, in order, each once."""
    return unique(FUNCTIONS["concatenate"]((as_array(ar1), as_array(ar2)), axis=None))


def _together(ar1: Any, ar2: Any, assume_unique: bool) -> Array:
    """The elements of two arrays, each once of each, sorted."""
    parts = [FUNCTIONS["ravel"](as_array(ar)) for ar in (ar1, ar2)]
    if not assume_unique:
        parts = [_distinct(part, True) for part in parts]
    return FUNCTIONS["sort"](FUNCTIONS["concatenate"](parts))


@_implements
def intersect1d(
    ar1: Any, ar2: Any, assume_unique: bool = False, return_indices: bool = False
) -> Any:
    """What is in both of two arrays, in order, each once."""
    if return_indices:
        return _known_only("intersect1d", (ar1, ar2, assume_unique, return_indices), {})
    ordered = _together(ar1, ar2, assume_unique)
    return ordered[:-1][operate("equal", ordered[1:], ordered[:-1])]


@_implements
def setxor1d(ar1: Any, ar2: Any, assume_unique: bool = False) -> Array:
    """What is in one of two arrays alone, in order."""
    ordered = _together(ar1, ar2, assume_unique)
    starts = _starts(ordered, False)
    ends = FUNCTIONS["concatenate"]((starts[1:], as_array([True])))[: starts.size]
    return ordered[operate("logical_and", starts, ends)]


@_implements
def setdiff1d(ar1: Any, ar2: Any, assume_unique: bool = False) -> Array:
    """What is in the first array and not in the second, in order, each once."""
    flat = FUNCTIONS["ravel"](as_array(ar1))
    if not assume_unique:
        flat = _distinct(flat, True)
    return flat[FUNCTIONS["isin"](flat, ar2, invert=True)]


# --- of what is known while tracing only

_KNOWN_ONLY = ("trim_zeros",)


def _known_only(name: str, args: Any, options: Any) -> Any:
    try:
        return computed_now(getattr(np, name), f"numpy.{name}", args, options)
    except UnsupportedError:
        raise user_error(
            UnsupportedError,
            f"numpy.{name} of arrays that are known only when the compiled function is called is "
            "not supported",
            hint="call it outside of the compiled function",
        ) from None


def _refusing(name: str) -> Callable[..., Any]:
    def function(*args: Any, **options: Any) -> Any:
        return _known_only(name, args, options)

    function.__name__ = name
    function.__doc__ = f"`numpy.{name}` of arrays that are known while tracing."
    return function


for _name in _KNOWN_ONLY:
    add(_name, _refusing(_name))
