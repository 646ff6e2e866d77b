"""`grad`, `value_and_grad`, `vjp`, `jvp`: derivatives, recorded as nodes of the graph.

The function is traced into a subgraph; the pass `nd-differentiate` makes the gradient of it.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Sequence
from typing import Any

from . import primitives as nd
from . import pytree
from .array import Array
from .dims import Dim
from .jit import JitFunction
from .locations import user_error
from .operations import as_array, key_of
from .pytree import LEAF, Static, TreeDef
from .rebind import Rebinder
from .registry import load
from .trace import ArgumentInfo, Graph, Value, current, record_call, recording


def value_and_grad(
    function: Callable[..., Any], argnums: int | Sequence[int] = 0, has_aux: bool = False
) -> JitFunction:
    """A function that returns `function`'s value, and its gradient.

    Args:
        function: returns a real scalar; with `has_aux`, a pair of it and anything else.
        argnums: the argument to differentiate by, or several. An argument may be a dict, list or
            tuple of arrays; its gradient is nested alike.

    Returns:
        a function of the same arguments that gives (value, gradient), where value is (value, aux)
        with `has_aux`, and gradient is a tuple if `argnums` is a sequence. It can be called as it
        is, or inside of a traced function.

    Raises (in calls):
        TypeError: the value is not a real scalar, or an argument is not floating.
    """
    return _transform(function, argnums, has_aux, lambda value, gradient: (value, gradient))


def grad(
    function: Callable[..., Any], argnums: int | Sequence[int] = 0, has_aux: bool = False
) -> JitFunction:
    """As `value_and_grad`, but returning the gradient alone, or (gradient, aux)."""
    if has_aux:
        return _transform(function, argnums, True, lambda value, gradient: (gradient, value[1]))
    return _transform(function, argnums, False, lambda value, gradient: gradient)


def _transform(
    function: Callable[..., Any],
    argnums: int | Sequence[int],
    has_aux: bool,
    result: Callable[[Any, Any], Any],
) -> JitFunction:
    traceable, signature, numbers, several = _prepared(function, argnums)

    def differentiated(*args: Any) -> Any:
        value, gradients = _record(traceable, args, numbers, has_aux)
        return result(value, gradients if several else gradients[0])

    functools.update_wrapper(differentiated, function, updated=())
    transformed = JitFunction(differentiated, signature=signature)
    transformed.__name__ = f"gradient_of_{getattr(function, '__name__', 'function')}"
    return transformed


def vjp(
    function: Callable[..., Any], argnums: int | Sequence[int] = 0
) -> Callable[..., tuple[Any, Any]]:
    """A function that returns `function`'s value, and the product of a vector with its Jacobian.

        value, product = vjp(f)(v, x)      # v: shaped as f(x); product: as x

    The product is the gradient of `sum(v * f(x))`.

    Args:
        function: returns one real array, of any shape.
        argnums: the argument to differentiate by, or several; then the product is a tuple.

    Raises (in calls):
        TypeError: the value is not a real array, or an argument is not floating.
        ValueError: v is not shaped as the value.
    """
    traceable, signature, numbers, several = _prepared(function, argnums)

    def product(v: Any, *args: Any) -> Any:
        def weighted(*inner: Any) -> Any:
            value = _real_array(traceable(*inner))
            return _weighted(value, v), value

        (_, value), gradients = _record(weighted, args, numbers, True)
        return value, gradients if several else gradients[0]

    return _with_vector(product, "v", function, signature, "vjp")


def jvp(function: Callable[..., Any], argnums: int = 0) -> Callable[..., tuple[Any, Any]]:
    """A function that returns `function`'s value, and the product of its Jacobian with a vector.

        value, product = jvp(f)(u, x)      # u: shaped as x; product: as f(x)

    `v·J·u` is linear in v, so its gradient by v is `J·u` (Townsend, "A new trick for calculating
    Jacobian vector products", 2017): two reverse sweeps, of which `nd-simplify` leaves what is
    needed.

    Raises (in calls):
        TypeError: the value is not a real array, or the argument is not floating.
        ValueError: u is not shaped as the argument.
    """
    traceable, signature, numbers, _ = _prepared(function, argnums)

    def product(u: Any, *args: Any) -> Any:
        value = _real_array(traceable(*args))

        def along(v: Any) -> Any:
            def weighted(*inner: Any) -> Any:
                return _weighted(_real_array(traceable(*inner)), v)

            _, (gradient,) = _record(weighted, args, numbers, False)
            return _weighted(as_array(gradient), u)

        zeros = load()["zeros_like"](value)
        _, (tangent,) = _record(along, (zeros,), (0,), False)
        return value, tangent

    return _with_vector(product, "u", function, signature, "jvp")


def _prepared(
    function: Callable[..., Any], argnums: int | Sequence[int]
) -> tuple[Callable[..., Any], inspect.Signature, tuple[int, ...], bool]:
    """What is traced for a function, its signature, and the numbers of the arguments to
    differentiate by, with whether they were given as a sequence."""
    if not callable(function):
        raise TypeError(f"a function is needed, not {type(function).__name__}")
    rebinder = Rebinder()
    rebound = rebinder.callable(function)

    def traceable(*args: Any) -> Any:
        rebinder.refresh()
        return rebound(*args)

    traceable.__name__ = getattr(function, "__name__", "function")
    signature = inspect.signature(function)
    count = len(signature.parameters)
    several = not isinstance(argnums, int)
    numbers = tuple(argnums) if not isinstance(argnums, int) else (argnums,)
    for number in numbers:
        if not -count <= number < count:
            raise ValueError(
                f"argnums: there is no argument {number} among the {count} of "
                f"{getattr(function, '__name__', 'the function')}()"
            )
    return traceable, signature, tuple(number % count for number in numbers), several


def _with_vector(
    product: Callable[..., Any],
    vector: str,
    function: Callable[..., Any],
    signature: inspect.Signature,
    name: str,
) -> JitFunction:
    """A transformed function whose first argument is a vector."""
    kind = inspect.Parameter.POSITIONAL_ONLY
    first = inspect.Parameter(vector, kind)
    parameters = [first, *signature.parameters.values()]
    if vector in signature.parameters:
        parameters[0] = first.replace(name=f"_{vector}")
    functools.update_wrapper(product, function, updated=())
    made = JitFunction(product, signature=inspect.Signature(parameters))
    made.__name__ = f"{name}_of_{getattr(function, '__name__', 'function')}"
    return made


def _real_array(value: Any) -> Array:
    if isinstance(value, tuple | list | dict) or value is None:
        raise user_error(
            TypeError, f"a product with a Jacobian needs one array, not a {type(value).__name__}"
        )
    array = as_array(value)
    if array.value.dtype.kind != "f":
        raise user_error(TypeError, f"a product with a Jacobian needs a real array, not {array!r}")
    return array


def _weighted(array: Array, weights: Any) -> Array:
    """sum(array * weights), where both have one shape."""
    weights = as_array(weights)
    if weights.ndim != array.ndim:
        raise user_error(
            ValueError, f"the vector has {weights.ndim} dimensions, not {array.ndim} as the array"
        )
    for own, other in zip(array.shape, weights.shape, strict=True):
        nd.agree(own, other, f"the vector's extents must be those of {array!r}")
    return load()["sum"](array * weights)


def _differentiable(operand: Any, number: int) -> Value:
    array = as_array(operand)
    dtype = array.value.dtype
    if dtype.kind != "f":
        key = key_of(array)
        name = key.__name__ if isinstance(key, type) else dtype.numpy_name
        raise user_error(
            TypeError, f"a gradient needs floating arguments, but argument {number} is of {name}"
        )
    return array.value


def _record(
    function: Callable[..., Any], args: tuple[Any, ...], numbers: tuple[int, ...], has_aux: bool
) -> tuple[Any, tuple[Any, ...]]:
    """Trace the function into a subgraph, and record the node that differentiates it."""
    outer = current()
    outer.root.subgraph_count += 1
    name = getattr(function, "__name__", "function")
    graph = Graph(f"{_identifier(name)}_{outer.root.subgraph_count}", outer)
    operands: list[Value] = []
    trees: list[TreeDef] = []
    inner_args = list(args)
    for number in numbers:
        leaves: list[Any] = []
        tree = pytree.flatten(args[number], leaves, _array_leaf)
        values = [_differentiable(leaf, number) for leaf in leaves]
        inner = [_parameter(graph, value, name) for value in values]
        inner_args[number] = pytree.unflatten(tree, iter(inner))
        operands += values
        trees.append(tree)
    with recording(graph):
        returned = function(*inner_args)
        loss, aux_tree, aux = _returned(returned, has_aux)
        graph.results = [graph.capture(as_array(leaf).value) for leaf in (loss, *aux)]
    results = [(value.dtype, value.shape) for value in graph.results]
    gradients = [(value.dtype, value.shape) for value in operands]
    attributes = {
        "callee": graph,
        "wrt": tuple(range(len(operands))),
        "results": tuple(value.spec for value in graph.results),
    }
    recorded = record_call("value_and_grad", operands, results + gradients, attributes)
    arrays = iter([Array(value) for value in recorded])
    value: Any = next(arrays)
    if has_aux:
        value = value, pytree.unflatten(aux_tree, arrays)
    return value, tuple(pytree.unflatten(tree, arrays) for tree in trees)


def _array_leaf(value: Any) -> Any:
    return Static(value) if value is None or isinstance(value, str) else value


def _parameter(graph: Graph, value: Value, name: str) -> Array:
    """The argument of the subgraph that stands for an operand."""
    inner = Value(graph, None, value.dtype, value.shape)
    graph.arguments.append(inner)
    graph.argument_infos.append(ArgumentInfo("operand"))
    array = Array(inner)
    array.owner = f"an argument of {name}"
    return array


def _returned(returned: Any, has_aux: bool) -> tuple[Any, TreeDef, list[Any]]:
    """The value to differentiate, and the tree and leaves of what comes with it."""
    aux: list[Any] = []
    aux_tree: TreeDef = LEAF
    loss = returned
    if has_aux:
        if not isinstance(returned, tuple) or len(returned) != 2:
            raise user_error(
                TypeError, "with has_aux=True the function must return a pair (value, aux)"
            )
        loss = returned[0]
        aux_tree = pytree.flatten(returned[1], aux, _aux_leaf)
    if isinstance(loss, tuple | list | dict) or loss is None:
        raise user_error(
            TypeError,
            f"a gradient needs a function that returns one scalar, not a {type(loss).__name__}",
        )
    array = as_array(loss)
    if array.ndim or array.value.dtype.kind != "f":
        raise user_error(
            TypeError, f"a gradient needs a function that returns a real scalar, not {array!r}"
        )
    return loss, aux_tree, aux


def _aux_leaf(value: Any) -> Any:
    return value if isinstance(value, Array | Dim) else Static(value)


def record_gradient(
    function: Callable[..., Any], args: tuple[Any, ...], numbers: tuple[int, ...]
) -> tuple[Any, tuple[Any, ...]]:
    """In a trace: the value of `function`, a real scalar, and its gradients by some arguments.

    The function is traced as it is; what it uses of the trace around it is constant.
    """
    return _record(function, args, numbers, False)


def _identifier(name: str) -> str:
    return name if name.isidentifier() else "function"
