"""Around convolutions in `tensor.nnet`: their gradients, neighbours of pixels; `h_softmax`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

from .. import numpy as traced
from .. import primitives as nd
from ..array import Array
from ..locations import user_error
from .convolution_shapes import bilinear_kernel_1D, bilinear_kernel_2D
from .creation import arange, zeros
from .gradient import Lop
from .graph import Op, strong
from .indexing import set_subtensor
from .reductions import batched_dot, dot
from .shapes import concatenate, reshape, variable
from .tensor.nnet import conv2d, conv3d, softmax


def _by_inputs(convolve: Callable[..., Any]) -> Callable[..., Any]:
    def apply(
        output_grad: Any, filters: Any, input_shape: Any, filter_shape: Any = None,
        *options: Any, **named: Any,
    ) -> Any:  # fmt: skip
        given = variable(output_grad)
        filters, groups = variable(filters), _named(options, named).get("num_groups", 1)
        images = _unknown(input_shape, given.shape[0], filters.shape[1] * groups, given.dtype)
        made = _stepped(convolve, images, filters, (None, filter_shape), options, named)
        return Lop(made, images, given)

    apply.__name__ = apply.__qualname__ = f"{convolve.__name__}_grad_wrt_inputs"
    apply.__doc__ = f"The gradient of `{convolve.__name__}` by images of `input_shape`."
    return apply


def _by_weights(convolve: Callable[..., Any]) -> Callable[..., Any]:
    def apply(
        input: Any, output_grad: Any, filter_shape: Any, input_shape: Any = None,
        *options: Any, **named: Any,
    ) -> Any:  # fmt: skip
        given = variable(output_grad)
        images, groups = variable(input), _named(options, named).get("num_groups", 1)
        filters = _unknown(filter_shape, given.shape[1], images.shape[1] // groups, given.dtype)
        made = _stepped(convolve, images, filters, (input_shape, None), options, named)
        return Lop(made, filters, given)

    apply.__name__ = apply.__qualname__ = f"{convolve.__name__}_grad_wrt_weights"
    apply.__doc__ = f"The gradient of `{convolve.__name__}` by filters of `filter_shape`."
    return apply


def _stepped(
    convolve: Callable[..., Any], images: Any, filters: Any, shapes: tuple[Any, Any],
    options: Sequence[Any], named: dict[str, Any],
) -> Any:  # fmt: skip
    """The convolution whose gradient is asked."""
    return convolve(images, filters, *shapes, **_named(options, named))


def _named(options: Sequence[Any], named: dict[str, Any]) -> dict[str, Any]:
    """Options by name, of those in the order that gradients take them."""
    order = ("border_mode", "subsample", "filter_flip", "filter_dilation", "num_groups", "unshared")
    given = dict(zip(order, options, strict=False)) | named
    return {name: value for name, value in given.items() if value is not None}


def _unknown(shape: Sequence[Any], first: Any, second: Any, dtype: str) -> Any:
    """Images or filters that a gradient is by; the first two extents may be None."""
    known = [other if own is None else own for own, other in zip(shape, (first, second))]  # noqa: B905
    return zeros((*known, *shape[2:]), dtype=dtype)


conv2d_grad_wrt_inputs, conv3d_grad_wrt_inputs = _by_inputs(conv2d), _by_inputs(conv3d)
conv2d_grad_wrt_weights, conv3d_grad_wrt_weights = _by_weights(conv2d), _by_weights(conv3d)


def conv2d_transpose(
    input: Any, filters: Any, output_shape: Any, filter_shape: Any = None,
    border_mode: Any = "valid", input_dilation: Any = (1, 1), filter_flip: bool = True,
    filter_dilation: Any = (1, 1), num_groups: int = 1,
) -> Any:  # fmt: skip
    """The transposed convolution: the gradient by images of `output_shape` that `input` is of."""
    return conv2d_grad_wrt_inputs(
        input, filters, output_shape, filter_shape, border_mode, input_dilation, filter_flip,
        filter_dilation, num_groups,
    )  # fmt: skip


def images2neibs(
    ten4: Any, neib_shape: Sequence[int], neib_step: Any = None, mode: str = "valid"
) -> Any:
    """The patches of images (batch, channels, rows, columns), a row of the result for each.

    Args:
        neib_shape, neib_step: rows and columns of a patch, and from one patch to the next.
        mode: "valid": patches must cover the images; "ignore_borders": what is left over is not
            looked at; "half" and "full": as "valid", of images with zeros around, half a patch or
            all of it but one; "wrap_centered": patches are around every step-th element, and go
            on at the other side of the image.

    Raises:
        ValueError: another mode, or (when called) patches that do not fit.
        TypeError: "wrap_centered" of patches that have no centre.
    """
    x = variable(ten4)
    sizes = [int(size) for size in neib_shape]
    steps = [int(step) for step in neib_step or sizes]
    around = {"half": [size // 2 for size in sizes], "full": [size - 1 for size in sizes]}
    if mode not in ("valid", "ignore_borders", "wrap_centered", *around):
        raise user_error(
            ValueError,
            f"images2neibs: mode {mode!r}; it is valid, ignore_borders, half, full or "
            "wrap_centered",
        )
    wraps = mode == "wrap_centered"
    if wraps and not all(size % 2 for size in sizes):
        raise user_error(TypeError, f"images2neibs: wrap_centered patches are odd, not {sizes}")

    def trace(v: Any) -> Any:
        images = strong(v)
        if mode in around:
            zeros = [(0, 0), (0, 0), *[(n, n) for n in around[mode]]]
            images = strong(traced.pad(images, zeros))
        places: list[Any] = []
        for extent, size, step in zip(images.shape[2:], sizes, steps, strict=True):
            if wraps:
                nd.require_less(
                    size - 1, extent, ValueError, f"images2neibs: a patch of {size} of {extent}"
                )
                count = (extent - 1) // step + 1
            else:
                count = (extent - size) // step + 1
                if mode != "ignore_borders":
                    nd.agree(
                        (extent - size) % step, 0, "images2neibs: patches do not fit the images"
                    )
            first = strong(traced.arange(count)) * step
            place = first[:, None] + strong(traced.arange(size))[None, :]
            places.append((place - size // 2) % extent if wraps else place)
        rows, columns = places
        found = images[:, :, rows[:, None, :, None], columns[None, :, None, :]]
        return Array(traced.reshape(found, (-1, sizes[0] * sizes[1])).value)

    return Op("Images2Neibs", trace)(x)


def neibs2images(
    neibs: Any, neib_shape: Sequence[int], original_shape: Any, mode: str = "valid"
) -> Any:
    """Images of `original_shape` of the patches that `images2neibs` gives, side by side.

    Args:
        mode: "valid": patches cover the images; "ignore_borders": what they leave over is zeros.

    Raises:
        NotImplementedError: another mode.
    """
    if mode not in ("valid", "ignore_borders"):
        raise user_error(NotImplementedError, f"neibs2images do not support mode={mode}")
    x = variable(neibs)
    batch, channels, rows, columns = (original_shape[axis] for axis in range(4))
    high, wide = (int(size) for size in neib_shape)
    parts = (batch, channels, rows // high, columns // wide, high, wide)
    apart = reshape(x, parts).dimshuffle(0, 1, 2, 4, 3, 5)
    if mode == "valid":
        return reshape(apart, (batch, channels, rows, columns))
    covered = rows // high * high, columns // wide * wide
    whole = zeros((batch, channels, rows, columns), x.dtype)
    inside = whole[:, :, : covered[0], : covered[1]]
    return set_subtensor(inside, reshape(apart, (batch, channels, *covered)))


def h_softmax(
    x: Any, batch_size: Any, n_outputs: int, n_classes: int, n_outputs_per_class: int,
    W1: Any, b1: Any, W2: Any, b2: Any, target: Any = None,
) -> Any:  # fmt: skip
    """The softmax in two levels: of classes, then of the outputs of a class (Goodman, "Classes for
    fast maximum entropy training", 2001).

    Returns:
        the probabilities of all outputs (batch, n_outputs), or those of `target` (batch,).
    """
    x, W2, b2 = variable(x), variable(W2), variable(b2)
    classes = softmax(dot(x, W1) + b1)
    if target is None:
        wide = dot(x, W2.dimshuffle(1, 0, 2).reshape((x.shape[1], n_classes * n_outputs_per_class)))
        inside = softmax((wide + b2.flatten()).reshape((-1, n_outputs_per_class)))
        inside = inside.reshape((batch_size, n_classes, n_outputs_per_class))
        every = classes.dimshuffle(0, 1, "x") * inside
        return every.reshape((batch_size, n_classes * n_outputs_per_class))[:, :n_outputs]
    target = variable(target).flatten()
    own, place = target // n_outputs_per_class, target % n_outputs_per_class
    examples = arange(target.shape[0])
    inside = batched_dot(x.dimshuffle(0, "x", 1), W2[own])[:, 0, :] + b2[own]
    return classes[examples, own] * softmax(inside)[examples, place]


def separable_conv2d(
    input: Any, depthwise_filters: Any, pointwise_filters: Any, num_channels: int,
    input_shape: Any = None, depthwise_filter_shape: Any = None, pointwise_filter_shape: Any = None,
    border_mode: Any = "valid", subsample: Any = (1, 1), filter_flip: bool = True,
    filter_dilation: Any = (1, 1), convolve: Callable[..., Any] = conv2d,
) -> Any:  # fmt: skip
    """Filters for each of the channels alone, and then others of one place for all together."""
    inside = convolve(
        input, depthwise_filters, input_shape, depthwise_filter_shape, border_mode, subsample,
        filter_flip, filter_dilation=filter_dilation, num_groups=num_channels,
    )  # fmt: skip
    return convolve(inside, pointwise_filters, None, pointwise_filter_shape)


def separable_conv3d(
    input: Any, depthwise_filters: Any, pointwise_filters: Any, num_channels: int,
    input_shape: Any = None, depthwise_filter_shape: Any = None, pointwise_filter_shape: Any = None,
    border_mode: Any = "valid", subsample: Any = (1, 1, 1), filter_flip: bool = True,
    filter_dilation: Any = (1, 1, 1),
) -> Any:  # fmt: skip
    """As `separable_conv2d`, of three axes."""
    return separable_conv2d(
        input, depthwise_filters, pointwise_filters, num_channels, input_shape,
        depthwise_filter_shape, pointwise_filter_shape, border_mode, subsample, filter_flip,
        filter_dilation, conv3d,
    )  # fmt: skip


def causal_conv1d(
    input: Any, filters: Any, filter_shape: Sequence[Any], input_shape: Any = None,
    subsample: int = 1, filter_flip: bool = True, filter_dilation: int = 1, num_groups: int = 1,
    unshared: bool = False,
) -> Any:  # fmt: skip
    """Sequences (batch, channels, time) convolved with filters (out, in, time), such that a place
    of the result has no later one in it (van den Oord et al., "WaveNet", 2016).

    Raises:
        ValueError: tensors without three axes.
    """
    x, w = variable(input), variable(filters)
    if x.ndim != 3 or w.ndim != 3:
        raise user_error(ValueError, "causal_conv1d takes tensors with three axes")
    images, kernels = (s if s is None else (*s, 1) for s in (input_shape, filter_shape))
    before = filter_dilation * (int(filter_shape[2]) - 1)
    made = conv2d(
        x.dimshuffle(0, 1, 2, "x"), w.dimshuffle(0, 1, 2, "x"), images, kernels, ((before, 0), 0),
        (subsample, 1), filter_flip, filter_dilation=(filter_dilation, 1), num_groups=num_groups,
        unshared=unshared,
    )  # fmt: skip
    return made[:, :, :, 0]


def bilinear_upsampling(
    input: Any, ratio: Any = None, frac_ratio: Any = None, batch_size: Any = None,
    num_input_channels: Any = None, use_1D_kernel: bool = True,
) -> Any:  # fmt: skip
    """Images (batch, channels, rows, columns) of `ratio` times the rows and columns, what is
    between interpolated; the borders stand once more outside.

    Raises:
        ValueError: not one of `ratio` and `frac_ratio`, or `frac_ratio` with a kernel of one axis.
    """
    if (ratio is None) == (frac_ratio is None):
        raise user_error(ValueError, "bilinear_upsampling takes either ratio or frac_ratio")
    if frac_ratio is not None:
        if use_1D_kernel:
            raise user_error(
                ValueError, "a fractional ratio has no kernel of one axis: use_1D_kernel=False"
            )
        return frac_bilinear_upsampling(input, frac_ratio)
    x = variable(input)
    batch, channels, rows, columns = (x.shape[axis] for axis in range(4))
    pad = 2 * ratio - (ratio - 1) // 2 - 1
    kernel = bilinear_kernel_1D(ratio).astype(x.dtype)
    tall = conv2d_grad_wrt_inputs(
        _bordered(x), kernel.dimshuffle("x", "x", 0, "x"),
        (None, 1, rows * ratio, columns + 2), border_mode=(pad, 0), subsample=(ratio, 1),
    )  # fmt: skip
    made = conv2d_grad_wrt_inputs(
        tall, kernel.dimshuffle("x", "x", "x", 0), (None, 1, rows * ratio, columns * ratio),
        border_mode=(0, pad), subsample=(1, ratio),
    )  # fmt: skip
    return made.reshape((batch, channels, rows * ratio, columns * ratio))


def frac_bilinear_upsampling(input: Any, frac_ratio: Any) -> Any:
    """As `bilinear_upsampling`, by a fraction: (numerator, denominator), or two for rows and
    columns."""
    x = variable(input)
    pair = frac_ratio if isinstance(frac_ratio[0], tuple) else (frac_ratio, frac_ratio)
    fractions = [Fraction(*map(int, fraction)) for fraction in pair]
    up: Any = tuple(f.numerator for f in fractions)
    down: Any = tuple(f.denominator for f in fractions)
    kernel = bilinear_kernel_2D(up).astype(x.dtype)
    around = [(2 * x.shape[2 + axis] - 1) * up[axis] + 1 for axis in range(2)]
    sizes = [kernel.shape[axis] + around[axis] for axis in range(2)]
    inside = [slice(n // 2, n // 2 + kernel.shape[axis]) for axis, n in enumerate(around)]
    wide = set_subtensor(zeros((1, 1, *sizes), dtype=x.dtype)[(0, 0, *inside)], kernel)
    made = conv2d(wide, _bordered(x), filter_dilation=up, subsample=down)
    return made.reshape((x.shape[0], x.shape[1], made.shape[2], made.shape[3]))


def _bordered(x: Any) -> Any:
    """Each channel as an image of its own, with its borders once more outside."""
    x = x.reshape((-1, 1, x.shape[2], x.shape[3]))
    x = concatenate([x[:, :, :1], x, x[:, :, -1:]], axis=2)
    return concatenate([x[:, :, :, :1], x, x[:, :, :, -1:]], axis=3)


def sparse_block_dot(W: Any, h: Any, inputIdx: Any, b: Any, outputIdx: Any) -> Any:
    """The blocks of a product that are asked for, of a matrix in blocks and of a vector in blocks
    of which only some are there: `h[i, j] @ W[inputIdx[i, j], outputIdx[i, k]]` summed over j, plus
    `b[outputIdx[i, k]]`.

    Args:
        W: (in blocks, out blocks, in, out); h: (batch, some in blocks, in); b: (out blocks, out).
        inputIdx, outputIdx: (batch, some in blocks), (batch, some out blocks).

    Returns:
        (batch, some out blocks, out)
    """
    W, h, b = variable(W), variable(h), variable(b)
    rows, columns = variable(inputIdx), variable(outputIdx)
    blocks = W[rows.dimshuffle(0, 1, "x"), columns.dimshuffle(0, "x", 1)]
    return (blocks * h.dimshuffle(0, 1, "x", 2, "x")).sum(axis=(1, 3)) + b[columns]


class AbstractConv:  # Theano's name, as those of its subclasses
    """A convolution as Theano's operation: made with options, called with images and filters."""

    convolve: Callable[..., Any] = staticmethod(conv2d)
    rank = 2

    def __init__(
        self, imshp: Any = None, kshp: Any = None, border_mode: Any = "valid",
        subsample: Any = None, filter_flip: bool = True, filter_dilation: Any = None,
        num_groups: int = 1, unshared: bool = False,
    ):  # fmt: skip
        ones = (1,) * self.rank
        self.imshp, self.kshp, self.border_mode = imshp, kshp, border_mode
        self.subsample, self.filter_flip = subsample or ones, filter_flip
        self.filter_dilation, self.num_groups = filter_dilation or ones, num_groups
        self.unshared = unshared

    def _options(self) -> dict[str, Any]:
        names = "border_mode subsample filter_flip filter_dilation num_groups unshared"
        return {name: getattr(self, name) for name in names.split()}

    def __call__(self, img: Any, kern: Any) -> Any:
        return self.convolve(img, kern, self.imshp, self.kshp, **self._options())


class AbstractConv2d(AbstractConv):
    """`conv2d`"""


class AbstractConv3d(AbstractConv):
    """`conv3d`"""

    convolve = staticmethod(conv3d)
    rank = 3


class AbstractConv_gradInputs(AbstractConv):
    """The gradient by images, of rows and columns that are given when it is applied."""

    convolve = staticmethod(conv2d_grad_wrt_inputs)

    def __call__(self, kern: Any, topgrad: Any, shape: Any) -> Any:  # type: ignore[override]
        whole = (None, None, *[shape[axis] for axis in range(self.rank)])
        return self.convolve(topgrad, kern, whole, self.kshp, **self._options())


class AbstractConv2d_gradInputs(AbstractConv_gradInputs):
    """`conv2d_grad_wrt_inputs`"""


class AbstractConv3d_gradInputs(AbstractConv_gradInputs):
    """`conv3d_grad_wrt_inputs`"""

    convolve = staticmethod(conv3d_grad_wrt_inputs)
    rank = 3


class AbstractConv_gradWeights(AbstractConv):
    """The gradient by filters, of rows and columns that are given when it is applied."""

    convolve = staticmethod(conv2d_grad_wrt_weights)

    def __call__(self, img: Any, topgrad: Any, shape: Any) -> Any:  # type: ignore[override]
        whole = (None, None, *[shape[axis] for axis in range(self.rank)])
        return self.convolve(img, topgrad, whole, self.imshp, **self._options())


class AbstractConv2d_gradWeights(AbstractConv_gradWeights):
    """`conv2d_grad_wrt_weights`"""


class AbstractConv3d_gradWeights(AbstractConv_gradWeights):
    """`conv3d_grad_wrt_weights`"""

    convolve = staticmethod(conv3d_grad_wrt_weights)
    rank = 3
