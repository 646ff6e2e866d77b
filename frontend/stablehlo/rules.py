"""What StableHLO's ops mean, as NumPy says it: one row an op.

A rule takes the op and the arrays of its operands. https://openxla.org/stablehlo/spec
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .. import primitives
from ..array import Array
from ..operations import as_array
from .text import Op, StableHLOError, Type

Rule = Callable[..., Any]


def numbers(op: Op, name: str, at: int = 0) -> list[int]:
    """The list behind `name = `; of `[0] x [1]`, the first or the second one."""
    found = re.search(rf"\b{name} = (\[[^\]]*\](?: x \[[^\]]*\])?)", op.text)
    lists = re.findall(r"\[([^\]]*)\]", found.group(1)) if found else [""]
    return [int(word) for word in lists[at].split(",") if word.strip()]


def array_of(op: Op, name: str) -> list[int]:
    """The numbers of `name = array<i64: …>` of an op in generic form, or of `dense<…>`."""
    found = re.search(rf"\b{name} = (?:array<i64(?:: )?([^>]*)>|dense<([^>]*)>)", op.text)
    text = "" if found is None else found.group(1) or found.group(2) or ""
    return [int(word) for word in re.findall(r"-?\d+", text)]


def constant(op: Op) -> Any:
    """`dense<…>`: a number for all elements, nested lists, or their bytes as a hex string."""
    found = re.search(r"dense<(.*)>", op.text)
    type_ = op.types[0]
    text = "" if found is None else found.group(1)
    if text.startswith('"0x'):
        data = np.frombuffer(bytes.fromhex(text[3:-1]), type_.dtype)
        return np.broadcast_to(data if data.size > 1 else data[0], type_.shape)
    words = re.findall(r"true|false|0x[0-9A-Fa-f]+|[-+]?[\d.]+(?:[eE][-+]?\d+)?", text)
    values = np.array([_number(word, type_) for word in words], type_.dtype)
    return np.broadcast_to(values.reshape(type_.shape if values.size > 1 else ()), type_.shape)


def _number(word: str, type_: Type) -> Any:
    if word in ("true", "false"):
        return word == "true"
    if not word.startswith("0x"):
        return type_.dtype.type(word) if type_.dtype.kind != "b" else word == "1"
    bits = np.array([int(word, 16)], f"u{type_.dtype.itemsize}")
    return bits.view(type_.dtype)[0]


def divide(op: Op, x: Any, y: Any) -> Any:
    """Of integers, towards zero."""
    if op.types[0].dtype.kind not in "iu":
        return x / y
    return (np.abs(x) // np.abs(y)) * (np.sign(x) * np.sign(y))


def compare(op: Op, x: Any, y: Any) -> Any:
    names = {"EQ": "equal", "NE": "not_equal", "LT": "less", "LE": "less_equal"}
    names |= {"GT": "greater", "GE": "greater_equal"}
    return getattr(np, names[op.text.split()[0].strip(",")])(x, y)


def broadcast_in_dim(op: Op, x: Any) -> Any:
    shape = op.types[0].shape
    own = [1] * len(shape)
    for axis, to in enumerate(numbers(op, "dims")):
        own[to] = np.shape(x)[axis]
    return np.broadcast_to(np.reshape(x, own), shape)


def iota(op: Op) -> Any:
    type_ = op.types[0]
    found = re.search(r"dim = (\d+)", op.text)
    axis = 0 if found is None else int(found.group(1))
    own = [extent if at == axis else 1 for at, extent in enumerate(type_.shape)]
    line = np.arange(type_.shape[axis]).astype(type_.dtype)
    return np.broadcast_to(line.reshape(own), type_.shape)


def slice_(op: Op, x: Any) -> Any:
    parts = op.text[op.text.index("[") + 1 : op.text.index("]")].split(",")
    return x[tuple(slice(*map(int, part.split(":"))) for part in parts)]


def pad(op: Op, x: Any, value: Any) -> Any:
    low, high, inner = (numbers(op, name) for name in ("low", "high", "interior"))
    if any(inner) or min([*low, *high], default=0) < 0:
        raise NotImplementedError("interior and negative padding")
    return np.pad(x, list(zip(low, high, strict=True)), constant_values=value)


REDUCERS: dict[str, Rule] = {
    "add": np.sum,
    "multiply": np.prod,
    "maximum": np.max,
    "minimum": np.min,
    "and": np.all,
    "or": np.any,
}
BINARY: dict[str, Rule] = {
    "add": np.add,
    "subtract": np.subtract,
    "multiply": np.multiply,
    "maximum": np.maximum,
    "minimum": np.minimum,
    "power": np.power,
    "remainder": np.fmod,
    "atan2": np.arctan2,
    "and": np.bitwise_and,
    "or": np.bitwise_or,
    "xor": np.bitwise_xor,
    "shift_left": np.left_shift,
    "shift_right_arithmetic": np.right_shift,
}


def reduce(op: Op, x: Any, initial: Any) -> Any:
    """The initial value is combined with what NumPy's reduction gives."""
    found = re.search(r"applies stablehlo\.(\w+)", op.text)
    if found is None or found.group(1) not in REDUCERS:
        raise NotImplementedError("reductions by other than one op")
    kind = found.group(1)
    axes = tuple(numbers(op, "dimensions"))
    dtype = {"dtype": op.types[0].dtype} if kind in ("add", "multiply") else {}
    return BINARY[kind](initial, REDUCERS[kind](x, axis=axes, **dtype)).astype(op.types[0].dtype)


def dot_general(op: Op, x: Any, y: Any) -> Any:
    """By letters of einsum: batch axes, then those of x, then those of y."""
    letters = iter("abcdefghijklmnopqrstuvwxyz")
    names = [[""] * np.ndim(x), [""] * np.ndim(y)]
    batch = ""
    for kind in ("batching_dims", "contracting_dims"):
        pairs = zip(numbers(op, kind, 0), numbers(op, kind, -1), strict=True)
        for left, right in pairs if f"{kind} =" in op.text else ():
            names[0][left] = names[1][right] = letter = next(letters)
            batch += letter if kind == "batching_dims" else ""
    free = ""
    for side in names:
        for axis, name in enumerate(side):
            if not name:
                side[axis] = next(letters)
                free += side[axis]
    return np.einsum(f"{''.join(names[0])},{''.join(names[1])}->{batch}{free}", x, y)


def _starts(x: Any, sizes: Sequence[int], starts: Sequence[Any]) -> list[Any]:
    """The indices along each axis, so that the slice is inside."""
    return [
        np.clip(start, 0, extent - size).astype(np.int64) + np.arange(size)
        for start, extent, size in zip(starts, np.shape(x), sizes, strict=True)
    ]


def dynamic_slice(op: Op, x: Any, *starts: Any) -> Any:
    for axis, places in enumerate(_starts(x, numbers(op, "sizes"), starts)):
        x = np.take(x, places, axis=axis)
    return x


def dynamic_update_slice(op: Op, x: Any, update: Any, *starts: Any) -> Any:
    result = np.array(x) if isinstance(x, np.ndarray) else x.copy()
    result = as_array(result)
    result[np.ix_(*_starts(x, np.shape(update), starts))] = update
    return result


def convolution(op: Op, x: Any, w: Any) -> Any:
    """A product for each place of the window, of what the window sees there."""
    found = re.search(r"dim_numbers = \[(.*?)\]x\[(.*?)\]->\[(.*?)\]", op.text)
    plain = "feature_group_count = 1 " in op.text and "batch_group_count = 1 " in op.text
    window = {
        name: [int(n) for n in re.findall(r"-?\d+", text)]
        for name, text in re.findall(r"(\w+) = (\[\[.*?\]\]|\[[\d, -]*\])", op.text)
    }
    dilated = any(n != 1 for name in ("lhs_dilate", "rhs_dilate") for n in window.get(name, []))
    if found is None or not plain or dilated or "true" in op.text:
        raise NotImplementedError("grouped, dilated and reversed convolutions")
    of_x, of_w, of_out = (group.split(", ") for group in found.groups())
    space = [str(at) for at in range(len(of_x) - 2)]
    x = np.transpose(x, [of_x.index(name) for name in ("b", *space, "f")])
    w = np.transpose(w, [of_w.index(name) for name in (*space, "i", "o")])
    edges = window.get("pad") or [0] * (2 * len(space))
    steps = window.get("stride") or [1] * len(space)
    x = np.pad(x, [(0, 0), *zip(edges[::2], edges[1::2], strict=True), (0, 0)])
    total: Any = None
    for place in itertools.product(*(range(extent) for extent in np.shape(w)[:-2])):
        part = _seen(x, place, np.shape(w)[:-2], steps) @ w[place]
        total = part if total is None else total + part
    order = ("b", *space, "f")
    return np.transpose(total, [order.index(name) for name in of_out])


def _seen(x: Any, place: Sequence[int], window: Sequence[int], steps: Sequence[int]) -> Any:
    """What the element `place` of a window sees; the first and the last axis are whole."""
    parts = [slice(None)]
    for at, size, step, extent in zip(place, window, steps, np.shape(x)[1:-1], strict=True):
        parts.append(slice(at, extent - size + at + 1, step))
    return x[tuple(parts)]


def reduce_window(op: Op, x: Any, initial: Any) -> Any:
    """The windows' elements one after the other, combined."""
    sizes, steps = array_of(op, "window_dimensions"), array_of(op, "window_strides")
    inner = [one.name.partition(".")[2] for one in op.regions[0].ops]
    dilations = array_of(op, "base_dilations") + array_of(op, "window_dilations")
    if len(inner) != 2 or inner[0] not in BINARY or any(n != 1 for n in dilations):
        raise NotImplementedError("windows that are dilated, or reduced by other than one op")
    edges = array_of(op, "padding")
    edges = edges * (2 * np.ndim(x)) if len(edges) == 1 else edges
    if any(edges):
        pairs = list(zip(edges[::2], edges[1::2], strict=True))
        x = np.pad(x, pairs, constant_values=np.asarray(initial).item())
    x = x[None, ..., None]
    total: Any = None
    for place in itertools.product(*map(range, sizes)):
        part = _seen(x, place, sizes, steps or [1] * len(sizes))
        total = part if total is None else BINARY[inner[0]](total, part)
    return BINARY[inner[0]](initial, total[0, ..., 0])


def erf(op: Op, x: Any) -> Any:
    return Array(primitives.elementwise("erf", as_array(x).value))


def _unary(function: Rule) -> Rule:
    return lambda op, x: function(x)


def _binary(function: Rule) -> Rule:
    return lambda op, x, y: function(x, y)


RULES: dict[str, Rule] = {
    **{f"stablehlo.{name}": _binary(function) for name, function in BINARY.items()},
    "stablehlo.divide": divide,
    "stablehlo.negate": _unary(np.negative),
    "stablehlo.exponential": _unary(np.exp),
    "stablehlo.exponential_minus_one": _unary(np.expm1),
    "stablehlo.log": _unary(np.log),
    "stablehlo.log_plus_one": _unary(np.log1p),
    "stablehlo.logistic": lambda op, x: 1 / (1 + np.exp(-x)),
    "stablehlo.tanh": _unary(np.tanh),
    "stablehlo.sine": _unary(np.sin),
    "stablehlo.cosine": _unary(np.cos),
    "stablehlo.sqrt": _unary(np.sqrt),
    "stablehlo.rsqrt": lambda op, x: 1 / np.sqrt(x),
    "stablehlo.cbrt": _unary(np.cbrt),
    "stablehlo.abs": _unary(np.abs),
    "stablehlo.sign": _unary(np.sign),
    "stablehlo.floor": _unary(np.floor),
    "stablehlo.ceil": _unary(np.ceil),
    "stablehlo.round_nearest_even": _unary(np.rint),
    "stablehlo.not": _unary(np.invert),
    "stablehlo.is_finite": _unary(np.isfinite),
    "chlo.erf": erf,
    "chlo.erfc": lambda op, x: 1 - erf(op, x),
    "chlo.square": _unary(np.square),
    "stablehlo.constant": constant,
    "stablehlo.convert": lambda op, x: x.astype(op.types[0].dtype),
    "stablehlo.select": lambda op, condition, x, y: np.where(condition, x, y),
    "stablehlo.clamp": lambda op, low, x, high: np.minimum(np.maximum(x, low), high),
    "stablehlo.compare": compare,
    "stablehlo.broadcast_in_dim": broadcast_in_dim,
    "stablehlo.reshape": lambda op, x: np.reshape(x, op.types[0].shape),
    "stablehlo.transpose": lambda op, x: np.transpose(x, numbers(op, "dims")),
    "stablehlo.reverse": lambda op, x: np.flip(x, tuple(numbers(op, "dims"))),
    "stablehlo.iota": iota,
    "stablehlo.slice": slice_,
    "stablehlo.concatenate": lambda op, *x: np.concatenate(
        x, axis=int(op.text.rpartition("dim = ")[2])
    ),
    "stablehlo.pad": pad,
    "stablehlo.reduce": reduce,
    "stablehlo.reduce_window": reduce_window,
    "stablehlo.dot_general": dot_general,
    "stablehlo.convolution": convolution,
    "stablehlo.dynamic_slice": dynamic_slice,
    "stablehlo.dynamic_update_slice": dynamic_update_slice,
}


def evaluate(op: Op, operands: Sequence[Any]) -> Any:
    """The result of an op that has one.

    Raises:
        StableHLOError: there is no rule for the op, or not for this form of it.
    """
    rule = RULES.get(op.name)
    if rule is None:
        raise StableHLOError(op.line, op.name + op.text, f"'{op.name}' is not imported")
    try:
        return rule(op, *operands)
    except NotImplementedError as error:
        raise StableHLOError(op.line, op.name + op.text, f"not imported: {error}") from None
