"""The machine that all levels share: regions, blocks, calls. The tables say what an op does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ...dialects.definitions import definition_of, evaluated
from ...dialects.nd_op import NdOp
from ...passes.errors import user_line
from ..failures import exception_of
from .accepted import Accept, acceptor
from .values import InterpreterError, View

# What an op does: given the frame, the op and its operands' values, its result; a tuple of results
# where it has not exactly one; `Leave` or `Jump` where it ends a block.
Rule = Callable[..., Any]


@dataclass(frozen=True)
class Leave:
    """Control leaves the region with these values."""

    values: tuple[Any, ...]


@dataclass(frozen=True)
class Jump:
    """Control goes on in another block of the region."""

    block: Block
    values: tuple[Any, ...]


class Failure(Exception):
    """A `cf.assert` did not hold. `exception` is what the user is to see."""

    def __init__(self, message: str):
        self.exception = exception_of(message)
        super().__init__(message)


# A value by the identity of its SSA value (hashing that itself is a call of Python), and what it
# goes through before it is kept.
Target = tuple[int, Accept]


@dataclass(frozen=True, slots=True)
class Step:
    """An op made ready: its rule found, the tests of its results prepared."""

    op: Operation
    rule: Rule
    operands: tuple[int, ...]
    results: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Ready:
    """A block made ready. `defined` are its arguments and the results of its ops."""

    arguments: tuple[Target, ...]
    steps: tuple[Step, ...]
    defined: tuple[int, ...]


class Frame:
    """The values of one function's activation."""

    def __init__(self, machine: Machine):
        self.machine = machine
        self.values: dict[int, Any] = {}

    def run(self, region: Region, arguments: Sequence[Any]) -> tuple[Any, ...]:
        """Run a region from its first block; the values that control leaves it with.

        What is defined inside is forgotten at the end, so that a use of a value of an earlier
        iteration is an error.
        """
        values = self.values
        block = region.first_block
        assert block is not None
        visited: dict[int, Ready] = {}
        while True:
            ready = self.machine.ready(block)
            visited[id(ready)] = ready
            for (target, accept), value in zip(ready.arguments, arguments, strict=True):
                values[target] = accept(value)
            outcome = None
            for step in ready.steps:
                outcome = self.execute(step)
            if isinstance(outcome, Jump):
                block, arguments = outcome.block, outcome.values
                continue
            for left in visited.values():
                for target in left.defined:
                    values.pop(target, None)
            return outcome.values if isinstance(outcome, Leave) else ()

    def execute(self, step: Step) -> Any:
        """Run one op and define its results. Its outcome matters where it is a terminator."""
        values = self.values
        try:
            try:
                operands = [values[operand] for operand in step.operands]
            except KeyError:
                raise InterpreterError("an operand is used where it is not defined") from None
            outcome = step.rule(self, step.op, *operands)
            if len(step.results) == 1:
                target, accept = step.results[0]
                values[target] = accept(outcome)
            elif step.results:
                for (target, accept), value in zip(step.results, outcome, strict=True):
                    values[target] = accept(value)
            return outcome
        except (Failure, RecursionError):
            raise
        except InterpreterError as error:
            if error.place is None:
                error.place = describe(step.op)
            raise
        except Exception as error:
            wrapped = InterpreterError(f"{type(error).__name__}: {error}")
            wrapped.place = describe(step.op)
            raise wrapped from error


class Machine:
    """Runs functions of one module by one table of rules.

    Attributes:
        symbols: what the module defines, by symbol.
        globals: the memories of globals that were asked for.
        heap: memories allocated and not yet freed.
        transfers: those that were started and not waited for, by the place of their tag.
        points: the iteration point of each `linalg.generic` being run, the innermost last.
    """

    def __init__(self, module: ModuleOp, rules: dict[str, Rule]):
        self.module = module
        self.rules = rules
        self.symbols: dict[str, Operation] = {}
        self.globals: dict[str, Any] = {}
        self.heap: list[Any] = []
        self.transfers: dict[tuple[Any, int], list[Any]] = {}
        self.points: list[tuple[int, ...]] = []
        self._ready: dict[int, Ready] = {}
        self._accepts: dict[int, tuple[Attribute, Accept]] = {}
        for op in module.body.block.ops:
            name = op.properties.get("sym_name")
            if isinstance(name, StringAttr):
                self.symbols[name.data] = op

    def call(self, name: str, arguments: Sequence[Any]) -> tuple[Any, ...]:
        """Call a function by its symbol with interpreter values."""
        if not self.has_body(name):
            raise InterpreterError(f"there is no function @{name} with a body")
        return Frame(self).run(self.symbols[name].regions[0], arguments)

    def has_body(self, name: str) -> bool:
        function = self.symbols.get(name)
        return function is not None and bool(function.regions) and bool(function.regions[0].blocks)

    def ready(self, block: Block) -> Ready:
        """A block with the rules of its ops, found once."""
        found = self._ready.get(id(block))
        if found is None:
            arguments = tuple(map(self._target, block.args))
            steps = tuple(
                Step(
                    op,
                    self.rules.get(op.name) or rule_elsewhere(op),
                    tuple(map(id, op.operands)),
                    tuple(map(self._target, op.results)),
                )
                for op in block.ops
            )
            targets = (*arguments, *(target for step in steps for target in step.results))
            found = Ready(arguments, steps, tuple(target for target, _ in targets))
            self._ready[id(block)] = found
        return found

    def _target(self, value: SSAValue) -> Target:
        type_ = value.type
        found = self._accepts.get(id(type_))
        if found is None:  # the type is kept too: another one could get its identity
            found = self._accepts[id(type_)] = (type_, acceptor(type_))
        return id(value), found[1]


def rule_elsewhere(op: Operation) -> Rule:
    """The meaning of an op that another package defines, if it is one."""
    definition = definition_of(op.name) if isinstance(op, NdOp) else None
    if definition is None:
        return no_rule

    def rule(frame: Frame, op: Operation, *operands: View) -> View:
        return View.of(evaluated(definition, *(operand.array() for operand in operands)))

    return rule


def no_rule(frame: Frame, op: Operation, *operands: Any) -> Any:
    raise InterpreterError(f"there is no rule for '{op.name}'")


def describe(op: Operation) -> str:
    """The op's name and its line, if known, and its text."""
    line = user_line(op.location)
    text = str(op).partition("\n")[0]
    return f"at '{op.name}'{'' if line is None else f' of {line}'}: {text}"


def segments(op: Operation, values: Sequence[Any]) -> list[list[Any]]:
    """Operand values in the groups of an op with more than one variadic operand."""
    sizes = op.properties.get("operandSegmentSizes") or op.attributes["operandSegmentSizes"]
    groups: list[list[Any]] = []
    start = 0
    for size in _integers(sizes):
        groups.append(list(values[start : start + size]))
        start += size
    return groups


def mixed(static: Attribute | None, dynamic: Iterable[Any]) -> list[int]:
    """A list of integers given by a static attribute with holes that operands fill in order."""
    if static is None:
        return list(dynamic)
    remaining = iter(dynamic)
    return [next(remaining) if value == DYNAMIC else value for value in integers(static)]


DYNAMIC = -(2**63)


def integers(attribute: Attribute) -> list[int]:
    """The integers of a dense array, a dense elements or an array attribute."""
    return list(_integers(attribute))


@lru_cache(4096)
def _integers(attribute: Attribute) -> list[int]:
    if hasattr(attribute, "get_values"):
        return [int(value) for value in attribute.get_values()]  # pyright: ignore
    return [int(entry.value.data) for entry in attribute]  # pyright: ignore


def extents(type_: Attribute, dynamic: Sequence[int]) -> tuple[int, ...]:
    """The extents of a shaped type whose `?` are given in order."""
    remaining = iter(dynamic)
    return tuple(next(remaining) if n < 0 else n for n in type_.get_shape())  # pyright: ignore
