"""Functions of a vector of five that loop, branch, store and call the host; each gives a number."""

from __future__ import annotations

from typing import Any

import numpy as np


def carried(x: Any) -> Any:
    y = x
    for _ in range(x.shape[0]):
        y = np.sin(y) * x + y
    return np.sum(y)


def triangle(x: Any) -> Any:
    s = 0.0
    for i in range(x.shape[0]):
        s = s * 0.5 + np.sin(x[i]) * x[i] + np.sum(x[:i] ** 2)
    return s


def recurrence(x: Any) -> Any:
    y = np.zeros_like(x)
    y[0] = x[0]
    for i in range(1, x.shape[0]):
        y[i] = np.sin(y[i - 1]) * x[i]
    return np.sum(y * y)


def steps_of_two(x: Any) -> Any:
    y = x * 1.0
    for i in range(1, x.shape[0] - 1, 2):
        y[i] = np.exp(y[i - 1]) * y[i + 1] * y[i]
    for i in range(x.shape[0] - 1, 0, -1):
        y[i - 1] += np.tanh(y[i])
    return np.sum(np.cos(y))


def until_small(x: Any) -> Any:
    s = np.sum(x * x)
    y = x
    while s > 0.1:
        y = y * np.cos(y) * 0.7
        s = np.sum(y * y)
    return s + np.sum(y)


def either(x: Any) -> Any:
    if np.sum(x) > 0.5:
        y = np.exp(x) * np.sin(x)
    else:
        y = x * x * x
    return np.sum(y)


def branches_in_loops(x: Any) -> Any:
    s = 0.0
    for i in range(x.shape[0]):
        if x[i] > 0:
            s = s + np.exp(x[i]) * s
        else:
            s = s * x[i] + 1.0
        for j in range(i):
            s = s * np.cos(x[j]) + x[i]
    return s


def while_in_for(x: Any) -> Any:
    y = x
    for i in range(3):
        s = np.sum(y * y)
        while s > 0.1 * (i + 1):
            y = y * np.cos(y) * 0.7
            s = np.sum(y * y)
        y = np.exp(y)
    return np.sum(y)


def host_in_loop(x: Any) -> Any:
    a = np.outer(x, x) + 4 * np.eye(5)
    for _ in range(3):
        a = np.linalg.inv(a) + np.eye(5)
    return np.sum(a * a)


def early_exit(x: Any) -> Any:
    s = 0.0
    for i in range(x.shape[0]):
        s += x[i] * x[i] * np.exp(s)
        if s > 0.8:
            break
    return s * s


def gathers(x: Any) -> Any:
    order = np.array([3, 1, 3, 0])
    y = x
    for i in range(3):
        y = y * 0.5
        y[order[:2]] = y[order[1:3]] * x[i]
        y[2:4] *= x[i : i + 2]
    return np.sum(y**3)


def substitution(x: Any) -> Any:
    a = np.outer(x, x) + 5 * np.eye(5)
    y = np.zeros(5)
    for i in range(5):
        y[i] = (x[i] - a[i, :i] @ y[:i]) / a[i, i]
    return np.sum(y)


PROGRAMS = [
    carried,
    triangle,
    recurrence,
    steps_of_two,
    until_small,
    either,
    branches_in_loops,
    while_in_for,
    host_in_loop,
    early_exit,
    gathers,
    substitution,
]
