"""Constants folded: NumPy's values, and nothing that has none."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp, ReturnOp

from stepwell.dialects import nd
from stepwell.dialects.dtypes import DTYPES
from stepwell.dialects.inference import ELEMENTWISE
from stepwell.dialects.text import print_module


def folded(simplify: Any, body: str, type_: str) -> np.ndarray:
    module = simplify(f"func.func @f() -> {type_} {{\n{body}\nfunc.return %r : {type_}\n}}")
    made = module.body.block.first_op
    assert isinstance(made, FuncOp)
    constant, terminator = made.body.block.ops
    assert isinstance(constant, nd.ConstantOp)
    assert isinstance(terminator, ReturnOp)
    return constant.array


@pytest.mark.parametrize("dtype", DTYPES.values(), ids=str)
def test_elementwise_ops_fold_to_what_numpy_computes(dtype: Any, simplify: Any):
    generator = np.random.default_rng(5)
    for op, row in ELEMENTWISE.items():
        function = getattr(np, op, None)
        if dtype.kind not in row.kinds or function is None or op in ("where", "power", "complex"):
            continue
        operands = [
            (generator.integers(1, 5, 3) / (4 if dtype.kind in "fc" else 1)).astype(dtype.numpy)
            for _ in range(row.arity)
        ]
        with np.errstate(all="ignore"):
            expected = function(*operands)
        block: list[Any] = [
            nd.build("constant", [], {"value": array, "dtype": dtype}) for array in operands
        ]
        made = nd.build(op, [constant.result for constant in block])
        name = FuncOp("f", ((), (made.result.type,)))
        name.body.block.add_ops([*block, made, ReturnOp(made.result)])
        module = ModuleOp([name])
        simplify(module)
        constant = name.body.block.first_op
        assert isinstance(constant, nd.ConstantOp), op
        assert constant.array.dtype == expected.dtype
        if dtype.kind in "fc":
            tolerance = 4 * float(np.spacing(np.ones((), dtype.real.numpy)))
            np.testing.assert_allclose(
                constant.array.astype(complex), expected.astype(complex), rtol=tolerance
            )
        else:
            np.testing.assert_array_equal(constant.array, expected)


@pytest.mark.parametrize(
    ("body", "type_", "value"),
    [
        (
            "%c = nd.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>\n"
            "%r = nd.reduce sum %c axes [0] : tensor<2x2xi32>",
            "tensor<2xi32>",
            [4, 6],
        ),
        (
            "%c = nd.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>\n"
            "%r = nd.slice %c [2] [2] [-2] : tensor<3xf32>",
            "tensor<2xf32>",
            [3, 1],
        ),
        (
            "%c = nd.constant dense<[1.0, 2.0]> : tensor<2xf32>\n"
            "%z = nd.constant dense<9.0> : tensor<f32>\n"
            "%p = nd.pad %c, %z low [1] high [0] : tensor<2xf32>, tensor<f32>\n"
            "%r = nd.concatenate %p, %c axis 0 : tensor<3xf32>, tensor<2xf32>",
            "tensor<5xf32>",
            [9, 1, 2, 1, 2],
        ),
        (
            "%c = nd.constant dense<[1.5, -2.5]> : tensor<2xf32>\n"
            "%r = nd.cast %c : tensor<2xf32> -> tensor<2xi8>",
            "tensor<2xi8>",
            [1, -2],
        ),
        (
            "%c = nd.constant dense<[5, 7, 9]> : tensor<3xi64>\n"
            "%i = nd.constant dense<[2, 0]> : tensor<2xi64>\n"
            "%r = nd.gather %c [%i] axes [0] : tensor<3xi64>, tensor<2xi64>",
            "tensor<2xi64>",
            [9, 5],
        ),
        (
            "%c = nd.constant dense<[5, 7, 7]> : tensor<3xi64>\n"
            "%r = nd.arg_reduce argmax %c axis 0 : tensor<3xi64>",
            "tensor<i64>",
            1,
        ),
        (
            "%c = nd.constant dense<[[1.0, 2.0]]> : tensor<1x2xf32>\n"
            "%t = nd.transpose %c [1, 0] : tensor<1x2xf32>\n"
            "%r = nd.reshape %t [2] : tensor<2x1xf32>",
            "tensor<2xf32>",
            [1, 2],
        ),
    ],
)
def test_structured_ops_fold(body: str, type_: str, value: Any, simplify: Any):
    np.testing.assert_array_equal(folded(simplify, body, type_), value)


@pytest.mark.parametrize(
    "line",
    [
        "%r = nd.floor_divide %a, %zero : tensor<2xi32>, tensor<i32>",
        "%r = nd.remainder %a, %minus : tensor<2xi32>, tensor<i32>",
        "%r = nd.left_shift %a, %many : tensor<2xi32>, tensor<i32>",
        "%r = nd.power %a, %minus : tensor<2xi32>, tensor<i32>",
        "%r = nd.cast %huge : tensor<2xf64> -> tensor<2xi32>",
        "%r = nd.reduce sum %huge axes [] : tensor<2xf64> -> tensor<2xf64>",
    ],
)
def test_what_is_undefined_is_not_folded(line: str, simplify: Any):
    type_ = "tensor<2xf64>" if "reduce" in line else "tensor<2xi32>"
    text = f"""func.func @f() -> {type_} {{
      %a = nd.constant dense<[1, 2]> : tensor<2xi32>
      %zero = nd.constant dense<0> : tensor<i32>
      %minus = nd.constant dense<-1> : tensor<i32>
      %many = nd.constant dense<32> : tensor<i32>
      %huge = nd.constant dense<[1.0e300, 0x7FF0000000000000]> : tensor<2xf64>
      {line}
      func.return %r : {type_}
    }}"""
    assert line.split(" = ")[1].split(" ")[0] in print_module(simplify(text))


def test_large_constants_are_not_folded(simplify: Any):
    text = """func.func @f() -> tensor<65xf32> {
      %a = nd.iota [65] axis 0 : tensor<65xf32>
      %b = nd.constant dense<1.0> : tensor<65xf32>
      %r = nd.exp %b : tensor<65xf32>
      func.return %r : tensor<65xf32>
    }"""
    assert "nd.exp" in print_module(simplify(text))
