"""What a call asks of the driver: launches by machine code, memory that is kept, no waiting."""

from __future__ import annotations

import threading
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from fake_gpu import FakeDriver

import stepwell as sw
from stepwell.backends.cuda import device as device_module
from stepwell.backends.cuda.arrays import DeviceArray
from stepwell.backends.cuda.driver_api import DriverApi
from stepwell.tools.bench import launches as bench

RANDOM = np.random.default_rng(4)


def three(x, y):
    return x @ y @ y @ y


def there(*shape: int) -> DeviceArray:
    return DeviceArray.of(device_module.device(), RANDOM.integers(-3, 4, shape).astype(np.float32))


def test_a_call_is_its_launches(driver: FakeDriver) -> None:
    """The second one, by when memory is there: nothing else is asked of the driver."""
    program = sw.jit(three, target="cuda")
    x, y = there(5, 6), there(6, 6)
    program(x, y)
    driver.calls.clear()
    result = program(x, y)
    assert driver.calls == {"launch": 3}
    expected = three(np.asarray(x), np.asarray(y))
    np.testing.assert_array_equal(np.asarray(result), expected)
    other = program(there(7, 6), y)
    assert other.shape == (7, 6)
    x, y = there(5, 6), there(6, 6)
    again = program(x, y)
    np.testing.assert_array_equal(np.asarray(again), three(np.asarray(x), np.asarray(y)))
    np.testing.assert_array_equal(np.asarray(result), expected)


def test_numbers_between_kernels_are_not_waited_for(driver: FakeDriver) -> None:
    program = sw.jit(lambda x: (x - np.min(x)) / (np.max(x) - np.min(x)), target="cuda")
    x = there(30, 40)
    program(x)
    driver.calls.clear()
    result = program(x)
    assert set(driver.calls) == {"launch"}
    here = np.asarray(x)
    np.testing.assert_allclose(result, (here - here.min()) / (here.max() - here.min()), rtol=1e-6)


def test_shapes_that_follow_from_contents_are_computed_each_time(driver: FakeDriver) -> None:
    program = sw.jit(lambda x: x[x > 0] * 2, target="cuda")
    for _ in range(3):
        x = there(20)
        here = np.asarray(x)
        np.testing.assert_array_equal(np.asarray(program(x)), here[here > 0] * 2)


def test_captured_arrays_stay_on_the_device(driver: FakeDriver) -> None:
    """They are copied again where they have changed; what cannot change is not looked at."""
    weights = RANDOM.integers(-3, 4, (60, 70)).astype(np.float32)
    program = sw.jit(lambda x: x @ weights, target="cuda")
    x = there(5, 60)
    here = np.asarray(x)
    np.testing.assert_array_equal(np.asarray(program(x)), here @ weights)
    driver.copied[0] = 0
    for _ in range(2):
        np.testing.assert_array_equal(np.asarray(program(x)), here @ weights)
        np.testing.assert_array_equal(program(here), here @ weights)
    assert driver.copied[0] == 2 * here.nbytes
    for place in ((0, 0), (59, 69)):
        weights[place] += 1
        np.testing.assert_array_equal(np.asarray(program(x)), here @ weights)
    assert driver.copied[0] == 2 * here.nbytes + 2 * weights.nbytes
    weights.flags.writeable = False
    program(x)
    driver.calls.clear()
    np.testing.assert_array_equal(np.asarray(program(x)), here @ weights)
    assert driver.calls["copy there"] == 0 and driver.calls["launch"] == 1
    weights.flags.writeable = True
    weights[2] = 9
    np.testing.assert_array_equal(np.asarray(program(x)), here @ weights)


def test_captured_arrays_with_strides(driver: FakeDriver) -> None:
    base = RANDOM.integers(-3, 4, (90, 80)).astype(np.float32)

    def summed(weights: np.ndarray) -> Any:
        return sw.jit(lambda x: np.sum(weights) + x, target="cuda")

    for weights in (base[::2, 1:41], base.T, base[::-1, ::-1], np.empty((0, 3), np.float32)):
        program, x = summed(weights), there(3)
        for _ in range(2):
            expected = np.asarray(x) + weights.sum()
            np.testing.assert_array_equal(np.asarray(program(x)), expected)
            base[44, 40] += 2


def test_arguments_by_default_and_by_name(driver: FakeDriver) -> None:
    scale = np.float32([1, 2, 3])
    program = sw.jit(lambda x, by=scale: x * by, target="cuda")
    x, other = there(3), there(3)
    here = np.asarray(x)
    for _ in range(2):
        np.testing.assert_array_equal(np.asarray(program(x)), here * scale)
        np.testing.assert_array_equal(np.asarray(program(x, by=other)), here * np.asarray(other))
        np.testing.assert_array_equal(np.asarray(program(x, other)), here * np.asarray(other))


def test_without_arguments_results_are_numpys(driver: FakeDriver) -> None:
    program = sw.jit(lambda: np.arange(5) * 2.0, target="cuda")
    for _ in range(3):
        result = program()
        assert type(result) is np.ndarray
        np.testing.assert_array_equal(result, np.arange(5) * 2.0)


def test_values_of_outside_are_looked_at(driver: FakeDriver) -> None:
    scale = SimpleNamespace(by=2)
    program = sw.jit(lambda x: x * scale.by, target="cuda")
    x = there(4)
    for by in (2, 2, 3):
        scale.by = by
        np.testing.assert_array_equal(np.asarray(program(x)), np.asarray(x) * by)


def test_a_launch_that_fails_is_told(driver: FakeDriver) -> None:
    program = sw.jit(three, target="cuda")
    x, y = there(5, 6), there(6, 6)
    program(x, y)
    api: Any = device_module.device().api
    api.refuses = 701
    with pytest.raises(driver.Error, match=r"the launch of 'three_kernel' failed: .*error 701"):
        program(x, y)
    api.refuses = 0
    np.testing.assert_array_equal(np.asarray(program(x, y)), three(np.asarray(x), np.asarray(y)))


def test_threads_share_the_context(driver: FakeDriver) -> None:
    """In each of them it is current for as long as a call takes."""
    program = sw.jit(three, target="cuda")
    x, y = there(5, 6), there(6, 6)
    found: list[Any] = []

    def work() -> None:
        found.append(np.asarray(program(x, y)))
        found.append(np.asarray(program(np.asarray(x), np.asarray(y))))
        found.append(driver.contexts[threading.get_ident()])

    one = threading.Thread(target=work)
    one.start()
    one.join()
    *results, left = found
    assert left == 0 and len(results) == 2
    for result in results:
        np.testing.assert_array_equal(result, three(np.asarray(x), np.asarray(y)))


class Library:
    """libcuda for ctypes, as far as loading needs it; `result` is what its functions give."""

    def __init__(self, result: int = 0, log: bytes = b""):
        self.result, self.log = result, log
        self.asked: list[tuple[Any, ...]] = []
        self.cuLaunchKernel = np.ctypeslib.ctypes.CFUNCTYPE(None)(lambda: None)

    def cuModuleLoadDataEx(self, module: Any, ptx: bytes, count: Any, options: Any, values: Any):
        assert ptx.endswith(b"\0") and count.value == 2 and list(options) == [5, 6]
        assert values[1] == 8192
        np.ctypeslib.ctypes.memmove(values[0], self.log, len(self.log))
        module._obj.value = 11
        return self.result

    def cuModuleGetFunction(self, function: Any, module: Any, name: bytes) -> int:
        self.asked.append((module.value, name))
        function._obj.value = 12
        return self.result

    def cuFuncSetAttribute(self, function: Any, attribute: Any, value: Any) -> int:
        self.asked.append((function.value, attribute.value, value.value))
        return self.result

    def cuGetErrorString(self, result: Any, text: Any) -> int:
        text._obj.value = b"no kernel image is available"
        return 0


def test_kernels_are_loaded_by_the_drivers_functions() -> None:
    library = Library()
    api = DriverApi(library, RuntimeError)
    assert api.launch and api.load(".version 8.0") == 11
    assert api.function(11, "f_kernel", 0) == api.function(11, "g_kernel", 98304) == 12
    assert library.asked == [(11, b"f_kernel"), (11, b"g_kernel"), (12, 8, 98304)]


def test_code_that_the_driver_refuses_is_told() -> None:
    api = DriverApi(Library(209, b"line 3: syntax"), RuntimeError)
    message = r"does not load the kernels: line 3: syntax: no kernel image .* \(error 209\)"
    with pytest.raises(RuntimeError, match=message):
        api.load("")


def test_the_benchmark_of_the_hosts_part() -> None:
    rows = list(bench.launches(quick=True))
    assert [row.name.rpartition(" ")[2] for row in rows] == ["1", "3", "10"]
    assert all(row.seconds > 0 for row in rows)
