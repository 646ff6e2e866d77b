"""The text of `nd`, its verifier, and how its ops are made."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from xdsl.ir import Block, SSAValue
from xdsl.parser import Parser
from xdsl.traits import Commutative, Pure, is_side_effect_free
from xdsl.utils.exceptions import ParseError, VerifyException

import stepwell as sw
from stepwell.dialects import nd
from stepwell.dialects.build import INDEX
from stepwell.dialects.context import make_context
from stepwell.dialects.dtypes import DTYPES
from stepwell.dialects.inference import ELEMENTWISE, RULES, infer
from stepwell.dialects.nd_dense import parse_dense
from stepwell.dialects.specs import Spec, parse_spec
from stepwell.dialects.text import InvalidText, parse_module, print_module

# Every op once, as it is printed.
OPS_TEXT = """builtin.module {
  func.func @structured(%x: tensor<?x4xf32>, %y: tensor<4xf32>, %n: index, %i: tensor<3xi64>, \
%mask: tensor<6xi1>) {
    %constant = nd.constant dense<[1.0, 0x7F800000, -0.0, 1.0e-45]> : tensor<4xf32>
    %scalar = nd.constant dense<1.5> : tensor<f32>
    %cast = nd.cast %i : tensor<3xi64> -> tensor<3xf32>
    %iota = nd.iota [%n, 4] axis 1 : tensor<?x4xi64>
    %broadcast = nd.broadcast_to %y [%n, 4] : tensor<4xf32>
    %reshape = nd.reshape %x [4, %n] : tensor<?x4xf32>
    %transpose = nd.transpose %x [1, 0] : tensor<?x4xf32>
    %slice = nd.slice %x [%n, 3] [%n, 4] [1, -1] : tensor<?x4xf32>
    %insert = nd.insert_slice %x, %slice [%n, 3] [%n, 4] [1, -1] : tensor<?x4xf32>
    %pad = nd.pad %y, %scalar low [0] high [%n] : tensor<4xf32>, tensor<f32>
    %whole = nd.concatenate %y, %y, %y axis 0 : tensor<4xf32>
    %gather = nd.gather %x [%i, %i] axes [0, 1] : tensor<?x4xf32>, tensor<3xi64>, tensor<3xi64>
    %places = nd.nonzero %mask [%n] : tensor<6xi1>
    %set = nd.scatter add %y, %cast [%i] axes [0] : tensor<4xf32>, tensor<3xf32>, tensor<3xi64>
    %reduce = nd.reduce max %x axes [1] keepdims : tensor<?x4xf32>
    %best = nd.arg_reduce argmax %x axis 0 : tensor<?x4xf32>
    %running = nd.cumulative sum %x axis 0 reverse : tensor<?x4xf32>
    %dot = nd.dot_general %x, %y contract [1] with [0] : tensor<?x4xf32>, tensor<4xf32>
    %rows = nd.dot_general %x, %x contract [1] with [1] batch [0] with [0] : tensor<?x4xf32>
    %q, %r = nd.call_host "linalg.qr(mode='reduced')"(%x) shapes [%n, 4, 4, 4] \
"RuntimeError: qr failed" : tensor<?x4xf32> -> (tensor<?x4xf32>, tensor<4x4xf32>)
    %v, %g = nd.value_and_grad @f(%y, %i) wrt [0] : tensor<4xf32>, tensor<3xi64> -> (tensor<f64>, \
tensor<4xf32>)
    %marked = nd.exp %x {fast} : tensor<?x4xf32>
    func.return
  }
}
"""


def test_text_round_trip():
    assert print_module(parse_module(OPS_TEXT)) == OPS_TEXT


def test_generic_text_round_trip():
    text = OPS_TEXT.replace("0x7F800000", "2.0")
    generic = print_module(parse_module(text), generic=True)
    assert '"nd.reduce"(%x) <{kind = "max", axes = array<i64: 1>, keepdims}>' in generic
    assert print_module(parse_module(generic)) == text


def test_text_of_every_elementwise_op_round_trips():
    lines = []
    for op, row in ELEMENTWISE.items():
        kind = "f" if "f" in row.kinds else row.kinds[-1]
        element = {"f": "f32", "c": "complex<f32>", "u": "ui8"}[kind]
        types = [f"tensor<?x3x{element}>", f"tensor<3x{element}>", f"tensor<{element}>"]
        if op == "where":
            types[0] = "tensor<?x3xi1>"
        types = types[: row.arity]
        names = ("%a", "%b", "%c")[: row.arity]
        operands = ", ".join(names)
        arguments = ", ".join(map(": ".join, zip(names, types, strict=True)))
        lines.append(f"  func.func @{op}({arguments}) {{")
        lines.append(f"    %r = nd.{op} {operands} : {', '.join(types)}")
        lines += ["    func.return", "  }"]
    text = "\n".join(["builtin.module {", *lines, "}", ""])
    assert print_module(parse_module(text)) == text


def test_every_inferred_op_is_an_op():
    assert set(nd.OPS) == set(ELEMENTWISE) | set(RULES)
    assert all(op_type.__doc__ for op_type in nd.OPS.values())


def test_one_type_stands_for_operands_of_the_same():
    short = "func.func @f(%x: tensor<3xf32>) {\n %y = nd.add %x, %x : tensor<3xf32>\nfunc.return }"
    long = short.replace(": tensor<3xf32>\n", ": tensor<3xf32>, tensor<3xf32>\n")
    assert print_module(parse_module(short)) == print_module(parse_module(long))


def function(body: str) -> str:
    return (
        "func.func @f(%x: tensor<?x4xf32>, %y: tensor<4xf32>, %n: index, %i: tensor<3xi64>) {\n"
        f"{body}\nfunc.return\n}}"
    )


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("%a = nd.add %x, %n : tensor<?x4xf32>", "operand is used with type"),
        ("%a = nd.add %x : tensor<?x4xf32>", "','"),
        ("%a = nd.add %y, %i : tensor<4xf32>, tensor<3xi64>", "nd.add: .*different element types"),
        ("%a = nd.add %y, %y : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>", "expected 1 or 2 typ"),
        ("%a = nd.sqrt %i : tensor<3xi64>", "nd.sqrt: ufunc 'sqrt' not supported"),
        ("%a = nd.sqrt %n : index", "nd.sqrt: index is not a tensor type of nd"),
        ("%a = nd.nonsense %x : tensor<?x4xf32>", "nd.nonsense is not registered"),
        ("%a = nd.reduce max %x axes [2] : tensor<?x4xf32>", "axis 2 is out of bounds"),
        ("%a = nd.reduce mean %x axes [1] : tensor<?x4xf32>", "must be one of sum"),
        ("%a = nd.reduce max %x axis [1] : tensor<?x4xf32>", "axes"),
        ("%a = nd.slice %y [0] [9999999999999999999] [1] : tensor<4xf32>", "fit in 64 bits"),
        ("%a = nd.slice %y [0] [5] [1] : tensor<4xf32>", "index 4 is out of bounds"),
        ("%a = nd.cast %x : tensor<?x4xf32>", "'->'"),
        ("%a = nd.cast %x : tensor<?x4xf32> -> i64", "i64 is not a tensor type"),
        ("%a = nd.cast %x : tensor<?x4xf32> -> tensor<?x3xf64>", "are inferred"),
        ("%a = nd.exp %x : tensor<?x4xf32> -> tensor<?x3xf32>", "are inferred"),
        ("%a = nd.exp %x : tensor<?x4xf32> -> ()", "has 0 results"),
        ("%a = nd.concatenate axis 0 : tensor<f32>", "operand expected"),
        ('%a = "nd.exp"(%x) : (tensor<?x4xf32>) -> tensor<?x3xf32>', "are inferred"),
        ('%a = "nd.exp"() : () -> tensor<?x3xf32>', "expected 1 arrays and 0 extents"),
        ('%a = "nd.exp"(%n) : (index) -> tensor<?x3xf32>', "is not a tensor type"),
        ('%a = "nd.exp"(%x) <{k = 1}> : (tensor<?x4xf32>) -> tensor<?x4xf32>', "no property 'k'"),
        ('"nd.exp"(%x) ({}) : (tensor<?x4xf32>) -> ()', "neither regions"),
        ('%a = "nd.iota"() : () -> tensor<4xf32>', "'shape' must be an array of i64"),
        ('%a = "nd.concatenate"(%y) <{axis = 0 : i32}> : (tensor<4xf32>) -> tensor<4xf32>', "i64"),
        ('%a = "nd.concatenate"(%y) <{axis}> : (tensor<4xf32>) -> tensor<4xf32>', "be an i64"),
        (
            '%a = "nd.reshape"(%y) <{shape = array<i64: -9223372036854775808>}> '
            ": (tensor<4xf32>) -> tensor<?xf32>",
            "expected 1 arrays and 1 extents as operands, got 1",
        ),
        (
            '%a = "nd.reshape"(%y, %y) <{shape = array<i64: -9223372036854775808>}> '
            ": (tensor<4xf32>, tensor<4xf32>) -> tensor<?xf32>",
            "a dynamic extent must be an index",
        ),
        ('%a = "nd.constant"() <{value = 1}> : () -> tensor<i64>', "must be a dense tensor"),
        (
            '%a = "nd.constant"() <{value = dense<1> : vector<2xi64>}> : () -> tensor<2xi64>',
            "must be a dense tensor",
        ),
        (
            '%a = "nd.constant"() <{value = dense<1> : tensor<2xi64>}> : () -> tensor<3xi64>',
            "are inferred",
        ),
        ("%a, %b = nd.value_and_grad @f(%y) wrt [1] : tensor<4xf32> -> (tensor<f32>)", None),
        ("%a = nd.value_and_grad @f::@g(%y) wrt [0] : tensor<4xf32> -> tensor<f32>", None),
        ("%a = nd.value_and_grad @f(%y) wrt [0] : tensor<4xf32> -> tensor<f32>", "but returns"),
    ],
)
def test_bad_text_is_refused(line: str, part: str | None):
    with pytest.raises(InvalidText, match=part):
        parse_module(function(line))


# ------------------------------------------------------------------------------------- constants


@pytest.mark.parametrize("dtype", DTYPES.values(), ids=str)
@pytest.mark.parametrize("shape", [(), (1,), (3,), (2, 3), (0,), (2, 0), (200,)], ids=str)
def test_constants_round_trip_bit_by_bit(dtype: Any, shape: tuple[int, ...]):
    seed = 2
    print("seed", seed)
    generator = np.random.default_rng(seed)
    size = int(np.prod(shape)) * dtype.numpy.itemsize
    data = generator.integers(0, 2 if dtype.kind == "b" else 256, size, np.uint8)
    array = data.view(dtype.numpy).reshape(shape)
    constant = nd.build("constant", [], {"value": array, "dtype": dtype})
    assert isinstance(constant, nd.ConstantOp)
    assert constant.array.tobytes() == array.tobytes()
    text = print_module(constant)
    parsed = parse_module(text.replace("%0 = ", "%c = ")).body.block.first_op
    assert isinstance(parsed, nd.ConstantOp)
    assert parsed.array.tobytes() == array.tobytes()
    assert parsed.array.shape == shape
    assert print_module(parsed).replace("%c", "%0") == text


@pytest.mark.parametrize("name", ["f16", "bf16", "f32", "f64"])
def test_special_floats_round_trip(name: str):
    dtype = DTYPES[name]
    tiny = np.array(1, f"u{dtype.bits // 8}").view(dtype.numpy)
    values = [0.0, -0.0, np.inf, -np.inf, np.nan, 1e30, -1.5, 0.1, 1e-7, float(tiny)]
    with np.errstate(over="ignore"):
        array = np.array(values, dtype.numpy)
    for value in (array, array[:2], array[2:3], array[4:5], array[0]):
        constant = nd.build("constant", [], {"value": value, "dtype": dtype})
        text = print_module(constant)
        parsed = parse_module(text.replace("%0 = ", "")).body.block.first_op
        assert isinstance(parsed, nd.ConstantOp)
        assert parsed.array.tobytes() == value.tobytes(), text


def test_splats_are_short():
    text = print_module(
        nd.build("constant", [], {"value": 2.5, "dtype": DTYPES["f32"], "shape": (2, 3)})
    )
    assert text == "%0 = nd.constant dense<2.5> : tensor<2x3xf32>\n"
    truth = print_module(nd.build("constant", [], {"value": True, "dtype": DTYPES["bool"]}))
    assert truth == "%0 = nd.constant dense<true> : tensor<i1>\n"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("dense<1.0> : tensor<?xf32>", "known extents"),
        ("dense<1.0> : vector<2xf32>", "known extents"),
        ("dense<1.0> : tensor<2xi32>", "1.0 is not an element of i32"),
        ("dense<1> : tensor<2xi1>", "1 is not an element of bool"),
        ("dense<true> : tensor<2xf32>", "True is not an element of f32"),
        ("dense<300> : tensor<2xi8>", "300"),
        ("dense<-1> : tensor<2xui8>", "-1"),
        ("dense<1.0> : tensor<complex<f32>>", "real, imaginary"),
        ("dense<(1.0, 2.0)> : tensor<f32>", "not an element of f32"),
        ("dense<[1.0, 2.0]> : tensor<3xf32>", r"list of shape \[2\]"),
        ("dense<[[1.0, 2.0]]> : tensor<2xf32>", r"list of shape \[1, 2\]"),
        ("dense<[[1.0], [2.0, 3.0]]> : tensor<2x1xf32>", "differ in length"),
        ("dense<> : tensor<2xf32>", r"list of shape \[0\]"),
        ("dense<[]> : tensor<2xf32>", r"list of shape \[0\]"),
        ("dense<1.0> : tensor<99999999999x99999999999xf32>", "too large"),
        ("dense<0x1FFFFFFFF> : tensor<f32>", "8589934591"),
        ('dense<"0x00"> : tensor<f32>', "1 bytes are not the data"),
        ('dense<"0xZZ"> : tensor<f32>', "non-hexadecimal"),
        ("dense<" + "[" * 1000 + "]" * 1000 + "> : tensor<f32>", "nested too deeply"),
        ("dense<[1.0, 2.0> : tensor<f32>", "'\\]'"),
        ("dense<1.0> : tensor<f80>", "not an element type of nd"),
        ("dense<x> : tensor<f32>", "literal expected"),
        ("1.0 : f32", "dense"),
    ],
)
def test_bad_constants_are_refused(text: str, part: str):
    with pytest.raises(ParseError, match=part):
        parse_dense(Parser(make_context(), text))


def test_broken_text_raises_only_the_parsers_errors():
    """Text with characters dropped, doubled, exchanged never raises anything else."""
    seed = 20
    print("seed", seed)
    generator = random.Random(seed)
    lines = [line for line in OPS_TEXT.splitlines() if " = nd." in line]
    context = make_context()
    for _ in range(400):
        characters = list(generator.choice(lines).strip())
        for _ in range(generator.randint(1, 3)):
            place = generator.randrange(len(characters))
            action = generator.randrange(3)
            if action == 0:
                del characters[place]
            elif action == 1:
                characters[place] = generator.choice(characters)
            else:
                characters.insert(place, generator.choice('[]<>(),:-%@ 0a"{}x?'))
        try:
            module = Parser(context, function("".join(characters))).parse_module()
            module.verify()
        except (ParseError, VerifyException):
            pass


# ----------------------------------------------------------------------------------- making of ops


def operands(*specs: str) -> list[SSAValue]:
    return list(Block(arg_types=[nd.mlir_type(parse_spec(text)[0]) for text in specs]).args)


def test_types_and_specs_are_each_others_inverse():
    for dtype in DTYPES.values():
        spec = Spec(dtype, (None, 3))
        assert nd.spec_of(nd.mlir_type(spec)) == spec
    assert str(nd.mlir_type(parse_spec("u8[?, 2]")[0])) == "tensor<?x2xui8>"
    assert str(nd.mlir_type(parse_spec("c128")[0])) == "tensor<complex<f64>>"


def test_build_infers_types_and_sets_attributes():
    (x,) = operands("f32[?, 4]")
    (n,) = Block(arg_types=[INDEX]).args
    op = nd.build(
        "slice",
        [x],
        {"offsets": (None, 3), "sizes": (None, 2), "strides": (1, -1)},
        index_operands=[n, n],
    )
    op.verify()
    assert isinstance(op, nd.SliceOp)
    assert str(op.result.type) == "tensor<?x2xf32>"
    assert op.offsets == (None, 3)
    assert op.strides == (1, -1)
    assert op.mixed("sizes") == (n, 2)
    assert op.arrays == (x,)
    assert nd.attributes_of(op) == {
        "offsets": (None, 3),
        "sizes": (None, 2),
        "strides": (1, -1),
    }
    clone = op.clone()
    assert isinstance(clone, nd.SliceOp)
    assert clone.mixed("offsets") == (n, 3)


def test_attributes_lead_back_to_the_results():
    module = parse_module(OPS_TEXT)
    checked = 0
    for op in module.walk():
        if isinstance(op, nd.NdOp):
            specs = [nd.spec_of(operand.type) for operand in op.arrays]
            found = infer(op.name.removeprefix("nd."), specs, nd.attributes_of(op))
            assert found == tuple(nd.spec_of(result.type) for result in op.results)
            checked += 1
    assert checked == OPS_TEXT.count("nd.")


def test_build_refuses():
    with pytest.raises(TypeError, match=r"no op nd\.nonsense"):
        nd.build("nonsense", [])
    with pytest.raises(ValueError, match="not be broadcast"):
        nd.build("add", operands("f32[3]", "f32[4]"))
    with pytest.raises(ValueError, match="'axes' is missing"):
        nd.build("reduce", operands("f32[3]"), {"kind": "sum"})


def test_traits():
    for name, op_type in nd.OPS.items():
        calls = issubclass(op_type, nd.TransformOp) or name == "call_host"
        assert op_type.has_trait(Pure()) != calls
    commutative = {name for name, op in nd.OPS.items() if op.has_trait(Commutative())}
    assert {"add", "multiply", "equal", "bitwise_xor"} <= commutative
    assert not {"subtract", "power", "less", "copysign"} & commutative
    assert is_side_effect_free(nd.build("exp", operands("f32[3]")))


def test_empty_is_memory_at_every_landing() -> None:
    """What is stored into it before it is read is all that counts."""

    @sw.jit
    def doubled(n: int) -> Any:
        out = [1]
        while out[-1] < n:
            out.append(out[-1] * 2)
        return np.array(out)

    assert doubled(100).tolist() == [1, 2, 4, 8, 16, 32, 64, 128]
    lowered = doubled.lower("i64")
    assert "nd.empty [" in lowered.ir("nd")
    assert "tensor.empty" in lowered.ir("linalg")
    affine = lowered.ir("affine")
    assert affine.count("memref.alloc()") == 2  # in the function, and in the one for its shapes
