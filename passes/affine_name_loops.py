"""affine-name-loops: every loop has a name, so that a schedule can say which one it means."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from .affine_loops.selection import functions_in, loops_in, name_of, set_name
from .base import Pass

_WITHOUT_HINT = "loop"


@dataclass(frozen=True)
class AffineNameLoopsPass(Pass):
    """Gives loops that have no name that of their variable, with a number where it is taken.

    ```
    affine.for %i = 0 to %n {            affine.for %i = 0 to %n {
      …                                    …
    }                                    } {loop_name = "i"}
    affine.for %i_1 = 0 to %n {    →     affine.for %i_1 = 0 to %n {
      …                                    …
    }                                    } {loop_name = "i_1"}
    ```
    """

    name = "affine-name-loops"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        loops = [loop for function in functions_in(op) for loop in loops_in(function)]
        taken = {name_of(loop) for loop in loops}
        for loop in loops:
            if name_of(loop) is None:
                hint = loop.body.block.args[0].name_hint or _WITHOUT_HINT
                name, number = hint, 0
                while name in taken:
                    number += 1
                    name = f"{hint}_{number}"
                taken.add(name)
                set_name(loop, name)
