"""NVIDIA's library of mathematical functions for the device, as bitcode of LLVM."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PREFIX = "__nv_"
"""What the names of its functions begin with."""

_FILE = "libdevice.10.bc"


@cache
def find_libdevice() -> Path | None:
    """Where the library is: in a CUDA toolkit, or a package of PyPI that has it."""
    return next((path for path in _candidates() if path.is_file()), None)


def _candidates() -> Iterator[Path]:
    for variable in ("CUDA_HOME", "CUDA_ROOT", "CUDA_PATH"):
        if root := os.environ.get(variable):
            yield Path(root) / "nvvm" / "libdevice" / _FILE
    for root in package_roots("nvidia"):
        yield from sorted(root.glob(f"*/nvvm/libdevice/{_FILE}"))
        yield from sorted(root.glob(f"*/libdevice/{_FILE}"))
    for root in package_roots("triton"):
        yield root / "backends" / "nvidia" / "lib" / _FILE
    yield Path("/usr/local/cuda/nvvm/libdevice") / _FILE


def package_roots(name: str) -> Iterator[Path]:
    """The folders of an installed package, or of the packages of a namespace."""
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, ValueError):
        return
    for root in (spec.submodule_search_locations or ()) if spec is not None else ():
        yield Path(root)


MISSING = (
    "this program needs NVIDIA's libdevice (libdevice.10.bc), which was not found: set CUDA_HOME "
    "to a CUDA toolkit, or install nvidia-nvvm or triton from PyPI"
)
