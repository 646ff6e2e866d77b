"""Transforms of transforms, in any order: beside central differences, and one beside another."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from smooth_programs import PROGRAMS, host_in_loop, triangle, until_small

import stepwell as sw

POINTS = np.array([[0.3, -0.4, 0.62, 0.2, -0.1], [0.6, 0.9, 0.7, 0.4, 0.8]])


def close(actual: Any, expected: Any, tolerance: float = 1e-6) -> None:
    assert np.shape(actual) == np.shape(expected)
    np.testing.assert_allclose(actual, expected, rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda f: f.__name__)
def test_forward_and_batched(program: Any) -> None:
    gradient = sw.grad(program)
    u = np.arange(1.0, 6.0)
    for x in POINTS:
        value, product = sw.jvp(program)(u, x)
        close(value, program(x), 1e-12)
        close(product, gradient(x) @ u, 1e-12)
    close(sw.vmap(program)(POINTS), [program(x) for x in POINTS], 1e-12)


FEW = [triangle, until_small]
ALL = [pytest.param(f, marks=[] if f in FEW else pytest.mark.slow) for f in PROGRAMS]


@pytest.mark.parametrize("program", ALL, ids=lambda f: f.__name__)
def test_of_gradients(program: Any, differences: Any) -> None:
    gradient = sw.grad(program)
    each = [gradient(x) for x in POINTS]
    close(sw.vmap(gradient)(POINTS), each, 1e-12)
    weights = np.array([1.0, 2.0])
    total = sw.grad(lambda many: np.sum(sw.vmap(program)(many) * weights))
    close(total(POINTS), weights[:, None] * np.array(each), 1e-12)
    hessian = sw.hessian(program)(POINTS[1])
    close(hessian, differences(gradient, POINTS[1]))
    u = np.arange(1.0, 6.0)
    close(sw.jvp(gradient)(u, POINTS[1])[1], hessian @ u, 1e-9)


def test_jacobians(differences: Any) -> None:
    def f(x: Any, a: Any) -> Any:
        return np.tanh(a @ x) * x[:2]

    a, x = np.arange(6.0).reshape(2, 3) / 3, np.array([0.2, -0.4, 0.7])
    expected = differences(lambda x: f(x, a), x)
    by_x, by_a = sw.jacobian(f, (0, 1))(x, a)
    close(by_x, expected)
    close(by_a, differences(lambda a: f(x, a), a))
    close(sw.jacobian(f, mode="reverse")(x, a), expected)
    close(sw.jit(lambda x, a: sw.jacobian(f)(x, a).T)(x, a), expected.T)
    close(sw.jacobian(lambda x: np.sum(x**3))(x), 3 * x**2, 1e-12)
    third = sw.jacobian(sw.hessian(lambda x: np.sum(x**4)))(x)
    close(third, np.einsum("i,ij,jk->ijk", 24 * x, np.eye(3), np.eye(3)), 1e-12)


@pytest.mark.parametrize("mode", ["forward", "reverse"])
def test_jacobians_of_rows_in_loops(mode: str) -> None:
    jacobian = sw.jacobian(lambda y: y * np.sin(y), mode=mode)

    def loop(rows: Any) -> Any:
        total = np.zeros((3, 3))
        for i in range(rows.shape[0]):
            total += jacobian(rows[i]) * (i + 1)
        return total

    rows = np.random.default_rng(0).uniform(-1, 1, (6, 3))
    slopes = np.sin(rows) + rows * np.cos(rows)
    close(sw.jit(loop)(rows), np.diag(np.arange(1.0, 7.0) @ slopes), 1e-12)


def test_axes_of_batches() -> None:
    def f(x: Any, p: Any, scale: Any) -> Any:
        return {"y": x @ p["w"] * scale, "s": x.sum() + p["b"]}

    generator = np.random.default_rng(3)
    x, w = generator.normal(size=(3, 4)), generator.normal(size=(3, 2, 4))
    b = generator.normal(size=4)
    batched = sw.vmap(f, in_axes=(1, {"w": 2, "b": 0}, None), out_axes={"y": 1, "s": 0})
    found = batched(x, {"w": w, "b": b}, 2.0)
    each = [f(x[:, k], {"w": w[..., k], "b": b[k]}, 2.0) for k in range(4)]
    close(found["y"], np.stack([e["y"] for e in each], 1), 1e-12)
    close(found["s"], [e["s"] for e in each], 1e-12)
    everywhere = sw.vmap(lambda: np.arange(3.0), axis_size=2, in_axes=())()
    close(everywhere, [[0.0, 1.0, 2.0]] * 2)
    pairs = sw.vmap(sw.vmap(lambda a, b: a * b, (None, 0)), (0, None))(b, b)
    close(pairs, np.outer(b, b), 1e-15)
    with pytest.raises(ValueError, match="has no axis 0"):
        sw.vmap(f)(x, {"w": w, "b": b[:3]}, 2.0)
    with pytest.raises(ValueError, match="the batch has 3 elements"):
        sw.vmap(lambda a, b: a + b)(np.ones(3), np.ones(4))
    with pytest.raises(ValueError, match="in_axes has 1 entries"):
        sw.vmap(lambda a, b: a + b, in_axes=(0,))(np.ones(3), np.ones(3))
    with pytest.raises(ValueError, match="axis_size"):
        sw.vmap(lambda a: a, in_axes=None)(np.ones(3))


def test_elements_that_go_other_ways() -> None:
    """Loops of another length for each element, branches, checks of indices within them."""

    def f(x: Any, n: Any) -> Any:
        s = 0.0
        if n < x.shape[0]:
            s = s + x[n]
        for i in range(n):
            s = s * 0.5 + x[i % 3]
            while s > 2.0:
                s = s - 1.5
        return s

    x = np.array([[1.0, 5.0, 2.0], [3.0, 0.5, 4.0], [0.1, 0.2, 0.3]])
    n = np.array([4, 1, 0])
    found = sw.vmap(f)(x, n)
    close(found, [f(row, int(k)) for row, k in zip(x, n, strict=True)], 1e-15)
    same = sw.vmap(f, in_axes=(None, 0))(x[0], n)
    close(same, [f(x[0], int(k)) for k in n], 1e-15)


def test_a_failed_check_in_one_element() -> None:
    def f(x: Any, i: Any) -> Any:
        return x[i]

    x = np.arange(6.0).reshape(2, 3)
    close(sw.vmap(f)(x, np.array([2, -3])), [2.0, 3.0])
    with pytest.raises(IndexError):
        sw.vmap(f)(x, np.array([0, 3]))


def test_trees_and_several_arguments() -> None:
    def f(p: Any, x: Any) -> Any:
        return {"a": np.sin(p["w"] * x), "n": x.shape[0], "i": (x > 0).sum()}

    p, x = {"w": np.array([0.5, -1.0])}, np.array([0.3, 0.7])
    u = {"w": np.array([1.0, 2.0])}
    value, product = sw.jvp(f)(u, p, x)
    close(product["a"], np.cos(p["w"] * x) * x * u["w"], 1e-12)
    assert product["i"] is None and value["i"] == 2
    _, both = sw.jvp(lambda x, y: x * y, (0, 1))((x, u["w"]), x, u["w"])
    close(both, 2 * x * u["w"], 1e-15)
    (_, by) = sw.vjp(lambda p: {"a": p["w"] ** 2})({"a": x}, p)
    close(by["w"], 2 * p["w"] * x, 1e-15)


def test_signatures() -> None:
    def f(*xs: Any, scale: Any = 2.0) -> Any:
        return np.sum(xs[0] * xs[1] * scale)

    x = np.arange(3.0)
    close(sw.grad(f)(x, x + 1), 2 * (x + 1), 1e-15)
    close(sw.grad(f, 1)(x, x + 1, scale=3.0), 3 * x, 1e-15)
    close(sw.jit(lambda x: sw.vmap(f, (0, None))(x, 2.0))(x), 4 * x, 1e-15)


def test_host_functions_of_batches() -> None:
    gradients = sw.jit(sw.vmap(sw.grad(host_in_loop)))(POINTS)
    close(gradients, [sw.grad(host_in_loop)(x) for x in POINTS], 1e-10)
    a = np.random.default_rng(8).normal(size=(4, 3, 3))
    found = sw.vmap(lambda m: np.searchsorted(np.sort(m[0]), m[1]))(a)
    close(found, [np.searchsorted(np.sort(m[0]), m[1]) for m in a])


def rooted(x: Any) -> Any:
    if x > 0:
        return np.sqrt(x)
    return x * 2.0


def rooted_by_steps(x: Any) -> Any:
    while x > 1:
        x = np.sqrt(x - 1.0) + 0.5 * x - 0.5
    return x


def rooted_some_times(x: Any) -> Any:
    for _ in range((x > 0) * 3):
        x = np.sqrt(x + 1e-3) * 0.9
    return x


@pytest.mark.parametrize("program", [rooted, rooted_by_steps, rooted_some_times])
def test_elements_that_go_another_way_have_derivatives(program: Any) -> None:
    """What is computed for them all the same has an infinite one, which must not come through."""
    x = np.array([4.0, 1.0, 0.0, -1.0, -1e-3, 2.0])
    alone = [sw.grad(program)(element) for element in x]
    assert np.isfinite(alone).all()
    close(sw.grad(lambda x: sw.vmap(program)(x).sum())(x), alone, 1e-12)
    close(sw.jvp(lambda x: sw.vmap(program)(x))(np.ones_like(x), x)[1], alone, 1e-12)


def shared_root(w: Any, x: Any) -> Any:
    return np.sqrt(w * x) if x > 0 else w


def shared_exponent(w: Any, x: Any) -> Any:
    if x > 0:
        return x**w
    return w * x


def shared_overflow(w: Any, x: Any) -> Any:
    if x > 0:
        return np.exp(-1000 * w * x)
    return w


def shared_angle(w: Any, x: Any) -> Any:
    if x > 0:
        return np.arctan2(w * x, x)
    return w


def shared_by_steps(w: Any, x: Any) -> Any:
    while x > 1:
        x = np.sqrt(w * (x - 1.0))
    return w * x


def shared_in_products(w: Any, x: Any) -> Any:
    weights = np.stack([w, 2 * w, w * w])
    if x > 0:
        return np.sqrt(weights @ np.stack([x, x, x])) + np.log(weights[0] * x)
    return w


@pytest.mark.parametrize(
    "program",
    [
        shared_root,
        shared_exponent,
        shared_overflow,
        shared_angle,
        shared_by_steps,
        shared_in_products,
    ],
)
def test_what_all_share_has_derivatives_from_those_that_use_it(program: Any) -> None:
    x, w = np.array([4.0, 1.0, 0.0, -1.0, 2.0]), 0.7
    alone = [sw.grad(program)(w, element) for element in x]
    assert np.isfinite(alone).all()
    every = lambda w: sw.vmap(program, (None, 0))(w, x)  # noqa: E731
    close(sw.grad(lambda w: every(w).sum())(w), np.sum(alone), 1e-12)
    close(sw.jvp(every)(1.0, w)[1], alone, 1e-12)
    close(sw.grad(lambda w: sw.grad(lambda w: every(w).sum())(w))(w),
          np.sum([sw.grad(sw.grad(program))(w, element) for element in x]), 1e-10)  # fmt: skip


@pytest.mark.parametrize("name", ["inv", "cholesky", "svd", "eigh", "qr", "det", "solve"])
def test_host_functions_are_called_for_those_that_are_meant(name: str) -> None:
    """Others would be singular, or not converge."""
    functions = {
        "cholesky": lambda m: np.linalg.cholesky(m @ m.T),
        "svd": lambda m: np.linalg.svd(m, full_matrices=False)[1],
        "eigh": lambda m: np.linalg.eigh(m + m.T)[0],
        "qr": lambda m: np.linalg.qr(m)[1],
        "solve": lambda m: np.linalg.solve(m, m[0]),
    }
    function = functions.get(name, getattr(np.linalg, name))

    def f(m: Any) -> Any:
        return np.sum(function(m)) if m[0, 0] > 0.5 else m.sum()

    matrices = np.random.default_rng(0).random((4, 3, 3)) + np.eye(3) * 2
    matrices[1], matrices[2] = 0.0, np.nan
    close(sw.vmap(f)(matrices), [f(m) for m in matrices], 1e-12)
    alone = [sw.grad(f)(m) for m in matrices]
    close(sw.vmap(sw.grad(f))(matrices), alone, 1e-10)
    close(sw.grad(lambda m: sw.vmap(f)(m).sum())(matrices), alone, 1e-10)


def test_a_host_function_of_what_all_share() -> None:
    singular = np.zeros((2, 2))

    def f(x: Any, m: Any) -> Any:
        return np.linalg.inv(m).sum() * x if x > 10 else x

    x = np.arange(3.0)
    close(sw.vmap(f, (0, None))(x, singular), x, 1e-15)
    with pytest.raises(np.linalg.LinAlgError, match="Singular"):
        sw.vmap(f, (0, None))(x + 9, singular)


def test_arguments_that_are_left_out() -> None:
    def f(x: Any, s: float = 2.0, k: int = 3) -> Any:
        return x.sum() * s + k

    x, s = np.ones((4, 3)), np.arange(4.0)
    close(sw.vmap(f)(x), np.full(4, 9.0))
    close(sw.vmap(f, (0,))(x), np.full(4, 9.0))
    close(sw.vmap(f)(x, s), 3 * s + 3)
    close(sw.vmap(f)(x, k=np.arange(4)), 6.0 + s)
    close(sw.vmap(f, (0, None))(x, 5.0), np.full(4, 18.0))
    with pytest.raises(ValueError, match="has no axis 0"):
        sw.vmap(f)(x, 5.0)
    with pytest.raises(ValueError, match="in_axes has 1 entries"):
        sw.vmap(f, (0,))(x, 5.0)


def smoothed_until_small(x: Any) -> Any:
    s = x[0] * x[1]
    m = np.outer(x, x) + np.eye(3)
    k = 0
    while k < 4 and s > 0.5:
        k += 1
        for _ in range(1, x.shape[0]):
            m = np.tanh(m)
        s = s * 0.7 + 0.2
    return np.sum(m)


def test_tapes_of_batches_of_batches(differences: Any) -> None:
    """The tape of a loop whose steps differ: in a batch the longest of all, in both batches."""

    def f(x: Any) -> Any:
        rows = np.stack([x, x * 2])
        slopes = sw.vmap(lambda row, y: sw.grad(smoothed_until_small)(row * y), (0, None))
        return np.sum(slopes(rows, np.cos(x)))

    x = np.linspace(-0.8, 2.7, 12).reshape(4, 3)
    close(sw.vmap(f)(x), [f(row) for row in x], 1e-13)
    close(sw.vmap(sw.grad(f))(x), [differences(f, row) for row in x])


def test_extents_that_a_branch_finds_equal() -> None:
    """Only a branch finds that x has 3 elements: what the branches give has one shape still."""

    def f(x: Any) -> Any:
        w = np.cos(x)
        if np.sum(x) > 0.4:
            m = np.outer(x, x) + np.eye(3)
            for _ in range(x.shape[0]):
                if x[0] < 0.2:
                    w = np.tanh(m.sum(axis=0))
            w = w @ m
        return w

    x = np.linspace(-0.8, 1.3, 12).reshape(4, 3)
    close(sw.vmap(f)(x), [f(row) for row in x], 1e-13)
