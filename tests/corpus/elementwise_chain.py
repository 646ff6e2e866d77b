"""Ten elementwise ops: one pass over memory."""

import numpy as np


def program(x, y):
    a = x * y + 1.0
    b = np.maximum(a, 0.0) - x
    c = np.sqrt(np.abs(b)) * 0.5
    return np.tanh(c) / (1.0 + c * c)


def arguments():
    random = np.random.default_rng(1)
    return random.normal(size=(23,)).astype("f4"), random.normal(size=(23,)).astype("f4")
