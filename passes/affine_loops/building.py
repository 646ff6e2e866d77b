"""Making `affine.for` loops: bounds as maps with operands, loops between bounds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from xdsl.dialects.builtin import AffineMapAttr, DenseArrayBase, IntegerAttr, i32
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, Region, SSAValue
from xdsl.ir.affine import (
    AffineConstantExpr,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSymExpr,
)

from ...dialects import affine
from ...dialects.build import INDEX, Builder
from ...dialects.quick import append, create, insert_before
from .analysis import loop_operands


class Bound(NamedTuple):
    """A bound of a loop: the greatest, or least, result of a map applied to operands."""

    map: AffineMap
    operands: Sequence[SSAValue]

    @staticmethod
    def of(value: int | SSAValue) -> Bound:
        """A number or a value: a symbol where it is one of the function's top, otherwise a dim."""
        if isinstance(value, int):
            return constant_bound(value)
        if isinstance(value.owner.parent_op(), FuncOp):
            return Bound(AffineMap(0, 1, (AffineSymExpr(0),)), (value,))
        return value_bound(value)

    @property
    def constant(self) -> int | None:
        """The number that it is, where it is one."""
        match self.map.results:
            case (AffineConstantExpr(value),):
                return value
            case _:
                return None

    def moved(self, distance: int) -> Bound:
        """So much further on."""
        results = tuple(result + distance for result in self.map.results)
        return self._replace(map=AffineMap(self.map.num_dims, self.map.num_symbols, results))

    def over_dims(self, start: int = 0) -> list[AffineExpr]:
        """The map's results over dims alone, which are numbered from `start`."""
        return over_dims(self.map, start)

    def with_result(
        self, value: SSAValue, offset: int, first: bool = True, only: bool = False
    ) -> Bound:
        """The bound with `value + offset` as one more result; with `only`, the only one.

        The new result stands before the others, or behind them.
        """
        if only:
            return Bound(AffineMap(1, 0, (AffineDimExpr(0) + offset,)), (value,))
        dims, symbols = self.map.num_dims, self.map.num_symbols
        new = AffineDimExpr(dims) + offset
        results = (new, *self.map.results) if first else (*self.map.results, new)
        operands = (*self.operands[:dims], value, *self.operands[dims:])
        return Bound(AffineMap(dims + 1, symbols, results), operands)


def constant_bound(value: int) -> Bound:
    return Bound(AffineMap(0, 0, (AffineConstantExpr(value),)), ())


def value_bound(value: SSAValue) -> Bound:
    """The bound that is a value of a loop variable."""
    return Bound(AffineMap(1, 0, (AffineDimExpr(0),)), (value,))


def lower_bound(loop: affine.ForOp) -> Bound:
    return Bound(loop.lowerBoundMap.data, tuple(loop_operands(loop).lower))


def upper_bound(loop: affine.ForOp) -> Bound:
    return Bound(loop.upperBoundMap.data, tuple(loop_operands(loop).upper))


def step_of(loop: affine.ForOp) -> int:
    return loop.step.value.data


def variable_of(loop: affine.ForOp) -> SSAValue:
    return loop.body.block.args[0]


def set_bounds(loop: affine.ForOp, lower: Bound | None = None, upper: Bound | None = None) -> None:
    """Give a loop other bounds."""
    old = loop_operands(loop)
    inits = old.inits
    lower = lower_bound(loop) if lower is None else lower
    upper = upper_bound(loop) if upper is None else upper
    loop.operands = [*lower.operands, *upper.operands, *inits]
    loop.properties |= _bound_properties(lower, upper, len(inits))


def set_step(loop: affine.ForOp, step: int) -> None:
    loop.properties["step"] = IntegerAttr(step, INDEX)


def _bound_properties(lower: Bound, upper: Bound, carried: int):
    sizes = [len(lower.operands), len(upper.operands), carried]
    return {
        "lowerBoundMap": AffineMapAttr(lower.map),
        "upperBoundMap": AffineMapAttr(upper.map),
        "operandSegmentSizes": DenseArrayBase.from_list(i32, sizes),
    }


def with_inits(loop: affine.ForOp, inits: Sequence[SSAValue]) -> affine.ForOp:
    """A loop before this one, with its body, that carries other values; whose body must fit."""
    old = loop_operands(loop)
    sizes = [len(old.lower), len(old.upper), len(inits)]
    made = create(
        affine.ForOp,
        [*old.lower, *old.upper, *inits],
        [init.type for init in inits],
        loop.properties | {"operandSegmentSizes": DenseArrayBase.from_list(i32, sizes)},
        loop.attributes,
        loop.location,
        [loop.detach_region(0)],
    )
    insert_before(made, loop)
    return made


def make_loop(
    builder: Builder,
    lower: Bound,
    upper: Bound,
    step: int = 1,
    inits: Sequence[SSAValue] = (),
    hint: str | None = None,
) -> affine.ForOp:
    """An empty loop; where it carries nothing, its body ends with a yield already."""
    block = Block(arg_types=[INDEX, *(init.type for init in inits)])
    block.args[0].name_hint = hint
    loop = create(
        affine.ForOp,
        (*lower.operands, *upper.operands, *inits),
        tuple(init.type for init in inits),
        _bound_properties(lower, upper, len(inits)) | {"step": IntegerAttr(step, INDEX)},
        regions=[Region(block)],
    )
    builder.insert(loop)
    if not inits:
        append(block, create(affine.YieldOp, location=builder.location))
    return loop


def body_builder(loop: affine.ForOp) -> Builder:
    """A builder at the end of a loop's body, before the yield if there is one."""
    block = loop.body.block
    return Builder(block, block.last_op, loop.location)


def over_dims(affine_map: AffineMap, start: int) -> list[AffineExpr]:
    """The results of a map over dims alone, numbered from `start`."""
    count = affine_map.num_dims
    dims = [AffineDimExpr(start + at) for at in range(count + affine_map.num_symbols)]
    return [
        result.replace_dims_and_symbols(dims[:count], dims[count:]) for result in affine_map.results
    ]
