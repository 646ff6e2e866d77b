"""Passes, dialects, pipelines, schedules and targets of other packages, by their entry points."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.driver import find_executor, run_passes
from stepwell.dialects.plugins import BrokenPlugin
from stepwell.dialects.text import InvalidText, parse_module, print_module
from stepwell.passes.base import find_pass
from stepwell.passes.pipeline import PipelineError, parse_pipeline
from stepwell.tools import cli

EXTENSION = """
from dataclasses import dataclass

from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Dialect
from xdsl.irdl import IRDLOperation, irdl_op_definition, prop_def

from stepwell.passes.base import Pass


@irdl_op_definition
class NoteOp(IRDLOperation):
    name = "demo.note"
    text = prop_def(StringAttr)
    assembly_format = "$text attr-dict"


DEMO = Dialect("demo", [NoteOp], [])


@dataclass(frozen=True)
class SignPass(Pass):
    name = "demo-sign"
    source = target = "nd"
    text: str = "demo"

    def apply(self, ctx, op):
        op.attributes["signed"] = StringAttr(self.text)
"""
ENTRIES = {
    "stepwell.dialects": {"demo": "extension:DEMO"},
    "stepwell.passes": {"demo-sign": "extension:SignPass"},
}
MODULE = "func.func @f() {\n  func.return\n}\n"


def test_a_pass_is_found_by_its_name(install):
    with pytest.raises(KeyError):
        find_pass("demo-sign")
    install("extension", EXTENSION, ENTRIES)
    assert find_pass("demo-sign").name == "demo-sign"
    module = parse_module(MODULE)
    run_passes(parse_pipeline("builtin.module(cse,demo-sign{text=me})"), module)
    assert 'signed = "me"' in print_module(module)


def test_a_dialect_is_read_and_printed(install):
    text = 'demo.note "hello"\n'
    with pytest.raises(InvalidText, match=r"demo\.note"):
        parse_module(text)
    install("extension", EXTENSION, ENTRIES)
    assert text.strip() in print_module(parse_module(text))


def test_a_pipeline_stands_for_its_passes(install):
    pipelines = {"stepwell.pipelines": {"tidy": "extension:TIDY", "nothing": "extension:DEMO"}}
    install("extension", EXTENSION + '\nTIDY = "cse,demo-sign{text=tidy}"\n', ENTRIES | pipelines)
    names = [one.name for one in parse_pipeline("canonicalize,tidy")]
    assert names == ["canonicalize", "cse", "demo-sign"]
    with pytest.warns(BrokenPlugin, match="is no str"), pytest.raises(PipelineError):
        parse_pipeline("nothing")


SCHEDULE = '''
LEFT_ALONE = """
builtin.module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%module: !transform.any_op) {
    %0 = transform.apply_registered_pass "affine-loop-unroll" with options
      = {"loops" = "j", "unroll-factor" = "2"} to %module
      : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
"""
'''


def test_a_schedule_by_its_name(install):
    install("extension", SCHEDULE, {"stepwell.schedules": {"left-alone": "extension:LEFT_ALONE"}})

    @sw.jit(schedule="left-alone")
    def product(a, b):
        return a @ b

    lowered = product.lower("f32[8, 8]", "f32[8, 8]")
    assert [one.name for one in lowered.schedule().passes] == ["affine-loop-unroll"]
    a = np.arange(64, dtype=np.float32).reshape(8, 8)
    assert np.allclose(product(a, a), a @ a)
    again = product.with_schedule("left-alone").schedule("f32[8, 8]", "f32[8, 8]")
    assert again.script() == lowered.schedule().script()


TARGET = """
from stepwell.backends.cpu.executor import assemble, assembly, load
from stepwell.backends.cpu import executor
import dataclasses

calls = []


def describe():
    return dataclasses.replace(executor.describe(), name="twin")


def identity():
    return "twin of " + executor.identity()


def pipeline(description):
    from stepwell.passes.levels import cpu_pipeline

    calls.append(description.name)
    return cpu_pipeline(description)
"""


def test_a_target_has_its_own_pipeline(install):
    install("extension", TARGET, {"stepwell.targets": {"twin": "extension"}})
    x = np.linspace(0, 1, 7)
    function = sw.jit(lambda x: np.exp(x) + 1, target="twin")
    assert np.allclose(function(x), np.exp(x) + 1)
    assert sys.modules["extension"].calls
    assert "affine.for" in function.lower("f64[n]").ir("affine")
    assert function.with_target("cpu").lower("f64[n]").target == "cpu"


@pytest.mark.parametrize(
    ("code", "place", "sentence"),
    [
        ("raise RuntimeError('no\\nluck')", "broken:x", "RuntimeError: no luck"),
        ("x = 1", "broken:x", "1 is no Pass"),
        ("", "broken:x", "has no attribute 'x'"),
        ("import nowhere_at_all", "broken:x", "No module named 'nowhere_at_all'"),
    ],
)
def test_a_broken_plugin_is_one_line(install, code, place, sentence, recwarn):
    install("broken", code, {"stepwell.passes": {"broken-pass": place}})
    for _ in range(2):
        with pytest.raises(KeyError):
            find_pass("broken-pass")
    (warning,) = [one for one in recwarn if one.category is BrokenPlugin]
    message = str(warning.message)
    assert sentence in message and "\n" not in message and "broken-pass" in message


def test_a_broken_target_is_no_target(install):
    install("broken", "1 / 0", {"stepwell.targets": {"wreck": "broken"}})
    with pytest.warns(BrokenPlugin, match="division"), pytest.raises(ValueError, match="no target"):
        find_executor("wreck")


def test_the_command_line_prints_a_warning_and_goes_on(install, tmp_path, capsys):
    install("broken", "1 / 0", {"stepwell.passes": {"broken-pass": "broken:x"}})
    path = tmp_path / "module.mlir"
    path.write_text(MODULE)
    assert cli.main(["opt", "--cse", str(path)]) == 0
    assert capsys.readouterr().err == ""
    assert cli.main(["opt", "--broken-pass", str(path)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2, lines
    assert lines[0].startswith("stepwell: warning: the plug-in 'broken-pass'")
    assert "there is no pass called 'broken-pass'" in lines[1]


def test_nothing_is_read_where_nothing_is_asked_for():
    code = """
import sys, numpy as np, stepwell as sw
assert sw.jit(lambda x: x + 1)(np.ones(3)).sum() == 6
from stepwell.dialects import plugins
assert plugins._entry_points.cache_info().misses == 0, "entry points were read"
assert plugins.find.cache_info().misses == 0
"""
    subprocess.run([sys.executable, "-c", code], check=True)
