"""`grad`, `value_and_grad`, `vjp`, `jvp`, `jacobian`, `hessian`: derivatives, recorded as nodes.

The function is traced into a subgraph; `nd-expand-transforms` makes the derivative of it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Any

from . import primitives as nd
from . import pytree
from .array import Array
from .jit import JitFunction
from .locations import user_error
from .operations import as_array
from .pytree import LEAF, TreeDef
from .registry import load
from .subgraphs import (
    Function,
    Subgraph,
    differentiable,
    no_static_leaf,
    pickled_as_called,
    result_leaf,
    transformed,
)
from .trace import is_computed, recording
from .vmap import vmap


@pickled_as_called
def value_and_grad(
    function: Callable[..., Any],
    argnums: int | Sequence[int] = 0,
    has_aux: bool = False,
    holomorphic: bool = False,
) -> JitFunction:
    """A function that returns `function`'s value, and its gradient.

    By a complex argument x + iy the gradient is ∂f/∂x - i·∂f/∂y, as in JAX: its conjugate is the
    direction in which the value grows.

    Args:
        function: returns a real scalar; with `has_aux`, a pair of it and anything else.
        holomorphic: whether `function` gives a complex scalar of complex arguments; the gradient is
            then its complex derivative, which is right if it has one.
        argnums: the argument to differentiate by, or several. An argument may be a dict, list or
            tuple of arrays; its gradient is nested alike.

    Returns:
        a function of the same arguments that gives (value, gradient), where value is (value, aux)
        with `has_aux`, and gradient is a tuple if `argnums` is a sequence. It can be called as it
        is, or inside of a traced function.

    Raises (in calls):
        TypeError: the value is not a real scalar (a complex one if it is holomorphic), or an
            argument is not floating (complex).
    """
    return _gradient(function, argnums, has_aux, holomorphic, lambda value, found: (value, found))


@pickled_as_called
def grad(
    function: Callable[..., Any],
    argnums: int | Sequence[int] = 0,
    has_aux: bool = False,
    holomorphic: bool = False,
) -> JitFunction:
    """As `value_and_grad`, but returning the gradient alone, or (gradient, aux)."""

    def result(value: Any, gradient: Any) -> Any:
        return (gradient, value[1]) if has_aux else gradient

    return _gradient(function, argnums, has_aux, holomorphic, result)


def _gradient(
    function: Callable[..., Any],
    argnums: int | Sequence[int],
    has_aux: bool,
    holomorphic: bool,
    result: Callable[[Any, Any], Any],
) -> JitFunction:
    own = Function(function)
    numbers = own.numbers(argnums)

    def real_part(*inner: Any) -> Any:
        """By the real part, the derivative is that of the whole; the value comes beside it."""
        for number in numbers:
            _require_complex(inner[number], number)
        returned = own.trace(*inner)
        value = as_array(returned[0] if has_aux else returned)
        if value.ndim or value.value.dtype.kind != "c":
            raise user_error(
                TypeError,
                "the gradient of a holomorphic function needs one that returns a complex scalar, "
                f"not {value!r}",
            )
        return load()["real"](value), (value, returned[1]) if has_aux else value

    def differentiated(*args: Any) -> Any:
        if holomorphic:
            (_, value), gradients = _record_gradient(real_part, own.name, args, numbers, True)
        else:
            value, gradients = _record_gradient(own.trace, own.name, args, numbers, has_aux)
        return result(value, gradients[0] if isinstance(argnums, int) else gradients)

    return transformed(function, differentiated, own.signature, "gradient")


@pickled_as_called
def vjp(
    function: Callable[..., Any], argnums: int | Sequence[int] = 0
) -> Callable[..., tuple[Any, Any]]:
    """A function that returns `function`'s value, and the product of a vector with its Jacobian.

        value, product = vjp(f)(v, x)      # v: shaped as f(x); product: as x

    The product is the gradient of `sum(v * f(x))`, of complex numbers of its real part.

    Args:
        function: returns a floating array, of any shape, or a dict, list or tuple of such; then v
            is nested alike.
        argnums: the argument to differentiate by, or several; then the product is a tuple.

    Raises (in calls):
        TypeError: the value is not of floating arrays, or an argument is not floating.
        ValueError: v is not shaped as the value.
    """
    own = Function(function)
    numbers = own.numbers(argnums)

    def product(v: Any, *args: Any) -> Any:
        def weighted(*inner: Any) -> Any:
            value = own.trace(*inner)
            return _weighted(value, v), value

        (_, value), gradients = _record_gradient(weighted, own.name, args, numbers, True)
        return value, gradients[0] if isinstance(argnums, int) else gradients

    return transformed(function, product, _with_vector(own.signature, "v"), "vjp")


@pickled_as_called
def jvp(
    function: Callable[..., Any], argnums: int | Sequence[int] = 0
) -> Callable[..., tuple[Any, Any]]:
    """A function that returns `function`'s value, and the product of its Jacobian with a vector.

        value, product = jvp(f)(u, x)      # u: shaped as x; product: as f(x)

    It goes forward, beside the value, and keeps nothing.

    Args:
        function: returns an array or number, or a dict, list or tuple of such; what is not
            floating has no product, None.
        argnums: the argument to differentiate by, or several; then u is a tuple.

    Raises (in calls):
        TypeError: an argument is not floating.
        ValueError: u is not shaped as the argument.
    """
    own = Function(function)
    numbers = own.numbers(argnums)

    def product(u: Any, *args: Any) -> Any:
        vectors = (u,) if isinstance(argnums, int) else tuple(u)
        if len(vectors) != len(numbers):
            raise user_error(
                ValueError,
                f"{len(numbers)} vectors are needed, one an argument; got {len(vectors)}",
            )
        return _record_jvp(own, args, numbers, vectors)

    return transformed(function, product, _with_vector(own.signature, "u"), "jvp")


@pickled_as_called
def jacobian(
    function: Callable[..., Any],
    argnums: int | Sequence[int] = 0,
    mode: str = "",
    holomorphic: bool = False,
) -> Callable[..., Any]:
    """A function that returns the derivative of each element of the value by each of the argument.

    Args:
        function: returns one real array; of a real argument, forward, or if it is holomorphic, a
            complex one.
        argnums: the argument to differentiate by, an array, or several; then the result is a tuple.
        mode: "forward", a sweep for each element of the argument, or "reverse", one for each of the
            value, all of them at once; where it is not said, "reverse" for a scalar value.
        holomorphic: whether argument and value are complex, and the derivatives complex ones.

    Returns:
        a function of the same arguments that gives an array of the value's shape, then that of the
        argument.

    Raises (in calls):
        TypeError: the value is not a floating array, or the argument is none; one of them is
            complex, and the function not called holomorphic.
    """
    if mode not in ("", "forward", "reverse"):
        raise ValueError(f"mode must be 'forward' or 'reverse', not {mode!r}")
    own = Function(function)
    numbers = own.numbers(argnums)

    def derivative(*args: Any) -> Any:
        found: list[Any] = []
        for number in numbers:
            x = differentiable(args[number], number)
            if holomorphic:
                _require_complex(x, number)
            elif x.value.dtype.kind == "c":
                raise _not_holomorphic(f"argument {number}", x)
            value = _model(own, args) if mode != "forward" else None
            backward = mode == "reverse" or (value is not None and not mode and not value.ndim)
            if backward and value is not None and not holomorphic and value.value.dtype.kind == "c":
                raise _not_holomorphic("the value", value)
            if backward:
                assert value is not None
                found.append(_backward_jacobian(function, args, number, x, value))
            else:
                found.append(_forward_jacobian(function, args, number, x))
        return found[0] if isinstance(argnums, int) else tuple(found)

    return transformed(function, derivative, own.signature, "jacobian")


@pickled_as_called
def hessian(
    function: Callable[..., Any], argnums: int = 0, holomorphic: bool = False
) -> Callable[..., Any]:
    """A function that returns the second derivatives of a scalar `function` by an argument.

    The gradient's Jacobian, forward: an array of the argument's shape, twice.
    """
    gradient = grad(function, argnums, holomorphic=holomorphic)
    return jacobian(gradient, argnums, "forward", holomorphic)


def _require_complex(argument: Any, number: int) -> None:
    leaves: list[Any] = []
    pytree.flatten(argument, leaves, no_static_leaf)
    for leaf in leaves:
        if as_array(leaf).value.dtype.kind != "c":
            raise user_error(
                TypeError,
                f"a holomorphic function is one of complex numbers, but argument {number} is "
                f"{leaf!r}",
            )


def _not_holomorphic(what: str, array: Array) -> Exception:
    return user_error(
        TypeError,
        f"{what} of the function is complex: {array!r}; only a holomorphic function has one "
        "number as its derivative there",
        hint="holomorphic=True where it is; otherwise take the derivatives of its real and "
        "imaginary parts, or grad, vjp or jvp",
    )


def _basis(array: Array) -> Array:
    """The arrays of `array`'s shape with a single 1: one array of them, the first axis."""
    numpy = load()
    size = array.size
    eye = numpy["eye"](size, dtype=array.dtype)
    return numpy["reshape"](eye, (size, *array.shape))


def _forward_jacobian(function: Any, args: tuple[Any, ...], number: int, x: Array) -> Any:
    columns = vmap(lambda u: jvp(function, number)(u, *args)[1])(_basis(x))
    if not isinstance(columns, Array):
        raise user_error(TypeError, "a Jacobian needs a function that returns one array")
    numpy = load()
    moved = numpy["moveaxis"](columns, 0, -1)
    return numpy["reshape"](moved, (*columns.shape[1:], *x.shape))


def _backward_jacobian(
    function: Any, args: tuple[Any, ...], number: int, x: Array, value: Array
) -> Any:
    rows = vmap(lambda v: vjp(function, number)(v, *args)[1])(_basis(value))
    return load()["reshape"](rows, (*value.shape, *x.shape))


def _model(function: Function, args: tuple[Any, ...]) -> Array:
    """An array of the type and shape of a function's value, which is traced aside to find them:
    what is computed twice would have to be differentiated twice."""
    graph = Subgraph(function.name)
    inner = graph.arguments(args)
    with recording(graph.graph):
        value = _floating_array(function.trace(*inner)).value
    if any(is_computed(extent) for extent in nd.resolved(value.shape)):
        return _floating_array(function.trace(*args))
    return Array(nd.broadcast_to(nd.constant(0, value.dtype), value.shape))


def _with_vector(signature: inspect.Signature, vector: str) -> inspect.Signature:
    """A signature with a vector before the other arguments."""
    name = f"_{vector}" if vector in signature.parameters else vector
    first = inspect.Parameter(name, inspect.Parameter.POSITIONAL_ONLY)
    return inspect.Signature([first, *signature.parameters.values()])


def _floating_array(value: Any) -> Array:
    if isinstance(value, tuple | list | dict) or value is None:
        raise user_error(
            TypeError, f"a product with a Jacobian needs one array, not a {type(value).__name__}"
        )
    array = as_array(value)
    if array.value.dtype.kind not in "fc":
        raise user_error(
            TypeError, f"a product with a Jacobian needs a floating array, not {array!r}"
        )
    return array


def _weighted(value: Any, weights: Any) -> Any:
    """The sum of the arrays of a tree, each multiplied by that of another one, and summed."""
    leaves: list[Any] = []
    given: list[Any] = []
    tree = pytree.flatten(value, leaves, no_static_leaf)
    if tree != pytree.flatten(weights, given, no_static_leaf) or not leaves:
        raise user_error(ValueError, "the vector must be nested as the value is")
    total: Any = None
    for leaf, weight in zip(leaves, given, strict=True):
        array, weight = _floating_array(leaf), as_array(weight)
        _same_shape(array, weight)
        term = load()["real"](load()["sum"](array * weight))
        total = term if total is None else total + term
    return total


def _same_shape(array: Array, vector: Array) -> None:
    if vector.ndim != array.ndim:
        raise user_error(
            ValueError, f"the vector has {vector.ndim} dimensions, not {array.ndim} as the array"
        )
    for own, other in zip(array.shape, vector.shape, strict=True):
        nd.agree(own, other, f"the vector's extents must be those of {array!r}")


def _operands(
    graph: Subgraph, args: tuple[Any, ...], numbers: tuple[int, ...]
) -> tuple[list[Any], list[TreeDef]]:
    """The arguments of a subgraph that some arguments become, and the trees of those."""
    inner = list(args)
    trees: list[TreeDef] = []
    for number in numbers:
        leaves: list[Any] = []
        tree = pytree.flatten(args[number], leaves, no_static_leaf)
        parameters = [graph.argument(differentiable(leaf, number)) for leaf in leaves]
        inner[number] = pytree.unflatten(tree, iter(parameters))
        trees.append(tree)
    return inner, trees


def _record_gradient(
    function: Callable[..., Any],
    name: str,
    args: tuple[Any, ...],
    numbers: tuple[int, ...],
    has_aux: bool,
) -> tuple[Any, tuple[Any, ...]]:
    """Trace the function into a subgraph, and record the node that differentiates it."""
    graph = Subgraph(name)
    inner, trees = _operands(graph, args, numbers)
    with recording(graph.graph):
        loss, aux_tree, aux = _returned(function(*inner), has_aux)
        graph.returns((loss, *aux))
    count = len(graph.operands)
    gradients = [(value.dtype, value.shape) for value in graph.operands]
    arrays = iter(graph.record("value_and_grad", gradients, {"wrt": tuple(range(count))}))
    value: Any = next(arrays)
    if has_aux:
        value = value, pytree.unflatten(aux_tree, arrays)
    return value, tuple(pytree.unflatten(tree, arrays) for tree in trees)


def _record_jvp(
    function: Function, args: tuple[Any, ...], numbers: tuple[int, ...], vectors: tuple[Any, ...]
) -> tuple[Any, Any]:
    graph = Subgraph(function.name)
    inner, trees = _operands(graph, args, numbers)
    primals = list(graph.operands)
    tangents: list[Any] = []
    for tree, vector in zip(trees, vectors, strict=True):
        if pytree.flatten(vector, tangents, no_static_leaf) != tree:
            raise user_error(ValueError, "the vector must be nested as the argument is")
    for primal, tangent in zip(primals, tangents, strict=True):
        array = as_array(tangent)
        _same_shape(Array(primal), array)
        value = nd.typed_as(nd.cast(array.value, primal.dtype), primal)
        graph.argument(Array(value))
    graph.run(lambda: function.trace(*inner))
    results = graph.graph.results
    of = tuple(n for n, value in enumerate(results) if value.dtype.kind in "fc")
    count = len(primals)
    attributes = {
        "wrt": tuple(range(count)),
        "by": tuple(range(count, 2 * count)),
        "of": of,
    }
    found = graph.record("jvp", [graph.results[n] for n in of], attributes)
    products: list[Any] = [None] * len(results)
    for n, product in zip(of, found[len(results) :], strict=True):
        products[n] = product
    return graph.unflatten(found[: len(results)]), graph.unflatten(products)


def _returned(returned: Any, has_aux: bool) -> tuple[Array, TreeDef, list[Any]]:
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
        aux_tree = pytree.flatten(returned[1], aux, result_leaf)
    if isinstance(loss, tuple | list | dict) or loss is None:
        raise user_error(
            TypeError,
            f"a gradient needs a function that returns one scalar, not a {type(loss).__name__}",
        )
    array = as_array(loss)
    if array.ndim or array.value.dtype.kind != "f":
        raise user_error(
            TypeError,
            f"a gradient needs a function that returns a real scalar, not {array!r}",
            hint="holomorphic=True for a holomorphic function"
            if array.value.dtype.kind == "c"
            else "",
        )
    return array, aux_tree, [as_array(leaf) for leaf in aux]


def record_gradient(
    function: Callable[..., Any], args: tuple[Any, ...], numbers: tuple[int, ...]
) -> tuple[Any, tuple[Any, ...]]:
    """In a trace: the value of `function`, a real scalar, and its gradients by some arguments.

    The function is traced as it is; what it uses of the trace around it is constant.
    """
    name = getattr(function, "__name__", "function")
    return _record_gradient(function, name, args, numbers, False)
