"""Products of groups of four warps on the CPU, by descriptors.

The sums of products are NaN until they are waited for, and ever after where a fence is missing.
What is read, and where it lies, is said by descriptors alone.

PTX ISA, "Asynchronous warpgroup level matrix instructions", "Matrix descriptor format".
"""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import Operation

from ...dialects import nvvm_tensor_cores as cores
from ...dialects import nvvm_warpgroups as nvvm

WAITING = (nvvm.WgmmaWaitOp,)

GROUP_BYTES = 1424
"""Of `%simt.group`, which each thread has."""

_ME = "ptr %$block, i32 %$thread"


# The writers take a `CoroutineWriter` of kernels.py.
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
    nvvm.WgmmaFenceOp.name: lambda w, op: f"call void @simt_fence_products({_ME})",
    nvvm.WgmmaCommitOp.name: lambda w, op: f"call void @simt_commit_products({_ME})",
    nvvm.WgmmaWaitOp.name: _wait_products,
    nvvm.WgmmaOp.name: _multiply,
}

_PENDING = 0x7FA50001
"""The bits of a sum that is not to be read yet: a NaN that no arithmetic gives."""

# `%simt.product` is one: descriptors, flags, sums, and its group. `%simt.group` has a thread's
# products: whether there was a fence, how many there are, how many groups; the products; the sums
# that an op is given; the sums so far.
TEXT = f"""\
%simt.product = type {{ i64, i64, i32, i32, i32 }}
%simt.group = type {{ i32, i32, i32, i32, [12 x %simt.product], [128 x i32], [128 x float] }}

@simt.pending = internal constant [128 x i32] [{", ".join([f"i32 {_PENDING}"] * 128)}]
""" + """
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
""".replace("$PENDING", str(_PENDING))
