"""What `convert-to-llvm` needs where there are kernels.

It is imported for modules that have something of a GPU: making the classes of those ops takes a
tenth of a first call.
"""

from __future__ import annotations

from collections.abc import Mapping

from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr
from xdsl.ir import Attribute, Operation

from ...dialects import gpu, llvm, nvvm
from .arguments import argument_attributes, bind_arguments
from .conversion import Assertions, Rule
from .gpu import RULES as GPU_RULES
from .gpu import KernelConversion
from .tensor_cores import RULES as TENSOR_CORE_RULES
from .types import UNIT, flat_types
from .warpgroups import RULES as WARPGROUP_RULES

RULES: dict[str, Rule] = {**GPU_RULES, **TENSOR_CORE_RULES, **WARPGROUP_RULES}


def convert_kernel(
    kernel: Operation,
    rules: Mapping[str, Rule],
    assertions: Assertions,
    externals: dict[str, llvm.FuncOp],
    half_instructions: bool,
) -> llvm.FuncOp:
    """A function that returns nothing; its last argument is where it stores a status."""
    assert isinstance(kernel, gpu.FuncOp)
    c = KernelConversion(rules, assertions, externals, half_instructions, True)
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
    attributes: dict[str, Attribute] = {nvvm.KERNEL: UNIT, "no_unwind": UNIT}
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
