"""What NumPy does on the host, called by GPU programs: on `simt`, and on a driver that is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from fake_gpu import FakeDriver

import stepwell as sw
from stepwell.backends.cuda import device as device_module
from stepwell.backends.cuda.arrays import DeviceArray


def solve_and_sort(a, b):
    x = np.linalg.solve(a @ a + 1, b)
    return np.sort(x, axis=0) * 2, np.linalg.det(a) + 1


def decompose(a, b):
    values, _ = np.linalg.eigh(a + a.T)
    return values * 2, np.linalg.cholesky(a @ a.T + np.eye(a.shape[0])) @ b


def transform(a, b):
    return np.abs(np.fft.fft(a, axis=1)) * 2, np.linalg.inv(a) @ b


def select(a, b):
    order = np.argsort(a, axis=1)
    return np.take_along_axis(a, order, axis=1) + 1, np.quantile(b, 0.25, axis=0) * 3


def steps(a, b):
    x = b
    for _ in range(3):
        x = np.linalg.solve(a, x) + b
    return x, np.searchsorted(np.sort(b[:, 0]), a[0])


PROGRAMS = (solve_and_sort, decompose, transform, select, steps)
RANDOM = np.random.default_rng(8)
A, B = RANDOM.normal(size=(9, 9)), RANDOM.normal(size=(9, 4))


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda one: one.__name__)
def test_on_simt(program: Callable[..., Any]) -> None:
    results = sw.jit(program, target="simt")(A, B)
    for result, expected in zip(results, program(A, B), strict=True):
        np.testing.assert_allclose(result, expected, rtol=1e-9)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda one: one.__name__)
def test_by_the_driver(driver: FakeDriver, program: Callable[..., Any]) -> None:
    results = sw.jit(program, target="cuda")(A, B)
    assert driver.launched
    for result, expected in zip(results, program(A, B), strict=True):
        np.testing.assert_allclose(result, expected, rtol=1e-9)


def test_only_what_the_host_needs_is_copied(driver: FakeDriver) -> None:
    """`b` stays where it is; the host gets `a + 1`, and its inverse goes back."""
    program = sw.jit(lambda a, b: np.linalg.inv(a + 1) @ b, target="cuda")
    there = [DeviceArray.of(device_module.device(), one) for one in (A, B)]
    before = list(driver.copied)
    result = program(*there)
    assert [now - old for now, old in zip(driver.copied, before, strict=True)] == [A.nbytes] * 2
    np.testing.assert_allclose(np.asarray(result), np.linalg.inv(A + 1) @ B, rtol=1e-9)


@pytest.mark.parametrize("target", ["simt", "cuda"])
def test_its_errors_are_numpys(driver: FakeDriver, target: str) -> None:
    program = sw.jit(lambda a: np.linalg.inv(a * 0), target=target)
    with pytest.raises(np.linalg.LinAlgError, match=r"test_gpu_host_calls\.py:.*Singular matrix"):
        program(A)


def test_an_error_of_the_driver_is_told(
    driver: FakeDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = sw.jit(lambda a: np.linalg.inv(a) + 1, target="cuda")
    program(A)

    def lost(*arguments: Any) -> None:
        raise driver.Error("the device is lost")

    there = DeviceArray.of(device_module.device(), A)
    monkeypatch.setattr(driver, "memcpy_dtoh_async", lost)
    with pytest.raises(driver.Error, match="the device is lost"):
        program(there)
