"""Loops over the same iterations that share data become one loop: affine-loop-fusion, aligned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from xdsl.dialects import memref
from xdsl.dialects.builtin import IntegerAttr, UnitAttr
from xdsl.dialects.func import FuncOp
from xdsl.dialects.math import Math
from xdsl.ir import Block, Operation, SSAValue

from ...dialects import affine
from ...dialects.build import INDEX
from ...dialects.quick import walk
from ..affine_dependences.legality import is_parallel
from ..remarks import remark
from ..watching import attempt_or_refuse
from .analysis import INDEPENDENT, ORDERED, Access, Bounds, accesses_of, loop_bounds
from .merging import append_to_strips, merge_loops, put_in_strips, strips_around
from .selection import name_of, perfect_nest
from .temporaries import shrink_temporaries

PASS = "affine-loop-fusion"

# How far back a partner is looked for, in ops, and how many are tried: keeps the pass linear.
WINDOW = 64
ATTEMPTS = 4

# Ops that are much faster in vector lanes than one by one.
COSTLY = frozenset(
    op
    for op in Math.operations
    if op.name not in ("math.absf", "math.absi", "math.fma", "math.copysign", "math.sqrt")
    and op.name not in ("math.floor", "math.ceil", "math.trunc", "math.round", "math.roundeven")
)
_ONE = IntegerAttr(1, INDEX)


@dataclass(frozen=True)
class AlignedFusion:
    """Fuses loops of one block that have the same bounds, and shrinks the buffers between them.

    ```
    affine.for %i = 0 to %n {                    affine.for %i = 0 to %n {
      %z = dot of %X[%i, *] and %w                 %z = dot of %X[%i, *] and %w
      affine.store %z, %Z[%i]                      affine.store %z, %Z[]
    }                                         →    affine.for %j = 0 to %m {
    affine.for %i = 0 to %n {                        %G[%j] += %X[%i, %j] * %Z[]
      affine.for %j = 0 to %m {                    }
        %G[%j] += %X[%i, %j] * %Z[%i]            }
      }
    }
    ```

    It goes through a block from top to bottom and tries to merge each loop into an earlier one.
    What stands between the two is moved before both, or after both where it needs the first. That
    is legal where both loops touch a buffer that one of them writes in the same iteration only:
    some dimension is subscripted by exactly the loop variable (plus one constant) everywhere.

    Loops without inner loops are fused where they share a buffer. Loops with inner loops are fused
    where both sweep one buffer by their inner loops, which is then read from memory once; a loop
    between them that needs the first and that the second needs is taken along. Otherwise a loop
    without inner loops is not put into one with inner loops, since it could no longer be
    vectorized. Then the bodies are done in the same way.

    Where a loop that is taken along computes exponentials and the like, or reduces, it stays a loop
    to be vectorized, and the iterations are done strip by strip:

    ```
    affine.for %i = 0 to %n { A }          affine.for %s = 0 to %n step 16 {
    affine.for %i = 0 to %n { B }            affine.for %i = %s to min(%s + 16, %n) { A }
    affine.for %i = 0 to %n { C }     →      affine.for %i = %s to min(%s + 16, %n) { B }
                                             affine.for %i = %s to min(%s + 16, %n) { C }
                                           }
    ```

    The loops of a contraction are left to its schedule, but not those around it: what belongs to
    one matrix of a batch is done at once, while it is in a cache.

    A buffer that is only used in one loop, and there always at the loop variable, loses that
    dimension.

    Attributes:
        max_streams: a loop without inner loops does not get more buffers than this by fusion.
        strip: the iterations in a strip; 0: there are no strips.
        keep_parallel: loops whose iterations can be done at once are fused with such ones alone;
            others, that have loops inside, only with such that have the same ones, or where loops
            around are done at once.
        reductions: nothing but loops without inner loops and such of which all inner loops reduce
            are fused: where each iteration is a thread's, there is no vector to be lost.
    """

    max_streams: int
    strip: int
    keep_parallel: bool = False
    reductions: bool = False

    def fuse_function(self, function: FuncOp) -> None:
        for block in function.body.blocks:
            self._fuse_block(block)
            shrink_temporaries(block)

    def _fuse_block(self, block: Block) -> None:
        loops = [op for op in block.ops if isinstance(op, affine.ForOp)]
        if len(loops) > 1 and strips_around(loops[0]) is None:
            entries: list[Entry] = []
            for op in list(block.ops):
                entry = Entry(op)
                if not entry.can_be_fused or not self._fuse_into_earlier(entries, entry):
                    entries.append(entry)
        for op in block.ops:
            for region in op.regions:
                for inner in region.blocks:
                    self._fuse_block(inner)

    def _fuse_into_earlier(self, entries: list[Entry], later: Entry) -> bool:
        """Merge a loop into one of the entries before it; whether that was done."""
        attempts = 0
        for position in range(len(entries) - 1, max(-1, len(entries) - 1 - WINDOW), -1):
            earlier = entries[position]
            if earlier.bounds != later.bounds or not earlier.can_be_fused:
                continue
            if not (_belongs_to_reduction if self.reductions else _is_worthwhile)(earlier, later):
                continue
            fuse = partial(self._try_to_fuse, entries, position, later)
            refusal = attempt_or_refuse(PASS, "fuse with an earlier loop", later.op, fuse)
            if refusal is None:
                return True
            remark(PASS, later.op, f"not fused with an earlier loop: {refusal}")
            attempts += 1
            if attempts == ATTEMPTS:
                break
        return False

    def _try_to_fuse(self, entries: list[Entry], position: int, later: Entry) -> str | None:
        """Fuse `later` into the loop at `position`, or say why not."""
        earlier = entries[position]
        before, after, between = _held_back(entries[position + 1 :], earlier, later)
        for entry in between:
            if entry.bounds != later.bounds or not entry.can_be_fused:
                return f"'{entry.op.name}' between them needs the first and is needed by the second"
        if self.keep_parallel:
            fused = (earlier, *between, later)
            parallel = {_is_parallel(entry.op) for entry in fused}
            if len(parallel) > 1:
                return "iterations of some of them can be done at once, those of others cannot"
            if not parallel.pop() and any(entry.effects.nested for entry in fused):
                alike = len({_nest_bounds(entry.op) for entry in fused}) == 1
                if not alike and not any(map(_is_parallel, _loops_around(later.op))):
                    return "they need an order, and loops inside may be brought out of each"

        effects = earlier.effects.copy() if between else earlier.effects
        results: list[SSAValue] = list(earlier.op.results)
        for entry in (*between, later):
            refusal = why_not_aligned(effects, results, entry, self.max_streams)
            if refusal is not None:
                return refusal
            effects.join(entry.effects)
            results += entry.op.results
        earlier.effects = effects

        block = earlier.op.parent
        assert block is not None
        for entry in before:
            entry.op.detach()
            block.insert_op_before(entry.op, earlier.op)
        self._merge(earlier, [*between, later])
        # `results` are the loops' own, which merging may have replaced.
        renamed = dict(zip(results, earlier.op.results, strict=True))
        for entry in after:
            operands = entry.effects.operands
            if not operands.isdisjoint(renamed):
                entry.effects.operands = {renamed.get(value, value) for value in operands}
        entries[position:] = [*before, earlier, *after]
        return None

    def _merge(self, earlier: Entry, others: list[Entry]) -> None:
        """Put the loops of all entries into the first one."""
        first = earlier.op
        assert isinstance(first, affine.ForOp)
        loops = [first, *(entry.op for entry in others)]
        independent = [INDEPENDENT in loop.attributes for loop in loops]
        stays_independent = any(independent) and all(
            known or _is_parallel(loop) for known, loop in zip(independent, loops, strict=True)
        )
        worth_a_vector = any(
            not entry.effects.nested and (entry.effects.costly or entry.op.results)
            for entry in others[:-1]
        )
        in_strips = any(entry.in_strips for entry in others) or (
            worth_a_vector and self.strip > 1 and first.step == _ONE
        )
        if in_strips and not earlier.in_strips:
            first = put_in_strips([first], self.strip)
            earlier.in_strips = True
        for entry in others:
            loop = entry.op
            assert isinstance(loop, affine.ForOp)
            whole = earlier.in_strips and not entry.in_strips
            first = append_to_strips(first, loop) if whole else merge_loops(first, loop)
        if any(independent) and not stays_independent:
            first.attributes.pop(INDEPENDENT, None)
        elif stays_independent:
            first.attributes[INDEPENDENT] = UnitAttr()
        earlier.op = first


def _is_parallel(loop: Operation) -> bool:
    return is_parallel(loop, in_memory=False) is None


def _nest_bounds(loop: Operation) -> tuple[object, ...]:
    """Where the loops of a perfect nest begin and end, and whether they carry anything."""
    assert isinstance(loop, affine.ForOp)
    return tuple((loop_bounds(one), len(one.results) > 0) for one in perfect_nest(loop))


def _loops_around(op: Operation) -> Iterator[affine.ForOp]:
    while (parent := op.parent_op()) is not None:
        if isinstance(parent, affine.ForOp):
            yield parent
        op = parent


# --- what an op touches --------------------------------------------------------------------------


class BufferUse:
    """How a loop, or any op, uses one buffer.

    Attributes:
        buffer: the memref through which it is accessed, None where there are several.
        at_iteration: the (dimension, constant) for which every access has the subscript
            `loop variable + constant`.
        swept: an inner loop runs along it.
    """

    __slots__ = ("at_iteration", "buffer", "reads", "swept", "writes")

    def __init__(self, buffer: SSAValue | None, at_iteration: frozenset[tuple[int, int]]):
        self.buffer = buffer
        self.at_iteration = at_iteration
        self.reads = self.writes = self.swept = False

    def join(self, other: BufferUse) -> None:
        if self.buffer is not other.buffer:
            self.buffer = None
        self.at_iteration &= other.at_iteration
        self.reads |= other.reads
        self.writes |= other.writes
        self.swept |= other.swept

    def copy(self) -> BufferUse:
        copied = BufferUse(self.buffer, self.at_iteration)
        copied.reads, copied.writes, copied.swept = self.reads, self.writes, self.swept
        return copied


class Effects:
    """What an op, with everything inside it, reads, writes and needs.

    Attributes:
        uses: by the root of the buffer, see `root_of`; None stands for any buffer.
        operands: all values that it or an op inside it uses.
        ordered: its order among asserts and calls matters.
        computed: it accesses memory at computed subscripts, which an assert may have checked.
        opaque: it is not known what it does.
        nested: it has loops inside.
        costly: it computes functions that take many instructions.
    """

    __slots__ = ("computed", "costly", "nested", "opaque", "operands", "ordered", "uses")

    def __init__(self) -> None:
        self.uses: dict[SSAValue | None, BufferUse] = {}
        self.operands: set[SSAValue] = set()
        self.ordered = self.opaque = self.nested = self.costly = self.computed = False

    @staticmethod
    def of(op: Operation) -> Effects:
        effects = Effects()
        if op.regions:
            effects.operands.update(op.operands)
            loop_variable = op.regions[0].block.args[0] if isinstance(op, affine.ForOp) else None
            for region in op.regions:
                for block in region.blocks:
                    effects.add_block(block, loop_variable, frozenset())
        else:
            effects.add_op(op, None, frozenset())
        return effects

    def add_block(
        self, block: Block, loop_variable: SSAValue | None, inner: frozenset[SSAValue]
    ) -> None:
        for op in block.ops:
            if op.regions:
                self.operands.update(op.operands)
                self.nested |= isinstance(op, affine.ForOp)
                for region in op.regions:
                    for nested in region.blocks:
                        self.add_block(nested, loop_variable, inner.union(nested.args))
            else:
                self.add_op(op, loop_variable, inner)

    def add_op(
        self, op: Operation, loop_variable: SSAValue | None, inner: frozenset[SSAValue]
    ) -> None:
        self.operands.update(op.operands)
        accesses = accesses_of(op)
        if accesses is None:
            self.opaque = True
            return
        self.ordered |= type(op) in ORDERED
        self.costly |= type(op) in COSTLY
        self.computed |= isinstance(op, memref.LoadOp | memref.StoreOp) and bool(op.indices)
        for access in accesses:
            use = BufferUse(access.buffer, _at_iteration(access, loop_variable))
            use.reads, use.writes = access.reads, access.writes
            use.swept = access.subscripts is not None and any(
                atom in inner for form in access.subscripts for atom in form.atoms()
            )
            known = self.uses.get(access.root)
            if known is None:
                self.uses[access.root] = use
            else:
                known.join(use)

    def join(self, other: Effects) -> None:
        """Become the effects of both, one loop's body after the other's."""
        for root, use in other.uses.items():
            known = self.uses.get(root)
            if known is None:
                self.uses[root] = use.copy()
            else:
                known.join(use)
        self.operands |= other.operands
        self.ordered |= other.ordered
        self.opaque |= other.opaque
        self.nested |= other.nested
        self.costly |= other.costly
        self.computed |= other.computed

    def copy(self) -> Effects:
        copied = Effects()
        copied.join(self)
        return copied

    @property
    def is_pure(self) -> bool:
        return not (self.uses or self.ordered or self.opaque)

    def shared_with(self, other: Effects) -> Iterable[tuple[BufferUse, BufferUse]]:
        """The uses of each buffer that both use and one of them writes."""
        one, two = self.uses, other.uses
        if None in one or None in two:
            for first in one.values():
                for second in two.values():
                    if first.writes or second.writes:
                        yield first, second
            return
        if len(two) < len(one):
            one, two = two, one
        for root, first in one.items():
            second = two.get(root)
            if second is not None and (first.writes or second.writes):
                yield first, second

    def conflicts_with(self, other: Effects) -> bool:
        """Whether the order of the two may matter because of what they do to memory."""
        if self.opaque or other.opaque:
            return not (self.is_pure or other.is_pure)
        if (self.ordered and (other.ordered or other.computed)) or (
            self.computed and other.ordered
        ):
            return True
        return next(iter(self.shared_with(other)), None) is not None


def _at_iteration(access: Access, loop_variable: SSAValue | None) -> frozenset[tuple[int, int]]:
    if loop_variable is None or access.subscripts is None:
        return frozenset()
    offsets = (form.offset_of(loop_variable) for form in access.subscripts)
    return frozenset((i, offset) for i, offset in enumerate(offsets) if offset is not None)


# --- fusing the loops of a block -----------------------------------------------------------------


class Entry:
    """An op of the block that is being done."""

    __slots__ = ("bounds", "effects", "in_strips", "op")

    def __init__(self, op: Operation):
        self.op = op
        self.effects = Effects.of(op)
        self.in_strips = False
        self.bounds: Bounds | None = loop_bounds(op) if isinstance(op, affine.ForOp) else None

    @property
    def can_be_fused(self) -> bool:
        """Whether it is a loop, and not one of the inner loops of a contraction.

        Those get a schedule of their own; the loops around them, over a batch, are as any other.
        """
        name = name_of(self.op)
        return self.bounds is not None and (name is None or name.startswith("b"))

    def needs(self, earlier: Entry) -> bool:
        """Whether this op must stay after an earlier one."""
        if not self.effects.operands.isdisjoint(earlier.op.results):
            return True
        return self.effects.conflicts_with(earlier.effects)


def _is_worthwhile(earlier: Entry, later: Entry) -> bool:
    first, second = earlier.effects, later.effects
    if first.nested != second.nested:
        return False
    one, two = first.uses, second.uses
    if len(two) < len(one):
        one, two = two, one
    if not first.nested:
        return any(root in two for root in one)
    return any(use.swept and root in two and two[root].swept for root, use in one.items())


def _belongs_to_reduction(first: Entry, second: Entry) -> bool:
    """Whether one only reduces by its inner loops, the other has none, and they share a buffer."""
    if first.effects.nested == second.effects.nested:
        return False
    nested = first if first.effects.nested else second
    inner = [op for op in walk(nested.op) if op.regions and op is not nested.op]
    if not all(isinstance(op, affine.ForOp) and op.results for op in inner):
        return False
    return any(root in second.effects.uses for root in first.effects.uses)


def _held_back(
    entries: Sequence[Entry], first: Entry, second: Entry
) -> tuple[list[Entry], list[Entry], list[Entry]]:
    """What stands between two loops: to go before both, after both, and between them.

    The latter needs the first and is needed by the second, maybe through others.
    """
    before: list[Entry] = []
    after: list[Entry] = []
    for entry in entries:
        held = entry.needs(first) or any(entry.needs(other) for other in after)
        (after if held else before).append(entry)
    between: list[Entry] = []
    for entry in reversed(after):
        if second.needs(entry) or any(other.needs(entry) for other in between):
            between.insert(0, entry)
    return before, [entry for entry in after if entry not in between], between


def why_not_aligned(
    first: Effects, results: Sequence[SSAValue], second: Entry, max_streams: int
) -> str | None:
    """Why the second loop's body may not follow the first's in each iteration, or None."""
    effects = second.effects
    if not effects.operands.isdisjoint(results):
        return "it uses a value that the earlier loop computes by all its iterations"
    if first.opaque or effects.opaque:
        return "an op is in them of which it is not known what it does"
    if first.ordered and effects.ordered:
        return "both contain asserts or calls, whose order would change"
    for one, two in first.shared_with(effects):
        if one.buffer is None or one.buffer is not two.buffer:
            return "they touch one buffer through different views, and one of them writes it"
        if not one.at_iteration & two.at_iteration:
            return (
                f"buffer {_name(one.buffer)} is written by one and touched by the other, and not "
                "always at the element of the same iteration"
            )
    if not (first.nested or effects.nested):
        streams = len(first.uses.keys() | effects.uses.keys())
        if streams > max_streams:
            return f"the loop would touch {streams} buffers, more than {max_streams}"
    return None


def _name(value: SSAValue) -> str:
    return "%" + (value.name_hint or "?")
