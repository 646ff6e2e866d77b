"""`theano.gpuarray.dnn`: cuDNN, which is never there."""

from __future__ import annotations

from typing import Any

from ..errors import refused


def dnn_present() -> bool:
    """Whether cuDNN is found: False."""
    return False


def dnn_available(context_name: Any = None) -> bool:
    """Whether cuDNN can be used: False."""
    return False


__getattr__ = refused(
    "theano.gpuarray.dnn",
    "write T.nnet.conv2d, T.nnet.conv3d, T.signal.pool.pool_2d or T.nnet.bn",
)
