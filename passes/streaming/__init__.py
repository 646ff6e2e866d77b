"""Stores past the caches: which loops they are in, and what is known of these before them."""
