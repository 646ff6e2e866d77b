"""A GPU on the CPU: kernels run thread by thread, and every access is watched."""
