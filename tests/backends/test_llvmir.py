"""LLVM IR text: one function as a whole, every op read by LLVM, constants to the last bit."""
# ruff: noqa: E501

from __future__ import annotations

import ctypes
import math
from typing import Any

import llvmlite.binding as binding
import numpy as np
import pytest

from stepwell.backends.llvm_optimize import compile_to_assembly
from stepwell.backends.llvmir import translate
from stepwell.backends.llvmir_ops import INLINE, WRITERS
from stepwell.dialects.llvm import LLVM
from stepwell.dialects.text import parse_module


def translated(text: str) -> str:
    """The LLVM IR of a module, which LLVM accepts."""
    result = translate(parse_module(text))
    binding.parse_assembly(result, binding.create_context()).verify()
    return result


EXAMPLE = """\
llvm.func @f(%x: !llvm.ptr {llvm.noalias, llvm.align = 4 : i64}, %n: i64) -> i32 attributes {no_unwind} {
  %zero = llvm.mlir.constant(0) : i64
  %one = llvm.mlir.constant(1) : i64
  %half = llvm.mlir.constant(5.000000e-01 : f32) : f32
  %ok = llvm.mlir.constant(0 : i32) : i32
  %some = llvm.icmp "slt" %zero, %n : i64
  llvm.cond_br %some, ^bb1(%zero, %half : i64, f32), ^bb2(%half : f32)
^bb1(%i: i64, %acc: f32):
  %0 = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %v = llvm.load %0 {alignment = 4 : i64} : !llvm.ptr -> f32
  %s = llvm.fadd %acc, %v {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
  %1 = llvm.add %i, %one overflow<nsw> : i64
  %more = llvm.icmp "slt" %1, %n : i64
  llvm.cond_br %more, ^bb1(%1, %s : i64, f32), ^bb2(%s : f32)
^bb2(%sum: f32):
  llvm.store %sum, %x {alignment = 4 : i64} : f32, !llvm.ptr
  llvm.return %ok : i32
}
"""
WRITTEN = """\

define i32 @f(ptr noalias align 4 %x, i64 %n) nounwind {
entry:
  %some = icmp slt i64 0, %n
  br i1 %some, label %bb1, label %bb2
bb1:
  %i = phi i64 [ 0, %entry ], [ %1, %bb1 ]
  %acc = phi float [ 0.5, %entry ], [ %s, %bb1 ]
  %0 = getelementptr inbounds float, ptr %x, i64 %i
  %v = load float, ptr %0, align 4
  %s = fadd contract reassoc float %acc, %v
  %1 = add nsw i64 %i, 1
  %more = icmp slt i64 %1, %n
  br i1 %more, label %bb1, label %bb2
bb2:
  %sum = phi float [ 0.5, %entry ], [ %s, %bb1 ]
  store float %sum, ptr %x, align 4
  ret i32 0
}
"""


def test_text():
    assert translated(EXAMPLE) == WRITTEN


# Each op of the dialect once or more; operands: %a, %b integers, %x, %y, %z floats, %p pointer.
OPS = """\
llvm.func @f(%a: i32, %b: i32, %x: f32, %y: f32, %z: f32, %p: !llvm.ptr, %n: i64, %c: i1,
             %va: vector<4xi32>, %vx: vector<4xf32>, %m: vector<4xi1>, %ps: vector<4x!llvm.ptr>) {
  OP
  llvm.return
}
llvm.func internal @callee(%x: f32) -> f32 {
  llvm.return %x : f32
}
llvm.func @printf(!llvm.ptr, ...) -> i32
llvm.mlir.global internal constant @table(dense<[1, 2]> : tensor<2xi32>) {addr_space = 0 : i32} : !llvm.array<2 x i32>
"""
EACH = {
    **{f"llvm.{n}": f"llvm.{n} %a, %b : i32" for n in (
        "add", "sub", "mul", "shl", "udiv", "sdiv", "urem", "srem", "and", "or", "xor", "lshr", "ashr",
    )},
    **{f"llvm.{n}": f"llvm.{n} %x, %y {{fastmathFlags = #llvm.fastmath<fast>}} : f32" for n in (
        "fadd", "fsub", "fmul", "fdiv", "frem",
    )},
    **{f"llvm.intr.{n}": f"llvm.intr.{n}(%vx) {{fastmathFlags = #llvm.fastmath<nnan>}} : (vector<4xf32>) -> vector<4xf32>" for n in (
        "fabs", "ceil", "sqrt", "floor", "exp", "exp2", "log", "log2", "log10", "sin", "cos", "tanh", "trunc", "round", "roundeven",
    )},
    **{f"llvm.intr.{n}": f"llvm.intr.{n}(%x, %y) : (f32, f32) -> f32" for n in (
        "maximum", "minimum", "maxnum", "minnum", "copysign", "pow",
    )},
    **{f"llvm.intr.{n}": f"llvm.intr.{n}(%a, %b) : (i32, i32) -> i32" for n in ("smax", "smin", "umax", "umin")},
    **{f"llvm.intr.vector.reduce.{n}": f'"llvm.intr.vector.reduce.{n}"(%va) : (vector<4xi32>) -> i32' for n in (
        "add", "mul", "and", "or", "xor", "smax", "smin", "umax", "umin",
    )},
    **{f"llvm.intr.vector.reduce.{n}": f"llvm.intr.vector.reduce.{n}(%vx) : (vector<4xf32>) -> f32" for n in (
        "fmax", "fmin", "fmaximum", "fminimum",
    )},
    **{f"llvm.intr.vector.reduce.{n}": f'"llvm.intr.vector.reduce.{n}"(%x, %vx) <{{fastmathFlags = #llvm.fastmath<reassoc>}}> : (f32, vector<4xf32>) -> f32' for n in ("fadd", "fmul")},
    "llvm.fneg": "llvm.fneg %x : f32",
    "llvm.intr.fma": "llvm.intr.fma(%x, %y, %z) : (f32, f32, f32) -> f32",
    "llvm.intr.ctpop": "llvm.intr.ctpop(%va) : (vector<4xi32>) -> vector<4xi32>",
    "llvm.intr.abs": '"llvm.intr.abs"(%a) <{is_int_min_poison = true}> : (i32) -> i32',
    "llvm.intr.ctlz": '"llvm.intr.ctlz"(%a) <{is_zero_poison = false}> : (i32) -> i32',
    "llvm.intr.cttz": '"llvm.intr.cttz"(%a) <{is_zero_poison = false}> : (i32) -> i32',
    "llvm.intr.stepvector": "llvm.intr.stepvector : vector<4xi32>",
    "llvm.intr.stacksave": "llvm.intr.stacksave : !llvm.ptr",
    "llvm.trunc": "llvm.trunc %a overflow<nsw> : i32 to i8",
    "llvm.zext": "llvm.zext nneg %a : i32 to i64",
    "llvm.sext": "llvm.sext %a : i32 to i64",
    "llvm.fptosi": "llvm.fptosi %vx : vector<4xf32> to vector<4xi8>",
    "llvm.fptoui": "llvm.fptoui %x : f32 to i64",
    "llvm.sitofp": "llvm.sitofp %a : i32 to bf16",
    "llvm.uitofp": "llvm.uitofp %a : i32 to f16",
    "llvm.fpext": "llvm.fpext %x : f32 to f64",
    "llvm.fptrunc": "llvm.fptrunc %x : f32 to f16",
    "llvm.bitcast": "llvm.bitcast %vx : vector<4xf32> to vector<4xi32>",
    "llvm.addrspacecast": "llvm.addrspacecast %p : !llvm.ptr to !llvm.ptr<1>",
    "llvm.ptrtoint": "llvm.ptrtoint %p : !llvm.ptr to i64",
    "llvm.inttoptr": "llvm.inttoptr %n : i64 to !llvm.ptr",
    "llvm.icmp": 'llvm.icmp "ule" %va, %va : vector<4xi32>',
    "llvm.fcmp": 'llvm.fcmp "_true" %x, %y {fastmathFlags = #llvm.fastmath<ninf>} : f32',
    "llvm.select": "llvm.select %m, %vx, %vx : vector<4xi1>, vector<4xf32>",
    "llvm.atomicrmw": 'llvm.atomicrmw _and %p, %n syncscope("device") monotonic : !llvm.ptr, i64',
    "llvm.freeze": "llvm.freeze %x : f32",
    "llvm.extractelement": "llvm.extractelement %vx[%n : i64] : vector<4xf32>",
    "llvm.insertelement": "llvm.insertelement %x, %vx[%n : i64] : vector<4xf32>",
    "llvm.shufflevector": "llvm.shufflevector %vx, %vx [0, -1, 6] : vector<4xf32>",
    "llvm.load": "llvm.load %p atomic seq_cst {alignment = 4 : i64} : !llvm.ptr -> i32",
    "llvm.alloca": "llvm.alloca %n x !llvm.struct<(f32, array<2 x i8>)> {alignment = 64 : i64} : (i64) -> !llvm.ptr",
    "llvm.getelementptr": "llvm.getelementptr inbounds|nuw %p[%n, 1] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f32, f32)>",
    "llvm.intr.masked.load": "llvm.intr.masked.load %p, %m, %vx {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>",
    "llvm.intr.masked.gather": "llvm.intr.masked.gather %ps, %m, %vx {alignment = 4 : i32} : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>",
    "llvm.call": "llvm.call @callee(%x) : (f32) -> f32",
    "llvm.call_intrinsic": 'llvm.call_intrinsic "llvm.ldexp.v4f32.v4i32"(%vx, %va) : (vector<4xf32>, vector<4xi32>) -> vector<4xf32>',
    "llvm.inline_asm": 'llvm.inline_asm has_side_effects "pause", "~{memory}" : () -> ()',
}  # fmt: skip
WITHOUT_RESULT = {
    "llvm.fence": "llvm.fence seq_cst",
    "llvm.store": "llvm.store %vx, %p {alignment = 4 : i64, nontemporal} : vector<4xf32>, !llvm.ptr",
    "llvm.intr.masked.store": "llvm.intr.masked.store %vx, %p, %m {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr",
    "llvm.intr.masked.scatter": "llvm.intr.masked.scatter %vx, %ps, %m {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into vector<4x!llvm.ptr>",
    "llvm.intr.memcpy": '"llvm.intr.memcpy"(%p, %p, %n) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()',
    "llvm.intr.stackrestore": "llvm.intr.stackrestore %p : !llvm.ptr",
    "llvm.extractvalue": "%s = llvm.mlir.undef : !llvm.struct<(f32, f32)>\n  %r = llvm.extractvalue %s[1] : !llvm.struct<(f32, f32)>",
    "llvm.insertvalue": "%s = llvm.mlir.zero : !llvm.struct<(f32, f32)>\n  %r = llvm.insertvalue %x, %s[0] : !llvm.struct<(f32, f32)>",
    "llvm.mlir.poison": "%v = llvm.mlir.poison : f32\n  %r = llvm.fadd %v, %x : f32",
    "llvm.mlir.addressof": "%t = llvm.mlir.addressof @table : !llvm.ptr\n  %r = llvm.call @printf(%t, %a) vararg(!llvm.func<i32 (ptr, ...)>) : (!llvm.ptr, i32) -> i32",
    "llvm.unreachable": "llvm.cond_br %c, ^bb1, ^bb2\n^bb1:\n  llvm.unreachable\n^bb2:",
    "llvm.br": "llvm.br ^bb1(%a : i32)\n^bb1(%r: i32):",
}


@pytest.mark.parametrize("name", [*EACH, *WITHOUT_RESULT])
def test_each_op(name: str):
    if name in EACH:
        result = "" if EACH[name].endswith("-> ()") else "%r = "
        op = result + EACH[name]
    else:
        op = WITHOUT_RESULT[name]
    translated(OPS.replace("OP", op))


def test_there_is_a_test_of_each_op():
    elsewhere = {
        "llvm.cond_br",
        "llvm.return",
        "llvm.mlir.constant",
        "llvm.mlir.undef",
        "llvm.mlir.zero",
    }
    known = {op.name for op in LLVM.operations} - {"llvm.func", "llvm.mlir.global"}
    assert known == set(WRITERS) | set(INLINE)
    assert known == set(EACH) | set(WITHOUT_RESULT) | elsewhere


def test_flags():
    text = translated(
        OPS.replace(
            "OP",
            """%0 = llvm.add %a, %b overflow<nsw, nuw> : i32
  %1 = llvm.sdiv exact %a, %b : i32
  %2 = llvm.or disjoint %a, %b : i32
  %3 = llvm.zext nneg %a : i32 to i64
  %4 = llvm.getelementptr inbounds|nuw %p[%n] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %5 = llvm.fmul %x, %y {fastmathFlags = #llvm.fastmath<fast>} : f32
  llvm.store %x, %p {alignment = 4 : i64, nontemporal} : f32, !llvm.ptr""",
        )
    )
    for line in (
        "%0 = add nuw nsw i32 %a, %b",
        "%1 = sdiv exact i32 %a, %b",
        "%2 = or disjoint i32 %a, %b",
        "%3 = zext nneg i32 %a to i64",
        "%4 = getelementptr inbounds nuw float, ptr %p, i64 %n",
        "%5 = fmul fast float %x, %y",
        "store float %x, ptr %p, align 4, !nontemporal !0",
        "!0 = !{i32 1}",
    ):
        assert line in text


def test_functions_and_globals():
    text = translated("""\
llvm.mlir.global internal constant @"odd name"("ab\\0A") {addr_space = 0 : i32} : !llvm.array<3 x i8>
llvm.mlir.global external @outside() {addr_space = 0 : i32} : f64
llvm.func internal fastcc @callee(%x: f32 {llvm.noundef, other.thing}, %p: !llvm.ptr {llvm.dereferenceable = 8 : i64, llvm.readonly}) -> (f32 {llvm.noundef}) attributes {always_inline, no_unwind, passthrough = ["mustprogress", ["prefer-vector-width", "512"]]} {
  llvm.return %x : f32
}
llvm.func @caller(%x: f32, %p: !llvm.ptr) -> f32 {
  %0 = llvm.call fastcc tail @callee(%x, %p) : (f32, !llvm.ptr) -> f32
  llvm.return %0 : f32
}
""")
    assert '@"odd name" = internal constant [3 x i8] c"\\61\\62\\0A"' in text
    assert "@outside = external global double" in text
    assert (
        "define internal fastcc noundef float @callee(float noundef %x, ptr dereferenceable(8) readonly %p)"
        ' alwaysinline nounwind mustprogress "prefer-vector-width"="512" {'
    ) in text
    assert "%0 = tail call fastcc float @callee(float %x, ptr %p)" in text


def test_names_are_unique_and_valid():
    text = translated("""\
llvm.func @f(%x: f32, %bb1: f32, %entry: f32) -> f32 {
  %y = llvm.fadd %x, %bb1 : f32
  llvm.br ^bb1
^bb1:
  %y_1 = llvm.fadd %y, %entry : f32
  %y_2 = llvm.fadd %y_1, %entry : f32
  llvm.return %y_2 : f32
}
""")
    assert "%y = fadd" in text and "%y.1 = fadd" in text and "%y.2 = fadd" in text


def read_back(constants: list[tuple[str, str, int]]) -> list[bytes]:
    """The bytes that a function stores: constants with their types and sizes."""
    lines = [
        f"%c{k} = llvm.mlir.constant({value}) : {type_}\n"
        f"  %p{k} = llvm.getelementptr %p[{64 * k}] : (!llvm.ptr) -> !llvm.ptr, i8\n"
        f"  llvm.store %c{k}, %p{k} {{alignment = 1 : i64}} : {type_}, !llvm.ptr"
        for k, (value, type_, _) in enumerate(constants)
    ]
    text = translated(
        "llvm.func @f(%p: !llvm.ptr) {\n  " + "\n  ".join(lines) + "\n  llvm.return\n}"
    )
    return run(
        text,
        64 * len(constants),
        [64 * k for k in range(len(constants))],
        [c[2] for c in constants],
    )


def run(text: str, size: int, starts: list[int], sizes: list[int]) -> list[bytes]:
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    module = binding.parse_assembly(text)
    machine = binding.Target.from_default_triple().create_target_machine()
    engine = binding.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    memory = (ctypes.c_char * size)()
    ctypes.CFUNCTYPE(None, ctypes.c_void_p)(engine.get_function_address("f"))(
        ctypes.addressof(memory)
    )
    return [memory.raw[start : start + n] for start, n in zip(starts, sizes, strict=True)]


def test_constants_to_the_last_bit():
    floats = [0.1, -0.0, 1.0, 2.5, 1e30, 1e-40, 3.4028235e38, 1.5e-5]
    constants: list[tuple[str, str, int]] = []
    expected: list[bytes] = []
    for value in floats:
        for type_, dtype in (("f32", np.float32), ("f64", np.float64)):
            constants.append((f"{value:.20e} : {type_}", type_, np.dtype(dtype).itemsize))
            expected.append(dtype(value).tobytes())
    for bits, type_, size in (
        ("0x7F800000", "f32", 4), ("0xFF800000", "f32", 4), ("0x7FC00000", "f32", 4), ("0x7FF0000000000000", "f64", 8),
        ("0x3C01", "f16", 2), ("0x0001", "f16", 2), ("0x7C00", "f16", 2), ("0x3F81", "bf16", 2), ("0xFF80", "bf16", 2),
    ):  # fmt: skip
        constants.append((f"{bits} : {type_}", type_, size))
        expected.append(int(bits, 16).to_bytes(size, "little"))
    for value, type_, dtype in (
        (-5, "i8", np.int8),
        (2**63 - 1, "i64", np.int64),
        (-(2**31), "i32", np.int32),
    ):
        constants.append((f"{value} : {type_}", type_, np.dtype(dtype).itemsize))
        expected.append(dtype(value).tobytes())
    constants.append(("dense<[1.5, -2.0, 0.1, 7.0]> : vector<4xf32>", "vector<4xf32>", 16))
    expected.append(np.array([1.5, -2, 0.1, 7], np.float32).tobytes())
    constants.append(("dense<3> : vector<4xi16>", "vector<4xi16>", 8))
    expected.append(np.full(4, 3, np.int16).tobytes())
    constants.append(
        (
            "dense<[true, false, true, true, false, false, false, false]> : vector<8xi1>",
            "vector<8xi1>",
            1,
        )
    )
    expected.append(b"\x0d")
    assert read_back(constants) == expected


@pytest.mark.parametrize("count", [3, 1000])
def test_tables(count: int):
    """Short ones are written as numbers, long ones as bytes."""
    values = np.linspace(-1, 1, count).astype(np.float32)
    numbers = ", ".join(f"{float(v):.20e}" for v in values)
    text = translated(f"""\
llvm.mlir.global internal constant @t(dense<[{numbers}]> : tensor<{count}xf32>) {{addr_space = 0 : i32, alignment = 64 : i64}} : !llvm.array<{count} x f32>
llvm.func @f(%p: !llvm.ptr) {{
  %t = llvm.mlir.addressof @t : !llvm.ptr
  %n = llvm.mlir.constant({4 * count} : i64) : i64
  "llvm.intr.memcpy"(%p, %t, %n) <{{isVolatile = false}}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  llvm.return
}}
""")
    (given,) = run(text, 4 * count, [0], [4 * count])
    assert given == values.tobytes()
    assert ("i8] c" in text) == (count > 64)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("func.func @f() {\n  func.return\n}", "func.func"),
        ("llvm.func @f(%x: f32 {llvm.unheard_of}) {\n  llvm.return\n}", "unheard_of"),
        ("llvm.func @f() {\n  %0 = arith.constant 1 : i32\n  llvm.return\n}", "arith.constant"),
    ],
)
def test_refuses(text: str, message: str):
    with pytest.raises(ValueError, match=message):
        translate(parse_module(text))


def test_nan_is_nan():
    (bits,) = read_back([("0x7FC00001 : f32", "f32", 4)])
    assert math.isnan(np.frombuffer(bits, np.float32)[0])


def test_types():
    text: Any = translated("""\
llvm.func @f(%a: !llvm.struct<(i8, array<2 x struct<(f64, ptr<1>)>>)>, %b: vector<2xbf16>, %c: i1) {
  llvm.return
}
""")
    assert "@f({ i8, [2 x { double, ptr addrspace(1) }] } %a, <2 x bfloat> %b, i1 %c)" in text


BRANCHES = """\
llvm.mlir.global internal constant @t(dense<[1.0, -2.0]> : tensor<2xbf16>) {addr_space = 0 : i32} : !llvm.array<2 x bf16>
llvm.func @f(%p: !llvm.ptr, %q: !llvm.ptr, %c: i1) {
  %m = llvm.mlir.constant(dense<true> : vector<16xi1>) : vector<16xi1>
  %z = llvm.mlir.constant(dense<-1.5> : vector<16xbf16>) : vector<16xbf16>
  %v = "llvm.intr.masked.load"(%p, %m, %z) <{alignment = 2 : i32}> : (!llvm.ptr, vector<16xi1>, vector<16xbf16>) -> vector<16xbf16>
  llvm.cond_br %c, ^bb1, ^bb2
^bb1:
  llvm.store %v, %q {alignment = 32 : i64} : vector<16xbf16>, !llvm.ptr
  llvm.br ^bb3
^bb2:
  llvm.store %v, %q {alignment = 2 : i64} : vector<16xbf16>, !llvm.ptr
  llvm.br ^bb3
^bb3:
  llvm.return
}
"""


def test_bf16_as_bits():
    """A CPU without registers of bf16 moves it from block to block, and calls no function for it."""
    text = translate(parse_module(BRANCHES), bf16_as_bits=True)
    assert "bf" not in text
    assert "[2 x i16] [i16 16256, i16 -16384]" in text
    made_for = ("x86-64-v3", "", "x86_64-unknown-linux-gnu")
    assert "call" not in compile_to_assembly(text, *made_for)
    assert "call" in compile_to_assembly(translated(BRANCHES), *made_for)
