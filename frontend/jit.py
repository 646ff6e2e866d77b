"""`jit`: a Python function on NumPy arrays becomes a callable that runs compiled code."""

from __future__ import annotations

import functools
import inspect
import pickle
import sys
import threading
import warnings
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, overload

from ..backends.cpu.call import NativeCallable
from ..backends.driver import less_garbage_collection
from ..dialects.plugins import text_called
from ..dialects.precision import PRECISIONS
from . import arguments, pytree
from .arguments import LeafKey, as_leaf, leaf_key
from .compiled import Program, Version, trace
from .leaves import Leaves
from .locations import UnknownSizeError, UnsupportedError, definition_of
from .lowered import Lowered
from .pytree import Static, TreeDef
from .rebind import Rebinder, check_construct
from .registry import signature_of
from .trace import active
from .ufuncs import PYTHON_DTYPES

if TYPE_CHECKING:
    from pathlib import Path

    from ..passes.schedules.schedule import Schedule

Key = tuple[TreeDef, tuple[LeafKey, ...]]

# Who changes what a function reads so often is told to pass it, and gets no more native entries.
_MANY_CHANGES = 16


_MOST_ON_DEVICE = 1024


def _like(args: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """Element types and shapes of arguments that are all arrays of ours on a device."""
    likes = [
        (value.dtype, value.shape)
        for value in args
        if getattr(type(value), "stays_on_device", False)
    ]
    return tuple(likes) if likes and len(likes) == len(args) else None


class JitFunction(NativeCallable):
    """A function that is compiled for what it is called with. Made by `jit`.

    Calls take arrays, numbers, and dicts, lists and tuples of such; other values (strings, bools,
    None, functions) are fixed: each gets a version of its own. So are numbers that are not given
    but a parameter's default. `out=` takes arrays to write the results to, nested as the result
    is, unless the function has a parameter of that name.

    Arrays that the function finds outside of itself (globals, closures) are read at every call.
    Numbers and small arrays there, and functions, are constants of the code: where one has changed
    since, the call traces the function again.

    Raises (in calls):
        TypeError: wrong arguments, or what cannot be traced; with the user's line.
        ValueError, IndexError, …: as NumPy would.
    """

    def __init__(
        self,
        function: Callable[..., Any],
        target: str = "cpu",
        static_argnames: Iterable[str] = (),
        static: bool | Iterable[str] = (),
        signature: inspect.Signature | None = None,
        schedule: str = "",
        debug: str = "",
        bounds: str = "check",
        precision: str = "numpy",
        deterministic: bool = False,
        fastmath: bool = False,
    ):
        if precision not in PRECISIONS:
            raise ValueError(f"precision is one of {', '.join(PRECISIONS)}, not {precision!r}")
        if bounds not in ("check", "off"):
            raise ValueError(f'bounds is "check" or "off", not {bounds!r}')
        if not callable(function):
            raise TypeError(f"jit() needs a function, not {type(function).__name__}")
        if signature is None:
            check_construct(function)
        self.__name__ = getattr(function, "__name__", type(function).__name__)
        functools.update_wrapper(self, function, updated=())
        self.__wrapped__ = function
        self.target = target
        self._debug = debug
        self._schedule = schedule = text_called("stepwell.schedules", schedule)
        self._options = {
            "target": target,
            "schedule": schedule,
            "debug": debug,
            "bounds": bounds,
            "precision": precision,
            "deterministic": deterministic,
            "fastmath": fastmath,
            "static_argnames": static_argnames
            if isinstance(static_argnames, str)
            else tuple(static_argnames),
            "static": static if isinstance(static, bool | str) else tuple(static),
        }
        static_argnames, static = self._options["static_argnames"], self._options["static"]
        self._has_own_signature = signature is not None
        self._signature = signature or signature_of(function)
        self._parameters = tuple(self._signature.parameters)
        # Whether a parameter is a tuple or dict of arguments: `*args`, `**rest`.
        self._gathers = any(
            parameter.kind in (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
            for parameter in self._signature.parameters.values()
        )
        self._static_arguments = self._names(static_argnames, "static_argnames")
        everything = static is True
        self._static_sizes = frozenset(
            self._parameters if everything else self._names(static or (), "static")
        )
        self._rebinder = Rebinder()
        self._lock = threading.RLock()
        self._versions: dict[Any, Version] = {}
        # By element types and shapes of arrays that are on a device: those calls come by `miss`.
        self._versions_on_device: dict[Any, Version] = {}
        # Keys of which the sizes and whole numbers have to be known.
        self._exacting: set[Key] = set()
        self._history: list[str] = []
        # How often something that a version has read outside of the function was another thing.
        self._changes = 0
        self._newest: Key | None = None
        # Of what a transform gives: the call of the transform.
        self.made_by: functools.partial[Any] | None = None

    def __reduce__(self) -> Any:
        """By its name, where a module has it under its name; else the function and the options.

        What was compiled is not part of it: it is in the disk cache, or is compiled again.
        """
        module: Any = sys.modules.get(self.__module__)
        found = module
        for part in self.__qualname__.split("."):
            found = getattr(found, part, None)
        if found is self:
            return self.__qualname__
        if self.made_by is not None:
            return self.made_by, ()
        if self._has_own_signature:
            raise pickle.PicklingError(
                f"{self!r} cannot be pickled: only a function of a module can, by its name"
            )
        return _remade, (self.__wrapped__, self._options)

    def _names(self, names: Any, option: str) -> frozenset[str]:
        found = frozenset([names] if isinstance(names, str) else names)
        unknown = found.difference(self._parameters)
        if unknown:
            raise ValueError(
                f"{option}: {self.__name__}() has no parameter {sorted(unknown)[0]!r}; "
                f"it has: {', '.join(self._parameters)}"
            )
        return found

    # ------------------------------------------------------------------------------- calls

    def miss(self, /, *args: Any, **kwargs: Any) -> Any:
        """A call that no native entry takes."""
        if active() is not None:
            return self.trace_inline(*args, **kwargs)
        if not kwargs and (known := self._on_device(args)) is not None:
            try:
                return known.run(args)
            except (ValueError, IndexError, ZeroDivisionError):
                pass  # below, where it is done with fixed sizes if need be
        out = kwargs.pop("out", None) if "out" not in self._parameters else None
        leaves, key = self._key(self._bound(args, kwargs))
        version = self._current(key)
        if version is None and key in self._exacting:
            version = self._current(self._exact(key, leaves))
        if version is None:
            try:
                version = self._new_version(key)
            except Exception as error:
                # With whole numbers and sizes known, more can be traced, and an extent that is
                # computed may be 1.
                may_be_traced = isinstance(error, (ValueError, UnknownSizeError, UnboundLocalError))
                if not may_be_traced and not any(leaf.weak is int for leaf in key[1]):
                    raise
                try:
                    version = self._new_version(self._exact(key, leaves))
                except Exception as exact:
                    told = error if isinstance(exact, UnsupportedError) else exact
                    raise told from told.__cause__
                self._exacting.add(key)
                if isinstance(error, UnknownSizeError):
                    warnings.warn(
                        f"{self.__name__}() is compiled anew for other sizes: {error}",
                        RuntimeWarning,
                        stacklevel=3,
                    )
        shared: Version | None = None
        if version.program.stored and (pairs := version.overlapping(leaves)):
            shared = self._shared_version(key, leaves, pairs)
            if shared is None:
                return self._by_numpy(args, kwargs, out)
            version = shared
        if not version.compiled:
            if not version.program.fits(leaves):
                return self._fixed_sizes(key, leaves, "a computed extent is 1").run(leaves, out)
            # Other arrays of these types and layouts need not be one array.
            self._make_ready(version, natively=shared is None)
        try:
            result = version.run(leaves, out)
            if not kwargs and len(leaves) == len(args):  # nothing is by name, or by default
                self._remember(version, args)
            return result
        except (ValueError, IndexError, ZeroDivisionError) as error:
            final = hasattr(error, "stored_into")
            if final or (version.program.fits(leaves) and not version.program.graph.has_choices):
                raise
            fixed = self._fixed_sizes(key, leaves, str(error))
        return fixed.run(leaves, out)

    def _on_device(self, args: tuple[Any, ...]) -> Version | None:
        """The version of an earlier call with arrays of a device that were like these."""
        versions = self._versions_on_device
        version = versions.get(_like(args)) if versions else None
        return version if version is not None and version.program.is_current() else None

    def _remember(self, version: Version, args: tuple[Any, ...]) -> None:
        key = _like(args)
        if key and not self._static_arguments and not version.program.stored:
            if len(self._versions_on_device) >= _MOST_ON_DEVICE:
                self._versions_on_device.clear()
            self._versions_on_device[key] = version

    def trace_inline(self, /, *args: Any, **kwargs: Any) -> Any:
        """The function as part of another that is being traced."""
        with self._lock:
            bound = self._bound(args, kwargs)
            return self._traceable(*[v.value if isinstance(v, Static) else v for v in bound])

    def _bound(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, ...]:
        """The arguments in the order of the parameters; default numbers, filled in, are fixed."""
        if len(args) + len(kwargs) == len(self._parameters) and self._all_by_place:
            if not kwargs:
                return args
            rest = self._parameters[len(args) :]
            if all(name in kwargs for name in rest):
                return (*args, *[kwargs[name] for name in rest])
        try:
            bound = self._signature.bind(*args, **kwargs)
        except TypeError as error:
            raise TypeError(f"{self.__name__}() {error}") from None
        return self._filled(bound)

    @staticmethod
    def _filled(bound: inspect.BoundArguments) -> tuple[Any, ...]:
        given = set(bound.arguments)
        bound.apply_defaults()
        return tuple(
            [
                value if name in given or type(value) not in PYTHON_DTYPES else Static(value)
                for name, value in bound.arguments.items()
            ]
        )

    def _key(self, args: tuple[Any, ...]) -> tuple[Leaves, Key]:
        leaves = Leaves()
        keys: list[LeafKey] = []
        children: list[TreeDef] = []
        for name, value in zip(self._parameters, args, strict=True):
            if name in self._static_arguments:
                fixed = value.value if isinstance(value, Static) else value
                children.append(self._static(name, fixed))
                continue
            first = len(leaves)
            try:
                children.append(pytree.flatten(value, leaves, as_leaf))
                fixed = name in self._static_sizes
                keys += [leaf_key(leaf, fixed) for leaf in leaves[first:]]
            except TypeError as error:
                raise TypeError(f"{self.__name__}(): argument {name}: {error}") from None
        return leaves, ((tuple, None, tuple(children)), tuple(keys))

    def _static(self, name: str, value: Any) -> Static:
        try:
            hash(value)
        except TypeError:
            raise TypeError(
                f"{self.__name__}(): the static argument {name} is a {type(value).__name__}, "
                "which cannot be hashed"
            ) from None
        return Static(value)

    # --------------------------------------------------------------------------- compiling

    @functools.cached_property
    def _traceable(self) -> Callable[..., Any]:
        """What is run to trace the function: it takes the arguments by position."""
        function = self._rebinder.traceable(self.__wrapped__)
        parameters = tuple(self._signature.parameters.values())
        by_place = (
            inspect.Parameter.POSITIONAL_ONLY,
            inspect.Parameter.POSITIONAL_OR_KEYWORD,
        )
        # What a transform gives takes all by place.
        if self._has_own_signature or all(one.kind in by_place for one in parameters):
            return function

        def spread(*values: Any) -> Any:
            args: list[Any] = []
            keywords: dict[str, Any] = {}
            for parameter, value in zip(parameters, values, strict=True):
                if parameter.kind in by_place:
                    args.append(value)
                elif parameter.kind is inspect.Parameter.VAR_POSITIONAL:
                    args += value
                elif parameter.kind is inspect.Parameter.VAR_KEYWORD:
                    keywords |= value
                else:
                    keywords[parameter.name] = value
            return function(*args, **keywords)

        return spread

    def _trace(self, key: Key) -> Program:
        treedef, keys = key
        with self._lock:  # captured arrays in closures are those of one trace at a time
            return self._traced(treedef, keys)

    def _traced(
        self, treedef: TreeDef, keys: Sequence[LeafKey], same: Sequence[tuple[int, int]] = ()
    ) -> Program:
        with less_garbage_collection():
            return trace(
                self._traceable,
                self.__name__,
                self._parameters,
                treedef,
                keys,
                same,
                definition_of(inspect.unwrap(self.__wrapped__)),
                self._options["bounds"] == "check",
                self._options["precision"],
                self._options["deterministic"],
                self._options["fastmath"],
            )

    def _version(self, program: Program) -> Version:
        return Version(program, self.target, self._schedule, self._debug)

    def _current(self, key: Any) -> Version | None:
        """The version for a key, unless what it has read outside of the function has changed."""
        version = self._versions.get(key)
        if version is None or version.program.is_current():
            return version
        with self._lock:
            if self._versions.get(key) is version:
                del self._versions[key]
                self._changes += 1
                self._history.append(f"{self.__name__}: a value of outside has changed")
                if self._changes == _MANY_CHANGES:
                    warnings.warn(
                        f"{self.__name__}() was traced {_MANY_CHANGES} times again because a "
                        "global name, a variable of its closure or something in an object has "
                        "changed: pass as an argument what is often another value",
                        RuntimeWarning,
                        stacklevel=4,
                    )
        return None

    def _new_version(self, key: Key) -> Version:
        with self._lock:
            version = self._current(key)
            if version is None:
                version = self._version(self._trace(key))
                self._note(key)
                self._versions[key] = version
        return version

    @staticmethod
    def _exact(key: Key, leaves: list[Any]) -> Key:
        """The key that fixes all sizes and whole numbers."""
        keys = tuple(
            leaf_key(leaf, True)
            if known.weak is None
            else known._replace(known=int(leaf))
            if known.weak is int
            else known
            for known, leaf in zip(key[1], leaves, strict=True)
        )
        return key[0], keys

    def _by_numpy(self, args: tuple[Any, ...], kwargs: dict[str, Any], out: Any) -> Any:
        """A call whose arguments share parts of their memory: what it means, only NumPy knows."""
        if out is not None:
            raise ValueError(
                f"{self.__name__}(): arrays that share a part of their memory, of which the "
                "function stores into one, cannot be given together with out"
            )
        warnings.warn(
            f"{self.__name__}(): two arrays share a part of their memory, and the function stores "
            "into one of them: the call is not compiled, but run by NumPy. Pass a copy of the "
            "other",
            RuntimeWarning,
            stacklevel=3,
        )
        return self.__wrapped__(*args, **kwargs)

    def _shared_version(
        self, key: Key, leaves: list[Any], pairs: list[tuple[int, int]]
    ) -> Version | None:
        """The version for arguments that are one array, where the function stores into it.

        None where they share only a part of it, or one is an array that the function has captured.
        """
        for later, earlier in pairs:
            if later >= len(leaves):
                return None
            a, b = leaves[later], leaves[earlier]
            whole = a.__array_interface__["data"] == b.__array_interface__["data"]
            if not whole or a.shape != b.shape or a.strides != b.strides or a.dtype != b.dtype:
                return None
        same = tuple(sorted(dict(sorted(pairs, reverse=True)).items()))
        shared = (*key, same)
        with self._lock:
            version = self._current(shared)
            if version is None:
                program = self._traced(key[0], key[1], same)
                version = self._versions[shared] = self._version(program)
        return version

    def _make_ready(self, version: Version, natively: bool = True) -> None:
        """Compile, and let native calls find the code, if they may."""
        with self._lock:
            if not version.compiled:
                executable = version.executable
                defaults = [one.default for one in self._signature.parameters.values()]
                flat = version.program.is_flat(defaults) and "out" not in self._parameters
                native = isinstance(executable, NativeCallable) and self._changes < _MANY_CHANGES
                # What native calls say, they say by place.
                by_place = len(version.program.keys) <= self._by_place
                if natively and flat and by_place and native:
                    self.attach(executable, version.program.reads)

    @functools.cached_property
    def _by_place(self) -> int:
        """How many of the first parameters can be given by their places, none gathering others."""
        if self._gathers:
            return -1
        kinds = [parameter.kind for parameter in self._signature.parameters.values()]
        return len(kinds) - kinds.count(inspect.Parameter.KEYWORD_ONLY)

    @functools.cached_property
    def _all_by_place(self) -> bool:
        """Whether every parameter can be given by its place, and by its name."""
        both = inspect.Parameter.POSITIONAL_OR_KEYWORD
        return all(parameter.kind is both for parameter in self._signature.parameters.values())

    def _fixed_sizes(self, key: Key, leaves: list[Any], reason: str) -> Version:
        """A version for these very sizes, where the one for all sizes requires other ones.

        If NumPy would refuse the sizes, the trace raises its error, with the sizes in its message.
        Otherwise an extent that is computed happens to be 1, and stretches.
        """
        exact = self._exact(key, leaves)
        with self._lock:
            version = self._current(exact)
            if version is None:
                version = self._version(self._trace(exact))
                self._note(exact, f"these sizes need their own version: {reason}")
                self._versions[exact] = version
            self._make_ready(version)
        return version

    # --------------------------------------------------------------------------- inspecting

    def lower(self, /, *args: Any, **kwargs: Any) -> Lowered:
        """The function traced for these arguments, to look at or to compile.

        An argument may be a spec: `f.lower("f32[n, 4]", "f64")`; axes of one name are equal.
        `float`, `int` and `complex` stand for Python scalars.

        Raises:
            ValueError: a string that is no spec, where the parameter is not in static_argnames.
        """
        specs = {name: self._spec(name, value) for name, value in kwargs.items()}
        try:
            bound = self._signature.bind(*args, **specs)
        except TypeError as error:
            raise TypeError(f"{self.__name__}() {error}") from None
        for name, value in bound.arguments.items():
            bound.arguments[name] = self._spec(name, value)
        _, key = self._key(self._filled(bound))
        return Lowered(self._trace(key), self.target, self._schedule)

    def _spec(self, name: str, value: Any) -> Any:
        if name in self._static_arguments:
            return value
        if isinstance(value, str):
            return arguments.spec(value)
        if isinstance(value, dict):
            return {key: self._spec(name, item) for key, item in value.items()}
        if isinstance(value, list | tuple) and not hasattr(value, "_fields"):
            return type(value)(self._spec(name, item) for item in value)
        return value() if value is int or value is float or value is complex else value

    def schedule(self, /, *args: Any, **kwargs: Any) -> Schedule:
        """The schedule of the function's loops, for arguments or specs as `lower` takes.

        `print` shows it as a script of the transform dialect.
        """
        return self.lower(*args, **kwargs).schedule()

    def save(
        self, path: str | Path, /, *args: Any, machine: str = "native", level: str = "nd"
    ) -> list[Path]:
        """Write the function, traced for these arguments or specs, to files: see `Lowered.save`.

        `f.save("f.o", "f32[n, 4]", "f64")` also writes `f.h`, the declarations for C.
        """
        return self.lower(*args).save(path, machine, level)

    def with_schedule(self, schedule: Schedule | str) -> JitFunction:
        """The same function, compiled with another schedule: a `Schedule`, or the text of a script.

        Raises:
            InvalidText, PipelineError: the text is no schedule.
        """
        from ..passes.schedules.schedule import Schedule

        script = (Schedule.parse(schedule) if isinstance(schedule, str) else schedule).script()
        return self._with(schedule=script)

    def with_target(self, target: str) -> JitFunction:
        """The same function, compiled for another target."""
        return self._with(target=target)

    def with_sizes(self) -> JitFunction:
        """The same function, compiled for known sizes only: as `jit(static=True)`."""
        return self._with(static=True)

    def _with(self, **changes: Any) -> JitFunction:
        signature = self._signature if self._has_own_signature else None
        options: dict[str, Any] = {**self._options, "signature": signature, **changes}
        return JitFunction(self.__wrapped__, **options)

    def explain(self) -> str:
        """Which versions were compiled, and why each was."""
        if not self._history:
            return f"{self.__name__}: not yet compiled"
        return "\n".join(self._history)

    def _note(self, key: Key, reason: str = "") -> None:
        names: list[str] = []
        for parameter, child in zip(self._parameters, key[0][2], strict=True):
            names += pytree.paths(child, parameter)
        text = ", ".join(f"{name}: {leaf}" for name, leaf in zip(names, key[1], strict=True))
        if not reason:
            reason = "the first call"
            if self._newest is not None and self._versions:
                nearest = min(
                    self._versions, key=lambda old: arguments.distance(key, old[:2], names)
                )
                reason = "; ".join(arguments.difference(key, nearest[:2], names))
        self._history.append(f"{self.__name__}({text}): {reason}")
        self._newest = key

    def __repr__(self) -> str:
        return f"<jit {self.__wrapped__!r}>"


def _remade(function: Callable[..., Any], options: dict[str, Any]) -> JitFunction:
    return JitFunction(function, **options)


@overload
def jit(function: Callable[..., Any], /, **options: Any) -> JitFunction: ...
@overload
def jit(**options: Any) -> Callable[[Callable[..., Any]], JitFunction]: ...
def jit(function: Callable[..., Any] | None = None, /, **options: Any) -> Any:
    """Compile a function of NumPy arrays, when it is called, for what it is called with.

        @jit
        def f(x, y):
            return np.sum(x * y)

    Options, as in `@jit(static=True)`:
        target: the name of a target; "cpu", or one of a plug-in.
        static_argnames: arguments whose values are fixed: a version is compiled for each.
        static: True, or the names of arguments whose sizes are fixed.
        bounds: "check" indices, and raise IndexError; or "off".
        precision: "numpy"; or "tf32", for products of matrices of f32 by tensor cores of a GPU,
            which round the operands to 10 bits after the point. Other targets do not use it.
        deterministic: True: on a GPU, too, floats are added at computed places (`np.add.at`) in
            order, so that every run gives the same to the last bit; slower.
        fastmath: True: elementary functions and quotients of f32 and of 16-bit floats may be what
            instructions of a GPU give that are fast and less precise. Other targets do not use it.
        schedule: a script that takes the place of the default schedules, or the name of one that a
            plug-in has; see `with_schedule`.
        debug: what the compilation shows of itself, "print-ir-changed time-passes": the switches of
            `docs/debugging.md`.
    """
    if function is None:
        return functools.partial(jit, **options)
    return JitFunction(function, **options)
