"""Graphs as text: `pp` in one line, `debugprint` as a tree; `Print` while running."""

from __future__ import annotations

import sys
from typing import Any

from ..locations import user_error
from .elementwise import Elemwise
from .graph import Constant, Variable, ancestors
from .indexing import Subtensor
from .own_ops import Print

_INFIX = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "true_div": "/",
    "int_div": "//",
    "pow": "**",
    "dot": "\\dot",
}


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
    if isinstance(variable.owner.op, Subtensor):
        return inputs[0] + variable.owner.op.index.text(inputs[1:])
    if name in _INFIX and len(inputs) == 2:
        return f"({inputs[0]} {_INFIX[name]} {inputs[1]})"
    if name == "neg":
        return f"(-{inputs[0]})"
    if name == "abs_":
        return f"|{inputs[0]}|"
    index = f".{variable.index}" if len(variable.owner.outputs) > 1 else ""
    return f"{name}({', '.join(inputs)}){index}"


def debugprint(
    obj: Any, depth: int = -1, print_type: bool = False, file: Any = None, ids: str = "CHAR",
    **_: Any,
) -> str | None:  # fmt: skip
    """A graph as a tree; to standard output, a file, or as "str".

    Args:
        depth: how many levels are shown; -1 is all.
        print_type: whether the types of variables are shown.
        ids: what each variable is called by: "CHAR" a letter, "int" a number, "id" Python's `id`,
            "" nothing.
    """
    from .function import Function

    items = obj if isinstance(obj, list | tuple) else [obj]
    roots = [v for i in items for v in (i.maker.fgraph.outputs if isinstance(i, Function) else [i])]
    letters: dict[Any, str] = {}
    lines: list[str] = []
    for root in roots:
        stack: list[tuple[Any, str, str, int]] = [(root, "", "", 0)]
        while stack:
            item, own, below, level = stack.pop()
            key, label, parents = _described(item)
            known = key in letters
            letter = letters.setdefault(key, _IDS[ids](len(letters), key))
            type_ = f" <{item.type}>" if print_type and isinstance(item, Variable) else ""
            named = isinstance(item, Variable) and item.owner is not None and item.name
            name = f" '{item.name if named else ''}'   " if parents is not None else ""
            lines.append(f"{own}{label}{letter}{type_}{name}")
            if not parents or known or level + 1 == depth:
                continue
            for number, parent in reversed(list(enumerate(parents))):
                last = number == len(parents) - 1
                stack.append((parent, below + " |", below + ("  " if last else " |"), level + 1))
    text = "\n".join(lines) + "\n"
    if file == "str":
        return text
    (file or sys.stdout).write(text)
    return None


class _Stretched:
    """An operand of fewer axes than the result, which Theano stretches by an operation."""

    def __init__(self, operand: Variable, rank: int):
        self.operand = operand
        own = operand.type.ndim
        self.pattern = ",".join(["x"] * (rank - own) + list(map(str, range(own))))


def _described(item: Any) -> tuple[Any, str, list[Any] | None]:
    """What an item of the tree is the same as, its label, and what stands below it."""
    if isinstance(item, _Stretched):
        return item, f"InplaceDimShuffle{{{item.pattern}}}", [item.operand]
    if item.owner is None:
        small = isinstance(item, Constant) and item.data.ndim == 0
        key = (str(item.type), item.data.item()) if small else item
        return key, _leaf(item), None
    apply = item.owner
    label = str(apply.op) if len(apply.outputs) == 1 else f"{apply.op}.{item.index}"
    parents: list[Any] = list(apply.inputs)
    if isinstance(apply.op, Elemwise):
        rank = item.type.ndim
        parents = [v if v.type.ndim == rank else _Stretched(v, rank) for v in parents]
    return apply, label, parents


def pydotprint(
    fct: Any, outfile: Any = None, format: str | None = None, var_with_name_simple: bool = False,
    **_: Any,
) -> None:  # fmt: skip
    """A graph for Graphviz, as text in its language, to a file (`theano.dot` unless it is told).

    Raises:
        NotImplementedError: another format than "dot": Graphviz makes pictures of that.
    """
    name = str(outfile or "theano.dot")
    format = format or name.rpartition(".")[2]
    if format != "dot":
        raise user_error(
            NotImplementedError,
            f"pydotprint writes the text of graphs, not {format}",
            hint=f'write pydotprint(f, "graph.dot"), then: dot -T{format} graph.dot',
        )
    with open(name, "w", encoding="utf-8") as file:
        file.write(_dot(fct, var_with_name_simple))


def _dot(obj: Any, names_only: bool) -> str:
    from .function import Function

    items = obj if isinstance(obj, list | tuple) else [obj]
    roots = [v for i in items for v in (i.maker.fgraph.outputs if isinstance(i, Function) else [i])]
    numbers: dict[Any, str] = {}
    lines = ["digraph {"]

    def node(key: Any, label: str, shape: str) -> str:
        if key not in numbers:
            numbers[key] = f"n{len(numbers)}"
            text = label.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
            lines.append(f'  {numbers[key]} [label="{text}", shape={shape}];')
        return numbers[key]

    def source(variable: Any) -> str:
        if variable.owner is not None:
            return node(variable.owner, str(variable.owner.op), "ellipse")
        simple = variable.name and names_only
        return node(variable, _leaf(variable) + ("" if simple else f" {variable.type}"), "box")

    for variable in ancestors(roots):
        apply = variable.owner
        if apply is None or apply in numbers:
            continue
        own = source(variable)
        for place, parent in enumerate(apply.inputs):
            label = f' [label="{place}"]' if len(apply.inputs) > 1 else ""
            lines.append(f"  {source(parent)} -> {own}{label};")
    for place, root in enumerate(roots):
        out = node(("output", place), f"output {root.name or place}", "box")
        lines.append(f"  {source(root)} -> {out};")
    return "\n".join([*lines, "}", ""])


def _letters(number: int) -> str:
    text = ""
    number += 1
    while number:
        number, digit = divmod(number - 1, 26)
        text = chr(ord("A") + digit) + text
    return text


_IDS: dict[str, Any] = {
    "CHAR": lambda number, key: f" [id {_letters(number)}]",
    "int": lambda number, key: f" [id {number}]",
    "id": lambda number, key: f" [id {id(key)}]",
    "": lambda number, key: "",
}
pydot_imported = pydot_imported_msg = False  # pydotprint needs none


def min_informative_str(obj: Any, indent_level: int = 0) -> str:
    """A graph as a tree in which each variable has a letter: what is equal has the same one."""
    letters: dict[Any, str] = {}

    def lines(item: Any, level: int) -> list[str]:
        if item in letters:
            return [f"{' ' * level}<{letters[item]}>"]
        letters[item] = _letters(len(letters))
        made = item.owner if item.name is None else None
        own, operands = (str(item), []) if made is None else (str(made.op), made.inputs)
        below = [line for operand in operands for line in lines(operand, level + 1)]
        return [f"{' ' * level}{letters[item]}. {own}", *below]

    return "\n".join(lines(obj, indent_level))


__all__ = ["Print", "debugprint", "pp", "pprint", "pydotprint"]
