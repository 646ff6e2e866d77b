"""The state of `convert-nd-to-linalg`: what arrays have become, their extents, index arithmetic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from xdsl.dialects.builtin import DYNAMIC_INDEX, IntegerType, TensorType
from xdsl.dialects.tensor import CastOp, DimOp, EmptyOp, FromElementsOp
from xdsl.ir import Attribute, Block, Operation, SSAValue

from ...dialects import arith
from ...dialects.build import INDEX, Builder
from ...dialects.dtypes import DType
from ...dialects.extents import Extent
from ...dialects.linalg_generic import PARALLEL, generic_block, insert_generic, insert_yield
from ...dialects.nd_types import dtype_of_element
from .body import STORAGE, Body

Extents = tuple[Extent, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ArrayType:
    """A tensor type of nd, taken apart.

    Attributes:
        source: the type itself.
        dtype: of the elements.
        shape: the extents, None where dynamic.
        storage: the type below nd: bools are bytes, integers have no sign.
    """

    source: TensorType[Any]
    dtype: DType
    shape: tuple[int | None, ...]
    storage: TensorType[Any]

    @classmethod
    def of(cls, type_: TensorType[Any]) -> ArrayType:
        element = type_.element_type
        dtype = dtype_of_element(element)
        storage = type_
        if isinstance(element, IntegerType) and element != STORAGE[dtype]:
            storage = TensorType(STORAGE[dtype], type_.shape, type_.encoding)
        shape = tuple(None if size == DYNAMIC_INDEX else size for size in type_.get_shape())
        return cls(type_, dtype, shape, storage)


@dataclass(slots=True, eq=False)
class Array:
    """What an array of nd has become.

    Attributes:
        type: its type in nd.
        extents: an int where the type is static, else an `index` value; two arrays have a common
            extent where these are the same value.
        tensor: its value below nd; None for a splat that nobody has needed as a tensor yet.
        splat: the number that all its elements are, where that is known.
        element: of a 0-d array, its element as `Body.load` gives it, where that is a scalar value.
        origin: the op that made an array without a tensor: its tensor is made before it.
    """

    type: ArrayType
    extents: Extents
    tensor: SSAValue | None
    splat: complex | None = None
    element: SSAValue | None = None
    origin: Operation | None = None


class Lowering:
    """The state of the conversion of one function.

    Attributes:
        builder: inserts before the op that is being converted.
        entry: inserts at the function's entry, after what was inserted there before.
        arrays: what each tensor value of nd has become.
        scalars: what `index` and scalar values have become, where they are other values now.
        at_entry: scalars that are known at the function's entry, which hoisted ops may use.
    """

    def __init__(
        self,
        block: Block,
        types: dict[int, ArrayType],
        contract: bool = False,
        approximates: bool = False,
    ):
        self.builder = Builder(block)
        self.entry = Builder(block, block.first_op)
        self.arrays: dict[SSAValue, Array] = {}
        self.scalars: dict[SSAValue, SSAValue] = {}
        # The extents of the function's arguments.
        self.of_arguments: set[SSAValue] = set()
        self.at_entry: set[SSAValue] = set(block.args)
        self.types = types
        self.contract = contract
        self.approximates = approximates
        self._indices: dict[int, SSAValue] = {}
        # Index arithmetic in the function's own block, so that an extent is one value.
        self._arithmetic: dict[tuple[Any, ...], SSAValue] = {}
        self._top = block

    # ------------------------------------------------------------------------------------- values

    def type_of(self, type_: Attribute) -> ArrayType:
        known = self.types.get(id(type_))
        if known is None or known.source is not type_:
            assert isinstance(type_, TensorType)
            known = self.types[id(type_)] = ArrayType.of(type_)
        return known

    def array(self, value: SSAValue) -> Array:
        return self.arrays[value]

    def scalar(self, value: SSAValue) -> SSAValue:
        return self.scalars.get(value, value)

    def extent(self, extent: Extent) -> Extent:
        """An entry of an op's extents as it is now."""
        return extent if isinstance(extent, int) else self.scalars.get(extent, extent)

    def tensor(self, array: Array) -> SSAValue:
        """The tensor of an array; that of a number or a scalar is made where that was."""
        if array.tensor is None:
            assert array.origin is not None
            builder = Builder.in_place_of(array.origin)
            if array.element is not None:
                element = Body.within(builder, array.type.dtype).store(
                    array.element, array.type.dtype
                )
                array.tensor = builder.value(FromElementsOp, (element,), array.type.storage)
            else:
                assert array.splat is not None
                array.tensor = self.fill(builder, array.type, array.extents, array.splat)
        return array.tensor

    def tensor_of(self, value: SSAValue) -> SSAValue:
        return self.tensor(self.arrays[value])

    def define(self, value: SSAValue, tensor: SSAValue, extents: Iterable[Extent]) -> None:
        """`tensor` is what the nd value has become."""
        self.arrays[value] = Array(self.type_of(value.type), tuple(extents), tensor)

    # ------------------------------------------------------------------------------------- making

    def empty(self, builder: Builder, type_: TensorType[Any], extents: Extents) -> SSAValue:
        """`tensor.empty`; the extents agree with the type."""
        dynamic = [extent for extent in extents if not isinstance(extent, int)]
        return builder.value(EmptyOp, dynamic, type_)

    def fill(
        self, builder: Builder, type_: ArrayType, extents: Extents, value: complex
    ) -> SSAValue:
        """A tensor filled with a number."""
        return self.fill_storage(builder, type_.storage, type_.dtype, extents, value)

    def fill_storage(
        self,
        builder: Builder,
        storage: TensorType[Any],
        dtype: DType,
        extents: Extents,
        value: complex,
    ) -> SSAValue:
        """As `fill`; the elements are those of `dtype`, loaded if `storage` holds them so."""
        empty = self.empty(builder, storage, extents)
        block = generic_block((), (empty,))
        body = Body(block, dtype, builder.location)
        if dtype.kind == "c":
            number = body.number(value, dtype)
        else:
            number = body.const(value, storage.element_type)  # pyright: ignore[reportArgumentType]
        insert_yield(body, (number,))
        loops = [loop for loop, size in enumerate(extents) if size != 1]
        projection = tuple(
            loops.index(axis) if size != 1 else None for axis, size in enumerate(extents)
        )
        op = insert_generic(builder, (), (empty,), (projection,), PARALLEL * len(loops), block)
        return op.results[0]

    def cast(self, tensor: SSAValue, type_: TensorType[Any]) -> SSAValue:
        """`tensor.cast`, where the type is another."""
        if tensor.type == type_:
            return tensor
        return self.builder.value(CastOp, (tensor,), type_)

    # ------------------------------------------------------------------------------------- extents

    def index(self, extent: Extent) -> SSAValue:
        """An extent as an `index` value; numbers are constants at the function's entry."""
        if not isinstance(extent, int):
            return extent
        constant = self._indices.get(extent)
        if constant is None:
            constant = self._indices[extent] = self.entry.index(extent)
            self.at_entry.add(constant)
        return constant

    def arithmetic(self, op_type: type[Operation], x: Extent, y: Extent) -> SSAValue:
        """An op on extents, made once: at the function's entry, if they are known there."""
        left, right = self.index(x), self.index(y)
        hoisted = left in self.at_entry and right in self.at_entry
        builder = self.entry if hoisted else self.builder
        if builder.block is not self._top:
            return builder.value(op_type, (left, right), INDEX)
        key = (op_type, left, right)
        made = self._arithmetic.get(key)
        if made is None:
            made = self._arithmetic[key] = builder.value(op_type, (left, right), INDEX)
            if hoisted:
                self.at_entry.add(made)
        return made

    def hoist(self, op: Operation) -> bool:
        """Move a pure op on scalars to the function's entry, if its operands are known there."""
        if not self.at_entry.issuperset(op.operands):
            return False
        if op is self.entry.before:
            self.entry.before = op.next_op
        else:
            op.detach()
            assert self.entry.before is not None
            self._top.insert_op_before(op, self.entry.before)
        self.at_entry.update(op.results)
        return True

    def known_arithmetic(self, op: Operation) -> SSAValue | None:
        """The value that an op on extents at the top of the function has already, if it does."""
        if op.parent is not self._top or len(op.operands) != 2 or op.results[0].type != INDEX:
            return None
        key = (type(op), *op.operands)
        made = self._arithmetic.setdefault(key, op.results[0])
        return None if made is op.results[0] else made

    def add(self, x: Extent, y: Extent) -> Extent:
        if isinstance(x, int) and isinstance(y, int):
            return x + y
        if x == 0:
            return y
        return x if y == 0 else self.arithmetic(arith.AddiOp, x, y)

    def sub(self, x: Extent, y: Extent) -> Extent:
        if isinstance(x, int) and isinstance(y, int):
            return x - y
        return x if y == 0 else self.arithmetic(arith.SubiOp, x, y)

    def mul(self, x: Extent, y: Extent) -> Extent:
        if isinstance(x, int) and isinstance(y, int):
            return x * y
        if x == 1:
            return y
        return x if y == 1 else self.arithmetic(arith.MuliOp, x, y)

    def dims(self, tensor: SSAValue, shape: Sequence[int | None]) -> Extents:
        """The extents of a tensor of which nothing else is known: `tensor.dim`."""
        return tuple(
            self.builder.value(DimOp, (tensor, self.index(axis)), INDEX) if size is None else size
            for axis, size in enumerate(shape)
        )

    def typed(self, extents: Iterable[Extent], shape: Sequence[int | None]) -> Extents:
        """`extents` such that there is a number exactly where the shape has one."""
        return tuple(
            size if size is not None else self.index(extent)
            for extent, size in zip(extents, shape, strict=True)
        )
