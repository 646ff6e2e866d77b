"""`stepwell save FILE.py:FUNCTION --args 'f32[n, 4]' -o f.o`: code that needs no Python."""

from __future__ import annotations

import argparse

from ..backends.cpu.machines import NAMES
from .cli import complain
from .lower import UsageError, load_function, spec_of, split_specs


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("function", metavar="FILE.py:FUNCTION")
    parser.add_argument("--args", default="", metavar="SPECS", help="as for stepwell lower")
    parser.add_argument(
        "-o",
        dest="output",
        required=True,
        metavar="FILE",
        help=".o and .so, with a header beside them, or .mlir",
    )
    parser.add_argument("--machine", choices=NAMES, default=NAMES[0], help="that the code is for")
    parser.add_argument("--level", default="nd", help="of an .mlir file: nd, linalg, affine …")


def run(arguments: argparse.Namespace) -> int:
    try:
        function = load_function(arguments.function)
        specs = map(spec_of, split_specs(arguments.args))
        files = function.save(
            arguments.output, *specs, machine=arguments.machine, level=arguments.level
        )
    except UsageError as error:
        return complain(f"stepwell save: {error}")
    except Exception as error:  # whatever the user's file or function raises
        return complain(f"stepwell save: {type(error).__name__}: {error}")
    print(*files, sep="\n")
    return 0
