"""The ops of `nd` that are not elementwise: constants, shapes, indexing, reductions, products."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from xdsl.dialects.builtin import DYNAMIC_INDEX, DenseIntOrFPElementsAttr, TensorType
from xdsl.ir import Attribute, OpTraits
from xdsl.printer import Printer
from xdsl.utils.exceptions import VerifyException

from .nd_dense import parse_dense, print_dense
from .nd_op import (
    Extents,
    Flag,
    Integer,
    Integers,
    NdOp,
    Operand,
    OperandList,
    Property,
    Text,
    Word,
)
from .nd_types import array_of, spec_of


class Dense(Property[DenseIntOrFPElementsAttr]):
    """A dense value: `dense<[1.0, 2.0]> : tensor<2xf32>`."""

    def value(self, attribute: Attribute | None) -> DenseIntOrFPElementsAttr:
        if not isinstance(attribute, DenseIntOrFPElementsAttr) or not isinstance(
            attribute.type, TensorType
        ):
            raise VerifyException(f"the property '{self.name}' must be a dense tensor")
        spec = spec_of(attribute.type)
        shape = attribute.type.get_shape()
        if DYNAMIC_INDEX in shape:
            raise VerifyException("a constant has known extents")
        size = spec.dtype.bits // 8
        for extent in shape:
            size *= extent
        if len(attribute.data.data) != size:
            raise VerifyException(f"the data do not have the size of {attribute.type}")
        return attribute

    def attribute(self, value: DenseIntOrFPElementsAttr) -> Attribute:
        return value

    def print(self, op: NdOp, printer: Printer) -> None:
        printer.print_string(" ")
        print_dense(self.read(op), printer)

    def parse(self, text: Text) -> None:
        text.properties[self.name] = parse_dense(text.parser)


class ConstantOp(NdOp):
    """A value known now: `nd.constant dense<[1.0, 2.0]> : tensor<2xf32>`."""

    name = "nd.constant"
    value = Dense()

    @property
    def array(self) -> np.ndarray[Any, np.dtype[Any]]:
        """The value, read-only."""
        return array_of(self.value)

    @classmethod
    def read_attributes(
        cls, properties: Mapping[str, Attribute], result_types: Sequence[Attribute]
    ) -> dict[str, Any]:
        dense = cls.value.value(properties.get("value"))
        spec = spec_of(dense.type)
        return {"value": array_of(dense), "dtype": spec.dtype, "shape": spec.shape}


class _TypedOp(NdOp):
    """An op whose result's element type cannot be inferred: it is the attribute `dtype`."""

    infers_results = False

    @classmethod
    def read_attributes(
        cls, properties: Mapping[str, Attribute], result_types: Sequence[Attribute]
    ) -> dict[str, Any]:
        attributes = super().read_attributes(properties, result_types)
        for type_ in result_types:
            attributes["dtype"] = spec_of(type_).dtype
        return attributes


class CastOp(_TypedOp):
    """x in another element type; float → int truncates, anything → bool is `!= 0`."""

    name = "nd.cast"
    operand = Operand()


class BitcastOp(_TypedOp):
    """The bits of x as another element type of as many: `nd.bitcast %x : … -> …`."""

    name = "nd.bitcast"
    operand = Operand()


class IotaOp(_TypedOp):
    """Each element's position along one axis: `nd.iota [%n, 4] axis 0 : tensor<?x4xi64>`."""

    name = "nd.iota"
    shape = Extents()
    axis = Integer("axis")


class EmptyOp(_TypedOp):
    """Memory for elements that are stored before they are read: `nd.empty [%n] : tensor<?xf64>`."""

    name = "nd.empty"
    shape = Extents()


# ------------------------------------------------------------------------------------------ shape


class BroadcastToOp(NdOp):
    """x stretched to a shape: `nd.broadcast_to %x [%n, 4] : tensor<4xf32>`."""

    name = "nd.broadcast_to"
    operand = Operand()
    shape = Extents()


class ReshapeOp(NdOp):
    """x's elements, row by row, in another shape of as many elements."""

    name = "nd.reshape"
    operand = Operand()
    shape = Extents()


class TransposeOp(NdOp):
    """x with its axes permuted: axis i of the result is axis `permutation[i]` of x."""

    name = "nd.transpose"
    operand = Operand()
    permutation = Integers()


class SliceOp(NdOp):
    """A part of x: `nd.slice %x [%o, 0] [%n, 4] [1, -1] : tensor<?x4xf32>`.

    The offset of an axis is the first element taken, also where the stride is negative.
    """

    name = "nd.slice"
    operand = Operand()
    offsets = Extents()
    sizes = Extents()
    strides = Integers()


class InsertSliceOp(NdOp):
    """x with that part replaced by `source`."""

    name = "nd.insert_slice"
    operand = Operand()
    source = Operand()
    offsets = Extents()
    sizes = Extents()
    strides = Integers()


class PadOp(NdOp):
    """x with `low` elements of the 0-d `value` before each axis, and `high` after it."""

    name = "nd.pad"
    operand = Operand()
    value = Operand()
    low = Extents("low")
    high = Extents("high")


class ConcatenateOp(NdOp):
    """Arrays one after another along an axis: `nd.concatenate %a, %b axis 0 : tensor<4xf32>`."""

    name = "nd.concatenate"
    parts = OperandList()
    axis = Integer("axis")


# --------------------------------------------------------------------------------------- indexing


class GatherOp(NdOp):
    """x at the indices of some axes: `nd.gather %x [%i] axes [0] : tensor<?xf32>, tensor<3xi64>`.

    The indices are broadcast together to a shape I; the result's is I and x's other axes.
    """

    name = "nd.gather"
    operand = Operand()
    indices = OperandList("[]")
    axes = Integers("axes")


class NonzeroOp(NdOp):
    """The first places, in order, where a mask is true: `nd.nonzero %mask [%n] : tensor<?xi1>`.

    There are n of them; where fewer elements are true, the last ones are 0.
    """

    name = "nd.nonzero"
    operand = Operand()
    shape = Extents()


class ScatterOp(NdOp):
    """x with `updates` set or added at the indices, in row-major order of the updates."""

    name = "nd.scatter"
    mode = Word()
    operand = Operand()
    updates = Operand()
    indices = OperandList("[]")
    axes = Integers("axes")


# ------------------------------------------------------------------------- reductions and products


class ReduceOp(NdOp):
    """x reduced over axes: `nd.reduce max %x axes [1] keepdims : tensor<?x?xf32>`."""

    name = "nd.reduce"
    kind = Word()
    operand = Operand()
    axes = Integers("axes")
    keepdims = Flag()


class ArgReduceOp(NdOp):
    """Where along an axis the first extreme lies: `nd.arg_reduce argmin %x axis 0 : …`."""

    name = "nd.arg_reduce"
    kind = Word()
    operand = Operand()
    axis = Integer("axis")
    keepdims = Flag()


class CumulativeOp(NdOp):
    """The reduction of all elements up to each: `nd.cumulative sum %x axis 0 reverse : …`."""

    name = "nd.cumulative"
    kind = Word()
    operand = Operand()
    axis = Integer("axis")
    reverse = Flag()


class DotGeneralOp(NdOp):
    """Sums of products: `nd.dot_general %a, %b contract [1] with [0] : …`.

    The result's axes are the batch axes, a's others, b's others.
    """

    name = "nd.dot_general"
    lhs = Operand()
    rhs = Operand()
    contract_a = Integers("contract")
    contract_b = Integers("with")
    batch_a = Integers("batch", may_be_left_out=True)
    batch_b = Integers("with", may_be_left_out=True)


class CallHostOp(NdOp):
    """A function of the host called with arrays; see `host_call.py`.

        %x = nd.call_host "linalg.inv()"(%a) shapes [%n, %n] "LinAlgError: Singular matrix"
            : tensor<?x?xf64> -> tensor<?x?xf64>

    `shapes` are the results' extents, one result after the other. A call that fails raises what
    `failure` says, so it is not erased where its results are not used.
    """

    name = "nd.call_host"
    traits = OpTraits(lambda: ())
    infers_results = False
    function = Word()
    arguments = OperandList("()")
    shapes = Extents("shapes")
    failure = Word()

    @classmethod
    def read_attributes(
        cls, properties: Mapping[str, Attribute], result_types: Sequence[Attribute]
    ) -> dict[str, Any]:
        attributes = super().read_attributes(properties, result_types)
        attributes["results"] = tuple(spec_of(type_) for type_ in result_types)
        return attributes
