"""Who uses which tensor, and until when: read off a function once, in linear time.

Positions number the ops of a function in program order. A use inside a region counts, for a value
from outside, at the op that holds the region. A value is in use as long as a view of it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import arith, complex, tensor
from xdsl.dialects.builtin import AffineMapAttr, IndexType, TensorType
from xdsl.dialects.linalg.ops import GenericOp, YieldOp
from xdsl.ir import Block, Operation, SSAValue
from xdsl.ir.affine import AffineDimExpr

from ...dialects.structure import ancestor_in, block_of

RESHAPES = (tensor.ExpandShapeOp, tensor.CollapseShapeOp, tensor.ReshapeOp, tensor.CastOp)
VIEWS = (*RESHAPES, tensor.ExtractSliceOp)
_IN_FILLS = (arith.ConstantOp, complex.ConstantOp, complex.CreateOp, YieldOp)


class TensorUses:
    """Positions of ops and last uses of tensors, in the block `function_body` and below.

    Attributes:
        position: of each op.
        last: position of the last use of each tensor that is used, in the tensor's own block.
        virtual: the op of each constant, splat and fill (`linalg.generic` without inputs whose
            elements are all the same).
        captured: the tensors that the body of a generic reads by `tensor.extract`.
    """

    def __init__(self, function_body: Block):
        self.position: dict[Operation, int] = {}
        self.last: dict[SSAValue, int] = {}
        self.virtual: dict[SSAValue, Operation] = {}
        self.captured: dict[GenericOp, list[SSAValue]] = {}
        self._last_nested: dict[SSAValue, int] = {}
        self._base: dict[SSAValue, SSAValue] = {}
        self._views: list[Operation] = []
        self._read(function_body)
        for view in reversed(self._views):
            self._extend_source(view)

    def _read(self, block: Block) -> None:
        for op in block.ops:
            self.position[op] = len(self.position)
            for operand in op.operands:
                if isinstance(operand.type, TensorType):
                    self._use(operand, op)
            if isinstance(op, GenericOp):
                self._read_generic(op)
            elif op.regions:
                for region in op.regions:
                    for inner in region.blocks:
                        self._read(inner)
            elif isinstance(op, VIEWS):
                source = op.operands[0]
                self._views.append(op)
                self._base[op.results[0]] = self._base.get(source, source)
            elif isinstance(op, arith.ConstantOp | tensor.SplatOp) and isinstance(
                op.results[0].type, TensorType
            ):
                self.virtual[op.results[0]] = op

    def _read_generic(self, op: GenericOp) -> None:
        captured: list[SSAValue] = []
        is_fill = len(op.operands) == len(op.results) == 1 and not reads_output(op, 0)
        for inner in op.body.walk():
            if isinstance(inner, tensor.ExtractOp):
                captured.append(inner.tensor)
                self._use(inner.tensor, op)
            is_fill = is_fill and isinstance(inner, _IN_FILLS)
        if captured:
            self.captured[op] = captured
        if is_fill:
            self.virtual[op.results[0]] = op

    def _use(self, value: SSAValue, op: Operation) -> None:
        user = ancestor_in(block_of(value), op)
        assert user is not None
        position = self.last[value] = self.position[user]
        if user is not op:
            self._last_nested[value] = position

    def _extend_source(self, view: Operation) -> None:
        source, result = view.operands[0], view.results[0]
        if view.parent is block_of(source):
            for last in (self.last, self._last_nested):
                last[source] = max(last.get(source, -1), last.get(result, -1))

    def base(self, value: SSAValue) -> SSAValue:
        """What a value is a view of, or the value itself."""
        return self._base.get(value, value)

    def same_base(self, value: SSAValue, other: SSAValue) -> bool:
        return self._base.get(value, value) is self._base.get(other, other)

    def last_within(self, value: SSAValue, block: Block) -> int:
        """The position, in a block inside `value`'s own, of the last use there; -1 if none."""
        last = -1
        pending = [value]
        while pending:
            for use in pending.pop().uses:
                user = use.operation
                if isinstance(user, VIEWS):
                    pending.append(user.results[0])
                if (ancestor := ancestor_in(block, user)) is not None:
                    last = max(last, self.position[ancestor])
        return last

    def is_unread_from(
        self, value: SSAValue, position: int, user: Operation, views: Sequence[Operation] = ()
    ) -> bool:
        """Whether all uses of a value, except in `user`, lie before a position of its block.

        The op at the position itself may read these views.
        """
        home = block_of(value)
        for use in value.uses:
            op = use.operation
            ancestor = ancestor_in(home, op)
            if op is user or ancestor is None:
                continue
            last = self.last.get(op.results[0], -1) if isinstance(op, VIEWS) else -1
            if op in views and last == position:
                continue
            if max(last, self.position[ancestor]) >= position:
                return False
        return True

    def only_initial(self, op: Operation, value: SSAValue) -> bool:
        """Whether a loop uses a value as one initial value only: not twice, not in its body."""
        base = self.base(value)
        tensors = [operand for operand in op.operands if isinstance(operand.type, TensorType)]
        if sum(self.same_base(operand, base) for operand in tensors) != 1:
            return False
        if block_of(base) is op.parent:
            return self._last_nested.get(base, -1) != self.position[op]
        return all(
            self.last_within(base, block) < 0 for region in op.regions for block in region.blocks
        )

    def in_step(self, op: GenericOp, value: SSAValue, output: AffineMapAttr) -> bool:
        """Whether each iteration reads of `value` and its views only the element that it writes."""
        if not is_injective(output):
            return False
        if any(self.same_base(captured, value) for captured in self.captured.get(op, ())):
            return False
        return all(
            operand is value and same_map(attribute, output)
            for operand, attribute in zip(op.operands, op.indexing_maps.data, strict=True)
            if self.same_base(operand, value)
        )

    def read_once(self, op: GenericOp, value: SSAValue, at: int) -> bool:
        """Whether no operand but number `at` is the value or a view of it."""
        return not any(
            position != at and self.same_base(operand, value)
            for position, operand in enumerate(op.operands)
        ) and not any(self.same_base(captured, value) for captured in self.captured.get(op, ()))


def is_undefined(value: SSAValue) -> bool:
    """Whether a tensor has no content yet."""
    return isinstance(value.owner, tensor.EmptyOp)


def is_shape(op: tensor.FromElementsOp) -> bool:
    """Whether the elements only serve as the shape of reshapes."""
    return all(isinstance(use.operation, tensor.ReshapeOp) for use in op.result.uses)


def reads_output(op: GenericOp, index: int) -> bool:
    """Whether the body reads the element that output number `index` had before."""
    arguments = op.body.block.args
    return arguments[len(arguments) - len(op.results) + index].first_use is not None


def outer_operands(op: Operation) -> list[SSAValue]:
    """What the elements of a virtual value are computed from."""
    if not isinstance(op, GenericOp):
        return [operand for operand in op.operands if not isinstance(operand.type, IndexType)]
    return [
        operand
        for inner in op.body.block.ops
        for operand in inner.operands
        if block_of(operand) is not op.body.block
    ]


def same_map(one: AffineMapAttr, other: AffineMapAttr) -> bool:
    return one is other or one.data == other.data


def is_injective(attribute: AffineMapAttr) -> bool:
    """Whether every iteration has an element of its own: each loop's index is a subscript."""
    dims = {
        result.position for result in attribute.data.results if isinstance(result, AffineDimExpr)
    }
    return len(dims) == attribute.data.num_dims
