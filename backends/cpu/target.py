"""What the CPU of this machine is like: its name for LLVM, its vectors, its caches."""

from __future__ import annotations

import platform
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...passes.target import TargetDescription

# AVX-512 makes these lower their clock so far that 256 bits are faster.
_SLOW_AVX512 = {"skylake-avx512", "cascadelake", "cooperlake", "cannonlake"}

_CACHE_DIRECTORY = Path("/sys/devices/system/cpu/cpu0/cache")
_USUAL_CACHES = {1: 32 << 10, 2: 512 << 10, 3: 8 << 20}


@cache
def host_cpu() -> tuple[str, str]:
    """LLVM's name of this machine's CPU, and its features as `+avx2,-avx512f,…`."""
    from llvmlite import binding

    return binding.get_host_cpu_name(), binding.get_host_cpu_features().flatten()


@cache
def host_description() -> TargetDescription:
    """The CPU of this machine as passes see it."""
    from ...passes.target import TargetDescription

    name, features = host_cpu()
    present = set(features.split(","))
    avx512 = {"+avx512f", "+avx512vl", "+avx512dq", "+avx512bw"} <= present
    if avx512 and name not in _SLOW_AVX512:
        vector_bits = 512
    else:
        vector_bits = 256 if "+avx" in present else 128
    arm = platform.machine().lower() in ("arm64", "aarch64")
    caches = host_caches()
    return TargetDescription(
        name="cpu",
        vector_bits=vector_bits,
        vector_registers=32 if avx512 or arm else 16,
        l1_bytes=caches[1],
        l2_bytes=caches[2],
        l3_bytes=caches[3],
        fma_latency=4,
        fma_ports=2,
        masked=avx512,
    )


def host_caches(directory: Path = _CACHE_DIRECTORY) -> dict[int, int]:
    """Bytes of the data caches by level, as Linux describes them; the usual sizes elsewhere."""
    sizes = dict(_USUAL_CACHES)
    for index in directory.glob("index*"):
        try:
            kind = (index / "type").read_text().strip()
            level = int((index / "level").read_text())
            text = (index / "size").read_text().strip()
            scale = {"K": 1 << 10, "M": 1 << 20}.get(text[-1:], 1)
            size = int(text.rstrip("KM")) * scale
        except (OSError, ValueError):
            continue
        if kind in ("Data", "Unified") and size:
            sizes[level] = size
    return sizes
