"""Each rewrite of `nd-simplify`: what it makes, and that it keeps every bit."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import SSAValue

from stepwell.dialects import nd
from stepwell.dialects.dtypes import DTYPES
from stepwell.dialects.inference import ELEMENTWISE
from stepwell.dialects.specs import Spec
from stepwell.dialects.text import parse_module

TINY = 5e-324
SPECIAL = np.array(
    [0.0, -0.0, 1.0, -1.0, 2.5, -3.0, np.inf, -np.inf, np.nan, TINY, -TINY, 1e308, -1e308, 1e-300]
)
ARGUMENTS = {
    "%x: tensor<?xf64>": SPECIAL,
    "%y: tensor<?xf64>": SPECIAL[::-1].copy(),
    "%m: tensor<3x?xf64>": np.resize(SPECIAL, (3, SPECIAL.size)),
    "%i: tensor<?xi32>": np.array([0, 1, -1, 2**31 - 1, -(2**31), 7], np.int32),
    "%b: tensor<?xi1>": SPECIAL > 0,
    "%z: tensor<?xcomplex<f64>>": np.stack([SPECIAL, SPECIAL[::-1]], -1).view(complex)[:, 0],
    "%s: tensor<f64>": np.array(-0.0),
}


def function(body: str, result: str) -> str:
    return (
        f"func.func @f({', '.join(ARGUMENTS)}) -> {result} {{\n{body}\n"
        f"func.return %r : {result}\n}}"
    )


V, N, B = "tensor<?xf64>", "tensor<?xi32>", "tensor<?xi1>"
M, S = "tensor<3x?xf64>", "tensor<f64>"


def number(value: str, type_: str = "f64") -> str:
    return f"%c = nd.constant dense<{value}> : tensor<{type_}>\n"


# name -> (result type, body before, body after); %c is a number, the last value is %r.
RULES: dict[str, tuple[str, str, str]] = {
    "x + -0.0": (V, number("-0.0") + f"%r = nd.add %x, %c : {V}, {S}", "%x"),
    "x + 0.0 stays": (V, number("0.0") + f"%r = nd.add %x, %c : {V}, {S}", "same"),
    "0 + i": (N, number("0", "i32") + f"%r = nd.add %c, %i : tensor<i32>, {N}", "%i"),
    "x - 0.0": (V, number("0.0") + f"%r = nd.subtract %x, %c : {V}, {S}", "%x"),
    "x - -0.0 stays": (V, number("-0.0") + f"%r = nd.subtract %x, %c : {V}, {S}", "same"),
    "-0.0 - x": (
        V,
        number("-0.0") + f"%r = nd.subtract %c, %x : {S}, {V}",
        f"%r = nd.negative %x : {V}",
    ),
    "0.0 - x stays": (V, number("0.0") + f"%r = nd.subtract %c, %x : {S}, {V}", "same"),
    "x * 1": (V, number("1.0") + f"%r = nd.multiply %c, %x : {S}, {V}", "%x"),
    "x * -1": (
        V,
        number("-1.0") + f"%r = nd.multiply %x, %c : {V}, {S}",
        f"%r = nd.negative %x : {V}",
    ),
    "x * 0 stays": (V, number("0.0") + f"%r = nd.multiply %x, %c : {V}, {S}", "same"),
    "x / 8": (
        V,
        number("8.0") + f"%r = nd.divide %x, %c : {V}, {S}",
        f"%0 = nd.constant dense<0.125> : {S}\n%r = nd.multiply %x, %0 : {V}, {S}",
    ),
    "x / 3 stays": (V, number("3.0") + f"%r = nd.divide %x, %c : {V}, {S}", "same"),
    "x / the smallest number stays": (
        V,
        number("5.0e-324") + f"%r = nd.divide %x, %c : {V}, {S}",
        "same",
    ),
    "x / -1": (
        V,
        number("-1.0") + f"%r = nd.divide %x, %c : {V}, {S}",
        f"%r = nd.negative %x : {V}",
    ),
    "x ** 1": (V, number("1.0") + f"%r = nd.power %x, %c : {V}, {S}", "%x"),
    "x ** 2": (
        V,
        number("2.0") + f"%r = nd.power %x, %c : {V}, {S}",
        f"%0 = nd.square %x : {V}",
    ),
    "x ** -1": (
        V,
        number("-1.0") + f"%r = nd.power %x, %c : {V}, {S}",
        f"%r = nd.reciprocal %x : {V}",
    ),
    "x ** 0": (
        V,
        number("0.0") + f"%r = nd.power %x, %c : {V}, {S}",
        "%0 = arith.constant 0 : index\n%1 = tensor.dim %x, %0 : tensor<?xf64>\n"
        f"%2 = nd.constant dense<1.0> : {S}\n%r = nd.broadcast_to %2 [%1] : {S}",
    ),
    "i ** 3": (
        N,
        number("3", "i32") + f"%r = nd.power %i, %c : {N}, tensor<i32>",
        f"%0 = nd.square %i : {N}\n%r = nd.multiply %i, %0 : {N}",
    ),
    "i ** 4": (
        N,
        number("4", "i32") + f"%r = nd.power %i, %c : {N}, tensor<i32>",
        f"%0 = nd.square %i : {N}\n%1 = nd.square %0 : {N}",
    ),
    "x * x": (V, f"%r = nd.multiply %x, %x : {V}", f"%0 = nd.square %x : {V}"),
    "-(-x)": (V, f"%a = nd.negative %x : {V}\n%r = nd.negative %a : {V}", "%x"),
    "x + -y": (
        V,
        f"%a = nd.negative %y : {V}\n%r = nd.add %x, %a : {V}",
        f"%r = nd.subtract %x, %y : {V}",
    ),
    "-x + y": (
        V,
        f"%a = nd.negative %x : {V}\n%r = nd.add %a, %y : {V}",
        f"%r = nd.subtract %y, %x : {V}",
    ),
    "x - -y": (
        V,
        f"%a = nd.negative %y : {V}\n%r = nd.subtract %x, %a : {V}",
        f"%r = nd.add %x, %y : {V}",
    ),
    "-x * -y": (
        V,
        f"%a = nd.negative %x : {V}\n%d = nd.negative %y : {V}\n%r = nd.multiply %a, %d : {V}",
        f"%r = nd.multiply %x, %y : {V}",
    ),
    "-(x * 3)": (
        V,
        number("3.0") + f"%a = nd.multiply %x, %c : {V}, {S}\n%r = nd.negative %a : {V}",
        f"%0 = nd.constant dense<-3.0> : {S}\n%r = nd.multiply %x, %0 : {V}, {S}",
    ),
    "-x * 3": (
        V,
        number("3.0") + f"%a = nd.negative %x : {V}\n%r = nd.multiply %a, %c : {V}, {S}",
        f"%0 = nd.constant dense<-3.0> : {S}\n%r = nd.multiply %x, %0 : {V}, {S}",
    ),
    "square(-x)": (
        V,
        f"%a = nd.negative %x : {V}\n%r = nd.square %a : {V}",
        f"%0 = nd.square %x : {V}",
    ),
    "||x||": (
        V,
        f"%a = nd.absolute %x : {V}\n%r = nd.absolute %a : {V}",
        f"%0 = nd.absolute %x : {V}",
    ),
    "max(x, x)": (V, f"%r = nd.maximum %x, %x : {V}", "%x"),
    "conj(conj(z))": (
        "tensor<?xcomplex<f64>>",
        "%a = nd.conj %z : tensor<?xcomplex<f64>>\n%r = nd.conj %a : tensor<?xcomplex<f64>>",
        "%z",
    ),
    "imag(complex)": (
        V,
        f"%a = nd.complex %x, %y : {V}\n%r = nd.imag %a : tensor<?xcomplex<f64>>",
        "%y",
    ),
    "not (x == y)": (
        B,
        f"%a = nd.equal %x, %y : {V}\n%r = nd.logical_not %a : {B}",
        f"%r = nd.not_equal %x, %y : {V}",
    ),
    "not (x < y) stays": (B, f"%a = nd.less %x, %y : {V}\n%r = nd.logical_not %a : {B}", "same"),
    "not (i < i)": (
        B,
        number("0", "i32") + f"%a = nd.less %i, %c : {N}, tensor<i32>\n"
        f"%r = nd.logical_not %a : {B}",
        f"%c = nd.constant dense<0> : tensor<i32>\n%r = nd.greater_equal %i, %c : {N}, tensor<i32>",
    ),
    "b & true": (B, number("true", "i1") + f"%r = nd.bitwise_and %b, %c : {B}, tensor<i1>", "%b"),
    "b ^ true": (
        B,
        number("true", "i1") + f"%r = nd.bitwise_xor %b, %c : {B}, tensor<i1>",
        f"%r = nd.logical_not %b : {B}",
    ),
    "b == false": (
        B,
        number("false", "i1") + f"%r = nd.equal %b, %c : {B}, tensor<i1>",
        f"%r = nd.logical_not %b : {B}",
    ),
    "where(not b, x, y)": (
        V,
        f"%a = nd.logical_not %b : {B}\n%r = nd.where %a, %x, %y : {B}, {V}, {V}",
        f"%r = nd.where %b, %y, %x : {B}, {V}, {V}",
    ),
    "where(true, x, y)": (
        V,
        number("true", "i1") + f"%r = nd.where %c, %x, %y : tensor<i1>, {V}, {V}",
        "%x",
    ),
    "cast to the same": (V, f"%r = nd.cast %x : {V} -> {V}", "%x"),
    "cast there and back": (
        N,
        f"%a = nd.cast %i : {N} -> {V}\n%r = nd.cast %a : {V} -> {N}",
        "%i",
    ),
    "bitcast there and back": (
        V,
        f"%a = nd.bitcast %x : {V} -> tensor<?xi64>\n%r = nd.bitcast %a : tensor<?xi64> -> {V}",
        "%x",
    ),
    "cast that loses stays": (
        V,
        f"%a = nd.cast %x : {V} -> tensor<?xf32>\n%r = nd.cast %a : tensor<?xf32> -> {V}",
        "same",
    ),
    "transpose twice": (
        M,
        f"%a = nd.transpose %m [1, 0] : {M}\n%r = nd.transpose %a [1, 0] : tensor<?x3xf64>",
        "%m",
    ),
    "reshape twice": (
        V,
        "%c3 = arith.constant 0 : index\n%n = tensor.dim %x, %c3 : tensor<?xf64>\n"
        f"%a = nd.reshape %x [1, %n] : {V}\n%r = nd.reshape %a [%n] : tensor<1x?xf64>",
        "%x",
    ),
    "whole slice": (
        M,
        "%c1 = arith.constant 1 : index\n%n = tensor.dim %m, %c1 : tensor<3x?xf64>\n"
        f"%r = nd.slice %m [0, 0] [3, %n] [1, 1] : {M}",
        "%m",
    ),
    "slice of a slice": (
        "tensor<1x2xf64>",
        f"%a = nd.slice %m [2, 1] [2, 6] [-1, 2] : {M}\n"
        "%r = nd.slice %a [1, 5] [1, 2] [1, -3] : tensor<2x6xf64>",
        f"%r = nd.slice %m [1, 11] [1, 2] [-1, -6] : {M}",
    ),
    "all of it replaced": (
        V,
        "%c0 = arith.constant 0 : index\n%n = tensor.dim %x, %c0 : tensor<?xf64>\n"
        f"%r = nd.insert_slice %x, %y [0] [%n] [1] : {V}",
        "%y",
    ),
    "broadcast of a number": (
        V,
        number("3.0") + "%c0 = arith.constant 0 : index\n"
        "%n = tensor.dim %x, %c0 : tensor<?xf64>\n"
        f"%a = nd.broadcast_to %c [%n] : {S}\n%r = nd.multiply %x, %a : {V}",
        number("3.0") + f"%r = nd.multiply %x, %c : {V}, {S}",
    ),
    "f of a broadcast": (
        M,
        "%c0 = arith.constant 0 : index\n%n = tensor.dim %x, %c0 : tensor<?xf64>\n"
        f"%a = nd.broadcast_to %x [3, %n] : {V}\n%r = nd.exp %a : {M}",
        "%0 = arith.constant 0 : index\n%n = tensor.dim %x, %0 : tensor<?xf64>\n"
        f"%1 = nd.exp %x : {V}\n%r = nd.broadcast_to %1 [3, %n] : {V}",
    ),
    "pad by nothing": (V, f"%r = nd.pad %x, %s low [0] high [0] : {V}, {S}", "%x"),
    "maximum over nothing": (V, f"%r = nd.reduce max %x axes [] : {V}", "%x"),
    "sum over nothing stays": (V, f"%r = nd.reduce sum %x axes [] : {V}", "same"),
    "elementwise of a transpose": (
        "tensor<?x3xf64>",
        f"%a = nd.transpose %m [1, 0] : {M}\n%e = nd.absolute %a : tensor<?x3xf64>\n"
        f"%c0 = arith.constant 0 : index\n%n = tensor.dim %x, %c0 : {V}\n"
        f"%d = nd.reshape %x [%n, 1] : {V}\n"
        "%r = nd.maximum %e, %d : tensor<?x3xf64>, tensor<?x1xf64>",
        f"%e = nd.absolute %m : {M}\n%t = nd.maximum %e, %x : {M}, {V}\n"
        f"%r = nd.transpose %t [1, 0] : {M}",
    ),
    "elementwise of a transpose and another array": (
        "tensor<?x3xf64>",
        f"%c1 = arith.constant 1 : index\n%n = tensor.dim %m, %c1 : {M}\n"
        f"%a = nd.transpose %m [1, 0] : {M}\n"
        f"%w = nd.reshape %m [%n, 3] : {M}\n"
        "%r = nd.maximum %a, %w : tensor<?x3xf64>",
        "same",
    ),
    "reduce of a transpose": (
        V,
        f"%a = nd.transpose %m [1, 0] : {M}\n%r = nd.reduce max %a axes [1] : tensor<?x3xf64>",
        f"%r = nd.reduce max %m axes [0] : {M}",
    ),
    "dot of a transpose": (
        "tensor<?xf64>",
        f"%v = nd.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf64>\n"
        f"%a = nd.transpose %m [1, 0] : {M}\n"
        "%r = nd.dot_general %a, %v contract [1] with [0] : tensor<?x3xf64>, tensor<3xf64>",
        "%v = nd.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf64>\n"
        f"%r = nd.dot_general %m, %v contract [0] with [0] : {M}, tensor<3xf64>",
    ),
    "transpose of a dot": (
        "tensor<2x?xf64>",
        "%v = nd.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf64>\n"
        f"%a = nd.dot_general %m, %v contract [0] with [0] : {M}, tensor<3x2xf64>\n"
        "%r = nd.transpose %a [1, 0] : tensor<?x2xf64>",
        "%v = nd.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf64>\n"
        f"%r = nd.dot_general %v, %m contract [0] with [0] : tensor<3x2xf64>, {M}",
    ),
    "transpose of a dot of batches": (
        "tensor<3x2x?xf64>",
        "%v = nd.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf64>\n"
        "%a = nd.dot_general %m, %v contract [] with [] batch [0] with [0]"
        f" : {M}, tensor<3x2xf64>\n"
        "%r = nd.transpose %a [0, 2, 1] : tensor<3x?x2xf64>",
        "%v = nd.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf64>\n"
        "%r = nd.dot_general %v, %m contract [] with [] batch [0] with [0]"
        f" : tensor<3x2xf64>, {M}",
    ),
    "transpose of a dot that is used": (
        "tensor<?x2xf64>",
        "%v = nd.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf64>\n"
        f"%a = nd.dot_general %m, %v contract [0] with [0] : {M}, tensor<3x2xf64>\n"
        "%t = nd.transpose %a [1, 0] : tensor<?x2xf64>\n"
        "%aa = nd.dot_general %a, %t contract [1] with [0] : tensor<?x2xf64>, tensor<2x?xf64>\n"
        "%r = nd.dot_general %aa, %a contract [1] with [0] : tensor<?x?xf64>, tensor<?x2xf64>",
        "%v = nd.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf64>\n"
        f"%a = nd.dot_general %m, %v contract [0] with [0] : {M}, tensor<3x2xf64>\n"
        "%aa = nd.dot_general %a, %a contract [1] with [1] : tensor<?x2xf64>\n"
        "%r = nd.dot_general %aa, %a contract [1] with [0] : tensor<?x?xf64>, tensor<?x2xf64>",
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_rules(name: str, simplify: Any, body_of: Any, check_same: Any):
    result, before, after = RULES[name]
    text = function(before, result)
    module = simplify(text)
    found = body_of(module)
    if after == "same":
        assert found[:-1] == before.splitlines()
    elif after.startswith("%") and "\n" not in after and " " not in after:
        assert found == [f"func.return {after} : {result}"]
    else:
        assert [shape(line) for line in found[:-1]] == [shape(line) for line in after.splitlines()]
    check_same(parse_module(text), module, *ARGUMENTS.values())


def shape(line: str) -> str:
    """A line without the names of results, which depend on what stood there before."""
    words = line.replace(",", " ,").split()
    names = {"%" + argument.split(":")[0][1:] for argument in ARGUMENTS}
    return " ".join(w if not w.strip("[]").startswith("%") or w in names else "%" for w in words)


@pytest.mark.parametrize("op", [n for n, row in ELEMENTWISE.items() if row.arity == 2])
def test_every_rule_for_numbers_keeps_the_bits(op: str, simplify: Any, check_same: Any):
    """Each binary op with each special number on either side."""
    kinds = ELEMENTWISE[op].kinds
    dtype = DTYPES["f64" if "f" in kinds else "i32" if "i" in kinds else "u32"]
    values = [0.0, -0.0, 1.0, -1.0, 2.0, 0.5, 4.0, TINY] if dtype.kind == "f" else [0, 1, 2, 4]
    made = FuncOp("f", ([nd.mlir_type(Spec(dtype, (None,)))], []))
    block = made.body.block
    results: list[SSAValue] = []
    for value in values:
        constant = nd.build("constant", [], {"value": value, "dtype": dtype})
        pair = [block.args[0], constant.result]
        ops = [nd.build(op, pair), nd.build(op, pair[::-1])]
        block.add_ops([constant, *ops])
        results += [new.result for new in ops]
    block.add_op(ReturnOp(*results))
    made.update_function_type()
    module = ModuleOp([made])
    before = module.clone()
    simplify(module)
    argument = SPECIAL if dtype.kind == "f" else np.arange(5).astype(dtype.numpy)
    check_same(before, module, argument)
