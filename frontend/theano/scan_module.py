"""`theano.scan`: a loop of the graph, recorded as one loop over rows of arrays.

The states of all steps are kept in one array for each output, which the loop stores into: a step
reads the rows before its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .. import numpy as traced
from .. import primitives as nd
from ..array import Array
from ..control_branches import truth_value
from ..control_loops import for_with_exit, record_for
from ..control_names import Names
from ..control_ranges import TracedRange
from ..control_regions import run_region
from ..dims import Extent, add, is_known, maximum
from ..locations import user_error
from ..numbers import lesser, number
from ..trace import Region, Value, current
from .config import config
from .constants import as_tensor_variable
from .graph import (
    Apply,
    Evaluator,
    Op,
    TensorType,
    Variable,
    ancestors,
    announced,
    depends_on,
    is_differentiating,
    strong,
)
from .own_ops import without_gradient
from .shapes import extent_of
from .shared import SharedVariable
from .tensor_variable import TensorVariable
from .test_values import test_value_of


class until:
    """What a step returns beside its outputs to end the loop after it: `until(condition)`."""

    def __init__(self, condition: Any):
        self.condition = as_tensor_variable(condition)


@dataclass
class Sequence_:
    """An array of which each step gets rows: `taps` after its own, as `inner` variables."""

    outer: Any
    taps: list[int]
    inner: list[Any] = field(default_factory=list)

    @property
    def first(self) -> int:
        """How many rows before a step's own row there are."""
        return -min(*self.taps, 0)

    @property
    def lost(self) -> int:
        """How many steps fewer than rows there are."""
        return self.first + max(*self.taps, 0)


@dataclass
class State:
    """An output of which a step gets earlier rows: `taps` before its own, as `inner` variables."""

    initial: Any
    taps: list[int]
    inner: list[Any] = field(default_factory=list)

    @property
    def depth(self) -> int:
        """How many rows stand before the first step's."""
        return -min(self.taps) if self.taps else 0


class ScanOp(Op):
    """A loop. Its inputs: the number of steps if given, sequences, initial states, updated shared
    variables, and what the steps use of the graph around."""

    def __init__(
        self,
        sequences: list[Sequence_],
        states: list[State],
        outputs: list[Any],
        updates: list[tuple[Any, Any]],
        condition: Any,
        has_steps: bool,
        backwards: bool,
        truncate: int,
        given: list[Any],
    ):
        super().__init__("scan", lambda *_: None)
        self.given = given  # non-sequences: computed once, also where they are random
        self.sequences, self.states, self.outputs = sequences, states, outputs
        self.updates, self.condition = updates, condition
        self.has_steps, self.backwards, self.truncate = has_steps, backwards, truncate
        self.own = [v for part in (*sequences, *states) for v in part.inner]
        self.own += [variable for variable, _ in updates]

    @property
    def inner_results(self) -> list[Any]:
        found = [*self.outputs, *(new for _, new in self.updates)]
        return found if self.condition is None else [*found, self.condition]

    def outer_inputs(self, steps: Any) -> list[Any]:
        found = [steps] if self.has_steps else []
        found += [sequence.outer for sequence in self.sequences]
        found += [state.initial for state in self.states if state.initial is not None]
        found += [variable for variable, _ in self.updates]
        around = Evaluator({}).outside(self.inner_results, self.own, self.given)
        return found + around

    def split(
        self, values: Sequence[Any]
    ) -> tuple[Any, list[Any], list[Any], list[Any], list[Any]]:
        """Inputs, or what stands for them: steps, sequences, initials, shared, from around."""
        rest = list(values)
        steps = rest.pop(0) if self.has_steps else None
        counts = (
            len(self.sequences),
            sum(state.initial is not None for state in self.states),
            len(self.updates),
        )
        parts: list[list[Any]] = []
        for count in counts:
            parts.append(rest[:count])
            rest = rest[count:]
        return steps, parts[0], parts[1], parts[2], rest

    def evaluate(self, apply: Apply, evaluator: Evaluator) -> list[Any]:
        values = [evaluator.values[variable] for variable in apply.inputs]
        steps, rows, initials, shared, around = self.split(values)
        rows = [Array(strong(item).value) for item in rows]
        known = dict(zip(self.split(apply.inputs)[4], around, strict=True))
        count = self._count(steps, rows)
        run = _Run(self, evaluator, known, rows, count)
        run.begin(initials, shared)
        done = run.loop()
        results: list[Any] = []
        for state, buffer in zip(self.states, run.buffers, strict=True):
            results.append(Array(buffer[state.depth : add(done, state.depth)].value))
        return results + [Array(buffer[0].value) for buffer in run.shared]

    def _count(self, steps: Any, rows: list[Array]) -> Extent:
        """The number of steps: that given, else the fewest that the sequences are enough for."""
        lengths = [
            add(array.shape[0], -sequence.lost)
            for sequence, array in zip(self.sequences, rows, strict=True)
        ]
        if steps is not None:
            count = extent_of(steps)
            for length in lengths:
                message = f"scan: a sequence is too short: {length} steps of {count}"
                nd.require_less(add(count, -1), length, ValueError, message)
            return count
        count = lengths[0]
        for length in lengths[1:]:
            count = lesser(count, length)
        return count


class _Run:
    """One loop being recorded."""

    def __init__(
        self,
        op: ScanOp,
        evaluator: Evaluator,
        known: dict[Any, Any],
        rows: list[Array],
        count: Extent,
    ):
        self.op, self.evaluator, self.known = op, evaluator, known
        self.rows, self.count = rows, count
        self.buffers: list[Array] = []
        self.shared: list[Array] = []

    def begin(self, initials: list[Any], shared: list[Any]) -> None:
        """Make the arrays that the loop stores into."""
        self.shared = [Array(nd.reshape(v.value, (1, *v.shape))) for v in map(strong, shared)]
        given = iter(initials)
        first: list[Any] = []
        for state in self.op.states:
            if state.initial is None:
                first.append(None)
                continue
            initial = strong(next(given))
            first.append(initial if state.taps != [-1] else initial[None])
        shapes: list[Any] = [None if array is None else array.shape[1:] for array in first]
        if None in shapes:
            shapes = self._shapes_of_outputs(first)
        for state, output, initial, shape in zip(
            self.op.states, self.op.outputs, first, shapes, strict=True
        ):
            total = add(self.count, state.depth)
            buffer = strong(traced.zeros((total, *shape), dtype=output.dtype))
            buffer = Array(buffer.value)
            if initial is not None:
                buffer[: state.depth] = initial[: state.depth]
            self.buffers.append(buffer)

    def _shapes_of_outputs(self, first: list[Any]) -> list[Any]:
        """The shapes of a step's outputs, found by tracing one that is thrown away."""
        region = Region("while", current())
        found: list[Any] = []

        def row(array: Array) -> Array:
            value = array.value
            return Array(Value(region, None, value.dtype, value.shape[1:]))

        def step() -> None:
            known = dict(self.known)
            for sequence, array in zip(self.op.sequences, self.rows, strict=True):
                known.update((inner, row(array)) for inner in sequence.inner)
            for state, initial in zip(self.op.states, first, strict=True):
                known.update((inner, row(initial)) for inner in state.inner)
            for (variable, _), buffer in zip(self.op.updates, self.shared, strict=True):
                known[variable] = row(buffer)
            inner_evaluator = self.inner(known)
            found.extend(strong(inner_evaluator(output)).shape for output in self.op.outputs)

        run_region(region, step, lambda: ())
        return found

    def inner(self, known: dict[Any, Any]) -> Evaluator:
        return Evaluator(known, self.evaluator.replaced)

    def step(self, i: Any) -> Any:
        """One step: its rows are read, computed and stored; the value of its condition."""
        op = self.op
        known = dict(self.known)
        for sequence, array in zip(op.sequences, self.rows, strict=True):
            at = i
            if op.backwards:
                at = add(add(array.shape[0], -1 - sequence.lost), -i)
            for tap, inner in zip(sequence.taps, sequence.inner, strict=True):
                known[inner] = Array(array[add(at, sequence.first + tap)].value)
        for state, buffer in zip(op.states, self.buffers, strict=True):
            for tap, inner in zip(state.taps, state.inner, strict=True):
                known[inner] = Array(buffer[add(i, state.depth + tap)].value)
        for (variable, _), buffer in zip(op.updates, self.shared, strict=True):
            known[variable] = Array(buffer[0].value)
        inner_evaluator = self.inner(known)
        made = [strong(inner_evaluator(output)) for output in op.outputs]
        new = [strong(inner_evaluator(value)) for _, value in op.updates]
        for state, buffer, value in zip(op.states, self.buffers, made, strict=True):
            buffer[add(i, state.depth)] = value
        for buffer, value in zip(self.shared, new, strict=True):
            buffer[0] = value
        return None if op.condition is None else inner_evaluator(op.condition)

    def loop(self) -> Extent:
        """Record the loop; how many steps are done."""
        steps = TracedRange(0, self.count, 1)
        nothing = Names(lambda: (), lambda _: None, (), (), (), ())
        if self.op.condition is None:
            if self.op.truncate > 0:
                first = maximum(0, add(self.count, -self.op.truncate))
                record_for(TracedRange(0, first, 1), self.step, nothing)
                every = traced.equal(strong(first), 0)
                self.buffers = [without_gradient(buffer, every) for buffer in self.buffers]
                self.shared = [without_gradient(buffer, every) for buffer in self.shared]
                steps = TracedRange(first, self.count, 1)
            record_for(steps, self.step, nothing)
            return self.count
        initial = [Array(buffer.value) for buffer in self.buffers]
        holder: list[Any] = [False, 0]

        def body(i: Any) -> None:
            met = self.step(i)
            holder[0] = Array(truth_value(strong(met)))
            holder[1] = holder[1] + 1

        def set_(values: tuple[Any, ...]) -> None:
            holder[:] = values

        names = ("stopped", "steps")
        for_with_exit(
            steps,
            body,
            Names(lambda: tuple(holder), set_, names, names, (), ("stopped",)),
            lambda: holder[0],
        )
        done = number(holder[1])
        if self.op.truncate > 0 and is_differentiating():
            # Which steps are the last is known now: they are done again, for their gradients.
            first = maximum(0, add(done, -self.op.truncate))
            every = traced.equal(strong(first), 0)
            for place, (state, before) in enumerate(zip(self.op.states, initial, strict=True)):
                rows = without_gradient(self.buffers[place], strong(np.False_))
                if state.depth:
                    rows[: state.depth] = without_gradient(
                        Array(before[: state.depth].value), every
                    )
                self.buffers[place] = rows
            record_for(TracedRange(first, done, 1), self.step, nothing)
        return done


def scan(
    fn: Callable[..., Any],
    sequences: Any = None,
    outputs_info: Any = None,
    non_sequences: Any = None,
    n_steps: Any = None,
    truncate_gradient: int = -1,
    go_backwards: bool = False,
    mode: Any = None,
    name: str | None = None,
    profile: bool = False,
    allow_gc: Any = None,
    strict: bool = False,
    return_list: bool = False,
) -> tuple[Any, dict[Any, Any]]:
    """`fn` repeated: the outputs of all steps, stacked, and the updates of shared variables.

    `fn` gets rows of the sequences, then earlier outputs, then the non-sequences; it returns
    outputs, updates and `until(condition)`, those that it has, in this order.

    Args:
        sequences: tensors, or dicts of `input` and `taps` (0 is a step's own row).
        outputs_info: for each output its initial state, None where a step does not read earlier
            ones, or a dict of `initial` and `taps` (-1 is the step before).
        n_steps: how many steps; else as many as the shortest sequence is enough for.
        truncate_gradient: how many steps, the last ones, gradients pass through; -1 for all.

    Raises:
        ValueError: neither sequences nor n_steps, or as many outputs as not in `outputs_info`.
        TypeError: a state of another type than its initial one.
        NotImplementedError: truncate_gradient, with `until` and updates.
    """
    parts = [_sequence(item) for item in _listed(sequences)]
    states = [_state(item) for item in _listed(outputs_info)]
    others = [as_tensor_variable(v) if not isinstance(v, Variable) else v
              for v in _listed(non_sequences)]  # fmt: skip
    if n_steps is None and not parts:
        raise user_error(ValueError, "scan needs sequences, or n_steps: how many steps are there?")
    if config.compute_test_value != "off":
        _give_test_values(parts, states)
    arguments = [v for part in (*parts, *states) for v in part.inner] + others
    given = [v for v in others if v.owner is not None]
    outputs, updates, condition = _returned(fn(*arguments), given)
    if truncate_gradient != -1 and condition is not None and updates:
        raise user_error(
            NotImplementedError,
            "scan(truncate_gradient=) with until and updates: the last steps are done twice",
        )
    if not states:
        states = [State(None, []) for _ in outputs]
    if len(states) != len(outputs):
        raise user_error(
            ValueError, f"scan: fn returns {len(outputs)} outputs, outputs_info has {len(states)}"
        )
    for state, output in zip(states, outputs, strict=True):
        _check_state(state, output)
    steps = None if n_steps is None else as_tensor_variable(n_steps)
    op = ScanOp(
        parts,
        states,
        outputs,
        updates,
        condition,
        steps is not None,
        go_backwards,
        truncate_gradient,
        given,
    )
    op.name = name or "scan"
    apply = Apply(op, op.outer_inputs(steps))
    length = _length(op, steps)
    for index, output in enumerate(outputs):
        type_ = TensorType(output.dtype, (False, *output.broadcastable))
        extents = None
        if length is not None and not _from_inside(output, op):
            extents = (length, *output.extents)
        apply.outputs.append(TensorVariable(type_, apply, index, extents=extents))
    announced(apply.give([variable.type for variable, _ in updates]))
    made = apply.outputs[: len(outputs)]
    new = {v: o for (v, _), o in zip(updates, apply.outputs[len(outputs) :], strict=True)}
    if return_list:
        return list(made), new
    return (made[0] if len(made) == 1 else list(made) if made else None), new


def _give_test_values(sequences: list[Sequence_], states: list[State]) -> None:
    """Those of the first step: rows of the test values of what a step gets rows of."""
    given: list[tuple[Any, list[Any], Sequence[Any]]] = [
        (s.outer, s.inner, [tap - min(*s.taps, 0) for tap in s.taps]) for s in sequences
    ]
    for state in states:
        places = [tap - min(state.taps) for tap in state.taps]
        given.append((state.initial, state.inner, [...] if state.taps == [-1] else places))
    for outer, inner, places in given:
        try:
            value = test_value_of(outer) if inner else None
        except AttributeError:
            continue
        for variable, place in zip(inner, places, strict=True):
            variable.tag.test_value = np.asarray(value)[place]


def _length(op: ScanOp, steps: Any) -> Extent | None:
    """The number of steps, where the graph tells it."""
    if op.condition is not None or steps is not None:
        return None
    lengths = [add(s.outer.extents[0], -s.lost) for s in op.sequences]
    one = is_known(lengths[0], 1)
    return None if one or any(length is not lengths[0] for length in lengths) else lengths[0]


def _from_inside(output: Any, op: ScanOp) -> bool:
    """Whether an output's shape may depend on a step."""
    return any(not isinstance(extent, int) for extent in output.extents) and depends_on(
        output, set(op.own), {}
    ) and not all(extent in _outer_extents(op) for extent in output.extents)  # fmt: skip


def _outer_extents(op: ScanOp) -> set[Any]:
    return {e for s in op.sequences for e in s.outer.extents} | {
        e for s in op.states if s.initial is not None for e in s.initial.extents
    }


def _listed(items: Any) -> list[Any]:
    if items is None:
        return []
    return list(items) if isinstance(items, list | tuple) else [items]


def _taps(item: Any, default: list[int]) -> list[int]:
    taps = item.get("taps", default)
    if taps is None:
        return []
    return [int(tap) for tap in (taps if isinstance(taps, list | tuple) else [taps])]


def _sequence(item: Any) -> Sequence_:
    given = item if isinstance(item, dict) else {"input": item}
    outer = as_tensor_variable(given["input"])
    if not outer.ndim:
        raise user_error(ValueError, f"scan: the sequence {outer!r} has no rows: it is a scalar")
    made = Sequence_(outer, _taps(given, [0]))
    type_ = TensorType(outer.dtype, outer.broadcastable[1:])
    names = [f"{outer.name}[t{tap:+d}]" if outer.name else None for tap in made.taps]
    made.inner = [TensorVariable(type_, name=n, extents=outer.extents[1:]) for n in names]
    return made


def _state(item: Any) -> State:
    given = item if isinstance(item, dict) else {"initial": item}
    if given.get("initial") is None:
        return State(None, [])
    initial = as_tensor_variable(given["initial"])
    made = State(initial, _taps(given, [-1]))
    if any(tap >= 0 for tap in made.taps):
        raise user_error(ValueError, "scan: taps of outputs are negative: rows that are there")
    drop = 0 if made.taps == [-1] else 1
    if drop and not initial.ndim:
        raise user_error(ValueError, f"scan: {initial!r} must have a row for each of its taps")
    type_ = TensorType(initial.dtype, initial.broadcastable[drop:])
    made.inner = [
        TensorVariable(type_, name=f"{initial.name}[t{tap}]", extents=initial.extents[drop:])
        for tap in made.taps
    ]
    return made


def _check_state(state: State, output: Any) -> None:
    if state.initial is None:
        return
    inner = state.inner[0].type if state.inner else output.type
    if (inner.dtype, inner.ndim) != (output.dtype, output.ndim):
        raise user_error(
            TypeError,
            f"scan: the initial state {state.initial!r} is of {inner}, but a step gives "
            f"{output!r} of {output.type}",
            hint=f"write T.cast(…, {output.dtype!r}) for one of them",
        )


def _returned(returned: Any, given: list[Any]) -> tuple[list[Any], list[tuple[Any, Any]], Any]:
    """Outputs, updates and condition of what a step returned, where `given` are not its own."""
    outputs: list[Any] = []
    updates: list[tuple[Any, Any]] = []
    condition: Any = None

    def is_update(item: Any) -> bool:
        pair = isinstance(item, list | tuple) and len(item) == 2
        return pair and isinstance(item[0], SharedVariable)

    def visit(item: Any) -> None:
        nonlocal condition
        if isinstance(item, until):
            condition = item.condition
        elif isinstance(item, dict):
            updates.extend(item.items())
        elif is_update(item):
            updates.append(tuple(item))
        elif isinstance(item, list | tuple):
            for part in item:
                visit(part)
        elif item is not None:
            outputs.append(as_tensor_variable(item))

    visit(returned)
    known = {variable for variable, _ in updates}
    found: list[Any] = ancestors(outputs, given)
    updates += [
        (variable, variable.default_update)
        for variable in found
        if getattr(variable, "default_update", None) is not None and variable not in known
    ]
    return outputs, updates, condition
