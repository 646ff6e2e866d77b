"""Element types of results: NumPy's, for every ufunc of two operands, and its Python scalars."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell import jit
from stepwell.dialects.dtypes import DTYPES, dtype_of
from stepwell.frontend.array import Array
from stepwell.frontend.python_builtins import INT, TRUTH
from stepwell.frontend.trace import ArgumentInfo, Graph, recording
from stepwell.frontend.ufuncs import OPS, PYTHON_DTYPES, RULES

# bfloat16 is no type of NumPy's own.
TYPES = [dtype for dtype in DTYPES.values() if dtype.name != "bf16"]
BINARY = sorted(
    {
        name
        for name in (*OPS, *RULES)
        if isinstance(getattr(np, name, None), np.ufunc) and getattr(np, name).nin == 2
    }
)
SCALARS = [True, 3, -3, 2.5, 1j]


def numpys(ufunc: np.ufunc, *operands: Any) -> Any:
    """The types of NumPy's results, or the exception's class."""
    with np.errstate(all="ignore"):
        try:
            found = ufunc(*operands)
        except (TypeError, ValueError, OverflowError) as error:
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
        except (TypeError, ValueError, OverflowError) as error:
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
        assert ours(np.add, dtype, scalar) is OverflowError


def of_truths() -> list[str]:
    """Expressions of Python's numbers, truth values among them."""
    operands = ["True", "3", "2.5", "1j", "n", "(n > 2)", "(n < 2)", "bool(n)", "int(n > 2)"]
    operands += ["r", "(r == r)"]
    found = [f"{op}(n > 2)" for op in ("-", "~", "+", "abs")]
    for a, b in itertools.product(operands, repeat=2):
        if "n" in a + b or "r" in a + b:
            found += [f"{a} {op} {b}" for op in ("+", "-", "*", "/", "**")]
            if not {"1j", "2.5", "r"} & {a, b}:
                found += [f"{a} {op} {b}" for op in ("//", "%", "&", "|", "^", "<<", ">>")]
    return found


@pytest.mark.parametrize("dtype", ["f4", "i1", "c8"])
def test_truths_beside_python_numbers_are_numbers(dtype: str) -> None:
    x = np.ones(2, dtype)
    for text in of_truths():
        names: dict[str, Any] = {}
        function = eval(f"lambda x, n, r: x + ({text})", names)
        try:
            expected = function(x, 5, 1.5)
        except (ZeroDivisionError, OverflowError) as error:
            with pytest.raises(type(error)):
                jit(function)(x, 5, 1.5)
            continue
        names |= {"bool": TRUTH, "int": INT}
        graph = Graph("promotion")
        with recording(graph):
            given = [dtype_of(dtype), *map(PYTHON_DTYPES.__getitem__, (int, float))]
            shapes, kinds = [(2,), (), ()], (None, int, float)
            operands = [
                Array(graph.add_argument(type_, shape, ArgumentInfo("x")), kind)
                for type_, shape, kind in zip(given, shapes, kinds, strict=True)
            ]
            found = function(*operands)
        assert found.dtype == expected.dtype, text


@pytest.mark.parametrize(
    "function",
    [
        lambda x, n: x + ((n > 2) + (n > 1)),
        lambda x, n: x * (-(n > 2)),
        lambda x, n: x * (~(n > 2)),
        lambda x, n: x + ((n > 2) - (n < 2)) * 2.5,
        lambda x, n: x + (n > 2) ** 2,
        lambda x, n: x * max(n > 2, n < 1),
        lambda x, n: x * isinstance(n > 2, int),
        lambda x, n: x + (n + True),
        lambda x, n: x * (True - n),
        lambda x, n: x + (n & True),
        lambda x, n: x + False,
    ],
)
def test_values_of_truths(function: Any) -> None:
    for dtype in ("f4", "i1"):
        expected, found = (np.asarray(f(np.ones(2, dtype), 5)) for f in (function, jit(function)))
        assert found.dtype == expected.dtype and np.array_equal(found, expected)


def test_truths_that_loops_and_branches_bind() -> None:
    def function(x: Any, n: int) -> Any:
        found, count = False, 0
        for i in range(n):
            if i > 3:
                found = True
            count = count + (i > 2)
        return x * (found + found), x * count

    expected, results = function(np.ones(2, "f4"), 7), jit(function)(np.ones(2, "f4"), 7)
    for one, other in zip(expected, results, strict=True):
        assert one.dtype == other.dtype and np.array_equal(one, other)


@pytest.mark.parametrize("base", [0, 0.0, -0.0, 0j, 2, 2.0, -2.0, 3, -3, 1j])
@pytest.mark.parametrize("exponent", [-1, -2.0, 0.5, -1.5, 2, 1j, 0, 1 + 1j])
def test_powers_of_python_numbers(base: Any, exponent: Any) -> None:
    """Where Python raises, so do these; a complex root of a real number is refused."""
    x = np.ones(2)
    functions = [
        (lambda y: x + y**exponent, (base,)),
        (lambda y: x + base**y, (exponent,)),
        (lambda y, z: x + y**z, (base, exponent)),
    ]
    for function, given in functions:
        if type(base) is type(exponent) is int and exponent < 0 and exponent in given:
            # Of an int to the power of one whose sign is not known the type would not be.
            with pytest.raises(ValueError, match="negative integer powers"):
                jit(function)(*given)
            continue
        try:
            expected = function(*given)
        except ZeroDivisionError:
            with pytest.raises(ZeroDivisionError, match="power"):
                jit(function)(*given)
            continue
        if isinstance(base, complex) or isinstance(exponent, complex):
            np.testing.assert_allclose(jit(function)(*given), expected, 1e-15, 1e-15)
        elif np.iscomplexobj(expected):
            with pytest.raises(ValueError, match="is complex in Python"):
                jit(function)(*given)
        else:
            np.testing.assert_allclose(jit(function)(*given), expected)
