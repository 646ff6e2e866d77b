"""Passes nested under an op: `gpu.module(gpu.func(affine-loop-unroll))`."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import FunctionType, ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, Operation, Region
from xdsl.traits import SymbolTable

from .base import Pass


@dataclass(frozen=True)
class NestedPasses(Pass):
    """Runs passes on each op of a kind that stands at the top of the module.

    Passes run on modules and the functions in them. So what is in an op that holds symbols is a
    module for the time being, and the body of any other op that of a function: of what is outside,
    nothing is known then.

    Options:
        anchor: the name of the op.
        passes: what is done, in order.
    """

    name = "nested"
    source = target = "affine"

    anchor: str = "func.func"
    passes: tuple[Pass, ...] = ()

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for inner in list(op.body.block.ops):
            if _name_of(inner) == self.anchor and inner.regions and inner.regions[0].blocks:
                self._run(ctx, inner)

    def _run(self, ctx: Context, op: Operation) -> None:
        holds_symbols = op.has_trait(SymbolTable, value_if_unregistered=False)
        (region,) = op.regions
        op.detach_region(region)
        body = region
        if not holds_symbols:
            type_ = FunctionType.from_lists([one.type for one in region.blocks[0].args], [])
            function = FuncOp("nested", type_, region)
            function.location = op.location
            body = Region(Block([function]))
        module = ModuleOp(body)
        try:
            for one in self.passes:
                one.apply(ctx, module)
        finally:
            holder: Operation = module
            if not holds_symbols:
                function = module.body.block.first_op
                assert function is not None
                holder = function
            op.add_region(holder.detach_region(0))


def _name_of(op: Operation) -> str:
    name = getattr(op, "op_name", None)
    return op.name if name is None else name.data
