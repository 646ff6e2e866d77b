"""Temporaries of compiled code get the memory of earlier ones.

A packed panel of a matrix product has hundreds of KiB. From the C library such a block is often
fresh memory of the system, each page of which is a fault and is cleared. So blocks of middle size
are kept, for all compiled functions of the process and all threads; a block is taken and given
back by an atomic exchange. NPBench's mandelbrot2, which has 22 at a time, spent 0.29 of its time in
the system's faults where 4 were kept.

Small ones are aligned here: `malloc` keeps what was given back to it, and is several times as fast
as `aligned_alloc`, which does not. Of nothing at all, which a copy that is not made has, the
address is a number, and the C library is not asked.
"""

from __future__ import annotations

import re

from . import runtime

# Bytes of the blocks that are kept: smaller ones the C library keeps itself.
LEAST, MOST = 1 << 16, 1 << 25
# Bytes that are kept at most, of all blocks; how much larger than what is asked for a block may be.
_ALL, _TIMES = 1 << 27, 4
_HEADER = 64
_CALLED = {
    "@malloc(": "declare ptr @malloc(i64)",
    "@free(": "declare void @free(ptr)",
    "@llvm.ptrmask.p0.i64(": "declare ptr @llvm.ptrmask.p0.i64(ptr, i64)",
}
_NOTHING = f"inttoptr (i64 {_HEADER} to ptr)"
_CALL = re.compile(r"call [^@\n]*@aligned_alloc\(i64 (?:noundef )?(%?\w+)")


def _entry(name: str) -> str:
    """The address of an entry of the runtime's table."""
    return f"getelementptr (i8, ptr @{runtime.SYMBOL}, i64 {8 * runtime.INDEX[name]})"


def with_kept_temporaries(text: str) -> str:
    """LLVM IR in which `aligned_alloc` and `free` are replaced by functions that keep blocks.

    A block begins with a header: how many bytes there are behind it, 0 where it is not kept; and
    what the C library gave, which is up to a header's length before it.
    """
    alignments = set(_CALL.findall(text))
    if alignments != {str(_HEADER)}:
        return text  # there are none, or the header would not keep a larger alignment
    renamed = text.replace("@aligned_alloc(", "@stepwell_allocate(").replace(
        "@free(", "@stepwell_free("
    )
    kept = "\n".join(
        line
        for line in renamed.splitlines()
        if not (
            line.startswith("declare ")
            and ("@stepwell_allocate(" in line or "@stepwell_free(" in line)
        )
    )
    called = (declared for name, declared in _CALLED.items() if name not in kept)
    return "\n".join((kept, *called, _allocate(), _free()))


def _allocate() -> str:
    """Blocks are looked at from the one that was given back last; each is taken to look at it."""
    places, held = _entry("temporary.0"), _entry("temporary.bytes")
    return f"""
define internal void @stepwell_release(ptr %block) nounwind noinline {{
entry:
  %there = icmp ne ptr %block, null
  br i1 %there, label %give, label %done
give:
  %header = getelementptr i8, ptr %block, i64 {-_HEADER}
  %size = load i64, ptr %header
  %before = atomicrmw sub ptr {held}, i64 %size monotonic
  %origin = getelementptr i8, ptr %block, i64 {8 - _HEADER}
  %given = load ptr, ptr %origin
  call void @free(ptr %given)
  br label %done
done:
  ret void
}}

define internal noalias ptr @stepwell_allocate(i64 %alignment, i64 %bytes) nounwind noinline {{
entry:
  %nothing = icmp eq i64 %bytes, 0
  br i1 %nothing, label %none, label %some
none:
  ret ptr {_NOTHING}
some:
  %large = icmp uge i64 %bytes, {LEAST}
  %small = icmp ule i64 %bytes, {MOST}
  %kept = and i1 %large, %small
  %most = mul i64 %bytes, {_TIMES}
  br i1 %kept, label %look, label %new
look:
  %number = phi i64 [ 0, %some ], [ %next, %onward ]
  %place = getelementptr ptr, ptr {places}, i64 %number
  %seen = load atomic ptr, ptr %place monotonic, align 8
  %empty = icmp eq ptr %seen, null
  br i1 %empty, label %onward, label %take
take:
  %found = atomicrmw xchg ptr %place, ptr null acquire
  %gone = icmp eq ptr %found, null
  br i1 %gone, label %onward, label %measure
measure:
  %behind = getelementptr i8, ptr %found, i64 {-_HEADER}
  %size = load i64, ptr %behind
  %enough = icmp uge i64 %size, %bytes
  %frugal = icmp ule i64 %size, %most
  %fits = and i1 %enough, %frugal
  br i1 %fits, label %use, label %back
use:
  %before = atomicrmw sub ptr {held}, i64 %size monotonic
  ret ptr %found
back:
  %other = atomicrmw xchg ptr %place, ptr %found acq_rel
  call void @stepwell_release(ptr %other)
  br label %onward
onward:
  %next = add i64 %number, 1
  %more = icmp ult i64 %next, {runtime.TEMPORARIES}
  br i1 %more, label %look, label %new
new:
  %total = add i64 %bytes, {2 * _HEADER - 1}
  %given = call ptr @malloc(i64 %total)
  %failed = icmp eq ptr %given, null
  br i1 %failed, label %fail, label %note
note:
  %last = getelementptr i8, ptr %given, i64 {2 * _HEADER - 1}
  %block = call ptr @llvm.ptrmask.p0.i64(ptr %last, i64 {-_HEADER})
  %header = getelementptr i8, ptr %block, i64 {-_HEADER}
  %noted = select i1 %kept, i64 %bytes, i64 0
  store i64 %noted, ptr %header
  %origin = getelementptr i8, ptr %block, i64 {8 - _HEADER}
  store ptr %given, ptr %origin
  ret ptr %block
fail:
  ret ptr null
}}
"""


def _free() -> str:
    """The block goes to the first place, what was there to the next one, up to one that is empty.

    Where more is kept than may be, the last places are emptied first.
    """
    places, held = _entry("temporary.0"), _entry("temporary.bytes")
    return f"""
define internal void @stepwell_free(ptr %block) nounwind noinline {{
entry:
  %nothing = icmp eq ptr %block, {_NOTHING}
  br i1 %nothing, label %done, label %header
header:
  %begin = getelementptr i8, ptr %block, i64 {-_HEADER}
  %size = load i64, ptr %begin
  %kept = icmp ne i64 %size, 0
  br i1 %kept, label %keep, label %give
give:
  %origin = getelementptr i8, ptr %block, i64 {8 - _HEADER}
  %given = load ptr, ptr %origin
  call void @free(ptr %given)
  ret void
keep:
  %before = atomicrmw add ptr {held}, i64 %size monotonic
  br label %check
check:
  %last = phi i64 [ {runtime.TEMPORARIES}, %keep ], [ %at, %drop ]
  %now = load atomic i64, ptr {held} monotonic, align 8
  %over = icmp ugt i64 %now, {_ALL}
  %some = icmp ne i64 %last, 0
  %drops = and i1 %over, %some
  br i1 %drops, label %drop, label %move
drop:
  %at = sub i64 %last, 1
  %from = getelementptr ptr, ptr {places}, i64 %at
  %oldest = atomicrmw xchg ptr %from, ptr null acquire
  call void @stepwell_release(ptr %oldest)
  br label %check
move:
  %number = phi i64 [ 0, %check ], [ %next, %moved ]
  %one = phi ptr [ %block, %check ], [ %old, %moved ]
  %place = getelementptr ptr, ptr {places}, i64 %number
  %old = atomicrmw xchg ptr %place, ptr %one acq_rel
  %empty = icmp eq ptr %old, null
  br i1 %empty, label %done, label %moved
moved:
  %next = add i64 %number, 1
  %more = icmp ult i64 %next, {runtime.TEMPORARIES}
  br i1 %more, label %move, label %full
full:
  call void @stepwell_release(ptr %old)
  br label %done
done:
  ret void
}}
"""
