"""A machine by name as the driver sees it: `jit(target="aarch64")`, `jit(target="x86-64-v3")`.

Code for it can be looked at and saved; it is called where the machine that is here can run it.
"""

from __future__ import annotations

import platform
import re
from functools import cache
from typing import TYPE_CHECKING

from . import executor
from .machines import Machine, machine
from .target import host_cpu

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from ...passes.target import TargetDescription
    from ..signature import Signature
    from .cache import Entry

# What LLVM calls the features that a level adds.
# https://gitlab.com/x86-psABIs/x86-64-ABI/-/blob/master/x86-64-ABI/low-level-sys-info.tex
_LEVELS = {
    "x86-64-v2": "cx16 sahf popcnt sse3 sse4.1 sse4.2 ssse3",
    "x86-64-v3": "avx avx2 bmi bmi2 f16c fma lzcnt movbe xsave",
    "x86-64-v4": "avx512f avx512bw avx512cd avx512dq avx512vl",
}


class OtherMachineError(RuntimeError):
    """A call of code that is for another machine than this one."""


class NamedMachine:
    """What `backends/cpu/executor.py` has for this machine, for one that is named."""

    def __init__(self, name: str):
        self.machine: Machine = machine(name)
        self.load = executor.load

    def describe(self) -> TargetDescription:
        return self.machine.description

    def identity(self) -> str:
        return f"{executor.identity()} for {self.machine.name}"

    def assemble(self, module: ModuleOp, signature: Signature) -> Entry:
        """As the executor's.

        Raises:
            OtherMachineError: this machine cannot run the code.
        """
        from ..llvmir import translate
        from .temporaries import with_kept_temporaries

        name = self.machine.name
        if not runs_here(name):
            raise OtherMachineError(
                f"code for '{name}' does not run on this machine: look at it "
                "(f.lower(…).ir('asm')), or save it (f.save('f.o', …)) and run it on one"
            )
        asserts = executor.prepare(module)
        text = with_kept_temporaries(translate(module, bf16_as_bits=True))
        cpu = (self.machine.cpu, self.machine.features)
        return executor.assemble_text(text, signature, asserts, cpu=cpu)

    def assembly(self, module: ModuleOp) -> str:
        """What a disassembler would show of a module at level `llvm`, without the entry."""
        from ..llvm_optimize import compile_to_assembly
        from ..llvmir import translate

        made_for = self.machine
        text = with_attributes(translate(module, bf16_as_bits=True), made_for.function_attributes)
        return compile_to_assembly(
            text, made_for.cpu, made_for.features, made_for.triple, made_for.abi
        )


def runs_here(name: str) -> bool:
    """Whether this machine runs code for another: it is of an x86-64 level that this one has."""
    if name not in _LEVELS or platform.machine() not in ("x86_64", "AMD64"):
        return False
    levels = list(_LEVELS)
    wanted = [word for level in levels[: levels.index(name) + 1] for word in _LEVELS[level].split()]
    present = set(host_cpu()[1].split(","))
    return all(f"+{feature}" in present for feature in wanted)


def with_attributes(text: str, attributes: str) -> str:
    """LLVM IR with attributes, in LLVM's syntax, on every function that it defines."""
    if not attributes:
        return text
    return re.sub(r"(?m)^(define .*\)[^)\n]*) \{$", rf"\1 {attributes} {{", text)


@cache
def named_machine(name: str) -> NamedMachine:
    """The executor of a machine.

    Raises:
        ValueError: there is no such machine; the message has the names.
    """
    return NamedMachine(name)
