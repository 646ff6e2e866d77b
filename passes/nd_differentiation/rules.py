"""Reverse-mode rules: how the cotangent of an op's result reaches its operands.

One row for each op of nd that numbers flow through. A rule is a function of the builder, the op
and the cotangent of its result; it returns the cotangent of each operand, or None for an operand
that no gradient reaches. Elementwise rules may return it in the result's shape: what was stretched
is summed by the caller. A rule is only asked for operands that `Rule.active` names.

The formulas are the textbook ones (Griewank and Walther, Evaluating Derivatives, 2008). Where a
function has a kink, the subgradient is: sign(0) = 0 for absolute, one half each for a tie in
maximum and minimum, an equal share for ties of a min or max reduction, 0 for hypot at the origin.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from xdsl.dialects import arith
from xdsl.ir import Block, Operation, SSAValue

from ...dialects import nd
from ...dialects.build import INDEX
from ...dialects.definitions import rule_of
from ...dialects.dtypes import I64
from ...dialects.nd_builder import Extents, NdBuilder, spec, split
from ..errors import CompileError
from .calls import Functions
from .complex_numbers import COTANGENTS, is_complex
from .flat import is_flat
from .host import cotangents_of_host_call

Cotangents = Sequence[SSAValue | None]


class Gradients(NdBuilder):
    """The builder of the backward sweep, with the few words that the formulas are written in."""

    __slots__ = ("active", "functions", "holes")

    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)
        self.active: set[SSAValue] = set()
        # Cotangents with zeros put into the part that a store has overwritten.
        self.holes: list[SSAValue] = []
        # Those of the module.
        self.functions: Functions = {}

    def inside(self, block: Block) -> Gradients:
        """A builder at the end of another block, of the same sweep."""
        made = Gradients(block, None, self.location)
        made.active, made.functions = self.active, self.functions
        return made

    def add(self, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.op("add", x, y)

    def sub(self, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.op("subtract", x, y)

    def mul(self, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.op("multiply", x, y)

    def div(self, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.op("divide", x, y)

    def neg(self, x: SSAValue) -> SSAValue:
        return self.op("negative", x)

    def square(self, x: SSAValue) -> SSAValue:
        return self.op("square", x)

    def plus(self, x: SSAValue, value: float) -> SSAValue:
        return self.add(x, self.scalar(value, x))

    def times(self, x: SSAValue, value: float) -> SSAValue:
        return self.mul(x, self.scalar(value, x))

    def one_minus(self, x: SSAValue) -> SSAValue:
        return self.sub(self.scalar(1.0, x), x)

    def where(self, condition: SSAValue, x: SSAValue, y: SSAValue) -> SSAValue:
        return self.op("where", condition, x, y)

    def keep(self, condition: SSAValue, x: SSAValue) -> SSAValue:
        """x where the condition holds, otherwise 0."""
        return self.where(condition, x, self.scalar(0.0, x))

    def steep(self, c: SSAValue, x: SSAValue, value: SSAValue, at: float = 0.0) -> SSAValue:
        """`value`, of an infinite slope where x is `at`: 0 there if c is 0, where it is NaN.

        So a function that is not chosen by a `where` has no part in the gradient.
        """
        there = self.op("equal", x, self.scalar(at, x))
        nothing = self.op("equal", c, self.scalar(0.0, c))
        both = self.op("bitwise_and", there, nothing)
        return self.where(both, self.scalar(0.0, value), value)

    def like(self, x: SSAValue, model: SSAValue) -> SSAValue:
        """x, of as many elements, in the shape of `model`."""
        if x.type == model.type:
            return x
        return self.shaped("reshape", x, extents=self.extents(model))

    def unbroadcast(self, cotangent: SSAValue, operand: SSAValue) -> SSAValue:
        """Sum the axes of `cotangent` along which `operand` was stretched."""
        have, want = spec(cotangent).shape, spec(operand).shape
        added = len(have) - len(want)
        axes = tuple(axis for axis in range(added) if have[axis] != 1) + tuple(
            axis + added for axis, extent in enumerate(want) if extent == 1 != have[axis + added]
        )
        if axes:
            cotangent = self.op("reduce", cotangent, kind="sum", axes=axes, keepdims=False)
        return self.like(cotangent, operand)

    def slice_of(self, x: SSAValue, offsets: Extents, extents: Extents) -> SSAValue:
        """The part of x of the given extents that begins at `offsets`, one by one."""
        static_offsets, dynamic_offsets = split(offsets)
        static_sizes, dynamic_sizes = split(extents)
        return self.op(
            "slice",
            x,
            index_operands=[*dynamic_offsets, *dynamic_sizes],
            offsets=static_offsets,
            sizes=static_sizes,
            strides=(1,) * len(extents),
        )

    def add_extents(self, x: int | SSAValue, y: int | SSAValue) -> int | SSAValue:
        if isinstance(x, int) and isinstance(y, int):
            return x + y
        left, right = (self.index(v) if isinstance(v, int) else v for v in (x, y))
        return self.value(arith.AddiOp, (left, right), INDEX)

    def restore_axes(self, x: SSAValue, op: Operation) -> SSAValue:
        """A reduction's result with its reduced axes put back as extents of 1."""
        attributes = nd.attributes_of(op)
        if attributes["keepdims"]:
            return x
        extents = self.extents(op.operands[0])
        for axis in attributes["axes"]:
            extents[axis] = 1
        return self.shaped("reshape", x, extents=extents)


# ------------------------------------------------------------------------------ elementwise, unary
# Each row: cotangent * d(result)/d(operand), from the operand x, the result y and the cotangent c.

Unary = Callable[[Gradients, SSAValue, SSAValue, SSAValue], SSAValue]


def _arc(b: Gradients, x: SSAValue, c: SSAValue) -> SSAValue:
    """c / sqrt(1 - x**2)"""
    squared = b.square(x)
    return b.steep(c, squared, b.mul(c, b.op("rsqrt", b.one_minus(squared))), 1.0)


UNARY: dict[str, Unary] = {
    "negative": lambda b, x, y, c: b.neg(c),
    "absolute": lambda b, x, y, c: b.mul(c, b.op("sign", x)),
    "reciprocal": lambda b, x, y, c: b.steep(c, x, b.neg(b.mul(c, b.square(y)))),
    "square": lambda b, x, y, c: b.mul(c, b.times(x, 2.0)),
    "sqrt": lambda b, x, y, c: b.steep(c, y, b.div(b.times(c, 0.5), y)),
    "rsqrt": lambda b, x, y, c: b.steep(c, x, b.mul(b.times(c, -0.5), b.mul(y, b.square(y)))),
    "cbrt": lambda b, x, y, c: b.steep(c, y, b.div(b.times(c, 1.0 / 3.0), b.square(y))),
    "exp": lambda b, x, y, c: b.mul(c, y),
    "exp2": lambda b, x, y, c: b.mul(c, b.times(y, math.log(2.0))),
    "expm1": lambda b, x, y, c: b.mul(c, b.plus(y, 1.0)),
    "log": lambda b, x, y, c: b.steep(c, x, b.div(c, x)),
    "log2": lambda b, x, y, c: b.steep(c, x, b.div(b.times(c, 1.0 / math.log(2.0)), x)),
    "log10": lambda b, x, y, c: b.steep(c, x, b.div(b.times(c, 1.0 / math.log(10.0)), x)),
    "log1p": lambda b, x, y, c: b.steep(c, x, b.div(c, b.plus(x, 1.0)), -1.0),
    "sin": lambda b, x, y, c: b.mul(c, b.op("cos", x)),
    "cos": lambda b, x, y, c: b.neg(b.mul(c, b.op("sin", x))),
    "tan": lambda b, x, y, c: b.mul(c, b.plus(b.square(y), 1.0)),
    "asin": lambda b, x, y, c: _arc(b, x, c),
    "acos": lambda b, x, y, c: b.neg(_arc(b, x, c)),
    "atan": lambda b, x, y, c: b.div(c, b.plus(b.square(x), 1.0)),
    "sinh": lambda b, x, y, c: b.mul(c, b.op("cosh", x)),
    "cosh": lambda b, x, y, c: b.mul(c, b.op("sinh", x)),
    "tanh": lambda b, x, y, c: b.mul(c, b.one_minus(b.square(y))),
    "asinh": lambda b, x, y, c: b.mul(c, b.op("rsqrt", b.plus(b.square(x), 1.0))),
    "acosh": lambda b, x, y, c: b.steep(
        c, x, b.mul(c, b.op("rsqrt", b.plus(b.square(x), -1.0))), 1.0
    ),
    "atanh": lambda b, x, y, c: b.steep(c, b.square(x), b.div(c, b.one_minus(b.square(x))), 1.0),
    "erf": lambda b, x, y, c: b.mul(
        b.times(c, 2.0 / math.sqrt(math.pi)), b.op("exp", b.neg(b.square(x)))
    ),
    "sigmoid": lambda b, x, y, c: b.mul(c, b.mul(y, b.one_minus(y))),
    "softplus": lambda b, x, y, c: b.mul(c, b.op("sigmoid", x)),
    "barrier": lambda b, x, y, c: c,
}

# ------------------------------------------------------------- elementwise, two and three operands
# Each row: one function an operand, asked only where that operand is active.

Partial = Callable[[Gradients, Operation, SSAValue], SSAValue]


def _tie(b: Gradients, op: Operation, c: SSAValue, which: int) -> SSAValue:
    """The share of maximum's or minimum's cotangent: all of it, half at a tie, or nothing."""
    x, y = op.operands
    mine, other = (x, y) if which == 0 else (y, x)
    half = b.keep(b.op("equal", x, y), b.times(c, 0.5))
    wins = "greater" if op.name in ("nd.maximum", "nd.fmax") else "less"
    won = b.op(wins, mine, other)
    if op.name in ("nd.fmax", "nd.fmin"):  # the number wins over NaN
        won = b.op("bitwise_or", won, b.op("isnan", other))
    return b.where(won, c, half)


def _power_base(b: Gradients, op: Operation, c: SSAValue) -> SSAValue:
    # d(x**p)/dx = p * x**(p-1); at p == 0 it is 0 even where x**(p-1) is infinite
    x, p = op.operands
    slope = b.mul(p, b.op("power", x, b.plus(p, -1.0)))
    slope = b.where(b.op("equal", p, b.scalar(0.0, p)), b.scalar(0.0, p), slope)
    return b.steep(c, x, b.mul(c, slope))


def _power_exponent(b: Gradients, op: Operation, c: SSAValue) -> SSAValue:
    # d(x**p)/dp = x**p * log(x), 0 at x == 0
    x, _ = op.operands
    safe = b.where(b.op("equal", x, b.scalar(0.0, x)), b.scalar(1.0, x), x)
    return b.mul(c, b.mul(op.results[0], b.op("log", safe)))


def _atan2_scale(b: Gradients, op: Operation) -> SSAValue:
    y, x = op.operands
    return b.add(b.square(x), b.square(y))


def _hypot(b: Gradients, op: Operation, c: SSAValue, which: int) -> SSAValue:
    r = op.results[0]
    safe = b.where(b.op("equal", r, b.scalar(0.0, r)), b.scalar(1.0, r), r)
    return b.div(b.mul(c, op.operands[which]), safe)


def _copysign(b: Gradients, op: Operation, c: SSAValue) -> SSAValue:
    x, y = op.operands
    zero = b.scalar(0.0, x)
    same = b.op("equal", b.op("less", x, zero), b.op("less", y, zero))
    return b.where(same, c, b.neg(c))


_MAXIMUM: tuple[Partial, Partial] = (
    lambda b, op, c: _tie(b, op, c, 0),
    lambda b, op, c: _tie(b, op, c, 1),
)

PARTIALS: dict[str, tuple[Partial | None, ...]] = {
    "add": (lambda b, op, c: c, lambda b, op, c: c),
    "subtract": (lambda b, op, c: c, lambda b, op, c: b.neg(c)),
    "multiply": (
        lambda b, op, c: b.mul(c, op.operands[1]),
        lambda b, op, c: b.mul(c, op.operands[0]),
    ),
    "divide": (
        lambda b, op, c: b.steep(c, op.operands[1], b.div(c, op.operands[1])),
        lambda b, op, c: b.steep(
            c, op.operands[1], b.neg(b.div(b.mul(c, op.results[0]), op.operands[1]))
        ),
    ),
    "power": (_power_base, _power_exponent),
    "atan2": (
        lambda b, op, c: b.div(b.mul(c, op.operands[1]), _atan2_scale(b, op)),
        lambda b, op, c: b.neg(b.div(b.mul(c, op.operands[0]), _atan2_scale(b, op))),
    ),
    "hypot": (lambda b, op, c: _hypot(b, op, c, 0), lambda b, op, c: _hypot(b, op, c, 1)),
    "maximum": _MAXIMUM,
    "minimum": _MAXIMUM,
    "fmax": _MAXIMUM,
    "fmin": _MAXIMUM,
    "copysign": (_copysign, None),
    "remainder": (
        lambda b, op, c: c,
        lambda b, op, c: b.neg(b.mul(c, b.op("floor_divide", *op.operands))),
    ),
    "where": (
        None,
        lambda b, op, c: b.keep(op.operands[0], c),
        lambda b, op, c: b.where(op.operands[0], b.scalar(0.0, c), c),
    ),
    "fma": (
        lambda b, op, c: b.mul(c, op.operands[1]),
        lambda b, op, c: b.mul(c, op.operands[0]),
        lambda b, op, c: c,
    ),
}

# ------------------------------------------------------------------- shape, indexing and reduction

Rule = Callable[[Gradients, Operation, SSAValue], Cotangents]


def _cast(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    return [b.op("cast", c, dtype=spec(op.operands[0]).dtype)]


def _broadcast_to(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    return [b.unbroadcast(c, op.operands[0])]


def _reshape(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    return [b.like(c, op.operands[0])]


def _transpose(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    permutation = nd.attributes_of(op)["permutation"]
    inverse = tuple(permutation.index(axis) for axis in range(len(permutation)))
    return [b.op("transpose", c, permutation=inverse)]


def _slice(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    x, *places = op.operands
    zeros = b.full_like(0.0, x)
    return [b.op("insert_slice", zeros, c, index_operands=places, **nd.attributes_of(op))]


def _insert_slice(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    _, source, *places = op.operands
    attributes = nd.attributes_of(op)
    taken = b.like(b.op("slice", c, index_operands=places, **attributes), source)
    hole = b.op("insert_slice", c, b.full_like(0.0, source), index_operands=places, **attributes)
    b.holes.append(hole)
    return [hole, taken]


def _pad(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    x, value, *amounts = op.operands
    dynamic = iter(amounts)
    offsets: Extents = [
        next(dynamic) if entry is None else entry for entry in nd.attributes_of(op)["low"]
    ]
    inner = b.slice_of(c, offsets, b.extents(x))
    if value not in b.active:
        return [b.like(inner, x), None]
    axes = tuple(range(len(offsets)))
    outer = b.sub(
        b.op("reduce", c, kind="sum", axes=axes, keepdims=False),
        b.op("reduce", inner, kind="sum", axes=axes, keepdims=False),
    )
    return [b.like(inner, x), outer]


def _concatenate(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    axis = nd.attributes_of(op)["axis"]
    cotangents: list[SSAValue] = []
    offset: int | SSAValue = 0
    for operand in op.operands:
        extents = b.extents(operand)
        offsets: Extents = [0] * len(extents)
        offsets[axis] = offset
        cotangents.append(b.like(b.slice_of(c, offsets, extents), operand))
        offset = b.add_extents(offset, extents[axis])
    return cotangents


def _gather(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    x, *indices = op.operands
    axes = nd.attributes_of(op)["axes"]
    zeros = b.full_like(0.0, x)
    into = b.op("scatter", zeros, c, *indices, axes=axes, mode="add")
    return [into, *(None for _ in indices)]


def _scatter(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    _, updates, *indices = op.operands
    attributes = nd.attributes_of(op)
    taken = b.like(b.op("gather", c, *indices, axes=attributes["axes"]), updates)
    kept = c
    if attributes["mode"] == "set":
        kept = b.op("scatter", c, b.full_like(0.0, updates), *indices, **attributes)
    return [kept, taken, *(None for _ in indices)]


def _reduce(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    (x,) = op.operands
    kind = nd.attributes_of(op)["kind"]
    wide = b.restore_axes(c, op)
    if kind == "sum":
        return [b.shaped("broadcast_to", wide, extents=b.extents(x))]
    y = b.restore_axes(op.results[0], op)
    if kind in ("min", "max"):
        hit = b.op("cast", b.op("equal", x, y), dtype=spec(x).dtype)
        axes = nd.attributes_of(op)["axes"]
        ties = b.op("reduce", hit, kind="sum", axes=axes, keepdims=True)
        return [b.mul(hit, b.div(wide, ties))]
    return [b.mul(wide, product_of_others(b, op, x, y))]


def product_of_others(b: Gradients, op: Operation, x: SSAValue, y: SSAValue) -> SSAValue:
    """For each element the product of the other ones: y / x where no element is 0.

    With one 0 it is the product of the rest at the 0 and 0 elsewhere; with more it is 0.
    """
    axes = nd.attributes_of(op)["axes"]
    is_zero = b.op("equal", x, b.scalar(0.0, x))
    rest = b.op(
        "reduce", b.where(is_zero, b.scalar(1.0, x), x), kind="prod", axes=axes, keepdims=True
    )
    count = b.op(
        "reduce", b.op("cast", is_zero, dtype=spec(x).dtype), kind="sum", axes=axes, keepdims=True
    )
    one_zero = b.op("equal", count, b.scalar(1.0, count))
    at_zero = b.keep(b.op("bitwise_and", is_zero, one_zero), rest)
    elsewhere = b.div(y, b.where(is_zero, b.scalar(1.0, x), x))
    return b.where(is_zero, at_zero, elsewhere)


def _cumulative(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    attributes = nd.attributes_of(op)
    backward = {"kind": "sum", "axis": attributes["axis"], "reverse": not attributes["reverse"]}
    if attributes["kind"] == "sum":
        return [b.op("cumulative", c, **backward)]
    if attributes["kind"] == "prod":
        return [_cumulative_product(b, op, c, attributes, backward)]
    return [_cumulative_extreme(b, op, c, attributes)]


def _cumulative_extreme(b: Gradients, op: Operation, c: SSAValue, forward: dict) -> SSAValue:
    """Each cotangent goes to the latest element that is the extreme so far."""
    (x,) = op.operands
    axis, extents = forward["axis"], b.extents(x)
    places = b.shaped("iota", extents=extents, axis=axis, dtype=I64)
    hit = b.op("equal", x, op.results[0])
    # The latest place that was a hit: the greatest, or seen backwards the least.
    none = b.op("negative", b.scalar(1, places))
    kind = "max"
    if forward["reverse"]:
        kind = "min"
        none = b.scalar(2**62, places)
    latest = b.where(hit, places, none)
    latest = b.op("cumulative", latest, kind=kind, axis=axis, reverse=forward["reverse"])
    indices: list[SSAValue] = []
    for place, extent in enumerate(extents):
        ones: Extents = [1] * len(extents)
        ones[place] = extent
        own = b.shaped("iota", extents=ones, axis=place, dtype=I64)
        indices.append(latest if place == axis else own)
    axes = tuple(range(len(extents)))
    return b.op("scatter", b.full_like(0.0, x), c, *indices, axes=axes, mode="add")


def _cumulative_product(
    b: Gradients, op: Operation, c: SSAValue, forward: dict, backward: dict
) -> SSAValue:
    """The cotangent of x: R(c * y) / x, R being the cumulative sum backwards.

    At the first 0 it is R(c * z), where z are the products without that 0. Beyond, y and it are 0.
    """
    (x,) = op.operands
    one, zero = b.scalar(1.0, x), b.scalar(0.0, x)
    is_zero = b.op("equal", x, zero)
    counted = b.op("cast", is_zero, dtype=spec(x).dtype)
    zeros = b.op(
        "cumulative", counted, kind="sum", axis=forward["axis"], reverse=forward["reverse"]
    )
    first = b.op("bitwise_and", is_zero, b.op("equal", zeros, one))
    without = b.op("cumulative", b.where(first, one, x), **forward)
    at_first = b.op("cumulative", b.mul(c, without), **backward)
    elsewhere = b.op("cumulative", b.mul(c, op.results[0]), **backward)
    return b.where(first, at_first, b.div(elsewhere, b.where(is_zero, one, x)))


def _dot_general(b: Gradients, op: Operation, c: SSAValue) -> Cotangents:
    left, right = op.operands
    attributes = nd.attributes_of(op)
    return [
        _dot_operand(b, c, left, right, attributes, "a") if left in b.active else None,
        _dot_operand(b, c, right, left, attributes, "b") if right in b.active else None,
    ]


def _dot_operand(
    b: Gradients, c: SSAValue, mine: SSAValue, other: SSAValue, attributes: dict, side: str
) -> SSAValue:
    """The cotangent of one side: the result's cotangent contracted with the other side's free axes.

    The result's axes are batch, left free, right free; so are those of the dot_general made here:
    batch, free axes of `mine`, contracted axes of `mine` (in the order of `other`'s free axes).
    """
    other_side = "b" if side == "a" else "a"
    batch, contract = attributes[f"batch_{side}"], attributes[f"contract_{side}"]
    other_batch = attributes[f"batch_{other_side}"]
    other_contract = attributes[f"contract_{other_side}"]
    rank, other_rank = len(spec(mine).shape), len(spec(other).shape)
    free = [axis for axis in range(rank) if axis not in batch and axis not in contract]
    other_free = [
        axis for axis in range(other_rank) if axis not in other_batch and axis not in other_contract
    ]
    batches = len(batch)
    other_first = batches + len(free) if side == "a" else batches
    product = b.op(
        "dot_general",
        c,
        other,
        batch_a=tuple(range(batches)),
        batch_b=tuple(other_batch),
        contract_a=tuple(range(other_first, other_first + len(other_free))),
        contract_b=tuple(other_free),
    )
    # product: batch, free of mine, then other's contracted axes in ascending order
    order = sorted(range(len(contract)), key=lambda index: other_contract[index])
    axes = [*batch, *free, *(contract[index] for index in order)]
    permutation = tuple(axes.index(axis) for axis in range(rank))
    if permutation != tuple(range(rank)):
        product = b.op("transpose", product, permutation=permutation)
    return b.like(product, mine)


STRUCTURAL: dict[str, Rule] = {
    "cast": _cast,
    "broadcast_to": _broadcast_to,
    "reshape": _reshape,
    "transpose": _transpose,
    "slice": _slice,
    "insert_slice": _insert_slice,
    "pad": _pad,
    "concatenate": _concatenate,
    "gather": _gather,
    "scatter": _scatter,
    "reduce": _reduce,
    "cumulative": _cumulative,
    "dot_general": _dot_general,
}


def cotangents_of_operands(b: Gradients, op: Operation, cotangents: Cotangents) -> Cotangents:
    """The cotangent of each operand of `op`, in that operand's shape, from those of its results.

    Raises:
        CompileError: no rule lets a gradient pass through the op.
    """
    name = op.name.removeprefix("nd.")
    if is_flat(op):
        return [None] * len(op.operands)
    if name == "call_host":
        return cotangents_of_host_call(b, op, cotangents)
    (cotangent,) = cotangents
    assert cotangent is not None
    if any(map(is_complex, (*op.operands[:1], *op.results))) and name in COTANGENTS:
        return COTANGENTS[name](b, op, cotangent)
    if (rule := STRUCTURAL.get(name)) is not None:
        return rule(b, op, cotangent)
    if (unary := UNARY.get(name)) is not None:
        (operand,) = op.operands
        return [unary(b, operand, op.results[0], cotangent)]
    if (partials := PARTIALS.get(name)) is not None:
        return [
            b.unbroadcast(partial(b, op, cotangent), operand)
            if partial is not None and operand in b.active
            else None
            for partial, operand in zip(partials, op.operands, strict=True)
        ]
    if (rule := rule_of(op.name, "gradient")) is not None:
        return rule(b, op, cotangent)
    raise CompileError(f"no gradient is known of '{op.name}'", op)
