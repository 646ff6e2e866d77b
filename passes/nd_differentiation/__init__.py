"""nd-differentiate in parts: the table of rules."""
