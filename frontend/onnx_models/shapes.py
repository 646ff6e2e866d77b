"""ONNX's operators that move elements, choose them, or are about shapes, in terms of NumPy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from ..operations import as_array
from ..windows import padded
from .elementwise import Rule, cast, given
from .model import Node
from .run import Frame


def numbers(node: Node, operand: Any, what: str) -> list[int]:
    """The integers of an operand that must be known while the model is imported.

    Raises:
        ONNXError: it depends on the arguments' elements, or on an extent that is not known.
    """
    if not isinstance(operand, np.ndarray | np.generic):
        raise node.error(f"{what} must not depend on the elements of the arguments")
    return [int(one) for one in np.asarray(operand).ravel()]


def numbers_of(node: Node, operands: Sequence[Any], place: int, name: str) -> list[int] | None:
    """Integers that older versions have as an attribute and newer ones as an operand."""
    if len(operands) > place and operands[place] is not None:
        return numbers(node, operands[place], f"its '{name}'")
    return node.attribute(name)


def extents(node: Node, x: Any) -> tuple[int, ...]:
    if not all(isinstance(extent, int) for extent in x.shape):
        raise node.error("it needs extents that are known: jit's option static=True")
    return tuple(x.shape)


def shape(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    known = extents(node, operands[0])
    return np.array(known[node.attribute("start", 0) : node.attribute("end")], np.int64)


def size(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    return np.array(int(np.prod(extents(node, operands[0]))), np.int64)


def constant(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    types = {
        "value_float": np.float32,
        "value_floats": np.float32,
        "value_int": np.int64,
        "value_ints": np.int64,
    }
    for name, value in node.attributes.items():
        if name == "value":
            return value
        if name in types:
            return np.array(value, types[name])
    raise node.error(f"a constant by {', '.join(node.attributes)} is not imported")


def constant_of_shape(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    value = node.attribute("value", np.zeros(1, np.float32))
    return np.full(numbers(node, operands[0], "the shape"), value.ravel()[0], value.dtype)


def reshape(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, wanted = operands[0], numbers_of(node, operands, 1, "shape")
    assert wanted is not None
    if not node.attribute("allowzero", 0):
        wanted = [x.shape[axis] if extent == 0 else extent for axis, extent in enumerate(wanted)]
    return traced.reshape(x, tuple(wanted))


def flatten(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (x,) = operands
    axis = node.attribute("axis", 1)
    axis = axis + x.ndim if axis < 0 else axis
    known = extents(node, x)
    return traced.reshape(x, (int(np.prod(known[:axis])), int(np.prod(known[axis:]))))


def transpose(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    return traced.transpose(operands[0], node.attribute("perm"))


def squeeze(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    axes = numbers_of(node, operands, 1, "axes")
    return traced.squeeze(operands[0], None if axes is None else tuple(axes))


def unsqueeze(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    return traced.expand_dims(operands[0], tuple(numbers_of(node, operands, 1, "axes") or ()))


def concat(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    return traced.concatenate(list(operands), axis=node.attributes["axis"])


def split(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, axis = operands[0], node.attribute("axis", 0)
    sizes = numbers_of(node, operands, 1, "split")
    if sizes is None:
        parts, extent = len(node.outputs), extents(node, x)[axis]
        step = -(-extent // parts)
        sizes = [min(step, extent - part * step) for part in range(parts)]
    return tuple(traced.split(x, np.cumsum(sizes[:-1]).tolist(), axis=axis))


def slice_(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x = operands[0]
    starts = numbers_of(node, operands, 1, "starts") or []
    ends = numbers_of(node, operands, 2, "ends") or []
    axes = numbers_of(node, operands, 3, "axes") or list(range(len(starts)))
    steps = numbers_of(node, operands, 4, "steps") or [1] * len(starts)
    ranges = [slice(None)] * x.ndim
    for axis, start, end, step in zip(axes, starts, ends, steps, strict=True):
        extent = extents(node, x)[axis]
        # What is before the first element is written so for steps backwards: no end.
        before = step < 0 and end < -extent
        ranges[axis] = slice(start, None if before else end, step)
    return x[tuple(ranges)]


def gather(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, indices = operands
    return traced.take(x, indices, axis=node.attribute("axis", 0))


def gather_elements(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, indices = operands
    axis = node.attribute("axis", 0) % x.ndim
    # NumPy wants the other axes to be as long as the indices'.
    kept = tuple(
        slice(None) if number == axis else slice(0, extent)
        for number, extent in enumerate(indices.shape)
    )
    return traced.take_along_axis(x[kept], indices, axis=axis)


def gather_nd(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, indices = map(as_array, operands)
    batch = node.attribute("batch_dims", 0)
    places = [indices[..., number] for number in range(extents(node, indices)[-1])]
    rank = indices.ndim - 1
    outer = [
        np.arange(extent).reshape([-1 if axis == number else 1 for axis in range(rank)])
        for number, extent in enumerate(extents(node, indices)[:batch])
    ]
    return x[(*outer, *places)]


def expand(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    wanted = tuple(numbers(node, operands[1], "the shape"))
    return traced.broadcast_to(operands[0], np.broadcast_shapes(operands[0].shape, wanted))


def tile(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    return traced.tile(operands[0], tuple(numbers(node, operands[1], "how often")))


def pad(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, mode = operands[0], node.attribute("mode", "constant")
    pads = numbers_of(node, operands, 1, "pads") or []
    axes = numbers_of(node, operands, 3, "axes") or list(range(x.ndim))
    widths = np.zeros((x.ndim, 2), int)
    widths[axes] = np.reshape(pads, (2, -1)).T
    if mode == "constant":
        value = operands[2] if len(operands) > 2 and operands[2] is not None else None
        zero = np.asarray(node.attribute("value", 0), x.dtype)
        low, high = widths.T.tolist()
        return padded(x, zero if value is None else value, low, high, [0] * x.ndim)
    if (widths < 0).any() or mode not in ("edge", "reflect", "wrap"):
        raise node.error(f"padding of mode '{mode}' by {pads} is not imported")
    return traced.pad(x, widths.tolist(), mode=mode)


def arange(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    if not all(isinstance(one, np.ndarray | np.generic) for one in operands):
        raise node.error("its length must not depend on the elements of the arguments")
    return np.arange(*(one.item() for one in operands)).astype(operands[0].dtype)


def one_hot(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    indices, depth, values = operands
    (count,) = numbers(node, depth, "the depth")
    axis = node.attribute("axis", -1)
    indices = cast(indices, np.dtype(np.int64))
    places = traced.expand_dims(traced.where(indices < 0, indices + count, indices), axis)
    extent = [1] * places.ndim
    extent[axis] = count
    return traced.where(places == np.arange(count).reshape(extent), values[1], values[0])


def triangle(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, diagonal = given(operands, 2)
    k = 0 if diagonal is None else numbers(node, diagonal, "the diagonal")[0]
    return (traced.triu if node.attribute("upper", 1) else traced.tril)(x, k)


def depth_to_space(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (x,) = operands
    block = node.attributes["blocksize"]
    n, c, h, w = x.shape
    if node.attribute("mode", "DCR") == "DCR":
        parts = traced.reshape(x, (n, block, block, c // block**2, h, w))
        moved = traced.transpose(parts, (0, 3, 4, 1, 5, 2))
    else:
        parts = traced.reshape(x, (n, c // block**2, block, block, h, w))
        moved = traced.transpose(parts, (0, 1, 4, 2, 5, 3))
    return traced.reshape(moved, (n, c // block**2, h * block, w * block))


def space_to_depth(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (x,) = operands
    block = node.attributes["blocksize"]
    n, c, h, w = x.shape
    parts = traced.reshape(x, (n, c, h // block, block, w // block, block))
    order = (0, 3, 5, 1, 2, 4) if node.attribute("mode", "DCR") == "DCR" else (0, 1, 3, 5, 2, 4)
    moved = traced.transpose(parts, order)
    return traced.reshape(moved, (n, c * block**2, h // block, w // block))


RULES: dict[str, Rule] = {
    "Concat": concat,
    "Constant": constant,
    "ConstantOfShape": constant_of_shape,
    "DepthToSpace": depth_to_space,
    "Expand": expand,
    "Flatten": flatten,
    "Gather": gather,
    "GatherElements": gather_elements,
    "GatherND": gather_nd,
    "OneHot": one_hot,
    "Pad": pad,
    "Range": arange,
    "Reshape": reshape,
    "Shape": shape,
    "Size": size,
    "Slice": slice_,
    "SpaceToDepth": space_to_depth,
    "Split": split,
    "Squeeze": squeeze,
    "Tile": tile,
    "Transpose": transpose,
    "Trilu": triangle,
    "Unsqueeze": unsqueeze,
}
