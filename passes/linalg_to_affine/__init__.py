"""convert-linalg-to-affine-loops in parts: the order of loops, accesses, and the writing."""
