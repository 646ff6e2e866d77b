"""How it is watched: the command line."""
