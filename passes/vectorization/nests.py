"""Vectors of given sizes along the loops of a nest: upstream's affine-super-vectorize.

Unlike `emit.py`, which fits one loop to the machine's registers, this takes the sizes as they are
("virtual" vectors, of one dimension or several), and any loops of a nest, not just the innermost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from xdsl.dialects.builtin import (
    AnyFloat,
    IndexType,
    IntegerType,
)
from xdsl.ir import Operation

from ...dialects import affine, arith
from ...dialects.quick import walk
from ..affine_dependences.legality import is_parallel, is_parallel_in_memory
from ..affine_loops.analysis import (
    is_pure,
)
from ..lower_affine import REDUCTIONS
from ..remarks import remark
from .nest_emit import vectorize_nest
from .nest_steps import subscripts
from .plan import combiner_of

_NEUTRAL = dict(REDUCTIONS.values())


@dataclass(frozen=True)
class VirtualVectors:
    """What vectors are asked for.

    Attributes:
        sizes: of the vectors, one for each dimension; the last is that of the innermost loop.
        varying: for each dimension, which axis of the buffers its loop must go along, counted from
            the last one; -1: any. Empty: any for all.
        reductions: a loop that only combines what it carries may become lanes too.
    """

    sizes: tuple[int, ...]
    varying: tuple[int, ...] = ()
    reductions: bool = False


def vectorize_nests(function: Operation, wanted: VirtualVectors, pass_name: str) -> None:
    """Vectorize what can be in a function, inner loops first; a loop is done once.

    ```
    affine.for %i = 0 to 512 {                affine.for %i = 0 to 512 step 128 {
      affine.for %j = 0 to %n {                 affine.for %j = 0 to %n {
        %a = affine.load %A[%j, %i]     →         %a = vector.transfer_read %A[%j, %i]
        affine.store %a, %B[%j, %i]                 : vector<128xf32>
      }                                           vector.transfer_write %a, %B[%j, %i]
    }                                           }
                                              }
    ```
    """
    loops = [op for op in _inner_first(function) if isinstance(op, affine.ForOp)]
    axes = {loop: _axis(loop, wanted.reductions) for loop in loops}
    done: list[affine.ForOp] = []
    for root in loops:
        dims = _match(root, axes, wanted)
        if isinstance(dims, str):
            remark(pass_name, root, f"not vectorized: {dims}")
        elif dims and not any(_is_around(root, other) or other is root for other in done):
            new = vectorize_nest(root, dims, wanted.sizes)
            if isinstance(new, str):
                remark(pass_name, root, f"not vectorized: {new}")
            else:
                done.append(new)


def _inner_first(op: Operation) -> Iterator[Operation]:
    for region in op.regions:
        for block in region.blocks:
            for inner in block.ops:
                yield from _inner_first(inner)
                yield inner


def _is_around(outer: Operation, op: Operation) -> bool:
    parent = op.parent_op()
    while parent is not None and parent is not outer:
        parent = parent.parent_op()
    return parent is outer


# --- which loops ---------------------------------------------------------------------------------


def _axis(loop: affine.ForOp, reductions: bool) -> int | str:
    """Along which axis, counted from the last, a loop goes through all buffers; -1: it does not.

    Or why its iterations cannot be lanes.
    """
    variable, *carried = loop.body.block.args
    if carried and reductions:
        refusal = _why_not_combined(loop) or is_parallel_in_memory(loop, in_memory=False)
    else:
        refusal = is_parallel(loop, carried=False, in_memory=False)
    if refusal is not None:
        return refusal
    found = -1
    for op in walk(loop):
        if op is loop:
            continue
        refusal = _why_no_lanes(op)
        if refusal is not None:
            return refusal
        if not isinstance(op, affine.LoadOp | affine.StoreOp):
            continue
        buffer, forms = subscripts(op)
        along = [axis for axis, form in enumerate(forms) if form.involves(variable)]
        if len(along) > 1:
            return f"it goes through %{buffer.name_hint or '?'} along {len(along)} axes at once"
        for axis in along:
            axis = len(forms) - 1 - axis
            if found not in (-1, axis):
                return "it goes through its buffers along different axes"
            found = axis
    return found


def _why_not_combined(loop: affine.ForOp) -> str | None:
    end = loop.body.block.last_op
    assert end is not None
    for argument, result in zip(loop.body.block.args[1:], end.operands, strict=True):
        found = combiner_of(argument, result)
        if isinstance(found, str):
            return found
        combiner, length = found
        if length > 1 or type(result.owner) is not combiner.op:
            return "a value that it carries is combined by more than one op"
    return None


def _why_no_lanes(op: Operation) -> str | None:
    if isinstance(op, affine.ForOp | affine.YieldOp | affine.ApplyOp | arith.ConstantOp):
        return None
    types = [value.type for value in (*op.operands, *op.results)]
    if isinstance(op, affine.LoadOp | affine.StoreOp):
        buffer, _ = subscripts(op)
        types.remove(buffer.type)
    elif op.regions or not is_pure(op) or op.name.partition(".")[0] not in ("arith", "math"):
        return f"'{op.name}' has no vector form"
    for type_ in types:
        if not isinstance(type_, IntegerType | AnyFloat | IndexType):
            return f"it computes with values of type {type_}"
    return None


def _match(
    root: affine.ForOp, axes: Mapping[affine.ForOp, int | str], wanted: VirtualVectors
) -> dict[affine.ForOp, int] | str:
    """The loops for each dimension of vectors, the outermost being `root`; empty where it is none.

    Several loops beside each other may be one dimension.
    """
    axis = axes.get(root, "it is new")
    if isinstance(axis, str):
        return axis
    found: dict[affine.ForOp, int] = {}

    def search(loop: affine.ForOp, dim: int) -> bool:
        axis = axes.get(loop)
        asked = wanted.varying[dim] if wanted.varying else -1
        if not isinstance(axis, int) or (axis != -1 and asked not in (-1, axis)):
            return False
        if dim + 1 < len(wanted.sizes):
            inside = [op for op in walk(loop) if op is not loop and isinstance(op, affine.ForOp)]
            matches = [search(inner, dim + 1) for inner in inside]
            if not any(matches):
                return False
        found[loop] = dim
        return True

    if not search(root, 0):
        return {}
    if any(
        found[one] == found[other] and _is_around(one, other) for one in found for other in found
    ):
        return "two loops in each other could be one dimension of its vectors"
    return found
