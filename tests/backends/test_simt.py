"""The GPU that the CPU plays: threads that wait, exchange and race, and what is said of them."""

from __future__ import annotations

import re

import numpy as np
import pytest

from stepwell.backends.driver import compile
from stepwell.backends.interpreter import signature_of
from stepwell.dialects.text import parse_module

HEAD = """
builtin.module attributes {gpu.container_module} {
  func.func @f(%x: memref<64xi32>, %out: memref<64xi32>) {
    %one = arith.constant 1 : index
    %grid = arith.constant GRID : index
    %threads = arith.constant THREADS : index
    gpu.launch_func @kernels::@k blocks in (%grid, %one, %one) threads in (%threads, %one, %one)
      args(%x : memref<64xi32>, %out : memref<64xi32>)
    func.return
  }
  func.func @f_shapes(%x: memref<64xi32>) { func.return }
  gpu.module @kernels {
    memref.global "private" @tile : memref<64xi32, #gpu.address_space<workgroup>> = uninitialized
    gpu.func @k(%x: memref<64xi32>, %out: memref<64xi32>) kernel {
      %t = gpu.thread_id x
      %b = gpu.block_id x
"""
TAIL = """
      gpu.return
    }
  }
}
"""
X = np.arange(64, dtype=np.int32) ** 2


@pytest.fixture(params=[0, 12], autouse=True)
def seed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEPWELL_SIMT_SEED", str(request.param))


def run(body: str, grid: int = 1, threads: int = 64, fill: int = -2) -> np.ndarray:
    head = HEAD.replace("GRID", str(grid)).replace("THREADS", str(threads))
    module = parse_module(head + body + TAIL, "kernel.mlir")
    out = np.full(64, fill, np.int32)
    compile(module, signature_of(module, "f"), "simt", start="loop")(X, out=(out,))
    return out


def line_of(body: str, part: str) -> int:
    """The line of the file in which an op of the body stands."""
    return (HEAD + body).split(part)[0].count("\n") + 1


REVERSE = """
      %tile = memref.get_global @tile : memref<64xi32, #gpu.address_space<workgroup>>
      %v = memref.load %x[%t] : memref<64xi32>
      memref.store %v, %tile[%t] : memref<64xi32, #gpu.address_space<workgroup>>
      gpu.barrier
      %last = arith.constant 63 : index
      %i = arith.subi %last, %t : index
      %w = memref.load %tile[%i] : memref<64xi32, #gpu.address_space<workgroup>>
      memref.store %w, %out[%t] : memref<64xi32>
"""


def test_threads_meet_at_a_barrier() -> None:
    np.testing.assert_array_equal(run(REVERSE), X[::-1])


def test_without_the_barrier_it_is_a_race() -> None:
    body = REVERSE.replace("gpu.barrier", "")
    lines = [line_of(body, part) for part in ("memref.store %v", "%w = memref.load")]
    places = [f"kernel.mlir:{line}" for line in lines]
    with pytest.raises(RuntimeError, match="data race") as caught:
        run(body)
    assert all(place in str(caught.value) for place in places)


def test_blocks_must_not_touch_what_others_write() -> None:
    body = """
      %v = memref.load %x[%t] : memref<64xi32>
      memref.store %v, %out[%t] : memref<64xi32>
    """
    np.testing.assert_array_equal(run(body), X)
    with pytest.raises(RuntimeError, match="data race"):
        run(body, grid=2)


def test_reading_the_same_is_no_race() -> None:
    body = """
      %zero = arith.constant 0 : index
      %v = memref.load %x[%zero] : memref<64xi32>
      %w = memref.load %x[%t] : memref<64xi32>
      %s = arith.addi %v, %w : i32
      memref.store %s, %out[%t] : memref<64xi32>
    """
    np.testing.assert_array_equal(run(body), X)


UPDATE = """
      %zero = arith.constant 0 : index
      %v = memref.load %x[%t] : memref<64xi32>
      %w = "memref.atomic_rmw"(%v, %out, %zero) <{kind = 1 : i64}> : (i32, memref<64xi32>, index) -> i32
"""  # noqa: E501


@pytest.mark.parametrize("grid", [1, 3])
def test_atomic_updates_are_no_race(grid: int) -> None:
    assert run(UPDATE, grid, fill=0)[0] == grid * X.sum()


@pytest.mark.parametrize("grid", [1, 3])
@pytest.mark.parametrize(
    "other",
    ["%r = memref.load %out[%zero]", "memref.store %v, %out[%zero]"],
)
def test_other_accesses_race_with_atomic_updates(other: str, grid: int) -> None:
    """Before them and after."""
    other += " : memref<64xi32>"
    for body in (
        UPDATE + f"      {other}\n",
        UPDATE.replace("      %w", f"      {other}\n      %w"),
    ):
        with pytest.raises(RuntimeError, match="data race"):
            run(body, grid)


def test_a_barrier_makes_an_order_with_atomic_updates() -> None:
    body = (
        UPDATE
        + """
      gpu.barrier
      %r = memref.load %out[%zero] : memref<64xi32>
      gpu.barrier
      memref.store %r, %out[%t] : memref<64xi32>
    """
    )
    np.testing.assert_array_equal(run(body, fill=0), np.full(64, X.sum()))


def test_a_barrier_that_not_all_reach() -> None:
    body = """
      %half = arith.constant 40 : index
      %c = arith.cmpi ult, %t, %half : index
      scf.if %c {
        gpu.barrier
      }
    """
    line = line_of(body, "gpu.barrier")
    with pytest.raises(RuntimeError, match=rf"kernel.mlir:{line}: threads wait here") as caught:
        run(body)
    assert "never come" in str(caught.value)


@pytest.mark.parametrize("few", [5, 32])
def test_barriers_that_some_reach_and_others_do_not(few: int) -> None:
    """Though all threads wait, half a block, or a part of a warp, does so at another one."""
    body = f"""
      %few = arith.constant {few} : index
      %c = arith.cmpi ult, %t, %few : index
      scf.if %c {{
        gpu.barrier
      }} else {{
        gpu.barrier
      }}
    """
    with pytest.raises(RuntimeError, match=r"kernel.mlir:\d+: threads wait here"):
        run(body)


def test_a_loop_of_which_threads_do_not_do_as_many_iterations() -> None:
    body = """
      %zero = arith.constant 0 : index
      %step = arith.constant 1 : index
      %three = arith.constant 3 : index
      %count = arith.remui %t, %three : index
      scf.for %i = %zero to %count step %step {
        gpu.barrier
      }
    """
    line = line_of(body, "gpu.barrier")
    with pytest.raises(RuntimeError, match=rf"kernel.mlir:{line}: threads wait here"):
        run(body)


def test_what_lanes_exchange_puts_no_order_on_memory() -> None:
    """Not even within a warp: `shfl.sync` is no `bar.warp.sync`."""
    body = REVERSE.replace("gpu.barrier", "%r, %p = gpu.shuffle xor %v, %o, %w32 : i32")
    body = body.replace("arith.constant 63 : index", "arith.constant 31 : index")
    head = "      %o = arith.constant 1 : i32\n      %w32 = arith.constant 32 : i32\n"
    with pytest.raises(RuntimeError, match="data race"):
        run(head + body, threads=32)


def test_the_seed_says_in_which_order_threads_come(monkeypatch: pytest.MonkeyPatch) -> None:
    body = """
      %zero = arith.constant 0 : index
      %one1 = arith.constant 1 : i32
      %r = "memref.atomic_rmw"(%one1, %x, %zero) <{kind = 1 : i64}> : (i32, memref<64xi32>, index) -> i32
      memref.store %r, %out[%t] : memref<64xi32>
    """  # noqa: E501
    orders: list[tuple[int, ...]] = []
    for seed in (0, 3, 3, 12):
        monkeypatch.setenv("STEPWELL_SIMT_SEED", str(seed))
        found = run(body)
        orders.append(tuple(found - found.min()))
    assert all(sorted(order) == list(range(64)) for order in orders)
    assert orders[0] == tuple(range(64))
    assert orders[1] == orders[2] and len(set(orders)) == 3


@pytest.mark.parametrize(
    ("mode", "offset", "source"),
    [
        ("xor", 5, lambda t: t ^ 5),
        ("up", 3, lambda t: np.where(t % 32 >= 3, t - 3, t)),
        ("down", 7, lambda t: np.where(t % 32 + 7 < 32, t + 7, t)),
        ("idx", 9, lambda t: t // 32 * 32 + 9),
    ],
)
def test_lanes_exchange_values(mode: str, offset: int, source) -> None:
    body = f"""
      %o = arith.constant {offset} : i32
      %w = arith.constant 32 : i32
      %v = memref.load %x[%t] : memref<64xi32>
      %r, %p = gpu.shuffle {mode} %v, %o, %w : i32
      %q, %p2 = gpu.shuffle {mode} %r, %o, %w : i32
      %s = arith.subi %r, %q : i32
      memref.store %s, %out[%t] : memref<64xi32>
    """
    once = source(np.arange(64))
    np.testing.assert_array_equal(run(body), X[once] - X[once[once]])


@pytest.mark.parametrize("type_", ["i8", "i16", "i64", "f16", "bf16", "f64"])
def test_values_of_other_widths_are_exchanged(type_: str) -> None:
    to, back = ("sitofp", "fptosi") if "f" in type_ else ("extsi", "trunci")
    if type_ in ("i8", "i16"):
        to, back = back, to
    body = f"""
      %o = arith.constant 1 : i32
      %w = arith.constant 32 : i32
      %n = arith.index_cast %t : index to i32
      %v = arith.{to} %n : i32 to {type_}
      %r, %p = gpu.shuffle xor %v, %o, %w : {type_}
      %s = arith.{back} %r : {type_} to i32
      memref.store %s, %out[%t] : memref<64xi32>
    """
    np.testing.assert_array_equal(run(body), np.arange(64) ^ 1)


def test_a_shuffle_that_not_all_lanes_reach() -> None:
    body = """
      %o = arith.constant 1 : i32
      %few = arith.constant 3 : index
      %c = arith.cmpi ult, %t, %few : index
      scf.if %c {
        %r, %p = gpu.shuffle xor %o, %o, %o : i32
      }
    """
    with pytest.raises(RuntimeError, match="threads wait here"):
        run(body)


def test_a_failing_assert_ends_the_launch() -> None:
    body = """
      %some = arith.constant 50 : index
      %c = arith.cmpi ult, %t, %some : index
      cf.assert %c, "ValueError: too far"
      gpu.barrier
    """
    with pytest.raises(ValueError, match=re.escape("too far")):
        run(body)


def test_registers_say_where_a_thread_is() -> None:
    body = """
      %n = gpu.block_dim x
      %g = gpu.grid_dim x
      %first = arith.muli %b, %n : index
      %i = arith.addi %first, %t : index
      %all = arith.muli %g, %n : index
      %v = arith.addi %i, %all : index
      %w = arith.index_cast %v : index to i32
      memref.store %w, %out[%i] : memref<64xi32>
    """
    np.testing.assert_array_equal(run(body, grid=4, threads=16), np.arange(64) + 64)


def test_memory_of_a_block_is_not_cleared() -> None:
    body = """
      %tile = memref.get_global @tile : memref<64xi32, #gpu.address_space<workgroup>>
      %v = memref.load %tile[%t] : memref<64xi32, #gpu.address_space<workgroup>>
      memref.store %v, %out[%t] : memref<64xi32>
    """
    assert (run(body) == -1).all()


OUT_OF_BOUNDS = """
  func.func @f(%x: memref<?xf32>, %out: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %n = memref.dim %x, %c0 : memref<?xf32>
    affine.parallel (%i) = (0) to (symbol(%n)) {
      %v = affine.load %x[%i + 1] : memref<?xf32>
      affine.store %v, %out[%i] : memref<?xf32>
    } {mapping = "grid"}
    func.return
  }
  func.func @f_shapes(%x: memref<?xf32>) -> index {
    %c0 = arith.constant 0 : index
    %n = memref.dim %x, %c0 : memref<?xf32>
    func.return %n : index
  }
"""


def test_an_access_out_of_bounds() -> None:
    module = parse_module(OUT_OF_BOUNDS, "program.mlir")
    program = compile(module, signature_of(module, "f"), "simt", start="affine")
    with pytest.raises(IndexError, match=r"program.mlir:6: out of bounds: .* axis 0 of x"):
        program(np.ones(300, np.float32))


def test_an_access_out_of_bounds_of_a_kernel_that_is_written_by_hand() -> None:
    """Of the memory of a block too, and on either side."""
    for number in ("64", "-1"):
        body = REVERSE.replace("arith.constant 63", f"arith.constant {number}")
        line = line_of(body, "%w = memref.load")
        with pytest.raises(IndexError, match=rf"kernel.mlir:{line}: out of bounds: .* of tile"):
            run(body)
