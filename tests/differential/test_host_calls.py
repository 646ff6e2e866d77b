"""Calls of host functions give the same at every landing, and as machine code."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from stepwell.tools.differential import check_program

G = np.random.default_rng(5)
MATRIX = G.normal(size=(5, 5)) + 5 * np.eye(5)


def solve_and_scale(a: Any, b: Any) -> Any:
    """Operands that are computed, strided and constant; a result that is used twice."""
    x = np.linalg.solve(a.T, 2 * b)
    return x + 1, np.sum(x * np.linalg.solve(np.eye(5), x))


def sorted_into_a_slice(a: Any, b: Any) -> Any:
    """A result that goes into a part of an array; bools, and integers without sign."""
    out = np.zeros((7, 5))
    out[1:6] = np.sort(a, axis=0)
    order = np.argsort(b > 0, kind="stable")
    return out, order, np.sort(b > 0), np.sort(b.astype(np.uint8))


def several_results(a: Any, b: Any) -> Any:
    q, r = np.linalg.qr(a[:, :3])
    return q @ r, np.linalg.slogdet(a), np.fft.irfft(np.fft.rfft(b))


@pytest.mark.parametrize("program", [solve_and_scale, sorted_into_a_slice, several_results])
def test_every_landing(program: Any) -> None:
    check_program(program, MATRIX, np.abs(G.normal(size=5)) * 10)


def test_strided_operands() -> None:
    wide = G.normal(size=(10, 10)) + 10 * np.eye(10)
    check_program(solve_and_scale, wide[::2, ::2], wide[0, ::2])


def test_a_failure_is_the_same_everywhere() -> None:
    check_program(lambda a: np.linalg.inv(a), np.zeros((3, 3)))
