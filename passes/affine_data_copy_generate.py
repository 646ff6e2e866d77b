"""affine-data-copy-generate: what loops need of a buffer is copied to where it is dense."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import AnyFloat, IntegerAttr, IntegerType, ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, BlockArgument, Operation, SSAValue

from ..dialects import affine
from ..dialects.build import Constants
from .affine_data_copy.emit import Copy, Style
from .affine_data_copy.layout import Layout, layout_of
from .affine_data_copy.optional import OptionalCopy, Worth
from .affine_data_copy.parts import Part, Scope, accesses_by_buffer, part_of
from .affine_loops.analysis import Access
from .affine_loops.regions import bytes_touched
from .affine_loops.selection import functions_in, loops_in, name_of, report_absent
from .base import Pass
from .remarks import remark


@dataclass(frozen=True)
class AffineDataCopyGeneratePass(Pass):
    """Copies the part of a buffer that loops touch into a new one, and uses that instead.

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
    a place in the cache. The part is the box around all accesses, in terms of the loops outside. A
    part that is written is copied back behind the loops; it is copied in, too, unless every element
    is written.

    With `pack`, the copy is cut into blocks along its last dimension, as the micro-kernels of a
    matrix product read it: `%B[%k, %j]` is `%p[%j / 16][%k][%j mod 16]`. There is no division
    where the loops go through tiles of that size.

    Options:
        loops: the names of loops (`loop_name`) in whose bodies copies are made; empty: upstream's
            behaviour, for outermost loops, or inner ones by the next two options.
        fast_mem_capacity: in KiB; loops that touch more are entered; 0: there is no limit.
        skip_non_unit_stride_loops: loops with a step are entered, others not.
        fast_mem_space, slow_mem_space: without `loops`: the memory space of copies, and of what is
            copied.
        generate_dma: without `loops`: by `affine.dma_start` and `affine.dma_wait` instead of loops.
            A part must be a box of constant size then, without gaps but along one dimension.
        min_dma_transfer: in bytes; parts that are smaller are not transferred, so not copied.
        tag_mem_space: the memory space of the tags of transfers.
        buffers: with `loops`: the names of buffers to copy (`B` of `%B`); empty: all that are read
            only, or that `order` means.
        order: with `loops`: the names of the loops inside whose variables subscript what is copied,
            in the order of the copy's dimensions, slowest first. Without `buffers`, those that are
            subscripted by just these are copied.
        before: with `loops`: the copy is made before the loop instead, for all of its iterations.
        pack: elements in a block; 0: there are no blocks.
        pad: the rest of a last block that is not full is filled with zeros.
        hoist: memory is allocated at the function's top, once.
        least_reads: with `loops`: a copy whose elements are read no more often than this each the
            program goes without, nor copies of few rows; 0: every copy is made. An element is read
            in every iteration of the loops inside that do not subscript it.
        spread_reads, way_bytes: as `least_reads`, where it is more, for copies whose rows do not
            lie in each other's way in a cache: they do at a multiple of the bytes of one way.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-data-copy-generate, which copies out of a
    part that is not wholly written what was never copied in, and reads `min-dma-transfer` (1024)
    without doing anything with it.
    """

    name = "affine-data-copy-generate"
    source = target = "affine"

    loops: tuple[str, ...] = ()
    fast_mem_capacity: int = 0
    skip_non_unit_stride_loops: bool = False
    fast_mem_space: int = 1
    slow_mem_space: int = 0
    tag_mem_space: int = 0
    generate_dma: bool = False
    min_dma_transfer: int = 0
    buffers: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    before: bool = False
    pack: int = 0
    pad: bool = False
    hoist: bool = False
    least_reads: int = 0
    spread_reads: int = 0
    way_bytes: int = 4096

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report_absent(self.name, op, self.loops)
        for function in functions_in(op):
            if self.loops:
                for loop in loops_in(function, self.loops):
                    self._copy_in(loop)
            else:
                for block in function.body.blocks:
                    self._copy_in_block(block)

    # --- copies in the bodies of named loops -----------------------------------------------------

    def _copy_in(self, loop: affine.ForOp) -> None:
        style = Style(0, 64, self.hoist, self.pad)
        scope = Scope([loop] if self.before else list(loop.body.block.ops)[:-1])
        found = accesses_by_buffer(scope)
        if isinstance(found, str):
            remark(self.name, loop, f"nothing copied: {found}")
            return
        wanted = [
            (buffer, group)
            for buffer, used in found.items()
            for group in self._groups(scope, used)
            if self._is_wanted(scope, buffer, group)
        ]
        if not wanted and (self.buffers or self.order):
            asked = ", ".join(self.buffers or self.order)
            what = "called" if self.buffers else "subscripted by just the loops"
            remark(self.name, loop, f"nothing copied: no buffer is {what} {asked}")
        worth = None
        if self.least_reads:
            worth = Worth(self.least_reads, self.spread_reads, self.way_bytes)
        for buffer, group in wanted:
            part = part_of(scope, buffer, {**found, buffer: group})
            copied = (
                part
                if isinstance(part, str)
                else copy_part(scope, part, style, self.order, self.pack, worth)
            )
            if isinstance(copied, str):
                remark(self.name, loop, f"%{buffer.name_hint or '?'} not copied: {copied}")
        scope.erase_unused()

    def _groups(self, scope: Scope, accesses: list[Access]) -> list[list[Access]]:
        """The accesses to a buffer that one copy is for: a product of an array with itself reads it
        as two operands, of which one is copied."""
        read_only = not any(access.writes or access.subscripts is None for access in accesses)
        if not self.order or self.buffers or not read_only:
            return [accesses]
        groups: dict[frozenset[str], list[Access]] = {}
        for access in accesses:
            loops = loops_of_dimensions(scope, [access])
            groups.setdefault(frozenset(name for names in loops for name in names), []).append(
                access
            )
        return list(groups.values())

    def _is_wanted(self, scope: Scope, buffer: SSAValue, accesses: Sequence[Access]) -> bool:
        if self.buffers:
            return buffer.name_hint in self.buffers
        if any(access.subscripts is None for access in accesses):
            return False
        if self.order:
            names = {name for loops in loops_of_dimensions(scope, accesses) for name in loops}
            return names == set(self.order)
        return not any(access.writes for access in accesses)

    # --- copies where upstream makes them --------------------------------------------------------

    def _copy_in_block(self, block: Block) -> None:
        """Make copies for each loop of a block, and for the accesses between loops."""
        run: list[Operation] = []
        for op in list(block.ops):
            if isinstance(op, affine.ForOp):
                self.copy_for(run)
                run = []
                if self._is_entered(op):
                    self._copy_in_block(op.body.block)
                else:
                    self.copy_for([op])
            elif run or isinstance(op, affine.LoadOp | affine.StoreOp):
                run.append(op)
        self.copy_for(run[:-1])

    def _is_entered(self, loop: affine.ForOp) -> bool:
        if self.skip_non_unit_stride_loops:
            return loop.step.value.data != 1
        touched = bytes_touched(loop) if self.fast_mem_capacity else None
        return touched is not None and touched > self.fast_mem_capacity << 10

    def copy_for(self, ops: Sequence[Operation], only: SSAValue | None = None) -> None:
        """Make copies for neighbouring ops: of all buffers that they touch, or of one."""
        if not ops:
            return
        style = Style(self.fast_mem_space, 0, False, False)
        scope = Scope(ops)
        found = accesses_by_buffer(scope)
        if isinstance(found, str):
            remark(self.name, ops[0], f"nothing copied: {found}")
            return
        parts: list[tuple[Scope, Part]] = []
        for buffer in found if only is None else [only]:
            part = part_of(scope, buffer, found)
            if isinstance(part, str):
                remark(self.name, ops[0], f"%{buffer.name_hint or '?'} not copied: {part}")
            elif _memory_space(part) == self.slow_mem_space:
                parts.append(outermost_scope(scope, part))
        for outer, part in parts:
            refusal = self._emit(outer, part, style)
            if refusal is not None:
                name = part.buffer.name_hint or "?"
                remark(self.name, ops[0], f"%{name} not copied: {refusal}")
        scope.erase_unused()

    def _emit(self, scope: Scope, part: Part, style: Style) -> str | None:
        """Copy a part by loops or, where that is asked for, by DMA; or why it is not."""
        if self.generate_dma:
            from .affine_data_copy.transfer import (
                TransferredCopy,
                transferred_bytes,
                transferred_layout,
            )

            found = transferred_layout(part)
            if isinstance(found, str):
                return found
            size = transferred_bytes(part, found[0])
            if size < self.min_dma_transfer:
                return f"it is {size} bytes, and no transfer has less than {self.min_dma_transfer}"
            constants = Constants(_entry(scope.ops[0]))
            tags = self.tag_mem_space
            TransferredCopy(scope, part, *found, style, tags, constants).emit()
            return None
        layout = _layout(scope, part, range(len(part.box)), 0)
        if isinstance(layout, str):
            return layout
        Copy(scope, part, layout, style, {}).emit()
        return None


def _entry(op: Operation) -> Block:
    """The first block of the function around an op."""
    parent = op.parent_op()
    while parent is not None and not isinstance(parent, FuncOp):
        parent = parent.parent_op()
    assert parent is not None
    return parent.body.blocks[0]


def _memory_space(part: Part) -> int:
    space = part.type.memory_space
    return space.value.data if isinstance(space, IntegerAttr) else 0


def outermost_scope(scope: Scope, part: Part) -> tuple[Scope, Part]:
    """The outermost loop around a scope for which the same part is copied, and no access is else.

    So that a matrix that an inner loop only adds to is copied outside of that loop.
    """
    while isinstance(loop := scope.ops[0].parent_op(), affine.ForOp):
        outer = Scope([loop])
        accesses = accesses_by_buffer(outer)
        if isinstance(accesses, str) or len(accesses[part.buffer]) != len(part.accesses):
            break
        found = part_of(outer, part.buffer, accesses)
        if isinstance(found, str) or found.box != part.box:
            break
        scope, part = outer, found
    return scope, part


def copy_part(
    scope: Scope,
    part: Part,
    style: Style,
    order: Sequence[str] = (),
    block: int = 0,
    worth: Worth | None = None,
) -> Copy | str:
    """Copy a part of a buffer for the ops of a scope, or say why not.

    Args:
        order: the names of the loops that subscript it, in the order of the copy's dimensions;
            empty: all dimensions of the buffer that are touched at more than one place.
        block: elements in a block of the last dimension; 0: there are no blocks.
        worth: which copies are made, if not all.
    """
    loops = loops_of_dimensions(scope, part.accesses)
    dimensions = [at for at, interval in enumerate(part.box) if interval.lower != interval.upper]
    if order:
        unnamed = [at for at in dimensions if not set(loops[at]) & set(order)]
        if unnamed:
            return f"dimension {unnamed[0]} is subscripted by none of {', '.join(order)}"
        dimensions.sort(
            key=lambda at: min(order.index(name) for name in loops[at] if name in order)
        )
    if not dimensions:
        return "it is a single element"
    if style.pad and not isinstance(part.type.element_type, AnyFloat | IntegerType):
        return f"there is no zero of type {part.type.element_type}"
    layout = _layout(scope, part, dimensions, block, style.hoist)
    if isinstance(layout, str):
        return layout
    names = {at: loops[at][0] for at in dimensions if loops[at]}
    copy = OptionalCopy(scope, part, layout, style, names)
    if worth is not None and not style.hoist:
        copy.emit_if(worth)
    else:
        copy.emit()
    return copy


def _layout(
    scope: Scope, part: Part, order: Sequence[int], block: int, at_top: bool = False
) -> Layout | str:
    """The layout of a copy, of a size that is known at the function's top where that can be."""
    layout = layout_of(part, Scope([scope.top()]).is_fixed, order, block)
    if isinstance(layout, str) and not at_top:
        layout = layout_of(part, scope.is_fixed, order, block)
    return layout


def loops_of_dimensions(scope: Scope, accesses: Sequence[Access]) -> list[list[str]]:
    """For each dimension of a buffer, the names of the loops of the scope that subscript it."""
    found: list[list[str]] = []
    for dimension in range(len(accesses[0].subscripts or ())):
        names: dict[str, None] = {}
        for access in accesses:
            assert access.subscripts is not None
            for atom in access.subscripts[dimension].atoms():
                loop = atom.owner.parent_op() if isinstance(atom, BlockArgument) else None
                if isinstance(loop, affine.ForOp) and not scope.is_fixed(atom):
                    names |= {name: None} if (name := name_of(loop)) else {}
        found.append(list(names))
    return found
