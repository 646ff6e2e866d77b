"""`linalg.generic` as passes handle it: indexing maps as tuples, attributes made once.

A `Projection` is an indexing map that only selects: for each axis of the operand the loop whose
index subscripts it, or None where the subscript is the constant 0 (an axis of extent 1).
`(d0, d1) -> (d1, 0)` is `(1, None)`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from xdsl.dialects.builtin import AffineMapAttr, ArrayAttr, DenseArrayBase, IntegerAttr, i32, i64
from xdsl.dialects.linalg.attrs import IteratorTypeAttr
from xdsl.dialects.linalg.ops import GenericOp, IndexOp, YieldOp
from xdsl.ir import Attribute, Block, Region, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr, AffineMap

from .build import INDEX, Builder

Projection = tuple[int | None, ...]

PARALLEL, REDUCTION = "p", "r"
_ITERATORS = {PARALLEL: IteratorTypeAttr.parallel(), REDUCTION: IteratorTypeAttr.reduction()}

# Maps made here, by identity: reading them back costs nothing. They live as long as the caches.
_MADE: dict[int, Projection] = {}


@cache
def projection_map(loops: int, projection: Projection) -> AffineMapAttr:
    """The map attribute of a projection from that many loops."""
    results = tuple(
        AffineConstantExpr(0) if loop is None else AffineDimExpr(loop) for loop in projection
    )
    attribute = AffineMapAttr(AffineMap(loops, 0, results))
    _MADE[id(attribute)] = projection
    return attribute


def read_projection(attribute: AffineMapAttr) -> Projection | None:
    """The projection that a map is; None where it is more than that."""
    made = _MADE.get(id(attribute))
    if made is not None:
        return made
    projection: list[int | None] = []
    for result in attribute.data.results:
        if isinstance(result, AffineDimExpr):
            projection.append(result.position)
        elif isinstance(result, AffineConstantExpr) and result.value == 0:
            projection.append(None)
        else:
            return None
    return tuple(projection)


@cache
def _maps(loops: int, projections: tuple[Projection, ...]) -> ArrayAttr[AffineMapAttr]:
    return ArrayAttr([projection_map(loops, projection) for projection in projections])


@cache
def iterator_types(iterators: str) -> ArrayAttr[IteratorTypeAttr]:
    """The attribute that `read_iterators` reads."""
    return ArrayAttr([_ITERATORS[iterator] for iterator in iterators])


@cache
def segments(*sizes: int) -> DenseArrayBase:
    """The attribute that tells how the operands of an op are grouped."""
    return DenseArrayBase.from_list(i32, sizes)


@cache
def _dimension(loop: int) -> IntegerAttr:
    return IntegerAttr(loop, i64)


def read_iterators(op: GenericOp) -> str:
    """One letter a loop: `p` parallel, `r` reduction."""
    return "".join(
        PARALLEL if iterator == _ITERATORS[PARALLEL] else REDUCTION
        for iterator in op.iterator_types.data
    )


def element_type(value: SSAValue) -> Attribute:
    return value.type.element_type  # pyright: ignore[reportAttributeAccessIssue]


def generic_block(inputs: Sequence[SSAValue], outputs: Sequence[SSAValue]) -> Block:
    """An empty body for a generic on these tensors."""
    return Block(arg_types=[element_type(value) for value in (*inputs, *outputs)])


def insert_generic(
    builder: Builder,
    inputs: Sequence[SSAValue],
    outputs: Sequence[SSAValue],
    projections: tuple[Projection, ...],
    iterators: str,
    body: Block,
) -> GenericOp:
    """Insert a generic on tensors: projections of inputs, then of outputs; `iterators` as read."""
    op = GenericOp.create(
        operands=(*inputs, *outputs),
        result_types=[output.type for output in outputs],
        properties={
            "indexing_maps": _maps(len(iterators), projections),
            "iterator_types": iterator_types(iterators),
            "operandSegmentSizes": segments(len(inputs), len(outputs)),
        },
        regions=(Region(body),),
    )
    return builder.insert(op)


def insert_index(builder: Builder, loop: int) -> SSAValue:
    """`linalg.index`: the index of that loop, inside a body."""
    return builder.value(IndexOp, (), INDEX, dim=_dimension(loop))


def insert_yield(builder: Builder, values: Sequence[SSAValue]) -> None:
    builder.create(YieldOp, values)
