"""arith-bits-of-booleans: no byte stands between a comparison and what asks for it."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np

import stepwell as sw

Transform = Callable[..., tuple[str, list[str]]]
PASS = "arith-bits-of-booleans"
PROGRAM = """
func.func @f(%p: i1, %q: i1, %byte: i8, %v: vector<4xi1>, %out: memref<4xi8>)
    -> (i1, i1, i1, i1, i64) {
  %zero = arith.constant 0 : i8
  %zeros = arith.constant dense<0> : vector<4xi8>
  %c0 = arith.constant 0 : index
  %a = arith.extui %p : i1 to i8
  %b = arith.extui %q : i1 to i8
  %both = arith.andi %a, %b : i8
  %either = arith.ori %both, %b : i8
  %chosen = arith.select %p, %either, %a : i8
  %r = arith.cmpi ne, %chosen, %zero : i8
  %s = arith.cmpi eq, %both, %zero : i8
  %t = arith.trunci %either : i8 to i1
  %n = arith.extui %both : i8 to i64
  %mixed = arith.andi %a, %byte : i8
  %u = arith.cmpi ne, %mixed, %zero : i8
  %bytes = arith.extui %v : vector<4xi1> to vector<4xi8>
  %all = vector.broadcast %either : i8 to vector<4xi8>
  %differ = arith.xori %bytes, %all : vector<4xi8>
  %none = arith.cmpi eq, %differ, %zeros : vector<4xi8>
  %stored = arith.extui %none : vector<4xi1> to vector<4xi8>
  vector.store %stored, %out[%c0] : memref<4xi8>, vector<4xi8>
  func.return %r, %s, %t, %u, %n : i1, i1, i1, i1, i64
}
"""


def test_golden(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(PROGRAM, PASS)
    golden(text)
    # What is stored, and what a byte is combined with that may be another number.
    assert text.count("to i8") == 1 and text.count("to vector<4xi8>") == 1


def logic(x: Any, y: Any, m: Any) -> Any:
    a, b = x > 0, y > 1
    c = (a & ~b) | (x < y) ^ m
    n = a.astype(np.int8) & y.astype(np.int8)
    return c, np.where(c == a, x, y), c.sum(), n, (a != b).astype(float), bool(c[0]) and not m[1]


def test_as_numpy() -> None:
    cases = np.array(list(itertools.product([-1.0, 1.0], [0.5, 2.0, 3.0], [False, True])))
    x, y, m = cases[:, 0].copy(), cases[:, 1].copy(), cases[:, 2] > 0
    for found, wanted in zip(sw.jit(logic)(x, y, m), logic(x, y, m), strict=True):
        np.testing.assert_array_equal(found, wanted)
