"""`stepwell tune FILE.py:FUNCTION --args 'f32[512, 512] f32[512, 512]'`: search for a schedule.

Candidates are ordered by a model of what they cost, and measured in that order beside the best one
so far. Each measurement is kept at once, so that a search that is stopped goes on where it was. The
winner is kept beside the compiled code in the cache, and the function uses it from then on.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .bench.measure import interleave
from .cli import complain
from .lower import UsageError, load_function, split_specs
from .run import make_arguments


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("function", metavar="FILE.py:FUNCTION")
    parser.add_argument(
        "--args", required=True, metavar="SPECS", help="as `stepwell run`: every extent is given"
    )
    parser.add_argument("--candidates", type=int, default=24, help="how many are measured")
    parser.add_argument("--seconds", type=float, default=0.5, help="of measuring for each of them")
    parser.add_argument(
        "--static", action="store_true", help="for these sizes only, as jit(static=True) compiles"
    )
    parser.add_argument("--restart", action="store_true", help="forget what was measured before")


def run(arguments: argparse.Namespace) -> int:
    from rich.console import Console
    from rich.progress import Progress

    try:
        search = Search.of(arguments)
    except UsageError as error:
        return complain(f"stepwell tune: {error}")
    console = Console()
    if arguments.restart:
        search.forget()
    found = search.candidates(max(1, arguments.candidates))
    try:
        with Progress(console=console) as progress:
            task = progress.add_task("tuning", total=len(found))
            for sizes in found:
                ratio = search.measure(sizes, arguments.seconds)
                progress.console.print(f"{describe(sizes)}: {ratio:.3f}", highlight=False)
                progress.update(task, advance=1)
    except KeyboardInterrupt:
        console.print("stopped; the same command goes on from here")
        return 130
    winner, ratio = search.winner(found)
    search.keep(winner)
    console.print(
        f"best: {describe(winner)}: {ratio:.3f} of the default schedule's time", highlight=False
    )
    return 0


@dataclass
class Search:
    """The search for one function and one kind of arguments.

    Attributes:
        function: compiled with the default schedule.
        values: what it is called with.
        prepared: the program with its contractions named, and what their schedules depend on.
        state: the file with what was measured: by sizes, the time relative to the default's.
    """

    function: Any
    values: Sequence[Any]
    prepared: tuple[Any, Any]
    key: str
    state: Path
    measured: dict[str, float]

    @classmethod
    def of(cls, arguments: argparse.Namespace) -> Search:
        """
        Raises:
            UsageError: no such function, wrong arguments, no contraction in it, or no cache.
        """
        from ..backends.cpu.cache import default_cache
        from ..backends.driver import find_executor, prepare_schedule, schedule_key
        from ..frontend.jit import jit
        from ..passes.affine_schedule import AffineSchedulePass

        function = load_function(arguments.function)
        if arguments.static:
            function = jit(function.__wrapped__, static=True)
        values = make_arguments(" ".join(split_specs(arguments.args)), seed=0)
        cache = default_cache()
        if cache is None:
            raise UsageError("there is no cache to keep the winner in (STEPWELL_CACHE=0)")
        lowered = function.lower(*values)
        machine = find_executor(function.target).describe()
        prepared = prepare_schedule(lowered.module(), machine)
        if not isinstance(prepared[1], AffineSchedulePass):
            raise UsageError(
                f"schedules of target '{function.target}' are not searched: "
                "change the text that schedule() gives, and compile it by jit(schedule=…)"
            )
        default = prepared[1].schedule(prepared[0])
        if not default.passes:
            raise UsageError(f"{arguments.function} contains no contraction")
        program = lowered.program
        key = schedule_key(program.fingerprint, program.signature, function.target)
        state = Path(cache.directory) / f"{key}.tuning.json"
        measured: dict[str, float] = {}
        if state.exists():
            try:
                measured = {str(k): float(v) for k, v in json.loads(state.read_text()).items()}
            except (ValueError, AttributeError):
                measured = {}  # not ours, or half written by a full disk: it is only measurements
        return cls(function.with_schedule(default), values, prepared, key, state, measured)

    def candidates(self, count: int) -> list[Any]:
        """Sizes that give other schedules than the default and each other, those first that the
        model takes for the fastest."""
        from ..backends.driver import find_executor
        from ..passes.schedules.contraction import Sizes

        machine = find_executor(self.function.target).describe()
        # Whether the right operand is packed, and what is outside: a copy is made for all rows.
        orders = ((True, False), (False, False), (False, True))
        pieces = (machine.l2_bytes // n for n in (2, 4, 8))
        sizes = [
            Sizes(vectors, height, piece, *order)
            for vectors, height, piece, order in itertools.product(
                range(1, 7), range(1, 15), pieces, orders
            )
            if vectors * height + vectors + 1 <= machine.vector_registers
        ]
        chosen: list[Any] = []
        seen = {self._schedule(Sizes()).script()}
        for one in sorted(sizes, key=lambda one: model_cost(one, machine)):
            script = self._schedule(one).script()
            if script not in seen:
                seen.add(script)
                chosen.append(one)
        return chosen[:count]

    def measure(self, sizes: Any, seconds: float) -> float:
        """The time with these sizes relative to the default schedule's, measured in turn."""
        known = self.measured.get(repr(sizes))
        if known is not None:
            return known
        candidate = self.function.with_schedule(self._schedule(sizes))
        ours, default = interleave(
            [lambda: candidate(*self.values), lambda: self.function(*self.values)], seconds, 7
        )
        ratio = statistics.median(ours) / statistics.median(default)
        self.measured[repr(sizes)] = ratio
        self._save()
        return ratio

    def _schedule(self, sizes: Any) -> Any:
        module, default = self.prepared
        return default.schedule(module, sizes)

    def _save(self) -> None:
        self.state.parent.mkdir(parents=True, exist_ok=True)
        temporary = self.state.with_suffix(f".{os.getpid()}.tmp")
        temporary.write_text(json.dumps(self.measured, indent=1))
        temporary.replace(self.state)

    def forget(self) -> None:
        self.measured.clear()
        self.state.unlink(missing_ok=True)

    def winner(self, found: Sequence[Any]) -> tuple[Any, float]:
        """The fastest of some sizes; the default's, where none is faster than it."""
        from ..passes.schedules.contraction import Sizes

        measured = [(self.measured[repr(sizes)], sizes) for sizes in found]
        ratio, best = min([(1.0, Sizes()), *measured])
        return best, ratio

    def keep(self, sizes: Any) -> None:
        from ..backends.cpu.cache import default_cache

        cache = default_cache()
        assert cache is not None
        cache.store_schedule(self.key, self._schedule(sizes).script())


def describe(sizes: Any) -> str:
    """Sizes as the search prints them: `4 × 6 vectors, 256 KiB packed`."""
    if not sizes.vectors:
        return "the default"
    order = "packed" if sizes.pack else "rows outside" if sizes.rows_outside else "columns outside"
    return f"{sizes.vectors} × {sizes.height} vectors, {sizes.piece_bytes >> 10} KiB {order}"


def model_cost(sizes: Any, machine: Any) -> float:
    """Cycles for one vector operation of a register tile, as far as ports and latency say.

    A step of the reduction takes as long as its multiplications, its loads, or the latency of the
    accumulators, and some of the time of what comes from the second-level cache; a panel that
    leaves no room there, or that is not packed, costs more.
    """
    work = sizes.vectors * sizes.height
    step = max(
        work / machine.fma_ports, (sizes.vectors + sizes.height) / 2, float(machine.fma_latency)
    )
    room = 1.0 if sizes.piece_bytes * 2 <= machine.l2_bytes else 1.1
    step += (sizes.vectors + sizes.height) / 8
    return step / work * room * (1.0 if sizes.pack else 1.1)
