"""`theano.tensor.signal`: pooling, and matrices convolved."""

from . import conv, pool

downsample = pool  # its old name

__all__ = ["conv", "downsample", "pool"]
