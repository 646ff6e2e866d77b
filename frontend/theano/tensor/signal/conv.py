"""`theano.tensor.signal.conv`: matrices convolved."""

from __future__ import annotations

from typing import Any

from ....locations import user_error
from ...shapes import variable
from .. import nnet


def conv2d(
    input: Any, filters: Any, image_shape: Any = None, filter_shape: Any = None,
    border_mode: Any = "valid", subsample: Any = (1, 1), **_: Any,
) -> Any:  # fmt: skip
    """Each matrix convolved with each of the filters.

    Args:
        input, filters: a matrix, or several of them along a first axis.

    Raises:
        ValueError: tensors of other ranks.
    """
    x, w = variable(input), variable(filters)
    if x.ndim not in (2, 3) or w.ndim not in (2, 3):
        raise user_error(ValueError, "signal.conv.conv2d takes matrices, or tensors of them")
    images = x.dimshuffle(0, "x", 1, 2) if x.ndim == 3 else x.dimshuffle("x", "x", 0, 1)
    kernels = w.dimshuffle(0, "x", 1, 2) if w.ndim == 3 else w.dimshuffle("x", "x", 0, 1)
    made = nnet.conv2d(images, kernels, border_mode=border_mode, subsample=subsample)
    if w.ndim == 2:
        return made[:, 0] if x.ndim == 3 else made[0, 0]
    return made if x.ndim == 3 else made[0]
