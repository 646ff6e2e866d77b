"""split-complex-values: what loops carry and selections choose are parts of complex numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import complex
from xdsl.dialects.builtin import ComplexType, ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Operation, SSAValue

from ..dialects import affine, arith
from ..dialects.build import Builder
from ..dialects.quick import erase, walk
from .affine_loops.analysis import loop_operands
from .affine_loops.building import with_inits
from .base import Pass
from .vectorization.complex_numbers import PARTS, known_parts, split


@dataclass(frozen=True)
class SplitComplexValuesPass(Pass):
    """Leaves complex numbers to loads and stores: everything between them are their two parts.

    ```
    %s = affine.for %i … iter_args(%a = %z)     %r, %q = affine.for %i … iter_args(%a = %x, %b = %y)
        -> (complex<f64>) {                         -> (f64, f64) {
      %r = complex.re %a                     →      %c = arith.addf %a, …
      %q = complex.im %a                            %d = arith.addf %b, …
      %c = arith.addf %r, …                         affine.yield %c, %d
      %d = arith.addf %q, …                       }
      %n = complex.create %c, %d                  %s = complex.create %r, %q
      affine.yield %n
    }
    ```

    Selections of complex numbers are two of floats, and parts of `complex.create` its operands. So
    a pass that knows floats, such as affine-super-vectorize, needs to know of complex numbers only
    how they lie in memory.
    """

    name = "split-complex-values"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in op.body.block.ops:
            if isinstance(function, FuncOp) and function.body.blocks:
                _split(function)


def _split(function: FuncOp) -> None:
    loops: list[affine.ForOp] = []
    is_complex = False
    for op in walk(function):
        if op.results and any(isinstance(type_, ComplexType) for type_ in op.result_types):
            is_complex = True
            if isinstance(op, affine.ForOp):
                loops.append(op)
    if not is_complex:
        return
    for loop in loops:
        _carry_parts(loop)
    creations: list[Operation] = []
    for op in list(walk(function)):
        if type(op) in PARTS:
            known = known_parts(Builder.in_place_of(op), op.operands[0])
            if known is not None:
                op.results[0].replace_all_uses_with(known[PARTS[type(op)]])
                erase(op)
        elif isinstance(op, arith.SelectOp) and isinstance(op.result.type, ComplexType):
            creations.append(_select_parts(op))
        elif isinstance(op, complex.CreateOp):
            creations.append(op)
    for op in reversed(creations):
        if op.results[0].first_use is None:
            erase(op)


def _select_parts(op: arith.SelectOp) -> Operation:
    """`select %c, %z, %w` of the parts; the op that makes one number of them."""
    builder = Builder.in_place_of(op)
    condition, *choices = op.operands
    pairs = zip(*(split(builder, choice) for choice in choices), strict=True)
    chosen = [
        builder.value(arith.SelectOp, (condition, *pair), pair[0].type, **op.properties)
        for pair in pairs
    ]
    made = builder.create(complex.CreateOp, chosen, (op.result.type,))
    made.results[0].name_hint = op.result.name_hint
    op.result.replace_all_uses_with(made.results[0])
    erase(op)
    return made


def _flat(builder: Builder, values: Iterator[SSAValue] | tuple[SSAValue, ...]) -> list[SSAValue]:
    """The values, each complex one as its parts."""
    flat: list[SSAValue] = []
    for value in values:
        flat += split(builder, value) if isinstance(value.type, ComplexType) else (value,)
    return flat


def _carry_parts(loop: affine.ForOp) -> None:
    """Let a loop carry the parts of complex numbers; they are put together where it uses them."""
    before = Builder.in_place_of(loop)
    body = loop.body.block
    terminator = body.last_op
    assert terminator is not None and loop.parent is not None
    operands = loop_operands(loop)
    inits = _flat(before, tuple(operands.inits))

    inside = Builder(body, body.first_op, loop.location)
    carried = list(body.args[1:])

    def new_argument(type_: ComplexType) -> SSAValue:
        return body.insert_arg(type_.element_type, len(body.args))

    for old in carried:
        if isinstance(old.type, ComplexType):
            made = _put_together(inside, old.type, new_argument)
        else:
            made = body.insert_arg(old.type, len(body.args))
        made.name_hint = old.name_hint
        old.replace_all_uses_with(made)
    for old in carried:
        body.erase_arg(old)
    at_end = Builder(body, terminator, terminator.location)
    terminator.operands = _flat(at_end, tuple(terminator.operands))

    replacement = with_inits(loop, inits)
    results = iter(replacement.results)
    for old in loop.results:
        if isinstance(old.type, ComplexType):
            new = _put_together(before, old.type, lambda _: next(results))
        else:
            new = next(results)
        new.name_hint = old.name_hint
        old.replace_all_uses_with(new)
    erase(loop)


def _put_together(
    builder: Builder, type_: ComplexType, next_part: Callable[[ComplexType], SSAValue]
) -> SSAValue:
    parts = (next_part(type_), next_part(type_))
    return builder.value(complex.CreateOp, parts, type_)
