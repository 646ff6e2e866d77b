"""What `stepwell bench gpu` measures: plain NumPy functions, with the sizes that count."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...dialects.dtypes import DTYPES

# How far a result may be from the reference, as a part of the largest element.
_BOUNDS = {"f16": 1e-3, "bf16": 8e-3, "tf32": 1e-3, "f32": 1e-4, "f64": 1e-12}
# Of results that narrow elements are rounded to several times on the way to.
_OF_CHAINS = {"f16": 5e-3, "bf16": 4e-2}


@dataclass(frozen=True)
class Program:
    """What is measured.

    Attributes:
        shapes: of the arguments, at the size that counts.
        work: what a run does in all: bytes moved, or floating-point operations.
        dtype: of the arguments; "tf32" is f32 whose products may be rounded to that.
        unit: "B" or "FLOP".
        library: the name of the same in the tables of `gpu_opponents.py`; "" where none has it.
        is_chain: whether narrow elements are rounded on the way.
    """

    name: str
    function: Callable[..., Any]
    shapes: Sequence[tuple[int, ...]]
    dtype: str
    work: float
    unit: str
    library: str = ""
    is_chain: bool = False

    @property
    def is_tf32(self) -> bool:
        return self.dtype == "tf32"

    @property
    def numpy(self) -> np.dtype[Any]:
        return DTYPES["f32" if self.is_tf32 else self.dtype].numpy

    @property
    def bound(self) -> float:
        """How far a result may be from the reference, as a part of the largest element."""
        of_chain = _OF_CHAINS.get(self.dtype) if self.is_chain else None
        return of_chain or _BOUNDS[self.dtype]


def scaled_sum(x, y):
    return x * y + 1


def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def column_softmax(x):
    e = np.exp(x - np.max(x, axis=0))
    return e / np.sum(e, axis=0)


def layernorm(x):
    centred = x - np.mean(x, axis=1, keepdims=True)
    return centred / np.sqrt(np.mean(centred * centred, axis=1, keepdims=True) + 1e-5)


def layernorm_of_sum(x, r, g, b):
    centred = x + r - np.mean(x + r, axis=1, keepdims=True)
    variance = np.mean(centred * centred, axis=1, keepdims=True)
    return centred / np.sqrt(variance + x.dtype.type(1e-5)) * g + b


def standardized(x):
    return (x - np.mean(x)) / np.std(x)


def total(x):
    return np.sum(x)


def column_sums(x):
    return np.sum(x, axis=0)


def running_sums(x):
    return np.cumsum(x, axis=1)


def turned(x):
    return x.T + 1


def product(a, b):
    return a @ b


def product_of_turned(a, b):
    return a.T @ b


def layer(a, b, c):
    return np.maximum(a @ b + c, 0)


def attention(q, k, v):
    scores = q @ np.swapaxes(k, -1, -2) / 8
    e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True) @ v


def causal_attention(q, k, v):
    scores = q @ np.swapaxes(k, -1, -2) / 8
    scores = np.where(np.tril(np.ones_like(scores)) > 0, scores, q.dtype.type(-np.inf))
    e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True) @ v


def convolution(x, k):
    height, width = x.shape[1] - 2, x.shape[2] - 2
    y = x[:, :height, :width] @ k[0, 0]
    for down in range(3):
        for right in range(3):
            if down or right:
                y = y + x[:, down : down + height, right : right + width] @ k[down, right]
    return y


def programs(quick: bool) -> list[Program]:
    """All rows but the copy, in the order of `docs/gpu-results.md`.

    Args:
        quick: for sizes that a test can do.
    """
    side = 128 if quick else 8192
    n = 128 if quick else 4096
    long, heads = (80, 2) if quick else (4096, 16)
    elements = float(side * side)
    square = (side, side)

    def moved(
        name: str, function: Callable[..., Any], dtype: str, times: float, library: str, count=1
    ) -> Program:
        """A program that reads and writes squares so many times in all."""
        size = DTYPES[dtype].numpy.itemsize
        work = times * size * elements
        shapes = [square] * count
        return Program(f"{name}, {dtype}", function, shapes, dtype, work, "B", library, True)

    def multiplied(
        name: str,
        function: Callable[..., Any],
        dtype: str,
        shapes: Sequence[tuple[int, ...]],
        work: float,
        library: str = "",
    ) -> Program:
        is_chain = function in (attention, causal_attention, layer, convolution)
        return Program(f"{name}, {dtype}", function, shapes, dtype, work, "FLOP", library, is_chain)

    def a_product(dtype: str, rows: int, depth: int, columns: int, name: str = "a @ b") -> Program:
        shapes = [(rows, depth), (depth, columns)]
        return multiplied(name, product, dtype, shapes, 2.0 * rows * depth * columns, "matmul")

    def attended(
        name: str, function: Callable[..., Any], dtype: str, depth: int, library: str
    ) -> Program:
        shapes = [(heads, long, depth)] * 3
        part = 0.5 if function is causal_attention else 1.0
        work = part * 4.0 * heads * long * long * depth
        return multiplied(f"{name}, depth {depth}", function, dtype, shapes, work, library)

    shorter = 2 if quick else 16
    few, wide = (16, 96) if quick else (16, 8192)
    image, channels, filters = (10, 16, 64) if quick else (58, 128, 128)
    images = 1 if quick else 32
    pixels = images * (image - 2) ** 2
    matrices = 2 if quick else 64
    batch = [(matrices, n // 8 if not quick else 64, n // 8 if not quick else 64)] * 2
    vector = [(side, side), (side,)]
    return [
        moved("x * y + 1", scaled_sum, "f32", 3, "scaled_sum", 2),
        moved("softmax of rows", softmax, "f32", 2, "softmax"),
        moved("softmax of rows", softmax, "bf16", 2, "softmax"),
        Program(
            "softmax of short rows, f32",
            softmax,
            [(side * shorter, side // shorter)],
            "f32",
            2 * 4 * elements,
            "B",
            "softmax",
        ),
        moved("softmax of columns", column_softmax, "f32", 2, ""),
        moved("layernorm of rows", layernorm, "f32", 2, "layernorm"),
        Program(
            "layernorm of x + r with g and b, bf16",
            layernorm_of_sum,
            [square, square, (side,), (side,)],
            "bf16",
            3 * 2 * elements,
            "B",
            is_chain=True,
        ),
        moved("standardized", standardized, "f32", 4, "standardized"),
        moved("sum", total, "f32", 1, "sum"),
        moved("sums of columns", column_sums, "f32", 1, "column_sums"),
        moved("running sums of rows", running_sums, "f32", 2, "cumsum"),
        moved("x.T + 1", turned, "f32", 2, "turned"),
        a_product("f32", n, n, n),
        a_product("tf32", n, n, n),
        a_product("f16", 2 * n, 2 * n, 2 * n),
        a_product("bf16", 2 * n, 2 * n, 2 * n),
        a_product("f64", n // 2, n // 2, n // 2),
        a_product("f32", few, wide, wide, "a @ b, few rows"),
        a_product("bf16", few, wide, wide, "a @ b, few rows"),
        a_product("f32", n // 16, 4 * n, n // 16, "a @ b, small and deep"),
        multiplied(
            "products of a batch",
            product,
            "f32",
            batch,
            2.0 * batch[0][1] * math.prod(batch[0]),
            "matmul",
        ),
        multiplied("a @ x", product, "f32", vector, 2.0 * elements, "matmul"),
        multiplied("a.T @ x", product_of_turned, "f32", vector, 2.0 * elements, "turned_matmul"),
        multiplied(
            "relu(a @ b + c)",
            layer,
            "bf16",
            [(2 * n, 2 * n), (2 * n, 2 * n), (2 * n,)],
            2.0 * (2 * n) ** 3,
            "layer",
        ),
        multiplied(
            "convolution 3 × 3",
            convolution,
            "f32",
            [(images, image, image, channels), (3, 3, channels, filters)],
            2.0 * 9 * pixels * channels * filters,
            "convolution",
        ),
        attended("attention", attention, "f32", 64, "attention"),
        attended("attention", attention, "f32", 128, "attention"),
        attended("causal attention", causal_attention, "f32", 64, "causal_attention"),
        attended("attention", attention, "f16", 128, "attention"),
        attended("attention", attention, "bf16", 128, "attention"),
        attended("attention", attention, "bf16", 256, "attention"),
        attended("attention", attention, "f64", 64, "attention"),
        attended("causal attention", causal_attention, "bf16", 128, "causal_attention"),
    ]
