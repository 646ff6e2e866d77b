"""Functions that no code is compiled for: the program calls NumPy's, whose results' shapes and
element types are known beforehand. No gradient passes through them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...dialects.dtypes import DTYPES, F64, DType, dtype_of
from .. import primitives as nd
from ..array import Array
from ..dims import Extent, add, floordiv, multiply, product
from ..locations import UnsupportedError, user_error
from ..operations import into
from ..registry import implements
from ..trace import Value
from .support import axes_of, axis_of, value_of, wrap

_U8 = DTYPES["u8"]


def called(
    name: str,
    operands: Sequence[Value],
    dtype: DType,
    shape: Sequence[Extent],
    failure: str,
    **options: Any,
) -> Array:
    """The one result of a host function."""
    return wrap(nd.call_host(name, operands, [(dtype, shape)], failure, **options)[0])


# --------------------------------------------------------------------------- methods of ufuncs


def _type_of(ufunc: np.ufunc, method: str, value: Value, **options: Any) -> DType:
    """The type of what a method gives, seen on one element.

    Raises:
        TypeError: NumPy does not do this.
    """
    one = np.ones((1,) * len(value.shape), value.dtype.numpy)
    rest = (np.zeros(1, np.int64),) if method == "reduceat" else ()
    try:
        return dtype_of(getattr(ufunc, method)(one, *rest, **options).dtype)
    except (TypeError, ValueError) as error:
        raise user_error(type(error), str(error)) from None


def _failure(ufunc: np.ufunc, method: str, kind: str = "ValueError") -> str:
    return f"{kind}: numpy.{ufunc.__name__}.{method} failed"


def _named(dtype: Any) -> dict[str, Any]:
    return {} if dtype is None else {"dtype": np.dtype(dtype).name}


def reduced(
    ufunc: np.ufunc,
    array: Any,
    axis: Any = 0,
    dtype: Any = None,
    out: Any = None,
    keepdims: bool = False,
    initial: Any = None,
    where: Any = True,
) -> Any:
    """`ufunc.reduce`, of any ufunc of two operands."""
    value = value_of(array)
    rank = len(value.shape)
    axes = axes_of(axis, rank)
    options: dict[str, Any] = {"axis": axes if len(axes) != 1 else axes[0]}
    options |= _named(dtype) | ({"keepdims": True} if keepdims else {})
    if initial is not None:
        options["initial"] = np.asarray(initial).item()
    found = _type_of(ufunc, "reduce", value, **options)
    kept = [1 if n in axes else e for n, e in enumerate(value.shape) if keepdims or n not in axes]
    operands = [value]
    if where is not True:
        operands.append(nd.broadcast_to(value_of(where), value.shape))
        options["masked"] = True
    failure = _failure(ufunc, "reduce")
    options |= {"ufunc": ufunc.__name__, "method": "reduce"}
    result = called("ufunc", operands, found, kept, failure, **options)
    return result if out is None else into(out, result, True, ufunc.__name__)


def accumulated(
    ufunc: np.ufunc, array: Any, axis: Any = 0, dtype: Any = None, out: Any = None
) -> Any:
    """`ufunc.accumulate`, of any ufunc of two operands."""
    value = value_of(array)
    options: dict[str, Any] = {"axis": axis_of(axis, len(value.shape)), **_named(dtype)}
    found = _type_of(ufunc, "accumulate", value, **options)
    options |= {"ufunc": ufunc.__name__, "method": "accumulate"}
    failure = _failure(ufunc, "accumulate")
    result = called("ufunc", [value], found, value.shape, failure, **options)
    return result if out is None else into(out, result, True, ufunc.__name__)


@implements("ufunc.reduceat")
def reduceat(
    ufunc: np.ufunc, array: Any, indices: Any, axis: Any = 0, dtype: Any = None, out: Any = None
) -> Any:
    """`np.add.reduceat(x, indices)` and its like."""
    value, places = value_of(array), value_of(indices)
    along = axis_of(axis, len(value.shape))
    if len(places.shape) != 1 or places.dtype.kind not in "iu":
        raise user_error(TypeError, "reduceat takes a vector of integers as indices")
    options: dict[str, Any] = {"axis": along, **_named(dtype)}
    found = _type_of(ufunc, "reduceat", value, **options)
    shape = [*value.shape[:along], places.shape[0], *value.shape[along + 1 :]]
    options |= {"ufunc": ufunc.__name__, "method": "reduceat"}
    failure = "IndexError: an index of reduceat is out of bounds"
    result = called("ufunc", [value, places], found, shape, failure, **options)
    return result if out is None else into(out, result, True, ufunc.__name__)


def at(ufunc: np.ufunc, array: Array, index: Any, value: Any) -> None:
    """`ufunc.at`, of any ufunc, with arrays of integers as indices."""
    parts = list(index) if isinstance(index, tuple) else [index]
    if any(part is None or part is Ellipsis or isinstance(part, slice) for part in parts):
        raise user_error(
            UnsupportedError, f"numpy.{ufunc.__name__}.at with slices is not supported"
        )
    operands = [value_of(array), *[value_of(part) for part in parts]]
    operands += [] if value is None else [value_of(value)]
    result = called(
        "ufunc.at",
        operands,
        array.value.dtype,
        array.shape,
        f"IndexError: numpy.{ufunc.__name__}.at: an index is out of bounds, or types do not fit",
        ufunc=ufunc.__name__,
        indices=len(parts),
    )
    array[...] = result


# ---------------------------------------------------------------------------------------- bits


def _bytes(value: Value, axis: Any) -> tuple[Value, int]:
    if axis is None:
        return nd.reshape(value, [product(value.shape)]), 0
    return value, axis_of(axis, len(value.shape))


@implements()
def packbits(a: Any, /, axis: Any = None, bitorder: str = "big") -> Array:
    """Eight elements, whether they are 0 or not, as the bits of one byte."""
    value = value_of(a)
    if value.dtype.kind not in "biu":
        raise user_error(TypeError, "Expected an input array of integer or boolean data type")
    value, along = _bytes(value, axis)
    shape = list(value.shape)
    shape[along] = floordiv(add(shape[along], 7), 8)
    failure = f"ValueError: packbits: bitorder must be 'little' or 'big', not {bitorder!r}"
    return called("packbits", [value], _U8, shape, failure, axis=along, bitorder=bitorder)


@implements()
def unpackbits(a: Any, /, axis: Any = None, count: Any = None, bitorder: str = "big") -> Array:
    """The bits of bytes; so many of them, or all but so many, where `count` is given."""
    value = value_of(a)
    if value.dtype is not _U8:
        raise user_error(TypeError, "Expected an input array of unsigned byte data type")
    value, along = _bytes(value, axis)
    shape = list(value.shape)
    shape[along] = multiply(shape[along], 8)
    options: dict[str, Any] = {"axis": along, "bitorder": bitorder}
    if count is not None:
        options["count"] = int(count)
        shape[along] = int(count) if count >= 0 else add(shape[along], int(count))
    failure = "ValueError: unpackbits: a wrong count or bitorder"
    return called("unpackbits", [value], _U8, shape, failure, **options)


# ---------------------------------------------------------------------- quantiles, pads, counts


def quantiles(
    name: str, a: Any, q: Any, axis: Any, keepdims: bool, method: str, weights: Any, out: Any
) -> Any:
    """`numpy.quantile`, or its like of that name, by any method."""
    value = value_of(a)
    rank = len(value.shape)
    axes = axes_of(axis, rank)
    share = None if isinstance(q, int | float) else value_of(q)
    model = q if share is None else np.zeros((1,) * len(share.shape), share.dtype.numpy)
    options: dict[str, Any] = {"axis": axes, "method": method}
    sample = np.zeros((1,) * rank, value.dtype.numpy)
    weighted = {} if weights is None else {"weights": np.ones((1,) * rank)}
    try:
        found = getattr(np, name)(sample, model, **options, **weighted)
    except (TypeError, ValueError) as error:
        raise user_error(type(error), str(error)) from None
    rest = [1 if n in axes else e for n, e in enumerate(value.shape) if keepdims or n not in axes]
    operands = [value]
    if share is None:
        options["q"] = q
    else:
        operands.append(share)
    if weights is not None:
        operands.append(nd.broadcast_to(value_of(weights), value.shape))
        options["weighted"] = True
    shape = [*([] if share is None else share.shape), *rest]
    options |= {"function": name, "keepdims": bool(keepdims)}
    failure = f"ValueError: numpy.{name}: a share is out of its range, or there are no elements"
    result = called("quantile", operands, dtype_of(found.dtype), shape, failure, **options)
    return result if out is None else into(out, result, True, name)


def padded(source: Array, widths: Sequence[tuple[Any, Any]], mode: str, **options: Any) -> Array:
    """`numpy.pad` by widths that are known.

    Raises:
        UnsupportedError: a function as the mode, or widths and options that are not known.
    """
    known = [isinstance(width, int) for pair in widths for width in pair]
    literal = all(isinstance(np.asarray(v).tolist(), int | float | list | str | None)
                  and not isinstance(v, Array) for v in options.values())  # fmt: skip
    if not isinstance(mode, str) or not all(known) or not literal:
        raise user_error(
            UnsupportedError,
            f"numpy.pad with mode={mode!r} needs known widths and options",
        )
    rank, dtype = source.ndim, source.value.dtype
    given = {k: v if v is None else np.asarray(v).tolist() for k, v in options.items()}
    try:
        np.pad(np.ones((1,) * rank, dtype.numpy), [(0, 0)] * rank, mode, **given)  # type: ignore
    except (TypeError, ValueError) as error:
        raise user_error(type(error), str(error)) from None
    shape = [add(add(e, a), b) for e, (a, b) in zip(source.shape, widths, strict=True)]
    failure = f"ValueError: numpy.pad with mode={mode!r} cannot extend an empty axis"
    pairs = [list(pair) for pair in widths]
    operands = [source.value]
    return called("pad", operands, dtype, shape, failure, pad_width=pairs, mode=mode, **given)


@implements()
def histogram2d(
    x: Any, y: Any, bins: Any = 10, range: Any = None, density: Any = None, weights: Any = None
) -> tuple[Array, Array, Array]:
    """`bins` are one or two numbers, or edges, and `range` two pairs: all known."""
    operands = [value_of(x), value_of(y)]
    nd.agree(operands[0].shape[0], operands[1].shape[0], "x and y must have the same length.")
    pair = [bins, bins] if np.ndim(bins) == 0 or len(bins) not in (1, 2) else list(bins)
    pair = pair * 2 if len(pair) == 1 else pair
    if any(isinstance(item, Array) for item in pair) or _has_traced(range):
        raise user_error(
            UnsupportedError, "numpy.histogram2d needs bins and a range that are known"
        )
    known = [np.asarray(item).tolist() for item in pair]
    counts = [item if isinstance(item, int) else len(item) - 1 for item in known]
    options: dict[str, Any] = {"bins": known, "density": bool(density)}
    if range is not None:
        options["range"] = np.asarray(range).tolist()
    if weights is not None:
        operands.append(value_of(weights))
    shapes = [counts, [counts[0] + 1], [counts[1] + 1]]
    failure = "ValueError: the range or the bins of a histogram are not finite, or not in order"
    results = [(F64, shape) for shape in shapes]
    found = nd.call_host("histogram2d", operands, results, failure, **options)
    return wrap(found[0]), wrap(found[1]), wrap(found[2])


def _has_traced(range: Any) -> bool:
    return range is not None and any(isinstance(b, Array) for pair in range for b in pair)


@implements()
def i0(x: Any) -> Array:
    """The modified Bessel function of the first kind, of order 0."""
    value = value_of(x)
    if value.dtype.kind == "c":
        raise user_error(TypeError, "i0 not supported for complex values")
    found = dtype_of(np.i0(np.ones(1, value.dtype.numpy)).dtype)
    return called("i0", [value], found, value.shape, "ValueError: numpy.i0 failed")


@implements()
def broadcast_shapes(*shapes: Any) -> tuple[Any, ...]:
    """The shape that arrays of these shapes have together."""
    listed = [tuple(s) if isinstance(s, tuple | list) else (s,) for s in shapes]
    return tuple(nd.broadcast(*listed))


__all__ = ["accumulated", "at", "padded", "quantiles", "reduced"]
