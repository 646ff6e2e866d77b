"""`theano.tensor.fft`: Fourier transforms of real tensors. A complex number is two elements along a
last axis, its real and its imaginary part."""

from __future__ import annotations

from typing import Any

from ... import numpy as traced
from ...array import Array
from ...locations import user_error
from ..graph import Op, strong
from ..shapes import variable

_NORMS = {None: "backward", "ortho": "ortho", "no_norm": "forward"}


def rfft(inp: Any, norm: str | None = None) -> Any:
    """The transform of all axes but the first, along which tensors stand: half of it along the
    last one.

    Args:
        inp: (m, ..., n)
        norm: "ortho": divided by the root of the number of elements; "no_norm": neither this nor
            `irfft` divides by it.

    Returns:
        (m, ..., n//2 + 1, 2)

    Raises:
        ValueError: another norm.
    """
    x = variable(inp)
    _known(norm)
    way = "ortho" if norm == "ortho" else "backward"
    axes = tuple(range(1, x.ndim))

    def trace(v: Any) -> Any:
        found = traced.fft.rfftn(strong(v), axes=axes, norm=way)
        parts = [traced.real(found), traced.imag(found)]
        return Array(traced.stack(parts, axis=-1).value)

    return Op("RFFT", trace)(x)


def irfft(inp: Any, norm: str | None = None, is_odd: bool = False) -> Any:
    """What `rfft` gives `inp` of.

    Args:
        inp: (m, ..., n//2 + 1, 2)
        is_odd: whether the last axis of the result is odd.

    Raises:
        ValueError: another norm.
    """
    x = variable(inp)
    _known(norm)
    axes = tuple(range(1, x.ndim - 1))

    def trace(v: Any) -> Any:
        parts = strong(v)
        values = parts[..., 0] + parts[..., 1] * 1j
        extents = [values.shape[axis] for axis in axes]
        extents[-1] = (extents[-1] - 1) * 2 + bool(is_odd)
        found = traced.fft.irfftn(values, s=tuple(extents), axes=axes, norm=_NORMS[norm])
        return Array(found.astype(parts.dtype).value)

    return Op("IRFFT", trace)(x)


def _known(norm: Any) -> None:
    if norm not in _NORMS:
        raise user_error(ValueError, f"fft: norm is None, 'ortho' or 'no_norm', not {norm!r}")
