"""Arguments that are stored into: in place, as NumPy would, whatever they share or look like."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from stepwell.backends.cpu.call import NATIVE
from stepwell.frontend.jit import jit
from stepwell.frontend.locations import UnsupportedError
from stepwell.tools.differential import check_program


def sweep(a: Any, b: Any) -> None:
    for i in range(1, a.shape[0]):
        a[i] = a[i - 1] * 2.0 + b


def swap(a: Any, b: Any) -> Any:
    old = a.copy()
    a[:] = b
    b[:] = old
    return a + 2 * b


def reverse(a: Any) -> None:
    a[:] = a[::-1]


def flatten(a: Any) -> None:
    flat = a.reshape(-1)
    flat[1:] = flat[:-1] + flat[1:]


def old_and_new(a: Any) -> Any:
    old = a.copy()
    a *= 2
    return old, a.sum()


def in_a_branch(a: Any, b: Any) -> Any:
    if b[0] > 1:
        a[0] = b[1]
    else:
        a[:] = b
    return a[0]


def copy_of_itself(a: Any) -> Any:
    a[0] = 5.0
    return a.copy()


def until(a: Any, limit: Any) -> Any:
    steps = 0
    while a[0] < limit:
        a += a[::-1]
        steps += 1
    return steps


def array(*shape: int) -> np.ndarray:
    return np.random.default_rng(11).random(shape) + 0.5


PROGRAMS: list[tuple[Any, tuple[Any, ...]]] = [
    (sweep, (array(4, 11), array(11))),
    (swap, (array(9), array(9) + 1)),
    (reverse, (array(7),)),
    (flatten, (array(3, 5),)),
    (old_and_new, (array(3, 4),)),
    (in_a_branch, (array(3), np.array([0.0, 2.0, 3.0]))),
    (in_a_branch, (array(3), np.array([2.0, 2.0, 3.0]))),
    (copy_of_itself, (array(5),)),
    (until, (array(6), 100.0)),
]
IDS = [function.__name__ for function, _ in PROGRAMS]


@pytest.mark.parametrize(("function", "arguments"), PROGRAMS, ids=IDS)
def test_at_every_landing(function: Any, arguments: tuple[Any, ...]) -> None:
    check_program(function, *arguments)


@pytest.mark.parametrize("layout", ["C", "F", "steps", "backwards", "swapped bytes"])
@pytest.mark.parametrize(("function", "arguments"), PROGRAMS, ids=IDS)
def test_layouts(function: Any, arguments: tuple[Any, ...], layout: str) -> None:
    def laid_out(x: Any) -> Any:
        if not isinstance(x, np.ndarray):
            return x
        if layout == "steps":
            return np.repeat(x, 2, axis=-1)[..., ::2]
        if layout == "backwards":
            return x[::-1].copy()[::-1]
        if layout == "swapped bytes":
            return x.astype(x.dtype.newbyteorder())
        return np.array(x, order="C" if layout == "C" else "F")

    compiled = jit(function)
    if function is flatten and layout in ("F", "steps", "backwards"):
        with pytest.raises(UnsupportedError, match="what may be the argument"):
            compiled(*map(laid_out, arguments))
        return
    for _ in range(2):
        ours, theirs = ([laid_out(x) for x in arguments] for _ in range(2))
        result, expected = compiled(*ours), function(*theirs)
        for found, right in zip((result, *ours), (expected, *theirs), strict=True):
            if right is None:
                assert found is None
            elif isinstance(right, tuple):
                for one, other in zip(found, right, strict=True):
                    np.testing.assert_allclose(one, other, rtol=1e-12)
            else:
                np.testing.assert_allclose(found, right, rtol=1e-12)


def test_nothing_is_copied() -> None:
    text = jit(sweep).lower("f64[n, m]", "f64[m]").ir("affine")
    assert "%A" not in text
    assert "memref.copy" not in text
    assert "%out" not in text


def test_the_array_itself_is_returned() -> None:
    def filled(a: Any) -> Any:
        a[0] = 1.0
        return a, a.copy()

    x = np.zeros(3)
    itself, copied = jit(filled)(x)
    assert itself is x
    assert not np.shares_memory(copied, x)
    np.testing.assert_array_equal(copied, x)


@pytest.mark.skipif(not NATIVE, reason="no native calls on this interpreter")
def test_calls_are_native() -> None:
    compiled = jit(sweep)
    a, b = array(4, 11), array(11)
    compiled(a, b)
    missed: list[Any] = []
    compiled._slow = lambda *args, **kwargs: missed.append(args)  # type: ignore[assignment]
    assert compiled(a, b) is None
    assert not missed
    compiled(a[:, ::2], b[::2])
    assert missed


def stores_at(a: Any, places: Any) -> None:
    for i in range(places.shape[0]):
        a[places[i]] = 5.0


def test_a_failure_says_what_was_stored() -> None:
    compiled, a = jit(stores_at), np.zeros(4)
    for _ in range(2):  # by the slow path, then natively
        a[:] = 0
        with pytest.raises(IndexError, match="out of bounds") as caught:
            compiled(a, np.array([1, 2, 9]))
        assert caught.value.__notes__ == ["the call had begun to store into a"]
        np.testing.assert_array_equal(a, [0, 5, 5, 0])


def test_a_failure_before_any_store() -> None:
    def checked_before(a: Any, n: Any) -> None:
        a[n] = 1.0
        a[:] = a * 2

    compiled, a = jit(checked_before), np.ones(4)
    for _ in range(2):
        with pytest.raises(IndexError) as caught:
            compiled(a, 7)
        assert not hasattr(caught.value, "stored_into")
        np.testing.assert_array_equal(a, np.ones(4))


def test_a_failure_on_copies_stores_nothing() -> None:
    a = np.zeros(4, ">f8")
    with pytest.raises(IndexError) as caught:
        jit(stores_at)(a, np.array([1, 2, 9]))
    assert not hasattr(caught.value, "stored_into")
    np.testing.assert_array_equal(a, np.zeros(4))


def test_interleaved_arrays() -> None:
    def add(a: Any, b: Any) -> None:
        a += b

    compiled, x = jit(add), np.arange(8.0)
    for _ in range(2):
        compiled(x[::2], x[1::2])
    np.testing.assert_array_equal(x, [2, 1, 8, 3, 14, 5, 20, 7])


CAPTURED = np.arange(100.0)


def adds_captured(a: Any) -> None:
    for i in range(a.shape[0]):
        a[i] = a[i] + CAPTURED[0]


def test_a_captured_array_as_argument() -> None:
    before = CAPTURED.copy()
    with pytest.warns(RuntimeWarning, match="share a part"):
        jit(adds_captured)(CAPTURED)
    np.testing.assert_array_equal(CAPTURED, before)  # its first element is 0


def index_in_a_loop(x: Any, places: Any) -> None:
    x[0] = 9
    for i in range(places.shape[0]):
        x[places[i]] += 1


def singular(x: Any, a: Any) -> None:
    x[:] = 1
    x[:] = np.linalg.solve(a, x)


def not_definite(x: Any, a: Any) -> None:
    for i in range(x.shape[0]):
        x[i] = 1
    a[:] = np.linalg.cholesky(a)


def other_shapes(x: Any, y: Any) -> None:
    x[:] = 2
    x[:] = x + y


def raised_in_a_loop(x: Any) -> None:
    for i in range(x.shape[0]):
        x[i] += 1
        if x[i] > 3:
            raise ValueError("too large")


def divided_by_zero(x: Any, n: int, m: int) -> None:
    x[:] = 4
    x[0] = n // m


def out_of_memory(x: Any, n: int) -> None:
    x[:] = 3
    table = np.ones((n, n)) * x[0]
    table[1:, 1:] += table[:-1, :-1].T
    x[1] = table[int(x[0]), 1]


@pytest.mark.parametrize(
    ("program", "others", "error"),
    [
        (index_in_a_loop, (np.array([1, 5]),), IndexError),
        (singular, (np.zeros((3, 3)),), np.linalg.LinAlgError),
        (not_definite, (-np.eye(3),), np.linalg.LinAlgError),
        (other_shapes, (np.zeros(4),), ValueError),
        (raised_in_a_loop, (), ValueError),
        (divided_by_zero, (3, 0), ZeroDivisionError),
        (out_of_memory, (1 << 24,), MemoryError),  # 2 PiB: more than an address says
    ],
)
def test_a_failed_call_names_every_argument_that_it_changed(
    program: Any, others: tuple[Any, ...], error: type[Exception]
) -> None:
    names = program.__code__.co_varnames
    arguments = [np.array([0.0, 5.0, 1.0]), *others]
    before = [np.copy(argument) for argument in arguments]
    with pytest.raises(error) as caught:
        jit(program)(*arguments)
    said = getattr(caught.value, "stored_into", "").split(", ")
    for name, old, new in zip(names, before, arguments, strict=False):
        assert name in said or np.array_equal(old, new)
