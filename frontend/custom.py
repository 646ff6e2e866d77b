"""`checkpoint`, `custom_vjp`, `custom_jvp`: functions that say how they are differentiated."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Sequence
from typing import Any

from . import primitives as nd
from . import pytree
from .jit import JitFunction
from .locations import user_error
from .operations import as_array
from .subgraphs import (
    Function,
    Subgraph,
    pickled_as_called,
    result_leaf,
    traced_leaf,
    transformed,
)
from .trace import Value, recording


@pickled_as_called
def checkpoint(function: Callable[..., Any]) -> JitFunction:
    """`function`, whose gradient computes again what it needs, instead of keeping it.

    What a gradient needs of the steps of a loop is kept until the loop is swept backwards; a step
    that is a checkpoint keeps its arguments alone.
    """
    own = Function(function)

    def called(*args: Any) -> Any:
        graph = Subgraph(own.name)
        inner = graph.arguments(args)
        graph.run(lambda: own.trace(*inner))
        return graph.unflatten(graph.record("checkpoint"))

    return transformed(function, called, own.signature, "checkpoint")


# How often a function's own rule holds: for its first and its second derivatives.
_MOST_NESTED = 2
_state = threading.local()


class _Custom:
    """A function with a derivative of its own."""

    _definition = ""

    def __init__(self, function: Callable[..., Any], nondiff_argnums: Sequence[int] = ()):
        self._own = Function(function)
        self._fixed = self._own.numbers(nondiff_argnums, "nondiff_argnums")
        self._call = transformed(function, self._recorded, self._own.signature, "custom")
        self._call.__name__ = self._own.name
        functools.update_wrapper(self, function, updated=())

    def __call__(self, *args: Any, **keywords: Any) -> Any:
        return self._call(*args, **keywords)

    def _recorded(self, *args: Any) -> Any:
        """The call in a trace. A rule may call the function itself: so often has it that rule."""
        depth = getattr(_state, "depth", {})
        _state.depth = {**depth, id(self): depth.get(id(self), 0) + 1}
        try:
            if _state.depth[id(self)] > _MOST_NESTED:
                return self._own.trace(*args)
            return self._record(*args)
        finally:
            _state.depth = depth

    def _record(self, *args: Any) -> Any:
        raise NotImplementedError

    def _split(self, args: tuple[Any, ...]) -> tuple[list[Any], list[Any]]:
        """The arguments that are not differentiated by, and the others."""
        fixed = [args[number] for number in self._fixed]
        return fixed, [arg for n, arg in enumerate(args) if n not in self._fixed]

    def _joined(self, fixed: Sequence[Any], others: Sequence[Any]) -> list[Any]:
        every, rest = dict(zip(self._fixed, fixed, strict=True)), iter(others)
        count = len(fixed) + len(others)
        return [every[n] if n in every else next(rest) for n in range(count)]

    def _undefined(self) -> Exception:
        return user_error(TypeError, f"{self._own.name} has no derivative yet: {self._definition}")


class custom_vjp(_Custom):
    """A function whose products of vectors with its Jacobian are computed by functions of yours.

        @sw.custom_vjp
        def f(x): ...

        def forward(x):                  # as f, and what `backward` needs of it
            return f(x), residuals

        def backward(residuals, g):      # g: shaped as f(x); a tuple with one for each argument,
            return (g * ...,)            # None for 0

        f.defvjp(forward, backward)

    Args:
        nondiff_argnums: arguments that are passed on to `backward` first, as they are.
    """

    _definition = "f.defvjp(forward, backward)"
    _rules: tuple[Function, Function] | None = None

    def defvjp(self, forward: Callable[..., Any], backward: Callable[..., Any]) -> None:
        """Define the derivative."""
        self._rules = Function(forward), Function(backward)

    def _record(self, *args: Any) -> Any:
        if self._rules is None:
            raise self._undefined()
        forward, backward = self._rules
        fixed, others = self._split(args)
        graph = Subgraph(self._own.name)
        inner = graph.arguments(others)
        graph.run(lambda: self._own.trace(*self._joined(fixed, inner)))
        ahead = Subgraph(forward.name)
        given = ahead.arguments(others)
        with recording(ahead.graph):
            returned = forward.trace(*self._joined(fixed, given))
            if not isinstance(returned, tuple) or len(returned) != 2:
                raise user_error(TypeError, f"{forward.name} must return a pair (value, residuals)")
            values = _like(graph, returned[0], f"the value of {forward.name}")
            residuals: list[Any] = []
            tree = pytree.flatten(returned[1], residuals, result_leaf)
            kept = [ahead.graph.capture(as_array(leaf).value) for leaf in residuals]
            ahead.graph.results = [*map(ahead.graph.capture, values), *kept]
        back = Subgraph(backward.name)
        found = [back.parameter(value.dtype, value.shape) for value in kept]
        vectors = [
            back.parameter(value.dtype, value.shape) if value.dtype.kind in "fc" else None
            for value in graph.graph.results
        ]
        with recording(back.graph):
            residual_tree = pytree.unflatten(tree, iter(found))
            products = backward.trace(*fixed, residual_tree, graph.unflatten(vectors))
            back.graph.results = _cotangents(back, products, inner, backward.name)
        rules = {"forward": ahead.graph, "backward": back.graph}
        return graph.unflatten(graph.record("custom_vjp", (), rules))


class custom_jvp(_Custom):
    """A function whose products of its Jacobian with vectors are computed by a function of yours.

        @sw.custom_jvp
        def f(x, y): ...

        @f.defjvp
        def rule(primals, tangents):     # both tuples, one for each argument
            return f(*primals), ...      # the value, and its tangent

    The rule must be linear in the tangents; transposed, it gives gradients.

    Args:
        nondiff_argnums: arguments that are passed on to the rule first, as they are.
    """

    _definition = "f.defjvp(rule)"
    _rule: Function | None = None

    def defjvp(self, rule: Callable[..., Any]) -> Callable[..., Any]:
        """Define the derivative."""
        self._rule = Function(rule)
        return rule

    def _record(self, *args: Any) -> Any:
        if self._rule is None:
            raise self._undefined()
        fixed, others = self._split(args)
        graph = Subgraph(self._own.name)
        inner = graph.arguments(others)
        graph.run(lambda: self._own.trace(*self._joined(fixed, inner)))
        ahead = Subgraph(self._rule.name)
        primals = ahead.arguments(others)
        leaves: list[Any] = []
        tree = pytree.flatten(primals, leaves, traced_leaf)
        values = [leaf._value for leaf in leaves]
        vectors = [
            ahead.parameter(v.dtype, v.shape) if v.dtype.kind in "fc" else None for v in values
        ]
        tangents = pytree.unflatten(tree, iter(vectors))
        with recording(ahead.graph):
            returned = self._rule.trace(*fixed, tuple(primals), tuple(tangents))
            if not isinstance(returned, tuple) or len(returned) != 2:
                raise user_error(
                    TypeError, f"{self._rule.name} must return a pair (value, tangent)"
                )
            values = _like(graph, returned[0], f"the value of {self._rule.name}")
            products = _like(graph, returned[1], f"the tangent of {self._rule.name}", only="fc")
            ahead.graph.results = list(map(ahead.graph.capture, [*values, *products]))
        return graph.unflatten(graph.record("custom_jvp", (), {"rule": ahead.graph}))


def _like(graph: Subgraph, tree: Any, what: str, only: str = "") -> list[Value]:
    """The leaves of a tree that is nested, shaped and typed as the results of `graph`; with
    `only`, those of these kinds, where others may be anything."""
    leaves: list[Any] = []
    treedef = pytree.flatten(tree, leaves, _given)
    if treedef != graph.tree:
        raise user_error(TypeError, f"{what} must be nested as what {graph.name} returns")
    found: list[Value] = []
    for leaf, model in zip(leaves, graph.graph.results, strict=True):
        if not only or model.dtype.kind in only:
            found.append(_typed(leaf, model, what))
    return found


def _given(value: Any) -> Any:
    """Everything is a leaf, None too: what is meant by it is said by what it stands for."""
    return value


def _typed(leaf: Any, model: Value, what: str) -> Value:
    """A value of the shape and element type of another."""
    if leaf is None:
        return nd.broadcast_to(nd.constant(0, model.dtype), model.shape)
    value = as_array(leaf).value
    if not value.shape and model.shape:
        value = nd.broadcast_to(value, model.shape)
    if len(value.shape) != len(model.shape):
        raise user_error(
            ValueError, f"{what} has {len(value.shape)} dimensions, not {len(model.shape)}"
        )
    for own, other in zip(value.shape, model.shape, strict=True):
        nd.agree(own, other, f"{what} has another shape than what it stands for")
    return nd.typed_as(nd.cast(value, model.dtype), model)


def _cotangents(back: Subgraph, products: Any, arguments: list[Any], name: str) -> list[Value]:
    """The cotangent of each floating leaf of the arguments, zeros for None."""
    if not isinstance(products, tuple | list) or len(products) != len(arguments):
        raise user_error(
            TypeError, f"{name} must return a tuple of {len(arguments)}, one for each argument"
        )
    found: list[Value] = []
    for argument, product in zip(arguments, products, strict=True):
        models: list[Any] = []
        tree = pytree.flatten(argument, models, traced_leaf)
        leaves: list[Any] = [None] * len(models)
        if product is not None and models:  # of a constant, the cotangent is not used
            leaves = []
            if pytree.flatten(product, leaves, _given) != tree:
                raise user_error(TypeError, f"{name} must return what is nested as the arguments")
        for leaf, model in zip(leaves, models, strict=True):
            if model._value.dtype.kind in "fc":
                value = _typed(leaf, model._value, f"what {name} returns")
                found.append(back.graph.capture(value))
    return found
