"""`stepwell run`: run a Python function, or a module at any level above llvm, on arguments.

    stepwell run softmax.py:softmax --args 'f32[3,4]'
    stepwell run module.mlir:f --from affine --args 'x.npy 2.5'
    stepwell run module.mlir --from linalg --interpret --args 'f32[8]'

Of a module that has one public function, its name can be left out. An argument is a spec with all
extents given (random numbers, uniform in 0..1 or integers up to 9, from --seed), an .npy file, or a
number.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import numpy as np

from ..dialects.specs import parse_spec
from ..frontend.mlir_text import ModuleError
from .cli import complain
from .lower import UsageError, load_function, split_specs


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("function", metavar="FILE:FUNCTION", help="in a .py or an .mlir file")
    parser.add_argument("--args", default="", metavar="ARGUMENTS")
    parser.add_argument("--target", help="instead of the function's own, or the CPU")
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
    path, _, name = arguments.function.rpartition(":")
    if arguments.function.endswith(".mlir"):
        path, name = arguments.function, ""
    try:
        values = make_arguments(arguments.args, arguments.seed)
        if path.endswith(".mlir"):
            target = arguments.target or "cpu"
            results = run_module(path, name, arguments.start, values, arguments.interpret, target)
        else:
            result = load_function(arguments.function, arguments.target)(*values)
            results = result if isinstance(result, tuple) else (result,)
        for result in results:
            print(result)
        if arguments.save:
            np.savez(arguments.save, *results)
    except (UsageError, ModuleError) as error:
        return complain(f"stepwell run: {error}")
    except Exception as error:  # whatever is wrong with the file, or the user's function raises
        if path.endswith(".mlir"):
            from .mlir_file import diagnosis, is_of_the_module

            if is_of_the_module(error):
                return complain(diagnosis(error, path))
        return complain(f"stepwell run: {type(error).__name__}: {error}")
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
            try:
                spec, _ = parse_spec(word)
            except ValueError as error:
                raise UsageError(str(error)) from None
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
    path: str,
    name: str,
    level: str,
    values: Sequence[object],
    interpret: bool,
    target: str = "cpu",
) -> tuple[np.ndarray, ...]:
    """The results of `@name` of the module in the file, which is at `level`.

    Raises:
        ModuleError: no such function, or other arguments than it takes.
        InvalidText, CompileError: the module is at fault.
        InterpreterError: its function is not as the level's functions are, or goes wrong.
    """
    from ..frontend.mlir_text import from_mlir
    from .mlir_file import read

    text, file = read(path)
    function = from_mlir(text, name, level, target, file)
    return function.interpret(values) if interpret else function.call_flat(values)
