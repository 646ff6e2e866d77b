"""gpu-fuse-attention: no matrix of scores; and what is not attention stays."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.driver import descend, find_executor


def attention(q, k, v):
    scores = q @ k.T / np.float32(4)
    e = np.exp(scores - np.max(scores, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True) @ v


def affine(function: Callable[..., object], *specs: str) -> str:
    """The affine landing of a function, on its way to a GPU."""
    texts: dict[str, str] = {}
    module = sw.jit(function).lower(*specs).module()
    descend(module, find_executor("simt").describe(), stop="affine", snapshots=texts)
    return texts["affine"].partition("func.return")[0]


def test_scores_are_not_in_memory(golden: Callable[[str], None]) -> None:
    text = affine(attention, "f32[n, 16]", "f32[m, 16]", "f32[m, 32]")
    golden(text)
    assert "memref.alloc" not in text and text.count('"attention"') == 2


def test_of_many_heads_all_loops_are_the_kernel_s() -> None:
    def heads(q, k, v):
        scores = q @ np.swapaxes(k, -1, -2)
        e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
        return e / np.sum(e, axis=-1, keepdims=True) @ v

    text = affine(heads, *["f32[b, h, n, 64]"] * 3)
    assert "memref.alloc" not in text and text.count('"attention"') == 4


def test_depths_that_are_not_known_are_asked_for() -> None:
    text = affine(attention, "f32[n, d]", "f32[m, d]", "f32[m, c]")
    before, _, otherwise = text.partition("} else {")
    assert before.count('"attention"') == 2 and "memref.alloc" not in before
    assert '"attention"' not in otherwise and "memref.alloc(%" in otherwise


def twice(q, k, v):
    scores = q @ k.T
    e = np.exp(scores - np.max(scores, axis=1, keepdims=True))
    weights = e / np.sum(e, axis=1, keepdims=True)
    return weights @ v, weights


def by_columns(q, k, v):
    scores = q @ k.T
    e = np.exp(scores - np.max(scores, axis=0, keepdims=True))
    return e / np.sum(e, axis=0, keepdims=True) @ v


def without_greatest(q, k, v):
    e = np.exp(q @ k.T)
    return e / np.sum(e, axis=1, keepdims=True) @ v


def of_others(q, k, v):
    scores = q @ k.T
    e = np.exp(scores * 2 - np.max(scores, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True) @ v


@pytest.mark.parametrize(
    ("function", "spec"),
    [
        (twice, "f32[n, 16]"),
        (by_columns, "f32[n, 16]"),
        (without_greatest, "f32[n, 16]"),
        (of_others, "f32[n, 16]"),
        (attention, "f64[n, 16]"),
        (attention, "f32[n, 129]"),
    ],
)
def test_what_is_no_attention(function: Callable[..., object], spec: str) -> None:
    assert '"attention"' not in affine(function, spec, spec, spec)
