"""vector-prefetch: what the next strip of numbers is made from comes while this one is computed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from xdsl.context import Context
from xdsl.dialects import scf
from xdsl.dialects.builtin import BoolAttr, IntegerAttr, ModuleOp, i32
from xdsl.ir import Operation, SSAValue

from ..dialects import arith, memref, vector
from ..dialects.arith import constant_value
from ..dialects.build import INDEX, Builder
from ..dialects.quick import create, walk
from ..dialects.structure import is_inside
from .affine_loops.analysis import root_of
from .base import Pass
from .watching import may_rewrite

_HINTS = {
    "isWrite": BoolAttr.from_bool(False),
    "localityHint": IntegerAttr(3, i32),
    "isDataCache": BoolAttr.from_bool(True),
}
_STORES = {"memref.store": 1, "vector.store": 1, "vector.maskedstore": 0}


@dataclass(frozen=True)
class VectorPrefetchPass(Pass):
    """Asks for what the first of several loops will read in the next iteration around them.

    ```
    scf.for %s = … step 256 {                scf.for %s = … step 256 {
      scf.for %k = 0 to 256 step 8 {           scf.for %k = 0 to 256 step 8 {
        %i = arith.addi %s, %k                   …
        %v = vector.load %x[%i]                }
        …                                      scf.for %k = 0 to 256 step 8 {
      }                                          %i = arith.addi %s, %k
      scf.for %k = 0 to 256 step 8 {     →       %next = arith.addi %i, 256
        %i = arith.addi %s, %k                   memref.prefetch %x[%next]
        %v = vector.load %x[%i]                  %v = vector.load %x[%i]
        …                                        …
      }                                        }
    }                                        }
    ```

    The first loop waits for memory, and the others, for which all is in a cache, leave memory idle.
    So a strip of numbers comes while an earlier one is in a later stage (`affine-loop-distribute`):
    Black-Scholes on 16M elements takes 0.91 of the time on a Zen 4. That is where several loops
    load the same elements of a buffer that is not stored into, one after the other, and a constant
    number of them; the last one asks. Of rows, which may be long, and whose next one lies in
    other pages, nothing is asked for: that took between 0.95 and 1.3 of the time.

    The last iterations ask for what lies behind the buffer, which no processor minds.

    Options:
        most_iterations: of a loop that asks, times its step: all must fit a first cache; 0: none.

    Source: T. Mowry, M. Lam and A. Gupta, Design and evaluation of a compiler algorithm for
    prefetching, 1992.
    """

    name = "vector-prefetch"
    source = target = "loop"

    most_iterations: int = 1024

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for loop in [one for one in walk(op) if isinstance(one, scf.ForOp)]:
            stages = [stage for stage in loop.body.block.ops if self._is_stage(stage)]
            if len(stages) > 1:
                self._ask(loop, stages)

    def _is_stage(self, op: Operation) -> bool:
        if not isinstance(op, scf.ForOp) or constant_value(op.lb) != 0:
            return False
        end = constant_value(op.ub)
        return end is not None and end <= self.most_iterations

    def _ask(self, loop: scf.ForOp, stages: Sequence[Operation]) -> None:
        variable = loop.body.block.args[0]
        stored = {root_of(op.operands[_STORES[op.name]]) for op in walk(loop) if op.name in _STORES}
        # By the last stage that loads of a buffer, if others do before it.
        asking: dict[SSAValue, list[vector.LoadOp]] = {}
        seen: set[SSAValue] = set()
        for stage in stages:
            loads: dict[SSAValue, list[vector.LoadOp]] = {}
            for op in walk(stage):
                if not isinstance(op, vector.LoadOp) or is_inside(op.base, loop):
                    continue
                if root_of(op.base) not in stored and _follows(op.indices[-1], variable):
                    loads.setdefault(op.base, []).append(op)
            asking |= {buffer: ops for buffer, ops in loads.items() if buffer in seen}
            seen.update(loads)
        for load in chain.from_iterable(asking.values()):
            if may_rewrite(self.name, "prefetch", load):
                _prefetch(load, loop.step)


def _follows(index: SSAValue, variable: SSAValue) -> bool:
    """Whether a subscript is the variable, or a sum with it."""
    if index is variable:
        return True
    owner = index.owner
    return isinstance(owner, arith.AddiOp) and any(_follows(v, variable) for v in owner.operands)


def _prefetch(load: vector.LoadOp, step: SSAValue) -> None:
    """Ask, beside a load, for what it will read when its last subscript is `step` more."""
    builder = Builder.in_place_of(load)
    *outer, last = load.indices
    ahead = builder.value(arith.AddiOp, (last, step), INDEX, overflowFlags=arith.NO_OVERFLOW)
    builder.insert(create(memref.PrefetchOp, (load.base, *outer, ahead), properties=dict(_HINTS)))
