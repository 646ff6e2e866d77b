"""How it descends: one pass a file, by its name; folders hold the parts of the larger ones.

`levels.py` holds the levels and the pipelines.
"""
