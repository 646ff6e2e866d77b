"""affine-jam-accumulations: rows added into one, or multiplied by one, are taken together."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp

from ..dialects import affine
from ..dialects.quick import walk
from .affine_loop_invariant_code_motion import hoist_in
from .affine_loops.analysis import Access, accesses_of, is_pure, loop_bounds
from .affine_loops.building import variable_of
from .affine_loops.selection import functions_in
from .affine_loops.unrolling import unroll_and_jam
from .base import Pass
from .remarks import remark
from .watching import may_rewrite


@dataclass(frozen=True)
class AffineJamAccumulationsPass(Pass):
    """Does several iterations at once of a loop whose inner loop uses the same elements in each.

    ```
    affine.for %i = 0 to %m {            affine.for %i = 0 to %m floordiv 4 * 4 step 4 {
      affine.for %j = 0 to %n {            affine.for %j = 0 to %n {
        %c = affine.load %t[%j]              %c = affine.load %t[%j]
        %a = affine.load %x[%i, %j]          …
        %s = arith.addf %c, %a      →        %s = arith.addf %c, %a
        affine.store %s, %t[%j]              %s1 = arith.addf %s, %a1  // of %i + 1
      }                                      …
    }                                        affine.store %s3, %t[%j]
                                         …
    ```

    The elements are then read and written once for several rows; each gets what is added to it in
    the order that it was in. `affine-scalrep` is to follow: it takes out the loads and stores
    between. So it is where the inner loop adds up products of a row with the same elements as in
    each iteration, which are then read once for several rows, and several sums are under way.

    Options:
        factor: rows at a time; half of them where there are fewer than two times as many, or ...
        most_ops: ... more ops than this would be in the inner loop. If half are too many, too, the
            loop stays as it is.
    """

    name = "affine-jam-accumulations"
    source = target = "affine"

    factor: int = 8
    most_ops: int = 96

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for loop, factor in [(one, self._factor(one)) for one in _loops(function)]:
                if not factor or not may_rewrite(self.name, "jam", loop):
                    continue
                hoist_in(loop.body.block)  # what a row has one of is not to be in the inner loop
                refusal = unroll_and_jam(loop, factor)
                if refusal is not None:
                    remark(self.name, loop, f"not jammed: {refusal}")

    def _factor(self, loop: affine.ForOp) -> int:
        """How many iterations are done at once; 0: they stay as they are."""
        inner = _jammed_loop(loop)
        if inner is None:
            return 0
        count = loop_bounds(loop).trip_count
        ops = len(list(inner.body.block.ops))
        for factor in (self.factor, self.factor // 2):
            if (count is None or count >= 2 * factor) and ops * factor <= self.most_ops:
                return factor
        return 0


def _jammed_loop(loop: affine.ForOp) -> affine.ForOp | None:
    """The one inner loop of a loop, where it touches the same elements in each iteration of it.

    That is: all that it writes, or, where it adds up what it reads, something of that.
    """
    inner: affine.ForOp | None = None
    writes = False
    for op in list(loop.body.block.ops)[:-1]:
        if isinstance(op, affine.ForOp) and inner is None:
            inner = op
        elif isinstance(op, affine.StoreOp):
            writes = True
        elif op.regions or not (is_pure(op) or isinstance(op, affine.LoadOp)):
            return None
    if inner is None or loop.results or "loop_name" in inner.attributes:
        return None
    read: list[Access] = []
    written: list[Access] = []
    for op in list(inner.body.block.ops)[:-1]:
        accesses = accesses_of(op)
        if op.regions or accesses is None:
            return None
        for access in accesses:
            (written if access.writes else read).append(access)

    def is_shared(access: Access) -> bool:
        return access.subscripts is not None and _goes_by(access, inner, loop)

    if inner.results:
        shared = list(map(is_shared, read))
        return inner if writes and not written and any(shared) and not all(shared) else None
    places = {(access.root, access.subscripts) for access in read}
    shared = [is_shared(one) and (one.root, one.subscripts) in places for one in written]
    return inner if written and not writes and all(shared) else None


def _goes_by(access: Access, inner: affine.ForOp, loop: affine.ForOp) -> bool:
    """Whether the variable of `inner` says which element it is, and that of `loop` does not."""
    atoms = [atom for form in access.subscripts or () for atom in form.atoms()]
    return variable_of(inner) in atoms and variable_of(loop) not in atoms


def _loops(function: FuncOp) -> list[affine.ForOp]:
    return [op for op in walk(function) if isinstance(op, affine.ForOp)]
