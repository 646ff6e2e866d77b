"""`stepwell reduce FILE --test CMD`: the smallest module that a command still finds interesting.

    stepwell reduce big.mlir --test ./still-fails.sh -o small.mlir
    stepwell reduce big.mlir --pass-pipeline=affine-scalrep --error 'IndexError'

CMD is run with the path of a candidate, and exits with 0 where it is still interesting, as C-Reduce
has it. With --pass-pipeline a candidate is interesting where the pipeline fails with a message in
which the regular expression of --error is found.

Delta debugging (A. Zeller, R. Hildebrandt, Simplifying and isolating failure-inducing input, 2002)
over functions, ops, regions, results, arguments, operands and extents, until nothing more goes.
"""

from __future__ import annotations

import argparse
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from xdsl.dialects.arith import ConstantOp
from xdsl.dialects.builtin import (
    AnyFloat,
    ArrayAttr,
    FloatAttr,
    FunctionType,
    IndexType,
    IntegerAttr,
    IntegerType,
    ModuleOp,
    SymbolRefAttr,
)
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, Block, Operation, SSAValue
from xdsl.traits import IsTerminator

from ..dialects.quick import walk
from ..dialects.text import InvalidText, parse_module, print_module, verify_module
from ..passes.pipeline import PipelineError, parse_pipeline
from .cli import complain
from .mlir_file import read

Interesting = Callable[[ModuleOp], bool]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", help="an .mlir file; -: standard input")
    parser.add_argument("--test", metavar="CMD", help="exits with 0 where FILE is interesting")
    parser.add_argument("--pass-pipeline", metavar="PIPELINE", help="which is to fail")
    parser.add_argument("--error", default="", metavar="REGEX", help="with such a message")
    parser.add_argument("-o", dest="output", default="-", help="where the result is written")


def run(arguments: argparse.Namespace) -> int:
    try:
        text, name = read(arguments.file)
        module = parse_module(text, name)
        if (arguments.test is None) == (arguments.pass_pipeline is None):
            return complain("stepwell reduce: either --test or --pass-pipeline is needed")
        if arguments.test is not None:
            test = command_test(arguments.test)
        else:
            parse_pipeline(arguments.pass_pipeline)
            test = pipeline_test(arguments.pass_pipeline, arguments.error)
    except (OSError, PipelineError, re.error) as error:
        return complain(f"stepwell reduce: {error}")
    except InvalidText as error:
        return complain(error)
    if not test(module):
        return complain("stepwell reduce: the module is not interesting to begin with")
    small = reduce_module(module, test)
    print(f"{op_count(module)} → {op_count(small)} ops", file=sys.stderr)
    if arguments.output == "-":
        sys.stdout.write(print_module(small))
    else:
        Path(arguments.output).write_text(print_module(small), encoding="utf-8")
    return 0


def command_test(command: str) -> Interesting:
    """Whether a command exits with 0, run on a file with the module."""
    words = shlex.split(command)

    def is_interesting(module: ModuleOp) -> bool:
        with tempfile.TemporaryDirectory(prefix="stepwell-reduce-") as folder:
            path = Path(folder) / "module.mlir"
            path.write_text(print_module(module), encoding="utf-8")
            done = subprocess.run([*words, str(path)], capture_output=True, check=False)
            return done.returncode == 0

    return is_interesting


def pipeline_test(pipeline: str, pattern: str) -> Interesting:
    """Whether a pipeline fails with a message in which the pattern is found."""
    from ..backends.driver import run_passes

    expression = re.compile(pattern)

    def is_interesting(module: ModuleOp) -> bool:
        try:
            run_passes(parse_pipeline(pipeline), module.clone())
        except Exception as error:
            return expression.search(f"{type(error).__name__}: {error}") is not None
        return False

    return is_interesting


def op_count(module: ModuleOp) -> int:
    """The ops of a module, itself not counted."""
    return sum(1 for _ in walk(module)) - 1


def reduce_module(module: ModuleOp, is_interesting: Interesting) -> ModuleOp:
    """A module as small as can be found that `is_interesting`; the one given is left as it is.

    Only valid modules are tested, and a test that raises counts as a no.
    """
    current = module.clone()
    while True:
        before = print_module(current)
        for reduction in REDUCTIONS:
            current = reduction(current, _careful(is_interesting))
        if print_module(current) == before:
            return current


def _careful(is_interesting: Interesting) -> Interesting:
    def test(module: ModuleOp) -> bool:
        try:
            verify_module(module)
            return is_interesting(module)
        except Exception:  # what a half-sensible module makes of a test is of no interest
            return False

    return test


# --- what is tried -------------------------------------------------------------------------------


def _without_ops(module: ModuleOp, test: Interesting) -> ModuleOp:
    """Take out ops, many at once, then fewer; what used their results uses something like them."""
    size = op_count(module)
    while size:
        start = op_count(module)
        while start > 0:
            candidate = module.clone()
            ops = list(walk(candidate))[1:]
            chunk = ops[max(0, start - size) : start]
            if any([_take_out(op) for op in reversed(chunk) if op.parent is not None]) and test(
                candidate
            ):
                module = candidate
                start = min(start - size, op_count(module))
            else:
                start -= size
        size //= 2
    return module


def _without_regions(module: ModuleOp, test: Interesting) -> ModuleOp:
    """Put what is inside of an op in its place: the body of a loop, a branch."""
    number = 0
    while True:
        candidate = module.clone()
        ops = [op for op in walk(candidate) if op.regions and not isinstance(op, ModuleOp | FuncOp)]
        pairs = [(op, block) for op in ops for region in op.regions for block in region.blocks]
        if number >= len(pairs):
            return module
        if _put_in_place(*pairs[number]) and test(candidate):
            module = candidate
        else:
            number += 1


def _without_results(module: ModuleOp, test: Interesting) -> ModuleOp:
    """Let functions return less."""

    def attempts(function: FuncOp) -> Iterator[int]:
        return iter(reversed(range(len(function.function_type.outputs))))

    def drop(function: FuncOp, number: int) -> None:
        inputs, outputs = function.function_type.inputs.data, function.function_type.outputs.data
        outputs = outputs[:number] + outputs[number + 1 :]
        function.properties["function_type"] = FunctionType.from_lists(inputs, outputs)
        function.properties.pop("res_attrs", None)
        for block in function.body.blocks:
            last = block.last_op
            if last is not None and last.name == "func.return":
                last.operands = [*last.operands[:number], *last.operands[number + 1 :]]

    return _per_function(module, test, attempts, drop)


def _without_arguments(module: ModuleOp, test: Interesting) -> ModuleOp:
    """Let functions take less: what is not used, or what a constant can stand for."""

    def attempts(function: FuncOp) -> Iterator[int]:
        return iter(reversed(range(len(function.function_type.inputs))))

    def drop(function: FuncOp, number: int) -> None:
        if not function.body.blocks:
            return
        block = function.body.blocks[0]
        argument = block.args[number]
        if argument.first_use is not None:
            first = block.first_op
            stand_in = None if first is None else _stand_in(argument, first, may_add=False)
            if stand_in is None:
                return
            argument.replace_all_uses_with(stand_in)
        block.erase_arg(argument)
        _set_inputs(function)
        attributes = function.properties.get("arg_attrs")
        if isinstance(attributes, ArrayAttr):
            kept = [entry for at, entry in enumerate(attributes.data) if at != number]
            function.properties["arg_attrs"] = ArrayAttr(kept)

    return _per_function(module, test, attempts, drop)


def _per_function(
    module: ModuleOp,
    test: Interesting,
    attempts: Callable[[FuncOp], Iterator[int]],
    drop: Callable[[FuncOp, int], None],
) -> ModuleOp:
    for at, function in enumerate(_functions(module)):
        for number in attempts(function):
            candidate = module.clone()
            drop(_functions(candidate)[at], number)
            if test(candidate):
                module = candidate
    return module


def _functions(module: ModuleOp) -> list[FuncOp]:
    return [op for op in module.body.block.ops if isinstance(op, FuncOp)]


def _with_constants(module: ModuleOp, test: Interesting) -> ModuleOp:
    """Operands that are numbers become constants."""
    for at in range(op_count(module) + 1):
        count = len(_op_at(module, at).operands) if at <= op_count(module) else 0
        for number in range(count):
            candidate = module.clone()
            op = _op_at(candidate, at)
            if number >= len(op.operands) or isinstance(op.operands[number].owner, ConstantOp):
                continue
            constant = _constant(op.operands[number].type)
            if constant is None or op.parent is None:
                continue
            op.parent.insert_op_before(constant, op)
            op.operands[number] = constant.results[0]
            if test(candidate):
                module = candidate
                break  # ops stand elsewhere now
    return module


def _op_at(module: ModuleOp, at: int) -> Operation:
    return list(walk(module))[at]


_EXTENT = re.compile(r"(?<=[<x])(\d+)(?=x)")


def _with_small_extents(module: ModuleOp, test: Interesting) -> ModuleOp:
    """An extent becomes a smaller one in all types at once."""
    text = print_module(module)
    for extent in sorted({int(found) for found in _EXTENT.findall(text)}, reverse=True):
        for smaller in (1, 2, 3):
            if smaller >= extent:
                break
            shorter = _EXTENT.sub(
                lambda found, old=extent, new=smaller: (
                    str(new) if int(found.group()) == old else found.group()
                ),
                text,
            )
            try:
                candidate = parse_module(shorter)
            except InvalidText:
                continue
            if test(candidate):
                module, text = candidate, print_module(candidate)
                break
    return module


def _without_attributes(module: ModuleOp, test: Interesting) -> ModuleOp:
    """Discardable attributes go."""
    for at, op in enumerate(list(walk(module))):
        for name in list(op.attributes):
            candidate = module.clone()
            del _op_at(candidate, at).attributes[name]
            if test(candidate):
                module = candidate
    return module


REDUCTIONS: tuple[Callable[[ModuleOp, Interesting], ModuleOp], ...] = (
    _without_ops,
    _without_regions,
    _without_results,
    _without_arguments,
    _with_constants,
    _with_small_extents,
    _without_attributes,
)


# --- taking out an op ----------------------------------------------------------------------------


def _take_out(op: Operation) -> bool:
    """Take out an op, if something of the same types can stand for what it gives."""
    if isinstance(op, FuncOp):
        if _is_called(op):
            return False
    elif op.parent is None or op.has_trait(IsTerminator, value_if_unregistered=False):
        return False
    stand_ins: list[SSAValue] = []
    for result in op.results:
        stand_in = result if result.first_use is None else _stand_in(result, op)
        if stand_in is None:
            return False
        stand_ins.append(stand_in)
    for result, stand_in in zip(op.results, stand_ins, strict=True):
        if stand_in is not result:
            result.replace_all_uses_with(stand_in)
    op.detach()
    op.erase(safe_erase=False)
    return True


def _is_called(function: FuncOp) -> bool:
    module = function.parent_op()
    assert module is not None
    return any(
        isinstance(value, SymbolRefAttr) and value.root_reference == function.sym_name
        for op in walk(module)
        for value in op.properties.values()
    )


def _stand_in(value: SSAValue, op: Operation, may_add: bool = True) -> SSAValue | None:
    """A value of the same type that is there before `op`, made if need be."""
    for operand in op.operands:
        if operand.type == value.type and operand is not value:
            return operand
    before = op.prev_op
    while before is not None:
        for result in before.results:
            if result.type == value.type and result is not value:
                return result
        before = before.prev_op
    function = _function_of(op)
    if function is not None:
        for argument in function.body.blocks[0].args:
            if argument.type == value.type and argument is not value:
                return argument
    constant = _constant(value.type)
    if constant is not None:
        assert op.parent is not None
        op.parent.insert_op_before(constant, op)
        return constant.results[0]
    if not may_add or function is None or _is_called(function):
        return None
    block = function.body.blocks[0]
    added = block.insert_arg(value.type, len(block.args))
    function.properties.pop("arg_attrs", None)
    _set_inputs(function)
    return added


def _set_inputs(function: FuncOp) -> None:
    inputs = [argument.type for argument in function.body.blocks[0].args]
    outputs = function.function_type.outputs.data
    function.properties["function_type"] = FunctionType.from_lists(inputs, outputs)


def _function_of(op: Operation) -> FuncOp | None:
    parent = op.parent_op()
    while parent is not None and not isinstance(parent, FuncOp):
        parent = parent.parent_op()
    return parent


def _constant(type_: Attribute) -> ConstantOp | None:
    """A one of the type, where that is a number's."""
    if isinstance(type_, IntegerType | IndexType):
        return ConstantOp(IntegerAttr(1, type_))
    return ConstantOp(FloatAttr(1.0, type_)) if isinstance(type_, AnyFloat) else None


def _put_in_place(op: Operation, block: Block) -> bool:
    """Put the ops of a block that is in `op` before it, and take `op` out."""
    last = block.last_op
    if op.parent is None or last is None:
        return False
    # Loops take the values that they carry as their last operands.
    given = list(op.operands)
    for argument in reversed(list(block.args)):
        stand_in = given.pop() if given and given[-1].type == argument.type else None
        stand_in = stand_in or _stand_in(argument, op)
        if stand_in is None:
            return False
        argument.replace_all_uses_with(stand_in)
    terminated = last.has_trait(IsTerminator, value_if_unregistered=False)
    yielded = list(last.operands) if terminated else []
    for inner in list(block.ops):
        if inner is last and terminated:
            continue
        inner.detach()
        op.parent.insert_op_before(inner, op)
    if len(yielded) == len(op.results):
        for result, value in zip(op.results, yielded, strict=True):
            if result.type == value.type:
                result.replace_all_uses_with(value)
    return _take_out(op)
