"""Where upstream's text is not the measure: what a program computes is.

affine-loop-fusion of MLIR 19 and 22 fuses a producer into its consumer past a call that changes the
buffer between the two (llvm-project issue 211591). affine-super-vectorize of MLIR 22 stores whole
vectors where a loop ends before a vector does and there is memory behind.
"""

from __future__ import annotations

import shutil
import subprocess

import numpy as np
import pytest

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.base import make_pass

MLIR_OPT = shutil.which("mlir-opt-22")
PROGRAM = """\
func.func private @negate(%t: memref<8xf32>) {
  affine.for %i = 0 to 8 {
    %x = affine.load %t[%i] : memref<8xf32>
    %y = arith.negf %x : f32
    affine.store %y, %t[%i] : memref<8xf32>
  }
  func.return
}
func.func @f(%in: memref<8xf32>, %t: memref<8xf32>, %out: memref<8xf32>) {
  affine.for %i = 0 to 8 {
    %x = affine.load %in[%i] : memref<8xf32>
    affine.store %x, %t[%i] : memref<8xf32>
  }
  func.call @negate(%t) : (memref<8xf32>) -> ()
  affine.for %i = 0 to 8 {
    %x = affine.load %t[%i] : memref<8xf32>
    affine.store %x, %out[%i] : memref<8xf32>
  }
  func.return
}
"""


def output(text: str, *passes: str) -> list[float]:
    module = parse_module(text)
    for name in passes:
        make_pass(name).apply(make_context(), module)
    given, temporary, out = np.arange(8, dtype=np.float32), np.zeros(8, "f"), np.zeros(8, "f")
    run(module, "f", given, temporary, out)
    return out.tolist()


def test_no_fusion_past_an_opaque_call():
    expected = [-float(i) for i in range(8)]
    assert output(PROGRAM) == expected
    assert output(PROGRAM, "affine-loop-fusion") == expected
    assert output(PROGRAM, "affine-loop-fusion", "affine-scalrep", "canonicalize") == expected


@pytest.mark.skipif(MLIR_OPT is None, reason="mlir-opt 22 is not installed (mlir-22-tools)")
def test_upstream_fuses_past_an_opaque_call():
    """When this fails, upstream is right again, and its text may be the measure here too."""
    assert MLIR_OPT is not None
    pipeline = "--pass-pipeline=builtin.module(func.func(affine-loop-fusion{mode=producer}))"
    done = subprocess.run(
        [MLIR_OPT, pipeline], input=PROGRAM, capture_output=True, text=True, check=True
    )
    assert output(done.stdout) != output(PROGRAM)


SHORT_LOOP = """\
func.func @f(%in: memref<8xf32>, %t: memref<8xf32>, %out: memref<8xf32>) {
  affine.for %i = 0 to 5 {
    %x = affine.load %in[%i] : memref<8xf32>
    affine.store %x, %out[%i] : memref<8xf32>
  }
  func.return
}
"""


def test_nothing_is_stored_behind_the_end_of_a_loop():
    module = parse_module(SHORT_LOOP)
    make_pass("affine-super-vectorize", virtual_vector_size=(4,)).apply(make_context(), module)
    assert "vector.transfer_write" in print_module(module)
    assert output(print_module(module)) == output(SHORT_LOOP)


@pytest.mark.skipif(MLIR_OPT is None, reason="mlir-opt 22 is not installed (mlir-22-tools)")
def test_upstream_stores_behind_the_end_of_a_loop():
    assert MLIR_OPT is not None
    done = subprocess.run(
        [MLIR_OPT, "--affine-super-vectorize=virtual-vector-size=4"],
        input=SHORT_LOOP,
        capture_output=True,
        text=True,
        check=True,
    )
    assert output(done.stdout) != output(SHORT_LOOP)
