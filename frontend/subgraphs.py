"""Functions that are transformed: traced into a subgraph, which a node of the graph names."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Sequence
from typing import Any, TypeVar, cast

from ..dialects.dtypes import DType
from . import pytree
from .array import Array
from .compiled import refuse_changed
from .control_contents import held_by
from .control_state import array_leaf
from .dims import Atom, Dim, Extent, atoms_of, substituted
from .jit import JitFunction
from .locations import UnsupportedError, user_error
from .numbers import number
from .operations import PYTHON_SCALARS, as_array, key_of
from .pytree import Static, TreeDef
from .rebind import Rebinder
from .registry import signature_of
from .trace import ArgumentInfo, Graph, Shape, Value, current, record_call, recording

# The ops whose callee's results those of other functions must be, too.
_WITH_RULES = ("custom_vjp", "custom_jvp")


class Function:
    """A function of the user's as it is traced.

    Attributes:
        trace: what is run to trace it, with all its arguments by position, those that it takes by
            name alone at the end, and then a dict, if it takes any others by name.
        signature: its own.
        name: its own.
        by_name: how many of these come at the end.
    """

    def __init__(self, function: Callable[..., Any]):
        if not callable(function):
            raise TypeError(f"a function is needed, not {type(function).__name__}")
        traceable = Rebinder().traceable(function)
        self.name = str(getattr(function, "__name__", "function"))
        self.signature = signature_of(function)
        parameters = self.signature.parameters.values()
        keywords = [p.name for p in parameters if p.kind is inspect.Parameter.KEYWORD_ONLY]
        others = any(p.kind is inspect.Parameter.VAR_KEYWORD for p in parameters)
        self.by_name = len(keywords) + others
        self._takes_any_number = any(p.kind is inspect.Parameter.VAR_POSITIONAL for p in parameters)

        def trace(*args: Any) -> Any:
            count = len(args) - self.by_name
            named = args[count : count + len(keywords)]
            more = args[-1] if others else {}
            given = held_by(pytree.containers(args[: len(args) - others], "its arguments"))
            result = traceable(*args[:count], **dict(zip(keywords, named, strict=True)), **more)
            refuse_changed(given, self.name, None)
            return result

        self.trace = trace

    def omitted(self, args: Sequence[Any]) -> list[bool]:
        """Of arguments by place, whether each is the number that its parameter has by default."""
        if self._takes_any_number:
            return [False] * len(args)
        return [
            arg is parameter.default and isinstance(arg, PYTHON_SCALARS)
            for arg, parameter in zip(args, self.signature.parameters.values(), strict=False)
        ]

    def numbers(self, argnums: int | Sequence[int], option: str = "argnums") -> tuple[int, ...]:
        """The numbers of arguments, counted from the first.

        Raises:
            ValueError: there is no such argument.
        """
        count = len(self.signature.parameters)
        numbers = (argnums,) if isinstance(argnums, int) else tuple(argnums)
        for place in numbers:
            if not -count <= place < count and not (self._takes_any_number and place >= 0):
                raise ValueError(
                    f"{option}: there is no argument {place} among the {count} of {self.name}()"
                )
        return tuple(place % count if place < 0 else place for place in numbers)


Transform = TypeVar("Transform", bound=Callable[..., Callable[..., Any]])


def pickled_as_called(transform: Transform) -> Transform:
    """Let what a transform gives be pickled: as the function and options that it was given."""

    @functools.wraps(transform)
    def make(*args: Any, **options: Any) -> Callable[..., Any]:
        made = transform(*args, **options)
        assert isinstance(made, JitFunction)
        made.made_by = functools.partial(make, *args, **options)
        return made

    return cast(Transform, make)


def transformed(
    function: Callable[..., Any],
    traced: Callable[..., Any],
    signature: inspect.Signature,
    prefix: str,
) -> JitFunction:
    """What a transform gives: `traced` is run with traced arrays, in a trace or by itself."""
    kinds = [parameter.kind for parameter in signature.parameters.values()]

    def run(*args: Any, **keywords: Any) -> Any:
        every: list[Any] = []
        for value, kind in zip(args, kinds, strict=False):
            every += value if kind is inspect.Parameter.VAR_POSITIONAL else (value,)
        return traced(*every, *keywords.values())

    functools.update_wrapper(run, function, updated=())
    made = JitFunction(run, signature=signature)
    made.__name__ = f"{prefix}_of_{getattr(function, '__name__', 'function')}"
    return made


def traced_leaf(value: Any) -> Any:
    """As `array_leaf`, but a number of Python's is fixed."""
    return Static(value) if isinstance(value, bool | int | float | complex) else array_leaf(value)


def result_leaf(value: Any) -> Any:
    """What of a tree of results is traced."""
    return value if isinstance(value, Array | Dim) else Static(value)


class Subgraph:
    """A function traced with arguments of its own, one for each of `operands`.

    Attributes:
        graph: finished but for what it captures.
        results: the values that it returns, one for each leaf of `tree`.
    """

    def __init__(self, name: str):
        outer = current()
        outer.root.subgraph_count += 1
        self.name = name
        identifier = name if name.isidentifier() else "function"
        self.graph = Graph(f"{identifier}_{outer.root.subgraph_count}", outer)
        self.operands: list[Value] = []
        self.tree: TreeDef = None

    def argument(self, operand: Array, shape: Shape | None = None) -> Array:
        """A new argument that stands for an operand, or for a part of it of another shape."""
        value = operand.value
        self.operands.append(value)
        return self.parameter(value.dtype, value.shape if shape is None else shape, operand.weak)

    def parameter(self, dtype: DType, shape: Shape, weak: type | None = None) -> Array:
        """A new argument."""
        inner = Value(self.graph, None, dtype, shape)
        self.graph.arguments.append(inner)
        self.graph.argument_infos.append(ArgumentInfo("operand"))
        array = Array(inner, weak)
        if inner.shape:
            array.owner = f"an argument of {self.name}"
        return array

    def arguments(self, tree: Any) -> Any:
        """The tree with an argument for each of its arrays; Python's numbers stay as they are."""
        leaves: list[Any] = []
        treedef = pytree.flatten(tree, leaves, traced_leaf)
        return pytree.unflatten(treedef, iter([self.argument(as_array(leaf)) for leaf in leaves]))

    def run(self, function: Callable[[], Any], as_leaf: Callable[[Any], Any] = result_leaf) -> None:
        """Trace the function; its results are what `as_leaf` takes as leaves."""
        with recording(self.graph):
            self.returns(function(), as_leaf)

    def returns(self, returned: Any, as_leaf: Callable[[Any], Any] = result_leaf) -> None:
        leaves: list[Any] = []
        self.tree = pytree.flatten(returned, leaves, as_leaf)
        self.graph.results = [self.graph.capture(as_array(leaf).value) for leaf in leaves]

    @property
    def results(self) -> list[tuple[DType, Shape]]:
        return [(value.dtype, value.shape) for value in self.graph.results]

    def specs(self) -> tuple[Any, ...]:
        return tuple(value.spec for value in self.graph.results)

    def record(
        self,
        op: str,
        more: Sequence[tuple[DType, Shape]] = (),
        attributes: dict[str, Any] | None = None,
        results: Sequence[tuple[DType, Shape]] | None = None,
        extents: Sequence[Extent] = (),
    ) -> list[Array]:
        """Record the node `op` of this subgraph: its results, then `more`.

        Raises:
            UnsupportedError: an extent of a result is computed in the subgraph, and `op` has rules
                of its own.
        """
        own = len(self.graph.results)
        counts = self._counts_inside() if results is None else {}
        if counts and op in _WITH_RULES:
            raise user_error(
                UnsupportedError,
                f"{self.name}: a result of {op} whose extents are computed in the function",
                hint="give it extents that are known before, or leave the rule of its own away",
            )
        self.graph.results = [*self.graph.results, *counts.values()]
        found = {"callee": self.graph, **(attributes or {}), "results": self.specs()}
        made = self.results if results is None else results
        values = record_call(op, self.operands, [*made, *more], found, extents)
        last = own + len(counts)
        if counts:
            known = dict(zip(counts, map(number, map(Array, values[own:last])), strict=True))
            for value in values:
                value.shape = tuple(substituted(extent, known) for extent in value.shape)
        return [Array(value) for value in (*values[:own], *values[last:])]

    def _counts_inside(self) -> dict[Atom, Value]:
        """The numbers that the graph computes, and on which the shapes of its results depend."""
        return {
            atom: atom.source[0]
            for value in self.graph.results
            for extent in map(current().root.equalities.resolve, value.shape)
            for atom in atoms_of(extent)
            if atom.kind == "number" and self._is_inside(atom.source[0])
        }

    def _is_inside(self, value: Value) -> bool:
        return value.graph.function is self.graph

    def unflatten(self, leaves: Sequence[Any]) -> Any:
        return pytree.unflatten(self.tree, iter(leaves))


def differentiable(operand: Any, number: int) -> Array:
    """An argument to differentiate by.

    Raises:
        TypeError: it is not floating.
    """
    array = as_array(operand)
    if array.value.dtype.kind not in "fc":
        key = key_of(array)
        name = key.__name__ if isinstance(key, type) else array.value.dtype.numpy_name
        raise user_error(
            TypeError, f"a gradient needs floating arguments, but argument {number} is of {name}"
        )
    return array


def no_static_leaf(value: Any) -> Any:
    """Every value of a tree of arguments to differentiate by is a leaf, but for None and text."""
    return Static(value) if value is None or isinstance(value, str) else value
