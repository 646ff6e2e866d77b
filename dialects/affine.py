"""The affine dialect, whole: what xDSL 0.74 has of it, done again, and what it lacks.

xDSL reads the subscripts of `affine.load %A[%i]` as symbols, so that a pass sees the wrong kind and
mlir-opt rejects the generic form; here they are dims, and `symbol(%n)` is a symbol, as upstream.
Its maps cannot be semi-affine. `affine.max`, `affine.prefetch`, `affine.delinearize_index`,
`affine.linearize_index`, `affine.dma_start` and `affine.dma_wait` are missing there, `affine.if`
and `affine.parallel` have no custom syntax, no op says what it does to memory, and none verifies
that its operands may be dims and symbols.

https://mlir.llvm.org/docs/Dialects/Affine/
"""

from __future__ import annotations

from xdsl.ir import Dialect

from .affine_access import (
    DmaStartOp,
    DmaWaitOp,
    LoadOp,
    PrefetchOp,
    StoreOp,
    VectorLoadOp,
    VectorStoreOp,
)
from .affine_index import ApplyOp, DelinearizeIndexOp, LinearizeIndexOp, MaxOp, MinOp
from .affine_structured import ForOp, IfOp, ParallelOp, YieldOp

__all__ = [
    "Affine",
    "ApplyOp",
    "DelinearizeIndexOp",
    "DmaStartOp",
    "DmaWaitOp",
    "ForOp",
    "IfOp",
    "LinearizeIndexOp",
    "LoadOp",
    "MaxOp",
    "MinOp",
    "ParallelOp",
    "PrefetchOp",
    "StoreOp",
    "VectorLoadOp",
    "VectorStoreOp",
    "YieldOp",
]

Affine = Dialect(
    "affine",
    [
        ApplyOp,
        DelinearizeIndexOp,
        DmaStartOp,
        DmaWaitOp,
        ForOp,
        IfOp,
        LinearizeIndexOp,
        LoadOp,
        MaxOp,
        MinOp,
        ParallelOp,
        PrefetchOp,
        StoreOp,
        VectorLoadOp,
        VectorStoreOp,
        YieldOp,
    ],
    [],
)
