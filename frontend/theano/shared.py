"""Shared variables: values that compiled functions read and update."""

from __future__ import annotations

import copy
from typing import Any

import numpy as np

from ..locations import user_error
from .graph import TensorType, Type, Variable
from .tensor_variable import TensorOperators


class Container:
    """Where a shared variable's value is kept."""

    __slots__ = ("value",)

    def __init__(self, value: Any):
        self.value = value

    def __reduce__(self) -> Any:
        return Container, (self.value,)


class SharedVariable(Variable):
    """A variable with a value of its own.

    Attributes:
        default_update: what it becomes after every call that uses it, unless updates say other.
    """

    default_update: Any = None

    def __init__(
        self,
        type: Any,
        value: Any,
        name: str | None = None,
        strict: bool = False,
        allow_downcast: bool | None = None,
    ):
        super().__init__(type, name=name)
        self.strict, self.allow_downcast = strict, allow_downcast
        self.container = Container(type.filter(value, strict, allow_downcast))

    def get_value(self, borrow: bool = False, return_internal_type: bool = False) -> Any:
        """The value; a copy of it, unless `borrow`."""
        value = self.container.value
        if isinstance(value, np.generic):  # of an update without axes, as the code gives it
            value = self.container.value = np.asarray(value)
        return value if borrow else copy.deepcopy(value)

    def set_value(self, new_value: Any, borrow: bool = False) -> None:
        """A new value of the same type; a copy of it, unless `borrow`.

        Raises:
            TypeError, ValueError: it is of another type.
        """
        try:
            value = self.type.filter(new_value, self.strict, self.allow_downcast)
        except (TypeError, ValueError) as error:
            kind = TypeError if isinstance(error, TypeError) else ValueError
            raise user_error(kind, f"{self!r}.set_value(): {error}") from None
        self.container.value = value if borrow else copy.deepcopy(value)

    def zero(self, borrow: bool = False) -> None:
        """All elements become 0."""
        self.set_value(np.zeros_like(self.container.value), borrow=True)

    def clone(self) -> SharedVariable:
        options = self.name, self.strict, self.allow_downcast
        made = type(self)(self.type, self.container.value, *options)
        made.container = self.container
        return made

    def __repr__(self) -> str:
        return self.name or f"<{self.type}>"

    __str__ = __repr__


class TensorSharedVariable(TensorOperators, SharedVariable):
    """A shared tensor."""


class RandomStateType(Type):
    """States of NumPy's Mersenne twister, `numpy.random.RandomState`."""

    def filter(self, value: Any, strict: bool = False, allow_downcast: Any = None) -> Any:
        if not isinstance(value, np.random.RandomState):
            raise TypeError(f"expected a numpy RandomState, not {type(value).__name__}")
        return value

    def __repr__(self) -> str:
        return "RandomStateType"


class Generic(Type):
    """Any Python object. No graph computes with one."""

    def filter(self, value: Any, strict: bool = False, allow_downcast: Any = None) -> Any:
        return value

    def __repr__(self) -> str:
        return "Generic"


random_state_type, generic = RandomStateType(), Generic()
_constructors: list[Any] = []


def shared_constructor(constructor: Any, remove: bool = False) -> Any:
    """`@shared_constructor`: `shared` asks this function first; a TypeError says that the value is
    none of its own."""
    if remove:
        _constructors.remove(constructor)
    else:
        _constructors.append(constructor)
    return constructor


def shared(
    value: Any,
    name: str | None = None,
    strict: bool = False,
    allow_downcast: bool | None = None,
    broadcastable: Any = None,
    borrow: bool = False,
    **options: Any,
) -> Any:
    """A shared variable with this value: of an array or a number, of its element type and rank; of
    a sparse matrix or a RandomState, of their types; of anything else, one that no graph computes
    with.

    Args:
        broadcastable: which axes have one element and stretch; without it, none.

    Raises:
        TypeError: the value is a variable; options that are not known.
    """
    if isinstance(value, Variable):
        raise user_error(
            TypeError,
            "Shared variable constructor needs numeric values and not symbolic variables.",
        )
    for constructor in reversed(_constructors):
        try:
            return constructor(
                value, name=name, strict=strict, allow_downcast=allow_downcast, **options
            )
        except TypeError:
            continue
    unknown = [option for option in options if option != "target"]
    if unknown:
        raise user_error(TypeError, f"shared() takes no {', '.join(unknown)}")
    if hasattr(value, "indptr"):
        from .sparse.variable import sparse_shared

        return sparse_shared(value, name)
    if isinstance(value, np.random.RandomState):
        kept = value if borrow else copy.deepcopy(value)
        return SharedVariable(random_state_type, kept, name)
    listed = isinstance(value, list | tuple | dict)
    array = np.array(
        None if listed else value, copy=None if borrow and isinstance(value, np.ndarray) else True
    )
    if array.dtype.kind not in "biufc":
        return SharedVariable(generic, value if borrow else copy.deepcopy(value), name)
    pattern = (False,) * array.ndim if broadcastable is None else tuple(broadcastable)
    type_ = TensorType(array.dtype, pattern)
    try:
        array = type_.filter(array)
    except TypeError as error:
        raise user_error(TypeError, str(error)) from None
    return TensorSharedVariable(type_, array, name, strict, allow_downcast)
