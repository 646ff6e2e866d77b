"""Complex arithmetic, and its parts."""

import numpy as np


def program(z, w):
    product = z * np.conj(w)
    return product / (w + 2.0), np.abs(z), product.real + product.imag


def arguments():
    random = np.random.default_rng(10)
    z = random.normal(size=(13,)) + 1j * random.normal(size=(13,))
    return z, z[::-1].copy() + 3.0
