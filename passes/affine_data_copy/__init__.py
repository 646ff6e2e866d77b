"""affine-data-copy-generate in parts: what is touched, how the copy lies in memory, the writing."""
