"""How many threads parallel loops run on, and the pool of them.

The pool is machine code (`thread_pool.py`) that is brought into memory when the first object that
has a parallel loop is loaded. Its threads are made at the first loop that has work for them, spin
for some tens of microseconds after their last one, and then sleep. They hold no Python object and
never ask for the interpreter's lock. A child made by fork makes threads of its own when it needs
them. At the interpreter's end they are asleep, and end with the process.
"""

from __future__ import annotations

import ctypes
import math
import os
import platform
import sys
import threading
from collections.abc import Callable, Mapping

from .elf import UnsupportedObject, load_object
from .support import object_of
from .thread_pool import FUNCTIONS, FUTEX_NUMBERS, LIMIT, SYMBOL, pool_text

_CONTROL_GROUPS = "/sys/fs/cgroup"
_PROCESS_GROUPS = "/proc/self/cgroup"

_LOCK = threading.Lock()
_chosen: int | None = None  # by set_num_threads, before there is a pool
_pool: Mapping[str, int] | None = None


def set_num_threads(threads: int) -> None:
    """Let parallel loops run on so many threads, the calling one among them, from now on.

    It holds for the process, for the loops that begin after it. 1 turns the pool off. Results do
    not depend on it, to the last bit.

    Raises:
        TypeError: `threads` is no integer.
        ValueError: it is below 1 or above 256.
    """
    global _chosen
    _check(threads, "set_num_threads(): the number of threads")
    with _LOCK:
        _chosen = threads
        if _pool is not None:
            _wanted(_pool).value = threads


def get_num_threads() -> int:
    """How many threads parallel loops run on.

    Where nothing was set: STEPWELL_NUM_THREADS, or else the CPUs this process may run on
    (affinity), or fewer where a control group has a quota of CPU time.
    """
    with _LOCK:
        if _pool is not None:
            return _wanted(_pool).value
        return _default_threads() if _chosen is None else _chosen


def _check(threads: object, what: str) -> None:
    if isinstance(threads, bool) or not isinstance(threads, int):
        raise TypeError(f"{what} must be an integer, not {type(threads).__name__}")
    if not 1 <= threads <= LIMIT:
        raise ValueError(f"{what} must be between 1 and {LIMIT}, not {threads}")


def _default_threads() -> int:
    given = os.environ.get("STEPWELL_NUM_THREADS")
    if given:
        try:
            threads = int(given)
        except ValueError:
            raise ValueError("STEPWELL_NUM_THREADS must be a whole number of threads") from None
        _check(threads, "STEPWELL_NUM_THREADS")
        return threads
    return min(usable_cpus(), LIMIT)


def usable_cpus() -> int:
    """The CPUs that this process may run on, and has the time for."""
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    quota = cpu_quota()
    return cpus if quota is None else max(1, min(cpus, math.ceil(quota)))


def cpu_quota(root: str = _CONTROL_GROUPS, groups: str = _PROCESS_GROUPS) -> float | None:
    """The CPUs' worth of time that control groups allow, or None where they set no limit.

    Reads `cpu.max` (version 2) and `cpu.cfs_quota_us` (version 1) of the process's group and of
    those around it: the least of them holds.
    """
    quotas = [
        quota
        for folder in _group_folders(root, groups)
        for quota in (_quota_of_version_2(folder), _quota_of_version_1(folder))
        if quota is not None
    ]
    return min(quotas, default=None)


def _group_folders(root: str, groups: str) -> list[str]:
    """Where the limits of the process's control groups stand, and of those around them."""
    folders: dict[str, None] = {}
    for line in _read(groups).splitlines():
        _, _, rest = line.partition(":")
        controllers, _, path = rest.partition(":")
        if controllers and "cpu" not in controllers.split(","):
            continue
        base = os.path.join(root, "cpu") if controllers else root
        parts = [part for part in path.split("/") if part not in ("", "..")]
        for count in range(len(parts), -1, -1):
            folders[os.path.join(base, *parts[:count])] = None
    # In a container its own group is at the root.
    folders[root] = folders[os.path.join(root, "cpu")] = None
    return list(folders)


def _quota_of_version_2(folder: str) -> float | None:
    quota, _, period = _read(os.path.join(folder, "cpu.max")).partition(" ")
    return _ratio(quota, period)


def _quota_of_version_1(folder: str) -> float | None:
    return _ratio(
        _read(os.path.join(folder, "cpu.cfs_quota_us")),
        _read(os.path.join(folder, "cpu.cfs_period_us")),
    )


def _ratio(quota: str, period: str) -> float | None:
    try:
        ratio = int(quota) / int(period)
    except (ValueError, ZeroDivisionError):
        return None  # "max", or no such file
    return ratio if ratio > 0 else None


def _read(path: str) -> str:
    try:
        with open(path, encoding="ascii") as file:
            return file.read().strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _wanted(pool: Mapping[str, int]) -> ctypes.c_int32:
    """The number of threads where the pool reads it."""
    return ctypes.c_int32.from_address(pool["wanted"])


def parallel_for_address(outside: Callable[[str], int]) -> int:
    """The address of `stepwell_parallel_for` (see thread_pool.py); the pool is made if need be."""
    global _pool
    with _LOCK:
        if _pool is None:
            _pool = load_pool(outside)
            _wanted(_pool).value = _default_threads() if _chosen is None else _chosen
        return _pool["parallel_for"]


def load_pool(outside: Callable[[str], int], futex: bool | None = None) -> dict[str, int]:
    """A new pool: the addresses in its table, by name.

    Args:
        outside: the address of a function of the C library; raises KeyError.
        futex: sleep in Linux's futex; by default where there is one, else on a condition variable.
    """
    machine = platform.machine().lower()
    if futex is None:
        futex = sys.platform == "linux" and machine in FUTEX_NUMBERS
    code = object_of(pool_text(machine, sys.platform, futex))
    try:
        table = load_object(code, outside)[SYMBOL]
    except UnsupportedObject:
        table = _load_by_mcjit(code)
    addresses = (ctypes.c_void_p * len(FUNCTIONS)).from_address(table)
    pool: dict[str, int] = dict(
        zip(FUNCTIONS, (address or 0 for address in addresses), strict=True)
    )
    ctypes.CFUNCTYPE(None)(pool["reset"])()
    _after_fork_in_child(pool["reset"], outside)
    return pool


def _load_by_mcjit(code: bytes) -> int:
    from .engine import engine

    return engine().load_by_mcjit(code, SYMBOL)


def _after_fork_in_child(handler: int, outside: Callable[[str], int]) -> None:
    """Have `handler`, machine code, called in every child that fork makes."""
    arguments: tuple[int | None, ...] = (None, None, handler)
    try:
        register = outside("pthread_atfork")
    except KeyError:
        try:
            # In glibc the former is linked statically, and calls this.
            register = outside("__register_atfork")
            arguments = (*arguments, None)
        except KeyError:
            os.register_at_fork(after_in_child=ctypes.PYFUNCTYPE(None)(handler))
            return
    ctypes.CFUNCTYPE(ctypes.c_int, *[ctypes.c_void_p] * len(arguments))(register)(*arguments)
