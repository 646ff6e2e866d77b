"""Our affine passes have the options of upstream's passes of the same names, and their defaults.

Upstream's are read from `mlir-opt --help` and from the pipelines that it prints with all options.
What ours has beside them is our own business, and stands in the docstring of the pass.
"""

from __future__ import annotations

import dataclasses
import re
import shutil
import subprocess

import pytest

from stepwell.passes.base import find_pass
from stepwell.passes.pipeline import parse_pipeline

MLIR_OPT = shutil.which("mlir-opt-22")
pytestmark = pytest.mark.skipif(
    MLIR_OPT is None, reason="mlir-opt 22 is not installed (mlir-22-tools)"
)
_PASS = re.compile(r"^      --((?:affine-|lower-affine)[\w-]*) ")
_OPTION = re.compile(r"^        --([\w-]+)(?:=<\w+>)? ")
# Upstream's own tests: what there is of them is in tools/conformance.
NOT_PASSES = {"affine-super-vectorizer-test"}
# Defaults that are not upstream's, and why.
OTHER_DEFAULTS = {
    # "There is no limit" is 0 here, the greatest number there. And no transfer is too small, as
    # upstream does it, whatever the number.
    "affine-data-copy-generate": {"fast-mem-capacity", "min-dma-transfer"},
    "affine-parallelize": {"max-nested"},
    # Not given is the space of the buffer itself; upstream prints that as 0.
    "affine-loop-fusion": {"fast-mem-space"},
    # Upstream tells an option that is not given from its default, 1; 0 stands for that here.
    "affine-loop-unroll": {"unroll-full-threshold"},
}


def upstreams_options() -> dict[str, set[str]]:
    assert MLIR_OPT is not None
    text = subprocess.run([MLIR_OPT, "--help"], capture_output=True, text=True, check=True).stdout
    found: dict[str, set[str]] = {}
    current: set[str] | None = None
    for line in text.splitlines():
        if (name := _PASS.match(line)) is not None:
            current = found.setdefault(name[1], set())
        elif (option := _OPTION.match(line)) is None:
            current = None
        elif current is not None:
            current.add(option[1])
    return {name: options for name, options in found.items() if name not in NOT_PASSES}


def test_every_pass_and_every_option_is_here() -> None:
    upstreams = upstreams_options()
    assert len(upstreams) >= 18 and sum(map(len, upstreams.values())) >= 27, upstreams
    for name, options in upstreams.items():
        fields = dataclasses.fields(find_pass(name))
        assert options <= {field.name.replace("_", "-") for field in fields}, name


def test_defaults_are_upstreams() -> None:
    assert MLIR_OPT is not None
    for name in upstreams_options():
        pipeline = f"builtin.module(func.func({name}))"
        done = subprocess.run(
            [MLIR_OPT, f"--pass-pipeline={pipeline}", "--dump-pass-pipeline"],
            input="func.func private @f()",
            capture_output=True,
            text=True,
            check=True,
        )
        dumped = re.search(rf"{name}(?:{{.*}})?", done.stderr)
        assert dumped is not None, done.stderr
        (given,) = parse_pipeline(f"builtin.module({dumped[0]})")
        different = {
            field.name.replace("_", "-")
            for field in dataclasses.fields(given)
            if getattr(given, field.name) != field.default
        }
        assert different == OTHER_DEFAULTS.get(name, set()), name
