"""Statements of a user's function as simpler ones, which `control_syntax.py` then rewrites.

match n:                       if n == 0: …
    case 0: …            →     elif n == 1 or n == 2: …
    case 1 | 2: …              else: …
    case _: …

while (k := f()) > 0: …  →     while True:
                                   if not (k := f()) > 0: break
                                   …
"""

from __future__ import annotations

import ast
from collections.abc import Sequence


class Simpler(ast.NodeTransformer):
    """`match` by values as `if`; a `while` whose test binds names as one with a `break`."""

    def __init__(self) -> None:
        self.count = 0

    def visit_While(self, node: ast.While) -> ast.AST:
        self.generic_visit(node)
        if node.orelse or not binds_names(node.test):
            return node
        end = ast.If(ast.UnaryOp(ast.Not(), node.test), [ast.Break()], [])
        ast.copy_location(end, node.test)
        made = ast.While(ast.Constant(True), [end, *node.body], [])
        return ast.fix_missing_locations(ast.copy_location(made, node))

    def visit_Match(self, node: ast.Match) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        self.count += 1
        count = len(node.subject.elts) if isinstance(node.subject, ast.Tuple) else 0
        parts = [f"_subject_{self.count}_{number}" for number in range(max(count, 1))]
        chain: list[ast.stmt] = []
        for case in reversed(node.cases):
            found = _Pattern(parts, bool(count))
            if not found.add(case.pattern):
                return node
            body = [*found.bindings(), *case.body]
            if case.guard is not None:
                # A guard may read what its pattern binds.
                guard = _Renamed(found.names).visit(case.guard)
                found.tests.append(guard)
            if not found.tests:
                chain = body
                continue
            test = found.tests[0]
            if len(found.tests) > 1:
                test = ast.BoolOp(ast.And(), found.tests)
            made = ast.If(test, body, chain)
            ast.copy_location(made, case.pattern)
            chain = [made]
        subjects = node.subject.elts if isinstance(node.subject, ast.Tuple) else [node.subject]
        bound: list[ast.stmt] = [
            ast.Assign([ast.Name(name, ast.Store())], subject)
            for name, subject in zip(parts, subjects, strict=True)
        ]
        statements = [*bound, *chain]
        for statement in statements:
            if not hasattr(statement, "lineno"):
                ast.copy_location(statement, node)
            ast.fix_missing_locations(statement)
        return statements


class _Pattern:
    """What a pattern asks of the parts of a subject, and the names that it binds to them."""

    def __init__(self, parts: Sequence[str], is_tuple: bool):
        self.parts, self.is_tuple = parts, is_tuple
        self.tests: list[ast.expr] = []
        self.names: dict[str, str] = {}

    def add(self, pattern: ast.pattern) -> bool:
        """Whether the pattern can be told by comparisons."""
        if not self.is_tuple:
            return self._of_part(pattern, self.parts[0])
        if isinstance(pattern, ast.MatchAs) and pattern.pattern is None and pattern.name is None:
            return True
        if not isinstance(pattern, ast.MatchSequence) or len(pattern.patterns) != len(self.parts):
            return False
        return all(map(self._of_part, pattern.patterns, self.parts))

    def _of_part(self, pattern: ast.pattern, part: str) -> bool:
        if isinstance(pattern, ast.MatchAs):
            if pattern.name is not None:
                self.names[pattern.name] = part
            return pattern.pattern is None or self._of_part(pattern.pattern, part)
        test = _test(pattern, part)
        if test is not None:
            self.tests.append(test)
        return test is not None

    def bindings(self) -> list[ast.stmt]:
        return [
            ast.Assign([ast.Name(name, ast.Store())], ast.Name(part, ast.Load()))
            for name, part in self.names.items()
        ]


def _test(pattern: ast.pattern, part: str) -> ast.expr | None:
    subject = ast.Name(part, ast.Load())
    if isinstance(pattern, ast.MatchValue):
        return ast.copy_location(ast.Compare(subject, [ast.Eq()], [pattern.value]), pattern)
    if isinstance(pattern, ast.MatchSingleton):
        value = ast.Constant(pattern.value)
        return ast.copy_location(ast.Compare(subject, [ast.Is()], [value]), pattern)
    if isinstance(pattern, ast.MatchOr):
        tests = [_test(one, part) for one in pattern.patterns]
        known = [test for test in tests if test is not None]
        if len(known) == len(tests):
            return ast.copy_location(ast.BoolOp(ast.Or(), known), pattern)
    return None


class _Renamed(ast.NodeTransformer):
    def __init__(self, names: dict[str, str]):
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:
        name = self.names.get(node.id, node.id)
        return ast.copy_location(ast.Name(name, node.ctx), node)


def binds_names(node: ast.AST) -> bool:
    """Whether an expression binds names of the function that it stands in."""
    if isinstance(node, ast.NamedExpr):
        return True
    return not isinstance(node, ast.Lambda) and any(map(binds_names, ast.iter_child_nodes(node)))
