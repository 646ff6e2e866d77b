"""Saved functions: objects and libraries that C programs link, here and on other processors."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.cpu.export import ExportError, c_compiler
from stepwell.backends.cpu.machines import NAMES, NATIVE, machine
from stepwell.frontend.compiled import Program
from stepwell.tools.cli import main
from stepwell.tools.differential import difference, results_of

EXAMPLE = Path(__file__).parents[2] / "examples" / "c"
# What runs the programs of a machine that is not this one. 256 bits are what the code is made for.
EMULATORS = {
    "aarch64": ["qemu-aarch64", "-L", "/usr/aarch64-linux-gnu"],
    "aarch64-sve256": ["qemu-aarch64", "-cpu", "max,sve256=on", "-L", "/usr/aarch64-linux-gnu"],
    "riscv64": ["qemu-riscv64", "-L", "/usr/riscv64-linux-gnu"],
    "riscv64-v": ["qemu-riscv64", "-cpu", "rv64,v=true,vlen=128", "-L", "/usr/riscv64-linux-gnu"],
}
EXAMPLE_SPECS = ("f32[n, k]", "f32[k, m]", "f32[m]")


def emulator(name: str) -> list[str]:
    """The words before a program of a machine; skips where it cannot be run here."""
    if name in EMULATORS:
        if shutil.which(EMULATORS[name][0]) is None:
            pytest.skip(f"{EMULATORS[name][0]} is not installed")
        return EMULATORS[name]
    features = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    needed = {"x86-64-v2": "sse4_2", "x86-64-v3": "avx2", "x86-64-v4": "avx512vl"}.get(name, "")
    if needed not in features:
        pytest.skip(f"this processor has no {needed}")
    return []


def build(name: str, folder: Path, source: str, *objects: str) -> Path:
    """Compile a C program and link it; skips where there is no compiler for the machine."""
    compiler = c_compiler(machine(name))
    if compiler is None:
        pytest.skip(f"there is no C compiler for {name}")
    program = folder / "program"
    (folder / "program.c").write_text(source)
    words = [compiler, "-O1", "-Wall", "-Werror", "program.c", *objects, "-lm", "-o", str(program)]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return program


# --- the example in C ----------------------------------------------------------------------------


@pytest.mark.parametrize("ending", [".o", ".so"])
def test_the_example_in_c(tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str) -> None:
    target = tmp_path / f"layer{ending}"
    words = [f"{EXAMPLE / 'model.py'}:layer", "--args", " ".join(EXAMPLE_SPECS), "-o", str(target)]
    if c_compiler(machine(NATIVE)) is None:
        pytest.skip("there is no C compiler")
    assert main(["save", *words]) == 0
    assert capsys.readouterr().out.split() == [str(target), str(target.with_suffix(".h"))]
    program = build(NATIVE, tmp_path, (EXAMPLE / "main.c").read_text(), str(target))
    lines = subprocess.run([program], capture_output=True, text=True).stdout.splitlines()
    assert lines[:2] == ["4.5 4", "0 0"]
    assert lines[2].startswith("refused: ")
    assert "model.py" in lines[2] and "ValueError" in lines[2]


def test_mlir_of_a_level(tmp_path: Path) -> None:
    double = sw.jit(lambda x: x * 2)
    path = tmp_path / "double.mlir"
    assert double.save(path, "f32[n]", level="linalg") == [path]
    assert "linalg.generic" in path.read_text()


# --- the corpus on every machine -----------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name in NAMES if name != "x86-64-v2"])
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_the_corpus(name: str, corpus: list[Any], tmp_path: Path) -> None:
    """All programs in one executable: arrays go in and come out by files."""
    words = emulator(name)
    if c_compiler(machine(name)) is None:
        pytest.skip(f"there is no C compiler for {name}")
    includes, blocks, objects, expected = [], [], [], {}
    for entry in corpus:
        lowered = sw.jit(entry.function).lower(*entry.arguments)
        lowered.program.graph.name = entry.name
        lowered.save(tmp_path / f"{entry.name}.o", name)
        objects.append(f"{entry.name}.o")
        includes.append(f'#include "{entry.name}.h"')
        blocks.append(call_in_c(lowered.program, entry, tmp_path))
        reference = entry.reference(*entry.arguments)
        expected[entry.name] = lowered.program, entry, reference
    program = build(name, tmp_path, main_in_c(includes, blocks), *objects)
    done = subprocess.run([*words, str(program)], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    for label, (traced, entry, reference) in expected.items():
        given = results_of(traced, reference, entry.arguments)
        for number, (result, right) in enumerate(
            zip(traced.signature.returned, given, strict=False)
        ):
            data = np.fromfile(tmp_path / f"{label}.out{number}", result.dtype.numpy)
            right = np.asarray(right)
            wrong = difference((right,), (data.reshape(right.shape),), (tolerance(right),))
            assert wrong is None, f"{label} on {name}: {wrong}"


def tolerance(right: np.ndarray) -> np.ndarray:
    """A few hundred units in the last place of the greatest element."""
    if right.dtype.kind not in "fc":
        return np.zeros(right.shape)
    finite = np.abs(right[np.isfinite(right)])
    scale = float(finite.max()) if finite.size else 0.0
    return np.full(right.shape, 300 * np.finfo(right.dtype).eps * scale)


def call_in_c(program: Program, entry: Any, folder: Path) -> str:
    """A block that reads the arguments of a program, calls it, and writes its results."""
    signature, name = program.signature, entry.name
    lines, passed = [], []
    arrays = [np.asarray(value) for value in entry.arguments]
    for number, (argument, array) in enumerate(zip(signature.arguments, arrays, strict=True)):
        base = array
        while isinstance(base.base, np.ndarray):
            base = base.base
        data = np.asarray(base if argument.dynamic_strides else array, argument.dtype.numpy)
        offset = (
            array.__array_interface__["data"][0] - base.__array_interface__["data"][0]
            if argument.dynamic_strides
            else 0
        )
        (folder / f"{name}.in{number}").write_bytes(np.ascontiguousarray(data).tobytes())
        lines.append(
            f'void *a{number} = (char *)get("{name}.in{number}", {data.nbytes}) + {offset};'
        )
        passed.append(f"a{number}")
        passed += [
            str(n) for n, known in zip(array.shape, argument.shape, strict=True) if known is None
        ]
        strides = [stride // array.itemsize for stride in array.strides]
        passed += [str(stride) for stride in strides[: argument.dynamic_strides]]
    returned = signature.returned
    dynamic = sum(extent is None for result in returned for extent in result.shape)
    more = ["extents"] if dynamic else []
    lines.append(f"int64_t extents[{max(1, dynamic)}] = {{0}};")
    lines.append(f"check({name}_shapes({', '.join(passed + more)}), {name}_message);")
    at = 0
    after = []
    for number, result in enumerate(returned):
        factors = [str(result.dtype.numpy.itemsize)]
        passed.append(f"r{number}")
        for extent in result.shape:
            text = str(extent)
            if extent is None:
                text, at = f"extents[{at}]", at + 1
                passed.append(text)
            factors.append(text)
        size = " * ".join(factors)
        lines.append(f"void *r{number} = aligned_alloc(64, (({size}) / 64 + 1) * 64);")
        after.append(f'put("{name}.out{number}", r{number}, {size});')
    lines.append(f"check({name}({', '.join(passed)}), {name}_message);")
    return "{\n" + "\n".join(lines + after) + "\n(void)extents;\n}"


def main_in_c(includes: list[str], blocks: list[str]) -> str:
    head = """
#include <stdio.h>
#include <stdlib.h>
static void *get(const char *name, size_t size) {
  char *data = aligned_alloc(64, (size / 64 + 1) * 64);
  FILE *file = fopen(name, "rb");
  if (!file || fread(data, 1, size, file) != size) exit(3);
  fclose(file);
  return data;
}
static void put(const char *name, const void *data, size_t size) {
  FILE *file = fopen(name, "wb");
  if (!file || fwrite(data, 1, size, file) != size) exit(4);
  fclose(file);
}
static void check(int32_t status, const char *(*message)(int32_t)) {
  if (status) { puts(message(status)); exit(5); }
}
"""
    return "\n".join((*includes, head, "int main(void) {", *blocks, "return 0;\n}\n"))


# --- what cannot be saved ------------------------------------------------------------------------


def test_what_needs_python_is_refused(tmp_path: Path) -> None:
    table = np.arange(300_000.0)
    captures = sw.jit(lambda x: x + table)
    with pytest.raises(ExportError, match="captured an array"):
        captures.save(tmp_path / "f.o", "f64[300000]")
    with pytest.raises(ExportError, match=r"cholesky.* in Python"):
        sw.jit(lambda x: np.linalg.cholesky(x)).save(tmp_path / "f.o", "f64[3, 3]")
    assert not list(tmp_path.iterdir())


def test_wrong_words_are_named(tmp_path: Path) -> None:
    double = sw.jit(lambda x: x * 2)
    with pytest.raises(ValueError, match=r"none of \.o, \.so and \.mlir"):
        double.save(tmp_path / "f.dll", "f64[3]")
    with pytest.raises(ValueError, match="no machine 'z80'; there are: native"):
        double.save(tmp_path / "f.o", "f64[3]", machine="z80")
