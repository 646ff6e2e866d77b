"""vector-prefetch: a later stage asks for what the first one will read; nothing else changes."""

from __future__ import annotations

import numpy as np
import pytest

import stepwell
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.vector_prefetch import VectorPrefetchPass

STAGES = """
func.func @f(%x: memref<?xf64>, %out: memref<?xf64>) {
  %zero = arith.constant 0 : index
  %step = arith.constant 8 : index
  %strip = arith.constant 64 : index
  %n = memref.dim %x, %zero : memref<?xf64>
  %t = memref.alloca() : memref<64xf64>
  scf.for %s = %zero to %n step %strip {
    scf.for %k = %zero to %strip step %step {
      %i = arith.addi %s, %k : index
      %v = vector.load %x[%i] : memref<?xf64>, vector<8xf64>
      %w = arith.mulf %v, %v : vector<8xf64>
      vector.store %w, %t[%k] : memref<64xf64>, vector<8xf64>
    }
    scf.for %k = %zero to %strip step %step {
      %i = arith.addi %s, %k : index
      %v = vector.load %x[%i] : memref<?xf64>, vector<8xf64>
      %w = vector.load %t[%k] : memref<64xf64>, vector<8xf64>
      %y = arith.addf %v, %w : vector<8xf64>
      vector.store %y, %out[%i] : memref<?xf64>, vector<8xf64>
    }
  }
  func.return
}
"""


def prefetched(text: str, **options: int) -> str:
    module = parse_module(text)
    VectorPrefetchPass(**options).apply(make_context(), module)
    module.verify()
    return print_module(module)


def test_the_second_stage_asks_for_the_next_strip() -> None:
    first, second = prefetched(STAGES).split("arith.mulf")
    assert "prefetch" not in first
    lines = [line.strip() for line in second.splitlines()]
    at = next(n for n, line in enumerate(lines) if line.startswith("memref.prefetch %x["))
    asked = lines[at].split("[")[1].split("]")[0]
    assert lines[at - 1].startswith(f"{asked} = arith.addi") and "%strip" in lines[at - 1]
    assert lines[at + 1].startswith("%v") and second.count("prefetch") == 1


def test_the_last_stage_asks_for_what_the_first_alone_reads() -> None:
    read = "%v = vector.load %x[%i] : memref<?xf64>, vector<8xf64>\n      %w = vector.load"
    text = STAGES.replace(read, "%w = vector.load").replace(
        "arith.addf %v, %w", "arith.addf %w, %w"
    )
    assert text != STAGES
    first, second = prefetched(text).split("arith.mulf")
    assert "prefetch" not in first
    lines = [line.strip() for line in second.split("scf.for")[1].splitlines()]
    at = next(n for n, line in enumerate(lines) if line.startswith("memref.prefetch %x["))
    assert "%s, %k_1" in lines[at - 2] and "%strip" in lines[at - 1]
    assert second.count("prefetch") == 1
    scaled = text.replace("%i = arith.addi %s, %k", "%d = arith.muli %k, %k : index\n"
                          "      %i = arith.addi %s, %d", 1)  # fmt: skip
    shorter = text.replace("%zero to %strip step %step", "%zero to %step step %step", 1)
    for other in (scaled, shorter):
        assert other != text and "prefetch" not in prefetched(other)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "%v = vector.load %x[%i] : memref<?xf64>, vector<8xf64>\n      %w = arith.mulf %v, %v",
            "%w = arith.constant dense<1.0>",
        ),
        ("vector.store %y, %out[%i]", "vector.store %y, %x[%i]"),
        ("to %strip step %step", "to %n step %step"),
        ("%i = arith.addi %s, %k", "%i = arith.addi %k, %k"),
    ],
    ids=["one stage reads", "stored into", "as long as the array", "the same every time"],
)
def test_where_nothing_is_asked_for(old: str, new: str) -> None:
    text = STAGES.replace(old, new)
    assert text != STAGES
    assert "prefetch" not in prefetched(text)


def test_long_loops_are_left() -> None:
    assert "prefetch" not in prefetched(STAGES, most_iterations=32)


def test_at_the_end_of_an_array() -> None:
    """What lies behind it is asked for, and not read."""
    from stepwell.tools.bench.programs import black_scholes

    compiled = stepwell.jit(black_scholes)
    text = compiled.lower("f64[n]", "f64[n]", "f64[n]").ir("loop")
    assert "memref.prefetch" in text
    x = np.random.default_rng(7).random(32768 + 300) + 0.5
    np.testing.assert_allclose(compiled(x, x[::-1].copy(), x), black_scholes(x, x[::-1], x), 1e-12)


def rows_read_twice(before: str, between: str) -> str:
    """Two loops read a row, and a third stores another past the caches if %stream."""
    read = """
    scf.for %j = %zero to %m step %step {
      %v = vector.load %x[%i, %j] : memref<?x?xf64>, vector<8xf64>
      vector.store %v, %t[%j] : memref<?xf64>, vector<8xf64>
    }"""
    return f"""
func.func @f(%x: memref<?x?xf64>, %t: memref<?xf64>, %out: memref<?x?xf64>, %n: index, %m: index) {{
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %step = arith.constant 8 : index
  scf.for %i = %zero to %n step %one {{
    {before}{read}{read}
    {between}
    scf.for %j = %zero to %m step %step {{
      %v = vector.load %t[%j] : memref<?xf64>, vector<8xf64>
      scf.if %stream {{
        vector.store %v, %out[%i, %j] {{nontemporal = true}} : memref<?x?xf64>, vector<8xf64>
      }}
    }}
  }}
  func.return
}}
"""


def test_rows_are_asked_for_only_by_loops_that_know_whether_to() -> None:
    stream = "%stream = arith.cmpi ult, %i, %m : index"
    assert prefetched(rows_read_twice(stream, "")).count("prefetch %x") == 2
    assert "prefetch %x" not in prefetched(rows_read_twice("", stream))
