"""Random NumPy programs through the trace, every landing and machine code.

A program is drawn line by line; each line is run with NumPy at once, so that shapes and dtypes are
known for the next one and lines that NumPy refuses are left out. Hypothesis shrinks what fails to a
few lines, and prints them as a function.

`STEPWELL_SEED=7 pytest …` gives other programs; the seed is printed at the beginning.
"""

from __future__ import annotations

import os
import random
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from hypothesis import HealthCheck, given, note, reject, seed, settings
from hypothesis import strategies as st

from stepwell import UnsupportedError
from stepwell.tools.differential import check_program

SEED = int(os.environ.get("STEPWELL_SEED", "0"))
LARGEST = 300  # elements of an array
DTYPES: dict[str, Any] = {
    name: getattr(np, name)
    for name in ("float32", "float64", "int32", "int64", "bool_", "uint8", "int8", "float16")
}
DTYPES |= {name: getattr(np, name) for name in ("complex128", "complex64", "uint32", "int16")}
DTYPES |= {"uint64": np.uint64, "float32 again": np.float32, "float64 again": np.float64}
DTYPES["bfloat16"] = ml_dtypes.bfloat16
EXTENTS = [0, 1, 1, 2, 3, 5, 7, 11, 16, 17, 31]


@dataclass
class Program:
    """Lines of Python, and what their values are for these arguments."""

    arguments: list[np.ndarray] = field(default_factory=list)
    values: list[np.ndarray] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def __repr__(self) -> str:
        shown = ", ".join(f"{x.dtype}{x.shape}" for x in self.arguments)
        return f"Program({shown}; {'; '.join(self.lines)})"

    def text(self) -> str:
        parameters = ", ".join(f"v{number}" for number in range(len(self.arguments)))
        results = ", ".join(f"v{number}" for number in self.results())
        body = "".join(f"    {line}\n" for line in self.lines)
        return f"def program({parameters}):\n{body}    return ({results},)\n"

    def results(self) -> list[int]:
        """The last two values, and any that came of no line."""
        return list(range(len(self.values)))[-2:]

    def function(self) -> Callable[..., Any]:
        namespace: dict[str, Any] = {"np": np, "bfloat16": ml_dtypes.bfloat16}
        exec(compile(self.text(), "<program>", "exec"), namespace)
        return namespace["program"]

    def try_line(self, line: str) -> bool:
        """Add an expression, perhaps with a change of its value, if NumPy takes it.

        A line is `expression` or `expression; statement`; `r` is the value in the statement.
        """
        expression, _, change = line.partition("; ")
        scope = {f"v{number}": value for number, value in enumerate(self.values)}
        scope |= {"np": np, "bfloat16": ml_dtypes.bfloat16}
        try:
            value = scope["r"] = eval(expression, scope)
            exec(change, scope)
            value = scope["r"]
        except (TypeError, ValueError, IndexError, ArithmeticError):
            return False
        if not isinstance(value, np.ndarray | np.generic) or value.size > LARGEST:
            return False
        if value.dtype not in [np.dtype(x) for x in DTYPES.values()]:
            return False
        name = f"v{len(self.values)}"
        self.lines.append(
            f"{name} = {expression}" + re.sub(r"\br\b", name, f"; {change}" * bool(change))
        )
        self.values.append(np.asarray(value))
        return True


FLOAT_UNARY = [
    "exp",
    "expm1",
    "log",
    "log1p",
    "log2",
    "log10",
    "sqrt",
    "cbrt",
    "sin",
    "cos",
    "tan",
    "tanh",
    "sinh",
    "cosh",
    "arcsinh",
    "arctan",
    "exp2",
    "floor",
    "ceil",
    "trunc",
    "rint",
    "isnan",
    "isinf",
    "isfinite",
    "sign",
    "reciprocal",
    "square",
]
UNARY = "-{a}; abs({a}); np.square({a}); np.logical_not({a}); +{a}; np.sign({a})"
BINARY = """
    {a} + {b}; {a} - {b}; {a} * {b}; {a} / {b}; {a} // {b}; {a} % {b}; np.maximum({a}, {b})
    np.minimum({a}, {b}); np.arctan2({a}, {b}); np.hypot({a}, {b}); np.copysign({a}, {b})
    {a} < {b}; {a} <= {b}; {a} == {b}; {a} != {b}; {a} > {b}; np.fmax({a}, {b}); {a} & {b}
    {a} | {b}; {a} ^ {b}; np.logical_and({a}, {b}); np.logical_or({a}, {b}); np.fmin({a}, {b})
    {a} @ {b}; np.concatenate([{a}, {b}]); np.stack([{a}, {b}]); np.outer({a}, {b}); ~{a} | {b}
    np.where({a} < {b}, {a}, {b}); np.where({a} == {b}, {a}, 0)
"""
WITH_NUMBERS = """
    {a} + 1; {a} * 2; 2 - {a}; (+{a}) ** 2; (+{a}) ** 3; {a} / 3; 1.5 * {a}; {a} - 0.5; {a} // 3
    {a} % 5; 5 - {a} % 3
    np.clip({a}, 0, 5); np.where({a} > 1, {a}, 3); {a} >> 1; {a} << 2; {a} > 0; {a} & 6
    np.maximum({a}, 0); np.power({a}, 2)
"""
REDUCTIONS = [
    "sum",
    "prod",
    "mean",
    "max",
    "min",
    "any",
    "all",
    "argmax",
    "argmin",
    "cumsum",
    "cumprod",
    "var",
    "std",
]
SHAPES = """
    {a}.T; np.ravel({a}); {a}[None]; np.squeeze({a}); np.flip({a}); np.expand_dims({a}, 0)
    {a}[..., ::-1]; {a}[1:]; {a}[:-1]; {a}[::2]; {a}[..., None]; {a}[-1]; {a}[0]; {a}[1:4]
    {a}[:, 0]; {a}[:, 1:]; {a}[..., :2]; np.broadcast_to({a}, (3,) + {a}.shape)
    np.moveaxis({a}, 0, -1); np.roll({a}, 2); np.tile({a}, 2); np.repeat({a}, 2); np.pad({a}, 1)
    np.atleast_2d({a}); np.zeros_like({a}) + {a}; np.swapaxes({a}, 0, 1); {a}.reshape(-1)
    {a}.reshape(-1, 1); np.diff({a}); np.triu({a}); {a}.real; {a}.imag; np.conj({a})
"""
GATHERS = """
    {a}[np.array([0, -1, 0])]; np.take({a}, [0, -1]); {a}[..., [0, -1]]; {a}[{i} % {a}.shape[0]]
    {a}[:, {i} % {a}.shape[1]]; {a}[np.arange({a}.shape[0]), 0]
"""


CHANGES = [
    "np.array({a}); r[1:] += 1",
    "np.array({a}); r[::2] = 3",
    "np.array({a}); r[...] = {b}",
    "np.array({a}); r[r > 0] = 2",
    "np.array({a}); r[-1] = r[0]",
    "np.array({a}); r *= 2",
    "np.array({a}); r[::-1] -= {b}",
    "np.array({a}); r[:, 0] = 1",
    "({a} > 0).astype(np.int64); np.add.at(r, [0, -1, 0], 1)",
    "({a} > 1).astype(np.float32); np.add.at(r, {i} % r.shape[0], 2)",
    "np.array({a}); r[{i} % r.shape[0]] = {b}",
]


def split(text: str) -> list[str]:
    return [part.strip() for line in text.splitlines() for part in line.split(";") if part.strip()]


GROUPS: list[list[str]] = [
    [f"np.{name}({{a}})" for name in FLOAT_UNARY],
    split(UNARY),
    split(BINARY),
    split(BINARY),
    split(WITH_NUMBERS),
    [f"np.{name}({{a}}{{axis}})" for name in REDUCTIONS],
    split(SHAPES),
    split(GATHERS),
    CHANGES,
    ["{a}.astype({dtype})"],
]


@st.composite
def arrays(draw: st.DrawFn) -> np.ndarray:
    """An array of any dtype, small shape and memory layout, now and then with special values."""
    name = draw(st.sampled_from(list(DTYPES)))
    dtype = np.dtype(DTYPES[name])
    shape = tuple(draw(st.lists(st.sampled_from(EXTENTS), max_size=3)))
    while int(np.prod(shape)) > LARGEST:
        shape = shape[1:]
    generator = np.random.default_rng(draw(st.integers(0, 2**16)))
    padded = tuple(2 * extent for extent in shape)
    if dtype.kind == "b":
        array = generator.integers(0, 2, padded).astype(dtype)
    elif dtype.kind in "iu":
        array = generator.integers(-9 if dtype.kind == "i" else 0, 10, padded).astype(dtype)
    else:
        array = generator.normal(0, 2, padded)
        if dtype.kind == "c":
            array = array + 1j * generator.normal(0, 2, padded)
        elif draw(st.booleans()) and draw(st.booleans()):
            special = np.array([0.0, -0.0, np.nan, np.inf, -np.inf])
            chosen = generator.integers(0, 12, padded)
            array = np.where(chosen < 5, special[np.minimum(chosen, 4)], array)
        array = np.asarray(array).astype(dtype)
    layout = draw(
        st.sampled_from(["C", "C", "C", "strided", "negative", "transposed", "read-only"])
    )
    every = tuple(slice(None, None, {"strided": 2, "negative": -2}.get(layout, 1)) for _ in shape)
    if layout in ("strided", "negative"):
        return array[every]
    array = np.ascontiguousarray(array[tuple(slice(extent) for extent in shape)])
    if layout == "transposed":
        return array.T
    if layout == "read-only":
        array.flags.writeable = False
    return array


@st.composite
def programs(draw: st.DrawFn, most_lines: int) -> Program:
    program = Program()
    for _ in range(draw(st.integers(1, 3))):
        array = draw(arrays())
        program.arguments.append(array)
        program.values.append(array)
    wanted = draw(st.integers(1, most_lines))
    for _ in range(3 * wanted):
        if len(program.lines) == wanted:
            break
        text = draw(st.sampled_from(draw(st.sampled_from(GROUPS))))
        last = len(program.values) - 1
        # Hypothesis prefers small numbers: later values, so that lines depend on each other.
        a, b = (last - draw(st.integers(0, last)) for _ in range(2))
        whole = [n for n, value in enumerate(program.values) if value.dtype == np.int64]
        parts = {"a": f"v{a}", "b": f"v{b}", "i": f"v{whole[-1]}" if whole else "", "axis": ""}
        rank, size = program.values[a].ndim, program.values[a].size
        narrow = ml_dtypes.bfloat16 in (program.values[a].dtype, program.values[b].dtype)
        if "@" in text and narrow:  # not NumPy's
            continue
        if ("{i}" in text and not whole) or (text in GATHERS and not size):
            continue
        stored = program.values[b]
        # NumPy takes (2, 0) for (0,): it does not look at all dimensions of an empty value.
        if (
            text.endswith("% r.shape[0]] = {b}")
            and not stored.size
            and stored.ndim > program.values[whole[-1]].ndim + rank - 1
        ):
            continue
        if "{axis}" in text and rank:
            axis = draw(st.integers(-rank, rank - 1))
            keep = "" if "cum" in text or "arg" in text else ", keepdims=True"
            parts["axis"] = draw(st.sampled_from(["", f", axis={axis}", f", axis={axis}{keep}"]))
        if "{dtype}" in text:
            name = draw(st.sampled_from(list(DTYPES)))
            if not converts(program.values[a], np.dtype(DTYPES[name])):
                continue
            parts["dtype"] = name if name == "bfloat16" else f"np.{name.split()[0]}"
        program.try_line(text.format(**parts))
    return program


def converts(value: np.ndarray, dtype: np.dtype) -> bool:
    """Whether a conversion is defined: a float that does not fit into an integer gives anything."""
    if dtype.kind not in "iu" or value.dtype.kind in "biu":
        return not (value.dtype.kind == "c" and dtype.kind != "c")
    if value.dtype.kind == "c":
        return False
    info = np.iinfo(dtype)
    wide = value.astype(np.float64)
    return bool(np.all(np.isfinite(wide) & (wide > info.min - 1) & (wide < info.max)))


def is_like_numpy(program: Program) -> bool:
    """ml_dtypes makes float32 of bfloat16 now and then; NumPy accumulates float16 in float16."""
    dtypes = [value.dtype for value in program.values]
    accumulates = any("cum" in line for line in program.lines) and np.float16 in dtypes
    return ml_dtypes.bfloat16 not in dtypes and not accumulates


def check(program: Program, target: str = "cpu") -> None:
    note(program.text())
    for argument in program.arguments:
        note(f"argument {argument!r}, strides {argument.strides}")
    against_numpy = is_like_numpy(program)
    try:
        check_program(
            program.function(), *program.arguments, against_numpy=against_numpy, target=target
        )
    except UnsupportedError:
        # NumPy orders complex numbers by their parts; that is refused, with a sentence
        if not any(value.dtype.kind == "c" for value in program.values):
            raise
        reject()


COMMON = {
    "deadline": None,
    "database": None,
    "suppress_health_check": list(HealthCheck),
    "report_multiple_bugs": False,
}


@pytest.fixture(autouse=True, scope="module")
def _numpy_warnings_off():
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        yield


@seed(SEED)
@settings(max_examples=60, **COMMON)
@given(programs(most_lines=6))
def test_random_programs(program: Program) -> None:
    check(program)


@seed(SEED)
@settings(max_examples=20, **COMMON)
@given(programs(most_lines=6))
def test_random_programs_by_kernels(program: Program) -> None:
    check(program, "simt")


@pytest.mark.parametrize(
    "function",
    [
        lambda a, b: np.outer(a[:0], b).reshape(-1, 3) * 2,
        lambda a, b: np.outer(np.ones((0, 3)) * b, a),
        lambda a, b: (np.outer(np.zeros((3, 0)), b), np.reshape(a[:0], (0, 4)).T + 1),
        lambda a, b: np.exp(b)[None, :] * np.zeros((0, 3)),
        lambda a, b: (a[0], a[1:] + a),
    ],
)
@pytest.mark.parametrize("dtype", [np.float64, np.complex64])
def test_what_longer_programs_found(function: Callable[..., Any], dtype: Any) -> None:
    """Arrays without elements, and of two where only one length fits."""
    check_program(function, np.ones(2, dtype), np.ones(3, dtype))


@pytest.mark.slow
@pytest.mark.parametrize("target", ["cpu", "simt"])
def test_many_random_programs(target: str) -> None:
    """Longer programs, others every time: the seed is printed."""
    number = SEED or random.SystemRandom().randrange(2**32)
    print(f"STEPWELL_SEED={number}")

    @seed(number)
    @settings(max_examples=int(os.environ.get("STEPWELL_EXAMPLES", "1000")), **COMMON)
    @given(programs(most_lines=20))
    def longer(program: Program) -> None:
        check(program, target)

    longer()
