"""The completed `arith` dialect: round trips, what the verifier refuses, xDSL's classes as base."""

from __future__ import annotations

import shutil
import subprocess
from io import StringIO

import pytest
from xdsl.dialects import arith as xdsl_arith
from xdsl.dialects.builtin import IntegerType, VectorType, f32, i32
from xdsl.ir import Block
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.utils.exceptions import VerifyException

from stepwell.dialects import arith
from stepwell.dialects.context import make_context

TEXT = """\
builtin.module {
  func.func @f(%c: i1, %a: f32, %b: f32, %i: i32, %n: index, %vc: vector<4xi1>, \
%va: vector<4xf32>, %vb: vector<4xf32>, %vi: vector<4xi32>, %t: tensor<?xf32>) {
    %0 = arith.cmpi slt, %i, %i : i32
    %1 = arith.cmpi ult, %vi, %vi : vector<4xi32>
    %2 = arith.cmpf olt, %a, %b : f32
    %3 = arith.cmpf uno, %va, %vb : vector<4xf32>
    %4 = arith.cmpf olt, %va, %vb fastmath<nnan> : vector<4xf32>
    %5 = arith.cmpf une, %t, %t : tensor<?xf32>
    %6 = arith.select %c, %a, %b : f32
    %7 = arith.select %c, %va, %vb : vector<4xf32>
    %8 = arith.select %vc, %va, %vb : vector<4xi1>, vector<4xf32>
    %9 = arith.select %3, %vi, %vi {note} : vector<4xi1>, vector<4xi32>
    %10 = arith.fptosi %va : vector<4xf32> to vector<4xi32>
    %11 = arith.fptoui %va : vector<4xf32> to vector<4xi32>
    %12 = arith.sitofp %vi : vector<4xi32> to vector<4xf32>
    %13 = arith.uitofp %i : i32 to f32
    %14 = arith.trunci %vi : vector<4xi32> to vector<4xi8>
    %15 = arith.extsi %14 : vector<4xi8> to vector<4xi64>
    %16 = arith.extui %vc : vector<4xi1> to vector<4xi8>
    %17 = arith.index_cast %n : index to i32
    %18 = arith.index_cast %vi : vector<4xi32> to vector<4xindex>
    %19 = arith.index_castui %n : index to i32
    %20 = arith.remf %a, %b : f32
    %21 = arith.remf %va, %vb fastmath<nnan> : vector<4xf32>
    func.return
  }
}
"""


def parse_and_print(text: str, generic: bool = False) -> str:
    module = Parser(make_context(), text).parse_module()
    module.verify()
    stream = StringIO()
    Printer(stream, print_generic_format=generic).print_op(module)
    return stream.getvalue()


def test_round_trip():
    assert parse_and_print(TEXT) == TEXT.rstrip("\n")


def test_round_trip_through_the_generic_form():
    generic = parse_and_print(TEXT, generic=True)
    assert '"arith.select"' in generic
    assert parse_and_print(generic) == TEXT.rstrip("\n")


@pytest.mark.skipif(shutil.which("mlir-opt-22") is None, reason="mlir-opt-22 is not installed")
@pytest.mark.parametrize("generic", [False, True])
def test_upstream_accepts_our_text(generic: bool):
    run = subprocess.run(
        ["mlir-opt-22"], input=parse_and_print(TEXT, generic), text=True, capture_output=True
    )
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("%r = arith.select %v, %a, %a: vector<4xi1>, f32", "the condition's type"),
        ("%r = arith.extsi %w : vector<4xi8> to vector<4xi8>", "must be larger"),
        ("%r = arith.trunci %w : vector<4xi8> to vector<4xi8>", "must be smaller"),
        ("%r = arith.extui %w : vector<4xi8> to vector<8xi16>", "compatible shape"),
        ("%r = arith.index_cast %w : vector<4xi8> to vector<4xi16>", "must be an index"),
        (
            '%r = "arith.cmpi"(%w, %w) <{predicate = 0 : i64}>'
            " : (vector<4xi8>, vector<4xi8>) -> i1",
            "the result's type is i1",
        ),
    ],
)
def test_the_verifier_refuses(line: str, message: str):
    text = f"func.func @f(%a: f32, %v: vector<4xi1>, %w: vector<4xi8>) {{ {line}\nfunc.return }}"
    with pytest.raises(VerifyException, match=message):
        parse_and_print(text)


def test_ops_are_instances_of_the_classes_they_replace():
    names = {op.name: op for op in xdsl_arith.Arith.operations}
    for op in arith.Arith.operations:
        assert op.name not in names or issubclass(op, names[op.name])
    assert names.keys() < {op.name for op in arith.Arith.operations}


def test_constructors_infer_the_type_of_the_result():
    vector = VectorType(f32, (4,))
    block = Block(arg_types=(vector, i32))
    v, i = block.args
    compare = arith.CmpfOp(v, v, "olt")
    assert compare.result.type == VectorType(IntegerType(1), (4,))
    assert arith.CmpiOp(i, i, "eq").result.type == IntegerType(1)
    assert arith.SelectOp(compare.result, v, v).result.type == vector
    with pytest.raises(TypeError, match="same type"):
        arith.CmpiOp(i, v, "eq")
    with pytest.raises(VerifyException, match="mnemonic"):
        arith.CmpiOp(i, i, "olt")
