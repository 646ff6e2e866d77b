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

from collections.abc import Mapping
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import func, memref
from xdsl.dialects.builtin import (
    ArrayAttr,
    IndexType,
    ModuleOp,
    StringAttr,
    i32,
    i64,
)
from xdsl.ir import Block, Operation

from ..dialects import llvm
from ..dialects.quick import detach, erase, walk
from .base import Pass
from .errors import CompileError
from .loop_to_llvm.arguments import argument_attributes, bind_arguments
from .loop_to_llvm.arith import RULES as ARITH_RULES
from .loop_to_llvm.control_flow import RULES as CONTROL_FLOW_RULES
from .loop_to_llvm.conversion import Assertions, Conversion, Rule
from .loop_to_llvm.device import DEVICE_RULES, FREE
from .loop_to_llvm.memref import RULES as MEMREF_RULES
from .loop_to_llvm.memref import convert_global
from .loop_to_llvm.openmp import RULES as OPENMP_RULES
from .loop_to_llvm.stored import failing_functions, stored_before_failing
from .loop_to_llvm.types import (
    UNIT,
    flat_types,
    i64_attribute,
    struct_of,
)
from .loop_to_llvm.vector import RULES as VECTOR_RULES

ASSERTS = "stepwell.asserts"


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
    **MEMREF_RULES,
    **OPENMP_RULES,
    **VECTOR_RULES,
}


_OF_A_GPU = ("gpu.", "nvgpu.", "nvvm.")


def rules_for(module: ModuleOp) -> Mapping[str, Rule]:
    """The rules for all that may stand in a module."""
    if not any(op.name.startswith(_OF_A_GPU) for op in walk(module)):
        return RULES
    from .loop_to_llvm.kernels import RULES as RULES_OF_A_GPU

    return RULES | RULES_OF_A_GPU


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
        self.convert_block(op.body.block, rules_for(op), assertions)
        op.attributes[ASSERTS] = ArrayAttr([StringAttr(text) for text in assertions.statuses])

    def convert_block(
        self,
        block: Block,
        rules: Mapping[str, Rule],
        assertions: Assertions,
        on_host: bool = True,
    ) -> None:
        """Convert what stands in a module, or in a module for a device."""
        externals: dict[str, llvm.FuncOp] = {}
        converted: list[Operation] = []
        for top in list(block.ops):
            if isinstance(top, func.FuncOp):
                converted += self.convert_function(top, rules, assertions, externals, on_host)
            elif top.name == "gpu.func":
                from .loop_to_llvm.kernels import convert_kernel

                half = self.half_instructions
                converted.append(convert_kernel(top, rules, assertions, externals, half))
            elif isinstance(top, memref.GlobalOp):
                converted.append(convert_global(top))
            elif top.name == "gpu.module":
                self.convert_block(top.regions[0].block, rules, assertions, on_host=False)
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
        rules: Mapping[str, Rule],
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
        if apart:
            rules = {**rules, **DEVICE_RULES}
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
            extra_attrs={"no_unwind": UNIT} | ({} if public else {inlining: UNIT}),
        )
        converted.location = function.location
        return [converted, *c.outlined]

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
