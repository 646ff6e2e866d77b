"""What cannot be traced: the exception is NumPy's, the message names the user's line."""

from __future__ import annotations

import ctypes
import inspect
from typing import Any

import numpy as np
import pytest

from stepwell import UnsupportedError, jit

V = np.arange(1.0, 7.0)
OUTSIDE = np.zeros(3)
LISTED = [np.zeros(3)]


def shapes(v: Any) -> Any:
    return v[:3] + np.ones((3, 2))


def rows(v: Any) -> Any:
    return tuple(v)


def into_outside(v: Any) -> Any:
    OUTSIDE[0] = v[0]


def into_hidden(v: Any) -> Any:
    LISTED[0][0] = v[0]


def scalar(v: Any) -> Any:
    return float(v)


def random(v: Any) -> Any:
    return v + np.random.rand(3)


CASES: list[tuple[Any, type[Exception], str, str]] = [
    (into_outside, ValueError, "a store into the outside array OUTSIDE", r"OUTSIDE.copy\(\)"),
    (into_hidden, TypeError, "known only when the compiled function is called", "np.zeros"),
    (scalar, TypeError, "only length-1 arrays can be converted", ""),
    (random, UnsupportedError, "numpy.random.rand", "pass them as an argument"),
    (
        lambda v: np.apply_over_axes(np.sum, v, [0]),
        UnsupportedError,
        "numpy.apply_over_axes is not",
        "argument",
    ),
    (lambda v: v.byteswap(), UnsupportedError, "ndarray.byteswap is not supported", ""),
    (lambda v: np.linalg.inv(v), np.linalg.LinAlgError, "must be at least two-dimensional", ""),
    (lambda v: np.polynomial.chebyshev.chebfit(v, v, 2), UnsupportedError, "chebfit", ""),
    (lambda v: v.sum(axis=2), ValueError, "axis 2 is out of bounds for array of dimension 1", ""),
    (lambda v: v & 1, TypeError, "ufunc 'bitwise_and' not supported", ""),
    (lambda v: v.reshape(4, -1, -1), ValueError, "one unknown dimension", ""),
    (lambda v: np.where(v > 0, v), ValueError, "either both or neither of x and y", ""),
    (lambda v: np.zeros(-1), ValueError, "negative dimensions", ""),
    (lambda v: v + np.array(["a"]), TypeError, "element type", ""),
    (lambda v: np.stack([v, v[None]]), ValueError, "same shape", ""),
    (lambda v: np.reshape(np.zeros(6), 4) + v, ValueError, "cannot reshape array of size 6", ""),
    (lambda v: np.transpose(v, (0, 1)), ValueError, "axis 1 is out of bounds", ""),
    (lambda v: np.zeros(3, order="F"), UnsupportedError, "order", ""),
    (lambda v: np.asarray(v, dtype=object), TypeError, "element type", ""),
    (lambda v: max(v, key=lambda e: e), TypeError, "rows", ""),
]


def test_sizes_are_fixed_where_they_are_needed() -> None:
    with pytest.warns(
        RuntimeWarning, match=r"a loop over an array of v.shape\[0\] rows[^$]*static"
    ):
        assert np.array_equal(jit(rows)(V), V)


@pytest.mark.parametrize("number", range(len(CASES)))
def test_refused(number: int) -> None:
    function: Any
    function, kind, message, hint = CASES[number]
    with pytest.raises(kind, match=message) as caught:
        jit(function)(V)
    text = str(caught.value)
    lines, first = inspect.getsourcelines(function)
    assert any(f"{__file__}:{line}" in text for line in range(first, first + len(lines)))
    assert any(line.strip() and line.strip() in text for line in lines)
    assert __import__("re").search(hint, text)
    assert any("traced at" in note for note in caught.value.__notes__)


def test_a_mismatch_of_sizes_is_raised_with_the_sizes_before_compiling() -> None:
    def function(x: Any, y: Any) -> Any:
        return x + y

    compiled = jit(function)
    with pytest.raises(ValueError) as caught:
        compiled(np.ones((2, 5)), np.ones((2, 4)))
    message = "operands could not be broadcast together with shapes (2,5) (2,4)"
    assert message in str(caught.value)
    assert "return x + y" in str(caught.value)
    assert caught.traceback[-1].frame.code.path != __file__
    assert any(entry.frame.code.name == "function" for entry in caught.traceback)


def generator(v: Any) -> Any:
    yield v


async def coroutine(v: Any) -> Any:
    return v


def assigns_global(v: Any) -> Any:
    global OUTSIDE
    OUTSIDE = v


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (generator, r"generator \(yield\)"),
        (coroutine, "async def"),
        (assigns_global, "the global name OUTSIDE"),
    ],
)
def test_constructs(function: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message) as caught:
        jit(function)
    assert __file__ in str(caught.value)


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        (np.array([1, "a"], object), "object arrays cannot be compiled"),
        (np.array(["a"]), "arrays of <U1 cannot be compiled"),
        (np.array(["2020-01-01"], "M8[D]"), "cannot be compiled"),
        ({1, 2}, "cannot be hashed"),
        (np.ma.ones(3), "MaskedArray"),
    ],
)
def test_arguments(argument: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message) as caught:
        jit(lambda o: o)(argument)
    assert "argument o" in str(caught.value)


def branch(v: Any) -> Any:
    return v


def test_argument_counts() -> None:
    compiled = jit(branch)
    with pytest.raises(TypeError, match=r"branch\(\) missing a required argument: 'v'"):
        compiled()
    with pytest.raises(TypeError, match=r"branch\(\) too many positional arguments"):
        compiled(1, 2)
    with pytest.raises(TypeError, match=r"branch\(\) got an unexpected keyword argument 'w'"):
        compiled(1, w=2)
    with pytest.raises(ValueError, match=r"static_argnames: branch\(\) has no parameter 'k'"):
        jit(branch, static_argnames="k")
    with pytest.raises(TypeError, match="needs a function"):
        jit(3)  # type: ignore[call-overload]


def test_escaped_arrays() -> None:
    # What holds it is none of the things that a trace looks into.
    kept = ctypes.py_object()

    def keep(v: Any) -> Any:
        kept.value = v
        return v

    jit(keep).lower("f64[n]")
    with pytest.raises(RuntimeError, match="after the trace of its function has ended"):
        _ = kept.value + 1
    with pytest.raises(RuntimeError, match="outside the function"):
        jit(lambda v: v + kept.value).lower("f64[n]")
