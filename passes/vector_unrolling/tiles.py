"""Vectors of any shape as tiles of registers: which registers there are, and what they hold."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import prod

from xdsl.dialects.builtin import AnyFloat, IntegerType, VectorType
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, Block, Operation, SSAValue

from ...dialects import vector
from ...dialects.build import Constants
from ...dialects.quick import erase, walk

TRANSFERS = (vector.TransferReadOp, vector.TransferWriteOp)
"""What is never left, however short the vector is: it has no counterpart below."""

Registers = list[SSAValue]
"""The registers of a tile, in row-major order."""


@lru_cache(maxsize=1024)
def shape_of(type_: VectorType) -> tuple[int, ...]:
    return tuple(type_.get_shape())


@lru_cache(maxsize=256)
def register_type(element: Attribute, lanes: int) -> VectorType:
    return VectorType(element, [lanes])


@lru_cache(maxsize=1024)
def columns(extent: int, lanes: int) -> tuple[tuple[int, int], ...]:
    """The registers of a row of `extent` lanes: where each begins, and how many lanes it has."""
    return tuple((at, min(lanes, extent - at)) for at in range(0, extent, lanes))


def places(shape: Sequence[int], lanes: int) -> Iterator[tuple[tuple[int, ...], int, int]]:
    """The registers of a tile in order: place of the row, first column, lanes."""
    for row in itertools.product(*map(range, shape[:-1])):
        for column, count in columns(shape[-1], lanes):
            yield row, column, count


def register_lanes(function: FuncOp, vector_bits: int) -> int | None:
    """How many lanes the registers of a function have; None where nothing must be taken apart."""
    widest, longest, transfers = 8, 0, False
    for op in walk(function):
        transfers |= isinstance(op, TRANSFERS)
        for result in op.results:
            type_ = result.type
            if isinstance(type_, VectorType):
                shape = shape_of(type_)
                longest = max(longest, shape[0] if len(shape) == 1 else prod(shape) + vector_bits)
                element = type_.element_type
                if isinstance(element, AnyFloat):
                    widest = max(widest, element.bitwidth)
                elif isinstance(element, IntegerType):
                    widest = max(widest, element.width.data)
    lanes = vector_bits // widest
    return lanes if transfers or longest > lanes else None


class Tiles:
    """The tiles of one function, as far as they have been taken apart."""

    def __init__(self, entry: Block, lanes: int):
        self.lanes = lanes
        self.constants = Constants(entry)
        self._registers: dict[SSAValue, Registers] = {}
        self._replaced: list[Operation] = []

    def is_tile(self, type_: Attribute) -> bool:
        """Whether a type is a vector that is more than one register."""
        if not isinstance(type_, VectorType):
            return False
        shape = shape_of(type_)
        return len(shape) != 1 or shape[0] > self.lanes

    def concern(self, op: Operation) -> bool:
        """Whether a tile is among the operands or results of `op`, or it is a transfer."""
        return isinstance(op, TRANSFERS) or any(
            self.is_tile(value.type) for value in (*op.results, *op.operands)
        )

    def registers(self, value: SSAValue) -> Registers:
        """The registers of a tile; any other value stands for itself."""
        found = self._registers.get(value)
        return [value] if found is None else found

    def set(self, value: SSAValue, registers: Registers) -> None:
        self._registers[value] = registers
        if value.name_hint is not None:
            for register in registers:
                register.name_hint = register.name_hint or value.name_hint

    def replace(self, op: Operation, *results: Registers) -> None:
        """The results of `op` are these registers; `op` goes when nothing uses it any more."""
        for result, registers in zip(op.results, results, strict=True):
            if self.is_tile(result.type):
                self.set(result, registers)
            else:
                registers[0].name_hint = registers[0].name_hint or result.name_hint
                result.replace_all_uses_with(registers[0])
        self._replaced.append(op)

    def types(self, type_: Attribute) -> list[Attribute]:
        """The types of the registers of a tile of this type; any other type stands for itself."""
        if not self.is_tile(type_):
            return [type_]
        assert isinstance(type_, VectorType)
        shape = shape_of(type_)
        row = [register_type(type_.element_type, n) for _, n in columns(shape[-1], self.lanes)]
        return [*row * prod(shape[:-1])]

    def begin_block(self) -> list[Operation]:
        """Go into a block; what `end_block` is to be given when leaving it."""
        outer, self._replaced = self._replaced, []
        return outer

    def end_block(self, outer: list[Operation]) -> None:
        """Erase what was replaced: users stand behind what they use, so that the last goes first."""
        for op in reversed(self._replaced):
            erase(op)
        self._replaced = outer
