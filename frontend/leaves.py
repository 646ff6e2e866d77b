"""The leaves of a call's arguments, and NumPy's generators among these.

A generator over Philox or PCG64 is one like `stepwell.random.Generator`: its state goes into the
compiled function as arrays, and it is moved on when the call has ended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..backends.random_state import pcg64_generator, philox_generator
from . import pytree

if TYPE_CHECKING:
    from .random import Generator


class Leaves(list[Any]):
    """The leaves of the arguments of one call.

    Attributes:
        generators: those of NumPy among the arguments, each with what stands for it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.generators: list[tuple[np.random.Generator, Generator]] = []

    def give_back(self) -> None:
        """Move NumPy's generators on as far as the call has moved what stands for them."""
        for given, own in self.generators:
            made = _MADE[type(given.bit_generator)]
            moved: Any = made(own.key, own.counter, own.used).bit_generator
            given.bit_generator.state = moved.state


_MADE: dict[type, Any] = {np.random.Philox: philox_generator, np.random.PCG64: pcg64_generator}


def _stand_in(given: np.random.Generator, leaves: list[Any]) -> Any:
    """What is passed for an argument: one thing for a generator that is given twice."""
    kind = type(given.bit_generator)
    if not isinstance(leaves, Leaves) or kind not in _MADE:
        return given
    for known, own in leaves.generators:
        if known is given:
            return own
    from .random.of_numpy import KINDS

    made, parts = KINDS[kind]
    own = made(*parts(given))
    leaves.generators.append((given, own))
    return own


pytree.STAND_INS[np.random.Generator] = _stand_in
