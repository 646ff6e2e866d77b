"""convert-to-llvm: addresses, calling convention, blocks.

    func.func @f(%x: memref<?x4xf32>, %out: memref<f32>)
becomes
    llvm.func @f(%x: !llvm.ptr, %x_size0: i64, %out: !llvm.ptr) -> i32

The rules stand in tables, a file for each group of dialects: `arith.py`, `memref.py`, `vector.py`,
`control_flow.py` and `openmp.py` in `loop_to_llvm/`. One walk over the module applies them; see
`conversion.py` there for what memrefs and complex numbers become on the way, and
`docs/landings.md`, "llvm", for the calling convention.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import func, memref
from xdsl.dialects.builtin import (
    ArrayAttr,
    DictionaryAttr,
    IndexType,
    MemRefType,
    ModuleOp,
    StringAttr,
    UnitAttr,
    i32,
    i64,
)
from xdsl.ir import Attribute, Block, Operation, SSAValue

from ..dialects import gpu, llvm, nvvm
from ..dialects.nvgpu_warpgroups import TensorMapType
from ..dialects.nvvm_warpgroups import GRID_CONSTANT
from ..dialects.quick import detach, erase
from .base import Pass
from .errors import CompileError
from .loop_to_llvm.arith import RULES as ARITH_RULES
from .loop_to_llvm.control_flow import RULES as CONTROL_FLOW_RULES
from .loop_to_llvm.conversion import Assertions, Conversion, Rule
from .loop_to_llvm.device import DEVICE_RULES, FREE
from .loop_to_llvm.gpu import RULES as GPU_RULES
from .loop_to_llvm.gpu import KernelConversion
from .loop_to_llvm.memref import RULES as MEMREF_RULES
from .loop_to_llvm.memref import convert_global
from .loop_to_llvm.openmp import RULES as OPENMP_RULES
from .loop_to_llvm.stored import failing_functions, stored_before_failing
from .loop_to_llvm.tensor_cores import RULES as TENSOR_CORE_RULES
from .loop_to_llvm.types import (
    Buffer,
    flat_types,
    i64_attribute,
    pointer_attributes,
    struct_of,
)
from .loop_to_llvm.vector import RULES as VECTOR_RULES
from .loop_to_llvm.warpgroups import RULES as WARPGROUP_RULES

ASSERTS = "stepwell.asserts"
_UNIT = UnitAttr()


def convert_return(c: Conversion, op: Operation) -> None:
    """A public function stores its results, which are indices, and returns status 0."""
    if not c.returns_status:
        values = c.flatten_all(op.operands)
        if len(values) > 1:
            type_ = struct_of([value.type for value in values])
            assert type_ is not None
            struct = c.emit(llvm.PoisonOp, (), type_)
            for number, value in enumerate(values):
                struct = c.insert_part(struct, value, number)
            values = [struct]
        c.insert(llvm.ReturnOp, values)
        return
    for number, operand in enumerate(op.operands):
        assert c.results_pointer is not None
        place = c.offset_pointer(c.results_pointer, number, i64)
        properties = {"alignment": i64_attribute(8), "ordering": i64_attribute(0)}
        c.insert(llvm.StoreOp, (c.value(operand), place), (), properties)
    c.insert(llvm.ReturnOp, (c.integer(0, i32),))


RULES: dict[str, Rule] = {
    "func.return": convert_return,
    **ARITH_RULES,
    **CONTROL_FLOW_RULES,
    **GPU_RULES,
    **MEMREF_RULES,
    **OPENMP_RULES,
    **TENSOR_CORE_RULES,
    **VECTOR_RULES,
    **WARPGROUP_RULES,
}


@dataclass(frozen=True)
class ConvertToLLVMPass(Pass):
    """Turns a module of level `loop` into one of the llvm dialect.

    Options:
        half_instructions: the CPU has instructions that convert f16 to f32 and back (F16C).
        device_memory: functions outside of kernels handle memory that only the device can touch.
    """

    name = "convert-to-llvm"
    source = "loop"
    target = "llvm"

    half_instructions: bool = True
    device_memory: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        failing = failing_functions(op)
        assertions = Assertions(failing)
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp) and function.body.blocks:
                assertions.stored |= stored_before_failing(function, failing)
        self.convert_block(op.body.block, assertions)
        op.attributes[ASSERTS] = ArrayAttr([StringAttr(text) for text in assertions.statuses])

    def convert_block(self, block: Block, assertions: Assertions, on_host: bool = True) -> None:
        """Convert what stands in a module, or in a module for a device."""
        externals: dict[str, llvm.FuncOp] = {}
        converted: list[Operation] = []
        for top in list(block.ops):
            if isinstance(top, func.FuncOp):
                converted += self.convert_function(top, assertions, externals, on_host)
            elif isinstance(top, gpu.FuncOp):
                converted.append(self.convert_kernel(top, assertions, externals))
            elif isinstance(top, memref.GlobalOp):
                converted.append(convert_global(top))
            elif isinstance(top, gpu.ModuleOp):
                self.convert_block(top.body.block, assertions, on_host=False)
                detach(top)
                converted.append(top)
            else:
                raise CompileError(f"'{top.name}' cannot be converted to the llvm dialect", top)
        defined = {top.properties["sym_name"] for top in converted}
        for top in list(block.ops):
            erase(top)
        for external in externals.values():
            if external.sym_name not in defined:
                block.add_op(external)
        block.add_ops(converted)

    def convert_function(
        self,
        function: func.FuncOp,
        assertions: Assertions,
        externals: dict[str, llvm.FuncOp],
        on_host: bool,
    ) -> list[llvm.FuncOp]:
        """The function, and those that its parallel loops became."""
        public = function.sym_visibility is None or function.sym_visibility.data == "public"
        results = function.function_type.outputs.data
        if not function.body.blocks:
            return [self.declare(function)]
        if public and not all(isinstance(result, IndexType) for result in results):
            raise CompileError("a public function can return nothing but indices", function)
        if len(function.body.blocks) > 1:
            raise CompileError("a function with several blocks cannot be converted", function)
        apart = on_host and self.device_memory
        rules = RULES | DEVICE_RULES if apart else RULES
        gives_status = public or function.sym_name.data in assertions.failing
        c = Conversion(rules, assertions, externals, self.half_instructions, gives_status)
        if apart:
            c.free = FREE
        c.name = function.sym_name.data
        c.location = function.location
        old_block = function.body.block
        types = [flat for old in old_block.args for flat in flat_types(old.type)]
        for type_ in types:
            c.entry.insert_arg(type_, len(c.entry.args))
        bind_arguments(c, old_block.args, iter(c.entry.args))
        if public and results:
            c.results_pointer = c.entry.insert_arg(llvm.POINTER, len(types))
            c.results_pointer.name_hint = "extents"
            types.append(llvm.POINTER)
        c.convert_block(old_block)
        c.location = function.location
        inlining = "no_inline" if "no_inline" in function.attributes else "always_inline"
        output = i32
        if not gives_status:
            output = struct_of([flat for result in results for flat in flat_types(result)])
        converted = llvm.FuncOp(
            function.sym_name,
            llvm.LLVMFunctionType(types, output),
            llvm.LinkageAttr("external" if public else "internal"),
            body=c.finish(),
            other_props={"arg_attrs": argument_attributes(c, function)},
            extra_attrs={"no_unwind": _UNIT} | ({} if public else {inlining: _UNIT}),
        )
        converted.location = function.location
        return [converted, *c.outlined]

    def convert_kernel(
        self, kernel: gpu.FuncOp, assertions: Assertions, externals: dict[str, llvm.FuncOp]
    ) -> llvm.FuncOp:
        """A function that returns nothing; its last argument is where it stores a status."""
        c = KernelConversion(RULES, assertions, externals, self.half_instructions, True)
        c.name, c.location = kernel.sym_name.data, kernel.location
        block = kernel.body.block
        types = [flat for old in block.args for flat in flat_types(old.type)]
        for type_ in (*types, llvm.POINTER):
            c.entry.insert_arg(type_, len(c.entry.args))
        bind_arguments(c, block.args, iter(c.entry.args))
        c.status_pointer = c.entry.args[-1]
        c.status_pointer.name_hint = "status"
        c.convert_block(block)
        c.location = kernel.location
        attributes: dict[str, Attribute] = {nvvm.KERNEL: _UNIT, "no_unwind": _UNIT}
        if kernel.known_block_size is not None:
            attributes[nvvm.MAX_THREADS] = kernel.known_block_size
        given = argument_attributes(c, kernel)
        converted = llvm.FuncOp(
            kernel.sym_name,
            llvm.LLVMFunctionType([*types, llvm.POINTER], None),
            llvm.LinkageAttr("external"),
            body=c.finish(),
            other_props={"arg_attrs": ArrayAttr([*given, DictionaryAttr({})])},
            extra_attrs=attributes,
        )
        converted.location = kernel.location
        return converted

    @staticmethod
    def declare(function: func.FuncOp) -> llvm.FuncOp:
        """An external function is called with flattened arguments."""
        type_ = function.function_type
        inputs = [flat for old in type_.inputs for flat in flat_types(old)]
        output = struct_of([flat for old in type_.outputs for flat in flat_types(old)])
        converted = llvm.FuncOp(
            function.sym_name,
            llvm.LLVMFunctionType(inputs, output),
            llvm.LinkageAttr("external"),
        )
        converted.location = function.location
        return converted


def bind_arguments(c: Conversion, olds: tuple[SSAValue, ...], parts: Iterator[SSAValue]) -> None:
    """Set what the old arguments became, and name the parts after them: `x`, `x_size0`, …"""
    for number, old in enumerate(olds):
        value = c.rebuild(old.type, parts)
        name = old.name_hint
        if isinstance(value, Buffer):
            value.arguments = (number,)
            if name is not None:
                value.pointer.name_hint = name
                for kind, extents in (("size", value.sizes), ("stride", value.strides)):
                    for axis, extent in enumerate(extents):
                        if isinstance(extent, SSAValue) and extent.owner is c.entry:
                            extent.name_hint = f"{name}_{kind}{axis}"
        c.set(old, value)


def argument_attributes(
    c: Conversion, function: func.FuncOp | gpu.FuncOp
) -> ArrayAttr[DictionaryAttr]:
    """What LLVM may assume of the arguments: those of the old ones, and of a pointer more."""
    given = function.arg_attrs.data if function.arg_attrs is not None else ()
    attributes: list[DictionaryAttr] = []
    for number, old in enumerate(function.body.block.args):
        old_attributes = dict(given[number].data) if given else {}
        kept = {name: value for name, value in old_attributes.items() if name.startswith("llvm.")}
        if isinstance(old.type, MemRefType):
            kept |= pointer_attributes(old.type)
            if number not in c.written:
                kept["llvm.readonly"] = _UNIT
        elif isinstance(old.type, TensorMapType):
            kept[GRID_CONSTANT] = _UNIT
        attributes.append(DictionaryAttr(kept))
        attributes += [DictionaryAttr({})] * (len(flat_types(old.type)) - 1)
    if c.results_pointer is not None:
        attributes.append(DictionaryAttr({"llvm.noalias": _UNIT, "llvm.align": i64_attribute(8)}))
    return ArrayAttr(attributes)
