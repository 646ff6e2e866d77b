"""Loops and branches of a user's function as calls, so that they can be recorded.

Only control flow is rewritten, comprehensions too; what stands inside of it is ordinary Python that
is run once:

    for i in range(n):                 def body(i):
        if x[i] > 0:                       nonlocal total
            total += x[i]          →       control.if_(x[i] > 0, then, otherwise, …)
                                       control.for_(range(n), body, get, set, ("total",), …)

Bodies are functions that share the variables of the function around them. `break`, `continue` and
`return` become flags: what follows them stands in an `if` that asks for the flags. `control.py`
decides when it is run whether a condition or range is known (then it is as in Python) or traced.
"""

from __future__ import annotations

import ast
import inspect
import linecache
import textwrap
import types
import warnings
from collections.abc import Iterable, Sequence
from dis import get_instructions
from typing import Any

from .control_lists import control_call, fixed, growing_lists, load, makes_list_attribute
from .control_simpler import Simpler, binds_names
from .control_unbound import FLAG, may_reach_end, with_flags
from .control_uses import (
    assigned,
    bound_later,
    changed_lists,
    exits,
    loads,
    read_first,
    rebound,
    targets,
    walk_all,
    walk_scope,
)
from .locations import Location, UnsupportedError, user_error

STOP, SKIP, RETURNED, RESULT = "_stop_{}", "_skip_{}", "_returned_{}", "_result_{}"
_REWRITTEN = "_rewritten"
# A class of underscores alone makes no name private.
_NO_CLASS = "_"
# The functions that are made of bodies.
_CONTROL = (
    *(ast.For, ast.While, ast.If, ast.IfExp, ast.BoolOp, ast.Assert),
    *(ast.ListComp, ast.GeneratorExp),
)


def rewritten(function: types.FunctionType) -> types.CodeType | None:
    """The code of a function with its control flow recorded; None where it has none, or no source.

    Raises:
        UnsupportedError: a statement that cannot be recorded; with the line.
    """
    definition = _definition(function)
    if definition is None:
        _say_unrolled(function.__code__)
        return None
    definition = Simpler().visit(definition)
    if not any(map(_is_control, ast.walk(definition))):
        return None
    definition.decorator_list = []
    # Under its own name it would hide the global of that name from itself.
    definition.name = _REWRITTEN
    file = function.__code__.co_filename
    free = function.__code__.co_freevars
    _Function(file, free).function(definition)
    original = function.__code__
    # In a class of the same name, `self.__x` means what it meant in the user's.
    name = _class_around(original) or _NO_CLASS
    module = ast.parse(f"class {name}:\n    def _outer({', '.join(free)}):\n        pass")
    (around,) = module.body
    assert isinstance(around, ast.ClassDef) and isinstance(around.body[0], ast.FunctionDef)
    around.body[0].body = [definition]
    ast.fix_missing_locations(module)
    code = compile(module, file, "exec")
    for inner in (name, "_outer", _REWRITTEN):
        code = next(made for made in _codes(code) if made.co_name == inner)
    return code.replace(co_name=original.co_name, co_qualname=original.co_qualname)


def _say_unrolled(code: types.CodeType) -> None:
    """Warn that a function without source has loops, which the trace runs step by step."""
    if code.co_name != "<lambda>" and any(op.opname == "FOR_ITER" for op in get_instructions(code)):
        warnings.warn(
            f"{code.co_filename}:{code.co_firstlineno}: the source of {code.co_name}() is not at "
            "hand: its loops are unrolled while it is traced. Write it in a file, or use "
            "sw.fori_loop",
            RuntimeWarning,
            stacklevel=2,
        )


def _class_around(code: types.CodeType) -> str:
    """The innermost class in which the function is written; "" where it is in none."""
    *around, _ = code.co_qualname.split(".")
    functions = {place - 1 for place, part in enumerate(around) if part == "<locals>"}
    classes = [
        part for place, part in enumerate(around) if part != "<locals>" and place not in functions
    ]
    return classes[-1] if classes else ""


def _codes(code: types.CodeType) -> list[types.CodeType]:
    return [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]


def _definition(function: types.FunctionType) -> ast.FunctionDef | None:
    """The syntax of a function, with the places of its file."""
    try:
        lines, first = _source(function)
        text = textwrap.dedent("".join(lines))
        tree = ast.parse(text)
    except (OSError, TypeError, SyntaxError, IndentationError):
        return None
    if len(tree.body) != 1 or not isinstance(tree.body[0], ast.FunctionDef):
        return None
    definition = tree.body[0]
    if definition.name != function.__name__ and definition.name != function.__code__.co_name:
        return None
    indentation = len(lines[0]) - len(lines[0].lstrip())
    for node in ast.walk(definition):
        if hasattr(node, "lineno"):
            node.lineno += first - 1  # pyright: ignore
            node.end_lineno += first - 1  # pyright: ignore
            node.col_offset += indentation  # pyright: ignore
            node.end_col_offset += indentation  # pyright: ignore
    return definition


def _source(function: types.FunctionType) -> tuple[list[str], int]:
    """As `inspect.getsourcelines`, which looks for the module in all that are imported.

    Raises:
        OSError: the source is not at hand.
    """
    code = function.__code__
    linecache.checkcache(code.co_filename)
    lines = linecache.getlines(code.co_filename, function.__globals__)
    first = code.co_firstlineno
    if not 0 < first <= len(lines):
        raise OSError("could not get source code")
    return inspect.getblock(lines[first - 1 :]), first


def _is_control(node: ast.AST) -> bool:
    return (
        isinstance(node, _CONTROL)
        or (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not))
        or (isinstance(node, ast.Compare) and _is_rewritten(node))
        or (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "list"
        )
        or (isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Subscript))
        or (isinstance(node, ast.Subscript) and _may_take_an_item(node))
        or (isinstance(node, ast.Assign | ast.AnnAssign) and makes_list_attribute(node))
    )


def _may_take_an_item(node: ast.Subscript) -> bool:
    """Whether it may be a list that is asked for an item whose number a call finds."""
    known = ast.Constant | ast.Slice | ast.Tuple | ast.UnaryOp
    return isinstance(node.ctx, ast.Load) and not isinstance(node.slice, known)


def _is_rewritten(node: ast.Compare) -> bool:
    """Whether a comparison is more than a call of one operator that arrays have.

    What is compared with a number or a string is no tuple or list.
    """
    if len(node.ops) > 1 or isinstance(node.ops[0], ast.In | ast.NotIn):
        return True
    is_constant = any(isinstance(one, ast.Constant) for one in (node.left, *node.comparators))
    return isinstance(node.ops[0], ast.Eq | ast.NotEq) and not is_constant


def _as_raise(node: ast.Assert) -> ast.If:
    """`assert test, message` is `if not test: raise AssertionError(message)`."""
    error = ast.Call(load("AssertionError"), [node.msg] if node.msg else [], [])
    made = ast.If(ast.UnaryOp(ast.Not(), node.test), [ast.Raise(error, None)], [])
    _place(made, node)
    return ast.fix_missing_locations(made)


def _set(name: str, value: Any) -> ast.Assign:
    expression = value if isinstance(value, ast.expr) else ast.Constant(value)
    return ast.Assign([ast.Name(name, ast.Store())], expression)


def _ask(name: ast.Name) -> ast.expr:
    """The value of a name, if its flag is set."""
    asked = control_call(
        "bound", load(FLAG.format(name.id)), _constant(name.id), _thunk(load(name.id))
    )
    return ast.fix_missing_locations(ast.copy_location(asked, name))


def _constant(value: Any) -> ast.Constant:
    return ast.Constant(value)


def _thunk(body: ast.expr) -> ast.Lambda:
    return ast.Lambda(_parameters(), body)


def _parameters(*names: str) -> ast.arguments:
    return ast.arguments([], [ast.arg(name) for name in names], None, [], [], None, [])


class _Expressions(ast.NodeTransformer):
    """`and`, `or`, `not`, chained comparisons and conditional expressions as calls."""

    def __init__(self, owner: _Function):
        self.owner = owner

    def thunk(self, body: ast.expr) -> ast.Lambda:
        """A function without arguments; names that it bound would be its own.

        Raises:
            UnsupportedError: it binds names.
        """
        if binds_names(body):
            what = "`:=` in a part of an expression that is not always computed"
            raise self.owner.refuse(body, what)
        return _thunk(body)

    def watch(self, *parts: ast.expr) -> list[ast.expr]:
        """What parts of an expression that call functions may change, as an argument."""
        calls = any(isinstance(node, ast.Call) for part in parts for node in ast.walk(part))
        return [self.owner.watch(parts)] if calls else []

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
        node.values = [self.visit(value) for value in node.values]
        return self.boolean(node)

    def boolean(self, node: ast.BoolOp) -> ast.expr:
        values = node.values
        name = "and_" if isinstance(node.op, ast.And) else "or_"
        result = values[-1]
        for value in reversed(values[:-1]):
            made = control_call(name, value, self.thunk(result), *self.watch(result))
            result = ast.copy_location(made, node)
        return ast.fix_missing_locations(result)

    def test(self, node: ast.expr) -> ast.expr:
        """What decides a branch or a loop: a list in it, or in an `and` of it, is a truth value."""
        if isinstance(node, ast.BoolOp):
            node.values = [self.test(value) for value in node.values]
            return self.boolean(node)
        made = self.visit(node)
        if isinstance(made, ast.Name):
            return ast.fix_missing_locations(ast.copy_location(control_call("truth", made), node))
        return made

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.op, ast.Not):
            return ast.fix_missing_locations(
                ast.copy_location(control_call("not_", node.operand), node)
            )
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        self.generic_visit(node)
        if not _is_rewritten(node):
            return node
        parts: list[ast.expr] = []
        for op, right in zip(node.ops, node.comparators, strict=True):
            parts += [ast.Constant(type(op).__name__), self.thunk(right)]
        made = control_call("compare", node.left, *parts)
        made.keywords = [ast.keyword("watch", watch) for watch in self.watch(*node.comparators[1:])]
        return ast.fix_missing_locations(ast.copy_location(made, node))

    def visit_IfExp(self, node: ast.IfExp) -> ast.expr:
        self.generic_visit(node)
        parts = [self.thunk(node.body), self.thunk(node.orelse)]
        made = control_call("choice", node.test, *parts, *self.watch(node.body, node.orelse))
        return ast.fix_missing_locations(ast.copy_location(made, node))

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "super" and not node.args:
            # Without arguments it is asked for in the function itself, not in a body of it.
            node.args = [load("__class__"), load(self.owner.parameters[0])]
            return ast.fix_missing_locations(node)
        is_list = isinstance(node.func, ast.Name) and node.func.id == "list"
        if is_list and len(node.args) == 1 and "list" not in self.owner.variables:
            item = ast.Lambda(_parameters("item"), load("item"))
            made = control_call("listed", node.args[0], item, _constant(None), _constant(0))
            return ast.fix_missing_locations(ast.copy_location(made, node))
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("append", "insert"):
            node.args = [*node.args[:-1], *map(fixed, node.args[-1:])]
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        self.generic_visit(node)
        if not _may_take_an_item(node):
            return node
        made = control_call("item_of", node.value, node.slice)
        return ast.fix_missing_locations(ast.copy_location(made, node))

    def visit_ListComp(self, node: ast.ListComp) -> ast.expr:
        return self.comprehension(node, "listed")

    def visit_GeneratorExp(self, node: ast.GeneratorExp) -> ast.expr:
        return self.comprehension(node, "generated")

    def comprehension(self, node: ast.ListComp | ast.GeneratorExp, name: str) -> ast.expr:
        """One loop with one condition at most, over names: others stay as they are."""
        # A function in it would find the names as they are when it is called.
        has_functions = any(isinstance(part, ast.Lambda) for part in ast.walk(node))
        parts = [node.elt, *node.generators[0].ifs]
        watch = self.watch(*parts)
        self.generic_visit(node)
        loop, *inner = node.generators
        count = len(loop.target.elts) if isinstance(loop.target, ast.Tuple) else 0
        targets = loop.target.elts if isinstance(loop.target, ast.Tuple) else [loop.target]
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        bound = (ast.NamedExpr, ast.Await, ast.Yield, ast.YieldFrom)
        if (
            inner
            or has_functions
            or loop.is_async
            or len(loop.ifs) > 1
            or len(names) != len(targets)
            or any(isinstance(part, bound) for part in ast.walk(node))
        ):
            return node
        element = ast.Lambda(_parameters(*names), node.elt)
        test = ast.Lambda(_parameters(*names), loop.ifs[0]) if loop.ifs else _constant(None)
        made = control_call(name, loop.iter, element, test, _constant(count), *watch)
        return ast.fix_missing_locations(ast.copy_location(made, node))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        _Function(self.owner.file, self.owner.variables).function(node)
        return node


class _Function:
    """Rewrites one function."""

    def __init__(self, file: str, variables: Iterable[str] = ()):
        self.file = file
        # The names that are not global.
        self.variables = set(variables)
        self.parameters: list[str] = []
        self.count = 0
        self.declared: set[str] = set()
        self.shared: set[str] = set()
        self.loads: dict[str, int] = {}
        self.flags: list[str] = []
        self.loop: tuple[str, str] | None = None
        self.returned = ""
        self.result = ""
        self.expressions = _Expressions(self)
        # The names of lists that are changed, and of what holds such.
        self.growing: set[str] = set()
        self.holders: set[str] = set()

    def function(self, node: ast.FunctionDef) -> None:
        if any(isinstance(inner, ast.Yield | ast.YieldFrom) for inner in walk_scope(node.body)):
            return  # A generator stops in the middle of a loop: it is run as Python runs it.
        for inner in walk_scope(node.body):
            if isinstance(inner, ast.Global | ast.Nonlocal):
                self.declared.update(inner.names)
        self.parameters = [argument.arg for argument in _all_arguments(node.args)]
        parameters = set(self.parameters)
        self.growing, self.holders = changed_lists(node.body)
        node.body = with_flags(node.body, parameters, _ask)
        self.loads = loads(node.body)
        self.variables |= parameters | set(assigned(node.body))
        within = [
            statement
            for statement in node.body
            if isinstance(statement, ast.If | ast.For | ast.While)
        ]
        early = exits(within, ast.Return)
        ends = may_reach_end(node.body)
        number = self.next()
        if early:
            self.returned, self.result = RETURNED.format(number), RESULT.format(number)
        body = self.block(node.body)
        if early:
            first = [_set(self.returned, False), _set(self.result, None)]
            self.shared.update((self.returned, self.result))
            result: ast.expr = load(self.result)
            if ends:
                result = control_call("returned", load(self.returned), result)
            body = [*first, *body, ast.Return(result)]
        names = sorted(self.shared - parameters - self.declared)
        if names:
            bindings = [_set(name, None) for name in names]
            body = [ast.If(ast.Constant(0), bindings, []), *body]  # type: ignore[list-item]
        for statement in body:
            ast.copy_location(statement, node) if not hasattr(statement, "lineno") else None
        node.body = body

    def next(self) -> int:
        self.count += 1
        return self.count

    def refuse(self, node: ast.stmt | ast.expr, what: str) -> Exception:
        location = Location(self.file, node.lineno, node.col_offset + 1)
        return user_error(UnsupportedError, f"{what} cannot be compiled", location)

    # ------------------------------------------------------------------------------ statements

    def block(self, statements: Sequence[ast.stmt]) -> list[ast.stmt]:
        """The statements rewritten; those after a possible exit ask for its flags."""
        made: list[ast.stmt] = []
        for number, statement in enumerate(statements):
            new = self.statement(statement)
            for item in new:
                _place(item, statement)
            made += new
            rest = statements[number + 1 :]
            flags = self.flags_of(statement)
            if isinstance(statement, ast.Break | ast.Continue):
                break
            if isinstance(statement, ast.Return):
                break
            if flags and rest:
                test = control_call("none_of", *map(load, flags))
                guarded = self.branch(test, self.block(rest), [], rest[0])
                for item in guarded:
                    _place(item, rest[0])
                return made + guarded
        return made or [ast.Pass()]

    def flags_of(self, statement: ast.stmt) -> list[str]:
        flags: list[str] = []
        if self.returned and exits([statement], ast.Return):
            flags.append(self.returned)
        if self.loop is not None and not isinstance(statement, ast.For | ast.While):
            if exits([statement], ast.Break):
                flags.append(self.loop[0])
            if exits([statement], ast.Continue):
                flags.append(self.loop[1])
        return flags

    def statement(self, node: ast.stmt) -> list[ast.stmt]:
        if isinstance(node, ast.If):
            test = self.expressions.test(node.test)
            then = self.block(node.body)
            otherwise = self.block(node.orelse) if node.orelse else []
            return self.branch(test, then, otherwise, node)
        if isinstance(node, ast.Assert):
            return self.statement(_as_raise(node))
        if isinstance(node, ast.For | ast.While):
            return self.loop_statement(node)
        if isinstance(node, ast.Break):
            assert self.loop is not None
            return [_set(self.loop[0], True)]
        if isinstance(node, ast.Continue):
            assert self.loop is not None
            return [_set(self.loop[1], True)]
        if isinstance(node, ast.Return) and self.returned:
            value = self.expressions.visit(node.value) if node.value else ast.Constant(None)
            return [_set(self.result, value), _set(self.returned, True)]
        if isinstance(node, ast.With | ast.Try):
            if self.flags_of(node):
                raise self.refuse(node, "an exit from inside of `with` or `try`")
            for field in ("body", "orelse", "finalbody"):
                inner = getattr(node, field, None)
                if inner:
                    setattr(node, field, self.block(inner))
            for handler in getattr(node, "handlers", ()):
                handler.body = self.block(handler.body)
            return [node]
        if isinstance(node, ast.FunctionDef):
            _Function(self.file, self.variables).function(node)
            return [node]
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name | ast.Attribute):
            # Names that bodies share cannot be annotated.
            if node.value is None:
                return [ast.Pass()]
            return self.statement(ast.Assign([node.target], node.value))
        if isinstance(node, ast.Assign):
            made = self.expressions.visit(node)
            made.value = growing_lists(made.targets, made.value, self.growing, self.holders)
            return [made]
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Subscript):
            target = node.target
            made = control_call(
                "update_item",
                self.expressions.visit(target.value),
                self.expressions.visit(_index(target.slice)),
                ast.Constant(type(node.op).__name__),
                self.expressions.thunk(self.expressions.visit(node.value)),
            )
            return [ast.Expr(made)]
        return [self.expressions.visit(node)]

    def branch(
        self, test: ast.expr, then: list[ast.stmt], otherwise: list[ast.stmt], node: ast.stmt
    ) -> list[ast.stmt]:
        number = self.next()
        names = self.names([*then, *otherwise])
        parts: list[ast.stmt] = [
            self.inner(f"_then_{number}", (), names, then),
            self.inner(f"_otherwise_{number}", (), names, otherwise),
        ]
        call = control_call(
            "if_",
            test,
            load(f"_then_{number}"),
            load(f"_otherwise_{number}"),
            *self.access(number, names, parts),
            self.live_after_branch(node, names),
            self.watch([*then, *otherwise]),
        )
        return [*parts, ast.Expr(call)]

    def loop_statement(self, node: ast.For | ast.While) -> list[ast.stmt]:
        number = self.next()
        first = bound_later(node)
        outside = self.loop
        stops = exits(node.body, ast.Break)
        skips = exits(node.body, ast.Continue)
        self.loop = STOP.format(number), SKIP.format(number)
        flag, skip = self.loop
        body = self.block(node.body)
        self.loop = outside
        if skips:
            body = [_set(skip, False), *body]
        flags = [flag] if stops else []
        if self.returned and exits(node.body, ast.Return):
            flags.append(self.returned)
        parts: list[ast.stmt] = [_set(flag, False)] if stops else []
        inner_names: tuple[str, ...] = ()
        if isinstance(node, ast.For):
            body = [ast.Assign([node.target], load("_item")), *body]
            inner_names = ("_item",)
        names = self.names([*body, *([_set(f, False) for f in flags])])
        functions: list[ast.stmt] = [self.inner(f"_body_{number}", inner_names, names, body)]
        access = self.access(number, names, functions)
        stop: ast.expr = ast.Constant(None)
        if flags:
            stop = _thunk(control_call("any_of", *map(load, flags)))
        live = _constant(tuple(sorted(self.live(node, names))))
        anew = _constant(tuple(sorted(rebound(node.body) | targets(node))))
        kept = _constant(tuple(flags))
        first_read = _constant(tuple(name for name in names if name in first))
        head = node.iter if isinstance(node, ast.For) else node.test
        watch = self.watch([*body, head])
        if isinstance(node, ast.For):
            iterable = self.expressions.visit(node.iter)
            call = control_call(
                "for_",
                iterable,
                load(f"_body_{number}"),
                *access,
                live,
                anew,
                stop,
                kept,
                watch,
                first_read,
            )
        else:
            test = self.expressions.thunk(self.expressions.test(node.test))
            rest = (live, anew, stop, kept, watch, first_read)
            call = control_call("while_", test, load(f"_body_{number}"), *access, *rest)
        made = [*parts, *functions, ast.Expr(call)]
        if node.orelse:
            orelse = self.block(node.orelse)
            test = control_call("none_of", *map(load, flags))
            made += self.branch(test, orelse, [], node.orelse[0])
        return made

    def live(self, node: ast.stmt, names: Sequence[str]) -> set[str]:
        """The names that are read elsewhere than in the statement; flags and results always."""
        inside = loads([node])
        return {
            name
            for name in names
            if name.startswith(("_stop_", "_returned_", "_result_"))
            or self.loads.get(name, 0) > inside.get(name, 0)
        }

    def watch(self, statements: Sequence[ast.stmt | ast.expr]) -> ast.expr:
        """The variables that statements read, which may hold lists, dicts or objects."""
        read: set[str] = set()
        for inner in walk_all(statements):
            if isinstance(inner, ast.AugAssign) and isinstance(inner.target, ast.Name):
                read.add(inner.target.id)
            elif isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Load):
                read.add(inner.id)
        names = sorted(name for name in read & self.variables if not name.startswith("_"))
        peeks: list[ast.expr] = [control_call("peek", _thunk(load(name))) for name in names]
        return _thunk(ast.Tuple(peeks, ast.Load()))

    def live_after_branch(self, node: ast.stmt, names: Sequence[str]) -> ast.expr:
        """The names that may be read after a branch, in a later step of a loop too; None is all."""
        if not isinstance(node, ast.If):
            return ast.Constant(None)
        inside = loads([*node.body, *node.orelse])
        read = read_first(node.body) | read_first(node.orelse)
        live = [
            name
            for name in names
            if name.startswith(("_stop_", "_returned_", "_result_", "_skip_"))
            or self.loads.get(name, 0) > inside.get(name, 0)
            or name in read
        ]
        return _constant(tuple(live))

    def names(self, statements: Sequence[ast.stmt]) -> list[str]:
        names = assigned(statements)
        self.shared.update(names)
        return names

    def inner(
        self, name: str, parameters: tuple[str, ...], names: Sequence[str], body: list[ast.stmt]
    ) -> ast.FunctionDef:
        shared: list[ast.stmt] = [ast.Nonlocal(list(names))] if names else []
        return ast.FunctionDef(  # pyright: ignore[reportCallIssue]
            name, _parameters(*parameters), [*shared, *(body or [ast.Pass()])], []
        )

    def access(
        self, number: int, names: Sequence[str], parts: list[ast.stmt]
    ) -> tuple[ast.expr, ...]:
        """How the names are read and bound from outside: a function each, and the names."""
        peeks: list[ast.expr] = [control_call("peek", _thunk(load(name))) for name in names]
        get = _thunk(ast.Tuple(peeks, ast.Load()))
        body: list[ast.stmt] = []
        if names:
            targets: list[ast.expr] = [ast.Name(name, ast.Store()) for name in names]
            body = [ast.Assign([ast.Tuple(targets, ast.Store())], load("_values"))]
        parts.append(self.inner(f"_assign_{number}", ("_values",), names, body))
        return get, load(f"_assign_{number}"), _constant(tuple(names))


def _all_arguments(arguments: ast.arguments) -> list[ast.arg]:
    found = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    return found + [item for item in (arguments.vararg, arguments.kwarg) if item is not None]


def _place(made: ast.AST, at: ast.stmt) -> None:
    """Give what was made the place of the statement that it stands for.

    What is inside of it and has none gets it when all is made.
    """
    if not hasattr(made, "lineno"):
        ast.copy_location(made, at)
        # A call is said to be where its function's name ends.
        made.end_lineno, made.end_col_offset = at.lineno, at.col_offset  # type: ignore[attr-defined]


def _index(node: ast.expr) -> ast.expr:
    """A subscript as an expression: slices are calls of `slice`."""
    if isinstance(node, ast.Slice):
        parts = [part or ast.Constant(None) for part in (node.lower, node.upper, node.step)]
        return ast.copy_location(control_call("slice", *parts), node)
    if isinstance(node, ast.Tuple):
        return ast.copy_location(ast.Tuple([_index(item) for item in node.elts], ast.Load()), node)
    return node
