"""Which failures come when arguments of the caller have been stored into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xdsl.dialects import func, memref
from xdsl.dialects.builtin import DictionaryAttr, MemRefType, ModuleOp
from xdsl.ir import Block, Operation, SSAValue

from ...dialects.quick import operands_of, ops_of, walk
from ...dialects.stored import ATTRIBUTE
from ..affine_loops.analysis import VIEWS, root_of

_READERS = {
    *(view.name for view in VIEWS),
    "memref.load",
    "memref.dim",
    "memref.extract_strided_metadata",
    "vector.load",
    "vector.maskedload",
    "vector.gather",
    "vector.transfer_read",
}
_FAILING = {"cf.assert", "memref.alloc"}


def failing_functions(module: ModuleOp) -> dict[str, list[Operation]]:
    """By their names, the private functions without results that may fail: their ops that may."""
    found: dict[str, list[Operation]] = {}
    for function in module.body.block.ops:
        if (
            isinstance(function, func.FuncOp)
            and function.sym_visibility is not None
            and function.sym_visibility.data == "private"
            and not function.function_type.outputs.data
        ):
            failing = [op for op in walk(function) if op.name in _FAILING]
            if failing:
                found[function.sym_name.data] = failing
    return found


def stored_before_failing(
    function: func.FuncOp, failing: Mapping[str, Sequence[Operation]]
) -> dict[Operation, tuple[str, ...]]:
    """The names of the arguments that may have been stored into where an op fails.

    The op is one of `function`, or of a private one that is called there: one of `failing`. In a
    loop that is wherever the loop stores, and in a private function wherever it does.
    """
    names: dict[SSAValue, str] = {}
    given = function.arg_attrs.data if function.arg_attrs is not None else ()
    for number, own in enumerate(given):
        if isinstance(own, DictionaryAttr) and ATTRIBUTE in own.data:
            argument = function.body.block.args[number]
            names[argument] = argument.name_hint or f"argument {number + 1}"
    found: dict[Operation, tuple[str, ...]] = {}
    if names:
        inside: dict[Operation, set[str]] = {}
        _collect_writes(function.body.block, names, inside)
        _walk(function.body.block, inside, failing, set(), found)
    return found


def _collect_writes(
    block: Block, names: dict[SSAValue, str], inside: dict[Operation, set[str]]
) -> set[str]:
    """What the ops of a block write, those in their regions too; `inside` gets it op by op.

    Ops that write nothing are not in it.
    """
    all_written: set[str] = set()
    for op in ops_of(block):
        written = _writes(op, names)
        for region in op.regions:
            for inner in region.blocks:
                written |= _collect_writes(inner, names, inside)
        if written:
            inside[op] = written
            all_written |= written
    return all_written


def _walk(
    block: Block,
    inside: Mapping[Operation, set[str]],
    failing: Mapping[str, Sequence[Operation]],
    written: set[str],
    found: dict[Operation, tuple[str, ...]],
) -> None:
    for op in ops_of(block):
        if op.regions:
            before = written if op.name == "scf.if" else written.union(inside.get(op, ()))
            for region in op.regions:
                for inner_block in region.blocks:
                    _walk(inner_block, inside, failing, set(before), found)
        elif op.name in _FAILING and written:
            found[op] = tuple(sorted(written))
        written.update(inside.get(op, ()))
        if isinstance(op, func.CallOp) and written:
            for inner in failing.get(op.callee.string_value(), ()):
                found[inner] = tuple(sorted(written.union(found.get(inner, ()))))


def _writes(op: Operation, names: dict[SSAValue, str]) -> set[str]:
    """The arguments that an op may write, not counting its regions."""
    if op.name in _READERS:
        return set()
    operands = operands_of(op)
    if isinstance(op, memref.CopyOp):
        operands = operands[1:]
    return {
        names[root]
        for operand in operands
        if isinstance(operand.type, MemRefType)
        and (root := root_of(operand)) is not None
        and root in names
    }
