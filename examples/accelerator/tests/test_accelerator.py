"""NumPy programs on the accelerator: they agree with NumPy, and say what they took."""

import numpy as np
import pytest
import stepwell_accelerator
from stepwell_accelerator import target
from stepwell_accelerator.assembler import Step, assemble, disassemble
from stepwell_accelerator.machine import LANES
from stepwell_accelerator.simulator import simulate

import stepwell as sw
from stepwell.backends.driver import descend
from stepwell.dialects.text import parse_module, print_module

RANDOM = np.random.default_rng(7)


def normal(*shape):
    return RANDOM.normal(size=shape).astype(np.float32)


def check(function, *arrays, tolerance=2e-5):
    """The results and the run on the accelerator; they must be NumPy's."""
    found = sw.jit(function, target="accelerator", static=True)(*arrays)
    expected = function(*arrays)
    np.testing.assert_allclose(found, expected, rtol=tolerance, atol=tolerance)
    assert found.dtype == np.float32 and found.shape == expected.shape
    run = stepwell_accelerator.last_run()
    print(f"\n{function.__name__}: {run}")
    return run


def matmul(a, b):
    return a @ b


def mlp(x, w, b, v, c):
    hidden = np.maximum(x @ w + b, 0)
    scores = hidden @ v + c
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def conv2d(x, w):
    height, width = x.shape[1] - 2, x.shape[2] - 2
    out = np.zeros((x.shape[0], height, width, w.shape[3]), np.float32)
    for dy in range(3):
        for dx in range(3):
            out = out + x[:, dy : dy + height, dx : dx + width] @ w[dy, dx]
    return np.maximum(out, 0)


def windows(x, w):
    """As conv2d, with loops that are recorded: one product with all of the window as its depth."""
    height, width = x.shape[1] - 2, x.shape[2] - 2

    def row(dy, out):
        def place(dx, out):
            return out + x[:, dy : dy + height, dx : dx + width] @ w[dy, dx]

        return sw.fori_loop(0, 3, place, out)

    out = np.zeros((x.shape[0], height, width, w.shape[3]), np.float32)
    return np.maximum(sw.fori_loop(0, 3, row, out), 0)


@pytest.mark.parametrize(("m", "k", "n"), [(16, 16, 16), (64, 64, 64), (33, 17, 50), (1, 5, 3)])
def test_matmul(m, k, n):
    run = check(matmul, normal(m, k), normal(k, n))
    assert run.products == m * k * n if min(m, n) > 1 else True


def test_larger_products_use_the_matrix_unit_better():
    small = check(matmul, normal(16, 16), normal(16, 16))
    large = check(matmul, normal(128, 128), normal(128, 128))
    assert large.utilisation > 3 * small.utilisation
    assert large.utilisation > 0.85
    # Tiles stay in the scratchpad: much less is moved than each product needs by itself.
    assert large.words < 0.3 * 2 * 128**3 / 16


def test_mlp():
    run = check(mlp, normal(20, 32), normal(32, 48), normal(48), normal(48, 10), normal(10))
    assert run.products == 20 * 32 * 48 + 20 * 48 * 10
    assert all(run.instructions.values())
    large = check(
        mlp, normal(128, 128), normal(128, 128), normal(128), normal(128, 16), normal(16),
        tolerance=1e-4,
    )  # fmt: skip
    assert large.utilisation > 0.35


def test_conv2d():
    run = check(conv2d, normal(2, 8, 8, 4), normal(3, 3, 4, 16), tolerance=1e-4)
    assert run.products == 9 * 2 * 6 * 6 * 4 * 16


def test_the_window_of_a_convolution_is_depth():
    small = check(windows, normal(2, 8, 8, 4), normal(3, 3, 4, 16), tolerance=1e-4)
    # Three places of the window have their channels side by side: 12 of 16 rows are used.
    assert small.instructions["matrix"] == 36
    large = check(windows, normal(1, 18, 18, 16), normal(3, 3, 16, 32), tolerance=1e-4)
    assert large.products == 9 * 16 * 16 * 16 * 32
    assert large.utilisation > 0.6


@pytest.mark.parametrize(
    "function",
    [
        lambda x: np.tanh(x) * 2 + np.sqrt(np.abs(x)),
        lambda x: np.where(x > 0, x, np.exp(x) - 1),
        lambda x: x.sum(axis=0) / x.max(),
        lambda x: x.T - x.mean(axis=1),
        lambda x: x[::-1, 1:-1] - x[:, 2:],
        lambda x: np.maximum(x, 0.5).sum(),
    ],
)
def test_other_programs(function):
    check(function, normal(9, 70), tolerance=1e-4)


def test_gradients():
    def cost(w, x):
        return np.tanh(x @ w).sum()

    w, x = normal(12, 5), normal(20, 12)
    found = sw.jit(sw.grad(cost), target="accelerator", static=True)(w, x)
    expected = sw.jit(sw.grad(cost))(w, x)
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)


def test_every_landing_is_text():
    lowered = sw.jit(mlp, target="accelerator", static=True).lower(
        "f32[4, 8]", "f32[8, 8]", "f32[8]", "f32[8, 3]", "f32[3]"
    )
    assert lowered.levels() == ["nd", "linalg", "affine", "accel"]
    text = lowered.ir("accel")
    assert "accel.matmul" in text and print_module(parse_module(text)) == text
    sizes, steps = disassemble(lowered.ir("asm"))
    assert assemble(sizes, steps) == lowered.ir("asm")
    assert sizes[:6] == [32, 64, 8, 24, 3, 12]


def test_results_go_where_they_are_told():
    a, b, out = normal(8, 8), normal(8, 8), np.empty((8, 8), np.float32)
    function = sw.jit(matmul, target="accelerator", static=True)
    assert function(a, b, out=out) is out
    np.testing.assert_allclose(out, a @ b, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
    ("function", "options", "message"),
    [
        (lambda x: x + 1, {}, r"sizes must be known.*static=True"),
        (lambda x: np.argsort(x), {"static": True}, "accelerator"),
        (lambda x: x.astype(np.float64), {"static": True}, "computes in f32"),
    ],
)
def test_what_is_refused(function, options, message):
    with pytest.raises(sw.CompileError, match=message):
        sw.jit(function, target="accelerator", **options)(normal(4, 4))


def test_transfers_and_products_overlap():
    """Of two loads and a product of other words, none waits for another."""
    block = {"buffer": 0, "at": 0, "rows": 16, "by": 16, "columns": 16, "step": 1}
    product = {"into": 512, "a": 0, "b": 256, "rows": 16, "depth": 16, "columns": 16}
    loads = [Step("load", "", {"spad": spad, **block}) for spad in (1024, 1280)]
    matmul = Step("matmul", "", {**product, "accumulate": 0})
    buffers = [np.zeros(256, np.float32)]
    apart = simulate(loads, buffers).cycles
    assert simulate([matmul, *loads], buffers).cycles <= apart + 2
    after = Step("matmul", "", {**product, "a": 1024, "b": 1280, "accumulate": 0})
    assert simulate([*loads, after], buffers).cycles > apart + 16


def test_the_description_is_that_of_the_machine():
    description = target.describe()
    assert description.vector_bits == 32 * LANES
    module = sw.jit(matmul, static=True).lower("f32[4, 4]", "f32[4, 4]").module()
    assert "accel.program" in print_module(descend(module, description))
