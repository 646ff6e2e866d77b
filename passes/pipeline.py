"""Pipelines as text, in upstream's syntax.

`builtin.module(func.func(affine-loop-fusion{mode=producer}),affine-scalrep)`: passes with options
separated by spaces, nested under the ops they are anchored at. Our passes all take the module with
its functions; under any other op they are `NestedPasses`.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from typing import get_type_hints

from ..dialects.plugins import find
from .base import Pass, find_pass
from .nested import NestedPasses

_TOKEN = re.compile(r"\s*(?:([A-Za-z_][\w.\-]*)|([(){},]))")
_OPTION = re.compile(r"\s*([A-Za-z_][\w\-]*)(?:=(\"[^\"]*\"|'[^']*'|[^\s{}]+))?\s*")
_ANCHORS = frozenset({"builtin.module", "func.func", "any", "module"})


class PipelineError(ValueError):
    """A pipeline that cannot be read: what is wrong with which part of it."""


def parse_pipeline(text: str) -> list[Pass]:
    """The passes of a pipeline, in order.

    Raises:
        PipelineError: names the pass or option that does not exist, or the place in the text.
    """
    groups: list[tuple[str, list[Pass]]] = [("any", [])]
    position = 0
    while position < len(text) and text[position:].strip():
        match = _TOKEN.match(text, position)
        if match is None:
            raise PipelineError(f"unexpected {text[position:].strip()[0]!r} in pipeline '{text}'")
        name, punctuation = match.groups()
        position = match.end()
        if name is None:
            if punctuation in "{}(" or (punctuation == ")" and len(groups) == 1):
                raise PipelineError(f"unexpected {punctuation!r} in pipeline '{text}'")
            if punctuation == ")":
                anchor, inside = groups.pop()
                groups[-1][1].extend(
                    inside if anchor in _ANCHORS else [NestedPasses(anchor, tuple(inside))]
                )
            continue
        if text[position : position + 1] == "(":
            if name not in _ANCHORS and "." not in name:
                raise PipelineError(f"'{name}' is no op that a pipeline can be nested under")
            groups.append((name, []))
            position += 1
            continue
        options = ""
        if text[position : position + 1] == "{":
            end = text.find("}", position)
            if end < 0:
                raise PipelineError(f"'{{' is not closed in pipeline '{text}'")
            options = text[position + 1 : end]
            position = end + 1
        found = _named_pipeline(name) if not options else [parse_pass(name, options)]
        groups[-1][1].extend(found)
    if len(groups) > 1:
        raise PipelineError(f"'(' is not closed in pipeline '{text}'")
    return groups[0][1]


def _named_pipeline(name: str) -> list[Pass]:
    """The passes of another package's pipeline (`stepwell.pipelines`), or the pass of this name."""
    try:
        return [parse_pass(name)]
    except PipelineError:
        text = find("stepwell.pipelines", name, str)
        if text is None:
            raise
        return parse_pipeline(text)


def parse_pass(name: str, options: str = "") -> Pass:
    """The pass called `name` with upstream's option text, `tile-size=32 separate`.

    Raises:
        PipelineError: no such pass or option, or a value of the wrong type.
    """
    try:
        pass_type = find_pass(name)
    except KeyError:
        raise PipelineError(f"there is no pass called '{name}'") from None
    hints = get_type_hints(pass_type)
    fields = {field.name: hints[field.name] for field in dataclasses.fields(pass_type)}
    values: dict[str, object] = {}
    for key, value in _options(name, options):
        field = key.replace("-", "_")
        if field not in fields:
            known = ", ".join(field.replace("_", "-") for field in fields) or "none"
            raise PipelineError(f"pass '{name}' has no option '{key}'; its options: {known}")
        values[field] = _convert(name, key, value, fields[field])
    return pass_type(**values)


def print_pipeline(passes: list[Pass]) -> str:
    """The text that `parse_pipeline` reads back."""
    return f"builtin.module({','.join(_printed(passes))})"


def _printed(passes: Sequence[Pass]) -> Iterator[str]:
    for one in passes:
        if isinstance(one, NestedPasses):
            yield f"{one.anchor}({','.join(_printed(one.passes))})"
            continue
        options = []
        for field in dataclasses.fields(one):
            value = getattr(one, field.name)
            if value != field.default:
                if isinstance(value, tuple):
                    value = ",".join(map(str, value))
                elif isinstance(value, bool):
                    value = str(value).lower()
                options.append(f"{field.name.replace('_', '-')}={quoted(str(value))}")
        yield one.name + (f"{{{' '.join(options)}}}" if options else "")


def quoted(value: str) -> str:
    """The value of an option as `parse_pass` reads it back: in quotes, where they are needed."""
    return value if value and not re.search(r"[\s{}]", value) else f'"{value}"'


def _options(name: str, text: str) -> Iterator[tuple[str, str | None]]:
    position = 0
    while position < len(text):
        match = _OPTION.match(text, position)
        if match is None:
            raise PipelineError(f"cannot read the options '{text}' of pass '{name}'")
        key, value = match.groups()
        if value is not None and value[0] in "\"'":
            value = value[1:-1]
        yield key, value
        position = match.end()


def _convert(name: str, key: str, value: str | None, hint: object) -> object:
    """`value` as the type of the pass's field; an option without a value is true."""
    text = str(hint)
    try:
        if "bool" in text:
            return {None: True, "true": True, "1": True, "false": False, "0": False}[value]
        if value is None:
            raise ValueError
        if "tuple[int" in text:
            return tuple(int(part) for part in value.split(",") if part)
        if "tuple[str" in text:
            return tuple(part for part in value.split(",") if part)
        if "int" in text:
            return int(value)
        if "float" in text:
            return float(value)
        return value
    except (KeyError, ValueError):
        raise PipelineError(f"option '{key}' of pass '{name}' cannot be {value!r}") from None
