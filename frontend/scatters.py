"""Updates of arrays at places that may come several times, which importers write theirs with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from . import numpy as traced
from .control_functions import fori_loop
from .operations import as_array


def update_one_by_one(
    array: Any, index: Sequence[Any], updates: Any, combine: Callable[[Any, Any], Any]
) -> Any:
    """`array[place] = combine(array[place], update)`, for one place and update after the other.

    Args:
        index: for each axis of the array its subscripts, which broadcast to the updates' shape.

    Returns:
        The array with these elements replaced.
    """
    updates = as_array(updates)
    spread = [traced.broadcast_to(as_array(one), updates.shape) for one in index]
    subscripts = [traced.reshape(one, -1) for one in spread]
    flat = traced.reshape(updates, -1)

    def step(n: Any, state: Any) -> Any:
        place = tuple(subscript[n] for subscript in subscripts)
        result = traced.copy(state)
        result[place] = combine(state[place], flat[n])
        return result

    return fori_loop(0, flat.shape[0], step, as_array(array))
