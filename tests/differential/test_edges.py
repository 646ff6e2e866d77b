"""Every ufunc of two operands on all pairs of types, at the ends of their ranges: as NumPy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.dialects.dtypes import DTYPES, DType
from stepwell.frontend.ufuncs import OF_THE_HOST, OPS, RULES

TYPES = [dtype for dtype in DTYPES.values() if dtype.name != "bf16"]
BINARY = sorted(
    name
    for name in {*OPS, *RULES, *OF_THE_HOST}
    if isinstance(getattr(np, name, None), np.ufunc) and getattr(np, name).nin == 2
)
# Those whose last bits may differ.
ROUNDED = {"power", "float_power", "arctan2", "hypot", "logaddexp", "logaddexp2"}
EITHER_ZERO = {"maximum", "minimum", "fmax", "fmin"}


def ends(dtype: DType) -> Any:
    """Numbers near zero, at the ends of the range, and what is no number.

    Of complex types zeros and moderate ones: no two libraries agree on their infinities.
    """
    kind, type_ = dtype.kind, dtype.numpy
    if kind == "b":
        return np.array([False, True])
    if kind in "iu":
        info = np.iinfo(type_)
        found = [0, 1, 2, 3, 7, info.bits - 1, info.bits, info.max, info.max - 1, info.max // 2]
        return np.array(
            found + ([-1, -2, -7, info.min, info.min + 1] if kind == "i" else []), type_
        )
    if kind == "c":
        parts = [0.0, -0.0, 1.0, -1.5, 0.5, 3.0]
        return np.array([complex(a, b) for a in parts for b in parts], type_)
    limits = np.finfo(type_)
    sizes = [0.0, 1.0, 0.5, 7.0, limits.max, limits.tiny, limits.smallest_subnormal, np.inf]
    return np.array([*sizes, *np.negative(sizes), 2.0, -2.5, 1 / 3, limits.eps, np.nan], type_)


def agree(name: str, found: Any, expected: Any) -> Any:
    """Where two real arrays are the same, to the last bit or nearly."""
    same = (found == expected) & (np.signbit(found) == np.signbit(expected))
    same |= np.isnan(found) & np.isnan(expected)
    if name in EITHER_ZERO:
        same |= (found == 0) & (expected == 0)
    return same


def close(found: Any, expected: Any, scale: Any, roundings: Any) -> Any:
    limits = np.finfo(found.dtype)
    found, expected = found.astype(float), expected.astype(float)
    bound = roundings * float(limits.eps) * scale + 4 * float(limits.smallest_subnormal)
    return np.isfinite(expected) & (abs(found - expected) <= bound)


def wrong(name: str, found: Any, expected: Any, a: Any, b: Any) -> Any:
    assert found.dtype == expected.dtype, name
    if found.dtype.kind not in "fc":
        return found != expected
    if found.dtype.kind == "f":
        same = agree(name, found, expected)
        if name in ROUNDED:
            same |= close(found, expected, abs(expected), 64)
        return ~same
    if name in ROUNDED:  # its error grows with the exponent, NumPy's too
        roundings = 64 * np.maximum(1, abs(b.astype(complex)))
        with np.errstate(all="ignore"):
            size = abs(np.log(abs(a.astype(complex)))) * np.maximum(1, abs(b.astype(complex)))
        # Where e ** (b log a) may overflow, the angle is that of neither; log 0 is no matter.
        large = ~((size < 80) | (a == 0))
    else:
        roundings, large = 64, False
    parts = [(found.real, expected.real), (found.imag, expected.imag)]
    size = abs(expected.astype(complex))
    right = [agree(name, *part) | close(*part, size, roundings) for part in parts]
    return ~(right[0] & right[1] | large)


def has_loop(name: str, a: Any, b: Any) -> bool:
    try:
        getattr(np, name)(a[:1], b[1:2])
    except TypeError:
        return False
    return True


def difference(a: DType, b: DType, names: list[str]) -> list[str]:
    x, y = ends(a), ends(b)
    x, y = np.repeat(x, len(y)), np.tile(y, len(x))
    small = np.abs(y.astype(complex)) >= 0 if b.kind not in "i" else y >= 0
    p, q = (x[small], y[small]) if a.kind in "biu" and b.kind in "iu" else (x, y)
    names = [name for name in names if has_loop(name, x, y)]

    def program(x: Any, y: Any, p: Any, q: Any) -> Any:
        return [getattr(np, name)(*((p, q) if name == "power" else (x, y))) for name in names]

    def parts(result: Any) -> Any:
        return result if isinstance(result, tuple) else (result,)

    with np.errstate(all="ignore"):
        expected, found = program(x, y, p, q), sw.jit(program)(x, y, p, q)
        reports: list[str] = []
        for name, own, numpys in zip(names, found, expected, strict=True):
            left, right = (p, q) if name == "power" else (x, y)
            for one, other in zip(parts(own), parts(numpys), strict=True):
                at = np.flatnonzero(wrong(name, one, other, left, right))
                reports += [
                    f"{name}({left[i]!r}, {right[i]!r}) = {one[i]!r}, not {other[i]!r}"
                    for i in at[:3]
                ]
    return reports


@pytest.mark.slow
@pytest.mark.parametrize("a", TYPES, ids=str)
def test_all_pairs(a: DType) -> None:
    for b in TYPES:
        found = difference(a, b, BINARY)
        assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("a", "b"),
    [("i8", "i8"), ("bool", "i64"), ("u64", "i64"), ("u8", "u64"), ("i32", "f16"), ("f32", "u64")],
)
def test_some_pairs(a: str, b: str) -> None:
    found = difference(DTYPES[a], DTYPES[b], BINARY)
    assert not found, "\n".join(found)
