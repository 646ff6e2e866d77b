"""The forward sweep: from the tangents of what ops are given to those of what they give.

Elementwise ops use the rows of `rules.py`, in which a cotangent and a tangent are the same: both
are multiplied by the derivative. Ops that are linear in their arrays are done to the tangents. The
rest has rules of its own, or the backward rule, which is linear in the cotangent, transposed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from xdsl.dialects import scf, tensor
from xdsl.dialects.builtin import TensorType
from xdsl.ir import Block, Operation, OpResult, SSAValue
from xdsl.ir.core import SSAValues

from ...dialects import nd
from ...dialects.build import Builder
from ...dialects.nd_builder import spec
from ...dialects.quick import erase
from ...dialects.structure import condition_of, ops_from, terminator
from ..errors import CompileError
from .activity import is_floating, mark, passes
from .calls import Functions, Inlined, inline
from .complex_numbers import TANGENTS, is_complex
from .reverse import Cotangents, accumulate, renamed, split_operands, sweep, zeros
from .rules import PARTIALS, UNARY, Gradients, cotangents_of_operands, product_of_others
from .scalars import as_array, as_type, carried_type, spec_of_any

Tangents = dict[SSAValue, SSAValue]


def expand_jvp(op: Operation, functions: Functions) -> None:
    """Put the function's body and its tangents in the place of `op`."""
    assert isinstance(op, nd.JvpOp)
    b = Gradients.in_place_of(op)
    b.functions = functions
    arguments = list(op.arguments)
    for index in op.wrt:
        if arguments.count(arguments[index]) > 1:
            arguments[index] = renamed(b, arguments[index])
    tangents: Tangents = {
        arguments[index]: arguments[by] for index, by in zip(op.wrt, op.by, strict=True)
    }
    body = Inlined(b, functions, op.callee, arguments)
    Forward(b, tangents).run(body.ops)
    results = body.close()
    found = [
        tangents[results[n]] if results[n] in tangents else zeros(b, results[n]) for n in op.of
    ]
    of = [results[n] for n in op.of]
    ends = [b.like(tangent, value) for tangent, value in zip(found, of, strict=True)]
    for old, new in zip(op.results, [*results, *ends], strict=True):
        old.replace_all_uses_with(new)
    erase(op)


class Forward:
    """The tangents of active values: arrays, 0-d ones for numbers."""

    def __init__(self, b: Gradients, tangents: Tangents):
        self.b = b
        self.tangents = tangents

    def run(self, ops: Callable[[], list[Operation]]) -> None:
        """Sweep the ops, in order; what is active is found first."""
        active = set(self.tangents)
        mark(ops(), active)
        self.b.active = active
        self.sweep(ops())

    def sweep(self, ops: Sequence[Operation]) -> None:
        for op in ops:
            rule = STRUCTURED.get(type(op))
            if rule is not None:
                rule(self, op)
            elif passes(op) and any(operand in self.tangents for operand in op.operands):
                b = self.behind(op)
                for result, tangent in zip(op.results, self._of(b, op), strict=True):
                    if tangent is not None and is_floating(result):
                        self.tangents[result] = _shaped_as(b, tangent, result)

    def behind(self, op: Operation) -> Gradients:
        """A builder right behind `op`."""
        assert op.parent is not None
        b = Gradients(op.parent, op.next_op, op.location)
        b.active, b.functions = self.b.active, self.b.functions
        return b

    def of(self, b: Gradients, value: SSAValue) -> SSAValue:
        """The tangent of a value, zeros where it has none."""
        found = self.tangents.get(value)
        return zeros(b, value) if found is None else found

    def _of(self, b: Gradients, op: Operation) -> Sequence[SSAValue | None]:
        """The tangents of the results of an op of nd."""
        if not any(map(is_floating, op.results)):
            return [None] * len(op.results)
        name = op.name.removeprefix("nd.")
        if name in TANGENTS and is_complex(op.operands[0]):
            return [TANGENTS[name](b, op, self.tangents[op.operands[0]])]
        if (unary := UNARY.get(name)) is not None:
            (x,) = op.operands
            return [unary(b, x, op.results[0], self.tangents[x])]
        if (partials := PARTIALS.get(name)) is not None:
            terms = [
                partial(b, op, self.tangents[operand])
                for partial, operand in zip(partials, op.operands, strict=True)
                if partial is not None and operand in self.tangents
            ]
            return [_sum(b, terms)] if terms else [None]
        if (linear := LINEAR.get(name)) is not None and linear(op):
            return [self._linear(b, op)]
        if (rule := RULES.get(name)) is not None:
            return [rule(self, b, op)]
        return self._transposed(b, op)

    def _linear(self, b: Gradients, op: Operation) -> SSAValue:
        """The op of the tangents."""
        assert isinstance(op, nd.NdOp)
        arrays = [self.of(b, operand) if is_floating(operand) else operand for operand in op.arrays]
        rest = list(op.operands)[len(arrays) :]
        return b.op(op.name[3:], *arrays, index_operands=rest, **nd.attributes_of(op))

    def _transposed(self, b: Gradients, op: Operation) -> Sequence[SSAValue]:
        """The backward rule, c ↦ Jᵀc, is linear in c: swept backwards it gives J·tangent."""
        given = [zeros(b, result) for result in op.results]
        before = b.block.last_op if b.before is None else b.before.prev_op
        assert before is not None
        active = {operand for operand in op.operands if operand in self.tangents}
        b.active = active
        found = cotangents_of_operands(b, op, given)
        return self._transpose(b, before, given, zip(op.operands, found, strict=False))

    def _transpose(
        self, b: Gradients, before: Operation, given: list[SSAValue], pairs: Any
    ) -> list[SSAValue]:
        """The tangents of results, whose cotangents `given` were carried to `pairs` by the ops
        behind `before`."""
        outer = self.b.active

        def written() -> list[Operation]:
            ops = ops_from(before.next_op)
            return [op for op in _until(ops, b.before)]

        seeds = [
            (cotangent, self.tangents[operand])
            for operand, cotangent in pairs
            if cotangent is not None and operand in self.tangents
        ]
        ops = written()
        b.active = set(given)
        mark(ops, b.active)
        own: Cotangents = {}
        for cotangent, tangent in seeds:
            if cotangent in b.active:
                accumulate(b, own, cotangent, tangent)
        sweep(b, ops, own)
        b.active = outer
        return [own[c] if c in own else zeros(b, c) for c in given]


def _until(ops: Any, end: Operation | None) -> Any:
    for op in ops:
        if op is end:
            return
        yield op


def _sum(b: Gradients, terms: Sequence[SSAValue]) -> SSAValue:
    total, *rest = terms
    for term in rest:
        total = b.add(total, term)
    return total


def _shaped_as(b: Gradients, tangent: SSAValue, value: SSAValue) -> SSAValue:
    """A tangent stretched to the shape of its value."""
    if not isinstance(value.type, TensorType):
        return tangent
    have, want = spec(tangent).shape, spec(value).shape
    if have == want:
        return tangent
    if len(have) == len(want) and all(
        a == b or a is None or b is None for a, b in zip(have, want, strict=True)
    ):
        return b.like(tangent, value)
    return b.shaped("broadcast_to", tangent, extents=b.extents(value))


def _always(op: Operation) -> bool:
    return True


def _is_sum(op: Operation) -> bool:
    return nd.attributes_of(op)["kind"] == "sum"


# Which ops are linear in their floating arrays taken together.
LINEAR: dict[str, Callable[[Operation], bool]] = {
    **dict.fromkeys(("cast", "broadcast_to", "reshape", "transpose", "slice"), _always),
    **dict.fromkeys(("insert_slice", "pad", "concatenate", "gather", "scatter"), _always),
    **dict.fromkeys(("real", "imag", "conj", "complex"), _always),
    **dict.fromkeys(("reduce", "cumulative"), _is_sum),
}


def _reduce(forward: Forward, b: Gradients, op: Operation) -> SSAValue:
    """The mean tangent of those that tie for the extreme; of a product, by the others' product."""
    (x,) = op.operands
    attributes = nd.attributes_of(op)
    total = {**attributes, "kind": "sum"}
    y = b.restore_axes(op.results[0], op)
    if attributes["kind"] == "prod":
        return b.op("reduce", b.mul(forward.of(b, x), product_of_others(b, op, x, y)), **total)
    hit = b.op("cast", b.op("equal", x, y), dtype=spec(x).dtype)
    tangents = b.op("reduce", b.mul(forward.of(b, x), hit), **total)
    return b.div(tangents, b.op("reduce", hit, **total))


def _dot_general(forward: Forward, b: Gradients, op: Operation) -> SSAValue:
    left, right = op.operands
    attributes = nd.attributes_of(op)
    terms: list[SSAValue] = []
    if left in forward.tangents:
        terms.append(b.op("dot_general", forward.tangents[left], right, **attributes))
    if right in forward.tangents:
        terms.append(b.op("dot_general", left, forward.tangents[right], **attributes))
    return _sum(b, terms)


RULES: dict[str, Callable[[Forward, Gradients, Operation], SSAValue]] = {
    "reduce": _reduce,
    "dot_general": _dot_general,
}

# ---------------------------------------------------------------------------- numbers and regions


def _scalar(forward: Forward, op: Operation) -> None:
    operand = op.operands[0]
    if operand not in forward.tangents:
        return
    if len(op.operands) != 1 or spec_of_any(operand).shape:
        raise CompileError(f"no derivative is known of '{op.name}' of a larger array", op)
    forward.tangents[op.results[0]] = forward.tangents[operand]


def _add_results(op: Operation, values: Sequence[SSAValue]) -> list[SSAValue]:
    """More results of `op`, of the types of the tangents of these values."""
    made = [
        OpResult(carried_type(value), op, len(op.results) + n) for n, value in enumerate(values)
    ]
    op.results = SSAValues([*op.results, *made])
    return list(made)


def _add_arguments(forward: Forward, block: Block, values: Sequence[SSAValue]) -> None:
    """More arguments of a block: the tangents of those of its arguments."""
    b = Gradients(block, block.first_op, block.first_op.location if block.first_op else None)
    for value in values:
        made = block.insert_arg(carried_type(value), len(block.args))
        forward.tangents[value] = as_array(b, made)


def _as_carried(
    forward: Forward, b: Gradients, values: Sequence[SSAValue], like: Sequence[SSAValue]
) -> list[SSAValue]:
    """The tangents of values, in the types of the tangents of those they stand for."""
    found: list[SSAValue] = []
    for value, model in zip(values, like, strict=True):
        tangent = forward.of(b, value)
        if isinstance(model.type, TensorType):
            tangent = b.like(tangent, value) if value.type == model.type else b.like(tangent, model)
        found.append(as_type(b, tangent, carried_type(model)))
    return found


def _set_results(
    forward: Forward, op: Operation, values: Sequence[SSAValue], made: Sequence[SSAValue]
) -> None:
    b = forward.behind(op)
    for value, tangent in zip(values, made, strict=True):
        forward.tangents[value] = as_array(b, tangent)


def _yield_more(forward: Forward, block: Block, values: Any, like: Any) -> None:
    last = block.last_op
    assert last is not None
    b = Gradients(block, last, last.location)
    b.active, b.functions = forward.b.active, forward.b.functions
    last.operands = [*last.operands, *_as_carried(forward, b, values, like)]


def _for(forward: Forward, op: Operation) -> None:
    assert isinstance(op, scf.ForOp)
    block, active = op.body.block, forward.b.active
    numbers = [n for n, argument in enumerate(block.args[1:]) if argument in active]
    arguments = [block.args[1 + n] for n in numbers]
    results = [op.results[n] for n in numbers]
    steps = list(block.ops)[:-1]
    yielded = [terminator(op.regions[0]).operands[n] for n in numbers]
    b = Gradients.in_place_of(op)
    begin = _as_carried(forward, b, [op.iter_args[n] for n in numbers], arguments)
    op.operands = [*op.operands, *begin]
    _add_arguments(forward, block, arguments)
    forward.sweep(steps)
    _yield_more(forward, block, yielded, arguments)
    _set_results(forward, op, results, _add_results(op, results))


def _while(forward: Forward, op: Operation) -> None:
    assert isinstance(op, scf.WhileOp)
    before, after, active = op.before_region.block, op.after_region.block, forward.b.active
    numbers = [n for n, argument in enumerate(before.args) if argument in active]
    arguments = [before.args[n] for n in numbers]
    passed = [n for n, argument in enumerate(op.results) if argument in active]
    results = [op.results[n] for n in passed]
    given = [condition_of(op).args[n] for n in passed]
    entered = [after.args[n] for n in passed]
    yielded = [terminator(op.after_region).operands[n] for n in numbers]
    heads, steps = list(before.ops)[:-1], list(after.ops)[:-1]
    b = Gradients.in_place_of(op)
    begin = _as_carried(forward, b, [op.arguments[n] for n in numbers], arguments)
    op.operands = [*op.operands, *begin]
    _add_arguments(forward, before, arguments)
    forward.sweep(heads)
    _yield_more(forward, before, given, entered)
    _add_arguments(forward, after, entered)
    forward.sweep(steps)
    _yield_more(forward, after, yielded, arguments)
    _set_results(forward, op, results, _add_results(op, results))


def _if(forward: Forward, op: Operation) -> None:
    results = [n for n, result in enumerate(op.results) if result in forward.b.active]
    values = [op.results[n] for n in results]
    for region in op.regions:
        if not region.blocks:
            continue
        yielded = [terminator(region).operands[n] for n in results]
        forward.sweep(list(region.block.ops)[:-1])
        _yield_more(forward, region.block, yielded, values)
    _set_results(forward, op, values, _add_results(op, values))


# --------------------------------------------------------------- functions with their own rules


def _checkpoint(forward: Forward, op: Operation) -> None:
    """Nothing has to be kept: the function as it is."""
    assert isinstance(op, nd.CheckpointOp)
    body = Inlined(Builder.in_place_of(op), forward.b.functions, op.callee, list(op.arguments))
    mark(body.ops(), forward.b.active)
    forward.sweep(body.ops())
    _replace(op, body.close())


def _replace(op: Operation, results: Sequence[SSAValue]) -> None:
    for old, new in zip(op.results, results, strict=True):
        old.replace_all_uses_with(new)
    erase(op)


def _custom_jvp(forward: Forward, op: Operation) -> None:
    assert isinstance(op, nd.CustomJvpOp)
    own, _, of_rule = split_operands(op)
    if not any(value in forward.tangents for value in own):
        return
    b = Gradients.in_place_of(op)
    tangents = [forward.of(b, value) for value in own if is_floating(value)]
    found = inline(b, forward.b.functions, op.rule, [*own, *tangents, *of_rule])
    results, found = found[: len(op.results)], found[len(op.results) :]
    for value, tangent in zip(filter(is_floating, results), found, strict=True):
        forward.tangents[value] = b.like(tangent, value)
    forward.b.active.update(filter(is_floating, results))
    _replace(op, results)


def _custom_vjp(forward: Forward, op: Operation) -> None:
    """A rule for cotangents need not be linear, so there is none for tangents.

    Raises:
        CompileError: a tangent is asked for.
    """
    if any(operand in forward.tangents for operand in op.operands):
        raise CompileError(
            "a function with custom_vjp has no forward derivative; define it with custom_jvp", op
        )


STRUCTURED: dict[type[Operation], Callable[[Forward, Operation], None]] = {
    tensor.ExtractOp: _scalar,
    tensor.FromElementsOp: _scalar,
    scf.ForOp: _for,
    scf.WhileOp: _while,
    scf.IfOp: _if,
    nd.CheckpointOp: _checkpoint,
    nd.CustomJvpOp: _custom_jvp,
    nd.CustomVjpOp: _custom_vjp,
}
