"""The machine that all levels share: regions, blocks, calls. The tables say what an op does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.dialects.builtin import (
    IndexType,
    MemRefType,
    ModuleOp,
    StringAttr,
    TensorType,
    VectorType,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ...dialects.definitions import definition_of, evaluated
from ...dialects.nd_op import NdOp
from ...passes.errors import user_line
from ..failures import exception_of
from .values import UNINITIALISED, InterpreterError, View, dtype_of, row_major_strides

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


@dataclass(frozen=True)
class Step:
    """An op made ready: its rule found, the test of its results prepared."""

    op: Operation
    rule: Rule
    operands: tuple[SSAValue, ...]
    results: tuple[SSAValue, ...]


class Frame:
    """The values of one function's activation."""

    def __init__(self, machine: Machine):
        self.machine = machine
        self.values: dict[SSAValue, Any] = {}

    def run(self, region: Region, arguments: Sequence[Any]) -> tuple[Any, ...]:
        """Run a region from its first block; the values that control leaves it with.

        What is defined inside is forgotten at the end, so that a use of a value of an earlier
        iteration is an error.
        """
        block = region.blocks[0]
        visited: dict[Block, None] = {}
        while True:
            visited[block] = None
            for argument, value in zip(block.args, arguments, strict=True):
                self.define(argument, value)
            outcome = None
            for step in self.machine.steps(block):
                outcome = self.execute(step)
            if isinstance(outcome, Jump):
                block, arguments = outcome.block, outcome.values
                continue
            for left in visited:
                for value in left.args:
                    self.values.pop(value, None)
                for step in self.machine.steps(left):
                    for value in step.results:
                        self.values.pop(value, None)
            return outcome.values if isinstance(outcome, Leave) else ()

    def execute(self, step: Step) -> Any:
        """Run one op and define its results. Its outcome matters where it is a terminator."""
        try:
            try:
                operands = [self.values[operand] for operand in step.operands]
            except KeyError:
                raise InterpreterError("an operand is used where it is not defined") from None
            outcome = step.rule(self, step.op, *operands)
            results = outcome if len(step.results) != 1 else (outcome,)
            if step.results:
                for result, value in zip(step.results, results, strict=True):
                    self.define(result, value)
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

    def define(self, target: SSAValue, value: Any) -> None:
        if value is not UNINITIALISED:
            if isinstance(target.type, IndexType):
                value = int(value)
            check(target.type, value)
        self.values[target] = value


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
        self.prepared: dict[Block, list[Step]] = {}
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

    def steps(self, block: Block) -> list[Step]:
        """The ops of a block with their rules, found once."""
        steps = self.prepared.get(block)
        if steps is None:
            steps = self.prepared[block] = [
                Step(
                    op,
                    self.rules.get(op.name) or rule_elsewhere(op),
                    tuple(op.operands),
                    tuple(op.results),
                )
                for op in block.ops
            ]
        return steps


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


def check(type_: Attribute, value: Any) -> None:
    """Raise `InterpreterError` where a value is not of a type: the rule or the op is wrong."""
    if isinstance(value, np.generic):
        good = value.dtype == dtype_of(type_)
    elif isinstance(type_, IndexType):
        good = isinstance(value, int)
    elif isinstance(type_, VectorType):
        shape = tuple(type_.get_shape())
        good = isinstance(value, np.ndarray) and value.shape == shape
        good = good and value.dtype == dtype_of(type_.element_type)
    elif isinstance(type_, TensorType | MemRefType):
        good = isinstance(value, View) and value.dtype == dtype_of(type_.element_type)
        good = good and fits(type_.get_shape(), value.shape)
        if good and isinstance(type_, MemRefType):
            check_layout(type_, value)
    else:
        good = type_.name.startswith("llvm.")
    if not good:
        raise InterpreterError(f"a value of type {type_} is needed, this is {shown(value)}")


def fits(extents: Sequence[int], shape: Sequence[int]) -> bool:
    """Whether a shape is one that a type with these extents (-1 or less: any) allows."""
    return len(extents) == len(shape) and all(
        extent < 0 or extent == size for extent, size in zip(extents, shape, strict=True)
    )


def check_layout(type_: MemRefType, view: View) -> None:
    """Raise where a view has not the strides that its type promises."""
    promised = type_.get_strides()
    if promised is None:
        raise InterpreterError(f"the layout of {type_} is not strided")
    if 0 in view.shape:
        return
    identity = row_major_strides(view.shape)
    for axis, stride in enumerate(view.strides):
        static = promised[axis]
        if static is None:
            # In a memref without a layout, a stride is unknown only because extents are.
            static = identity[axis] if type_.layout.name == "none" else stride
        if view.shape[axis] > 1 and stride != static:
            raise InterpreterError(f"{type_} promises other strides than {view.strides}")


def shown(value: Any) -> str:
    if isinstance(value, View):
        return f"a {value.dtype} view of shape {value.shape}"
    if isinstance(value, np.ndarray):
        return f"a {value.dtype} array of shape {value.shape}"
    return f"{type(value).__name__} {value!r}"


def segments(op: Operation, values: Sequence[Any]) -> list[list[Any]]:
    """Operand values in the groups of an op with more than one variadic operand."""
    sizes = op.properties.get("operandSegmentSizes") or op.attributes["operandSegmentSizes"]
    groups: list[list[Any]] = []
    start = 0
    for size in sizes.get_values():  # pyright: ignore[reportAttributeAccessIssue]
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
    if hasattr(attribute, "get_values"):
        return [int(value) for value in attribute.get_values()]  # pyright: ignore
    return [int(entry.value.data) for entry in attribute]  # pyright: ignore


def extents(type_: Attribute, dynamic: Sequence[int]) -> tuple[int, ...]:
    """The extents of a shaped type whose `?` are given in order."""
    remaining = iter(dynamic)
    return tuple(next(remaining) if n < 0 else n for n in type_.get_shape())  # pyright: ignore
