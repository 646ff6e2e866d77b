"""Functions whose calls are seen by others: by a profile, or by a mode that watches."""

from __future__ import annotations

import time
from typing import Any

from .compiled_function import Function
from .graph import TensorType, ancestors
from .modes import Watched


class ProfiledFunction(Function):
    """A function whose calls are counted and timed."""

    may_be_direct = False

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        begin = time.perf_counter()
        found = super().__call__(*args, **kwargs)
        self.profile.fcall_time += time.perf_counter() - begin
        self.profile.fcall_callcount += 1
        return found


class WatchedFunction(Function):
    """A function that shows all values of its graph to a mode that watches."""

    mode: Any
    may_be_direct = False

    def _find_variables(self) -> None:
        super()._find_variables()
        self._user_keys, self._user_count = self.keys, len(self.results)
        every = ancestors([*self.results, *self.updates.values()])
        self.watched = [v for v in every if isinstance(v.type, TensorType)]
        self.results = [*self.results, *self.watched]
        self.keys = len(self.results)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        found: Any = super().__call__(*args, **kwargs)
        count, keys = self._user_count, self._user_keys
        values = dict(zip(self.watched, found[count:], strict=True))
        nodes = dict.fromkeys(v.owner for v in self.watched if v.owner is not None)
        for index, node in enumerate(nodes):
            cells = [[values.get(v) for v in part] for part in (node.inputs, node.outputs)]
            self.mode.check(index, node, Watched(*cells))
        if keys == "single":
            return found[0]
        return dict(zip(keys, found, strict=False)) if isinstance(keys, list) else found[:count]
