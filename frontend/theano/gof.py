"""`theano.gof`: where Theano keeps the parts of graphs, and functions of graphs (`gof.graph`)."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from . import graph as _graph
from .errors import MissingInputError, refused
from .graph import Apply, Constant, Type, Variable
from .own_ops import Op
from .parts import FunctionGraph
from .shared import Generic, generic
from .test_values import test_value_of


def ancestors(variable_list: Sequence[Any], blockers: Sequence[Any] | None = None) -> list[Any]:
    """All that variables are made of, and they themselves, up to `blockers`; each before what it is
    made of, from the last variable on, of each the first operand first."""
    stop = blockers or ()

    def expand(variable: Any) -> Any:
        owner = None if variable in stop else variable.owner
        return None if owner is None else reversed(owner.inputs)

    return stack_search(variable_list, expand, "dfs")


def inputs(variable_list: Sequence[Any], blockers: Sequence[Any] | None = None) -> list[Any]:
    """What variables are made of in the end: variables that nothing makes."""
    return [v for v in ancestors(variable_list, blockers) if v.owner is None]


def variables_and_orphans(i: Sequence[Any], o: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """The variables between inputs `i` and outputs `o`, and both; and those that outputs need
    beside the inputs: constants and shared variables."""

    def expand(variable: Any) -> Any:
        if variable.owner is None or variable in i:
            return None
        return reversed([*variable.owner.inputs, *variable.owner.outputs])

    found = stack_search(o, expand, "dfs")
    return found, [v for v in found if v.owner is None and v not in i]


def variables(i: Sequence[Any], o: Sequence[Any]) -> list[Any]:
    """The variables of `variables_and_orphans`."""
    return variables_and_orphans(i, o)[0]


def orphans(i: Sequence[Any], o: Sequence[Any]) -> list[Any]:
    """The orphans of `variables_and_orphans`."""
    return variables_and_orphans(i, o)[1]


def io_toposort(inputs: Sequence[Any], outputs: Sequence[Any]) -> list[Any]:
    """The applications between inputs and outputs, each after those that it needs."""
    made = [v for v in _graph.ancestors(outputs, inputs) if v not in inputs]
    return list(dict.fromkeys([v.owner for v in made if v.owner is not None]))


def list_of_nodes(inputs: Sequence[Any], outputs: Sequence[Any]) -> list[Any]:
    """The applications between inputs and outputs."""
    return io_toposort(inputs, outputs)


def ops(i: Sequence[Any], o: Sequence[Any]) -> set[Any]:
    """The applications between inputs and outputs, as a set."""
    return set(io_toposort(i, o))


def general_toposort(outputs: Sequence[Any], deps: Any, *_: Any, **__: Any) -> list[Any]:
    """What `outputs` need, as `deps(item)` says, each after what it needs itself."""
    done: dict[Any, None] = {}
    stack = [(item, False) for item in reversed(list(outputs))]
    while stack:
        item, seen = stack.pop()
        if seen:
            done[item] = None
        elif item not in done:
            stack.append((item, True))
            stack += [(other, False) for other in reversed(list(deps(item) or []))]
    return list(done)


def stack_search(start: Any, expand: Any, mode: str = "bfs", build_inv: bool = False) -> Any:
    """All that is found from the items of `start` by `expand(item)`, in breadth or in depth; with
    `build_inv`, also a dict of each item to those whose `expand` gives it."""
    waiting, found, inverse = deque(start), dict[Any, None](), dict[Any, list[Any]]()
    while waiting:
        item = waiting.popleft() if mode == "bfs" else waiting.pop()
        if item in found:
            continue
        found[item] = None
        more = list(expand(item) or ())
        waiting.extend(more)
        for other in more:
            inverse.setdefault(other, []).append(item)
    return (list(found), inverse) if build_inv else list(found)


def is_in_ancestors(l_node: Any, f_node: Any) -> bool:
    """Whether an application needs another."""
    return any(v.owner is f_node for v in ancestors(l_node.inputs)) or l_node is f_node


def view_roots(r: Any) -> list[Any]:
    """The variables whose memory a variable shows: itself, as no result shares memory."""
    return [r]


@contextmanager
def nodes_constructed() -> Iterator[list[Any]]:
    """`with nodes_constructed() as made:` lists the variables that applications make inside."""
    made: list[Any] = []
    _graph.watchers.append(made.extend)
    try:
        yield made
    finally:
        _graph.watchers.remove(made.extend)


def clone_get_equiv(
    inputs: Sequence[Any], outputs: Sequence[Any], copy_inputs: bool = True,
    copy_orphans: bool = True, memo: dict[Any, Any] | None = None,
) -> dict[Any, Any]:  # fmt: skip
    """What is made anew of a graph: a dict of its variables and applications to their copies."""
    made: dict[Any, Any] = {} if memo is None else memo
    for variable in inputs:
        made.setdefault(variable, variable.clone() if copy_inputs else variable)
    for variable in orphans(inputs, outputs):
        made.setdefault(variable, variable.clone() if copy_orphans else variable)
    every = [v for v in variables(inputs, outputs) if v.owner is not None and v not in made]
    copies = _graph.clone(every, {v: new for v, new in made.items() if isinstance(v, Variable)})
    for old, new in zip(every, copies, strict=True):
        made[old], made[old.owner] = new, new.owner
    return made


def clone(
    i: Sequence[Any], o: Sequence[Any], copy_inputs: bool = True, copy_orphans: Any = None
) -> tuple[list[Any], list[Any]]:
    """Inputs and outputs of a graph made anew. (`theano.clone` replaces parts of one.)"""
    orphans_too = copy_inputs if copy_orphans is None else copy_orphans
    made = clone_get_equiv(i, o, copy_inputs, orphans_too)
    return [made[v] for v in i], [made[v] for v in o]


def equal_computations(
    xs: Sequence[Any], ys: Sequence[Any], in_xs: Sequence[Any] = (), in_ys: Sequence[Any] = ()
) -> bool:
    """Whether variables are made alike, by the same operations of the same leaves, where `in_xs`
    stand for `in_ys`."""
    same: dict[Any, Any] = dict(zip(in_xs, in_ys, strict=True))
    stack = list(zip(xs, ys, strict=True))
    while stack:
        x, y = stack.pop()
        if x in same:
            if same[x] is not y:
                return False
            continue
        if isinstance(x, Constant) and isinstance(y, Constant):
            if x.type != y.type or not np.array_equal(
                x.data, y.data, equal_nan=x.data.dtype.kind in "fc"
            ):
                return False
        elif x.owner is None or y.owner is None:
            if x is not y:
                return False
        elif x is not y:
            one, other = x.owner, y.owner
            alike = (str(one.op), len(one.inputs), x.index) == (
                str(other.op), len(other.inputs), y.index
            )  # fmt: skip
            if x.type != y.type or not alike or not _same_op(one.op, other.op):
                return False
            stack += zip(one.inputs, other.inputs, strict=True)
        same[x] = y
    return True


def _same_op(one: Any, other: Any) -> bool:
    """Whether two operations do the same, as far as can be seen: they are one object, equal, or
    run the same code of the same numbers."""
    if one is other or one == other:
        return True
    mine, theirs = (getattr(op, "trace", None) for op in (one, other))
    if one.__class__ is not other.__class__ or mine is None or theirs is None:
        return False
    if getattr(mine, "__code__", mine) is not getattr(theirs, "__code__", theirs):
        return False
    cells = [
        [c.cell_contents for c in getattr(t, "__closure__", None) or ()] for t in (mine, theirs)
    ]
    return all(
        a.__class__ is b.__class__ and repr(a) == repr(b) for a, b in zip(*cells, strict=True)
    )


def is_same_graph(var1: Any, var2: Any, givens: Any = None, debug: bool = False) -> bool:
    """Whether two variables are made alike, where `givens` (a dict or pairs) stand for others."""
    pairs = dict(givens or {})
    one, other = (_graph.clone(v, pairs) for v in (var1, var2))
    return equal_computations([one], [other])


def op_as_string(i: Sequence[Any], op: Any, *_: Any) -> str:
    """An application as text: `op(*1, *2)`."""
    return f"{op.op}({', '.join(str(v) for v in op.inputs)})"


def as_string(i: Sequence[Any], o: Sequence[Any], *_: Any) -> list[str]:
    """Each output as nested text: `Elemwise{add,no_inplace}(x, y)`."""
    text: dict[Any, str] = {}
    for variable in _graph.ancestors(o, [v for v in i if v.owner is None]):
        if variable.owner is None:
            text[variable] = str(variable)
            continue
        index = f"::{variable.index}" if len(variable.owner.outputs) > 1 else ""
        parts = ", ".join(text[v] for v in variable.owner.inputs)
        text[variable] = f"{variable.owner.op}({parts}){index}"
    return [text[v] for v in o]


def io_connection_pattern(inputs: Sequence[Any], outputs: Sequence[Any]) -> list[list[bool]]:
    """For each input, which outputs are made of it."""
    reached = [set(ancestors([output])) for output in outputs]
    return [[variable in made for made in reached] for variable in inputs]


Node, PureType, CLinkerType, SingletonType, PureOp = Apply, Type, Type, Type, Op
# Programs name its parts without importing them.
fg = graph = op = toolbox = type = utils = sys.modules[__name__]


def get_test_value(v: Any) -> Any:
    """The value that `v.tag.test_value` has, or that of a constant or a shared variable.

    Raises:
        AttributeError: it has none.
    """
    return test_value_of(v)


__getattr__ = refused(
    "theano.gof",
    "graphs are not rewritten, and C code of operations is never run: write perform, or a pass "
    "over what f.lower().ir('nd') shows",
)

__all__ = [
    "Apply",
    "Constant",
    "FunctionGraph",
    "Generic",
    "MissingInputError",
    "Op",
    "Type",
    "Variable",
    "ancestors",
    "clone",
    "generic",
    "inputs",
    "io_toposort",
    "orphans",
    "variables",
]
