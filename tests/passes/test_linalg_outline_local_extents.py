"""linalg-outline-local-extents: what becomes a function, what stays, and what it all computes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

import stepwell as sw
from stepwell.tools.differential import check_program

Transform = Callable[..., tuple[str, list[str]]]

PASS = "linalg-outline-local-extents"


def scaled(source: str, target: str, factor: str) -> str:
    maps = "indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>]"
    return f"""
    linalg.generic {{{maps}, iterator_types = ["parallel"]}} ins({source} : memref<?xf32>)
        outs({target} : memref<?xf32>) {{
    ^bb0(%x: f32, %_: f32):
      %y = arith.mulf %x, {factor} : f32
      linalg.yield %y : f32
    }}"""


def function(*ops: str) -> str:
    """The ops in a branch, which knows the extent of %U, %V and %W; those of %A and %B are known.

    %V and %W are views of one buffer.
    """
    return f"""
    func.func @f(%A: memref<?xf32>, %B: memref<?xf32>, %N: memref<i64>, %a: f32, %c: i1) {{
      %two = arith.constant 2.0 : f32
      %three = arith.constant 3.0 : f32
      scf.if %c {{
        %wide = memref.load %N[] : memref<i64>
        %n = arith.index_cast %wide : i64 to index
        %U = memref.alloc(%n) : memref<?xf32>
        %V = memref.subview %B[0] [%n] [1] : memref<?xf32> to memref<?xf32>
        %W = memref.subview %B[0] [%n] [1] : memref<?xf32> to memref<?xf32>
        {"".join(ops)}
        memref.dealloc %U : memref<?xf32>
      }}
      func.return
    }}"""


def test_ops_that_are_alike_have_one_function(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    text, _ = transform(
        function(
            scaled("%U", "%V", "%two"),
            scaled("%V", "%U", "%two"),
            scaled("%U", "%V", "%three"),
            scaled("%U", "%V", "%a"),
            "memref.copy %U, %V : memref<?xf32> to memref<?xf32>",
        ),
        PASS,
    )
    golden(text)


def test_what_stays(transform: Transform) -> None:
    known = scaled("%A", "%B", "%two")
    of_one_buffer = scaled("%V", "%W", "%two")
    text, _ = transform(function(known, of_one_buffer), PASS)
    assert "func.call" not in text


def test_loops_over_what_gets_shorter_are_vectorized() -> None:
    """An array that a mask shortens from step to step, and rows of which a mask selects some."""

    def shorter(x: Any) -> Any:
        total = 0.0
        while len(x):
            x = np.sqrt(x) - 0.5
            total += x.sum()
            x = x[x > 0.25]
        return total

    def rows(x: Any, limits: Any) -> Any:
        result = np.zeros(limits.shape[0])
        for i in range(limits.shape[0]):
            part = x[x > limits[i]] * 2
            result[i] = part.sum() + part[0] ** 2
        return result

    x = np.random.default_rng(3).uniform(0, 9, 1000)
    check_program(shorter, x)
    check_program(rows, x, np.linspace(0, 8, 7))
    for program, arguments in ((shorter, (x,)), (rows, (x, x[:3]))):
        text = sw.jit(program).lower(*arguments).ir("affine")
        assert "func.call" in text and "affine.vector_load" in text
