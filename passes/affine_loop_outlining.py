"""affine-loop-outlining: loops that a program has many times become one function."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import arith, func, memref
from xdsl.dialects.builtin import MemRefType, ModuleOp, SymbolRefAttr
from xdsl.ir import Block, Operation, OpResult, SSAValue

from ..dialects import affine, quick
from ..dialects.quick import ops_of
from ..dialects.structure import PARALLEL
from .affine_loops.analysis import root_of
from .affine_loops.outlining import Descriptions, Form, Names, function_around, private_function
from .affine_loops.selection import name_of
from .base import Pass

# What may stand in a loop that is outlined. Nothing there can fail, nor own memory.
_DIALECTS = frozenset(("affine", "arith", "math", "complex", "scf"))
_OTHERS = (memref.LoadOp, memref.StoreOp)


@dataclass(frozen=True)
class AffineLoopOutliningPass(Pass):
    """Moves loops that do the same to different values into a private function.

    ```
    affine.for %j = 0 to %n {                        func.call @f_loop0(%A, %n, %a)
      %x = affine.load %A[%j]                        func.call @f_loop0(%B, %n, %b)
      %y = arith.mulf %x, %a                         …
      affine.store %y, %A[%j]                        func.func private @f_loop0(
    }                                                    %A: memref<?xf32>, %n: index, %a: f32) {
    affine.for %j = 0 to %n {                          affine.for %j = 0 to %n {
      %x = affine.load %B[%j]                            %x = affine.load %A[%j]
      %y = arith.mulf %x, %b                   →         %y = arith.mulf %x, %a
      affine.store %y, %B[%j]                            affine.store %y, %A[%j]
    }                                                  }
    …                                                  func.return
                                                     }
    ```

    So do programs that a loop of Python wrote: layers of a network, steps in time. What comes after
    is done once, and generating code is by far the slowest of it. A call costs nanoseconds each
    time the loop is run; therefore little is outlined only where it saves a lot.

    Of two loops that are alike the outer ones are outlined. Constants and extents that all copies
    share stand in the function. A loop stays where two of its buffers may be one: the arguments of
    a function are distinct.

    With `contractions`, before they are scheduled, only these are: nests of loops with names that
    stand in no other affine loop, nor in one that is parallel. Each becomes dozens of loops.

    Options:
        least_copies: how many copies there must be.
        least_saving: how many ops must go.
        contractions: only contractions.
    """

    name = "affine-loop-outlining"
    source = target = "affine"

    least_copies: int = 3
    least_saving: int = 64
    contractions: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        outliner = _Outliner(op)
        loops = list(_outermost_loops(op))
        if self.contractions:
            loops = [loop for loop in loops if _has_names(loop) and not _is_shared(loop)]
        describe = Descriptions(_is_legal)
        while loops:
            # With few loops, some may still have many inside.
            classes: dict[int, list[Form]] = {}
            for loop in loops if len(loops) >= self.least_copies else ():
                form = describe.form_of(loop)
                if form.legal and _has_distinct_buffers(form):
                    classes.setdefault(form.number, []).append(form)
            gone: set[Operation] = set()
            for copies in classes.values():
                saving = (len(copies) - 1) * copies[0].size
                if len(copies) >= self.least_copies and saving >= self.least_saving:
                    outliner.outline(copies)
                    gone.update(copy.op for copy in copies[1:])
            loops = [
                inner
                for loop in loops
                if loop not in gone and not self.contractions
                for inner in _outermost_loops(loop)
            ]


def _outermost_loops(op: Operation) -> Iterator[affine.ForOp]:
    """The loops inside an op that are in no other loop inside it."""
    for region in op.regions:
        for block in region.blocks:
            for inner in ops_of(block):
                if isinstance(inner, affine.ForOp):
                    yield inner
                elif inner.regions:
                    yield from _outermost_loops(inner)


def _has_names(loop: Operation) -> bool:
    """Whether a contraction is in a loop, or is the loop itself."""
    return any(name_of(one) is not None for one in quick.walk(loop))


def _is_shared(loop: Operation) -> bool:
    """Whether a loop around this one is parallel, which a call in it might not be."""
    around = loop.parent_op()
    while around is not None:
        if PARALLEL in around.attributes:
            return True
        around = around.parent_op()
    return False


# --- which loops are alike ----------------------------------------------------------------------


def _is_legal(op: Operation) -> bool:
    return op.name.partition(".")[0] in _DIALECTS or isinstance(op, _OTHERS)


def _has_distinct_buffers(form: Form) -> bool:
    roots = [root_of(value) for value in form.captures if isinstance(value.type, MemRefType)]
    return None not in roots and len(set(roots)) == len(roots)


# --- the function -------------------------------------------------------------------------------


class _Outliner:
    """Makes the functions of a module."""

    def __init__(self, module: ModuleOp):
        self.names = Names(module)
        # What the results of loops have become; the forms of other loops know the old ones.
        self.called: dict[SSAValue, SSAValue] = {}

    def outline(self, copies: Sequence[Form]) -> None:
        """Replace loops that are alike by calls of a function, which gets the first of them."""
        first = copies[0]
        captures = self._now(first.captures)
        shared = {
            value
            for value, *others in zip(*(copy.captures for copy in copies), strict=True)
            if all(other is value for other in others)
        }
        inside = {value: op for value in shared if (op := _shared_op(value)) is not None}
        passed = [at for at, value in enumerate(captures) if value not in inside]
        # The buffers whose extents are taken, unless all copies use them anyway.
        measured = dict.fromkeys(
            op.source
            for op in inside.values()
            if isinstance(op, memref.DimOp) and op.source not in shared
        )
        taken = [*(captures[at] for at in passed), *measured]
        body = Block(arg_types=[value.type for value in taken])
        for value, argument in zip(taken, body.args, strict=True):
            argument.name_hint = value.name_hint
        now: dict[SSAValue, SSAValue] = dict(zip(taken, body.args[: len(passed)], strict=False))
        measurable = now | dict(zip(measured, body.args[len(passed) :], strict=True))
        for value in captures:
            if (op := inside.get(value)) is not None:
                now[value] = _copy(op, body, measurable)

        caller = function_around(first.op)
        name = self.names.new(f"{caller.sym_name.data}_loop")
        for copy in copies:
            values = self._now(copy.captures)
            self._call(copy.op, name, [*(values[at] for at in passed), *measured])
        quick.detach(first.op)
        for op in quick.walk(first.op):
            if any(operand in now for operand in op.operands):
                op.operands = [now.get(operand, operand) for operand in op.operands]
        quick.append(body, first.op)
        quick.append(body, quick.create(func.ReturnOp, first.op.results))
        for copy in copies[1:]:
            quick.erase(copy.op)
        assert caller.parent is not None
        caller.parent.insert_op_after(private_function(name, body, first.op), caller)

    def _now(self, values: Sequence[SSAValue]) -> list[SSAValue]:
        return [self.called.get(value, value) for value in values]

    def _call(self, loop: Operation, name: str, operands: Sequence[SSAValue]) -> None:
        """Let a call before the loop give what the loop gave."""
        properties = {"callee": SymbolRefAttr(name)}
        call = quick.create(
            func.CallOp, operands, loop.result_types, properties, location=loop.location
        )
        quick.insert_before(call, loop)
        for old, new in zip(loop.results, call.results, strict=True):
            old.replace_all_uses_with(new)
            self.called[old] = new


def _shared_op(value: SSAValue) -> arith.ConstantOp | memref.DimOp | None:
    """The op of a constant or an extent, which is made anew in a function."""
    op = value.owner
    if isinstance(op, arith.ConstantOp):
        return op
    if isinstance(op, memref.DimOp) and isinstance(op.index.owner, arith.ConstantOp):
        return op
    return None


def _copy(op: Operation, block: Block, now: dict[SSAValue, SSAValue]) -> SSAValue:
    """The result of a copy of an op at the end of `block`, behind the constants that it needs."""
    for operand in op.operands:
        if operand not in now:
            assert isinstance(operand, OpResult)
            now[operand] = _copy(operand.op, block, now)
    operands = [now[operand] for operand in op.operands]
    copy = quick.create(
        type(op), operands, op.result_types, op.properties, op.attributes, op.location
    )
    quick.append(block, copy)
    return copy.results[0]
