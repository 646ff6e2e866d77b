"""`theano.config`: the settings. The module is the object that holds them, so that it is one
whether a program says `theano.config` or `import theano.config`."""

from __future__ import annotations

import functools
import os
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from ..locations import user_error

_CHOICES: dict[str, tuple[str, ...]] = {
    "floatX": ("float64", "float32", "float16"),
    "cast_policy": ("custom", "numpy+floatX"),
    "int_division": ("int", "raise", "floatX"),
    "on_unused_input": ("raise", "warn", "ignore"),
    "compute_test_value": ("off", "ignore", "warn", "raise", "pdb"),
}
_DEFAULTS: dict[str, Any] = {
    "floatX": "float64",
    "cast_policy": "custom",
    "int_division": "int",
    "on_unused_input": "raise",
    "allow_input_downcast": None,
    "allow_gc": True,
    "assert_no_cpu_op": "ignore",
    "base_compiledir": "",
    "cache_optimizations": False,
    "check_input": True,
    "check_stack_trace": "off",
    "compiledir": "",
    "compiledir_format": "",
    "compute_test_value": "off",
    "compute_test_value_opt": "off",
    "contexts": "",
    "cxx": "",
    "cycle_detection": "regular",
    "deterministic": "default",
    "device": "cpu",
    "exception_verbosity": "low",
    "force_device": False,
    "init_gpu_device": "",
    "linker": "cvm",
    "mode": "Mode",
    "nocleanup": False,
    "on_opt_error": "warn",
    "on_shape_error": "warn",
    "openmp": False,
    "openmp_elemwise_minsize": 200000,
    "optimizer": "o4",
    "optimizer_excluding": "",
    "optimizer_including": "",
    "optimizer_requiring": "",
    "optimizer_verbose": False,
    "pickle_test_value": True,
    "print_active_device": True,
    "print_global_stats": False,
    "print_test_value": False,
    "profile": False,
    "profile_memory": False,
    "profile_optimizer": False,
    "reoptimize_unpickled_function": False,
    "unpickle_function": True,
    "warn_float64": "ignore",
    "DebugMode.check_c": False,
    "DebugMode.check_finite": True,
    "DebugMode.check_preallocated_output": "",
    "DebugMode.check_preallocated_output_ndim": 4,
    "DebugMode.check_py": True,
    "DebugMode.check_strides": 0,
    "DebugMode.patience": 10,
    "DebugMode.warn_input_not_reused": True,
    "NanGuardMode.action": "raise",
    "NanGuardMode.big_is_error": True,
    "NanGuardMode.inf_is_error": True,
    "NanGuardMode.nan_is_error": True,
    "blas.check_openmp": True,
    "blas.ldflags": "",
    "cmodule.age_thresh_use": 60 * 60 * 24 * 24,
    "cmodule.compilation_warning": False,
    "cmodule.debug": False,
    "cmodule.preload_cache": False,
    "cmodule.remove_gxx_opt": False,
    "cmodule.warn_no_version": False,
    "compile.timeout": 120,
    "compile.wait": 5,
    "conv.assert_shape": False,
    "ctc.root": "",
    "cuda.include_path": "",
    "cuda.root": "",
    "dnn.base_path": "",
    "dnn.bin_path": "",
    "dnn.conv.algo_bwd": "",
    "dnn.conv.algo_bwd_data": "none",
    "dnn.conv.algo_bwd_filter": "none",
    "dnn.conv.algo_fwd": "small",
    "dnn.conv.precision": "as_input_f32",
    "dnn.conv.workmem": "",
    "dnn.conv.workmem_bwd": "",
    "dnn.enabled": "False",
    "dnn.include_path": "",
    "dnn.library_path": "",
    "experimental.local_alloc_elemwise": True,
    "experimental.local_alloc_elemwise_assert": True,
    "experimental.unpickle_gpu_on_cpu": False,
    "gcc.cxxflags": "",
    "gpuarray.cache_path": "",
    "gpuarray.preallocate": 0.0,
    "gpuarray.sched": "default",
    "gpuarray.single_stream": True,
    "lib.amdlibm": False,
    "lib.cnmem": 0.0,
    "magma.enabled": False,
    "magma.include_path": "",
    "magma.library_path": "",
    "metaopt.optimizer_excluding": "",
    "metaopt.optimizer_including": "",
    "metaopt.verbose": 0,
    "numpy.seterr_all": "ignore",
    "numpy.seterr_divide": "None",
    "numpy.seterr_invalid": "None",
    "numpy.seterr_over": "None",
    "numpy.seterr_under": "None",
    "optdb.max_use_ratio": 8.0,
    "optdb.position_cutoff": float("inf"),
    "profiling.debugprint": False,
    "profiling.destination": "stderr",
    "profiling.ignore_first_call": False,
    "profiling.min_memory_size": 1024,
    "profiling.min_peak_memory": False,
    "profiling.n_apply": 20,
    "profiling.n_ops": 20,
    "profiling.output_line_width": 512,
    "profiling.time_thunks": True,
    "scan.allow_gc": False,
    "scan.allow_output_prealloc": True,
    "scan.debug": False,
    "tensor.cmp_sloppy": 0,
    "tensor.insert_inplace_optimizer_validate_nb": -1,
    "tensor.local_elemwise_fusion": True,
    "traceback.compile_limit": 0,
    "traceback.limit": 8,
    "unittests.rseed": "666",
    "vm.lazy": "None",
    "warn.ignore_bug_before": "0.9",
}
_TRUTH = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


class Section:
    """Settings with a name in common (`config.scan.…`). Others than the known ones (there were
    more in some versions) are None, and are kept when they are set."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return None


class Config(ModuleType):
    """Attributes are settings; first values are those of the files that THEANORC names (~/.theanorc
    otherwise), then of `THEANO_FLAGS="floatX=float32,…"`.

    Settings that choose among Theano's own compilers (mode, linker, …) are kept and change nothing.
    """

    floatX: str
    cast_policy: str
    int_division: str
    on_unused_input: str
    compute_test_value: str
    NanGuardMode: Any

    def read_flags(self) -> None:
        """Take the values that files and the environment give."""
        paths = os.environ.get("THEANORC", "~/.theanorc").split(os.pathsep)
        paths = [path for path in map(os.path.expanduser, paths) if os.path.isfile(path)]
        if paths:
            from configparser import RawConfigParser

            files = RawConfigParser()
            files.optionxform = str  # type: ignore[assignment]  # floatX has a capital
            files.read(paths)
            for section in files.sections():
                for name, value in files.items(section):
                    self.put(name if section == "global" else f"{section}.{name}", value)
        for flag in filter(None, os.environ.get("THEANO_FLAGS", "").split(",")):
            name, _, value = flag.partition("=")
            self.put(name.strip(), value.strip())

    def put(self, name: str, value: Any) -> None:
        """Set `a.b`; a text is read as what the setting is by default.

        Raises:
            ValueError: the text is no such value.
        """
        *sections, own = name.split(".")
        holder: Any = self
        for section in sections:
            holder = holder.__dict__.setdefault(section, Section())
        default = _DEFAULTS.get(name)
        if isinstance(value, str) and isinstance(default, bool | int | float):
            kind = type(default)
            try:
                value = _TRUTH[value.lower()] if kind is bool else kind(value)
            except (KeyError, ValueError):
                raise user_error(
                    ValueError, f"theano.config.{name} is a {kind.__name__}, not {value!r}"
                ) from None
        setattr(holder, own, value)

    def get(self, name: str) -> Any:
        """The value of `a.b`."""
        return functools.reduce(getattr, name.split("."), self)

    @contextmanager
    def change_flags(self, pairs: Any = (), **settings: Any) -> Iterator[None]:
        """`with config.change_flags(floatX="float32"):`, or before a function: settings inside
        of it; those of a section are given as pairs, `("scan.debug", True)`."""
        wanted = {**dict(pairs), **settings}
        before = {name: self.get(name) for name in wanted}
        try:
            for name, value in wanted.items():
                self.put(name, value)
            yield
        finally:
            for name, value in before.items():
                self.put(name, value)

    def __setattr__(self, name: str, value: Any) -> None:
        choices = _CHOICES.get(name)
        if choices is not None and value not in choices:
            raise user_error(
                ValueError, f"theano.config.{name} is one of {', '.join(choices)}, not {value!r}"
            )
        self.__dict__[name] = value

    def __str__(self) -> str:
        lines = [f"{name} = {self.get(name)}" for name in sorted(_DEFAULTS)]
        return "\n".join(lines)


def local_bitwidth() -> int:
    """How many bits an address has."""
    return struct.calcsize("P") * 8


def python_int_bitwidth() -> int:
    """How many bits the integers of C have that Python 2 made its own of."""
    return struct.calcsize("l") * 8


class Setting:
    """One setting, as programs that look through all of them have it: a descriptor.

    Attributes:
        fullname: `floatX`, `scan.debug`, …
        default: its value where nothing sets it.
    """

    def __init__(self, fullname: str):
        self.fullname, self.default = fullname, _DEFAULTS[fullname]

    def __get__(self, owner: Any, kind: Any = None) -> Any:
        return config.get(self.fullname)

    def __set__(self, owner: Any, value: Any) -> None:
        config.put(self.fullname, value)


config: Config = sys.modules[__name__]  # type: ignore[assignment]
config.__class__ = Config
for _name, _value in _DEFAULTS.items():
    config.put(_name, _value)
config.read_flags()
_config_var_list = [Setting(_name) for _name in _DEFAULTS]
