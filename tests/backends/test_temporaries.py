"""The memory of temporaries: kept when they are freed, used again, given back beyond the limit."""

from __future__ import annotations

import ctypes
import random
import sys
import threading
from collections.abc import Callable

import numpy as np
import pytest

from stepwell.backends.cpu import runtime
from stepwell.backends.cpu.engine import Engine
from stepwell.backends.cpu.target import host_cpu
from stepwell.backends.cpu.temporaries import LEAST, MOST, with_kept_temporaries
from stepwell.backends.cpu.wrapper import runtime_text
from stepwell.backends.llvm_optimize import compile_to_object
from stepwell.tools.bench.limits import compiled_text

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="objects are loaded as on Linux")

_TEXT = """
@functions = constant [2 x ptr] [ptr @take, ptr @give]
declare noalias ptr @aligned_alloc(i64, i64)
declare void @free(ptr)

define internal ptr @take(i64 %bytes) nounwind {
  %block = call ptr @aligned_alloc(i64 64, i64 %bytes)
  ret ptr %block
}

define internal void @give(ptr %block) nounwind {
  call void @free(ptr %block)
  ret void
}
"""


class Memory:
    """Compiled code's `take` and `give`, over a table of their own, and what they ask libc for."""

    def __init__(self) -> None:
        libc = ctypes.CDLL(None)
        allocate, free = libc.malloc, libc.free
        allocate.restype, allocate.argtypes = ctypes.c_void_p, (ctypes.c_size_t,)
        free.restype, free.argtypes = None, (ctypes.c_void_p,)
        self.allocated, self.freed = 0, 0

        def counted_allocate(size: int) -> int | None:
            self.allocated += 1
            return allocate(size)

        def counted_free(block: int | None) -> None:
            self.freed += 1
            free(block)

        self.table = (ctypes.c_void_p * len(runtime.INDEX))()
        self.callbacks = (
            ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_size_t)(counted_allocate),
            ctypes.CFUNCTYPE(None, ctypes.c_void_p)(counted_free),
        )
        engine = Engine()
        engine.provide(runtime.SYMBOL, ctypes.addressof(self.table))
        for name, callback in zip(("malloc", "free"), self.callbacks, strict=True):
            engine.provide(name, ctypes.cast(callback, ctypes.c_void_p).value or 0)
        code = compile_to_object(runtime_text() + with_kept_temporaries(_TEXT), *host_cpu())
        take, give = engine.load(code, "functions", 2)
        self.take: Callable[[int], int] = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_size_t)(take)
        self.give: Callable[[int], None] = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(give)

    @property
    def kept(self) -> int:
        """Bytes in blocks that wait."""
        return self.table[runtime.INDEX["temporary.bytes"]] or 0


@pytest.fixture
def memory():
    memory = Memory()
    yield memory
    for number in range(runtime.TEMPORARIES):
        block = memory.table[runtime.INDEX[f"temporary.{number}"]]
        if block:  # what libc gave is noted before it
            memory.callbacks[1](ctypes.c_void_p.from_address(block - 56).value)


def test_blocks_are_used_again(memory):
    sizes = [LEAST * (1 + number % 3) for number in range(22)]
    blocks = [memory.take(size) for size in sizes]
    assert len(set(blocks)) == memory.allocated == 22 and all(one % 64 == 0 for one in blocks)
    for block in blocks:
        memory.give(block)
    assert memory.kept == sum(sizes) and memory.freed == 0
    # The largest first, which no smaller block can stand for.
    again = [memory.take(size) for size in sorted(sizes, reverse=True)]
    assert set(again) <= set(blocks) and len(set(again)) == memory.allocated == 22
    assert memory.kept == 0
    for block in again:
        memory.give(block)


def test_a_block_fits_what_is_not_much_smaller(memory):
    memory.give(memory.take(8 * LEAST))
    for size, fits in ((16 * LEAST, False), (LEAST, False), (2 * LEAST, True)):
        before = memory.allocated
        block = memory.take(size)
        assert (memory.allocated == before) == fits
        if not fits:
            ctypes.memset(block, 1, size)
        memory.give(block)


def test_small_and_huge_blocks_are_not_kept(memory):
    for number, size in enumerate((64, LEAST - 1, MOST + 1), 1):
        memory.give(memory.take(size))
        assert memory.freed == number and memory.kept == 0


def test_no_more_is_kept_than_the_limit(memory):
    blocks = [memory.take(MOST) for _ in range(6)]
    for block in blocks:
        memory.give(block)
    assert memory.kept == 4 * MOST and memory.freed == 2
    # What was given back last is what is kept.
    assert {memory.take(MOST) for _ in range(4)} == set(blocks[2:])
    for block in blocks[2:]:
        memory.give(block)


def test_the_oldest_block_goes_where_there_is_no_place(memory):
    blocks = [memory.take(LEAST) for _ in range(runtime.TEMPORARIES + 3)]
    for block in blocks:
        memory.give(block)
    assert memory.freed == 3 and memory.kept == runtime.TEMPORARIES * LEAST


def test_threads_never_hold_one_block_together(memory):
    held: set[int] = set()
    lock = threading.Lock()
    wrong: list[int] = []

    def work(seed: int) -> None:
        rng = random.Random(seed)
        mine: list[int] = []
        for _ in range(2000):
            if mine and rng.random() < 0.5:
                block = mine.pop(rng.randrange(len(mine)))
                with lock:
                    held.remove(block)
                memory.give(block)
            else:
                block = memory.take(LEAST * rng.choice((1, 2, 3, 9)))
                with lock:
                    wrong.extend({block} & held)
                    held.add(block)
                mine.append(block)
                if len(mine) > 12:
                    block = mine.pop()
                    with lock:
                        held.remove(block)
                    memory.give(block)
        for block in mine:
            with lock:
                held.remove(block)
            memory.give(block)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    waiting = sum(
        bool(memory.table[runtime.INDEX[f"temporary.{number}"]])
        for number in range(runtime.TEMPORARIES)
    )
    assert memory.allocated - memory.freed == waiting
    assert waiting * LEAST <= memory.kept <= 1 << 27


def test_of_nothing_no_memory_is_asked_for() -> None:
    """As of a copy that the program decides not to make: the address is a number."""
    text = """builtin.module {
  func.func @program(%x: memref<?xf64>, %out: memref<1xi64>) {
    %zero = arith.constant 0 : index
    %n = memref.dim %x, %zero : memref<?xf64>
    %t = memref.alloc(%n) : memref<?xf64>
    %place = "memref.extract_aligned_pointer_as_index"(%t) : (memref<?xf64>) -> index
    %number = arith.index_cast %place : index to i64
    memref.store %number, %out[%zero] : memref<1xi64>
    memref.dealloc %t : memref<?xf64>
    func.return
  }
  func.func @program_shapes(%x: memref<?xf64>) {
    func.return
  }
}
"""
    program = compiled_text(text, "loop")
    places = {}
    for length in (0, 1, 8, 9):
        out = np.zeros(1, np.int64)
        program.call_flat([np.zeros(length)], out=(out,))
        places[length] = int(out[0])
    assert places[0] == 64
    assert all(place > 4096 and place % 64 == 0 for n, place in places.items() if n)
