"""Pipelines in upstream's syntax."""

import sys
from dataclasses import dataclass
from types import ModuleType

import pytest

from stepwell.passes.base import Pass
from stepwell.passes.pipeline import PipelineError, parse_pass, parse_pipeline, print_pipeline


@dataclass(frozen=True)
class ExampleLoopPass(Pass):
    name = "example-loop"
    source = target = "affine"
    tile_size: int = 4
    separate: bool = False
    tile_sizes: tuple[int, ...] = ()
    text: str = ""

    def apply(self, ctx, op):
        pass


@pytest.fixture(autouse=True)
def example_module(monkeypatch):
    module = ModuleType("stepwell.passes.example_loop")
    module.ExampleLoopPass = ExampleLoopPass
    monkeypatch.setitem(sys.modules, module.__name__, module)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("example-loop", [ExampleLoopPass()]),
        ("builtin.module(example-loop)", [ExampleLoopPass()]),
        (
            "builtin.module(func.func(example-loop{tile-size=32 separate}),example-loop)",
            [ExampleLoopPass(32, True), ExampleLoopPass()],
        ),
        ("example-loop{tile-sizes=1,2,3 separate=false}", [ExampleLoopPass(tile_sizes=(1, 2, 3))]),
        ("", []),
    ],
)
def test_parse(text, expected):
    assert parse_pipeline(text) == expected


def test_print_is_read_back():
    passes = [ExampleLoopPass(32, True, (1, 2)), ExampleLoopPass()]
    text = print_pipeline(passes)
    assert text == (
        "builtin.module(example-loop{tile-size=32 separate=true tile-sizes=1,2},example-loop)"
    )
    assert parse_pipeline(text) == passes
    passes = [ExampleLoopPass(text="128x128x32 2x2 4")]
    assert print_pipeline(passes) == 'builtin.module(example-loop{text="128x128x32 2x2 4"})'
    assert parse_pipeline(print_pipeline(passes)) == passes


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no-such-pass", "no pass called 'no-such-pass'"),
        ("builtin.module(example-loop", "not closed"),
        ("example-loop{tile-size=32", "not closed"),
        ("example-loop)", "unexpected"),
        ("example-loop{tile-sise=3}", "no option 'tile-sise'; its options: tile-size, separate"),
        ("example-loop{tile-size=many}", "cannot be 'many'"),
        ("example-loop{tile-size}", "cannot be None"),
        ("my.op(example-loop)", "no op that a pipeline can be nested under"),
        ("example-loop;example-loop", "unexpected ';'"),
    ],
)
def test_refusals(text, message):
    with pytest.raises(PipelineError, match=message.replace("(", r"\(")):
        parse_pipeline(text)


def test_option_text_of_the_command_line():
    assert parse_pass("example-loop", "tile-size=8 separate=true") == ExampleLoopPass(8, True)
