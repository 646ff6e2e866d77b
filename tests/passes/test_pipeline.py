"""Pipelines in upstream's syntax."""

import sys
from dataclasses import dataclass
from types import ModuleType

import pytest

from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module, verify_module
from stepwell.passes.base import Pass
from stepwell.passes.nested import NestedPasses
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
        ("example(example-loop)", "no op that a pipeline can be nested under"),
        ("example-loop;example-loop", "unexpected ';'"),
    ],
)
def test_refusals(text, message):
    with pytest.raises(PipelineError, match=message.replace("(", r"\(")):
        parse_pipeline(text)


def test_option_text_of_the_command_line():
    assert parse_pass("example-loop", "tile-size=8 separate=true") == ExampleLoopPass(8, True)


GPU_LOOP = """
func.func @host(%A: memref<4xf32>, %x: f32) {
  affine.for %i = 0 to 2 { affine.store %x, %A[%i] : memref<4xf32> }
  func.return
}
gpu.module @kernels {
  gpu.func @kernel(%A: memref<4xf32>, %x: f32) kernel {
    affine.for %i = 0 to 2 { affine.store %x, %A[%i] : memref<4xf32> }
    gpu.return
  }
}
"""


@pytest.mark.parametrize(
    ("anchors", "unrolled"),
    [
        ("gpu.module(gpu.func({}))", {"kernel"}),
        ("gpu.module(func.func({}))", set[str]()),
        ("spirv.func({})", set[str]()),
        ("func.func({}),gpu.module(gpu.func({}))", {"host", "kernel"}),
    ],
)
def test_passes_under_other_ops(anchors: str, unrolled: set[str]) -> None:
    """What is in such an op is done, nothing else is, and the op stays what it is."""
    text = f"builtin.module({anchors.replace('{}', 'affine-loop-unroll{unroll-factor=-1}')})"
    passes = parse_pipeline(text)
    assert parse_pipeline(print_pipeline(passes)) == passes
    module = parse_module(GPU_LOOP)
    for one in passes:
        one.apply(make_context(), module)
    verify_module(module)
    after = print_module(module)
    assert "gpu.func @kernel(%A: memref<4xf32>, %x: f32) kernel {" in after
    host, kernel = after.split("gpu.module")
    left = {"host": "affine.for" in host, "kernel": "affine.for" in kernel}
    assert {name for name, has_loop in left.items() if not has_loop} == unrolled


def test_an_op_keeps_its_body_when_a_pass_fails() -> None:
    @dataclass(frozen=True)
    class FailingPass(Pass):
        name = "failing"
        source = target = "affine"

        def apply(self, ctx, op):
            raise ValueError

    module = parse_module(GPU_LOOP)
    before = print_module(module)
    passes = NestedPasses("gpu.module", (NestedPasses("gpu.func", (FailingPass(),)),))
    with pytest.raises(ValueError):
        passes.apply(make_context(), module)
    assert print_module(module) == before
