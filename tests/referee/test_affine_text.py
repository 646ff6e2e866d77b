"""Upstream's mlir-opt 22 reads every affine op as we do, in both forms, and we read its text.

Each line is a case of its own: our text of it, custom and generic, is given to upstream, which must
print it as it prints the line itself; and upstream's text, custom and generic, must be our module.
"""

from __future__ import annotations

import shutil
import subprocess

import pytest

from stepwell.dialects.text import parse_module, print_module

MLIR_OPT = shutil.which("mlir-opt-22")
pytestmark = pytest.mark.skipif(
    MLIR_OPT is None, reason="mlir-opt 22 is not installed (mlir-22-tools)"
)

# Inside two loops, in a function of these arguments.
ARGUMENTS = (
    "%A: memref<?x?xf32>, %B: memref<100xf32>, %Z: memref<f32>, %I: memref<100xi32>, "
    "%tag: memref<1xi32>, %V: memref<8x8xvector<4xf32>>, %n: index, %m: index, %x: f32, %k: i32"
)
MAPS = [  # of (d0, d1)[s0]
    "d0 * s0 mod 7", "d0 mod s0", "d0 floordiv s0 + d0 ceildiv s0 - s0 * s0", "-d0",
    "-(d0 + 3) floordiv 2", "-5 floordiv 2", "-7 ceildiv 3", "-5 mod 3", "(d0 - 5) mod 2",
    "d0 - (d1 - 3)", "d0 - -3", "d0 * -1 + d1 * -2", "3 - d0", "(d0 + d1) floordiv s0 mod s0",
    "(d0 - d1) ceildiv 4 * -3", "-(d0 mod 4)", "9223372036854775807", "-9223372036854775807 + d0",
]  # fmt: skip
BOUNDS = [
    "%n to %m step 3", "-3 to 8",
    "max affine_map<(d0)[s0] -> (d0, s0)>(%i)[%n] to min affine_map<(d0) -> (d0, 9)>(%i) step 2",
    "affine_map<(d0) -> (d0 + 1)>(%i) to affine_map<(d0)[s0] -> (d0 + s0)>(%i)[%n]",
    "affine_map<() -> (4)>() to affine_map<()[s0] -> (s0 floordiv 2)>()[%n]",
]  # fmt: skip
PARALLEL = [
    "(%p) = (0) to (10)", "(%p, %q) = (0, 0) to (10, %n) step (2, 3)", "() = () to ()",
    "(%p) = (max(%i, %n)) to (min(%i + 10, %n, %m))", "(%p) = (-%i + 3) to (%i floordiv 2 + %n)",
]  # fmt: skip
SETS = [
    "d0 - d1 == 0, d0 - s0 >= 0, 5 >= 0", "1 == 0", "d0 - 1 >= 0", "d0 <= 1, d0 >= 2, d1 == s0",
    "d0 mod 2 == 0", "d0 floordiv s0 - d1 ceildiv s0 >= 0", "-d0 - 1 >= 0",
]  # fmt: skip
SUBSCRIPTS = [
    "%i + 1, %j floordiv 2 - symbol(%n)", "%i * 2 + %j * 3, symbol(%n) * %j", "3, %n",
    "%i mod symbol(%n), -%j + 3", "(%i + %j) ceildiv 3, %j - %i", "%i, %i * 4 - %i * 3",
    "symbol(%n) + symbol(%m), %i + symbol(%n)",
]  # fmt: skip
LINES = [
    *(f"%a = affine.apply affine_map<(d0, d1)[s0] -> ({e})>(%i, %j)[%n]" for e in MAPS),
    "%a = affine.apply affine_map<()[s0, s1] -> (s0 * s1)>()[%n, %m]",
    "%a = affine.min affine_map<(d0)[s0, s1] -> (d0, s0, s1, 5, d0 - s0, -1)>(%i)[%n, %m]",
    "%a = affine.max affine_map<(d0) -> (d0)>(%i)",
    "%a = affine.max affine_map<(d0)[s0] -> (1000, d0 + 512, s0 mod 3)>(%i)[%n]",
    *(f"affine.if affine_set<(d0, d1)[s0] : ({s})>(%i, %j)[%n] {{ }} else {{ }}" for s in SETS),
    "affine.if affine_set<(d0) : (d0 >= 0)>(%i) { affine.store %x, %Z[] : memref<f32> } {my}",
    "%a:2 = affine.if affine_set<(d0) : (d0 - 1 >= 0)>(%i) -> (f32, index) {"
    "affine.yield %x, %n : f32, index } else { affine.yield %x, %m : f32, index }",
    *(f"affine.for %l = {bounds} {{ }}" for bounds in BOUNDS),
    "%r:2 = affine.for %l = 0 to 5 iter_args(%p = %x, %q = %n) -> (f32, index) {"
    "affine.yield %p, %q : f32, index } {my = 1 : i32}",
    *(f"affine.parallel {bounds} {{ }}" for bounds in PARALLEL),
    *(f'%r = affine.parallel (%p) = (0) to (10) reduce ("{kind}") -> (f32) {{'
      "affine.yield %x : f32 }" for kind in ("addf", "mulf", "maximumf", "minimumf", "assign")),
    *(f'%r = affine.parallel (%p) = (0) to (10) reduce ("{kind}") -> (i32) {{'
      "affine.yield %k : i32 }" for kind in ("addi", "muli", "ori", "andi", "assign")),
    '%r:2 = affine.parallel (%p, %q) = (0, %i) to (10, %i + 5) reduce ("addf", "addi") '
    "-> (f32, i32) { affine.yield %x, %k : f32, i32 }",
    *(f"%a = affine.load %A[{subscripts}] : memref<?x?xf32>" for subscripts in SUBSCRIPTS),
    *(f"affine.store %x, %A[{subscripts}] : memref<?x?xf32>" for subscripts in SUBSCRIPTS),
    "%a = affine.load %Z[] : memref<f32>",
    "%a = affine.load %V[%j mod 8, 1] : memref<8x8xvector<4xf32>>",
    "affine.store %x, %A[%i, %j] {to = 5 : i64} : memref<?x?xf32>",
    *(f"%a = affine.vector_load %A[{s}] : memref<?x?xf32>, vector<2x8xf32>" for s in SUBSCRIPTS),
    "%a = affine.vector_load %B[%i] : memref<100xf32>, vector<8xf32>\n"
    "affine.vector_store %a, %A[%i, %j - 3] : memref<?x?xf32>, vector<8xf32>",
    "affine.prefetch %B[%i + 5], write, locality<0>, instr : memref<100xf32>",
    "affine.prefetch %A[%i, %j], read, locality<3>, data : memref<?x?xf32>",
    *(f"%a:3 = affine.delinearize_index %i into ({basis}) : index, index, index"
      for basis in ("4, 5, 6", "5, 6", "%n, 5, %m", "%n, %m")),
    "%a = affine.delinearize_index %i into () : index",
    *(f"%a = affine.linearize_index {disjoint}[%i, %j] by ({basis}) : index"
      for basis in ("3, 5", "5", "%n, 4", "%n") for disjoint in ("", "disjoint ")),
    "%a = affine.linearize_index [%i] by () : index",
    "%a = affine.linearize_index [] by () : index",
    "affine.dma_wait %tag[0], %n : memref<1xi32>",
    "%f = memref.alloc() : memref<64xf32, 1>\naffine.dma_start %B[%i + symbol(%n)], %f[%j], "
    "%tag[0], %n, %n, %m : memref<100xf32>, memref<64xf32, 1>, memref<1xi32>",
    # What reductions become where threads or lanes share a buffer; its kinds are those above.
    *(f"%a = memref.atomic_rmw {kind} %x, %B[%i] : (f32, memref<100xf32>) -> f32"
      for kind in ("addf", "assign", "maximumf", "maxnumf", "minimumf", "minnumf", "mulf")),
    *(f"%a = memref.atomic_rmw {kind} %k, %I[%i] : (i32, memref<100xi32>) -> i32"
      for kind in ("addi", "andi", "maxs", "maxu", "mins", "minu", "muli", "ori", "xori")),
]  # fmt: skip
SEPARATOR = "// -----\n"


def module_of(line: str) -> str:
    return f"""func.func @f({ARGUMENTS}) {{
      affine.for %i = 0 to 100 {{
        affine.for %j = 0 to 10 {{
          {line}
        }}
      }}
      func.return
    }}
    """


def upstream(texts: list[str], *flags: str) -> list[str]:
    """Upstream's text of each module."""
    assert MLIR_OPT is not None
    done = subprocess.run(
        [MLIR_OPT, "-split-input-file", *flags],
        input=SEPARATOR.join(texts),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split(SEPARATOR)


@pytest.mark.parametrize("generic", [False, True], ids=["custom", "generic"])
def test_both_read_each_others_text(generic: bool) -> None:
    texts = [module_of(line) for line in LINES]
    modules = [parse_module(text) for text in texts]
    flags = ["-mlir-print-op-generic"] if generic else []
    theirs = upstream(texts, *flags)
    ours = [print_module(module, generic=generic) for module in modules]
    assert len(theirs) == len(LINES)
    for line, module, their_text, our_text, again in zip(
        LINES, modules, theirs, ours, upstream(ours, *flags), strict=True
    ):
        assert parse_module(their_text).is_structurally_equivalent(module), line
        assert parse_module(our_text).is_structurally_equivalent(module), line
        assert again.strip() == their_text.strip(), line
