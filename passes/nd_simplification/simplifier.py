"""The walk of `nd-simplify`: every op once, in order, and what is known of those before it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Self

from xdsl.dialects import arith, cf, scf, tensor
from xdsl.dialects.builtin import DYNAMIC_INDEX, DenseIntOrFPElementsAttr
from xdsl.ir import Attribute, Block, BlockArgument, Operation, OpResult, SSAValue
from xdsl.traits import Commutative

from ...dialects import nd
from ...dialects.build import INDEX, Builder, constant_attribute
from ...dialects.dtypes import DType
from ...dialects.extents import Extent
from ...dialects.specs import Spec
from ..watching import attempt, is_watched, may_rewrite
from .algebra import ALGEBRA
from .extents import extent_source
from .folding import LARGEST, fold
from .movement import MOVEMENT
from .rule import Number, Rule
from .scalars import COMMUTATIVE_SCALARS, SCALARS, integer_of, is_scalar_op

RULES: dict[str, Rule] = {**ALGEBRA, **MOVEMENT}
"""For each op of nd, by its full name, what may take its place."""

_COMMUTATIVE = frozenset(
    op_type.name for op_type in nd.OPS.values() if op_type.has_trait(Commutative())
)


class Simplifier:
    """Simplifies a block and all that is nested in it.

    An op is looked at once, when its operands are already as simple as they get: it is a constant,
    or a rule gives an older or a newly made value for it, or an equal op stands before it, or it
    stays. Rules make ops through `op` and its like, so that what they make is simple as well.
    """

    def __init__(self, top: Block) -> None:
        self.builder: Builder
        self._top = top
        self._watched = is_watched()
        # What has been put at the start of a block: its last op.
        self._at_start: dict[Block, Operation] = {}
        self._indices: dict[int, SSAValue] = {}
        # Ops that stand before, by what they compute. Those of a region are forgotten after it.
        self._known: dict[Hashable, Operation] = {}
        self._known_here: list[Hashable] = []
        self._extents: dict[tuple[SSAValue, int], Extent] = {}
        self._numbers: dict[SSAValue, Number | None] = {}

    # ---------------------------------------------------------------------------------- the walk

    def run(self) -> None:
        """Simplify the ops of the block, in order, then erase what is not used."""
        self._visit_block(self._top)
        erase_unused(self._top)

    def _visit_block(self, block: Block) -> None:
        outside = self._known_here
        self._known_here = []
        op = block.first_op
        while op is not None:
            if isinstance(op, scf.IfOp) and (condition := integer_of(op.cond)) is not None:
                op = _take_branch(op, block, condition != 0)
                continue
            following = op.next_op
            self._visit(op, block)
            op = following
        for key in self._known_here:
            del self._known[key]
        self._known_here = outside

    def _visit(self, op: Operation, block: Block) -> None:
        if isinstance(op, nd.TransformOp | nd.CallHostOp):
            return
        if isinstance(op, nd.NdOp):
            self.builder = Builder(block, op, op.location)
            value = self._simplified(op)
        elif is_scalar_op(op):
            self.builder = Builder(block, op, op.location)
            value = self._simplified_scalar(op)
        elif isinstance(op, cf.AssertOp):
            if integer_of(op.arg) or ("assert", id(op.arg)) in self._known:
                block.erase_op(op)
            else:
                self._remember(op, ("assert", id(op.arg)))
            return
        elif op.regions:
            for region in op.regions:
                if len(region.blocks) == 1:
                    self._visit_block(region.block)
            return
        else:
            return
        if value is not None:
            op.results[0].replace_all_uses_with(value)
            block.erase_op(op)

    def _attempt(self, rule: Callable[[Self, Any], SSAValue | None], op: Operation) -> Any:
        if not self._watched:
            return rule(self, op)
        return attempt("nd-simplify", op.name, op, lambda: rule(self, op))

    def _simplified(self, op: nd.NdOp) -> SSAValue | None:
        """What computes the same as `op`, which need not stand in a block yet; None for itself."""
        operands = op._operands
        for operand in operands:
            if type(operand) is not OpResult or type(operand.op) is not nd.ConstantOp:
                break
        else:
            if operands and (value := self._folded(op)) is not None:
                return value
        rule = RULES.get(op.name)
        if rule is not None and (value := self._attempt(rule, op)) is not None:
            return value
        return self._seen_before(op, _key(op))

    def _simplified_scalar(self, op: Operation) -> SSAValue | None:
        rule = SCALARS.get(op.name)
        if rule is not None and (value := self._attempt(rule, op)) is not None:
            return value
        operands = [id(operand) for operand in op._operands]
        if op.name in COMMUTATIVE_SCALARS:
            operands.sort()
        key = (op.name, *operands, *op.properties.values(), op.results[0].type)
        return self._seen_before(op, key)

    def _seen_before(self, op: Operation, key: Hashable) -> SSAValue | None:
        known = self._known.get(key)
        if known is not None and may_rewrite("nd-simplify", "equal ops", op):
            return known.results[0]
        self._remember(op, key)
        return None

    def _remember(self, op: Operation, key: Hashable) -> None:
        self._known[key] = op
        self._known_here.append(key)

    def _folded(self, op: nd.NdOp) -> SSAValue | None:
        result = nd.spec_of(op.results[0].type)
        arrays = [operand.owner.array for operand in op._operands]  # pyright: ignore
        if None in result.shape or any(array.size > LARGEST for array in arrays):
            return None
        if not may_rewrite("nd-simplify", "constants", op):
            return None
        value = fold(op.name[3:], arrays, op.python_attributes(), result)
        return None if value is None else self.constant(nd.dense_of(value, result))

    # -------------------------------------------------------------------------- what rules may ask

    def number(self, value: SSAValue) -> Number | None:
        """The number that all elements of `value` are, where it is constant."""
        # `type(…) is`: `isinstance` is slow for abstract classes, and this is asked most often.
        while type(value) is OpResult and type(value.op) is nd.BroadcastToOp:
            value = value.op._operands[0]
        if type(value) is not OpResult or type(value.op) is not nd.ConstantOp:
            return None
        if value not in self._numbers:
            self._numbers[value] = _splat(value.op.value)
        return self._numbers[value]

    def extent(self, value: SSAValue, axis: int) -> Extent:
        """The extent of an axis: a number, or the one `index` value that stands for it."""
        passed: list[tuple[SSAValue, int]] = []
        while True:
            size: int = value.type.shape.data[axis].data  # pyright: ignore
            if size != DYNAMIC_INDEX:
                extent: Extent = size
                break
            known = self._extents.get((value, axis))
            if known is not None:
                extent = known
                break
            passed.append((value, axis))
            source = extent_source(value, axis)
            if source is None:
                extent = self._dim(value, axis)
                break
            if not isinstance(source, tuple):
                extent = source
                break
            value, axis = source
        for place in passed:
            self._extents[place] = extent
        return extent

    def extents(self, value: SSAValue) -> list[Extent]:
        """All extents of `value`."""
        return [self.extent(value, axis) for axis in range(len(value.type.shape.data))]  # pyright: ignore

    def keep_dim(self, op: tensor.DimOp, axis: int) -> bool:
        """Let `op` stand for this extent from here on, if nothing else does; whether it may.

        It must stand in the block where its array is defined.
        """
        value = op.source
        home = value.owner if isinstance(value, BlockArgument) else value.owner.parent
        if (
            op.parent is not home
            or (value, axis) in self._extents
            or value.type.shape.data[axis].data != DYNAMIC_INDEX  # pyright: ignore
            or extent_source(value, axis) is not None
        ):
            return False
        self._extents[value, axis] = op.results[0]
        return True

    def _dim(self, value: SSAValue, axis: int) -> SSAValue:
        """A new `tensor.dim`, where the value is defined."""
        number = self._index_at_top(axis)
        if isinstance(value, BlockArgument):
            home, location = value.owner, self.builder.location
            last = self._at_start.get(home)
            place = home.first_op if last is None else last.next_op
        else:
            assert isinstance(value, OpResult) and value.op.parent is not None
            home, place, location = value.op.parent, value.op.next_op, value.op.location
        made = Builder(home, place, location).create(tensor.DimOp, (value, number), (INDEX,))
        if isinstance(value, BlockArgument):
            self._at_start[home] = made
        return made.results[0]

    def _index_at_top(self, value: int) -> SSAValue:
        """A constant that stands before everything else."""
        known = self._indices.get(value)
        if known is None:
            last = self._at_start.get(self._top)
            place = self._top.first_op if last is None else last.next_op
            known = Builder(self._top, place, self.builder.location).index(value)
            self._indices[value] = known
            self._at_start[self._top] = known.owner  # pyright: ignore[reportArgumentType]
        return known

    # ------------------------------------------------------------------------- what rules may make

    def op(
        self,
        name: str,
        *operands: SSAValue,
        index_operands: Sequence[SSAValue] = (),
        **attributes: Any,
    ) -> SSAValue:
        """The value of nd op `name` of these operands: a new op, or what is as good."""
        made = nd.build(name, operands, attributes, self.builder.location, index_operands)
        value = self._simplified(made)
        if value is None:
            return self.builder.insert(made).results[0]
        made.erase()
        return value

    def shaped(
        self, name: str, *operands: SSAValue, extents: Sequence[Extent], **attributes: Any
    ) -> SSAValue:
        """As `op`, for one that takes its result's extents (`broadcast_to`, `reshape`)."""
        return self.op(
            name,
            *operands,
            index_operands=[extent for extent in extents if not isinstance(extent, int)],
            shape=tuple(extent if isinstance(extent, int) else None for extent in extents),
            **attributes,
        )

    def constant(self, dense: DenseIntOrFPElementsAttr) -> SSAValue:
        """An `nd.constant`."""
        made = nd.ConstantOp.create(result_types=(dense.type,), properties={"value": dense})
        value = self._seen_before(made, _key(made))
        return self.builder.insert(made).results[0] if value is None else value

    def scalar(self, value: Number, dtype: DType) -> SSAValue:
        """A 0-d `nd.constant`; elementwise ops stretch it."""
        return self.constant(nd.dense_of(value, Spec(dtype, ())))

    def full(self, value: Number, like: SSAValue) -> SSAValue:
        """An array of `like`'s type filled with a number."""
        dtype = nd.spec_of(like.type).dtype
        return self.shaped("broadcast_to", self.scalar(value, dtype), extents=self.extents(like))

    def integer(self, value: int, type_: Attribute = INDEX) -> SSAValue:
        """An `arith.constant` of an integer type."""
        attribute = constant_attribute(value, type_)
        made = arith.ConstantOp.create(result_types=(type_,), properties={"value": attribute})
        found = self._simplified_scalar(made)
        return self.builder.insert(made).results[0] if found is None else found

    def scalar_op(
        self, op_type: type[Operation], operands: Sequence[SSAValue], type_: Attribute
    ) -> SSAValue:
        """As `op`, for an op of arith."""
        made = op_type.create(operands=operands, result_types=(type_,))
        value = self._simplified_scalar(made)
        if value is None:
            return self.builder.insert(made).results[0]
        made.erase()
        return value


def _key(op: nd.NdOp) -> Hashable:
    """Equal for two ops that compute the same."""
    if type(op) is nd.ConstantOp:
        dense = op.value
        return (nd.ConstantOp, dense.data.data, nd.spec_of(dense.type))
    operands = [id(operand) for operand in op._operands]
    if op.name in _COMMUTATIVE:
        operands.sort()
    if op.properties_by_name or not op.infers_results:
        return (type(op), *operands, *op.python_attributes().values())
    return (type(op), *operands)


def _splat(dense: DenseIntOrFPElementsAttr) -> Number | None:
    array = nd.array_of(dense)
    size, data = array.dtype.itemsize, dense.data.data
    if not array.size or data != data[:size] * array.size:
        return None
    first = array.reshape(-1)[0]
    return first.item() if first.dtype.kind != "V" else float(first)


def _take_branch(op: scf.IfOp, block: Block, condition: bool) -> Operation | None:
    """Put the ops of the branch that is taken in the place of `op`; the first of them."""
    region = op.true_region if condition else op.false_region
    first = op.next_op
    if region.blocks:
        inner = region.block
        terminator = inner.last_op
        assert terminator is not None
        if inner.first_op is not terminator:
            first = inner.first_op
        values = tuple(terminator.operands)
        inner.erase_op(terminator)
        for moved in list(inner.ops):
            moved.detach()
            block.insert_op_before(moved, op)
        for result, value in zip(op.results, values, strict=True):
            result.replace_all_uses_with(value)
    block.erase_op(op)
    return first


# --------------------------------------------------------------------------------------- dead code


def erase_unused(block: Block) -> None:
    """Erase the ops of a block, from the last to the first, that have no effect and no use."""
    op = block.last_op
    while op is not None:
        before = op.prev_op
        if all(result.first_use is None for result in op.results) and _has_no_effect(op):
            block.erase_op(op)
            op = before
            continue
        for region in op.regions:
            for inner in region.blocks:
                erase_unused(inner)
        op = before


def _has_no_effect(op: Operation) -> bool:
    if isinstance(op, nd.NdOp):
        return not isinstance(op, nd.TransformOp)
    if isinstance(op, scf.ForOp | scf.IfOp):
        return all(
            isinstance(inner, scf.YieldOp) or _has_no_effect(inner)
            for region in op.regions
            for block in region.blocks
            for inner in block.ops
        )
    return is_scalar_op(op)
