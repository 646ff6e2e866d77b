"""Watching passes: what is told of each pass that is run, and of each rewrite that it does.

    with watched_by(MyWatcher()):
        descend(module, target)

Passes ask before they rewrite, so that a watcher can stop them after the n-th rewrite: that is how
`stepwell bisect` finds the one that is wrong. Where nobody watches, it costs next to nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TypeVar

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from .base import Pass
from .errors import user_line

T = TypeVar("T")


@dataclass(frozen=True)
class Rewrite:
    """A rewrite that a pass has tried: by which pattern, at which op as it was before.

    `why` says why it did not match, where that is known; None of one that was done. What converts
    an op that may not stay is not optional, and is done unasked.
    """

    pass_name: str
    pattern: str
    text: str
    line: str | None
    why: str | None = None
    optional: bool = True

    def __str__(self) -> str:
        place = "" if self.line is None else f"{self.line}: "
        outcome = "matched" if self.why is None else f"failed, {self.why}"
        return f"{place}{self.pass_name}: {self.pattern}: {outcome}: {self.text}"


class Watcher:
    """Is told what passes do. Each method is called by whoever runs the passes, in order."""

    def before(self, one: Pass, module: ModuleOp) -> None:
        """A pass is about to be run; passes may run others."""

    def after(self, one: Pass, module: ModuleOp, seconds: float) -> None:
        """It has been run."""

    def permits(self, pass_name: str, pattern: str) -> bool:
        """Whether a rewrite may be tried."""
        return True

    wants_rewrites = False

    def tried(self, rewrite: Rewrite) -> None:
        """A rewrite has been tried; called where `wants_rewrites`."""


_watchers: ContextVar[tuple[Watcher, ...]] = ContextVar("watchers", default=())


@contextmanager
def watched_by(*watchers: Watcher) -> Iterator[None]:
    """The watchers, and those around, are told of what passes do in this context."""
    token = _watchers.set((*_watchers.get(), *watchers))
    try:
        yield
    finally:
        _watchers.reset(token)


def is_watched() -> bool:
    """Whether rewrites are to go through `attempt` and its like."""
    return bool(_watchers.get())


def run_pass(one: Pass, context: Context, module: ModuleOp) -> None:
    """Run a pass; whatever runs passes does it by this."""
    watchers = _watchers.get()
    if not watchers:
        one.apply(context, module)
        return
    for watcher in watchers:
        watcher.before(one, module)
    started = time.perf_counter()
    one.apply(context, module)
    seconds = time.perf_counter() - started
    for watcher in reversed(watchers):
        watcher.after(one, module, seconds)


def attempt(
    pass_name: str, pattern: str, operation: Operation, rewrite: Callable[[], T | None]
) -> T | None:
    """Try a rewrite, which gives None (or False) where it does not match."""
    done = _attempt(pass_name, pattern, operation, rewrite, lambda result: (not result, None))
    return None if done is None else done[0]


def attempt_or_refuse(
    pass_name: str, pattern: str, operation: Operation, rewrite: Callable[[], str | None]
) -> str | None:
    """Try a rewrite, which gives the reason why it cannot be done, and None where it was done."""
    done = _attempt(pass_name, pattern, operation, rewrite, lambda why: (why is not None, why))
    return "it is not permitted" if done is None else done[0]


def may_rewrite(pass_name: str, pattern: str, operation: Operation) -> bool:
    """Whether a rewrite may be done that has been found possible: it is done next."""
    return not _watchers.get() or bool(attempt(pass_name, pattern, operation, lambda: True))


def converts(pass_name: str, operation: Operation) -> None:
    """Tell that an op is converted next: that has to be done, and so is not asked for."""
    for watcher in _watchers.get():
        if watcher.wants_rewrites:
            text, line = _described(operation)
            watcher.tried(Rewrite(pass_name, operation.name, text, line, None, False))


def _described(operation: Operation) -> tuple[str, str | None]:
    """An op's first line, and the user's."""
    from ..dialects.text import first_line  # which brings the parser: needed where one watches

    return first_line(operation), user_line(operation.location)


def _attempt(
    pass_name: str,
    pattern: str,
    operation: Operation,
    rewrite: Callable[[], T],
    outcome: Callable[[T], tuple[bool, str | None]],
) -> tuple[T] | None:
    watchers = _watchers.get()
    if not watchers:
        return (rewrite(),)
    if not all(watcher.permits(pass_name, pattern) for watcher in watchers):
        return None
    listening = [watcher for watcher in watchers if watcher.wants_rewrites]
    text, line = "", None
    if listening:
        text, line = _described(operation)
    result = rewrite()
    failed, why = outcome(result)
    for watcher in listening:
        told = (why or "it does not match") if failed else None
        watcher.tried(Rewrite(pass_name, pattern, text, line, told))
    return (result,)
