"""Theano's classes of its own operations: `MatrixInverse()(x)`, `Sum(axis=0)(x)`.

Here the functions of the tables are what there is; a class keeps the parameters of one, and is
called with its tensors. A graph that has been made shows operations by their names
(`v.owner.op.name`), not by these classes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np

from .. import numpy as traced
from ..array import Array
from ..locations import user_error
from . import creation, elementwise, extra_ops, indexing, linear_algebra, reductions, shapes
from .graph import Apply, Evaluator, Op, strong
from .shapes import variable


class Applied(Op):
    """An operation with its parameters. A program may also make an `Apply` of it itself."""

    apply: ClassVar[Callable[..., Any]]
    defaults: ClassVar[dict[str, Any]] = {}

    def __init__(self, *values: Any, **named: Any):
        known = dict(zip(self.defaults, values, strict=False))
        wrong = [name for name in named if name not in self.defaults or name in known]
        if wrong or len(values) > len(self.defaults):
            takes = ", ".join(self.defaults) or "no parameters"
            raise user_error(
                TypeError, f"{type(self).__name__} takes {takes}, not {[*values, *wrong]}"
            )
        self.parameters = {**self.defaults, **known, **named}

    def __call__(self, *inputs: Any, return_list: bool = False) -> Any:
        found = type(self).apply(*inputs, **self.parameters)
        return [found] if return_list and not isinstance(found, list) else found

    def evaluate(self, apply: Apply, evaluator: Evaluator) -> list[Any]:
        symbols = [v.type() for v in apply.inputs]
        known = dict(zip(symbols, map(evaluator, apply.inputs), strict=True))
        inner = Evaluator(known, evaluator.replaced)
        return [inner(made) for made in self(*symbols, return_list=True)]

    def __getattr__(self, name: str) -> Any:
        if name == "name":
            return type(self).__name__
        if name == "parameters" or name not in self.parameters:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return self.parameters[name]

    def __eq__(self, other: Any) -> bool:
        return type(self) is type(other) and self.parameters == other.parameters

    def __hash__(self) -> int:
        return hash((type(self), str(self.parameters)))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value}" for name, value in self.parameters.items())
        return f"{type(self).__name__}{{{shown}}}"


def _class(name: str, apply: Callable[..., Any], **defaults: Any) -> type[Applied]:
    doc = f"`{getattr(apply, '__name__', name)}` as an operation of these parameters."
    body = {"apply": staticmethod(apply), "defaults": defaults, "__doc__": doc}
    return type(name, (Applied,), {**body, "__module__": __name__})


_REDUCTIONS = {
    "add": reductions.sum,
    "mul": reductions.prod,
    "maximum": reductions.max,
    "minimum": reductions.min,
    "or_": reductions.any,
    "and_": reductions.all,
}


def _reduced(x: Any, scalar_op: Any, axis: Any = None, **options: Any) -> Any:
    name = getattr(scalar_op, "__name__", str(scalar_op))
    if name not in _REDUCTIONS:
        raise user_error(
            NotImplementedError,
            f"CAReduce of {name} is not supported",
            hint=f"it reduces by {', '.join(_REDUCTIONS)}; theano.reduce by any function",
        )
    options = {key: value for key, value in options.items() if value is not None}
    return _REDUCTIONS[name](x, axis=axis, **options)


def _rearranged(x: Any, input_broadcastable: Any, new_order: Any, inplace: bool) -> Any:
    x = variable(x)
    if tuple(input_broadcastable) != x.broadcastable:
        raise user_error(
            TypeError,
            f"DimShuffle of a tensor that is broadcastable as {tuple(input_broadcastable)}, "
            f"not {x.broadcastable}",
        )
    return shapes.dimshuffle(x, new_order)


def _stretching(x: Any, *pairs: Any) -> Any:
    x = variable(x)
    pattern = list(x.broadcastable)
    for axis, one in pairs:
        pattern[axis] = one
    return shapes.patternbroadcast(x, pattern)


class Rebroadcast:
    """`Rebroadcast((0, True), (1, False))(x)`: `x`, which may or may not stretch along axes."""

    def __init__(self, *axis: tuple[int, bool]):
        self.axis = dict(axis)

    def __call__(self, x: Any) -> Any:
        return _stretching(x, *self.axis.items())


def _as_it_is(x: Any) -> Any:
    return variable(x)


def _seen(name: str) -> Callable[..., Any]:
    """An operation of this name, whose result is its input."""
    return lambda x: Op(name, lambda v: Array(strong(v).value))(variable(x))


def _shape_i(x: Any, i: int) -> Any:
    return variable(x).shape[i]


def shape_i(var: Any, i: int, fgraph: Any = None) -> Any:
    """The extent of an axis."""
    return variable(var).shape[i]


def _solved(A: Any, b: Any, A_structure: str, lower: bool, **_: Any) -> Any:
    by = {
        "general": linear_algebra.solve,
        "symmetric": linear_algebra.solve,
        "lower_triangular": linear_algebra.solve_lower_triangular,
        "upper_triangular": linear_algebra.solve_upper_triangular,
    }
    if A_structure not in by:
        raise user_error(ValueError, f"Solve: A_structure is one of {', '.join(by)}")
    return by[A_structure](A, b)


def _factor(x: Any, lower: bool, **_: Any) -> Any:
    found = linear_algebra.cholesky(x)
    return found if lower else found.T


def _joined(axis: Any, *tensors: Any, view: Any = None) -> Any:
    return shapes.join(axis, *tensors)


def _split(x: Any, axis: Any, splits: Any, len_splits: int) -> Any:
    return extra_ops.split(x, splits, len_splits, axis)


def _cumulative(x: Any, axis: Any, mode: str) -> Any:
    return (reductions.cumsum if mode == "add" else reductions.cumprod)(x, axis)


def _diagonal(x: Any, offset: int, axis1: int, axis2: int, **_: Any) -> Any:
    return indexing.diagonal(x, offset, axis1, axis2)


def _on_diagonal(x: Any, offset: int, axis1: int, axis2: int) -> Any:
    x = variable(x)
    if x.ndim == 1 and (axis1, axis2) == (0, 1):
        return creation.diag(x, offset)
    size = x.shape[x.ndim - 1] + abs(offset)
    on = creation.eye(size, size, offset, dtype="bool")
    rows, columns = (creation.arange(size).dimshuffle(*p) for p in ((0, "x"), ("x", 0)))
    place = elementwise.minimum(rows, columns) * on  # on the diagonal, the number of its element
    values = x[(..., place)]
    made = elementwise.switch(on, values, np.zeros((), x.dtype))
    order: list[int] = list(range(x.ndim - 1))
    order.insert(axis1, x.ndim - 1)
    order.insert(axis2, x.ndim)
    return made.dimshuffle(*order)


def advanced_subtensor1(x: Any, ilist: Any) -> Any:
    """The rows of these numbers."""
    return variable(x)[variable(ilist)]


def advanced_inc_subtensor1(x: Any, y: Any, ilist: Any) -> Any:
    """A tensor whose rows of these numbers are increased."""
    return indexing.inc_subtensor(variable(x)[variable(ilist)], y)


def advanced_set_subtensor1(x: Any, y: Any, ilist: Any) -> Any:
    """A tensor with other rows of these numbers."""
    return indexing.set_subtensor(variable(x)[variable(ilist)], y)


def topk(
    x: Any, kth: Any, axis: Any = -1, sorted: bool = True, idx_dtype: str = "int64"
) -> Any:  # fmt: skip
    """The `kth` greatest elements along an axis, or the least for a negative number."""
    return topk_and_argtopk(x, kth, axis, sorted, idx_dtype)[0]


def argtopk(
    x: Any, kth: Any, axis: Any = -1, sorted: bool = True, idx_dtype: str = "int64"
) -> Any:  # fmt: skip
    """Where the elements of `topk` are."""
    return topk_and_argtopk(x, kth, axis, sorted, idx_dtype)[1]


def topk_and_argtopk(
    x: Any, kth: Any, axis: Any = -1, sorted: bool = True, idx_dtype: str = "int64"
) -> list[Any]:
    """The `kth` greatest elements along an axis (the least, for a negative number), the greatest
    (least) first, and their places.

    Raises:
        ValueError: `kth` is 0.
    """
    x = variable(x)
    x, axis = (x.flatten(), 0) if axis is None else (x, axis % x.ndim)
    if isinstance(kth, int) and kth == 0:
        raise user_error(ValueError, "topk: kth cannot be zero")
    kth, order = variable(kth), indexing.argsort(x, axis)
    count = elementwise.abs_(kth)
    turned = indexing.take_item(order, (*[slice(None)] * axis, slice(None, None, -1)))
    order = elementwise.switch(elementwise.gt(kth, 0), turned, order)
    places = indexing.take_item(order, (*[slice(None)] * axis, slice(0, count)))

    def trace(v: Any, p: Any) -> Any:
        return traced.take_along_axis(strong(v), strong(p), axis)

    return [Op("TopK", trace)(x, places), places.astype(idx_dtype)]


def unique(
    ar: Any, return_index: bool = False, return_inverse: bool = False, return_counts: bool = False,
    axis: int | None = None,
) -> Any:  # fmt: skip
    """The different elements of a tensor in rising order, or slices along an axis; a list, with
    more of them asked."""
    options = {
        "axis": axis,
        "return_index": return_index,
        "return_inverse": return_inverse,
        "return_counts": return_counts,
    }

    def trace(v: Any) -> Any:
        found = traced.unique(strong(v), **options)
        return list(found) if isinstance(found, tuple) else found

    return Op("Unique", trace)(variable(ar))


def bartlett(M: Any) -> Any:
    """The triangular window of M points."""
    size = variable(M)
    n = creation.arange(size).astype("float64")
    last = (size - 1).astype("float64")
    found = 1.0 - abs(2.0 * n - last) / elementwise.maximum(last, 1.0)
    return elementwise.switch(elementwise.le(size, 1), 1.0, found)


cpu_contiguous = _as_it_is

CLASSES: dict[str, Any] = {
    made.__name__: made
    for made in (
        _class("Sum", reductions.sum, axis=None, dtype=None, acc_dtype=None),
        _class("Prod", reductions.prod, axis=None, dtype=None, acc_dtype=None),
        _class("Mean", reductions.mean, axis=None),
        _class("All", reductions.all, axis=None),
        _class("Any", reductions.any, axis=None),
        _class("Argmax", reductions.argmax, axis=None),
        _class("MaxAndArgmax", reductions.max_and_argmax, axis=None),
        _class("CAReduce", _reduced, scalar_op=None, axis=None),
        _class("CAReduceDtype", _reduced, scalar_op=None, axis=None, dtype=None, acc_dtype=None),
        _class("DimShuffle", _rearranged, input_broadcastable=(), new_order=(), inplace=True),
        _class("Dot", reductions.dot),
        _class("Alloc", creation.alloc),
        _class("ARange", creation.arange, dtype=None),
        _class("Eye", creation.eye, dtype=None),
        _class("Tri", extra_ops.tri, dtype=None),
        _class("Reshape", shapes.reshape, ndim=None),
        _class("Flatten", shapes.flatten, outdim=1),
        _class("Tile", shapes.tile, ndim=None),
        _class("Join", _joined, view=-1),
        _class("Split", _split, len_splits=1),
        _class("Shape", shapes.shape),
        _class("Shape_i", _shape_i, i=0),
        _class("SpecifyShape", shapes.specify_shape),
        _class("ViewOp", _seen("ViewOp")),
        _class("DeepCopyOp", _seen("DeepCopyOp")),
        _class("CpuContiguous", _as_it_is),
        _class("TensorFromScalar", _as_it_is),
        _class("ScalarFromTensor", _as_it_is),
        _class("Nonzero", indexing.nonzero),
        _class("Choose", indexing.choose, mode="raise"),
        _class("SortOp", indexing.sort, kind="quicksort", order=None),
        _class("ArgSortOp", indexing.argsort, kind="quicksort", order=None),
        _class("SearchsortedOp", indexing.searchsorted, side="left"),
        _class("ExtractDiag", _diagonal, offset=0, axis1=0, axis2=1, view=False),
        _class("AllocDiag", _on_diagonal, offset=0, axis1=0, axis2=1),
        _class("PermuteRowElements", extra_ops.permute_row_elements),
        _class("CumOp", _cumulative, axis=None, mode="add"),
        _class("CumsumOp", reductions.cumsum, axis=None),
        _class("CumprodOp", reductions.cumprod, axis=None),
        _class("DiffOp", extra_ops.diff, n=1, axis=-1),
        _class("RepeatOp", shapes.repeat, axis=None),
        _class("Bartlett", bartlett),
        _class("FillDiagonal", extra_ops.fill_diagonal),
        _class("FillDiagonalOffset", extra_ops.fill_diagonal_offset),
        _class("UnravelIndex", extra_ops.unravel_index, order="C", ndim=None),
        _class("RavelMultiIndex", extra_ops.ravel_multi_index, mode="raise", order="C"),
        _class("Unique", unique, return_index=False, return_inverse=False, return_counts=False,
               axis=None),
        _class("AdvancedSubtensor1", advanced_subtensor1),
        _class("MatrixInverse", linear_algebra.matrix_inverse),
        _class("Expm", linear_algebra.expm),
        _class("MatrixPinv", linear_algebra.pinv),
        _class("Det", linear_algebra.det),
        _class("Eig", linear_algebra.eig),
        _class("Eigh", linear_algebra.eigh, UPLO="L"),
        _class("Eigvalsh", linear_algebra.eigvalsh, lower=True),
        _class("SVD", linear_algebra.svd, full_matrices=True, compute_uv=True),
        _class("QRFull", linear_algebra.qr, mode="reduced"),
        _class("QRIncomplete", linear_algebra.qr, mode="r"),
        _class("TensorInv", linear_algebra.tensorinv, ind=2),
        _class("TensorSolve", linear_algebra.tensorsolve, axes=None),
        _class("Cholesky", _factor, lower=True, destructive=False, on_error="raise"),
        _class(
            "Solve", _solved, A_structure="general", lower=False, overwrite_A=False,
            overwrite_b=False,
        ),
    )
}  # fmt: skip
globals().update(CLASSES)
