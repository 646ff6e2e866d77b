"""What a compiled function takes and gives: plain data, stored beside its code in the cache.

Nothing here imports the compiler: a cache hit and every call need signatures.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..dialects.dtypes import DTYPES, DType

CONTIGUOUS, INNER, STRIDED = "contiguous", "inner", "strided"


@dataclass(frozen=True, slots=True)
class Argument:
    """One operand of the compiled function.

    Attributes:
        dtype: element type.
        shape: an extent each axis; None where it is passed at run time. The native call takes an
            array only where the extents that are None differ from 1: whether an axis is 1 is part
            of what a function was compiled for.
        layout: "contiguous" (C order), "inner" (the last axis is contiguous, the others have any
            stride) or "strided" (any strides that are multiples of the item size).
        weak: the operand is a Python scalar (bool, int, float or complex, as `dtype` says: bool,
            i64, f64, c128), not an array; its shape is ().
        name: the parameter's name, for messages.
        hidden: the operand is an array that the function has captured, not one that is passed in
            calls; hidden arguments come last.
        known: of a Python whole number, the one that the code is for; None for any. The native call
            takes no other.
    """

    dtype: DType
    shape: tuple[int | None, ...]
    layout: str = CONTIGUOUS
    weak: bool = False
    name: str = ""
    hidden: bool = False
    known: int | None = None

    @property
    def dynamic_strides(self) -> int:
        """How many strides are passed at run time; they are those of the leading axes."""
        return {CONTIGUOUS: 0, INNER: len(self.shape) - 1, STRIDED: len(self.shape)}[self.layout]


@dataclass(frozen=True, slots=True)
class Result:
    """One result: an array in C order. Extents that are None come from `@f_shapes`, in order.

    Attributes:
        argument: the number of the argument whose new contents it is: the code stores into that
            array itself, and a call does not return it; None for any other result.
    """

    dtype: DType
    shape: tuple[int | None, ...]
    argument: int | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """The calling convention of one compiled version of a function.

    Attributes:
        name: the symbol of the function in its module; `{name}_shapes` gives the extents of its
            results.
        arguments: the operands, in order, as they come in a flat call, then the hidden ones.
        results: the results, in order.
        single: whether a call gives the one result itself, not a tuple of results. Where nothing
            is returned it gives None.
        long_running: whether the time taken is not bounded by the arrays' sizes (there are loops),
            so that the interpreter's lock is always released.
    """

    name: str
    arguments: tuple[Argument, ...]
    results: tuple[Result, ...]
    single: bool = True
    long_running: bool = False

    def __post_init__(self) -> None:
        if self.single and len(self.returned) != 1:
            raise ValueError(f"a single result was asked for, but there are {len(self.returned)}")
        if any(argument.hidden for argument in self.arguments[: self.visible]):
            raise ValueError("hidden arguments must come last")

    @property
    def visible(self) -> int:
        """How many arguments a call has; the others are hidden."""
        return len(self.arguments) - sum(argument.hidden for argument in self.arguments)

    @property
    def returned(self) -> tuple[Result, ...]:
        """The results that a call returns."""
        return tuple([result for result in self.results if result.argument is None])

    @property
    def stored(self) -> tuple[int, ...]:
        """The numbers of the arguments that are stored into."""
        return tuple([r.argument for r in self.results if r.argument is not None])

    def to_json(self) -> dict[str, Any]:
        """As built-in types only; `from_json` is the inverse."""
        return {
            "name": self.name,
            "arguments": [
                [a.dtype.name, list(a.shape), a.layout, a.weak, a.name, a.hidden, a.known]
                for a in self.arguments
            ],
            "results": [[r.dtype.name, list(r.shape), r.argument] for r in self.results],
            "single": self.single,
            "long_running": self.long_running,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Signature:
        return cls(
            data["name"],
            tuple(
                Argument(DTYPES[dtype], tuple(shape), *rest)
                for dtype, shape, *rest in data["arguments"]
            ),
            tuple(
                Result(DTYPES[dtype], tuple(shape), argument)
                for dtype, shape, argument in data["results"]
            ),
            data["single"],
            data["long_running"],
        )


def layout_of(array: np.ndarray[Any, Any]) -> str:
    """The layout class of an array, as the native call tells it.

    An array that code cannot read where it lies (misaligned, of foreign byte order, with strides
    that are no multiple of the item size) is copied before a call, and so counts as contiguous.
    """
    flags = array.flags
    if flags.c_contiguous or not flags.aligned or not array.dtype.isnative:
        return CONTIGUOUS
    item_size = array.dtype.itemsize
    if any(stride % item_size for stride in array.strides):
        return CONTIGUOUS
    return INNER if array.ndim > 1 and array.strides[-1] == item_size else STRIDED
