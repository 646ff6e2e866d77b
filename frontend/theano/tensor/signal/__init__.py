"""`theano.tensor.signal`: pooling."""

from . import pool

downsample = pool  # its old name

__all__ = ["downsample", "pool"]
