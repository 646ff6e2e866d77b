"""Parallel loops in the interpreter: an order of no rule, neutral elements of reductions."""

from __future__ import annotations

import numpy as np
import pytest
from xdsl.dialects.builtin import Float64Type, IndexType, IntegerType

from stepwell.backends.interpreter.affine import COMBINERS, neutral
from stepwell.backends.interpreter.control import shuffled
from stepwell.backends.interpreter.scalars import COMBINE


def test_orders(monkeypatch: pytest.MonkeyPatch) -> None:
    orders = []
    for seed in ("0", "1", "0"):
        monkeypatch.setenv("STEPWELL_SHUFFLE", seed)
        orders.append(shuffled(range(3, 20, 2), range(5)))
    points = [(i, j) for i in range(3, 20, 2) for j in range(5)]
    assert all(sorted(order) == points and order != points for order in orders)
    assert orders[0] == orders[2] != orders[1]


@pytest.mark.parametrize("kind", sorted(COMBINERS))
def test_neutral_elements(kind: str) -> None:
    """Combined with them, a value stays as it is, the sign of a zero included."""
    name = COMBINERS[kind]
    if kind.endswith("f"):
        cases = [(Float64Type(), np.float64(v)) for v in (0.0, -0.0, 1.5, -np.inf, np.inf)]
    else:
        cases = [(IntegerType(64), np.int64(v)) for v in (0, 1, -1, -(1 << 63), (1 << 63) - 1)]
        cases += [(IndexType(), np.int64(7)), (IntegerType(8), np.int8(-128))]
    for type_, value in cases:
        found = COMBINE[name](neutral(name, type_), value)
        assert found == value and np.signbit(found) == np.signbit(value)
