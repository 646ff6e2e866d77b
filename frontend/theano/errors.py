"""The errors of Theano that its users catch, and the refusal of what is not here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..locations import UnsupportedError, user_error


def refused(module: str, hint: str = "") -> Callable[[str], Any]:
    """The `__getattr__` of a module of which other names are not supported: an AttributeError (so
    that `hasattr` says no) with the user's line, and what to write instead."""

    def get(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        message = f"{module}.{name} is not supported"
        raise AttributeError(str(user_error(UnsupportedError, message, hint=hint)))

    return get


class UnusedInputError(Exception):
    """An input of `function` that no output needs."""


class MissingInputError(Exception):
    """A variable that the graph needs and that is given no value."""


class DisconnectedInputError(ValueError):
    """A gradient by a variable that the cost is not made of."""


class NullTypeGradError(TypeError):
    """A gradient that does not exist."""


class ShapeError(Exception):
    """A shape that cannot be."""


class GradientError(ValueError):
    """`verify_grad` finds a gradient that is not that of finite differences."""


class DebugModeError(Exception):
    """What Theano's DebugMode raises, of its own compilers: never raised here."""


class BadThunkOutput(DebugModeError):
    pass


class BadOptimization(DebugModeError):
    pass


class BadDestroyMap(DebugModeError):
    pass


class BadViewMap(DebugModeError):
    pass


class StochasticOrder(DebugModeError):
    pass


class InvalidValueError(DebugModeError):
    pass
