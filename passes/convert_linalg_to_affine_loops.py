"""convert-linalg-to-affine-loops: structured ops on memrefs become loop nests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import arith, func, memref, scf
from xdsl.dialects.builtin import AffineMapAttr, FloatAttr, IntegerAttr, MemRefType, ModuleOp
from xdsl.dialects.linalg.attrs import IteratorType
from xdsl.dialects.linalg.ops import GenericOp, IndexOp, YieldOp
from xdsl.ir import Block, Operation, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineExpr

from ..dialects import affine
from ..dialects.arith import constant_value
from ..dialects.build import INDEX, Builder, Constants
from ..dialects.extents import Extent, as_extent
from ..dialects.quick import erase
from .affine_loops.analysis import innermost_stride_is_one, is_pure, root_of
from .base import Pass
from .errors import CompileError
from .linalg_to_affine.contraction import contraction_of
from .linalg_to_affine.loop_nest import (
    AffineLoops,
    ScalarLoops,
    Structured,
    affine_for,
    compressed,
    emit,
    lower_bound,
    upper_bound,
)
from .linalg_to_affine.loop_order import Operand, loop_order
from .linalg_to_affine.memref_accesses import Accesses, Values

# How far behind a fill the op that reduces into the same buffer is looked for.
_FILL_WINDOW = 8


@dataclass(frozen=True)
class ConvertLinalgToAffineLoopsPass(Pass):
    """Makes a nest of `affine.for` of each `linalg.generic` and `memref.copy`.

    ```
    linalg.generic outs(%s : memref<?xf32>) {         affine.for %i = 0 to %n {
      linalg.yield %zero                                %t = affine.for %j = 0 to %m
    }                                                       iter_args(%a = %zero) -> (f32) {
    linalg.generic {                              →       %x = affine.load %X[%i, %j]
      [(d0, d1) -> (d0, d1), (d0, d1) -> (d0)],           %b = arith.addf %a, %x
      ["parallel", "reduction"]}                          affine.yield %b
      ins(%X) outs(%s) {                                }
    ^bb0(%x: f32, %a: f32):                             affine.store %t, %s[%i]
      %b = arith.addf %a, %x                          }
      linalg.yield %b
    }
    ```

    `loop_order` chooses the order of the loops; those of a contraction, as a matrix product, are
    ordered and named for its schedule (`linalg_to_affine/contraction.py`). An output that the
    innermost loops do not subscript is carried through them in a register; a fill just before it
    becomes its start. Otherwise it is read and written in memory.

    Subviews are seen through, where their offsets are affine: accesses then name the buffer itself.
    `scf.for` with bounds known at the top of the function becomes `affine.for`; `memref.load` and
    `memref.store` with affine subscripts become `affine.load` and `affine.store`. A structured op
    whose extents are known in some loop only becomes `scf.for`.

    Upstream: https://mlir.llvm.org/docs/Passes/#-convert-linalg-to-affine-loops
    """

    name = "convert-linalg-to-affine-loops"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp) and function.body.blocks:
                conversion = _Conversion(function)
                for block in function.body.blocks:
                    conversion.block(block)
                conversion.erase_views()


@dataclass(slots=True)
class _Plan:
    """How a structured op becomes loops.

    Attributes:
        order: the loops, outermost first.
        values: what subscripts use besides loop variables.
        accessed: each operand, seen through views, and its subscripts.
        carried_from: see `loop_nest.emit`.
        names: of the loops, where they are to get a schedule.
    """

    order: list[int]
    values: Values
    accessed: list[tuple[SSAValue, tuple[AffineExpr, ...]]]
    carried_from: list[int]
    names: dict[int, str]


class _Conversion:
    """Converts the ops of one function."""

    def __init__(self, function: func.FuncOp):
        self._accesses = Accesses(function)
        self._constants = Constants(function.body.blocks[0])
        self._starts: dict[SSAValue, GenericOp] = {}
        self._views: list[Operation] = []
        self._groups: dict[str, int] = {}
        # Of an op that was planned when the fill before it was met.
        self._planned: tuple[Operation, Structured, _Plan] | None = None

    def block(self, block: Block) -> None:
        op = block.first_op
        while op is not None:
            following = op.next_op
            handler = _HANDLERS.get(type(op))
            if handler is not None:
                handler(self, op)
            else:
                for region in op.regions:
                    for inner in region.blocks:
                        self.block(inner)
            op = following

    def erase_views(self) -> None:
        """Erase the views that all accesses have seen through."""
        for op in reversed(self._views):
            if op.results[0].first_use is None:
                erase(op)

    def _note_view(self, op: Operation) -> None:
        self._views.append(op)

    # --- single accesses and loops ---------------------------------------------------------------

    def _load(self, op: memref.LoadOp) -> bool:
        access = self._affine_access(op.operands[0], op.operands[1:])
        if access is None:
            return False
        target, affine_map, operands = access
        (result,) = op.results
        loaded = Builder.in_place_of(op).value(
            affine.LoadOp, (target, *operands), result.type, map=affine_map
        )
        loaded.name_hint = result.name_hint
        result.replace_all_uses_with(loaded)
        erase(op)
        return True

    def _store(self, op: memref.StoreOp) -> None:
        value, target, *indices = op.operands
        access = self._affine_access(target, indices)
        if access is not None:
            target, affine_map, operands = access
            builder = Builder.in_place_of(op)
            builder.create(affine.StoreOp, (value, target, *operands), map=affine_map)
            erase(op)

    def _affine_access(
        self, target: SSAValue, indices: Sequence[SSAValue]
    ) -> tuple[SSAValue, AffineMapAttr, list[SSAValue]] | None:
        """Memref, map and operands of an access, if its subscripts are affine."""
        values = Values(0)
        subscripts: list[AffineExpr] = []
        for index in indices:
            subscript = self._accesses.expression(index, values)
            if subscript is None:
                return None
            subscripts.append(subscript)
        root, composed = self._accesses.through_views(target, subscripts, values)
        affine_map, used = compressed(composed)
        return root, affine_map, [values.values[position] for position in used]

    def _for(self, op: scf.ForOp) -> None:
        """`scf.for` with affine bounds and a constant step is `affine.for`."""
        step = constant_value(op.step)
        body = op.body.block
        lower, upper = None, None
        if step is not None and step > 0 and op.lb.type == INDEX:
            lower = lower_bound(as_extent(op.lb), self._accesses)
            upper = upper_bound(as_extent(op.ub), self._accesses, constant_value(op.lb))
        if lower is not None and upper is not None:
            assert step is not None
            builder = Builder.in_place_of(op)
            region = op.detach_region(op.body)
            loop = affine_for(builder, lower, upper, step, op.operands[3:], region)
            loop.attributes.update(op.attributes)
            end = body.last_op
            assert end is not None
            Builder.in_place_of(end).create(affine.YieldOp, end.operands)
            erase(end)
            for old, new in zip(op.results, loop.results, strict=True):
                new.name_hint = old.name_hint
                old.replace_all_uses_with(new)
            erase(op)
        self.block(body)

    # --- structured ops --------------------------------------------------------------------------

    def _copy(self, op: memref.CopyOp) -> None:
        type_ = op.source.type
        assert isinstance(type_, MemRefType)
        rank = type_.get_num_dims()
        identity = tuple(AffineDimExpr(axis) for axis in range(rank))
        operands = [op.source, op.destination]
        structured = Structured(operands, [identity] * 2, 1, [False] * rank, None)
        self._convert(op, structured, self._plan(structured))

    def _generic(self, op: GenericOp) -> None:
        if op.results:
            raise CompileError("a structured op on tensors must be bufferized first", op)
        if self._planned is not None and self._planned[0] is op:
            _, structured, plan = self._planned
            self._planned = None
            self._convert(op, structured, plan)
            return
        structured = _structured(op)
        if structured.inputs == 0 and self._becomes_start(op, structured):
            self._starts[structured.operands[0]] = op
        else:
            self._convert(op, structured, self._plan(structured))

    def _becomes_start(self, op: GenericOp, structured: Structured) -> bool:
        """Whether the op is a fill which the next op on the same buffer need not find in memory,
        since it carries the buffer's elements in registers."""
        if not _is_fill(op):
            return False
        (target,) = structured.operands
        root = root_of(target)
        user = op.next_op
        for _ in range(_FILL_WINDOW):
            if user is None or _has_root(user, root):
                break
            if not isinstance(user, GenericOp) and (user.regions or not is_pure(user)):
                return False
            user = user.next_op
        if root is None or not isinstance(user, GenericOp) or user.results:
            return False
        reduction = _structured(user)
        uses = [
            at
            for at, operand in enumerate(reduction.operands)
            if isinstance(operand.type, MemRefType) and root_of(operand) is root
        ]
        if len(uses) != 1 or reduction.operands[uses[0]] is not target:
            return False
        output = uses[0] - reduction.inputs
        if output < 0 or not reduction.reads(output) or _reads_in_body(user, root):
            return False
        plan = self._plan(reduction)
        self._planned = user, reduction, plan
        return plan.carried_from[output] < len(plan.order)

    def _plan(self, structured: Structured) -> _Plan:
        loops = len(structured.reductions)
        values = Values(loops)
        accessed: list[tuple[SSAValue, tuple[AffineExpr, ...]]] = []
        operands: list[Operand] = []
        inputs = structured.inputs
        for at, (operand, subscripts) in enumerate(
            zip(structured.operands, structured.subscripts, strict=True)
        ):
            if not isinstance(operand.type, MemRefType):
                accessed.append((operand, subscripts))
                continue
            target, composed = self._accesses.through_views(operand, subscripts, values)
            accessed.append((target, composed))
            assert isinstance(target.type, MemRefType)
            operands.append(
                Operand(
                    composed,
                    unit=innermost_stride_is_one(target.type),
                    read=at < inputs or structured.reads(at - inputs),
                    written=at >= inputs,
                )
            )
        contraction = contraction_of(structured)
        names: dict[int, str] = {}
        if contraction is None:
            order = loop_order(operands, structured.reductions)
        else:
            order, names = contraction
        carried_from: list[int] = []
        for output, subscripts in enumerate(structured.subscripts[inputs:]):
            start = loops
            if structured.reads(output):
                used = {dim for subscript in subscripts for dim in _used_dims(subscript)}
                while start > 0 and order[start - 1] not in used:
                    start -= 1
            carried_from.append(start)
        return _Plan(order, values, accessed, carried_from, names)

    def _extents(self, op: Operation, structured: Structured) -> list[Extent]:
        """The trip counts: a number where some operand tells one, else of the outputs first."""
        extents: list[Extent | None] = [None] * len(structured.reductions)
        operands = list(zip(structured.operands, structured.subscripts, strict=True))
        inputs = structured.inputs
        for operand, subscripts in (*operands[inputs:], *operands[:inputs]):
            for axis, subscript in enumerate(subscripts):
                if not isinstance(subscript, AffineDimExpr):
                    continue
                known = extents[subscript.position]
                if known is None:
                    extents[subscript.position] = self._accesses.extent(operand, axis)
                elif not isinstance(known, int):
                    assert isinstance(operand.type, MemRefType)
                    static = operand.type.shape.data[axis].data
                    if static >= 0:
                        extents[subscript.position] = static
        found = [extent for extent in extents if extent is not None]
        if len(found) != len(extents):
            raise CompileError("no operand tells the trip count of a loop", op)
        return found

    def _convert(self, op: Operation, structured: Structured, plan: _Plan) -> None:
        extents = self._extents(op, structured)
        builder = Builder.in_place_of(op)
        starts = [self._start(operand, op) for operand in structured.operands[structured.inputs :]]
        bounds = [upper_bound(extent, self._accesses) for extent in extents]
        known = [one for one in bounds if one is not None]
        if len(known) == len(bounds):
            at_top = all(isinstance(e, int) or self._accesses.is_top_level(e) for e in extents)
            names = self._distinct_names(plan.names if at_top else {}, extents, structured)
            loops = AffineLoops(known, plan.values.values, plan.accessed, names)
        else:
            loops = ScalarLoops(extents, structured)
        if structured.region is not None:
            op.detach_region(structured.region)
            body = list(structured.region.block.ops)
            emit(structured, plan.order, plan.carried_from, starts, loops, builder)
            self._finish(body, loops.dims)
        else:
            emit(structured, plan.order, plan.carried_from, starts, loops, builder)
        erase(op)

    def _distinct_names(
        self, names: dict[int, str], extents: Sequence[Extent], structured: Structured
    ) -> dict[int, str]:
        """Contractions that can have one schedule have the same names, others do not."""
        if not names:
            return names
        key = repr(
            (
                sorted(names.items()),
                [extent if isinstance(extent, int) else None for extent in extents],
                structured.subscripts,
                [operand.type for operand in structured.operands],
            )
        )
        group = self._groups.setdefault(key, len(self._groups))
        return {loop: f"{name}_{group}" if group else name for loop, name in names.items()}

    def _start(self, target: SSAValue, op: Operation) -> SSAValue | None:
        """The element of the fill that is left out, computed before `op`."""
        fill = self._starts.pop(target, None)
        if fill is None:
            return None
        *computing, end = fill.body.block.ops
        for inner in computing:
            if not self._merge(inner):
                inner.detach()
                assert op.parent is not None
                op.parent.insert_op_before(inner, op)
        (element,) = end.operands
        erase(fill)
        return element

    def _finish(self, body: Sequence[Operation], dims: Sequence[SSAValue | None]) -> None:
        """Loop indices and loads of a body, now that it stands in loops."""
        subscripts = False
        for top in body:
            for op in top.walk() if top.regions else (top,):
                if isinstance(op, IndexOp):
                    iv = dims[op.dim.value.data]
                    assert iv is not None
                    op.result.replace_all_uses_with(iv)
                    erase(op)
                elif isinstance(op, memref.LoadOp):
                    subscripts |= self._load(op)
                else:
                    self._merge(op)
        if subscripts:
            for op in reversed(body):
                if (
                    op.parent is not None
                    and isinstance(op, _SUBSCRIPT_OPS)
                    and op.results[0].first_use is None
                ):
                    erase(op)

    def _merge(self, op: Operation) -> bool:
        """Put the function's one constant of its kind in the place of a number."""
        if not isinstance(op, arith.ConstantOp) or op.result.type == INDEX:
            return False
        value = op.value
        if not isinstance(value, IntegerAttr | FloatAttr):
            return False
        op.result.replace_all_uses_with(self._constants.value(value.value.data, op.result.type))
        erase(op)
        return True


_HANDLERS: dict[type[Operation], Callable[..., object]] = {
    GenericOp: _Conversion._generic,
    memref.CopyOp: _Conversion._copy,
    memref.LoadOp: _Conversion._load,
    memref.StoreOp: _Conversion._store,
    memref.SubviewOp: _Conversion._note_view,
    memref.CastOp: _Conversion._note_view,
    scf.ForOp: _Conversion._for,
}
_SUBSCRIPT_OPS = (arith.AddiOp, arith.SubiOp, arith.MuliOp, arith.IndexCastOp, arith.ConstantOp)


def _structured(op: GenericOp) -> Structured:
    region = op.regions[0]
    end = region.block.last_op
    assert end is not None
    operands = list(op.operands)
    return Structured(
        operands=operands,
        subscripts=[attribute.data.results for attribute in op.indexing_maps.data],
        inputs=len(operands) - len(end.operands),
        reductions=[iterator.data is IteratorType.REDUCTION for iterator in op.iterator_types.data],
        region=region,
    )


def _used_dims(subscript: AffineExpr) -> Iterable[int]:
    if isinstance(subscript, AffineDimExpr):
        return (subscript.position,)
    return subscript.used_dims()


def _is_fill(op: GenericOp) -> bool:
    """Whether an op without inputs writes the same value everywhere."""
    block = op.body.block
    return (
        len(op.operands) == 1
        and block.args[0].first_use is None
        and all(
            isinstance(inner, YieldOp) or (is_pure(inner) and not inner.regions)
            for inner in block.ops
        )
        and not any(isinstance(inner, IndexOp) for inner in block.ops)
    )


def _has_root(op: Operation, root: SSAValue | None) -> bool:
    """Whether an op uses a buffer or a view of it, as an operand or in a body."""
    return any(
        isinstance(operand.type, MemRefType) and root_of(operand) is root
        for inner in (op.walk() if op.regions else (op,))
        for operand in inner.operands
    )


def _reads_in_body(op: GenericOp, root: SSAValue) -> bool:
    return any(_has_root(inner, root) for inner in op.body.block.ops)
