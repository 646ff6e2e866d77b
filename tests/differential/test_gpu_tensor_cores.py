"""Products by tensor cores on the GPU that the CPU plays, against NumPy in f64."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from products import check, operands
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

import stepwell as sw
from stepwell.backends.driver import compile, find_executor, run_passes
from stepwell.backends.signature import Signature
from stepwell.dialects import nvgpu
from stepwell.dialects.gpu import BarrierOp
from stepwell.passes.base import Pass, make_pass
from stepwell.passes.levels import pipeline_of

# A small one: what it compiles to is as the large one, with fewer products.
TILE = "32x32x32 2x1 3"


def flights(tile: str) -> list[Pass]:
    """The passes down to level `loop`."""
    passes = [one for _, part in pipeline_of(find_executor("simt").describe())[:-1] for one in part]
    return [
        make_pass(one.name, tensor_tile=tile)
        if one.name in ("gpu-schedule", "convert-parallel-loops-to-gpu")
        else one
        for one in passes
    ]


def kernels_of(
    function: Callable[..., Any], arguments: tuple[Any, ...], tile: str = TILE
) -> tuple[ModuleOp, Signature]:
    program = sw.jit(function, precision="tf32").lower(*arguments).program
    module = program.module()
    run_passes(flights(tile), module)
    return module, program.signature


FORMS = {
    "a @ b": (lambda a, b: a @ b, (70, 37), (37, 90)),
    "a.T @ b": (lambda a, b: a.T @ b, (37, 70), (37, 90)),
    "a @ b.T": (lambda a, b: a @ b.T, (70, 37), (90, 37)),
    "a.T @ b.T": (lambda a, b: a.T @ b.T, (37, 70), (90, 37)),
    "multiples of 8": (lambda a, b: a @ b, (72, 104), (104, 88)),
    "multiples of 8, transposed": (lambda a, b: a.T @ b.T, (104, 72), (88, 104)),
    "a batch": (lambda a, b: a @ b, (2, 65, 16), (2, 16, 66)),
    "a batch, last": (lambda a, b: np.einsum("ijb,jkb->ikb", a, b), (65, 32, 8), (32, 66, 8)),
}


@pytest.mark.parametrize(
    ("dtype", "form"),
    [
        *((np.float16, form) for form in FORMS),
        (ml_dtypes.bfloat16, "multiples of 8"),
        (ml_dtypes.bfloat16, "a.T @ b"),
        *((np.float32, form) for form in FORMS),
        (np.float64, "a @ b"),
        (np.float64, "a.T @ b.T"),
        (np.float64, "multiples of 8"),
        (np.float64, "a batch, last"),
    ],
)
def test_products(dtype: Any, form: str) -> None:
    """Rows, columns and depths that are no multiple of a tile, rows that are not aligned."""
    function, left, right = FORMS[form]
    arguments = operands(dtype, left, right)
    module, signature = kernels_of(function, arguments)
    assert any(isinstance(op, nvgpu.MmaSyncOp) for op in module.walk())
    result = compile(module, signature, "simt", start="loop")(*arguments)
    check(result, function, arguments)


def test_what_follows_is_done_in_the_same_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the tile of the target, threads and blocks in another order, bounds checked."""
    monkeypatch.setenv("STEPWELL_SIMT_SEED", "5")

    def layer(a, b, c):
        return np.tanh(a @ b + c)

    a, b = operands(np.float16, (130, 40), (40, 132))
    c = np.linspace(-1, 1, 132).astype(np.float16)
    program = sw.jit(layer, target="simt")
    text = program.lower(a, b, c).ir("loop")
    assert text.count("gpu.launch_func") == 1 and "nvgpu.mma.sync" in text
    product = (a.astype(np.float32) @ b.astype(np.float32)).astype(np.float16)
    np.testing.assert_allclose(program(a, b, c), np.tanh(product + c), atol=4e-2)


def test_blocks_go_by_groups_of_rows() -> None:
    """Ten rows of tiles are a group of eight and one of two."""
    arguments = operands(np.float16, (310, 8), (8, 90))
    module, signature = kernels_of(FORMS["a @ b"][0], arguments)
    result = compile(module, signature, "simt", start="loop")(*arguments)
    check(result, FORMS["a @ b"][0], arguments)


def test_extremes_are_multiplied_as_numpy_does() -> None:
    """Infinities, NaN, numbers below the least normal one."""
    a, b = operands(np.float16, (64, 32), (32, 64))
    a[0, 0], a[1, 1], a[2], b[0, 5] = np.inf, np.nan, 6e-8, 0
    function = FORMS["a @ b"][0]
    module, signature = kernels_of(function, (a, b))
    result = compile(module, signature, "simt", start="loop")(a, b)
    with np.errstate(invalid="ignore"):
        expected = a.astype(np.float32) @ b.astype(np.float32)
    np.testing.assert_allclose(result, expected, rtol=2e-3, atol=2e-3)
    assert result[2].any()


def without(module: ModuleOp, kind: type[Operation], number: int) -> ModuleOp:
    """The module without one of its ops."""
    changed = module.clone()
    op = [one for one in changed.walk() if isinstance(one, kind)][number]
    if isinstance(op, nvgpu.DeviceAsyncCreateGroupOp):
        op.results[0].replace_all_uses_with(
            next(
                one.results[0]
                for one in changed.walk()
                if isinstance(one, nvgpu.DeviceAsyncCreateGroupOp) and one is not op
            )
        )
    op.detach()
    return changed


def kernels_of_threads(
    function: Callable[..., Any], arguments: tuple[Any, ...]
) -> tuple[ModuleOp, Signature]:
    """Of f32: threads multiply by themselves, while the next slices are copied."""
    program = sw.jit(function).lower(*arguments).program
    module = program.module()
    options = {"thread_tile": "32x32x8 8x4 4", "tensor_tile": ""}
    run_passes(
        [
            make_pass(one.name, **options) if hasattr(one, "thread_tile") else one
            for one in flights(TILE)
        ],
        module,
    )
    return module, program.signature


@pytest.mark.parametrize("kind", [BarrierOp, nvgpu.DeviceAsyncWaitOp])
@pytest.mark.parametrize(
    ("dtype", "kernels"),
    [
        (np.float16, kernels_of),
        (np.float32, kernels_of),
        (np.float64, kernels_of),
        (np.float32, kernels_of_threads),
    ],
)
def test_no_barrier_and_no_wait_can_be_spared(
    dtype: Any, kernels: Callable[..., Any], kind: type[Operation]
) -> None:
    """Without a barrier threads race; without a wait they multiply what is not there yet."""
    function = FORMS["a @ b"][0]
    arguments = operands(dtype, (64, 128), (128, 64))
    module, signature = kernels(function, arguments)
    check(compile(module.clone(), signature, "simt", start="loop")(*arguments), function, arguments)
    count = sum(isinstance(op, kind) for op in module.walk())
    assert count > 0
    for number in range(count):
        program = compile(without(module, kind, number), signature, "simt", start="loop")
        if kind is BarrierOp:
            with pytest.raises(RuntimeError, match=rf"{Path(__file__).name}:\d+: data race"):
                program(*arguments)
        else:
            assert np.isnan(program(*arguments).astype(np.float32)).any()


@pytest.mark.parametrize(
    ("dtype", "kernels"), [(np.float16, kernels_of), (np.float32, kernels_of_threads)]
)
def test_a_wait_for_too_few_is_caught(dtype: Any, kernels: Callable[..., Any]) -> None:
    arguments = operands(dtype, (64, 128), (128, 64))
    module, signature = kernels(FORMS["a @ b"][0], arguments)
    for op in module.walk():
        if isinstance(op, nvgpu.DeviceAsyncWaitOp):
            assert op.numGroups is not None
            op.properties["numGroups"] = nvgpu.groups(op.numGroups.value.data + 1)
    with pytest.raises(RuntimeError, match="data race"):
        compile(module, signature, "simt", start="loop")(*arguments)


@pytest.mark.parametrize("tile", ["128x128x32", "100x128x32 2x2 2", "128x128x32 2x2 1"])
def test_a_tile_that_warps_cannot_share_is_refused(tile: str) -> None:
    arguments = operands(np.float16, (64, 64), (64, 64))
    with pytest.raises(sw.CompileError, match="tile"):
        kernels_of(FORMS["a @ b"][0], arguments, tile)


def test_f32_is_not_rounded_to_fewer_bits() -> None:
    """Unless the user says so: then operands are, to 10 bits, to the nearest."""
    a, b = operands(np.float32, (64, 64), (64, 64))
    assert "mma" not in sw.jit(lambda a, b: a @ b, target="simt").lower(a, b).ir("loop")
    a[:], b[:] = np.eye(64), 1 + 2.0**-11
    module, signature = kernels_of(lambda a, b: a @ b, (a, b))
    assert "tf32Enabled" in str(module)
    assert (compile(module, signature, "simt", start="loop")(a, b) == 1 + 2.0**-10).all()
    with pytest.raises(ValueError, match="precision is one of numpy, tf32"):
        sw.jit(lambda a, b: a @ b, precision="bf16")
