"""Keys of versions, nested arguments, static values, specs, hidden arrays; no code is run."""

from __future__ import annotations

import subprocess
import sys
from collections import namedtuple
from typing import Any

import numpy as np
import pytest

import stepwell
from stepwell import Lowered, jit
from stepwell.frontend.jit import JitFunction

Point = namedtuple("Point", "x y")


def key(function: JitFunction, *args: Any, **kwargs: Any) -> Any:
    return function._key(function._bound(args, kwargs))[1]


@pytest.fixture
def f() -> JitFunction:
    return jit(lambda x, y=1.0: x * y)


def test_a_key_knows_which_axes_are_1_and_no_other_size(f: JitFunction) -> None:
    assert key(f, np.ones((2, 3))) == key(f, np.ones((5, 7))) == key(f, np.ones((0, 2)))
    assert key(f, np.ones((2, 3))) != key(f, np.ones((1, 3))) != key(f, np.ones((2, 1)))
    assert key(f, np.ones(3)) != key(f, np.ones(3, np.float32))
    assert key(f, np.ones(3)) != key(f, np.ones((3, 3)))


def test_a_key_knows_layout_classes(f: JitFunction) -> None:
    array = np.ones((4, 6))
    contiguous, inner, strided = (key(f, a) for a in (array, array[:, :3], array.T))
    assert len({contiguous, inner, strided}) == 3
    assert key(f, array[::-1, :3]) == inner and key(f, array[:, ::-1]) == strided
    assert key(f, array[:2]) == contiguous
    assert key(f, array.astype(">f8")) == contiguous


def test_python_scalars_are_weak_and_numpys_are_arrays(f: JitFunction) -> None:
    assert key(f, 1.0) == key(f, 2.5) != key(f, 1)
    assert key(f, np.float64(1)) == key(f, np.array(1.0)) != key(f, 1.0)
    assert key(f, np.ones(3), 1.0) == key(f, x=np.ones(3), y=2.0) != key(f, np.ones(3))


def test_fixed_values(f: JitFunction) -> None:
    keys = [key(f, v) for v in (True, False, None, "a", "b", np.float32, sum)]
    assert len(set(keys)) == len(keys)
    fixed = jit(lambda x, n: np.zeros(n) + x, static_argnames="n")
    assert key(fixed, 1.0, 3) != key(fixed, 1.0, 4)
    assert fixed.lower(1.0, 3).program.graph.results[0].shape == (3,)
    with pytest.raises(TypeError, match="cannot be hashed"):
        key(fixed, 1.0, [3])


def test_fixed_sizes() -> None:
    fixed = jit(lambda x, y: x + y, static="x")
    a, b = key(fixed, np.ones(3), np.ones(3)), key(fixed, np.ones(4), np.ones(4))
    assert a != b and a[1][1] == b[1][1]
    all_fixed = jit(lambda x: [x[i] for i in range(len(x))], static=True)
    assert len(all_fixed.lower(np.ones(4)).program.graph.results) == 4


def test_trees(f: JitFunction) -> None:
    tree = {"a": [np.ones(2), (1.0, None)], "b": Point(np.ones((1, 2)), "text")}
    assert key(f, tree) == key(
        f, {"a": [np.ones(5), (3.0, None)], "b": Point(np.ones((1, 3)), "text")}
    )
    assert key(f, tree) != key(f, {**tree, "b": Point(np.ones((1, 2)), "other")})
    assert key(f, [1.0]) != key(f, (1.0,))

    def function(tree: Any) -> Any:
        a, (b, nothing) = tree["a"]
        assert nothing is None and tree["b"].y == "text"
        return {"sum": Point(a * b, tree["b"].x), "none": None, "same": a * b, "number": 3}

    program = jit(function).lower(tree).program
    infos = [info.name for info in program.graph.argument_infos]
    assert infos == ["tree['a'][0]", "tree['a'][1][0]", "tree['b'].x"]


def test_results_are_put_back_into_their_tree(check: Any) -> None:
    def function(x: Any) -> Any:
        y = x + 1
        return {"b": [y, (y, x)], "a": Point(y.sum(), None), "text": "t", "n": 3, "shape": ()}

    check(function, np.ones(3))


def test_specs() -> None:
    lowered = jit(lambda x, y: x @ y).lower("f32[n, 4]", "f32[4, m]")
    assert isinstance(lowered, Lowered)
    assert str(lowered.program.graph.results[0].shape) == "(n, m)"
    twice = jit(lambda x: x["a"] + x["b"]).lower({"a": "f32[n]", "b": stepwell.spec("f64")})
    assert str(twice.program.graph.results[0]) == "%3: f64[n]"
    assert (
        jit(lambda x, a: x * a).lower("f32[n]", float).program.graph.results[0].dtype.name == "f32"
    )
    with pytest.raises(ValueError, match="is not a spec"):
        jit(lambda x: x).lower("nonsense[")
    with pytest.raises(ValueError, match="no level 'x'"):
        lowered.ir("x")


def test_captured_arrays() -> None:
    small, large = np.ones(3), np.arange(100.0)
    program = jit(lambda x: x + small.sum() + large).lower("f64[n]").program
    assert len(program.hidden) == 1 and program.hidden[0] is large
    assert program.graph.arguments[1].shape == (100,)


def test_fingerprints() -> None:
    def fingerprint(function: Any, *specs: str) -> bytes:
        return jit(function).lower(*specs).program.fingerprint

    base = fingerprint(lambda x: np.exp(x) + 1, "f64[n]")
    assert base == fingerprint(lambda y: np.exp(y) + 1, "f64[m]")
    different = [
        fingerprint(lambda x: np.exp(x) + 2, "f64[n]"),
        fingerprint(lambda x: np.exp(x) + 1, "f32[n]"),
        fingerprint(lambda x: np.exp(x) + 1, "f64[n, m]"),
        fingerprint(lambda x: np.exp(x) + 1, "f64[4]"),
        fingerprint(lambda x: np.exp(1 + x), "f64[n]"),
        fingerprint(lambda x: np.exp(x)[1:] + 1, "f64[n]"),
        fingerprint(lambda x: np.exp(x)[2:] + 1, "f64[n]"),
        fingerprint(lambda x: (np.exp(x) + 1, x), "f64[n]"),
    ]
    assert len({base, *different}) == 9


def test_messages_of_checks_are_part_of_the_fingerprint() -> None:
    first = jit(lambda x, y: x + y).lower("f64[n]", "f64[m]").program.fingerprint
    second = jit(lambda x, y: x + y).lower("f64[n]", "f64[m]").program.fingerprint
    assert first != second  # their lines differ


def test_jit_of_jit_is_inlined(check: Any) -> None:
    inner = jit(lambda x, scale=2.0: np.exp(x) * scale)
    lowered = jit(lambda x: inner(x) + inner(x, scale=3.0)).lower("f64[n]")
    assert [node.op for node in lowered.program.graph.nodes].count("exp") == 2


def test_metadata_and_methods() -> None:
    @jit(static=True)
    def documented(x: Any) -> Any:
        """What it does."""
        return x

    assert documented.__name__ == "documented" and documented.__doc__ == "What it does."
    assert documented.__wrapped__(3) == 3 and "documented" in repr(documented)

    class Model:
        @jit
        def method(self, x: Any) -> Any:
            return x * 2

    assert Model().method.__func__ is Model.method


def test_explain_before_a_call(f: JitFunction) -> None:
    assert "not yet compiled" in f.explain()


def test_importing_costs_nothing() -> None:
    code = (
        "import sys, stepwell; assert 'xdsl' not in sys.modules and 'numpy' not in sys.modules\n"
        "import numpy as np; f = stepwell.jit(lambda x: np.exp(x))\n"
        "assert f.lower('f64[n]').program.fingerprint\n"
        "assert not {'xdsl', 'llvmlite', 'ml_dtypes', 'scipy', 'islpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": "src"})


def test_exports() -> None:
    for name in stepwell.__all__:
        assert getattr(stepwell, name) is not None
    with pytest.raises(AttributeError):
        stepwell.nothing  # noqa: B018


def test_sizes_that_are_needed_as_numbers_are_fixed() -> None:
    def program(x: Any) -> Any:
        parts = [x[i] * i for i in map(int, range(len(x)))]
        return np.stack(parts), [[None] * len(x), 1][1]

    compiled = jit(program)
    for count in (5, 6):
        x = np.arange(2.0 * count).reshape(count, 2)
        with pytest.warns(RuntimeWarning, match="compiled anew for other sizes"):
            np.testing.assert_array_equal(compiled(x)[0], program(x)[0])


def test_sizes_that_decide_what_is_bound_are_fixed() -> None:
    def program(x: Any, w: Any) -> Any:
        kind = "wide"
        if w.shape[0] and kind:
            padded = np.pad(x, 1)
        return padded, kind

    x, w = np.arange(4.0), np.ones(3)
    np.testing.assert_array_equal(jit(program)(x, w)[0], program(x, w)[0])
