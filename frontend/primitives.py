"""The ops of `nd`, one function each, over values of a graph and shapes with symbolic extents.

The rules for element types, and the checks, are those of `dialects/inference.py`; what is added
here is which extents are equal. Where equality cannot be seen, a requirement is recorded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..dialects.dtypes import BOOL, DTYPES, I64, DType
from ..dialects.host_call import function_text
from ..dialects.inference import ELEMENTWISE, infer
from ..dialects.specs import Spec
from .dims import Atom, Dim, Extent, add, at_least, from_atom, is_known, multiply, product, same
from .locations import UnsupportedError, user_error
from .trace import Shape, Value, current, once, record, record_call, record_effect

_elementwise_dtypes: dict[tuple[str, DType], DType] = {}


def shape_text(shape: Sequence[Extent]) -> str:
    """As NumPy prints a shape."""
    inside = ",".join(map(str, shape))
    return f"({inside},)" if len(shape) == 1 else f"({inside})"


def resolved(shape: Sequence[Extent]) -> Shape:
    """The shape with each extent replaced by the representative of those equal to it."""
    equalities = current().root.equalities
    return tuple([equalities.resolve(extent) for extent in shape])


def agree(a: Extent, b: Extent, message: str) -> None:
    """Require that two extents are equal; `message` is that of the ValueError if they are not."""
    if a is b:
        return
    graph = current()
    equal = graph.root.equalities.equal(a, b)
    if equal is False:
        raise user_error(ValueError, message)
    if equal is None:
        if graph.is_region:
            from .numbers import agree_if_whole

            resolve = graph.root.equalities.resolve
            if agree_if_whole(resolve(a), resolve(b), message):
                return
        graph.require("equal", a, b, f"ValueError: {message}")


def require_less(a: Extent, b: Extent, kind: type[Exception], message: str) -> None:
    """Require a < b, an error of type `kind` where it is not so."""
    graph = current()
    a, b = graph.root.equalities.resolve(a), graph.root.equalities.resolve(b)
    if isinstance(a, int) and isinstance(b, int):
        if a >= b:
            raise user_error(kind, message)
    elif not at_least(add(b, multiply(a, -1)), 1):
        graph.require("less", a, b, f"{kind.__name__}: {message}")


def broadcast(*shapes: Shape) -> Shape:
    """The shape that `shapes` broadcast to: a known 1 stretches, an unknown extent never does."""
    result = shapes[0]
    for shape in shapes[1:]:
        if shape is result or not shape:
            continue
        if not result:
            result = shape
            continue
        if len(shape) > len(result):
            shape, result = result, shape
        merged, skip = list(result), len(result) - len(shape)
        for axis, extent in enumerate(shape, skip):
            other = merged[axis]
            if extent is other or (extent.__class__ is int and extent == 1):
                continue
            if other.__class__ is int and other == 1:
                merged[axis] = extent
                continue
            if extent.__class__ is not int or other.__class__ is not int or extent != other:
                _same_extent(extent, other, shapes)
            if extent.__class__ is int:
                merged[axis] = extent
        result = tuple(merged)
    return result


def _same_extent(a: Extent, b: Extent, shapes: Sequence[Shape]) -> None:
    equalities = current().root.equalities
    if equalities.equal(a, b):
        return
    text = " ".join(shape_text(resolved(shape)) for shape in shapes)
    agree(a, b, f"operands could not be broadcast together with shapes {text}")


def elementwise(op: str, *values: Value) -> Value:
    """A unary, binary or ternary op. The operands have one element type."""
    key = (op, values[-1].dtype)
    dtype = _elementwise_dtypes.get(key)
    if dtype is None:
        try:
            specs = [Spec(value.dtype, ()) for value in values]
            dtype = infer(op, specs)[0].dtype
        except TypeError as error:
            raise user_error(TypeError, str(error)) from None
        _elementwise_dtypes[key] = dtype
    shape = values[0].shape
    if len(values) > 1:
        shape = broadcast(*[value.shape for value in values])
    return record(op, values, dtype, shape)


def takes(op: str, dtype: DType) -> bool:
    """Whether the elementwise op is defined for this element type."""
    return dtype.kind in ELEMENTWISE[op].kinds


def _structural(
    op: str,
    operands: Sequence[Value],
    attributes: dict[str, Any],
    shape: Sequence[Extent],
    extents: Sequence[Extent] = (),
) -> Value:
    """Record an op that `infer` checks; `shape` says more about the extents it leaves open."""
    try:
        (spec,) = infer(op, [operand.spec for operand in operands], attributes)
    except (ValueError, TypeError, IndexError) as error:
        raise user_error(type(error), str(error)) from None
    exact = [known if known is not None else e for e, known in zip(shape, spec.shape, strict=True)]
    return record(op, operands, spec.dtype, tuple(exact), attributes, extents)


def entries_of(extents: Sequence[Extent]) -> tuple[tuple[int | None, ...], list[Extent]]:
    """As the attribute that holds them (None where dynamic), and the dynamic ones."""
    extents = resolved(extents)
    static = tuple([None if isinstance(extent, Dim) else extent for extent in extents])
    return static, [extent for extent in extents if isinstance(extent, Dim)]


def constant(value: Any, dtype: DType) -> Value:
    """A scalar or small array that is part of the program; overflow raises as in NumPy."""
    try:
        array = np.asarray(value, dtype=dtype.numpy)
    except OverflowError as error:
        raise user_error(OverflowError, str(error)) from None
    key = (dtype.name, array.shape, array.tobytes())
    return once(
        key, lambda: record("constant", (), dtype, array.shape, {"value": array, "dtype": dtype})
    )


def extent(value: Extent) -> Value:
    """An extent as a 0-d i64 array."""
    value = current().root.equalities.resolve(value)
    if isinstance(value, int):
        return constant(value, I64)
    return once(value, lambda: record("extent", (), I64, (), extents=(value,)))


def check(condition: Value, message: str) -> None:
    """Fail at run time unless the 0-d bool `condition` holds. The exception's name is in front."""
    record_effect("assert", (condition,), {"message": message})


def cast(x: Value, dtype: DType) -> Value:
    """As C casts; anything to bool is `!= 0`; the imaginary part is dropped."""
    if x.dtype is dtype:
        return x
    if x.dtype.kind == "c" and dtype.kind not in "cb":
        x = elementwise("real", x)
        if x.dtype is dtype:
            return x
    return record("cast", (x,), dtype, x.shape, {"dtype": dtype})


def bitcast(x: Value, dtype: DType) -> Value:
    """The bits of x as another type of as many: integers, floats of 32 or 64 bits."""
    if x.dtype is dtype:
        return x
    try:
        infer("bitcast", [Spec(x.dtype, ())], {"dtype": dtype})
    except TypeError as error:
        raise user_error(UnsupportedError, f"a view of another type: {error}") from None
    return record("bitcast", (x,), dtype, x.shape, {"dtype": dtype})


def broadcast_to(x: Value, shape: Sequence[Extent]) -> Value:
    """x stretched to `shape`."""
    shape = resolved(shape)
    if _has_shape(x, shape):
        return x
    text = (
        "operands could not be broadcast together with remapped shapes [original->remapped]: "
        f"{shape_text(resolved(x.shape))} and requested shape {shape_text(shape)}"
    )
    skip = len(shape) - len(x.shape)
    if skip < 0:
        raise user_error(ValueError, text)
    for old, new in zip(x.shape, shape[skip:], strict=True):
        if not is_known(old, 1):
            agree(old, new, text)
    static, extents = entries_of(shape)
    return _structural("broadcast_to", (x,), {"shape": static}, shape, extents)


def _has_shape(x: Value, shape: Shape) -> bool:
    """Whether x is of this shape, and says so itself where an extent is 1: only that stretches."""
    return same(resolved(x.shape), shape) and all(
        own.__class__ is int or wanted.__class__ is not int
        for own, wanted in zip(x.shape, shape, strict=True)
    )


def reshape(x: Value, shape: Sequence[Extent]) -> Value:
    """x's elements in row-major order in another shape; their number is checked."""
    shape, old = resolved(shape), resolved(x.shape)
    if _has_shape(x, shape):
        return x
    size = product(old)
    agree(
        size, product(shape), f"cannot reshape array of size {size} into shape {shape_text(shape)}"
    )
    static, extents = entries_of(shape)
    return _structural("reshape", (x,), {"shape": static}, shape, extents)


def typed_as(x: Value, like: Value) -> Value:
    """x, whose shape is that of `like`, with the same extents static as there."""
    if x.spec.shape == like.spec.shape:
        return x
    shape = tuple(
        [
            mine if isinstance(mine, Dim) and isinstance(wanted, Dim) else wanted
            for mine, wanted in zip(x.shape, like.shape, strict=True)
        ]
    )
    dynamic = [extent for extent in shape if isinstance(extent, Dim)]
    return record("reshape", (x,), x.dtype, shape, {"shape": like.spec.shape}, dynamic)


def leading(x: Value, shape: Shape) -> Value:
    """The elements of x that come first along each axis: as many as `shape` says."""
    return slice_(x, [0] * len(shape), shape, [1] * len(shape))


def shortened(x: Value, counts: Mapping[int, Value]) -> Value:
    """As many elements of x along some axes as 0-d int64 say."""
    shape = [counted(counts[a]) if a in counts else extent for a, extent in enumerate(x.shape)]
    return leading(x, tuple(shape))


def with_leading(x: Value, part: Value) -> Value:
    """x with those of its elements that come first along each axis replaced."""
    rank = len(x.shape)
    return insert_slice(x, part, [0] * rank, part.shape, [1] * rank)


def counted(count: Value) -> Dim:
    """A number that is not negative, 0-d int64, as an extent."""
    return from_atom(Atom("number", f"n{count.number}", source=(count, None), lower=0))


def drop_leading(x: Value, rank: int) -> Value:
    """x without axes of 1 before its last `rank`: what is stored may have more than its place."""
    extra = len(x.shape) - rank
    if extra > 0 and all(is_known(e, 1) for e in x.shape[:extra]):
        return reshape(x, x.shape[extra:])
    return x


def transpose(x: Value, permutation: Sequence[int]) -> Value:
    """The axes of x in the order `permutation`."""
    if list(permutation) == list(range(len(x.shape))):
        return x
    shape = [x.shape[axis] for axis in permutation]
    return _structural("transpose", (x,), {"permutation": tuple(permutation)}, shape)


def slice_(
    x: Value, offsets: Sequence[Extent], sizes: Sequence[Extent], strides: Sequence[int]
) -> Value:
    """The part of x that begins at `offsets`; the caller knows it to be inside."""
    attributes, extents = _slice_attributes(offsets, sizes, strides)
    return _structural("slice", (x,), attributes, sizes, extents)


def insert_slice(
    x: Value,
    source: Value,
    offsets: Sequence[Extent],
    sizes: Sequence[Extent],
    strides: Sequence[int],
) -> Value:
    """x with that part replaced by `source`, which has the shape `sizes`."""
    attributes, extents = _slice_attributes(offsets, sizes, strides)
    return _structural("insert_slice", (x, source), attributes, x.shape, extents)


def _slice_attributes(
    offsets: Sequence[Extent], sizes: Sequence[Extent], strides: Sequence[int]
) -> tuple[dict[str, Any], list[Extent]]:
    static_offsets, dynamic_offsets = entries_of(offsets)
    static_sizes, dynamic_sizes = entries_of(sizes)
    attributes = {"offsets": static_offsets, "sizes": static_sizes, "strides": tuple(strides)}
    return attributes, dynamic_offsets + dynamic_sizes


def pad(x: Value, value: Value, low: Sequence[Extent], high: Sequence[Extent]) -> Value:
    """x with `low` and `high` elements of the 0-d `value` before and after it, for each axis."""
    static_low, dynamic_low = entries_of(low)
    static_high, dynamic_high = entries_of(high)
    shape = [add(add(e, a), b) for e, a, b in zip(x.shape, low, high, strict=True)]
    attributes = {"low": static_low, "high": static_high}
    return _structural("pad", (x, value), attributes, shape, dynamic_low + dynamic_high)


def concatenate(values: Sequence[Value], axis: int) -> Value:
    """The arrays one after another along `axis`."""
    first = values[0].shape
    shape: list[Extent] = list(first)
    for number, value in enumerate(values[1:], 1):
        if len(value.shape) != len(shape):
            break  # infer says it better
        for i, (a, b) in enumerate(zip(first, value.shape, strict=True)):
            if i == axis:
                shape[i] = add(shape[i], b)
            else:
                agree(
                    a,
                    b,
                    "all the input array dimensions except for the concatenation axis must match "
                    f"exactly, but along dimension {i}, the array at index 0 has size {a} and the "
                    f"array at index {number} has size {b}",
                )
    return _structural("concatenate", values, {"axis": axis}, shape)


def gather(x: Value, indices: Sequence[Value], axes: Sequence[int]) -> Value:
    """x at the i64 index arrays, which the caller knows to be in range and not negative."""
    picked = broadcast(*[index.shape for index in indices])
    rest = [extent for axis, extent in enumerate(x.shape) if axis not in axes]
    return _structural("gather", (x, *indices), {"axes": tuple(axes)}, [*picked, *rest])


def nonzero(mask: Value, count: Extent) -> Value:
    """The first `count` places where a mask of one axis is true, which the caller has counted."""
    static, extents = entries_of([count])
    return _structural("nonzero", (mask,), {"shape": static}, [count], extents)


def scatter(
    x: Value, updates: Value, indices: Sequence[Value], axes: Sequence[int], mode: str
) -> Value:
    """x with `updates` set ("set") or added ("add") at the index arrays, in row-major order."""
    attributes = {"axes": tuple(axes), "mode": mode}
    return _structural("scatter", (x, updates, *indices), attributes, x.shape)


def iota(shape: Sequence[Extent], axis: int, dtype: DType) -> Value:
    """The index along `axis`."""
    static, extents = entries_of(shape)
    attributes = {"shape": static, "axis": axis, "dtype": dtype}
    return _structural("iota", (), attributes, resolved(shape), extents)


def empty(shape: Sequence[Extent], dtype: DType) -> Value:
    """Memory for elements that are stored before they are read."""
    static, extents = entries_of(shape)
    return _structural("empty", (), {"shape": static, "dtype": dtype}, resolved(shape), extents)


def reduce(
    kind: str, x: Value, axes: Sequence[int], keepdims: bool, selected: bool = False
) -> Value:
    """x reduced over `axes` by sum, prod, min, max, any or all.

    What a mask selects is reduced where it stands (`masks.of_all`), unless it is `selected` for
    something else, too.
    """
    if not axes:
        return x
    attributes = {"kind": kind, "axes": tuple(sorted(axes)), "keepdims": keepdims}
    if kind in ("min", "max"):
        for axis in axes:
            require_less(
                0,
                x.shape[axis],
                ValueError,
                f"zero-size array to reduction operation {kind}imum which has no identity",
            )
    if len(x.shape) == 1 and current().root.selections and not selected:
        from .masks import of_all

        whole = of_all(kind, x)
        if whole is not None:
            every = tuple(range(len(whole.shape)))
            result = _structural(
                "reduce", (whole,), {**attributes, "axes": every, "keepdims": False}, []
            )
            return reshape(result, [1]) if keepdims else result
    return _structural("reduce", (x,), attributes, _reduced(x.shape, axes, keepdims))


def arg_reduce(kind: str, x: Value, axis: int, keepdims: bool) -> Value:
    """The index along `axis` of the first least ("argmin") or greatest ("argmax") element."""
    require_less(0, x.shape[axis], ValueError, f"attempt to get {kind} of an empty sequence")
    attributes = {"kind": kind, "axis": axis, "keepdims": keepdims}
    return _structural("arg_reduce", (x,), attributes, _reduced(x.shape, (axis,), keepdims))


def cumulative(kind: str, x: Value, axis: int, reverse: bool = False) -> Value:
    """The running sum, prod, min or max along `axis`."""
    attributes = {"kind": kind, "axis": axis, "reverse": reverse}
    return _structural("cumulative", (x,), attributes, x.shape)


def _reduced(shape: Shape, axes: Sequence[int], keepdims: bool) -> list[Extent]:
    if keepdims:
        return [1 if axis in axes else extent for axis, extent in enumerate(shape)]
    return [extent for axis, extent in enumerate(shape) if axis not in axes]


def dot_general(
    a: Value,
    b: Value,
    batch: tuple[Sequence[int], Sequence[int]],
    contract: tuple[Sequence[int], Sequence[int]],
    function: str = "matmul",
) -> Value:
    """Sum of products over the `contract` axes; the result has the batch axes, then what is left
    of a, then what is left of b. bool is contracted by "or" of "and", in u8."""
    for axis_a, axis_b in zip((*batch[0], *contract[0]), (*batch[1], *contract[1]), strict=True):
        left, right = a.shape[axis_a], b.shape[axis_b]
        agree(
            left,
            right,
            f"{function}: shapes {shape_text(resolved(a.shape))} and "
            f"{shape_text(resolved(b.shape))} not aligned: {left} (dim {axis_a}) != {right} "
            f"(dim {axis_b})",
        )
    if a.dtype is BOOL:
        # Saturating: the largest of the products, which are 0 or 1, over a sum that cannot wrap.
        wide = [cast(value, DTYPES["i64"]) for value in (a, b)]
        return cast(dot_general(wide[0], wide[1], batch, contract, function), BOOL)
    used_a, used_b = (*batch[0], *contract[0]), (*batch[1], *contract[1])
    shape = [a.shape[axis] for axis in batch[0]]
    shape += [extent for axis, extent in enumerate(a.shape) if axis not in used_a]
    shape += [extent for axis, extent in enumerate(b.shape) if axis not in used_b]
    attributes = {
        "batch_a": tuple(batch[0]),
        "batch_b": tuple(batch[1]),
        "contract_a": tuple(contract[0]),
        "contract_b": tuple(contract[1]),
    }
    return _structural("dot_general", (a, b), attributes, shape)


def call_host(
    name: str,
    operands: Sequence[Value],
    results: Sequence[tuple[DType, Sequence[Extent]]],
    failure: str = "",
    **options: Any,
) -> tuple[Value, ...]:
    """A function of the host (see `backends/host.py`), of arrays: element types and shapes given.

    Args:
        failure: the exception to raise where the function raises any: "LinAlgError: …".
    """
    shapes = [resolved(shape) for _, shape in results]
    static, extents = entries_of([extent for shape in shapes for extent in shape])
    attributes = {
        "function": function_text(name, options),
        "shapes": static,
        "failure": failure or f"RuntimeError: numpy.{name} failed",
        "results": tuple(
            Spec(dtype, entries_of(shape)[0])
            for (dtype, _), shape in zip(results, shapes, strict=True)
        ),
    }
    typed = [(dtype, shape) for (dtype, _), shape in zip(results, shapes, strict=True)]
    return record_call("call_host", operands, typed, attributes, extents)
