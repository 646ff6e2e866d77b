"""How precise products of f32 must be: what the user has said, as an attribute of the module.

    builtin.module attributes {stepwell.precision = "tf32"} { … }

Without it they are as precise as NumPy's.
"""

from __future__ import annotations

ATTRIBUTE = "stepwell.precision"

TF32 = "tf32"
"""Operands of products of matrices may be rounded to 10 bits after the point."""

PRECISIONS = ("numpy", TF32)
