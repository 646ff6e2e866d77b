"""How `memref` ops become addresses, loads, stores and calls of the allocator."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import prod

from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    ArrayAttr,
    BoolAttr,
    ComplexType,
    DenseArrayBase,
    DenseIntOrFPElementsAttr,
    DictionaryAttr,
    IndexType,
    IntAttr,
    IntegerAttr,
    IntegerType,
    MemRefType,
    NoneAttr,
    StringAttr,
    TensorType,
    UnitAttr,
    i32,
    i64,
)
from xdsl.ir import Attribute, Operation, SSAValue

from ...dialects import llvm
from ...dialects import llvm_intrinsics as intrinsics
from ...dialects.arith import REDUCTION_KINDS
from ...dialects.extents import Extent, filled, groups, kept_axes, mixed_values
from ...dialects.memref import PrefetchOp
from ...dialects.memref_types import parts_type
from ..errors import CompileError
from .control_flow import Bounds, loop
from .conversion import Conversion, Rule
from .types import (
    Buffer,
    Complex,
    Value,
    alignment_of,
    convert_type,
    declaration,
    i64_attribute,
    memory_type,
    size_of,
)

ALLOCATE, FREE = "aligned_alloc", "free"
ALIGNMENT = 64
OUT_OF_MEMORY = "MemoryError: no memory for a temporary array"
FALSE = BoolAttr.from_bool(False)
_ORDERING = i64_attribute(0)
# Bytes that no allocator has, to which the header of a block and its alignment can be added.
_TOO_MANY = (1 << 63) - (1 << 12)


def memref_type(value: SSAValue) -> MemRefType:
    assert isinstance(value.type, MemRefType)
    return value.type


def extents(c: Conversion, olds: Iterable[SSAValue]) -> list[Extent]:
    return [c.as_extent(old) for old in olds]


# --- elements ------------------------------------------------------------------------------------


def load(c: Conversion, buffer: Buffer, indices: Sequence[Extent]) -> Value:
    pointer = c.address(buffer, indices)
    properties = {"alignment": i64_attribute(alignment_of(buffer.element)), "ordering": _ORDERING}
    if isinstance(buffer.element, ComplexType):
        part = buffer.element.element_type
        return Complex(
            *(c.emit(llvm.LoadOp, (p,), part, properties) for p in _parts(c, pointer, part))
        )
    return c.emit(llvm.LoadOp, (pointer,), convert_type(buffer.element), properties)


def store(
    c: Conversion,
    value: Value,
    buffer: Buffer,
    indices: Sequence[Extent],
    nontemporal: bool = False,
) -> None:
    pointer = c.address(buffer, indices)
    c.writes(buffer)
    properties: dict[str, Attribute] = {
        "alignment": i64_attribute(alignment_of(buffer.element)),
        "ordering": _ORDERING,
    }
    if nontemporal:
        properties["nontemporal"] = UnitAttr()
    if isinstance(value, Complex):
        for part, place in zip(value, _parts(c, pointer, value.real.type), strict=True):
            c.insert(llvm.StoreOp, (part, place), (), properties)
    else:
        assert isinstance(value, SSAValue)
        c.insert(llvm.StoreOp, (value, pointer), (), properties)


def _parts(c: Conversion, pointer: SSAValue, part: Attribute) -> tuple[SSAValue, SSAValue]:
    """Where the real and the imaginary part of the complex number at `pointer` lie."""
    return pointer, c.offset_pointer(pointer, 1, part)


def is_nontemporal(op: Operation) -> bool:
    flag = op.properties.get("nontemporal")
    return isinstance(flag, IntegerAttr) and bool(flag.value.data)


def convert_load(c: Conversion, op: Operation) -> None:
    source, *indices = op.operands
    c.set(op.results[0], load(c, c.buffer(source), extents(c, indices)))


def convert_store(c: Conversion, op: Operation) -> None:
    value, target, *indices = op.operands
    indices = extents(c, indices)
    store(c, c.values[value], c.buffer(target), indices, is_nontemporal(op))


def convert_atomic_update(c: Conversion, op: Operation) -> None:
    """Other threads of the device see it whole; it says nothing of other accesses."""
    assert isinstance(op, memref.AtomicRMWOp)
    kind = REDUCTION_KINDS[op.kind.value.data]
    buffer = c.buffer(op.memref)
    if kind not in _ATOMIC_UPDATES or isinstance(buffer.element, ComplexType):
        raise CompileError(f"memref.atomic_rmw cannot be of kind '{kind}'", op)
    c.writes(buffer)
    properties = {
        "bin_op": i64_attribute(llvm.ATOMIC_UPDATES.index(_ATOMIC_UPDATES[kind])),
        "ordering": i64_attribute(_MONOTONIC),
        "syncscope": StringAttr("device"),
    }
    operands = c.address(buffer, extents(c, op.indices)), c.value(op.value)
    c.set(op.result, c.emit(llvm.AtomicRMWOp, operands, operands[1].type, properties))


_MONOTONIC = 2
_ATOMIC_UPDATES = {
    "addf": "fadd", "addi": "add", "assign": "xchg", "maxs": "max", "maxu": "umax", "mins": "min",
    "minu": "umin", "ori": "_or", "andi": "_and", "xori": "_xor", "maxnumf": "fmax",
    "minnumf": "fmin",
}  # fmt: skip


def convert_prefetch(c: Conversion, op: Operation) -> None:
    assert isinstance(op, PrefetchOp)
    source, *indices = op.operands
    # LLVM's bits are 0 and 1; an i1 attribute that is true holds -1.
    hints = (op.isWrite.value.data & 1, op.localityHint.value.data, op.isDataCache.value.data & 1)
    pointer = c.address(c.buffer(source), extents(c, indices), inbounds=False)
    operands = (pointer, *(c.integer(hint, i32) for hint in hints))
    c.intrinsic("llvm.prefetch.p0", operands)


# --- memory --------------------------------------------------------------------------------------


def new_buffer(c: Conversion, op: Operation, pointer: SSAValue, sizes: list[Extent]) -> None:
    type_ = memref_type(op.results[0])
    if not isinstance(type_.layout, NoneAttr):
        raise CompileError("a new buffer is contiguous", op)
    pointer.name_hint = op.results[0].name_hint
    c.values[op.results[0]] = Buffer(pointer, sizes, c.row_major(sizes), type_.element_type)


def allocated_sizes(c: Conversion, op: memref.AllocOp | memref.AllocaOp) -> list[Extent]:
    return list(filled(memref_type(op.memref).get_shape(), extents(c, op.dynamic_sizes)))


def bytes_of(c: Conversion, sizes: Sequence[Extent], element: Attribute) -> Extent:
    """How many bytes elements of these sizes take, or `_TOO_MANY` where no address says so many.

    One size alone is multiplied as it is: there are arrays with that extent.
    """
    known = prod(size for size in sizes if isinstance(size, int)) * size_of(element)
    dynamic = [size for size in sizes if not isinstance(size, int)]
    if len(dynamic) < 2 or known == 0:
        return c.multiply(dynamic[0], known) if dynamic and known else known
    total = c.integer(known)
    for size in dynamic:
        (total,) = c.intrinsic("llvm.umul.fix.sat.i64", (total, size, c.integer(0, i32)), i64)
    return c.emit(intrinsics.UMinOp, (total, c.integer(_TOO_MANY)), i64)


def convert_alloc(c: Conversion, op: Operation) -> None:
    """`aligned_alloc(64, bytes)`; no memory is a failure with a status of its own."""
    assert isinstance(op, memref.AllocOp)
    alignment = max(ALIGNMENT, op.alignment.value.data if op.alignment is not None else 0)
    sizes = allocated_sizes(c, op)
    byte_count = bytes_of(c, sizes, memref_type(op.memref).element_type)
    # A multiple of the alignment, as C wants it.
    if isinstance(byte_count, int):
        rounded = c.integer((byte_count + alignment - 1) & -alignment)
    else:
        padded = c.add(byte_count, alignment - 1)
        rounded = c.emit(llvm.AndOp, (c.extent(padded), c.integer(-alignment)), i64)
    if ALLOCATE not in c.externals:
        no_alias = ArrayAttr([DictionaryAttr({"llvm.noalias": UnitAttr()})])
        c.externals[ALLOCATE] = declaration(ALLOCATE, (i64, i64), llvm.POINTER, res_attrs=no_alias)
    (pointer,) = c.call(ALLOCATE, (c.integer(alignment), rounded), (llvm.POINTER,))
    null = c.emit(llvm.ZeroOp, (), llvm.POINTER)
    there = c.compare("ne", pointer, null)
    if not isinstance(byte_count, int) or byte_count == 0:
        # Of nothing, as of a copy that is not made, C may give NULL.
        nothing = c.compare("eq", rounded, c.integer(0))
        there = c.emit(llvm.OrOp, (there, nothing), llvm.I1)
    c.check(there, OUT_OF_MEMORY, op)
    c.live.append(pointer)
    new_buffer(c, op, pointer, sizes)


def convert_dealloc(c: Conversion, op: Operation) -> None:
    pointer = c.buffer(op.operands[0]).pointer
    if pointer in c.live:
        c.live.remove(pointer)
    c.call(FREE, (pointer,))


def convert_alloca(c: Conversion, op: Operation) -> None:
    """On the stack; at the function's entry where the size is known, so that a loop has one."""
    assert isinstance(op, memref.AllocaOp)
    sizes = allocated_sizes(c, op)
    element = memref_type(op.memref).element_type
    count: Extent = 1
    for size in sizes:
        count = c.multiply(count, size)
    alignment = op.alignment.value.data if op.alignment is not None else ALIGNMENT
    properties = {
        "elem_type": memory_type(element),
        "alignment": i64_attribute(alignment),
    }
    if isinstance(count, int):
        pointer = c.at_entry(llvm.AllocaOp, (c.integer(count),), properties)
    else:
        pointer = c.emit(llvm.AllocaOp, (count,), llvm.POINTER, properties)
    new_buffer(c, op, pointer, sizes)


def convert_get_global(c: Conversion, op: Operation) -> None:
    """Memory of a block is addressed like any other; LLVM finds out again where it is."""
    space = memory_space(memref_type(op.results[0]))
    name = {"global_name": op.properties["name"]}
    pointer = c.emit(llvm.AddressOfOp, (), pointer_type(space), name)
    if space:
        pointer = c.emit(llvm.AddrSpaceCastOp, (pointer,), llvm.POINTER)
    new_buffer(c, op, pointer, list(memref_type(op.results[0]).get_shape()))


def memory_space(type_: MemRefType) -> int:
    """The address space of LLVM: 3 for the memory of a block of threads, else 0."""
    if isinstance(type_.memory_space, NoneAttr):
        return 0
    from ...dialects import gpu  # its classes are made where there are kernels

    return 3 if type_.memory_space == gpu.WORKGROUP else 0


def pointer_type(space: int) -> llvm.LLVMPointerType:
    return llvm.LLVMPointerType(IntAttr(space)) if space else llvm.POINTER


def convert_global(op: memref.GlobalOp) -> llvm.GlobalOp:
    """A global of the module: an array of all its elements, row by row."""
    type_ = op.type
    element, count = type_.element_type, prod(type_.get_shape())
    if isinstance(element, ComplexType):
        element, count = element.element_type, 2 * count
    elif isinstance(element, IndexType):
        element = i64
    elif isinstance(element, IntegerType):
        element = IntegerType(max(element.width.data, 8))
    value = None
    if isinstance(op.initial_value, DenseIntOrFPElementsAttr):
        value = DenseIntOrFPElementsAttr(
            TensorType(element, [count]),  # pyright: ignore[reportArgumentType]
            op.initial_value.data,
        )
    is_private = op.sym_visibility.data == "private"
    space = memory_space(type_)
    if space:
        value = None  # every block has its own, with anything in it
    result = llvm.GlobalOp(
        llvm.LLVMArrayType(count, element),
        op.sym_name,
        "internal" if is_private and (value is not None or space) else "external",
        addr_space=space,
        constant=op.constant is not None,
        value=value,
        alignment=op.alignment.value.data if op.alignment is not None else ALIGNMENT,
    )
    result.location = op.location
    return result


def convert_copy(c: Conversion, op: Operation) -> None:
    """`memcpy` where both are contiguous, else a nest of loops."""
    source, target = (c.buffer(operand) for operand in op.operands)
    c.writes(target)
    sizes = [
        a if isinstance(a, int) else b for a, b in zip(source.sizes, target.sizes, strict=True)
    ]
    if all(isinstance(memref_type(operand).layout, NoneAttr) for operand in op.operands):
        count: Extent = size_of(source.element)
        for size in sizes:
            count = c.multiply(count, size)
        c.insert(
            intrinsics.MemcpyOp,
            (target.pointer, source.pointer, c.extent(count)),
            (),
            {"isVolatile": FALSE},
        )
        return

    def nest(indices: list[Extent]) -> None:
        if len(indices) == len(sizes):
            store(c, load(c, source, indices), target, indices)
            return

        def body(index: Extent, _: Sequence[SSAValue]) -> Sequence[SSAValue]:
            nest([*indices, index])
            return ()

        loop(c, Bounds(0, sizes[len(indices)], 1), (), body)

    nest([])


# --- other views of a buffer ---------------------------------------------------------------------


def _mixed(c: Conversion, static: Attribute, dynamic: Sequence[SSAValue]) -> list[Extent]:
    """Static entries, and the dynamic ones where those are kDynamic."""
    assert isinstance(static, DenseArrayBase)
    return list(mixed_values(static, extents(c, dynamic)))


def _view(
    c: Conversion, source: Buffer, offset: Extent, sizes: list[Extent], strides: list[Extent]
) -> Buffer:
    pointer = c.offset_pointer(source.pointer, offset, source.element)
    return Buffer(pointer, sizes, strides, source.element, source.arguments)


def convert_reinterpret_cast(c: Conversion, op: Operation) -> None:
    assert isinstance(op, memref.ReinterpretCastOp)
    source = c.buffer(op.source)
    (offset,) = _mixed(c, op.static_offsets, op.offsets)
    sizes = _mixed(c, op.static_sizes, op.sizes)
    strides = _mixed(c, op.static_strides, op.strides)
    c.set(op.result, _view(c, source, offset, sizes, strides))


def convert_subview(c: Conversion, op: Operation) -> None:
    """Sizes of 1 that the result's type does not have are left out."""
    assert isinstance(op, memref.SubviewOp)
    source = c.buffer(op.source)
    offset: Extent = 0
    for start, stride in zip(_mixed(c, op.static_offsets, op.offsets), source.strides, strict=True):
        offset = c.add(offset, c.multiply(start, stride))
    sizes = _mixed(c, op.static_sizes, op.sizes)
    strides = [
        c.multiply(step, stride)
        for step, stride in zip(
            _mixed(c, op.static_strides, op.strides), source.strides, strict=True
        )
    ]
    shape = memref_type(op.result).get_shape()
    kept = kept_axes(op.static_sizes.iter_values(), shape)
    if len(kept) < len(shape):
        raise CompileError("memref.subview leaves out an extent that is not 1", op)
    kept_sizes, kept_strides = [sizes[axis] for axis in kept], [strides[axis] for axis in kept]
    c.set(op.result, _view(c, source, offset, kept_sizes, kept_strides))


def convert_expand_shape(c: Conversion, op: Operation) -> None:
    """Each extent is split row by row: the last part keeps its stride."""
    assert isinstance(op, memref.ExpandShapeOp)
    source = c.buffer(op.src)
    sizes = _mixed(c, op.static_output_shape, op.output_shape)
    strides: list[Extent] = [1] * len(sizes)
    for stride, group in zip(source.strides, groups(op.reassociation), strict=False):
        for axis in reversed(group):
            strides[axis] = stride
            stride = c.multiply(stride, sizes[axis])
    c.set(op.result, _view(c, source, 0, sizes, strides))


def convert_collapse_shape(c: Conversion, op: Operation) -> None:
    """Each group becomes one extent, with the stride of its last axis; where a layout says the
    strides, that of an axis of 1 says nothing: then of the last one that is longer."""
    assert isinstance(op, memref.CollapseShapeOp)
    source = c.buffer(op.src)
    is_contiguous = isinstance(memref_type(op.src).layout, NoneAttr)
    sizes: list[Extent] = []
    strides: list[Extent] = []
    for group in groups(op.reassociation):
        size: Extent = 1
        for axis in group:
            size = c.multiply(size, source.sizes[axis])
        long = [axis for axis in group if source.sizes[axis] != 1 and not is_contiguous]
        sizes.append(size)
        strides.append(source.strides[(long or group)[-1]])
    c.set(op.result, _view(c, source, 0, sizes, strides))


def convert_cast(c: Conversion, op: Operation) -> None:
    """The same buffer; what the new type knows is taken from it."""
    source = c.buffer(op.operands[0])
    shape = memref_type(op.results[0]).get_shape()
    sizes = [
        known if size == DYNAMIC_INDEX else size
        for known, size in zip(source.sizes, shape, strict=True)
    ]
    c.set(op.results[0], _view(c, source, 0, sizes, list(source.strides)))


def convert_parts(c: Conversion, op: Operation) -> None:
    """A buffer of complex numbers as one of their parts, twice as many in a row."""
    source = c.buffer(op.operands[0])
    if not isinstance(source.element, ComplexType) or memref_type(op.results[0]) != parts_type(
        memref_type(op.operands[0])
    ):
        raise CompileError("only complex numbers become their parts", op)
    *sizes, last = source.sizes
    sizes = [*sizes, c.multiply(last, 2)]
    strides: list[Extent] = [c.multiply(stride, 2) for stride in source.strides[:-1]]
    part = source.element.element_type
    c.set(op.results[0], Buffer(source.pointer, sizes, [*strides, 1], part, source.arguments))


def convert_same(c: Conversion, op: Operation) -> None:
    c.values[op.results[0]] = c.values[op.operands[0]]


def convert_dim(c: Conversion, op: Operation) -> None:
    """The extent of an axis; 0 and a chain of choices where the axis is not known."""
    sizes = c.buffer(op.operands[0]).sizes
    axis = c.as_extent(op.operands[1])
    if isinstance(axis, int):
        if not 0 <= axis < len(sizes):
            raise CompileError(f"memref.dim of axis {axis}: there are {len(sizes)}", op)
        result = c.extent(sizes[axis])
    else:
        result = c.integer(0)
        for number, size in enumerate(sizes):
            chosen = c.compare("eq", axis, c.integer(number))
            result = c.select(chosen, c.extent(size), result)
    c.values[op.results[0]] = result


def convert_aligned_pointer(c: Conversion, op: Operation) -> None:
    """The address of a buffer as a number."""
    c.set(op.results[0], c.emit(llvm.PtrToIntOp, (c.buffer(op.operands[0]).pointer,), i64))


RULES: dict[str, Rule] = {
    "builtin.unrealized_conversion_cast": convert_parts,
    "memref.alloc": convert_alloc,
    "memref.alloca": convert_alloca,
    "memref.assume_alignment": convert_same,
    "memref.atomic_rmw": convert_atomic_update,
    "memref.cast": convert_cast,
    "memref.collapse_shape": convert_collapse_shape,
    "memref.copy": convert_copy,
    "memref.dealloc": convert_dealloc,
    "memref.dim": convert_dim,
    "memref.expand_shape": convert_expand_shape,
    "memref.extract_aligned_pointer_as_index": convert_aligned_pointer,
    "memref.get_global": convert_get_global,
    "memref.load": convert_load,
    "memref.memory_space_cast": convert_same,
    "memref.prefetch": convert_prefetch,
    "memref.reinterpret_cast": convert_reinterpret_cast,
    "memref.store": convert_store,
    "memref.subview": convert_subview,
}
