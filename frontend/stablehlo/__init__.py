"""StableHLO comes in at the top: text as JAX prints it becomes a function."""
