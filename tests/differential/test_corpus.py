"""Every program of the corpus gives what NumPy gives, at every landing and as machine code."""

from __future__ import annotations

from typing import Any

import pytest

from stepwell.passes.target import TargetDescription
from stepwell.tools.differential import check_program


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_agrees_with_numpy(corpus_program: Any) -> None:
    reference = corpus_program.reference(*corpus_program.arguments)
    check_program(corpus_program.function, *corpus_program.arguments, expected=reference)


def test_agrees_on_other_machines(corpus_program: Any, machine: TargetDescription) -> None:
    reference = corpus_program.reference(*corpus_program.arguments)
    check_program(
        corpus_program.function,
        *corpus_program.arguments,
        expected=reference,
        description=machine,
    )
