"""The completed vector dialect: its text is read, printed back, and taken by mlir-opt."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from stepwell.dialects.text import InvalidText, parse_module, print_module

ROUND_TRIP = """\
builtin.module {
  func.func @making(%a: f32, %b: f32, %n: index) -> vector<2xf32> {
    %lanes = vector.step : vector<4xindex>
    %three = vector.constant_mask [3] : vector<8xi1>
    %first = vector.create_mask %n : vector<8xi1>
    %pair = vector.from_elements %a, %b : vector<2xf32>
    %low, %high = vector.to_elements %pair : vector<2xf32>
    func.return %pair : vector<2xf32>
  }
  func.func @memory(%base: memref<?xf32>, %i: index, %at: vector<8xi32>, %m: vector<8xi1>, %v: vector<8xf32>) {
    %g = vector.gather %base[%i] [%at], %m, %v : memref<?xf32>, vector<8xi32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
    vector.scatter %base[%i] [%at], %m, %g : memref<?xf32>, vector<8xi32>, vector<8xi1>, vector<8xf32>
    %l = vector.maskedload %base[%i], %m, %v : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
    vector.maskedstore %base[%i], %m, %l : memref<?xf32>, vector<8xi1>, vector<8xf32>
    func.return
  }
  func.func @shapes(%v: vector<16xf32>, %w: vector<16xf32>) -> vector<16xf32> {
    %square = vector.shape_cast %v : vector<16xf32> to vector<2x8xf32>
    %turned = vector.transpose %square, [1, 0] : vector<2x8xf32> to vector<8x2xf32>
    %both = vector.interleave %v, %w : vector<16xf32> -> vector<32xf32>
    %even, %odd = vector.deinterleave %both : vector<32xf32> -> vector<16xf32>
    %part = vector.extract_strided_slice %even {offsets = [4 : i64], sizes = [4 : i64], strides = [1 : i64]} : vector<16xf32> to vector<4xf32>
    %whole = vector.insert_strided_slice %part, %odd {offsets = [0 : i64], strides = [1 : i64]} : vector<4xf32> into vector<16xf32>
    func.return %whole : vector<16xf32>
  }
  func.func @combining(%a: vector<4xf32>, %b: vector<8xf32>, %acc: vector<4x8xf32>, %s: f32) -> vector<4xf32> {
    %product = vector.outerproduct %a, %b, %acc : vector<4xf32>, vector<8xf32>
    %scaled = vector.outerproduct %a, %s : vector<4xf32>, f32
    %largest = vector.outerproduct %a, %b, %product {kind = #vector.kind<maxnumf>} : vector<4xf32>, vector<8xf32>
    %rows = vector.multi_reduction <add>, %largest, %scaled [1] : vector<4x8xf32> to vector<4xf32>
    %sum = vector.reduction <add>, %rows fastmath<reassoc> : vector<4xf32> into f32
    func.return %rows : vector<4xf32>
  }
}
"""  # noqa: E501


def test_text_is_printed_as_it_was_read():
    assert print_module(parse_module(ROUND_TRIP)) == ROUND_TRIP


@pytest.mark.skipif(shutil.which("mlir-opt-22") is None, reason="needs mlir-opt 22")
@pytest.mark.parametrize("generic", [False, True])
def test_mlir_opt_accepts_the_text(generic: bool):
    text = print_module(parse_module(ROUND_TRIP), generic=generic)
    done = subprocess.run(["mlir-opt-22"], input=text, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    # What it prints is read again.
    parse_module(done.stdout)


@pytest.mark.parametrize(
    ("op", "message"),
    [
        ("vector.constant_mask [9] : vector<8xi1>", "out of bounds"),
        ("vector.constant_mask [1, 1] : vector<8xi1>", "rank"),
        ("vector.shape_cast %v : vector<8xf32> to vector<9xf32>", "number of elements"),
        ("vector.transpose %v, [1] : vector<8xf32> to vector<8xf32>", "permutation"),
        ("vector.interleave %v, %v : vector<8xf32> -> vector<8xf32>", "twice"),
        ("vector.multi_reduction <add>, %v, %v [0] : vector<8xf32> to vector<8xf32>", "left"),
        (
            "vector.extract_strided_slice %v {offsets = [6], sizes = [4], strides = [1]}"
            " : vector<8xf32> to vector<4xf32>",
            "inside",
        ),
        (
            "vector.gather %b[%i] [%at], %m, %v : memref<?xf32>, vector<4xi32>, vector<8xi1>,"
            " vector<8xf32> into vector<8xf32>",
            "one shape",
        ),
        ("vector.step : vector<8xf32>", "index"),
    ],
)
def test_a_wrong_op_is_refused(op: str, message: str):
    text = (
        "func.func @f(%v: vector<8xf32>, %b: memref<?xf32>, %i: index, %at: vector<4xi32>, "
        "%m: vector<8xi1>) {\n  %r = " + op + "\n  func.return\n}\n"
    )
    with pytest.raises(InvalidText, match=message):
        parse_module(text)
