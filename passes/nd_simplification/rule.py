"""What a rule of `nd-simplify` is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from xdsl.ir import OpResult, SSAValue

from ...dialects.nd_op import NdOp

if TYPE_CHECKING:
    from .simplifier import Simplifier

Number = bool | int | float | complex
"""A number that fills an array."""

Rule = Callable[["Simplifier", Any], SSAValue | None]
"""Called with the simplifier and an op: the value that takes the op's place, or None.

The op may not stand in a block yet. What the rule makes through the simplifier is put before it.
"""


def first_of(*rules: Rule) -> Rule:
    """The rule that tries `rules` in order."""

    if len(rules) == 1:
        return rules[0]

    def rule(s: Simplifier, op: NdOp) -> SSAValue | None:
        for one in rules:
            if (value := one(s, op)) is not None:
                return value
        return None

    return rule


def made_by(value: SSAValue, name: str) -> Any:
    """The op that gives `value`, if it is called `name`; otherwise None."""
    # `type(…) is`: `isinstance` is slow for abstract classes, and this is asked most often.
    return value.op if type(value) is OpResult and value.op.name == name else None


def same_type(value: SSAValue, op: NdOp) -> bool:
    """Whether `value` has the type, hence the shape, of the op's result."""
    mine, its = value.type, op.results[0].type
    return mine is its or mine == its
