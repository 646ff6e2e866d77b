"""Target `cuda` without a GPU: PTX that ptxas assembles, the runtime on a driver that is none."""

from __future__ import annotations

import json
import re
import shutil
import weakref
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from fake_gpu import FakeDriver

import stepwell as sw
from stepwell.backends.cuda import device as device_module
from stepwell.backends.cuda import dlpack, executor, libdevice, tensor_maps
from stepwell.backends.cuda.arrays import DeviceArray
from stepwell.backends.cuda.device import DeviceError, load_driver
from stepwell.backends.cuda.ptx import emit_ptx
from stepwell.backends.cuda.ptxas import find_ptxas, report, resources
from stepwell.backends.driver import descend
from stepwell.passes.errors import CompileError
from stepwell.tools.bench.gpu_programs import programs
from stepwell.tools.cli import main

# --- PTX -----------------------------------------------------------------------------------------


def kernels_of(function: Any, arguments: Any) -> str:
    module = descend(sw.jit(function).lower(*arguments).module(), executor.describe())
    return executor.kernel_text(module)


def assembled(ptx: str, architecture: str) -> str:
    """What ptxas says of the resources of PTX."""
    said = report(ptx, architecture)
    assert said is not None
    return said


PTXAS = find_ptxas()


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.parametrize(
    "name", ["complex_numbers", "cumulative", "layernorm", "matmul", "scatters"]
)
def test_some_programs_assemble_without_spills(name: str, corpus: Sequence[Any]) -> None:
    (program,) = (one for one in corpus if one.name == name)
    assembles_without_spills(program)


@pytest.mark.slow
@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
def test_corpus_assembles_without_spills(corpus_program: Any) -> None:
    assembles_without_spills(corpus_program)


def assembles_without_spills(corpus_program: Any) -> None:
    text = kernels_of(corpus_program.function, corpus_program.arguments)
    if "@__nv_" in text and libdevice.find_libdevice() is None:
        pytest.skip("needs libdevice")
    newest = emit_ptx(text, "sm_90a")
    oldest = emit_ptx(text, "sm_80")
    for ptx, architecture in ((oldest, "sm_80"), (oldest, "sm_90"), (newest, "sm_90a")):
        said = assembled(ptx, architecture)
        found = re.findall(r"(\d+) bytes spill stores, (\d+) bytes spill loads", said)
        assert found and all(pair == ("0", "0") for pair in found), said


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.skipif(libdevice.find_libdevice() is None, reason="needs libdevice")
@pytest.mark.parametrize(
    ("function", "specs"),
    [
        (np.sin, ("c128[n]",)),
        (np.cosh, ("c128[n]",)),
        (lambda x, y: (np.arctan2(x, y), np.arctan2(x, 1.0)), ("f64[n]", "f64[n]")),
    ],
    ids=["sin", "cosh", "atan2"],
)
def test_what_needs_many_registers_spills_none(function: Any, specs: tuple[str, ...]) -> None:
    module = descend(sw.jit(function).lower(*specs).module(), executor.describe())
    text = executor.kernel_text(module)
    for target, architecture in (("sm_80", "sm_80"), ("sm_80", "sm_90"), ("sm_90a", "sm_90a")):
        said = assembled(emit_ptx(text, target), architecture)
        assert set(re.findall(r"(\d+) bytes spill stores", said)) == {"0"}, said


def test_read_only_arrays_are_read_through_the_texture_cache() -> None:
    text = kernels_of(lambda x, y: x * y + 1, (np.ones((4, 300)), np.ones(300)))
    ptx = emit_ptx(text, "sm_80")
    assert ".visible .entry" in ptx and ".maxntid 256" in ptx
    assert "ld.global.nc.b64" in ptx or "ld.global.nc.f64" in ptx


@pytest.mark.parametrize(
    ("type_", "access"),
    [("f32", "v4.b32"), ("f64", "v2.b64"), ("f16", "v4.b32"), ("i64", "v2.b64"), ("i8", "v4.b32")],
)
def test_elementwise_accesses_are_of_16_bytes(type_: str, access: str) -> None:
    """All that an elementwise kernel reads and writes, but for rests and what is not aligned."""
    for function, specs in (
        (lambda x, y: x * x + y, (f"{type_}[n]", f"{type_}[n]")),
        (lambda x, y: x + x * y, (f"{type_}[n, m]", f"{type_}[m]")),
    ):
        ptx = sw.jit(function, target="cuda").lower(*specs).compile().ptx
        loads = re.findall(r"ld\.global\.nc\.(v\d\.\w+)", ptx)
        stores = re.findall(r"st\.global\.(v\d\.\w+)", ptx)
        assert (loads, stores) == ([access] * 2, [access])
        # The same, one by one.
        assert len(re.findall(r"ld\.global\.nc\.[bus]\d", ptx)) == 2
        assert len(re.findall(r"st\.global\.[bus]\d", ptx)) == 1


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.parametrize(("length", "threads"), [(4096, 256), (8196, 1024), (41472, 1024)])
def test_softmax_reads_and_writes_a_row_once(length: int, threads: int) -> None:
    """16 bytes at once; all else is in shared memory."""
    ptx = sw.jit(softmax, target="cuda").lower(f"f32[n, {length}]").compile().ptx
    assert re.findall(r"\.maxntid (\d+)", ptx) == [str(threads)]
    found = re.findall(r"(?:ld|st)\.global\S*v4\.b32", ptx)
    assert found == ["ld.global.nc.v4.b32", "st.global.v4.b32"]
    # One by one, where that is not aligned: one access each, four times where it is written out.
    assert len(re.findall(r"(?:ld|st)\.global\S*(?<!v4)\.b32", ptx)) <= 2 * 4
    assert ptx.count("st.shared.v4.b32") == ptx.count("ld.shared.v4.b32") == 2
    said = assembled(ptx, "sm_90")
    assert "0 bytes spill stores, 0 bytes spill loads" in said
    used = re.search(r"Used (\d+) registers", said)
    assert used is not None and int(used[1]) <= (40 if threads == 256 else 64)


def layernorm_of_sum(x, r, g, b):
    h = x + r
    centred = h - np.mean(h, axis=-1, keepdims=True)
    variance = np.mean(centred * centred, axis=-1, keepdims=True)
    return centred / np.sqrt(variance + h.dtype.type(1e-5)) * g + b, h


@pytest.mark.parametrize("type_", ["f32", "f16", "bf16"])
def test_layernorm_with_a_residual_reads_and_writes_once(type_: str) -> None:
    """Two rows, the scale and the shift are read by 16 bytes, both results are written so."""
    row, vector = f"{type_}[n, 4096]", f"{type_}[4096]"
    ptx = sw.jit(layernorm_of_sum, target="cuda").lower(row, row, vector, vector).compile().ptx
    assert ptx.count(".visible .entry") == 1
    assert ptx.count("ld.global.nc.v4") == 4 and ptx.count("st.global.v4") == 2


def attention(q, k, v):
    scores = q @ np.swapaxes(k, -1, -2) / np.float32(8)
    e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True) @ v


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.parametrize("depth", [64, 128])
def test_attention_is_one_kernel(depth: int) -> None:
    """4 × 4 products of two reads of 16 bytes; no spills, so that two blocks run at once."""
    specs = [f"f32[b, h, {rows}, {depth}]" for rows in "nmm"]
    ptx = sw.jit(attention, target="cuda").lower(*specs).compile().ptx
    assert ptx.count(".visible .entry") == 1
    assert ptx.count("bar.sync") == 4
    reads = re.findall(r"ld\.shared\S*", ptx)
    assert all(".v4" in one for one in reads)
    assert ptx.count("fma.rn.f32") >= 8 * len(reads)
    for architecture in ("sm_80", "sm_90"):
        said = assembled(ptx, architecture)
        assert "0 bytes spill stores, 0 bytes spill loads" in said
        used = re.search(r"Used (\d+) registers", said)
        assert used is not None and int(used[1]) <= 128


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.parametrize(
    ("type_", "depth", "columns", "products", "registers"),
    [
        # Products of a tile of scores, and of one of results; three blocks of 168 registers.
        ("f16", "64", "64", 8 * 4 + 8 * 4, 168),
        pytest.param("bf16", "128", "128", 8 * 8 + 16 * 4, 168, marks=pytest.mark.slow),
        pytest.param("f16", "256", "256", 8 * 16 + 16 * 4, 168, marks=pytest.mark.slow),
        ("f64", "64", "64", 4 * 16 + 8 * 8, 168),
        # Two kernels; that of any depth does slices of 128, that of few loops over the depth.
        ("f16", "d", "c", 8 * 1 + 16 * 4 + 8 * 8 + 16 * 4, 168),
        pytest.param(
            "f64", "d", "c", 4 * 1 + 16 * 8 + 4 * 32 + 16 * 8, 255, marks=pytest.mark.slow
        ),
    ],
)
def test_attention_by_tensor_cores(
    type_: str, depth: str, columns: str, products: int, registers: int
) -> None:
    specs = [f"{type_}[b, h, n, {depth}]", f"{type_}[b, h, m, {depth}]"]
    specs.append(f"{type_}[b, h, m, {columns}]")

    def attended(q, k, v):
        scores = q @ np.swapaxes(k, -1, -2)
        e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
        return e / np.sum(e, axis=-1, keepdims=True) @ v

    ptx = sw.jit(attended, target="cuda").lower(*specs).compile().ptx
    assert ptx.count(".visible .entry") == (2 if depth == "d" else 1)
    assert ptx.count("mma.sync") == products
    for architecture in ("sm_80", "sm_90"):
        said = assembled(ptx, architecture)
        assert re.findall(r"(\d+) bytes spill stores", said) == ["0"] * said.count("bytes spill st")
        assert all(int(one) <= registers for one in re.findall(r"Used (\d+) registers", said))


@pytest.mark.parametrize(
    ("type_", "stores"),
    [
        ("f32", {"v4.b32": 32, "b32": 128}),
        ("f16", {"b32": 64, "b16": 128}),
        ("f64", {"v2.b64": 16, "b64": 32}),
    ],
)
def test_results_of_products_are_stored_side_by_side(type_: str, stores: dict[str, int]) -> None:
    """As many at once as a thread has neighbours; one by one where rows are not aligned."""

    def layer(a, b, c):
        return np.maximum(a @ b + c, 0)

    specs = (f"{type_}[n, m]", f"{type_}[m, k]", f"{type_}[k]")
    ptx = sw.jit(layer, target="cuda").lower(*specs).compile().ptx
    found = re.findall(r"st\.global\.(\S+)", ptx)
    assert {one: found.count(one) for one in found} == stores


def put(x, places, into):
    into = into * 2
    into[places] = x
    return into


def weighed(places, weights):
    return np.bincount(places, weights, minlength=9)


def add(x, places, into):
    into = into * 2
    np.add.at(into, places, x)
    return into


def test_reductions_exchange_by_shuffles() -> None:
    ptx = sw.jit(lambda x: np.max(x), target="cuda").lower("f32[n]").compile().ptx
    assert "shfl.sync.bfly" in ptx and "bar.sync" in ptx
    assert "st.shared" in ptx and "ld.shared" in ptx


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.parametrize(
    ("function", "specs", "counts"),
    [
        # Sums of parts, the scan of those, the scans of parts.
        (
            lambda x: np.cumsum(x),
            ("f32[n]",),
            {"entry": 3, "shfl.sync.up": 10, "shfl.sync.bfly": 5},
        ),
        (lambda x: np.cumsum(x, axis=1), ("f32[n, m]",), {"entry": 1, "shfl.sync.up": 5}),
        # The least and its place, of a row that is kept.
        (lambda x: np.argmin(x, axis=1), ("f32[n, 500]",), {"entry": 1, "ld.global.nc.v4": 1}),
        # Two places at once, or one by one.
        (lambda x: np.bincount(x, minlength=9), ("i64[n]",), {"atom.global.add.u64": 3}),
        (put, ("f32[n]", "i64[n]", "f32[m]"), {"atom.global.max.s64": 3}),
        (weighed, ("i64[n]", "f64[n]"), {"atom.global.add.f64": 3}),
        (add, ("f32[n]", "i64[n]", "f32[m]"), {"atom.global.add.f32": 3}),
        # The word around is exchanged, in a loop.
        (add, ("i8[n]", "i64[n]", "i8[m]"), {"global.cas.b32": 3}),
    ],
    ids=["sum", "sums", "place", "count", "put", "weighed", "add", "bytes"],
)
def test_scans_places_and_scatters(
    function: Any, specs: tuple[str, ...], counts: dict[str, int]
) -> None:
    ptx = sw.jit(function, target="cuda").lower(*specs).compile().ptx
    assert {word: ptx.count(word) for word in counts} == counts
    for architecture in ("sm_80", "sm_90"):
        said = assembled(ptx, architecture)
        entries = ptx.count(".entry")
        assert said.count("0 bytes spill stores, 0 bytes spill loads") == entries


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.parametrize(
    ("type_", "multiply", "count", "registers"),
    [("f32", "fma.rn.f32", 512, 128), ("f64", "fma.rn.f64", 128, 128)],
)
def test_a_product_stays_in_registers(
    type_: str,
    multiply: str,
    count: int,
    registers: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As many multiplications, and reads of 16 bytes, as one writes by hand; no tensor cores."""
    monkeypatch.setattr(executor, "architecture", lambda: "sm_75")
    program = sw.jit(lambda a, b: a @ b, target="cuda")
    ptx = program.lower(f"{type_}[n, k]", f"{type_}[k, m]").compile().ptx
    assert ptx.count(multiply) == count
    reads = re.findall(r"ld\.shared\S*", ptx)
    assert len(reads) == 32 and all(".v4" in one or ".v2" in one for one in reads)
    assert ptx.count("bar.sync") == 2
    said = assembled(ptx, "sm_80")
    assert "0 bytes spill stores, 0 bytes spill loads" in said
    used = re.search(r"Used (\d+) registers", said)
    assert used is not None and int(used[1]) <= registers


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.parametrize(
    "form", [pytest.param("plain", marks=pytest.mark.slow), "transposed", "with an epilogue"]
)
def test_a_product_of_f32_is_copied_while_it_multiplies(form: str) -> None:
    """A thread's 8 × 16 results need 6 reads of 16 bytes for each of 8 depths, and one barrier."""
    functions = {
        "plain": lambda a, b, c: a @ b,
        "transposed": lambda a, b, c: a.T @ b.T,
        "with an epilogue": lambda a, b, c: np.exp(a @ b + c),
    }
    program = sw.jit(functions[form], target="cuda")
    ptx = program.lower("f32[n, k]", "f32[k, m]", "f32[m]").compile().ptx
    loop = ptx[: ptx.rindex("cp.async.wait_group")], ptx[ptx.rindex("cp.async.wait_group") :]
    epilogue = form == "with an epilogue"
    assert ptx.count("fma.rn.f32") >= 1024 if epilogue else ptx.count("fma.rn.f32") == 1024
    reads = re.findall(r"ld\.shared\S*", ptx)
    assert len(reads) == 48 and all(".v4" in one for one in reads)
    assert ptx.count("bar.sync") == 1 and all("cp.async.ca.shared.global" in one for one in loop)
    assert "cp.async.cg.shared.global" in ptx
    for architecture in ("sm_80", "sm_90", "sm_90a"):
        assert registers_of(ptx, architecture) <= 255


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.parametrize(("type_", "transposed"), [("f16", False), ("bf16", True)])
def test_a_product_by_tensor_cores(type_: str, transposed: bool) -> None:
    """Each warp has 64 × 64 of the results: 64 products, and 16 loads, of a slice 32 deep."""
    program = sw.jit(
        (lambda a, b: a.T @ b.T) if transposed else (lambda a, b: a @ b), target="cuda"
    )
    compiled = program.lower(f"{type_}[n, k]", f"{type_}[k, m]").compile()
    ptx = compiled.ptx
    kind = f"mma.sync.aligned.m16n8k16.row.col.f32.{type_}.{type_}.f32"
    assert ptx.count(kind) == ptx.count("mma.sync") == 64
    loads = ptx.count("ldmatrix.sync.aligned.m8n8.x4.shared.b16")
    turned = ptx.count("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16")
    assert (loads, turned) == (8, 8)
    # Each thread copies four pieces of either operand, before the loop and in it.
    assert ptx.count("cp.async.cg.shared.global") == 16
    assert ptx.count("cp.async.wait_group") == 1 and ptx.count("bar.sync") == 1
    assert ".extern .shared .align 1024 .b8 dynamic_shared[]" in ptx
    for architecture in ("sm_80", "sm_90", "sm_90a"):
        assert registers_of(ptx, architecture) <= 232


def registers_of(ptx: str, architecture: str) -> int:
    """How many registers the only kernel of some PTX has, which spills none."""
    said = assembled(ptx, architecture)
    assert "0 bytes spill stores, 0 bytes spill loads" in said
    used = re.search(r"Used (\d+) registers", said)
    assert used is not None
    return int(used[1])


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.parametrize(
    ("type_", "form"),
    [
        ("f16", "transposed"),
        ("bf16", "with an epilogue"),
        *(
            pytest.param(*one, marks=pytest.mark.slow)
            for one in (
                ("f16", "plain"),
                ("f16", "with an epilogue"),
                ("bf16", "plain"),
                ("bf16", "transposed"),
            )
        ),
    ],
)
def test_a_product_by_groups_of_warps(
    type_: str, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slice is four products of 64 × 256; while it is waited for, those before go on."""
    functions = {
        "plain": lambda a, b, c: a @ b,
        "transposed": lambda a, b, c: a.T @ b.T,
        "with an epilogue": lambda a, b, c: np.maximum(a @ b + c, zero),
    }
    zero = {"f16": np.float16, "bf16": ml_dtypes.bfloat16}[type_](0)
    monkeypatch.setattr(executor, "architecture", lambda: "sm_90a")
    program = sw.jit(functions[form], target="cuda")
    ptx = program.lower(f"{type_}[n, k]", f"{type_}[k, m]", f"{type_}[m]").compile().ptx
    assert ptx.count(f"wgmma.mma_async.sync.aligned.m64n256k16.f32.{type_}.{type_}") == 4
    turned = "0, 0;" if form == "transposed" else "0, 1;"
    assert len(re.findall(rf"adds, 1, 1, {turned}", ptx)) == (4 if form != "transposed" else 0)
    # Of operands that are contiguous along rows, boxes are 64 wide.
    loads = 2 + 1 if form == "transposed" else 1 + 4
    assert ptx.count("cp.async.bulk.tensor.2d.shared::cluster.global.tile") == loads
    waits = re.findall(r"wgmma.wait_group.sync.aligned (\d)", ptx)
    assert waits == ["1", "0"] and ptx.count("mbarrier.try_wait") == 2
    said = assembled(ptx, "sm_90a")
    assert said.count("0 bytes spill stores, 0 bytes spill loads") == 2
    assert "wgmma" not in said  # ptxas says where products cannot overlap
    # 288 threads of a block can have 224 each.
    used = [int(number) for number in re.findall(r"Used (\d+) registers", said)]
    assert used[-1] <= 168


@pytest.mark.parametrize("target", ["cuda", "simt"])
@pytest.mark.parametrize("name", ["foo", "sm_9", "sm_95", "90", "compute_80", "sm_80a"])
def test_an_architecture_that_there_is_not_is_one_sentence(
    name: str, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEPWELL_CUDA_ARCH", name)
    executor.architecture.cache_clear()
    with pytest.raises(ValueError, match=f"STEPWELL_CUDA_ARCH is '{name}', which is no arch"):
        sw.jit(lambda x: x + 1, target=target).lower("f32[n]").ir("affine")
    executor.architecture.cache_clear()


def test_only_sm_90a_has_groups_of_warps(monkeypatch: pytest.MonkeyPatch) -> None:
    for architecture in ("sm_80", "sm_90", "sm_120"):
        monkeypatch.setattr(executor, "architecture", lambda given=architecture: given)
        assert executor.describe().warpgroup_tile == ""
    monkeypatch.setattr(executor, "architecture", lambda: "sm_90a")
    assert executor.describe().warpgroup_tile


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.parametrize("transposed", [False, True])
@pytest.mark.parametrize(
    ("type_", "kind", "count", "registers"),
    [
        ("f32", "m16n8k8.row.col.f32.tf32.tf32.f32", 64, 240),
        ("f64", "m8n8k4.row.col.f64.f64.f64.f64", 64, 128),
    ],
)
def test_wider_products_by_tensor_cores(
    type_: str, kind: str, count: int, registers: int, transposed: bool
) -> None:
    """f32 is rounded to tf32, as the user says; 32 rows or columns of f64 are 4 matrices."""
    function = (lambda a, b: a.T @ b.T) if transposed else (lambda a, b: a @ b)
    program = sw.jit(function, target="cuda", precision="tf32")
    ptx = program.lower(f"{type_}[n, k]", f"{type_}[k, m]").compile().ptx
    assert ptx.count(f"mma.sync.aligned.{kind}") == ptx.count("mma.sync") == count
    assert ("cvt.rna.tf32.f32" in ptx) == (type_ == "f32")
    for architecture in ("sm_80", "sm_90a"):
        assert registers_of(ptx, architecture) <= registers


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.parametrize(
    ("type_", "architecture"),
    [
        ("f32", "sm_80"),
        ("f16", "sm_80"),
        ("f16", "sm_90a"),
        pytest.param("f32", "sm_90a", marks=pytest.mark.slow),
        pytest.param("f64", "sm_80", marks=pytest.mark.slow),
        ("f64", "sm_90a"),
    ],
)
def test_deep_products_in_parts(
    type_: str, architecture: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Kernels of parts have the same tiles, and spill nothing either."""
    monkeypatch.setattr(executor, "architecture", lambda: architecture)
    program = sw.jit(lambda a, b: a @ b, target="cuda")
    ptx = program.lower(f"{type_}[256, 8192]", f"{type_}[8192, 256]").compile().ptx
    found = resources(ptx, architecture)
    assert found is not None and all(one.spilled == 0 for one in found)
    # One of parts, or two where it depends on their rows which one can copy them, and one of sums.
    assert len(found) == 2 + (type_ == "f16" and architecture == "sm_90a")


def test_older_hardware_has_no_tensor_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEPWELL_CUDA_ARCH", "sm_75")
    executor.architecture.cache_clear()
    try:
        ptx = (
            sw.jit(lambda a, b: a @ b, target="cuda").lower("f16[n, k]", "f16[k, m]").compile().ptx
        )
    finally:
        executor.architecture.cache_clear()
    assert "mma.sync" not in ptx and "cp.async" not in ptx


@pytest.mark.skipif(PTXAS is None, reason="needs ptxas")
@pytest.mark.parametrize("architecture", ["sm_89", "sm_100", "sm_120"])
def test_other_hardware(architecture: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of what came after sm_90 PTX 8.0 knows nothing."""
    monkeypatch.setattr(executor, "architecture", lambda: architecture)
    program = sw.jit(lambda a, b: a @ b, target="cuda")
    registers_of(program.lower("f16[n, k]", "f16[k, m]").compile().ptx, architecture)


def test_what_llvm_cannot_select_is_an_error() -> None:
    text = """
define ptx_kernel void @k(ptr %x) {
  %v = load float, ptr %x
  %r = call float @llvm.sinh.f32(float %v)
  store float %r, ptr %x
  ret void
}
declare float @llvm.sinh.f32(float)
"""
    with pytest.raises(CompileError, match=r"cannot make PTX for sm_80(.|\n)*reproducer: .*\.ll"):
        emit_ptx(text, "sm_80")


def test_llvm_that_does_not_end_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stepwell.backends.cuda.ptx._TIMEOUT", 0.01)
    text = "define ptx_kernel void @k() {\n  ret void\n}\n"
    with pytest.raises(CompileError, match=r"more than 0.01 s\n  reproducer: .*\.ll") as raised:
        emit_ptx(text, "sm_80")
    assert Path(str(raised.value).rpartition("reproducer: ")[2]).read_text() == text


def test_where_libdevice_is_looked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The toolkit that the environment names, then nvidia-nvvm, then triton."""
    roots = {name: tmp_path / name for name in ("nvidia", "triton")}
    places = [
        tmp_path / "toolkit" / "nvvm" / "libdevice",
        roots["nvidia"] / "cu13" / "nvvm" / "libdevice",
        roots["triton"] / "backends" / "nvidia" / "lib",
    ]
    for variable in ("CUDA_ROOT", "CUDA_PATH"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("CUDA_HOME", str(tmp_path / "toolkit"))
    monkeypatch.setattr(libdevice, "package_roots", lambda name: iter([roots[name]]))
    find = libdevice.find_libdevice.__wrapped__
    for place in reversed(places):
        place.mkdir(parents=True)
        (place / "libdevice.10.bc").write_bytes(b"")
        assert find() == place / "libdevice.10.bc"


def test_functions_that_the_device_has_not_are_an_error() -> None:
    text = "declare float @sinf(float)\ndefine ptx_kernel void @k(ptr %x) {\n"
    text += "  %r = call float @sinf(float 1.0)\n  store float %r, ptr %x\n  ret void\n}\n"
    with pytest.raises(CompileError, match="there is no sinf on the device"):
        emit_ptx(text, "sm_80")


def test_libdevice_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stepwell.backends.cuda.ptx.find_libdevice", lambda: None)
    text = kernels_of(lambda x: np.sin(x), (np.ones(300),))
    with pytest.raises(CompileError, match="libdevice"):
        emit_ptx(text, "sm_80")


# --- the runtime, on a driver that is none -------------------------------------------------------


def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


X = np.random.default_rng(3).normal(size=(7, 300)).astype(np.float32)


def test_numpy_in_and_out(driver: FakeDriver) -> None:
    program = sw.jit(softmax, target="cuda")
    np.testing.assert_allclose(program(X), softmax(X), rtol=1e-5)
    assert driver.launched == [("softmax_kernel_1", (7, 1, 1), (256, 1, 1))]
    np.testing.assert_allclose(program(X[::2]), softmax(X[::2]), rtol=1e-5)
    np.testing.assert_allclose(program(X[:, ::-2]), softmax(X[:, ::-2]), rtol=1e-5)


def test_arrays_stay_on_the_device(driver: FakeDriver) -> None:
    program = sw.jit(lambda x, y: x + y, target="cuda")
    scale = sw.jit(lambda x: x * 2, target="cuda")
    there = DeviceArray.of(device_module.device(), X)
    before = list(driver.copied)
    result = scale(program(there, there))
    assert driver.copied == before
    assert result.__cuda_array_interface__["shape"] == X.shape
    np.testing.assert_array_equal(np.asarray(result), 4 * X)


def test_calls_do_not_wait_for_each_other(driver: FakeDriver) -> None:
    program = sw.jit(lambda x, y: x + y, target="cuda")
    there = DeviceArray.of(device_module.device(), X)
    program(there, there)
    driver.waits.clear()
    program(program(there, there), X)
    assert driver.waits == []


def test_copies_go_through_page_locked_memory(driver: FakeDriver) -> None:
    """Of an array larger than a buffer, part by part; a buffer that is used again is waited for."""
    large = np.arange(device_module.STAGED * 5 // 8 + 3, dtype=np.float64)
    there = DeviceArray.of(device_module.device(), large)
    kept = large.copy()
    large[:] = 0
    np.testing.assert_array_equal(there.get(), kept)
    assert len(driver.page_locked) == device_module.STAGING_BUFFERS
    assert driver.waits.count("event") == 3  # the status of the device took a buffer too


def test_streams_of_others_are_waited_for(driver: FakeDriver) -> None:
    there = DeviceArray.of(device_module.device(), X)
    program = sw.jit(lambda x: x + 1, target="cuda")
    for stream, waits in ((None, False), (1, False), (2, True), (0x5000, True)):
        interface = {**there.interface, "stream": stream}
        other = SimpleNamespace(__cuda_array_interface__=interface)
        driver.waits.clear()
        np.testing.assert_array_equal(np.asarray(program(other)), X + 1)
        assert ("context" in driver.waits) == waits


class Foreign:
    """An array of another library, which has DLPack only."""

    def __init__(self, of: DeviceArray):
        self.of = of

    def __dlpack_device__(self) -> tuple[int, int]:
        return self.of.__dlpack_device__()

    def __dlpack__(self, **options: Any) -> Any:
        return self.of.__dlpack__(**options)


def test_dlpack_both_ways(driver: FakeDriver) -> None:
    there = DeviceArray.of(device_module.device(), X)
    result = sw.jit(lambda x: x * 2, target="cuda")(Foreign(there))
    assert isinstance(result, DeviceArray)
    np.testing.assert_array_equal(result.get(), 2 * X)
    again = DeviceArray.from_dlpack(there)
    assert (again.address, again.shape, again.dtype) == (there.address, there.shape, there.dtype)
    assert there.address != dlpack.take(there.__dlpack__(copy=True)).address
    with pytest.raises(BufferError, match="not on a GPU"):
        DeviceArray.from_dlpack(X)
    with pytest.raises(BufferError, match=r"device \(2, 0\), not \(1, 0\)"):
        there.__dlpack__(dl_device=(1, 0))


def test_memory_given_by_dlpack_lives_until_it_is_given_back(driver: FakeDriver) -> None:
    before = len(dlpack._given)
    there = DeviceArray.of(device_module.device(), X)
    gone = weakref.ref(there)
    again = DeviceArray.from_dlpack(there)
    unused = there.__dlpack__()
    assert len(dlpack._given) == before + 2
    del there, unused
    assert len(dlpack._given) == before + 1 and gone() is not None
    np.testing.assert_array_equal(again.get(), X)
    del again
    assert len(dlpack._given) == before and gone() is None


@pytest.mark.parametrize("type_", ["f4", "f8", "i1", "u2", "i8", "?", "c8", "c16", "f2"])
def test_numpy_reads_our_capsules_and_we_read_its(type_: str) -> None:
    """The layout of the structures is the standard's."""
    array = np.arange(6).reshape(2, 3).astype(type_)

    class OnHost:
        def __dlpack_device__(self) -> tuple[int, int]:
            return dlpack.CPU, 0

        def __dlpack__(self, **options: Any) -> Any:
            where = array.ctypes.data
            return dlpack.export(where, array.shape, array.dtype, array, dlpack.CPU)

    read = np.from_dlpack(OnHost())
    np.testing.assert_array_equal(read, array, strict=True)
    taken = dlpack.take(array.__dlpack__())
    assert (taken.address, taken.shape, taken.dtype) == (array.ctypes.data, (2, 3), array.dtype)
    assert taken.device == dlpack.CPU
    taken.release()
    with pytest.raises(BufferError, match="in C order"):
        dlpack.take(array.T.__dlpack__())
    capsule = array.__dlpack__()
    dlpack.take(capsule).release()
    with pytest.raises(BufferError, match="once only"):
        dlpack.take(capsule)


def test_out(driver: FakeDriver) -> None:
    out = np.empty_like(X)
    assert sw.jit(lambda x: x + 1, target="cuda")(X, out=out) is out
    np.testing.assert_array_equal(out, X + 1)


def test_memory_beyond_48_kib_is_asked_for(driver: FakeDriver) -> None:
    """Four slices of a product by tensor cores take 80 KiB of a block."""
    driver.capability = 8, 0
    a = np.random.default_rng(3).normal(size=(40, 40)).astype(np.float16)
    program = sw.jit(lambda a, b: a @ b, target="cuda")
    there = DeviceArray.of(device_module.device(), a)
    result = program(there, there).get()
    np.testing.assert_allclose(result, a.astype(np.float32) @ a, atol=2e-2)
    (kernel,) = device_module.device().api.functions
    assert kernel.shared == 4 * 2 * (128 * (32 + 8) + 32 * (128 + 8))


@pytest.mark.parametrize(("depth", "kernel", "threads"), [(72, "", 288), (70, "_1", 128)])
def test_the_host_makes_tensor_maps(
    driver: FakeDriver, depth: int, kernel: str, threads: int
) -> None:
    """Where rows begin at multiples of 16 bytes; a call with the same arrays uses them again."""
    random = np.random.default_rng(3)
    a, b = (random.normal(size=shape).astype(np.float16) for shape in ((40, depth), (depth, 48)))
    program = sw.jit(product, target="cuda")
    left, right = (DeviceArray.of(device_module.device(), one) for one in (a, b))
    result = program(left, right).get()
    np.testing.assert_allclose(result, a.astype(np.float32) @ b, atol=4e-2)
    ((name, _, block),) = driver.launched
    assert (name, block) == (f"product_kernel{kernel}", (threads, 1, 1))


def product(a, b):
    return a @ b


def test_the_driver_makes_tensor_maps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Extents are innermost first; there is no stride of the innermost one."""
    asked: list[Any] = []

    def encode(*arguments: Any) -> int:
        asked.extend(one.value if hasattr(one, "value") else list(one) for one in arguments)
        return asked[0] % 64

    monkeypatch.setattr(tensor_maps, "_encoder", lambda: encode)
    made = tensor_maps.encode.__wrapped__(0x1000, False, (3, 200, 72), (1, 128, 64))
    assert len(made) == 128
    assert asked[1:] == [
        9,
        3,
        0x1000,
        [72, 200, 3],
        [144, 28800],
        [64, 128, 1],
        [1] * 3,
        0,
        3,
        3,
        0,
    ]
    monkeypatch.setattr(tensor_maps, "_encoder", lambda: lambda *arguments: 1)
    with pytest.raises(DeviceError, match=r"no tensor map of an array of .*: error 1"):
        tensor_maps.encode.__wrapped__(0x1000, True, (200, 72), (128, 64))


def test_the_host_reads_what_it_needs(driver: FakeDriver) -> None:
    def steps(x, n):
        for _ in range(n):
            x = x + np.flip(x)
        return x

    np.testing.assert_array_equal(sw.jit(steps, target="cuda")(X[0], 3), steps(X[0], 3))
    gather = sw.jit(lambda x, i: x[i], target="cuda")
    np.testing.assert_array_equal(gather(X[0], np.array([5, -1])), X[0, [5, -1]])
    with pytest.raises(IndexError, match="out of bounds"):
        gather(X[0], np.array([5, 300]))


def test_the_host_does_not_wait_for_numbers_of_a_loop(driver: FakeDriver) -> None:
    def descend(x, count):
        speed = 0.0
        for _ in range(count):
            speed = 0.5 * speed + np.sum(x)
            x = x - np.float32(0.001) * speed
        return x

    program = sw.jit(descend, target="cuda")
    there = DeviceArray.of(device_module.device(), X[0])
    program(there, 2)
    for count in (1, 5):
        driver.waits.clear()
        result = program(there, count)
        assert driver.waits.count("stream") == 1 and "context" not in driver.waits  # for the count
        np.testing.assert_allclose(result.get(), descend(X[0], count), rtol=1e-4, atol=1e-4)


def test_a_sum_of_many(driver: FakeDriver) -> None:
    x = np.random.default_rng(0).normal(size=20000)
    assert np.isclose(sw.jit(lambda x: np.sum(x), target="cuda")(x), x.sum())
    assert len(driver.launched) == 2


def test_memory_is_used_again(driver: FakeDriver) -> None:
    program = sw.jit(lambda x: x + 1, target="cuda")
    program(X)
    left = driver.free
    for _ in range(5):
        program(X)
    assert driver.free == left


def test_out_of_memory(driver: FakeDriver) -> None:
    program = sw.jit(lambda x: x + 1, target="cuda")
    program(np.ones(4))
    driver.free = 1 << 12
    with pytest.raises(MemoryError, match=r"the device has no \d+ bytes left"):
        program(np.ones(10000))
    assert program(np.ones(4))[0] == 2


@pytest.mark.parametrize("capability", [(8, 0), (10, 0)])
def test_another_device_is_refused(
    capability: tuple[int, int], driver: FakeDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older one, and of code for one architecture alone a newer one, too."""
    monkeypatch.setenv("STEPWELL_CUDA_ARCH", "sm_90a")
    driver.capability = capability
    here = r"compute capability {}\.{}, .* compiled for 9\.0 alone \(sm_90a\)".format(*capability)
    with pytest.raises(DeviceError, match=here):
        sw.jit(lambda x: x + 1, target="cuda")(X)


def test_arguments_on_the_device_are_checked(driver: FakeDriver) -> None:
    program = sw.jit(lambda x: x + 1, target="cuda").lower("f64[n]").compile()
    with pytest.raises((TypeError, ValueError)):
        program(DeviceArray.of(device_module.device(), X[0]))


@pytest.mark.slow
def test_the_benchmark_checks_and_measures(driver: FakeDriver, tmp_path: Path) -> None:
    path = tmp_path / "gpu.json"
    assert main(["bench", "gpu", "--quick", "--json", str(path)]) == 0
    written = json.loads(path.read_text())
    assert written["device"] == "a fake" and written["rows"][0]["name"] == "copy"
    assert {row["unit"] for row in written["rows"]} == {"B", "FLOP"}
    assert all(row["seconds"] == 1e-3 and row["error"] < 8e-3 for row in written["rows"])


def test_the_page_of_results_has_all_rows() -> None:
    page = Path(__file__).parents[2] / "docs" / "gpu-results.md"
    rows = [line.split(" | ")[0].removeprefix("| ") for line in page.read_text().splitlines()]
    measured = ["copy", *(program.name for program in programs(quick=False))]
    assert rows[-len(measured) :] == measured


def test_the_benchmark_without_a_gpu(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def none() -> Any:
        raise DeviceError("there is none")

    monkeypatch.setattr("stepwell.tools.bench.gpu.device", none)
    assert main(["bench", "gpu"]) != 0
    assert "there is none" in "".join(capsys.readouterr())


def test_without_pycuda_one_sentence_says_so() -> None:
    if shutil.which("nvidia-smi") is not None:
        pytest.skip("there may be a GPU")
    with pytest.raises(DeviceError, match="target 'cuda' needs"):
        load_driver()


def test_what_is_wrong_with_the_driver_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def importing(outcome: Any) -> None:
        def import_module(name: str) -> Any:
            assert name == "pycuda.driver"
            if isinstance(outcome, Exception):
                raise outcome
            return outcome

        monkeypatch.setattr(device_module.importlib, "import_module", import_module)

    missing = ImportError("libcuda.so.1: cannot open shared object file")
    broken, empty = FakeDriver(), FakeDriver()
    broken.init = lambda: (_ for _ in ()).throw(broken.Error("cuInit failed: no CUDA device"))
    empty.Device = SimpleNamespace(count=lambda: 0)
    for outcome, sentence in (
        (missing, r"needs NVIDIA's driver \(libcuda\.so\.1\).* 'simt' runs the same kernels"),
        (
            ModuleNotFoundError("pycuda", name="pycuda"),
            r"needs PyCUDA: pip install 'stepwell\[gpu\]'",
        ),
        (
            ImportError("libcurand.so.10: cannot open shared object file"),
            r"PyCUDA, which does not start: libcurand\.so\.10",
        ),
        (
            ModuleNotFoundError("No module named 'pytools'", name="pytools"),
            "PyCUDA, which does not start: No module named 'pytools'",
        ),
        (broken, "NVIDIA's driver does not start: cuInit failed"),
        (empty, "NVIDIA's driver finds no device"),
    ):
        importing(outcome)
        with pytest.raises(DeviceError, match=sentence) as raised:
            load_driver()
        assert "\n" not in str(raised.value)
