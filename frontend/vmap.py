"""`vmap`: a function of one element made a function of a batch of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import primitives as nd
from . import pytree
from .array import Array
from .dims import Extent
from .jit import JitFunction
from .locations import user_error
from .operations import as_array
from .pytree import LEAF, Static, TreeDef
from .subgraphs import Function, Subgraph, array_leaf, pickled_as_called, transformed

Axes = Any
"""An axis, None, or a tree of such: a tuple, list or dict as the arguments are, or a part of it."""


@pickled_as_called
def vmap(
    function: Callable[..., Any],
    in_axes: Axes = 0,
    out_axes: Axes = 0,
    axis_size: int | None = None,
) -> JitFunction:
    """A function that does what `function` does to each element of a batch, to all at once.

        vmap(f)(x, y)      # np.stack([f(x[0], y[0]), f(x[1], y[1]), …])

    Args:
        in_axes: the axis of each argument along which the elements lie; None for an argument that
            is the same for all. One for all arguments, or a tuple with one for each; what belongs
            to a dict, list or tuple of arrays may be nested alike. Arguments that are taken by name
            alone, and those that are left out, are the same for all.
        out_axes: where the batch becomes an axis of each result; nested likewise.
        axis_size: how many elements there are, where no argument says so.

    Raises (in calls):
        ValueError: the axes do not fit the arguments, or the extents differ.
    """
    own = Function(function)
    if isinstance(in_axes, list):
        in_axes = tuple(in_axes)

    def batched(*args: Any) -> Any:
        return _record(own, args, in_axes, out_axes, axis_size)

    return transformed(function, batched, own.signature, "vmap")


def _record(
    function: Function, args: tuple[Any, ...], in_axes: Axes, out_axes: Axes, size: Extent | None
) -> Any:
    by_name = function.by_name
    count = len(args) - by_name
    omitted = function.omitted(args[:count])
    if not isinstance(in_axes, tuple):
        in_axes = tuple([None if is_omitted else in_axes for is_omitted in omitted])
    if all(omitted[len(in_axes) :]):
        in_axes += (None,) * (count - len(in_axes))
    if len(in_axes) != count:
        raise user_error(
            ValueError,
            f"vmap: in_axes has {len(in_axes)} entries, but {function.name}() gets {count} "
            "arguments",
        )
    in_axes += (None,) * by_name
    leaves: list[Any] = []
    tree = pytree.flatten(args, leaves, array_leaf)
    axes = _spread(in_axes, tree, "in_axes")
    graph = Subgraph(function.name)
    inner: list[Any] = []
    for leaf, axis in zip(leaves, axes, strict=True):
        if axis is None:
            inner.append(leaf)
            continue
        array = _front(as_array(leaf), axis)
        extent = array.value.shape[0]
        if size is None:
            size = extent
        nd.agree(size, extent, f"vmap: the batch has {size} elements, but {leaf!r} has {extent}")
        inner.append(graph.argument(array, array.value.shape[1:]))
    if size is None:
        raise user_error(
            ValueError, "vmap: no argument has the batch", hint="say how many: axis_size=…"
        )
    batched = tuple(range(len(graph.operands)))
    # A number that is the same for all elements is one of each, too.
    graph.run(lambda: function.trace(*pytree.unflatten(tree, iter(inner))), array_leaf)
    static, extents = nd.entries_of([size])
    results = [(dtype, (*nd.resolved((size,)), *shape)) for dtype, shape in graph.results]
    attributes = {"batched": batched, "size": static}
    found = graph.record("vmap", (), attributes, results, extents)
    ends = _spread(out_axes, graph.tree, "out_axes")
    moved = [_placed(array, axis) for array, axis in zip(found, ends, strict=True)]
    return graph.unflatten(moved)


def _front(array: Array, axis: int) -> Array:
    """The axis moved to the front."""
    rank = array.ndim
    if not -rank <= axis < rank:
        raise user_error(
            ValueError,
            f"vmap: {array!r} has no axis {axis}",
            hint="in_axes=None is for what is the same for all elements",
        )
    axis %= rank
    order = [axis, *(other for other in range(rank) if other != axis)]
    return Array(nd.transpose(array.value, order))


def _placed(array: Array, axis: int | None) -> Array:
    """The first axis moved to another place."""
    rank = array.ndim
    if axis is None or not -rank <= axis < rank:
        raise user_error(
            ValueError, f"vmap: out_axes: {axis} is no axis of a result of rank {rank}"
        )
    order = list(range(1, rank))
    order.insert(axis % rank, 0)
    return Array(nd.transpose(array.value, order))


def _spread(axes: Axes, tree: TreeDef, option: str) -> list[int | None]:
    """The axis of each leaf of a tree, from one for all, or from a tree that begins as it does."""
    if isinstance(tree, Static):
        return []
    if axes is None or isinstance(axes, int):
        return [axes] * _count(tree)
    if tree is LEAF:
        raise user_error(ValueError, f"vmap: {option}: {axes!r} is given for one array")
    kind, keys, children = tree
    if isinstance(axes, dict) and kind is dict and list(axes) == list(keys):
        parts = list(axes.values())
    elif isinstance(axes, tuple | list) and kind is not dict and len(axes) == len(children):
        parts = list(axes)
    else:
        raise user_error(ValueError, f"vmap: {option}: {axes!r} is not nested as the arrays are")
    return [
        axis
        for part, child in zip(parts, children, strict=True)
        for axis in _spread(part, child, option)
    ]


def _count(tree: TreeDef) -> int:
    if tree is LEAF:
        return 1
    return 0 if isinstance(tree, Static) else sum(map(_count, tree[2]))
