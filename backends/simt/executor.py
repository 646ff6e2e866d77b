"""The GPU on the CPU as the driver sees it: the host's code, kernels and launches in one object.

What is called, and how, is as on the CPU: arrays lie in the memory of the host.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ..cpu import executor as cpu
from ..cpu.cache import Entry
from ..cuda.executor import DEFAULT_ARCHITECTURE, named_architecture, of_architecture
from ..signature import Signature

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from ...passes.target import TargetDescription

SEED = "STEPWELL_SIMT_SEED"
"""The environment variable that says in which order threads and blocks are taken."""

load = cpu.load


def describe() -> TargetDescription:
    return of_architecture(replace(cpu.describe(), name="simt"), architecture())


def architecture() -> str:
    """What is played: as the environment says."""
    return named_architecture() or DEFAULT_ARCHITECTURE


def seed() -> int:
    return int(os.environ.get(SEED, "0") or 0)


def identity() -> str:
    return f"simt {architecture()} seed={seed()} {cpu.identity()}"


def assemble(module: ModuleOp, signature: Signature) -> Entry:
    """Machine code for the CPU from a module at level `llvm` with kernels inside."""
    text, asserts = translate(module)
    return cpu.assemble_text(text, signature, asserts)


def translate(module: ModuleOp) -> tuple[str, list[str]]:
    """The LLVM IR that is run, and the texts of the statuses it may return."""
    from ...dialects import gpu
    from ..llvmir import translate as translate_host
    from .kernels import KernelModuleWriter, Sites
    from .runtime import messages, runtime_text

    asserts = cpu.prepare(module)
    sites = Sites()
    # What both sides use stands in both modules, the same: here it is one.
    top = module.body.block.ops
    shared = {name.data for op in top if (name := op.properties.get("sym_name")) is not None}  # pyright: ignore
    writer = KernelModuleWriter(sites, shared)
    for op in top:
        if isinstance(op, gpu.ModuleOp):
            writer.block(op.body.block)
    host = translate_host(module, bf16_as_bits=True)
    if not writer.lines:
        return host, asserts
    kernels = writer.text(module)
    runtime = runtime_text(
        len(asserts),
        len(sites.lines),
        seed(),
        writer.has_tensor_cores,
        writer.has_warpgroups,
    )
    text = _declared_once(_by_the_host("\n".join([runtime, host, kernels])))
    return text, [*asserts, *messages(sites.lines)]


def kernel_text(module: ModuleOp) -> str:
    """The LLVM IR that is run, the host's part included."""
    return translate(module)[0]


def _by_the_host(text: str) -> str:
    """Functions of libdevice are those of the C library of the same names."""

    def define(found: re.Match[str]) -> str:
        type_, name, types = found.groups()
        parameters = [f"{one} %x{at}" for at, one in enumerate(types.split(", "))]
        return (
            f"declare {type_} @{name}({types})\n"
            f"define internal {type_} @__nv_{name}({', '.join(parameters)}) {{\n"
            f"  %r = call {type_} @{name}({', '.join(parameters)})\n  ret {type_} %r\n}}"
        )

    return re.sub(r"^declare (\w+) @__nv_(\w+)\((.*)\)$", define, text, flags=re.M)


def _declared_once(text: str) -> str:
    """What parts of a module declare, and others declare or define, is there once."""
    known = set(_NAME.findall("\n".join(re.findall("^define .*$", text, re.M))))
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith("declare ") and (name := _NAME.search(line)) is not None:
            if name.group(1) in known:
                continue
            known.add(name.group(1))
        lines.append(line)
    return "\n".join(lines)


_NAME = re.compile(r"(@[\w.$]+)\(")


def assembly(module: ModuleOp) -> str:
    """What a disassembler would show of all that runs on the CPU."""
    from ..cpu.target import host_cpu
    from ..llvm_optimize import compile_to_assembly

    return compile_to_assembly(translate(module)[0], *host_cpu())
