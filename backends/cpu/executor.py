"""The CPU as the driver sees it: a description, an identity, assembling and loading code."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ...dialects.stored import split_stored
from ..signature import Signature
from . import runtime
from .cache import Entry
from .call import NATIVE, Executable
from .engine import engine
from .target import host_cpu, host_description, host_identity

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

describe = host_description


def identity() -> str:
    """Says for which machine, and for which kind of call, code is made."""
    return f"{host_identity()} native={NATIVE}"


def assemble(module: ModuleOp, signature: Signature) -> Entry:
    """Machine code from a module at level `llvm`: `@f`, `@f_shapes`, and the entry to them."""
    from ..llvmir import translate
    from .temporaries import with_kept_temporaries

    asserts = prepare(module)
    return assemble_text(
        with_kept_temporaries(translate(module, bf16_as_bits=True)), signature, asserts
    )


def prepare(module: ModuleOp) -> list[str]:
    """Make all functions of the module internal; the texts of its statuses."""
    from xdsl.dialects.builtin import ArrayAttr

    from ...dialects.llvm import FuncOp, LinkageAttr

    listed = module.attributes.get("stepwell.asserts")
    asserts = [text.data for text in listed] if isinstance(listed, ArrayAttr) else []
    for op in module.body.ops:
        if isinstance(op, FuncOp) and op.body.blocks:
            # One engine holds the code of many modules that all have an `@f`.
            op.properties["linkage"] = LinkageAttr("internal")
    return asserts


def assembly(module: ModuleOp) -> str:
    """What a disassembler would show of a module at level `llvm`, without the entry."""
    from ..llvm_optimize import compile_to_assembly
    from ..llvmir import translate

    return compile_to_assembly(translate(module, bf16_as_bits=True), *host_cpu())


def assembly_with_lines(module: ModuleOp) -> str:
    """As `assembly`, with directives that say which line of the user instructions are of."""
    from ..llvm_optimize import compile_to_assembly
    from ..llvmir import translate

    return compile_to_assembly(translate(module, with_lines=True, bf16_as_bits=True), *host_cpu())


def assemble_text(
    text: str,
    signature: Signature,
    asserts: list[str],
    native: bool = NATIVE,
    cpu: tuple[str, str] | None = None,
) -> Entry:
    """As `assemble`, from LLVM IR text in which all functions are internal.

    Args:
        native: with an entry that can be called without Python.
        cpu: LLVM's name of a CPU and its features, instead of this machine's.
    """
    from ..llvm_optimize import compile_to_object
    from .wrapper import entry_text, runtime_text, table_text

    final = [status for status, message in enumerate(asserts, 1) if split_stored(message)[1]]
    content = repr((text, signature.to_json(), final, native, cpu))
    symbol = "stepwell_" + hashlib.sha256(content.encode()).hexdigest()[:32]
    parts = [runtime_text(), text, table_text(symbol, signature, native)]
    if native:
        parts.append(entry_text(symbol, signature, final))
    code = compile_to_object("\n".join(parts), *(cpu or host_cpu()))
    return Entry({"symbol": symbol, "signature": signature.to_json(), "asserts": asserts}, code)


def load(entry: Entry, hidden: Sequence[np.ndarray[Any, Any]] = ()) -> Executable:
    """Code that can be called, from what `assemble` made, now or in another process.

    `hidden` are the arrays for the signature's hidden arguments.
    """
    metadata = entry.metadata
    signature = Signature.from_json(metadata["signature"])
    if NATIVE:
        for form in signature.arguments + signature.results:
            runtime.runtime().add(form.dtype)
    entry_at, kernel, shapes = engine().load(entry.code, metadata["symbol"], 3)
    return Executable(signature, metadata["asserts"], entry_at, kernel, shapes, hidden)
