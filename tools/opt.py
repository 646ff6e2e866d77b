"""`stepwell opt`: passes on MLIR text, with upstream's names, option style and pipelines.

stepwell opt --pass-pipeline='builtin.module(affine-loop-fusion,affine-scalrep)' file.mlir
stepwell opt -affine-super-vectorize="vector-bits=256" file.mlir
stepwell opt --from affine --to llvm file.mlir
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from ..dialects.text import InvalidText, parse_module, print_module, verify_module
from ..passes.base import Pass
from ..passes.levels import LEVELS
from ..passes.pipeline import PipelineError, parse_pass, parse_pipeline
from .cli import complain
from .mlir_file import diagnosis, read

_BLANK = "\x1f"

# Upstream writes its switches with one dash or two.
_SWITCHES = {
    "split-input-file": "treat the parts between `// -----` as modules of their own",
    "allow-unregistered-dialect": "accept ops of unknown dialects",
    "mlir-print-op-generic": "print every op in generic form",
    "mlir-print-debuginfo": "print locations",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.allow_abbrev = False
    parser.epilog = (
        "Any other option names a pass, run in the order given: --affine-scalrep, "
        '-affine-super-vectorize="vector-bits=256".'
    )
    parser.add_argument("file", nargs="?", default="-", help="an .mlir file; -: standard input")
    parser.add_argument("-o", dest="output", default="-", help="where the result is written")
    parser.add_argument(
        "--pass-pipeline",
        "-pass-pipeline",
        metavar="PIPELINE",
        help="passes, in upstream's syntax",
    )
    parser.add_argument("--from", dest="start", choices=LEVELS, help="the module's level: descend")
    parser.add_argument("--to", dest="stop", choices=LEVELS, help="the level to descend to")
    for name, text in _SWITCHES.items():
        parser.add_argument(f"--{name}", f"-{name}", action="store_true", help=text)


def parse_words(
    parser: argparse.ArgumentParser, words: Sequence[str]
) -> tuple[argparse.Namespace, list[str]]:
    """The known options of a command line, and the others in order: those name passes.

    argparse takes `-affine-loop-tile=tile-size=32 separate` for a file because of the blank, so it
    does not get to see that.
    """
    hidden = [word.replace(" ", _BLANK) if word.startswith("-") else word for word in words]
    arguments, unknown = parser.parse_known_args(hidden)
    if arguments.pass_pipeline is not None:
        arguments.pass_pipeline = arguments.pass_pipeline.replace(_BLANK, " ")
    return arguments, [word.replace(_BLANK, " ") for word in unknown]


def run(arguments: argparse.Namespace, unknown: list[str]) -> int:
    """Run the command. `unknown` holds the options that name passes, in order."""
    try:
        passes = passes_of(arguments, unknown)
        _check_direction(arguments.start, arguments.stop)
        text, name = read(arguments.file)
    except (PipelineError, OSError) as error:
        return complain(f"stepwell opt: {error}")
    except InvalidText as error:
        return complain(error)
    results: list[str] = []
    status = 0
    for part in split_input(text) if arguments.split_input_file else [text]:
        try:
            results.append(transformed(part, name, passes, arguments))
        except Exception as error:  # whatever is wrong with the module
            status = complain(diagnosis(error, name))
    output = "\n// -----\n\n".join(results)
    if arguments.output == "-":
        sys.stdout.write(output)
    elif status == 0:
        try:
            Path(arguments.output).write_text(output, encoding="utf-8")
        except OSError as error:
            return complain(f"stepwell opt: {error}")
    return status


def _check_direction(start: str | None, stop: str | None) -> None:
    levels = list(LEVELS)
    if start and stop and levels.index(start) > levels.index(stop):
        raise PipelineError(f"level '{stop}' is above level '{start}'")


def split_input(text: str) -> list[str]:
    """The modules of a file, each at its line of the file."""
    parts: list[str] = []
    start = 0
    for separator in re.finditer(r"^// -----.*\n?", text, flags=re.MULTILINE):
        parts.append("\n" * text.count("\n", 0, start) + text[start : separator.start()])
        start = separator.end()
    return [*parts, "\n" * text.count("\n", 0, start) + text[start:]]


def passes_of(arguments: argparse.Namespace, unknown: list[str]) -> list[Pass]:
    """The passes that a command line names: those of its pipeline, then its options in order.

    Raises:
        PipelineError: a pass or an option of one that does not exist.
    """
    passes = parse_pipeline(arguments.pass_pipeline) if arguments.pass_pipeline else []
    return passes + [_pass_of_option(option) for option in unknown]


def _pass_of_option(option: str) -> Pass:
    """`-affine-loop-tile="tile-size=32"` as a pass."""
    name, _, options = option.lstrip("-").partition("=")
    if not option.startswith("-"):
        raise PipelineError(f"unexpected argument '{option}'")
    return parse_pass(name, options.strip("\"'"))


def transformed(text: str, name: str, passes: list[Pass], arguments: argparse.Namespace) -> str:
    """The text of the module after the passes, and then the descent that is asked for."""
    module = parse_module(text, name, arguments.allow_unregistered_dialect)
    start, stop = arguments.start, arguments.stop
    if passes or start or stop:
        from ..backends.driver import descend, enter, run_passes

        run_passes(passes, module)
        if start or stop:
            from ..backends.cpu.target import host_description

            enter(module, start or "nd")
            descend(module, host_description(), start=start or "nd", stop=stop or "llvm")
        verify_module(module, name)
    return print_module(
        module,
        locations=arguments.mlir_print_debuginfo,
        generic=arguments.mlir_print_op_generic,
    )
