"""vector-nontemporal-stores: results that no cache can hold go to memory past the caches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial, reduce
from itertools import takewhile
from math import gcd

from xdsl.context import Context
from xdsl.dialects import memref, omp, scf
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    BoolAttr,
    IntegerAttr,
    MemRefType,
    ModuleOp,
    NoneAttr,
    VectorType,
    i1,
    i64,
)
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, BlockArgument, Operation, Region, SSAValue

from ..dialects import arith, vector
from ..dialects.arith import constant_value
from ..dialects.build import INDEX, Builder, Constants
from ..dialects.extents import Extent, mixed_values
from ..dialects.quick import append, create, erase, walk
from ..dialects.structure import encloses, is_inside
from .affine_loops.analysis import root_of
from .affine_loops.regions import element_bytes
from .base import Pass
from .remarks import remark
from .watching import may_rewrite

# Where an access has its buffer; the subscripts follow.
_LOADS = {"memref.load": 0, "vector.load": 0, "vector.maskedload": 0}
_STORES = {"memref.store": 1, "vector.store": 1, "vector.maskedstore": 0}
_ACCESSES = _LOADS | _STORES
# Vector instructions that an op takes, roughly; 1 unless it is named here.
_COSTS = {
    **dict.fromkeys(("arith.constant", "vector.broadcast"), 0),
    **dict.fromkeys(("math.absf", "math.fma"), 1),
    "arith.divf": 4,
}
_MATH_COST = 20
# What looks at a buffer without reading its elements.
_HARMLESS = {
    "memref.dim",
    "memref.dealloc",
    "memref.reinterpret_cast",
    "memref.cast",
    "memref.extract_aligned_pointer_as_index",
}
# Bytes that a store should not be ahead of a load, of those that an address is compared by.
_TOO_CLOSE, _PAGE = 512, 4096
_LOOPS = (scf.ForOp, scf.ParallelOp, omp.LoopNestOp, omp.WsLoopOp, omp.ParallelOp)


@dataclass(frozen=True)
class VectorNontemporalStoresPass(Pass):
    """Stores past the caches what loops write and do not read, where they touch more than fits.

    ```
                                          %bytes = … of %x and %out, from their extents
                                          %large = arith.cmpi ugt, %bytes, %cache
                                          %stream = … and %out and its rows are aligned
    scf.for %i = 0 to %n step 16 {        scf.for %i = 0 to %n step 16 {
      …                                →    …
      vector.store %y, %out[%i]             scf.if %stream {
    }                                         vector.store %y, %out[%i] {nontemporal, alignment}
                                            } else {
                                              vector.store %y, %out[%i]
                                            }
                                          }
                                          scf.if %stream { omp.flush }
    ```

    An ordinary store reads the line of memory that it writes a part of; such a one does not, so a
    copy moves two arrays rather than three. What was written is then in no cache: it pays where
    nothing of it would have been left there. The loops are the outermost ones around the store in
    which nothing reads the buffer; what they touch is, of each buffer, the dimensions that they
    subscript. The condition in the loop is the same every time, which costs next to nothing, where
    a second version of the loop would cost as much to compile as the first.

    A store must be aligned, but to 16 bytes only: as much as any allocator gives, and the processor
    combines the parts of a line. Rows that are not a multiple of that long are stored as usual.
    The parts of a line must come in quick succession, or each of them goes to memory by itself. So
    loops that compute much are left alone, which memory does not limit; and so are those in which a
    load may have to wait for a store: loads must have the same subscripts as the store, and must
    not begin a little behind it, by the address modulo 4 KiB that processors compare. On a Zen 4,
    one core, 16M f32: a copy takes 0.7 of the time, the rows of a layernorm 0.7, and what adds 8
    numbers 0.8; 64 bytes behind the load, 2.5; with 20 operations, 1.1.

    Options:
        cache_bytes: loops that touch no more are left alone; 0: all are.
        alignment: of a store, in bytes.
        most_work: vector instructions, roughly, in one iteration of a loop.

    Source: U. Drepper, What every programmer should know about memory, 2007, 6.1.
    """

    name = "vector-nontemporal-stores"
    source = target = "loop"

    cache_bytes: int = 0
    alignment: int = 16
    most_work: int = 8

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if self.cache_bytes == 0:
            return
        for function in op.body.block.ops:
            if isinstance(function, FuncOp) and function.body.blocks:
                _Function(function, self).rewrite()


class _Function:
    """The stores of one function, and what is known of the loops around them."""

    def __init__(self, function: FuncOp, options: VectorNontemporalStoresPass):
        self.options = options
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
            if op.name in _STORES or op.name in _HARMLESS:
                continue
            for operand in op.operands:
                if isinstance(operand.type, MemRefType):
                    self.readers.setdefault(root_of(operand), []).append(op)
        # What is known of a nest, and of those behind it in a block that touch the same.
        self.large: dict[tuple[Block | None, frozenset[object]], bool | SSAValue] = {}
        self.conditions: dict[tuple[object, ...], SSAValue] = {}
        self.flushed: set[Operation] = set()

    def rewrite(self) -> None:
        for store in self.stores:
            nest = self.nest_of(store)
            if nest is None:
                continue
            sources, refusal = self.sources_of(store, nest)
            refusal = refusal or self.why_not_aligned(store)
            if refusal is not None:
                remark(self.options.name, store, f"stored through the caches: {refusal}")
                continue
            large = self.is_large(nest)
            if large and may_rewrite(self.options.name, "nontemporal", store):
                self.replace(store, self.condition(store, nest, large, sources))

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
        readers = [*self.readers.get(root, ()), *self.readers.get(None, ())]
        nest: Operation | None = None
        outer: Operation | None = loop
        while isinstance(outer, _LOOPS) and not is_inside(root, outer):
            if any(encloses(outer, reader) for reader in readers):
                break
            nest, outer = outer, outer.parent_op()
        return nest

    def sources_of(self, store: Operation, nest: Operation) -> tuple[list[SSAValue], str | None]:
        """What is loaded in step with a store; or why the store would have to wait."""
        loop = store.parent_op()
        assert isinstance(loop, scf.ForOp)
        sources: list[SSAValue] = []
        work = 0
        for op in loop.body.block.ops:
            if op.regions and not isinstance(op, scf.IfOp):
                return [], f"'{op.name}' is in the loop"
            if op.name in _LOADS:
                buffer, *indices = op.operands[: len(store.operands) - 1]
                if is_inside(buffer, nest):
                    return [], "what is loaded is made in the loops, before which it is decided"
                if indices == list(store.operands[2:]):
                    sources.append(buffer)
                elif any(is_inside(index, loop) for index in op.operands[1:]):
                    return [], "what is loaded has other subscripts"
            elif op.results and isinstance(op.results[0].type, VectorType):
                work += _COSTS.get(op.name, _MATH_COST if op.name[:5] in ("math.", "func.") else 1)
        if work > self.options.most_work:
            return [], f"about {work} instructions for each vector are the limit, not memory"
        return list(dict.fromkeys(sources)), None

    # --- sizes -----------------------------------------------------------------------------------

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
        if not sizes or known > self.options.cache_bytes:
            return known > self.options.cache_bytes
        products = [
            reduce(partial(_multiply, builder), (*extents, self.index(factor)))
            for extents, factor in sizes.items()
        ]
        total = reduce(partial(_add, builder), products)
        return _compare(builder, "ugt", total, self.index(self.options.cache_bytes - known))

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

    def index(self, number: int) -> SSAValue:
        return self.constants.value(number, INDEX)

    # --- alignment -------------------------------------------------------------------------------

    def why_not_aligned(self, store: Operation) -> str | None:
        """What is seen to keep a store from being aligned; None where it may well be."""
        value, buffer = store.operands[:2]
        type_ = buffer.type
        assert isinstance(type_, MemRefType) and isinstance(value.type, VectorType)
        width, alignment = element_bytes(type_.element_type), self.options.alignment
        if not isinstance(type_.layout, NoneAttr):
            return "its buffer is a view"
        if element_bytes(value.type) % alignment or width > alignment:
            return f"a vector is not a multiple of {alignment} bytes long"
        if _divisor(store.operands[-1], alignment) * width % alignment:
            return f"it begins at no multiple of {alignment} bytes"
        extent = type_.get_shape()[-1]
        if type_.get_num_dims() > 1 and extent >= 0 and extent * width % alignment:
            return f"rows are {extent * width} bytes long, no multiple of {alignment}"
        return None

    def condition(
        self, store: Operation, nest: Operation, large: bool | SSAValue, sources: list[SSAValue]
    ) -> SSAValue:
        """Whether a nest is large and the store's buffer lies well; computed before the nest."""
        buffer = store.operands[1]
        key = (nest.parent, buffer, large, *sources)
        if key not in self.conditions:
            builder = Builder.in_place_of(nest)
            conditions = [self._aligned(builder, buffer)]
            conditions += [self._apart(builder, buffer, source) for source in sources]
            if isinstance(large, SSAValue):
                conditions.append(large)
            condition = conditions.pop()
            while conditions:
                condition = builder.value(arith.AndIOp, (condition, conditions.pop()), i1)
            self.conditions[key] = condition
        condition = self.conditions[key]
        # A thread's part of a parallel loop ends with an atomic operation, which flushes, too.
        if not isinstance(nest, omp.ParallelOp) and nest not in self.flushed:
            self.flushed.add(nest)
            assert nest.parent is not None
            behind = Builder(nest.parent, nest.next_op, nest.location)
            _if(behind, condition, Block((omp.FlushOp.create(), scf.YieldOp.create())))
        return condition

    def _aligned(self, builder: Builder, buffer: SSAValue) -> SSAValue:
        """Whether a buffer and its rows are aligned."""
        assert isinstance(buffer.type, MemRefType)
        place = builder.value(memref.ExtractAlignedPointerAsIndexOp, (buffer,), INDEX)
        rank = buffer.type.get_num_dims()
        if rank > 1:
            known, extents = self.size_of(builder, buffer, (rank - 1,))
            for extent in extents:  # one, or none
                row = _multiply(builder, extent, self.index(known))
                place = builder.value(arith.OrIOp, (place, row), INDEX)
        low = (place, self.index(self.options.alignment - 1))
        return _compare(builder, "eq", builder.value(arith.AndIOp, low, INDEX), self.index(0))

    def _apart(self, builder: Builder, target: SSAValue, source: SSAValue) -> SSAValue:
        """Whether a store is not a little ahead of a load, by the addresses in a page."""
        places = [
            builder.value(memref.ExtractAlignedPointerAsIndexOp, (buffer,), INDEX)
            for buffer in (target, source)
        ]
        ahead = builder.value(arith.SubiOp, places, INDEX)
        # As unsigned numbers, with 0, which is fine, as the greatest.
        ahead = builder.value(arith.SubiOp, (ahead, self.index(1)), INDEX)
        ahead = builder.value(arith.AndIOp, (ahead, self.index(_PAGE - 1)), INDEX)
        return _compare(builder, "uge", ahead, self.index(_TOO_CLOSE - 1))

    def replace(self, store: Operation, condition: SSAValue) -> None:
        streamed = create(
            vector.StoreOp,
            tuple(store.operands),
            (),
            store.properties | {"nontemporal": BoolAttr.from_bool(True)},
            store.attributes | {"alignment": IntegerAttr(self.options.alignment, i64)},
        )
        usual = create(
            vector.StoreOp, tuple(store.operands), (), store.properties, store.attributes
        )
        branches = [Block(), Block()]
        for branch, op in zip(branches, (streamed, usual), strict=True):
            op.location = store.location
            append(branch, op)
            append(branch, scf.YieldOp.create())
        _if(Builder.in_place_of(store), condition, *branches)
        erase(store)


def _goes_on(index: SSAValue, loop: scf.ForOp) -> bool:
    """Whether a subscript is the loop's variable and what is the same in all iterations."""
    if index is loop.body.block.args[0]:
        return True
    if not isinstance(index.owner, arith.AddiOp):
        return False
    moving = [operand for operand in index.owner.operands if is_inside(operand, loop)]
    return len(moving) == 1 and _goes_on(moving[0], loop)


def _divisor(value: SSAValue, enough: int) -> int:
    """A number that divides an index value in all iterations, of which `enough` will do."""
    constant = constant_value(value)
    if constant is not None:
        return gcd(constant, enough)
    owner = value.owner
    if isinstance(owner, Operation):
        if isinstance(owner, arith.MuliOp):
            left, right = (_divisor(operand, enough) for operand in owner.operands)
            return gcd(left * right, enough)
        if isinstance(owner, arith.AddiOp | arith.MaxSIOp | arith.MinSIOp):
            return gcd(*(_divisor(operand, enough) for operand in owner.operands))
        return 1
    assert isinstance(value, BlockArgument)
    return gcd(*(_divisor(part, enough) for part in _first_and_step(owner, value.index)), enough)


def _first_and_step(block: Block, number: int) -> Iterator[SSAValue]:
    """Where the variable of a loop begins, and its step; itself never divides anything."""
    loop = block.parent_op()
    if isinstance(loop, scf.ForOp) and number == 0:
        yield from (loop.lb, loop.step)
    elif isinstance(loop, omp.LoopNestOp | scf.ParallelOp):
        count = len(loop.operands) // 3
        yield from (loop.operands[number], loop.operands[2 * count + number])


def _multiply(builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
    operands = (left, right)
    return builder.value(arith.MuliOp, operands, INDEX, overflowFlags=arith.NO_OVERFLOW)


def _add(builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
    operands = (left, right)
    return builder.value(arith.AddiOp, operands, INDEX, overflowFlags=arith.NO_OVERFLOW)


def _compare(builder: Builder, predicate: str, left: SSAValue, right: SSAValue) -> SSAValue:
    number = IntegerAttr(arith.CMPI_PREDICATES[predicate], i64)
    return builder.value(arith.CmpiOp, (left, right), i1, predicate=number)


def _if(builder: Builder, condition: SSAValue, *branches: Block) -> None:
    regions = [Region(branch) for branch in branches]
    regions += [Region() for _ in range(2 - len(regions))]
    builder.insert(scf.IfOp.create(operands=(condition,), regions=regions))
