"""`theano.typed_list`: lists whose length only the call knows. Each use is refused."""

from __future__ import annotations

from typing import Any

from ..locations import UnsupportedError, user_error


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    message = f"theano.typed_list.{name} is not supported"
    raise AttributeError(
        str(
            user_error(
                UnsupportedError, message, hint="pad them to one tensor and pass their lengths"
            )
        )
    )
