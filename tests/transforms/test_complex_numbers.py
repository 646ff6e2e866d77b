"""Derivatives of and by complex numbers, beside differences in two directions.

Of a real function f of x + iy the gradient is ∂f/∂x - i·∂f/∂y, JAX's convention.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw

RANDOM = np.random.default_rng(31)


def numbers(*shape: int) -> np.ndarray:
    return RANDOM.normal(size=shape) + 1j * RANDOM.normal(size=shape)


def differences(f: Callable[[Any], Any], z: np.ndarray, step: float = 1e-6) -> np.ndarray:
    """∂f/∂x - i·∂f/∂y for every element of z."""
    found = np.zeros_like(z)
    for place in np.ndindex(z.shape):
        for direction, factor in ((1.0, 1.0), (1j, -1j)):
            moved = np.zeros_like(z)
            moved[place] = step * direction
            found[place] += factor * (f(z + moved) - f(z - moved)) / (2 * step)
    return found


W = numbers(4, 4)
V = numbers(4)

# Real functions of complex vectors.
COSTS: dict[str, Callable[[Any], Any]] = {
    "squares": lambda z: np.sum(np.abs(z) ** 2),
    "magnitudes": lambda z: np.sum(np.abs(z - 0.3) * np.arange(1.0, 5.0)),
    "parts": lambda z: np.sum(z.real * z.imag**2 + np.real(np.conj(z) * z**3)),
    "angles": lambda z: np.sum(np.angle(z) + np.sign(z).real ** 2),
    "products": lambda z: np.sum(np.abs(W @ z) ** 2) + np.vdot(z, V).real,
    "elementary": lambda z: np.sum(
        (np.exp(z / 2) * np.sin(z) + np.log(z) / np.cosh(z) + np.sqrt(z) * np.tanh(z) ** 2).real
    ),
    "inverses": lambda z: np.sum((np.arctan(z) * np.arcsinh(z) + 1 / z + np.arcsin(z)).imag),
    "powers": lambda z: np.sum((z ** (2 + 1j) + V**z + z**3).real),
    "of parts": lambda z: np.sum(np.abs(z.real * 1j + z.imag**2 + 2) ** 2),
    "choices": lambda z: np.sum(np.where(z.real > 0, z**2, np.conj(z)).imag) + np.prod(z).real,
    "places": lambda z: np.sum(
        np.concatenate([z[::-1][:2], np.cumsum(z), z[[0, 0, 3]]]).imag * np.arange(9.0)
    ),
    "matrices": lambda z: (
        np.sum(np.abs(np.linalg.solve(W + z[:, None], V)))
        + np.linalg.det(np.outer(z, V) + W).imag
        + np.linalg.slogdet(W * z)[1]
        + np.linalg.slogdet(W + z)[0].imag
    ),
    "spectra": lambda z: (
        np.sum(np.abs(np.fft.fft(z)) * np.arange(4.0))
        + np.sum(np.abs(np.fft.ifft(z, 6, norm="ortho")) ** 3)
        + np.sum(np.fft.irfft(z) ** 3)
        + np.sum(np.fft.irfft(z, 5) ** 3)
        + np.sum(np.fft.hfft(z, norm="forward") ** 2)
        + np.sum(np.abs(np.fft.rfft(z.real * z.imag, norm="ortho")) ** 2 * np.arange(3.0))
        + np.sum(np.abs(np.fft.ihfft(z.imag) - z[:3]) ** 2)
    ),
}


@pytest.mark.parametrize("name", COSTS)
def test_gradients_of_real_functions(name: str) -> None:
    f, z = COSTS[name], numbers(4)
    expected = differences(f, z)
    value, found = sw.value_and_grad(f)(z)
    np.testing.assert_allclose(value, f(z), rtol=1e-12)
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-6)
    # Forward, the derivative in a direction is the real part of the product with the gradient.
    u = numbers(4)
    _, product = sw.jvp(f)(u, z)
    np.testing.assert_allclose(product, np.sum(found * u).real, rtol=1e-9, atol=1e-9)


def wave(z: Any, n: Any) -> Any:
    """A loop and a branch that carry complex numbers, and a store."""
    s, kept = z[0] * 0, np.zeros_like(z)
    for i in range(n):
        s = s * z[i % 4] + np.conj(z[0])
        if s.real > 0:
            s = s * 1j
        kept[i % 4] = s
    return s, kept


def test_loops_and_branches() -> None:
    z, n = numbers(4) / 2, 6

    def f(z: Any, n: Any) -> Any:
        s, kept = wave(z, n)
        return np.abs(s) + np.sum(kept.imag**2)

    found = sw.grad(f)(z, n)
    np.testing.assert_allclose(found, differences(lambda z: f(z, n), z), rtol=1e-6, atol=1e-7)
    batch = sw.vmap(sw.grad(f), in_axes=(0, None))(np.stack([z, z.conj()]), n)
    np.testing.assert_allclose(batch[0], found, rtol=1e-12)
    u = numbers(4)
    _, product = sw.jvp(f)(u, z, n)
    np.testing.assert_allclose(product, np.sum(found * u).real, rtol=1e-9)


def test_holomorphic_functions() -> None:
    def f(z: Any) -> Any:
        return np.sum(z**3 * np.exp(z))

    z = numbers(3)
    first = (3 * z**2 + z**3) * np.exp(z)
    second = (6 * z + 6 * z**2 + z**3) * np.exp(z)
    value, found = sw.value_and_grad(f, holomorphic=True)(z)
    np.testing.assert_allclose(value, f(z), rtol=1e-12)
    np.testing.assert_allclose(found, first, rtol=1e-12)
    np.testing.assert_allclose(sw.hessian(f, holomorphic=True)(z), np.diag(second), rtol=1e-12)
    for mode in ("forward", "reverse"):
        rows = sw.jacobian(lambda z: W[:, :3] @ z**2, mode=mode, holomorphic=True)(z)
        np.testing.assert_allclose(rows, W[:, :3] * 2 * z, rtol=1e-12)


def test_products_with_jacobians() -> None:
    z, u, v = numbers(4), numbers(4), numbers(4)
    value, product = sw.jvp(lambda z: z * np.conj(z) + W @ z)(u, z)
    np.testing.assert_allclose(value, z * z.conj() + W @ z, rtol=1e-12)
    np.testing.assert_allclose(product, u * z.conj() + z * u.conj() + W @ u, rtol=1e-12)
    _, product = sw.vjp(lambda z: W @ z**2)(v, z)
    np.testing.assert_allclose(product, (v @ W) * 2 * z, rtol=1e-12)
    # Complex values of real arguments: forward there is one derivative, backward a real one.
    x = np.array([0.5, 1.5])
    rows = sw.jacobian(lambda x: np.exp(1j * x), mode="forward")(x)
    np.testing.assert_allclose(rows, np.diag(1j * np.exp(1j * x)), rtol=1e-12)
    _, product = sw.vjp(lambda x: np.exp(1j * x))(v[:2], x)
    np.testing.assert_allclose(product, (v[:2] * 1j * np.exp(1j * x)).real, rtol=1e-12)


def test_second_derivatives_of_a_real_function_of_parts() -> None:
    def f(x: Any) -> Any:
        return np.abs(np.exp((1 + 2j) * x[0]) + x[1] ** 2 * 1j) ** 2

    x, step = np.array([0.3, 0.7]), 1e-6
    found = sw.hessian(f)(x)
    for n in range(2):
        e = step * np.eye(2)[n]
        slope = (sw.grad(f)(x + e) - sw.grad(f)(x - e)) / (2 * step)
        np.testing.assert_allclose(found[n], slope, rtol=1e-6, atol=1e-6)


def test_rules_of_ones_own() -> None:
    @sw.custom_jvp
    def cube(z: Any) -> Any:
        return z**3

    @cube.defjvp
    def rule(primals: Any, tangents: Any) -> Any:
        return primals[0] ** 3, 3 * primals[0] ** 2 * tangents[0]

    @sw.custom_vjp
    def same_cube(z: Any) -> Any:
        return z**3

    same_cube.defvjp(lambda z: (z**3, z), lambda z, c: (3 * z**2 * c,))
    z = numbers(3)
    for f in (cube, same_cube, sw.checkpoint(lambda z: z**3)):
        found = sw.grad(lambda z, f=f: np.sum(np.abs(f(z)) ** 2))(z)
        np.testing.assert_allclose(found, 2 * (z**3).conj() * 3 * z**2, rtol=1e-12)


def test_refused() -> None:
    z = numbers(3)
    with pytest.raises(TypeError, match=r"returns a real scalar(.|\n)*holomorphic=True"):
        sw.grad(lambda z: np.sum(z**2))(z)
    with pytest.raises(TypeError, match=r"argument 0 of the function is complex(.|\n)*holomorphic"):
        sw.jacobian(lambda z: z**2)(z)
    with pytest.raises(TypeError, match="the value of the function is complex"):
        sw.jacobian(lambda x: x * 1j, mode="reverse")(z.real)
    with pytest.raises(TypeError, match="a holomorphic function is one of complex numbers"):
        sw.grad(lambda x: np.sum(x * 1j), holomorphic=True)(z.real)
    with pytest.raises(TypeError, match="returns a complex scalar"):
        sw.grad(lambda z: np.sum(z.real), holomorphic=True)(z)
    with pytest.raises(Exception, match=r"no gradient is known of numpy\.linalg\.eigh of complex"):
        sw.grad(lambda z: np.sum(np.linalg.eigh(np.outer(z, z.conj()))[0]))(z)
