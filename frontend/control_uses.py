"""What the statements of a user's function do with its names: which they read, bind and change."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence

MADE = ("_then_", "_otherwise_", "_body_", "_assign_")
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
_NAMESPACES = (*SCOPES, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def _children(node: ast.AST) -> list[ast.AST]:
    """The nodes that are parts of a node; `ast.iter_child_nodes` takes twice as long."""
    found: list[ast.AST] = []
    for part in vars(node).values():
        if isinstance(part, ast.AST):
            found.append(part)
        elif isinstance(part, list):
            found += [item for item in part if isinstance(item, ast.AST)]  # pyright: ignore
    return found


def walk_scope(nodes: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """The nodes of a scope, functions and comprehensions inside of it left out."""
    pending = list(nodes)
    while pending:
        node = pending.pop()
        yield node
        if not isinstance(node, _NAMESPACES):
            pending += _children(node)


def walk_all(nodes: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """The nodes and all inside of them, in no order; `ast.walk` takes twice as long."""
    pending = list(nodes)
    while pending:
        node = pending.pop()
        yield node
        pending += _children(node)


def assigned(nodes: Sequence[ast.AST]) -> list[str]:
    """The names that statements bind, each once."""
    found: dict[str, None] = {}
    for node in walk_scope(nodes):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store | ast.Del):
            found[node.id] = None
        elif isinstance(node, ast.FunctionDef) and node.name.startswith(MADE):
            if isinstance(node.body[0], ast.Nonlocal):
                found.update(dict.fromkeys(node.body[0].names))
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            found[node.name] = None
        elif isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                found[alias.asname or alias.name.partition(".")[0]] = None
    return sorted(found)


def rebound(nodes: Sequence[ast.AST]) -> set[str]:
    """Of those, the names that are bound otherwise than by `name op= …` alone."""
    augmented = {
        id(node.target)
        for node in walk_scope(nodes)
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name)
    }
    return {
        node.id
        for node in walk_scope(nodes)
        if isinstance(node, ast.Name)
        and isinstance(node.ctx, ast.Store)
        and id(node) not in augmented
    }


def loads(nodes: Iterable[ast.AST]) -> dict[str, int]:
    """How often each name is read, reads of a loop's own variable in its body left out."""
    found: dict[str, int] = {}

    def visit(node: ast.AST, own: frozenset[str]) -> None:
        if isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Del) or (
                isinstance(node.ctx, ast.Load) and node.id not in own
            ):
                found[node.id] = found.get(node.id, 0) + 1
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            found[node.target.id] = found.get(node.target.id, 0) + 1
            visit(node.value, own)
        elif isinstance(node, ast.For):
            visit(node.iter, own)
            bound = own | (targets(node) - set(assigned(node.body)))
            for inner in node.body:
                visit(inner, bound)
            for inner in node.orelse:
                visit(inner, own)
        else:
            inside = frozenset[str]() if isinstance(node, SCOPES) else own
            for inner in _children(node):
                visit(inner, inside)

    for node in nodes:
        visit(node, frozenset())
    return found


def exits(nodes: Sequence[ast.AST], *kinds: type[ast.stmt]) -> bool:
    """Whether statements contain an exit of one of the kinds, those of inner loops left out."""
    pending = list(nodes)
    while pending:
        node = pending.pop()
        if isinstance(node, kinds):
            return True
        if isinstance(node, ast.For | ast.While):
            if ast.Return in kinds and exits([*node.body, *node.orelse], ast.Return):
                return True
            pending += node.orelse
        elif not isinstance(node, (*SCOPES, ast.expr)):
            pending += _children(node)
    return False


_CHANGES = frozenset(("append", "extend", "insert", "pop", "remove", "clear", "reverse", "sort"))


def changed_lists(statements: Sequence[ast.stmt]) -> tuple[set[str], set[str]]:
    """The names of lists that statements change or subscript, and of what holds such lists.

    Functions inside of them may change the lists around.
    """
    changed: list[ast.expr] = []
    for node in walk_all(statements):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            changed += [node.func.value] * (node.func.attr in _CHANGES)
        elif isinstance(node, ast.Delete):
            changed += [one.value for one in node.targets if isinstance(one, ast.Subscript)]
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            changed += [node.target] * isinstance(node.op, ast.Add)
        elif isinstance(node, ast.AugAssign | ast.Assign):
            targets = [node.target] if isinstance(node, ast.AugAssign) else node.targets
            changed += [one.value for one in targets if isinstance(one, ast.Subscript)]
        elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            changed.append(node.value)
    names: set[str] = set()
    holders: set[str] = set()
    for node in changed:
        found = holders if isinstance(node, ast.Subscript) else names
        while isinstance(node, ast.Subscript):
            node = node.value
        if isinstance(node, ast.Name):
            found.add(node.id)
    return names, holders


def read_first(statements: Sequence[ast.stmt]) -> set[str]:
    """The names that statements may read before they bind them."""
    return {name for name, use in _first_uses(statements).items() if use == "read"}


def bound_later(node: ast.For | ast.While) -> set[str]:
    """The names that a step of a loop may read before it binds them."""
    head = loads([node.test]) if isinstance(node, ast.While) else {}
    read = read_first(node.body).union(head)
    return (read & set(assigned(node.body))) - targets(node)


def _first_uses(statements: Sequence[ast.stmt]) -> dict[str, str]:
    """The names that statements "read", perhaps, before they "bind" them, or the other way round.

    What may be bound only is not.
    """
    found: dict[str, str] = {}
    for statement in statements:
        for name, use in _uses(statement).items():
            found.setdefault(name, use)
    return found


_BINDING = ast.Assign | ast.AnnAssign | ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom


def _uses(node: ast.stmt) -> dict[str, str]:
    if isinstance(node, ast.If):
        then, otherwise = _first_uses(node.body), _first_uses(node.orelse)
        both = {name: use for name, use in then.items() if otherwise.get(name) == use}
        return both | _read(then, otherwise, loads([node.test]))
    if isinstance(node, ast.For | ast.While):
        found = _read(_first_uses(node.body), _first_uses(node.orelse))
        for name in targets(node):
            found.pop(name, None)
        return found | _read(loads([node.iter if isinstance(node, ast.For) else node.test]))
    if isinstance(node, ast.With):
        bound = assigned([item.optional_vars for item in node.items if item.optional_vars])
        read = _read(loads([item.context_expr for item in node.items]))
        return _first_uses(node.body) | dict.fromkeys(bound, "bind") | read
    bound = assigned([node]) if isinstance(node, _BINDING) else ()
    return dict.fromkeys(bound, "bind") | _read(loads([node]))


def _read(*uses: Mapping[str, object]) -> dict[str, str]:
    """The names that are read: those of the counts of `loads`, or so marked."""
    return {name: "read" for one in uses for name, use in one.items() if use != "bind"}


def targets(node: ast.For | ast.While) -> set[str]:
    """The names that a loop itself binds in each step."""
    return set(assigned([node.target])) if isinstance(node, ast.For) else set()
