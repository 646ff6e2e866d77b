"""What passes may know of the hardware: numbers, never code of a backend."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class TargetDescription:
    """The figures that default schedules are made from.

    Attributes:
        name: of the target, as in `jit(target=…)`.
        vector_bits: width of a SIMD register.
        vector_registers: how many there are.
        l1_bytes, l2_bytes, l3_bytes: data cache sizes as one core sees them.
        fma_latency, fma_ports: cycles, and vector FMAs begun each cycle; their product is the
            number of independent accumulators that a reduction needs.
        masked: whether masked vector loads and stores are as fast as plain ones.
        scale_instruction: whether one instruction multiplies a vector of 512 bits by powers of two.
        half_instructions: whether there are instructions that convert f16 to f32 and back.
        thread_tile: how a block of threads multiplies by itself, as `convert-parallel-loops-to-gpu`
            says it.
        tensor_tile: how a block of threads multiplies by tensor cores, as
            `convert-parallel-loops-to-gpu` says it; "" where there are none.
        warpgroup_tile: how a block multiplies by groups of warps; "" where there are none.
        shared_bytes: the memory that a block of threads can have where it asks for it.
        approximate: the functions of f32 that there are approximate instructions of, as
            `expand-math` has them.
    """

    name: str
    vector_bits: int
    vector_registers: int
    l1_bytes: int
    l2_bytes: int
    l3_bytes: int
    fma_latency: int
    fma_ports: int
    masked: bool
    scale_instruction: bool
    half_instructions: bool
    thread_tile: str = "128x128x8 16x16"
    tensor_tile: str = ""
    warpgroup_tile: str = ""
    shared_bytes: int = 48 << 10
    approximate: tuple[str, ...] = ()


def with_tensor_cores(target: TargetDescription) -> TargetDescription:
    """A GPU that has tensor cores and copies that go on by themselves: from sm_80 on.

    Four slices of both operands take 80 KiB of a block's memory, two of them 40.
    """
    stages = 4 if target.shared_bytes >= 80 << 10 else 2
    return replace(target, thread_tile="128x128x8 16x8 4", tensor_tile=f"128x128x32 2x2 {stages}")


def with_warpgroups(target: TargetDescription) -> TargetDescription:
    """A GPU whose groups of four warps multiply, and that copies boxes of arrays: sm_90a.

    Four slices of both operands take 192 KiB of a block's memory.
    """
    return replace(target, warpgroup_tile="128x256x64 4")
