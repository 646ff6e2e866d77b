"""Canonical forms of affine ops in parts: maps and their operands, ranges, rules op by op."""
