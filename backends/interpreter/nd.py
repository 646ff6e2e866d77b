"""The table of `nd`: what every op means, as an expression over NumPy arrays.

A tensor is an array here; 0-d ones too. Arithmetic in bfloat16 is ml_dtypes', which rounds every
result once. The expressions are the reading of `docs/landings.md`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from xdsl.dialects.builtin import IntegerAttr, StringAttr, TensorType
from xdsl.ir import Attribute, Operation

from ...dialects.nd_structured import CallHostOp
from ...dialects.nd_types import spec_of
from ..host import evaluate
from .machine import Failure, Frame, Rule, integers, mixed
from .scalars import fused_multiply_add, through_float
from .values import InterpreterError, View, constant, dtype_of

Arrays = Callable[..., Any]


# --- elementwise ops that are not one NumPy function


def sigmoid(x: np.ndarray) -> np.ndarray:
    one = x.dtype.type(1)
    return np.where(x >= 0, one / (one + np.exp(-x)), np.exp(x) / (one + np.exp(x)))


def softplus(x: np.ndarray) -> np.ndarray:
    return np.logaddexp(x, x.dtype.type(0))


def make_complex(real: np.ndarray, imaginary: np.ndarray) -> np.ndarray:
    shape = np.broadcast_shapes(np.shape(real), np.shape(imaginary))
    result = np.empty(shape, np.result_type(real.dtype, np.complex64))
    result.real, result.imag = real, imaginary
    return result


def fma(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    return fused_multiply_add(*(np.array(x) for x in np.broadcast_arrays(a, b, c)))


def multiply_high(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The upper half of the products, which Python computes."""
    whole = x.astype(object) * y.astype(object)
    return np.asarray(whole >> (8 * x.dtype.itemsize)).astype(x.dtype)


ELEMENTWISE: dict[str, Arrays] = {
    "negative": np.negative,
    "absolute": np.absolute,
    "sign": np.sign,
    "reciprocal": np.reciprocal,
    "square": np.square,
    "sqrt": np.sqrt,
    "rsqrt": lambda x: x.dtype.type(1) / np.sqrt(x),
    "cbrt": np.cbrt,
    "exp": np.exp,
    "exp2": np.exp2,
    "expm1": np.expm1,
    "log": np.log,
    "log2": np.log2,
    "log10": np.log10,
    "log1p": np.log1p,
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "asin": np.arcsin,
    "acos": np.arccos,
    "atan": np.arctan,
    "sinh": np.sinh,
    "cosh": np.cosh,
    "tanh": np.tanh,
    "asinh": np.arcsinh,
    "acosh": np.arccosh,
    "atanh": np.arctanh,
    "erf": lambda x: through_float(math.erf)(np.array(x)),
    "sigmoid": sigmoid,
    "softplus": softplus,
    "floor": np.floor,
    "ceil": np.ceil,
    "trunc": np.trunc,
    "rint": np.rint,
    "logical_not": np.logical_not,
    "bitwise_not": np.invert,
    "isnan": np.isnan,
    "isinf": np.isinf,
    "isfinite": np.isfinite,
    "real": lambda x: np.real(x).copy(),
    "imag": lambda x: np.imag(x).copy(),
    "conj": np.conjugate,
    "barrier": np.copy,
    "add": np.add,
    "subtract": np.subtract,
    "multiply": np.multiply,
    "divide": np.divide,
    "floor_divide": np.floor_divide,
    "remainder": np.remainder,
    "power": np.power,
    "atan2": np.arctan2,
    "hypot": np.hypot,
    "copysign": np.copysign,
    "maximum": np.maximum,
    "minimum": np.minimum,
    "fmax": np.fmax,
    "fmin": np.fmin,
    "bitwise_and": np.bitwise_and,
    "bitwise_or": np.bitwise_or,
    "bitwise_xor": np.bitwise_xor,
    "left_shift": np.left_shift,
    "right_shift": np.right_shift,
    "multiply_high": multiply_high,
    "equal": np.equal,
    "not_equal": np.not_equal,
    "less": np.less,
    "less_equal": np.less_equal,
    "greater": np.greater,
    "greater_equal": np.greater_equal,
    "complex": make_complex,
    "where": np.where,
    "fma": fma,
}


# --- attributes


def attribute(op: Operation, name: str) -> Any:
    """An attribute of an op: integers as a list, a string, a number."""
    found = op.properties.get(name, op.attributes.get(name))
    if isinstance(found, StringAttr):
        return found.data
    if isinstance(found, IntegerAttr):
        return found.value.data
    if found is None:
        raise InterpreterError(f"'{op.name}' has no attribute '{name}'")
    return integers(found)


def flag(op: Operation, name: str) -> bool:
    """A flag: a unit attribute, or a bool; absent means no."""
    found = op.properties.get(name, op.attributes.get(name))
    return bool(found.value.data) if isinstance(found, IntegerAttr) else found is not None


def axes(op: Operation, name: str = "axes") -> tuple[int, ...]:
    return tuple(attribute(op, name))


def filled(op: Operation, names: Sequence[str], dynamic: Sequence[int]) -> list[list[int]]:
    """Lists of extents whose dynamic entries the operands fill, list after list."""
    remaining = iter(dynamic)
    return [mixed(op.properties[name], remaining) for name in names]  # pyright: ignore


def result_dtype(op: Operation) -> np.dtype:
    type_ = op.results[0].type
    assert isinstance(type_, TensorType)
    return dtype_of(type_.element_type)


# --- the other ops


def cast(op: Operation, x: np.ndarray) -> np.ndarray:
    """NumPy's conversion; to a bool, whether it is other than 0; of a complex, its real part."""
    dtype = result_dtype(op)
    if dtype == np.bool_:
        return x != 0
    return (np.real(x) if dtype.kind != "c" else x).astype(dtype)


def part(op: Operation, x: np.ndarray, dynamic: Sequence[int]) -> tuple[slice, ...]:
    """The elements of `x` that offsets, sizes and strides take, each of which must be there."""
    offsets, sizes = filled(op, ("offsets", "sizes"), dynamic)
    slices: list[slice] = []
    for offset, size, stride, extent in zip(
        offsets, sizes, attribute(op, "strides"), x.shape, strict=True
    ):
        behind = offset + stride * size
        if size <= 0:
            offset = behind = 0
        elif not (0 <= offset < extent and 0 <= behind - stride < extent):
            raise InterpreterError(
                f"subscripts {[*range(offset, behind, stride)]} of an extent of {extent}"
            )
        # NumPy would count a negative end from the last element.
        slices.append(slice(offset, behind if behind >= 0 else None, stride))
    return tuple(slices)


def in_bounds(subscripts: Sequence[np.ndarray], extents: Sequence[int]) -> None:
    """NumPy would count negative subscripts from the end: here they are an error."""
    for subscript, extent in zip(subscripts, extents, strict=True):
        if np.any((subscript < 0) | (subscript >= extent)):
            raise InterpreterError(f"subscripts {subscript.tolist()} of an extent of {extent}")


def take(op: Operation, x: np.ndarray, *dynamic: int) -> np.ndarray:
    return x[part(op, x, dynamic)]


def insert(op: Operation, x: np.ndarray, source: np.ndarray, *dynamic: int) -> np.ndarray:
    result = x.copy()
    target = result[part(op, x, dynamic)]
    if target.shape != source.shape:
        raise InterpreterError(f"{source.shape} is inserted into {target.shape}")
    target[...] = source
    return result


def pad(op: Operation, x: np.ndarray, value: np.ndarray, *dynamic: int) -> np.ndarray:
    low, high = filled(op, ("low", "high"), dynamic)
    widths = list(zip(low, high, strict=True))
    return np.pad(x, widths, constant_values=value[()]) if widths else x.copy()


def broadcast_to(op: Operation, x: np.ndarray, *dynamic: int) -> np.ndarray:
    (shape,) = filled(op, ("shape",), dynamic)
    return np.broadcast_to(x, shape).copy()


def reshape(op: Operation, x: np.ndarray, *dynamic: int) -> np.ndarray:
    (shape,) = filled(op, ("shape",), dynamic)
    if any(extent < 0 for extent in shape):
        raise InterpreterError(f"negative extent in {shape}")
    return x.reshape(shape).copy()


def gathered(op: Operation, x: np.ndarray, indices: Sequence[np.ndarray]) -> tuple[Any, list[int]]:
    """The index arrays broadcast, and the axes of x: those that are indexed, then the others."""
    indexed = axes(op)
    order = [*indexed, *(axis for axis in range(x.ndim) if axis not in indexed)]
    picked = np.broadcast_arrays(*indices)
    in_bounds(picked, [x.shape[axis] for axis in indexed])
    return tuple(picked), order


def gather(op: Operation, x: np.ndarray, *indices: np.ndarray) -> np.ndarray:
    picked, order = gathered(op, x, indices)
    return x.transpose(order)[picked]


def scatter(op: Operation, x: np.ndarray, updates: np.ndarray, *indices: np.ndarray) -> np.ndarray:
    """One update after the other in row-major order of the indices."""
    picked, order = gathered(op, x, indices)
    result = x.copy()
    view = result.transpose(order)
    for place in np.ndindex(picked[0].shape):
        at = tuple(int(index[place]) for index in picked)
        if attribute(op, "mode") == "add":
            view[at] += updates[place]
        else:
            view[at] = updates[place]
    return result


def nonzero(op: Operation, mask: np.ndarray, *dynamic: int) -> np.ndarray:
    ((count,),) = filled(op, ("shape",), dynamic)
    places = np.flatnonzero(mask)[:count]
    return np.concatenate([places, np.zeros(count - len(places), np.int64)])


def empty(op: Operation, *dynamic: int) -> np.ndarray:
    (shape,) = filled(op, ("shape",), dynamic)
    return np.zeros(shape, result_dtype(op))


def iota(op: Operation, *dynamic: int) -> np.ndarray:
    (shape,) = filled(op, ("shape",), dynamic)
    axis = attribute(op, "axis")
    line = np.arange(shape[axis]).astype(result_dtype(op))
    ones = [extent if number == axis else 1 for number, extent in enumerate(shape)]
    return np.broadcast_to(line.reshape(ones), shape).copy()


REDUCTIONS: dict[str, np.ufunc] = {
    "sum": np.add,
    "prod": np.multiply,
    "min": np.minimum,
    "max": np.maximum,
    "any": np.logical_or,
    "all": np.logical_and,
}


def reduce(op: Operation, x: np.ndarray) -> np.ndarray:
    """NumPy's reduction in the operand's type; 16-bit floats add up in f32 and round at the end."""
    function = REDUCTIONS[attribute(op, "kind")]
    wide = np.float32 if is_narrow(x.dtype) else x.dtype
    result = function.reduce(x.astype(wide), axes(op), keepdims=flag(op, "keepdims"), dtype=wide)
    return np.asarray(result).astype(x.dtype)


def is_narrow(dtype: np.dtype) -> bool:
    """Whether a float of 16 bits."""
    return dtype.itemsize == 2 and dtype.kind not in "iu"


def arg_reduce(op: Operation, x: np.ndarray) -> np.ndarray:
    function = np.argmin if attribute(op, "kind") == "argmin" else np.argmax
    return function(x, attribute(op, "axis"), keepdims=flag(op, "keepdims")).astype(np.int64)


def cumulative(op: Operation, x: np.ndarray) -> np.ndarray:
    axis = attribute(op, "axis")
    way = slice(None, None, -1) if flag(op, "reverse") else slice(None)
    turned = np.moveaxis(x, axis, 0)[way]
    wide = np.float32 if is_narrow(x.dtype) else x.dtype
    result = REDUCTIONS[attribute(op, "kind")].accumulate(turned.astype(wide), 0, dtype=wide)
    return np.moveaxis(result[way], 0, axis).astype(x.dtype)


def dot_general(op: Operation, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """As an Einstein sum; 16-bit floats add up in f32."""
    batch_a, batch_b = axes(op, "batch_a"), axes(op, "batch_b")
    contract_a, contract_b = axes(op, "contract_a"), axes(op, "contract_b")
    names_a = list(range(a.ndim))
    names_b = [a.ndim + axis for axis in range(b.ndim)]
    for left, right in zip((*batch_a, *contract_a), (*batch_b, *contract_b), strict=True):
        if a.shape[left] != b.shape[right]:
            raise InterpreterError(f"axes of {a.shape[left]} and {b.shape[right]} are contracted")
        names_b[right] = names_a[left]
    free_a = [axis for axis in range(a.ndim) if axis not in (*batch_a, *contract_a)]
    free_b = [names_b[axis] for axis in range(b.ndim) if axis not in (*batch_b, *contract_b)]
    wide = np.float32 if is_narrow(a.dtype) else a.dtype
    result = np.einsum(
        a.astype(wide), names_a, b.astype(wide), names_b, [*batch_a, *free_a, *free_b]
    )
    return np.asarray(result).astype(a.dtype)


STRUCTURAL: dict[str, Arrays] = {
    "constant": lambda op: np.broadcast_to(constant(op.properties["value"]), shape_of(op)).copy(),
    "cast": cast,
    "bitcast": lambda op, x: x.view(result_dtype(op)),
    "broadcast_to": broadcast_to,
    "reshape": reshape,
    "transpose": lambda op, x: x.transpose(axes(op, "permutation")).copy(),
    "slice": take,
    "insert_slice": insert,
    "pad": pad,
    "concatenate": lambda op, *xs: np.concatenate(xs, attribute(op, "axis")),
    "gather": gather,
    "scatter": scatter,
    "nonzero": nonzero,
    "iota": iota,
    "empty": empty,
    "reduce": reduce,
    "arg_reduce": arg_reduce,
    "cumulative": cumulative,
    "dot_general": dot_general,
}


def shape_of(op: Operation) -> tuple[int, ...]:
    return tuple(op.results[0].type.get_shape())  # pyright: ignore[reportAttributeAccessIssue]


def on_arrays(function: Arrays) -> Rule:
    """A rule for views from a function of the op and arrays."""

    def rule(frame: Frame, op: Operation, *operands: Any) -> Any:
        arrays = [x.array() if isinstance(x, View) else x for x in operands]
        result = function(op, *arrays)
        return View.of(np.asarray(result), f"the result of {op.name}")

    return rule


def elementwise(function: Arrays) -> Rule:
    """Operands broadcast; 16-bit floats are computed with in f32, the result rounded once."""

    def widened(op: Operation, *arrays: np.ndarray) -> np.ndarray:
        wide = [x.astype(np.float32) if is_narrow(x.dtype) else x for x in arrays]
        return np.asarray(function(*wide)).astype(result_dtype(op), casting="same_kind")

    def rule(frame: Frame, op: Operation, *operands: View) -> View:
        shape = np.broadcast_shapes(*(x.shape for x in operands))
        for operand, view in zip(op.operands, operands, strict=True):
            check_stretch(operand.type, view.shape, shape)
        return on_arrays(widened)(frame, op, *operands)

    return rule


def check_stretch(type_: Attribute, shape: Sequence[int], to: Sequence[int]) -> None:
    """Raise where a dynamic extent would stretch: only a static 1 may."""
    extents = type_.get_shape()  # pyright: ignore[reportAttributeAccessIssue]
    trailing = to[len(to) - len(extents) :]
    for extent, size, wanted in zip(extents, shape, trailing, strict=True):
        if extent < 0 and size != wanted:
            raise InterpreterError(f"a dynamic extent of {size} is stretched to {wanted}")


def call_host(frame: Frame, op: Operation, *operands: Any) -> Any:
    """NumPy's function of that name."""
    assert isinstance(op, CallHostOp)
    results = tuple(spec_of(result.type) for result in op.results)
    arrays = [view.array() for view in operands[: len(op.arguments)]]
    try:
        found = evaluate(op.function, arrays, results)
    except LookupError as error:
        raise InterpreterError(str(error)) from None
    except Exception:
        raise Failure(op.failure) from None
    views = tuple(View.of(value, f"the result of {op.name}") for value in found)
    return views[0] if len(views) == 1 else views


RULES: dict[str, Rule] = {
    "nd.call_host": call_host,
    **{f"nd.{name}": elementwise(function) for name, function in ELEMENTWISE.items()},
    **{f"nd.{name}": on_arrays(function) for name, function in STRUCTURAL.items()},
}
