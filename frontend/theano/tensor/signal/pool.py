"""`theano.tensor.signal.pool`: the last two axes in windows, each replaced by one element."""

from __future__ import annotations

from typing import Any

from .... import numpy as traced
from ....array import Array
from ....locations import user_error
from ...graph import Op, strong
from ...shapes import variable

_MODES = {
    "max": traced.max,
    "sum": traced.sum,
    "average_inc_pad": traced.mean,
    "average_exc_pad": traced.mean,
}


def pool_2d(
    input: Any, ws: Any = None, ignore_border: bool = True, stride: Any = None,
    pad: tuple[int, int] = (0, 0), mode: str = "max", ds: Any = None, **_: Any,
) -> Any:  # fmt: skip
    """Windows of `ws` rows and columns, side by side; what is left over at the end is dropped.

    Raises:
        ValueError: windows that overlap, a border that is kept, padding, or an unknown mode.
    """
    rows, columns = ws or ds
    if mode not in _MODES:
        raise user_error(ValueError, f"pool_2d: the mode is one of {', '.join(_MODES)}")
    if (stride is not None and tuple(stride) != (rows, columns)) or any(pad) or not ignore_border:
        raise user_error(
            ValueError, "pool_2d does windows side by side, without padding and partial windows"
        )

    def trace(x: Any) -> Any:
        array = strong(x)
        *front, height, width = array.shape
        down, across = height // rows, width // columns
        array = array[..., : down * rows, : across * columns]
        array = traced.reshape(array, (*front, down, rows, across, columns))
        return Array(_MODES[mode](array, axis=(len(front) + 1, len(front) + 3)).value)

    return Op("pool_2d", trace)(variable(input))
