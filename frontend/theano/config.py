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
    "compute_test_value_opt": "off",
    "on_opt_error": "warn",
    "on_shape_error": "warn",
    "warn_float64": "ignore",
    "deterministic": "default",
    "reoptimize_unpickled_function": False,
    "print_test_value": False,
    "optimizer_verbose": False,
    "optimizer_excluding": "",
    "optimizer_including": "",
    "optimizer_requiring": "",
    "profile_memory": False,
    "profile_optimizer": False,
    "allow_gc": True,
    "force_device": False,
    "init_gpu_device": "",
    "print_active_device": True,
    "openmp_elemwise_minsize": 200000,
    "cxx": "",
}
_SECTIONS = (
    "DebugMode NanGuardMode blas cmodule compile conv ctc cuda dnn experimental gcc gpuarray lib "
    "magma metaopt numpy profiling scan traceback warn"
)


class Section:
    """Settings with a name in common (`config.warn.…`, `config.scan.…`): kept, without meaning."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return None


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
        self.__dict__.update({name: Section() for name in _SECTIONS.split()})
        self.read_flags()

    def read_flags(self) -> None:
        """Take the values that the environment gives."""
        for flag in filter(None, os.environ.get("THEANO_FLAGS", "").split(",")):
            name, _, value = flag.partition("=")
            section, _, own = name.strip().rpartition(".")
            holder = self.__dict__.setdefault(section, Section()) if section else self
            setattr(holder, own, value.strip())

    def __setattr__(self, name: str, value: Any) -> None:
        choices = _CHOICES.get(name)
        if choices is not None and value not in choices:
            raise ValueError(f"theano.config.{name} is one of {', '.join(choices)}, not {value!r}")
        self.__dict__[name] = value


config = Config()
