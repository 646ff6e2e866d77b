"""How precise results must be: what the user has said, as attributes of the module.

    builtin.module attributes {stepwell.deterministic, stepwell.precision = "tf32"} { … }

Without the latter, products of f32 are as precise as NumPy's. With the former, every run gives the
same to the last bit. With `stepwell.fastmath` elementary functions and quotients may be
approximate: their ops have the flag `afn` from level `linalg` on.
"""

from __future__ import annotations

ATTRIBUTE = "stepwell.precision"

TF32 = "tf32"
"""Operands of products of matrices may be rounded to 10 bits after the point."""

PRECISIONS = ("numpy", TF32)

DETERMINISTIC = "stepwell.deterministic"

FASTMATH = "stepwell.fastmath"
