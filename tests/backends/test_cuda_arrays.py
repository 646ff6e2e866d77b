"""Arrays on the device from call to call: a training loop, stores in place, others' interfaces."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from fake_gpu import FakeDriver

import stepwell as sw
from stepwell.backends.cuda import device as device_module
from stepwell.backends.cuda.arrays import DeviceArray

RANDOM = np.random.default_rng(6)


def there(array: Any) -> DeviceArray:
    return DeviceArray.of(device_module.device(), np.asarray(array))


def of_another_library(array: DeviceArray, **changes: Any) -> Any:
    return SimpleNamespace(__cuda_array_interface__=array.interface | changes)


def loss(w, x, y):
    return np.mean((x @ w - y) ** 2)


def step(w, x, y):
    value, gradient = sw.value_and_grad(loss)(w, x, y)
    w -= 0.1 * gradient
    return value


def test_a_training_loop_stays_on_the_device(driver: FakeDriver) -> None:
    """Weights are changed where they are; nothing is copied from the second step on."""
    x = RANDOM.normal(size=(40, 6))
    y = x @ RANDOM.normal(size=6)
    expected, w, data = np.zeros(6), there(np.zeros(6)), (there(x), there(y))
    program = sw.jit(step, target="cuda")
    first = float(program(w, *data))
    copied = list(driver.copied)
    for _ in range(20):
        last = program(w, *data)
    assert driver.copied == copied
    for _ in range(21):
        expected -= 0.1 * (2 / 40) * (x.T @ (x @ expected - y))
    np.testing.assert_allclose(w, expected, rtol=1e-10)
    assert last.item() < first / 10


def add_to(w, x):
    w += x
    return w


def test_stores_go_into_arrays_of_the_device(driver: FakeDriver) -> None:
    """Of ours and of other libraries; some of the arguments may be the host's."""
    x, w = RANDOM.normal(size=(2, 5, 7))
    program, on_device = sw.jit(add_to, target="cuda"), there(w)
    assert program(on_device, there(x)) is on_device
    other = of_another_library(on_device)
    assert program(other, x) is other
    np.testing.assert_allclose(on_device, w + x + x)
    here = w.copy()
    program(here, there(x))
    np.testing.assert_allclose(here, w + x)


def test_stores_that_cannot_be_done_in_place_are_refused(driver: FakeDriver) -> None:
    program, w = sw.jit(add_to, target="cuda"), there(np.ones(4))
    with pytest.raises(ValueError, match="shares memory of the device with another one"):
        program(w, w)
    with pytest.raises(ValueError, match="shares memory of the device with another one"):
        program(w, of_another_library(w, data=(w.address, True)))
    with pytest.raises(ValueError, match="argument w, which is read-only"):
        program(of_another_library(w, data=(w.address, True)), there(np.ones(4)))
    for target in ("cpu", "simt"):
        with pytest.raises(ValueError, match="must be an array that can be written"):
            sw.jit(add_to, target=target)(w, np.ones(4))
    np.testing.assert_array_equal(w, np.ones(4))


def test_a_failure_after_a_store_says_so(driver: FakeDriver) -> None:
    def put(w, at):
        w[0] = 7
        w[at] = 8

    w, at = there(np.zeros(5)), there(np.array([1, 50]))
    with pytest.raises(IndexError, match="out of bounds") as caught:
        sw.jit(put, target="cuda")(w, at)
    assert getattr(caught.value, "stored_into", "") == "w"


def test_interfaces_of_other_libraries(driver: FakeDriver) -> None:
    """Strides may be given where they are those of C order; bf16 has a name of its own."""
    x = RANDOM.normal(size=(4, 1, 5))
    program = sw.jit(lambda x: x + x, target="cuda")
    for strides in (None, (40, 40, 8), (40, 8, 8)):
        given = of_another_library(there(x), strides=strides)
        np.testing.assert_array_equal(program(given), x + x)
    with pytest.raises(ValueError, match="must be in C order"):
        program(of_another_library(there(x), strides=(8, 8, 32)))
    with pytest.raises(ValueError, match="must not have a mask"):
        program(of_another_library(there(x), mask=there(x > 0)))
    half = x.astype(ml_dtypes.bfloat16)
    result = program(of_another_library(there(half)))
    np.testing.assert_array_equal(result, half + half, strict=True)


def test_an_array_of_the_device_is_a_number_where_it_has_one_element(driver: FakeDriver) -> None:
    assert (float(there(2.5)), int(there(3)), complex(there(1j)), bool(there(0))) == (
        2.5,
        3,
        1j,
        False,
    )
    matrix = there(np.ones((3, 4)))
    assert (len(matrix), matrix.size, there(7).item()) == (3, 12, 7)
    with pytest.raises(TypeError, match="without axes"):
        len(there(1))
    with pytest.raises(ValueError, match="ambiguous"):
        bool(matrix)


@pytest.mark.parametrize("size", [0, 1, 512, 513, 4097, (1 << 20) + 1, 10**9, 5 * 2**33])
def test_a_block_of_memory_is_little_more_than_was_asked_for(size: int) -> None:
    rounded = device_module.rounded(size)
    assert rounded % device_module.SMALLEST == 0
    assert size <= rounded <= max(size + size // 8, size + device_module.SMALLEST)
    assert device_module.rounded(rounded) == rounded


def test_results_go_where_the_caller_says(driver: FakeDriver) -> None:
    """At once into memory of ours or of others; by a copy where an argument is read there."""
    program, x = sw.jit(lambda x: np.flip(x) * 2, target="cuda"), RANDOM.normal(size=9)
    out = there(np.zeros(9))
    for given in (out, of_another_library(out)):
        assert program(there(x), out=given) is given
        np.testing.assert_array_equal(out, np.flip(x) * 2)
    assert program(x, out=out) is out  # the argument is the host's
    assert driver.calls["copy on it"] == 0
    same = there(x)
    assert program(same, out=same) is same
    assert driver.calls["copy on it"] == 1
    np.testing.assert_array_equal(same, np.flip(x) * 2)
    several = sw.jit(lambda x: (x + 1, x - 1), target="cuda")
    first, host = there(np.zeros(9)), np.zeros(9)
    assert several(there(x), out=(first, host))[1] is host
    np.testing.assert_array_equal(first, x + 1)
    np.testing.assert_array_equal(host, x - 1)
    # Both results in one place: the last one is there, as in NumPy.
    several(there(x), out=(first, first))
    np.testing.assert_array_equal(first, x - 1)


@pytest.mark.parametrize(
    ("changes", "error", "says"),
    [
        ({"typestr": "<f4"}, TypeError, "float32 on the device"),
        ({"shape": (3, 3)}, ValueError, r"has the shape \(3, 3\)"),
        ({"data": (0, True)}, ValueError, "read-only"),
        ({"strides": (16,)}, ValueError, "C order"),
    ],
)
def test_places_for_results_that_do_not_suit(
    changes: dict[str, Any], error: type[Exception], says: str, driver: FakeDriver
) -> None:
    out = of_another_library(there(np.zeros(9)), **changes)
    with pytest.raises(error, match=says):
        sw.jit(lambda x: x + 1, target="cuda")(there(np.zeros(9)), out=out)
