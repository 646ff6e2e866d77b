"""linalg-fuse-into-extractions: what a loop extracts one by one is computed there, not before."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import scf, tensor
from xdsl.dialects.builtin import ModuleOp, TensorType
from xdsl.dialects.linalg.ops import GenericOp, IndexOp, YieldOp
from xdsl.ir import Operation, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr

from ..dialects import arith
from ..dialects.build import Builder
from ..dialects.linalg_generic import PARALLEL, read_iterators
from ..dialects.quick import erase, walk
from .base import Pass
from .bufferization.tensor_uses import VIEWS, is_undefined, reads_output
from .watching import may_rewrite

_FREE = (arith.ConstantOp, arith.IndexCastOp, arith.IndexCastUIOp, IndexOp, YieldOp)
_CHEAP = (
    arith.AddiOp,
    arith.SubiOp,
    arith.MuliOp,
    arith.AndIOp,
    arith.OrIOp,
    arith.XOrIOp,
    arith.CmpiOp,
    arith.SelectOp,
    arith.ExtUIOp,
    arith.ExtSIOp,
    arith.TruncIOp,
    arith.MinSIOp,
    arith.MaxSIOp,
    arith.AddfOp,
    arith.SubfOp,
    arith.MulfOp,
)
# More is faster in lanes, and loaded then.
_MOST_OPS = 6


@dataclass(frozen=True)
class LinalgFuseIntoExtractionsPass(Pass):
    """Computes in a loop the elements that it takes one by one from what is cheap to compute.

    ```
    %places = linalg.generic { 3 * %i + %start }
    %r = scf.for %k = 0 to %n iter_args(%x = %given) {      %r = scf.for %k … iter_args(%x = …) {
      %p = tensor.extract %places[%k]                   →     %p = arith.addi (3 * %k), %start
      tensor.insert %v into %x[%p]                            tensor.insert %v into %x[%p]
    }                                                       }
    ```

    So the places and the numbers of a scatter, which are often steps of a range and one number,
    need no memory. What is extracted in two places, in more ops than a few, or from what the loop
    changes is computed before, in lanes.
    """

    name = "linalg-fuse-into-extractions"
    source = target = "linalg"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        # Those behind first: what they are computed of is extracted then, and may be next.
        for generic in reversed([one for one in walk(op) if isinstance(one, GenericOp)]):
            extraction = _only_extraction(generic)
            if extraction is None or not _is_cheap(generic) or not _is_left(generic, extraction):
                continue
            if may_rewrite(self.name, "extraction", extraction):
                _fuse(generic, extraction)


def _only_extraction(generic: GenericOp) -> tensor.ExtractOp | None:
    """The op in a loop that alone uses what a generic computes."""
    if len(generic.results) != 1 or not generic.results[0].has_one_use():
        return None
    use = generic.results[0].first_use
    assert use is not None
    extraction = use.operation
    if not isinstance(extraction, tensor.ExtractOp):
        return None
    return extraction if _loops_around(extraction, generic) else None


def _loops_around(extraction: Operation, generic: GenericOp) -> list[scf.ForOp]:
    """The loops that the extraction is in and the generic is not; none where it is in other ops."""
    loops: list[scf.ForOp] = []
    parent = extraction.parent_op()
    while parent is not None and parent is not generic.parent_op():
        if isinstance(parent, scf.ForOp):
            loops.append(parent)
        elif not isinstance(parent, scf.IfOp):
            return []
        parent = parent.parent_op()
    return loops


def _is_cheap(generic: GenericOp) -> bool:
    maps = [attribute.data for attribute in generic.indexing_maps.data]
    if (
        any(kind != PARALLEL for kind in read_iterators(generic))
        or reads_output(generic, 0)
        or not is_undefined(generic.outputs[0])
        or maps[-1].results != tuple(AffineDimExpr(at) for at in range(maps[-1].num_dims))
        or not all(
            isinstance(subscript, AffineDimExpr | AffineConstantExpr)
            for one in maps
            for subscript in one.results
        )
    ):
        return False
    costly = [op for op in generic.body.block.ops if not isinstance(op, _FREE)]
    return len(costly) <= _MOST_OPS and all(isinstance(op, _CHEAP) for op in costly)


def _is_left(generic: GenericOp, extraction: Operation) -> bool:
    """Whether the loops change nothing that the generic reads: it would be copied before."""
    read = {_base(value) for value in generic.inputs}
    changed = {
        _base(value)
        for loop in _loops_around(extraction, generic)
        for value in loop.iter_args
        if isinstance(value.type, TensorType)
    }
    return not read & changed


def _base(value: SSAValue) -> SSAValue:
    while isinstance(value.owner, VIEWS):
        value = value.owner.operands[0]
    return value


def _fuse(generic: GenericOp, extraction: tensor.ExtractOp) -> None:
    builder = Builder.in_place_of(extraction)
    indices = list(extraction.indices)
    block = generic.body.block
    values: dict[SSAValue, SSAValue] = {}
    for argument, operand, attribute in zip(
        block.args, generic.inputs, generic.indexing_maps.data, strict=False
    ):
        if argument.first_use is None:
            continue
        at: list[SSAValue] = []
        for subscript in attribute.data.results:
            if isinstance(subscript, AffineDimExpr):
                at.append(indices[subscript.position])
            else:
                assert isinstance(subscript, AffineConstantExpr)
                at.append(builder.index(subscript.value))
        values[argument] = builder.value(tensor.ExtractOp, (operand, *at), argument.type)
    end = block.last_op
    assert end is not None
    for op in block.ops:
        if isinstance(op, IndexOp):
            values[op.result] = indices[op.dim.value.data]
        elif op is not end:
            copied = op.clone(values)
            builder.location = op.location
            builder.insert(copied)
    (result,) = end.operands
    extraction.result.replace_all_uses_with(values.get(result, result))
    erase(extraction)
    erase(generic)
