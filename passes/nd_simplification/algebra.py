"""Rules for elementwise ops. Each is exact in floating-point arithmetic, as its equation stands.

"Exact" holds for negative zeros, infinities and NaNs; of a NaN, not its sign or payload.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from xdsl.ir import OpResult, SSAValue

from ...dialects import nd
from ...dialects.dtypes import DType
from ...dialects.inference import ELEMENTWISE, infer
from .movement import transposed_operands
from .rule import Number, Rule, first_of, made_by, same_type

if TYPE_CHECKING:
    from .simplifier import Simplifier

ConstantRule = Callable[["Simplifier", Any, SSAValue, Number], SSAValue | None]
"""Called with the op, the operand that is not constant, and the number that the other one is."""


def _dtype(value: SSAValue) -> DType:
    return nd.spec_of(value.type).dtype


def _is_negative_zero(number: Number) -> bool:
    return isinstance(number, float) and number == 0 and math.copysign(1.0, number) < 0


# ---------------------------------------------------------------------- one operand is a number


# ;; x + -0.0 == x, and of integers x + 0 == x      (-0.0 + 0.0 is 0.0)
def _add_zero(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    neutral = c == 0 if isinstance(c, int) else _is_negative_zero(c)
    return x if neutral and same_type(x, op) else None


# ;; x - 0.0 == x
def _subtract_zero(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    neutral = c == 0 and not isinstance(c, complex) and not _is_negative_zero(c)
    return x if neutral and same_type(x, op) else None


# ;; -0.0 - x == -x, and of integers 0 - x == -x
def _subtract_from_zero(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    neutral = c == 0 if isinstance(c, int) else _is_negative_zero(c)
    return s.op("negative", x) if neutral and same_type(x, op) else None


# ;; x * 1 == x,  x * -1 == -x
# ;; x / 1 == x,  x / -1 == -x
def _times_one(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    if isinstance(c, complex) or abs(c) != 1 or not same_type(x, op):
        return None
    return x if c == 1 else s.op("negative", x)


# ;; of integers x * 0 == 0
def _times_zero(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    return s.full(0, op.result) if isinstance(c, int) and c == 0 and same_type(x, op) else None


# ;; (-x) * c == x * -c
def _negative_times(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    negative = made_by(x, "nd.negative")
    if negative is None or not isinstance(c, float) or not same_type(x, op):
        return None
    return s.op("multiply", negative.operand, s.scalar(-c, _dtype(x)))


# ;; x / 2^k == x * 2^-k
def _divide_by_power_of_two(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    if not isinstance(c, float) or c == 0 or math.frexp(abs(c))[0] != 0.5:
        return None
    if not same_type(x, op):
        return None
    dtype = _dtype(x)
    with np.errstate(all="ignore"):
        inverse = float(dtype.numpy.type(1.0 / c))
    # 2^-k may be too small or too large a number for the type.
    if inverse * c != 1.0:
        return None
    return s.op("multiply", x, s.scalar(inverse, dtype))


# ;; x ** 0 == 1     x ** 1 == x        x ** 2 == square(x)     x ** -1 == 1 / x
# ;; x ** 3 == x * square(x)            x ** 4 == square(square(x))
# (the last two round twice, as NumPy's own power may)
def _power_of_integer(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    if isinstance(c, complex) or not same_type(x, op):
        return None
    if c == 0:
        return s.full(1, op.result)
    if c == 1:
        return x
    if _dtype(x).kind == "c":
        return None
    if c == -1 and isinstance(c, float):
        return s.op("reciprocal", x)
    if c not in (2, 3, 4):
        return None
    squared = s.op("square", x)
    if c == 2:
        return squared
    return s.op("square", squared) if c == 4 else s.op("multiply", x, squared)


# ;; 2 ** x == exp2(x)
def _power_of_two(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    return s.op("exp2", x) if c == 2 and isinstance(c, float) and same_type(x, op) else None


# ;; x & true == x,  x & false == false;   of integers x & -1 == x,  x & 0 == 0
def _and(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    if c == 0 and same_type(x, op):
        return s.full(c, op.result)
    return x if (c is True or c == -1) and same_type(x, op) else None


# ;; x | false == x,  x | true == true;   of integers x | 0 == x
# ;; x ^ false == x,  x ^ true == not x;  of integers x ^ 0 == x
def _or(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    if not same_type(x, op):
        return None
    if c == 0:
        return x
    if c is True:
        return s.full(True, op.result) if op.name == "nd.bitwise_or" else s.op("logical_not", x)
    return None


# ;; x << 0 == x,  x >> 0 == x
def _shift_by_zero(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    return x if c == 0 and same_type(x, op) else None


# ;; x == true is x,  x != false is x,  x == false is not x,  x != true is not x
def _compare_with_truth(s: Simplifier, op: Any, x: SSAValue, c: Number) -> SSAValue | None:
    if not isinstance(c, bool) or not same_type(x, op):
        return None
    return x if c == (op.name == "nd.equal") else s.op("logical_not", x)


# The second operand is the number; of a commutative op, either.
NUMBER_ON_RIGHT: dict[str, tuple[ConstantRule, ...]] = {
    "add": (_add_zero,),
    "subtract": (_subtract_zero,),
    "multiply": (_times_one, _times_zero, _negative_times),
    "divide": (_times_one, _divide_by_power_of_two),
    "power": (_power_of_integer,),
    "bitwise_and": (_and,),
    "bitwise_or": (_or,),
    "bitwise_xor": (_or,),
    "left_shift": (_shift_by_zero,),
    "right_shift": (_shift_by_zero,),
    "equal": (_compare_with_truth,),
    "not_equal": (_compare_with_truth,),
}
NUMBER_ON_LEFT: dict[str, tuple[ConstantRule, ...]] = {
    "subtract": (_subtract_from_zero,),
    "power": (_power_of_two,),
    **{
        name: NUMBER_ON_RIGHT[name]
        for name in ("add", "multiply", "bitwise_and", "bitwise_or", "bitwise_xor", "equal")
    },
    "not_equal": NUMBER_ON_RIGHT["not_equal"],
}


def _with_number(name: str) -> Rule:
    on_right, on_left = NUMBER_ON_RIGHT.get(name, ()), NUMBER_ON_LEFT.get(name, ())

    def rule(s: Simplifier, op: Any) -> SSAValue | None:
        lhs, rhs = op._operands
        for rules, x, other in ((on_right, lhs, rhs), (on_left, rhs, lhs)):
            if rules and (number := s.number(other)) is not None:
                for one in rules:
                    if (value := one(s, op, x, number)) is not None:
                        return value
        return None

    return rule


# ---------------------------------------------------------------------------------- negatives


# ;; x + -y == x - y,  -x + y == y - x
def _add_negative(s: Simplifier, op: Any) -> SSAValue | None:
    lhs, rhs = op._operands
    if (negative := made_by(rhs, "nd.negative")) is not None:
        return s.op("subtract", lhs, negative.operand)
    if (negative := made_by(lhs, "nd.negative")) is not None:
        return s.op("subtract", rhs, negative.operand)
    return None


# ;; x - -y == x + y
def _subtract_negative(s: Simplifier, op: Any) -> SSAValue | None:
    negative = made_by(op.rhs, "nd.negative")
    return None if negative is None else s.op("add", op.lhs, negative.operand)


# ;; -x * -y == x * y,  -x * y == -(x * y),  x * -y == -(x * y)
# ;; -x / -y == x / y,  -x / y == -(x / y),  x / -y == -(x / y)
def _negative_factors(s: Simplifier, op: Any) -> SSAValue | None:
    negatives = [made_by(operand, "nd.negative") for operand in op._operands]
    if not any(negatives) or _dtype(op.lhs).kind != "f":
        return None
    operands = [
        operand if negative is None else negative.operand
        for operand, negative in zip(op._operands, negatives, strict=True)
    ]
    value = s.op(op.name[3:], *operands)
    return value if all(negatives) else s.op("negative", value)


# ;; -(-x) == x
# ;; -(x * c) == x * -c
def _negative(s: Simplifier, op: Any) -> SSAValue | None:
    if (inner := made_by(op.operand, "nd.negative")) is not None:
        return inner.operand
    product = made_by(op.operand, "nd.multiply")
    if product is not None and product.results[0].has_one_use():
        for x, other in ((product.lhs, product.rhs), (product.rhs, product.lhs)):
            if isinstance(c := s.number(other), float) and same_type(x, op):
                return s.op("multiply", x, s.scalar(-c, _dtype(x)))
    return None


# ;; f(-x) == f(x), where f is even:  f(|x|) == f(x)
def _even(s: Simplifier, op: Any) -> SSAValue | None:
    inner = made_by(op.operand, "nd.negative") or made_by(op.operand, "nd.absolute")
    if inner is None or _dtype(inner.operand).kind == "c":
        return None
    return s.op(op.name[3:], inner.operand)


# ------------------------------------------------------------------------------- the same twice


# ;; f(f(x)) == f(x)
def _idempotent(s: Simplifier, op: Any) -> SSAValue | None:
    return op.operand if made_by(op.operand, op.name) is not None else None


# ;; f(f(x)) == x
def _involution(s: Simplifier, op: Any) -> SSAValue | None:
    inner = made_by(op.operand, op.name)
    return inner.operand if inner is not None and same_type(inner.operand, op) else None


# ;; f(x, x) == x
def _of_itself(s: Simplifier, op: Any) -> SSAValue | None:
    return op.lhs if op.lhs is op.rhs else None


# ;; x * x == square(x)
def _square(s: Simplifier, op: Any) -> SSAValue | None:
    if op.lhs is not op.rhs or _dtype(op.lhs).kind == "c":
        return None
    return s.op("square", op.lhs)


# --------------------------------------------------------------------------------------- truth

_OPPOSITES = {
    "equal": "not_equal",
    "not_equal": "equal",
    "less": "greater_equal",
    "greater_equal": "less",
    "greater": "less_equal",
    "less_equal": "greater",
}


# ;; not (x == y) is x != y;   not (x < y) is x >= y, but of floats: both are false of a NaN
def _not_comparison(s: Simplifier, op: Any) -> SSAValue | None:
    if not isinstance(op.operand, OpResult):
        return None
    comparison: Any = op.operand.op
    if (name := comparison.name.removeprefix("nd.")) not in _OPPOSITES:
        return None
    if name not in ("equal", "not_equal") and _dtype(comparison.lhs).kind == "f":
        return None
    return s.op(_OPPOSITES[name], comparison.lhs, comparison.rhs)


# ;; bitwise_not(x) == logical_not(x), where x is bool
def _bitwise_not_of_bool(s: Simplifier, op: Any) -> SSAValue | None:
    return s.op("logical_not", op.operand) if _dtype(op.operand).kind == "b" else None


# ;; where(true, x, y) == x,  where(false, x, y) == y,  where(c, x, x) == x
# ;; where(not c, x, y) == where(c, y, x)
def _where(s: Simplifier, op: Any) -> SSAValue | None:
    condition, x, y = op._operands
    if x is y:
        return x if same_type(x, op) else None
    number = s.number(condition)
    if number is not None:
        chosen = x if number else y
        return chosen if same_type(chosen, op) else None
    inverse = made_by(condition, "nd.logical_not")
    if inverse is not None and _dtype(inverse.operand).kind == "b":
        return s.op("where", inverse.operand, y, x)
    return None


# ---------------------------------------------------------------------------- types and complex


# ;; cast(x) == x, to x's own type
# ;; cast(cast(x)) == cast(x), where the inner cast loses nothing
def _cast(s: Simplifier, op: Any) -> SSAValue | None:
    if same_type(op.operand, op):
        return op.operand
    inner = made_by(op.operand, "nd.cast")
    if inner is None or not _keeps_values(_dtype(inner.operand), _dtype(inner.result)):
        return None
    return s.op("cast", inner.operand, dtype=_dtype(op.result))


_DIGITS = {"f16": 11, "bf16": 8, "f32": 24, "f64": 53}
_EXPONENT_BITS = {"f16": 5, "bf16": 8, "f32": 8, "f64": 11}


def _keeps_values(source: DType, target: DType) -> bool:
    """Whether every value of `source` is one of `target`."""
    if target.kind == "c":
        source, target = source.real, target.real
    if source.kind == "c" or target.kind == "b":
        return source is target
    if source.kind == "b":
        return True
    if source.kind == "f":
        return (
            target.kind == "f"
            and _DIGITS[source.name] <= _DIGITS[target.name]
            and _EXPONENT_BITS[source.name] <= _EXPONENT_BITS[target.name]
        )
    digits = source.bits - (source.kind == "i")
    if target.kind == "f":
        return digits <= _DIGITS[target.name]
    if source.kind == "i" and target.kind == "u":
        return False
    return digits <= target.bits - (target.kind == "i")


# ;; real(complex(a, b)) == a,  imag(complex(a, b)) == b
# ;; real(conj(x)) == real(x)
def _part(s: Simplifier, op: Any) -> SSAValue | None:
    if (whole := made_by(op.operand, "nd.complex")) is not None:
        part = whole.lhs if op.name == "nd.real" else whole.rhs
        return part if same_type(part, op) else None
    conjugate = made_by(op.operand, "nd.conj")
    if conjugate is None or op.name != "nd.real":
        return None
    return s.op("real", conjugate.operand)


# ------------------------------------------------------------------------------------ broadcasts


def _unstretched(s: Simplifier, value: SSAValue) -> SSAValue | None:
    """What `value` is a broadcast of: a smaller array, or a number; None where it is none."""
    if not isinstance(value, OpResult):
        return None
    op: Any = value.op
    if op.name == "nd.broadcast_to":
        return op.operand
    if op.name == "nd.reshape":
        # ;; reshape(x) == broadcast(x), where axes of extent 1 are put before x's
        shape, own = op.shape, nd.spec_of(op.operand.type).shape
        added = len(shape) - len(own)
        is_same = added > 0 and shape[added:] == own and own.count(None) <= 1
        return op.operand if is_same and set(shape[:added]) == {1} else None
    if op.name == "nd.constant" and value.type.shape.data:  # pyright: ignore
        number = s.number(value)
        return None if number is None else s.scalar(number, _dtype(value))
    return None


# ;; f(broadcast(x), broadcast(y)) == broadcast(f(x, y)), where that is smaller
# ;; f(broadcast(x), y) == f(x, y), where y alone has the shape
def _broadcast_operand(s: Simplifier, op: Any) -> SSAValue | None:
    operands: tuple[SSAValue, ...] = op._operands
    unstretched = [_unstretched(s, operand) for operand in operands]
    if not any(unstretched):
        return None
    name = op.name[3:]
    wanted = nd.spec_of(op.results[0].type)
    specs = [nd.spec_of(operand.type) for operand in operands]
    sources = [
        operand if source is None else source
        for operand, source in zip(operands, unstretched, strict=True)
    ]
    small = [nd.spec_of(source.type) for source in sources]
    whole = next(
        (
            operand
            for operand, spec in zip(operands, specs, strict=True)
            if spec.shape == wanted.shape and made_by(operand, "nd.broadcast_to")
        ),
        None,
    )
    if whole is not None and all(
        source is not None or not spec.shape
        for source, spec in zip(unstretched, specs, strict=True)
    ):
        extents = whole.owner.mixed("shape")  # pyright: ignore[reportAttributeAccessIssue]
        if infer(name, small)[0] != wanted:
            return s.shaped("broadcast_to", s.op(name, *sources), extents=extents)
    for place, source in enumerate(unstretched):
        if source is not None:
            kept, specs[place] = specs[place], small[place]
            if infer(name, specs)[0] != wanted:
                specs[place], sources[place] = kept, operands[place]
    if all(source is operand for source, operand in zip(sources, operands, strict=True)):
        return None
    return s.op(name, *sources)


# ;; cast(broadcast(x)) == broadcast(cast(x))
def _broadcast_cast(s: Simplifier, op: Any) -> SSAValue | None:
    broadcast = made_by(op.operand, "nd.broadcast_to")
    if broadcast is None:
        return None
    small = s.op("cast", broadcast.operand, dtype=_dtype(op.result))
    return s.shaped("broadcast_to", small, extents=broadcast.mixed("shape"))


# ;; bitcast(x) == x, to x's own type
# ;; bitcast(bitcast(x)) == bitcast(x)
def _bitcast(s: Simplifier, op: Any) -> SSAValue | None:
    if same_type(op.operand, op):
        return op.operand
    inner = made_by(op.operand, "nd.bitcast")
    return None if inner is None else s.op("bitcast", inner.operand, dtype=_dtype(op.result))


# Further rules, tried in order after those for numbers and before those for broadcasts.
SPECIAL: dict[str, tuple[Rule, ...]] = {
    "add": (_add_negative,),
    "subtract": (_subtract_negative,),
    "multiply": (_square, _negative_factors),
    "divide": (_negative_factors,),
    "negative": (_negative,),
    "absolute": (_idempotent, _even),
    "square": (_even,),
    "cos": (_even,),
    "cosh": (_even,),
    "floor": (_idempotent,),
    "ceil": (_idempotent,),
    "trunc": (_idempotent,),
    "rint": (_idempotent,),
    "conj": (_involution,),
    "real": (_part,),
    "imag": (_part,),
    "logical_not": (_not_comparison, _involution),
    "bitwise_not": (_bitwise_not_of_bool, _involution),
    "bitwise_and": (_of_itself,),
    "bitwise_or": (_of_itself,),
    "maximum": (_of_itself,),
    "minimum": (_of_itself,),
    "fmax": (_of_itself,),
    "fmin": (_of_itself,),
    "where": (_where,),
}


def _rule_of(name: str) -> Rule:
    with_number = (_with_number(name),) if name in NUMBER_ON_RIGHT or name in NUMBER_ON_LEFT else ()
    return first_of(*with_number, *SPECIAL.get(name, ()), _broadcast_operand, transposed_operands)


ALGEBRA: dict[str, Rule] = {
    **{f"nd.{name}": _rule_of(name) for name in ELEMENTWISE},
    "nd.cast": first_of(_cast, _broadcast_cast, transposed_operands),
    "nd.bitcast": _bitcast,
}
