"""NVIDIA's GPUs: kernels as PTX, loaded and launched by PyCUDA."""
