"""`import stepwell.numpy as np`: the namespace of traced functions, by hand."""

import sys
from typing import Any

from .frontend import numpy


def __getattr__(name: str) -> Any:
    return getattr(numpy, name)


sys.modules[__name__] = numpy
