"""The rule for each op that has a canonical form."""

from __future__ import annotations

from collections.abc import Mapping

from xdsl.ir import Operation

from .bases import simplify_delinearize, simplify_linearize
from .control import simplify_for, simplify_if, simplify_parallel
from .maps import simplify_access, simplify_apply, simplify_extremum, simplify_load
from .rewriter import Rewriter, Rule


def _hoist_constant(rewriter: Rewriter, op: Operation) -> bool:
    return rewriter.hoist_constant(op)


RULES: Mapping[str, Rule] = {
    "affine.apply": simplify_apply,
    "affine.delinearize_index": simplify_delinearize,
    "affine.for": simplify_for,
    "affine.if": simplify_if,
    "affine.linearize_index": simplify_linearize,
    "affine.load": simplify_load,
    "affine.max": simplify_extremum,
    "affine.min": simplify_extremum,
    "affine.parallel": simplify_parallel,
    "affine.prefetch": simplify_access,
    "affine.store": simplify_access,
    "affine.vector_load": simplify_access,
    "affine.vector_store": simplify_access,
    "arith.constant": _hoist_constant,
}
