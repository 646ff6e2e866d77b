"""What groups of four warps need on the CPU: barriers in memory, and copies of boxes.

A barrier is the 64 bits that it has on the device: how many arrive in a phase (bits 0 to 15), how
many are still to come (16 to 31), bytes that are expected (32 to 61), and the parity of the phase
(62). A thread that waits for one is resumed when nothing else can go on, and a copy is done, the
oldest first, when no thread can: so whoever does not wait finds 255 in all bytes, which are NaN.

PTX ISA, "Parallel Synchronization and Communication Instructions: mbarrier", "Tensors".
"""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import Operation

from ...dialects import nvvm_warpgroups as nvvm
from ...dialects.nvvm_sizes import TENSOR_MAP_FUNCTION

OPS = tuple(nvvm.OPS)
"""The ops that need the functions of `TEXT`."""

WAITING = (nvvm.MbarrierWaitOp,)

MOVE = "%moved = call i1 @simt_move(ptr %block)"
"""What is done when no thread can go on: whether one can now."""

DISCARD = "call void @simt_discard_loads(ptr %block)"
"""What the end of a block does with copies that nobody has waited for."""

_ME = "ptr %$block, i32 %$thread"


# The writers take a `CoroutineWriter` of kernels.py.
def _with_number(function: str) -> Callable[..., str]:
    def write(w, op: Operation) -> str:
        barrier, number = op.operands
        site = w.sites.number(op)
        return (
            f"call void @{function}({_ME}, ptr {w.texts[barrier]}, {w.typed(number)}, i32 {site})"
        )

    return write


def _arrive(w, op: Operation) -> str:
    site = w.sites.number(op)
    return (
        f"call void @simt_barrier_arrive({_ME}, ptr {w.texts[op.operands[0]]}, i32 0, i32 {site})"
    )


def _wait(w, op: Operation) -> str:
    w.do(_with_number("simt_barrier_aim")(w, op))
    w.wait(op, w.PHASE)
    return "; the phase is over"


def _load(w, op: Operation) -> str:
    assert isinstance(op, nvvm.TensorLoadOp)
    places = [w.texts[one] for one in op.coordinates]
    places += ["0"] * (5 - len(places))
    given = ", ".join(f"i32 {place}" for place in places)
    pointers = ", ".join(f"ptr {w.texts[one]}" for one in (op.dst, op.map, op.mbar))
    return f"call void @simt_load({_ME}, {pointers}, {given}, i32 {w.sites.number(op)})"


WRITERS: dict[str, Callable[..., str]] = {
    nvvm.MbarrierInitOp.name: _with_number("simt_barrier_init"),
    nvvm.FenceMbarrierInitOp.name: lambda w, op: f"call void @simt_barrier_fence({_ME})",
    nvvm.MbarrierArriveOp.name: _arrive,
    nvvm.MbarrierExpectOp.name: _with_number("simt_barrier_arrive"),
    nvvm.MbarrierWaitOp.name: _wait,
    nvvm.TensorLoadOp.name: _load,
}

# `%simt.map` is a tensor map: base, dimensions, extents and box, outermost first.
# `%simt.load` is a copy that goes on: the next one, target, map, barrier, coordinates (innermost
# first), thread and site.
TEXT = (
    f"""\
%simt.map = type {{ ptr, i64, [5 x i64], [5 x i64] }}
%simt.load = type {{ ptr, ptr, ptr, ptr, [5 x i32], i32, i32 }}

define internal i32 @{TENSOR_MAP_FUNCTION}(ptr %map, ptr %base, i64 %is.f16, i64 %rank,
    ptr %numbers) nounwind {{
entry:
  store ptr %base, ptr %map
  %rank.place = getelementptr %simt.map, ptr %map, i32 0, i32 1
  store i64 %rank, ptr %rank.place
  br label %loop
loop:
  %at = phi i64 [0, %entry], [%next, %loop]
  %extent.from = getelementptr i64, ptr %numbers, i64 %at
  %extent = load i64, ptr %extent.from
  %extent.place = getelementptr %simt.map, ptr %map, i32 0, i32 2, i64 %at
  store i64 %extent, ptr %extent.place
  %later = add i64 %at, %rank
  %box.from = getelementptr i64, ptr %numbers, i64 %later
  %box = load i64, ptr %box.from
  %box.place = getelementptr %simt.map, ptr %map, i32 0, i32 3, i64 %at
  store i64 %box, ptr %box.place
  %next = add i64 %at, 1
  %more = icmp ult i64 %next, %rank
  br i1 %more, label %loop, label %done
done:
  ret i32 0
}}
"""
    + """
define internal void @simt_barrier_init(ptr %block, i32 %thread, ptr %barrier, i32 %count,
    i32 %site) nounwind {
  call void @simt_access(ptr %block, i32 %thread, ptr %barrier, i64 8, i64 1, i1 true, i32 %site)
  %wide = zext i32 %count to i64
  %coming = shl i64 %wide, 16
  %state = or i64 %coming, %wide
  store i64 %state, ptr %barrier
  put 1, unfenced
  ret void
}

define internal void @simt_barrier_fence(ptr %block, i32 %thread) nounwind {
  put 0, unfenced
  ret void
}

define internal void @simt_barrier_arrive(ptr %block, i32 %thread, ptr %barrier, i32 %bytes,
    i32 %site) nounwind {
  call void @simt_access(ptr %block, i32 %thread, ptr %barrier, i64 8, i64 1, i1 false, i32 %site)
  %wide = zext i32 %bytes to i64
  call void @simt_barrier_change(ptr %barrier, i64 1, i64 %wide)
  ret void
}

define internal void @simt_barrier_change(ptr %barrier, i64 %arrived, i64 %bytes) nounwind {
entry:
  %state = load i64, ptr %barrier
  %arrived.bits = shl i64 %arrived, 16
  %bytes.bits = shl i64 %bytes, 32
  %fewer = sub i64 %state, %arrived.bits
  %changed = add i64 %fewer, %bytes.bits
  %left = and i64 %changed, 4611686018427322368
  %over = icmp eq i64 %left, 0
  br i1 %over, label %next, label %same
next:
  %flipped = xor i64 %changed, 4611686018427387904
  %count = and i64 %changed, 65535
  %coming = shl i64 %count, 16
  %again = or i64 %flipped, %coming
  store i64 %again, ptr %barrier
  ret void
same:
  store i64 %changed, ptr %barrier
  ret void
}

define internal void @simt_barrier_aim(ptr %block, i32 %thread, ptr %barrier, i32 %parity,
    i32 %site) nounwind {
  call void @simt_access(ptr %block, i32 %thread, ptr %barrier, i64 8, i64 1, i1 false, i32 %site)
  %address = ptrtoint ptr %barrier to i64
  %wide = zext i32 %parity to i64
  %aim = or i64 %address, %wide
  %aims = get aims
  %place = getelementptr i64, ptr %aims, i32 %thread
  store i64 %aim, ptr %place
  ret void
}

define internal i1 @simt_phase_is_over(ptr %block, i32 %thread) nounwind {
  %aims = get aims
  %place = getelementptr i64, ptr %aims, i32 %thread
  %aim = load i64, ptr %place
  %parity = and i64 %aim, 1
  %address = and i64 %aim, -8
  %barrier = inttoptr i64 %address to ptr
  %state = load i64, ptr %barrier
  %shifted = lshr i64 %state, 62
  %now = and i64 %shifted, 1
  %over = icmp ne i64 %now, %parity
  ret i1 %over
}

define internal i1 @simt_move(ptr %block) nounwind {
entry:
  %waits = get waits
  %threads = get threads
  br label %loop
loop:
  %at = phi i32 [0, %entry], [%next, %looked]
  %any = phi i1 [false, %entry], [%any.now, %looked]
  %place = getelementptr i32, ptr %waits, i32 %at
  %code = load i32, ptr %place
  %kind = and i32 %code, 3
  %is.phase = icmp eq i32 %kind, 3
  %waiting = icmp sgt i32 %code, 0
  %asks = and i1 %is.phase, %waiting
  br i1 %asks, label %ask, label %looked
ask:
  %over = call i1 @simt_phase_is_over(ptr %block, i32 %at)
  br i1 %over, label %release, label %looked
release:
  store i32 0, ptr %place
  br label %looked
looked:
  %released = phi i1 [false, %loop], [false, %ask], [true, %release]
  %any.now = or i1 %any, %released
  %next = add i32 %at, 1
  %more = icmp ult i32 %next, %threads
  br i1 %more, label %loop, label %done
done:
  br i1 %any.now, label %moved, label %copy
moved:
  ret i1 true
copy:
  %load = get loads
  %none = icmp eq ptr %load, null
  br i1 %none, label %stuck, label %finish
finish:
  %following = load ptr, ptr %load
  put %following, loads
  call void @simt_finish_load(ptr %block, ptr %load)
  call void @free(ptr %load)
  ret i1 true
stuck:
  ret i1 false
}

define internal i64 @simt_box_elements(ptr %map) nounwind {
entry:
  %rank.place = getelementptr %simt.map, ptr %map, i32 0, i32 1
  %rank = load i64, ptr %rank.place
  br label %loop
loop:
  %at = phi i64 [0, %entry], [%next, %loop]
  %count = phi i64 [1, %entry], [%product, %loop]
  %box.place = getelementptr %simt.map, ptr %map, i32 0, i32 3, i64 %at
  %box = load i64, ptr %box.place
  %product = mul i64 %count, %box
  %next = add i64 %at, 1
  %more = icmp ult i64 %next, %rank
  br i1 %more, label %loop, label %done
done:
  ret i64 %product
}

define internal void @simt_load(ptr %block, i32 %thread, ptr %target, ptr %map, ptr %barrier,
    i32 %c0, i32 %c1, i32 %c2, i32 %c3, i32 %c4, i32 %site) nounwind {
entry:
  %count = call i64 @simt_box_elements(ptr %map)
  %bytes = shl i64 %count, 1
  call void @llvm.memset.p0.i64(ptr %target, i8 -1, i64 %bytes, i1 false)
  %load = call ptr @malloc(i64 64)
  store ptr null, ptr %load
  %target.place = getelementptr %simt.load, ptr %load, i32 0, i32 1
  store ptr %target, ptr %target.place
  %map.place = getelementptr %simt.load, ptr %load, i32 0, i32 2
  store ptr %map, ptr %map.place
  %barrier.place = getelementptr %simt.load, ptr %load, i32 0, i32 3
  store ptr %barrier, ptr %barrier.place
  %places = getelementptr %simt.load, ptr %load, i32 0, i32 4
  store i32 %c0, ptr %places
  %place1 = getelementptr i32, ptr %places, i32 1
  store i32 %c1, ptr %place1
  %place2 = getelementptr i32, ptr %places, i32 2
  store i32 %c2, ptr %place2
  %place3 = getelementptr i32, ptr %places, i32 3
  store i32 %c3, ptr %place3
  %place4 = getelementptr i32, ptr %places, i32 4
  store i32 %c4, ptr %place4
  %thread.place = getelementptr %simt.load, ptr %load, i32 0, i32 5
  store i32 %thread, ptr %thread.place
  %site.place = getelementptr %simt.load, ptr %load, i32 0, i32 6
  store i32 %site, ptr %site.place
  %unfenced = get unfenced
  %lost = icmp ne i32 %unfenced, 0
  br i1 %lost, label %never, label %append
never:
  call void @free(ptr %load)
  ret void
append:
  %first = get loads
  %none = icmp eq ptr %first, null
  br i1 %none, label %alone, label %behind
alone:
  put %load, loads
  br label %done
behind:
  %last = get last.load
  store ptr %load, ptr %last
  br label %done
done:
  put %load, last.load
  ret void
}

define internal void @simt_finish_load(ptr %block, ptr %load) nounwind {
entry:
  %whole = load %simt.load, ptr %load
  %target = extractvalue %simt.load %whole, 1
  %map = extractvalue %simt.load %whole, 2
  %barrier = extractvalue %simt.load %whole, 3
  %thread = extractvalue %simt.load %whole, 5
  %site = extractvalue %simt.load %whole, 6
  %count = call i64 @simt_box_elements(ptr %map)
  %base = load ptr, ptr %map
  %rank.place = getelementptr %simt.map, ptr %map, i32 0, i32 1
  %rank = load i64, ptr %rank.place
  %start = ptrtoint ptr %target to i64
  br label %element
element:
  %number = phi i64 [0, %entry], [%number.next, %put]
  br label %axis
axis:
  %at = phi i64 [0, %element], [%at.next, %axis]
  %rest = phi i64 [%number, %element], [%rest.next, %axis]
  %offset = phi i64 [0, %element], [%offset.next, %axis]
  %stride = phi i64 [1, %element], [%stride.next, %axis]
  %inside = phi i1 [true, %element], [%inside.next, %axis]
  %at.next = add i64 %at, 1
  %axis.number = sub i64 %rank, %at.next
  %box.place = getelementptr %simt.map, ptr %map, i32 0, i32 3, i64 %axis.number
  %box = load i64, ptr %box.place
  %extent.place = getelementptr %simt.map, ptr %map, i32 0, i32 2, i64 %axis.number
  %extent = load i64, ptr %extent.place
  %in.box = urem i64 %rest, %box
  %rest.next = udiv i64 %rest, %box
  %first.place = getelementptr %simt.load, ptr %load, i32 0, i32 4, i64 %at
  %first = load i32, ptr %first.place
  %first.wide = sext i32 %first to i64
  %place = add i64 %first.wide, %in.box
  %exists = icmp ult i64 %place, %extent
  %inside.next = and i1 %inside, %exists
  %part = mul i64 %place, %stride
  %offset.next = add i64 %offset, %part
  %stride.next = mul i64 %stride, %extent
  %more.axes = icmp ult i64 %at.next, %rank
  br i1 %more.axes, label %axis, label %choose
choose:
  br i1 %inside.next, label %read, label %put
read:
  %source = getelementptr i16, ptr %base, i64 %offset.next
  call void @simt_access(ptr %block, i32 %thread, ptr %source, i64 2, i64 1, i1 false, i32 %site)
  %read.value = load i16, ptr %source
  br label %put
put:
  %value = phi i16 [0, %choose], [%read.value, %read]
  %bytes = shl i64 %number, 1
  %plain = add i64 %start, %bytes
  %address = call i64 @simt_swizzled(i64 %plain)
  %to = inttoptr i64 %address to ptr
  store i16 %value, ptr %to
  %number.next = add i64 %number, 1
  %more = icmp ult i64 %number.next, %count
  br i1 %more, label %element, label %done
done:
  %all = shl i64 %count, 1
  %come = sub i64 0, %all
  call void @simt_barrier_change(ptr %barrier, i64 0, i64 %come)
  ret void
}

define internal i64 @simt_swizzled(i64 %address) nounwind {
  %line = lshr i64 %address, 7
  %in.eight = and i64 %line, 7
  %piece = shl i64 %in.eight, 4
  %result = xor i64 %address, %piece
  ret i64 %result
}

define internal void @simt_discard_loads(ptr %block) nounwind {
entry:
  br label %loop
loop:
  %load = get loads
  %none = icmp eq ptr %load, null
  br i1 %none, label %done, label %drop
drop:
  %next = load ptr, ptr %load
  put %next, loads
  call void @free(ptr %load)
  br label %loop
done:
  %threads = get threads
  %wide = zext i32 %threads to i64
  %bytes = mul i64 %wide, $GROUP_BYTES
  %groups = get groups
  call void @llvm.memset.p0.i64(ptr %groups, i8 0, i64 %bytes, i1 false)
  ret void
}
"""
)
