"""`stepwell bench`: every figure the project claims, measured beside its opponent in one run."""
