"""What a mask selects, computed and stored, or summed up: of all elements, and chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from stepwell.frontend.jit import jit
from stepwell.tools.differential import check_program

RANDOM = np.random.default_rng(11)
X = RANDOM.normal(size=(6, 7))
Y = RANDOM.normal(size=(6, 7))
LINE = RANDOM.normal(size=40)
POINTS = RANDOM.normal(size=(9, 3))
WHOLE = RANDOM.integers(-9, 9, 40)


def escaped(x: Any, y: Any) -> Any:
    z, seen = x + 1j * y, np.zeros(x.shape, np.int64)
    for i in range(y.shape[0]):
        inside = np.less(abs(z), 2.0)
        seen[inside] = i
        z[inside] = z[inside] ** 2 + (x + 0j)[inside]
    return z, seen


def powers(x: Any) -> Any:
    y = x * 2
    y[y > 0] = y[y > 0] ** (-1.5)
    y[y < -1] *= -1
    y[y > 1] += x[y > 1]
    return y


def rows(points: Any) -> Any:
    far = (points**2).sum(axis=1) > 2
    points[far] = points[far] / 2 + np.array([1.0, 2.0, 3.0])
    return points


def totals(x: Any) -> Any:
    m = x > 0.1
    kept = x[m]
    return kept.sum(), kept.mean(), np.sqrt(kept).sum(), kept.std(), (kept > 1).any(), kept.prod()


def no_more_of_it(x: Any) -> Any:
    return x[x > 100].sum(), x[x > 100].prod(), (x[x > 100] > 0).all()


def negative_zeros(x: Any) -> Any:
    return np.copysign(1.0, (x * 0 - 0.0)[x > 0].sum())


def changed_between(x: Any) -> Any:
    y = x * 1.0
    m = y > 0
    part = y[m]
    y[0] = 9.0
    y[m] = part + y[m]
    return y


def whole_numbers(x: Any) -> Any:
    y = x.copy()
    y[x != 0] = 100 // x[x != 0]
    return y


def other_masks(x: Any, y: Any) -> Any:
    z = x * 1.0
    n = np.minimum((x > 0).sum(), (y > 0).sum())
    return z[x > 0][:n] + y[y > 0][:n]


def kept_of_several(x: Any, y: Any) -> Any:
    """What stays of arrays that one mask shortens, step by step; where the others went."""
    places = np.arange(x.shape[0])
    steps, ends = np.zeros(x.shape[0], np.int64), np.zeros(x.shape[0], np.complex128)
    z, c = np.zeros(x.shape[0], np.complex128), x + 1j * y
    for i in range(9):
        if not len(z):
            break
        np.multiply(z, z, z)
        np.add(z, c, z)
        away = abs(z) > 1.5
        steps[places[away]] = i + 1
        ends[places[away]] = z[away]
        np.logical_not(away, away)
        z, c, places = z[away], c[away], places[away]
    return steps, ends


def extremes(x: Any) -> Any:
    chosen = x[abs(x) >= 0.2]
    return chosen.max(), chosen.min(), np.ptp(chosen), x[x > 0].max()


def deviations(x: Any) -> Any:
    chosen = x[x > -0.5]
    return chosen.var(ddof=1), chosen.std(), ((chosen - chosen.mean()) / chosen.std()).max()


def periodic(x: Any, length: int) -> Any:
    x = x.copy()
    x[x > length / 2] = x[x > length / 2] - length
    x[x < -length / 2] = x[x < -length / 2] + length
    return x


PROGRAMS: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [
    (escaped, (X, Y)),
    (powers, (LINE,)),
    (powers, (X,)),
    (rows, (POINTS,)),
    (extremes, (LINE,)),
    (extremes, (np.where(LINE > 1, np.nan, LINE),)),
    (extremes, (WHOLE,)),
    (extremes, (WHOLE.astype(np.int8),)),
    (deviations, (LINE,)),
    (deviations, (X,)),
    (totals, (LINE,)),
    (totals, (X,)),
    (no_more_of_it, (LINE,)),
    (negative_zeros, (-abs(LINE),)),
    (changed_between, (LINE,)),
    (whole_numbers, (WHOLE,)),
    (other_masks, (LINE, LINE[::-1].copy())),
    (kept_of_several, (LINE, LINE[::-1].copy())),
    (periodic, (X, 2)),
]


@pytest.mark.parametrize(("program", "arguments"), PROGRAMS)
def test_as_numpy(program: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    check_program(program, *arguments)


@pytest.mark.parametrize("program", [powers, escaped, extremes, deviations, periodic])
def test_nothing_is_gathered(program: Callable[..., Any]) -> None:
    arguments = {escaped: (X, Y), periodic: (X, 2)}.get(program, (X,))
    text = jit(program).lower(*arguments).ir("nd")
    assert "nd.gather" not in text and "nd.scatter" not in text and "nd.nonzero" not in text


def test_gradients_are_of_what_is_selected_alone() -> None:
    """The derivative of 1 / x at 0 times 0 would be no number."""
    import stepwell as sw

    def loss(x: Any) -> Any:
        y = x * 1.0
        y[x > 0] = 1 / x[x > 0]
        return y.sum()

    x = np.array([0.0, 2.0, -1.0])
    assert np.array_equal(jit(sw.grad(loss))(x), [1.0, -0.25, 1.0])
    assert np.array_equal(sw.grad(jit(loss))(x), [1.0, -0.25, 1.0])


def test_batches_and_gradients_of_what_is_selected() -> None:
    import stepwell as sw

    def program(x: Any, y: Any) -> Any:
        z = x * 1.0
        z[x > 0] = np.log(z[x > 0]) * y[x > 0]
        total = np.sqrt(x[x > 0] / y[x > 0]).sum() + x[x > 0].mean()
        return total + z.sum()

    x = np.array([[0.0, 2.0, -1.0], [0.5, 1.5, 3.0]])
    y = np.array([[np.inf, 2.0, np.nan], [1.0, 2.0, 3.0]])
    each = [program(*rows) for rows in zip(x, y, strict=True)]
    assert np.allclose(sw.vmap(program)(x, y), each)
    by_x, by_y = sw.grad(program, (0, 1))(x[0], y[0])
    step = np.array([0.0, 1e-6, 0.0])
    for found, one, other in ((by_x, step, 0.0), (by_y, 0.0, step)):
        change = program(x[0] + one, y[0] + other) - program(x[0] - one, y[0] - other)
        assert np.isclose(found[1], change / 2e-6) and found[0] in (0.0, 1.0) and found[2] in (0, 1)
    with pytest.raises(sw.CompileError, match=r"write np.where\(mask, x, 0\) for x\[mask\]"):
        sw.vmap(lambda x: np.sort(x[x > 0])[0])(x)


def test_extremes_in_batches() -> None:
    import stepwell as sw

    x = np.array([[0.0, 2.0, -1.0], [0.5, 1.5, 3.0]])

    def spread(x: Any) -> Any:
        return x[x > 0].max() - x[x > 0].min() + x[x > 0].var()

    assert np.allclose(sw.vmap(spread)(x), [spread(row) for row in x])
    with pytest.raises(ValueError, match="zero-size array to reduction operation"):
        sw.vmap(spread)(-abs(x))
    with pytest.raises(ValueError, match="zero-size array to reduction operation"):
        jit(spread)(-abs(x[0]))


def test_a_mask_whose_size_a_step_reads_from_memory() -> None:
    def program(rows: Any, counts: Any) -> Any:
        found = np.zeros(rows.shape[0], np.int64)
        for i in range(rows.shape[0]):
            row = rows[i, : counts[i]]
            products = np.outer(row, row)
            found[i] = products[(products > 2).nonzero()].sum()
        return found

    arguments = np.array([[1, 2, 2], [2, 3, 4]]), np.array([3, 2])
    assert jit(program)(*arguments).tolist() == program(*arguments).tolist() == [16, 25]
