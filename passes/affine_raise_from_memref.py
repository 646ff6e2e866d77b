"""affine-raise-from-memref: loads and stores whose subscripts are affine become affine ones.

    %x = arith.muli %i, %c2 : index
    %y = arith.addi %x, %j : index
    %v = memref.load %A[%y] : memref<?xf32>
becomes
    %v = affine.load %A[%i * 2 + %j] : memref<?xf32>

(the arithmetic stays where something else uses it; dead, it goes with `canonicalize`). Sums and
products with a symbol or constant are seen through, on index values; a subscript that is made of
anything else leaves its access as it is.

Upstream: https://mlir.llvm.org/docs/Passes/#-affine-raise-from-memref
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import AffineMapAttr, ModuleOp
from xdsl.ir import Operation, Region, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineExpr, AffineMap, AffineSymExpr

from ..dialects import affine, arith
from ..dialects.affine_expressions import add, constant, is_symbolic, multiply
from ..dialects.affine_scope import is_valid_dim, is_valid_symbol, scope_of
from ..dialects.arith import constant_value
from ..dialects.quick import create, erase, insert_before, walk
from .base import Pass
from .remarks import remark


@dataclass(frozen=True)
class AffineRaiseFromMemrefPass(Pass):
    """Raises every memref.load and memref.store of a module that can be."""

    name = "affine-raise-from-memref"
    source = "affine"
    target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for inner in walk(op):
            if isinstance(inner, memref.LoadOp | memref.StoreOp):
                _raise(inner)


def _raise(op: memref.LoadOp | memref.StoreOp) -> None:
    subscripts = _Subscripts(scope_of(op))
    results: list[AffineExpr] = []
    for position, value in enumerate(op.indices):
        result = subscripts.expression(value)
        if result is None:
            remark(
                AffineRaiseFromMemrefPass.name, op, f"subscript {position} is no affine expression"
            )
            return
        results.append(result)
    kind = affine.LoadOp if isinstance(op, memref.LoadOp) else affine.StoreOp
    affine_map = AffineMap(len(subscripts.dims), len(subscripts.symbols), tuple(results))
    attributes = dict(op.attributes)
    if (flag := op.properties.get("nontemporal")) is not None and flag.value.data:  # pyright: ignore
        attributes["nontemporal"] = flag
    new = create(
        kind,
        (*_without_subscripts(op), *subscripts.dims, *subscripts.symbols),
        op.result_types,
        {"map": AffineMapAttr(affine_map)},
        attributes,
        op.location,
    )
    insert_before(new, op)
    for old, value in zip(op.results, new.results, strict=True):
        value.name_hint = old.name_hint
        old.replace_all_uses_with(value)
    erase(op)


def _without_subscripts(op: memref.LoadOp | memref.StoreOp) -> Sequence[SSAValue]:
    return op.operands[: len(op.operands) - len(op.indices)]


class _Subscripts:
    """Index values as expressions over the dims and symbols that they are made of."""

    def __init__(self, scope: Region | None):
        self.scope = scope
        self.dims: list[SSAValue] = []
        self.symbols: list[SSAValue] = []
        self._known: dict[SSAValue, AffineExpr | None] = {}

    def expression(self, value: SSAValue) -> AffineExpr | None:
        if value not in self._known:
            self._known[value] = self._expression(value)
        return self._known[value]

    def _expression(self, value: SSAValue) -> AffineExpr | None:
        number = constant_value(value)
        if number is not None:
            return constant(number)
        op = value.owner
        if isinstance(op, Operation) and isinstance(op, arith.AddiOp | arith.MuliOp):
            left, right = (self.expression(operand) for operand in op.operands)
            if left is None or right is None:
                return None
            if isinstance(op, arith.AddiOp):
                return add(left, right)
            if not is_symbolic(left) and not is_symbolic(right):
                return None
            return multiply(left, right)
        if is_valid_symbol(value, self.scope):
            self.symbols.append(value)
            return AffineSymExpr(len(self.symbols) - 1)
        if is_valid_dim(value, self.scope):
            self.dims.append(value)
            return AffineDimExpr(len(self.dims) - 1)
        return None
