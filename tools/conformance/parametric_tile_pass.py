"""Upstream's test of tiles whose sizes are values.

https://github.com/llvm/llvm-project/blob/llvmorg-22.1.0/mlir/lib/Dialect/Affine/Utils/LoopUtils.cpp
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import IndexType, ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineExpr, AffineMap, AffineSymExpr

from ...dialects import affine
from ...dialects.affine_expressions import (
    add,
    ceil_divide,
    constant,
    constant_of,
    multiply,
    subtract,
)
from ...dialects.build import Builder
from ...dialects.quick import detach
from ...passes.affine_loops.building import (
    Bound,
    body_builder,
    lower_bound,
    make_loop,
    set_bounds,
    step_of,
    upper_bound,
    variable_of,
)
from ...passes.affine_loops.selection import functions_in, perfect_nest
from ...passes.base import Pass
from ...passes.errors import CompileError


@dataclass(frozen=True)
class ParametricTilePass(Pass):
    """Goes through the outermost nests of a function in tiles as large as its first arguments say.

    It is not asked whether that is legal. Loops begin at constants.
    """

    name = "test-affine-parametric-tile"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for loop in list(function.body.blocks[0].ops) if function.body.blocks else ():
                if isinstance(loop, affine.ForOp):
                    nest = perfect_nest(loop)
                    _tile(nest, _sizes(function, loop, len(nest)))


def _sizes(function: FuncOp, loop: affine.ForOp, count: int) -> Sequence[SSAValue]:
    sizes = function.body.blocks[0].args[:count]
    if len(sizes) < count:
        raise CompileError("there are fewer arguments than loops to tile", loop)
    if not all(isinstance(size.type, IndexType) for size in sizes):
        raise CompileError("tile sizes must be of index type", loop)
    return sizes


def _tile(nest: Sequence[affine.ForOp], sizes: Sequence[SSAValue]) -> None:
    builder = Builder.in_place_of(nest[0])
    tiles: list[affine.ForOp] = []
    for loop, size in zip(nest, sizes, strict=True):
        begin, end, size_at = _ends(loop)
        count = tuple(
            add(ceil_divide(subtract(result, begin), size_at), begin) for result in end.map.results
        )
        affine_map = AffineMap(end.map.num_dims, size_at.position + 1, count)
        over = Bound(affine_map, (*end.operands, size))
        tiles.append(make_loop(builder, lower_bound(loop), over, step_of(loop)))
        builder = body_builder(tiles[-1])
    for loop, tile, size in zip(nest, tiles, sizes, strict=True):
        begin, end, size_at = _ends(loop)
        dims, operands = end.map.num_dims, list(end.operands)
        first = _first(AffineDimExpr(0), AffineSymExpr(0), begin)
        here = _first(AffineDimExpr(dims), size_at, begin)
        last = add(here, multiply(size_at, constant(step_of(loop))))
        results = (last, *end.map.results)
        operands = (*operands[:dims], variable_of(tile), *operands[dims:], size)
        set_bounds(
            loop,
            Bound(AffineMap(1, 1, (first,)), (variable_of(tile), size)),
            Bound(AffineMap(dims + 1, size_at.position + 1, results), operands),
        )
    detach(nest[0])
    builder.insert(nest[0])


def _ends(loop: affine.ForOp) -> tuple[AffineExpr, Bound, AffineSymExpr]:
    """Where a loop begins, where it ends, and the symbol behind those of its end."""
    (begin,) = lower_bound(loop).map.results
    if constant_of(begin) is None:
        raise CompileError("a loop that begins at a value is not tiled by values", loop)
    end = upper_bound(loop)
    return begin, end, AffineSymExpr(end.map.num_symbols)


def _first(tile: AffineExpr, size: AffineExpr, begin: AffineExpr) -> AffineExpr:
    """Where a tile begins."""
    return add(multiply(subtract(tile, begin), size), begin)
