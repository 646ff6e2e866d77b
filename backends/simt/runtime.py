"""What every launch on the CPU needs, as LLVM IR: blocks, threads, waiting, and races.

A launch does its blocks one after another. Where threads wait, each is a coroutine: a round resumes
every thread that waits for nothing, until it waits or is done; then a warp of which all threads
wait in one exchange goes on, or, where there is none, threads that wait for a phase that is over
(`warpgroups.py`), or else the block of which all threads wait at a barrier. Where nothing of that
is so, and not all are done, threads wait for others that never come: the launch ends with a status
that stands for the line where one of them waits.

Two accesses of an element of memory race where one writes, and they are by different blocks, or by
different threads of one block with no barrier between (the epoch is the same); `shadow.py` knows of
them. `warps.py` is what threads of a warp exchange, `tensor_cores.py` what they multiply.

Threads and blocks are taken in an order that the seed says; with seed 0 it is that of their
numbers.
"""

from __future__ import annotations

from . import tensor_cores, warpgroup_products, warpgroups
from .shadow import SHADOW, SHADOW_BYTES
from .warps import WARPS

# The fields of `%simt.block`, in order. Kernels know the first of them, up to `shared`.
_FIELDS = {
    "status": "i32",
    **{f"block.{axis}": "i32" for axis in "xyz"},
    **{f"threads.{axis}": "i32" for axis in "xyz"},
    **{f"blocks.{axis}": "i32" for axis in "xyz"},
    "shared": "ptr",
    "waits": "ptr",
    "handles": "ptr",
    "offers": "ptr",
    "counts": "ptr",
    "table": "ptr",
    "copies": "ptr",
    "aims": "ptr",
    "groups": "ptr",
    "loads": "ptr",
    "last.load": "ptr",
    "unfenced": "i32",
    "threads": "i32",
    "epoch": "i32",
    "block": "i64",
    "blocks": "i64",
    "next": "i64",
    "bytes": "i64",
    "mask": "i64",
    "used": "i64",
}

# Primes above the number of threads of a block, and one above that of most grids.
_THREAD_STRIDES = (1031, 1049, 1061, 1069, 1091, 1109, 1151, 1181)
_BLOCK_STRIDE = 2147483647


def runtime_text(
    asserts: int,
    sites: int,
    seed: int,
    has_tensor_cores: bool = False,
    has_warpgroups: bool = False,
) -> str:
    """The functions that launches call.

    Args:
        asserts: how many statuses the program has of its own.
        sites: how many lines of the program are reported with. A status is, after those,
            the site of a thread that waits in vain, or the two of a race.
        seed: says the order of threads and blocks.
        has_tensor_cores: whether there are products of warps, or copies that are waited for.
        has_warpgroups: whether there are barriers in memory, boxes, products of four warps.
    """
    parts = [_BLOCKS, WARPS, SHADOW]
    if has_tensor_cores or has_warpgroups:
        parts.append(tensor_cores.TEXT)
    if has_warpgroups:
        parts += [warpgroups.TEXT, warpgroup_products.TEXT]
    text = "\n".join(parts)
    stride = _THREAD_STRIDES[seed % len(_THREAD_STRIDES)] if seed else 1
    constants = {
        "TYPE": f"%simt.block = type {{ {', '.join(_FIELDS.values())} }}",
        "DIVERGENCE": asserts + 1,
        "RACE": asserts + 1 + sites,
        "SITES": sites,
        "DISCARD": tensor_cores.DISCARD if has_tensor_cores or has_warpgroups else "",
        "FORGET": warpgroups.DISCARD if has_warpgroups else "",
        "MOVE": warpgroups.MOVE if has_warpgroups else "%moved = or i1 false, false",
        "GROUP_BYTES": warpgroup_products.GROUP_BYTES if has_warpgroups else 0,
        "THREAD_STRIDE": stride,
        "THREAD_OFFSET": seed * 7919 % 1024,
        "BLOCK_STRIDE": _BLOCK_STRIDE if seed else 1,
        "BLOCK_OFFSET": seed * 104729 % 65536,
        "SHADOW_BYTES": SHADOW_BYTES,
    }
    lines: list[str] = []
    for number, line in enumerate(text.splitlines()):
        for name, value in constants.items():
            line = line.replace(f"${name}", str(value))
        lines += _expand(line, number)
    return "\n".join(lines)


def _expand(line: str, number: int) -> list[str]:
    """`%v = get field` and `put value, field` are accesses of the fields of `%block`."""
    words = line.split()
    if len(words) == 4 and words[1:3] == ["=", "get"]:
        field, result = words[3], words[0]
    elif len(words) == 3 and words[0] == "put":
        field, result = words[2], ""
    else:
        return [line]
    place = f"%$p{number}"
    at = list(_FIELDS).index(field)
    address = f"  {place} = getelementptr %simt.block, ptr %block, i32 0, i32 {at}"
    if result:
        return [address, f"  {result} = load {_FIELDS[field]}, ptr {place}"]
    return [address, f"  store {_FIELDS[field]} {words[1].rstrip(',')}, ptr {place}"]


def messages(lines: list[str]) -> list[str]:
    """What the statuses after the program's own stand for, in their order."""
    waiting = [
        f"{line}: RuntimeError: threads wait here for others that never come: not all threads of "
        "the block, or of the warp, reach the same barrier, or arrive at one in memory"
        for line in lines
    ]
    races = [
        f"{line}: RuntimeError: data race: a thread touches here what another one has touched at "
        f"{other} with no barrier between, and one of them writes"
        for other in lines
        for line in lines
    ]
    return waiting + races


_BLOCKS = """\
$TYPE

declare ptr @calloc(i64, i64)
declare ptr @malloc(i64)
declare ptr @aligned_alloc(i64, i64)
declare void @free(ptr)

define internal ptr @simt_begin(i64 %gx, i64 %gy, i64 %gz, i64 %bx, i64 %by, i64 %bz, i64 %bytes,
    i1 %waits) nounwind {
  %gxy = mul i64 %gx, %gy
  %blocks = mul i64 %gxy, %gz
  %bxy = mul i64 %bx, %by
  %threads = mul i64 %bxy, %bz
  %all = mul i64 %blocks, %threads
  %none = icmp sle i64 %all, 0
  br i1 %none, label %empty, label %some
empty:
  ret ptr null
some:
  %block = call ptr @calloc(i64 1, i64 256)
  put %blocks, blocks
  put %bytes, bytes
  %gx32 = trunc i64 %gx to i32
  %gy32 = trunc i64 %gy to i32
  %gz32 = trunc i64 %gz to i32
  %bx32 = trunc i64 %bx to i32
  %by32 = trunc i64 %by to i32
  %bz32 = trunc i64 %bz to i32
  put %gx32, blocks.x
  put %gy32, blocks.y
  put %gz32, blocks.z
  put %bx32, threads.x
  put %by32, threads.y
  put %bz32, threads.z
  %threads32 = trunc i64 %threads to i32
  put %threads32, threads
  %padded = add i64 %bytes, 1024
  %whole = and i64 %padded, -1024
  %shared = call ptr @aligned_alloc(i64 1024, i64 %whole)
  put %shared, shared
  %waiting = call ptr @calloc(i64 %threads, i64 4)
  put %waiting, waits
  %handles = call ptr @calloc(i64 %threads, i64 8)
  put %handles, handles
  %offers = call ptr @calloc(i64 %threads, i64 64)
  put %offers, offers
  %copies = call ptr @calloc(i64 %threads, i64 24)
  put %copies, copies
  %aims = call ptr @calloc(i64 %threads, i64 8)
  put %aims, aims
  %groups = call ptr @calloc(i64 %threads, i64 $GROUP_BYTES)
  put %groups, groups
  %counts = call ptr @calloc(i64 %threads, i64 4)
  put %counts, counts
  %table = call ptr @calloc(i64 1024, i64 $SHADOW_BYTES)
  put %table, table
  put 1023, mask
  ret ptr %block
}

define internal i1 @simt_next_block(ptr %block) nounwind {
  %status = get status
  %number = get next
  %blocks = get blocks
  %fine = icmp eq i32 %status, 0
  %left = icmp ult i64 %number, %blocks
  %go = and i1 %fine, %left
  br i1 %go, label %more, label %done
done:
  ret i1 false
more:
  %following = add i64 %number, 1
  put %following, next
  %scaled = mul i64 %number, $BLOCK_STRIDE
  %moved = add i64 %scaled, $BLOCK_OFFSET
  %chosen = urem i64 %moved, %blocks
  put %chosen, block
  %gx = get blocks.x
  %gy = get blocks.y
  %wx = zext i32 %gx to i64
  %wy = zext i32 %gy to i64
  %x = urem i64 %chosen, %wx
  %row = udiv i64 %chosen, %wx
  %y = urem i64 %row, %wy
  %z = udiv i64 %row, %wy
  %x32 = trunc i64 %x to i32
  %y32 = trunc i64 %y to i32
  %z32 = trunc i64 %z to i32
  put %x32, block.x
  put %y32, block.y
  put %z32, block.z
  %epoch = get epoch
  %later = add i32 %epoch, 1
  put %later, epoch
  %threads = get threads
  %wide = zext i32 %threads to i64
  %size = shl i64 %wide, 2
  %waits = get waits
  call void @llvm.memset.p0.i64(ptr %waits, i8 0, i64 %size, i1 false)
  %counts = get counts
  call void @llvm.memset.p0.i64(ptr %counts, i8 0, i64 %size, i1 false)
  %shared = get shared
  %bytes = get bytes
  call void @llvm.memset.p0.i64(ptr %shared, i8 -1, i64 %bytes, i1 false)
  ret i1 true
}

define internal i32 @simt_thread(ptr %block, i32 %at) nounwind {
  %threads = get threads
  %scaled = mul i32 %at, $THREAD_STRIDE
  %moved = add i32 %scaled, $THREAD_OFFSET
  %thread = urem i32 %moved, %threads
  ret i32 %thread
}

define internal i32 @simt_thread_axis(ptr %block, i32 %thread, i32 %axis) nounwind {
  %tx = get threads.x
  %ty = get threads.y
  %x = urem i32 %thread, %tx
  %row = udiv i32 %thread, %tx
  %y = urem i32 %row, %ty
  %z = udiv i32 %row, %ty
  %is_x = icmp eq i32 %axis, 0
  %is_y = icmp eq i32 %axis, 1
  %yz = select i1 %is_y, i32 %y, i32 %z
  %result = select i1 %is_x, i32 %x, i32 %yz
  ret i32 %result
}

define internal i1 @simt_more_threads(ptr %block, i32 %following) nounwind {
  %status = get status
  %threads = get threads
  %fine = icmp eq i32 %status, 0
  %left = icmp ult i32 %following, %threads
  %more = and i1 %fine, %left
  ret i1 %more
}

define internal void @simt_started(ptr %block, i32 %thread, ptr %handle) nounwind {
  %handles = get handles
  %place = getelementptr ptr, ptr %handles, i32 %thread
  store ptr %handle, ptr %place
  ret void
}

define internal void @simt_wait(ptr %block, i32 %thread, i32 %code) nounwind {
  %waits = get waits
  %place = getelementptr i32, ptr %waits, i32 %thread
  store i32 %code, ptr %place
  ret void
}

define internal void @simt_run(ptr %block) nounwind {
entry:
  %waits = get waits
  %handles = get handles
  %threads = get threads
  br label %round
round:
  br label %resume
resume:
  %at = phi i32 [0, %round], [%following, %resumed]
  %thread = call i32 @simt_thread(ptr %block, i32 %at)
  %place = getelementptr i32, ptr %waits, i32 %thread
  %code = load i32, ptr %place
  %free = icmp eq i32 %code, 0
  br i1 %free, label %go, label %resumed
go:
  %handle.place = getelementptr ptr, ptr %handles, i32 %thread
  %handle = load ptr, ptr %handle.place
  call void @llvm.coro.resume(ptr %handle)
  br label %resumed
resumed:
  %following = add i32 %at, 1
  %more = call i1 @simt_more_threads(ptr %block, i32 %following)
  br i1 %more, label %resume, label %checked
checked:
  %status = get status
  %fine = icmp eq i32 %status, 0
  br i1 %fine, label %warps, label %over
over:
  ret void
warps:
  %base = phi i32 [0, %checked], [%next.base, %warp.done]
  %any = phi i1 [false, %checked], [%any.now, %warp.done]
  %next.base = add i32 %base, 32
  %clipped = icmp ult i32 %next.base, %threads
  %end = select i1 %clipped, i32 %next.base, i32 %threads
  %first.place = getelementptr i32, ptr %waits, i32 %base
  %first = load i32, ptr %first.place
  %same = call i1 @simt_all(ptr %waits, i32 %base, i32 %end, i32 %first)
  %kind = and i32 %first, 3
  %of.warp = icmp eq i32 %kind, 2
  %waiting = icmp sgt i32 %first, 0
  %is.exchange = and i1 %of.warp, %waiting
  %released = and i1 %same, %is.exchange
  br i1 %released, label %release.warp, label %warp.done
release.warp:
  call void @simt_release(ptr %waits, i32 %base, i32 %end)
  br label %warp.done
warp.done:
  %any.now = or i1 %any, %released
  br i1 %clipped, label %warps, label %warps.done
warps.done:
  br i1 %any.now, label %round, label %memory
memory:
  $MOVE
  br i1 %moved, label %round, label %barrier
barrier:
  %one = load i32, ptr %waits
  %all = call i1 @simt_all(ptr %waits, i32 0, i32 %threads, i32 %one)
  %kind.one = and i32 %one, 3
  %of.block = icmp eq i32 %kind.one, 1
  %finished = icmp eq i32 %one, -1
  %meant = or i1 %of.block, %finished
  %here = and i1 %all, %meant
  br i1 %here, label %together, label %divergence
together:
  br i1 %finished, label %over, label %go.on
go.on:
  call void @simt_release(ptr %waits, i32 0, i32 %threads)
  %epoch = get epoch
  %later = add i32 %epoch, 1
  put %later, epoch
  br label %round
divergence:
  %index = phi i32 [0, %barrier], [%index.next, %divergence]
  %index.next = add i32 %index, 1
  %some.place = getelementptr i32, ptr %waits, i32 %index
  %some = load i32, ptr %some.place
  %is.waiting = icmp sgt i32 %some, 0
  br i1 %is.waiting, label %report, label %divergence
report:
  %site = lshr i32 %some, 2
  %error = add i32 %site, $DIVERGENCE
  put %error, status
  ret void
}

define internal i1 @simt_all(ptr %waits, i32 %begin, i32 %end, i32 %code) nounwind {
entry:
  br label %loop
loop:
  %at = phi i32 [%begin, %entry], [%next, %same]
  %place = getelementptr i32, ptr %waits, i32 %at
  %found = load i32, ptr %place
  %is = icmp eq i32 %found, %code
  br i1 %is, label %same, label %other
other:
  ret i1 false
same:
  %next = add i32 %at, 1
  %more = icmp ult i32 %next, %end
  br i1 %more, label %loop, label %done
done:
  ret i1 true
}

define internal void @simt_release(ptr %waits, i32 %begin, i32 %end) nounwind {
entry:
  br label %loop
loop:
  %at = phi i32 [%begin, %entry], [%next, %loop]
  %place = getelementptr i32, ptr %waits, i32 %at
  store i32 0, ptr %place
  %next = add i32 %at, 1
  %more = icmp ult i32 %next, %end
  br i1 %more, label %loop, label %done
done:
  ret void
}

define internal void @simt_end_block(ptr %block) nounwind {
entry:
  $DISCARD
  $FORGET
  %handles = get handles
  %threads = get threads
  br label %loop
loop:
  %at = phi i32 [0, %entry], [%next, %gone]
  %place = getelementptr ptr, ptr %handles, i32 %at
  %handle = load ptr, ptr %place
  %none = icmp eq ptr %handle, null
  br i1 %none, label %gone, label %destroy
destroy:
  call void @llvm.coro.destroy(ptr %handle)
  store ptr null, ptr %place
  br label %gone
gone:
  %next = add i32 %at, 1
  %more = icmp ult i32 %next, %threads
  br i1 %more, label %loop, label %done
done:
  ret void
}

define internal i32 @simt_end(ptr %block) nounwind {
  %status = get status
  %shared = get shared
  call void @free(ptr %shared)
  %waits = get waits
  call void @free(ptr %waits)
  %handles = get handles
  call void @free(ptr %handles)
  %offers = get offers
  call void @free(ptr %offers)
  %copies = get copies
  call void @free(ptr %copies)
  %aims = get aims
  call void @free(ptr %aims)
  %groups = get groups
  call void @free(ptr %groups)
  %counts = get counts
  call void @free(ptr %counts)
  %table = get table
  call void @free(ptr %table)
  call void @free(ptr %block)
  ret i32 %status
}
"""
