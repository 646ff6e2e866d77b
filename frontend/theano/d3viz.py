"""`theano.d3viz`: pages that show graphs. Each use is refused."""

from __future__ import annotations

from typing import Any

from ..locations import UnsupportedError, user_error


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    message = f"theano.d3viz.{name} is not supported"
    raise AttributeError(
        str(
            user_error(
                UnsupportedError,
                message,
                hint="printing.pydotprint(f, 'graph.dot') writes a graph as text",
            )
        )
    )
