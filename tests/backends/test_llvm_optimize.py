"""Objects that another process can load, and what the passes do to the code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import llvmlite.binding as binding
import pytest

from stepwell.backends.llvm_optimize import (
    InvalidLLVMIR,
    compile_to_assembly,
    compile_to_object,
    optimized_text,
)

CPU = binding.get_host_cpu_name(), binding.get_host_cpu_features().flatten()

# A table, a call of libm and one of a helper: each kind of address that an object has to find.
KERNEL = """
@table = internal constant [4 x float] [float 1.0, float 2.0, float 3.0, float 4.0], align 64
declare float @tanhf(float)
define internal float @half(float %x) alwaysinline {
  %r = fmul float %x, 0.5
  ret float %r
}
define i32 @f(ptr %out, i64 %k) {
  %p = getelementptr float, ptr @table, i64 %k
  %v = load float, ptr %p
  %h = call float @half(float %v)
  %t = call float @tanhf(float %h)
  store float %t, ptr %out
  ret i32 0
}
"""
LOADER = """
import ctypes, math, sys
import llvmlite.binding as binding
binding.initialize_native_target()
binding.initialize_native_asmprinter()
machine = binding.Target.from_default_triple().create_target_machine(jit=True)
engine = binding.create_mcjit_compiler(binding.parse_assembly(""), machine)
engine.add_object_file(binding.ObjectFileRef.from_data(open(sys.argv[1], "rb").read()))
engine.finalize_object()
f = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_int64)(
    engine.get_function_address("f")
)
out = ctypes.c_float()
assert f(ctypes.addressof(out), 3) == 0
assert abs(out.value - math.tanh(2.0)) < 1e-6, out
"""


def test_another_process_loads_the_object(tmp_path: Path):
    path = tmp_path / "kernel.o"
    path.write_bytes(compile_to_object(KERNEL, *CPU))
    subprocess.run([sys.executable, "-c", LOADER, path], check=True)


def test_helpers_are_inlined():
    text = optimized_text(KERNEL, *CPU)
    assert "@half" not in text
    assert "call float @tanhf" in text


SCALAR = """
define i32 @f(ptr noalias %x, ptr noalias %out, i64 %n) nounwind {
entry:
  %some = icmp slt i64 0, %n
  br i1 %some, label %bb1, label %bb2
bb1:
  %i = phi i64 [ 0, %entry ], [ %next, %bb1 ]
  %p = getelementptr inbounds float, ptr %x, i64 %i
  %v = load float, ptr %p, align 4
  %s = fadd float %v, 1.0
  %q = getelementptr inbounds float, ptr %out, i64 %i
  store float %s, ptr %q, align 4
  %next = add nsw i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %bb1, label %bb2
bb2:
  ret i32 0
}
"""


def test_only_scalar_code_is_vectorized():
    assert " x float>" in optimized_text(SCALAR, *CPU)
    with_vector = SCALAR + "define void @g(<4 x float> %x) {\n  ret void\n}\n"
    assert " x float>, ptr" not in optimized_text(with_vector, *CPU)


def test_loops_written_by_hand_stay_as_they_are():
    by_hand = compile_to_object(SCALAR, *CPU, by_hand=True)
    assert len(by_hand) < len(compile_to_object(SCALAR, *CPU))


def test_assembly():
    assembly = compile_to_assembly(KERNEL, *CPU)
    assert "f:" in assembly and "tanhf" in assembly


def test_another_cpu():
    if "x86" not in binding.get_process_triple():
        pytest.skip("the names below are of x86")
    assert "zmm" not in compile_to_assembly(SCALAR, "x86-64", "")
    assert "ymm" in compile_to_assembly(SCALAR, "haswell", "+avx2")


@pytest.mark.parametrize(
    "text",
    [
        "define i32 @f( {",
        "define i32 @f() {\nentry:\n  br label %a\na:\n  %p = phi i32 [ 1, %a ]\n  ret i32 %p\n}",
    ],
)
def test_invalid_text_is_an_error(text: str):
    with pytest.raises(InvalidLLVMIR):
        compile_to_object(text, *CPU)
