"""Programs on the GPU that the CPU plays: barriers, tiles, arrays that are not aligned."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp

import stepwell as sw
from stepwell.backends.driver import compile, find_executor, run_passes
from stepwell.backends.signature import Signature
from stepwell.dialects.gpu import BarrierOp
from stepwell.passes.levels import pipeline_of
from stepwell.tools.differential import check_program


def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def column_softmax(x):
    e = np.exp(x - np.max(x, axis=0))
    return e / np.sum(e, axis=0)


def kernels_of(
    function: Any, arguments: tuple[Any, ...], static: bool
) -> tuple[ModuleOp, Signature]:
    """The module of a function at the loop landing."""
    program = sw.jit(function, static=static).lower(*arguments).program
    module = program.module()
    flights = pipeline_of(find_executor("simt").describe())
    run_passes([one for _, passes in flights[:-1] for one in passes], module)
    return module, program.signature


def attention(q, k, v):
    scores = q @ np.swapaxes(k, -1, -2) * np.float32(0.25)
    e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True) @ v


def causal(q, k, v):
    rows, keys = np.arange(q.shape[0]), np.arange(k.shape[0])
    scores = np.where(rows[:, None] >= keys, q @ k.T * np.float32(0.25), -np.inf)
    e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True) @ v


def twice(x):
    for _ in range(2):
        x = np.cumsum(x, axis=1) / 2
    return x


def layernorm(x, gain, bias):
    centred = x - np.mean(x, axis=1, keepdims=True)
    variance = np.mean(centred * centred, axis=1, keepdims=True)
    return centred / np.sqrt(variance + 1e-5) * gain + bias


X = np.random.default_rng(8).normal(size=(130, 300))
LONG, LONGER = np.random.default_rng(9).normal(size=(2, 1, 42000)).astype(np.float32)
# Arguments that fit the memory of a block, and some that do not.
PROGRAMS = {
    "softmax": (softmax, [(X[:3].astype(np.float32),), (LONG[:, :8200],), (LONGER,)]),
    "softmax of columns": (column_softmax, [(X[:, :20].astype(np.float32),)]),
    "layernorm": (layernorm, [tuple(x.astype("f4") for x in (X[:3], X[4], X[5]))]),
    "sum": (lambda x: np.sum(x), [(X,)]),
    "place": (lambda x: np.argmax(x), [(X,)]),
    "places": (lambda x: np.argmin(x, axis=1), [(X[:2],)]),
    "least": (lambda x: np.min(x, axis=1), [(X[:2],)]),
    "running sum": (lambda x: np.cumsum(x), [(X[0],), (X.ravel()[:8300],)]),
    "running sums twice": (twice, [(X[:2],)]),
    "product": (lambda a, b: a @ b + 1, [(X[:, :20], X[:20, :70])]),
    "attention": (attention, [tuple(X[:70, at : at + 8].astype("f4") for at in (0, 8, 16))]),
    "causal": (causal, [tuple(X[:70, at : at + 8].astype("f4") for at in (0, 8, 16))]),
}


def test_what_is_stored_before_a_long_reduction_is_seen() -> None:
    """By kernels that stand after the store, as those that are made of parts do."""

    def program(x):
        y = x * 2
        y[3] = 100
        z = np.zeros(2)
        for step in range(2):
            z[step] = np.sum(y) + step
            y[5 * step] = z[step]
        y[7] = 1
        return z, np.cumsum(y)

    x = np.arange(8300.0)
    for result, expected in zip(sw.jit(program, target="simt")(x), program(x), strict=True):
        np.testing.assert_array_equal(result, expected)


# One of each kind: rows and columns in a block, what blocks share, places, products.
FEW = ("softmax of columns", "sum", "place", "running sums twice", "product")


@pytest.mark.parametrize("name", FEW)
def test_no_barrier_can_be_spared(name: str) -> None:
    check_barriers(*PROGRAMS[name])


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in PROGRAMS if name not in FEW])
def test_no_barrier_can_be_spared_elsewhere(name: str) -> None:
    check_barriers(*PROGRAMS[name])


@pytest.mark.parametrize("type_", ["f4", "f8"])
def test_no_barrier_can_be_spared_before_sm_80(type_: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads copy the slices of a product by themselves, and wait for each other twice."""
    monkeypatch.setenv("STEPWELL_CUDA_ARCH", "sm_75")
    a, b = X[:70, :40].astype(type_), X[:40, :70].astype(type_)
    check_barriers(lambda a, b: a @ b, [(a, b)])


def check_barriers(function: Any, calls: Sequence[tuple[Any, ...]]) -> None:
    """Without any one of them, threads race, and it is seen; with all of them they do not."""
    calls = [tuple(map(np.ascontiguousarray, arguments)) for arguments in calls]
    # Sizes that are known leave what has none of the other kernels.
    module, signature = kernels_of(function, calls[0], static=len(calls) == 1)
    complete = compile(module.clone(), signature, "simt", start="loop")
    for arguments in calls:
        np.testing.assert_allclose(complete(*arguments), function(*arguments), rtol=1e-5, atol=1e-6)
    count = sum(isinstance(op, BarrierOp) for op in module.walk())
    assert count > 0
    for number in range(count):
        changed = module.clone()
        barrier = [op for op in changed.walk() if isinstance(op, BarrierOp)][number]
        barrier.detach()
        without = compile(changed, signature, "simt", start="loop")
        # Both accesses are told by lines of this file.
        line = rf"{Path(__file__).name}:\d+"
        with pytest.raises(RuntimeError, match=f"{line}: data race.* at .*{line}"):
            for arguments in calls:
                without(*arguments)


def test_blocks_do_not_share_what_a_row_holds_in_between() -> None:
    """The rolled row is made again in each step; each block has memory for its own."""

    def steps(x):
        y = x
        for _ in range(3):
            y = y * 0.5 + np.roll(x, 1, axis=1)
        return y

    x = np.random.default_rng(8).normal(size=(5, 37)).astype(np.float32)
    for static in (False, True):
        np.testing.assert_allclose(sw.jit(steps, target="simt", static=static)(x), steps(x), 1e-5)


def test_products_in_tiles() -> None:
    """Rows, columns and depths that are no multiple of a tile; operands that are transposed."""
    a, b = X[:, :37], np.ascontiguousarray(X[:37, :70])
    for function, arguments in (
        (lambda a, b: np.maximum(a @ b, 0), (a, b)),
        (lambda a, b: a.T @ b.T, (np.ascontiguousarray(a.T), np.ascontiguousarray(b.T))),
        (lambda a, b: np.matmul(a, b), (np.stack([a, -a]), np.stack([b, b + 1]))),
    ):
        arguments = tuple(np.ascontiguousarray(argument) for argument in arguments)
        assert "shared0" in sw.jit(function, target="simt").lower(*arguments).ir("loop")
        result = sw.jit(function, target="simt")(*arguments)
        np.testing.assert_allclose(result, function(*arguments), rtol=1e-12, atol=1e-12)


def test_products_of_a_batch_along_the_last_axis() -> None:
    """Nothing of a matrix lies side by side there, and nothing is copied by 16 bytes."""
    random = np.random.default_rng(11)
    a, b = (random.normal(size=(n, 24, 8)).astype(np.float32) for n in (65, 72))
    result = sw.jit(lambda a, b: np.einsum("ijb,jkb->ikb", a, b), target="simt")(
        a, np.ascontiguousarray(b.swapaxes(0, 1))
    )
    expected = np.einsum("ijb,kjb->ikb", a.astype(float), b.astype(float))
    np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-5)


def misaligned(array: np.ndarray, by: int) -> np.ndarray:
    """A copy that begins so many elements beyond a multiple of 64 bytes."""
    memory = np.empty(array.nbytes + 128, np.uint8)
    start = -memory.ctypes.data % 64 + by * array.itemsize
    copy = memory[start : start + array.nbytes].view(array.dtype).reshape(array.shape)
    copy[...] = array
    return copy


@pytest.mark.parametrize("type_", ["f4", "f8", "f2", "i1"])
def test_neighbours_wherever_arrays_begin(type_: str) -> None:
    """Ends of rows, arrays and rows that are not aligned: every element, and none beyond."""
    flat = sw.jit(lambda x, y: x * 2 + y, target="simt")
    rows = sw.jit(lambda x, w: (x + w) * x[:, :1], target="simt")
    random = np.random.default_rng(4)
    for count, at in ((1, 0), (4, 0), (1023, 0), (2050, 0), (1030, 1), (7, 3), (0, 0)):
        x, y = (random.integers(-5, 5, size=count).astype(type_) for _ in range(2))
        np.testing.assert_array_equal(flat(misaligned(x, at), y), x * 2 + y)
    for shape, at in (((3, 8), 0), ((3, 9), 0), ((2, 1032), 0), ((2, 1027), 2), ((5, 130), 1)):
        x = random.integers(-5, 5, size=shape).astype(type_)
        w = random.integers(-5, 5, size=shape[1]).astype(type_)
        np.testing.assert_array_equal(rows(misaligned(x, at), w), (x + w) * x[:, :1])


def test_sums_do_not_depend_on_where_an_array_begins() -> None:
    program = sw.jit(lambda x: np.sum(x * x, axis=1), target="simt")
    x = X[:2, :297].astype(np.float32)
    results = [program(misaligned(x, at)) for at in range(4)]
    np.testing.assert_allclose(results[0], np.sum(x * x, axis=1), rtol=1e-5)
    assert all(np.array_equal(results[0], result) for result in results)


def masked(q, k, v, mask):
    scores = q @ k.T + mask
    e = np.exp(scores - np.max(scores, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True) @ v + 1


def given(shape: tuple[int, ...], keys: int, columns: int) -> list[np.ndarray]:
    *lead, _, depth = shape
    random = np.random.default_rng(keys)
    shapes = (shape, (*lead, keys, depth), (*lead, keys, columns))
    return [random.normal(size=one).astype(np.float32) for one in shapes]


@pytest.mark.parametrize(
    ("shape", "keys", "columns"),
    [((70, 64), 150, 64), ((5, 7), 3, 100), ((2, 1, 65, 16), 64, 128), ((1, 1), 1, 1)],
)
def test_attention_in_tiles(shape: tuple[int, ...], keys: int, columns: int) -> None:
    """Rows, keys and depths that are no multiple of a tile; many heads at once."""
    program = sw.jit(attention, target="simt")
    arrays = given(shape, keys, columns)
    expected = attention(*(array.astype(np.float64) for array in arrays))
    np.testing.assert_allclose(program(*arrays), expected, rtol=1e-5, atol=1e-5)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_attention_where_scores_are_masked() -> None:
    """Whole tiles and whole rows of them too: those are NaN, as NumPy's are."""
    program = sw.jit(masked, target="simt")
    arrays = given((70, 8), 130, 9)
    mask = np.where(np.tril(np.ones((70, 130)), 10), 0, -np.inf).astype(np.float32)
    mask[3], mask[20, :70] = -np.inf, -np.inf
    mask[20, 70:] = 1
    expected = masked(*(array.astype(np.float64) for array in (*arrays, mask)))
    np.testing.assert_allclose(program(*arrays, mask), expected, rtol=1e-5, atol=1e-5)
    assert np.isnan(expected[3]).all() and not np.isnan(expected[20]).any()


def test_attention_at_every_landing() -> None:
    for arrays in (given((5, 6), 9, 4), given((2, 3), 4, 130)):
        check_program(attention, *arrays, expected=attention(*arrays), target="simt")


@pytest.mark.parametrize("dtype", [np.float16, np.float32])
def test_layernorm_with_a_residual(dtype: Any) -> None:
    """Of f16 means are sums of f32; both results come from one kernel."""

    def normalized(x, r, g, b):
        h = x + r
        centred = h - np.mean(h, axis=-1, keepdims=True)
        variance = np.mean(centred * centred, axis=-1, keepdims=True)
        return centred / np.sqrt(variance + h.dtype.type(1e-5)) * g + b, h

    random = np.random.default_rng(21)
    shapes = [(3, 520), (3, 520), (520,), (520,)]
    arrays = [random.normal(size=shape).astype(dtype) for shape in shapes]
    jitted = sw.jit(normalized, target="simt")
    assert jitted.lower(*arrays).ir("affine").count('"blocks"') <= 3  # by how long rows are
    expected = normalized(*(array.astype(np.float64) for array in arrays))
    bound = 2e-2 if dtype is np.float16 else 1e-5
    for result, one in zip(jitted(*arrays), expected, strict=True):
        assert result.dtype == dtype
        np.testing.assert_allclose(result.astype(np.float64), one, rtol=bound, atol=bound)
