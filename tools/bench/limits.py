"""What the machine can do at most, measured by loops that Stepwell compiles."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...backends.cpu.threads import get_num_threads
from ...frontend.jit import jit
from . import programs
from .arithmetic import CHAINS, describe, operations_of, operations_text
from .measure import Row, from_samples, interleave, sample

# Of an array that is read, so that threads can share it.
PARTS = 64
# Bytes ahead, and the cache that is asked for them: as `vector-prefetch-reductions` has it.
AHEAD = ((5120, 2), (1536, 3))


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
    width, lanes = np.dtype(dtype).itemsize, _lanes(dtype)
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
    """A loop over `PARTS` of an array, shared by threads: a part is added up in `CHAINS` vectors.

    What is left over is not read. Of each line of memory, what lies some KiB behind is asked for.
    """
    width, memory = int(element[1:]) // 8, f"memref<?x{element}>"
    vector, step = f"vector<{lanes}x{element}>", lanes * CHAINS
    chains = range(CHAINS)
    loads = "\n".join(
        f"          %d{chain} = arith.constant {chain * lanes} : index\n"
        f"          %j{chain} = arith.addi %i, %d{chain} : index\n"
        f"          %v{chain} = vector.load %x[%j{chain}] : {memory}, {vector}\n"
        f"          %b{chain} = arith.addf %a{chain}, %v{chain} : {vector}"
        for chain in chains
    )
    for distance, cache in AHEAD:
        loads += f"\n          %d{distance} = arith.constant {distance // width} : index"
        for chain in range(0, CHAINS, max(1, 64 // (lanes * width))):
            at = f"%p{distance}_{chain}"
            loads += (
                f"\n          {at} = arith.addi %j{chain}, %d{distance} : index\n"
                f"          memref.prefetch %x[{at}], read, locality<{cache}>, data : {memory}"
            )
    total, sums = "%r#0", []
    for chain in chains[1:]:
        sums.append(f"        %s{chain} = arith.addf {total}, %r#{chain} : {vector}")
        total = f"%s{chain}"
    no_operands = f"array<i32: {', '.join('0' * 7)}>"
    return f"""builtin.module {{
  func.func @program(%x: {memory}, %out: memref<{PARTS}x{lanes}x{element}>) {{
    %yes = arith.constant true
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %parts = arith.constant {PARTS} : index
    %step = arith.constant {step} : index
    %size = memref.dim %x, %zero : {memory}
    %all = arith.constant {step * PARTS} : index
    %vectors = arith.divui %size, %all : index
    %length = arith.muli %vectors, %step : index
    %start = arith.constant dense<0.0> : {vector}
    "omp.parallel"(%yes) <{{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}}> ({{
      "omp.wsloop"() <{{operandSegmentSizes = {no_operands}}}> ({{
        "omp.loop_nest"(%zero, %parts, %one) <{{collapse_num_loops = 1 : i64}}> ({{
        ^bb0(%part: index):
        %begin = arith.muli %part, %length : index
        %end = arith.addi %begin, %length : index
        %r:{CHAINS} = scf.for %i = %begin to %end step %step
            iter_args({", ".join(f"%a{chain} = %start" for chain in chains)})
            -> ({", ".join([vector] * CHAINS)}) {{
{loads}
          scf.yield {", ".join(f"%b{chain}" for chain in chains)} : {", ".join([vector] * CHAINS)}
        }}
{chr(10).join(sums)}
        vector.store {total}, %out[%part, %zero] : memref<{PARTS}x{lanes}x{element}>, {vector}
        omp.yield
        }}) : (index, index, index) -> ()
      }}) : () -> ()
      "omp.terminator"() : () -> ()
    }}) : (i1) -> ()
    func.return
  }}
  func.func @program_shapes(%x: {memory}) {{
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


@dataclass(frozen=True)
class Stream:
    """A loop that moves arrays past a core, or past all: how many, their bytes, and the call."""

    arrays: int
    bytes: int
    move: Callable[[], object]

    def gigabytes(self, seconds: float) -> float:
        """Moved in a second, by the time of one call."""
        return self.bytes / seconds / 1e9


def streams(elements: int, dtype: str) -> dict[str, Stream]:
    """The loops of `TRAFFIC` over arrays of `elements`, on as many threads as are set."""
    x, y, out = (np.ones(elements, dtype) for _ in range(3))
    copy, triad = jit(lambda x: -x), jit(lambda x, y: x + 3.0 * y)
    width, lanes = x.itemsize, _lanes(dtype)
    read = compiled_text(read_text(f"f{8 * width}", lanes), "loop")
    kept = np.empty((PARTS, lanes), dtype)
    return {
        "copy": Stream(2, 2 * x.nbytes, lambda: copy(x, out=out)),
        "triad": Stream(3, 3 * x.nbytes, lambda: triad(x, y, out=out)),
        "read": Stream(1, x.nbytes, lambda: read.call_flat([x], out=(kept,))),
    }


def arithmetic_of(
    program: programs.Program, elements: int, dtype: str, rank: int
) -> tuple[Counter[str], Callable[[], object] | None]:
    """What a program that gives an array computes for each vector, and a call that does it alone.

    It is what one of the threads does that are set. Of other programs, and where there is nothing
    to compute, there is none.
    """
    if not rank:
        return Counter(), None
    lanes, element = _lanes(dtype), f"f{8 * np.dtype(dtype).itemsize}"
    spec = f"{element}[{'n' if rank == 1 else 'm, n'}]"
    assembly = jit(program.function).lower(*[spec] * program.arguments).ir("asm")
    operations = operations_of(assembly, rows=rank == 2)
    if not operations:
        return operations, None
    text = operations_text(element, lanes, operations, elements // (lanes * get_num_threads()))
    alone, one, kept = compiled_text(text, "loop"), np.ones(lanes, dtype), np.empty(lanes, dtype)
    return operations, lambda: alone.call_flat([one], out=(kept,))


def _lanes(dtype: str) -> int:
    from ...backends.cpu.target import host_description

    return host_description().vector_bits // (8 * np.dtype(dtype).itemsize)


def limits(quick: bool) -> Iterator[Row]:
    """The programs on 16M elements beside the time that their limit takes, measured in turn.

    That is to move their arrays, whose bytes are counted once each way, as by STREAM (J. McCalpin,
    1995), by loops that `jit` compiles, so with stores past the caches, and with prefetches, where
    those pay. It is the operations of the loops that give an array, if they take longer: as many of
    each kind as their machine code has, on as many cores, independent of each other.
    """
    elements = programs.SIZES["64k" if quick else "16M"]
    for dtype in ("float32", "float64"):
        moves = streams(elements, dtype)
        peak = fma_throughput(dtype)() / 1e9
        for program in programs.PROGRAMS:
            arrays, name = TRAFFIC[program.name]
            stream = moves[name]
            arguments = program.make_arguments(elements, dtype)
            compiled = jit(program.function)
            result = np.asarray(compiled(*arguments))
            keywords = {"out": result.copy()} if result.ndim else {}
            functions = [lambda: compiled(*arguments, **keywords), stream.move]  # noqa: B023
            operations, alone = arithmetic_of(program, elements, dtype, result.ndim)
            functions += [] if alone is None else [alone]
            ours, theirs, *computed = interleave(
                functions, 0.2 if quick else 0.8, 7 if quick else 11
            )
            bandwidth = stream.gigabytes(statistics.median(theirs))
            notes = {f"{name}, GB/s": bandwidth, "FMA peak, GF/s": peak}
            limit = [seconds * arrays / stream.arrays for seconds in theirs]
            what = "its arrays moved"
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
