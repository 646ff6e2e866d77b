"""Every program of the corpus gives what NumPy gives, at every landing and as machine code."""

from __future__ import annotations

from typing import Any

import pytest

from stepwell.passes.target import TargetDescription
from stepwell.tools.differential import check_program

# Registers of 128 and 256 bits, with and without masks, make different vectors and tails.
MACHINES = [
    TargetDescription("cpu", bits, 16, 32 << 10, 1 << 20, 16 << 20, 4, 2, masked, True)
    for bits, masked in ((128, False), (256, True))
]


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_agrees_with_numpy(corpus_program: Any) -> None:
    reference = corpus_program.reference(*corpus_program.arguments)
    check_program(corpus_program.function, *corpus_program.arguments, expected=reference)


@pytest.mark.parametrize("machine", MACHINES, ids=["128", "256"])
def test_agrees_on_other_machines(corpus_program: Any, machine: TargetDescription) -> None:
    reference = corpus_program.reference(*corpus_program.arguments)
    check_program(
        corpus_program.function,
        *corpus_program.arguments,
        expected=reference,
        description=machine,
    )
