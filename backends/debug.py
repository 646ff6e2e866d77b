"""The debug switches: what a descent shows of itself, on standard error or in a folder.

    STEPWELL_DEBUG='print-ir-after=affine-scalrep time-passes' python program.py
    jit(debug="print-ir-changed debug-only=nd-stabilize")
    stepwell opt --affine-scalrep --print-ir-changed module.mlir

`switches.py` has the table of them; `docs/debugging.md` shows what each prints.
"""

from __future__ import annotations

import difflib
import fnmatch
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from xdsl.dialects.builtin import ModuleOp

from ..dialects.quick import walk
from ..dialects.text import print_module
from ..passes.base import Pass
from ..passes.remarks import Remark, collect_remarks
from ..passes.watching import Rewrite, Watcher, watched_by
from .switches import Switch


@contextmanager
def debugging(words: str | Sequence[str], stream: TextIO | None = None) -> Iterator[None]:
    """The passes that are run in this context show what `words` ask for.

    Args:
        words: `switch` or `switch=value`, separated by blanks.
        stream: where it is written; None: standard error.

    Raises:
        SwitchError: there is no such switch, or its value is missing or one too many.
    """
    words = words.split() if isinstance(words, str) else words
    switches = [Switch.parse(word) for word in words]
    watchers = [_WATCHERS[name](value, stream or sys.stderr) for name, value in switches]
    if not watchers:
        yield
        return
    try:
        with collect_remarks() as remarks, watched_by(*watchers):
            for watcher in watchers:
                watcher.remarks = remarks
            yield
    finally:
        for watcher in watchers:
            watcher.finish()


class Shower(Watcher):
    """A watcher that writes to a stream. `value` is that of its switch."""

    def __init__(self, value: str, stream: TextIO):
        self.value = value
        self.stream = stream
        self.remarks: list[Remark] = []

    def concerns(self, one: Pass) -> bool:
        return fnmatch.fnmatchcase(one.name, self.value or "*")

    def write(self, text: str) -> None:
        print(text, file=self.stream)

    def finish(self) -> None:
        """All passes have been run, or one has failed."""


class PrintBefore(Shower):
    def before(self, one: Pass, module: ModuleOp) -> None:
        if self.concerns(one):
            self.write(f"// -----// IR before {one.name} //----- //\n{print_module(module)}")


class PrintAfter(Shower):
    def after(self, one: Pass, module: ModuleOp, seconds: float) -> None:
        if self.concerns(one):
            self.write(f"// -----// IR after {one.name} //----- //\n{print_module(module)}")


class PrintChanged(Shower):
    def __init__(self, value: str, stream: TextIO):
        super().__init__(value, stream)
        self.texts: list[str] = []

    def before(self, one: Pass, module: ModuleOp) -> None:
        self.texts.append(print_module(module) if self.concerns(one) else "")

    def after(self, one: Pass, module: ModuleOp, seconds: float) -> None:
        text = self.texts.pop()
        if not self.concerns(one):
            return
        changes = list(diff(text, print_module(module)))
        self.write(f"// -----// {one.name}: {'' if changes else 'nothing '}changed //----- //")
        self.write("\n".join(changes))


def diff(before: str, after: str) -> Iterator[str]:
    """The changed lines with three lines around them; none where the texts are equal."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=3)
    for number, line in enumerate(lines):
        if number > 1:  # the names of the files
            yield line


class DumpFolder(Shower):
    """`000-input.mlir`, `001-nd-simplify.mlir`, …; a second descent goes on counting."""

    def __init__(self, value: str, stream: TextIO):
        super().__init__(value, stream)
        self.folder = Path(value)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.number = len(list(self.folder.glob("*.mlir")))
        self.is_new = True

    def _dump(self, name: str, module: ModuleOp) -> None:
        path = self.folder / f"{self.number:03}-{name}.mlir"
        path.write_text(print_module(module), encoding="utf-8")
        self.number += 1

    def before(self, one: Pass, module: ModuleOp) -> None:
        if self.is_new:
            self.is_new = False
            self._dump("input", module)

    def after(self, one: Pass, module: ModuleOp, seconds: float) -> None:
        self._dump(one.name, module)


class TimePasses(Shower):
    """Passes that run others stand above them; a pass that is run again adds to its line."""

    def __init__(self, value: str, stream: TextIO):
        super().__init__(value, stream)
        self.tree: dict[tuple[str, ...], list[float]] = {}
        self.path: tuple[str, ...] = ()

    def before(self, one: Pass, module: ModuleOp) -> None:
        self.path = (*self.path, one.name)
        self.tree.setdefault(self.path, [])

    def after(self, one: Pass, module: ModuleOp, seconds: float) -> None:
        self.tree[self.path].append(seconds)
        self.path = self.path[:-1]

    def finish(self) -> None:
        total = sum(sum(times) for path, times in self.tree.items() if len(path) == 1)
        self.write(f"{total * 1e3:10.2f} ms  100.0 %  all passes")
        for path, times in self.tree.items():
            seconds, again = sum(times), f" ({len(times)} times)" if len(times) > 1 else ""
            share = 100 * seconds / total if total else 0.0
            name = "  " * len(path) + path[-1]
            self.write(f"{seconds * 1e3:10.2f} ms  {share:5.1f} %{name}{again}")


class Statistics(Shower):
    wants_rewrites = True

    def __init__(self, value: str, stream: TextIO):
        super().__init__(value, stream)
        self.counts: list[int] = []
        self.rewrites: Counter[tuple[str, str]] = Counter()

    def before(self, one: Pass, module: ModuleOp) -> None:
        self.counts.append(_count(module))

    def after(self, one: Pass, module: ModuleOp, seconds: float) -> None:
        self.write(f"{self.counts.pop():7} → {_count(module):7} ops  {one.name}")

    def tried(self, rewrite: Rewrite) -> None:
        if rewrite.why is None:
            self.rewrites[rewrite.pass_name, rewrite.pattern] += 1

    def finish(self) -> None:
        for (pass_name, pattern), count in sorted(self.rewrites.items()):
            self.write(f"{count:7} × {pass_name}: {pattern}")


def _count(module: ModuleOp) -> int:
    return sum(1 for _ in walk(module))


class DebugOnly(Shower):
    """PATTERN is a pass's name or `pass:pattern`, with `*` for anything."""

    wants_rewrites = True

    def before(self, one: Pass, module: ModuleOp) -> None:
        self._show_remarks()

    def tried(self, rewrite: Rewrite) -> None:
        self._show_remarks()
        names = rewrite.pass_name, f"{rewrite.pass_name}:{rewrite.pattern}"
        if any(fnmatch.fnmatchcase(name, self.value) for name in names):
            self.write(str(rewrite))

    def finish(self) -> None:
        self._show_remarks()

    def _show_remarks(self) -> None:
        """What passes have said since: why they did not do something."""
        for one in self.remarks[self.shown :]:
            if fnmatch.fnmatchcase(one.pass_name, self.value):
                self.write(str(one))
        self.shown = len(self.remarks)

    shown = 0


_WATCHERS: dict[str, Callable[[str, TextIO], Shower]] = {
    "print-ir-before": PrintBefore,
    "print-ir-after": PrintAfter,
    "print-ir-changed": PrintChanged,
    "dump-dir": DumpFolder,
    "time-passes": TimePasses,
    "stats": Statistics,
    "debug-only": DebugOnly,
}
