"""A product of matrices with a bias."""


def program(a, b, bias):
    return a @ b + bias


def arguments():
    import numpy as np

    random = np.random.default_rng(4)
    shapes = ((5, 7), (7, 18), (18,))
    return tuple(random.normal(size=shape).astype("f4") for shape in shapes)
