"""Windows: tapers of so many points, and parts of an array that strides tell."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from .. import primitives as nd
from ..array import Array, view_of
from ..dims import Extent, add, at_least, exact_quotient, multiply, product
from ..locations import UnsupportedError, user_error
from ..numbers import number, require_less
from ..operations import as_array
from ..registry import FUNCTIONS, implements
from ..registry import add as register
from .support import extent_of, lies_in_order, shape_of


def _tapers(name: str, weight: Callable[[Any], Any]) -> None:
    """Register a window: the weight of points from -1 to 1, of a single one at 0."""

    def function(M: Any) -> Array:
        count = FUNCTIONS["maximum"](extent_of(M), 0)
        points = 2 * FUNCTIONS["arange"](count) + 1 - count
        return weight(points / FUNCTIONS["maximum"](count - 1, 1))

    function.__name__ = name
    function.__doc__ = f"As `numpy.{name}`."
    register(name, function)


def _cosines(*weights: float) -> Callable[[Any], Any]:
    def weight(x: Any) -> Any:
        terms = [a * FUNCTIONS["cos"](math.pi * n * x) for n, a in enumerate(weights) if n]
        return weights[0] + sum(terms)

    return weight


_tapers("hanning", _cosines(0.5, 0.5))
_tapers("hamming", _cosines(0.54, 0.46))
_tapers("blackman", _cosines(0.42, 0.5, 0.08))
_tapers("bartlett", lambda x: 1 - abs(x))


@implements()
def kaiser(M: Any, beta: Any) -> Array:
    window = Array(as_array(beta).value)
    count = FUNCTIONS["maximum"](extent_of(M), 0)
    points = (2 * FUNCTIONS["arange"](count) + 1 - count) / FUNCTIONS["maximum"](count - 1, 1)
    i0 = FUNCTIONS["i0"]
    return i0(window * FUNCTIONS["sqrt"](1 - points**2)) / i0(window * 1.0)


@implements("ndarray.strides")
def strides_of(array: Array) -> tuple[Extent, ...]:
    """In bytes, of an array whose elements lie one after the other.

    Raises:
        UnsupportedError: they need not.
    """
    if not lies_in_order(array):
        raise user_error(
            UnsupportedError,
            "the strides of an array whose elements need not lie one after the other",
            hint="write x = np.ascontiguousarray(x) before, and use that",
        )
    sizes = [product(array.shape[axis + 1 :]) for axis in range(array.ndim)]
    return tuple(multiply(size, array.itemsize) for size in sizes)


@implements("lib.stride_tricks.as_strided")
def as_strided(
    x: Any,
    shape: Any = None,
    strides: Any = None,
    subok: bool = False,
    writeable: bool = True,
    *,
    check_bounds: Any = None,
) -> Array:
    """Elements of an array by strides, in bytes; to be read, as a view is.

    Raises:
        UnsupportedError: the array's elements do not lie one after the other; strides are no
            whole numbers of elements, or negative.
        ValueError: an element is asked for that the array does not have; at the latest the call
            raises it.
    """
    array = as_array(x)
    own = strides_of(array)
    sizes = list(array.shape) if shape is None else shape_of(shape)
    steps: list[Extent] = []
    for stride in own if strides is None else strides:
        step = exact_quotient(number(stride), array.itemsize)
        if step is None or not at_least(step, 0):
            raise user_error(
                UnsupportedError,
                "as_strided with a stride that is negative, or no multiple of the size of an "
                "element",
                hint="take the strides from x.strides",
            )
        steps.append(step)
    if len(sizes) != len(steps):
        raise user_error(ValueError, "mismatch in length of strides and shape")
    last: Extent = 0
    for size, step in zip(sizes, steps, strict=True):
        last = add(last, multiply(add(size, -1), step))
    message = "as_strided reaches beyond the end of the array"
    require_less(last, array.size, ValueError, message)
    at: Any = np.int64(0)
    for size, step in zip(sizes, steps, strict=True):
        at = FUNCTIONS["add"](at[..., None], FUNCTIONS["arange"](size) * step)

    def take(value: Any) -> Any:
        flat = nd.reshape(value, [array.size])
        return nd.gather(flat, [as_array(at).value], [0])

    return view_of(array, take, None)
