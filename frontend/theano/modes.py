"""Modes: how Theano compiles and watches. Here one compiler compiles all; some modes still watch.

`MonitorMode` and `NanGuardMode` look at every value of the graph: a function compiled with them
gives all of them beside its outputs. What a `scan` computes inside is not seen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np


class Mode:
    """Kept and without effect: `Mode(linker="vm")`, `mode.excluding("fusion")`."""

    def __init__(self, linker: Any = None, optimizer: Any = "default"):
        self.linker, self.provided_optimizer = linker, optimizer

    def _same(self, *_: Any, **__: Any) -> Any:
        return self

    including = excluding = requiring = clone = register = _same

    def check(self, index: int, node: Any, cells: Watched) -> None:
        """Look at one operation that has been done, where the mode watches."""


class Watched:
    """The values of one operation: each input and output in a list of its own."""

    def __init__(self, inputs: Sequence[Any], outputs: Sequence[Any]):
        self.inputs = [[value] for value in inputs]
        self.outputs = [[value] for value in outputs]


class DebugMode(Mode):
    """Theano compares its own compilers in it; accepted."""

    def __init__(self, optimizer: Any = "default", **_: Any):
        super().__init__(None, optimizer)


class MonitorMode(Mode):
    """Calls `pre_func(i, node, fn)`, then `post_func(i, node, fn)`, for each operation of a call.

    `fn.inputs[n][0]` and `fn.outputs[n][0]` are its values.
    """

    def __init__(
        self,
        pre_func: Callable[..., Any] | None = None,
        post_func: Callable[..., Any] | None = None,
        optimizer: Any = "default",
        linker: Any = None,
    ):
        super().__init__(linker, optimizer)
        self.functions = [function for function in (pre_func, post_func) if function is not None]

    def check(self, index: int, node: Any, cells: Watched) -> None:
        for function in self.functions:
            function(index, node, cells)


class NanGuardMode(Mode):
    """Raises AssertionError at the first operation that has or gives what is no number.

    Args:
        nan_is_error, inf_is_error: whether NaN, and infinities, are errors.
        big_is_error: whether numbers beyond 1e10 are.
    """

    def __init__(
        self,
        nan_is_error: bool = True,
        inf_is_error: bool = True,
        big_is_error: bool = True,
        optimizer: Any = "default",
        linker: Any = None,
    ):
        super().__init__(linker, optimizer)
        tests: list[tuple[bool, str, Callable[..., Any]]] = [
            (nan_is_error, "NaN", np.isnan),
            (inf_is_error, "Inf", np.isinf),
            (big_is_error, "Big value", lambda v: np.isfinite(v) & (np.abs(v) > 1e10)),
        ]
        self.tests = [(what, test) for wanted, what, test in tests if wanted]

    def check(self, index: int, node: Any, cells: Watched) -> None:
        for where, items in (("an input", cells.inputs), ("an output", cells.outputs)):
            for (value,) in items:
                if not isinstance(value, np.ndarray) or value.dtype.kind not in "fc":
                    continue
                for what, test in self.tests:
                    if test(value).any():
                        raise AssertionError(
                            f"{what} detected in {where} of {node.op}, number {index}\n"
                            f"  at {node.location}"
                        )


FAST_RUN = Mode("cvm", "fast_run")
FAST_COMPILE = Mode("py", "fast_compile")
predefined_modes: dict[str, Mode] = {
    "Mode": FAST_RUN,
    "FAST_RUN": FAST_RUN,
    "FAST_COMPILE": FAST_COMPILE,
    "DEBUG_MODE": DebugMode(),
    "DebugMode": DebugMode(),
    "NanGuardMode": NanGuardMode(),
}


def get_mode(name: Any = None) -> Mode:
    """The mode of a name; a mode itself; without either, that of `theano.config.mode`.

    Raises:
        ValueError: there is no such mode.
    """
    from ..locations import user_error
    from .config import config

    name = getattr(config, "mode", "Mode") if name is None else name
    if isinstance(name, Mode):
        return name
    if name not in predefined_modes:
        known = ", ".join(predefined_modes)
        raise user_error(ValueError, f"there is no mode {name!r}; modes are {known}")
    return predefined_modes[name]


get_default_mode = get_mode
