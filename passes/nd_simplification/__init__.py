"""The parts of `nd-simplify`: what is known of one op at a time, and the walk that applies it."""
