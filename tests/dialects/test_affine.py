"""The affine dialect's text: parse and print are each other's inverse, and upstream agrees."""

import shutil
import subprocess

import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir.affine import AffineDimExpr, AffineMap

from stepwell.dialects import affine
from stepwell.dialects.text import InvalidText, parse_module, print_module

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
    %outer = affine.for %k = max affine_map<(d0)[s0] -> (d0, s0)>(%n)[%m] to 9 step 3 \
iter_args(%sum = %n) -> (index) {
      affine.prefetch %A[%k, %k + 5], write, locality<2>, data {some_attr} : memref<?x?xf32>
      %q = affine.apply affine_map<(d0)[s0, s1] -> (((d0 * s0) + (d0 floordiv s1)))>(%k)[%n, %m]
      %row, %column = affine.delinearize_index %q into (%n, 8) {some_attr} : index, index
      %linear = affine.linearize_index disjoint [%row, %column] by (8) : index
      affine.yield %linear : index
    }
    %fast = memref.alloc() : memref<8x8xf32, 2 : i64>
    %tag = memref.alloc() : memref<1xi32>
    %c8 = arith.constant 8 : index
    affine.for %t = 0 to 8 {
      affine.dma_start %A[%t + 1, 0], %fast[%t, 0], %tag[0], %c8, %n, %c8 \
: memref<?x?xf32>, memref<8x8xf32, 2 : i64>, memref<1xi32>
      affine.dma_wait %tag[0], %c8 : memref<1xi32>
    } {some_attr}
    func.return
  }
}
"""


def parse(text: str) -> ModuleOp:
    return parse_module(text, verify=False)


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
    with pytest.raises(InvalidText, match=f"(?i){message}"):
        parse(text)


def test_generic_text_is_read_back():
    module = parse(TEXT)
    assert parse(print_module(module, generic=True)).is_structurally_equivalent(module)


def test_blanks_in_shapes():
    text = "func.func @f(%A: memref< ? x 4 x f32 , 2>, %B: tensor<3 x x2>) { func.return }"
    with pytest.raises(InvalidText, match="Expected shape type"):
        parse_module(text)
    module = parse_module(text.replace("3 x x2", "3 x 2x0x f64"))
    assert "memref<?x4xf32, 2 : i64>, %B: tensor<3x2x0xf64>" in str(module)


def test_types_are_in_upstreams_normal_form():
    module = parse_module(
        "func.func @f(%A: memref<4x?xf32, affine_map<(d0, d1) -> (d0, d1)>, 0>,"
        " %B: memref<4x?xf32, affine_map<(d0, d1) -> (d1, d0)>, 0>) { func.return }"
    )
    assert "memref<4x?xf32>, %B: memref<4x?xf32, affine_map<(d0, d1) -> (d1, d0)>>" in str(module)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("affine.for %i = 0 to 8 step 0 { }", "a step above 0"),
        ("affine.for %i = 0 to 8 step -1 { }", "a step above 0"),
        ("affine.for %i = affine_map<(d0) -> (d0)>(%i) to 8 { }", "is defined inside of the op"),
        ("affine.for %i = affine_map<(d0) -> (d0, 2)>(%n) to 8 { }", "needs 'max'"),
        ("affine.for %i = max affine_map<() -> ()>() to 8 { }", "at least one result"),
        ("affine.for %i = 0 to affine_map<(d0) -> (d0)>() { }", "expected 1 dim operands, not 0"),
        ("affine.for %i = 0 to %v { }", "cannot be used as a symbol: %v is not defined"),
        ("%a = affine.load %A[%v, 0] : memref<?x?xf32>", "cannot be used as a dimension id"),
        ("%a = affine.load %A[symbol(%j), 0] : memref<?x?xf32>", "cannot be used as a symbol"),
        ("%a = affine.load %A[%n * %j, 0] : memref<?x?xf32>", "one factor has to be"),
        ("%a = affine.load %A[5 floordiv %n, 0] : memref<?x?xf32>", "the divisor has to be"),
        ("%a = affine.apply affine_map<(d0) -> (d0 mod 0)>(%n)", "division by zero"),
        ("%a = affine.apply affine_map<()[s0] -> (s0)>()[%j]", "cannot be used as a symbol"),
        ("%a = affine.apply affine_map<() -> (1, 2)>()", "one result"),
        ("%a = affine.min affine_map<() -> ()>()", "at least one result"),
        ("affine.if affine_set<(d0) : (d0 > 0)>(%n) { }", "expected '==', '>='"),
        ("affine.if affine_set<(d0) : (d0 >= 0)>(%v) { }", "cannot be used as a dimension id"),
        ("%a = affine.if affine_set<() : ()>() -> (f32) { affine.yield %f : f32 }", "needs an"),
        ("affine.if affine_set<() : ()>() { affine.yield %f : f32 }", "of the type of each result"),
        ("affine.parallel (%k) = (max()) to (4) { }", "at least one bound"),
        ("affine.parallel (%k) = (0) to (4) step (0) { }", "steps above 0"),
        ('%a = affine.parallel (%k) = (0) to (4) reduce ("addi") -> (f32) '
         "{ affine.yield %f : f32 }", "cannot reduce f32 by 'addi'"),
        ("affine.prefetch %A[0, 0], read, locality<4>, data : memref<?x?xf32>", "from 0"),
        ("affine.prefetch %A[0, 0], keep, locality<4>, data : memref<?x?xf32>", "'read'"),
        ("%a, %b, %c = affine.delinearize_index %n into (4) : index, index, index", "2 or 3"),
        ("%a = affine.linearize_index [%n, %n] by (-4) : index", "above 0"),
        ("affine.dma_wait %tag[0] : memref<1xi32>", "expected 1 memref types, and 1 operands"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(text: str, message: str):
    """Each line stands in a loop with the variable %j; %v is a value that the loop computes."""
    module = (
        "func.func @f(%A: memref<?x?xf32>, %tag: memref<1xi32>, %n: index, %x: memref<?xindex>,"
        " %f: f32) {\n  affine.for %j = 0 to %n {\n    %v = memref.load %x[%j] : memref<?xindex>\n"
        f"    {text}\n  }}\n  func.return\n}}"
    )
    with pytest.raises(InvalidText, match=message) as raised:
        parse_module(module)
    assert raised.value.line == 4


def test_what_may_be_a_dim_or_a_symbol():
    """Upstream's rules: pure functions of symbols, extents, apply and delinearize of dims."""
    parse_module(
        """func.func @f(%A: memref<?x?xf32>, %n: index) {
          %c1 = arith.constant 1 : index
          affine.for %j = 0 to %n {
            %m = arith.muli %n, %n : index
            %e = memref.dim %A, %c1 : memref<?x?xf32>
            %B = memref.alloc(%m) : memref<?xf32>
            %c0 = arith.constant 0 : index
            %b = memref.dim %B, %c0 : memref<?xf32>
            %q = affine.apply affine_map<(d0) -> (d0 * 2)>(%j)
            %row, %column = affine.delinearize_index %q into (%e) : index, index
            affine.for %i = %m to affine_map<(d0)[s0, s1] -> (d0 + s0 + s1)>(%row)[%e, %b] {
              %v = affine.load %A[%column, %i] : memref<?x?xf32>
            }
          }
          func.return
        }"""
    )
