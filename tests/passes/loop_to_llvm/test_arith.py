"""Every op of arith and math as machine code, by scalars and by vectors, against NumPy."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np
import pytest

Native = Callable[..., Callable[..., int]]
DTYPES = {
    "i8": np.int8, "i16": np.int16, "i32": np.int32, "i64": np.int64,
    "f16": np.float16, "bf16": ml_dtypes.bfloat16, "f32": np.float32, "f64": np.float64,
}  # fmt: skip


def elementwise(
    native: Native,
    op: str,
    operands: list[np.ndarray[Any, Any]],
    types: list[str],
    result: str,
    lanes: int | None = None,
    suffix: str | None = None,
    **options: Any,
) -> np.ndarray[Any, Any]:
    """`op` on every element: by scalars, or by vectors of `lanes`. i1 is stored as i8."""
    count = operands[0].size

    def shaped(type_: str) -> str:
        return type_ if lanes is None else f"vector<{lanes}x{type_}>"

    lines: list[str] = []
    for k, type_ in enumerate(types):
        stored = "i8" if type_ == "i1" else type_
        if lanes is None:
            lines.append(f"%l{k} = memref.load %x{k}[%i] : memref<?x{stored}>")
        else:
            lines.append(f"%l{k} = vector.load %x{k}[%i] : memref<?x{stored}>, {shaped(stored)}")
        if type_ == "i1":
            lines.append(f"%v{k} = arith.trunci %l{k} : {shaped('i8')} to {shaped('i1')}")
    names = [f"%v{k}" if type_ == "i1" else f"%l{k}" for k, type_ in enumerate(types)]
    if suffix is None:
        suffix = shaped(types[0])
        if types[0] == "i1" and len(types) > 1:
            suffix = f"{shaped('i1')}, {shaped(types[1])}" if lanes else types[1]
        elif types[0] != result and result != "i1":
            suffix = f"{shaped(types[0])} to {shaped(result)}"
    lines.append(f"%r = {op} {', '.join(names)} : {suffix}")
    stored = "i8" if result == "i1" else result
    value = "%r"
    if result == "i1":
        lines.append(f"%e = arith.extui %r : {shaped('i1')} to {shaped('i8')}")
        value = "%e"
    store = "memref.store" if lanes is None else "vector.store"
    tail = "" if lanes is None else f", {shaped(stored)}"
    lines.append(f"{store} {value}, %out[%i] : memref<?x{stored}>{tail}")
    parameters = ", ".join(
        f"%x{k}: memref<?x{'i8' if t == 'i1' else t}>" for k, t in enumerate(types)
    )
    body = "\n    ".join(lines)
    kernel = native(
        f"""func.func @f({parameters}, %out: memref<?x{stored}>, %n: index) {{
  %zero = arith.constant 0 : index
  %step = arith.constant {lanes or 1} : index
  scf.for %i = %zero to %n step %step {{
    {body}
  }}
  func.return
}}""",
        **options,
    )
    out = np.empty(count, DTYPES[stored])
    assert kernel(*operands, out, count) == 0
    return out


FLOATS = [0.0, -0.0, 1.0, -1.5, 2.5, 3.5, -2.5, 0.1, 1e-3, 117.0, -3e4, np.inf, -np.inf, np.nan]
LANES = [None, 8]


def pairs(values: list[float], dtype: Any) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Every value with every other one, filled up to a multiple of eight."""
    a, b = (part.ravel() for part in np.meshgrid(values, values))
    extra = -a.size % 8
    return tuple(np.concatenate([part, part[:extra]]).astype(dtype) for part in (a, b))  # pyright: ignore


FLOAT_BINARY = {
    "arith.addf": np.add,
    "arith.subf": np.subtract,
    "arith.mulf": np.multiply,
    "arith.divf": np.divide,
    "arith.remf": np.fmod,
    "arith.maximumf": np.maximum,
    "arith.minimumf": np.minimum,
    "arith.maxnumf": np.fmax,
    "arith.minnumf": np.fmin,
    "math.copysign": np.copysign,
    "math.powf": np.power,
    "math.atan2": np.arctan2,
}


@pytest.mark.parametrize("lanes", LANES)
@pytest.mark.parametrize("type_", ["f32", "f64", "f16", "bf16"])
def test_float_binary(native: Native, type_: str, lanes: int | None):
    a, b = pairs(FLOATS, DTYPES[type_])
    for op, function in FLOAT_BINARY.items():
        given = elementwise(native, op, [a, b], [type_, type_], type_, lanes)
        with np.errstate(all="ignore"):
            if type_ in ("f16", "bf16"):
                expected = function(a.astype(np.float32), b.astype(np.float32)).astype(a.dtype)
            else:
                expected = function(a, b)
        tolerance = 4e-7 if op.startswith("math") else 0
        np.testing.assert_allclose(
            given.astype(np.float64), expected.astype(np.float64), rtol=tolerance, err_msg=op
        )


FLOAT_UNARY = {
    "arith.negf": np.negative,
    "math.absf": np.abs,
    "math.ceil": np.ceil,
    "math.floor": np.floor,
    "math.trunc": np.trunc,
    "math.roundeven": np.rint,
    "math.sqrt": np.sqrt,
    "math.rsqrt": lambda x: 1 / np.sqrt(x),
    "math.exp": np.exp,
    "math.exp2": np.exp2,
    "math.expm1": np.expm1,
    "math.log": np.log,
    "math.log1p": np.log1p,
    "math.log2": np.log2,
    "math.log10": np.log10,
    "math.sin": np.sin,
    "math.cos": np.cos,
    "math.tan": np.tan,
    "math.asin": np.arcsin,
    "math.acos": np.arccos,
    "math.atan": np.arctan,
    "math.sinh": np.sinh,
    "math.cosh": np.cosh,
    "math.tanh": np.tanh,
    "math.asinh": np.arcsinh,
    "math.acosh": np.arccosh,
    "math.atanh": np.arctanh,
    "math.cbrt": np.cbrt,
    "math.erf": np.vectorize(math.erf),
}


@pytest.mark.parametrize("lanes", LANES)
@pytest.mark.parametrize("type_", ["f32", "f64", "bf16"])
def test_float_unary(native: Native, type_: str, lanes: int | None):
    x = np.array([*FLOATS, 0.5, 0.25], DTYPES[type_])
    for op, function in FLOAT_UNARY.items():
        given = elementwise(native, op, [x], [type_], type_, lanes)
        wide = x.astype(np.float64 if type_ == "f64" else np.float32)
        with np.errstate(all="ignore"):
            expected = function(wide).astype(x.dtype)
        tolerance = {"f32": 4e-7, "f64": 4e-15, "bf16": 8e-3}[type_]
        np.testing.assert_allclose(
            given.astype(np.float64), expected.astype(np.float64), rtol=tolerance, err_msg=op
        )


INTEGER_BINARY: dict[str, Callable[[int, int, int], int]] = {
    "arith.addi": lambda a, b, bits: a + b,
    "arith.subi": lambda a, b, bits: a - b,
    "arith.muli": lambda a, b, bits: a * b,
    "arith.andi": lambda a, b, bits: a & b,
    "arith.ori": lambda a, b, bits: a | b,
    "arith.xori": lambda a, b, bits: a ^ b,
    "arith.maxsi": lambda a, b, bits: max(a, b),
    "arith.minsi": lambda a, b, bits: min(a, b),
    "arith.maxui": lambda a, b, bits: max(a % 2**bits, b % 2**bits),
    "arith.minui": lambda a, b, bits: min(a % 2**bits, b % 2**bits),
}
DIVISION: dict[str, Callable[[int, int, int], int]] = {
    "arith.divsi": lambda a, b, bits: abs(a) // abs(b) * (1 if a * b > 0 else -1),
    "arith.remsi": lambda a, b, bits: int(math.copysign(abs(a) % abs(b), a)),
    "arith.divui": lambda a, b, bits: a % 2**bits // (b % 2**bits),
    "arith.remui": lambda a, b, bits: a % 2**bits % (b % 2**bits),
    "arith.floordivsi": lambda a, b, bits: a // b,
    "arith.ceildivsi": lambda a, b, bits: -(-a // b),
    "arith.ceildivui": lambda a, b, bits: -(-(a % 2**bits) // (b % 2**bits)),
}
SHIFTS: dict[str, Callable[[int, int, int], int]] = {
    "arith.shli": lambda a, b, bits: a << b,
    "arith.shrsi": lambda a, b, bits: a >> b,
    "arith.shrui": lambda a, b, bits: a % 2**bits >> b,
}


@pytest.mark.parametrize("lanes", LANES)
@pytest.mark.parametrize("type_", ["i8", "i32", "i64"])
def test_integer_binary(native: Native, type_: str, lanes: int | None):
    bits = int(type_[1:])
    values = [0, 1, -1, 7, -7, 13, 2 ** (bits - 1) - 1, -(2 ** (bits - 1)), 100]
    for table, operands in (
        (INTEGER_BINARY, pairs(values, DTYPES[type_])),
        (DIVISION, pairs([1, -2, 7, -7, 13, 100, -101], DTYPES[type_])),
        (SHIFTS, pairs([1, 2, 5, 7, 3], DTYPES[type_])),
    ):
        for op, function in table.items():
            given = elementwise(native, op, list(operands), [type_, type_], type_, lanes)
            mask = 2**bits - 1
            expected = [
                function(int(a), int(b), bits) & mask for a, b in zip(*operands, strict=True)
            ]
            assert [int(value) & mask for value in given] == expected, op


@pytest.mark.parametrize("lanes", LANES)
def test_integer_unary(native: Native, lanes: int | None):
    x = np.array([0, 1, -1, 12, -(2**31), 2**31 - 1, 256, -7], np.int32)
    bits = [f"{int(value) & 0xFFFFFFFF:032b}" for value in x]
    expected = {
        "math.absi": np.abs(x).tolist(),
        "math.ctpop": [b.count("1") for b in bits],
        "math.ctlz": [len(b) - len(b.lstrip("0")) for b in bits],
        "math.cttz": [len(b) - len(b.rstrip("0")) for b in bits],
    }
    for op, values in expected.items():
        assert elementwise(native, op, [x], ["i32"], "i32", lanes).tolist() == values, op


@pytest.mark.parametrize("lanes", LANES)
def test_comparisons_and_choices(native: Native, lanes: int | None):
    a, b = pairs([0, 1, -1, 5], np.int32)
    unsigned_a, unsigned_b = a.view(np.uint32), b.view(np.uint32)
    for predicate, expected in {
        "eq": a == b, "ne": a != b, "slt": a < b, "sge": a >= b,
        "ult": unsigned_a < unsigned_b, "uge": unsigned_a >= unsigned_b,
    }.items():  # fmt: skip
        op = f"arith.cmpi {predicate},"
        given = elementwise(native, op, [a, b], ["i32", "i32"], "i1", lanes)
        assert (given == expected).all(), predicate
    for type_ in ("f32", "f64", "bf16", "f16"):
        x, y = pairs([0.0, 1.0, np.nan, -np.inf], DTYPES[type_])
        nan = np.isnan(x.astype(np.float32)) | np.isnan(y.astype(np.float32))
        with np.errstate(invalid="ignore"):
            less = x < y
        for predicate, expected in {
            "oeq": x == y, "olt": less, "oge": ~(less | nan), "une": x != y, "uno": nan,
            "ord": ~nan, "ult": less | nan, "one": (x != y) & ~nan,
        }.items():  # fmt: skip
            op = f"arith.cmpf {predicate},"
            given = elementwise(native, op, [x, y], [type_, type_], "i1", lanes)
            assert (given == expected).all(), (type_, predicate)
    condition = (np.arange(a.size) % 3 == 0).astype(np.int8)
    given = elementwise(
        native, "arith.select", [condition, a, b], ["i1", "i32", "i32"], "i32", lanes
    )
    assert (given == np.where(condition, a, b)).all()


# --- casts ---------------------------------------------------------------------------------------

CASTS = [
    ("arith.extsi", "i8", "i64", None),
    ("arith.extui", "i8", "i32", np.uint8),
    ("arith.trunci", "i32", "i8", None),
    ("arith.sitofp", "i32", "f64", None),
    ("arith.sitofp", "i64", "bf16", None),
    ("arith.sitofp", "i16", "f16", None),
    ("arith.uitofp", "i8", "f32", np.uint8),
    ("arith.uitofp", "i64", "f64", np.uint64),
    ("arith.fptosi", "f32", "i32", None),
    ("arith.fptosi", "bf16", "i64", None),
    ("arith.fptosi", "f16", "i8", None),
    ("arith.extf", "f32", "f64", None),
    ("arith.extf", "bf16", "f64", None),
    ("arith.truncf", "f64", "f32", None),
]


@pytest.mark.parametrize("lanes", LANES)
@pytest.mark.parametrize("cast", CASTS)
def test_casts(native: Native, cast: tuple[str, str, str, Any], lanes: int | None):
    op, source, result, view = cast
    x = np.array([0, 1, 5, 100, 17, 3, 77, 127]).astype(DTYPES[source])
    x[1::2] *= np.array(-1).astype(x.dtype)
    given = elementwise(native, op, [x], [source], result, lanes)
    expected = (x if view is None else x.view(view)).astype(DTYPES[result])
    assert (given == expected).all(), (given, expected)


def test_unsigned_casts_from_floats(native: Native):
    x = np.array([0, 1, 200.5, 3e9, 2**32 - 256, 7, 8, 9], np.float32)
    given = elementwise(native, "arith.fptoui", [x], ["f32"], "i32").view(np.uint32)
    assert (given == x.astype(np.uint32)).all()


ALL_HALVES = np.arange(65536, dtype=np.uint16)
HALVES = [("f16", np.dtype(np.float16)), ("bf16", np.dtype(ml_dtypes.bfloat16))]
PORTABLE = {"half_instructions": False, "features": "-f16c,-avx512fp16"}


@pytest.mark.parametrize("options", [{}, PORTABLE], ids=["host", "portable"])
@pytest.mark.parametrize(("type_", "dtype"), HALVES)
def test_every_half_to_f32(
    native: Native, type_: str, dtype: np.dtype[Any], options: dict[str, Any]
):
    x = ALL_HALVES.view(dtype)
    given = elementwise(native, "arith.extf", [x], [type_], "f32", 8, **options)
    np.testing.assert_array_equal(given, x.astype(np.float32))
    signs = np.signbit(given) == np.signbit(x.astype(np.float32))
    assert (signs | np.isnan(given)).all()


@pytest.mark.parametrize("options", [{}, PORTABLE], ids=["host", "portable"])
@pytest.mark.parametrize("source", ["f32", "f64"])
@pytest.mark.parametrize(("type_", "dtype"), HALVES)
def test_rounding_to_half(
    native: Native, source: str, type_: str, dtype: np.dtype[Any], options: dict[str, Any]
):
    """Every half, the midpoints to its neighbour, and both sides of these."""
    with np.errstate(invalid="ignore"):
        halves = ALL_HALVES.view(dtype).astype(DTYPES[source])
    halves = np.sort(halves[np.isfinite(halves)])
    with np.errstate(over="ignore"):
        middles = (halves[1:] + halves[:-1]) / 2
        x = np.concatenate([
            halves, middles, np.nextafter(middles, np.inf), np.nextafter(middles, -np.inf),
            [np.inf, -np.inf, np.nan, 65519.999, 65520.0, 1e30, -1e30, 1e-30, 3.4e38],
        ])  # fmt: skip
    x = x[: x.size // 8 * 8].astype(DTYPES[source])
    given = elementwise(native, "arith.truncf", [x], [source], type_, 8, **options)
    with np.errstate(all="ignore"):
        expected = x.astype(dtype)
    nan = np.isnan(expected.astype(np.float32))
    assert (nan == np.isnan(given.astype(np.float32))).all()
    same = given.view(np.uint16) == expected.view(np.uint16)
    wrong = np.flatnonzero(~(same | nan))
    assert wrong.size == 0, (x[wrong[:5]], given[wrong[:5]], expected[wrong[:5]])
