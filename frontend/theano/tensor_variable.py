"""Tensors in Theano's graph: operators and methods, each an operation of the tables."""

from __future__ import annotations

from typing import Any

from ..locations import user_error
from .graph import Constant, TensorType, Variable


def _leads(other: Any, own: Any) -> bool:
    """Whether an operator of two is that of the other: a sparse matrix knows tensors."""
    return getattr(other, "__array_priority__", 0) > own.__array_priority__


def _elementwise(name: str, reflected: bool = False) -> Any:
    def method(self: Any, other: Any) -> Any:
        if _leads(other, self):
            return NotImplemented
        operands = (other, self) if reflected else (self, other)
        return getattr(elementwise, name)(*operands)

    return method


def _comparison(name: str) -> Any:
    def method(self: Any, other: Any) -> Any:
        if _leads(other, self):
            return NotImplemented
        made = getattr(elementwise, name)(self, other)
        made._compared = True
        return made

    return method


def _method(module: str, name: str) -> Any:
    def method(self: Any, *args: Any, **options: Any) -> Any:
        return getattr(_MODULES[module], name)(self, *args, **options)

    method.__name__ = name
    return method


# NumPy's names of what is called otherwise in Theano.
_UFUNCS = {
    "absolute": "abs_",
    "bitwise_and": "and_",
    "bitwise_or": "or_",
    "bitwise_xor": "xor",
    "conjugate": "conj",
    "divide": "true_div",
    "floor_divide": "int_div",
    "greater": "gt",
    "greater_equal": "ge",
    "less": "lt",
    "less_equal": "le",
    "matmul": "dot",
    "multiply": "mul",
    "negative": "neg",
    "reciprocal": "inv",
    "remainder": "mod",
    "rint": "round",
    "sign": "sgn",
    "square": "sqr",
    "subtract": "sub",
}


class TensorOperators:
    """What can be written with a tensor, be it computed, constant or shared."""

    __array_priority__ = 1000
    type: Any

    def __array_ufunc__(self, ufunc: Any, method: str, *operands: Any, **options: Any) -> Any:
        """`numpy.exp(x)`, and `array + x`: the operation of Theano's."""
        if ufunc.__name__ in ("equal", "not_equal"):  # of graphs: whether they are one
            return ufunc.__name__ == "not_equal"
        own: str = ufunc.__name__
        name = _UFUNCS.get(own, own)
        function = getattr(reductions if name == "dot" else elementwise, name, None)
        if function is None or method != "__call__" or options:
            return NotImplemented
        return function(*operands)

    @property
    def ndim(self) -> int:
        return self.type.ndim

    @property
    def dtype(self) -> str:
        return self.type.dtype

    @property
    def broadcastable(self) -> tuple[bool, ...]:
        return self.type.broadcastable

    @property
    def shape(self) -> Any:
        return shapes.shape(self)

    @property
    def size(self) -> Any:
        return shapes.size(self)

    @property
    def T(self) -> Any:
        return shapes.transpose(self)

    @property
    def real(self) -> Any:
        return elementwise.real(self)

    @property
    def imag(self) -> Any:
        return elementwise.imag(self)

    def __getitem__(self, index: Any) -> Any:
        return indexing.take_item(self, index)

    def __len__(self) -> int:
        raise user_error(
            TypeError,
            "object of type 'TensorVariable' has no len()",
            hint="write x.shape[0]: it is known only when the compiled function is called",
        )

    def __iter__(self) -> Any:
        if not self.ndim:
            raise user_error(TypeError, "iteration over a 0-d tensor")
        extent = self.extents[0]  # type: ignore[attr-defined]
        if not isinstance(extent, int):
            raise user_error(
                TypeError,
                f"a Python loop over {self!r}, whose length is not known in the graph",
                hint="use theano.scan",
            )
        return iter([self[i] for i in range(extent)])

    def __bool__(self) -> bool:
        if self.__dict__.get("_compared"):
            raise user_error(
                TypeError,
                "Variables do not support boolean operations: a comparison has no value yet",
                hint="write T.switch(condition, a, b), or ifelse(condition, a, b)",
            )
        return True

    def __pow__(self, other: Any) -> Any:
        return elementwise.power(self, other)

    def __neg__(self) -> Any:
        return elementwise.neg(self)

    def __pos__(self) -> Any:
        return self

    def __abs__(self) -> Any:
        return elementwise.abs_(self)

    def __invert__(self) -> Any:
        return elementwise.invert(self)

    def __divmod__(self, other: Any) -> Any:
        return elementwise.int_div(self, other), elementwise.mod(self, other)

    __add__, __radd__ = _elementwise("add"), _elementwise("add", True)
    __sub__, __rsub__ = _elementwise("sub"), _elementwise("sub", True)
    __mul__, __rmul__ = _elementwise("mul"), _elementwise("mul", True)
    __truediv__, __rtruediv__ = _elementwise("true_div"), _elementwise("true_div", True)
    __floordiv__, __rfloordiv__ = _elementwise("int_div"), _elementwise("int_div", True)
    __mod__, __rmod__ = _elementwise("mod"), _elementwise("mod", True)
    __rpow__ = _elementwise("power", True)
    __and__, __rand__ = _elementwise("and_"), _elementwise("and_", True)
    __or__, __ror__ = _elementwise("or_"), _elementwise("or_", True)
    __xor__, __rxor__ = _elementwise("xor"), _elementwise("xor", True)
    __lt__, __le__ = _comparison("lt"), _comparison("le")
    __gt__, __ge__ = _comparison("gt"), _comparison("ge")
    __matmul__ = _method("reductions", "dot")

    def __rmatmul__(self, other: Any) -> Any:
        return reductions.dot(other, self)

    def astype(self, dtype: Any) -> Any:
        return elementwise.cast(self, dtype)

    def copy(self, name: str | None = None) -> Any:
        made = elementwise.tensor_copy(self)
        made.name = name
        return made

    def dimshuffle(self, *pattern: Any) -> Any:
        listed = len(pattern) == 1 and isinstance(pattern[0], list | tuple)
        return shapes.dimshuffle(self, pattern[0] if listed else pattern)

    def transpose(self, *axes: Any) -> Any:
        listed = len(axes) == 1 and isinstance(axes[0], list | tuple)
        return shapes.transpose(self, (axes[0] if listed else axes) or None)

    def transfer(self, target: Any) -> Any:
        """The tensor: there is one device, which is chosen for the whole of a function."""
        return self

    def norm(self, L: Any, axis: Any = None, keepdims: bool = False) -> Any:
        return reductions.norm_of_elements(self, L, axis, keepdims)

    def nonzero_values(self) -> Any:
        return self[self.nonzero()]  # type: ignore[attr-defined]


_METHODS = {
    "shapes": "reshape flatten ravel swapaxes repeat squeeze",
    "reductions": "sum prod mean var std max min ptp argmax argmin all any dot cumsum cumprod "
    "trace",
    "elementwise": "clip round conj conjugate exp exp2 expm1 log log2 log10 log1p sqrt sin cos "
    "tan sinh cosh tanh arcsin arccos arctan arcsinh arccosh arctanh deg2rad rad2deg floor "
    "ceil trunc",
    "extra_ops": "compress get_scalar_constant_value",
    "indexing": "take diagonal sort argsort nonzero choose searchsorted",
    "creation": "fill zeros_like ones_like",
}
for _module, _names in _METHODS.items():
    for _name in _names.split():
        setattr(TensorOperators, _name, _method(_module, _name))


class TensorVariable(TensorOperators, Variable):
    """A tensor that is an input or computed."""


class TensorConstant(TensorOperators, Constant):
    """A tensor whose contents are part of the graph."""


TensorType.make_variable = lambda self, name=None: TensorVariable(self, name=name)  # type: ignore

from . import creation, elementwise, extra_ops, indexing, reductions, shapes  # noqa: E402  # they make tensors

_MODULES: dict[str, Any] = {
    "creation": creation,
    "elementwise": elementwise,
    "extra_ops": extra_ops,
    "indexing": indexing,
    "reductions": reductions,
    "shapes": shapes,
}
