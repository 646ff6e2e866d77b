"""What Theano has in `tensor.extra_ops`, and some of what `tensor.basic` has beside the tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from .. import primitives as nd
from ..array import Array
from ..dims import add, maximum, multiply
from ..locations import user_error
from . import elementwise
from .creation import alloc, arange, eye, ones, tril
from .elementwise import isclose, switch
from .graph import Constant, Op, ancestors, strong
from .indexing import argsort, take_item
from .reductions import all as every
from .reductions import batched_dot, dot, mean
from .reductions import max as greatest
from .reductions import min as least
from .shapes import exactly, extent_of, join, joined, reshape, sizes_of, stack, variable


class NotScalarConstantError(Exception):
    """A number is wanted of a variable that is not known to be one."""


class EmptyConstantError(NotScalarConstantError):
    """A number is wanted of a constant that has no elements."""


def get_scalar_constant_value(
    v: Any, elemwise: bool = True, only_process_constants: bool = False, max_recur: int = 10
) -> Any:
    """The number that a variable is known to be: a constant, an extent that is 1 or given, or what
    is computed of such.

    Raises:
        NotScalarConstantError: it is not.
    """
    if isinstance(v, np.ndarray) and v.size == 0:
        raise EmptyConstantError(v)
    v = variable(v)
    if isinstance(v, Constant) and v.data.ndim == 0:
        return v.data.copy()
    if isinstance(v.sizes, int):
        return np.asarray(v.sizes)
    if v.owner is not None and v.owner.op.name in ("fill", "Alloc", "Assert"):
        return get_scalar_constant_value(v.owner.inputs[v.owner.op.name == "fill"])
    leaves = [found for found in ancestors([v]) if found.owner is None]
    if (
        v.type.ndim
        or only_process_constants
        or not all(isinstance(leaf, Constant) for leaf in leaves)
    ):
        raise NotScalarConstantError(v)
    return v.eval()


class Assert:
    """`Assert("message")(x, *conditions)`: `x`, in calls in which all conditions hold.

    Raises:
        AssertionError: when called, if one does not.
    """

    def __init__(self, msg: str = "Theano Assert failed!"):
        self.msg = msg

    def __call__(self, value: Any, *conds: Any) -> Any:
        def trace(v: Any, *conditions: Any) -> Any:
            for condition in conditions:
                holds = traced.all(strong(condition))
                nd.check(holds.value, f"AssertionError: {self.msg}")
            return v

        return Op("Assert", trace)(variable(value), *[variable(c) for c in conds])


assert_op = assert_ = Assert()


def extract_constant(x: Any, elemwise: bool = True, only_process_constants: bool = False) -> Any:
    """The number that a variable is known to be, else the variable."""
    try:
        return get_scalar_constant_value(x)
    except NotScalarConstantError:
        return variable(x)


def diff(x: Any, n: int = 1, axis: int = -1) -> Any:
    """Differences of neighbours, n times."""
    x = variable(x)
    for _ in range(n):
        index: list[Any] = [slice(None)] * x.ndim
        index[axis] = slice(1, None)
        later = take_item(x, tuple(index))
        index[axis] = slice(None, -1)
        x = later - take_item(x, tuple(index))
    return x


def bincount(
    x: Any, weights: Any = None, minlength: Any = None, assert_nonneg: bool = False
) -> Any:
    """How often each whole number occurs in a vector, in its type; or the sum of its weights.

    Raises:
        TypeError: `x` is not a vector of whole numbers.
        ValueError: when called, there are negative numbers; with `assert_nonneg`, an
            AssertionError.
    """
    x = variable(x)
    if x.ndim != 1:
        raise user_error(TypeError, "bincount: inputs must be of dimension 1")
    if assert_nonneg:
        x = Assert("Input to bincount has negative values!")(x, every(x >= 0))
    weighed = [] if weights is None else [variable(weights)]
    dtype = [x, *weighed][-1].dtype

    def trace(v: Any, least_count: Any, *w: Any) -> Any:
        counts = traced.bincount(strong(v), *map(strong, w)).astype(dtype)
        missing = add(extent_of(least_count), multiply(counts.shape[0], -1))
        return traced.pad(counts, [(0, maximum(0, missing))])

    return Op("bincount", trace)(x, variable(0 if minlength is None else minlength), *weighed)


def compress(condition: Any, x: Any, axis: int | None = None) -> Any:
    """The slices along an axis where the condition holds."""
    x = variable(x)
    if axis is None:
        x, axis = x.flatten(), 0
    (places,) = variable(condition).nonzero()
    return x.take(places, axis=axis)


def to_one_hot(y: Any, nb_class: Any, dtype: Any = None) -> Any:
    """A row for each whole number of a vector: 1 at its place, else 0."""
    return take_item(eye(nb_class, dtype=dtype), variable(y))


def fill_diagonal(a: Any, val: Any) -> Any:
    """A tensor with another diagonal."""
    return fill_diagonal_offset(a, val, 0)


def fill_diagonal_offset(a: Any, val: Any, offset: Any) -> Any:
    """A matrix with another diagonal, `offset` above the main one."""
    a, val = variable(a), variable(val)

    def trace(m: Any, v: Any, k: Any) -> Any:
        array, on = strong(m), None
        rank = array.ndim
        rows = strong(traced.arange(array.shape[0])) + extent_of(k)
        rows = rows.reshape(-1, *[1] * (rank - 1))
        for axis in range(1, rank):
            places = strong(traced.arange(array.shape[axis]))
            same = rows == places.reshape(-1, *[1] * (rank - 1 - axis))
            on = same if on is None else on & same
        return traced.where(on, strong(v).astype(array.dtype), array)

    return Op("FillDiagonal", trace)(a, val, variable(offset))


def unravel_index(
    indices: Any, dims: Any, order: str = "C", ndim: int | None = None
) -> tuple[Any, ...]:
    """The places of flat indices in a shape, a tensor for each axis.

    Args:
        dims: the shape: numbers, or a vector; of unknown length, with `ndim`.
        order: in which the indices count, "C" or "F".

    Raises:
        ValueError: when called, an index beyond the shape.
    """
    sizes = sizes_of(dims)

    def trace(flat: Any, *extents: Any) -> Any:
        alone = ndim is not None and len(extents) == 1
        shape = exactly(extents[0], ndim or 0) if alone else joined(extents)
        return list(traced.unravel_index(strong(flat), tuple(shape), order))

    found = Op("UnravelIndex", trace)(variable(indices), *sizes)
    return tuple(found) if isinstance(found, list) else (found,)


def ravel_multi_index(multi_index: Any, dims: Any, mode: str = "raise", order: str = "C") -> Any:
    """The flat indices of places in a shape: a tensor for each axis, in which `dims` are."""
    places = [variable(place) for place in multi_index]
    count = len(places)

    def trace(*given: Any) -> Any:
        sizes = given[count:]
        shape = exactly(sizes[0], count) if len(sizes) == 1 else joined(sizes)
        index = tuple([strong(place) for place in given[:count]])
        return traced.ravel_multi_index(index, tuple(shape), mode, order)

    return Op("RavelMultiIndex", trace)(*places, *sizes_of(dims))


def tri(N: Any, M: Any = None, k: Any = 0, dtype: Any = None) -> Any:
    """Ones at and below a diagonal."""
    return tril(ones((N, N if M is None else M), dtype=dtype), k)


def split(x: Any, splits_size: Any, n_splits: int, axis: int = 0) -> list[Any]:
    """Parts along an axis, of these sizes."""
    x = variable(x)
    sizes = sizes_of(splits_size)

    def trace(v: Any, *given: Any) -> Any:
        array, at = strong(v), 0
        known = given if len(given) == n_splits else exactly(given[0], n_splits)
        parts: list[Any] = []
        for item in known:
            end = add(at, extent_of(item))
            index = [slice(None)] * array.ndim
            index[axis] = slice(at, end)
            parts.append(Array(array[tuple(index)].value))
            at = end
        nd.agree(at, array.shape[axis], "split: the sizes of the parts add up to another extent")
        return parts

    made = Op("Split", trace)(x, *sizes)
    return made if isinstance(made, list) else [made]


def horizontal_stack(*args: Any) -> Any:
    """Matrices side by side."""
    return join(1, *args)


def vertical_stack(*args: Any) -> Any:
    """Matrices one above the other."""
    return join(0, *args)


def batched_tensordot(x: Any, y: Any, axes: Any = 2) -> Any:
    """`tensordot` for each index of the first axis."""
    x, y = variable(x), variable(y)
    if isinstance(axes, int):
        axes = [list(range(x.ndim - axes, x.ndim)), list(range(1, axes + 1))]
    first, second = ([a] if isinstance(a, int) else list(a) for a in axes)
    left = [a for a in range(1, x.ndim) if a not in first]
    right = [a for a in range(1, y.ndim) if a not in second]
    one = x.dimshuffle(0, *left, *first)
    other = y.dimshuffle(0, *second, *right)
    kept = [one.shape[1 + n] for n in range(len(left))]
    new = [other.shape[1 + len(second) + n] for n in range(len(right))]
    one = reshape(one, (x.shape[0], _product(kept), -1))
    other = reshape(other, (y.shape[0], -1, _product(new)))
    return reshape(batched_dot(one, other), (x.shape[0], *kept, *new))


def _product(extents: Sequence[Any]) -> Any:
    total: Any = 1
    for extent in extents:
        total = total * extent
    return total


def allclose(
    a: Any, b: Any, rtol: float = 1e-05, atol: float = 1e-08, equal_nan: bool = False
) -> Any:
    """Whether all are close, as `isclose` has it."""
    return every(isclose(a, b, rtol, atol, equal_nan))


def cov(m: Any, y: Any = None, rowvar: bool = True, bias: bool = False, ddof: Any = None) -> Any:
    """The covariances of the rows of `m`, and of `y` below it, or of the columns.

    Args:
        bias: whether it is divided by how many observations there are, instead of one less.
        ddof: how many less, whatever `bias` says.
    """
    parts = [variable(part) for part in (m, y) if part is not None]
    x = join(0, *[part if rowvar else part.T for part in parts])
    centred = x - mean(x, 1, keepdims=True)
    less = (0 if bias else 1) if ddof is None else ddof
    return dot(centred, centred.T.conj()) / (x.shape[1] - less)


def ceil_intdiv(a: Any, b: Any) -> Any:
    """Whole numbers divided, rounded up."""
    a, b = variable(a), variable(b)
    return a // b + switch(a % b, 1, 0).astype(a.dtype)


def largest(*args: Any) -> Any:
    """Elementwise, the greatest."""
    return elementwise.maximum(*args) if len(args) == 2 else greatest(stack(list(args)), axis=0)


def smallest(*args: Any) -> Any:
    """Elementwise, the least."""
    return elementwise.minimum(*args) if len(args) == 2 else least(stack(list(args)), axis=0)


def inverse_permutation(perm: Any) -> Any:
    """The permutation that undoes one, or each row's."""
    return argsort(perm, axis=-1).astype(variable(perm).dtype)


def permute_row_elements(x: Any, y: Any, inverse: int = 0) -> Any:
    """The elements of each row in the order of that row of `y`, or of the vector `y`."""
    x, y = variable(x), variable(y)
    order = inverse_permutation(y) if inverse else y

    def trace(v: Any, o: Any) -> Any:
        array, places = strong(v), strong(o).astype("int64")
        shape = nd.broadcast(array.shape, places.shape)
        array, places = (traced.broadcast_to(part, shape) for part in (array, places))
        return Array(traced.take_along_axis(array, places, -1).value)

    return Op("PermuteRowElements", trace)(x, order)


class _Grid:
    """`mgrid[0:5, 0:3]`: NumPy's, of numbers and scalars of the graph; `sparse` is the open form.

    Raises:
        NotImplementedError: a step that is a number of points.
    """

    def __init__(self, sparse: bool):
        self.sparse = sparse

    def __getitem__(self, index: Any) -> list[Any]:
        slices = index if isinstance(index, tuple) else (index,)
        if any(isinstance(part.step, complex) for part in slices):
            raise user_error(NotImplementedError, "mgrid and ogrid by numbers of points")
        ranges = [arange(part.start or 0, part.stop, part.step or 1) for part in slices]
        rank = len(ranges)
        wide = [
            values.dimshuffle(*["x"] * axis, 0, *["x"] * (rank - 1 - axis))
            for axis, values in enumerate(ranges)
        ]
        if self.sparse:
            return wide
        shape = [values.shape[0] for values in ranges]
        dtype = np.result_type(*[values.dtype for values in ranges]).name
        return [alloc(values.astype(dtype), *shape) for values in wide]


mgrid, ogrid = _Grid(False), _Grid(True)


def tensor_from_scalar(s: Any) -> Any:
    """Scalars are tensors without axes."""
    return variable(s)


scalar_from_tensor = tensor_from_scalar


def is_flat(var: Any, ndim: int = 1) -> bool:
    """Whether a variable has `ndim` axes."""
    return variable(var).ndim == ndim
