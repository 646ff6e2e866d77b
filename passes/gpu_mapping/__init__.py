"""gpu-map-parallel-loops in parts: what the host does, what a block does, where barriers stand."""
