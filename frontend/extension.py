"""Calling the ops that other packages define: in traced functions, and on ordinary arrays."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..dialects.definitions import OpDefinition, define, evaluated
from ..dialects.dtypes import DType, dtype_of
from .array import Array
from .locations import user_error
from .operations import as_array, as_value, contains_traced, key_of
from .primitives import broadcast
from .trace import active, record


class Operation:
    """A function of arrays that is one op in a trace. Made by `operation`."""

    def __init__(self, definition: OpDefinition):
        self.definition = define(definition)
        self.__name__ = definition.name.partition(".")[2]
        self.__doc__ = definition.evaluate.__doc__

    def __call__(self, *operands: Any) -> Any:
        """The op's result: a traced array where an operand is traced.

        Arrays are promoted together as by NumPy; whole numbers become f64, where it takes floats.

        Raises:
            TypeError: wrong operands.
            ValueError: they do not broadcast.
        """
        if len(operands) != self.definition.operands:
            raise user_error(
                TypeError,
                f"{self.__name__}() takes {self.definition.operands} arrays, got {len(operands)}",
            )
        if active() is None and not any(map(contains_traced, operands)):
            dtype = self._dtype([np.asarray(operand).dtype for operand in operands])
            arrays = [np.asarray(operand).astype(dtype.numpy, copy=False) for operand in operands]
            return evaluated(self.definition, *arrays)[()]
        arrays = [operand if key_of(operand) else as_array(operand) for operand in operands]
        keys = [key_of(operand) for operand in arrays]
        known = [key.numpy if isinstance(key, DType) else key(0) for key in keys if key is not None]
        values = [as_value(operand, self._dtype(known)) for operand in arrays]
        shapes = [value.shape for value in values]
        shape = self.definition.shape
        result = broadcast(*shapes) if shape is None else shape(*shapes)
        return Array(record(self.definition.name, values, values[0].dtype, result))

    def _dtype(self, known: list[Any]) -> DType:
        """The type to compute in; `known` are NumPy's types, and Python numbers."""
        kinds = self.definition.kinds
        common = np.result_type(*known)
        if common.kind not in kinds and common.kind in "biu" and "f" in kinds:
            common = np.dtype(np.float64)
        if common.kind not in kinds and common.kind != "V":  # bfloat16 is V of NumPy's
            raise user_error(TypeError, f"{self.__name__}() is not defined for {common}")
        return dtype_of(common)

    def __repr__(self) -> str:
        return f"<operation {self.definition.name}>"


def operation(definition: OpDefinition) -> Operation:
    """The op that a package defines, as a function of arrays; see `docs/extending.md`."""
    return Operation(definition)
