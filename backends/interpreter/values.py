"""What a value is while a module is interpreted.

| type | value |
|---|---|
| `index` | Python int |
| integers, floats, complex | NumPy scalar of exactly that dtype; signless integers are signed |
| `i128` | `WideInteger` |
| `i1` | `numpy.bool_` |
| `vector` | NumPy array of its shape |
| `tensor`, `memref` | `View` |
| `!llvm.ptr` | `llvm.Pointer` |
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import ml_dtypes
import numpy as np
from xdsl.dialects.builtin import (
    BFloat16Type,
    ComplexType,
    DenseIntOrFPElementsAttr,
    Float16Type,
    Float32Type,
    Float64Type,
    FloatAttr,
    IndexType,
    IntegerAttr,
    IntegerType,
    Signedness,
)
from xdsl.ir import Attribute

FLOATS: dict[type[Attribute], np.dtype] = {
    Float16Type: np.dtype(np.float16),
    BFloat16Type: np.dtype(ml_dtypes.bfloat16),
    Float32Type: np.dtype(np.float32),
    Float64Type: np.dtype(np.float64),
}


class InterpreterError(Exception):
    """The program does what its level gives no meaning to, or what the interpreter does not know.

    Examples are a read out of bounds, of an element that was never written or of freed memory, and
    an op without a rule. It means that the compiler is at fault, not the user's data.

    Attributes:
        place: the op and its line, set by the machine as the error leaves it.
    """

    def __init__(self, message: str):
        self.message = message
        self.place: str | None = None
        super().__init__(message)

    def __str__(self) -> str:
        return self.message if self.place is None else f"{self.message} {self.place}"


class WideInteger(int):
    """A number of 128 bits, which NumPy has none of; signed, as signless integers are."""

    def __new__(cls, value: int) -> WideInteger:
        return super().__new__(cls, wrap(value, 128))


def is_wide(type_: Attribute) -> bool:
    return isinstance(type_, IntegerType) and type_.width.data == 128


class Uninitialised:
    """The value of an element that was never written. Whatever is computed with it is an error."""

    __array_ufunc__ = None

    def __repr__(self) -> str:
        return "an uninitialised value"


UNINITIALISED = Uninitialised()


# By width, and whether numbers are unsigned.
INTEGERS: dict[tuple[int, bool], np.dtype] = {
    **{(1, unsigned): np.dtype(np.bool_) for unsigned in (False, True)},
    **{(8 * n, False): np.dtype(f"i{n}") for n in (1, 2, 4, 8)},
    **{(8 * n, True): np.dtype(f"u{n}") for n in (1, 2, 4, 8)},
}
COMPLEX = {Float32Type: np.dtype(np.complex64), Float64Type: np.dtype(np.complex128)}


def dtype_of(element_type: Attribute) -> np.dtype:
    """The NumPy dtype that holds elements of a type."""
    # By the class itself: `isinstance` of a class of xDSL is a call of Python.
    kind = type(element_type)
    found = FLOATS.get(kind)
    if kind is IntegerType:
        unsigned = element_type.signedness.data is Signedness.UNSIGNED  # pyright: ignore
        found = INTEGERS.get((element_type.width.data, unsigned))  # pyright: ignore
    elif kind is IndexType:
        found = INTEGERS[64, False]
    elif kind is ComplexType:
        found = COMPLEX.get(type(element_type.element_type))  # pyright: ignore
    if found is None:
        raise InterpreterError(f"no value of type {element_type} can be held")
    return found


def scalar(value: Any, element_type: Attribute) -> Any:
    """A number as a value of a scalar type; integers wrap to its width."""
    if isinstance(element_type, IndexType):
        return wrap(int(value), 64)
    if is_wide(element_type):
        return WideInteger(value)
    dtype = dtype_of(element_type)
    if dtype.kind == "i" and isinstance(value, int):
        value = wrap(value, 8 * dtype.itemsize)
    return dtype.type(value)


def wrap(value: int, bits: int) -> int:
    """The signed two's complement number of the lowest `bits` bits of `value`."""
    half = 1 << (bits - 1)
    return (value + half) % (1 << bits) - half


def constant(attribute: Attribute) -> Any:
    """The value of the attribute of a constant: a scalar, or a NumPy array where it is dense."""
    if isinstance(attribute, IntegerAttr):
        return scalar(attribute.value.data, attribute.type)
    if isinstance(attribute, FloatAttr):
        return scalar(attribute.value.data, attribute.type)
    if isinstance(attribute, DenseIntOrFPElementsAttr):
        dtype = dtype_of(attribute.get_element_type())
        stored = np.dtype(np.uint8) if dtype == np.bool_ else dtype
        elements = np.frombuffer(attribute.data.data, stored)
        elements = elements != 0 if dtype == np.bool_ else elements
        shape = attribute.get_shape()
        return np.full(shape, elements[0]) if elements.size == 1 else elements.reshape(shape)
    raise InterpreterError(f"not a constant: {attribute}")


class Memory:
    """One allocation: its elements, which of them were written, and what may be done with it."""

    def __init__(self, elements: np.ndarray, written: bool, name: str = "a buffer"):
        self.elements = elements
        self.written = (np.ones if written else np.zeros)(elements.shape, np.bool_)
        self.name = name
        self.read_only = False
        self.freed = False
        self.on_heap = False
        self._parts: Memory | None = None

    def free(self) -> None:
        self.freed = True
        if self._parts is not None:
            self._parts.freed = True

    def as_parts(self) -> Memory:
        """A memory of complex numbers as one of their parts: the same elements, and what is known
        of them."""
        if self._parts is None:
            part = np.dtype(f"f{self.elements.itemsize // 2}")
            self._parts = Memory(self.elements.view(part), False, self.name)
            self._parts.written = _InPairs(self.written)  # pyright: ignore[reportAttributeAccessIssue]
            self._parts.read_only, self._parts.freed = self.read_only, self.freed
        return self._parts


class _InPairs:
    """One flag for both parts of each complex number, by the places of the parts."""

    def __init__(self, flags: np.ndarray):
        self._flags = flags

    def __getitem__(self, places: Any) -> Any:
        return self._flags[places // 2]

    def __setitem__(self, places: Any, written: bool) -> None:
        self._flags[places // 2] = written


@dataclass(frozen=True)
class View:
    """A strided view of a memory: a memref's value. A tensor's is a view that nobody else shares.

    Element `(i, j)` is `memory.elements[origin + offset + i * strides[0] + j * strides[1]]`.

    Attributes:
        origin: where in the memory the memref's aligned pointer points.
        offset, strides: in elements, as in the memref's layout.
        whole: whether it is known to be all of the memory, in row-major order.
    """

    memory: Memory
    origin: int
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    whole: bool = False

    @staticmethod
    def allocate(shape: Sequence[int], dtype: np.dtype, name: str = "a buffer") -> View:
        """New contiguous memory, of which nothing may be read before it is written."""
        if any(extent < 0 for extent in shape):
            raise InterpreterError(f"negative extent in {tuple(shape)}")
        count = int(np.prod(shape, dtype=np.int64))
        return View.contiguous(Memory(np.zeros(count, dtype), False, name), shape)

    @staticmethod
    def contiguous(memory: Memory, shape: Sequence[int]) -> View:
        """The whole of a memory in row-major order."""
        return View(memory, 0, 0, tuple(shape), row_major_strides(shape), True)

    @staticmethod
    def of(array: np.ndarray, name: str = "a buffer") -> View:
        """A contiguous copy of an array."""
        return View.contiguous(Memory(array.flatten(), True, name), array.shape)

    @staticmethod
    def with_layout_of(array: np.ndarray, name: str) -> View:
        """A copy of an array with the array's own strides, also where they are negative."""
        strides = tuple(stride // array.itemsize for stride in array.strides)
        steps = [(n - 1) * s for n, s in zip(array.shape, strides, strict=True) if array.size]
        origin = -sum(step for step in steps if step < 0)
        count = origin + sum(step for step in steps if step > 0) + 1 if array.size else 0
        memory = Memory(np.zeros(count, array.dtype), False, name)
        view = View(memory, origin, 0, array.shape, strides)
        view.fill(array)
        return view

    @property
    def dtype(self) -> np.dtype:
        return self.memory.elements.dtype

    def position(self, subscripts: Sequence[int]) -> int:
        """Where element `subscripts` lies in the memory; an error where there is none."""
        if self.memory.freed:
            raise InterpreterError(f"{self.memory.name} is used after it was freed")
        if len(subscripts) != len(self.shape):
            raise InterpreterError(f"{len(subscripts)} subscripts of a rank {len(self.shape)} view")
        position = self.origin + self.offset
        for subscript, extent, stride in zip(subscripts, self.shape, self.strides, strict=True):
            if not 0 <= subscript < extent:
                raise InterpreterError(
                    f"subscripts {tuple(subscripts)} are out of bounds of shape {self.shape}"
                )
            position += subscript * stride
        if not 0 <= position < self.memory.elements.size:
            raise InterpreterError(f"element {tuple(subscripts)} lies outside of its memory")
        return position

    def read(self, subscripts: Sequence[int]) -> Any:
        """Element `subscripts`, which must have been written."""
        position = self.position(subscripts)
        if not self.memory.written[position]:
            raise InterpreterError(
                f"element {tuple(subscripts)} of {self.memory.name} is read before it is written"
            )
        return self.memory.elements[position]

    def read_if_written(self, subscripts: Sequence[int]) -> Any:
        """Element `subscripts`, or `UNINITIALISED`."""
        position = self.position(subscripts)
        return self.memory.elements[position] if self.memory.written[position] else UNINITIALISED

    def write(self, subscripts: Sequence[int], value: Any) -> None:
        if self.memory.read_only:
            raise InterpreterError(f"{self.memory.name} may only be read")
        position = self.position(subscripts)
        self.memory.elements[position] = value
        self.memory.written[position] = True

    def subscripts(self) -> Iterator[tuple[int, ...]]:
        """All subscripts in row-major order."""
        return itertools.product(*map(range, self.shape))

    def places(self) -> Any:
        """The subscript of the memory that gives every element, in the view's order."""
        if self.whole and not self.memory.freed:
            return slice(None)
        return self.positions()

    def positions(self) -> np.ndarray:
        """Where every element lies in the memory, as an array of the view's shape."""
        if self.memory.freed:
            raise InterpreterError(f"{self.memory.name} is used after it was freed")
        places = np.full(self.shape, self.origin + self.offset)
        for axis, (extent, stride) in enumerate(zip(self.shape, self.strides, strict=True)):
            along = [1] * len(self.shape)
            along[axis] = extent
            places += (np.arange(extent) * stride).reshape(along)
        if places.size and not 0 <= places.min() <= places.max() < self.memory.elements.size:
            raise InterpreterError(f"{self.memory.name} is smaller than a view of it")
        return places

    def fill(self, array: np.ndarray) -> None:
        """Write every element from an array of the same shape."""
        if self.memory.read_only:
            raise InterpreterError(f"{self.memory.name} may only be read")
        places = self.places()
        self.memory.elements[places] = array.ravel() if self.whole else array
        self.memory.written[places] = True

    def array(self) -> np.ndarray:
        """All elements, as a new array; every one must have been written."""
        places = self.places()
        written = self.memory.written[places]
        if not written.all():
            first = tuple(int(at) for at in np.argwhere(~written.reshape(self.shape))[0])
            raise InterpreterError(
                f"element {first} of {self.memory.name} is read before it is written"
            )
        return np.array(self.memory.elements[places]).reshape(self.shape)

    def copy(self) -> View:
        """A tensor of its own with the same elements, unwritten ones staying so."""
        places = self.places()
        memory = Memory(self.memory.elements[places].flatten(), False, self.memory.name)
        memory.written[...] = self.memory.written[places].ravel()
        return View.contiguous(memory, self.shape)

    def assign(self, source: View) -> None:
        """Take over every element of a view of the same shape, unwritten ones staying so."""
        if self.shape != source.shape:
            raise InterpreterError(f"shape {source.shape} is put where {self.shape} is")
        if self.memory.read_only:
            raise InterpreterError(f"{self.memory.name} may only be read")
        here, there = self.positions(), source.positions()
        written = source.memory.written[there]
        self.memory.elements[here[written]] = source.memory.elements[there[written]]
        self.memory.written[here[written]] = True

    def part(self, offsets: Sequence[int], sizes: Sequence[int], strides: Sequence[int]) -> View:
        """The view of `sizes` elements from `offsets` on, at every `strides`-th; it must fit."""
        for offset, size, stride, extent in zip(offsets, sizes, strides, self.shape, strict=True):
            if size < 0 or (
                size and not (0 <= offset < extent and 0 <= offset + (size - 1) * stride < extent)
            ):
                raise InterpreterError(
                    f"offset {offset}, size {size}, stride {stride} do not fit in {extent}"
                )
        offset = self.offset + sum(o * s for o, s in zip(offsets, self.strides, strict=True))
        steps = tuple(a * b for a, b in zip(strides, self.strides, strict=True))
        return View(self.memory, self.origin, offset, tuple(sizes), steps)

    def reshaped(self, shape: Sequence[int]) -> View:
        """The elements in row-major order under another shape: a tensor of its own."""
        copied = self.copy()
        if copied.memory.elements.size != np.prod(shape, dtype=np.int64):
            raise InterpreterError(f"shape {self.shape} has not as many elements as {shape}")
        return View.contiguous(copied.memory, shape)


def row_major_strides(shape: Sequence[int]) -> tuple[int, ...]:
    """Strides, in elements, of a contiguous array."""
    strides = [1]
    for extent in reversed(shape[1:]):
        strides.append(strides[-1] * extent)
    return tuple(reversed(strides)) if shape else ()
