"""`stepwell lower FILE.py:FUNCTION --args 'f32[n]' --to affine`: a function at a level."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from .cli import complain


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("function", metavar="FILE.py:FUNCTION")
    parser.add_argument(
        "--args",
        default="",
        metavar="SPECS",
        help="one spec for each argument, separated by spaces or semicolons: 'f32[n, 4] f64'; "
        "int, float and complex are Python's",
    )
    parser.add_argument(
        "--to",
        metavar="LEVEL",
        default="nd",
        help="the level to show: nd, linalg, affine, loop, llvm, llvmir, asm",
    )
    parser.add_argument("--target", help="instead of the function's own, or the CPU")


def run(arguments: argparse.Namespace) -> int:
    try:
        function = load_function(arguments.function, arguments.target)
        print(function.lower(*map(spec_of, split_specs(arguments.args))).ir(arguments.to), end="")
    except UsageError as error:
        return complain(f"stepwell lower: {error}")
    except Exception as error:  # whatever the user's file or function raises
        return complain(f"stepwell lower: {type(error).__name__}: {error}")
    return 0


class UsageError(ValueError):
    """What is wrong with the words of the command line."""


def load_function(place: str, target: str | None = None):
    """The jit-compiled function that `FILE.py:FUNCTION` names; a plain one is wrapped.

    `target` takes the place of the function's own.

    Raises:
        UsageError: no such file or function.
    """
    from ..frontend.jit import JitFunction, jit

    path, _, name = place.rpartition(":")
    if not path or not name:
        raise UsageError(f"'{place}' is not of the form FILE.py:FUNCTION")
    if not Path(path).is_file():
        raise UsageError(f"there is no file '{path}'")
    function = getattr(_load_file(path), name, None)
    if not callable(function) or isinstance(function, type):
        raise UsageError(f"there is no function '{name}' in '{path}'")
    if not isinstance(function, JitFunction):
        return jit(function, target=target or "cpu")
    return function if target is None else function.with_target(target)


def _load_file(path: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(Path(path).stem, path)
    if spec is None or spec.loader is None:
        raise UsageError(f"'{path}' is no Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    sys.path.insert(0, str(Path(path).resolve().parent))
    spec.loader.exec_module(module)
    return module


def spec_of(word: str) -> Any:
    """A spec, or what stands for a Python scalar."""
    return {"int": int, "float": float, "complex": complex}.get(word, word)


def split_specs(text: str) -> list[str]:
    """`'f32[n, 4] f64'` → `['f32[n, 4]', 'f64']`: spaces inside brackets do not separate."""
    specs, depth, word = [], 0, ""
    for char in text:
        depth += {"[": 1, "]": -1}.get(char, 0)
        if depth == 0 and char in " ;\t":
            specs.append(word)
            word = ""
        else:
            word += char
    specs.append(word)
    return [spec.strip() for spec in specs if spec.strip()]
