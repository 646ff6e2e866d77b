"""Products over batches, outer products, contractions of several axes."""

import numpy as np


def program(a, b, v):
    return np.matmul(a, b), np.outer(v, v), np.tensordot(a, a, axes=([0, 2], [0, 2]))


def arguments():
    random = np.random.default_rng(5)
    shapes = ((2, 3, 5), (2, 5, 4), (6,))
    return tuple(random.normal(size=shape) for shape in shapes)
