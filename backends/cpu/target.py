"""What the CPU of this machine is like: its name for LLVM, its vectors, its caches."""

from __future__ import annotations

import os
import platform
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...passes.target import TargetDescription

# AVX-512 makes these lower their clock so far that 256 bits are faster.
_SLOW_AVX512 = {"skylake-avx512", "cascadelake", "cooperlake", "cannonlake"}
# These do a vector of 512 bits in two halves.
_HALVED_AVX512 = {"znver4"}

# The lines of /proc/cpuinfo that say what LLVM's name and features of a CPU follow from.
_IDENTIFYING = (
    *("vendor_id", "cpu family", "model", "stepping", "flags"),  # x86
    *("CPU implementer", "CPU architecture", "CPU variant", "CPU part", "Features"),  # Arm
)

# Of the last cache one core's loops get no more than this, however large it is: it is shared by all
# cores of a socket, also those that a hypervisor does not show. On a Granite Rapids that says 480
# MiB, copies of 32 MiB take half of the time if they go past it.
_MOST_L3_BYTES = 32 << 20

_CACHE_DIRECTORY = "/sys/devices/system/cpu/cpu0/cache"
_USUAL_CACHES = {1: 32 << 10, 2: 512 << 10, 3: 8 << 20}


@cache
def host_identity() -> str:
    """Tells CPUs apart, as `host_cpu` does, but on Linux without LLVM."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
            first = file.read(8192).partition("\n\n")[0]  # of all cores, one
    except OSError:
        return repr(host_cpu())
    lines = (line.partition(":") for line in first.splitlines())
    fields = {name.strip(): value.strip() for name, _, value in lines}
    return repr([platform.machine(), *(fields.get(name) for name in _IDENTIFYING)])


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
        l3_bytes=min(caches[3], _MOST_L3_BYTES),
        fma_latency=4,
        fma_ports=1 if vector_bits == 512 and name in _HALVED_AVX512 else 2,
        masked=avx512,
        scale_instruction=vector_bits == 512,
        half_instructions=arm or "+f16c" in present,
    )


def host_caches(directory: str = _CACHE_DIRECTORY) -> dict[int, int]:
    """Bytes of the data caches by level, as Linux describes them; the usual sizes elsewhere."""
    sizes = dict(_USUAL_CACHES)
    names = os.listdir(directory) if os.path.isdir(directory) else []
    for name in names:
        try:
            kind, level, size = (
                _read(os.path.join(directory, name, file)) for file in ("type", "level", "size")
            )
            scale = {"K": 1 << 10, "M": 1 << 20}.get(size[-1:], 1)
            if kind in ("Data", "Unified"):
                sizes[int(level)] = int(size.rstrip("KM")) * scale
        except (OSError, ValueError):
            continue  # not a cache, or not described
    return sizes


def _read(path: str) -> str:
    with open(path, encoding="ascii") as file:
        return file.read().strip()
