"""bisect finds a wrong rewrite that is planted in a pass, in each of twelve passes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from xdsl.dialects import arith
from xdsl.dialects import math as mlir_math

from stepwell.dialects import affine
from stepwell.dialects.quick import walk
from stepwell.dialects.text import parse_module
from stepwell.passes import (
    affine_loop_invariant_code_motion,
    affine_scalrep,
    affine_super_vectorize,
    canonicalize,
    convert_to_llvm,
    cse,
    expand_math,
    linalg_fuse_elementwise_ops,
    lower_affine,
    nd_stabilize,
)
from stepwell.passes.nd_simplification import simplifier
from stepwell.passes.nd_to_linalg import numbers
from stepwell.passes.pipeline import parse_pipeline
from stepwell.tools import cli
from stepwell.tools.bisect import bisect, descent
from stepwell.tools.reduce import op_count

Plant = Callable[[pytest.MonkeyPatch], None]

ND = """
func.func @f(%x: tensor<?x4xf32>, %b: tensor<4xf32>) -> (tensor<?x4xf32>, tensor<f32>) {
  %s = nd.subtract %x, %b : tensor<?x4xf32>, tensor<4xf32>
  %n = nd.negative %s : tensor<?x4xf32>
  %e = nd.exp %n : tensor<?x4xf32>
  %l = nd.log %x : tensor<?x4xf32>
  %p = nd.multiply %e, %l : tensor<?x4xf32>
  %q = nd.subtract %p, %s : tensor<?x4xf32>
  %r = nd.reduce sum %q axes [0, 1] : tensor<?x4xf32>
  func.return %q, %r : tensor<?x4xf32>, tensor<f32>
}
"""

# What is stored last in an iteration is not what was stored first; three rewrites are right.
STORES = """
func.func @f(%A: memref<8xf32>, %B: memref<8xf32>) {
  affine.for %i = 0 to 7 {
    %x = affine.load %A[%i] : memref<8xf32>
    %y = arith.addf %x, %x : f32
    affine.store %y, %A[%i] : memref<8xf32>
    %z = affine.load %A[%i] : memref<8xf32>
    %c = affine.load %A[0] : memref<8xf32>
    %u = arith.mulf %z, %c : f32
    affine.store %u, %A[0] : memref<8xf32>
    %v = affine.load %A[%i] : memref<8xf32>
    %w = affine.load %B[3] : memref<8xf32>
    %t = arith.subf %v, %w : f32
    affine.store %t, %B[%i + 1] : memref<8xf32>
  }
  func.return
}
"""

INDICES = """
func.func @f(%A: memref<8xf32>, %n: index) {
  affine.for %i = 0 to min affine_map<()[s0] -> (s0 + 3, 7)>()[%n] {
    %m = affine.min affine_map<(d0) -> (d0, 4)>(%i)
    %c = arith.constant 1 : index
    %j = arith.addi %m, %c : index
    %x = memref.load %A[%j] : memref<8xf32>
    %y = math.exp %x : f32
    %z = arith.addf %y, %x : f32
    affine.store %z, %A[%i] : memref<8xf32>
  }
  func.return
}
"""


def negation_is_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(simplifier.RULES, "nd.negative", lambda s, op: op.operands[0])


def log_is_its_argument(patch: pytest.MonkeyPatch) -> None:
    def wrong_log(builder: Any, op: Any) -> Any:
        return op.operands[0]

    patch.setitem(nd_stabilize.RULES, "nd.log", (wrong_log,))


def exp_is_sin(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(numbers.FLOAT, "exp", numbers.one_op(mlir_math.SinOp))


def a_difference_is_turned_round(patch: pytest.MonkeyPatch) -> None:
    real = linalg_fuse_elementwise_ops.fuse

    def fuse(region: Any, limits: Any) -> None:
        real(region, limits)
        for op in region.walk():
            if isinstance(op, arith.SubfOp) and region.parent.name == "builtin.module":
                op.operands = op.operands[::-1]

    patch.setattr(linalg_fuse_elementwise_ops, "fuse", fuse)


def all_elements_are_apart(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(affine_scalrep, "_are_apart", lambda one, other: True)


def all_loads_may_move(patch: pytest.MonkeyPatch) -> None:
    real = affine_loop_invariant_code_motion._Motion._why_not

    def why_not(self: Any, op: Any, loop: Any, staying: Any, *more: Any) -> str | None:
        if isinstance(op, affine.LoadOp):
            return None if staying.isdisjoint(op.operands) else ""
        return real(self, op, loop, staying, *more)

    patch.setattr(affine_loop_invariant_code_motion._Motion, "_why_not", why_not)


def memory_never_changes(patch: pytest.MonkeyPatch) -> None:
    def key(self: Any, op: Any) -> Any:
        if not isinstance(op, affine.LoadOp):
            return None
        return op.name, tuple(map(id, op.operands)), op.properties["map"]

    patch.setattr(cse._Elimination, "_key", key)


def a_minimum_is_its_first_operand(patch: pytest.MonkeyPatch) -> None:
    def first(rewriter: Any, op: Any) -> bool:
        rewriter.replace(op, [op.operands[0]])
        return True

    patch.setitem(canonicalize.RULES, "affine.min", first)


def a_minimum_is_a_maximum(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(lower_affine.RULES, "affine.min", lower_affine.extremum_rule(arith.MaxSIOp))


def exp_expands_to_sin(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(expand_math.EXPANSIONS, "exp", expand_math.EXPANSIONS["sin"])


def a_sum_is_a_product(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(convert_to_llvm.RULES, "arith.addf", convert_to_llvm.RULES["arith.mulf"])


def vectors_lose_a_store(patch: pytest.MonkeyPatch) -> None:
    real = affine_super_vectorize.emit

    def emit(plan: Any, shape: Any, shared: Any) -> None:
        function = plan.loop.parent_op()
        real(plan, shape, shared)
        for op in walk(function):
            if op.name == "vector.maskedstore" or op.name == "affine.vector_store":
                op.detach()
                op.erase()
                return

    patch.setattr(affine_super_vectorize, "emit", emit)


@pytest.mark.parametrize(
    ("text", "pipeline", "plant", "culprit", "rewrite"),
    [
        (ND, "", negation_is_forgotten, "nd-simplify", "nd.negative"),
        (ND, "", log_is_its_argument, "nd-stabilize", "wrong_log"),
        (ND, "", exp_is_sin, "convert-nd-to-linalg", ""),
        (ND, "", a_difference_is_turned_round, "linalg-fuse-elementwise-ops", ""),
        (ND, "", vectors_lose_a_store, "affine-super-vectorize", "vectorize"),
        (ND, "", a_sum_is_a_product, "convert-to-llvm", ""),
        (ND, "", exp_expands_to_sin, "expand-math", "math.exp"),
        (STORES, "cse,affine-scalrep", all_elements_are_apart, "affine-scalrep", "forwarded load"),
        (STORES, "affine-parallelize,cse", memory_never_changes, "cse", "equal ops"),
        (
            STORES,
            "cse,affine-loop-invariant-code-motion",
            all_loads_may_move,
            "affine-loop-invariant-code-motion",
            "out of the loop",
        ),
        (
            INDICES,
            "cse,canonicalize,lower-affine",
            a_minimum_is_its_first_operand,
            "canonicalize",
            "affine.min",
        ),
        (INDICES, "cse,lower-affine", a_minimum_is_a_maximum, "lower-affine", ""),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_a_planted_rewrite_is_found(
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    pipeline: str,
    plant: Plant,
    culprit: str,
    rewrite: str,
) -> None:
    module = parse_module(text)
    passes = parse_pipeline(pipeline) if pipeline else descent("nd")
    assert bisect(module, "f", passes) is None, "nothing is wrong yet"
    plant(monkeypatch)
    found = bisect(module, "f", passes)
    assert found is not None and found.one.name == culprit
    if rewrite:
        assert found.rewrite is not None, found.sentence
        assert (found.rewrite.pass_name, found.rewrite.pattern) == (culprit, rewrite)
        assert 1 <= found.rewrite_number <= found.rewrites and found.changed
    else:
        assert found.rewrite is None
    if pipeline:
        before = op_count(found.module)
        found.reduce()
        assert found.is_reduced and op_count(found.module) < before
        again = bisect(found.module, "f", [found.one])
        assert again is not None


def test_what_a_conversion_did_wrong_is_reduced(monkeypatch: pytest.MonkeyPatch) -> None:
    exp_is_sin(monkeypatch)
    found = bisect(parse_module(ND), "f", descent("nd"))
    assert found is not None
    found.reduce()
    report = "\n".join(found.report())
    assert op_count(found.module) == 3, report  # the function, the op, the return
    assert "convert-nd-to-linalg: nd.exp: matched" in report
    assert "stepwell opt --pass-pipeline='builtin.module(convert-nd-to-linalg)'" in report


def test_the_command(monkeypatch, tmp_path, capsys) -> None:
    path = tmp_path / "program.py"
    path.write_text("import numpy as np\ndef f(x):\n    return np.exp(-x) * 2 + x\n")
    words = ["bisect", f"{path}:f", "--args", "f32[5]"]
    assert cli.main(words) == 0
    assert "leave the meaning of @f as it is" in capsys.readouterr().out
    negation_is_forgotten(monkeypatch)
    assert cli.main(words) == 1
    out = capsys.readouterr().out
    assert "the pass 'nd-simplify', number 1, changes the meaning" in out
    assert "program.py:3: nd-simplify: nd.negative: matched" in out
    module = tmp_path / "module.mlir"
    module.write_text(STORES)
    words = ["bisect", str(module), "--from", "affine", "--pass-pipeline=affine-scalrep"]
    assert cli.main(words) == 0
    all_elements_are_apart(monkeypatch)
    assert cli.main(words) == 1
    assert "affine.load" in capsys.readouterr().out


def test_what_cannot_be_bisected(tmp_path, capsys) -> None:
    path = tmp_path / "module.mlir"
    path.write_text(STORES)
    assert cli.main(["bisect", str(path), "--args", "1 2 3"]) == 1
    assert "@f takes 2 arguments, not 3" in capsys.readouterr().err
    assert cli.main(["bisect", f"{path}:g", "--from", "affine"]) == 1
    assert "there is no function @g" in capsys.readouterr().err
