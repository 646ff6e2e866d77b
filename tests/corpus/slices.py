"""Stencils: shifted slices added up, ends kept."""

import numpy as np


def program(x):
    middle = (x[:-2] + x[1:-1] + x[2:]) / 3.0
    return np.concatenate([x[:1], middle, x[-1:]]), x[::-1], x[1::3]


def arguments():
    return (np.random.default_rng(12).normal(size=(22,)),)
