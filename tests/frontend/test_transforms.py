"""Gradients against finite differences, nested arguments, captured arrays, higher orders."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from stepwell import grad, jit, value_and_grad, vmap

RANDOM = np.random.default_rng(5)
X, Y = RANDOM.normal(size=(9, 4)), (RANDOM.random(9) > 0.5) * 1.0
W = RANDOM.normal(size=4)


def loss(w: Any, b: Any, x: Any, y: Any) -> Any:
    p = 1 / (1 + np.exp(-(x @ w + b)))
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)) + 0.01 * (w**2).sum()


def differences(f: Callable[..., Any], args: tuple[Any, ...], number: int) -> Any:
    step = 1e-6
    point = np.asarray(args[number], float)
    result = np.zeros_like(point)
    for place in np.ndindex(point.shape):
        values = []
        for sign in (1, -1):
            moved = point.copy()
            moved[place] += sign * step
            values.append(f(*args[:number], moved, *args[number + 1 :]))
        result[place] = (values[0] - values[1]) / (2 * step)
    return result


def test_several_arguments(interpret: Any) -> None:
    args = (W, 0.3, X, Y)
    value, (by_w, by_b) = interpret(value_and_grad(loss, argnums=(0, 1)), *args)
    np.testing.assert_allclose(value, loss(*args))
    np.testing.assert_allclose(by_w, differences(loss, args, 0), rtol=1e-6)
    np.testing.assert_allclose(by_b, differences(loss, args, 1), rtol=1e-6)


def test_nested_parameters_aux_and_captured_arrays(interpret: Any) -> None:
    def step(parameters: Any, x: Any, y: Any) -> Any:
        def cost(p: Any) -> Any:
            value = loss(p["w"], p["b"][0], x, y)
            return value, {"count": x.shape[0], "twice": value * 2, "name": "cost"}

        (value, aux), gradient = value_and_grad(cost, has_aux=True)(parameters)
        return value, aux, gradient

    value, aux, gradient = interpret(step, {"w": W, "b": [np.float64(0.3)]}, X, Y)
    by_w = interpret(grad(loss), W, 0.3, X, Y)
    assert aux["count"] == 9 and aux["name"] == "cost" and aux["twice"] == 2 * value
    np.testing.assert_allclose(gradient["w"], by_w)
    assert gradient["b"][0].shape == ()


def test_of_jitted_functions_and_twice(interpret: Any) -> None:
    cubes = jit(lambda x: np.sum(x**3))
    np.testing.assert_allclose(interpret(grad(cubes), W), 3 * W**2)
    second = grad(lambda x: grad(cubes)(x).sum())
    np.testing.assert_allclose(interpret(second, W), 6 * W)


def test_by_keyword_and_default(interpret: Any) -> None:
    def f(x: Any, scale: Any = 2.0) -> Any:
        return np.sum(x * x) * scale

    np.testing.assert_allclose(interpret(lambda x: grad(f)(x, scale=3.0), W), 6 * W)
    np.testing.assert_allclose(interpret(lambda x: grad(f)(x), W), 4 * W)
    np.testing.assert_allclose(interpret(lambda x: grad(f, 1)(x, 1.0), W), np.sum(W * W))


def test_numbers_of_a_batch_are_one_of_each(interpret: Any) -> None:
    batch = W.reshape(2, 2)
    found = interpret(vmap(lambda w: (w.sum(), 2.5, True)), batch)
    expected = batch.sum(1), np.full(2, 2.5), np.full(2, True)
    for array, other in zip(found, expected, strict=True):
        np.testing.assert_array_equal(array, other, strict=True)


def test_with_checks_inside(interpret: Any) -> None:
    index = np.array([0, 2, 2])
    expected = np.array([1.0, 0.0, 2.0, 0.0])
    np.testing.assert_allclose(interpret(grad(lambda x, i: x[i].sum()), W, index), expected)
    with pytest.raises(IndexError):
        interpret(grad(lambda x, i: x[i].sum()), W, index + 9)


@pytest.mark.parametrize(
    ("function", "argument", "message"),
    [
        (lambda w: w, W, "a real scalar"),
        (lambda w: (w.sum(), 1), W, "one scalar, not a tuple"),
        (lambda w: w.sum() * 2, np.arange(3), "argument 0 is of int64"),
        (lambda w: w * 2, 3, "argument 0 is of int"),
        (lambda w: w.sum() > 0, W, "a real scalar"),
    ],
)
def test_refused(function: Any, argument: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message) as caught:
        grad(function).lower(argument)
    assert __file__ in str(caught.value)


def test_argnums() -> None:
    with pytest.raises(ValueError, match="no argument 2"):
        grad(lambda x: x, argnums=2)
    with pytest.raises(TypeError, match="a function is needed"):
        grad(3)  # type: ignore[arg-type]
