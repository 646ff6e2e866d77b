"""Integer arithmetic that wraps, rounds down and shifts; unsigned beside signed."""

import numpy as np


def program(a, b, u):
    quotient = a // b
    return quotient * b + a % b, (a << 2) ^ b, u // 3 + u % 7, np.abs(b).astype(np.uint8)


def arguments():
    random = np.random.default_rng(9)
    a = random.integers(-100, 100, 21).astype("i4")
    b = np.where(a % 7 == 0, -3, a % 7).astype("i4")
    return a, b, random.integers(0, 255, 21).astype("u1")
