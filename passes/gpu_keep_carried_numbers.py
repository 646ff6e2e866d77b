"""gpu-keep-carried-numbers: what a loop of the host carries for kernels stays on the device."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    AffineMapAttr,
    IndexType,
    MemRefType,
    ModuleOp,
)
from xdsl.ir import Block, Operation, SSAValue
from xdsl.ir.affine import AffineMap

from ..dialects import affine
from ..dialects.build import Builder
from ..dialects.quick import erase
from ..dialects.structure import encloses
from .affine_loops.analysis import loop_operands
from .affine_loops.building import body_builder, constant_bound, make_loop, with_inits
from .affine_loops.selection import functions_in
from .base import Pass
from .gpu_mapping.blocks import map_blocks
from .gpu_mapping.numbers import host_ops, is_arithmetic, is_number, kernels_of_host, needed_by
from .gpu_mapping.parts import allocate

_NO_SUBSCRIPTS = AffineMapAttr(AffineMap(0, 0, ()))


@dataclass(frozen=True)
class GpuKeepCarriedNumbersPass(Pass):
    """Puts numbers of the device that a loop of the host carries, for kernels alone, into memory.

    ```
                                                %p = memref.alloc() : memref<f32>
                                                kernel { affine.store %x, %p[] }
    %r = affine.for … iter_args(%a = %x) {      affine.for … {
      kernel { … %a … }                   →       %a = affine.load %p[]
      %b = affine.load %q[]                       kernel { … %a … }
      affine.yield %b                             %b = affine.load %q[]
    }                                             kernel { affine.store %b, %p[] }
                                                }
                                                %r = affine.load %p[]
    ```
    After `gpu-keep-numbers` it is kernels that load: the host does not wait in each iteration. A
    number that the host needs, for a condition or an extent, or makes by itself, stays where it is.
    """

    name = "gpu-keep-carried-numbers"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            if function.function_type.outputs.data:  # extents are for the host
                continue
            loops = [one for one in host_ops(function) if isinstance(one, affine.ForOp)]
            for loop in reversed(loops):  # what one gives may be carried by the loop around it
                kernels = kernels_of_host(function)
                if loop.results and any(encloses(loop, kernel) for kernel in kernels):
                    chosen = _kept(loop, kernels)
                    if chosen:
                        _keep(loop, chosen)


def _kept(loop: affine.ForOp, kernels: Sequence[Operation]) -> list[int]:
    """Which of the numbers that a loop carries stay on the device."""
    body = loop.body.block
    end = body.last_op
    assert end is not None
    carried = body.args[1:]
    sources = [_sources(value, body) for value in end.operands]

    def only_for_kernels(value: SSAValue) -> bool:
        return needed_by([value], kernels, apart=[end]) is not None

    possible = [
        at
        for at, argument in enumerate(carried)
        if not isinstance(argument.type, IndexType)
        and only_for_kernels(argument)
        and all(only_for_kernels(one) for one in sources[at] if one not in carried)
    ]
    # Those that are loaded, or made from such.
    chosen: list[int] = []
    while True:
        kept = {carried[at] for at in chosen}
        more = [
            at
            for at in possible
            if at not in chosen and any(one in kept or one not in carried for one in sources[at])
        ]
        if not more:
            return sorted(chosen)
        chosen += more


def _sources(value: SSAValue, body: Block) -> list[SSAValue]:
    """What the host loads in an iteration, and carries, that a value is made from."""
    found: list[SSAValue] = []
    values = [value]
    for one in values:
        owner = one.owner
        if owner is body and one is not body.args[0]:
            found.append(one)
        elif isinstance(owner, Operation) and owner.parent is body:
            if is_number(owner):
                found.append(one)
            elif is_arithmetic(owner):
                values += (operand for operand in owner.operands if operand not in values)
    return found


def _keep(loop: affine.ForOp, chosen: Sequence[int]) -> None:
    body = loop.body.block
    end, block = body.last_op, loop.parent
    assert end is not None and block is not None and block.last_op is not None
    operands = loop_operands(loop)
    before = Builder.in_place_of(loop)
    cells = [allocate(before, MemRefType(loop.results[at].type, []), ()) for at in chosen]
    _store(before, [operands.inits[at] for at in chosen], cells)
    arguments = [body.args[1 + at] for at in chosen]
    _store(Builder(body, end, loop.location), [end.operands[at] for at in chosen], cells)
    start = Builder(body, body.first_op, loop.location)
    for argument, cell in zip(arguments, cells, strict=True):
        argument.replace_all_uses_with(_load(start, cell))
        body.erase_arg(argument)

    left = [at for at in range(len(loop.results)) if at not in chosen]
    end.operands = [end.operands[at] for at in left]
    inits = [operands.inits[at] for at in left]
    replacement = with_inits(loop, inits)
    for at, new in zip(left, replacement.results, strict=True):
        loop.results[at].replace_all_uses_with(new)
    freeing = Builder(block, block.last_op, loop.location)
    for at, cell in zip(chosen, cells, strict=True):
        if loop.results[at].first_use is not None:
            loop.results[at].replace_all_uses_with(_load(before, cell))
        freeing.create(memref.DeallocOp, (cell,))
    erase(loop)


def _store(builder: Builder, values: Sequence[SSAValue], cells: Sequence[SSAValue]) -> None:
    """A kernel that stores numbers."""
    kernel = make_loop(builder, constant_bound(0), constant_bound(1))
    inside = body_builder(kernel)
    for value, cell in zip(values, cells, strict=True):
        inside.create(affine.StoreOp, (value, cell), map=_NO_SUBSCRIPTS)
    map_blocks([kernel])


def _load(builder: Builder, cell: SSAValue) -> SSAValue:
    type_ = cell.type
    assert isinstance(type_, MemRefType)
    return builder.value(affine.LoadOp, (cell,), type_.element_type, map=_NO_SUBSCRIPTS)
