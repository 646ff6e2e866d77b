"""A graph compiled into something to call: what `theano.function` gives."""

from __future__ import annotations

import copy as copying
import functools
from collections import Counter
from collections.abc import Mapping
from typing import Any

import numpy as np

from ...backends.random_state import pack, unpack
from ...dialects.dtypes import DTYPES
from ..arguments import LeafKey
from ..array import Array
from ..compiled import Program, Version, trace
from ..locations import Location, located, user_error
from ..pytree import LEAF
from .constants import as_tensor_variable
from .direct import direct_call
from .graph import (
    Evaluator,
    TensorType,
    Variable,
    ancestors,
    element_type,
    strong,
    unwatched,
)
from .inputs import REQUIRED, In, Out
from .own_ops import raising_own_errors
from .parts import Containers, Maker
from .shared import Container, RandomStateType, SharedVariable


class Function:
    """What `function` gives. Call it with its inputs by place or by name. It can be pickled; it is
    compiled again then.

    Attributes:
        inputs: the `In` of each input.
        outputs: the variables of what a call returns.
        name: as given to `function`; else the file and line of the call of `function`.
        profile: how often it has been called, and how long, where `function` was asked for it.
        may_be_direct: whether calls may be code written for it (`direct.py`), past `__call__`.
    """

    profile: Any = None
    may_be_direct = True

    def __init__(
        self,
        inputs: list[In],
        outputs: Any,
        updates: dict[Any, Any],
        replaced: dict[Variable, Variable],
        name: str | None,
        location: Location,
    ):
        self.inputs, self.updates = inputs, updates
        self.keys, self.results = _flat(outputs)
        self.outputs = list(self.results)
        self.replaced, self.name, self.location = replaced, name or str(location), location
        self.__name__ = name or "theano_function"
        self.values = [_container(item) for item in inputs]
        self._find_variables()
        self.containers = [variable.container for variable in self.shared]
        self.version = self._compile()
        self._prepare()

    # ---------------------------------------------------------------------------- compiling

    def _find_variables(self) -> None:
        new = [*self.results, *self.updates.values()]
        own = {item.variable for item in self.inputs}
        used: dict[Variable, None] = {}
        stack = list(new)
        while stack:
            for variable in ancestors([stack.pop()], [*self.replaced, *own]):
                if variable in used:
                    continue
                used[variable] = None
                if variable in self.replaced:
                    stack.append(self.replaced[variable])
        self.used = used
        shared = [v for v in used if isinstance(v, SharedVariable) and v not in own]
        shared += [v for v in self.updates if v not in used and isinstance(v, SharedVariable)]
        self.shared = [v for v in shared if v not in self.replaced or v in self.updates]

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
        with located(self.location), unwatched():
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
        taken = [*(item.variable for item in self.inputs), *self.shared]
        self._drawn = [n for n, v in enumerate(self.results) if isinstance(v.type, RandomStateType)]
        self._random = [n for n, v in enumerate(taken) if isinstance(v.type, RandomStateType)]
        self._names = {item.name: n for n, item in enumerate(self.inputs) if item.name}
        self._named = Counter(item.name for item in self.inputs)
        self._simple = all(i.default is REQUIRED and i.update is None for i in self.inputs)
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
        simple = self._simple and not self._random
        if not self.may_be_direct or not simple or not program.graph.results:
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
        kind: Any = type("Function", (Function,), {"__call__": staticmethod(call)})
        self.__class__ = kind

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
        for number in self._drawn:
            results[number] = unpack(results[number])
        for number in self._copied:
            results[number] = copying.copy(results[number])
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
            values[number] = pack(values[number])
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
        except (TypeError, ValueError) as error:
            kind = TypeError if isinstance(error, TypeError) else ValueError
            name = f' with name "{item.name}"' if item.name else ""
            raise user_error(
                kind,
                f"Bad input argument{name} to theano function with name "
                f'"{self.name}" at index {number} (0-based): {error}',
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
            if self._named[name] > 1:
                raise user_error(TypeError, f"Ambiguous name: {name} names more than one input")
            if number < len(args):
                raise user_error(
                    TypeError, f"Tried to provide value for implicit input or twice: {name}"
                )
            values[number] = value
        for number, item in enumerate(self.inputs):
            if values[number] is REQUIRED:
                values[number] = self.values[number].value
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
        made.values = [
            own if isinstance(item.default, SharedVariable) else Container(own.value)
            for item, own in zip(self.inputs, self.values, strict=True)
        ]
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

    def container_of(self, key: Any) -> Container:
        """Where the value of its own that an input has is kept, by variable or name.

        Raises:
            KeyError: there is no such input.
        """
        for known, own in zip(self.inputs, self.values, strict=True):
            if key is known.variable or key == known.name:
                return own
        raise KeyError(key)

    def __getitem__(self, item: Any) -> Any:
        """The value of its own that an input has, by variable or name; None where it has none."""
        value = self.container_of(item).value
        return None if value is REQUIRED else value

    def __setitem__(self, item: Any, value: Any) -> None:
        container = self.container_of(item)
        known = next(i for i, own in zip(self.inputs, self.values, strict=True) if own is container)
        container.value = known.variable.type.filter(value)

    def lower(self) -> Any:
        """The graph on its way down, each landing printable, as `stepwell.jit`'s `lower`."""
        from ..lowered import Lowered

        return Lowered(self.version.program, "cpu")

    def __reduce__(self) -> Any:
        """All but what is compiled."""
        compiled = ("version", "_execute")
        kept = {k: v for k, v in self.__dict__.items() if k not in compiled}
        return object.__new__, (Function if self.may_be_direct else type(self),), kept

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.version = self._compile()
        self._set_code()
        self._call_directly()

    def __repr__(self) -> str:
        return f"<theano function {self.name}{[item.variable for item in self.inputs]}>"


def _container(item: In) -> Container:
    """Where the value of its own that an input has is kept.

    Raises:
        TypeError: the value is not of its type.
    """
    if isinstance(item.default, SharedVariable):
        return item.default.container
    if isinstance(item.default, Container):
        return item.default
    value = item.default
    return Container(value if value is REQUIRED else item.variable.type.filter(value))


def _flat(outputs: Any) -> tuple[Any, list[Any]]:
    """How the results of a call are given (as `keys` of `direct_call`), and their variables."""
    if outputs is None:
        return None, []
    if isinstance(outputs, Mapping):
        for key in outputs:
            if not isinstance(key, str):
                raise user_error(AssertionError, f"names of outputs are strings, not {key!r}")
        return sorted(outputs), [output_of(outputs[key]) for key in sorted(outputs)]
    if isinstance(outputs, list | tuple):
        return len(outputs), [output_of(item) for item in outputs]
    return "single", [output_of(outputs)]


def output_of(item: Any) -> Any:
    """The variable of an output.

    Raises:
        TypeError: it is none.
    """
    variable = item.variable if isinstance(item, Out) else item
    if not isinstance(variable, Variable):
        raise user_error(
            TypeError,
            "Outputs must be theano Variable or Out instances. Received "
            f"{variable!r} of type {type(variable)}",
        )
    random = isinstance(variable.type, RandomStateType)
    return variable if random else as_tensor_variable(variable)


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
