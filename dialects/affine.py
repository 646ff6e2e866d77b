"""The affine dialect: xDSL's, with its memory accesses, min/max, if and parallel done again.

xDSL 0.74 reads the subscripts of `affine.load %A[%i]` as symbols, so that a pass sees the wrong
kind and mlir-opt rejects the generic form; here they are dims, and `symbol(%n)` is a symbol, as
upstream. `affine.max` is missing there, `affine.if` and `affine.parallel` have no custom syntax,
and no access says that it reads or writes memory.

The parts that are right are re-exported, so that a pass needs this module only.
https://mlir.llvm.org/docs/Dialects/Affine/
"""

from __future__ import annotations

from typing import ClassVar

from xdsl.dialects.affine import ApplyOp, ForOp, YieldOp
from xdsl.dialects.builtin import (
    I64,
    AffineMapAttr,
    AffineSetAttr,
    ArrayAttr,
    DenseIntElementsAttr,
    IndexType,
    IntegerAttr,
    IntegerType,
    MemRefType,
    TensorType,
    VectorType,
    i32,
    i64,
)
from xdsl.ir import Attribute, Block, Dialect, Operation, Region, SSAValue
from xdsl.ir.affine import (
    AffineMap,
)
from xdsl.irdl import (
    AnyAttr,
    IRDLOperation,
    VarConstraint,
    irdl_op_definition,
    operand_def,
    prop_def,
    region_def,
    result_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import (
    MemoryReadEffect,
    MemoryWriteEffect,
    Pure,
    RecursivelySpeculatable,
    RecursiveMemoryEffect,
)
from xdsl.utils.exceptions import VerifyException

from .affine_syntax import (
    parse_bound_groups,
    parse_expressions,
    parse_map_operands,
    parse_subscripts,
    print_bound_groups,
    print_expression,
    print_map_operands,
)

__all__ = [
    "Affine",
    "ApplyOp",
    "ForOp",
    "IfOp",
    "LoadOp",
    "MaxOp",
    "MinOp",
    "ParallelOp",
    "StoreOp",
    "VectorLoadOp",
    "VectorStoreOp",
    "YieldOp",
]

_INDEX = IndexType()
# arith::AtomicRMWKind, in the order of its numbers.
REDUCTION_KINDS = (
    "addf", "addi", "assign", "maximumf", "maxs", "maxu", "minimumf", "mins", "minu",
    "mulf", "muli", "ori", "andi", "maxnumf", "minnumf", "xori",
)  # fmt: skip


def _print_access(
    printer: Printer,
    op: LoadOp | StoreOp | VectorLoadOp | VectorStoreOp,
) -> None:
    """`%A[%i, %j + 1] {attributes} : memref<…>`."""
    printer.print_ssa_value(op.memref)
    affine_map = op.map.data
    dims, symbols = op.indices[: affine_map.num_dims], op.indices[affine_map.num_dims :]
    with printer.in_square_brackets():
        printer.print_list(
            affine_map.results, lambda result: print_expression(printer, result, dims, symbols)
        )
    printer.print_op_attributes(op.attributes)
    printer.print_string(" : ")
    printer.print_attribute(op.memref.type)


def _parse_access(
    parser: Parser,
) -> tuple[SSAValue, AffineMapAttr, list[SSAValue], dict[str, Attribute], MemRefType]:
    name = parser.parse_unresolved_operand()
    affine_map, indices = parse_subscripts(parser)
    attributes = parser.parse_optional_attr_dict()
    parser.parse_punctuation(":")
    position = parser.pos
    type_ = parser.parse_type()
    if not isinstance(type_, MemRefType):
        parser.raise_error("expected a memref type", position)
    if type_.get_num_dims() != len(affine_map.data.results):
        parser.raise_error("expected one subscript for each dimension of the memref", position)
    return parser.resolve_operand(name, type_), affine_map, indices, attributes, type_


def _parse_vector_type(parser: Parser) -> VectorType:
    parser.parse_punctuation(",")
    position = parser.pos
    type_ = parser.parse_type()
    if not isinstance(type_, VectorType):
        parser.raise_error("expected a vector type", position)
    return type_


def _verify_access(op: LoadOp | StoreOp | VectorLoadOp | VectorStoreOp) -> None:
    affine_map = op.map.data
    if len(op.indices) != affine_map.num_dims + affine_map.num_symbols:
        raise VerifyException(f"{op.name} expects one operand for each dim and symbol of its map")
    if isinstance(op.memref.type, MemRefType) and len(affine_map.results) != len(
        op.memref.type.shape.data
    ):
        raise VerifyException(f"{op.name} expects one subscript for each dimension of the memref")


# --- memory accesses -----------------------------------------------------------------------------


@irdl_op_definition
class LoadOp(IRDLOperation):
    """`%v = affine.load %A[%i, %j + 1] : memref<?x?xf32>`"""

    name = "affine.load"

    T: ClassVar = VarConstraint("T", AnyAttr())
    memref = operand_def(MemRefType.constr(T))
    indices = var_operand_def(IndexType)
    result = result_def(T)
    map = prop_def(AffineMapAttr)

    traits = traits_def(MemoryReadEffect())

    def verify_(self) -> None:
        _verify_access(self)

    @classmethod
    def parse(cls, parser: Parser) -> LoadOp:
        memref, affine_map, indices, attributes, type_ = _parse_access(parser)
        return cls.create(
            operands=[memref, *indices],
            result_types=[type_.element_type],
            properties={"map": affine_map},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        _print_access(printer, self)


@irdl_op_definition
class StoreOp(IRDLOperation):
    """`affine.store %v, %A[%i, %j + 1] : memref<?x?xf32>`"""

    name = "affine.store"

    T: ClassVar = VarConstraint("T", AnyAttr())
    value = operand_def(T)
    memref = operand_def(MemRefType.constr(T))
    indices = var_operand_def(IndexType)
    map = prop_def(AffineMapAttr)

    traits = traits_def(MemoryWriteEffect())

    def verify_(self) -> None:
        _verify_access(self)

    @classmethod
    def parse(cls, parser: Parser) -> StoreOp:
        value = parser.parse_unresolved_operand()
        parser.parse_punctuation(",")
        memref, affine_map, indices, attributes, type_ = _parse_access(parser)
        return cls.create(
            operands=[parser.resolve_operand(value, type_.element_type), memref, *indices],
            properties={"map": affine_map},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_ssa_value(self.value)
        printer.print_string(", ")
        _print_access(printer, self)


@irdl_op_definition
class VectorLoadOp(IRDLOperation):
    """`%v = affine.vector_load %A[%i] : memref<?xf32>, vector<16xf32>`"""

    name = "affine.vector_load"

    T: ClassVar = VarConstraint("T", AnyAttr())
    memref = operand_def(MemRefType.constr(T))
    indices = var_operand_def(IndexType)
    result = result_def(VectorType.constr(T))
    map = prop_def(AffineMapAttr)

    traits = traits_def(MemoryReadEffect())

    def verify_(self) -> None:
        _verify_access(self)

    @classmethod
    def parse(cls, parser: Parser) -> VectorLoadOp:
        memref, affine_map, indices, attributes, _ = _parse_access(parser)
        return cls.create(
            operands=[memref, *indices],
            result_types=[_parse_vector_type(parser)],
            properties={"map": affine_map},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        _print_access(printer, self)
        printer.print_string(", ")
        printer.print_attribute(self.result.type)


@irdl_op_definition
class VectorStoreOp(IRDLOperation):
    """`affine.vector_store %v, %A[%i] : memref<?xf32>, vector<16xf32>`"""

    name = "affine.vector_store"

    T: ClassVar = VarConstraint("T", AnyAttr())
    value = operand_def(VectorType.constr(T))
    memref = operand_def(MemRefType.constr(T))
    indices = var_operand_def(IndexType)
    map = prop_def(AffineMapAttr)

    traits = traits_def(MemoryWriteEffect())

    def verify_(self) -> None:
        _verify_access(self)

    @classmethod
    def parse(cls, parser: Parser) -> VectorStoreOp:
        value = parser.parse_unresolved_operand()
        parser.parse_punctuation(",")
        memref, affine_map, indices, attributes, _ = _parse_access(parser)
        value_type = _parse_vector_type(parser)
        return cls.create(
            operands=[parser.resolve_operand(value, value_type), memref, *indices],
            properties={"map": affine_map},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_ssa_value(self.value)
        printer.print_string(", ")
        _print_access(printer, self)
        printer.print_string(", ")
        printer.print_attribute(self.value.type)


# --- min and max ---------------------------------------------------------------------------------


class _ExtremumOp(IRDLOperation):
    """The least or the greatest result of a map."""

    arguments = var_operand_def(IndexType)
    result = result_def(IndexType)
    map = prop_def(AffineMapAttr)

    traits = traits_def(Pure())

    def verify_(self) -> None:
        if len(self.operands) != self.map.data.num_dims + self.map.data.num_symbols:
            raise VerifyException(
                f"{self.name} expects one operand for each dim and symbol of its map"
            )

    @classmethod
    def parse(cls, parser: Parser) -> _ExtremumOp:
        position = parser.pos
        affine_map = parser.parse_attribute()
        if not isinstance(affine_map, AffineMapAttr):
            parser.raise_error("expected an affine map", position)
        return cls.create(
            operands=parse_map_operands(parser),
            result_types=[_INDEX],
            properties={"map": affine_map},
            attributes=parser.parse_optional_attr_dict(),
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_attribute(self.map)
        print_map_operands(printer, self.operands, self.map.data.num_dims)
        printer.print_op_attributes(self.attributes)


@irdl_op_definition
class MinOp(_ExtremumOp):
    """`%least = affine.min affine_map<(d0)[s0] -> (d0 + 8, s0)>(%i)[%n]`"""

    name = "affine.min"


@irdl_op_definition
class MaxOp(_ExtremumOp):
    """`%greatest = affine.max affine_map<(d0)[s0] -> (d0 - 8, s0)>(%i)[%n]`"""

    name = "affine.max"


# --- if and parallel -----------------------------------------------------------------------------


def _ensure_terminator(region: Region) -> None:
    """A region printed without its empty `affine.yield` gets it back."""
    if not region.blocks:
        region.add_block(Block())
    block = region.block
    if not isinstance(block.last_op, YieldOp):
        block.add_op(YieldOp.get())


def _parse_result_types(parser: Parser) -> list[Attribute]:
    """`-> type` or `-> (types)`, optional."""
    if parser.parse_optional_punctuation("->") is None:
        return []
    types = parser.parse_optional_comma_separated_list(Parser.Delimiter.PAREN, parser.parse_type)
    return [parser.parse_type()] if types is None else list(types)


def _print_result_types(printer: Printer, op: Operation) -> None:
    if op.results:
        printer.print_string(" -> ")
        with printer.in_parens():
            printer.print_list(op.result_types, printer.print_attribute)


@irdl_op_definition
class IfOp(IRDLOperation):
    """`affine.if affine_set<(d0)[s0] : (d0 - s0 >= 0)>(%i)[%n] { … } else { … }`"""

    name = "affine.if"

    args = var_operand_def(IndexType)
    res = var_result_def()
    condition = prop_def(AffineSetAttr)
    then_region = region_def("single_block")
    else_region = region_def()

    traits = traits_def(RecursiveMemoryEffect(), RecursivelySpeculatable())

    def verify_(self) -> None:
        if len(self.args) != self.condition.data.num_dims + self.condition.data.num_symbols:
            raise VerifyException("affine.if expects one operand for each dim and symbol")
        if self.res and not self.else_region.blocks:
            raise VerifyException("affine.if with results needs an else region")

    @classmethod
    def parse(cls, parser: Parser) -> IfOp:
        position = parser.pos
        condition = parser.parse_attribute()
        if not isinstance(condition, AffineSetAttr):
            parser.raise_error("expected an affine set", position)
        operands = parse_map_operands(parser)
        result_types = _parse_result_types(parser)
        then_region = parser.parse_region()
        _ensure_terminator(then_region)
        else_region = Region()
        if parser.parse_optional_keyword("else") is not None:
            else_region = parser.parse_region()
            _ensure_terminator(else_region)
        return cls.create(
            operands=operands,
            result_types=result_types,
            properties={"condition": condition},
            attributes=parser.parse_optional_attr_dict(),
            regions=[then_region, else_region],
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_attribute(self.condition)
        print_map_operands(printer, self.args, self.condition.data.num_dims)
        _print_result_types(printer, self)
        printer.print_string(" ")
        for region, keyword in ((self.then_region, ""), (self.else_region, " else ")):
            if region.blocks:
                printer.print_string(keyword)
                printer.print_region(
                    region,
                    print_block_terminators=bool(self.res),
                    print_empty_block=False,
                )
        printer.print_op_attributes(self.attributes)


@irdl_op_definition
class ParallelOp(IRDLOperation):
    """`affine.parallel (%i, %j) = (0, %m) to (min(%n, 10), 8) step (1, 2) { … }`

    The bounds of all loops stand in one map each; the groups say how many results of it belong to
    each loop, whose bound is the greatest (lower) or the least (upper) of them.
    """

    name = "affine.parallel"

    map_operands = var_operand_def(IndexType)
    reductions = prop_def(ArrayAttr[IntegerAttr[I64]])
    lowerBoundsMap = prop_def(AffineMapAttr)
    lowerBoundsGroups = prop_def(DenseIntElementsAttr)
    upperBoundsMap = prop_def(AffineMapAttr)
    upperBoundsGroups = prop_def(DenseIntElementsAttr)
    steps = prop_def(ArrayAttr[IntegerAttr[IntegerType]])
    res = var_result_def()
    body = region_def("single_block")

    traits = traits_def(RecursiveMemoryEffect(), RecursivelySpeculatable())

    def verify_(self) -> None:
        lower, upper = self.lowerBoundsMap.data, self.upperBoundsMap.data
        if len(self.map_operands) != (
            lower.num_dims + lower.num_symbols + upper.num_dims + upper.num_symbols
        ):
            raise VerifyException("affine.parallel expects one operand for each dim and symbol")
        loops = len(self.body.block.args)
        for affine_map, groups in (
            (lower, self.lowerBoundsGroups),
            (upper, self.upperBoundsGroups),
        ):
            sizes = tuple(groups.get_values())
            if len(sizes) != loops or sum(sizes) != len(affine_map.results):
                raise VerifyException("affine.parallel expects a group of bounds for each loop")
        if len(self.steps.data) != loops:
            raise VerifyException("affine.parallel expects a step for each loop")
        if len(self.reductions.data) != len(self.res):
            raise VerifyException("affine.parallel expects a reduction for each result")

    @classmethod
    def parse(cls, parser: Parser) -> ParallelOp:
        ivs = [
            argument.resolve(_INDEX)
            for argument in parser.parse_comma_separated_list(
                Parser.Delimiter.PAREN, lambda: parser.parse_argument(expect_type=False)
            )
        ]
        operands: list[SSAValue] = []
        properties: dict[str, Attribute] = {}
        for name, introduction, keyword in (("lower", "=", "max"), ("upper", "to", "min")):
            parser.parse_characters(introduction)
            groups, dims, symbols, values = parse_expressions(
                parser, lambda parse, keyword=keyword: parse_bound_groups(parser, parse, keyword)
            )
            operands += values
            results = tuple(bound for group in groups for bound in group)
            properties[f"{name}BoundsMap"] = AffineMapAttr(AffineMap(dims, symbols, results))
            properties[f"{name}BoundsGroups"] = DenseIntElementsAttr.from_list(
                TensorType(i32, [len(groups)]), [len(group) for group in groups]
            )
        steps = [1] * len(ivs)
        if parser.parse_optional_keyword("step") is not None:
            steps = parser.parse_comma_separated_list(
                Parser.Delimiter.PAREN, lambda: parser.parse_integer(allow_boolean=False)
            )
        properties["steps"] = ArrayAttr([IntegerAttr(step, i64) for step in steps])
        reductions: list[int] = []
        if parser.parse_optional_keyword("reduce") is not None:
            reductions = parser.parse_comma_separated_list(
                Parser.Delimiter.PAREN, lambda: _parse_reduction(parser)
            )
        properties["reductions"] = ArrayAttr([IntegerAttr(kind, i64) for kind in reductions])
        result_types = _parse_result_types(parser)
        body = parser.parse_region(ivs)
        _ensure_terminator(body)
        return cls.create(
            operands=operands,
            result_types=result_types,
            properties=properties,
            attributes=parser.parse_optional_attr_dict(),
            regions=[body],
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        with printer.in_parens():
            printer.print_list(
                self.body.block.args, lambda iv: printer.print_block_argument(iv, print_type=False)
            )
        first = 0
        for introduction, keyword, bound_map, groups in (
            (" = ", "max", self.lowerBoundsMap.data, self.lowerBoundsGroups),
            (" to ", "min", self.upperBoundsMap.data, self.upperBoundsGroups),
        ):
            printer.print_string(introduction)
            symbols = first + bound_map.num_dims
            last = symbols + bound_map.num_symbols
            print_bound_groups(
                printer,
                bound_map,
                tuple(groups.get_values()),
                self.map_operands[first:symbols],
                self.map_operands[symbols:last],
                keyword,
            )
            first = last
        if any(step.value.data != 1 for step in self.steps):
            printer.print_string(" step ")
            with printer.in_parens():
                printer.print_list(
                    self.steps.data, lambda step: printer.print_string(str(step.value.data))
                )
        if self.reductions.data:
            printer.print_string(" reduce ")
            with printer.in_parens():
                printer.print_list(
                    self.reductions.data,
                    lambda kind: printer.print_string(f'"{REDUCTION_KINDS[kind.value.data]}"'),
                )
        _print_result_types(printer, self)
        printer.print_string(" ")
        printer.print_region(
            self.body,
            print_entry_block_args=False,
            print_empty_block=False,
            print_block_terminators=bool(self.res),
        )
        printer.print_op_attributes(self.attributes)


def _parse_reduction(parser: Parser) -> int:
    position = parser.pos
    name = parser.parse_str_literal()
    if name not in REDUCTION_KINDS:
        parser.raise_error(f"expected one of {', '.join(REDUCTION_KINDS)}", position)
    return REDUCTION_KINDS.index(name)


Affine = Dialect(
    "affine",
    [
        ApplyOp,
        ForOp,
        IfOp,
        LoadOp,
        MaxOp,
        MinOp,
        ParallelOp,
        StoreOp,
        VectorLoadOp,
        VectorStoreOp,
        YieldOp,
    ],
    [],
)
