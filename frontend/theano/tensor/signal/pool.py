"""`theano.tensor.signal.pool`: the last axes in windows, each replaced by one element."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .... import numpy as traced
from ....array import Array
from ....control_functions import fori_loop
from ....custom import custom_vjp
from ....dims import maximum
from ....locations import user_error
from ....transforms import record_gradient
from ....windows import Steps, windows
from ... import elementwise
from ...creation import zeros_like
from ...elementwise import eq, switch
from ...graph import Op, Variable, is_differentiating, strong
from ...indexing import set_subtensor
from ...shapes import repeat, variable

_MODES = ("max", "sum", "average_inc_pad", "average_exc_pad")


def pool_2d(
    input: Any, ws: Any = None, ignore_border: Any = None, stride: Any = None,
    pad: Sequence[int] = (0, 0), mode: str = "max", ds: Any = None, st: Any = None,
    padding: Any = None,
) -> Any:  # fmt: skip
    """Windows of `ws` rows and columns, `stride` apart (side by side where it is not given).

    Args:
        ignore_border: whether windows that are not all inside are dropped.
        pad: rows and columns around, which no maximum is taken from; with `ignore_border` only.
        mode: "max", "sum", "average_inc_pad" (what is around counts as zeros), "average_exc_pad".

    Raises:
        ValueError: fewer axes than windows, an unknown mode, or a pad that is no less than `ws`.
        NotImplementedError: a pad without `ignore_border`.
    """
    return _pooled(input, 2, ws or ds, ignore_border, stride or st, padding or pad, mode)


def pool_3d(
    input: Any, ws: Any = None, ignore_border: Any = None, stride: Any = None,
    pad: Sequence[int] = (0, 0, 0), mode: str = "max", ds: Any = None, st: Any = None,
    padding: Any = None,
) -> Any:  # fmt: skip
    """As `pool_2d`, of the last three axes."""
    return _pooled(input, 3, ws or ds, ignore_border, stride or st, padding or pad, mode)


class Pool:
    """Pooling as Theano's class of it has it: `Pool(ignore_border=True)(x, (2, 2))`.

    Args:
        ndim: how many of the last axes are in windows.
    """

    def __init__(
        self, ignore_border: bool = False, mode: str = "max", ndim: int = 2, openmp: Any = None
    ):
        self.ignore_border, self.mode, self.ndim = ignore_border, mode, ndim

    def __call__(self, x: Any, ws: Any, stride: Any = None, pad: Any = None) -> Any:
        pad = (0,) * self.ndim if pad is None else pad
        return _pooled(x, self.ndim, ws, self.ignore_border, stride, pad, self.mode)

    @staticmethod
    def out_shape(
        imgshape: Sequence[Any], ws: Sequence[int], ignore_border: bool = False,
        stride: Sequence[int] | None = None, pad: Sequence[int] | None = None, ndim: int = 2,
    ) -> list[Any]:  # fmt: skip
        """The shape of what is pooled of a shape: numbers, or variables.

        Raises:
            TypeError: fewer axes than are in windows.
        """
        if len(imgshape) < ndim:
            raise user_error(TypeError, f"imgshape must have at least {ndim} dimensions")
        first = len(imgshape) - ndim
        found: list[Any] = list(imgshape[:first])
        for extent, size, step, around in zip(
            imgshape[first:], ws, stride or ws, pad or (0,) * ndim, strict=True
        ):
            length: Any = extent + 2 * around
            most = elementwise.maximum if isinstance(extent, Variable) else max
            if not ignore_border:
                found.append(_count(length, size, step, most))
            else:
                whole = (length - size) // step + 1
                found.append(length // step if size == step else most(whole, 0))
        return found


def max_pool_2d(
    input: Any, ds: Any, ignore_border: Any = None, st: Any = None,
    padding: Sequence[int] = (0, 0), mode: str = "max",
) -> Any:  # fmt: skip
    """`pool_2d` under its old name, in `theano.tensor.signal.downsample`."""
    return pool_2d(input, ds, ignore_border, st, padding, mode)


def max_pool_2d_same_size(input: Any, patch_size: Sequence[int]) -> Any:
    """The last two axes, of which each window of `patch_size` keeps its greatest elements; what is
    less, and what is left over at the ends, becomes 0."""
    x = variable(input)
    size = [int(extent) for extent in patch_size]
    greatest = pool_2d(x, size, ignore_border=True)
    inside = [slice(0, greatest.shape[axis - 2] * n) for axis, n in enumerate(size)]
    for axis, count in enumerate(size):
        greatest = repeat(greatest, count, axis=x.ndim - 2 + axis)
    part = x[(..., *inside)]
    return set_subtensor(zeros_like(x)[(..., *inside)], switch(eq(part, greatest), part, 0))


def _pooled(
    input: Any, rank: int, sizes: Any, ignore_border: Any, stride: Any, pad: Any, mode: str
) -> Any:
    x = variable(input)
    sizes = [int(size) for size in sizes]
    strides = [int(step) for step in stride or sizes]
    pads = [int(p) for p in pad]
    if mode not in _MODES:
        raise user_error(ValueError, f"pooling: the mode is one of {', '.join(_MODES)}")
    if x.ndim < rank:
        raise user_error(ValueError, f"pooling of {rank} axes, but {x!r} has {x.ndim}")
    if any(pads) and not ignore_border:
        raise user_error(NotImplementedError, "pooling: padding works only with ignore_border=True")
    if any(p >= size for p, size in zip(pads, sizes, strict=True)):
        raise user_error(ValueError, "pooling: pad must be smaller than ws")

    def around_of(array: Array) -> list[Any]:
        after = list(pads)
        if not ignore_border:
            after = [
                (_count(e, k, s) - 1) * s + k - e
                for e, k, s in zip(array.shape[-rank:], sizes, strides, strict=True)
            ]
            after = [maximum(0, more) for more in after]
        return [*[(0, 0)] * (array.ndim - rank), *zip(pads, after, strict=True)]

    def pooled(array: Array) -> Array:
        if ignore_border and strides == sizes and not any(pads):
            return _side_by_side(array, sizes, mode)
        around = around_of(array)
        if mode == "max":
            return Array(_over(array, around, sizes, strides, traced.maximum, True).value)
        total = _over(array, around, sizes, strides, traced.add, False)
        if mode == "sum":
            return Array(total.value)
        ones = traced.ones_like(array)
        if mode == "average_inc_pad" and ignore_border:
            return Array((total / np.asarray(np.prod(sizes), array.dtype)).value)
        return Array((total / _over(ones, around, sizes, strides, traced.add, False)).value)

    def backward(kept: Any, gradient: Array) -> Any:
        array, found = kept
        around = around_of(array)

        def equal_elements(own: Array) -> Array:
            def chosen(total: Array, part: Array) -> Array:
                return total + traced.where(part == found, part, part.dtype.type(0))

            return traced.sum(_over(own, around, sizes, strides, chosen, True, 0) * gradient)

        return record_gradient(equal_elements, (array,), (0,))[1]

    def trace(v: Any) -> Any:
        array = strong(v)
        if mode != "max" or not is_differentiating():
            return pooled(array)
        # The gradient of a greatest element is that of each in its window that is equal to it.
        rule = custom_vjp(pooled)
        rule.defvjp(lambda own: (pooled(own), (own, pooled(own))), backward)
        return rule(array)

    return Op(f"Pool{{{mode}}}", trace)(x)


def _count(extent: Any, size: int, stride: int, most: Callable[..., Any] = maximum) -> Any:
    """How many windows there are, where partial ones count."""
    if stride >= size:
        return (extent - 1) // stride + 1
    return most((extent - 1 - size + stride) // stride, 0) + 1


def _side_by_side(array: Any, sizes: list[int], mode: str) -> Any:
    front = array.ndim - len(sizes)
    counts = [e // size for e, size in zip(array.shape[front:], sizes, strict=True)]
    inside = [slice(0, n * size) for n, size in zip(counts, sizes, strict=True)]
    array = array[(..., *inside)]
    split = [e for pair in zip(counts, sizes, strict=True) for e in pair]
    array = traced.reshape(array, (*array.shape[:front], *split))
    reduce = {"max": traced.max, "sum": traced.sum}.get(mode, traced.mean)
    return Array(reduce(array, axis=tuple(range(front + 1, array.ndim, 2))).value)


def _over(
    array: Any, around: Any, sizes: list[int], strides: list[int], combine: Any, is_max: bool,
    start: Any = None,
) -> Any:  # fmt: skip
    """All windows at once, one of their places after the other; what is around changes nothing."""
    kind = array.dtype.kind
    least: Any = -np.inf if kind == "f" else np.iinfo(array.dtype).min if kind in "iu" else False
    padded = traced.pad(array, around, constant_values=least if is_max else 0)
    rank, steps = len(sizes), Steps(strides, [1] * len(sizes))
    extents = padded.shape[-rank:]

    def part(place: Any) -> Any:
        return padded[(..., *windows(extents, place, sizes, steps))]

    def at(place: tuple[Any, ...], found: Any) -> Any:
        if len(place) == rank:
            return combine(found, part(place))
        return fori_loop(0, sizes[len(place)], lambda n, state: at((*place, n), state), found)

    first = part((0,) * rank)
    if start is None:
        start = least if is_max else 0
    return at((), traced.full_like(first, start))
