"""convert-to-llvm in parts: types, the function being built, and a table of rules a dialect."""
