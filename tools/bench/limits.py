"""What the machine can do at most, measured by loops that Stepwell compiles."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import Any

import numpy as np

from .measure import sample

# Independent chains of operations: more than latency × ports of any processor of today.
CHAINS = 24


def compiled_text(text: str, level: str) -> Any:
    """The executable of `@program` of a module at `level`."""
    from ...backends.driver import compile
    from ...backends.interpreter.landing import signature_of
    from ...dialects.text import parse_module

    module = parse_module(text, "limits.mlir")
    return compile(module, signature_of(module, "program"), start=level)


def fma_text(element: str, lanes: int, iterations: int) -> str:
    """A loop of `CHAINS` fused multiply-adds that do not wait for each other."""
    names = [f"%a{chain}" for chain in range(CHAINS)]
    vector = f"vector<{lanes}x{element}>"
    carried = ", ".join(f"{name} = %start" for name in names)
    types = ", ".join([vector] * CHAINS)
    body = "\n".join(
        f"      %b{chain} = math.fma {name}, %factor, %start : {vector}"
        for chain, name in enumerate(names)
    )
    yields = ", ".join(f"%b{chain}" for chain in range(CHAINS))
    total, sums = "%r#0", []
    for chain in range(1, CHAINS):
        sums.append(f"    %s{chain} = arith.addf {total}, %r#{chain} : {vector}")
        total = f"%s{chain}"
    return f"""builtin.module {{
  func.func @program(%x: memref<{lanes}x{element}>, %out: memref<{lanes}x{element}>) {{
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %end = arith.constant {iterations} : index
    %factor = arith.constant dense<0.5> : {vector}
    %start = vector.load %x[%zero] : memref<{lanes}x{element}>, {vector}
    %r:{CHAINS} = scf.for %i = %zero to %end step %one iter_args({carried}) -> ({types}) {{
{body}
      scf.yield {yields} : {types}
    }}
{chr(10).join(sums)}
    vector.store {total}, %out[%zero] : memref<{lanes}x{element}>, {vector}
    func.return
  }}
  func.func @program_shapes(%x: memref<{lanes}x{element}>) {{
    func.return
  }}
}}
"""


def fma_throughput(dtype: str) -> Callable[[], float]:
    """What measures the operations per second of one core: multiplications and additions."""
    from ...backends.cpu.target import host_description

    width = np.dtype(dtype).itemsize
    lanes = host_description().vector_bits // (8 * width)
    iterations = 50_000
    program = compiled_text(fma_text(f"f{8 * width}", lanes, iterations), "loop")
    x, out = np.ones(lanes, dtype), np.empty(lanes, dtype)
    operations = 2 * lanes * CHAINS * iterations

    def measure() -> float:
        return operations / statistics.median(
            sample(lambda: program.call_flat([x], out=(out,)), 1) for _ in range(3)
        )

    return measure
