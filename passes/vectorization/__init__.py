"""affine-super-vectorize in parts: whether a loop can be done in lanes, its bounds, the writing."""
