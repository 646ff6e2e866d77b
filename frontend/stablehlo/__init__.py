"""Programs of other frontends: StableHLO text becomes a function that is compiled here.

    text = jax.jit(f).lower(x).as_text()
    g = sw.from_stablehlo(text)
    g(x)

The module's ops are run on traced arrays (`ops.py` says what each is in terms of NumPy), so what
comes out is a program at level `nd` like any other: it can be lowered, differentiated, saved.
"""

from __future__ import annotations

import inspect
from typing import Any

from .. import numpy as traced
from ..jit import JitFunction
from .run import Frame
from .text import Function, Parser, StableHLOError

__all__ = ["StableHLOError", "from_stablehlo"]


def from_stablehlo(text: str, file: str = "<stablehlo>", **options: Any) -> JitFunction:
    """The function `main` of a module, or its only function, compiled when it is called.

    Args:
        text: a module, as `jax.jit(f).lower(…).as_text()` gives it.
        file: what its lines are called in messages.
        options: those of `jit`.

    Returns:
        A function of as many arrays as the module's has arguments; of several results, a tuple.

    Raises:
        StableHLOError: the text is no module, or has an op, a type or a form of an op that is not
            imported; the message has the line. Some are found when the function is called.
    """
    functions = Parser(text).module()
    main = functions.get("@main") or (
        next(iter(functions.values())) if len(functions) == 1 else None
    )
    if main is None:
        raise StableHLOError(f"{file}: there is no function @main")
    run = _as_python(functions, main, file)
    options.setdefault("signature", inspect.signature(run))
    options.setdefault("static", all(None not in type_.shape for type_ in main.types))
    return JitFunction(run, **options)


def _as_python(functions: dict[str, Function], main: Function, file: str) -> Any:
    def run(*arguments: Any) -> Any:
        checked: list[Any] = []
        for number, (array, type_) in enumerate(zip(arguments, main.types, strict=True)):
            # Extents that only a call tells are compared then.
            known = [
                (extent, right)
                for extent, right in zip(array.shape, type_.shape, strict=False)
                if isinstance(extent, int) and right is not None
            ]
            fits = array.ndim == len(type_.shape) and array.dtype == type_.dtype
            if not fits or any(extent != right for extent, right in known):
                raise TypeError(
                    f"argument {number} of {main.name} must be {type_.dtype}{list(type_.shape)}, "
                    f"not {array.dtype}{list(array.shape)}"
                )
            if len(known) < len(type_.shape) and None not in type_.shape:
                array = traced.reshape(array, type_.shape)
            checked.append(array)
        results = Frame(functions, file).run(main.body, checked)
        return results[0] if len(results) == 1 else tuple(results)

    names = [name.strip("%") for name in main.body.arguments]
    run.__signature__ = inspect.Signature(  # pyright: ignore[reportFunctionMemberAccess]
        [inspect.Parameter(name, inspect.Parameter.POSITIONAL_ONLY) for name in names]
    )
    run.__name__ = main.name.strip("@")
    return run
