"""Large results get the memory of earlier ones, which the system has mapped and cleared already.

The C library gives back to the system what is large (glibc: beyond 32 MiB) when it is freed, and
each page of a new block is a fault, and is cleared. A sigmoid that gives 64 MiB takes 3.9 ms where
the memory is there, and 8.2 ms where it is new. So native entries make results of `LARGE` bytes
and more with a memory handler of their own (NumPy enhancement proposal 49), which keeps blocks when
their arrays die. They are ordinary arrays that own their data. At most STEPWELL_POOL_BYTES are kept
(by default 256 MiB; 0 turns the pool off), and the system may take the pages of what is kept when
it is short of memory (MADV_FREE).

The handler is machine code: arrays die anywhere, while an exception is on its way and after the
interpreter's end. Where it runs the interpreter's lock is held.
"""

from __future__ import annotations

import ctypes
import os
import sys
from functools import cache

from . import runtime
from .engine import engine
from .support import object_of

LARGE = 1 << 24
_DEFAULT_LIMIT = 1 << 28

_BLOCKS = 16
_HUGE_PAGE = 1 << 21
_MADV_FREE = 8

_SYMBOL = "stepwell_pool"
_FUNCTIONS = ("new_array", "allocate", "allocate_zeros", "reallocate", "free")


class _Handler(ctypes.Structure):
    """NumPy's PyDataMem_Handler, version 1."""

    _fields_ = [
        ("name", ctypes.c_char * 127),
        ("version", ctypes.c_uint8),
        ("context", ctypes.c_void_p),
        *((name, ctypes.c_void_p) for name in _FUNCTIONS[1:]),
    ]


class _Block(ctypes.Structure):
    _fields_ = [("at", ctypes.c_void_p), ("size", ctypes.c_size_t)]


class _Pool(ctypes.Structure):
    """What is kept: a ring of blocks, of which some are empty (null, of size 0)."""

    _fields_ = [
        ("numpy", ctypes.c_void_p),  # the handler that blocks come from and go to
        ("madvise", ctypes.c_void_p),
        ("limit", ctypes.c_size_t),
        ("held", ctypes.c_size_t),  # bytes in all blocks
        ("oldest", ctypes.c_size_t),  # the place that is emptied next
        ("blocks", _Block * _BLOCKS),
    ]


@cache
def install() -> _Pool | None:
    """Have native entries make large results from the pool from now on; None where it is off.

    Before that their calls are misses: who makes only small arrays pays for none of this.
    """
    limit = _limit()
    table = runtime.runtime().table
    if limit < LARGE or sys.platform != "linux":
        table[runtime.INDEX["new_large_array"]] = table[runtime.INDEX["PyArray_NewFromDescr"]]
        return None
    new_array, *functions = engine().load(object_of(_text()), _SYMBOL, len(_FUNCTIONS))
    name = b"mem_handler"
    pointer_of = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)(
        ("PyCapsule_GetPointer", ctypes.pythonapi)
    )
    capsule_of = ctypes.PYFUNCTYPE(
        ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p
    )(("PyCapsule_New", ctypes.pythonapi))
    usual = pointer_of(table[runtime.INDEX["PyDataMem_DefaultHandler"]], name)
    pool = _Pool(usual, engine().outside("madvise"), limit)
    handler = _Handler(b"stepwell", 1, ctypes.addressof(pool), *functions)
    capsule = capsule_of(ctypes.addressof(handler), name, None)
    # Arrays that die after all modules, at the interpreter's end, still need these.
    ctypes.pythonapi.Py_IncRef(ctypes.py_object((name, pool, handler, capsule)))
    table[runtime.INDEX["handler"]] = id(capsule)
    table[runtime.INDEX["new_large_array"]] = new_array
    return pool


def _limit() -> int:
    try:
        return int(os.environ.get("STEPWELL_POOL_BYTES", _DEFAULT_LIMIT))
    except ValueError:
        raise ValueError("STEPWELL_POOL_BYTES must be a whole number of bytes") from None


def _offset(structure: type[ctypes.Structure], name: str) -> int:
    return getattr(structure, name).offset


def _field(name: str) -> str:
    """The place of a field of the pool."""
    return f"getelementptr i8, ptr %pool, i64 {_offset(_Pool, name)}"


def _runtime(name: str) -> str:
    place = 8 * runtime.INDEX[name]
    return f"load ptr, ptr getelementptr (i8, ptr @{runtime.SYMBOL}, i64 {place})"


def _usual(function: str) -> str:
    """Instructions that load a function of NumPy's own handler, and its context."""
    return f"""
  %numpy = load ptr, ptr %pool
  %context.at = getelementptr i8, ptr %numpy, i64 {_offset(_Handler, "context")}
  %context = load ptr, ptr %context.at
  %function.at = getelementptr i8, ptr %numpy, i64 {_offset(_Handler, function)}
  %function = load ptr, ptr %function.at"""


_PARAMETERS = (
    "ptr %type, ptr %dtype, i32 %rank, ptr %extents, ptr %strides, ptr %data, i32 %flags, ptr %like"
)


def _text() -> str:
    # `free` is given the size that was asked for: NumPy's cache of small blocks relies on it too.
    return f"""
@{_SYMBOL} = constant [{len(_FUNCTIONS)} x ptr] [{", ".join(f"ptr @{f}" for f in _FUNCTIONS)}]
@{runtime.SYMBOL} = external global [{len(runtime.INDEX)} x ptr]

; PyArray_NewFromDescr with our handler in place of NumPy's own; any other is left alone.
define internal ptr @new_array({_PARAMETERS}) {{
entry:
  %new = {_runtime("PyArray_NewFromDescr")}
  %get = {_runtime("PyDataMem_GetHandler")}
  %set = {_runtime("PyDataMem_SetHandler")}
  %release = {_runtime("Py_DecRef")}
  %handler = {_runtime("handler")}
  %numpy = {_runtime("PyDataMem_DefaultHandler")}
  %current = call ptr %get()
  call void %release(ptr %current)
  %usual = icmp eq ptr %current, %numpy
  br i1 %usual, label %ours, label %theirs
theirs:
  %plain = tail call ptr %new({_PARAMETERS})
  ret ptr %plain
ours:
  %before = call ptr %set(ptr %handler)
  %array = call ptr %new({_PARAMETERS})
  %after = call ptr %set(ptr %numpy)
  call void %release(ptr %before)
  call void %release(ptr %after)
  ret ptr %array
}}

define internal ptr @allocate(ptr %pool, i64 %size) {{
entry:
  %blocks = {_field("blocks")}
  br label %look
look:
  %index = phi i64 [0, %entry], [%next, %other]
  %block = getelementptr [{_BLOCKS} x {{ptr, i64}}], ptr %blocks, i64 0, i64 %index
  %size.at = getelementptr i8, ptr %block, i64 {_offset(_Block, "size")}
  %found = load i64, ptr %size.at
  %fits = icmp eq i64 %found, %size
  br i1 %fits, label %take, label %other
take:
  %at = load ptr, ptr %block
  store ptr null, ptr %block
  store i64 0, ptr %size.at
  %held.at = {_field("held")}
  %held = load i64, ptr %held.at
  %rest = sub i64 %held, %size
  store i64 %rest, ptr %held.at
  ret ptr %at
other:
  %next = add i64 %index, 1
  %more = icmp ult i64 %next, {_BLOCKS}
  br i1 %more, label %look, label %none
none:{_usual("allocate")}
  %fresh = tail call ptr %function(ptr %context, i64 %size)
  ret ptr %fresh
}}

define internal void @free(ptr %pool, ptr %at, i64 %size) {{
entry:{_usual("free")}
  %limit.at = {_field("limit")}
  %limit = load i64, ptr %limit.at
  %kept = icmp ule i64 %size, %limit
  br i1 %kept, label %advise, label %give
give:
  tail call void %function(ptr %context, ptr %at, i64 %size)
  ret void
advise:
  ; Whole huge pages only, so that none is split. A page that is written to again is not taken.
  %begin = ptrtoint ptr %at to i64
  %end = add i64 %begin, %size
  %begin.up = add i64 %begin, {_HUGE_PAGE - 1}
  %first = and i64 %begin.up, {-_HUGE_PAGE}
  %last = and i64 %end, {-_HUGE_PAGE}
  %bytes = sub i64 %last, %first
  %first.at = inttoptr i64 %first to ptr
  %madvise.at = {_field("madvise")}
  %madvise = load ptr, ptr %madvise.at
  call i32 %madvise(ptr %first.at, i64 %bytes, i32 {_MADV_FREE})
  %held.at = {_field("held")}
  %oldest.at = {_field("oldest")}
  %blocks = {_field("blocks")}
  br label %empty
empty:
  %oldest = load i64, ptr %oldest.at
  %block = getelementptr [{_BLOCKS} x {{ptr, i64}}], ptr %blocks, i64 0, i64 %oldest
  %size.at = getelementptr i8, ptr %block, i64 {_offset(_Block, "size")}
  %old = load ptr, ptr %block
  %old.size = load i64, ptr %size.at
  store ptr null, ptr %block
  store i64 0, ptr %size.at
  %held = load i64, ptr %held.at
  %rest = sub i64 %held, %old.size
  store i64 %rest, ptr %held.at
  %place = add i64 %oldest, 1
  %place.next = and i64 %place, {_BLOCKS - 1}
  store i64 %place.next, ptr %oldest.at
  %was.empty = icmp eq ptr %old, null
  br i1 %was.empty, label %emptied, label %evict
evict:
  call void %function(ptr %context, ptr %old, i64 %old.size)
  br label %emptied
emptied:
  %total = add i64 %rest, %size
  %over = icmp ugt i64 %total, %limit
  br i1 %over, label %empty, label %put
put:
  store ptr %at, ptr %block
  store i64 %size, ptr %size.at
  store i64 %total, ptr %held.at
  ret void
}}

define internal ptr @allocate_zeros(ptr %pool, i64 %count, i64 %size) {{
entry:{_usual("allocate_zeros")}
  %fresh = tail call ptr %function(ptr %context, i64 %count, i64 %size)
  ret ptr %fresh
}}

define internal ptr @reallocate(ptr %pool, ptr %at, i64 %size) {{
entry:{_usual("reallocate")}
  %fresh = tail call ptr %function(ptr %context, ptr %at, i64 %size)
  ret ptr %fresh
}}
"""
