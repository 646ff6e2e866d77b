"""How elementary functions are computed: a row for each op, by element type and fast-math flag.

| a row of | f64 | f32 | f32, `fastmath<afn>`, of hardware that has the instructions |
|---|---|---|---|
| `EXPANSIONS` | its body | its body, or that of f64 | one of them, or what `fast` makes of some |
| `INSTRUCTIONS` | LLVM's own | LLVM's own | a faster one, where it is named |

16-bit floats are computed in f32, from level `linalg` on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from . import approximate, exponential, power, trigonometric
from .approximate import Approximation
from .emitter import Value


@dataclass(frozen=True)
class Expansion:
    """How a function is computed.

    Attributes:
        body: emits it for the emitter's format.
        single: whether `body` is also right for f32; otherwise f32 goes through f64.
        library: the C library's name (with an f appended for f32) where arguments beyond
            `trigonometric.reduction_limit` are its business, or None.
        fast: how f32 may be computed where the flag `afn` allows it, or None: as without.
        whole: whether `body` does otherwise with whole vectors on AVX-512. Then what is shorter
            becomes such a vector there, so that no result depends on how long it is.
    """

    body: Callable[..., Value]
    single: bool = False
    library: str | None = None
    whole: bool = False
    fast: Approximation | None = None


EXPANSIONS: dict[str, Expansion] = {
    "exp": Expansion(exponential.exp, single=True, whole=True, fast=approximate.EXP),
    "exp2": Expansion(exponential.exp2, single=True, whole=True, fast=approximate.EXP2),
    "expm1": Expansion(exponential.expm1, single=True),
    "log": Expansion(exponential.log, single=True, whole=True, fast=approximate.LOG),
    "log2": Expansion(exponential.log2, fast=approximate.LOG2),
    "log10": Expansion(exponential.log10, fast=approximate.LOG10),
    "log1p": Expansion(exponential.log1p, single=True),
    "sinh": Expansion(exponential.sinh),
    "cosh": Expansion(exponential.cosh, fast=approximate.COSH),
    "tanh": Expansion(exponential.tanh, single=True, fast=approximate.TANH),
    "asinh": Expansion(exponential.asinh),
    "acosh": Expansion(exponential.acosh),
    "atanh": Expansion(exponential.atanh),
    "erf": Expansion(exponential.erf, single=True, whole=True),
    "cbrt": Expansion(exponential.cbrt),
    "sin": Expansion(trigonometric.sin, single=True, library="sin", fast=approximate.SIN),
    "cos": Expansion(trigonometric.cos, single=True, library="cos", fast=approximate.COS),
    "tan": Expansion(trigonometric.tan, library="tan", fast=approximate.TAN),
    "asin": Expansion(trigonometric.asin),
    "acos": Expansion(trigonometric.acos),
    "atan": Expansion(trigonometric.atan),
    "atan2": Expansion(trigonometric.atan2),
    "powf": Expansion(power.power, fast=approximate.POWF),
    "rsqrt": Expansion(lambda x: 1.0 / x.sqrt(), single=True, fast=approximate.RSQRT),
}

# x**y where y is known, by y.
POWERS: dict[float, tuple[str, Expansion]] = {
    exponent: (f"powf_{name}", Expansion(body, single=True))
    for exponent, (name, body) in power.HALVES.items()
}

INSTRUCTIONS: dict[str, Approximation | None] = {
    **dict.fromkeys(
        (
            "math.absf",
            "math.ceil",
            "math.copysign",
            "math.floor",
            "math.fma",
            "math.round",
            "math.roundeven",
            "math.trunc",
        )
    ),
    "math.sqrt": approximate.SQRT,
    "arith.divf": approximate.DIVF,
}
"""Ops that LLVM has precise instructions for; and how f32 may be computed with `afn`."""

IN_LIBRARY = frozenset({"arith.remf"})
"""Ops that a function of a library is called for, always."""


class Way(StrEnum):
    """How an op is computed on a GPU."""

    NATIVE = "an instruction"
    EXPANSION = "our expansion"
    EXPANSION_OR_LIBRARY = "our expansion; libdevice beyond its range"
    LIBRARY = "libdevice"
    APPROXIMATE = "an approximate instruction"
    OF_APPROXIMATE = "our expansion, of approximate instructions"


def way_of(op: str, double: bool, fast: bool, instructions: Iterable[str]) -> Way:
    """How an op of `math` or `arith` is computed on a GPU.

    Args:
        op: its name, as "math.exp".
        fast: whether it has the flag `afn`.
        instructions: which functions the hardware has approximate instructions of.

    Raises:
        KeyError: the op is in no table.
    """
    name = op.removeprefix("math.")
    row = EXPANSIONS.get(name)
    approximation = row.fast if row is not None else INSTRUCTIONS.get(op)
    if fast and not double and approximation is not None and approximation.is_in(instructions):
        return Way.APPROXIMATE if approximation.body is None else Way.OF_APPROXIMATE
    if row is not None:
        return Way.EXPANSION if row.library is None else Way.EXPANSION_OR_LIBRARY
    if op in IN_LIBRARY:
        return Way.LIBRARY
    if op in INSTRUCTIONS:
        return Way.NATIVE
    raise KeyError(op)
