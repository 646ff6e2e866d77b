"""vector-nontemporal-stores: results that no cache can hold go to memory past the caches."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import MemRefType, ModuleOp, NoneAttr, VectorType, i1
from xdsl.dialects.func import FuncOp
from xdsl.ir import Operation, SSAValue

from ..dialects import arith
from ..dialects.build import INDEX, Builder
from ..dialects.structure import is_inside
from .affine_loops.regions import element_bytes
from .base import Pass
from .remarks import remark
from .streaming.function import LOADS, StoringFunction, compare, multiply, stream_where
from .streaming.shifting import divisor_of, may_shift, shift
from .watching import may_rewrite

# Vector instructions that an op takes, roughly; 1 unless it is named here.
_COSTS = {
    **dict.fromkeys(("arith.constant", "vector.broadcast"), 0),
    **dict.fromkeys(("math.absf", "math.fma"), 1),
    "arith.divf": 4,
}
_MATH_COST = 20
# Bytes that a store should not be ahead of a load, of those that an address is compared by.
_TOO_CLOSE, _PAGE = 512, 4096
# Bytes of a line of memory.
_LINE = 64


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

    A store must be aligned. So the loop begins where a line of memory does, and of what lies before
    that, and behind the last whole line, each element is stored as usual (`streaming/shifting.py`).
    Where that cannot be, because the loop carries values that a vector may be added to only once,
    it must be aligned as it is, but to 16 bytes only: as much as any allocator gives, and the
    processor combines the parts of a line. Those must come in quick succession, or each of them
    goes to memory by itself: such loops must not compute much.

    Loops are left alone in which a load may have to wait for a store: loads must have the same
    subscripts as the store, and must not begin a little behind it, by the address modulo 4 KiB that
    processors compare. On a Zen 4, one core, 16M f32: a copy takes 0.7 of the time, a sigmoid 0.8,
    the rows of a layernorm 0.6; 64 bytes behind the load, 2.5.

    Options:
        cache_bytes: loops that touch no more are left alone; 0: all are.
        alignment: of a store, in bytes, where a loop cannot be shifted.
        most_work: vector instructions, roughly, in one iteration of a loop whose stores are not of
            whole lines.

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


class _Function(StoringFunction):
    """What keeps the stores of a function from being streamed, or decides when it runs."""

    def __init__(self, function: FuncOp, options: VectorNontemporalStoresPass):
        super().__init__(function, options.cache_bytes)
        self.options = options
        self.conditions: dict[tuple[object, ...], SSAValue] = {}

    def rewrite(self) -> None:
        for store in self.stores:
            nest = self.nest_of(store)
            if nest is None:
                continue
            shifts = may_shift(store)
            sources, refusal = self.sources_of(store, nest, shifts)
            refusal = refusal or self.why_not_aligned(store, shifts)
            if refusal is not None:
                remark(self.options.name, store, f"stored through the caches: {refusal}")
                continue
            large = self.is_large(nest)
            if large and may_rewrite(self.options.name, "nontemporal", store):
                condition = self.condition(store, nest, large, sources, shifts)
                if shifts:
                    shift(self, store, condition)
                else:
                    stream_where(store, condition, self.options.alignment)

    def sources_of(
        self, store: Operation, nest: Operation, shifts: bool
    ) -> tuple[list[SSAValue], str | None]:
        """What is loaded in step with a store; or why the store would have to wait."""
        loop = store.parent_op()
        assert isinstance(loop, scf.ForOp)
        sources: list[SSAValue] = []
        work = 0
        for op in loop.body.block.ops:
            if op.regions and not isinstance(op, scf.IfOp):
                return [], f"'{op.name}' is in the loop"
            if op.name in LOADS:
                buffer, *indices = op.operands[: len(store.operands) - 1]
                if is_inside(buffer, nest):
                    return [], "what is loaded is made in the loops, before which it is decided"
                if indices == list(store.operands[2:]):
                    sources.append(buffer)
                elif any(is_inside(index, loop) for index in op.operands[1:]):
                    return [], "what is loaded has other subscripts"
            elif op.results and isinstance(op.results[0].type, VectorType):
                work += _COSTS.get(op.name, _MATH_COST if op.name[:5] in ("math.", "func.") else 1)
        whole_lines = shifts and element_bytes(store.operands[0].type) >= _LINE
        if work > self.options.most_work and not whole_lines:
            return [], f"about {work} instructions for each vector are the limit, not memory"
        return list(dict.fromkeys(sources)), None

    def why_not_aligned(self, store: Operation, shifts: bool) -> str | None:
        """What is seen to keep a store from being aligned; None where it may well be, or will."""
        value, buffer = store.operands[:2]
        type_ = buffer.type
        assert isinstance(type_, MemRefType) and isinstance(value.type, VectorType)
        width, alignment = element_bytes(type_.element_type), self.options.alignment
        if not isinstance(type_.layout, NoneAttr):
            return "its buffer is a view"
        if element_bytes(value.type) % alignment or width > alignment:
            return f"a vector is not a multiple of {alignment} bytes long"
        if shifts:
            return None
        if divisor_of(store.operands[-1], alignment) * width % alignment:
            return f"it begins at no multiple of {alignment} bytes"
        extent = type_.get_shape()[-1]
        if type_.get_num_dims() > 1 and extent >= 0 and extent * width % alignment:
            return f"rows are {extent * width} bytes long, no multiple of {alignment}"
        return None

    def condition(
        self,
        store: Operation,
        nest: Operation,
        large: bool | SSAValue,
        sources: list[SSAValue],
        shifts: bool,
    ) -> SSAValue:
        """Whether a nest is large and the store's buffer lies well; computed before the nest."""
        buffer = store.operands[1]
        key = (nest.parent, buffer, large, shifts, *sources)
        if key not in self.conditions:
            builder = Builder.in_place_of(nest)
            conditions = [self._aligned(builder, buffer, shifts)]
            conditions += [self._apart(builder, buffer, source) for source in sources]
            if isinstance(large, SSAValue):
                conditions.append(large)
            condition = conditions.pop()
            while conditions:
                condition = builder.value(arith.AndIOp, (condition, conditions.pop()), i1)
            self.conditions[key] = condition
        self.flush_behind(nest, self.conditions[key])
        return self.conditions[key]

    def _aligned(self, builder: Builder, buffer: SSAValue, shifts: bool) -> SSAValue:
        """Whether a buffer and its rows are aligned, or its elements, where loops are shifted."""
        type_ = buffer.type
        assert isinstance(type_, MemRefType)
        place = builder.value(memref.ExtractAlignedPointerAsIndexOp, (buffer,), INDEX)
        alignment = element_bytes(type_.element_type) if shifts else self.options.alignment
        rank = type_.get_num_dims()
        if rank > 1 and not shifts:
            known, extents = self.size_of(builder, buffer, (rank - 1,))
            for extent in extents:  # one, or none
                row = multiply(builder, extent, self.index(known))
                place = builder.value(arith.OrIOp, (place, row), INDEX)
        low = (place, self.index(alignment - 1))
        return compare(builder, "eq", builder.value(arith.AndIOp, low, INDEX), self.index(0))

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
        return compare(builder, "uge", ahead, self.index(_TOO_CLOSE - 1))
