"""ONNX's loops and recurrent layers, as loops of the traced program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from ..control_functions import cond, scan, while_loop
from ..operations import as_array
from .elementwise import Rule, cast, elu, expit, given, hard_sigmoid, leaky, like, softplus
from .model import Graph, Node
from .run import Frame


def branch(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (condition,) = operands
    graphs = [node.attributes[name] for name in ("then_branch", "else_branch")]
    if isinstance(condition, np.ndarray | np.generic):
        return _one_or_all(frame.body(graphs[0 if condition else 1]))
    condition = traced.reshape(condition, ())
    return cond(condition, *[lambda g=graph: _one_or_all(frame.body(g)) for graph in graphs])


# Loops of no more steps are written out: what depends on the step's number alone is known then.
UNROLLED = 32


def _one_or_all(outputs: tuple[Any, ...]) -> Any:
    return outputs[0] if len(outputs) == 1 else outputs


def _state(values: Sequence[Any]) -> tuple[Any, ...]:
    """Arrays that a loop can carry, none of them a view."""
    return tuple(traced.copy(as_array(value)) for value in values)


def loop(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    """A number of steps, and what is asked before each; either may be left out.

    Outputs that are stacked need a number of steps that is known when the loop begins.
    """
    limit, condition, *initial = given(operands, 2)
    body: Graph = node.attributes["body"]
    stacked = len(body.outputs) - 1 - len(initial)
    runs_on = condition is None or (isinstance(condition, np.ndarray) and bool(condition))

    def step(state: tuple[Any, ...], n: Any) -> tuple[Any, ...]:
        return frame.body(body, (n, np.asarray(True), *state))

    whole = limit is not None and runs_on and _always_goes_on(body)
    if whole and isinstance(limit, np.ndarray | np.generic) and int(limit) <= UNROLLED:
        state, rows = tuple(initial), [[] for _ in range(stacked)]
        for n in range(int(limit)):
            _, *after = step(state, np.asarray(n, np.int64))
            state = tuple(after[: len(initial)])
            for column, value in zip(rows, after[len(initial) :], strict=True):
                column.append(value)
        if all(rows):
            return (*state, *map(traced.stack, rows))
    if whole:
        counted = as_array(limit)
        numbers = traced.arange(traced.reshape(counted, ()))

        def run(state: tuple[Any, ...], n: Any) -> tuple[Any, Any]:
            _, *after = step(state, n)
            return tuple(after[: len(initial)]), tuple(after[len(initial) :])

        last, rows = scan(run, _state(initial), numbers)
        return (*last, *rows)
    if stacked and not isinstance(condition, np.ndarray | np.generic | None):
        raise node.error("its condition must not depend on the elements of the arguments")
    if stacked:
        raise node.error("a loop that collects outputs and may end early is not imported")
    begin = np.asarray(True) if condition is None else traced.reshape(condition, ())
    most = None if limit is None else traced.reshape(as_array(limit), ())

    def goes_on(state: tuple[Any, ...]) -> Any:
        n, on, *_ = state
        return on if most is None else traced.logical_and(on, n < most)

    def once(state: tuple[Any, ...]) -> tuple[Any, ...]:
        n, _, *rest = state
        on, *after = step(tuple(rest), n)
        return (n + np.int64(1), traced.reshape(on, ()), *after)

    zero = np.asarray(0, np.int64)
    return tuple(while_loop(goes_on, once, _state([zero, begin, *initial]))[2:])


def _always_goes_on(body: Graph) -> bool:
    """Whether the condition that a body gives is the one it gets, or a true constant."""
    made_by = {name: one for one in body.nodes for name in one.outputs}
    name = body.outputs[0]
    while name in made_by and made_by[name].op in ("Identity", "Cast"):
        name = made_by[name].inputs[0]
    if name in body.constants:
        return bool(body.constants[name])
    if name in made_by:
        value = made_by[name].attributes.get("value")
        return made_by[name].op == "Constant" and value is not None and bool(value)
    return name == body.inputs[1].name


def scan_(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    """A body run over the elements of arrays along an axis; its outputs are stacked along one."""
    if node.version < 9:
        raise node.error("a scan of version 8, of batches, is not imported")
    body: Graph = node.attributes["body"]
    count = node.attributes["num_scan_inputs"]
    states, arrays = operands[: len(operands) - count], operands[len(operands) - count :]
    results = len(body.outputs) - len(states)
    axes = node.attribute("scan_input_axes", [0] * count)
    backwards = node.attribute("scan_input_directions", [0] * count)
    elements: list[Any] = []
    for array, axis, turned in zip(arrays, axes, backwards, strict=True):
        array = traced.moveaxis(as_array(array), axis, 0)
        elements.append(traced.flip(array, 0) if turned else array)

    def run(state: tuple[Any, ...], parts: tuple[Any, ...]) -> tuple[Any, Any]:
        outputs = frame.body(body, (*state, *parts))
        return tuple(outputs[: len(states)]), tuple(outputs[len(states) :])

    last, rows = scan(run, _state(states), tuple(elements))
    out_axes = node.attribute("scan_output_axes", [0] * results)
    out_backwards = node.attribute("scan_output_directions", [0] * results)
    stacked = [
        traced.moveaxis(traced.flip(row, 0) if turned else row, 0, axis)
        for row, axis, turned in zip(rows, out_axes, out_backwards, strict=True)
    ]
    return (*last, *stacked)


# --- recurrent layers ----------------------------------------------------------------------------

# By name: the function of x, alpha and beta, and what these are where nothing is said.
ACTIVATIONS: dict[str, tuple[Callable[..., Any], float, float]] = {
    "affine": (lambda x, alpha, beta: alpha * x + beta, 1.0, 0.0),
    "elu": (lambda x, alpha, beta: elu(x, alpha), 1.0, 0.0),
    "hardsigmoid": (hard_sigmoid, 0.2, 0.5),
    "leakyrelu": (lambda x, alpha, beta: leaky(x, alpha), 0.01, 0.0),
    "relu": (lambda x, alpha, beta: traced.maximum(x, 0), 0.0, 0.0),
    "scaledtanh": (lambda x, alpha, beta: alpha * traced.tanh(beta * x), 1.0, 1.0),
    "sigmoid": (lambda x, alpha, beta: expit(x), 0.0, 0.0),
    "softplus": (lambda x, alpha, beta: softplus(x), 0.0, 0.0),
    "softsign": (lambda x, alpha, beta: x / (1 + traced.abs(x)), 0.0, 0.0),
    "tanh": (lambda x, alpha, beta: traced.tanh(x), 0.0, 0.0),
    "thresholdedrelu": (lambda x, alpha, beta: traced.where(x > alpha, x, 0), 1.0, 0.0),
}

Cell = Callable[..., tuple[Any, ...]]
"""From a node, activations, weights and biases of the recurrence, peepholes, what a step's input
adds to the gates, and the state, to the state after the step; its first part is the output."""


def _rnn_cell(node: Node, f: Any, r: Any, bias: Any, peepholes: Any, x: Any, h: Any) -> Any:
    return (f[0](x + h @ r.T + bias),)


def _gru_cell(node: Node, f: Any, r: Any, bias: Any, peepholes: Any, x: Any, h: Any) -> Any:
    size = h.shape[-1]
    both = x[:, : 2 * size] + h @ r[: 2 * size].T + bias[: 2 * size]
    update, reset = f[0](both[:, :size]), f[0](both[:, size:])
    last, own = r[2 * size :].T, bias[2 * size :]
    if node.attribute("linear_before_reset", 0):
        inner = reset * (h @ last + own)
    else:
        inner = (reset * h) @ last + own
    return ((1 - update) * f[1](x[:, 2 * size :] + inner) + update * h,)


def _lstm_cell(
    node: Node, f: Any, r: Any, bias: Any, peepholes: Any, x: Any, h: Any, c: Any
) -> Any:
    size = h.shape[-1]
    gates = x + h @ r.T + bias
    i, o, forget, new = (gates[:, n * size : (n + 1) * size] for n in range(4))
    of_i, of_o, of_forget = (
        0 if peepholes is None else peepholes[n * size : (n + 1) * size] for n in range(3)
    )

    def seeing(gate: Any, weights: Any, cell: Any) -> Any:
        return gate if peepholes is None else gate + weights * cell

    i = f[0](seeing(i, of_i, c))
    kept = 1 - i if node.attribute("input_forget", 0) else f[0](seeing(forget, of_forget, c))
    c = kept * c + i * f[1](new)
    o = seeing(o, of_o, c)
    return f[0](o) * f[2](c), c


def recurrent(cell: Cell, gates: int, states: int, activations: Sequence[str]) -> Rule:
    """A recurrent layer, forwards, backwards or both; each sequence may have its own length."""

    def rule(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
        x, w, r, b, lengths, *initial, peepholes = given(operands, 8 if states == 2 else 7)
        if states == 1:
            initial, peepholes = [*initial, peepholes][:1], None
        of_batches = node.attribute("layout", 0)
        x = traced.swapaxes(x, 0, 1) if of_batches else x
        initial = [
            one if one is None or not of_batches else traced.swapaxes(one, 0, 1) for one in initial
        ]
        batch, size = x.shape[1], r.shape[-1]
        functions = _activations(node, activations)
        way = node.attribute("direction", "forward")
        rows: list[Any] = []
        lasts: list[tuple[Any, ...]] = []
        for number in range(w.shape[0]):
            backwards = way == "reverse" or number == 1
            bias = np.zeros(gates * size, x.dtype) if b is None else b[number, gates * size :]
            given_to_gates = traced.matmul(x, traced.transpose(w[number]))
            if b is not None:
                given_to_gates = given_to_gates + b[number, : gates * size]
            start = [
                traced.zeros((batch, size), x.dtype) if one is None else one[number]
                for one in initial
            ]
            own = functions[number * len(activations) :]
            peeps = None if peepholes is None else peepholes[number]

            def step(
                state: Any,
                row: Any,
                own: Any = own,
                bias: Any = bias,
                peeps: Any = peeps,
                n: int = number,
            ) -> tuple[Any, Any]:
                terms, time = row
                after = cell(node, own, r[n], bias, peeps, terms, *state)
                output = after[0]
                if lengths is not None:
                    goes_on = traced.reshape(time < cast(lengths, np.dtype(np.int64)), (-1, 1))
                    pairs = zip(after, state, strict=True)
                    after = tuple(traced.where(goes_on, new, old) for new, old in pairs)
                    output = traced.where(goes_on, output, like(0, output))
                return after, output

            elements = (given_to_gates, traced.arange(x.shape[0]))
            last, outputs = scan(step, _state(start), elements, reverse=backwards)
            rows.append(outputs)
            lasts.append(last)
        y = traced.stack(rows, axis=1)
        ends = [traced.stack([last[n] for last in lasts]) for n in range(states)]
        if of_batches:
            y = traced.transpose(y, (2, 0, 1, 3))
            ends = [traced.swapaxes(end, 0, 1) for end in ends]
        return (y, *ends)

    return rule


def _activations(node: Node, defaults: Sequence[str]) -> list[Callable[[Any], Any]]:
    """Those of each direction, one after the other, with their numbers and the clip before them."""
    names = node.attribute("activations", [*defaults, *defaults])
    numbers = {name: iter(node.attribute(f"activation_{name}", [])) for name in ("alpha", "beta")}
    clip = node.attribute("clip")
    found: list[Callable[[Any], Any]] = []
    for name in names:
        if name.lower() not in ACTIVATIONS:
            raise node.error(f"the activation {name} is not imported")
        body, alpha, beta = ACTIVATIONS[name.lower()]
        if alpha or beta:
            alpha = next(numbers["alpha"], alpha)
        if beta:
            beta = next(numbers["beta"], beta)

        def function(x: Any, body: Any = body, alpha: float = alpha, beta: float = beta) -> Any:
            if clip is not None:
                x = traced.minimum(traced.maximum(x, like(-clip, x)), like(clip, x))
            return body(x, like(alpha, x), like(beta, x))

        found.append(function)
    return found


RULES: dict[str, Rule] = {
    "GRU": recurrent(_gru_cell, 3, 1, ("Sigmoid", "Tanh")),
    "If": branch,
    "LSTM": recurrent(_lstm_cell, 4, 2, ("Sigmoid", "Tanh", "Tanh")),
    "Loop": loop,
    "RNN": recurrent(_rnn_cell, 1, 1, ("Tanh",)),
    "Scan": scan_,
}
