"""A product of matrices in Triton, as its tutorial has it; imported where Triton is installed.

https://triton-lang.org/main/getting-started/tutorials/03-matrix-multiplication.html
"""

# pyright: basic, reportMissingImports=false, reportIndexIssue=false
from typing import Any

import torch
import triton
import triton.language as tl

_CONFIGURATIONS = [
    triton.Config(
        {"rows": rows, "columns": columns, "depth": depth, "group": 8},
        num_stages=stages,
        num_warps=warps,
    )
    for rows, columns, depth, stages, warps in (
        (128, 256, 64, 3, 8),
        (128, 256, 64, 4, 8),
        (256, 128, 64, 3, 8),
        (128, 128, 64, 4, 4),
        (128, 128, 32, 4, 4),
        (128, 64, 32, 4, 4),
        (64, 64, 32, 5, 2),
    )
]


@triton.autotune(configs=_CONFIGURATIONS, key=["M", "N", "K"])
@triton.jit
def _kernel(
    a, b, c, M, N, K, a_row, a_column, b_row, b_column, c_row, c_column,
    rows: tl.constexpr, columns: tl.constexpr, depth: tl.constexpr, group: tl.constexpr,
    precision: tl.constexpr,
):  # fmt: skip
    number = tl.program_id(0)
    blocks_down, blocks_across = tl.cdiv(M, rows), tl.cdiv(N, columns)
    in_group = group * blocks_across
    first = number // in_group * group
    size = min(blocks_down - first, group)
    i = first + (number % in_group) % size
    j = (number % in_group) // size
    down = (i * rows + tl.arange(0, rows)) % M
    across = (j * columns + tl.arange(0, columns)) % N
    deep = tl.arange(0, depth)
    left = a + down[:, None] * a_row + deep[None, :] * a_column
    right = b + deep[:, None] * b_row + across[None, :] * b_column
    total = tl.zeros((rows, columns), dtype=tl.float32)
    for k in range(0, tl.cdiv(K, depth)):
        x = tl.load(left, mask=deep[None, :] < K - k * depth, other=0.0)
        y = tl.load(right, mask=deep[:, None] < K - k * depth, other=0.0)
        total = tl.dot(x, y, total, input_precision=precision)
        left += depth * a_column
        right += depth * b_row
    down = i * rows + tl.arange(0, rows)
    across = j * columns + tl.arange(0, columns)
    place = c + down[:, None] * c_row + across[None, :] * c_column
    inside = (down[:, None] < M) & (across[None, :] < N)
    tl.store(place, total.to(c.dtype.element_ty), mask=inside)


def product(a: Any, b: Any, tf32: bool) -> Any:
    """`a @ b` of two matrices of torch, of f16, bf16 or f32.

    Raises:
        TypeError: of other types.
    """
    if a.dtype not in (torch.float16, torch.bfloat16, torch.float32):
        raise TypeError(f"Triton's product is not of {a.dtype}")
    (m, k), n = a.shape, b.shape[1]
    c = torch.empty((m, n), device=a.device, dtype=a.dtype)

    def grid(chosen: Any) -> tuple[int]:
        return (triton.cdiv(m, chosen["rows"]) * triton.cdiv(n, chosen["columns"]),)

    precision = "tf32" if tf32 else "ieee"
    strides = (*a.stride(), *b.stride(), *c.stride())
    _kernel[grid](a, b, c, m, n, k, *strides, precision=precision)
    return c
