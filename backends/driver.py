"""The compile driver: down the landings, from a module to something that can be called."""

from __future__ import annotations

import gc
import hashlib
import importlib
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any

from ..dialects.late_formats import read_formats_late
from ..dialects.plugins import add, find

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp
    from xdsl.ir import Operation

    from ..passes.base import Pass
    from ..passes.errors import CompileError
    from ..passes.schedules.default import SchedulePass
    from ..passes.target import TargetDescription
    from .cpu.call import Executable
    from .signature import Signature

Snapshots = dict[str, str]
Timing = list[tuple[str, float]]


def load_or_compile(
    fingerprint: bytes,
    make_module: Callable[[], ModuleOp],
    signature: Signature,
    target: str = "cpu",
    hidden: Sequence[Any] = (),
    schedule: str = "",
    debug: str = "",
) -> Executable:
    """The compiled form of a program, from the disk cache where it is there.

    On a hit neither xDSL nor an LLVM parser is imported, and `make_module` is not called.

    Args:
        fingerprint: says all that the program is, locations included: equal fingerprints mean
            equal modules.
        make_module: makes the program at level `nd`. It is called on a miss, and again when a pass
            fails, to write the reproducer.
        signature: what the public function of the module takes and gives.
        target: the name of a folder of `backends`.
        hidden: the arrays for the signature's hidden arguments; not part of the program.
        schedule: a script that takes the place of the default schedules; "" is the one that was
            tuned for this program on this machine, where there is one.
        debug: switches of `backends/debug.py`, beside those of STEPWELL_DEBUG. With any, the
            program is compiled whether it is in the cache or not.

    Raises:
        CompileError: a pass refuses the program, or fails; the message names the user's line and
            the reproducer.
    """
    from .cpu.cache import default_cache, toolchain_identity

    executor = find_executor(target)
    cache = default_cache()
    debug = f"{os.environ.get('STEPWELL_DEBUG', '')} {debug}".strip()
    if debug:
        from .debug import debugging

        with debugging(debug):
            return executor.load(_assemble(make_module, signature, target, schedule), hidden)
    if cache is None:
        return executor.load(_assemble(make_module, signature, target, schedule), hidden)
    content = _content(fingerprint, signature, target)
    schedule = schedule or cache.load_schedule(schedule_key(fingerprint, signature, target))
    content += schedule
    key = hashlib.sha256(toolchain_identity() + content.encode()).hexdigest()
    entry = cache.load(key)
    if entry is None:
        entry = _assemble(make_module, signature, target, schedule)
        cache.store(key, entry)
    return executor.load(entry, hidden)


def _content(fingerprint: bytes, signature: Signature, target: str) -> str:
    """Tells programs apart, and the machines that they are compiled for."""
    return repr((fingerprint, signature.to_json(), target, find_executor(target).identity()))


def tuned_schedule(fingerprint: bytes, signature: Signature, target: str = "cpu") -> str:
    """The script that `stepwell tune` has found for a program on this machine, "" where none."""
    from .cpu.cache import default_cache

    cache = default_cache()
    key = schedule_key(fingerprint, signature, target)
    return "" if cache is None else cache.load_schedule(key)


def schedule_key(fingerprint: bytes, signature: Signature, target: str = "cpu") -> str:
    """Under which key the cache keeps the schedule that was tuned for a program."""
    return hashlib.sha256(_content(fingerprint, signature, target).encode()).hexdigest()


def _assemble(
    make_module: Callable[[], ModuleOp], signature: Signature, target: str, schedule: str
) -> Any:
    """What is stored in the cache, of a module that is needed for nothing else."""
    read_formats_late()
    with less_garbage_collection():
        module = make_module()
        entry = assemble(module, signature, target, remake=make_module, schedule=schedule)
        from ..dialects.quick import dismantle

        dismantle(module)
    return entry


def compile(
    module: ModuleOp,
    signature: Signature,
    target: str = "cpu",
    start: str = "nd",
    snapshots: Snapshots | None = None,
    timing: Timing | None = None,
    remake: Callable[[], ModuleOp] | None = None,
    schedule: str = "",
) -> Executable:
    """Compile a module that is at level `start`; the disk cache is neither read nor written.

    The parameters are those of `descend`, and the errors too.
    """
    entry = assemble(module, signature, target, start, snapshots, timing, remake, schedule)
    return find_executor(target).load(entry)


def assemble(
    module: ModuleOp,
    signature: Signature,
    target: str = "cpu",
    start: str = "nd",
    snapshots: Snapshots | None = None,
    timing: Timing | None = None,
    remake: Callable[[], ModuleOp] | None = None,
    schedule: str = "",
) -> Any:
    """As `compile`, up to what is stored in the cache: the target's code, and how to call it."""
    executor = find_executor(target)
    with less_garbage_collection():
        description = executor.describe()
        module = descend(module, description, start, None, snapshots, timing, remake, schedule)
        before = time.perf_counter()
        entry = executor.assemble(module, signature)
        if timing is not None:
            timing.append(("assemble", time.perf_counter() - before))
    return entry


def enter(module: ModuleOp, level: str) -> None:
    """Make a module that comes from elsewhere, at a level, what our own are there.

    Raises:
        CompileError: it has an op that may not occur at the level.
    """
    from ..passes.base import make_pass
    from ..passes.levels import ENTRANCES, LEVELS

    run_passes([make_pass(name) for name in ENTRANCES.get(level, ())], module)
    LEVELS[level].check(module)


def descend(
    module: ModuleOp,
    target: TargetDescription,
    start: str = "nd",
    stop: str | None = None,
    snapshots: Snapshots | None = None,
    timing: Timing | None = None,
    remake: Callable[[], ModuleOp] | None = None,
    schedule: str = "",
) -> ModuleOp:
    """Bring a module from level `start` down to level `stop`, the target's last, in place.

    At each landing its legality is checked. From `nd`, the passes that stay there are run first.

    Args:
        snapshots: gets the text of the module at every landing, by the level's name.
        timing: gets (name of the pass, seconds) in order.
        remake: makes the very module again; without it a copy is kept, for a reproducer.
        schedule: a script that takes the place of the default schedules of contractions.

    Returns:
        `module`.

    Raises:
        ValueError: there is no pipeline for the target, or no such level in it, or none between.
        CompileError: a pass refuses or fails, or leaves what is not legal at its landing. A file
            with the module before that pass, and the pipeline from there, is named in the message.
    """
    from ..dialects.context import make_context
    from ..dialects.text import print_module
    from ..passes.errors import CompileError
    from ..passes.levels import find_level
    from ..passes.watching import run_pass

    context = make_context()
    remake = remake or module.clone().clone
    done: list[Pass] = []
    for level, passes in flights(target, start, stop, schedule):
        for one in passes:
            before = time.perf_counter()
            try:
                run_pass(one, context, module)
            except Exception as error:
                raise _failure(error, remake, done, [one]) from error
            done.append(one)
            if timing is not None:
                timing.append((one.name, time.perf_counter() - before))
        try:
            find_level(level, target.name).check(module)
        except CompileError as error:
            raise _failure(error, remake, done[: len(done) - len(passes)], passes) from error
        if snapshots is not None:
            snapshots[level] = print_module(module)
    return module


def run_passes(passes: Sequence[Pass], module: ModuleOp) -> None:
    """Run passes alone, whatever the level of the module.

    Raises:
        CompileError: one refuses or fails.
    """
    from ..dialects.context import make_context
    from ..passes.watching import run_pass

    context = make_context()
    for one in passes:
        try:
            run_pass(one, context, module)
        except Exception as error:
            raise _failure(error, None, [], [one]) from error


def flights(
    target: TargetDescription, start: str, stop: str | None = None, schedule: str = ""
) -> list[tuple[str, list[Pass]]]:
    """The part of the target's pipeline that leads from level `start` to `stop`, or to its end.

    With a schedule, its passes stand where `affine-schedule` or `gpu-schedule` would apply the
    default one.
    """
    from ..passes.levels import pipeline_of

    pipeline = pipeline_of(target)
    levels = [level for level, _ in pipeline]
    stop = levels[-1] if stop is None else stop
    for level in (start, stop):
        if level not in levels:
            raise ValueError(f"target '{target.name}' has no level '{level}'")
    # The first flight stays at its level; any other leads there from the level above.
    first = levels.index(start) + (start != levels[0])
    last = levels.index(stop)
    if levels.index(start) > last:
        raise ValueError(f"level '{stop}' is above level '{start}'")
    chosen = pipeline[first : last + 1]
    if not schedule:
        return chosen
    return [(level, _with_schedule(passes, schedule)) for level, passes in chosen]


def prepare_schedule(module: ModuleOp, target: TargetDescription) -> tuple[ModuleOp, SchedulePass]:
    """Bring a module from level `nd` to where its loops are ready for a schedule.

    Returns:
        The module, and the pass that would run the default schedule next.

    Raises:
        ValueError: the target has no schedules.
    """
    from ..passes.schedules.default import SchedulePass

    for _, passes in flights(target, "nd", "affine"):
        for one in passes:
            if isinstance(one, SchedulePass):
                return module, one
            run_passes([one], module)
    raise ValueError(f"target '{target.name}' has no schedules")


def _with_schedule(passes: list[Pass], script: str) -> list[Pass]:
    from ..passes.schedules.default import SchedulePass
    from ..passes.schedules.schedule import Schedule

    result: list[Pass] = []
    for one in passes:
        by_default = isinstance(one, SchedulePass)
        result += Schedule.parse(script).passes if by_default else [one]
    return result


def _failure(
    error: Exception, remake: Callable[[], ModuleOp] | None, done: list[Pass], failed: list[Pass]
) -> CompileError:
    """The error to raise where `failed`, run after `done`, raised `error`.

    With `remake` a reproducer is written.
    """
    from ..passes.errors import CompileError

    operation = error.operation if isinstance(error, CompileError) else _at_hand(error)
    names = ", ".join(f"'{one.name}'" for one in failed)
    if isinstance(error, CompileError):
        lines = [error.message, f"  in {names}"]
    else:
        lines = [f"{names} failed: {type(error).__name__}: {error}"]
    if operation is not None:
        lines.append(f"  at: {_first_line(operation)}")
    if remake is None:
        return CompileError("\n".join(lines), operation)
    try:
        lines.append(f"  reproducer: {_write_reproducer(remake, done, failed)}")
    except Exception as second:  # a reproducer is a help, and must not hide the error
        lines.append(f"  no reproducer could be written: {second}")
    return CompileError("\n".join(lines), operation)


def _at_hand(error: Exception) -> Operation | None:
    """The op that a pass was working on when it failed: the innermost one that has a place."""
    from xdsl.ir import Operation

    from ..passes.errors import place_of

    found: Operation | None = None
    trace = error.__traceback__
    while trace is not None:
        here = [
            value
            for value in trace.tb_frame.f_locals.values()
            if isinstance(value, Operation) and place_of(value.location) is not None
        ]
        found = min(here, key=lambda op: bool(op.regions), default=found)
        trace = trace.tb_next
    return found


def _first_line(operation: Operation) -> str:
    try:
        text = str(operation)
    except Exception:  # half changed, it need not be printable
        return operation.name
    return text.partition("\n")[0][:200]


def _write_reproducer(remake: Callable[[], ModuleOp], done: list[Pass], failed: list[Pass]) -> str:
    """Write the module as it is after `done`, with a command that runs `failed` on it."""
    import tempfile

    from ..dialects.context import make_context
    from ..dialects.text import print_module
    from ..passes.pipeline import print_pipeline

    module = remake()
    context = make_context()
    for one in done:
        one.apply(context, module)
    text = print_module(module, locations=True)
    handle, path = tempfile.mkstemp(".mlir", "stepwell-")
    with open(handle, "w", encoding="utf-8") as file:
        file.write(f"// stepwell opt --pass-pipeline='{print_pipeline(failed)}' {path}\n{text}")
    return path


# Those of `cpu/machines.py`, whose import costs more than a cached call should.
MACHINES = (
    *("x86-64-v2", "x86-64-v3", "x86-64-v4"),
    *("aarch64", "aarch64-sve256", "riscv64", "riscv64-v"),
)


def find_executor(target: str) -> Any:
    """The module `executor` in the folder of `target`: describe, identity, assemble, load.

    A name that has no folder is looked for among the machines that the CPU backend makes code for,
    and then the plug-ins (`stepwell.targets`).

    Raises:
        ValueError: there is no such target.
    """
    if target in MACHINES:
        from .cpu.named_machine import named_machine

        return named_machine(target)
    name = f"{__package__}.{target}.executor"
    try:
        if target.isidentifier():
            executor = importlib.import_module(name)
            if hasattr(executor, "pipeline") and find("stepwell.targets", target) is None:
                add("stepwell.targets", target, executor)  # passes do not import backends
            return executor
    except ModuleNotFoundError as error:
        if error.name is None or not name.startswith(error.name):
            raise
    found = find("stepwell.targets", target, ModuleType)
    if found is None:
        known = ", ".join(("cpu", "simt", "cuda", *MACHINES))
        raise ValueError(
            f"there is no target '{target}'; there are: {known}, and those of plug-ins"
        )
    return found


@contextmanager
def less_garbage_collection() -> Iterator[None]:
    """Thousands of small objects are made, and none is garbage: collecting costs up to a half."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
