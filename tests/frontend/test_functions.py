"""The NumPy namespace beyond ufuncs: values, shapes and types are NumPy's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw

RANDOM = np.random.default_rng(1234)
X = RANDOM.normal(size=(5, 4))
Y = RANDOM.normal(size=(4, 3))
V = RANDOM.normal(size=6)
F = X.astype(np.float32)
I = RANDOM.integers(-5, 9, (5, 4))  # noqa: E741
B = X > 0
HOLES = np.where(X > 0, X, np.nan)

REDUCTIONS: list[tuple[Callable[..., Any], Any]] = [
    (lambda x: (x.sum(), x.sum(0), x.sum((0, 1)), x.sum(-1, keepdims=True)), F),
    (lambda x: (x.mean(), x.mean(0), np.mean(x, 1, keepdims=True), x.var(), x.std(0)), F),
    (lambda x: (np.var(x, ddof=1), np.std(x, 1, correction=1), np.var(x, 0, keepdims=True)), X),
    (lambda x: (x.max(), x.min(1), x.argmax(), x.argmin(0), np.argmax(x, 1, keepdims=True)), X),
    (lambda i: (i.sum(), i.mean(), i.max(), i.prod(0), i.cumsum(), i.std(), np.ptp(i)), I),
    (lambda i: (i.sum(), i.cumprod(), i.prod(), i.mean()), I.astype(np.int8)),
    (lambda i: (i.sum(), i.cumsum(0)), abs(I).astype(np.uint16)),
    (lambda b: (b.sum(), b.any(0), b.all(1), b.mean(), b.max(), b.min(0), b.cumsum()), B),
    (lambda h: (h.sum(), h.mean(), h.mean(0), h.var(), h.max(), h.cumsum()), X.astype("f2")),
    (lambda x: (np.sum(x, where=x > 0), np.mean(x, where=x > 0, axis=0)), X),
    (lambda x: (np.max(x, initial=2.0), np.min(x, where=x > 0, initial=9.0)), X),
    (lambda x: (np.sum(x, initial=2.0), np.prod(x, dtype=np.float32)), X),
    (lambda x: (np.count_nonzero(x > 0, axis=0), np.any(x > 2), np.all(x < 9, where=x > 0)), X),
    (lambda x: (np.average(x, weights=abs(x)), np.average(x, 0, np.arange(5.0))), X),
    (
        lambda x: (
            np.cumsum(x, 1),
            np.cumprod(x, 0),
            np.cumulative_sum(x[0], include_initial=True),
        ),
        X,
    ),
    (
        lambda x: (np.nansum(x), np.nanmean(x, 0), np.nanvar(x), np.nanstd(x, 1), np.nanprod(x)),
        HOLES,
    ),
    (lambda x: (np.nanmax(x, 0), np.nanmin(x), np.nanargmax(x), np.nancumsum(x)), HOLES),
]
LINEAR_ALGEBRA: list[tuple[Callable[..., Any], Any]] = [
    (lambda x, y: (x @ y, np.dot(x, y), np.matmul(x, y[:, 0]), x[0] @ y, x[0] @ x[1]), (X, Y)),
    (lambda x: (x[:, None, :] @ x[:, :, None], x[:, None, :] @ x.T), (X,)),
    (lambda i: (i @ i.T, np.dot(i[0], i[1])), (I,)),
    (lambda b: b @ b.T, (B,)),
    (lambda x, y: (np.tensordot(x, y, 1), np.tensordot(x, y, ([1], [0])), np.kron(x, y)), (X, Y)),
    (lambda v: (np.outer(v, v), np.inner(v, v), np.vdot(v, v), np.dot(v, 2.0)), (V,)),
    (lambda x, y: (np.einsum("ij,jk->ik", x, y), np.einsum("ij,jk", x, y)), (X, Y)),
    (lambda x: (np.einsum("ij->j", x), np.einsum("ij,ij->i", x, x), np.einsum("ij->ji", x)), (X,)),
    (lambda x: (np.einsum("ii->i", x), np.einsum("ii", x), np.trace(x)), (X[:4],)),
    (lambda x, y: np.einsum("ij,jk,ik->i", x, y, x[:, :3]), (X, Y)),
    (lambda x: (np.diagonal(x), np.diagonal(x, 1), x.diagonal(-2), x.trace(1)), (X,)),
    (lambda x: (np.linalg.norm(x), np.linalg.norm(x, axis=1), np.linalg.norm(x, 1)), (X,)),
    (
        lambda x: (np.linalg.norm(x, np.inf), np.linalg.norm(x[0], 3), np.linalg.norm(x, "fro")),
        (X,),
    ),
    (lambda x: (np.vecdot(x, x), np.linalg.matrix_power(x[:4], 3)), (X,)),
    (lambda x: np.cross(x[:, :3], x[:, 1:]), (X,)),
    (lambda x: np.linalg.cross(x[:, :3], x[:, 1:]), (X,)),
    (lambda x, y: np.linalg.multi_dot([x, y, y.T]), (X, Y)),
    (lambda x, y: np.linalg.multi_dot([x.T, x, y[:, :1]]), (X, Y)),
    (lambda x, y: np.linalg.multi_dot([x, y, y.T, x.T]), (X, Y)),
    (
        lambda x, y: (np.linalg.multi_dot([x, y, y[0]]), np.linalg.multi_dot([y[0], y.T, x.T])),
        (X, Y),
    ),
]
MANIPULATION: list[tuple[Callable[..., Any], Any]] = [
    (
        lambda x: (
            x.view(np.int64) >> 52,
            x.view(np.uint64),
            x[::2, ::-1].view(np.int64),
            x.view(),
        ),
        X,
    ),
    (lambda x: ((x.view(np.uint32) & np.uint32(0x7FFFFFFF)).view(np.float32), x), F),
    (lambda x: (x.reshape(-1), x.reshape(2, 10), x.reshape(x.shape[1], -1), x.ravel()), X),
    (lambda x: (x.T, np.swapaxes(x, 0, 1), np.moveaxis(x, 0, -1), np.transpose(x, (1, 0))), X),
    (lambda x: (x[:, None].squeeze(), np.expand_dims(x, (0, 2)), np.squeeze(x[:, :1], 1)), X),
    (lambda x: (np.concatenate([x, x[:2] * 2]), np.concatenate([x, x], axis=None)), X),
    (
        lambda x: (
            np.stack([x, x], 1),
            np.hstack([x, x]),
            np.vstack([x[0], x[1]]),
            np.dstack([x, x]),
        ),
        X,
    ),
    (lambda v: (np.column_stack([v, v]), np.append(v, [1.0]), np.concatenate([[1], v])), V),
    (lambda v: (np.split(v, 2), np.split(v, [1, 4]), np.array_split(v, 4)), V),
    (lambda x: (np.hsplit(x, 2), np.vsplit(x[:4], 2)), X),
    (lambda x: (np.tile(x, 2), np.tile(x, (2, 3)), np.repeat(x, 2, 0), np.repeat(x, 3)), X),
    (lambda v: np.repeat(v, [0, 1, 2, 0, 1, 3]), V),
    (
        lambda x: (
            np.flip(x),
            np.flip(x, 1),
            np.flipud(x),
            np.fliplr(x),
            np.rot90(x),
            np.rot90(x, 2),
        ),
        X,
    ),
    (lambda x: (np.roll(x, 2), np.roll(x, -1, 0), np.roll(x, (1, 2), (0, 1)), np.roll(x, 7, 1)), X),
    (lambda x: (np.pad(x, 1), np.pad(x, ((1, 0), (2, 1)), constant_values=3.0)), X),
    (lambda v: [np.pad(v, (2, 3), mode=m) for m in ("edge", "wrap", "reflect", "symmetric")], V),
    (lambda x: (np.broadcast_to(x, (3, 5, 4)), np.broadcast_arrays(x, x[0])[1]), X),
    (lambda v: (np.atleast_1d(v[0]), np.atleast_2d(v), np.atleast_3d(v)), V),
    (lambda x: (np.diff(x), np.diff(x, 2, 0), np.trapezoid(x), np.polyval([1.0, 2], x)), X),
    (lambda x: (np.meshgrid(x[0], x[:, 0]), np.meshgrid(x[0], x[1], indexing="ij")), X),
]
CREATION: list[tuple[Callable[..., Any], Any]] = [
    (lambda x: (np.zeros(3), np.ones((2, 2), np.float32), np.full((2, x.shape[0]), 7)), X),
    (lambda x: (np.zeros_like(x), np.ones_like(x, int), np.full_like(x, 2.5), np.empty((0, 3))), F),
    (lambda x: (np.arange(5), np.arange(2, 9, 3), np.arange(5, 0, -2.0), np.arange(0, 1, 0.1)), X),
    (lambda x: (np.arange(x.shape[0]), np.arange(1, len(x) * 2, 2), np.arange(x.size, 0, -1)), X),
    (lambda v: (np.linspace(0, 1, 5), np.linspace(v[0], v[1], 4), np.linspace(0, 1, len(v))), V),
    (lambda v: (np.linspace(0, 1, 5, endpoint=False), np.logspace(0, 2, 4)), V),
    (lambda x: (np.eye(3), np.eye(x.shape[0], 4, 1), np.identity(2), np.tri(3, 4, -1)), X),
    (lambda x: (np.tril(x), np.triu(x, 1), np.tril(x, -1), np.diag(x), np.diag(x[0], 1)), X),
    (lambda v: (np.vander(v, 3), np.indices((2, 3)), np.diagflat(v[:2])), V),
    (lambda v: (np.array([v[0], 1, v[1]]), np.array([[v[0], 2], [3, 4]]), np.asarray([1, 2])), V),
]
SEARCHING: list[tuple[Callable[..., Any], Any]] = [
    (lambda x: (np.where(x > 0, x, 0.0), np.where(x > 0, 1, 2), np.where(x[0] > 0, x, -x)), F),
    (lambda x: np.select([x > 1, x > 0], [x, x * 2], -1), X),
    (
        lambda x: (np.take(x, [1, -1], axis=1), np.take(x, 3), np.take(x, [9, -9], 0, mode="clip")),
        X,
    ),
    (lambda x: np.take_along_axis(x, x.argmax(1)[:, None], 1), X),
    (lambda i: (np.isin(i, [1, 2]), np.isin(i, [1, 2], invert=True)), I),
]


@pytest.mark.parametrize("number", range(len(REDUCTIONS)))
def test_reductions(number: int, check: Any) -> None:
    check(*REDUCTIONS[number])


@pytest.mark.parametrize("number", range(len(LINEAR_ALGEBRA)))
def test_linear_algebra(number: int, check: Any) -> None:
    function, operands = LINEAR_ALGEBRA[number]
    check(function, *operands)


@pytest.mark.parametrize("number", range(len(MANIPULATION)))
def test_manipulation(number: int, check: Any) -> None:
    check(*MANIPULATION[number])


@pytest.mark.parametrize("number", range(len(CREATION)))
def test_creation(number: int, check: Any) -> None:
    check(*CREATION[number])


@pytest.mark.parametrize("number", range(len(SEARCHING)))
def test_searching(number: int, check: Any) -> None:
    check(*SEARCHING[number])


def test_sizes_0_and_1(check: Any) -> None:
    def function(x: Any) -> Any:
        return x.sum(0), x[1:], np.concatenate([x, x]), x.reshape(-1), x[::-1]

    for shape in ((0, 3), (1, 3), (2, 0), (1, 1), (2, 1)):
        check(function, np.ones(shape))


def test_sizes_fixed(check: Any) -> None:
    for group in (REDUCTIONS, MANIPULATION, CREATION, SEARCHING):
        for function, operand in group:
            check(function, operand, static=True)


def test_concrete_arguments_are_numpys() -> None:
    from stepwell.frontend import numpy as namespace

    assert isinstance(namespace.sum([1, 2]), np.integer)
    assert isinstance(namespace.zeros(3), np.ndarray)
    assert namespace.pi == np.pi and namespace.float32(1.5) == np.float32(1.5)
    assert namespace.linalg.norm([3.0, 4.0]) == 5.0


def test_isinstance_and_dtypes(check: Any) -> None:
    def function(x: Any) -> Any:
        assert isinstance(x, np.ndarray)
        assert x.dtype == np.float32 and np.issubdtype(x.dtype, np.floating)
        return x.astype(np.float64), np.float64(x[0]), np.int32(x), np.zeros(2, dtype=np.int8)

    check(function, np.ones(3, np.float32))


def test_a_slice_of_one_element_stretches(check: Any) -> None:
    check(lambda x: (x - x[:1], x / x[-1:], x * x[2:3], x[:, :1] + x), X)


@pytest.mark.filterwarnings("ignore:Arrays of 2-dimensional vectors")
@pytest.mark.parametrize("widths", [(2, 2), (2, 3), (3, 2)])
def test_cross_of_two_elements(widths: tuple[int, int]) -> None:
    x, y = X[:, : widths[0]], X[::-1, : widths[1]]
    for a, b in ((x, y), (x[0], y), (x, y[0]), (x[0], y[0])):
        np.testing.assert_array_equal(sw.jit(lambda a, b: np.cross(a, b))(a, b), np.cross(a, b))
    with pytest.raises(ValueError, match="3-dimensional"):
        sw.jit(lambda a, b: np.linalg.cross(a, b))(x, y)
