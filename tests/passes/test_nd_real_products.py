"""nd-real-products: which products become real ones, and that these are the same."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.base import make_pass

RANDOM = np.random.default_rng(41)


def numbers(*shape: int) -> np.ndarray:
    return RANDOM.normal(size=shape) + 1j * RANDOM.normal(size=shape)


def module(a: str, b: str, axes: str, result: str) -> str:
    types = [f"tensor<{shape}xcomplex<f64>>" for shape in (a, b, result)]
    return f"""func.func @f(%a: {types[0]}, %b: {types[1]}) -> {types[2]} {{
      %r = nd.dot_general %a, %b {axes} : {types[0]}, {types[1]} -> {types[2]}
      func.return %r : {types[2]}
    }}"""


PRODUCTS = [
    # a's shape, b's, their axes, the result's type, as einsum, shapes to try
    ("?x?", "?x?", "contract [1] with [0]", "?x?", "ij,jk->ik",
     [((3, 5), (5, 4)), ((1, 2), (2, 0)), ((9, 8), (8, 11)), ((9, 8), (8, 7))]),
    ("8x8", "8x9", "contract [0] with [0]", "8x9", "ji,jk->ik", [((8, 8), (8, 9))]),
    ("?x?x?", "?x?x?", "contract [1] with [2] batch [0] with [0]", "?x?x?",
     "bji,bkj->bik", [((2, 3, 4), (2, 5, 3)), ((2, 8, 9), (2, 10, 8))]),
    ("?x?x9", "9x?x?", "contract [1, 2] with [1, 0]", "?x?", "ijk,kjl->il",
     [((2, 3, 9), (9, 3, 4)), ((11, 2, 9), (9, 2, 8))]),
    ("?x?", "?x?x?", "contract [1] with [1]", "?x?x?", "ij,kjl->ikl",
     [((4, 3), (2, 3, 5)), ((8, 9), (2, 9, 10)), ((8, 9), (2, 9, 3))]),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "axes", "result", "letters", "shapes"), PRODUCTS)
def test_products(
    a: str,
    b: str,
    axes: str,
    result: str,
    letters: str,
    shapes: list[tuple[tuple[int, ...], tuple[int, ...]]],
) -> None:
    text = parse_module(module(a, b, axes, result))
    make_pass("nd-real-products").apply(make_context(), text)
    text.verify()
    after = print_module(text)
    # Where only the call knows how long they are, the product as it is stands beside.
    assert after.count("nd.dot_general") == 1 + ("scf.if" in after) == 1 + ("?" in result)
    assert "complex<" not in after[after.index("nd.dot_general") :].partition("\n")[0]
    for one, other in shapes:
        x, y = numbers(*one), numbers(*other)
        (found,) = run(text, "f", x, y)
        np.testing.assert_allclose(found, np.einsum(letters, x, y), rtol=1e-13, atol=1e-13)


@pytest.mark.parametrize(
    ("a", "b", "axes", "result"),
    [
        ("?x?", "?", "contract [1] with [0]", "?"),
        ("?", "?", "contract [0] with [0]", ""),
        ("?x4", "4x?", "contract [1] with [0]", "?x?"),
        ("?x7", "9x7", "contract [1] with [1]", "?x9"),
        ("?", "?", "contract [] with []", "?x?"),
    ],
)
def test_what_is_left_alone(a: str, b: str, axes: str, result: str) -> None:
    text = module(a, b, axes, result).replace("<x", "<")
    before, after = parse_module(text), parse_module(text)
    make_pass("nd-real-products").apply(make_context(), after)
    assert print_module(after) == print_module(before)


@pytest.mark.parametrize("dtype", ["c8", "c16"])
def test_compiled(dtype: str) -> None:
    functions: list[Callable[..., np.ndarray]] = [
        lambda x, y: x @ y,
        lambda x, y: np.conj(x) @ y + 1,
        lambda x, y: y.T @ x.T.conj(),
    ]
    for m, k, n in ((3, 9, 5), (40, 33, 70)):
        x, y = numbers(m, k).astype(dtype), numbers(k, n).astype(dtype)
        for function in functions:
            found, expected = sw.jit(function)(x, y), function(x, y)
            assert found.dtype == expected.dtype
            tolerance = 1e-4 if dtype == "c8" else 1e-12
            np.testing.assert_allclose(found, expected, atol=tolerance)
