"""What draws random numbers by itself, which a traced function must not do.

NumPy's and Python's generators would draw while the function is traced, and so the same at every
call.
"""

from __future__ import annotations

import random
import types
from typing import Any

import numpy as np

from .locations import UnsupportedError, user_error

_GENERATORS = (
    np.random.Generator,
    np.random.RandomState,
    np.random.BitGenerator,
    random.Random,
)


def draws_by_itself(thing: Any) -> bool:
    """Whether it is a generator of NumPy's or Python's own, or a method of one."""
    return isinstance(getattr(thing, "__self__", thing), _GENERATORS)


def refused(what: str) -> UnsupportedError:
    """The error for what draws while a function is traced."""
    return user_error(
        UnsupportedError,
        f"{what}: random numbers drawn while tracing would be the same at every call: draw them "
        "outside and pass them as an argument",
        hint="or make one with a seed, or pass one: np.random.default_rng(seed)",
    )


class RandomModule(types.ModuleType):
    """Python's module `random` as a traced function sees it."""

    def __getattr__(self, name: str) -> Any:
        raise refused(f"random.{name} in a traced function")


RANDOM = RandomModule("random", random.__doc__)
