"""Which failures come when arguments of the caller have been stored into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xdsl.dialects import func, memref
from xdsl.dialects.builtin import DictionaryAttr, MemRefType, ModuleOp
from xdsl.ir import Block, Operation, SSAValue

from ...dialects.quick import walk
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
        _walk(function.body.block, names, failing, set(), found)
    return found


def _walk(
    block: Block,
    names: dict[SSAValue, str],
    failing: Mapping[str, Sequence[Operation]],
    written: set[str],
    found: dict[Operation, tuple[str, ...]],
) -> None:
    for op in block.ops:
        if op.regions:
            inside: set[str] = set()
            for inner in op.walk():
                inside |= _writes(inner, names)
            before = written if op.name == "scf.if" else written | inside
            for region in op.regions:
                for inner_block in region.blocks:
                    _walk(inner_block, names, failing, set(before), found)
            written |= inside
        elif op.name in _FAILING:
            if written:
                found[op] = tuple(sorted(written))
        else:
            written |= _writes(op, names)
            if isinstance(op, func.CallOp) and written:
                for inner in failing.get(op.callee.string_value(), ()):
                    found[inner] = tuple(sorted(written.union(found.get(inner, ()))))


def _writes(op: Operation, names: dict[SSAValue, str]) -> set[str]:
    """The arguments that an op may write, not counting its regions."""
    if op.name in _READERS:
        return set()
    operands = op.operands[1:] if isinstance(op, memref.CopyOp) else op.operands
    return {
        names[root]
        for operand in operands
        if isinstance(operand.type, MemRefType)
        and (root := root_of(operand)) is not None
        and root in names
    }
