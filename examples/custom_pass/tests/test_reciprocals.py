"""The pass by its name, as an installed package has it."""

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.driver import run_passes
from stepwell.dialects.text import print_module
from stepwell.passes.pipeline import parse_pipeline
from stepwell.tools import cli
from stepwell.tools.bisect import bisect


def scaled(x):
    return x / 3.0 + np.exp(x) / 8


@pytest.fixture
def module():
    return sw.jit(scaled).lower("f64[n]").module()


def test_divisions_become_products(module):
    assert print_module(module).count("nd.divide") == 2
    run_passes(parse_pipeline("nd-divide-by-constant"), module)
    text = print_module(module)
    assert text.count("nd.multiply") == 2 and "nd.divide" not in text


def test_the_meaning_stays(module):
    assert bisect(module, "scaled", parse_pipeline("fast-nd")) is None


def test_a_division_by_zero_stays():
    module = sw.jit(lambda x: x / 0.0).lower("f64[n]").module()
    run_passes(parse_pipeline("nd-divide-by-constant"), module)
    assert "nd.divide" in print_module(module)


def test_the_command_line(module, tmp_path, capsys):
    path = tmp_path / "scaled.mlir"
    path.write_text(print_module(module))
    assert cli.main(["opt", "--nd-divide-by-constant=largest=0", str(path)]) == 0
    assert capsys.readouterr().out.count("nd.divide") == 2
    words = ["opt", "--pass-pipeline=fast-nd", "--debug-only=nd-divide-by-constant", str(path)]
    assert cli.main(words) == 0
    captured = capsys.readouterr()
    assert "nd.divide" not in captured.out and captured.err.count("reciprocal: matched") == 2
