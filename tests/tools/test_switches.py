"""The debug switches: on the command line, in the environment, as an option of jit."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.debug import debugging
from stepwell.backends.driver import run_passes
from stepwell.backends.switches import SWITCHES, SwitchError
from stepwell.dialects.text import parse_module
from stepwell.passes.pipeline import parse_pipeline
from stepwell.tools import cli

MODULE = """
func.func @f(%A: memref<8xf32>) {
  affine.for %i = 0 to 8 {
    %x = affine.load %A[%i] : memref<8xf32>
    %y = affine.load %A[%i] : memref<8xf32>
    %z = arith.addf %x, %y : f32
    affine.store %z, %A[%i] : memref<8xf32>
  }
  func.return
}
"""


@pytest.fixture
def module(tmp_path) -> str:
    path = tmp_path / "module.mlir"
    path.write_text(MODULE)
    return str(path)


def opt(capsys, *words: str) -> str:
    assert cli.main(["opt", "--pass-pipeline=cse,affine-scalrep", *words]) == 0
    return capsys.readouterr().err


def test_ir_before_and_after(capsys, module):
    before = opt(capsys, module, "--print-ir-before=cse")
    assert before.count("IR before cse") == 1 and before.count("affine.load") == 2
    after = opt(capsys, module, "--print-ir-after=cse")
    assert after.count("IR after cse") == 1 and after.count("affine.load") == 1
    every = opt(capsys, module, "--print-ir-after")
    assert re.findall(r"IR after (\S+)", every) == ["cse", "affine-scalrep"]


def test_what_changed_is_a_diff(capsys, module):
    shown = opt(capsys, module, "--print-ir-changed")
    assert "cse: changed" in shown and "affine-scalrep: nothing changed" in shown
    removed = [line for line in shown.splitlines() if line.startswith("-")]
    assert any("affine.load" in line for line in removed)
    assert "cse" not in opt(capsys, module, "--print-ir-changed=affine-*")


def test_a_folder_of_numbered_files(capsys, module, tmp_path):
    folder = tmp_path / "dump"
    opt(capsys, module, f"--dump-dir={folder}")
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["000-input.mlir", "001-cse.mlir", "002-affine-scalrep.mlir"]
    for path in folder.iterdir():
        parse_module(path.read_text())


def test_times_are_a_tree(capsys, tmp_path):
    path = tmp_path / "product.py"
    path.write_text("def product(a, b):\n    return a @ b\n")
    words = ["lower", f"{path}:product", "--args", "f32[64, 64] f32[64, 64]", "--to", "affine"]
    assert cli.main([*words, "--time-passes"]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].endswith("all passes")
    at = next(i for i, line in enumerate(lines) if line.endswith("  affine-schedule"))
    assert re.search(r"%    affine-loop-\w+", lines[at + 1]), lines
    assert re.search(r"nd-simplify \(2 times\)", "\n".join(lines))


def test_statistics(capsys, module):
    shown = opt(capsys, module, "--stats")
    assert re.search(r"9 →\s+8 ops {2}cse", shown)
    assert "1 × cse: equal ops" in shown


def test_which_rewrites_matched_and_why_not(capsys, module, tmp_path):
    shown = opt(capsys, module, "--debug-only=cse")
    assert f"{module}:5: cse: equal ops: matched: %y = affine.load" in shown
    assert opt(capsys, module, "--debug-only=cse:nothing") == ""
    path = tmp_path / "recurrence.mlir"
    end = "%A[{}] : memref<8xf32>\n  }}"
    path.write_text(MODULE.replace(end.format("%i"), end.format("%i + 1")))
    words = ["opt", "--affine-super-vectorize", str(path), "--debug-only=affine-super-vectorize"]
    assert cli.main(words) == 0
    assert "affine-super-vectorize: not vectorized: " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "message"),
    [("nonsense", "no debug switch"), ("dump-dir", "=FOLDER"), ("stats=3", "--stats")],
)
def test_words_that_are_no_switches(words, message):
    with pytest.raises(SwitchError, match=message), debugging(words):
        pass


def test_wrong_usage_on_the_command_line(capsys, module):
    with pytest.raises(SystemExit) as stop:
        cli.main(["opt", module, "--debug-only"])
    assert stop.value.code == 2 and "--debug-only=PATTERN" in capsys.readouterr().err


def test_jit_and_environment(capsys, monkeypatch):
    x = np.ones(3)

    def double(x):
        return x + x

    assert sw.jit(double, debug="stats")(x).sum() == 6
    assert "ops  nd-simplify" in capsys.readouterr().err
    monkeypatch.setenv("STEPWELL_DEBUG", "print-ir-after=convert-nd-to-linalg")
    assert sw.jit(double)(x).sum() == 6  # whether it is in the cache or not
    assert "IR after convert-nd-to-linalg" in capsys.readouterr().err


def test_what_was_shown_when_a_pass_fails(capsys, monkeypatch):
    from stepwell.passes import cse

    monkeypatch.setattr(cse._Elimination, "region", lambda *_: 1 / 0)
    with pytest.raises(Exception, match="ZeroDivisionError"), debugging("time-passes"):
        run_passes(parse_pipeline("affine-scalrep,cse"), parse_module(MODULE))
    assert "affine-scalrep" in capsys.readouterr().err


def test_every_switch_is_shown_by_help(capsys):
    with pytest.raises(SystemExit):
        cli.main(["opt", "--help"])
    out = capsys.readouterr().out
    assert all(f"--{name}" in out for name in SWITCHES)


def test_the_page_names_every_switch():
    page = (Path(__file__).resolve().parents[2] / "docs" / "debugging.md").read_text()
    assert set(re.findall(r"^\| `--([\w-]+)", page, re.M)) == set(SWITCHES)
