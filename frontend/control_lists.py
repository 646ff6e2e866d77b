"""Lists that a user's function makes, and that a loop or branch may append to."""

from __future__ import annotations

import ast
from collections.abc import Sequence

CONTROL = "__stepwell_control__"


def control_call(name: str, *arguments: ast.expr) -> ast.Call:
    function = ast.Attribute(ast.Name(CONTROL, ast.Load()), name, ast.Load())
    return ast.Call(function, list(arguments), [])


def load(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())


def growing_lists(
    targets: Sequence[ast.expr], value: ast.expr, growing: set[str], holders: set[str]
) -> ast.expr:
    """What is assigned, where lists that loops append to are made so that they can.

    Args:
        growing: the names of lists that are changed.
        holders: the names of what holds such lists.
    """
    for target in targets:
        if isinstance(target, ast.Tuple | ast.List) and isinstance(value, ast.Tuple):
            if len(target.elts) == len(value.elts):
                pairs = zip(target.elts, value.elts, strict=True)
                value.elts = [growing_lists([one], part, growing, holders) for one, part in pairs]
        elif isinstance(target, ast.Name) and target.id in growing | holders:
            return _growing(value, target.id in holders)
        elif isinstance(target, ast.Attribute):
            return _growing(value)
        elif isinstance(target, ast.Subscript):
            value = fixed(value)
    return value


def makes_list_attribute(node: ast.Assign | ast.AnnAssign) -> bool:
    """Whether it gives an object a list, which its methods may append to."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    is_attribute = any(isinstance(target, ast.Attribute) for target in targets)
    return is_attribute and node.value is not None and _makes_list(node.value)


def _growing(node: ast.expr, holds_lists: bool = False) -> ast.expr:
    """An expression whose lists can be held by arrays, those in dicts, tuples and lists too."""
    if isinstance(node, ast.Dict):
        node.values = [_growing(value, holds_lists) for value in node.values]
    elif isinstance(node, ast.Tuple | ast.List):
        node.elts = [_growing(part, True) if holds_lists else fixed(part) for part in node.elts]
    if _makes_list(node):
        return ast.fix_missing_locations(ast.copy_location(control_call("growing", node), node))
    return node


def _makes_list(node: ast.expr) -> bool:
    """Whether an expression makes a list of its own."""
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Mult) and (_makes_list(node.left) or _makes_list(node.right))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id == "list"
    made = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    return isinstance(node, ast.List) or (made and node.func.attr == "listed")  # type: ignore


def fixed(node: ast.expr) -> ast.expr:
    """An item of a list that can be held by arrays."""
    if isinstance(node, ast.List):
        return ast.fix_missing_locations(ast.copy_location(control_call("fixed", node), node))
    return node
