"""Which code is the user's, and what objects of the user's classes and functions hold."""

from __future__ import annotations

import dis
import functools
import sys
import types
from collections.abc import Iterator
from typing import Any

# Functions and classes of these are left as they are; NumPy's and math's have stand-ins.
_LEFT_ALONE = frozenset(("numpy", "scipy", "stepwell", "ml_dtypes")) | sys.stdlib_module_names
_HEAP_TYPE = 1 << 9
# Of what can be passed as an array, the class is a library's.
_ARRAYS = (
    "__dlpack__", "__array_interface__", "__array_struct__", "__cuda_array_interface__",
    "__array__",
)  # fmt: skip


def is_left_alone(module_name: str | None) -> bool:
    """Whether a module is not the user's."""
    return (module_name or "").partition(".")[0] in _LEFT_ALONE - {"__main__"}


@functools.lru_cache(maxsize=1024)
def is_user_class(kind: type) -> bool:
    """Whether a class was written in Python, and is none of NumPy's, ours or Python's own."""
    return (
        bool(kind.__flags__ & _HEAP_TYPE)
        and not is_left_alone(kind.__module__)
        and not any(hasattr(kind, name) for name in _ARRAYS)
    )


def attributes_of(thing: Any) -> dict[str, Any] | None:
    """The attributes of an object, those in slots too; None of what is no object of the user's."""
    kind = type(thing)
    if not is_user_class(kind):
        # What others have made may hold things too, but what is called is not asked.
        own = None if isinstance(thing, type | types.ModuleType) else _dict_of(thing)
        return None if callable(thing) else own
    own = _dict_of(thing)
    slots = _slots_of(kind)
    if own is None and not slots:
        return None
    in_slots = {name: getattr(thing, name) for name in slots if hasattr(thing, name)}
    return {**(own or {}), **in_slots}


def set_attribute(thing: Any, name: str, value: Any) -> None:
    """Give an object an attribute as its `__init__` could: frozen ones too."""
    own = _dict_of(thing)
    if own is not None and name not in _slots_of(type(thing)):
        own[name] = value
    else:
        object.__setattr__(thing, name, value)


def delete_attribute(thing: Any, name: str) -> None:
    own = _dict_of(thing)
    if own is not None and name in own:
        del own[name]
    else:
        object.__delattr__(thing, name)


def made_of(kind: type, attributes: dict[str, Any]) -> Any:
    """An object with these attributes, as copying makes one: `__init__` is not run."""
    made = object.__new__(kind)
    for name, value in attributes.items():
        set_attribute(made, name, value)
    return made


def _dict_of(thing: Any) -> dict[str, Any] | None:
    own = getattr(thing, "__dict__", None)
    return own if type(own) is dict else None


@functools.lru_cache(maxsize=1024)
def _slots_of(kind: type) -> tuple[str, ...]:
    names: list[str] = []
    for base in kind.__mro__:
        slots = vars(base).get("__slots__", ())
        names += [slots] if isinstance(slots, str) else slots
    return tuple(
        [
            f"_{kind.__name__}{name}" if name.startswith("__") else name
            for name in names
            if name not in ("__dict__", "__weakref__")
        ]
    )


def variables_of(function: Any) -> Iterator[tuple[str, types.CellType, bool]]:
    """The variables around a function that it uses, and whether it assigns to them."""
    if isinstance(function, types.FunctionType) and function.__closure__:
        code = function.__code__
        assigned = _assigned(code)
        for name, cell in zip(code.co_freevars, function.__closure__, strict=True):
            yield name, cell, name in assigned


@functools.lru_cache(maxsize=1024)
def _assigned(code: types.CodeType) -> frozenset[str]:
    """The variables of outside that code assigns to, or functions inside of it."""
    found = {
        instruction.argval
        for instruction in dis.get_instructions(code)
        if instruction.opname in ("STORE_DEREF", "DELETE_DEREF")
    }
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            found |= _assigned(constant)
    return frozenset(found & set(code.co_freevars))
