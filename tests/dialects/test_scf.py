"""The scf dialect's text: parse and print are each other's inverse, and upstream agrees."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from stepwell.dialects.text import InvalidText, parse_module, print_module

MLIR_OPT = shutil.which("mlir-opt-22") or shutil.which("mlir-opt")

TEXT = """builtin.module {
  func.func @f(%A: memref<?xf32>, %n: index, %one: index, %x: f32, %k: i32) {
    scf.parallel (%i, %j) = (%one, %one) to (%n, %n) step (%one, %one) {
      scf.parallel (%h) = (%one) to (%n) step (%one) {
        scf.reduce
      }
      scf.reduce
    } {some_attr}
    %s, %t = scf.parallel (%l) = (%one) to (%n) step (%one) init (%x, %k) -> (f32, i32) {
      %v = memref.load %A[%l] : memref<?xf32>
      scf.reduce(%v, %k : f32, i32) {
      ^bb0(%a: f32, %b: f32):
        %c = arith.addf %a, %b : f32
        scf.reduce.return %c : f32
      }, {
      ^bb0(%d: i32, %e: i32):
        %g = arith.addi %d, %e : i32
        scf.reduce.return %g : i32
      }
    }
    %r = scf.for %p = %one to %n step %one iter_args(%q = %x) -> (f32) {
      scf.yield %q : f32
    }
    scf.for %m = %k to %k step %k : i32 {
    } {some_attr}
    func.return
  }
}
"""


def test_text_is_stable() -> None:
    module = parse_module(TEXT)
    assert parse_module(print_module(module)).is_structurally_equivalent(module)
    assert parse_module(print_module(module, generic=True)).is_structurally_equivalent(module)
    assert print_module(parse_module(print_module(module))) == print_module(module)


def test_what_may_be_left_out() -> None:
    """Parentheses around one type, and a terminator that says nothing."""
    text = TEXT.replace("-> (f32) {", "-> f32 {")
    text = text.replace("        scf.reduce\n      }\n      scf.reduce\n", "      }\n")
    assert text.count("scf.reduce\n") == 0
    assert parse_module(text).is_structurally_equivalent(parse_module(TEXT))


@pytest.mark.skipif(MLIR_OPT is None, reason="mlir-opt is not installed")
@pytest.mark.parametrize("generic", [False, True])
def test_upstream_reads_the_same(generic: bool) -> None:
    assert MLIR_OPT is not None
    flags = ["-mlir-print-op-generic"] if generic else []
    module = parse_module(TEXT)
    upstream = subprocess.run(
        [MLIR_OPT, *flags], input=print_module(module), capture_output=True, text=True
    )
    assert upstream.returncode == 0, upstream.stderr
    assert parse_module(upstream.stdout).is_structurally_equivalent(module)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("scf.parallel (%i) = (%n) to (%n, %n) step (%n) { }", "same number of lower"),
        ("%r = scf.parallel (%i) = (%n) to (%n) step (%n) init (%x) -> (f32) { }", "Expected 1"),
        ("%r = scf.parallel (%i) = (%n) to (%n) step (%n) init (%x) { }", "(?i)expected"),
        ("scf.for %i = %n to %n { }", "step"),
    ],
)
def test_what_is_wrong_is_said(line: str, message: str) -> None:
    text = f"func.func @f(%n: index, %x: f32) {{\n  {line}\n  func.return\n}}"
    with pytest.raises(InvalidText, match=message) as raised:
        parse_module(text)
    assert raised.value.line == 2
