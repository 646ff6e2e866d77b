"""linalg-generalize-named-ops: a named op becomes the `linalg.generic` that it is short for.

Modules of other frontends enter at `linalg` by it: below, there are only generics.
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import AffineMapAttr, ArrayAttr, ModuleOp
from xdsl.dialects.linalg.attrs import IteratorTypeAttr
from xdsl.dialects.linalg.ops import GenericOp
from xdsl.ir.affine import AffineDimExpr

from ..dialects.build import Builder
from ..dialects.linalg_named import NamedStructure
from ..dialects.quick import erase, walk
from .base import Pass


@dataclass(frozen=True)
class LinalgGeneralizeNamedOpsPass(Pass):
    """Writes named ops out.

    ```
    %r = linalg.matmul ins(%a, %b) outs(%c)

    %r = linalg.generic {[(m, n, k) -> (m, k), (m, n, k) -> (k, n), (m, n, k) -> (m, n)],
      →                  [parallel, parallel, reduction]} ins(%a, %b) outs(%c) {
    ^bb0(%x, %y, %sum):  %p = arith.mulf %x, %y
                         %s = arith.addf %sum, %p
                         linalg.yield %s }
    ```
    """

    name = "linalg-generalize-named-ops"
    source = target = "linalg"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for named in [one for one in walk(op) if isinstance(one, NamedStructure)]:
            _generalize(named)


def _generalize(named: NamedStructure) -> None:
    maps, loops = named.indexing()
    outputs = {
        result.position
        for map_ in maps[len(named.inputs) :]
        for result in map_.results
        if isinstance(result, AffineDimExpr)
    }
    parallel, reduction = IteratorTypeAttr.parallel(), IteratorTypeAttr.reduction()
    generic = Builder.in_place_of(named).insert(
        GenericOp(
            list(named.inputs),
            list(named.outputs),
            named.detach_region(named.body),
            ArrayAttr([AffineMapAttr(map_) for map_ in maps]),
            ArrayAttr([parallel if loop in outputs else reduction for loop in range(loops)]),
            [result.type for result in named.res],
        )
    )
    for old, new in zip(named.results, generic.results, strict=True):
        old.replace_all_uses_with(new)
    erase(named)
