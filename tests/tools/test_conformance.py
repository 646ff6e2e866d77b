"""stepwell conformance: RUN lines, expected diagnostics, and the score of a small folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, verify_module
from stepwell.passes.base import make_pass
from stepwell.passes.errors import CompileError
from stepwell.passes.remarks import collect_remarks
from stepwell.tools import cli
from stepwell.tools.conformance import cli as conformance
from stepwell.tools.conformance.diagnostics import Expected, expected_diagnostics
from stepwell.tools.conformance.judge import Referee, line_of_remark
from stepwell.tools.conformance.run_lines import run_lines

MLIR_OPT, FILECHECK = shutil.which("mlir-opt-22"), shutil.which("FileCheck-22")
with_referee = pytest.mark.skipif(
    MLIR_OPT is None or FILECHECK is None,
    reason="mlir-opt 22 and FileCheck 22 are not installed (mlir-22-tools, llvm-22-tools)",
)

PASSES = """\
// RUN: mlir-opt -allow-unregistered-dialect %s -split-input-file \\
// RUN:   -affine-scalrep | FileCheck %s
// RUN: mlir-opt %s -allow-unregistered-dialect -split-input-file | FileCheck %s --check-prefix=NONE

// CHECK-LABEL: func @forwarded
func.func @forwarded(%A: memref<4xf32>, %x: f32) -> f32 {
  // CHECK-NOT: affine.load
  // CHECK: return %{{.*}} : f32
  affine.store %x, %A[0] : memref<4xf32>
  %y = affine.load %A[0] : memref<4xf32>
  func.return %y : f32
}

// -----

// CHECK-LABEL: func @wrong
func.func @wrong(%A: memref<4xf32>) -> f32 {
  // CHECK: affine.load %{{.*}}[1]
  %y = affine.load %A[0] : memref<4xf32>
  // NONE: affine.load %{{.*}}[0]
  func.return %y : f32
}

// -----

// CHECK-LABEL: func @leans_on_its_neighbour
func.func @leans_on_its_neighbour() {
  // CHECK: "test.use"() <{{.*}}[[UNKNOWN]]
  %0 = "test.unknown"() : () -> index
  // CHECK: [[UNKNOWN:.*]]
  func.return
}

// -----

// CHECK-LABEL: func @not_parsed
func.func @not_parsed() {
  quantum.leap
}
"""
DIAGNOSTICS = """\
// RUN: mlir-opt %s -split-input-file -verify-diagnostics

func.func @refused(%A: memref<4xf32>) {
  // expected-error@+1 {{whatever upstream says}}
  %y = affine.load %A[0, 1] : memref<4xf32>
  func.return
}

// -----

func.func @refused_elsewhere(%A: memref<4xf32>) {
  %y = affine.load %A[0, 1] : memref<4xf32>
  // expected-error@below {{whatever upstream says}}
  func.return
}

// -----

func.func @accepted() {
  func.return
}
"""
MISSING = """\
// RUN: mlir-opt %s -pass-pipeline='builtin.module(func.func(affine-no-such-pass))' | FileCheck %s

// CHECK: func
func.func @f() {
  func.return
}
"""


def test_run_lines():
    first, second = run_lines(PASSES)
    assert first.options[0] == "-allow-unregistered-dialect"
    assert first.options[-1] == "-affine-scalrep"
    assert first.has("split-input-file") and first.prefixes == ("CHECK",)
    assert second.checks == ("--check-prefix=NONE",) and second.prefixes == ("NONE",)
    assert second.concerns("// NONE-NEXT: x") and not second.concerns("// CHECK: x")
    (quoted,) = run_lines(
        "// RUN: mlir-opt %s -a='b c' -mlir-print-local-scope 2>&1 | FileCheck %s "
        "-check-prefix A --check-prefixes=B,C"
    )
    assert "-a=b c" in quoted.options and quoted.prefixes == ("A", "B", "C")
    assert quoted.printing_options == ("-mlir-print-local-scope",)
    assert not run_lines("// RUN: mlir-opt %s | mlir-opt | FileCheck %s\n// RUN: not mlir-opt %s")


def test_expected_diagnostics():
    text = """\
first // expected-error {{here}}
// expected-error@+2 {{two on}}
// expected-remark @below {{the next line of code}}
// expected-note@unknown {{anywhere}}
second
third
// expected-warning@above {{the line before}}"""
    assert expected_diagnostics(text) == [
        Expected("error", 1, "here"),
        Expected("error", 4, "two on"),
        Expected("remark", 5, "the next line of code"),
        Expected("note", None, "anywhere"),
        Expected("warning", 6, "the line before"),
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tests" / "deep").mkdir(parents=True)
    for name, text in (
        ("passes", PASSES),
        ("deep/diagnostics", DIAGNOSTICS),
        ("missing", MISSING),
    ):
        (tmp_path / "tests" / f"{name}.mlir").write_text(text)
    return tmp_path / "tests"


@with_referee
def test_the_outcome_of_each_unit(folder: Path):
    assert MLIR_OPT is not None and FILECHECK is not None
    referee = Referee(MLIR_OPT, FILECHECK)
    assert referee.version().startswith("22.")

    def outcomes(name: str) -> list[tuple[int, str]]:
        verdicts = conformance.verdicts_of(folder / f"{name}.mlir", referee, seconds=10)
        return [(verdict.line, verdict.outcome) for verdict in verdicts]

    assert outcomes("passes") == [
        (1, "passed"),
        (16, "not judged"),  # upstream does not pass either: the expectation is wrong
        (26, "not judged"),
        (36, "not judged"),
        (16, "passed"),
    ]
    assert outcomes("deep/diagnostics") == [(1, "passed"), (11, "not judged"), (19, "passed")]
    assert outcomes("missing") == [(1, "not judged")]


@with_referee
def test_a_unit_that_only_upstream_passes(folder: Path):
    (folder / "other.mlir").write_text(
        "// RUN: mlir-opt %s -convert-openmp-to-llvm | FileCheck %s\n// CHECK: func\n"
        "func.func @f() {\n  func.return\n}\n"
    )
    (folder / "printed.mlir").write_text(
        "// RUN: mlir-opt %s -affine-loop-fusion | FileCheck %s\n// CHECK-NOT: affine.for\n"
        "func.func @f(%A: memref<1xf32>, %x: f32) {\n  affine.for %i = 0 to 1 {\n"
        "    affine.store %x, %A[%i] : memref<1xf32>\n  }\n  func.return\n}\n"
    )
    assert MLIR_OPT is not None and FILECHECK is not None
    referee = Referee(MLIR_OPT, FILECHECK)
    (missing,) = conformance.verdicts_of(folder / "other.mlir", referee, seconds=10)
    assert missing.outcome == "pass missing" and "convert-openmp-to-llvm" in missing.message
    (printed,) = conformance.verdicts_of(folder / "printed.mlir", referee, seconds=10)
    assert printed.outcome == "not judged"


@with_referee
def test_the_score(folder: Path, capsys: pytest.CaptureFixture[str]):
    document = folder / "score.md"
    document.write_text("Before\n<!-- the score -->\nold\n<!-- end of the score -->\nafter\n")
    words = ["conformance", str(folder), "--failures", "--markdown", str(document)]
    assert cli.main(words) == 0
    printed = capsys.readouterr().out
    assert "passes.mlir:26: not judged: " in printed
    written = document.read_text()
    assert written.startswith("Before\n<!-- the score -->\n") and written.endswith("-->\nafter\n")
    assert "| passes.mlir | 2 | 2 |" in written and "| all | 4 | 4 |" in written
    assert "old" not in written
    assert cli.main(words) == 0 and document.read_text() == written


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["no/such/folder"], "there is no folder"),
        ([".", "--mlir-opt", "no-such-mlir-opt"], "'no-such-mlir-opt' is not installed"),
    ],
)
def test_wrong_usage(words: list[str], complaint: str, capsys: pytest.CaptureFixture[str]):
    assert cli.main(["conformance", *words]) == 1
    assert complaint in capsys.readouterr().err


def remarks_of(text: str, name: str, **options: bool) -> list[tuple[int | None, str]]:
    module = parse_module(text, allow_unregistered=True)
    with collect_remarks() as remarks:
        make_pass(name, **options).apply(make_context(), module)
    return [(line_of_remark(one), one.sentence) for one in remarks]


def test_maps_as_upstream_prints_them():
    text = """
    func.func @f() {
      "test_affine_map"() {affine_map = affine_map<(d0)[s0] -> (d0 * 4 - s0)>} : () -> ()
      "test_affine_map"() {affine_map = affine_map<(d0) -> (d0 floordiv 3 + 8)>} : () -> ()
      func.return
    }"""
    (said,) = remarks_of(text, "affine-super-vectorizer-test", compose_maps=True)
    assert said[1] == "Composed map: (d0)[s0] -> ((d0 * 4 - s0) floordiv 3 + 8)"


BETWEEN = """
func.func @f(%A: memref<10xf32>, %B: memref<10xf32>, %x: f32) {
  affine.for %i = 0 to 10 { affine.store %x, %A[%i] : memref<10xf32> }
  %y = affine.load %A[0] : memref<10xf32>
  affine.for %i = 0 to 5 {
    %v = affine.load %A[%i] : memref<10xf32>
    %w = arith.addf %v, LAST : f32
    affine.store %w, %B[%i] : memref<10xf32>
  }
  func.return
}
"""


@pytest.mark.parametrize(("last", "together"), [("%x", True), ("%y", False)])
def test_what_is_said_of_two_loops(last: str, together: bool):
    """The load between them must be behind the first, and before a second that uses it."""
    text = BETWEEN.replace("LAST", last)
    said = remarks_of(text, "test-loop-fusion", test_loop_fusion_dependence_check=True)
    assert [line for line, _ in said] == ([] if together else [3, 5])
    said = remarks_of(text, "test-loop-fusion", test_loop_fusion_slice_computation=True)
    bounds = "loop bounds: [(d0) -> (d0), (d0) -> (d0 + 1)] )"
    there = f"slice ( src loop: 0, dst loop: 1, depth: 1 : insert point: (1, 0) {bounds}"
    back = f"Incorrect slice ( src loop: 1, dst loop: 0, depth: 1 : insert point: (1, 1) {bounds}"
    expected = [(5, there), (3, back)]
    assert said == (expected if together else [])


def test_two_loops_are_fused():
    module = parse_module(BETWEEN.replace("LAST", "%x"))
    make_pass("test-loop-fusion", test_loop_fusion_utilities=True).apply(make_context(), module)
    assert sum(op.name == "affine.for" for op in module.walk()) == 1


BOUNDS = """
func.func @f(%n: index, %m: index) -> (index, index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %least = affine.min affine_map<()[s0] -> (s0, 2)>()[%n]
  %a = "test.reify_bound"(%least) {type = "UB"} : (index) -> index
  %sum = affine.apply affine_map<()[s0, s1] -> (s0 + s1 * 2)>()[%n, %m]
  %b = "test.reify_bound"(%sum) : (index) -> index
  %t = tensor.empty(%n) : tensor<?x7xf32>
  %c = "test.reify_bound"(%t) {dim = 1 : i64} : (tensor<?x7xf32>) -> index
  "test.compare"(%least, %n) {cmp = "LE"} : (index, index) -> ()
  "test.compare"(%least, %n) {cmp = "GT"} : (index, index) -> ()
  "test.compare"(%least, %n) {cmp = "GE"} : (index, index) -> ()
  func.return %a, %b, %c : index, index, index
}
"""


def test_what_is_known_of_values():
    module = parse_module(BOUNDS, allow_unregistered=True)
    with collect_remarks() as remarks:
        make_pass("test-affine-reify-value-bounds").apply(make_context(), module)
    assert [one.sentence for one in remarks] == ["true", "false", "unknown"]
    for op in list(module.walk())[::-1]:
        if op.name == "builtin.unregistered" or op.name == "tensor.empty":
            op.detach()
    assert tuple(run(module, "f", 5, 100)) == (3, 205, 7)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [("dim = 2 : i64", "invalid dim"), ("", "expected 'dim' attribute for shaped type")],
)
def test_bounds_of_no_extent(options: str, sentence: str):
    text = BOUNDS.replace("dim = 1 : i64", options)
    module = parse_module(text, allow_unregistered=True)
    with pytest.raises(CompileError, match=sentence):
        make_pass("test-affine-reify-value-bounds").apply(make_context(), module)


COUNTED = """
func.func @f(%s: index, %t: index, %A: memref<?x?xi64>, %n: index) {
  %one = arith.constant 1 : i64
  affine.for %i = 0 to %n {
    affine.for %j = 2 to min affine_map<(d0) -> (d0, 9)>(%n) step 2 {
      %a = affine.load %A[%i, %j] : memref<?x?xi64>
      %b = arith.addi %a, %one : i64
      affine.store %b, %A[%i, %j] : memref<?x?xi64>
    }
  }
  func.return
}
"""


@pytest.mark.parametrize("n", [0, 3, 11])
def test_tiles_as_large_as_values_say(n: int):
    module = parse_module(COUNTED)
    make_pass("test-affine-parametric-tile").apply(make_context(), module)
    verify_module(module)
    assert sum(op.name == "affine.for" for op in module.walk()) == 4
    expected = np.zeros((12, 12), np.int64)
    expected[:n, 2 : min(n, 9) : 2] = 1
    for sizes in ((1, 1), (3, 2), (20, 4)):
        counts = np.zeros((12, 12), np.int64)
        run(module, "f", *sizes, counts, n)
        assert np.array_equal(counts, expected), sizes


def test_slices():
    text = """
    func.func @f() {
      %1 = "slicing-test-op"() : () -> i1
      %2 = "other"(%1) : (i1) -> i2
      %3 = "slicing-test-op"(%2) : (i2) -> i3
      func.return
    }"""
    said = {}
    for kind in ("forward_slicing", "backward_slicing", "slicing"):
        module = parse_module(text, allow_unregistered=True)
        with collect_remarks() as remarks:
            make_pass("affine-super-vectorizer-test", **{kind: True}).apply(make_context(), module)
        said[kind] = remarks[0].sentence.splitlines()[2:]
    ends = {
        kind: [line.rstrip().rpartition(" ")[2] for line in lines] for kind, lines in said.items()
    }
    assert ends["forward_slicing"] == ["slice:", "i2", "i3", "slice:"]
    assert ends["backward_slicing"] == ["slice:", "slice:", "i1", "i2"]
    assert ends["slicing"] == ["slice:", "i1", "i2", "i3"] * 2
