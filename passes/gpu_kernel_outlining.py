"""gpu-kernel-outlining: the bodies of launches become functions of a module for the device."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import func, memref
from xdsl.dialects.builtin import (
    ArrayAttr,
    DenseArrayBase,
    DictionaryAttr,
    FunctionType,
    MemRefType,
    ModuleOp,
    StringAttr,
    SymbolRefAttr,
    UnitAttr,
    i32,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ..dialects import arith, gpu
from ..dialects.build import Builder
from ..dialects.gpu import LaunchOp, TerminatorOp
from ..dialects.nvgpu_warpgroups import TensorMapType
from ..dialects.quick import append, create, erase, insert_before, walk
from ..dialects.structure import block_of
from .affine_loops.analysis import root_of
from .base import Pass

KERNELS = "kernels"

# Made again in the kernel, rather than passed to it.
_REMADE = (arith.ConstantOp, memref.GetGlobalOp)

# What a kernel knows of itself, as the arguments of the body of a launch.
_REGISTERS = (gpu.BlockIdOp, gpu.ThreadIdOp, gpu.GridDimOp, gpu.BlockDimOp)


@dataclass(frozen=True)
class GpuKernelOutliningPass(Pass):
    """Moves the body of each `gpu.launch` into a `gpu.func` of one `gpu.module`.

    ```
    gpu.launch blocks(…) threads(…) {        gpu.launch_func @kernels::@f_kernel
      store %v, %x[%thread]                      blocks in (…) threads in (…) args(%x, %v)
    }                                   →    …
                                             gpu.module @kernels {
                                               gpu.func @f_kernel(%x, %v) kernel { … }
                                             }
    ```
    What the body uses of the values around it becomes arguments, constants are made again. Private
    functions that are called, and globals that are used, are there for the device too; memory of
    blocks is there only.

    Upstream: https://mlir.llvm.org/docs/Passes/#-gpu-kernel-outlining
    """

    name = "gpu-kernel-outlining"
    source = target = "loop"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        top = op.body.block
        kernels = Block()
        for function in list(top.ops):
            if isinstance(function, func.FuncOp):
                launches = [one for one in walk(function) if isinstance(one, LaunchOp)]
                for number, launch in enumerate(launches):
                    suffix = f"_{number}" if number else ""
                    name = f"{function.sym_name.data}_kernel{suffix}"
                    append(kernels, _outline(launch, name))
        if kernels.first_op is None:
            return
        _take_along(op, kernels)
        module = gpu.ModuleOp.create(
            properties={"sym_name": StringAttr(KERNELS)}, regions=[Region(kernels)]
        )
        module.location = op.location
        append(top, module)
        op.attributes[gpu.CONTAINER] = UnitAttr()


def _outline(launch: LaunchOp, name: str) -> gpu.FuncOp:
    region = launch.detach_region(0)
    entry = region.blocks[0]
    captured: list[SSAValue] = []
    remade: dict[SSAValue, SSAValue] = {}
    start = entry.first_op
    assert start is not None
    for op in [inner for top in entry.ops for inner in walk(top)]:
        for at, operand in enumerate(op.operands):
            if operand in remade:
                op.operands[at] = remade[operand]
            elif not _is_in(operand, entry):
                if isinstance(operand.owner, _REMADE):
                    clone = operand.owner.clone()
                    insert_before(clone, start)
                    remade[operand] = op.operands[at] = clone.results[0]
                elif operand not in captured:
                    captured.append(operand)
    # Tensor maps first: what they are passed as must lie at multiples of 64 bytes.
    captured.sort(key=lambda value: not isinstance(value.type, TensorMapType))
    builder = Builder(entry, entry.first_op, launch.location)
    for argument, (register, axis) in zip(
        entry.args, [(one, axis) for one in _REGISTERS for axis in "xyz"], strict=True
    ):
        if argument.first_use is not None:
            value = builder.value(register, (), argument.type, dimension=gpu.DIMENSIONS[axis])
            value.name_hint = argument.name_hint
            argument.replace_all_uses_with(value)
    for argument in reversed(entry.args):
        entry.erase_arg(argument)
    roots = [root_of(value) for value in captured if isinstance(value.type, MemRefType)]
    attributes: list[DictionaryAttr] = []
    for at, value in enumerate(captured):
        argument = entry.insert_arg(value.type, at)
        argument.name_hint = value.name_hint
        value.replace_uses_with_if(argument, lambda use: _is_in_region(use.operation, entry))
        own = isinstance(value.type, MemRefType) and None not in roots
        alone = own and roots.count(root_of(value)) == 1
        attributes.append(DictionaryAttr({"llvm.noalias": UnitAttr()} if alone else {}))
    end = entry.last_op
    assert isinstance(end, TerminatorOp)
    erase(end)
    append(entry, create(gpu.ReturnOp, location=launch.location))
    sizes = [launch.blockSizeX, launch.blockSizeY, launch.blockSizeZ]
    known = [arith.constant_value(size) for size in sizes]
    kernel_attributes: dict[str, Attribute] = {"gpu.kernel": UnitAttr()}
    if None not in known:
        kernel_attributes["gpu.known_block_size"] = DenseArrayBase.from_list(i32, known)  # pyright: ignore
    kernel = gpu.FuncOp.create(
        properties={
            "sym_name": StringAttr(name),
            "function_type": FunctionType.from_lists([value.type for value in captured], []),
            "arg_attrs": ArrayAttr(attributes),
        },
        attributes=kernel_attributes,
        regions=[region],
    )
    kernel.location = launch.location
    call = gpu.LaunchFuncOp.make(
        SymbolRefAttr(KERNELS, [name]),
        (launch.gridSizeX, launch.gridSizeY, launch.gridSizeZ),
        sizes,
        captured,
    )
    call.location = launch.location
    insert_before(call, launch)
    erase(launch)
    return kernel


def _is_in(value: SSAValue, entry: Block) -> bool:
    return _holds(entry, block_of(value))


def _is_in_region(op: Operation, entry: Block) -> bool:
    return _holds(entry, op.parent)


def _holds(entry: Block, block: Block | None) -> bool:
    while block is not None and block is not entry:
        parent = block.parent_op()
        block = None if parent is None else parent.parent
    return block is entry


def _take_along(module: ModuleOp, kernels: Block) -> None:
    """Copy what kernels call or use into their module; move what is for the device alone."""
    top = module.body.block
    symbols = {
        name.data: op
        for op in top.ops
        if isinstance(name := op.properties.get("sym_name"), StringAttr)
    }
    taken: set[str] = set()
    pending: list[Operation] = list(kernels.ops)
    while pending:
        for inner in walk(pending.pop()):
            reference = inner.properties.get("callee") or inner.properties.get("name")
            if not isinstance(reference, SymbolRefAttr) or isinstance(inner, gpu.LaunchFuncOp):
                continue
            name = reference.string_value()
            if name in taken or name not in symbols:
                continue
            taken.add(name)
            copy = symbols[name].clone()
            assert kernels.first_op is not None
            insert_before(copy, kernels.first_op)
            pending.append(copy)
    _leave_to_device(top)


def _leave_to_device(top: Block) -> None:
    """Erase what only kernels use."""
    for op in [inner for function in top.ops for inner in walk(function)]:
        if isinstance(op, memref.GetGlobalOp) and op.memref.first_use is None:
            erase(op)
    used = {
        reference.string_value()
        for op in top.ops
        for inner in walk(op)
        for reference in (inner.properties.get("callee"), inner.properties.get("name"))
        if isinstance(reference, SymbolRefAttr)
    }
    for op in list(top.ops):
        visibility, name = (op.properties.get(key) for key in ("sym_visibility", "sym_name"))
        is_private = isinstance(visibility, StringAttr) and visibility.data == "private"
        if is_private and isinstance(name, StringAttr) and name.data not in used:
            erase(op)
