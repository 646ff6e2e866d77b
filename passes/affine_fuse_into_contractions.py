"""affine-fuse-into-contractions: what is done to each result is done where it is in a register."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from .affine_loops.contractions import contractions_in
from .affine_loops.nest_fusion import fuse_consumers
from .affine_loops.selection import functions_in
from .base import Pass, make_pass


@dataclass(frozen=True)
class AffineFuseIntoContractionsPass(Pass):
    """Puts the elementwise loops behind a contraction that use its result into it.

    ```
    affine.for %i … { affine.for %j … {            affine.for %i … { affine.for %j … {
      %s = affine.for %k0 … { … }                    %s = affine.for %k0 … { … }
      affine.store %s, %C[%i, %j]                    affine.store f(%s), %D[%i, %j]
    } }                                        →   } }
    affine.for %i … { affine.for %j … {
      %c = affine.load %C[%i, %j]
      affine.store f(%c), %D[%i, %j]
    } }
    ```

    A contraction is a nest of loops that have names (`convert-linalg-to-affine-loops` gives them).
    Loops that compute exponentials and the like stay, unless `functions` says otherwise: for a
    whole register tile at once they would be long code.

    Options:
        functions: whether exponentials and the like are computed where the result is.
    """

    name = "affine-fuse-into-contractions"
    source = target = "affine"

    functions: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        nests = [nest for function in functions_in(op) for nest in contractions_in(function)]
        if any([fuse_consumers(nest.parallel, self.name, self.functions) for nest in nests]):
            make_pass("affine-scalrep").apply(ctx, op)
