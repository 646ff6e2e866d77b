"""`stepwell run`: run a Python function, or a module at any level above llvm, on arguments.

    stepwell run softmax.py:softmax --args 'f32[3,4]'
    stepwell run module.mlir:f --from affine --args 'x.npy 2.5'
    stepwell run module.mlir:f --from linalg --interpret --args 'f32[8]'

An argument is a spec with all extents given (random numbers, uniform in 0..1 or integers up to 9,
from --seed), an .npy file, or a number.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..dialects.inference import parse_spec
from .cli import complain
from .lower import UsageError, load_function, split_specs


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("function", metavar="FILE:FUNCTION", help="in a .py or an .mlir file")
    parser.add_argument("--args", default="", metavar="ARGUMENTS")
    parser.add_argument("--seed", type=int, default=0, help="of random arguments")
    parser.add_argument(
        "--from",
        dest="start",
        choices=("nd", "linalg", "affine", "loop"),
        default="nd",
        help="the level of an .mlir file",
    )
    parser.add_argument(
        "--interpret", action="store_true", help="run an .mlir file by its level's interpreter"
    )
    parser.add_argument("--save", metavar="FILE.npz", help="also save the results")


def run(arguments: argparse.Namespace) -> int:
    from ..dialects.text import InvalidText
    from ..passes.errors import CompileError

    try:
        values = make_arguments(arguments.args, arguments.seed)
        path, _, name = arguments.function.rpartition(":")
        if path.endswith(".mlir"):
            results = run_module(path, name, arguments.start, values, arguments.interpret)
        else:
            result = load_function(arguments.function)(*values)
            results = result if isinstance(result, tuple) else (result,)
    except (InvalidText, CompileError) as error:
        return complain(error)
    except Exception as error:  # whatever the user's function raises
        return complain(f"stepwell run: {type(error).__name__}: {error}")
    for result in results:
        print(result)
    if arguments.save:
        np.savez(arguments.save, *results)
    return 0


def make_arguments(text: str, seed: int) -> list[np.ndarray | float | int]:
    """The values that the words of `--args` stand for.

    Raises:
        UsageError: a word that is no spec, file or number, or a spec with an unknown extent.
    """
    generator = np.random.default_rng(seed)
    values: list[np.ndarray | float | int] = []
    for word in split_specs(text):
        if word.endswith(".npy"):
            values.append(np.load(word, allow_pickle=False))
            continue
        for number in (int, float):
            try:
                values.append(number(word))
                break
            except ValueError:
                continue
        else:
            spec, _ = parse_spec(word)
            if None in spec.shape:
                raise UsageError(f"'{word}': every extent must be given to run")
            shape = tuple(extent or 0 for extent in spec.shape)
            dtype = spec.dtype.numpy
            if spec.dtype.kind in "fc":
                values.append(generator.random(shape).astype(dtype))
            else:
                high = 2 if spec.dtype.kind == "b" else 10
                values.append(generator.integers(0, high, shape).astype(dtype))
    return values


def run_module(
    path: str, name: str, level: str, values: Sequence[object], interpret: bool
) -> tuple[np.ndarray, ...]:
    """The results of `@name` of the module in the file, which is at `level`."""
    from ..backends.driver import compile
    from ..backends.interpreter.landing import run_at, signature_of
    from ..dialects.text import parse_module
    from ..passes.levels import LEVELS

    module = parse_module(Path(path).read_text(encoding="utf-8"), path)
    LEVELS[level].check(module)
    signature = signature_of(module, name)
    if len(values) != len(signature.arguments):
        raise UsageError(f"@{name} takes {len(signature.arguments)} arguments, not {len(values)}")
    arrays = [
        np.asarray(value, dtype=argument.dtype.numpy)
        for value, argument in zip(values, signature.arguments, strict=True)
    ]
    if interpret:
        return run_at(level, module, signature, arrays)
    return compile(module, signature, start=level).call_flat(arrays)
