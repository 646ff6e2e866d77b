"""Models as JAX prints them in StableHLO: imported, compiled, and as JAX computes them."""

from __future__ import annotations

import numpy as np
import pytest

import stepwell as sw
from stepwell.frontend.stablehlo.text import StableHLOError, parse

RANDOM = np.random.default_rng(11)

LAYER = """module @jit_layer attributes {mhlo.num_partitions = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>, %arg1: tensor<4x5xf32>) -> (tensor<3x5xf32>) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3x5xf32>
    %1 = call @relu(%0) : (tensor<3x5xf32>) -> tensor<3x5xf32>
    return %1 : tensor<3x5xf32>
  }
  func.func private @relu(%arg0: tensor<3x5xf32>) -> tensor<3x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x5xf32>
    return %1 : tensor<3x5xf32>
  }
}
"""  # noqa: E501


def normal(*shape: int) -> np.ndarray:
    return RANDOM.normal(size=shape).astype(np.float32)


def test_text_becomes_a_function():
    x, w = normal(3, 4), normal(4, 5)
    layer = sw.from_stablehlo(LAYER)
    np.testing.assert_allclose(layer(x, w), np.maximum(x @ w, 0), rtol=1e-6, atol=1e-6)
    assert "nd.dot_general" in layer.lower("f32[3, 4]", "f32[4, 5]").ir("nd")
    with pytest.raises(TypeError, match=r"argument 1 of the module is float32\[4, 5\]"):
        layer(x, normal(4, 6))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("stablehlo.maximum", "stablehlo.rng", r"<stablehlo>:10: 'stablehlo.rng' is not imported"),
        ("tensor<3x4xf32>, %arg1", "tensor<3x4xf8E4M3>, %arg1", "<stablehlo>:2: an element type"),
        ("return %1 : tensor<3x5xf32>\n  }\n}", "", "is not closed"),
        ("@main", "@other", "there is no function @main"),
    ],
)
def test_what_is_not_understood_is_named(old, new, message):
    with pytest.raises(StableHLOError, match=message):
        sw.from_stablehlo(LAYER.replace(old, new))(normal(3, 4), normal(4, 5))


def test_constants():
    text = LAYER.replace("dense<0.000000e+00> : tensor<f32>", "dense<0xFF800000> : tensor<f32>")
    x, w = normal(3, 4), normal(4, 5)
    np.testing.assert_allclose(sw.from_stablehlo(text)(x, w), x @ w, rtol=1e-5, atol=1e-6)
    assert set(parse(text)) == {"main", "relu"}


# --- as JAX prints it ----------------------------------------------------------------------------


def mlp(jax, x, w, b, v):
    return jax.nn.softmax(jax.nn.relu(x @ w + b) @ v)


def attention(jax, q, k, v):
    numpy = jax.numpy
    scores = numpy.einsum("bqd,bkd->bqk", q, k) / np.sqrt(8.0).astype(np.float32)
    scores = numpy.where(numpy.tril(numpy.ones((5, 5), bool)), scores, -numpy.inf)
    return numpy.einsum("bqk,bkd->bqd", jax.nn.softmax(scores, axis=-1), v)


def convolution(jax, x, w):
    dims = ("NHWC", "HWIO", "NHWC")
    y = jax.lax.conv_general_dilated(x, w, (2, 1), "SAME", dimension_numbers=dims)
    y = jax.nn.gelu(y, approximate=False)
    window = ((1, 2, 2, 1), (1, 2, 2, 1), "VALID")
    return jax.lax.reduce_window(y, -np.inf, jax.lax.max, *window)


def convolution_of_channels_first(jax, x, w):
    dims = ("NCHW", "OIHW", "NCHW")
    return jax.lax.conv_general_dilated(
        x.transpose(0, 3, 1, 2), w.transpose(3, 2, 0, 1), (1, 1), "VALID", dimension_numbers=dims
    )


def recurrent(jax, x, w):
    def step(carry, row):
        carry = jax.numpy.tanh(carry @ w + row)
        return carry, carry.sum()

    return jax.lax.scan(step, jax.numpy.zeros(4), x)


def various(jax, x, y):
    numpy = jax.numpy
    joined = numpy.concatenate([x[:, ::2], numpy.flip(y, 1)[:, 1:3]], axis=1)
    padded = numpy.pad(joined, ((1, 2), (0, 0)), constant_values=2)
    whole = (x * 10).astype(numpy.int32) // 3
    layer = (x - x.mean(1, keepdims=True)) * jax.lax.rsqrt(x.var(1, keepdims=True) + 1e-5)
    return padded, whole, layer.T, numpy.clip(x, -0.5, 0.5), x.min(0), numpy.log1p(abs(y))


@pytest.mark.parametrize(
    ("model", "shapes"),
    [
        (mlp, [(3, 4), (4, 5), (5,), (5, 2)]),
        (attention, [(2, 5, 8)] * 3),
        (convolution, [(1, 8, 8, 3), (3, 3, 3, 4)]),
        (convolution_of_channels_first, [(2, 6, 7, 3), (3, 2, 3, 4)]),
        (recurrent, [(6, 4), (4, 4)]),
        (various, [(4, 6), (4, 6)]),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_models_of_jax(model, shapes):
    jax = pytest.importorskip("jax")
    arguments = [normal(*shape) for shape in shapes]
    compiled = jax.jit(lambda *args: model(jax, *args))
    function = sw.from_stablehlo(compiled.lower(*arguments).as_text())
    found = function(*arguments)
    expected = compiled(*arguments)
    found = found if isinstance(found, tuple) else (found,)
    expected = expected if isinstance(expected, tuple) else (expected,)
    for ours, theirs in zip(found, expected, strict=True):
        assert ours.dtype == theirs.dtype and ours.shape == theirs.shape
        np.testing.assert_allclose(ours, np.asarray(theirs), rtol=1e-4, atol=1e-5)


def test_gradients_go_through_what_is_imported():
    layer = sw.from_stablehlo(LAYER)
    x, w = normal(3, 4), normal(4, 5)
    found = sw.grad(lambda w: layer(x, w).sum())(w)
    np.testing.assert_allclose(found, x.T @ (x @ w > 0).astype(np.float32), rtol=1e-5, atol=1e-5)
