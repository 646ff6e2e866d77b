"""Calls of private functions replaced by what they compute."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import func
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue

from ...dialects import nd
from ..errors import CompileError

# A module may say in a few lines what takes forever to write out.
_MOST_OPS = 100_000


def inline_private_calls(module: ModuleOp) -> None:
    """Replace every `func.call` of a private function by the function's body.

        %y = func.call @square(%x)        =>        %y = nd.multiply %x, %x

    A function that calls itself stays. Private functions that nothing names any more are erased.

    Raises:
        CompileError: the functions would become too large.
    """
    functions = {
        function.sym_name.data: function
        for function in module.body.block.ops
        if isinstance(function, func.FuncOp) and not function.is_declaration
    }
    inlinable = {name for name, function in functions.items() if _is_private(function)}
    if inlinable:
        calls = {name: _calls(function) for name, function in functions.items()}
        inlined = 0
        for name in _callees_first(calls, inlinable):
            for call in calls[name]:
                callee = call.callee.root_reference.data
                if callee in inlinable:
                    inlined += _inline(call, functions[callee])
                    if inlined > _MOST_OPS:
                        raise CompileError("the functions called here are too large", call)
        _erase_unnamed(module, functions)


def _is_private(function: func.FuncOp) -> bool:
    visibility = function.sym_visibility
    return (
        visibility is not None
        and visibility.data == "private"
        and len(function.body.blocks) == 1
        and isinstance(function.body.block.last_op, func.ReturnOp)
    )


def _calls(function: func.FuncOp) -> list[func.CallOp]:
    return [op for op in function.walk() if isinstance(op, func.CallOp)]


def _callees_first(calls: dict[str, list[func.CallOp]], inlinable: set[str]) -> list[str]:
    """The functions' names, each after those that it calls.

    One that calls itself, if through others, is taken out of `inlinable`.
    """
    order: list[str] = []
    done: set[str] = set()
    for root in calls:
        path: dict[str, list[str]] = {}
        stack = [root]
        while stack:
            name = stack[-1]
            if name in done:
                stack.pop()
                continue
            if name not in path:
                path[name] = [
                    call.callee.root_reference.data
                    for call in calls[name]
                    if call.callee.root_reference.data in inlinable
                ]
            waiting = path[name]
            while waiting and waiting[-1] in done:
                waiting.pop()
            if not waiting:
                done.add(name)
                order.append(name)
                del path[name]
                stack.pop()
            elif waiting[-1] in path:
                inlinable.discard(waiting.pop())
            else:
                stack.append(waiting[-1])
    return order


def _inline(call: func.CallOp, function: func.FuncOp) -> int:
    """Put a copy of the function's body in the place of `call`; the number of its ops."""
    block = call.parent
    assert block is not None
    body = function.body.block
    type_ = function.function_type
    if (tuple(call.operand_types), tuple(call.result_types)) != (
        type_.inputs.data,
        type_.outputs.data,
    ):
        raise CompileError(f"'@{function.sym_name.data}' is called as another type", call)
    mapping: dict[SSAValue, SSAValue] = dict(zip(body.args, call.operands, strict=True))
    terminator = body.last_op
    assert terminator is not None
    count = 0
    for op in body.ops:
        if op is terminator:
            break
        block.insert_op_before(op.clone(mapping), call)
        count += 1
    for result, value in zip(call.results, terminator.operands, strict=True):
        result.replace_all_uses_with(mapping.get(value, value))
    block.erase_op(call)
    return count


def _erase_unnamed(module: ModuleOp, functions: dict[str, func.FuncOp]) -> None:
    """Erase the private functions that no function which stays calls or differentiates."""
    reached = [name for name in functions if not _is_private(functions[name])]
    named = set(reached)
    while reached:
        for op in functions[reached.pop()].walk():
            for name in functions_named_by(op):
                if name in functions and name not in named:
                    named.add(name)
                    reached.append(name)
    for name, function in functions.items():
        if name not in named:
            module.body.block.erase_op(function)


def functions_named_by(op: Operation) -> Sequence[str]:
    """The functions that an op needs."""
    if isinstance(op, func.CallOp):
        return (op.callee.root_reference.data,)
    return op.callees if isinstance(op, nd.TransformOp) else ()
