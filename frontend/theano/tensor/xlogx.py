"""`theano.tensor.xlogx`: products with logarithms that are 0 where the first factor is."""

from ..elementwise import xlogx, xlogy0

__all__ = ["xlogx", "xlogy0"]
