"""What is wrong with a call or a function is said as Python and NumPy say it, with the line."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.tools.differential import check_program


def line_of(function: Callable[..., Any], text: str) -> int:
    """The number of the line of a function that has a text in it."""
    lines, first = inspect.getsourcelines(function)
    return first + next(number for number, line in enumerate(lines) if text in line)


def raises_in_branch(x: Any) -> Any:
    if x[0] < 0:
        raise ValueError("negative")
    return x * 2


def raises_in_loop(x: Any) -> Any:
    total = 0.0
    for i in range(x.shape[0]):
        if x[i] < 0:
            raise ValueError("negative")
        elif x[i] > 100:
            raise OverflowError("too large")
        else:
            total += x[i]
    return total


def raises_otherwise(x: Any) -> Any:
    if x[0] >= 0:
        y = x + 1
    else:
        raise ValueError("negative")
    return y


def raises_behind_return(x: Any) -> Any:
    if x[0] > 5:
        return x
    if x[0] < 0:
        raise ValueError("negative")
    return -x


@pytest.mark.parametrize(
    "function", [raises_in_branch, raises_in_loop, raises_otherwise, raises_behind_return]
)
def test_raise(function: Any) -> None:
    compiled = sw.jit(function)
    for x in (np.full(3, 1.0), np.full(3, 9.0)):
        np.testing.assert_allclose(compiled(x), function(x))
        check_program(function, x)
    for _ in range(2):
        with pytest.raises(ValueError, match="negative") as caught:
            compiled(np.full(3, -1.0))
        assert f"{__file__}:{line_of(function, 'raise ValueError')}" in str(caught.value)


def test_raise_of_another_kind() -> None:
    with pytest.raises(OverflowError, match="too large"):
        sw.jit(raises_in_loop)(np.full(3, 101.0))


class Refused(Exception):
    pass


def test_raise_of_an_own_exception() -> None:
    def function(x: Any) -> Any:
        if x > 1:
            raise Refused("too many")
        return x

    assert sw.jit(function)(0.5) == 0.5
    with pytest.raises(RuntimeError, match="Refused: too many"):
        sw.jit(function)(2.0)


def test_assert() -> None:
    def function(x: Any) -> Any:
        assert x.sum() > 0, "no sum"
        assert x.shape[0] > 1
        return x + 1

    compiled = sw.jit(function)
    np.testing.assert_array_equal(compiled(np.ones(2)), np.full(2, 2.0))
    with pytest.raises(AssertionError, match="no sum") as caught:
        compiled(-np.ones(2))
    assert f":{line_of(function, 'no sum')}" in str(caught.value)
    with pytest.raises(AssertionError):
        compiled(np.ones(1))


@pytest.mark.parametrize(
    ("function", "index"),
    [
        (lambda x, i: x[i], 5),
        (lambda x, i: x[i], -4),
        (lambda x, i: x[i], np.array([0, 3])),
        (lambda x, i: np.take(x, i), np.array([-4])),
    ],
)
def test_index(function: Any, index: Any) -> None:
    with pytest.raises(IndexError, match="out of bounds"):
        function(np.ones(3), index)
    with pytest.raises(IndexError, match=r"out of bounds for axis 0[\s\S]*test_bad_input|test_bad"):
        sw.jit(function)(np.ones(3), index)


@pytest.mark.parametrize("place", [2, 10**9, -3])
def test_an_index_that_a_shape_depends_on(place: int) -> None:
    """The result's extent is computed before the result: not of what lies beyond the array."""
    numbers = np.array([3, 4])
    one = sw.jit(lambda n, i: np.zeros(n[i]))
    several = sw.jit(lambda n, i: np.zeros(n[i].sum()))
    assert one(numbers, np.int64(1)).shape == (4,)
    assert several(numbers, np.array([0, 1])).shape == (7,)
    with pytest.raises(IndexError, match="out of bounds"):
        one(numbers, np.int64(place))
    with pytest.raises(IndexError, match="out of bounds"):
        several(numbers, np.array([0, place]))


def test_bounds_off() -> None:
    def function(x: Any, places: Any) -> None:
        for i in range(places.shape[0]):
            x[places[i]] += 1.0

    x = np.zeros(4)
    unchecked = sw.jit(function, bounds="off")
    unchecked(x, np.array([1, 2, -1]))
    np.testing.assert_array_equal(x, [0, 1, 1, 1])
    assert "IndexError" not in unchecked.lower("f64[n]", "i64[k]").ir("nd")
    assert "IndexError" in sw.jit(function).lower("f64[n]", "i64[k]").ir("nd")
    with pytest.raises(ValueError, match='"check" or "off"'):
        sw.jit(function, bounds="on")


@pytest.mark.parametrize("operation", [lambda a, b: a // b, lambda a, b: a % b])
def test_integer_division_by_zero(operation: Any) -> None:
    a, b = np.array([7, 0, -7]), np.array([0, 0, 2])
    with np.errstate(all="ignore"):
        expected = operation(a, b)
    np.testing.assert_array_equal(sw.jit(operation)(a, b), expected)
    with pytest.raises(ZeroDivisionError, match=__file__):
        sw.jit(operation)(3, 0)


def test_a_condition_on_an_array() -> None:
    def function(x: Any) -> Any:
        if x > 0:
            return x
        return -x

    with pytest.raises(TypeError, match=r"write np.where\(condition, a, b\)") as caught:
        sw.jit(function)(np.ones(3))
    assert f"{__file__}:{line_of(function, 'if x > 0')}" in str(caught.value)


def test_a_condition_in_a_loop() -> None:
    def function(x: Any) -> Any:
        while x > 1:
            x = x / 2
        return x

    with pytest.raises(TypeError, match=r"write \.any\(\) or \.all\(\) of it"):
        sw.jit(function)(np.ones(3))


def test_comparisons_with_what_is_no_number() -> None:
    def function(x: Any, y: Any) -> Any:
        return x == "a", x != None, y == {}, y != "a"  # noqa: E711

    for one, other in zip(
        sw.jit(function)(np.ones(2), 1.0), function(np.ones(2), 1.0), strict=True
    ):
        assert np.array_equal(one, other) and np.shape(one) == np.shape(other)
    with pytest.raises(TypeError, match=f"numpy.less of an array and of a str[\\s\\S]*{__file__}"):
        sw.jit(lambda x: x < "a")(np.ones(2))


def test_recursion_names_the_function() -> None:
    def function(n: Any) -> Any:
        return 1 if n <= 0 else function(n - 1) + 1

    with pytest.raises(TypeError, match="calls itself") as caught:
        sw.jit(function)(np.int64(3))
    assert f"{__file__}:{function.__code__.co_firstlineno}" in str(caught.value)


SEEN: list[Any] = []
COUNTS: dict[str, int] = {}


def test_a_changed_list() -> None:
    def function(x: Any) -> Any:
        SEEN.append(x)
        return x

    with pytest.raises(
        sw.UnsupportedError, match="puts traced arrays into the list SEEN"
    ) as caught:
        sw.jit(function)(np.ones(3))
    assert f"{__file__}:{line_of(function, 'SEEN.append')}" in str(caught.value)
    SEEN.clear()


def test_a_changed_closure() -> None:
    seen: list[Any] = []

    def function(x: Any) -> Any:
        seen.append(x)
        return x

    with pytest.raises(sw.UnsupportedError, match="puts traced arrays into the list seen"):
        sw.jit(function)(np.ones(3))


def test_a_changed_object() -> None:
    class Layer:
        @sw.jit
        def forward(self, x: Any) -> Any:
            self.last = x
            return x

    with pytest.raises(sw.UnsupportedError, match="puts traced arrays into the Layer self"):
        Layer().forward(np.ones(3))


def test_a_changed_counter() -> None:
    def function(x: Any) -> Any:
        COUNTS["calls"] = COUNTS.get("calls", 0) + 1
        return x

    with pytest.warns(RuntimeWarning, match="changes the dict COUNTS of outside"):
        sw.jit(function)(np.ones(3))


def test_a_store_into_an_outside_array() -> None:
    weights = np.ones(3)

    def function(x: Any) -> Any:
        weights[0] = x[0]
        return x

    with pytest.raises(ValueError, match="a store into the outside array weights"):
        sw.jit(function)(np.ones(3))


@dataclass
class Ball:
    place: Any
    bounces: int = 0

    @sw.jit
    def move(self, step: Any) -> None:
        self.place = self.place + step

    @sw.jit
    def push(self, step: Any) -> None:
        self.place += step


def counts(ball: Any) -> Any:
    ball.bounces += 1
    return ball.place


def swaps(pair: Any) -> None:
    pair[0], pair[1] = pair[1], pair[0]


def renames(state: Any) -> Any:
    state["y"] = state.pop("x")
    return state["y"]


@pytest.mark.parametrize(
    ("function", "argument", "name"),
    [
        (counts, Ball(np.ones(2)), "the Ball ball"),
        (swaps, [np.ones(2), np.zeros(2)], "the list pair"),
        (swaps, [[np.ones(2), np.zeros(2)], np.ones(2)], "the list pair"),
        (renames, {"x": np.ones(2)}, "the dict state"),
        (lambda s: s[0].append(s[1]), ([1.0], np.ones(2)), r"the list s\[0\]"),
    ],
)
def test_changed_containers_of_arguments(function: Any, argument: Any, name: str) -> None:
    with pytest.raises(sw.UnsupportedError, match=f"puts something else into its argument, {name}"):
        sw.jit(function)(argument)


def test_arrays_in_containers_are_stored_into() -> None:
    ball = Ball(np.zeros(2))
    ball.push(np.array([1.0, 2.0]))
    assert ball.place.tolist() == [1.0, 2.0]
    with pytest.raises(sw.UnsupportedError, match="the Ball self"):
        ball.move(np.ones(2))

    def cost(parameters: Any) -> Any:
        parameters["w"] = parameters["w"] * 2
        return np.sum(parameters["w"] ** 2)

    with pytest.raises(sw.UnsupportedError, match="the dict its arguments"):
        sw.grad(cost)({"w": np.ones(2)})


def test_unrolling_without_source_is_said() -> None:
    names: dict[str, Any] = {}
    exec("def f(x):\n    for i in range(3):\n        x = x + i\n    return x", names)
    with pytest.warns(
        RuntimeWarning, match=r"source of f\(\) is not at hand: its loops are unrolled"
    ):
        assert sw.jit(names["f"])(1.0) == 4.0


def chosen_and_stored(x: Any) -> Any:
    m = np.outer(x, x)
    if x[0] < 0.3:
        if x[1] > 0.5:
            m = np.stack([x, x, m[0]])
        m[:, 0] *= 2
    return m


def of_a_generator(x: Any) -> Any:
    def elements() -> Any:
        for i in range(x.shape[0]):
            yield x[i]

    return sum(elements())


@pytest.mark.parametrize("function", [chosen_and_stored])
def test_the_line_of_what_is_refused(function: Any) -> None:
    with pytest.raises((sw.UnsupportedError, TypeError)) as caught:
        sw.jit(function)(np.ones(3))
    first = function.__code__.co_firstlineno
    line = re.search(rf"{re.escape(__file__)}:(\d+)", str(caught.value))
    assert line is not None and first <= int(line[1]) <= first + 8


def test_a_generator_of_as_many_as_an_axis_is_run_for_known_sizes() -> None:
    with pytest.warns(RuntimeWarning, match="compiled anew for other sizes"):
        assert sw.jit(of_a_generator)(np.ones(3)) == 3


def test_a_generator_of_what_is_known_is_run() -> None:
    def scaled(x: Any) -> Any:
        for i in range(3):
            yield x * i

    def program(x: Any) -> Any:
        return sum(scaled(x))

    assert np.array_equal(sw.jit(program)(np.ones(3)), [3.0, 3.0, 3.0])


def test_a_complex_number_has_no_place_in_a_real_array() -> None:
    @sw.jit
    def put(x: Any, v: Any) -> Any:
        x[0] = v
        return x

    for dtype, message in (("f8", r"float\(\) argument"), ("i4", r"int\(\) argument")):
        with pytest.raises(TypeError, match=message):
            put(np.zeros(2, dtype), 1j)
    assert put(np.zeros(2, bool), 1j)[0]


def test_the_error_is_that_of_the_call_where_a_number_must_be_known() -> None:
    total = sw.jit(lambda x, axis=0: x.sum(axis=axis))
    assert total(np.float32(3), -1) == 3
    with pytest.raises(np.exceptions.AxisError, match="axis 1 is out of bounds"):
        total(np.ones(2), 1)


def in_a_set(x: Any) -> Any:
    return {x[0], 1.0}


def as_a_key(x: Any) -> Any:
    return {x[0]: 1.0}


def deleted(x: Any) -> Any:
    del x[0]
    return x


def matched(x: Any) -> Any:
    match [x[0]]:
        case [1.0, *_]:
            return x
        case _:
            return -x


def split_into_traced(x: Any) -> Any:
    return np.array_split(x, int(x[1]))


@pytest.mark.parametrize(
    ("function", "kind", "message"),
    [
        (split_into_traced, NotImplementedError, "a number of arrays that is known only when"),
        (in_a_set, TypeError, "unhashable"),
        (as_a_key, TypeError, "unhashable"),
        (deleted, ValueError, r"cannot delete array elements[\s\S]*np.delete"),
        (matched, TypeError, r"`case` on the truth value[\s\S]*write if and elif"),
    ],
)
def test_what_ndarrays_do_not_do(function: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=rf"{message}") as caught:
        sw.jit(function)(np.arange(3.0))
    assert f"{__file__}:" in str(caught.value)
