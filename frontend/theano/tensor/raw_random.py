"""`theano.tensor.raw_random`: draws of a random state that is given, which give what it becomes.

`uniform(state, (2, 2))` is the new state and the sample; a state is a shared variable of a
`numpy.random.RandomState`, whose update the new state is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..random_streams import RandomStreamsBase, sample
from ..shared import RandomStateType, random_state_type


class _Draws(RandomStreamsBase):
    """The distributions, of one state."""

    def __init__(self, state: Any):
        self.state = state

    def _draw(self, *drawn: Any, **options: Any) -> Any:
        return sample(self.state, *drawn, **options)


def _function(name: str) -> Callable[..., list[Any]]:
    method = getattr(RandomStreamsBase, name)

    def draw(random_state: Any, *args: Any, **options: Any) -> list[Any]:
        return method(_Draws(random_state), *args, **options)

    draw.__name__ = draw.__qualname__ = name
    draw.__doc__ = f"{method.__doc__} Gives the new state, and the sample."
    return draw


uniform, normal, binomial = map(_function, ("uniform", "normal", "binomial"))
random_integers, choice, poisson = map(_function, ("random_integers", "choice", "poisson"))
permutation, multinomial = map(_function, ("permutation", "multinomial"))

__all__ = [
    "RandomStateType",
    "RandomStreamsBase",
    "binomial",
    "choice",
    "multinomial",
    "normal",
    "permutation",
    "poisson",
    "random_integers",
    "random_state_type",
    "uniform",
]
