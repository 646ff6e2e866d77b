"""The NumPy namespace of a traced function; `stepwell.numpy` by hand.

Functions of traced arrays are recorded; functions of ordinary ones are NumPy's own, computed while
tracing. Arrays that a traced function makes (`zeros`, `arange`, …) are traced: it may store into
them. Everything else (constants, dtypes, errors) is NumPy's.
"""

from __future__ import annotations

import functools
import importlib
import sys
import types
from collections.abc import Callable
from typing import Any

import numpy as _numpy

from .. import registry as _registry
from ..array import Array as _Array
from ..dims import Dim as _Dim
from ..growing import in_one as _in_one
from ..growing import is_held as _is_held
from ..operations import call_ufunc as _call_ufunc
from ..operations import computed_now as _computed_now
from ..trace import active as _active
from . import (
    applied,
    creation,
    elementwise,
    factorizations,
    fourier,
    grids,
    host_called,
    inquiries,
    inserting,
    iteration,
    linear_algebra,
    manipulation,
    numerics,
    polynomials,
    reductions,
    scipy_linalg,
    searching,
    selecting,
    sorting,
    windows,
)
from . import dtypes as _dtypes
from .array_api import ARRAY_API_VERSION, array_namespace_info

_SECTIONS = (
    applied,
    elementwise,
    reductions,
    linear_algebra,
    factorizations,
    fourier,
    grids,
    host_called,
    inquiries,
    inserting,
    iteration,
    manipulation,
    numerics,
    polynomials,
    creation,
    scipy_linalg,
    searching,
    selecting,
    sorting,
    windows,
)

__array_api_version__ = ARRAY_API_VERSION
__array_namespace_info__ = array_namespace_info

# These make arrays of numbers, or what makes them: in a traced function, traced arrays.
_CREATION_NAMES = (
    "zeros ones empty full zeros_like ones_like empty_like full_like array asarray asanyarray "
    "ascontiguousarray copy arange linspace logspace eye identity tri indices "
    "vectorize fromiter"
)
_CREATION = frozenset(_CREATION_NAMES.split())


def _has_traced(args: Any) -> bool:
    for item in args:
        if isinstance(item, _Array | _Dim):
            return True
        if isinstance(item, list | tuple) and (_is_held(item) or _has_traced(item)):
            return True
    return False


def _named(path: str) -> str:
    """The name of a function as the user knows it."""
    module = {"special": "scipy.", "scipy": ""}.get(path.partition(".")[0], "numpy.")
    return module + path


def dispatching(path: str, original: Callable[..., Any] | None) -> Callable[..., Any]:
    """What the namespace has under a name: ours for traced arguments, else NumPy's."""
    ours = _registry.FUNCTIONS.get(path)
    creates = path in _CREATION
    original = _registry.EAGER.get(path, original)

    def function(*args: Any, **kwargs: Any) -> Any:
        if _has_traced(args) or (kwargs and _has_traced(kwargs.values())):
            args = tuple([_in_one(item) for item in args])
            if ours is None:
                assert original is not None
                return _computed_now(original, _named(path), args, kwargs)
            return ours(*args, **kwargs)
        if (creates and _active() is not None) or original is None:
            assert ours is not None
            return ours(*args, **kwargs)
        return original(*args, **kwargs)

    if isinstance(original, _numpy.ufunc):
        return Ufunc(path, original, function)
    if original is not None:
        functools.update_wrapper(function, original, ("__name__", "__doc__"), ())
    function.__module__, function.__qualname__ = __name__, path  # found so by pickle
    return function


def _at(path: str) -> Any:
    """What the namespace has at a path."""
    return functools.reduce(getattr, path.split("."), sys.modules[__name__])


class Ufunc:
    """A ufunc as a traced function sees it, with its methods `reduce`, `outer` and so on."""

    def __init__(self, path: str, original: _numpy.ufunc, call: Callable[..., Any]):
        self._path = path
        self._call = call
        self.__wrapped__ = original
        self.__name__ = original.__name__
        self.__doc__ = original.__doc__

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._call(*args, **kwargs)

    def __reduce__(self) -> Any:
        return _at, (self._path,)

    def __getattr__(self, name: str) -> Any:
        if name in ("reduce", "accumulate", "outer", "at", "reduceat"):
            return functools.partial(self._method, name)
        return getattr(self.__wrapped__, name)

    def _method(self, name: str, *args: Any, **kwargs: Any) -> Any:
        if _has_traced(args):
            return _call_ufunc(self.__wrapped__, name, args, kwargs)
        return getattr(self.__wrapped__, name)(*args, **kwargs)


def stand_in(path: str, value: Any) -> Any:
    """What a traced function gets for what NumPy has at `path`."""
    if isinstance(value, types.ModuleType):
        return Namespace(path, value)
    if path in _registry.OBJECTS:
        return _registry.OBJECTS[path]
    if path in _registry.EAGER or path in _registry.FUNCTIONS:
        return dispatching(path, value)
    if isinstance(value, type):
        if value is _numpy.ndarray:
            return _dtypes.ndarray
        return _dtypes.SCALAR_CLASSES.get(value, value)
    if callable(value):
        return dispatching(path, value)
    return value


class Namespace(types.ModuleType):
    """A module of NumPy or SciPy as a traced function sees it."""

    def __init__(self, path: str, original: types.ModuleType):
        super().__init__(f"numpy.{path}", original.__doc__)
        self._path = path
        self.__wrapped__ = original

    def __getattr__(self, name: str) -> Any:
        if self._path == "random" and _active() is not None and not name.startswith("__"):
            from ..drawing import refused
            from ..random.of_numpy import NAMES

            if name in NAMES:
                return NAMES[name]
            raise refused(f"numpy.random.{name} in a traced function")
        found = stand_in(f"{self._path}.{name}", getattr(self.__wrapped__, name))
        if self._path != "random":
            setattr(self, name, found)
        return found


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    if name == "special":
        found: Any = OF_SCIPY["scipy.special"]
    else:
        if not hasattr(_numpy, name):
            raise AttributeError(f"module 'numpy' has no attribute {name!r}")
        found = stand_in(name, getattr(_numpy, name))
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return dir(_numpy)


class SciPy(types.ModuleType):
    """`scipy.special` or `scipy.linalg`, as far as supported; SciPy is needed for the rest."""

    def __init__(self, name: str, prefix: str) -> None:
        super().__init__(name, f"Functions of scipy.{name}.")
        self._prefix = prefix

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        path = f"{self._prefix}.{name}"
        try:
            module = importlib.import_module(f"scipy.{self.__name__}")
        except ImportError:
            module = None
        original = getattr(module, name, None)
        if original is None and path not in _registry.FUNCTIONS:
            raise AttributeError(name)
        found = dispatching(path, original) if callable(original) or original is None else original
        setattr(self, name, found)
        return found


# By the names of SciPy's modules.
OF_SCIPY = {
    "scipy.special": SciPy("special", "special"),
    "scipy.linalg": SciPy("linalg", "scipy.linalg"),
}


def of_scipy(function: Any) -> Any:
    """What stands for a function of SciPy; None where nothing does."""
    module = (getattr(function, "__module__", None) or "scipy.special").split(".")
    found = OF_SCIPY.get(".".join(module[:2])) if module[0] == "scipy" else None
    name = getattr(function, "__name__", "")
    if found is None or f"{found._prefix}.{name}" not in _registry.FUNCTIONS:
        return None
    return getattr(found, name)
