"""Attention, a convolution, layers and a training step beside NumPy, torch.compile and jax.jit.

Each framework is a process of its own on the same core, and they take their samples in turn.
"""

from __future__ import annotations

import contextlib
import os
import statistics
from collections.abc import Iterator

from .frameworks_programs import IN_NUMPY
from .measure import Row, from_samples
from .worker import Worker

OPPONENTS = ("numpy", "torch", "jax")
# One thread each; XLA has no other way to be told.
ENVIRONMENT = {
    **dict.fromkeys(
        ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "STEPWELL_NUM_THREADS"), "1"
    ),
    "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1",
    "JAX_PLATFORMS": "cpu",
}


def frameworks(quick: bool) -> Iterator[Row]:
    """A row for each program and opponent; the notes say both times as parts of NumPy's."""
    core = str(min(os.sched_getaffinity(0)))
    with contextlib.ExitStack() as stack:
        workers = {
            name: stack.enter_context(
                Worker("stepwell.tools.bench.frameworks_worker", (name, core), ENVIRONMENT)
            )
            for name in ("stepwell", *OPPONENTS)
        }
        for program in IN_NUMPY:
            yield from compare(workers, program, 3 if quick else 11)


def compare(workers: dict[str, Worker], program: str, samples: int) -> Iterator[Row]:
    """The rows of one program: samples of every process in turn; of what is missing, none."""
    present = {name: worker for name, worker in workers.items() if "version" in worker.hello}
    prepared = {name: worker.ask(program=program) for name, worker in present.items()}
    taken: dict[str, list[float]] = {name: [] for name in present}
    for _ in range(samples):
        for name, worker in present.items():
            taken[name].append(worker.ask(calls=prepared[name]["calls"])["seconds"])
    numpy = statistics.median(taken["numpy"])
    notes = {
        "of NumPy's time": statistics.median(taken["stepwell"]) / numpy,
        "first call, s": prepared["stepwell"]["first"],
        "relative difference": prepared["stepwell"]["difference"],
    }
    for name in OPPONENTS:
        if name not in present:
            missing = f"{workers[name].hello['missing']} is not installed"
            yield from_samples(program, taken["stepwell"], None, missing, notes=notes)
            continue
        theirs = {
            "opponent's of NumPy's time": statistics.median(taken[name]) / numpy,
            "opponent's first call, s": prepared[name]["first"],
            "opponent's relative difference": prepared[name]["difference"],
        }
        yield from_samples(
            program,
            taken["stepwell"],
            taken[name],
            workers[name].hello["version"],
            notes=notes if name == "numpy" else notes | theirs,
        )
