"""`stepwell.numpy` with every call of a function traced, and run by the interpreter at `nd`.

`python tests/array_api/run.py FOLDER --traced` gives the standard's own tests a look at what a
compiled function computes, without compiling for each of their examples.
Where the result has a length that only the call knows, the call is the ordinary one.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Callable
from typing import Any

import numpy as np

import stepwell.numpy as namespace
from stepwell.backends.interpreter import run_at
from stepwell.frontend import pytree
from stepwell.frontend.jit import JitFunction
from stepwell.frontend.locations import UnsupportedError
from stepwell.frontend.registry import FUNCTIONS, numpy_object

# They take what is no array, or give it.
_NAMES = "astype result_type can_cast isdtype finfo iinfo broadcast_shapes from_dlpack"
_ORDINARY = frozenset(_NAMES.split())


def _through_the_trace(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any, **options: Any) -> Any:
        arrays: list[Any] = []

        def leaf(value: Any) -> Any:
            if isinstance(value, np.ndarray | np.generic):
                arrays.append(np.asarray(value))
                return value
            return pytree.Static(value) if not isinstance(value, pytree.Static) else value

        treedef = pytree.flatten((args, options), [], leaf)
        if not arrays:
            return function(*args, **options)

        def traced(values: Any) -> Any:
            given, keywords = pytree.unflatten(treedef, iter(values))
            return function(*given, **keywords)

        jitted = JitFunction(traced, static=True)
        leaves, key = jitted._key((arrays,))
        try:
            program = jitted._trace(key)
        except UnsupportedError:
            return function(*args, **options)
        module = program.module()
        flat = run_at("nd", module, program.signature, [*leaves, *program.hidden])
        new = {argument: flat[result] for argument, result in program.graph.stored}
        ordered = [flat[place] if place >= 0 else new[~place] for place in program.places]
        return pytree.unflatten(program.results, iter(ordered))

    call.__wrapped__ = function  # pyright: ignore[reportFunctionMemberAccess]
    return call


class _Traced(types.ModuleType):
    def __init__(self, path: str, original: Any):
        super().__init__(__name__)
        self._path, self._original = path, original

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._original, name)
        path = f"{self._path}{name}"
        if isinstance(found, types.ModuleType):
            return _Traced(f"{path}.", found)
        known = path in FUNCTIONS or isinstance(numpy_object(path), np.ufunc)
        if known and name not in _ORDINARY:
            found = _through_the_trace(found)
        setattr(self, name, found)
        return found


sys.modules[__name__] = _Traced("", namespace)
