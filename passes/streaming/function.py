"""The stores of a function, the loops around them, and how much these touch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial, reduce
from itertools import takewhile

from xdsl.dialects import memref, omp, scf
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    BoolAttr,
    IntegerAttr,
    MemRefType,
    i1,
    i64,
)
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, Operation, Region, SSAValue

from ...dialects import arith, vector
from ...dialects.arith import constant_value
from ...dialects.build import INDEX, Builder, Constants
from ...dialects.extents import Extent, mixed_values
from ...dialects.quick import append, create, erase, operands_of, walk
from ...dialects.structure import encloses, is_inside
from ..affine_loops.analysis import root_of
from ..affine_loops.regions import element_bytes

# Where an access has its buffer; the subscripts follow.
LOADS = {"memref.load": 0, "vector.load": 0, "vector.maskedload": 0}
STORES = {"memref.store": 1, "vector.store": 1, "vector.maskedstore": 0}
_ACCESSES = LOADS | STORES
# What looks at a buffer without reading its elements.
_HARMLESS = {
    "memref.dim",
    "memref.dealloc",
    "memref.reinterpret_cast",
    "memref.cast",
    "memref.extract_aligned_pointer_as_index",
}
LOOPS = (scf.ForOp, scf.ParallelOp, omp.LoopNestOp, omp.WsLoopOp, omp.ParallelOp)


class StoringFunction:
    """The stores of vectors of one function.

    Attributes:
        constants: of the function, at its entry.
        stores: every `vector.store`, in order.
    """

    def __init__(self, function: FuncOp, cache_bytes: int):
        self.cache_bytes = cache_bytes
        entry = function.body.block
        self.constants = Constants(entry)
        # Extents that are values at the function's entry, ahead of all loops.
        self.dims: dict[tuple[SSAValue, int], SSAValue] = {}
        self.stores: list[Operation] = []
        self.readers: dict[SSAValue | None, list[Operation]] = {}
        for op in takewhile(lambda op: not op.regions, entry.ops):
            if isinstance(op, memref.DimOp):
                axis = constant_value(op.index)
                if axis is not None:
                    self.dims.setdefault((op.source, axis), op.result)
        for op in walk(function):
            if op.name == "vector.store":
                self.stores.append(op)
            if op.name in STORES or op.name in _HARMLESS:
                continue
            for operand in operands_of(op):
                if type(operand.type) is MemRefType:
                    self.readers.setdefault(root_of(operand), []).append(op)
        # What is known of a nest, and of those behind it in a block that touch the same.
        self.large: dict[tuple[Block | None, frozenset[object]], bool | SSAValue] = {}
        self.flushed: set[Operation] = set()

    def nest_of(self, store: Operation) -> Operation | None:
        """The outermost loops around a store that goes on by neighbours and is not read in them."""
        loop = store.parent_op()
        root = root_of(store.operands[1])
        if not isinstance(loop, scf.ForOp) or root is None or is_inside(root, loop):
            return None
        if not _goes_on(store.operands[-1], loop):
            return None
        if any(is_inside(index, loop) for index in store.operands[2:-1]):
            return None
        if not isinstance(loop.parent_op(), LOOPS) and constant_value(loop.lb) != 0:
            return None  # what is left of other loops, a part of a strip
        readers = [*self.readers.get(root, ()), *self.readers.get(None, ())]
        nest: Operation | None = None
        outer: Operation | None = loop
        while isinstance(outer, LOOPS) and not is_inside(root, outer):
            if any(encloses(outer, reader) for reader in readers):
                break
            nest, outer = outer, outer.parent_op()
        return nest

    def is_large(self, nest: Operation) -> bool | SSAValue:
        """Whether a nest touches more than the cache holds: known now, or when the code runs."""
        touched: dict[SSAValue, set[int]] = {}
        for op in walk(nest):
            position = _ACCESSES.get(op.name)
            if position is None:
                continue
            buffer = op.operands[position]
            if not is_inside(buffer, nest):
                rank = buffer.type.get_num_dims()  # pyright: ignore[reportAttributeAccessIssue]
                indices = op.operands[position + 1 : position + 1 + rank]
                axes = touched.setdefault(buffer, set())
                axes.update(axis for axis, at in enumerate(indices) if is_inside(at, nest))
        key = (nest.parent, frozenset((buffer, *axes) for buffer, axes in touched.items()))
        if key not in self.large:
            self.large[key] = self._exceed(Builder.in_place_of(nest), touched)
        return self.large[key]

    def _exceed(self, builder: Builder, touched: dict[SSAValue, set[int]]) -> bool | SSAValue:
        """Whether parts of buffers, whole along some axes, are more than the cache holds."""
        # How many bytes for each product of extents that are not known now.
        sizes: dict[tuple[SSAValue, ...], int] = {}
        for buffer, axes in touched.items():
            known, extents = self.size_of(builder, buffer, axes)
            sizes[extents] = sizes.get(extents, 0) + known
        known = sizes.pop((), 0)
        if not sizes or known > self.cache_bytes:
            return known > self.cache_bytes
        products = [
            reduce(partial(multiply, builder), (*extents, self.index(factor)))
            for extents, factor in sizes.items()
        ]
        total = reduce(partial(add, builder), products)
        return compare(builder, "ugt", total, self.index(self.cache_bytes - known))

    def size_of(
        self, builder: Builder, buffer: SSAValue, axes: Iterable[int]
    ) -> tuple[int, tuple[SSAValue, ...]]:
        """The bytes of a buffer along these axes: a number, and what it is to be multiplied by."""
        type_, owner = buffer.type, buffer.owner
        assert isinstance(type_, MemRefType)
        known = element_bytes(type_.element_type)
        extents: list[SSAValue] = []
        described: Sequence[Extent] = type_.get_shape()
        if isinstance(owner, memref.ReinterpretCastOp):
            described = mixed_values(owner.static_sizes, owner.sizes)
        for axis in sorted(axes):
            extent: Extent = described[axis]
            if extent == DYNAMIC_INDEX:
                found = self.dims.get((buffer, axis))
                operands = (buffer, self.index(axis))
                extent = builder.value(memref.DimOp, operands, INDEX) if found is None else found
            if isinstance(extent, int):
                known *= extent
            else:
                extents.append(extent)
        return known, tuple(extents)

    def extent(self, builder: Builder, buffer: SSAValue, axis: int) -> SSAValue:
        """How many elements a buffer has along an axis."""
        known, extents = self.size_of(builder, buffer, (axis,))
        assert isinstance(buffer.type, MemRefType)
        return (
            extents[0] if extents else self.index(known // element_bytes(buffer.type.element_type))
        )

    def linear(self, builder: Builder, buffer: SSAValue, indices: Sequence[SSAValue]) -> SSAValue:
        """Where an element lies in a contiguous buffer, in elements."""
        place = indices[0]
        for axis, at in enumerate(indices[1:], 1):
            row = multiply(builder, place, self.extent(builder, buffer, axis))
            place = add(builder, row, at)
        return place

    def index(self, number: int) -> SSAValue:
        return self.constants.value(number, INDEX)

    def flush_behind(self, nest: Operation, condition: SSAValue) -> None:
        """Have what a nest has stored past the caches be seen by other threads, once."""
        # A thread's part of a parallel loop ends with an atomic operation, which flushes, too.
        if not isinstance(nest, omp.ParallelOp) and nest not in self.flushed:
            self.flushed.add(nest)
            assert nest.parent is not None
            behind = Builder(nest.parent, nest.next_op, nest.location)
            insert_if(behind, condition, Block((omp.FlushOp.create(), scf.YieldOp.create())))


def stream_where(store: Operation, condition: SSAValue, alignment: int) -> None:
    """Have a store go past the caches where a condition holds."""
    streamed = nontemporal(store.operands, alignment, store)
    usual = create(vector.StoreOp, tuple(store.operands), (), store.properties, store.attributes)
    branches = [Block(), Block()]
    for branch, op in zip(branches, (streamed, usual), strict=True):
        op.location = store.location
        append(branch, op)
        append(branch, scf.YieldOp.create())
    insert_if(Builder.in_place_of(store), condition, *branches)
    erase(store)


def nontemporal(operands: Sequence[SSAValue], alignment: int, like: Operation) -> vector.StoreOp:
    """A store of a vector past the caches, otherwise as another one."""
    return create(
        vector.StoreOp,
        tuple(operands),
        (),
        like.properties | {"nontemporal": BoolAttr.from_bool(True)},
        like.attributes | {"alignment": IntegerAttr(alignment, i64)},
    )


def _goes_on(index: SSAValue, loop: scf.ForOp) -> bool:
    """Whether a subscript is the loop's variable and what is the same in all iterations."""
    if index is loop.body.block.args[0]:
        return True
    if not isinstance(index.owner, arith.AddiOp):
        return False
    moving = [operand for operand in index.owner.operands if is_inside(operand, loop)]
    return len(moving) == 1 and _goes_on(moving[0], loop)


def multiply(builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
    operands = (left, right)
    return builder.value(arith.MuliOp, operands, INDEX, overflowFlags=arith.NO_OVERFLOW)


def add(builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
    operands = (left, right)
    return builder.value(arith.AddiOp, operands, INDEX, overflowFlags=arith.NO_OVERFLOW)


def subtract(builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
    operands = (left, right)
    return builder.value(arith.SubiOp, operands, INDEX, overflowFlags=arith.NO_OVERFLOW)


def compare(builder: Builder, predicate: str, left: SSAValue, right: SSAValue) -> SSAValue:
    number = IntegerAttr(arith.CMPI_PREDICATES[predicate], i64)
    return builder.value(arith.CmpiOp, (left, right), i1, predicate=number)


def insert_if(builder: Builder, condition: SSAValue, *branches: Block) -> None:
    regions = [Region(branch) for branch in branches]
    regions += [Region() for _ in range(2 - len(regions))]
    builder.insert(scf.IfOp.create(operands=(condition,), regions=regions))
