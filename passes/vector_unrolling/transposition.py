"""A square of elements read along one of its sides and wanted along the other."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import DenseArrayBase, VectorType, i64
from xdsl.ir import SSAValue

from ...dialects import vector
from ...dialects.build import Builder


def transpose_square(builder: Builder, rows: Sequence[SSAValue]) -> list[SSAValue]:
    """The columns of as many rows as they have lanes, which is a power of two.

    In each of log2(lanes) rounds, row `r` and row `r + lanes / 2` are interleaved, to be rows `2r`
    and `2r + 1`: a place's bits (row, lane) turn by one, and at the end row and lane have changed
    places.
    """
    lanes = len(rows)
    type_ = rows[0].type
    assert isinstance(type_, VectorType)
    half = lanes // 2
    masks = [
        DenseArrayBase.from_list(
            i64, [source for lane in range(first, first + half) for source in (lane, lane + lanes)]
        )
        for first in (0, half)
    ]
    current = list(rows)
    for _ in range(lanes.bit_length() - 1):
        current = [
            builder.value(vector.ShuffleOp, (current[row], current[row + half]), type_, mask=mask)
            for row in range(half)
            for mask in masks
        ]
    return current
