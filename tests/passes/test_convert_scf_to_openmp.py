"""convert-scf-to-openmp: regions and conditions as text, and what they compute on threads."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator

import numpy as np
import pytest

import stepwell as sw
from stepwell.passes.convert_scf_to_openmp import ConvertScfToOpenMPPass
from stepwell.passes.errors import CompileError

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

ALWAYS = ConvertScfToOpenMPPass(least_work=0)
THREADS = ("lower-affine", "convert-scf-to-openmp", "convert-to-llvm")


@pytest.fixture(autouse=True)
def four_threads() -> Iterator[None]:
    before = sw.get_num_threads()
    sw.set_num_threads(4)
    yield
    sw.set_num_threads(before)


ROWS = """
func.func @f(%x: memref<?x?xf64>, %y: memref<?xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %m = memref.dim %x, %c0 : memref<?x?xf64>
  %n = memref.dim %x, %c1 : memref<?x?xf64>
  affine.parallel (%i) = (0) to (%m) {
    %s = affine.for %j = 0 to %n step 2 iter_args(%a = %zero) -> (f64) {
      %v = affine.load %x[%i, %j] : memref<?x?xf64>
      %t = arith.addf %a, %v : f64
      affine.yield %t : f64
    }
    affine.store %s, %y[%i] : memref<?xf64>
  }
  func.return
}
"""


def small(extent: int, attributes: str = "") -> str:
    return f"""
func.func @f(%x: memref<?xf64>) {{
  %v = arith.constant 1.0 : f64
  affine.parallel (%i) = (0) to ({extent}) {{
    affine.store %v, %x[%i] : memref<?xf64>
  }} {attributes}
  func.return
}}
"""


def test_the_condition_is_computed_from_trip_counts(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    golden(transform(ROWS, "lower-affine", ConvertScfToOpenMPPass())[0])


def test_small_loops_stay(transform: Transform) -> None:
    text, remarks = transform(small(100), "lower-affine", ConvertScfToOpenMPPass())
    assert "scf.parallel" in text and "omp" not in text
    assert "on one thread: about 200 operations are too few to share" in remarks[0]
    text, _ = transform(small(1_000_000), "lower-affine", ConvertScfToOpenMPPass())
    assert "scf.parallel" not in text and "arith.cmpi" not in text


def test_loops_that_go_on_are_counted_as_one(transform: Transform) -> None:
    """Rows by fours, then the rest one by one: the work is that of rows by fours."""
    inner = """
      scf.for %j = %LOW to %HIGH step %STEP {
        %v = memref.load %x[%i, %j] : memref<?x?xf64>
        memref.store %v, %x[%i, %j] : memref<?x?xf64>
      }"""
    rest = inner.replace("%LOW", "%most").replace("%HIGH", "%n").replace("%STEP", "%c1")
    fours = inner.replace("%LOW", "%c0").replace("%HIGH", "%most").replace("%STEP", "%c4")
    whole = inner.replace("%LOW", "%c0").replace("%HIGH", "%n").replace("%STEP", "%c4")

    def condition(loops: str) -> list[str]:
        text, _ = transform(
            f"""
            func.func @f(%x: memref<?x?xf64>, %m: index, %n: index, %most: index) {{
              %c0 = arith.constant 0 : index
              %c1 = arith.constant 1 : index
              %c4 = arith.constant 4 : index
              scf.parallel (%i) = (%c0) to (%m) step (%c1) {{{loops}
              }}
              func.return
            }}""",
            ConvertScfToOpenMPPass(),
        )
        before = text[: text.index("omp.parallel")]
        return [line.partition("= ")[2].split()[0] for line in before.splitlines() if "= " in line]

    assert condition(fours + rest) == condition(whole)


@pytest.mark.parametrize("schedule", ["auto", "static", "dynamic", "dynamic = 3"])
def test_schedules(transform: Transform, native: Native, schedule: str) -> None:
    text = small(500, f'{{schedule = "{schedule}"}}')
    kind = schedule.partition(" ")[0]
    assert (
        f"schedule_kind = #omp<schedulekind {kind}>" in transform(text, "lower-affine", ALWAYS)[0]
    )
    x = np.zeros(600)
    f = native(transform(text, "lower-affine", ALWAYS)[0], passes=("convert-to-llvm",))
    assert f(x) == 0
    assert (x[:500] == 1).all() and (x[500:] == 0).all()


def test_a_schedule_that_there_is_not(transform: Transform) -> None:
    with pytest.raises(CompileError, match="there is no schedule 'guided'"):
        transform(small(500, '{schedule = "guided"}'), "lower-affine", ALWAYS)


@pytest.mark.parametrize(("m", "n"), [(0, 5), (1, 5), (7, 0), (1000, 33), (300, 400)])
def test_rows(native: Native, m: int, n: int) -> None:
    x = np.random.default_rng(m).random((m, n))
    y = np.full(m, 7.0)
    assert native(ROWS, passes=THREADS)(x, y) == 0
    np.testing.assert_allclose(y, x[:, ::2].sum(axis=1), 1e-12)


def test_nests_steps_and_private_memory(native: Native) -> None:
    """Two dimensions counted as one, bounds and steps other than 0 and 1; a buffer a thread."""
    text = """
    func.func @f(%x: memref<?x?xi64>, %a: index, %b: index) {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %m = memref.dim %x, %c0 : memref<?x?xi64>
      %n = memref.dim %x, %c1 : memref<?x?xi64>
      affine.parallel (%i, %j) = (%a, %b) to (%m, %n) step (2, 3) {
        %mine = memref.alloca() : memref<2xi64>
        %more = memref.alloc(%m) : memref<?xi64>
        %p = arith.muli %i, %n : index
        %q = arith.addi %p, %j : index
        %v = arith.index_cast %q : index to i64
        memref.store %v, %mine[%c1] : memref<2xi64>
        memref.store %v, %more[%i] : memref<?xi64>
        %w = memref.load %mine[%c1] : memref<2xi64>
        %u = memref.load %more[%i] : memref<?xi64>
        %t = arith.addi %w, %u : i64
        memref.dealloc %more : memref<?xi64>
        memref.store %t, %x[%i, %j] : memref<?x?xi64>
      } {schedule = "dynamic"}
      func.return
    }
    """
    generator = np.random.default_rng(11)
    f = native(text, passes=THREADS)
    for _ in range(30):
        m, n = generator.integers(0, 40, 2)
        a, b = generator.integers(0, 45, 2)
        x = np.full((m, n), -1)
        expected = x.copy()
        numbers = 2 * np.arange(m * n).reshape(m, n)
        expected[a::2, b::3] = numbers[a::2, b::3]
        assert f(x, int(a), int(b)) == 0
        np.testing.assert_array_equal(x, expected)


ASSERTING = """
func.func @f(%x: memref<?xi64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %n = memref.dim %x, %c0 : memref<?xi64>
  %kept = memref.alloc(%n) : memref<?xi64>
  affine.parallel (%i) = (0) to (%n) {
    %v = memref.load %x[%i] : memref<?xi64>
    %a = arith.cmpi ne, %v, %zero : i64
    cf.assert %a, "ValueError: a zero"
    %b = arith.cmpi ne, %v, %one : i64
    cf.assert %b, "IndexError: a one"
    memref.store %v, %kept[%i] : memref<?xi64>
  } {schedule = "dynamic = 5"}
  memref.dealloc %kept : memref<?xi64>
  func.return
}
"""


@pytest.mark.parametrize("threads", [1, 2, 4])
def test_the_first_failing_iteration_is_reported(native: Native, threads: int) -> None:
    f = native(ASSERTING, passes=THREADS)
    sw.set_num_threads(threads)
    generator = np.random.default_rng(threads)
    assert f(np.full(500, 2)) == 0
    statuses = {}
    for _ in range(60):
        x = np.full(500, 2)
        at = generator.choice(500, 6, replace=False)
        x[at] = generator.integers(0, 2, 6)
        statuses.setdefault(x[at.min()], set()).add(f(x))
    assert len(statuses) == 2
    assert all(len(found) == 1 and 0 not in found for found in statuses.values())
    assert statuses[0] != statuses[1]


@pytest.mark.skipif(shutil.which("mlir-opt-22") is None, reason="mlir-opt-22 is not installed")
def test_upstream_accepts_it(transform: Transform) -> None:
    texts = [transform(text, "lower-affine", ALWAYS)[0] for text in (ROWS, ASSERTING, small(9))]
    done = subprocess.run(
        ["mlir-opt-22", "-split-input-file"],
        input="\n// -----\n".join(texts),
        text=True,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
