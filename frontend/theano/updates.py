"""`theano.updates`: updates in the order in which they were given."""

from __future__ import annotations

from typing import Any

from ..locations import user_error
from .shared import SharedVariable


class OrderedUpdates(dict[Any, Any]):
    """A dict of shared variables to what they become; sums of two must agree where they meet."""

    def __init__(self, *items: Any, **named: Any):
        super().__init__()
        self.update(dict(*items, **named))

    def __setitem__(self, key: Any, value: Any) -> None:
        if not isinstance(key, SharedVariable):
            raise user_error(
                TypeError, f"OrderedUpdates keys must inherit from SharedVariable: {key!r}"
            )
        super().__setitem__(key, value)

    def update(self, other: Any = None) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        for key, value in dict(other or {}).items():
            if key in self and self[key] is not value:
                raise user_error(KeyError, f"Collision: two updates of {key!r}")
            self[key] = value

    def __add__(self, other: Any) -> OrderedUpdates:
        made = OrderedUpdates(self)
        made.update(other)
        return made

    def __radd__(self, other: Any) -> OrderedUpdates:
        return OrderedUpdates(other) + self
