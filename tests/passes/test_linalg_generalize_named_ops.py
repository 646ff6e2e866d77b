"""Named ops of linalg as other frontends print them: what they compute is what NumPy does."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.dialects.context import make_context
from stepwell.dialects.linalg_named import STRUCTURES
from stepwell.dialects.text import InvalidText, parse_module, print_module
from stepwell.passes.linalg_generalize_named_ops import LinalgGeneralizeNamedOpsPass

RANDOM = np.random.default_rng(17)
MLIR_OPT = shutil.which("mlir-opt-22")
NAMES = {np.dtype(np.float32): "f32", np.dtype(np.int32): "i32", np.dtype(np.float16): "f16"}


def array(*shape: int) -> np.ndarray:
    return RANDOM.normal(size=shape).astype(np.float32)


def tensor(value: np.ndarray) -> str:
    extents = "".join(f"{extent}x" for extent in value.shape)
    return f"tensor<{extents}{NAMES[value.dtype]}>"


def windows(x: np.ndarray, sizes: Any, axes: Any, strides: Any, dilations: Any) -> np.ndarray:
    """[…, windows, …, places of the window], by NumPy."""
    reach = [(size - 1) * dilation + 1 for size, dilation in zip(sizes, dilations, strict=True)]
    seen = np.lib.stride_tricks.sliding_window_view(x, reach, axes)
    index = [slice(None)] * seen.ndim
    for number, axis in enumerate(axes):
        index[axis] = slice(None, None, strides[number])
        index[x.ndim + number] = slice(None, None, dilations[number])
    return seen[tuple(index)]


X, W = array(2, 9, 10, 3), array(2, 3, 3, 4)
SEEN = windows(X, (2, 3), (1, 2), (2, 1), (1, 2))  # n, y, x, c, h, w
XC, SEEN_C = np.moveaxis(X, 3, 1), np.moveaxis(SEEN, 3, 1)
STEPS = " {dilations = dense<[1, 2]> : tensor<2xi64>, strides = dense<[2, 1]> : tensor<2xi64>}"
A, B, V = array(4, 5), array(5, 6), array(5)
BA, BB = array(3, 4, 5), array(3, 5, 6)

# op -> its inputs, and the change of an output that began as given.
CASES: dict[str, tuple[tuple[np.ndarray, ...], Callable[[], np.ndarray], str]] = {
    "matmul": ((A, B), lambda: A @ B, ""),
    "matmul_transpose_a": ((A.T, B), lambda: A @ B, ""),
    "matmul_transpose_b": ((A, B.T), lambda: A @ B, ""),
    "batch_matmul": ((BA, BB), lambda: BA @ BB, ""),
    "batch_reduce_matmul": ((BA, BB), lambda: (BA @ BB).sum(0), ""),
    "matvec": ((A, V), lambda: A @ V, ""),
    "vecmat": ((V, B), lambda: V @ B, ""),
    "batch_matvec": ((BA, array(3, 5)), lambda: None, ""),
    "dot": ((V, V), lambda: V @ V, ""),
    "conv_2d_nhwc_hwcf": ((X, W), lambda: np.einsum("nyxchw,hwcf->nyxf", SEEN, W), STEPS),
    "conv_2d_nhwc_fhwc": (
        (X, np.moveaxis(W, 3, 0)), lambda: np.einsum("nyxchw,hwcf->nyxf", SEEN, W), STEPS),
    "conv_2d_nchw_fchw": (
        (XC, W.transpose(3, 2, 0, 1)), lambda: np.einsum("nyxchw,hwcf->nfyx", SEEN, W), STEPS),
    "depthwise_conv_2d_nhwc_hwc": (
        (X, W[..., 0]), lambda: np.einsum("nyxchw,hwc->nyxc", SEEN, W[..., 0]), STEPS),
    "depthwise_conv_2d_nchw_chw": (
        (XC, np.moveaxis(W[..., 0], 2, 0)),
        lambda: np.einsum("nyxchw,hwc->ncyx", SEEN, W[..., 0]), STEPS),
    "pooling_nhwc_sum": ((X, W[..., 0, 0]), lambda: SEEN.sum((4, 5)), STEPS),
    "pooling_nchw_sum": ((XC, W[..., 0, 0]), lambda: SEEN_C.sum((4, 5)), STEPS),
}  # fmt: skip


def run(op: str, inputs: tuple[np.ndarray, ...], out: np.ndarray, steps: str = "") -> Any:
    types = ", ".join(map(tensor, inputs))
    names = ", ".join(f"%x{n}" for n in range(len(inputs)))
    arguments = ", ".join(f"%x{n}: {tensor(x)}" for n, x in enumerate(inputs))
    text = (
        f"func.func @f({arguments}, %out: {tensor(out)}) -> {tensor(out)} {{\n"
        f"  %r = linalg.{op}{steps} ins({names} : {types}) outs(%out : {tensor(out)})"
        f" -> {tensor(out)}\n  return %r : {tensor(out)}\n}}"
    )
    f = sw.from_mlir(text)
    return f(*inputs, out)


@pytest.mark.parametrize("name", CASES)
def test_products_and_windows(name: str) -> None:
    inputs, compute, steps = CASES[name]
    change = compute() if name != "batch_matvec" else np.einsum("bmk,bk->bm", *inputs)
    out = np.asarray(array(*np.shape(change)))
    np.testing.assert_allclose(run(name, inputs, out, steps), out + change, rtol=1e-4, atol=1e-5)


def test_pools_of_extremes() -> None:
    out = np.full(SEEN.shape[:4], -0.5, np.float32)
    result = run("pooling_nhwc_max", (X, W[..., 0, 0]), out, STEPS)
    np.testing.assert_array_equal(result, np.maximum(out, SEEN.max((4, 5))))
    result = run("pooling_nchw_max", (XC, W[..., 0, 0]), np.moveaxis(out, 3, 1), STEPS)
    np.testing.assert_array_equal(result, np.maximum(-0.5, SEEN_C.max((4, 5))))


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("add", np.add), ("sub", np.subtract), ("mul", np.multiply), ("div", np.divide),
        ("max", np.maximum), ("min", np.minimum), ("exp", np.exp), ("abs", np.abs),
        ("tanh", np.tanh), ("negf", np.negative), ("floor", np.floor), ("square", np.square),
        ("reciprocal", lambda x: 1 / x), ("copy", np.copy),
    ],
)  # fmt: skip
def test_elementwise(name: str, function: Any) -> None:
    inputs = (array(3, 4), array(3, 4))[: STRUCTURES[name].inputs]
    result = run(name, inputs, np.zeros((3, 4), np.float32))
    np.testing.assert_allclose(result, function(*inputs), rtol=1e-6)


def test_operands_of_other_types_are_converted() -> None:
    a, b = A.astype(np.float16), B.astype(np.float16)
    out = np.zeros((4, 6), np.float32)
    expected = a.astype(np.float32) @ b.astype(np.float32)
    np.testing.assert_allclose(run("matmul", (a, b), out), expected, rtol=1e-5, atol=1e-5)
    whole = (RANDOM.integers(-9, 9, (4, 5), np.int32), RANDOM.integers(-9, 9, (5, 6), np.int32))
    np.testing.assert_array_equal(
        run("matmul", whole, np.ones((4, 6), np.int32)), whole[0] @ whole[1] + 1
    )


MODULE = """
#map = affine_map<(d0, d1) -> (d0, d1)>
module attributes {torch.debug_module_name = "Block"} {
  func.func @main(%x: tensor<?x20xf32>, %w: tensor<32x20xf32>, %b: tensor<32xf32>) -> tensor<?xf32> {
    %zero = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %n = tensor.dim %x, %c0 : tensor<?x20xf32>
    %0 = tensor.empty() : tensor<20x32xf32>
    %transposed = linalg.transpose ins(%w : tensor<32x20xf32>) outs(%0 : tensor<20x32xf32>) permutation = [1, 0]
    %1 = tensor.empty(%n) : tensor<?x32xf32>
    %2 = linalg.fill ins(%zero : f32) outs(%1 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %3 = linalg.matmul ins(%x, %transposed : tensor<?x20xf32>, tensor<20x32xf32>) outs(%2 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %rows = linalg.broadcast ins(%b : tensor<32xf32>) outs(%1 : tensor<?x32xf32>) dimensions = [0]
    %sum = linalg.map { arith.addf } ins(%3, %rows : tensor<?x32xf32>, tensor<?x32xf32>) outs(%1 : tensor<?x32xf32>)
    %relu = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%sum : tensor<?x32xf32>) outs(%1 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = arith.cmpf ugt, %in, %zero : f32
      %5 = arith.select %4, %in, %zero : f32
      linalg.yield %5 : f32
    } -> tensor<?x32xf32>
    %lowered = linalg.map ins(%relu : tensor<?x32xf32>) outs(%1 : tensor<?x32xf32>) (%in: f32) {
      %6 = math.tanh %in : f32
      linalg.yield %6 : f32
    }
    %7 = tensor.empty(%n) : tensor<?xf32>
    %8 = linalg.fill ins(%zero : f32) outs(%7 : tensor<?xf32>) -> tensor<?xf32>
    %reduced = linalg.reduce { arith.addf } ins(%lowered : tensor<?x32xf32>) outs(%8 : tensor<?xf32>) dimensions = [1]
    return %reduced : tensor<?xf32>
  }
}
"""  # noqa: E501


def test_a_module_of_another_frontend() -> None:
    x, w, b = array(3, 20), array(32, 20), array(32)
    f = sw.from_mlir(MODULE)
    expected = np.tanh(np.maximum(x @ w.T + b, 0)).sum(1)
    np.testing.assert_allclose(f(x, w, b), expected, rtol=1e-5)
    np.testing.assert_allclose(f.interpret([x, w, b])[0], expected, rtol=1e-5)
    with pytest.raises(ValueError, match="@main takes 3 arguments, not 1"):
        f(x)


PADDED = """func.func @f(%x: tensor<2x3x4xf32>, %y: tensor<2x12xf32>) -> (tensor<4x15xf32>, tensor<1x5xf32>) {
  %half = arith.constant 5.000000e-01 : f32
  %flat = tensor.collapse_shape %x [[0], [1, 2]] : tensor<2x3x4xf32> into tensor<2x12xf32>
  %e = tensor.empty() : tensor<2x12xf32>
  %s = linalg.sub ins(%flat, %y : tensor<2x12xf32>, tensor<2x12xf32>) outs(%e : tensor<2x12xf32>) -> tensor<2x12xf32>
  %p = tensor.pad %s low[1, 0] high[1, 3] {
  ^bb0(%i: index, %j: index):
    tensor.yield %half : f32
  } : tensor<2x12xf32> to tensor<4x15xf32>
  %part = tensor.extract_slice %p[1, 2] [1, 5] [1, 1] : tensor<4x15xf32> to tensor<1x5xf32>
  return %p, %part : tensor<4x15xf32>, tensor<1x5xf32>
}"""  # noqa: E501


def test_slices_pads_and_shapes() -> None:
    x, y = array(2, 3, 4), array(2, 12)
    padded, part = sw.from_mlir(PADDED)(x, y)
    expected = np.pad(x.reshape(2, 12) - y, ((1, 1), (0, 3)), constant_values=0.5)
    np.testing.assert_array_equal(padded, expected)
    np.testing.assert_array_equal(part, expected[1:2, 2:7])


DYNAMIC = """func.func @f(
  %x: tensor<?x3xf32>, %y: tensor<?x3xf32>, %counts: tensor<i64>) -> tensor<?x5xf32> {
  %count = tensor.extract %counts[] : tensor<i64>
  %n = arith.index_cast %count : i64 to index
  %c = tensor.concat dim(0) %x, %y : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
  %p = tensor.pad %c low[%n, 2] high[1, 0] {
  ^bb0(%i: index, %j: index):
    %k = arith.index_cast %i : index to i32
    %v = arith.sitofp %k : i32 to f32
    tensor.yield %v : f32
  } : tensor<?x3xf32> to tensor<?x5xf32>
  return %p : tensor<?x5xf32>
}"""


def test_pads_and_joins_of_any_extent() -> None:
    x, y = array(2, 3), array(4, 3)
    result = sw.from_mlir(DYNAMIC)(x, y, 3)
    expected = np.repeat(np.arange(10, dtype=np.float32)[:, None], 5, axis=1)
    expected[3:9, 2:] = np.concatenate([x, y])
    np.testing.assert_array_equal(result, expected)


def test_the_text_is_read_as_it_is_printed() -> None:
    once = print_module(parse_module(MODULE))
    assert print_module(parse_module(once)) == once
    assert "linalg.matmul ins(" in once and "dimensions = [0]" in once


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("linalg.matmul ins(%a : tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32>",
         r"1:\d+: error: linalg.matmul takes ins\(…\) of 2 and outs\(…\) of 1"),
        ("linalg.matvec ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>) "
         "outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32>", "an operand of rank 1 was expected"),
        ("linalg.transpose ins(%a : tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) "
         "permutation = [1, 1]", r"\[1, 1\] is no permutation of 2 axes"),
        ("linalg.reduce { arith.nope } ins(%a : tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) "
         "dimensions = [1]", "there is no op 'arith.nope'"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_named_op(text: str, message: str) -> None:
    with pytest.raises(InvalidText, match=message):
        parse_module(f"func.func @f(%a: tensor<4x4xf32>) {{ %r = {text} return }}")


@pytest.mark.skipif(MLIR_OPT is None, reason="mlir-opt 22 is not installed (mlir-22-tools)")
def test_upstream_writes_the_same_generics() -> None:
    """Maps, iterators and bodies, of each op."""
    assert MLIR_OPT is not None
    functions: list[str] = []
    for name, structure in STRUCTURES.items():
        if name in ("matmul_transpose_a", "matmul_transpose_b") or "batch_matmul_t" in name:
            continue  # upstream has them as matmul with maps now
        if name == "reciprocal":
            continue  # its constant is outside of the body there
        *_, subscripts = structure.maps.rpartition(":")
        parts = subscripts.split(";") if structure.maps else ["m,n"] * (structure.inputs + 1)
        words = [[word.strip() for word in part.split(",") if word.strip()] for part in parts]
        steps = sum("+" in word for word in words[0])
        # Windows of 2 with stride 2 and dilation 3, in 4 places.
        extents = [
            "".join(f"{10 if '+' in word else 2 if word in 'dhw' else 4}x" for word in part)
            for part in words
        ]
        element = "i32" if "unsigned" in name else "f32"
        types = [f"tensor<{one}{element}>" for one in extents]
        if name == "select":
            types[0] = "tensor<4x4xi1>"
        if name == "fill":
            types[0] = "f32"
        attributes = ""
        if steps and "_n" in name:
            attributes = (
                f" {{dilations = dense<3> : tensor<{steps}xi64>,"
                f" strides = dense<2> : tensor<{steps}xi64>}}"
            )
        elif steps:  # these take no steps
            types[0] = types[0].replace("10", "5")
        *inputs, out = types
        names = [f"%x{n}" for n in range(len(inputs))]
        arguments = ", ".join(f"{n}: {t}" for n, t in zip(names, inputs, strict=True))
        functions.append(
            f"func.func @{name}({arguments}, %out: {out}) -> {out} {{\n"
            f"  %r = linalg.{name}{attributes} ins({', '.join(names)} : {', '.join(inputs)})"
            f" outs(%out : {out}) -> {out}\n  return %r : {out}\n}}"
        )
    text = "\n".join(functions)

    def normal(source: str, *options: str) -> list[str]:
        done = subprocess.run([MLIR_OPT, *options], input=source, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[:2000]
        return re.sub(r"%\w+", "%", done.stdout).splitlines()

    module = parse_module(text)
    LinalgGeneralizeNamedOpsPass().apply(make_context(), module)
    assert normal(print_module(module)) == normal(text, "-linalg-generalize-named-ops")
