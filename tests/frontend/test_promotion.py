"""Element types of results: NumPy's, for every ufunc of two operands, and its Python scalars."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell import jit
from stepwell.dialects.dtypes import DTYPES
from stepwell.frontend.array import Array
from stepwell.frontend.trace import ArgumentInfo, Graph, recording
from stepwell.frontend.ufuncs import OPS, RULES

# bfloat16 is no type of NumPy's own.
TYPES = [dtype for dtype in DTYPES.values() if dtype.name != "bf16"]
BINARY = sorted(
    {
        name
        for name in (*OPS, *RULES)
        if isinstance(getattr(np, name, None), np.ufunc) and getattr(np, name).nin == 2
    }
)
SCALARS = [True, 3, 2.5, 1j]


def numpys(ufunc: np.ufunc, *operands: Any) -> Any:
    """The types of NumPy's results, or the exception's class."""
    with np.errstate(all="ignore"):
        try:
            found = ufunc(*operands)
        except (TypeError, ValueError) as error:
            return type(error)
    return [np.asarray(result).dtype for result in (found if ufunc.nout > 1 else (found,))]


def ours(ufunc: np.ufunc, *operands: Any) -> Any:
    """The types of the traced results; a `DType` among the operands is a traced array."""
    graph = Graph("promotion")
    with recording(graph):
        arrays = [
            Array(graph.add_argument(operand, (2,), ArgumentInfo(f"x{number}")))
            if operand in TYPES
            else operand
            for number, operand in enumerate(operands)
        ]
        try:
            found = ufunc(*arrays)
        except sw.UnsupportedError:
            raise
        except (TypeError, ValueError) as error:
            return type(error)
    return [result.dtype for result in (found if ufunc.nout > 1 else (found,))]


def test_all_types_of_numpys_that_are_ours() -> None:
    assert len(TYPES) == 14 and len(BINARY) > 25


@pytest.mark.parametrize("name", ["less", "less_equal", "greater", "greater_equal"])
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("extreme", ["maximum", "minimum", "fmax", "fmin"])
def test_complex_numbers_are_ordered_as_numpys(interpret: Any, name: str, extreme: str) -> None:
    parts = [0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan]
    values = np.array([complex(a, b) for a in parts for b in parts])
    x, y = values[:, None], values[None, :]

    def function(a: Any, b: Any) -> Any:
        return getattr(np, name)(a, b), getattr(np, extreme)(a, b)

    for one, other in zip(interpret(function, x, y), function(x, y), strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("name", BINARY)
def test_pairs_of_arrays(name: str) -> None:
    ufunc = getattr(np, name)
    wrong: list[Any] = []
    for a, b in itertools.product(TYPES, repeat=2):
        expected = numpys(ufunc, np.ones(2, a.numpy), np.ones(2, b.numpy))
        actual = ours(ufunc, a, b)
        if expected != actual:
            wrong.append((a.name, b.name, expected, actual))
    assert not wrong


@pytest.mark.parametrize("name", BINARY)
def test_arrays_and_python_scalars(name: str) -> None:
    ufunc = getattr(np, name)
    wrong: list[Any] = []
    for dtype, scalar in itertools.product(TYPES, SCALARS):
        array = np.ones(2, dtype.numpy)
        for numpys_operands, operands in (
            ((array, scalar), (dtype, scalar)),
            ((scalar, array), (scalar, dtype)),
        ):
            expected, actual = numpys(ufunc, *numpys_operands), ours(ufunc, *operands)
            if expected != actual:
                wrong.append((*operands, expected, actual))
    assert not wrong


@pytest.mark.parametrize("dtype", [d for d in TYPES if d.kind in "iu"], ids=str)
def test_integers_out_of_range_raise(dtype: Any) -> None:
    info = np.iinfo(dtype.numpy)
    for scalar in (int(info.max) + 1, int(info.min) - 1):
        with pytest.raises(OverflowError):
            np.add(np.ones(2, dtype.numpy), scalar)
        with pytest.raises(OverflowError):
            ours(np.add, dtype, scalar)


@pytest.mark.parametrize(
    "function",
    [
        lambda x, n: x + (n + True),
        lambda x, n: x * (True - n),
        lambda x, n: x + (n & True),
        lambda x, n: n + False,
    ],
)
def test_truths_beside_python_numbers_are_numbers(function: Any) -> None:
    for dtype in ("f4", "i1"):
        expected, found = (np.asarray(f(np.ones(2, dtype), 5)) for f in (function, jit(function)))
        assert found.dtype == expected.dtype and np.array_equal(found, expected)
