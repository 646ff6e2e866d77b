"""gpu-keep-numbers: what only kernels need of a number on the device, they load by themselves."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.driver import run_passes
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.gpu_keep_numbers import GpuKeepNumbersPass

Transform = Callable[..., tuple[str, list[str]]]

PROGRAM = """
func.func @f(%x: memref<100xf32>, %out: memref<100xf32>, %all: memref<f32>) {
  %start = arith.constant 0.0 : f32
  %p = memref.alloc() : memref<f32>
  affine.parallel (%i) = (0) to (1) {
    %s = affine.parallel (%j) = (0) to (100) reduce ("addf") -> (f32) {
      %v = affine.load %x[%j] : memref<100xf32>
      affine.yield %v : f32
    } {mapping = "threads"}
    affine.store %s, %p[] : memref<f32>
  } {mapping = "blocks"}
  %n = affine.load %p[] : memref<f32>
  memref.dealloc %p : memref<f32>
  %r = math.sqrt %n : f32
  affine.parallel (%i) = (0) to (10) {
    affine.parallel (%j) = (0) to (10) {
      %v = affine.load %x[%i * 10 + %j] : memref<100xf32>
      %d = arith.divf %v, %r : f32
      affine.store %d, %out[%i * 10 + %j] : memref<100xf32>
    } {mapping = "grid"}
  } {mapping = "grid"}
  func.return
}
"""


def test_a_number_is_loaded_by_the_kernel(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    text, _ = transform(PROGRAM, GpuKeepNumbersPass())
    golden(text)
    lines = [line.strip() for line in text.splitlines()]
    load = next(line for line in lines if line.startswith("%") and "affine.load %p[]" in line)
    assert lines.index(load) > lines.index('} {mapping = "blocks"}')
    # Memory is freed when it has been read; the loops of the grid are one nest still.
    assert lines.index("memref.dealloc %p : memref<f32>") > lines.index('} {mapping = "grid"}')
    assert "affine.parallel (%j" in lines[lines.index("affine.parallel (%i_1) = (0) to (10) {") + 1]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # The host needs it: it decides, or gives it on.
        ("  affine.parallel (%i) = (0) to (10) {", '  cf.assert %b, "no"\n'),
        (
            "  %r = math.sqrt %n : f32",
            "  func.call @g(%n) : (f32) -> ()\n  %r = math.sqrt %n : f32",
        ),
        # It is another number when the kernel runs, or while it does.
        ("  %r = math", "  affine.store %start, %p[] : memref<f32>\n  %r = math"),
        (
            "      affine.store %d",
            "      affine.store %d, %p[] : memref<f32>\n      affine.store %d",
        ),
    ],
)
def test_what_the_host_must_load(old: str, new: str, transform: Transform) -> None:
    program = PROGRAM.replace("  memref.dealloc %p : memref<f32>\n", "")
    if "assert" in new:
        compare = "  %b = arith.cmpf ogt, %r, %start : f32\n"
        new = compare + new + old
    changed = program.replace(old, new, 1)
    assert changed != program
    changed += "func.func private @g(f32)\n" if "@g" in new else ""
    text, _ = transform(changed, GpuKeepNumbersPass())
    assert "\n    %n = affine.load %p[]" in text


def test_a_kernel_gets_what_it_needs_alone() -> None:
    """What the next one needs may use what comes after this one."""
    between = """  %limit = math.sqrt %one : f32
  %m = arith.maximumf %n, %limit : f32
"""
    text = PROGRAM.replace("  %r = math", "  %one = arith.constant 1.0 : f32\n  %r = math")
    first = text[text.index("  affine.parallel (%i) = (0) to (10) {") : text.index("  func.return")]
    second = between + first.replace("%r", "%m")
    module = parse_module(text.replace("  func.return", second + "  func.return"))
    run_passes([GpuKeepNumbersPass()], module)
    module.verify()
    printed = print_module(module)
    kernels = printed.split('mapping = "grid"')
    assert ["maximumf" in part for part in kernels].count(True) == 1
    parse_module(printed)  # what is used is defined before


def normalized(x):
    return (x - np.min(x)) / (np.max(x) - np.min(x))


def scaled(a, b):
    return (a @ b) * np.max(a)


def descent(x, y):
    r = y - x @ y
    step = (r @ r) / (r @ (x @ r))
    return y + step * r


@pytest.mark.parametrize(
    ("function", "shapes"),
    [
        (lambda x: x / np.sqrt(np.sum(x * x)), [(9000,)]),
        (normalized, [(30, 40)]),
        (scaled, [(70, 70), (70, 70)]),
        (descent, [(40, 40), (40,)]),
    ],
)
def test_programs_whose_numbers_stay(
    function: Callable[..., object], shapes: list[tuple[int, ...]]
) -> None:
    random = np.random.default_rng(2)
    arguments = [random.normal(size=shape).astype(np.float32) for shape in shapes]
    program = sw.jit(function, target="simt")
    text = program.lower(*arguments).ir("affine")
    host = [line for line in text.splitlines() if line.startswith("    %")]
    assert not any("affine.load" in line or "memref.load" in line for line in host)
    expected = function(*[argument.astype(np.float64) for argument in arguments])
    np.testing.assert_allclose(program(*arguments), expected, rtol=2e-4, atol=2e-4)
