"""The base class of the ops of `nd`, and the fields their classes are declared with.

An op's class lists its operands and properties in the order of its text, and nothing else:

    class ReduceOp(NdOp):
        name = "nd.reduce"
        kind = Word()
        x = Operand()
        axes = Integers("axes")
        keepdims = Flag()

reads and writes `nd.reduce max %x axes [1] keepdims : tensor<?x?xf32>`, and gives `op.kind`,
`op.axes` … as plain Python. Result types come from `infer`, and are written only where it cannot
know them. Operands lie in the order: `Operand`s, the `OperandList`, then one `index` operand for
each dynamic entry of the `Extents`, field by field.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, ClassVar, Generic, Self, TypeVar, overload

from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    DenseArrayBase,
    IndexType,
    IntegerAttr,
    StringAttr,
    SymbolRefAttr,
    UnitAttr,
    i64,
)
from xdsl.ir import Attribute, Operation, OpTraits, SSAValue
from xdsl.parser import Parser, UnresolvedOperand
from xdsl.printer import Printer
from xdsl.traits import Pure
from xdsl.utils.exceptions import VerifyException

from .inference import infer
from .nd_types import mlir_type, spec_of
from .specs import Spec

INDEX = IndexType()
_UNIT = UnitAttr()
T = TypeVar("T")


@lru_cache(maxsize=4096)
def integers_attribute(values: tuple[int, ...]) -> DenseArrayBase:
    """`array<i64: …>`."""
    return DenseArrayBase.from_list(i64, values)


def _integers(name: str, attribute: Attribute | None) -> tuple[int, ...]:
    if not isinstance(attribute, DenseArrayBase) or attribute.elt_type != i64:
        raise VerifyException(f"the property '{name}' must be an array of i64")
    return attribute.get_values()  # pyright: ignore[reportReturnType]


class Text:
    """What has been read of an op's text so far."""

    def __init__(self, parser: Parser):
        self.parser = parser
        self.operands: list[UnresolvedOperand] = []
        self.extents: list[UnresolvedOperand] = []
        self.properties: dict[str, Attribute] = {}


class Field(ABC, Generic[T]):
    """A part of an op: it stands in the class, and on an op gives the part's value."""

    name: str

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, op: None, owner: type) -> Self: ...
    @overload
    def __get__(self, op: NdOp, owner: type) -> T: ...
    def __get__(self, op: NdOp | None, owner: type) -> T | Self:
        return self if op is None else self.read(op)

    @abstractmethod
    def read(self, op: NdOp) -> T:
        """The value of this part of `op`."""

    @abstractmethod
    def print(self, op: NdOp, printer: Printer) -> None:
        """Print this part, with a space before it."""

    @abstractmethod
    def parse(self, text: Text) -> None:
        """Read this part into `text`."""


# --------------------------------------------------------------------------------------- operands


class Operand(Field[SSAValue]):
    """One operand that is an array: `%x`, with a comma after an operand before it."""

    position: int
    follows_operand: bool

    def read(self, op: NdOp) -> SSAValue:
        return op._operands[self.position]

    def print(self, op: NdOp, printer: Printer) -> None:
        printer.print_string(", " if self.follows_operand else " ")
        printer.print_ssa_value(self.read(op))

    def parse(self, text: Text) -> None:
        if self.follows_operand:
            text.parser.parse_punctuation(",")
        text.operands.append(text.parser.parse_unresolved_operand())


class OperandList(Field[tuple[SSAValue, ...]]):
    """All further operands that are arrays: `%x, %y`, or `[%i, %j]` between `delimiters`."""

    def __init__(self, delimiters: str = ""):
        self.delimiters = delimiters

    def read(self, op: NdOp) -> tuple[SSAValue, ...]:
        return op.arrays[len(op.single_operands) :]

    def print(self, op: NdOp, printer: Printer) -> None:
        opening, closing = self.delimiters or (" ", "")
        printer.print_string(" [" if opening == "[" else opening)
        printer.print_list(self.read(op), printer.print_ssa_value)
        printer.print_string(closing)

    def parse(self, text: Text) -> None:
        parser = text.parser
        delimiter = {
            "": Parser.Delimiter.NONE,
            "()": Parser.Delimiter.PAREN,
            "[]": Parser.Delimiter.SQUARE,
        }[self.delimiters]
        text.operands += parser.parse_comma_separated_list(
            delimiter, parser.parse_unresolved_operand
        )


# ------------------------------------------------------------------------------------- properties


class Property(Field[T]):
    """A part that is a property. `optional` ones may be absent."""

    optional: ClassVar[bool] = False

    def read(self, op: NdOp) -> T:
        return self.value(op.properties.get(self.name))

    @abstractmethod
    def value(self, attribute: Attribute | None) -> T:
        """The plain value of the property; raises VerifyException where it is none."""

    @abstractmethod
    def attribute(self, value: Any) -> Attribute | None:
        """The property that holds `value`; None for one that is absent."""


class Word(Property[str]):
    """A word: `max`."""

    def value(self, attribute: Attribute | None) -> str:
        if not isinstance(attribute, StringAttr):
            raise VerifyException(f"the property '{self.name}' must be a string")
        return attribute.data

    def attribute(self, value: str) -> Attribute:
        return _string(value)

    def print(self, op: NdOp, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_identifier_or_string_literal(self.read(op))

    def parse(self, text: Text) -> None:
        word = text.parser.parse_identifier_or_str_literal()
        text.properties[self.name] = StringAttr(word)


_string = lru_cache(maxsize=256)(StringAttr)


class Symbol(Property[str]):
    """The name of a function of the module: `@loss`."""

    def value(self, attribute: Attribute | None) -> str:
        if not isinstance(attribute, SymbolRefAttr) or attribute.nested_references.data:
            raise VerifyException(f"the property '{self.name}' must be a symbol")
        return attribute.root_reference.data

    def attribute(self, value: str) -> Attribute:
        return SymbolRefAttr(value)

    def print(self, op: NdOp, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_symbol_name(self.read(op))

    def parse(self, text: Text) -> None:
        text.properties[self.name] = SymbolRefAttr(text.parser.parse_symbol_name())


class Flag(Property[bool]):
    """A word that is there or not, its own name: `keepdims`."""

    optional = True

    def value(self, attribute: Attribute | None) -> bool:
        if not isinstance(attribute, UnitAttr | None):
            raise VerifyException(f"the property '{self.name}' must be a unit attribute")
        return attribute is not None

    def attribute(self, value: bool) -> Attribute | None:
        return _UNIT if value else None

    def print(self, op: NdOp, printer: Printer) -> None:
        if self.read(op):
            printer.print_string(f" {self.name}")

    def parse(self, text: Text) -> None:
        if text.parser.parse_optional_keyword(self.name) is not None:
            text.properties[self.name] = _UNIT


class _Labelled(Property[T]):
    """A property after a word: `axis 1`. Without a label it stands by its place alone."""

    def __init__(self, label: str = ""):
        self.label = label

    def print(self, op: NdOp, printer: Printer) -> None:
        printer.print_string(f" {self.label} " if self.label else " ")
        self.print_value(op, printer)

    def parse(self, text: Text) -> None:
        if self.label:
            text.parser.parse_keyword(self.label)
        self.parse_value(text)

    @abstractmethod
    def print_value(self, op: NdOp, printer: Printer) -> None:
        """Print what follows the label."""

    @abstractmethod
    def parse_value(self, text: Text) -> None:
        """Read what follows the label."""


class Integer(_Labelled[int]):
    """A number: `axis 1`."""

    def value(self, attribute: Attribute | None) -> int:
        if not isinstance(attribute, IntegerAttr) or attribute.type != i64:
            raise VerifyException(f"the property '{self.name}' must be an i64")
        return attribute.value.data

    def attribute(self, value: int) -> Attribute:
        return IntegerAttr(value, i64)

    def print_value(self, op: NdOp, printer: Printer) -> None:
        printer.print_int(self.read(op))

    def parse_value(self, text: Text) -> None:
        text.properties[self.name] = self.attribute(_parse_integer(text.parser))


class Integers(_Labelled[tuple[int, ...]]):
    """A list of numbers: `axes [0, 1]`. With `may_be_left_out`, an empty one is not printed."""

    def __init__(self, label: str = "", may_be_left_out: bool = False):
        super().__init__(label)
        self.may_be_left_out = may_be_left_out

    def value(self, attribute: Attribute | None) -> tuple[int, ...]:
        return _integers(self.name, attribute)

    def attribute(self, value: Sequence[int]) -> Attribute:
        return integers_attribute(tuple(value))

    def print(self, op: NdOp, printer: Printer) -> None:
        if not self.may_be_left_out or self.read(op):
            super().print(op, printer)

    def parse(self, text: Text) -> None:
        if not self.may_be_left_out:
            super().parse(text)
        elif text.parser.parse_optional_keyword(self.label) is not None:
            self.parse_value(text)
        else:
            text.properties[self.name] = integers_attribute(())

    def print_value(self, op: NdOp, printer: Printer) -> None:
        printer.print_string(str(list(self.read(op))))

    def parse_value(self, text: Text) -> None:
        parser = text.parser
        values = parser.parse_comma_separated_list(
            Parser.Delimiter.SQUARE, lambda: _parse_integer(parser)
        )
        text.properties[self.name] = self.attribute(values)


class Extents(_Labelled[tuple[int | None, ...]]):
    """A list of numbers and `index` operands: `[%n, 4]`. The value of an operand's entry is None.

    `NdOp.mixed` gives the operands as well.
    """

    def value(self, attribute: Attribute | None) -> tuple[int | None, ...]:
        values = _integers(self.name, attribute)
        if DYNAMIC_INDEX in values:
            return tuple(None if value == DYNAMIC_INDEX else value for value in values)
        return values

    def attribute(self, value: Sequence[int | None]) -> Attribute:
        return integers_attribute(
            tuple(DYNAMIC_INDEX if entry is None else entry for entry in value)
        )

    def print_value(self, op: NdOp, printer: Printer) -> None:
        def print_entry(entry: int | SSAValue) -> None:
            if isinstance(entry, SSAValue):
                printer.print_ssa_value(entry)
            else:
                printer.print_int(entry)

        printer.print_string("[")
        printer.print_list(op.mixed(self.name), print_entry)
        printer.print_string("]")

    def parse_value(self, text: Text) -> None:
        parser = text.parser

        def parse_entry() -> int | None:
            if (operand := parser.parse_optional_unresolved_operand()) is None:
                return _parse_integer(parser)
            text.extents.append(operand)
            return None

        values = parser.parse_comma_separated_list(Parser.Delimiter.SQUARE, parse_entry)
        text.properties[self.name] = self.attribute(values)


def _parse_integer(parser: Parser) -> int:
    position = parser.pos
    value = parser.parse_integer(allow_boolean=False)
    if not DYNAMIC_INDEX < value < -DYNAMIC_INDEX:
        parser.raise_error("the number does not fit in 64 bits", position)
    return value


# --------------------------------------------------------------------------------------------- op


def key_of(name: str) -> str:
    """By what `infer` knows an op: without "nd."; another package's op by its whole name."""
    return name.removeprefix("nd.")


class NdOp(Operation):
    """An op of `nd`."""

    traits = OpTraits(lambda: (Pure(),))

    fields: ClassVar[tuple[Field[Any], ...]] = ()
    single_operands: ClassVar[tuple[Operand, ...]] = ()
    has_operand_list: ClassVar[bool] = False
    properties_by_name: ClassVar[dict[str, Property[Any]]] = {}
    extents: ClassVar[tuple[Extents, ...]] = ()
    # Whether `infer` knows the results without their types in the text.
    infers_results: ClassVar[bool] = True

    def __init_subclass__(cls) -> None:
        own = [value for value in vars(cls).values() if isinstance(value, Field)]
        if not own:
            return
        cls.fields += tuple(own)
        cls.single_operands = tuple(f for f in cls.fields if isinstance(f, Operand))
        for position, operand in enumerate(cls.single_operands):
            operand.position = position
            place = cls.fields.index(operand)
            operand.follows_operand = place > 0 and isinstance(cls.fields[place - 1], Operand)
        cls.has_operand_list = any(isinstance(f, OperandList) for f in cls.fields)
        cls.properties_by_name = {f.name: f for f in cls.fields if isinstance(f, Property)}
        cls.extents = tuple(f for f in cls.fields if isinstance(f, Extents))

    @property
    def result(self) -> SSAValue:
        """The result, of an op that has one."""
        return self.results[0]

    @property
    def arrays(self) -> tuple[SSAValue, ...]:
        """The operands that are arrays."""
        if not self.extents:
            return self._operands
        return self._operands[: len(self._operands) - self._dynamic_count(self.extents)]

    def _dynamic_count(self, extents: Sequence[Extents]) -> int:
        return sum(field.read(self).count(None) for field in extents)

    def mixed(self, name: str) -> tuple[int | SSAValue, ...]:
        """The entries of the extents `name`, each a number or the `index` operand."""
        field = self.properties_by_name[name]
        entries = field.read(self)
        if None not in entries:
            return entries
        place = self.extents.index(field)  # pyright: ignore[reportArgumentType]
        first = len(self._operands) - self._dynamic_count(self.extents[place:])
        operands = iter(self._operands[first:])
        return tuple(next(operands) if entry is None else entry for entry in entries)

    def python_attributes(self) -> dict[str, Any]:
        """The attributes of the op as `infer` takes them."""
        return self.read_attributes(self.properties, [result.type for result in self.results])

    @classmethod
    def read_attributes(
        cls, properties: Mapping[str, Attribute], result_types: Sequence[Attribute]
    ) -> dict[str, Any]:
        """As `python_attributes`; a subclass adds those that lie in the result types.

        Raises:
            VerifyException: a property is missing or of a wrong kind.
            TypeError: a result is not a tensor of ours.
        """
        return {
            name: field.value(properties.get(name))
            for name, field in cls.properties_by_name.items()
        }

    # ------------------------------------------------------------------------------------ verify

    def verify_(self) -> None:
        for name in self.properties:
            if name not in self.properties_by_name:
                raise VerifyException(f"there is no property '{name}'")
        if self.regions or self.successors:
            raise VerifyException("the op has neither regions nor successors")
        try:
            self._check_operand_count()
            arrays = self.arrays
            for operand in self._operands[len(arrays) :]:
                if operand.type != INDEX:
                    raise VerifyException(f"a dynamic extent must be an index, not {operand.type}")
            operands = [spec_of(operand.type) for operand in arrays]
            found = tuple(spec_of(result.type) for result in self.results)
            inferred = infer(key_of(self.name), operands, self.python_attributes())
        except (TypeError, ValueError) as error:
            raise VerifyException(str(error)) from None
        if found != inferred:
            raise VerifyException(
                f"the results are {_specs_text(found)}, but {_specs_text(inferred)} are inferred"
            )

    def _check_operand_count(self) -> None:
        expected = len(self.single_operands)
        dynamic = self._dynamic_count(self.extents)
        arrays = len(self._operands) - dynamic
        if arrays < expected or (arrays > expected and not self.has_operand_list):
            raise VerifyException(
                f"expected {expected} arrays and {dynamic} extents as operands, got "
                f"{len(self._operands)} operands"
            )

    # -------------------------------------------------------------------------------------- text

    def print(self, printer: Printer) -> None:
        try:
            self.python_attributes()
            self._check_operand_count()
        except (TypeError, VerifyException):  # shown in an error, or on the way to one
            printer.print_op_with_default_format(self)
            return
        for field in self.fields:
            field.print(self, printer)
        printer.print_op_attributes(self.attributes)
        types = [operand.type for operand in self.arrays]
        results_follow = self._results_follow(types)
        if all(type_ == types[0] for type_ in types):
            del types[1:]
        if types:
            printer.print_string(" : ")
            printer.print_list(types, printer.print_attribute)
        if results_follow:
            return
        printer.print_string(" -> " if types else " : ")
        results = [result.type for result in self.results]
        if len(results) == 1:
            printer.print_attribute(results[0])
        else:
            printer.print_string("(")
            printer.print_list(results, printer.print_attribute)
            printer.print_string(")")

    def _results_follow(self, types: Sequence[Attribute]) -> bool:
        """Whether the result types are those that `parse` would infer."""
        if not self.infers_results:
            return False
        try:
            inferred = infer(
                key_of(self.name), [spec_of(type_) for type_ in types], self.python_attributes()
            )
        except (TypeError, ValueError, VerifyException):
            return False
        return [mlir_type(spec) for spec in inferred] == [result.type for result in self.results]

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        position = parser.pos
        text = Text(parser)
        for field in cls.fields:
            field.parse(text)
        attributes = parser.parse_optional_attr_dict()
        types, results = cls._parse_types(parser, len(text.operands))
        operands = [
            parser.resolve_operand(operand, type_)
            for operand, type_ in zip(text.operands, types, strict=True)
        ]
        operands += [parser.resolve_operand(operand, INDEX) for operand in text.extents]
        if results is None:
            try:
                inferred = infer(
                    key_of(cls.name),
                    [spec_of(type_) for type_ in types],
                    cls.read_attributes(text.properties, ()),
                )
            except (TypeError, ValueError, VerifyException) as error:
                parser.raise_error(f"{cls.name}: {error}", position, parser.pos)
            results = [mlir_type(spec) for spec in inferred]
        return cls.create(
            operands=operands,
            result_types=results,
            properties=text.properties,
            attributes=attributes,
        )

    @classmethod
    def _parse_types(
        cls, parser: Parser, arrays: int
    ) -> tuple[Sequence[Attribute], Sequence[Attribute] | None]:
        """The types of the `arrays` operands, and those of the results where they are written."""
        types: list[Attribute] = []
        if arrays:
            parser.parse_punctuation(":")
            position = parser.pos
            types = parser.parse_comma_separated_list(Parser.Delimiter.NONE, parser.parse_type)
            if len(types) == 1:
                types *= arrays
            if len(types) != arrays:
                parser.raise_error(f"expected 1 or {arrays} types, got {len(types)}", position)
        mark = "->" if arrays else ":"
        if cls.infers_results and parser.parse_optional_punctuation(mark) is None:
            return types, None
        if not cls.infers_results:
            parser.parse_punctuation(mark)
        results = parser.parse_optional_comma_separated_list(
            Parser.Delimiter.PAREN, parser.parse_type
        )
        return types, [parser.parse_type()] if results is None else results


def _specs_text(specs: Sequence[Spec]) -> str:
    return ", ".join(map(str, specs)) if len(specs) == 1 else f"({', '.join(map(str, specs))})"


def properties_of(op_type: type[NdOp], attributes: Mapping[str, Any]) -> dict[str, Attribute]:
    """The properties of an `op_type` that hold `attributes`, as `infer` takes them."""
    properties: dict[str, Attribute] = {}
    for name, field in op_type.properties_by_name.items():
        value = attributes.get(name)
        if value is None and not field.optional:
            raise ValueError(f"{op_type.name}: the attribute '{name}' is missing")
        attribute = field.attribute(value)
        if attribute is not None:
            properties[name] = attribute
    return properties
