"""What StableHLO's ops are in terms of NumPy, one rule each: the imported program is traced."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from .. import registry
from ..control_functions import cond, while_loop
from ..windows import padded
from .indexing import dynamic_slice, dynamic_update_slice, gather, scatter
from .run import Frame
from .text import Op, StableHLOError
from .windows import convolution, reduce_window

Rule = Callable[[Frame, Op, Sequence[Any]], Any]
"""From a frame, an op and its operands to the op's result, or a tuple of them."""


erf, expit = (registry.load()[f"special.{name}"] for name in ("erf", "expit"))


def elementwise(function: Callable[..., Any]) -> Rule:
    return lambda frame, op, operands: function(*operands)


def by_name(name: str) -> Rule:
    """NumPy's function, of traced and of constant arrays."""
    return elementwise(getattr(traced, name))


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
    return traced.copysign(traced.floor(traced.add(traced.abs(a), _like(0.5, a))), a)


def _like(value: float, array: Any) -> Any:
    return np.dtype(array.dtype).type(value)


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


# --- products, reductions, sorting ---------------------------------------------------------------


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


_REDUCTIONS = {
    "stablehlo.add": "sum", "stablehlo.multiply": "prod", "stablehlo.maximum": "max",
    "stablehlo.minimum": "min", "stablehlo.and": "all", "stablehlo.or": "any",
}  # fmt: skip


def combiner(op: Op) -> str:
    """The op that a reduction applies: written after `applies`, or all of its region."""
    for word in op.words:
        if word in _REDUCTIONS:
            return word
    if len(op.regions) == 1 and len(op.regions[0].ops) == 2:
        return op.regions[0].ops[0].name
    return ""


def reduce(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    name = combiner(op)
    initial = [frame.value(one) for one in op.attributes.get("init", [])]
    if not initial:  # generic form
        half = len(operands) // 2
        operands, initial = operands[:half], list(operands[half:])
    axes = tuple(op.attributes["dimensions"])
    if name in _REDUCTIONS and len(operands) == 1:
        (a,) = operands
        if name in ("stablehlo.and", "stablehlo.or") and a.dtype != bool:
            raise StableHLOError(f"line {op.line}: a reduction by '{name}' of {a.dtype}")
        reduced = getattr(traced, _REDUCTIONS[name])(a, axis=axes)
        reduced = traced.astype(reduced, a.dtype)
        return RULES[name](frame, op, (initial[0], reduced))
    extreme = _extreme_place(op)
    if extreme and len(operands) == 2 and len(axes) == 1:
        a, numbers = operands
        place = getattr(traced, extreme)(a, axis=axes[0])
        place = traced.expand_dims(place, axes[0])
        return tuple(
            traced.squeeze(traced.take_along_axis(one, place, axes[0]), axes[0])
            for one in (a, numbers)
        )
    raise StableHLOError(f"line {op.line}: a reduction that is neither a sum nor an extreme")


def _extreme_place(op: Op) -> str:
    """Whether a reduction of values and their places finds an extreme: `argmax`, `argmin`, ""."""
    ops = op.regions[0].ops if op.regions else []
    first = ops[0] if ops else None
    if first is None or first.name != "stablehlo.compare" or len(ops) < 4:
        return ""
    return {"GT": "argmax", "LT": "argmin", "GE": "argmax", "LE": "argmin"}.get(first.words[0], "")


def sort(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    """By the first operand. NaNs go last, as JAX's comparators put them."""
    axis = op.attributes["dimension"]
    compared = [inner for inner in op.regions[0].ops if inner.name == "stablehlo.compare"]
    falling = bool(compared) and compared[-1].words[0] in ("GT", "GE")
    if falling:
        raise StableHLOError(f"line {op.line}: sorting by falling values")
    if len(operands) == 1:
        return traced.sort(operands[0], axis=axis)
    places = traced.argsort(operands[0], axis=axis, kind="stable")
    return tuple(traced.take_along_axis(one, places, axis) for one in operands)


# --- control flow --------------------------------------------------------------------------------


def while_(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    test, body = op.regions
    return tuple(
        while_loop(
            lambda state: frame.run(test, state)[0],
            lambda state: tuple(frame.run(body, state)),
            tuple(operands),
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
        "square": "square", "conj": "conj", "is_inf": "isinf",
    }.items()},
    "chlo.erf": elementwise(erf),
    "chlo.erfc": elementwise(lambda a: traced.subtract(_like(1, a), erf(a))),
    "stablehlo.rsqrt": elementwise(lambda a: traced.divide(_like(1, a), traced.sqrt(a))),
    "stablehlo.logistic": elementwise(expit),
    "stablehlo.round_nearest_afz": elementwise(_round_away),
    "stablehlo.divide": elementwise(divide_towards_zero),
    "stablehlo.shift_right_logical": elementwise(_logical_shift),
    "stablehlo.clamp": elementwise(_clamp),
    "stablehlo.complex": elementwise(lambda a, b: a + b * np.complex64(1j)),
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
    "stablehlo.sort": sort,
    "stablehlo.while": while_,
    "stablehlo.case": case,
    "stablehlo.if": if_,
    "call": call,
    "func.call": call,
}  # fmt: skip
