"""Modules of levels affine and loop as machine code, by the calling convention of the docs."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import llvmlite.binding as binding
import numpy as np
import pytest

from stepwell.backends.cpu.engine import engine as engine_of_process
from stepwell.backends.cpu.thread_pool import PARALLEL_FOR
from stepwell.backends.llvm_optimize import compile_to_object
from stepwell.backends.llvmir import translate
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module, verify_module
from stepwell.passes.base import Pass, make_pass
from stepwell.passes.remarks import collect_remarks

Kernel = Callable[..., int]


@pytest.fixture(scope="session")
def native() -> Iterator[Callable[..., Kernel]]:
    """`native(text, cpu=…, **options)` compiles a module; the result calls its `@f`.

    An array argument is passed as its pointer and all of its extents: memrefs of the text have
    none that is static. A tuple `(array, *numbers)` gives the numbers that follow the pointer.
    """
    engines: list[Any] = []

    def build(
        text: str,
        name: str = "f",
        features: str | None = None,
        passes: tuple[str | Pass, ...] = ("lower-affine", "convert-to-llvm"),
        **options: Any,
    ) -> Kernel:
        module = parse_module(text)
        for item in passes:
            given = options if item == "convert-to-llvm" else {}
            step = make_pass(item, **given) if isinstance(item, str) else item
            step.apply(make_context(), module)
            module.verify()
        host = binding.get_host_cpu_features().flatten()
        code = compile_to_object(
            translate(module), binding.get_host_cpu_name(), host if features is None else features
        )
        if PARALLEL_FOR.encode() in code:
            binding.add_symbol(PARALLEL_FOR, engine_of_process().outside(PARALLEL_FOR))
        machine = binding.Target.from_default_triple().create_target_machine(jit=True)
        engine = binding.create_mcjit_compiler(binding.parse_assembly(""), machine)
        engine.add_object_file(binding.ObjectFileRef.from_data(code))
        engine.finalize_object()
        engines.append(engine)
        address = engine.get_function_address(name)

        def call(*arguments: Any) -> int:
            flat: list[int] = []
            for argument in arguments:
                if isinstance(argument, np.ndarray):
                    argument = (argument, *argument.shape)
                if isinstance(argument, tuple):
                    array, *numbers = argument
                    flat += [array.ctypes.data, *numbers]
                else:
                    flat.append(argument)
            types = [ctypes.c_int64] * len(flat)
            return ctypes.CFUNCTYPE(ctypes.c_int32, *types)(address)(*flat)

        return call

    yield build


@pytest.fixture
def golden(request: pytest.FixtureRequest, bless: bool) -> Callable[[str], None]:
    """`golden(text)` compares with `golden/<test file>/<test>.mlir`; `--bless` writes that anew."""
    path = Path(__file__).parent / "golden" / request.path.stem / f"{request.node.name}.mlir"

    def compare(text: str) -> None:
        if bless:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.read_text(encoding="utf-8") == text, "`pytest --bless` accepts it"

    return compare


@pytest.fixture
def transform() -> Callable[..., tuple[str, list[str]]]:
    """`transform(text, *passes)` gives the text after the passes, and their remarks."""

    def run(text: str, *passes: str | Pass, unregistered: bool = False) -> tuple[str, list[str]]:
        module = parse_module(text, allow_unregistered=unregistered)
        context = make_context()
        with collect_remarks() as remarks:
            for item in passes:
                (make_pass(item) if isinstance(item, str) else item).apply(context, module)
        verify_module(module)
        return print_module(module), [str(remark) for remark in remarks]

    return run
