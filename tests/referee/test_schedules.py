"""Upstream's interpreter runs a schedule of passes that it has, and does what ours does."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.schedules.schedule import Schedule

MLIR_OPT = shutil.which("mlir-opt-22")
PROGRAM = """
func.func @f(%A: memref<64x64xf32>, %x: f32) {
  affine.for %i = 0 to 64 {
    affine.for %j = 0 to 64 {
      affine.store %x, %A[%i, %j] : memref<64x64xf32>
    }
  }
  func.return
}
"""


@pytest.mark.skipif(MLIR_OPT is None, reason="mlir-opt 22 is not installed (mlir-22-tools)")
def test_upstream_runs_it(tmp_path: Path) -> None:
    assert MLIR_OPT is not None
    schedule = Schedule().apply("affine-loop-tile", tile_sizes=(4, 8))
    schedule = schedule.apply("affine-loop-unroll", unroll_factor=2)
    script = tmp_path / "schedule.mlir"
    script.write_text(schedule.script())
    library = f"transform-library-paths={script}"
    interpreter = [f"--transform-preload-library={library}", "--transform-interpreter"]
    module = parse_module(PROGRAM)
    for one in schedule.passes:
        one.apply(make_context(), module)
    theirs, ours = (
        subprocess.run([MLIR_OPT, *flags], input=text, capture_output=True, text=True, check=True)
        for flags, text in ((interpreter, PROGRAM), ([], print_module(module)))
    )
    assert theirs.stdout.count("affine.for") == 4 and "affine.apply" in theirs.stdout
    assert theirs.stdout.strip() == ours.stdout.strip()
