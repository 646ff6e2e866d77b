"""Making one loop of several: iteration by iteration, or strip by strip."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from xdsl.dialects.builtin import AffineMapAttr, DenseArrayBase, IntegerAttr, i32
from xdsl.ir import Block, Region, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ...dialects import affine
from ...dialects.build import INDEX
from ...dialects.linear_forms import value_form
from ...dialects.quick import erase
from .analysis import loop_bounds, loop_operands

_IDENTITY = AffineMapAttr(AffineMap(1, 0, (AffineDimExpr(0),)))


def merge_loops(first: affine.ForOp, second: affine.ForOp) -> affine.ForOp:
    """One loop in the place of the first that does both bodies in each iteration.

    ```
    %a = for %i iter_args(%s = %x) { …, yield %p }      %a, %b = for %i iter_args(%s = %x, %t = %y)
    %b = for %j iter_args(%t = %y) { …, yield %q }  →     { …, …, yield %p, %q }
    ```
    """
    body, other = first.body.block, second.body.block
    carried = other.args[1:]
    replacements: list[SSAValue] = [body.args[0]]
    replacements += [body.insert_arg(arg.type, len(body.args)) for arg in carried]
    for old, new in zip(other.args, replacements, strict=True):
        old.replace_all_uses_with(new)
    terminator = body.last_op
    assert terminator is not None
    for op in list(other.ops):
        op.detach()
        if isinstance(op, affine.YieldOp):
            terminator.operands = (*terminator.operands, *op.operands)
            op.erase()
        else:
            body.insert_op_before(op, terminator)

    merged = first
    if carried:
        merged = with_more_inits(first, loop_operands(second).inits)
        for old, new in zip(second.results, merged.results[-len(carried) :], strict=True):
            old.replace_all_uses_with(new)
    erase(second)
    return merged


def with_more_inits(loop: affine.ForOp, inits: Iterable[SSAValue]) -> affine.ForOp:
    """The loop with more initial values and results; its block arguments are already there."""
    operands = loop_operands(loop)
    all_inits = (*operands.inits, *inits)
    sizes = [len(operands.lower), len(operands.upper), len(all_inits)]
    assert loop.parent is not None
    replacement = affine.ForOp.create(
        operands=[*operands.lower, *operands.upper, *all_inits],
        result_types=[init.type for init in all_inits],
        properties=loop.properties | {"operandSegmentSizes": DenseArrayBase.from_list(i32, sizes)},
        attributes=loop.attributes,
        regions=[loop.detach_region(0)],
    )
    replacement.location = loop.location
    loop.parent.insert_op_before(replacement, loop)
    for old, new in zip(loop.results, replacement.results, strict=False):
        old.replace_all_uses_with(new)
    erase(loop)
    return replacement


# --- strips --------------------------------------------------------------------------------------


def put_in_strips(loops: Sequence[affine.ForOp], size: int) -> affine.ForOp:
    """One loop over strips of iterations that does each loop's part one after the other.

    ```
    affine.for %i = 0 to %n { A }          affine.for %s = 0 to %n step 16 {
    affine.for %i = 0 to %n { B }     →      affine.for %i = %s to min(%s + 16, %n) { A }
                                             affine.for %i = %s to min(%s + 16, %n) { B }
                                           }
    ```
    """
    first = loops[0]
    lower, upper, _ = loop_operands(first)
    block = Block(arg_types=[INDEX])
    block.args[0].name_hint = first.body.block.args[0].name_hint
    block.add_op(affine.YieldOp.create())
    strips = affine.ForOp.create(
        operands=[*lower, *upper],
        properties=first.properties
        | {
            "step": IntegerAttr(size, INDEX),
            "operandSegmentSizes": DenseArrayBase.from_list(i32, [len(lower), len(upper), 0]),
        },
        regions=[Region(block)],
    )
    strips.location = first.location
    assert first.parent is not None
    first.parent.insert_op_before(strips, first)
    for loop in loops:
        strips = append_to_strips(strips, loop)
    return strips


def append_to_strips(strips: affine.ForOp, loop: affine.ForOp) -> affine.ForOp:
    """Let a loop over strips also do a loop with the same bounds; its values are carried on."""
    block = strips.body.block
    terminator = block.last_op
    assert terminator is not None
    _, upper, inits = loop_operands(loop)
    old_results = loop.results
    strips = _with_outer_results(strips, inits, old_results)
    carried = block.args[len(block.args) - len(inits) :]
    upper_map, operands = _end_of_strip(loop.upperBoundMap.data, upper, strips)
    loop.detach()
    loop.operands = [block.args[0], *operands, *carried]
    loop.properties["lowerBoundMap"] = _IDENTITY
    loop.properties["upperBoundMap"] = AffineMapAttr(upper_map)
    sizes = [1, len(operands), len(carried)]
    loop.properties["operandSegmentSizes"] = DenseArrayBase.from_list(i32, sizes)
    block.insert_op_before(loop, terminator)
    terminator.operands = (*terminator.operands, *old_results)
    return strips


def _with_outer_results(
    strips: affine.ForOp, inits: Sequence[SSAValue], results: Sequence[SSAValue]
) -> affine.ForOp:
    """The loop over strips with values carried for `inits`, whose results replace `results`."""
    if not inits:
        return strips
    block = strips.body.block
    for init in inits:
        block.insert_arg(init.type, len(block.args))
    strips = with_more_inits(strips, inits)
    for old, new in zip(results, strips.results[-len(inits) :], strict=True):
        old.replace_all_uses_with(new)
    return strips


def _end_of_strip(
    affine_map: AffineMap, operands: Sequence[SSAValue], strips: affine.ForOp
) -> tuple[AffineMap, list[SSAValue]]:
    """A loop's upper bound, and the next strip's begin; the least of them counts."""
    dims, symbols = affine_map.num_dims, affine_map.num_symbols
    end = AffineDimExpr(dims) + strips.step.value.data
    combined = AffineMap(dims + 1, symbols, (*affine_map.results, end))
    return combined, [*operands[:dims], strips.body.block.args[0], *operands[dims:]]


def strips_around(loop: affine.ForOp) -> affine.ForOp | None:
    """The loop over strips whose strip `loop` goes through, if it does."""
    parent = loop.parent_op()
    if not isinstance(parent, affine.ForOp) or parent.step.value.data == 1:
        return None
    bounds = loop_bounds(loop)
    begins = bounds.lower == (value_form(parent.body.block.args[0]),)
    ends = bounds.greatest_trip_count == parent.step.value.data
    return parent if begins and ends and bounds.step == 1 else None
