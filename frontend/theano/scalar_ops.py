"""Operations on single elements that a program defines: `ScalarOp` and `Composite`, and `Elemwise`,
which applies them to tensors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from ..array import Array
from ..locations import user_error
from . import own_ops
from .constants import as_tensor_variable
from .graph import Apply, Evaluator, TensorType, Variable, ancestors, strong
from .scalar_types import Scalar
from .shapes import shape_padleft


class ScalarOp(own_ops.Op):
    """An operation on single elements.

    A subclass has `impl(self, x, …)`, which gives the result (or, of `nout` results, a tuple) for
    numbers, and, to be differentiated, `grad(self, inputs, output_gradients)`, written with
    `theano.scalar`. It is called with tensors that broadcast, itself or through `Elemwise`.

    Args:
        output_types_preference: the types of the results, as `scalar_types` has them.
    """

    nin, nout = -1, 1
    output_types_preference: Any = None

    def __init__(
        self, output_types_preference: Callable[..., Any] | None = None, name: str | None = None
    ):
        self.label = name
        if output_types_preference is not None:
            self.output_types_preference = output_types_preference

    def output_types(self, types: Sequence[Any]) -> Sequence[Any]:
        """The element types of the results, for those of the operands.

        Raises:
            NotImplementedError: there is no `output_types_preference`.
        """
        if self.output_types_preference is None:
            raise user_error(
                NotImplementedError,
                f"the element types of what {self} gives are not known",
                hint="write scalar.upgrade_to_float, scalar.same_out or another, as its argument",
            )
        return self.output_types_preference(*types)

    def impl(self, *inputs: Any) -> Any:
        """
        Raises:
            NotImplementedError: a subclass does not say how.
        """
        raise NotImplementedError(f"{type(self).__name__}.impl: there is no other code for it")

    def make_node(self, *inputs: Any) -> Apply:
        if self.nin >= 0 and len(inputs) != self.nin:
            raise user_error(TypeError, f"{self} takes {self.nin} operands, not {len(inputs)}")
        given = [as_tensor_variable(item) for item in inputs]
        rank = max(v.ndim for v in given)
        given = [shape_padleft(v, rank - v.ndim) if v.ndim < rank else v for v in given]
        types = self.output_types([Scalar(v.dtype) for v in given])
        if len(types) != self.nout:
            raise user_error(TypeError, f"{self} has {self.nout} results, not {len(types)}")
        pattern = _pattern(given)
        return Apply(self, given, [TensorType(t.dtype, pattern)() for t in types])

    def operands(self, apply: Apply, evaluator: Evaluator) -> Sequence[Array]:
        """What `perform` is called with: all of one shape."""
        arrays = [strong(evaluator(variable)) for variable in apply.inputs]
        return [Array(array.value) for array in traced.broadcast_arrays(*arrays)]

    def operand_types(self, apply: Apply) -> Sequence[Any]:
        pattern = _pattern(apply.inputs)
        return [TensorType(v.type.dtype, pattern) for v in apply.inputs]

    def perform(self, node: Apply, inputs: Sequence[Any], output_storage: Sequence[Any]) -> None:
        found = np.frompyfunc(self.impl, len(inputs), self.nout)(*inputs)
        results = found if self.nout > 1 else (found,)
        for cell, result, output in zip(output_storage, results, node.outputs, strict=True):
            cell[0] = np.asarray(result).astype(output.type.dtype)

    def infer_shape(self, node: Apply, shapes: Sequence[Any]) -> Sequence[Any]:
        return [shapes[0]] * self.nout

    def __eq__(self, other: Any) -> bool:
        mine, theirs = (getattr(op, "output_types_preference", None) for op in (self, other))
        return type(self) is type(other) and mine is theirs

    def __hash__(self) -> int:
        return hash((type(self), self.output_types_preference))

    def __repr__(self) -> str:
        return f"Elemwise{{{self.label or type(self).__name__},no_inplace}}"

    __str__ = __repr__


def _pattern(variables: Sequence[Any]) -> list[bool]:
    patterns = [v.type.broadcastable for v in variables]
    return [all(bits) for bits in zip(*patterns, strict=True)]


class UnaryScalarOp(ScalarOp):
    """An operation on one element."""

    nin = 1


class BinaryScalarOp(ScalarOp):
    """An operation on two elements."""

    nin = 2


class Composite:
    """A graph of scalars as an operation: `Composite([x, y], [x * y + 1])`. It is called with
    tensors that broadcast, itself or through `Elemwise`."""

    def __init__(self, inputs: Sequence[Variable], outputs: Sequence[Variable]):
        self.inputs, self.outputs = list(inputs), list(outputs)
        self.nin, self.nout = len(self.inputs), len(self.outputs)

    def __call__(self, *inputs: Any) -> Any:
        if len(inputs) != self.nin:
            raise user_error(TypeError, f"{self} takes {self.nin} operands, not {len(inputs)}")
        given = zip(self.inputs, map(as_tensor_variable, inputs), strict=True)
        made: dict[Variable, Any] = dict(given)
        for variable in ancestors(self.outputs, self.inputs):
            apply = variable.owner
            if variable in made or apply is None:
                made.setdefault(variable, variable)
                continue
            found = apply.op(*[made[v] for v in apply.inputs])
            found = found if isinstance(found, list) else [found]
            made.update(zip(apply.outputs, found, strict=True))
        results = [made[variable] for variable in self.outputs]
        return results[0] if self.nout == 1 else results

    def __repr__(self) -> str:
        return f"Composite{{{self.inputs} -> {self.outputs}}}"


__all__ = ["BinaryScalarOp", "Composite", "ScalarOp", "UnaryScalarOp"]
