"""`theano.scan_module.scan_utils`: what programs take of it."""

from __future__ import annotations

from .errors import refused
from .gof import equal_computations
from .graph import clone
from .scan_module import until

__all__ = ["clone", "equal_computations", "until"]

__getattr__ = refused("theano.scan_module.scan_utils", "a step is any function of variables")
