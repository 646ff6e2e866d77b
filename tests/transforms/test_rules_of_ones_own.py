"""`checkpoint`, `custom_vjp`, `custom_jvp`, and control flow as calls of functions."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import stepwell as sw

X = np.array([0.5, -1.5, 2.0])


def close(actual: Any, expected: Any, tolerance: float = 1e-12) -> None:
    assert np.shape(actual) == np.shape(expected)
    np.testing.assert_allclose(actual, expected, rtol=tolerance, atol=tolerance)


# ------------------------------------------------------------------------------ rules of one's own


@sw.custom_vjp
def clipped(x: Any, scale: Any) -> Any:
    return x * scale


def clipped_forward(x: Any, scale: Any) -> Any:
    return clipped(x, scale), (x, scale)


def clipped_backward(residuals: Any, g: Any) -> Any:
    _, scale = residuals
    return np.clip(g, -1.0, 1.0) * scale, None


clipped.defvjp(clipped_forward, clipped_backward)


def test_custom_vjp() -> None:
    def cost(x: Any) -> Any:
        return np.sum(clipped(x, 2.0) ** 2)

    close(clipped(X, 2.0), 2 * X)
    expected = np.clip(2 * 2 * X, -1, 1) * 2
    close(sw.grad(cost)(X), expected)
    many = np.stack([X, 0.1 * X])
    close(sw.vmap(sw.grad(cost))(many), np.clip(4 * many, -1, 1) * 2)
    close(sw.grad(lambda m: np.sum(sw.vmap(cost)(m)))(many), np.clip(4 * many, -1, 1) * 2)
    with pytest.raises(sw.CompileError, match="no forward derivative"):
        sw.jvp(cost)(np.ones(3), X)

    def loop(x: Any) -> Any:
        s = x
        for _ in range(x.shape[0]):
            s = clipped(s, 0.5) * x
        return np.sum(s)

    gradient, c = np.zeros(3), np.ones(3)
    states = [X * (0.5 * X) ** k for k in range(3)]
    for s in reversed(states):
        gradient += c * 0.5 * s
        c = np.clip(c * X, -1, 1) * 0.5
    close(sw.grad(loop)(X), gradient + c)


@sw.custom_jvp
def scaled_sine(x: Any, y: Any) -> Any:
    return np.sin(x) * y


@scaled_sine.defjvp
def scaled_sine_rule(primals: Any, tangents: Any) -> Any:
    (x, y), (dx, dy) = primals, tangents
    return scaled_sine(x, y), 10 * np.cos(x) * dx * y + np.sin(x) * dy


def test_custom_jvp() -> None:
    slope = 10 * np.cos(X) * X + np.sin(X)
    close(scaled_sine(X, X), np.sin(X) * X)
    close(sw.jvp(lambda x: scaled_sine(x, x))(np.ones(3), X)[1], slope)
    gradient = sw.grad(lambda x: np.sum(scaled_sine(x, x)))
    close(gradient(X), slope)
    close(sw.vmap(gradient)(np.stack([X, X])), [slope, slope])
    second = 11 * np.cos(X) - 10 * np.sin(X) * X
    close(sw.hessian(lambda x: np.sum(scaled_sine(x, x)))(X), np.diag(second))


def test_rules_that_are_wrong() -> None:
    f = sw.custom_vjp(lambda x: x)
    with pytest.raises(TypeError, match="no derivative yet"):
        f(X)
    f.defvjp(lambda x: (x, None), lambda r, g: (g, g))
    with pytest.raises(TypeError, match="a tuple of 1"):
        f(X)
    f.defvjp(lambda x: (x[:2], None), lambda r, g: (g,))
    with pytest.raises(ValueError, match="another shape"):
        sw.jit(f, static=True)(X)


def test_checkpoint() -> None:
    def body(x: Any) -> Any:
        return np.sin(np.exp(x)) * x

    kept = sw.checkpoint(body)
    close(kept(X), body(X))
    close(sw.grad(lambda x: np.sum(kept(x)))(X), sw.grad(lambda x: np.sum(body(x)))(X))

    def loop(x: Any, step: Any) -> Any:
        s = x
        for _ in range(x.shape[0]):
            s = step(s * 0.1) + x
        return np.sum(s)

    for transform in (sw.grad, sw.hessian):
        found = transform(lambda x: loop(x, kept))(X)
        close(found, transform(lambda x: loop(x, body))(X))


def test_a_checkpoint_keeps_less() -> None:
    def steps(body: Any) -> str:
        def loop(x: Any) -> Any:
            s = x
            for _ in range(x.shape[0]):
                s = body(s)
            return np.sum(s)

        return sw.grad(loop).lower("f64[n]").ir("nd")

    def body(x: Any) -> Any:
        return np.sin(np.exp(np.cos(np.exp(x))))

    def tapes(text: str) -> int:
        return text.count("-> (tensor<?xf64>") + text.count("tensor<?x?xf64>, tensor<?x?xf64>)")

    assert tapes(steps(sw.checkpoint(body))) < tapes(steps(body))


# -------------------------------------------------------------- control flow as calls of functions


def both(f: Any, *args: Any) -> None:
    """The same at once and compiled."""
    now, compiled = f(*args), sw.jit(f)(*args)
    leaves = [now], [compiled]
    while leaves[0]:
        a, b = leaves[0].pop(), leaves[1].pop()
        if isinstance(a, tuple | list):
            leaves[0].extend(a)
            leaves[1].extend(b)
        elif isinstance(a, dict):
            leaves[0].extend(a.values())
            leaves[1].extend(b.values())
        else:
            close(b, a)


def test_scan() -> None:
    def step(state: Any, x: Any) -> Any:
        state = np.sin(state) * x + state
        return state, state * 2

    for reverse in (False, True):
        both(lambda x, reverse=reverse: sw.scan(step, 1.0, x, reverse=reverse), X)

    def of_trees(state: Any, x: Any) -> Any:
        return {"v": state["v"] * x["a"] + 1}, (state["v"].sum(), x["b"])

    both(
        lambda x: sw.scan(of_trees, {"v": np.ones(3)}, {"a": x, "b": np.stack([x, x], 1)}),
        X,
    )
    both(lambda x: sw.scan(lambda s, _: (s * x, s), 2.0, None, length=4), np.float64(0.5))


def test_derivatives_of_scans(differences: Any) -> None:
    def cost(x: Any) -> Any:
        def step(state: Any, x: Any) -> Any:
            state = np.sin(state) * x + state
            return state, state * x

        last, every = sw.scan(step, 1.0, x)
        return last * np.sum(every**2)

    gradient = sw.grad(cost)
    close(gradient(X), differences(cost, X), 1e-6)
    close(sw.hessian(cost)(X), differences(gradient, X), 1e-6)


def test_cond_and_loops() -> None:
    for x in (X, X - 3):
        both(lambda x: sw.cond(x.sum() > 0, lambda x: (x * 2, 1.0), lambda x: (x, 0.0), x), x)
    both(lambda x: sw.while_loop(lambda s: s[0] < 100, lambda s: (s[0] * 2, s[1] + 1), (x, 0)), 3.0)
    both(lambda x, n: sw.fori_loop(0, n, lambda i, s: s * x + i, 1.0), 2.0, 5)
    slope = sw.grad(lambda x: sw.while_loop(lambda s: s < 100, lambda s: s * s, x))
    close(slope(3.0), 8 * 3.0**7)
    with pytest.raises(TypeError, match="nested alike"):
        sw.jit(lambda x: sw.fori_loop(0, x.shape[0], lambda i, s: (s, s), 1.0))(X)


def test_rules_in_branches_and_loops_of_a_batch() -> None:
    """Elements that stop sooner, or go the other way, keep what they have."""

    @sw.custom_vjp
    def taken(x: Any, i: Any) -> Any:
        return x[i] * x

    taken.defvjp(lambda x, i: (x[i] * x, (x, i)), lambda kept, g: (kept[0][kept[1]] * g, None))

    def cost(x: Any, n: Any) -> Any:
        k = 0
        while k < n:
            x = sw.checkpoint(np.sin)(taken(x, k))
            k += 1
        if n > 1:
            x = taken(x, n)
        return np.sum(x)

    many, n = np.stack([X, X / 2, X / 3]), np.array([2, 0, 1])
    alone = [cost(x, int(k)) for x, k in zip(many, n, strict=True)]
    close(sw.vmap(cost)(many, n), alone)
    slopes = [sw.grad(cost)(x, int(k)) for x, k in zip(many, n, strict=True)]
    close(sw.vmap(sw.grad(cost))(many, n), slopes)
    close(sw.grad(lambda m: np.sum(sw.vmap(cost)(m, n)))(many), slopes)


def test_results_whose_extents_are_computed_inside() -> None:
    def kept(x: Any) -> Any:
        return x[x > 0] * 2

    x = np.array([0.5, -1.0, 2.0])
    close(sw.jit(lambda x: sw.checkpoint(kept)(x) + 1)(x), [2.0, 5.0])
    squares = sw.grad(lambda x: np.sum(sw.checkpoint(kept)(x) ** 2))
    close(sw.jit(squares)(x), [4.0, 0.0, 16.0])
    value, tangent = sw.jit(lambda x: sw.jvp(kept)(np.ones(3), x))(x)
    close(value, [1.0, 4.0])
    close(tangent, [2.0, 2.0])
    total = sw.value_and_grad(lambda x: (np.sum(kept(x)), kept(x)), has_aux=True)
    (value, aux), slope = sw.jit(lambda x: total(x))(x)
    close(value, 5.0)
    close(aux, [1.0, 4.0])
    close(slope, [2.0, 0.0, 2.0])
    own = sw.custom_vjp(kept)
    own.defvjp(lambda x: (kept(x), x), lambda x, g: (2.0 * (x > 0),))
    with pytest.raises(sw.UnsupportedError, match="computed in the function") as caught:
        sw.jit(lambda x: own(x))(x)
    assert __file__ in str(caught.value)


def test_an_extent_that_only_the_caller_knows() -> None:
    """The branches give what they know, the function that is differentiated knows more."""

    def f(x: Any) -> Any:
        y = np.sin(x)
        if x[0] < x[1]:
            y = y * 1.0
            y[:-1] = np.cos(x[-1]) * x[:-1]
        return y

    x = np.array([0.3, 0.4, 0.7])
    _, tangent = sw.jit(lambda x: sw.jvp(f)(np.ones(3), x))(x)
    close(tangent[2], np.cos(0.7))
    close(tangent[:2], np.cos(0.7) - np.sin(0.7) * x[:2])


def test_a_number_of_the_code_as_an_argument() -> None:
    @sw.custom_vjp
    def limited(x: Any, bound: Any) -> Any:
        return x

    limited.defvjp(lambda x, bound: (x, bound), lambda bound, g: (np.clip(g, -bound, bound), 0.0))

    def f(x: Any) -> Any:
        for _ in range(6):
            x = limited(np.sin(x) * 2, 0.3)
        return np.sum(x**2)

    gradient = sw.grad(f)(np.linspace(0.5, 1.5, 5))
    assert np.all(np.isfinite(gradient)) and np.max(np.abs(gradient)) <= 0.6
