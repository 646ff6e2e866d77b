"""Code that lives without Python: object files, shared libraries, and headers for C."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ...dialects.host_call import is_host_call, parse_symbol
from ...dialects.stored import split_stored
from ..signature import Signature
from .machines import NATIVE, Machine
from .named_machine import with_attributes

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

_C_TYPES = {
    "bool": "bool", "i8": "int8_t", "i16": "int16_t", "i32": "int32_t", "i64": "int64_t",
    "u8": "uint8_t", "u16": "uint16_t", "u32": "uint32_t", "u64": "uint64_t",
    "f16": "uint16_t", "bf16": "uint16_t", "f32": "float", "f64": "double",
    "c64": "stepwell_c64", "c128": "stepwell_c128",
}  # fmt: skip

# Without a pool of threads, a parallel loop is done by the caller. A program may bring a function
# of its own, with the contract that `thread_pool.py` states.
_PARALLEL_FOR = """
define weak i32 @stepwell_parallel_for(ptr %body, ptr %context, i64 %count, i64 %schedule) {
  %some = icmp sgt i64 %count, 0
  br i1 %some, label %run, label %done
run:
  %status = call i32 %body(ptr %context, i64 0, i64 %count)
  ret i32 %status
done:
  ret i32 0
}
"""


class ExportError(ValueError):
    """A function that cannot live without Python, or a tool that is missing."""


def object_file(module: ModuleOp, signature: Signature, machine: Machine) -> bytes:
    """A position-independent object from a module at level `llvm`.

    It exports the functions that `header` declares, and needs the C library and libm only.

    Raises:
        ExportError: the function calls back into Python, or captured an array.
    """
    from ..llvm_optimize import compile_to_object

    text = with_attributes(_text(module, signature), machine.function_attributes)
    return compile_to_object(text, machine.cpu, machine.features, machine.triple, machine.abi)


def _text(module: ModuleOp, signature: Signature) -> str:
    from xdsl.dialects.builtin import ArrayAttr, StringAttr

    from ...dialects.llvm import FuncOp
    from ..llvmir import translate

    captured = [argument for argument in signature.arguments if argument.hidden]
    if captured:
        raise ExportError(
            f"{signature.name}() captured an array ('{captured[0].name}'), which only this process "
            "has: make it an argument"
        )
    for op in module.body.ops:
        if isinstance(op, FuncOp) and is_host_call(op.sym_name.data):
            host = parse_symbol(op.sym_name.data)
            raise ExportError(
                f"{signature.name}() calls {host.function} in Python: a saved function cannot"
            )
    listed = module.attributes.get("stepwell.asserts")
    asserts = listed.data if isinstance(listed, ArrayAttr) else ()
    messages = [split_stored(text.data)[0] for text in asserts if isinstance(text, StringAttr)]
    text = translate(module, bf16_as_bits=True)
    if "@stepwell_parallel_for" in text:
        text = re.sub(r"(?m)^declare i32 @stepwell_parallel_for\(.*$", "", text) + _PARALLEL_FOR
    return text + _message_function(signature.name, messages)


def _message_function(name: str, messages: list[str]) -> str:
    """`const char *NAME_message(int status)` in LLVM IR."""
    lines = []
    texts = ["", *messages]
    for number, message in enumerate(texts):
        data = message.encode() + b"\0"
        escaped = "".join(f"\\{byte:02X}" for byte in data)
        lines.append(f'@{name}.message{number} = private constant [{len(data)} x i8] c"{escaped}"')
    table = ", ".join(f"ptr @{name}.message{number}" for number in range(len(texts)))
    lines.append(f"@{name}.messages = private constant [{len(texts)} x ptr] [{table}]")
    return (
        "\n".join(lines)
        + f"""
define ptr @{name}_message(i32 %status) {{
  %known = icmp ult i32 %status, {len(texts)}
  %number = select i1 %known, i32 %status, i32 0
  %index = zext i32 %number to i64
  %at = getelementptr [{len(texts)} x ptr], ptr @{name}.messages, i64 0, i64 %index
  %text = load ptr, ptr %at
  ret ptr %text
}}
"""
    )


def shared_library(code: bytes, machine: Machine) -> bytes:
    """An object file linked by the machine's C compiler: `cc`, or `aarch64-linux-gnu-gcc` ….

    Raises:
        ExportError: there is no such compiler, or it refuses.
    """
    compiler = c_compiler(machine)
    if compiler is None:
        raise ExportError(
            f"a shared library for '{machine.name}' is linked by a C compiler, and there is none: "
            f"install {_compiler_name(machine)}, or save an object file (.o)"
        )
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "code.o", Path(folder) / "code.so"
        source.write_bytes(code)
        done = subprocess.run(
            [compiler, "-shared", "-o", str(target), str(source), "-lm"],
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise ExportError(f"{compiler} does not link it: {done.stderr.strip()}")
        return target.read_bytes()


def _compiler_name(machine: Machine) -> str:
    cpu = machine.triple.partition("-")[0]
    return "cc" if machine.name == NATIVE or cpu == "x86_64" else f"{cpu}-linux-gnu-gcc"


def c_compiler(machine: Machine) -> str | None:
    """The path of the C compiler for a machine, if there is one."""
    return shutil.which(_compiler_name(machine))


def header(signature: Signature) -> str:
    """The declarations for C of what an object of the function exports."""
    name = signature.name
    operands: list[str] = []
    notes: list[str] = []
    for number, argument in enumerate(signature.arguments):
        label = argument.name or f"argument{number}"
        stored = number in signature.stored
        pointer = f"{_C_TYPES[argument.dtype.name]} *{label}"
        operands.append(pointer if stored else f"const {pointer}")
        extents, shape = _extents(label, argument.shape)
        operands += extents
        strides = [f"int64_t {label}_stride{at}" for at in range(argument.dynamic_strides)]
        operands += strides
        layout = "strides in elements" if strides else "in C order"
        notes.append(
            f"{label}: {argument.dtype.name}{shape}"
            + (f", {layout}" if argument.shape else "")
            + (", stored into" if stored else "")
        )
    results: list[str] = []
    returned = signature.returned
    for number, result in enumerate(returned):
        label = "out" if len(returned) == 1 else f"out{number}"
        results.append(f"{_C_TYPES[result.dtype.name]} *{label}")
        extents, shape = _extents(label, result.shape)
        results += extents
        notes.append(f"{label}: {result.dtype.name}{shape}, a result, in C order")
    shapes = ["int64_t *extents"] if any(None in result.shape for result in returned) else []
    guard = f"STEPWELL_{name.upper()}_H"
    described = "\n".join(f" *   {note}" for note in notes)
    return f"""\
#ifndef {guard}
#define {guard}

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {{
#endif

#ifndef STEPWELL_COMPLEX
#define STEPWELL_COMPLEX
typedef struct {{ float re, im; }} stepwell_c64;
typedef struct {{ double re, im; }} stepwell_c128;
#endif

/* Returns 0, or the number of a failure, whose text {name}_message gives.
{described}
 * That the extents fit each other is what {name}_shapes checks, and {name} relies on. Arrays do not
 * overlap, other than inputs with inputs. f16 and bf16 are passed as their bits. */
int32_t {name}({_listed(operands + results)});

/* Checks the extents, and gives those of the results that are not known before, one after the
 * other. Returns 0, or the number of a failure. */
int32_t {name}_shapes({_listed(operands + shapes)});

/* The text of a failure: "file:line: ValueError: …"; "" of 0. */
const char *{name}_message(int32_t status);

#ifdef __cplusplus
}}
#endif
#endif
"""


def _extents(label: str, shape: tuple[int | None, ...]) -> tuple[list[str], str]:
    """The parameters for the extents that are passed, and the shape as text."""
    names = [f"{label}_size{axis}" for axis in range(len(shape))]
    passed = [
        f"int64_t {name}" for name, extent in zip(names, shape, strict=True) if extent is None
    ]
    texts = [
        name if extent is None else str(extent) for name, extent in zip(names, shape, strict=True)
    ]
    return passed, f"[{', '.join(texts)}]" if shape else ""


def _listed(parameters: list[str]) -> str:
    return ", ".join(parameters) if parameters else "void"
