"""The memory of large results: kept when they die, used again, given back beyond the limit."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import numpy as np
import pytest

from stepwell.backends.cpu import call, pool, runtime
from stepwell.backends.signature import Argument, Result, Signature
from stepwell.dialects.dtypes import DTYPES

pytestmark = pytest.mark.skipif(
    not call.NATIVE or sys.platform != "linux", reason="there is no pool here"
)

F64 = DTYPES["f64"]
SIGNATURE = Signature("f", (Argument(F64, (None,)),), (Result(F64, (None,)),), True)
LARGE_COUNT = pool.LARGE // 8


def handler_of(array: np.ndarray) -> str:
    return np._core.multiarray.get_handler_name(array)  # pyright: ignore


@pytest.fixture
def function(copier):
    function = copier(SIGNATURE)
    function(np.ones(LARGE_COUNT))  # the pool is installed now
    return function


def test_large_results_use_memory_again(function):
    x = np.arange(LARGE_COUNT, dtype=np.float64)
    first = function(x)
    assert handler_of(first) == "stepwell" and first.flags.owndata and first.base is None
    place = first.ctypes.data
    del first
    second = function(-x)
    assert second.ctypes.data == place
    third = function(x)
    assert third.ctypes.data != place
    assert np.array_equal(second, -x) and np.array_equal(third, x)
    view = third[1:]
    del third
    fourth = function(-x)
    assert np.array_equal(view, x[1:]) and np.array_equal(fourth, -x)


def test_small_results_are_numpys(function):
    assert handler_of(function(np.ones(LARGE_COUNT - 1))) == "default_allocator"


def test_large_constant_extents(copier):
    form = (LARGE_COUNT,)
    function = copier(Signature("f", (Argument(F64, form),), (Result(F64, form),), True))
    x = np.ones(form)
    results = [function(x), function(x)]
    assert handler_of(results[1]) == "stepwell"
    assert all(np.array_equal(result, x) for result in results)


def test_no_more_is_kept_than_the_limit(function):
    kept = pool.install()
    assert kept is not None
    x = np.ones(2 * LARGE_COUNT)
    most = 0
    for count in (3, 12, 7):
        results = [function(x[step << 16 :]) for step in range(count)]
        assert all(np.all(result == 1.0) for result in results)
        del results
        assert kept.held == sum(block.size for block in kept.blocks) <= kept.limit
        assert all((block.at is None) == (block.size == 0) for block in kept.blocks)
        most = max(most, kept.held)
    assert most > kept.limit // 2


def test_arrays_that_outlive_the_modules():
    script = f"""
import sys, numpy as np, stepwell
function = stepwell.jit(lambda x: x + 1.0)
x = np.ones({LARGE_COUNT})
sys.kept = [function(x) for _ in range(3)]
print(np._core.multiarray.get_handler_name(sys.kept[2]))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "stepwell"


def test_an_array_can_grow(function):
    result = function(np.full(LARGE_COUNT, 3.0))
    result.resize(2 * LARGE_COUNT, refcheck=False)
    assert np.all(result[:LARGE_COUNT] == 3.0) and np.all(result[LARGE_COUNT:] == 0.0)


def test_a_handler_of_the_users_is_left_alone(function):
    """The user's handler here is NumPy's own under another name."""
    table = runtime.runtime().table
    set_handler = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.py_object)(
        table[runtime.INDEX["PyDataMem_SetHandler"]]
    )
    usual = ctypes.cast(table[runtime.INDEX["PyDataMem_DefaultHandler"]], ctypes.py_object).value
    get_pointer = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)(
        ("PyCapsule_GetPointer", ctypes.pythonapi)
    )
    make_capsule = ctypes.PYFUNCTYPE(
        ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p
    )(("PyCapsule_New", ctypes.pythonapi))
    name = b"mem_handler"
    handler = pool._Handler.from_buffer_copy(
        ctypes.string_at(get_pointer(usual, name), ctypes.sizeof(pool._Handler))
    )
    handler.name = b"users"
    users = make_capsule(ctypes.addressof(handler), name, None)
    set_handler(users)
    try:
        result = function(np.ones(LARGE_COUNT))
        assert handler_of(result) == "users"
    finally:
        set_handler(usual)
    del result
    assert handler_of(function(np.ones(LARGE_COUNT))) == "stepwell"
