"""convert-to-llvm: the calling convention as text, and every rule as machine code."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from xdsl.dialects.builtin import ArrayAttr, FileLineColLoc

from stepwell.dialects.context import make_context
from stepwell.dialects.stored import split_stored
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.convert_to_llvm import ASSERTS, ConvertToLLVMPass
from stepwell.passes.errors import CompileError

Native = Callable[..., Callable[..., int]]


def converted(text: str) -> Any:
    module = parse_module(text, "program.mlir")
    ConvertToLLVMPass().apply(make_context(), module)
    module.verify()
    return module


EXAMPLE = """\
func.func @f(%x: memref<?x4xf32, strided<[?, 1]>> {llvm.noalias}, %y: memref<3xf64>,
             %out: memref<f32> {llvm.noalias}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %x, %c0 : memref<?x4xf32, strided<[?, 1]>>
  %filled = arith.cmpi sgt, %n, %c0 : index
  cf.assert %filled, "ValueError: empty"
  %sum = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f32) {
    %v = memref.load %x[%i, %c1] : memref<?x4xf32, strided<[?, 1]>>
    %e = func.call @half(%v) : (f32) -> f32
    %next = arith.addf %acc, %e fastmath<contract> : f32
    scf.yield %next : f32
  }
  memref.store %sum, %out[] : memref<f32>
  func.return
}
func.func @f_shapes(%x: memref<?x4xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?x4xf32>
  %filled = arith.cmpi sgt, %n, %c0 : index
  cf.assert %filled, "ValueError: empty, too"
  func.return %n, %c0 : index, index
}
func.func private @half(%v: f32) -> f32 {
  %half = arith.constant 0.5 : f32
  %r = arith.mulf %v, %half : f32
  func.return %r : f32
}
"""
CONVERTED = """\
builtin.module attributes {stepwell.asserts = ["program.mlir:8: ValueError: empty", \
"program.mlir:22: ValueError: empty, too"]} {
  llvm.func @f(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, \
llvm.readonly}, %x_size0: i64, %x_stride0: i64, %y: !llvm.ptr {llvm.nonnull, llvm.noundef, \
llvm.align = 8 : i64, llvm.dereferenceable = 24 : i64, llvm.readonly}, %out: !llvm.ptr \
{llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, \
llvm.dereferenceable = 4 : i64}) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(1) : i64
    %2 = llvm.mlir.constant(1 : i32) : i32
    %3 = llvm.mlir.constant(0 : i32) : i32
    %zero = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %filled = llvm.icmp "sgt" %x_size0, %0 : i64
    llvm.cond_br %filled, ^bb1, ^bb4(%2 : i32)
  ^bb1:
    %4 = llvm.icmp "slt" %0, %x_size0 : i64
    llvm.cond_br %4, ^bb2(%0, %zero : i64, f32), ^bb3(%zero : f32)
  ^bb2(%i: i64, %acc: f32):
    %5 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %6 = llvm.add %5, %1 overflow<nsw> : i64
    %7 = llvm.getelementptr inbounds %x[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %v = llvm.load %7 {alignment = 4 : i64} : !llvm.ptr -> f32
    %e = llvm.call @half(%v) : (f32) -> f32
    %next = llvm.fadd %acc, %e {fastmathFlags = #llvm.fastmath<contract>} : f32
    %8 = llvm.add %i, %1 overflow<nsw> : i64
    %9 = llvm.icmp "slt" %8, %x_size0 : i64
    llvm.cond_br %9, ^bb2(%8, %next : i64, f32), ^bb3(%next : f32)
  ^bb3(%sum: f32):
    llvm.store %sum, %out {alignment = 4 : i64} : f32, !llvm.ptr
    llvm.return %3 : i32
  ^bb4(%10: i32):
    llvm.return %10 : i32
  }
"""


def test_text():
    text = print_module(converted(EXAMPLE))
    assert text.startswith(CONVERTED), text
    assert (
        "llvm.func internal @half(%v_1: f32) -> f32 attributes {no_unwind, always_inline}" in text
    )


def test_locations_are_kept():
    for op in converted(EXAMPLE).walk():
        assert op.name == "builtin.module" or isinstance(op.location, FileLineColLoc), op


def test_upstream_accepts():
    mlir_opt = shutil.which("mlir-opt-22")
    if mlir_opt is None:
        pytest.skip("mlir-opt-22 is not installed")
    for text in (EXAMPLE, MEMORY, VECTORS, CONTROL, COMPLEX):
        text = print_module(converted(text))
        result = subprocess.run([mlir_opt], input=text, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr


def test_statuses_and_shapes(native: Native):
    x = np.arange(12, dtype=np.float32).reshape(3, 4)
    out, extents = np.zeros((), np.float32), np.zeros(2, np.int64)
    kernel = native(EXAMPLE)
    y = np.zeros(3)
    assert kernel((x, 3, 4), (y,), (out,)) == 0
    assert out == x[:, 1].sum() / 2
    assert kernel((x, 2, 8), (y,), (out,)) == 0
    assert out == (x[0, 1] + x[2, 1]) / 2
    assert kernel((x, 0, 4), (y,), (out,)) == 1
    shapes = native(EXAMPLE, name="f_shapes")
    assert shapes((x, 3), (extents,)) == 0
    assert extents.tolist() == [3, 0]
    assert shapes((x, 0), (extents,)) == 2


# --- memory --------------------------------------------------------------------------------------

MEMORY = """\
"memref.global"() <{sym_name = "table", sym_visibility = "private", constant,
  type = memref<2x3xf32>, initial_value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]>
    : tensor<2x3xf32>}> : () -> ()
func.func @f(%x: memref<?x?xf32>, %out: memref<?xf32>, %big: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %c5 = arith.constant 5 : index
  %c6 = arith.constant 6 : index
  %c7 = arith.constant 7 : index
  %n = memref.dim %x, %c0 : memref<?x?xf32>
  %m = memref.dim %x, %c1 : memref<?x?xf32>
  // 0: a part of a row, with a step
  %part = memref.subview %x[1, 2] [%c2, 2] [1, 2]
    : memref<?x?xf32> to memref<?x2xf32, strided<[?, 2], offset: ?>>
  %v0 = memref.load %part[%c1, %c1] : memref<?x2xf32, strided<[?, 2], offset: ?>>
  memref.store %v0, %out[%c0] : memref<?xf32>
  // 1: without its unit extent
  %row = memref.subview %x[2, 0] [1, %m] [1, 1]
    : memref<?x?xf32> to memref<?xf32, strided<[1], offset: ?>>
  %v1 = memref.load %row[%c3] : memref<?xf32, strided<[1], offset: ?>>
  memref.store %v1, %out[%c1] : memref<?xf32>
  // 2: transposed
  %turned = memref.reinterpret_cast %x to offset: [1], sizes: [%m, %n], strides: [1, %m]
    : memref<?x?xf32> to memref<?x?xf32, strided<[1, ?], offset: 1>>
  %v2 = memref.load %turned[%c2, %c1] : memref<?x?xf32, strided<[1, ?], offset: 1>>
  memref.store %v2, %out[%c2] : memref<?xf32>
  // 3: as one axis, and that as two others
  %flat = memref.collapse_shape %x [[0, 1]] : memref<?x?xf32> into memref<?xf32>
  %count = memref.dim %flat, %c0 : memref<?xf32>
  %half = arith.divui %count, %c2 : index
  %split = memref.expand_shape %flat [[0, 1]] output_shape [%half, 2]
    : memref<?xf32> into memref<?x2xf32>
  %v3 = memref.load %split[%c4, %c1] : memref<?x2xf32>
  memref.store %v3, %out[%c3] : memref<?xf32>
  // 4: a global
  %table = memref.get_global @table : memref<2x3xf32>
  %v4 = memref.load %table[%c1, %c1] : memref<2x3xf32>
  memref.store %v4, %out[%c4] : memref<?xf32>
  // 5: copies, packed and not, through the heap and the stack
  %heap = memref.alloc(%n, %m) : memref<?x?xf32>
  "memref.copy"(%x, %heap) : (memref<?x?xf32>, memref<?x?xf32>) -> ()
  %stack = memref.alloca() {alignment = 64 : i64} : memref<2x2xf32>
  %corner = memref.subview %heap[1, 1] [2, 2] [1, 1]
    : memref<?x?xf32> to memref<2x2xf32, strided<[?, 1], offset: ?>>
  "memref.copy"(%corner, %stack)
    : (memref<2x2xf32, strided<[?, 1], offset: ?>>, memref<2x2xf32>) -> ()
  %known = "memref.cast"(%stack) : (memref<2x2xf32>) -> memref<?x2xf32>
  %v5 = memref.load %known[%c1, %c0] : memref<?x2xf32>
  memref.store %v5, %out[%c5] : memref<?xf32>
  memref.dealloc %heap : memref<?x?xf32>
  // 6: an extent whose axis is not known, as a number
  %axis = arith.subi %n, %c2 : index
  %extent = memref.dim %x, %axis : memref<?x?xf32>
  %extent_i = arith.index_cast %extent : index to i32
  %v6 = arith.sitofp %extent_i : i32 to f32
  memref.store %v6, %out[%c6] : memref<?xf32>
  // may not be had
  %huge = memref.alloc(%big, %big) : memref<?x?xf32>
  memref.store %v6, %huge[%c0, %c0] : memref<?x?xf32>
  %v7 = memref.load %huge[%c0, %c0] : memref<?x?xf32>
  memref.dealloc %huge : memref<?x?xf32>
  memref.store %v7, %out[%c7] : memref<?xf32>
  func.return
}
"""


def test_memory(native: Native):
    x = np.arange(3 * 6, dtype=np.float32).reshape(3, 6)
    out = np.zeros(8, np.float32)
    kernel = native(MEMORY)
    assert kernel(x, out, 2) == 0
    expected = [x[2, 4], x[2, 3], x[1, 3], x[1, 3], 5.0, x[2, 1], 6.0, 6.0]
    assert out.tolist() == expected


def test_vectors_of_what_is_one_axis_after_axes_of_one(native: Native):
    """Strides of axes of 1 are computed like all others: that they are 1 is not seen."""
    kernel = native("""\
func.func @f(%x: memref<?x?x?xf32>, %out: memref<?xf32> {stepwell.stored}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %x, %c0 : memref<?x?x?xf32>
  %ones = arith.muli %c1, %c1 : index
  %cast = memref.reinterpret_cast %x to offset: [0], sizes: [%n, %c1, %c1],
    strides: [%ones, %c1, 1] : memref<?x?x?xf32> to memref<?x?x?xf32>
  %flat = memref.collapse_shape %cast [[0, 1, 2]] : memref<?x?x?xf32> into memref<?xf32>
  %row = vector.load %flat[%c1] : memref<?xf32>, vector<4xf32>
  vector.store %row, %out[%c0] : memref<?xf32>, vector<4xf32>
  func.return
}""")
    out = np.zeros(4, np.float32)
    assert kernel(np.arange(6, dtype=np.float32).reshape(6, 1, 1), out) == 0
    assert out.tolist() == [1, 2, 3, 4]


@pytest.mark.parametrize("big", [2**33, 2**29])
def test_no_memory_is_a_failure(native: Native, big: int):
    """A size that overflows, and one that nobody has."""
    x, out = np.zeros((3, 6), np.float32), np.zeros(8, np.float32)
    texts = converted(MEMORY).attributes[ASSERTS]
    assert isinstance(texts, ArrayAttr)
    status = native(MEMORY)(x, out, big)
    assert "MemoryError" in texts.data[status - 1].data  # pyright: ignore
    assert texts.data[status - 1].data.startswith("program.mlir:61: ")  # pyright: ignore


def test_a_failure_frees_what_is_allocated():
    text = print_module(
        converted("""\
func.func @f(%n: index, %ok: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %outer = memref.alloc(%n) : memref<?xf32>
  scf.for %i = %c0 to %n step %c1 {
    %inner = memref.alloc(%n) : memref<?xf32>
    cf.assert %ok, "IndexError: out of range"
    memref.dealloc %inner : memref<?xf32>
  }
  memref.dealloc %outer : memref<?xf32>
  func.return
}""")
    )
    failures = text[text.index("llvm.return %") :]
    assert failures.count("llvm.call @free(%outer)") == 1
    assert failures.count("llvm.call @free(%inner)") == 1
    assert failures.index("@free(%inner)") < failures.index("@free(%outer)")


def test_as_many_calls_free_as_there_are_buffers():
    """Each failure frees what is live there by the blocks of those before it."""
    count = 12
    numbers = range(count)
    made = "".join(f"  %b{i} = memref.alloc(%n, %n) : memref<?x?xf32>\n" for i in numbers)
    freed = "".join(f"  memref.dealloc %b{i} : memref<?x?xf32>\n" for i in numbers)
    text = print_module(converted(f"func.func @f(%n: index) {{\n{made}{freed}  func.return\n}}"))
    assert text.count("llvm.call @free(") == 2 * count - 1
    assert text.count("llvm.call @aligned_alloc(") == count


DIVISIONS = """func.func @f(%x: memref<?xi64>, %out: memref<?xi64> {stepwell.stored}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %divisor = arith.constant DIVISOR : i64
  %n = memref.dim %x, %c0 : memref<?xi64>
  scf.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<?xi64>
    %q = arith.floordivsi %v, %divisor : i64
    memref.store %q, %out[%i] : memref<?xi64>
  }
  func.return
}
"""


@pytest.mark.parametrize("divisor", [1, 2, 3, 6, 8, 1000, 2**62, 2**63 - 1, -1, -2, -6, -(2**63)])
def test_quotients_by_known_numbers_are_rounded_down(native: Native, divisor: int):
    least, greatest = -(2**63), 2**63 - 1
    x = [least + 1, least + 6, -1001, -7, -6, -5, -1, 0, 1, 5, 6, 7, 1000, greatest - 1, greatest]
    if divisor != -1:
        x.append(least)
    out = np.zeros(len(x), np.int64)
    assert native(DIVISIONS.replace("DIVISOR", str(divisor)))(np.array(x), out) == 0
    assert out.tolist() == [value // divisor for value in x]


CALLED = """\
func.func @f(%x: memref<?xf32> {stepwell.stored}, %y: memref<?xf32> {stepwell.stored},
             %limit: index) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %kept = memref.alloc(%limit) : memref<?xf32>
  memref.store %one, %kept[%c0] : memref<?xf32>
  func.call @checked(%y, %x, %limit) : (memref<?xf32>, memref<?xf32>, index) -> ()
  memref.store %one, %x[%c0] : memref<?xf32>
  memref.dealloc %kept : memref<?xf32>
  func.return
}
func.func private @checked(%to: memref<?xf32>, %from: memref<?xf32>, %limit: index)
    attributes {no_inline} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %from, %c0 : memref<?xf32>
  scf.for %i = %c0 to %n step %c1 {
    %ok = arith.cmpi slt, %i, %limit : index
    cf.assert %ok, "IndexError: out of range"
    %v = memref.load %from[%i] : memref<?xf32>
    memref.store %v, %to[%i] : memref<?xf32>
  }
  func.return
}
"""


def test_a_private_function_may_fail(native: Native):
    """Its caller returns the status, frees what it has, and the text names what may be stored."""
    x, y = np.arange(5, dtype=np.float32), np.zeros(5, np.float32)
    kernel = native(CALLED)
    assert kernel(x, y, 5) == 0
    assert x[0] == 1 and y.tolist() == [0, 1, 2, 3, 4]
    x[:], y[:] = 7, 0
    module = converted(CALLED)
    status = kernel(x, y, 3)
    texts = module.attributes[ASSERTS]
    assert isinstance(texts, ArrayAttr)
    message, stored = split_stored(texts.data[status - 1].data)  # pyright: ignore
    assert message == "program.mlir:19: IndexError: out of range"
    # What is passed may be stored into; the store behind the call cannot have been done.
    assert "x" in stored and "y" in stored
    assert x.tolist() == [7] * 5 and y.tolist() == [7, 7, 7, 0, 0]
    text = print_module(module)
    failure = text[text.index("@checked") : text.index("llvm.func internal @checked")]
    assert failure.count("llvm.call @free(%kept)") == 2


# --- vectors -------------------------------------------------------------------------------------

VECTORS = """\
func.func @f(%x: memref<?xf32>, %k: memref<?xi32>, %out: memref<?x?xf32>, %kout: memref<?x?xi32>,
             %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %c5 = arith.constant 5 : index
  %c6 = arith.constant 6 : index
  %c7 = arith.constant 7 : index
  %nine = arith.constant 9.0 : f32
  %nines = vector.broadcast %nine : f32 to vector<4xf32>
  %mask = vector.create_mask %n : vector<4xi1>
  %two = vector.constant_mask [2] : vector<4xi1>
  // 0: the tail of a row
  %a = vector.maskedload %x[%c0], %mask, %nines
    : memref<?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.store %a, %out[%c0, %c0] : memref<?x?xf32>, vector<4xf32>
  // 1
  vector.maskedstore %out[%c1, %c0], %two, %nines : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
  // 2: lanes by index
  %indices = vector.load %k[%c0] : memref<?xi32>, vector<4xi32>
  %b = vector.gather %x[%c1] [%indices], %mask, %nines
    : memref<?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.store %b, %out[%c2, %c0] : memref<?x?xf32>, vector<4xf32>
  // 3
  vector.scatter %out[%c3, %c0] [%indices], %two, %nines
    : memref<?x?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32>
  // 4: shuffles
  %whole = vector.load %x[%c0] : memref<?xf32>, vector<4xf32>
  %low = vector.shuffle %whole, %whole [1, 6] : vector<4xf32>, vector<4xf32>
  %c = vector.shuffle %low, %nines [1, 0, 2, 0] : vector<2xf32>, vector<4xf32>
  vector.store %c, %out[%c4, %c0] : memref<?x?xf32>, vector<4xf32>
  // 5: single lanes
  %e = vector.extract %whole[3] : f32 from vector<4xf32>
  %d = vector.insert %e, %nines[%n] : f32 into vector<4xf32>
  vector.store %d, %out[%c5, %c0] : memref<?x?xf32>, vector<4xf32>
  // 6: every other one
  %first, %second = vector.deinterleave %whole : vector<4xf32> -> vector<2xf32>
  %back = vector.interleave %second, %first : vector<2xf32> -> vector<4xf32>
  %sum = vector.fma %back, %nines, %whole : vector<4xf32>
  vector.store %sum, %out[%c6, %c0] : memref<?x?xf32>, vector<4xf32>
  // the number of each lane, as an index
  %lanes = vector.step : vector<4xindex>
  %lanes_i = arith.index_cast %lanes : vector<4xindex> to vector<4xi32>
  vector.store %lanes_i, %kout[%c0, %c0] : memref<?x?xi32>, vector<4xi32>
  %bits = vector.bitcast %whole : vector<4xf32> to vector<4xi32>
  vector.store %bits, %kout[%c1, %c0] : memref<?x?xi32>, vector<4xi32>
  func.return
}
"""


def test_vectors(native: Native):
    x = np.arange(10, 20, dtype=np.float32)
    k = np.array([5, 0, 3, 1], np.int32)
    out, kout = np.zeros((8, 4), np.float32), np.zeros((2, 4), np.int32)
    assert native(VECTORS)(x, k, (out, 8, 4), (kout, 2, 4), 3) == 0
    expected = [
        [10, 11, 12, 9], [9, 9, 0, 0], [16, 11, 14, 9], [9, 0, 0, 0],
        [12, 11, 9, 11], [9, 9, 9, 13], [11 * 9 + 10, 10 * 9 + 11, 13 * 9 + 12, 12 * 9 + 13],
        [0, 9, 0, 0],
    ]  # fmt: skip
    assert out.tolist()[:3] + out.tolist()[4:7] == expected[:3] + expected[4:7]
    # The scatter begins in row 3 and reaches row 4, which is overwritten after it.
    assert out[3].tolist() == [9, 0, 0, 0]
    assert kout.tolist() == [[0, 1, 2, 3], x[:4].view(np.int32).tolist()]


@pytest.mark.parametrize("count", [-5, 0, 1, 7, 8, 2**40])
def test_masks_are_bounded(native: Native, count: int):
    kernel = native("""\
func.func @f(%out: memref<?xi8>, %n: index) {
  %c0 = arith.constant 0 : index
  %mask = vector.create_mask %n : vector<8xi1>
  %bytes = arith.extui %mask : vector<8xi1> to vector<8xi8>
  vector.store %bytes, %out[%c0] : memref<?xi8>, vector<8xi8>
  func.return
}""")
    out = np.zeros(8, np.int8)
    assert kernel(out, count) == 0
    assert out.tolist() == [int(lane < count) for lane in range(8)]


REDUCTIONS = {
    "f32": {
        "add": np.sum, "mul": np.prod, "minimumf": np.min, "maximumf": np.max,
        "minnumf": np.fmin.reduce, "maxnumf": np.fmax.reduce,
    },
    "i32": {
        "add": np.sum, "mul": np.prod, "minsi": np.min, "maxsi": np.max,
        "and": np.bitwise_and.reduce, "or": np.bitwise_or.reduce, "xor": np.bitwise_xor.reduce,
        "minui": lambda x: x.view(np.uint32).min().view(np.int32),
        "maxui": lambda x: x.view(np.uint32).max().view(np.int32),
    },
}  # fmt: skip


@pytest.mark.parametrize("type_", ["f32", "i32"])
def test_reductions(native: Native, type_: str):
    x = np.array([3, -7, 1, 5, 2, 6, 4, -1], np.dtype({"f32": "float32", "i32": "int32"}[type_]))
    acc = np.array([-2], x.dtype)
    for kind, function in REDUCTIONS[type_].items():
        kernel = native(f"""\
func.func @f(%x: memref<?x{type_}>, %acc: memref<?x{type_}>, %out: memref<?x{type_}>) {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %v = vector.load %x[%c0] : memref<?x{type_}>, vector<8x{type_}>
  %a = memref.load %acc[%c0] : memref<?x{type_}>
  %r = vector.reduction <{kind}>, %v : vector<8x{type_}> into {type_}
  %s = vector.reduction <{kind}>, %v, %a : vector<8x{type_}> into {type_}
  memref.store %r, %out[%c0] : memref<?x{type_}>
  memref.store %s, %out[%c1] : memref<?x{type_}>
  func.return
}}""")
        out = np.zeros(2, x.dtype)
        assert kernel(x, acc, out) == 0
        assert out.tolist() == [function(x), function(np.concatenate([x, acc]))], kind


def test_a_sum_of_lanes_keeps_their_order_unless_it_is_freed():
    for flags, expected in (("", ""), (" fastmath<reassoc>", "reassoc")):
        text = print_module(
            converted(f"""\
func.func private @g(%v: vector<8xf32>) -> f32 {{
  %r = vector.reduction <add>, %v{flags} : vector<8xf32> into f32
  func.return %r : f32
}}""")
        )
        line = next(line for line in text.split("\n") if "reduce.fadd" in line)
        assert ("reassoc" in line) == bool(expected), line


# --- control flow --------------------------------------------------------------------------------

CONTROL = """\
func.func @f(%out: memref<?xi64>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %one = arith.constant 1 : i64
  %zero = arith.constant 0 : i64
  %three = arith.constant 3 : i64
  // 0: steps of Collatz
  %start = arith.index_cast %n : index to i64
  %end, %steps = scf.while (%v = %start, %s = %zero) : (i64, i64) -> (i64, i64) {
    %more = arith.cmpi ne, %v, %one : i64
    scf.condition(%more) %v, %s : i64, i64
  } do {
  ^bb0(%v: i64, %s: i64):
    %odd = arith.andi %v, %one : i64
    %is_odd = arith.cmpi eq, %odd, %one : i64
    %next = scf.if %is_odd -> (i64) {
      %tripled = arith.muli %v, %three : i64
      %up = arith.addi %tripled, %one : i64
      scf.yield %up : i64
    } else {
      %down = arith.shrsi %v, %one : i64
      scf.yield %down : i64
    }
    %t = arith.addi %s, %one : i64
    scf.yield %next, %t : i64, i64
  }
  memref.store %steps, %out[%c0] : memref<?xi64>
  // 1: a sum over a triangle, in a loop that may not run
  %sum = scf.for %i = %c0 to %n step %c2 iter_args(%a = %zero) -> (i64) {
    %inner = scf.for %j = %i to %n step %c1 iter_args(%b = %a) -> (i64) {
      %product = arith.muli %i, %j : index
      %p = arith.index_cast %product : index to i64
      %c = arith.addi %b, %p : i64
      scf.yield %c : i64
    }
    scf.yield %inner : i64
  }
  memref.store %sum, %out[%c1] : memref<?xi64>
  // 2: a loop that runs once, one that never runs, and a buffer that is carried
  %once = scf.for %i = %c1 to %c2 step %c1 iter_args(%a = %sum) -> (i64) {
    %i_i = arith.index_cast %i : index to i64
    %c = arith.addi %a, %i_i : i64
    scf.yield %c : i64
  }
  %never = scf.for %i = %c2 to %c1 step %c1 iter_args(%a = %once) -> (i64) {
    scf.yield %zero : i64
  }
  %carried = scf.for %i = %c0 to %n step %c1 iter_args(%a = %out) -> (memref<?xi64>) {
    scf.yield %a : memref<?xi64>
  }
  %positive = arith.cmpi sgt, %n, %c3 : index
  scf.if %positive {
    memref.store %never, %carried[%c2] : memref<?xi64>
  }
  %kept = scf.execute_region -> i64 {
    scf.yield %never : i64
  }
  // 3: two results of a private function
  %quotient, %remainder = func.call @divide(%kept, %three) : (i64, i64) -> (i64, i64)
  %both = arith.addi %quotient, %remainder : i64
  memref.store %both, %out[%c3] : memref<?xi64>
  func.return
}
func.func private @divide(%a: i64, %b: i64) -> (i64, i64) {
  %q = arith.divsi %a, %b : i64
  %r = arith.remsi %a, %b : i64
  func.return %q, %r : i64, i64
}
"""


@pytest.mark.parametrize("n", [1, 7, 27])
def test_control_flow(native: Native, n: int):
    out = np.zeros(4, np.int64)
    assert native(CONTROL)(out, n) == 0
    steps, value = 0, n
    while value != 1:
        value, steps = (value * 3 + 1 if value % 2 else value // 2), steps + 1
    total = sum(i * j for i in range(0, n, 2) for j in range(i, n))
    quotient = sum(divmod(total + 1, 3))
    assert out.tolist() == [steps, total, total + 1 if n > 3 else 0, quotient]


COMPLEX = """\
func.func @f(%x: memref<?xcomplex<f32>>, %out: memref<?xcomplex<f32>>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %i = complex.constant [0.0 : f32, 1.0 : f32] : complex<f32>
  %sum = scf.for %k = %c0 to %n step %c1 iter_args(%a = %i) -> (complex<f32>) {
    %v = memref.load %x[%k] : memref<?xcomplex<f32>>
    %s = func.call @add(%a, %v) : (complex<f32>, complex<f32>) -> complex<f32>
    scf.yield %s : complex<f32>
  }
  %more = arith.cmpi sgt, %n, %c1 : index
  %r = arith.select %more, %sum, %i : complex<f32>
  memref.store %r, %out[%c0] : memref<?xcomplex<f32>>
  func.return
}
func.func private @add(%a: complex<f32>, %b: complex<f32>) -> complex<f32> {
  %ar = complex.re %a : complex<f32>
  %ai = complex.im %a : complex<f32>
  %br = complex.re %b : complex<f32>
  %bi = complex.im %b : complex<f32>
  %r = arith.addf %ar, %br : f32
  %i = arith.addf %ai, %bi : f32
  %c = complex.create %r, %i : complex<f32>
  func.return %c : complex<f32>
}
"""


def test_complex_numbers(native: Native):
    x = np.array([1 + 2j, 3 - 4j, 0.5j], np.complex64)
    out = np.zeros(1, np.complex64)
    assert native(COMPLEX)(x, out, 3) == 0
    assert out[0] == x.sum() + 1j


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            'func.func private @f(%c: i1) -> i1 {\n  cf.assert %c, "ValueError: no"\n'
            "  func.return %c : i1\n}",
            "private function returns no status",
        ),
        ("func.func @f(%x: f32) -> f32 {\n  func.return %x : f32\n}", "nothing but indices"),
        (
            "func.func @f(%x: memref<?xf32, strided<[?]>>, %i: index) {\n"
            "  %v = vector.load %x[%i] : memref<?xf32, strided<[?]>>, vector<4xf32>\n"
            "  func.return\n}",
            "last stride is 1",
        ),
        (
            "func.func private @f(%x: memref<?x?xf32>, %i: index, %v: vector<2x2xf32>) {\n"
            "  vector.store %v, %x[%i, %i] : memref<?x?xf32>, vector<2x2xf32>\n"
            "  func.return\n}",
            "one dimension",
        ),
        (
            "func.func private @f(%v: vector<2x2xf32>) {\n"
            "  %s = vector.shuffle %v, %v [0, 3] : vector<2x2xf32>, vector<2x2xf32>\n"
            "  func.return\n}",
            "one dimension",
        ),
    ],
)
def test_refuses(text: str, message: str):
    with pytest.raises(CompileError, match=message):
        converted(text)


@pytest.mark.parametrize(("op", "kind"), [("mului_extended", "u8"), ("mulsi_extended", "i8")])
def test_both_halves_of_products_of_lanes(
    native: Callable[..., Callable[..., int]], op: str, kind: str
) -> None:
    f = native(f"""
func.func @f(%x: memref<?xi64>, %y: memref<?xi64>, %low: memref<?xi64>, %high: memref<?xi64>) {{
  %c0 = arith.constant 0 : index
  %a = vector.load %x[%c0] : memref<?xi64>, vector<8xi64>
  %b = vector.load %y[%c0] : memref<?xi64>, vector<8xi64>
  %l, %h = arith.{op} %a, %b : vector<8xi64>
  vector.store %l, %low[%c0] : memref<?xi64>, vector<8xi64>
  vector.store %h, %high[%c0] : memref<?xi64>, vector<8xi64>
  func.return
}}""")
    limits = np.iinfo(kind)
    x = np.random.default_rng(0).integers(limits.min, limits.max, 8, kind, endpoint=True)
    y = np.array([limits.max, limits.min, 1, 3, limits.max, 2**32, 2**32 - 1, 7], kind)
    x[0], x[1] = limits.min, limits.max
    low, high = np.zeros(8, kind), np.zeros(8, kind)
    assert f(x, y, low, high) == 0
    whole = [int(a) * int(b) for a, b in zip(x, y, strict=True)]
    assert [int(h) for h in high] == [product >> 64 for product in whole]
    assert [int(v) % 2**64 for v in low] == [product % 2**64 for product in whole]
