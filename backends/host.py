"""The functions of the host that compiled code and the interpreters call: NumPy's.

Linear algebra there is LAPACK, as NumPy links it. A call from compiled code comes by way of
`address_of`: a C function, made when the code is loaded, that takes the interpreter's lock, looks
at the operands where they lie, and copies the results to their destinations.
"""

from __future__ import annotations

import ctypes
import math
import threading
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import Any

import numpy as np

from ..dialects.host_call import HostCall, parse_function, parse_symbol
from ..dialects.specs import Spec
from . import python_calls
from .random_state import drawn, mt19937, pcg64_seeded

Array = np.ndarray[Any, Any]


def _searchsorted(a: Array, v: Array, side: str = "left") -> Array:
    return np.searchsorted(a, v, side)  # pyright: ignore[reportArgumentType, reportCallIssue]


def _lstsq(a: Array, b: Array, rcond: float | None = None) -> tuple[Any, ...]:
    """Without the residuals, of which there are as many as the rank says."""
    solution, _, rank, singular_values = np.linalg.lstsq(a, b, rcond)
    return solution, rank, singular_values


def _histogram(a: Array, *rest: Array, weighted: bool = False, **options: Any) -> Any:
    """After `a` come the edges, unless a number of bins is an option, and then the weights."""
    if weighted:
        options["weights"] = rest[-1]
        rest = rest[:-1]
    if rest:
        (options["bins"],) = rest
    return np.histogram(a, **options)


def _ufunc(
    array: Array, *rest: Array, ufunc: str, method: str, masked: bool = False, **options: Any
) -> Any:
    """A method of a ufunc; a mask of the elements comes last."""
    if masked:
        options["where"], rest = rest[-1], rest[:-1]
    return getattr(getattr(np, ufunc), method)(array, *rest, **options)


def _ufunc_at(array: Array, *rest: Array, ufunc: str, indices: int) -> Array:
    """The array after `ufunc.at`: its indices come first, then its other operand."""
    made = array.copy()
    getattr(np, ufunc).at(made, rest[:indices], *rest[indices:])
    return made


def _quantile(
    a: Array, *rest: Array, function: str, weighted: bool = False, **options: Any
) -> Array:
    """The shares are an option, or come after `a`; weights come last."""
    if weighted:
        options["weights"], rest = rest[-1], rest[:-1]
    return getattr(np, function)(a, *rest, **options)


def _histogram2d(x: Array, y: Array, weights: Array | None = None, **options: Any) -> Any:
    return np.histogram2d(x, y, weights=weights, **options)


def _cholesky(a: Array, upper: bool = False) -> Array:
    return np.linalg.cholesky(a, upper=upper)


def _of_points(transform: Callable[..., Any]) -> Callable[..., Array]:
    """A transform whose number of points is an operand."""
    return lambda a, points, **options: transform(a, int(points), **options)


_LINALG = "solve inv det slogdet qr eigh eigvalsh eig eigvals svd pinv"
_UFUNCS = "nextafter spacing gcd lcm ldexp frexp bitwise_count"
_FFT = "fft ifft rfft ihfft"
FUNCTIONS: dict[str, Callable[..., Any]] = {
    **{f"linalg.{name}": getattr(np.linalg, name) for name in _LINALG.split()},
    **{f"fft.{name}": getattr(np.fft, name) for name in _FFT.split()},
    **{f"fft.{name}": _of_points(getattr(np.fft, name)) for name in ("irfft", "hfft")},
    **{name: getattr(np, name) for name in ("sort", "argsort", "partition", "argpartition")},
    "linalg.cholesky": _cholesky,
    "linalg.lstsq": _lstsq,
    "lexsort": lambda *keys, axis: np.lexsort(keys, axis),
    "searchsorted": _searchsorted,
    "digitize": np.digitize,
    "histogram": _histogram,
    **{name: getattr(np, name) for name in _UFUNCS.split() if hasattr(np, name)},
    "i0": np.i0,
    "ufunc": _ufunc,
    "ufunc.at": _ufunc_at,
    "quantile": _quantile,
    "histogram2d": _histogram2d,
    **{name: getattr(np, name) for name in ("packbits", "unpackbits", "pad")},
    "random.mt19937": mt19937,
    "random.drawn": drawn,
    "random.pcg64_seeded": pcg64_seeded,
    **{f"python.{name}": getattr(python_calls, name) for name in ("apply", "begin", "finish")},
}


@lru_cache(maxsize=1024)
def _callable(function: str) -> Callable[..., Any]:
    """What a call of a host function calls, its options given."""
    name, options = parse_function(function)
    try:
        return partial(FUNCTIONS[name], **options)
    except KeyError:
        raise LookupError(f"there is no host function {name!r}") from None


def evaluate(function: str, operands: Sequence[Array], results: Sequence[Spec]) -> list[Array]:
    """The results of a host function, in the types that are promised.

    Raises:
        LookupError: there is no such function.
        ValueError: a result has another shape than promised.
        Exception: what the function raises.
    """
    found = _callable(function)(*operands)
    values = [np.asarray(value) for value in (found if isinstance(found, tuple) else (found,))]
    arrays: list[Array] = []
    for value, spec in zip(values, results, strict=False):
        if len(spec.shape) != value.ndim or any(
            size not in (None, own) for size, own in zip(spec.shape, value.shape, strict=True)
        ):
            raise ValueError(f"{function} gives an array of shape {value.shape}, not {spec}")
        arrays.append(value.astype(spec.dtype.numpy, copy=False))
    return arrays


class Memory:
    """Where the arrays of a call lie: in the host's memory, or, of subclasses, elsewhere.

    Attributes:
        stays: whether what `take` gives is the memory itself, now and in later calls.
    """

    stays = True

    def take(self, address: int, shape: tuple[int, ...], dtype: np.dtype[Any]) -> Array:
        """What the array there holds; here it is not copied."""
        size = math.prod(shape) * dtype.itemsize
        if not size:
            return np.empty(shape, dtype)
        memory: Any = (ctypes.c_char * size).from_address(address)
        return np.ndarray(shape, dtype, memory)

    def put(self, address: int, value: Array) -> None:
        """Let the array there be this one."""
        self.take(address, value.shape, value.dtype)[...] = value


_HERE = Memory()


def address_of(symbol: str, memory: Memory = _HERE) -> int:
    """The address of the C function that `symbol` stands for, in this process.

    Args:
        memory: where its arrays lie.

    Raises:
        KeyError: it is not the symbol of a host function.
    """
    with _LOCK:
        made = _MADE.get((symbol, memory))
        if made is None:
            try:
                call = parse_symbol(symbol)
            except ValueError:
                raise KeyError(symbol) from None
            made = _MADE[symbol, memory] = _c_function(call, memory)
    return ctypes.cast(made, ctypes.c_void_p).value or 0


_LOCK = threading.Lock()
# Code that calls them is never unmapped, so they live as long as the process.
_MADE: dict[tuple[str, Memory], Any] = {}


def _c_function(call: HostCall, memory: Memory) -> Any:
    """A function of pointers and dynamic extents, as memrefs are passed, for ctypes."""
    specs = (*call.operands, *call.results)
    count = len(call.operands)
    # The arguments of the last call, and the arrays there: in a loop they are those of the next.
    last: tuple[Any, list[Array], list[Array]] = (None, [], [])

    def run_here(*arguments: int) -> bool:
        nonlocal last
        try:
            known, operands, results = last
            if known != arguments:
                remaining = iter(arguments)
                arrays = [memory.take(*_place(s, remaining), s.dtype.numpy) for s in specs]
                operands, results = arrays[:count], arrays[count:]
                last = arguments, operands, results
            found = _callable(call.function)(*operands)
            values = found if isinstance(found, tuple) else (found,)
            for array, value in zip(results, values, strict=True):
                if array.shape != np.shape(value):
                    return False
                array[...] = value
        except Exception:  # an assert behind the call says what it means to the user
            return False
        return True

    def run(*arguments: int) -> bool:
        try:
            remaining = iter(arguments)
            places = [_place(spec, remaining) for spec in specs]
            arrays = [
                memory.take(*place, spec.dtype.numpy)
                for place, spec in zip(places[:count], call.operands, strict=True)
            ]
            found = evaluate(call.function, arrays, call.results)
            for (address, shape), value in zip(places[count:], found, strict=True):
                if shape != value.shape:
                    raise ValueError
                memory.put(address, value)
        except Exception:
            return False
        return True

    types: list[Any] = []
    for spec in specs:
        types += [ctypes.c_void_p, *[ctypes.c_int64] * spec.shape.count(None)]
    return ctypes.CFUNCTYPE(ctypes.c_bool, *types)(run_here if memory.stays else run)


def _place(spec: Spec, arguments: Any) -> tuple[int, tuple[int, ...]]:
    """Address and shape of the array that a pointer and the dynamic extents after it describe."""
    address = next(arguments)
    return address, tuple(next(arguments) if one is None else one for one in spec.shape)
