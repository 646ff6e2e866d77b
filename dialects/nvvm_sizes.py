"""What the runtime must know of kernels too, which imports no compiler."""

TENSOR_MAP_BYTES = 128

TENSOR_MAP_FUNCTION = "stepwell_gpu_tensor_map"
"""It makes a tensor map in so many bytes, of a base, whether f16, dimensions, extents and box."""
