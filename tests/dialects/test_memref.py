"""The text of memref ops is read as it is printed, and upstream agrees."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from xdsl.dialects import memref

from stepwell.dialects.text import parse_module, print_module

MLIR_OPT = shutil.which("mlir-opt-22")
TEXT = """\
builtin.module {
  memref.global "private" constant @table : memref<2x2xf32> = dense<[[1.000000e+00, 2.000000e+00], \
[3.000000e+00, 4.000000e+00]]> {alignment = 64 : i64}
  memref.global "public" @state : memref<4xi32> = uninitialized
  func.func @f(%A: memref<4xf32>, %B: memref<?xf32>) {
    %C = memref.cast %A : memref<4xf32> to memref<?xf32>
    memref.copy %C, %B : memref<?xf32> to memref<?xf32>
    func.return
  }
}
"""


def test_what_is_read_is_what_passes_know():
    """In either form: passes look ops up by their class."""
    module = parse_module(TEXT)
    again = parse_module(print_module(module))
    for one in (module, again):
        types = {type(op) for op in one.walk()}
        assert {memref.CastOp, memref.CopyOp, memref.GlobalOp} <= types
    assert again.is_structurally_equivalent(module)


@pytest.mark.skipif(MLIR_OPT is None, reason="mlir-opt 22 is not installed")
def test_upstream_reads_the_same():
    assert MLIR_OPT is not None
    done = subprocess.run([MLIR_OPT], input=TEXT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert parse_module(done.stdout).is_structurally_equivalent(parse_module(TEXT))
