"""Programs on the GPU that the CPU plays: the corpus, threads and blocks in no natural order."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp

import stepwell as sw
from stepwell.backends.driver import compile, find_executor, run_passes
from stepwell.backends.signature import Signature
from stepwell.dialects.gpu import BarrierOp
from stepwell.passes.levels import pipeline_of
from stepwell.tools.differential import check_program


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_agrees_with_numpy(corpus_program: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEPWELL_SIMT_SEED", "5")
    reference = corpus_program.reference(*corpus_program.arguments)
    check_program(
        corpus_program.function, *corpus_program.arguments, expected=reference, target="simt"
    )


def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def kernels_of(function: Any, arguments: tuple[Any, ...]) -> tuple[ModuleOp, Signature]:
    """The module of a function at the loop landing, without asserts about bounds."""
    program = sw.jit(function).lower(*arguments).program
    module = program.module()
    flights = pipeline_of(find_executor("simt").describe())
    run_passes([one for _, passes in flights[:-1] for one in passes if one.name != CHECKS], module)
    return module, program.signature


CHECKS = "generate-runtime-verification"
X = np.random.default_rng(8).normal(size=(130, 300))
PROGRAMS = {
    "softmax": (softmax, (X[:3].astype(np.float32),)),
    "sum": (lambda x: np.sum(x), (X,)),
    "least": (lambda x: np.min(x, axis=1), (X[:2],)),
    "product": (lambda a, b: a @ b + 1, (X[:, :20], np.ascontiguousarray(X[:20, :70]))),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_no_barrier_can_be_spared(name: str) -> None:
    """Without any one of them, threads race, and it is seen; with all of them they do not."""
    function, arguments = PROGRAMS[name]
    arguments = tuple(np.ascontiguousarray(argument) for argument in arguments)
    module, signature = kernels_of(function, arguments)
    result = compile(module.clone(), signature, "simt", start="loop")(*arguments)
    np.testing.assert_allclose(result, function(*arguments), rtol=1e-5)
    count = sum(isinstance(op, BarrierOp) for op in module.walk())
    assert count > 0
    for number in range(count):
        changed = module.clone()
        barrier = [op for op in changed.walk() if isinstance(op, BarrierOp)][number]
        barrier.detach()
        with pytest.raises(RuntimeError, match="data race"):
            compile(changed, signature, "simt", start="loop")(*arguments)


def test_products_in_tiles() -> None:
    """Rows, columns and depths that are no multiple of a tile; operands that are transposed."""
    a, b = X[:, :37], np.ascontiguousarray(X[:37, :70])
    for function, arguments in (
        (lambda a, b: np.maximum(a @ b, 0), (a, b)),
        (lambda a, b: a.T @ b.T, (np.ascontiguousarray(a.T), np.ascontiguousarray(b.T))),
        (lambda a, b: np.matmul(a, b), (np.stack([a, -a]), np.stack([b, b + 1]))),
    ):
        arguments = tuple(np.ascontiguousarray(argument) for argument in arguments)
        assert "shared0" in sw.jit(function, target="simt").lower(*arguments).ir("loop")
        result = sw.jit(function, target="simt")(*arguments)
        np.testing.assert_allclose(result, function(*arguments), rtol=1e-12, atol=1e-12)
