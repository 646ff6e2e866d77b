"""`theano.tensor.nnet`: functions of neural networks."""

from __future__ import annotations

from typing import Any

from ... import numpy as traced
from ... import primitives as nd
from ...array import Array
from ...locations import user_error
from .. import elementwise, reductions
from ..elementwise import clip, exp, log, sigmoid, softplus, switch, tanh
from ..graph import Op, strong
from ..shapes import variable


def softmax(c: Any) -> Any:
    """Each row of a matrix (or a vector, as a matrix of one row) as probabilities."""
    x = variable(c)
    if x.ndim == 1:
        x = x.dimshuffle("x", 0)
    if x.ndim not in (2, 3, 4):
        raise user_error(ValueError, f"softmax takes a vector or a matrix, not {x.type}")
    e = exp(x - reductions.max(x, -1, keepdims=True))
    return e / reductions.sum(e, -1, keepdims=True)


def logsoftmax(c: Any) -> Any:
    """The logarithm of `softmax`."""
    x = variable(c)
    if x.ndim == 1:
        x = x.dimshuffle("x", 0)
    shifted = x - reductions.max(x, -1, keepdims=True)
    return shifted - log(reductions.sum(exp(shifted), -1, keepdims=True))


def relu(x: Any, alpha: Any = 0) -> Any:
    """`x` where it is positive, else `alpha` times it."""
    x = variable(x)
    if not isinstance(alpha, int | float):
        return switch(x > 0, x, alpha * x)
    return elementwise.maximum(x, 0) if alpha == 0 else switch(x > 0, x, alpha * x)


def elu(x: Any, alpha: Any = 1) -> Any:
    x = variable(x)
    return switch(x > 0, x, alpha * elementwise.expm1(x))  # type: ignore[attr-defined]


def hard_sigmoid(x: Any) -> Any:
    """clip(0.2 x + 0.5, 0, 1)"""
    return clip(variable(x) * 0.2 + 0.5, 0, 1)


def ultra_fast_sigmoid(x: Any) -> Any:
    """The sigmoid, exactly."""
    return sigmoid(x)


def binary_crossentropy(output: Any, target: Any) -> Any:
    """-(t log(o) + (1 - t) log(1 - o)), elementwise."""
    output, target = variable(output), variable(target)
    return -(target * log(output) + (1.0 - target) * log(1.0 - output))


def sigmoid_binary_crossentropy(output: Any, target: Any) -> Any:
    """`binary_crossentropy` of the sigmoid of `output`."""
    output, target = variable(output), variable(target)
    return softplus(output) - target * output


def categorical_crossentropy(coding_dist: Any, true_dist: Any) -> Any:
    """For each row, -sum(t log(c)); `true_dist` are probabilities, or the number of the class.

    Raises:
        TypeError: `true_dist` is neither a matrix nor a vector of whole numbers.
    """
    coding, true = variable(coding_dist), variable(true_dist)
    if true.ndim == coding.ndim:
        return -reductions.sum(true * log(coding), axis=coding.ndim - 1)
    if true.ndim != coding.ndim - 1 or true.dtype.startswith("float"):
        raise user_error(
            TypeError, f"rank mismatch between coding and true distributions: {true.type}"
        )
    return -_picked(log(coding), true)


def _pick(rows: Any, classes: Any) -> Any:
    rows, classes = strong(rows), strong(classes)
    return traced.take_along_axis(rows, classes.astype("int64")[..., None], -1)[..., 0].copy()


_picked = Op("pick", _pick)


def crossentropy_softmax_1hot(x: Any, y_idx: Any) -> list[Any]:
    """The cross entropy of each row's softmax with its class, and the softmax."""
    return [-_picked(logsoftmax(x), variable(y_idx)), softmax(x)]


def conv2d(
    input: Any,
    filters: Any,
    input_shape: Any = None,
    filter_shape: Any = None,
    border_mode: Any = "valid",
    subsample: tuple[int, int] = (1, 1),
    filter_flip: bool = True,
    **options: Any,
) -> Any:
    """Images (batch, channels, rows, columns) convolved with filters (out, in, rows, columns).

    Args:
        filter_shape: of Python numbers; needed where the graph does not tell the filters' extents.
        border_mode: "valid", "full", "half", a number, or a pair of numbers of zeros around.
        filter_flip: whether the filters are turned, as in a convolution, or not.

    Raises:
        ValueError: the filters' rows and columns are not known, or a wrong border_mode.
    """
    x, w = variable(input), variable(filters)
    if x.ndim != 4 or w.ndim != 4:
        raise user_error(ValueError, "conv2d takes tensors with four axes")
    known = [
        given if isinstance(given, int) else own
        for given, own in zip(filter_shape or (None,) * 4, w.extents, strict=True)
    ]
    kernel = known[2:]
    if not all(isinstance(extent, int) for extent in kernel):
        raise user_error(
            ValueError,
            "conv2d needs to know the rows and columns of its filters",
            hint="give filter_shape=(out, in, rows, columns)",
        )
    pads = _borders(border_mode, kernel)

    def trace(x: Any, w: Any) -> Any:
        images, weights = strong(x), strong(w)
        for axis, extent in zip((2, 3), kernel, strict=True):
            nd.agree(weights.shape[axis], extent, "conv2d: the filters are not of filter_shape")
        if any(any(pad) for pad in pads):
            images = traced.pad(images, ((0, 0), (0, 0), *pads))
        rows, columns = (
            (images.shape[axis + 2] - kernel[axis]) // subsample[axis] + 1 for axis in (0, 1)
        )
        total: Any = None
        for i in range(kernel[0]):
            for j in range(kernel[1]):
                part = images[
                    :,
                    :,
                    i : i + (rows - 1) * subsample[0] + 1 : subsample[0],
                    j : j + (columns - 1) * subsample[1] + 1 : subsample[1],
                ]
                at = (kernel[0] - 1 - i, kernel[1] - 1 - j) if filter_flip else (i, j)
                product = traced.tensordot(weights[:, :, at[0], at[1]], part, ((1,), (1,)))
                total = product if total is None else total + product
        return Array(traced.transpose(total, (1, 0, 2, 3)).value)

    return Op("conv2d", trace)(x, w)


def _borders(mode: Any, kernel: list[Any]) -> list[tuple[int, int]]:
    if mode == "valid":
        return [(0, 0), (0, 0)]
    if mode == "full":
        return [(k - 1, k - 1) for k in kernel]
    if mode == "half":
        return [(k // 2, k // 2) for k in kernel]
    if isinstance(mode, int):
        return [(mode, mode)] * 2
    if isinstance(mode, tuple) and len(mode) == 2 and all(isinstance(m, int) for m in mode):
        return [(m, m) for m in mode]
    raise user_error(ValueError, f"invalid border_mode {mode!r}")


__all__ = ["clip", "sigmoid", "softmax", "softplus", "tanh"]
