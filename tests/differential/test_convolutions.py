"""Convolutions as NumPy text, products in loops over a window, beside NumPy and level by level."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from stepwell import jit, value_and_grad
from stepwell.tools.differential import check_program


def convolution(x, w):
    n, height, width, _ = x.shape
    rows, columns, _, outputs = w.shape
    result = np.zeros((n, height - rows + 1, width - columns + 1, outputs), x.dtype)
    for dy in range(rows):
        for dx in range(columns):
            result += x[:, dy : dy + height - rows + 1, dx : dx + width - columns + 1] @ w[dy, dx]
    return result


def known_window(x, w):
    result = np.zeros((2, 7, 6, w.shape[3]), x.dtype)
    for dy in range(3):
        for dx in range(2):
            result += x[:, dy : dy + 7, dx : dx + 6] @ w[dy, dx]
    return result


def strided(x, w):
    """Every other place, the window's rows one apart from the fourth on."""
    result = np.zeros((2, 3, 3, w.shape[3]), x.dtype)
    for dy in range(2):
        for dx in range(2):
            result += x[:, dy + 3 : dy + 8 : 2, dx : dx + 6 : 2] @ w[dy, dx]
    return result


def dilated(x, w):
    result = np.ones((2, 5, 4, w.shape[3]), x.dtype)
    for dy in range(3):
        for dx in range(2):
            result = x[:, 2 * dy : 2 * dy + 5, 3 * dx : 3 * dx + 4] @ w[dy, dx] + result
    return result


def some_of_the_window(x, w):
    result = np.zeros((2, 7, 7, w.shape[3]), x.dtype)
    for dy in range(1, 3):
        result += x[:, dy : dy + 7, 1:] @ w[dy, 1]
    return result


def flipped(x, w):
    result = np.zeros((2, 7, 6, w.shape[3]), x.dtype)
    for dy in range(3):
        for dx in range(2):
            result += x[:, dy : dy + 7, dx : dx + 6] @ w[2 - dy, 1 - dx]
    return result


def outer_products(x, w):
    """A product of matrices, column by row."""
    left, right = x.reshape(-1, x.shape[3]), w.reshape(x.shape[3], -1)
    result = np.zeros((left.shape[0], right.shape[1]), x.dtype)
    for k in range(x.shape[3]):
        result += left[:, k : k + 1] @ right[k : k + 1]
    return result


def used_inside(x, w):
    """What is summed is read in between: the loop stays."""
    result = np.zeros((2, 7, 8, w.shape[3]), x.dtype)
    for dy in range(3):
        result += x[:, dy : dy + 7] @ w[dy, 0] + 2 * result
    return result


PROGRAMS: dict[str, tuple[Callable[..., Any], tuple[int, ...], tuple[int, ...]]] = {
    "convolution": (convolution, (2, 9, 8, 3), (3, 2, 3, 5)),
    "known window": (known_window, (2, 9, 7, 3), (3, 2, 3, 5)),
    "strided": (strided, (2, 9, 8, 3), (2, 2, 3, 5)),
    "dilated": (dilated, (2, 9, 8, 3), (3, 2, 3, 5)),
    "some of the window": (some_of_the_window, (2, 9, 8, 3), (3, 2, 3, 5)),
    "flipped": (flipped, (2, 9, 7, 3), (3, 2, 3, 5)),
    "outer products": (outer_products, (2, 3, 3, 4), (2, 2, 4, 3)),
    "used inside": (used_inside, (2, 9, 8, 3), (3, 1, 3, 5)),
}


def whole_numbers(seed: int, dtype: str, *shapes: tuple[int, ...]) -> list[np.ndarray]:
    """Arrays whose sums are the same in any order."""
    random = np.random.default_rng(seed)
    return [random.integers(-3, 4, shape).astype(dtype) for shape in shapes]


@pytest.mark.parametrize("name", PROGRAMS)
def test_every_landing(name: str) -> None:
    program, *shapes = PROGRAMS[name]
    check_program(program, *whole_numbers(1, "f4", *shapes))


@pytest.mark.parametrize("name", PROGRAMS)
def test_sizes_known_when_called(name: str) -> None:
    program, *shapes = PROGRAMS[name]
    x, w = whole_numbers(2, "f8", *shapes)
    np.testing.assert_array_equal(jit(program)(x, w), program(x, w))


@pytest.mark.parametrize("dtype", ["f4", "i8"])
def test_layouts(dtype: str) -> None:
    program, *shapes = PROGRAMS["strided"]
    compiled = jit(program, static=True)
    x, w = whole_numbers(3, dtype, *shapes)
    wide = np.zeros((*x.shape[:3], 2 * x.shape[3]), dtype)
    wide[..., ::2] = x
    for image in (x, wide[..., ::2], np.asfortranarray(x), x[:, ::-1]):
        np.testing.assert_array_equal(compiled(image, w), program(image, w))


SIZES = (
    (1, 1, 1, 1, 1, 1, 1),
    (2, 20, 37, 3, 5, 5, 8),
    (1, 9, 70, 4, 2, 3, 70),
    (3, 4, 4, 2, 5, 4, 6),
    (1, 8, 9, 0, 3, 3, 4),
    (2, 40, 25, 1, 4, 1, 17),
)


def test_any_size() -> None:
    compiled = jit(convolution)
    for sizes in SIZES:
        x, w = arguments(sizes)
        np.testing.assert_array_equal(compiled(x, w), convolution(x, w), err_msg=str(sizes))


@pytest.mark.parametrize("sizes", SIZES)
def test_sizes_known_in_advance(sizes: tuple[int, ...]) -> None:
    x, w = arguments(sizes)
    np.testing.assert_array_equal(jit(convolution, static=True)(x, w), convolution(x, w))


def arguments(sizes: tuple[int, ...]) -> list[np.ndarray]:
    n, height, width, channels, rows, columns, outputs = sizes
    return whole_numbers(4, "f4", (n, height, width, channels), (rows, columns, channels, outputs))


def test_a_window_larger_than_the_image_is_an_error() -> None:
    x, w = whole_numbers(4, "f4", (1, 4, 4, 2), (6, 4, 2, 3))
    for compiled in (jit(convolution), jit(convolution, static=True)):
        with pytest.raises(ValueError, match="negative dimensions"):
            compiled(x, w)


def test_a_known_window_outside_of_the_image_is_an_error() -> None:
    compiled = jit(known_window)
    x, w = whole_numbers(5, "f4", (2, 9, 7, 3), (3, 2, 3, 5))
    np.testing.assert_array_equal(compiled(x, w), known_window(x, w))
    large = np.pad(x, ((0, 0), (0, 1), (0, 2), (0, 0)))
    np.testing.assert_array_equal(compiled(large, w), known_window(large, w))
    for small in (x[:, 1:], x[:, :, 1:], x[:, :3]):
        for function in (known_window, compiled):
            with pytest.raises(ValueError, match="broadcast"):
                function(small, w)


@pytest.mark.parametrize("name", ["convolution", "known window", "strided", "dilated"])
def test_no_loop_is_left_above_linalg(name: str) -> None:
    """Also where no size is known: what the slices take is known to be inside."""
    program, x, w = PROGRAMS[name]
    specs = [f"f32[{', '.join(letters[: len(s)])}]" for letters, s in (("nhwc", x), ("rsco", w))]
    text = jit(program).lower(*specs).ir("linalg")
    assert "scf.for" not in text and "d4" in text


def test_gradients() -> None:
    x, w = whole_numbers(5, "f8", (2, 6, 5, 3), (3, 2, 3, 4))

    def loss(x, w):
        return np.sum(convolution(x, w) ** 2)

    value, gradients = value_and_grad(loss, argnums=(0, 1))(x, w)
    assert value == loss(x, w)
    for at, (gradient, given) in enumerate(zip(gradients, (x, w), strict=True)):
        assert gradient.shape == given.shape
        place = tuple(extent // 2 for extent in given.shape)
        moved = [x.copy(), w.copy()]
        differences = []
        for step in (1, -2):
            moved[at][place] += step
            differences.append(loss(*moved))
        # The loss is a polynomial of degree 2 in each element.
        assert gradient[place] == (differences[0] - differences[1]) / 2
