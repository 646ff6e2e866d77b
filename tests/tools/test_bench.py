"""`stepwell bench`: the processes that time matrix products, and the limits of the machine."""

from __future__ import annotations

import os
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from stepwell.tools.bench import arithmetic, bounds, dependences, frameworks, gemm, limits, programs
from stepwell.tools.bench import frameworks_programs as programs_of_frameworks
from stepwell.tools.bench.worker import Worker

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="cores are chosen as on Linux")


def test_random_shapes_are_the_same_every_time_and_in_range():
    shapes = gemm.random_shapes()
    assert shapes == gemm.random_shapes()
    assert len(set(shapes)) == gemm.RANDOM_SHAPES
    low, high = gemm.RANDOM_EXTENTS
    assert all(low <= extent <= high for shape in shapes for extent in shape)


@pytest.mark.parametrize(
    ("shape", "dtype", "name", "operations"),
    [
        ((37, 53, 71), "float32", "gemm 37×53×71 float32", 2 * 37 * 53 * 71),
        ((37, 53, 71), "complex64", "gemm 37×53×71 complex64", 8 * 37 * 53 * 71),
        ((71, 53), "float32", "gemm 71×53 by its transpose float32", 71 * 53 * 71),
    ],
)
def test_a_row_of_gemm_compares_values_and_takes_the_better_opponent(
    shape: tuple[int, ...], dtype: str, name: str, operations: int
):
    core = str(min(os.sched_getaffinity(0)))
    with (
        gemm.blas_worker("stepwell", "", (core,)) as ours,
        gemm.blas_worker("default", "", (core,)) as default,
        gemm.blas_worker("Haswell", "Haswell", (core,)) as haswell,
    ):
        workers = {"stepwell": ours, "default": default, "Haswell": haswell}
        row = gemm.compare(workers, shape, dtype, 3)
    assert row.name == name and row.samples == 3
    assert row.notes["relative difference"] < 1e-5
    billions = operations / 1e9
    assert row.notes["GF/s"] == pytest.approx(billions / row.seconds)
    rates = [value for name, value in row.notes.items() if name.startswith("OpenBLAS")]
    assert len(rates) == 2 and row.opponent_seconds == pytest.approx(billions / max(rates))
    assert row.notes["GF/s"] < row.notes["FMA peak, GF/s"]


def test_rows_of_dependences_say_how_many_there_are():
    rows = list(dependences.dependence_times(quick=True))
    assert len(rows) == len(dependences.NESTS) and all(row.seconds > 0 for row in rows)
    # The sum depends on itself: flow, anti and output carried by k, and anti within an iteration.
    assert rows[0].notes == {"accesses": 4, "dependences": 4}


def test_rows_of_checked_indices_are_beside_the_same_without_checks():
    rows = list(bounds.bounds(quick=True))
    assert [row.opponent for row in rows] == ['stepwell, bounds="off"'] * len(rows)
    # What is checked before a loop costs nothing in it; the machine may be busy.
    stencil = next(row for row in rows if "stencil" in row.name)
    assert stencil.speed_up is not None and stencil.speed_up > 0.5


def test_a_worker_that_fails_is_an_error():
    with (
        gemm.blas_worker("stepwell", "", (str(min(os.sched_getaffinity(0))),)) as worker,
        pytest.raises(RuntimeError, match="ended"),
    ):
        worker.ask(shape=(2, 3, 4), dtype="no dtype")


def test_rows_of_frameworks_compare_values_and_say_what_is_missing():
    core, module = str(min(os.sched_getaffinity(0))), "stepwell.tools.bench.frameworks_worker"
    missing = SimpleNamespace(hello={"missing": "torch"})
    with (
        Worker(module, ("stepwell", core), frameworks.ENVIRONMENT) as ours,
        Worker(module, ("numpy", core), frameworks.ENVIRONMENT) as numpy,
    ):
        workers = {"stepwell": ours, "numpy": numpy, "torch": missing, "jax": missing}
        rows = list(frameworks.compare(workers, "conv2d", 2))  # type: ignore[arg-type]
    assert [row.opponent for row in rows] == [f"numpy {np.__version__}"] + [
        "torch is not installed"
    ] * 2
    assert rows[0].notes["relative difference"] < 1e-5
    assert rows[0].notes["of NumPy's time"] == pytest.approx(1 / rows[0].speed_up)
    assert rows[1].speed_up is None


@pytest.mark.parametrize("name", ["conv2d", "gelu layer", "few columns"])
def test_programs_of_frameworks_are_the_same_in_jax(name: str):
    pytest.importorskip("jax")
    given = programs_of_frameworks.arguments(name)
    expected = programs_of_frameworks.IN_NUMPY[name](*given)
    result = np.asarray(programs_of_frameworks.in_jax(name)(*given))
    assert np.max(np.abs(result - expected)) < 1e-4 * np.max(np.abs(expected))


def test_the_step_of_frameworks_has_the_gradients_of_its_loss():
    given = [array.astype(np.float64) for array in programs_of_frameworks.arguments("mlp step")]
    loss, *gradients = programs_of_frameworks.mlp_step(*given)
    assert loss == pytest.approx(programs_of_frameworks.mlp_loss(*given))
    for at, gradient in zip(programs_of_frameworks.WEIGHTS, gradients, strict=True):
        direction = np.random.default_rng(at).standard_normal(gradient.shape)
        moved = []
        for step in (1e-8, -1e-8):
            there = [*given]
            there[at] = given[at] + step * direction
            moved.append(programs_of_frameworks.mlp_loss(*there))
        expected = (moved[0] - moved[1]) / 2e-8
        assert np.sum(gradient * direction) == pytest.approx(expected, rel=1e-4)


@pytest.mark.parametrize("element, dtype", [("f32", np.float32), ("f64", np.float64)])
def test_the_loop_of_the_fma_peak_computes_what_it_says(element, dtype):
    program = limits.compiled_text(limits.fma_text(element, 4, 3), "loop")
    x = np.array([1, 2, 3, 4], dtype)
    [result] = program.call_flat([x])
    expected = x
    for _ in range(3):
        expected = expected * dtype(0.5) + x
    np.testing.assert_array_equal(result, limits.CHAINS * expected)


@pytest.mark.parametrize("element, dtype", [("f32", np.float32), ("f64", np.float64)])
def test_the_loop_that_reads_reads_everything(element, dtype):
    lanes = 4
    x = np.arange(3 * lanes * limits.CHAINS * limits.PARTS, dtype=dtype) % 1000
    program = limits.compiled_text(limits.read_text(element, lanes), "loop")
    out = np.empty((limits.PARTS, lanes), dtype)
    program.call_flat([x], out=(out,))
    np.testing.assert_array_equal(out, x.reshape(limits.PARTS, -1, lanes).sum(axis=1))


def test_operations_are_counted_and_done():
    assembly = """
f:
.LBB0_1:
	movq	$-16, %rax
.LBB0_2:
	vmovups	(%rdi,%rax,4), %zmm0
	vfmadd213ps	%zmm1, %zmm0, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vdivps	%zmm2, %zmm0, %zmm0
	vminps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	$16, %rax
	jb	.LBB0_2
	vaddps	%zmm0, %zmm1, %zmm0
	vaddps	%zmm0, %zmm1, %zmm0
	jmp	.LBB0_1
"""
    operations = arithmetic.operations_of(assembly)
    assert operations == {"fma": 2, "div": 1, "add": 1}
    assert "2 multiplications and FMAs, 1 additions and the like, 1 divi" in arithmetic.describe(
        operations
    )
    x = np.array([1, 2, 4, 8], np.float32)
    program = limits.compiled_text(arithmetic.operations_text("f32", 4, operations, 1), "loop")
    [result] = program.call_flat([x])
    expected = (arithmetic.CHAINS - 4) * x + 2 * (x * x + x) + x / x + (x + x)
    np.testing.assert_array_equal(result, expected)


def test_operations_of_stages_are_added_up():
    assembly = """
.LBB0_1:
	xorl	%eax, %eax
.LBB0_2:
	vmulps	%zmm2, %zmm2, %zmm2
	jb	.LBB0_2
	xorl	%eax, %eax
.LBB0_3:
	vaddps	%zmm2, %zmm2, %zmm2
	vsqrtps	%zmm2, %zmm2
	jb	.LBB0_3
	jmp	.LBB0_1
.LBB0_4:
	vaddps	%zmm2, %zmm2, %zmm2
	jb	.LBB0_4
"""
    assert arithmetic.operations_of(assembly) == {"fma": 1, "add": 1, "sqrt": 1}


def test_operations_of_rows_are_those_of_a_vector():
    """Sums by two vectors, what is left with a mask, and quotients, which are rarely divided."""
    assembly = """
.LBB0_1:
	xorl	%eax, %eax
.LBB0_2:
	vaddps	(%rdi,%rax), %zmm0, %zmm0
	vaddps	64(%rdi,%rax), %zmm1, %zmm1
	jb	.LBB0_2
.LBB0_3:
	vmovups	(%rdi,%rax), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm0, %zmm0
	jb	.LBB0_3
.LBB0_4:
	vmulps	(%rdi,%rax), %zmm2, %zmm3
	kortestw	%k1, %k0
	je	.LBB0_5
	vdivps	%zmm2, %zmm4, %zmm3
.LBB0_5:
	testb	$1, %cl
	je	.LBB0_6
	vmovntps	%zmm3, (%rsi,%rax)
	jmp	.LBB0_7
.LBB0_6:
	vmovups	%zmm3, (%rsi,%rax)
.LBB0_7:
	jb	.LBB0_4
	jmp	.LBB0_1
"""
    assert arithmetic.operations_of(assembly, rows=True) == {"add": 1, "fma": 1}


def test_every_program_has_a_limit():
    assert set(limits.TRAFFIC) == {program.name for program in programs.PROGRAMS}
