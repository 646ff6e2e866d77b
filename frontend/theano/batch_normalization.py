"""Batch normalization (Ioffe and Szegedy, 2015), as `theano.tensor.nnet.bn` has it."""

from __future__ import annotations

from typing import Any

from ..locations import user_error
from . import elementwise, reductions
from .shapes import addbroadcast, variable


def batch_normalization(
    inputs: Any, gamma: Any, beta: Any, mean: Any, std: Any, mode: str = "low_mem"
) -> Any:
    """gamma (x - mean) / std + beta"""
    inputs, gamma, beta = variable(inputs), variable(gamma), variable(beta)
    return (inputs - mean) * (gamma / std) + beta


class _Axes:
    """The axes that are normalized over, and how parameters stand beside the inputs: with an axis
    for each of the inputs', or for those alone that are not normalized over."""

    def __init__(self, x: Any, axes: Any, parameters: dict[str, Any]):
        named = {"per-activation": (0,), "spatial": (0, *range(2, x.ndim))}
        if isinstance(axes, str) and axes not in named:
            raise user_error(ValueError, f"invalid axes: {axes}")
        self.over = tuple(sorted(named[axes] if isinstance(axes, str) else map(int, axes)))
        if not self.over:
            raise user_error(ValueError, "there should be at least one normalization axis")
        if self.over[0] < 0 or self.over[-1] >= x.ndim:
            raise user_error(ValueError, f"axes should be less than {x.ndim}, but are {self.over}")
        self.others = [axis for axis in range(x.ndim) if axis not in self.over]
        ranks = {name: parameter.ndim for name, parameter in parameters.items()}
        self.whole = ranks["gamma"] == x.ndim
        rank = x.ndim if self.whole else len(self.others)
        wrong = [f"{name} has {ndim}" for name, ndim in ranks.items() if ndim != rank]
        if wrong:
            raise user_error(
                ValueError,
                "the parameters of a batch normalization have as many axes as the inputs "
                f"({x.ndim}), or one for each that is not normalized over ({len(self.others)}), "
                f"all of them: {', '.join(wrong)}",
            )

    def beside(self, parameter: Any) -> Any:
        """A parameter whose axes are those of the inputs; it stretches along those normalized."""
        if self.whole:
            return addbroadcast(parameter, *self.over)
        places = {axis: place for place, axis in enumerate(self.others)}
        count = len(self.others) + len(self.over)
        return parameter.dimshuffle(*[places.get(axis, "x") for axis in range(count)])

    def as_parameter(self, found: Any) -> Any:
        """What `beside` makes of a parameter, as the parameter was."""
        return found if self.whole else found.dimshuffle(*self.others)


def batch_normalization_test(
    inputs: Any, gamma: Any, beta: Any, mean: Any, var: Any, axes: Any = "per-activation",
    epsilon: float = 1e-4,
) -> Any:  # fmt: skip
    """Normalized by a mean and a variance that are given.

    Raises:
        ValueError: as of `batch_normalization_train`.
    """
    x = variable(inputs)
    given = {"gamma": gamma, "beta": beta, "mean": mean, "var": var}
    given = {name: variable(parameter) for name, parameter in given.items()}
    kept = _Axes(x, axes, given)
    gamma, beta, mean, var = map(kept.beside, given.values())
    return (x - mean) * (gamma / elementwise.sqrt(var + epsilon)) + beta


def batch_normalization_train(
    inputs: Any, gamma: Any, beta: Any, axes: Any = "per-activation", epsilon: float = 1e-4,
    running_average_factor: float = 0.1, running_mean: Any = None, running_var: Any = None,
) -> tuple[Any, ...]:  # fmt: skip
    """Normalized by the mean and the variance over `axes`: "per-activation" (the first),
    "spatial" (all but the second), or numbers. Parameters have as many axes as the inputs, with one
    element along those, or lack them.

    Returns:
        the result, the mean, and one over the standard deviation; with `running_mean` and
        `running_var`, what they become, too.

    Raises:
        ValueError: axes that are not there, parameters of other ranks, one of the running values
            without the other.
    """
    x = variable(inputs)
    if (running_mean is None) != (running_var is None):
        raise user_error(
            ValueError,
            "running_mean and running_var must either both be given or both be None",
        )
    given = {"gamma": gamma, "beta": beta}
    if running_mean is not None:
        given |= {"running_mean": running_mean, "running_var": running_var}
    given = {name: variable(parameter) for name, parameter in given.items()}
    kept = _Axes(x, axes, given)
    gamma, beta, *running = map(kept.beside, given.values())
    mean = reductions.mean(x, kept.over, keepdims=True)
    var = reductions.var(x, kept.over, keepdims=True)
    inverse = 1.0 / elementwise.sqrt(var + epsilon)
    found = [mean, inverse]
    if running:
        keep = 1.0 - running_average_factor
        count = reductions.prod([x.shape[axis] for axis in kept.over]).astype(x.dtype)
        unbiased = var * (count / (count - 1.0))
        for before, now in zip(running, (mean, unbiased), strict=True):
            found.append(before * keep + now * running_average_factor)
    normalized = (x - mean) * (gamma * inverse) + beta
    return (normalized, *map(kept.as_parameter, found))
