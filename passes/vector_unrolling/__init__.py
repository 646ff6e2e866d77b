"""vector-unroll in parts: vectors as tiles of registers, and a table of rules, one for each op."""
