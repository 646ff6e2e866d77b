"""`llvm`: every access of memory is checked."""

import re

import numpy as np
import pytest

from stepwell.backends.interpreter import InterpreterError, run_at
from stepwell.backends.interpreter.call import RULES, call
from stepwell.backends.interpreter.machine import Machine
from stepwell.backends.signature import Argument, Result, Signature
from stepwell.dialects.dtypes import DTYPES
from stepwell.dialects.text import parse_module

F32 = DTYPES["f32"]
DOUBLE = Signature("f", (Argument(F32, (None,)),), (Result(F32, (None,)),))
SHAPES = """
llvm.func @f_shapes(%x: !llvm.ptr, %n: i64, %out: !llvm.ptr) -> i32 {
  %done = llvm.mlir.constant(0 : i32) : i32
  %least = llvm.mlir.constant(1 : i64) : i64
  %empty = llvm.icmp "slt" %n, %least : i64
  llvm.cond_br %empty, ^bb1, ^bb2
^bb1:
  %failed = llvm.mlir.constant(1 : i32) : i32
  llvm.return %failed : i32
^bb2:
  llvm.store %n, %out : i64, !llvm.ptr
  llvm.return %done : i32
}
"""
LOOP = (
    """
module attributes {stepwell.asserts = ["ValueError: it is empty"]} {
llvm.func @f(%x: !llvm.ptr, %n: i64, %out: !llvm.ptr, %m: i64) -> i32 {
  %first = llvm.mlir.constant(0 : i64) : i64
  %one = llvm.mlir.constant(1 : i64) : i64
  %done = llvm.mlir.constant(0 : i32) : i32
  llvm.br ^bb1(%first : i64)
^bb1(%i: i64):
  %more = llvm.icmp "slt" %i, %n : i64
  llvm.cond_br %more, ^bb2, ^bb3
^bb2:
  %p = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %q = llvm.getelementptr inbounds %out[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %v = llvm.load %p {alignment = 4 : i64} : !llvm.ptr -> f32
  %w = llvm.fadd %v, %v : f32
  llvm.store %w, %q {alignment = 4 : i64} : f32, !llvm.ptr
  %next = llvm.add %i, %one : i64
  llvm.br ^bb1(%next : i64)
^bb3:
  llvm.return %done : i32
}"""
    + SHAPES
    + "}"
)


def double(text: str, count: int = 5) -> list[float]:
    (result,) = run_at("llvm", parse_module(text), DOUBLE, [np.arange(count, dtype=np.float32)])
    return result.tolist()


def test_a_loop_over_flattened_arguments() -> None:
    assert double(LOOP) == [0, 2, 4, 6, 8]


def test_a_status_becomes_the_assert_that_it_stands_for() -> None:
    with pytest.raises(ValueError, match=r"^it is empty$"):
        double(LOOP, 0)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"slt" %i, %n', '"sle" %i, %n', "bytes 20 to 24 are out of bounds of argument 0"),
        ("inbounds %out[%i]", "inbounds %x[%i]", "argument 0 may only be read"),
        ("%x[%i] :", "%out[%i] :", "of result 0 are read before they are written"),
        ("%p {alignment = 4", "%p {alignment = 8", "accessed as if aligned to 8"),
        ("constant(0 : i64)", "constant(1 : i64)", "result 0 is not written everywhere"),
        ("constant(0 : i64)", "constant(-1 : i64)", "addressed 'inbounds'"),
    ],
)
def test_refuses_wrong_accesses(old: str, new: str, message: str) -> None:
    assert old in LOOP
    with pytest.raises(InterpreterError, match=re.escape(message)):
        double(LOOP.replace(old, new, 1))


def test_vectors_and_masks() -> None:
    text = (
        """
        llvm.func @f(%x: !llvm.ptr, %n: i64, %out: !llvm.ptr, %m: i64) -> i32 {
          %done = llvm.mlir.constant(0 : i32) : i32
          %lanes = llvm.mlir.constant(dense<[true, true, true, false]> : vector<4xi1>)
            : vector<4xi1>
          %zero = llvm.mlir.constant(dense<0.0> : vector<4xf32>) : vector<4xf32>
          %v = llvm.intr.masked.load %x, %lanes, %zero {alignment = 4 : i32}
            : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
          %s = llvm.shufflevector %v, %zero [2, 1, 0, 4] : vector<4xf32>
          %w = llvm.fadd %s, %s : vector<4xf32>
          llvm.intr.masked.store %w, %out, %lanes {alignment = 4 : i32}
            : vector<4xf32>, vector<4xi1> into !llvm.ptr
          llvm.return %done : i32
        }"""
        + SHAPES
    )
    assert double(text, 3) == [4, 2, 0]


def test_strided_arguments_are_pointers_to_their_first_element() -> None:
    text = """
    llvm.func @f(%x: !llvm.ptr, %stride: i64, %out: !llvm.ptr) -> i32 {
      %done = llvm.mlir.constant(0 : i32) : i32
      %p = llvm.getelementptr %x[%stride] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %v = llvm.load %p : !llvm.ptr -> f32
      llvm.store %v, %out : f32, !llvm.ptr
      llvm.return %done : i32
    }
    llvm.func @f_shapes(%x: !llvm.ptr, %stride: i64) -> i32 {
      %done = llvm.mlir.constant(0 : i32) : i32
      llvm.return %done : i32
    }"""
    signature = Signature("f", (Argument(F32, (3,), "strided"),), (Result(F32, ()),))
    x = np.arange(9, dtype=np.float32)
    for array in (x[::-4], x[1::3]):
        (result,) = run_at("llvm", parse_module(text), signature, [array])
        assert result == array[1]


def test_an_address_is_a_number_like_any_other() -> None:
    """It can be computed with, and is as aligned as the memory that it is of."""
    text = """
llvm.func @f() -> i64 {
  %one = llvm.mlir.constant(1 : i64) : i64
  %mask = llvm.mlir.constant(63 : i64) : i64
  %p = llvm.alloca %one x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
  %number = llvm.ptrtoint %p : !llvm.ptr to i64
  %rest = llvm.and %number, %mask : i64
  llvm.return %rest : i64
}
"""
    machine = Machine(parse_module(text), RULES)
    assert call(machine, "f", []) == (0,)
