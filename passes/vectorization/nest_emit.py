"""The vector form of a nest, each of some loops in steps of as many lanes as are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from xdsl.dialects.builtin import (
    AffineMapAttr,
    ArrayAttr,
    BoolAttr,
    IndexType,
    IntegerAttr,
    IntegerType,
    VectorType,
    i1,
)
from xdsl.dialects.ub import PoisonAttr, PoisonOp
from xdsl.ir import Attribute, Block, Operation, OpResult, Region, SSAValue
from xdsl.ir.affine import (
    AffineConstantExpr,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
)

from ...dialects import affine, arith, vector
from ...dialects.arith import may_trap
from ...dialects.build import INDEX, Builder, constant_attribute
from ...dialects.linalg_generic import segments
from ...dialects.linear_forms import Linear, value_form
from ...dialects.quick import erase
from ...dialects.structure import is_inside
from ..affine_canonicalization.application import Application, composed
from ..affine_loops.analysis import (
    loop_bounds,
    loop_operands,
)
from ..affine_loops.building import over_dims
from ..lower_affine import REDUCTIONS
from .nest_steps import Steps, ends_with, is_contiguous, subscripts
from .plan import COMBINERS, Combiner

_NEUTRAL = dict(REDUCTIONS.values())


class _Refused(Exception):
    """Why a nest has no vector form, found while it is written."""


def vectorize_nest(
    root: affine.ForOp, dims: Mapping[affine.ForOp, int], sizes: Sequence[int]
) -> affine.ForOp | str:
    """Put a nest in vector form in its place: that, or why there is none.

    Args:
        root: the outermost loop.
        dims: for each loop that is done in lanes, the dimension of vectors along it.
        sizes: of vectors, for each dimension.
    """
    emitter = _Emitter(root, dims, sizes)
    builder = Builder.in_place_of(root)
    try:
        new = emitter.loop(builder, root)
    except _Refused as refused:
        if emitter.new_root is not None:
            erase(emitter.new_root)
        for op in reversed(emitter.outside):
            erase(op)
        return str(refused)
    erase(root)
    return new


class _Emitter:
    """Writes the vector form of a nest."""

    def __init__(
        self, root: affine.ForOp, dims: Mapping[affine.ForOp, int], sizes: Sequence[int]
    ) -> None:
        self.root, self.dims, self.sizes = root, dims, sizes
        self.new_root: affine.ForOp | None = None
        # What has become of values: one for all lanes, or a vector of them.
        self.scalars: dict[SSAValue, SSAValue] = {}
        self.vectors: dict[SSAValue, SSAValue] = {}
        self.open: list[Steps] = []
        # Ops made outside of the new nest.
        self.outside: list[Operation] = []
        # The neutral vector that takes the place of missing lanes where an op combines.
        self.combining: dict[Operation, SSAValue] = {}

    def vector_type(self, element: Attribute) -> VectorType:
        return VectorType(element, self.sizes)

    def _depends(self, form: Linear) -> bool:
        return any(form.involves(loop.body.block.args[0]) for loop in self.dims)

    # Values.

    def scalar(self, value: SSAValue) -> SSAValue:
        found = self.scalars.get(value, value)
        if is_inside(found, self.root):
            raise _Refused("a subscript is computed in lanes")
        return found

    def lanes(self, value: SSAValue) -> SSAValue:
        """The vector of a value."""
        found = self.vectors.get(value)
        if found is not None:
            return found
        if isinstance(value.owner, arith.ConstantOp):
            return self._constant(value, value.owner)
        if is_inside(value, self.root) and (
            value not in self.scalars or self._depends(value_form(value))
        ):
            raise _Refused("it computes with a loop variable that becomes lanes")
        scalar = self.scalar(value)
        made = self._behind(scalar).value(
            vector.BroadcastOp, (scalar,), self.vector_type(value.type)
        )
        if self.new_root is None or not is_inside(made, self.new_root):
            assert isinstance(made, OpResult)
            self.outside.append(made.op)
        self.vectors[value] = made
        return made

    def _behind(self, value: SSAValue) -> Builder:
        owner = value.owner
        if isinstance(owner, Block):
            return Builder(owner, owner.first_op, self.root.location)
        assert owner.parent is not None
        return Builder(owner.parent, owner.next_op, owner.location)

    def _constant(self, value: SSAValue, op: arith.ConstantOp) -> SSAValue:
        for place in reversed(self.open):
            if value in place.constants:
                return place.constants[value]
        place = self.open[-1]
        type_ = self.vector_type(value.type)
        attribute = constant_attribute(op.value.value.data, type_)  # pyright: ignore
        builder = Builder(place.block, place.block.first_op, op.location)
        made = builder.value(arith.ConstantOp, (), type_, value=attribute)
        place.constants[value] = made
        return made

    # Ops.

    def block(self, builder: Builder, block: Block) -> None:
        for op in block.ops:
            builder.location = op.location
            if isinstance(op, affine.LoadOp):
                self._load(builder, op)
            elif isinstance(op, affine.StoreOp):
                self._store(builder, op)
            elif isinstance(op, affine.ForOp):
                self.loop(builder, op)
            elif isinstance(op, affine.ApplyOp):
                operands = [self.scalar(operand) for operand in op.operands]
                self.scalars[op.result] = builder.value(affine.ApplyOp, operands, INDEX, map=op.map)
            elif isinstance(op, arith.ConstantOp):
                # Subscripts and bounds may need it as it is; unused ones go with the rest.
                if isinstance(op.result.type, IndexType):
                    made = builder.value(arith.ConstantOp, (), INDEX, value=op.value)
                    self.scalars[op.result] = made
            elif isinstance(op, affine.YieldOp):
                builder.create(affine.YieldOp, [self.lanes(value) for value in op.operands])
            else:
                self._compute(builder, op)
            for result in op.results:
                made = self.vectors.get(result) or self.scalars.get(result)
                if made is not None and result.name_hint is not None:
                    made.name_hint = result.name_hint

    def _compute(self, builder: Builder, op: Operation) -> None:
        if may_trap(op) and not all(one.is_whole() for one in self.open):
            raise _Refused("lanes beyond its end would divide")
        operands = [self.lanes(operand) for operand in op.operands]
        neutral = self.combining.get(op)
        if neutral is not None:
            mask = self._mask(self.open, range(1))
            carried = self.open[-1].block.args
            operands = [
                value
                if value in carried
                else builder.value(arith.SelectOp, (mask, value, neutral), value.type)
                for value in operands
            ]
        types = [self.vector_type(result.type) for result in op.results]
        new = builder.create(type(op), operands, types, **op.properties)
        self.vectors.update(zip(op.results, new.results, strict=True))

    # Memory.

    def _indices(self, builder: Builder, op: affine.LoadOp | affine.StoreOp) -> list[SSAValue]:
        at = int(isinstance(op, affine.StoreOp))
        operands = [self.scalar(operand) for operand in op.operands[at + 1 :]]
        affine_map = op.map.data
        if affine_map == AffineMap.identity(len(operands)):
            return operands
        sizes = affine_map.num_dims, affine_map.num_symbols
        return [
            builder.value(
                affine.ApplyOp, operands, INDEX, map=AffineMapAttr(AffineMap(*sizes, (result,)))
            )
            for result in affine_map.results
        ]

    def _axes(self, op: affine.LoadOp | affine.StoreOp) -> list[int | None]:
        """The axis of the buffer that each dimension of vectors goes along; None for none."""
        buffer, forms = subscripts(op)
        name = f"%{buffer.name_hint or '?'}"
        axes: list[int | None] = [None] * len(self.sizes)
        for loop in self.open:
            for axis, form in enumerate(forms):
                if not form.involves(loop.variable):
                    continue
                if axis in axes:
                    raise _Refused(f"two of its loops go along one axis of {name}")
                if not is_contiguous(form, loop):
                    raise _Refused(f"the elements of {name} that it goes through are not in a row")
                axes[loop.dim] = axis
        return axes

    def _load(self, builder: Builder, op: affine.LoadOp) -> None:
        results: list[AffineExpr] = [
            AffineConstantExpr(0) if axis is None else AffineDimExpr(axis)
            for axis in self._axes(op)
        ]
        element = op.result.type
        indices = self._indices(builder, op)
        padding = builder.value(PoisonOp, (), element, value=PoisonAttr())
        self.vectors[op.result] = builder.value(
            vector.TransferReadOp,
            (self.scalar(op.memref), *indices, padding),
            self.vector_type(element),
            permutation_map=AffineMapAttr(AffineMap(len(indices), 0, tuple(results))),
            in_bounds=_anywhere(len(results)),
            operandSegmentSizes=segments(1, len(indices), 1, 0),
        )

    def _store(self, builder: Builder, op: affine.StoreOp) -> None:
        value = self.lanes(op.value)
        axes = self._axes(op)
        buffer, forms = subscripts(op)
        if None in axes:
            raise _Refused(f"several of its lanes write one element of %{buffer.name_hint or '?'}")
        cut: list[int] = []
        for loop in self.open:
            axis = axes[loop.dim]
            assert axis is not None
            if not loop.is_whole() and not ends_with(buffer, axis, forms[axis], loop):
                cut.append(loop.dim)
        indices = self._indices(builder, op)
        # A mask has the axes in the order of memory.
        order = sorted(self.open, key=lambda loop: axes[loop.dim] or 0)
        mask = (self._mask(order, cut),) if cut else ()
        results = tuple(AffineDimExpr(axis or 0) for axis in axes)
        builder.create(
            vector.TransferWriteOp,
            (value, self.scalar(buffer), *indices, *mask),
            (),
            permutation_map=AffineMapAttr(AffineMap(len(indices), 0, results)),
            in_bounds=_anywhere(len(results)),
            operandSegmentSizes=segments(1, 1, len(indices), len(mask)),
        )

    def _mask(self, order: Sequence[Steps], cut: Sequence[int]) -> SSAValue:
        """The lanes before the ends of the loops of some dimensions; all along the others."""
        place = self.open[-1]
        key = (*(loop.dim for loop in order), -1, *cut)
        if key not in place.masks:
            builder = Builder(place.block, place.block.first_op, self.root.location)
            sizes = [loop.size for loop in order]
            counts = [
                self._left(builder, loop) if loop.dim in cut else builder.index(loop.size)
                for loop in order
            ]
            place.masks[key] = builder.value(vector.CreateMaskOp, counts, VectorType(i1, sizes))
        return place.masks[key]

    def _left(self, builder: Builder, loop: Steps) -> SSAValue:
        """How many iterations are left."""
        upper = loop.old.upperBoundMap.data
        operands = [self.scalar(operand) for operand in loop_operands(loop.old).upper]
        ends = over_dims(upper, 0)
        if len(ends) > 1:
            operands = [builder.value(affine.MinOp, operands, INDEX, map=loop.old.upperBoundMap)]
            ends = [AffineDimExpr(0)]
        variable = self.scalar(loop.variable)
        count = ends[0] - AffineDimExpr(len(operands))
        given = composed(Application((count,), len(operands) + 1, (*operands, variable)))
        return builder.value(
            affine.ApplyOp, given.operands, INDEX, map=AffineMapAttr(given.affine_map)
        )

    # Loops.

    def loop(self, builder: Builder, op: affine.ForOp) -> affine.ForOp:
        bounds = loop_bounds(op)
        if any(self._depends(form) for form in (*bounds.lower, *bounds.upper)):
            raise _Refused("the bounds of a loop inside depend on it")
        lower, upper, inits = loop_operands(op)
        dim = self.dims.get(op)
        old = op.body.block
        combiners: list[Combiner] = []
        if dim is None:
            carried = [self.lanes(init) for init in inits]
        else:
            combiners = [COMBINERS[type(value.owner)][1] for value in _yielded(op)]  # pyright: ignore
            carried = [
                self._neutral(builder, combiner, init)
                for combiner, init in zip(combiners, inits, strict=True)
            ]
        step = bounds.step * (1 if dim is None else self.sizes[dim])
        block = Block(arg_types=[INDEX, *(value.type for value in carried)])
        for before, after in zip(old.args, block.args, strict=True):
            after.name_hint = before.name_hint
        self.scalars[old.args[0]] = block.args[0]
        self.vectors.update(zip(old.args[1:], block.args[1:], strict=True))
        new = builder.insert(
            affine.ForOp.create(
                operands=[*map(self.scalar, lower), *map(self.scalar, upper), *carried],
                result_types=[value.type for value in carried],
                properties={**op.properties, "step": IntegerAttr(step, INDEX)},
                attributes=op.attributes,
                regions=[Region(block)],
            )
        )
        if self.new_root is None:
            self.new_root = new
        with self._opened(op, block, dim):
            if combiners and not self.open[-1].is_whole():
                if bounds.step != 1:
                    raise _Refused(f"it combines what it carries in steps of {bounds.step}")
                for value, neutral in zip(_yielded(op), carried, strict=True):
                    assert isinstance(value, OpResult)
                    self.combining[value.op] = neutral
                self._mask(self.open, range(1))
            self.block(Builder(block, None, op.location), old)
        if dim is None:
            self.vectors.update(zip(op.results, new.results, strict=True))
        else:
            self._combine(builder, op, combiners, new)
        return new

    @contextmanager
    def _opened(self, op: affine.ForOp, block: Block, dim: int | None) -> Iterator[None]:
        if dim is None:
            yield
            return
        self.open.append(Steps(op, block, dim, self.sizes[dim]))
        yield
        self.open.pop()

    def _neutral(self, builder: Builder, combiner: Combiner, init: SSAValue) -> SSAValue:
        type_ = self.vector_type(init.type)
        value = builder.constant(_neutral_number(combiner, init), type_)
        assert isinstance(value, OpResult)
        self.outside.append(value.op)
        return value

    def _combine(
        self,
        builder: Builder,
        op: affine.ForOp,
        combiners: Sequence[Combiner],
        new: affine.ForOp,
    ) -> None:
        """Let one value come of the lanes of each result, and of where it began."""
        builder.location = op.location
        inits = loop_operands(op).inits
        for combiner, value, init, old, result in zip(
            combiners, _yielded(op), inits, op.results, new.results, strict=True
        ):
            combined = value.owner
            assert isinstance(combined, Operation)
            flags = combined.properties.get("fastmath", arith.EXACT)
            total = builder.value(
                vector.ReductionOp,
                (result,),
                init.type,
                kind=vector.CombiningKindAttr(combiner.kind),
                fastmath=flags,
            )
            if repr(_number(init)) != repr(_neutral_number(combiner, init)):
                total = builder.value(combiner.op, (total, init), init.type, **combined.properties)
            old.replace_all_uses_with(total)


def _yielded(loop: affine.ForOp) -> Sequence[SSAValue]:
    end = loop.body.block.last_op
    assert end is not None
    return end.operands


def _anywhere(rank: int) -> ArrayAttr[BoolAttr]:
    """A lane of a transfer may be out of bounds along any dimension: it is padding then."""
    return ArrayAttr([BoolAttr.from_bool(False)] * rank)


def _number(value: SSAValue) -> int | float | None:
    """What a constant is."""
    if isinstance(value.owner, arith.ConstantOp):
        return value.owner.value.value.data  # pyright: ignore
    return None


def _neutral_number(combiner: Combiner, init: SSAValue) -> int | float:
    """What changes nothing: for sums 0.0 will do where it is not -0.0 to which they are added."""
    number = _number(init)
    if combiner.is_float_sum and number is not None and repr(number) != "-0.0":
        return 0.0
    bits = init.type.width.data if isinstance(init.type, IntegerType) else 64
    return _NEUTRAL[combiner.op](bits)
