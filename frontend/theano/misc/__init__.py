"""`theano.misc`: how models are kept in files, and arrays made of a wanted type."""

from . import pkl_utils
from .safe_asarray import _asarray

__all__ = ["_asarray", "pkl_utils"]
