"""The command `stepwell conformance FOLDER`: upstream's tests, a score by file.

Nothing of LLVM is stored here and nothing is fetched: the folder is upstream's
`mlir/test/Dialect/Affine`, or any other with such tests; mlir-opt and FileCheck are of its version.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from fnmatch import fnmatch
from pathlib import Path

from ..cli import complain
from ..opt import split_input
from .judge import PASSED, Referee, Verdict, judge
from .report import FileScore, as_markdown, as_text, failures
from .run_lines import run_lines

# What `--markdown` replaces in a document.
_BEGIN, _END = "<!-- the score -->", "<!-- end of the score -->"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a folder of tests with RUN lines")
    parser.add_argument("--only", default="*", metavar="GLOB", help="the files, by name")
    parser.add_argument("--line", type=int, help="only the unit that this line of a file is in")
    parser.add_argument("--mlir-opt", default="mlir-opt-22", help="upstream's mlir-opt")
    parser.add_argument("--filecheck", default="FileCheck-22", help="LLVM's FileCheck")
    parser.add_argument("--seconds", type=float, default=10, help="the time a unit may take")
    parser.add_argument("--failures", action="store_true", help="say why each unit does not pass")
    parser.add_argument("--verbose", action="store_true", help="show output and complaint, too")
    parser.add_argument(
        "--markdown", type=Path, metavar="FILE", help="renew the table of this document"
    )


def run(arguments: argparse.Namespace) -> int:
    folder: Path = arguments.folder
    if not folder.is_dir():
        return complain(f"stepwell conformance: there is no folder '{folder}'")
    paths = {name: shutil.which(getattr(arguments, name)) for name in ("mlir_opt", "filecheck")}
    for name, path in paths.items():
        if path is None:
            return complain(
                f"stepwell conformance: '{getattr(arguments, name)}' is not installed "
                "(Debian: mlir-22-tools and llvm-22-tools)"
            )
    referee = Referee(str(paths["mlir_opt"]), str(paths["filecheck"]))
    scores: list[FileScore] = []
    for path in sorted(folder.rglob("*.mlir")):
        name = path.relative_to(folder).as_posix()
        if not fnmatch(name, arguments.only):
            continue
        verdicts = tuple(verdicts_of(path, referee, arguments.seconds, arguments.line))
        if verdicts:
            scores.append(FileScore(name, verdicts))
    if not scores:
        return complain(f"stepwell conformance: no test is called '{arguments.only}' in '{folder}'")
    print(as_text(scores))
    if arguments.failures:
        print(failures(scores))
    if arguments.verbose:
        for verdict in (verdict for score in scores for verdict in score.verdicts):
            if verdict.outcome != PASSED:
                print(f"\n# {verdict.run.text}\n{verdict.output}\n{verdict.message}")
    if arguments.markdown is not None:
        return _renew(arguments.markdown, scores, referee)
    return 0


def verdicts_of(
    path: Path, referee: Referee, seconds: float, line: int | None = None
) -> list[Verdict]:
    """The verdicts on a file's units, or on the unit of one line."""
    text = path.read_text(encoding="utf-8")
    verdicts: list[Verdict] = []
    for run_line in run_lines(text):
        units = split_input(text) if run_line.has("split-input-file") else [text]
        for unit in units:
            first = len(unit) - len(unit.lstrip("\n")) + 1
            if line is not None and not first <= line <= unit.count("\n") + 1:
                continue
            if run_line.concerns(unit) and re.search(r"^\s*[^/\s]", unit, re.MULTILINE):
                verdicts.append(judge(unit, run_line, referee, seconds))
    return verdicts


def _renew(document: Path, scores: list[FileScore], referee: Referee) -> int:
    try:
        text = document.read_text(encoding="utf-8")
    except OSError as error:
        return complain(f"stepwell conformance: {error}")
    before, begin, rest = text.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        return complain(f"stepwell conformance: {document} has no '{_BEGIN}' … '{_END}'")
    table = f"\nTests and referee are LLVM {referee.version()}'s.\n\n{as_markdown(scores)}\n\n"
    document.write_text(before + begin + "\n" + table + end + after, encoding="utf-8")
    print(f"renewed {document}", file=sys.stderr)
    return 0
