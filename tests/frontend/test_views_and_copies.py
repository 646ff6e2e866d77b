"""What NumPy gives as a view is one, a copy is one, and what may be either is used as neither."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw


def itself(a: Any) -> Any:
    b = np.asarray(a)
    b[0] = 5
    c = np.asanyarray(a, dtype=a.dtype)
    c[1] = 6
    np.ascontiguousarray(a)[2] = 7
    return b


def other_type(a: Any) -> Any:
    b = np.asarray(a, dtype=np.float32)
    b[0] = 5
    return b


def transposed_by_einsum(a: Any) -> Any:
    b = np.einsum("ij->ji", a)
    b[0] = 5
    np.einsum("ij", a)[1] += 1
    return b


def diagonal_by_einsum(a: Any) -> Any:
    diagonal = np.einsum("ii->i", a)
    diagonal += 10
    a[0] = 3
    return diagonal


def diagonals_by_einsum(a: Any) -> Any:
    stack = np.stack([a, a * 2], axis=2)
    rows = np.einsum("iij->ji", stack)
    rows[1] *= 3
    return stack


def parts(a: Any) -> Any:
    c = a + 1j
    c.real[0] = 9
    c.imag[:, 1] *= 2
    np.imag(c)[2] = 4
    real = c.real
    c[1] = 0
    d = c.copy()
    d.real, d.imag = 1, a
    return real, c, d


def part_of_what_is_real(a: Any) -> Any:
    a.real[0] = 3
    return a.imag


def nan_to_num(a: Any) -> Any:
    a[0, 0] = np.nan
    np.nan_to_num(a, copy=False)[1] = 5
    return np.nan_to_num(np.sqrt(-abs(a)), nan=2.0)


def method_put(a: Any) -> Any:
    a.put([0, 3], [7, 8])
    return (a > 0).astype(int).choose([a, -a])


def unpacked(a: Any) -> Any:
    x, y, z = a
    x[:] = 1
    y += z
    total = 0.0
    for p, q, r in a:
        total += p * q - r
    return total


def copied(a: Any) -> Any:
    b, c, d = a.flatten(), np.array(a), +a
    b[0] = c[0] = d[0] = 1
    a[1] = 0
    return b, c, d


FUNCTIONS = [
    itself, other_type, transposed_by_einsum, diagonal_by_einsum, diagonals_by_einsum, parts,
    part_of_what_is_real, nan_to_num, method_put, unpacked, copied,
]  # fmt: skip


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_as_numpy(function: Callable[[Any], Any]) -> None:
    a = np.random.default_rng(0).uniform(-1, 1, (3, 3))
    ours, numpys = a.copy(), a.copy()
    found, expected = sw.jit(function)(ours), function(numpys)
    np.testing.assert_allclose(ours, numpys)
    if not isinstance(found, tuple):
        found, expected = (found,), (expected,)
    for one, other in zip(found, expected, strict=True):
        assert one.dtype == other.dtype
        np.testing.assert_allclose(one, other)


def ravelled(a: Any) -> Any:
    b = a[:, 1:].ravel()
    a[:] = 0
    return b


def reshaped(a: Any) -> Any:
    b = a.T.reshape(-1)
    a[0] = 0
    return b


def made_contiguous(a: Any) -> Any:
    b = np.ascontiguousarray(a.T)
    a[0] = 0
    return b


def stored(a: Any) -> Any:
    b = a.T.ravel()
    b[0] = 1
    return a


@pytest.mark.parametrize("function", [ravelled, reshaped, made_contiguous, stored])
def test_what_may_be_a_view_or_a_copy(function: Callable[[Any], Any]) -> None:
    with pytest.raises(sw.UnsupportedError, match=r"may be (a view|the argument a)"):
        sw.jit(function)(np.ones((3, 3)))


def test_read_only() -> None:
    def function(a: Any) -> Any:
        np.broadcast_to(a, (2, 3))[0] = 1

    with pytest.raises(ValueError, match="assignment destination is read-only"):
        sw.jit(function)(np.ones(3))


def test_rows_that_do_not_fit_the_names() -> None:
    compiled = sw.jit(unpacked)
    for count in (2, 4):
        with pytest.raises(ValueError, match="values to unpack"):
            compiled(np.ones((count, 3)))


# --------------------------------------------------------------------------- computed extents


def part_and_all(x: Any, y: Any, k: Any) -> Any:
    return x[: k[0]] + y


def twice_as_long(x: Any, y: Any, k: Any) -> Any:
    z = np.zeros(y.shape[0])
    return x[: 2 * k[0]] + y, z


def two_parts(x: Any, y: Any, k: Any) -> Any:
    return x[: k[0]] * x[: k[1]] + y[: k[0]]


def selected(x: Any, y: Any, k: Any) -> Any:
    return x[x > 0] + y


def selected_and_stored(x: Any, y: Any, k: Any) -> Any:
    x[x > 0] = y
    return x


def in_a_loop(x: Any, y: Any, k: Any) -> Any:
    for i in range(k.shape[0]):
        x[: k[i]] += y[: k[0]]
    return x


COMPUTED = [part_and_all, twice_as_long, two_parts, selected, selected_and_stored, in_a_loop]


@pytest.mark.parametrize("function", COMPUTED)
def test_lengths_that_are_computed_must_fit(function: Callable[..., Any]) -> None:
    compiled = sw.jit(function)
    x = np.array([1.0, -2.0, 3.0, 4.0, -5.0, -6.0])
    outcomes: set[bool] = set()
    for count in range(2, 7):
        for k in ([3, 3], [2, 2], [2, 3], [3, 2], [6, 6]):
            ours, numpys = ((x.copy(), np.arange(float(count)), np.array(k)) for _ in range(2))
            try:
                expected = function(*numpys)
            except ValueError:
                with pytest.raises(ValueError):
                    compiled(*ours)
                outcomes.add(False)
            else:
                found = compiled(*ours)
                np.testing.assert_array_equal(ours[0], numpys[0])
                for one, other in zip(found, expected, strict=True):
                    np.testing.assert_array_equal(one, other)
                outcomes.add(True)
    assert outcomes == {True, False}
