"""What the machine can do at most, measured by loops that Stepwell compiles."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ...frontend.jit import jit
from . import programs
from .arithmetic import describe, operations_of, operations_text
from .measure import Row, from_samples, interleave, sample

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


def read_text(element: str, lanes: int) -> str:
    """A loop that adds up an array in `CHAINS` vectors; what is left over is not read."""
    vector, step = f"vector<{lanes}x{element}>", lanes * CHAINS
    chains = range(CHAINS)
    loads = "\n".join(
        f"      %d{chain} = arith.constant {chain * lanes} : index\n"
        f"      %j{chain} = arith.addi %i, %d{chain} : index\n"
        f"      %v{chain} = vector.load %x[%j{chain}] : memref<?x{element}>, {vector}\n"
        f"      %b{chain} = arith.addf %a{chain}, %v{chain} : {vector}"
        for chain in chains
    )
    total, sums = "%r#0", []
    for chain in chains[1:]:
        sums.append(f"    %s{chain} = arith.addf {total}, %r#{chain} : {vector}")
        total = f"%s{chain}"
    return f"""builtin.module {{
  func.func @program(%x: memref<?x{element}>, %out: memref<{lanes}x{element}>) {{
    %zero = arith.constant 0 : index
    %step = arith.constant {step} : index
    %size = memref.dim %x, %zero : memref<?x{element}>
    %vectors = arith.divui %size, %step : index
    %end = arith.muli %vectors, %step : index
    %start = arith.constant dense<0.0> : {vector}
    %r:{CHAINS} = scf.for %i = %zero to %end step %step
        iter_args({", ".join(f"%a{chain} = %start" for chain in chains)})
        -> ({", ".join([vector] * CHAINS)}) {{
{loads}
      scf.yield {", ".join(f"%b{chain}" for chain in chains)} : {", ".join([vector] * CHAINS)}
    }}
{chr(10).join(sums)}
    vector.store {total}, %out[%zero] : memref<{lanes}x{element}>, {vector}
    func.return
  }}
  func.func @program_shapes(%x: memref<?x{element}>) {{
    func.return
  }}
}}
"""


# For each program: how many arrays it must move, and which loop moves them as fast as can be.
TRAFFIC = {
    "sigmoid": (2, "copy"),
    "black-scholes": (4, "triad"),
    "softmax rows": (2, "copy"),
    "layernorm rows": (2, "copy"),
    "sum": (1, "read"),
    "var": (1, "read"),
    "jacobi": (2, "copy"),
}


def limits(quick: bool) -> Iterator[Row]:
    """The programs on 16M elements beside the time that their limit takes, measured in turn.

    That is to move their arrays, whose bytes are counted once each way, as by STREAM (J. McCalpin,
    1995), by loops that `jit` compiles, so with stores past the caches, and with prefetches, where
    those pay. It is the operations of the loops that give an array, if they take longer: as many of
    each kind as their machine code has, on as many cores, independent of each other.
    """
    from ...backends.cpu.target import host_description
    from ...backends.cpu.threads import get_num_threads

    elements = programs.SIZES["64k" if quick else "16M"]
    for dtype in ("float32", "float64"):
        width = np.dtype(dtype).itemsize
        lanes = host_description().vector_bits // (8 * width)
        x, y, out = (np.ones(elements, dtype) for _ in range(3))
        copy, triad = jit(lambda x: -x), jit(lambda x, y: x + 3.0 * y)
        read = compiled_text(read_text(f"f{8 * width}", lanes), "loop")
        kept = np.empty(lanes, dtype)
        moves: dict[str, tuple[int, Callable[[], object]]] = {
            "copy": (2, lambda: copy(x, out=out)),  # noqa: B023
            "triad": (3, lambda: triad(x, y, out=out)),  # noqa: B023
            "read": (1, lambda: read.call_flat([x], out=(kept,))),  # noqa: B023
        }
        peak = fma_throughput(dtype)() / 1e9
        for program in programs.PROGRAMS:
            arrays, name = TRAFFIC[program.name]
            moved, move = moves[name]
            arguments = program.make_arguments(elements, dtype)
            compiled = jit(program.function)
            result = np.asarray(compiled(*arguments))
            keywords = {"out": result.copy()} if result.ndim else {}
            functions = [lambda: compiled(*arguments, **keywords), move]  # noqa: B023
            operations = Counter[str]()
            if result.ndim:
                spec = f"f{8 * width}[{'n' if result.ndim == 1 else 'm, n'}]"
                assembly = compiled.lower(*[spec] * program.arguments).ir("asm")
                operations = operations_of(assembly, rows=result.ndim == 2)
            if operations:
                vectors = elements // (lanes * get_num_threads())
                text = operations_text(f"f{8 * width}", lanes, operations, vectors)
                alone, one = compiled_text(text, "loop"), np.ones(lanes, dtype)
                functions.append(lambda: alone.call_flat([one], out=(kept,)))  # noqa: B023
            ours, theirs, *computed = interleave(
                functions, 0.2 if quick else 0.8, 7 if quick else 11
            )
            bandwidth = moved * elements * width / statistics.median(theirs)
            notes = {f"{name}, GB/s": bandwidth / 1e9, "FMA peak, GF/s": peak}
            limit, what = [seconds * arrays / moved for seconds in theirs], "its arrays moved"
            for samples in computed:
                notes["moving, ms"] = statistics.median(limit) * 1e3
                notes["arithmetic, ms"] = statistics.median(samples) * 1e3
                if statistics.median(samples) > statistics.median(limit):
                    limit, what = samples, describe(operations)
            yield from_samples(
                f"limit: {program.name} {'64k' if quick else '16M'} {dtype}",
                ours,
                limit,
                what,
                aim="≥ 0.9",
                notes=notes,
            )
