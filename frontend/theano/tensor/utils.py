"""`theano.tensor.utils`: hashes of arrays, and the shapes that a graph has for given ones."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

import numpy as np

from ..function import function


def hash_from_ndarray(data: Any) -> str:
    """A hash of an array: of its elements, its shape and its element type."""
    array = np.ascontiguousarray(data)
    digest = hashlib.sha256(array.tobytes())
    digest.update(str((np.shape(data), array.dtype)).encode())
    return digest.hexdigest()


def shape_of_variables(fgraph: Any, input_shapes: Mapping[Any, Any]) -> dict[Any, tuple[int, ...]]:
    """The shape of each variable of a graph (`f.maker.fgraph`) whose inputs have these shapes."""
    inputs = list(input_shapes)
    wanted = [v for v in fgraph.variables if hasattr(v, "shape")]
    values = [np.zeros(input_shapes[v], v.dtype) for v in inputs]
    found = function(inputs, [v.shape for v in wanted], on_unused_input="ignore")(*values)
    return {v: tuple(map(int, shape)) for v, shape in zip(wanted, found, strict=True)}
