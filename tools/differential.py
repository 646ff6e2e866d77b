"""Which landing breaks a program: NumPy, every landing's interpreter and machine code, compared.

The tolerance is measured, not guessed. The program is run at `nd` a few times more, each time with
the result of every inexact op moved by the error that the op may have (`ULPS`). What the results
move by then is what rounding can do to this program on these data, element by element; where it is
nothing, results must be equal to the bit, signs of zero and places of NaN included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

import ml_dtypes
import numpy as np
from xdsl.dialects.builtin import FunctionType, MemRefType, ModuleOp, TensorType
from xdsl.ir import Operation, SSAValue

from ..backends.cpu.call import Executable
from ..backends.driver import descend, find_executor, flights
from ..backends.interpreter import InterpreterError, run_at
from ..backends.interpreter.call import RULES
from ..backends.interpreter.machine import Frame, Rule
from ..backends.interpreter.values import View, dtype_of
from ..backends.signature import Signature
from ..dialects.context import make_context
from ..dialects.nd import CastOp, TransformOp
from ..dialects.text import print_module
from ..frontend import pytree
from ..frontend.arguments import as_leaf
from ..frontend.compiled import Program
from ..frontend.jit import jit
from ..passes.base import Pass
from ..passes.levels import LEVELS
from ..passes.target import TargetDescription

Arrays = tuple[np.ndarray, ...]

# The error, in units in the last place, that the result of an op may have here or in NumPy. Ops
# that are not listed are exact or rounded once, wherever they are computed.
ULPS: dict[str, float] = {
    **dict.fromkeys(("exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "cbrt"), 6),
    **dict.fromkeys(("sin", "cos", "tan", "asin", "acos", "atan", "atan2", "hypot"), 6),
    **dict.fromkeys(("tanh", "erf", "power", "rsqrt"), 6),
    **dict.fromkeys(("sinh", "cosh", "asinh", "acosh", "atanh", "sigmoid", "softplus"), 12),
}
# Of complex numbers, relative to their absolute value.
COMPLEX_ULPS: dict[str, float] = {
    **{name: 2 * ulps for name, ulps in ULPS.items()},
    **dict.fromkeys(("multiply", "divide", "reciprocal", "square", "absolute", "sign"), 4),
    **dict.fromkeys(("sqrt", "log", "exp"), 16),
    **dict.fromkeys(("asin", "acos", "atan", "asinh", "acosh", "atanh"), 64),
}
# Which zero is the larger one, NumPy leaves open.
EITHER_ZERO = {"maximum", "minimum", "fmax", "fmin", "min", "max"}
RUNS = 6
SAFETY = 4.0


class LandingsDiffer(AssertionError):
    """A landing computes something else than the one above it. The message shows where.

    Attributes:
        landing: "numpy" (the module is not what NumPy does), a level, or "machine code".
    """

    def __init__(self, landing: str, message: str):
        self.landing = landing
        super().__init__(message)


@dataclass(frozen=True)
class Raised:
    """The program raised: the kind of the exception is its outcome."""

    kind: type[Exception]
    text: str


Outcome = Arrays | Raised


def outcome_of(run: Callable[[], Arrays]) -> Outcome:
    """What a run gives. An error of the interpreter is none: it is the compiler's."""
    try:
        return run()
    except (InterpreterError, LandingsDiffer):
        raise
    except Exception as error:
        return Raised(type(error), str(error))


# --- the tolerance


def unit(dtype: np.dtype) -> float:
    """The distance from 1 to the next float, of the parts where the dtype is complex."""
    return float(ml_dtypes.finfo(real_dtype(dtype)).eps)


def real_dtype(dtype: np.dtype) -> np.dtype:
    return np.dtype(f"f{dtype.itemsize // 2}") if dtype.kind == "c" else dtype


def is_narrow(dtype: np.dtype) -> bool:
    return is_inexact(dtype) and dtype.itemsize == 2


def is_inexact(dtype: np.dtype) -> bool:
    return dtype.kind not in "biu"


def magnitudes(rule: Rule, frame: Frame, op: Operation, operands: Sequence[Any]) -> np.ndarray:
    """What the op gives for its operands' absolute values: a sum's error is relative to that."""
    views = [
        View.of(np.absolute(x.array()).astype(x.dtype))
        if isinstance(x, View) and is_inexact(x.dtype)
        else x
        for x in operands
    ]
    return np.absolute(rule(frame, op, *views).array())


def summed(op: Operation, operands: Sequence[Any], result: View) -> float:
    """Over how many terms a result of a summing op is summed, at most; 0 of another op."""
    name = op.name.removeprefix("nd.")
    mode = op.properties.get("kind") or op.properties.get("mode")
    kind = getattr(mode, "data", None)
    if name in ("reduce", "cumulative") and kind in ("sum", "prod"):
        return operands[0].memory.elements.size / max(1, result.memory.elements.size) + (
            max(operands[0].shape, default=1) if name == "cumulative" else 0
        )
    if name == "dot_general":
        return max(operands[0].shape, default=1)
    if name == "scatter" and kind == "add":
        return operands[1].memory.elements.size
    return 0


def errs(rule: Rule, noise: Noise) -> Rule:
    """The rule of an op of `nd` whose result is off by as much as it may be."""

    def rule_with_error(frame: Frame, op: Operation, *operands: Any) -> Any:
        result = rule(frame, op, *operands)
        if not isinstance(result, View) or not is_inexact(result.dtype):
            return result
        name = op.name.removeprefix("nd.")
        inputs = [x.dtype for x in operands if isinstance(x, View)]
        is_complex = any(dtype.kind == "c" for dtype in inputs)
        ulps = (COMPLEX_ULPS if is_complex else ULPS).get(name, 0)
        terms = summed(op, operands, result)
        kind = getattr(op.properties.get("kind"), "data", None)
        either_zero = name in EITHER_ZERO or kind in EITHER_ZERO
        if not (either_zero or ulps or terms):
            return result
        exact = result.array()
        if either_zero:
            exact = np.where(exact == 0, 0, exact).astype(exact.dtype)
            ulps = np.where(exact == 0, 1, 0)
        size = np.absolute(exact)
        if terms:
            size = magnitudes(rule, frame, op, operands)
            ulps = 2 + 2 * terms**0.5
        if is_narrow(exact.dtype):  # computed with in f32, rounded once
            ulps = np.minimum(ulps, 1)
        wide = exact.astype(np.complex128 if exact.dtype.kind == "c" else np.float64)
        least = float(ml_dtypes.finfo(real_dtype(exact.dtype)).smallest_subnormal)
        error = ulps * (size.astype(np.float64) * unit(exact.dtype) + least)
        moved = wide + error * noise(exact.shape)
        return View.of(np.where(np.isfinite(wide), moved, wide).astype(exact.dtype))

    return rule_with_error


class Noise:
    """Which way each element of a result is off, between -1 and 1."""

    def __init__(self, ways: Callable[[tuple[int, ...]], np.ndarray]):
        self.ways = ways
        self.used = False

    def __call__(self, shape: tuple[int, ...]) -> np.ndarray:
        self.used = True
        return self.ways(shape)


def noises() -> Iterator[Noise]:
    """Up everywhere, down everywhere, then each way at random."""
    yield Noise(lambda shape: np.ones(shape))
    yield Noise(lambda shape: -np.ones(shape))
    for seed in range(RUNS - 2):
        generator = np.random.default_rng(seed)
        yield Noise(lambda shape, generator=generator: generator.choice([-1.0, 1.0], shape))


def tolerances(
    module: ModuleOp, signature: Signature, arguments: Sequence[Any], results: Arrays
) -> Arrays:
    """For each element of the results at `nd`, how far off it may be; infinite where anything is.

    That is so where rounding decides a comparison or reaches an infinity.
    """
    found = tuple(np.zeros(np.shape(result)) for result in results)
    with np.errstate(all="ignore"):
        for noise in noises():
            rules = {
                name: errs(rule, noise) if name.startswith("nd.") else rule
                for name, rule in RULES.items()
            }
            outcome = outcome_of(
                lambda rules=rules: run_at("nd", module, signature, arguments, rules)
            )
            if not noise.used:  # no result is inexact: all runs are this one
                break
            if isinstance(outcome, Raised):
                return tuple(np.full(np.shape(result), np.inf) for result in results)
            for tolerance, result, moved in zip(found, results, outcome, strict=True):
                distance = deviation(result, moved)
                # A zero that may have either sign: the least tolerance there is lets both pass.
                distance[(distance == 0) & ~same_bits(result, moved)] = np.finfo(float).tiny
                np.maximum(tolerance, distance, out=tolerance)
    return tuple(SAFETY * tolerance for tolerance in found)


def deviation(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """How far apart two results are: 0 where they are the same, infinite where incomparable."""
    if not is_inexact(a.dtype):
        return np.where(a == b, 0.0, np.inf)
    wide = np.complex128 if a.dtype.kind == "c" else np.float64
    with np.errstate(all="ignore"):
        distance = np.absolute(a.astype(wide) - b.astype(wide))
    same = (a == b) | ((a != a) & (b != b))
    return np.where(same, 0.0, np.where(np.isnan(distance), np.inf, distance))


# --- comparing


def difference(expected: Outcome, actual: Outcome, tolerance: Arrays) -> str | None:
    """In what two outcomes differ by more than the tolerance, in a sentence; None where they agree.

    Of exceptions only the kind is compared.
    """
    if isinstance(expected, Raised) or isinstance(actual, Raised):
        same = getattr(expected, "kind", "none") is getattr(actual, "kind", None)
        return None if same else f"expected {expected}, got {actual}"
    if len(expected) != len(actual):
        return f"{len(expected)} results are expected, {len(actual)} are given"
    for number, (a, b, allowed) in enumerate(zip(expected, actual, tolerance, strict=True)):
        a, b = np.asarray(a), np.asarray(b)
        if a.dtype != b.dtype or a.shape != b.shape:
            return f"result {number} should be {a.dtype}{a.shape}, and is {b.dtype}{b.shape}"
        wrong = ~(same_bits(a, b) | within(a, b, allowed))
        if wrong.any():
            at = tuple(int(x) for x in np.argwhere(wrong)[0])
            return (
                f"result {number} differs in {int(wrong.sum())} of {wrong.size} elements, first at "
                f"{at}: it should be {a[at]!r} to within {allowed[at]:.3g}, and is {b[at]!r}\n"
                f"expected: {np.array2string(a, threshold=60)}\n"
                f"actual:   {np.array2string(b, threshold=60)}"
            )
    return None


def within(a: np.ndarray, b: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    return (allowed > 0) & (deviation(a, b) <= allowed)


def same_bits(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Equal, with signs of zero; any NaN is as good as another, also in a part of a complex."""
    if a.dtype.kind == "c":
        return same_bits(np.real(a), np.real(b)) & same_bits(np.imag(a), np.imag(b))
    if not is_inexact(a.dtype):
        return a == b
    return ((a == b) & (np.signbit(a) == np.signbit(b))) | ((a != a) & (b != b))


# --- the descent


def form_of(module: ModuleOp, function: str) -> str:
    """How a module between two landings is to be run: as one at `linalg`, `affine` or `llvm`."""
    for op in module.body.block.ops:
        name = op.properties.get("sym_name")
        if getattr(name, "data", None) == function:
            type_ = op.properties["function_type"]
            if not isinstance(type_, FunctionType):
                return "llvm"
            types = (*type_.inputs, *type_.outputs)
            return "affine" if any(isinstance(t, MemRefType) for t in types) else "linalg"
    raise InterpreterError(f"there is no function @{function}")


def check_module(
    module: ModuleOp,
    signature: Signature,
    arguments: Sequence[Any],
    expected: Outcome | None = None,
    target: str = "cpu",
    description: TargetDescription | None = None,
) -> None:
    """Run a module at `nd` through every landing and machine code; all must agree.

    Args:
        module: is brought down in place.
        expected: what NumPy gives; without it, what the module gives at `nd`.
        description: of another machine than this one, of which no code can be run here.

    Raises:
        LandingsDiffer: names the first landing, and the pass, after which the outcome is another.
    """
    original = module.clone()
    reference = Reference(module, signature, arguments, expected)
    executor = find_executor(target)
    machine = description or executor.describe()
    context = make_context()
    for level, passes in flights(machine, "nd", "llvm"):
        for one in passes:
            one.apply(context, module)
        LEVELS[level].check(module)
        if level == "nd":
            reference.passed(module)
            continue
        if any(op.name == "gpu.module" for op in module.body.block.ops):
            continue  # kernels are run by their target alone
        wrong = reference.wrong(level, module)
        if wrong is not None:
            raise LandingsDiffer(level, blame(original, reference, level, wrong, machine))
    if description is None:
        executable = executor.load(executor.assemble(module, signature))
        outcome = outcome_of(lambda: all_results(executable, given(signature, arguments)))
        wrong = difference(reference.outcome, outcome, reference.tolerance)
        if wrong is not None:
            text = report("machine code", "llvm is right, but not the code", wrong, original)
            raise LandingsDiffer("machine code", text)


def check_program(
    function: Callable[..., Any],
    *arguments: Any,
    expected: Any = None,
    against_numpy: bool = True,
    target: str = "cpu",
    description: TargetDescription | None = None,
) -> None:
    """Run a NumPy function with NumPy, through every landing and as machine code.

    Args:
        arguments: as in a call, nested if need be.
        expected: what to give, where the function cannot be run with NumPy alone.
        against_numpy: False leaves out NumPy, and compares the landings with the trace.
        description: of another machine than this one, of which no code can be run here.

    Raises:
        LandingsDiffer: names the first landing that differs.
    """
    leaves: list[Any] = []
    pytree.flatten(arguments, leaves, as_leaf)
    program = program_for(function, arguments, leaves)
    flat: Outcome | None = None
    if expected is not None:
        flat = results_of(program, expected, arguments)
    elif against_numpy:
        with np.errstate(all="ignore"):
            own = copied(arguments)
            flat = outcome_of(lambda: results_of(program, function(*own), own))
    check_module(
        program.module(),
        program.signature,
        [*leaves, *program.hidden],
        flat,
        target,
        description,
    )


def program_for(
    function: Callable[..., Any], arguments: Sequence[Any], leaves: Sequence[Any]
) -> Program:
    """The traced program, of any sizes where that is right for these arguments.

    As in a call: where an extent that the function computes happens to be 1, and stretches, the
    sizes are fixed.
    """
    try:
        program = jit(function).lower(*arguments).program
        if program.fits(leaves):
            return program
    except ValueError:
        pass
    return jit(function, static=True).lower(*arguments).program


def copied(tree: Any) -> Any:
    """The arguments with arrays of their own, laid out as they were: a function may change them."""
    if isinstance(tree, np.ndarray):
        return np.copy(tree, order="K")
    if isinstance(tree, dict):
        return {key: copied(item) for key, item in tree.items()}
    return type(tree)(map(copied, tree)) if isinstance(tree, list | tuple) else tree


def results_of(program: Program, result: Any, arguments: Any) -> Arrays:
    """A result of the function as the flat results of its code: some may be one and the same.

    `arguments` are those of the call, after it: what it stored into them is a result too.
    """
    leaves: list[Any] = []
    pytree.flatten(result, leaves, lambda leaf: pytree.Static(None) if leaf is None else leaf)
    if len(leaves) != len(program.places):
        raise LandingsDiffer("numpy", f"NumPy gives {len(leaves)} results: {result!r}")
    flat: dict[int, np.ndarray] = {}
    for place, leaf in zip(program.places, leaves, strict=True):
        if place >= 0:
            flat[place] = np.asarray(leaf)
    given: list[Any] = []
    pytree.flatten(arguments, given, as_leaf)
    stored = [np.asarray(given[number]) for number in program.stored]
    return (*[flat[place] for place in sorted(flat)], *stored)


def landings_of(
    function: Callable[..., Any], arguments: Sequence[Any], description: TargetDescription
) -> dict[str, str]:
    """The text of a NumPy function at every landing on a machine so described."""
    module = jit(function).lower(*arguments).module()
    texts: dict[str, str] = {}
    descend(module, description, snapshots=texts)
    return texts


class Reference:
    """What is right: at first what NumPy gives, below `nd` what the module gives there."""

    def __init__(
        self,
        module: ModuleOp,
        signature: Signature,
        arguments: Sequence[Any],
        expected: Outcome | None,
    ):
        self.signature = signature
        self.arguments = arguments
        self.original = module.clone()
        self.runs_at_nd = not any(isinstance(op, TransformOp) for op in module.walk())
        self.outcome: Outcome = ()
        self.tolerance: Arrays = ()
        self.expected = expected
        if self.runs_at_nd:
            self.measure(module)
            self.compare_with_numpy("the trace is not what NumPy does")

    def measure(self, module: ModuleOp) -> None:
        self.outcome = outcome_of(lambda: run_at("nd", module, self.signature, self.arguments))
        if isinstance(self.outcome, tuple):
            self.tolerance = tolerances(module, self.signature, self.arguments, self.outcome)

    def compare_with_numpy(self, sentence: str) -> None:
        if self.expected is None:
            return
        narrowed = narrowed_to(self.original)
        tolerance = tuple(
            rounded_oftener(allowed, result, narrowed)
            for allowed, result in zip(self.tolerance, results_or_none(self.outcome), strict=True)
        )
        wrong = difference(self.expected, self.outcome, tolerance)
        if wrong is not None:
            raise LandingsDiffer("numpy", report("numpy", sentence, wrong, self.original))

    def passed(self, module: ModuleOp) -> None:
        """The module came through the passes of `nd`: from now on it is what is right.

        Stabilization makes finite what was not, and more exact what was: elements that were finite
        must be the same to within ten times the tolerance, and a thousand units in the last place.
        """
        before, tolerance = self.outcome, self.tolerance
        self.measure(module)
        if not self.runs_at_nd:
            self.compare_with_numpy("nd is not what NumPy does")
        elif isinstance(before, Raised) or isinstance(self.outcome, Raised):
            wrong = difference(before, self.outcome, tolerance)
            if wrong is not None:
                raise LandingsDiffer("nd", report("nd", "passes at nd", wrong, self.original))
        else:
            relaxed = tuple(map(relax, before, tolerance))
            wrong = difference(before, self.outcome, relaxed)
            if wrong is not None:
                raise LandingsDiffer("nd", report("nd", "passes at nd", wrong, self.original))

    def wrong(self, level: str, module: ModuleOp) -> str | None:
        """In what a landing differs from what is right."""
        try:
            outcome = outcome_of(lambda: run_at(level, module, self.signature, self.arguments))
        except InterpreterError as error:
            return f"the interpreter refuses it: {error}"
        return difference(self.outcome, outcome, self.tolerance)


def results_or_none(outcome: Outcome) -> Arrays:
    return outcome if isinstance(outcome, tuple) else ()


def element_dtype(array: SSAValue) -> np.dtype:
    return dtype_of(cast(TensorType[Any], array.type).element_type)


def narrowed_to(module: ModuleOp) -> set[np.dtype]:
    """The element types that wider floats are rounded to."""
    dtypes = {
        (element_dtype(op.operand), element_dtype(op.results[0]))
        for op in module.walk()
        if isinstance(op, CastOp)
    }
    return {
        to
        for source, to in dtypes
        if is_inexact(source) and is_inexact(to) and to.itemsize < source.itemsize
    }


def rounded_oftener(
    tolerance: np.ndarray, result: np.ndarray, narrowed: set[np.dtype]
) -> np.ndarray:
    """NumPy rounds between the steps of a mean or a variance, which here are in wider floats."""
    if not is_narrow(result.dtype) and result.dtype not in narrowed:
        return tolerance
    return tolerance + 4 * unit(result.dtype) * np.absolute(result).astype(np.float64)


def relax(result: np.ndarray, tolerance: np.ndarray) -> np.ndarray:
    if not is_inexact(result.dtype):
        return np.where(tolerance > 0, np.inf, 0)
    size = np.absolute(result).astype(np.float64)
    some = np.where(tolerance > 0, 10 * tolerance + 1000 * unit(result.dtype) * size, 0.0)
    return np.where(np.isfinite(size), some, np.inf)


def as_tuple(results: Any) -> Arrays:
    return tuple(map(np.asarray, results)) if isinstance(results, tuple) else (np.asarray(results),)


def all_results(executable: Executable, arguments: list[Any]) -> Arrays:
    """What a call returns, and in their places the new contents of what it stores into."""
    signature = executable.signature
    for number in signature.stored:
        arguments[number] = np.array(arguments[number], order="K")
    returned = executable(*arguments)
    rest = iter(() if returned is None else as_tuple(returned))
    return tuple(
        next(rest) if result.argument is None else np.asarray(arguments[result.argument])
        for result in signature.results
    )


def given(signature: Signature, arguments: Sequence[Any]) -> list[Any]:
    """The arguments as a call of the executable takes them."""
    return [
        np.asarray(x, a.dtype.numpy) if not a.weak else np.asarray(x).item()
        for x, a in zip(arguments, signature.arguments, strict=True)
    ]


def blame(
    original: ModuleOp, reference: Reference, level: str, wrong: str, machine: TargetDescription
) -> str:
    """Do the descent again and look after every pass of the flight to `level`."""
    module, context = original.clone(), make_context()
    culprit: Pass | None = None
    before = ""
    for landing, passes in flights(machine, "nd", level):
        for one in passes:
            text = print_module(module) if landing == level else ""
            one.apply(context, module)
            if landing == level and runnable(module, reference):
                found = reference.wrong(form_of(module, reference.signature.name), module)
                if found is not None:
                    culprit, before, wrong = one, text, found
                    break
    sentence = f"the flight to {level}" if culprit is None else f"the pass '{culprit.name}'"
    return report(level, sentence, wrong, original) + (
        f"\nbefore the pass:\n{before}\nafter it:\n{print_module(module)}" if culprit else ""
    )


def runnable(module: ModuleOp, reference: Reference) -> bool:
    """Whether a module between two landings can be run: with buffers, if it tells their shapes."""
    names = {getattr(op.properties.get("sym_name"), "data", "") for op in module.body.block.ops}
    form = form_of(module, reference.signature.name)
    return form == "linalg" or f"{reference.signature.name}_shapes" in names


def report(landing: str, sentence: str, wrong: str, module: ModuleOp) -> str:
    return (
        f"wrong from {landing} on ({sentence}): {wrong}\nthe module at nd:\n{print_module(module)}"
    )
