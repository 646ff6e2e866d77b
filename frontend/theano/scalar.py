"""`theano.scalar`: element types."""

from __future__ import annotations

from typing import Any

import numpy as np


def upcast(*dtypes: Any) -> str:
    """The name of the element type that values of these promote to; "floatX" counts as its type."""
    from .config import config

    return np.result_type(*[config.floatX if d == "floatX" else d for d in dtypes]).name
