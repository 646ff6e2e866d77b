"""What the items of a list are that arrays hold: numbers, arrays, or tuples of such."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..dialects.dtypes import DType
from . import pytree
from .array import Array
from .dims import Extent, same
from .locations import UnsupportedError, user_error
from .promotion import Key, common
from .pytree import LEAF, Static, TreeDef
from .registry import load
from .ufuncs import PYTHON_DTYPES

HINT = "make an array of it with np.array(…), or store into an array that is made before the loop"


class Part(NamedTuple):
    """What one array or number in the items of a list is.

    Attributes:
        weak: the type of Python's numbers, where all are of it; else None.
    """

    dtype: DType
    weak: type | None
    shape: tuple[Extent, ...]

    @classmethod
    def of(cls, thing: Any) -> Part:
        from .operations import as_array, key_of

        key: Key = key_of(thing)
        if isinstance(key, type):
            return cls(PYTHON_DTYPES[key], key, ())
        assert key is not None
        return cls(key, None, as_array(thing).shape)

    def and_of(self, other: Part) -> Part:
        """What holds both."""
        if not same(self.shape, other.shape):
            raise user_error(
                UnsupportedError,
                f"a recorded loop appends arrays of other shapes to a list: {self.shape} and "
                f"{other.shape}",
            )
        weak = self.weak if self.weak is other.weak else None
        return Part(common([self.dtype, other.dtype]), weak, self.shape)


class Item(NamedTuple):
    """What the items of a list are: how their parts are nested in tuples, and what those are."""

    tree: TreeDef
    parts: tuple[Part, ...]

    @classmethod
    def of(cls, thing: Any) -> Item:
        """Raises UnsupportedError where it is no array, number or tuple of such."""
        tree, leaves = taken_apart(thing)
        return cls(tree, tuple(map(Part.of, leaves)))

    def and_of(self, other: Item) -> Item:
        """What holds both."""
        if self.tree != other.tree:
            raise user_error(
                UnsupportedError,
                "a recorded loop appends tuples to a list that are not alike",
                hint="append numbers and arrays in tuples of one length",
            )
        pairs = zip(self.parts, other.parts, strict=True)
        return Item(self.tree, tuple(one.and_of(two) for one, two in pairs))


def taken_apart(thing: Any) -> tuple[TreeDef, list[Any]]:
    from .operations import key_of

    def as_leaf(leaf: Any) -> Any:
        if key_of(leaf) is not None:
            return leaf
        if leaf is None or isinstance(leaf, str):
            return Static(leaf)
        raise _not_held(leaf)

    if isinstance(thing, list | dict) and not isinstance(thing, FixedList):
        raise _not_held(thing)
    leaves: list[Any] = []
    return pytree.flatten(thing, leaves, as_leaf), leaves


def _not_held(thing: Any) -> Exception:
    kind = "list" if isinstance(thing, list) else type(thing).__name__
    return user_error(
        UnsupportedError,
        f"a recorded loop appends a {kind} that has a name to a list, which takes "
        "arrays, numbers and tuples of them",
        hint="append a tuple, or each of its parts to a list of its own",
    )


class FixedList(list[Any]):
    """A list that is an item of one: arrays hold copies of its items, so it cannot be changed."""

    def _refuse(self, *args: Any) -> Any:
        raise user_error(
            UnsupportedError,
            "a list that is an item of a list is changed",
            hint="bind the item anew: v[i] = [a, b]",
        )

    append = extend = insert = pop = remove = clear = reverse = _refuse
    sort: Any = _refuse
    __setitem__ = __delitem__ = __iadd__ = __imul__ = _refuse


def stacked(tree: TreeDef, columns: Iterator[Array], depth: int) -> Array:
    """Of columns nested as `tree` says, one array: what is side by side in a tuple is an axis."""
    if tree is LEAF:
        return next(columns)
    if not isinstance(tree, tuple) or tree[0] not in (tuple, list):
        raise user_error(
            UnsupportedError,
            "an array of the items of a list that are not numbers, arrays or tuples of them",
            hint="let each part of an item have a list of its own",
        )
    parts = [stacked(child, columns, depth + 1) for child in tree[2]]
    return load()["stack"](parts, axis=depth + 1)
