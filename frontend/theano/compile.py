"""`theano.compile`: where Theano keeps functions, shared variables and their errors."""

from .errors import UnusedInputError
from .function import Function, In, Out, function
from .shared import SharedVariable, shared

__all__ = ["Function", "In", "Out", "SharedVariable", "UnusedInputError", "function", "shared"]
