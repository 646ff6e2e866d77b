"""The programs of `stepwell bench frameworks`, as a user of each framework writes them.

    attention   softmax(q @ k.T / 8) @ v of 4 batches, 8 heads, 512 places, 64 features
    conv2d      8 images of 96 × 96 × 3, 8 windows of 5 × 5
    mlp step    the loss of a network 784-512-512-10 on 256 samples, and its gradients
    gelu layer  gelu(x @ w + b) of 512 samples, 512 features into 1024
    few columns relu(x) @ w of 8192 samples, 512 features into 16

All on 32-bit floats. Stepwell runs NumPy's text; of the step the loss alone, since the gradients
are its own to find. NumPy has the gradients written by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np


def attention(q, k, v):
    scores = q @ np.swapaxes(k, -1, -2) / 8
    weights = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return weights / np.sum(weights, axis=-1, keepdims=True) @ v


def conv2d(x, w):
    n, height, width, _ = x.shape
    rows, columns, _, outputs = w.shape
    result = np.zeros((n, height - rows + 1, width - columns + 1, outputs), x.dtype)
    for dy in range(rows):
        for dx in range(columns):
            result += x[:, dy : dy + height - rows + 1, dx : dx + width - columns + 1] @ w[dy, dx]
    return result


def mlp_loss(x, y, w1, b1, w2, b2, w3, b3):
    """Mean cross-entropy; `y` has a 1 in the column of each sample's class."""
    hidden = np.maximum(x @ w1 + b1, 0)
    hidden = np.maximum(hidden @ w2 + b2, 0)
    logits = hidden @ w3 + b3
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    logarithms = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    return -np.sum(logarithms * y) / x.shape[0]


def mlp_step(x, y, w1, b1, w2, b2, w3, b3):
    """The loss, and its gradients by the weights, in order."""
    first = np.maximum(x @ w1 + b1, 0)
    second = np.maximum(first @ w2 + b2, 0)
    logits = second @ w3 + b3
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    exponentials = np.exp(shifted)
    sums = np.sum(exponentials, axis=1, keepdims=True)
    loss = -np.sum((shifted - np.log(sums)) * y) / x.shape[0]
    to_logits = (exponentials / sums - y) / np.float32(x.shape[0])
    to_second = to_logits @ w3.T * (second > 0)
    to_first = to_second @ w2.T * (first > 0)
    gradients = []
    for given, to_result in ((x, to_first), (first, to_second), (second, to_logits)):
        gradients += [given.T @ to_result, np.sum(to_result, axis=0)]
    return loss, *gradients


def gelu_layer(x, w, b):
    y = x @ w + b
    return 0.5 * y * (1 + np.tanh(0.7978845608 * (y + 0.044715 * y * y * y)))


def few_columns(x, w):
    return np.maximum(x, 0) @ w


IN_NUMPY: dict[str, Callable[..., Any]] = {
    "attention": attention,
    "conv2d": conv2d,
    "mlp step": mlp_step,
    "gelu layer": gelu_layer,
    "few columns": few_columns,
}
LOSSES: dict[str, Callable[..., Any]] = {"mlp step": mlp_loss}
# Of a loss, the arguments that it is differentiated by.
WEIGHTS = (2, 3, 4, 5, 6, 7)
_SHAPES: dict[str, tuple[tuple[int, ...], ...]] = {
    "attention": ((4, 8, 512, 64),) * 3,
    "conv2d": ((8, 96, 96, 3), (5, 5, 3, 8)),
    "mlp step": ((256, 784), (256, 10), (784, 512), (512,), (512, 512), (512,), (512, 10), (10,)),
    "gelu layer": ((512, 512), (512, 1024), (1024,)),
    "few columns": ((8192, 512), (512, 16)),
}


def arguments(name: str) -> list[np.ndarray]:
    """The arguments of a program, the same at every time; weights are small."""
    random = np.random.default_rng(0)
    arrays = [random.standard_normal(shape, dtype=np.float32) for shape in _SHAPES[name]]
    if name in LOSSES:
        arrays[1] = np.eye(10, dtype=np.float32)[random.integers(0, 10, len(arrays[1]))]
        arrays[2:] = [array * np.float32(0.05) for array in arrays[2:]]
    return arrays


def in_torch(name: str) -> Callable[..., Any]:
    """The program in PyTorch's functions; of a step, the loss."""
    import torch  # pyright: ignore[reportMissingImports]

    functional = torch.nn.functional

    def attention(q, k, v):
        return torch.softmax(q @ k.transpose(-1, -2) / 8, dim=-1) @ v

    def conv2d(x, w):
        result = functional.conv2d(x.permute(0, 3, 1, 2), w.permute(3, 2, 0, 1))
        return result.permute(0, 2, 3, 1)

    def mlp_loss(x, y, w1, b1, w2, b2, w3, b3):
        hidden = torch.relu(torch.relu(x @ w1 + b1) @ w2 + b2)
        return functional.cross_entropy(hidden @ w3 + b3, y)

    def gelu_layer(x, w, b):
        return functional.gelu(x @ w + b, approximate="tanh")

    def few_columns(x, w):
        return torch.relu(x) @ w

    functions = (attention, conv2d, mlp_loss, gelu_layer, few_columns)
    return dict(zip(IN_NUMPY, functions, strict=True))[name]


def in_jax(name: str) -> Callable[..., Any]:
    """The program in JAX's functions; of a step, the loss."""
    import jax  # pyright: ignore[reportMissingImports]
    import jax.numpy as jnp  # pyright: ignore[reportMissingImports]

    def attention(q, k, v):
        return jax.nn.softmax(q @ jnp.swapaxes(k, -1, -2) / 8, axis=-1) @ v

    def conv2d(x, w):
        layouts = ("NHWC", "HWIO", "NHWC")
        return jax.lax.conv_general_dilated(x, w, (1, 1), "VALID", dimension_numbers=layouts)

    def mlp_loss(x, y, w1, b1, w2, b2, w3, b3):
        hidden = jax.nn.relu(jax.nn.relu(x @ w1 + b1) @ w2 + b2)
        return -jnp.sum(jax.nn.log_softmax(hidden @ w3 + b3) * y) / x.shape[0]

    def gelu_layer(x, w, b):
        return jax.nn.gelu(x @ w + b, approximate=True)

    def few_columns(x, w):
        return jax.nn.relu(x) @ w

    functions = (attention, conv2d, mlp_loss, gelu_layer, few_columns)
    return dict(zip(IN_NUMPY, functions, strict=True))[name]
