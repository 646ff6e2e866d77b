"""Special functions as ops of a dialect of their own: use them like NumPy's.

    from stepwell_special import lambertw

    @sw.jit
    def f(x):
        return lambertw(x).sum()

What is here a trace needs: the definitions. The rules stand in `rules.py`, the ops in `dialect.py`.
"""

from __future__ import annotations

from typing import Any

import numpy as np

import stepwell as sw


def _lambertw(x: Any) -> Any:
    """The principal branch of Lambert's function: w with w * exp(w) == x, for x > -1/e."""
    x = np.asarray(x)
    w = np.where(x < -0.25, np.sqrt(np.maximum(2 * (1 + np.e * x), 0)) - 1, np.log1p(x))
    for _ in range(20):  # Newton's method, until nothing moves
        exponential = np.exp(w)
        w = w - (w * exponential - x) / (exponential * (w + 1))
    return w


LAMBERTW = sw.OpDefinition(
    name="special.lambertw",
    operands=1,
    evaluate=_lambertw,
    op="stepwell_special.dialect:LambertWOp",
    lowering="stepwell_special.rules:lower_lambertw",
    gradient="stepwell_special.rules:gradient_of_lambertw",
)

LOGADDEXP = sw.OpDefinition(
    name="special.logaddexp",
    operands=2,
    evaluate=np.logaddexp,
    op="stepwell_special.dialect:LogAddExpOp",
    lowering="stepwell_special.rules:lower_logaddexp",
    gradient="stepwell_special.rules:gradient_of_logaddexp",
)

lambertw = sw.operation(LAMBERTW)
logaddexp = sw.operation(LOGADDEXP)
