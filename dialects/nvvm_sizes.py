"""What the runtime must know of kernels too, which imports no compiler."""

TENSOR_MAP_BYTES = 128

TENSOR_MAP_FUNCTION = "stepwell_gpu_tensor_map"
"""It makes a tensor map in so many bytes, of a base, whether f16, dimensions, extents and box."""

TENSOR_MAP = "nvgpu.tensor_map"
"""The name of the type of tensor maps."""

GRID_CONSTANT = "nvvm.grid_constant"
"""The attribute of a pointer to a tensor map, which is passed with the arguments of a launch."""
