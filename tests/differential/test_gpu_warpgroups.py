"""Products by groups of warps (sm_90a) on the GPU that the CPU plays, against NumPy in f64."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from products import check, operands
from xdsl.dialects.builtin import IntegerAttr, ModuleOp, i32
from xdsl.ir import Operation

import stepwell as sw
from stepwell.backends.driver import compile, find_executor, run_passes
from stepwell.backends.signature import Signature
from stepwell.dialects import nvgpu_warpgroups as nvgpu
from stepwell.dialects import nvvm_warpgroups as nvvm
from stepwell.dialects.gpu import BarrierOp, LaunchFuncOp
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.base import make_pass
from stepwell.passes.levels import pipeline_of

# A small one: what it compiles to is as the large one, with fewer columns and one group.
TILE = "64x64x64 2"


def kernels_of(
    function: Callable[..., Any], arguments: tuple[Any, ...], tile: str = TILE
) -> tuple[ModuleOp, Signature]:
    """The module at level `loop`."""
    program = sw.jit(function).lower(*arguments).program
    module = program.module()
    flights = pipeline_of(find_executor("simt").describe())[:-1]
    tiles = {"tensor_tile": "32x32x32 2x1 3", "warpgroup_tile": tile}
    options: dict[str, dict[str, Any]] = {
        "gpu-schedule": tiles,
        "convert-parallel-loops-to-gpu": {**tiles, "shared_bytes": 227 << 10},
    }
    passes = [
        make_pass(one.name, **options[one.name]) if one.name in options else one
        for _, part in flights
        for one in part
    ]
    run_passes(passes, module)
    return module, program.signature


def only_warpgroups(module: ModuleOp) -> ModuleOp:
    """The module, where the kernel for arrays that cannot be copied by boxes is not launched."""
    launches = [op for op in module.walk() if isinstance(op, LaunchFuncOp)]
    assert len(launches) == 2
    launches[1].detach()
    return module


ALIGNED = {
    "a @ b": (lambda a, b: a @ b, (72, 136), (136, 88)),
    "a.T @ b": (lambda a, b: a.T @ b, (136, 72), (136, 88)),
    "a @ b.T": (lambda a, b: a @ b.T, (72, 136), (88, 136)),
    "a.T @ b.T": (lambda a, b: a.T @ b.T, (136, 72), (88, 136)),
    "a batch": (lambda a, b: a @ b, (2, 65, 16), (2, 16, 72)),
}


@pytest.mark.parametrize(
    ("dtype", "form"),
    [
        *((np.float16, form) for form in ALIGNED),
        (ml_dtypes.bfloat16, "a @ b"),
        (ml_dtypes.bfloat16, "a.T @ b.T"),
    ],
)
def test_products(dtype: Any, form: str) -> None:
    """Rows, columns and depths that are no multiple of a tile."""
    function, left, right = ALIGNED[form]
    arguments = operands(dtype, left, right)
    module, signature = kernels_of(function, arguments)
    only_warpgroups(module)
    assert any(isinstance(op, nvgpu.WgmmaOp) for op in module.walk())
    check(compile(module, signature, "simt", start="loop")(*arguments), function, arguments)


def test_two_products_of_one_program() -> None:
    """Each kernel has all that a block can have: together that is more than descriptors can say."""

    def both(a: Any, b: Any) -> Any:
        return np.concatenate([a @ b, b @ a])

    arguments = operands(np.float16, (64, 64), (64, 64))
    module, signature = kernels_of(both, arguments, "128x256x64 4")
    check(compile(module, signature, "simt", start="loop")(*arguments), both, arguments)


def agrees(module: ModuleOp, signature: Signature, arguments: Any, start: str = "loop") -> bool:
    """Whether a program gives the right product, and nothing that is wrong is seen on the way."""
    program = compile(module, signature, "simt", start=start)
    try:
        result = program(*arguments)
    except RuntimeError:
        return False
    expected = arguments[0].astype(np.float64) @ arguments[1].astype(np.float64)
    return bool(np.allclose(result.astype(np.float64), expected, rtol=2e-2, atol=2e-1))


def test_the_text_of_a_landing_is_the_program() -> None:
    arguments = operands(np.float16, (72, 136), (136, 88))
    module, signature = kernels_of(lambda a, b: a @ b, arguments)
    only_warpgroups(module)
    for level in ("loop", "llvm"):
        read = parse_module(print_module(module))
        assert agrees(read.clone(), signature, arguments, level)
        module = read
        if level == "loop":
            run_passes([make_pass("convert-to-llvm")], module)


# Five slices, each place is used again.
DEEP = (np.float16, (64, 320), (320, 64))


@pytest.mark.parametrize(
    ("kind", "seed"),
    [
        (BarrierOp, "0"),
        (BarrierOp, "3"),
        (nvgpu.MbarrierInitOp, "0"),
        (nvgpu.MbarrierFenceOp, "0"),
        (nvgpu.MbarrierArriveOp, "0"),
        (nvgpu.MbarrierExpectOp, "0"),
        (nvgpu.MbarrierWaitOp, "0"),
        (nvgpu.MbarrierWaitOp, "3"),
        (nvgpu.TmaLoadOp, "0"),
    ],
)
def test_nothing_can_be_spared(
    kind: type[Operation], seed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A race, a NaN, another result, or threads that wait for ever."""
    monkeypatch.setenv("STEPWELL_SIMT_SEED", seed)
    arguments = operands(*DEEP)
    module, signature = kernels_of(lambda a, b: a @ b, arguments)
    only_warpgroups(module)
    assert agrees(module.clone(), signature, arguments)
    count = sum(isinstance(op, kind) for op in module.walk()) - (kind is BarrierOp)
    assert count > 0
    for number in range(count):
        changed = module.clone()
        [op for op in changed.walk() if isinstance(op, kind)][number].detach()
        assert not agrees(changed, signature, arguments), f"{kind.name} {number}"


@pytest.mark.parametrize("kind", [nvvm.WgmmaFenceOp, nvvm.WgmmaCommitOp, nvvm.WgmmaWaitOp])
def test_products_are_fenced_committed_and_waited_for(kind: type[Operation]) -> None:
    arguments = operands(*DEEP)
    module, signature = kernels_of(lambda a, b: a @ b, arguments)
    only_warpgroups(module)
    run_passes([make_pass("convert-to-llvm")], module)
    assert agrees(module.clone(), signature, arguments, "llvm")
    count = sum(isinstance(op, kind) for op in module.walk())
    assert count == (2 if kind is nvvm.WgmmaWaitOp else 1)
    for number in range(count):
        changed = module.clone()
        op = [one for one in changed.walk() if isinstance(one, kind)][number]
        if isinstance(op, nvvm.WgmmaWaitOp):
            op.res.replace_all_uses_with(op.acc)
        op.detach()
        assert not agrees(changed, signature, arguments, "llvm"), f"{kind.name} {number}"


def test_a_place_is_given_back_only_when_its_product_is_done() -> None:
    """With two pending, the place of the product before this one is filled too early."""
    arguments = operands(*DEEP)
    module, signature = kernels_of(lambda a, b: a @ b, arguments)
    only_warpgroups(module)
    (op,) = (
        one
        for one in module.walk()
        if isinstance(one, nvgpu.WgmmaWaitOp) and one.pending.value.data == 1
    )
    op.properties["pending"] = IntegerAttr(2, i32)
    assert not agrees(module, signature, arguments)


def test_what_follows_is_done_in_the_same_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two groups of warps, several blocks, a bias and an activation; in another order."""
    monkeypatch.setenv("STEPWELL_SIMT_SEED", "5")

    def layer(a, b, c):
        return np.maximum(a @ b + c, np.float16(0))

    a, b = operands(np.float16, (136, 72), (72, 136))
    c = np.linspace(-1, 1, 136).astype(np.float16)
    module, signature = kernels_of(layer, (a, b, c), "128x128x64 3")
    result = compile(only_warpgroups(module), signature, "simt", start="loop")(a, b, c)
    product = (a.astype(np.float32) @ b.astype(np.float32)).astype(np.float16)
    np.testing.assert_allclose(result, np.maximum(product + c, 0), atol=4e-2)


def test_simt_plays_an_sm_90a_where_it_is_asked_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tile of the target, threads and blocks in another order, bounds checked."""
    monkeypatch.setenv("STEPWELL_CUDA_ARCH", "sm_90a")
    monkeypatch.setenv("STEPWELL_SIMT_SEED", "2")
    a, b = operands(ml_dtypes.bfloat16, (136, 72), (72, 264))
    program = sw.jit(lambda a, b: np.tanh(a @ b), target="simt")
    text = program.lower(a, b).ir("loop")
    assert text.count("nvgpu.wgmma ") == 1 and text.count("nvgpu.mma.sync") > 1
    product = (a.astype(np.float32) @ b.astype(np.float32)).astype(ml_dtypes.bfloat16)
    expected = np.tanh(product.astype(np.float32))
    np.testing.assert_allclose(program(a, b).astype(np.float32), expected, atol=2e-2)


@pytest.mark.parametrize("sizes", [(72, 37, 88), (72, 40, 90), (0, 8, 8), (8, 0, 8)])
def test_other_arrays_are_multiplied_otherwise(sizes: tuple[int, int, int]) -> None:
    """Rows of the first, then of the second operand are not aligned; there is nothing to copy."""
    n, k, m = sizes
    arguments = operands(np.float16, (n, k), (k, m))
    function = ALIGNED["a @ b"][0]
    program = sw.jit(function).lower("f16[n, k]", "f16[k, m]").program
    module, _ = kernels_of(function, ("f16[n, k]", "f16[k, m]"))
    launches = [op for op in module.walk() if isinstance(op, LaunchFuncOp)]
    launches[0].detach()
    result = compile(module, program.signature, "simt", start="loop")(*arguments)
    assert result.shape == (n, m)
    check(result, function, arguments)


@pytest.mark.parametrize("tile", ["128x256", "100x128x64 4", "128x256x32 4", "128x128x64 1"])
def test_a_tile_that_groups_cannot_share_is_refused(tile: str) -> None:
    arguments = operands(np.float16, (64, 64), (64, 64))
    with pytest.raises(sw.CompileError, match="tile"):
        kernels_of(ALIGNED["a @ b"][0], arguments, tile)


def test_what_has_no_neighbours_is_multiplied_otherwise() -> None:
    """A batch along the last axis: no boxes of it are matrices."""

    def products(a: Any, b: Any) -> Any:
        return np.einsum("ijb,jkb->ikb", a, b)

    arguments = operands(np.float16, (65, 32, 8), (32, 66, 8))
    module, signature = kernels_of(products, arguments)
    assert not any(isinstance(op, nvgpu.TmaLoadOp) for op in module.walk())
    check(compile(module, signature, "simt", start="loop")(*arguments), products, arguments)
