"""affine-jam-accumulations: rows added into one, or multiplied by one, are taken together."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp

from ..dialects import affine
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
        factor: rows at a time.
        most_ops: an inner loop with more ops than this stays as it is.
    """

    name = "affine-jam-accumulations"
    source = target = "affine"

    factor: int = 4
    most_ops: int = 24

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for loop in [one for one in _loops(function) if self._gains(one)]:
                if not may_rewrite(self.name, "jam", loop):
                    continue
                hoist_in(loop.body.block)  # what a row has one of is not to be in the inner loop
                refusal = unroll_and_jam(loop, self.factor)
                if refusal is not None:
                    remark(self.name, loop, f"not jammed: {refusal}")

    def _gains(self, loop: affine.ForOp) -> bool:
        """Whether the one inner loop of a loop touches the same elements in each iteration of it.

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
                return False
        if inner is None or loop.results or "loop_name" in inner.attributes:
            return False
        count = loop_bounds(loop).trip_count
        ops = list(inner.body.block.ops)
        if (count is not None and count < 2 * self.factor) or len(ops) > self.most_ops:
            return False
        read: list[Access] = []
        written: list[Access] = []
        for op in ops[:-1]:
            accesses = accesses_of(op)
            if op.regions or accesses is None:
                return False
            for access in accesses:
                (written if access.writes else read).append(access)

        def is_shared(access: Access) -> bool:
            return access.subscripts is not None and _goes_by(access, inner, loop)

        if inner.results:
            return (
                not written
                and writes
                and any(map(is_shared, read))
                and not all(map(is_shared, read))
            )
        places = {(access.root, access.subscripts) for access in read}
        return (
            bool(written)
            and not writes
            and all(
                is_shared(access) and (access.root, access.subscripts) in places
                for access in written
            )
        )


def _goes_by(access: Access, inner: affine.ForOp, loop: affine.ForOp) -> bool:
    """Whether the variable of `inner` says which element it is, and that of `loop` does not."""
    atoms = [atom for form in access.subscripts or () for atom in form.atoms()]
    return variable_of(inner) in atoms and variable_of(loop) not in atoms


def _loops(function: FuncOp) -> list[affine.ForOp]:
    return [op for op in function.walk() if isinstance(op, affine.ForOp)]
