"""What stands for each function of NumPy in a traced function."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np

from .locations import UnsupportedError, user_error

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])

# By NumPy's name ("sum", "linalg.norm"), and by the function object that the name leads to.
FUNCTIONS: dict[str, Callable[..., Any]] = {}
BY_OBJECT: dict[Any, Callable[..., Any]] = {}
PATHS: dict[Any, str] = {}
# What stands for objects of NumPy that are no functions ("mgrid").
OBJECTS: dict[str, Any] = {}
# What is called on ordinary arrays instead of NumPy's function, by the same names.
EAGER: dict[str, Callable[..., Any]] = {}


def numpy_object(path: str) -> Any:
    """What NumPy has at a dotted path, or None."""
    found: Any = np
    for part in path.split("."):
        found = getattr(found, part, None)
    return found


def signature_of(function: Callable[..., Any]) -> inspect.Signature:
    """How a function is called; NumPy's own, with the arguments alone that they must have."""
    found = inspect.signature(function)
    try:
        if function not in PATHS and getattr(function, "__wrapped__", None) not in PATHS:
            return found
    except TypeError:  # unhashable
        return found
    needed = [
        parameter
        for parameter in found.parameters.values()
        if parameter.default is parameter.empty
        and parameter.kind not in (parameter.KEYWORD_ONLY, parameter.VAR_KEYWORD)
    ]
    return found.replace(parameters=needed)


def implements(*paths: str) -> Callable[[FunctionT], FunctionT]:
    """`@implements("sum")`: the function is what a traced function gets for `numpy.sum`."""

    def register(function: FunctionT) -> FunctionT:
        for path in paths or (function.__name__,):
            add(path, function)
        return function

    return register


def eager(*paths: str) -> Callable[[FunctionT], FunctionT]:
    """`@eager("sort")`: called on ordinary arrays in the place of `numpy.sort`."""

    def register(function: FunctionT) -> FunctionT:
        for path in paths or (function.__name__,):
            EAGER[path] = function
        return function

    return register


def add(path: str, function: Callable[..., Any]) -> None:
    """Enter one function under one of NumPy's names; NumPy of this version may lack it."""
    FUNCTIONS[path] = function
    original = numpy_object(path)
    if original is not None:
        BY_OBJECT[original] = function
        PATHS[original] = path


@functools.cache
def load() -> dict[str, Callable[..., Any]]:
    """FUNCTIONS, with every section of the namespace imported."""
    from . import numpy  # noqa: F401  # its import fills the tables

    return FUNCTIONS


def unsupported(name: str) -> Exception:
    """The error for a NumPy function that a traced function cannot contain."""
    return user_error(
        UnsupportedError,
        f"{name} is not supported in a traced function",
        hint="compute it outside and pass the result as an argument, or write it with the "
        "functions that are supported (see stepwell.numpy)",
    )
