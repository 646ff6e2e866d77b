"""`theano.gpuarray`: Theano's code for GPUs. Here it says that there is none, as Theano does where
it finds no GPU; programs then take what is for any device."""

from ..errors import refused
from . import dnn

pygpu_activated = False

__all__ = ["dnn", "pygpu_activated"]

__getattr__ = refused("theano.gpuarray", "what is not of a GPU alone is under theano.tensor")
