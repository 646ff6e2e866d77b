"""Operations of a program's own: `Op` with `perform`, `as_op`, `Print`, and those that change
gradients only.

`perform` is Python: compiled code calls it with NumPy's arrays, and takes what it has stored.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ...backends import python_calls
from ...dialects.dtypes import I64, dtype_of
from .. import numpy as traced
from .. import primitives as nd
from ..array import Array
from ..custom import custom_vjp
from ..locations import user_error
from . import graph
from .errors import NullTypeGradError
from .graph import (
    Apply,
    Evaluator,
    TensorType,
    Variable,
    depends_on,
    differentiated,
    differentiating,
    is_differentiating,
    strong,
)
from .shapes import extent_of


class Op(graph.Op):
    """An operation that a program defines.

    A subclass has `make_node(*inputs)`, which gives an `Apply`, or `itypes` and `otypes`;
    `perform(node, inputs, output_storage)`, which stores each result in `output_storage[n][0]`;
    and, to be differentiated, `grad(inputs, output_gradients)` or `L_op(inputs, outputs, …)`,
    and `infer_shape(node, shapes)`.
    `__props__` names the attributes that two equal operations agree in.
    """

    __props__: Sequence[str] = ()
    itypes: Sequence[Any] | None = None
    otypes: Sequence[Any] | None = None
    default_output: int | None = None
    calls_python = True

    def __init__(self) -> None:
        pass

    @property
    def name(self) -> str:  # type: ignore[override]
        return self.__dict__["name"] if "name" in self.__dict__ else str(self)

    @name.setter
    def name(self, name: str) -> None:
        self.__dict__["name"] = name

    def make_node(self, *inputs: Any) -> Apply:
        """Apply it to inputs of `itypes`.

        Raises:
            NotImplementedError: there are no `itypes` and `otypes`.
            TypeError: inputs of other types.
        """
        from .constants import as_tensor_variable

        if self.itypes is None or self.otypes is None:
            raise user_error(
                NotImplementedError, f"{type(self).__name__} has no make_node, or itypes and otypes"
            )
        given = [as_tensor_variable(item) for item in inputs]
        if [v.type for v in given] != list(self.itypes):
            raise user_error(
                TypeError, f"{self} takes {list(self.itypes)}, not {[v.type for v in given]}"
            )
        return Apply(self, given, [type_() for type_ in self.otypes])

    def perform(self, node: Apply, inputs: Sequence[Any], output_storage: Sequence[Any]) -> None:
        """Compute the results.

        Raises:
            NotImplementedError: a subclass does not say how.
        """
        raise NotImplementedError(f"{type(self).__name__}.perform: there is no other code for it")

    def __call__(self, *inputs: Any, return_list: bool = False, **options: Any) -> Any:
        outputs = graph.announced(self.make_node(*inputs, **options).outputs)
        if return_list:
            return outputs
        if self.default_output is not None:
            return outputs[self.default_output]
        return outputs[0] if len(outputs) == 1 else outputs

    def evaluate(self, apply: Apply, evaluator: Evaluator) -> Any:
        operands = self.operands(apply, evaluator)
        has_rule = hasattr(type(self), "grad") or hasattr(type(self), "L_op")
        if not has_rule or not is_differentiating():
            return list(self.value(apply, *operands))
        found = self._differentiable(apply, evaluator)(*operands)
        return list(found) if isinstance(found, tuple) else [found]

    def operands(self, apply: Apply, evaluator: Evaluator) -> Sequence[Array]:
        """What it is computed of, in the trace that is going on."""
        return [strong(evaluator(variable)) for variable in apply.inputs]

    def operand_types(self, apply: Apply) -> Sequence[Any]:
        """The types of `operands`."""
        return [variable.type for variable in apply.inputs]

    def value(self, apply: Apply, *operands: Array) -> tuple[Array, ...]:
        """The results, in the trace that is going on: calls of `perform`."""
        types: list[Any] = [variable.type for variable in apply.outputs]
        for type_ in types:
            if not isinstance(type_, TensorType):
                raise user_error(TypeError, f"{self}: results are tensors, not {type_}")

        def call(*arrays: Any) -> list[Any]:
            storage: list[Any] = [[None] for _ in types]
            self.perform(apply, list(arrays), storage)
            return [t.filter(cell[0]) for t, cell in zip(types, storage, strict=True)]

        failure = f"RuntimeError: {self}.perform failed"
        number = python_calls.register(call)
        values = [operand.value for operand in operands]
        dtypes = [dtype_of(type_.dtype) for type_ in types]
        shapes = self.shapes(apply, operands)
        if shapes is not None:
            specs = list(zip(dtypes, shapes, strict=True))
            found = nd.call_host("python.apply", values, specs, failure, number=number)
            return tuple(map(Array, found))
        rank = sum(type_.ndim for type_ in types)
        specs = [(I64, (1 + rank,))]
        (header,) = nd.call_host("python.begin", values, specs, failure, number=number)
        numbers = [nd.counted(strong(Array(header)[1 + place]).value) for place in range(rank)]
        extents = iter(numbers)
        learned: list[Any] = []
        for dtype, type_ in zip(dtypes, types, strict=True):
            own = [next(extents) for _ in type_.broadcastable]
            pattern = zip(type_.broadcastable, own, strict=True)
            learned.append((dtype, [1 if one else extent for one, extent in pattern]))
        return tuple(map(Array, nd.call_host("python.finish", [header], learned, failure)))

    def shapes(self, apply: Apply, operands: Sequence[Array]) -> list[Any] | None:
        """The shapes of the results, where `infer_shape` tells them; else `perform` is called
        once more to learn them."""
        if not hasattr(self, "infer_shape"):
            return None
        inputs = [type_() for type_ in self.operand_types(apply)]
        known = dict(zip(inputs, operands, strict=True))
        own = [tuple([v.shape[axis] for axis in range(v.ndim)]) for v in inputs]
        given = self.infer_shape(apply, own)  # type: ignore[attr-defined]
        inner = Evaluator(known)
        return [
            [extent_of(inner(item)) if isinstance(item, Variable) else int(item) for item in shape]
            for shape in given
        ]

    def pull_back(
        self, apply: Apply, inputs: Sequence[Any], outputs: Sequence[Any], gradients: Sequence[Any]
    ) -> Sequence[Any]:
        """The gradients by the inputs, as variables."""
        if hasattr(type(self), "L_op"):
            return self.L_op(inputs, outputs, gradients)  # type: ignore[attr-defined]
        return self.grad(inputs, gradients)  # type: ignore[attr-defined]

    def _differentiable(self, apply: Apply, evaluator: Evaluator) -> Callable[..., Any]:
        count = len(apply.inputs)
        if self.calls_python and not hasattr(self, "infer_shape"):
            raise user_error(
                NotImplementedError,
                f"a gradient through {self}, the shapes of whose results are not known",
                hint=f"define {type(self).__name__}.infer_shape(node, shapes)",
            )

        def value(*operands: Any) -> Any:
            found = self.value(apply, *operands)
            return found[0] if len(found) == 1 else found

        def forward(*operands: Any) -> Any:
            found = value(*operands)
            return found, (*operands, *(found if isinstance(found, tuple) else (found,)))

        def backward(kept: Any, gradients: Any) -> Any:
            inputs = [type_() for type_ in self.operand_types(apply)]
            outputs = [variable.type() for variable in apply.outputs]
            given = gradients if isinstance(gradients, tuple) else (gradients,)
            known: dict[Variable, Any] = dict(zip([*inputs, *outputs], kept, strict=True))
            wrt: list[Any] = []
            for output, gradient in zip(outputs, given, strict=True):
                symbol = output.type()
                known[symbol] = gradient
                wrt.append(symbol)
            by = self.pull_back(apply, inputs, outputs, wrt)
            if len(by) != count:
                raise user_error(ValueError, f"{self}: {len(by)} gradients for {count} inputs")
            for variable, gradient in zip(apply.inputs, by, strict=True):
                if isinstance(gradient, NullGradient) and depends_on(variable, needed, {}):
                    raise user_error(NullTypeGradError, gradient.reason)
            inner = Evaluator(known, evaluator.replaced)
            with differentiating(-1):
                found = [None if isinstance(g, Disconnected) else strong(inner(g)) for g in by]
            return tuple(found)

        value.__name__ = type(self).__name__
        needed: set[Variable] = set(differentiated())
        rule = custom_vjp(value)
        rule.defvjp(forward, backward)
        return rule

    def _props(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in self.__props__ or ()])

    def __eq__(self, other: Any) -> bool:
        return (
            type(self) is type(other) and bool(self.__props__) and self._props() == other._props()
        )

    def __hash__(self) -> int:
        return hash((type(self), self._props() if self.__props__ else id(self)))

    def __repr__(self) -> str:
        pairs = zip(self.__props__ or (), self._props(), strict=True)
        shown = ", ".join(f"{name}={value}" for name, value in pairs)
        return f"{type(self).__name__}{{{shown}}}" if shown else type(self).__name__

    __str__ = __repr__


class Disconnected:
    """A gradient by what a result is not made of."""


class NullGradient(Disconnected):
    """A gradient that does not exist: a NullTypeGradError where it is needed."""

    def __init__(self, reason: str):
        self.reason = reason


def grad_not_implemented(op: Any, x_pos: int, x: Any, comment: str = "") -> NullGradient:
    """What `grad` of an operation gives by an input for which it has no rule."""
    return NullGradient(
        f"the gradient of {op} by its input {x_pos} ({x!r}) is not implemented. {comment}".strip()
    )


def grad_undefined(op: Any, x_pos: int, x: Any, comment: str = "") -> NullGradient:
    """What `grad` of an operation gives by an input by which it has no derivative."""
    return NullGradient(
        f"the gradient of {op} by its input {x_pos} ({x!r}) is undefined. {comment}".strip()
    )


def disconnected_type() -> Disconnected:
    return Disconnected()


DisconnectedType = lambda: disconnected_type  # noqa: E731  # DisconnectedType()() is a gradient


class FromFunctionOp(Op):
    """An operation made of a Python function of arrays."""

    def __init__(self, function: Any, itypes: Any, otypes: Any, infer_shape: Any):
        self.function, self.itypes, self.otypes = function, itypes, otypes
        if infer_shape is not None:
            self.infer_shape = infer_shape

    def __eq__(self, other: Any) -> bool:
        return isinstance(other, FromFunctionOp) and self.function == other.function

    def __hash__(self) -> int:
        return hash(self.function)

    def perform(self, node: Apply, inputs: Sequence[Any], output_storage: Sequence[Any]) -> None:
        found = self.function(*inputs)
        found = found if isinstance(found, list | tuple) else [found]
        for cell, value in zip(output_storage, found, strict=True):
            cell[0] = value

    def __repr__(self) -> str:
        return f"FromFunctionOp{{{self.function.__name__}}}"

    __str__ = __repr__


def as_op(itypes: Any, otypes: Any, infer_shape: Any = None) -> Callable[..., FromFunctionOp]:
    """`@as_op([T.dmatrix], [T.dvector])`: a Python function of arrays as an operation.

    Args:
        infer_shape: a function of an `Apply` and the shapes of its inputs that gives those of its
            results; without it, the function may be called twice, to learn them.
    """
    ins, outs = ([t] if isinstance(t, TensorType) else list(t) for t in (itypes, otypes))
    return lambda function: FromFunctionOp(function, ins, outs, infer_shape)


class Passing(Op):
    """An operation whose result is its input; a subclass changes the gradient."""

    calls_python = False

    def make_node(self, *inputs: Any) -> Apply:
        from .constants import as_tensor_variable

        (x,) = map(as_tensor_variable, inputs)
        made = x.type()
        made.extents = x.extents
        return Apply(self, [x], [made])

    def infer_shape(self, node: Apply, shapes: Sequence[Any]) -> Sequence[Any]:
        return shapes

    def value(self, apply: Apply, *operands: Array) -> tuple[Array, ...]:
        return (Array(operands[0].value),)


class Print(Passing):
    """Prints its input whenever it is computed: `Print("message", attrs=("shape",))(x)`."""

    calls_python = True

    def __init__(
        self,
        message: str = "",
        attrs: Sequence[str] = ("__str__",),
        global_fn: Callable[[Any, Any], None] | None = None,
    ):
        self.message, self.attrs = message, tuple(attrs)
        self.global_fn = global_fn or _print

    def value(self, apply: Apply, *operands: Array) -> tuple[Array, ...]:
        return Op.value(self, apply, *operands)

    def perform(self, node: Apply, inputs: Sequence[Any], output_storage: Sequence[Any]) -> None:
        output_storage[0][0] = inputs[0]
        self.global_fn(self, inputs[0])

    def grad(self, inputs: Sequence[Any], gradients: Sequence[Any]) -> Sequence[Any]:
        return list(gradients)


def _print(op: Print, value: Any) -> None:
    for name in op.attrs:
        found = getattr(value, name)
        print(op.message, name, "=", found() if callable(found) else found)


class GradientRule(Passing):
    """Passes its input, and what `rule` makes of the gradient."""

    def __init__(self, name: str, rule: Callable[[Any, Any], Any]):
        self.label, self.rule = name, rule

    def grad(self, inputs: Sequence[Any], gradients: Sequence[Any]) -> Sequence[Any]:
        return [self.rule(inputs[0], gradients[0])]

    def __repr__(self) -> str:
        return self.label

    __str__ = __repr__


def without_gradient(array: Array, unless: Array) -> Array:
    """In a trace: what is in an array, through which no gradient passes unless a bool is True."""

    def same(value: Array, _: Array) -> Array:
        return Array(value.value)

    def backward(kept: Array, gradient: Array | None) -> tuple[Any, None]:
        if gradient is None:
            return None, None
        return traced.where(kept, gradient, gradient.dtype.type(0)), None

    rule = custom_vjp(same)
    rule.defvjp(lambda value, kept: (same(value, kept), kept), backward)
    return Array(strong(rule(array, unless)).value)


class ZeroGrad(GradientRule):
    """Passes its input, and no gradient: it is zeros."""

    def __init__(self) -> None:
        super().__init__("zero_grad", lambda v, g: v.zeros_like())


class ConsiderConstant(ZeroGrad):
    """`ZeroGrad` by its older name."""


class DisconnectedGrad(GradientRule):
    """Passes its input, of which a gradient is not made: where nothing else leads to a variable, a
    gradient by it is a DisconnectedInputError."""

    disconnects = True

    def __init__(self) -> None:
        super().__init__("disconnected_grad", lambda v, g: v.zeros_like())


class UndefinedGrad(GradientRule):
    """Passes its input, by which no gradient may be taken: that is a NullTypeGradError."""

    def __init__(self) -> None:
        super().__init__("undefined_grad", lambda v, g: grad_undefined("undefined_grad", 0, v))


class GradClip(GradientRule):
    """Passes its input, and its gradient kept between two bounds."""

    def __init__(self, clip_lower_bound: Any, clip_upper_bound: Any):
        self.clip_lower_bound, self.clip_upper_bound = clip_lower_bound, clip_upper_bound
        super().__init__("grad_clip", lambda v, g: g.clip(clip_lower_bound, clip_upper_bound))


class GradScale(GradientRule):
    """Passes its input, and its gradient times a number."""

    def __init__(self, multiplier: Any):
        self.multiplier = multiplier
        super().__init__("grad_scale", lambda v, g: multiplier * g)


zero_grad = zero_grad_ = ZeroGrad()
consider_constant = consider_constant_ = ConsiderConstant()
disconnected_grad = disconnected_grad_ = DisconnectedGrad()
undefined_grad = undefined_grad_ = UndefinedGrad()


def grad_clip(x: Any, lower_bound: Any, upper_bound: Any) -> Any:
    """`x`, whose gradient is kept between two bounds."""
    return GradClip(lower_bound, upper_bound)(x)


def grad_scale(x: Any, multiplier: Any) -> Any:
    """`x`, whose gradient is multiplied by a number."""
    return GradScale(multiplier)(x)


def raising_own_errors(execute: Callable[..., Any]) -> Callable[..., Any]:
    """`execute`, which raises what `perform` has raised."""

    def run(*values: Any) -> Any:
        python_calls.taken_error()
        try:
            return execute(*values)
        except RuntimeError:
            error = python_calls.taken_error()
            if error is None:
                raise
            raise error from None

    return run


__all__ = ["FromFunctionOp", "Op", "Print", "as_op"]
