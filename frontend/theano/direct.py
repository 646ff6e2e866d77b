"""Calls without detours: of a function, a call written for its inputs, results and updates.

What a call of a function does is known once it is compiled; done step by step, it takes longer than
a small program itself. So, as `collections.namedtuple` does, the call is written as text:

    def call(x0=missing, x1=missing, /, *rest, **named):
        if type(x0) is ndarray and type(x1) is ndarray and not rest and not named:
            if x0.dtype is not t0:
                x0 = x0.astype(t0) if x0.dtype in safe0 else fit(0, x0)
            if x1.dtype is not t1:
                x1 = x1.astype(t1) if x1.dtype in safe1 else fit(1, x1)
            try:
                r0, r1, r2 = execute(x0, x1, c0.value, c1.value)
            except (TypeError, ValueError, IndexError):
                return slow(x0, x1)
            c0.value = r2
            return [r0, r1]
        return slow(*[x for x in (x0, x1) if x is not missing], *rest, **named)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

import numpy as np

from .shared import Container


def direct_call(
    slow: Callable[..., Any],
    execute: Callable[..., Any],
    fit: Callable[[int, Any], Any],
    inputs: Sequence[tuple[np.dtype[Any] | None, Collection[np.dtype[Any]]]],
    containers: Sequence[Container],
    places: Sequence[tuple[int, bool, bool]],
    stored: Sequence[tuple[Container, int]],
    results: int,
    single: bool,
    keys: Any,
) -> Callable[..., Any]:
    """A call by arrays of these element types, and for all other calls `slow`.

    Args:
        fit: an array of another type as the input of this number takes it.
        inputs: of each input its element type, and those that are converted to it without a loss.
        execute: the code: arrays, then the values of `containers`, to a tuple of that many
            `results`, or, if `single`, to the result.
        places: of each output its number among the results, whether it has no axes (and so may be
            a number of NumPy's), and whether it is to be copied.
        stored: containers and the numbers of the results that they are given.
        keys: "single" for one output, a list of names for a dict, else a list is returned.
    """
    xs = [f"x{n}" for n in range(len(inputs))]
    held = {f"c{n}": container for n, container in enumerate(containers)}
    unpacked = "r0" if single else "".join(f"r{n}, " for n in range(results))
    stores = {f"s{n}": container for n, (container, _) in enumerate(stored)}
    parameters = [*(f"{x}=missing" for x in xs), "/"] if xs else []
    tests = [*(f"type({x}) is ndarray" for x in xs), "not rest", "not named"]
    outputs = [
        f"asarray(r{place})" if is_scalar else f"r{place}.copy()" if is_copied else f"r{place}"
        for place, is_scalar, is_copied in places
    ]
    made = f"[{', '.join(outputs)}]"
    if keys == "single":
        made = outputs[0]
    elif isinstance(keys, list):
        pairs = zip(keys, outputs, strict=True)
        made = f"{{{', '.join(f'{key!r}: {output}' for key, output in pairs)}}}"
    given = f"[x for x in ({''.join(f'{x}, ' for x in xs)}) if x is not missing]"
    lines = [
        f"def call({', '.join([*parameters, '*rest', '**named'])}):",
        f"    if {' and '.join(tests)}:",
        *(
            f"        if {x}.dtype is not t{n}: "
            f"{x} = {x}.astype(t{n}) if {x}.dtype in safe{n} else fit({n}, {x})"
            for n, x in enumerate(xs)
        ),
        "        try:",
        f"            {unpacked} = execute({', '.join([*xs, *(f'{c}.value' for c in held)])})",
        "        except (TypeError, ValueError, IndexError):",
        f"            return slow({', '.join(xs)})",
        *(f"        s{n}.value = r{place}" for n, (_, place) in enumerate(stored)),
        f"        return {made}",
        f"    return slow(*{given}, *rest, **named)",
    ]
    names: dict[str, Any] = {"missing": object(), "ndarray": np.ndarray, "asarray": np.array}
    names |= {"slow": slow, "execute": execute, "fit": fit, **held, **stores}
    names |= {f"t{n}": dtype for n, (dtype, _) in enumerate(inputs)}
    names |= {f"safe{n}": safe for n, (_, safe) in enumerate(inputs)}
    exec(compile("\n".join(lines), __file__, "exec"), names)  # a line of ours, not the user's
    return names["call"]
