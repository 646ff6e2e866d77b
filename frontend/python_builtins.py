"""Python's own names as a traced function sees them: of traced numbers they are recorded.

`float`, `int`, `complex`, `bool` and `type` stay classes: they are element types, and are asked for
with `isinstance` and `is`.
"""

from __future__ import annotations

import builtins
import operator
from collections.abc import Callable
from functools import partial
from typing import Any, cast

import numpy as np

from ..dialects.dtypes import BOOL, dtype_of
from . import primitives as nd
from .array import Array, lift
from .comprehensions import Generated
from .dims import Dim, is_known
from .growing import GrowingList, in_one, ordered
from .locations import UnsupportedError, user_error
from .numpy import dtypes as numpy_dtypes
from .numpy import where
from .operations import as_array, contains_traced, key_of, operate
from .registry import load
from .trace import note_advanced
from .ufuncs import PYTHON_DTYPES, widest


def _length(thing: Any) -> Any:
    """`len`, which of a traced array may be an extent."""
    if isinstance(thing, GrowingList):
        return thing.length
    if isinstance(thing, Array) and thing.ndim:
        return thing.shape[0]
    return len(thing)


def _extreme(original: Callable[..., Any], comparison: str) -> Callable[..., Any]:
    """`max` or `min`: of traced numbers a choice, of a traced vector a reduction."""

    def function(*given: Any, **options: Any) -> Any:
        if len(given) == 1 and not options and isinstance(given[0], Generated):
            return given[0].extreme(original.__name__, function)
        operands = given = tuple(map(in_one, given))
        if len(operands) == 1 and not options:
            if _is_vector(operands[0]):
                return load()[original.__name__](operands[0])
            if isinstance(operands[0], list | tuple):
                operands = tuple(operands[0])
        if len(operands) < 2 or options or not any(isinstance(x, Array | Dim) for x in operands):
            return original(*given, **options)
        result = operands[0]
        for operand in operands[1:]:
            better = operate(comparison, operand, result)
            _is_one(better, original.__name__, f"np.{original.__name__}imum(a, b), elementwise")
            kinds = [key_of(operand), key_of(result)]
            result = where(better, operand, result)
            if all(isinstance(kind, type) for kind in kinds):  # still a Python number
                result = lift(result.value, widest(kinds))
        return result

    return function


def _is_one(truth: Any, function: str, instead: str) -> None:
    """Raise what Python does where a function needs the truth of several elements at once."""
    if isinstance(truth, Array) and truth.ndim and not is_known(truth.size, 1):
        raise user_error(
            ValueError,
            f"{function}() of arrays: the truth value of an array with more than one element is "
            "ambiguous",
            hint=f"write {instead}",
        )


def _is_vector(thing: Any) -> bool:
    return isinstance(thing, Array) and thing.ndim == 1


def _sum(iterable: Any, /, start: Any = 0) -> Any:
    """`sum`, which of a traced array is over its first axis, in the type of its elements."""
    if isinstance(iterable, Generated):
        return iterable.total(start, operator.add)
    iterable = in_one(iterable)
    if not isinstance(iterable, Array) or not iterable.ndim:
        return builtins.sum(iterable, start)
    dtype = int if iterable.value.dtype is BOOL else iterable.dtype
    return start + load()["sum"](iterable, axis=0, dtype=dtype)


def _quantifier(original: Callable[[Any], bool], ufunc: str) -> Callable[[Any], Any]:
    """`any` or `all`, of a traced vector or of several traced truth values."""

    def function(iterable: Any, /) -> Any:
        if isinstance(iterable, Generated):
            return iterable.folded(original is all, partial(operate, ufunc))
        iterable = in_one(iterable)
        if _is_vector(iterable):
            return load()[original.__name__](iterable)
        if isinstance(iterable, Array):
            return original(iterable)
        items = list(iterable)
        if not contains_traced(items):
            return original(items)
        for item in items:
            _is_one(item, original.__name__, f"np.{original.__name__}(a) of an array, or of each")
        result = items[0]
        for item in items[1:]:
            result = operate(ufunc, result, item)
        return load()[original.__name__](result)

    return function


def _sorted(iterable: Any, /, *, key: Any = None, reverse: bool = False) -> Any:
    """`sorted`, of traced numbers too."""
    items = in_one(iterable)
    if isinstance(items, list | tuple) and contains_traced(items):
        items = as_array(items)
    if not _is_vector(items):
        return builtins.sorted(iterable, key=key, reverse=reverse)
    if key is not None:
        raise user_error(
            UnsupportedError,
            "sorted() of traced numbers by a key",
            hint="write x[np.argsort(of the keys)]",
        )
    return ordered(cast(Array, items), reverse)


# ------------------------------------------------------------------------------------------ classes


class _NumberClass(type):
    """The class of what stands for a class of Python's numbers: called, it converts."""

    original: type

    def __call__(cls, *args: Any, **options: Any) -> Any:
        if len(args) == 1 and isinstance(args[0], Array | Dim):
            return _converted(args[0], cls.original)
        if cls.original is complex and not options and contains_traced(args):
            return _of_parts(*args)
        return cls.original(*args, **options)

    def __instancecheck__(cls, instance: Any) -> bool:
        if not isinstance(instance, Array):
            return isinstance(instance, cls.original)
        if instance.weak is not None:
            return issubclass(instance.weak, cls.original)
        if instance.ndim:
            return False
        return issubclass(instance.dtype.type, cls.original)

    def __subclasscheck__(cls, subclass: type) -> bool:
        return issubclass(subclass, cls.original)

    def __eq__(cls, other: object) -> bool:
        return other is cls.original or other is cls

    def __hash__(cls) -> int:
        return hash(cls.original)

    def __repr__(cls) -> str:
        return repr(cls.original)


def _number_class(original: type) -> type:
    # NumPy takes a class for the element type that its attribute `dtype` is.
    base = int if original is bool else original
    contents = {"original": original, "dtype": np.dtype(original)}
    return _NumberClass(original.__name__, (base,), contents)


def _converted(operand: Array | Dim, kind: type) -> Any:
    """A traced number as the Python number that `kind(operand)` is."""
    if isinstance(operand, Dim):
        if kind is int:
            return operand
        if kind is bool:
            return bool(operand)
        return lift(nd.cast(nd.extent(operand), PYTHON_DTYPES[kind]), kind)
    if operand.ndim and not is_known(operand.size, 1):
        raise user_error(TypeError, "only length-1 arrays can be converted to Python scalars")
    value = nd.reshape(operand.value, [])
    if value.dtype.kind == "c" and kind in (int, float):
        raise user_error(
            TypeError, f"can't convert complex to {kind.__name__}", hint="write x.real"
        )
    result = lift(nd.cast(value, dtype_of(kind)), kind)
    if operand.known is not None:
        result.known = kind(operand.known.item())
    return result


def _of_parts(*parts: Any) -> Array:
    """`complex(real, imaginary)` of numbers of which one is traced."""
    values = [_converted(as_array(part), float).value for part in parts]
    return lift(nd.elementwise("complex", *values), complex)


FLOAT, INT, COMPLEX, TRUTH = map(_number_class, (float, int, complex, bool))
_CLASSES: dict[Any, Any] = {
    float: FLOAT,
    int: INT,
    complex: COMPLEX,
    bool: TRUTH,
    np.ndarray: numpy_dtypes.ndarray,
    **numpy_dtypes.SCALAR_CLASSES,
}


class _ClassOfClasses(type):
    def __call__(cls, *args: Any, **options: Any) -> Any:
        if len(args) != 1 or options:
            return type(*args, **options)
        return _class_of(args[0])

    def __instancecheck__(cls, instance: Any) -> bool:
        return isinstance(instance, type)

    def __subclasscheck__(cls, subclass: type) -> bool:
        return issubclass(subclass, type)


class Type(metaclass=_ClassOfClasses):
    """Stands for `type`: `type(x) is float` and `type(x) is np.ndarray` hold as in NumPy."""


def _class_of(thing: Any) -> Any:
    if isinstance(thing, GrowingList):
        return list
    if not isinstance(thing, Array):
        return _CLASSES.get(type(thing), type(thing))
    if thing.weak is not None:
        return _CLASSES[thing.weak]
    if thing.ndim:
        return numpy_dtypes.ndarray
    return _CLASSES.get(thing.dtype.type, thing.dtype.type)


def _next(iterator: Any, *default: Any) -> Any:
    """`next`, which a recorded loop or branch may ask only of an iterator of its own."""
    note_advanced(iterator)
    return next(iterator, *default)


STAND_INS: dict[str, Any] = {
    "len": _length,
    "next": _next,
    "max": _extreme(max, "greater"),
    "min": _extreme(min, "less"),
    "sum": _sum,
    "sorted": _sorted,
    "any": _quantifier(any, "logical_or"),
    "all": _quantifier(all, "logical_and"),
    "float": FLOAT,
    "int": INT,
    "complex": COMPLEX,
    "bool": TRUTH,
    "type": Type,
}
BY_ID = {id(getattr(builtins, name)): stand_in for name, stand_in in STAND_INS.items()}
