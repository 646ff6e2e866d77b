"""A step of gradient descent on the cross entropy of a logistic regression."""

import numpy as np

import stepwell as sw


def cost(w, b, x, y):
    p = 1.0 / (1.0 + np.exp(-(x @ w + b)))
    entropy = -y * np.log(p) - (1.0 - y) * np.log(1.0 - p)
    return np.mean(entropy) + 0.01 * np.sum(w**2)


def program(w, b, x, y):
    value, (dw, db) = sw.value_and_grad(cost, argnums=(0, 1))(w, b, x, y)
    return value, w - 0.1 * dw, b - 0.1 * db


def reference(w, b, x, y):
    p = 1.0 / (1.0 + np.exp(-(x @ w + b)))
    error = (p - y) / len(y)
    dw, db = x.T @ error + 0.02 * w, np.sum(error)
    return cost(w, b, x, y), w - 0.1 * dw, b - 0.1 * db


def arguments():
    random = np.random.default_rng(17)
    x = random.normal(size=(12, 5))
    return random.normal(size=5), np.float64(0.0), x, (x[:, 0] > 0).astype(float)
