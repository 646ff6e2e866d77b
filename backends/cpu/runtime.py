"""What native entries know of the interpreter and of NumPy: one table of addresses, and offsets.

An object file names one outside symbol for all of it, `stepwell_runtime`, so that it can be loaded
in another process. The table is filled when the first object is loaded. The offsets into live
objects are probed then: where one is not as expected, calls go through ctypes.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from functools import cache
from typing import Any

import numpy as np

from ...dialects.dtypes import DTYPES, DType

SYMBOL = "stepwell_runtime"

# Offsets in bytes, as in CPython 3.11-3.14 and NumPy 1.26-2.5 on 64-bit machines.
REFERENCES, TYPE = 0, 8  # PyObject
SIZE = 16  # PyVarObject
VALUE = 16  # of a float, a complex or a NumPy scalar
DATA, RANK, EXTENTS, STRIDES, DESCRIPTOR, FLAGS = 16, 24, 32, 40, 56, 64  # PyArrayObject
TUPLE_ITEMS = tuple.__basicsize__
VECTORCALL, FAIL, HIDDEN, NEXT, SLOW, UNCHANGED = 16, 24, 32, 40, 48, 56  # see call.py

# Bits of an array's flags.
C_CONTIGUOUS, ALIGNED, WRITEABLE = 0x1, 0x100, 0x400

_INTERPRETER_FUNCTIONS = (
    "PyObject_Vectorcall",
    "PyEval_SaveThread",
    "PyEval_RestoreThread",
    "PyLong_AsLongLongAndOverflow",
    "PyLong_FromLong",
    "PyObject_CallFunctionObjArgs",
    "PyTuple_New",
    "PyTuple_SetItem",
    "Py_DecRef",
    "Py_IncRef",
)
_INTERPRETER_OBJECTS: dict[str, Any] = {
    "None": None,
    "True": True,
    "False": False,
    "tuple": tuple,
    "int": int,
    "float": float,
    "complex": complex,
    "ndarray": np.ndarray,
    "out": sys.intern("out"),
}
# Slots of NumPy's C-API table (numpy/_core/code_generators/numpy_api.py); fixed for ever.
_NUMPY_FUNCTIONS = {
    "PyArray_Scalar": 60,
    "PyArray_NewFromDescr": 94,
    "PyDataMem_SetHandler": 304,
    "PyDataMem_GetHandler": 305,
}
_NUMPY_OBJECTS = {"PyDataMem_DefaultHandler": 306}
# Filled in by pool.py when the first large result is made.
_OF_POOL = ("handler", "new_large_array")
# Blocks of memory for temporaries, see temporaries.py; null where there is none.
TEMPORARIES = 32

_NAMES = (
    *_INTERPRETER_FUNCTIONS,
    *_INTERPRETER_OBJECTS,
    *_NUMPY_FUNCTIONS,
    *_NUMPY_OBJECTS,
    *_OF_POOL,
    *(f"temporary.{number}" for number in range(TEMPORARIES)),
    "temporary.bytes",
    *(f"dtype.{name}" for name in DTYPES),
    *(f"scalar.{name}" for name in DTYPES),
)
# Where in the table an address stands.
INDEX: dict[str, int] = {name: index for index, name in enumerate(_NAMES)}


@cache
def why_not_native() -> str | None:
    """Why native calls cannot be made in this process, or None where they can.

    STEPWELL_NATIVE_CALL=0 in the environment forbids them.
    """
    if os.environ.get("STEPWELL_NATIVE_CALL", "1") == "0":
        return "STEPWELL_NATIVE_CALL=0"
    if sys.implementation.name != "cpython":
        return f"the interpreter is {sys.implementation.name}"
    if hasattr(sys, "gettotalrefcount"):
        return "the interpreter is a debug build"
    if sys.maxsize != 2**63 - 1 or sys.byteorder != "little":
        return "the machine is not 64-bit little-endian"
    if object.__basicsize__ != 16:
        return "the interpreter is free-threaded"
    if type.__flags__ != _read(id(type) + 168, ctypes.c_ulong):
        return "types are not laid out as in CPython 3.11 to 3.14"
    return unexpected_in_numpy()


def _read(address: int, type_: Any) -> Any:
    return type_.from_address(address).value


@cache
def unexpected_in_numpy() -> str | None:
    """What is not as expected in live arrays, scalars and tuples, or None."""
    array = np.zeros((3, 5, 7), np.float32)[:, 1:4, ::2]
    array.flags.writeable = False
    transposed = np.zeros((2, 9), np.complex128)
    for probe in (array, transposed):
        at = id(probe)
        rank = probe.ndim
        found = (
            _read(at + TYPE, ctypes.c_void_p),
            _read(at + DATA, ctypes.c_void_p),
            _read(at + RANK, ctypes.c_int),
            _read(at + DESCRIPTOR, ctypes.c_void_p),
        )
        if found != (id(np.ndarray), probe.ctypes.data, rank, id(probe.dtype)):
            return "arrays are not laid out as in NumPy 1.26 to 2.5"
        for offset, expected in ((EXTENTS, probe.shape), (STRIDES, probe.strides)):
            values = (ctypes.c_ssize_t * rank).from_address(_read(at + offset, ctypes.c_void_p))
            if tuple(values) != expected:
                return "arrays are not laid out as in NumPy 1.26 to 2.5"
        flags = (
            C_CONTIGUOUS * probe.flags.c_contiguous
            | ALIGNED * probe.flags.aligned
            | WRITEABLE * probe.flags.writeable
        )
        if _read(at + FLAGS, ctypes.c_int) & (C_CONTIGUOUS | ALIGNED | WRITEABLE) != flags:
            return "arrays' flags are not as in NumPy 1.26 to 2.5"
    scalars = (
        1.5,
        2.5j,
        *(DTYPES[name].numpy.type(1) for name in ("bool", "i64", "f32", "f64", "c64")),
    )
    for scalar in scalars:
        expected = np.asarray(scalar).tobytes()
        if ctypes.string_at(id(scalar) + VALUE, len(expected)) != expected:
            return "scalars are not laid out as in NumPy 1.26 to 2.5"
    pair = (array, transposed)
    if _read(id(pair) + TUPLE_ITEMS + 8, ctypes.c_void_p) != id(transposed):
        return "tuples are not laid out as in CPython 3.11 to 3.14"
    return None


class _Runtime:
    """The table in memory."""

    def __init__(self) -> None:
        table = self.table = (ctypes.c_void_p * len(INDEX))()
        for name in _INTERPRETER_FUNCTIONS:
            function = ctypes.cast(getattr(ctypes.pythonapi, name), ctypes.c_void_p)
            table[INDEX[name]] = function.value
        for name, value in _INTERPRETER_OBJECTS.items():
            table[INDEX[name]] = id(value)
        get_pointer = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)(
            ("PyCapsule_GetPointer", ctypes.pythonapi)
        )
        numpy_table = get_pointer(np._core._multiarray_umath._ARRAY_API, None)  # pyright: ignore
        for name, slot in _NUMPY_FUNCTIONS.items():
            table[INDEX[name]] = _read(numpy_table + 8 * slot, ctypes.c_void_p)
        for name, slot in _NUMPY_OBJECTS.items():
            variable = _read(numpy_table + 8 * slot, ctypes.c_void_p)
            table[INDEX[name]] = _read(variable, ctypes.c_void_p)
        self.kept: list[Any] = []

    def add(self, dtype: DType) -> None:
        """Fill in the addresses that belong to `dtype`."""
        descriptor = dtype.numpy
        if self.table[INDEX[f"dtype.{dtype.name}"]] is None:
            self.kept += [descriptor, descriptor.type]
            self.table[INDEX[f"scalar.{dtype.name}"]] = id(descriptor.type)
            self.table[INDEX[f"dtype.{dtype.name}"]] = id(descriptor)


_LOCK = threading.Lock()


def runtime() -> _Runtime:
    """The table of this process, made when first asked for."""
    with _LOCK:
        return _only_runtime()


@cache
def _only_runtime() -> _Runtime:
    return _Runtime()
