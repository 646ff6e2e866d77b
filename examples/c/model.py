"""A layer of a network, to be called from C: `stepwell save model.py:layer …`, see main.c."""

import numpy as np

import stepwell as sw


@sw.jit
def layer(x, w, b):
    return np.maximum(x @ w + b, 0)
