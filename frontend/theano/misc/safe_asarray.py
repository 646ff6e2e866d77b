"""`theano.misc.safe_asarray`: arrays of exactly the element type that is asked for."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..config import config


def _asarray(a: Any, dtype: Any = None, order: Any = None) -> Any:
    """`numpy.asarray`, in an element type of which "floatX" is one."""
    return np.asarray(a, config.floatX if dtype == "floatX" else dtype, order=order)
