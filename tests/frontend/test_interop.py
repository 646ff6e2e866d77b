"""Compiled functions among other libraries: pickled, copied, in pools, as methods, in dask."""

from __future__ import annotations

import array
import copy
import inspect
import os
import pickle
import subprocess
import sys
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import stepwell as sw


@sw.jit
def scaled(x: Any, by: float = 2.0) -> Any:
    """x times a number."""
    return x * by


def shifted(x: Any, n: int) -> Any:
    return x[n:]


renamed = sw.jit(shifted, static_argnames="n")


def cost(x: Any, w: Any) -> Any:
    return np.sum(np.sin(x) * w)


@pytest.mark.parametrize(
    "made",
    [
        sw.grad(cost, 1),
        sw.value_and_grad(cost, argnums=(0, 1)),
        sw.hessian(cost),
        sw.vmap(sw.grad(sw.checkpoint(cost)), in_axes=(None, 0)),
        sw.jit(sw.grad(cost)),
    ],
)
def test_transforms_are_made_again(made: Any) -> None:
    x = np.array([0.3, 0.6])
    again = pickle.loads(pickle.dumps(made))
    assert again is not made and again.__name__ == made.__name__
    weights = np.stack([x, 2 * x]) if "vmap" in made.__name__ else x
    for one, other in zip(made(x, weights), again(x, weights), strict=True):
        np.testing.assert_array_equal(one, other)


def test_a_decorated_function_is_pickled_by_its_name() -> None:
    assert pickle.loads(pickle.dumps(scaled)) is scaled
    assert copy.copy(scaled) is scaled and copy.deepcopy({"f": scaled})["f"] is scaled


def test_others_are_made_again_with_their_options() -> None:
    for again in (pickle.loads(pickle.dumps(renamed)), copy.deepcopy(renamed)):
        assert again is not renamed
        assert again(np.arange(5), 3).tolist() == [3, 4]
        assert again._static_arguments == frozenset({"n"})


def test_what_cannot_be_pickled_says_so() -> None:
    with pytest.raises(pickle.PicklingError, match="only a function of a module"):
        pickle.dumps(sw.custom_vjp(cost)._call)
    for function in (sw.jit(lambda x: x), sw.grad(lambda x: np.sum(x * x))):
        with pytest.raises((pickle.PicklingError, AttributeError)):
            pickle.dumps(function)


def test_metadata_is_the_functions() -> None:
    assert scaled.__name__ == "scaled" and scaled.__doc__ == "x times a number."
    assert str(inspect.signature(scaled)).startswith("(x: 'Any', by: 'float' = 2.0)")
    assert scaled(np.ones(2)).tolist() == [2, 2]
    assert scaled(by=3.0, x=np.ones(2)).tolist() == [3, 3]


def by_name_alone(x: Any, *, by: Any = 2.0) -> Any:
    return x * by


def by_place_alone(x: Any, /, y: Any) -> Any:
    return x - y


@pytest.mark.parametrize(
    ("function", "arguments", "keywords"),
    [
        (by_name_alone, (1.0, 3.0), {}),
        (by_name_alone, (), {"by": 1.0}),
        (by_place_alone, (), {"x": 1.0, "y": 2.0}),
        (by_place_alone, (1.0, 2.0, 3.0), {}),
        (scaled, (1.0, 2.0), {"by": 3.0}),
    ],
)
def test_arguments_that_python_refuses(function: Any, arguments: Any, keywords: Any) -> None:
    compiled = function if isinstance(function, type(scaled)) else sw.jit(function)
    with pytest.raises(TypeError):
        compiled(*arguments, **keywords)
    # A call that is right leaves nothing behind that takes a wrong one.
    assert sw.jit(by_name_alone)(2.0, by=3.0) == 6.0 and sw.jit(by_place_alone)(2.0, y=3.0) == -1.0
    with pytest.raises(TypeError):
        compiled(*arguments, **keywords)


def test_slices_and_ordered_dicts_are_arguments() -> None:
    part = sw.jit(lambda x, where: x[where])
    for where in (slice(1, 3), slice(4), slice(None, None, 2), slice(-3, None)):
        assert part(np.arange(6), where).tolist() == np.arange(6)[where].tolist()
    found = sw.jit(lambda d: OrderedDict(b=d["a"] * 2))(OrderedDict(a=np.ones(2)))
    assert type(found) is OrderedDict and found["b"].tolist() == [2, 2]
    with pytest.raises(TypeError, match="cannot be hashed"):
        scaled(bytearray(3))


def test_threads() -> None:
    arrays = [np.full(1000, float(number)) for number in range(16)]
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(scaled, arrays))
    assert [result[0] for result in results] == [2.0 * number for number in range(16)]


SCRIPT = """
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
import numpy as np
import stepwell as sw

@sw.jit
def norm(x):
    return np.sqrt(np.sum(x * x))

if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        print(list(map(float, pool.map(norm, [np.array([3.0, 4.0]), np.array([6.0, 8.0])]))))
"""


def test_a_pool_of_processes(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(sw.__file__).parents[1])},
    )
    assert run.stdout == "[5.0, 10.0]\n", run.stderr


@dataclass
class Layer:
    weights: Any
    bias: Any
    name: str = "layer"
    history: list[Any] = field(default_factory=list)

    @sw.jit
    def apply(self, x: Any) -> Any:
        return np.tanh(x @ self.weights + self.bias)


@dataclass(frozen=True)
class State:
    position: Any
    velocity: Any


def test_dataclasses_are_nested_arguments_and_results() -> None:
    layer = Layer(np.eye(3) * 2, np.ones(3))
    x = np.arange(6.0).reshape(2, 3)
    np.testing.assert_allclose(layer.apply(x), np.tanh(x @ layer.weights + layer.bias))
    layer.weights = np.zeros((3, 3))
    np.testing.assert_allclose(layer.apply(x), np.tanh(np.ones((2, 3))))

    @sw.jit
    def step(state: Any, dt: float) -> Any:
        return State(state.position + dt * state.velocity, state.velocity)

    moved = step(State(np.zeros(2), np.ones(2)), 0.5)
    assert type(moved) is State
    assert moved.position.tolist() == [0.5, 0.5]
    out = State(np.empty(2), np.empty(2))
    step(State(np.zeros(2), np.ones(2)), 0.25, out=out)
    assert out.position.tolist() == [0.25, 0.25]
    assert "state.velocity: f64[?]" in step.explain()


def test_gradients_with_respect_to_a_dataclass() -> None:
    def cost(layer: Any, x: Any) -> Any:
        return np.sum((x @ layer.weights + layer.bias) ** 2)

    gradient = sw.grad(cost)(Layer(np.eye(2), np.ones(2)), np.ones((1, 2)))
    assert type(gradient) is Layer and gradient.name == "layer"
    assert gradient.bias.tolist() == [4.0, 4.0]


class Interface:
    """Something that only has NumPy's array interface."""

    def __init__(self, array: np.ndarray[Any, Any]):
        self.array = array
        self.__array_interface__ = array.__array_interface__


class Converted:
    """Something that only knows how to become an array."""

    def __init__(self, array: np.ndarray[Any, Any]):
        self.array = array

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        return self.array


class Struct:
    """Something that only has the array interface of C."""

    def __init__(self, array: np.ndarray[Any, Any]):
        self.array = array
        self.__array_struct__ = array.__array_struct__


@pytest.mark.parametrize("kind", [Interface, Struct, Converted, memoryview])
def test_array_protocols_go_in(kind: Any) -> None:
    memory = np.arange(4.0)
    assert scaled(kind(memory)).tolist() == [0, 2, 4, 6]
    memory[0] = 5
    assert scaled(kind(memory))[0] == 10


def test_buffers_are_stored_into() -> None:
    @sw.jit
    def put(a: Any, value: Any) -> None:
        a[1] = value

    numbers = array.array("d", [1.0, 2.0, 3.0])
    put(numbers, 7.0)
    assert numbers.tolist() == [1.0, 7.0, 3.0] and scaled(numbers).tolist() == [2.0, 14.0, 6.0]
    put(memoryview(numbers)[1:], 9.0)
    assert numbers[2] == 9.0
    with pytest.raises(ValueError, match="read-only"):
        put(memoryview(numbers).toreadonly(), 0.0)


def test_torch_tensors_go_in_without_a_copy() -> None:
    torch = pytest.importorskip("torch")
    tensor = torch.arange(4, dtype=torch.float64)
    assert scaled(tensor).tolist() == [0, 2, 4, 6]


def test_dask_maps_blocks() -> None:
    dask_array = pytest.importorskip("dask.array")
    x = np.arange(24.0).reshape(4, 6)
    chunked = dask_array.from_array(x, chunks=(2, 3))
    result = dask_array.map_blocks(scaled, chunked, dtype=float)
    np.testing.assert_array_equal(result.compute(scheduler="threads"), 2 * x)


def test_any_number_of_arguments() -> None:
    def f(x: Any, *more: Any, scale: Any = 2.0, **factors: Any) -> Any:
        total = x * scale
        for one in more:
            total = total + one
        for factor in factors.values():
            total = total * factor
        return total

    x = np.arange(3.0)
    compiled = sw.jit(f)
    calls: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
        ((x,), {}),
        ((x, x, 3.0), {"scale": 3.0}),
        ((x, 1), {"w": 2.0, "z": x}),
        ((), {"x": x, "z": x}),
    ]
    for arguments, keywords in calls:
        expected = f(*arguments, **keywords)
        assert np.array_equal(compiled(*arguments, **keywords), expected)
        assert np.array_equal(sw.jit(lambda a, k: f(*a, **k))(arguments, keywords), expected)
        total = sw.grad(lambda x, *more, **rest: np.sum(f(x, *more, **rest)))
        if arguments:
            change = f(x + 0.5, *arguments[1:], **keywords) - f(x - 0.5, *arguments[1:], **keywords)
            assert np.allclose(total(*arguments, **keywords), change)
    assert np.array_equal(sw.vmap(f)(x, x, z=2.0), f(x, x, z=2.0))
