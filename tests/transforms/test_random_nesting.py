"""Random functions with masks, linear algebra and loops, transformed and called in loops.

As `test_random_compositions.py`, but run by the interpreter: a body of random statements is held
against NumPy; what a transform makes of a function, against differences of that one, or against
a loop that calls it. The outermost one is also differentiated both ways, which must agree.
`STEPWELL_SEED=7 pytest …` gives other programs; a failure prints its program.
"""

from __future__ import annotations

import os
import random
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from written_programs import Writer, function_of

import stepwell as sw
from stepwell.backends.interpreter import run_at
from stepwell.dialects.context import make_context
from stepwell.frontend.jit import JitFunction
from stepwell.passes.nd_expand_transforms import NdExpandTransformsPass

SEED = int(os.environ.get("STEPWELL_SEED", "0"))
N = 3
SHAPES = {"scalar": (), "vector": (N,), "matrix": (N, N)}
NEVER = 1000
DIRECTION = np.array([0.7, -0.4, 0.5])
WEIGHTS = {
    "scalar": np.array(0.8),
    "vector": np.array([0.6, -0.9, 0.3]),
    "matrix": np.linspace(-1.0, 0.8, N * N).reshape(N, N),
}


class Body(Writer):
    """Writes the body of a function of a vector: s and t are scalars, v and w vectors, m a matrix,
    none of them far from 0."""

    def program(self, kind: str) -> str:
        for _ in range(self.random.randrange(1, 4)):
            self.statement(2, 1)
        result = {
            "scalar": "s * np.cos(t) + v @ w",
            "vector": "v * s + m @ w",
            "matrix": "m + np.outer(v, w)",
        }[kind]
        return (
            "def program(x):\n    v, w = x * 1.0, np.cos(x)\n    s, t = x[0] * x[1], 0.5\n"
            f"    m = np.outer(x, x) + np.eye(3)\n{''.join(self.lines)}    return {result}\n"
        )

    def index(self) -> str:
        return self.pick("0", "-1", *self.variables * 2)

    def scalar(self) -> str:
        p, q = self.pick("v", "w"), self.pick("v", "w", "x")
        return self.pick(
            f"{p} @ {q}",
            f"np.sum({p} * {q} * {q})",
            f"{p}[{self.index()}] * {q}[{self.index()}]",
            f"np.prod(1.0 + 0.3 * {p})",
            f"{p}.max() - {q}.mean()",
            f"np.var({p}) + s",
            f"np.linalg.norm({p} + 2.0)",
            "s * t + 0.1",
            "np.linalg.det(np.eye(3) + 0.3 * m)",
            "np.trace(m @ m.T) * 0.3",
            f"np.logaddexp(s, {p}[1])",
            "np.sqrt(1.0 + s * s) - t",
            f"np.einsum('i,ij,j->', {p}, m, {q})",
            f"{p}[:{self.pick('2', *self.variables)}].sum()",
            f"np.interp(s, np.arange(4.0), np.concatenate([{p}, [1.0]]))",
        )

    def vector(self) -> str:
        p, q = self.pick("v", "w"), self.pick("v", "w", "x")
        return self.pick(
            f"np.sin({p}) * {q}",
            f"{p} * s - {q}",
            f"np.linalg.solve(3.0 * np.eye(3) + 0.3 * m, {p})",
            f"np.cumsum({p}) * 0.5",
            f"np.where({p} > 0.1, {p} * {q}, np.cos({q}))",
            f"np.roll({p}, 1) + {q}[::-1]",
            f"{p}[np.array([2, 0, 1])]",
            f"np.concatenate([{p}[1:], {q}[:1]])",
            f"np.maximum({p}, {q} * 0.9)",
            f"np.exp(-{p} * {q})",
            f"np.sort({p}) * {q}",
            f"{p} / (1.0 + {q} ** 2)",
            "m.sum(axis=0)",
            "m[1] * m[:, 2]",
            f"m @ {p}",
            f"np.convolve({p}, {q}, mode='same')",
            f"np.take({p}, [0, 0, 2])",
            f"abs(np.fft.fft({p} + 2.0))",
            f"np.clip({p}, -0.4, 0.45)",
            f"{p}[np.argsort({q})]",
        )

    def matrix(self) -> str:
        p, q = self.pick("v", "w"), self.pick("v", "w", "x")
        return self.pick(
            f"np.outer({p}, {q}) + m.T",
            "np.linalg.inv(2.0 * np.eye(3) + 0.3 * m)",
            "np.linalg.cholesky(m @ m.T + np.eye(3))",
            f"m * {p}",
            f"{p}[:, None] - {q}",
            "np.tril(m) @ m",
            f"np.stack([{p}, {q}, m[0]])",
            "np.linalg.eigh(m + m.T + np.diag([0.0, 9.0, 20.0]))[1] ** 2",
            "np.linalg.qr(m + 3.0 * np.eye(3))[1]",
            "np.linalg.svd(m + np.diag([0.0, 9.0, 20.0]), full_matrices=False)[0] ** 2",
            "np.cumsum(m, axis=1)",
        )

    def store(self) -> str:
        p, q = self.pick("v", "w"), self.pick("v", "w", "x")
        return self.pick(
            f"{p}[{self.index()}] = np.tanh({self.scalar()})",
            f"{p}[1:] = np.sin({q}[:-1] + s)",
            f"{p}[{self.index()}] += 0.3 * np.tanh(s)",
            f"{p}[{p} > 0.3] *= 0.5",
            f"{p} *= np.cos({q})",
            f"m[{self.index()}] = {p} * {q}",
            f"m[:, {self.index()}] *= np.cos(s)",
            f"{p}[[0, 2]] -= 0.2 * {q}[:2]",
        )

    def condition(self) -> str:
        return self.pick("s > t", f"v[{self.index()}] < 0.2", "np.sum(w) > 0.5", "s * s < 0.3")

    def statement(self, depth: int, indent: int) -> None:
        def inside() -> None:
            self.block(depth, indent, 2)

        kind = self.random.random() * (1.0 if depth else 0.6)
        if kind < 0.15:
            self.add(indent, f"{self.pick('s', 't')} = np.tanh({self.scalar()})")
        elif kind < 0.35:
            self.add(indent, f"{self.pick('v', 'w')} = np.tanh({self.vector()})")
        elif kind < 0.45:
            self.add(indent, f"m = np.tanh({self.matrix()})")
        elif kind < 0.6:
            self.add(indent, self.store())
        elif kind < 0.75:
            self.branch(self.condition(), inside, 0.5, indent)
        elif kind < 0.92:
            steps = self.pick("3", "x.shape[0]", "1, x.shape[0]", "x.shape[0] - 1, -1, -1")

            def step() -> None:
                inside()
                if self.random.random() < 0.2:
                    self.add(indent, f"    if {self.condition()}:")
                    self.add(indent, f"        {self.pick('break', 'continue')}")
                    self.add(indent, "    s = np.sin(s + t)")

            self.loop(steps, step, indent)
        else:
            count = self.name("k")
            self.add(indent, f"{count} = 0")
            self.add(indent, f"while {count} < 4 and {self.condition()}:")
            self.add(indent, f"    {count} += 1")
            inside()
            self.add(indent, "    s = s * 0.7 + 0.2")


class Interpreted:
    """A function of a vector, traced, its transforms expanded, and run by the interpreter."""

    def __init__(self, function: Callable[[Any], Any]):
        self.jitted = JitFunction(function)
        self.program: Any = None
        self.module: Any = None

    def __call__(self, x: np.ndarray) -> Any:
        leaves, key = self.jitted._key((x,))
        if self.program is None:
            self.program = self.jitted._trace(key)
            self.module = self.program.module()
            NdExpandTransformsPass().apply(make_context(), self.module)
            self.module.verify()
        given = [*leaves, *self.program.hidden]
        flat = run_at("nd", self.module, self.program.signature, given)
        return flat[self.program.places[0]]


class Level:
    """A function of a vector, and what it must give.

    Attributes:
        text: what it is.
        function: to be traced.
        run: what it gives, by the interpreter.
        kind: what it returns, one of `SHAPES`.
        expected: what it must return, of ordinary arrays.
        sweeps: how often it must be differentiated backward before it has a forward derivative. A
            `custom_vjp` has none, but its gradient has: the rule stands in its place there, and a
            `custom_vjp` that the rule calls needs another one. A checkpoint is always called as it
            is first.
    """

    def __init__(
        self,
        text: str,
        function: Callable[[Any], Any],
        kind: str,
        expected: Callable[[np.ndarray], Any],
        inner: Level | None = None,
        sweeps: int = 0,
    ):
        self.text, self.function, self.kind, self.expected = text, function, kind, expected
        self.inner, self.sweeps = inner, sweeps
        self.run = Interpreted(function)

    @property
    def forward(self) -> bool:
        return self.sweeps == 0

    def swept(self) -> int:
        """The `sweeps` of what differentiates this once backward."""
        return max(self.sweeps - 1, 0)

    def levels(self) -> list[Level]:
        return [*(self.inner.levels() if self.inner else ()), self]


def differences(f: Callable[[np.ndarray], Any], x: np.ndarray, step: float) -> np.ndarray:
    """The Jacobian of f at x by four values for each element of x, the error in step ** 4."""
    columns = []
    for direction in np.eye(N):
        one, other, third, fourth = (
            np.asarray(f(x + k * step * direction), float) for k in (1, -1, 2, -2)
        )
        columns.append((8 * (one - other) - (third - fourth)) / (12 * step))
    return np.stack(columns, -1)


def batch_of(x: Any) -> Any:
    return np.stack([x, 0.5 * x + 0.1, np.cos(x), x * x])


def gradients(level: Level) -> list[Level]:
    """The derivatives of a function that gives a scalar."""
    f, g, swept = level.function, level.run, level.swept()
    step = 3e-4

    def value_and_gradient(x: Any) -> Any:
        value, gradient = sw.value_and_grad(f)(x)
        return value * gradient

    found = [
        Level("grad", sw.grad(f), "vector", lambda x: differences(g, x, step), level, swept),
        Level(
            "value_and_grad",
            value_and_gradient,
            "vector",
            lambda x: g(x) * differences(g, x, step),
            level,
            swept,
        ),
    ]
    if swept == 0:
        gradient = Interpreted(sw.grad(f))
        found.append(
            Level(
                "hessian", sw.hessian(f), "matrix", lambda x: differences(gradient, x, step), level
            )
        )
    return found


def derivatives(level: Level, choose: random.Random) -> list[Level]:
    """The derivatives of any function, and those of a function that gives a scalar or vector."""
    f, g, kind, swept = level.function, level.run, level.kind, level.swept()
    step = 3e-4

    def weighted(x: np.ndarray) -> Any:
        return np.tensordot(WEIGHTS[kind], differences(g, x, step), np.ndim(WEIGHTS[kind]))

    found = [
        Level("vjp", lambda x: sw.vjp(f)(WEIGHTS[kind], x)[1], "vector", weighted, level, swept),
    ]
    if level.forward:
        found.append(
            Level(
                "jvp",
                lambda x: sw.jvp(f)(DIRECTION, x)[1],
                kind,
                lambda x: differences(g, x, step) @ DIRECTION,
                level,
            )
        )
    if kind != "matrix":
        mode = choose.choice(["", "forward", "reverse"] if level.forward else ["reverse"])
        to = "vector" if kind == "scalar" else "matrix"
        if mode == "" and kind == "vector":
            mode = "reverse" if not level.forward else mode
        found.append(
            Level(
                f"jacobian({mode})",
                sw.jacobian(f, mode=mode),
                to,
                lambda x: differences(g, x, step),
                level,
                swept,
            )
        )
    return found


def same(level: Level) -> list[Level]:
    """What leaves a function's values as they are, and may say how it is differentiated."""
    f, g, kind, sweeps = level.function, level.run, level.kind, level.sweeps
    found = [
        Level("checkpoint", sw.checkpoint(f), kind, g, level, sweeps and NEVER),
        Level("jit", sw.jit(f), kind, g, level, sweeps),
    ]
    by_vjp = sw.custom_vjp(lambda x: f(x))
    by_vjp.defvjp(lambda x: (f(x), x), lambda x, w: (sw.vjp(f)(w, x)[1],))
    found.append(Level("custom_vjp", by_vjp, kind, g, level, sweeps + 1))
    if level.forward:
        by_jvp = sw.custom_jvp(lambda x: f(x))
        by_jvp.defjvp(lambda primals, tangents: sw.jvp(f)(tangents[0], primals[0]))
        found.append(Level("custom_jvp", by_jvp, kind, g, level))
    return found


def batches(level: Level, choose: random.Random) -> list[Level]:
    f, g, kind = level.function, level.run, level.kind
    axis, place = choose.randrange(2), choose.randrange(-1, len(SHAPES[kind]) + 1)

    def batched(x: Any) -> Any:
        rows = batch_of(x)
        rows = rows if axis == 0 else rows.T
        several = sw.vmap(lambda row, y: f(row * y), (axis, None), place)(rows, np.cos(x))
        return np.sum(np.sin(several), axis=place)

    def one_by_one(x: np.ndarray) -> Any:
        return np.sum([np.sin(g(row * np.cos(x))) for row in batch_of(x)], axis=0)

    return [Level(f"vmap({axis}, {place})", batched, kind, one_by_one, level, level.sweeps)]


def looped(level: Level) -> list[Level]:
    """Calls within control flow that is written as calls, and as statements."""
    f, g, kind, sweeps = level.function, level.run, level.kind, level.sweeps
    start = np.zeros(SHAPES[kind])

    def program(h: Any, structure: str) -> Callable[[Any], Any]:
        def scanned(x: Any) -> Any:
            def step(state: Any, row: Any) -> Any:
                value = np.tanh(h(row) + 0.5 * state)
                return value, value * np.cos(row[0])

            last, every = sw.scan(step, start * x[0], batch_of(x), reverse=True)
            return last + np.sum(every, axis=0)

        def chosen(x: Any) -> Any:
            return sw.cond(np.sum(x) > 0.4, lambda x: h(x) * 2.0, lambda x: np.sin(h(x[::-1])), x)

        def repeated(x: Any) -> Any:
            def step(state: Any) -> Any:
                k, y, total = state
                return k + 1, np.sin(y + 0.3), total + h(y)

            return sw.while_loop(lambda state: state[0] < 3, step, (0, x, start * x[0]))[2]

        def counted(x: Any) -> Any:
            return sw.fori_loop(
                0, 3, lambda i, total: np.tanh(total + h(x * np.cos(1.0 * i))), start * x[0]
            )

        def written(x: Any) -> Any:
            total = start * x[0]
            y = x * 1.0
            for i in range(x.shape[0]):
                if y[i] > 0.2:
                    total = total + np.tanh(h(y))
                else:
                    y[i] = np.sin(h(y).sum() + y[i])
            return total + np.cos(y[0])

        every = locals()
        return every[structure]

    names = ("scanned", "chosen", "repeated", "counted", "written")
    return [Level(n, program(f, n), kind, program(g, n), level, sweeps) for n in names]


def contracted(level: Level) -> Level:
    """A function that gives something else of what another gives: a scalar, or a vector."""
    f, g = level.function, level.run
    if level.kind == "matrix":
        return Level("@ x", lambda x: f(x) @ x, "vector", lambda x: g(x) @ x, level, level.sweeps)
    return Level(
        "sum(sin)",
        lambda x: np.sum(np.sin(f(x))),
        "scalar",
        lambda x: np.sum(np.sin(g(x))),
        level,
        level.sweeps,
    )


def composition(seed: int, depth: int = 4) -> tuple[str, Level]:
    """A body, and what is made of it by as many transforms as `depth`."""
    choose = random.Random(seed)
    kind = choose.choice(list(SHAPES))
    source = Body(random.Random(seed)).program(kind)
    body = function_of(source, f"<nesting {seed}>")
    level = Level(source, body, kind, body)
    for _ in range(choose.randrange(2, depth + 1)):
        if level.kind != "scalar" and choose.random() < 0.4:
            level = contracted(level)
        groups = [derivatives(level, choose), same(level), batches(level, choose), looped(level)]
        if level.kind == "scalar":
            groups += [gradients(level)] * 2
        level = choose.choice(choose.choice(groups))
    return "\n".join(each.text for each in level.levels()), level


def agrees(found: Any, expected: Any, tolerance: float) -> bool:
    found, expected = np.asarray(found, float), np.asarray(expected, float)
    scale = 1.0 + np.abs(expected).max(initial=0.0)
    return found.shape == expected.shape and bool(np.all(abs(found - expected) < tolerance * scale))


def check(seed: int, compile: bool = True) -> None:
    text, outermost = composition(seed)
    generator = np.random.default_rng(seed)
    points = generator.uniform(-0.9, 0.9, (2, N))
    pairs: list[tuple[Any, Any]] = []
    for level in outermost.levels():
        pairs = [(level.run(x.copy()), level.expected(x.copy())) for x in points]
        # At one point of two a difference may span a kink.
        fine = [agrees(found, expected, 1e-6) for found, expected in pairs]
        assert any(fine), f"seed {seed}\n{text}\nat {level.text}: {pairs}"
    if compile:
        compiled = sw.jit(outermost.function)
        for x, (found, _) in zip(points, pairs, strict=True):
            own = compiled(x.copy())
            assert agrees(own, found, 1e-9), f"seed {seed}\n{text}\ncompiled: {own}, not {found}"
    if outermost.forward:
        both_ways(outermost, points[0], f"seed {seed}\n{text}")


def both_ways(level: Level, x: np.ndarray, text: str) -> None:
    weights = WEIGHTS[level.kind]

    def products(x: Any) -> Any:
        forward = sw.jvp(level.function)(DIRECTION, x)[1]
        backward = sw.vjp(level.function)(weights, x)[1]
        return np.stack([np.sum(weights * forward), backward @ DIRECTION])

    one, other = Interpreted(products)(x)
    assert agrees(one, other, 1e-9), f"{text}\nforward {one}, backward {other}"


# What may be refused: reading what may be another name of an array that was stored into.
REFUSED = "may be a view, or another name"


def check_many(seeds: range, every: int = 1) -> None:
    """Check these programs, compiling one out of `every`; few may be refused."""
    refused: list[int] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        for seed in seeds:
            try:
                check(seed, seed % every == 0)
            except Exception as error:
                if isinstance(error, sw.UnsupportedError) and REFUSED in str(error):
                    refused.append(seed)
                    continue
                raise AssertionError(f"seed {seed}\n{composition(seed)[0]}") from error
    assert len(refused) <= 1 + len(seeds) // 20, refused


def test_random_nesting() -> None:
    check_many(range(1000 * SEED, 1000 * SEED + 5), 5)


@pytest.mark.slow
@pytest.mark.parametrize("first", range(5, 305, 25))
def test_many_random_nestings(first: int) -> None:
    check_many(range(1000 * SEED + first, 1000 * SEED + first + 25))
