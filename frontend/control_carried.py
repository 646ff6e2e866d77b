"""What a loop carries from step to step: arrays that get shorter, and what only comes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..dialects.dtypes import BOOL, I64
from . import primitives as nd
from . import pytree
from .array import Array, Stand
from .control_contents import UNDEFINED
from .control_regions import Outcome, outer_shape, taken_apart
from .control_sharing import roots_of
from .copies import link
from .dims import Extent, add, terms_of
from .locations import UnsupportedError, user_error
from .numbers import proved, require_less
from .trace import Graph, Region, Shape, Value, recording, regions_of


@dataclass
class Carried:
    """One value that a loop carries.

    Attributes:
        argument: what it is when a step begins.
        finish: gets the loop's result.
    """

    initial: Value
    argument: Value
    yielded: Value
    finish: Callable[[Value], None] = lambda value: None

    @property
    def changes(self) -> bool:
        """Whether a step may give it another value."""
        return self.yielded is not self.argument


def has_steps(region: Region) -> bool:
    """Whether a loop is known to have a step at least."""
    return region.kind == "for" and proved(add(region.trips, -1), region.parent)


def after_steps(region: Region, end: bool, unset: Value) -> Any:
    """What every step makes `end` and none reads: `unset` where there are no steps."""
    if has_steps(region):
        return end
    some = nd.elementwise("less", nd.constant(0, I64), nd.extent(region.trips))
    return Array(nd.elementwise("where", some, nd.constant(end, BOOL), unset), bool)


def is_used(value: Value, region: Region) -> bool:
    """Whether a region uses a value that no extent is made of."""
    return any(
        value in node.operands
        or any(value is outer for _, outer in node.attributes.get("aliases", ()))
        or any(value in inner.results or is_used(value, inner) for inner in regions_of(node))
        for node in region.nodes
    )


def has_no_value(name: str, old: Any) -> bool:
    return old is UNDEFINED or (old is None and name.startswith("_result_"))


def that_comes_out(
    name: str, value: Value, region: Region, graph: Graph, finish: Callable[[Value], None]
) -> Carried:
    """What each step makes anew: of no steps, zeros."""
    shape = outer_shape(value, graph, name)
    filler = nd.broadcast_to(nd.constant(0, value.dtype), shape)
    return Carried(filler, Value(region, None, value.dtype, tuple(shape)), value, finish)


def parts_that_come_out(
    name: str, container: Any, outcome: Outcome, graph: Graph, finish: Callable[[Any], None]
) -> list[Carried]:
    """As `that_comes_out`, for the arrays and numbers in a container; `finish` gets that."""
    tree, leaves = taken_apart(container)
    found: list[Carried] = []
    for at, leaf in enumerate(tuple(leaves)):
        with recording(outcome.region):
            array = outcome.part(leaf)
            value = array.value

        def put(result: Value, at: int = at, weak: Any = array.weak) -> None:
            leaves[at] = Array(result, weak)
            made = pytree.unflatten(tree, iter(leaves))
            link(made, [container])
            finish(made)

        found.append(that_comes_out(name, value, outcome.region, graph, put))
    return found


def check_own(name: str, original: Array, region: Region) -> None:
    """Raise unless only this name knows the array that a loop first stores into, then leaves."""
    if original.alias is not None or any(
        root.owner or id(root) in region.entered for root in roots_of(original)
    ):
        raise user_error(
            UnsupportedError,
            f"a loop that both stores into the array {name} and binds {name} anew",
            hint=f"write {name} = {name}.copy() before the loop",
        )


def is_same_type(argument: Value, value: Value) -> bool:
    return argument.dtype is value.dtype and len(argument.shape) == len(value.shape)


def check_same_type(name: str, argument: Value, value: Value) -> None:
    if len(argument.shape) != len(value.shape):
        raise user_error(
            ValueError,
            f"a loop makes {name}, which has {len(argument.shape)} dimensions, an array of "
            f"{len(value.shape)}",
        )
    if argument.dtype is not value.dtype:
        raise user_error(
            UnsupportedError,
            f"a loop makes {name}, an array of {argument.dtype.numpy_name}, one of "
            f"{value.dtype.numpy_name}",
            hint=f"write {name} = {name}.astype(np.{value.dtype.numpy_name}) before the loop",
        )


def loose_axes(started: Shape, ended: Shape, graph: Graph) -> list[int]:
    """The axes whose lengths may change from step to step.

    Lengths of arguments must be equal from the start on, so that the loop's arrays have shapes that
    are known: in `v = a @ v`, a is square.
    """
    equalities = graph.root.equalities
    found: list[int] = []
    for axis, (a, b) in enumerate(zip(started, ended, strict=True)):
        equal = equalities.equal(a, b)
        if equal is None and all(map(_is_plain, (equalities.resolve(a), equalities.resolve(b)))):
            nd.agree(a, b, "a loop changes the shape of an array")
        elif not equal:
            found.append(axis)
    return found


def _is_plain(extent: Extent) -> bool:
    return all(atom.kind == "extent" for monomial, _ in terms_of(extent) for atom in monomial)


def shrinking(
    name: str, start: Stand, value: Value, finish: Callable[[Value], None]
) -> list[Carried]:
    """An array that gets shorter: its lengths, and memory for the longest, of which it is a part.

    Raises, when it runs:
        ValueError: it gets longer than it was before the loop.
    """
    whole = start.argument
    assert whole is not None
    outside = start.original.value
    found: list[Carried] = []
    ended: dict[int, Value] = {}
    for axis, length in start.lengths.items():
        with recording(start.region):
            end = nd.extent(value.shape[axis])
            message = f"a loop makes {name} longer than it was before the loop"
            longest, length_now = whole.shape[axis], value.shape[axis]
            if isinstance(longest, int) and isinstance(length_now, int) and length_now > longest:
                raise user_error(ValueError, message)
            require_less(length_now, add(longest, 1), ValueError, message)
        found.append(
            Carried(
                nd.extent(outside.shape[axis]),
                length,
                end,
                lambda result, axis=axis: ended.__setitem__(axis, result),
            )
        )

    def finish_part(result: Value) -> None:
        finish(nd.shortened(result, ended))

    with recording(start.region):
        value = nd.with_leading(whole, value)
    return [*found, Carried(outside, whole, value, finish_part)]
