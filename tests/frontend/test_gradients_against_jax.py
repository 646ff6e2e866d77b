"""Gradients of functions as people write them: beside jax.grad, and central differences.

The functions are NumPy programs. JAX gets the same code with another `np` among its globals.
"""

from __future__ import annotations

import functools
import types
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

import stepwell as sw

jax = pytest.importorskip("jax")
import jax.numpy as jnp  # noqa: E402


@pytest.fixture(autouse=True, scope="module")
def double_precision() -> Iterator[None]:
    before = jax.config.jax_enable_x64
    jax.config.update("jax_enable_x64", True)
    yield
    jax.config.update("jax_enable_x64", before)


def rng() -> np.random.Generator:
    return np.random.default_rng(7)


X = rng().normal(size=(5, 6))
W = rng().normal(size=(6, 4))
V = rng().normal(size=6)
POSITIVE = rng().uniform(0.5, 2.0, size=(5, 6))
LABELS = np.array([0, 3, 1, 1, 2])
ONE_HOT = np.eye(4)[LABELS]
INDEX = np.array([4, 0, 4, 2, 4])
A = rng().normal(size=(3, 4, 5))
B = rng().normal(size=(3, 5, 2))


def mlp(p: Any, x: Any, labels: Any) -> Any:
    hidden = np.tanh(x @ p["layers"][0]["w"] + p["layers"][0]["b"])
    scores = hidden @ p["layers"][1]["w"] + p["layers"][1]["b"]
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_p = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    return -np.mean(np.sum(labels * log_p, axis=1)) + 1e-3 * np.sum(p["layers"][0]["w"] ** 2)


MLP = {
    "layers": [
        {"w": 0.3 * rng().normal(size=(6, 7)), "b": np.zeros(7)},
        {"w": 0.3 * rng().normal(size=(7, 4)), "b": np.full(4, 0.1)},
    ]
}


def logistic_regression(w: Any, b: Any, x: Any, y: Any) -> Any:
    p = 1 / (1 + np.exp(-np.dot(x, w) - b))
    cross_entropy = -y * np.log(p) - (1 - y) * np.log(1 - p)
    return cross_entropy.mean() + 0.01 * (w**2).sum()


def layernorm(x: Any, gain: Any, bias: Any) -> Any:
    mean = x.mean(axis=-1, keepdims=True)
    variance = x.var(axis=-1, keepdims=True)
    return np.sum(np.sin((x - mean) / np.sqrt(variance + 1e-5) * gain + bias))


def attention(q: Any, k: Any, v: Any) -> Any:
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.sum((e / e.sum(axis=-1, keepdims=True) @ v) ** 2)


def logsumexp(x: Any) -> Any:
    top = np.max(x, axis=1, keepdims=True)
    return np.sum(np.log(np.sum(np.exp(x - top), axis=1, keepdims=True)) + top)


def deviations(x: Any) -> Any:
    return np.std(x, axis=0).sum() + np.var(x) + np.std(x, ddof=1) * x.var(axis=1, ddof=1).sum()


def kinks(x: Any) -> Any:
    y = np.where(x > 0.3, x * x, -x) + np.clip(x, -0.5, 0.7) * 2 + np.abs(x)
    return np.sum(y * np.maximum(x, 0.1) + np.minimum(x, -0.2))


def ties(x: Any) -> Any:
    largest = np.max(x) * 2 + np.sum(np.max(x, axis=0)) + np.sum(np.min(x, axis=1) ** 2)
    return largest + np.sum(np.maximum(x, 0.0) + x * np.minimum(x, 1.0) + np.clip(x, -1, 1))


def zeros(x: Any) -> Any:
    columns = np.prod(x, axis=0).sum() + np.sum(np.cumprod(x, axis=1) * np.arange(1.0, 5.0))
    masked = np.sum(np.sqrt(np.where(x > 0, x, 1.0)))
    return columns + masked + np.sum(x**2) + np.sum(np.where(x > 0, np.log(x * x + 1), 0.0))


def contractions(a: Any, b: Any) -> Any:
    product = np.matmul(a, b)
    by_einsum = np.einsum("bij,bjk->bk", a, b)
    by_tensordot = np.tensordot(a, b, axes=([2], [1]))
    outer = np.outer(a[0, 0], b[0, :, 1])
    return np.sum(product**2) + np.sum(np.sin(by_einsum)) + by_tensordot.mean() + np.sum(outer**3)


def vectors(w: Any, v: Any) -> Any:
    return np.dot(v, w @ w.T @ v) + np.sum(np.inner(w.T, v)) ** 2 + np.vdot(v, v) + v @ v


def embedding(table: Any, index: Any) -> Any:
    rows = table[index]
    return np.sum(rows**2) + np.sum(np.take(table, index, axis=1) ** 3) + table[index, 0].sum()


def joints(x: Any, y: Any) -> Any:
    both = np.concatenate([x, y[:, ::-1], x * y], axis=1)
    stacked = np.stack([x, np.sin(y), y], axis=1)
    padded = np.pad(x, ((1, 2), (0, 1)))
    rolled = np.roll(x, 2, axis=1) * np.flip(y, axis=0)
    weights = np.arange(both.size).reshape(both.shape) / 10
    return np.sum(both * weights) + np.sum(stacked**3) + np.sum(padded[1:] ** 2) + rolled.sum()


def cumulative(x: Any) -> Any:
    y = np.cumsum(x, axis=1) ** 2
    return np.sum(y * np.cumprod(x, axis=0)) + np.sum(np.cumsum(x) * 0.1) + np.prod(x, axis=1).sum()


def powers(x: Any, y: Any) -> Any:
    total = np.sum(x**y) + np.sum(x**3) + np.sum(x**0.5) + np.sum(x**-1.5) + np.sum(2.0**x)
    return total + np.sum(np.sqrt(x) * np.cbrt(x)) + np.sum(np.power(x, 2))


def elementary(x: Any) -> Any:
    y = np.exp(-x) + np.log(x) + np.log1p(x) + np.expm1(x) + np.log2(x) * np.log10(x)
    y = y + np.sin(x) * np.cos(x) + np.tan(x / 4) + np.arctan(x) + np.arctan2(x, x + 1)
    y = y + np.arcsin(x / 4) * np.arccos(x / 4) + np.sinh(x) + np.cosh(x) + np.tanh(x)
    return np.sum(y + np.arcsinh(x) + np.arccosh(x + 1) + np.arctanh(x / 4) + np.hypot(x, 2.0))


def broadcasting(x: Any, row: Any, scalar: Any) -> Any:
    column = x[:, :1]
    return np.sum((x + row) * column * scalar) + np.sum(row[None, :] - row[:, None] ** 2)


def slices(x: Any) -> Any:
    inner = x[1:-1, ::2] * x[2:, 1::2] + x[0, :3]
    difference = x[:, 1:] - x[:, :-1]
    return np.sum(inner**2) + np.sum(difference**2) + x[-1, -2] * x[0].sum() + np.diff(x).sum()


def reshapes(x: Any) -> Any:
    y = x.reshape(3, -1).T[None] * np.arange(30.0).reshape(10, 3)
    y = np.moveaxis(np.broadcast_to(y, (2, 10, 3)), 0, -1)
    repeated = np.tile(x, (1, 2)) + np.repeat(x, 2, axis=1)
    return np.sum(y**2) + np.sum(repeated**2) + np.sum(np.squeeze(x[:1]) ** 3) + np.trace(x)


def softplus_and_entropy(x: Any) -> Any:
    p = np.exp(x) / np.sum(np.exp(x))
    return np.sum(np.log1p(np.exp(x))) - np.sum(p * np.log(p)) + np.sum(np.logaddexp(x, 2 * x))


def distances(x: Any) -> Any:
    difference = x[:, None, :] - x[None, :, :]
    squared = np.sum(difference**2, axis=-1)
    return np.sum(np.exp(-squared)) + np.linalg.norm(x) + np.sum(np.sqrt(squared + 1.0))


PROGRAMS: list[tuple[Callable[..., Any], tuple[Any, ...], tuple[int, ...]]] = [
    (mlp, (MLP, X, ONE_HOT), (0, 1)),
    (logistic_regression, (V, 0.3, X, (LABELS > 1).astype(float)), (0, 1)),
    (layernorm, (X, V, V * 2), (0, 1, 2)),
    (attention, (A, A * 0.7, A[:, :, :2].copy()), (0, 1, 2)),
    (logsumexp, (X * 3,), (0,)),
    (deviations, (X,), (0,)),
    (kinks, (X,), (0,)),
    (contractions, (A, B), (0, 1)),
    (vectors, (W, V), (0, 1)),
    (embedding, (X, INDEX), (0,)),
    (joints, (X, POSITIVE), (0, 1)),
    (cumulative, (POSITIVE,), (0,)),
    (powers, (POSITIVE, POSITIVE[::-1]), (0, 1)),
    (elementary, (POSITIVE,), (0,)),
    (broadcasting, (X, V, 1.5), (0, 1, 2)),
    (slices, (X,), (0,)),
    (reshapes, (X,), (0,)),
    (softplus_and_entropy, (V,), (0,)),
    (distances, (X,), (0,)),
]
IDS = [function.__name__ for function, _, _ in PROGRAMS]


def by_stepwell(function: Callable[..., Any], args: Any, argnums: Any) -> tuple[Any, Any]:
    return sw.value_and_grad(function, argnums)(*args)


def on_jax(function: Any) -> Any:
    return types.FunctionType(function.__code__, {**function.__globals__, "np": jnp})


@functools.cache
def by_jax(number: int) -> tuple[Any, Any]:
    function, args, argnums = PROGRAMS[number]
    return jax.jit(jax.value_and_grad(on_jax(function), argnums))(*args)


def leaves(tree: Any) -> list[Any]:
    return jax.tree.leaves(tree)


def cast(tree: Any, dtype: Any) -> Any:
    return jax.tree.map(lambda x: np.asarray(x, dtype) if np.asarray(x).dtype == float else x, tree)


@pytest.mark.parametrize("number", range(len(PROGRAMS)), ids=IDS)
def test_in_f64(number: int) -> None:
    value, gradients = by_stepwell(*PROGRAMS[number])
    expected_value, expected = by_jax(number)
    np.testing.assert_allclose(value, expected_value, rtol=1e-12)
    assert jax.tree.structure(gradients) == jax.tree.structure(expected)
    for ours, theirs in zip(leaves(gradients), leaves(expected), strict=True):
        assert ours.shape == theirs.shape and ours.dtype == theirs.dtype
        np.testing.assert_allclose(ours, theirs, rtol=1e-10, atol=1e-11)


@pytest.mark.parametrize("number", range(len(PROGRAMS)), ids=IDS)
def test_in_f32(number: int) -> None:
    function, args, argnums = PROGRAMS[number]
    _, gradients = by_stepwell(function, cast(args, np.float32), argnums)
    _, expected = by_jax(number)
    for ours, theirs in zip(leaves(gradients), leaves(expected), strict=True):
        assert ours.dtype == np.float32
        scale = np.abs(theirs).max() + 1
        np.testing.assert_allclose(ours, theirs, rtol=2e-3, atol=3e-5 * scale)


@pytest.mark.parametrize("number", range(len(PROGRAMS)), ids=IDS)
def test_by_central_differences(number: int) -> None:
    """Along one random direction of all arguments together."""
    function, args, argnums = PROGRAMS[number]
    generator = np.random.default_rng(11)
    _, gradients = by_stepwell(function, args, argnums)
    flat, structure = jax.tree.flatten([args[number] for number in argnums])
    directions = [generator.normal(size=np.shape(leaf)) for leaf in flat]

    def moved(step: float) -> float:
        shifted = [leaf + step * way for leaf, way in zip(flat, directions, strict=True)]
        chosen = list(args)
        for number, tree in zip(argnums, jax.tree.unflatten(structure, shifted), strict=True):
            chosen[number] = tree
        return float(function(*chosen))

    step = 1e-5
    slope = (moved(step) - moved(-step)) / (2 * step)
    total = sum(
        np.sum(gradient * way) for gradient, way in zip(leaves(gradients), directions, strict=True)
    )
    np.testing.assert_allclose(total, slope, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(
    ("function", "points"),
    [
        (ties, np.array([[1.0, 0.0, -1.0], [1.0, 0.0, 1.0]])),
        (zeros, np.array([[2.0, 0.0, 3.0, 4.0], [0.0, 5.0, 0.0, 1.5], [0.5, 1.0, 1.0, 0.0]])),
    ],
)
def test_where_the_formula_is_not_smooth(function: Any, points: Any) -> None:
    gradient = sw.grad(function)(points)
    np.testing.assert_allclose(gradient, jax.jit(jax.grad(on_jax(function)))(points), rtol=1e-12)


def test_hypot_at_the_origin() -> None:
    assert sw.grad(lambda x: np.hypot(x, 0.0))(0.0) == 0


def cubic(x: Any) -> Any:
    return np.sum(np.sin(x) * x**3) + np.prod(x) + np.sum(np.cumprod(x) / (1 + x * x))


@pytest.mark.parametrize("point", [V, np.array([1.0, 0.0, 2.0, -0.5])])
def test_second_derivatives(point: Any) -> None:
    def slope(x: Any) -> Any:
        return np.sum(sw.grad(cubic)(x) * np.cos(x))

    expected = jax.jit(jax.grad(lambda x: jnp.sum(jax.grad(on_jax(cubic))(x) * jnp.cos(x))))
    np.testing.assert_allclose(sw.grad(slope)(point), expected(point), rtol=1e-10)


def test_auxiliary_results_inside_and_outside_of_jit() -> None:
    def loss(p: Any, x: Any) -> Any:
        y = x @ p["w"]
        return np.mean(y**2), {"y": y, "rows": x.shape[0], "name": "loss"}

    def both(p: Any, x: Any) -> Any:
        return sw.value_and_grad(loss, has_aux=True)(p, x)

    expected = jax.grad(lambda p, x: jnp.mean((x @ p["w"]) ** 2))({"w": W}, X)
    for function in (both, sw.jit(both)):
        (value, aux), gradient = function({"w": W}, X)
        np.testing.assert_allclose(value, np.mean((X @ W) ** 2))
        np.testing.assert_allclose(aux["y"], X @ W)
        assert aux["rows"] == 5 and aux["name"] == "loss"
        np.testing.assert_allclose(gradient["w"], expected["w"])
    gradient, aux = sw.grad(loss, has_aux=True)({"w": W}, X)
    np.testing.assert_allclose(gradient["w"], expected["w"])
    assert aux["rows"] == 5
