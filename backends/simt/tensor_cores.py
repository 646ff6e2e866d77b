"""Tensor cores on the CPU: products and fragments of warps, copies that are done when waited for.

A lane offers what it has, in up to eight words, and waits for its warp, as in a shuffle; then it
computes its own part of the result from what all lanes have offered. A copy to the memory of a
block writes nothing but 255 until its thread waits for it, so that who reads too early reads NaN.

Which lane has which elements: PTX ISA, "Matrix fragments for mma.m16n8k16".
"""

from __future__ import annotations

from collections.abc import Callable

from xdsl.dialects.builtin import Float64Type, VectorType
from xdsl.ir import Operation, SSAValue

from ...dialects import nvvm_tensor_cores as nvvm

DISCARD = "call void @simt_discard(ptr %block)"
"""What the end of a block does with copies that nobody has waited for."""

WARP_OPS = (nvvm.LdMatrixOp, nvvm.MmaSyncOp)
"""The ops in which the lanes of a warp wait for each other."""

OPS = tuple(nvvm.OPS)
"""The ops that need the functions of `TEXT`."""

_ME = "ptr %$block, i32 %$thread"


# The writers take a `CoroutineWriter` of kernels.py, or a `ThreadWriter` where threads never wait.
def _copy(w, op: Operation) -> str:
    assert isinstance(op, nvvm.CpAsyncOp)
    size = op.size.value.data
    valid = f"i64 {size}"
    if op.cpSize is not None:
        valid = f"i64 {w.let(f'zext i32 {w.texts[op.cpSize]} to i64')}"
    target, source = (f"ptr {w.texts[operand]}" for operand in (op.dst, op.src))
    site = w.sites.number(op)
    return f"call void @simt_copy({_ME}, {target}, {source}, i64 {size}, {valid}, i32 {site})"


def _commit(w, op: Operation) -> str:
    return f"call void @simt_commit({_ME})"


def _wait(w, op: Operation) -> str:
    assert isinstance(op, nvvm.CpAsyncWaitGroupOp)
    return f"call void @simt_wait_copies({_ME}, i32 {op.n.value.data})"


def _exchange(w, op: Operation, words: list[str]) -> str:
    """Offer words, wait for the warp; where what all have offered lies."""
    for number, word in enumerate(words):
        w.do(f"call void @simt_offer_word({_ME}, i32 {number}, i32 {word})")
    w.wait(op, w.WARP)
    return f"i32 {w.let(f'call i32 @simt_exchanged({_ME})')}"


def _struct(w, op: Operation, element: str, values: list[str]) -> str:
    """The instruction that puts the last of the values into the struct of all."""
    type_ = w.type(op.results[0].type)
    struct = "poison"
    for number, value in enumerate(values):
        line = f"insertvalue {type_} {struct}, {element} {value}, {number}"
        if number == len(values) - 1:
            return line
        struct = w.let(line)
    raise AssertionError("a struct has elements")


def _ldmatrix(w, op: Operation) -> str:
    assert isinstance(op, nvvm.LdMatrixOp)
    address = w.let(f"ptrtoint ptr {w.texts[op.ptr]} to i64")
    low = w.let(f"trunc i64 {address} to i32")
    high = w.let(f"trunc i64 {w.let(f'lshr i64 {address}, 32')} to i32")
    slot = _exchange(w, op, [low, high])
    function = "simt_transposed" if op.layout.data is nvvm.Layout.col else "simt_matrix"
    site = w.sites.number(op)
    parts = [
        w.let(f"call i32 @{function}({_ME}, {slot}, i32 {number}, i32 {site})")
        for number in range(op.num.value.data)
    ]
    return _struct(w, op, "i32", parts)


def _mma(w, op: Operation) -> str:
    assert isinstance(op, nvvm.MmaSyncOp)
    words = [word for operand in (*op.operandA, *op.operandB) for word in _words(w, operand)]
    slot = _exchange(w, op, words)
    kind = op.multiplicandAPtxType.data
    type_ = w.type(nvvm.REGISTERS[kind].total)
    function = f"call {type_} @simt_mma_{kind.value}"
    totals = [
        w.let(f"{function}({_ME}, {slot}, i32 {number}, {w.typed(operand)})")
        for number, operand in enumerate(op.operandC)
    ]
    return _struct(w, op, type_, totals)


def _words(w, operand: SSAValue) -> list[str]:
    """A register as words of 32 bits."""
    if isinstance(operand.type, Float64Type):
        whole = w.let(f"bitcast {w.typed(operand)} to i64")
        high = w.let(f"lshr i64 {whole}, 32")
        return [w.let(f"trunc i64 {part} to i32") for part in (whole, high)]
    if isinstance(operand.type, VectorType):
        return [w.let(f"bitcast {w.typed(operand)} to i32")]
    return [w.texts[operand]]


def _round_to_tf32(w, op: Operation) -> str:
    return f"call i32 @simt_tf32({w.typed(op.operands[0])})"


COPY_WRITERS: dict[str, Callable[..., str]] = {
    nvvm.CpAsyncOp.name: _copy,
    nvvm.CpAsyncCommitGroupOp.name: _commit,
    nvvm.CpAsyncWaitGroupOp.name: _wait,
    nvvm.RoundToTf32Op.name: _round_to_tf32,
}
WARP_WRITERS: dict[str, Callable[..., str]] = {
    nvvm.LdMatrixOp.name: _ldmatrix,
    nvvm.MmaSyncOp.name: _mma,
}

# `%simt.copy` is a copy that goes on: the next one of its thread, what is copied, its group.
# `%simt.copies` has a thread's first and last one, and how many groups there are.
TEXT = """\
%simt.copy = type { ptr, ptr, ptr, i64, i64, i32, i32 }
%simt.copies = type { ptr, ptr, i32, i32 }

define internal void @simt_offer_word(ptr %block, i32 %thread, i32 %word, i32 %value) nounwind {
  %counts = get counts
  %count.place = getelementptr i32, ptr %counts, i32 %thread
  %count = load i32, ptr %count.place
  %slot = and i32 %count, 1
  %place = call ptr @simt_offer_place(ptr %block, i32 %thread, i32 %slot)
  %word.place = getelementptr i32, ptr %place, i32 %word
  store i32 %value, ptr %word.place
  ret void
}

define internal i32 @simt_word(ptr %block, i32 %thread, i32 %slot, i32 %word) nounwind {
  %place = call ptr @simt_offer_place(ptr %block, i32 %thread, i32 %slot)
  %word.place = getelementptr i32, ptr %place, i32 %word
  %value = load i32, ptr %word.place
  ret i32 %value
}

define internal ptr @simt_row(ptr %block, i32 %thread, i32 %slot, i32 %lane) nounwind {
  %base = and i32 %thread, -32
  %other = add i32 %base, %lane
  %place = call ptr @simt_offer_place(ptr %block, i32 %other, i32 %slot)
  %row = load ptr, ptr %place
  ret ptr %row
}

define internal i32 @simt_matrix(ptr %block, i32 %thread, i32 %slot, i32 %matrix, i32 %site)
    nounwind {
  %lane = and i32 %thread, 31
  %group = lshr i32 %lane, 2
  %first = shl i32 %matrix, 3
  %source = add i32 %first, %group
  %row = call ptr @simt_row(ptr %block, i32 %thread, i32 %slot, i32 %source)
  %column = and i32 %lane, 3
  %pair = getelementptr i32, ptr %row, i32 %column
  call void @simt_access(ptr %block, i32 %thread, ptr %pair, i64 2, i64 2, i1 false, i32 %site)
  %value = load i32, ptr %pair
  ret i32 %value
}

define internal i32 @simt_transposed(ptr %block, i32 %thread, i32 %slot, i32 %matrix, i32 %site)
    nounwind {
  %lane = and i32 %thread, 31
  %column = lshr i32 %lane, 2
  %in.group = and i32 %lane, 3
  %twice = shl i32 %in.group, 1
  %first = shl i32 %matrix, 3
  %source = add i32 %first, %twice
  %source.next = add i32 %source, 1
  %row = call ptr @simt_row(ptr %block, i32 %thread, i32 %slot, i32 %source)
  %row.next = call ptr @simt_row(ptr %block, i32 %thread, i32 %slot, i32 %source.next)
  %low.place = getelementptr i16, ptr %row, i32 %column
  %high.place = getelementptr i16, ptr %row.next, i32 %column
  call void @simt_access(ptr %block, i32 %thread, ptr %low.place, i64 2, i64 1, i1 false, i32 %site)
  call void @simt_access(ptr %block, i32 %thread, ptr %high.place, i64 2, i64 1, i1 false,
      i32 %site)
  %low = load i16, ptr %low.place
  %high = load i16, ptr %high.place
  %low.wide = zext i16 %low to i32
  %high.wide = zext i16 %high to i32
  %shifted = shl i32 %high.wide, 16
  %value = or i32 %shifted, %low.wide
  ret i32 %value
}

define internal float @simt_half(i32 %bits, i32 %kind) nounwind {
  %bf16 = shl i32 %bits, 16
  %sign = and i32 %bf16, -2147483648
  %magnitude = and i32 %bits, 32767
  %moved = shl i32 %magnitude, 13
  %small = bitcast i32 %moved to float
  %scaled = fmul float %small, 0x46F0000000000000
  %finite = bitcast float %scaled to i32
  %exponent = and i32 %bits, 31744
  %special = icmp eq i32 %exponent, 31744
  %infinite = or i32 %moved, 2139095040
  %unsigned = select i1 %special, i32 %infinite, i32 %finite
  %f16 = or i32 %unsigned, %sign
  %is.f16 = icmp eq i32 %kind, 0
  %chosen = select i1 %is.f16, i32 %f16, i32 %bf16
  %value = bitcast i32 %chosen to float
  ret float %value
}

define internal float @simt_mma_f16(ptr %block, i32 %thread, i32 %slot, i32 %number,
    float %start) nounwind {
  %total = call float @simt_mma_halves(ptr %block, i32 %thread, i32 %slot, i32 %number, i32 0,
      float %start)
  ret float %total
}

define internal float @simt_mma_bf16(ptr %block, i32 %thread, i32 %slot, i32 %number,
    float %start) nounwind {
  %total = call float @simt_mma_halves(ptr %block, i32 %thread, i32 %slot, i32 %number, i32 1,
      float %start)
  ret float %total
}

define internal float @simt_mma_halves(ptr %block, i32 %thread, i32 %slot, i32 %number, i32 %kind,
    float %start) nounwind {
entry:
  %base = and i32 %thread, -32
  %lane = and i32 %thread, 31
  %row = lshr i32 %lane, 2
  %lower = lshr i32 %number, 1
  %in.group = and i32 %lane, 3
  %twice = shl i32 %in.group, 1
  %odd = and i32 %number, 1
  %column = add i32 %twice, %odd
  %a.first = shl i32 %row, 2
  %b.first = shl i32 %column, 2
  br label %loop
loop:
  %at = phi i32 [0, %entry], [%next, %loop]
  %total = phi float [%start, %entry], [%sum.high, %loop]
  %member = and i32 %at, 3
  %half = lshr i32 %at, 2
  %a.lane = add i32 %a.first, %member
  %a.thread = add i32 %base, %a.lane
  %a.half = shl i32 %half, 1
  %a.word = add i32 %a.half, %lower
  %a = call i32 @simt_word(ptr %block, i32 %a.thread, i32 %slot, i32 %a.word)
  %b.lane = add i32 %b.first, %member
  %b.thread = add i32 %base, %b.lane
  %b.word = add i32 %half, 4
  %b = call i32 @simt_word(ptr %block, i32 %b.thread, i32 %slot, i32 %b.word)
  %a.low.bits = and i32 %a, 65535
  %b.low.bits = and i32 %b, 65535
  %a.high.bits = lshr i32 %a, 16
  %b.high.bits = lshr i32 %b, 16
  %a.low = call float @simt_half(i32 %a.low.bits, i32 %kind)
  %b.low = call float @simt_half(i32 %b.low.bits, i32 %kind)
  %a.high = call float @simt_half(i32 %a.high.bits, i32 %kind)
  %b.high = call float @simt_half(i32 %b.high.bits, i32 %kind)
  %low = fmul float %a.low, %b.low
  %high = fmul float %a.high, %b.high
  %sum.low = fadd float %total, %low
  %sum.high = fadd float %sum.low, %high
  %next = add i32 %at, 1
  %more = icmp ult i32 %next, 8
  br i1 %more, label %loop, label %done
done:
  ret float %sum.high
}

define internal i32 @simt_tf32(float %value) nounwind {
  %bits = bitcast float %value to i32
  %exponent = and i32 %bits, 2139095040
  %special = icmp eq i32 %exponent, 2139095040
  %half = add i32 %bits, 4096
  %rounded = and i32 %half, -8192
  %result = select i1 %special, i32 %bits, i32 %rounded
  ret i32 %result
}

define internal i32 @simt_mma_word(ptr %block, i32 %thread, i32 %slot, i32 %line, i32 %member,
    i32 %word) nounwind {
  %base = and i32 %thread, -32
  %first = shl i32 %line, 2
  %lane = add i32 %first, %member
  %other = add i32 %base, %lane
  %value = call i32 @simt_word(ptr %block, i32 %other, i32 %slot, i32 %word)
  ret i32 %value
}

define internal float @simt_mma_tf32(ptr %block, i32 %thread, i32 %slot, i32 %number,
    float %start) nounwind {
entry:
  %lane = and i32 %thread, 31
  %row = lshr i32 %lane, 2
  %lower = lshr i32 %number, 1
  %in.group = and i32 %lane, 3
  %twice = shl i32 %in.group, 1
  %odd = and i32 %number, 1
  %column = add i32 %twice, %odd
  br label %loop
loop:
  %at = phi i32 [0, %entry], [%next, %loop]
  %total = phi float [%start, %entry], [%sum, %loop]
  %member = and i32 %at, 3
  %half = lshr i32 %at, 2
  %a.half = shl i32 %half, 1
  %a.word = add i32 %a.half, %lower
  %b.word = add i32 %half, 4
  %a.bits = call i32 @simt_mma_word(ptr %block, i32 %thread, i32 %slot, i32 %row, i32 %member,
      i32 %a.word)
  %b.bits = call i32 @simt_mma_word(ptr %block, i32 %thread, i32 %slot, i32 %column, i32 %member,
      i32 %b.word)
  %a.kept = and i32 %a.bits, -8192
  %b.kept = and i32 %b.bits, -8192
  %a = bitcast i32 %a.kept to float
  %b = bitcast i32 %b.kept to float
  %product = fmul float %a, %b
  %sum = fadd float %total, %product
  %next = add i32 %at, 1
  %more = icmp ult i32 %next, 8
  br i1 %more, label %loop, label %done
done:
  ret float %sum
}

define internal double @simt_mma_double(ptr %block, i32 %thread, i32 %slot, i32 %line,
    i32 %member, i32 %word) nounwind {
  %low = call i32 @simt_mma_word(ptr %block, i32 %thread, i32 %slot, i32 %line, i32 %member,
      i32 %word)
  %word.high = add i32 %word, 1
  %high = call i32 @simt_mma_word(ptr %block, i32 %thread, i32 %slot, i32 %line, i32 %member,
      i32 %word.high)
  %low.wide = zext i32 %low to i64
  %high.wide = zext i32 %high to i64
  %shifted = shl i64 %high.wide, 32
  %bits = or i64 %shifted, %low.wide
  %value = bitcast i64 %bits to double
  ret double %value
}

define internal double @simt_mma_f64(ptr %block, i32 %thread, i32 %slot, i32 %number,
    double %start) nounwind {
entry:
  %lane = and i32 %thread, 31
  %row = lshr i32 %lane, 2
  %in.group = and i32 %lane, 3
  %twice = shl i32 %in.group, 1
  %column = add i32 %twice, %number
  br label %loop
loop:
  %at = phi i32 [0, %entry], [%next, %loop]
  %total = phi double [%start, %entry], [%sum, %loop]
  %a = call double @simt_mma_double(ptr %block, i32 %thread, i32 %slot, i32 %row, i32 %at, i32 0)
  %b = call double @simt_mma_double(ptr %block, i32 %thread, i32 %slot, i32 %column, i32 %at,
      i32 2)
  %sum = call double @llvm.fma.f64(double %a, double %b, double %total)
  %next = add i32 %at, 1
  %more = icmp ult i32 %next, 4
  br i1 %more, label %loop, label %done
done:
  ret double %sum
}

define internal void @simt_copy(ptr %block, i32 %thread, ptr %target, ptr %source, i64 %size,
    i64 %valid, i32 %site) nounwind {
entry:
  %halves = lshr i64 %size, 1
  %read = lshr i64 %valid, 1
  call void @simt_access(ptr %block, i32 %thread, ptr %target, i64 2, i64 %halves, i1 true,
      i32 %site)
  call void @llvm.memset.p0.i64(ptr %target, i8 -1, i64 %size, i1 false)
  %some = icmp ne i64 %read, 0
  br i1 %some, label %reads, label %append
reads:
  call void @simt_access(ptr %block, i32 %thread, ptr %source, i64 2, i64 %read, i1 false,
      i32 %site)
  br label %append
append:
  %all = get copies
  %mine = getelementptr %simt.copies, ptr %all, i32 %thread
  %last.place = getelementptr %simt.copies, ptr %mine, i32 0, i32 1
  %group.place = getelementptr %simt.copies, ptr %mine, i32 0, i32 2
  %group = load i32, ptr %group.place
  %copy = call ptr @malloc(i64 48)
  %filled0 = insertvalue %simt.copy zeroinitializer, ptr %target, 1
  %filled1 = insertvalue %simt.copy %filled0, ptr %source, 2
  %filled2 = insertvalue %simt.copy %filled1, i64 %size, 3
  %filled3 = insertvalue %simt.copy %filled2, i64 %valid, 4
  %filled4 = insertvalue %simt.copy %filled3, i32 %group, 5
  %filled5 = insertvalue %simt.copy %filled4, i32 %site, 6
  store %simt.copy %filled5, ptr %copy
  %first = load ptr, ptr %mine
  %none = icmp eq ptr %first, null
  %last = load ptr, ptr %last.place
  %before = select i1 %none, ptr %mine, ptr %last
  store ptr %copy, ptr %before
  store ptr %copy, ptr %last.place
  ret void
}

define internal void @simt_commit(ptr %block, i32 %thread) nounwind {
  %all = get copies
  %place = getelementptr %simt.copies, ptr %all, i32 %thread, i32 2
  %groups = load i32, ptr %place
  %more = add i32 %groups, 1
  store i32 %more, ptr %place
  ret void
}

define internal void @simt_wait_copies(ptr %block, i32 %thread, i32 %going.on) nounwind {
entry:
  %all = get copies
  %mine = getelementptr %simt.copies, ptr %all, i32 %thread
  %place = getelementptr %simt.copies, ptr %mine, i32 0, i32 2
  %groups = load i32, ptr %place
  %limit = sub i32 %groups, %going.on
  br label %loop
loop:
  %copy = load ptr, ptr %mine
  %none = icmp eq ptr %copy, null
  br i1 %none, label %done, label %look
look:
  %whole = load %simt.copy, ptr %copy
  %group = extractvalue %simt.copy %whole, 5
  %over = icmp slt i32 %group, %limit
  br i1 %over, label %finish, label %done
finish:
  %next = extractvalue %simt.copy %whole, 0
  %target = extractvalue %simt.copy %whole, 1
  %source = extractvalue %simt.copy %whole, 2
  %size = extractvalue %simt.copy %whole, 3
  %valid = extractvalue %simt.copy %whole, 4
  %site = extractvalue %simt.copy %whole, 6
  %halves = lshr i64 %size, 1
  call void @simt_access(ptr %block, i32 %thread, ptr %target, i64 2, i64 %halves, i1 true,
      i32 %site)
  call void @llvm.memset.p0.i64(ptr %target, i8 0, i64 %size, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %target, ptr %source, i64 %valid, i1 false)
  store ptr %next, ptr %mine
  call void @free(ptr %copy)
  br label %loop
done:
  ret void
}

define internal void @simt_discard(ptr %block) nounwind {
entry:
  %all = get copies
  %threads = get threads
  br label %thread
thread:
  %at = phi i32 [0, %entry], [%following, %empty]
  %mine = getelementptr %simt.copies, ptr %all, i32 %at
  br label %loop
loop:
  %copy = load ptr, ptr %mine
  %none = icmp eq ptr %copy, null
  br i1 %none, label %empty, label %drop
drop:
  %next = load ptr, ptr %copy
  store ptr %next, ptr %mine
  call void @free(ptr %copy)
  br label %loop
empty:
  %following = add i32 %at, 1
  %more = icmp ult i32 %following, %threads
  br i1 %more, label %thread, label %done
done:
  ret void
}
"""
