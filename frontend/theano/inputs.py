"""Inputs and outputs of functions: how they are passed, and how programs write them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..locations import user_error
from .graph import Variable
from .shared import SharedVariable


class Required:
    """Where an input has no value of its own; one object, pickled too."""

    def __reduce__(self) -> str:
        return "REQUIRED"


REQUIRED = Required()


class In:
    """An input of a function, with how it is passed.

    Args:
        value: what it is where a call gives none; with `update`, the value of its own that it has
            from call to call. A shared variable, or `f.container[variable]` of another function:
            the value that this has then, and an update is stored there.
        name: by which a call may give it; that of the variable otherwise.
        update: what its own value becomes after a call.
        allow_downcast: whether values that lose precision are taken: True, False, or None for
            Python floats only.
    """

    def __init__(
        self,
        variable: Any,
        name: str | None = None,
        value: Any = None,
        update: Any = None,
        mutable: bool | None = None,
        strict: bool = False,
        allow_downcast: bool | None = None,
        autoname: bool = True,
        implicit: bool | None = None,
        borrow: bool | None = None,
    ):
        self.variable = variable
        self.name = name or (variable.name if autoname else None)
        self.strict, self.allow_downcast, self.update = strict, allow_downcast, update
        self.default, self.value = REQUIRED if value is None else value, value
        self.mutable, self.borrow = bool(mutable), bool(borrow)
        self.autoname, self.implicit = autoname, implicit
        if self.name is not None and not isinstance(self.name, str):
            raise user_error(TypeError, f"the name of an input is a string, not {self.name!r}")


class Param(In):
    """An input as Theano's old programs write it: `Param(x, default=1)`."""

    def __init__(
        self,
        variable: Any,
        default: Any = None,
        name: str | None = None,
        mutable: bool = False,
        strict: bool = False,
        allow_downcast: bool | None = None,
        implicit: bool | None = None,
        borrow: bool | None = None,
    ):
        super().__init__(
            variable, name, default, None, mutable, strict, allow_downcast, True, implicit, borrow
        )


class Out:
    """An output of a function. `borrow` is accepted: results are never copied needlessly."""

    def __init__(self, variable: Any, borrow: bool = False):
        self.variable, self.borrow = variable, borrow


def input_of(item: Any, allow_downcast: bool | None) -> In:
    if isinstance(item, In):
        if item.allow_downcast is None:
            item.allow_downcast = allow_downcast
        variable = item.variable
    else:
        variable = item
    if isinstance(variable, list | tuple):
        return input_of(in_of_pair(variable), allow_downcast)
    if isinstance(variable, SharedVariable):
        raise user_error(
            TypeError,
            f"Cannot use a shared variable ({variable!r}) as explicit input.",
            hint="use givens= to put another value in its place",
        )
    if not isinstance(variable, Variable):
        raise user_error(TypeError, f"Unknown parameter type: {type(variable).__name__}")
    return item if isinstance(item, In) else In(variable, allow_downcast=allow_downcast)


def in_of_pair(pair: Sequence[Any]) -> In:
    """An input as Theano's old programs write it: `(variable, value)`, or, of a state,
    `((variable, new), value)`."""
    if len(pair) == 2 and isinstance(pair[0], list | tuple) and len(pair[0]) == 2:
        (variable, update), value = pair
        return In(variable, update=update, value=value)
    if len(pair) == 2 and isinstance(pair[0], Variable):
        return In(pair[0], value=pair[1])
    raise user_error(TypeError, f"an input is a variable or In(variable, …), not {pair!r}")


def pairs_of(items: Any, what: str) -> list[tuple[Any, Any]]:
    if items is None:
        return []
    if isinstance(items, Mapping):
        return list(items.items())
    pairs: list[tuple[Any, Any]] = []
    for item in items:
        if not isinstance(item, list | tuple) or len(item) != 2:
            raise user_error(
                ValueError, f"{what} is a dict, or a list of pairs (variable, expression)"
            )
        pairs.append((item[0], item[1]))
    return pairs
