"""Products and norms: everything that is a `dot_general`, and what NumPy composes of it."""

from __future__ import annotations

import string
from collections.abc import Sequence
from functools import cache, reduce
from typing import Any

import numpy as np

from ...dialects.dtypes import F64, I64
from .. import primitives as nd
from ..array import Array, view_of
from ..dims import Extent, add, is_known, maximum, minimum, multiply
from ..locations import UnsupportedError, user_error
from ..operations import as_array, into, operate
from ..registry import FUNCTIONS, implements
from ..trace import Value
from .support import axes_of, axis_of, common_values, value_of


def _finish(result: Value, out: Any, name: str) -> Any:
    return Array(result) if out is None else into(out, Array(result), True, name)


@implements("matmul", "linalg.matmul")
def matmul(x1: Any, x2: Any, out: Any = None) -> Any:
    """Matrix product; leading axes broadcast."""
    a, b = common_values([x1, x2])
    for number, value in enumerate((a, b)):
        if not value.shape:
            raise user_error(
                ValueError,
                f"matmul: Input operand {number} does not have enough dimensions (has 0, gufunc "
                "core with signature (n?,k),(k,m?)->(n?,m?) requires 1)",
            )
    return _finish(_matmul(a, b), out, "matmul")


def _matmul(a: Value, b: Value) -> Value:
    contract = ([len(a.shape) - 1], [max(len(b.shape) - 2, 0)])
    if len(a.shape) <= 2 and len(b.shape) <= 2:
        return nd.dot_general(a, b, ([], []), contract)
    if len(b.shape) <= 2:  # every matrix of a with the one of b
        return nd.dot_general(a, b, ([], []), contract)
    if len(a.shape) == 1:
        a = nd.reshape(a, [1, *a.shape])
        product = _matmul(a, b)
        rank = len(product.shape)
        return nd.reshape(product, [*product.shape[: rank - 2], product.shape[-1]])
    batch = nd.broadcast(a.shape[:-2], b.shape[:-2])
    a = nd.broadcast_to(a, [*batch, *a.shape[-2:]])
    b = nd.broadcast_to(b, [*batch, *b.shape[-2:]])
    axes = list(range(len(batch)))
    return nd.dot_general(a, b, (axes, axes), ([len(batch) + 1], [len(batch)]))


@implements()
def dot(a: Any, b: Any, out: Any = None) -> Any:
    """Scalars multiply; otherwise the last axis of a meets the second to last of b."""
    x, y = common_values([a, b])
    if not x.shape or not y.shape:
        result = operate("multiply", Array(x), Array(y))
        return result if out is None else into(out, result, True, "dot")
    contract = ([len(x.shape) - 1], [max(len(y.shape) - 2, 0)])
    return _finish(nd.dot_general(x, y, ([], []), contract, "dot"), out, "dot")


@implements()
def vdot(a: Any, b: Any) -> Array:
    x, y = (as_array(FUNCTIONS["ravel"](operand)) for operand in (a, b))
    return dot(operate("conjugate", x), y)


@implements()
def inner(a: Any, b: Any) -> Any:
    x, y = common_values([a, b])
    if not x.shape or not y.shape:
        return operate("multiply", Array(x), Array(y))
    contract = ([len(x.shape) - 1], [len(y.shape) - 1])
    return Array(nd.dot_general(x, y, ([], []), contract, "inner"))


@implements("outer", "linalg.outer")
def outer(a: Any, b: Any, out: Any = None) -> Any:
    x, y = (as_array(FUNCTIONS["ravel"](operand)) for operand in (a, b))
    column = Array(nd.reshape(x.value, [x.shape[0], 1]))
    result = operate("multiply", column, y)
    return result if out is None else into(out, result, True, "outer")


@implements("tensordot", "linalg.tensordot")
def tensordot(a: Any, b: Any, axes: Any = 2) -> Array:
    x, y = common_values([a, b])
    if isinstance(axes, int | np.integer):
        count = int(axes)
        axes_a: Sequence[Any] = range(len(x.shape) - count, len(x.shape))
        axes_b: Sequence[Any] = range(count)
    else:
        axes_a, axes_b = ([part] if np.isscalar(part) else part for part in axes)
    left = [axis_of(axis, len(x.shape)) for axis in axes_a]
    right = [axis_of(axis, len(y.shape)) for axis in axes_b]
    if len(left) != len(right):
        raise user_error(ValueError, "shape-mismatch for sum")
    return Array(nd.dot_general(x, y, ([], []), (left, right), "tensordot"))


@implements("vecdot", "linalg.vecdot")
def vecdot(x1: Any, x2: Any, out: Any = None, *, axis: int = -1) -> Any:
    """Sum of conj(x1) * x2 along `axis`; the other axes broadcast."""
    a, b = common_values([x1, x2])
    if a.dtype.kind == "c":
        a = nd.elementwise("conj", a)
    a, b = (_axis_to_end(value, axis) for value in (a, b))
    batch = nd.broadcast(a.shape[:-1], b.shape[:-1])
    a = nd.broadcast_to(a, [*batch, a.shape[-1]])
    b = nd.broadcast_to(b, [*batch, b.shape[-1]])
    axes, last = list(range(len(batch))), len(batch)
    return _finish(nd.dot_general(a, b, (axes, axes), ([last], [last]), "vecdot"), out, "vecdot")


def _axis_to_end(value: Value, axis: int) -> Value:
    rank = len(value.shape)
    along = axis_of(axis, rank)
    return nd.transpose(value, [*[i for i in range(rank) if i != along], along])


@implements()
def matvec(x1: Any, x2: Any) -> Array:
    """Matrices times vectors; leading axes broadcast."""
    vector = as_array(x2)
    product = matmul(x1, Array(nd.reshape(vector.value, [*vector.shape, 1])))
    return Array(nd.reshape(product.value, product.shape[:-1]))


@implements()
def vecmat(x1: Any, x2: Any) -> Array:
    """conj(vectors) times matrices; leading axes broadcast."""
    vector = operate("conjugate", as_array(x1))
    row = nd.reshape(vector.value, [*vector.shape[:-1], 1, vector.shape[-1]])
    product = matmul(Array(row), x2)
    return Array(nd.reshape(product.value, [*product.shape[:-2], product.shape[-1]]))


@implements()
def kron(a: Any, b: Any) -> Array:
    x, y = as_array(a), as_array(b)
    rank = max(x.ndim, y.ndim)
    left = [1] * (rank - x.ndim) + list(x.shape)
    right = [1] * (rank - y.ndim) + list(y.shape)
    spread_left = [extent for pair in zip(left, [1] * rank, strict=True) for extent in pair]
    spread_right = [extent for pair in zip([1] * rank, right, strict=True) for extent in pair]
    product = operate(
        "multiply",
        Array(nd.reshape(x.value, spread_left)),
        Array(nd.reshape(y.value, spread_right)),
    )
    shape = [multiply(m, n) for m, n in zip(left, right, strict=True)]
    return Array(nd.reshape(product.value, shape))


@implements("linalg.cross")
def linalg_cross(x1: Any, x2: Any, /, *, axis: int = -1) -> Array:
    """Of vectors of three elements."""
    for array in map(as_array, (x1, x2)):
        extent = array.shape[axis_of(axis, array.ndim)]
        nd.agree(extent, 3, "Both input arrays must be (arrays of) 3-dimensional vectors")
    return cross(x1, x2, axis=axis)


@implements("cross")
def cross(
    a: Any, b: Any, axisa: int = -1, axisb: int = -1, axisc: int = -1, axis: Any = None
) -> Array:
    """Of vectors of three elements; those of two have 0 as the third one.

    The product of two vectors of two elements is its third element alone.
    """
    if axis is not None:
        axisa = axisb = axisc = axis
    x, y = (Array(_axis_to_end(value_of(v), k)) for v, k in ((a, axisa), (b, axisb)))
    flat = [is_known(vectors.shape[-1], 2) for vectors in (x, y)]
    for vectors, is_flat in zip((x, y), flat, strict=True):
        if not is_flat:
            nd.agree(
                vectors.shape[-1],
                3,
                "incompatible vector sizes for cross product (dimension must be 2 or 3)",
            )
    if all(flat):
        return x[..., 0] * y[..., 1] - x[..., 1] * y[..., 0]
    x, y = (
        FUNCTIONS["concatenate"]([vectors, FUNCTIONS["zeros_like"](vectors[..., :1])], axis=-1)
        if is_flat
        else vectors
        for vectors, is_flat in zip((x, y), flat, strict=True)
    )
    parts = [x[..., i] * y[..., j] - x[..., j] * y[..., i] for i, j in ((1, 2), (2, 0), (0, 1))]
    return FUNCTIONS["stack"](parts, axis=axisc)


# -------------------------------------------------------------------------------------- diagonals


@implements("diagonal", "linalg.diagonal")
def diagonal(a: Any, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Array:
    """The elements [i, i + offset] of the two axes, as a last axis. A read-only view."""
    array = as_array(a)
    if array.ndim < 2:
        raise user_error(ValueError, "diag requires an array of at least two dimensions")
    first, second = axis_of(axis1, array.ndim), axis_of(axis2, array.ndim)
    if first == second:
        raise user_error(ValueError, "axis1 and axis2 cannot be the same")
    rest = [axis for axis in range(array.ndim) if axis not in (first, second)]

    def take(value: Value) -> Value:
        shape = nd.resolved(value.shape)
        below, right = max(-offset, 0), max(offset, 0)
        count = minimum(
            maximum(add(shape[first], -below), 0), maximum(add(shape[second], -right), 0)
        )
        along = nd.iota([count], 0, I64)
        indices = [
            nd.elementwise("add", along, nd.constant(start, I64)) if start else along
            for start in (below, right)
        ]
        value = nd.transpose(value, [first, second, *rest])
        picked = nd.gather(value, indices, (0, 1))
        return nd.transpose(picked, [*range(1, len(rest) + 1), 0])

    return view_of(array, take, None)


@implements()
def trace(
    a: Any, offset: int = 0, axis1: int = 0, axis2: int = 1, dtype: Any = None, out: Any = None
) -> Any:
    return FUNCTIONS["sum"](diagonal(a, offset, axis1, axis2), -1, dtype, out)


@implements("linalg.trace")
def linalg_trace(x: Any, *, offset: int = 0, dtype: Any = None) -> Any:
    return trace(x, offset, -2, -1, dtype)


# ------------------------------------------------------------------------------------------ norms


def _magnitude(x: Any) -> Array:
    array = as_array(x)
    return abs(array if array.value.dtype.kind in "fc" else Array(nd.cast(array.value, F64)))


@implements("linalg.vector_norm")
def vector_norm(x: Any, *, axis: Any = None, keepdims: bool = False, ord: Any = 2) -> Array:
    """(sum |x|^ord)^(1/ord); inf and -inf are the extremes, 0 counts what is not 0."""
    size = _magnitude(x)
    if ord == np.inf or ord == -np.inf:
        return FUNCTIONS["max" if ord > 0 else "min"](size, axis, keepdims=keepdims)
    total = FUNCTIONS["sum"]
    if ord == 0:
        return total(operate("not_equal", size, 0).astype(size.dtype), axis, keepdims=keepdims)
    if ord == 1:
        return total(size, axis, keepdims=keepdims)
    if ord == 2:
        return operate("sqrt", total(operate("square", size), axis, keepdims=keepdims))
    return total(size**ord, axis, keepdims=keepdims) ** (1.0 / ord)


@implements("linalg.norm")
def norm(x: Any, ord: Any = None, axis: Any = None, keepdims: bool = False) -> Array:
    """A vector norm of one axis, or a matrix norm of two; ±2 and "nuc" by singular values."""
    array = as_array(x)
    axes = axes_of(axis, array.ndim)
    if ord is None:
        return vector_norm(array, axis=axes, keepdims=keepdims)
    if len(axes) == 1:
        return vector_norm(array, axis=axes, keepdims=keepdims, ord=ord)
    if len(axes) != 2:
        raise user_error(ValueError, "Improper number of dimensions to norm.")
    if ord == "fro":
        return vector_norm(array, axis=axes, keepdims=keepdims)
    if ord in (2, -2, "nuc"):
        matrices = FUNCTIONS["moveaxis"](array, axes, (-2, -1))
        singular_values = FUNCTIONS["linalg.svdvals"](matrices)
        kind = {2: "max", -2: "min", "nuc": "sum"}[ord]
        result = FUNCTIONS[kind](singular_values, axis=-1)
        return FUNCTIONS["expand_dims"](result, axes) if keepdims else result
    if ord not in (1, -1, np.inf, -np.inf):
        raise user_error(
            UnsupportedError, f"numpy.linalg.norm of a matrix with ord={ord!r} is not supported"
        )
    summed, compared = axes if abs(ord) == 1 else axes[::-1]
    sums = FUNCTIONS["sum"](_magnitude(array), summed, keepdims=True)
    result = FUNCTIONS["max" if ord > 0 else "min"](sums, compared, keepdims=True)
    return result if keepdims else FUNCTIONS["squeeze"](result, axes)


@implements("linalg.matrix_norm")
def matrix_norm(x: Any, *, keepdims: bool = False, ord: Any = "fro") -> Array:
    return norm(x, ord, (-2, -1), keepdims)


@implements("linalg.matrix_power")
def matrix_power(a: Any, n: int) -> Array:
    """By repeated squaring."""
    array = as_array(a)
    if n < 0:
        array, n = FUNCTIONS["linalg.inv"](array), -n
    if n == 0:
        identity = FUNCTIONS["eye"](array.shape[-1], dtype=array.dtype)
        return Array(nd.broadcast_to(identity.value, array.shape))
    result: Array | None = None
    while n:
        if n & 1:
            result = array if result is None else result @ array
        n >>= 1
        array = array @ array if n else array
    assert result is not None
    return result


@implements("linalg.multi_dot")
def multi_dot(arrays: Sequence[Any], *, out: Any = None) -> Any:
    """In the order of the fewest multiplications.

    Of four and more matrices the extents must be known for that; else it is from left to right.
    """
    if len(arrays) < 2:
        raise user_error(ValueError, "Expecting at least two arrays.")
    result = _chain([as_array(one) for one in arrays])
    return result if out is None else into(out, result, True, "multi_dot")


def _chain(factors: Sequence[Array]) -> Array:
    """The product of matrices, of which the first and the last may be vectors."""
    if factors[0].ndim == 1:
        return reduce(dot, factors)
    if factors[-1].ndim == 1:
        return reduce(lambda right, left: dot(left, right), reversed(factors))
    extents: list[Any] = [one.shape[0] for one in factors] + [factors[-1].shape[1]]
    if len(factors) == 3:
        from ..control_functions import cond  # which needs jit, and that this module

        m, k, p, n = extents
        left, right = (
            lambda a, b, c: dot(dot(a, b), c),
            lambda a, b, c: dot(a, dot(b, c)),
        )
        return cond(m * k * p + m * p * n < k * p * n + m * k * n, left, right, *factors)
    if not all(isinstance(one, int) for one in extents):
        return reduce(dot, factors)

    @cache
    def cheapest(begin: int, end: int) -> tuple[int, int]:
        """The multiplications for the product of these factors, and where it is cut."""
        if end - begin == 1:
            return 0, begin
        return min(
            (
                cheapest(begin, cut)[0]
                + cheapest(cut, end)[0]
                + extents[begin] * extents[cut] * extents[end],
                cut,
            )
            for cut in range(begin + 1, end)
        )

    def product(begin: int, end: int) -> Array:
        cut = cheapest(begin, end)[1]
        return factors[begin] if end - begin == 1 else dot(product(begin, cut), product(cut, end))

    return product(0, len(factors))


# ----------------------------------------------------------------------------------------- einsum


@implements()
def einsum(subscripts: str, *operands: Any, out: Any = None, **_: Any) -> Any:
    """Einstein summation, contracted from left to right, a pair at a time."""
    if not isinstance(subscripts, str):
        subscripts, operands = _as_text([subscripts, *operands])
    text = subscripts.replace(" ", "")
    left, arrow, result = text.partition("->")
    labels = left.split(",")
    if len(labels) != len(operands):
        raise user_error(
            ValueError, "einsum: the numbers of operands and of subscripts are different"
        )
    if not arrow:
        letters = left.replace(",", "").replace(".", "")
        result = "".join(sorted(c for c in set(letters) if letters.count(c) == 1))
        result = "..." * ("..." in left) + result
    if len(operands) == 1 and out is None and set(left) == set(result):
        array = as_array(operands[0])
        if len(left) == array.ndim:
            return _part(array, left, result)
    values = common_values(operands)
    if "..." in text:
        labels, result = _spelled_out(labels, result, values)
    for label, value in zip(labels, values, strict=True):
        if len(label) != len(value.shape):
            raise user_error(
                ValueError,
                f"einstein sum subscripts string {label!r} does not fit an operand of "
                f"{len(value.shape)} dimensions",
            )
    parts = [_diagonals(value, label) for value, label in zip(values, labels, strict=True)]
    value, label = parts[0]
    for number, (other, other_label) in enumerate(parts[1:], 1):
        wanted = set(result).union(*(later for _, later in parts[number + 1 :]))
        value, label = _contract(value, label, other, other_label, wanted)
    value, label = _summed(value, label, set(result))
    missing = set(result) - set(label)
    if missing or len(set(result)) != len(result):
        raise user_error(
            ValueError,
            f"einstein sum subscripts string has output subscripts '{result}' that "
            "do not appear in the inputs, or twice",
        )
    value = nd.transpose(value, [label.index(c) for c in result])
    return _finish(value, out, "einsum")


def _part(array: Array, label: str, result: str) -> Array:
    """A sum over nothing: a view with the axes in another order, or of a diagonal."""
    if len(result) == len(label):
        return FUNCTIONS["transpose"](array, [label.index(letter) for letter in result])

    def take(value: Value) -> Value:
        value, found = _diagonals(value, label)
        return nd.transpose(value, [found.index(letter) for letter in result])

    def put(value: Value, new: Value) -> Value:
        letters = sorted(result, key=label.index)
        new = nd.transpose(new, [result.index(letter) for letter in letters])
        firsts = [label.index(letter) for letter in letters]
        new = nd.reshape(new, [n if a in firsts else 1 for a, n in enumerate(value.shape)])
        places = [nd.iota(value.shape, axis, I64) for axis in range(len(label))]
        for axis, letter in enumerate(label):
            if axis not in firsts:
                on = nd.elementwise("equal", places[axis], places[label.index(letter)])
                new = nd.elementwise("where", on, new, value)
        return new

    return view_of(array, take, put)


def _as_text(arguments: list[Any]) -> tuple[str, tuple[Any, ...]]:
    """`einsum(x, [0, 1], y, [1, 2], [0, 2])` as subscripts and operands."""

    def text(numbers: Any) -> str:
        return "".join("..." if n is Ellipsis else _LETTERS[n] for n in numbers)

    result = f"->{text(arguments.pop())}" if len(arguments) % 2 else ""
    return ",".join(map(text, arguments[1::2])) + result, tuple(arguments[::2])


_LETTERS = string.ascii_uppercase + string.ascii_lowercase


def _spelled_out(labels: list[str], result: str, values: list[Value]) -> tuple[list[str], str]:
    """Letters of their own for the axes that `...` stands for, aligned at the right."""
    unused = [c for c in _LETTERS if c not in result and not any(c in label for label in labels)]
    counts = [
        len(value.shape) - len(label.replace("...", "")) if "..." in label else 0
        for label, value in zip(labels, values, strict=True)
    ]
    own = "".join(unused[: max(max(counts), 0)])
    spelled = [
        label.replace("...", own[len(own) - count :]) if count >= 0 else label.replace("...", "")
        for label, count in zip(labels, counts, strict=True)
    ]
    return spelled, result.replace("...", own)


def _diagonals(value: Value, label: str) -> tuple[Value, str]:
    """A letter that occurs twice in one operand takes the diagonal."""
    for letter in dict.fromkeys(label):
        while label.count(letter) > 1:
            first = label.index(letter)
            second = label.index(letter, first + 1)
            nd.agree(
                value.shape[first],
                value.shape[second],
                f"dimensions in operand for collapsing index '{letter}' don't match",
            )
            value = diagonal(Array(value), 0, first, second).value
            label = "".join(c for i, c in enumerate(label) if i not in (first, second)) + letter
    return value, label


def _summed(value: Value, label: str, wanted: set[str]) -> tuple[Value, str]:
    axes = [axis for axis, letter in enumerate(label) if letter not in wanted]
    return nd.reduce("sum", value, axes, False), "".join(c for c in label if c in wanted)


def _contract(
    a: Value, label_a: str, b: Value, label_b: str, wanted: set[str]
) -> tuple[Value, str]:
    a, label_a = _summed(a, label_a, wanted | set(label_b))
    b, label_b = _summed(b, label_b, wanted | set(label_a))
    a, b = _stretched(a, label_a, b, label_b)
    both = [letter for letter in label_a if letter in label_b]
    batch = [letter for letter in both if letter in wanted]
    contract = [letter for letter in both if letter not in wanted]
    value = nd.dot_general(
        a,
        b,
        ([label_a.index(c) for c in batch], [label_b.index(c) for c in batch]),
        ([label_a.index(c) for c in contract], [label_b.index(c) for c in contract]),
        "einsum",
    )
    rest = [c for c in label_a if c not in both] + [c for c in label_b if c not in both]
    return value, "".join(batch + rest)


def _stretched(a: Value, label_a: str, b: Value, label_b: str) -> tuple[Value, Value]:
    """An axis of 1 meets an axis of n as in NumPy: the one is stretched."""

    def fit(value: Value, label: str, other: Value, other_label: str) -> Value:
        shape: list[Extent] = list(value.shape)
        for axis, letter in enumerate(label):
            if letter in other_label and is_known(shape[axis], 1):
                shape[axis] = other.shape[other_label.index(letter)]
        return nd.broadcast_to(value, shape)

    a = fit(a, label_a, b, label_b)
    return a, fit(b, label_b, a, label_a)
