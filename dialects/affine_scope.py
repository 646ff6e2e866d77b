"""Which values may be dims and symbols of affine maps: what a loop's bounds and subscripts may use.

A *scope* is the region of a function (or module). A symbol is a value that does not change inside
the scope's loops: defined at its top, or a pure function of such values. A dim is a symbol, the
variable of a loop, or an affine function of dims.
https://mlir.llvm.org/docs/Dialects/Affine/#restrictions-on-dimensions-and-symbols
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import memref, tensor
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    IndexType,
    IntegerAttr,
    MemRefType,
    UnregisteredOp,
)
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.traits import ConstantLike, IsolatedFromAbove, is_side_effect_free
from xdsl.utils.exceptions import VerifyException

# Ops whose regions are scopes: upstream's trait AffineScope.
_SCOPES = frozenset(
    ("builtin.module", "func.func", "gpu.func", "gpu.launch", "spirv.func", "test.affine_scope")
)
_INDEX_MAPS = frozenset({"affine.apply", "affine.delinearize_index", "affine.linearize_index"})


def scope_of(op: Operation) -> Region | None:
    """The closest region around `op` that is a scope."""
    region = op.parent_region()
    while region is not None:
        parent = region.parent
        if parent is None or _is_scope(parent):
            return region
        region = parent.parent_region()
    return None


def _is_scope(op: Operation) -> bool:
    return (op.op_name.data if isinstance(op, UnregisteredOp) else op.name) in _SCOPES


def _home(value: SSAValue) -> Region | None:
    owner = value.owner
    return owner.parent if isinstance(owner, Block) else owner.parent_region()


def is_top_level(value: SSAValue) -> bool:
    """Whether a value is defined at the top of a scope, or is an argument of one."""
    region = _home(value)
    return region is not None and region.parent is not None and _is_scope(region.parent)


def _is_at_top_or_above(value: SSAValue, scope: Region) -> bool:
    home, region = _home(value), scope
    while region is not None:
        if region is home:
            return True
        parent = region.parent
        if parent is None or parent.has_trait(IsolatedFromAbove, value_if_unregistered=False):
            return False
        region = parent.parent_region()
    return False


def is_valid_symbol(value: SSAValue, scope: Region | None) -> bool:
    """Whether a value may be a symbol in `scope`."""
    pending, seen = [value], {value}
    while pending:
        current = pending.pop()
        if not isinstance(current.type, IndexType):
            return False
        if scope is not None and _is_at_top_or_above(current, scope):
            continue
        op = current.owner
        if isinstance(op, Block):
            return False
        if op.has_trait(ConstantLike, value_if_unregistered=False) or _is_known_extent(op, scope):
            continue
        if not is_side_effect_free(op) or op.regions:
            return False
        for operand in op.operands:
            if operand not in seen:
                seen.add(operand)
                pending.append(operand)
    return True


def _is_known_extent(op: Operation, scope: Region | None) -> bool:
    """Whether `op` gives an extent that is a valid symbol: at the top, or allocated with one."""
    if not isinstance(op, memref.DimOp | tensor.DimOp):
        return False
    if is_top_level(op.source):
        return True
    axis = op.index.owner
    number = axis.properties.get("value") if isinstance(axis, Operation) else None
    source = op.source.owner
    while isinstance(source, memref.CastOp):
        source = source.source.owner
    if not isinstance(number, IntegerAttr) or not isinstance(source, Operation):
        return False
    if not isinstance(source, memref.AllocOp | memref.SubviewOp | memref.ViewOp):
        return False
    type_ = source.results[0].type
    position = number.value.data
    if not isinstance(type_, MemRefType) or not 0 <= position < type_.get_num_dims():
        return False
    shape = type_.get_shape()
    if shape[position] != DYNAMIC_INDEX:
        return True
    sizes = source.sizes if not isinstance(source, memref.AllocOp) else source.dynamic_sizes
    before = sum(extent == DYNAMIC_INDEX for extent in shape[:position])
    return is_valid_symbol(sizes[before], scope)


def is_loop_variable(value: SSAValue) -> bool:
    """Whether a value counts the iterations of an affine loop; what a loop carries does not."""
    block = value.owner
    if not isinstance(block, Block):
        return False
    parent = block.parent_op()
    if parent is None:
        return False
    if parent.name == "affine.for":
        return block.args[0] is value
    return parent.name == "affine.parallel"


def is_valid_dim(value: SSAValue, scope: Region | None) -> bool:
    """Whether a value may be a dim in `scope`."""
    pending, seen = [value], {value}
    while pending:
        current = pending.pop()
        owner = current.owner
        if is_loop_variable(current) or is_valid_symbol(current, scope):
            continue
        if not isinstance(owner, Operation) or owner.name not in _INDEX_MAPS:
            return False
        for operand in owner.operands:
            if operand not in seen:
                seen.add(operand)
                pending.append(operand)
    return True


def verify_operands(op: Operation, operands: Sequence[SSAValue], num_dims: int) -> None:
    """Raise VerifyException unless the first operands may be dims, those behind them symbols."""
    scope = scope_of(op)
    for position, value in enumerate(operands):
        if position < num_dims and not is_valid_dim(value, scope):
            raise VerifyException(f"operand cannot be used as a dimension id{_advice(value)}")
        if position >= num_dims and not is_valid_symbol(value, scope):
            raise VerifyException(f"operand cannot be used as a symbol{_advice(value)}")


def verify_symbols(op: Operation, operands: Sequence[SSAValue]) -> None:
    """Raise VerifyException where an operand is a dim, but no symbol."""
    scope = scope_of(op)
    for value in operands:
        if not is_valid_symbol(value, scope) and is_valid_dim(value, scope):
            raise VerifyException(f"operand cannot be used as a symbol{_advice(value)}")


def _advice(value: SSAValue) -> str:
    name = "it" if value.name_hint is None else f"%{value.name_hint}"
    return f": {name} is not defined at the top level of the function, nor follows from what is"
