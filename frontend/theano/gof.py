"""`theano.gof`: where Theano keeps the parts of graphs."""

from .errors import MissingInputError
from .graph import Apply, Constant, Op, Type, Variable

__all__ = ["Apply", "Constant", "MissingInputError", "Op", "Type", "Variable"]
