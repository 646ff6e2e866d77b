"""Shapes and element types of the results of every op of `nd`, from those of its operands.

One rule an op, in one table for the trace (which must not import xDSL and asks at every op the user
writes) and for the dialect's verifier. A rule raises ValueError or TypeError with the sentence that
NumPy would say; an unknown extent is printed as `?`.

The attributes of an op are plain Python here: ints, strings, bools, tuples; a dynamic entry of
`shape`, `offsets`, `sizes`, `low` or `high` is None. Axes are counted from 0 and never negative.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from .dtypes import BOOL, DTYPES, I64, DType
from .inference_transforms import TRANSFORMS, Attributes, Rule
from .specs import Extent, Shape, Spec, broadcast_shapes, shape_text


def infer(
    op: str, operands: Sequence[Spec], attributes: Attributes | None = None
) -> tuple[Spec, ...]:
    """The specs of the results of op `op` ("add" for nd.add).

    `cast`, `iota` and `empty` read the result's element type from the attribute `dtype`; `constant`
    has `value` (an array or scalar), `dtype`, and a `shape` where one value fills it;
    `value_and_grad` has `results`, the specs of its callee's results.

    Raises:
        TypeError: wrong element types, wrong number of operands, or no such op.
        ValueError: wrong shapes or attributes.
    """
    row = ELEMENTWISE.get(op)
    if row is not None:
        return _elementwise(op, row, operands)
    rule = RULES.get(op) or _defined_elsewhere(op)
    if rule is None:
        raise TypeError(f"there is no op nd.{op}")
    try:
        return rule(operands, attributes or {})
    except KeyError as error:
        raise ValueError(f"{op}: the attribute {error} is missing") from None


def _defined_elsewhere(op: str) -> Rule | None:
    """The rule of an op that another package defines: of `dialect.op`."""
    if "." not in op:
        return None
    from .definitions import definition_of

    definition = definition_of(op)
    return None if definition is None else definition.infer


# ------------------------------------------------------------------------------------ elementwise


class Elementwise(NamedTuple):
    """An elementwise op: its operands, and the kinds of element type it takes.

    Attributes:
        arity: number of operands.
        kinds: of its operands' element type, letters of `DType.kind`.
        result: the result's element type: "same" as the operands', "bool", "real" (of complex
            operands their parts' type) or "complex" (of real operands).
    """

    arity: int
    kinds: str
    result: str = "same"


# What NumPy takes, less what it does by computing in another type: there the frontend casts.
ELEMENTWISE: dict[str, Elementwise] = {
    "negative": Elementwise(1, "iufc"),
    "absolute": Elementwise(1, "biufc", "real"),
    "sign": Elementwise(1, "iufc"),
    "reciprocal": Elementwise(1, "iufc"),
    "square": Elementwise(1, "iufc"),
    **dict.fromkeys(("sqrt", "rsqrt", "exp", "exp2", "expm1"), Elementwise(1, "fc")),
    **dict.fromkeys(("log", "log2", "log10", "log1p"), Elementwise(1, "fc")),
    **dict.fromkeys(("sin", "cos", "tan", "asin", "acos", "atan"), Elementwise(1, "fc")),
    **dict.fromkeys(("sinh", "cosh", "tanh", "asinh", "acosh", "atanh"), Elementwise(1, "fc")),
    **dict.fromkeys(("cbrt", "erf", "sigmoid", "softplus"), Elementwise(1, "f")),
    **dict.fromkeys(("floor", "ceil", "trunc", "rint"), Elementwise(1, "f")),
    "logical_not": Elementwise(1, "biufc", "bool"),
    "bitwise_not": Elementwise(1, "biu"),
    **dict.fromkeys(("isnan", "isinf", "isfinite"), Elementwise(1, "fc", "bool")),
    **dict.fromkeys(("real", "imag"), Elementwise(1, "c", "real")),
    "conj": Elementwise(1, "c"),
    "barrier": Elementwise(1, "biufc"),
    **dict.fromkeys(("add", "subtract", "multiply", "power"), Elementwise(2, "iufc")),
    "divide": Elementwise(2, "fc"),
    **dict.fromkeys(("floor_divide", "remainder"), Elementwise(2, "iuf")),
    **dict.fromkeys(("atan2", "hypot", "copysign"), Elementwise(2, "f")),
    **dict.fromkeys(("maximum", "minimum", "fmax", "fmin"), Elementwise(2, "iuf")),
    **dict.fromkeys(("bitwise_and", "bitwise_or", "bitwise_xor"), Elementwise(2, "biu")),
    **dict.fromkeys(("left_shift", "right_shift"), Elementwise(2, "iu")),
    "multiply_high": Elementwise(2, "u"),
    **dict.fromkeys(("equal", "not_equal"), Elementwise(2, "biufc", "bool")),
    **dict.fromkeys(
        ("less", "less_equal", "greater", "greater_equal"), Elementwise(2, "biuf", "bool")
    ),
    "complex": Elementwise(2, "f", "complex"),
    "fma": Elementwise(3, "f"),
    "where": Elementwise(3, "biufc"),
}

_BOOLEAN_SENTENCES = {
    "subtract": "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, "
    "the `^` operator, or the logical_xor function instead.",
    "negative": "The numpy boolean negative, the `-` operator, is not supported, use the `~` "
    "operator or the logical_not function instead.",
}


def _elementwise(op: str, row: Elementwise, operands: Sequence[Spec]) -> tuple[Spec, ...]:
    arity, kinds, result = row
    if len(operands) != arity:
        raise TypeError(f"{op}() takes {_count(arity, 'operand')}, got {len(operands)}")
    last = operands[-1]
    dtype = last.dtype
    shape = last.shape
    if dtype.kind not in kinds:
        raise TypeError(_unsupported(op, dtype))
    if arity == 2:
        first = operands[0]
        if first.dtype is not dtype:
            raise TypeError(_different(op, operands))
        if first.shape != shape:
            shape = broadcast_shapes(first.shape, shape)
    elif arity == 3:
        typed = operands
        if op == "where":
            typed = operands[1:]
            if operands[0].dtype is not BOOL:
                raise TypeError(f"where: the condition must be bool, not {operands[0].dtype}")
        if any(operand.dtype is not dtype for operand in typed):
            raise TypeError(_different(op, typed))
        if not operands[0].shape == operands[1].shape == shape:
            shape = broadcast_shapes(*(operand.shape for operand in operands))
    if result == "same":
        return (last if shape is last.shape else Spec(dtype, shape),)
    return (Spec(_result_dtype(op, result, dtype), shape),)


def _result_dtype(op: str, result: str, dtype: DType) -> DType:
    if result == "bool":
        return BOOL
    if result == "real":
        return dtype.real
    name = {"f32": "c64", "f64": "c128"}.get(dtype.name)
    if name is None:
        raise TypeError(_unsupported(op, dtype))
    return DTYPES[name]


def _unsupported(op: str, dtype: DType) -> str:
    if dtype is BOOL and op in _BOOLEAN_SENTENCES:
        return _BOOLEAN_SENTENCES[op]
    return f"ufunc '{op}' not supported for the input types: {dtype.numpy_name}"


def _different(op: str, operands: Sequence[Spec]) -> str:
    names = dict.fromkeys(operand.dtype.name for operand in operands)
    return f"{op}: the operands have different element types: {', '.join(names)}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


# ----------------------------------------------------------------------------------------- checks


def _only(op: str, operands: Sequence[Spec]) -> Spec:
    if len(operands) != 1:
        raise TypeError(f"{op}() takes 1 operand, got {len(operands)}")
    return operands[0]


def _axis(axis: int, rank: int) -> int:
    if not 0 <= axis < rank:
        raise np.exceptions.AxisError(axis, rank)
    return axis


def _axes(op: str, axes: Sequence[int], rank: int) -> frozenset[int]:
    for axis in axes:
        _axis(axis, rank)
    distinct = frozenset(axes)
    if len(distinct) != len(axes):
        raise ValueError(f"{op}: duplicate value in 'axes'")
    return distinct


def _extents(shape: Sequence[Extent]) -> Shape:
    for extent in shape:
        if extent is not None and extent < 0:
            raise ValueError("negative dimensions are not allowed")
    return tuple(shape)


def _same_dtype(op: str, operands: Sequence[Spec]) -> None:
    first = operands[0].dtype
    if any(operand.dtype is not first for operand in operands):
        raise TypeError(_different(op, operands))


def _kind(op: str, kind: str, kinds: Mapping[str, str], dtype: DType) -> None:
    if kind not in kinds:
        raise ValueError(f"{op}: the kind must be one of {', '.join(kinds)}, not {kind!r}")
    if dtype.kind not in kinds[kind]:
        raise TypeError(_unsupported(kind, dtype))


def _agree(a: Extent, b: Extent) -> bool:
    """Whether two extents can be equal: an unknown one is, by precondition."""
    return a == b or a is None or b is None


# --------------------------------------------------------------------- constants, types and shape


def _constant(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    if operands:
        raise TypeError(f"constant() takes 0 operands, got {len(operands)}")
    shape = attributes.get("shape")
    if shape is None:
        shape = np.shape(attributes["value"])
    return (Spec(attributes["dtype"], _extents(shape)),)


def _cast(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    return (Spec(attributes["dtype"], _only("cast", operands).shape),)


def _bitcast(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    x, dtype = _only("bitcast", operands), attributes["dtype"]
    for one in (x.dtype, dtype):
        if one.kind not in "iuf" or (one.kind == "f" and one.bits < 32):
            raise TypeError(f"bitcast: {one.name} is no integer and no float of 32 or 64 bits")
    if x.dtype.bits != dtype.bits:
        raise TypeError(f"bitcast: {x.dtype.name} has other bits than {dtype.name}")
    return (Spec(dtype, x.shape),)


def _broadcast_to(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    x = _only("broadcast_to", operands)
    shape = _extents(attributes["shape"])
    offset = len(shape) - len(x.shape)
    if offset < 0:
        raise ValueError("input operand has more dimensions than allowed by the axis remapping")
    for extent, wanted in zip(x.shape, shape[offset:], strict=True):
        if extent != 1 and not _agree(extent, wanted):
            raise ValueError(
                "operands could not be broadcast together with remapped shapes "
                f"[original->remapped]: {shape_text(x.shape)} and requested shape "
                f"{shape_text(shape)}"
            )
    return (Spec(x.dtype, shape),)


def _reshape(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    x = _only("reshape", operands)
    shape = _extents(attributes["shape"])
    size, wanted = _static_size(x.shape), _static_size(shape)
    if size is not None and wanted is not None and size != wanted:
        raise ValueError(f"cannot reshape array of size {size} into shape {shape_text(shape)}")
    return (Spec(x.dtype, shape),)


def _static_size(shape: Shape) -> int | None:
    size = 1
    for extent in shape:
        if extent is None:
            return None
        size *= extent
    return size


def _transpose(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    x = _only("transpose", operands)
    permutation = attributes["permutation"]
    if sorted(permutation) != list(range(len(x.shape))):
        raise ValueError("axes don't match array")
    return (Spec(x.dtype, tuple(x.shape[axis] for axis in permutation)),)


def _sliced(op: str, x: Spec, attributes: Attributes) -> Shape:
    """The shape of the part of x that offsets, sizes and strides take."""
    offsets, strides = attributes["offsets"], attributes["strides"]
    sizes = _extents(attributes["sizes"])
    rank = len(x.shape)
    if not len(offsets) == len(sizes) == len(strides) == rank:
        raise ValueError(
            f"{op}: an array of {_count(rank, 'dimension')} needs as many offsets, sizes and "
            f"strides, got {len(offsets)}, {len(sizes)} and {len(strides)}"
        )
    for axis, (extent, offset, size, stride) in enumerate(
        zip(x.shape, offsets, sizes, strides, strict=True)
    ):
        if not isinstance(stride, int) or stride == 0:
            raise ValueError("slice step cannot be zero")
        if offset is None or size == 0:
            continue
        last = offset if size is None else offset + (size - 1) * stride
        for index in (offset, last):
            at_end = size is None and index == extent  # Nothing may be taken there.
            if index < 0 or (extent is not None and index >= extent and not at_end):
                raise ValueError(
                    f"index {index} is out of bounds for axis {axis} with size "
                    f"{'?' if extent is None else extent}"
                )
    return sizes


def _slice(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    x = _only("slice", operands)
    return (Spec(x.dtype, _sliced("slice", x, attributes)),)


def _insert_slice(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    if len(operands) != 2:
        raise TypeError(f"insert_slice() takes 2 operands, got {len(operands)}")
    x, source = operands
    _same_dtype("insert_slice", operands)
    sizes = _sliced("insert_slice", x, attributes)
    if len(source.shape) != len(sizes) or not all(map(_agree, source.shape, sizes)):
        raise ValueError(
            f"could not insert an array of shape {shape_text(source.shape)} into a slice of shape "
            f"{shape_text(sizes)}"
        )
    return (x,)


def _pad(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    if len(operands) != 2:
        raise TypeError(f"pad() takes 2 operands, got {len(operands)}")
    x, value = operands
    _same_dtype("pad", operands)
    if value.shape:
        raise ValueError(f"pad: the value must be 0-d, not of shape {shape_text(value.shape)}")
    low, high = attributes["low"], attributes["high"]
    if not len(low) == len(high) == len(x.shape):
        raise ValueError(
            f"pad: an array of {_count(len(x.shape), 'dimension')} needs as many widths, got "
            f"{len(low)} and {len(high)}"
        )
    if any(width is not None and width < 0 for width in (*low, *high)):
        raise ValueError("index can't contain negative values")
    shape = map(_total, x.shape, low, high)
    return (Spec(x.dtype, tuple(shape)),)


def _total(*extents: Extent) -> Extent:
    total = 0
    for extent in extents:
        if extent is None:
            return None
        total += extent
    return total


def _concatenate(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    if not operands:
        raise ValueError("need at least one array to concatenate")
    _same_dtype("concatenate", operands)
    first = operands[0].shape
    if not first:
        raise ValueError("zero-dimensional arrays cannot be concatenated")
    along = _axis(attributes["axis"], len(first))
    merged = list(first)
    for number, operand in enumerate(operands[1:], 1):
        shape = operand.shape
        if len(shape) != len(first):
            raise ValueError(
                "all the input arrays must have same number of dimensions, but the array at index "
                f"0 has {len(first)} dimension(s) and the array at index {number} has "
                f"{len(shape)} dimension(s)"
            )
        for axis, extent in enumerate(shape):
            known = merged[axis]
            if axis == along:
                merged[axis] = _total(known, extent)
            elif known is None:
                merged[axis] = extent
            elif not _agree(known, extent):
                raise ValueError(
                    "all the input array dimensions except for the concatenation axis must match "
                    f"exactly, but along dimension {axis}, the array at index 0 has size {known} "
                    f"and the array at index {number} has size {extent}"
                )
    return (Spec(operands[0].dtype, tuple(merged)),)


# --------------------------------------------------------------------------------------- indexing


def _gathered(op: str, x: Spec, indices: Sequence[Spec], attributes: Attributes) -> Shape:
    """The shape of what `indices` pick from x: theirs, then x's other axes."""
    axes = attributes["axes"]
    distinct = _axes(op, axes, len(x.shape))
    if len(indices) != len(axes):
        raise ValueError(
            f"{op}: needs an index array for each of the axes {shape_text(tuple(axes))}, got "
            f"{len(indices)}"
        )
    for index in indices:
        if index.dtype is not I64:
            raise TypeError(f"{op}: an index array must be i64, not {index.dtype}")
    picked = broadcast_shapes(*(index.shape for index in indices))
    return picked + tuple(extent for axis, extent in enumerate(x.shape) if axis not in distinct)


def _gather(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    if len(operands) < 2:
        raise TypeError(f"gather() takes an array and its indices, got {len(operands)} operands")
    x = operands[0]
    return (Spec(x.dtype, _gathered("gather", x, operands[1:], attributes)),)


def _scatter(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    if len(operands) < 3:
        raise TypeError(
            f"scatter() takes an array, updates and indices, got {len(operands)} operands"
        )
    x, updates = operands[:2]
    _same_dtype("scatter", (x, updates))
    _kind("scatter", attributes["mode"], _SCATTER_MODES, x.dtype)
    wanted = _gathered("scatter", x, operands[2:], attributes)
    if len(updates.shape) != len(wanted) or not all(map(_agree, updates.shape, wanted)):
        raise ValueError(
            f"shape mismatch: value array of shape {shape_text(updates.shape)} could not be "
            f"broadcast to indexing result of shape {shape_text(wanted)}"
        )
    return (x,)


def _nonzero(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    mask = _only("nonzero", operands)
    shape = _extents(attributes["shape"])
    if mask.dtype is not BOOL or len(mask.shape) != 1 or len(shape) != 1:
        raise TypeError(f"nonzero: a mask of one axis and a length expected, got {mask}")
    return (Spec(I64, shape),)


def _iota(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    if operands:
        raise TypeError(f"iota() takes no array, got {len(operands)}")
    dtype = attributes["dtype"]
    if dtype.kind not in "iuf":
        raise TypeError(_unsupported("iota", dtype))
    shape = _extents(attributes["shape"])
    _axis(attributes["axis"], len(shape))
    return (Spec(dtype, shape),)


def _empty(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    if operands:
        raise TypeError(f"empty() takes no array, got {len(operands)}")
    return (Spec(attributes["dtype"], _extents(attributes["shape"])),)


# ------------------------------------------------------------------------ reductions, contraction

# For each kind, the kinds of element type it takes.
REDUCTIONS = {"sum": "iufc", "prod": "iufc", "min": "iuf", "max": "iuf", "any": "b", "all": "b"}
ARG_REDUCTIONS = {"argmin": "biuf", "argmax": "biuf"}
CUMULATIVE = {"sum": "iufc", "prod": "iufc", "min": "iuf", "max": "iuf"}
_SCATTER_MODES = {"set": "biufc", "add": "iufc"}
_NUMPY_NAME = {"min": "minimum", "max": "maximum"}


def _reduced(shape: Shape, axes: frozenset[int], keepdims: bool) -> Shape:
    if keepdims:
        return tuple(1 if axis in axes else extent for axis, extent in enumerate(shape))
    return tuple(extent for axis, extent in enumerate(shape) if axis not in axes)


def _reduce(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    x = _only("reduce", operands)
    kind = attributes["kind"]
    _kind("reduce", kind, REDUCTIONS, x.dtype)
    axes = _axes("reduce", attributes["axes"], len(x.shape))
    result = _reduced(x.shape, axes, attributes.get("keepdims", False))
    if kind in _NUMPY_NAME and 0 not in result and any(x.shape[axis] == 0 for axis in axes):
        raise ValueError(
            f"zero-size array to reduction operation {_NUMPY_NAME[kind]} which has no identity"
        )
    return (Spec(x.dtype, result),)


def _arg_reduce(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    x = _only("arg_reduce", operands)
    kind = attributes["kind"]
    _kind("arg_reduce", kind, ARG_REDUCTIONS, x.dtype)
    axis = _axis(attributes["axis"], len(x.shape))
    if x.shape[axis] == 0:
        raise ValueError(f"attempt to get {kind} of an empty sequence")
    return (Spec(I64, _reduced(x.shape, frozenset((axis,)), attributes.get("keepdims", False))),)


def _cumulative(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    x = _only("cumulative", operands)
    _kind("cumulative", attributes["kind"], CUMULATIVE, x.dtype)
    _axis(attributes["axis"], len(x.shape))
    return (x,)


def _dot_general(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    if len(operands) != 2:
        raise TypeError(f"dot_general() takes 2 operands, got {len(operands)}")
    a, b = operands
    _same_dtype("matmul", operands)
    if a.dtype.kind not in "iufc":
        raise TypeError(_unsupported("matmul", a.dtype))
    batch_a, batch_b = attributes["batch_a"], attributes["batch_b"]
    contract_a, contract_b = attributes["contract_a"], attributes["contract_b"]
    used_a = _axes("dot_general", (*batch_a, *contract_a), len(a.shape))
    used_b = _axes("dot_general", (*batch_b, *contract_b), len(b.shape))
    if len(batch_a) != len(batch_b) or len(contract_a) != len(contract_b):
        raise ValueError("dot_general: the operands pair different numbers of axes")
    batch: list[Extent] = []
    for axis_a, axis_b in zip((*batch_a, *contract_a), (*batch_b, *contract_b), strict=True):
        extent_a, extent_b = a.shape[axis_a], b.shape[axis_b]
        if not _agree(extent_a, extent_b):
            raise ValueError(
                f"matmul: shapes {shape_text(a.shape)} and {shape_text(b.shape)} not aligned: "
                f"{extent_a} (dim {axis_a}) != {extent_b} (dim {axis_b})"
            )
        batch.append(extent_b if extent_a is None else extent_a)
    return (
        Spec(
            a.dtype,
            tuple(batch[: len(batch_a)])
            + _reduced(a.shape, used_a, False)
            + _reduced(b.shape, used_b, False),
        ),
    )


def _call_host(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    results: tuple[Spec, ...] = tuple(attributes["results"])
    shapes = tuple(extent for result in results for extent in result.shape)
    if shapes != tuple(attributes["shapes"]):
        raise ValueError("call_host: the results have other extents than 'shapes'")
    return results


RULES: dict[str, Rule] = {
    "constant": _constant,
    "cast": _cast,
    "bitcast": _bitcast,
    "broadcast_to": _broadcast_to,
    "reshape": _reshape,
    "transpose": _transpose,
    "slice": _slice,
    "insert_slice": _insert_slice,
    "pad": _pad,
    "concatenate": _concatenate,
    "gather": _gather,
    "scatter": _scatter,
    "nonzero": _nonzero,
    "iota": _iota,
    "empty": _empty,
    "reduce": _reduce,
    "arg_reduce": _arg_reduce,
    "cumulative": _cumulative,
    "dot_general": _dot_general,
    "call_host": _call_host,
    **TRANSFORMS,
}
