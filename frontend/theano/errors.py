"""The errors of Theano that its users catch."""


class UnusedInputError(Exception):
    """An input of `function` that no output needs."""


class MissingInputError(Exception):
    """A variable that the graph needs and that is given no value."""


class DisconnectedInputError(ValueError):
    """A gradient by a variable that the cost is not made of."""


class NullTypeGradError(TypeError):
    """A gradient that does not exist."""


class ShapeError(Exception):
    """A shape that cannot be."""
