"""What other packages add, found by name through their entry points and imported when asked for.

    [project.entry-points."stepwell.passes"]
    nd-count-ops = "my_package.nd_count_ops:CountOpsPass"

A group is read when a name is asked for that is not built in: who uses no plug-in pays nothing, a
cached call in particular. `docs/extending.md` says what the object of each group must be.
"""

from __future__ import annotations

import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUPS = {
    "stepwell.dialects": "an xDSL Dialect; the name is the dialect's",
    "stepwell.ops": "an `OpDefinition`; the name is the op's, `dialect.op`",
    "stepwell.passes": "a subclass of Pass; the name is the pass's",
    "stepwell.pipelines": "the text of a pipeline",
    "stepwell.schedules": "the text of a schedule",
    "stepwell.targets": "a module that is the target's executor and has a `pipeline`",
}


class BrokenPlugin(UserWarning):
    """A plug-in that could not be loaded; it is as if it were not installed."""


_added: dict[tuple[str, str], Any] = {}


def add(group: str, name: str, thing: Any) -> None:
    """Make something known in this process, as an entry point of an installed package would."""
    assert group in GROUPS, group
    _added[group, name] = thing
    find.cache_clear()


@cache
def _entry_points(group: str) -> dict[str, EntryPoint]:
    from importlib.metadata import entry_points

    return {entry.name: entry for entry in entry_points(group=group)}


def names(group: str) -> list[str]:
    """The names that other packages give to what they add to a group, sorted."""
    return sorted(_entry_points(group))


@cache
def find(group: str, name: str, kind: type | None = None) -> Any:
    """What is called `name` in a group; None where there is no such thing or it cannot be loaded.

    Args:
        kind: what it must be an instance of; of a type, a subclass.

    Warns:
        BrokenPlugin: once for each plug-in that raises, or gives something else.
    """
    assert group in GROUPS, group
    if (group, name) in _added:
        return _added[group, name]
    entry = _entry_points(group).get(name)
    if entry is None:
        return None
    try:
        found = entry.load()
        if kind is not None and not (
            isinstance(found, kind) or (isinstance(found, type) and issubclass(found, kind))
        ):
            raise TypeError(f"{found!r} is no {kind.__name__}")
    except Exception as error:  # whatever somebody else's code does
        sentence = " ".join(f"{type(error).__name__}: {error}".split())
        warnings.warn(
            f"the plug-in '{name}' ({group}, {entry.value}) is left out: {sentence}",
            BrokenPlugin,
            stacklevel=2,
        )
        return None
    return found


def text_called(group: str, text: str) -> str:
    """The text that another package has under the name `text`, or `text` where it is no such name.

    Names have no blanks and no brackets, unlike schedules and most pipelines.
    """
    if not text or not text.replace("-", "").replace("_", "").replace(".", "").isalnum():
        return text
    found = find(group, text, str)
    return text if found is None else found


def forget() -> None:
    """Read the entry points again when next asked: packages have been installed since."""
    _entry_points.cache_clear()
    find.cache_clear()
