"""Every op of `nd` at every element type, on ordinary and special values, through all landings."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import pytest
from xdsl.dialects.builtin import FunctionType, ModuleOp
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Block, Region, SSAValue

from stepwell.backends.cuda import executor as cuda
from stepwell.backends.cuda.libdevice import MISSING
from stepwell.backends.cuda.ptxas import find_ptxas, report
from stepwell.backends.driver import descend
from stepwell.backends.interpreter import signature_of
from stepwell.dialects import nd
from stepwell.dialects.dtypes import DTYPES, DType
from stepwell.dialects.inference import ELEMENTWISE
from stepwell.dialects.specs import Spec
from stepwell.passes.errors import CompileError
from stepwell.tools.differential import check_module

SPECIAL = [0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan, 0.5, -2.5, 3.5, 1e-30, 88.0, -104.0]
# Complex arithmetic on infinities and NaNs is not the same in any two libraries.
TAME = [0.0, 1.0, -1.0, 0.5, -2.5, 3.5, 0.1, 7.25, -0.75, 2.0, -3.0, 4.5, 1.5]
GENERATOR = np.random.default_rng(20240613)


def values(dtype: DType, count: int) -> np.ndarray:
    """Special values first, then random ones."""
    if dtype.kind == "b":
        return GENERATOR.integers(0, 2, count).astype(bool)
    if dtype.kind in "iu":
        info = np.iinfo(dtype.numpy)
        first = np.array([0, 1, info.max, info.min, 7, 3], dtype.numpy)
        low, high = max(info.min, -100), min(info.max, 100)
        rest = GENERATOR.integers(low, high, count, endpoint=True).astype(dtype.numpy)
        return np.concatenate([first, rest])[:count]
    if dtype.kind == "c":
        parts = GENERATOR.permutation(np.resize(TAME, 2 * count)) + 0.25
        return (parts[:count] + 1j * parts[count:]).astype(dtype.numpy)
    rest = GENERATOR.normal(0, 3, count)
    return np.concatenate([SPECIAL, rest])[:count].astype(dtype.numpy)


class Case(NamedTuple):
    """One op on arrays; with `dynamic`, extents other than 1 are unknown to the compiler."""

    op: str
    operands: Sequence[np.ndarray]
    attributes: Mapping[str, Any] = {}
    dynamic: bool = False

    def specs(self) -> list[Spec]:
        return [
            Spec(
                BY_NUMPY[x.dtype],
                tuple(None if self.dynamic and n != 1 else n for n in x.shape),
            )
            for x in self.operands
        ]


BY_NUMPY = {dtype.numpy: dtype for dtype in DTYPES.values()}


def module_of(cases: Sequence[Case]) -> ModuleOp:
    """A module whose `@f` does each case on arguments of its own."""
    block = Block(arg_types=[nd.mlir_type(spec) for case in cases for spec in case.specs()])
    arguments = iter(block.args)
    results: list[SSAValue] = []
    for case in cases:
        made = nd.build(case.op, [next(arguments) for _ in case.operands], case.attributes)
        block.add_op(made)
        results.extend(made.results)
    block.add_op(ReturnOp(*results))
    function_type = FunctionType.from_lists(block.arg_types, [r.type for r in results])
    return ModuleOp([FuncOp("f", function_type, Region(block))])


ARCHITECTURES = ("sm_80", "sm_90", "sm_90a")
TARGET = "cpu"


@pytest.fixture(
    params=[
        "cpu",
        "simt",
        "sm_80",
        *(pytest.param(one, marks=pytest.mark.slow) for one in ARCHITECTURES[1:]),
    ],
    autouse=True,
)
def target(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the programs of a test run; for an architecture they are PTX, which is assembled."""
    monkeypatch.setitem(globals(), "TARGET", request.param)
    if request.param in ARCHITECTURES:
        monkeypatch.setattr(cuda, "architecture", lambda: request.param)


def check_ptx(module: ModuleOp) -> None:
    """LLVM selects all of it, or it would end the process that emits PTX; ptxas spills nothing."""
    ptx = cuda.assembly(descend(module, cuda.describe()))
    said = report(ptx, TARGET) if ptx and find_ptxas() is not None else ""
    assert said is not None
    assert set(re.findall(r"(\d+) bytes spill", said)) <= {"0"}, said


def check(*cases: Case) -> None:
    """Check cases as one program, which is quicker; where it fails, find out which it was."""
    module = module_of(cases)
    try:
        if TARGET in ARCHITECTURES:
            check_ptx(module)
        else:
            arguments = [x for case in cases for x in case.operands]
            check_module(module, signature_of(module, "f"), arguments, target=TARGET)
    except CompileError as error:
        if str(error) != MISSING:
            raise
        pytest.skip("needs libdevice")
    except Exception as error:
        if len(cases) > 1:
            for case in cases:
                check(case)
        error.add_note(f"the ops: {[(c.op, [str(s) for s in c.specs()]) for c in cases]}")
        raise


def dtypes_of(op: str) -> list[DType]:
    """The element types an elementwise op takes, by its last operand."""
    dtypes = [dtype for dtype in DTYPES.values() if dtype.kind in ELEMENTWISE[op].kinds]
    if ELEMENTWISE[op].result == "complex":
        dtypes = [dtype for dtype in dtypes if dtype.name in ("f32", "f64")]
    return dtypes


def operands_of(op: str, dtype: DType, count: int) -> list[np.ndarray]:
    operands = [values(dtype, count) for _ in range(ELEMENTWISE[op].arity)]
    for number in range(1, len(operands)):  # pair special values with each other and with others
        operands[number] = np.roll(operands[number], 5 * number)
    if op == "where":
        operands[0] = values(DTYPES["bool"], count)
    if op == "power" and dtype.kind in "iu":
        operands[1] = np.abs(operands[1] % 5).astype(dtype.numpy)
    return operands


@pytest.mark.parametrize("op", ELEMENTWISE)
def test_elementwise(op: str) -> None:
    check(*(Case(op, operands_of(op, dtype, 37)) for dtype in dtypes_of(op)))


@pytest.mark.parametrize("op", [op for op, row in ELEMENTWISE.items() if row.arity > 1])
def test_broadcasting(op: str) -> None:
    dtype = dtypes_of(op)[-1]
    first, *others = operands_of(op, dtype, 19)
    stretched = [first.reshape(1, 19), *(x[:3].reshape(3, 1) for x in others)]
    check(Case(op, stretched), Case(op, stretched, dynamic=True))


@pytest.mark.parametrize("name", ["f16", "bf16", "f32"])
def test_loops_of_scalars(name: str) -> None:
    """A last axis of one element is not vectorized: LLVM sees other code than it usually does."""
    x = values(DTYPES[name], 30).reshape(10, 3, 1)
    ops = [op for op, row in ELEMENTWISE.items() if row.arity == 1 and "f" in row.kinds]
    check(*(Case(op, [x], dynamic=True) for op in ops))


@pytest.mark.parametrize("source", DTYPES)
def test_cast(source: str) -> None:
    dtype = DTYPES[source]
    x = values(dtype, 40)
    cases = []
    for target in DTYPES.values():
        given = x
        if dtype.kind in "fc" and target.kind in "iu":
            # What does not fit has no meaning.
            low = 0 if target.kind == "u" else -100
            given = np.clip(np.nan_to_num(np.real(x).astype(np.float64)), low, 100)
            given = given.astype(dtype.numpy)
        cases.append(Case("cast", [given], {"dtype": target}))
    check(*cases)


def test_bitcast() -> None:
    cases = []
    for source in DTYPES.values():
        for target in DTYPES.values():
            kinds = {(one.kind, one.kind == "f" and one.bits < 32) for one in (source, target)}
            if source.bits == target.bits and not kinds - {("i", 0), ("u", 0), ("f", 0)}:
                x = values(source, 40)
                cases.append(Case("bitcast", [x], {"dtype": target}, dynamic=True))
    check(*cases)


REDUCTIONS = {"sum": "iufc", "prod": "iufc", "min": "iuf", "max": "iuf", "any": "b", "all": "b"}
SHAPES = [((5, 1, 7), (1,)), ((5, 3, 7), (0, 2)), ((4, 33), (1,)), ((17, 2), (0,)), ((3,), (0,))]


@pytest.mark.parametrize("kind", REDUCTIONS)
def test_reduce(kind: str) -> None:
    cases = []
    for number, dtype in enumerate(d for d in DTYPES.values() if d.kind in REDUCTIONS[kind]):
        shape, axes = SHAPES[number % len(SHAPES)]
        x = values(dtype, 300)[20 : 20 + int(np.prod(shape))].reshape(shape)
        attributes = {"kind": kind, "axes": axes, "keepdims": number % 2 == 1}
        cases.append(Case("reduce", [x], attributes, dynamic=number % 3 == 1))
    check(*cases)


@pytest.mark.parametrize("kind", ["sum", "prod"])
def test_reduce_nothing(kind: str) -> None:
    x = np.zeros((3, 0), np.float32)
    attributes = {"kind": kind, "axes": (1,), "keepdims": False}
    check(Case("reduce", [x], attributes), Case("reduce", [x], attributes, dynamic=True))
    check(Case("reduce", [x], {**attributes, "axes": (0,)}, dynamic=True))


def test_reduce_special_values() -> None:
    """NaN wins wherever it stands; infinities of both signs add up to NaN."""
    x = np.array([[1, math.nan, 3], [math.nan, 2, 1], [math.inf, -math.inf, 0], [-0.0] * 3])
    for kind in ("sum", "prod", "min", "max"):
        check(Case("reduce", [x], {"kind": kind, "axes": (1,), "keepdims": False}))


@pytest.mark.parametrize("kind", ["argmin", "argmax"])
def test_arg_reduce(kind: str) -> None:
    """The first of equal elements; the first NaN where there is one."""
    x = np.array([[3, 1, 1, 5, 5], [math.nan, 1, math.nan, 7, 8]], np.float32)
    cases = [Case("arg_reduce", [x], {"kind": kind, "axis": axis}) for axis in (0, 1)]
    for dtype in DTYPES.values():
        if dtype.kind in "biuf":
            attributes = {"kind": kind, "axis": 1, "keepdims": True}
            cases.append(Case("arg_reduce", [values(dtype, 39).reshape(3, 13)], attributes))
    check(*cases)


@pytest.mark.parametrize("kind", ["sum", "prod", "min", "max"])
@pytest.mark.parametrize("reverse", [False, True])
def test_cumulative(kind: str, reverse: bool) -> None:
    cases = []
    for number, dtype in enumerate(d for d in DTYPES.values() if d.kind in REDUCTIONS[kind]):
        x = values(dtype, 60)[20:50].reshape(5, 6)
        attributes = {"kind": kind, "axis": number % 2, "reverse": reverse}
        cases.append(Case("cumulative", [x], attributes, dynamic=number % 3 == 0))
    check(*cases)


def test_dot_general() -> None:
    cases = []
    for number, dtype in enumerate(d for d in DTYPES.values() if d.kind in "iufc"):
        rows, columns = [(3, 17), (1, 5), (16, 1), (4, 4)][number % 4]
        a, b = values(dtype, 300)[20:], values(dtype, 300)[20:]
        product = {"batch_a": (), "batch_b": (), "contract_a": (1,), "contract_b": (0,)}
        operands = [a[: 3 * rows].reshape(3, rows), b[: rows * columns].reshape(rows, columns)]
        cases.append(Case("dot_general", operands, product, dynamic=number % 2 == 0))
    x = GENERATOR.normal(size=(2, 3, 4))
    y = GENERATOR.normal(size=(5, 4, 2))
    batched = {"batch_a": (0,), "batch_b": (2,), "contract_a": (2,), "contract_b": (1,)}
    cases.append(Case("dot_general", [x, y], batched))
    cases.append(Case("dot_general", [x[:, 0, 0], x[:, 1, 1]], {
        "batch_a": (), "batch_b": (), "contract_a": (), "contract_b": ()
    }))  # fmt: skip
    check(*cases)


# An op that moves elements, with its attributes, the shapes of its operands.
MOVES: list[tuple[str, Mapping[str, Any], list[tuple[int, ...]]]] = [
    ("broadcast_to", {"shape": (4, 3, 5)}, [(3, 1)]),
    ("reshape", {"shape": (2, 15)}, [(6, 5)]),
    ("reshape", {"shape": ()}, [(1, 1)]),
    ("reshape", {"shape": (3, 0)}, [(0, 7)]),
    ("transpose", {"permutation": (2, 0, 1)}, [(2, 3, 4)]),
    ("slice", {"offsets": (1, 4), "sizes": (2, 3), "strides": (2, -2)}, [(5, 6)]),
    ("slice", {"offsets": (0,), "sizes": (0,), "strides": (1,)}, [(4,)]),
    (
        "insert_slice",
        {"offsets": (3, 1), "sizes": (2, 3), "strides": (-3, 1)},
        [(5, 4), (2, 3)],
    ),
    ("pad", {"low": (1, 0), "high": (0, 2)}, [(3, 4), ()]),
    ("concatenate", {"axis": 1}, [(3, 4), (3, 1), (3, 0)]),
    ("iota", {"shape": (3, 4), "axis": 1}, []),
]


@pytest.mark.parametrize("name", ["bool", "u8", "i64", "f16", "bf16", "f32", "c128"])
def test_moves(name: str) -> None:
    dtype = DTYPES[name]
    cases = []
    for op, attributes, shapes in MOVES:
        operands = [values(dtype, int(np.prod(shape))).reshape(shape) for shape in shapes]
        if op != "iota":
            cases.append(Case(op, operands, attributes))
        elif dtype.kind in "iuf":
            cases.append(Case(op, operands, {**attributes, "dtype": dtype}))
    check(*cases)


@pytest.mark.parametrize("name", ["bool", "u8", "i64", "f16", "bf16", "f32", "c128"])
def test_gather_and_scatter(name: str) -> None:
    dtype = DTYPES[name]
    x = values(dtype, 60).reshape(3, 4, 5)
    rows, columns = np.array([[2], [0]]), np.array([3, 3, 1])
    cases = [
        Case("gather", [x, rows], {"axes": (0,)}),
        Case("gather", [x, rows, columns], {"axes": (0, 2)}),
        Case("gather", [x, columns], {"axes": (1,)}, dynamic=True),
        Case("gather", [x, np.zeros((0,), np.int64)], {"axes": (2,)}),
    ]
    updates = values(dtype, 2 * 3 * 4)[::-1].reshape(2, 3, 4)
    for mode in ("set", "add") if dtype.kind != "b" else ("set",):
        attributes = {"axes": (0, 2), "mode": mode}
        cases.append(Case("scatter", [x, updates, rows, columns], attributes))
        cases.append(Case("scatter", [x, updates, rows, columns], attributes, dynamic=True))
    check(*cases)


def test_nonzero() -> None:
    """As many places as there are, and fewer, and more, which are zeros."""
    mask = np.array([False, True, True, False, True])
    masks = (mask, ~mask, mask & False, mask | True, mask[:0], mask[1:2])
    check(
        *(Case("nonzero", [one], {"shape": (int(one.sum()),)}, dynamic=True) for one in masks),
        *(Case("nonzero", [mask], {"shape": (count,)}) for count in (0, 1, 4, 9)),
    )


@pytest.mark.parametrize("name", DTYPES)
def test_constant(name: str) -> None:
    dtype = DTYPES[name]
    check(
        Case("constant", [], {"value": values(dtype, 17), "dtype": dtype}),
        Case("constant", [], {"value": values(dtype, 1)[0], "dtype": dtype, "shape": (2, 3)}),
        Case("constant", [], {"value": values(dtype, 3)[2], "dtype": dtype, "shape": ()}),
    )


@pytest.mark.parametrize("name", ["f32", "f64", "i32", "c64"])
@pytest.mark.parametrize("shape", [(1153,), (2, 600), (130, 9)])
def test_long_reductions(name: str, shape: tuple[int, ...]) -> None:
    """Longer than a block of partial sums, than a vector and several of them."""
    x = GENERATOR.normal(0, 3, shape).astype(DTYPES[name].numpy)
    cases = [
        Case("reduce", [x], {"kind": "sum", "axes": axes}) for axes in ((0,), (len(shape) - 1,))
    ]
    if DTYPES[name].kind != "c":
        cases.append(Case("reduce", [x], {"kind": "max", "axes": tuple(range(len(shape)))}))
        cases.append(Case("arg_reduce", [x], {"kind": "argmin", "axis": 0}))
    check(*cases)
