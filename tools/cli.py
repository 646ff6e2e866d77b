"""The command line: `stepwell COMMAND …`. Each command's module is imported when it runs."""

from __future__ import annotations

import argparse
import importlib
import sys
import warnings

# name -> (module, one line of help)
COMMANDS = {
    "lower": (".lower", "show a Python function at a level"),
    "opt": (".opt", "run passes on MLIR text, in mlir-opt's style"),
    "run": (".run", "run a function or a module on arguments"),
    "explain-deps": (".explain_deps", "show what depends on what in affine loops"),
    "tune": (".tune", "search for the fastest schedule of a function's contractions"),
    "conformance": (".conformance.cli", "score upstream's tests, file by file"),
    "bench": (".bench.cli", "measure Stepwell beside NumPy"),
}


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
    command = argparse.ArgumentParser(prog=f"stepwell {words[0]}", description=text)
    module.add_arguments(command)
    try:
        with warnings.catch_warnings():
            warnings.showwarning = _show_warning
            if hasattr(module, "parse_words"):  # a command with words that argparse cannot know
                return module.run(*module.parse_words(command, words[1:]))
            return module.run(command.parse_args(words[1:]))
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130


def _show_warning(message: Warning | str, *_: object, **__: object) -> None:
    print(f"stepwell: warning: {message}", file=sys.stderr)


def complain(message: object) -> int:
    """Print a sentence to standard error; the exit code of bad input."""
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
