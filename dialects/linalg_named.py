"""The named ops of linalg as other frontends print them: what each computes, and its text.

Each is short for a `linalg.generic`, which `linalg-generalize-named-ops` makes of it: the maps and
the body stand in `STRUCTURES`, one row an op. https://mlir.llvm.org/docs/Dialects/Linalg/
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from xdsl.dialects import arith, math
from xdsl.dialects.arith import FastMathFlagsAttr
from xdsl.dialects.builtin import (
    AffineMapAttr,
    AnyFloat,
    ArrayAttr,
    DenseArrayBase,
    DenseIntElementsAttr,
    FloatAttr,
    IndexType,
    IntegerType,
    MemRefType,
    ShapedType,
    i64,
)
from xdsl.dialects.linalg.ops import YieldOp
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineExpr, AffineMap
from xdsl.irdl import (
    AttrSizedOperandSegments,
    IRDLOperation,
    irdl_op_definition,
    opt_prop_def,
    region_def,
    var_operand_def,
    var_result_def,
)
from xdsl.parser import Parser, UnresolvedOperand
from xdsl.printer import Printer
from xdsl.utils.exceptions import VerifyException

Body = Callable[[Block], SSAValue]
"""Writes a body whose arguments are an element of each operand; what is yielded."""


@dataclass(frozen=True)
class Structure:
    """What a named op computes.

    Attributes:
        maps: the loops that subscript each operand: "n,y+h,x+w,c; h,w,c,f; n,y,x,f". Of `y+h`,
            y is times a stride and h times a dilation. The loops are those of the output, then the
            others as they come in the operand before it; another order stands before a colon.
            "" is for elementwise ops.
        inputs: how many there are.
    """

    maps: str
    inputs: int
    body: Body


def _add_product(block: Block) -> SSAValue:
    a, b, total = block.args
    factors = [converted(block, one, total.type) for one in (a, b)]
    product = _arith(block, "mul", *factors)
    return _arith(block, "add", total, product)


def _combine(name: str) -> Body:
    """Of a pool: the window's operand only says how large it is."""

    def body(block: Block) -> SSAValue:
        total = block.args[-1]
        return _arith(block, name, total, converted(block, block.args[0], total.type))

    return body


def _binary(name: str) -> Body:
    def body(block: Block) -> SSAValue:
        a, b = (converted(block, one, block.args[2].type) for one in block.args[:2])
        return _arith(block, name, a, b)

    return body


def _unary(op: type[Operation]) -> Body:
    def body(block: Block) -> SSAValue:
        return _insert(block, op, converted(block, block.args[0], block.args[1].type))

    return body


def _reciprocal(block: Block) -> SSAValue:
    type_ = cast(AnyFloat, block.args[1].type)
    one = arith.ConstantOp(FloatAttr(1.0, type_))
    block.add_op(one)
    return _arith(block, "div", one.result, converted(block, block.args[0], type_))


def _square(block: Block) -> SSAValue:
    x = converted(block, block.args[0], block.args[1].type)
    return _arith(block, "mul", x, x)


def _copy(block: Block) -> SSAValue:
    return converted(block, block.args[0], block.args[-1].type)


def _choose(block: Block) -> SSAValue:
    chosen = arith.SelectOp(*block.args[:3])
    block.add_op(chosen)
    return chosen.result


# The op on floats, and on integers.
_ARITH: dict[str, tuple[type[Operation], type[Operation]]] = {
    "add": (arith.AddfOp, arith.AddiOp),
    "sub": (arith.SubfOp, arith.SubiOp),
    "mul": (arith.MulfOp, arith.MuliOp),
    "div": (arith.DivfOp, arith.DivSIOp),
    "max": (arith.MaximumfOp, arith.MaxSIOp),
    "min": (arith.MinimumfOp, arith.MinSIOp),
    "div_unsigned": (arith.DivfOp, arith.DivUIOp),
    "max_unsigned": (arith.MaximumfOp, arith.MaxUIOp),
    "min_unsigned": (arith.MinimumfOp, arith.MinUIOp),
}

_CONTRACTIONS = {
    "matmul": "m,k; k,n; m,n",
    "matmul_transpose_a": "k,m; k,n; m,n",
    "matmul_transpose_b": "m,k; n,k; m,n",
    "batch_matmul": "b,m,k; b,k,n; b,m,n",
    "batch_matmul_transpose_a": "b,k,m; b,k,n; b,m,n",
    "batch_matmul_transpose_b": "b,m,k; b,n,k; b,m,n",
    "batch_reduce_matmul": "b,m,n,k: b,m,k; b,k,n; m,n",
    "matvec": "m,n; n; m",
    "vecmat": "m; m,n; n",
    "batch_matvec": "b,m,k; b,k; b,m",
    "batch_vecmat": "b,k; b,k,n; b,n",
    "dot": "m; m; ",
    "mmt4d": "m,n,k,i,j,p: m,k,i,p; n,k,j,p; m,n,i,j",
    "batch_mmt4d": "b,m,n,k,i,j,p: b,m,k,i,p; b,n,k,j,p; b,m,n,i,j",
    "conv_1d": "x+w; w; x",
    "conv_2d": "y+h,x+w; h,w; y,x",
    "conv_3d": "z+d,y+h,x+w; d,h,w; z,y,x",
    "conv_1d_nwc_wcf": "n,x+w,c; w,c,f; n,x,f",
    "conv_1d_ncw_fcw": "n,c,x+w; f,c,w; n,f,x",
    "conv_2d_nhwc_hwcf": "n,y+h,x+w,c; h,w,c,f; n,y,x,f",
    "conv_2d_nhwc_fhwc": "n,y+h,x+w,c; f,h,w,c; n,y,x,f",
    "conv_2d_nchw_fchw": "n,c,y+h,x+w; f,c,h,w; n,f,y,x",
    "conv_2d_ngchw_fgchw": "n,g,c,y+h,x+w; f,g,c,h,w; n,g,f,y,x",
    "conv_2d_ngchw_gfchw": "n,g,c,y+h,x+w; g,f,c,h,w; n,g,f,y,x",
    "conv_2d_nhwgc_gfhwc": "n,y+h,x+w,g,c; g,f,h,w,c; n,y,x,g,f",
    "conv_3d_ndhwc_dhwcf": "n,z+d,y+h,x+w,c; d,h,w,c,f; n,z,y,x,f",
    "conv_3d_ncdhw_fcdhw": "n,c,z+d,y+h,x+w; f,c,d,h,w; n,f,z,y,x",
    "depthwise_conv_1d_nwc_wc": "n,x+w,c; w,c; n,x,c",
    "depthwise_conv_1d_ncw_cw": "n,x,c,w: n,c,x+w; c,w; n,c,x",
    "depthwise_conv_2d_nhwc_hwc": "n,y+h,x+w,c; h,w,c; n,y,x,c",
    "depthwise_conv_2d_nchw_chw": "n,y,x,c,h,w: n,c,y+h,x+w; c,h,w; n,c,y,x",
    "depthwise_conv_2d_nhwc_hwcm": "n,y+h,x+w,c; h,w,c,m; n,y,x,c,m",
}
_POOLS = {
    "nwc": "n,x+w,c; w; n,x,c",
    "ncw": "n,c,x+w; w; n,c,x",
    "nhwc": "n,y+h,x+w,c; h,w; n,y,x,c",
    "nchw": "n,c,y+h,x+w; h,w; n,c,y,x",
    "ndhwc": "n,z+d,y+h,x+w,c; d,h,w; n,z,y,x,c",
}
_POOLED = {
    "sum": "add",
    **{name: name for name in ("max", "min", "max_unsigned", "min_unsigned")},
}
_UNARY: dict[str, type[Operation]] = {
    "abs": math.AbsFOp, "ceil": math.CeilOp, "erf": math.ErfOp, "exp": math.ExpOp,
    "floor": math.FloorOp, "log": math.LogOp, "negf": arith.NegfOp, "round": math.RoundOp,
    "rsqrt": math.RsqrtOp, "sqrt": math.SqrtOp, "tanh": math.TanhOp,
}  # fmt: skip

STRUCTURES: dict[str, Structure] = {
    **{name: Structure(maps, 2, _add_product) for name, maps in _CONTRACTIONS.items()},
    **{
        f"pooling_{layout}_{name}": Structure(maps, 2, _combine(combine))
        for layout, maps in _POOLS.items()
        for name, combine in _POOLED.items()
        if name in ("sum", "max") or layout in ("nwc", "nhwc") or (layout, name) == ("ndhwc", "min")
    },
    **{
        name: Structure("", 2, _binary(name))
        for name in ("add", "sub", "mul", "div", "div_unsigned", "max", "min")
    },
    **{name: Structure("", 1, _unary(op)) for name, op in _UNARY.items()},
    "powf": Structure("", 2, lambda block: _insert(block, math.PowFOp, *block.args[:2])),
    "reciprocal": Structure("", 1, _reciprocal),
    "square": Structure("", 1, _square),
    "select": Structure("", 3, _choose),
    "copy": Structure("", 1, _copy),
    "fill": Structure("", 1, _copy),
}


# --- bodies --------------------------------------------------------------------------------------


def _insert(block: Block, op_type: type[Operation], *operands: SSAValue) -> SSAValue:
    """An op whose result is of its last operand's type."""
    names = op_type.get_irdl_definition().properties  # pyright: ignore[reportAttributeAccessIssue]
    properties: dict[str, Attribute] = (
        {"fastmath": FastMathFlagsAttr("none")} if "fastmath" in names else {}
    )
    op = op_type.create(operands=operands, result_types=[operands[-1].type], properties=properties)
    block.add_op(op)
    return op.results[0]


def _arith(block: Block, name: str, a: SSAValue, b: SSAValue) -> SSAValue:
    """On truth values, sums are `or` and products `and`, as upstream has it."""
    on_floats, on_integers = _ARITH[name]
    if a.type == IntegerType(1) and name in ("add", "mul"):
        on_integers = arith.OrIOp if name == "add" else arith.AndIOp
    return _insert(block, on_floats if isinstance(a.type, AnyFloat) else on_integers, a, b)


def converted(block: Block, value: SSAValue, type_: Attribute) -> SSAValue:
    """A number in another type; integers are signed."""
    if value.type == type_:
        return value
    source = value.type
    if isinstance(source, AnyFloat):
        if isinstance(type_, AnyFloat):
            op = arith.ExtFOp if type_.bitwidth > source.bitwidth else arith.TruncFOp
        else:
            op = arith.FPToSIOp
    elif isinstance(type_, AnyFloat):
        op = arith.SIToFPOp
    elif isinstance(source, IndexType) or isinstance(type_, IndexType):
        op = arith.IndexCastOp
    else:
        assert isinstance(source, IntegerType) and isinstance(type_, IntegerType)
        op = arith.ExtSIOp if type_.width.data > source.width.data else arith.TruncIOp
    cast_ = op.create(operands=[value], result_types=[type_])
    block.add_op(cast_)
    return cast_.results[0]


def _element(type_: Attribute) -> Attribute:
    return type_.get_element_type() if isinstance(type_, ShapedType) else type_  # pyright: ignore


def _body(write: Body, operands: Sequence[SSAValue]) -> Region:
    block = Block(arg_types=[_element(one.type) for one in operands])
    block.add_op(YieldOp(write(block)))
    return Region(block)


# --- the ops -------------------------------------------------------------------------------------


class NamedStructure(IRDLOperation):
    """What the named ops share. Their body is there as it is upstream: made, not printed."""

    inputs = var_operand_def()
    outputs = var_operand_def()
    res = var_result_def()
    body = region_def()

    def indexing(self) -> tuple[list[AffineMap], int]:
        """The map of each operand, and how many loops there are. All not of the output reduce."""
        raise NotImplementedError

    def verify_(self) -> None:
        maps, _ = self.indexing()
        if len(maps) != len(self.operands):
            raise VerifyException(f"expected {len(maps)} operands, not {len(self.operands)}")
        for operand, map_ in zip(self.operands, maps, strict=True):
            rank = len(operand.type.get_shape()) if isinstance(operand.type, ShapedType) else 0
            if rank != len(map_.results):
                raise VerifyException(
                    f"an operand of rank {len(map_.results)} was expected, not of {rank}"
                )

    def print_operands(self, printer: Printer) -> None:
        for name, operands in (("ins", self.inputs), ("outs", self.outputs)):
            if operands:
                printer.print_string(f" {name}(")
                printer.print_list(operands, printer.print_ssa_value)
                printer.print_string(" : ")
                printer.print_list(operands.types, printer.print_attribute)
                printer.print_string(")")


@cache
def _maps(text: str, strides: tuple[int, ...], dilations: tuple[int, ...]) -> list[AffineMap]:
    order, _, subscripts = text.rpartition(":")
    operands = [part.strip() for part in subscripts.split(";")]
    letters: list[str] = []
    for part in (order, operands[-1], operands[-2], *operands):
        letters += [one for one in part.replace("+", ",").split(",") if one not in (*letters, "")]
    strides_left, dilations_left = iter(strides), iter(dilations)

    def subscript(word: str) -> AffineExpr:
        first, _, second = word.partition("+")
        result: AffineExpr = AffineDimExpr(letters.index(first))
        if second:
            stride, dilation = next(strides_left, 1), next(dilations_left, 1)
            inner: AffineExpr = AffineDimExpr(letters.index(second))
            result = result if stride == 1 else result * stride
            result = result + (inner if dilation == 1 else inner * dilation)
        return result

    return [
        AffineMap(len(letters), 0, tuple(subscript(word) for word in part.split(",") if word))
        for part in operands
    ]


class _TableOp(NamedStructure):
    """An op of `STRUCTURES`."""

    strides = opt_prop_def(DenseIntElementsAttr)
    dilations = opt_prop_def(DenseIntElementsAttr)
    indexing_maps = opt_prop_def(ArrayAttr)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    @classmethod
    def structure(cls) -> Structure:
        return STRUCTURES[cls.name.removeprefix("linalg.")]

    def indexing(self) -> tuple[list[AffineMap], int]:
        if self.indexing_maps is not None:
            maps = [cast(AffineMapAttr, one).data for one in self.indexing_maps]
        elif self.structure().maps:
            steps = [
                tuple(int(one) for one in attribute.get_values()) if attribute else ()
                for attribute in (self.strides, self.dilations)
            ]
            maps = _maps(self.structure().maps, *steps)
        else:
            type_ = self.outputs[0].type
            rank = len(type_.get_shape()) if isinstance(type_, ShapedType) else 0
            same = AffineMap.identity(rank)
            scalar = AffineMap(rank, 0, ())
            maps = [same if isinstance(one.type, ShapedType) else scalar for one in self.operands]
        return maps, maps[0].num_dims if maps else 0

    @classmethod
    def parse(cls, parser: Parser) -> _TableOp:
        properties: dict[str, Attribute] = {}
        if parser.parse_optional_keyword("indexing_maps") is not None:
            parser.parse_punctuation("=")
            properties["indexing_maps"] = parser.parse_attribute()
        position = parser.pos
        attributes = parser.parse_optional_attr_dict()
        inputs, outputs = parse_operands(parser, "ins"), parse_operands(parser, "outs")
        attributes |= parser.parse_optional_attr_dict()
        for name in ("strides", "dilations", "indexing_maps"):
            if name in attributes:
                properties[name] = attributes.pop(name)
        structure = cls.structure()
        if len(inputs) != structure.inputs or len(outputs) != 1:
            parser.raise_error(
                f"{cls.name} takes ins(…) of {structure.inputs} and outs(…) of 1", position
            )
        results = parse_result_types(parser)
        region = _body(structure.body, [*inputs, *outputs])
        return cls.build(
            operands=[inputs, outputs],
            result_types=[results],
            regions=[region],
            properties=properties,
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        if self.indexing_maps is not None:
            printer.print_string(" indexing_maps = ")
            printer.print_attribute(self.indexing_maps)
        steps = {
            name: self.properties[name]
            for name in ("dilations", "strides")
            if name in self.properties
        }
        if attributes := {**steps, **self.attributes}:
            printer.print_string(" ")
            printer.print_attr_dict(attributes)
        self.print_operands(printer)
        if self.res:
            printer.print_string(" -> ")
            printer.print_list(self.res.types, printer.print_attribute)


class _OneOutput(NamedStructure):
    """The ops whose results are not written: they are of their outputs' types."""

    permutation = opt_prop_def(DenseArrayBase)
    dimensions = opt_prop_def(DenseArrayBase)

    def _attribute(self) -> tuple[int, ...]:
        values: Any = self.permutation or self.dimensions
        return () if values is None else tuple(values.get_values())

    def _rank(self, operand: SSAValue) -> int:
        return len(operand.type.get_shape()) if isinstance(operand.type, ShapedType) else 0

    def print(self, printer: Printer) -> None:
        self.print_operands(printer)
        for name in ("permutation", "dimensions"):
            if name in self.properties:
                printer.print_string(f" {name} = [")
                printer.print_list(self._attribute(), lambda n: printer.print_string(str(n)))
                printer.print_string("]")
        if self.attributes:
            printer.print_string(" ")
            printer.print_attr_dict(self.attributes)
        if isinstance(self, (MapOp, ReduceOp)):
            printer.print_string(" (")
            printer.print_list(self.body.block.args, printer.print_block_argument)
            printer.print_string(") ")
            printer.print_region(self.body, print_entry_block_args=False)

    @classmethod
    def made(
        cls,
        inputs: Sequence[SSAValue],
        outputs: Sequence[SSAValue],
        region: Region,
        properties: dict[str, Attribute],
        attributes: dict[str, Attribute],
    ) -> Any:
        results = [one.type for one in outputs if not _is_memory(one)]
        return cls.build(
            operands=[inputs, outputs],
            result_types=[results],
            regions=[region],
            properties=properties,
            attributes=attributes,
        )

    @classmethod
    def parse(cls, parser: Parser) -> Any:
        short = _parse_short_body(parser)
        inputs, outputs = parse_operands(parser, "ins"), parse_operands(parser, "outs")
        properties: dict[str, Attribute] = {}
        for name in ("permutation", "dimensions"):
            if parser.parse_optional_keyword(name) is not None:
                parser.parse_punctuation("=")
                numbers = parser.parse_comma_separated_list(
                    Parser.Delimiter.SQUARE, parser.parse_integer
                )
                properties[name] = DenseArrayBase.from_list(i64, numbers)
        attributes = parser.parse_optional_attr_dict()
        operands = [*inputs, *outputs]
        if not issubclass(cls, (MapOp, ReduceOp)):
            region = _body(_copy, operands)
        elif short is not None:
            region = cls.short_body(short, inputs, outputs)
        else:
            arguments = parser.parse_comma_separated_list(
                Parser.Delimiter.PAREN, parser.parse_argument
            )
            region = parser.parse_region(arguments)
            if len(arguments) == len(inputs) and isinstance(region.block.args, tuple):
                # As upstream wrote maps until 22: without the outputs' elements.
                for one in outputs:
                    region.block.insert_arg(_element(one.type), len(region.block.args))
        return cls.made(inputs, outputs, region, properties, attributes)


@irdl_op_definition
class TransposeOp(_OneOutput):
    name = "linalg.transpose"
    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    def indexing(self) -> tuple[list[AffineMap], int]:
        """Axis n of the output is axis permutation[n] of the input."""
        rank = self._rank(self.outputs[0])
        places = self._attribute()
        if sorted(places) != list(range(rank)):
            raise VerifyException(f"{list(places)} is no permutation of {rank} axes")
        subscripts = tuple(AffineDimExpr(places.index(axis)) for axis in range(rank))
        return [AffineMap(rank, 0, subscripts), AffineMap.identity(rank)], rank


@irdl_op_definition
class BroadcastOp(_OneOutput):
    name = "linalg.broadcast"
    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    def indexing(self) -> tuple[list[AffineMap], int]:
        rank = self._rank(self.outputs[0])
        kept = tuple(AffineDimExpr(n) for n in range(rank) if n not in self._attribute())
        return [AffineMap(rank, 0, kept), AffineMap.identity(rank)], rank


@irdl_op_definition
class ReduceOp(_OneOutput):
    name = "linalg.reduce"
    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    def indexing(self) -> tuple[list[AffineMap], int]:
        rank = self._rank(self.inputs[0])
        kept = tuple(AffineDimExpr(n) for n in range(rank) if n not in self._attribute())
        whole = [AffineMap.identity(rank)] * len(self.inputs)
        return [*whole, *[AffineMap(rank, 0, kept)] * len(self.outputs)], rank

    @staticmethod
    def short_body(
        op: type[Operation], inputs: Sequence[SSAValue], outputs: Sequence[SSAValue]
    ) -> Region:
        return _body(
            lambda block: _insert(block, op, block.args[1], block.args[0]), [*inputs, *outputs]
        )


@irdl_op_definition
class MapOp(_OneOutput):
    name = "linalg.map"
    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    def indexing(self) -> tuple[list[AffineMap], int]:
        rank = self._rank(self.outputs[0])
        return [AffineMap.identity(rank)] * len(self.operands), rank

    @staticmethod
    def short_body(
        op: type[Operation], inputs: Sequence[SSAValue], outputs: Sequence[SSAValue]
    ) -> Region:
        return _body(
            lambda block: _insert(block, op, *block.args[: len(inputs)]), [*inputs, *outputs]
        )


def _is_memory(value: SSAValue) -> bool:
    return isinstance(value.type, MemRefType)


def _parse_short_body(parser: Parser) -> type[Operation] | None:
    """`{ arith.addf }`, or nothing."""
    if parser.parse_optional_punctuation("{") is None:
        return None
    position = parser.pos
    name = parser.parse_identifier()
    op = parser.ctx.get_optional_op(name)
    if op is None:
        parser.raise_error(f"there is no op '{name}'", position)
    parser.parse_optional_attr_dict()
    parser.parse_punctuation("}")
    return op


def parse_operands(parser: Parser, keyword: str) -> list[SSAValue]:
    """`ins(%a, %b : type, type)`, or nothing."""
    if parser.parse_optional_keyword(keyword) is None:
        return []
    with parser.in_parens():
        names: list[UnresolvedOperand] = parser.parse_comma_separated_list(
            Parser.Delimiter.NONE, parser.parse_unresolved_operand
        )
        parser.parse_punctuation(":")
        position = parser.pos
        types = parser.parse_comma_separated_list(Parser.Delimiter.NONE, parser.parse_type)
        return list(parser.resolve_operands(names, types, position))


def parse_result_types(parser: Parser) -> list[Attribute]:
    """`-> type` or `-> (type, type)`, or nothing."""
    if parser.parse_optional_punctuation("->") is None:
        return []
    types = parser.parse_optional_comma_separated_list(Parser.Delimiter.PAREN, parser.parse_type)
    return [parser.parse_type()] if types is None else list(types)


def _op_of(name: str) -> type[Operation]:
    members = {"name": f"linalg.{name}", "__module__": __name__}
    return irdl_op_definition(type(f"Linalg_{name}", (_TableOp,), members))


NAMED: list[type[Operation]] = [
    *map(_op_of, STRUCTURES),
    TransposeOp,
    BroadcastOp,
    ReduceOp,
    MapOp,
]
