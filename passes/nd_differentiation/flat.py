"""The ops of nd that are piecewise constant: their derivative is 0, so it stops there."""

from xdsl.ir import Operation

from ...dialects.nd_builder import spec

# fmt: off
FLAT = frozenset({
    "sign", "floor", "ceil", "trunc", "rint", "floor_divide", "logical_not", "bitwise_not",
    "isnan", "isinf", "isfinite", "equal", "not_equal", "less", "less_equal", "greater",
    "greater_equal", "bitwise_and", "bitwise_or", "bitwise_xor", "left_shift", "right_shift",
    "multiply_high", "arg_reduce", "iota", "empty", "nonzero", "constant", "bitcast",
})
# fmt: on


def is_flat(op: Operation) -> bool:
    """Whether no derivative passes an op of nd. The sign of a complex number turns with it."""
    name = op.name.removeprefix("nd.")
    return name in FLAT and not (name == "sign" and spec(op.operands[0]).dtype.kind == "c")
