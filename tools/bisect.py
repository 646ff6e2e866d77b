"""`stepwell bisect FILE`: which pass, and which of its rewrites, changed what a program means.

    stepwell bisect layer.py:layer --args 'f32[3, 4] f32[4]'
    stepwell bisect module.mlir:f --from affine --args 'f32[8]' --pass-pipeline=affine-scalrep,cse

The program is run by the interpreters before the first pass and after every one. The first pass
after which it gives something else is run again and stopped after some of its rewrites, which are
bisected. Then the module before the pass is reduced as far as the pass still changes its meaning.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from xdsl.dialects.builtin import FunctionType, IndexType, MemRefType, ModuleOp, TensorType
from xdsl.ir import Attribute

from ..backends.debug import diff
from ..backends.driver import find_executor, flights
from ..backends.interpreter import InterpreterError, run_at, signature_of
from ..backends.interpreter import run as interpret
from ..backends.interpreter.landing import array_type
from ..backends.interpreter.values import dtype_of
from ..backends.signature import Argument, Signature
from ..dialects.context import make_context
from ..dialects.dtypes import dtype_of as named_dtype
from ..dialects.nd_op import NdOp
from ..dialects.text import InvalidText, parse_module, print_module
from ..frontend.mlir_text import ModuleError, only_function
from ..passes.base import Pass
from ..passes.errors import CompileError
from ..passes.pipeline import PipelineError, parse_pipeline, print_pipeline
from ..passes.watching import Rewrite, Watcher, run_pass, watched_by
from .cli import complain
from .differential import (
    Arrays,
    Outcome,
    difference,
    form_of,
    is_inexact,
    outcome_of,
    relax,
    tolerances,
    unit,
)
from .lower import UsageError, load_function
from .mlir_file import diagnosis, is_of_the_module, read
from .reduce import op_count, reduce_module
from .run import make_arguments

# An extent that an argument leaves open, where no argument is given.
_OPEN_EXTENTS = (5, 7, 3, 4)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("function", metavar="FILE:FUNCTION", help="in a .py or an .mlir file")
    parser.add_argument("--args", default="", metavar="ARGUMENTS", help="as `stepwell run`")
    parser.add_argument("--seed", type=int, default=0, help="of random arguments")
    parser.add_argument(
        "--from",
        dest="start",
        choices=("nd", "linalg", "affine", "loop"),
        default="nd",
        help="the level of an .mlir file",
    )
    parser.add_argument("--pass-pipeline", metavar="PIPELINE", help="instead of the descent")
    parser.add_argument("--no-reduce", action="store_true", help="do not reduce the module")


def run(arguments: argparse.Namespace) -> int:
    path, _, name = arguments.function.rpartition(":")
    if arguments.function.endswith(".mlir"):
        path, name = arguments.function, ""
    try:
        values = make_arguments(arguments.args, arguments.seed)
        if path.endswith(".mlir"):
            module = parse_module(*read(path))
            name = name or only_function(module)
        else:
            lowered = load_function(arguments.function).lower(*values)
            module, name = lowered.module(), lowered.program.signature.name
        passes = (
            parse_pipeline(arguments.pass_pipeline)
            if arguments.pass_pipeline
            else descent(arguments.start)
        )
        found = bisect(module, name, passes, values or None, arguments.seed)
    except (UsageError, ModuleError, PipelineError, InterpreterError) as error:
        return complain(f"stepwell bisect: {error}")
    except (InvalidText, CompileError) as error:
        return complain(diagnosis(error, path))
    except Exception as error:  # whatever the user's file or function raises
        if is_of_the_module(error):
            return complain(diagnosis(error, path))
        return complain(f"stepwell bisect: {type(error).__name__}: {error}")
    if found is None:
        print(f"{len(passes)} passes leave the meaning of @{name} as it is")
        return 0
    if not arguments.no_reduce:
        found.reduce()
    print("\n".join(found.report()))
    return 1


def descent(start: str) -> list[Pass]:
    """The passes of the CPU's pipeline from a level down."""
    machine = find_executor("cpu").describe()
    return [one for _, passes in flights(machine, start) for one in passes]


# --- what a module means -------------------------------------------------------------------------


class Meaning:
    """What a function gives for some arguments; asked of a module at any level, or between two."""

    def __init__(
        self, module: ModuleOp, name: str, values: Sequence[Any] | None = None, seed: int = 0
    ):
        self.name = name
        self.signature, forms = _convention(module, name)
        self.arguments = list(values) if values is not None else _arguments(forms, seed)
        if len(self.arguments) != len(forms):
            raise UsageError(f"@{name} takes {len(forms)} arguments, not {len(self.arguments)}")
        self.expected: Outcome | None = None
        self.tolerance: Arrays = ()
        self._learn(module)

    def _learn(self, module: ModuleOp) -> None:
        """What the module gives now is what is right."""
        if not self._is_runnable(module):
            return
        self.expected = outcome_of(lambda: self._run(module))
        if not isinstance(self.expected, tuple):
            return
        if self.signature is not None and self._form(module) == "nd":
            self.tolerance = tolerances(module, self.signature, self.arguments, self.expected)
        else:
            self.tolerance = tuple(map(_usual_tolerance, self.expected))

    def _form(self, module: ModuleOp) -> str:
        is_nd = any(isinstance(op, NdOp) for op in module.walk())
        return "nd" if is_nd else form_of(module, self.name)

    def _is_runnable(self, module: ModuleOp) -> bool:
        if any(op.name == "nd.value_and_grad" for op in module.walk()):
            return False
        if self.signature is None or self._form(module) != "affine":
            return True
        symbols = {getattr(op.properties.get("sym_name"), "data", "") for op in module.ops}
        return f"{self.name}_shapes" in symbols

    def _run(self, module: ModuleOp) -> Arrays:
        if self.signature is not None:
            return run_at(self._form(module), module, self.signature, self.arguments)
        arrays = [np.copy(value) for value in self.arguments]
        results = interpret(module, self.name, *arrays)
        return (*arrays, *map(np.asarray, results))

    def change(self, module: ModuleOp, one: Pass) -> str | None:
        """In what the module, after the pass, gives something else; None where it does not.

        A pass that stays at `nd` may make results more exact: they count as right from now on.
        """
        if not self._is_runnable(module):
            return None
        if self.expected is None:
            self._learn(module)
            return None
        try:
            outcome = outcome_of(lambda: self._run(module))
        except InterpreterError as error:
            return f"the interpreter refuses it: {error}"
        if not (one.source == one.target == "nd") or not isinstance(self.expected, tuple):
            return difference(self.expected, outcome, self.tolerance)
        relaxed = tuple(map(relax, self.expected, self.tolerance))
        wrong = difference(self.expected, outcome, relaxed)
        if wrong is None:
            self._learn(module)
        return wrong


def _convention(module: ModuleOp, name: str) -> tuple[Signature | None, list[Argument]]:
    """How a function is called; without a signature, it changes the buffers that it is given."""
    try:
        signature = signature_of(module, name)
        return signature, list(signature.arguments)
    except InterpreterError:
        for op in module.ops:
            type_ = op.properties.get("function_type")
            if getattr(op.properties.get("sym_name"), "data", "") == name and isinstance(
                type_, FunctionType
            ):
                return None, [_form_of_argument(input_type, name) for input_type in type_.inputs]
        raise


def _form_of_argument(type_: Attribute, name: str) -> Argument:
    if isinstance(type_, MemRefType | TensorType):
        return Argument(*array_type(type_, name))
    dtype = np.dtype(np.int64) if isinstance(type_, IndexType) else dtype_of(type_)
    return Argument(named_dtype(dtype), ())


def _arguments(forms: Sequence[Argument], seed: int) -> list[np.ndarray]:
    generator = np.random.default_rng(seed)
    arrays: list[np.ndarray] = []
    for form in forms:
        extents = iter(_OPEN_EXTENTS * 2)
        shape = [next(extents) if extent is None else extent for extent in form.shape]
        dtype = form.dtype.numpy
        if dtype.kind in "biu":
            arrays.append(generator.integers(0, 2 if dtype.kind == "b" else 5, shape).astype(dtype))
        else:
            arrays.append(generator.uniform(0.1, 2, shape).astype(dtype))
    return arrays


def _usual_tolerance(result: np.ndarray) -> np.ndarray:
    """What rounding may do where that has not been measured."""
    result = np.asarray(result)
    if not is_inexact(result.dtype):
        return np.zeros(result.shape)
    size = np.absolute(result).astype(np.float64)
    largest = np.max(size[np.isfinite(size)], initial=0.0)
    return np.full(result.shape, 4096 * unit(result.dtype) * largest)


# --- the pass, then the rewrite ------------------------------------------------------------------


class _Counter(Watcher):
    """Lets a pass do so many rewrites, and notes them."""

    wants_rewrites = True

    def __init__(self, limit: int | None = None):
        self.limit = limit
        self.done: list[Rewrite] = []
        self.converted: list[Rewrite] = []

    def permits(self, pass_name: str, pattern: str) -> bool:
        return self.limit is None or len(self.done) < self.limit

    def tried(self, rewrite: Rewrite) -> None:
        if rewrite.why is None:
            (self.done if rewrite.optional else self.converted).append(rewrite)


@dataclass
class Culprit:
    """What changed the meaning.

    Attributes:
        one: the pass; `number` counts from 1.
        module: as it was before the pass, reduced or not.
        sentence: what was expected, and what came out.
        rewrite: the one that is wrong; None where the pass does not do it by choice.
        rewrite_number, rewrites: which it is, counted from 1, of how many.
        changed: the diff of that rewrite.
    """

    one: Pass
    number: int
    function: str
    module: ModuleOp
    sentence: str
    rewrite: Rewrite | None = None
    rewrite_number: int = 0
    rewrites: int = 0
    changed: list[str] = field(default_factory=list)
    is_reduced: bool = False

    def reduce(self) -> None:
        """Make the module as small as it can be for the pass still to change its meaning."""
        refused = "refuses" in self.sentence

        def is_wrong(module: ModuleOp) -> bool:
            meaning = Meaning(module, self.function)
            changed = module.clone()
            self.one.apply(make_context(), changed)
            sentence = meaning.change(changed, self.one)
            return sentence is not None and ("refuses" in sentence) == refused

        try:
            worked = is_wrong(self.module)
        except Exception:  # with other arguments it may not even run
            worked = False
        if worked:
            self.module = reduce_module(self.module, is_wrong)
            self.is_reduced = True

    def report(self) -> Iterator[str]:
        """The lines of the report."""
        yield f"the pass '{self.one.name}', number {self.number}, changes the meaning"
        yield f"  {self.sentence}"
        if self.rewrite is not None:
            yield f"by its rewrite {self.rewrite_number} of {self.rewrites}:"
            yield f"  {self.rewrite}"
            yield from (f"  {line}" for line in self.changed)
        elif self.is_reduced:
            counter = _Counter()
            with watched_by(counter):
                run_pass(self.one, make_context(), self.module.clone())
            if counter.converted:
                yield "by one of these conversions:"
                yield from (f"  {rewrite}" for rewrite in counter.converted)
        pipeline = print_pipeline([self.one])
        size = f"{op_count(self.module)} ops, " + ("reduced" if self.is_reduced else "not reduced")
        yield f"the module before it ({size}; stepwell opt --pass-pipeline='{pipeline}'):"
        yield print_module(self.module)


def bisect(
    module: ModuleOp,
    function: str,
    passes: Sequence[Pass],
    values: Sequence[Any] | None = None,
    seed: int = 0,
) -> Culprit | None:
    """The first pass, and the first of its rewrites, after which a function gives something else.

    Args:
        module: is left as it is.
        values: the arguments; None: random ones.

    Raises:
        CompileError: a pass fails.
        InterpreterError: the module has no meaning to begin with.
    """
    meaning = Meaning(module, function, values, seed)
    context = make_context()
    current = module.clone()
    for number, one in enumerate(passes, 1):
        before = current.clone()
        known = copy(meaning)
        run_pass(one, context, current)
        sentence = meaning.change(current, one)
        if sentence is not None:
            culprit = Culprit(one, number, function, before, sentence)
            _find_rewrite(culprit, known)
            return culprit
    return None


def _find_rewrite(culprit: Culprit, known: Meaning) -> None:
    """Bisect the rewrites of the pass: none of them is right, all of them are wrong."""

    def stopped_after(limit: int | None) -> tuple[ModuleOp, _Counter]:
        counter, module = _Counter(limit), culprit.module.clone()
        with watched_by(counter):
            run_pass(culprit.one, make_context(), module)
        return module, counter

    def is_right(limit: int) -> bool:
        return copy(known).change(stopped_after(limit)[0], culprit.one) is None

    _, counter = stopped_after(None)
    wrong = culprit.rewrites = len(counter.done)
    if not wrong or not is_right(0):
        return
    right = 0
    while wrong - right > 1:
        middle = (right + wrong) // 2
        if is_right(middle):
            right = middle
        else:
            wrong = middle
    module, counter = stopped_after(wrong)
    culprit.rewrite, culprit.rewrite_number = counter.done[-1], wrong
    culprit.changed = list(diff(print_module(stopped_after(right)[0]), print_module(module)))
