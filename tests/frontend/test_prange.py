"""`prange`: loops of which the program says that their steps may run at once."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell import CompileError, UnsupportedError, jit, prange
from stepwell.tools.differential import check_program

RANDOM = np.random.default_rng(5)
A = RANDOM.integers(-9, 9, (40, 30)) * 1.0
PLACES = RANDOM.permutation(40)


def rows(a: Any) -> Any:
    out = np.zeros(a.shape[0])
    for i in prange(a.shape[0]):
        for j in range(a.shape[1]):
            out[i] += a[i, j] * j
    return out


def permuted(a: Any, places: Any) -> Any:
    """That no place occurs twice is known to the program alone."""
    out = np.zeros_like(a)
    for i in prange(a.shape[0]):
        out[places[i], 1:] = a[i, :-1] * 2
    return out


def inner(a: Any) -> None:
    for i in range(1, a.shape[0]):
        for j in prange(a.shape[1]):
            a[i, j] = a[i - 1, j] + 1


def few(a: Any) -> Any:
    out = np.zeros((3, a.shape[1]))
    for i in prange(3):
        scaled = a[i] * i
        out[i] = scaled + scaled[::-1]
    return out


def total(a: Any) -> Any:
    found, most = 0.0, 0.0
    for i in prange(a.shape[0]):
        found += a[i, 0] * a[i, 1]
        most = np.maximum(most, a[i, 2])
    return found, most


@pytest.mark.parametrize("program", [rows, few])
def test_as_numpy(program: Any) -> None:
    check_program(program, A)


def test_places_that_are_known_to_the_program_alone() -> None:
    check_program(permuted, A, PLACES)
    compiled = jit(permuted, bounds="off")
    assert np.array_equal(compiled(A, PLACES), permuted(A, PLACES))
    texts = (jit(f).lower(A, PLACES).ir("affine") for f in BOTH)
    asked, seen = (text.count("affine.parallel") for text in texts)
    assert asked > seen


def permuted_in_order(a: Any, places: Any) -> Any:
    out = np.zeros_like(a)
    for i in range(a.shape[0]):
        out[places[i], 1:] = a[i, :-1] * 2
    return out


BOTH = (permuted, permuted_in_order)


def chosen(x: Any, places: Any, weights: Any, out: Any) -> None:
    for i in prange(places.shape[0]):
        scaled = np.zeros(3)
        scaled[:] = x[places[i]] * weights[i // 2]
        out[i] = scaled.sum()


def total_of_chosen(x: Any, places: Any) -> Any:
    found = 0.0
    for i in prange(places.shape[0]):
        found += x[places[i]]
    return found


@pytest.mark.parametrize("threads", [1, 2])
def test_of_steps_that_fail_the_first_one_is_raised(threads: int) -> None:
    x, places = np.arange(50_000.0), RANDOM.permutation(100_000) % 50_000
    weights, out = np.ones(50_000), np.zeros(100_000)
    compiled, summed = jit(chosen), jit(total_of_chosen)
    before = sw.get_num_threads()
    sw.set_num_threads(threads)
    try:
        compiled(x, places, weights, out)
        assert np.array_equal(out, 3 * x[places])
        assert summed(x, places) == x[places].sum()
        places[[40_000, 90_000, 99_999]] = 60_000, -50_001, 50_000
        for _ in range(10):
            with pytest.raises(IndexError, match="axis 0 with size x") as raised:
                compiled(x, places, weights, out)
            assert raised.value.stored_into == "out"  # type: ignore[attr-defined]
            with pytest.raises(IndexError, match="axis 0 with size x"):
                summed(x, places)
        with pytest.raises(IndexError, match="axis 0 with size weights"):
            compiled(x, places, weights[:10_000], out)
        with pytest.raises(IndexError, match="axis 0 with size x"):
            compiled(x, places, weights[:20_001], out)
    finally:
        sw.set_num_threads(before)


def test_a_loop_inside_of_one_in_order() -> None:
    check_program(inner, A)


def test_sums_are_the_same_for_any_number_of_threads() -> None:
    a = RANDOM.normal(size=(100_000, 3))
    compiled = jit(total)
    before = sw.get_num_threads()
    try:
        found = []
        for threads in (1, 2):
            sw.set_num_threads(threads)
            found.append(compiled(a))
    finally:
        sw.set_num_threads(before)
    assert found[0] == found[1]
    assert np.isclose(found[0][0], (a[:, 0] * a[:, 1]).sum()) and found[0][1] == a[:, 2].max()


def test_outside_of_compiled_functions_it_is_range() -> None:
    assert prange(2, 7, 2) == range(2, 7, 2)


def recurrence(a: Any) -> None:
    for i in prange(2, a.shape[0]):
        a[i] = a[i - 2] + 1


def shared_row(a: Any) -> Any:
    out, row = np.zeros(a.shape[0]), np.zeros(a.shape[1])
    for i in prange(a.shape[0]):
        for j in range(a.shape[1]):
            row[j] = a[i, j] * 2
        out[i] = row[::2].sum()
    return out, row


def carried(a: Any) -> Any:
    x = 0.5
    for i in prange(a.shape[0]):
        x = x * (1 - x) + a[i, 0]
    return x


@pytest.mark.parametrize(
    ("program", "message"),
    [
        (recurrence, "an element is touched again 2 iterations later"),
        (shared_row, "all iterations store to the same elements"),
        (carried, "not only combined"),
    ],
)
def test_what_is_seen_not_to_be_parallel(program: Any, message: str) -> None:
    with pytest.raises(CompileError, match=message) as raised:
        jit(program)(A.copy())
    assert "test_prange.py" in str(raised.value)


def bound_anew(a: Any) -> Any:
    x = a[0]
    for i in prange(a.shape[0]):
        x = x * a[i]
    return x


def ended(a: Any) -> Any:
    found = np.zeros(a.shape[0])
    for i in prange(a.shape[0]):
        if a[i, 0] > 1:
            break
        found[i] = 1
    return found


@pytest.mark.parametrize(
    ("program", "message"), [(bound_anew, "binds x anew"), (ended, "a prange that a step may end")]
)
def test_steps_that_need_each_other(program: Any, message: str) -> None:
    with pytest.raises(UnsupportedError, match=message):
        jit(program)(A)
