"""Several loops at once in the lanes of vectors with as many dimensions: a register tile."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    ArrayAttr,
    BoolAttr,
    IndexType,
    IntegerAttr,
    MemRefType,
    StridedLayoutAttr,
    TensorType,
    VectorType,
    i1,
)
from xdsl.dialects.ub import PoisonAttr, PoisonOp
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr, AffineExpr, AffineMap

from ...dialects import affine, arith, vector
from ...dialects.affine_maps import dims_map
from ...dialects.arith import constant_value
from ...dialects.build import INDEX, Builder, Constants
from ...dialects.extents import Extent, as_extent, make_slice
from ...dialects.linalg_generic import segments
from ...dialects.linear_forms import Linear, map_forms
from ...dialects.memref_types import memref_type, strides_of
from ...dialects.quick import erase
from ..affine_loops.analysis import (
    innermost_stride_is_one,
    is_pure,
    loop_bounds,
    loop_operands,
    roots_of,
)
from ..affine_loops.values import map_values


def vectorize_tile(loops: Sequence[affine.ForOp], constants: Constants) -> str | None:
    """Do all iterations of `loops` at once, in vectors with a dimension for each of them, in order.

    ```
    affine.for %i = %0 to %0 + 6 {
      affine.for %j = %1 to %1 + 64 {
        %s = affine.for %k = 0 to %n           %s = affine.for %k = 0 to %n
          iter_args(%c = %init) {                iter_args(%c = dense<init>) {
          %a = affine.load %A[%i, %k]            %a = vector.transfer_read %A[%0, %k] : vector<6x64>
          %b = affine.load %B[%k, %j]      →     %b = vector.transfer_read %B[%k, %1] : vector<6x64>
          %p = arith.mulf %a, %b                 %p = arith.mulf %a, %b
          affine.yield (%c + %p)                 affine.yield (%c + %p)
        }                                      }
        affine.store %s, %C[%i, %j]            vector.transfer_write %s, %C[%0, %1]
      }                                      …
    }
    ```

    The loops stand one in the other with nothing between, in any order; loops inside stay loops.
    Each has a constant number of iterations, or at most so many: then there is a mask, and what
    is the same in all lanes of a row that there is not may be anything (`ub.poison`). What the
    loops do not change stays a scalar. Rows that are read may lie several elements apart, as those
    of a convolution with strides: they are read from a `memref.subview`.

    Returns:
        None, or a sentence that says why the loops stay as they are.
    """
    shape: list[int] = []
    for loop in loops:
        bounds = loop_bounds(loop)
        most = bounds.greatest_trip_count
        if bounds.step != 1 or most is None or len(bounds.lower) != 1:
            return "the number of its iterations is not known"
        shape.append(most)
    chain = sorted(loops, key=_depth)
    for outer, inner in itertools.pairwise(chain):
        if inner.parent_op() is not outer or outer.body.block.first_op is not inner:
            return "there is more than the next loop inside"
        if outer.body.block.args[1:] or inner.next_op is not outer.body.block.last_op:
            return "there is more than the next loop inside"
    if chain[-1].body.block.args[1:]:
        return "it carries values from one iteration to the next"
    plan = _Plan(
        [loop.body.block.args[0] for loop in loops],
        partial=any(map(_is_partial, loops)),
    )
    refusal = plan.refusal(chain[-1].body.block)
    if refusal is None:
        _Emitter(plan, loops, shape, constants).emit(chain[0], chain[-1].body.block)
    return refusal


def _is_partial(loop: affine.ForOp) -> bool:
    """Whether a loop may have fewer iterations than there are lanes for it."""
    bounds = loop_bounds(loop)
    return bounds.trip_count is None and len(bounds.upper) > 1


def _depth(loop: Operation) -> int:
    depth, parent = 0, loop.parent_op()
    while parent is not None:
        depth, parent = depth + 1, parent.parent_op()
    return depth


# --- what can be done ----------------------------------------------------------------------------


class Place(NamedTuple):
    """An access: for each loop of the tile the axis of the memref that it moves along, or None.

    `strides` is how far along each axis of the memref an iteration moves.
    """

    axes: tuple[int | None, ...]
    subscripts: tuple[Linear, ...]
    strides: tuple[int, ...]


class _Plan:
    """Whether a body can be done in lanes, and what is then read and written where."""

    def __init__(self, variables: Sequence[SSAValue], partial: bool):
        self.variables, self.partial = variables, partial
        self.places: dict[Operation, Place] = {}

    def refusal(self, block: Block) -> str | None:
        """Why the ops of a block, and those inside, cannot be done in lanes; None if they can."""
        for op in _inside(block):
            if isinstance(op, affine.LoadOp | affine.StoreOp):
                sentence = self._plan_access(op)
            elif isinstance(op, affine.ForOp | affine.IfOp):
                sentence = self._plan_region_op(op)
            elif isinstance(op, affine.YieldOp | affine.ApplyOp | affine.MinOp | affine.MaxOp):
                sentence = None
            elif (
                op.regions or not is_pure(op) or op.name.partition(".")[0] not in ("arith", "math")
            ):
                sentence = f"'{op.name}' has no vector form"
            elif not set(self.variables).isdisjoint(op.operands):
                sentence = "it computes with a loop variable"
            else:
                sentence = None
            if sentence is not None:
                return sentence
        return self._why_dependent()

    def _plan_region_op(self, op: affine.ForOp | affine.IfOp) -> str | None:
        operands = loop_operands(op) if isinstance(op, affine.ForOp) else None
        bounds = op.operands if operands is None else (*operands.lower, *operands.upper)
        if any(self._depends(value) for value in bounds):
            return f"the bounds or the condition of '{op.name}' inside depend on it"
        if any(
            isinstance(result.type, IndexType | VectorType | MemRefType) for result in op.results
        ):
            return f"'{op.name}' inside has a result that cannot be a lane"
        return None

    def _depends(self, value: SSAValue) -> bool:
        (form,) = map_forms(AffineMap(1, 0, (AffineDimExpr(0),)), (value,))
        return any(form.involves(variable) for variable in self.variables)

    def _plan_access(self, op: affine.LoadOp | affine.StoreOp) -> str | None:
        at = int(isinstance(op, affine.StoreOp))
        buffer = op.operands[at]
        forms = map_forms(op.map.data, op.operands[at + 1 :])
        name = "%" + (buffer.name_hint or "?")
        axes: list[int | None] = []
        strides = [1] * len(forms)
        for variable in self.variables:
            along = [axis for axis, form in enumerate(forms) if form.involves(variable)]
            steps = [forms[axis].coefficient(variable) for axis in along]
            only_rows_apart = (
                at == 0 and variable is not self.variables[-1] and min(steps, default=1) > 0
            )
            if len(along) > 1 or (steps not in ([], [1]) and not only_rows_apart):
                return f"the elements of {name} that it goes through are not in a row"
            axes.append(along[0] if along else None)
            if along:
                strides[along[0]] = steps[0]
        moved = [axis for axis in axes if axis is not None]
        if len(set(moved)) != len(moved):
            return f"two of the loops go along one axis of {name}"
        if self.partial and moved != sorted(moved):
            return f"the order of the loops is not that of the axes of {name}"
        assert isinstance(buffer.type, MemRefType)
        in_row = axes[-1] == len(forms) - 1 and innermost_stride_is_one(buffer.type)
        if isinstance(op, affine.StoreOp) and None in axes:
            return f"several of its iterations write one element of {name}"
        if not in_row and (
            isinstance(op, affine.StoreOp) or (self.partial and axes[-1] is not None)
        ):
            return f"neighbouring lanes of {name} are not neighbours in memory"
        self.places[op] = Place(tuple(axes), forms, tuple(strides))
        return None

    def _why_dependent(self) -> str | None:
        """A buffer that is written must be accessed at the lane's own elements alone."""
        written: dict[SSAValue | None, Place] = {}
        buffers: dict[SSAValue | None, SSAValue] = {}
        for op, place in self.places.items():
            if isinstance(op, affine.StoreOp):
                for root in roots_of(op.memref) or (None,):
                    written[root], buffers[root] = place, op.memref
        for op, place in self.places.items():
            assert isinstance(op, affine.LoadOp | affine.StoreOp)
            roots = roots_of(op.memref)
            if roots is None and written:
                return "it is not known which buffer an access is to"
            for root in written.keys() & (roots or ()):
                if (
                    op.memref is not buffers[root]
                    or place.axes != written[root].axes
                    or not self._same_lanes(place, written[root])
                ):
                    name = op.memref.name_hint
                    return f"an iteration may need what another one writes to %{name}"
        return None

    def _same_lanes(self, one: Place, other: Place) -> bool:
        return all(
            axis is not None and one.subscripts[axis] == other.subscripts[axis] for axis in one.axes
        )


def _inside(block: Block) -> Iterator[Operation]:
    for op in block.ops:
        yield op
        for region in op.regions:
            for inner in region.blocks:
                yield from _inside(inner)


# --- the vector form -----------------------------------------------------------------------------


@lru_cache(maxsize=64)
def _all_in_bounds(rank: int) -> ArrayAttr[BoolAttr]:
    return ArrayAttr([BoolAttr.from_bool(True)] * rank)


class _Emitter:
    """Writes the vector form of a body."""

    def __init__(
        self,
        plan: _Plan,
        loops: Sequence[affine.ForOp],
        shape: Sequence[int],
        constants: Constants,
    ):
        self.plan, self.loops, self.shape, self.constants = plan, loops, list(shape), constants
        # What has become of values: one for all lanes, or a vector of them.
        self.scalars: dict[SSAValue, SSAValue] = {}
        self.vectors: dict[SSAValue, SSAValue] = {}
        # How many lanes there are along a dimension, where not all are needed.
        self.rests: dict[int, SSAValue] = {}
        self.masks: dict[tuple[int, ...], SSAValue] = {}
        self.poisons: dict[Attribute, SSAValue] = {}

    def emit(self, outermost: affine.ForOp, body: Block) -> None:
        self.before = builder = Builder.in_place_of(outermost)
        for loop in sorted(self.loops, key=_depth):
            lower, upper, _ = loop_operands(loop)
            lower = [self.scalar(value) for value in lower]
            upper = [self.scalar(value) for value in upper]
            (base,) = map_values(builder, loop.lowerBoundMap.data, lower)
            variable = loop.body.block.args[0]
            self.scalars[variable] = base
            base.name_hint = base.name_hint or variable.name_hint
            if _is_partial(loop):
                rest = self._rest(builder, loop.upperBoundMap.data, upper, base)
                self.rests[self.loops.index(loop)] = rest
        self.block(builder, body)
        erase(outermost)

    def _rest(
        self, builder: Builder, upper: AffineMap, operands: Sequence[SSAValue], base: SSAValue
    ) -> SSAValue:
        """How many iterations a loop has that begins at `base`."""
        dims = [AffineDimExpr(at) for at in range(len(operands))]
        start = AffineDimExpr(len(operands))
        results = tuple(
            result.replace_dims_and_symbols(dims[: upper.num_dims], dims[upper.num_dims :])
            + start * -1
            for result in upper.results
        )
        affine_map = dims_map(len(operands) + 1, results)
        return builder.value(affine.MinOp, (*operands, base), INDEX, map=affine_map)

    # Values.

    def scalar(self, value: SSAValue) -> SSAValue:
        return self.scalars.get(value, value)

    def vector_type(self, element: Attribute) -> VectorType:
        return _vector_type(element, tuple(self.shape))

    def lanes(self, builder: Builder, value: SSAValue) -> SSAValue:
        """The vector of a value."""
        found = self.vectors.get(value)
        if found is None:
            type_ = self.vector_type(value.type)
            number = _number(value)
            if number is not None:
                return self.constants.value(number, type_)
            found = builder.value(vector.BroadcastOp, (self.scalar(value),), type_)
        return found

    def mask(self, builder: Builder, dims: Sequence[int]) -> SSAValue | None:
        """The lanes that there are, of a vector along these loops; None for all."""
        key = tuple(dims)
        if self.rests.keys().isdisjoint(key):
            return None
        found = self.masks.get(key)
        if found is None:
            counts = [
                self.rests.get(dim) or self.constants.value(self.shape[dim], INDEX) for dim in key
            ]
            type_ = _vector_type(i1, tuple(self.shape[dim] for dim in key))
            found = self.masks[key] = builder.value(vector.CreateMaskOp, counts, type_)
        return found

    def padding(self, type_: Attribute, in_rows: bool) -> SSAValue:
        """What lanes are that are not read; rows that are not written may be anything."""
        if not in_rows:
            return self.constants.value(0, type_)
        found = self.poisons.get(type_)
        if found is None:
            found = self.before.value(PoisonOp, (), type_, value=PoisonAttr())
            self.poisons[type_] = found
        return found

    # Ops.

    def block(self, builder: Builder, block: Block) -> None:
        location = builder.location
        for op in block.ops:
            builder.location = op.location
            if isinstance(op, affine.LoadOp):
                self.load(builder, op)
            elif isinstance(op, affine.StoreOp):
                self.store(builder, op)
            elif isinstance(op, affine.ForOp):
                self.loop(builder, op)
            elif isinstance(op, affine.IfOp):
                self.branch(builder, op)
            elif not isinstance(op, affine.YieldOp):
                self.compute(builder, op)
            for result in op.results:
                made = self.vectors.get(result) or self.scalars.get(result)
                if made is not None and result.name_hint is not None:
                    made.name_hint = result.name_hint
        builder.location = location

    def compute(self, builder: Builder, op: Operation) -> None:
        vectors = any(operand in self.vectors for operand in op.operands)
        get = (lambda value: self.lanes(builder, value)) if vectors else self.scalar
        types = [self.vector_type(r.type) if vectors else r.type for r in op.results]
        operands = [get(operand) for operand in op.operands]
        new = builder.create(type(op), operands, types, **op.properties)
        (self.vectors if vectors else self.scalars).update(
            zip(op.results, new.results, strict=True)
        )

    def load(self, builder: Builder, op: affine.LoadOp) -> None:
        place = self.plan.places[op]
        operands = [self.scalar(operand) for operand in op.operands]
        element = op.result.type
        dims = [dim for dim, axis in enumerate(place.axes) if axis is not None]
        if not dims:
            self.scalars[op.result] = builder.value(affine.LoadOp, operands, element, map=op.map)
            return
        # What is the same along leading dimensions is broadcast; along others, read so.
        results: list[AffineExpr] = []
        for axis in place.axes[dims[0] :]:
            results.append(AffineConstantExpr(0) if axis is None else AffineDimExpr(axis))
        type_ = _vector_type(element, tuple(self.shape[dims[0] :]))
        indices = map_values(builder, op.map.data, operands[1:])
        mask = self.mask(builder, dims)
        buffer = operands[0]
        if max(place.strides) > 1:
            buffer = self.view(builder, buffer, indices, place)
            indices = [self.constants.value(0, INDEX)] * len(indices)
        last = len(self.shape) - 1
        padding = self.padding(element, any(dim in self.rests for dim in dims if dim < last))
        read = builder.value(
            vector.TransferReadOp,
            (buffer, *indices, padding, *([mask] if mask else ())),
            type_,
            permutation_map=AffineMapAttr(AffineMap(len(indices), 0, tuple(results))),
            in_bounds=_all_in_bounds(len(results)),
            operandSegmentSizes=segments(1, len(indices), 1, int(mask is not None)),
        )
        if dims[0]:
            read.name_hint = op.result.name_hint
            read = builder.value(vector.BroadcastOp, (read,), self.vector_type(element))
        self.vectors[op.result] = read

    def view(
        self, builder: Builder, buffer: SSAValue, indices: Sequence[SSAValue], place: Place
    ) -> SSAValue:
        """The part of a buffer that a tile reads, without what lies between its elements."""
        assert isinstance(buffer.type, MemRefType)
        sizes: list[Extent] = [1] * len(indices)
        for dim, axis in enumerate(place.axes):
            if axis is not None:
                sizes[axis] = self.rests.get(dim) or self.shape[dim]
        strides = [
            None if stride is None else stride * step
            for stride, step in zip(strides_of(buffer.type), place.strides, strict=True)
        ]
        layout = StridedLayoutAttr(strides, None)
        type_ = memref_type(
            TensorType(
                buffer.type.element_type,
                [size if isinstance(size, int) else DYNAMIC_INDEX for size in sizes],
            ),
            layout,
        )
        offsets = [as_extent(index) for index in indices]
        return make_slice(
            builder, memref.SubviewOp, (buffer,), type_, offsets, sizes, place.strides
        )

    def store(self, builder: Builder, op: affine.StoreOp) -> None:
        place = self.plan.places[op]
        buffer, *subscripts = [self.scalar(operand) for operand in op.operands[1:]]
        indices = map_values(builder, op.map.data, subscripts)
        mask = self.mask(builder, range(len(self.shape)))
        results = tuple(AffineDimExpr(axis or 0) for axis in place.axes)
        builder.create(
            vector.TransferWriteOp,
            (self.lanes(builder, op.value), buffer, *indices, *([mask] if mask else ())),
            (),
            permutation_map=AffineMapAttr(AffineMap(len(indices), 0, results)),
            in_bounds=_all_in_bounds(len(results)),
            operandSegmentSizes=segments(1, 1, len(indices), int(mask is not None)),
        )

    def loop(self, builder: Builder, op: affine.ForOp) -> None:
        lower, upper, inits = loop_operands(op)
        old = op.body.block
        vectors = [self.lanes(builder, init) for init in inits]
        block = Block(arg_types=[INDEX, *(init.type for init in vectors)])
        self.scalars[old.args[0]] = block.args[0]
        block.args[0].name_hint = old.args[0].name_hint
        for before, after in zip(old.args[1:], block.args[1:], strict=True):
            self.vectors[before] = after
            after.name_hint = before.name_hint
        self.region(block, old, op)
        new = builder.insert(
            affine.ForOp.create(
                operands=[*map(self.scalar, lower), *map(self.scalar, upper), *vectors],
                result_types=[init.type for init in vectors],
                properties=op.properties,
                attributes=op.attributes,
                regions=[Region(block)],
            )
        )
        self.vectors.update(zip(op.results, new.results, strict=True))

    def branch(self, builder: Builder, op: affine.IfOp) -> None:
        regions: list[Region] = []
        for region in op.regions:
            regions.append(Region())
            for old in region.blocks:
                regions[-1].add_block(block := Block())
                self.region(block, old, op)
        new = builder.insert(
            affine.IfOp.create(
                operands=[*map(self.scalar, op.operands)],
                result_types=[self.vector_type(result.type) for result in op.results],
                properties=op.properties,
                regions=regions,
            )
        )
        self.vectors.update(zip(op.results, new.results, strict=True))

    def region(self, block: Block, old: Block, op: Operation) -> None:
        """The vector form of a block; masks made in it are not known outside."""
        known = dict(self.masks)
        inner = Builder(block, None, op.location)
        self.block(inner, old)
        end = old.last_op
        assert end is not None
        inner.create(affine.YieldOp, [self.lanes(inner, value) for value in end.operands])
        self.masks = known


@lru_cache(256)
def _vector_type(element: Attribute, shape: tuple[int, ...]) -> VectorType:
    return VectorType(element, shape)


def _number(value: SSAValue) -> int | float | None:
    """What a constant is."""
    owner = value.owner
    if isinstance(owner, arith.ConstantOp):
        attribute = owner.value
        if isinstance(attribute, IntegerAttr) or hasattr(attribute, "value"):
            return attribute.value.data  # pyright: ignore
    return constant_value(value)
