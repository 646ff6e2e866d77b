"""The gpu and nvvm dialects: their text, and what they refuse."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from stepwell.dialects.nvvm import missing_at
from stepwell.dialects.text import InvalidText, parse_module, print_module

TEXT = """\
builtin.module attributes {gpu.container_module} {
  func.func @f(%n: index, %x: memref<?xf32>) {
    gpu.launch_func @kernels::@k blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%x : memref<?xf32>, %n : index)
    gpu.launch_func @kernels::@empty blocks in (%n, %n, %n) threads in (%n, %n, %n)
    func.return
  }
  gpu.module @kernels {
    gpu.func @k(%x: memref<?xf32> {llvm.noalias}, %n: index) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %t = gpu.thread_id x
      %b = gpu.block_id y
      %d = gpu.block_dim z
      %g = gpu.grid_dim x
      %o = arith.constant 4 : i32
      %v = memref.load %x[%t] : memref<?xf32>
      %r, %p = gpu.shuffle xor %v, %o, %o : f32
      gpu.barrier
      gpu.return
    }
    gpu.func @empty() kernel {
      gpu.return
    }
    llvm.func @q(%m: i32, %x: f32) {
      %t = nvvm.read.ptx.sreg.tid.x : i32
      %r = nvvm.shfl.sync bfly %m, %x, %t, %t : f32 -> f32
      %c = llvm.mlir.constant(true) : i1
      %v = nvvm.vote.sync ballot %m, %c -> i32
      nvvm.barrier0
      llvm.return
    }
  }
}
"""  # noqa: E501


def test_text_is_printed_as_it_was_read() -> None:
    assert print_module(parse_module(TEXT)) == TEXT


def test_memory_of_a_block_has_an_address_space() -> None:
    module = parse_module("func.func private @f(memref<8xf32, #gpu.address_space<workgroup>>)")
    assert "memref<8xf32, #gpu.address_space<workgroup>>" in print_module(module)


@pytest.mark.skipif(shutil.which("mlir-opt-22") is None, reason="needs mlir-opt 22")
def test_mlir_opt_accepts_the_text() -> None:
    done = subprocess.run(["mlir-opt-22"], input=TEXT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    parse_module(done.stdout)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("%t, %t : f32 -> f32", "%t, %t : f32 -> i32", "type of the value"),
        ("nvvm.vote.sync ballot", "nvvm.vote.sync any", "'any'"),
        ("gpu.thread_id x", "gpu.thread_id w", "Expected"),
        ("@kernels::@empty", "@kernels", "by its module"),
    ],
)
def test_what_is_wrong_is_refused(old: str, new: str, message: str) -> None:
    with pytest.raises(InvalidText, match=message):
        parse_module(TEXT.replace(old, new))


def test_hardware_is_asked_for() -> None:
    module = parse_module(TEXT)
    shuffle = next(op for op in module.walk() if op.name == "nvvm.shfl.sync")
    assert missing_at(shuffle, 80) is None
    assert missing_at(shuffle, 20) == "'nvvm.shfl.sync' needs compute capability 3.0, not 2.0"
