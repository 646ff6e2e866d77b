"""Running one function of a module."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.dialects.builtin import FunctionType, MemRefType, ModuleOp, TensorType
from xdsl.ir import Attribute

from . import affine, control, linalg, llvm, memref, nd, scalars, transfers, vector
from .machine import Failure, Machine, Rule
from .values import InterpreterError, View, dtype_of, scalar

RULES: dict[str, Rule] = {
    **scalars.RULES,
    **control.RULES,
    **affine.RULES,
    **memref.RULES,
    **transfers.RULES,
    **vector.RULES,
    **linalg.RULES,
    **nd.RULES,
    **llvm.RULES,
}


def run(
    module: ModuleOp, function: str, *arguments: Any, rules: dict[str, Rule] = RULES
) -> tuple[Any, ...]:
    """Run `@function` of a module of any level; its results as NumPy arrays and scalars.

    A tensor argument is an array. A memref argument is an array, which is changed in place, or a
    `View`; an array that is not writeable may not be written to. bool and unsigned arrays stand for
    the signless integers that hold them.

    Raises:
        InterpreterError: the program has no meaning, leaks memory, or an op has no rule.
        Exception: of the kind that a failing `cf.assert` names.
    """
    machine = Machine(module, rules)
    definition = machine.symbols.get(function)
    type_ = None if definition is None else definition.properties.get("function_type")
    if not isinstance(type_, FunctionType):
        raise InterpreterError(f"there is no function @{function}")
    if len(type_.inputs) != len(arguments):
        raise InterpreterError(f"@{function} takes {len(type_.inputs)} arguments")
    values = [
        argument_value(argument, expected, number)
        for number, (argument, expected) in enumerate(zip(arguments, type_.inputs, strict=True))
    ]
    results = call(machine, function, values)
    for argument, value, expected in zip(arguments, values, type_.inputs, strict=True):
        if isinstance(argument, np.ndarray) and isinstance(expected, MemRefType):
            write_back(value, argument)
    return tuple(value.array() if isinstance(value, View) else value for value in results)


def call(machine: Machine, function: str, values: Sequence[Any]) -> tuple[Any, ...]:
    """Call a function with interpreter values, NumPy's warnings off; no memory may be left over."""
    try:
        with np.errstate(all="ignore"):
            results = machine.call(function, values)
    except Failure as failure:
        raise failure.exception from None
    if machine.heap:
        raise InterpreterError(f"{machine.heap[0].name} is never freed")
    return results


def argument_value(argument: Any, expected: Attribute, number: int) -> Any:
    """An argument as an interpreter value of the type that the function expects."""
    if isinstance(argument, View) or not isinstance(argument, np.ndarray | np.generic | list):
        return argument if isinstance(argument, View) else scalar(argument, expected)
    name = f"argument {number}"
    if isinstance(expected, TensorType):
        return View.of(stored(np.asarray(argument), dtype_of(expected.element_type)), name)
    if isinstance(expected, MemRefType):
        array = np.asarray(argument)
        view = View.with_layout_of(stored(array, dtype_of(expected.element_type)), name)
        view.memory.read_only = not array.flags.writeable
        return view
    return scalar(argument, expected)


def stored(array: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """An array in the dtype that holds it below `nd`: bools as bytes, unsigned as signless."""
    if array.dtype != dtype and array.dtype.itemsize == dtype.itemsize and array.dtype.kind in "bu":
        return array.view(dtype)
    return array


def write_back(view: View, array: np.ndarray) -> None:
    """Bring what the function wrote into the array that stands for the memref."""
    if view.memory.read_only:
        return
    stored(array, view.dtype)[...] = view.array()
