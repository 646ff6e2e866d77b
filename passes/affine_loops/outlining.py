"""Ops that become functions: which of them are alike, and the functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from xdsl.dialects import func
from xdsl.dialects.builtin import (
    ArrayAttr,
    DictionaryAttr,
    FunctionType,
    MemRefType,
    ModuleOp,
    StringAttr,
    UnitAttr,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ...dialects import quick
from .selection import NAME

_UNIT = UnitAttr()


class Form(NamedTuple):
    """What an op is with all that is in it, up to the values that it takes from outside.

    Attributes:
        number: equal for ops that are alike.
        captures: the values from outside, in the order in which they are first used.
        size: how many ops it has.
        legal: whether it has only ops that may be outlined.
    """

    op: Operation
    number: int
    captures: list[SSAValue]
    size: int
    legal: bool


@dataclass
class Descriptions:
    """Numbers for attributes, ops and loops: the same number means the same thing.

    `is_legal` tells which ops may be outlined.
    """

    is_legal: Callable[[Operation], bool]
    numbers: dict[object, int] = field(default_factory=dict)
    # Attributes are looked up by identity before they are by value, which takes much longer.
    attributes: dict[int, tuple[Attribute, int]] = field(default_factory=dict)

    def _number(self, thing: object) -> int:
        return self.numbers.setdefault(thing, len(self.numbers))

    def attribute(self, attribute: Attribute) -> int:
        found = self.attributes.get(id(attribute))
        if found is None:
            found = self.attributes[id(attribute)] = (attribute, self._number(attribute))
        return found[1]

    def kind_of(self, op: Operation) -> int:
        """Of an op apart from its operands and regions."""
        attribute = self.attribute
        key: list[object] = [type(op)]
        for name, value in op.properties.items():
            key += (name, attribute(value))
        for name, value in op.attributes.items():
            # The number in a loop's name only tells it from others.
            if name == NAME and isinstance(value, StringAttr):
                key += (name, value.data.partition("_")[0])
            else:
                key += (name, attribute(value))
        key += [attribute(result.type) for result in op.results]
        return self._number(tuple(key))

    def form_of(self, op: Operation) -> Form:
        own: dict[SSAValue, int] = {}
        captures: dict[SSAValue, int] = {}
        size, legal = 1, self.is_legal(op)

        def number(value: SSAValue) -> int:
            """Of a value from inside from 0 on; the captures are −1, −2, …"""
            found = own.get(value)
            return ~captures.setdefault(value, len(captures)) if found is None else found

        parts: list[object] = [self.kind_of(op), *map(number, op.operands)]
        for region in op.regions:
            for block in region.blocks:
                parts.append("block")
                for argument in block.args:
                    own[argument] = len(own)
                    parts.append(self.attribute(argument.type))
                for inner in block.ops:
                    if inner.regions:
                        form = self.form_of(inner)
                        parts.append((form.number, *map(number, form.captures)))
                        size += form.size
                        legal = legal and form.legal
                    else:
                        parts.append((self.kind_of(inner), *map(number, inner.operands)))
                        size += 1
                        legal = legal and self.is_legal(inner)
                    for result in inner.results:
                        own[result] = len(own)
        # Captures of one number have the same type: it is a part of what takes them.
        parts += [self.attribute(value.type) for value in captures]
        return Form(op, self._number(tuple(parts)), list(captures), size, legal)


class Names:
    """The names of a module's functions."""

    def __init__(self, module: ModuleOp):
        self._taken = {
            function.sym_name.data
            for function in module.body.block.ops
            if isinstance(function, func.FuncOp)
        }

    def new(self, prefix: str) -> str:
        """A name that no function has: the prefix with a number."""
        number = 0
        while (name := f"{prefix}{number}") in self._taken:
            number += 1
        self._taken.add(name)
        return name


def function_around(op: Operation) -> func.FuncOp:
    around: Operation | None = op
    while not isinstance(around, func.FuncOp):
        assert around is not None
        around = around.parent_op()
    return around


def private_function(name: str, body: Block, loop: Operation) -> func.FuncOp:
    """A private function that is called at many places, for which it is not to be inlined."""
    return quick.create(
        func.FuncOp,
        properties={
            "sym_name": StringAttr(name),
            "function_type": FunctionType.from_lists(
                [argument.type for argument in body.args], list(loop.result_types)
            ),
            "sym_visibility": StringAttr("private"),
            "arg_attrs": ArrayAttr(_argument_attributes(body.args)),
        },
        attributes={"no_inline": _UNIT},
        location=loop.location,
        regions=(Region(body),),
    )


def _argument_attributes(arguments: Iterable[SSAValue]) -> Iterator[DictionaryAttr]:
    for argument in arguments:
        is_buffer = isinstance(argument.type, MemRefType)
        yield DictionaryAttr({"llvm.noalias": _UNIT} if is_buffer else {})
