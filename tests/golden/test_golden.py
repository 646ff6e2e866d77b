"""The IR of every program of the corpus at every landing, as golden files.

A change of a pass shows as a diff of `tests/golden/*.mlir`. `pytest tests/golden --bless` writes
them anew. The machine is a fixed one, so that they are the same everywhere.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from stepwell.passes.target import TargetDescription
from stepwell.tools.differential import landings_of

GOLDEN = Path(__file__).parent


def test_landings_are_as_blessed(
    corpus_program: Any, common_machine: TargetDescription, bless: bool
) -> None:
    landings = landings_of(corpus_program.function, corpus_program.arguments, common_machine)
    text = "".join(f"// ----- {level}\n{ir.rstrip()}\n" for level, ir in landings.items())
    # Messages of asserts name the user's file: here, from the checkout's root.
    text = text.replace(f"{GOLDEN.parents[1]}/", "")
    text = text.replace(f"{GOLDEN.parent.parent}/", "")  # of this checkout
    path = GOLDEN / f"{corpus_program.name}.mlir"
    if bless:
        path.write_text(text, encoding="utf-8")
    elif not path.exists():
        pytest.fail(f"there is no {path.name}; `pytest tests/golden --bless` writes it")
    assert path.read_text(encoding="utf-8") == text, "`pytest tests/golden --bless` accepts it"


def test_there_is_a_program_for_every_file(corpus: list[Any]) -> None:
    assert {path.stem for path in GOLDEN.glob("*.mlir")} == {program.name for program in corpus}
