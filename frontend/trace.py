"""The recorded graph: what a traced function does, as light Python objects.

Shapes here say more than the types of the IR: an extent that is not known is a `Dim`, so equal
extents are known to be equal. Element types and the rules of each op are those of
`dialects/inference.py`. `emit.py` makes a module of a graph, `fingerprint.py` its cache key.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np

from ..backends.signature import layout_of
from ..dialects.dtypes import DType
from ..dialects.specs import Spec
from .dims import Atom, Dim, Equalities, Extent, add, from_atom, multiply, terms_of
from .locations import Location, user_error, user_location
from .outside import Outside

Shape = tuple[Extent, ...]
NO_ATTRIBUTES: Mapping[str, Any] = MappingProxyType({})


class Value:
    """An array in a graph: the result of a node, or an argument (then `node` is None).

    An extent in `shape` is an int exactly where the type in the IR is static.
    """

    __slots__ = ("dtype", "graph", "node", "number", "shape")

    def __init__(self, graph: Graph, node: Node | None, dtype: DType, shape: Shape):
        self.graph = graph
        self.node = node
        self.dtype = dtype
        self.shape = shape
        function = graph.function
        self.number = function.value_count
        function.value_count += 1

    @property
    def spec(self) -> Spec:
        return Spec(self.dtype, tuple([e if isinstance(e, int) else None for e in self.shape]))

    def __repr__(self) -> str:
        return f"%{self.number}: {self.dtype.name}[{', '.join(map(str, self.shape))}]"


class Node:
    """One op. `attributes` are plain Python; their None entries are `extents`, in order."""

    __slots__ = ("attributes", "extents", "location", "op", "operands", "results")

    def __init__(
        self,
        op: str,
        operands: Sequence[Value],
        attributes: Mapping[str, Any],
        extents: Sequence[Extent],
        location: Location,
    ):
        self.op = op
        self.operands = operands
        self.attributes = attributes
        self.extents = extents
        self.location = location
        self.results: tuple[Value, ...] = ()

    def __repr__(self) -> str:
        parts = [f"%{operand.number}" for operand in self.operands]
        parts += [f"{name}={value}" for name, value in self.attributes.items()]
        results = ", ".join(map(repr, self.results))
        return f"{results} = {self.op}({', '.join(parts)})"


@dataclass(frozen=True, slots=True)
class ArgumentInfo:
    """How an argument of the graph is passed: see `backends.signature.Argument`."""

    name: str
    layout: str = "contiguous"
    weak: bool = False
    known: int | None = None


@dataclass(frozen=True, slots=True)
class Requirement:
    """What must hold between extents for the graph to be right, checked at the call's start.

    Attributes:
        relation: "equal" or "less" (left < right).
        message: of the error, with the exception's name in front: "ValueError: …".
    """

    relation: str
    left: Extent
    right: Extent
    message: str
    location: Location


class Graph:
    """A function of arrays: arguments, nodes in order, results.

    The graph of a function that is differentiated is a subgraph, the attribute `callee` of a node;
    what it uses of the graphs around it becomes an argument (`captures`: outer value to argument).
    Attributes that concern the whole program are those of `root`.
    """

    def __init__(self, name: str, parent: Graph | None = None):
        self.name = name
        self.parent = parent
        self.root: Graph = self if parent is None else parent.root
        self.function: Graph = self
        self.value_count = 0
        self.arguments: list[Value] = []
        self.argument_infos: list[ArgumentInfo] = []
        self.nodes: list[Node] = []
        self.results: list[Value] = []
        self.captures: dict[Value, Value] = {}
        self.constants: dict[Any, Value] = {}
        self.subgraph_count = 0
        # Of the root only; `facts` are extents that are not negative in any call.
        self.equalities = Equalities()
        self.requirements: list[Requirement] = []
        # Arguments that are stored into: the number of each, and that of the result with its new
        # contents.
        self.stored: list[tuple[int, int]] = []
        self.hidden: dict[int, tuple[np.ndarray[Any, Any], Value]] = {}
        self.captured: dict[int, Any] = {}
        self.numbers: dict[Value, Extent] = {}
        self.facts: list[Extent] = []
        # What has been found out of extents and facts (`numbers.proved`).
        self.proofs: dict[tuple[Extent, tuple[Extent, ...]], bool] = {}
        # The masks that places were found of where they are true.
        self.selections: dict[Value, Value] = {}
        # Whether indices are checked, how precise products of f32 must be, whether every run must
        # give the same to the last bit, and whether functions may be approximate.
        self.checks_bounds = True
        self.precision = "numpy"
        self.deterministic = False
        self.fastmath = False
        # Lists, dicts and objects of outside that were met: each with its name, what it held, and
        # where it was met.
        self.watched: dict[int, tuple[Any, str, list[Any], Location]] = {}
        # Objects that stand for others, by their ids: see `copies.py`.
        self.copies: dict[int, Any] = {}
        # Iterators that were advanced, by their id, and how often.
        self.advanced: dict[int, tuple[Any, int]] = {}
        # What the function has read of its globals and closures.
        self.outside = Outside()
        # Whether what a check refuses may be right where sizes and whole numbers are known.
        self.has_choices = False

    is_region = False
    # Whether it may not be run although the function is.
    is_conditional = False

    def add_argument(self, dtype: DType, shape: Sequence[Any], info: ArgumentInfo) -> Value:
        """A new argument; None in `shape` is an extent that only the call knows."""
        value = Value(self, None, dtype, ())
        value.shape = tuple(
            from_atom(Atom("extent", f"{info.name}.shape[{axis}]", source=(value, axis), lower=0))
            if extent is None
            else extent
            for axis, extent in enumerate(shape)
        )
        self.arguments.append(value)
        self.argument_infos.append(info)
        return value

    def capture(self, value: Value) -> Value:
        """The value in this graph that stands for `value` of a graph around it."""
        if value.graph is self:
            return value
        if self.parent is None or value.graph.root is not self.root:
            raise user_error(
                RuntimeError,
                "a traced array is used outside the function that was being traced",
                hint="return it from the function, or hold it in a variable: what a loop or branch "
                "stores elsewhere is not known after it",
            )
        outer = self.parent.capture(value)
        found = self.captures.get(outer)
        if found is None:
            found = Value(self, None, value.dtype, value.shape)
            self.arguments.append(found)
            self.argument_infos.append(ArgumentInfo("captured"))
            self.captures[outer] = found
        return found

    def hide(self, array: np.ndarray[Any, Any], dtype: DType) -> Value:
        """The hidden argument that passes `array` at every call. Its sizes are fixed.

        The graph keeps the array alive, so its id stays its own.
        """
        root = self.root
        found = root.hidden.get(id(array))
        if found is None:
            value = root.add_argument(
                dtype, array.shape, ArgumentInfo("captured array", layout_of(array))
            )
            found = root.hidden[id(array)] = (array, value)
        return self.capture(found[1])

    def finish(self) -> None:
        """Complete the operands of nodes with a subgraph by what the subgraph captured.

        What the subgraph needs to know its extents is captured too: the arguments that have them.
        Called on the root when its trace has ended, and all equalities are known.
        """
        for node in self.nodes:
            for part in regions_of(node):
                part.finish()
            if "callee" in node.attributes:
                _finish_call(node)
            if self.function.parent is not None:
                for extent in extents_needed(node, self.root.equalities):
                    for value in sources(extent):
                        self.capture(value)

    def require(self, relation: str, left: Extent, right: Extent, message: str) -> None:
        """Record that `left` is equal to, or less than, `right`; `message` names the exception.

        What depends on numbers that are computed, or stands in a branch, is checked in its place.
        """
        if is_computed(left) or is_computed(right) or self.is_conditional:
            learns = relation == "equal" and not self.is_region
            # What is learned holds from there on where both extents are known.
            place = self._where_known((left, right)) if learns else None
            record_check(self, relation, left, right, message, place=place)
            self.root.has_choices |= relation == "equal"
            if relation == "equal" and self.is_region:
                difference = add(left, multiply(right, -1))
                self.facts += [difference, multiply(difference, -1)]
            if learns:
                self.root.equalities.learn(left, right, in_order=True)
            return
        self.root.requirements.append(Requirement(relation, left, right, message, user_location()))
        if relation == "equal":
            self.root.equalities.learn(left, right)
        else:
            self.root.facts.append(add(add(right, multiply(left, -1)), -1))

    def _where_known(self, extents: Sequence[Extent]) -> int:
        """The first place among the nodes at which extents are known."""
        # A symbol of Theano's, whose type is found, has no node: it is known from the start.
        values = [v for extent in extents for v in sources(extent) if isinstance(v, Value)]
        nodes = {id(value.node) for value in values}
        places = [place for place, node in enumerate(self.nodes, 1) if id(node) in nodes]
        return max(places, default=0)

    def __repr__(self) -> str:
        arguments = ", ".join(map(repr, self.arguments))
        lines = [f"graph {self.name}({arguments}):", *(f"  {node}" for node in self.nodes)]
        results = ", ".join(f"%{result.number}" for result in self.results)
        return "\n".join([*lines, f"  return {results}"])


class Region(Graph):
    """The body of a loop or a branch: it uses the values around it as they are.

    Attributes:
        kind: "for", "while" or "if".
        index: of a "for", its variable.
        entered: the arrays of outside that were used in it, by their id, with what they were.
        facts: extents that are not negative while it is run.
        is_parallel: of a "for", whether its steps may run at once.
        parted: arrays that were stored into, each with the guards that it had before.
        spent: arrays that must not be used after what is done in it, each with a name it had.
    """

    is_region = True

    def __init__(self, kind: str, parent: Graph):
        super().__init__(f"{kind} in {parent.name}", parent)
        self.kind = kind
        self.function = parent.function
        self.index: Value | None = None
        self.entered: dict[int, Any] = {}
        self.facts: list[Extent] = []
        self.spent: list[tuple[Any, str]] = []
        self.parted: list[tuple[Any, Any]] = []
        self.trips: Extent = 0
        self.is_parallel = False
        self.is_conditional = kind != "for" or parent.is_conditional

    def capture(self, value: Value) -> Value:
        if value.graph is self:
            return value
        assert self.parent is not None
        return self.parent.capture(value)


class Attempt:
    """What has been required outside of a loop or branch, before a trace of it.

    The checks of a step may stand before the loop, and what they tell is used from then on.
    `forget` drops what a trace that is done again has required.
    """

    def __init__(self, graph: Graph):
        root = graph.root
        self._root = root, len(root.requirements), root.equalities.state(), root.has_choices
        self._around: list[tuple[Graph, set[int], int]] = []
        around: Graph | None = graph
        while around is not None:
            checks = {id(node) for node in around.nodes if node.op == "require"}
            self._around.append((around, checks, len(around.facts)))
            around = around.parent

    def forget(self) -> None:
        root, requirements, equalities, root.has_choices = self._root
        del root.requirements[requirements:]
        root.equalities.restore(equalities)
        for graph, checks, facts in self._around:
            del graph.facts[facts:]
            graph.nodes[:] = [
                node for node in graph.nodes if node.op != "require" or id(node) in checks
            ]


def callees_of(node: Node) -> list[Graph]:
    """The subgraphs that a node calls, the one that gives its results first."""
    graphs = [part for part in node.attributes.values() if isinstance(part, Graph)]
    return [graph for graph in graphs if not graph.is_region]


def _finish_call(node: Node) -> None:
    """Complete the operands of a node by what each of its subgraphs captured."""
    callees = callees_of(node)
    for callee in callees:
        callee.finish()
    own = len(callees[0].arguments) - len(callees[0].captures)
    captured = [value for callee in callees for value in callee.captures]
    node.operands = [*list(node.operands)[:own], *captured]
    if len(callees) > 1:
        counts = (own, *(len(callee.captures) for callee in callees))
        node.attributes = {**node.attributes, "counts": counts}


def regions_of(node: Node) -> list[Region]:
    """The regions that a node has."""
    return [part for part in node.attributes.values() if isinstance(part, Region)]


def is_computed(extent: Extent) -> bool:
    """Whether an extent depends on numbers that are not known when the function is entered."""
    for monomial, _ in terms_of(extent):
        for atom in monomial:
            if atom.source is not None:
                value, axis = atom.source
                if axis is None and (value.node is not None or value.graph.parent is not None):
                    return True
            elif any(is_computed(operand) for operand in atom.operands):
                return True
    return False


def record_check(
    graph: Graph,
    relation: str,
    left: Extent,
    right: Extent,
    message: str,
    unless: Sequence[Extent] = (),
    place: int | None = None,
) -> None:
    """A check, as the last node or at `place`; one of `unless` not being positive is enough."""
    attributes = {"relation": relation, "message": message}
    node = Node("require", (), attributes, (left, right, *unless), user_location())
    graph.nodes.insert(len(graph.nodes) if place is None else place, node)


def extents_needed(node: Node, equalities: Equalities) -> list[Extent]:
    """What must be computed for the extents of a node: their representatives.

    What is required to be equal is, to the trace: that check needs the extents themselves.
    """
    if node.op == "require" and node.attributes["relation"] == "equal":
        return list(node.extents)
    return list(map(equalities.resolve, node.extents))


def sources(extent: Extent) -> list[Value]:
    """The arguments whose extents occur in `extent`."""
    found: list[Value] = []
    for monomial, _ in terms_of(extent):
        for atom in monomial:
            if atom.source is not None:
                found.append(atom.source[0])
            for operand in atom.operands:
                found += sources(operand)
    return found


class _State(threading.local):
    graph: Graph | None = None


_state = _State()


def active() -> Graph | None:
    """The graph that is being recorded in this thread, if one is."""
    return _state.graph


def current() -> Graph:
    """The graph that is being recorded in this thread."""
    graph = _state.graph
    if graph is None:
        raise user_error(
            RuntimeError,
            "a traced array is used after the trace of its function has ended",
            hint="return it from the function instead of storing it elsewhere",
        )
    return graph


def note_advanced(iterator: Any) -> None:
    """Note that a step has been taken of an iterator, which cannot be taken back."""
    if _state.graph is not None:
        advanced = _state.graph.root.advanced
        advanced[id(iterator)] = iterator, times_advanced(iterator) + 1


def times_advanced(iterator: Any) -> int:
    known = _state.graph.root.advanced if _state.graph is not None else {}
    return known.get(id(iterator), (None, 0))[1]


class recording:
    """`with recording(graph):` makes `graph` the one that is recorded."""

    def __init__(self, graph: Graph):
        self.graph = graph

    def __enter__(self) -> Graph:
        self.outer = _state.graph
        _state.graph = self.graph
        return self.graph

    def __exit__(self, *_: object) -> None:
        _state.graph = self.outer


def record(
    op: str,
    operands: Sequence[Value],
    dtype: DType,
    shape: Shape,
    attributes: Mapping[str, Any] = NO_ATTRIBUTES,
    extents: Sequence[Extent] = (),
) -> Value:
    """Append a node with one result to the graph that is being recorded."""
    graph = _state.graph or current()
    for operand in operands:
        if operand.graph is not graph:
            operands = [graph.capture(operand) for operand in operands]
            break
    node = Node(op, operands, attributes, extents, user_location())
    result = Value(graph, node, dtype, shape)
    node.results = (result,)
    graph.nodes.append(node)
    return result


def record_call(
    op: str,
    operands: Sequence[Value],
    results: Sequence[tuple[DType, Shape]],
    attributes: Mapping[str, Any],
    extents: Sequence[Extent] = (),
) -> tuple[Value, ...]:
    """Append a node with any number of results."""
    graph = current()
    operands = [graph.capture(operand) for operand in operands]
    node = Node(op, operands, attributes, extents, user_location())
    node.results = tuple(Value(graph, node, dtype, shape) for dtype, shape in results)
    graph.nodes.append(node)
    return node.results


def record_effect(op: str, operands: Sequence[Value], attributes: Mapping[str, Any]) -> None:
    """Append a node without results."""
    graph = current()
    operands = [graph.capture(operand) for operand in operands]
    graph.nodes.append(Node(op, operands, attributes, (), user_location()))


def once(key: Any, make: Callable[[], Value]) -> Value:
    """The value recorded under `key` in the current graph, made by `make` when first asked for."""
    constants = current().constants
    found = constants.get(key)
    if found is None:
        found = constants[key] = make()
    return found


def is_dynamic(shape: Shape) -> bool:
    return any(isinstance(extent, Dim) for extent in shape)
