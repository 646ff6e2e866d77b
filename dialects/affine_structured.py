"""The control flow of the affine dialect: loops, parallel loops and conditions."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import (
    I64,
    AffineMapAttr,
    AffineSetAttr,
    AnyFloat,
    ArrayAttr,
    DenseIntElementsAttr,
    IndexType,
    IntegerAttr,
    IntegerType,
    TensorType,
    VectorType,
    i32,
    i64,
)
from xdsl.dialects.utils import print_assignment
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineMap, AffineSymExpr
from xdsl.irdl import (
    AttrSizedOperandSegments,
    IRDLOperation,
    irdl_op_definition,
    prop_def,
    region_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import IsTerminator, Pure, RecursivelySpeculatable, RecursiveMemoryEffect
from xdsl.utils.exceptions import VerifyException

from .affine_scope import verify_operands
from .affine_syntax import (
    parse_bound_groups,
    parse_expressions,
    parse_map_and_operands,
    parse_map_operands,
    print_bound_groups,
    print_map_operands,
)
from .arith import REDUCTION_KINDS

_INDEX = IndexType()


def _ensure_terminator(region: Region) -> None:
    """A region printed without its empty `affine.yield` gets it back."""
    if not region.blocks:
        region.add_block(Block())
    block = region.block
    if not isinstance(block.last_op, YieldOp):
        block.add_op(YieldOp.create())


def parse_result_types(parser: Parser) -> list[Attribute]:
    """`-> type` or `-> (types)`, optional."""
    if parser.parse_optional_punctuation("->") is None:
        return []
    types = parser.parse_optional_comma_separated_list(Parser.Delimiter.PAREN, parser.parse_type)
    return [parser.parse_type()] if types is None else list(types)


def print_result_types(printer: Printer, op: Operation) -> None:
    if op.results:
        printer.print_string(" -> ")
        with printer.in_parens():
            printer.print_list(op.result_types, printer.print_attribute)


@irdl_op_definition
class YieldOp(IRDLOperation):
    """`affine.yield %x : f32`: the values of an iteration, a thread or a branch."""

    name = "affine.yield"

    arguments = var_operand_def()

    traits = traits_def(IsTerminator(), Pure())

    assembly_format = "attr-dict ($arguments^ `:` type($arguments))?"

    def verify_(self) -> None:
        parent = self.parent_op()
        if not isinstance(parent, ForOp | IfOp | ParallelOp):
            raise VerifyException("expects to stand in affine.for, affine.if or affine.parallel")
        if tuple(value.type for value in self.arguments) != tuple(parent.result_types):
            raise VerifyException("expects a value of the type of each result of the op around it")


@irdl_op_definition
class ForOp(IRDLOperation):
    """`%r = affine.for %i = max #f(%j) to min #g(%j)[%n] step 4 iter_args(%x = %y) -> (f32) {…}`

    From the greatest result of the lower map to below the least one of the upper map.
    """

    name = "affine.for"

    lowerBoundOperands = var_operand_def(IndexType)
    upperBoundOperands = var_operand_def(IndexType)
    inits = var_operand_def()
    res = var_result_def()
    lowerBoundMap = prop_def(AffineMapAttr)
    upperBoundMap = prop_def(AffineMapAttr)
    step = prop_def(IntegerAttr)
    body = region_def("single_block")

    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    traits = traits_def(RecursiveMemoryEffect(), RecursivelySpeculatable())

    def verify_(self) -> None:
        for name, bound, operands in (
            ("lower", self.lowerBoundMap.data, self.lowerBoundOperands),
            ("upper", self.upperBoundMap.data, self.upperBoundOperands),
        ):
            if len(operands) != bound.num_dims + bound.num_symbols:
                raise VerifyException(f"expects one {name} bound operand for each dim and symbol")
            if not bound.results:
                raise VerifyException(f"expects a {name} bound map with at least one result")
            verify_operands(self, operands, bound.num_dims)
        if self.step.value.data <= 0:
            raise VerifyException("expects a step above 0")
        types = tuple(init.type for init in self.inits)
        if types != tuple(self.result_types):
            raise VerifyException("expects an initial value of its type for each result")
        if (_INDEX, *types) != tuple(self.body.block.arg_types):
            raise VerifyException("expects a body with an index and a value for each result")
        _verify_terminator(self.body)

    @classmethod
    def parse(cls, parser: Parser) -> ForOp:
        variable = parser.parse_argument(expect_type=False)
        parser.parse_characters("=")
        lower, lower_operands = _parse_bound(parser, "max", "lower")
        parser.parse_keyword("to")
        upper, upper_operands = _parse_bound(parser, "min", "upper")
        step = 1
        if parser.parse_optional_keyword("step") is not None:
            position = parser.pos
            step = parser.parse_integer(allow_boolean=False)
            if step <= 0:
                parser.raise_error("expected a step above 0", position)
        arguments: list[Parser.UnresolvedArgument] = []
        inits: Sequence[SSAValue] = ()
        types: list[Attribute] = []
        if parser.parse_optional_keyword("iter_args") is not None:
            position = parser.pos
            values = []
            for argument, value in parser.parse_comma_separated_list(
                Parser.Delimiter.PAREN, lambda: _parse_assignment(parser)
            ):
                arguments.append(argument)
                values.append(value)
            types = parse_result_types(parser)
            inits = parser.resolve_operands(values, types, position)
        body = parser.parse_region(
            (
                variable.resolve(_INDEX),
                *(a.resolve(t) for a, t in zip(arguments, types, strict=True)),
            )
        )
        _ensure_terminator(body)
        loop = cls.build(
            operands=[lower_operands, upper_operands, inits],
            result_types=[types],
            properties={
                "lowerBoundMap": lower,
                "upperBoundMap": upper,
                "step": IntegerAttr(step, _INDEX),
            },
            regions=[body],
        )
        loop.attributes |= parser.parse_optional_attr_dict()
        return loop

    def print(self, printer: Printer) -> None:
        variable, *carried = self.body.block.args
        printer.print_string(" ")
        printer.print_block_argument(variable, print_type=False)
        printer.print_string(" = ")
        _print_bound(printer, self.lowerBoundMap, self.lowerBoundOperands, "max")
        printer.print_string(" to ")
        _print_bound(printer, self.upperBoundMap, self.upperBoundOperands, "min")
        if self.step.value.data != 1:
            printer.print_string(f" step {self.step.value.data}")
        if self.inits:
            printer.print_string(" iter_args")
            with printer.in_parens():
                printer.print_list(
                    zip(carried, self.inits, strict=True),
                    lambda pair: print_assignment(printer, *pair),
                )
            print_result_types(printer, self)
        printer.print_string(" ")
        printer.print_region(
            self.body,
            print_entry_block_args=False,
            print_empty_block=False,
            print_block_terminators=bool(self.inits),
        )
        printer.print_op_attributes(self.attributes)


def _parse_assignment(parser: Parser):
    """`%x = %y`."""
    argument = parser.parse_argument(expect_type=False)
    parser.parse_characters("=")
    return argument, parser.parse_unresolved_operand()


def _parse_bound(
    parser: Parser, keyword: str, name: str
) -> tuple[AffineMapAttr, Sequence[SSAValue]]:
    """`7`, `%n` (a symbol), or a map with its operands, behind `max` or `min` if it has results."""
    position = parser.pos
    several = parser.parse_optional_keyword(keyword) is not None
    if (operand := parser.parse_optional_operand(_INDEX)) is not None:
        return AffineMapAttr(AffineMap(0, 1, (AffineSymExpr(0),))), (operand,)
    if (value := parser.parse_optional_integer(allow_boolean=False)) is not None:
        return AffineMapAttr(AffineMap(0, 0, (AffineConstantExpr(value),))), ()
    affine_map, operands = parse_map_and_operands(parser)
    if len(affine_map.data.results) > 1 and not several:
        parser.raise_error(f"a {name} bound with several results needs '{keyword}'", position)
    return affine_map, operands


def _print_bound(
    printer: Printer, bound: AffineMapAttr, operands: Sequence[SSAValue], keyword: str
) -> None:
    affine_map = bound.data
    if len(affine_map.results) == 1:
        (result,) = affine_map.results
        if isinstance(result, AffineConstantExpr) and not operands:
            printer.print_string(str(result.value))
            return
        if isinstance(result, AffineSymExpr) and len(operands) == 1:
            printer.print_ssa_value(operands[0])
            return
    else:
        printer.print_string(f"{keyword} ")
    printer.print_attribute(bound)
    print_map_operands(printer, operands, affine_map.num_dims)


def _verify_terminator(region: Region) -> None:
    if not isinstance(region.block.last_op, YieldOp):
        raise VerifyException("expects a body that ends with affine.yield")


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
        verify_operands(self, self.args, self.condition.data.num_dims)
        for region in (self.then_region, self.else_region):
            if region.blocks:
                if region.block.args:
                    raise VerifyException("expects regions without arguments")
                _verify_terminator(region)

    @classmethod
    def parse(cls, parser: Parser) -> IfOp:
        position = parser.pos
        condition = parser.parse_attribute()
        if not isinstance(condition, AffineSetAttr):
            parser.raise_error("expected an affine set", position)
        space = condition.data
        operands = parse_map_operands(parser, space.num_dims, space.num_symbols)
        result_types = parse_result_types(parser)
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
        print_result_types(printer, self)
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
            if 0 in sizes:
                raise VerifyException("affine.parallel expects at least one bound for each loop")
        if len(self.steps.data) != loops:
            raise VerifyException("affine.parallel expects a step for each loop")
        if any(step.value.data <= 0 for step in self.steps):
            raise VerifyException("affine.parallel expects steps above 0")
        if len(self.reductions.data) != len(self.res):
            raise VerifyException("affine.parallel expects a reduction for each result")
        for kind, type_ in zip(self.reductions, self.result_types, strict=True):
            if not 0 <= kind.value.data < len(REDUCTION_KINDS):
                raise VerifyException(f"there is no reduction {kind.value.data}")
            name = REDUCTION_KINDS[kind.value.data]
            if name != "assign" and (name[-1] == "f") != _is_float(type_):
                raise VerifyException(f"cannot reduce {type_} by '{name}'")
        _verify_terminator(self.body)
        split = lower.num_dims + lower.num_symbols
        verify_operands(self, self.map_operands[:split], lower.num_dims)
        verify_operands(self, self.map_operands[split:], upper.num_dims)

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
        result_types = parse_result_types(parser)
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
        print_result_types(printer, self)
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


def _is_float(type_: Attribute) -> bool:
    return isinstance(type_.element_type if isinstance(type_, VectorType) else type_, AnyFloat)
