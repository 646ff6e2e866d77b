"""Temporaries lose the dimensions that fusion made superfluous."""

from __future__ import annotations

from functools import lru_cache

from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    AffineMapAttr,
    DenseArrayBase,
    MemRefType,
    NoneAttr,
    i32,
)
from xdsl.ir import Attribute, Block, Operation, OpResult, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ...dialects import affine
from ...dialects.linear_forms import Linear, map_forms
from ...dialects.quick import erase
from .analysis import ALLOCATIONS, INDEPENDENT, drop_subscript
from .merging import strips_around

# A temporary of at most this many bytes lies on the stack (docs/landings.md).
STACK_BYTES = 4096


def shrink_temporaries(block: Block) -> None:
    """Take from the temporaries of a block what loops made superfluous.

    A dimension goes where a buffer is used in one loop only, and there always at its variable:

    ```
    %t = memref.alloc(%n, %m) : memref<?x?xf32>        %t = memref.alloc(%m) : memref<?xf32>
    affine.for %i = 0 to %n {                          affine.for %i = 0 to %n {
      affine.for %j … { store %v, %t[%i, %j] }     →     affine.for %j … { store %v, %t[%j] }
      affine.for %j … { load %t[%i, %j] }                affine.for %j … { load %t[%j] }
    }                                                  }
    ```

    It becomes a strip long where the loop goes in strips.
    """
    for op in list(block.ops):
        if isinstance(op, ALLOCATIONS):
            _shrink(op)


def _shrink(allocation: memref.AllocOp | memref.AllocaOp) -> None:
    type_ = allocation.memref.type
    assert isinstance(type_, MemRefType)
    if not isinstance(type_.layout, NoneAttr):
        return
    deallocations: list[Operation] = []
    accesses: list[affine.LoadOp | affine.StoreOp] = []
    buffer = allocation.memref
    for use in buffer.uses:
        user = use.operation
        if isinstance(user, memref.DeallocOp):
            deallocations.append(user)
        elif isinstance(user, affine.LoadOp | affine.StoreOp) and user.memref is buffer:
            accesses.append(user)
        else:
            return
    if not accesses:
        return
    block = allocation.parent
    paths = [_enclosing(access, block) for access in accesses]
    forms = [map_forms(access.map.data, _indices(access)) for access in accesses]
    dropped = _superfluous_dimensions(paths, forms)
    strip = None if dropped else _strip_dimension(paths, forms)
    if strip is not None:
        dimension, strips = strip
        for access in accesses:
            _count_from_strip(access, dimension, strips.body.block.args[0])
        _reallocate(allocation, {dimension: strips.step.value.data}, deallocations)
    elif dropped:
        for position in sorted(dropped, reverse=True):
            for access in accesses:
                at = _first_index(access)
                smaller, indices = drop_subscript(access.map.data, access.operands[at:], position)
                access.properties["map"] = AffineMapAttr(smaller)
                access.operands = (*access.operands[:at], *indices)
        _reallocate(allocation, dict.fromkeys(dropped), deallocations)


def _superfluous_dimensions(
    paths: list[list[Operation]], forms: list[tuple[Linear, ...]]
) -> list[int]:
    """The dimensions that are subscripted by the variable of the one loop all accesses lie in.

    The next loop is looked for inside that one: there the buffer holds nothing yet when an
    iteration begins. Iterations that are known to be independent stay so: each needs its own part.
    """
    remaining = list(range(len(forms[0])))
    dropped: list[int] = []
    for depth in range(min(map(len, paths))):
        loop = paths[0][depth]
        if not isinstance(loop, affine.ForOp) or any(path[depth] is not loop for path in paths):
            break
        if INDEPENDENT in loop.attributes:
            break
        loop_variable = loop.body.block.args[0]
        for dimension in remaining:
            offsets = {form[dimension].offset_of(loop_variable) for form in forms}
            if len(offsets) == 1 and None not in offsets:
                dropped.append(dimension)
                remaining.remove(dimension)
                break
        else:
            break
    return dropped


def _strip_dimension(
    paths: list[list[Operation]], forms: list[tuple[Linear, ...]]
) -> tuple[int, affine.ForOp] | None:
    """The dimension of which each strip uses its own part only, and the loop over the strips."""
    if any(len(path) < 2 or path[0] is not paths[0][0] for path in paths):
        return None
    for path in paths:
        loop = path[1]
        if not isinstance(loop, affine.ForOp) or strips_around(loop) is not path[0]:
            return None
    for dimension in range(len(forms[0])):
        if all(
            form[dimension].offset_of(path[1].regions[0].block.args[0]) == 0
            for form, path in zip(forms, paths, strict=True)
        ):
            strips = paths[0][0]
            assert isinstance(strips, affine.ForOp)
            return dimension, strips
    return None


def _count_from_strip(
    access: affine.LoadOp | affine.StoreOp, dimension: int, begin: SSAValue
) -> None:
    """Let a subscript count from the begin of the strip: `%i` becomes `%i - %begin`."""
    at = _first_index(access)
    old = access.map.data
    dims = old.num_dims
    results = list(old.results)
    results[dimension] = results[dimension] + AffineDimExpr(dims) * -1
    indices = (*access.operands[at : at + dims], begin, *access.operands[at + dims :])
    access.properties["map"] = AffineMapAttr(AffineMap(dims + 1, old.num_symbols, tuple(results)))
    access.operands = (*access.operands[:at], *indices)


def _first_index(access: affine.LoadOp | affine.StoreOp) -> int:
    return 1 if isinstance(access, affine.LoadOp) else 2


def _indices(access: affine.LoadOp | affine.StoreOp) -> tuple[SSAValue, ...]:
    return tuple(access.operands[_first_index(access) :])


def _enclosing(op: Operation, block: Block | None) -> list[Operation]:
    """The ops around `op` inside `block`, outermost first."""
    path: list[Operation] = []
    while op.parent is not block:
        parent = op.parent_op()
        assert parent is not None
        path.insert(0, parent)
        op = parent
    return path


def _reallocate(
    allocation: memref.AllocOp | memref.AllocaOp,
    changed: dict[int, int | None],
    deallocations: list[Operation],
) -> None:
    """Replace an allocation by one with other extents, on the stack if it is small.

    `changed` gives dimensions' new extents, None for those that go.
    """
    old_type = allocation.memref.type
    assert isinstance(old_type, MemRefType) and allocation.parent is not None
    sizes = iter(allocation.dynamic_sizes)
    shape: list[int] = []
    dynamic: list[SSAValue] = []
    for dimension, extent in enumerate(old_type.get_shape()):
        size = next(sizes) if extent < 0 else None
        if dimension not in changed:
            shape.append(extent)
            dynamic += [] if size is None else [size]
        elif (new_extent := changed[dimension]) is not None:
            shape.append(new_extent)
    type_ = _buffer_type(old_type.element_type, tuple(shape), old_type.memory_space)

    small = not dynamic and _bytes(type_) <= STACK_BYTES
    op_type = (
        memref.AllocaOp if small or isinstance(allocation, memref.AllocaOp) else type(allocation)
    )
    properties = dict(allocation.properties)
    properties["operandSegmentSizes"] = DenseArrayBase.from_list(i32, [len(dynamic), 0])
    new = op_type.create(operands=dynamic, result_types=[type_], properties=properties)
    new.location = allocation.location
    allocation.parent.insert_op_before(new, allocation)
    if op_type is memref.AllocaOp:
        for op in deallocations:
            erase(op)
    result = new.results[0]
    assert isinstance(result, OpResult)
    allocation.memref.replace_all_uses_with(result)
    erase(allocation)


@lru_cache(maxsize=256)
def _buffer_type(element: Attribute, shape: tuple[int, ...], space: Attribute) -> MemRefType:
    return MemRefType(element, shape, memory_space=space)


def _bytes(type_: MemRefType) -> int:
    count = getattr(type_.element_type, "size", 16)
    for extent in type_.shape.data:
        count *= extent.data
    return count
