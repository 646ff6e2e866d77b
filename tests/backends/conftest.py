"""Kernels in LLVM IR for the tests of calls, by the calling convention of docs/landings.md."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import pytest
from fake_gpu import FakeApi, FakeDriver, tensor_map

from stepwell.backends.cpu import executor
from stepwell.backends.cpu.cache import Entry
from stepwell.backends.cpu.call import Executable
from stepwell.backends.cuda import device as device_module
from stepwell.backends.cuda import executor as cuda_executor
from stepwell.backends.cuda import host_calls, tensor_maps
from stepwell.backends.signature import Argument, Result, Signature

SHAPES_FAIL, KERNEL_FAILS = 13, 17  # as the first dynamic extent


def copy_kernels(signature: Signature) -> str:
    """`@f` copies argument i to result i; with an extent of 13 or 17 its assertions fail."""
    inputs = [
        _parameters(f"x{i}", argument.shape, argument.dynamic_strides)
        for i, argument in enumerate(signature.arguments)
    ]
    outputs = [_parameters(f"r{i}", r.shape, 0) for i, r in enumerate(signature.results)]
    first = next((name for names in inputs for type_, name in names[1:] if type_ == "i64"), None)
    flat = [part for names in inputs for part in names]
    all_flat = [*flat, *(part for names in outputs for part in names)]
    lines = [f"define internal i32 @{signature.name}({_declare(all_flat)}) {{"]
    lines += ["entry:", *_fail_at(first, KERNEL_FAILS, 2)]
    for i, result in enumerate(signature.results):
        lines += _copy_loop(i, signature.arguments[i], result)
    lines += ["  ret i32 0", "}"]
    dynamic = any(None in result.shape for result in signature.results)
    shapes = [*flat, ("ptr", "%extents")] if dynamic else flat
    lines += [f"define internal i32 @{signature.name}_shapes({_declare(shapes)}) {{"]
    lines += ["entry:", *_fail_at(first, SHAPES_FAIL, 1)]
    position = 0
    for i, result in enumerate(signature.results):
        for axis, extent in enumerate(result.shape):
            if extent is None:
                lines.append(f"  %e{position} = getelementptr i64, ptr %extents, i64 {position}")
                lines.append(f"  store i64 %x{i}.n{axis}, ptr %e{position}")
                position += 1
    return "\n".join([*lines, "  ret i32 0", "}", ""])


def _parameters(name: str, shape: tuple[int | None, ...], strides: int) -> list[tuple[str, str]]:
    return [
        ("ptr", f"%{name}"),
        *(("i64", f"%{name}.n{axis}") for axis, extent in enumerate(shape) if extent is None),
        *(("i64", f"%{name}.s{axis}") for axis in range(strides)),
    ]


def _declare(parameters: list[tuple[str, str]]) -> str:
    return ", ".join(f"{type_} {name}" for type_, name in parameters)


def _fail_at(extent: str | None, value: int, status: int) -> list[str]:
    if extent is None:
        return []
    return [
        f"  %failing = icmp eq i64 {extent}, {value}",
        "  br i1 %failing, label %fail, label %good",
        f"fail:\n  ret i32 {status}",
        "good:",
    ]


def _copy_loop(i: int, argument: Argument, result: Result) -> list[str]:
    """Elements in row-major order; the source's place is computed from the linear index."""
    bits = argument.dtype.bits
    extents = [
        f"%x{i}.n{axis}" if extent is None else str(extent)
        for axis, extent in enumerate(argument.shape)
    ]
    lines = [f"  %total{i}.0 = add i64 1, 0"]
    for axis, extent in enumerate(extents):
        lines.append(f"  %total{i}.{axis + 1} = mul i64 %total{i}.{axis}, {extent}")
    total = f"%total{i}.{len(extents)}"
    lines += [
        f"  br label %head{i}",
        f"head{i}:",
        f"  %k{i} = phi i64 [0, %before{i}], [%next{i}, %body{i}]",
        f"  %more{i} = icmp ult i64 %k{i}, {total}",
        f"  br i1 %more{i}, label %body{i}, label %after{i}",
        f"body{i}:",
    ]
    lines[-6:-6] = [f"  br label %before{i}", f"before{i}:"]
    rest, place = f"%k{i}", "0"
    contiguous = "1"
    for axis in reversed(range(len(extents))):
        known = axis < argument.dynamic_strides
        stride = f"%x{i}.s{axis}" if known else contiguous
        at = f"{i}.{axis}"
        lines += [
            f"  %index{at} = urem i64 {rest}, {extents[axis]}",
            f"  %rest{at} = udiv i64 {rest}, {extents[axis]}",
            f"  %step{at} = mul i64 %index{at}, {stride}",
            f"  %place{at} = add i64 {place}, %step{at}",
            f"  %contiguous{at} = mul i64 {contiguous}, {extents[axis]}",
        ]
        rest, place, contiguous = f"%rest{at}", f"%place{at}", f"%contiguous{at}"
    return [
        *lines,
        f"  %from{i} = getelementptr i{bits}, ptr %x{i}, i64 {place}",
        f"  %to{i} = getelementptr i{bits}, ptr %r{i}, i64 %k{i}",
        f"  %value{i} = load i{bits}, ptr %from{i}, align 1",
        f"  store i{bits} %value{i}, ptr %to{i}, align 1",
        f"  %next{i} = add i64 %k{i}, 1",
        f"  br label %head{i}",
        f"after{i}:",
    ]


ASSERTS = ["program.py:3: ValueError: thirteen", "program.py:5: IndexError: seventeen"]


@pytest.fixture
def copy_entry() -> Callable[..., Entry]:
    """Assembles code that copies argument i to result i, or that is given as LLVM IR."""

    def build(signature: Signature, text: str | None = None) -> Entry:
        text = copy_kernels(signature) if text is None else text
        return executor.assemble_text(text, signature, ASSERTS)

    return build


@pytest.fixture
def copier(copy_entry: Callable[..., Entry]) -> Callable[..., Executable]:
    """As `copy_entry`, loaded."""

    def build(
        signature: Signature, text: str | None = None, hidden: Sequence[np.ndarray] = ()
    ) -> Executable:
        return executor.load(copy_entry(signature, text), hidden)

    return build


CACHED = (device_module.device, cuda_executor.architecture)


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeDriver]:
    """A driver that is none, for target `cuda`."""
    fake = FakeDriver()
    original = cuda_executor.assemble

    def assemble(module: Any, signature: Any) -> Any:
        copy = module.clone()
        entry = original(module, signature)
        fake.learn(copy, entry)
        return entry

    monkeypatch.setattr(device_module, "load_driver", lambda: fake)
    monkeypatch.setattr(device_module, "load_api", lambda error: FakeApi(fake, error))
    monkeypatch.setattr(cuda_executor, "assemble", assemble)
    monkeypatch.setattr(tensor_maps, "encode", tensor_map)
    monkeypatch.setattr(device_module.atexit, "register", lambda function: None)
    monkeypatch.setenv("STEPWELL_CACHE_DIR", "")
    monkeypatch.setenv("STEPWELL_CACHE", "0")
    for function in CACHED:
        function.cache_clear()
    # Code that is loaded calls these functions as long as the process lives: they stay the same.
    host_calls.calls().programs.clear()
    yield fake
    for function in CACHED:
        function.cache_clear()
