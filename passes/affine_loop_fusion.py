"""affine-loop-fusion: loops over the same iterations that share data become one loop."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    AffineMapAttr,
    DenseArrayBase,
    MemRefType,
    ModuleOp,
    NoneAttr,
    i32,
)
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, Block, Operation, OpResult, SSAValue

from ..dialects import affine
from .affine_analysis import (
    ALLOCATIONS,
    ORDERED,
    Access,
    Bounds,
    accesses_of,
    drop_subscript,
    erase,
    loop_bounds,
    loop_operands,
    map_forms,
)
from .base import Pass
from .remarks import remark

# A temporary of at most this many bytes lies on the stack (docs/landings.md).
STACK_BYTES = 4096
# How far back a partner is looked for, in ops, and how many are tried: keeps the pass linear.
WINDOW = 64
ATTEMPTS = 4


@dataclass(frozen=True)
class AffineLoopFusionPass(Pass):
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

    A buffer that is only used in one loop, and there always at the loop variable, loses that
    dimension.

    Options:
        max_streams: a loop without inner loops does not get more buffers than this by fusion.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-loop-fusion
    """

    name = "affine-loop-fusion"
    source = target = "affine"

    max_streams: int = 16

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in op.body.block.ops:
            if isinstance(function, FuncOp) and function.body.blocks:
                for block in function.body.blocks:
                    _fuse_block(block, self.max_streams)
                    shrink_temporaries(block)


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
        opaque: it is not known what it does.
        nested: it has loops inside.
    """

    __slots__ = ("nested", "opaque", "operands", "ordered", "uses")

    def __init__(self) -> None:
        self.uses: dict[SSAValue | None, BufferUse] = {}
        self.operands: set[SSAValue] = set()
        self.ordered = self.opaque = self.nested = False

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
        if self.ordered and other.ordered:
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

    __slots__ = ("bounds", "effects", "op")

    def __init__(self, op: Operation):
        self.op = op
        self.effects = Effects.of(op)
        self.bounds: Bounds | None = loop_bounds(op) if isinstance(op, affine.ForOp) else None

    def needs(self, earlier: Entry) -> bool:
        """Whether this op must stay after an earlier one."""
        if not self.effects.operands.isdisjoint(earlier.op.results):
            return True
        return self.effects.conflicts_with(earlier.effects)


def _fuse_block(block: Block, max_streams: int) -> None:
    if sum(type(op) is affine.ForOp for op in block.ops) > 1:
        entries: list[Entry] = []
        for op in list(block.ops):
            entry = Entry(op)
            if entry.bounds is None or not _fuse_into_earlier(entries, entry, max_streams):
                entries.append(entry)
    for op in block.ops:
        for region in op.regions:
            for inner in region.blocks:
                _fuse_block(inner, max_streams)


def _fuse_into_earlier(entries: list[Entry], later: Entry, max_streams: int) -> bool:
    """Merge a loop into one of the entries before it; whether that was done."""
    attempts = 0
    for position in range(len(entries) - 1, max(-1, len(entries) - 1 - WINDOW), -1):
        earlier = entries[position]
        if earlier.bounds != later.bounds or not _is_worthwhile(earlier.effects, later.effects):
            continue
        refusal = _try_to_fuse(entries, position, later, max_streams)
        if refusal is None:
            return True
        remark("affine-loop-fusion", later.op, f"not fused with an earlier loop: {refusal}")
        attempts += 1
        if attempts == ATTEMPTS:
            break
    return False


def _is_worthwhile(first: Effects, second: Effects) -> bool:
    if first.nested != second.nested:
        return False
    one, two = first.uses, second.uses
    if len(two) < len(one):
        one, two = two, one
    if not first.nested:
        return any(root in two for root in one)
    return any(use.swept and root in two and two[root].swept for root, use in one.items())


def _try_to_fuse(entries: list[Entry], position: int, later: Entry, max_streams: int) -> str | None:
    """Fuse `later` into the loop at `position`, or say why not."""
    earlier = entries[position]
    before: list[Entry] = []
    after: list[Entry] = []
    for entry in entries[position + 1 :]:
        held = entry.needs(earlier) or any(entry.needs(other) for other in after)
        (after if held else before).append(entry)

    # What must stay after the first loop and before the second has to be taken along.
    taken: list[Entry] = []
    for entry in reversed(after):
        if later.needs(entry) or any(other.needs(entry) for other in taken):
            if entry.bounds != later.bounds:
                return f"'{entry.op.name}' between them needs the first and is needed by the second"
            taken.insert(0, entry)

    effects = earlier.effects.copy() if taken else earlier.effects
    results: list[SSAValue] = list(earlier.op.results)
    for entry in (*taken, later):
        refusal = _why_not(effects, results, entry, max_streams)
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
    for entry in (*taken, later):
        assert isinstance(earlier.op, affine.ForOp) and isinstance(entry.op, affine.ForOp)
        earlier.op = merge_loops(earlier.op, entry.op)
    # `results` are the loops' own, which merging may have replaced.
    renamed = dict(zip(results, earlier.op.results, strict=True))
    for entry in after:
        operands = entry.effects.operands
        if not operands.isdisjoint(renamed):
            entry.effects.operands = {renamed.get(value, value) for value in operands}
    entries[position:] = [*before, earlier, *(entry for entry in after if entry not in taken)]
    return None


def _why_not(
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


def merge_loops(first: affine.ForOp, second: affine.ForOp) -> affine.ForOp:
    """One loop in the place of the first that does both bodies in each iteration.

    ```
    %a = for %i iter_args(%s = %x) { …, yield %p }      %a, %b = for %i iter_args(%s = %x, %t = %y)
    %b = for %j iter_args(%t = %y) { …, yield %q }  →     { …, …, yield %p, %q }
    ```
    """
    body, other = first.body.block, second.body.block
    carried = other.args[1:]
    replacements: list[SSAValue] = [body.args[0]]
    replacements += [body.insert_arg(arg.type, len(body.args)) for arg in carried]
    for old, new in zip(other.args, replacements, strict=True):
        old.replace_all_uses_with(new)
    terminator = body.last_op
    assert terminator is not None
    for op in list(other.ops):
        op.detach()
        if isinstance(op, affine.YieldOp):
            terminator.operands = (*terminator.operands, *op.operands)
            op.erase()
        else:
            body.insert_op_before(op, terminator)

    merged = first
    if carried:
        merged = with_more_inits(first, loop_operands(second).inits)
        for old, new in zip(second.results, merged.results[-len(carried) :], strict=True):
            old.replace_all_uses_with(new)
    erase(second)
    return merged


def with_more_inits(loop: affine.ForOp, inits: Iterable[SSAValue]) -> affine.ForOp:
    """The loop with more initial values and results; its block arguments are already there."""
    operands = loop_operands(loop)
    all_inits = (*operands.inits, *inits)
    sizes = [len(operands.lower), len(operands.upper), len(all_inits)]
    assert loop.parent is not None
    replacement = affine.ForOp.create(
        operands=[*operands.lower, *operands.upper, *all_inits],
        result_types=[init.type for init in all_inits],
        properties=loop.properties | {"operandSegmentSizes": DenseArrayBase.from_list(i32, sizes)},
        attributes=loop.attributes,
        regions=[loop.detach_region(0)],
    )
    replacement.location = loop.location
    loop.parent.insert_op_before(replacement, loop)
    for old, new in zip(loop.results, replacement.results, strict=False):
        old.replace_all_uses_with(new)
    erase(loop)
    return replacement


# --- shrinking temporaries -----------------------------------------------------------------------


def shrink_temporaries(block: Block) -> None:
    """Take from the temporaries of a block the dimensions that a loop made superfluous.

    ```
    %t = memref.alloc(%n, %m) : memref<?x?xf32>        %t = memref.alloc(%m) : memref<?xf32>
    affine.for %i = 0 to %n {                          affine.for %i = 0 to %n {
      affine.for %j … { store %v, %t[%i, %j] }     →     affine.for %j … { store %v, %t[%j] }
      affine.for %j … { load %t[%i, %j] }                affine.for %j … { load %t[%j] }
    }                                                  }
    ```
    """
    for op in list(block.ops):
        if isinstance(op, ALLOCATIONS):
            _shrink(op)


def _shrink(allocation: memref.AllocOp | memref.AllocaOp) -> None:
    type_ = allocation.memref.type
    assert isinstance(type_, MemRefType)
    if not isinstance(type_.layout, NoneAttr):
        return
    deallocations: list[Operation] = []
    accesses: list[affine.LoadOp | affine.StoreOp] = []
    buffer = allocation.memref
    for use in buffer.uses:
        user = use.operation
        if isinstance(user, memref.DeallocOp):
            deallocations.append(user)
        elif isinstance(user, affine.LoadOp | affine.StoreOp) and user.memref is buffer:
            accesses.append(user)
        else:
            return
    if not accesses:
        return
    dropped = _superfluous_dimensions(allocation, accesses, len(type_.shape.data))
    if not dropped:
        return

    for position in dropped:
        for access in accesses:
            at = 1 if isinstance(access, affine.LoadOp) else 2
            indices = access.operands[at:]
            smaller, indices = drop_subscript(access.map.data, indices, position)
            access.properties["map"] = AffineMapAttr(smaller)
            access.operands = (*access.operands[:at], *indices)
    _reallocate(allocation, dropped, deallocations)


def _superfluous_dimensions(
    allocation: Operation, accesses: list[affine.LoadOp | affine.StoreOp], rank: int
) -> list[int]:
    """The dimensions to drop one after the other, each numbered after those before it are gone.

    Each is subscripted by the variable of the one loop that all accesses lie in. The next loop is
    looked for inside that one: there the buffer holds nothing yet when an iteration begins.
    """
    block = allocation.parent
    remaining = list(range(rank))
    dropped: list[int] = []
    paths = [_enclosing(access, block) for access in accesses]
    forms = [map_forms(access.map.data, _indices(access)) for access in accesses]
    for depth in range(min(map(len, paths))):
        loop = paths[0][depth]
        if not isinstance(loop, affine.ForOp) or any(path[depth] is not loop for path in paths):
            break
        loop_variable = loop.body.block.args[0]
        for dimension in remaining:
            offsets = {form[dimension].offset_of(loop_variable) for form in forms}
            if len(offsets) == 1 and None not in offsets:
                dropped.append(remaining.index(dimension))
                remaining.remove(dimension)
                break
        else:
            break
    return dropped


def _indices(access: affine.LoadOp | affine.StoreOp) -> tuple[SSAValue, ...]:
    return tuple(access.operands[1 if isinstance(access, affine.LoadOp) else 2 :])


def _enclosing(op: Operation, block: Block | None) -> list[Operation]:
    """The ops around `op` inside `block`, outermost first."""
    path: list[Operation] = []
    while op.parent is not block:
        parent = op.parent_op()
        assert parent is not None
        path.insert(0, parent)
        op = parent
    return path


def _reallocate(
    allocation: memref.AllocOp | memref.AllocaOp,
    dropped: list[int],
    deallocations: list[Operation],
) -> None:
    """Replace an allocation by one without the dropped dimensions, on the stack if it is small."""
    old_type = allocation.memref.type
    assert isinstance(old_type, MemRefType) and allocation.parent is not None
    shape = [extent.data for extent in old_type.shape.data]
    sizes = iter(allocation.dynamic_sizes)
    extents: list[tuple[int, SSAValue | None]] = [
        (extent, next(sizes) if extent < 0 else None) for extent in shape
    ]
    for position in dropped:
        del extents[position]
    shape = [extent for extent, _ in extents]
    dynamic = [size for _, size in extents if size is not None]
    type_ = _buffer_type(old_type.element_type, tuple(shape), old_type.memory_space)

    small = not dynamic and _bytes(type_) <= STACK_BYTES
    op_type = (
        memref.AllocaOp if small or isinstance(allocation, memref.AllocaOp) else type(allocation)
    )
    properties = dict(allocation.properties)
    properties["operandSegmentSizes"] = DenseArrayBase.from_list(i32, [len(dynamic), 0])
    new = op_type.create(operands=dynamic, result_types=[type_], properties=properties)
    new.location = allocation.location
    allocation.parent.insert_op_before(new, allocation)
    if op_type is memref.AllocaOp:
        for op in deallocations:
            erase(op)
    result = new.results[0]
    assert isinstance(result, OpResult)
    allocation.memref.replace_all_uses_with(result)
    erase(allocation)


@lru_cache(maxsize=256)
def _buffer_type(element: Attribute, shape: tuple[int, ...], space: Attribute) -> MemRefType:
    return MemRefType(element, shape, memory_space=space)


def _bytes(type_: MemRefType) -> int:
    count = getattr(type_.element_type, "size", 16)
    for extent in type_.shape.data:
        count *= extent.data
    return count
