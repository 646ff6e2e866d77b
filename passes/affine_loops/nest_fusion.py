"""Elementwise loops that use the result of a nest are put into its innermost loop."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import ComplexType
from xdsl.ir import Operation, SSAValue

from ...dialects import affine
from ...dialects.quick import detach, erase, insert_before
from ..remarks import remark
from .aligned_fusion import COSTLY, Entry
from .analysis import Access, accesses_of, loop_bounds
from .selection import perfect_nest

# How far behind a nest its consumers are looked for, in ops.
WINDOW = 64


def fuse_consumers(nest: Sequence[affine.ForOp], pass_name: str, functions: bool = False) -> bool:
    """Put the loops behind `nest` that use its result, element by element, into it.

    ```
    affine.for %i … { affine.for %j … {            affine.for %i … { affine.for %j … {
      %s = affine.for %k … { … }                     %s = affine.for %k … { … }
      affine.store %s, %C[%i, %j]                    affine.store %s, %C[%i, %j]
    } }                                        →     %c = affine.load %C[%i, %j]
    affine.for %i … { affine.for %j … {              affine.store f(%c), %D[%i, %j]
      %c = affine.load %C[%i, %j]                  } }
      affine.store f(%c), %D[%i, %j]
    } }
    ```

    Returns whether there were any. With `functions` they may compute exponentials and the like.
    """
    block = nest[0].parent
    assert block is not None
    between: list[Entry] = []
    fused = False
    op = nest[0].next_op
    for _ in range(WINDOW):
        if op is None or op.next_op is None:
            break
        following = op.next_op
        entry = Entry(op)
        if isinstance(op, affine.ForOp) and _uses_result(entry, nest):
            refusal = _why_not(nest, op, entry, between, functions)
            if refusal is None:
                _move(op, nest)
                fused = True
                op = following
                continue
            remark(pass_name, op, f"not fused with the contraction before it: {refusal}")
        between.append(entry)
        op = following
    return fused


def _written(nest: Sequence[affine.ForOp]) -> set[SSAValue | None]:
    effects = Entry(nest[0]).effects
    return {root for root, use in effects.uses.items() if use.writes}


def _uses_result(entry: Entry, nest: Sequence[affine.ForOp]) -> bool:
    return not _written(nest).isdisjoint(entry.effects.uses)


def _why_not(
    nest: Sequence[affine.ForOp],
    loop: affine.ForOp,
    entry: Entry,
    between: Sequence[Entry],
    functions: bool,
) -> str | None:
    loops = perfect_nest(loop)
    if len(loops) != len(nest) or any(
        loop_bounds(one) != loop_bounds(other) for one, other in zip(nest, loops, strict=True)
    ):
        return "it has other loops"
    body = loops[-1].body.block
    if any(op.regions or (type(op) in COSTLY and not functions) for op in body.ops):
        return "it does more than a few operations for each element"
    if any(isinstance(type_, ComplexType) for op in body.ops for type_ in op.result_types):
        return "a register tile has no complex numbers"
    if entry.effects.opaque or entry.effects.ordered:
        return "an op is in it whose order matters"
    if any(entry.needs(other) for other in between):
        return "what stands between them is needed by it"
    variables = dict(zip((_variable(one) for one in loops), map(_variable, nest), strict=True))
    mine = [a for op in body.ops for a in accesses_of(op) or ()]
    for access in (a for op in nest[-1].walk() if not op.regions for a in accesses_of(op) or ()):
        for other in mine:
            shared = access.root is other.root or access.root is None or other.root is None
            if shared and (access.writes or other.writes) and not _same(access, other, variables):
                name = access.buffer.name_hint or "?"
                return f"they access %{name} at different elements, and one of them writes it"
    return None


def _same(one: Access, other: Access, variables: dict[SSAValue, SSAValue]) -> bool:
    """Whether both access the same element in the same iteration of their nests, and only there."""
    if one.buffer is not other.buffer or one.subscripts is None or other.subscripts is None:
        return False
    renamed = tuple(form.renamed(variables) for form in other.subscripts)
    mentioned = {atom for form in one.subscripts for atom in form.atoms()}
    return one.subscripts == renamed and mentioned.issuperset(variables.values())


def _variable(loop: affine.ForOp) -> SSAValue:
    return loop.body.block.args[0]


def _move(loop: affine.ForOp, nest: Sequence[affine.ForOp]) -> None:
    """Put the body of a perfect nest at the end of the body of another one."""
    loops = perfect_nest(loop)
    end: Operation | None = nest[-1].body.block.last_op
    assert end is not None
    for one, other in zip(loops, nest, strict=True):
        _variable(one).replace_all_uses_with(_variable(other))
    for op in list(loops[-1].body.block.ops)[:-1]:
        detach(op)
        insert_before(op, end)
    erase(loop)
