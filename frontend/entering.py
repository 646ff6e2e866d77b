"""Arrays of outside in the body of a loop or a branch: what they are when it begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .trace import Region, Value, _state

if TYPE_CHECKING:
    from .array import Array


@dataclass(slots=True)
class Entered:
    """An array of outside that a region uses.

    Attributes:
        outside: its value when the region begins, in the graph around.
        argument: what it is when a step begins; in a branch, `outside` itself.
        version: its version when the region begins.
    """

    array: Array
    outside: Value
    argument: Value
    version: int


def in_loop(graph: Any) -> bool:
    """Whether a loop stands between the graph and what is recorded now."""
    region = _state.graph
    while region is not None and region is not graph and region.is_region:
        if region.kind != "if":  # pyright: ignore
            return True
        region = region.parent
    return False


def enter(array: Array) -> Value:
    """The value of an array of outside in the region that is recorded, which may change it."""
    region = _state.graph
    return array._value if region is None else _enter(array, region)


def _enter(array: Array, region: Any) -> Value:
    if array._value.graph is region or not isinstance(region, Region):
        return array._value
    if id(array) in region.entered:
        return array._value
    assert region.parent is not None
    outside = _enter(array, region.parent)
    argument = outside
    if region.kind != "if":
        argument = Value(region, None, outside.dtype, outside.shape)
        if not array.owner:  # A later step may find other contents.
            array.known = None
    region.entered[id(array)] = Entered(array, outside, argument, array.version)
    array._value = argument
    return argument
