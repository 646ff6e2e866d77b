"""`stepwell opt`: passes on MLIR text, with upstream's names, option style and pipelines.

stepwell opt --pass-pipeline='builtin.module(affine-loop-fusion,affine-scalrep)' file.mlir
stepwell opt -affine-super-vectorize="vector-bits=256" file.mlir
stepwell opt --from affine --to llvm file.mlir
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from xdsl.dialects.builtin import ModuleOp

from ..dialects.context import make_context
from ..dialects.text import InvalidText, parse_module, print_module, verify_module
from ..passes.base import Pass
from ..passes.errors import CompileError
from ..passes.levels import LEVELS
from ..passes.pipeline import PipelineError, parse_pass, parse_pipeline
from .cli import complain

OPTIONS_NAME_PASSES = True
"""Tells `stepwell` to hand options that the parser does not know to `run`."""

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
    parser.add_argument("--pass-pipeline", metavar="PIPELINE", help="passes, in upstream's syntax")
    parser.add_argument("--from", dest="start", choices=LEVELS, help="the module's level: descend")
    parser.add_argument("--to", dest="stop", choices=LEVELS, help="the level to descend to")
    for name, text in _SWITCHES.items():
        parser.add_argument(f"--{name}", f"-{name}", action="store_true", help=text)


def run(arguments: argparse.Namespace, unknown: list[str]) -> int:
    """Run the command. `unknown` holds the options that name passes, in order."""
    try:
        passes = parse_pipeline(arguments.pass_pipeline) if arguments.pass_pipeline else []
        passes += [_pass_of_option(option) for option in unknown]
        if arguments.file == "-":
            text, name = sys.stdin.read(), "<stdin>"
        else:
            text, name = Path(arguments.file).read_text(encoding="utf-8"), arguments.file
    except (PipelineError, OSError, UnicodeDecodeError) as error:
        return complain(f"stepwell opt: {error}")
    parts = [text]
    if arguments.split_input_file:
        parts = re.split(r"^// -----.*\n", text, flags=re.MULTILINE)
    results: list[str] = []
    status = 0
    for part in parts:
        try:
            module = parse_module(part, name, arguments.allow_unregistered_dialect)
            _transform(module, passes, arguments.start, arguments.stop)
            verify_module(module, name)
        except (InvalidText, CompileError) as error:
            status = complain(error)
            continue
        results.append(
            print_module(
                module,
                locations=arguments.mlir_print_debuginfo,
                generic=arguments.mlir_print_op_generic,
            )
        )
    output = "\n// -----\n\n".join(results)
    if arguments.output == "-":
        sys.stdout.write(output)
    elif status == 0:
        Path(arguments.output).write_text(output, encoding="utf-8")
    return status


def _pass_of_option(option: str) -> Pass:
    """`-affine-loop-tile="tile-size=32"` as a pass."""
    name, _, options = option.lstrip("-").partition("=")
    if not option.startswith("-"):
        raise PipelineError(f"unexpected argument '{option}'")
    return parse_pass(name, options.strip("\"'"))


def _transform(module: ModuleOp, passes: list[Pass], start: str | None, stop: str | None) -> None:
    """Apply the passes; then descend, where `start` or `stop` asks for it."""
    context = make_context()
    for one in passes:
        one.apply(context, module)
    if start is None and stop is None:
        return
    from ..backends.cpu.target import host_description
    from ..backends.driver import descend

    LEVELS[start or "nd"].check(module)
    descend(module, host_description(), start=start or "nd", stop=stop or "llvm")
