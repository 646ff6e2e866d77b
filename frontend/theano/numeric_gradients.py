"""Gradients by finite differences, and the comparison of others with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..locations import user_error
from .errors import GradientError
from .graph import TensorType
from .reductions import sum as total
from .shared import shared


class numeric_grad:  # Theano's name
    """The gradient of a function of arrays at a point, by finite differences.

    Attributes:
        gf: the gradient, a list of arrays, or an array for a point that is one.
    """

    def __init__(self, f: Any, pt: Any, eps: float | None = None, out_type: Any = None):
        several = isinstance(pt, list | tuple)
        points = [np.array(p) for p in (pt if several else [pt])]
        least = min((p.dtype for p in points), key=lambda t: np.finfo(t).bits)
        step = eps or {16: 1e-1, 32: 3e-4}.get(np.finfo(least).bits, 1e-7)
        before = np.array(f(*points), copy=True)
        self.gf: Any = [np.zeros_like(p) for p in points]
        for point, slope in zip(points, self.gf, strict=True):
            for place in np.ndindex(point.shape):
                own = point[place]
                point[place] = own + step
                slope[place] = (np.asarray(f(*points)) - before) / step
                point[place] = own
        if not several:
            self.gf = self.gf[0]

    @staticmethod
    def abs_rel_err(a: Any, b: Any) -> tuple[Any, Any]:
        """How far two arrays are from each other: as they are, and relative to their sizes."""
        error = abs(a - b)
        return error, error / np.maximum(abs(a) + abs(b), 1e-8)

    def max_err(self, g_pt: Any, abs_tol: float, rel_tol: float) -> tuple[int, int, float, float]:
        """Where another gradient is furthest from this one, as multiples of the tolerances: the
        number of the point, the place in it, and both errors."""
        own = self.gf if isinstance(self.gf, list) else [self.gf]
        given = g_pt if isinstance(g_pt, list | tuple) else [g_pt]
        worst = (-1.0, (0, 0, 0.0, 0.0))
        for number, (a, b) in enumerate(zip(own, given, strict=True)):
            absolute, relative = (
                np.ravel(e) for e in self.abs_rel_err(np.asarray(a), np.asarray(b))
            )
            scaled = np.minimum(absolute / abs_tol, relative / rel_tol)
            if scaled.size and scaled.max() > worst[0]:
                place = int(scaled.argmax())
                found = number, place, float(absolute[place]), float(relative[place])
                worst = float(scaled[place]), found
        return worst[1]


def verify_grad(
    fun: Callable[..., Any],
    pt: Sequence[Any],
    n_tests: int = 2,
    rng: Any = None,
    eps: float | None = None,
    out_type: Any = None,
    abs_tol: float | None = None,
    rel_tol: float | None = None,
    mode: Any = None,
    cast_to_output_type: bool = False,
    no_debug_ref: bool = True,
) -> None:
    """Compare the gradient of `fun`, a function of variables, with differences at a point.

    What is compared is the gradient of sum(u * fun(*pt)) for random u.

    Args:
        pt: arrays of floats, one for each argument.
        n_tests: for how many u.
        rng: a `RandomState` that gives them.
        eps: the step of the differences.
        abs_tol, rel_tol: an error beyond both is one. As `eps`, by the types of the arrays if None.
        cast_to_output_type: whether u is float32 where the result is.

    Raises:
        GradientError: they differ.
        TypeError: a point of another type, or a list of results.
    """
    from .function import function
    from .gradient import grad

    points = [np.array(p) for p in pt]
    for number, point in enumerate(points):
        if point.dtype.kind != "f":
            raise user_error(
                TypeError,
                "verify_grad can work only with floating point inputs, but input "
                f"{number} has dtype {point.dtype}",
            )
    rng = np.random.RandomState(0) if rng is None else rng
    bits = min((np.finfo(p.dtype).bits for p in points), default=64)
    tolerance = {16: 5e-2, 32: 1e-2}.get(bits, 1e-4)
    abs_tol, rel_tol = (tolerance if t is None else t for t in (abs_tol, rel_tol))
    inputs = [TensorType(p.dtype, [e == 1 for e in p.shape])(f"input {n}")
              for n, p in enumerate(points)]  # fmt: skip
    output = fun(*inputs)
    options: dict[str, Any] = {"allow_input_downcast": True, "on_unused_input": "ignore"}
    found = function(inputs, output, mode, **options)(*points)
    if isinstance(found, list):
        raise user_error(TypeError, "verify_grad compares the gradient of one result, not a list")

    def projection() -> Any:
        plain = np.asarray(rng.rand(*found.shape) + 0.5)
        single = cast_to_output_type and output.dtype == "float32"
        return plain.astype("float32") if single else plain

    u = shared(projection(), "random_projection")
    cost = total(u * output)
    value = function(inputs, cost, mode, **options)
    gradient = function(inputs, grad(cost, inputs, disconnected_inputs="ignore"), mode, **options)
    for _ in range(n_tests):
        numeric, computed = numeric_grad(value, points, eps, out_type), gradient(*points)
        number, place, absolute, relative = numeric.max_err(computed, abs_tol, rel_tol)
        if absolute > abs_tol and relative > rel_tol:
            raise GradientError(
                f"the gradient of argument {number} at its element {place} is "
                f"{np.ravel(computed[number])[place]}, but differences give "
                f"{np.ravel(numeric.gf[number])[place]}: absolute and relative errors of "
                f"{absolute} and {relative}, beyond {abs_tol} and {rel_tol}"
            )
        u.set_value(projection(), borrow=True)


verify_grad.E_grad = GradientError  # type: ignore[attr-defined]  # Theano's name for it
