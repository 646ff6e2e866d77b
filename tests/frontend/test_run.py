"""Calls of compiled functions: versions, fallbacks, `out=`, captured arrays, gradients."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest

from stepwell import grad, jit, value_and_grad
from stepwell.backends.cpu.call import NATIVE


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEPWELL_CACHE_DIR", str(tmp_path))


def test_one_version_serves_all_sizes() -> None:
    compiled = jit(lambda x, y: np.tanh(x) * y + 1)
    for size in (2, 5, 0, 1000):
        x = np.linspace(-1, 1, size)
        np.testing.assert_allclose(compiled(x, x), np.tanh(x) * x + 1)
    assert len(compiled._versions) == 1
    one = compiled(np.ones(1), np.ones(4))
    assert one.shape == (4,) and len(compiled._versions) == 2
    assert "the first call" in compiled.explain()
    assert "axis 0 of x is 1, was not 1" in compiled.explain()


def test_explain_names_what_changed() -> None:
    compiled = jit(lambda x, n=1: x * n)
    compiled(np.ones(3))
    compiled(np.ones(3, np.float32))
    compiled(np.ones((3, 3)))
    compiled(np.ones((3, 3)).T[:, :2])
    compiled(np.ones(3), 2)
    compiled(np.ones(3), 2.0)
    text = compiled.explain().splitlines()
    assert "x is f32, was f64" in text[1] and "x has rank 2, had 1" in text[2]
    assert "x is strided, was contiguous" in text[3]
    assert "one more or fewer is left at its default" in text[4]
    assert "n is a Python float, was a Python int" in text[5]


def test_results_are_numpys() -> None:
    compiled = jit(lambda x: (x.sum(), x > 0, {"n": x.shape[0], "x": x}))
    total, positive, rest = compiled(np.arange(4.0))
    assert type(total) is np.float64 and positive.dtype == bool
    assert rest["n"] == 4 and rest["x"].flags.owndata
    assert type(jit(lambda x: x.astype("i1").max())(np.ones(3))) is np.int8


def test_layouts() -> None:
    compiled = jit(lambda x, y: x @ y - x.sum())
    a, b = np.random.default_rng(0).normal(size=(2, 6, 8))
    for x, y in ((a, b.T), (a[::2, ::-1], b.T[:, ::-2]), (a[:, :3], b[:, :3].T), (a.T, b)):
        np.testing.assert_allclose(compiled(x, y), x @ y - x.sum())
    swapped = a.astype(">f8")
    np.testing.assert_allclose(compiled(swapped, b.T), a @ b.T - a.sum())


def test_out() -> None:
    compiled = jit(lambda x, y: x * y)
    x, out = np.arange(5.0), np.empty(5)
    for _ in range(2):
        assert compiled(x, x, out=out) is out
        np.testing.assert_array_equal(out, x * x)
    nested = jit(lambda x: {"a": x + 1, "b": (x.sum(), [x * 2])})
    given = {"a": np.empty(5), "b": (None, [out])}
    result = nested(x, out=given)
    assert result["a"] is given["a"] and result["b"][1][0] is out and result["b"][0] == 10
    with pytest.raises(TypeError, match="out must be a dict of 2"):
        nested(x, out=[out])
    with pytest.raises(ValueError, match="read-only"):
        frozen = np.empty(5)
        frozen.flags.writeable = False
        compiled(x, x, out=frozen)


def test_sizes_that_numpy_refuses_after_others_were_compiled() -> None:
    compiled = jit(lambda x, y: x + y)
    compiled(np.ones(3), np.ones(3))
    for _ in range(2):
        with pytest.raises(ValueError, match=r"with shapes \(3,\) \(4,\)") as caught:
            compiled(np.ones(3), np.ones(4))
        assert __file__ in str(caught.value) and "compiled = jit" in str(caught.value)


def test_a_computed_extent_of_1_stretches_as_in_numpy() -> None:
    compiled = jit(lambda x, y: x[1:] * y)
    for n, m in ((5, 4), (2, 3), (5, 4), (2, 5), (2, 0)):
        x, y = np.arange(1.0, n + 1), np.ones(m)
        np.testing.assert_array_equal(compiled(x, y), x[1:] * y)
    assert "these sizes need their own version" in compiled.explain()


def test_a_computed_extent_of_1_stretches_where_other_sizes_would_be_refused() -> None:
    @jit
    def compiled(x: Any) -> Any:
        largest = np.max(x)
        return x[1:] + x * largest

    for n in (2, 3, 2):
        x = np.arange(float(n))
        if n == 2:
            np.testing.assert_array_equal(compiled(x), x[1:] + x)
        else:
            with pytest.raises(ValueError, match="could not be broadcast"):
                compiled(x)


def test_failures_of_data() -> None:
    compiled = jit(lambda x, i: x[i])
    x = np.arange(5.0)
    np.testing.assert_array_equal(compiled(x, np.array([1, -1])), x[[1, -1]])
    with pytest.raises(IndexError, match="out of bounds for axis 0") as caught:
        compiled(x, np.array([1, 5]))
    assert "test_run.py" in str(caught.value)


def test_captured_arrays_are_read_at_every_call() -> None:
    table = np.arange(100.0)
    compiled = jit(lambda i: table[i].sum() + table.mean() + table[3:5].max())
    index = np.array([1, 2])
    for _ in range(2):
        expected = table[index].sum() + table.mean() + table[3:5].max()
        assert compiled(index) == expected
        table += 1


def test_nested_jit_and_gradients() -> None:
    @jit
    def model(parameters: Any, x: Any) -> Any:
        return np.tanh(x @ parameters["w"] + parameters["b"])

    def loss(parameters: Any, x: Any, y: Any) -> Any:
        return np.mean((model(parameters, x) - y) ** 2)

    @jit
    def step(parameters: Any, x: Any, y: Any, rate: Any = 0.1) -> Any:
        value, gradient = value_and_grad(loss)(parameters, x, y)
        return {name: parameters[name] - rate * gradient[name] for name in parameters}, value

    random = np.random.default_rng(3)
    x, target = random.normal(size=(20, 3)), random.normal(size=(3, 2))
    y = np.tanh(x @ target)
    parameters = {"w": np.zeros((3, 2)), "b": np.zeros(2)}
    values = []
    for _ in range(50):
        parameters, value = step(parameters, x, y, 0.5)
        values.append(value)
    assert values[-1] < 0.05 * values[0]
    direct = grad(loss)(parameters, x, y)
    assert direct["w"].shape == (3, 2) and direct["b"].shape == (2,)
    assert len(step._versions) == 1


def test_kinds_of_parameters() -> None:
    @jit
    def function(a: Any, /, b: Any, c: Any = 2.0, *, d: Any = 1.0, flag: bool = False) -> Any:
        return a * b + c * d if flag else a * b - c * d

    x = np.arange(3.0)
    for _ in range(2):
        np.testing.assert_array_equal(function(x, 2.0), x * 2 - 2)
        np.testing.assert_array_equal(function(x, b=2.0, d=x, flag=True), x * 2 + 2 * x)
        np.testing.assert_array_equal(function(x, 2.0, 3.0, d=x), x * 2 - 3 * x)


def captures(array: Any) -> Any:
    return jit(lambda x: (array * x).sum() + array[1].sum())


def test_captured_arrays_of_every_layout() -> None:
    table = np.arange(200.0).reshape(10, 20)
    for array in (table.T, table.astype(">f8"), table > 50, table[::2, ::3], table[:, ::-1]):
        compiled = captures(array)
        np.testing.assert_allclose(compiled(2.0), (array * 2.0).sum() + array[1].sum())


def test_methods() -> None:
    class Model:
        scale = 3.0

        @jit
        def scaled(self, x: Any) -> Any:
            return x * self.scale

    np.testing.assert_array_equal(Model().scaled(np.ones(3)), np.full(3, 3.0))


def test_lowered_functions_can_be_called() -> None:
    compiled = jit(lambda x, p: {"r": x @ p["w"]}).lower("f64[n, m]", {"w": "f64[m]"}).compile()
    x, w = np.ones((3, 2)), np.ones(2)
    np.testing.assert_array_equal(compiled(x, {"w": w})["r"], x @ w)
    with pytest.raises(ValueError, match="must be equal"):
        compiled(x, {"w": np.ones(3)})
    with pytest.raises(TypeError, match="nested otherwise"):
        compiled(x, w)
    with pytest.raises(TypeError):
        compiled(x.astype(np.float32), {"w": w})


def test_every_landing_has_a_text() -> None:
    lowered = jit(lambda x: np.exp(x).sum()).lower("f32[n]")
    for level, word in {
        "nd": "nd.exp",
        "linalg": "linalg.generic",
        "affine": "affine.for",
        "loop": "scf.for",
        "llvm": "llvm.func",
        "llvmir": "define",
        "asm": "ret",
    }.items():
        assert word in lowered.ir(level), level


def test_threads_compile_once() -> None:
    compiled = jit(lambda x: np.sin(x) + 1)
    x = np.ones(100)
    results: list[Any] = []
    threads = [threading.Thread(target=lambda: results.append(compiled(x))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 4 and len(compiled._versions) == 1
    for result in results:
        np.testing.assert_allclose(result, np.sin(x) + 1)


def test_results_without_arrays() -> None:
    assert jit(lambda x: None)(np.ones(3)) is None
    assert jit(lambda x: (1, "a"))(np.ones(3)) == (1, "a")


def with_defaults(x: Any, y: float = 2.0, k: int = 3, kind: str = "sum", c: complex = 1j) -> Any:
    return (x if kind == "sum" else -x) * y + k * c


def test_default_numbers_are_constants() -> None:
    compiled = jit(with_defaults)
    x = np.arange(3.0)
    calls: list[tuple[Any, dict[str, Any]]] = [
        ((x,), {}),
        ((x, 5), {}),
        ((x, 2.0, 3), {}),
        ((x, 2.0, 3, "sum"), {}),
        ((x, 2.0, 3, "product"), {}),
        ((x,), {"c": 2j}),
        ((x,), {"kind": "product"}),
        ((x, -0.0), {"k": 0}),
    ]
    for _ in range(3):
        for args, keywords in calls:
            found = compiled(*args, **keywords)
            np.testing.assert_array_equal(found, with_defaults(*args, **keywords))
    assert "%y" not in compiled.lower(x).ir("nd")
    assert "%y" in compiled.lower(x, float).ir("nd")
    assert grad(lambda x, y=2.0: np.sum(x * y), argnums=1)(x) == 3.0


@pytest.mark.skipif(not NATIVE, reason="no native calls on this interpreter")
def test_calls_that_leave_defaults_out_are_native() -> None:
    compiled = jit(with_defaults)
    x = np.arange(3.0)
    other = compiled(x, 2.0, 3, "product")
    missed: list[Any] = []
    compiled._slow = lambda *args, **keywords: missed.append(args)  # type: ignore[assignment]
    compiled(x)  # not by the code for the same arguments and another kind
    assert len(missed) == 1 and not np.array_equal(other, with_defaults(x))
    compiled = jit(with_defaults)
    expected = compiled(x)
    compiled._slow = lambda *args, **keywords: missed.append(args)  # type: ignore[assignment]
    np.testing.assert_array_equal(compiled(x), expected)
    assert len(missed) == 1
    compiled(x, 2.0)
    assert len(missed) == 2


@pytest.mark.skipif(not NATIVE, reason="no native calls on this interpreter")
def test_calls_without_what_is_given_by_name_alone_are_native() -> None:
    compiled = jit(lambda x, /, *, scale=2.0, negative=False: -x * scale if negative else x * scale)
    x = np.arange(3.0)
    np.testing.assert_array_equal(compiled(x), 2 * x)
    np.testing.assert_array_equal(compiled(x, scale=3.0, negative=True), -3 * x)
    missed: list[Any] = []
    slow = compiled._slow
    compiled._slow = lambda *args, **keywords: missed.append(args) or slow(*args, **keywords)  # type: ignore[assignment]
    np.testing.assert_array_equal(compiled(x), 2 * x)
    assert not missed
    np.testing.assert_array_equal(compiled(x, scale=3.0, negative=True), -3 * x)
    with pytest.raises(TypeError, match="positional"):
        compiled(x, 3.0)


def test_fixed_values_that_are_equal_and_not_the_same() -> None:
    def f(x: Any, a: Any) -> Any:
        return np.copysign(x, a[0]) + a[0] if isinstance(a, tuple) else np.copysign(x, a)

    compiled = jit(f, static_argnames="a")
    x = np.ones(2, np.float32)
    for a in (0.0, -0.0, (0.0,), (-0.0,), (1,), (1.0,), (True,), (np.float64(1),), 0j.real):
        found, expected = compiled(x, a), f(x, a)
        np.testing.assert_array_equal(found, expected)
        assert found.dtype == expected.dtype, a
