"""Elementary functions as expansions in IR: what `math` ops stand for, in arithmetic."""
