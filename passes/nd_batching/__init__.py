"""nd.vmap in parts: the table of rules for ops of nd, numbers, loops and branches."""
