"""The traced function's view of NumPy, math, and the modules of the user."""

from __future__ import annotations

import functools
import math
import sys
import types
from math import exp
from typing import Any

import numpy
import numpy as np
from numpy import tanh, zeros
from numpy.linalg import norm

from stepwell import grad, jit, vmap

V = np.arange(1.0, 7.0)


def helper(a: Any) -> Any:
    made = zeros(3)
    made[1] = a
    return made


def uses_helper(v: Any) -> Any:
    return helper(v.sum()) + numpy.ones(3)


def test_functions_reached_through_globals(check: Any) -> None:
    check(uses_helper, V)


def test_names_of_functions(check: Any) -> None:
    check(lambda v: (tanh(v), norm(v), exp(v[0]), zeros(2) + v[:2]), V, static=True)


def test_imports_inside(check: Any) -> None:
    def function(v: Any) -> Any:
        import numpy as xp
        import numpy.linalg as la
        from numpy import cosh
        from numpy.linalg import norm as length

        made = xp.zeros(2)
        made[0] = v[0]
        return made, cosh(v), la.norm(v), length(v)

    check(function, V)


def test_closures(check: Any) -> None:
    module, scale, made = np, 2.0, None

    def inner(q: Any) -> Any:
        nonlocal made
        made = module.zeros(2)
        made[0] = q
        return made * scale

    def recursive(q: Any, depth: int) -> Any:
        return q if depth == 0 else recursive(module.sin(q), depth - 1)

    check(lambda v: (inner(v[0]), recursive(v, 3)), V)


def test_math(check: Any) -> None:
    def function(v: Any, a: Any) -> Any:
        return (
            v * math.exp(a),
            v * math.sqrt(a) + math.pi,
            v * math.log(a, 2),
            v + math.floor(a),
            v * math.atan2(a, 2.0),
            v * math.erf(a),
            math.hypot(3, 4) * v,
        )

    check(function, V.astype(np.float32), 0.75)


def test_builtins(check: Any) -> None:
    def function(v: Any, a: Any) -> Any:
        return (
            max(v.max(), 2.5, a) + min(v[0], 3) - abs(v[1]) + max(3, 4),
            v * max(a, 0.25),
            round(v.sum(), 1),
            len(v) * v,
            sum(v[i] for i in range(3)),
            min(len(v), 4) * v,
        )

    check(function, V.astype(np.float32), 0.75)


def test_modules_of_the_user(check: Any) -> None:
    module = types.ModuleType("a_users_module")
    exec(
        "import numpy as np\ndef f(a):\n    z = np.zeros(2)\n    z[0] = a\n    return z",
        vars(module),
    )
    sys.modules[module.__name__] = module
    try:
        check(lambda v: module.f(v[0]), V)
        check(functools.partial(module.f), np.float64(3.0))
    finally:
        del sys.modules[module.__name__]


def test_callable_objects_and_methods(check: Any) -> None:
    class Model:
        scale = 3.0

        def __call__(self, v: Any) -> Any:
            made = np.zeros(2)
            made[1] = v[0] * self.scale
            return made

        def method(self, v: Any) -> Any:
            made = np.ones(2)
            made[0] = v[1] * self.scale
            return made

    check(Model(), V)
    check(Model().method, V)


def test_globals_are_looked_up_when_used(check: Any) -> None:
    names: dict[str, Any] = {}
    exec("import numpy as np\ndef f(v):\n    return later(v) + np.ones(1)", names)
    exec("def later(v):\n    return v * 2", names)
    check(names["f"], V)


def test_numpy_by_hand() -> None:
    import stepwell.numpy as traced_numpy
    from stepwell.frontend import numpy as same

    assert traced_numpy is same
    assert traced_numpy.sum(np.ones(3)) == 3.0 and traced_numpy.newaxis is None


def until_small(v: Any) -> Any:
    while np.sum(v) > 1:
        v = v * 0.5
    return v


def test_functions_as_defaults_and_arguments() -> None:
    def by_name(v: Any, *, step: Any = until_small) -> Any:
        return step(v)

    expected = until_small(V)
    for function in (lambda v, step=until_small: step(v), by_name):
        np.testing.assert_array_equal(jit(function)(V), expected)
    apply = jit(lambda v, step: step(v), static_argnames=("step",))
    np.testing.assert_array_equal(apply(V, until_small), expected)
    np.testing.assert_array_equal(apply(V, lambda v: until_small(v) + 1), expected + 1)


def test_numpys_functions_themselves() -> None:
    np.testing.assert_array_equal(jit(np.add)(V, V), V + V)
    np.testing.assert_array_equal(jit(lambda v: grad(np.sum)(v))(V), np.ones(6))
    np.testing.assert_allclose(jit(lambda v: vmap(np.sin)(v))(V), np.sin(V))
    np.testing.assert_allclose(grad(np.sin)(1.0), np.cos(1.0))
