"""affine-data-copy-generate: what a loop needs of a buffer is copied to where it is dense."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    DenseArrayBase,
    IntegerAttr,
    MemRefType,
    ModuleOp,
    i32,
    i64,
)
from xdsl.ir import Block, BlockArgument, Region, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineExpr, AffineMap

from ..dialects import affine
from ..dialects.affine_maps import dims_map
from ..dialects.build import INDEX, Builder
from ..dialects.linear_forms import map_forms
from ..dialects.quick import erase
from ..dialects.structure import is_inside
from .affine_loops.analysis import accesses_of, loop_bounds, loop_operands, root_of
from .affine_loops.selection import functions_in, loops_in, name_of, set_name
from .base import Pass
from .remarks import remark


@dataclass(frozen=True)
class AffineDataCopyGeneratePass(Pass):
    """Copies what the body of a loop reads of a buffer into a new one, and reads it there.

    ```
                                                  affine.for %kc … step 512 {
    affine.for %kc … step 512 {                     %p = memref.alloc() : memref<512x64xf32>
      affine.for %i … {                             affine.for %k = %kc to min(%kc + 512, %n) {
        affine.for %j = %jr to %jr + 64 {             affine.for %j = %jr to %jr + 64 {
          affine.for %k = %kc to min(…) {     →         %p[%k - %kc, %j - %jr] = %B[%k, %j]
            … %B[%k, %j] …                          affine.for %i … {
                                                      … %p[%k - %kc, %j - %jr] …
                                                    memref.dealloc %p
    ```

    so that inner loops go through memory without gaps: fewer pages, no two lines that contend for
    a place in the cache. The buffer has a dimension for each loop inside that subscripts what is
    read, in the order of `order`, which may be another one than in memory.

    Options:
        loops: the name of the loop in whose body the copy is made (`loop_name`).
        before: the copy is made before the loop instead, for all that is read in it.
        order: the names of the loops inside that subscript what is copied: all buffers that are
            read at just these are copied.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-data-copy-generate
    """

    name = "affine-data-copy-generate"
    source = target = "affine"

    loops: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    before: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for loop in list(loops_in(function, self.loops)):
                for buffer in read_at(loop, self.order, self.before):
                    copied = copy_to_buffer(loop, buffer, self.order, self.before)
                    if isinstance(copied, str):
                        remark(self.name, loop, f"%{buffer.name_hint} not copied: {copied}")


def read_at(loop: affine.ForOp, order: Sequence[str], before: bool) -> list[SSAValue]:
    """The buffers that are read in a loop at subscripts with just the named loops inside it."""
    found: dict[SSAValue, None] = {}
    for op in loop.walk():
        if isinstance(op, affine.LoadOp):
            names = {
                name_of(around)
                for form in map_forms(op.map.data, op.indices)
                for atom in form.atoms()
                if isinstance(around := atom.owner.parent_op(), affine.ForOp)
                and is_inside(atom, loop)
                and (before or around is not loop)
            }
            if names == set(order):
                found[op.memref] = None
    return list(found)


def copy_to_buffer(
    loop: affine.ForOp, source: SSAValue, order: Sequence[str], before: bool = False
) -> list[affine.ForOp] | str:
    """Copy what is read of `source` in the body of `loop`: the loops of the copy, outer ones first.

    The copy is made in the body, or before the loop. Returns a sentence where it cannot be done.
    """
    root = root_of(source)
    loads: list[affine.LoadOp] = []
    for op in loop.walk():
        if op.regions:
            continue
        accesses = accesses_of(op)
        if accesses is None:
            return f"it is not known what '{op.name}' does to memory"
        for access in accesses:
            if access.writes and access.root in (root, None):
                return "it is written inside"
            if access.buffer is source:
                if not isinstance(op, affine.LoadOp):
                    return f"'{op.name}' reads it"
                loads.append(op)
    inner = _subscripting_loops(loop, loads, order, before)
    if isinstance(inner, str):
        return inner
    return _Copy(loop, source, loads, inner, before).emit()


def _subscripting_loops(
    loop: affine.ForOp, loads: Sequence[affine.LoadOp], order: Sequence[str], before: bool
) -> list[affine.ForOp] | str:
    """The loops inside that subscript the loads, in order; all loads are of the same element."""
    forms = {map_forms(load.map.data, load.indices) for load in loads}
    if len(forms) != 1:
        return "it is read at different subscripts"
    by_name: dict[str | None, affine.ForOp] = {}
    variable = loop.body.block.args[0]
    for form in forms.pop():
        for atom in form.atoms():
            if not is_inside(atom, loop) or (atom is variable and not before):
                continue
            around = atom.owner.parent_op() if isinstance(atom, BlockArgument) else None
            if not isinstance(around, affine.ForOp) or form.coefficient(atom) == 0:
                return "its subscripts are not sums of loop variables"
            by_name[name_of(around)] = around
    if set(by_name) != set(order):
        return f"the loops that subscript it are not {', '.join(order)}"
    for around in by_name.values():
        bounds = loop_bounds(around)
        if len(bounds.lower) != 1 or bounds.step != 1:
            return "a loop that subscripts it does not go through neighbours"
        operands = loop_operands(around)
        if any(
            is_inside(value, loop) and (value is not variable or before)
            for value in (*operands.lower, *operands.upper)
        ):
            return "the bounds of a loop that subscripts it change inside"
        if bounds.greatest_trip_count is None and len(bounds.upper) != 1:
            return "it is not known how much is read"
    return [by_name[name] for name in order]


class _Copy:
    """Writes a copy, its buffer, and the loads from there."""

    def __init__(
        self,
        loop: affine.ForOp,
        source: SSAValue,
        loads: Sequence[affine.LoadOp],
        inner: Sequence[affine.ForOp],
        before: bool,
    ):
        self.source, self.loads, self.inner = source, loads, inner
        block, first, self.end = loop.body.block, loop.body.block.first_op, loop.body.block.last_op
        if before:
            assert loop.parent is not None
            block, first, self.end = loop.parent, loop, loop.next_op
        assert first is not None and self.end is not None
        self.builder = Builder(block, first, loads[0].location)

    def emit(self) -> list[affine.ForOp]:
        buffer = self._allocate()
        places = [self._place(loop) for loop in self.inner]
        loops = self._copy_loops(buffer, places)
        for load in self.loads:
            variables = [loop.body.block.args[0] for loop in self.inner]
            affine_map, operands = self._subscripts(variables, places)
            builder = Builder.in_place_of(load)
            new = builder.value(
                affine.LoadOp, (buffer, *operands), load.result.type, map=affine_map
            )
            new.name_hint = load.result.name_hint
            load.result.replace_all_uses_with(new)
            erase(load)
        end = Builder(self.builder.block, self.end, self.builder.location)
        end.create(memref.DeallocOp, (buffer,))
        return loops

    def _allocate(self) -> SSAValue:
        """The buffer: as large as the loops go at most."""
        shape: list[int] = []
        sizes: list[SSAValue] = []
        for loop in self.inner:
            bounds = loop_bounds(loop)
            most = bounds.greatest_trip_count
            shape.append(DYNAMIC_INDEX if most is None else most)
            if most is None:
                operands = loop_operands(loop)
                lower, upper = loop.lowerBoundMap.data, loop.upperBoundMap.data
                values = (*operands.lower, *operands.upper)
                begin = _over_dims(lower, 0)[0]
                ends = _over_dims(upper, len(operands.lower))
                count = dims_map(len(values), (ends[0] + begin * -1,))
                sizes.append(self.builder.value(affine.ApplyOp, values, INDEX, map=count))
        source_type = self.source.type
        assert isinstance(source_type, MemRefType)
        type_ = MemRefType(source_type.element_type, shape)
        op = memref.AllocOp.create(
            operands=sizes,
            result_types=[type_],
            properties={
                "alignment": IntegerAttr(64, i64),
                "operandSegmentSizes": DenseArrayBase.from_list(i32, [len(sizes), 0]),
            },
        )
        buffer = self.builder.insert(op).results[0]
        buffer.name_hint = f"{self.source.name_hint or 'copy'}_copy"
        return buffer

    def _place(self, loop: affine.ForOp) -> tuple[AffineMap, Sequence[SSAValue]]:
        """Where a loop begins."""
        return loop.lowerBoundMap.data, loop_operands(loop).lower

    def _subscripts(
        self,
        variables: Sequence[SSAValue],
        places: Sequence[tuple[AffineMap, Sequence[SSAValue]]],
    ) -> tuple[AffineMapAttr, list[SSAValue]]:
        """The variables, each counted from where its loop begins."""
        operands: list[SSAValue] = []
        results: list[AffineExpr] = []
        for variable, (begin, values) in zip(variables, places, strict=True):
            at = len(operands)
            (start,) = _over_dims(begin, at + 1)
            operands += [variable, *values]
            constant = start.value if hasattr(start, "value") else None  # pyright: ignore
            results.append(AffineDimExpr(at) if constant == 0 else AffineDimExpr(at) + start * -1)
        return dims_map(len(operands), tuple(results)), operands

    def _copy_loops(
        self, buffer: SSAValue, places: Sequence[tuple[AffineMap, Sequence[SSAValue]]]
    ) -> list[affine.ForOp]:
        loops: list[affine.ForOp] = []
        builder = self.builder
        variables: dict[SSAValue, SSAValue] = {}
        for loop in self.inner:
            operands = loop_operands(loop)
            block = Block(arg_types=[INDEX])
            copy = affine.ForOp.create(
                operands=[*operands.lower, *operands.upper],
                properties=loop.properties
                | {
                    "operandSegmentSizes": DenseArrayBase.from_list(
                        i32, [len(operands.lower), len(operands.upper), 0]
                    )
                },
                regions=[Region(block)],
            )
            builder.insert(copy)
            variables[loop.body.block.args[0]] = block.args[0]
            name = name_of(loop)
            set_name(copy, f"{name}_copy" if name is not None else None)
            loops.append(copy)
            end = affine.YieldOp.create()
            end.location = builder.location
            block.add_op(end)
            builder = Builder(block, end, builder.location)
        load = self.loads[0]
        indices = [variables.get(index, index) for index in load.indices]
        value = builder.value(
            affine.LoadOp, (self.source, *indices), load.result.type, map=load.map
        )
        affine_map, operands = self._subscripts(list(variables.values()), places)
        builder.create(affine.StoreOp, (value, buffer, *operands), map=affine_map)
        return loops


def _over_dims(affine_map: AffineMap, start: int) -> list[AffineExpr]:
    """The results of a map over dims alone, numbered from `start`."""
    count = affine_map.num_dims
    dims = [AffineDimExpr(start + at) for at in range(count + affine_map.num_symbols)]
    return [
        result.replace_dims_and_symbols(dims[:count], dims[count:]) for result in affine_map.results
    ]
