"""The NumPy programs that are timed, as a NumPy user writes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy
import numpy as np


def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))


def black_scholes(price, strike, time):
    """European call prices; the normal distribution by Abramowitz and Stegun 26.2.17."""
    rate, volatility = 0.02, 0.3
    root = volatility * np.sqrt(time)
    d1 = (np.log(price / strike) + (rate + 0.5 * volatility * volatility) * time) / root
    d2 = d1 - root
    return price * _normal(d1) - strike * np.exp(-rate * time) * _normal(d2)


def _normal(x):
    k = 1.0 / (1.0 + 0.2316419 * np.abs(x))
    series = k * (
        0.319381530 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429)))
    )
    upper = series * np.exp(-0.5 * x * x) * 0.3989422804014327
    return np.where(x > 0, 1.0 - upper, upper)


def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def layernorm(x):
    mean = np.mean(x, axis=1, keepdims=True)
    variance = np.var(x, axis=1, keepdims=True)
    return (x - mean) / np.sqrt(variance + 1e-5)


def total(x):
    return np.sum(x)


def variance(x):
    return np.var(x)


def jacobi(a):
    return 0.2 * (a[1:-1, 1:-1] + a[1:-1, :-2] + a[1:-1, 2:] + a[2:, 1:-1] + a[:-2, 1:-1])


@dataclass(frozen=True)
class Program:
    """A program with the speed-ups over NumPy that it should reach (4k f32, 16M f32, 16M f64)."""

    name: str
    function: Callable[..., object]
    rank: int
    arguments: int
    aims: tuple[float, float, float]

    def aim(self, size: str, dtype: str) -> float | None:
        """The speed-up to reach, where there is one."""
        cases = (("4k", "float32"), ("16M", "float32"), ("16M", "float64"))
        return dict(zip(cases, self.aims, strict=True)).get((size, dtype))

    def make_arguments(self, elements: int, dtype: str, seed: int = 0) -> list[np.ndarray]:
        """Positive random arrays of `elements` elements; at least 16 rows of at most 1024."""
        generator = np.random.default_rng(seed)
        if self.rank == 1:
            shape: tuple[int, ...] = (elements,)
        else:
            columns = min(1024, elements // 16)
            shape = (elements // columns, columns)
        return [(generator.random(shape) + 0.5).astype(dtype) for _ in range(self.arguments)]


# The aims are 80 % of what hand-made LLVM IR reached on one core of an AVX-512 machine.
PROGRAMS = (
    Program("sigmoid", sigmoid, 1, 1, (0.8 * 5.1, 0.8 * 9.8, 0.8 * 6.4)),
    Program("black-scholes", black_scholes, 1, 3, (0.8 * 7.3, 0.8 * 16, 0.8 * 8)),
    Program("softmax rows", softmax, 2, 1, (0.8 * 6.3, 0.8 * 6.5, 0.8 * 4.3)),
    Program("layernorm rows", layernorm, 2, 1, (0.8 * 24, 0.8 * 8.5, 0.8 * 8)),
    Program("sum", total, 1, 1, (0.8 * 3.2, 0.8 * 2, 0.8 * 2)),
    Program("var", variance, 1, 1, (0.8 * 15, 0.8 * 9, 0.8 * 5)),
    Program("jacobi", jacobi, 2, 1, (0.8 * 11, 0.8 * 5.9, 0.8 * 6.4)),
)
SIZES = {"4k": 4096, "64k": 65536, "16M": 1 << 24}


def logistic_step(x, y, w, b):
    """One step of the Theano tutorial's logistic regression, gradients written by hand."""
    p = 1.0 / (1.0 + np.exp(-x @ w - b))
    error = (p - y) / y.shape[0]
    return w - 0.1 * (x.T @ error + 0.02 * w), b - 0.1 * error.sum()


def mixed_chain(operations: int) -> Callable[..., object]:
    """A function of exactly `operations` array operations on a matrix.

    Each ten: eight elementwise operations, a sum along the rows, and its subtraction.
    """
    steps = (
        lambda x: x * 1.01,
        lambda x: x + 0.5,
        lambda x: np.tanh(x),
        lambda x: x * x,
        lambda x: x + 1.0,
        lambda x: np.sqrt(x),
        lambda x: x - 0.25,
        lambda x: np.maximum(x, 0.125),
    )

    def chain(x):
        row_sum = None
        for index in range(operations):
            position = index % 10
            if position == 8:
                row_sum = np.sum(x, axis=1, keepdims=True)
            elif position == 9:
                x = x - row_sum
            else:
                x = steps[position](x)
        return x

    return chain


def example(shape: tuple[int, ...], dtype: str = "float64"):
    """A random array in 0..1, as the library that `np` stands for here has it."""
    generator = numpy.random.default_rng(0)
    return np.asarray(generator.random(shape).astype(dtype))


def product(a, b):
    return a @ b


def first_call(setup: str) -> tuple[Callable[..., object], list[object]]:
    """The function and the arguments whose first call is timed: "chain 100", "sigmoid" …"""
    name, _, size = setup.partition(" ")
    if name == "sigmoid":
        return sigmoid, [example((1000,), "float32")]
    if name == "logistic":
        return logistic_step, [
            example((400, 784)),
            example((400,)),
            example((784,)),
            example(()),
        ]
    if name == "gemm":
        return product, [example((300, 200), "float32"), example((200, 100), "float32")]
    return mixed_chain(int(size)), [example((64, 64))]
