"""Functions that StableHLO and CHLO have and NumPy lacks: special ones, and those of bits."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from .. import registry
from .run import Frame
from .text import Op, StableHLOError

erf = registry.load()["special.erf"]

# Giles, Approximating the erfinv function (GPU Computing Gems, 2011): near 0, and in the tails.
_NEAR = (
    2.81022636e-08, 3.43273939e-07, -3.5233877e-06, -4.39150654e-06, 0.00021858087,
    -0.00125372503, -0.00417768164, 0.246640727, 1.50140941,
)  # fmt: skip
_TAILS = (
    -0.000200214257, 0.000100950558, 0.00134934322, -0.00367342844, 0.00573950773,
    -0.0076224613, 0.00943887047, 1.00167406, 2.83297682,
)  # fmt: skip
# Lanczos' approximation of the gamma function, g = 7, by P. Godfrey.
_LANCZOS = (
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
    -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
    1.5056327351493116e-7,
)  # fmt: skip


def like(value: float, array: Any) -> Any:
    return np.dtype(array.dtype).type(value)


def _polynomial(x: Any, coefficients: Sequence[float]) -> Any:
    total = like(coefficients[0], x)
    for coefficient in coefficients[1:]:
        total = total * x + like(coefficient, x)
    return total


def erf_inv(x: Any) -> Any:
    """The number whose error function is x; in f64 by two steps of Newton's from Giles' one."""
    w = -traced.log1p(-x * x)
    near = _polynomial(w - like(2.5, x), _NEAR)
    tails = _polynomial(traced.sqrt(traced.maximum(w, like(5, x))) - like(3, x), _TAILS)
    y = x * traced.where(w < like(5, x), near, tails)
    if np.dtype(x.dtype) == np.float64:
        for _ in range(2):
            y = y - (erf(y) - x) / (2 / math.sqrt(math.pi) * traced.exp(-y * y))
    ends = traced.abs(x) == like(1, x)
    return traced.where(ends, traced.copysign(like(math.inf, x), x), y)


def _lanczos(x: Any) -> tuple[Any, Any, Any, Any, Any]:
    """Whether x is reflected; what is summed, its slope, t = z + 7.5 and log t."""
    reflected = x < like(0.5, x)
    z = traced.where(reflected, -x, x - like(1, x))
    total, slope = like(_LANCZOS[0], x), like(0, x)
    for number, coefficient in enumerate(_LANCZOS[1:], 1):
        term = like(coefficient, x) / (z + like(number, x))
        total, slope = total + term, slope - term / (z + like(number, x))
    log_t = like(math.log(7.5), x) + traced.log1p(z / like(7.5, x))
    return reflected, total, slope, z + like(7.5, x), log_t


def lgamma(x: Any) -> Any:
    """log |Γ(x)|."""
    reflected, total, _, t, log_t = _lanczos(x)
    # (z + 1/2) log t − t, arranged so that little is lost.
    y = (t - like(7, x) - t / log_t) * log_t
    y = y + like(math.log(2 * math.pi) / 2, x) + traced.log(total)
    fraction = traced.abs(x) - traced.floor(traced.abs(x))
    sine = traced.log(traced.sin(like(math.pi, x) * fraction))
    y = traced.where(reflected, like(math.log(math.pi), x) - sine - y, y)
    return traced.where(traced.isinf(x), like(math.inf, x), y)


def digamma(x: Any) -> Any:
    """The derivative of log Γ(x); NaN at 0, -1, -2, …"""
    reflected, total, slope, t, log_t = _lanczos(x)
    y = log_t + slope / total - like(7, x) / t
    # π cot(πx) has a period of 1: it is computed near 0.
    near = x + traced.abs(traced.floor(x + like(0.5, x)))
    cotangent = like(math.pi, x) / traced.tan(like(math.pi, x) * near)
    poles = (x <= like(0, x)) & (x == traced.floor(x))
    return traced.where(poles, like(math.nan, x), traced.where(reflected, y - cotangent, y))


# --- bits ----------------------------------------------------------------------------------------


def _unsigned(dtype: Any) -> np.dtype[Any]:
    return np.dtype(f"u{np.dtype(dtype).itemsize}")


def population_count(a: Any) -> Any:
    return traced.astype(traced.bitwise_count(a.view(_unsigned(a.dtype))), a.dtype)


def count_leading_zeros(a: Any) -> Any:
    """The bits below the highest one that is set are set too: the others are the zeros."""
    bits = 8 * np.dtype(a.dtype).itemsize
    smeared = a.view(_unsigned(a.dtype))
    distance = 1
    while distance < bits:
        smeared = smeared | (smeared >> like(distance, smeared))
        distance *= 2
    return traced.astype(like(bits, a) - population_count(smeared), a.dtype)


def bitcast_convert(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    """Bits as another type. Of a wider one, the last axis has the parts, the lowest bits first."""
    (a,) = operands
    result = op.types[-1].dtype
    wide, narrow = (np.dtype(one).itemsize * 8 for one in (a.dtype, result))
    if wide == narrow:
        return a.view(result)
    if wide > narrow:
        bits = a.view(_unsigned(a.dtype))
        parts = [bits >> like(at, bits) for at in range(0, wide, narrow)]
        unsigned = [traced.astype(part, _unsigned(result)) for part in parts]
        return traced.stack(unsigned, axis=-1).view(result)
    parts = traced.astype(a.view(_unsigned(a.dtype)), _unsigned(result))
    total = parts[..., 0]
    for number in range(1, narrow // wide):
        total = total | (parts[..., number] << like(number * wide, parts))
    return total.view(result)


def reduce_precision(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    """Rounded to fewer bits, and back."""
    (a,) = operands
    form = str(op.attributes.get("format", ""))
    if not form:
        form = f"e{op.attributes['exponent_bits']}m{op.attributes['mantissa_bits']}"
    import ml_dtypes

    types = {
        "e5m10": np.float16, "e8m7": ml_dtypes.bfloat16, "e8m23": np.float32, "e11m52": np.float64,
    }  # fmt: skip
    if form not in types:
        raise StableHLOError(f"line {op.line}: numbers of the form {form}")
    return traced.astype(traced.astype(a, types[form]), a.dtype)


def rng_bit_generator(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    """Philox4x32-10 (Salmon et al., Parallel random numbers, 2011), as XLA counts for it.

    The state is a key of 64 bits and a counter, of 64 or 128 bits; where it is of 64, its upper
    half is the key. Each step of the counter gives four words.
    """
    (state,) = operands
    result = op.types[-1]
    algorithm = str(op.first_of("algorithm", "rng_algorithm")).rpartition(" ")[2]
    bits = result.dtype.itemsize * 8
    if algorithm not in ("DEFAULT", "PHILOX") or bits < 32 or state.dtype != np.uint64:
        raise StableHLOError(f"line {op.line}: random {result.dtype}s by {algorithm}")
    count = math.prod(extent or 0 for extent in result.shape) * (bits // 32)
    steps = -(-count // 4)
    upper = state[2] if state.shape[0] == 3 else state[0]

    def counted(number: Any) -> tuple[Any, Any]:
        low = traced.add(state[1], number)
        return low, upper + traced.astype(low < state[1], np.uint64)

    low, high = counted(np.arange(steps, dtype=np.uint64))
    words = _philox(_halves(state[0]), [*_halves(low), *_halves(high)])
    flat = traced.reshape(traced.stack(words, axis=1), -1)[:count]
    if bits == 64:
        flat = flat[::2] | (flat[1::2] << np.uint64(32))
    unsigned = traced.astype(traced.reshape(flat, result.shape), _unsigned(result.dtype))
    after = [state[0], *counted(np.uint64(steps))][: state.shape[0]]
    return traced.stack(after), unsigned.view(result.dtype)


def _halves(a: Any) -> list[Any]:
    return [a & np.uint64(0xFFFFFFFF), a >> np.uint64(32)]


def _philox(key: Sequence[Any], counter: Sequence[Any]) -> list[Any]:
    """Ten rounds on words of 32 bits, each in 64."""
    words = list(counter)
    for number in range(10):
        first, second = (
            traced.multiply(words[at], np.uint64(factor))
            for at, factor in ((0, 0xD2511F53), (2, 0xCD9E8D57))
        )
        keys = [
            (one + np.uint64(number * weyl)) & np.uint64(0xFFFFFFFF)
            for one, weyl in zip(key, (0x9E3779B9, 0xBB67AE85), strict=True)
        ]
        (low, high), (low2, high2) = _halves(first), _halves(second)
        words = [high2 ^ words[1] ^ keys[0], low2, high ^ words[3] ^ keys[1], low]
    return words


def fft(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    """The last axes transformed; of real numbers, the last one is halved."""
    (a,) = operands
    kind = str(op.first_of("type", "fft_type")).rpartition(" ")[2]
    lengths = op.first_of("length", "fft_length")
    others = range(-len(lengths), -1)
    if kind == "RFFT":
        a = traced.fft.rfft(a)
    elif kind in ("FFT", "IFFT"):
        a = (traced.fft.fft if kind == "FFT" else traced.fft.ifft)(a)
    for axis in others:
        a = (traced.fft.ifft if kind in ("IFFT", "IRFFT") else traced.fft.fft)(a, axis=axis)
    if kind == "IRFFT":
        a = traced.fft.irfft(a, n=lengths[-1])
    return traced.astype(a, op.types[-1].dtype)
