"""The pool of threads: every iteration once, the first failure, fork, signals, sleep; its size."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.cpu import threads
from stepwell.backends.cpu.engine import engine

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the pool is of POSIX threads")

BODY = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64)
Body = Callable[[Any, int, int], int]


class Pool:
    """A pool of its own, whose loops have bodies written in Python."""

    def __init__(self, futex: bool):
        self.addresses = threads.load_pool(engine().outside, futex)
        self.call = ctypes.CFUNCTYPE(
            ctypes.c_int32, BODY, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64
        )(self.addresses["parallel_for"])

    def run(self, body: Body, count: int, wanted: int, schedule: int = 0) -> int:
        ctypes.c_int32.from_address(self.addresses["wanted"]).value = wanted
        return self.call(BODY(body), None, count, schedule)

    @property
    def started(self) -> int:
        return ctypes.c_int32.from_address(self.addresses["started"]).value


@pytest.fixture(scope="module", params=[True, False], ids=["futex", "condition variable"])
def pool(request: pytest.FixtureRequest) -> Pool:
    if request.param and sys.platform != "linux":
        pytest.skip("there is no futex")
    return Pool(request.param)


@pytest.fixture(autouse=True)
def same_threads() -> Iterator[None]:
    before = sw.get_num_threads()
    yield
    sw.set_num_threads(before)


@pytest.mark.parametrize("schedule", [0, -1, 1, 7, 1000])
@pytest.mark.parametrize("wanted", [1, 2, 5])
def test_every_iteration_is_done_once(pool: Pool, wanted: int, schedule: int) -> None:
    for count in (1, 2, 3, 64, 1001):
        done = np.zeros(count, np.int64)

        def body(context: Any, begin: int, end: int, done: np.ndarray = done) -> int:
            assert begin < end
            done[begin:end] += 1
            return 0

        assert pool.run(body, count, wanted, schedule) == 0
        assert (done == 1).all()
    assert pool.started >= wanted - 1


def test_a_loop_without_iterations(pool: Pool) -> None:
    assert pool.run(lambda context, begin, end: int(begin != end), 0, 2) == 0


def test_several_threads_take_part(pool: Pool) -> None:
    """Each waits in its part until the other is there too."""
    both = threading.Barrier(2, timeout=60)
    seen: set[int] = set()

    def body(context: Any, begin: int, end: int) -> int:
        seen.add(threading.get_ident())
        both.wait()
        return 0

    for _ in range(50):
        assert pool.run(body, 2, 2, 1) == 0
    assert len(seen) >= 2
    time.sleep(0.01)  # now they sleep
    assert pool.run(body, 2, 2, 1) == 0


def test_the_caller_sleeps_until_a_slow_worker_is_done(pool: Pool) -> None:
    both = threading.Barrier(2, timeout=60)
    caller = threading.get_ident()
    finished: list[int] = []

    def body(context: Any, begin: int, end: int) -> int:
        both.wait()
        if threading.get_ident() != caller:
            time.sleep(0.2)
            finished.append(begin)
        return 0

    before = time.process_time()
    assert pool.run(body, 2, 2, 1) == 0
    assert len(finished) == 1
    assert time.process_time() - before < 0.15


@pytest.mark.parametrize("wanted", [1, 2, 4])
def test_the_first_failure_wins(pool: Pool, wanted: int) -> None:
    generator = np.random.default_rng(wanted)
    for _ in range(40):
        failing = np.sort(generator.choice(300, size=5, replace=False))

        def body(context: Any, begin: int, end: int, failing: np.ndarray = failing) -> int:
            inside = failing[(failing >= begin) & (failing < end)]
            return int(inside[0]) + 1 if inside.size else 0

        assert pool.run(body, 300, wanted, int(generator.integers(1, 9))) == failing[0] + 1
        assert pool.run(lambda context, begin, end: 0, 300, wanted) == 0


def test_loops_inside_of_loops_and_at_once(pool: Pool) -> None:
    done = np.zeros((4, 20, 30), np.int64)

    def call(number: int) -> None:
        def outer(context: Any, begin: int, end: int) -> int:
            for i in range(begin, end):

                def inner(context: Any, begin: int, end: int, i: int = i) -> int:
                    done[number, i, begin:end] += 1
                    return 0

                pool.run(inner, 30, 3)
            return 0

        for _ in range(5):
            pool.run(outer, 20, 3)

    callers = [threading.Thread(target=call, args=(number,)) for number in range(4)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(timeout=120)
    assert (done == 5).all()


def total(x):
    return np.sum(x * 1.5)


def rows(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def elementwise(x, y):
    return np.sqrt(x * x + y * y), x - y


def stencil(a):
    return 0.2 * (a[1:-1, 1:-1] + a[1:-1, :-2] + a[1:-1, 2:] + a[2:, 1:-1] + a[:-2, 1:-1])


def least(x):
    return np.min(x), np.max(x), np.sum(x > 1.25)


PROGRAMS: list[tuple[Callable[..., Any], tuple[tuple[int, ...], ...]]] = [
    (total, ((1_000_003,),)),
    (rows, ((700, 501),)),
    (elementwise, ((400_001,), (400_001,))),
    (stencil, ((700, 501),)),
    (least, ((400_001,),)),
]


@pytest.mark.parametrize(("program", "shapes"), PROGRAMS, ids=[p.__name__ for p, _ in PROGRAMS])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_results_do_not_depend_on_threads(
    program: Callable[..., Any], shapes: tuple[tuple[int, ...], ...], dtype: str
) -> None:
    generator = np.random.default_rng(3)
    arguments = [(generator.random(shape) + 0.5).astype(dtype) for shape in shapes]
    compiled = sw.jit(program)
    expected = program(*(argument.astype(np.float64) for argument in arguments))
    first: list[bytes] = []
    for wanted in (1, 2, 3, 8, 2):
        sw.set_num_threads(wanted)
        found = compiled(*arguments)
        found = found if isinstance(found, tuple) else (found,)
        first = first or [np.asarray(one).tobytes() for one in found]
        assert [np.asarray(one).tobytes() for one in found] == first
    tolerance = 2e-5 if dtype == "float32" else 1e-12
    expected = expected if isinstance(expected, tuple) else (expected,)
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(one, other, tolerance)


def test_many_python_threads_while_the_number_changes() -> None:
    generator = np.random.default_rng(5)
    x, y = generator.random((2, 300_000))
    compiled = sw.jit(elementwise)
    expected = [one.tobytes() for one in compiled(x, y)]
    wrong: list[int] = []
    stop = threading.Event()

    def call(number: int) -> None:
        for _ in range(60):
            if [one.tobytes() for one in compiled(x, y)] != expected:
                wrong.append(number)

    def change() -> None:
        wanted = 0
        while not stop.is_set():
            wanted += 1
            sw.set_num_threads(1 + wanted % 6)
            time.sleep(0.001)

    changer = threading.Thread(target=change)
    callers = [threading.Thread(target=call, args=(number,)) for number in range(6)]
    for one in (changer, *callers):
        one.start()
    for one in callers:
        one.join(timeout=120)
    stop.set()
    changer.join()
    assert not wrong
    assert not any(one.is_alive() for one in callers)


def test_idle_threads_use_no_time() -> None:
    sw.set_num_threads(4)
    x = np.random.default_rng(0).random(2_000_000)
    compiled = sw.jit(total)
    compiled(x)
    time.sleep(0.05)
    before = time.process_time()
    time.sleep(0.5)
    assert time.process_time() - before < 0.05


def run(script: str, timeout: float = 120, **environment: str) -> str:
    """What a fresh process prints, which must end well."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-X", "faulthandler", "-c", textwrap.dedent(script)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


PREPARE = """
import os, signal, sys, threading, time
import numpy as np
import stepwell as sw
sw.set_num_threads(3)
@sw.jit
def f(x):
    return np.sum(np.sqrt(x))
x = np.random.default_rng(0).random(1_000_000)
expected = f(x)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_children_make_threads_of_their_own() -> None:
    """Also those that are made while another thread is in a parallel loop."""
    script = """
    stop = False
    def work():
        while not stop:
            assert f(x) == expected
    worker = threading.Thread(target=work)
    worker.start()
    for _ in range(20):
        child = os.fork()
        if not child:
            signal.alarm(60)
            good = all(f(x) == expected for _ in range(20))
            grandchild = os.fork()
            if not grandchild:
                signal.alarm(60)
                os._exit(0 if f(x) == expected else 1)
            good = good and os.waitpid(grandchild, 0)[1] == 0
            os._exit(0 if good else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert f(x) == expected
    stop = True
    worker.join()
    print("done")
    """
    assert run(PREPARE + textwrap.dedent(script)) == "done"


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no timers")
def test_signals_interrupt_between_calls() -> None:
    script = """
    caught, armed = 0, False
    def interrupt(number, frame):
        global armed
        if armed:
            armed = False
            raise KeyboardInterrupt
    signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.003, 0.003)
    deadline = time.monotonic() + 1.5
    while time.monotonic() < deadline:
        try:
            armed = True
            while time.monotonic() < deadline:
                assert f(x) == expected
            armed = False
        except KeyboardInterrupt:
            caught += 1
    signal.setitimer(signal.ITIMER_REAL, 0)
    armed = False
    assert caught > 10, caught
    assert f(x) == expected
    print("done")
    """
    assert run(PREPARE + textwrap.dedent(script)) == "done"


def test_the_interpreter_ends_while_threads_spin() -> None:
    assert run(PREPARE + "f(x); print('done')") == "done"


def test_the_number_of_threads() -> None:
    script = "import stepwell as sw; print(sw.get_num_threads())"
    assert run(script, STEPWELL_NUM_THREADS="3") == "3"
    for bad in ("0", "many", "1000"):
        with pytest.raises(AssertionError, match="STEPWELL_NUM_THREADS must be"):
            run(script, STEPWELL_NUM_THREADS=bad)
    sw.set_num_threads(5)
    assert sw.get_num_threads() == 5
    for wrong in (0, -1, 257):
        with pytest.raises(ValueError, match="between 1 and 256"):
            sw.set_num_threads(wrong)
    for wrong in (1.5, "2", True, None):
        with pytest.raises(TypeError, match="must be an integer"):
            sw.set_num_threads(wrong)  # pyright: ignore[reportArgumentType]
    assert sw.get_num_threads() == 5


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="there is no affinity")
def test_affinity_is_honoured() -> None:
    script = """
    import os
    os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
    import stepwell as sw
    print(sw.get_num_threads())
    """
    assert run(script, STEPWELL_NUM_THREADS="") == "1"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_quotas_of_control_groups(tmp_path: Path) -> None:
    root, groups = tmp_path / "groups", tmp_path / "cgroup"
    assert threads.cpu_quota(str(root), str(groups)) is None

    write(groups, "0::/work/job\n")  # version 2: the least of a group and those around it
    write(root / "work/job/cpu.max", "max 100000\n")
    assert threads.cpu_quota(str(root), str(groups)) is None
    write(root / "work/cpu.max", "250000 100000\n")
    assert threads.cpu_quota(str(root), str(groups)) == 2.5
    write(root / "work/job/cpu.max", "50000 100000\n")
    assert threads.cpu_quota(str(root), str(groups)) == 0.5

    root = tmp_path / "version1"
    write(groups, "3:memory:/other\n2:cpu,cpuacct:/job\n")
    write(root / "cpu/job/cpu.cfs_quota_us", "-1\n")
    write(root / "cpu/job/cpu.cfs_period_us", "100000\n")
    assert threads.cpu_quota(str(root), str(groups)) is None
    write(root / "cpu/job/cpu.cfs_quota_us", "300000\n")
    assert threads.cpu_quota(str(root), str(groups)) == 3.0


def test_quota_bounds_the_number_of_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "cpu_quota", lambda: 0.3)
    assert threads.usable_cpus() == 1
    monkeypatch.setattr(threads, "cpu_quota", lambda: 1.0)
    assert threads.usable_cpus() == 1


def test_code_for_other_machines_is_well_formed() -> None:
    from llvmlite import binding

    from stepwell.backends.cpu.thread_pool import pool_text

    for machine, system, futex in (
        ("x86_64", "linux", True),
        ("aarch64", "linux", True),
        ("arm64", "darwin", False),
        ("riscv64", "linux", False),
    ):
        binding.parse_assembly(pool_text(machine, system, futex), binding.create_context()).verify()
