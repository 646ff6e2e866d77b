"""What a compiled function is specialised on: each leaf of its arguments, and why it differs.

A leaf's key is a `LeafKey`: element type, rank, which axes are 1, layout class, and not the other
sizes. Values that are no numbers are fixed (`pytree.Static`).
"""

from __future__ import annotations

import array
import types
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from ..backends.signature import CONTIGUOUS, layout_of
from ..dialects.dtypes import DTYPES, DType, dtype_of, interface_dtype
from ..dialects.specs import Spec, parse_spec
from .array import Array
from .dims import Dim
from .drawing import draws_by_itself, refused
from .locations import user_error
from .pytree import OPAQUE, Static
from .trace import ArgumentInfo, Graph, Value
from .ufuncs import PYTHON_DTYPES


class LeafKey(NamedTuple):
    """What a version of a compiled function assumes of one leaf.

    Attributes:
        dtype: element type.
        shape: 1 for an axis of one element, None for any other, another number where sizes are
            fixed.
        layout: see `backends.signature.Argument`.
        weak: int, float or complex for a Python scalar, else None.
        names: of the axes, where a spec names them: axes of one name are equal.
        known: of a whole number that is fixed, what it is.
    """

    dtype: DType
    shape: tuple[int | None, ...]
    layout: str = CONTIGUOUS
    weak: type | None = None
    names: tuple[str | None, ...] = ()
    known: int | None = None

    def __str__(self) -> str:
        if self.known is not None:
            return str(self.known)
        if self.weak is not None:
            return self.weak.__name__
        layout = "" if self.layout == CONTIGUOUS else f" ({self.layout})"
        return f"{Spec(self.dtype, self.shape)}{layout}"


@dataclass(frozen=True)
class ArraySpec:
    """An array of which only the type is known: `stepwell.spec("f32[n, 4]")`."""

    key: LeafKey

    def __repr__(self) -> str:
        return f"spec({str(self.key)!r})"


OPAQUE.update((ArraySpec, DType))


def spec(text: str) -> ArraySpec:
    """An argument for `lower`: an element type and extents, equal ones by one name.

    Raises:
        ValueError: `text` is not a spec.
    """
    parsed, names = parse_spec(text)
    return ArraySpec(LeafKey(parsed.dtype, parsed.shape, names=names))


_STATIC_TYPES = (bool, str, bytes, type(None), types.FunctionType, type, np.dtype, DType, slice)

# What NumPy makes arrays of without a copy.
_BUFFERS = (memoryview, array.array)
_INTERFACES = ("__array__", "__array_interface__", "__array_struct__")


def as_leaf(value: Any) -> Any:
    """A leaf that is an operand of the compiled function (an array or number), or a `Static`.

    Raises:
        TypeError: it can be neither.
    """
    kind = type(value)
    if kind is np.ndarray or kind is float or kind is int or kind is complex or kind is Static:
        return value
    if kind in _STATIC_TYPES:
        return Static(value)
    if isinstance(value, np.ndarray | np.generic):
        if isinstance(value, np.matrix | np.ma.MaskedArray):
            raise user_error(
                TypeError, f"a {kind.__name__} cannot be an argument of a compiled function"
            )
        return value
    if isinstance(value, Array | Dim | ArraySpec):
        return value
    # Of our own arrays the interface is not asked: it waits for what is being computed.
    if getattr(kind, "stays_on_device", False) or hasattr(value, "__cuda_array_interface__"):
        return value
    if kind in _BUFFERS or any(hasattr(value, name) for name in _INTERFACES):
        return np.asarray(value)
    if hasattr(value, "__dlpack__"):
        if value.__dlpack_device__()[0] == DLPACK_CUDA:
            from ..backends.cuda.arrays import DeviceArray

            return DeviceArray.from_dlpack(value)
        return np.from_dlpack(value)
    if draws_by_itself(value):
        bits = type(getattr(value, "bit_generator", value)).__name__
        raise refused(f"a {kind.__name__} ({bits}) cannot be an argument")
    try:
        hash(value)
    except TypeError:
        raise user_error(
            TypeError,
            f"an argument of type {kind.__name__} can be neither an array nor a fixed value of a "
            "compiled function, because it cannot be hashed",
        ) from None
    return Static(value)


DLPACK_CUDA = 2
"""The kind of device that memory of an NVIDIA GPU is on, in DLPack."""

_Leaves = tuple[LeafKey, ...]
_dtypes: dict[Any, DType] = {}
# Most calls are with the element types and shapes of earlier ones.
_contiguous_keys: dict[Any, LeafKey] = {}
_device_keys: dict[Any, LeafKey] = {}
_scalar_keys = {kind: LeafKey(dtype, (), weak=kind) for kind, dtype in PYTHON_DTYPES.items()}


def leaf_key(leaf: Any, static_sizes: bool = False) -> LeafKey:
    """The key of an operand.

    Raises:
        TypeError: its element type is none of ours.
    """
    if isinstance(leaf, np.ndarray):
        if static_sizes or not leaf.flags.c_contiguous:
            return _array_key(leaf, static_sizes)
        found = _contiguous_keys.get((leaf.dtype, leaf.shape))
        if found is None:
            if len(_contiguous_keys) >= 4096:
                _contiguous_keys.clear()
            found = _array_key(leaf, False)
            _contiguous_keys[leaf.dtype, leaf.shape] = found
        return found
    if isinstance(leaf, np.generic):
        return LeafKey(_element_type(leaf.dtype), ())
    if isinstance(leaf, ArraySpec):
        return leaf.key
    if getattr(type(leaf), "stays_on_device", False):
        return _device_key(leaf.dtype, leaf.shape, static_sizes)
    if (interface := getattr(leaf, "__cuda_array_interface__", None)) is not None:
        return _device_key(interface_dtype(interface), tuple(interface["shape"]), static_sizes)
    return _scalar_keys[next(base for base in (int, float, complex) if isinstance(leaf, base))]


def _device_key(dtype: np.dtype[Any], shape: tuple[int, ...], static_sizes: bool) -> LeafKey:
    if static_sizes:
        return LeafKey(_element_type(dtype), shape)
    found = _device_keys.get((dtype, shape))
    if found is None:
        if len(_device_keys) >= 4096:
            _device_keys.clear()
        known = tuple([1 if extent == 1 else None for extent in shape])
        found = _device_keys[dtype, shape] = LeafKey(_element_type(dtype), known)
    return found


def _array_key(leaf: np.ndarray[Any, Any], static_sizes: bool) -> LeafKey:
    shape: tuple[int | None, ...] = leaf.shape
    if not static_sizes:
        shape = tuple([1 if extent == 1 else None for extent in shape])
    return LeafKey(_element_type(leaf.dtype), shape, layout_of(leaf))


def _element_type(dtype: np.dtype[Any]) -> DType:
    found = _dtypes.get(dtype)
    if found is not None:
        return found
    try:
        found = dtype_of(dtype if dtype.isnative else dtype.newbyteorder("="))
    except TypeError:
        what = "object arrays" if dtype.kind == "O" else f"arrays of {dtype}"
        raise user_error(
            TypeError,
            f"{what} cannot be compiled; the element types are: "
            + ", ".join(known.numpy_name for known in DTYPES.values()),
        ) from None
    _dtypes[dtype] = found
    return found


def add_argument(graph: Graph, key: LeafKey, name: str) -> Array:
    """The traced array for an operand of the compiled function."""
    info = ArgumentInfo(name, key.layout, key.weak is not None, key.known)
    array = Array(graph.add_argument(key.dtype, key.shape, info), key.weak)
    array.owner = f"the argument {name}"
    array.in_order = key.layout == CONTIGUOUS
    array.known = key.known
    return array


def unify_names(graph: Graph, keys: list[LeafKey], values: list[Value]) -> None:
    """Require that axes of one name are equal, and print them by that name."""
    first: dict[str, tuple[Dim, str]] = {}
    for key, value, info in zip(keys, values, graph.argument_infos, strict=False):
        for axis, name in enumerate(key.names):
            extent = value.shape[axis]
            if name is None or not isinstance(extent, Dim):
                continue
            ((atom,), _) = extent.terms[0]
            if name not in first:
                first[name] = extent, f"{info.name}.shape[{axis}]"
                atom.name = name
                continue
            other, place = first[name]
            message = f"{info.name}.shape[{axis}] and {place} must be equal"
            graph.require("equal", other, extent, f"ValueError: {message}")


def distance(new: tuple[Any, _Leaves], old: tuple[Any, _Leaves], names: list[str]) -> int:
    """How unlike two keys are: an array of another rank is less like than one of another type."""
    ranks = [len(leaf.shape) for leaf in new[1]] != [len(leaf.shape) for leaf in old[1]]
    return len(difference(new, old, names)) + 2 * ranks


def difference(new: tuple[Any, _Leaves], old: tuple[Any, _Leaves], names: list[str]) -> list[str]:
    """What of two keys of versions differs, in sentences."""
    (new_tree, new_leaves), (old_tree, old_leaves) = new, old
    if len(new_leaves) != len(old_leaves):
        return ["the arguments are nested otherwise, or one more or fewer is left at its default"]
    found = ["a fixed argument has another value, or the nesting is another"]
    sentences = found if new_tree != old_tree else []
    for name, a, b in zip(names, new_leaves, old_leaves, strict=False):
        if a.weak is not b.weak:
            sentences.append(f"{name} is {_kind(a)}, was {_kind(b)}")
        elif a.dtype is not b.dtype:
            sentences.append(f"{name} is {a.dtype}, was {b.dtype}")
        elif len(a.shape) != len(b.shape):
            sentences.append(f"{name} has rank {len(a.shape)}, had {len(b.shape)}")
        else:
            sentences += [
                f"axis {axis} of {name} is {_extent(m)}, was {_extent(n)}"
                for axis, (m, n) in enumerate(zip(a.shape, b.shape, strict=True))
                if m != n
            ]
            if a.layout != b.layout:
                sentences.append(f"{name} is {a.layout}, was {b.layout}")
    return sentences


def _kind(key: LeafKey) -> str:
    return f"a Python {key.weak.__name__}" if key.weak is not None else f"an array of {key.dtype}"


def _extent(extent: int | None) -> str:
    return "not 1" if extent is None else str(extent)
