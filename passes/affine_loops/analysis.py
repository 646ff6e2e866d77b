"""What affine code touches, and which iterations depend on each other.

The analysis is syntactic and conservative: a subscript is a linear form over loop variables and
index values (`Linear`), an access is a buffer with its subscripts (`Access`), and a question about
two accesses is answered from the forms alone (`iteration_distance`). "Unknown" is always a
possible answer, and passes must then keep the order of the accesses.

Two buffers are distinct where their roots are: arguments of a function are `noalias`
(docs/landings.md), allocations are fresh, views lead back to what they are views of. All globals
that can be written have one root, `GLOBALS`, which calls may read and write.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import gcd
from typing import NamedTuple

from xdsl.dialects import arith, cf, func, memref
from xdsl.dialects.builtin import (
    AffineMapAttr,
    ArrayAttr,
    MemRefType,
    NoneAttr,
    StridedLayoutAttr,
    UnrealizedConversionCastOp,
    VectorType,
    i8,
)
from xdsl.ir import Attribute, BlockArgument, Operation, OpResult, SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSymExpr,
)

from ...dialects import affine, vector
from ...dialects.linear_forms import (
    Atom,
    Linear,
    Quotient,
    constant_form,
    map_forms,
    value_form,
)
from ...dialects.memref import is_constant_global
from ...dialects.structure import is_inside

# --- buffers -------------------------------------------------------------------------------------

VIEWS = (
    memref.ReinterpretCastOp,
    memref.SubviewOp,
    memref.CastOp,
    memref.CollapseShapeOp,
    memref.ExpandShapeOp,
    memref.ViewOp,
    memref.MemorySpaceCastOp,
    memref.AssumeAlignmentOp,
    UnrealizedConversionCastOp,  # complex numbers as their parts
)
ALLOCATIONS = (memref.AllocOp, memref.AllocaOp)
GLOBALS: SSAValue = memref.GetGlobalOp("any", MemRefType(i8, ())).memref
"""The root of every global that is not constant."""
GLOBALS.name_hint = "globals"


def root_of(buffer: SSAValue) -> SSAValue | None:
    """The argument or allocation that a memref is, or is a view of; None where that is unknown."""
    while isinstance(buffer, OpResult):
        op_type = type(buffer.op)
        if op_type in VIEWS:
            buffer = buffer.op.operands[0]
        elif op_type in ALLOCATIONS:
            return buffer
        elif op_type is memref.GetGlobalOp:
            return buffer if is_constant_global(buffer.op) else GLOBALS
        else:
            return None
    assert isinstance(buffer, BlockArgument)
    return buffer if isinstance(buffer.block.parent_op(), func.FuncOp) else None


def roots_of(buffer: SSAValue) -> tuple[SSAValue, ...] | None:
    """As `root_of`, all that it may be where one of two is selected."""
    root = root_of(buffer)
    if root is not None or not isinstance(buffer, OpResult):
        return None if root is None else (root,)
    if not isinstance(buffer.op, arith.SelectOp):
        return None
    either = [roots_of(one) for one in buffer.op.operands[1:]]
    return None if None in either else tuple(root for roots in either for root in roots or ())


def innermost_stride_is_one(type_: MemRefType) -> bool:
    """Whether neighbours along the last dimension are neighbours in memory."""
    if not type_.shape.data:
        return False
    if isinstance(type_.layout, NoneAttr):
        return True
    if isinstance(type_.layout, StridedLayoutAttr):
        last = type_.layout.strides.data[-1]
        return getattr(last, "data", None) == 1
    return False


# --- accesses ------------------------------------------------------------------------------------


class Access(NamedTuple):
    """An op reads or writes an element of a buffer: `subscripts` None means any of its elements.

    `root` is None where it is not known which buffer it is: it may then be any. With `sizes`, it is
    not one element but at most so many along each dimension, from the subscripts on.
    """

    operation: Operation
    buffer: SSAValue
    root: SSAValue | None
    subscripts: tuple[Linear, ...] | None
    reads: bool
    writes: bool
    sizes: tuple[int, ...] | None = None


def _affine_access(op: Operation, at: int, reads: bool) -> Access:
    buffer = op.operands[at]
    affine_map = op.properties["map"]
    assert isinstance(affine_map, AffineMapAttr)
    forms = map_forms(affine_map.data, op.operands[at + 1 :])
    return Access(op, buffer, root_of(buffer), forms, reads, not reads)


def _memref_access(op: Operation, at: int, reads: bool) -> Access:
    buffer = op.operands[at]
    forms = tuple(value_form(value) for value in op.operands[at + 1 :])
    return Access(op, buffer, root_of(buffer), forms, reads, not reads)


def _update(op: Operation) -> Access:
    return _memref_access(op, 1, True)._replace(writes=True)


def _whole_buffers(*effects: tuple[int, bool, bool]) -> Callable[[Operation], list[Access]]:
    """Operand `at` is a buffer of which any element is read and/or written."""

    def accesses(op: Operation) -> list[Access]:
        return [
            Access(op, op.operands[at], root_of(op.operands[at]), None, reads, writes)
            for at, reads, writes in effects
        ]

    return accesses


def _call_accesses(op: Operation) -> list[Access]:
    given = [operand for operand in op.operands if isinstance(operand.type, MemRefType)]
    roots = [(GLOBALS, GLOBALS), *((buffer, root_of(buffer)) for buffer in given)]
    return [Access(op, buffer, root, None, True, True) for buffer, root in roots]


# What an op without regions does to memory.
ACCESSES: dict[type[Operation], Callable[[Operation], list[Access]]] = {
    affine.LoadOp: lambda op: [_affine_access(op, 0, True)],
    affine.StoreOp: lambda op: [_affine_access(op, 1, False)],
    affine.VectorLoadOp: _whole_buffers((0, True, False)),
    affine.VectorStoreOp: _whole_buffers((1, False, True)),
    memref.LoadOp: lambda op: [_memref_access(op, 0, True)],
    memref.StoreOp: lambda op: [_memref_access(op, 1, False)],
    memref.AtomicRMWOp: lambda op: [_update(op)],
    memref.CopyOp: _whole_buffers((0, True, False), (1, False, True)),
    memref.DeallocOp: _whole_buffers((0, False, True)),
    vector.LoadOp: _whole_buffers((0, True, False)),
    vector.MaskedLoadOp: _whole_buffers((0, True, False)),
    vector.GatherOp: _whole_buffers((0, True, False)),
    vector.TransferReadOp: _whole_buffers((0, True, False)),
    vector.StoreOp: _whole_buffers((1, False, True)),
    vector.MaskedStoreOp: _whole_buffers((0, False, True)),
    vector.ScatterOp: _whole_buffers((0, False, True)),
    vector.TransferWriteOp: _whole_buffers((1, False, True)),
    func.CallOp: _call_accesses,
}

# Ops whose order among each other is seen from outside, though they touch no buffer.
ORDERED = (cf.AssertOp, func.CallOp)

_PURE_DIALECTS = frozenset(("arith", "ub", "math", "complex", "affine", "vector", "memref", "scf"))
_pure: dict[type[Operation], bool] = {}


def is_pure(op: Operation) -> bool:
    """Whether an op without regions neither touches memory nor is kept in order otherwise.

    An allocation counts as pure: where it stands does not matter.
    """
    known = _pure.get(type(op))
    if known is None:
        known = _pure[type(op)] = (
            op.name.partition(".")[0] in _PURE_DIALECTS
            and type(op) not in ACCESSES
            and not isinstance(op, ORDERED)
            and op.name not in ("affine.dma_start", "affine.dma_wait")
            and op.name not in ("memref.dma_start", "memref.dma_wait")
            and op.name not in ("vector.transfer_read", "vector.transfer_write")
            and op.name != "vector.print"
        )
    return known


def accesses_of(op: Operation) -> list[Access] | None:
    """What an op without regions does to memory; None where it is not known."""
    found = ACCESSES.get(type(op))
    if found is not None:
        return _with_roots(found(op))
    return [] if is_pure(op) else None


def _with_roots(accesses: list[Access]) -> list[Access]:
    """An access to one of several buffers as one to each of them."""
    if all(access.root is not None for access in accesses):
        return accesses
    return [
        access if root is access.root else access._replace(root=root)
        for access in accesses
        for root in roots_of(access.buffer) or (access.root,)
    ]


def tile_accesses_of(op: Operation) -> list[Access] | None:
    """As `accesses_of`, but what moves a vector accesses the elements that it names."""
    if isinstance(op, affine.VectorLoadOp | affine.VectorStoreOp):
        at = int(isinstance(op, affine.VectorStoreOp))
        vector_type = op.operands[0].type if at else op.results[0].type
        assert isinstance(vector_type, VectorType)
        access = _affine_access(op, at, not at)
        shape = vector_type.get_shape()
        sizes = (*[1] * (len(access.subscripts or ()) - len(shape)), *shape)
        return [access._replace(sizes=sizes)]
    if not isinstance(op, vector.TransferReadOp | vector.TransferWriteOp):
        return accesses_of(op)
    reads = isinstance(op, vector.TransferReadOp)
    vector_type = op.result.type if reads else op.vector.type
    assert isinstance(vector_type, VectorType)
    indices = op.indices
    sizes = [1] * len(indices)
    results = op.permutation_map.data.results
    for result, extent in zip(results, vector_type.get_shape(), strict=True):
        if isinstance(result, AffineDimExpr):
            sizes[result.position] = extent
    forms = tuple(value_form(index) for index in indices)
    buffer = op.source
    return _with_roots([Access(op, buffer, root_of(buffer), forms, reads, not reads, tuple(sizes))])


# --- loops ---------------------------------------------------------------------------------------


INDEPENDENT = "independent"
"""The attribute of loops whose iterations are known not to depend on each other in memory."""


class Bounds(NamedTuple):
    """From the greatest of `lower` to below the least of `upper`; the same bounds are equal."""

    lower: tuple[Linear, ...]
    upper: tuple[Linear, ...]
    step: int

    @property
    def trip_count(self) -> int | None:
        """The number of iterations where it is a constant."""
        if all(form.is_constant for form in (*self.lower, *self.upper)):
            first = max(form.constant for form in self.lower)
            last = min(form.constant for form in self.upper)
            return max(0, -((first - last) // self.step))
        if len(self.lower) == len(self.upper) == 1:
            length = self.upper[0].add(self.lower[0], -1)
            if length.is_constant:
                return max(0, -(-length.constant // self.step))
        return None

    @property
    def greatest_trip_count(self) -> int | None:
        """A number of iterations that is not exceeded, where one is known."""
        if self.trip_count is not None:
            return self.trip_count
        differences = [end.add(begin, -1) for end in self.upper for begin in self.lower]
        known = [max(0, -(-d.constant // self.step)) for d in differences if d.is_constant]
        return min(known, default=None)


def is_multiple(form: Linear, number: int) -> bool:
    """Whether a form is known to be a multiple of a number."""
    return _divisor(form) % number == 0


def _divisor(form: Linear) -> int:
    """A number that divides a form; 0 where it is 0."""
    return gcd(form.constant, *(factor * _divisor_of_atom(atom) for atom, factor in form.terms))


def _divisor_of_atom(atom: Atom) -> int:
    """A loop from 0 in steps of 16 has multiples of 16; so has the greatest of some."""
    if isinstance(atom, BlockArgument):
        loop = atom.owner.parent_op()
        if isinstance(loop, affine.ForOp) and atom is loop.body.block.args[0]:
            lower = map_forms(loop.lowerBoundMap.data, loop_operands(loop).lower)
            if len(lower) == 1:
                return gcd(loop.step.value.data, _divisor(lower[0]))
    elif isinstance(atom, OpResult) and isinstance(atom.op, affine.MaxOp | affine.MinOp):
        return gcd(*map(_divisor, map_forms(atom.op.map.data, atom.op.operands)))
    return 1


def greatest_remainder(form: Linear) -> int | None:
    """What a form never exceeds that is what is left over: `x + c - x floordiv 16 * 16`."""
    for atom, factor in form.terms:
        if (
            isinstance(atom, Quotient)
            and atom.kind is AffineBinaryOpKind.FloorDiv
            and atom.divisor.is_constant
            and factor == -atom.divisor.constant < 0
        ):
            whole = Linear({atom: factor})
            rest = form.add(whole, -1).add(atom.dividend, -1)
            if rest.is_constant:
                return atom.divisor.constant - 1 + rest.constant
    return None


class LoopOperands(NamedTuple):
    lower: Sequence[SSAValue]
    upper: Sequence[SSAValue]
    inits: Sequence[SSAValue]


def loop_operands(loop: affine.ForOp) -> LoopOperands:
    """The three groups of a loop's operands, without xDSL's slow segment accessors."""
    lower = loop.lowerBoundMap.data
    upper = loop.upperBoundMap.data
    first = lower.num_dims + lower.num_symbols
    second = first + upper.num_dims + upper.num_symbols
    operands = loop.operands
    return LoopOperands(operands[:first], operands[first:second], operands[second:])


def loop_bounds(loop: affine.ForOp) -> Bounds:
    operands = loop_operands(loop)
    return Bounds(
        map_forms(loop.lowerBoundMap.data, operands.lower),
        map_forms(loop.upperBoundMap.data, operands.upper),
        loop.step.value.data,
    )


def is_invariant(form: Linear, loop: Operation) -> bool:
    """Whether a form has one value during all iterations of a loop."""
    return not any(is_inside(atom, loop) for atom in form.atoms())


def is_speculatable(access: Access, loop: affine.ForOp) -> bool:
    """Whether an access that is the same in all iterations is in bounds also without iterations.

    So it is where every subscript is the variable of a loop around it, maybe counted from where the
    loop begins, or a constant that the type allows, or where there is at least one iteration.
    """
    if access.subscripts is None:
        return False
    trip_count = loop_bounds(loop).trip_count
    if trip_count is not None and trip_count > 0:
        return True
    return all(
        _is_in_bounds(form, static_extent(access.buffer.type, dimension))
        for dimension, form in enumerate(access.subscripts)
    )


def _is_in_bounds(form: Linear, extent: int | None) -> bool:
    if form.is_constant:
        return extent is not None and 0 <= form.constant < extent
    for atom in form.atoms():
        loop = atom.owner.parent_op() if isinstance(atom, BlockArgument) else None
        if isinstance(loop, affine.ForOp) and atom is loop.body.block.args[0]:
            if form.offset_of(atom) == 0:
                return True
            # The variable may be counted from where its loop begins.
            bounds = loop_bounds(loop)
            most = bounds.greatest_trip_count
            counted = [value_form(atom).add(begin, -1) for begin in bounds.lower]
            if form in counted and extent is not None and most is not None and most <= extent:
                return True
    return False


# --- dependences ---------------------------------------------------------------------------------


class Never:
    """Two accesses never touch the same element."""


NEVER = Never()


def iteration_distance(first: Access, second: Access, loop: affine.ForOp) -> int | Never | None:
    """How many iterations of `loop` later `second` touches the element that `first` touches.

    A negative distance means that `second` touches it in an earlier iteration. None is an unknown
    distance, or more than one. Everything outside of `loop` is held fixed.
    """
    if first.buffer is not second.buffer:
        if first.root is not None and second.root is not None and first.root is not second.root:
            return NEVER
        return None
    if first.subscripts is None or second.subscripts is None:
        return None
    iv = loop.body.block.args[0]
    step = loop.step.value.data
    distance: int | None = None
    ones = (1,) * len(first.subscripts)
    for one, other, size, other_size in zip(
        first.subscripts,
        second.subscripts,
        first.sizes or ones,
        second.sizes or ones,
        strict=True,
    ):
        coefficient = one.coefficient(iv)
        rest = one.without(iv)
        if coefficient != other.coefficient(iv):
            continue
        if rest.terms != other.without(iv).terms:
            if size == other_size == 1 and _is_beyond(one, other, loop):
                return NEVER
            continue
        if any(is_inside(atom, loop) for atom in rest.atoms()):
            continue
        difference = one.constant - other.constant
        if size > 1 or other_size > 1:
            # Both begin at one place, and the next iteration's place is behind.
            if difference == 0 and abs(coefficient * step) >= max(size, other_size):
                if distance not in (None, 0):
                    return NEVER
                distance = 0
            continue
        if coefficient == 0:
            if difference:
                return NEVER
            continue
        iterations, remainder = divmod(difference, coefficient * step)
        if remainder or (distance is not None and distance != iterations):
            return NEVER
        distance = iterations
    return distance


def _is_beyond(one: Linear, other: Linear, loop: affine.ForOp) -> bool:
    """Whether subscripts differ by at least what the loop goes through: `%i` and `%i + %n`.

    Both must go on by as much in each iteration.
    """
    iv = loop.body.block.args[0]
    step = abs(one.coefficient(iv))
    for form in (one, other):
        if any(is_inside(atom, loop) for atom in form.without(iv).atoms()):
            return False
    bounds, moved = loop_bounds(loop), one.add(other, -1)
    for begin in bounds.lower:
        for end in bounds.upper:
            whole = end.add(begin, -1)
            for sign in (1, -1):
                left = constant_form(0).add(moved, sign).add(whole, -step)
                if step and left.is_constant and left.constant >= 0:
                    return True
    return False


def drop_subscript(
    affine_map: AffineMap, operands: Sequence[SSAValue], position: int
) -> tuple[AffineMap, list[SSAValue]]:
    """A map without its result at `position`, and without the operands that only it used."""
    results = tuple(r for i, r in enumerate(affine_map.results) if i != position)
    return compress_map(AffineMap(affine_map.num_dims, affine_map.num_symbols, results), operands)


def compress_map(
    affine_map: AffineMap, operands: Sequence[SSAValue]
) -> tuple[AffineMap, list[SSAValue]]:
    """A map of dims only whose operands are all used, each once."""
    kept: dict[SSAValue, int] = {}
    dims: list[AffineExpr] = []
    used = _used_positions(affine_map)
    for at, operand in enumerate(operands):
        if at in used:
            dims.append(AffineDimExpr(kept.setdefault(operand, len(kept))))
        else:
            dims.append(AffineConstantExpr(0))
    num_dims = affine_map.num_dims
    results = tuple(
        result.replace_dims_and_symbols(dims[:num_dims], dims[num_dims:])
        for result in affine_map.results
    )
    return AffineMap(len(kept), 0, results), list(kept)


def _used_positions(affine_map: AffineMap) -> set[int]:
    used: set[int] = set()
    stack: list[AffineExpr] = list(affine_map.results)
    while stack:
        expression = stack.pop()
        if isinstance(expression, AffineDimExpr):
            used.add(expression.position)
        elif isinstance(expression, AffineSymExpr):
            used.add(affine_map.num_dims + expression.position)
        elif isinstance(expression, AffineBinaryOpExpr):
            stack += (expression.lhs, expression.rhs)
    return used


def static_extent(type_: Attribute, dimension: int) -> int | None:
    """The extent of a memref's dimension, None where it is dynamic."""
    assert isinstance(type_, MemRefType)
    shape: ArrayAttr = type_.shape
    extent = shape.data[dimension].data
    return extent if extent >= 0 else None
