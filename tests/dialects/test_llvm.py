"""The llvm dialect's text: read, printed, read again; and accepted by mlir-opt where there is one."""
# ruff: noqa: E501

import shutil
import subprocess
from io import StringIO

import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.printer import Printer

from stepwell.dialects.text import InvalidText, parse_module

TEXT = """\
builtin.module {
  llvm.func @f(%a: vector<4xf32>, %i: vector<4xi32>, %p: !llvm.ptr {llvm.noalias}, %m: vector<4xi1>, %s: f32, %n: i64, %c: i1, %q: vector<4x!llvm.ptr>) -> i32 {
    %0 = llvm.intr.maximum(%a, %a) {fastmathFlags = #llvm.fastmath<nnan>} : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %1 = llvm.fcmp "oeq" %a, %a {fastmathFlags = #llvm.fastmath<nnan>} : vector<4xf32>
    %2 = llvm.icmp "slt" %i, %i : vector<4xi32>
    %3 = llvm.icmp "eq" %p, %p : !llvm.ptr
    %4 = llvm.select %m, %a, %a : vector<4xi1>, vector<4xf32>
    %5 = llvm.intr.masked.load %p, %m, %a {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    llvm.intr.masked.store %i, %p, %m {alignment = 4 : i32} : vector<4xi32>, vector<4xi1> into !llvm.ptr
    %6 = llvm.intr.masked.gather %q, %m, %a {alignment = 4 : i32} : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    llvm.intr.masked.scatter %a, %q, %m {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into vector<4x!llvm.ptr>
    %7 = "llvm.intr.vector.reduce.fadd"(%s, %a) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<4xf32>) -> f32
    %8 = llvm.intr.vector.reduce.fmaximum(%a) : (vector<4xf32>) -> f32
    %9 = "llvm.intr.vector.reduce.umax"(%i) : (vector<4xi32>) -> i32
    %10 = "llvm.intr.ctlz"(%i) <{is_zero_poison = false}> : (vector<4xi32>) -> vector<4xi32>
    "llvm.intr.memcpy"(%p, %p, %n) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
    %11 = llvm.intr.stepvector : vector<4xi32>
    %12 = llvm.getelementptr inbounds|nuw %p[%n, 1] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.array<2 x f32>
    %13 = llvm.getelementptr %p[%i] : (!llvm.ptr, vector<4xi32>) -> vector<4x!llvm.ptr>, f32
    %14 = llvm.extractelement %a[%n : i64] : vector<4xf32>
    %15 = llvm.freeze %14 : f32
    %16 = llvm.mlir.poison : vector<4xf32>
    %17 = llvm.fptosi %s : f32 to i32
    %18 = llvm.fptoui %a : vector<4xf32> to vector<4xi8>
    %19 = llvm.uitofp %i : vector<4xi32> to vector<4xf64>
    %20 = llvm.addrspacecast %p : !llvm.ptr to !llvm.ptr<1>
    %21 = llvm.intr.roundeven(%a) : (vector<4xf32>) -> vector<4xf32>
    %22 = llvm.intr.umin(%i, %i) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
    %23 = llvm.intr.ctpop(%i) : (vector<4xi32>) -> vector<4xi32>
    %24 = llvm.atomicrmw _and %p, %n syncscope("device") monotonic : !llvm.ptr, i64
    %25 = llvm.atomicrmw fadd %p, %s seq_cst : !llvm.ptr, f32
    llvm.return %17 : i32
  }
}
"""


def printed(module: ModuleOp) -> str:
    stream = StringIO()
    Printer(stream).print_op(module)
    return stream.getvalue() + "\n"


def test_round_trip():
    assert printed(parse_module(TEXT)) == TEXT


@pytest.mark.parametrize("generic", [False, True])
def test_upstream_accepts(generic: bool):
    mlir_opt = shutil.which("mlir-opt-22")
    if mlir_opt is None:
        pytest.skip("mlir-opt-22 is not installed")
    stream = StringIO()
    Printer(stream, print_generic_format=generic).print_op(parse_module(TEXT))
    result = subprocess.run(
        [mlir_opt], input=stream.getvalue(), capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert printed(parse_module(result.stdout)).count("\n") == TEXT.count("\n")


@pytest.mark.parametrize(
    ("op", "message"),
    [
        ('%0 = llvm.fcmp "less" %a, %a : vector<4xf32>', "expected one of"),
        ("%0 = llvm.select %m, %s, %s : vector<4xi1>, f32", "does not fit"),
    ],
)
def test_refuses(op: str, message: str):
    with pytest.raises(InvalidText, match=message):
        parse_module(
            "llvm.func @f(%a : vector<4xf32>, %m : vector<4xi1>, %s : f32) {\n"
            f"  {op}\n  llvm.return\n}}"
        )
