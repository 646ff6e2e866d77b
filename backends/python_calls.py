"""Calls of Python functions from compiled code: in one step where the results' shapes are known.

Else `python.begin` calls the function and gives a ticket and the shapes of its results, one after
the other; `python.finish` of that gives the results. Functions have numbers in this process.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
_functions: dict[int, Callable[..., Sequence[Array]]] = {}
_numbers = itertools.count()
_tickets = itertools.count()
_KEPT = 256
_pending: dict[int, Sequence[Array]] = {}
_state = threading.local()


def register(function: Callable[..., Sequence[Array]]) -> int:
    """The number of a function of arrays that gives a sequence of arrays."""
    number = next(_numbers)
    _functions[number] = function
    return number


def apply(*operands: Array, number: int) -> tuple[Array, ...]:
    """The results of the function of that number."""
    try:
        found = _functions[number](*[operand.copy() for operand in operands])
        return tuple([np.asarray(result) for result in found])
    except Exception as error:
        _state.error = error
        raise


def begin(*operands: Array, number: int) -> Array:
    """Ticket, then the shapes of the results."""
    results = apply(*operands, number=number)
    ticket = next(_tickets)
    _pending[ticket] = results
    _pending.pop(ticket - _KEPT, None)
    return np.array([ticket, *itertools.chain(*[r.shape for r in results])], np.int64)


def finish(header: Array) -> tuple[Array, ...]:
    """The results that wait under a ticket: those of the last calls do, as a gradient may ask for
    them again."""
    return tuple(_pending[int(header[0])])


def taken_error() -> Exception | None:
    """What the last function that failed in this thread raised; asked for once."""
    error, _state.error = getattr(_state, "error", None), None
    return error
