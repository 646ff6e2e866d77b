"""Batching rules: what each op of nd does to a batch of arrays. One row an op."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.dialects import arith, scf, tensor
from xdsl.dialects.builtin import i1
from xdsl.ir import Block, Operation, OpResult, Region, SSAValue

from ...dialects import nd
from ...dialects.build import INDEX
from ...dialects.definitions import definition_of
from ...dialects.dtypes import BOOL, I64
from ...dialects.extents import Extent
from ...dialects.host_call import parse_function
from ...dialects.inference import ELEMENTWISE
from ...dialects.nd_builder import NdBuilder, spec, split
from ..errors import CompileError
from ..nd_differentiation.host import call
from ..nd_differentiation.saved import TAPE
from ..nd_differentiation.scalars import as_array
from .batcher import Batcher, Rule


def _rank(value: SSAValue) -> int:
    return len(spec(value).shape)


def _set(rule: Any) -> Rule:
    """A rule from a function that gives the result."""

    def write(batch: Batcher, op: Operation) -> None:
        batch.set(op.results[0], rule(batch, op))

    return write


def _elementwise(batch: Batcher, op: Operation) -> SSAValue:
    rank = _rank(op.results[0])
    operands = [batch.lifted(operand, rank) for operand in op.operands]
    return batch.b.op(op.name.removeprefix("nd."), *operands)


def _cast(batch: Batcher, op: Operation) -> SSAValue:
    name, dtype = op.name.removeprefix("nd."), spec(op.results[0]).dtype
    return batch.b.op(name, batch.get(op.operands[0]), dtype=dtype)


def _broadcast_to(batch: Batcher, op: Operation) -> SSAValue:
    assert isinstance(op, nd.BroadcastToOp)
    if TAPE in op.attributes:
        for extent in op.mixed("shape"):
            if isinstance(extent, SSAValue) and batch.is_batched(extent):
                _longest(batch, extent)
    x = batch.whole(op.operands[0])
    own = len(spec(op.operands[0]).shape)
    first, *rest = batch.b.extents(x)
    padded = [first, *[1] * (_rank(op.results[0]) - own), *rest]
    x = batch.b.shaped("reshape", x, extents=padded)
    extents: list[Extent] = [batch.size, *batch.mixed(op, "shape")]
    made = batch.b.shaped("broadcast_to", x, extents=extents)
    if TAPE in op.attributes:  # for a batch of batches
        assert isinstance(made, OpResult)
        made.op.attributes[TAPE] = op.attributes[TAPE]
    return made


def _longest(batch: Batcher, extent: SSAValue) -> None:
    """From here on the extent of a tape is the greatest of all elements of the batch."""
    found = batch.b.op("reduce", batch.get(extent), kind="max", axes=(0,), keepdims=False)
    batch.longest[extent] = batch.number(found)


def _reshape(batch: Batcher, op: Operation) -> SSAValue:
    extents: list[Extent] = [batch.size, *batch.mixed(op, "shape")]
    return batch.b.shaped("reshape", batch.get(op.operands[0]), extents=extents)


def _transpose(batch: Batcher, op: Operation) -> SSAValue:
    permutation = nd.attributes_of(op)["permutation"]
    x = batch.get(op.operands[0])
    return batch.b.op("transpose", x, permutation=(0, *(axis + 1 for axis in permutation)))


def _pad(batch: Batcher, op: Operation) -> SSAValue:
    x, value = op.operands[:2]
    groups = {name: [0, *batch.mixed(op, name)] for name in ("low", "high")}
    if not batch.is_batched(value):
        return batch.build("pad", (batch.whole(x), batch.get(value)), groups)
    b = batch.b
    zero = b.scalar(0, x)
    padded = batch.build("pad", (batch.whole(x), zero), groups)
    inside = b.op("constant", value=True, dtype=BOOL, shape=())
    inside = b.shaped("broadcast_to", inside, extents=b.extents(batch.whole(x)))
    outside = b.op("constant", value=False, dtype=BOOL, shape=())
    mask = batch.build("pad", (inside, outside), groups)
    return b.op("where", mask, padded, batch.lifted(value, _rank(x)))


def _concatenate(batch: Batcher, op: Operation) -> SSAValue:
    axis = nd.attributes_of(op)["axis"]
    return batch.b.op("concatenate", *map(batch.whole, op.operands), axis=axis + 1)


# ----------------------------------------------------------------------------------------- slices


def _offsets_differ(batch: Batcher, op: Operation) -> bool:
    assert isinstance(op, nd.NdOp)
    offsets = op.mixed("offsets")
    return any(isinstance(offset, SSAValue) and batch.is_batched(offset) for offset in offsets)


def _slice(batch: Batcher, op: Operation) -> SSAValue:
    assert isinstance(op, nd.SliceOp)
    x = op.operands[0]
    if _offsets_differ(batch, op):
        return _taken(batch, op)
    groups = _places(batch, op, x)
    if not batch.is_batched(x):
        found = batch.build("slice", (batch.get(x),), groups, strides=op.strides)
        batch.batched.discard(op.results[0])
        return found
    groups = {"offsets": [0, *groups["offsets"]], "sizes": [batch.size, *groups["sizes"]]}
    return batch.build("slice", (batch.get(x),), groups, strides=(1, *op.strides))


def _places(batch: Batcher, op: Operation, x: SSAValue) -> dict[str, list[Extent]]:
    """Offsets and sizes; where not all elements are meant, the offsets are kept in bounds."""
    assert isinstance(op, nd.SliceOp | nd.InsertSliceOp)
    offsets, sizes = batch.mixed(op, "offsets"), batch.mixed(op, "sizes")
    if batch.mask is None:
        return {"offsets": offsets, "sizes": sizes}
    b, new = batch.b, batch.get(x)
    skipped = 1 if batch.is_batched(x) else 0
    kept: list[Extent] = []
    for axis, (offset, size, stride) in enumerate(zip(offsets, sizes, op.strides, strict=True)):
        if isinstance(offset, SSAValue) and stride > 0:
            last = b.value(arith.SubiOp, (batch.index(size), b.index(1)), INDEX)
            last = b.value(arith.MuliOp, (last, b.index(stride)), INDEX)
            extent = b.extents(new)[axis + skipped]
            most = b.value(arith.SubiOp, (batch.index(extent), last), INDEX)
            most = b.value(arith.SubiOp, (most, b.index(1)), INDEX)
            offset = b.value(arith.MinSIOp, (offset, most), INDEX)
            offset = b.value(arith.MaxSIOp, (offset, b.index(0)), INDEX)
        kept.append(offset)
    return {"offsets": kept, "sizes": sizes}


def _subscripts(batch: Batcher, op: Operation, x: SSAValue) -> list[SSAValue]:
    """The subscripts of the elements that a slice takes, whose offsets differ: one array an axis,
    the batch first, in bounds."""
    assert isinstance(op, nd.SliceOp | nd.InsertSliceOp)
    b, rank = batch.b, _rank(x)
    sizes = batch.mixed(op, "sizes")
    extents = b.extents(batch.get(x))[1 if batch.is_batched(x) else 0 :]
    found: list[SSAValue] = []
    entries = zip(op.mixed("offsets"), sizes, op.strides, extents, strict=True)
    for axis, (offset, size, stride, extent) in enumerate(entries):
        shape: list[Extent] = [1] * (rank + 1)
        shape[axis + 1] = size
        steps = b.shaped("iota", extents=shape, axis=axis + 1, dtype=I64)
        if stride != 1:
            steps = b.op("multiply", steps, b.scalar(stride, steps))
        if isinstance(offset, int):
            start = b.scalar(offset, steps)
        else:
            start = batch.lifted(offset, rank)
        index = b.op("add", steps, start)
        found.append(_in_bounds(b, index, extent))
    return found


def _in_bounds(b: NdBuilder, index: SSAValue, extent: Extent) -> SSAValue:
    """Subscripts; those beyond an end, of elements that are not meant, at it."""
    size = as_array(b, b.index(extent) if isinstance(extent, int) else extent)
    last = b.op("subtract", size, b.scalar(1, index))
    return b.op("maximum", b.op("minimum", index, last), b.scalar(0, index))


def _taken(batch: Batcher, op: Operation) -> SSAValue:
    """A slice whose offset differs between elements."""
    x = op.operands[0]
    indices = _subscripts(batch, op, x)
    axes = tuple(range(_rank(x)))
    if batch.is_batched(x):
        indices = [batch.positions(_rank(x)), *indices]
        axes = (0, *(axis + 1 for axis in axes))
    return batch.meant(batch.b.op("gather", batch.get(x), *indices, axes=axes))


def _insert_slice(batch: Batcher, op: Operation) -> SSAValue:
    assert isinstance(op, nd.InsertSliceOp)
    x, source = op.operands[:2]
    if _offsets_differ(batch, op):
        rank = _rank(x)
        indices = [batch.positions(rank), *_subscripts(batch, op, x)]
        axes = tuple(range(rank + 1))
        whole = batch.whole(x)
        return batch.b.op("scatter", whole, batch.whole(source), *indices, axes=axes, mode="set")
    groups = _places(batch, op, x)
    if not batch.is_batched(x) and not batch.is_batched(source):
        found = batch.build(
            "insert_slice", (batch.get(x), batch.get(source)), groups, strides=op.strides
        )
        batch.batched.discard(op.results[0])
        return found
    groups = {"offsets": [0, *groups["offsets"]], "sizes": [batch.size, *groups["sizes"]]}
    operands = (batch.whole(x), batch.whole(source))
    return batch.build("insert_slice", operands, groups, strides=(1, *op.strides))


# --------------------------------------------------------------------------------------- indexing


def _indices(batch: Batcher, op: Operation, x: SSAValue, indices: list[SSAValue]) -> list[SSAValue]:
    """The index arrays, in bounds where not all elements are meant."""
    rank = max(map(_rank, indices))
    found = [batch.lifted(index, rank) for index in indices]
    if batch.mask is None:
        return found
    extents = batch.b.extents(batch.get(x))[1 if batch.is_batched(x) else 0 :]
    axes = nd.attributes_of(op)["axes"]
    return [
        _in_bounds(batch.b, index, extents[axis]) for index, axis in zip(found, axes, strict=True)
    ]


def _gather(batch: Batcher, op: Operation) -> SSAValue:
    x, *indices = op.operands
    axes = nd.attributes_of(op)["axes"]
    picked = max(map(_rank, indices))
    found = _indices(batch, op, x, indices)
    if not batch.is_batched(x):
        picked_ones = batch.b.op("gather", batch.get(x), *found, axes=axes)
        if any(map(batch.is_batched, indices)):
            return batch.meant(picked_ones)
        batch.batched.discard(op.results[0])
        return picked_ones
    found = [batch.positions(picked), *found]
    return batch.b.op("gather", batch.get(x), *found, axes=(0, *(axis + 1 for axis in axes)))


def _scatter(batch: Batcher, op: Operation) -> SSAValue:
    x, updates, *indices = op.operands
    attributes = nd.attributes_of(op)
    picked = max(map(_rank, indices))
    found = [batch.positions(picked), *_indices(batch, op, x, indices)]
    axes = (0, *(axis + 1 for axis in attributes["axes"]))
    whole, given = batch.whole(x), batch.whole(updates)
    return batch.b.op("scatter", whole, given, *found, axes=axes, mode=attributes["mode"])


# ------------------------------------------------------------------------ reductions and products


def _reduce(batch: Batcher, op: Operation) -> SSAValue:
    attributes = dict(nd.attributes_of(op))
    attributes["axes"] = tuple(axis + 1 for axis in attributes["axes"])
    return batch.b.op("reduce", batch.get(op.operands[0]), **attributes)


def _along_axis(batch: Batcher, op: Operation) -> SSAValue:
    attributes = dict(nd.attributes_of(op))
    attributes["axis"] += 1
    return batch.b.op(op.name[3:], batch.get(op.operands[0]), **attributes)


def _dot_general(batch: Batcher, op: Operation) -> SSAValue:
    left, right = op.operands
    attributes = nd.attributes_of(op)
    moved: dict[str, Any] = {}
    for side, operand in (("a", left), ("b", right)):
        more = 1 if batch.is_batched(operand) else 0
        for name in ("batch", "contract"):
            axes = attributes[f"{name}_{side}"]
            moved[f"{name}_{side}"] = tuple(axis + more for axis in axes)
    operands = batch.get(left), batch.get(right)
    if batch.is_batched(left) and batch.is_batched(right):
        moved["batch_a"] = (0, *moved["batch_a"])
        moved["batch_b"] = (0, *moved["batch_b"])
        return batch.b.op("dot_general", *operands, **moved)
    # The batch is a free axis, the first one of its side.
    found = batch.b.op("dot_general", *operands, **moved)
    place = len(attributes["batch_a"])
    if batch.is_batched(right):
        place += _rank(left) - place - len(attributes["contract_a"])
    order = [place, *(axis for axis in range(_rank(found)) if axis != place)]
    if place != 0:
        found = batch.b.op("transpose", found, permutation=tuple(order))
    return batch.meant(found)


# ------------------------------------------------------------------------ functions of the host

# Those that NumPy does to stacks of matrices.
_STACKED = frozenset(
    f"linalg.{name}"
    for name in ("inv", "det", "slogdet", "cholesky", "eigh", "eigvalsh", "eig", "eigvals")
) | {"linalg.svd", "linalg.qr", "linalg.pinv"}
_ALONG_AXIS = frozenset({"sort", "argsort", "fft.fft", "fft.ifft", "fft.rfft", "fft.ihfft"})


def _call_host(batch: Batcher, op: Operation) -> None:
    assert isinstance(op, nd.CallHostOp)
    name, options = parse_function(op.function)
    if not batch.depends(op):
        _if_any(batch, op)
        return
    arguments = list(op.arguments)
    axis = options.get("axis")
    if name in _ALONG_AXIS and isinstance(axis, int):
        rank = _rank(arguments[0])
        options = {**options, "axis": axis % rank + 1}
    elif name not in _STACKED or batch.mask is not None:
        _one_by_one(batch, op)
        return
    shapes = batch.mixed(op, "shapes")
    like: list[tuple[Any, list[Extent]]] = []
    for result in op.results:
        own, shapes = shapes[: _rank(result)], shapes[_rank(result) :]
        like.append((spec(result).dtype, [batch.size, *own]))
    given = [batch.whole(argument) for argument in arguments]
    found = call(batch.b, name, given, like, op.failure, **options)
    for result, new in zip(op.results, found, strict=True):
        batch.set(result, new)


def _if_any(batch: Batcher, op: nd.CallHostOp) -> None:
    """A call that is the same for all, if any element is meant; else zeros."""
    assert batch.mask is not None
    shapes = batch.mixed(op, "shapes")
    like: list[tuple[Any, list[Extent]]] = []
    for result in op.results:
        like.append((spec(result).dtype, shapes[: _rank(result)]))
        shapes = shapes[_rank(result) :]
    given = [batch.get(value) for value in op.arguments]
    found = _called_if(batch.b, batch.any_of(batch.mask), op, given, like)
    batch.values.update(zip(op.results, found, strict=True))


def _called_if(
    b: NdBuilder,
    condition: SSAValue,
    op: nd.CallHostOp,
    given: list[SSAValue],
    like: list[tuple[Any, list[Extent]]],
) -> Sequence[SSAValue]:
    """The call where a condition, a number, holds; else zeros."""
    name, options = parse_function(op.function)
    then, otherwise = Block(), Block()
    inside = NdBuilder(then, None, op.location)
    found = call(inside, name, given, like, op.failure, **options)
    inside.insert(scf.YieldOp(*found))
    outside = NdBuilder(otherwise, None, op.location)
    zeros = [_zeros(outside, dtype, extents) for dtype, extents in like]
    outside.insert(scf.YieldOp(*zeros))
    types = [value.type for value in found]
    made = scf.IfOp.create(
        operands=[condition], result_types=types, regions=[Region(then), Region(otherwise)]
    )
    b.insert(made)
    return made.results


def _zeros(b: NdBuilder, dtype: Any, extents: list[Extent]) -> SSAValue:
    zero = b.op("constant", value=0, dtype=dtype, shape=())
    return b.shaped("broadcast_to", zero, extents=extents)


def _one_by_one(batch: Batcher, op: Operation) -> None:
    """Any op whose shapes are the same for all, done to each element of the batch in turn.

    Of elements that are not meant it gives zeros: there it might fail.
    """
    assert isinstance(op, nd.CallHostOp)
    b = batch.b
    shapes = batch.mixed(op, "shapes")
    starts: list[SSAValue] = []
    parts: list[list[Extent]] = []
    for result in op.results:
        own, shapes = shapes[: _rank(result)], shapes[_rank(result) :]
        starts.append(_zeros(b, spec(result).dtype, [batch.size, *own]))
        parts.append(own)
    block = Block(arg_types=[INDEX, *(start.type for start in starts)])
    operands = [b.index(0), batch.index(batch.size), b.index(1), *starts]
    types = [start.type for start in starts]
    loop = scf.ForOp.create(operands=operands, result_types=types, regions=[Region(block)])
    b.insert(loop)
    inside = NdBuilder(block, None, op.location)
    place = block.args[0]
    given = [
        _element(inside, batch.get(value), place) if batch.is_batched(value) else batch.get(value)
        for value in op.arguments
    ]
    like = [(spec(result).dtype, own) for result, own in zip(op.results, parts, strict=True)]
    if batch.mask is None:
        name, options = parse_function(op.function)
        found = call(inside, name, given, like, op.failure, **options)
    else:
        meant = inside.value(tensor.ExtractOp, (_element(inside, batch.mask, place),), i1)
        found = _called_if(inside, meant, op, given, like)
    written = [
        _put(inside, array, value, place, own)
        for array, value, own in zip(block.args[1:], found, parts, strict=True)
    ]
    inside.insert(scf.YieldOp(*written))
    for result, new in zip(op.results, loop.results, strict=True):
        batch.set(result, new)


def _element(b: NdBuilder, x: SSAValue, place: SSAValue) -> SSAValue:
    """x[place]"""
    _, *rest = b.extents(x)
    sizes, dynamic = split([1, *rest])
    offsets = (None, *(0 for _ in rest))
    strides = (1,) * (1 + len(rest))
    part = b.op(
        "slice", x, index_operands=[place, *dynamic], offsets=offsets, sizes=sizes, strides=strides
    )
    return b.shaped("reshape", part, extents=rest)


def _put(
    b: NdBuilder, x: SSAValue, value: SSAValue, place: SSAValue, own: list[Extent]
) -> SSAValue:
    """x with x[place] replaced by a value."""
    sizes, dynamic = split([1, *own])
    offsets = (None, *(0 for _ in own))
    strides = (1,) * (1 + len(own))
    entry = b.shaped("reshape", value, extents=[1, *own])
    places = [place, *dynamic]
    return b.op(
        "insert_slice", x, entry, index_operands=places, offsets=offsets, sizes=sizes,
        strides=strides,
    )  # fmt: skip


def _same_for_all(batch: Batcher, op: Operation) -> None:
    """It has no arrays: what it gives is the same for all."""
    batch.mixed(op, "shape")
    batch.copy(op)


def _nonzero(batch: Batcher, op: Operation) -> None:
    """As many places as are true, which differs between masks: never of a batch of them.

    Raises:
        CompileError: always; the extent is what says it best.
    """
    batch.mixed(op, "shape")
    raise CompileError("the places where a mask is true cannot be batched", op)


RULES: dict[str, Rule] = {
    **{f"nd.{name}": _set(_elementwise) for name in ELEMENTWISE},
    "nd.constant": _same_for_all,
    "nd.iota": _same_for_all,
    "nd.empty": _same_for_all,
    "nd.nonzero": _nonzero,
    "nd.cast": _set(_cast),
    "nd.bitcast": _set(_cast),
    "nd.broadcast_to": _set(_broadcast_to),
    "nd.reshape": _set(_reshape),
    "nd.transpose": _set(_transpose),
    "nd.slice": _set(_slice),
    "nd.insert_slice": _set(_insert_slice),
    "nd.pad": _set(_pad),
    "nd.concatenate": _set(_concatenate),
    "nd.gather": _set(_gather),
    "nd.scatter": _set(_scatter),
    "nd.reduce": _set(_reduce),
    "nd.arg_reduce": _set(_along_axis),
    "nd.cumulative": _set(_along_axis),
    "nd.dot_general": _set(_dot_general),
    "nd.call_host": _call_host,
}


def rule_of_package(op: Operation) -> Rule | None:
    """The rule of an op that another package defines."""
    definition = definition_of(op.name)
    if definition is None:
        return None
    return (
        _set(_elementwise) if definition.batching == "elementwise" else definition.rule("batching")
    )
