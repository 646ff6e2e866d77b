"""A two-layer network on scikit-learn's handwritten digits: ≥ 97 % of unseen ones read."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

import stepwell as sw

HIDDEN, BATCH, EPOCHS = 128, 64, 60


def scores(parameters, x):
    hidden = np.maximum(x @ parameters["w1"] + parameters["b1"], 0.0)
    return hidden @ parameters["w2"] + parameters["b2"]


def cost(parameters, x, labels):
    s = scores(parameters, x)
    log_probability = s - np.log(np.sum(np.exp(s), axis=1, keepdims=True))
    return -np.mean(np.sum(labels * log_probability, axis=1)) + 1e-4 * np.sum(parameters["w1"] ** 2)


@sw.jit
def step(parameters, velocity, x, labels):
    """One step of gradient descent with momentum."""
    loss, gradients = sw.value_and_grad(cost)(parameters, x, labels)
    velocity = {name: 0.9 * velocity[name] - 0.1 * gradients[name] for name in parameters}
    parameters = {name: parameters[name] + velocity[name] for name in parameters}
    return loss, parameters, velocity


@sw.jit
def read(parameters, x):
    return np.argmax(scores(parameters, x), axis=1)


def data(seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Training images and digits, test images and digits; images are rows of 64 floats in 0..1."""
    from sklearn.datasets import load_digits

    digits = load_digits()
    images = (digits.data / 16.0).astype(np.float32)
    order = np.random.default_rng(seed).permutation(len(images))
    train, test = order[360:], order[:360]
    return images[train], digits.target[train], images[test], digits.target[test]


def train(
    epochs: int = EPOCHS, progress: Callable[[int, float], None] | None = None, seed: int = 0
) -> tuple[float, list[float]]:
    """Accuracy on the test images, and the mean loss of every epoch."""
    x, digit, test_x, test_digit = data(seed)
    labels = np.eye(10, dtype=np.float32)[digit]
    generator = np.random.default_rng(seed)
    parameters = {
        "w1": (generator.standard_normal((64, HIDDEN)) * 0.15).astype(np.float32),
        "b1": np.zeros(HIDDEN, np.float32),
        "w2": (generator.standard_normal((HIDDEN, 10)) * 0.1).astype(np.float32),
        "b2": np.zeros(10, np.float32),
    }
    velocity = {name: np.zeros_like(value) for name, value in parameters.items()}
    losses = []
    for epoch in range(epochs):
        order = generator.permutation(len(x))
        batches = [order[start : start + BATCH] for start in range(0, len(x), BATCH)]
        total = 0.0
        for batch in batches:
            loss, parameters, velocity = step(parameters, velocity, x[batch], labels[batch])
            total += float(loss)
        losses.append(total / len(batches))
        if progress is not None:
            progress(epoch + 1, losses[-1])
    return float(np.mean(read(parameters, test_x) == test_digit)), losses


if __name__ == "__main__":
    accuracy, _ = train()
    print(f"test accuracy {100 * accuracy:.1f} %")
