"""`stepwell explain-deps FILE`: loops, what they touch, what depends on what, what may be done.

FILE is a module at level affine, or FILE.py:FUNCTION with `--args`, which is brought there: as its
contractions are before their schedule.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .cli import complain
from .lower import UsageError, load_function, spec_of, split_specs

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp
    from xdsl.ir import Operation

    from ..passes.affine_dependences.dependences import Dependence, Dependences


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.mlir | FILE.py:FUNCTION")
    parser.add_argument("--args", default="", metavar="SPECS", help="as `stepwell lower`")
    parser.add_argument("--inputs", action="store_true", help="also pairs of reads")
    parser.add_argument(
        "--last-writers", action="store_true", help="for each read, which write made the value"
    )


def run(arguments: argparse.Namespace) -> int:
    try:
        module = _module_of(arguments)
        for line in report(module, arguments.inputs, arguments.last_writers):
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads has seen enough
        raise
    except UsageError as error:
        return complain(f"stepwell explain-deps: {error}")
    except Exception as error:  # whatever is wrong with the file, or the user's function raises
        from .mlir_file import diagnosis, is_of_the_module

        if is_of_the_module(error):
            return complain(diagnosis(error, arguments.file))
        return complain(f"stepwell explain-deps: {type(error).__name__}: {error}")
    return 0


def _module_of(arguments: argparse.Namespace) -> ModuleOp:
    from ..dialects.text import parse_module
    from .mlir_file import read

    if arguments.file.endswith(".mlir"):
        return parse_module(*read(arguments.file))
    from ..backends.driver import find_executor, prepare_schedule

    function = load_function(arguments.file)
    lowered = function.lower(*map(spec_of, split_specs(arguments.args)))
    module, _ = prepare_schedule(lowered.module(), find_executor(function.target).describe())
    return module


def report(module: ModuleOp, inputs: bool = False, writers: bool = False) -> Iterator[str]:
    """The lines of the report.

    Args:
        inputs: also pairs of reads.
        writers: also the last writers of what is read.
    """
    from xdsl.dialects.func import FuncOp

    from ..passes.affine_dependences.dependences import Dependences

    for function in module.body.block.ops:
        if not isinstance(function, FuncOp) or not function.body.blocks:
            continue
        yield f"@{function.sym_name.data}"
        yield from _tree(function, 1)
        dependences = Dependences(function)
        found = list(dependences.among(dependences.accesses, inputs))
        yield f"  dependences: {len(found) or 'none'}"
        for one in found:
            yield f"    {one}, {_carrier(one)}"
        if writers:
            yield from _last_writers(dependences)


def _carrier(one: Dependence) -> str:
    carrier = "within an iteration"
    if one.carried_by is not None:
        carrier = f"carried by {loop_name(one.carried_by)}"
    return f"{carrier}{'' if one.exact else ', not exact'}"


def _last_writers(dependences: Dependences) -> Iterator[str]:
    from ..passes.affine_dependences.dependences import buffer_name, line_of
    from ..passes.affine_dependences.last_writers import last_writers

    yield "  last writers:"
    for one in last_writers(dependences):
        op = one.read.operation
        where = "" if one.read.subscripts is None else subscripts_of(op)
        yield f"    %{buffer_name(one.read.buffer)}{where}{line_of(op)} has"
        for writer in one.writers:
            distance = ", ".join(map(str, writer.vector))
            source = writer.source.operation
            yield (
                f"      what {source.name}{line_of(source)} wrote, distance ({distance}), "
                f"{_carrier(writer)}"
            )
        if one.outside:
            yield "      what was there before"


def _tree(op: Operation, depth: int) -> Iterator[str]:
    """The loops inside of an op with what may be done to them, and the accesses."""
    from ..dialects import affine
    from ..passes.affine_dependences.dependences import NO_MEMORY, buffer_name
    from ..passes.affine_dependences.legality import (
        carries,
        is_parallel,
        is_permutable,
        is_tilable,
        is_vectorizable,
        reductions_of,
    )
    from ..passes.affine_loops.analysis import is_pure, loop_bounds, tile_accesses_of
    from ..passes.affine_loops.selection import perfect_nest

    indent = "  " * depth
    for region in op.regions:
        for block in region.blocks:
            for inner in block.ops:
                if isinstance(inner, affine.ForOp):
                    count = loop_bounds(inner).trip_count
                    times = "?" if count is None else str(count)
                    yield f"{indent}for {loop_name(inner)}: {times} iterations"
                    answers: dict[str, Any] = {
                        "parallel": is_parallel(inner),
                        "vectorizable": is_vectorizable(inner),
                    }
                    band = perfect_nest(inner)
                    if len(band) > 1:
                        inwards = [*range(1, len(band)), 0]
                        answers["tilable with the loops inside"] = is_tilable(band)
                        answers["movable inwards"] = is_permutable(band, inwards)
                    for question, refusal in answers.items():
                        yield f"{indent}  {question}: {'yes' if refusal is None else refusal}"
                    for one in reductions_of(inner):
                        if not carries(inner, one):
                            continue
                        order = "in any order" if one.reorderable else "in this order only"
                        yield f"{indent}  reduction: {one.combiner.kind.value}, {order}"
                    yield from _tree(inner, depth + 1)
                elif inner.regions:
                    yield f"{indent}{inner.name}"
                    yield from _tree(inner, depth + 1)
                elif not is_pure(inner) and not isinstance(inner, NO_MEMORY):
                    accesses = tile_accesses_of(inner)
                    if accesses is None:
                        yield f"{indent}{inner.name}: it is not known what it does to memory"
                    for access in accesses or ():
                        what = "writes" if access.writes else "reads"
                        name = buffer_name(access.buffer)
                        where = "any element" if access.subscripts is None else subscripts_of(inner)
                        yield f"{indent}{what} %{name}{where if where[0] == '[' else ', ' + where}"


def subscripts_of(op: Operation) -> str:
    """`[%i, %k0]` as the op's text has them."""
    text = str(op)
    begin = text.find("[")
    return text[begin : text.find("]", begin) + 1] if begin >= 0 else "[]"


def loop_name(loop: Operation) -> str:
    from ..passes.affine_loops.selection import name_of

    hint = loop.regions[0].block.args[0].name_hint
    return f"%{name_of(loop) or hint or '?'}"
