"""The ops from NumPy to machine code, with their gradients."""

import subprocess
import sys

import numpy as np
import pytest
from stepwell_special import lambertw, logaddexp

import stepwell as sw
from stepwell.dialects.text import parse_module, print_module
from stepwell.tools import cli
from stepwell.tools.differential import check_program

X = np.concatenate([np.linspace(-0.36, 0, 20), np.geomspace(1e-6, 1e6, 40)])


def test_on_ordinary_arrays():
    w = lambertw(X)
    np.testing.assert_allclose(w * np.exp(w), X, rtol=1e-12, atol=1e-15)
    assert lambertw(1).dtype == np.float64 and abs(lambertw(1) - 0.5671432904097838) < 1e-15


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_compiled(dtype):
    x = X.astype(dtype)
    found = sw.jit(lambda x: lambertw(x))(x)
    assert found.dtype == dtype
    np.testing.assert_allclose(found, lambertw(x), rtol=2e-5 if dtype == np.float32 else 1e-12)


def test_broadcasting():
    x, y = np.linspace(-50, 50, 12).reshape(3, 4), np.linspace(-1, 40, 4)
    function = sw.jit(lambda x, y: logaddexp(x, y) + logaddexp(y, 1))
    np.testing.assert_allclose(function(x, y), np.logaddexp(x, y) + np.logaddexp(y, 1))


def test_every_landing_agrees():
    def f(x, y):
        return logaddexp(x, y).sum() * lambertw(y)

    # `lambertw` is iterated here, and NumPy's sum is in another order.
    check_program(lambda x, y: logaddexp(x, y) * 2, np.arange(6.0), np.ones(6))
    lowered = sw.jit(f).lower("f64[n]", "f64[n]")
    assert "special.lambertw" in lowered.ir("nd") and "special" not in lowered.ir("linalg")


def test_gradients():
    def cost(x, y):
        return (lambertw(x) * logaddexp(x, y)).sum()

    x, y, h = np.array([0.3, 1.0, 7.0]), np.array([0.5]), 1e-6
    found_x, found_y = sw.jit(sw.grad(cost, argnums=(0, 1)))(x, y)
    for at in range(3):
        step = h * (np.arange(3) == at)
        expected = (cost(x + step, y) - cost(x - step, y)) / (2 * h)
        assert abs(found_x[at] - expected) < 1e-6
    assert abs(found_y[0] - (cost(x, y + h) - cost(x, y - h)) / (2 * h)) < 1e-6


def test_tangents_and_batches():
    x, y = np.array([0.3, 1.0, 7.0]), np.array([[0.5, 1.0, 2.0], [3.0, 0.1, 0.2]])
    gradient = sw.grad(lambda x: lambertw(x).sum())(x)
    assert np.allclose(sw.jvp(lambertw)(np.ones(3), x)[1], gradient)
    found = sw.vmap(logaddexp, in_axes=(None, 0))(x, y)
    assert np.allclose(found, np.logaddexp(x, y))


def test_text(tmp_path, capsys):
    text = print_module(sw.jit(lambda x: lambertw(x)).lower("f32[n]").module())
    assert print_module(parse_module(text)) == text
    path = tmp_path / "module.mlir"
    path.write_text(text)
    assert cli.main(["run", str(path), "--args", "f32[3]"]) == 0
    assert cli.main(["opt", "--from", "nd", "--to", "linalg", str(path)]) == 0
    assert "math.log1p" in capsys.readouterr().out


def test_text_is_read_where_the_package_was_not_imported(tmp_path):
    path = tmp_path / "module.mlir"
    path.write_text(
        "func.func @f(%x: tensor<?xf32>) -> tensor<?xf32> {\n"
        "  %y = special.lambertw %x : tensor<?xf32>\n  func.return %y : tensor<?xf32>\n}\n"
    )
    words = [sys.executable, "-m", "stepwell.tools.cli", "opt", "--from", "nd", str(path)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "llvm.func @f" in done.stdout


def test_what_is_refused():
    with pytest.raises(TypeError, match="takes 1 arrays, got 2"):
        lambertw(1.0, 2.0)
    with pytest.raises(TypeError, match="not defined"):
        sw.jit(lambda x: lambertw(x))(np.ones(3, complex))
    with pytest.raises(ValueError, match="broadcast"):
        sw.jit(lambda x, y: logaddexp(x, y), static=True)(np.ones(3), np.ones(4))


def test_batches():
    x, y = np.linspace(0.1, 3, 6).reshape(2, 3), np.array([0.5, 1.0, 2.0])
    function = sw.vmap(lambda x, y: logaddexp(lambertw(x), y).sum(), in_axes=(0, None))
    np.testing.assert_allclose(function(x, y), np.logaddexp(lambertw(x), y).sum(axis=1))
