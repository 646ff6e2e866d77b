"""linalg-fuse-elementwise-ops in parts: generics as a graph, the plan of groups, the writing."""
