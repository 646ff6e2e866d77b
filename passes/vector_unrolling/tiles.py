"""Vectors of any shape as tiles of registers: which registers there are, and what they hold."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from math import prod

from xdsl.dialects.builtin import AnyFloat, IntegerType, VectorType
from xdsl.ir import Attribute, Block, Operation, SSAValue

from ...dialects import arith, vector
from ...dialects.build import Constants
from ...dialects.quick import erase, walk

TRANSFERS = (vector.TransferReadOp, vector.TransferWriteOp)
"""What is never left, however short the vector is: it has no counterpart below."""

Registers = Sequence[SSAValue]
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


def is_tile_type(type_: Attribute, vector_bits: int) -> bool:
    """Whether a type is a vector that is more than one register.

    Masks and vectors of indices with one dimension are not: they are as long as what they go with.
    """
    if not isinstance(type_, VectorType):
        return False
    shape = shape_of(type_)
    return len(shape) != 1 or shape[0] * _bits(type_) > vector_bits


def _bits(type_: VectorType) -> int:
    """The width of an element; 0 where it does not count."""
    element = type_.element_type
    if isinstance(element, AnyFloat):
        return element.bitwidth
    if isinstance(element, IntegerType) and element.width.data > 1:
        return element.width.data
    return 0


def concerns(op: Operation, vector_bits: int) -> bool:
    """Whether a tile is computed with by an op, constants aside."""
    return isinstance(op, TRANSFERS) or (
        not isinstance(op, arith.ConstantOp)
        and any(is_tile_type(value.type, vector_bits) for value in (*op.results, *op.operands))
    )


def register_lanes(ops: Iterable[Operation], vector_bits: int) -> int | None:
    """How many lanes the registers of tiles in `ops` have; None where there are no tiles."""
    widest, found = 8, False
    for op in (inner for outer in ops for inner in walk(outer)):
        found |= isinstance(op, TRANSFERS)
        for result in op.results:
            if is_tile_type(result.type, vector_bits):
                assert isinstance(result.type, VectorType)
                found, widest = True, max(widest, _bits(result.type))
    return vector_bits // widest if found else None


class Tiles:
    """The tiles of one function, as far as they have been taken apart."""

    def __init__(self, entry: Block, vector_bits: int, lanes: int):
        self.vector_bits, self.lanes = vector_bits, lanes
        self.constants = Constants(entry)
        # Rows that are read for those that masks leave out, and the writes that may do so, too.
        self.clamped: dict[tuple[SSAValue, int, SSAValue], SSAValue] = {}
        self.same_rows: set[Operation] = set()
        self._registers: dict[SSAValue, Registers] = {}
        self._replaced: list[Operation] = []

    def is_tile(self, value: SSAValue) -> bool:
        return value in self._registers or is_tile_type(value.type, self.vector_bits)

    def concern(self, op: Operation) -> bool:
        """Whether a tile is among the operands or results of `op`, or it is a transfer."""
        return isinstance(op, TRANSFERS) or any(map(self.is_tile, (*op.results, *op.operands)))

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
            if len(registers) > 1 or self.is_tile(result):
                self.set(result, registers)
            else:
                registers[0].name_hint = registers[0].name_hint or result.name_hint
                result.replace_all_uses_with(registers[0])
        self._replaced.append(op)

    def drop(self, op: Operation) -> None:
        """`op` goes when nothing uses it any more."""
        self._replaced.append(op)

    def types(self, type_: Attribute) -> list[Attribute]:
        """The types of the registers of a tile of this type; a scalar stands for itself."""
        if not isinstance(type_, VectorType):
            return [type_]
        shape = shape_of(type_)
        row = [register_type(type_.element_type, n) for _, n in columns(shape[-1], self.lanes)]
        return [*row * prod(shape[:-1])]

    def begin_block(self) -> list[Operation]:
        """Go into a block; what `end_block` is to be given when leaving it."""
        outer, self._replaced = self._replaced, []
        return outer

    def end_block(self, outer: list[Operation]) -> None:
        """Erase what was replaced: users stand behind what they use, so the last goes first."""
        for op in reversed(self._replaced):
            if op.parent is not None and all(result.first_use is None for result in op.results):
                erase(op)
        self._replaced = outer
