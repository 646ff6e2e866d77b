"""Nested dicts, lists, tuples, slices and dataclasses, taken apart into leaves and put together.

A tree's shape is a hashable value, so it can be part of a key: a leaf is `LEAF`, a value that is
fixed when a function is compiled is a `Static`, and a container is (kind, keys, children).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import Any, cast

from .user_code import attributes_of, is_user_class, made_of

LEAF = "*"
TreeDef = Any
# Dataclasses that are leaves, or fixed, as a whole.
OPAQUE: set[type] = set()
# For things of a type: what is taken apart in their place, in the leaves of the whole tree.
STAND_INS: dict[type, Callable[[Any, list[Any]], Any]] = {}
# Those that change when they are used, and take care of that themselves.
CHANGING: set[type] = set()


class Static:
    """A fixed value in a tree: equal only to the same value of the same type, in tuples too."""

    __slots__ = ("value",)

    def __init__(self, value: Any):
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Static) and _is_same(self.value, other.value)

    def __hash__(self) -> int:
        return hash((type(self.value), self.value))

    def __repr__(self) -> str:
        return repr(self.value)


def _is_same(one: Any, other: Any) -> bool:
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(_is_same, one, other))
    if isinstance(one, float | complex):
        return repr(one) == repr(other)  # -0.0 is not 0.0
    return bool(one == other)


def flatten(
    tree: Any, leaves: list[Any], as_leaf: Callable[[Any], Any], objects: bool = False
) -> TreeDef:
    """Append the leaves of `tree` to `leaves`, those of a dict in its own order.

    Args:
        as_leaf: gets everything that is no container, and returns the leaf or a `Static`.
        objects: whether objects of the user's classes are containers of their attributes.
    """
    kind = type(tree)
    if kind in STAND_INS:
        tree = STAND_INS[kind](tree, leaves)
        kind = type(tree)
    if getattr(tree, "columns", None) is not None and isinstance(tree, list):
        return cast(Any, tree).take_apart(leaves, as_leaf)
    if kind is tuple or isinstance(tree, list):
        kind = tuple if kind is tuple else list
        return kind, None, tuple([flatten(item, leaves, as_leaf, objects) for item in tree])
    if kind is dict or kind is OrderedDict:
        children = tuple([flatten(item, leaves, as_leaf, objects) for item in tree.values()])
        return kind, tuple(tree), children
    if kind is slice:
        parts = (tree.start, tree.stop, tree.step)
        return (
            kind,
            ("start", "stop", "step"),
            tuple([flatten(x, leaves, as_leaf, objects) for x in parts]),
        )
    if isinstance(tree, tuple) and hasattr(tree, "_fields"):
        return kind, "named", tuple([flatten(item, leaves, as_leaf, objects) for item in tree])
    if hasattr(kind, "__dataclass_fields__") and kind not in OPAQUE:
        names = tuple(kind.__dataclass_fields__)
        children = tuple([flatten(getattr(tree, name), leaves, as_leaf, objects) for name in names])
        return kind, names, children
    if objects and (attributes := parts_of_object(tree)) is not None:
        parts = tuple([flatten(item, leaves, as_leaf, True) for item in attributes.values()])
        return kind, tuple(attributes), parts
    leaf = as_leaf(tree)
    if isinstance(leaf, Static):
        return leaf
    leaves.append(leaf)
    return LEAF


def unflatten(treedef: TreeDef, leaves: Iterator[Any]) -> Any:
    """The tree of this shape with these leaves."""
    if treedef is LEAF:
        return next(leaves)
    if isinstance(treedef, Static):
        return treedef.value
    kind, keys, children = treedef
    items = [unflatten(child, leaves) for child in children]
    if kind is dict or kind is OrderedDict:
        return kind(zip(keys, items, strict=True))
    if kind is slice:
        return slice(*items)
    if keys is None:
        return kind(items)
    if hasattr(kind, "put_together"):
        return kind.put_together(*keys, items)
    return kind(*items) if keys == "named" else made_of(kind, dict(zip(keys, items, strict=True)))


def parts_of_object(thing: Any) -> dict[str, Any] | None:
    """The attributes of an object of the user's class; None of anything else."""
    kind = type(thing)
    if not is_user_class(kind) or kind in CHANGING or kind in OPAQUE:
        return None
    return attributes_of(thing)


def containers(tree: Any, name: str, objects: bool = False) -> Iterator[tuple[Any, str]]:
    """What in a tree can be changed, and how each is reached from the variable `name`.

    `objects` is as of `flatten`.
    """
    if type(tree) is tuple or (isinstance(tree, list) and getattr(tree, "columns", None) is None):
        parts = [(item, f"[{number}]") for number, item in enumerate(tree)]
    elif isinstance(tree, dict) and type(tree) in (dict, OrderedDict):
        parts = [(item, f"[{key!r}]") for key, item in tree.items()]
    elif isinstance(tree, tuple) and hasattr(tree, "_fields"):
        parts = [(item, f".{key}") for key, item in zip(cast(Any, tree)._fields, tree, strict=True)]
    elif hasattr(type(tree), "__dataclass_fields__") and type(tree) not in OPAQUE | CHANGING:
        fields = cast(Any, type(tree)).__dataclass_fields__
        parts = [(getattr(tree, key), f".{key}") for key in fields]
    elif objects and (attributes := parts_of_object(tree)) is not None:
        parts = [(item, f".{key}") for key, item in attributes.items()]
    else:
        return
    if not isinstance(tree, tuple):
        yield tree, name
    for part, step in parts:
        yield from containers(part, name + step, objects)


def paths(treedef: TreeDef, name: str) -> list[str]:
    """How each leaf is reached from the variable `name`: "params['w'][0]"."""
    if treedef is LEAF:
        return [name]
    if isinstance(treedef, Static):
        return []
    kind, keys, children = treedef
    found: list[str] = []
    for number, child in enumerate(children):
        if keys == "named":
            step = f".{cast(Any, kind)._fields[number]}"
        elif keys is None or hasattr(kind, "put_together"):
            step = f"[{number}]"
        else:
            step = f"[{keys[number]!r}]" if kind in (dict, OrderedDict) else f".{keys[number]}"
        found += paths(child, name + step)
    return found
