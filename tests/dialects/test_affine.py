"""The affine dialect's text: parse and print are each other's inverse, and upstream agrees."""

import shutil
import subprocess

import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir.affine import AffineDimExpr, AffineMap
from xdsl.parser import Parser
from xdsl.utils.exceptions import ParseError

from stepwell.dialects import affine
from stepwell.dialects.context import make_context

MLIR_OPT = shutil.which("mlir-opt-22") or shutil.which("mlir-opt")

TEXT = """builtin.module {
  func.func @f(%A: memref<?x?xf32>, %n: index, %m: index) {
    affine.for %i = 0 to %n {
      %v = affine.load %A[%i, %i + %n * 2 - 3] : memref<?x?xf32>
      affine.store %v, %A[(-%i + 5) mod 3, %i floordiv 4] : memref<?x?xf32>
      affine.store %v, %A[(%i + %n) ceildiv 2, -(%i mod 2) - %n * 3] : memref<?x?xf32>
      affine.if affine_set<(d0)[s0] : ((d0 + -3) >= 0, ((d0 * -1) + s0) == 0)>(%i)[%n] {
        affine.store %v, %A[%i, 0] : memref<?x?xf32>
      } else {
        affine.store %v, %A[symbol(%n), 0] {nontemporal} : memref<?x?xf32>
      }
      %r = affine.if affine_set<(d0) : (d0 >= 0)>(%i) -> (f32) {
        affine.yield %v : f32
      } else {
        affine.yield %v : f32
      }
      %w = affine.vector_load %A[%i, 3] : memref<?x?xf32>, vector<8xf32>
      affine.vector_store %w, %A[%i, 3] : memref<?x?xf32>, vector<8xf32>
    }
    %greatest = affine.max affine_map<(d0)[s0] -> ((d0 + 1), s0)>(%n)[%m]
    %least = affine.min affine_map<(d0) -> (d0, 7)>(%m)
    affine.parallel (%i_1, %j) = (0, %n) to (min(%n, 10), %m + 1) step (1, 2) {
      %x = affine.load %A[%i_1, %j] : memref<?x?xf32>
    }
    %total = affine.parallel (%i_2) = (0) to (%n) reduce ("addf") -> (f32) {
      %y = affine.load %A[%i_2, %i_2] : memref<?x?xf32>
      affine.yield %y : f32
    }
    func.return
  }
}
"""


def parse(text: str) -> ModuleOp:
    return Parser(make_context(), text).parse_module()


def test_text_is_stable():
    module = parse(TEXT)
    module.verify()
    assert str(module) + "\n" == TEXT


@pytest.mark.skipif(MLIR_OPT is None, reason="mlir-opt is not installed")
@pytest.mark.parametrize("generic", [False, True])
def test_upstream_accepts_both_forms_and_reads_the_same(generic: bool):
    assert MLIR_OPT is not None
    flags = ["-mlir-print-op-generic"] if generic else []
    upstream = subprocess.run([MLIR_OPT, *flags], input=TEXT, capture_output=True, text=True)
    assert upstream.returncode == 0, upstream.stderr
    again = parse(upstream.stdout)
    again.verify()
    assert again.is_structurally_equivalent(parse(TEXT))


def test_subscripts_are_dims():
    load = next(op for op in parse(TEXT).walk() if isinstance(op, affine.LoadOp))
    assert load.map.data.num_dims == 2 and load.map.data.num_symbols == 0
    assert load.map.data.results[0] == AffineDimExpr(0)


def test_one_name_is_one_dim():
    load = next(
        op
        for op in parse(
            "func.func @f(%A : memref<?x?xf32>, %i : index) {"
            " %v = affine.load %A[%i, %i] : memref<?x?xf32> func.return }"
        ).walk()
        if isinstance(op, affine.LoadOp)
    )
    assert load.map.data == AffineMap(1, 0, (AffineDimExpr(0), AffineDimExpr(0)))


@pytest.mark.parametrize(
    ("subscripts", "message"),
    [
        ("%i", "one subscript for each dimension"),
        ("%i, %i * %i", "not an affine expression"),
        ("%i, 5 mod 0", "not an affine expression"),
        ("%i, d0", "expected"),
    ],
)
def test_bad_subscripts_are_parse_errors(subscripts: str, message: str):
    text = (
        "func.func @f(%A : memref<?x?xf32>, %i : index) {\n"
        f"  %v = affine.load %A[{subscripts}] : memref<?x?xf32>\n  func.return\n}}"
    )
    with pytest.raises(ParseError, match=f"(?i){message}"):
        parse(text)
