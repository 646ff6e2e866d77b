"""Every program of the corpus gives what NumPy gives, at every landing and as machine code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from stepwell.passes.target import TargetDescription
from stepwell.tools.differential import check_program

CORPUS = Path(__file__).parents[1] / "corpus"


TARGETS = ("cpu", "simt")


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("target", TARGETS)
def test_agrees_with_numpy(
    corpus_program: Any, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a GPU with threads and blocks in no natural order."""
    monkeypatch.setenv("STEPWELL_SIMT_SEED", "5")
    if target in corpus_program.not_on:
        pytest.skip(corpus_program.not_on[target])
    function, arguments = corpus_program.function, corpus_program.arguments
    check_program(
        function, *arguments, expected=corpus_program.reference(*arguments), target=target
    )


def test_every_program_runs_on_every_target_or_says_why(corpus: list[Any]) -> None:
    """By `NOT_ON = {"simt": "a reason"}` in its file."""
    assert len(corpus) == len(list(CORPUS.glob("*.py")))
    for program in corpus:
        assert set(program.not_on) <= set(TARGETS), program.name
        assert all(len(reason.split()) > 2 for reason in program.not_on.values()), program.name


def test_agrees_on_other_machines(corpus_program: Any, machine: TargetDescription) -> None:
    reference = corpus_program.reference(*corpus_program.arguments)
    check_program(
        corpus_program.function,
        *corpus_program.arguments,
        expected=reference,
        description=machine,
    )
