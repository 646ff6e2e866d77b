"""What StableHLO's ops are in terms of NumPy, one rule each: the imported program is traced."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from .. import primitives as nd
from .. import registry
from ..array import Array
from ..control_functions import cond, while_loop
from ..operations import as_array
from ..windows import padded
from .indexing import dynamic_slice, dynamic_update_slice, gather, scatter
from .reductions import reduce, sort, top_k
from .run import Frame
from .special import (
    bitcast_convert,
    count_leading_zeros,
    digamma,
    erf,
    erf_inv,
    fft,
    lgamma,
    like,
    population_count,
    reduce_precision,
    rng_bit_generator,
)
from .text import Op, StableHLOError
from .windows import convolution, reduce_window, select_and_scatter

Rule = Callable[[Frame, Op, Sequence[Any]], Any]
"""From a frame, an op and its operands to the op's result, or a tuple of them."""


expit = registry.load()["special.expit"]


def elementwise(function: Callable[..., Any]) -> Rule:
    return lambda frame, op, operands: function(*operands)


def by_name(name: str) -> Rule:
    """NumPy's function, of traced and of constant arrays."""
    return elementwise(getattr(traced, name))


def complex_of_parts(*parts: Any) -> Array:
    """Of a real and an imaginary part, which may be infinite: 1j times it would be no number."""
    return Array(nd.elementwise("complex", *[as_array(part).value for part in parts]))


def divide_towards_zero(a: Any, b: Any) -> Any:
    """Of integers, towards zero."""
    if np.dtype(a.dtype).kind not in "iu":
        return traced.divide(a, b)
    quotient = traced.floor_divide(a, b)
    inexact = (traced.multiply(quotient, b) != a) & ((a < 0) != (b < 0))
    return traced.add(quotient, traced.astype(inexact, a.dtype))


def _logical_shift(a: Any, b: Any) -> Any:
    unsigned = np.dtype(f"u{np.dtype(a.dtype).itemsize}")
    shifted = traced.right_shift(traced.astype(a, unsigned), traced.astype(b, unsigned))
    return traced.astype(shifted, a.dtype)


def _clamp(low: Any, a: Any, high: Any) -> Any:
    return traced.minimum(traced.maximum(a, low), high)


def _round_away(a: Any) -> Any:
    """Halves away from zero."""
    return traced.copysign(traced.floor(traced.add(traced.abs(a), like(0.5, a))), a)


_COMPARISONS = {
    "EQ": "equal", "NE": "not_equal", "LT": "less", "LE": "less_equal", "GT": "greater",
    "GE": "greater_equal",
}  # fmt: skip


def compare(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    direction = op.words[0] if op.words else str(op.attributes.get("comparison_direction", ""))
    direction = direction.rpartition(" ")[2]
    return getattr(traced, _COMPARISONS[direction])(*operands)


# --- shapes --------------------------------------------------------------------------------------


def result_shape(op: Op) -> tuple[int, ...]:
    shape = op.types[-1].shape
    if None in shape:
        raise StableHLOError(f"line {op.line}: '{op.name}' with extents that are not known")
    return tuple(extent or 0 for extent in shape)


def dimensions(op: Op) -> list[int]:
    """What is called `dims`, or in generic form otherwise."""
    value = op.first_of("dims", "dimensions", "broadcast_dimensions", "permutation")
    return list(value) if isinstance(value, list) else [value]


def broadcast_in_dim(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    (a,) = operands
    shape = result_shape(op)
    places = dimensions(op)
    order = sorted(range(len(places)), key=places.__getitem__)
    extents = [1] * len(shape)
    for axis, place in enumerate(places):
        extents[place] = a.shape[axis]
    return traced.broadcast_to(traced.reshape(traced.transpose(a, order), tuple(extents)), shape)


def iota(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    shape = result_shape(op)
    axis = op.first_of("dim", "iota_dimension")
    extents = [1] * len(shape)
    extents[axis] = shape[axis]
    numbers = np.arange(shape[axis]).astype(op.types[-1].dtype).reshape(extents)
    return np.broadcast_to(numbers, shape)


def slice_(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    names = ("start_indices", "limit_indices", "strides")
    ranges = op.ranges or list(zip(*(op.attributes[name] for name in names), strict=True))
    return operands[0][tuple(slice(*one) for one in ranges)]


def pad(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    a, value = operands
    low, high = (op.first_of(name, f"edge_padding_{name}") for name in ("low", "high"))
    return padded(a, value, low, high, op.first_of("interior", "interior_padding"))


# --- products ------------------------------------------------------------------------------------


def dot_general(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    a, b = operands
    numbers = op.attributes.get("dot_dimension_numbers", {})

    def pair(name: str, generic: str) -> tuple[list[int], list[int]]:
        if name in op.attributes:
            return op.attributes[name]
        return tuple(numbers.get(f"{side}_{generic}_dimensions", []) for side in ("lhs", "rhs"))  # pyright: ignore

    batch = pair("batching_dims", "batching")
    summed = pair("contracting_dims", "contracting")
    letters = iter("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    left = [next(letters) for _ in range(a.ndim)]
    right = [next(letters) for _ in range(b.ndim)]
    for places in (batch, summed):
        for one, other in zip(*places, strict=True):
            right[other] = left[one]
    shared = [left[axis] for axis in batch[0]]
    out = shared + [
        letter
        for names, places in ((left, (batch[0], summed[0])), (right, (batch[1], summed[1])))
        for axis, letter in enumerate(names)
        if axis not in places[0] and axis not in places[1]
    ]
    result = traced.einsum(f"{''.join(left)},{''.join(right)}->{''.join(out)}", a, b)
    return traced.astype(result, op.types[-1].dtype)


# --- control flow --------------------------------------------------------------------------------


def while_(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    test, body = op.regions
    return tuple(
        while_loop(
            lambda state: frame.run(test, state)[0],
            lambda state: tuple(frame.run(body, state)),
            tuple(traced.copy(as_array(operand)) for operand in operands),
        )
    )


def case(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    """The region of a number; of numbers that have none, the last."""
    regions = list(op.regions)

    def choose(first: int) -> tuple[Any, ...]:
        if first == len(regions) - 1:
            return tuple(frame.run(regions[first], ()))
        return cond(
            traced.equal(operands[0], np.int32(first)),
            lambda: tuple(frame.run(regions[first], ())),
            lambda: choose(first + 1),
        )

    return choose(0)


def if_(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    yes, no = op.regions
    return cond(operands[0], lambda: tuple(frame.run(yes, ())), lambda: tuple(frame.run(no, ())))


def call(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    return tuple(frame.call(op.words[0], operands))


def custom_call(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    """Marks for a compiler, which say nothing of values; all else is a library of XLA's."""
    if op.words[0] in ("@Sharding", "@annotate_device_placement"):
        return tuple(operands)
    raise StableHLOError(f"line {op.line}: a call of XLA's {op.words[0].strip('@')}")


def convert(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    dtype = op.types[-1].dtype
    return traced.astype(operands[0], dtype)


RULES: dict[str, Rule] = {
    **{f"stablehlo.{name}": by_name(numpy) for name, numpy in {
        "abs": "abs", "negate": "negative", "sign": "sign", "exponential": "exp",
        "exponential_minus_one": "expm1", "log": "log", "log_plus_one": "log1p", "sine": "sin",
        "cosine": "cos", "tan": "tan", "tanh": "tanh", "sqrt": "sqrt", "cbrt": "cbrt",
        "floor": "floor", "ceil": "ceil", "round_nearest_even": "rint", "is_finite": "isfinite",
        "real": "real", "imag": "imag", "add": "add", "subtract": "subtract",
        "multiply": "multiply", "remainder": "fmod", "maximum": "maximum", "minimum": "minimum",
        "power": "power", "atan2": "arctan2", "and": "bitwise_and", "or": "bitwise_or",
        "xor": "bitwise_xor", "not": "bitwise_not", "shift_left": "left_shift",
        "shift_right_arithmetic": "right_shift", "select": "where",
    }.items()},
    **{f"chlo.{name}": by_name(numpy) for name, numpy in {
        "acos": "arccos", "acosh": "arccosh", "asin": "arcsin", "asinh": "arcsinh",
        "atan": "arctan", "atanh": "arctanh", "cosh": "cosh", "sinh": "sinh", "tan": "tan",
        "square": "square", "conj": "conj", "is_inf": "isinf", "next_after": "nextafter",
    }.items()},
    "chlo.erf": elementwise(erf),
    "chlo.erfc": elementwise(lambda a: traced.subtract(like(1, a), erf(a))),
    "chlo.erf_inv": elementwise(erf_inv),
    "chlo.lgamma": elementwise(lgamma),
    "chlo.digamma": elementwise(digamma),
    "chlo.top_k": top_k,
    "stablehlo.popcnt": elementwise(population_count),
    "stablehlo.count_leading_zeros": elementwise(count_leading_zeros),
    "stablehlo.bitcast_convert": bitcast_convert,
    "stablehlo.reduce_precision": reduce_precision,
    "stablehlo.fft": fft,
    "stablehlo.rng_bit_generator": rng_bit_generator,
    "stablehlo.rsqrt": elementwise(lambda a: traced.divide(like(1, a), traced.sqrt(a))),
    "stablehlo.logistic": elementwise(expit),
    "stablehlo.round_nearest_afz": elementwise(_round_away),
    "stablehlo.divide": elementwise(divide_towards_zero),
    "stablehlo.shift_right_logical": elementwise(_logical_shift),
    "stablehlo.clamp": elementwise(_clamp),
    "stablehlo.complex": elementwise(complex_of_parts),
    "stablehlo.optimization_barrier": lambda frame, op, operands: tuple(operands),
    "stablehlo.compare": compare,
    "stablehlo.convert": convert,
    "stablehlo.constant": lambda frame, op, operands: op.attributes["value"],
    "stablehlo.iota": iota,
    "stablehlo.broadcast_in_dim": broadcast_in_dim,
    "stablehlo.reshape": lambda frame, op, operands: traced.reshape(operands[0], result_shape(op)),
    "stablehlo.transpose": lambda frame, op, operands: traced.transpose(*operands, dimensions(op)),
    "stablehlo.reverse": lambda frame, op, operands: traced.flip(*operands, tuple(dimensions(op))),
    "stablehlo.concatenate": lambda frame, op, operands: traced.concatenate(
        list(operands), axis=op.first_of("dim", "dimension")
    ),
    "stablehlo.slice": slice_,
    "stablehlo.pad": pad,
    "stablehlo.dynamic_slice": dynamic_slice,
    "stablehlo.dynamic_update_slice": dynamic_update_slice,
    "stablehlo.gather": gather,
    "stablehlo.scatter": scatter,
    "stablehlo.dot_general": dot_general,
    "stablehlo.convolution": convolution,
    "stablehlo.reduce": reduce,
    "stablehlo.reduce_window": reduce_window,
    "stablehlo.select_and_scatter": select_and_scatter,
    "stablehlo.sort": sort,
    "stablehlo.custom_call": custom_call,
    "stablehlo.while": while_,
    "stablehlo.case": case,
    "stablehlo.if": if_,
    "call": call,
    "func.call": call,
}  # fmt: skip
