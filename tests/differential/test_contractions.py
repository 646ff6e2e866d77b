"""Products of every kind and size beside NumPy: tiles, edges, packing, epilogues."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from stepwell import jit

EXTENTS = (1, 2, 5, 6, 7, 15, 16, 17, 31, 33, 47, 64, 65, 100, 129)
DTYPES = ("f4", "f8", "i4", "i8", "f2", "u1")

PROGRAMS: dict[str, tuple[Callable[..., Any], Callable[[int, int, int], list[tuple[int, ...]]]]] = {
    "a @ b": (lambda a, b: a @ b, lambda m, k, n: [(m, k), (k, n)]),
    "a.T @ b": (lambda a, b: a.T @ b, lambda m, k, n: [(k, m), (k, n)]),
    "a @ b.T": (lambda a, b: a @ b.T, lambda m, k, n: [(m, k), (n, k)]),
    "a.T @ b.T": (lambda a, b: a.T @ b.T, lambda m, k, n: [(k, m), (n, k)]),
    "batched": (lambda a, b: a @ b, lambda m, k, n: [(3, m, k), (3, k, n)]),
    "one b for all": (lambda a, b: a @ b, lambda m, k, n: [(3, m, k), (k, n)]),
    "tensordot": (
        lambda a, b: np.tensordot(a, b, axes=([1, 2], [0, 1])),
        lambda m, k, n: [(m, k, 3), (k, 3, n)],
    ),
    "bias and relu": (
        lambda a, b, c: np.maximum(a @ b + c, 0),
        lambda m, k, n: [(m, k), (k, n), (n,)],
    ),
    "rows made first": (
        lambda a, b: np.maximum(a * 2, 1) @ b,
        lambda m, k, n: [(m, k), (k, n)],
    ),
    "columns made first": (
        lambda a, b: a.astype("f8") @ np.minimum(b.T, 1),
        lambda m, k, n: [(m, k), (n, k)],
    ),
    "two uses": (lambda a, b: (a @ b, (a @ b) * 2), lambda m, k, n: [(m, k), (k, n)]),
    "distances": (
        lambda a, b: np.sum((a[:, None, :] - b[None, :, :]) ** 2, axis=2),
        lambda m, k, n: [(m, k), (n, k)],
    ),
}


def arrays(
    random: np.random.Generator, dtype: str, shapes: list[tuple[int, ...]]
) -> list[np.ndarray]:
    """Whole numbers, so that the order of sums does not matter."""
    low = 0 if dtype == "u1" else -3
    return [random.integers(low, 4, shape).astype(dtype) for shape in shapes]


def check(compiled: Any, program: Callable[..., Any], given: list[np.ndarray], what: str) -> None:
    results, expected = compiled(*given), program(*given)
    if not isinstance(expected, tuple):
        results, expected = (results,), (expected,)
    for result, wanted in zip(results, expected, strict=True):
        assert result.dtype == wanted.dtype, what
        assert np.array_equal(result, wanted), what


@pytest.mark.parametrize("name", ["a @ b", "a.T @ b", "bias and relu", "two uses"])
@pytest.mark.parametrize("dtype", ["f4", "f8", "i1", "f2"])
def test_few_rows(name: str, dtype: str) -> None:
    """Up to 48 rows stream the right operand, 32 of its rows and 4096 bytes of each at once."""
    program, shapes = PROGRAMS[name]
    compiled = jit(program)
    random = np.random.default_rng(7)
    for m, k, n in [(1, 33, 40), (3, 31, 16), (5, 64, 15), (7, 100, 2065), (47, 65, 33)]:
        for rows in (m, m + 1, m + 2):
            given = arrays(random, dtype, shapes(rows, k, n))
            check(compiled, program, given, f"{name} {dtype} {rows, k, n}")


# Every form in floats, and each other type with a third of the forms: `make test-slow` has all.
FORMS = [
    pytest.param(
        name,
        dtype,
        marks=() if dtype in ("f4", "f8") or (row + column) % 3 == 0 else pytest.mark.slow,
    )
    for row, name in enumerate(PROGRAMS)
    for column, dtype in enumerate(DTYPES)
]


@pytest.mark.parametrize(("name", "dtype"), FORMS)
def test_any_size(name: str, dtype: str) -> None:
    program, shapes = PROGRAMS[name]
    compiled = jit(program)
    seed = sorted(PROGRAMS).index(name) * 10 + DTYPES.index(dtype)
    random = np.random.default_rng(seed)
    sizes = [tuple(map(int, random.choice(EXTENTS, 3))) for _ in range(12)]
    for m, k, n in [*sizes, (64, 64, 64), (70, 0, 70)]:
        if dtype == "f2":
            k = min(k, 60)  # sums of whole numbers are exact up to 2048
        what = f"seed {seed}, {name} {dtype} {m, k, n}"
        check(compiled, program, arrays(random, dtype, shapes(m, k, n)), what)


@pytest.mark.parametrize("name", ["a @ b", "a.T @ b.T", "bias and relu"])
@pytest.mark.parametrize(
    "shape", [(6, 64, 64), (13, 70, 71), (64, 3, 130), (1, 9, 80), (37, 53, 1)]
)
def test_sizes_known_in_advance(name: str, shape: tuple[int, int, int]) -> None:
    program, shapes = PROGRAMS[name]
    compiled = jit(program, static=True)
    given = arrays(np.random.default_rng(1), "f4", shapes(*shape))
    check(compiled, program, given, f"{name} {shape}")


def added_to_its_place(c: Any, a: Any, b: Any) -> None:
    c[:] = 2 * (a @ b) + 3 * c


def over_its_place(c: Any, a: Any, b: Any) -> None:
    c[:, :70] = c[:, 11:] - a @ b[:, :70]


@pytest.mark.parametrize("name", ["a @ b", "a.T @ b", "a @ b.T", "bias and relu"])
def test_reductions_in_pieces(name: str) -> None:
    program, shapes = PROGRAMS[name]
    compiled = jit(program)
    random = np.random.default_rng(2)
    for k in (1023, 1024, 1025, 3000):
        given = arrays(random, "f4", shapes(9, k, 81))
        check(compiled, program, given, f"{name} {k}")


@pytest.mark.parametrize("program", [added_to_its_place, over_its_place])
def test_pieces_where_what_is_replaced_is_read(program: Any) -> None:
    compiled = jit(program)
    random = np.random.default_rng(4)
    for k in (7, 1023, 1025, 3000):
        c, a, b = arrays(random, "f4", [(9, 81), (9, k), (k, 81)])
        expected = c.copy()
        program(expected, a, b)
        compiled(c, a, b)
        assert np.array_equal(c, expected), k


def test_products_of_any_size_are_shared_by_threads() -> None:
    loops = jit(lambda a, b: a @ b).lower("f32[n, k]", "f32[k, m]").ir("affine")
    assert "affine.parallel (%j_panel)" in loops


def test_layouts() -> None:
    compiled = jit(lambda a, b: a @ b)
    random = np.random.default_rng(3)
    a, b = arrays(random, "f4", [(40, 60), (60, 70)])
    for left in (a[::2, :30], a[:20, 30:], np.asfortranarray(a)[:20, ::2], a[::-1][:20, :30]):
        for right in (b[:30], b[::2], np.asfortranarray(b)[:30], b[:30, ::-1]):
            assert np.array_equal(compiled(left, right), left @ right)


@pytest.mark.parametrize("epilogue", ["tanh", "sigmoid", "gelu"])
@pytest.mark.parametrize("prologue", ["none", "exp", "cast"])
def test_functions_around_a_product(prologue: str, epilogue: str) -> None:
    before = {"none": lambda a: a, "exp": np.exp, "cast": lambda a: (a * 3).astype("i2")}[prologue]
    after = {
        "tanh": np.tanh,
        "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
        "gelu": lambda x: 0.5 * x * (1 + np.tanh(0.8 * (x + 0.04 * x * x * x))),
    }[epilogue]

    def program(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
        return after(before(a) @ b + c)

    compiled = jit(program)
    random = np.random.default_rng(0)
    for m, k, n in [(1, 3, 4), (37, 20, 71), (129, 5, 16), (1000, 33, 40)]:
        given = [random.uniform(-0.5, 0.5, shape) for shape in ((m, k), (k, n), (n,))]
        np.testing.assert_allclose(compiled(*given), program(*given), rtol=1e-12, atol=1e-13)


def test_memory_of_panels_from_several_threads() -> None:
    """Panels of all sizes, none included: taken and given back by calls at the same time."""
    multiply = jit(lambda a, b: a @ b)
    random = np.random.default_rng(7)
    shapes = [(3, 2, 2, 2), (2, 40, 17, 1024), (5, 300, 20, 70), (2, 100, 300, 5), (1, 33, 700, 64)]
    given = [(random.random((n, m, k)), random.random((n, k, p))) for n, m, k, p in shapes]

    def differences(pair: tuple[np.ndarray, np.ndarray]) -> float:
        return max(float(np.max(np.abs(multiply(*pair) - pair[0] @ pair[1]))) for _ in range(20))

    with ThreadPoolExecutor(4) as threads:
        assert max(threads.map(differences, given * 4)) < 1e-11


@pytest.mark.parametrize("static", [False, True], ids=["any size", "these sizes"])
@pytest.mark.parametrize(
    "extents", [(9, 2, 9, 2), (2, 9, 2, 9), (0, 3, 2, 4), (5, 40, 2, 30, 3), (2, 30, 3, 40, 5)]
)
def test_chains(extents: tuple[int, ...], static: bool) -> None:
    """Chains of products, whose order is chosen."""
    random = np.random.default_rng(8)
    factors = [random.random(shape) for shape in pairwise(extents)]
    chain = jit(lambda *given: np.linalg.multi_dot(given))
    if static:
        chain = chain.with_sizes()
    np.testing.assert_allclose(chain(*factors), reduce(np.matmul, factors), rtol=1e-12)
    text = chain.lower(*factors).ir("linalg")
    # Of three matrices of unknown sizes both orders are there, and the call takes one.
    assert ("scf.if" in text) == (not static and len(factors) == 3)
