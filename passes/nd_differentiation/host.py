"""Reverse-mode rules for functions of the host: linear algebra, sorting.

A rule gets the cotangents of the results, None for a result that no gradient comes from, and gives
that of each operand. Formulas: M. Giles, Collected matrix derivative results for forward and
reverse mode algorithmic differentiation (2008); J. Townsend, Differentiating the singular value
decomposition (2016); S. Walter and L. Lehmann, Algorithmic differentiation of linear algebra
functions (2010), for QR. Of functions of a symmetric matrix, of which NumPy reads one triangle, the
gradient is symmetric.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from xdsl.ir import Operation, SSAValue

from ...dialects import nd
from ...dialects.dtypes import I64
from ...dialects.host_call import function_text, parse_function
from ...dialects.nd_builder import NdBuilder, spec, split
from ...dialects.specs import Spec
from ..errors import CompileError
from .complex_numbers import is_complex
from .scalars import as_array

Cotangents = Sequence[SSAValue | None]
# The builder is rules.Gradients; that module imports this one.
Rule = Callable[[Any, nd.CallHostOp, dict[str, Any], list[SSAValue]], Cotangents]
_SINGULAR = "LinAlgError: Singular matrix"


# ------------------------------------------------------------------------------------ shorthands


def call(
    b: NdBuilder,
    name: str,
    operands: Sequence[SSAValue],
    like: Sequence[tuple[Any, Sequence[Any]]],
    failure: str = _SINGULAR,
    **options: Any,
) -> Sequence[SSAValue]:
    """The results of a host function: element types and extents are given."""
    static, dynamic = split([extent for _, extents in like for extent in extents])
    results = tuple(Spec(dtype, tuple(split(list(extents))[0])) for dtype, extents in like)
    attributes = {
        "function": function_text(name, options),
        "shapes": static,
        "failure": failure,
        "results": results,
    }
    return b.insert(
        nd.build("call_host", operands, attributes, b.location, dynamic, results)
    ).results


def same(b: NdBuilder, name: str, x: SSAValue, **options: Any) -> SSAValue:
    """A host function that gives an array of its operand's type and shape."""
    return call(b, name, [x], [(spec(x).dtype, b.extents(x))], **options)[0]


def transposed(b: NdBuilder, x: SSAValue) -> SSAValue:
    rank = len(spec(x).shape)
    return b.op("transpose", x, permutation=(*range(rank - 2), rank - 1, rank - 2))


def product(b: NdBuilder, *factors: SSAValue) -> SSAValue:
    """Matrices, or stacks of them, multiplied from left to right."""
    result, *rest = factors
    for factor in rest:
        rank = len(spec(result).shape)
        batch = tuple(range(rank - 2))
        result = b.op(
            "dot_general",
            result,
            factor,
            batch_a=batch,
            batch_b=batch,
            contract_a=(rank - 1,),
            contract_b=(rank - 2,),
        )
    return result


def column(b: NdBuilder, x: SSAValue) -> SSAValue:
    """x with an axis of one more at its end."""
    return b.shaped("reshape", x, extents=[*b.extents(x), 1])


def row(b: NdBuilder, x: SSAValue) -> SSAValue:
    *first, last = b.extents(x)
    return b.shaped("reshape", x, extents=[*first, 1, last])


def compare_places(b: NdBuilder, how: str, like: SSAValue) -> SSAValue:
    """Of each element of a matrix, whether its row compares so with its column."""
    *_, rows, columns = b.extents(like)
    down = b.shaped("iota", extents=[rows, 1], axis=0, dtype=I64)
    across = b.shaped("iota", extents=[1, columns], axis=1, dtype=I64)
    return b.op(how, down, across)


def lower(b: Any, x: SSAValue, diagonal: float = 1.0) -> SSAValue:
    """The lower triangle, with the diagonal multiplied by a number."""
    kept = b.keep(compare_places(b, "greater", x), x)
    on = b.keep(compare_places(b, "equal", x), x)
    return b.add(kept, on if diagonal == 1.0 else b.times(on, diagonal))


def diagonal_matrix(b: Any, x: SSAValue, like: SSAValue) -> SSAValue:
    return b.keep(compare_places(b, "equal", like), b.add(column(b, x), b.full_like(0.0, like)))


def symmetric(b: Any, x: SSAValue) -> SSAValue:
    return b.times(b.add(x, transposed(b, x)), 0.5)


def inverse_gaps(b: Any, x: SSAValue, like: SSAValue) -> SSAValue:
    """1 / (x[j] - x[i]) for the element (i, j), and 0 on the diagonal."""
    gaps = b.sub(row(b, x), column(b, x))
    on = compare_places(b, "equal", like)
    apart = b.where(on, b.scalar(1.0, gaps), gaps)
    return b.where(on, b.scalar(0.0, gaps), b.op("reciprocal", apart))


# ----------------------------------------------------------------------------------------- rules


def _inv(b: Any, op: nd.CallHostOp, options: Any, c: list[SSAValue]) -> Cotangents:
    turned = transposed(b, op.results[0])
    return [b.neg(product(b, turned, c[0], turned))]


def _solve(b: Any, op: nd.CallHostOp, options: Any, c: list[SSAValue]) -> Cotangents:
    matrix, right = op.arguments
    result = op.results[0]
    of_right = call(
        b,
        "linalg.solve",
        [transposed(b, matrix), c[0]],
        [(spec(result).dtype, b.extents(result))],
    )[0]
    if len(spec(right).shape) == 1:
        # One vector for all matrices: its cotangents add up.
        of_matrix = b.neg(b.mul(column(b, of_right), row(b, result)))
    else:
        of_matrix = b.neg(product(b, of_right, transposed(b, result)))
    return [b.unbroadcast(of_matrix, matrix), b.unbroadcast(of_right, right)]


def _as_scale(b: Any, x: SSAValue) -> SSAValue:
    """A number for each matrix of a stack, to multiply the matrices by."""
    return b.shaped("reshape", x, extents=[*b.extents(x), 1, 1])


def _det(b: Any, op: nd.CallHostOp, options: Any, c: list[SSAValue]) -> Cotangents:
    turned = transposed(b, same(b, "linalg.inv", op.arguments[0], failure=_SINGULAR))
    return [b.mul(_as_scale(b, b.mul(c[0], op.results[0])), turned)]


def _slogdet(b: Any, op: nd.CallHostOp, options: Any, c: list[SSAValue]) -> Cotangents:
    turned = transposed(b, same(b, "linalg.inv", op.arguments[0], failure=_SINGULAR))
    scale = c[1]
    if is_complex(turned):  # the sign turns by the imaginary part of what log|det| grows by
        scale = b.op("complex", scale, b.op("imag", b.mul(c[0], op.results[0])))
    return [b.mul(_as_scale(b, scale), turned)]


def _cholesky(b: Any, op: nd.CallHostOp, options: Any, c: list[SSAValue]) -> Cotangents:
    factor, cotangent = op.results[0], c[0]
    if options.get("upper"):
        factor, cotangent = transposed(b, factor), transposed(b, cotangent)
    inverse = same(b, "linalg.inv", factor, failure=_SINGULAR)
    middle = lower(b, product(b, transposed(b, factor), cotangent), diagonal=0.5)
    return [symmetric(b, product(b, transposed(b, inverse), middle, inverse))]


def _eigh(b: Any, op: nd.CallHostOp, options: Any, c: list[SSAValue]) -> Cotangents:
    values, vectors = op.results
    turned = transposed(b, vectors)
    middle = b.mul(inverse_gaps(b, values, vectors), product(b, turned, c[1]))
    middle = b.add(middle, diagonal_matrix(b, c[0], vectors))
    return [symmetric(b, product(b, vectors, middle, turned))]


def _svd(b: Any, op: nd.CallHostOp, options: Any, c: list[SSAValue]) -> Cotangents:
    matrix = op.arguments[0]
    if options.get("hermitian"):
        raise CompileError("the gradient of svd with hermitian=True is not known", op)
    if not options.get("compute_uv", True):
        dtype, (*batch, rows, columns) = spec(matrix).dtype, b.extents(matrix)
        inner = b.extents(op.results[0])[-1]
        shapes = ([*batch, rows, inner], [*batch, inner], [*batch, inner, columns])
        u, _, vt = call(
            b, "linalg.svd", [matrix], [(dtype, s) for s in shapes], full_matrices=False
        )
        return [product(b, b.mul(u, row(b, c[0])), vt)]
    if options.get("full_matrices", True):
        raise CompileError(
            "the gradient of svd is known with full_matrices=False or compute_uv=False only", op
        )
    u, s, vt = op.results
    v = transposed(b, vt)
    ut, of_u, of_v = transposed(b, u), c[0], transposed(b, c[2])
    square = product(b, ut, u)
    gaps = inverse_gaps(b, b.square(s), square)

    def rotation(x: SSAValue, cotangent: SSAValue) -> SSAValue:
        inner = b.mul(gaps, product(b, transposed(b, x), cotangent))
        return b.add(inner, transposed(b, inner))

    middle = b.mul(rotation(u, of_u), row(b, s))
    middle = b.add(middle, b.mul(column(b, s), rotation(v, of_v)))
    middle = b.add(middle, diagonal_matrix(b, c[1], square))
    result = product(b, u, middle, vt)
    outside_u = b.sub(of_u, product(b, u, product(b, ut, of_u)))
    outside_v = b.sub(of_v, product(b, v, product(b, vt, of_v)))
    result = b.add(result, product(b, b.div(outside_u, row(b, s)), vt))
    scaled = b.div(u, row(b, s))
    return [b.add(result, product(b, scaled, transposed(b, outside_v)))]


def _qr(b: Any, op: nd.CallHostOp, options: Any, c: list[SSAValue]) -> Cotangents:
    rows, columns = spec(op.arguments[0]).shape[-2:]
    wide = rows is not None and columns is not None and rows < columns
    if options.get("mode") != "reduced" or wide:
        raise CompileError(
            "the gradient of qr is known with mode='reduced', of no more columns than rows", op
        )
    q, r = op.results
    of_q, of_r = c
    middle = b.sub(product(b, r, transposed(b, of_r)), product(b, transposed(b, of_q), q))
    triangle = lower(b, middle)
    copied = b.add(triangle, transposed(b, lower(b, middle, diagonal=0.0)))
    inner = b.add(of_q, product(b, q, copied))
    inverse = same(b, "linalg.inv", r, failure=_SINGULAR)
    return [product(b, inner, transposed(b, inverse))]


def _sort(b: Any, op: nd.CallHostOp, options: Any, c: list[SSAValue]) -> Cotangents:
    """The cotangents go back to where the elements were."""
    x, axis = op.arguments[0], options["axis"]
    extents, rank = b.extents(x), len(spec(x).shape)

    def order(of: SSAValue) -> SSAValue:
        return call(
            b, "argsort", [of], [(I64, extents)], "RuntimeError: argsort failed",
            axis=axis, kind="stable",
        )[0]  # fmt: skip

    indices: list[SSAValue] = []
    for place, extent in enumerate(extents):
        ones: list[Any] = [1] * rank
        ones[place] = extent
        indices.append(
            order(order(x))
            if place == axis
            else b.shaped("iota", extents=ones, axis=place, dtype=I64)
        )
    return [b.op("gather", c[0], *indices, axes=tuple(range(rank)))]


def _fourier(b: Any, op: nd.CallHostOp, options: Any, c: list[SSAValue]) -> Cotangents:
    """The matrices of the transforms are symmetric: fft and ifft."""
    return [same(b, parse_function(op.function)[0], c[0], **options)]


def _fourier_of_real(b: Any, op: nd.CallHostOp, options: Any, c: list[SSAValue]) -> Cotangents:
    """rfft and ihfft: the first half of a transform, whose operand is real."""
    whole = {"fft.rfft": "fft.fft", "fft.ihfft": "fft.ifft"}[parse_function(op.function)[0]]
    extents = b.extents(op.arguments[0])
    zeros = b.shaped("broadcast_to", b.scalar(0.0, c[0]), extents=extents)
    sizes, dynamic = split(b.extents(c[0]))
    ones, none = (1,) * len(sizes), (0,) * len(sizes)
    filled = b.op(
        "insert_slice", zeros, c[0], index_operands=dynamic, offsets=none, sizes=sizes, strides=ones
    )
    return [b.op("real", same(b, whole, filled, **options))]


def _fourier_to_real(b: Any, op: nd.CallHostOp, options: Any, c: list[SSAValue]) -> Cotangents:
    """irfft and hfft: points between the first and the middle one stand for two."""
    whole = {"fft.irfft": "fft.ifft", "fft.hfft": "fft.fft"}[parse_function(op.function)[0]]
    half = op.arguments[0]
    axis, rank = options["axis"] % len(spec(half).shape), len(spec(half).shape)
    given = b.op("cast", c[0], dtype=spec(half).dtype)
    points = b.slice_of(same(b, whole, given, **options), [0] * rank, b.extents(half))
    ones: list[Any] = [1] * rank
    ones[axis] = b.extents(half)[axis]
    place = b.shaped("iota", extents=ones, axis=axis, dtype=I64)
    count = as_array(b, b.extent(c[0], axis))
    single = b.op("bitwise_or", b.op("equal", place, b.scalar(0, place)),
                  b.op("equal", b.add(place, place), count))  # fmt: skip
    twice = b.where(single, b.scalar(1.0, points), b.scalar(2.0, points))
    return [b.mul(points, twice), *[None for _ in op.arguments[1:]]]


# Those whose formulas hold for real matrices alone: of complex ones they would need conjugates.
_REAL_ONLY = frozenset(("linalg.cholesky", "linalg.eigh", "linalg.svd", "linalg.qr"))

RULES: dict[str, Rule] = {
    "linalg.inv": _inv,
    "linalg.solve": _solve,
    "linalg.det": _det,
    "linalg.slogdet": _slogdet,
    "linalg.cholesky": _cholesky,
    "linalg.eigh": _eigh,
    "linalg.svd": _svd,
    "linalg.qr": _qr,
    "sort": _sort,
    **dict.fromkeys(("fft.fft", "fft.ifft"), _fourier),
    **dict.fromkeys(("fft.rfft", "fft.ihfft"), _fourier_of_real),
    **dict.fromkeys(("fft.irfft", "fft.hfft"), _fourier_to_real),
}


def cotangents_of_host_call(b: Any, op: Operation, cotangents: Cotangents) -> Cotangents:
    """The cotangent of each operand of a call of the host.

    Raises:
        CompileError: no rule is known for the function.
    """
    assert isinstance(op, nd.CallHostOp)
    name, options = parse_function(op.function)
    rule = RULES.get(name)
    if rule is None:
        raise CompileError(f"no gradient is known of numpy.{name}", op)
    if name in _REAL_ONLY and is_complex(op.operands[0]):
        raise CompileError(f"no gradient is known of numpy.{name} of complex matrices", op)
    given = [
        b.full_like(0.0, result) if cotangent is None else cotangent
        for result, cotangent in zip(op.results, cotangents, strict=True)
    ]
    rest: Cotangents = [None] * (len(op.operands) - len(op.arguments))
    return [*rule(b, op, options, given), *rest]
