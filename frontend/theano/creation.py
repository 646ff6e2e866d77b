"""Tensors that are made: filled ones, ranges, identities; constructors of variables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...dialects.dtypes import dtype_of
from .. import numpy as traced
from .. import primitives as nd
from ..array import Array
from ..locations import user_error
from .config import config
from .graph import Op, TensorType, strong
from .shapes import extent_of, joined, sizes_of, variable


def _dtype(dtype: Any) -> str:
    return config.floatX if dtype is None or dtype == "floatX" else np.dtype(dtype).name


def alloc(value: Any, *shape: Any) -> Any:
    """`value` broadcast to a shape."""
    sizes = [size for item in shape for size in sizes_of(item)]
    return Op("Alloc", lambda v, *s: Array(traced.broadcast_to(strong(v), tuple(joined(s))).value))(
        variable(value), *sizes
    )


def zeros(shape: Any, dtype: Any = None) -> Any:
    return alloc(np.zeros((), _dtype(dtype)), shape)


def ones(shape: Any, dtype: Any = None) -> Any:
    return alloc(np.ones((), _dtype(dtype)), shape)


def full(shape: Any, value: Any, dtype: Any = None) -> Any:
    value = variable(value)
    return alloc(value if dtype is None else value.astype(dtype), shape)


def fill(a: Any, b: Any) -> Any:
    """`b` broadcast to the shape of `a`, in its own element type."""

    def trace(x: Any, y: Any) -> Any:
        model, value = strong(x), strong(y)
        shape = nd.broadcast(model.shape, value.shape) if value.ndim else model.shape
        return Array(traced.broadcast_to(value, shape).value)

    return Op("fill", trace)(variable(a), variable(b))


second = fill


def zeros_like(model: Any, dtype: Any = None, opt: bool = False) -> Any:
    model = variable(model)
    return fill(model, np.zeros((), dtype or model.dtype))


def ones_like(model: Any, dtype: Any = None, opt: bool = False) -> Any:
    model = variable(model)
    return fill(model, np.ones((), dtype or model.dtype))


def arange(start: Any, stop: Any = None, step: Any = 1, dtype: Any = None) -> Any:
    """As `numpy.arange`. Of whole numbers it is int64, of others what they promote to."""
    if stop is None:
        start, stop = 0, start
    known = all(isinstance(bound, int | float | np.generic) for bound in (start, stop, step))
    bounds = [variable(bound) for bound in (start, stop, step)]
    if dtype is None:
        kind = np.result_type(*[v.dtype for v in bounds])
        dtype = {"b": np.int64, "i": np.int64, "u": np.uint64}.get(kind.kind, kind)
    dtype = _dtype(dtype)
    if known:
        return variable(np.arange(start, stop, step, dtype))  # pyright: ignore[reportCallIssue]
    wanted = dtype_of(dtype)

    def of_whole_numbers(low: Any, high: Any, by: Any) -> Any:
        values = traced.arange(extent_of(low), extent_of(high), extent_of(by))
        return Array(nd.cast(strong(values).value, wanted))

    def of_numbers(*numbers: Any) -> Any:
        low, high, by = (strong(number).astype("float64") for number in numbers)
        count = traced.maximum(traced.ceil((high - low) / by), 0.0).astype("int64")
        first, second = (Array(nd.cast(v.value, wanted)) for v in (low, low + by))
        places = Array(nd.cast(strong(traced.arange(extent_of(count))).value, wanted))
        return Array((first + places * (second - first)).value)

    step_is_known = isinstance(step, int | np.integer) or hasattr(bounds[2], "data")
    whole = all(np.dtype(v.dtype).kind in "iub" for v in bounds) and step_is_known
    return Op("ARange", of_whole_numbers if whole else of_numbers)(*bounds)


def _above(rows: Any, columns: Any) -> Any:
    """How far above the main diagonal each place of a matrix is."""
    return traced.arange(columns)[None, :] - traced.arange(rows)[:, None]


def eye(n: Any, m: Any = None, k: Any = 0, dtype: Any = None) -> Any:
    """Ones on a diagonal, `k` above the main one."""
    kind = _dtype(dtype)

    def trace(rows: Any, columns: Any, diagonal: Any) -> Any:
        on = _above(extent_of(rows), extent_of(columns)) == strong(diagonal)
        return Array(nd.cast(on.value, dtype_of(kind)))

    return Op("Eye", trace)(variable(n), variable(n if m is None else m), variable(k))


def identity_like(x: Any) -> Any:
    x = variable(x)
    return eye(x.shape[0], x.shape[1], dtype=x.dtype)


def _triangle(name: str, is_kept: Callable[..., Any], doc: str) -> Callable[..., Any]:
    def trace(matrix: Any, diagonal: Any) -> Any:
        array = strong(matrix)
        kept = is_kept(_above(*array.shape), strong(diagonal))
        return traced.where(kept, array, array.dtype.type(0))

    def apply(m: Any, k: Any = 0) -> Any:
        m = variable(m)
        if m.ndim != 2:
            raise user_error(ValueError, f"{name} of {m!r}, which is no matrix")
        return Op(name, trace)(m, variable(k))

    apply.__name__ = apply.__qualname__ = name
    apply.__doc__ = doc
    return apply


tril = _triangle("tril", traced.less_equal, "A matrix with zeros above a diagonal.")
triu = _triangle("triu", traced.greater_equal, "A matrix with zeros below a diagonal.")


def diag(v: Any, k: int = 0) -> Any:
    """The diagonal of a matrix (of the last two axes), or the matrix with that of a vector."""
    return Op("diag", lambda x: traced.diag(strong(x), k).copy())(variable(v))


PREFIXES = {
    "b": "int8",
    "w": "int16",
    "i": "int32",
    "l": "int64",
    "f": "float32",
    "d": "float64",
    "c": "complex64",
    "z": "complex128",
}
_PATTERNS: dict[str, tuple[bool, ...]] = {
    "scalar": (),
    "vector": (False,),
    "row": (True, False),
    "col": (False, True),
    "matrix": (False, False),
    **{f"tensor{rank}": (False,) * rank for rank in range(3, 8)},
}
_PLURALS = {"scalar": "scalars", "vector": "vectors", "row": "rows", "col": "cols"}
_PLURALS |= {"matrix": "matrices", **{f"tensor{rank}": f"tensor{rank}s" for rank in range(3, 8)}}


def several(make: Callable[..., Any]) -> Callable[..., list[Any]]:
    """`dmatrices("a", "b")`, `dmatrices("ab")` or `dmatrices(2)`: a list of variables."""

    def plural(*names: Any) -> list[Any]:
        wanted = names[0] if len(names) == 1 else names  # a string is a name for each letter
        if isinstance(wanted, int):
            return [make() for _ in range(wanted)]
        return [make(name) for name in wanted]

    return plural


def _of_float_x(pattern: tuple[bool, ...]) -> Callable[..., Any]:
    def make(name: str | None = None, dtype: Any = None) -> Any:
        return TensorType(_dtype(dtype), pattern)(name)

    return make


def constructors() -> dict[str, Any]:
    """`dmatrix`, `fvectors`, … : each element type and pattern, one variable or several.

    Those with a letter in front are types, which make variables when called.
    """
    found: dict[str, Any] = {}
    for kind, pattern in _PATTERNS.items():
        for prefix, dtype in PREFIXES.items():
            found[prefix + kind] = TensorType(dtype, pattern)
            found[prefix + _PLURALS[kind]] = several(found[prefix + kind])
        found[kind] = _of_float_x(pattern)
        found[_PLURALS[kind]] = several(found[kind])
    return found


def tensor(dtype: Any = None, broadcastable: Sequence[bool] = (), name: str | None = None) -> Any:
    """A variable of any element type and broadcast pattern."""
    return TensorType(_dtype(dtype), broadcastable)(name)
