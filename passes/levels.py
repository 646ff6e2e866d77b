"""The levels, what may occur at each, and every target's pipeline: read it top to bottom.

A level is a legality table. It is checked when a landing is reached, so that a pass that leaves
rubbish fails where it was written. `docs/landings.md` says in words what each level means.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

from xdsl.dialects.builtin import ModuleOp

from ..dialects.plugins import find
from ..dialects.quick import walk
from .base import Pass, make_pass
from .errors import CompileError
from .target import TargetDescription


@dataclass(frozen=True)
class Level:
    """A landing: the dialects and single ops that may occur in a module there."""

    name: str
    dialects: frozenset[str]
    ops: frozenset[str] = frozenset()

    def allows(self, op_name: str) -> bool:
        if op_name.partition(".")[0] in self.dialects or op_name in self.ops:
            return True
        if self.name != "nd":
            return False
        # It imports NumPy, which `stepwell opt` does not need otherwise.
        from ..dialects.definitions import definition_of

        return definition_of(op_name) is not None

    def check(self, module: ModuleOp) -> None:
        """Raise `CompileError` at the first op of the module that may not occur at this level."""
        legal: set[str] = set()
        for op in walk(module):
            if op.name not in legal:
                if not self.allows(op.name):
                    raise CompileError(f"'{op.name}' is not legal at level '{self.name}'", op)
                legal.add(op.name)


_COMPLEX = {f"complex.{name}" for name in ("create", "re", "im", "constant")}

LEVELS: dict[str, Level] = {
    level.name: level
    for level in (
        Level(
            "nd",
            frozenset({"builtin", "func", "nd", "scf", "arith"}),
            frozenset({"tensor.dim", "tensor.extract", "tensor.from_elements", "cf.assert"}),
        ),
        Level(
            "linalg",
            frozenset({"builtin", "func", "tensor", "arith", "math", "scf"}),
            frozenset({"linalg.generic", "linalg.index", "linalg.yield", "cf.assert"} | _COMPLEX),
        ),
        Level(
            "affine",
            frozenset({"builtin", "func", "affine", "memref", "arith", "math", "scf", "vector"}),
            frozenset({"cf.assert", "gpu.barrier", "ub.poison"} | _COMPLEX),
        ),
        Level(
            "loop",
            frozenset(
                {
                    "builtin",
                    "func",
                    "scf",
                    "vector",
                    "memref",
                    "arith",
                    "math",
                    "omp",
                    "gpu",
                    "nvgpu",
                }
            ),
            frozenset(
                {"cf.assert", "llvm.call_intrinsic", "x86vector.avx512.mask.scalef"} | _COMPLEX
            ),
        ),
        Level("llvm", frozenset({"builtin", "llvm", "nvvm"}), frozenset({"gpu.module"})),
    )
}


# What a module that enters at a level passes first, which ours have behind them.
ENTRANCES: dict[str, tuple[str, ...]] = {
    "linalg": ("linalg-generalize-named-ops", "decompose-tensor-ops", "reify-result-shapes"),
}

Pipeline = list[tuple[str, list[Pass]]]
"""The flights of a descent: the level that is reached, and the passes that lead there."""


def cpu_pipeline(target: TargetDescription) -> Pipeline:
    """From NumPy to the cores: rows stay in cache, inner loops in vector registers."""
    return [
        (
            "nd",
            [
                make_pass("nd-simplify"),
                make_pass("nd-stabilize"),
                make_pass("nd-expand-transforms"),
                make_pass("nd-real-products"),
                make_pass("nd-simplify"),
            ],
        ),
        (
            "linalg",
            [
                make_pass("convert-nd-to-linalg"),
                make_pass("linalg-fuse-elementwise-ops"),
                make_pass("linalg-fold-accumulating-loops"),
                make_pass("reify-result-shapes"),
            ],
        ),
        (
            "affine",
            [
                make_pass("linalg-fuse-into-extractions"),
                make_pass("one-shot-bufferize"),
                make_pass("linalg-outline-local-extents"),
                make_pass("convert-linalg-to-affine-loops"),
                make_pass(
                    "affine-symmetric-products",
                    vector_bits=target.vector_bits,
                    vector_registers=target.vector_registers,
                ),
                make_pass("affine-fuse-into-contractions"),
                make_pass("affine-loop-fusion", mode="aligned"),
                make_pass("affine-strip-contractions", l2_bytes=target.l2_bytes),
                make_pass(
                    "affine-loop-outlining", contractions=True, least_copies=2, least_saving=1
                ),
                make_pass(
                    "affine-schedule",
                    vector_bits=target.vector_bits,
                    vector_registers=target.vector_registers,
                    l2_bytes=target.l2_bytes,
                    fma_latency=target.fma_latency,
                    fma_ports=target.fma_ports,
                ),
                make_pass("affine-jam-accumulations"),
                make_pass("affine-scalrep"),
                make_pass("affine-reassociate-accumulations"),
                make_pass("affine-loop-invariant-code-motion"),
                make_pass("affine-loop-coalescing", contiguous=True),
                make_pass("split-complex-values"),
                make_pass("affine-parallelize-outermost", masked=target.masked),
                make_pass("affine-loop-distribute"),
                make_pass("affine-loop-outlining"),
                make_pass(
                    "affine-super-vectorize",
                    vector_bits=target.vector_bits,
                    masked=target.masked,
                    fma_latency=target.fma_latency,
                    fma_ports=target.fma_ports,
                ),
                make_pass("affine-carry-elements"),
            ],
        ),
        (
            "loop",
            [
                make_pass("vector-unroll", vector_bits=target.vector_bits),
                make_pass("lower-affine"),
                make_pass("arith-bits-of-booleans"),
                make_pass("cse"),
                make_pass("scf-split-parallel-reductions"),
                make_pass("convert-scf-to-openmp"),
                make_pass("vector-align-rows", cache_bytes=target.l3_bytes),
                make_pass("vector-keep-rows", cache_bytes=target.l3_bytes),
                make_pass("vector-nontemporal-stores", cache_bytes=target.l3_bytes),
                make_pass("vector-prefetch"),
                make_pass("vector-prefetch-reductions", cache_bytes=target.l2_bytes),
                make_pass(
                    "expand-invariant-divisions",
                    vector_bits=target.vector_bits if target.scale_instruction else 0,
                ),
                # What converts f16 also multiplies and adds in one step.
                *([make_pass("expand-constant-divisions")] if target.half_instructions else []),
                make_pass("expand-math", scale_instruction=target.scale_instruction),
            ],
        ),
        ("llvm", [make_pass("convert-to-llvm", half_instructions=target.half_instructions)]),
    ]


_OF_REDUCTIONS = 1 << 10
"""The memory of a block, in bytes, in which its warps reduce together."""

_INLINED = 2048
"""As `expand-math` has it: there are several kernels of one nest, and a call costs registers."""


def gpu_pipeline(target: TargetDescription) -> Pipeline:
    """From NumPy to blocks and threads: loops become kernels, which the host launches in order."""
    nd, linalg, *_ = cpu_pipeline(target)
    checks = [make_pass("generate-runtime-verification")] if target.name == "simt" else []
    return [
        nd,
        linalg,
        (
            "affine",
            [
                make_pass("one-shot-bufferize"),
                make_pass("convert-linalg-to-affine-loops"),
                make_pass("affine-fuse-into-contractions", functions=True),
                make_pass("affine-loop-fusion", mode="aligned", keep_parallel=True),
                make_pass("affine-scalrep"),
                make_pass("affine-loop-invariant-code-motion"),
                make_pass("affine-loop-coalescing", contiguous=True),
                make_pass(
                    "gpu-fuse-attention",
                    shared_bytes=target.shared_bytes,
                    tensor_cores=bool(target.tensor_tile),
                ),
                make_pass("gpu-parallel-scatters"),
                make_pass("gpu-columns-outside"),
                make_pass("affine-scalrep"),
                make_pass(
                    "affine-loop-fusion", mode="aligned", keep_parallel=True, reductions=True
                ),
                make_pass("affine-scalrep"),
                make_pass("affine-split-extreme-places"),
                # Of a batch what is inside first: then nothing stands between what is around.
                make_pass("gpu-fuse-columns"),
                make_pass("affine-scalrep"),
                make_pass("gpu-fuse-columns"),
                make_pass("affine-scalrep"),
                make_pass("gpu-split-reductions"),
                make_pass("affine-name-loops"),
                make_pass(
                    "gpu-schedule",
                    thread_tile=target.thread_tile,
                    tensor_tile=target.tensor_tile,
                    warpgroup_tile=target.warpgroup_tile,
                    long_row_bytes=target.shared_bytes - _OF_REDUCTIONS,
                ),
                make_pass("gpu-map-parallel-loops"),
                make_pass("gpu-keep-carried-numbers"),
                make_pass("gpu-keep-numbers"),
            ],
        ),
        (
            "loop",
            [
                make_pass("lower-affine"),
                make_pass(
                    "convert-parallel-loops-to-gpu",
                    thread_tile=target.thread_tile,
                    tensor_tile=target.tensor_tile,
                    warpgroup_tile=target.warpgroup_tile,
                    shared_bytes=target.shared_bytes,
                ),
                make_pass(
                    "expand-math",
                    library="libdevice",
                    inlined_ops=_INLINED,
                    approximate=target.approximate,
                ),
                make_pass("gpu-kernel-outlining"),
            ],
        ),
        (
            "llvm",
            [
                *checks,
                make_pass(
                    "convert-to-llvm",
                    half_instructions=target.half_instructions,
                    device_memory=target.name == "cuda",
                ),
            ],
        ),
    ]


PIPELINES: dict[str, Callable[[TargetDescription], Pipeline]] = {
    "cpu": cpu_pipeline,
    "simt": gpu_pipeline,
    "cuda": gpu_pipeline,
}
"""By the target's name; other packages' stand in their target modules (`stepwell.targets`)."""


def pipeline_of(target: TargetDescription) -> Pipeline:
    """The pipeline of a target, this library's or another package's.

    Raises:
        ValueError: there is none.
    """
    make = PIPELINES.get(target.name) or getattr(_plugin(target.name), "pipeline", None)
    if make is None:
        raise ValueError(f"there is no pipeline for target '{target.name}'")
    return make(target)


def find_level(name: str, target: str = "cpu") -> Level:
    """A level by its name; a target of another package may have some of its own (`LEVELS`).

    Raises:
        ValueError: there is none.
    """
    own = {} if target in PIPELINES else getattr(_plugin(target), "LEVELS", {})
    level = own.get(name) or LEVELS.get(name)
    if level is None:
        raise ValueError(f"there is no level '{name}'")
    return level


def _plugin(target: str) -> ModuleType | None:
    return find("stepwell.targets", target, ModuleType)
