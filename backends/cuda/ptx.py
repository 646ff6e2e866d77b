"""PTX from LLVM IR: a worker process emits it, so that an abort of LLVM is an exception here."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from ...passes.errors import CompileError
from .libdevice import MISSING, PREFIX, find_libdevice

PTX_VERSION = 80
"""Of the instruction set: the least that has all of sm_90a. Drivers from CUDA 12.0 on load it.

Newer hardware has newer drivers, and code for it is of the least version that knows it.
"""

_NEWEST = 90
"""The compute capability, times ten, up to which `PTX_VERSION` knows hardware."""

_WORKER = Path(__file__).with_name("ptx_worker.py")
_TIMEOUT = 300


def emit_ptx(text: str, architecture: str) -> str:
    """The PTX of LLVM IR.

    Args:
        architecture: as `sm_90a`.

    Raises:
        CompileError: LLVM failed, or did not end, or libdevice is needed and not found. A file
            with the text is named in the message.
    """
    libdevice = None
    if f"@{PREFIX}" in text:
        libdevice = find_libdevice()
        if libdevice is None:
            raise CompileError(MISSING)
    capability = int(re.sub(r"\D", "", architecture) or 0)
    request = {
        "text": text,
        "cpu": architecture,
        "features": f"+ptx{PTX_VERSION}" if capability <= _NEWEST else "",
        "libdevice": None if libdevice is None else str(libdevice),
    }
    ptx, reason = _run_worker(json.dumps(request))
    unknown = [] if ptx is None else _unknown(ptx)
    if ptx is not None and not unknown:
        return ptx
    handle, path = tempfile.mkstemp(".ll", "stepwell-")
    with open(handle, "w", encoding="utf-8") as file:
        file.write(text)
    if unknown:
        reason = f"there is no {', '.join(unknown)} on the device"
    raise CompileError(
        f"LLVM cannot make PTX for {architecture} of this: {reason}\n  reproducer: {path}"
    )


def _run_worker(request: str) -> tuple[str | None, str]:
    """What the worker writes, or None and why there is nothing."""
    command = [sys.executable, "-I", str(_WORKER)]
    try:
        done = subprocess.run(
            command, input=request, capture_output=True, text=True, timeout=_TIMEOUT
        )
    except subprocess.TimeoutExpired:
        return None, f"it takes more than {_TIMEOUT} s"
    if done.returncode == 0:
        return done.stdout, ""
    said = done.stderr.strip().splitlines() or [f"it ended with {done.returncode}"]
    return None, said[-1]


def _unknown(ptx: str) -> list[str]:
    """The functions that PTX calls but nobody defines."""
    return re.findall(r"^\.extern \.func .*?(\w+)\s*$", ptx, re.M)
