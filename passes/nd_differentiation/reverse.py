"""The backward sweep: from the cotangents of what ops give to those of what they were given.

Loops are swept from the last step to the first, branches in a branch of the same condition. What
they use of the forward sweep is provided by `saved.py`. A `while` is made a `for` before, by
`bounded.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xdsl.dialects import arith, scf, tensor
from xdsl.dialects.builtin import TensorType
from xdsl.ir import Block, Operation, Region, SSAValue

from ...dialects import nd
from ...dialects.arith import constant_value
from ...dialects.build import INDEX, Builder
from ...dialects.extents import Extent
from ...dialects.nd_builder import NdBuilder
from ...dialects.quick import append, detach, erase, insert_before
from ...dialects.structure import ancestor_in, is_inside, terminator
from ..errors import CompileError
from .activity import is_floating, mark
from .bounded import counted
from .calls import Functions, Inlined, call_plainly, inline
from .rules import Gradients, cotangents_of_operands
from .saved import BranchSaver, LoopSaver, used_by
from .scalars import as_array, as_type, carried_type

Cotangents = dict[SSAValue, SSAValue]


def expand_value_and_grad(op: Operation, functions: Functions) -> None:
    """Put the function's body and its backward sweep in the place of `op`."""
    assert isinstance(op, nd.ValueAndGradOp)
    b = Gradients.in_place_of(op)
    b.functions = functions
    arguments = list(op.arguments)
    for index in op.wrt:
        if arguments.count(arguments[index]) > 1:
            # one value in two places: the gradient is of this place alone, so it gets a name
            arguments[index] = renamed(b, arguments[index])
    wrt = [arguments[index] for index in op.wrt]
    body = Inlined(b, functions, op.callee, arguments)
    prepare(b, body.ops, wrt)
    cost = body.results[0]
    cotangents: Cotangents = {}
    if cost in b.active:
        cotangents[cost] = b.scalar(1.0, cost)
    sweep(b, body.ops(), cotangents)
    b.location = op.location
    gradients = [
        b.like(cotangents[operand], operand) if operand in cotangents else zeros(b, operand)
        for operand in wrt
    ]
    for old, new in zip(op.results, [*body.close(), *gradients], strict=True):
        old.replace_all_uses_with(new)
    erase(op)


def renamed(b: Gradients, value: SSAValue) -> SSAValue:
    """The value under another name."""
    return b.shaped("reshape", value, extents=b.extents(value))


def prepare(b: Gradients, ops: Callable[[], list[Operation]], wrt: Sequence[SSAValue]) -> None:
    """Find out what is active, and count the steps of each `while` that is.

    `ops` gives the ops of the forward sweep, as they stand.
    """
    counters: list[Operation] = []
    outer = b.active
    while True:
        b.active = {*outer, *wrt}
        mark(ops(), b.active, counters)
        for op in ops():
            loop = _active_while(op, b.active, counters)
            if loop is not None:
                counting = counted(loop)
                call_plainly(counting, b.functions)  # Whose derivative nobody will ask for.
                counters.append(counting)
                break
        else:
            return


def _active_while(
    op: Operation, active: set[SSAValue], counters: list[Operation]
) -> scf.WhileOp | None:
    """The outermost `while` in `op` that changes active values."""
    if op in counters:
        return None
    if isinstance(op, scf.WhileOp) and any(result in active for result in op.results):
        return op
    for region in op.regions:
        for block in region.blocks:
            for inner in block.ops:
                found = _active_while(inner, active, counters)
                if found is not None:
                    return found
    return None


def sweep(b: Gradients, ops: Sequence[Operation], cotangents: Cotangents) -> None:
    """Carry the cotangents of what the ops give, in `cotangents`, to what they use."""
    for op in reversed(ops):
        reached = [cotangents.pop(value, None) for value in op.results]
        if all(cotangent is None for cotangent in reached):
            continue
        b.location = op.location
        rule = STRUCTURED.get(type(op))
        if rule is not None:
            rule(b, op, reached, cotangents)
            continue
        add = _ADDING.get(type(op))
        if add is not None and op.operands[0] in cotangents:
            (cotangent,) = reached
            assert cotangent is not None
            cotangents[op.operands[0]] = add(b, op, cotangents[op.operands[0]], cotangent)
            continue
        found = cotangents_of_operands(b, op, reached)
        for operand, cotangent in zip(op.operands, found, strict=False):
            if cotangent is not None and operand in b.active:
                accumulate(b, cotangents, operand, cotangent)
    _sink_holes(b)


def _sink_holes(b: Gradients) -> None:
    """Make each hole where it is first used: what the store took is read by then, in its place.

    Otherwise a loop that stores into an array would copy the array's cotangent in every step.
    """
    for hole in reversed(b.holes):
        op = hole.owner
        assert isinstance(op, Operation)
        users = {ancestor_in(b.block, use.operation) for use in hole.uses}
        place = op.next_op
        while place is not None and place is not b.before and place not in users:
            place = place.next_op
        detach(op)
        if place is None:
            append(b.block, op)
        else:
            insert_before(op, place)
    b.holes.clear()


def accumulate(b: Gradients, cotangents: Cotangents, value: SSAValue, cotangent: SSAValue) -> None:
    so_far = cotangents.get(value)
    cotangents[value] = cotangent if so_far is None else b.add(so_far, cotangent)


def zeros(b: Gradients, value: SSAValue) -> SSAValue:
    """The cotangent of a value that nothing uses."""
    if isinstance(value.type, TensorType):
        return b.full_like(0.0, value)
    return b.op("constant", value=0.0, dtype=nd.dtype_of_element(value.type), shape=())


# ----------------------------------------------------- ops that add to a part of what is there


def _add_slice(b: Gradients, op: Operation, so_far: SSAValue, c: SSAValue) -> SSAValue:
    _, *places = op.operands
    attributes = nd.attributes_of(op)
    part = b.op("slice", so_far, index_operands=places, **attributes)
    return b.op("insert_slice", so_far, b.add(part, c), index_operands=places, **attributes)


def _add_gather(b: Gradients, op: Operation, so_far: SSAValue, c: SSAValue) -> SSAValue:
    _, *indices = op.operands
    axes = nd.attributes_of(op)["axes"]
    return b.op("scatter", so_far, c, *indices, axes=axes, mode="add")


_ADDING: dict[type[Operation], Callable[[Gradients, Operation, SSAValue, SSAValue], SSAValue]] = {
    nd.SliceOp: _add_slice,
    nd.GatherOp: _add_gather,
}

# --------------------------------------------------------------------------- numbers and regions

Reached = Sequence[SSAValue | None]


def _scalar(b: Gradients, op: Operation, reached: Reached, cotangents: Cotangents) -> None:
    """A number taken out of a 0-d array, or put into one: cotangents are 0-d arrays."""
    (cotangent,) = reached
    assert cotangent is not None
    operand = op.operands[0]
    if len(op.operands) != 1 or cotangent.type.shape.data:  # pyright: ignore
        raise CompileError(f"no gradient is known of '{op.name}' of a larger array", op)
    if operand in b.active:
        accumulate(b, cotangents, operand, cotangent)


def _captured(b: Gradients, op: Operation) -> list[SSAValue]:
    """The active values of outside that the regions of `op` use."""
    found = (
        value
        for region in op.regions
        for block in region.blocks
        for top in block.ops
        for value in used_by(top)
        if value in b.active and not is_inside(value, op)
    )
    return list(dict.fromkeys(found))


def _as_carried(
    b: Gradients, cotangents: Sequence[SSAValue], values: Sequence[SSAValue]
) -> list[SSAValue]:
    """The cotangents in the types in which they are carried, those of the values."""
    return [
        as_type(b, b.like(cotangent, value), carried_type(value))
        if isinstance(value.type, TensorType)
        else as_type(b, cotangent, value.type)
        for cotangent, value in zip(cotangents, values, strict=True)
    ]


def _for(b: Gradients, op: Operation, reached: Reached, cotangents: Cotangents) -> None:
    """The loop from its last step to its first.

    It carries the cotangents of what the loop carried, and those of the values of outside that it
    used, to which each step adds.
    """
    assert isinstance(op, scf.ForOp)
    body, last = op.body.block, terminator(op.regions[0])
    steps, yielded = list(body.ops)[:-1], list(last.operands)
    numbers = [n for n, argument in enumerate(body.args[1:]) if argument in b.active]
    arguments = [body.args[1 + n] for n in numbers]
    initial = [op.iter_args[n] for n in numbers]
    captured = _captured(b, op)
    begin = _as_carried(
        b,
        [_or_zeros(b, reached[n], op.results[n]) for n in numbers]
        + [_or_zeros(b, cotangents.get(value), value) for value in captured],
        [*(op.results[n] for n in numbers), *captured],
    )
    types = [value.type for value in begin]
    trips = _trips(NdBuilder.in_place_of(op), op)
    block = Block(arg_types=[INDEX, *types])
    operands = [b.index(0), _index(b, trips), b.index(1), *begin]
    backward = scf.ForOp.create(operands=operands, result_types=types, regions=[Region(block)])
    b.insert(backward)
    inside = b.inside(block)
    position, index = _backwards(inside, op, trips, block.args[0])
    provided_from = inside.index(0).owner
    given = [as_array(inside, argument) for argument in block.args[1:]]
    own: Cotangents = dict(zip(captured, given[len(numbers) :], strict=True))
    for n, cotangent in zip(numbers, given, strict=False):
        if yielded[n] in b.active:
            accumulate(inside, own, yielded[n], cotangent)
    sweep(inside, steps, own)
    inside.location = op.location
    left = [_or_zeros(inside, own.get(argument), argument) for argument in arguments]
    left += [own[value] for value in captured]
    inside.insert(scf.YieldOp(*_as_carried(inside, left, [*arguments, *captured])))
    saver = LoopSaver(op, backward, trips, position)
    saver.known[body.args[0]] = index
    assert isinstance(provided_from, Operation)
    saver.start.before = provided_from
    saver.provide()
    results = [as_array(b, result) for result in backward.results]
    cotangents.update(zip(captured, results[len(numbers) :], strict=True))
    for value, cotangent in zip(initial, results, strict=False):
        if value in b.active:
            accumulate(b, cotangents, value, cotangent)


def _or_zeros(b: Gradients, cotangent: SSAValue | None, value: SSAValue) -> SSAValue:
    return zeros(b, value) if cotangent is None else cotangent


def _trips(b: NdBuilder, op: scf.ForOp) -> Extent:
    """The number of steps of a loop, known before it."""
    bounds = [constant_value(value) for value in (op.lb, op.ub, op.step)]
    lower, upper, step = bounds
    if lower is not None and upper is not None and step is not None:
        return max(0, -((lower - upper) // step))
    span = op.ub if lower == 0 else b.value(arith.SubiOp, (op.ub, op.lb), INDEX)
    if step != 1:
        less = b.value(arith.SubiOp, (op.step, b.index(1)), INDEX)
        span = b.value(arith.AddiOp, (span, less), INDEX)
        span = b.value(arith.FloorDivSIOp, (span, op.step), INDEX)
    return b.value(arith.MaxSIOp, (span, b.index(0)), INDEX)


def _index(b: Gradients, extent: Extent) -> SSAValue:
    return b.index(extent) if isinstance(extent, int) else extent


def _backwards(
    b: Gradients, op: scf.ForOp, trips: Extent, counter: SSAValue
) -> tuple[SSAValue, SSAValue]:
    """The number of the forward step that a backward step is about, and the forward index."""
    last = (
        b.index(trips - 1)
        if isinstance(trips, int)
        else b.value(arith.SubiOp, (trips, b.index(1)), INDEX)
    )
    position = b.value(arith.SubiOp, (last, counter), INDEX)
    index = position
    if constant_value(op.step) != 1:
        index = b.value(arith.MuliOp, (index, op.step), INDEX)
    if constant_value(op.lb) != 0:
        index = b.value(arith.AddiOp, (index, op.lb), INDEX)
    return position, index


def _if(b: Gradients, op: Operation, reached: Reached, cotangents: Cotangents) -> None:
    """A branch of the same condition; it gives the cotangents of the values of outside."""
    assert isinstance(op, scf.IfOp)
    captured = _captured(b, op)
    captured += [
        value
        for region in op.regions
        for value in terminator(region).operands
        if value in b.active and not is_inside(value, op) and value not in captured
    ]
    before = [_or_zeros(b, cotangents.get(value), value) for value in captured]
    types = [carried_type(value) for value in captured]
    blocks = [Block(), Block()]
    backward = scf.IfOp.create(
        operands=[op.cond], result_types=types, regions=[Region(block) for block in blocks]
    )
    b.insert(backward)
    for block, region in zip(blocks, op.regions, strict=True):
        inside = b.inside(block)
        own: Cotangents = dict(zip(captured, before, strict=True))
        for value, cotangent in zip(terminator(region).operands, reached, strict=False):
            if cotangent is not None and value in b.active:
                accumulate(inside, own, value, cotangent)
        sweep(inside, list(region.block.ops)[:-1], own)
        inside.location = op.location
        left = [own[value] for value in captured]
        inside.insert(scf.YieldOp(*_as_carried(inside, left, captured)))
        BranchSaver(op, region.block, backward, block).provide()
    for value, result in zip(captured, backward.results, strict=True):
        cotangents[value] = as_array(b, result)


# --------------------------------------------------------------- functions with their own rules


def _call_before(
    b: Gradients, op: nd.TransformOp, name: str, arguments: Sequence[SSAValue]
) -> list[SSAValue]:
    """Put a function in the place of `op`, in the forward sweep; what it returns."""
    results = inline(Builder.in_place_of(op), b.functions, name, arguments)
    for old, new in zip(op.results, results, strict=False):
        old.replace_all_uses_with(new)
    erase(op)
    return results


def _checkpoint(b: Gradients, op: Operation, reached: Reached, cotangents: Cotangents) -> None:
    """The function is computed again, of its arguments, and that is swept."""
    assert isinstance(op, nd.CheckpointOp)
    name, arguments = op.callee, list(op.arguments)
    _call_before(b, op, name, arguments)
    again = [b.op("barrier", argument) for argument in arguments]
    body = Inlined(b, b.functions, name, again)
    wrt = [new for old, new in zip(arguments, again, strict=True) if old in b.active]
    outer = b.active
    prepare(b, body.ops, wrt)
    own = {
        result: cotangent
        for result, cotangent in zip(body.results, reached, strict=True)
        if cotangent is not None and result in b.active
    }
    sweep(b, body.ops(), own)
    body.close()
    b.active = outer
    for old, new in zip(arguments, again, strict=True):
        if new in own:
            accumulate(b, cotangents, old, own[new])


def _custom_vjp(b: Gradients, op: Operation, reached: Reached, cotangents: Cotangents) -> None:
    """The rule of the user's own: residuals from `forward`, cotangents from `backward`."""
    assert isinstance(op, nd.CustomVjpOp)
    own, _, of_forward, of_backward = split_operands(op)
    backward = op.backward
    given = [_or_zeros(b, c, result) for c, result in zip(reached, op.results, strict=True)]
    floating = [is_floating(result) for result in op.results]
    results = _call_before(b, op, op.forward, [*own, *of_forward])
    residuals = results[len(given) :]
    given = [c for c, is_one in zip(given, floating, strict=True) if is_one]
    found = inline(b, b.functions, backward, [*residuals, *given, *of_backward])
    for argument, cotangent in zip(filter(is_floating, own), found, strict=True):
        if argument in b.active:
            accumulate(b, cotangents, argument, b.like(cotangent, argument))


def _custom_jvp(b: Gradients, op: Operation, reached: Reached, cotangents: Cotangents) -> None:
    """The tangent of the user's own rule, which is linear in tangents, transposed."""
    assert isinstance(op, nd.CustomJvpOp)
    own, of_function, of_rule = split_operands(op)
    name = op.rule
    floating = [is_floating(result) for result in op.results]
    _call_before(b, op, op.callee, [*own, *of_function])
    primals = list(filter(is_floating, own))
    tangents = [zeros(b, value) for value in primals]
    body = Inlined(b, b.functions, name, [*own, *tangents, *of_rule])
    outer, b.active = b.active, set()
    prepare(b, body.ops, tangents)
    given = [c for c, is_one in zip(reached, floating, strict=True) if is_one]
    inner: Cotangents = {}
    for result, cotangent in zip(body.results[len(reached) :], given, strict=True):
        if cotangent is not None and result in b.active:
            accumulate(b, inner, result, cotangent)
    sweep(b, body.ops(), inner)
    body.close()
    b.active = outer
    for value, tangent in zip(primals, tangents, strict=True):
        if tangent in inner and value in b.active:
            accumulate(b, cotangents, value, inner[tangent])


def split_operands(op: nd.CustomVjpOp | nd.CustomJvpOp) -> list[list[SSAValue]]:
    """The arguments, and what each of the functions has besides."""
    operands = iter(op.arguments)
    return [[next(operands) for _ in range(count)] for count in op.counts]


STRUCTURED: dict[type[Operation], Callable[[Gradients, Operation, Reached, Cotangents], None]] = {
    tensor.ExtractOp: _scalar,
    tensor.FromElementsOp: _scalar,
    scf.ForOp: _for,
    scf.IfOp: _if,
    nd.CheckpointOp: _checkpoint,
    nd.CustomVjpOp: _custom_vjp,
    nd.CustomJvpOp: _custom_jvp,
}
