"""The user's arrays at every landing: what the call does for machine code, done for a level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from xdsl.dialects.builtin import (
    ArrayAttr,
    DictionaryAttr,
    FunctionType,
    IntAttr,
    IntegerAttr,
    MemRefType,
    ModuleOp,
    StridedLayoutAttr,
    StringAttr,
    TensorType,
)
from xdsl.ir import Attribute, Operation

from ...dialects.dtypes import DType
from ...dialects.dtypes import dtype_of as named_dtype
from ...dialects.stored import ATTRIBUTE as STORED
from ..failures import exception_of
from ..signature import CONTIGUOUS, INNER, STRIDED, Argument, Result, Signature
from .call import RULES, call, run, stored
from .machine import Machine, Rule
from .pointers import Bytes, Pointer
from .values import InterpreterError, Memory, View, dtype_of

LAYOUT = "bufferization.buffer_layout"


def signature_of(module: ModuleOp, function: str) -> Signature:
    """The signature of `@function` of a module at any level but `llvm`.

    Below `nd` bools are bytes, and integers signless. On buffers the arguments that
    `@function_shapes` does not take are the results.

    Raises:
        InterpreterError: there is no such function, or what it takes and gives is not as
            `docs/landings.md` says.
    """
    symbols = Machine(module, {}).symbols
    if function not in symbols:
        raise InterpreterError(f"there is no function @{function} in the module")
    definition = symbols[function]
    type_ = definition.properties.get("function_type")
    if not isinstance(type_, FunctionType):
        raise InterpreterError(f"@{function} is no function of a level above llvm")
    attributes = definition.properties.get("arg_attrs")
    layouts: list[Attribute | None] = [None] * len(type_.inputs)
    if isinstance(attributes, ArrayAttr):
        layouts = [
            entry.data.get(LAYOUT) if isinstance(entry, DictionaryAttr) else None
            for entry in attributes
        ]
    inputs, outputs = list(type_.inputs), list(type_.outputs)
    on_buffers = any(isinstance(input_type, MemRefType) for input_type in inputs)
    if on_buffers:
        shapes = symbols.get(f"{function}_shapes")
        shapes_type = None if shapes is None else shapes.properties.get("function_type")
        if not isinstance(shapes_type, FunctionType) or outputs:
            raise InterpreterError(
                f"@{function} works on buffers: it must give nothing, and @{function}_shapes must "
                "take its inputs and give the extents of its results"
            )
        outputs = inputs[len(shapes_type.inputs) :]
        inputs = inputs[: len(shapes_type.inputs)]
    arguments: list[Argument] = []
    for input_type, layout in zip(inputs, layouts, strict=False):
        dtype, shape = array_type(input_type, function)
        if isinstance(input_type, MemRefType):
            layout = input_type.layout
        arguments.append(Argument(dtype, shape, layout_class(layout)))
    stored_in = _stored(definition)
    forms = iter([array_type(output_type, function) for output_type in outputs])
    results: list[Result] = []
    for number in range(len(outputs) + (len(stored_in) if on_buffers else 0)):
        argument = stored_in.get(number)
        if argument is None or not on_buffers:
            results.append(Result(*next(forms), argument))
        else:
            results.append(Result(arguments[argument].dtype, arguments[argument].shape, argument))
    return Signature(function, tuple(arguments), tuple(results), single=False)


def _stored(definition: Operation) -> dict[int, int]:
    """Which results are the new contents of which arguments, by their numbers."""
    attributes = definition.properties.get("arg_attrs")
    entries = attributes.data if isinstance(attributes, ArrayAttr) else ()
    found: dict[int, int] = {}
    for argument, entry in enumerate(entries):
        number = entry.data.get(STORED) if isinstance(entry, DictionaryAttr) else None
        if isinstance(number, IntegerAttr):
            found[number.value.data] = argument
    return found


def array_type(type_: Attribute, function: str) -> tuple[DType, tuple[int | None, ...]]:
    """Element type and shape of a tensor or memref."""
    if not isinstance(type_, TensorType | MemRefType):
        raise InterpreterError(f"@{function} takes or gives {type_}, which is no array")
    return named_dtype(dtype_of(type_.element_type)), shape_of(type_)


def shape_of(type_: TensorType | MemRefType) -> tuple[int | None, ...]:
    return tuple(None if extent < 0 else extent for extent in type_.get_shape())


def layout_class(layout: Attribute | None) -> str:
    if not isinstance(layout, StridedLayoutAttr):
        return CONTIGUOUS
    if not layout.strides.data:
        return CONTIGUOUS
    last = layout.strides.data[-1]
    return INNER if isinstance(last, IntAttr) and last.data == 1 else STRIDED


def storage_dtype(dtype: np.dtype) -> np.dtype:
    """Of elements below `nd`, where a bool is a byte and integers are signless."""
    return np.dtype(f"i{dtype.itemsize}") if dtype.kind in "bu" else dtype


def run_at(
    level: str,
    module: ModuleOp,
    signature: Signature,
    arguments: Sequence[Any],
    rules: dict[str, Rule] = RULES,
) -> tuple[np.ndarray, ...]:
    """Run the signature's function of a module at a landing on the user's arrays.

    Below `linalg` this allocates the results, asking `@function_shapes` for their extents. An array
    that the function stores into is left as it is: its new contents are among the results. An
    argument whose layout is contiguous is copied where the array given is not. Other rules than the
    usual ones can be given for `nd` and `linalg`.

    Raises:
        InterpreterError: the module at this landing is wrong.
        Exception: of the kind that a failing assert names.
    """
    arrays = [
        np.asarray(array, argument.dtype.numpy, order="C" if argument.layout == CONTIGUOUS else "K")
        for array, argument in zip(arguments, signature.arguments, strict=True)
    ]
    if level in ("nd", "linalg"):
        shapes = f"{signature.name}_shapes"
        if level == "linalg" and shapes in Machine(module, {}).symbols:
            run(module, shapes, *arrays, rules=rules)  # where the asserts about shapes stand
        results = run(module, signature.name, *arrays, rules=rules)
    elif level in ("affine", "loop"):
        results = run_on_buffers(module, arrays, signature)
    elif level == "llvm":
        results = run_flattened(module, arrays, signature)
    else:
        raise InterpreterError(f"there is no level '{level}'")
    return tuple(
        as_dtype(np.asarray(value), result.dtype.numpy)
        for value, result in zip(results, signature.results, strict=True)
    )


def as_dtype(array: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Bytes as the bools they hold, signless integers as the unsigned ones they stand for."""
    if dtype == np.bool_ and np.any((array != 0) & (array != 1)):
        raise InterpreterError(f"a byte that is neither 0 nor 1 is given as a bool: {array}")
    return array if array.dtype == dtype else array.view(dtype)


def run_on_buffers(
    module: ModuleOp, arrays: Sequence[np.ndarray], signature: Signature
) -> tuple[np.ndarray, ...]:
    """At `affine` and `loop`: the results are buffers that the function must fill."""
    inputs: list[View] = []
    for number, array in enumerate(arrays):
        view = _operand(array, number, signature)
        inputs.append(view)
    machine = Machine(module, RULES)
    extents = iter(call(machine, f"{signature.name}_shapes", inputs))
    outputs = [
        View.allocate(shape, storage_dtype(result.dtype.numpy), f"result {number}")
        for number, (shape, result) in enumerate(
            zip(result_shapes(extents, signature), signature.returned, strict=True)
        )
    ]
    call(machine, signature.name, [*inputs, *outputs])
    returned = iter(outputs)
    return tuple(
        (next(returned) if result.argument is None else inputs[result.argument]).array()
        for result in signature.results
    )


def _operand(array: np.ndarray, number: int, signature: Signature) -> View:
    """An argument, copied into the interpreter's memory."""
    view = View.with_layout_of(stored(array, storage_dtype(array.dtype)), f"argument {number}")
    view.memory.read_only = number not in signature.stored
    return view


def run_flattened(
    module: ModuleOp, arrays: Sequence[np.ndarray], signature: Signature
) -> tuple[np.ndarray, ...]:
    """At `llvm`: each array is a pointer, its dynamic extents and its dynamic strides."""
    flat: list[Any] = []
    inputs: list[View] = []
    for number, (array, argument) in enumerate(zip(arrays, signature.arguments, strict=True)):
        view = _operand(array, number, signature)
        inputs.append(view)
        memory = Bytes.of(view.memory)
        memory.read_only = view.memory.read_only
        flat.append(Pointer(memory, view.origin * view.dtype.itemsize))
        flat.extend(dynamic_extents(array.shape, argument.shape))
        flat.extend(np.int64(stride) for stride in view.strides[: argument.dynamic_strides])
    machine = Machine(module, RULES)
    count = sum(result.shape.count(None) for result in signature.returned)
    extents = Memory(np.zeros(count, np.int64), False, "the extents")
    told = [Pointer(Bytes.of(extents), 0)] if count else []
    run_for_status(machine, f"{signature.name}_shapes", [*flat, *told])
    outputs: list[tuple[Memory, Bytes, tuple[int, ...]]] = []
    remaining = iter(extents.elements.tolist())
    for number, (shape, result) in enumerate(
        zip(result_shapes(remaining, signature), signature.returned, strict=True)
    ):
        dtype = storage_dtype(result.dtype.numpy)
        elements = np.zeros(int(np.prod(shape, dtype=np.int64)), dtype)
        memory = Memory(elements, False, f"result {number}")
        written = Bytes.of(memory)
        outputs.append((memory, written, shape))
        flat.append(Pointer(written, 0))
        flat.extend(dynamic_extents(shape, result.shape))
    run_for_status(machine, signature.name, flat)
    for memory, written, _ in outputs:
        if not written.written.all():
            raise InterpreterError(f"{memory.name} is not written everywhere")
    returned = iter([memory.elements.reshape(shape) for memory, _, shape in outputs])
    return tuple(
        next(returned) if result.argument is None else inputs[result.argument].array()
        for result in signature.results
    )


def dynamic_extents(
    shape: Sequence[int], declared: Sequence[int | None]
) -> Iterator[np.signedinteger]:
    return (
        np.int64(extent) for extent, known in zip(shape, declared, strict=True) if known is None
    )


def run_for_status(machine: Machine, function: str, flat: Sequence[Any]) -> None:
    """Call a function that gives a status, and raise what the status stands for."""
    (status,) = call(machine, function, flat)
    if status:
        messages = machine.module.attributes["stepwell.asserts"]
        assert isinstance(messages, ArrayAttr)
        message = messages.data[int(status) - 1]
        assert isinstance(message, StringAttr)
        raise exception_of(message.data)


def result_shapes(extents: Iterator[int], signature: Signature) -> list[tuple[int, ...]]:
    """The shapes of what is returned, the dynamic extents being given in order."""
    return [
        tuple(next(extents) if extent is None else extent for extent in result.shape)
        for result in signature.returned
    ]
