"""affine.delinearize_index and affine.linearize_index expanded: what both ways to do it share."""

from __future__ import annotations

from collections.abc import Callable

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation, SSAValue

from ...dialects import affine
from ...dialects.arith import constant_value
from ...dialects.build import INDEX, Builder, Constants
from ...dialects.quick import detach, erase, insert_before, walk

ConstantMaker = Callable[[int], SSAValue]
"""Gives an index constant that dominates the place of work."""


def expand_functions(
    module: ModuleOp,
    delinearize: Callable[[Builder, affine.DelinearizeIndexOp, ConstantMaker], list[SSAValue]],
    linearize: Callable[[Builder, affine.LinearizeIndexOp, ConstantMaker], SSAValue],
    may_expand: Callable[[Operation], bool] | None = None,
) -> None:
    """Replace every such op that `may_expand` by what the two functions make of it, in place."""
    for function in module.body.block.ops:
        if not function.regions or not function.regions[0].blocks:
            continue
        constant = _Constants(function.regions[0].blocks[0]).value
        for op in walk(function):
            if may_expand is not None and not may_expand(op):
                continue
            if isinstance(op, affine.DelinearizeIndexOp):
                values = delinearize(Builder.in_place_of(op), op, constant)
            elif isinstance(op, affine.LinearizeIndexOp):
                values = [linearize(Builder.in_place_of(op), op, constant)]
            else:
                continue
            for result, value in zip(op.results, values, strict=True):
                if result.name_hint is not None and value.name_hint is None:
                    value.name_hint = result.name_hint
                result.replace_all_uses_with(value)
            erase(op)


class _Constants:
    """Index constants at the start of a function: those that are there, and new ones."""

    def __init__(self, entry: Block):
        self._new = Constants(entry)
        self._entry = entry
        self._found = {
            number: op
            for op in reversed(list(entry.ops))
            if op.results and (number := constant_value(op.results[0])) is not None
            if op.results[0].type == INDEX
        }

    def value(self, number: int) -> SSAValue:
        op = self._found.get(number)
        if op is None:
            return self._new.value(number, INDEX)
        first = self._entry.first_op
        if op is not first and first is not None:
            detach(op)
            insert_before(op, first)
        return op.results[0]
