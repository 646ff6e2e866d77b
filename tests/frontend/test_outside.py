"""What a function reads outside of itself is read again: when it has changed, results do too."""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.cpu.call import NATIVE

FACTOR: Any = 2.0
TABLE: Any = np.array([2.0, 0.0])
SETTINGS: dict[str, Any] = {"factors": [2.0, 1.0]}
OBJECT = SimpleNamespace(factor=2.0, unused=0)


class Constants:
    FACTOR = 2.0


def helper(x: Any) -> Any:
    return x * FACTOR


def by_global(x: Any) -> Any:
    return x * FACTOR


def by_helper(x: Any) -> Any:
    return helper(x)


def by_small_array(x: Any) -> Any:
    return x * TABLE[0]


def by_nested(x: Any) -> Any:
    return x * SETTINGS["factors"][0]


def by_attribute(x: Any) -> Any:
    return x * OBJECT.factor


def by_class(x: Any) -> Any:
    return x * Constants.FACTOR


def set_global(value: float) -> None:
    global FACTOR
    FACTOR = value


CASES: list[tuple[Callable[..., Any], Callable[[float], None]]] = [
    (by_global, set_global),
    (by_helper, set_global),
    (by_small_array, lambda value: TABLE.__setitem__(0, value)),
    (by_small_array, lambda value: globals().update(TABLE=np.array([value, 1.0]))),
    (by_nested, lambda value: SETTINGS["factors"].__setitem__(0, value)),
    (by_nested, lambda value: SETTINGS.update(factors=[value])),
    (by_attribute, lambda value: setattr(OBJECT, "factor", value)),
    (by_class, lambda value: setattr(Constants, "FACTOR", value)),
]


@pytest.mark.parametrize("target", ["native", "slow"])
@pytest.mark.parametrize(("function", "change"), CASES)
def test_a_change_is_seen(function: Any, change: Any, target: str) -> None:
    compiled = sw.jit(function)
    x = np.ones(2)
    arguments = {} if target == "native" else {"x": x}
    for value in (2.0, 5.0, 5.0, 2.0, -0.0, 0.0, 2.0):
        change(value)
        for _ in range(2):
            found = compiled(**arguments) if arguments else compiled(x)
            np.testing.assert_array_equal(found, x * value)
            np.testing.assert_array_equal(np.signbit(found), np.signbit(x * value))


def test_a_variable_of_the_closure() -> None:
    factor = 2.0
    compiled = sw.jit(lambda x: x * factor)
    assert compiled(np.ones(1))[0] == 2
    factor = 7.0
    assert compiled(np.ones(1))[0] == 7


class Scaled:
    def __init__(self, factor: float):
        self.factor, self.calls = factor, 0

    def twice(self) -> Any:
        return 2 * self.factor

    @sw.jit
    def apply(self, x: Any) -> Any:
        return x * self.twice()


def test_attributes_of_a_fixed_argument() -> None:
    one, other = Scaled(1.0), Scaled(3.0)
    assert one.apply(np.ones(1))[0] == 2 and other.apply(np.ones(1))[0] == 6
    one.factor = 5.0
    assert one.apply(np.ones(1))[0] == 10 and other.apply(np.ones(1))[0] == 6


def test_an_outer_function_sees_what_an_inner_one_reads() -> None:
    factor = 2.0
    inner = sw.jit(lambda x: x * factor)
    outer = sw.jit(lambda x: inner(x) + 1)
    assert outer(np.ones(1))[0] == 3
    factor = 7.0
    assert outer(np.ones(1))[0] == 8


@pytest.mark.skipif(not NATIVE, reason="no native calls on this interpreter")
def test_what_is_unchanged_stays_native() -> None:
    set_global(2.0)
    compiled = sw.jit(by_global)
    x = np.ones(2)
    compiled(x)
    missed: list[Any] = []
    compiled._slow = lambda *args, **kwargs: missed.append(args)  # type: ignore[assignment]
    OBJECT.unused += 1
    assert compiled(x)[0] == 2 and not missed
    set_global(3.0)
    compiled(x)
    assert missed


def test_what_is_equal_is_not_traced_again() -> None:
    set_global(float("nan"))
    compiled = sw.jit(by_global)
    for _ in range(3):
        set_global(float("nan"))
        compiled(np.ones(2))
    assert compiled.explain().count("\n") == 0


def test_what_changes_often_is_reported() -> None:
    compiled = sw.jit(by_global)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for number in range(20):
            set_global(float(number))
            assert compiled(np.ones(1))[0] == number
    assert ["pass as an argument" in str(warning.message) for warning in caught] == [True]


TWISTER = np.random.RandomState(1)


class Holder:
    def __init__(self) -> None:
        self.source = np.random.default_rng(1)


HELD = Holder()
chance = random.Random(1).random


@pytest.mark.parametrize(
    "function",
    [
        lambda x: x + TWISTER.rand(),
        lambda x: x + HELD.source.random(),
        lambda x: x + chance(),
        lambda x: x + random.random(),
        lambda x: x + np.random.rand(),
    ],
)
def test_what_draws_by_itself_is_refused(function: Any) -> None:
    """It would be drawn once, while the function is traced."""
    with pytest.raises(sw.UnsupportedError, match="would be the same at every call"):
        sw.jit(function)(np.ones(2))


@pytest.mark.parametrize("source", [TWISTER, HELD.source, random.Random(1), HELD])
def test_an_argument_that_draws_by_itself_is_refused(source: Any) -> None:
    def function(x: Any, source: Any) -> Any:
        return x + (source.source if source is HELD else source).random()

    with pytest.raises(sw.UnsupportedError, match="would be the same at every call"):
        sw.jit(function)(np.ones(2), source)


def test_an_assigned_variable_is_reported() -> None:
    count = 0

    def function(x: Any) -> Any:
        nonlocal count
        count += 1
        return x

    with pytest.warns(RuntimeWarning, match="assigns to the variable count of outside"):
        sw.jit(function)(np.ones(2))

    def keeps(x: Any) -> Any:
        nonlocal count
        count = x
        return x

    with pytest.raises(sw.UnsupportedError, match="assigns a traced array to the variable count"):
        sw.jit(keeps)(np.ones(2))


def test_what_a_refused_trace_has_put_somewhere_is_taken_back() -> None:
    kept: list[Any] = []
    named = {"a": 1}

    def keeps(x: Any) -> Any:
        kept.append(x)
        named["b"] = x
        return x + 1

    def fails(x: Any) -> Any:
        kept.append(3)
        try:
            return {}["z"]
        except KeyError as error:
            raise ValueError("none") from error

    with pytest.raises(sw.UnsupportedError, match="puts traced arrays into"):
        sw.jit(keeps)(np.ones(3))
    with pytest.raises(ValueError, match="none") as caught:
        sw.jit(fails)(np.ones(3))
    assert isinstance(caught.value.__cause__, KeyError)
    assert kept == [] and named == {"a": 1}
