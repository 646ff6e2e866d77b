"""`theano.function`: a graph compiled into something to call."""

from __future__ import annotations

import atexit
import copy as copying
import functools
import pickle
import time
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ...backends.random_state import pack, unpack
from ...dialects.dtypes import DTYPES
from ..arguments import LeafKey
from ..array import Array
from ..compiled import Program, Version, trace
from ..locations import Location, located, user_error, user_location
from ..pytree import LEAF
from .config import config
from .constants import as_tensor_variable
from .direct import direct_call
from .errors import MissingInputError, UnusedInputError
from .graph import Evaluator, TensorType, Variable, ancestors, element_type, strong
from .inputs import REQUIRED, In, Out, Param, input_of, pairs_of
from .modes import MonitorMode, NanGuardMode, ProfileStats, Watched, get_mode
from .own_ops import raising_own_errors
from .parts import Containers, Maker
from .shared import Container, RandomStateType, SharedVariable
from .sparse.calls import SparseFunction, has_sparse


class Function:
    """What `function` gives. Call it with its inputs by place or by name. It can be pickled; it is
    compiled again then.

    Attributes:
        inputs: the `In` of each input.
        name: as given to `function`.
        profile: how often it has been called, and how long, where `function` was asked for it.
    """

    profile: Any = None

    def __init__(
        self,
        inputs: list[In],
        outputs: Any,
        updates: dict[Any, Any],
        replaced: dict[Variable, Variable],
        name: str | None,
        location: Location,
    ):
        self.inputs, self.outputs, self.updates = inputs, outputs, updates
        self.replaced, self.name, self.location = replaced, name, location
        self.__name__ = name or "theano_function"
        self.values = [Container(REQUIRED) for _ in inputs]
        self._find_variables()
        self.containers = [variable.container for variable in self.shared]
        self.version = self._compile()
        self._prepare()

    # ---------------------------------------------------------------------------- compiling

    def _find_variables(self) -> None:
        keys, items = self._flat_outputs()
        self.keys = keys
        self.results = items
        new = [*items, *self.updates.values()]
        used: dict[Variable, None] = {}
        stack = list(new)
        while stack:
            for variable in ancestors([stack.pop()], self.replaced):
                if variable in used:
                    continue
                used[variable] = None
                if variable in self.replaced:
                    stack.append(self.replaced[variable])
        self.used = used
        own = {item.variable for item in self.inputs}
        shared = [v for v in used if isinstance(v, SharedVariable) and v not in own]
        shared += [v for v in self.updates if v not in used and isinstance(v, SharedVariable)]
        self.shared = [v for v in shared if v not in self.replaced or v in self.updates]

    def _flat_outputs(self) -> tuple[Any, list[Any]]:
        outputs = self.outputs
        if outputs is None:
            return None, []
        if isinstance(outputs, Mapping):
            for key in outputs:
                if not isinstance(key, str):
                    raise user_error(TypeError, f"names of outputs are strings, not {key!r}")
            return sorted(outputs), [_output(outputs[key]) for key in sorted(outputs)]
        if isinstance(outputs, list | tuple):
            return len(outputs), [_output(item) for item in outputs]
        return "single", [_output(outputs)]

    def _compile(self) -> Version:
        variables = [*(item.variable for item in self.inputs), *self.shared]
        version = Version(self._program([_key(variable) for variable in variables]), "cpu")
        if version.program.graph.results:
            _ = version.executable
        return version

    def _program(self, keys: list[LeafKey]) -> Program:
        """The graph traced for inputs, then shared variables, of these element types and shapes."""
        variables = [*(item.variable for item in self.inputs), *self.shared]
        names = [v.name or f"argument_{number}" for number, v in enumerate(variables)]
        treedef: Any = (tuple, None, (LEAF,) * len(variables))

        def run(*arrays: Array) -> Any:
            known: dict[Variable, Any] = {}
            for variable, array in zip(variables, arrays, strict=True):
                if variable not in self.replaced or variable in own:
                    known[variable] = array
            evaluator = Evaluator(known, self.replaced)
            found: list[Any] = []
            for variable in self.results:
                found.append(strong(evaluator(variable)))
            for variable, new in self.updates.items():
                value = strong(evaluator(new))
                if isinstance(variable.type, TensorType):
                    _check_same_rank(variable, value)
                found.append(value)
            return tuple(found)

        own = {item.variable for item in self.inputs}
        with located(self.location):
            return trace(run, self.__name__, names, treedef, keys)

    def _explain(self, values: list[Any]) -> None:
        """Raise the error of a call with the sizes of these values, if sizes are its cause."""
        if not self.version.program.fits(values):
            keys = self.version.program.keys
            shapes = [np.shape(value) for value in values]
            self._program([k._replace(shape=s) for k, s in zip(keys, shapes, strict=True)])

    def _prepare(self) -> None:
        """What every call needs."""
        count = len(self.results)
        places = self.version.program.places
        self._set_code()
        self._places = places[:count]
        numbers = {variable: number for number, variable in enumerate(self.shared)}
        own = {item.variable: number for number, item in enumerate(self.inputs)}
        self._updates = [
            (numbers.get(variable, -1), own.get(variable, -1), place,
             isinstance(variable.type, RandomStateType))
            for variable, place in zip(self.updates, places[count:], strict=True)
        ]  # fmt: skip
        self._random = [
            number for number, v in enumerate(self.shared) if isinstance(v.type, RandomStateType)
        ]
        self._names = {item.name: n for n, item in enumerate(self.inputs) if item.name}
        self._simple = all(item.default is REQUIRED for item in self.inputs)
        self._bind()

    def _set_code(self) -> None:
        has_code = bool(self.version.program.graph.results)
        types: list[Any] = [item.variable.type for item in self.inputs]
        # Pickled types are other objects; a call asks whether they are the same.
        self._dtypes = [np.dtype(t.dtype) if isinstance(t, TensorType) else None for t in types]
        self._execute: Any = self.version.executable if has_code else lambda *_: ()
        if any(v.owner is not None and v.owner.op.calls_python for v in self.used):
            self._execute = raising_own_errors(self._execute)

    def _bind(self) -> None:
        """Where results go: to the caller, and into the containers of what is updated."""
        stored = [place for _, _, place, _ in self._updates]
        # The same array must not be both a result and a shared value.
        self._copied = [
            number
            for number, place in enumerate(self._places)
            if self._places.index(place) < number or place in stored
        ]
        self._stored: list[tuple[Container, int, bool]] = []
        for shared, own, place, is_random in self._updates:
            if shared >= 0:
                self._stored.append((self.containers[shared], place, is_random))
            if own >= 0:
                self._stored.append((self.values[own], place, is_random))
        self._call_directly()

    def _call_directly(self) -> None:
        """Let calls of this function be those written for it: they are looked up in the class."""
        program = self.version.program
        watched = isinstance(self, WatchedFunction | ProfiledFunction)
        if self._random or watched or not self._simple or not program.graph.results:
            return
        call = direct_call(
            functools.partial(Function.__call__, self),
            self._execute,
            self._filtered,
            [
                (dtype, () if item.strict else _safe(dtype))
                for item, dtype in zip(self.inputs, self._dtypes, strict=True)
            ],
            self.containers,
            [
                (place, not variable.ndim, number in self._copied)
                for number, (place, variable) in enumerate(
                    zip(self._places, self.results, strict=True)
                )
            ],
            [(container, place) for container, place, _ in self._stored],
            len(program.signature.returned),
            program.signature.single,
            self.keys,
        )
        self.__class__ = type("Function", (Function,), {"__call__": staticmethod(call)})

    # -------------------------------------------------------------------------------- calls

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if kwargs or len(args) != len(self.inputs) or not self._simple:
            args = self._bound(args, kwargs)
        # What is done here is done again at every call, in caches that the last one has emptied.
        values = [*args, *[container.value for container in self.containers]]
        as_they_are = not self._random
        for value, dtype in zip(args, self._dtypes, strict=True):
            if type(value) is not np.ndarray or value.dtype is not dtype:
                as_they_are = False
        try:
            found = self._execute(*values) if as_they_are else None
        except (TypeError, ValueError, IndexError):
            found = None
        if found is None:
            found = self._execute_filtered(args, values)
        if type(found) is not tuple:
            found = (found,)
        results: list[Any] = []
        for place in self._places:
            value = found[place]
            results.append(value if type(value) is np.ndarray else np.asarray(value))
        for number in self._copied:
            results[number] = results[number].copy()
        for container, place, is_random in self._stored:
            value = found[place]
            if is_random:
                value = unpack(value)
            container.value = value if type(value) is np.ndarray or is_random else np.asarray(value)
        keys = self.keys
        if keys == "single":
            return results[0]
        if type(keys) is list:
            return dict(zip(keys, results, strict=True))
        return results

    def _execute_filtered(self, args: tuple[Any, ...], values: list[Any]) -> Any:
        """The results, where the code has not taken the values as they are: of the arguments in
        Theano's types, and of random states as arrays."""
        values[: len(args)] = [self._filtered(number, value) for number, value in enumerate(args)]
        for number in self._random:
            values[len(args) + number] = pack(values[len(args) + number])
        try:
            return self._execute(*values)
        except (ValueError, IndexError):
            self._explain(values)
            raise

    def _filtered(self, number: int, value: Any) -> Any:
        item = self.inputs[number]
        try:
            downcast = item.allow_downcast
            return item.variable.type.filter(value, item.strict, downcast)
        except TypeError as error:
            name = f' with name "{item.name}"' if item.name else ""
            raise user_error(
                TypeError,
                f"Bad input argument{name} to theano function with name "
                f'"{self.name or "<unnamed>"}" at index {number} (0-based): {error}',
            ) from None

    def _bound(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, ...]:
        """The value of each input: given by place or name, its default, or its own."""
        if len(args) > len(self.inputs):
            raise user_error(
                TypeError,
                f"Too many parameters passed to theano function: {len(args)} for "
                f"{len(self.inputs)} inputs",
            )
        values: list[Any] = [*args, *[REQUIRED] * (len(self.inputs) - len(args))]
        for name, value in kwargs.items():
            number = self._names.get(name)
            if number is None:
                raise user_error(TypeError, f"Unknown input or state: {name}")
            if number < len(args):
                raise user_error(
                    TypeError, f"Tried to provide value for implicit input or twice: {name}"
                )
            values[number] = value
        for number, item in enumerate(self.inputs):
            if values[number] is REQUIRED:
                own = self.values[number].value
                values[number] = item.default if own is REQUIRED else own
                if isinstance(values[number], SharedVariable):
                    values[number] = values[number].get_value(borrow=True)
            if values[number] is REQUIRED:
                raise user_error(TypeError, f"Missing required input: {item.name or item.variable}")
        return tuple(values)

    # ------------------------------------------------------------------------------- copying

    def copy(
        self,
        share_memory: bool = False,
        swap: Mapping[Any, Any] | None = None,
        delete_updates: bool = False,
        name: str | None = None,
        profile: Any = None,
    ) -> Function:
        """The function with other shared variables in the place of some, or without its updates.

        Args:
            swap: shared variables of this function to others of the same types.

        Raises:
            ValueError: `swap` has what the function does not use.
            TypeError: the types differ.
        """
        made = copying.copy(self)
        made.name = name or self.name
        if made.keys == "single":
            made.keys = 1  # as of Theano: a copy of a function gives a list
        made.values = [Container(container.value) for container in self.values]
        for old, new in (swap or {}).items():
            if old not in self.shared:
                raise user_error(ValueError, f"{old!r} is not a shared variable of this function")
            if not isinstance(new, SharedVariable) or new.type is not old.type:
                raise user_error(TypeError, f"{new!r} is not a shared variable of {old.type}")
        made.shared = [(swap or {}).get(v, v) for v in self.shared]
        made.containers = [variable.container for variable in made.shared]
        if delete_updates:
            made._updates = []
        made._bind()
        return made

    __copy__ = None  # type: ignore[assignment]

    def get_shared(self) -> list[Any]:
        """The shared variables that it reads or updates."""
        return list(self.shared)

    @property
    def maker(self) -> Maker:
        return Maker(self)

    @property
    def value(self) -> Function:
        """`f.value[variable]` is `f[variable]`."""
        return self

    @property
    def container(self) -> Containers:
        """`f.container[variable].value` is `f[variable]`."""
        return Containers(self)

    def __getitem__(self, item: Any) -> Any:
        """The value of its own that an input has, by variable or name."""
        for number, known in enumerate(self.inputs):
            if item is known.variable or item == known.name:
                value = self.values[number].value
                if value is not REQUIRED:
                    return value
                given = known.default is not REQUIRED
                return known.variable.type.filter(known.default) if given else None
        raise KeyError(item)

    def __setitem__(self, item: Any, value: Any) -> None:
        for number, known in enumerate(self.inputs):
            if item is known.variable or item == known.name:
                self.values[number].value = known.variable.type.filter(value)
                return
        raise KeyError(item)

    def lower(self) -> Any:
        """The graph on its way down, each landing printable, as `stepwell.jit`'s `lower`."""
        from ..lowered import Lowered

        return Lowered(self.version.program, "cpu")

    def __reduce__(self) -> Any:
        """All but what is compiled."""
        compiled = ("version", "_execute")
        kept = {k: v for k, v in self.__dict__.items() if k not in compiled}
        kind = next(k for k in (WatchedFunction, ProfiledFunction, Function) if isinstance(self, k))
        return object.__new__, (kind,), kept

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.version = self._compile()
        self._set_code()
        self._call_directly()

    def __repr__(self) -> str:
        return f"<theano function {self.name or ''}{[item.variable for item in self.inputs]}>"


class ProfiledFunction(Function):
    """A function whose calls are counted and timed."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        begin = time.perf_counter()
        found = super().__call__(*args, **kwargs)
        self.profile.fcall_time += time.perf_counter() - begin
        self.profile.fcall_callcount += 1
        return found


class WatchedFunction(Function):
    """A function that shows all values of its graph to a mode that watches."""

    mode: Any

    def _find_variables(self) -> None:
        super()._find_variables()
        self._user_keys, self._user_count = self.keys, len(self.results)
        every = ancestors([*self.results, *self.updates.values()])
        self.watched = [v for v in every if isinstance(v.type, TensorType)]
        self.results = [*self.results, *self.watched]
        self.keys = len(self.results)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        found: Any = super().__call__(*args, **kwargs)
        count, keys = self._user_count, self._user_keys
        values = dict(zip(self.watched, found[count:], strict=True))
        nodes = dict.fromkeys(v.owner for v in self.watched if v.owner is not None)
        for index, node in enumerate(nodes):
            cells = [[values.get(v) for v in part] for part in (node.inputs, node.outputs)]
            self.mode.check(index, node, Watched(*cells))
        if keys == "single":
            return found[0]
        return dict(zip(keys, found, strict=False)) if isinstance(keys, list) else found[:count]


def _output(item: Any) -> Any:
    variable = item.variable if isinstance(item, Out) else item
    if not isinstance(variable, Variable):
        raise user_error(
            TypeError,
            "Outputs must be theano Variable or Out instances. Received "
            f"{variable!r} of type {type(variable)}",
        )
    return as_tensor_variable(variable)


@functools.cache
def _safe(dtype: np.dtype[Any]) -> frozenset[np.dtype[Any]]:
    """The element types that are converted to this one without a loss."""
    every = map(np.dtype, "?bhilqBHILQefdFD")
    return frozenset(d for d in every if np.can_cast(d, dtype, "safe"))


def _key(variable: Any) -> LeafKey:
    if isinstance(variable.type, RandomStateType):
        return LeafKey(DTYPES["u32"], (628,))
    shape = tuple([1 if one else None for one in variable.broadcastable])
    return LeafKey(element_type(variable), shape)


def _check_same_rank(variable: Any, value: Array) -> None:
    shape = value.shape
    for axis, one in enumerate(variable.broadcastable):
        if one and shape[axis] != 1:
            raise user_error(
                TypeError, f"the update of {variable!r} does not keep axis {axis} of one element"
            )


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
            new[item.variable] = as_tensor_variable(item.update)
    _add_default_updates(outputs, new, replaced, no_default_updates)
    stats = config.profile if profile is None else profile
    kind = ProfiledFunction if stats else Function
    kind = WatchedFunction if isinstance(mode, MonitorMode | NanGuardMode) else kind
    begin = time.perf_counter()
    made = kind(items, outputs, new, replaced, name, user_location())
    if stats:
        made.profile = stats if isinstance(stats, ProfileStats) else ProfileStats()
        made.profile.name = name or f"{made.location}"
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
    found: dict[Variable, Variable] = {}
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
    outputs: Any, new: dict[Any, Any], replaced: dict[Any, Any], without: Any
) -> None:
    if without is True:
        return
    left_out = set(without) if isinstance(without, list | tuple | set) else set()
    seen: set[Variable] = set()
    while True:
        items = outputs.values() if isinstance(outputs, Mapping) else outputs
        several = outputs is None or isinstance(outputs, Mapping | list | tuple)
        roots = [_output(item) for item in (items or [] if several else [items])]
        roots += [*new.values(), *replaced.values()]
        found = [
            variable
            for variable in ancestors(roots)
            if isinstance(variable, SharedVariable)
            and variable.default_update is not None
            and variable not in new
            and variable not in left_out
            and variable not in seen
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
