"""The command line: `stepwell COMMAND …`. Each command's module is imported when it runs."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from ..backends.switches import SwitchError, help_text, take_switches

# name -> (module, one line of help)
COMMANDS = {
    "lower": (".lower", "show a Python function at a level"),
    "opt": (".opt", "run passes on MLIR text, in mlir-opt's style"),
    "run": (".run", "run a function or a module on arguments"),
    "explore": (".explore.cli", "show a function's descent as one page"),
    "save": (".save", "write a Python function as an object file, a library, or MLIR"),
    "explain-deps": (".explain_deps", "show what depends on what in affine loops"),
    "bisect": (".bisect", "find the pass and the rewrite that change a program's meaning"),
    "reduce": (".reduce", "make a module smaller that fails"),
    "tune": (".tune", "search for the fastest schedule of a function's contractions"),
    "conformance": (".conformance.cli", "score upstream's tests, file by file"),
    "bench": (".bench.cli", "measure Stepwell beside NumPy"),
}

# The commands that take the debug switches.
SHOWING = frozenset({"lower", "opt", "run"})


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0 done, 1 the input is at fault, 2 wrong usage."""
    words = sys.argv[1:] if arguments is None else arguments
    parser = argparse.ArgumentParser(
        prog="stepwell", description="A NumPy function becomes machine code, landing by landing."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (_, text) in COMMANDS.items():
        commands.add_parser(name, help=text, add_help=False)
    if not words or words[0] not in COMMANDS:
        parser.parse_args(words)
        return 2
    module_name, text = COMMANDS[words[0]]
    module = importlib.import_module(module_name, __package__)
    command = argparse.ArgumentParser(
        prog=f"stepwell {words[0]}",
        description=text,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    module.add_arguments(command)
    rest, switches = words[1:], []
    if words[0] in SHOWING:
        rest, switches = take_switches(rest)
        command.epilog = f"{command.epilog or ''}\n\ndebug switches:\n{help_text()}"
    try:
        with warnings.catch_warnings(), _debugging(switches):
            warnings.showwarning = _show_warning
            if hasattr(module, "parse_words"):  # a command with words that argparse cannot know
                code = module.run(*module.parse_words(command, rest))
            else:
                code = module.run(command.parse_args(rest))
            sys.stdout.flush()
            return code
    except SwitchError as error:
        command.error(str(error))
    except BrokenPipeError:
        # What is still held back is written when Python ends, and must go somewhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


@contextmanager
def _debugging(switches: list[str]) -> Iterator[None]:
    """With debug switches there is something to be seen: all is compiled, nothing is cached."""
    if not switches:
        yield
        return
    from ..backends.debug import debugging

    before = os.environ.get("STEPWELL_CACHE")
    os.environ["STEPWELL_CACHE"] = "0"
    try:
        with debugging(switches):
            yield
    finally:
        os.environ.pop("STEPWELL_CACHE")
        if before is not None:
            os.environ["STEPWELL_CACHE"] = before


def _show_warning(message: Warning | str, *_: object, **__: object) -> None:
    print(f"stepwell: warning: {message}", file=sys.stderr)


def complain(message: object) -> int:
    """Print a sentence to standard error; the exit code of bad input."""
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
