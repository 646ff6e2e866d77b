"""Arguments that are not contiguous: transposed, every other, backwards."""

import numpy as np


def program(a, b, c):
    return a + 1.0, b * c, np.sum(a, axis=0)


def arguments():
    random = np.random.default_rng(11)
    x = random.normal(size=(7, 5)).astype("f4")
    return x.T, x[::2, 0], x[::-2, 1]
