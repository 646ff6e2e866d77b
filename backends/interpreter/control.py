"""Control flow: the tables of `func`, `cf`, `scf` and `omp`."""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from xdsl.ir import Operation

from ...dialects.host_call import HostCall, is_host_call, parse_symbol
from ..host import evaluate
from .machine import Failure, Frame, Jump, Leave, Rule, integers, segments
from .scalars import C_MATH
from .values import InterpreterError, View


def leave(frame: Frame, op: Operation, *values: Any) -> Leave:
    return Leave(values)


def result_of(op: Operation, values: tuple[Any, ...]) -> Any:
    """Values in the form of a rule's result: alone where there is one."""
    return values[0] if len(op.results) == 1 else values


def call(frame: Frame, op: Operation, *arguments: Any) -> Any:
    """A function of the module; one without a body is C's of that name."""
    callee = op.properties["callee"].root_reference.data  # pyright: ignore
    if is_host_call(callee):
        return result_of(op, call_host(parse_symbol(callee), op, arguments))
    if not frame.machine.has_body(callee) and callee in C_MATH:
        return C_MATH[callee](*arguments)
    return result_of(op, frame.machine.call(callee, arguments))


def call_host(called: HostCall, op: Operation, arguments: Sequence[View]) -> tuple[Any, ...]:
    """Whether a host function succeeded, and on tensors its results; memrefs are written."""
    count = len(called.operands)
    found = host_results(called, [view.array() for view in arguments[:count]])
    if found is None:
        if len(op.results) == 1:
            return (np.bool_(False),)
        return (np.bool_(False), *[View.allocate(x.shape, x.dtype) for x in arguments[count:]])
    if len(op.results) == 1:
        for target, value in zip(arguments[count:], found, strict=True):
            target.fill(value.view(target.dtype))
        return (np.bool_(True),)
    return (
        np.bool_(True),
        *[View.of(x.view(to.dtype)) for x, to in zip(found, arguments[count:], strict=True)],
    )


def host_results(called: HostCall, operands: Sequence[np.ndarray]) -> list[np.ndarray] | None:
    """The results of a host function, of arrays as they are stored below `nd`; None on failure."""
    arrays = [
        array.view(spec.dtype.numpy) for array, spec in zip(operands, called.operands, strict=True)
    ]
    try:
        return evaluate(called.function, arrays, called.results)
    except LookupError as error:
        raise InterpreterError(str(error)) from None
    except Exception:  # an assert behind the call says what it means to the user
        return None


def assert_(frame: Frame, op: Operation, condition: Any) -> None:
    if not condition:
        raise Failure(op.properties["msg"].data)  # pyright: ignore[reportAttributeAccessIssue]


def branch(frame: Frame, op: Operation, *arguments: Any) -> Jump:
    return Jump(op.successors[0], arguments)


def conditional_branch(frame: Frame, op: Operation, *operands: Any) -> Jump:
    (condition,), then, otherwise = segments(op, operands)
    return (
        Jump(op.successors[0], tuple(then))
        if condition
        else Jump(op.successors[1], tuple(otherwise))
    )


def switch(frame: Frame, op: Operation, flag: Any, *operands: Any) -> Jump:
    """The first successor is the default; the others go with the cases, in order."""
    sizes = [len(block.args) for block in op.successors]
    values = op.properties.get("case_values")
    cases = [] if values is None else integers(values)
    number = 1 + cases.index(int(flag)) if int(flag) in cases else 0
    start = sum(sizes[:number])
    return Jump(op.successors[number], operands[start : start + sizes[number]])


def for_(frame: Frame, op: Operation, lower: Any, upper: Any, step: Any, *carried: Any) -> Any:
    counter = type(lower)
    for number in range(int(lower), int(upper), int(step)):
        carried = frame.run(op.regions[0], (counter(number), *carried))
    return result_of(op, carried)


def while_(frame: Frame, op: Operation, *carried: Any) -> Any:
    while True:
        condition, *passed = frame.run(op.regions[0], carried)
        if not condition:
            return result_of(op, tuple(passed))
        carried = frame.run(op.regions[1], passed)


def if_(frame: Frame, op: Operation, condition: Any) -> Any:
    region = op.regions[0 if condition else 1]
    return result_of(op, frame.run(region, ()) if region.blocks else ())


def index_switch(frame: Frame, op: Operation, chosen: int) -> Any:
    cases = integers(op.properties["cases"])
    region = op.regions[1 + cases.index(chosen) if chosen in cases else 0]
    return result_of(op, frame.run(region, ()))


def execute_region(frame: Frame, op: Operation) -> Any:
    return result_of(op, frame.run(op.regions[0], ()))


def shuffled(*ranges: Iterable[int]) -> list[tuple[int, ...]]:
    """The iterations of a parallel loop nest, in an order of no rule: any must do.

    STEPWELL_SHUFFLE, a number, makes it another one.
    """
    points = list(itertools.product(*ranges))
    random.Random(os.environ.get("STEPWELL_SHUFFLE", "0")).shuffle(points)
    return points


def parallel(frame: Frame, op: Operation, *operands: Any) -> Any:
    """The reductions are folded as the iterations come."""
    lower, upper, step, carried = segments(op, operands)
    for point in shuffled(*map(range, lower, upper, step)):
        values = frame.run(op.regions[0], point)
        reduce = op.regions[0].blocks[0].last_op
        for number, value in enumerate(values):
            assert reduce is not None
            (carried[number],) = frame.run(reduce.regions[number], (carried[number], value))
    return result_of(op, tuple(carried))


def parallel_region(frame: Frame, op: Operation, *operands: Any) -> None:
    """As one thread runs it: its loop shares the iterations, and there are no others."""
    frame.run(op.regions[0], ())


def loop_nest(frame: Frame, op: Operation, *operands: Any) -> None:
    count = len(operands) // 3
    bounds = (operands[at : at + count] for at in range(0, len(operands), count))
    for point in shuffled(*map(range, *bounds)):
        frame.run(op.regions[0], point)


RULES: dict[str, Rule] = {
    "func.call": call,
    "func.return": leave,
    "cf.assert": assert_,
    "cf.br": branch,
    "cf.cond_br": conditional_branch,
    "cf.switch": switch,
    "scf.for": for_,
    "scf.while": while_,
    "scf.if": if_,
    "scf.index_switch": index_switch,
    "scf.execute_region": execute_region,
    "scf.parallel": parallel,
    "omp.parallel": parallel_region,
    "omp.wsloop": parallel_region,
    "omp.loop_nest": loop_nest,
    "omp.flush": lambda frame, op: None,
    "omp.yield": leave,
    "omp.terminator": leave,
    # Loops that threads share are run in order, one after the other: nobody has to wait.
    "gpu.barrier": lambda frame, op: None,
    "scf.yield": leave,
    "scf.condition": leave,
    "scf.reduce": leave,
    "scf.reduce.return": leave,
}
