"""`theano.tensor.shared_randomstreams`: the Mersenne twister's random variables."""

from ..random_streams import RandomStreams

__all__ = ["RandomStreams"]
