"""A module of StableHLO as a function that is compiled: its ops are traced as NumPy's are."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..control_functions import while_loop
from ..jit import JitFunction
from .rules import evaluate
from .text import Block, Function, Op, Type, parse


def from_stablehlo(text: str, target: str = "cpu") -> JitFunction:
    """The function `@main` of a module, as `jax.jit(f).lower(…).as_text()` prints it.

        f = from_stablehlo(jax.jit(layer).lower(x, w).as_text())
        f(x, w)

    Sizes are those of the text. Of several results a tuple is returned.

    Raises:
        StableHLOError: a line or an op that is not understood; names it.
        TypeError (in calls): an argument of another type or shape than the text says.
    """
    functions = parse(text)
    main = functions["main"]

    def function(*arguments: Any) -> Any:
        given = [
            _checked(argument, type_, number)
            for number, (argument, type_) in enumerate(zip(arguments, main.types, strict=True))
        ]
        results = _call(functions, main, given)
        return results[0] if len(results) == 1 else tuple(results)

    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    names = [value.lstrip("%") for value in main.body.arguments]
    signature = inspect.Signature([inspect.Parameter(name, kind) for name in names])
    function.__name__ = function.__qualname__ = "main"
    return JitFunction(function, signature=signature, static=True, target=target)


def _checked(argument: Any, type_: Type, number: int) -> Any:
    """An argument of the type that the text says; an open extent is checked when it is called."""
    shape = tuple(argument.shape)
    known = all(isinstance(extent, int) for extent in shape)
    if (
        argument.dtype != type_.dtype
        or len(shape) != len(type_.shape)
        or (known and shape != type_.shape)
    ):
        raise TypeError(
            f"argument {number} of the module is {type_.dtype}{list(type_.shape)}, "
            f"not {argument.dtype}{list(shape)}"
        )
    return argument if known else np.reshape(argument, type_.shape)


def _call(
    functions: Mapping[str, Function], function: Function, arguments: Sequence[Any]
) -> list[Any]:
    return _run(functions, function.body, arguments, {})


def _run(
    functions: Mapping[str, Function],
    block: Block,
    arguments: Sequence[Any],
    outside: Mapping[str, Any],
) -> list[Any]:
    """The values that a block returns."""
    values = {**outside, **dict(zip(block.arguments, arguments, strict=True))}
    for op in block.ops:
        operands = [values[name] for name in op.operands]
        if op.name.endswith("return"):
            return operands
        if op.name in ("call", "func.call"):
            name = op.text.partition("@")[2].partition("(")[0]
            results = _call(functions, functions[name], operands)
        elif op.name == "stablehlo.while":
            results = _loop(functions, op, operands, values)
        else:
            results = [evaluate(op, operands)]
        values.update(zip(op.results, results, strict=True))
    return []


def _loop(
    functions: Mapping[str, Function], op: Op, carried: list[Any], values: Mapping[str, Any]
) -> list[Any]:
    condition, body = op.regions
    # What the loop carries has one type from step to step: arrays, not constants of outside.
    types = op.types
    start = tuple(
        np.asarray(value, type_.dtype) if isinstance(value, np.ndarray | np.generic) else value
        for value, type_ in zip(carried, types, strict=True)
    )
    found = while_loop(
        lambda state: _run(functions, condition, state, values)[0],
        lambda state: tuple(_run(functions, body, state, values)),
        start,
    )
    return list(found)
