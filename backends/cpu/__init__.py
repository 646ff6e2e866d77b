"""The CPU: target description, native calls, object cache."""
