"""Theano's symbolic graph: types, variables, and the applications of operations between them.

An operation says once what it does, as a function of traced arrays (`Op.trace`). The types of its
results follow from running that on placeholders, and a compiled function from running it in a
trace: `Evaluator` does so for a whole graph.
"""

from __future__ import annotations

import contextlib
import copy as copying
import threading
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar

import numpy as np

from ...dialects.dtypes import DType, dtype_of
from .. import primitives as nd
from .. import registry
from ..array import Array
from ..dims import Atom, Dim, Extent, from_atom
from ..locations import Location, located, user_error, user_location
from ..operations import as_array
from ..trace import Graph, Value, recording
from .config import config
from .pickling import packed, unpacked
from .type_values import TypeValues


class Type:
    """What kind of thing a variable stands for."""

    def __call__(self, name: str | None = None) -> Variable:
        return self.make_variable(name)

    def make_variable(self, name: str | None = None) -> Variable:
        return Variable(self, name=name)


class TensorType(TypeValues, Type):
    """Arrays of one element type and rank; `broadcastable` says which axes have one element.

    There is one object for each combination. Calling it makes a variable.
    """

    _made: ClassVar[dict[Any, TensorType]] = {}
    dtype: str
    broadcastable: tuple[bool, ...]

    def __new__(cls, dtype: Any, broadcastable: Sequence[bool] = (), name: str | None = None):
        dtype = config.floatX if dtype == "floatX" else dtype
        try:
            dtype = np.dtype(dtype).name
            dtype_of(dtype)
        except TypeError:
            raise user_error(TypeError, f"Unsupported dtype for TensorType: {dtype}") from None
        key = dtype, tuple(map(bool, broadcastable))
        found = cls._made.get(key)
        if found is None:
            found = cls._made[key] = super().__new__(cls)
            found.dtype, found.broadcastable = key
        return found

    @property
    def ndim(self) -> int:
        return len(self.broadcastable)

    def filter(self, value: Any, strict: bool = False, allow_downcast: bool | None = None) -> Any:
        """The value as an array of this type: what a call of a compiled function accepts.

        Raises:
            TypeError: another rank, a type that would lose precision, an axis that is not 1.
        """
        array = value if isinstance(value, np.ndarray) else None
        wanted = np.dtype(self.dtype)
        if array is None or array.dtype != wanted:
            if strict and array is None:
                raise TypeError(f"{self} expected an ndarray object, not {type(value).__name__}")
            if strict:
                raise TypeError(f"{self} expected an ndarray object with dtype {wanted}")
            array = self._converted(value, wanted, allow_downcast)
        if array.ndim != self.ndim:
            raise TypeError(
                f"Wrong number of dimensions: expected {self.ndim}, got {array.ndim} with shape "
                f"{array.shape}."
            )
        for axis, (one, extent) in enumerate(zip(self.broadcastable, array.shape, strict=True)):
            if one and extent != 1:
                raise TypeError(
                    f"Non-unit value on shape on a broadcastable dimension: axis {axis} of "
                    f"{array.shape}, where {self.broadcastable} are broadcastable."
                )
        return array

    def _converted(self, value: Any, wanted: np.dtype[Any], allow_downcast: bool | None) -> Any:
        if isinstance(value, Variable):
            raise TypeError(
                f"Expected an array-like object, but found a Variable: {value}; a compiled "
                "function is called with numbers and arrays"
            )
        try:
            array = np.asarray(value)
        except ValueError as error:
            raise TypeError(f"{self} cannot take {value!r}: {error}") from None
        if array.dtype.kind not in "biufc" and array is not value:
            np.asarray(value, wanted)  # says what is wrong with it
        if allow_downcast or np.can_cast(array.dtype, wanted, "safe"):
            return array.astype(wanted)
        if not isinstance(value, np.ndarray) and array.dtype.kind in "biufc":
            if allow_downcast is None and type(value) is float and wanted.name == config.floatX:
                return array.astype(wanted)
            with np.errstate(all="ignore"), warnings.catch_warnings():
                warnings.simplefilter("ignore", np.exceptions.ComplexWarning)
                converted = array.astype(wanted)
            if np.array_equal(converted, array, equal_nan=True):
                return converted
            raise TypeError(
                f"{self} cannot store accurately value {_shortened(value)}, it would be "
                f"represented as {_shortened(converted)}. If you do not mind this precision loss, "
                f"you can: 1) explicitly convert your data to a numpy array of dtype {wanted}, or "
                "2) set allow_input_downcast=True when calling 'function'."
            )
        raise TypeError(
            f"{self} cannot store a value of dtype {array.dtype} without risking loss of "
            "precision. If you do not mind this loss, you can: 1) explicitly cast your data to "
            f"{wanted}, or 2) set allow_input_downcast=True when calling 'function'."
        )

    def __repr__(self) -> str:
        return f"TensorType({self.dtype}, {_pattern(self.broadcastable)})"

    def __reduce__(self) -> Any:
        return TensorType, (self.dtype, self.broadcastable)


def _shortened(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 80 else f"{text[:75]}(...)"


def _pattern(broadcastable: tuple[bool, ...]) -> str:
    names = {(): "scalar", (False,): "vector", (False, False): "matrix"}
    names |= {(True, False): "row", (False, True): "col"}
    return names.get(broadcastable) or str(broadcastable)


class Variable:
    """A node of the graph: an input, or a result of an `Apply` (its `owner`).

    Attributes:
        type: a `TensorType`, or that of random states.
        owner, index: the application that makes it, and its number among the results.
        extents: of a tensor, its symbolic shape: numbers where they are known.
        sizes: of whole numbers that are extents, those: one, or a tuple.
        location: the user's line that made it.
    """

    def __init__(
        self,
        type: Any,
        owner: Apply | None = None,
        index: int = 0,
        name: str | None = None,
        extents: Sequence[Extent] | None = None,
        sizes: Any = None,
    ):
        self.type, self.owner, self.index, self.name = type, owner, index, name
        self.sizes = sizes
        self.location: Location = user_location()
        self.tag = Tag()
        if extents is None:
            pattern = getattr(type, "broadcastable", ())
            extents = [1 if one else self._own_extent(i) for i, one in enumerate(pattern)]
        self.extents = tuple(extents)

    def eval(self, inputs: Mapping[Variable, Any] | None = None) -> Any:
        """The value for these inputs: a dict of variables (or their names) to values."""
        from .function import function

        inputs = inputs or {}
        if not isinstance(inputs, Mapping):
            raise user_error(TypeError, "eval() takes a dict of variables to values")
        names = {variable.name: variable for variable in ancestors([self])}
        given = [names.get(key, key) if isinstance(key, str) else key for key in inputs]
        key = tuple(map(id, given))
        cache: dict[Any, Any] = self.__dict__.setdefault("_evaluators", {})
        if key not in cache:
            cache[key] = function(given, self)
        return cache[key](*inputs.values())

    def clone(self) -> Variable:
        """An input of the same class, type and name, with the same tags."""
        made = type(self)(self.type, None, 0, self.name)
        made.tag = copying.copy(self.tag)
        return made

    def __getstate__(self) -> dict[str, Any]:
        """Extents that are no numbers are not kept: they are the variable's own once more."""
        kept = {k: v for k, v in self.__dict__.items() if k not in ("_evaluators", "sizes")}
        kept["extents"] = [e if isinstance(e, int) else None for e in self.extents]
        return kept

    def __setstate__(self, state: dict[str, Any]) -> None:
        extents = state.pop("extents")
        self.__dict__.update(state)
        self.sizes = None
        self.extents = tuple(
            [self._own_extent(i) if e is None else e for i, e in enumerate(extents)]
        )

    def _own_extent(self, axis: int) -> Extent:
        name = f"{self.name}.shape[{axis}]"
        return from_atom(Atom("extent", name, source=(self, axis), lower=0))

    def get_parents(self) -> list[Any]:
        return [] if self.owner is None else [self.owner]

    def __repr__(self) -> str:
        if self.name:
            return self.name
        if self.owner is None:
            return f"<{self.type}>"
        return f"{self.owner.op}.{self.index}"

    __str__ = __repr__


class Tag:
    """What users attach to a variable."""

    test_value: Any


# Called with the variables that each application makes, as it is made.
watchers: list[Callable[[list[Variable]], Any]] = []


class Apply:
    """One use of an operation: its inputs, and the variables that it makes."""

    __slots__ = ("inputs", "location", "op", "outputs")

    def __init__(self, op: Op, inputs: Sequence[Variable], outputs: Sequence[Variable] = ()):
        self.op, self.inputs = op, list(inputs)
        self.location = user_location()
        self.outputs: list[Variable] = list(outputs)
        for index, output in enumerate(self.outputs):
            output.owner, output.index = self, index

    def __getstate__(self) -> tuple[Any, ...]:
        return self.op, self.inputs, self.location, self.outputs

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self.op, self.inputs, self.location, self.outputs = state

    @property
    def out(self) -> Variable:
        """Its one result."""
        return self.outputs[getattr(self.op, "default_output", None) or 0]

    def give(self, types: Sequence[Any]) -> list[Variable]:
        """Variables of these types, as its further results."""
        for type_ in types:
            variable = type_.make_variable()
            variable.owner, variable.index = self, len(self.outputs)
            self.outputs.append(variable)
        return self.outputs

    def __repr__(self) -> str:
        return f"{self.op}({', '.join(map(str, self.inputs))})"


class Op:
    """An operation: `trace` is a function from traced inputs to results, one or a tuple.

    `name` is how it is printed. `results` are the results' types, where tracing does not tell.
    """

    calls_python = False
    disconnects = False  # whether it gives no gradient to what it is made of

    def __init__(self, name: str, trace: Callable[..., Any], results: Sequence[Any] = ()):
        self.name, self.trace, self.results = name, trace, results

    def __getstate__(self) -> dict[str, Any]:
        return {name: packed(value) for name, value in self.__dict__.items()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update({name: unpacked(value) for name, value in state.items()})

    def uses(self, apply: Apply, evaluator: Evaluator) -> Sequence[Variable]:
        """The variables that its evaluation may ask for."""
        return apply.inputs

    def needs(self, apply: Apply, evaluator: Evaluator) -> Sequence[Variable]:
        """The variables that must have been traced before it."""
        return self.uses(apply, evaluator)

    def evaluate(self, apply: Apply, evaluator: Evaluator) -> Any:
        """The results, in the trace that is going on."""
        return self.trace(*[evaluator(variable) for variable in apply.inputs])

    def make(self, *inputs: Variable) -> list[Variable]:
        """Apply it.

        Raises:
            TypeError, ValueError, …: what it does not take, at the user's line.
        """
        apply = Apply(self, inputs)
        if self.results:
            return announced(apply.give(self.results))
        registry.load()
        graph = Graph("inference")
        with recording(graph):
            found = self.trace(*[placeholder(graph, variable) for variable in inputs])
            for index, item in enumerate(found if type(found) is list else [found]):
                apply.outputs.append(_described(item, apply, index))
        return announced(apply.outputs)

    def __call__(self, *inputs: Any) -> Any:
        made = self.make(*inputs)
        return made[0] if len(made) == 1 else made

    def __repr__(self) -> str:
        return self.name


def announced(outputs: list[Variable]) -> list[Variable]:
    """The variables that an application makes, told to all that watch."""
    for watch in watchers:
        watch(outputs)
    return outputs


@contextlib.contextmanager
def unwatched() -> Iterator[None]:
    """While a graph is compiled: what operations make for that is no part of the program."""
    kept = watchers[:]
    watchers.clear()
    try:
        yield
    finally:
        watchers[:] = kept


def placeholder(graph: Graph, variable: Variable) -> Any:
    """What stands for a variable while the types of results are found."""
    if variable.sizes is not None:
        return variable.sizes
    if isinstance(variable, Constant):
        return constant_array(variable.data)
    value = Value(graph, None, element_type(variable), variable.extents)
    return Array(value)


def element_type(variable: Variable) -> DType:
    return dtype_of(variable.type.dtype)


def _described(item: Any, apply: Apply, index: int) -> Variable:
    """A variable for what an operation gave."""
    from .tensor_variable import TensorVariable

    sizes = item if isinstance(item, Dim | int | tuple) else None
    array = strong(item)
    shape = array.shape
    type_ = TensorType(array.dtype.name, [isinstance(e, int) and e == 1 for e in shape])
    known = array.known
    if sizes is None and known is not None and not known.ndim and known.dtype.kind in "iu":
        sizes = int(known)
        sizes = None if known.dtype != np.int64 else sizes
    return TensorVariable(type_, apply, index, extents=shape, sizes=sizes)


def strong(item: Any) -> Array:
    """An array of what an operation gave: extents are int64."""
    if isinstance(item, Array) and item.weak is None:
        return item
    if isinstance(item, tuple):
        if not item:
            return constant_array(np.zeros(0, np.int64))
        parts = [nd.reshape(strong(part).value, (1,)) for part in item]
        return Array(nd.concatenate(parts, 0) if len(parts) > 1 else parts[0])
    array = as_array(item)
    made = Array(array.value)
    if not made.ndim:
        made.known = array.known
    return made


def constant_array(data: Any) -> Array:
    """An array of outside in the trace; its contents are known."""
    array = as_array(data)
    made = Array(array.value)
    made.known, made.owner = data, "a constant"
    return made


class Constant(Variable):
    """An array that is part of the graph."""

    def __init__(self, type: Any, data: Any, name: str | None = None):
        super().__init__(type, name=name, extents=data.shape)
        self.data = data
        data.flags.writeable = False

    def clone(self) -> Variable:
        return self

    @property
    def value(self) -> Any:
        return self.data

    def __repr__(self) -> str:
        if self.name:
            return self.name
        return f"TensorConstant{{{np.array2string(self.data, threshold=8)}}}"

    __str__ = __repr__


class Evaluator:
    """Traces variables, each once.

    Attributes:
        values: of the variables that have been traced, or are given.
        replaced: variables that are computed as others are (`givens`).
    """

    def __init__(
        self,
        known: Mapping[Variable, Any],
        replaced: Mapping[Variable, Variable] | None = None,
    ):
        self.values: dict[Variable, Any] = dict(known)
        self.replaced: Mapping[Variable, Variable] = replaced or {}

    def __call__(self, variable: Variable) -> Any:
        values = self.values
        stack = [variable]
        while stack:
            top = stack[-1]
            if top in values:
                stack.pop()
                continue
            if top in self.replaced:
                other = self.replaced[top]
                if other in values:
                    values[top] = values[other]
                else:
                    stack.append(other)
                continue
            apply = top.owner
            if apply is None:
                values[top] = self._leaf(top)
                continue
            missing = [v for v in apply.op.needs(apply, self) if v not in values]
            if missing:
                stack += missing
                continue
            with located(apply.location):
                found = apply.op.evaluate(apply, self)
            results = found if type(found) is list else [found]
            for output, result in zip(apply.outputs, results, strict=True):
                values.setdefault(output, result)
        return values[variable]

    def outside(
        self, outputs: Iterable[Variable], own: Iterable[Variable], given: Iterable[Variable] = ()
    ) -> list[Variable]:
        """What `outputs` use that is not made of `own`, or is one of `given`: to be traced before a
        region of them."""
        roots = set(own)
        memo = {variable: False for variable in self.replaced if variable not in roots}
        memo.update(dict.fromkeys(given, False))
        found: dict[Variable, None] = {}
        seen: set[Variable] = set()
        stack = list(outputs)
        while stack:
            top = stack.pop()
            if top in seen or top in roots or isinstance(top, Constant):
                continue
            seen.add(top)
            if not depends_on(top, roots, memo):
                found[top] = None
            elif top.owner is not None:
                stack += top.owner.op.uses(top.owner, self)
        return list(found)

    def _leaf(self, variable: Variable) -> Any:
        if isinstance(variable, Constant):
            return constant_array(variable.data)
        from .errors import MissingInputError

        raise user_error(
            MissingInputError,
            f"Undeclared input: the graph needs {variable!r} of {variable.type}, made at "
            f"{variable.location}, which is neither an input nor given a value",
            hint="add it to the inputs of function(), or give it a value with givens=",
        )


def ancestors(variables: Iterable[Variable], stop: Iterable[Variable] = ()) -> list[Variable]:
    """All that the variables are made of, and they themselves; what is made comes later."""
    seen: set[Variable] = set()
    ordered: list[Variable] = []
    blocked = set(stop)
    stack = [(variable, False) for variable in reversed(list(variables))]
    while stack:
        variable, done = stack.pop()
        if done:
            ordered.append(variable)
            continue
        if variable in seen:
            continue
        seen.add(variable)
        stack.append((variable, True))
        if variable.owner is not None and variable not in blocked:
            stack += [(parent, False) for parent in reversed(variable.owner.inputs)]
    return ordered


def depends_on(variable: Variable, roots: set[Variable], memo: dict[Variable, bool]) -> bool:
    """Whether a variable is, or is made of, one of `roots`."""
    stack = [variable]
    while stack:
        top = stack[-1]
        if top in memo:
            stack.pop()
        elif top in roots or top.owner is None:
            memo[top] = top in roots
        else:
            missing = [v for v in top.owner.inputs if v not in memo]
            if missing:
                stack += missing
            else:
                memo[top] = any(memo[v] for v in top.owner.inputs)
    return memo[variable]


def clone(output: Any, replace: Any = None, strict: bool = True, share_inputs: bool = True) -> Any:
    """Variables made anew of others: `replace` maps variables to what takes their place."""
    pairs = replace.items() if isinstance(replace, Mapping) else replace or ()
    made: dict[Variable, Variable] = dict(pairs)
    outputs = list(output) if isinstance(output, list | tuple) else [output]
    for variable in ancestors(outputs, list(made)):
        apply = variable.owner
        if variable in made or apply is None:
            made.setdefault(variable, variable)
            continue
        new = Apply(apply.op, [made[v] for v in apply.inputs])
        new.location = apply.location
        for old in apply.outputs:
            # Programs have classes of variables of their own, which take the first four.
            copy = type(old)(old.type, new, old.index, old.name)
            copy.extents, copy.sizes, copy.tag = old.extents, old.sizes, copying.copy(old.tag)
            new.outputs.append(copy)
            made[old] = copy
    found = [made[variable] for variable in outputs]
    return found if isinstance(output, list | tuple) else found[0]


_state = threading.local()


@contextlib.contextmanager
def differentiating(more: int = 1, wrt: Sequence[Variable] = ()) -> Iterator[None]:
    """While a cost is traced for its gradient by `wrt`: only then are gradients of own operations
    asked.

    A gradient is differentiated once less than what it is of (`more` is -1).
    """
    _state.gradients = getattr(_state, "gradients", 0) + more
    before = getattr(_state, "wrt", ())
    _state.wrt = (*before, *wrt)
    try:
        yield
    finally:
        _state.gradients -= more
        _state.wrt = before


def is_differentiating() -> bool:
    """Whether what is traced is differentiated."""
    return bool(getattr(_state, "gradients", 0))


def differentiated() -> Sequence[Variable]:
    """The variables by which what is traced is differentiated."""
    return getattr(_state, "wrt", ())
