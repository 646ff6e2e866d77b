"""StableHLO text as JAX prints it, imported and run: the values are JAX's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw

jax = pytest.importorskip("jax")
jnp, lax = jax.numpy, jax.lax
RANDOM = np.random.default_rng(5)


def array(*shape: int) -> np.ndarray:
    return RANDOM.normal(size=shape).astype(np.float32)


def mlp(weights: Any, x: Any, y: Any) -> Any:
    for w, b in weights[:-1]:
        x = jax.nn.gelu(x @ w + b)
    w, b = weights[-1]
    return -jnp.mean(jnp.sum(jax.nn.log_softmax(x @ w + b) * y, axis=1))


def attention(q: Any, k: Any, v: Any) -> Any:
    return jax.nn.softmax(q @ jnp.swapaxes(k, -1, -2) / 8) @ v


def convolution(x: Any, w: Any) -> Any:
    return lax.conv_general_dilated(
        x, w, (2, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
    )


def dilated(x: Any, w: Any) -> Any:
    return lax.conv_general_dilated(
        x, w, (1, 1), [(2, 1), (0, 2)], rhs_dilation=(2, 1), feature_group_count=2
    )


def channels_first(x: Any, w: Any) -> Any:
    dims = ("NCHW", "OIHW", "NCHW")
    x, w = x.transpose(0, 3, 1, 2), w.transpose(3, 2, 0, 1)
    return lax.conv_general_dilated(x, w, (1, 1), "VALID", dimension_numbers=dims)


def recurrent(x: Any, w: Any) -> Any:
    def step(carry: Any, row: Any) -> Any:
        carry = jnp.tanh(carry @ w + row)
        return carry, carry.sum()

    return lax.scan(step, jnp.zeros(4), x)


def parts(x: Any) -> Any:
    return lax.complex(x, 1.0 / (x - x)), lax.complex(1.0 / (x - x), x)


def various(x: Any, y: Any) -> Any:
    joined = jnp.concatenate([x[:, ::2], jnp.flip(y, 1)[:, 1:3]], axis=1)
    padded = jnp.pad(joined, ((1, 2), (0, 0)), constant_values=2)
    whole = (x * 10).astype(jnp.int32) // 3
    layer = (x - x.mean(1, keepdims=True)) * lax.rsqrt(x.var(1, keepdims=True) + 1e-5)
    return padded, whole, layer.T, x.min(0), jnp.log1p(abs(y))


def pools(x: Any) -> Any:
    shape = (1, 2, 2, 1)
    greatest = lax.reduce_window(x, -jnp.inf, lax.max, shape, shape, "VALID")
    total = lax.reduce_window(x, 0.0, lax.add, (1, 3, 3, 1), (1, 1, 1, 1), "SAME")
    return greatest, total


def scanned(x: Any) -> Any:
    return lax.scan(lambda c, t: (c * 0.5 + t, jnp.tanh(c)), jnp.zeros(3, jnp.float32), x)


def branches(x: Any, n: Any) -> Any:
    twice = lax.cond(x.sum() > 0, lambda v: v * 2, lambda v: v - 1, x)
    return lax.switch(n, [lambda v: v, lambda v: -v, lambda v: v * v], twice)


def doubled(x: Any) -> Any:
    return lax.while_loop(lambda s: jnp.max(s[1]) < 50, lambda s: (s[0] + 1, s[1] * 2), (0, x))


def indexed(x: Any, i: Any) -> Any:
    picked = x.at[i].add(1.0).at[0].set(2.0), x.at[:, 2].multiply(3.0)
    moved = (
        lax.dynamic_slice(x, (i[0], 1), (2, 3)),
        lax.dynamic_update_slice(x, x[:2, :2], (i[1], i[0])),
    )
    return x[i], x[i, i], x[:, 1:4:2], x[::-1], *picked, *moved


def searched(x: Any) -> Any:
    order = jnp.argsort(x, axis=1)
    return jnp.argmax(x, axis=1), jnp.argmin(x), jnp.sort(x, axis=0), jnp.cumsum(x, axis=1), order


def numbers(n: Any, m: Any) -> Any:
    return n // m, n % m, lax.div(n, m), lax.rem(n, m), n << 2, n >> 1, ~n, n ^ m, jnp.sign(n)


def pointwise(x: Any) -> Any:
    return (
        jnp.round(x), lax.round(x), jax.nn.sigmoid(x), lax.rsqrt(jnp.abs(x)), jnp.clip(x, -1, 1),
        jnp.where(x > 0, x, jnp.nan_to_num(jnp.log(x))), lax.erf(x), jnp.cbrt(x), jnp.isfinite(x),
        x.astype(jnp.int32), jnp.arctan2(x, x + 1), jnp.pad(x, ((1, 0), (0, 2))), jnp.square(x),
        lax.pad(x, 0.0, [(1, -1, 2), (-1, 0, 1)]),
    )  # fmt: skip


WEIGHTS = [(array(4, 5), array(5)), (array(5, 3), array(3))]
IMAGES, FILTERS = array(2, 8, 9, 3), array(3, 3, 3, 4)
PROGRAMS: dict[str, tuple[Callable[..., Any], tuple[Any, ...]]] = {
    "mlp": (mlp, (WEIGHTS, array(2, 4), array(2, 3))),
    "gradient of mlp": (jax.value_and_grad(mlp), (WEIGHTS, array(2, 4), array(2, 3))),
    "attention": (attention, (array(2, 3, 8, 4), array(2, 3, 8, 4), array(2, 3, 8, 4))),
    "convolution": (convolution, (IMAGES, FILTERS)),
    "gradient of convolution": (
        jax.grad(lambda x, w: (convolution(x, w) ** 2).sum(), (0, 1)),
        (IMAGES, FILTERS),
    ),
    "channels first": (channels_first, (array(2, 6, 7, 3), array(3, 2, 3, 4))),
    "recurrent": (recurrent, (array(6, 4), array(4, 4))),
    "complex of infinite parts": (parts, (array(3),)),
    "various": (various, (array(4, 6), array(4, 6))),
    "dilated in groups": (dilated, (array(2, 4, 7, 6), array(6, 2, 3, 2))),
    "pools": (pools, (IMAGES,)),
    "gradient of pools": (jax.grad(lambda x: pools(x)[1].sum()), (IMAGES,)),
    "scan": (scanned, (array(6, 3),)),
    "gradient of scan": (jax.grad(lambda x: scanned(x)[0].sum()), (array(6, 3),)),
    "branches": (branches, (array(3), np.int32(2))),
    "while": (doubled, (np.abs(array(3)) + 1,)),
    "indexing": (indexed, (array(4, 5), np.array([0, 2], np.int32))),
    "searching": (searched, (array(4, 5),)),
    "integers": (numbers, (np.array([7, -7, 9], np.int32), np.array([2, 2, -4], np.int32))),
    "pointwise": (pointwise, (array(3, 4),)),
    "batched gather": (
        jax.vmap(lambda x, i: x[i]),
        (array(3, 5), np.array([[0, 4], [1, 1], [2, 0]], np.int32)),
    ),
}


def flat(tree: Any) -> list[np.ndarray]:
    return [np.asarray(leaf) for leaf in jax.tree.leaves(tree)]


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_values_are_those_of_jax(name: str) -> None:
    function, arguments = PROGRAMS[name]
    compiled = jax.jit(function, keep_unused=True)
    imported = sw.from_stablehlo(compiled.lower(*arguments).as_text())
    results, expected = flat(imported(*flat(arguments))), flat(compiled(*arguments))
    assert len(results) == len(expected)
    for result, right in zip(results, expected, strict=True):
        assert result.dtype == right.dtype
        np.testing.assert_allclose(result, right, rtol=3e-5, atol=3e-5)


def test_what_is_imported_is_a_function_like_any_other() -> None:
    text = jax.jit(lambda x: jnp.sum(jnp.sin(x) ** 2)).lower(array(4)).as_text()
    f = sw.from_stablehlo(text)
    x = array(4)
    np.testing.assert_allclose(sw.grad(f)(x), np.sin(2 * x), rtol=1e-5)
    assert "nd.sin" in f.lower("f32[4]").ir("nd")
    assert "linalg.generic" in f.lower("f32[4]").ir("linalg")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("module {", "expected '}'"),
        ("hello", "expected 'func.func', not 'hello'"),
        ("func.func @main(%a: tensor<2xf32>) {\n  return %a : tensor<2xq7>\n}", "line 2: .*q7"),
        ("func.func @main(%a: tensor<2xf32>) -> tensor<2xf32> {", "'{' is not closed"),
    ],
)
def test_text_that_is_no_module(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        sw.from_stablehlo(text)


def test_an_op_that_is_not_imported_is_named_with_its_line() -> None:
    text = (
        "func.func @main(%a: tensor<2xf32>) -> tensor<2xf32> {\n"
        "  %0 = stablehlo.cholesky %a, lower = true : tensor<2xf32>\n"
        "  return %0 : tensor<2xf32>\n}"
    )
    with pytest.raises(ValueError, match=r"<stablehlo>:2: 'stablehlo.cholesky' is not imported"):
        sw.from_stablehlo(text)(np.ones(2, np.float32))


def test_arguments_must_be_those_of_the_module() -> None:
    f = sw.from_stablehlo(jax.jit(lambda x: x + 1).lower(array(4)).as_text())
    with pytest.raises(TypeError, match=r"argument 0 of @main must be float32\[4\], not float64"):
        f(np.ones(4))
    with pytest.raises(TypeError, match=r"not float32\[5\]"):
        f(np.ones(5, np.float32))
