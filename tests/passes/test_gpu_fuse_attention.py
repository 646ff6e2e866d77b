"""gpu-fuse-attention: no matrix of scores; and what is not attention stays."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.driver import descend, find_executor, run_passes
from stepwell.dialects import affine as affine_dialect
from stepwell.dialects.quick import walk
from stepwell.dialects.text import parse_module
from stepwell.passes.affine_loops.analysis import loop_bounds, root_of
from stepwell.passes.base import make_pass
from stepwell.passes.gpu_mapping.row_values import RowValues, UnknownError
from stepwell.passes.levels import pipeline_of
from stepwell.passes.remarks import collect_remarks


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
    """By the host: for those that are few, there is a kernel that keeps rows of queries."""
    specs = ("f32[n, d]", "f32[m, d]", "f32[m, c]")
    text = affine(attention, *specs)
    assert text.count('"attention"') == 2 and "memref.alloc" not in text
    text = sw.jit(attention, target="simt").lower(*specs).ir("loop").partition("func.return")[0]
    few, _, others = text.partition("} else {")
    assert few.count("gpu.launch_func") == others.count("gpu.launch_func") == 1


def softmax(scores):
    e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def by_einsum(q, k, v):
    scores = np.einsum("bhqd,bhkd->bhqk", q, k) * q.dtype.type(0.125)
    return np.einsum("bhqk,bhkd->bhqd", softmax(scores), v)


def heads_inside(q, k, v):
    scores = np.einsum("bqhd,bkhd->bhqk", q, k) * q.dtype.type(0.125)
    return np.einsum("bhqk,bkhd->bqhd", softmax(scores), v)


def heads_brought_outside(q, k, v):
    q, k, v = (np.transpose(x, (0, 2, 1, 3)) for x in (q, k, v))
    done = softmax(q @ np.swapaxes(k, -1, -2) * q.dtype.type(0.125)) @ v
    return np.transpose(done, (0, 2, 1, 3)).reshape(q.shape[0], q.shape[2], -1)


def divided_last(q, k, v):
    scores = q @ np.swapaxes(k, -1, -2)
    e = np.exp(scores - scores.max(axis=-1)[..., None])
    return e @ v / e.sum(axis=-1)[..., None]


def scaled_before(q, k, v):
    return softmax((q * q.dtype.type(0.125)) @ np.matrix_transpose(k)) @ v


def by_a_mask(q, k, v):
    scores = q @ np.swapaxes(k, -1, -2)
    mask = np.arange(scores.shape[-2])[:, None] >= np.arange(scores.shape[-1])
    return softmax(np.where(mask, scores, -np.inf)) @ v


def by_a_bias(q, k, v):
    scores = q @ np.swapaxes(k, -1, -2)
    bias = np.where(np.tril(np.ones(scores.shape[-2:])) > 0, 0, -np.inf)
    return softmax(scores + bias.astype(q.dtype)) @ v


def and_what_was_there(q, k, v):
    scores = q @ np.swapaxes(k, -1, -2)
    scores = scores - scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores)
    weights /= weights.sum(axis=-1, keepdims=True)
    return np.maximum(weights @ v, 0) + q


SPELLINGS = [
    by_einsum,
    heads_inside,
    heads_brought_outside,
    divided_last,
    scaled_before,
    by_a_mask,
    by_a_bias,
    and_what_was_there,
]


@pytest.mark.parametrize("type_", ["f32", "f16", "f64"])
@pytest.mark.parametrize("function", SPELLINGS)
def test_spellings(function: Callable[..., object], type_: str) -> None:
    text = affine(function, *[f"{type_}[b, h, n, 64]"] * 3)
    # What is scaled before, or reordered afterwards, may be in memory for some heads: no scores.
    assert text.count('"attention"') >= 2
    assert not re.search(r"memref\.alloc.*[?]x[?]x[a-z]+\d+>", text)


@pytest.mark.parametrize(("shared", "cores"), [(64 << 10, True), (163 << 10, False)])
def test_what_a_device_cannot_do_is_not_fused(shared: int, cores: bool) -> None:
    module = sw.jit(by_einsum).lower(*["f16[b, h, n, 16]"] * 3).module()
    passes = [one for _, part in pipeline_of(find_executor("simt").describe()) for one in part]
    at = [one.name for one in passes].index("gpu-fuse-attention")
    run_passes(passes[:at], module)
    with collect_remarks() as remarks:
        run_passes(
            [make_pass("gpu-fuse-attention", shared_bytes=shared, tensor_cores=cores)], module
        )
    assert '"attention"' not in str(module)
    reason = "no tensor cores" if not cores else "too little memory"
    assert any(reason in one.sentence for one in remarks)


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


def over_several_rows(q, k, v):
    scores = q @ k.T
    e = np.exp(scores - np.max(scores, axis=1, keepdims=True))
    return (e / np.sum(e, axis=1, keepdims=True))[::-1] @ v


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
        (over_several_rows, "f32[n, 16]"),
    ],
)
def test_what_is_no_attention(function: Callable[..., object], spec: str) -> None:
    assert '"attention"' not in affine(function, spec, spec, spec)


@pytest.mark.parametrize(("place", "known"), [("%i, %j", True), ("%i, 0", False)])
def test_a_place_that_columns_share_has_no_value_of_theirs(place: str, known: bool) -> None:
    """It keeps what the last column has stored."""
    module = parse_module(
        f"""
        func.func @f(%x: memref<8x8xf32>) {{
          %t = memref.alloc() : memref<8x8xf32>
          affine.for %i = 0 to 8 {{
            affine.for %j = 0 to 8 {{
              %a = affine.load %x[%i, %j] : memref<8x8xf32>
              affine.store %a, %t[{place}] : memref<8x8xf32>
            }}
          }}
          memref.dealloc %t : memref<8x8xf32>
          func.return
        }}
        """
    )
    rows, columns = (op for op in walk(module) if isinstance(op, affine_dialect.ForOp))
    store = next(op for op in walk(module) if isinstance(op, affine_dialect.StoreOp))
    own = root_of(store.memref)
    assert own is not None
    names = (rows.body.block.args[0], columns.body.block.args[0])
    values = RowValues(*names, loop_bounds(rows), loop_bounds(columns), [own])
    if known:
        values.run(rows)
    else:
        with pytest.raises(UnknownError, match="stored for a row"):
            values.run(rows)
