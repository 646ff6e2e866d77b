"""`import stepwell.numpy as np`: the namespace of traced functions, by hand."""

import sys

from .frontend import numpy

sys.modules[__name__] = numpy
