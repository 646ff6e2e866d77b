"""Rules for ops that move elements without computing: shapes, slices, axes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from xdsl.ir import SSAValue

from ...dialects import nd
from ...dialects.extents import Extent
from .rule import Rule, made_by, same_type

if TYPE_CHECKING:
    from .simplifier import Simplifier


def _split(entries: Sequence[Extent]) -> tuple[tuple[int | None, ...], list[SSAValue]]:
    """Entries as an attribute with None for what is dynamic, and the operands for those."""
    static = tuple(entry if isinstance(entry, int) else None for entry in entries)
    return static, [entry for entry in entries if not isinstance(entry, int)]


def _rank(value: SSAValue) -> int:
    return len(value.type.shape.data)  # pyright: ignore[reportAttributeAccessIssue]


# ;; broadcast(x) == x, to x's own shape
# ;; broadcast(broadcast(x)) == broadcast(x)
def _broadcast_to(s: Simplifier, op: Any) -> SSAValue | None:
    if same_type(op.operand, op):
        return op.operand
    if (inner := made_by(op.operand, "nd.broadcast_to")) is None:
        return None
    return s.shaped("broadcast_to", inner.operand, extents=op.mixed("shape"))


# ;; reshape(x) == x, to x's own shape: what is dynamic on one axis alone follows from the others
# ;; reshape(reshape(x)) == reshape(x)
def _reshape(s: Simplifier, op: Any) -> SSAValue | None:
    shape = op.shape
    if same_type(op.operand, op) and (
        (shape.count(None) <= 1 and 0 not in shape)
        or tuple(op.mixed("shape")) == tuple(s.extents(op.operand))
    ):
        return op.operand
    if (inner := made_by(op.operand, "nd.reshape")) is None:
        return None
    return s.shaped("reshape", inner.operand, extents=op.mixed("shape"))


# ;; transpose(x) == x, where no axis moves
# ;; transpose(transpose(x)) == transpose(x)
def _transpose(s: Simplifier, op: Any) -> SSAValue | None:
    permutation = op.permutation
    if permutation == tuple(range(len(permutation))):
        return op.operand
    if (inner := made_by(op.operand, "nd.transpose")) is None:
        return _transposed_product(s, op)
    composed = tuple(inner.permutation[axis] for axis in permutation)
    return s.op("transpose", inner.operand, permutation=composed)


# ;; transpose(dot(a, b)) == dot(b, a), where the axes of a and of b change places as they are
# (where nothing else uses the product)
def _transposed_product(s: Simplifier, op: Any) -> SSAValue | None:
    product = made_by(op.operand, "nd.dot_general")
    if product is None or any(use.operation is not op for use in op.operand.uses):
        return None
    attributes = product.python_attributes()
    batches = len(attributes["batch_a"])
    of_a = _rank(product.lhs) - len(attributes["contract_a"])
    rank = len(op.permutation)
    swapped = (*range(batches), *range(of_a, rank), *range(batches, of_a))
    if op.permutation != swapped:
        return None
    opposite = {
        f"{name}_{side}": attributes[f"{name}_{other}"]
        for name in ("batch", "contract")
        for side, other in ("ab", "ba")
    }
    return s.op("dot_general", product.rhs, product.lhs, **opposite)


# ;; f(transpose(x), y) == transpose(f(x, y')), where y is transposed alike, or has one axis at most
def transposed_operands(s: Simplifier, op: Any) -> SSAValue | None:
    """Elementwise ops come before transpositions, which products and sums then take in."""
    for operand in op._operands:
        if (transpose := made_by(operand, "nd.transpose")) is not None:
            break
    else:
        return None
    permutation = transpose.permutation
    if _rank(op.results[0]) != len(permutation):
        return None
    operands: list[SSAValue] = []
    for operand in op._operands:
        before = _before_transpose(s, operand, permutation)
        if before is None:
            return None
        operands.append(before)
    made = s.op(op.name[3:], *operands, **op.python_attributes())
    return s.op("transpose", made, permutation=permutation)


def _before_transpose(
    s: Simplifier, value: SSAValue, permutation: Sequence[int]
) -> SSAValue | None:
    """What, transposed, is `value` or stretches alike; None where elements would be moved."""
    inner = made_by(value, "nd.transpose")
    if inner is not None and inner.permutation == permutation:
        return inner.operand
    extents = s.extents(value)
    if sum(extent != 1 for extent in extents) > 1:
        return None
    if not extents:
        return value
    extents = [1] * (len(permutation) - len(extents)) + extents
    placed: list[Extent] = [1] * len(permutation)
    for axis, extent in zip(permutation, extents, strict=True):
        placed[axis] = extent
    return s.shaped("reshape", value, extents=placed)


def _is_whole(s: Simplifier, op: Any, x: SSAValue) -> bool:
    """Whether the part of x that `op` names is all of x, in order."""
    if any(offset != 0 for offset in op.offsets) or any(stride != 1 for stride in op.strides):
        return False
    return all(size == s.extent(x, axis) for axis, size in enumerate(op.mixed("sizes")))


# ;; x[:] == x
# ;; x[a::s][b::t] == x[a + s·b :: s·t]
def _slice(s: Simplifier, op: Any) -> SSAValue | None:
    x = op.operand
    if same_type(x, op) and _is_whole(s, op, x):
        return x
    if (inner := made_by(x, "nd.slice")) is None:
        return None
    offsets: list[Extent] = []
    for first, stride, second in zip(
        inner.mixed("offsets"), inner.strides, op.mixed("offsets"), strict=True
    ):
        if isinstance(first, int) and isinstance(second, int):
            offsets.append(first + stride * second)
        elif second == 0:
            offsets.append(first)
        elif first == 0 and stride == 1:
            offsets.append(second)
        else:
            return None
    strides = tuple(a * b for a, b in zip(inner.strides, op.strides, strict=True))
    return _slice_of(s, inner.operand, offsets, op.mixed("sizes"), strides)


def _slice_of(
    s: Simplifier,
    x: SSAValue,
    offsets: Sequence[Extent],
    sizes: Sequence[Extent],
    strides: Sequence[int],
) -> SSAValue:
    static_offsets, dynamic_offsets = _split(offsets)
    static_sizes, dynamic_sizes = _split(sizes)
    return s.op(
        "slice",
        x,
        index_operands=dynamic_offsets + dynamic_sizes,
        offsets=static_offsets,
        sizes=static_sizes,
        strides=tuple(strides),
    )


# ;; x with all of it replaced by y == y
def _insert_slice(s: Simplifier, op: Any) -> SSAValue | None:
    whole = same_type(op.source, op) and _is_whole(s, op, op.operand)
    return op.source if whole else None


# ;; pad(x) == x, by nothing
def _pad(s: Simplifier, op: Any) -> SSAValue | None:
    return op.operand if not any(width != 0 for width in (*op.low, *op.high)) else None


# ;; concatenate(x) == x
def _concatenate(s: Simplifier, op: Any) -> SSAValue | None:
    return op.parts[0] if len(op.parts) == 1 else None


# ;; reduce(x) == x, over no axes;  reduce(x) == reshape(x), over axes of extent 1
# (but not the sum of floats: 0.0 + -0.0 is 0.0)
# ;; reduce(transpose(x)) == reduce(x), over other axes, where the axes kept keep their order
def _reduce(s: Simplifier, op: Any) -> SSAValue | None:
    axes = op.axes
    spec = nd.spec_of(op.operand.type)
    if any(spec.shape[axis] != 1 for axis in axes):
        return _reduced_transpose(s, op)
    if op.kind == "sum" and spec.dtype.kind in "fc":
        return None
    if not axes:
        return op.operand
    kept = [axis for axis in range(len(spec.shape)) if op.keepdims or axis not in axes]
    extents = [s.extent(op.operand, axis) for axis in kept]
    return s.shaped("reshape", op.operand, extents=extents)


def _reduced_transpose(s: Simplifier, op: Any) -> SSAValue | None:
    transpose = made_by(op.operand, "nd.transpose")
    if transpose is None:
        return None
    permutation, axes = transpose.permutation, op.axes
    kept = [axis for axis in range(len(permutation)) if axis not in axes]
    sources = [permutation[axis] for axis in kept]
    if sources != sorted(sources):
        return None
    reduced = tuple(sorted(permutation[axis] for axis in axes))
    made = s.op(
        "reduce",
        transpose.operand,
        **{**op.python_attributes(), "axes": reduced, "keepdims": False},
    )
    if not op.keepdims:
        return made
    return s.shaped(
        "reshape",
        made,
        extents=[
            1 if axis in axes else s.extent(op.operand, axis) for axis in range(len(permutation))
        ],
    )


# ;; dot(transpose(a), b) == dot(a, b), of other axes, where the free axes keep their order
def _dot_general(s: Simplifier, op: Any) -> SSAValue | None:
    attributes = op.python_attributes()
    operands = list(op._operands)
    for place, side in enumerate("ab"):
        transpose = made_by(operands[place], "nd.transpose")
        if transpose is None:
            continue
        permutation = transpose.permutation
        batch, contract = attributes[f"batch_{side}"], attributes[f"contract_{side}"]
        free = [
            permutation[axis]
            for axis in range(len(permutation))
            if axis not in batch and axis not in contract
        ]
        if free == sorted(free):
            operands[place] = transpose.operand
            attributes[f"batch_{side}"] = tuple(permutation[axis] for axis in batch)
            attributes[f"contract_{side}"] = tuple(permutation[axis] for axis in contract)
    if all(new is old for new, old in zip(operands, op._operands, strict=True)):
        return None
    return s.op("dot_general", *operands, **attributes)


MOVEMENT: dict[str, Rule] = {
    "nd.broadcast_to": _broadcast_to,
    "nd.reshape": _reshape,
    "nd.transpose": _transpose,
    "nd.slice": _slice,
    "nd.insert_slice": _insert_slice,
    "nd.pad": _pad,
    "nd.concatenate": _concatenate,
    "nd.reduce": _reduce,
    "nd.dot_general": _dot_general,
}
