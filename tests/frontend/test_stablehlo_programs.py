"""What JAX emits for common parts of programs, imported: the values are JAX's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw

jax = pytest.importorskip("jax")
jnp, lax, nn, random = jax.numpy, jax.lax, jax.nn, jax.random
GENERATOR = np.random.default_rng(11)


def floats(*shape: int) -> np.ndarray:
    return GENERATOR.normal(size=shape).astype(np.float32)


def integers(*shape: int, below: int = 5) -> np.ndarray:
    return GENERATOR.integers(0, below, size=shape).astype(np.int32)


def lstm(x: Any, h: Any, c: Any, w: Any) -> Any:
    def step(state: Any, row: Any) -> Any:
        h, c = state
        i, f, g, o = jnp.split(jnp.concatenate([row, h]) @ w, 4)
        c = nn.sigmoid(f) * c + nn.sigmoid(i) * jnp.tanh(g)
        h = nn.sigmoid(o) * jnp.tanh(c)
        return (h, c), h

    return lax.scan(step, (h, c), x)


def heads(x: Any, weights: Any) -> Any:
    """Causal self-attention with two heads."""
    length, width = x.shape
    q, k, v = ((x @ w).reshape(length, 2, -1).transpose(1, 0, 2) for w in weights[:3])
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(width // 2)
    scores = jnp.where(jnp.tril(jnp.ones((length, length), bool)), scores, -jnp.inf)
    return (nn.softmax(scores) @ v).transpose(1, 0, 2).reshape(length, width) @ weights[3]


def adam(w: Any, m: Any, v: Any, x: Any, y: Any) -> Any:
    loss, slope = jax.value_and_grad(lambda w: jnp.mean((jnp.tanh(x @ w) - y) ** 2))(w)
    m, v = 0.9 * m + 0.1 * slope, 0.999 * v + 0.001 * slope * slope
    return loss, w - 1e-3 * m / (jnp.sqrt(v) + 1e-8), m, v


def entropy(x: Any, labels: Any) -> Any:
    return -jnp.take_along_axis(nn.log_softmax(x), labels[:, None], 1).mean()


def depthwise(w: Any, x: Any) -> Any:
    return lax.conv_general_dilated(
        x, w, (1, 1), "SAME", feature_group_count=3, dimension_numbers=("NHWC", "HWIO", "NHWC")
    )


def pooled(x: Any, start: float, combine: Any, padding: str = "SAME") -> Any:
    return lax.reduce_window(x, start, combine, (1, 3, 3, 1), (1, 2, 2, 1), padding)


def bits_as_floats(x: Any) -> Any:
    return lax.bitcast_convert_type(lax.bitcast_convert_type(x, jnp.uint8), jnp.float32)


X, IMAGES = floats(4, 6), floats(2, 7, 8, 3)
KEY, SMALL, COUNTS = np.array([3, 77], np.uint32), integers(9), integers(9, below=1000)
KEYS = np.array([1, 2, 0xFFFFFFFF, 0xFFFFFFFF], np.uint32)
LSTM = (floats(5, 3), floats(4), floats(4), floats(7, 16))
HEADS = [floats(4, 4) for _ in range(4)]
PROGRAMS: dict[str, tuple[Callable[..., Any], tuple[Any, ...]]] = {
    "lstm": (lstm, LSTM),
    "gradient of lstm": (
        jax.grad(lambda w, x, h, c: lstm(x, h, c, w)[1].sum()),
        LSTM[::-1][:1] + LSTM[:3],
    ),
    "gradient of heads": (
        jax.grad(lambda x, w: (heads(x, w) ** 2).sum(), (0, 1)),
        (floats(5, 4), HEADS),
    ),
    "adam": (adam, (floats(6, 3), floats(6, 3), abs(floats(6, 3)), X, floats(4, 3))),
    "gradient of entropy": (jax.grad(entropy), (X, integers(4))),
    "gradient of embedding": (
        jax.grad(lambda w, i: (w[i] ** 2).sum()),
        (floats(8, 3), integers(5, below=8)),
    ),
    "gradient of depthwise": (
        jax.grad(lambda w, x: (depthwise(w, x) ** 2).sum(), (0, 1)),
        (floats(3, 3, 1, 6), IMAGES),
    ),
    "gradient of greatest pools": (
        jax.grad(lambda x: (pooled(x, -jnp.inf, lax.max) ** 2).sum()),
        (IMAGES,),
    ),
    "gradient of least pools": (
        jax.grad(lambda x: (pooled(x, jnp.inf, lax.min, "VALID") ** 2).sum()),
        (IMAGES,),
    ),
    "gradient of sort": (jax.grad(lambda x: (jnp.sort(x, 1) * jnp.arange(6.0)).sum()), (X,)),
    "checkpoint": (jax.grad(jax.checkpoint(lambda x: jnp.sin(jnp.sin(x)).sum())), (X,)),
    "hessian": (jax.hessian(lambda v: (jnp.sin(v) * v.sum()).sum()), (floats(4),)),
    "batched while": (
        jax.vmap(lambda x: lax.while_loop(lambda v: v < 10, lambda v: v * 2, x)),
        (abs(floats(5)) + 1,),
    ),
    "batched update": (
        jax.vmap(lambda x, i: lax.dynamic_update_slice(x, jnp.zeros(2), (i,))),
        (X, integers(4)),
    ),
    "normal": (lambda k: random.normal(k, (4, 5)), (KEY,)),
    "other distributions": (
        lambda k: (
            random.uniform(k, (3,)),
            random.randint(k, (8,), 0, 10),
            random.permutation(k, 8),
            random.truncated_normal(k, -2, 2, (5,)),
            random.gumbel(k, (4,)),
            random.split(k, 3),
        ),
        (KEY,),
    ),
    "dropout": (lambda k, x: jnp.where(random.bernoulli(k, 0.5, x.shape), x / 0.5, 0), (KEY, X)),
    "categorical": (random.categorical, (KEY, X)),
    "generator of bits": (lambda k: lax.rng_bit_generator(k, (3, 3), dtype=jnp.uint32), (KEYS,)),
    "greatest": (lambda x: lax.top_k(x, 3), (X,)),
    "greatest of equals": (lambda i: lax.top_k(i, 9), (SMALL,)),
    "by two keys": (lambda i, j: jnp.lexsort((i, j)), (SMALL, integers(9))),
    "by two keys, floats": (lambda x: lax.sort([jnp.round(x), x[::-1]], num_keys=2), (X,)),
    "falling": (lambda x: (jnp.sort(x, descending=True), jnp.argsort(x, 0, descending=True)), (X,)),
    "special": (
        lambda x: (
            lax.lgamma(x * 3),
            lax.digamma(x * 3),
            lax.erf_inv(x / 8),
            lax.erfc(x),
            jnp.sinc(x),
            lax.erf_inv(jnp.sign(x) * 0.9999),
            lax.erf_inv(jnp.sign(x)),
        ),
        (X,),
    ),
    "bits": (
        lambda i: (lax.population_count(i - 3), lax.clz(i), lax.clz(i.astype(jnp.uint8))),
        (COUNTS,),
    ),
    "bits of floats": (
        lambda x: (lax.bitcast_convert_type(x, jnp.int32), jnp.nextafter(x, x + 1)),
        (X,),
    ),
    "bits in parts": (bits_as_floats, (X,)),
    "fewer bits": (lambda x: (lax.reduce_precision(x, 8, 7), lax.reduce_precision(x, 5, 10)), (X,)),
    "reductions of bits": (
        lambda i: [
            lax.reduce(i, np.int32(n), f, (0,))
            for n, f in ((0, lax.bitwise_or), (-1, lax.bitwise_and), (0, lax.bitwise_xor))
        ],
        (COUNTS,),
    ),
    "reductions of one's own": (
        lambda x: (
            lax.reduce(x, np.float32(0), lambda a, b: a + b + a * b / 8, (0, 1)),
            lax.cumlogsumexp(x, 1),
            lax.reduce(
                (x, x),
                (np.float32(0), np.float32(1)),
                lambda a, b: (a[0] + b[0], a[1] * b[1]),
                (1,),
            ),
        ),
        (abs(X) / 8,),
    ),
    "counts": (
        lambda i: (jnp.bincount(i, length=6), jnp.unique(i, size=4), jnp.nonzero(i, size=5)[0]),
        (SMALL,),
    ),
    "segments": (
        lambda x, i: (jax.ops.segment_sum(x, i, 5), jax.ops.segment_max(x, i, 5)),
        (X, integers(4)),
    ),
    "scattered products": (lambda x, i: x.at[i, 1:3].multiply(2.0), (X, integers(7, below=4))),
    "interpolation": (
        lambda x: jnp.interp(x, jnp.array([-1.0, 0.0, 1.0]), jnp.array([0.0, 5.0, 2.0])),
        (X,),
    ),
    "transforms of Fourier's": (
        lambda x: (
            abs(jnp.fft.fft(x)),
            jnp.fft.irfft(jnp.fft.rfft(x)),
            abs(jnp.fft.ifft2(jnp.fft.fft2(x) * (2 + 1j))),
            jnp.fft.irfft2(jnp.fft.rfft2(x)),
        ),
        (X,),
    ),
    "resizing": (
        lambda x: (
            jax.image.resize(x, (2, 14, 5, 3), "bilinear"),
            jax.image.resize(x, (2, 5, 5, 3), "nearest"),
        ),
        (IMAGES,),
    ),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_values_are_those_of_jax(name: str) -> None:
    function, arguments = PROGRAMS[name]
    compiled = jax.jit(function, keep_unused=True)
    imported = sw.from_stablehlo(compiled.lower(*arguments).as_text())
    results = jax.tree.leaves(imported(*map(np.asarray, jax.tree.leaves(arguments))))
    expected = [np.asarray(leaf) for leaf in jax.tree.leaves(compiled(*arguments))]
    assert len(results) == len(expected)
    for result, right in zip(map(np.asarray, results), expected, strict=True):
        assert result.dtype == right.dtype
        exact = right.dtype.kind in "biu"
        np.testing.assert_allclose(
            result, right, rtol=0 if exact else 5e-5, atol=0 if exact else 5e-5
        )


def test_calls_of_libraries_are_named() -> None:
    text = jax.jit(jnp.linalg.cholesky).lower(floats(3, 3)).as_text()
    with pytest.raises(ValueError, match=r"line \d+: a call of XLA's lapack_spotrf_ffi"):
        sw.from_stablehlo(text)(floats(3, 3))
