"""Upstream as referee: mlir-opt 22 accepts the corpus at every landing below `nd`."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import Any

import pytest

from stepwell.passes.target import TargetDescription
from stepwell.tools.differential import landings_of

MLIR_OPT = shutil.which("mlir-opt-22")
NOT_INSTALLED = "mlir-opt 22 is not installed (mlir-22-tools)"
# Upstream takes the largest and least of integers as reductions of si64 alone, on which its arith
# has no op: see the test below.
EXTREMES = re.compile(r'reduce \("(max|min)[su]"\)')


@pytest.mark.skipif(MLIR_OPT is None, reason=NOT_INSTALLED)
def test_upstream_has_no_extremes_of_integers() -> None:
    module = """
        func.func @f(%x: memref<8xi64>) -> i64 {
          %most = affine.parallel (%i) = (0) to (8) reduce ("maxs") -> (i64) {
            %a = affine.load %x[%i] : memref<8xi64>
            affine.yield %a : i64
          }
          func.return %most : i64
        }"""
    assert MLIR_OPT is not None
    done = subprocess.run([MLIR_OPT], input=module, capture_output=True, text=True)
    assert "result type cannot match reduction attribute" in done.stderr


@pytest.mark.skipif(MLIR_OPT is None, reason=NOT_INSTALLED)
def test_every_landing_is_accepted(corpus: list[Any], machine: TargetDescription) -> None:
    """One process for all modules; its messages are those of the module they are about."""
    assert MLIR_OPT is not None
    modules: list[tuple[str, str]] = []
    for program in corpus:
        landings = landings_of(program.function, program.arguments, machine)
        modules += [
            (f"{program.name} at {level}", EXTREMES.sub('reduce ("addi")', ir))
            for level, ir in landings.items()
        ][1:]
    text = "\n// -----\n".join(ir for _, ir in modules)
    done = subprocess.run(
        [MLIR_OPT, "-split-input-file", "-o", "/dev/null"],
        input=text,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    refused = [
        name
        for name, ir in modules
        if done.returncode
        and subprocess.run([MLIR_OPT], input=ir, capture_output=True, text=True).returncode
    ]
    assert done.returncode == 0, f"refused: {refused}\n{done.stderr[:4000]}"
