"""Variables that may have no value where they are read: Python raises UnboundLocalError there.

A recorded loop or branch gives each name that it binds a value, zeros where it binds none. So each
name of which a read may come before it is bound has a flag, an ordinary variable that says whether
it is bound, and such reads ask for it:

                                       _bound_y = False
    for i in range(n):                 for i in range(n):
        y = x[i]               →           y = x[i]
                                           _bound_y = True
    return y                           return control.bound(_bound_y, "y", lambda: y)

Which reads these are is found by definite assignment, as in Java (JLS, chapter 16). Names that are
bound in other ways than by assignments and loops have no flag.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

# The names that are bound for sure; None where control does not come.
_State = frozenset[str] | None
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_NESTED = (*_SCOPES, *_COMPREHENSIONS)
FLAG = "_bound_{}"


def with_flags(
    body: list[ast.stmt], given: Iterable[str], ask: Callable[[ast.Name], ast.expr]
) -> list[ast.stmt]:
    """The body of a function, its variables that may be unbound with flags.

    Args:
        given: the names that are bound when it begins, or are not its own.
        ask: of a read of a name, the expression that asks for its flag.
    """
    assignment = _Assignment(_assigned(body) - set(given))
    assignment.block(body, frozenset())
    flagged = {name.id for name in assignment.asking}
    if not flagged:
        return body
    asking = {id(name): ask(name) for name in assignment.asking}
    made = [_flag(name, False, body[0]) for name in sorted(flagged)]
    return made + _Flags(flagged, asking).block(body)


def may_reach_end(body: Sequence[ast.stmt]) -> bool:
    """Whether control may come to the end of statements."""
    return _Assignment(set()).block(body, frozenset()) is not None


def _flag(name: str, bound: bool, at: ast.stmt) -> ast.stmt:
    made = ast.Assign([ast.Name(FLAG.format(name), ast.Store())], ast.Constant(bound))
    return ast.fix_missing_locations(ast.copy_location(made, at))


def _own_nodes(nodes: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """The nodes of a scope, without what is inside of other ones."""
    pending = list(nodes)
    while pending:
        node = pending.pop()
        yield node
        if not isinstance(node, _NESTED):
            pending += ast.iter_child_nodes(node)


def _stored(nodes: Iterable[ast.AST]) -> set[str]:
    return {
        node.id
        for node in _own_nodes(nodes)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


def _assigned(body: Sequence[ast.stmt]) -> set[str]:
    """The names that are bound by assignments and loops alone."""
    others: set[str] = set()
    for node in _own_nodes(body):
        if isinstance(node, ast.NamedExpr):
            others |= _stored([node.target])
        elif isinstance(node, ast.Delete):
            others |= {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
        elif isinstance(node, ast.With | ast.AsyncWith | ast.Match):
            others |= _stored(ast.iter_child_nodes(node))
        elif isinstance(node, ast.Try):
            others |= _stored([node])
        elif isinstance(node, ast.Global | ast.Nonlocal):
            others |= set(node.names)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            # What it reads is read when it is called.
            inside = {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
            others |= {node.name} | inside
    return _stored(body) - others


def _both(one: _State, other: _State) -> _State:
    if one is None or other is None:
        return other if one is None else one
    return one & other


class _Assignment:
    """Which reads of names may come before they are bound.

    Attributes:
        asking: these reads.
        exits: of the loops around a statement, what is bound where a `break` leaves them.
    """

    def __init__(self, names: set[str]):
        self.names = names
        self.asking: list[ast.Name] = []
        self.exits: list[_State] = []

    def block(self, statements: Sequence[ast.stmt], state: _State) -> _State:
        for statement in statements:
            state = self.statement(statement, state)
        return state

    def statement(self, node: ast.stmt, state: _State) -> _State:
        if state is None or isinstance(node, _SCOPES):
            return state
        if isinstance(node, ast.If):
            state = self.read(node.test, state)
            return _both(self.block(node.body, state), self.block(node.orelse, state))
        if isinstance(node, ast.For | ast.While):
            return self.loop(node, state)
        if isinstance(node, ast.Break):
            self.exits[-1] = _both(self.exits[-1], state)
            return None
        if isinstance(node, ast.Return | ast.Raise | ast.Continue):
            for part in ast.iter_child_nodes(node):
                state = self.read(part, state)
            return None
        if isinstance(node, ast.With):
            for item in node.items:
                state = self.read(item.context_expr, state)
            return self.block(node.body, state)
        if isinstance(node, ast.Try):
            self.block([*node.body, *node.orelse], state)
            for handler in node.handlers:
                self.block(handler.body, state)
            self.block(node.finalbody, state)
            return state
        if isinstance(node, ast.AugAssign):
            target = node.target
            if isinstance(target, ast.Name) and target.id in self.names - state:
                self.asking.append(target)
                state = state | {target.id}
            return self.read(node.value, self.read(target, state))
        if isinstance(node, ast.Assign | ast.AnnAssign):
            if node.value is None:
                return state
            state = self.read(node.value, state)
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                state = self.read(target, state)
            return state | _stored(targets)
        for part in ast.iter_child_nodes(node):
            state = self.read(part, state)
        return state

    def loop(self, node: ast.For | ast.While, state: frozenset[str]) -> _State:
        self.exits.append(None)
        endless = False
        if isinstance(node, ast.For):
            state = self.read(node.iter, state)
            self.block(node.body, state | _stored([node.target]))
        else:
            endless = isinstance(node.test, ast.Constant) and bool(node.test.value)
            state = self.read(node.test, state)
            self.block(node.body, state)
        return _both(self.block(node.orelse, None if endless else state), self.exits.pop())

    def read(self, node: ast.AST, state: frozenset[str]) -> frozenset[str]:
        """What is bound for sure after an expression, whose parts may be skipped."""
        if isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Load) and node.id in self.names - state:
                self.asking.append(node)
                return state | {node.id}
            return state
        if isinstance(node, ast.BoolOp):
            first, *rest = node.values
            state = self.read(first, state)
            self.skipped(rest, state)
        elif isinstance(node, ast.IfExp):
            state = self.read(node.test, state)
            for part in (node.body, node.orelse):
                self.read(part, state)
        elif isinstance(node, ast.Compare):
            state = self.read(node.comparators[0], self.read(node.left, state))
            self.skipped(node.comparators[1:], state)
        elif isinstance(node, ast.Lambda):
            inside = {argument.arg for argument in ast.walk(node) if isinstance(argument, ast.arg)}
            self.read(node.body, state | inside)
        elif isinstance(node, _COMPREHENSIONS):
            first = node.generators[0]
            state = self.read(first.iter, state)
            inside = _stored(loop.target for loop in node.generators)
            for part in ast.iter_child_nodes(node):
                if part is not first:
                    self.read(part, state | inside)
            for test in first.ifs:
                self.read(test, state | inside)
        else:
            for part in ast.iter_child_nodes(node):
                state = self.read(part, state)
        return state

    def skipped(self, parts: Sequence[ast.AST], state: frozenset[str]) -> None:
        for part in parts:
            state = self.read(part, state)


class _Flags(ast.NodeTransformer):
    """Sets the flags behind statements that bind their names, and asks for them."""

    def __init__(self, names: set[str], asking: dict[int, ast.expr]):
        self.names, self.asking = names, asking

    def block(self, statements: Sequence[ast.stmt]) -> list[ast.stmt]:
        made: list[ast.stmt] = []
        for statement in statements:
            if isinstance(statement, ast.For):
                statement.body[:0] = self.set([statement.target], statement)
            elif isinstance(statement, ast.AugAssign) and id(statement.target) in self.asking:
                asked = ast.Expr(self.asking.pop(id(statement.target)))
                made.append(ast.fix_missing_locations(ast.copy_location(asked, statement)))
            made.append(statement if isinstance(statement, _SCOPES) else self.visit(statement))
            if isinstance(statement, ast.Assign):
                made += self.set(statement.targets, statement)
            elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
                made += self.set([statement.target], statement)
        return made

    def set(self, targets: Sequence[ast.expr], at: ast.stmt) -> list[ast.stmt]:
        return [_flag(name, True, at) for name in sorted(_stored(targets) & self.names)]

    def generic_visit(self, node: ast.AST) -> ast.AST:
        for field, value in ast.iter_fields(node):
            if isinstance(value, ast.AST):
                setattr(node, field, self.visit(value))
            elif isinstance(value, list) and value:
                is_block = isinstance(value[0], ast.stmt)
                parts = self.block(value) if is_block else [self._part(part) for part in value]
                setattr(node, field, parts)
        return node

    def _part(self, part: Any) -> Any:
        return self.visit(part) if isinstance(part, ast.AST) else part

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self.asking.get(id(node), node)
