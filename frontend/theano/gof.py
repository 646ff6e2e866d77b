"""`theano.gof`: where Theano keeps the parts of graphs."""

from .errors import MissingInputError
from .graph import Apply, Constant, Type, Variable
from .own_ops import Op

__all__ = ["Apply", "Constant", "MissingInputError", "Op", "Type", "Variable"]
