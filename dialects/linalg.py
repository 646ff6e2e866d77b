"""The linalg dialect: xDSL's, with upstream's text of `linalg.generic` and of the named ops.

xDSL 0.74 prints the types of several results in parentheses, as upstream, but cannot read them, and
meets malformed attributes with a failing `assert`.
"""

from __future__ import annotations

from typing import NoReturn

from xdsl.dialects import linalg as xdsl_linalg
from xdsl.dialects.builtin import AffineMapAttr, ArrayAttr, StringAttr
from xdsl.dialects.linalg.attrs import IteratorType, IteratorTypeAttr
from xdsl.dialects.linalg.ops import GenericOp
from xdsl.ir import Attribute, Dialect
from xdsl.parser import Parser

from .linalg_named import NAMED, parse_operands, parse_result_types

__all__ = ["Linalg"]

_ITERATORS = {str(kind.value): IteratorTypeAttr(kind) for kind in IteratorType}


class _GenericSyntax(GenericOp):
    """Parses to xDSL's `GenericOp`."""

    @classmethod
    def parse(cls, parser: Parser) -> GenericOp:
        position = parser.pos
        attributes = parser.parse_optional_attr_dict()
        maps = attributes.get("indexing_maps")
        iterators = attributes.get("iterator_types")
        doc, library_call = attributes.get("doc"), attributes.get("library_call")

        def fail(message: str) -> NoReturn:
            parser.raise_error(message, position)

        if not isinstance(maps, ArrayAttr) or not all(isinstance(m, AffineMapAttr) for m in maps):
            fail("expected an array of maps as indexing_maps")
        if not isinstance(iterators, ArrayAttr):
            fail("expected an array as iterator_types")
        if not isinstance(doc, StringAttr | None) or not isinstance(
            library_call, StringAttr | None
        ):
            fail("expected strings as doc and library_call")
        iterator_types: list[Attribute] = []
        for iterator in iterators:
            if isinstance(iterator, StringAttr):
                iterator = _ITERATORS.get(iterator.data)
            if not isinstance(iterator, IteratorTypeAttr):
                fail(f"expected iterator_types to be of {', '.join(_ITERATORS)}")
            iterator_types.append(iterator)
        inputs = parse_operands(parser, "ins")
        outputs = parse_operands(parser, "outs")
        extra: dict[str, Attribute] = {}
        if parser.parse_optional_keyword("attrs") is not None:
            parser.parse_punctuation("=")
            extra = parser.parse_optional_attr_dict()
        body = parser.parse_region()
        generic = GenericOp(
            inputs,
            outputs,
            body,
            maps,
            ArrayAttr(iterator_types),
            parse_result_types(parser),
            doc,
            library_call,
        )
        generic.attributes |= extra
        return generic


_OURS = {op.name: op for op in (_GenericSyntax, *NAMED)}

Linalg = Dialect(
    "linalg",
    [
        *(op for op in xdsl_linalg.Linalg.operations if op.name not in _OURS),
        *_OURS.values(),
    ],
    list(xdsl_linalg.Linalg.attributes),
)
