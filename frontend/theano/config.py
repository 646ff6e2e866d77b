"""`theano.config`: the settings that mean something here."""

from __future__ import annotations

import os
from typing import Any

_CHOICES: dict[str, tuple[str, ...]] = {
    "floatX": ("float64", "float32", "float16"),
    "cast_policy": ("custom", "numpy+floatX"),
    "int_division": ("int", "raise", "floatX"),
    "on_unused_input": ("raise", "warn", "ignore"),
}
_DEFAULTS: dict[str, Any] = {
    "floatX": "float64",
    "cast_policy": "custom",
    "int_division": "int",
    "on_unused_input": "raise",
    "allow_input_downcast": None,
    "device": "cpu",
    "mode": "Mode",
    "optimizer": "fast_run",
    "linker": "cvm",
    "exception_verbosity": "low",
    "compute_test_value": "off",
    "profile": False,
    "openmp": False,
}


class Config:
    """Attributes are settings; `THEANO_FLAGS="floatX=float32,…"` gives first values.

    Settings that choose among Theano's own compilers (mode, linker, …) are kept and change nothing.
    """

    floatX: str
    cast_policy: str
    int_division: str
    on_unused_input: str

    def __init__(self) -> None:
        self.__dict__.update(_DEFAULTS)
        self.read_flags()

    def read_flags(self) -> None:
        """Take the values that the environment gives."""
        for flag in filter(None, os.environ.get("THEANO_FLAGS", "").split(",")):
            name, _, value = flag.partition("=")
            setattr(self, name.strip(), value.strip())

    def __setattr__(self, name: str, value: Any) -> None:
        choices = _CHOICES.get(name)
        if choices is not None and value not in choices:
            raise ValueError(f"theano.config.{name} is one of {', '.join(choices)}, not {value!r}")
        self.__dict__[name] = value


config = Config()
