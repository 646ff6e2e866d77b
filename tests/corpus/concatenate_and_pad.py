"""Arrays joined, stacked, padded, repeated."""

import numpy as np


def program(a, b):
    joined = np.concatenate([a, b], axis=1)
    return joined, np.stack([a, a * 2.0]), np.pad(b, 1), np.tile(a, 2)


def arguments():
    random = np.random.default_rng(13)
    return random.normal(size=(3, 4)).astype("f4"), random.normal(size=(3, 2)).astype("f4")
