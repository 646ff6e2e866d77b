"""Loading object files: by our own loader and by MCJIT, to the same effect."""

from __future__ import annotations

import ctypes
import platform
import sys

import pytest

from stepwell.backends.cpu import runtime
from stepwell.backends.cpu.elf import UnknownSymbolError, UnsupportedObject, load_object
from stepwell.backends.cpu.engine import Engine
from stepwell.backends.cpu.target import host_cpu
from stepwell.backends.llvm_optimize import compile_to_object

TEXT = """
@table = constant [2 x ptr] [ptr @run, ptr @count]
@primes = private constant [8 x i32] [i32 2, i32 3, i32 5, i32 7, i32 11, i32 13, i32 17, i32 19]
@calls = internal global i64 40
@zeros = internal global [5000 x i8] zeroinitializer
@stepwell_runtime = external global [2 x ptr]
declare double @exp(double)
declare ptr @memcpy(ptr, ptr, i64)

define i64 @count() {
  %old = load i64, ptr @calls
  %new = add i64 %old, 1
  store i64 %new, ptr @calls
  %last = getelementptr i8, ptr @zeros, i64 4999
  %zero = load i8, ptr %last
  %wide = zext i8 %zero to i64
  %sum = add i64 %new, %wide
  ret i64 %sum
}
define double @run(i64 %which, ptr %copied) {
  call ptr @memcpy(ptr %copied, ptr @primes, i64 32)
  %runtime = load ptr, ptr @stepwell_runtime
  %place = getelementptr i8, ptr %copied, i64 32
  store ptr %runtime, ptr %place
  switch i64 %which, label %other [i64 0, label %a i64 1, label %b i64 2, label %c i64 3, label %d
                                   i64 4, label %e i64 5, label %f]
a: ret double 1.5
b: %b.value = call double @exp(double 1.0)
   ret double %b.value
c: ret double 2.5
d: ret double 1.0e300
e: ret double 3.25
f: ret double -0.125
other: ret double 0.0
}
"""


def compile_text(text: str, **options) -> bytes:
    from llvmlite import binding

    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    name, features = host_cpu()
    machine = binding.Target.from_default_triple().create_target_machine(
        cpu=name, features=features, **{"jit": True, **options}
    )
    return machine.emit_object(binding.parse_assembly(text))


def check(run_address: int, count_address: int) -> None:
    copied = (ctypes.c_char * 40)()
    run = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_int64, ctypes.c_void_p)(run_address)
    values = [run(which, ctypes.addressof(copied)) for which in range(-1, 7)]
    assert values[2] == pytest.approx(2.718281828459045)
    assert values == [0.0, 1.5, values[2], 2.5, 1e300, 3.25, -0.125, 0.0]
    assert list((ctypes.c_int32 * 8).from_buffer(copied)) == [2, 3, 5, 7, 11, 13, 17, 19]
    count = ctypes.CFUNCTYPE(ctypes.c_int64)(count_address)
    assert [count(), count()] == [41, 42]
    in_table = ctypes.c_void_p.from_buffer(copied, 32).value
    assert in_table == runtime.runtime().table[0]


CODE = compile_to_object(TEXT, *host_cpu())
needs_elf = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64", reason="not ELF, or not x86-64"
)


@needs_elf
def test_our_loader():
    symbols = load_object(CODE, Engine().outside)
    assert set(symbols) == {"table", "run", "count"}
    check(symbols["run"], symbols["count"])
    table = (ctypes.c_void_p * 2).from_address(symbols["table"])
    assert list(table) == [symbols["run"], symbols["count"]]


def test_mcjit():
    fresh = Engine()  # which must outlive the code
    at = fresh.load_by_mcjit(CODE, "table")
    check(*(ctypes.c_void_p * 2).from_address(at))


@pytest.mark.parametrize("model", ["large", "small"])
def test_every_kind_of_object_is_loaded(model):
    """Among them one with relocations that only MCJIT knows."""
    code = compile_text(TEXT, reloc="pic", codemodel=model)
    fresh = Engine()
    check(*fresh.load(code, "table", 2))
    assert fresh.load(b"", "table", 2) == fresh.load(code, "table", 2)


@needs_elf
def test_code_that_names_addresses():
    symbols = load_object(compile_text(TEXT, codemodel="large"), Engine().outside)
    check(symbols["run"], symbols["count"])


@needs_elf
def test_neighbours_keep_their_pages():
    """Code loaded later does not make earlier code unusable, nor data read-only."""
    loaded = [load_object(CODE, Engine().outside) for _ in range(20)]
    for symbols in loaded:
        check(symbols["run"], symbols["count"])


@needs_elf
def test_pages_are_never_writable_and_executable():
    symbols = load_object(CODE, Engine().outside)
    with open("/proc/self/maps", encoding="ascii") as file:
        for line in file:
            span, permissions, *_ = line.split()
            start, end = (int(part, 16) for part in span.split("-"))
            if start <= symbols["run"] < end:
                assert permissions.startswith("r-x")


@needs_elf
def test_what_is_refused():
    def nothing(name: str) -> int:
        raise KeyError(name)

    with pytest.raises(UnknownSymbolError, match=r"unknown symbol '(exp|memcpy|stepwell_runtime)'"):
        load_object(CODE, nothing)
    thread_local = "@t = thread_local global i64 1\ndefine ptr @f() { ret ptr @t }"
    cases = [
        b"",
        b"\x7fELF",
        b"\xcf\xfa\xed\xfe" + bytes(100),
        CODE[:100],
        CODE[: len(CODE) // 2],
        compile_text(thread_local),
    ]
    for code in cases:
        with pytest.raises(UnsupportedObject):
            load_object(code, Engine().outside)
