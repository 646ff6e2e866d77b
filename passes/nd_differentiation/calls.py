"""Functions of the module in the place where they are called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile

from xdsl.dialects import func
from xdsl.ir import Block, Operation, SSAValue

from ...dialects import nd
from ...dialects.build import Builder
from ...dialects.quick import erase
from ...dialects.structure import ops_from
from ..errors import CompileError

Functions = dict[str, func.FuncOp]


def inline(
    b: Builder, functions: Functions, name: str, arguments: Sequence[SSAValue]
) -> list[SSAValue]:
    """Insert a copy of the function's body, calls in it included; what it returns.

    Raises:
        CompileError: there is no such function.
    """
    function = functions.get(name)
    if function is None:
        raise CompileError(f"there is no function '@{name}'", b.before)
    mapping: dict[SSAValue, SSAValue] = dict(zip(function.body.block.args, arguments, strict=True))
    location = b.location
    for op in function.body.block.ops:
        if isinstance(op, func.ReturnOp):
            b.location = location
            return [mapping.get(value, value) for value in op.operands]
        if isinstance(op, func.CallOp):
            operands = [mapping.get(value, value) for value in op.operands]
            values = inline(b, functions, op.callee.root_reference.data, operands)
            mapping.update(zip(op.results, values, strict=True))
            continue
        clone = op.clone(mapping)
        b.location = op.location
        b.insert(clone)
    raise CompileError(f"function '@{name}' does not return", function)


def call_plainly(root: Operation, functions: Functions) -> None:
    """Put the functions in their place, within an op, that have derivatives of their own."""
    while found := [op for op in root.walk() if isinstance(op, nd.TransformOp)]:
        for op in found:
            called = functions.get(op.callees[0])
            if called is None:
                raise CompileError(f"there is no function '@{op.callees[0]}'", op)
            arguments = list(op.operands)[: len(called.body.block.args)]
            results = inline(Builder.in_place_of(op), functions, op.callees[0], arguments)
            for old, new in zip(op.results, results, strict=True):
                old.replace_all_uses_with(new)
            erase(op)


class Inlined:
    """A copy of a function's body, of which the ops may be replaced by others.

    `results` and `ops` are those of today.
    """

    def __init__(
        self, b: Builder, functions: Functions, name: str, arguments: Sequence[SSAValue]
    ) -> None:
        self._block: Block = b.block
        self._last_before = b.block.last_op if b.before is None else b.before.prev_op
        # An op that uses the results, so that it knows by what they are replaced.
        self._holder = b.insert(func.ReturnOp(*inline(b, functions, name, arguments)))

    @property
    def results(self) -> list[SSAValue]:
        return list(self._holder.operands)

    def ops(self) -> list[Operation]:
        before = self._last_before
        first = self._block.first_op if before is None else before.next_op
        return list(takewhile(lambda op: op is not self._holder, ops_from(first)))

    def close(self) -> list[SSAValue]:
        """The results; the op that holds them goes."""
        results = self.results
        erase(self._holder)
        return results


Expander = Callable[[Operation, Functions], None]
