"""affine-super-vectorize: innermost loops are done in vector lanes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import CallOp, FuncOp
from xdsl.ir import Operation

from ..dialects import affine
from ..dialects.build import Constants
from ..dialects.quick import ops_of, walk
from .affine_loops.selection import functions_in, nests_of, report_absent
from .base import Pass
from .errors import CompileError
from .remarks import remark
from .vectorization.bounds import Shape, Shared, has_no_end
from .vectorization.emit import emit
from .vectorization.plan import Plan, plan_of
from .vectorization.tile import vectorize_tile
from .watching import attempt_or_refuse, may_rewrite


@dataclass(frozen=True)
class AffineSuperVectorizePass(Pass):
    """Does the iterations of innermost loops in vector lanes, the last ones under a mask.

    ```
                                              %end = affine.apply (%n floordiv 16) * 16
    affine.for %i = 0 to %n {                 affine.for %i = 0 to %end step 16 {
      %x = affine.load %X[%i]                   %x = affine.vector_load %X[%i] : vector<16xf32>
      %y = math.exp %x                    →     %y = math.exp %x : vector<16xf32>
      affine.store %y, %Y[%i]                   affine.vector_store %y, %Y[%i]
    }                                         }
                                              %mask = vector.create_mask (%n - %end)
                                              affine.for %i = %end to %n step 16 {
                                                %x = vector.maskedload %X[%i], %mask, 0.0
                                                %y = math.exp %x : vector<16xf32>
                                                vector.maskedstore %Y[%i], %mask, %y
                                              }
    ```

    There are as many lanes as elements of the widest type computed with fit in a register. Values
    that all iterations share are broadcast before the loop; the loop variable as a value becomes a
    vector of its values. Elements must be neighbours in memory, or one for all iterations;
    loads may go from neighbour to neighbour backwards: their lanes are turned round.

    A reduction keeps several vectors of partial results, so that an operation need not wait for the
    one before, and combines them after the loop; masked lanes keep what they had.

    ```
    %s = affine.for %i = 0 to %n iter_args(%a = %init) {     %0, %1 = affine.for %i … step 32
      %x = affine.load %X[%i]                                    iter_args(%a = -0.0, %b = -0.0) {
      %b = arith.addf %a, %x                              →    %a + %X[%i], %b + %X[%i + 16]
      affine.yield %b                                        }
    }                                                        … the masked rest …
                                                             %s = %init + (vector.reduction %0 + %1)
    ```

    The place of the first extreme element (argmax) is carried beside the element in each lane.

    A long sum of floats is made of sums of blocks, in which each partial result gets 32 numbers, so
    that its error stays near that of NumPy's pairwise sum; where there is one sum and not one for
    each row, what is lost when a block is added is kept and added to the next (W. Kahan, Further
    remarks on reducing truncation errors, 1965).

    With `loops`, these are done instead, all their iterations at once, in vectors with a dimension
    for each loop: a register tile (`vectorization/tile.py`), to be taken apart by `vector-unroll`.

    With `virtual_vector_size`, upstream's option, the loops of any nest become steps of vectors of
    these sizes, whatever registers there are (`vectorization/nests.py`): outer loops, several at
    once, and, with `vectorize_reductions`, loops that only combine what they carry. Where lanes
    reach beyond the end of a loop, they are masked unless they are beyond the end of the buffer.

    Options:
        vector_bits: width of a vector register.
        lanes: the number of lanes, whatever the types are; 0: by `vector_bits`.
        loops: names (`loop_name`) of loops in each other, one for each dimension of the vectors.
        interleave: vectors of partial results of each reduction; 0: as many as the latency of an
            operation asks for.
        masked: the rest is done under a mask; otherwise by a loop without vectors.
        one_copy_cost: a loop with a body of so many vector instructions, roughly, does all under
            masks: what they cost then shows little, and the code is half as long.
        many_loops: in a function with more loops than this, so do all that are in no other loop.
        virtual_vector_size: sizes of vectors, the last one for the innermost loop.
        test_fastest_varying: for each of these sizes, which axis of the buffers its loop must go
            along, counted from the last one; -1: any.
        vectorize_reductions: with `virtual_vector_size`, also loops that combine what they carry,
            sums of floats in another order.
        fma_latency, fma_ports: cycles that an operation takes, operations begun in a cycle.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-super-vectorize, which has neither several
    partial results nor masks for what is stored: it overwrites what is behind the end of a loop.

    Raises:
        CompileError: `virtual_vector_size` is not positive, or the other two do not fit it.
    """

    name = "affine-super-vectorize"
    source = target = "affine"

    vector_bits: int = 256
    lanes: int = 0
    interleave: int = 0
    masked: bool = True
    one_copy_cost: int = 200
    many_loops: int = 24
    fma_latency: int = 4
    fma_ports: int = 2
    loops: tuple[str, ...] = ()
    virtual_vector_size: tuple[int, ...] = ()
    test_fastest_varying: tuple[int, ...] = ()
    vectorize_reductions: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report_absent(self.name, op, self.loops, together=True)
        if self.loops:
            for function in functions_in(op):
                constants = Constants(function.body.blocks[0])
                for nest in list(nests_of(function, self.loops)):
                    tile = partial(vectorize_tile, nest, constants)
                    refusal = attempt_or_refuse(self.name, "register tile", nest[-1], tile)
                    if refusal is not None:
                        remark(self.name, nest[-1], f"not vectorized: {refusal}")
            return
        if self.virtual_vector_size:
            self._vectorize_nests(op)
            return
        in_loops = _called_in_loops(op)
        for function in op.body.block.ops:
            if isinstance(function, FuncOp) and function.body.blocks:
                loops = list(_innermost_loops(function))
                shared = Shared(function.body.blocks[0], function.sym_name.data in in_loops)
                for loop in loops:
                    self._vectorize(loop, shared, len(loops) > self.many_loops)

    def _vectorize_nests(self, module: ModuleOp) -> None:
        # Machine code is made without it: what is not needed is not loaded.
        from .vectorization.nests import VirtualVectors, vectorize_nests

        sizes, varying = self.virtual_vector_size, self.test_fastest_varying
        for function in functions_in(module):
            if varying and len(varying) != len(sizes):
                message = "test-fastest-varying and virtual-vector-size differ in length"
                raise CompileError(message, function)
            if self.vectorize_reductions and len(sizes) > 1:
                message = "vectorize-reductions takes vectors with one dimension only"
                raise CompileError(message, function)
            if any(size <= 0 for size in sizes):
                raise CompileError("virtual-vector-size must be greater than 0", function)
            wanted = VirtualVectors(sizes, varying, self.vectorize_reductions)
            vectorize_nests(function, wanted, self.name)

    def _vectorize(self, loop: affine.ForOp, shared: Shared, many: bool) -> None:
        plan = plan_of(loop)
        if isinstance(plan, str):
            remark(self.name, loop, f"not vectorized: {plan}")
            return
        shape = self._shape(plan, many)
        if shape.lanes < 2:
            remark(self.name, loop, f"not vectorized: {plan.bits} bits fill a register")
            return
        if not self.masked and has_no_end(loop):
            remark(self.name, loop, "not vectorized: where its whole vectors end is not affine")
            return
        if may_rewrite(self.name, "vectorize", loop):
            emit(plan, shape, shared)

    def _shape(self, plan: Plan, many: bool) -> Shape:
        lanes = self.lanes or self.vector_bits // max(plan.bits, 8)
        unroll = self._accumulators(plan)
        most = plan.greatest_trip_count
        if most is not None:
            while lanes // 2 >= most:
                lanes //= 2
            vectors = max(1, most // max(lanes, 1))
            # As many at once as there are, or a number that leaves few over.
            unroll = min(range(1, min(unroll, vectors) + 1), key=lambda n: (vectors % n, -n))
        fits = plan.trip_count is not None and plan.trip_count % max(lanes, 1) == 0
        short = plan.cost < self.one_copy_cost
        if many and not isinstance(plan.loop.parent_op(), affine.ForOp):
            short = False
        one_copy = has_no_end(plan.loop) or (
            self.masked and not short and not fits and not self.interleave
        )
        return Shape(lanes, 1 if one_copy else unroll, self.masked, one_copy)

    def _accumulators(self, plan: Plan) -> int:
        """How many partial results keep the ports busy while one waits for its operation."""
        if not plan.combiners or plan.places:
            return 1
        if self.interleave:
            return self.interleave
        cycles = max(plan.loads, plan.cost, 1) / self.fma_ports
        if plan.waits_long:
            # At least: a processor may have units for additions beside those for multiplications.
            # Short ones, one after the other, overlap, and each more takes time at their ends.
            cycles = max(plan.loads, 1, *plan.units.values()) / self.fma_ports
        waiting = self.fma_latency * max(length for _, length in plan.combiners)
        needed = 1
        while needed * cycles < waiting and needed * len(plan.combiners) < 8:
            needed *= 2
        return needed


def _called_in_loops(module: ModuleOp) -> set[str]:
    """The functions of a module that are called in loops."""
    functions = [op for op in module.body.block.ops if isinstance(op, FuncOp)]
    if all(function.sym_visibility is None for function in functions):
        return set()
    return {
        op.callee.string_value()
        for op in walk(module)
        if isinstance(op, CallOp) and isinstance(op.parent_op(), affine.ForOp)
    }


def _innermost_loops(op: Operation) -> Iterator[affine.ForOp]:
    """The loops inside an op that have no loop inside."""
    for region in op.regions:
        for block in region.blocks:
            for inner in ops_of(block):
                if inner.regions:
                    found = list(_innermost_loops(inner))
                    if isinstance(inner, affine.ForOp) and not found:
                        found = [inner]
                    yield from found
