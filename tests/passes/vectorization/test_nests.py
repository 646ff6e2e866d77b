"""affine-super-vectorize with upstream's options: what it makes of nests, and what it refuses."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module
from stepwell.passes.affine_super_vectorize import AffineSuperVectorizePass
from stepwell.passes.errors import CompileError

Transform = Callable[..., tuple[str, list[str]]]

SUMS = """
func.func @f(%X: memref<?x?xf32>, %out: memref<?xf32>, %n: index, %m: index) {
  %one = arith.constant 1.0 : f32
  affine.for %i = 0 to %n {
    %sum = affine.for %j = 0 to %m iter_args(%a = %one) -> (f32) {
      %x = affine.load %X[SUBSCRIPTS] : memref<?x?xf32>
      %b = arith.addf %a, %x : f32
      affine.yield %b : f32
    }
    affine.store %sum, %out[%i] : memref<?xf32>
  }
  func.return
}"""
# %i goes along rows.
COPY = """
func.func @f(%X: memref<?x?xf32>, %Y: memref<?x?xf32>, %n: index, %m: index) {
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %m {
      %x = affine.load %X[%j, %i] : memref<?x?xf32>
      affine.store %x, %Y[%j, %i] : memref<?x?xf32>
    }
  }
  func.return
}"""


def test_sums_in_lanes(transform: Transform, golden: Callable[[str], None]) -> None:
    """An outer loop: each lane does a sum, and the loop inside carries vectors."""
    text = SUMS.replace("SUBSCRIPTS", "%j, %i")
    golden(transform(text, AffineSuperVectorizePass(virtual_vector_size=(8,)))[0])


def test_terms_in_lanes(transform: Transform, golden: Callable[[str], None]) -> None:
    options = AffineSuperVectorizePass(
        virtual_vector_size=(8,), test_fastest_varying=(0,), vectorize_reductions=True
    )
    golden(transform(SUMS.replace("SUBSCRIPTS", "%i, %j"), options)[0])


def test_two_dimensions(transform: Transform, golden: Callable[[str], None]) -> None:
    """The mask has the axes of memory in their order."""
    golden(transform(COPY, AffineSuperVectorizePass(virtual_vector_size=(4, 8)))[0])


@pytest.mark.parametrize(
    "options",
    [
        {"virtual_vector_size": (8,)},
        {"virtual_vector_size": (4,), "test_fastest_varying": (0,)},
        {"virtual_vector_size": (4, 8)},
        {"virtual_vector_size": (8, 4), "test_fastest_varying": (0, 1)},
    ],
    ids=str,
)
def test_nothing_is_written_beyond_the_end_of_a_loop(options: dict) -> None:
    """Upstream (22.1.8) stores whole vectors there, as long as there is memory."""
    x = np.arange(144, dtype=np.float32).reshape(12, 12)
    expected, actual = (np.full((12, 12), -1, np.float32) for _ in range(2))
    module = parse_module(COPY)
    run(module, "f", x, expected, 5, 7)
    AffineSuperVectorizePass(**options).apply(make_context(), module)
    assert any("vector" in op.name for op in module.walk())
    run(module, "f", x, actual, 5, 7)
    np.testing.assert_array_equal(actual, expected)


@pytest.mark.parametrize("count", [0, 1, 7, 8, 13])
@pytest.mark.parametrize(
    ("op", "element"),
    [
        ("addf", "f32"),
        ("mulf", "f64"),
        ("minnumf", "f32"),
        ("maximumf", "f64"),
        ("addi", "i32"),
        ("minsi", "i32"),
        ("maxui", "i8"),
        ("andi", "i32"),
        ("xori", "i64"),
    ],
)
def test_reductions(op: str, element: str, count: int) -> None:
    """A rest of lanes adds nothing, and neither does a beginning that is not neutral get lost."""
    dtype = np.dtype({"f": "f", "i": "i"}[element[0]] + str(int(element[1:]) // 8))
    literal = "2.0" if dtype.kind == "f" else "2"
    text = f"""
    func.func @f(%X: memref<?x{element}>, %n: index) -> {element} {{
      %init = arith.constant {literal} : {element}
      %r = affine.for %i = 0 to %n iter_args(%a = %init) -> ({element}) {{
        %x = affine.load %X[%i] : memref<?x{element}>
        %b = arith.{op} %a, %x : {element}
        affine.yield %b : {element}
      }}
      func.return %r : {element}
    }}"""
    x = np.random.default_rng(count).integers(1, 4, 20).astype(dtype)
    module = parse_module(text)
    expected = run(module, "f", x, count)
    options = AffineSuperVectorizePass(virtual_vector_size=(4,), vectorize_reductions=True)
    options.apply(make_context(), module)
    assert any(one.name == "vector.reduction" for one in module.walk())
    assert run(module, "f", x, count) == expected


def one_loop(body: str) -> str:
    return f"""
    func.func @f(%X: memref<?xi32>, %Y: memref<?xi32>, %Z: memref<?x?xi32>, %n: index) {{
      affine.for %i = 0 to %n {{
        %x = affine.load %X[%i] : memref<?xi32>
        {body}
      }}
      func.return
    }}"""


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("affine.store %x, %X[%i + 1] : memref<?xi32>", "flow dependence"),
        ("affine.store %x, %Y[2 * %i] : memref<?xi32>", "not in a row"),
        ("affine.store %x, %Z[%i, %i] : memref<?x?xi32>", "along 2 axes"),
        ("affine.store %x, %Y[%i mod 6] : memref<?xi32>", "dependence"),
        (
            "%q = arith.divsi %x, %x : i32 affine.store %q, %Y[%i] : memref<?xi32>",
            "would divide",
        ),
        (
            "%c = arith.index_cast %i : index to i32 affine.store %c, %Y[%i] : memref<?xi32>",
            "computes with a loop variable",
        ),
        (
            "affine.for %j = 0 to affine_map<(d) -> (d)>(%i) {"
            " affine.store %x, %Z[%j, %i] : memref<?x?xi32> }",
            "bounds of a loop inside depend",
        ),
        ("affine.if affine_set<(d) : (d >= 3)>(%i) { }", "'affine.if' has no vector form"),
    ],
)
def test_refuses(transform: Transform, body: str, reason: str) -> None:
    text = one_loop(body)
    before = transform(text)[0]
    options = AffineSuperVectorizePass(virtual_vector_size=(4,), test_fastest_varying=(0,))
    after, remarks = transform(text, options)
    assert any(reason in remark for remark in remarks), remarks
    assert after == before or "affine.for %j" in before


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"virtual_vector_size": (0,)}, "greater than 0"),
        ({"virtual_vector_size": (4,), "test_fastest_varying": (0, 1)}, "differ in length"),
        ({"virtual_vector_size": (4, 4), "vectorize_reductions": True}, "one dimension only"),
    ],
)
def test_options_that_do_not_fit(options: dict, message: str) -> None:
    with pytest.raises(CompileError, match=message):
        AffineSuperVectorizePass(**options).apply(make_context(), parse_module(COPY))
