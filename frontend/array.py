"""`Array`: what stands for an ndarray in a traced function.

An `Array` is a name for a value of the graph that may change, as an ndarray's contents may: stores
(`x[i] = v`, `x += 1`) give it a new value, and views (`y = x[1:]`) see the stores made through
each other, as in NumPy.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np

from ..dialects.dtypes import I64, dtype_of
from . import primitives as nd
from .dims import Dim, is_known, product
from .entering import enter, in_loop
from .locations import (
    UnknownSizeError,
    UnsupportedAttributeError,
    UnsupportedError,
    function_of_scipy,
    source_line,
    user_error,
    user_location,
)
from .registry import BY_OBJECT, load
from .trace import Region, Shape, Value, _state, current, recording
from .unpacking import names_unpacked_to

Binary = Callable[[Any, Any], Any]


def _operators(ufunc: str) -> tuple[Binary, Binary, Binary]:
    """An operator, its reflection and its in-place form."""

    def forward(self: Any, other: Any) -> Any:
        return operations.operate(ufunc, self, other)

    def reflected(self: Any, other: Any) -> Any:
        return operations.operate(ufunc, other, self)

    def in_place(self: Any, other: Any) -> Any:
        return operations.update(self, operations.operate(ufunc, self, other), ufunc)

    return forward, reflected, in_place


def _times(operator: Binary) -> Binary:
    """`*`, which repeats a list as often as a whole number says."""

    def multiplied(self: Any, other: Any) -> Any:
        if isinstance(other, list | tuple) and not self.ndim and self._value.dtype.kind in "iu":
            from .growing import repeated

            return repeated(other, self)
        return operator(self, other)

    return multiplied


def _comparison(ufunc: str) -> Binary:
    def compare(self: Any, other: Any) -> Any:
        if other is None or isinstance(other, str | dict):
            if ufunc not in ("equal", "not_equal"):
                raise user_error(
                    TypeError, f"numpy.{ufunc} of an array and of a {type(other).__name__}"
                )
            unlike = ufunc == "not_equal"
            return load()["full"](self.shape, unlike) if self.ndim else unlike
        return operations.operate(ufunc, self, other)

    return compare


def _unary(ufunc: str) -> Callable[[Any], Any]:
    return lambda self: operations.operate(ufunc, self)


class View:
    """How an array is part of another, which it is a view of.

    Attributes:
        base: the array viewed; perhaps a view too.
        root: the array that holds the contents.
        take: from the base's value to this array's.
        put: from the base's value and a new one of this array, the base's new value; None where
            it is read-only.
        reshapes: whether its elements are known to lie one after the other: then a reshape is a
            view too.
        seen: the root's version of which this array's value was taken.
    """

    __slots__ = ("base", "put", "reshapes", "root", "seen", "take")

    def __init__(
        self,
        base: Array,
        take: Callable[[Value], Value],
        put: Callable[[Value, Value], Value] | None,
        reshapes: bool = False,
    ):
        self.base = base
        base.viewed = True
        self.reshapes = reshapes and (base.in_order if base.alias is None else base.alias.reshapes)
        self.root: Array = base if base.alias is None else base.alias.root
        self.take = take
        self.put = put
        self.seen = self.root.version


class Array:
    """A traced array, or where its rank is 0 a traced NumPy scalar, or a traced Python scalar.

    Attributes:
        weak: bool, int, float or complex, where it stands for a Python scalar; else None.
        alias: how it is part of another array, or None.
        version: how many stores have changed it.
        owner: "the argument x", where its contents are not the function's own; else "".
        in_order: whether its elements are known to lie one after the other in memory.
        viewed: whether there are views of it.
        guards: arrays whose elements it may hold, each with the version of that it has seen.
        known: its contents, where they are known while tracing; else None. Then it can be used
            wherever Python needs a number or an ordinary array.
    """

    __slots__ = (
        "_known",
        "_value",
        "alias",
        "guards",
        "in_order",
        "owner",
        "version",
        "viewed",
        "weak",
    )
    __array_priority__: ClassVar[float] = 1000.0

    def __init__(self, value: Value, weak: type | None = None, view: View | None = None):
        self._value = value
        self.weak = weak
        self.alias = view
        self.version = 0
        self.owner = ""
        self.in_order = True
        self.viewed = False
        self.guards: tuple[tuple[Array, int], ...] = ()
        self._known: np.ndarray[Any, Any] | None = None

    @property
    def known(self) -> np.ndarray[Any, Any] | None:
        if self._known is None:
            return None
        view = self.alias
        if view is not None and view.seen != view.root.version:
            return None
        # What a loop may change is not known in it.
        if self._value.shape and in_loop(self._value.graph) and not self.owner:
            return None
        return self._known

    @known.setter
    def known(self, contents: Any) -> None:
        self._known = None if contents is None else np.asarray(contents)

    @property
    def value(self) -> Value:
        """The value it has now.

        Raises:
            UnsupportedError: it may have changed when another array was stored into.
        """
        for other, version in self.guards:
            if other.version != version:
                raise user_error(
                    UnsupportedError,
                    f"{self.owner or 'an array'} may be a view, or another name, of an array that "
                    "was stored into after that",
                    hint="make it an array of its own where it is bound: .copy()",
                )
        view = self.alias
        value = self._value
        if view is None:
            if value.shape and value.graph is not _state.graph:
                value = enter(self)
        elif view.seen != view.root.version or value.graph is not _state.graph:
            self._value = value = view.take(view.base.value)
            view.seen = view.root.version
        return value

    def store(self, value: Value) -> None:
        """Give it, and what it is a view of, new contents."""
        for other, _ in self.guards:
            if other.owner:
                raise user_error(
                    UnsupportedError,
                    f"a store into what may be {other.owner}, or a view of it: that depends on a "
                    "branch or loop, or on how it lies in memory",
                    hint="make it an array of its own first: .copy()",
                )
            spend(other, "this one")
        if self.guards and isinstance(_state.graph, Region):
            _state.graph.parted.append((self, self.guards))
        self.guards = ()
        view = self.alias
        if view is None:
            if self.owner and not self.owner.startswith("the argument"):
                name = self.owner.rpartition(" ")[2] or "array"
                raise user_error(
                    ValueError,
                    f"a store into {self.owner}: a compiled function leaves the arrays that are "
                    "not its own as they are",
                    hint=f"write {name} = {name}.copy() first, and return it",
                )
            if self._value.graph is not _state.graph:
                if not self._value.shape and in_loop(self._value.graph):
                    raise user_error(
                        UnsupportedError,
                        "a store in a loop into a 0-d array made outside of it",
                        hint="assign the name instead: x = …",
                    )
                enter(self)
            self._known = None
            self.version += 1
        else:
            if view.put is None:
                raise user_error(
                    ValueError,
                    "assignment destination is read-only",
                    hint="store into the array that this one was made from, or into a .copy() of "
                    "it",
                )
            view.base.store(view.put(view.base.value, value))
            view.seen = view.root.version
        self._value = value

    # -------------------------------------------------------------------------------- attributes

    @property
    def dtype(self) -> np.dtype[Any]:
        return self._value.dtype.numpy

    @property
    def shape(self) -> Shape:
        resolve = self._value.graph.root.equalities.resolve
        return tuple([resolve(extent) for extent in self._value.shape])

    @shape.setter
    def shape(self, shape: Any) -> None:
        view = self.alias
        if (
            self.viewed
            or (view.root if view else self).owner
            or (view.base if view else self)._value.graph is not _state.graph
            or (view and view.put is None)
        ):
            raise user_error(
                UnsupportedError,
                "the shape of an array is set that is an argument, was made outside of this loop "
                "or branch, or has views",
                hint="write x = x.reshape(…)",
            )
        inner = Array(self._value, self.weak, view)
        inner.in_order = self.in_order
        made = load()["reshape"](inner, shape)
        if made.alias is None or made.alias.put is None:
            raise user_error(
                AttributeError, "incompatible shape for in-place modification", hint="reshape it"
            )
        self._value, self.alias, self._known = made._value, made.alias, None

    @property
    def ndim(self) -> int:
        return len(self._value.shape)

    @property
    def size(self) -> Any:
        return product(self.shape)

    @property
    def itemsize(self) -> int:
        return self.dtype.itemsize

    @property
    def nbytes(self) -> Any:
        return self.size * self.itemsize

    @property
    def strides(self) -> Any:
        return load()["ndarray.strides"](self)

    @property
    def device(self) -> str:
        return "cpu"

    def to_device(self, device: str, /, *, stream: Any = None) -> Array:
        if device != "cpu":
            raise user_error(ValueError, f"Unsupported device: {device!r}")
        return self

    def __array_namespace__(self, *, api_version: str | None = None) -> Any:
        """The Array API's way to the functions: those of a traced function."""
        from . import numpy as namespace

        return namespace

    @property
    def T(self) -> Array:
        return self._call("transpose")

    @property
    def mT(self) -> Array:
        return self._call("matrix_transpose")

    @property
    def real(self) -> Array:
        return self._call("real")

    @property
    def imag(self) -> Array:
        return self._call("imag")

    @real.setter
    def real(self, part: Any) -> None:
        self._call("real")[...] = part

    @imag.setter
    def imag(self, part: Any) -> None:
        if self._value.dtype.kind != "c":
            raise user_error(TypeError, "array does not have imaginary part to set")
        self._call("imag")[...] = part

    @property
    def flat(self) -> Array:
        return self._call("ravel")

    def _call(self, function: str, *args: Any, **options: Any) -> Any:
        return load()[function](self, *args, **options)

    # ----------------------------------------------------------------------------------- methods

    def astype(self, dtype: Any, order: str = "K", casting: str = "unsafe", **_: Any) -> Array:
        wanted = dtype_of(dtype)
        if not np.can_cast(self.dtype, wanted.numpy, casting):  # pyright: ignore
            raise user_error(
                TypeError,
                f"Cannot cast array data from {self.dtype!r} to {wanted.numpy!r} according to the "
                f"rule {casting!r}",
            )
        return Array(nd.cast(self.value, wanted))

    def view(self, dtype: Any = None) -> Array:
        return self._call("ndarray.view", dtype)

    def copy(self, order: str = "C") -> Array:
        return Array(self.value)

    def __copy__(self) -> Array:
        return Array(self.value, self.weak)

    def __deepcopy__(self, memo: Any) -> Array:
        return Array(self.value, self.weak)

    def reshape(self, *shape: Any, order: str = "C", copy: bool | None = None) -> Array:
        return self._call("reshape", shape[0] if len(shape) == 1 else shape, order=order, copy=copy)

    def transpose(self, *axes: Any) -> Array:
        return self._call("transpose", axes[0] if len(axes) == 1 else axes or None)

    def flatten(self, order: str = "C") -> Array:
        return Array(self._call("ravel", order=order).value)

    def fill(self, value: Any) -> None:
        self[...] = value

    def sort(self, axis: int = -1, kind: Any = None, order: Any = None, **options: Any) -> None:
        self.store(self._call("sort", axis, kind, order, **options).value)

    def partition(self, kth: Any, axis: int = -1, **options: Any) -> None:
        self.store(self._call("partition", kth, axis, **options).value)

    def item(self, *index: Any) -> Array:
        if not index and not is_known(self.size, 1):
            raise user_error(ValueError, "can only convert an array of size 1 to a Python scalar")
        if index and isinstance(index[0], tuple):
            index = index[0]
        element = self[index] if len(index) > 1 else self._call("ravel")[index[0] if index else 0]
        kinds = {"b": bool, "f": float, "i": int, "u": int, "c": complex}
        return lift(element.value, kinds[element.value.dtype.kind])

    def tolist(self) -> Any:
        """Lists in each other of Python's numbers; of a vector, as long as the call finds it."""
        return load()["ndarray.tolist"](self)

    # ------------------------------------------------------------------------ indexing, iteration

    def __getitem__(self, index: Any) -> Any:
        from .indexing import take

        return take(self, index)

    def __setitem__(self, index: Any, value: Any) -> None:
        from .indexing import put

        put(self, index, value)

    def __delitem__(self, index: Any) -> None:
        raise user_error(ValueError, "cannot delete array elements", hint="write np.delete(x, i)")

    def __hash__(self) -> int:
        raise user_error(
            TypeError,
            f"unhashable: {self!r}, which is known only when the compiled function is called, in a "
            "set or as a key",
            hint="hold it in an array, or under a key that is known",
        )

    def __len__(self) -> int:
        if not self.ndim:
            raise user_error(TypeError, "len() of unsized object")
        extent = self.shape[0]
        return extent if isinstance(extent, int) else extent.__index__()

    def __iter__(self) -> Any:
        if not self.ndim:
            raise user_error(TypeError, "iteration over a 0-d array")
        extent = self.shape[0]
        if isinstance(extent, Dim) and (names := names_unpacked_to(sys._getframe(1))) is not None:
            message = f"ValueError: there are not {names} values to unpack"
            current().require("equal", extent, names, message)
            extent = names
        if isinstance(extent, Dim):
            raise user_error(
                UnknownSizeError,
                f"a loop over an array of {extent} rows, a number known only when the compiled "
                "function is called",
                hint="write it with array operations, or fix the sizes with @jit(static=True)",
            )
        return iter([self[i] for i in range(extent)])

    def __contains__(self, value: Any) -> bool:
        if self.known is not None:
            return value in self.known
        raise user_error(
            TypeError,
            f"`in` on {self!r}, which is known only when the compiled function is called",
            hint="write np.any(array == value)",
        )

    # --------------------------------------------------------------- what needs to know the number

    def _known_scalar(self, use: str, hint: str) -> Any:
        if self.known is not None and self.known.size == 1:
            return self.known.item()
        raise user_error(
            TypeError,
            f"{use} of {self!r}, which is known only when the compiled function is called",
            hint=hint,
        )

    def __bool__(self) -> bool:
        if self.known is None or self.known.size != 1:
            if isinstance(self.size, int) and self.size != 1:
                raise user_error(
                    ValueError,
                    "The truth value of an array with more than one element is ambiguous. "
                    "Use a.any() or a.all()",
                )
            statement = re.match(
                r"(if|elif|while|assert|case)\b|.*\b(if|and|or|not)\b", source_line(user_location())
            )
            word = statement.group(1) or statement.group(2) if statement else "bool()"
            hint = "write np.where(condition, a, b) for a choice between two values"
            if word == "case":
                hint = "write if and elif, which are recorded"
            elif word in ("while", "assert"):
                hint = "write .any() or .all() of it"
            elif self.ndim:
                hint += ", or .any() or .all() of it for one truth value"
            self._known_scalar(f"`{word}` on the truth value", hint)
        return bool(self._known_scalar("bool()", ""))

    def __int__(self) -> int:
        return int(self._known_scalar("int()", "write x.astype(int)"))

    def __float__(self) -> float:
        return float(
            self._known_scalar(
                "float()",
                "write x.astype(float); to store into an array, make it inside of the traced "
                "function, with np.zeros or .copy()",
            )
        )

    def __complex__(self) -> complex:
        return complex(self._known_scalar("complex()", "write x.astype(complex)"))

    def __index__(self) -> int:
        name = self.owner.rpartition(" ")[2] or "n"
        return self._known_scalar(
            "the number (for range, a size, an axis)",
            f"pass it as a fixed value with @jit(static_argnames={name!r})",
        ).__index__()

    def __array__(self, *_: Any, **__: Any) -> Any:
        if self.known is not None:
            return self.known
        if called := function_of_scipy():
            raise user_error(
                UnsupportedError,
                f"{called} is not supported in a traced function",
                hint="compute it outside and pass the result as an argument, or write it with "
                "NumPy's functions; of SciPy's there are those of scipy.special and scipy.linalg",
            )
        raise user_error(
            TypeError,
            f"{self!r} is needed as a NumPy array, but is known only when the compiled function is "
            "called",
            hint="write np.take(array, index) to index an array made outside of the traced "
            "function; make an array to store into inside, with np.zeros or .copy()",
        )

    def __getattr__(self, name: str) -> Any:
        known = None if name.startswith("__") else self.known
        if known is not None:
            return getattr(known, name)
        if hasattr(np.ndarray, name) and not name.startswith("__"):
            raise user_error(
                UnsupportedAttributeError, f"ndarray.{name} is not supported in a traced function"
            )
        message = f"a traced array has no attribute {name!r}"
        raise (
            AttributeError(message) if name.startswith("_") else user_error(AttributeError, message)
        )

    def __repr__(self) -> str:
        owner = f", {self.owner}" if self.owner else ""
        if self.weak is not None:
            return f"<traced {self.weak.__name__}{owner}>"
        return f"<traced {self._value.dtype.name}[{', '.join(map(str, self.shape))}]{owner}>"

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec) if not spec else repr(self)

    # ----------------------------------------------------------------------- the NumPy protocols

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Any:
        return operations.call_ufunc(ufunc, method, inputs, options)

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Any:
        load()
        found = BY_OBJECT.get(function)
        if found is None:
            return operations.computed_now(
                function, f"{function.__module__}.{function.__name__}", args, kwargs
            )
        return found(*args, **kwargs)

    __add__, __radd__, __iadd__ = _operators("add")
    __sub__, __rsub__, __isub__ = _operators("subtract")
    __mul__, __rmul__, __imul__ = map(_times, _operators("multiply"))
    __truediv__, __rtruediv__, __itruediv__ = _operators("divide")
    __floordiv__, __rfloordiv__, __ifloordiv__ = _operators("floor_divide")
    __mod__, __rmod__, __imod__ = _operators("remainder")
    __and__, __rand__, __iand__ = _operators("bitwise_and")
    __or__, __ror__, __ior__ = _operators("bitwise_or")
    __xor__, __rxor__, __ixor__ = _operators("bitwise_xor")
    __lshift__, __rlshift__, __ilshift__ = _operators("left_shift")
    __rshift__, __rrshift__, __irshift__ = _operators("right_shift")
    __divmod__, __rdivmod__, _ = _operators("divmod")
    __eq__, __ne__ = _comparison("equal"), _comparison("not_equal")
    __lt__, __le__ = _comparison("less"), _comparison("less_equal")
    __gt__, __ge__ = _comparison("greater"), _comparison("greater_equal")
    __neg__, __pos__ = _unary("negative"), _unary("positive")
    __abs__, __invert__ = _unary("absolute"), _unary("invert")
    _, __rpow__, _ = _operators("power")

    def __pow__(self, other: Any) -> Any:
        return operations.power(self, other)

    def __ipow__(self, other: Any) -> Any:
        return operations.update(self, operations.power(self, other), "power")

    def __round__(self, digits: int | None = None) -> Array:
        rounded = self._call("round", digits or 0)
        return rounded if digits is not None else lift(nd.cast(rounded.value, I64), int)

    def __matmul__(self, other: Any) -> Array:
        return load()["matmul"](self, other)

    def __rmatmul__(self, other: Any) -> Array:
        return load()["matmul"](other, self)

    def __imatmul__(self, other: Any) -> Array:
        return operations.update(self, self @ other, "matmul")


class Stand(Array):
    """An array that a name holds when a step of a loop begins: its own, as far as is seen.

    Attributes:
        original: what the name holds before the loop.
        region: the loop's body.
        argument, lengths: where it gets shorter from step to step, what it is a part of when a
            step begins, and for each such axis the value of its length.
    """

    __slots__ = ("argument", "lengths", "original", "region")
    original: Array
    region: Region
    argument: Value | None
    lengths: dict[int, Value]

    @classmethod
    def of(cls, array: Array, region: Region) -> Stand:
        made = cls(array.value)
        made.original = array
        made.region = region
        made.argument = None
        made.lengths = {}
        return made

    def begin(self, argument: Value, lengths: dict[int, Value]) -> None:
        """It is shorter at each step: what is left of `argument` are `lengths` elements."""
        self.argument, self.lengths = argument, lengths
        with recording(self.region):
            self._value = nd.shortened(argument, lengths)


def spend(array: Array, name: str) -> None:
    """Nothing may use an array any more that a loop has stored into before `name` left it.

    How often that was done, if at all, is not known; the name itself is bound to what the loop
    carries.

    Raises:
        UnsupportedError: the loop stands in another one, whose next step would find it.
    """
    first = region = _state.graph

    def fail(*_: Any) -> Any:
        raise user_error(
            UnsupportedError,
            f"an array that a loop has stored into before it bound {name} to another one is used "
            "under another name",
            hint=f"write {name} = {name}.copy() before the loop",
        )

    while isinstance(region, Region):
        is_begun_here = isinstance(array, Stand) and array.region is region
        if region.kind != "if" and id(array) in region.entered and not is_begun_here:
            fail()
        assert region.parent is not None
        region = region.parent
    array.version += 1
    array.alias = View(Array(array._value), fail, fail)
    array.alias.seen = -1
    if isinstance(first, Region):
        first.spent.append((array, name))


def view_of(
    base: Array,
    take: Callable[[Value], Value],
    put: Callable[[Value, Value], Value] | None,
    reshapes: bool = False,
) -> Array:
    """The array that sees `take` of what `base` is, now and after stores."""
    return Array(take(base.value), None, View(base, take, put, reshapes))


def lift(value: Value, weak: type | None = None) -> Array:
    """An array with this value; a traced Python scalar if `weak` is a type."""
    return Array(value, weak)


def _method(name: str) -> None:
    """Give Array the method that calls the function of that name."""

    def method(self: Array, *args: Any, **options: Any) -> Any:
        return load()[name](self, *args, **options)

    method.__name__ = name
    setattr(Array, name, method)


_METHODS = (
    "sum prod min max any all mean std var argmin argmax cumsum cumprod clip round dot ravel "
    "swapaxes squeeze repeat take trace diagonal conj conjugate ptp argsort argpartition "
    "searchsorted nonzero put choose"
)
for _name in _METHODS.split():
    _method(_name)


# Last, because the operations are on arrays: each of the two modules can be imported first.
from . import operations  # noqa: E402
