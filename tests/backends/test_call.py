"""The native call, its slow path, and that both say and do the same."""

from __future__ import annotations

import gc
import operator
import os
import random
import subprocess
import sys
import threading
import weakref
from contextlib import suppress

import numpy as np
import pytest

from stepwell.backends.cpu import call
from stepwell.backends.cpu.call import Executable, NativeCallable, exception_of
from stepwell.backends.signature import (
    CONTIGUOUS,
    INNER,
    STRIDED,
    Argument,
    Result,
    Signature,
    layout_of,
)
from stepwell.dialects.dtypes import DTYPES

native_only = pytest.mark.skipif(not call.NATIVE, reason="native calls are not to be had here")

F32, F64, I64 = DTYPES["f32"], DTYPES["f64"], DTYPES["i64"]


def copies(*arguments: Argument, single: bool | None = None, **options) -> Signature:
    """The signature of a function that returns a copy of each argument."""
    results = tuple(Result(argument.dtype, argument.shape) for argument in arguments)
    single = len(results) == 1 if single is None else single
    return Signature("f", arguments, results, single, **options)


class Recorder(NativeCallable):
    """Remembers the calls that reached its slow path."""

    def __init__(self) -> None:
        self.misses: list[tuple[tuple, dict]] = []

    def miss(self, *args, **kwargs):
        self.misses.append((args, kwargs))
        return "miss"


def recorder(*executables: Executable) -> Recorder:
    function = Recorder()
    for executable in executables:
        function.attach(executable)
    return function


def calls(executable: Executable):
    """The native call where there is one, and the slow path."""
    return [executable, executable.miss]


VECTOR = copies(Argument(F32, (None,), name="x"))


# Every dtype, layout and rank


def random_array(rng: np.random.Generator, argument: Argument) -> np.ndarray:
    """An array that fits `argument`, extents of None being 2, 3 or 5."""
    shape = [int(rng.choice([2, 3, 5])) if extent is None else extent for extent in argument.shape]
    if argument.layout == CONTIGUOUS:
        array = values(rng, shape, argument)
    else:
        larger = [2 * extent + 1 for extent in shape]
        steps = [slice(1, None, 2) if rng.random() < 0.5 else slice(-1, 0, -2) for _ in shape]
        if argument.layout == INNER:
            steps[-1] = slice(1, 1 + shape[-1])
        array = values(rng, larger, argument)[tuple(steps)]
    assert layout_of(array) == argument.layout
    return array


def values(rng: np.random.Generator, shape: list[int], argument: Argument) -> np.ndarray:
    dtype = argument.dtype.numpy
    if argument.dtype.kind == "b":
        return rng.integers(0, 2, shape).astype(dtype)
    return (rng.integers(0, 100, shape) + (1j if argument.dtype.kind == "c" else 0)).astype(dtype)


def random_argument(rng: np.random.Generator) -> Argument:
    layout = str(rng.choice([CONTIGUOUS, INNER, STRIDED]))
    smallest = {CONTIGUOUS: 0, STRIDED: 1, INNER: 2}[layout]
    shape = tuple([None, 2, 4, 7][rng.integers(4)] for _ in range(int(rng.integers(smallest, 4))))
    return Argument(DTYPES[str(rng.choice(list(DTYPES)))], shape, layout)


@pytest.mark.parametrize("seed", range(40))
def test_every_form_of_array(copier, seed):
    print("seed", seed)
    rng = np.random.default_rng(seed)
    arguments = [random_argument(rng) for _ in range(int(rng.integers(1, 4)))]
    executable = copier(copies(*arguments))
    function = recorder(executable)
    arrays = [random_array(rng, argument) for argument in arguments]
    outs = [np.zeros(array.shape, array.dtype) for array in arrays]
    out = outs[0] if len(outs) == 1 else tuple(outs)
    for one in (function if call.NATIVE else executable, executable.miss):
        for options in ({}, {"out": out}, {"out": None}):
            results = one(*arrays, **options)
            listed = [results] if len(arrays) == 1 else results
            given = options.get("out") is not None
            if given:
                assert all(map(operator.is_, listed, outs))
            for array, result in zip(arrays, listed, strict=True):
                assert type(result) is (np.ndarray if array.ndim or given else array.dtype.type)
                assert result.dtype == array.dtype
                np.testing.assert_array_equal(result, array)
    assert not function.misses


@pytest.mark.parametrize("name", DTYPES)
def test_scalars_of_numpy(copier, name):
    """A result of rank 0 is a NumPy scalar, and can be an argument again."""
    dtype = DTYPES[name]
    executable = copier(copies(Argument(dtype, ())))
    function = recorder(executable)
    for value in (np.ones((), dtype.numpy), dtype.numpy.type(1)):
        for one in [executable.miss] + [function] * call.NATIVE:
            result = one(value)
            assert type(result) is dtype.numpy.type and result == value
    assert not function.misses
    other = "f32" if name != "f32" else "f64"
    assert recorder(executable)(DTYPES[other].numpy.type(1)) == "miss"


@pytest.mark.parametrize(
    ("name", "good", "wrong"),
    [
        ("bool", [True, False], [1, 1.0, "a"]),
        ("i64", [0, -1, 5, 2**63 - 1, -(2**63)], [1.0, 1j, None]),
        ("f64", [0.0, -2.5, float("inf")], ["1.0", 1j]),
        ("c128", [1j, 2 + 3j], ["1"]),
    ],
)
def test_python_scalars(copier, name, good, wrong):
    executable = copier(copies(Argument(DTYPES[name], (), weak=True)))
    function = recorder(executable)
    for value in good:
        for one in [executable.miss] + [function] * call.NATIVE:
            assert one(value) == value
            assert type(one(value)) is DTYPES[name].numpy.type
    assert not function.misses
    for value in wrong:
        assert recorder(executable)(value) == "miss"
        with pytest.raises(TypeError, match=r"f\(\): argument 1 must be a "):
            executable(value)


def test_a_python_integer_that_is_too_large(copier):
    executable = copier(copies(Argument(I64, (), weak=True)))
    assert recorder(executable)(2**63) == "miss"
    with pytest.raises(OverflowError):
        executable(2**63)


# What a version does not take


def test_every_mismatch_is_a_miss(copier):
    executable = copier(copies(Argument(F32, (None, 4)), Argument(F32, (None,), STRIDED)))
    good = np.ones((3, 4), np.float32)
    strided = np.ones(6, np.float32)[::2]

    class Subclass(np.ndarray):
        pass

    misaligned = np.zeros(3 * 4 * 4 + 1, np.uint8)[1:].view(np.float32).reshape(3, 4)
    assert not misaligned.flags.aligned
    bad_first = [
        None,
        3,
        [[1.0] * 4] * 3,
        good.astype(np.float64),
        good.astype(">f4"),
        good.view(Subclass),
        good[0],
        good[:, :3],
        good[:1],
        np.asfortranarray(good),
        misaligned,
        good.astype(object),
    ]
    bad_second = [strided.copy(), strided[:1], strided[:, None]]
    function = recorder(executable)
    if call.NATIVE:
        assert function(good, strided)[1].shape == (3,)
        assert not function.misses
    cases = [(bad, strided) for bad in bad_first] + [(good, bad) for bad in bad_second]
    for case in [*cases, (), (good,), (good, strided, 1)]:
        assert function(*case) == "miss"
        assert all(map(operator.is_, function.misses.pop()[0], case))
    for keywords in ({"x": 1}, {"out": 1, "y": 2}, {"out": 1}, {"out": (good, strided, strided)}):
        assert function(good, strided, **keywords) == "miss"
        assert function.misses.pop() == ((good, strided), keywords)


def test_the_slow_path_takes_what_needs_a_copy(copier):
    executable = copier(copies(Argument(F32, (None, 4), name="x")))
    good = np.arange(12, dtype=np.float32).reshape(3, 4)
    record = np.zeros(3, [("pad", "i1"), ("values", "f4", 4)])
    record["values"] = good
    reversed_bytes = good.astype(">f4")
    for array in (
        np.asfortranarray(good),
        good[::-1][::-1],
        record["values"],
        reversed_bytes,
        good.view(np.matrix),
        good[:1],
        good.tolist() and good.copy(),
    ):
        result = executable(array)
        assert type(result) is np.ndarray and result.dtype == np.float32
        np.testing.assert_array_equal(result, np.asarray(array, np.float32))


def test_what_is_wrong_is_said(copier):
    executable = copier(copies(Argument(F32, (None, 4), name="x"), Argument(F64, ())))
    x = np.ones((3, 4), np.float32)
    y = np.float64(2)
    cases = [
        (TypeError, r"f\(\) takes 2 positional arguments but 1 was given", lambda f: f(x)),
        (TypeError, r"f\(\) takes 2 positional arguments but 3 were", lambda f: f(x, y, y)),
        (TypeError, r"f\(\) takes no keyword but out, not z", lambda f: f(x, y, z=1)),
        (
            TypeError,
            r"argument 1 \(x\) must be an array of float32, not an array of float64",
            lambda f: f(x.astype(float), y),
        ),
        (TypeError, r"argument 1 \(x\) .* object", lambda f: f(x.astype(object), y)),
        (TypeError, r"argument 2 must be .* float64, not a float32", lambda f: f(x, x[0, 0])),
        (
            ValueError,
            r"argument 1 \(x\) must have the shape \(:, 4\), not \(3, 3\)",
            lambda f: f(x[:, :3], y),
        ),
        (ValueError, r"the shape \(:, 4\), not \(4,\)", lambda f: f(x[0], y)),
    ]
    for exception, message, attempt in cases:
        for one in calls(executable):
            with pytest.raises(exception, match=message):
                attempt(one)


def test_strides_that_are_no_multiple_of_the_item_size(copier):
    record = np.zeros(3, [("value", "c16"), ("pad", "f8")])
    record["value"] = [1, 2j, 3]
    array = record["value"]
    assert array.flags.aligned and array.strides == (24,)
    executable = copier(copies(Argument(DTYPES["c128"], (None,), STRIDED)))
    np.testing.assert_array_equal(executable(array), array)
    assert recorder(executable)(array) == "miss"


# Failing assertions


@pytest.mark.parametrize(
    ("extent", "exception", "message"),
    [
        (13, ValueError, "program.py:3: thirteen"),
        (17, IndexError, "program.py:5: seventeen"),
    ],
)
def test_assertions_raise(copier, extent, exception, message):
    executable = copier(VECTOR)
    x = np.ones(extent, np.float32)
    out = np.zeros(extent, np.float32)
    for one in calls(executable):
        for options in ({}, {"out": out}):
            with pytest.raises(exception) as raised:
                one(x, **options)
            assert str(raised.value) == message


def test_texts_of_exceptions():
    cases = {
        "a.py:3: ValueError: no: really": (ValueError, "a.py:3: no: really"),
        "ZeroDivisionError: by zero": (ZeroDivisionError, "by zero"),
        "KeyboardInterrupt: no": (RuntimeError, "KeyboardInterrupt: no"),
        "something": (RuntimeError, "something"),
        "C:\\a b.py:12: TypeError: two\nlines": (TypeError, "C:\\a b.py:12: two\nlines"),
    }
    for text, (class_, message) in cases.items():
        error = exception_of(text)
        assert type(error) is class_ and str(error) == message


# out=


def test_out_is_returned_itself(copier):
    pair = copier(copies(Argument(F32, (None,)), Argument(F64, ()), single=False))
    x, y = np.arange(5, dtype=np.float32), np.float64(3)
    out = (np.zeros(5, np.float32), np.zeros(()))
    for one in calls(pair):
        results = one(x, y, out=out)
        assert results[0] is out[0] and results[1] is out[1]
        assert out[1] == 3 and out[0][4] == 4
    one_array = one(x, y, out=(out[0], None))
    assert one_array[0] is out[0] and type(one_array[1]) is np.float64
    lone = copier(copies(Argument(F32, (None,)), single=False))
    assert lone(x, out=(out[0],))[0] is out[0]
    single = copier(VECTOR)
    assert single(x, out=(out[0],)) is out[0]


def test_out_that_overlaps(copier):
    """The kernel may assume that nothing overlaps; calls may not."""
    strided = copier(copies(Argument(F32, (None,), STRIDED)))
    memory = np.arange(12, dtype=np.float32)
    for function in (strided, strided.miss):
        for source, target in (
            (slice(0, 12, 2), slice(6, 12)),
            (slice(10, None, -2), slice(0, 6)),
            (slice(10, None, -2), slice(5, 11)),
        ):
            buffer = memory.copy()
            expected = buffer[source].copy()
            out = buffer[target]
            assert function(buffer[source], out=out) is out
            np.testing.assert_array_equal(out, expected)
    contiguous = copier(VECTOR)
    buffer = memory.copy()
    assert contiguous(buffer, out=buffer) is buffer
    assert contiguous(buffer[:-1], out=buffer[1:])[0] == 0
    np.testing.assert_array_equal(buffer, [0, *range(11)])
    two = copier(copies(Argument(F32, (None,)), Argument(F32, (None,))))
    out = np.zeros(12, np.float32)
    two(memory, memory + 1, out=(out, out))
    np.testing.assert_array_equal(out, memory + 1)


@native_only
def test_neighbours_do_not_overlap(copier):
    function = recorder(copier(VECTOR))
    memory = np.arange(12, dtype=np.float32)
    function(memory[:6], out=memory[6:])
    function(memory[6:], out=memory[:6])
    assert not function.misses


def test_out_in_another_form(copier):
    executable = copier(VECTOR)
    x = np.arange(6, dtype=np.float32)
    for out in (
        np.zeros(12, np.float32)[::2],
        np.zeros(6, ">f4"),
        np.zeros(6, np.float64),
        np.zeros(6, np.float16),
        np.zeros(25, np.uint8)[1:].view(np.float32),
        np.zeros((6, 1), np.float32)[:, 0].view(np.ndarray),
    ):
        assert executable(x, out=out) is out
        np.testing.assert_array_equal(out, x)


def test_out_that_cannot_be(copier):
    executable = copier(VECTOR)
    x = np.arange(6, dtype=np.float32)
    read_only = np.zeros(6, np.float32)
    read_only.flags.writeable = False
    cases = [
        (ValueError, "read-only", read_only),
        (ValueError, r"shape \(5,\), but the result's is \(6,\)", np.zeros(5, np.float32)),
        (ValueError, "shape", np.zeros((1, 6), np.float32)),
        (TypeError, "cannot hold", np.zeros(6, np.int32)),
        (TypeError, "cannot hold", np.zeros(6, object)),
        (TypeError, "must be an array, not list", [0.0] * 6),
        (TypeError, "tuple of 1 arrays", (x, x)),
    ]
    for exception, message, out in cases:
        for one in calls(executable):
            with pytest.raises(exception, match=message):
                one(x, out=out)
    assert not read_only.any()


# Versions


@native_only
def test_versions_are_tried_from_the_newest(copier):
    forms = [
        Argument(F32, (None,)),
        Argument(F64, (None,)),
        Argument(F64, (None,), STRIDED),
        Argument(F64, (1,)),
        Argument(F64, (None, None), INNER),
    ]
    function = recorder(*(copier(copies(form)) for form in forms))
    rng = np.random.default_rng(0)
    for form in forms:
        array = random_array(rng, form)
        np.testing.assert_array_equal(function(array), array)
    assert not function.misses
    assert function(np.ones(3, np.int8)) == "miss"


@native_only
def test_attaching_while_calling(copier):
    """A version may be attached by the very call that missed it."""

    class Lazy(NativeCallable):
        missed = 0

        def miss(self, x):
            self.missed += 1
            executable = copier(copies(Argument(DTYPES["i32"], x.shape)))
            self.attach(executable)
            return executable.call_flat([x])

    function = Lazy()
    for _ in range(3):
        for n in (2, 3, 4):
            assert function(np.arange(n, dtype=np.int32))[-1] == n - 1
    assert function.missed == 3


def test_hidden_arguments(copier):
    """Captured arrays are read at every call, by every version its own."""
    form = Argument(F64, (4,), hidden=True)
    first, second = np.arange(4.0), np.ones(4)
    versions = [
        copier(copies(Argument(F32, (None,)), form), None, [first]),
        copier(copies(Argument(F64, (None,)), form), None, [second]),
        copier(copies(Argument(I64, (None,)))),
    ]
    function = recorder(*versions)
    for value, dtype, executable in ((7, np.float32, versions[0]), (8, np.float64, versions[1])):
        for one in calls(executable) + [function] * call.NATIVE:
            (first if dtype == np.float32 else second)[2] = value
            x = np.ones(3, dtype)
            copied, captured = one(x)
            assert captured[2] == value and copied.dtype == dtype
            one(x, out=(copied, captured))
            with pytest.raises(TypeError, match="takes 1 positional argument but 2 were"):
                executable(x, x)
    assert not function.misses
    first.shape = (2, 2)
    assert function(np.ones(3, np.float32)) == "miss"
    with pytest.raises(
        ValueError, match=r"captured array must have the shape \(4,\), not \(2, 2\)"
    ):
        versions[0](np.ones(3, np.float32))
    with pytest.raises(ValueError, match="must come last"):
        copies(form, Argument(F32, ()))


def test_a_callable_is_a_method_and_has_attributes(copier):
    executable = copier(VECTOR)

    class Thing:
        copy = recorder(executable)

    Thing.copy.__doc__ = "words"
    Thing.copy.__wrapped__ = len
    assert Thing.copy.__doc__ == "words"
    x = np.arange(3, dtype=np.float32)
    if call.NATIVE:
        np.testing.assert_array_equal(Thing.copy(x), x)
    thing = Thing()
    assert thing.copy(1) == "miss"
    assert Thing.copy.misses[-1] == ((thing, 1), {})


def test_callables_are_collected(copier):
    executable = copier(VECTOR)
    function = recorder(executable, executable)
    function.itself = function
    reference = weakref.ref(function)
    del function
    gc.collect()
    assert reference() is None
    executable(np.ones(3, np.float32))


# References, memory, threads


def counts(*values) -> list[int]:
    return [sys.getrefcount(value) for value in values]


@pytest.mark.parametrize("through", ["entry", "miss"])
def test_references_are_kept_even(copier, through):
    pair = copier(copies(Argument(F32, (None,)), Argument(F64, ()), single=False))
    one = copier(VECTOR)
    x, y = np.arange(5, dtype=np.float32), np.float64(3)
    bad = np.ones(13, np.float32), np.ones(17, np.float32)
    out = (np.zeros(5, np.float32), np.zeros(()))
    watched = [x, y, *bad, *out, out, None, np.ndarray, x.dtype, out[1].dtype, "out", pair, one]

    def rounds(count: int) -> None:
        p, s = (pair, one) if through == "entry" else (pair.miss, one.miss)
        for _ in range(count):
            p(x, y)
            p(x, y, out=out)
            s(x)
            s(x, out=out[0])
            s(x, out=x)
            for array in bad:
                for options in ({}, {"out": array.copy()}):
                    with suppress(ValueError, IndexError):
                        s(array, **options)
            with suppress(TypeError):
                s(x, x)

    rounds(10)
    gc.collect()
    before, blocks = counts(*watched), sys.getallocatedblocks()
    rounds(1000)
    gc.collect()
    # None and its like are also counted by whatever else happens meanwhile; some 200 blocks more or
    # fewer are in the interpreter's free lists, however many rounds there were.
    assert max(map(abs, np.subtract(counts(*watched), before))) < 20
    assert abs(sys.getallocatedblocks() - blocks) < 500


@native_only
def test_many_calls_leak_nothing(copier):
    resource = pytest.importorskip("resource")
    pair = copier(copies(Argument(F64, (None,)), Argument(F64, ()), single=False))
    x, failing = np.ones(1000), np.ones(17)
    y = np.float64(1)

    def rounds(count: int) -> None:
        for _ in range(count):
            pair(x, y)

    rounds(1000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    blocks = sys.getallocatedblocks()
    rounds(100_000)
    assert abs(sys.getallocatedblocks() - blocks) < 100
    function = recorder(pair)
    for _ in range(1000):
        assert function(failing, y) == "miss"
        function.misses.clear()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


def test_many_threads(copier):
    executable = copier(copies(Argument(F32, (None,)), Argument(I64, (), weak=True), single=False))
    wrong: list[object] = []

    def work(seed: int) -> None:
        rng = random.Random(seed)
        for _ in range(300):
            # 20000 elements are enough for the interpreter's lock to be released.
            n = rng.choice([2, 5, 20_000])
            x = np.full(n, seed, np.float32)
            out = np.empty(n, np.float32)
            result, number = executable(x, seed)
            again, _ = executable(x, seed, out=(out, np.empty((), np.int64)))
            if not ((result == seed).all() and (again == seed).all() and number == seed):
                wrong.append((seed, n))

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


SPIN = """
define internal i32 @f(ptr %x, ptr %out) {
entry:
  br label %loop
loop:
  %i = phi i64 [0, %entry], [%next, %loop]
  %flag = load volatile i64, ptr %x
  %next = add i64 %i, 1
  %set = icmp ne i64 %flag, 0
  %late = icmp ugt i64 %next, 20000000000
  %end = or i1 %set, %late
  br i1 %end, label %done, label %loop
done:
  store i64 %flag, ptr %out
  %status = zext i1 %late to i32
  ret i32 %status
}
define internal i32 @f_shapes(ptr %x) {
  ret i32 0
}
"""


@pytest.mark.parametrize("through", ["entry", "miss"])
def test_long_work_lets_others_run(copier, through):
    """The kernel waits for what only another Python thread can do."""
    signature = copies(Argument(I64, (2,)), long_running=True)
    spin = copier(Signature("f", signature.arguments, (Result(I64, ()),), True, True), SPIN)
    flag = np.zeros(2, np.int64)
    timer = threading.Timer(0.02, lambda: flag.fill(7))
    timer.start()
    assert (spin if through == "entry" else spin.miss)(flag) == 7
    timer.join()


# Without native calls


def test_without_native_calls(tmp_path):
    """Forced by the environment, every call goes through ctypes, and all tests here hold."""
    if not call.NATIVE:
        pytest.skip("this is such a process")
    chosen = "every_form or scalars or copy or said or assertions or out_ or threads or method"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", chosen]
    run = subprocess.run(
        [*command, __file__],
        env={**os.environ, "STEPWELL_NATIVE_CALL": "0"},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout
