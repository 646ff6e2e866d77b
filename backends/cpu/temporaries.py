"""Temporaries of compiled code get the memory of earlier ones.

A packed panel of a matrix product has hundreds of KiB. From the C library such a block is often
fresh memory of the system, each page of which is a fault and is cleared. So a few blocks of middle
size are kept, for all compiled functions of the process and all threads; a block is taken and given
back by one atomic exchange.
"""

from __future__ import annotations

import re

from . import runtime

# Bytes of the blocks that are kept: smaller ones the C library keeps itself.
LEAST, MOST = 1 << 16, 1 << 25
_HEADER = 64
_CALL = re.compile(r"call [^@\n]*@aligned_alloc\(i64 (?:noundef )?(%?\w+)")


def slot(number: int) -> str:
    offset = 8 * runtime.INDEX[f"temporary.{number}"]
    return f"getelementptr (i8, ptr @{runtime.SYMBOL}, i64 {offset})"


def with_kept_temporaries(text: str) -> str:
    """LLVM IR in which `aligned_alloc` and `free` are replaced by functions that keep blocks.

    A block begins with a header: how many bytes there are behind it, 0 where it is not kept.
    """
    alignments = set(_CALL.findall(text))
    if alignments != {str(_HEADER)}:
        return text  # there are none, or the header would not keep a larger alignment
    renamed = text.replace("@aligned_alloc(", "@stepwell_allocate(").replace(
        "@free(", "@stepwell_free("
    )
    lines = (
        line
        for line in renamed.splitlines()
        if not (
            line.startswith("declare ")
            and ("@stepwell_allocate(" in line or "@stepwell_free(" in line)
        )
    )
    return "\n".join((*lines, _allocate(), _free()))


def _allocate() -> str:
    looks = "".join(
        f"""
look{number}:
  %block{number} = atomicrmw xchg ptr {slot(number)}, ptr null acquire
  %there{number} = icmp ne ptr %block{number}, null
  br i1 %there{number}, label %measure{number}, label %{after}
measure{number}:
  %header{number} = getelementptr i8, ptr %block{number}, i64 {-_HEADER}
  %size{number} = load i64, ptr %header{number}
  %fits{number} = icmp uge i64 %size{number}, %bytes
  br i1 %fits{number}, label %take{number}, label %back{number}
take{number}:
  ret ptr %block{number}
back{number}:
  %other{number} = atomicrmw xchg ptr {slot(number)}, ptr %block{number} release
  call void @stepwell_release(ptr %other{number})
  br label %{after}
"""
        for number, after in (
            (number, f"look{number + 1}" if number + 1 < runtime.TEMPORARIES else "new")
            for number in range(runtime.TEMPORARIES)
        )
    )
    return f"""
declare ptr @aligned_alloc(i64, i64)
declare void @free(ptr)

define internal void @stepwell_release(ptr %block) nounwind {{
entry:
  %there = icmp ne ptr %block, null
  br i1 %there, label %give, label %done
give:
  %header = getelementptr i8, ptr %block, i64 {-_HEADER}
  call void @free(ptr %header)
  br label %done
done:
  ret void
}}

define internal noalias ptr @stepwell_allocate(i64 %alignment, i64 %bytes) nounwind noinline {{
entry:
  %large = icmp uge i64 %bytes, {LEAST}
  %small = icmp ule i64 %bytes, {MOST}
  %kept = and i1 %large, %small
  br i1 %kept, label %look0, label %new{looks}
new:
  %total = add i64 %bytes, {_HEADER}
  %header = call ptr @aligned_alloc(i64 {_HEADER}, i64 %total)
  %none = icmp eq ptr %header, null
  br i1 %none, label %fail, label %note
note:
  %noted = select i1 %kept, i64 %bytes, i64 0
  store i64 %noted, ptr %header
  %block = getelementptr i8, ptr %header, i64 {_HEADER}
  ret ptr %block
fail:
  ret ptr null
}}
"""


def _free() -> str:
    """The block goes to the first place, what was there to the next one, and so on."""
    moves = ""
    block = "%block"
    for number in range(runtime.TEMPORARIES):
        moves += f"  %old{number} = atomicrmw xchg ptr {slot(number)}, ptr {block} acq_rel\n"
        block = f"%old{number}"
    return f"""
define internal void @stepwell_free(ptr %block) nounwind noinline {{
entry:
  %header = getelementptr i8, ptr %block, i64 {-_HEADER}
  %size = load i64, ptr %header
  %kept = icmp ne i64 %size, 0
  br i1 %kept, label %keep, label %give
give:
  call void @free(ptr %header)
  ret void
keep:
{moves}  call void @stepwell_release(ptr {block})
  ret void
}}
"""
