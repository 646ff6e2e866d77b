"""One unit of a test file under one RUN line: what we make of it, and what the referee says.

The unit goes through `stepwell opt` in this process, what comes out through upstream's mlir-opt,
which gives the values upstream's names, and then through FileCheck. Where that fails, upstream's
own mlir-opt must pass the unit alone: some lean on the lines of their neighbours, and cannot be
judged by themselves.
"""

from __future__ import annotations

import argparse
import re
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

from ...dialects.context import OURS, XDSL
from ...dialects.text import InvalidText, parse_module
from ...passes.errors import CompileError, user_line
from ...passes.pipeline import PipelineError
from ...passes.remarks import Remark, collect_remarks
from .. import opt
from ..mlir_file import diagnosis
from .diagnostics import Expected, expected_diagnostics
from .run_lines import RunLine
from .upstream_test_passes import TEST_PASSES

# Why a unit does not pass, in the order of the table.
REASONS = (
    "not parsed",
    "pass missing",
    "pass failed",
    "too slow",
    "referee rejects",
    "check failed",
)
PASSED, NOT_JUDGED = "passed", "not judged"
_SUBPROCESS_SECONDS = 60
# The dialect of an op, in either form, at the start of a line; of an attribute or type anywhere.
_DIALECT = re.compile(
    r"^\s*(?:%[^=]*=\s*)?\"?([a-z_]\w*)\.\w|(?<!\w)[#!]([a-z_]\w*)\.\w", re.MULTILINE
)


@dataclass(frozen=True)
class Referee:
    """Upstream's programs, by path."""

    mlir_opt: str
    filecheck: str

    def version(self) -> str:
        """`22.1.8`."""
        done = subprocess.run([self.mlir_opt, "--version"], capture_output=True, text=True)
        _, _, after = done.stdout.partition("LLVM version ")
        return after.split()[0] if after else "of unknown version"

    def optimize(self, text: str, options: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
        return _run([self.mlir_opt, *options], text)

    def check(self, output: str, unit: str, checks: tuple[str, ...]) -> str:
        """What FileCheck complains of; nothing where it is content."""
        with tempfile.NamedTemporaryFile("w", suffix=".mlir", encoding="utf-8") as file:
            file.write(unit)
            file.flush()
            done = _run([self.filecheck, file.name, *checks], output)
        return done.stderr if done.returncode else ""


def _run(words: list[str], text: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words,
        input=text,
        capture_output=True,
        text=True,
        timeout=_SUBPROCESS_SECONDS,
        check=False,
    )


@dataclass
class Verdict:
    """What came of a unit.

    Attributes:
        line: where the unit begins in its file.
        outcome: `PASSED`, one of `REASONS`, or `NOT_JUDGED`.
        message: the complaint of whoever found the fault.
        output: our text, where there is any.
    """

    line: int
    run: RunLine
    outcome: str
    message: str = ""
    output: str = ""


# Ops whose custom syntax xDSL does not read.
_GENERIC_ONLY = re.compile(r"\bgpu\.(launch|wait|dealloc|memcpy|module)\b")


class TooSlow(Exception):
    """The unit's time is over."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise `TooSlow` in the main thread when the time is over."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@dataclass
class _Attempt:
    """What our own `opt` made of a unit."""

    output: str = ""
    outcome: str = PASSED
    message: str = ""
    error_line: int | None = None
    remarks: list[Remark] = field(default_factory=list)
    has_passes: bool = False


def judge(unit: str, run: RunLine, referee: Referee, seconds: float) -> Verdict:
    """The verdict on one unit, whose text has as many lines before it as in its file."""
    line = len(unit) - len(unit.lstrip("\n")) + 1
    attempt = _attempt(unit, run, referee, seconds)
    expected = expected_diagnostics(unit) if run.has("verify-diagnostics") else []
    outcome, message = attempt.outcome, attempt.message
    errors = [diagnostic for diagnostic in expected if diagnostic.severity == "error"]
    by_remarks = any(one.pass_name in TEST_PASSES for one in attempt.remarks)
    # Where no pass is run, it is for parsing and verifying to find the fault.
    finder = "pass failed" if attempt.has_passes else "not parsed"
    if errors and not by_remarks and outcome in (finder, PASSED):
        outcome, message = _judge_errors(attempt, errors)
    elif outcome == PASSED:
        outcome, message = _judge_output(attempt, unit, run, expected, referee)
    if outcome != PASSED and not _upstream_passes(unit, run, referee):
        outcome, message = NOT_JUDGED, "upstream's mlir-opt does not pass this unit alone"
    return Verdict(line, run, outcome, message, attempt.output)


def _attempt(unit: str, run: RunLine, referee: Referee, seconds: float) -> _Attempt:
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    opt.add_arguments(parser)
    parser.add_argument("--verify-diagnostics", "-verify-diagnostics", action="store_true")
    attempt = _Attempt()
    arguments, unknown = opt.parse_words(
        parser, [option for option in run.options if option not in run.printing_options]
    )
    foreign = foreign_dialects(unit)
    if (foreign or _GENERIC_ONLY.search(unit)) and not run.has("verify-diagnostics"):
        generic = referee.optimize(unit, ("-allow-unregistered-dialect", "-mlir-print-op-generic"))
        if generic.returncode == 0:
            unit = generic.stdout
    # What upstream's mlir-opt knows and we do not are unknown ops here.
    arguments.allow_unregistered_dialect |= bool(foreign)
    attempt.has_passes = bool(unknown or arguments.pass_pipeline)
    try:
        with time_limit(seconds), collect_remarks() as attempt.remarks:
            parse_module(unit, "unit.mlir", arguments.allow_unregistered_dialect)
            attempt.outcome = "pass missing"
            passes = opt.passes_of(arguments, unknown)
            attempt.outcome = "pass failed"
            attempt.output = opt.transformed(unit, "unit.mlir", passes, arguments)
            attempt.outcome = PASSED
    except TooSlow:
        attempt.outcome, attempt.message = "too slow", f"not done in {seconds:g} s"
    except PipelineError as error:
        attempt.message = str(error)
    except Exception as error:  # whatever is wrong with the unit, or with us
        attempt.message = diagnosis(error, "unit.mlir")
        if attempt.outcome == PASSED:
            attempt.outcome = "not parsed"
        attempt.error_line = _line_of(error)
    return attempt


def foreign_dialects(unit: str) -> set[str]:
    """The dialects in a text that upstream has and we have not."""
    names = {name for match in _DIALECT.finditer(unit) for name in match.groups() if name}
    return names - OURS.keys() - XDSL.keys()


def _line_of(error: Exception) -> int | None:
    if isinstance(error, InvalidText):
        return error.line
    if isinstance(error, CompileError) and error.place is not None:
        return error.place[1]
    return None


def _judge_errors(attempt: _Attempt, errors: list[Expected]) -> tuple[str, str]:
    """What upstream refuses we must refuse, at one of its lines. The words are ours."""
    if attempt.outcome == PASSED:
        return "check failed", f"accepted, but expected: {errors[0].text}"
    lines = {diagnostic.line for diagnostic in errors}
    if None in lines or attempt.error_line in lines:
        return PASSED, ""
    return "check failed", f"refused at another line than upstream: {attempt.message}"


def _judge_output(
    attempt: _Attempt, unit: str, run: RunLine, expected: list[Expected], referee: Referee
) -> tuple[str, str]:
    """Our output as upstream prints it, against the unit's comments."""
    said = [(line_of_remark(remark), remark.sentence) for remark in attempt.remarks]
    for remark in attempt.remarks:
        # A test pass is there for its remarks: all of them must be upstream's.
        line, sentence = line_of_remark(remark), remark.sentence
        if (
            remark.pass_name in TEST_PASSES
            and not run.with_errors
            and not any(one.text in sentence and one.line in (None, line) for one in expected)
        ):
            return "check failed", f"said at line {line}, not by upstream: {sentence}"
    for diagnostic in expected:
        if diagnostic.severity != "note" and not any(
            diagnostic.text in sentence and diagnostic.line in (None, line)
            for line, sentence in said
        ):
            return "check failed", f"not said at line {diagnostic.line}: {diagnostic.text}"
    options = ("-allow-unregistered-dialect", *run.printing_options)
    normalized = referee.optimize(attempt.output, options)
    if normalized.returncode:
        return "referee rejects", normalized.stderr
    if run.checks is None:
        return PASSED, ""
    told = "".join(f"{sentence}\n" for _, sentence in said) if run.with_errors else ""
    complaint = referee.check(told + normalized.stdout, unit, run.checks)
    return ("check failed", complaint) if complaint else (PASSED, "")


def line_of_remark(remark: Remark) -> int | None:
    """The line of the op that a remark is about."""
    place = user_line(remark.operation.location)
    return None if place is None else int(place.rpartition(":")[2])


def _upstream_passes(unit: str, run: RunLine, referee: Referee) -> bool:
    done = referee.optimize(unit, run.options)
    if done.returncode:
        return False
    return run.checks is None or not referee.check(done.stdout + done.stderr, unit, run.checks)
