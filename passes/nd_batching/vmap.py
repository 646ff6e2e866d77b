"""A function called for each element of a batch: its body for all of them at once."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import func
from xdsl.dialects.builtin import FunctionType
from xdsl.ir import Block, Operation, Region, SSAValue

from ...dialects import nd
from ...dialects.dtypes import BOOL
from ...dialects.nd_builder import NdBuilder, spec
from ...dialects.quick import erase
from ...dialects.specs import Spec
from ..errors import CompileError
from ..nd_differentiation.calls import Functions
from .batcher import Batcher, Rule
from .control import RULES as OTHERS
from .rules import rule_of_package


def expand_vmap(op: Operation, functions: Functions) -> None:
    """Put the function's body, for the whole batch, in the place of `op`."""
    assert isinstance(op, nd.VmapOp)
    b = NdBuilder.in_place_of(op)
    (size,) = op.mixed("size")
    batch = Batcher(b, size, functions, _rule_of)
    results = _body(batch, op.callee, list(op.arguments), op.batched)
    for old, new in zip(op.results, results, strict=True):
        old.replace_all_uses_with(batch.typed(new, old.type))
    erase(op)


def _body(
    batch: Batcher, name: str, arguments: Sequence[SSAValue], batched: Sequence[int]
) -> list[SSAValue]:
    """Write the body of a function; what it returns, the batch first."""
    function = batch.functions.get(name)
    if function is None:
        raise CompileError(f"there is no function '@{name}'")
    block = function.body.block
    batch.values.update(zip(block.args, arguments, strict=True))
    batch.batched.update(block.args[number] for number in batched)
    *ops, last = block.ops
    batch.spread(ops)
    batch.ops(ops)
    batch.b.location = last.location
    return [batch.whole(value) for value in last.operands]


def _call(batch: Batcher, op: Operation) -> None:
    assert isinstance(op, func.CallOp)
    arguments = [batch.get(value) for value in op.arguments]
    numbers = [n for n, value in enumerate(op.arguments) if batch.is_batched(value)]
    inner = Batcher(batch.b, batch.size, batch.functions, _rule_of)
    inner.mask = batch.mask
    found = _body(inner, op.callee.root_reference.data, arguments, numbers)
    batch.values.update(zip(op.results, found, strict=True))


def _with_rules(batch: Batcher, op: Operation) -> None:
    """A function with a derivative of its own: each of its functions is batched, and so called.

    All operands are stretched over the batch; the gradient of that is the sum. In a branch that
    elements take differently, each function has one operand more, its last: which ones take it.
    """
    assert isinstance(op, nd.TransformOp)
    attributes = dict(nd.attributes_of(op))
    own = [batch.whole(value) for value in op.operands]
    mask = [] if batch.mask is None else [batch.mask]
    if "counts" in attributes:
        counts, rest = attributes["counts"], iter(own)
        groups = [[next(rest) for _ in range(count)] for count in counts]
        operands = [*groups[0], *(x for group in groups[1:] for x in (*group, *mask))]
        attributes["counts"] = (counts[0], *(count + len(mask) for count in counts[1:]))
    else:
        operands = [*own, *mask]
    for name in ("callee", "forward", "backward", "rule"):
        if name in attributes:
            attributes[name] = _batched(batch, attributes[name])
    first = batch.size if isinstance(batch.size, int) else None
    specs = tuple(Spec(spec.dtype, (first, *spec.shape)) for spec in attributes["results"])
    attributes["results"] = specs
    made = nd.build(op.name[3:], operands, attributes, op.location, (), specs)
    batch.b.insert(made)
    batch.values.update(zip(op.results, made.results, strict=True))


RULES: dict[str, Rule] = {
    **OTHERS,
    "func.call": _call,
    "nd.checkpoint": _with_rules,
    "nd.custom_vjp": _with_rules,
    "nd.custom_jvp": _with_rules,
}


def _rule_of(op: Operation) -> Rule | None:
    return RULES.get(op.name) or rule_of_package(op)


def _batched(batch: Batcher, name: str) -> str:
    """The name of the function for a batch of all its arguments, which is made.

    Where the batch is masked, the mask is its last argument.
    """
    function = batch.functions.get(name)
    if function is None:
        raise CompileError(f"there is no function '@{name}'")
    first = batch.size if isinstance(batch.size, int) else None
    specs = [Spec(own.dtype, (first, *own.shape)) for own in map(spec, function.body.block.args)]
    if batch.mask is not None:
        specs.append(Spec(BOOL, (first,)))
    block = Block(arg_types=[nd.mlir_type(one) for one in specs])
    b = NdBuilder(block, None, function.location)
    size = batch.size if isinstance(batch.size, int) else b.extent(block.args[0], 0)
    inner = Batcher(b, size, batch.functions, _rule_of)
    arguments = list(block.args)
    if batch.mask is not None:
        inner.mask = arguments.pop()
    results = _body(inner, name, arguments, range(len(arguments)))
    b.insert(func.ReturnOp(*results))
    made = f"{name}_batch"
    while made in batch.functions:
        made += "_"
    types = FunctionType.from_lists(
        [argument.type for argument in block.args], [value.type for value in results]
    )
    batch.functions[made] = func.FuncOp(made, types, Region(block), visibility="private")
    module = function.parent
    assert module is not None
    module.insert_op_before(batch.functions[made], function)
    return made
