"""Rules for loops and conditions: bounds in canonical form, loops and branches that do nothing."""

from __future__ import annotations

from xdsl.dialects.builtin import AffineMapAttr, AffineSetAttr, DenseArrayBase, i32
from xdsl.ir import BlockArgument, Operation, Region, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineSet

from ...dialects import affine
from ...dialects.affine_expressions import constant, subtract
from ...dialects.affine_maps import constraint, simplify_set
from .application import Application, application, canonical, composed
from .ranges import constant_bound, irredundant
from .rewriter import Rewriter


def simplify_for(rewriter: Rewriter, op: Operation) -> bool:
    """Constant bounds are numbers; a loop that only passes its values on is those values."""
    assert isinstance(op, affine.ForOp)
    return _simplify_bounds(rewriter, op) or _fold_loop(rewriter, op)


def _simplify_bounds(rewriter: Rewriter, op: affine.ForOp) -> bool:
    old = [
        application(op.lowerBoundMap.data, op.lowerBoundOperands),
        application(op.upperBoundMap.data, op.upperBoundOperands),
    ]
    new = [_bound(given, greatest) for given, greatest in zip(old, (True, False), strict=True)]
    if new == old:
        return False
    lower, upper = new
    inits = tuple(op.inits)
    rewriter.set_operands(
        op,
        (*lower.operands, *upper.operands, *inits),
        {
            "lowerBoundMap": AffineMapAttr(lower.affine_map),
            "upperBoundMap": AffineMapAttr(upper.affine_map),
            "operandSegmentSizes": DenseArrayBase.from_list(
                i32, [len(lower.operands), len(upper.operands), len(inits)]
            ),
        },
    )
    rewriter.revisit_users(op.body.block.args[:1])
    return True


def _bound(given: Application, greatest: bool) -> Application:
    """The canonical form of a lower (`greatest`) or upper bound."""
    numbers = given.constants()
    if numbers is not None:
        number = max(numbers) if greatest else min(numbers)
        return Application((constant(number),), 0, ())
    new = irredundant(canonical(composed(given)), greatest)
    return canonical(new.with_results(list(dict.fromkeys(new.results))))


def _fold_loop(rewriter: Rewriter, op: affine.ForOp) -> bool:
    if not op.res:
        return False
    count = trip_count(op)
    if count == 0:
        rewriter.replace(op, tuple(op.inits))
        return True
    block = op.body.block
    last = block.last_op
    if block.first_op is not last or last is None:
        return False
    variable, carried = block.args[0], list(block.args[1:])
    values: list[SSAValue] = []
    leaves_loop = moves = False
    for position, value in enumerate(last.operands):
        if value is variable:
            return False
        if isinstance(value, BlockArgument) and value.block is block:
            source = carried.index(value)
            moves |= source != position
            values.append(op.inits[source])
        else:
            leaves_loop = True
            values.append(value)
    if (count is None and (leaves_loop or moves)) or (count is not None and count > 1 and moves):
        return False
    rewriter.replace(op, values)
    return True


def trip_count(op: affine.ForOp) -> int | None:
    """How often a loop with constant bounds runs."""
    lower, upper = constant_bound(op.lowerBoundMap.data), constant_bound(op.upperBoundMap.data)
    if lower is None or upper is None:
        return None
    return len(range(lower, upper, op.step.value.data))


def simplify_if(rewriter: Rewriter, op: Operation) -> bool:
    """A condition in canonical form; one that always or never holds goes, an empty else too."""
    assert isinstance(op, affine.IfOp)
    condition, constraints = op.condition.data, op.condition.data.constraints
    old = Application(
        tuple(subtract(one.lhs, one.rhs) for one in constraints), condition.num_dims, tuple(op.args)
    )
    takes_apply = any(isinstance(value.owner, affine.ApplyOp) for value in op.args)
    new = canonical(composed(old) if takes_apply else old)
    if new != old:
        kinds = [one.kind for one in constraints]
        space = new.affine_map
        rewriter.set_operands(
            op,
            new.operands,
            {
                "condition": AffineSetAttr(
                    AffineSet(
                        space.num_dims,
                        space.num_symbols,
                        tuple(
                            constraint(kind, result, constant(0))
                            for kind, result in zip(kinds, new.results, strict=True)
                        ),
                    )
                )
            },
        )
        return True
    holds = truth(condition)
    if holds is not None:
        region = op.then_region if holds else op.else_region
        if region.blocks:
            rewriter.inline(region.block, op, ())
        else:
            rewriter.erase(op)
        return True
    if not op.res and op.else_region.blocks and _is_empty(op.else_region):
        region = op.else_region
        op.detach_region(region)
        op.add_region(Region())
        return True
    return False


def _is_empty(region: Region) -> bool:
    return isinstance(region.block.first_op, affine.YieldOp)


def truth(condition: AffineSet) -> bool | None:
    """Whether a condition always (True) or never (False) holds, where that is plain to see."""
    simplest = simplify_set(condition).constraints
    if not simplest:
        return True
    if any(isinstance(one.lhs, AffineConstantExpr) for one in simplest):
        return False
    return None


def simplify_parallel(rewriter: Rewriter, op: Operation) -> bool:
    """Bounds in canonical form; the groups stay."""
    assert isinstance(op, affine.ParallelOp)
    lower, upper = op.lowerBoundsMap.data, op.upperBoundsMap.data
    split = lower.num_dims + lower.num_symbols
    old = [
        application(lower, op.map_operands[:split]),
        application(upper, op.map_operands[split:]),
    ]
    new = [composed(given) for given in old]
    if new == old:
        return False
    rewriter.set_operands(
        op,
        (*new[0].operands, *new[1].operands),
        {
            "lowerBoundsMap": AffineMapAttr(new[0].affine_map),
            "upperBoundsMap": AffineMapAttr(new[1].affine_map),
        },
    )
    return True
