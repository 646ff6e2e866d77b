"""Special functions: gamma, Bessel's, inverses of the error function; computed by SciPy.

Compiled code calls SciPy for them. Their derivatives are of the same functions (Abramowitz and
Stegun, Handbook of Mathematical Functions, chapters 6, 7 and 9).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..locations import user_error
from .creation import ones_like
from .elementwise import exp, log, sqr, variable
from .graph import Apply, Constant, TensorType
from .own_ops import Disconnected, Op


class Special(Op):
    """A function of SciPy's, elementwise, of operands of one shape and element type.

    `derivatives` has one function of the operands for each, None where it is not known; `fixed` are
    the operands that are constants.
    """

    def __init__(
        self, name: str, derivatives: Sequence[Callable[..., Any] | None], fixed: Sequence[int]
    ):
        self.label, self.derivatives, self.fixed = name, derivatives, fixed

    def make_node(self, *inputs: Any) -> Apply:
        return Apply(self, inputs, [TensorType(inputs[0].dtype, inputs[0].broadcastable)()])

    def perform(self, node: Apply, inputs: Sequence[Any], output_storage: Sequence[Any]) -> None:
        import scipy.special
        import scipy.stats

        found = {
            "tri_gamma": lambda x: scipy.special.polygamma(1, x),
            "chi2sf": scipy.stats.chi2.sf,
        }
        function = found.get(self.label) or getattr(scipy.special, self.label)
        output_storage[0][0] = np.asarray(function(*inputs), node.outputs[0].type.dtype)

    def infer_shape(self, node: Apply, shapes: Sequence[Any]) -> Sequence[Any]:
        return [shapes[0]]

    def grad(self, inputs: Sequence[Any], gradients: Sequence[Any]) -> Sequence[Any]:
        found: list[Any] = []
        for place, derivative in enumerate(self.derivatives):
            if place in self.fixed:
                found.append(Disconnected())
                continue
            if derivative is None:
                raise user_error(
                    NotImplementedError,
                    f"the derivative of {self.label} by argument {place} is not known",
                    hint="consider_constant= leaves out what is made of it",
                )
            found.append(gradients[0] * derivative(*inputs).astype(inputs[place].dtype))
        return found

    def __repr__(self) -> str:
        return f"Elemwise{{{self.label},no_inplace}}"

    __str__ = __repr__


def _special(name: str, *derivatives: Callable[..., Any] | None) -> Callable[..., Any]:
    def apply(*arguments: Any) -> Any:
        if len(arguments) != len(derivatives):
            raise user_error(TypeError, f"{name} takes {len(derivatives)} arguments")
        # Multiplied by 1.0, whole numbers are floats; by ones, all are of one shape.
        given = [variable(argument) for argument in arguments]
        fixed = [place for place, v in enumerate(given) if isinstance(v, Constant)]
        given = [v * 1.0 for v in given]
        for place in range(len(given)):
            for other in given[:place] + given[place + 1 :]:
                given[place] = given[place] * ones_like(other)
        return Special(name, derivatives, fixed)(*given)

    apply.__name__ = apply.__qualname__ = name
    apply.__doc__ = f"`{name}` of SciPy, elementwise."
    return apply


_ROOT = float(np.sqrt(np.pi))

gammaln = _special("gammaln", lambda x: psi(x))
gamma = _special("gamma", lambda x: gamma(x) * psi(x))
psi = _special("psi", lambda x: tri_gamma(x))
tri_gamma = _special("tri_gamma", None)
chi2sf = _special("chi2sf", None, None)
gammainc = _special("gammainc", None, lambda k, x: exp((k - 1) * log(x) - x - gammaln(k)))
gammaincc = _special("gammaincc", None, lambda k, x: -exp((k - 1) * log(x) - x - gammaln(k)))
erfinv = _special("erfinv", lambda x: exp(sqr(erfinv(x))) * (_ROOT / 2))
erfcinv = _special("erfcinv", lambda x: exp(sqr(erfcinv(x))) * (-_ROOT / 2))
erfcx = _special("erfcx", lambda x: 2.0 * x * erfcx(x) - 2 / _ROOT)
j0 = _special("j0", lambda x: -j1(x))
j1 = _special("j1", lambda x: (j0(x) - jv(2, x)) / 2)
jv = _special("jv", None, lambda v, x: (jv(v - 1, x) - jv(v + 1, x)) / 2)
i0 = _special("i0", lambda x: i1(x))
i1 = _special("i1", lambda x: (i0(x) + iv(2, x)) / 2)
iv = _special("iv", None, lambda v, x: (iv(v - 1, x) + iv(v + 1, x)) / 2)


def gammau(k: Any, x: Any) -> Any:
    """The upper incomplete gamma function, `gammaincc` times `gamma`."""
    return gammaincc(k, x) * gamma(k)


def gammal(k: Any, x: Any) -> Any:
    """The lower incomplete gamma function, `gammainc` times `gamma`."""
    return gammainc(k, x) * gamma(k)
