"""Writing nd ops in a pass as one writes NumPy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.dialects.tensor import DimOp
from xdsl.ir import SSAValue

from . import nd
from .build import INDEX, Builder
from .extents import Extent
from .specs import Spec

Extents = list[Extent]


class NdBuilder(Builder):
    """A `Builder` whose method `op` infers result types as the dialect does."""

    __slots__ = ()

    def op(
        self,
        name: str,
        *operands: SSAValue,
        index_operands: Sequence[SSAValue] = (),
        **attributes: Any,
    ) -> SSAValue:
        """Insert `nd.name` and return its result."""
        made = nd.build(name, operands, attributes, self.location, index_operands)
        return self.insert(made).results[0]

    def scalar(self, value: complex, like: SSAValue) -> SSAValue:
        """A 0-d constant of the element type of `like`; elementwise ops stretch it."""
        return self.op("constant", value=value, dtype=spec(like).dtype, shape=())

    def extents(self, value: SSAValue) -> Extents:
        """Each extent of `value`: an int where it is static, otherwise a `tensor.dim`."""
        return [
            self.extent(value, axis) if size is None else size
            for axis, size in enumerate(spec(value).shape)
        ]

    def extent(self, value: SSAValue, axis: int) -> SSAValue:
        axis_value = self.index(axis)
        return self.insert(DimOp.create(operands=[value, axis_value], result_types=[INDEX])).result

    def shaped(
        self, name: str, *operands: SSAValue, extents: Extents, **attributes: Any
    ) -> SSAValue:
        """An op that takes its result's extents (`broadcast_to`, `reshape`, `iota`)."""
        static, dynamic = split(extents)
        return self.op(name, *operands, index_operands=dynamic, shape=static, **attributes)

    def full_like(self, value: complex, like: SSAValue) -> SSAValue:
        """An array of `like`'s shape and element type filled with `value`."""
        return self.shaped("broadcast_to", self.scalar(value, like), extents=self.extents(like))


def spec(value: SSAValue) -> Spec:
    """Shape and element type of a tensor value."""
    return nd.spec_of(value.type)


def split(extents: Extents) -> tuple[tuple[int | None, ...], list[SSAValue]]:
    """Extents as an attribute with None for what is dynamic, and the operands for those."""
    static = tuple(extent if isinstance(extent, int) else None for extent in extents)
    return static, [extent for extent in extents if not isinstance(extent, int)]
