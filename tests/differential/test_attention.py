"""softmax(QKᵀ)V: the values of NumPy, and never the whole matrix in memory."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

import stepwell as sw


def attention(q: Any, k: Any, v: Any) -> Any:
    scores = q @ np.swapaxes(k, -1, -2) / 8
    scores = scores - np.max(scores, axis=-1, keepdims=True)
    weights = np.exp(scores)
    return (weights / np.sum(weights, axis=-1, keepdims=True)) @ v


def causal(q: Any, k: Any, v: Any) -> Any:
    scores = q @ k.T
    rows = np.arange(q.shape[0])
    scores = np.where(rows[:, None] >= rows[None, :], scores, -np.inf)
    weights = np.exp(scores - np.max(scores, axis=1)[:, None])
    return weights @ v / np.sum(weights, axis=1)[:, None]


PROGRAMS = {"attention": attention, "causal": causal}
COMPILED = {name: sw.jit(program) for name, program in PROGRAMS.items()}
EXACT = {name: sw.jit(program, static=True) for name, program in PROGRAMS.items()}


def given(lead: tuple[int, ...], rows: int, columns: int, depth: int, dtype: str) -> list[Any]:
    random = np.random.default_rng(rows)
    shapes = [(*lead, extent, depth) for extent in (rows, columns, columns)]
    return [random.normal(size=shape).astype(dtype) for shape in shapes]


def check(function: Any, program: Any, arrays: list[Any]) -> None:
    results, expected = function(*arrays), program(*arrays)
    rtol = 2e-5 if results.dtype == "f4" else 1e-12
    np.testing.assert_allclose(results, expected, rtol=rtol, atol=rtol)


# Strips have 96 rows where the sizes are not known.
@pytest.mark.parametrize("rows", [1, 5, 95, 96, 97, 191, 192, 300])
def test_any_number_of_rows(rows: int) -> None:
    check(COMPILED["attention"], attention, given((2, 1), rows, 70, 9, "f4"))
    check(COMPILED["attention"], attention, given((1, 3), rows, 33, 16, "f8"))
    check(COMPILED["causal"], causal, given((), rows, rows, 8, "f8"))


@pytest.mark.parametrize("rows", [240, 500, 721])
@pytest.mark.parametrize("name", PROGRAMS)
def test_known_sizes(name: str, rows: int) -> None:
    check(EXACT[name], PROGRAMS[name], given((), rows, rows, 12, "f4"))


@pytest.mark.parametrize("name", PROGRAMS)
def test_two_threads_agree_with_one(name: str) -> None:
    arrays = given((), 1000, 1000, 8, "f4")
    results = []
    before = sw.get_num_threads()
    try:
        for threads in (1, 2):
            sw.set_num_threads(threads)
            results.append(COMPILED[name](*arrays))
    finally:
        sw.set_num_threads(before)
    assert np.array_equal(*results)


@pytest.mark.parametrize("name", PROGRAMS)
@pytest.mark.parametrize(("spec", "whole"), [("f32[n, d]", "?x?"), ("f32[4096, 64]", "4096x4096")])
def test_no_matrix_of_all_rows(name: str, spec: str, whole: str) -> None:
    """Each strip has its own part of it, in the loop over strips."""
    text = COMPILED[name].lower(spec, spec, spec).ir("affine")
    outside_loops = re.findall(r"^    %\S+ = memref\.alloc\(.*memref<([\dx?]+)xf32>", text, re.M)
    in_strips = re.findall(r"^      +%\S+ = memref\.alloc\(.*memref<([\dx?]+)xf32>", text, re.M)
    assert whole not in outside_loops
    assert in_strips
