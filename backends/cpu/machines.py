"""Machines that code can be made for by name: this one, levels of x86-64, AArch64, RISC-V."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .target import host_cpu, host_description

if TYPE_CHECKING:
    from ...passes.target import TargetDescription

NATIVE = "native"


@dataclass(frozen=True)
class Machine:
    """What LLVM and the passes must know to make code for a machine.

    Attributes:
        name: that it is asked for by.
        triple: LLVM's, "" for the host's.
        cpu, features: LLVM's.
        abi: the calling convention where the triple leaves it open.
        function_attributes: in LLVM's syntax, for every function.
        vector_bits, vector_registers, masked, scale_instruction, half_instructions: as in
            `TargetDescription`.
    """

    name: str
    triple: str
    cpu: str
    features: str
    abi: str = ""
    function_attributes: str = ""
    vector_bits: int = 128
    vector_registers: int = 16
    masked: bool = False
    scale_instruction: bool = False
    half_instructions: bool = False

    @property
    def description(self) -> TargetDescription:
        """The machine as passes see it; of its caches the usual sizes are supposed."""
        if self.name == NATIVE:
            return host_description()
        return replace(
            host_description(),
            l1_bytes=32 << 10,
            l2_bytes=512 << 10,
            l3_bytes=8 << 20,
            vector_bits=self.vector_bits,
            vector_registers=self.vector_registers,
            masked=self.masked,
            scale_instruction=self.scale_instruction,
            half_instructions=self.half_instructions,
        )


_X86, _ARM, _RISCV = (f"{cpu}-unknown-linux-gnu" for cpu in ("x86_64", "aarch64", "riscv64"))
_RV64GC = "+m,+a,+f,+d,+c"

_MACHINES = {
    machine.name: machine
    for machine in (
        # https://gitlab.com/x86-psABIs/x86-64-ABI: what every processor of a level has.
        Machine("x86-64-v2", _X86, "x86-64-v2", ""),
        Machine(
            "x86-64-v3", _X86, "x86-64-v3", "", vector_bits=256, half_instructions=True
        ),
        Machine(
            "x86-64-v4",
            _X86,
            "x86-64-v4",
            "",
            vector_bits=512,
            vector_registers=32,
            masked=True,
            scale_instruction=True,
            half_instructions=True,
        ),
        Machine(
            "aarch64", _ARM, "generic", "+neon", vector_registers=32, half_instructions=True
        ),
        # Registers of 256 bits, as in Neoverse V1; other widths have no code for vectors of a
        # known length.
        Machine(
            "aarch64-sve256",
            _ARM,
            "generic",
            "+sve",
            function_attributes="vscale_range(2,2)",
            vector_bits=256,
            vector_registers=32,
            masked=True,
            half_instructions=True,
        ),
        Machine("riscv64", _RISCV, "generic-rv64", _RV64GC, abi="lp64d"),
        # Registers of 128 bits at least, taken in pairs.
        Machine(
            "riscv64-v",
            _RISCV,
            "generic-rv64",
            f"{_RV64GC},+v",
            abi="lp64d",
            vector_bits=256,
            masked=True,
        ),
    )
}  # fmt: skip

NAMES = (NATIVE, *_MACHINES)


def machine(name: str) -> Machine:
    """The machine of a name.

    Raises:
        ValueError: there is none; the message has the names.
    """
    if name == NATIVE:
        return Machine(NATIVE, "", *host_cpu())
    if name not in _MACHINES:
        raise ValueError(f"there is no machine '{name}'; there are: {', '.join(NAMES)}")
    return _MACHINES[name]
