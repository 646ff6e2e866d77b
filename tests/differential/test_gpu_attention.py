"""Attention on the GPU that the CPU plays, against NumPy in f64: one kernel for all types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import stepwell as sw

# Of results of about 1: f16 and bf16 are rounded to after each step.
_BOUNDS = {"float16": 2e-2, "bfloat16": 1e-1, "float32": 2e-5, "float64": 1e-12}


def softmax(scores: Any) -> Any:
    e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def attention(q, k, v):
    return softmax(q @ np.swapaxes(k, -1, -2) / 4) @ v


def causal(q, k, v):
    scores = q @ np.swapaxes(k, -1, -2) / 4
    mask = np.arange(scores.shape[-2])[:, None] >= np.arange(scores.shape[-1])
    return softmax(np.where(mask, scores, q.dtype.type(-np.inf))) @ v


def heads_inside(q, k, v):
    scores = np.einsum("bqhd,bkhd->bhqk", q, k) * q.dtype.type(0.25)
    return np.einsum("bhqk,bkhd->bqhd", softmax(scores), v)


def divided_last(q, k, v):
    scores = q @ np.swapaxes(k, -1, -2)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return e @ v / e.sum(axis=-1, keepdims=True)


def given(
    dtype: Any, rows: int, keys: int, depth: int, columns: int, lead: tuple[int, ...] = ()
) -> list[np.ndarray]:
    random = np.random.default_rng(rows + keys)
    shapes = [(*lead, rows, depth), (*lead, keys, depth), (*lead, keys, columns)]
    return [random.normal(size=shape).astype(dtype) for shape in shapes]


def check(
    function: Callable[..., Any], arrays: list[np.ndarray], kernels: int = 2, **options: Any
) -> None:
    dtype = arrays[0].dtype
    jitted = sw.jit(function, target="simt", **options)
    host = jitted.lower(*arrays).ir("loop").partition("func.return")[0]
    # One, or two of which the host launches one.
    assert host.count("gpu.launch_func") <= kernels
    result = jitted(*arrays)
    assert result.dtype == dtype
    expected = function(*(array.astype(np.float64) for array in arrays))
    bound = 2e-2 if options.get("precision") == "tf32" else _BOUNDS[str(dtype)]
    np.testing.assert_allclose(result.astype(np.float64), expected, rtol=bound, atol=bound)


@pytest.mark.parametrize(
    ("dtype", "rows", "keys", "depth", "columns"),
    [
        # No size is a multiple of a tile's; rows of arrays are not aligned, and then they are.
        (np.float16, 70, 90, 21, 70),
        pytest.param(ml_dtypes.bfloat16, 3, 70, 16, 8, marks=pytest.mark.slow),
        pytest.param(np.float16, 65, 64, 24, 72, marks=pytest.mark.slow),
        pytest.param(np.float64, 33, 40, 18, 70, marks=pytest.mark.slow),
    ],
)
def test_of_types_that_tensor_cores_multiply(
    dtype: Any, rows: int, keys: int, depth: int, columns: int
) -> None:
    check(attention, given(dtype, rows, keys, depth, columns))


@pytest.mark.parametrize(
    "dtype", [np.float32, np.float16, pytest.param(np.float64, marks=pytest.mark.slow)]
)
def test_deeper_than_a_slice_and_more_columns_than_a_tile(dtype: Any) -> None:
    check(attention, given(dtype, 20, 66, 140, 130))


def test_a_known_depth_is_kept_whole() -> None:
    check(attention, given(np.float16, 20, 66, 200, 8), static=True)


@pytest.mark.slow
def test_tf32_where_the_user_says_so() -> None:
    check(attention, given(np.float32, 20, 40, 20, 70), precision="tf32")


@pytest.mark.parametrize("dtype", [np.float16, pytest.param(np.float64, marks=pytest.mark.slow)])
def test_causal(dtype: Any) -> None:
    check(causal, given(dtype, 70, 100, 16, 9, (1, 2)))


@pytest.mark.slow
def test_heads_inside() -> None:
    random = np.random.default_rng(4)
    arrays = [random.normal(size=(1, 40, 2, 16)).astype(np.float16) for _ in range(3)]
    check(heads_inside, arrays, kernels=3)  # the last one reorders results


def test_divided_last() -> None:
    check(divided_last, given(np.float16, 40, 66, 16, 8, (2,)))


def by_triangle(q, k, v):
    scores = q @ np.swapaxes(k, -1, -2)
    return softmax(np.where(np.tril(np.ones_like(scores)) > 0, scores, -np.inf)) @ v


@pytest.mark.parametrize("type_", ["f16", "f64"])
@pytest.mark.parametrize(("function", "barriers"), [(attention, 2), (causal, 3), (by_triangle, 3)])
def test_keys_behind_a_block_s_rows_are_left_out(
    function: Callable[..., Any], barriers: int, type_: str
) -> None:
    """As the barrier says, before threads tell each other what they have found behind them."""
    text = sw.jit(function, target="simt").lower(*[f"{type_}[b, n, 16]"] * 3).ir("loop")
    assert text.count("gpu.launch_func") == 1 and text.count("gpu.barrier") == barriers


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_values_that_are_no_numbers_are_found() -> None:
    """Behind the keys that a block does: NumPy multiplies them by 0, which is NaN."""
    arrays = given(np.float16, 70, 140, 16, 24)
    arrays[2][138, 5] = np.inf
    expected = causal(*(array.astype(np.float64) for array in arrays))
    assert np.isnan(expected[:, 5]).all() and np.isfinite(expected[:, 4]).all()
    result = sw.jit(causal, target="simt")(*arrays)
    np.testing.assert_allclose(result.astype(np.float64), expected, rtol=2e-2, atol=2e-2)
