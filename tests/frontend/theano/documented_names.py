"""Which names of Theano's documentation there are: `documented_names.py FOLDER`, its checkout.

Reads the directives of doc/library/**.txt (function, class, method, attribute, …, and the members
of automodule as the sources beside them define them), and looks each name up in `stepwell.theano`.
Prints a line for each module: names, those that are there, refused with a sentence, and missing;
`--missing` lists the last two.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import inspect
import re
from pathlib import Path
from typing import Any

DIRECTIVE = re.compile(
    r"^( *)\.\. +(?:py:)?(autofunction|autoclass|automodule|function|class|module|method|attribute"
    r"|data|currentmodule|exception)::? *(.*)$"
)
# Of these the documentation shows the inside: nobody writes programs with them.
INTERNAL = (
    "theano.gpuarray", "theano.d3viz.formatting", "theano.sandbox.linalg", "theano.sandbox.cuda",
    "theano.sparse.sandbox", "theano.gof.params_type", "theano.tests", "theano.tensor.opt",
    "theano.gof.utils",
)  # fmt: skip
# How pages call modules by short names, or by old ones.
MODULES = {"fg": "gof.fg", "toolbox": "gof.toolbox", "io": "compile.io", "basic": "tensor.basic"}


def documented(folder: Path) -> dict[str, str]:
    """The full names of all that is documented, each with the page that does so."""
    found: dict[str, str] = {}
    for page in sorted((folder / "doc" / "library").rglob("*.txt")):
        module = "theano"
        inside: list[tuple[int, str]] = []  # the directives that the line stands in
        for line in page.read_text(encoding="utf-8").splitlines():
            match = DIRECTIVE.match(line)
            if match is None:
                continue
            indent, kind, rest = len(match[1]), match[2], match[3].strip()
            name = re.split(r"[(\s=]", rest.removeprefix("class "))[0].strip(".,:")
            while inside and inside[-1][0] >= indent:
                inside.pop()
            if kind in ("module", "currentmodule"):
                module = _full(name, "theano")
            elif kind == "automodule":
                for member in _members(folder, name):
                    found.setdefault(f"{name}.{member}", page.name)
            elif name:
                full = ""
                for one in _each(name):
                    full = f"{inside[-1][1]}.{one}" if inside else _full(one, module)
                    found.setdefault(full, page.name)
                inside.append((indent, full))
    return {k: v for k, v in found.items() if not k.startswith(INTERNAL)}


def _each(name: str) -> list[str]:
    """Names written as one: `{any,all}`, `__{add,sub}__`."""
    match = re.match(r"(.*)\{(.*)\}(.*)", name)
    return [match[1] + one + match[3] for one in match[2].split(",")] if match else [name]


def _full(name: str, module: str) -> str:
    for short in ("T.", "tt.", "tensor."):
        if name.startswith(short):
            return f"theano.tensor.{name.removeprefix(short)}"
    if name.startswith("config."):
        return f"theano.{name}"
    if name.startswith("theano"):
        return name
    return f"{module}.{MODULES.get(name, name)}"


def _members(folder: Path, module: str) -> list[str]:
    """The public functions and classes of a module that say what they do."""
    path = folder.joinpath(*module.split("."))
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    names: list[str] = []
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name.startswith("_"):
            continue
        if ast.get_docstring(node):
            names.append(node.name)
    return names


def look_up(name: str) -> str:
    """ "there", "missing", or the sentence that refuses a name."""
    parts = name.split(".")[1:]
    if name.startswith("theano.compile.function."):
        parts = ["compile", *parts[2:]]  # a module, and the function in it
    here: Any = importlib.import_module("stepwell.theano")
    path = "stepwell.theano"
    for part in parts:
        try:
            path += f".{part}"
            here = getattr(here, part)
        except AttributeError as error:
            if isinstance(here, type) and (part in _attributes(here) or part == "type"):
                return "there"
            if "is not supported" in str(error):
                return str(error)
            try:
                here = importlib.import_module(path)
            except ImportError as absent:
                return str(absent) if "is not supported" in str(absent) else "missing"
    return "there"


def _attributes(kind: type) -> set[str]:
    """What instances of a class have: annotated, or set by `__init__`."""
    names: set[str] = set()
    for own in kind.__mro__:
        names |= set(inspect.get_annotations(own))
        init = own.__dict__.get("__init__")
        names |= set(getattr(getattr(init, "__code__", None), "co_names", ()))
    return names


def main() -> None:
    parser = argparse.ArgumentParser(description="Documented names.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--missing", action="store_true", help="list what is refused or missing")
    options = parser.parse_args()
    importlib.import_module("stepwell.theano").aliases.add_alias("stepwell.theano")
    states = {name: look_up(name) for name in documented(options.folder)}
    rows: dict[str, list[int]] = {}
    for name, state in sorted(states.items()):
        row = rows.setdefault(".".join(name.split(".")[: 3 if name.count(".") > 2 else 2]), [0] * 3)
        row[{"there": 0, "missing": 2}.get(state, 1)] += 1
    print(f"{'module':<28}{'names':>6}{'there':>7}{'refused':>9}{'missing':>9}")
    total = [sum(column) for column in zip(*rows.values(), strict=True)]
    for module, row in [*rows.items(), ("all", total)]:
        print(f"{module:<28}{sum(row):>6}{row[0]:>7}{row[1]:>9}{row[2]:>9}")
    if options.missing:
        for name, state in sorted(states.items()):
            if state != "there":
                sentence, *rest = state.splitlines()
                print(f"{name}: {'; '.join([sentence, *rest[2:]])}")


if __name__ == "__main__":
    main()
