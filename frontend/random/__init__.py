"""`stepwell.random`: generators of random numbers that compiled functions take along."""

from .generator import Generator, default_rng

__all__ = ["Generator", "default_rng"]
