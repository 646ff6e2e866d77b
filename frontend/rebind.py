"""Running a user's function with NumPy replaced by the traced namespace.

The function's code is kept; what changes is where it looks names up. Its globals become a dict that
asks the real ones at every look-up, so later definitions are seen, and answers `numpy` with the
traced namespace. Functions and modules that it reaches this way are replaced in turn.
"""

from __future__ import annotations

import builtins
import dis
import functools
import inspect
import math
import random
import types
from collections.abc import Callable
from typing import Any

import numpy as np

from . import (
    comprehensions,
    control,
    control_lists,
    control_syntax,
    python_builtins,
    scalar_math,
    user_classes,
)
from . import numpy as traced_numpy
from .control_contents import contents_of
from .drawing import RANDOM
from .locations import Location, user_error, user_location
from .operations import captured
from .registry import FUNCTIONS, PATHS
from .trace import active
from .user_code import is_left_alone, is_user_class

_FUNCTIONS = (types.FunctionType, types.MethodType, functools.partial)

# A new cell of a closure, the one it stands for, and the variable's name.
_Replaced = tuple[types.CellType, types.CellType, str]


class Rebinder:
    """Replaces the values that one traced function reaches."""

    def __init__(self) -> None:
        self._functions: dict[types.FunctionType, types.FunctionType] = {}
        self._globals: dict[int, TracedGlobals] = {}
        self._modules: dict[types.ModuleType, types.ModuleType] = {}
        self._cells: list[_Replaced] = []
        self._watched: list[tuple[types.CellType, str]] = []
        self._codes: list[tuple[types.CodeType, tuple[types.CellType, ...]]] = []
        self.builtins = {
            **vars(builtins),
            "__import__": self._import,
            "range": control.traced_range,
            "enumerate": control.traced_enumerate,
            "reversed": control.traced_reversed,
            "zip": control.traced_zip,
            "map": comprehensions.traced_map,
            control_lists.CONTROL: control,
            **python_builtins.STAND_INS,
        }

    def traceable(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """What to call instead of `function` to trace it, once more or for the first time."""
        rebound = self.callable(function)

        def traced(*args: Any, **keywords: Any) -> Any:
            with user_classes.Meeting(self._function) as meeting:
                meeting.meet((function, args, keywords))
                self.refresh()
                return rebound(
                    *map(self._passed, args),
                    **{name: self._passed(value) for name, value in keywords.items()},
                )

        return traced

    def _passed(self, value: Any) -> Any:
        """What stands for an argument, which may be a function."""
        return self.callable(value) if isinstance(value, _FUNCTIONS) else value

    def callable(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """What to call instead of `function`."""
        if isinstance(function, _FUNCTIONS):
            return self.value(function)
        call = vars(type(function)).get("__call__")
        if isinstance(call, types.FunctionType) and not is_left_alone(call.__module__):
            return types.MethodType(self._function(call), function)
        return function

    def value(self, value: Any, name: str = "") -> Any:
        """What a traced function gets where it would get `value`, by that name."""
        if isinstance(value, types.FunctionType):
            if value in PATHS:
                return traced_numpy.dispatching(PATHS[value], value)
            if not is_left_alone(value.__module__):
                return self._function(value)
            return traced_numpy.of_scipy(value) or value
        if isinstance(value, types.ModuleType):
            return self._module(value)
        if isinstance(value, np.ndarray):
            return captured(value, name) if active() is not None else value
        if isinstance(value, types.MethodType):
            function = self.value(value.__func__)
            return (
                value if function is value.__func__ else types.MethodType(function, value.__self__)
            )
        if isinstance(value, functools.partial):
            return functools.partial(self.value(value.func), *value.args, **value.keywords)
        if isinstance(value, type):
            if issubclass(value, np.generic | np.ndarray):
                return traced_numpy.stand_in(value.__name__, value)
            user_classes.meet(value)
            return value
        if isinstance(value, np.vectorize):
            given = (value.otypes, None, value.excluded, False, value.signature)
            return FUNCTIONS["vectorize"](self.value(value.pyfunc), *given)
        if callable(value) and not is_user_class(type(value)):
            try:
                if value in scalar_math.BY_OBJECT:
                    return scalar_math.BY_OBJECT[value]
                path = PATHS.get(value)
            except TypeError:  # unhashable
                return value
            return value if path is None else traced_numpy.dispatching(path, value)
        user_classes.meet(value)
        graph = active()
        if graph is not None and name:
            held = contents_of(value)
            if held is not None:
                graph.root.watched.setdefault(id(value), (value, name, held, user_location()))
        return value

    def _module(self, module: types.ModuleType) -> types.ModuleType:
        if module is np:
            return traced_numpy
        if module is math:
            return scalar_math.MATH
        if module is random:
            return RANDOM
        name = module.__name__
        if name in traced_numpy.OF_SCIPY:
            return traced_numpy.OF_SCIPY[name]
        if name.startswith("numpy."):
            return functools.reduce(getattr, name.split(".")[1:], traced_numpy)
        if is_left_alone(name) and name != "scipy":
            return module
        found = self._modules.get(module)
        if found is None:
            found = self._modules[module] = TracedModule(module, self)
        return found

    def _function(self, function: types.FunctionType) -> types.FunctionType:
        if isinstance(function.__globals__, TracedGlobals):
            return function
        found = self._functions.get(function)
        if found is not None:
            return found
        names = self._globals.get(id(function.__globals__))
        if names is None:
            names = TracedGlobals(function.__globals__, self)
            self._globals[id(function.__globals__)] = names
        # A cell whose content is replaced becomes a new one; the others stay shared, so that
        # `nonlocal` works. The new ones are filled last: a function may refer to itself.
        code = control_syntax.rewritten(function) or function.__code__
        named = dict(zip(function.__code__.co_freevars, function.__closure__ or (), strict=True))
        cells = [named[name] for name in code.co_freevars]
        replaced: list[_Replaced] = []
        for number, cell in enumerate(cells):
            try:
                content = cell.cell_contents
            except ValueError:  # not yet assigned
                continue
            if callable(content) or isinstance(content, types.ModuleType | np.ndarray):
                cells[number] = types.CellType()
                replaced.append((cells[number], cell, code.co_freevars[number]))
            elif contents_of(content) is not None:
                self._watched.append((cell, code.co_freevars[number]))
        defaults, by_name = function.__defaults__, function.__kwdefaults__
        found = types.FunctionType(
            code,
            names,
            function.__name__,
            tuple(map(self._passed, defaults)) if defaults is not None else None,
            tuple(cells) if function.__closure__ is not None else None,
        )
        if by_name is not None:
            found.__kwdefaults__ = {name: self._passed(value) for name, value in by_name.items()}
        found.__qualname__ = function.__qualname__
        found.__module__ = function.__module__
        found.__dict__.update(function.__dict__)
        self._functions[function] = found
        self._codes.append((function.__code__, function.__closure__ or ()))
        self._note(*self._codes[-1])
        self._cells += replaced
        self._fill(replaced)
        return found

    def _fill(self, cells: list[_Replaced]) -> None:
        for new, original, name in cells:
            new.cell_contents = self.value(original.cell_contents, name)

    @staticmethod
    def _note(code: types.CodeType, closure: tuple[types.CellType, ...]) -> None:
        """What the function reads is outside of the one that is being traced, if any is."""
        graph = active()
        if graph is not None:
            graph.root.outside.see_code(code)
            for name, cell in zip(code.co_freevars, closure, strict=True):
                graph.root.outside.read("cell", cell, name)

    def refresh(self) -> None:
        """Read the closures again; called when a trace begins, to which captured arrays belong."""
        self._fill(self._cells)
        for code, closure in self._codes:
            self._note(code, closure)
        for cell, name in self._watched:
            self.value(cell.cell_contents, name)

    def _import(
        self, name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0
    ) -> Any:
        """`import numpy as np` inside of the function."""
        module = builtins.__import__(name, globals, locals, fromlist, level)
        return self._module(module)


class TracedGlobals(dict[str, Any]):
    """The globals of a rebound function: the real ones, looked up when asked for, and rebound.

    The interpreter asks an ordinary dict directly, but `__missing__` of a subclass is honoured.
    """

    def __init__(self, real: dict[str, Any], rebinder: Rebinder):
        super().__init__(
            {name: real[name] for name in _IMPORT_NAMES if name in real},
            __builtins__=rebinder.builtins,
        )
        self.real = real
        self.rebinder = rebinder

    def __missing__(self, name: str) -> Any:
        if (graph := active()) is not None:
            graph.root.outside.read("item", self.real, name)
        return self.rebinder.value(self.real[name], name)


# Read from the dict itself by the import statement and by warnings.
_IMPORT_NAMES = ("__name__", "__package__", "__spec__", "__file__")


class TracedModule(types.ModuleType):
    """A module of the user, whose functions are rebound when reached."""

    def __init__(self, original: types.ModuleType, rebinder: Rebinder):
        super().__init__(original.__name__, original.__doc__)
        self._original = original
        self._rebinder = rebinder

    def __getattr__(self, name: str) -> Any:
        if (graph := active()) is not None:
            graph.root.outside.read("attribute", self._original, name)
        return self._rebinder.value(getattr(self._original, name), name)


def check_construct(function: Callable[..., Any]) -> None:
    """Refuse what cannot be traced as a whole.

    Raises:
        TypeError: a generator, a coroutine, or an assignment to a global name.
    """
    plain = inspect.unwrap(function) if not isinstance(function, functools.partial) else function
    code = getattr(getattr(plain, "__func__", plain), "__code__", None)
    if not isinstance(code, types.CodeType):
        return
    location = Location(code.co_filename, code.co_firstlineno, 1)
    name = getattr(function, "__name__", "the function")
    for flag, what, hint in _CONSTRUCTS:
        if code.co_flags & flag:
            raise user_error(TypeError, f"{name} {what}, which cannot be compiled", location, hint)
    for instruction in dis.get_instructions(code):
        if instruction.opname == "STORE_GLOBAL":
            raise user_error(
                TypeError,
                f"{name} assigns the global name {instruction.argval}, which a compiled function "
                "cannot do",
                location,
                "return the value instead",
            )


_CONSTRUCTS = (
    (inspect.CO_ASYNC_GENERATOR, "is an async generator", "return arrays instead of yielding them"),
    (inspect.CO_COROUTINE, "is a coroutine (async def)", "await outside of the compiled function"),
    (inspect.CO_GENERATOR, "is a generator (yield)", "return arrays instead of yielding them"),
)
