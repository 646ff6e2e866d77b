"""Programs of `stepwell bench bounds`, as users write them: their module is in no package."""

from __future__ import annotations

from typing import Any


def sparse_product(starts: Any, columns: Any, values: Any, x: Any, out: Any) -> None:
    """Rows of a sparse matrix (CSR) times a vector: each index is read from an array."""
    for row in range(starts.shape[0] - 1):
        total = 0.0
        for at in range(starts[row], starts[row + 1]):
            total += values[at] * x[columns[at]]
        out[row] = total


def gather(x: Any, places: Any) -> Any:
    return x[places] * 2


def counts(places: Any, out: Any) -> None:
    for i in range(places.shape[0]):
        out[places[i]] += 1.0


def smooth(x: Any, out: Any) -> None:
    """A stencil: the loop's bounds tell the worst step, which is checked before it."""
    for i in range(1, x.shape[0] - 1):
        out[i] = (x[i - 1] + x[i] + x[i + 1]) / 4
