"""The gpu dialect: xDSL's, with upstream's text, the effects of its ops, and what xDSL lacks.

    gpu.module @kernels {
      gpu.func @f_kernel(%x: memref<?xf32>) kernel attributes {gpu.known_block_size = …} {
        %t = gpu.thread_id x
        …
        gpu.return
      }
    }
    gpu.launch_func @kernels::@f_kernel blocks in (%g, %one, %one) threads in (%b, %one, %one)
        args(%x : memref<?xf32>)

A memref in the memory of a block has the memory space `#gpu.address_space<workgroup>`.

Upstream: https://mlir.llvm.org/docs/Dialects/GPU/
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import auto
from typing import ClassVar, Self

from xdsl.dialects import gpu as xdsl_gpu
from xdsl.dialects.builtin import (
    ArrayAttr,
    DenseArrayBase,
    DictionaryAttr,
    FunctionType,
    IndexType,
    IntegerType,
    SymbolNameConstraint,
    SymbolRefAttr,
    UnitAttr,
    i32,
)
from xdsl.dialects.utils import EnumAttribute
from xdsl.ir import (
    Attribute,
    BlockArgument,
    Dialect,
    Operation,
    SpacedOpaqueSyntaxAttribute,
    SSAValue,
)
from xdsl.irdl import (
    AnyAttr,
    IRDLOperation,
    VarConstraint,
    irdl_attr_definition,
    irdl_op_definition,
    operand_def,
    opt_attr_def,
    opt_operand_def,
    opt_prop_def,
    prop_def,
    region_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.irdl.operations import AttrSizedOperandSegments
from xdsl.parser import AttrParser, Parser, UnresolvedOperand
from xdsl.printer import Printer
from xdsl.traits import (
    HasParent,
    IsolatedFromAbove,
    IsTerminator,
    MemoryReadEffect,
    MemoryWriteEffect,
    NoTerminator,
    Pure,
    SymbolOpInterface,
    SymbolTable,
)
from xdsl.utils.exceptions import VerifyException
from xdsl.utils.str_enum import StrEnum

from . import gpu_async
from .gpu_launch import LaunchOp, TerminatorOp

__all__ = [
    "GPU",
    "WORKGROUP",
    "AddressSpaceAttr",
    "BarrierOp",
    "BlockDimOp",
    "BlockIdOp",
    "FuncOp",
    "GridDimOp",
    "LaunchFuncOp",
    "ModuleOp",
    "ReturnOp",
    "ShuffleOp",
    "ThreadIdOp",
]

CONTAINER = "gpu.container_module"
"""The attribute of a module that has a `gpu.module` inside."""


class AddressSpace(StrEnum):
    Global = auto()
    Workgroup = auto()
    Private = auto()


@irdl_attr_definition
class AddressSpaceAttr(EnumAttribute[AddressSpace]):
    """`#gpu.address_space<workgroup>`"""

    name = "gpu.address_space"

    def print_parameter(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            super().print_parameter(printer)

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> AddressSpace:
        with parser.in_angle_brackets():
            return super().parse_parameter(parser)


WORKGROUP = AddressSpaceAttr(AddressSpace.Workgroup)


@irdl_op_definition
class ModuleOp(IRDLOperation):
    """`gpu.module @kernels { … }`: what is compiled for the device."""

    name = "gpu.module"

    sym_name = prop_def(SymbolNameConstraint())
    body = region_def("single_block")

    traits = traits_def(IsolatedFromAbove(), NoTerminator(), SymbolOpInterface(), SymbolTable())

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        name = parser.parse_symbol_name()
        attributes = parser.parse_optional_attr_dict_with_keyword()
        return cls.create(
            properties={"sym_name": name},
            attributes={} if attributes is None else attributes.data,
            regions=[parser.parse_region()],
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_symbol_name(self.sym_name.data)
        printer.print_op_attributes(self.attributes, print_keyword=True)
        printer.print_string(" ")
        printer.print_region(self.body)


# The number of attributions is in upstream's generic form only.
_HIDDEN = ("sym_name", "function_type", "arg_attrs", "gpu.kernel", "workgroup_attributions")


@irdl_op_definition
class FuncOp(IRDLOperation):
    """`gpu.func @f(%x: memref<?xf32>) kernel { … }`: what each thread of a launch runs.

    Memory of a block is a `memref.global` of the `gpu.module` around, not an attribution.
    """

    name = "gpu.func"

    sym_name = prop_def(SymbolNameConstraint())
    function_type = prop_def(FunctionType)
    arg_attrs = opt_prop_def(ArrayAttr[DictionaryAttr])
    known_block_size = opt_attr_def(DenseArrayBase.constr(i32), attr_name="gpu.known_block_size")
    kernel = opt_attr_def(UnitAttr, attr_name="gpu.kernel")
    body = region_def()

    traits = traits_def(IsolatedFromAbove(), HasParent(ModuleOp), SymbolOpInterface())

    def verify_(self) -> None:
        if self.body.blocks[0].arg_types != self.function_type.inputs.data:
            raise VerifyException("expects a block with the arguments of the function type")
        if self.kernel is not None and self.function_type.outputs.data:
            raise VerifyException("a kernel returns nothing")

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        # `kernel` stands where a function has its results, or before the attributes.
        name = parser.parse_symbol_name()
        arguments: list[Parser.Argument] = []
        argument_attributes: list[DictionaryAttr] = []

        def argument() -> None:
            arguments.append(parser.parse_argument())
            given = parser.parse_optional_dictionary_attr_dict()
            argument_attributes.append(DictionaryAttr(given))

        parser.parse_comma_separated_list(parser.Delimiter.PAREN, argument)
        attributes: dict[str, Attribute] = {}
        if parser.parse_optional_keyword("kernel") is not None:
            attributes["gpu.kernel"] = UnitAttr()
        more = parser.parse_optional_attr_dict_with_keyword(_HIDDEN)
        attributes |= {} if more is None else more.data
        types = [one.type for one in arguments]
        properties: dict[str, Attribute] = {
            "sym_name": name,
            "function_type": FunctionType.from_lists(types, ()),
        }
        if any(one.data for one in argument_attributes):
            properties["arg_attrs"] = ArrayAttr(argument_attributes)
        body = parser.parse_region(arguments)
        return cls.create(properties=properties, attributes=attributes, regions=[body])

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_symbol_name(self.sym_name.data)
        arguments = self.body.blocks[0].args
        given: list[dict[str, Attribute]] = [{} for _ in arguments]
        if self.arg_attrs is not None:
            given = [dict(entry.data) for entry in self.arg_attrs]

        def print_argument(pair: tuple[BlockArgument, dict[str, Attribute]]) -> None:
            printer.print_ssa_value(pair[0])
            printer.print_string(": ")
            printer.print_attribute(pair[0].type)
            if pair[1]:
                printer.print_string(" ")
                printer.print_attr_dict(pair[1])

        with printer.in_parens():
            printer.print_list(list(zip(arguments, given, strict=True)), print_argument)
        if self.kernel is not None:
            printer.print_string(" kernel")
        printer.print_op_attributes(
            self.attributes, reserved_attr_names=_HIDDEN, print_keyword=True
        )
        printer.print_string(" ")
        printer.print_region(self.body, print_entry_block_args=False, print_empty_block=False)


@irdl_op_definition
class ReturnOp(IRDLOperation):
    """`gpu.return`"""

    name = "gpu.return"
    assembly_format = "attr-dict"

    traits = traits_def(IsTerminator(), HasParent(FuncOp))


class _DimensionOp(IRDLOperation):
    """`%t = gpu.thread_id x`"""

    dimension = prop_def(xdsl_gpu.DimensionAttr)
    result = result_def(IndexType)

    traits = traits_def(Pure())

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        dimension = xdsl_gpu.DimensionAttr(parser.parse_str_enum(xdsl_gpu.DimensionEnum))
        return cls.create(
            result_types=[IndexType()],
            properties={"dimension": dimension},
            attributes=parser.parse_optional_attr_dict(),
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(f" {self.dimension.data.value}")
        printer.print_op_attributes(self.attributes)


@irdl_op_definition
class ThreadIdOp(_DimensionOp):
    name = "gpu.thread_id"


@irdl_op_definition
class BlockIdOp(_DimensionOp):
    name = "gpu.block_id"


@irdl_op_definition
class BlockDimOp(_DimensionOp):
    name = "gpu.block_dim"


@irdl_op_definition
class GridDimOp(_DimensionOp):
    name = "gpu.grid_dim"


DIMENSIONS: dict[str, xdsl_gpu.DimensionAttr] = {
    str(dimension.value): xdsl_gpu.DimensionAttr(dimension) for dimension in xdsl_gpu.DimensionEnum
}


@irdl_op_definition
class BarrierOp(IRDLOperation):
    """`gpu.barrier`: no thread of the block goes on before all are here, their accesses done."""

    name = "gpu.barrier"
    assembly_format = "attr-dict"

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())


class ShuffleMode(StrEnum):
    XOR = auto()
    DOWN = auto()
    UP = auto()
    IDX = auto()


@irdl_attr_definition
class ShuffleModeAttr(EnumAttribute[ShuffleMode], SpacedOpaqueSyntaxAttribute):
    name = "gpu.shuffle_mode"


@irdl_op_definition
class ShuffleOp(IRDLOperation):
    """`%r, %valid = gpu.shuffle xor %x, %offset, %width : f32`: the value of another lane."""

    T: ClassVar = VarConstraint("T", AnyAttr())

    name = "gpu.shuffle"

    value = operand_def(T)
    offset = operand_def(i32)
    width = operand_def(i32)
    mode = prop_def(ShuffleModeAttr)
    shuffle_result = result_def(T)
    valid = result_def(IntegerType(1))

    # Convergent: all lanes of a warp take part.
    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        mode = ShuffleModeAttr(parser.parse_str_enum(ShuffleMode))
        operands = parser.parse_comma_separated_list(
            parser.Delimiter.NONE, parser.parse_unresolved_operand
        )
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        position = parser.pos
        type_ = parser.parse_type()
        return cls.create(
            operands=parser.resolve_operands(operands, (type_, i32, i32), position),
            result_types=[type_, IntegerType(1)],
            properties={"mode": mode},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(f" {self.mode.data.value} ")
        printer.print_list(self.operands, printer.print_operand)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_attribute(self.value.type)


@irdl_op_definition
class LaunchFuncOp(IRDLOperation):
    """`gpu.launch_func @kernels::@f blocks in (…) threads in (…) args(%x : memref<?xf32>)`"""

    name = "gpu.launch_func"

    asyncDependencies = var_operand_def(xdsl_gpu.AsyncTokenType)
    gridSizeX = operand_def(IndexType)
    gridSizeY = operand_def(IndexType)
    gridSizeZ = operand_def(IndexType)
    blockSizeX = operand_def(IndexType)
    blockSizeY = operand_def(IndexType)
    blockSizeZ = operand_def(IndexType)
    clusterSizeX = opt_operand_def(IndexType)
    clusterSizeY = opt_operand_def(IndexType)
    clusterSizeZ = opt_operand_def(IndexType)
    dynamicSharedMemorySize = opt_operand_def(i32)
    kernelOperands = var_operand_def()
    asyncObject = opt_operand_def()
    kernel = prop_def(SymbolRefAttr)

    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    @classmethod
    def make(
        cls,
        kernel: SymbolRefAttr,
        grid: Sequence[SSAValue],
        block: Sequence[SSAValue],
        operands: Sequence[SSAValue],
    ) -> LaunchFuncOp:
        """A launch of so many blocks and threads (x, y, z), in the order of the program."""
        assert len(grid) == len(block) == 3
        sizes = [0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, len(operands), 0]
        return cls.create(
            operands=(*grid, *block, *operands),
            properties={
                "kernel": kernel,
                "operandSegmentSizes": DenseArrayBase.from_list(i32, sizes),
            },
        )

    @property
    def grid(self) -> tuple[SSAValue, SSAValue, SSAValue]:
        return self.gridSizeX, self.gridSizeY, self.gridSizeZ

    @property
    def block(self) -> tuple[SSAValue, SSAValue, SSAValue]:
        return self.blockSizeX, self.blockSizeY, self.blockSizeZ

    def verify_(self) -> None:
        if self.asyncDependencies or self.clusterSizeX is not None or self.asyncObject is not None:
            raise VerifyException("neither asynchronous launches nor clusters are supported")
        if len(self.kernel.nested_references.data) != 1:
            raise VerifyException("a kernel is named by its module and its own name")

    @classmethod
    def parse(cls, parser: Parser) -> LaunchFuncOp:
        kernel = parser.parse_attribute()
        if not isinstance(kernel, SymbolRefAttr):
            parser.raise_error("expected the name of a kernel")
        sizes: list[UnresolvedOperand] = []
        for keyword in ("blocks", "threads"):
            parser.parse_keyword(keyword)
            parser.parse_keyword("in")
            found = parser.parse_comma_separated_list(
                parser.Delimiter.PAREN, parser.parse_unresolved_operand
            )
            if len(found) != 3:
                parser.raise_error("expected three sizes")
            sizes += found
        operands: list[SSAValue] = []
        if parser.parse_optional_keyword("args") is not None:

            def operand() -> None:
                name = parser.parse_unresolved_operand()
                parser.parse_punctuation(":")
                operands.append(parser.resolve_operand(name, parser.parse_type()))

            parser.parse_comma_separated_list(parser.Delimiter.PAREN, operand)
        resolved = [parser.resolve_operand(size, IndexType()) for size in sizes]
        result = cls.make(kernel, resolved[:3], resolved[3:], operands)
        result.attributes |= parser.parse_optional_attr_dict()
        return result

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_attribute(self.kernel)
        for keyword, sizes in (("blocks", self.grid), ("threads", self.block)):
            printer.print_string(f" {keyword} in ")
            with printer.in_parens():
                printer.print_list(sizes, printer.print_operand)
        if self.kernelOperands:

            def print_operand(value: SSAValue) -> None:
                printer.print_operand(value)
                printer.print_string(" : ")
                printer.print_attribute(value.type)

            printer.print_string(" args")
            with printer.in_parens():
                printer.print_list(self.kernelOperands, print_operand)
        printer.print_op_attributes(self.attributes)


_OURS: list[type[Operation]] = [
    LaunchOp,
    TerminatorOp,
    ModuleOp,
    FuncOp,
    ReturnOp,
    ThreadIdOp,
    BlockIdOp,
    BlockDimOp,
    GridDimOp,
    BarrierOp,
    ShuffleOp,
    LaunchFuncOp,
    *gpu_async.OPS,
]
_NAMES = {op.name for op in _OURS}

GPU = Dialect(
    "gpu",
    [*(op for op in xdsl_gpu.GPU.operations if op.name not in _NAMES), *_OURS],
    [*xdsl_gpu.GPU.attributes, AddressSpaceAttr, ShuffleModeAttr],
)
