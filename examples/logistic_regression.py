"""The logistic regression of Theano's tutorial, in NumPy and `stepwell.jit`.

400 samples of 784 random features, random labels, 10,000 steps of gradient descent. The logits
reach 86 and saturate: a literal port of the formula goes NaN. Expected, as Theano gave it:
‖w‖ = 2.599969, b = 0.173761, accuracy 1.0.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

import stepwell as sw

SAMPLES, FEATURES, STEPS = 400, 784, 10_000


def probability(x, w, b):
    return 1 / (1 + np.exp(-np.dot(x, w) - b))


def cost(w, b, x, y):
    p = probability(x, w, b)
    cross_entropy = -y * np.log(p) - (1 - y) * np.log(1 - p)
    return cross_entropy.mean() + 0.01 * (w**2).sum()


@sw.jit
def step(w, b, x, y):
    loss, (gradient_w, gradient_b) = sw.value_and_grad(cost, argnums=(0, 1))(w, b, x, y)
    return loss, w - 0.1 * gradient_w, b - 0.1 * gradient_b


@sw.jit
def predict(x, w, b):
    return probability(x, w, b) > 0.5


def data() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Features, labels and the first weights, drawn in the tutorial's order."""
    generator = np.random.RandomState(0)
    x = generator.randn(SAMPLES, FEATURES)
    y = generator.randint(size=SAMPLES, low=0, high=2).astype(np.float64)
    return x, y, generator.randn(FEATURES)


def train(
    steps: int = STEPS, progress: Callable[[int, float], None] | None = None
) -> tuple[np.ndarray, float, float, list[float]]:
    """Weights, bias, accuracy on the training set, and the loss of every step."""
    x, y, w = data()
    b = np.float64(0.0)
    losses = []
    for index in range(steps):
        loss, w, b = step(w, b, x, y)
        losses.append(float(loss))
        if progress is not None:
            progress(index + 1, losses[-1])
    accuracy = float(np.mean(predict(x, w, b) == (y > 0.5)))
    return w, float(b), accuracy, losses


if __name__ == "__main__":
    weights, bias, accuracy, _ = train()
    print(f"‖w‖ = {np.linalg.norm(weights):.6f}, b = {bias:.6f}, accuracy {accuracy}")
