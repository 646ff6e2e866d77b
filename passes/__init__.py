"""How it descends: one pass a file; `levels.py` holds the levels and the pipelines."""
