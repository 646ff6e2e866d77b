"""Functions of the host: their symbols, their addresses, and what a failure leaves behind."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends import host
from stepwell.backends.cpu import engine
from stepwell.backends.cpu.elf import UnsupportedObject
from stepwell.dialects.host_call import HostCall, function_text, parse_function, parse_symbol
from stepwell.dialects.specs import parse_spec


def specs(*texts: str) -> tuple[Any, ...]:
    return tuple(parse_spec(text)[0] for text in texts)


@pytest.mark.parametrize(
    "call",
    [
        HostCall("linalg.inv()", specs("f64[?, ?]"), specs("f64[?, ?]")),
        HostCall("linalg.eigh(UPLO='L')", specs("c64[2, 2]"), specs("f32[2]", "c64[2, 2]")),
        HostCall("fft.fftn(axes=(0, 1), norm='ortho')", specs("c128[?, 3]", "i64"), ()),
    ],
)
def test_a_symbol_says_the_whole_call(call: HostCall) -> None:
    assert parse_symbol(call.symbol) == call


def test_options_are_python_literals() -> None:
    options = {"axis": -1, "kind": "stable", "range": (0.5, 2.0), "full": False}
    assert parse_function(function_text("sort", options)) == ("sort", options)


@pytest.mark.parametrize("text", ["sort", "sort(1)", "sort(axis=f())", "", "a b()", "sort(axis=x)"])
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a call of a host function"):
        parse_function(text)


def test_only_listed_functions_are_called() -> None:
    with pytest.raises(LookupError, match="no host function 'save'"):
        host.evaluate("save(file='x')", [np.ones(1)], ())
    with pytest.raises(KeyError):
        host.address_of("host nonsense")


def test_a_wrong_shape_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"gives an array of shape \(2,\), not f64\[3\]"):
        host.evaluate("sort()", [np.ones(2)], specs("f64[3]"))


def test_the_c_function_takes_memrefs_and_tells_failures() -> None:
    symbol = HostCall("linalg.inv()", specs("f64[?, ?]"), specs("f64[?, ?]")).symbol
    place, extent = ctypes.c_void_p, ctypes.c_int64
    type_ = ctypes.CFUNCTYPE(ctypes.c_bool, place, extent, extent, place, extent, extent)
    function = type_(host.address_of(symbol))
    matrix, result = np.array([[2.0, 0.0], [0.0, 4.0]]), np.zeros((2, 2))
    assert function(matrix.ctypes.data, 2, 2, result.ctypes.data, 2, 2)
    assert result.tolist() == [[0.5, 0.0], [0.0, 0.25]]
    matrix[1, 1] = 0
    assert not function(matrix.ctypes.data, 2, 2, result.ctypes.data, 2, 2)
    assert function(0, 0, 0, 0, 0, 0)


def test_objects_that_mcjit_loads_find_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> Any:
        raise UnsupportedObject("for the test")

    monkeypatch.setattr(engine, "load_object", refuse)
    monkeypatch.setenv("STEPWELL_CACHE", "0")
    inverse = sw.jit(lambda a: np.linalg.inv(a) * 3.25)
    assert inverse(np.eye(2) * 4).tolist() == [[0.8125, 0], [0, 0.8125]]


def test_no_elements() -> None:
    assert sw.jit(lambda a: np.linalg.inv(a))(np.zeros((0, 0))).shape == (0, 0)
    assert sw.jit(lambda a: np.linalg.det(a))(np.zeros((0, 3, 3))).shape == (0,)
    assert sw.jit(lambda a: np.sort(a))(np.zeros((0, 4))).shape == (0, 4)
