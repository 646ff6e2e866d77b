"""From the trace of a function to something that can be called: programs and their versions."""

from __future__ import annotations

import math
import re
import warnings
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np

from ..backends.driver import load_or_compile
from ..backends.signature import Argument, Result, Signature
from ..dialects.dtypes import interface_dtype
from . import arguments, pytree, registry
from . import primitives as nd
from .arguments import LeafKey
from .array import Array
from .comprehensions import Generated
from .control_contents import UNDEFINED, changed_since, contents_of, give_back, held_by
from .control_regions import Lost
from .dims import Dim, evaluate
from .fingerprint import fingerprint
from .leaves import Leaves
from .locations import UNKNOWN, Location, UnsupportedError, located, user_error
from .operations import as_array
from .outside import changed
from .pytree import LEAF, Static, TreeDef
from .trace import Graph, Value, recording

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from ..backends.cpu.call import Executable


class Program:
    """A traced function: its graph, and the shapes of the trees of its arguments and results.

    Attributes:
        graph: finished.
        arguments: the tree of the arguments, a tuple, of which the leaves are operands.
        results: the tree of the results; a leaf is a result of the graph.
        places: for each leaf of `results`, its number among the results that the code returns; or
            for an argument that is stored into, and so is returned itself, the complement of its
            number among the leaves: -1 for number 0.
    """

    def __init__(
        self,
        graph: Graph,
        arguments: TreeDef,
        results: TreeDef,
        places: list[int],
        keys: Any,
    ):
        # What the function has read outside of itself, of which the code is made.
        self.reads = graph.outside.reads()
        self.graph = graph
        self.arguments = arguments
        self.results = results
        self.places = places
        self.keys = keys

    @cached_property
    def fingerprint(self) -> bytes:
        return fingerprint(self.graph)

    @cached_property
    def signature(self) -> Signature:
        graph = self.graph
        hidden = {value for _, value in graph.hidden.values()}
        stored = {result: argument for argument, result in graph.stored}
        return Signature(
            graph.name,
            tuple(
                Argument(
                    value.dtype,
                    value.spec.shape,
                    info.layout,
                    info.weak,
                    info.name,
                    value in hidden,
                    info.known,
                )
                for value, info in zip(graph.arguments, graph.argument_infos, strict=True)
            ),
            tuple(
                Result(value.dtype, value.spec.shape, stored.get(number))
                for number, value in enumerate(graph.results)
            ),
            single=self.results is LEAF and self.places == [0],
        )

    def module(self) -> ModuleOp:
        """The program at level `nd`, as it was traced."""
        from .emit import emit

        return emit(self.graph)

    @property
    def hidden(self) -> list[np.ndarray[Any, Any]]:
        """The arrays that the function captured and that the code reads at every call."""
        return [array for array, _ in self.graph.hidden.values()]

    @property
    def stored(self) -> tuple[int, ...]:
        """The numbers, among the leaves, of the arguments that the function stores into."""
        return tuple([argument for argument, _ in self.graph.stored])

    def is_flat(self, defaults: Sequence[Any]) -> bool:
        """Whether a call's arguments and result are those of the code, without anything around.

        Of arguments at the end that are fixed at their `defaults`, a call need not say anything.
        """
        _, _, children = self.arguments
        taken = len(self.keys)
        results = self.results
        count = len(self.graph.results) - len(self.graph.stored)
        if isinstance(results, Static):
            simple = results.value is None and not count
        else:
            simple = self.places == list(range(count)) and (
                results is LEAF
                or (
                    isinstance(results, tuple)
                    and results[0] is tuple
                    and all(child is LEAF for child in results[2])
                    and bool(self.places)
                )
            )
        return (
            simple
            and all(child is LEAF for child in children[:taken])
            and all(map(_is_fixed_at, children[taken:], defaults[taken:]))
        )

    def is_current(self) -> bool:
        """Whether what the function has read outside of itself is as it was when it was traced."""
        return not any(map(changed, self.reads))

    def fits(self, leaves: Sequence[Any]) -> bool:
        """Whether what the graph requires of extents holds for these operands."""
        numbers = {value: number for number, value in enumerate(self.graph.arguments)}

        def size_of(source: tuple[Value, int]) -> int:
            value, axis = source
            leaf = leaves[numbers[value]]
            return int(leaf) if axis is None else leaf.shape[axis]

        for requirement in self.graph.requirements:
            left, right = evaluate(requirement.left, size_of), evaluate(requirement.right, size_of)
            if not (left == right if requirement.relation == "equal" else left < right):
                return False
        return True


def _is_fixed_at(child: TreeDef, default: Any) -> bool:
    return isinstance(child, Static) and child == Static(default)


def trace(
    function: Callable[..., Any],
    name: str,
    parameters: Sequence[str],
    treedef: TreeDef,
    keys: Sequence[LeafKey],
    same: Sequence[tuple[int, int]] = (),
    place: Location = UNKNOWN,
    checks_bounds: bool = True,
    precision: str = "numpy",
    deterministic: bool = False,
    fastmath: bool = False,
) -> Program:
    """Run `function`, rebound already, on traced arrays.

    Args:
        parameters: the names of the arguments.
        treedef: of the tuple of arguments.
        keys: of its leaves.
        same: leaves that are one array with an earlier leaf: the numbers of both.
        place: where the function is defined, for what is required of its arguments.
        checks_bounds: whether indices that are out of bounds raise an IndexError.
        precision: one of `dialects/precision.py`.
        deterministic: whether every run must give the same to the last bit.
        fastmath: whether elementary functions and quotients may be approximate.
    """
    registry.load()
    graph = Graph(re.sub(r"\W", "_", name) or "f")
    graph.checks_bounds = checks_bounds
    graph.precision = precision
    graph.deterministic = deterministic
    graph.fastmath = fastmath
    names: list[str] = []
    for parameter, child in zip(parameters, treedef[2], strict=True):
        names += pytree.paths(child, parameter)
    arrays = [
        arguments.add_argument(graph, key, path) for key, path in zip(keys, names, strict=True)
    ]
    for parameter, child in zip(parameters, treedef[2], strict=True):
        if isinstance(child, Static):
            graph.outside.hold(child.value)
        held = contents_of(child.value) if isinstance(child, Static) else None
        if held is not None:
            graph.watched[id(child.value)] = child.value, parameter, held, place
    with recording(graph):
        with located(place):
            arguments.unify_names(graph, list(keys), [array.value for array in arrays])
        for later, earlier in same:
            arrays[later] = arrays[earlier]
        values = pytree.unflatten(treedef, iter(arrays))
        given = held_by(
            found
            for parameter, value in zip(parameters, values, strict=True)
            for found in pytree.containers(value, parameter)
        )
        try:
            result = function(*values)
            _check_watched(graph, name)
            refuse_changed(given, name, place)
        except BaseException as error:
            watched = [
                (thing, known_as, held) for thing, known_as, held, _ in graph.watched.values()
            ]
            give_back([*watched, *given])
            said = _said_otherwise(error, name, place)
            if said is error:
                raise
            raise said from None
        leaves: list[Any] = []
        results = pytree.flatten(result, leaves, _result_leaf)
        own = {
            id(array): number
            for number, array in enumerate(arrays)
            if array.version and not any(later == number for later, _ in same)
        }
        with located(place):
            places = [
                ~own[id(leaf)] if id(leaf) in own else _result_place(graph, leaf) for leaf in leaves
            ]
            for number in own.values():
                graph.stored.append((number, len(graph.results)))
                graph.results.append(_contents(graph, number, arrays[number]))
    graph.finish()
    return Program(graph, treedef, results, places, tuple(keys))


def _said_otherwise(error: BaseException, name: str, place: Location | None) -> BaseException:
    """The error of a trace, or one that says what it means."""
    if isinstance(error, RecursionError):
        return user_error(
            TypeError,
            f"{name}() calls itself, as often as only a call can tell",
            place,
            hint="write a loop, or fix the number with @jit(static_argnames=…)",
        )
    # NumPy says "setting an array element with a sequence" where an array that is not traced is
    # given a traced element; why that fails is said by the cause.
    cause = error.__cause__
    if isinstance(error, ValueError) and isinstance(cause, TypeError):
        return cause if hasattr(cause, "__notes__") else error
    return error


def _contents(graph: Graph, number: int, array: Array) -> Value:
    """The new contents of an argument, of its very shape."""
    value, argument = graph.capture(array.value), graph.arguments[number]
    if value.spec.shape == argument.spec.shape:
        return value
    return nd.reshape(value, argument.shape)


def _check_watched(graph: Graph, name: str) -> None:
    """Refuse what the function has put into lists, dicts and objects of outside; warn of the rest.

    It would be done while tracing only, and not in later calls.
    """
    for thing, known_as, held, place in graph.watched.values():
        now = next((now for _, _, now in changed_since([(thing, known_as, held)])), None)
        if now is None:
            continue
        what = f"the {type(thing).__name__} {known_as}"
        if any(isinstance(item, Array | Dim) for item in now):
            _refuse_outside(f"{name}() puts traced arrays into {what} of outside", place)
        _warn_of_outside(f"{name}() changes {what} of outside")
    for variable, now in graph.outside.assigned():
        if isinstance(now, Array | Dim):
            _refuse_outside(
                f"{name}() assigns a traced array to the variable {variable} of outside"
            )
        _warn_of_outside(f"{name}() assigns to the variable {variable} of outside")


def refuse_changed(
    given: Sequence[tuple[Any, str, Any]], name: str, place: Location | None
) -> None:
    """Refuse changes of what holds arguments: they are made to what the trace puts in its place."""
    for thing, known_as, _ in changed_since(given):
        raise user_error(
            UnsupportedError,
            f"{name}() puts something else into its argument, the {type(thing).__name__} "
            f"{known_as}",
            place,
            hint="store into the arrays that it holds, or return what is new: a call of the "
            "compiled function leaves it as it is",
        )


def _refuse_outside(what: str, place: Location | None = None) -> NoReturn:
    raise user_error(
        UnsupportedError,
        what,
        place,
        hint="return it instead: a call of the compiled function changes no such thing",
    )


def _warn_of_outside(what: str) -> None:
    warnings.warn(
        f"{what}: that is done while it is traced, and not when the compiled function is called",
        RuntimeWarning,
        stacklevel=3,
    )


def _result_leaf(value: Any) -> Any:
    """Traced results are leaves, everything else is returned as it is.

    Raises:
        UnsupportedError: it is a variable that a recorded branch or loop has left undefined.
    """
    if value is UNDEFINED or isinstance(value, Lost):
        raise user_error(
            UnsupportedError,
            "a variable is returned that has no value after a branch or loop, or one whose shape "
            "is known only inside of it",
            hint="make the array before, and store into a part of it",
        )
    if isinstance(value, Generated):
        raise user_error(UnsupportedError, "a generator is returned", hint="return a list")
    return value if isinstance(value, Array | Dim) else Static(value)


def _result_place(graph: Graph, leaf: Any) -> int:
    value: Value = graph.capture(as_array(leaf).value)
    for number, known in enumerate(graph.results):
        if known is value:
            return number
    graph.results.append(value)
    return len(graph.results) - 1


class Version:
    """A program, and its code once that is needed: `run` takes the leaves of the arguments."""

    def __init__(self, program: Program, target: str, schedule: str = "", debug: str = ""):
        self.program = program
        self.target = target
        self.schedule = schedule
        self.debug = debug
        self.compiled = False

    @cached_property
    def executable(self) -> Executable:
        """The code, compiled or loaded when first asked for."""
        program = self.program
        found = load_or_compile(
            program.fingerprint,
            program.module,
            program.signature,
            self.target,
            program.hidden,
            self.schedule,
            self.debug,
        )
        self.compiled = True
        return found

    def run(self, leaves: Sequence[Any], out: Any = None) -> Any:
        """Call the code, and put the results into their tree.

        `out` is a tree like that of the results, with an array or None for each leaf.
        """
        program = self.program
        if out is None:
            flat = self.executable(*leaves)
        else:
            flat = self.executable(*leaves, out=self._flat_out(out))
        if isinstance(leaves, Leaves):
            leaves.give_back()
        if program.signature.single:
            flat = (flat,)
        ordered = [flat[place] if place >= 0 else leaves[~place] for place in program.places]
        if program.results is LEAF:
            return ordered[0]
        return pytree.unflatten(program.results, iter(ordered))

    def overlapping(self, leaves: Sequence[Any]) -> list[tuple[int, int]]:
        """The pairs of leaves, the later first, that share memory which the function changes.

        Captured arrays count behind the leaves.

        Raises:
            ValueError: a leaf that is to be changed is read-only, or is no array of NumPy.
        """
        found: list[tuple[int, int]] = []
        names = [info.name for info in self.program.graph.argument_infos]
        for number in self.program.stored:
            leaf = leaves[number]
            if (interface := _on_device(leaf)) is not None and not interface["data"][1]:
                others = [other for place, other in enumerate(leaves) if place != number]
                if any(_meet(interface, _on_device(other)) for other in others):
                    raise ValueError(
                        f"{self.program.graph.name}() stores into its argument {names[number]}, "
                        "which shares memory of the device with another one; pass a copy"
                    )
                continue
            if not isinstance(leaf, np.ndarray) or not leaf.flags.writeable:
                raise ValueError(
                    f"{self.program.graph.name}() stores into its argument {names[number]}, which "
                    "is read-only or no array; pass a writeable array"
                )
            for other, array in enumerate([*leaves, *self.program.hidden]):
                if (
                    other != number
                    and isinstance(array, np.ndarray)
                    and np.may_share_memory(leaf, array)
                    and np.shares_memory(leaf, array)
                ):
                    found.append((max(number, other), min(number, other)))
        return found

    def _flat_out(self, out: Any) -> Any:
        program = self.program
        if program.signature.single:
            return out
        given: list[Any] = []
        _take_apart(program.results, out, given)
        flat: list[Any] = [None] * len(program.signature.returned)
        for place, array in zip(program.places, given, strict=True):
            if place >= 0:
                flat[place] = array
            elif array is not None:
                raise TypeError(
                    f"out: {program.graph.name}() returns an argument that it stores into, which "
                    "needs no other place"
                )
        return tuple(flat)


def _on_device(leaf: Any) -> dict[str, Any] | None:
    """The interface of an array of a device; of our own without waiting for what computes it."""
    own = getattr(type(leaf), "stays_on_device", False)
    return leaf.interface if own else getattr(leaf, "__cuda_array_interface__", None)


def _meet(one: dict[str, Any], other: dict[str, Any] | None) -> bool:
    """Whether arrays of a device in C order share memory."""
    if other is None:
        return False
    (first, size), (other_first, other_size) = (
        (array["data"][0], math.prod(array["shape"]) * interface_dtype(array).itemsize)
        for array in (one, other)
    )
    return first < other_first + other_size and other_first < first + size


def _take_apart(treedef: TreeDef, out: Any, given: list[Any]) -> None:
    """Append the arrays of `out` that stand for the leaves of `treedef`.

    Raises:
        TypeError: `out` is nested otherwise.
    """
    if treedef is LEAF:
        given.append(out)
        return
    if isinstance(treedef, Static):
        return
    kind, keys, children = treedef
    is_dataclass = hasattr(kind, "__dataclass_fields__")
    if not isinstance(out, kind) or not (is_dataclass or len(out) == len(children)):
        raise TypeError(f"out must be a {kind.__name__} of {len(children)}, as the result is")
    if is_dataclass:
        items = [getattr(out, name) for name in keys]
    else:
        items = [out[key] for key in keys] if kind is dict else list(out)
    for child, item in zip(children, items, strict=True):
        _take_apart(child, item, given)
