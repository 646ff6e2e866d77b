"""The table of `affine`: maps evaluated by their definition, loops run in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.dialects.builtin import AffineMapAttr, AffineSetAttr, IndexType
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineConstraintKind,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSymExpr,
)

from ...dialects import affine, arith
from .control import leave, result_of, shuffled
from .machine import Frame, Rule, integers, segments
from .memref import read_vector, write_vector
from .scalars import COMBINE
from .values import InterpreterError, View, dtype_of


def evaluate(expression: AffineExpr, dims: Sequence[int], symbols: Sequence[int]) -> int:
    if isinstance(expression, AffineConstantExpr):
        return expression.value
    if isinstance(expression, AffineDimExpr):
        return dims[expression.position]
    if isinstance(expression, AffineSymExpr):
        return symbols[expression.position]
    assert isinstance(expression, AffineBinaryOpExpr)
    left = evaluate(expression.lhs, dims, symbols)
    right = evaluate(expression.rhs, dims, symbols)
    if expression.kind is AffineBinaryOpKind.Add:
        return left + right
    if expression.kind is AffineBinaryOpKind.Mul:
        return left * right
    if right <= 0:
        raise InterpreterError(f"{expression} divides by {right}")
    if expression.kind is AffineBinaryOpKind.FloorDiv:
        return left // right
    if expression.kind is AffineBinaryOpKind.CeilDiv:
        return -(-left // right)
    return left % right


def evaluate_map(map_: AffineMap, operands: Sequence[int]) -> list[int]:
    """The results of a map; its operands are the dims, then the symbols."""
    if len(operands) != map_.num_dims + map_.num_symbols:
        raise InterpreterError(f"{len(operands)} operands are given to the map {map_}")
    dims, symbols = operands[: map_.num_dims], operands[map_.num_dims :]
    return [evaluate(result, dims, symbols) for result in map_.results]


def map_of(op: Operation, name: str = "map") -> AffineMap:
    attribute = op.properties[name]
    assert isinstance(attribute, AffineMapAttr)
    return attribute.data


def load(frame: Frame, op: Operation, view: View, *subscripts: int) -> Any:
    return view.read(evaluate_map(map_of(op), subscripts))


def store(frame: Frame, op: Operation, value: Any, view: View, *subscripts: int) -> None:
    view.write(evaluate_map(map_of(op), subscripts), value)


def vector_load(frame: Frame, op: Operation, view: View, *subscripts: int) -> Any:
    return read_vector(op.results[0].type, view, evaluate_map(map_of(op), subscripts))


def vector_store(frame: Frame, op: Operation, value: Any, view: View, *subscripts: int) -> None:
    write_vector(value, view, evaluate_map(map_of(op), subscripts))


def for_(frame: Frame, op: Operation, *operands: Any) -> Any:
    lower_operands, upper_operands, carried = segments(op, operands)
    lower = max(evaluate_map(map_of(op, "lowerBoundMap"), lower_operands))
    upper = min(evaluate_map(map_of(op, "upperBoundMap"), upper_operands))
    step = op.properties["step"].value.data  # pyright: ignore[reportAttributeAccessIssue]
    values = tuple(carried)
    for number in range(lower, upper, step):
        values = frame.run(op.regions[0], (number, *values))
    return result_of(op, values)


def delinearize(frame: Frame, op: Operation, index: int, *dynamic: int) -> Any:
    """From the innermost index on: what remains is the outermost one."""
    assert isinstance(op, affine.DelinearizeIndexOp)
    digits: list[int] = []
    for size in reversed(inner_basis(op, dynamic)):
        index, digit = divmod(index, size)
        digits.append(digit)
    _, bound = op.basis()
    if isinstance(bound, SSAValue):
        bound = dynamic[0]
    if bound is not None and not 0 <= index < bound:
        raise InterpreterError(f"affine.delinearize_index: {index} is not below {bound}")
    return result_of(op, (index, *reversed(digits)))


def linearize(frame: Frame, op: Operation, *operands: int) -> int:
    assert isinstance(op, affine.LinearizeIndexOp)
    count = len(op.multi_index)
    total = 0
    sizes = inner_basis(op, operands[count:])
    for index, size in zip(operands[:count], (1, *sizes)[:count], strict=True):
        total = total * size + index
    if op.disjoint is not None:
        for index, size in zip(operands[1:count], sizes, strict=True):
            if not 0 <= index < size:
                raise InterpreterError(f"{index} is not below {size}: the indices are not disjoint")
    return total


def inner_basis(
    op: affine.DelinearizeIndexOp | affine.LinearizeIndexOp, dynamic: Sequence[int]
) -> list[int]:
    """The elements of a basis without the outermost bound; dynamic ones have the values given."""
    values = dict(zip(op.dynamic_basis, dynamic, strict=True))
    elements, _ = op.basis()
    sizes = [element if isinstance(element, int) else values[element] for element in elements]
    if any(size <= 0 for size in sizes):
        raise InterpreterError(f"{op.name} with a basis element that is not above 0")
    return sizes


def if_(frame: Frame, op: Operation, *operands: Any) -> Any:
    attribute = op.properties["condition"]
    assert isinstance(attribute, AffineSetAttr)
    constraints = attribute.data
    dims, symbols = operands[: constraints.num_dims], operands[constraints.num_dims :]
    holds = True
    for constraint in constraints.constraints:
        value = evaluate(constraint.lhs, dims, symbols) - evaluate(constraint.rhs, dims, symbols)
        holds = (
            holds
            and {
                AffineConstraintKind.ge: value >= 0,
                AffineConstraintKind.le: value <= 0,
                AffineConstraintKind.eq: value == 0,
            }[constraint.kind]
        )
    region = op.regions[0 if holds else 1]
    return result_of(op, frame.run(region, ()) if region.blocks else ())


def parallel(frame: Frame, op: Operation, *operands: int) -> Any:
    """Reductions start at the neutral element."""
    lower_map, upper_map = map_of(op, "lowerBoundsMap"), map_of(op, "upperBoundsMap")
    count = lower_map.num_dims + lower_map.num_symbols
    lower = grouped(evaluate_map(lower_map, operands[:count]), op, "lowerBoundsGroups", max)
    upper = grouped(evaluate_map(upper_map, operands[count:]), op, "upperBoundsGroups", min)
    points = shuffled(*map(range, lower, upper, integers(op.properties["steps"])))
    outcomes = [frame.run(op.regions[0], point) for point in points]
    if not op.results:
        return ()
    assert isinstance(op, affine.ParallelOp)
    names = [COMBINERS[arith.REDUCTION_KINDS[kind.value.data]] for kind in op.reductions]
    totals = [neutral(name, result.type) for name, result in zip(names, op.results, strict=True)]
    for values in outcomes:
        totals = [COMBINE[name](a, b) for name, a, b in zip(names, totals, values, strict=True)]
    return result_of(op, tuple(totals))


# For each kind of reduction but `assign`, the name of its combination.
COMBINERS = {
    "addf": "add", "addi": "add", "maximumf": "maximumf", "maxs": "maxsi", "maxu": "maxui",
    "minimumf": "minimumf", "mins": "minsi", "minu": "minui", "mulf": "mul", "muli": "mul",
    "ori": "or", "andi": "and", "maxnumf": "maxnumf", "minnumf": "minnumf", "xori": "xor",
}  # fmt: skip


def neutral(name: str, type_: Attribute) -> Any:
    """The value that changes nothing when it is combined."""
    dtype = np.dtype(np.int64) if isinstance(type_, IndexType) else dtype_of(type_)
    if name in ("maxnumf", "minnumf"):
        return dtype.type(np.nan)
    if dtype.kind == "f":
        return dtype.type({"add": -0.0, "mul": 1.0}.get(name, -np.inf if "max" in name else np.inf))
    if dtype.kind == "b":
        return dtype.type(name in ("mul", "and", "minui", "maxsi"))
    bits = 8 * dtype.itemsize
    least, greatest = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
    values = {"mul": 1, "and": -1, "minui": -1, "minsi": greatest, "maxsi": least}
    return dtype.type(values.get(name, 0))


def grouped(values: list[int], op: Operation, name: str, choose: Any) -> list[int]:
    """One bound for each loop: the greatest or least of its group of the map's results."""
    remaining = iter(values)
    return [
        choose([next(remaining) for _ in range(size)]) for size in integers(op.properties[name])
    ]


RULES: dict[str, Rule] = {
    "affine.apply": lambda frame, op, *operands: evaluate_map(map_of(op), operands)[0],
    "affine.min": lambda frame, op, *operands: min(evaluate_map(map_of(op), operands)),
    "affine.max": lambda frame, op, *operands: max(evaluate_map(map_of(op), operands)),
    "affine.for": for_,
    "affine.parallel": parallel,
    "affine.if": if_,
    "affine.delinearize_index": delinearize,
    "affine.linearize_index": linearize,
    "affine.prefetch": lambda frame, op, *operands: None,
    "affine.load": load,
    "affine.store": store,
    "affine.vector_load": vector_load,
    "affine.vector_store": vector_store,
    "affine.yield": leave,
}
