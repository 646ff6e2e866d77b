"""`x[mask]` and `x[mask] = v`: what a mask selects, gathered; or all of x, where that is as good.

What is computed elementwise of elements that one mask selects, and then stored where that mask is
true, or summed up, is computed of all elements instead, and chosen: `z[m] = z[m] ** 2 + c[m]` is
`z[:] = where(m, z ** 2 + c, z)`. Nothing is counted or gathered then, it is done in lanes, and it
can be done for the elements of a batch.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..dialects.dtypes import BOOL, I64, DType
from ..dialects.inference import ELEMENTWISE
from . import primitives as nd
from .array import Array
from .dims import is_known, product, same
from .locations import user_error
from .trace import Value, current

# Ops whose result for the elements not selected is not worth computing for the others' sake.
_MOST_OPS = 12
_NEUTRAL: dict[str, Any] = {"sum": 0, "prod": 1, "any": False, "all": True}


def _neutral(kind: str, dtype: DType) -> Any:
    """What changes no result of a reduction, or None where there is no such number."""
    if kind == "sum" and dtype.kind == "f":
        return -0.0  # 0.0 would change a sum of -0.0 alone.
    if kind not in ("min", "max"):
        return _NEUTRAL.get(kind)
    if dtype.kind == "f":
        return -np.inf if kind == "max" else np.inf
    if dtype.kind in "iu":
        limits = np.iinfo(dtype.numpy)
        return int(limits.min if kind == "max" else limits.max)
    return None


def mask_of(index: Any) -> Array | None:
    """The traced mask that an index is, if it is one alone."""
    if isinstance(index, tuple) and len(index) == 1:
        index = index[0]
    if isinstance(index, Array) and index.value.dtype is BOOL:
        return index
    return None


def take_masked(array: Array, mask: Array) -> Array:
    """`array[mask]`: the elements are counted first, then gathered."""
    flat, indices = _selected(array, mask)
    return Array(nd.gather(flat, [indices], [0]))


def _selected(array: Array, mask: Array) -> tuple[Value, Value]:
    """The array with the mask's axes made one, and the places along that one where it is true."""
    rank = mask.ndim
    if rank > array.ndim:
        raise user_error(
            IndexError,
            f"too many indices for array: array is {array.ndim}-dimensional, but {rank} were "
            "indexed",
        )
    for axis, (extent, size) in enumerate(zip(array.shape, mask.shape, strict=False)):
        nd.agree(
            extent,
            size,
            f"boolean index did not match indexed array along axis {axis}; size of axis is "
            f"{extent} but size of corresponding boolean axis is {size}",
        )
    size = product(mask.shape)
    flat = nd.reshape(array.value, [size, *array.shape[rank:]])
    indices = places_of_true(Array(nd.reshape(mask.value, [size])))
    current().root.selections[indices] = mask.value
    return flat, indices


def places_of_true(mask: Array) -> Value:
    """The places where a mask of one axis is true, in order: as many as the call finds."""
    total = nd.reduce("sum", nd.cast(mask.value, I64), (0,), False)
    count = current().root.numbers[total] = nd.counted(total)
    return nd.nonzero(mask.value, count)


def put_masked(array: Array, mask: Array, new: Value) -> None:
    """`array[mask] = new`: a choice, where `new` is known for all elements."""
    rest = array.ndim - mask.ndim
    if rest < 0:
        raise user_error(
            IndexError,
            f"too many indices for array: array is {array.ndim}-dimensional, but {mask.ndim} were "
            "indexed",
        )
    if len(new.shape) > rest and not is_known(new.shape[0], 1):
        whole = _of_all(new, mask.value, [_MOST_OPS]) if len(new.shape) == rest + 1 else None
        if whole is None:
            flat, indices = _selected(array, mask)
            nd.agree(
                new.shape[0],
                indices.shape[0],
                "NumPy boolean array indexing assignment cannot assign other than as many input "
                "values as there are output values where the mask is true",
            )
            new = nd.broadcast_to(new, [*indices.shape, *flat.shape[1:]])
            stored = nd.scatter(flat, new, [indices], [0], "set")
            array.store(nd.reshape(stored, array.shape))
            return
        new = whole
    else:
        new = nd.drop_leading(new, rest)
    condition = nd.reshape(mask.value, [*mask.shape, *[1] * rest])
    chosen = nd.elementwise("where", condition, new, array.value)
    array.store(nd.broadcast_to(chosen, array.shape))


def of_all(kind: str, value: Value) -> Value | None:
    """For a reduction of one axis, which a mask selects: all elements, those not selected neutral.

    It has the mask's axes. None where that is not as good.
    """
    neutral = _neutral(kind, value.dtype)
    mask = None if neutral is None else _mask_behind(value)
    whole = None if mask is None else _of_all(value, mask, [_MOST_OPS])
    if whole is None:
        return None
    assert mask is not None
    return nd.elementwise("where", mask, whole, nd.constant(neutral, value.dtype))


def _mask_behind(value: Value) -> Value | None:
    """The mask that has selected some of what a value is computed of, if it is found at once."""
    node = value.node
    for _ in range(_MOST_OPS):
        if node is None or not node.operands:
            return None
        if node.op == "gather" and len(node.operands) == 2:
            return current().root.selections.get(node.operands[1])
        operand = max(node.operands, key=lambda operand: len(operand.shape))
        node = operand.node
    return None


def _of_all(value: Value, mask: Value, left: list[int]) -> Value | None:
    """What is computed elementwise of what a mask selects, of all elements instead.

    It has the mask's axes in the place of the first one. None where it is computed otherwise, or in
    more ops than are `left`.
    """
    node = value.node
    if node is None:
        return None
    if node.op == "gather" and len(node.operands) == 2:
        source, indices = node.operands
        chosen = current().root.selections.get(indices)
        if chosen is None or not _same(chosen, mask) or node.attributes["axes"] != (0,):
            return None
        return _with_axes_of(source, mask)
    left[0] -= 1
    if left[0] < 0 or not (node.op in ELEMENTWISE or node.op == "cast"):
        return None
    if node.op in ("floor_divide", "remainder", "fmod") and value.dtype.kind in "iu":
        return None
    parts: list[Value] = []
    for operand in node.operands:
        whole: Value | None = operand
        if len(operand.shape) == len(value.shape) and is_known(operand.shape[0], 1):
            # It is one for all that is selected.
            whole = nd.reshape(operand, [*[1] * len(mask.shape), *operand.shape[1:]])
        elif len(operand.shape) == len(value.shape):
            whole = _of_all(operand, mask, left)
            if whole is not None:
                whole = _harmless(whole, mask, node.op)
        if whole is None:
            return None
        parts.append(whole)
    if node.op == "cast":
        return nd.cast(parts[0], value.dtype)
    return nd.elementwise(node.op, *parts)


def _harmless(operand: Value, mask: Value, op: str) -> Value:
    """An operand of an op; in what is transformed, where the mask is not true, a number at which
    the op and its slope are finite: 0 times an infinite slope would be no gradient."""
    if current().function.parent is None or operand.dtype.kind not in "fc":
        return operand
    rest = len(operand.shape) - len(mask.shape)
    condition = nd.reshape(mask, [*mask.shape, *[1] * rest])
    number = 2.0 if op == "acosh" else 0.5
    return nd.elementwise("where", condition, operand, nd.constant(number, operand.dtype))


def _with_axes_of(source: Value, mask: Value) -> Value:
    """An array whose first axis is all of the mask's, with each of them."""
    before = source.node
    rank = len(mask.shape)
    if before is not None and before.op == "reshape":
        (array,) = before.operands
        if same(nd.resolved(array.shape[:rank]), nd.resolved(mask.shape)):
            return array
    return nd.reshape(source, [*mask.shape, *source.shape[1:]])


def _same(a: Value, b: Value, depth: int = 4) -> bool:
    """Whether two values are seen to be equal, as `z > 0` written twice is."""
    if a is b:
        return True
    one, other = a.node, b.node
    if one is None or other is None or not depth or one.op != other.op:
        return False
    return (
        (one.op in ELEMENTWISE or one.op == "cast")
        and a.dtype is b.dtype
        and len(one.operands) == len(other.operands)
        and all(_same(x, y, depth - 1) for x, y in zip(one.operands, other.operands, strict=True))
    )
