"""The house's rules that a program can check: imports go down, inside the library relatively."""

import ast
from pathlib import Path

import pytest

from stepwell.passes.base import find_pass

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("dialects", "passes", "backends", "frontend", "tools")  # from the bottom up
FILES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


def imported_modules(path: Path) -> list[str]:
    """The absolute names of all modules that the file imports."""
    package = ("stepwell", *path.relative_to(ROOT).parent.parts)
    names = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*base, *(node.module or "").split("."))).rstrip(".")
            names += [f"{module}.{alias.name}" for alias in node.names] + [module]
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down(path):
    room = path.relative_to(ROOT).parts[0]
    above = ROOMS[ROOMS.index(room) + 1 :]
    for name in imported_modules(path):
        parts = name.split(".")
        assert parts[0] not in ROOMS, f"{path}: absolute import of {name}"
        if parts[0] == "stepwell" and len(parts) > 1:
            assert parts[1] not in above, f"{path}: {room} must not import {name}"


def test_rooms_are_found():
    assert len(FILES) > 20


def test_passes_are_found_by_their_files():
    """`passes/` holds a pass a file, and what all passes share; parts of a pass go in a folder."""
    shared = {"__init__", "base", "errors", "levels", "pipeline", "remarks", "target", "watching"}
    for path in sorted((ROOT / "passes").glob("*.py")):
        if path.stem not in shared:
            assert find_pass(path.stem.replace("_", "-")), path
