"""What becomes a variable: numbers by Theano's own rules, arrays, lists of variables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from ..locations import user_error
from .config import config
from .graph import Apply, Constant, TensorType, Variable
from .tensor_variable import TensorConstant

_INTEGERS = ("int8", "int16", "int32", "int64")
_FLOATS = ("float32", "float64")


def autocast(number: Any) -> np.ndarray[Any, Any]:
    """A Python number in the smallest type that holds it exactly, as Theano's cast policy has it.

    A float is of float32 where `floatX` is that, whether exactly or not; with the policy
    "numpy+floatX", ints are int64 and floats of `floatX`.
    """
    if isinstance(number, bool):
        return np.asarray(number)
    if isinstance(number, complex):
        return np.asarray(number, "complex128")
    if config.cast_policy == "numpy+floatX":
        return np.asarray(number, "int64" if isinstance(number, int) else config.floatX)
    if isinstance(number, int):
        for dtype in _INTEGERS:
            if np.iinfo(dtype).min <= number <= np.iinfo(dtype).max:
                return np.asarray(number, dtype)
        return np.asarray(number)
    if autocast_types:
        return _smallest(number, autocast_types)
    if config.floatX != "float64":
        return np.asarray(number, config.floatX)
    with np.errstate(over="ignore"):
        small = np.asarray(number, _FLOATS[0])
    return small if float(small) == number or number != number else np.asarray(number, _FLOATS[1])


# Instead of `floatX` and the cast policy, where a program says so.
autocast_types: list[str] = []


@contextmanager
def autocast_float_as(*dtypes: str) -> Iterator[None]:
    """`with autocast_float_as("float32"):`: Python floats are of the first of these types that
    holds them exactly, else of the last."""
    before = list(autocast_types)
    autocast_types[:] = dtypes
    try:
        yield
    finally:
        autocast_types[:] = before


def _smallest(number: float, dtypes: Sequence[str]) -> np.ndarray[Any, Any]:
    with np.errstate(over="ignore"):
        found = [np.asarray(number, dtype) for dtype in dtypes]
    return next((array for array in found if float(array) == number), found[-1])


def constant(
    value: Any, name: str | None = None, ndim: int | None = None, dtype: Any = None
) -> Constant:
    """An array or number that is part of the graph."""
    if dtype is not None:
        array = np.array(value, dtype=config.floatX if dtype == "floatX" else dtype)
    elif isinstance(value, bool | int | float | complex) and not isinstance(value, np.generic):
        array = autocast(value)
    else:
        array = np.array(value)
        if isinstance(value, list | tuple) and array.size == 0:
            array = array.astype(config.floatX)
    if array.dtype.kind not in "biufc":
        raise user_error(TypeError, f"{value!r} cannot be a constant of a graph")
    if ndim is not None and array.ndim < ndim:
        array = array.reshape((1,) * (ndim - array.ndim) + array.shape)
    sizes = None
    if array.ndim <= 1 and array.dtype.kind in "iu":
        sizes = int(array) if not array.ndim else tuple(map(int, array))
    made = TensorConstant(TensorType(array.dtype, [e == 1 for e in array.shape]), array, name)
    made.sizes = sizes if array.dtype == np.int64 and array.ndim else None
    return made


def as_tensor_variable(x: Any, name: str | None = None, ndim: int | None = None) -> Any:
    """A variable for `x`: itself, a constant, or a list of variables joined.

    Raises:
        TypeError: it is nothing that an array can be made of, or a Python bool.
        ValueError: it has more than `ndim` dimensions, or is an application of several results.
    """
    if isinstance(x, bool):
        raise user_error(
            TypeError,
            "Cannot cast True or False as a tensor variable. Please use np.array(True) or "
            "np.array(False) if you need these constants. This error might be caused by using the "
            "== operator on Variables. v == w does not do what you think it does, use "
            "theano.tensor.eq(v, w) instead.",
        )
    if isinstance(x, Apply):
        default = getattr(x.op, "default_output", None)
        if default is None and len(x.outputs) != 1:
            raise user_error(
                ValueError, f"{x.op} has {len(x.outputs)} results: say which, as .outputs[0]"
            )
        if not 0 <= (default or 0) < len(x.outputs):
            raise user_error(ValueError, f"{x.op} has no result number {default}")
        x = x.outputs[default or 0]
    if not isinstance(x, Variable):
        if isinstance(x, list | tuple) and _has_variable(x):
            from .shapes import stack

            x = stack([as_tensor_variable(item) for item in x])
        else:
            x = constant(x, name)
    if not isinstance(x.type, TensorType):
        raise user_error(
            TypeError,
            f"{x!r} of {x.type} cannot be used as a tensor",
            hint="a shared value is made an array: shared(numpy.asarray(value))",
        )
    if ndim is not None and x.type.ndim != ndim:
        from .shapes import dimshuffle, shape_padleft

        if x.type.ndim > ndim and all(x.type.broadcastable[: x.type.ndim - ndim]):
            return dimshuffle(x, range(x.type.ndim - ndim, x.type.ndim))
        if x.type.ndim > ndim:
            raise user_error(ValueError, f"{x!r} has {x.type.ndim} dimensions, not {ndim}")
        x = shape_padleft(x, ndim - x.type.ndim)
    return x


def _has_variable(items: Any) -> bool:
    return any(
        isinstance(item, Variable) or (isinstance(item, list | tuple) and _has_variable(item))
        for item in items
    )
