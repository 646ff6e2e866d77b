"""gpu-map-blocks-to-warps: where rows are short a warp does one, and a block several."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, prod
from typing import NamedTuple

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import ArrayAttr, IntegerAttr, MemRefType, ModuleOp, StringAttr, i64
from xdsl.ir import Block, Operation, SSAValue

from ..dialects import affine, gpu
from ..dialects.build import Builder
from ..dialects.linear_forms import Linear, constant_form
from ..dialects.quick import append, detach, insert_before, walk
from ..dialects.structure import is_inside
from .affine_loops.regions import element_bytes
from .affine_loops.selection import functions_in
from .base import Pass
from .gpu_mapping.blocks import bounds_of
from .gpu_mapping.choices import check_block_size, choose
from .gpu_mapping.groups import WARP
from .gpu_mapping.host_choice import where_none_is_negative
from .gpu_mapping.nests import (
    BLOCKS,
    LONGEST_ROW,
    MAPPING,
    SCAN,
    THREADS,
    WARPS,
    kernel_around,
    mapping_of,
)
from .remarks import remark

_MEMORY = 32 << 10
"""Of the warps of a block, in bytes."""

_ONE, _ZERO = ArrayAttr([IntegerAttr(1, i64)]), constant_form(0)


@dataclass(frozen=True)
class GpuMapBlocksToWarpsPass(Pass):
    """Maps kernels of blocks, whose threads share short loops, to warps instead.

    ```
    affine.parallel (%i) = (0) to (5000) {           affine.parallel (%i) = (0) to (5000) {
      %s = affine.parallel (%j) = (0) to (200)         %s = affine.parallel (%j) = (0) to (200)
             reduce ("addf") -> (f32) {       →               reduce ("addf") -> (f32) {
        …                                                …
      } {mapping = "threads"}                          } {mapping = "threads"}
    } {mapping = "blocks"}                           } {block_size = 128, mapping = "warps"}
    ```
    The 32 lanes of a warp share what the threads of a block would: they reduce by shuffles alone,
    and no warp waits for another one. A row is short where it has no more than `row` elements. One
    that a warp does not do at a stroke has more than `at_once`, and then no more beyond those than
    there are rows: with few rows a block for each has more of the hardware work. Where the length
    is not known, there are two kernels, and the host asks.

    Kernels in which threads meet at barriers, or scan, or share what is in loops and branches, stay
    as they are.

    Options:
        row: the most elements of a row that a warp does; 0: there is none.
        at_once: elements of a row that a warp does, however few rows there are.
        block_size: threads of a block, so many warps.
    """

    name = "gpu-map-blocks-to-warps"
    source = target = "affine"

    row: int = 1024
    at_once: int = 128
    block_size: int = 128

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        check_block_size(self.block_size, op)
        for function in functions_in(op):
            for kernel in [one for one in walk(function) if mapping_of(one) == BLOCKS]:
                assert isinstance(kernel, affine.ParallelOp)
                if any(mapping_of(inner) == BLOCKS for inner in kernel.body.block.ops):
                    continue  # the innermost loop of a nest stands for all
                rows = short_rows(kernel, _MEMORY * WARP // self.block_size)
                if isinstance(rows, str):
                    remark(self.name, kernel, f"not mapped to warps: {rows}")
                elif self.row > 0:
                    self._map(kernel, rows)

    def _map(self, kernel: affine.ParallelOp, rows: Rows) -> None:
        outermost = kernel_around(kernel)
        # Neither must be negative.
        room = constant_form(self.row).add(rows.length, -1)
        spare = rows.number.add(constant_form(self.at_once)).add(rows.length, -1)
        if any(form.constant < 0 for form in (room, spare) if form.is_constant):
            return
        if rows.length.is_constant:  # of unknown many rows there may be enough
            map_to_warps(kernel, rows.length.constant, self.block_size)
            return
        forms = [form for form in (room, spare) if not form.is_constant]
        if any(is_inside(value, outermost) for form in forms for value in form.atoms()):
            return
        copy = outermost.clone()
        (innermost,) = (
            one
            for one in walk(copy)
            if mapping_of(one) == BLOCKS
            and not any(mapping_of(inner) == BLOCKS for inner in one.regions[0].block.ops)
        )
        assert isinstance(innermost, affine.ParallelOp)
        then, otherwise = Block(), Block()
        append(then, copy)
        map_to_warps(innermost, self.row, self.block_size)
        Builder.in_place_of(outermost).insert(where_none_is_negative(forms, then, otherwise))
        detach(outermost)
        end = otherwise.last_op
        assert end is not None
        insert_before(outermost, end)


class Rows(NamedTuple):
    """What a kernel of blocks does: how many rows there are at least, and how long each one is."""

    number: Linear
    length: Linear


def short_rows(kernel: affine.ParallelOp, most_bytes: int) -> Rows | str:
    """The rows of which a warp could do one each, or why it could not.

    Args:
        kernel: the innermost loop that is mapped to blocks.
        most_bytes: the memory that a warp can have.
    """
    memory = 0.0
    lengths: list[Linear] = []
    nested: set[Operation] = set()
    for op in walk(kernel):
        if isinstance(op, gpu.BarrierOp):
            return "its threads meet at barriers"
        if mapping_of(op) == SCAN:
            return "its threads scan"
        if isinstance(op, memref.AllocOp | memref.AllocaOp):
            memory += _bytes_of(op)
            if memory > most_bytes:
                return "it has too much memory of its own, or views of that"
        if mapping_of(op) != THREADS or op in nested:
            continue
        if op.parent is not kernel.body.block:
            return "what its threads share stands in loops or branches"
        length = constant_form(1)
        loop = op
        while True:
            assert isinstance(loop, affine.ParallelOp)
            lower, upper, steps = bounds_of(loop)
            if len(upper) != 1 or lower != (_ZERO,) or steps != _ONE:
                return "loops are not counted from 0 on"
            if not (length.is_constant and upper[0].is_constant) and length != constant_form(1):
                return "its loops are nested, and not known in length"
            length = upper[0].scale(length.constant)
            inner = loop.body.block.first_op
            if inner is None or mapping_of(inner) != THREADS:
                break
            nested.add(inner)
            loop = inner
        lengths.append(length)
    if not lengths:
        return "its threads share nothing"
    if all(one.is_constant for one in lengths):
        length = max(lengths, key=lambda one: one.constant)
    elif all(one == lengths[0] for one in lengths) and _is_simple(lengths[0]):
        length = lengths[0]
    else:
        return "its loops are not all equally long"
    return Rows(_row_count(kernel), length)


def _is_simple(form: Linear) -> bool:
    """Whether a form is a multiple of one value, with or without something added."""
    return len(form.terms) == 1 and all(isinstance(atom, SSAValue) for atom, _ in form.terms)


def _row_count(kernel: affine.ParallelOp) -> Linear:
    """How many iterations the loops of a kernel have at least, where they have any."""
    known, unknown = [1], []
    loop: Operation | None = kernel
    while isinstance(loop, affine.ParallelOp):
        lower, upper, steps = bounds_of(loop)
        if len(upper) == 1 and lower == (_ZERO,) and steps == _ONE:
            if upper[0].is_constant:
                known.append(upper[0].constant)
            elif _is_simple(upper[0]) and upper[0].constant == 0:
                unknown.append(upper[0])
        loop = loop.parent_op()
    factor = prod(known)
    return unknown[-1].scale(factor) if unknown else constant_form(factor)


def _bytes_of(op: memref.AllocOp | memref.AllocaOp) -> float:
    """Infinity where that is not known, or where something but accesses uses the memory."""
    accesses = (affine.LoadOp, affine.StoreOp, memref.DeallocOp)
    type_ = op.memref.type
    assert isinstance(type_, MemRefType)
    if not type_.has_static_shape() or any(
        not isinstance(use.operation, accesses) for use in op.memref.uses
    ):
        return inf
    return prod(type_.get_shape()) * element_bytes(type_.element_type)


def map_to_warps(kernel: affine.ParallelOp, longest: int, block_size: int) -> None:
    """Let warps do what blocks did; no row is longer than `longest`."""
    loop: Operation | None = kernel
    while loop is not None and mapping_of(loop) == BLOCKS:
        loop.attributes[MAPPING] = StringAttr(WARPS)
        loop = loop.parent_op()
    kernel.attributes[LONGEST_ROW] = IntegerAttr(longest, i64)
    choose(kernel_around(kernel), {"block_size": block_size})
