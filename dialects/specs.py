"""`Spec`: the element type and shape of an array, how it is written, and how shapes broadcast."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .dtypes import DTYPES, DType

Extent = int | None
Shape = tuple[Extent, ...]


@dataclass(frozen=True, slots=True)
class Spec:
    """Element type and shape of an array. An extent of None is known only when it runs."""

    dtype: DType
    shape: Shape

    def __str__(self) -> str:
        if not self.shape:
            return self.dtype.name
        extents = ", ".join("?" if extent is None else str(extent) for extent in self.shape)
        return f"{self.dtype.name}[{extents}]"


_SPEC = re.compile(r"\s*(\w+)\s*(?:\[([^\[\]]*)\])?\s*")
_EXTENT = re.compile(r"\s*(?:(\d+)|(\?)|([A-Za-z_]\w*))\s*", re.ASCII)
_LARGEST_EXTENT = 2**63 - 1


def parse_spec(text: str) -> tuple[Spec, tuple[str | None, ...]]:
    """The spec that `text` writes, and the name of each axis that has one.

    `parse_spec("f32[n, 4]")` gives `Spec(f32, (None, 4))` and `("n", None)`. `?` is a dynamic
    extent without a name, `f64` a 0-d array.

    Raises:
        ValueError: `text` is not a spec; says what is wrong with which part.
    """
    match = _SPEC.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not a spec; one is written like 'f32[n, 4]' or 'f64'")
    name, inside = match.groups()
    dtype = DTYPES.get(name)
    if dtype is None:
        raise ValueError(
            f"{text!r}: there is no element type {name!r}; there are {', '.join(DTYPES)}"
        )
    if inside is None or not inside.strip():
        return Spec(dtype, ()), ()
    shape: list[Extent] = []
    names: list[str | None] = []
    for part in inside.split(","):
        extent = _EXTENT.fullmatch(part)
        if extent is None:
            raise ValueError(
                f"{text!r}: {part.strip()!r} is not an extent; write a number, a name or '?'"
            )
        number, _, symbol = extent.groups()
        if number is not None and int(number) > _LARGEST_EXTENT:
            raise ValueError(f"{text!r}: the extent {number} is too large")
        shape.append(None if number is None else int(number))
        names.append(symbol)
    return Spec(dtype, tuple(shape)), tuple(names)


def shape_text(shape: Shape) -> str:
    """As NumPy prints a shape: `(3,)`, `(?,4)`."""
    inside = ",".join("?" if extent is None else str(extent) for extent in shape)
    return f"({inside},)" if len(shape) == 1 else f"({inside})"


def broadcast_shapes(*shapes: Shape) -> Shape:
    """The shape that `shapes` broadcast to. A static 1 stretches, a dynamic extent never does.

    Raises:
        ValueError: they do not broadcast.
    """
    result = shapes[0]
    for shape in shapes[1:]:
        if shape == result or not shape:
            continue
        if len(shape) > len(result):
            shape, result = result, shape
        merged = list(result)
        offset = len(result) - len(shape)
        for axis, extent in enumerate(shape, offset):
            other = merged[axis]
            if extent == other or extent == 1:
                continue
            if other == 1 or other is None:
                merged[axis] = extent
            elif extent is not None:
                raise ValueError(
                    "operands could not be broadcast together with shapes "
                    + " ".join(map(shape_text, shapes))
                )
        result = tuple(merged)
    return result
