"""Making the generics that a fusion plan says: one body for all nodes of a group."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from xdsl.dialects import math
from xdsl.dialects.builtin import IntegerAttr
from xdsl.dialects.linalg.ops import IndexOp, YieldOp
from xdsl.dialects.tensor import EmptyOp
from xdsl.dialects.utils import FastMathFlag
from xdsl.ir import Block, Operation, SSAValue

from ...dialects import arith
from ...dialects.build import Builder
from ...dialects.linalg_generic import (
    PARALLEL,
    REDUCTION,
    Projection,
    element_type,
    insert_generic,
    insert_index,
    insert_yield,
)
from ...dialects.quick import erase
from .nodes import Node, aligned, compose
from .plan import Group, Instance, Plan

_NOT_EQUAL = IntegerAttr(arith.CMPI_PREDICATES["ne"], 64)


class Emitter:
    """Puts the groups of a plan in the place of its nodes."""

    def __init__(self, plan: Plan):
        self.plan = plan
        self.anchors = {node.position: node.op for node in plan.nodes.values()}
        # What each result of a node has become.
        self.values: dict[SSAValue, SSAValue] = {}
        # For each group, what it must compute; for each of these, the instances that it reads.
        self.live: dict[int, list[Instance]] = {}
        self.sources: dict[tuple[int, Instance], list[Instance | None]] = {}
        self.bodies: list[_Body] = []

    def run(self) -> bool:
        """Emit all groups; whether anything changed."""
        plan = self.plan
        for node in plan.nodes.values():
            self._mark_fixed_uses(node)
        for group in reversed(plan.groups):
            self._mark(group)
        kept: set[Node] = set()
        for group in plan.groups:
            instances = self.live[group.position]
            if len(instances) == 1:  # stays as it is
                kept.add(instances[0][0])
            elif instances:
                self._emit(group, instances)
        for old, new in self.values.items():
            old.replace_all_uses_with(new)
        gone = [node for node in plan.nodes.values() if node not in kept]
        for node in reversed(gone):
            node.op.detach()
            node.op.erase(safe_erase=False)
        for body in self.bodies:
            body.tidy()
        for op in [op for op in plan.block.ops if isinstance(op, EmptyOp)]:
            if op.tensor.first_use is None:
                erase(op)
        return bool(gone)

    # ------------------------------------------------------------------------------ what is read

    def _mark_fixed_uses(self, node: Node) -> None:
        """Note which results of a node anything but a node reads."""
        if not node.has_fixed_use:
            return
        for number, result in enumerate(node.op.results):
            if any(user not in self.plan.nodes for user in self.plan.users(result)):
                node.stored.add(number)

    def _mark(self, group: Group) -> None:
        """Find what a group must compute, last things first, and note what that reads."""
        wanted: set[Instance] = {(node, node.home) for node in group.members if node.stored}
        live: list[Instance] = []
        for instance in sorted(group.instances, key=lambda entry: -entry[0].position):
            if instance not in wanted:
                continue
            live.append(instance)
            node, own = instance
            node.instances += 1
            sources: list[Instance | None] = []
            for value, projection, source in node.reads:
                inside: Instance | None = None
                if source is not None:
                    loops = aligned(source, value, projection, own)
                    if loops is not None and (source, loops) in group.instances:
                        inside = source, loops
                        wanted.add(inside)
                    else:
                        source.stored.add(value.index)  # pyright: ignore
                sources.append(inside)
            self.sources[(group.position, instance)] = sources
            for value in node.captures:
                self._store(value)
        live.reverse()
        self.live[group.position] = live
        for node, _ in live:
            if node.stored or not node.elementwise:
                for output in node.outputs:
                    initial = self.plan.producer(output)
                    if initial is None or not initial.is_fill or len(live) == 1:
                        self._store(output)

    def _store(self, value: SSAValue) -> None:
        """A value is read from memory: its node must store it."""
        source = self.plan.producer(value)
        if source is not None:
            source.stored.add(value.index)  # pyright: ignore[reportAttributeAccessIssue]

    # ---------------------------------------------------------------------------------- generics

    def _emit(self, group: Group, instances: list[Instance]) -> None:
        """Insert one generic that computes all instances and stores what is wanted."""
        anchor = self.anchors[group.position]
        builder = Builder.in_place_of(anchor)
        places: dict[tuple[SSAValue, Projection], int] = {}
        for node, own in instances:
            sources = self.sources[(group.position, (node, own))]
            for (value, projection, _), inside in zip(node.reads, sources, strict=True):
                if inside is None:
                    key = (self.values.get(value, value), compose(projection, own))
                    places.setdefault(key, len(places))
        stored = [
            (node, number)
            for node, own in instances
            if own == node.home and node.group is group
            for number in range(len(node.op.results))
            if number in node.stored or not node.elementwise
        ]
        outputs = [self._initial(builder, node, number) for node, number in stored]
        output_maps = [
            compose(node.maps[len(node.inputs) + number], node.home) for node, number in stored
        ]
        shapes = self._shape_operands(
            builder, group, instances, [*output_maps, *(p for _, p in places)]
        )
        inputs = [value for value, _ in (*places, *shapes)]
        block = Block(arg_types=[element_type(value) for value in (*inputs, *outputs)])
        accumulators = {
            key: argument for key, argument in zip(stored, block.args[len(inputs) :], strict=True)
        }
        body = _Body(block, group, self, places, accumulators)
        computed = {instance: body.write(instance) for instance in instances}
        results = [computed[(node, node.home)][number] for node, number in stored]
        insert_yield(Builder(block, None, anchor.location), results)
        self.bodies.append(body)
        projections = (
            *(projection for _, projection in (*places, *shapes)),
            *output_maps,
        )
        iterators = "".join(
            REDUCTION if loop in group.reduced else PARALLEL for loop in range(group.loops)
        )
        op = insert_generic(builder, inputs, outputs, projections, iterators, block)
        for (node, number), result in zip(stored, op.results, strict=True):
            self.values[node.op.results[number]] = result

    def _shape_operands(
        self, builder: Builder, group: Group, instances: list[Instance], maps: list[Projection]
    ) -> list[tuple[SSAValue, Projection]]:
        """Empty tensors, not read, for the loops whose trip count no other operand would tell.

        So it is with a sum of numbers that the body makes of the loops' indices.
        """
        missing = set(range(group.loops)).difference(*maps)
        shapes: list[tuple[SSAValue, Projection]] = []
        for node, own in instances:
            projection = compose(node.maps[len(node.inputs)], own)
            if missing.intersection(projection):
                shapes.append((self._initial(builder, node, 0), projection))
                missing.difference_update(projection)
        assert not missing
        return shapes

    def _initial(self, builder: Builder, node: Node, number: int) -> SSAValue:
        """The output operand of a result, made just before the generic."""
        output = node.outputs[number]
        owner = output.owner
        if isinstance(owner, EmptyOp):
            return builder.value(EmptyOp, tuple(owner.operands), output.type)
        initial = self.plan.producer(output)
        if initial is None or not initial.is_fill:
            return self.values.get(output, output)
        empty = self._initial(builder, initial, 0)
        return builder.insert(initial.op.clone({initial.outputs[0]: empty})).results[0]


class _Body:
    """The body of a generic that is being written. Equal ops are written once."""

    def __init__(
        self,
        block: Block,
        group: Group,
        emitter: Emitter,
        places: dict[tuple[SSAValue, Projection], int],
        accumulators: dict[tuple[Node, int], Any],
    ):
        self.block = block
        self.group = group
        self.emitter = emitter
        self.places = places
        self.accumulators = accumulators
        self.known: dict[tuple[Any, ...], Operation] = {}
        self.computed: dict[Instance, tuple[SSAValue, ...]] = {}
        self.combined: list[SSAValue] = []

    def write(self, instance: Instance) -> tuple[SSAValue, ...]:
        """Append what an instance computes; its results. What it reads is written already."""
        node, own = instance
        block = node.op.regions[0].block
        now: dict[SSAValue, SSAValue] = {}
        sources = self.emitter.sources[(self.group.position, instance)]
        for argument, read, inside in zip(block.args, node.reads, sources, strict=False):
            value, projection, _ = read
            if inside is not None:
                now[argument] = self.computed[inside][value.index]  # pyright: ignore
            else:
                key = (self.emitter.values.get(value, value), compose(projection, own))
                now[argument] = self.block.args[self.places[key]]
        if not node.elementwise:
            for number, argument in enumerate(block.args[len(node.inputs) :]):
                now[argument] = self.accumulators[(node, number)]
        node.instances -= 1
        last = node.instances == 0
        results: tuple[SSAValue, ...] = ()
        op = block.first_op
        while op is not None:
            following = op.next_op
            if isinstance(op, YieldOp):
                results = tuple([now.get(value) or value for value in op.operands])
            elif isinstance(op, IndexOp):
                now[op.result] = self._index(own[op.dim.value.data], op)
            else:
                self._append(op, now, last)
            op = following
        self.computed[instance] = results
        if node.reduced:
            self.combined.extend(results)
        return results

    def _index(self, loop: int | None, op: IndexOp) -> SSAValue:
        key = (IndexOp, loop)
        known = self.known.get(key)
        if known is None:
            builder = Builder(self.block, None, op.location)
            made = builder.index(0) if loop is None else insert_index(builder, loop)
            assert isinstance(made.owner, Operation)
            known = self.known[key] = made.owner
        return known.results[0]

    def _append(self, op: Operation, now: dict[SSAValue, SSAValue], last: bool) -> None:
        """Append an op on what its operands are now, moved if it is needed for the last time."""
        operands = [now.get(operand, operand) for operand in op.operands]
        fold = _FOLDS.get(type(op))
        if fold is not None:
            folded = fold(op, operands)
            if isinstance(folded, SSAValue):
                now[op.results[0]] = folded
                return
            operands = folded
        key = (
            type(op),
            *map(id, operands),
            *map(id, op.properties.values()),
            *(id(result.type) for result in op.results),
        )
        known = self.known.get(key)
        if known is None:
            if last:
                op.detach()
                op.operands = operands
                known = op
            else:
                known = type(op).create(
                    operands=operands,
                    result_types=[result.type for result in op.results],
                    properties=op.properties,
                    attributes=op.attributes,
                    location=op.location,
                )
            self.block.add_op(known)
            self.known[key] = known
        for old, new in zip(op.results, known.results, strict=True):
            now[old] = new

    def tidy(self) -> None:
        """Erase ops whose results nothing uses; let products that are only summed be contracted.

        %p = arith.mulf %a, %b               %p = arith.mulf %a, %b fastmath<contract>
        %s = arith.addf %accumulator, %p  →  %s = arith.addf %accumulator, %p
             fastmath<reassoc, contract>          fastmath<reassoc, contract>
        """
        op = self.block.last_op
        while op is not None:
            before = op.prev_op
            if op.results and all(result.first_use is None for result in op.results):
                erase(op)
            op = before
        for total in self.combined:
            combiner = total.owner
            if isinstance(combiner, arith.AddfOp) and (
                FastMathFlag.REASSOC in combiner.fastmath.data
            ):
                for operand in combiner.operands:
                    if isinstance(operand.owner, arith.MulfOp) and operand.has_one_use():
                        operand.owner.properties["fastmath"] = arith.CONTRACT


def _compare(op: Operation, operands: list[SSAValue]) -> SSAValue | list[SSAValue]:
    """b, where the op is `cmpi ne (extui b : i1 to i8), 0`."""
    byte = operands[0].owner
    if (
        isinstance(byte, arith.ExtUIOp)
        and op.properties["predicate"] == _NOT_EQUAL
        and byte.input.type == arith.I1
        and arith.constant_value(operands[1]) == 0
    ):
        return byte.input
    return operands


def _negated(op: Operation, operands: list[SSAValue]) -> SSAValue | list[SSAValue]:
    """−(−x) is x."""
    negated = operands[0].owner
    return negated.operand if isinstance(negated, arith.NegfOp) else operands


def _absolute(op: Operation, operands: list[SSAValue]) -> SSAValue | list[SSAValue]:
    """|−x| is |x|: so softplus(x) and softplus(−x) share their exponential."""
    negated = operands[0].owner
    return [negated.operand] if isinstance(negated, arith.NegfOp) else operands


# What an op is on its operands: another value, or the op on other operands.
_FOLDS: dict[type[Operation], Callable[..., SSAValue | list[SSAValue]]] = {
    arith.CmpiOp: _compare,
    arith.NegfOp: _negated,
    math.AbsFOp: _absolute,
}
