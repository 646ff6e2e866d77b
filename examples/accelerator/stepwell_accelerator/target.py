"""The target as Stepwell's driver sees it: description, pipeline, assembling, running."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from stepwell.backends.cpu.cache import Entry
from stepwell.backends.signature import Signature

from .assembler import Step, disassemble
from .assembler import assemble as assemble_text
from .machine import LANES, SCRATCHPAD
from .simulator import Run, simulate

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from stepwell.passes.levels import Level, Pipeline
    from stepwell.passes.target import TargetDescription

VERSION = "1"
last: Run | None = None


def describe() -> TargetDescription:
    """What passes may know of the machine."""
    from stepwell.passes.target import TargetDescription

    return TargetDescription(
        name="accelerator",
        vector_bits=32 * LANES,
        vector_registers=SCRATCHPAD // LANES,
        l1_bytes=4 * SCRATCHPAD,
        l2_bytes=4 * SCRATCHPAD,
        l3_bytes=4 * SCRATCHPAD,
        fma_latency=1,
        fma_ports=1,
        masked=True,
        scale_instruction=False,
        half_instructions=False,
    )


def identity() -> str:
    """There is only one such machine."""
    return f"accelerator {VERSION}"


def pipeline(target: TargetDescription) -> Pipeline:
    """As on the CPU down to loops over memory; then one pass maps them to the machine."""
    from stepwell.backends.cpu.executor import describe as describe_cpu
    from stepwell.passes.base import make_pass
    from stepwell.passes.levels import pipeline_of

    shared = {level: passes for level, passes in pipeline_of(describe_cpu())}
    return [
        ("nd", shared["nd"]),
        ("linalg", shared["linalg"]),
        (
            "affine",
            [
                make_pass("one-shot-bufferize"),
                make_pass("convert-linalg-to-affine-loops"),
                make_pass("affine-scalrep"),
                make_pass("affine-loop-coalescing", contiguous=True),
            ],
        ),
        ("accel", [make_pass("affine-to-accelerator")]),
    ]


def __getattr__(name: str) -> Any:
    if name == "LEVELS":  # asked for by the compiler only: a cached call does without it
        return _levels()
    raise AttributeError(name)


def _levels() -> dict[str, Level]:
    from stepwell.passes.levels import Level

    return {"accel": Level("accel", frozenset({"builtin", "accel"}))}


def assembly(module: ModuleOp) -> str:
    """The assembler's text of a module at level `accel`."""
    from .instructions import Instruction, ProgramOp

    (program,) = (op for op in module.ops if isinstance(op, ProgramOp))
    steps = [
        Step(op.name.partition(".")[2], op.kind_name, op.numbers)
        for op in program.body.block.ops
        if isinstance(op, Instruction)
    ]
    return assemble_text(program.sizes, steps)


def assemble(module: ModuleOp, signature: Signature) -> Entry:
    """What is kept of a program: its text, and how it is called."""
    return Entry({"signature": signature.to_json()}, assembly(module).encode())


def load(entry: Entry, hidden: Sequence[np.ndarray[Any, Any]] = ()) -> Executable:
    """Something to call, from what `assemble` made."""
    return Executable(Signature.from_json(entry.metadata["signature"]), entry.code.decode(), hidden)


class Executable:
    """A program and the machine that runs it."""

    def __init__(self, signature: Signature, text: str, hidden: Sequence[np.ndarray[Any, Any]]):
        self.signature = signature
        self.hidden = tuple(hidden)
        self.sizes, self.steps = disassemble(text)

    def __call__(self, *leaves: Any, out: Any = None) -> Any:
        """Run the program; results are new arrays, or go to `out`."""
        results = self.call_flat(leaves)
        if out is not None:
            given = (out,) if self.signature.single else out
            for place, result in zip(given, results, strict=True):
                if place is not None:
                    np.copyto(place, result)
            results = tuple(
                result if place is None else place
                for place, result in zip(given, results, strict=True)
            )
        return results[0] if self.signature.single else results

    def call_flat(self, leaves: Sequence[Any]) -> tuple[np.ndarray[Any, Any], ...]:
        """The results, one after the other."""
        global last
        buffers = [
            np.ascontiguousarray(leaf, np.float32).ravel() for leaf in (*leaves, *self.hidden)
        ]
        # Of results and temporaries, nobody may rely on what is there at first.
        buffers += [np.full(size, np.nan, np.float32) for size in self.sizes[len(buffers) :]]
        last = simulate(self.steps, buffers)
        first = len(self.signature.arguments)
        return tuple(
            buffers[first + number].reshape([extent or 0 for extent in result.shape])
            for number, result in enumerate(self.signature.results)
        )
