"""Rules applied until none applies: a worklist of ops, constants at a function's entry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from xdsl.dialects.builtin import IntegerAttr
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue
from xdsl.traits import IsolatedFromAbove, IsTerminator
from xdsl.transforms.dead_code_elimination import is_trivially_dead

from ...dialects import arith
from ...dialects.arith import constant_value
from ...dialects.build import INDEX
from ...dialects.quick import append, create, detach, dismantle, erase, insert_before, walk
from ..watching import attempt, is_watched


class Rewriter:
    """What rules change a module with. Every op that a change may concern is looked at again."""

    def __init__(self, rules: Mapping[str, Rule], takes_dead_ops: bool = False):
        """`takes_dead_ops`: ops without a rule go, too, where nothing needs them."""
        self._rules = rules
        self._takes_dead_ops = takes_dead_ops
        self._watched = is_watched()
        self._pending: list[Operation] = []
        self._queued: set[Operation] = set()
        self._constants: dict[Region, _Constants] = {}
        self._moved: set[Operation] = set()

    def run(self, root: Operation) -> None:
        """Apply the rules to everything inside of `root`, and take out what nothing uses.

        A rule makes an op simpler or leaves it, so that this comes to an end.
        """
        for op in reversed([op for op in walk(root) if op is not root]):
            self._push(op)
        while self._pending:
            op = self._pending.pop()
            self._queued.discard(op)
            if op.parent is None:
                continue
            rule = self._rules.get(op.name)
            takes_dead = rule is not None or self._takes_dead_ops or op in self._moved
            if takes_dead and _is_dead(op):
                self.erase(op)
            elif rule is not None and self._attempt(rule, op) and op.parent is not None:
                self._push(op)

    def _attempt(self, rule: Rule, op: Operation) -> bool:
        if not self._watched:
            return rule(self, op)
        return bool(attempt("canonicalize", op.name, op, lambda: rule(self, op)))

    def _push(self, op: Operation) -> None:
        if op not in self._queued:
            self._queued.add(op)
            self._pending.append(op)

    def revisit_users(self, values: Iterable[SSAValue]) -> None:
        for value in values:
            for use in value.uses:
                self._push(use.operation)

    def erase(self, op: Operation) -> None:
        """Take out an op whose results are not used; what it used may be dead now."""
        makers = [operand.owner for inner in walk(op) for operand in inner.operands]
        for inner in walk(op):
            self._queued.discard(inner)
        parent = op.parent_op()
        erase(op)
        for maker in makers:
            if isinstance(maker, Operation) and maker.parent is not None:
                self._push(maker)
        if parent is not None:
            self._push(parent)

    def insert_before(self, place: Operation, op: Operation) -> Operation:
        """Put a new op before another one, with its location."""
        op.location = place.location
        insert_before(op, place)
        self._push(op)
        return op

    def replace(self, op: Operation, values: Sequence[SSAValue]) -> None:
        """Use `values` for the results of `op`, which goes."""
        for result, value in zip(op.results, values, strict=True):
            self.revisit_users((result,))
            if result.name_hint is not None and value.name_hint is None:
                value.name_hint = result.name_hint
            result.replace_all_uses_with(value)
        self.erase(op)

    def replace_with(self, op: Operation, new: Operation) -> None:
        """Put a new op in the place of `op`, with its location and attributes."""
        new.attributes |= op.attributes
        self.insert_before(op, new)
        self.replace(op, new.results)

    def set_operands(
        self, op: Operation, operands: Sequence[SSAValue], properties: Mapping[str, Attribute]
    ) -> None:
        """Give an op other operands and some other properties, in place."""
        before = tuple(op.operands)
        op.operands = operands
        op.properties.update(properties)
        for value in before:
            if isinstance(value.owner, Operation):
                self._push(value.owner)
        self._push(op)
        self.revisit_users(op.results)

    def inline(self, block: Block, place: Operation, arguments: Sequence[SSAValue]) -> None:
        """Put the ops of a block before `place`, whose results become what its terminator gives."""
        for argument, value in zip(block.args, arguments, strict=True):
            self.revisit_users((argument,))
            argument.replace_all_uses_with(value)
        last = block.last_op
        assert last is not None
        for op in list(block.ops):
            if op is not last:
                detach(op)
                insert_before(op, place)
                self._moved.add(op)
                self._push(op)
        values = tuple(last.operands)
        detach(last)
        dismantle(last)
        self.replace(place, values)

    def index(self, number: int, place: Operation) -> SSAValue:
        """An index constant, at the entry of the function that `place` is in."""
        op = self._constant(number, place)
        self._push(op)  # what asks for it may not need it in the end
        return op.results[0]

    def _constant(self, number: int, place: Operation) -> Operation:
        region = place.parent_region()
        while region is not None:
            parent = region.parent
            if parent is None or parent.has_trait(IsolatedFromAbove, value_if_unregistered=False):
                break
            region = parent.parent_region()
        assert region is not None
        known = self._constants.get(region)
        if known is None:
            known = self._constants[region] = _Constants(region.blocks[0])
        return known.constant(number)

    def hoist_constant(self, op: Operation) -> bool:
        """An index constant inside of a loop becomes the one at the function's entry."""
        value = op.properties.get("value")
        if not isinstance(value, IntegerAttr) or value.type != INDEX:
            return False
        found = self._constant(value.value.data, op)
        if found is op:
            return False
        self.replace(op, found.results)
        return True


class _Constants:
    """The index constants of a function, at the start of its entry block, in order."""

    def __init__(self, entry: Block):
        self._entry = entry
        self._last: Operation | None = None
        self._known: dict[int, Operation] = {}
        for op in list(entry.ops):
            number = constant_value(op.results[0]) if len(op.results) == 1 else None
            if number is not None and op.results[0].type == INDEX and number not in self._known:
                detach(op)
                self._place(op)
                self._known[number] = op

    def _place(self, op: Operation) -> None:
        place = self._entry.first_op if self._last is None else self._last.next_op
        if place is None:
            append(self._entry, op)
        else:
            insert_before(op, place)
        self._last = op

    def constant(self, number: int) -> Operation:
        op = self._known.get(number)
        if op is None or op.parent is None:
            op = create(arith.ConstantOp, (), (INDEX,), {"value": IntegerAttr(number, INDEX)})
            if self._last is not None and self._last.parent is None:
                self._last = None  # it was dead
            place = self._entry.first_op if self._last is None else self._last
            if place is not None:
                op.location = place.location
            op.results[0].name_hint = f"c{number}" if number >= 0 else f"minus{-number}"
            self._place(op)
            self._known[number] = op
        return op


Rule = Callable[[Rewriter, Operation], bool]
"""Makes an op simpler if it can; whether it has."""


def _is_dead(op: Operation) -> bool:
    return not op.has_trait(IsTerminator) and is_trivially_dead(op)
