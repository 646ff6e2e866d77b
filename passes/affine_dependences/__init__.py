"""Exact dependences of affine code, by isl: which iterations touch the same, and in which order."""
