"""StableHLO text as data: functions, ops, operands, attributes and regions.

The text is that of `jax.jit(f).lower(…).as_text()`: ops in their own syntax, or in MLIR's generic
one. One grammar reads both: what stands between an op's name and its types is a list of operands,
`key = value` pairs, words and regions, whatever the op.

    https://openxla.org/stablehlo/spec
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np

from ...dialects.dtypes import DTYPES

_TOKEN = re.compile(
    r"""\s*(?://[^\n]*\n\s*)*(?:
      (?P<string>"(?:[^"\\]|\\.)*")
    | (?P<value>%[\w$.\-]+(?:\#\d+)?)
    | (?P<symbol>@(?:[\w$.\-]+|"[^"]*"))
    | (?P<block>\^\w+)
    | (?P<arrow>->)
    | (?P<number>-?(?:0x[0-9A-Fa-f]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?))
    | (?P<word>[#!]?[A-Za-z_][\w.$]*)
    | (?P<mark>[()\[\]{}<>:,=?*+\-])
    )""",
    re.VERBOSE,
)
_ELEMENT_TYPES = {
    "i1": "bool", "pred": "bool", "index": "i64",
    **{f"ui{bits}": f"u{bits}" for bits in (8, 16, 32, 64)},
    "complex<f32>": "c64", "complex<f64>": "c128",
}  # fmt: skip
_TENSOR = re.compile(r"tensor<((?:(?:\d+|\?)x)*)((?:complex<\w+>|\w+))(?:,[^>]*)?>")


class StableHLOError(ValueError):
    """Text that is no StableHLO module, or has what is not imported; the message says where."""


class TensorType(NamedTuple):
    """Extents, None for a dynamic one, and NumPy's element type."""

    shape: tuple[int | None, ...]
    dtype: np.dtype


class Operand(NamedTuple):
    """A result of an op: its name, and its number where there are several."""

    name: str
    number: int


@dataclass
class Block:
    """Ops with arguments; the last op returns."""

    arguments: list[str]
    ops: list[Op] = field(default_factory=list)


@dataclass
class Op:
    """One op.

    Attributes:
        name: `stablehlo.add`; a call is `call`, with its callee among the words.
        results: names: none, that of all its results together, or one for each.
        words: bare words and symbols, in order: `GT`, `FLOAT`, `@callee`.
        attributes: what is written `key = value`. A list is a list; `[1] x [0]` is a tuple of two.
        ranges: of a slice: begin, end and step of each axis.
        types: of its operands, as far as they are written, and of its results.
    """

    name: str
    line: int
    results: list[str] = field(default_factory=list)
    operands: list[Operand] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    attributes: dict[str, Any] = field(default_factory=dict)
    ranges: list[tuple[int, int, int]] = field(default_factory=list)
    regions: list[Block] = field(default_factory=list)
    types: list[TensorType] = field(default_factory=list)

    def first_of(self, *names: str) -> Any:
        """An attribute, which an op's own syntax calls otherwise than the generic form."""
        for name in names:
            if name in self.attributes:
                return self.attributes[name]
        raise StableHLOError(f"line {self.line}: '{self.name}' without '{names[0]}'")


@dataclass
class Function:
    """A function: its arguments' names and types, its body."""

    name: str
    types: list[TensorType]
    body: Block


class Parser:
    """Reads a module. It looks one token ahead."""

    def __init__(self, text: str):
        self.text = text
        self.at = 0
        self.kind, self.token, self.begin = "", "", 0
        self._next()

    # --- tokens ----------------------------------------------------------------------------------

    def _next(self) -> str:
        """Take the token that is ahead."""
        taken = self.token
        match = _TOKEN.match(self.text, self.at)
        if match is None:
            if self.text[self.at :].strip():
                raise self.error(f"unexpected {self.text[self.at :].strip()[:20]!r}")
            self.kind, self.token = "end", ""
            return taken
        self.kind = match.lastgroup or ""
        self.token = match[self.kind]
        self.begin, self.at = match.start(self.kind), match.end()
        return taken

    @property
    def line(self) -> int:
        """Of the token that is ahead."""
        return self.text.count("\n", 0, self.begin) + 1

    def error(self, message: str, line: int = 0) -> StableHLOError:
        return StableHLOError(f"line {line or self.line}: {message}")

    def take(self, token: str) -> bool:
        """Take a token if it is ahead."""
        if self.token == token and self.kind != "string":
            self._next()
            return True
        return False

    def expect(self, token: str) -> None:
        if not self.take(token):
            raise self.error(f"expected '{token}', not {self.token!r}")

    def expect_kind(self, kind: str) -> str:
        if self.kind != kind:
            raise self.error(f"expected a {kind}, not {self.token!r}")
        return self._next()

    def _angles(self) -> str:
        """The text of `<…>`, which is ahead, with what is nested in it; strings are passed over."""
        depth, at = 0, self.begin
        while at < len(self.text):
            char = self.text[at]
            if char == '"':
                at = self.text.index('"', at + 1)
            if self.text[at - 1 : at + 1] != "->":
                depth += {"<": 1, ">": -1}.get(char, 0)
            at += 1
            if depth == 0:
                break
        else:
            raise self.error("'<' is not closed")
        inside = self.text[self.begin + 1 : at - 1]
        self.at = at
        self._next()
        return inside

    # --- the module ------------------------------------------------------------------------------

    def module(self) -> dict[str, Function]:
        """The functions by name."""
        functions: dict[str, Function] = {}
        inside = self.take("module")
        if inside:
            if self.kind == "symbol":
                self._next()
            if self.take("attributes"):
                self._dictionary()
            self.expect("{")
        while self.kind != "end" and not (inside and self.token == "}"):
            self.expect("func.func")
            function = self._function()
            functions[function.name] = function
        if inside:
            self.expect("}")
        return functions

    def _function(self) -> Function:
        while self.token in ("public", "private"):
            self._next()
        name = self.expect_kind("symbol")
        self.expect("(")
        names: list[str] = []
        types: list[TensorType] = []
        while not self.take(")"):
            names.append(self.expect_kind("value"))
            self.expect(":")
            types.append(self._type())
            if self.token == "{":
                self._dictionary()
            self.take(",")
        if self.kind == "arrow":
            self._next()
            self._types()
        if self.take("attributes"):
            self._dictionary()
        self.expect("{")
        body = Block(names)
        self._ops(body)
        return Function(name, types, body)

    def _ops(self, block: Block) -> None:
        """The ops up to the closing brace."""
        while not self.take("}"):
            if self.kind == "end":
                raise self.error("'{' is not closed")
            block.ops.append(self._op())

    def _op(self) -> Op:
        results: list[str] = []
        while self.kind == "value":
            results.append(self._next())
            if self.take(":"):
                self.expect_kind("number")
            if not self.take(","):
                self.expect("=")
        if self.kind not in ("word", "string"):
            raise self.error(f"expected an op, not {self.token!r}")
        op = Op(self.token.strip('"'), self.line, results)
        self._next()
        if op.name == "stablehlo.while":
            self._while(op)
        elif op.name == "stablehlo.constant" and self.token == "dense":
            op.attributes["value"] = self._attribute(typed=True)
        else:
            self._parts(op)
        return op

    def _parts(self, op: Op) -> None:
        """What stands behind an op's name, up to the end of its types."""
        while True:
            if self.kind == "value":
                op.operands.append(_operand(self._next()))
            elif self.take("("):
                if self.token == "{":
                    op.regions += self._regions()
                else:
                    self._group(op)
            elif self.token == "[":
                self._ranges(op)
            elif self.token == "<" and self.kind == "mark":
                self._next()
                op.attributes |= self._dictionary()
                self.expect(">")
            elif self.token == "{":
                op.attributes |= self._dictionary()
            elif self.kind == "symbol":
                op.words.append(self._next())
            elif self.kind == "word" and not self._starts_an_op():
                word = self._next()
                if self.take("="):
                    op.attributes[word] = self._attribute()
                else:
                    op.words.append(word)
            elif self.take(","):
                continue
            elif self.take(":"):
                op.types = self._types()
                if self.kind == "arrow":
                    self._next()
                    op.types += self._types()
                if self.token == "reducer":
                    op.regions.append(self._reducer())
                return
            else:
                return

    def _starts_an_op(self) -> bool:
        """Whether the word ahead is the name of the next op: only an op without types ends so."""
        return (
            "." in self.token
            and self.token.partition(".")[0] in ("stablehlo", "chlo", "func")
            and not self._applied()
        )

    def _applied(self) -> bool:
        """Whether the word stands behind `applies`."""
        return self.text[: self.begin].rstrip().endswith("applies")

    def _group(self, op: Op) -> None:
        """Operands in parentheses, maybe with initial values: `(%x init: %c)`."""
        initial = False
        while not self.take(")"):
            if self.take("init"):
                self.expect(":")
                initial = True
            elif self.kind == "value":
                operand = _operand(self._next())
                if initial:
                    op.attributes.setdefault("init", []).append(operand)
                else:
                    op.operands.append(operand)
            elif self.kind == "word":  # `%x, k = 3`
                key = self._next()
                self.expect("=")
                op.attributes[key] = self._attribute()
            elif not self.take(","):
                raise self.error(f"expected an operand, not {self.token!r}")

    def _ranges(self, op: Op) -> None:
        self.expect("[")
        while not self.take("]"):
            numbers = [int(self.expect_kind("number"))]
            while self.take(":"):
                numbers.append(int(self.expect_kind("number")))
            begin, end, step = (*numbers, 1)[:3]
            op.ranges.append((begin, end, step))
            self.take(",")

    def _regions(self) -> list[Block]:
        """`{…}, {…})`, the opening parenthesis being taken."""
        regions: list[Block] = []
        while not self.take(")"):
            self.expect("{")
            block = Block([])
            if self.kind == "block":
                self._next()
                block.arguments = self._block_arguments()
                self.expect(":")
            self._ops(block)
            regions.append(block)
            self.take(",")
        return regions

    def _block_arguments(self) -> list[str]:
        names: list[str] = []
        if self.take("("):
            while not self.take(")"):
                names.append(self.expect_kind("value"))
                self.expect(":")
                self._type()
                self.take(",")
        return names

    def _reducer(self) -> Block:
        """`reducer(%a: …, %b: …) (%c: …, %d: …) {…}`: for each operand the sum and a term."""
        self.expect("reducer")
        pairs: list[list[str]] = []
        while self.token == "(":
            pairs.append(self._block_arguments())
        self.expect("{")
        block = Block([pair[0] for pair in pairs] + [pair[1] for pair in pairs])
        self._ops(block)
        return block

    def _while(self, op: Op) -> None:
        """`(%a = %x, …) : types cond {…} do {…}`"""
        self.expect("(")
        names: list[str] = []
        while not self.take(")"):
            names.append(self.expect_kind("value"))
            self.expect("=")
            op.operands.append(_operand(self.expect_kind("value")))
            self.take(",")
        if self.take(":"):
            op.types = self._types()
        if self.take("attributes"):
            op.attributes |= self._dictionary()
        for word in ("cond", "do"):
            self.expect(word)
            self.expect("{")
            block = Block(names)
            self._ops(block)
            op.regions.append(block)

    # --- types and attributes --------------------------------------------------------------------

    def _types(self) -> list[TensorType]:
        found: list[TensorType] = []
        if self.take("("):
            while not self.take(")"):
                found.append(self._type())
                if self.token == "{":
                    self._dictionary()
                self.take(",")
            return found
        found.append(self._type())
        while self.take(","):
            found.append(self._type())
        return found

    def _type(self) -> TensorType:
        if self.token != "tensor":
            raise self.error(f"{self.token!r} is no type that is imported: only tensors are")
        line = self.line
        self._next()
        text = f"tensor<{self._angles()}>"
        match = _TENSOR.fullmatch(text)
        name = _ELEMENT_TYPES.get(match[2], match[2]) if match else ""
        if match is None or name not in DTYPES:
            raise self.error(f"{text} is no type that is imported", line)
        extents = match[1].split("x")[:-1]
        shape = tuple(None if extent == "?" else int(extent) for extent in extents)
        return TensorType(shape, np.dtype(DTYPES[name].numpy))

    def _dictionary(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        self.expect("{")
        while not self.take("}"):
            if self.kind not in ("word", "string"):
                raise self.error(f"expected the name of an attribute, not {self.token!r}")
            key = self._next().strip('"')
            found[key] = self._attribute(typed=True) if self.take("=") else True
            self.take(",")
        return found

    def _attribute(self, typed: bool = False) -> Any:
        """The value of an attribute; `typed`: its type may follow."""
        value = self._single()
        if isinstance(value, list):
            parts = [value]
            # `[b, 0, f]x[0, i, o]->[b, 0, f]`, `[1] x [0]`
            while self.token == "x" or self.kind == "arrow":
                self._next()
                parts.append(self._single())
            return parts[0] if len(parts) == 1 else tuple(parts)
        if typed and self.take(":"):
            if self.token == "tensor":
                return _dense(value, self._type()) if isinstance(value, str) else value
            self._next()
        return value

    def _single(self) -> Any:
        if self.take("["):
            items: list[Any] = []
            while not self.take("]"):
                items.append(self._attribute(typed=True))
                self.take(",")
            return items
        if self.token == "{":
            return self._dictionary()
        kind, token = self.kind, self._next()
        if kind == "number":
            return (
                float(token) if re.search(r"[.eE]", token) and "x" not in token else int(token, 0)
            )
        if kind == "string":
            return token[1:-1]
        if token == "dense":
            return self._angles()
        if token == "array":
            _, _, numbers = self._angles().partition(":")
            return [_number(text) for text in numbers.split(",") if text.strip()]
        if token.startswith("#"):
            return self._angles_dictionary() if self.token == "<" else token
        if kind in ("word", "symbol"):
            return {"true": True, "false": False}.get(token, token)
        raise self.error(f"{token!r} is no attribute that is imported")

    def _angles_dictionary(self) -> Any:
        """`<offset_dims = [1], index_vector_dim = 1>`, or the text where it is none."""
        inside = self._angles()
        if "=" not in inside:
            return inside.strip()
        try:
            return Parser("{" + inside + "}")._dictionary()
        except StableHLOError:
            return inside.strip()


def _operand(text: str) -> Operand:
    name, _, number = text.partition("#")
    return Operand(name, int(number or 0))


def _number(text: str) -> Any:
    text = text.strip()
    return {"true": True, "false": False}[text] if text in ("true", "false") else int(text)


def _dense(text: str, type_: TensorType) -> np.ndarray:
    """The array of `dense<text> : type`."""
    shape = tuple(extent or 0 for extent in type_.shape)
    dtype = type_.dtype
    text = text.strip()
    if text.startswith('"'):
        data = bytes.fromhex(text.strip('"').removeprefix("0x"))
        if dtype.kind == "b":
            return (
                np.unpackbits(np.frombuffer(data, "u1"), bitorder="little")[: np.prod(shape)]
                .astype(bool)
                .reshape(shape)
            )
        return np.frombuffer(data, dtype).reshape(shape).copy()
    numbers = re.findall(r"\([^)]*\)|true|false|-?0x[0-9A-Fa-f]+|-?\d[\d.]*(?:[eE][+-]?\d+)?", text)
    values = np.array([_element(number, dtype) for number in numbers], dtype)
    if values.size == 1:
        return np.full(shape, values[0], dtype)
    return values.reshape(shape)


def _element(text: str, dtype: np.dtype) -> Any:
    if text.startswith("("):
        real, imaginary = (
            _element(part.strip(), np.dtype(f"f{dtype.itemsize // 2}"))
            for part in text[1:-1].split(",")
        )
        return complex(real, imaginary)
    if text in ("true", "false"):
        return text == "true"
    if text.startswith("0x") and dtype.kind not in "iub":
        return np.array(int(text, 16), f"u{dtype.itemsize}").view(dtype)[()]
    return int(text, 0) if dtype.kind in "iub" else float(text)
