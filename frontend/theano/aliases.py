"""The package under other names: `stepwell.theano`, and `theano` itself once installed."""

from __future__ import annotations

import importlib
import importlib.util
import os
import runpy
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_REAL = __name__.rpartition(".")[0]

# Modules of Theano's whose contents are elsewhere here: the same modules under more names.
VIEWS = {
    "compile": "builders debugmode function_module io mode monitormode nanguardmode ops pfunc "
    "profiling sharedvalue",
    "gof": "fg graph op toolbox type utils",
    "tensor": "basic blas elemwise extra_ops nlinalg opt sharedvar slinalg subtensor type",
    "tensor.nnet": "abstract_conv blocksparse bn conv neighbours nnet sigm",
    "tensor.signal": "downsample",
    "scalar": "basic basic_scipy sharedvar",
    "sparse": "basic type",
    "scan_module": "scan_views",
    "compat": "python2x",
    "sandbox.linalg": "ops",
}
_VIEWS = {f"{home}.{name}": home for home, names in VIEWS.items() for name in names.split()}
_VIEWS |= {"configdefaults": "config", "configparser": "config"}
_VIEWS["scan_module.scan_utils"] = "scan_utils"
_VIEWS |= {"sandbox.gpuarray": "gpuarray", "sandbox.solve": "tensor"}
_VIEWS |= dict.fromkeys(
    ["sandbox.neighbours", "sandbox.conv", "sandbox.blocksparse"], "tensor.nnet"
)
_VIEWS["tensor.nnet.conv3d2d"] = "tensor.conv3d2d"
_VIEWS["tensor.signal.downsample"] = "tensor.signal.pool"

# Those that have the name of a function: it stays what the module around shows.
_BEHIND_FUNCTIONS = {
    "compile.function": "compile", "compile.pfunc": "compile", "tensor.sort": "tensor",
    "tensor.var": "tensor",
}  # fmt: skip


class _Aliases(MetaPathFinder, Loader):
    """Finds the modules of this package under `prefix`: the same objects."""

    def __init__(self, prefix: str):
        self.prefix = prefix

    def real_name(self, name: str) -> str:
        own = name[len(self.prefix) + 1 :]
        own = _VIEWS.get(own, own)
        return f"{_REAL}.{own}" if own else _REAL

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> ModuleSpec | None:
        if fullname != self.prefix and not fullname.startswith(f"{self.prefix}."):
            return None
        real = self.real_name(fullname)
        if importlib.util.find_spec(real) is None:
            return None
        home, _, own = real.rpartition(".")
        shown = getattr(sys.modules.get(home), "__dict__", {}).get(own)
        if fullname != self.prefix and shown is not None and not isinstance(shown, ModuleType):
            # A file of ours, behind a function of Theano's; other finders would find it.
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)
        return ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = importlib.import_module(self.real_name(spec.name))
        self._own = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        module.__spec__ = self._own
        if module.__name__ == _REAL:
            module.config.read_flags()  # a program may set them before it imports theano


def add_alias(prefix: str) -> None:
    """Let modules of this package be found under `prefix` too."""
    if not any(isinstance(f, _Aliases) and f.prefix == prefix for f in sys.meta_path):
        sys.meta_path.insert(0, _Aliases(prefix))
        for name, home in _BEHIND_FUNCTIONS.items():
            sys.modules.setdefault(f"{prefix}.{name}", importlib.import_module(f"{_REAL}.{home}"))


def install() -> None:
    """From now on, `import theano` in this process is this package.

    Raises:
        ImportError: another `theano` has been imported already.
    """
    other = sys.modules.get("theano")
    if other is not None and other is not sys.modules[_REAL]:
        raise ImportError("another theano has been imported: call install() before it is")
    add_alias("theano")


def run_script(arguments: list[str] | None = None) -> None:
    """`python -m stepwell.theano program.py …`: run a program for which `theano` is this package.

    Raises:
        SystemExit: no program is given.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if not arguments:
        raise SystemExit("usage: python -m stepwell.theano PROGRAM.py [ARGUMENT …]")
    install()
    sys.argv = arguments
    sys.path.insert(0, os.path.dirname(os.path.abspath(arguments[0])))
    runpy.run_path(arguments[0], run_name="__main__")
