"""nd-differentiate: `nd.value_and_grad` becomes the ops that compute it, in reverse mode."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from xdsl.context import Context
from xdsl.dialects import func
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue

from ..dialects import nd
from ..dialects.quick import erase
from ..dialects.structure import ops_from
from .base import Pass
from .errors import CompileError
from .nd_differentiation.reverse import prepare, sweep
from .nd_differentiation.rules import Gradients


@dataclass(frozen=True)
class NdDifferentiatePass(Pass):
    """Replace each `nd.value_and_grad` by its callee's body and the backward sweep over it.

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
    `nd_differentiation/rules.py`. Private functions that are left without a caller are removed.
    """

    name = "nd-differentiate"
    source = target = "nd"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        functions = {
            function.sym_name.data: function
            for function in op.body.block.ops
            if isinstance(function, func.FuncOp)
        }
        done: set[str] = set()
        for name in list(functions):
            _expand(functions, name, done, ())
        _remove_uncalled(op)


def _expand(
    functions: dict[str, func.FuncOp], name: str, done: set[str], callers: tuple[str, ...]
) -> None:
    """Expand every gradient in the function, those of the functions it needs first."""
    if name in done or name not in functions:
        return
    for op in list(functions[name].walk()):
        if isinstance(op, func.CallOp | nd.ValueAndGradOp):
            callee = _callee(op)
            if callee in (*callers, name):
                raise CompileError(f"'@{callee}' calls itself; recursion cannot be compiled", op)
            _expand(functions, callee, done, (*callers, name))
        if isinstance(op, nd.ValueAndGradOp):
            if (function := functions.get(_callee(op))) is None:
                raise CompileError(f"there is no function '@{_callee(op)}'", op)
            _differentiate(op, function, functions)
    done.add(name)


def _callee(op: func.CallOp | nd.ValueAndGradOp) -> str:
    return op.callee if isinstance(op, nd.ValueAndGradOp) else op.callee.root_reference.data


def _differentiate(
    op: nd.ValueAndGradOp, function: func.FuncOp, functions: dict[str, func.FuncOp]
) -> None:
    """Put the callee's body and its backward sweep in the place of `op`."""
    block = op.parent_block()
    assert block is not None
    b = Gradients(block, op, op.location)
    arguments = list(op.arguments)
    for index in op.wrt:
        if arguments.count(arguments[index]) > 1:
            # one value in two places: the gradient is of this place alone, so it gets a name
            arguments[index] = b.shaped(
                "reshape", arguments[index], extents=b.extents(arguments[index])
            )
    wrt = [arguments[index] for index in op.wrt]
    before = op.prev_op
    results = _inline(op, function, arguments, functions)
    # An op that uses them, for a loop may be replaced by another.
    held = b.insert(func.ReturnOp(*results))

    def forward() -> list[Operation]:
        first = block.first_op if before is None else before.next_op
        return list(takewhile(lambda inner: inner is not held, ops_from(first)))

    ops = prepare(b, forward, wrt)
    cost = held.operands[0]
    cotangents: dict[SSAValue, SSAValue] = {}
    if cost in b.active:
        cotangents[cost] = b.scalar(1.0, cost)
    sweep(b, ops, cotangents)
    b.location = op.location
    gradients = [
        b.like(cotangents[operand], operand) if operand in cotangents else b.full_like(0.0, operand)
        for operand in wrt
    ]
    for old, new in zip(op.results, [*held.operands, *gradients], strict=True):
        old.replace_all_uses_with(new)
    erase(held)
    erase(op)


def _inline(
    place: Operation,
    function: func.FuncOp,
    arguments: list[SSAValue],
    functions: dict[str, func.FuncOp],
) -> list[SSAValue]:
    """Clone the function's body before `place`, calls included; what it returns."""
    block = place.parent_block()
    assert block is not None
    mapping: dict[SSAValue, SSAValue] = dict(zip(function.body.block.args, arguments, strict=True))
    for op in function.body.block.ops:
        if isinstance(op, func.ReturnOp):
            return [mapping.get(value, value) for value in op.operands]
        if isinstance(op, func.CallOp):
            operands = [mapping.get(value, value) for value in op.operands]
            values = _inline(place, functions[_callee(op)], operands, functions)
            mapping.update(zip(op.results, values, strict=True))
            continue
        clone = op.clone(mapping)
        block.insert_op_before(clone, place)
    raise CompileError(f"function '@{function.sym_name.data}' does not return", function)


def _remove_uncalled(module: ModuleOp) -> None:
    """Erase private functions that nothing refers to any more."""
    while True:
        called = {
            _callee(op) for op in module.walk() if isinstance(op, func.CallOp | nd.ValueAndGradOp)
        }
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
