"""Around convolutions in `tensor.nnet`: their gradients, neighbours of pixels; `h_softmax`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .. import numpy as traced
from .. import primitives as nd
from ..array import Array
from ..locations import user_error
from .creation import arange, zeros
from .gradient import Lop
from .graph import Op, strong
from .reductions import batched_dot, dot
from .shapes import reshape, variable
from .tensor.nnet import conv2d, conv3d, softmax


def _by_inputs(convolve: Callable[..., Any]) -> Callable[..., Any]:
    def apply(
        output_grad: Any, filters: Any, input_shape: Any, filter_shape: Any = None,
        *options: Any, **named: Any,
    ) -> Any:  # fmt: skip
        given = variable(output_grad)
        images = zeros(tuple(input_shape), dtype=given.dtype)
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
        filters = zeros(tuple(filter_shape), dtype=given.dtype)
        made = _stepped(convolve, input, filters, (input_shape, None), options, named)
        return Lop(made, filters, given)

    apply.__name__ = apply.__qualname__ = f"{convolve.__name__}_grad_wrt_weights"
    apply.__doc__ = f"The gradient of `{convolve.__name__}` by filters of `filter_shape`."
    return apply


def _stepped(
    convolve: Callable[..., Any], images: Any, filters: Any, shapes: tuple[Any, Any],
    options: Sequence[Any], named: dict[str, Any],
) -> Any:  # fmt: skip
    """The convolution whose gradient is asked, of options in the order that gradients take them."""
    order = ("border_mode", "subsample", "filter_flip", "filter_dilation", "num_groups", "unshared")
    given = dict(zip(order, options, strict=False)) | named
    kept = {name: value for name, value in given.items() if value is not None}
    return convolve(variable(images), variable(filters), *shapes, **kept)


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
            looked at.

    Raises:
        ValueError: another mode, or (when called) "valid" where patches do not fit.
    """
    x = variable(ten4)
    sizes = [int(size) for size in neib_shape]
    steps = [int(step) for step in neib_step or sizes]
    if mode not in ("valid", "ignore_borders"):
        raise user_error(ValueError, f"images2neibs: mode {mode!r}; it is valid or ignore_borders")

    def trace(v: Any) -> Any:
        images = strong(v)
        places: list[Any] = []
        for extent, size, step in zip(images.shape[2:], sizes, steps, strict=True):
            if mode == "valid":
                nd.agree((extent - size) % step, 0, "images2neibs: patches do not fit the images")
            count = (extent - size) // step + 1
            first = strong(traced.arange(count)) * step
            places.append(first[:, None] + strong(traced.arange(size))[None, :])
        rows, columns = places
        found = images[:, :, rows[:, None, :, None], columns[None, :, None, :]]
        return Array(traced.reshape(found, (-1, sizes[0] * sizes[1])).value)

    return Op("Images2Neibs", trace)(x)


def neibs2images(neibs: Any, neib_shape: Sequence[int], original_shape: Any) -> Any:
    """Images of `original_shape` of the patches that `images2neibs` gives, side by side."""
    x = variable(neibs)
    batch, channels, rows, columns = (original_shape[axis] for axis in range(4))
    high, wide = (int(size) for size in neib_shape)
    parts = (batch, channels, rows // high, columns // wide, high, wide)
    return reshape(reshape(x, parts).dimshuffle(0, 1, 2, 4, 3, 5), (batch, channels, rows, columns))


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


class AbstractConv2d_gradInputs:  # Theano's name
    """`conv2d_grad_wrt_inputs` as Theano's operation, of rows and columns given when applied."""

    def __init__(
        self, imshp: Any = None, kshp: Any = None, border_mode: Any = "valid",
        subsample: Any = (1, 1), filter_flip: bool = True, filter_dilation: Any = (1, 1),
        num_groups: int = 1,
    ):  # fmt: skip
        self.filter_shape, self.border_mode, self.subsample = kshp, border_mode, subsample
        self.filter_flip, self.filter_dilation = filter_flip, filter_dilation
        self.num_groups = num_groups

    def __call__(self, kern: Any, topgrad: Any, shape: Any) -> Any:
        filters, given = variable(kern), variable(topgrad)
        channels = filters.shape[1] * self.num_groups
        whole = (given.shape[0], channels, shape[0], shape[1])
        return conv2d_grad_wrt_inputs(
            given, filters, whole, self.filter_shape, self.border_mode, self.subsample,
            self.filter_flip, self.filter_dilation, self.num_groups,
        )  # fmt: skip
