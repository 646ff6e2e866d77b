"""A step of the tutorial's logistic regression in Theano's text, beside the same for `jit`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from ...frontend import theano
from ...frontend.jit import jit
from ...frontend.theano import tensor as T
from ...frontend.transforms import value_and_grad
from .measure import Row, compare


def _theano_step(w0: np.ndarray[Any, Any]) -> Any:
    x, y = T.dmatrix("x"), T.dvector("y")
    w, b = theano.shared(w0, name="w"), theano.shared(0.0, name="b")
    p_1 = 1 / (1 + T.exp(-T.dot(x, w) - b))
    xent = -y * T.log(p_1) - (1 - y) * T.log(1 - p_1)
    cost = xent.mean() + 0.01 * (w**2).sum()
    gw, gb = T.grad(cost, [w, b])
    return theano.function(
        inputs=[x, y],
        outputs=[p_1 > 0.5, xent],
        updates=((w, w - 0.1 * gw), (b, b - 0.1 * gb)),
        name="train",
    )


def _cost(w: Any, b: Any, x: Any, y: Any) -> Any:
    p_1 = 1 / (1 + np.exp(-np.dot(x, w) - b))
    xent = -y * np.log(p_1) - (1 - y) * np.log(1 - p_1)
    return xent.mean() + 0.01 * (w**2).sum(), (p_1 > 0.5, xent)


def _step(x: Any, y: Any, w: Any, b: Any) -> Any:
    (_, (prediction, xent)), (gw, gb) = value_and_grad(_cost, argnums=(0, 1), has_aux=True)(
        w, b, x, y
    )
    return prediction, xent, w - 0.1 * gw, b - 0.1 * gb


def logistic_in_theano(quick: bool) -> Iterator[Row]:
    """400 × 784, float64: a call of Theano's `train`, and of the step compiled by `jit`."""
    generator = np.random.RandomState(0)
    x, y = generator.randn(400, 784), generator.randint(2, size=400).astype(np.float64)
    w = generator.randn(784)
    train, step = _theano_step(w), jit(_step)
    state: list[Any] = [w, np.float64(0.0)]

    def ours() -> None:
        train(x, y)

    def theirs() -> None:
        _, _, *state[:] = step(x, y, *state)

    for _ in range(100):
        ours()
        theirs()
    (weights,) = (v.get_value() for v in train.get_shared() if v.name == "w")
    difference = float(np.max(np.abs(weights - state[0])) / np.max(np.abs(state[0])))
    yield compare(
        "logistic regression step in Theano's text",
        ours,
        theirs,
        "the same step by stepwell.jit",
        aim="≥ 1.0 ×",
        seconds=0.5 if quick else 2.0,
        samples=7 if quick else 21,
        notes={"relative difference after 100 steps": difference},
    )
