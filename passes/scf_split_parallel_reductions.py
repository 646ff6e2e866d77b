"""scf-split-parallel-reductions: parallel reductions become parallel loops and partial results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import (
    DenseArrayBase,
    Float16Type,
    Float32Type,
    Float64Type,
    IndexType,
    IntegerAttr,
    IntegerType,
    MemRefType,
    ModuleOp,
    i32,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ..dialects import arith
from ..dialects.build import INDEX, Builder
from ..dialects.quick import append, erase, walk
from ..dialects.scf import ParallelOp, ReduceOp
from .base import Pass
from .lower_affine import REDUCTIONS
from .remarks import remark
from .watching import may_rewrite

_NEUTRAL = dict(REDUCTIONS.values())
_ELEMENTS = (Float16Type, Float32Type, Float64Type, IndexType, IntegerType)


@dataclass(frozen=True)
class ScfSplitParallelReductionsPass(Pass):
    """Splits the outermost reductions of `scf.parallel` into groups of iterations.

    ```
    %r = scf.parallel (%i) = (%lb) to (%ub) step (%s) init (%a) -> f32 {
      … %v
      scf.reduce(%v) { (%x, %y): %z = arith.addf %x, %y … }
    }
    ```
    becomes
    ```
    %partial = memref.alloca() : memref<64xf32>
    scf.parallel (%g) = (0) to (%groups) step (1) {
      %p = scf.for %i = %first to %last step %s iter_args(%x = %neutral) {
        … %v
        %z = arith.addf %x, %v
        scf.yield %z
      }
      memref.store %p, %partial[%g]
      scf.reduce
    }
    scf.for %k = 0 to %groups - 1 step 2: %partial[%k] += %partial[%k + 1]
    scf.for %k = 0 to %groups - 2 step 4: %partial[%k] += %partial[%k + 2]
    …
    %r = %a + %partial[0]
    ```

    How iterations are grouped depends on their number alone: so does the order in which they are
    combined, and the result is the same to the last bit whoever runs which group, and when.
    Groups are combined pairwise, which rounds less than one by one (N. Higham, The accuracy of
    floating point summation, 1993).

    Of a nest, the first loop is grouped; the others run inside. A loop whose combining op has no
    known neutral element, or whose values do not go into memory, stays as it is.

    Options:
        groups: at most so many; a power of 2.
    """

    name = "scf-split-parallel-reductions"
    source = target = "loop"

    groups: int = 64

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for loop in [one for one in walk(op) if isinstance(one, scf.ParallelOp)]:
            if loop.res and not _is_in_parallel(loop):
                self._split(loop)

    def _split(self, loop: scf.ParallelOp) -> None:
        types = [result.type for result in loop.res]
        reduce = loop.body.block.last_op
        assert isinstance(reduce, scf.ReduceOp)
        combiners = [region.block.first_op for region in reduce.reductions]
        for combiner, region in zip(combiners, reduce.reductions, strict=True):
            last = region.block.last_op
            if type(combiner) not in _NEUTRAL or last is None or last.prev_op is not combiner:
                remark(self.name, loop, "not split: what combines two values is not one known op")
                return
        if not all(isinstance(type_, _ELEMENTS) for type_ in types):
            remark(self.name, loop, "not split: partial results are neither integers nor floats")
            return
        if not may_rewrite(self.name, "split", loop):
            return
        _Split(loop, [type(one) for one in combiners if one is not None], types, self.groups).run()


def _is_in_parallel(op: Operation) -> bool:
    parent = op.parent_op()
    while parent is not None:
        if isinstance(parent, scf.ParallelOp):
            return True
        parent = parent.parent_op()
    return False


class _Split:
    """The rewriting of one loop."""

    def __init__(
        self,
        loop: scf.ParallelOp,
        combiners: Sequence[type[Operation]],
        types: Sequence[Attribute],
        most: int,
    ):
        self.loop = loop
        self.types = types
        self.combiners = combiners
        self.most = most
        reduce = loop.body.block.last_op
        assert isinstance(reduce, scf.ReduceOp)
        firsts = [region.block.first_op for region in reduce.reductions]
        self.flags = [{} if first is None else dict(first.properties) for first in firsts]
        self.builder = Builder.in_place_of(loop)

    def run(self) -> None:
        builder, loop, most = self.builder, self.loop, self.most
        zero, one = builder.index(0), builder.index(1)
        neutral = [
            builder.constant(_NEUTRAL[op](_bits(type_)), type_)
            for op, type_ in zip(self.combiners, self.types, strict=True)
        ]
        partials = [
            builder.value(
                memref.AllocaOp,
                (),
                MemRefType(type_, [most]),
                alignment=IntegerAttr(64, 64),
                operandSegmentSizes=DenseArrayBase.from_list(i32, [0, 0]),
            )
            for type_ in self.types
        ]
        for value, partial in zip(neutral, partials, strict=True):
            builder.create(memref.StoreOp, (value, partial, zero))
        lower, upper, step = loop.lowerBound[0], loop.upperBound[0], loop.step[0]
        length = builder.value(arith.SubiOp, (upper, lower), INDEX, overflowFlags=arith.NO_OVERFLOW)
        count = builder.value(arith.CeilDivSIOp, (length, step), INDEX)
        count = builder.value(arith.MaxSIOp, (count, zero), INDEX)
        size = builder.value(arith.CeilDivSIOp, (count, builder.index(most)), INDEX)
        size = builder.value(arith.MaxSIOp, (size, one), INDEX)
        groups = builder.value(arith.CeilDivSIOp, (count, size), INDEX)
        stride = self.arithmetic(builder, arith.MuliOp, size, step)
        body = Block(arg_types=(INDEX,))
        self.fill(Builder(body, location=loop.location), body.args[0], stride, neutral, partials)
        builder.insert(
            ParallelOp.create(
                operands=(zero, groups, one),
                properties={"operandSegmentSizes": DenseArrayBase.from_list(i32, [1, 1, 1, 0])},
                attributes=loop.attributes,
                regions=(Region(body),),
            )
        )
        distance = 1
        while distance < most:
            self.combine_neighbours(groups, distance, partials)
            distance *= 2
        totals = [
            self.combine(builder, at, init, builder.value(memref.LoadOp, (partial, zero), type_))
            for at, (init, partial, type_) in enumerate(
                zip(loop.initVals, partials, self.types, strict=True)
            )
        ]
        for result, total in zip(loop.res, totals, strict=True):
            total.name_hint = total.name_hint or result.name_hint
            result.replace_all_uses_with(total)
        erase(loop)

    @staticmethod
    def arithmetic(builder: Builder, op: type[Operation], a: SSAValue, b: SSAValue) -> SSAValue:
        return builder.value(op, (a, b), INDEX, overflowFlags=arith.NO_OVERFLOW)

    def combine(self, builder: Builder, at: int, left: SSAValue, right: SSAValue) -> SSAValue:
        """Two values of reduction number `at` as one."""
        return builder.value(self.combiners[at], (left, right), self.types[at], **self.flags[at])

    def fill(
        self,
        builder: Builder,
        group: SSAValue,
        stride: SSAValue,
        neutral: Sequence[SSAValue],
        partials: Sequence[SSAValue],
    ) -> None:
        """The body of the loop over groups."""
        loop = self.loop
        offset = self.arithmetic(builder, arith.MuliOp, group, stride)
        first = self.arithmetic(builder, arith.AddiOp, loop.lowerBound[0], offset)
        last = self.arithmetic(builder, arith.AddiOp, first, stride)
        last = builder.value(arith.MinSIOp, (last, loop.upperBound[0]), INDEX)
        bounds = [(first, last), *zip(loop.lowerBound[1:], loop.upperBound[1:], strict=True)]
        values = self.nest(builder, bounds, 0, neutral)
        for value, partial in zip(values, partials, strict=True):
            builder.create(memref.StoreOp, (value, partial, group))
        builder.create(ReduceOp, ())

    def nest(
        self,
        builder: Builder,
        bounds: Sequence[tuple[SSAValue, SSAValue]],
        depth: int,
        carried: Sequence[SSAValue],
    ) -> Sequence[SSAValue]:
        """The loops from `depth` on, one in another; the innermost has the body."""
        loop = self.loop
        if depth == len(bounds):
            return self.body(builder, carried)
        old = loop.body.block.args[0]
        block = Block(arg_types=(INDEX, *self.types))
        block.args[0].name_hint = old.name_hint
        old.replace_all_uses_with(block.args[0])
        loop.body.block.erase_arg(old)
        inner = Builder(block, location=loop.location)
        values = self.nest(inner, bounds, depth + 1, block.args[1:])
        inner.create(scf.YieldOp, values)
        return builder.insert(
            scf.ForOp.create(
                operands=(*bounds[depth], loop.step[depth], *carried),
                result_types=self.types,
                regions=(Region(block),),
            )
        ).results

    def body(self, builder: Builder, carried: Sequence[SSAValue]) -> Sequence[SSAValue]:
        block = self.loop.body.block
        reduce = block.last_op
        assert isinstance(reduce, scf.ReduceOp)
        values = list(reduce.args)
        erase(reduce)
        for op in list(block.ops):
            op.detach()
            append(builder.block, op)
        return [
            self.combine(builder, at, left, right)
            for at, (left, right) in enumerate(zip(carried, values, strict=True))
        ]

    def combine_neighbours(
        self, groups: SSAValue, distance: int, partials: Sequence[SSAValue]
    ) -> None:
        builder = self.builder
        far = builder.index(distance)
        upper = self.arithmetic(builder, arith.SubiOp, groups, far)
        block = Block(arg_types=(INDEX,))
        inner = Builder(block, location=self.loop.location)
        other = self.arithmetic(inner, arith.AddiOp, block.args[0], far)
        for at, (partial, type_) in enumerate(zip(partials, self.types, strict=True)):
            left, right = (
                inner.value(memref.LoadOp, (partial, place), type_)
                for place in (block.args[0], other)
            )
            inner.create(
                memref.StoreOp, (self.combine(inner, at, left, right), partial, block.args[0])
            )
        inner.create(scf.YieldOp, ())
        operands = (builder.index(0), upper, builder.index(2 * distance))
        builder.insert(scf.ForOp.create(operands=operands, regions=(Region(block),)))


def _bits(type_: Attribute) -> int:
    return type_.width.data if isinstance(type_, IntegerType) else 64
