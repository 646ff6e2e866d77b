"""affine-reassociate-accumulations: what is added to an element is added up before it is."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue

from ..dialects import affine, arith
from ..dialects.quick import detach, insert_before, ops_of, walk
from .base import Pass
from .watching import may_rewrite

# Fewer sums wait for each other no longer than two chains of them, and the one behind.
_FEWEST = 4


@dataclass(frozen=True)
class AffineReassociateAccumulationsPass(Pass):
    """Adds up several summands in two chains, and their sum to an element of memory last.

    ```
    affine.for %j = 0 to %n {                affine.for %j = 0 to %n {
      %c = affine.load %t[%j]                  %c = affine.load %t[%j]
      %1 = arith.addf %c, %a                   %1 = arith.addf %a, %b
      %2 = arith.addf %1, %b            →      %2 = arith.addf %x, %y
      %3 = arith.addf %2, %x                   %3 = arith.addf %1, %2
      %4 = arith.addf %3, %y                   %4 = arith.addf %c, %3
      affine.store %4, %t[%j]                  affine.store %4, %t[%j]
    }                                        }
    ```

    Where the loop is in another one, its next pass waits for what is stored: that is then one
    addition later than what is loaded, however many rows `affine-jam-accumulations` takes at once.
    It shows where the inner loop is short: x @ A with 8 columns takes 0.5 of the time. Only sums
    that may be taken in any order (`reassoc`) are.
    """

    name = "affine-reassociate-accumulations"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for loop in [one for one in walk(op) if isinstance(one, affine.ForOp)]:
            for store in [
                one for one in ops_of(loop.body.block) if isinstance(one, affine.StoreOp)
            ]:
                chain = _chain(store)
                if len(chain) >= _FEWEST and may_rewrite(self.name, "sum", store):
                    _reassociate(store, chain)


Chain = list[tuple[arith.AddfOp, SSAValue]]
"""Sums, each of the one before it, and their summands."""


def _chain(store: affine.StoreOp) -> Chain:
    """The sums from what is loaded to what is stored in its place, each with its summand.

    The first sum also has what is loaded, as its other operand; there are none where it is not.
    """
    chain: Chain = []
    value = store.value
    while isinstance(value.owner, arith.AddfOp) and _is_free(value.owner, store):
        add = value.owner
        for total, summand in (add.operands, add.operands[::-1]):
            if _is_place_of(store, total):
                return [*chain, (add, summand)][::-1]
        # Sums of sums are made by nobody: the chain goes on by its left operand.
        value, summand = add.operands
        chain.append((add, summand))
    return []


def _is_free(add: arith.AddfOp, store: affine.StoreOp) -> bool:
    """Whether a sum may be taken in any order, and is of no other use."""
    return (
        "reassoc" in str(add.fastmath) and add.parent is store.parent and add.result.has_one_use()
    )


def _is_place_of(store: affine.StoreOp, value: SSAValue) -> bool:
    """Whether a value is what was in the place that a store writes."""
    load = value.owner
    return (
        isinstance(load, affine.LoadOp)
        and load.parent is store.parent
        and load.memref is store.memref
        and load.map == store.map
        and tuple(load.indices) == tuple(store.indices)
    )


def _reassociate(store: affine.StoreOp, chain: Chain) -> None:
    """Have the sums of a chain be of two parts of the summands, of these, and of what is loaded."""
    first, summand = chain[0]
    loaded = first.operands[1 if first.operands[0] is summand else 0]
    half = len(chain) // 2
    # A part begins with a summand, so that one sum less is in it: those make the last two.
    spare = [chain[0][0], chain[half][0]]
    parts: list[SSAValue] = []
    for part in (chain[:half], chain[half:]):
        total = part[0][1]
        for add, summand in part[1:]:
            add.operands = [total, summand]
            total = add.result
        parts.append(total)
    for add, operands in zip(spare, (parts, [loaded, spare[0].result]), strict=True):
        detach(add)
        insert_before(add, store)
        add.operands = operands
        add.fastmath = arith.EXACT  # or LLVM makes one chain of fused multiply-adds of it again
    store.operands[0] = spare[1].result
