"""What people write: the NumPy namespace, `jit`, the capture of a function, the transforms.

A call is traced into a light graph (`trace.py`) that knows nothing of xDSL, so a kernel found in
the disk cache never imports the compiler; `emit.py` turns a graph into a module at level `nd`.
"""
