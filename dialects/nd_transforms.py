"""The ops of `nd` that are functions transformed: gradients, tangents, batches, rules of one's own.

Each names functions of the module and the arrays that they are called with. The pass
`nd-expand-transforms` replaces them all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from xdsl.ir import Attribute, OpTraits

from .nd_op import Extents, Integers, NdOp, OperandList, Symbol
from .nd_types import spec_of
from .specs import Spec


class TransformOp(NdOp):
    """A call of a function of the module, or of what a transform makes of it."""

    # The function may raise, and stays.
    traits = OpTraits(lambda: ())
    infers_results = False

    @property
    def callees(self) -> tuple[str, ...]:
        """The names of the functions that the op needs."""
        return tuple(field.read(self) for field in self.fields if isinstance(field, Symbol))

    @classmethod
    def read_attributes(
        cls, properties: Mapping[str, Attribute], result_types: Sequence[Attribute]
    ) -> dict[str, Any]:
        attributes = super().read_attributes(properties, result_types)
        specs = [spec_of(type_) for type_ in result_types]
        attributes["results"] = cls.results_of_callee(attributes, specs)
        return attributes

    @classmethod
    def results_of_callee(
        cls, attributes: Mapping[str, Any], specs: Sequence[Spec]
    ) -> tuple[Spec, ...]:
        """The specs of what the function returns, from those of the op's results."""
        return tuple(specs)


class ValueAndGradOp(TransformOp):
    """A function's results, then its first result's gradient for each argument in `wrt`.

    %loss, %gw = nd.value_and_grad @loss(%w, %x) wrt [0] : … -> (…)
    """

    name = "nd.value_and_grad"
    callee = Symbol()
    arguments = OperandList("()")
    wrt = Integers("wrt")

    @classmethod
    def results_of_callee(
        cls, attributes: Mapping[str, Any], specs: Sequence[Spec]
    ) -> tuple[Spec, ...]:
        return tuple(specs[: max(len(specs) - len(attributes["wrt"]), 0)])


class JvpOp(TransformOp):
    """A function's results, then the tangent of each result in `of`.

        %y, %dy = nd.jvp @f(%x, %dx) wrt [0] by [1] of [0] : … -> (…)

    The tangents of the arguments in `wrt` are the arguments in `by`, which the function ignores.
    """

    name = "nd.jvp"
    callee = Symbol()
    arguments = OperandList("()")
    wrt = Integers("wrt")
    by = Integers("by")
    of = Integers("of")

    @classmethod
    def results_of_callee(
        cls, attributes: Mapping[str, Any], specs: Sequence[Spec]
    ) -> tuple[Spec, ...]:
        return tuple(specs[: max(len(specs) - len(attributes["of"]), 0)])


class VmapOp(TransformOp):
    """A function's results for each element of the arguments in `batched`, along their first axis.

    %y = nd.vmap @f(%x, %w) batched [0] size [%n] : … -> …

    The others are the same for all; every result has the `size` as its first extent.
    """

    name = "nd.vmap"
    callee = Symbol()
    arguments = OperandList("()")
    batched = Integers("batched")
    size = Extents("size")

    @classmethod
    def results_of_callee(
        cls, attributes: Mapping[str, Any], specs: Sequence[Spec]
    ) -> tuple[Spec, ...]:
        return tuple(Spec(spec.dtype, spec.shape[1:]) for spec in specs)


class CheckpointOp(TransformOp):
    """A function's results. Its gradient computes again what it needs, instead of keeping it."""

    name = "nd.checkpoint"
    callee = Symbol()
    arguments = OperandList("()")


class CustomVjpOp(TransformOp):
    """A function's results, with a gradient of its own.

        %y = nd.custom_vjp @f @forward @backward(%x, %captured) counts [1, 0, 1, 0] : … -> …

    `forward` gives the results and residuals; `backward`, of the residuals and the results'
    cotangents, gives the cotangent of each floating argument. `counts`: how many arguments there
    are, and how many more operands each function has.
    """

    name = "nd.custom_vjp"
    callee = Symbol()
    forward = Symbol()
    backward = Symbol()
    arguments = OperandList("()")
    counts = Integers("counts")


class CustomJvpOp(TransformOp):
    """A function's results, with a derivative of its own.

        %y = nd.custom_jvp @f @rule(%x) counts [1, 0, 0] : … -> …

    `rule`, of the arguments and the tangent of each floating one, gives the results and the
    tangent of each floating result.
    """

    name = "nd.custom_jvp"
    callee = Symbol()
    rule = Symbol()
    arguments = OperandList("()")
    counts = Integers("counts")
