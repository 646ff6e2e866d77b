"""one-shot-bufferize in parts: uses of tensors, where each shall lie, its memory, the rewrite."""
