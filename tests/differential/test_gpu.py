"""Programs on the GPU that the CPU plays: the corpus, threads and blocks in no natural order."""

from __future__ import annotations

from typing import Any

import pytest

from stepwell.tools.differential import check_program


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_agrees_with_numpy(corpus_program: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEPWELL_SIMT_SEED", "5")
    reference = corpus_program.reference(*corpus_program.arguments)
    check_program(
        corpus_program.function, *corpus_program.arguments, expected=reference, target="simt"
    )
