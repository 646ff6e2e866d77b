"""Rules for `affine.delinearize_index` and `affine.linearize_index`, which undo each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    DenseArrayBase,
    UnitAttr,
    i32,
    i64,
)
from xdsl.ir import Operation, OpResult, SSAValue
from xdsl.ir.affine import AffineExpr, AffineMap, AffineSymExpr

from ...dialects import affine
from ...dialects.affine_expressions import constant, multiply
from ...dialects.arith import constant_value
from ...dialects.build import INDEX
from ...dialects.quick import create
from .rewriter import Rewriter

Element = int | SSAValue
"""An element of a basis."""


def _padded(op: affine.DelinearizeIndexOp | affine.LinearizeIndexOp) -> list[Element | None]:
    """An element for each index; None for the outermost where it has no bound."""
    inner, outer = op.basis()
    return [outer, *inner]


def _split_basis(basis: Sequence[Element | None]) -> tuple[DenseArrayBase, list[SSAValue]]:
    """The static elements and the operands of a basis; an outermost None is left out."""
    elements = [element for element in basis if element is not None]
    static = [e if isinstance(e, int) else DYNAMIC_INDEX for e in elements]
    return DenseArrayBase.from_list(i64, static), [e for e in elements if not isinstance(e, int)]


def _delinearize(
    rewriter: Rewriter, place: Operation, value: SSAValue, basis: Sequence[Element | None]
) -> Sequence[SSAValue]:
    static, dynamic = _split_basis(basis)
    op = create(
        affine.DelinearizeIndexOp,
        (value, *dynamic),
        [INDEX] * len(basis),
        {"static_basis": static},
    )
    return rewriter.insert_before(place, op).results


def _linearize(
    rewriter: Rewriter,
    place: Operation,
    indices: Sequence[SSAValue],
    basis: Sequence[Element | None],
    disjoint: bool,
) -> SSAValue:
    static, dynamic = _split_basis(basis)
    properties = {
        "static_basis": static,
        "operandSegmentSizes": DenseArrayBase.from_list(i32, [len(indices), len(dynamic)]),
    }
    op = create(
        affine.LinearizeIndexOp,
        (*indices, *dynamic),
        (INDEX,),
        properties | ({"disjoint": UnitAttr()} if disjoint else {}),
    )
    return rewriter.insert_before(place, op).results[0]


def _with_numbers(
    rewriter: Rewriter, op: affine.DelinearizeIndexOp | affine.LinearizeIndexOp
) -> bool:
    """Elements of a basis that are constants become numbers, where they are valid: above 0."""
    numbers = [constant_value(element) for element in op.dynamic_basis]
    if all(number is None or number <= 0 for number in numbers):
        return False
    remaining = iter(op.dynamic_basis)
    elements: list[Element | None] = []
    for element in op.static_basis.get_values():
        if element != DYNAMIC_INDEX:
            elements.append(element)
            continue
        value = next(remaining)
        number = constant_value(value)
        elements.append(value if number is None or number <= 0 else number)
    static, dynamic = _split_basis(elements)
    properties = {"static_basis": static}
    if isinstance(op, affine.DelinearizeIndexOp):
        rewriter.set_operands(op, (op.linear_index, *dynamic), properties)
    else:
        sizes = DenseArrayBase.from_list(i32, [len(op.multi_index), len(dynamic)])
        rewriter.set_operands(
            op, (*op.multi_index, *dynamic), properties | {"operandSegmentSizes": sizes}
        )
    return True


# --- delinearize ---------------------------------------------------------------------------------


def simplify_delinearize(rewriter: Rewriter, op: Operation) -> bool:
    """Of a number numbers; what a disjoint linearization put together is what it had."""
    assert isinstance(op, affine.DelinearizeIndexOp)
    if _with_numbers(rewriter, op):
        return True
    if len(op.multi_index) == 1:
        rewriter.replace(op, (op.linear_index,))
        return True
    return (
        _fold_delinearize(rewriter, op)
        or _cancel_tail(rewriter, op)
        or _drop_units(rewriter, op)
        or _split_last(rewriter, op)
    )


def _fold_delinearize(rewriter: Rewriter, op: affine.DelinearizeIndexOp) -> bool:
    number = constant_value(op.linear_index)
    basis, _ = op.basis()
    if number is None or op.dynamic_basis:
        return False
    digits: list[int] = []
    for size in reversed(basis):
        assert isinstance(size, int)
        number, digit = divmod(number, size)
        digits.append(digit)
    values = [rewriter.index(digit, op) for digit in (number, *reversed(digits))]
    rewriter.replace(op, values)
    return True


def _drop_units(rewriter: Rewriter, op: affine.DelinearizeIndexOp) -> bool:
    """The index whose basis element is 1 is 0."""
    padded = _padded(op)
    basis = [element for element in padded if element != 1]
    if len(basis) == len(padded):
        return False
    kept = iter(_delinearize(rewriter, op, op.linear_index, basis) if basis else ())
    values = [rewriter.index(0, op) if element == 1 else next(kept) for element in padded]
    rewriter.replace(op, values)
    return True


def _disjoint_source(op: affine.DelinearizeIndexOp) -> affine.LinearizeIndexOp | None:
    source = op.linear_index.owner
    if isinstance(source, affine.LinearizeIndexOp) and source.disjoint is not None:
        return source
    return None


def _cancel_tail(rewriter: Rewriter, op: affine.DelinearizeIndexOp) -> bool:
    """The last elements that both bases have leave both."""
    source = _disjoint_source(op)
    if source is None:
        return False
    joined = [element for element in _padded(source) if element is not None]
    taken = [element for element in _padded(op) if element is not None]
    count = 0
    for left, right in zip(reversed(joined), reversed(taken), strict=False):
        if left is not right and not (isinstance(left, int) and left == right):
            break
        count += 1
    if not count:
        return False
    indices = tuple(source.multi_index)
    if count == len(joined) == len(taken) and len(indices) == len(op.multi_index):
        rewriter.replace(op, indices)
        return True
    if count >= min(len(indices), len(op.multi_index)):
        return False  # one of the two would be left without an index
    outer = _linearize(rewriter, op, indices[:-count], _padded(source)[:-count], disjoint=True)
    values = _delinearize(rewriter, op, outer, _padded(op)[:-count])
    rewriter.replace(op, (*values, *indices[-count:]))
    return True


def _split_last(rewriter: Rewriter, op: affine.DelinearizeIndexOp) -> bool:
    """Where the last elements multiply to the last one of the linearization, they divide that."""
    source = _disjoint_source(op)
    if source is None:
        return False
    last = _padded(source)[-1]
    padded = _padded(op)
    count, product = 0, 1
    for element in reversed(padded):
        if not isinstance(last, int) or not isinstance(element, int) or product >= last:
            break
        product *= element
        count += 1
    if product != last or count < 2 or count == len(padded) or len(source.multi_index) < 2:
        return False
    indices = tuple(source.multi_index)
    outer = _linearize(rewriter, op, indices[:-1], _padded(source)[:-1], disjoint=True)
    values = _delinearize(rewriter, op, outer, padded[:-count])
    parts = _delinearize(rewriter, op, indices[-1], padded[-count:])
    rewriter.replace(op, (*values, *parts))
    return True


# --- linearize -----------------------------------------------------------------------------------


def simplify_linearize(rewriter: Rewriter, op: Operation) -> bool:
    """Of numbers a number; what a delinearization took apart is not put together again."""
    assert isinstance(op, affine.LinearizeIndexOp)
    if _with_numbers(rewriter, op):
        return True
    if len(op.multi_index) == 1:
        rewriter.replace(op, tuple(op.multi_index))
        return True
    return (
        _fold_linearize(rewriter, op)
        or _cancel_runs(rewriter, op)
        or _drop_leading_zero(rewriter, op)
        or _drop_unit_indices(rewriter, op)
    )


def _fold_linearize(rewriter: Rewriter, op: affine.LinearizeIndexOp) -> bool:
    numbers = [constant_value(index) for index in op.multi_index]
    if op.dynamic_basis or None in numbers:
        return False
    basis, _ = op.basis()
    total = 0
    for number, size in zip(numbers, (1, *basis)[: len(numbers)], strict=True):
        assert isinstance(number, int) and isinstance(size, int)
        total = total * size + number
    rewriter.replace(op, (rewriter.index(total, op),))
    return True


def _drop_leading_zero(rewriter: Rewriter, op: affine.LinearizeIndexOp) -> bool:
    if constant_value(op.multi_index[0]) != 0:
        return False
    disjoint = op.disjoint is not None
    value = _linearize(rewriter, op, op.multi_index[1:], _padded(op)[1:], disjoint)
    rewriter.replace(op, (value,))
    return True


def _drop_unit_indices(rewriter: Rewriter, op: affine.LinearizeIndexOp) -> bool:
    """An index that can only be 0, or is, and whose basis element is 1, adds nothing.

    The outermost one may also be less than 0, which upstream forgets.
    """
    disjoint = op.disjoint is not None
    indices: list[SSAValue] = []
    basis: list[Element | None] = []
    for at, (index, element) in enumerate(zip(op.multi_index, _padded(op), strict=True)):
        if element != 1 or not ((disjoint and at > 0) or constant_value(index) == 0):
            indices.append(index)
            basis.append(element)
    if len(indices) == len(op.multi_index):
        return False
    value = _linearize(rewriter, op, indices, basis, disjoint) if indices else rewriter.index(0, op)
    rewriter.replace(op, (value,))
    return True


class _Run(NamedTuple):
    """Consecutive results of a delinearization, put together again with the same basis."""

    source: affine.DelinearizeIndexOp
    position: int
    result: int
    length: int


def _cancel_runs(rewriter: Rewriter, op: affine.LinearizeIndexOp) -> bool:
    runs = _runs(op)
    if not runs:
        return False
    padded = _padded(op)
    indices: list[SSAValue] = []
    basis: list[Element | None] = []
    replaced: list[tuple[affine.DelinearizeIndexOp, list[SSAValue]]] = []
    end = 0
    for run in runs:
        indices += op.multi_index[end : run.position]
        basis += padded[end : run.position]
        end = run.position + run.length
        merged = padded[run.position : end]
        size = _product(rewriter, run.source, merged)
        basis.append(size)
        if run.length == len(run.source.multi_index):
            indices.append(run.source.linear_index)
            continue
        outer = _padded(run.source)
        outer[run.result : run.result + run.length] = [size]
        values = _delinearize(rewriter, run.source, run.source.linear_index, outer)
        whole = values[run.result]
        parts = _delinearize(rewriter, run.source, whole, merged)
        indices.append(whole)
        replaced.append((run.source, [*values[: run.result], *parts, *values[run.result + 1 :]]))
    indices += op.multi_index[end:]
    basis += padded[end:]
    value = _linearize(rewriter, op, indices, basis, op.disjoint is not None)
    rewriter.replace(op, (value,))
    for source, values in replaced:
        rewriter.replace(source, values)
    return True


def _runs(op: affine.LinearizeIndexOp) -> list[_Run]:
    """Runs of at least two indices, one of each delinearization."""
    padded = _padded(op)
    runs: list[_Run] = []
    position = 0
    while position < len(padded):
        run = _run_at(op, padded, position)
        if run is None or any(run.source is other.source for other in runs):
            position += 1
        else:
            runs.append(run)
            position += run.length
    return runs


def _run_at(
    op: affine.LinearizeIndexOp, padded: list[Element | None], position: int
) -> _Run | None:
    index = op.multi_index[position]
    source = index.owner
    if not isinstance(index, OpResult) or not isinstance(source, affine.DelinearizeIndexOp):
        return None
    first, elements = index.index, _padded(source)
    if not _same(elements[first], padded[position]) and not (
        first == 0 and (position == 0 or (op.disjoint is not None and elements[0] is None))
    ):
        return None
    length = 1
    while (
        position + length < len(padded)
        and first + length < len(elements)
        and op.multi_index[position + length] is source.multi_index[first + length]
        and _same(elements[first + length], padded[position + length])
    ):
        length += 1
    return _Run(source, position, first, length) if length > 1 else None


def _same(left: Element | None, right: Element | None) -> bool:
    if isinstance(left, int) or isinstance(right, int):
        return isinstance(left, int) and left == right
    return left is right


def _product(
    rewriter: Rewriter, place: Operation, elements: Sequence[Element | None]
) -> Element | None:
    """The product of basis elements; none where one is."""
    if any(element is None for element in elements):
        return None
    number = math.prod(element for element in elements if isinstance(element, int))
    values = [element for element in elements if isinstance(element, SSAValue)]
    if not values:
        return number
    product: AffineExpr = constant(1)
    for position in range(len(values)):
        product = multiply(product, AffineSymExpr(position))
    product = multiply(product, constant(number))
    applied = create(
        affine.ApplyOp,
        values,
        (INDEX,),
        {"map": AffineMapAttr(AffineMap(0, len(values), (product,)))},
    )
    return rewriter.insert_before(place, applied).results[0]
