"""How `vector` ops, on vectors with one dimension, become llvm ops."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

from xdsl.dialects.builtin import (
    DenseArrayBase,
    DenseIntOrFPElementsAttr,
    Float64Type,
    IntegerType,
    StringAttr,
    UnitAttr,
    VectorType,
    i32,
    i64,
)
from xdsl.dialects.vector import CombiningKindAttr, CombiningKindFlag
from xdsl.ir import Attribute, Operation, SSAValue

from ...dialects import arith, llvm, vector
from ...dialects import llvm_intrinsics as intrinsics
from ..errors import CompileError
from .arith import flags_of
from .conversion import Conversion, Rule
from .memref import extents, is_nontemporal
from .types import (
    INBOUNDS,
    ONE_INDEX,
    Buffer,
    alignment_of,
    convert_type,
    i32_array,
    i32_attribute,
    i64_attribute,
    memory_type,
)

_ORDERING = i64_attribute(0)


def vector_type(type_: Attribute) -> VectorType:
    """The type in the llvm dialect of a vector of old type `type_`."""
    if not isinstance(type_, VectorType):
        raise CompileError(f"{type_} is not a vector")
    if len(type_.shape.data) != 1:
        raise CompileError(f"{type_} is not a vector with one dimension")
    converted = convert_type(type_)
    assert isinstance(converted, VectorType)
    return converted


def lanes_of(type_: VectorType) -> int:
    return type_.get_shape()[0]


# --- memory: a vector is aligned as its elements are, unless it says more ------------------------


def vector_address(
    c: Conversion,
    buffer: Buffer,
    indices: Sequence[SSAValue],
    op: Operation,
    mask: SSAValue | None = None,
) -> SSAValue:
    """Where a vector lies: its lanes are neighbours, so the last stride must be 1.

    The first lane is an element, unless the mask is made from others: in the second half of some
    complex numbers there may be none, and what stands in a row's last lanes begins before it.
    """
    made = (vector.ShuffleOp, arith.SelectOp, arith.XOrIOp)
    inbounds = mask is None or not isinstance(mask.owner, made)
    if not buffer.strides or buffer.strides[-1] != 1:
        raise CompileError(f"'{op.name}' needs a buffer whose last stride is 1", op)
    return c.address(buffer, extents(c, indices), inbounds)


def convert_load(c: Conversion, op: Operation) -> None:
    source, *indices = op.operands
    buffer = c.buffer(source)
    pointer = vector_address(c, buffer, indices, op)
    type_ = vector_type(op.results[0].type)
    alignment = op.attributes.get("alignment", i64_attribute(alignment_of(buffer.element)))
    properties: dict[str, Attribute] = {"alignment": alignment, "ordering": _ORDERING}
    c.set(op.results[0], c.emit(llvm.LoadOp, (pointer,), type_, properties))


def convert_store(c: Conversion, op: Operation) -> None:
    value, target, *indices = op.operands
    buffer = c.buffer(target)
    pointer = vector_address(c, buffer, indices, op)
    c.writes(buffer)
    alignment = op.attributes.get("alignment", i64_attribute(alignment_of(buffer.element)))
    properties: dict[str, Attribute] = {"alignment": alignment, "ordering": _ORDERING}
    if is_nontemporal(op):
        properties["nontemporal"] = UnitAttr()
    c.insert(llvm.StoreOp, (c.value(value), pointer), (), properties)


def convert_maskedload(c: Conversion, op: Operation) -> None:
    source, *indices, mask, pass_thru = op.operands
    buffer = c.buffer(source)
    pointer = vector_address(c, buffer, indices, op, mask)
    operands = (pointer, c.value(mask), c.value(pass_thru))
    type_ = vector_type(op.results[0].type)
    properties = {"alignment": i32_attribute(alignment_of(buffer.element))}
    c.set(op.results[0], c.emit(intrinsics.MaskedLoadOp, operands, type_, properties))


def convert_maskedstore(c: Conversion, op: Operation) -> None:
    target, *indices, mask, value = op.operands
    buffer = c.buffer(target)
    pointer = vector_address(c, buffer, indices, op, mask)
    c.writes(buffer)
    operands = (c.value(value), pointer, c.value(mask))
    c.insert(
        intrinsics.MaskedStoreOp,
        operands,
        (),
        {"alignment": i32_attribute(alignment_of(buffer.element))},
    )


def lane_pointers(
    c: Conversion, buffer: Buffer, offsets: Sequence[SSAValue], indices: SSAValue
) -> SSAValue:
    """A pointer for each lane: the last subscript is moved by the lane's index."""
    pointer = c.address(buffer, extents(c, offsets))
    assert isinstance(indices.type, VectorType)
    stride = buffer.strides[-1]
    if stride != 1:
        wide = VectorType(i64, indices.type.shape)
        if indices.type != wide:
            indices = c.emit(llvm.SExtOp, (indices,), wide)
        indices = c.emit(llvm.MulOp, (indices, c.splat(c.extent(stride), wide)), wide)
    return c.emit(
        llvm.GEPOp,
        (pointer, indices),
        VectorType(llvm.POINTER, indices.type.shape),  # pyright: ignore
        {
            "elem_type": memory_type(buffer.element),
            "noWrapFlags": INBOUNDS,
            "rawConstantIndices": ONE_INDEX,
        },
    )


def convert_gather(c: Conversion, op: Operation) -> None:
    source, *offsets, indices, mask, pass_thru = op.operands
    buffer = c.buffer(source)
    pointers = lane_pointers(c, buffer, offsets, c.value(indices))
    operands = (pointers, c.value(mask), c.value(pass_thru))
    type_ = vector_type(op.results[0].type)
    properties = {"alignment": i32_attribute(alignment_of(buffer.element))}
    c.set(op.results[0], c.emit(intrinsics.MaskedGatherOp, operands, type_, properties))


def convert_scatter(c: Conversion, op: Operation) -> None:
    target, *offsets, indices, mask, value = op.operands
    buffer = c.buffer(target)
    c.writes(buffer)
    pointers = lane_pointers(c, buffer, offsets, c.value(indices))
    operands = (c.value(value), pointers, c.value(mask))
    c.insert(
        intrinsics.MaskedScatterOp,
        operands,
        (),
        {"alignment": i32_attribute(alignment_of(buffer.element))},
    )


# --- lanes ---------------------------------------------------------------------------------------


def convert_broadcast(c: Conversion, op: Operation) -> None:
    type_ = vector_type(op.results[0].type)
    value = c.value(op.operands[0])
    if not isinstance(value.type, VectorType):
        c.set(op.results[0], c.splat(value, type_))
    elif lanes_of(value.type) == lanes_of(type_):
        c.values[op.results[0]] = value
    else:
        c.set(op.results[0], shuffle(c, value, value, [0] * lanes_of(type_)))


def convert_step(c: Conversion, op: Operation) -> None:
    type_ = vector_type(op.results[0].type)
    lanes = DenseIntOrFPElementsAttr.from_list(type_, range(lanes_of(type_)))  # pyright: ignore
    c.set(op.results[0], c.constant(lanes, type_))


def convert_create_mask(c: Conversion, op: Operation) -> None:
    """The lanes before the given one: compared in 32 bits, where as many fit a register as f32."""
    result = op.results[0]
    lanes = lanes_of(vector_type(result.type))
    count = c.as_extent(op.operands[0])
    type_ = VectorType(i32, [lanes])
    if isinstance(count, int):
        c.set(result, constant_mask(c, lanes, count))
        return
    least = c.emit(intrinsics.SMinOp, (count, c.integer(lanes)), i64)
    bounded = c.emit(intrinsics.SMaxOp, (least, c.integer(0)), i64)
    narrow = c.emit(llvm.TruncOp, (bounded,), i32)
    numbers = c.constant(DenseIntOrFPElementsAttr.from_list(type_, range(lanes)), type_)
    c.set(result, c.compare("slt", numbers, c.splat(narrow, type_)))


def constant_mask(c: Conversion, lanes: int, count: int) -> SSAValue:
    type_ = VectorType(llvm.I1, [lanes])
    bits = [int(lane < count) for lane in range(lanes)]
    return c.constant(DenseIntOrFPElementsAttr.from_list(type_, bits), type_)


def convert_constant_mask(c: Conversion, op: Operation) -> None:
    sizes = op.properties["mask_dim_sizes"]
    assert isinstance(sizes, DenseArrayBase)
    (count,) = sizes.get_values()
    lanes = lanes_of(vector_type(op.results[0].type))
    c.set(op.results[0], constant_mask(c, lanes, int(count)))


def position_of(c: Conversion, op: Operation, dynamic: Sequence[SSAValue]) -> SSAValue:
    """The lane that vector.extract or vector.insert names."""
    static = op.properties["static_position"]
    assert isinstance(static, DenseArrayBase)
    positions = static.get_values()
    source = op.operands[0] if isinstance(op, vector.ExtractOp) else op.operands[1]
    assert isinstance(source.type, VectorType)
    if len(positions) != len(source.type.shape.data):
        raise CompileError(f"'{op.name}' needs a position for each dimension", op)
    if dynamic:
        if len(positions) != 1:
            raise CompileError(f"'{op.name}' needs positions that are known beforehand", op)
        return c.value(dynamic[0])
    lane = 0
    for position, size in zip(positions, source.type.get_shape(), strict=True):
        lane = lane * size + int(position)
    return c.integer(lane)


def convert_extract(c: Conversion, op: Operation) -> None:
    source, *dynamic = op.operands
    operands = (c.value(source), position_of(c, op, dynamic))
    c.set(op.results[0], c.emit(llvm.ExtractElementOp, operands, convert_type(op.results[0].type)))


def convert_insert(c: Conversion, op: Operation) -> None:
    value, target, *dynamic = op.operands
    operands = (c.value(target), c.value(value), position_of(c, op, dynamic))
    type_ = vector_type(op.results[0].type)
    c.set(op.results[0], c.emit(llvm.InsertElementOp, operands, type_))


def convert_from_elements(c: Conversion, op: Operation) -> None:
    type_ = convert_type(op.results[0].type)
    result = c.emit(llvm.PoisonOp, (), type_)
    for lane, value in enumerate(op.operands):
        operands = (result, c.value(value), c.integer(lane))
        result = c.emit(llvm.InsertElementOp, operands, type_)
    c.set(op.results[0], result)


def convert_to_elements(c: Conversion, op: Operation) -> None:
    source = c.value(op.operands[0])
    for lane, old in enumerate(op.results):
        operands = (source, c.integer(lane))
        c.set(old, c.emit(llvm.ExtractElementOp, operands, convert_type(old.type)))


def shuffle(c: Conversion, lhs: SSAValue, rhs: SSAValue, lanes: Sequence[int]) -> SSAValue:
    """A vector of those lanes of `lhs`, and after them `rhs`, that `lanes` names."""
    assert isinstance(lhs.type, VectorType)
    type_ = VectorType(lhs.type.element_type, [len(lanes)])
    mask = i32_array(*lanes)
    return c.emit(llvm.ShuffleVectorOp, (lhs, rhs), type_, {"mask": mask})


def convert_shuffle(c: Conversion, op: Operation) -> None:
    lhs, rhs = (c.value(operand) for operand in op.operands)
    mask = op.properties["mask"]
    assert isinstance(mask, DenseArrayBase)
    lanes = [int(lane) for lane in mask.get_values()]
    sizes = [lanes_of(value.type) for value in (lhs, rhs)]  # pyright: ignore[reportArgumentType]
    if sizes[0] != sizes[1]:
        # LLVM shuffles vectors of one length only: the shorter one is filled with poison lanes.
        length = max(sizes)
        lhs, rhs = (
            shuffle(c, value, value, [n if n < size else -1 for n in range(length)])
            for value, size in zip((lhs, rhs), sizes, strict=True)
        )
        lanes = [lane if lane < sizes[0] else lane - sizes[0] + length for lane in lanes]
    c.set(op.results[0], shuffle(c, lhs, rhs, lanes))


def convert_interleave(c: Conversion, op: Operation) -> None:
    lhs, rhs = (c.value(operand) for operand in op.operands)
    count = lanes_of(vector_type(op.operands[0].type))
    lanes = [lane + side * count for lane in range(count) for side in (0, 1)]
    c.set(op.results[0], shuffle(c, lhs, rhs, lanes))


def convert_deinterleave(c: Conversion, op: Operation) -> None:
    source = c.value(op.operands[0])
    count = lanes_of(vector_type(op.operands[0].type))
    for side, old in enumerate(op.results):
        c.set(old, shuffle(c, source, source, range(side, count, 2)))


def convert_extract_strided_slice(c: Conversion, op: Operation) -> None:
    assert isinstance(op, vector.ExtractStridedSliceOp)
    (first,), (size,) = op.offsets.data, op.sizes.data
    source = c.value(op.source)
    assert isinstance(op.source.type, VectorType)
    row = prod(op.source.type.get_shape()[1:])
    lanes = range(row * first.value.data, row * (first.value.data + size.value.data))
    c.set(op.result, shuffle(c, source, source, lanes))


# --- reductions ----------------------------------------------------------------------------------

# For each kind of reduction: over the lanes, and of the result with the accumulator.
REDUCTIONS: dict[CombiningKindFlag, tuple[type[Operation], type[Operation]]] = {
    CombiningKindFlag.MINUI: (intrinsics.ReduceUMinOp, intrinsics.UMinOp),
    CombiningKindFlag.MINSI: (intrinsics.ReduceSMinOp, intrinsics.SMinOp),
    CombiningKindFlag.MINNUMF: (intrinsics.ReduceFMinOp, intrinsics.MinNumOp),
    CombiningKindFlag.MINIMUMF: (intrinsics.ReduceFMinimumOp, intrinsics.MinimumOp),
    CombiningKindFlag.MAXUI: (intrinsics.ReduceUMaxOp, intrinsics.UMaxOp),
    CombiningKindFlag.MAXSI: (intrinsics.ReduceSMaxOp, intrinsics.SMaxOp),
    CombiningKindFlag.MAXNUMF: (intrinsics.ReduceFMaxOp, intrinsics.MaxNumOp),
    CombiningKindFlag.MAXIMUMF: (intrinsics.ReduceFMaximumOp, intrinsics.MaximumOp),
    CombiningKindFlag.AND: (intrinsics.ReduceAndOp, llvm.AndOp),
    CombiningKindFlag.OR: (intrinsics.ReduceOrOp, llvm.OrOp),
    CombiningKindFlag.XOR: (intrinsics.ReduceXOrOp, llvm.XOrOp),
}
INTEGER_REDUCTIONS: dict[CombiningKindFlag, tuple[type[Operation], type[Operation]]] = {
    CombiningKindFlag.ADD: (intrinsics.ReduceAddOp, llvm.AddOp),
    CombiningKindFlag.MUL: (intrinsics.ReduceMulOp, llvm.MulOp),
}
# These take the start value themselves; the number is neutral.
FLOAT_REDUCTIONS: dict[CombiningKindFlag, tuple[type[Operation], float]] = {
    CombiningKindFlag.ADD: (llvm.VectorReduceFAddOp, -0.0),
    CombiningKindFlag.MUL: (llvm.VectorReduceFMulOp, 1.0),
}


def convert_reduction(c: Conversion, op: Operation) -> None:
    """Float sums and products are taken in the order of the lanes, unless `reassoc` is set."""
    kind = op.properties["kind"]
    assert isinstance(kind, CombiningKindAttr)
    source = c.value(op.operands[0])
    result = op.results[0]
    type_ = convert_type(result.type)
    start = c.value(op.operands[1]) if len(op.operands) > 1 else None
    flag = kind.data
    integer = isinstance(type_, IntegerType)
    flags = {"fastmathFlags": flags_of(op)}
    if not integer and flag in FLOAT_REDUCTIONS:
        over_lanes, neutral = FLOAT_REDUCTIONS[flag]
        start = c.number(neutral, type_) if start is None else start
        c.set(result, c.emit(over_lanes, (start, source), type_, flags))
        return
    over_lanes, combine = (INTEGER_REDUCTIONS if flag in INTEGER_REDUCTIONS else REDUCTIONS)[flag]
    properties = {} if integer else flags
    value = c.emit(over_lanes, (source,), type_, properties)
    if start is not None:
        value = c.emit(combine, (value, start), type_, properties)
    c.set(result, value)


# --- x86 -----------------------------------------------------------------------------------------


def convert_scalef(c: Conversion, op: Operation) -> None:
    type_ = op.results[0].type
    assert isinstance(type_, VectorType)
    suffix = "pd" if isinstance(type_.element_type, Float64Type) else "ps"
    operands = [c.value(operand) for operand in op.operands]
    name = f"llvm.x86.avx512.mask.scalef.{suffix}.512"
    c.set(op.results[0], *c.intrinsic(name, operands, type_))


def convert_intrinsic(c: Conversion, op: Operation) -> None:
    """Of vectors, which are the same at both levels."""
    name = op.properties["intrin"]
    assert isinstance(name, StringAttr)
    operands = [c.value(operand) for operand in op.operands]
    c.set(op.results[0], *c.intrinsic(name.data, operands, op.results[0].type))


_RULES: dict[str, Rule] = {
    "llvm.call_intrinsic": convert_intrinsic,
    "vector.broadcast": convert_broadcast,
    "vector.constant_mask": convert_constant_mask,
    "vector.create_mask": convert_create_mask,
    "vector.deinterleave": convert_deinterleave,
    "vector.extract": convert_extract,
    "vector.extract_strided_slice": convert_extract_strided_slice,
    "vector.from_elements": convert_from_elements,
    "vector.gather": convert_gather,
    "vector.insert": convert_insert,
    "vector.interleave": convert_interleave,
    "vector.load": convert_load,
    "vector.maskedload": convert_maskedload,
    "vector.maskedstore": convert_maskedstore,
    "vector.reduction": convert_reduction,
    "vector.scatter": convert_scatter,
    "vector.shuffle": convert_shuffle,
    "vector.step": convert_step,
    "vector.store": convert_store,
    "vector.to_elements": convert_to_elements,
    "x86vector.avx512.mask.scalef": convert_scalef,
}

# These also take a part of a matrix that a lane of a warp has, which is one vector, row by row.
_OF_MATRICES = ("vector.extract", "vector.extract_strided_slice", "vector.from_elements")


def _of_one_dimension(rule: Rule) -> Rule:
    """The rule, for vectors with one dimension only."""

    def convert(c: Conversion, op: Operation) -> None:
        for value in (*op.operands, *op.results):
            if isinstance(value.type, VectorType) and len(value.type.shape.data) != 1:
                raise CompileError(f"{value.type} is not a vector with one dimension", op)
        rule(c, op)

    return convert


RULES: dict[str, Rule] = {
    name: rule if name in _OF_MATRICES else _of_one_dimension(rule) for name, rule in _RULES.items()
}
