"""affine-fold-memref-alias-ops: the text of an example, what is refused, and results."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module, verify_module
from stepwell.passes.base import make_pass

Transform = Callable[..., tuple[str, list[str]]]
PASS = "affine-fold-memref-alias-ops"

# Each reads 12 numbers of %A through %v; views of views are the last.
VIEWS = {
    "subview": (
        "%v = memref.subview %A[%n, 2] [3, 4] [2, 3]"
        " : memref<12x24xi64> to memref<3x4xi64, strided<[48, 3], offset: ?>>",
        "%i, %j",
        "memref<3x4xi64, strided<[48, 3], offset: ?>>",
    ),
    "expansion": (
        "%v = memref.expand_shape %A [[0, 1], [2, 3]] output_shape [3, 4, 4, 6]"
        " : memref<12x24xi64> into memref<3x4x4x6xi64>",
        "%i, %j, %n + 1, %i + 2",
        "memref<3x4x4x6xi64>",
    ),
    "collapse": (
        "%v = memref.collapse_shape %A [[0, 1]] : memref<12x24xi64> into memref<288xi64>",
        "50 * %i + %j + %n",
        "memref<288xi64>",
    ),
    "both": (
        "%w = memref.subview %A[2, 0] [6, 24] [1, 1]"
        " : memref<12x24xi64> to memref<6x24xi64, strided<[24, 1], offset: 48>>\n"
        "%v = memref.expand_shape %w [[0, 1], [2]] output_shape [3, 2, 24]"
        " : memref<6x24xi64, strided<[24, 1], offset: 48>>"
        " into memref<3x2x24xi64, strided<[48, 24, 1], offset: 48>>",
        "%i, 1, %j + %n",
        "memref<3x2x24xi64, strided<[48, 24, 1], offset: 48>>",
    ),
}


def program(name: str) -> str:
    view, subscripts, type_ = VIEWS[name]
    return f"""
    func.func @f(%A: memref<12x24xi64>, %B: memref<3x4xi64>, %n: index) {{
      {view}
      affine.for %i = 0 to 3 {{
        affine.for %j = 0 to 4 {{
          %x = affine.load %v[{subscripts}] : {type_}
          affine.store %x, %B[%i, %j] : memref<3x4xi64>
          affine.store %x, %v[{subscripts}] : {type_}
        }}
      }}
      func.return
    }}"""


def test_a_view_of_a_view(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(program("both"), PASS)[0])


@pytest.mark.parametrize("name", VIEWS)
def test_results(name: str) -> None:
    a = np.arange(288).reshape(12, 24)
    module = parse_module(program(name))
    expected, actual = np.zeros((2, 3, 4), np.int64)
    run(module, "f", a.copy(), expected, 1)
    make_pass(PASS).apply(make_context(), module)
    verify_module(module)
    text = print_module(module)
    assert "memref.subview" not in text and "_shape" not in text
    run(module, "f", a.copy(), actual, 1)
    np.testing.assert_array_equal(actual, expected)


@pytest.mark.parametrize(
    ("view", "reason"),
    [
        (
            "%v = memref.subview %A[0, 0] [1, 24] [1, 1]"
            " : memref<?x24xi64, strided<[24, 1]>> to memref<24xi64, strided<[1]>>",
            "fewer dimensions",
        ),
        (
            "%v = memref.subview %A[0, 0] [3, 24] [%n, 1] : memref<?x24xi64, strided<[24, 1]>>"
            " to memref<3x24xi64, strided<[?, 1]>>",
            "not constant",
        ),
    ],
)
def test_refuses(transform: Transform, view: str, reason: str) -> None:
    subscripts = "%i" if "<24xi64" in view else "1, %i"
    text = f"""
    func.func @f(%A: memref<?x24xi64, strided<[24, 1]>>, %n: index) {{
      {view}
      affine.for %i = 0 to 3 {{
        %x = affine.load %v[{subscripts}] : {view.rpartition(" to ")[2]}
      }}
      func.return
    }}"""
    after, remarks = transform(text, PASS)
    assert after == transform(text)[0] and reason in remarks[0]
