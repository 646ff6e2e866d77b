# ruff: noqa: UP003, RUF046 (it is these calls that are tested)
"""Python's builtins of traced numbers and arrays: as NumPy programs use them."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np
import pytest

from stepwell import jit

V = np.arange(1.0, 7.0)
F = V.astype(np.float32)
M = np.arange(12.0).reshape(3, 4)


def kind_of(x: Any) -> Any:
    match x.ndim:
        case float():
            return -x
        case int():
            return x + 1


PROGRAMS: list[tuple[Any, Any]] = [
    (lambda x: (float(x.sum()) * x, int(x.sum() / 2) * x, bool(x.sum() > 3) * x), F),
    (lambda x: complex(x[1]) * x, F),
    (lambda x: x * complex(x[0], x[1] / 0.0) + complex(2, x[2]) * complex(x[3], True), V),
    (lambda x: x.astype(float) + np.zeros(6, dtype=float) + np.ones(6, int), F),
    (lambda x: (x.astype(bool), np.full(3, 1, complex), x.sum(dtype=float)), F),
    (lambda x: np.array([x[0], 1], dtype=int) * int("3") + int(3.7), V),
    (lambda x: x + float("inf") * bool(1) + defaultdict(float)["a"] + {float: 2}[type(1.0)], V),
    (lambda x: x * float(len(x)) + x[: int(len(x))] / len(x), F),
    (lambda x: x[int(np.argmax(x))] + x[int(x[1])], V),
    (lambda x: (float(x[0]) * np.float32(2) + F, float(x[:1][0])), V),
    (lambda x: sum(x), V),
    (lambda x: sum(x), M),
    (lambda x: sum(x, 10), F),
    (lambda x: sum(x > 2), V),
    (lambda x: sum([x, x]) + sum(x[i] for i in range(3)), V),
    (lambda x: (max(x), min(x), max(x[0], x[1], 2), min([x[3], 4.5, x[2]])), V),
    (lambda x: (any(x > 3), all(x > 3), any([x[0] > 3, x[5] > 3]), all(v > 0 for v in (x[0],))), V),
    (lambda x: x if any([0, 1]) and all([]) else -x, V),
    (lambda x: (abs(-x), round(x.sum() / 7, 2), pow(x, 2), divmod(x, 2)), V),
    (kind_of, V),
]


@pytest.mark.parametrize("number", range(len(PROGRAMS)))
def test_as_python(check: Any, number: int) -> None:
    function, argument = PROGRAMS[number]
    check(function, argument)


@pytest.mark.parametrize(
    "question",
    [
        lambda x: isinstance(x[0], float) and not isinstance(x, float),
        lambda x: isinstance(2.0, float) and isinstance(3, int | float) and isinstance(True, int),
        lambda x: isinstance(x[0], np.floating | np.integer) and isinstance(x.sum(), np.generic),
        lambda x: not isinstance(x[0], np.integer) and not isinstance(x, np.floating),
        lambda x: type(2.0) is float and type(3) is int and type(True) is bool,
        lambda x: type(x) is np.ndarray and type(x[0]) is np.float64,
        lambda x: type("T", (), {}).__name__ == "T" and isinstance(float, type),
        lambda x: issubclass(float, (int, float)) and issubclass(bool, int),
        lambda x: x.dtype == float and np.issubdtype(x.dtype, float),
        lambda x: np.issubdtype(x.dtype, np.floating) and not np.issubdtype(x.dtype, np.integer),
        lambda x: np.dtype(float) == np.float64 and np.dtype(bool) == np.bool_,
    ],
)
def test_classes_are_classes(question: Any) -> None:
    assert question(V) is True
    kept: list[Any] = []

    def ask(x: Any) -> None:
        kept.append(question(x))

    jit(ask).lower(V)
    assert kept == [True]


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (lambda x: float(x), "only length-1 arrays"),
        (lambda x: int(x[0] * 1j), "can't convert complex to int"),
        (lambda x: list(map(float, x)), "a loop over an array"),
        (lambda x: list(range(len(x))), "a range of traced numbers"),
        (lambda x: 3 in x, "`in`"),
    ],
)
def test_refused(function: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message) as caught:
        jit(function).lower(V)
    assert f"{__file__}:" in str(caught.value)


@pytest.mark.parametrize(
    "function",
    [
        lambda x: max(x, x + 1),
        lambda x: min(0.0, x),
        lambda x: max([x, x * 2]),
        lambda x: any([x > 0, x > 1]),
        lambda x: all((x > 0, True)),
    ],
)
def test_the_truth_of_several_elements_is_ambiguous(function: Any) -> None:
    x = np.array([1.0, 2.0])
    with pytest.raises(ValueError, match="ambiguous"):
        function(x)
    with pytest.raises(ValueError, match=r"ambiguous[\s\S]*write np\."):
        jit(function)(x)
    np.testing.assert_array_equal(jit(function)(x[:1]), function(x[:1]))
