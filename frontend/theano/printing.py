"""Graphs as text: `pp` in one line, `debugprint` as a tree; `Print` while running."""

from __future__ import annotations

import sys
from typing import Any

from .graph import Constant, Variable

_INFIX = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "true_div": "/",
    "int_div": "//",
    "mod": "%",
    "pow": "**",
    "eq": "==",
    "neq": "!=",
    "lt": "<",
    "le": "<=",
    "gt": ">",
    "ge": ">=",
    "and_": "&",
    "or_": "|",
    "xor": "^",
    "dot": "\\dot",
}
_PREFIX = {"neg": "-", "invert": "~"}


def pp(variable: Any, *_: Any) -> str:
    """A variable as one line of mathematics: `(x + y)`."""
    from .function import Function

    if isinstance(variable, Function):
        return ", ".join(pp(output) for output in variable.results)
    memo: dict[Variable, str] = {}
    stack = [variable]
    while stack:
        top = stack[-1]
        if top in memo:
            stack.pop()
        elif top.owner is None or (top.name and top is not variable):
            memo[top] = _leaf(top)
        else:
            missing = [v for v in top.owner.inputs if v not in memo]
            if missing:
                stack += missing
            else:
                memo[top] = _applied(top, [memo[v] for v in top.owner.inputs])
    return memo[variable]


pprint = pp


def _leaf(variable: Any) -> str:
    if isinstance(variable, Constant) and variable.data.ndim == 0:
        return f"TensorConstant{{{variable.data.item()}}}"
    return str(variable)


def _applied(variable: Any, inputs: list[str]) -> str:
    name = variable.owner.op.name
    if name in _INFIX and len(inputs) == 2:
        return f"({inputs[0]} {_INFIX[name]} {inputs[1]})"
    if name in _PREFIX:
        return f"({_PREFIX[name]}{inputs[0]})"
    index = f".{variable.index}" if len(variable.owner.outputs) > 1 else ""
    return f"{name}({', '.join(inputs)}){index}"


def debugprint(
    obj: Any, depth: int = -1, print_type: bool = False, file: Any = None, **_: Any
) -> str | None:
    """A graph as a tree, a letter for each variable; to standard output, a file, or as "str"."""
    from .function import Function

    items = obj if isinstance(obj, list | tuple) else [obj]
    roots = [v for i in items for v in (i.maker.fgraph.outputs if isinstance(i, Function) else [i])]
    letters: dict[Any, str] = {}
    lines: list[str] = []
    for root in roots:
        stack: list[tuple[Any, str, str, int]] = [(root, "", "", 0)]
        while stack:
            variable, own, below, level = stack.pop()
            apply = variable.owner
            known = (apply or variable) in letters
            letter = letters.setdefault(apply or variable, _letters(len(letters)))
            label = str(variable) if apply is None else str(apply.op)
            if apply is not None and len(apply.outputs) > 1:
                label += f".{variable.index}"
            type_ = f" <{variable.type}>" if print_type else ""
            name = f" '{variable.name}'" if apply is not None and variable.name else " ''"
            lines.append(f"{own}{label} [id {letter}]{type_}{'' if apply is None else name}")
            if apply is None or known or level + 1 == depth:
                continue
            for number, parent in reversed(list(enumerate(apply.inputs))):
                last = number == len(apply.inputs) - 1
                stack.append((parent, below + " |", below + ("  " if last else " |"), level + 1))
    text = "\n".join(lines) + "\n"
    if file == "str":
        return text
    (file or sys.stdout).write(text)
    return None


def _letters(number: int) -> str:
    text = ""
    number += 1
    while number:
        number, digit = divmod(number - 1, 26)
        text = chr(ord("A") + digit) + text
    return text
