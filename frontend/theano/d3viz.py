"""`theano.d3viz`: pages that show graphs. Each use is refused."""

from .errors import refused

__getattr__ = refused("theano.d3viz", "printing.pydotprint(f, 'graph.dot') writes a graph as text")
