"""Where every tensor of a function shall lie: the analysis of one-shot-bufferize.

A function is read backwards, so that the last use of a value is met first, and the op which
consumes a value can tell it where to be born:

    func.return %y            the result argument is %y's place
    %y = generic ins(%t)      %t dies here and is read where %y is written: the same place
    %t = generic ins(%x)      … and the chain goes on upwards until a value lives on, or is an input

A chain goes up through destinations (`outs` that are read, `insert_slice`, `insert`), carried
values of loops, branches, reshapes, elementwise inputs, and the sources of `insert_slice`, which
are born in their slice. It stops where the place would be written while what it holds is still
needed; the op below then copies. What has no place gets a temporary.

`tensor.empty` has no content. Constants, splats and fills are *virtual*: they are written anew
wherever they are consumed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from xdsl.dialects import arith, cf, func, scf, tensor
from xdsl.dialects.builtin import MemRefType, TensorType
from xdsl.dialects.linalg.ops import GenericOp
from xdsl.ir import Block, BlockArgument, Operation, OpResult, SSAValue

from ...dialects.host_call import is_host_call
from ...dialects.memref_types import is_contiguous
from ...dialects.structure import ancestor_in, block_of, condition_of, terminator
from ..errors import CompileError
from .shape_values import Extent, ShapeValues
from .slices import are_disjoint, same_slice
from .tensor_uses import (
    RESHAPES,
    VIEWS,
    TensorUses,
    is_injective,
    is_shape,
    is_undefined,
    outer_operands,
    reads_output,
    same_map,
)

_PRODUCERS = (
    GenericOp,
    tensor.InsertSliceOp,
    tensor.InsertOp,
    tensor.FromElementsOp,
    func.CallOp,
    scf.ForOp,
    scf.IfOp,
    scf.WhileOp,
)
# How many insertions are looked through for one that would overwrite a source born in its slice.
_INSERTIONS_SEEN = 64


@dataclass(eq=False, slots=True)
class Buffer:
    """Memory for tensors: a temporary with the extents of `sample`, unless it is a subclass.

    `first` is the first op that writes it, in the block where it begins to be used.
    """

    sample: SSAValue
    first: Operation | None = None
    parent: Buffer | None = None


class ResultBuffer(Buffer):
    """The memory of a result of the function, `sample` being what is returned.

    `argument` is the memref of the argument whose memory that is, if it is one's.
    """

    argument: SSAValue | None = None


@dataclass(eq=False, slots=True)
class SliceBuffer(Buffer):
    """The part of `parent` that an `insert_slice` writes."""

    insertion: tensor.InsertSliceOp | None = None


class ReshapedBuffer(Buffer):
    """The memory of `parent` with the shape of `sample`."""


@dataclass(eq=False, slots=True)
class Place:
    """A buffer as one block sees it.

    `occupant` is a value that is in the buffer when the block is entered; its last use there has
    position `last`. In the block of the insertion, the place of a slice also knows the place that
    it is part of, and whether the insertion's destination is in that place; `start` is the
    insertion whose destination has to be written there first.
    """

    buffer: Buffer
    occupant: SSAValue | None = None
    last: int = -1
    whole: Place | None = None
    in_place: bool = False
    start: tensor.InsertSliceOp | None = None


class Analysis:
    """The place of every tensor of a function.

    Attributes:
        uses: last uses and virtual values.
        places: of every tensor that an op computes or a loop carries.
        results: the buffers of the function's tensor results.
        early_starts: for some ops, insertions whose destination must be in place before it.

    Raises:
        CompileError: an op on tensors is not known.
    """

    def __init__(
        self,
        function: func.FuncOp,
        shapes: ShapeValues,
        stored: dict[int, SSAValue],
        memrefs: dict[SSAValue, SSAValue],
    ):
        """`stored` has the tensor arguments whose new contents results are, by their numbers."""
        self.shapes = shapes
        self._stored = stored
        self._memrefs = memrefs
        self.uses = TensorUses(function.body.block)
        self.places: dict[SSAValue, Place] = {}
        self.results: list[ResultBuffer] = []
        self.early_starts: dict[Operation, list[tensor.InsertSliceOp]] = {}
        self._position = self.uses.position
        self._last = self.uses.last
        self._slices: list[Place] = []
        self._scan(function.body.block)
        self._collect_early_starts()

    def buffer(self, value: SSAValue) -> Buffer | None:
        place = self.places.get(value)
        return None if place is None else place.buffer

    def _scan(self, block: Block) -> None:
        op = block.last_op
        while op is not None:
            handler = _HANDLERS.get(type(op))
            if handler is not None:
                handler(self, op)
            elif any(isinstance(v.type, TensorType) for v in (*op.operands, *op.results)):
                raise CompileError(f"{op.name} on tensors cannot be bufferized", op)
            op = op.prev_op

    # --- choosing a place ------------------------------------------------------------------------

    def _place_of(self, result: SSAValue) -> Place:
        """The place that the last use chose, or else a new temporary."""
        place = self.places.get(result)
        if place is None:
            place = self.places[result] = Place(Buffer(result))
            self._begin(place.buffer, result.owner)
        return place

    def _begin(self, buffer: Buffer | None, op: Operation | Block) -> None:
        """The op writes the buffer; keep the first that does."""
        assert isinstance(op, Operation)
        while buffer is not None:
            first = buffer.first
            if first is None or (
                first.parent is op.parent and self._position[op] < self._position[first]
            ):
                buffer.first = op
            buffer = buffer.parent

    def _consume(self, value: SSAValue, place: Place, op: Operation, safe: bool = True) -> bool:
        """Let `value` be born where `op` wants it, if that can be; whether it is there.

        It must die at `op`, which must not read it otherwise (`safe`), and the place must be free
        from the op on that computes the value.
        """
        known = self.places.get(value)
        if known is not None:
            return known.buffer is place.buffer
        owner = value.owner
        if (
            not safe
            or not isinstance(owner, Operation)
            or owner.parent is not op.parent
            or value in self.uses.virtual
            or self._last[value] != self._position[op]
        ):
            return False
        if isinstance(owner, RESHAPES):
            if not _is_contiguous(place.buffer):
                return False
            source = owner.operands[0]
            reshaped = ReshapedBuffer(source, parent=place.buffer)
            if not self._consume(source, Place(reshaped, place.occupant, place.last), op):
                return False
        elif not isinstance(owner, _PRODUCERS) or not self._admits(place, owner, value):
            return False
        self.places[value] = place
        self._begin(place.buffer, owner)
        return True

    def _admits(self, place: Place, op: Operation, value: SSAValue | None) -> bool:
        """Whether the place is free from `op` on, which writes `value` there."""
        if place.occupant is not None:
            position = self._position[op]
            if place.last > position:
                return False
            if place.last == position and not self._replaces(op, value, place.occupant):
                return False
        if place.whole is not None:
            return self._slice_is_free(place, op)
        return self._can_be_made(place.buffer, op)

    def _can_be_made(self, buffer: Buffer | None, op: Operation) -> bool:
        """Whether the extents of a buffer, and of what it reshapes, are known before `op`."""
        while buffer is not None and not isinstance(buffer, ResultBuffer):
            if not self._all_visible(self.shapes.extents(buffer.sample), op):
                return False
            buffer = buffer.parent
        return True

    def _replaces(self, op: Operation, value: SSAValue | None, occupant: SSAValue) -> bool:
        """Whether `value` may overwrite the occupant, which the op that computes it reads."""
        if not isinstance(value, OpResult):
            return False
        index = value.index
        if isinstance(op, GenericOp):
            inputs = len(op.operands) - len(op.results)
            if reads_output(op, index) and op.operands[inputs + index] is not occupant:
                return False
            return self._may_overwrite(op, occupant, inputs + index)
        if isinstance(op, tensor.InsertSliceOp):
            return op.dest is occupant and self._reads_elsewhere(op)
        if isinstance(op, tensor.InsertOp):
            return op.dest is occupant
        if isinstance(op, scf.ForOp):
            return op.operands[3 + index] is occupant and self.uses.only_initial(op, occupant)
        if isinstance(op, scf.WhileOp):
            carried = _passed_on(op)
            return self.uses.only_initial(op, occupant) and any(
                initial is occupant and carried.get(at) == index
                for at, initial in enumerate(op.operands)
            )
        if isinstance(op, scf.IfOp):
            return any(self._root(branch.block, index) is occupant for branch in op.regions)
        return False

    def _may_overwrite(self, op: GenericOp, value: SSAValue, at: int) -> bool:
        """Whether the output that is operand `at` of a generic may lie where `value` lies."""
        output = op.indexing_maps.data[at]
        if op.operands[at] is value and self.uses.read_once(op, value, at):
            return True
        return self.uses.in_step(op, value, output)

    # --- one handler an op -----------------------------------------------------------------------

    def _generic(self, op: GenericOp) -> None:
        if not op.results or op.results[0] in self.uses.virtual:
            return
        inputs = len(op.operands) - len(op.results)
        maps = op.indexing_maps.data
        for index, result in enumerate(op.results):
            place = self._place_of(result)
            output = maps[inputs + index]
            if reads_output(op, index):
                destination = op.operands[inputs + index]
                if not is_undefined(destination):
                    safe = self._may_overwrite(op, destination, inputs + index)
                    self._consume(destination, place, op, safe)
            elif is_injective(output):
                for operand, attribute in zip(op.operands[:inputs], maps, strict=False):
                    if (
                        operand.type == result.type
                        and same_map(attribute, output)
                        and self.uses.in_step(op, operand, output)
                        and self._consume(operand, place, op)
                    ):
                        break

    def _insert(self, op: tensor.InsertOp) -> None:
        place = self._place_of(op.result)
        if not is_undefined(op.dest):
            self._consume(op.dest, place, op)

    def _insert_slice(self, op: tensor.InsertSliceOp) -> None:
        place = self._place_of(op.result)
        safe = self._reads_elsewhere(op)
        in_place = not is_undefined(op.dest) and self._consume(op.dest, place, op, safe)
        buffer = SliceBuffer(op.source, parent=place.buffer, insertion=op)
        part = Place(buffer, whole=place, in_place=in_place)
        if not is_undefined(op.source) and self._consume(op.source, part, op, safe):
            self._slices.append(part)

    def _reads_elsewhere(self, op: tensor.InsertSliceOp) -> bool:
        """Whether the part that an insertion writes is none that its source is read from."""
        if not self.uses.same_base(op.source, op.dest):
            return True
        view = op.source.owner
        while isinstance(view, VIEWS) and view.operands[0] is not op.dest:
            view = view.operands[0].owner
        return isinstance(view, tensor.ExtractSliceOp) and are_disjoint(view, op)

    def _call(self, op: func.CallOp) -> None:
        """A host function reads its operands while it writes its results."""
        has_tensors = any(isinstance(v.type, TensorType) for v in (*op.operands, *op.results))
        if has_tensors and not is_host_call(op.callee.string_value()):
            raise CompileError(f"{op.name} on tensors cannot be bufferized", op)
        for result in op.results:
            if isinstance(result.type, TensorType):
                self._place_of(result)

    def _from_elements(self, op: tensor.FromElementsOp) -> None:
        if not is_shape(op):
            self._place_of(op.result)

    def _for(self, op: scf.ForOp) -> None:
        body = op.body.block
        yielded = terminator(op.body)
        for index, result in enumerate(op.results):
            if not isinstance(result.type, TensorType):
                continue
            place = self._place_of(result)
            initial, carried = op.operands[3 + index], body.args[1 + index]
            if not is_undefined(initial):
                self._consume(initial, place, op, self.uses.only_initial(op, initial))
            inner = self._carry(carried, place.buffer)
            self._consume(yielded.operands[index], inner, yielded)
        self._scan(body)

    def _carry(self, argument: BlockArgument, buffer: Buffer) -> Place:
        """The place of an argument of a loop's region, inside the region."""
        place = Place(buffer, argument, self._last.get(argument, -1))
        self.places[argument] = place
        return place

    def _if(self, op: scf.IfOp) -> None:
        for index, result in enumerate(op.results):
            if not isinstance(result.type, TensorType):
                continue
            place = self._place_of(result)
            roots = (self._root(branch.block, index) for branch in op.regions)
            occupant = next(
                (root for root in roots if root is not None and self._consume(root, place, op)),
                None,
            )
            for branch in op.regions:
                yielded = terminator(branch)
                last = -1 if occupant is None else self.uses.last_within(occupant, branch.block)
                value = yielded.operands[index]
                self._consume(value, Place(place.buffer, occupant, last), yielded)
        for branch in op.regions:
            for block in branch.blocks:
                self._scan(block)

    def _root(self, branch: Block, index: int) -> SSAValue | None:
        """The value from outside a branch that the branch turns, in place, into what it yields."""
        assert branch.last_op is not None
        value = branch.last_op.operands[index]
        while isinstance(value, OpResult) and value.op.parent is branch:
            op = value.op
            if isinstance(op, tensor.InsertOp | tensor.InsertSliceOp):
                value = op.dest
            elif isinstance(op, scf.ForOp):
                value = op.operands[3 + value.index]
            elif isinstance(op, GenericOp):
                inputs = len(op.operands) - len(op.results)
                maps = op.indexing_maps.data
                output, type_ = maps[inputs + value.index], value.type
                if reads_output(op, value.index):
                    value = op.operands[inputs + value.index]
                    continue
                for operand, attribute in zip(op.operands[:inputs], maps, strict=False):
                    if operand.type == type_ and same_map(attribute, output):
                        value = operand
                        break
                else:
                    return None
            else:
                return None
        return None if is_undefined(value) or value in self.uses.virtual else value

    def _while(self, op: scf.WhileOp) -> None:
        condition = condition_of(op)
        before, after = op.before_region.block, op.after_region.block
        yielded = terminator(op.after_region)
        passed_on = _passed_on(op)
        for index, result in enumerate(op.results):
            if isinstance(result.type, TensorType):
                buffer = self._place_of(result).buffer
                self._carry(after.args[index], buffer)
                if index not in passed_on.values():
                    self._consume(condition.args[index], Place(buffer), condition)
        for index, argument in enumerate(before.args):
            if not isinstance(argument.type, TensorType):
                continue
            if index in passed_on:
                place = self.places[op.results[passed_on[index]]]
                inner = self.places[after.args[passed_on[index]]]
            else:
                place = inner = Place(Buffer(argument))
                self._begin(place.buffer, op)
            initial = op.operands[index]
            if not is_undefined(initial):
                self._consume(initial, place, op, self.uses.only_initial(op, initial))
            self._carry(argument, place.buffer)
            self._consume(yielded.operands[index], inner, yielded)
        self._scan(after)
        self._scan(before)

    def _return(self, op: func.ReturnOp) -> None:
        for number, value in enumerate(op.operands):
            if not isinstance(value.type, TensorType):
                continue
            buffer, place = ResultBuffer(value), None
            argument = self._stored.get(number)
            if argument is not None:
                # Until the last use of what the caller gave, that is in its memory.
                buffer.argument = self._memrefs[argument]
                place = Place(buffer, argument, self._last.get(argument, -1))
                self.places[argument] = place
            self.results.append(buffer)
            self._consume(value, place or Place(buffer), op)

    def _nothing(self, op: Operation) -> None:
        """An op that only reads tensors, or whose result needs no place of its own."""

    # --- slices ----------------------------------------------------------------------------------

    def _slice_is_free(self, place: Place, op: Operation) -> bool:
        """Whether the source of an insertion may be written into its slice from `op` on.

        The destination goes back through insertions. Those after `op` must write other parts and
        be read by the next one only. Before `op` there is nothing; or a value that can be brought
        to the place before `op`; or one that is in the place and not read any more.
        """
        assert isinstance(place.buffer, SliceBuffer) and place.whole is not None
        insertion = user = place.buffer.insertion
        assert insertion is not None and user is not None
        bounds = (*insertion.offsets, *insertion.sizes, *insertion.strides)
        if not self._all_visible(bounds, op):
            return False
        position = self._position[op]
        for _ in range(_INSERTIONS_SEEN):
            version = user.dest
            owner = version.owner
            virtual = self.uses.virtual.get(version)
            if virtual is not None or is_undefined(version):
                return self._can_start(
                    place, user, op, () if virtual is None else outer_operands(virtual)
                )
            if not isinstance(owner, Operation) or (
                owner.parent is op.parent and self._position[owner] < position
            ):
                if user is insertion and place.in_place:
                    views = self._harmless_views(op, version, insertion)
                    return block_of(version) is op.parent and self.uses.is_unread_from(
                        version, position, user, views
                    )
                # A deeper one may be in the place, as is decided later; an argument that is not
                # stored into never is.
                if user is not insertion and (
                    owner is not self.shapes.entry or version in self.places
                ):
                    return False
                return self._can_start(place, user, op, (version,))
            if (
                not isinstance(owner, tensor.InsertSliceOp)
                or owner.parent is not op.parent
                or not version.has_one_use()
                or not are_disjoint(owner, insertion)
            ):
                return False
            user = owner
        return False

    def _harmless_views(
        self, op: Operation, version: SSAValue, insertion: tensor.InsertSliceOp
    ) -> list[Operation]:
        """The views of an insertion's destination that `op` may read while it writes the slice.

        They are other parts, or the slice itself, read element by element where it is written.
        """
        source = insertion.source
        if not isinstance(op, GenericOp) or source not in op.results:
            return []
        index = op.results.index(source)
        maps = op.indexing_maps.data
        output = maps[len(maps) - len(op.results) + index]
        if reads_output(op, index) or any(
            self.uses.same_base(value, version) for value in self.uses.captured.get(op, ())
        ):
            return []
        found: dict[Operation, bool] = {}
        for operand, attribute in zip(op.operands, maps, strict=True):
            view = operand.owner
            if not isinstance(view, tensor.ExtractSliceOp) or view.source is not version:
                continue
            in_step = (
                same_slice(view, insertion) and is_injective(output) and same_map(attribute, output)
            )
            fine = in_step or are_disjoint(view, insertion)
            found[view] = found.get(view, True) and fine
        return [view for view, fine in found.items() if fine]

    def _can_start(
        self, place: Place, user: tensor.InsertSliceOp, op: Operation, needed: Iterable[SSAValue]
    ) -> bool:
        """Whether the destination of an insertion can be brought to its place before `op`."""
        assert place.whole is not None
        if not (
            self._all_visible(needed, op)
            and self._all_visible(self.shapes.extents(user.dest), op)
            and self._admits(place.whole, op, None)
        ):
            return False
        place.start = None if is_undefined(user.dest) else user
        return True

    def _all_visible(self, extents: Iterable[Extent], op: Operation) -> bool:
        return all(isinstance(extent, int) or self.is_visible(extent, op) for extent in extents)

    def is_visible(self, value: SSAValue, op: Operation) -> bool:
        """Whether a value is defined before `op`, in its block or one around it."""
        top = self.shapes.top_of(value)
        user = ancestor_in(block_of(value) if top is None else top, op)
        if user is None:
            return False
        owner = value.owner
        return (
            top is not None
            or not isinstance(owner, Operation)
            or self._position[owner] < self._position[user]
        )

    def _collect_early_starts(self) -> None:
        """Destinations are brought to their place before the first source is born in its slice."""
        first: dict[tensor.InsertSliceOp, Operation] = {}
        for place in self._slices:
            if place.start is not None:
                op = place.buffer.first
                assert op is not None
                known = first.setdefault(place.start, op)
                if self._position[op] < self._position[known]:
                    first[place.start] = op
        for insertion, op in first.items():
            self.early_starts.setdefault(op, []).append(insertion)


_HANDLERS: dict[type[Operation], Callable[..., None]] = {
    GenericOp: Analysis._generic,
    tensor.InsertSliceOp: Analysis._insert_slice,
    tensor.InsertOp: Analysis._insert,
    tensor.FromElementsOp: Analysis._from_elements,
    func.CallOp: Analysis._call,
    scf.ForOp: Analysis._for,
    scf.IfOp: Analysis._if,
    scf.WhileOp: Analysis._while,
    func.ReturnOp: Analysis._return,
    **dict.fromkeys(
        (
            *VIEWS,
            tensor.EmptyOp,
            tensor.SplatOp,
            tensor.ExtractOp,
            arith.ConstantOp,
            scf.YieldOp,
            scf.ConditionOp,
            cf.AssertOp,
        ),
        Analysis._nothing,
    ),
}


def _is_contiguous(buffer: Buffer) -> bool:
    """Whether elements that follow each other do so in memory."""
    if isinstance(buffer, ResultBuffer) and buffer.argument is not None:
        assert isinstance(buffer.argument.type, MemRefType)
        return is_contiguous(buffer.argument.type)
    return not isinstance(buffer, SliceBuffer)


def _passed_on(op: scf.WhileOp) -> dict[int, int]:
    """Which values the first region of a while loop passes on unchanged: argument → result."""
    passed_on: dict[int, int] = {}
    block = op.before_region.block
    for index, value in enumerate(condition_of(op).args):
        if isinstance(value, BlockArgument) and value.block is block:
            passed_on.setdefault(value.index, index)
    return passed_on
