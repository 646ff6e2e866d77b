"""Shapes of convolutions, in `tensor.nnet.abstract_conv`: of results, images and filters.

Extents are numbers, whole variables, or None where they are not known. An axis of an image of
extent n, with a pad on both sides, and filters of extent k spread by d has
(n + pads - ((k - 1) d + 1)) // step + 1 places.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..locations import user_error
from .config import config
from .creation import arange
from .elementwise import cast
from .extra_ops import NotScalarConstantError, get_scalar_constant_value
from .shapes import concatenate


def border_mode_to_pad(mode: Any, convdim: int, kshp: Sequence[Any]) -> tuple[tuple[Any, Any], ...]:
    """How many zeros there are before and after each axis, for filters of these extents.

    Raises:
        ValueError: another mode than "valid", "full", "half", a number, or one number or pair for
            each axis.
    """
    named = {"valid": lambda size: 0, "full": lambda size: size - 1, "half": lambda size: size // 2}
    if isinstance(mode, str) and mode in named:
        return tuple([(named[mode](size),) * 2 for size in kshp])
    pads = (mode,) * convdim if isinstance(mode, int) else mode
    if isinstance(pads, tuple | list) and len(pads) == convdim:
        pairs: Any = tuple([(pad, pad) if isinstance(pad, int) else tuple(pad) for pad in pads])
        if all(len(pair) == 2 and min(pair) >= 0 for pair in pairs):
            return pairs
    raise user_error(ValueError, f"invalid border_mode {mode!r}")


def _pads(mode: Any, spread: Any) -> Any:
    """The zeros on both sides of one axis together."""
    mode = mode if isinstance(mode, str | int) else (tuple(mode),)
    return sum(border_mode_to_pad(mode, 1, [spread])[0])


def get_conv_shape_1axis(
    image_shape: Any, kernel_shape: Any, border_mode: Any, subsample: Any, dilation: Any = 1
) -> Any:
    """The extent of a result along an axis; None where it is not known."""
    if None in (image_shape, kernel_shape, border_mode, subsample, dilation):
        return None
    spread = (kernel_shape - 1) * dilation + 1
    return (image_shape + _pads(border_mode, spread) - spread) // subsample + 1


def get_conv_gradinputs_shape_1axis(
    kernel_shape: Any, top_shape: Any, border_mode: Any, subsample: Any, dilation: Any
) -> Any:
    """The extent of images along an axis; None where it is not known, as with a step that is
    not 1."""
    if None in (kernel_shape, top_shape, border_mode, subsample, dilation) or subsample != 1:
        return None
    spread = (kernel_shape - 1) * dilation + 1
    return top_shape + spread - 1 - _pads(border_mode, spread)


def get_conv_gradweights_shape_1axis(
    image_shape: Any, top_shape: Any, border_mode: Any, subsample: Any, dilation: Any
) -> Any:
    """The extent of filters along an axis; None where it is not known, as with a step that is
    not 1, or "half"."""
    if None in (image_shape, top_shape, border_mode, subsample, dilation):
        return None
    if subsample != 1 or border_mode == "half":
        return None
    if border_mode == "full":
        spread = top_shape - image_shape
    else:
        spread = image_shape + _pads(border_mode, 1) - top_shape
    return spread // dilation + 1


def _by_axis(
    function: Callable[..., Any], first: Sequence[Any], second: Sequence[Any], border_mode: Any,
    subsample: Sequence[Any], filter_dilation: Any,
) -> tuple[Any, ...]:  # fmt: skip
    rank = len(subsample)
    modes = border_mode if isinstance(border_mode, tuple) else (border_mode,) * rank
    steps = filter_dilation or (1,) * rank
    items = zip(first, second, modes, subsample, steps, strict=True)
    return tuple([function(*item) for item in items])


def get_conv_output_shape(
    image_shape: Sequence[Any], kernel_shape: Sequence[Any], border_mode: Any,
    subsample: Sequence[Any], filter_dilation: Any = None,
) -> tuple[Any, ...]:  # fmt: skip
    """The shape of the convolution of images and filters."""
    inner = _by_axis(
        get_conv_shape_1axis, image_shape[2:], kernel_shape[2:], border_mode, subsample,
        filter_dilation,
    )  # fmt: skip
    return (image_shape[0], kernel_shape[0], *inner)


def get_conv_gradinputs_shape(
    kernel_shape: Sequence[Any], top_shape: Sequence[Any], border_mode: Any,
    subsample: Sequence[Any], filter_dilation: Any = None, num_groups: int = 1,
) -> tuple[Any, ...]:  # fmt: skip
    """The shape of the images of which filters make a result of `top_shape`."""
    inner = _by_axis(
        get_conv_gradinputs_shape_1axis, kernel_shape[2:], top_shape[2:], border_mode, subsample,
        filter_dilation,
    )  # fmt: skip
    channels = kernel_shape[1]
    return (top_shape[0], None if channels is None else channels * num_groups, *inner)


def get_conv_gradweights_shape(
    image_shape: Sequence[Any], top_shape: Sequence[Any], border_mode: Any,
    subsample: Sequence[Any], filter_dilation: Any = None, num_groups: int = 1,
) -> tuple[Any, ...]:  # fmt: skip
    """The shape of the filters that make a result of `top_shape` of images."""
    inner = _by_axis(
        get_conv_gradweights_shape_1axis, image_shape[2:], top_shape[2:], border_mode, subsample,
        filter_dilation,
    )  # fmt: skip
    channels = image_shape[1]
    return (top_shape[1], None if channels is None else channels // num_groups, *inner)


def _constant(extent: Any) -> int | None:
    """An extent, where it is known."""
    try:
        return None if extent is None else int(get_scalar_constant_value(extent))
    except NotScalarConstantError:
        return None


def check_conv_gradinputs_shape(
    image_shape: Sequence[Any], kernel_shape: Sequence[Any], output_shape: Sequence[Any],
    border_mode: Any, subsample: Sequence[Any], filter_dilation: Any = None,
) -> bool:  # fmt: skip
    """Whether a convolution of these shapes may have this result, as far as they are known."""
    ranks = {len(image_shape), len(kernel_shape), len(output_shape), len(subsample) + 2}
    if len(ranks) > 1 or len(filter_dilation or subsample) != len(subsample):
        return False
    found = get_conv_output_shape(
        image_shape, kernel_shape, border_mode, subsample, filter_dilation
    )
    pairs = zip(map(_constant, output_shape), map(_constant, found), strict=True)
    return all(given == made for given, made in pairs if None not in (given, made))


def assert_conv_shape(shape: Sequence[Any]) -> tuple[Any, ...]:
    """The shape, whose numbers that are known may be those of images or filters.

    Raises:
        ValueError: they may not: fewer than 0 images or channels, fewer than 1 row or column.
    """
    for axis, extent in enumerate(shape):
        known, least = _constant(extent), 0 if axis < 2 else 1
        if known is not None and known < least:
            raise user_error(
                ValueError,
                f"The convolution would produce an invalid shape (dim[{axis}]: {known} < {least}).",
            )
    return tuple(shape)


def bilinear_kernel_1D(ratio: Any, normalize: bool = True) -> Any:
    """1, 2, …, `ratio`, …, 2, 1; divided by `ratio` if it is normalized."""
    rising = arange(1, ratio + 1, dtype=config.floatX)
    kernel = concatenate([rising, rising[-2::-1]])
    return kernel / cast(ratio, config.floatX) if normalize else kernel


def bilinear_kernel_2D(ratio: Any, normalize: bool = True) -> Any:
    """The products of `bilinear_kernel_1D` of rows and of columns."""
    rows, columns = ratio if isinstance(ratio, tuple) else (ratio, ratio)
    return bilinear_kernel_1D(rows, normalize).dimshuffle(0, "x") * bilinear_kernel_1D(
        columns, normalize
    ).dimshuffle("x", 0)
