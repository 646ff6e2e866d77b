"""`stepwell tune FILE.py:FUNCTION --args 'f32[512, 512] f32[512, 512]'`: search for a schedule.

Candidates are ordered by a model of what they cost, and measured in that order beside the best one
so far, kernels on a GPU by its own clock. Each measurement is kept at once, so that a search that
is stopped goes on where it was. The winner is kept beside the compiled code in the cache, and the
function uses it from then on. Where there is no GPU, what kernels would take is a model's figure:
it is printed, and no winner is kept.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .cli import complain
from .lower import UsageError, load_function, split_specs
from .run import make_arguments
from .tuning.space import Space


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("function", metavar="FILE.py:FUNCTION")
    parser.add_argument(
        "--args", required=True, metavar="SPECS", help="as `stepwell run`: every extent is given"
    )
    parser.add_argument("--target", help="instead of the function's own, or the CPU")
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
    if search.space.note:
        console.print(search.space.note, highlight=False)
    if arguments.restart:
        search.forget()
    found = search.candidates(max(1, arguments.candidates))
    try:
        with Progress(console=console) as progress:
            task = progress.add_task("tuning", total=len(found))
            for sizes in found:
                ratio = search.measure(sizes, arguments.seconds)
                progress.console.print(
                    f"{search.space.describe(sizes)}: {ratio:.3f}", highlight=False
                )
                progress.update(task, advance=1)
        winner, ratio = search.winner(found, arguments.seconds)
    except KeyboardInterrupt:
        console.print("stopped; the same command goes on from here")
        return 130
    if not search.space.note:
        search.keep(winner)
    console.print(
        f"best: {search.space.describe(winner)}: {ratio:.3f} of the default schedule's time",
        highlight=False,
    )
    return 0


@dataclass
class Search:
    """The search for one function and one kind of arguments.

    Attributes:
        function: compiled with the default schedule.
        values: what it is called with.
        space: what can be chosen.
        prepared: the program with its loops named, and the pass that makes schedules of them.
        state: the file with what was measured: by sizes, the time relative to the default's; and
            what was measured again.
    """

    function: Any
    values: Sequence[Any]
    space: Space
    prepared: tuple[Any, Any]
    key: str
    state: Path
    measured: dict[str, float]

    @classmethod
    def of(cls, arguments: argparse.Namespace) -> Search:
        """
        Raises:
            UsageError: no such function, wrong arguments, nothing to choose in it, or no cache.
        """
        from ..backends.cpu.cache import default_cache
        from ..backends.driver import schedule_key

        function = load_function(arguments.function, arguments.target)
        if arguments.static:
            function = function.with_sizes()
        values = make_arguments(" ".join(split_specs(arguments.args)), seed=0)
        cache = default_cache()
        if cache is None:
            raise UsageError("there is no cache to keep the winner in (STEPWELL_CACHE=0)")
        space, prepared = _space(function, values, arguments.function)
        program = function.lower(*values).program
        key = schedule_key(program.fingerprint, program.signature, function.target)
        state = Path(cache.directory) / f"{key}{space.clock and '.'}{space.clock}.tuning.json"
        measured: dict[str, float] = {}
        if state.exists():
            try:
                measured = {str(k): float(v) for k, v in json.loads(state.read_text()).items()}
            except (ValueError, AttributeError):
                measured = {}  # not ours, or half written by a full disk: it is only measurements
        default = prepared[1].schedule(prepared[0])
        return cls(function.with_schedule(default), values, space, prepared, key, state, measured)

    def candidates(self, count: int) -> list[Any]:
        """Sizes that give other schedules than the default and each other, those first that the
        model takes for the fastest."""
        chosen: list[Any] = []
        seen = {self._schedule(self.space.default).script()}
        for one in self.space.sizes():
            script = self._schedule(one).script()
            if script not in seen:
                seen.add(script)
                chosen.append(one)
                if len(chosen) == count:
                    break
        return chosen

    def measure(self, sizes: Any, seconds: float) -> float:
        """The time with these sizes relative to the default schedule's."""
        return self._measure(repr(sizes), sizes, seconds)

    def _measure(self, name: str, sizes: Any, seconds: float) -> float:
        """What is known under this name, or is measured now and kept under it."""
        known = self.measured.get(name)
        if known is not None:
            return known
        candidate = self.function.with_schedule(self._schedule(sizes))
        ratio = self.space.ratio(sizes, candidate, self.function, self.values, seconds)
        self.measured[name] = ratio
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

    def winner(self, found: Sequence[Any], seconds: float) -> tuple[Any, float]:
        """The fastest of some sizes; the default's, where none is faster than it.

        Of many that are measured the fastest is so by chance, too: it is measured once more, and
        the worse of both counts.
        """
        ratios = {sizes: self.measured[repr(sizes)] for sizes in found}
        again: set[Any] = {self.space.default}
        while True:
            ratio, best = min([(1.0, self.space.default), *((r, s) for s, r in ratios.items())])
            if best in again or self.space.note:
                return best, ratio
            again.add(best)
            ratios[best] = max(ratio, self._measure(f"{best!r} again", best, seconds))

    def keep(self, sizes: Any) -> None:
        from ..backends.cpu.cache import default_cache

        cache = default_cache()
        assert cache is not None
        cache.store_schedule(self.key, self._schedule(sizes).script())


def _space(function: Any, values: Sequence[Any], place: str) -> tuple[Space, tuple[Any, Any]]:
    """What can be chosen of a function, and its module and the pass that makes its schedule.

    Raises:
        UsageError: nothing of it can be chosen.
    """
    from ..backends.driver import find_executor, prepare_schedule
    from ..passes.affine_schedule import AffineSchedulePass
    from ..passes.gpu_schedule import GpuSchedulePass

    machine = find_executor(function.target).describe()
    try:
        module, default = prepare_schedule(function.lower(*values).module(), machine)
    except ValueError as error:
        raise UsageError(str(error)) from None
    schedule = default.schedule(module)
    if isinstance(default, AffineSchedulePass):
        from .tuning.contractions import ContractionSpace

        if not schedule.passes:
            raise UsageError(f"{place} contains no contraction")
        return ContractionSpace(machine), (module, default)
    if not isinstance(default, GpuSchedulePass):
        raise UsageError(
            f"schedules of target '{function.target}' are not searched: "
            "change the text that schedule() gives, and compile it by jit(schedule=…)"
        )
    from ..backends.cuda.executor import architecture
    from .tuning.kernels import KernelSpace

    known, _ = prepare_schedule(function.with_sizes().lower(*values).module(), machine)
    space = KernelSpace(known, default.sizes, machine, architecture(), _device(function.target))
    if not space.nests:
        raise UsageError(f"{place} contains no loops that become kernels")
    return space, (module, default)


def _device(target: str) -> Any:
    """The GPU to measure on; None where there is none, or the target is played by the CPU."""
    from ..backends.cuda.device import DeviceError, device

    if target != "cuda":
        return None
    try:
        return device()
    except DeviceError:
        return None
