"""The examples give what their texts promise."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_logistic_regression() -> None:
    """Theano's figures, though the logits saturate on the way."""
    weights, bias, accuracy, losses = load("logistic_regression").train()
    assert round(float(np.linalg.norm(weights)), 6) == 2.599969
    assert round(bias, 6) == 0.173761
    assert accuracy == 1.0
    assert np.all(np.isfinite(losses)) and losses[-1] < 0.2 < losses[0]


def test_digits() -> None:
    pytest.importorskip("sklearn")
    reported: list[int] = []
    accuracy, losses = load("digits").train(progress=lambda epoch, loss: reported.append(epoch))
    assert accuracy >= 0.97
    assert losses[-1] < 0.1 * losses[0]
    assert reported == list(range(1, len(losses) + 1))
