"""affine-loop-fusion in parts: who depends on whom, slices, what they cost, the writing."""
