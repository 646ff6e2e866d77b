"""Generics as the fusion plan sees them: what they cost, what they read, which loops align."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from xdsl.dialects.linalg.ops import GenericOp
from xdsl.dialects.tensor import ExtractOp
from xdsl.ir import Block, Operation, SSAValue

from ...dialects.linalg_generic import PARALLEL, Projection, read_iterators, read_projection

if TYPE_CHECKING:
    from .plan import Group

Loops = tuple[int | None, ...]
"""For each loop of a node, the loop of a group that it is; None where it stays at 0."""

# What an op of a body costs, in additions.
CHEAP = ("absf", "copysign", "fma", "floor", "ceil", "trunc", "roundeven", "ctpop")
COSTS = {
    **dict.fromkeys(("arith.constant", "arith.extui", "arith.extsi", "arith.trunci"), 0),
    **dict.fromkeys(("arith.index_cast", "arith.bitcast", "linalg.index", "linalg.yield"), 0),
    **dict.fromkeys((f"complex.{name}" for name in ("re", "im", "create", "constant")), 0),
    **dict.fromkeys(("arith.divf", "arith.divsi", "arith.divui", "math.sqrt", "math.rsqrt"), 4),
    **dict.fromkeys(("arith.remsi", "arith.remui", "arith.remf", "tensor.extract"), 4),
    **{f"math.{name}": 1 for name in CHEAP},
}
TRANSCENDENTAL = 16
# An op with regions is not looked into: its generic is no node.
OPAQUE = 1 << 20


def cost_of(op: Operation) -> int:
    cost = COSTS.get(op.name)
    if cost is None:
        if op.regions:
            return OPAQUE
        cost = TRANSCENDENTAL if op.name.startswith("math.") else 1
    return cost


@dataclass(slots=True, eq=False)
class Node:
    """A generic whose maps are projections.

    Attributes:
        position: its place in the block.
        inputs, outputs: its operands.
        maps: the projections of the operands.
        loops: how many loops it has.
        reduced: which of them are reductions.
        elementwise: it may be computed anywhere, element by element: all loops are parallel, each
            output's map is a permutation of the loops, and no output is read.
        cost: of the body.
        gathers: the body reads tensors at computed subscripts.
        captures: tensors and other values from outside that the body uses.
        reads: the inputs, how each is read, and the node whose result it is, if one's.
        has_fixed_use: something that is no node reads a result.
        group, home: its home, and the loops there that its own are.
        stored: the results that are read from outside its home.
        instances: how many times its body is still to be written.
    """

    op: GenericOp
    position: int
    inputs: tuple[SSAValue, ...]
    outputs: tuple[SSAValue, ...]
    maps: tuple[Projection, ...]
    loops: int
    reduced: frozenset[int]
    elementwise: bool
    cost: int
    transcendental: bool
    gathers: bool
    captures: tuple[SSAValue, ...]
    reads: list[Read]
    has_fixed_use: bool = False
    group: Group = field(init=False)
    home: Loops = field(init=False)
    stored: set[int] = field(default_factory=set)
    instances: int = 0

    @property
    def is_fill(self) -> bool:
        """Whether it reads nothing: an element is a constant or depends on its subscripts alone."""
        return self.elementwise and not self.inputs and not self.captures

    def own_loops(self) -> Loops:
        return tuple(range(self.loops))


Read = tuple[SSAValue, Projection, "Node | None"]


def read_node(op: GenericOp, position: int, known: dict[Operation, Node]) -> Node | None:
    """A generic as a node; None where a map is no projection, or a body has regions.

    `known` are the nodes before it.
    """
    attributes = op.indexing_maps.data
    outputs_count = len(op.results)
    if not outputs_count or len(op.operands) != len(attributes):
        return None
    projections: list[Projection] = []
    for attribute in attributes:
        projection = read_projection(attribute)
        if projection is None:
            return None
        projections.append(projection)
    operands = tuple(op.operands)
    iterators = read_iterators(op)
    loops = len(iterators)
    split = len(operands) - outputs_count
    block = op.regions[0].block
    cost = 0
    transcendental = gathers = False
    captures: list[SSAValue] = []
    for inner in block.ops:
        own = cost_of(inner)
        if own == OPAQUE:
            return None
        cost += own
        transcendental |= own == TRANSCENDENTAL
        gathers |= isinstance(inner, ExtractOp)
        for operand in inner.operands:
            owner = operand.owner
            if (owner if isinstance(owner, Block) else owner.parent) is not block:
                captures.append(operand)
    elementwise = (
        all(iterator == PARALLEL for iterator in iterators)
        and all(argument.first_use is None for argument in block.args[split:])
        and all(
            is_permutation(tuple(sorted(loop for loop in projection if loop is not None)), loops)
            for projection in projections[split:]
        )
    )
    return Node(
        op=op,
        position=position,
        inputs=operands[:split],
        outputs=operands[split:],
        maps=tuple(projections),
        loops=loops,
        reduced=frozenset(loop for loop in range(loops) if iterators[loop] != PARALLEL),
        elementwise=elementwise,
        cost=cost,
        transcendental=transcendental,
        gathers=gathers,
        captures=tuple(captures),
        reads=[
            (value, projection, known.get(value.owner))  # pyright: ignore[reportArgumentType]
            for value, projection in zip(operands[:split], projections, strict=False)
        ],
    )


# ---------------------------------------------------------------------------------------- geometry


@lru_cache(maxsize=1 << 14)
def compose(projection: Projection, loops: Loops) -> Loops:
    """A projection of a node's loops as one of the loops that they are."""
    return tuple([None if loop is None else loops[loop] for loop in projection])


def moved(reduced: frozenset[int], loops: Loops) -> frozenset[int]:
    """The loops that `reduced` ones are."""
    return frozenset(loop for own in reduced if (loop := loops[own]) is not None)


def is_permutation(loops: Loops, count: int) -> bool:
    return len(loops) == count and None not in loops and len(set(loops)) == count


def aligned(producer: Node, value: SSAValue, projection: Projection, reader: Loops) -> Loops | None:
    """The loops with which `producer` computes just the element of `value` that a reader reads.

    The reader reads through `projection` of its own loops, which are `reader` in its group. None
    where the producer cannot be computed element by element.
    """
    if not producer.elementwise:
        return None
    written = producer.maps[len(producer.inputs) + value.index]  # pyright: ignore
    return _solve(written, producer.loops, projection, reader)


@lru_cache(maxsize=1 << 14)
def _solve(written: Projection, count: int, read: Projection, reader: Loops) -> Loops:
    """The `count` loops for which `written` is `read` of the loops `reader`."""
    loops: list[int | None] = [None] * count
    for own, other in zip(written, read, strict=True):
        if own is not None and other is not None:
            loops[own] = reader[other]
    return tuple(loops)
