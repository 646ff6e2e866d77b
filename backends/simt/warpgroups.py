"""Groups of four warps on the CPU: barriers in memory, copies of boxes, products by descriptors.

A barrier is the 64 bits that it has on the device: how many arrive in a phase (bits 0 to 15), how
many are still to come (16 to 31), bytes that are expected (32 to 61), and the parity of the phase
(62). A thread that waits for one is resumed when nothing else can go on, and a copy is done, the
oldest first, when no thread can: so whoever does not wait finds 255 in all bytes, which are NaN.

The sums of products are NaN until they are waited for, and ever after where a fence is missing.
What is read, and where it lies, is said by descriptors alone.

PTX ISA, "Asynchronous warpgroup level matrix instructions", "Matrix descriptor format".
"""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import Operation

from ...dialects import nvvm_tensor_cores as cores
from ...dialects import nvvm_warpgroups as nvvm
from ...dialects.nvvm_sizes import TENSOR_MAP_FUNCTION

OPS = tuple(nvvm.OPS)
"""The ops that need the functions of `TEXT`."""

WAITING = (nvvm.MbarrierWaitOp, nvvm.WgmmaWaitOp)

MOVE = "%moved = call i1 @simt_move(ptr %block)"
"""What is done when no thread can go on: whether one can now."""

DISCARD = "call void @simt_discard_loads(ptr %block)"
"""What the end of a block does with copies that nobody has waited for."""

GROUP_BYTES = 1424
"""Of `%simt.group`, which each thread has."""

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


def _place_of_sums(w, op: Operation, acc) -> str:
    place = w.let(f"call ptr @simt_given_sums({_ME})")
    w.do(f"store {w.typed(acc)}, ptr {place}")
    return place


def _multiply(w, op: Operation) -> str:
    assert isinstance(op, nvvm.WgmmaOp)
    _place_of_sums(w, op, op.acc)
    a, b = (int(one) for one in op.transposed)
    is_bf16 = int(op.type_.data is cores.Multiplicand.bf16)
    flags = a | b << 1 | is_bf16 << 2
    w.do(
        f"call void @simt_multiply({_ME}, {w.typed(op.descriptorA)}, {w.typed(op.descriptorB)}, "
        f"i32 {flags}, i32 {op.columns // 2})"
    )
    return f"load {w.type(op.res.type)}, ptr @simt.pending"


def _wait_products(w, op: Operation) -> str:
    assert isinstance(op, nvvm.WgmmaWaitOp)
    place = _place_of_sums(w, op, op.acc)
    w.do(f"call void @simt_wait_products({_ME}, i32 {op.group.value.data})")
    w.wait(op, w.WARP)
    return f"load {w.type(op.res.type)}, ptr {place}"


WRITERS: dict[str, Callable[..., str]] = {
    nvvm.MbarrierInitOp.name: _with_number("simt_barrier_init"),
    nvvm.FenceMbarrierInitOp.name: lambda w, op: f"call void @simt_barrier_fence({_ME})",
    nvvm.MbarrierArriveOp.name: _arrive,
    nvvm.MbarrierExpectOp.name: _with_number("simt_barrier_arrive"),
    nvvm.MbarrierWaitOp.name: _wait,
    nvvm.TensorLoadOp.name: _load,
    nvvm.WgmmaFenceOp.name: lambda w, op: f"call void @simt_fence_products({_ME})",
    nvvm.WgmmaCommitOp.name: lambda w, op: f"call void @simt_commit_products({_ME})",
    nvvm.WgmmaWaitOp.name: _wait_products,
    nvvm.WgmmaOp.name: _multiply,
}

_PENDING = 0x7FA50001
"""The bits of a sum that is not to be read yet: a NaN that no arithmetic gives."""

# `%simt.map` is a tensor map: base, dimensions, extents and box, outermost first.
# `%simt.load` is a copy that goes on: the next one, target, map, barrier, coordinates (innermost
# first), thread and site. `%simt.product` is one: descriptors, flags, sums, and its group.
# `%simt.group` has a thread's products: whether there was a fence, how many there are, how many
# groups; the products; the sums that an op is given; the sums so far.
TEXT = f"""\
%simt.map = type {{ ptr, i64, [5 x i64], [5 x i64] }}
%simt.load = type {{ ptr, ptr, ptr, ptr, [5 x i32], i32, i32 }}
%simt.product = type {{ i64, i64, i32, i32, i32 }}
%simt.group = type {{ i32, i32, i32, i32, [12 x %simt.product], [128 x i32], [128 x float] }}

@simt.pending = internal constant [128 x i32] [{", ".join([f"i32 {_PENDING}"] * 128)}]

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
""" + """
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

define internal ptr @simt_group(ptr %block, i32 %thread) nounwind {
  %groups = get groups
  %group = getelementptr %simt.group, ptr %groups, i32 %thread
  ret ptr %group
}

define internal ptr @simt_given_sums(ptr %block, i32 %thread) nounwind {
  %group = call ptr @simt_group(ptr %block, i32 %thread)
  %place = getelementptr %simt.group, ptr %group, i32 0, i32 5
  ret ptr %place
}

define internal void @simt_fence_products(ptr %block, i32 %thread) nounwind {
  %group = call ptr @simt_group(ptr %block, i32 %thread)
  store i32 1, ptr %group
  ret void
}

define internal void @simt_commit_products(ptr %block, i32 %thread) nounwind {
  %group = call ptr @simt_group(ptr %block, i32 %thread)
  %place = getelementptr %simt.group, ptr %group, i32 0, i32 2
  %number = load i32, ptr %place
  %more = add i32 %number, 1
  store i32 %more, ptr %place
  ret void
}

define internal void @simt_multiply(ptr %block, i32 %thread, i64 %a, i64 %b, i32 %flags,
    i32 %sums) nounwind {
entry:
  %group = call ptr @simt_group(ptr %block, i32 %thread)
  %given = getelementptr %simt.group, ptr %group, i32 0, i32 5
  %so.far = getelementptr %simt.group, ptr %group, i32 0, i32 6
  %bits = load i32, ptr %given
  %goes.on = icmp eq i32 %bits, $PENDING
  br i1 %goes.on, label %queue, label %begin
begin:
  call void @llvm.memcpy.p0.p0.i64(ptr %so.far, ptr %given, i64 512, i1 false)
  %fenced = load i32, ptr %group
  %is.fenced = icmp ne i32 %fenced, 0
  br i1 %is.fenced, label %queue, label %spoil
spoil:
  call void @llvm.memset.p0.i64(ptr %so.far, i8 -1, i64 512, i1 false)
  br label %queue
queue:
  %count.place = getelementptr %simt.group, ptr %group, i32 0, i32 1
  %count = load i32, ptr %count.place
  %number.place = getelementptr %simt.group, ptr %group, i32 0, i32 2
  %number = load i32, ptr %number.place
  %place = getelementptr %simt.group, ptr %group, i32 0, i32 4, i32 %count
  %filled0 = insertvalue %simt.product poison, i64 %a, 0
  %filled1 = insertvalue %simt.product %filled0, i64 %b, 1
  %filled2 = insertvalue %simt.product %filled1, i32 %flags, 2
  %filled3 = insertvalue %simt.product %filled2, i32 %sums, 3
  %filled4 = insertvalue %simt.product %filled3, i32 %number, 4
  %room = icmp ult i32 %count, 12
  br i1 %room, label %add, label %full
add:
  store %simt.product %filled4, ptr %place
  %more = add i32 %count, 1
  store i32 %more, ptr %count.place
  ret void
full:
  call void @llvm.memset.p0.i64(ptr %so.far, i8 -1, i64 512, i1 false)
  ret void
}

define internal void @simt_wait_products(ptr %block, i32 %thread, i32 %going.on) nounwind {
entry:
  %group = call ptr @simt_group(ptr %block, i32 %thread)
  store i32 0, ptr %group
  %count.place = getelementptr %simt.group, ptr %group, i32 0, i32 1
  %count = load i32, ptr %count.place
  %number.place = getelementptr %simt.group, ptr %group, i32 0, i32 2
  %number = load i32, ptr %number.place
  %limit = sub i32 %number, %going.on
  br label %loop
loop:
  %at = phi i32 [0, %entry], [%next, %run]
  %some = icmp ult i32 %at, %count
  br i1 %some, label %look, label %over
look:
  %place = getelementptr %simt.group, ptr %group, i32 0, i32 4, i32 %at
  %product = load %simt.product, ptr %place
  %of = extractvalue %simt.product %product, 4
  %done = icmp slt i32 %of, %limit
  br i1 %done, label %run, label %over
run:
  call void @simt_run_product(ptr %block, i32 %thread, ptr %place)
  %next = add i32 %at, 1
  br label %loop
over:
  %left = sub i32 %count, %at
  %first = getelementptr %simt.group, ptr %group, i32 0, i32 4
  %rest = getelementptr %simt.group, ptr %group, i32 0, i32 4, i32 %at
  %left.wide = zext i32 %left to i64
  %bytes = mul i64 %left.wide, 32
  call void @llvm.memmove.p0.p0.i64(ptr %first, ptr %rest, i64 %bytes, i1 false)
  store i32 %left, ptr %count.place
  %none = icmp eq i32 %left, 0
  br i1 %none, label %give, label %keep
give:
  %given = getelementptr %simt.group, ptr %group, i32 0, i32 5
  %so.far = getelementptr %simt.group, ptr %group, i32 0, i32 6
  call void @llvm.memcpy.p0.p0.i64(ptr %given, ptr %so.far, i64 512, i1 false)
  ret void
keep:
  ret void
}

define internal float @simt_described(ptr %block, i64 %descriptor, i1 %transposed, i32 %line,
    i32 %depth, i32 %kind) nounwind {
  %shared = get shared
  %base = ptrtoint ptr %shared to i64
  %field = and i64 %descriptor, 16383
  %start = shl i64 %field, 4
  %leading.high = lshr i64 %descriptor, 16
  %leading.field = and i64 %leading.high, 16383
  %leading = shl i64 %leading.field, 4
  %stride.high = lshr i64 %descriptor, 32
  %stride.field = and i64 %stride.high, 16383
  %stride = shl i64 %stride.field, 4
  %i = zext i32 %line to i64
  %k = zext i32 %depth to i64
  %i.eight = lshr i64 %i, 3
  %i.in.eight = and i64 %i, 7
  %plain.far = mul i64 %i.eight, %stride
  %plain.line = shl i64 %i.in.eight, 7
  %plain.near = shl i64 %k, 1
  %plain.sum = add i64 %plain.far, %plain.line
  %plain = add i64 %plain.sum, %plain.near
  %i.block = lshr i64 %i, 6
  %i.in.block = and i64 %i, 63
  %k.eight = lshr i64 %k, 3
  %k.in.eight = and i64 %k, 7
  %turned.block = mul i64 %i.block, %leading
  %turned.near = shl i64 %i.in.block, 1
  %turned.far = mul i64 %k.eight, %stride
  %turned.line = shl i64 %k.in.eight, 7
  %turned.0 = add i64 %turned.block, %turned.near
  %turned.1 = add i64 %turned.far, %turned.line
  %turned = add i64 %turned.0, %turned.1
  %offset = select i1 %transposed, i64 %turned, i64 %plain
  %distance = sub i64 %start, %base
  %in.shared = and i64 %distance, 262143
  %from.base = add i64 %in.shared, %offset
  %linear = add i64 %base, %from.base
  %address = call i64 @simt_swizzled(i64 %linear)
  %place = inttoptr i64 %address to ptr
  %half = load i16, ptr %place
  %bits = zext i16 %half to i32
  %value = call float @simt_half(i32 %bits, i32 %kind)
  ret float %value
}

define internal void @simt_run_product(ptr %block, i32 %thread, ptr %place) nounwind {
entry:
  %group = call ptr @simt_group(ptr %block, i32 %thread)
  %product = load %simt.product, ptr %place
  %a = extractvalue %simt.product %product, 0
  %b = extractvalue %simt.product %product, 1
  %flags = extractvalue %simt.product %product, 2
  %sums = extractvalue %simt.product %product, 3
  %a.turned = trunc i32 %flags to i1
  %flags.b = lshr i32 %flags, 1
  %b.turned = trunc i32 %flags.b to i1
  %kind = lshr i32 %flags, 2
  %lane = and i32 %thread, 31
  %warps = lshr i32 %thread, 5
  %warp = and i32 %warps, 3
  %of.warp = shl i32 %warp, 4
  %of.lane = lshr i32 %lane, 2
  %row = add i32 %of.warp, %of.lane
  %in.group = and i32 %lane, 3
  %column = shl i32 %in.group, 1
  br label %sum
sum:
  %number = phi i32 [0, %entry], [%number.next, %store]
  %eight = lshr i32 %number, 2
  %eights = shl i32 %eight, 3
  %odd = and i32 %number, 1
  %column.first = add i32 %column, %odd
  %j = add i32 %column.first, %eights
  %lower = and i32 %number, 2
  %lower.rows = shl i32 %lower, 2
  %i = add i32 %row, %lower.rows
  %sum.place = getelementptr %simt.group, ptr %group, i32 0, i32 6, i32 %number
  %start = load float, ptr %sum.place
  br label %depth
depth:
  %k = phi i32 [0, %sum], [%k.next, %depth]
  %total = phi float [%start, %sum], [%more, %depth]
  %left = call float @simt_described(ptr %block, i64 %a, i1 %a.turned, i32 %i, i32 %k, i32 %kind)
  %right = call float @simt_described(ptr %block, i64 %b, i1 %b.turned, i32 %j, i32 %k, i32 %kind)
  %one = fmul float %left, %right
  %more = fadd float %total, %one
  %k.next = add i32 %k, 1
  %deeper = icmp ult i32 %k.next, 16
  br i1 %deeper, label %depth, label %store
store:
  store float %more, ptr %sum.place
  %number.next = add i32 %number, 1
  %others = icmp ult i32 %number.next, %sums
  br i1 %others, label %sum, label %done
done:
  ret void
}
""".replace("$PENDING", str(_PENDING)).replace("$GROUP_BYTES", str(GROUP_BYTES))
