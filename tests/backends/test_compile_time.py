"""Compiling takes time linear in the length of a program: counted in calls and ops, not in seconds.

Absolute times are `stepwell bench compile`'s business.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.cpu.target import host_description
from stepwell.backends.driver import descend
from stepwell.dialects.quick import walk
from stepwell.passes import affine_loop_outlining
from stepwell.tools.bench.programs import mixed_chain

MATRIX = np.ones((64, 64))
SHORT, LONG = 100, 300


def program(operations: int) -> Any:
    return sw.jit(mixed_chain(operations)).lower(MATRIX).program


def calls_of_descent(operations: int) -> int:
    """How many functions are called on the way from `nd` to `llvm`, of Python and of C."""
    traced = program(operations)
    module, target = traced.module(), host_description()
    calls = 0

    def count(frame: Any, event: str, argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        descend(module, target, remake=traced.module)
    finally:
        sys.setprofile(None)
    return calls


def ops_at(level: str, operations: int) -> int:
    traced = program(operations)
    module = descend(traced.module(), host_description(), stop=level, remake=traced.module)
    return sum(1 for _ in walk(module))


@pytest.fixture
def no_outlining(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every loop is compiled, as in a program of which no two loops are alike."""
    monkeypatch.setattr(
        affine_loop_outlining.AffineLoopOutliningPass, "apply", lambda *arguments: None
    )


def check_linear(short: int, long: int) -> None:
    ratio = (long / LONG) / (short / SHORT)
    assert ratio < 1.2, f"{short} for {SHORT} operations, {long} for {LONG}"


def test_calls() -> None:
    calls_of_descent(10)  # imports, and what is made once
    check_linear(calls_of_descent(SHORT), calls_of_descent(LONG))


@pytest.mark.usefixtures("no_outlining")
def test_calls_without_outlining() -> None:
    calls_of_descent(10)
    check_linear(calls_of_descent(SHORT), calls_of_descent(LONG))


@pytest.mark.usefixtures("no_outlining")
@pytest.mark.parametrize("level", ["nd", "linalg", "affine", "loop", "llvm"])
def test_ops(level: str) -> None:
    check_linear(ops_at(level, SHORT), ops_at(level, LONG))


def test_llvm_ir() -> None:
    """What is alike is compiled once: the text hardly grows."""
    short, long = (
        sw.jit(mixed_chain(operations)).lower(MATRIX).ir("llvmir").count("\n")
        for operations in (SHORT, LONG)
    )
    check_linear(short, long)
    assert long - short < LONG - SHORT


FIRST_CALL = """
import sys
import numpy as np
import stepwell as sw

f = sw.jit(lambda x: (x @ x.T).sum(axis=0) + 1.0)
f(np.ones((40, 30)))
for name in sys.argv[1:]:
    assert not [module for module in sys.modules if name in module], name
"""


def test_a_first_call_makes_no_more_classes_of_ops_than_it_needs() -> None:
    """Those of GPUs it does not, and formats of ops are read for none."""
    unneeded = ["nvgpu", "nvvm_warpgroups", "dialects.gpu", "assembly_format_parser"]
    environment = {**os.environ, "STEPWELL_CACHE": "0"}
    subprocess.run([sys.executable, "-c", FIRST_CALL, *unneeded], env=environment, check=True)
