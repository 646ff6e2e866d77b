"""affine-fold-memref-alias-ops: accesses to views become accesses to what they are views of."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    AffineMapAttr,
    DenseArrayBase,
    MemRefType,
    ModuleOp,
    UnitAttr,
    i64,
)
from xdsl.ir import Operation, OpResult, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineExpr, AffineMap, AffineSymExpr

from ..dialects import affine
from ..dialects.affine_scope import is_valid_dim, scope_of
from ..dialects.build import INDEX, Builder, Constants
from ..dialects.extents import groups, mixed_values
from ..dialects.linalg_generic import segments
from ..dialects.linear_forms import map_forms
from ..dialects.quick import create, erase, walk
from .affine_canonicalization.application import Application, composed
from .affine_loops.analysis import static_extent
from .affine_loops.selection import functions_in
from .base import Pass
from .remarks import remark

_VIEWS = (memref.SubviewOp, memref.ExpandShapeOp, memref.CollapseShapeOp)


@dataclass(frozen=True)
class AffineFoldMemRefAliasOpsPass(Pass):
    """Lets `affine.load` and `affine.store` go to a buffer itself instead of a view of it.

    ```
    %v = memref.subview %A[%o, 0] [4, 8] [2, 1]     %k = affine.apply %o + 2 * %i
    affine.load %v[%i, %j]                      →   affine.load %A[%k, %j]

    %v = memref.expand_shape %A [[0, 1]]            %k = affine.linearize_index disjoint
    affine.load %v[%i, %j]                      →       [%i, %j] by (2, 6)
                                                    affine.load %A[%k]
    ```

    Views of views too. A view that nothing uses any more goes.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-fold-memref-alias-ops
    """

    name = "affine-fold-memref-alias-ops"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            constants = Constants(function.body.blocks[0])
            accesses = [
                one for one in walk(function) if isinstance(one, affine.LoadOp | affine.StoreOp)
            ]
            for access in accesses:
                refusal = None
                while refusal is None and _view_of(access) is not None:
                    refusal = _fold(access, constants)
                if refusal is not None:
                    remark(self.name, access, f"not folded: {refusal}")
            for view in [one for one in walk(function) if isinstance(one, _VIEWS)][::-1]:
                if view.results[0].first_use is None:
                    erase(view)


def _view_of(access: affine.LoadOp | affine.StoreOp) -> Operation | None:
    """The view that is accessed, where it is one."""
    buffer = access.memref
    return buffer.op if isinstance(buffer, OpResult) and isinstance(buffer.op, _VIEWS) else None


def _fold(access: affine.LoadOp | affine.StoreOp, constants: Constants) -> str | None:
    """Let an access go past one view; or why it does not."""
    view = _view_of(access)
    folder = _Folder(access, constants)
    if isinstance(view, memref.SubviewOp):
        places = folder.through_subview(view)
    elif isinstance(view, memref.ExpandShapeOp):
        places = folder.through_expansion(view)
    else:
        assert isinstance(view, memref.CollapseShapeOp)
        places = folder.through_collapse(view)
    if isinstance(places, str):
        return places
    at = int(isinstance(access, affine.StoreOp))
    access.operands = [*access.operands[:at], view.operands[0], *places]
    access.properties["map"] = AffineMapAttr(AffineMap.identity(len(places)))
    return None


class _Folder:
    """Computes the subscripts of an access in what its view is a view of."""

    def __init__(self, access: affine.LoadOp | affine.StoreOp, constants: Constants):
        at = 1 + isinstance(access, affine.StoreOp)
        self.map, self.operands = access.map.data, access.operands[at:]
        self.forms = map_forms(self.map, self.operands)
        self.builder = Builder.in_place_of(access)
        self.constants = constants
        self.scope = scope_of(access)

    def index(self, at: int) -> SSAValue:
        """Subscript `at` of the access as a value."""
        result, form = self.map.results[at], self.forms[at]
        if isinstance(result, AffineDimExpr):
            return self.operands[result.position]
        if isinstance(result, AffineSymExpr):
            return self.operands[self.map.num_dims + result.position]
        if form.is_constant:
            return self.constants.value(form.constant, INDEX)
        one = AffineMap(self.map.num_dims, self.map.num_symbols, (result,))
        return self._applied(one, tuple(self.operands))

    def _applied(self, affine_map: AffineMap, operands: tuple[SSAValue, ...]) -> SSAValue:
        given = composed(Application(affine_map.results, affine_map.num_dims, operands))
        map_ = AffineMapAttr(given.affine_map)
        return self.builder.value(affine.ApplyOp, given.operands, INDEX, map=map_)

    def through_subview(self, view: memref.SubviewOp) -> list[SSAValue] | str:
        offsets = mixed_values(view.static_offsets, view.offsets)
        strides = mixed_values(view.static_strides, view.strides)
        if len(offsets) != len(self.forms):
            return "the view has fewer dimensions"
        values = [value for value in (*offsets, *strides) if isinstance(value, SSAValue)]
        if not all(is_valid_dim(value, self.scope) for value in values):
            return "where the view begins is not affine"
        if any(isinstance(stride, SSAValue) for stride in strides):
            return "the strides of the view are not constant"
        places: list[SSAValue] = []
        for at, (offset, stride) in enumerate(zip(offsets, strides, strict=True)):
            index = self.index(at)
            if offset == 0 and stride == 1:
                places.append(index)
                continue
            assert isinstance(stride, int)
            total: AffineExpr = AffineDimExpr(0) * stride
            if isinstance(offset, int):
                places.append(self._applied(AffineMap(1, 0, (total + offset,)), (index,)))
            else:
                sum_ = AffineMap(2, 0, (total + AffineDimExpr(1),))
                places.append(self._applied(sum_, (index, offset)))
        return places

    def through_expansion(self, view: memref.ExpandShapeOp) -> list[SSAValue] | str:
        assert isinstance(view.results[0].type, MemRefType)
        places: list[SSAValue] = []
        for group in groups(view.reassociation):
            indices = [self.index(at) for at in group]
            if len(group) == 1:
                places += indices
                continue
            sizes = [static_extent(view.results[0].type, at) for at in group]
            if None in sizes:
                return "the sizes of the view are not constant"
            basis = DenseArrayBase.from_list(i64, [size for size in sizes if size is not None])
            place = self.builder.value(
                affine.LinearizeIndexOp,
                indices,
                INDEX,
                static_basis=basis,
                disjoint=UnitAttr(),
                operandSegmentSizes=segments(len(indices), 0),
            )
            places.append(place)
        return places

    def through_collapse(self, view: memref.CollapseShapeOp) -> list[SSAValue] | str:
        source = view.operands[0]
        assert isinstance(source.type, MemRefType)
        rank = source.type.get_num_dims()
        together = groups(view.reassociation)
        if not together:  # all extents are 1
            return [self.constants.value(0, INDEX)] * rank
        places: list[SSAValue] = []
        for at, group in enumerate(together):
            index = self.index(at)
            if len(group) == 1:
                places.append(index)
                continue
            sizes = [static_extent(source.type, axis) for axis in group]
            if None in sizes[1:]:
                return "the sizes of what it is a view of are not constant"
            # Of the outermost one nothing needs to be known.
            basis = DenseArrayBase.from_list(
                i64, [size for size in (sizes if sizes[0] is not None else sizes[1:]) if size]
            )
            op = create(
                affine.DelinearizeIndexOp, (index,), (INDEX,) * len(group), {"static_basis": basis}
            )
            places += self.builder.insert(op).results
        return places
