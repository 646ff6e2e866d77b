"""Comparisons, logic and choices."""

import numpy as np


def program(x, y, mask):
    inside = (x > -1.0) & (y <= 1.0) | mask
    return np.where(inside, x, -y), np.any(inside, axis=1), np.all(inside), ~inside


def arguments():
    random = np.random.default_rng(8)
    shape = (4, 11)
    mask = random.integers(0, 2, shape).astype(bool)
    return random.normal(size=shape).astype("f4"), random.normal(size=shape).astype("f4"), mask
