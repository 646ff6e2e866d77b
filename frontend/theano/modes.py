"""Modes: how Theano compiles and watches. Here one compiler compiles all; some modes still watch.

`MonitorMode` and `NanGuardMode` look at every value of the graph: a function compiled with them
gives all of them beside its outputs. What a `scan` computes inside is not seen.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..locations import user_error
from .config import config


class Mode:
    """Kept and without effect: `Mode(linker="vm")`, `mode.excluding("fusion")`."""

    def __init__(self, linker: Any = None, optimizer: Any = "default"):
        self.linker, self.optimizer = linker, optimizer
        self.provided_optimizer = optimizer

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
    """Theano compares its own compilers in it; its options are kept."""

    stability_patience, require_matching_strides = 10, 1
    check_c_code, check_py_code, check_isfinite = True, True, True

    def __init__(self, optimizer: Any = "default", **options: Any):
        super().__init__(None, optimizer)
        self.__dict__.update({name: v for name, v in options.items() if v is not None})


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
        big_is_error: whether numbers beyond 1e10 are. None: as `config.NanGuardMode` says.
    """

    def __init__(
        self,
        nan_is_error: bool | None = None,
        inf_is_error: bool | None = None,
        big_is_error: bool | None = None,
        optimizer: Any = "default",
        linker: Any = None,
    ):
        super().__init__(linker, optimizer)
        settings = config.NanGuardMode
        nan_is_error = settings.nan_is_error if nan_is_error is None else nan_is_error
        inf_is_error = settings.inf_is_error if inf_is_error is None else inf_is_error
        big_is_error = settings.big_is_error if big_is_error is None else big_is_error
        tests: list[tuple[Any, str, Callable[..., Any]]] = [
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


class ProfileStats:
    """How often a function that is compiled with `profile=True` has been called, and how long.

    Attributes:
        compile_time, fcall_time: seconds, of compiling and of all calls.
        fcall_callcount: how many calls.
    """

    def __init__(self, *_: Any, **__: Any):
        self.name = ""
        self.fcall_callcount, self.fcall_time, self.compile_time = 0, 0.0, 0.0

    def summary(self, file: Any = None, **_: Any) -> None:
        """Print them, to standard error unless a file is given."""
        file = file or sys.stderr
        count, total = self.fcall_callcount, self.fcall_time
        print(f"Function profiling\n==================\n  Message: {self.name}", file=file)
        print(f"  Time in {count} calls to Function.__call__: {total:e}s", file=file)
        print(f"  Total compile time: {self.compile_time:e}s", file=file)


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
predefined_linkers: dict[str, Any] = dict.fromkeys(("py", "c", "c|py", "vm", "cvm"))
predefined_optimizers: dict[str, Any] = dict.fromkeys(("fast_run", "fast_compile", "o4", "None"))


def register_mode(name: str, mode: Mode) -> None:
    """Let `mode=name` be this mode.

    Raises:
        ValueError: there is a mode of this name.
    """
    if name in predefined_modes:
        raise user_error(ValueError, f"Mode name already taken: {name}")
    predefined_modes[name] = mode


def get_mode(name: Any = None) -> Mode:
    """The mode of a name; a mode itself; without either, that of `theano.config.mode`.

    Raises:
        ValueError: there is no such mode.
    """
    name = getattr(config, "mode", "Mode") if name is None else name
    if isinstance(name, Mode):
        return name
    if name not in predefined_modes:
        known = ", ".join(predefined_modes)
        raise user_error(ValueError, f"there is no mode {name!r}; modes are {known}")
    return predefined_modes[name]


get_default_mode = get_mode
