"""reify-result-shapes: the extents of a function's results, as a function of its arguments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import scf, tensor
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    ArrayAttr,
    DictionaryAttr,
    FunctionType,
    IntegerAttr,
    ModuleOp,
    TensorType,
)
from xdsl.dialects.cf import AssertOp
from xdsl.dialects.func import CallOp, FuncOp, ReturnOp
from xdsl.ir import Block, BlockArgument, Operation, Region, SSAValue

from ..dialects import arith
from ..dialects.build import INDEX, Builder
from ..dialects.extents import as_extent, same_extents_as
from ..dialects.quick import erase
from ..dialects.stored import ATTRIBUTE as STORED
from ..dialects.structure import is_inside, terminator
from .base import Pass

Factor = int | SSAValue | tuple[SSAValue, int]
"""What an extent is a product of: a number, a value, or an axis of a tensor to be asked for."""
SUFFIX = "_shapes"


@dataclass(frozen=True)
class ReifyResultShapesPass(Pass):
    """Makes `@f_shapes` for every public `@f`, and moves the asserts on shapes there.

    ```
    func.func @f(%x : tensor<?xf32>, %y : tensor<?xf32>) -> tensor<?xf32> {
      %n = tensor.dim %x, %c0                            func.func @f(…) -> tensor<?xf32> {
      %m = tensor.dim %y, %c0                              %n = tensor.dim %x, %c0
      %e = arith.cmpi eq, %m, %n                           %r = linalg.generic …
      cf.assert %e, "ValueError: …"                        func.return %r }
      %r = linalg.generic … outs(%empty[%n])      →
      func.return %r }                                   func.func @f_shapes(…) -> index {
                                                           %n = tensor.dim %x, %c0
                                                           %m = tensor.dim %y, %c0
                                                           %e = arith.cmpi eq, %m, %n
                                                           cf.assert %e, "ValueError: …"
                                                           func.return %n }
    ```

    `@f_shapes` takes the same arguments and gives the dynamic extents of the results of `@f`,
    result by result; not of those that are stored into arguments. Where an extent depends on
    elements of the arguments, it computes what it needs of them, under the asserts before that: an
    index is checked there before it is used, as in `@f`. An assert concerns only shapes
    where its condition is index arithmetic on extents of arguments; such asserts are not left in
    `@f`: callers call `@f_shapes` first.

    Upstream has the name for an interface of ops, `ReifyRankedShapedTypeOpInterface`.
    """

    name = "reify-result-shapes"
    source = "linalg"
    target = "linalg"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        functions = {
            function.sym_name.data: function
            for function in op.body.block.ops
            if isinstance(function, FuncOp) and not function.is_declaration
        }
        for name, function in functions.items():
            is_private = function.sym_visibility is not None and (
                function.sym_visibility.data != "public"
            )
            of = name.removesuffix(SUFFIX)
            if is_private or f"{name}{SUFFIX}" in functions or (of != name and of in functions):
                continue
            op.body.block.insert_op_after(_shapes_of(function), function)


def _shapes_of(function: FuncOp) -> FuncOp:
    """`@f_shapes`; asserts on shapes are taken out of `@f`."""
    block = function.body.block
    result = block.last_op
    assert isinstance(result, ReturnOp)
    asserts = _asserts_on_shapes(block)

    extents: list[list[Factor]] = []
    stored, arg_attrs = _stored_results(function)
    for number, value in enumerate(result.arguments):
        if isinstance(value.type, TensorType) and number not in stored:
            for axis, size in enumerate(value.type.get_shape()):
                if size == DYNAMIC_INDEX:
                    extents.append(_factors(value, axis))
    roots: list[SSAValue] = [op.arg for op in asserts]
    roots += [known for factors in extents for factor in factors if (known := _value(factor))]
    needed = _slice(block, roots)
    needed.update(asserts)
    needed.update(_guards(block, needed))

    made = Block(arg_types=[argument.type for argument in block.args])
    now: dict[SSAValue, SSAValue] = dict(zip(block.args, made.args, strict=True))
    for old, new in now.items():
        new.name_hint = old.name_hint
        assert isinstance(old, BlockArgument) and isinstance(new, BlockArgument)
        new.location = old.location
    for op in block.ops:
        if op in needed:
            made.add_op(op.clone(now))
    builder = Builder(made, None, result.location)
    values = [_product(builder, factors, now) for factors in extents]
    builder.create(ReturnOp, values)
    _erase(asserts)

    shapes = FuncOp(
        f"{function.sym_name.data}{SUFFIX}",
        FunctionType.from_lists([argument.type for argument in made.args], [INDEX] * len(values)),
        Region(made),
        visibility=function.sym_visibility,
        arg_attrs=arg_attrs,
    )
    shapes.location = function.location
    return shapes


def _stored_results(function: FuncOp) -> tuple[set[int], ArrayAttr[DictionaryAttr] | None]:
    """The results that are in arguments' memory, and the arguments' attributes without that."""
    if function.arg_attrs is None:
        return set(), None
    numbers: set[int] = set()
    rest: list[DictionaryAttr] = []
    for entry in function.arg_attrs:
        own = dict(entry.data)
        number = own.pop(STORED, None)
        if isinstance(number, IntegerAttr):
            numbers.add(number.value.data)
        rest.append(DictionaryAttr(own))
    return numbers, ArrayAttr(rest)


def _value(factor: Factor) -> SSAValue | None:
    """The value that a factor is made of."""
    if isinstance(factor, tuple):
        return factor[0]
    return None if isinstance(factor, int) else factor


def _product(
    builder: Builder, factors: Sequence[Factor], now: dict[SSAValue, SSAValue]
) -> SSAValue:
    """The product of an extent's factors."""
    product: SSAValue | None = None
    for factor in factors:
        if isinstance(factor, int):
            value = builder.index(factor)
        elif isinstance(factor, tuple):
            source, axis = factor
            operands = (now.get(source, source), builder.index(axis))
            value = builder.value(tensor.DimOp, operands, INDEX)
        else:
            value = now[factor]
        product = value if product is None else builder.value(arith.MuliOp, (product, value), INDEX)
    return builder.index(1) if product is None else product


# ------------------------------------------------------------------------------------------ asserts


def _asserts_on_shapes(block: Block) -> list[AssertOp]:
    """The asserts of a block whose conditions are index arithmetic on extents of arguments."""
    on_shapes: set[SSAValue] = set()
    asserts: list[AssertOp] = []
    for op in block.ops:
        if isinstance(op, AssertOp):
            if op.arg in on_shapes:
                asserts.append(op)
        elif isinstance(op, tensor.DimOp):
            if op.source in block.args and op.index in on_shapes:
                on_shapes.add(op.result)
        elif op.name.startswith("arith.") and all(operand in on_shapes for operand in op.operands):
            on_shapes.update(op.results)
    return asserts


def _guards(block: Block, needed: set[Operation]) -> set[Operation]:
    """The asserts before the last op of `needed` that computes of elements, and what they depend
    on; not those for which the host would be called once more."""
    pending: list[AssertOp] = []
    guards: set[Operation] = set()
    for op in block.ops:
        if isinstance(op, AssertOp) and op not in needed:
            pending.append(op)
        elif pending and op in needed and not _is_about_extents(op):
            for guard in pending:
                own = _slice(block, [guard.arg])
                if not any(isinstance(inner, CallOp) for inner in own - needed):
                    guards.update(own, [guard])
            pending = []
    return guards


def _is_about_extents(op: Operation) -> bool:
    return op.name.startswith("arith.") or isinstance(op, tensor.DimOp | tensor.EmptyOp | AssertOp)


def _erase(ops: Iterable[Operation]) -> None:
    """Erase ops, and the arithmetic that nothing else needs."""
    pending = list(ops)
    while pending:
        op = pending.pop()
        if any(result.first_use is not None for result in op.results) or op.parent is None:
            continue
        operands = list(op.operands)
        erase(op)
        pending += [
            operand.owner
            for operand in operands
            if isinstance(operand.owner, tensor.DimOp)
            or (isinstance(operand.owner, Operation) and operand.owner.name.startswith("arith."))
        ]


# ------------------------------------------------------------------------------------------- slices


def _slice(block: Block, roots: Sequence[SSAValue]) -> set[Operation]:
    """The ops of a block that some values depend on."""
    needed: set[Operation] = set()
    pending = list(roots)
    while pending:
        op: Operation | None = None
        owner = pending.pop().owner
        if isinstance(owner, Operation):
            op = owner if owner.parent is block else block.find_ancestor_op_in_block(owner)
        if op is not None and op not in needed:
            needed.add(op)
            pending.extend(_operands(op))
    return needed


def _operands(op: Operation) -> Iterator[SSAValue]:
    """What an op and all ops in its regions use."""
    for inner in op.walk():
        yield from inner.operands


def _factors(value: SSAValue, axis: int) -> list[Factor]:
    """What the extent of an axis of a tensor is the product of."""
    while (source := same_extents_as(value)) is not None:
        value = source
    size = _shape(value)[axis]
    if size != DYNAMIC_INDEX:
        return [size]
    op = value.owner
    if isinstance(op, tensor.EmptyOp):
        return [as_extent(op.dynamic_sizes[_dynamic_before(value, axis)])]
    if isinstance(op, tensor.ExtractSliceOp) and (
        len(op.static_sizes.get_values()) == len(_shape(value))
    ):
        return [as_extent(op.sizes[_dynamic_before(value, axis)])]
    if isinstance(op, tensor.ExpandShapeOp):
        return [as_extent(op.dynamic_output_shape[_dynamic_before(value, axis)])]
    if isinstance(op, tensor.CollapseShapeOp):
        group = op.reassociation.data[axis]
        return [factor for inner in group for factor in _factors(op.src, inner.value.data)]
    if isinstance(op, scf.IfOp):
        number = op.results.index(value)
        for region in op.regions:
            found = _factors(terminator(region).operands[number], axis)
            if not any(
                (known := _value(factor)) is not None and is_inside(known, op) for factor in found
            ):
                return found
    return [(value, axis)]


def _shape(value: SSAValue) -> Sequence[int]:
    assert isinstance(value.type, TensorType)
    return value.type.get_shape()


def _dynamic_before(value: SSAValue, axis: int) -> int:
    """How many dynamic extents lie before an axis."""
    return sum(size == DYNAMIC_INDEX for size in _shape(value)[:axis])
