"""`theano.function`: what it is asked for, checked, and compiled."""

from __future__ import annotations

import atexit
import pickle
import time
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..locations import user_error, user_location
from .compiled_function import Function, output_of
from .config import config
from .constants import as_tensor_variable
from .errors import MissingInputError, UnusedInputError
from .graph import Variable, ancestors, clone
from .inputs import In, Out, Param, input_of, pairs_of
from .modes import MonitorMode, NanGuardMode, ProfileStats, get_mode
from .shared import RandomStateType, SharedVariable
from .sparse.calls import SparseFunction, has_sparse
from .watched_functions import ProfiledFunction, WatchedFunction


def function(
    inputs: Sequence[Any] | Any,
    outputs: Any = None,
    mode: Any = None,
    updates: Any = None,
    givens: Any = None,
    no_default_updates: Any = False,
    accept_inplace: bool = False,
    name: str | None = None,
    rebuild_strict: bool = True,
    allow_input_downcast: bool | None = None,
    profile: Any = None,
    on_unused_input: str | None = None,
) -> Any:
    """Compile a graph, into a `Function`; with sparse matrices, into a `SparseFunction`.

    Args:
        inputs: a list of variables and `In`.
        outputs: a variable, a list or a dict of them, or None: what a call returns.
        updates: pairs, or a dict, of shared variables and what they become after a call.
        givens: pairs, or a dict, of variables and what takes their place.
        no_default_updates: True, or a list of shared variables, whose default updates are left out.
        mode: one that watches, or another, which changes nothing.
        profile: True, or a `ProfileStats`: calls are counted and timed, in `f.profile`.
        on_unused_input: "raise", "warn" or "ignore".

    Raises:
        UnusedInputError: an input that nothing needs.
        MissingInputError: a variable that is needed and has no value.
        TypeError: an update or a given of another type.
    """
    if not isinstance(inputs, list | tuple):
        raise user_error(TypeError, f"the inputs of function() are a list, not {inputs!r}")
    if has_sparse(inputs, outputs, updates, givens):
        options = {
            "mode": mode, "updates": updates, "givens": givens, "name": name,
            "no_default_updates": no_default_updates,
            "on_unused_input": on_unused_input or "ignore",  # few of the four parts are used
            "allow_input_downcast": allow_input_downcast,
        }  # fmt: skip
        return SparseFunction(function, inputs, outputs, options)
    mode = get_mode(mode) if isinstance(mode, str) else mode
    items = [input_of(item, allow_input_downcast) for item in inputs]
    variables = [item.variable for item in items]
    if len(set(variables)) != len(variables):
        twice = next(v for v in variables if variables.count(v) > 1)
        raise user_error(UnusedInputError, f"the input {twice!r} is given twice")
    replaced = _replacements(givens, variables)
    new: dict[Any, Any] = {}
    for variable, value in pairs_of(updates, "updates"):
        if not isinstance(variable, SharedVariable):
            raise user_error(
                TypeError, "update target must be a SharedVariable", hint=f"{variable!r}"
            )
        if variable in new:
            raise user_error(
                ValueError, f"this shared variable already has an update expression: {variable!r}"
            )
        new[variable] = _updated(variable, value)
    for item in items:
        if item.update is not None:
            new[item.variable] = _updated(item.variable, item.update)
    _add_default_updates(outputs, new, replaced, no_default_updates, variables)
    stats = config.profile if profile is None else profile
    kind = ProfiledFunction if stats else Function
    kind = WatchedFunction if isinstance(mode, MonitorMode | NanGuardMode) else kind
    begin = time.perf_counter()
    made = kind(items, outputs, new, replaced, name, user_location())
    if stats:
        made.profile = stats if isinstance(stats, ProfileStats) else ProfileStats()
        made.profile.name = made.name
        made.profile.compile_time += time.perf_counter() - begin
        if config.profile:
            atexit.register(made.profile.summary)
    if isinstance(made, WatchedFunction):
        made.mode = get_mode(mode)
    _check_unused(made, on_unused_input or config.on_unused_input)
    return made


def function_dump(filename: str, inputs: Any, outputs: Any = None, **options: Any) -> None:
    """Write what `function` would be given to a file, for `function(**pickle.load(file))`."""
    with open(filename, "wb") as file:
        pickle.dump({"inputs": inputs, "outputs": outputs, **options}, file)


def _replacements(givens: Any, inputs: list[Any]) -> dict[Variable, Variable]:
    """What takes the place of variables. What replaces one may be made of it as it was, and of
    those that are replaced before it.

    Raises:
        AssertionError: it is made of what is replaced after it.
        RuntimeError, TypeError: of an input, or by another type.
    """
    found: dict[Variable, Variable] = {}
    needed: set[Variable] = set()
    for old, new in pairs_of(givens, "givens"):
        if not isinstance(old, Variable):
            raise user_error(TypeError, f"givens replaces variables, not {old!r}")
        if old in inputs:
            raise user_error(
                RuntimeError, f"{old!r} is both an input and replaced by givens: drop one of them"
            )
        other = as_tensor_variable(new)
        if (other.dtype, other.ndim) != (old.type.dtype, old.type.ndim):
            small = getattr(other, "data", None)
            if small is not None and small.ndim == old.type.ndim:
                other = as_tensor_variable(old.type.filter(small))
            else:
                raise user_error(
                    TypeError,
                    f"Cannot convert Type {other.type} (of {other!r}) into Type {old.type} "
                    f"(of {old!r})",
                )
        if old in needed:
            raise user_error(
                AssertionError,
                f"givens: what replaces another variable is made of {old!r}, which is replaced "
                "after it",
                hint=f"give the pair of {old!r} first",
            )
        own = ancestors([other], found)
        if old in own:
            as_it_was = old.clone() if isinstance(old, SharedVariable) else clone(old)
            other = clone(other, {old: as_it_was})
        needed.update(own)
        found[old] = other
    return found


def _updated(variable: Any, value: Any) -> Any:
    """The new value of a shared variable, in its type."""
    if isinstance(variable.type, RandomStateType):
        return value
    new = as_tensor_variable(value)
    small = getattr(new, "data", None)
    if small is not None and small.ndim == variable.ndim:
        try:
            return as_tensor_variable(variable.type.filter(small))
        except TypeError:
            pass
    if new.ndim == variable.ndim and np.can_cast(new.dtype, variable.dtype, "safe"):
        return new.astype(variable.dtype)
    raise user_error(
        TypeError,
        "An update must have the same type as the original shared variable "
        f"(shared_var={variable!r} of {variable.type}, update of {new.type}).",
        hint=f"write T.cast(…, {variable.dtype!r}) where only the element types differ",
    )


def _add_default_updates(
    outputs: Any, new: dict[Any, Any], replaced: dict[Any, Any], without: Any, inputs: list[Any]
) -> None:
    if not isinstance(without, bool | list | tuple | set):
        raise user_error(
            TypeError, "no_default_updates should be either a boolean or a list of shared variables"
        )
    if without is True:
        return
    left_out = set(without) if isinstance(without, list | tuple | set) else set()
    seen: set[Variable] = set()
    while True:
        items = outputs.values() if isinstance(outputs, Mapping) else outputs
        several = outputs is None or isinstance(outputs, Mapping | list | tuple)
        roots = [output_of(item) for item in (items or [] if several else [items])]
        reached = ancestors([*roots, *new.values()], [*inputs, *replaced])
        used = [variable for variable in reached if variable not in replaced]
        used += ancestors(replaced.values(), inputs)
        shared = [variable for variable in used if isinstance(variable, SharedVariable)]
        as_they_were = {v.container: v for v in replaced if isinstance(v, SharedVariable)}
        shared = [as_they_were.get(variable.container, variable) for variable in shared]
        found = [
            variable
            for variable in dict.fromkeys(shared)
            if variable.default_update is not None
            and variable not in seen
            and variable not in new
            and variable not in left_out
        ]
        if not found:
            return
        for variable in found:
            seen.add(variable)
            new[variable] = _updated(variable, variable.default_update)


def _check_unused(made: Function, action: str) -> None:
    for number, item in enumerate(made.inputs):
        if item.variable in made.used or item.variable in made.updates or action == "ignore":
            continue
        message = (
            "theano.function was asked to create a function computing outputs given certain "
            f"inputs, but the provided input variable at index {number} is not part of the "
            f"computational graph needed to compute the outputs: {item.variable!r}."
        )
        if action == "warn":
            warnings.warn(message, stacklevel=3)
            continue
        raise user_error(
            UnusedInputError, message, hint="on_unused_input='warn' or 'ignore' accepts it"
        )


__all__ = ["Function", "In", "MissingInputError", "Out", "Param", "function", "function_dump"]
