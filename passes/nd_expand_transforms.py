"""nd-expand-transforms: gradients, tangents and batches become the ops that compute them."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import func
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from ..dialects import nd
from ..dialects.quick import erase
from .base import Pass
from .errors import CompileError
from .nd_batching.vmap import expand_vmap
from .nd_differentiation.calls import Expander, Functions, call_plainly
from .nd_differentiation.forward import expand_jvp
from .nd_differentiation.reverse import expand_value_and_grad
from .nd_simplification.inlining import functions_named_by
from .nd_simplification.simplifier import erase_unused


@dataclass(frozen=True)
class NdExpandTransformsPass(Pass):
    """Replace each transformed function by its body, transformed; those inside of it first.

    Before, with `@cost` = `sum(w * w)`:

        %c, %g = nd.value_and_grad @cost(%w) wrt [0] : tensor<?xf64> -> …

    after:

        %s = nd.multiply %w, %w
        %c = nd.reduce sum %s axes [0]
        %one = nd.constant 1.0
        %b = nd.broadcast_to %one …            // cotangent of %s
        %l = nd.multiply %b, %w
        %r = nd.multiply %b, %w
        %g = nd.add %l, %r

    Only ops on a path from an operand in `wrt` to the first result are swept. The rules stand in
    `nd_differentiation/rules.py` and `forward.py`, those of batches in `nd_batching/rules.py`.
    Functions with a derivative of their own, and those whose derivative computes them again, are
    put in their place last. Private functions that are left without a caller are removed.
    """

    name = "nd-expand-transforms"
    source = target = "nd"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        functions: Functions = {
            function.sym_name.data: function
            for function in op.body.block.ops
            if isinstance(function, func.FuncOp)
        }
        done: set[str] = set()
        for name in list(functions):
            _expand(functions, name, done, ())
        for function in list(op.body.block.ops):
            if isinstance(function, func.FuncOp) and function.sym_visibility is None:
                call_plainly(function, functions)
        _remove_uncalled(op)


EXPANDERS: dict[type[Operation], Expander] = {
    nd.ValueAndGradOp: expand_value_and_grad,
    nd.JvpOp: expand_jvp,
    nd.VmapOp: expand_vmap,
}


def _expand(functions: Functions, name: str, done: set[str], callers: tuple[str, ...]) -> None:
    """Expand every transform in the function, those of the functions it needs first."""
    if name in done or name not in functions:
        return
    for op in list(functions[name].walk()):
        for callee in functions_named_by(op):
            if callee in (*callers, name):
                raise CompileError(f"'@{callee}' calls itself; recursion cannot be compiled", op)
            _expand(functions, callee, done, (*callers, name))
        expander = EXPANDERS.get(type(op))
        if expander is not None:
            expander(op, functions)
    # What nothing needs has no derivative and no batch, and may have none.
    erase_unused(functions[name].body.block)
    done.add(name)


def _remove_uncalled(module: ModuleOp) -> None:
    """Erase private functions that nothing refers to any more."""
    while True:
        called = {name for op in module.walk() for name in functions_named_by(op)}
        uncalled = [
            function
            for function in module.body.block.ops
            if isinstance(function, func.FuncOp)
            and function.sym_visibility is not None
            and function.sym_visibility.data == "private"
            and function.sym_name.data not in called
        ]
        if not uncalled:
            return
        for function in uncalled:
            erase(function)
