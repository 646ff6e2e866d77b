"""Writes docs/map.md: one line for each file of the library, the first of its docstring.

python docs/make_map.py
"""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = {
    "frontend": "what people write",
    "backends": "where it runs",
    "passes": "how it descends",
    "dialects": "what is said",
    "tools": "how it is watched",
    "examples": "what it is good for",
}


def first_line(path: Path) -> str:
    """The first line of the file's docstring, or nothing where there is none."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n")[0]


def make_map() -> str:
    """The text of docs/map.md."""
    lines = [
        "# The map",
        "",
        "One line for each file, room by room, as `python docs/make_map.py` writes it. Imports go",
        "one way: frontend → backends → passes → dialects; tools may use all of them.",
    ]
    for room, what in ROOMS.items():
        lines += ["", f"## {room}: {what}", ""]
        for path in sorted((ROOT / room).rglob("*.py")):
            if line := first_line(path):
                name = path.relative_to(ROOT / room).as_posix()
                lines.append(f"- [{name}](../{room}/{name}): {line}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    (ROOT / "docs" / "map.md").write_text(make_map(), encoding="utf-8")
