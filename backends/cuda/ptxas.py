"""ptxas, NVIDIA's assembler, where it is installed: what kernels need of a multiprocessor."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

from .libdevice import package_roots


class Resources(NamedTuple):
    """What a kernel needs.

    Attributes:
        threads: of a block, at most.
        registers: of a thread.
        shared: bytes of a block's memory that its code has; a launch may ask for more.
        spilled: bytes that a thread stores for want of registers.
    """

    name: str
    threads: int
    registers: int
    shared: int
    spilled: int


@cache
def find_ptxas() -> str | None:
    """On the path, or in the package nvidia-cuda-nvcc (the extra `ptxas`)."""
    found = [path for root in package_roots("nvidia") for path in root.glob("*/bin/ptxas")]
    return shutil.which("ptxas") or (str(found[0]) if found else None)


def report(ptx: str, architecture: str) -> str | None:
    """What ptxas says of PTX (`ptxas -v`); None where it is not installed.

    Raises:
        RuntimeError: it does not assemble; the message is its own.
    """
    ptxas = find_ptxas()
    if ptxas is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "kernels.ptx"
        source.write_text(ptx)
        command = [ptxas, f"-arch={architecture}", "-v", str(source), "-o", f"{folder}/out.cubin"]
        done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"ptxas does not assemble the kernels: {done.stderr.strip()}")
    return done.stderr


def resources(ptx: str, architecture: str) -> list[Resources] | None:
    """What each kernel of PTX needs; None where ptxas is not installed.

    Raises:
        RuntimeError: it does not assemble.
    """
    said = report(ptx, architecture)
    if said is None:
        return None
    threads = {
        name: int(most)
        for name, most in re.findall(r"\.entry (\S+?)\(.*?\.maxntid (\d+)", ptx, re.DOTALL)
    }
    found: list[Resources] = []
    for name, text in re.findall(
        r"Compiling entry function '(\S+)'(.*?)(?=Compiling entry|\Z)", said, re.DOTALL
    ):
        numbers = {
            key: int(match[1]) if (match := re.search(pattern, text)) else 0
            for key, pattern in (
                ("registers", r"Used (\d+) registers"),
                ("shared", r"(\d+) bytes smem"),
                ("spilled", r"(\d+) bytes spill stores"),
            )
        }
        found.append(Resources(name, threads.get(name, 1), **numbers))
    return found
