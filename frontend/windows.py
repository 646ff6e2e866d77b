"""Convolutions and windows of arrays, which importers of other formats write theirs with.

Each is done for one place of the window after the other, on all windows at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from . import numpy as traced
from . import primitives as nd
from .control_functions import fori_loop
from .operations import as_array


class Steps(NamedTuple):
    """How windows lie: a stride and a dilation for each axis that they have."""

    strides: Sequence[int]
    dilations: Sequence[int]


def counts_of(extents: Sequence[Any], sizes: Sequence[Any], steps: Steps) -> list[Any]:
    """How many windows there are along each axis; extents and sizes may be a call's own."""
    return [
        (extent - (size - 1) * dilation - 1) // stride + 1
        for extent, size, stride, dilation in zip(extents, sizes, *steps, strict=True)
    ]


def windows(
    extents: Sequence[Any], place: Sequence[Any], sizes: Sequence[Any], steps: Steps
) -> tuple[slice, ...]:
    """Of each axis, what one place of the window sees in all windows."""
    slices: list[slice] = []
    counts = counts_of(extents, sizes, steps)
    for at, count, stride, dilation in zip(place, counts, *steps, strict=True):
        first = at * dilation
        slices.append(slice(first, first + (count - 1) * stride + 1, stride))
    return tuple(slices)


def padded(
    a: Any, value: Any, low: Sequence[int], high: Sequence[int], interior: Sequence[int]
) -> Any:
    """`a` with values between its elements and around it; a negative number cuts off."""
    for axis, between in enumerate(interior):
        count = a.shape[axis]
        if between and count > 1:
            spread = [*a.shape[: axis + 1], between, *a.shape[axis + 1 :]]
            gaps = traced.broadcast_to(value, tuple(spread))
            one = traced.expand_dims(a, axis + 1)
            merged = traced.concatenate([one, gaps], axis=axis + 1)
            flat = [*a.shape[:axis], count * (between + 1), *a.shape[axis + 1 :]]
            kept = [slice(None)] * a.ndim
            kept[axis] = slice(0, (count - 1) * (between + 1) + 1)
            a = traced.reshape(merged, tuple(flat))[tuple(kept)]
    cut = tuple(
        slice(max(0, -before), a.shape[axis] - max(0, -after))
        for axis, (before, after) in enumerate(zip(low, high, strict=True))
    )
    a = a[cut] if any(n < 0 for n in (*low, *high)) else a
    widths = [(max(0, b), max(0, e)) for b, e in zip(low, high, strict=True)]
    return traced.pad(a, widths, constant_values=value) if any(map(any, widths)) else a


def convolve(image: Any, kernel: Any, steps: Steps, groups: int = 1) -> Any:
    """The convolution of an image, padded already: [batch, *places, channels].

    Args:
        kernel: [*sizes, channels of a group, outputs]; the outputs of a group are neighbours.
        groups: of channels, each with outputs of its own.

    Returns:
        [batch, *windows, outputs].
    """
    inputs, outputs = kernel.shape[-2:]
    if groups == 1:
        return _summed(image, kernel, steps, traced.matmul)
    if not isinstance(inputs, int):
        return _in_groups(image, kernel, steps, groups)
    if inputs == 1:  # each output sees one channel
        if outputs > groups:
            image = traced.repeat(image, outputs // groups, axis=-1)
        return _summed(image, kernel, steps, lambda part, weights: part * weights[0])
    share = outputs // groups
    parts = [
        _summed(
            image[..., group * inputs : (group + 1) * inputs],
            kernel[..., group * share : (group + 1) * share],
            steps,
            traced.matmul,
        )
        for group in range(groups)
    ]
    return traced.concatenate(parts, axis=-1)


def _in_groups(image: Any, kernel: Any, steps: Steps, groups: int) -> Any:
    """`convolve`, where only the call knows how many channels a group has."""
    inputs, outputs = kernel.shape[-2:]
    share = outputs // groups
    nd.agree(image.shape[-1], inputs * groups, "the channels of an image are not those of groups")
    nd.agree(outputs, share * groups, "the outputs of filters are not a multiple of groups")
    weights = traced.reshape(kernel, (*kernel.shape[:-1], groups, share))

    def product(part: Any, own: Any) -> Any:
        split = traced.reshape(part, (*part.shape[:-1], groups, 1, inputs))
        found = traced.matmul(split, traced.transpose(own, (1, 0, 2)))
        return traced.reshape(found, (*part.shape[:-1], outputs))

    return _summed(image, weights, steps, product, outputs)


def _summed(image: Any, kernel: Any, steps: Steps, product: Any, outputs: Any = None) -> Any:
    """The sum over the kernel's places of products of channels, as loops that are one product."""
    extents = image.shape[1:-1]
    sizes = kernel.shape[: len(extents)]
    image, kernel = as_array(image), as_array(kernel)  # a loop's step takes its part of them

    def at(place: tuple[Any, ...], total: Any) -> Any:
        """The sum with all places that begin so."""
        if len(place) < len(sizes):
            return fori_loop(0, sizes[len(place)], lambda n, state: at((*place, n), state), total)
        part = image[(slice(None), *windows(extents, place, sizes, steps), slice(None))]
        return traced.add(total, product(part, kernel[place]))

    shape = (
        image.shape[0],
        *counts_of(extents, sizes, steps),
        kernel.shape[-1] if outputs is None else outputs,
    )
    return at((), traced.zeros(shape, image.dtype))
