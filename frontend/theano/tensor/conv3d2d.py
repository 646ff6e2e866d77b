"""`theano.tensor.nnet.conv3d2d`: convolutions of films, the time in front of the channels."""

from __future__ import annotations

from typing import Any

from ..shapes import variable
from . import nnet


def conv3d(
    signals: Any, filters: Any, signals_shape: Any = None, filters_shape: Any = None,
    border_mode: Any = "valid",
) -> Any:  # fmt: skip
    """Signals (batch, time, channels, rows, columns) convolved
    with filters (out, time, in, rows, columns)."""
    order = (0, 2, 1, 3, 4)
    images, kernels = (s and tuple(s[n] for n in order) for s in (signals_shape, filters_shape))
    x, w = variable(signals).dimshuffle(*order), variable(filters).dimshuffle(*order)
    return nnet.conv3d(x, w, images, kernels, border_mode).dimshuffle(*order)
