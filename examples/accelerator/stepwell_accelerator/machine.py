"""The figures of the machine: sizes in words of 32 bits, times in cycles."""

from __future__ import annotations

SCRATCHPAD = 16 * 1024
"""Words of scratchpad memory: what instructions other than transfers work on."""

SIDE = 16
"""The matrix unit multiplies a tile of 16 × k by one of k × 16, k ≤ 16."""
TILE = SIDE * SIDE

LANES = 64
"""The longest vector; the vector unit does `VECTOR_PORTS` lanes in a cycle."""
VECTOR_PORTS = 16

DMA_LATENCY = 40
DMA_WORDS = 8
"""Words that each channel of the DMA engine, in or out, moves in a cycle, of rows that are
contiguous; else one."""

VECTOR_LATENCY = 6
COSTLY = {"exp": 4, "log": 4, "tanh": 4, "sqrt": 4, "div": 4, "sin": 4, "cos": 4, "erf": 4}
"""How often the lanes pass through the vector unit for these."""
