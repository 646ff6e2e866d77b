"""nd-expand-transforms in parts: the table of rules."""
