"""Which words of the scratchpad hold what, while a program is mapped."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Hashable

from .machine import LANES, SCRATCHPAD, TILE

VECTORS = SCRATCHPAD // 4 // LANES
TILES = SCRATCHPAD * 3 // 4 // TILE
SUMS = TILES * 2 // 3
"""As many tiles may be of results; what is left is room for those that come in meanwhile."""


class OutOfScratchpad(Exception):
    """More is alive at once than the scratchpad holds."""


class Scratchpad:
    """Places for vectors in a quarter, for tiles in the rest.

    The place that was given back first is given out first: what was read from it last is long done,
    so that the next transfer need not wait.
    """

    def __init__(self) -> None:
        self._vectors = deque(range(0, VECTORS * LANES, LANES))
        first = VECTORS * LANES
        self._tiles = deque(range(first, first + TILES * TILE, TILE))
        # What tiles of memory are here, by what they are of; the oldest one goes first.
        self._known: OrderedDict[tuple[int, Hashable], int] = OrderedDict()

    def vector(self) -> int:
        """A place for `LANES` words."""
        if not self._vectors:
            raise OutOfScratchpad
        return self._vectors.popleft()

    def give_back_vector(self, place: int) -> None:
        """It is not needed any more."""
        self._vectors.append(place)

    def tile(self) -> int:
        """A place for a tile; one that only holds what is in memory too makes room."""
        if not self._tiles:
            if not self._known:
                raise OutOfScratchpad
            self._tiles.append(self._known.popitem(last=False)[1])
        return self._tiles.popleft()

    def give_back_tile(self, place: int) -> None:
        """It is not needed any more."""
        self._tiles.append(place)

    def tile_of(self, buffer: int, key: Hashable, load: Callable[[int], None]) -> int:
        """The place of a tile of a buffer, loaded if it is not here."""
        place = self._known.get((buffer, key))
        if place is None:
            place = self.tile()
            load(place)
        else:
            self._known.move_to_end((buffer, key))
        self._known[(buffer, key)] = place
        return place

    def changed(self, buffer: int) -> None:
        """The buffer has been written to: what is here of it is no longer true."""
        for known in [known for known in self._known if known[0] == buffer]:
            self._tiles.append(self._known.pop(known))
