"""Random programs under random chains of transforms, each link beside its meaning.

A chain is `f, T1 f, T2 T1 f, …`. Every link is compiled whole, and compared with what its transform
means for the link before, as it is compiled alone: central differences, a loop over a batch, or the
same values. So what is wrong is the last link's, on top of all the others.

`STEPWELL_SEED=7 STEPWELL_CHAINS=300 pytest …` takes others; the seed is in every message.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from typing import Any

import numpy as np
from numeric_derivatives import central_differences
from written_programs import Writer, function_of

import stepwell as sw

SEED = int(os.environ.get("STEPWELL_SEED", "0"))
CHAINS = int(os.environ.get("STEPWELL_CHAINS", "4"))
EXTENT = 3
LARGEST = 200  # elements of a result that another link may still differentiate
Function = Callable[[Any], Any]


# ------------------------------------------------------------------------------------- programs


class Smooth(Writer):
    """Writes a smooth program of x, of EXTENT numbers around 0 to 1: y of as many, s a number."""

    def text(self) -> str:
        for _ in range(self.random.randrange(2, 5)):
            self.statement(2, 1)
        result = self.random.choice(["y", "s", "y * s", "np.outer(y, x)", "y[1:] - y[:-1]"])
        return (
            "def program(x):\n    y = np.sin(x)\n    s = 0.5 * x[0]\n"
            f"{''.join(self.lines)}    return {result}\n"
        )

    def index(self) -> str:
        return self.pick("0", "-1", str(self.random.randrange(EXTENT)), *self.variables * 2)

    def number(self) -> str:
        return self.pick("s", f"y[{self.index()}]", f"x[{self.index()}]", "np.mean(y)", "y @ x")

    def array(self) -> str:
        return self.pick(
            "np.tanh(y + s)",
            "y * np.cos(x)",
            "np.exp(-(y**2))",
            "np.sqrt(1 + y * y) - s",
            "np.where(x > 0.4, y, 0.5 * x * y)",
            "np.maximum(y, 0.3 * x + 0.1)",
            "np.outer(x, y) @ y",
            "np.roll(y, 1) * x",
            "y[::-1] + x",
            "np.cumsum(y) / 3",
            "np.linalg.solve(np.eye(3) * 2 + np.outer(x, y) / 4, y)",
            "np.sum(np.outer(x, y) ** 2, axis=0)",
            "x[np.array([2, 0, 2])] - y",
            "np.concatenate([y[1:], x[:1] * s])",
            "np.log1p(y**2) + x",
            "np.diag(np.linalg.inv(np.eye(3) + np.outer(x, x) / 2)) * y",
            "helper(y, s)",
            "sw.checkpoint(helper)(x, y[0])",
            "sw.jit(helper)(y, s)",
            "cube(y) - x",
            "slope(y) * x",
            "sw.grad(lambda z: np.sum(np.sin(z) * x))(y)",
            "sw.jvp(lambda z: np.sin(z) * z)(x, y)[1]",
            "sw.vmap(lambda z: np.sin(z * s) + z)(y)",
            "sw.scan(lambda c, e: (np.tanh(c + e), c * e), s, y)[1]",
            "sw.cond(s > 0.2, lambda z: np.sin(z), lambda z: z * z, y)",
            "sw.fori_loop(0, 3, lambda i, z: np.sin(z) + x[i], y)",
        )

    def condition(self) -> str:
        return self.pick(f"{self.number()} > 0.3", "np.sum(y) < 1.1", "s < x[1]")

    def statement(self, depth: int, indent: int) -> None:
        def inside() -> None:
            self.statement(depth - 1, indent + 1)

        kinds = ["array", "number", "store", "add"]
        kinds += ["for", "while", "if"] * 2 if depth else []
        kind = self.random.choice(kinds)
        if kind == "array":
            self.add(indent, f"y = {self.array()}")
        elif kind == "number":
            self.add(indent, f"s = np.tanh({self.number()} + 0.5 * {self.number()})")
        elif kind in ("store", "add"):
            sign = "=" if kind == "store" else "+="
            self.add(indent, "y = y * 1.0")
            place = self.pick(f"[{self.index()}]", "[1:]", "[:-1]", "[:]")
            value = self.number() if place[1] != ":" else f"np.cos({self.number()}) * x{place}"
            self.add(indent, f"y{place} {sign} {value}")
        elif kind == "if":
            self.branch(self.condition(), inside, 0.6, indent)
        elif kind == "for":
            self.loop(self.pick("3", "1, 3", "2, -1, -1", "x.shape[0]"), inside, indent)
            self.add(indent, "    y = np.tanh(y)")
        else:
            count = self.name("n")
            self.add(indent, f"{count} = 0")
            self.add(indent, f"while {count} < 3 and np.sum(y * y) > 0.2:")
            inside()
            self.add(indent, "    y = 0.7 * y")
            self.add(indent, f"    {count} += 1")


def helper(z: Any, t: Any) -> Any:
    return np.sin(z * t) + z / (2 + t * t)


@sw.custom_vjp
def cube(z: Any) -> Any:
    return z**3


cube.defvjp(lambda z: (z**3, z), lambda z, g: (3 * z * z * g,))


@sw.custom_jvp
def slope(z: Any) -> Any:
    return np.sin(z) * z


@slope.defjvp
def _(primals: Any, tangents: Any) -> Any:
    (z,), (dz,) = primals, tangents
    return slope(z), (np.cos(z) * z + np.sin(z)) * dz


NAMES = {"sw": sw, "helper": helper, "cube": cube, "slope": slope}


# --------------------------------------------------------------------------------------- chains
# A link: the transformed function, and what it means in terms of the one before, called alone.

Link = tuple[Function, Function]


def weights(shape: tuple[int, ...]) -> np.ndarray:
    return np.cos(np.arange(np.prod(shape, dtype=int)).reshape(shape) + 1.0)


def reduced(f: Function) -> Function:
    """A number of what f gives."""

    def total(x: Any) -> Any:
        y = f(x)
        return np.sum(y * weights(y.shape)) if np.ndim(y) else y

    return total


def gradient(f: Function, x: np.ndarray) -> Link:
    total = reduced(f)
    return sw.grad(total), lambda x: central_differences(total, x)


def value_and_gradient(f: Function, x: np.ndarray) -> Link:
    both = sw.value_and_grad(reduced(f))
    total = reduced(f)
    return (
        lambda x: both(x)[0] * both(x)[1],
        lambda x: total(x) * central_differences(total, x),
    )


def forward(f: Function, x: np.ndarray) -> Link:
    u = weights(x.shape)
    return (
        lambda x: sw.jvp(f)(u, x)[1],
        lambda x: np.tensordot(central_differences(f, x), u, u.ndim),
    )


def backward(f: Function, x: np.ndarray) -> Link:
    v = weights(np.shape(f(x)))
    return (
        lambda x: sw.vjp(f)(v if v.ndim else float(v), x)[1],
        lambda x: np.tensordot(v, central_differences(f, x), v.ndim),
    )


def jacobian_by(mode: str) -> Callable[[Function, np.ndarray], Link]:
    return lambda f, x: (sw.jacobian(f, mode=mode), lambda x: central_differences(f, x))


def second(f: Function, x: np.ndarray) -> Link:
    total = reduced(f)
    return sw.hessian(total), lambda x: central_differences(sw.jit(sw.grad(total)), x)


def batch(f: Function, x: np.ndarray) -> Link:
    """Of two elements that are made of x; where a result's own axis lies is left to the test."""
    scales = np.array([1.0, 0.8])
    axis = np.ndim(f(x))

    def batched(x: Any) -> Any:
        return sw.vmap(lambda c, x: f(x * c), in_axes=(0, None), out_axes=axis)(scales, x)

    return batched, lambda x: np.stack([f(x * c) for c in scales], axis)


def same(wrap: Callable[[Function], Function]) -> Callable[[Function, np.ndarray], Link]:
    return lambda f, x: (wrap(f), f)


TRANSFORMS: dict[str, Callable[[Function, np.ndarray], Link]] = {
    "grad": gradient,
    "value_and_grad": value_and_gradient,
    "jvp": forward,
    "vjp": backward,
    "jacobian": jacobian_by(""),
    "jacobian, reverse": jacobian_by("reverse"),
    "hessian": second,
    "vmap": batch,
    "checkpoint": same(sw.checkpoint),
    "jit": same(sw.jit),
}


def check_chain(seed: int) -> None:
    chosen = random.Random(seed)
    source = Smooth(chosen).text()
    f = function_of(source, f"<chain {seed}>", NAMES)
    x = np.random.default_rng(seed).uniform(0.1, 0.9, EXTENT)
    message = f"STEPWELL_SEED={seed} STEPWELL_CHAINS=1, at {x.tolist()}:\n{source}"
    before = sw.jit(f)
    compare(before(x), f(x), f"{message}compiled")
    # The derivative of a `custom_vjp` has none forward.
    forward_too = "cube" not in source
    names: list[str] = []
    for _ in range(chosen.randrange(1, 4)):
        small = np.size(before(x)) * EXTENT < LARGEST
        names.append(chosen.choice([n for n in TRANSFORMS if forward_too or not is_forward(n)]))
        if not small:
            break
        f, meaning = TRANSFORMS[names[-1]](f, x)
        try:
            found = sw.jit(f)(x)
        except Exception as error:
            raise AssertionError(f"{message}{names}") from error
        compare(found, meaning(x), f"{message}{names}")


def is_forward(name: str) -> bool:
    return name in ("jvp", "jacobian", "hessian")


def compare(found: Any, expected: Any, message: str) -> None:
    assert np.shape(found) == np.shape(expected), message
    size = np.max(np.abs(expected), initial=1.0)
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=2e-5 * size, err_msg=message)


def test_random_chains() -> None:
    for seed in range(SEED, SEED + CHAINS):
        check_chain(seed)
