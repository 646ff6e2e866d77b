"""The table of elementary functions: a row for each op, and what PTX has by type and flag."""

from __future__ import annotations

import re

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.cuda.executor import of_architecture
from stepwell.backends.cuda.kernels import translate_kernels
from stepwell.backends.cuda.libdevice import find_libdevice
from stepwell.backends.cuda.ptx import emit_ptx
from stepwell.backends.simt import executor as simt
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module
from stepwell.passes.convert_to_llvm import ConvertToLLVMPass
from stepwell.passes.expand_math import ExpandMathPass
from stepwell.passes.gpu_kernel_outlining import GpuKernelOutliningPass
from stepwell.passes.loop_to_llvm.arith import RULES
from stepwell.passes.math_expansions.approximate import ALL
from stepwell.passes.math_expansions.table import EXPANSIONS, INSTRUCTIONS, Way, way_of

SEED = 20261129
OF_INTEGERS = {"math.absi", "math.ctlz", "math.cttz", "math.ctpop"}
BINARY = {"math.atan2": 2, "math.powf": 2, "math.copysign": 2, "math.fma": 3, "arith.divf": 2}
OPS = sorted({f"math.{name}" for name in EXPANSIONS} | set(INSTRUCTIONS))
IS_APPROXIMATE = (Way.APPROXIMATE, Way.OF_APPROXIMATE)


def test_every_op_has_a_way() -> None:
    ours = {name for name in RULES if name.startswith("math.")} - OF_INTEGERS
    for op in (*ours, "arith.divf", "arith.remf"):
        for double in (False, True):
            exact = way_of(op, double, False, ALL)
            assert exact not in IS_APPROXIMATE
            assert way_of(op, double, True, ()) is exact
            if double:
                assert way_of(op, double, True, ALL) is exact


def test_what_is_in_no_table_is_an_error() -> None:
    with pytest.raises(KeyError):
        way_of("math.fpowi", False, False, ALL)


def text_of(op: str, type_: str, flags: str) -> str:
    """A launch that computes `op` of one element after the other."""
    operands = ", ".join(["%x", "%y", "%y"][: BINARY.get(op, 1)])
    return f"""
func.func @{op.replace(".", "_")}_{type_}(%a: memref<?x{type_}>, %b: memref<?x{type_}>) {{
  %one = arith.constant 1 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %one, %gy = %one, %gz = %one)
             threads(%t, %ty, %tz) in (%sx = %one, %sy = %one, %sz = %one) {{
    %x = memref.load %a[%t] : memref<?x{type_}>
    %y = memref.load %b[%t] : memref<?x{type_}>
    %r = {op} {operands} {flags} : {type_}
    memref.store %r, %b[%t] : memref<?x{type_}>
    gpu.terminator
  }}
  func.return
}}"""


def kernels(flags: str, architecture: str, types: tuple[str, ...] = ("f32", "f64")) -> str:
    """PTX with a kernel for each op and type."""
    module = parse_module("\n".join(text_of(op, type_, flags) for op in OPS for type_ in types))
    context = make_context()
    target = of_architecture(simt.describe(), architecture)
    ExpandMathPass(library="libdevice", approximate=target.approximate).apply(context, module)
    GpuKernelOutliningPass().apply(context, module)
    ConvertToLLVMPass(half_instructions=True, device_memory=True).apply(context, module)
    return emit_ptx(translate_kernels(module, int(architecture[3:5])), architecture)


# What the instructions are in PTX. Others belong to exact quotients of integers and f64.
_FAST = re.compile(r"(?:ex2|lg2|sin|cos|tanh|sqrt|rsqrt|rcp|div)\.(?:approx|full)\.f32")


@pytest.mark.skipif(find_libdevice() is None, reason="needs libdevice")
@pytest.mark.parametrize("architecture", ["sm_75", "sm_80"])
def test_ptx_has_approximate_instructions_with_the_flag_only(architecture: str) -> None:
    for flags in ("", "fastmath<afn>"):
        ptx = kernels(flags, architecture)
        bodies = dict(re.findall(r"\.entry (\w+?)_kernel\(.*?\n\{(.*?)\n\}", ptx, re.S))
        assert len(bodies) == 2 * len(OPS)
        for op in OPS:
            for type_ in ("f32", "f64"):
                way = way_of(op, type_ == "f64", bool(flags), ALL)
                found = _FAST.findall(bodies[f"{op.replace('.', '_')}_{type_}"])
                assert bool(found) == (way in IS_APPROXIMATE), (op, type_, flags, found)


def test_hardware_without_an_instruction_expands() -> None:
    assert "tanh" in of_architecture(simt.describe(), "sm_75").approximate
    older = of_architecture(simt.describe(), "sm_70").approximate
    assert set(ALL) - set(older) == {"tanh"}
    assert way_of("math.tanh", False, True, older) is Way.EXPANSION
    assert way_of("math.tanh", False, True, ALL) is Way.APPROXIMATE


FUNCTIONS = {
    "exp": np.exp, "exp2": np.exp2, "log": np.log, "log2": np.log2, "log10": np.log10,
    "sin": np.sin, "cos": np.cos, "tan": np.tan, "tanh": np.tanh, "cosh": np.cosh,
    "sqrt": np.sqrt, "reciprocal": np.reciprocal, "power": lambda x: x ** (x + 1),
    "quotient": lambda x: (x + 1) / x, "over a root": lambda x: 1 / np.sqrt(x),
}  # fmt: skip


def test_simt_plays_them() -> None:
    """Special values are NumPy's, others within what the instructions are off by."""
    print("seed", SEED)
    special = [0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, -2.0, 3.0, 1e-40, -3.0]
    x = np.random.default_rng(SEED).uniform(-3, 3, 200)
    x = np.concatenate([special, x]).astype(np.float32)
    fast = sw.jit(
        lambda x: tuple(function(x) for function in FUNCTIONS.values()),
        target="simt",
        fastmath=True,
    )
    with np.errstate(all="ignore"):
        for name, found in zip(FUNCTIONS, fast(x), strict=True):
            expected = FUNCTIONS[name](x.astype(np.float64)).astype(np.float32)
            np.testing.assert_allclose(found, expected, 1e-4, 1e-6, err_msg=name)


def test_others_are_as_without() -> None:
    """The CPU has no use for the flag, f64 neither; what is exact by definition stays exact."""
    x = np.random.default_rng(SEED).uniform(0.1, 9, 1000)
    for target, array in (("cpu", x.astype(np.float32)), ("simt", x)):

        def every(x):
            return np.exp(x), np.tanh(x), 1 / x, x**x, np.sqrt(x)

        exact = sw.jit(every, target=target)(array)
        fast = sw.jit(every, target=target, fastmath=True)(array)
        for one, other in zip(exact, fast, strict=True):
            np.testing.assert_array_equal(one, other)
    whole = sw.jit(lambda x, y: (x // y, x % y), target="cuda", fastmath=True)
    ptx = whole.lower("f32[n]", "f32[n]").compile().ptx
    assert "div.rn.f32" in ptx and ".full" not in ptx


def test_weights_of_attention_are_fast() -> None:
    def attention(q, k, v):
        s = q @ k.T
        e = np.exp(s - np.max(s, axis=1, keepdims=True))
        return (e / np.sum(e, axis=1, keepdims=True)) @ v

    for fastmath in (False, True):
        lowered = sw.jit(attention, target="cuda", static=True, fastmath=fastmath).lower(
            *["f16[256, 64]"] * 3
        )
        text = lowered.ir("loop")
        assert ("call @exp_f32" in text) != fastmath
        assert ("approximate_exp_f32" in text) == fastmath
