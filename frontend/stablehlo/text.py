"""The text of a StableHLO module as plain data: functions, their ops, the types of results.

What is read is the form that JAX prints; https://openxla.org/stablehlo/spec says what ops mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import ml_dtypes
import numpy as np

DTYPES = {
    "i1": np.bool_,
    **{f"i{bits}": getattr(np, f"int{bits}") for bits in (8, 16, 32, 64)},
    **{f"ui{bits}": getattr(np, f"uint{bits}") for bits in (8, 16, 32, 64)},
    **{f"f{bits}": getattr(np, f"float{bits}") for bits in (16, 32, 64)},
    "bf16": ml_dtypes.bfloat16,
}

_TYPE = re.compile(r"tensor<((?:\d+x)*)(\w+)>")
_VALUE = re.compile(r"%[\w.]+(?:#\d+)?")
_RESULTS = re.compile(r"((?:%[\w.]+(?::\d+)?(?:, )?)+) = ")
_FUNCTION = re.compile(r"func\.func (?:public |private )?@([\w.]+)\((.*)\) -> (.*) \{$")
_OP = re.compile(r'"?((?:stablehlo|chlo|func)\.[\w.]+|call|return)"?')
_ARGUMENT = re.compile(r"(%[\w.]+): (tensor<[^>]*>)")


class StableHLOError(ValueError):
    """Text that is not read: which line it is, and what about it."""

    def __init__(self, number: int, line: str, sentence: str):
        super().__init__(f"<stablehlo>:{number}: {sentence}: {line.strip()[:120]}")


@dataclass(frozen=True)
class Type:
    """Of a tensor: its shape and NumPy's element type."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]


@dataclass
class Op:
    """One op: names of results and operands, what is written between, the types of the results."""

    name: str
    results: list[str]
    operands: list[str]
    text: str
    types: list[Type]
    line: int
    regions: list[Block] = field(default_factory=list)


@dataclass
class Block:
    """Ops in order, the last one returning; `arguments` are names."""

    arguments: list[str]
    ops: list[Op] = field(default_factory=list)


@dataclass
class Function:
    """A function of the module."""

    name: str
    types: list[Type]
    body: Block


def types_in(text: str) -> list[Type]:
    """The tensor types that stand in a text, in order.

    Raises:
        KeyError: an element type that is not ours.
    """
    return [
        Type(tuple(map(int, shape.split("x")[:-1])), np.dtype(DTYPES[element]))
        for shape, element in _TYPE.findall(text)
    ]


def parse(text: str) -> dict[str, Function]:
    """The functions of a module by their names, the public one as `main`.

    Raises:
        StableHLOError: a line that is not understood.
    """
    lines = [(at, line) for at, line in enumerate(text.splitlines(), 1) if line.strip()]
    functions: dict[str, Function] = {}
    rest = iter(lines)
    for number, line in rest:
        found = _FUNCTION.search(line)
        if found is not None:
            name, arguments, _ = found.groups()
            pairs = _ARGUMENT.findall(arguments)
            try:
                types = [types_in(type_)[0] for _, type_ in pairs]
            except (KeyError, IndexError):
                raise StableHLOError(number, line, "an element type that is not known") from None
            body = Block([value for value, _ in pairs])
            _block(rest, body, number)
            functions[name] = Function(name, types, body)
        elif not line.startswith(("module", "}", "#")):
            raise StableHLOError(number, line, "a function is expected")
    if "main" not in functions:
        raise StableHLOError(1, text, "there is no function @main")
    return functions


def _block(lines: Iterator[tuple[int, str]], block: Block, start: int) -> str:
    """Read the ops of a block up to the line that ends it, which is returned."""
    for number, raw in lines:
        line = raw.strip()
        if line.startswith("}"):
            return line
        if line.startswith("^bb0("):
            block.arguments = [name for name, _ in _ARGUMENT.findall(line)]
            continue
        op = _op(number, line)
        block.ops.append(op)
        if op.name == "stablehlo.while":
            _while(lines, op)
        elif line.endswith("({"):
            inner = Block([])
            end = _block(lines, inner, number)
            op.regions.append(inner)
            op.types = types_in(end.rpartition("->")[2])
    raise StableHLOError(start, "", "the function is not closed")


def _while(lines: Iterator[tuple[int, str]], op: Op) -> None:
    names = re.findall(r"(%[\w.]+) = ", op.text)
    op.operands = re.findall(r"= (%[\w.]+(?:#\d+)?)", op.text)
    number, line = next(lines)
    for expected in ("cond {", "} do {"):
        if line.strip() != expected:
            raise StableHLOError(number, line, f"'{expected}' is expected")
        block = Block(names)
        line = _block(lines, block, number)
        op.regions.append(block)


def _op(number: int, line: str) -> Op:
    results: list[str] = []
    rest = line
    if (found := _RESULTS.match(line)) is not None:
        for name in found.group(1).split(", "):
            base, _, count = name.partition(":")
            results += [f"{base}#{at}" for at in range(int(count))] if count else [base]
        rest = line[found.end() :]
    match = _OP.match(rest)
    if match is None:
        raise StableHLOError(number, line, "an op is expected")
    body = rest[match.end() :]
    text, colon, type_text = body.rpartition(" : ")
    if not colon or line.endswith("({"):  # the types stand behind the region
        text, type_text = body, ""
    try:
        types = types_in(type_text.rpartition("->")[2])
    except KeyError:
        raise StableHLOError(number, line, "an element type that is not known") from None
    # Of ops that give their operands' type, only one type is written.
    if "->" not in type_text and match.group(1) != "stablehlo.while":
        types = types[-1:]
    operands = _VALUE.findall(text.partition(" <{")[0])
    return Op(match.group(1), results, operands, text, types, number)
