"""Upstream's test passes over what we know of affine code: their remarks, from our own analyses.

They exist for `stepwell conformance` only, which adds them to the passes when it is loaded.
https://github.com/llvm/llvm-project/tree/llvmorg-22.1.0/mlir/test/lib/Analysis
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from ...dialects import affine
from ...dialects.quick import walk
from ...passes.affine_dependences.dependences import Dependences, Pairs
from ...passes.affine_dependences.relations import Loop, out_of_bounds, variables_of
from ...passes.affine_loops.analysis import Access, accesses_of
from ...passes.affine_loops.selection import functions_in
from ...passes.base import Pass, add_pass, make_pass
from ...passes.remarks import remark


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
class LoopPermutationPass(Pass):
    """affine-loop-interchange by `permutation-map`, which always looks whether it may."""

    name = "test-loop-permutation"
    source = target = "affine"

    permutation_map: tuple[int, ...] = ()
    check_validity: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        make_pass("affine-loop-interchange", permutation_map=self.permutation_map).apply(ctx, op)


TEST_PASSES: dict[str, type[Pass]] = {
    one.name: one for one in (MemRefDependenceCheckPass, MemRefBoundCheckPass, LoopPermutationPass)
}
for one in TEST_PASSES.values():
    add_pass(one)
