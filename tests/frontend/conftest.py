"""`check`: a function traced, emitted, verified and interpreted, beside NumPy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from stepwell.backends.interpreter import run_at
from stepwell.dialects.context import make_context
from stepwell.dialects.nd import TransformOp
from stepwell.dialects.text import parse_module, print_module
from stepwell.frontend import pytree
from stepwell.frontend.jit import JitFunction
from stepwell.passes.nd_expand_transforms import NdExpandTransformsPass


def interpreted(function: Any, *args: Any, **options: Any) -> Any:
    """The traced function's result by the interpreter at `nd`."""
    jitted = function if isinstance(function, JitFunction) else JitFunction(function, **options)
    leaves, key = jitted._key(args)
    program = jitted._trace(key)
    module = program.module()
    module.verify()
    text = print_module(module)
    assert print_module(parse_module(text)) == text
    if any(isinstance(op, TransformOp) for op in module.walk()):
        NdExpandTransformsPass().apply(make_context(), module)
        module.verify()
    operands = [
        np.asarray(leaf, argument.dtype.numpy)
        for leaf, argument in zip(
            [*leaves, *program.hidden], program.signature.arguments, strict=True
        )
    ]
    flat = run_at("nd", module, program.signature, operands)
    for array, result in zip(flat, program.signature.results, strict=True):
        assert array.dtype == result.dtype.numpy
        assert len(array.shape) == len(result.shape)
        for extent, known in zip(array.shape, result.shape, strict=True):
            assert known in (None, extent)
    new = {argument: flat[result] for argument, result in program.graph.stored}
    ordered = [flat[place] if place >= 0 else new[~place] for place in program.places]
    return pytree.unflatten(program.results, iter(ordered))


def assert_same(actual: Any, expected: Any, where: str = "result") -> None:
    """Equal trees, shapes and types, and values up to rounding."""
    if isinstance(expected, dict):
        assert list(actual) == list(expected), where
        for name, item in expected.items():
            assert_same(actual[name], item, f"{where}[{name!r}]")
    elif isinstance(expected, list | tuple):
        assert type(actual) is type(expected) and len(actual) == len(expected), where
        for number, item in enumerate(expected):
            assert_same(actual[number], item, f"{where}[{number}]")
    elif isinstance(expected, np.ndarray | np.generic | int | float | complex):
        actual = np.asarray(actual)
        wanted = np.asarray(expected)
        assert actual.shape == wanted.shape, f"{where}: {actual.shape} is not {wanted.shape}"
        assert actual.dtype == wanted.dtype, f"{where}: {actual.dtype} is not {wanted.dtype}"
        exact = wanted.dtype.kind in "biu"
        tolerance = 0 if exact else 64 * float(np.finfo(wanted.dtype).eps)
        np.testing.assert_allclose(actual, wanted, tolerance, tolerance, err_msg=where)
    else:
        assert actual == expected, where


@pytest.fixture
def check() -> Callable[..., None]:
    """`check(function, *args)`: the traced function gives what NumPy gives."""

    def run(function: Callable[..., Any], *args: Any, **options: Any) -> None:
        with np.errstate(all="ignore"):
            expected = function(*args)
            assert_same(interpreted(function, *args, **options), expected)

    return run


@pytest.fixture
def traced() -> Callable[..., Any]:
    """`traced(function, *specs)`: the recorded graph."""

    def run(function: Callable[..., Any], *args: Any, **options: Any) -> Any:
        return JitFunction(function, **options).lower(*args).program.graph

    return run


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(20240607)


@pytest.fixture
def interpret() -> Callable[..., Any]:
    """`interpret(function, *args)`: the traced function's result."""
    return interpreted
