"""Softmax of rows, written out."""

import numpy as np


def program(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def arguments():
    return (np.random.default_rng(2).normal(size=(3, 19)).astype("f4"),)
