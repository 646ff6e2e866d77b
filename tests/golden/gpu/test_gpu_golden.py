"""The IR of kernels at the landings where a GPU's descent is its own, as golden files.

`pytest tests/golden --bless` writes `tests/golden/gpu/*.mlir` anew. The device is that of target
`cuda` on a fixed machine.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from stepwell.passes.target import TargetDescription
from stepwell.tools.differential import landings_of

GOLDEN = Path(__file__).parent
LEVELS = ("affine", "loop", "llvm")
OF_CORPUS = ("elementwise_chain", "layernorm", "matmul", "softmax")


def total(x):
    return np.sum(x)


@pytest.mark.parametrize("name", [*OF_CORPUS, "total"])
def test_kernels_are_as_blessed(
    name: str, corpus: list[Any], common_machine: TargetDescription, bless: bool
) -> None:
    functions = {one.name: (one.function, one.arguments) for one in corpus}
    functions["total"] = total, (np.ones((4, 5), np.float32),)
    machine = replace(common_machine, name="cuda", half_instructions=True)
    landings = landings_of(*functions[name], machine)
    text = "".join(f"// ----- {level}\n{landings[level].rstrip()}\n" for level in LEVELS)
    # Messages of asserts name the user's file: here, from the checkout's root.
    text = text.replace(f"{GOLDEN.parents[2]}/", "")
    path = GOLDEN / f"{name}.mlir"
    if bless:
        path.write_text(text, encoding="utf-8")
    elif not path.exists():
        pytest.fail(f"there is no {path.name}; `pytest tests/golden --bless` writes it")
    assert path.read_text(encoding="utf-8") == text, "`pytest tests/golden --bless` accepts it"
