"""`theano.tensor.nnet`: functions of neural networks."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np

from ... import numpy as traced
from ... import primitives as nd
from ...array import Array
from ...locations import user_error
from ...windows import Steps, convolve
from .. import elementwise, reductions
from ..batch_normalization import (
    batch_normalization,
    batch_normalization_test,
    batch_normalization_train,
)
from ..config import config
from ..convolution_shapes import (
    assert_conv_shape,
    bilinear_kernel_1D,
    bilinear_kernel_2D,
    border_mode_to_pad,
    check_conv_gradinputs_shape,
    get_conv_gradinputs_shape,
    get_conv_gradinputs_shape_1axis,
    get_conv_gradweights_shape,
    get_conv_gradweights_shape_1axis,
    get_conv_output_shape,
    get_conv_shape_1axis,
)
from ..creation import alloc
from ..elementwise import cast, clip, exp, log, sigmoid, softplus, switch, tanh
from ..errors import refused
from ..extra_ops import Assert
from ..graph import Op, strong
from ..shapes import concatenate, variable

# As any maximum has it, its gradient is shared by ties; that of what it is taken from sums to 0.
_greatest = Op("greatest", lambda v: traced.max(strong(v), axis=-1, keepdims=True))


def softmax(c: Any) -> Any:
    """Each row of a matrix (or a vector, as a matrix of one row) as probabilities."""
    x = variable(c)
    if x.ndim == 1:
        x = x.dimshuffle("x", 0)
    if x.ndim not in (2, 3, 4):
        raise user_error(ValueError, f"softmax takes a vector or a matrix, not {x.type}")
    e = exp(x - _greatest(x))
    return e / reductions.sum(e, -1, keepdims=True)


def logsoftmax(c: Any) -> Any:
    """The logarithm of `softmax`."""
    x = variable(c)
    if x.ndim == 1:
        x = x.dimshuffle("x", 0)
    shifted = x - _greatest(x)
    return shifted - log(reductions.sum(exp(shifted), -1, keepdims=True))


def relu(x: Any, alpha: Any = 0) -> Any:
    """`x` where it is positive, else `alpha` times it; at 0 its derivative is between the two."""
    x = variable(x)
    if isinstance(alpha, int | float) and alpha == 0:
        return 0.5 * (x + abs(x))
    alpha = variable(alpha)
    return 0.5 * (1 + alpha) * x + 0.5 * (1 - alpha) * abs(x)


def elu(x: Any, alpha: Any = 1) -> Any:
    x = variable(x)
    return switch(x > 0, x, alpha * elementwise.expm1(x))  # type: ignore[attr-defined]


def hard_sigmoid(x: Any) -> Any:
    """clip(0.2 x + 0.5, 0, 1)"""
    x = variable(x)
    kind = x.dtype if x.dtype.startswith("float") else (0.5 * x).dtype
    return clip(x * np.asarray(0.2, kind) + np.asarray(0.5, kind), 0, 1).astype(kind)


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
    image_shape: Any = None,
    filter_dilation: tuple[int, int] = (1, 1),
    num_groups: int = 1,
    unshared: bool = False,
    **options: Any,
) -> Any:
    """Images (batch, channels, rows, columns) convolved with filters (out, in, rows, columns).

    Args:
        input_shape, filter_shape: numbers, or None, that the shapes are checked to have.
        border_mode: "valid", "full", "half", a number of zeros around, or for each axis a number
            or a pair, of zeros before and after.
        filter_flip: whether the filters are turned, as in a convolution, or not.
        num_groups: of channels, each with filters of its own.

    Raises:
        ValueError: tensors without four axes, or a wrong border_mode.
        NotImplementedError: `unshared`, filters that differ from place to place.
    """
    _share(unshared)
    shapes = input_shape or image_shape, filter_shape
    return _convolved(
        2, input, filters, shapes, border_mode, Steps(subsample, filter_dilation), filter_flip,
        num_groups,
    )  # fmt: skip


def conv3d(
    input: Any,
    filters: Any,
    input_shape: Any = None,
    filter_shape: Any = None,
    border_mode: Any = "valid",
    subsample: tuple[int, int, int] = (1, 1, 1),
    filter_flip: bool = True,
    filter_dilation: tuple[int, int, int] = (1, 1, 1),
    num_groups: int = 1,
    unshared: bool = False,
) -> Any:
    """As `conv2d`, of three axes: (batch, channels, planes, rows, columns)."""
    _share(unshared)
    steps = Steps(subsample, filter_dilation)
    return _convolved(
        3, input, filters, (input_shape, filter_shape), border_mode, steps, filter_flip, num_groups
    )


def _convolved(
    rank: int, input: Any, filters: Any, shapes: Any, border_mode: Any, steps: Steps,
    filter_flip: bool, num_groups: int,
) -> Any:  # fmt: skip
    name = f"conv{rank}d"
    x, w = variable(input), variable(filters)
    if x.ndim != rank + 2 or w.ndim != rank + 2:
        count = {2: "four", 3: "five"}[rank]
        raise user_error(ValueError, f"{name} takes tensors with {count} axes")
    border_mode_to_pad(border_mode, rank, (1,) * rank)
    inner = range(2, rank + 2)

    def trace(x: Any, w: Any) -> Any:
        images, weights = strong(x), strong(w)
        common = np.result_type(images.dtype, weights.dtype)
        images, weights = images.astype(common), weights.astype(common)
        for array, given, what in (
            (images, shapes[0], "input_shape"),
            (weights, shapes[1], "filter_shape"),
        ):
            for extent, own in zip(given or (), array.shape, strict=False):
                if isinstance(extent, int):
                    nd.agree(own, extent, f"{name}: the shape is not the {what} given")
        spread = [
            (size - 1) * by + 1 for size, by in zip(weights.shape[2:], steps.dilations, strict=True)
        ]
        pads = border_mode_to_pad(border_mode, rank, spread)
        images = traced.transpose(images, (0, *inner, 1))
        if border_mode != "valid":
            images = traced.pad(images, ((0, 0), *pads, (0, 0)))
        if filter_flip:
            weights = weights[(slice(None), slice(None), *[slice(None, None, -1)] * rank)]
        kernel = traced.transpose(weights, (*inner, 1, 0))
        made = convolve(images, kernel, steps, num_groups)
        return Array(traced.transpose(made, (0, rank + 1, *range(1, rank + 1))).value)

    return Op(name, trace)(x, w)


def _share(unshared: bool) -> None:
    if unshared:
        raise user_error(
            NotImplementedError,
            "convolutions with unshared filters are not supported",
            hint="take the patches by images2neibs, and T.batched_dot them with the filters",
        )


def softsign(x: Any) -> Any:
    """x / (1 + |x|)"""
    x = variable(x)
    return x / (1.0 + abs(x))


def selu(x: Any) -> Any:
    """`elu`, scaled such that means and variances stay (Klambauer et al., 2017)."""
    return 1.0507009873554804934193349852946 * elu(x, 1.6732632423543772848170429916717)


def softmax_with_bias(x: Any, b: Any) -> Any:
    """`softmax(x + b)`"""
    return softmax(variable(x) + variable(b))


def confusion_matrix(actual: Any, pred: Any) -> list[Any]:
    """How often each class of one vector meets each of the other; and the classes, in order."""
    actual, pred = variable(actual), variable(pred)

    def trace(a: Any, p: Any) -> Any:
        order = traced.unique(traced.concatenate([strong(a), strong(p)]))
        hits = [(strong(v)[:, None] == order[None, :]).astype("int64") for v in (a, p)]
        return [traced.dot(traced.transpose(hits[0]), hits[1]), order]

    return Op("confusion_matrix", trace)(actual, pred)


def assert_shape(x: Any, expected_shape: Any, msg: str = "Unexpected shape.") -> Any:
    """`x`, whose shape is checked when called, where it is given and `config.conv.assert_shape`."""
    if expected_shape is None or not config.conv.assert_shape:
        return x
    pairs = [(x.shape[n], e) for n, e in enumerate(expected_shape) if e is not None]
    return Assert(msg)(x, *[elementwise.eq(own, given) for own, given in pairs])


def crossentropy_categorical_1hot(coding_dist: Any, true_one_of_n: Any) -> Any:
    """For each row, -log of the probability of its class."""
    return categorical_crossentropy(coding_dist, true_one_of_n)


def crossentropy_softmax_max_and_argmax_1hot(x: Any, y_idx: Any) -> list[Any]:
    """As `crossentropy_softmax_1hot`, and each row's greatest probability and its place."""
    loss, found = crossentropy_softmax_1hot(x, y_idx)
    return [loss, found, reductions.max(found, axis=-1), reductions.argmax(found, axis=-1)]


def crossentropy_softmax_1hot_with_bias(x: Any, b: Any, y_idx: Any) -> list[Any]:
    """`crossentropy_softmax_1hot` of `x + b`."""
    return crossentropy_softmax_1hot(variable(x) + variable(b), y_idx)


def crossentropy_softmax_max_and_argmax_1hot_with_bias(x: Any, b: Any, y_idx: Any) -> list[Any]:
    """`crossentropy_softmax_max_and_argmax_1hot` of `x + b`."""
    return crossentropy_softmax_max_and_argmax_1hot(variable(x) + variable(b), y_idx)


def crossentropy_softmax_argmax_1hot_with_bias(x: Any, b: Any, y_idx: Any) -> list[Any]:
    """The cross entropy of each row's softmax with its class, the softmax, and where it is most."""
    loss, found, _, place = crossentropy_softmax_max_and_argmax_1hot_with_bias(x, b, y_idx)
    return [loss, found, place]


def prepend_scalar_to_each_row(val: Any, mat: Any) -> Any:
    """A matrix with a column of `val` in front."""
    val, mat = variable(val), variable(mat)
    column = alloc(cast(val, mat.dtype), mat.shape[0], 1)
    return concatenate([column, mat], axis=1)


def prepend_0_to_each_row(mat: Any) -> Any:
    """A matrix with a column of zeros in front."""
    return prepend_scalar_to_each_row(0, mat)


def prepend_1_to_each_row(mat: Any) -> Any:
    """A matrix with a column of ones in front."""
    return prepend_scalar_to_each_row(1, mat)


# Programs name its parts without importing them.
from ..convolutions import (  # noqa: E402  # they are made of conv2d and softmax
    AbstractConv,
    AbstractConv2d,
    AbstractConv2d_gradInputs,
    AbstractConv2d_gradWeights,
    AbstractConv3d,
    AbstractConv3d_gradInputs,
    AbstractConv3d_gradWeights,
    AbstractConv_gradInputs,
    AbstractConv_gradWeights,
    bilinear_upsampling,
    causal_conv1d,
    conv2d_grad_wrt_inputs,
    conv2d_grad_wrt_weights,
    conv2d_transpose,
    conv3d_grad_wrt_inputs,
    conv3d_grad_wrt_weights,
    frac_bilinear_upsampling,
    h_softmax,
    images2neibs,
    neibs2images,
    separable_conv2d,
    separable_conv3d,
    sparse_block_dot,
)

BaseAbstractConv = AbstractConv
abstract_conv2d = conv2d
softmax_op, softmax_graph, logsoftmax_op = softmax, softmax, logsoftmax
sigmoid_inplace, scalar_sigmoid = sigmoid, sigmoid
abstract_conv = blocksparse = bn = conv = neighbours = nnet = sigm = sys.modules[__name__]

from . import conv3d2d  # noqa: E402  # it takes this module

__getattr__ = refused(
    "theano.tensor.nnet", "what is compiled is written with the functions of theano.tensor"
)

__all__ = [
    "AbstractConv",
    "AbstractConv2d",
    "AbstractConv2d_gradInputs",
    "AbstractConv2d_gradWeights",
    "AbstractConv3d",
    "AbstractConv3d_gradInputs",
    "AbstractConv3d_gradWeights",
    "AbstractConv_gradInputs",
    "AbstractConv_gradWeights",
    "assert_conv_shape",
    "batch_normalization",
    "batch_normalization_test",
    "batch_normalization_train",
    "bilinear_kernel_1D",
    "bilinear_kernel_2D",
    "bilinear_upsampling",
    "border_mode_to_pad",
    "causal_conv1d",
    "check_conv_gradinputs_shape",
    "clip",
    "conv2d_grad_wrt_inputs",
    "conv2d_grad_wrt_weights",
    "conv2d_transpose",
    "conv3d2d",
    "conv3d_grad_wrt_inputs",
    "conv3d_grad_wrt_weights",
    "frac_bilinear_upsampling",
    "get_conv_gradinputs_shape",
    "get_conv_gradinputs_shape_1axis",
    "get_conv_gradweights_shape",
    "get_conv_gradweights_shape_1axis",
    "get_conv_output_shape",
    "get_conv_shape_1axis",
    "h_softmax",
    "images2neibs",
    "neibs2images",
    "separable_conv2d",
    "separable_conv3d",
    "sigmoid",
    "softmax",
    "softplus",
    "sparse_block_dot",
    "tanh",
]
