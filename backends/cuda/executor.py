"""NVIDIA's GPUs as the driver sees them: kernels as PTX, the host's part as machine code."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from ...dialects.host_call import DEVICE
from ..cpu import executor as cpu
from ..cpu.cache import Entry
from ..signature import Signature

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from ...passes.target import TargetDescription
    from .call import CudaExecutable

ARCHITECTURE = "STEPWELL_CUDA_ARCH"
"""The environment variable that names what code is made for, as `sm_90`."""

DEFAULT_ARCHITECTURE = "sm_80"

KNOWN = (50, 52, 53, 60, 61, 62, 70, 72, 75, 80, 86, 87, 89, 90, 100, 101, 103, 120, 121)
"""The compute capabilities, times ten, of what LLVM makes code for, and PTX 8.0 or later knows."""

TENSOR_CORES = 80
"""From this compute capability on (8.0) products of f16 and bf16 are done by tensor cores."""

TANH = 75
"""From this compute capability on an instruction approximates the hyperbolic tangent."""

# The memory that a block can have, in KiB, by compute capability: of what is not here as of the
# next lower one. CUDA C++ programming guide, "Technical specifications per compute capability".
_SHARED_KIB = {0: 48, 70: 96, 75: 64, 80: 163, 86: 99, 87: 163, 89: 99, 90: 227, 110: 227, 120: 99}


def describe() -> TargetDescription:
    target = replace(cpu.describe(), name="cuda", half_instructions=True)
    return of_architecture(target, architecture())


def of_architecture(target: TargetDescription, architecture: str) -> TargetDescription:
    """A target with what blocks of threads have on an architecture, as "sm_90a"."""
    from ...passes.math_expansions import approximate
    from ...passes.target import with_tensor_cores, with_warpgroups

    capability = _capability(architecture)
    known = max(one for one in _SHARED_KIB if one <= capability)
    functions = tuple(name for name in approximate.ALL if capability >= TANH or name != "tanh")
    target = replace(target, shared_bytes=_SHARED_KIB[known] << 10, approximate=functions)
    if capability >= TENSOR_CORES:
        target = with_tensor_cores(target)
    return with_warpgroups(target) if architecture == "sm_90a" else target


def named_architecture() -> str | None:
    """What the environment says that code is made for, if it says so.

    Raises:
        ValueError: there is no such architecture.
    """
    given = os.environ.get(ARCHITECTURE)
    if not given:
        return None
    found = re.fullmatch(r"sm_(\d+)([af]?)", given)
    capability = int(found.group(1)) if found is not None else 0
    if capability not in KNOWN or (given.endswith("a") and capability < 90):
        known = ", ".join(f"sm_{one}" for one in KNOWN)
        raise ValueError(
            f"{ARCHITECTURE} is {given!r}, which is no architecture that code is made for: "
            f"{known}; from sm_90 on with an 'a' for code that runs on this one alone"
        )
    return given


@cache
def architecture() -> str:
    """What code is made for: as the environment says, else the device that is here."""
    from .device import DeviceError, device

    if (given := named_architecture()) is not None:
        return given
    try:
        capability = device().capability
    except DeviceError:
        return DEFAULT_ARCHITECTURE
    return f"sm_{capability}" if capability != 90 else "sm_90a"


def capability() -> int:
    """The compute capability that code is made for, times ten."""
    return _capability(architecture())


def _capability(architecture: str) -> int:
    return int(architecture.removeprefix("sm_").rstrip("af"))


def is_accelerated() -> bool:
    """Whether code is made for one architecture alone, with all that it has."""
    return architecture().endswith("a")


def identity() -> str:
    return f"cuda {architecture()} {cpu.identity()}"


def kernel_text(module: ModuleOp) -> str:
    """The LLVM IR of the kernels of a module at level `llvm`."""
    from .kernels import translate_kernels

    return translate_kernels(module, capability(), is_accelerated())


def assembly(module: ModuleOp) -> str:
    """The PTX of the kernels of a module at level `llvm`."""
    from .ptx import emit_ptx

    text = kernel_text(module)
    return emit_ptx(text, architecture()) if text else ""


def assemble(module: ModuleOp, signature: Signature) -> Entry:
    """PTX, and machine code of the host that launches it, from a module at level `llvm`."""
    from ..llvmir import translate
    from .launches import Launches

    ptx = assembly(module)
    launches = Launches(module)
    program = int.from_bytes(hashlib.sha256(ptx.encode()).digest()[:7], "little")
    asserts = cpu.prepare(module)
    # What host functions take and give lies on the device.
    text = translate(module).replace('@"host ', f'@"{DEVICE}host ')
    kept = [line for line in text.splitlines() if not _declares_launch(line)]
    host = "\n".join([*kept, launches.text(program)])
    entry = cpu.assemble_text(host, signature, asserts, native=False)
    return Entry(
        entry.metadata
        | {
            "ptx": ptx,
            "program": program,
            "architecture": architecture(),
            "kernels": [name for name, _ in launches.kernels],
            "can_fail": launches.can_fail,
            "shapes_read": _shapes_read(module, signature.name),
            "shared": launches.shared,
        },
        entry.code,
    )


def _shapes_read(module: ModuleOp, name: str) -> bool:
    """Whether results' shapes follow from what is in arrays, not from their shapes alone."""
    from ...dialects import llvm

    return any(
        isinstance(inner, llvm.CallOp | llvm.LoadOp)
        for op in module.body.block.ops
        if isinstance(op, llvm.FuncOp) and op.sym_name.data == f"{name}_shapes"
        for inner in op.walk()
    )


def _declares_launch(line: str) -> bool:
    return line.startswith("declare ") and ".launch(" in line


def load(entry: Entry, hidden: Sequence[np.ndarray[Any, Any]] = ()) -> CudaExecutable:
    """A program that can be called; the device is needed from here on.

    Raises:
        DeviceError: there is no device, or it is too old for the code.
    """
    from ..cpu.engine import engine
    from .call import CudaExecutable
    from .host_calls import calls

    metadata = entry.metadata
    known = calls()
    if metadata["program"] not in known.programs:
        kernels = list(zip(metadata["kernels"], metadata["shared"], strict=True))
        device = known.device
        handles = device.load(metadata["ptx"], kernels, metadata["architecture"]) if kernels else []
        known.add(metadata["program"], metadata["kernels"], handles)
    signature = Signature.from_json(metadata["signature"])
    _, kernel, shapes = engine().load(entry.code, metadata["symbol"], 3)
    return CudaExecutable(
        signature,
        metadata["asserts"],
        kernel,
        shapes,
        hidden,
        known,
        metadata["ptx"],
        metadata["can_fail"],
        metadata["shapes_read"],
    )
