"""Memory as the `llvm` level sees it: bytes, pointers into them, types laid out in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.dialects.builtin import IntegerType, VectorType
from xdsl.dialects.llvm import LLVMArrayType, LLVMPointerType, LLVMStructType
from xdsl.ir import Attribute, Operation

from .values import InterpreterError, Memory, dtype_of

POINTER_BYTES = 8


class Bytes:
    """An allocation seen as bytes.

    Attributes:
        alignment: of its first byte, as far as anybody may rely on it.
        pointers: the pointers stored in it, by their place.
    """

    def __init__(self, data: np.ndarray, written: np.ndarray, name: str, alignment: int):
        self.data = data
        self.written = written
        self.name = name
        self.alignment = alignment
        self.read_only = False
        self.freed = False
        self.pointers: dict[int, Pointer | None] = {}

    @staticmethod
    def allocate(size: int, name: str, alignment: int) -> Bytes:
        return Bytes(np.zeros(size, np.uint8), np.zeros(size, np.bool_), name, alignment)

    @staticmethod
    def of(memory: Memory) -> Bytes:
        """The bytes of a memory of elements, which they stay: what is written shows there."""
        itemsize = memory.elements.itemsize
        written = np.repeat(memory.written, itemsize)
        return Bytes(memory.elements.view(np.uint8), written, memory.name, itemsize)


@dataclass(frozen=True, eq=False)
class Pointer:
    """A place in an allocation, in bytes from its beginning. The null pointer is None."""

    memory: Bytes
    offset: int

    def moved(self, distance: int) -> Pointer:
        return Pointer(self.memory, self.offset + distance)

    def check(self, size: int, alignment: int) -> slice:
        """The bytes of an access of this size here."""
        memory = self.memory
        if memory.freed:
            raise InterpreterError(f"{memory.name} is used after it was freed")
        if not 0 <= self.offset <= memory.data.size - size:
            raise InterpreterError(
                f"bytes {self.offset} to {self.offset + size} are out of bounds of {memory.name}, "
                f"which has {memory.data.size}"
            )
        self.check_alignment(alignment)
        return slice(self.offset, self.offset + size)

    def check_alignment(self, alignment: int) -> None:
        """Refuse a place that is less aligned than this; it need not be one of the allocation."""
        memory = self.memory
        if memory.alignment % alignment or self.offset % alignment:
            raise InterpreterError(
                f"byte {self.offset} of {memory.name}, which is aligned to {memory.alignment}, is "
                f"accessed as if aligned to {alignment}"
            )

    def read(self, size: int, alignment: int) -> bytes:
        place = self.check(size, alignment)
        if not self.memory.written[place].all():
            raise InterpreterError(
                f"bytes {place.start} to {place.stop} of {self.memory.name} are read before they "
                "are written"
            )
        return self.memory.data[place].tobytes()

    def write(self, data: bytes, alignment: int) -> None:
        place = self.check(len(data), alignment)
        if self.memory.read_only:
            raise InterpreterError(f"{self.memory.name} may only be read")
        self.memory.data[place] = np.frombuffer(data, np.uint8)
        self.memory.written[place] = True


# --- types


def alignment_of(type_: Attribute) -> int:
    """The ABI's alignment, which an access has that states none."""
    if isinstance(type_, LLVMStructType):
        return max((alignment_of(part) for part in type_.types), default=1)
    if isinstance(type_, LLVMArrayType):
        return alignment_of(type_.type)
    size = size_of(type_)
    return 1 << (size - 1).bit_length() if size else 1


def size_of(type_: Attribute) -> int:
    """Bytes from one element of an array of this type to the next."""
    if isinstance(type_, LLVMPointerType):
        return POINTER_BYTES
    if isinstance(type_, LLVMArrayType):
        return type_.size.data * size_of(type_.type)
    if isinstance(type_, VectorType):
        return int(np.prod(type_.get_shape())) * size_of(type_.element_type)
    if isinstance(type_, LLVMStructType):
        return field_offset(type_, len(type_.types))
    return dtype_of(type_).itemsize


def field_offset(type_: LLVMStructType, number: int) -> int:
    """Where a field of a struct begins; of the number of fields, the size of the struct."""
    offset = 0
    for field in list(type_.types)[:number]:
        offset += -offset % alignment_of(field) + size_of(field)
    align = type_ if number == len(type_.types) else list(type_.types)[number]
    return offset + -offset % alignment_of(align)


def element_of(type_: Attribute) -> Attribute:
    assert isinstance(type_, VectorType)
    return type_.element_type


def parts_of(type_: LLVMStructType | LLVMArrayType) -> list[tuple[int, Attribute]]:
    """Offset and type of each field or element."""
    if isinstance(type_, LLVMArrayType):
        return [(number * size_of(type_.type), type_.type) for number in range(type_.size.data)]
    return [(field_offset(type_, number), field) for number, field in enumerate(type_.types)]


def read(pointer: Pointer | None, type_: Attribute, alignment: int) -> Any:
    """The value of a type at a place."""
    if pointer is None:
        raise InterpreterError("the null pointer is read")
    if isinstance(type_, LLVMStructType | LLVMArrayType):
        return tuple(read(pointer.moved(at), part, 1) for at, part in parts_of(type_))
    data = pointer.read(size_of(type_), alignment)
    if isinstance(type_, LLVMPointerType):
        return pointer.memory.pointers[pointer.offset]
    if isinstance(type_, VectorType):
        refuse_bits(type_.element_type)
        return np.frombuffer(data, dtype_of(type_.element_type)).reshape(type_.get_shape()).copy()
    return np.frombuffer(data, dtype_of(type_))[0]


def write(pointer: Pointer | None, type_: Attribute, value: Any, alignment: int) -> None:
    if pointer is None:
        raise InterpreterError("the null pointer is written to")
    if isinstance(type_, LLVMStructType | LLVMArrayType):
        for (at, part), inner in zip(parts_of(type_), value, strict=True):
            write(pointer.moved(at), part, inner, 1)
    elif isinstance(type_, LLVMPointerType):
        pointer.write(bytes(POINTER_BYTES), alignment)
        pointer.memory.pointers[pointer.offset] = value
    else:
        if isinstance(type_, VectorType):
            refuse_bits(type_.element_type)
        pointer.write(np.asarray(value).tobytes(), alignment)


def refuse_bits(element_type: Attribute) -> None:
    if isinstance(element_type, IntegerType) and element_type.width.data == 1:
        raise InterpreterError("a vector of i1 is packed into bits in memory")


def stated_alignment(op: Operation, type_: Attribute) -> int:
    stated = op.properties.get("alignment")
    if stated is None:
        return alignment_of(type_)
    return stated.value.data  # pyright: ignore[reportAttributeAccessIssue]
