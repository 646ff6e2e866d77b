"""NumPy's functions that apply a function of the user's, to all slices or elements at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import primitives as nd
from ..array import Array
from ..dims import product
from ..locations import UnsupportedError, user_error
from ..operations import as_array
from ..registry import FUNCTIONS, implements
from .support import axis_of


def _each(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function of all elements along the first axis."""
    from ..vmap import vmap

    return vmap(function)


@implements()
def apply_along_axis(
    func1d: Callable[..., Any], axis: int, arr: Any, *args: Any, **kwargs: Any
) -> Array:
    """`func1d` of each vector along an axis; what it returns stands in the place of that axis."""
    array = as_array(arr)
    along = axis_of(axis, array.ndim)
    vectors = FUNCTIONS["moveaxis"](array, along, -1)
    outer = list(vectors.shape[:-1])
    rows = FUNCTIONS["reshape"](vectors, [product(outer), vectors.shape[-1]])
    found = as_array(_each(lambda row: as_array(func1d(row, *args, **kwargs)))(rows))
    result = FUNCTIONS["reshape"](found, [*outer, *found.shape[1:]])
    places = range(len(outer), result.ndim)
    return FUNCTIONS["moveaxis"](
        result, tuple(places), tuple(along + n for n in range(len(places)))
    )


@implements()
def vectorize(
    pyfunc: Callable[..., Any],
    otypes: Any = None,
    doc: str | None = None,
    excluded: Any = None,
    cache: bool = False,
    signature: Any = None,
) -> Callable[..., Any]:
    """`pyfunc` of each element of arrays that are broadcast together."""
    if excluded or signature is not None:
        raise user_error(
            UnsupportedError,
            "numpy.vectorize with excluded or signature",
            hint="write it with sw.vmap, whose in_axes say which arguments are whole",
        )

    def function(*operands: Any) -> Any:
        arrays = FUNCTIONS["broadcast_arrays"](*operands)
        shape = arrays[0].shape
        flat = [nd.reshape(array.value, [product(shape)]) for array in arrays]
        found = _each(pyfunc)(*map(Array, flat))
        several = isinstance(found, tuple)
        results = [FUNCTIONS["reshape"](one, shape) for one in (found if several else (found,))]
        if otypes is not None:
            types = otypes if isinstance(otypes, list | tuple | str) else [otypes]
            results = [one.astype(kind) for one, kind in zip(results, types, strict=True)]
        return tuple(results) if several else results[0]

    return function
