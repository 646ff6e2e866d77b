"""Kernels as LLVM IR that a CPU runs: a coroutine for each thread, a driver for each launch.

    void @k(ptr %x, …, ptr %status)       |  ptr @k.thread(ptr %x, …, ptr %status, ptr %$block,
                                          |        i32 %$thread, …) presplitcoroutine
      %t = nvvm.read.ptx.sreg.tid.x       |    %t = add i32 %$tid.x, 0
      load float, ptr %p                  |    call void @simt_access(…, ptr %p, …)
                                          |    load float, ptr %p
      nvvm.barrier0                       |    call void @simt_wait(…); suspend
      llvm.return                         |    final suspend

The instructions are those that become PTX, written by the same table; only the ops of nvvm are
other ones, and loads and stores of memory that threads share are reported before they are done. A
kernel in which threads never wait is no coroutine: its threads run to their end one by one.

LLVM's coroutines: https://llvm.org/docs/Coroutines.html
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from math import prod

from xdsl.dialects.builtin import IntegerType, VectorType
from xdsl.ir import Attribute, Block, Operation, SSAValue

from ...dialects import llvm, nvvm
from ...dialects.nvvm_sizes import GRID_CONSTANT
from ...passes.errors import user_line
from ...passes.loop_to_llvm.gpu import LAUNCH
from ..cuda.shared import Layout, bytes_of, layout_of
from ..llvmir import FunctionWriter, ModuleWriter
from ..llvmir_ops import WRITERS, Writer
from ..llvmir_text import Names, parameter_attributes, symbol
from . import tensor_cores, warpgroup_products, warpgroups

_WAITING = (
    nvvm.Barrier0Op,
    nvvm.ShuffleOp,
    nvvm.VoteOp,
    *tensor_cores.WARP_OPS,
    *warpgroups.WAITING,
    *warpgroup_products.WAITING,
)

# What every thread is told beside the kernel's own arguments.
_THREAD_PARAMETERS = "ptr %$block, i32 %$thread, i32 %$tid.x, i32 %$tid.y, i32 %$tid.z"

# Where `%simt.block` (runtime.py) has what a special register says.
_FIELDS = {
    **{f"ctaid.{axis}": 1 + at for at, axis in enumerate("xyz")},
    **{f"ntid.{axis}": 4 + at for at, axis in enumerate("xyz")},
    **{f"nctaid.{axis}": 7 + at for at, axis in enumerate("xyz")},
}


class Sites:
    """The places of the user's program that accesses and waits are reported with."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def number(self, op: Operation) -> int:
        line = user_line(op.location) or "?"
        return self.numbers.setdefault(line, len(self.numbers))

    @property
    def lines(self) -> list[str]:
        return list(self.numbers)


class KernelModuleWriter(ModuleWriter):
    """The text of a module for the device; each kernel is followed by its launch.

    `known` has the names of what the host's module defines or declares too.
    """

    def __init__(self, sites: Sites, known: Set[str]):
        super().__init__(bf16_as_bits=True)
        self.sites = sites
        self.known = known
        self.memory: dict[str, llvm.GlobalOp] = {}
        # Of the kernel that is written: each has its own from the beginning, as on the device.
        self.shared = Layout()
        self.has_tensor_cores = False
        self.has_warpgroups = False

    def global_variable(self, op: llvm.GlobalOp) -> None:
        """Memory of a block is a part of what a launch allocates for one block after another."""
        if not op.addr_space.value.data:
            if op.sym_name.data not in self.known:
                super().global_variable(op)
            return
        self.memory[op.sym_name.data] = op

    def function(self, op: llvm.FuncOp) -> None:
        if nvvm.KERNEL not in op.attributes:
            if op.sym_name.data not in self.known:
                super().function(op)
            return
        self.shared = layout_of(op, self.memory)
        waits = any(isinstance(inner, _WAITING) for inner in op.walk())
        self.has_tensor_cores |= any(isinstance(one, tensor_cores.OPS) for one in op.walk())
        self.has_warpgroups |= any(isinstance(one, warpgroups.OPS) for one in op.walk())
        names = Names()
        arguments = op.body.blocks[0].args
        names.define_all(arguments)
        given = op.arg_attrs.data if op.arg_attrs is not None else ()
        parameters: list[str] = []
        for at, argument in enumerate(arguments):
            attributes = parameter_attributes(given[at]) if at < len(given) else ""
            # What threads do to memory is seen by others while they wait.
            attributes = attributes.replace("noalias ", "").replace("readonly ", "")
            if GRID_CONSTANT in attributes:
                attributes = ""  # what it points to is the host's, and stays there
            parameters.append(
                f"{self.types.text(argument.type)} {attributes}{names.texts[argument]}"
            )
        name = op.sym_name.data
        self.lines += [
            "",
            f"define internal {'ptr' if waits else 'void'} {symbol(name + '.thread')}"
            f"({', '.join(parameters)}, {_THREAD_PARAMETERS}) nounwind"
            f"{' presplitcoroutine' if waits else ''} {{",
        ]
        writer = (CoroutineWriter if waits else ThreadWriter)(self, names)
        writer.status = names.texts[arguments[-1]]
        writer.body(op.body.blocks)
        self.lines.append("}")
        types = [self.types.text(argument.type) for argument in arguments[:-1]]
        self.lines += launch_text(name, types, self.shared.bytes, waits)


def _is_private(pointer: SSAValue) -> bool:
    """Whether a pointer is known to be into memory of the thread alone."""
    while isinstance(pointer.owner, llvm.GEPOp):
        pointer = pointer.owner.operands[0]
    return isinstance(pointer.owner, llvm.AllocaOp)


class ThreadWriter(FunctionWriter):
    """Writes a kernel as a function for one thread."""

    module: KernelModuleWriter
    status: str

    @property
    def sites(self) -> Sites:
        return self.module.sites

    def do(self, line: str) -> None:
        self.module.lines.append(f"  {line}")

    def let(self, text: str) -> str:
        name = f"%{self.names.unique('$v')}"
        self.do(f"{name} = {text}")
        return name

    def report(self, op: Operation, pointer: SSAValue, type_: Attribute, writes: bool) -> None:
        """Have an access of shared memory checked, element by element."""
        if _is_private(pointer):
            return
        size = bytes_of(type_)
        count = 1
        if isinstance(type_, VectorType):
            count = prod(type_.get_shape())
            size //= count
        self.do(
            f"call void @simt_access(ptr %$block, i32 %$thread, ptr {self.texts[pointer]}, "
            f"i64 {size}, i64 {count}, i1 {str(writes).lower()}, i32 {self.sites.number(op)})"
        )


def _register(register: str) -> Writer:
    field = _FIELDS.get(register)

    def write(w: FunctionWriter, op: Operation) -> str:
        assert isinstance(w, ThreadWriter)
        if register == "laneid":
            return "and i32 %$thread, 31"
        if field is None:
            return f"add i32 %${register}, 0"
        return (
            f"load i32, ptr {w.let(f'getelementptr %simt.block, ptr %$block, i32 0, i32 {field}')}"
        )

    return write


def _load(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(w, ThreadWriter)
    w.report(op, op.operands[0], op.results[0].type, writes=False)
    return WRITERS["llvm.load"](w, op)


def _store(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(w, ThreadWriter)
    value, pointer = op.operands
    if w.texts[pointer] != w.status:
        w.report(op, pointer, value.type, writes=True)
    return WRITERS["llvm.store"](w, op)


def _update(w: FunctionWriter, op: Operation) -> str:
    """What is updated by several threads at once, each whole, is no race."""
    assert isinstance(w, ThreadWriter)
    w.do(
        f"call void @simt_update(ptr %$block, i32 %$thread, ptr {w.texts[op.operands[0]]}, "
        f"i32 {w.sites.number(op)})"
    )
    return WRITERS["llvm.atomicrmw"](w, op)


def _cast_address(w: FunctionWriter, op: Operation) -> str:
    """There is one address space."""
    assert isinstance(w, ThreadWriter)
    source = op.operands[0].owner
    if not isinstance(source, llvm.AddressOfOp):
        return f"getelementptr i8, ptr {w.texts[op.operands[0]]}, i64 0"
    offset = w.module.shared.offsets[source.global_name.string_value()]
    base = w.let("getelementptr %simt.block, ptr %$block, i32 0, i32 10")
    shared = w.let(f"load ptr, ptr {base}")
    return f"getelementptr i8, ptr {shared}, i64 {offset}"


THREAD_WRITERS: dict[str, Writer] = {
    **WRITERS,
    **tensor_cores.COPY_WRITERS,
    **{op.name: _register(name) for name, op in nvvm.SPECIAL_REGISTERS.items()},
    "llvm.addrspacecast": _cast_address,
    "llvm.atomicrmw": _update,
    "llvm.ptrtoint": lambda w, op: f"ptrtoint ptr {w.texts[op.operands[0]]} to i64",
    "llvm.load": _load,
    "llvm.store": _store,
}
ThreadWriter.writers = THREAD_WRITERS


class CoroutineWriter(ThreadWriter):
    """Writes a kernel as a coroutine for one thread, which is suspended where it waits.

    Threads wait for all of the block at a barrier, for those of their warp, or for the phase of a
    barrier in memory.
    """

    BARRIER, WARP, PHASE = 1, 2, 3

    def body(self, blocks: Sequence[Block]) -> None:
        self.count = 0
        self.ends = {block: sum(isinstance(op, _WAITING) for op in block.ops) for block in blocks}
        self.firsts: dict[Block, int] = {}
        number = 0
        for block in blocks:
            number += self.ends[block]
            self.firsts[block] = number
        start = len(self.module.lines)
        super().body(blocks)
        # Memory of the thread is allocated at the entry, or it would not be known how much.
        lines = self.module.lines[start:]
        allocas = [line for line in lines if " = alloca " in line]
        rest = [line for line in lines if " = alloca " not in line]
        self.module.lines[start:] = [
            "$start:",
            *allocas,
            "  %$id = call token @llvm.coro.id(i32 0, ptr null, ptr null, ptr null)",
            "  %$size = call i64 @llvm.coro.size.i64()",
            # Vectors that live while the thread waits are aligned by their size.
            "  %$align = call i64 @llvm.coro.align.i64()",
            "  %$memory = call ptr @aligned_alloc(i64 %$align, i64 %$size)",
            "  %$handle = call ptr @llvm.coro.begin(token %$id, ptr %$memory)",
            "  %$first = call i8 @llvm.coro.suspend(token none, i1 false)",
            "  switch i8 %$first, label %$suspend [i8 0, label %entry i8 1, label %$cleanup]",
            *rest,
            "$return:",
            "  call void @simt_wait(ptr %$block, i32 %$thread, i32 -1)",
            "  %$last = call i8 @llvm.coro.suspend(token none, i1 true)",
            "  switch i8 %$last, label %$suspend [i8 0, label %$trap i8 1, label %$cleanup]",
            "$trap:",
            "  unreachable",
            "$cleanup:",
            "  %$freed = call ptr @llvm.coro.free(token %$id, ptr %$handle)",
            "  call void @free(ptr %$freed)",
            "  br label %$suspend",
            "$suspend:",
            "  call void @llvm.coro.end(ptr %$handle, i1 false, token none)",
            "  ret ptr %$handle",
        ]

    def end_label(self, block: Block) -> str:
        if not self.ends[block]:
            return self.labels[block]
        return f"$resumed{self.firsts[block]}"

    def wait(self, op: Operation, kind: int) -> None:
        """Suspend until what is waited for is so."""
        self.count += 1
        code = 4 * self.sites.number(op) + kind
        self.do(f"call void @simt_wait(ptr %$block, i32 %$thread, i32 {code})")
        state = self.let("call i8 @llvm.coro.suspend(token none, i1 false)")
        label = f"$resumed{self.count}"
        self.do(f"switch i8 {state}, label %$suspend [i8 0, label %{label} i8 1, label %$cleanup]")
        self.module.lines.append(f"{label}:")

    def as_i32(self, value: SSAValue) -> str:
        text = self.texts[value]
        if value.type == llvm.I1:
            return self.let(f"zext i1 {text} to i32")
        if isinstance(value.type, IntegerType):
            return text
        return self.let(f"bitcast {self.type(value.type)} {text} to i32")

    def from_i32(self, call: str, type_: Attribute) -> str:
        """The instruction that gives the result of `call` as a value of a type."""
        if type_ == llvm.I1:
            return f"trunc i32 {self.let(call)} to i1"
        if isinstance(type_, IntegerType):
            return call
        return f"bitcast i32 {self.let(call)} to {self.type(type_)}"


def _barrier(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(w, CoroutineWriter)
    w.wait(op, w.BARRIER)
    return "; all are here"


def _shuffle(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(w, CoroutineWriter) and isinstance(op, nvvm.ShuffleOp)
    kind = list(nvvm.ShuffleKind).index(op.kind.data)
    value = w.as_i32(op.val)
    w.do(f"call void @simt_offer(ptr %$block, i32 %$thread, i32 {value})")
    w.wait(op, w.WARP)
    offset = w.texts[op.offset]
    call = f"call i32 @simt_shuffle(ptr %$block, i32 %$thread, i32 {kind}, i32 {offset})"
    return w.from_i32(call, op.res.type)


def _vote(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(w, CoroutineWriter) and isinstance(op, nvvm.VoteOp)
    kind = list(nvvm.VoteKind).index(op.kind.data)
    w.do(f"call void @simt_offer(ptr %$block, i32 %$thread, i32 {w.as_i32(op.pred)})")
    w.wait(op, w.WARP)
    call = f"call i32 @simt_vote(ptr %$block, i32 %$thread, i32 {kind})"
    return w.from_i32(call, op.res.type)


CoroutineWriter.writers = {
    **THREAD_WRITERS,
    **tensor_cores.WARP_WRITERS,
    **warpgroups.WRITERS,
    **warpgroup_products.WRITERS,
    "llvm.return": lambda w, op: "br label %$return",
    "nvvm.barrier0": _barrier,
    "nvvm.shfl.sync": _shuffle,
    "nvvm.vote.sync": _vote,
}


def launch_text(name: str, types: Sequence[str], shared_bytes: int, waits: bool) -> list[str]:
    """`@k.launch`: the blocks of a launch, one after another.

    What it needs for that, and all that is the same for every kernel, is in `runtime.py`.
    """
    arguments = [f"{type_} %a{at}" for at, type_ in enumerate(types)]
    sizes = [f"i64 %{kind}{axis}" for kind in "gb" for axis in "xyz"]
    given = ", ".join(
        [*arguments, "ptr %$block", "ptr %$block", "i32 %thread", "i32 %x", "i32 %y", "i32 %z"]
    )
    thread = symbol(f"{name}.thread")
    if waits:
        begin = [
            f"  %handle = call ptr {thread}({given})",
            "  call void @simt_started(ptr %$block, i32 %thread, ptr %handle)",
        ]
        run = [
            "  call void @simt_run(ptr %$block)",
            "  br label %finish",
        ]
    else:
        begin = [f"  call void {thread}({given})"]
        run = ["  br label %finish"]
    return [
        "",
        f"define internal i32 {symbol(name + LAUNCH)}({', '.join([*sizes, *arguments])}) "
        "nounwind noinline {",
        "entry:",
        "  %$block = call ptr @simt_begin("
        + ", ".join(f"i64 %{kind}{axis}" for kind in "gb" for axis in "xyz")
        + f", i64 {shared_bytes}, i1 {str(waits).lower()})",
        "  %none = icmp eq ptr %$block, null",
        "  br i1 %none, label %empty, label %next",
        "empty:",
        "  ret i32 0",
        "next:",
        "  %some = call i1 @simt_next_block(ptr %$block)",
        "  br i1 %some, label %threads, label %end",
        "threads:",
        "  %at = phi i32 [0, %next], [%following, %thread.done]",
        "  %thread = call i32 @simt_thread(ptr %$block, i32 %at)",
        "  %x = call i32 @simt_thread_axis(ptr %$block, i32 %thread, i32 0)",
        "  %y = call i32 @simt_thread_axis(ptr %$block, i32 %thread, i32 1)",
        "  %z = call i32 @simt_thread_axis(ptr %$block, i32 %thread, i32 2)",
        *begin,
        "  br label %thread.done",
        "thread.done:",
        "  %following = add i32 %at, 1",
        "  %more = call i1 @simt_more_threads(ptr %$block, i32 %following)",
        "  br i1 %more, label %threads, label %run",
        "run:",
        *run,
        "finish:",
        "  call void @simt_end_block(ptr %$block)",
        "  br label %next",
        "end:",
        "  %status = call i32 @simt_end(ptr %$block)",
        "  ret i32 %status",
        "}",
    ]
