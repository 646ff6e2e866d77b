"""Calling compiled code: a callable type whose instances are native entries, and `Executable`.

`NativeCallable` is a heap type with a vectorcall pointer in its instances. The pointer is that of
the newest version's entry, which checks its arguments and, where they are not for it, jumps to the
next version's, at last to the method `miss`. So a call runs no Python at all where some version
fits. Where native entries cannot be had (`runtime.why_not_native`) every call is a `miss`.
"""

from __future__ import annotations

import ctypes
import math
import threading
from collections.abc import Sequence
from functools import cached_property
from types import MethodType
from typing import Any, Self

import numpy as np

from ...dialects.stored import split_stored, with_stored
from ..failures import exception_of
from ..signature import Argument, Result, Signature
from . import pool, runtime, unchanged
from .conversion import address_of, check_output, kernel_argument, writable_in_place
from .unchanged import Read

Array = np.ndarray[Any, Any]


class _Slot(ctypes.Structure):
    _fields_ = [("slot", ctypes.c_int), ("value", ctypes.c_void_p)]


class _Member(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("type", ctypes.c_int),
        ("offset", ctypes.c_ssize_t),
        ("flags", ctypes.c_int),
        ("doc", ctypes.c_char_p),
    ]


class _Spec(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("basic_size", ctypes.c_int),
        ("item_size", ctypes.c_int),
        ("flags", ctypes.c_uint),
        ("slots", ctypes.c_void_p),
    ]


_HAVE_VECTORCALL = 1 << 11  # Py_TPFLAGS_HAVE_VECTORCALL
_FLAGS_OFFSET = 168  # of tp_flags in a type object; checked by runtime.why_not_native


def _vectorcall_base() -> type:
    """A type whose instances have room for a vectorcall pointer, at `runtime.VECTORCALL`."""
    base_type, read_only, pointer_size = 1 << 10, 1, 19  # Py_TPFLAGS_BASETYPE, T_PYSSIZET
    members = (_Member * 2)(
        _Member(b"__vectorcalloffset__", pointer_size, runtime.VECTORCALL, read_only, None)
    )
    call = ctypes.cast(ctypes.pythonapi.PyVectorcall_Call, ctypes.c_void_p)
    slots = (_Slot * 3)(  # Py_tp_members, Py_tp_call
        _Slot(72, ctypes.addressof(members)), _Slot(50, call.value)
    )
    spec = _Spec(
        f"{__name__}.Vectorcall".encode(),
        runtime.VECTORCALL + 8,
        0,
        base_type | _HAVE_VECTORCALL,
        ctypes.addressof(slots),
    )
    from_spec = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p)(
        ("PyType_FromSpec", ctypes.pythonapi)
    )
    base = from_spec(ctypes.addressof(spec))
    # The interpreter may point into the spec for as long as the type lives.
    base.spec = (spec, slots, members)
    return base


_ATTACHING = threading.Lock()

_Base: Any = object if runtime.why_not_native() else _vectorcall_base()


class NativeCallable(_Base):
    """A callable that runs the attached version its arguments fit, and otherwise `miss`.

    Subclass it, and define `miss(*args, **kwargs)`: it is called with the very arguments of a call
    that no attached version takes, and its result is the call's. Instances have a `__dict__`
    (`functools.update_wrapper` works on them), take weak references, and are methods when found on
    a class.

    A version takes a call of positional arguments, and the keyword `out`; other keywords, default
    values, subclasses of ndarray and nested arguments are for `miss`. Attach only versions whose
    flat arguments are the call's arguments and whose results are the call's result.
    """

    # Native entries read the last five where runtime.FAIL, HIDDEN, NEXT, SLOW and UNCHANGED say.
    __slots__ = ("__dict__", "__weakref__", "_fail", "_hidden", "_next", "_slow", "_unchanged")
    _fail: MethodType
    _hidden: tuple[Array, ...]
    _next: NativeCallable
    _slow: MethodType
    _unchanged: tuple[Any, ...]

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        self = super().__new__(cls)
        self._slow = self.miss
        return self

    def __init_subclass__(cls) -> None:
        if _Base is not object:
            # A class with a __call__ of its own does not inherit the flag.
            flags = ctypes.c_ulong.from_address(id(cls) + _FLAGS_OFFSET)
            flags.value |= _HAVE_VECTORCALL

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        """Reached while no version is attached; afterwards the vectorcall pointer leads."""
        return self._slow(*args, **kwargs)

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return self if instance is None else MethodType(self, instance)

    def miss(self, *args: Any, **kwargs: Any) -> Any:
        """The slow path."""
        raise NotImplementedError

    def attach(self, executable: Executable, reads: Sequence[Read] = ()) -> None:
        """Try `executable` first in calls from now on, as long as what it has read is unchanged.

        Nothing is ever detached: another thread may be in any version's code.
        """
        if not executable.entry or not all(map(unchanged.is_native, reads)):
            return
        entry = unchanged.entry_point() if reads else executable.entry
        with _ATTACHING:
            pointer = ctypes.c_void_p.from_address(id(self) + runtime.VECTORCALL)
            if pointer.value:
                older = _Version()
                for name in ("_slow", "_next", "_hidden", "_fail", "_unchanged"):
                    if hasattr(self, name):
                        setattr(older, name, getattr(self, name))
                at = id(older) + runtime.VECTORCALL
                ctypes.c_void_p.from_address(at).value = pointer.value
                # Until it is whole again, calls take the slow path.
                pointer.value = None
                self._next = older
            self._hidden = executable.hidden
            self._fail = executable.fail
            self._unchanged = unchanged.table(reads, executable.entry) if reads else ()
            pointer.value = entry


class _Version(NativeCallable):
    """A link in the chain of older versions."""


class Executable(NativeCallable):
    """One compiled version: call it with the arguments of its signature, in order.

    A call gives the result, or a tuple of results as the signature says. `out=` takes an array, or
    a tuple of arrays, that the results are written to and that are returned; they may overlap with
    the arguments.

    Raises (in calls):
        TypeError: the number of arguments, or an element type, is not as in the signature.
        ValueError: a shape is not; `out` is read-only; or what the program's assertions say.

    Attributes:
        signature: what it takes and gives.
        asserts: for each status that the code may return, from 1 on, the text of the exception:
            "file:line: ValueError: message".
        entry: the address of the native entry; 0 where there is none.
        kernel, shapes: the addresses of `@f` and `@f_shapes`.
        hidden: the arrays that stand for the hidden arguments. They are not copied: a call sees
            what is in them then.
    """

    def __init__(
        self,
        signature: Signature,
        asserts: Sequence[str],
        entry: int,
        kernel: int,
        shapes: int,
        hidden: Sequence[Array] = (),
    ):
        self.signature = signature
        self.asserts = tuple(asserts)
        self.entry = entry
        self.kernel = kernel
        self.shapes = shapes
        self.hidden = tuple(hidden)
        self.__name__ = self.__qualname__ = signature.name
        self.attach(self)

    def call_flat(self, args: Sequence[Any], out: Any = None) -> Any:
        """As a call of `args`: natively where that can be done, else as `miss` does it."""
        return self(*args) if out is None else self(*args, out=out)

    def miss(self, *args: Any, **kwargs: Any) -> Any:
        """The call by way of ctypes, with every check and copy that it takes."""
        signature = self.signature
        returned = signature.returned
        out = kwargs.pop("out", None)
        if kwargs:
            raise TypeError(
                f"{signature.name}() takes no keyword but out, not {next(iter(kwargs))}"
            )
        arguments = signature.arguments
        if len(args) != signature.visible:
            plural = "" if signature.visible == 1 else "s"
            verb = "was" if len(args) == 1 else "were"
            raise TypeError(
                f"{signature.name}() takes {signature.visible} positional argument{plural} "
                f"but {len(args)} {verb} given"
            )
        arrays = [
            kernel_argument(argument, value, where)
            for argument, value, where in zip(
                arguments, (*args, *self.hidden), self._places, strict=True
            )
        ]
        copied = self._writable(args, arrays)
        operands: list[int] = []
        for array, passing in zip(arrays, self._inputs, strict=True):
            operands += passing.operands(array)
        shapes = self._result_shapes(operands)
        given = self._outputs(out, shapes)
        if NATIVE and any(map(_is_large, returned, shapes)):
            pool.install()  # the next call need not come here
        results: list[Array] = []
        for result, shape, output in zip(returned, shapes, given, strict=True):
            if output is None or not writable_in_place(output, result, arrays + results):
                results.append(np.empty(shape, result.dtype.numpy))
            else:
                results.append(output)
        for array, passing in zip(results, self._results, strict=True):
            operands += passing.operands(array)
        status = self._functions[0](*operands)
        if status:
            text, names = split_stored(self.asserts[status - 1])
            everything = len(copied) == len(signature.stored)
            raise exception_of(text if everything else with_stored(text, (names,) if names else ()))
        for original, array in copied:
            np.copyto(original, array, casting="equiv")
        values: list[Any] = []
        for array, output in zip(results, given, strict=True):
            if output is None:
                values.append(array if array.ndim else array[()])
            else:
                if output is not array:
                    np.copyto(output, array, casting="same_kind")
                values.append(output)
        if not values:
            return None
        return values[0] if signature.single else tuple(values)

    def _writable(self, args: Sequence[Any], arrays: list[Array]) -> list[tuple[Array, Array]]:
        """Arguments that are stored into, where the code cannot do that in place, as copies.

        Each that overlaps with another array is replaced by a copy in `arrays`.

        Returns:
            The arrays given, and the copies that are to be brought back to them.

        Raises:
            ValueError: one is read-only, or is no array.
        """
        copied: list[tuple[Array, Array]] = []
        for number in self.signature.stored:
            original = args[number]
            if not isinstance(original, np.ndarray) or not original.flags.writeable:
                raise ValueError(
                    f"{self._places[number]} is stored into: it must be an array that can be "
                    "written"
                )
            array = arrays[number]
            others = arrays[:number] + arrays[number + 1 :]
            if any(np.may_share_memory(array, other) for other in others):
                array = arrays[number] = array.copy()
            if not np.may_share_memory(array, original):
                copied.append((original, array))
        return copied

    def fail(self, status: int) -> None:
        """Raise what a status other than 0 stands for."""
        raise exception_of(self.asserts[status - 1])

    @cached_property
    def _places(self) -> list[str]:
        """What messages call the arguments."""
        return [
            f"{self.signature.name}(): "
            + ("captured array" if argument.hidden else f"argument {index + 1}")
            + (f" ({argument.name})" if argument.name else "")
            for index, argument in enumerate(self.signature.arguments)
        ]

    @cached_property
    def _inputs(self) -> list[_Passing]:
        return [_Passing(argument) for argument in self.signature.arguments]

    @cached_property
    def _results(self) -> list[_Passing]:
        return [_Passing(result) for result in self.signature.returned]

    def _outputs(self, out: Any, shapes: list[tuple[int, ...]]) -> list[Array | None]:
        """What was given as `out`, one for each result, checked."""
        results = self.signature.returned
        if out is None:
            return [None] * len(results)
        if self.signature.single and not isinstance(out, tuple):
            out = (out,)
        where = f"{self.signature.name}(): out"
        if not isinstance(out, tuple) or len(out) != len(results):
            raise TypeError(
                f"{where} must be a tuple of {len(results)} arrays, one for each result"
            )
        outputs: list[Array | None] = []
        for index, (value, result, shape) in enumerate(zip(out, results, shapes, strict=True)):
            place = where if len(results) == 1 else f"{where}[{index}]"
            outputs.append(
                None if value is None else self._checked_output(value, result, shape, place)
            )
        return outputs

    def _checked_output(self, out: Any, result: Result, shape: tuple[int, ...], where: str) -> Any:
        """`out` itself, where a result of this shape can be assigned to it."""
        return check_output(out, result, shape, where)

    def _result_shapes(self, operands: list[int]) -> list[tuple[int, ...]]:
        """The results' shapes, computed by `@f_shapes` from the operands of the arguments."""
        count = sum(len(result.dynamic_axes) for result in self._results)
        extents = (ctypes.c_int64 * count)()
        if count:
            operands = [*operands, ctypes.addressof(extents)]
        if status := self._functions[1](*operands):
            self.fail(status)
        rest = iter(extents)
        return [
            tuple([next(rest) if extent is None else extent for extent in result.shape])
            for result in self.signature.returned
        ]

    @cached_property
    def _functions(self) -> tuple[Any, Any]:
        """`@f` and `@f_shapes` for ctypes, which releases the interpreter's lock around them."""
        inputs = [type_ for passing in self._inputs for type_ in passing.types]
        outputs = [type_ for passing in self._results for type_ in passing.types]
        # Where no extent is dynamic, there is no pointer to where extents are put.
        extents = [ctypes.c_void_p] * any(passing.dynamic_axes for passing in self._results)
        return (
            ctypes.CFUNCTYPE(ctypes.c_int32, *inputs, *outputs)(self.kernel),
            ctypes.CFUNCTYPE(ctypes.c_int32, *inputs, *extents)(self.shapes),
        )


def _is_large(result: Result, shape: tuple[int, ...]) -> bool:
    """Whether native entries get the result from the pool."""
    return result.dtype.bits // 8 * math.prod(shape) >= pool.LARGE


class _Passing:
    """How an array is passed to a kernel: pointer, dynamic extents, strides in elements."""

    def __init__(self, form: Argument | Result):
        self.dynamic_axes = [axis for axis, extent in enumerate(form.shape) if extent is None]
        self.strides = form.dynamic_strides if isinstance(form, Argument) else 0
        self.item_size = form.dtype.bits // 8
        integers = len(self.dynamic_axes) + self.strides
        self.types: list[Any] = [ctypes.c_void_p, *[ctypes.c_int64] * integers]

    def operands(self, array: Array) -> list[int]:
        operands = [address_of(array)]
        if self.dynamic_axes:
            shape = array.shape
            operands += [shape[axis] for axis in self.dynamic_axes]
        if self.strides:
            strides = array.strides[: self.strides]
            operands += [stride // self.item_size for stride in strides]
        return operands


def _check_layout() -> bool:
    """Whether native entries find in a NativeCallable what they look for."""
    if _Base is object:
        return False
    probe = _Version()
    probe._next = probe
    probe._hidden = ()
    probe._fail = probe._slow
    probe._unchanged = ()
    at = id(probe)
    return (
        ctypes.c_void_p.from_address(at + runtime.SLOW).value == id(probe._slow)
        and ctypes.c_void_p.from_address(at + runtime.NEXT).value == at
        and ctypes.c_void_p.from_address(at + runtime.HIDDEN).value == id(())
        and ctypes.c_void_p.from_address(at + runtime.FAIL).value == id(probe._slow)
        and ctypes.c_void_p.from_address(at + runtime.UNCHANGED).value == id(())
        and bool(ctypes.c_ulong.from_address(id(_Version) + _FLAGS_OFFSET).value & _HAVE_VECTORCALL)
        and ctypes.c_ssize_t.from_address(id(_Version) + 56).value == runtime.VECTORCALL
    )


# Whether calls can go through native entries in this process.
NATIVE = _check_layout()
