"""`theano.tensor.inplace`: `exp_inplace(x)` and the like. They are `T.exp(x)` and the like: where
results are written is the compiler's choice."""

from __future__ import annotations

from typing import Any

from .. import elementwise, shapes, special
from ..errors import refused

_refused = refused("theano.tensor.inplace")


def __getattr__(name: str) -> Any:
    own = name.removesuffix("_inplace")
    for module in (elementwise, special, shapes):
        found = getattr(module, own, None)
        if own != name and getattr(found, "__module__", "") == module.__name__:
            return found
    return _refused(name)
