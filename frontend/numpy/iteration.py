"""`numpy.nditer` in a traced function: the places of arrays one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..array import Array
from ..control_ranges import Rows
from ..dims import product
from ..locations import UnsupportedError, user_error
from ..numbers import greater
from ..operations import as_array
from ..registry import FUNCTIONS, implements
from .support import lies_in_order

# What is asked for by these flags is there, or makes no difference here.
_FLAGS = frozenset(("multi_index", "c_index", "refs_ok", "zerosize_ok", "buffered", "common_dtype"))
_READ = frozenset(("readonly", "copy", "contig", "aligned", "nbo"))
_STORE = frozenset(("readwrite", "writeonly"))


class Iteration(Rows):
    """Where an iteration is, which loops carry as they carry what an object holds.

    Args:
        arrays: the operands, of one shape.
        stored: whether each may be stored into: then its element is a view.
    """

    def __init__(self, arrays: Sequence[Array], stored: Sequence[bool]):
        self.operands, self.shape = tuple(arrays), arrays[0].shape
        self._stored = tuple(stored)
        self._at: Any = 0
        super().__init__(product(self.shape), self._elements)

    def _place(self, at: Any) -> tuple[Any, ...]:
        places: list[Any] = []
        for extent in reversed(self.shape[1:]):
            extent = greater(extent, 1)  # without elements there are no steps
            places.append(at % extent)
            at = at // extent
        return (at, *reversed(places)) if self.shape else ()

    def _elements(self, at: Any) -> Any:
        place = self._place(at)
        found = [
            array[(*place, ...)] if stored else array[place]
            for array, stored in zip(self.operands, self._stored, strict=True)
        ]
        return tuple(found) if len(found) > 1 else found[0]

    @property
    def multi_index(self) -> tuple[Any, ...]:
        return self._place(self._at)

    @property
    def index(self) -> Any:
        return self._at

    @property
    def itersize(self) -> Any:
        return self.count

    @property
    def finished(self) -> Any:
        return self._at >= self.count

    @property
    def value(self) -> Any:
        return self._elements(self._at)

    def __getitem__(self, operand: int) -> Any:
        value = self.value
        return value[operand] if isinstance(value, tuple) else (value,)[operand]

    def iternext(self) -> Any:
        """One element on; whether there is one."""
        self._at = self._at + 1
        return self._at < self.count

    def reset(self) -> None:
        self._at = 0

    def __enter__(self) -> Iteration:
        return self

    def __exit__(self, *_: object) -> None:
        pass


@implements()
def nditer(
    op: Any, flags: Sequence[str] = (), op_flags: Any = None, *_: Any, order: str = "K", **rest: Any
) -> Any:
    """The elements of arrays in row-major order.

    Raises:
        UnsupportedError: for other flags, operands that are to be made, and where the order of the
            elements in memory would decide.
    """
    arrays = [as_array(one) for one in op] if isinstance(op, list | tuple) else [as_array(op)]
    kinds = _kinds(op_flags, len(arrays))
    other = [flag for flag in (*flags, *(f for one in kinds for f in one)) if flag not in _ALL]
    if other or rest or _:
        what = f"the flag {other[0]!r}" if other else "other arguments than op, flags, op_flags"
        raise user_error(
            UnsupportedError,
            f"numpy.nditer with {what} is not supported",
            hint="write a loop over np.ndindex(x.shape)",
        )
    if order == "K" and not all(map(lies_in_order, arrays)):
        raise user_error(
            UnsupportedError,
            "numpy.nditer in the order of memory, which need not be that of the indices",
            hint="pass order='C'",
        )
    stored = [not _STORE.isdisjoint(kind) for kind in kinds]
    if len(arrays) > 1:
        shared = FUNCTIONS["broadcast_arrays"](*arrays)
        arrays = [own if st else one for own, one, st in zip(arrays, shared, stored, strict=True)]
    return Iteration(arrays, stored)


def _kinds(op_flags: Any, count: int) -> list[Sequence[str]]:
    if not op_flags:
        return [()] * count
    if isinstance(op_flags[0], str):
        return [op_flags] * count
    return list(op_flags)


_ALL = _FLAGS | _READ | _STORE
