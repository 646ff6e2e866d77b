"""Slices of a program: the ops that an op's values come from, and those that they reach.

https://github.com/llvm/llvm-project/blob/llvmorg-22.1.0/mlir/lib/Analysis/SliceAnalysis.cpp
"""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO

from xdsl.dialects.builtin import UnregisteredOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Operation
from xdsl.printer import Printer

from ...dialects.quick import walk


def told_slices(function: FuncOp, kind: str) -> str:
    """What upstream prints of the slices of each `slicing-test-op`: "forward", "backward" or ""."""
    stream = StringIO()
    printer = Printer(stream)
    order = {op: at for at, op in enumerate(walk(function))}
    stream.write(f"\n{function.sym_name.data}")
    for op in order:
        if isinstance(op, UnregisteredOp) and op.op_name.data == "slicing-test-op":
            stream.write("\nmatched: ")
            printer.print_op(op)
            stream.write(f" {kind} static slice: ".replace("  ", " "))
            found = _slice(op, kind)
            for one in found if kind == "backward" else sorted(found, key=order.__getitem__):
                stream.write("\n")
                printer.print_op(one)
    return stream.getvalue()


def _slice(op: Operation, kind: str) -> list[Operation]:
    """The ops of a slice without `op`, each behind those through which it is reached; of both
    kinds with it."""
    if kind:
        found: dict[Operation, None] = {}
        _follow(op, kind, {op}, found)
        return list(found)[:-1]
    whole = {op: None}
    pending = [op]
    while pending:
        one = pending.pop()
        for direction in ("forward", "backward"):
            more = [other for other in _slice(one, direction) if other not in whole]
            whole |= dict.fromkeys(more)
            pending += more
    return list(whole)


def _follow(op: Operation, kind: str, seen: set[Operation], found: dict[Operation, None]) -> None:
    for one in _users(op) if kind == "forward" else _sources(op):
        if one not in seen:
            seen.add(one)
            _follow(one, kind, seen, found)
    found[op] = None


def _users(op: Operation) -> Iterator[Operation]:
    for region in op.regions:
        for block in region.blocks:
            yield from block.ops
    for result in op.results:
        for use in result.uses:
            yield use.operation


def _sources(op: Operation) -> Iterator[Operation]:
    for operand in op.operands:
        owner = operand.owner
        if not isinstance(owner, Operation):
            owner = owner.parent_op()
        if owner is not None and not isinstance(owner, FuncOp):
            yield owner
