"""Each rule of inference against NumPy: its shapes, its refusals, its sentences."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from stepwell.dialects.dtypes import DTYPES, dtype_of
from stepwell.dialects.inference import ARG_REDUCTIONS, ELEMENTWISE, RULES, infer
from stepwell.dialects.specs import Spec, broadcast_shapes, parse_spec, shape_text


def spec(text: str) -> Spec:
    return parse_spec(text)[0]


def results(op: str, *operands: str, **attributes: Any) -> list[str]:
    return [str(result) for result in infer(op, [spec(text) for text in operands], attributes)]


@pytest.mark.parametrize(
    ("text", "shape", "names"),
    [
        ("f32[n, 4]", (None, 4), ("n", None)),
        ("f64", (), ()),
        ("f64[]", (), ()),
        ("bool[3]", (3,), (None,)),
        (" i64 [ n , ?,0] ", (None, None, 0), ("n", None, None)),
        ("bf16[rows_1]", (None,), ("rows_1",)),
    ],
)
def test_parse_spec(text: str, shape: tuple, names: tuple):
    parsed, found = parse_spec(text)
    assert parsed.shape == shape
    assert found == names
    assert parse_spec(str(parsed))[0] == parsed


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "is not a spec"),
        ("f32[", "is not a spec"),
        ("f32[n]]", "is not a spec"),
        ("f33[n]", "no element type 'f33'"),
        ("float32[n]", "no element type 'float32'"),
        ("f32[n m]", "'n m' is not an extent"),
        ("f32[n,]", "'' is not an extent"),
        ("f32[-1]", "'-1' is not an extent"),
        ("f32[2*n]", "'2*n' is not an extent"),
        ("f32[9223372036854775808]", "too large"),
    ],
)
def test_bad_specs_say_what_is_wrong(text: str, part: str):
    with pytest.raises(ValueError, match=part.replace("*", r"\*")):
        parse_spec(text)


def test_broadcasting_is_numpys():
    shapes = [shape for rank in range(4) for shape in itertools.product((0, 1, 3), repeat=rank)]
    for a, b in itertools.product(shapes, shapes):
        try:
            expected = np.broadcast_shapes(a, b)
        except ValueError:
            with pytest.raises(ValueError, match="could not be broadcast together with shapes"):
                broadcast_shapes(a, b)
        else:
            assert broadcast_shapes(a, b) == expected


def test_dynamic_extents_do_not_stretch():
    assert results("add", "f32[?, 4]", "f32[4]") == ["f32[?, 4]"]
    assert results("add", "f32[?]", "f32[1]") == ["f32[?]"]
    assert results("add", "f32[?]", "f32[7]") == ["f32[7]"]
    assert results("add", "f32[?]", "f32[?]") == ["f32[?]"]
    assert results("where", "bool[?, 1]", "i8[3]", "i8") == ["i8[?, 3]"]
    with pytest.raises(ValueError, match=r"with shapes \(\?,3\) \(4,\)"):
        results("add", "f32[?, 3]", "f32[4]")


NUMPY_NAMES = {"asin": "arcsin", "acos": "arccos", "atan": "arctan", "asinh": "arcsinh"} | {
    "acosh": "arccosh",
    "atanh": "arctanh",
    "atan2": "arctan2",
    "bitwise_not": "invert",
}


def test_elementwise_types_are_numpys():
    """Whatever a rule accepts, NumPy accepts, and gives the type that the rule gives."""
    for op, row in ELEMENTWISE.items():
        function = getattr(np, NUMPY_NAMES.get(op, op), None)
        if function is None:
            continue
        for dtype in DTYPES.values():
            if dtype.kind not in row.kinds or dtype.name == "bf16":
                continue
            typed = Spec(dtype, (2,))
            operands = [typed] * row.arity
            if op == "where":
                operands[0] = spec("bool[2]")
            arrays = [np.ones(2, operand.dtype.numpy) for operand in operands]
            (result,) = infer(op, operands)
            with np.errstate(all="ignore"):
                expected = dtype_of(function(*arrays))
            assert result == Spec(expected, (2,)), (op, dtype)


@pytest.mark.parametrize(
    ("op", "operands", "part"),
    [
        ("sqrt", ["i32"], "ufunc 'sqrt' not supported for the input types: int32"),
        ("bitwise_and", ["f32", "f32"], "ufunc 'bitwise_and' not supported"),
        ("less", ["c64", "c64"], "ufunc 'less' not supported"),
        ("subtract", ["bool", "bool"], "numpy boolean subtract"),
        ("negative", ["bool"], "numpy boolean negative"),
        ("complex", ["f16", "f16"], "not supported for the input types: float16"),
        ("add", ["f32", "f64"], "different element types: f32, f64"),
        ("where", ["i8", "f32", "f32"], "condition must be bool"),
        ("where", ["bool", "f32", "f64"], "different element types"),
        ("add", ["f32"], r"add\(\) takes 2 operands, got 1"),
        ("exp", [], r"exp\(\) takes 1 operand, got 0"),
        ("nonsense", ["f32"], "there is no op nd.nonsense"),
    ],
)
def test_type_errors(op: str, operands: list[str], part: str):
    with pytest.raises(TypeError, match=part):
        results(op, *operands)


def test_shape_ops():
    assert results("cast", "i8[?]", dtype=DTYPES["f32"]) == ["f32[?]"]
    assert results("bitcast", "i32[?, 2]", dtype=DTYPES["f32"]) == ["f32[?, 2]"]
    for source, target in (("i32", "f64"), ("f16", "i16"), ("bool", "i8"), ("c64", "f64")):
        with pytest.raises(TypeError, match="bitcast: "):
            results("bitcast", source, dtype=DTYPES[target])
    assert results("constant", dtype=DTYPES["f32"], value=np.ones((2, 3))) == ["f32[2, 3]"]
    assert results("constant", dtype=DTYPES["f32"], value=0.0, shape=(4,)) == ["f32[4]"]
    assert results("broadcast_to", "f32[4]", shape=(None, 4)) == ["f32[?, 4]"]
    assert results("broadcast_to", "f32[1]", shape=(None,)) == ["f32[?]"]
    assert results("reshape", "f32[2, 6]", shape=(3, 4)) == ["f32[3, 4]"]
    assert results("reshape", "f32[?, 6]", shape=(None, 3)) == ["f32[?, 3]"]
    assert results("transpose", "f32[2, ?, 3]", permutation=(2, 0, 1)) == ["f32[3, 2, ?]"]
    assert results("pad", "f32[2, ?]", "f32", low=(1, 0), high=(0, 2)) == ["f32[3, ?]"]
    assert results("pad", "f32[2]", "f32", low=(None,), high=(0,)) == ["f32[?]"]
    assert results("concatenate", "f32[2, ?]", "f32[3, 4]", axis=0) == ["f32[5, 4]"]
    assert results("concatenate", "f32[2, 4]", "f32[?, 4]", axis=0) == ["f32[?, 4]"]
    assert results("empty", shape=(None, 4), dtype=DTYPES["bool"]) == ["bool[?, 4]"]
    assert results("iota", shape=(None, 4), axis=0, dtype=DTYPES["i64"]) == ["i64[?, 4]"]


def test_slices():
    part = dict(offsets=(None, 3), sizes=(None, 4), strides=(1, -1))
    assert results("slice", "f32[?, 4]", **part) == ["f32[?, 4]"]
    assert results("insert_slice", "f32[?, 4]", "f32[?, ?]", **part) == ["f32[?, 4]"]
    empty = dict(offsets=(7,), sizes=(0,), strides=(1,))
    assert results("slice", "f32[4]", **empty) == ["f32[0]"]
    with pytest.raises(ValueError, match="index 4 is out of bounds for axis 0 with size 4"):
        results("slice", "f32[4]", offsets=(2,), sizes=(3,), strides=(1,))
    with pytest.raises(ValueError, match=r"index -1 is out of bounds for axis 0 with size \?"):
        results("slice", "f32[?]", offsets=(2,), sizes=(4,), strides=(-1,))
    with pytest.raises(ValueError, match="slice step cannot be zero"):
        results("slice", "f32[4]", offsets=(0,), sizes=(3,), strides=(0,))
    with pytest.raises(ValueError, match="negative dimensions"):
        results("slice", "f32[4]", offsets=(0,), sizes=(-3,), strides=(1,))
    with pytest.raises(ValueError, match="2 dimensions needs as many offsets"):
        results("slice", "f32[4, 4]", offsets=(0,), sizes=(3,), strides=(1,))
    with pytest.raises(ValueError, match=r"array of shape \(3,\) into a slice of shape \(2,\)"):
        results("insert_slice", "f32[4]", "f32[3]", offsets=(0,), sizes=(2,), strides=(1,))


@pytest.mark.parametrize(
    ("op", "operands", "attributes", "part"),
    [
        ("broadcast_to", ["f32[3]"], dict(shape=(4,)), r"\(3,\) and requested shape \(4,\)"),
        ("broadcast_to", ["f32[3, 3]"], dict(shape=(3,)), "more dimensions than allowed"),
        ("reshape", ["f32[6]"], dict(shape=(4,)), r"array of size 6 into shape \(4,\)"),
        ("reshape", ["f32[6]"], dict(shape=(-6,)), "negative dimensions"),
        ("transpose", ["f32[6]"], dict(permutation=(1,)), "axes don't match array"),
        ("transpose", ["f32[6]"], dict(permutation=()), "axes don't match array"),
        ("pad", ["f32[3]", "f32"], dict(low=(-1,), high=(0,)), "can't contain negative values"),
        ("pad", ["f32[3]", "f32[1]"], dict(low=(1,), high=(0,)), "value must be 0-d"),
        ("concatenate", [], dict(axis=0), "need at least one array to concatenate"),
        ("concatenate", ["f32"], dict(axis=0), "zero-dimensional arrays cannot be concatenated"),
        ("concatenate", ["f32[3]"] * 2, dict(axis=1), "axis 1 is out of bounds for array of dim"),
        ("concatenate", ["f32[3, 2]", "f32[2]"], dict(axis=0), "same number of dimensions"),
        ("concatenate", ["f32[3, 2]", "f32[3, 4]"], dict(axis=0), "along dimension 1, .* size 2"),
        ("gather", ["f32[3]", "i64"], dict(axes=(1,)), "axis 1 is out of bounds"),
        ("gather", ["f32[3]", "i64"], dict(axes=()), "needs an index array for each"),
        ("scatter", ["f32[3]", "f32[2]", "i64[4]"], dict(axes=(0,), mode="add"), "shape mismatch"),
        ("scatter", ["f32[3]", "f32", "i64"], dict(axes=(0,), mode="mul"), "one of set, add"),
        ("reduce", ["f32[3]"], dict(kind="mean", axes=(0,)), "must be one of sum, prod"),
        ("reduce", ["f32[3]"], dict(kind="sum", axes=(0, 0)), "duplicate value in 'axes'"),
        ("reduce", ["f32[0]"], dict(kind="min", axes=(0,)), "operation minimum which has no ident"),
        ("reduce", ["f32[0]"], dict(kind="sum"), "attribute 'axes' is missing"),
        ("arg_reduce", ["f32[0]"], dict(kind="argmin", axis=0), "argmin of an empty sequence"),
        (
            "dot_general",
            ["f32[2, 3]", "f32[4, 5]"],
            dict(batch_a=(), batch_b=(), contract_a=(1,), contract_b=(0,)),
            r"matmul: shapes \(2,3\) and \(4,5\) not aligned: 3 \(dim 1\) != 4 \(dim 0\)",
        ),
    ],
)
def test_value_errors(op: str, operands: list[str], attributes: dict[str, Any], part: str):
    with pytest.raises(ValueError, match=part):
        results(op, *operands, **attributes)


@pytest.mark.parametrize(
    ("op", "operands", "attributes", "part"),
    [
        ("gather", ["f32[3]", "i32"], dict(axes=(0,)), "index array must be i64, not i32"),
        ("gather", ["f32[3]"], dict(axes=()), "takes an array and its indices"),
        ("reduce", ["bool[3]"], dict(kind="sum", axes=(0,)), "ufunc 'sum' not supported"),
        ("reduce", ["f32[3]"], dict(kind="any", axes=(0,)), "ufunc 'any' not supported"),
        ("cumulative", ["c64[3]"], dict(kind="max", axis=0), "ufunc 'max' not supported"),
        ("iota", [], dict(shape=(3,), axis=0, dtype=DTYPES["bool"]), "'iota' not supported"),
        ("value_and_grad", ["f32"], dict(wrt=(0,), results=()), "but returns nothing"),
        ("value_and_grad", ["f32"], dict(wrt=(0,), results=(spec("f32[2]"),)), r"f32\[2\]"),
        ("value_and_grad", ["i32"], dict(wrt=(0,), results=(spec("f32"),)), "argument 0 must be"),
    ],
)
def test_structured_type_errors(op: str, operands: list, attributes: dict[str, Any], part: str):
    with pytest.raises(TypeError, match=part):
        results(op, *operands, **attributes)


def test_gather_and_scatter():
    assert results("gather", "f32[3, ?, 5]", "i64[7, 1]", "i64[2]", axes=(0, 2)) == ["f32[7, 2, ?]"]
    assert results("gather", "f32[3, 4]", "i64", axes=(1,)) == ["f32[3]"]
    found = results("scatter", "f32[3, ?]", "f32[7, ?]", "i64[7]", axes=(0,), mode="set")
    assert found == ["f32[3, ?]"]


def test_reductions():
    assert results("reduce", "f32[2, ?, 3]", kind="max", axes=(0, 2)) == ["f32[?]"]
    assert results("reduce", "f32[2, ?]", kind="sum", axes=(1,), keepdims=True) == ["f32[2, 1]"]
    assert results("reduce", "bool[2]", kind="any", axes=()) == ["bool[2]"]
    assert results("reduce", "f32[0, 3]", kind="min", axes=(1,)) == ["f32[0]"]
    assert results("arg_reduce", "f32[2, 3]", kind="argmax", axis=0, keepdims=True) == ["i64[1, 3]"]
    assert results("cumulative", "i32[2, 3]", kind="sum", axis=1, reverse=False) == ["i32[2, 3]"]
    assert set(ARG_REDUCTIONS) == {"argmin", "argmax"}


def test_dot_general():
    axes = dict(batch_a=(0,), batch_b=(0,), contract_a=(2,), contract_b=(1,))
    assert results("dot_general", "f32[?, 2, 3]", "f32[8, 3, 5]", **axes) == ["f32[8, 2, 5]"]
    outer = dict(batch_a=(), batch_b=(), contract_a=(), contract_b=())
    assert results("dot_general", "f32[2]", "f32[?]", **outer) == ["f32[2, ?]"]


def test_value_and_grad():
    found = results("value_and_grad", "f32[3]", "i32", "f32", wrt=(2, 0), results=(spec("f64"),))
    assert found == ["f64", "f32", "f32[3]"]


def test_shape_text_is_numpys():
    for shape in ((), (3,), (3, 4)):
        assert shape_text(shape) == str(shape).replace(" ", "")


def test_the_tables_do_not_overlap():
    assert not set(RULES) & set(ELEMENTWISE)


def test_importing_it_does_not_import_the_compiler():
    code = (
        "import sys, stepwell.dialects.inference; print({'xdsl', 'ml_dtypes'} & set(sys.modules))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    output = subprocess.check_output([sys.executable, "-c", code], env=environment, text=True)
    assert output.strip() == "set()"
