"""Where upstream's text is not the measure: what a program computes is.

Each case is a program that upstream's pass (MLIR 22.1) changes the result of, or that is not valid
any more behind it, and ours does not. When a test of upstream fails, it is right again, and its
text may be the measure here too.
"""

from __future__ import annotations

import shutil
import subprocess
from typing import NamedTuple

import numpy as np
import pytest

from stepwell.backends.interpreter import InterpreterError, run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.pipeline import parse_pipeline

MLIR_OPT = shutil.which("mlir-opt-22")
# What %n is, for each program.
NUMBERS = (3, 0, -1)


class Case(NamedTuple):
    """@f(in, t, out, n): buffers of 8 numbers, and a number; ours does the pipeline as upstream."""

    name: str
    pipeline: str
    body: str
    before: str = ""


CASES = [
    # llvm-project issue 211591
    Case(
        "a producer is fused past a call that changes the buffer between",
        "affine-loop-fusion",
        """
        affine.for %i = 0 to 8 {
          %x = affine.load %in[%i] : memref<8xf32>
          affine.store %x, %t[%i] : memref<8xf32>
        }
        func.call @negate(%t) : (memref<8xf32>) -> ()
        affine.for %i = 0 to 8 {
          %x = affine.load %t[%i] : memref<8xf32>
          affine.store %x, %out[%i] : memref<8xf32>
        }""",
        """
        func.func private @negate(%t: memref<8xf32>) {
          affine.for %i = 0 to 8 {
            %x = affine.load %t[%i] : memref<8xf32>
            %y = arith.negf %x : f32
            affine.store %y, %t[%i] : memref<8xf32>
          }
          func.return
        }""",
    ),
    Case(
        "a producer that updates an argument in place is done once more",
        "affine-loop-fusion{mode=producer}",
        """
        affine.for %i = 0 to 8 {
          %x = affine.load %in[%i] : memref<8xf32>
          %y = arith.addf %x, %x : f32
          affine.store %y, %in[%i] : memref<8xf32>
        }
        affine.for %i = 0 to 4 {
          %x = affine.load %in[%i] : memref<8xf32>
          affine.store %x, %out[%i] : memref<8xf32>
        }""",
    ),
    Case(
        "whole vectors are stored where a loop ends before one does",
        "affine-super-vectorize{virtual-vector-size=4}",
        """
        affine.for %i = 0 to 5 {
          %x = affine.load %in[%i] : memref<8xf32>
          affine.store %x, %out[%i] : memref<8xf32>
        }""",
    ),
    Case(
        "iterations are done that there are not, of a loop that ends before it begins",
        "affine-loop-unroll{unroll-factor=2}",
        """
        affine.for %i = 0 to %n {
          %x = affine.load %in[%i + 4] : memref<8xf32>
          affine.store %x, %out[%i + 4] : memref<8xf32>
        }""",
    ),
    Case(
        "a store leaves a loop without iterations",
        "affine-loop-invariant-code-motion",
        """
        %c = arith.constant 7.0 : f32
        affine.for %i = 0 to %n {
          affine.store %c, %out[2] : memref<8xf32>
        }""",
    ),
    Case(
        "what was never copied in is copied out of a part that is not wholly written",
        "affine-data-copy-generate{fast-mem-space=0}",
        """
        affine.for %i = 0 to 4 {
          %x = affine.load %in[%i] : memref<8xf32>
          affine.store %x, %out[2 * %i] : memref<8xf32>
        }""",
    ),
    Case(
        "rows that depend on each other are jammed",
        "affine-loop-unroll-jam{unroll-jam-factor=2}",
        """
        affine.for %i = 0 to 2 {
          affine.for %j = 1 to 4 {
            %x = affine.load %out[%j + 2 * %i - 1] : memref<8xf32>
            %y = affine.load %in[%j] : memref<8xf32>
            %z = arith.addf %x, %y : f32
            affine.store %z, %out[%j + 2 * %i] : memref<8xf32>
          }
        }""",
    ),
]


def program(case: Case) -> str:
    arguments = "%in: memref<8xf32>, %t: memref<8xf32>, %out: memref<8xf32>, %n: index"
    return f"{case.before}\nfunc.func @f({arguments}) {{{case.body}\n  func.return\n}}\n"


def output(text: str) -> list[list[float]]:
    """What is in `out` for each number; nothing where the program is not valid."""
    results: list[list[float]] = []
    module = parse_module(text)
    for number in NUMBERS:
        given, temporary = np.arange(8, dtype=np.float32), np.zeros(8, "f")
        out = np.full(8, -1, np.float32)
        try:
            run(module, "f", given, temporary, out, number)
        except InterpreterError:
            return []
        results.append(out.tolist())
    return results


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.pipeline.partition("{")[0])
def test_ours_keeps_the_result(case: Case) -> None:
    module = parse_module(program(case))
    for one in parse_pipeline(f"builtin.module(func.func({case.pipeline}))"):
        one.apply(make_context(), module)
    expected = output(program(case))
    assert len(expected) == len(NUMBERS)
    assert output(print_module(module)) == expected


@pytest.mark.skipif(MLIR_OPT is None, reason="mlir-opt 22 is not installed (mlir-22-tools)")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.pipeline.partition("{")[0])
def test_upstream_changes_it(case: Case) -> None:
    assert MLIR_OPT is not None
    done = subprocess.run(
        [MLIR_OPT, f"--pass-pipeline=builtin.module(func.func({case.pipeline}))"],
        input=program(case),
        capture_output=True,
        text=True,
        check=True,
    )
    assert output(done.stdout) != output(program(case)), case.name
