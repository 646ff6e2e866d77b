"""Schedules of contractions on a CPU: register tiles, panels, and what is outside."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

from ...passes.schedules.contraction import Sizes
from ..bench.measure import interleave


class ContractionSpace:
    """What can be chosen of the contractions of a function; measured by the host's clock.

    Args:
        machine: the target's description.
    """

    default = Sizes()
    clock = ""
    note = ""

    def __init__(self, machine: Any):
        self.machine = machine

    def sizes(self) -> Sequence[Sizes]:
        # Whether the right operand is packed, and what is outside: a copy is made for all rows.
        orders = ((True, False), (False, False), (False, True))
        pieces = (self.machine.l2_bytes // n for n in (2, 4, 8))
        found = [
            Sizes(vectors, height, piece, *order)
            for vectors, height, piece, order in itertools.product(
                range(1, 7), range(1, 15), pieces, orders
            )
            if vectors * height + vectors + 1 <= self.machine.vector_registers
        ]
        return sorted(found, key=lambda one: model_cost(one, self.machine))

    def describe(self, sizes: Sizes) -> str:
        """`4 × 6 vectors, 256 KiB packed`."""
        if not sizes.vectors:
            return "the default"
        order = (
            "packed" if sizes.pack else "rows outside" if sizes.rows_outside else "columns outside"
        )
        return f"{sizes.vectors} × {sizes.height} vectors, {sizes.piece_bytes >> 10} KiB {order}"

    def ratio(
        self, sizes: Sizes, candidate: Any, default: Any, values: Sequence[Any], seconds: float
    ) -> float:
        calls = [lambda: candidate(*values), lambda: default(*values)]
        ours, theirs = interleave(calls, seconds, 7)
        return min(ours) / min(theirs)  # what else the machine does only makes it slower


def model_cost(sizes: Sizes, machine: Any) -> float:
    """Cycles for one vector operation of a register tile, as far as ports and latency say.

    A step of the reduction takes as long as its multiplications, its loads, or the latency of the
    accumulators, and some of the time of what comes from the second-level cache; a panel that
    leaves no room there, or that is not packed, costs more.
    """
    work = sizes.vectors * sizes.height
    step = max(
        work / machine.fma_ports, (sizes.vectors + sizes.height) / 2, float(machine.fma_latency)
    )
    room = 1.0 if sizes.piece_bytes * 2 <= machine.l2_bytes else 1.1
    step += (sizes.vectors + sizes.height) / 8
    return step / work * room * (1.0 if sizes.pack else 1.1)
