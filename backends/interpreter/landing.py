"""The user's arrays at every landing: what the call does for machine code, done for a level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.dialects.builtin import (
    ArrayAttr,
    DictionaryAttr,
    FunctionType,
    IndexType,
    ModuleOp,
    NoneAttr,
    StridedLayoutAttr,
    TensorType,
)
from xdsl.ir import Attribute

from .call import RULES, call, run, stored
from .machine import Machine
from .values import InterpreterError, View, dtype_of

LAYOUT = "bufferization.buffer_layout"


@dataclass(frozen=True)
class Argument:
    """An argument or result as the user sees it.

    Attributes:
        shape: extents; None where dynamic.
        strides: in elements, None where dynamic; None as a whole where contiguous.
    """

    dtype: np.dtype
    shape: tuple[int | None, ...]
    strides: tuple[int | None, ...] | None = None

    @property
    def stored_dtype(self) -> np.dtype:
        """Of its elements below `nd`, where a bool is a byte and integers are signless."""
        if self.dtype.kind in "bu":
            return np.dtype(f"i{self.dtype.itemsize}")
        return self.dtype


@dataclass(frozen=True)
class Signature:
    """What a function takes and gives, which the levels below `nd` no longer say in full."""

    inputs: tuple[Argument, ...]
    results: tuple[Argument, ...]


def signature_of(module: ModuleOp, function: str) -> Signature:
    """The signature of `@function` of a module at `nd` (or `linalg`, where bools are bytes)."""
    definition = Machine(module, {}).symbols[function]
    type_ = definition.properties["function_type"]
    assert isinstance(type_, FunctionType)
    attributes = definition.properties.get("arg_attrs")
    layouts: list[Attribute | None] = [None] * len(type_.inputs)
    if isinstance(attributes, ArrayAttr):
        layouts = [
            entry.data.get(LAYOUT) if isinstance(entry, DictionaryAttr) else None
            for entry in attributes
        ]
    return Signature(
        tuple(argument_of(t, layout) for t, layout in zip(type_.inputs, layouts, strict=True)),
        tuple(argument_of(t, None) for t in type_.outputs),
    )


def argument_of(type_: Attribute, layout: Attribute | None) -> Argument:
    if isinstance(type_, IndexType):
        return Argument(np.dtype(np.int64), ())
    assert isinstance(type_, TensorType)
    shape = tuple(None if extent < 0 else extent for extent in type_.get_shape())
    strides = None
    if isinstance(layout, StridedLayoutAttr):
        strides = tuple(None if isinstance(s, NoneAttr) else s.data for s in layout.strides)
    return Argument(dtype_of(type_.element_type), shape, strides)


def run_at(
    level: str,
    module: ModuleOp,
    function: str,
    arguments: Sequence[np.ndarray],
    signature: Signature,
) -> tuple[np.ndarray, ...]:
    """Run `@function` of a module at a landing on the user's arrays; the user's results.

    Below `linalg` this allocates the results, asking `@function_shapes` for their extents.

    Raises:
        InterpreterError: the module at this landing is wrong.
        Exception: of the kind that a failing assert names.
    """
    arrays = [
        np.asarray(array, argument.dtype)
        if argument.strides is not None
        else np.ascontiguousarray(array, argument.dtype).reshape(np.shape(array))
        for array, argument in zip(arguments, signature.inputs, strict=True)
    ]
    if level in ("nd", "linalg"):
        results = run(module, function, *arrays)
    elif level in ("affine", "loop"):
        results = run_on_buffers(module, function, arrays, signature)
    elif level == "llvm":
        from .llvm import run_flattened

        results = run_flattened(module, function, arrays, signature)
    else:
        raise InterpreterError(f"there is no level '{level}'")
    return tuple(
        np.asarray(value) if value.dtype == result.dtype else np.asarray(value).view(result.dtype)
        for value, result in zip(results, signature.results, strict=True)
    )


def run_on_buffers(
    module: ModuleOp, function: str, arrays: Sequence[np.ndarray], signature: Signature
) -> tuple[np.ndarray, ...]:
    """At `affine` and `loop`: the results are buffers that the function must fill."""
    inputs: list[Any] = []
    for number, (array, argument) in enumerate(zip(arrays, signature.inputs, strict=True)):
        view = View.with_layout_of(stored(array, argument.stored_dtype), f"argument {number}")
        view.memory.read_only = True
        inputs.append(view)
    machine = Machine(module, RULES)
    extents = iter(call(machine, f"{function}_shapes", inputs))
    outputs = [
        View.allocate(shape, result.stored_dtype, f"result {number}")
        for number, (shape, result) in enumerate(
            zip(result_shapes(extents, signature), signature.results, strict=True)
        )
    ]
    call(machine, function, [*inputs, *outputs])
    return tuple(output.array() for output in outputs)


def result_shapes(extents: Any, signature: Signature) -> list[tuple[int, ...]]:
    """The shapes of the results, their dynamic extents being given in order."""
    return [
        tuple(next(extents) if extent is None else extent for extent in result.shape)
        for result in signature.results
    ]
