"""`stepwell.numpy` as an Array API namespace: what its own tests cannot see, and a short form."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import stepwell as sw
import stepwell.numpy as xp


def standardise(x: Any) -> Any:
    """A function that takes its namespace from its argument, as consumers of the standard do."""
    namespace = x.__array_namespace__()
    centred = x - namespace.mean(x, axis=0)
    scale = namespace.std(centred, axis=0)
    return namespace.astype(namespace.divide(centred, scale), namespace.float32)


def test_consumers_run_inside_of_a_compiled_function() -> None:
    x = np.random.default_rng(1).normal(size=(6, 3))
    compiled = sw.jit(standardise)(x)
    assert compiled.dtype == np.float32
    np.testing.assert_allclose(compiled, standardise(x), 1e-6)


def test_arrays_are_numpys() -> None:
    x = xp.asarray([[1, 2], [3, 4]], dtype=xp.float32)
    assert type(x) is np.ndarray
    assert repr(x) == "array([[1., 2.],\n       [3., 4.]], dtype=float32)"
    assert type(sw.jit(lambda a: a + 1)(x)) is np.ndarray
    assert xp.__array_api_version__ == "2024.12"
    assert xp.__array_namespace_info__().default_dtypes()["real floating"] == xp.float64


class Producer:
    """Something that only knows DLPack."""

    def __init__(self, array: np.ndarray[Any, Any]):
        self.array = array

    def __dlpack__(self, **options: Any) -> Any:
        return self.array.__dlpack__(**options)

    def __dlpack_device__(self) -> tuple[int, int]:
        return self.array.__dlpack_device__()


def test_dlpack_goes_both_ways_without_a_copy() -> None:
    memory = np.arange(6.0).reshape(2, 3)
    assert np.shares_memory(xp.from_dlpack(Producer(memory)), memory)
    assert np.shares_memory(np.from_dlpack(xp.asarray(memory)), memory)
    double = sw.jit(lambda x: 2 * x)
    assert double(Producer(memory)).tolist() == (2 * memory).tolist()


def test_limits_of_arrays() -> None:
    assert xp.finfo(xp.asarray(1.0)).bits == 64
    assert xp.iinfo(xp.int8).max == 127


@pytest.mark.parametrize("name", ["fft.fftfreq", "fft.rfftfreq"])
def test_frequencies_take_a_dtype(name: str) -> None:
    function = getattr(xp.fft, name.partition(".")[2])
    assert function(5, dtype=xp.float32).dtype == np.float32


def test_eigenvalues_are_complex_compiled_or_not() -> None:
    for dtype, expected in ((np.float32, np.complex64), (np.complex128, np.complex128)):
        a = np.array([[2, 1], [1, 3]], dtype)
        found, compiled = xp.linalg.eig(a), sw.jit(np.linalg.eig)(a)
        for one, other in zip(found, compiled, strict=True):
            assert one.dtype == other.dtype == expected
            assert np.array_equal(one, other)
        assert np.array_equal(xp.linalg.eigvals(a), found.eigenvalues)


def test_every_known_failure_has_a_reason() -> None:
    text = (Path(__file__).parent / "known_failures.txt").read_text(encoding="utf-8")
    groups = [group.splitlines() for group in text.strip().split("\n\n")[1:]]
    assert all(group[0].startswith("#") and len(group) > 1 for group in groups)
    assert sum(line.startswith("test_") for group in groups for line in group) < 26
