"""affine-strip-contractions: a chain of contractions is done some rows at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    DenseArrayBase,
    MemRefType,
    ModuleOp,
    NoneAttr,
    i32,
)
from xdsl.ir import Block, Operation, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineMap

from ..dialects import affine
from ..dialects.build import INDEX, Builder
from ..dialects.extents import Extent
from ..dialects.linear_forms import map_forms
from ..dialects.quick import create, detach, erase, insert_before, walk
from ..dialects.structure import ancestor_in
from .affine_loop_split import split_loop
from .affine_loops.aligned_fusion import Effects, Entry, why_not_aligned
from .affine_loops.analysis import loop_bounds
from .affine_loops.building import (
    Bound,
    body_builder,
    lower_bound,
    make_loop,
    over_dims,
    set_bounds,
    upper_bound,
    value_bound,
    variable_of,
)
from .affine_loops.regions import element_bytes
from .affine_loops.selection import functions_in, name_of
from .base import Pass
from .remarks import remark

# What is added to the names of the loops that do the rows which are no whole strip.
_LAST = "_last"
# Rows in a strip are a multiple of this: of the heights of register tiles, and not too few to make
# up for packing the right operands once a strip.
_UNIT, _MOST_UNITS = 48, 5
# Where it is not known how long a row is. One contraction alone packs as much for less; it has a
# few more than 512 rows, which are common: no strip is left over that has few.
_UNITS_IN_CHAIN, _UNITS_ALONE = 2, 11


@dataclass(frozen=True)
class AffineStripContractionsPass(Pass):
    """Does contractions in a chain, with what stands between them, strip by strip of their rows.

    ```
                                             affine.for %s = 0 to %m step 96 {
                                               %t = memref.alloc() : memref<96x?xf32>
    affine.for %i = 0 to %n {                  affine.for %i = %s to %s + 96 {
      %T[%i, *] = %Q[%i, *] · %K                 %t[%i - %s, *] = %Q[%i, *] · %K
    }                                          }
    affine.for %i = 0 to %n {                  affine.for %i = %s to %s + 96 {
      %T[%i, *] = softmax(%T[%i, *])     →       %t[%i - %s, *] = softmax(%t[%i - %s, *])
    }                                          }
    affine.for %i = 0 to %n {                  affine.for %i = %s to %s + 96 {
      %O[%i, *] = %T[%i, *] · %V                 %O[%i, *] = %t[%i - %s, *] · %V
    }                                          }
                                             }
                                             … and the same from %m to %n
    ```

    The matrix between them, which has a row for each of theirs, is then never in memory as a whole:
    that is what attention needs. Loops of one block are taken that follow each other and have the
    same bounds, from a contraction to the last one that reads a temporary of that kind; something
    must stand between the two that is not part of a contraction's tiles, or the strips would save
    no memory traffic and only cost packing. Legal is what a fusion of the loops would be.

    So is one contraction with what makes the rows of its left operand (`relu(A) @ B`), unless its
    results are known to have so many columns that packing for each strip takes longer. There the
    last strip has fewer rows, and is done by the same loops.

    Options:
        l2_bytes: of the second-level data cache; half of it is for a strip of known width. The
            left operand of one contraction that is known to fit in it is not cut.

    The algorithm, without its sums that are corrected later: M. Rabe, C. Staats, Self-attention
    does not need O(n²) memory, 2021.
    """

    name = "affine-strip-contractions"
    source = target = "affine"

    l2_bytes: int = 512 << 10

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for block in list(_blocks(function)):
                for run in list(_runs(block)):
                    chain = _chain_in(run)
                    if chain is not None:
                        self._strip(chain)
                    else:
                        for alone in list(_alone_in(run)):
                            self._strip_alone(alone)

    def _strip(self, chain: Chain) -> None:
        # Most programs have no chain, and need none of the analysis.
        from .affine_dependences.legality import can_fuse

        for at, second in enumerate(chain.loops):
            for first in chain.loops[:at]:
                refusal = can_fuse(first, second)
                if refusal is not None:
                    remark(self.name, second, f"not done in strips: {refusal}")
                    return
        rows = self._rows(_row_bytes(chain.temporaries), _UNITS_IN_CHAIN)
        count = loop_bounds(chain.loops[0]).trip_count
        if count is None or count > rows:
            _put_in_strips(chain, rows, rests=True)

    def _strip_alone(self, chain: Chain) -> None:
        row_bytes = _row_bytes(chain.temporaries)
        rows = self._rows(row_bytes, _UNITS_ALONE)
        count = loop_bounds(chain.loops[0]).trip_count
        fits = count is not None and 0 < count * row_bytes <= self.l2_bytes // 2
        if not fits and (count is None or count > rows) and _columns(chain) <= 2 * rows:
            _put_in_strips(chain, rows, rests=False)

    def _rows(self, row_bytes: int, units: int) -> int:
        """How many rows a strip has; so many units where the bytes of a row are not known (0)."""
        if row_bytes:
            units = min(self.l2_bytes // 2 // row_bytes // _UNIT, _MOST_UNITS)
        return _UNIT * max(units, 1)


class Temporary(NamedTuple):
    """A matrix between contractions: which dimension has their rows."""

    allocation: memref.AllocOp
    row: int


class Chain(NamedTuple):
    """Loops over rows with the same bounds, one after the other, and what they hand on."""

    loops: list[affine.ForOp]
    temporaries: list[Temporary]


def _blocks(op: Operation) -> Iterator[Block]:
    """The blocks inside, but not those inside contractions."""
    for region in op.regions:
        for block in region.blocks:
            yield block
            for inner in block.ops:
                if not _is_contraction(inner):
                    yield from _blocks(inner)


def _is_contraction(op: Operation) -> bool:
    """Whether a loop is one over rows that were given a name."""
    return isinstance(op, affine.ForOp) and (name_of(op) or "").startswith("i")


def _runs(block: Block) -> Iterator[list[affine.ForOp]]:
    """Loops that follow each other and have the same bounds, from 0 on, one by one."""
    run: list[affine.ForOp] = []
    for op in block.ops:
        if isinstance(op, affine.ForOp) and not op.results:
            bounds = loop_bounds(op)
            from_zero = all(form.is_constant and not form.constant for form in bounds.lower)
            if from_zero and bounds.step == 1 and len(bounds.upper) == 1:
                if run and loop_bounds(run[0]) != bounds:
                    yield run
                    run = []
                run.append(op)
                continue
        yield run
        run = []


def _chain_in(run: Sequence[affine.ForOp]) -> Chain | None:
    """The part of a run that is worth strips."""
    contractions = [at for at, loop in enumerate(run) if _is_contraction(loop)]
    if len(contractions) < 2 or contractions[-1] - contractions[0] < len(contractions):
        return None
    loops = list(run[contractions[0] : contractions[-1] + 1])
    found: list[Temporary] = []
    buffers = dict.fromkeys(op.memref for op in walk(loops[0]) if isinstance(op, affine.StoreOp))
    for buffer in buffers:
        temporary = _temporary(buffer, loops)
        if temporary is not None:
            found.append(temporary)
    return Chain(loops, found) if found else None


def _alone_in(run: Sequence[affine.ForOp]) -> Iterator[Chain]:
    """Each contraction of a run with the loops before it that make its rows."""
    for at, contraction in enumerate(run):
        if not _is_contraction(contraction):
            continue
        loops, effects = [contraction], Effects.of(contraction)
        temporaries: list[Temporary] = []
        for loop in reversed(run[:at]):
            entry = Entry(loop)
            found = _temporaries_of(loop, [loop, *loops])
            if _is_contraction(loop) or not found or why_not_aligned(effects, (), entry, 0):
                break
            effects.join(entry.effects)
            loops.insert(0, loop)
            temporaries += found
        if temporaries:
            yield Chain(loops, temporaries)


def _temporaries_of(loop: affine.ForOp, loops: Sequence[affine.ForOp]) -> list[Temporary]:
    """What a loop makes for those behind it, and nobody else sees."""
    buffers = dict.fromkeys(op.memref for op in walk(loop) if isinstance(op, affine.StoreOp))
    found = (_temporary(buffer, loops) for buffer in buffers)
    return [temporary for temporary in found if temporary is not None]


def _row_bytes(temporaries: Sequence[Temporary]) -> int:
    """The bytes of a row of all of them together; 0 where that is not known."""
    widths = [
        element_bytes(type_.element_type) * type_.get_shape()[1 - row]
        for type_, row in ((_type(one.allocation), one.row) for one in temporaries)
    ]
    return sum(widths) if min(widths) > 0 else 0


def _columns(chain: Chain) -> int:
    """How many columns the results of the last contraction have; -1 where it is not known."""
    types = [op.memref.type for op in walk(chain.loops[-1]) if isinstance(op, affine.StoreOp)]
    return max(type_.get_shape()[-1] for type_ in types if isinstance(type_, MemRefType))


def _temporary(buffer: SSAValue, loops: Sequence[affine.ForOp]) -> Temporary | None:
    """What is known of a buffer that is used by the loops alone, by each row its own."""
    allocation = buffer.owner
    if not isinstance(allocation, memref.AllocOp):
        return None
    type_ = _type(allocation)
    if len(type_.get_shape()) != 2 or not isinstance(type_.layout, NoneAttr):
        return None
    block = loops[0].parent
    assert block is not None
    rows = {0, 1}
    last = False
    for use in buffer.uses:
        user = use.operation
        if isinstance(user, memref.DeallocOp):
            continue
        around = ancestor_in(block, user)
        if not isinstance(user, affine.LoadOp | affine.StoreOp) or user.memref is not buffer:
            return None
        if not isinstance(around, affine.ForOp) or around not in loops:
            return None
        forms = map_forms(user.map.data, user.indices)
        rows &= {at for at, form in enumerate(forms) if form.offset_of(variable_of(around)) == 0}
        last |= around is loops[-1]
    return Temporary(allocation, min(rows)) if rows and last else None


def _type(allocation: memref.AllocOp) -> MemRefType:
    type_ = allocation.memref.type
    assert isinstance(type_, MemRefType)
    return type_


# --- making the strips ---------------------------------------------------------------------------


def _put_in_strips(chain: Chain, rows: int, rests: bool) -> None:
    """A loop over strips; with `rests`, the rows that are no whole strip are done behind it.

    Code for a number of rows that is known is the faster, and twice as long with that behind it.
    """
    count = loop_bounds(chain.loops[0]).trip_count
    wholes, others = _split(chain.loops, rows) if rests else (chain.loops, [])
    builder = Builder.in_place_of(wholes[0])
    most = rows if rests or count is not None else _at_most(builder, rows, upper_bound(wholes[0]))
    strips = make_loop(builder, lower_bound(wholes[0]), upper_bound(wholes[0]), rows, hint="rows")
    begin = value_bound(variable_of(strips))
    inside = body_builder(strips)
    for whole in wholes:
        detach(whole)
        inside.insert(whole)
        end = upper_bound(whole).with_result(variable_of(strips), rows, only=rests)
        set_bounds(whole, begin, end)
    for temporary in chain.temporaries:
        _give_rows(temporary, wholes, most)
        if others:
            _give_rows(temporary, others, rows)
        for use in list(temporary.allocation.memref.uses):
            erase(use.operation)
        erase(temporary.allocation)


def _at_most(builder: Builder, rows: int, end: Bound) -> SSAValue:
    """So many rows, or as many as there are."""
    results = (AffineConstantExpr(rows), *end.map.results)
    least = AffineMap(end.map.num_dims, end.map.num_symbols, results)
    return builder.value(affine.MinOp, end.operands, INDEX, map=AffineMapAttr(least))


def _split(
    loops: Sequence[affine.ForOp], rows: int
) -> tuple[list[affine.ForOp], list[affine.ForOp]]:
    """The loops over whole strips, and those over what is left, which stand behind them."""
    wholes: list[affine.ForOp] = []
    rests: list[affine.ForOp] = []
    place = loops[-1].next_op
    assert place is not None
    for loop in loops:
        parts = split_loop(loop, rows, _LAST)
        assert not isinstance(parts, str)
        whole, rest = parts
        assert whole is not None
        wholes.append(whole)
        if rest is not None:
            detach(rest)
            insert_before(rest, place)
            rests.append(rest)
    return wholes, rests


def _give_rows(temporary: Temporary, loops: Sequence[affine.ForOp], rows: int | SSAValue) -> None:
    """Let the loops use a buffer of so many rows, which are counted from where they begin."""
    old, row = temporary
    type_ = _type(old)
    given = iter(old.dynamic_sizes)
    extents: list[Extent] = [next(given) if n < 0 else n for n in type_.get_shape()]
    extents[row] = rows
    shape = [one if isinstance(one, int) else DYNAMIC_INDEX for one in extents]
    sizes = [one for one in extents if not isinstance(one, int)]
    builder = Builder.in_place_of(loops[0])
    segments = DenseArrayBase.from_list(i32, [len(sizes), 0])
    allocation = create(
        memref.AllocOp,
        sizes,
        (MemRefType(type_.element_type, shape, memory_space=type_.memory_space),),
        old.properties | {"operandSegmentSizes": segments},
    )
    buffer = builder.insert(allocation).memref
    buffer.name_hint = old.memref.name_hint
    after = loops[-1].next_op
    assert after is not None
    Builder.in_place_of(after).insert(create(memref.DeallocOp, (buffer,)))
    for loop in loops:
        begin = lower_bound(loop)
        for op in walk(loop):
            if isinstance(op, affine.LoadOp | affine.StoreOp) and op.memref is old.memref:
                _count_from(op, row, begin)
                op.operands[list(op.operands).index(old.memref)] = buffer


def _count_from(access: affine.LoadOp | affine.StoreOp, dimension: int, begin: Bound) -> None:
    """Let a subscript count from where a loop begins."""
    affine_map, indices = access.map.data, list(access.indices)
    dims, added = affine_map.num_dims, len(begin.operands)
    results = list(affine_map.results)
    results[dimension] = results[dimension] + over_dims(begin.map, dims)[0] * -1
    new_map = AffineMap(dims + added, affine_map.num_symbols, tuple(results))
    access.properties["map"] = AffineMapAttr(new_map)
    others = list(access.operands[: len(access.operands) - len(indices)])
    access.operands = [*others, *indices[:dims], *begin.operands, *indices[dims:]]
