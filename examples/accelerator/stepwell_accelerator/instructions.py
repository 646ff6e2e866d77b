"""The dialect `accel`: one op for each instruction, in the order in which they are issued.

    accel.program @f buffers [256, 256, 256] {
      accel.load to 0 buffer 0 at 0 rows 16 by 16 columns 16 by 1
      accel.matmul into 512 a 0 b 256 rows 16 depth 16 columns 16 accumulate 0
      accel.vector exp to 512 x 512 xs 1 y 0 ys 0 count 64
      accel.store from 512 buffer 2 at 0 rows 16 by 16 columns 16 by 1
    }

Addresses are in words: of the scratchpad, or of a buffer in memory. Buffers are the function's
arguments, then its results, then temporaries.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Self

from xdsl.dialects.builtin import DenseArrayBase, IntegerAttr, StringAttr, SymbolNameConstraint, i64
from xdsl.ir import Dialect, Operation, Region
from xdsl.irdl import IRDLOperation, irdl_op_definition, prop_def, region_def, traits_def
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import NoTerminator
from xdsl.utils.exceptions import VerifyException

from .machine import LANES, SCRATCHPAD, SIDE

UNARY = ("copy", "neg", "abs", "exp", "log", "tanh", "sqrt", "sin", "cos", "erf", "floor", "ceil")
BINARY = ("add", "sub", "mul", "div", "max", "min", "eq", "ne", "lt", "le", "gt", "ge")
REDUCTIONS = ("add", "mul", "max", "min")


class Instruction(IRDLOperation):
    """An instruction: words and numbers in a fixed order, `FIELDS`."""

    FIELDS: ClassVar[tuple[str, ...]]
    KINDS: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def make(cls, kind: str = "", **numbers: int) -> Self:
        """The instruction with these fields."""
        properties = {name: IntegerAttr(numbers[name], i64) for name in cls.FIELDS}
        words = {"kind": StringAttr(kind)} if cls.KINDS else {}
        return cls.create(properties={**words, **properties})

    @property
    def numbers(self) -> dict[str, int]:
        """The fields by name."""
        found: dict[str, int] = {}
        for name in self.FIELDS:
            value = self.properties[name]
            assert isinstance(value, IntegerAttr)
            found[name] = value.value.data
        return found

    @property
    def kind_name(self) -> str:
        """What a vector or reduction instruction does."""
        kind = self.properties.get("kind")
        return kind.data if isinstance(kind, StringAttr) else ""

    def verify_(self) -> None:
        if self.KINDS and self.kind_name not in self.KINDS:
            raise VerifyException(f"there is no {self.name} '{self.kind_name}'")
        for first, words in self.touched():
            if first < 0 or first + words > SCRATCHPAD:
                raise VerifyException(f"{words} words at {first} are not all in the scratchpad")

    def touched(self) -> Iterator[tuple[int, int]]:
        """The first address and the number of words of each part of the scratchpad."""
        raise NotImplementedError

    def print(self, printer: Printer) -> None:
        kind = f" {self.kind_name}" if self.KINDS else ""
        fields = " ".join(f"{name} {number}" for name, number in self.numbers.items())
        printer.print_string(f"{kind} {fields}")

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        kind = parser.parse_identifier() if cls.KINDS else ""
        numbers: dict[str, int] = {}
        for name in cls.FIELDS:
            parser.parse_keyword(name)
            numbers[name] = parser.parse_integer(allow_boolean=False)
        return cls.make(kind, **numbers)


class Transfer(Instruction):
    """A block of rows between a buffer in memory and the scratchpad, where it is dense."""

    rows = prop_def(IntegerAttr)
    by = prop_def(IntegerAttr)
    columns = prop_def(IntegerAttr)
    step = prop_def(IntegerAttr)
    buffer = prop_def(IntegerAttr)
    at = prop_def(IntegerAttr)
    spad = prop_def(IntegerAttr)
    FIELDS: ClassVar[tuple[str, ...]] = ("spad", "buffer", "at", "rows", "by", "columns", "step")

    def touched(self) -> Iterator[tuple[int, int]]:
        n = self.numbers
        yield n["spad"], n["rows"] * n["columns"]


@irdl_op_definition
class LoadOp(Transfer):
    """Memory to scratchpad."""

    name = "accel.load"


@irdl_op_definition
class StoreOp(Transfer):
    """Scratchpad to memory."""

    name = "accel.store"


@irdl_op_definition
class MatmulOp(Instruction):
    """`into` (+)= a · b: tiles of rows × depth and depth × columns, none above 16."""

    name = "accel.matmul"
    into = prop_def(IntegerAttr)
    a = prop_def(IntegerAttr)
    b = prop_def(IntegerAttr)
    rows = prop_def(IntegerAttr)
    depth = prop_def(IntegerAttr)
    columns = prop_def(IntegerAttr)
    accumulate = prop_def(IntegerAttr)
    FIELDS: ClassVar[tuple[str, ...]] = ("into", "a", "b", "rows", "depth", "columns", "accumulate")

    def touched(self) -> Iterator[tuple[int, int]]:
        n = self.numbers
        yield n["into"], n["rows"] * n["columns"]
        yield n["a"], n["rows"] * n["depth"]
        yield n["b"], n["depth"] * n["columns"]

    def verify_(self) -> None:
        super().verify_()
        if max(self.numbers[name] for name in ("rows", "depth", "columns")) > SIDE:
            raise VerifyException(f"the matrix unit has {SIDE} rows and columns")


@irdl_op_definition
class VectorOp(Instruction):
    """`to` = x ∘ y, lane by lane; an operand of step 0 is one word for all lanes."""

    name = "accel.vector"
    kind = prop_def(StringAttr)
    to = prop_def(IntegerAttr)
    x = prop_def(IntegerAttr)
    xs = prop_def(IntegerAttr)
    y = prop_def(IntegerAttr)
    ys = prop_def(IntegerAttr)
    count = prop_def(IntegerAttr)
    FIELDS: ClassVar[tuple[str, ...]] = ("to", "x", "xs", "y", "ys", "count")
    KINDS: ClassVar[tuple[str, ...]] = UNARY + BINARY + ("select",)

    def touched(self) -> Iterator[tuple[int, int]]:
        n = self.numbers
        yield n["to"], n["count"]
        for name in ("x", "y"):
            yield n[name], n["count"] if n[name + "s"] else 1

    def verify_(self) -> None:
        super().verify_()
        if not 0 < self.numbers["count"] <= LANES:
            raise VerifyException(f"a vector has 1 to {LANES} lanes")


@irdl_op_definition
class ReduceOp(Instruction):
    """The word `to` = all lanes of x, combined."""

    name = "accel.reduce"
    kind = prop_def(StringAttr)
    to = prop_def(IntegerAttr)
    x = prop_def(IntegerAttr)
    count = prop_def(IntegerAttr)
    FIELDS: ClassVar[tuple[str, ...]] = ("to", "x", "count")
    KINDS: ClassVar[tuple[str, ...]] = REDUCTIONS

    def touched(self) -> Iterator[tuple[int, int]]:
        n = self.numbers
        yield n["to"], 1
        yield n["x"], n["count"]


@irdl_op_definition
class SetOp(Instruction):
    """The word `to` becomes the float with these bits."""

    name = "accel.set"
    to = prop_def(IntegerAttr)
    bits = prop_def(IntegerAttr)
    FIELDS: ClassVar[tuple[str, ...]] = ("to", "bits")

    def touched(self) -> Iterator[tuple[int, int]]:
        yield self.numbers["to"], 1


@irdl_op_definition
class ProgramOp(IRDLOperation):
    """The instructions of one function, and the words of each buffer."""

    name = "accel.program"
    sym_name = prop_def(SymbolNameConstraint())
    buffers = prop_def(DenseArrayBase)
    body = region_def("single_block")
    traits = traits_def(NoTerminator())

    @property
    def sizes(self) -> tuple[int, ...]:
        """The words of each buffer."""
        return tuple(int(size) for size in self.buffers.get_values())

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_symbol_name(self.sym_name.data)
        printer.print_string(f" buffers {list(self.sizes)} ")
        printer.print_region(self.body)

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        name = parser.parse_symbol_name()
        parser.parse_keyword("buffers")
        sizes = parser.parse_comma_separated_list(parser.Delimiter.SQUARE, parser.parse_integer)
        return cls.make(name.data, sizes, parser.parse_region())

    @classmethod
    def make(cls, name: str, sizes: Sequence[int], body: Region) -> Self:
        """The program of a function."""
        properties = {
            "sym_name": StringAttr(name),
            "buffers": DenseArrayBase.from_list(i64, list(sizes)),
        }
        return cls.create(properties=properties, regions=[body])


INSTRUCTIONS: dict[str, type[Instruction]] = {
    op.name.partition(".")[2]: op for op in (LoadOp, StoreOp, MatmulOp, VectorOp, ReduceOp, SetOp)
}
_OPS: list[type[Operation]] = [ProgramOp, *INSTRUCTIONS.values()]

ACCEL = Dialect("accel", _OPS, [])
