"""Running an imported program op by op, on traced arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..locations import Location, located
from .text import Block, Function, Op, Operand, StableHLOError


class Frame:
    """The values of one function, and of the regions inside it while they run."""

    def __init__(self, functions: Mapping[str, Function], file: str):
        self.functions = functions
        self.file = file
        self.values: dict[str, tuple[Any, ...]] = {}

    def value(self, operand: Operand) -> Any:
        return self.values[operand.name][operand.number]

    def call(self, name: str, arguments: Sequence[Any]) -> list[Any]:
        """The results of a function of the module."""
        function = self.functions[name]
        return Frame(self.functions, self.file).run(function.body, arguments)

    def run(self, block: Block, arguments: Sequence[Any]) -> list[Any]:
        """What a block returns. Its ops may use the values around it; its own are forgotten."""
        outside = dict(self.values)
        self.values |= {
            name: (value,) for name, value in zip(block.arguments, arguments, strict=True)
        }
        try:
            for op in block.ops:
                operands = [self.value(operand) for operand in op.operands]
                if op.name in ("return", "stablehlo.return", "func.return"):
                    return operands
                results = self._results(op, operands)
                results = results if isinstance(results, tuple) else (results,)
                if len(op.results) == 1:
                    self.values[op.results[0]] = results
                else:
                    each = zip(op.results, results, strict=True)
                    self.values |= {name: (result,) for name, result in each}
        finally:
            self.values = outside
        raise StableHLOError(f"line {block.ops[-1].line if block.ops else '?'}: no return")

    def _results(self, op: Op, operands: list[Any]) -> Any:
        from .ops import RULES

        rule = RULES.get(op.name)
        if rule is None:
            raise StableHLOError(f"{self.file}:{op.line}: '{op.name}' is not imported")
        with located(Location(self.file, op.line, 1)):
            return rule(self, op, operands)
