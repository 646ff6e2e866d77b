"""Upstream's test passes over what we know of affine code: their remarks, from our own analyses.

They exist for `stepwell conformance` only, which adds them to the passes when it is loaded.
https://github.com/llvm/llvm-project/tree/llvmorg-22.1.0/mlir/test/lib/Analysis
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import StringIO
from itertools import combinations

from xdsl.context import Context
from xdsl.dialects.builtin import AffineMapAttr, ModuleOp
from xdsl.ir import Block, Operation
from xdsl.ir.affine import AffineMap
from xdsl.printer import Printer

from ...dialects import affine
from ...dialects.affine_maps import compose, simplify_map
from ...dialects.affine_syntax import print_expression
from ...dialects.build import INDEX
from ...dialects.quick import detach, erase, insert_before, walk
from ...passes.affine_dependences.dependences import Dependences, Pairs
from ...passes.affine_dependences.legality import is_parallel
from ...passes.affine_dependences.relations import Loop, loops_around, out_of_bounds, variables_of
from ...passes.affine_fusion.graph import Graph
from ...passes.affine_fusion.relations import Relations
from ...passes.affine_fusion.slices import slice_for
from ...passes.affine_fusion.writing import put_slice
from ...passes.affine_loops.analysis import Access, accesses_of
from ...passes.affine_loops.building import lower_bound, upper_bound
from ...passes.affine_loops.selection import functions_in
from ...passes.base import Pass, add_pass, make_pass
from ...passes.remarks import remark
from ...passes.vectorization.nest_emit import vectorize_nest
from .data_copy_pass import AffineDataCopyTestPass
from .parametric_tile_pass import ParametricTilePass
from .slices import told_slices
from .value_bounds_pass import ReifyValueBoundsPass


@dataclass(frozen=True)
class MemRefDependenceCheckPass(Pass):
    """For any two accesses of a function, which loop around both orders them, and how far apart
    they are then: "dependence from 0 to 1 at depth 2 = [0, 0][1, 9]"."""

    name = "test-memref-dependence-check"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            dependences = Dependences(function)
            accesses = [a for a in dependences.accesses if _is_affine(a)]
            for at, source in enumerate(accesses):
                for number, sink in enumerate(accesses):
                    found = {}
                    if source.root is sink.root and (source.writes or sink.writes):
                        found = {one.level: one for one in dependences.pairs(source, sink)}
                    for level in range(_common_loops(source, sink) + 1):
                        remark(
                            self.name,
                            source.operation,
                            f"dependence from {at} to {number} at depth {level + 1} = "
                            f"{_differences(found.get(level))}",
                        )


def _is_affine(access: Access) -> bool:
    return isinstance(access.operation, affine.LoadOp | affine.StoreOp)


def _common_loops(source: Access, sink: Access) -> int:
    count = 0
    parent = source.operation.parent_op()
    while parent is not None:
        if isinstance(parent, Loop) and parent.is_ancestor(sink.operation):
            count += len(variables_of(parent))
        parent = parent.parent_op()
    return count


def _differences(pairs: Pairs | None) -> str:
    if pairs is None:
        return "false"
    if not pairs.common:
        return "true"
    text = ""
    for at in range(pairs.common):
        least, greatest = pairs.difference(at)
        low = "-inf" if least is None else least
        high = "+inf" if greatest is None else greatest
        text += f"[{low}, {high}]"
    return text if pairs.level < pairs.common else "true"


@dataclass(frozen=True)
class MemRefBoundCheckPass(Pass):
    """Says of each access along which dimensions it may leave its buffer."""

    name = "test-memref-bound-check"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for inner in walk(function):
                if not isinstance(inner, affine.LoadOp | affine.StoreOp):
                    continue
                for access in accesses_of(inner) or ():
                    self._check(access)

    def _check(self, access: Access) -> None:
        op = access.operation
        found = out_of_bounds(access)
        if found is None:
            remark(self.name, op, "getMemRefRegion: compose affine map failed")
        for dimension, side in found or ():
            where = f"along dimension #{dimension + 1}"
            remark(self.name, op, f"'{op.name}' op memref out of {side} bound access {where}")


@dataclass(frozen=True)
class AffineAccessAnalysisPass(Pass):
    """Says of each access in loops along which of those it stays, or goes on in a row."""

    name = "test-affine-access-analysis"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for inner in walk(function):
                if isinstance(inner, affine.LoadOp | affine.StoreOp):
                    for access in accesses_of(inner) or ():
                        self._tell(access)

    def _tell(self, access: Access) -> None:
        for depth, loop in enumerate(loops_around(access.operation)):
            moved = [
                at
                for at, form in enumerate(access.subscripts or ())
                if form.involves(loop.body.block.args[0])
            ]
            if moved == [len(access.subscripts or ()) - 1]:
                remark(self.name, access.operation, f"contiguous along loop {depth}")
            if not moved:
                remark(self.name, access.operation, f"invariant along loop {depth}")


@dataclass(frozen=True)
class LoopPermutationPass(Pass):
    """affine-loop-interchange by `permutation-map`, which always looks whether it may."""

    name = "test-loop-permutation"
    source = target = "affine"

    permutation_map: tuple[int, ...] = ()
    check_validity: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        make_pass("affine-loop-interchange", permutation_map=self.permutation_map).apply(ctx, op)


@dataclass(frozen=True)
class SuperVectorizerTestPass(Pass):
    """Parts of what vectorization needs.

    Options:
        compose_maps: says the maps of the ops of a function, each applied to what those before it
            give, as one map.
        vectorize_affine_loop_nest: the one outermost loop of a function in 4 lanes.
        forward_slicing, backward_slicing, slicing: what comes of `slicing-test-op`s, what they
            are made from, or both.
    """

    name = "affine-super-vectorizer-test"
    source = target = "affine"

    compose_maps: bool = False
    vectorize_affine_loop_nest: bool = False
    forward_slicing: bool = False
    backward_slicing: bool = False
    slicing: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for wanted, kind in (
                (self.forward_slicing, "forward"),
                (self.backward_slicing, "backward"),
                (self.slicing, ""),
            ):
                if wanted:
                    remark(self.name, function, told_slices(function, kind))
            if self.compose_maps:
                self._compose(function)
            if self.vectorize_affine_loop_nest:
                loops = [one for one in walk(function) if isinstance(one, affine.ForOp)]
                outermost = [one for one in loops if not loops_around(one)]
                if len(outermost) == 1:
                    self._vectorize(outermost[0])

    def _compose(self, function: Operation) -> None:
        composed: AffineMap | None = None
        for inner in walk(function):
            found = inner.attributes.get("affine_map")
            if isinstance(found, AffineMapAttr):
                composed = found.data if composed is None else compose(found.data, composed)
        if composed is not None:
            text = map_text(simplify_map(composed))
            remark(self.name, function, f"Composed map: {text}")

    def _vectorize(self, loop: affine.ForOp) -> None:
        if is_parallel(loop, carried=False) is not None:
            remark(self.name, loop, "Outermost loop cannot be parallel")
        else:
            vectorize_nest(loop, {loop: 0}, (4,))


@dataclass(frozen=True)
class LoopFusionTestPass(Pass):
    """What `affine-loop-fusion` knows of two loops of a block.

    Options:
        test_loop_fusion_dependence_check: whether there is a place for both as one.
        test_loop_fusion_slice_computation: what of one each iteration of the other needs.
        test_loop_fusion_utilities: the loops of a block are fused as long as there is a place.
    """

    name = "test-loop-fusion"
    source = target = "affine"

    test_loop_fusion_dependence_check: bool = False
    test_loop_fusion_slice_computation: bool = False
    test_loop_fusion_utilities: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            if self.test_loop_fusion_utilities:
                while any(
                    _fuse_two(block) for region in function.regions for block in region.blocks
                ):
                    pass
                continue
            by_depth: dict[int, list[affine.ForOp]] = {}
            for loop in walk(function):
                if isinstance(loop, affine.ForOp):
                    by_depth.setdefault(len(loops_around(loop)), []).append(loop)
            for depth, loops in by_depth.items():
                for i, one in enumerate(loops):
                    for j, other in enumerate(loops):
                        if i == j or one.parent is not other.parent or one.parent is None:
                            continue
                        self._tell(
                            Graph(one.parent), (i, one), (j, other), range(depth, len(by_depth))
                        )

    def _tell(
        self,
        graph: Graph,
        source: tuple[int, affine.ForOp],
        target: tuple[int, affine.ForOp],
        depths: range,
    ) -> None:
        (i, one), (j, other) = source, target
        first, second = (one, other) if graph.is_before(one, other) else (other, one)
        nodes = [graph.node(op) for op in (first, second)]
        assert nodes[0] is not None and nodes[1] is not None
        if graph.insertion_point(nodes[0], nodes[1]) is None:
            if self.test_loop_fusion_dependence_check:
                text = f"preventing fusion of loop nest {i} into loop nest {j} at depth {depths[0]}"
                remark(self.name, one, f"block-level dependence {text}")
        elif self.test_loop_fusion_slice_computation:
            for depth in depths:
                found = _slice(graph, one, other, depth + 1)
                if found is not None:
                    text = f"src loop: {i}, dst loop: {j}, depth: {depth + 1} : {found[1]}"
                    remark(self.name, other, f"{found[0]} ( {text} )")


def _fuse_two(block: Block) -> bool:
    """Put a loop of a block into a later one; whether there were such loops."""
    loops = [op for op in block.ops if isinstance(op, affine.ForOp)]
    for source, target in combinations(loops, 2):
        graph = Graph(block)
        one, other = graph.node(source), graph.node(target)
        assert one is not None and other is not None
        point = graph.insertion_point(one, other)
        made = slice_for(Relations(), source, [target], one.accesses, other.accesses)
        if point is None or isinstance(made, str) or not made.is_within(one.accesses):
            continue
        put_slice(made)
        erase(source)
        if point is not target:
            detach(target)
            insert_before(target, point)
        return True
    return False


def _slice(
    graph: Graph, source: affine.ForOp, target: affine.ForOp, depth: int
) -> tuple[str, str] | None:
    """Whether the slice of a nest is right, and its place and bounds; None where there is none."""
    one, other = graph.node(source), graph.node(target)
    assert one is not None and other is not None
    chain = max((loops_around(sink.operation) for sink in other.accesses), key=len)[:depth]
    if len(chain) < depth:
        return None
    made = slice_for(Relations(), source, chain, one.accesses, other.accesses)
    if isinstance(made, str):
        return None
    block = chain[-1].body.block
    first = graph.is_before(source, target)
    at = 0 if first else len(block.ops) - 1
    bounds: list[str] = []
    for loop, limits in made.limits.items():
        if limits is None:
            begin, end = lower_bound(loop).map.results[0], upper_bound(loop).map.results[0]
        else:
            begin, end = limits
        maps = (map_text(AffineMap(depth, 0, (result,))) for result in (begin, end))
        bounds.append(f"[{', '.join(maps)}]")
    right = made.is_within(one.accesses)
    return (
        "slice" if right else "Incorrect slice",
        f"insert point: ({depth}, {at}) loop bounds: {' '.join(bounds)}",
    )


def map_text(affine_map: AffineMap) -> str:
    """A map as upstream prints it: `(d0)[s0] -> (d0 * 2 + s0)`."""
    names = [
        [f"{letter}{at}" for at in range(count)]
        for letter, count in (("d", affine_map.num_dims), ("s", affine_map.num_symbols))
    ]
    block = Block(arg_types=[INDEX] * (affine_map.num_dims + affine_map.num_symbols))
    for value, name in zip(block.args, (*names[0], *names[1]), strict=True):
        value.name_hint = name
    dims, symbols = block.args[: affine_map.num_dims], block.args[affine_map.num_dims :]
    stream = StringIO()
    printer = Printer(stream)
    printer.print_list(
        affine_map.results, lambda result: print_expression(printer, result, dims, symbols)
    )
    results = re.sub(r"symbol\(%(s\d+)\)|%", r"\1", stream.getvalue())
    listed = f"[{', '.join(names[1])}]" if names[1] else ""
    return f"({', '.join(names[0])}){listed} -> ({results})"


TEST_PASSES: dict[str, type[Pass]] = {
    one.name: one
    for one in (
        MemRefDependenceCheckPass,
        MemRefBoundCheckPass,
        LoopPermutationPass,
        SuperVectorizerTestPass,
        LoopFusionTestPass,
        AffineAccessAnalysisPass,
        ReifyValueBoundsPass,
        ParametricTilePass,
        AffineDataCopyTestPass,
    )
}
for one in TEST_PASSES.values():
    add_pass(one)
