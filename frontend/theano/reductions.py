"""Reductions, products and running totals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...dialects.dtypes import DTYPES, dtype_of
from .. import numpy as traced
from .. import primitives as nd
from ..array import Array
from ..custom import custom_vjp
from ..locations import user_error
from .config import config
from .graph import Op, Variable, is_differentiating, strong
from .shapes import variable


def _axes(x: Any, axis: Any) -> tuple[int, ...] | None:
    """The axes as numbers from 0 on; None is all."""
    if axis is None:
        return None
    items = axis if isinstance(axis, list | tuple) else [axis]
    axes: list[int] = []
    for item in items:
        if isinstance(item, Variable):
            item = getattr(item, "data", None)
        if item is None or not -x.ndim <= int(item) < x.ndim:
            raise user_error(
                ValueError, f"Not enough dimensions on {x!r} to reduce on axis {item!r}"
            )
        axes.append(int(item) % x.ndim)
    return tuple(axes)


def _cast(array: Array, dtype: Any) -> Array:
    dtype = config.floatX if dtype == "floatX" else dtype
    return Array(nd.cast(array.value, dtype_of(dtype)))


def _wide(array: Array) -> Array:
    """In the type that totals of it have: whole numbers in 64 bits."""
    kind = array.value.dtype.kind
    return (
        Array(nd.cast(array.value, DTYPES["u64" if kind == "u" else "i64"]))
        if (kind in "biu")
        else array
    )


def _reduction(
    name: str,
    function: Callable[..., Any],
    prepare: Callable[[Array], Array],
    summed: bool = False,
) -> Callable[..., Any]:
    def reduce(
        input: Any, axis: Any = None, dtype: Any = None, keepdims: bool = False, **_: Any
    ) -> Any:
        x = variable(input)
        axes = _axes(x, axis)

        def trace(v: Any) -> Any:
            array = strong(v)
            array = prepare(array) if dtype is None else _cast(array, dtype)
            return function(array, axis=axes, keepdims=keepdims)

        where = "" if axes is None else f"axis={list(axes)}"
        if summed:  # as Theano names them, in whose names is the type that totals have on the way
            where = ", ".join(filter(None, [where, f"acc_dtype={_total_type(dtype or x.dtype)}"]))
        return Op(f"{name}{{{where}}}" if where else name, trace)(x)

    reduce.__name__ = reduce.__qualname__ = name
    reduce.__doc__ = f"`{name}` over the axes: all of them, one, or several."
    return reduce


def _total_type(dtype: str) -> str:
    """The type that totals of elements are kept in, in Theano."""
    kind = np.dtype(config.floatX if dtype == "floatX" else dtype).kind
    return {"f": "float64", "c": "complex128", "u": "uint64"}.get(kind, "int64")


def _averaged(array: Array) -> Array:
    """In the type that means have: of whole numbers and bools, float64."""
    return array if array.value.dtype.kind in "fc" else _cast(array, "float64")


def _truth(array: Array) -> Array:
    return Array(nd.cast(array.value, DTYPES["bool"]))


def _same(array: Array) -> Array:
    return array


def _extreme(function: Callable[..., Any]) -> Callable[..., Any]:
    """The greatest or least elements, whose gradient is that of each that is equal to them."""

    def reduce(array: Array, axis: Sequence[int] | None, keepdims: bool) -> Array:
        def value(x: Array) -> Array:
            return function(x, axis=axis, keepdims=keepdims)

        def forward(x: Array) -> Any:
            found = function(x, axis=axis, keepdims=True)
            return found if keepdims else traced.squeeze(found, axis), (x, found)

        def backward(kept: Any, gradient: Array) -> Any:
            x, found = kept
            wide = traced.reshape(gradient, found.shape)
            return (traced.where(x == found, wide, gradient.dtype.type(0)),)

        if array.dtype.kind != "f" or not is_differentiating():
            return value(array)
        rule = custom_vjp(value)
        rule.defvjp(forward, backward)
        return rule(array)

    return reduce


sum = _reduction("Sum", traced.sum, _wide, summed=True)
prod = _reduction("Prod", traced.prod, _wide, summed=True)
mean = _reduction("mean", traced.mean, _averaged)
max = _reduction("max", _extreme(traced.max), _same)
min = _reduction("min", _extreme(traced.min), _same)
all = _reduction("all", traced.all, _truth)
any = _reduction("any", traced.any, _truth)


def var(
    input: Any, axis: Any = None, ddof: int = 0, keepdims: bool = False, corrected: bool = False
) -> Any:
    """The variance. `corrected` takes off what rounding leaves of the mean of the distances."""
    x = variable(input)
    axes = _axes(x, axis)

    def trace(v: Any) -> Any:
        array = _averaged(strong(v))
        found = traced.var(array, axes, ddof=ddof, keepdims=keepdims)
        if not corrected:
            return found
        centred = array - traced.mean(array, axes, keepdims=True)
        count = traced.sum(traced.ones_like(array), axes, keepdims=keepdims)
        return found - traced.sum(centred, axes, keepdims=keepdims) ** 2 / ((count - ddof) * count)

    return Op("var", trace)(x)


def std(
    input: Any, axis: Any = None, ddof: int = 0, keepdims: bool = False, corrected: bool = False
) -> Any:
    """The square root of `var`."""
    from .elementwise import sqrt

    return sqrt(var(input, axis, ddof, keepdims, corrected))


def _arg(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    def apply(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
        x = variable(x)
        axes = _axes(x, axis)
        along = sorted(range(x.ndim) if axes is None else axes)

        def trace(v: Any) -> Any:
            array = strong(v)
            if len(along) < 2:
                return function(array, axis=axes and axes[0], keepdims=keepdims)
            others = [i for i in range(array.ndim) if i not in along]
            array = traced.transpose(array, (*others, *along))
            shape = array.shape
            found = function(traced.reshape(array, (*shape[: len(others)], -1)), axis=-1)
            kept = iter(shape)
            sizes = [1 if i in along else next(kept) for i in range(array.ndim)]
            return traced.reshape(found, tuple(sizes)) if keepdims else found

        return Op(name, trace)(x)

    apply.__name__ = apply.__qualname__ = name
    apply.__doc__ = f"`{name}`: the index of the first, int64; over several axes, of them as one."
    return apply


argmax, argmin = _arg("argmax", traced.argmax), _arg("argmin", traced.argmin)


def max_and_argmax(x: Any, axis: Any = None, keepdims: bool = False) -> list[Any]:
    return [max(x, axis, keepdims=keepdims), argmax(x, axis, keepdims)]


def ptp(x: Any, axis: Any = None) -> Any:
    """The greatest less the least."""
    return max(x, axis) - min(x, axis)


def cumsum(x: Any, axis: int | None = None) -> Any:
    """The totals up to each element, in its own element type."""
    return _running("CumSum", traced.cumsum, x, axis)


def cumprod(x: Any, axis: int | None = None) -> Any:
    """The products up to each element, in its own element type."""
    return _running("CumProd", traced.cumprod, x, axis)


def _running(name: str, function: Callable[..., Any], x: Any, axis: int | None) -> Any:
    x = variable(x)
    return Op(name, lambda v: _cast(function(_wide(strong(v)), axis), x.dtype))(x)


def norm_of_elements(x: Any, L: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """The L-norm of the elements.

    Raises:
        ValueError: `L` is None.
    """
    from .elementwise import abs_

    x = variable(x)
    if L is None or (isinstance(L, str) and L not in ("inf", "-inf")):
        raise user_error(ValueError, "norm needs the order L: a number")
    if float(L) == 0:
        from .elementwise import neq

        return sum(neq(x, 0), axis, keepdims=keepdims)
    if float(L) in (np.inf, -np.inf):
        return (max if float(L) > 0 else min)(abs_(x), axis, keepdims=keepdims)
    return sum(abs_(x) ** L, axis, keepdims=keepdims) ** (1.0 / float(L))


def trace(a: Any) -> Any:
    return Op("trace", lambda v: traced.trace(strong(v)))(variable(a))


def dot(l: Any, r: Any) -> Any:  # noqa: E741  # the name is Theano's
    """Product over the last axis of `l` and the last but one of `r` (its only one, if a vector).

    Raises:
        TypeError: neither is a tensor.
    """
    l, r = variable(l), variable(r)  # noqa: E741
    return Op("dot", lambda a, b: traced.dot(*_common(strong(a), strong(b))))(l, r)


def _common(*arrays: Array) -> list[Array]:
    dtype = dtype_of(np.result_type(*[array.dtype for array in arrays]))
    return [Array(nd.cast(array.value, dtype)) for array in arrays]


def tensordot(a: Any, b: Any, axes: Any = 2) -> Any:
    a, b = variable(a), variable(b)
    return Op("tensordot", lambda x, y: traced.tensordot(*_common(strong(x), strong(y)), axes))(
        a, b
    )


def batched_dot(a: Any, b: Any) -> Any:
    """A product for each index of the first axis: over the last axis of `a`, and the last but one
    of `b` (its last, if it has two)."""
    a, b = variable(a), variable(b)
    if not a.ndim or not b.ndim:
        raise user_error(TypeError, "batched_dot needs tensors with at least one axis")

    def multiply(x: Any, y: Any) -> Any:
        x, y = _common(strong(x), strong(y))
        last = y.ndim - 2 if y.ndim > 2 else 1
        contract = ((x.ndim - 1,), (last,)) if y.ndim > 1 and x.ndim > 1 else ((), ())
        return Array(nd.dot_general(x.value, y.value, ((0,), (0,)), contract, "batched_dot"))

    return Op("batched_dot", multiply)(a, b)


def outer(x: Any, y: Any) -> Any:
    """The product of each element of one vector with each of the other."""
    x, y = variable(x), variable(y)
    return x.flatten().dimshuffle(0, "x") * y.flatten().dimshuffle("x", 0)


def logsumexp(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """log(sum(exp(x))), computed from the distances to the greatest element."""
    from .elementwise import exp, log

    x = variable(x)
    top = max(x, axis, keepdims=True)
    total = log(sum(exp(x - top), axis, keepdims=True)) + top
    axes: Sequence[int] = tuple(range(x.ndim)) if axis is None else (_axes(x, axis) or ())
    if keepdims:
        return total
    return total.dimshuffle([i for i in range(x.ndim) if i not in axes])
