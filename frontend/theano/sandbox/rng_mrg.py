"""`theano.sandbox.rng_mrg`: the streams of the combined multiple recursive generator MRG31k3p."""

from ..mrg_streams import MRG_RandomStreams

__all__ = ["MRG_RandomStreams"]
