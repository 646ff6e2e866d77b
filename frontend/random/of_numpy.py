"""What a traced function finds in `numpy.random`: generators with seeds, as compiled streams."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...backends.random_state import pcg64_parts, philox_parts
from ...dialects.dtypes import DTYPES
from .. import primitives as nd
from ..array import Array
from ..drawing import refused
from ..locations import user_error
from ..operations import as_array, contains_traced
from ..registry import load
from .generator import Generator
from .pcg64 import Pcg64Generator

KINDS: dict[type, tuple[Any, Any]] = {
    np.random.Philox: (Generator, philox_parts),
    np.random.PCG64: (Pcg64Generator, pcg64_parts),
}


class _Class(type):
    def __instancecheck__(cls, instance: Any) -> bool:
        return isinstance(instance, Generator | np.random.Generator)

    def __call__(cls, bits: Any) -> Any:
        kind, parts = KINDS.get(type(bits), (None, None))
        if kind is None or parts is None:
            raise refused(f"np.random.Generator({type(bits).__name__}) in a traced function")
        return kind(*map(load()["array"], parts(np.random.Generator(bits))))


class NumpyGenerator(metaclass=_Class):
    """`np.random.Generator`, of which those of a trace are instances; it starts at each call."""


def _bits(kind: Any) -> Any:
    def made(seed: Any = None, **options: Any) -> Any:
        if seed is None and not options:
            raise _without_seed(kind.__name__)
        return kind(seed, **options)

    return made


def default_rng(seed: Any = None) -> Any:
    """`np.random.default_rng(seed)` in a traced function.

    Raises:
        TypeError: there is no seed, or it is no whole number.
    """
    if isinstance(seed, Generator):
        return seed
    if not contains_traced([seed]):
        if seed is None:
            raise _without_seed("default_rng")
        return NumpyGenerator(np.random.default_rng(seed).bit_generator)
    given = as_array(seed)
    if given.value.dtype.kind not in "iu":
        raise user_error(TypeError, "SeedSequence expects int or sequence of ints for entropy")
    found = nd.call_host(
        "random.pcg64_seeded",
        [given.value],
        [(DTYPES["u64"], (2,))] * 2,
        "ValueError: expected non-negative integer",
    )
    key, state = map(Array, found)
    return Pcg64Generator(key, state, load()["array"](np.zeros(3, np.uint64)))


def _without_seed(name: str) -> Exception:
    return user_error(
        TypeError,
        f"np.random.{name}() without a seed would be the same at every call of a compiled function",
        hint="pass a seed, or a generator as an argument",
    )


NAMES = {
    "default_rng": default_rng,
    "Generator": NumpyGenerator,
    "PCG64": _bits(np.random.PCG64),
    "Philox": _bits(np.random.Philox),
    "SeedSequence": np.random.SeedSequence,
}
