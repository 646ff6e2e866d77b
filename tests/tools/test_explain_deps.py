"""`stepwell explain-deps`: the report, for modules and for functions."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from stepwell.tools.cli import main

MODULE = """
func.func @f(%A: memref<?x8xf32>) {
  affine.for %i = 1 to 6 {
    affine.for %j = 0 to 7 {
      %x = affine.load %A[%i - 1, %j + 1] : memref<?x8xf32>
      affine.store %x, %A[%i, %j] : memref<?x8xf32>
    }
  }
  func.return
}
"""


def test_a_module(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "stencil.mlir"
    path.write_text(MODULE)
    assert main(["explain-deps", str(path)]) == 0
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert "for %i: 5 iterations" in lines and "for %j: 7 iterations" in lines
    assert "reads %A[%i - 1, %j + 1]" in lines and "writes %A[%i, %j]" in lines
    assert "dependences: 1" in lines
    assert "distance (1, -1), carried by %i" in lines[-1]
    assert any(line.startswith("tilable with the loops inside: a tile would") for line in lines)
    assert lines.count("parallel: yes") == 1


def test_a_function(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "product.py"
    path.write_text("def product(a, b):\n    return a @ b\n")
    words = ["explain-deps", f"{path}:product", "--args", "f32[n, k] f32[k, m]"]
    assert main(words) == 0
    report = capsys.readouterr().out
    # The loops over rows and columns carry none.
    assert report.count("reduction: add, in any order") == 1
    assert report.count("parallel: yes") == 3
    assert "dependences: none" in report


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_has_seen_enough(tmp_path: Path, unbuffered: str) -> None:
    path = tmp_path / "stencil.mlir"
    path.write_text(MODULE)
    command = [sys.executable, "-m", "stepwell.tools.cli", "explain-deps", str(path)]
    reader, writer = os.pipe()
    os.close(reader)
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(sys.path),
        "PYTHONUNBUFFERED": unbuffered,
    }
    done = subprocess.run(
        command, stdout=writer, stderr=subprocess.PIPE, env=environment, check=False
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "wrong.mlir"
    path.write_text("affine.for")
    assert main(["explain-deps", str(path)]) == 1
    assert str(path) in capsys.readouterr().err
    assert main(["explain-deps", "nowhere.py:f"]) == 1
    assert "there is no file" in capsys.readouterr().err


def test_last_writers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "stencil.mlir"
    path.write_text(MODULE)
    assert main(["explain-deps", str(path), "--last-writers"]) == 0
    _, _, said = capsys.readouterr().out.partition("  last writers:\n")
    lines = [line.strip() for line in said.splitlines()]
    assert lines == [
        f"%A[%i - 1, %j + 1] at {path}:5 has",
        f"what affine.store at {path}:6 wrote, distance (1, -1), carried by %i",
        "what was there before",
    ]
