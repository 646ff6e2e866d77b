"""A small accelerator: 16×16 systolic matrix unit, vector unit, DMA, a scratchpad of 64 KiB.

    import stepwell as sw
    import stepwell_accelerator

    @sw.jit(target="accelerator", static=True)
    def layer(x, w, b):
        return np.maximum(x @ w + b, 0)

    layer(x, w, b)
    print(stepwell_accelerator.last_run())

It computes in f32, on arrays whose sizes are known when a program is compiled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .simulator import Run

__all__ = ["last_run"]


def last_run() -> Run:
    """Cycles and utilisation of the last call of a compiled function.

    Raises:
        LookupError: there was none yet.
    """
    from . import target

    if target.last is None:
        raise LookupError("nothing has been run on the accelerator yet")
    return target.last
