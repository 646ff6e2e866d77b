"""The launches of a program as LLVM IR of the host, which calls the driver itself.

i32 @k.launch(i64 %gx, …, i64 %bz, ptr %a0, i64 %a1)
  %table = what Python knows of the program: asked for once
  store ptr %a0, i64 %a1 in 8 bytes each; their addresses in %parameters
  call i32 %cuLaunchKernel(kernel, i32 %gx, …, i32 %bz, shared bytes, stream, %parameters, null)

Nothing is done for an empty grid.

https://docs.nvidia.com/cuda/cuda-driver-api/group__CUDA__EXEC.html
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import ModuleOp

from ...dialects import gpu, llvm, nvvm
from ...dialects.nvvm_sizes import GRID_CONSTANT
from ...passes.loop_to_llvm.gpu import LAUNCH as LAUNCH_SUFFIX
from ..llvmir_text import TypeTable, symbol
from .host_calls import FAILED, KERNELS, LAUNCH_FAILED, LAUNCHER, PROGRAM, STATUS, STREAM
from .shared import layouts

_MAP = "map"
"""The type of a tensor map, whose address is an argument, and which the kernel gets by value."""

_TABLE = "kernels.table"


class Launches:
    """The kernels of a module: names, types of arguments, and whether any can fail.

    `shared` has the bytes of shared memory that the launch of each asks for.
    """

    def __init__(self, module: ModuleOp):
        self.kernels: list[tuple[str, list[str]]] = []
        self.can_fail = False
        self.shared: list[int] = []
        types = TypeTable()
        for top in module.body.block.ops:
            if isinstance(top, gpu.ModuleOp):
                sizes = layouts(top)
                for op in top.body.block.ops:
                    if isinstance(op, llvm.FuncOp) and nvvm.KERNEL in op.attributes:
                        *arguments, status = op.body.blocks[0].args
                        given = op.arg_attrs.data if op.arg_attrs is not None else ()
                        texts = [
                            _MAP
                            if at < len(given) and GRID_CONSTANT in given[at].data
                            else types.text(argument.type)
                            for at, argument in enumerate(arguments)
                        ]
                        self.kernels.append((op.sym_name.data, texts))
                        self.shared.append(sizes[op.sym_name.data].bytes)
                        self.can_fail |= status.first_use is not None

    def text(self, program: int) -> str:
        """The functions of all launches."""
        lines = [
            f"declare ptr @{PROGRAM}(i64)",
            f"declare void @{LAUNCH_FAILED}(i64, i64, i32)",
            f"@{_TABLE} = internal global ptr null",
        ]
        for number, (name, texts) in enumerate(self.kernels):
            lines += _launch(program, number, name, texts, self.shared[number])
        return "\n".join(lines)


def _launch(program: int, number: int, name: str, types: Sequence[str], shared: int) -> list[str]:
    sizes = [f"%{kind}{axis}" for kind in "gb" for axis in "xyz"]
    arguments = [f"{'ptr' if type_ == _MAP else type_} %a{at}" for at, type_ in enumerate(types)]
    head = ", ".join([*(f"i64 {size}" for size in sizes), *arguments])
    lines = [
        f"define internal i32 {symbol(name + LAUNCH_SUFFIX)}({head}) nounwind noinline {{",
        f"  %packed = alloca [{max(len(types), 1)} x i64], align 16",
        f"  %parameters = alloca [{len(types) + 1} x ptr], align 16",
        "  %xy = mul i64 %gx, %gy",
        "  %blocks = mul i64 %xy, %gz",
        "  %empty = icmp sle i64 %blocks, 0",
        "  br i1 %empty, label %nothing, label %some",
        "nothing:",
        "  ret i32 0",
        "some:",
        f"  %known = load ptr, ptr @{_TABLE}",
        "  %unknown = icmp eq ptr %known, null",
        "  br i1 %unknown, label %ask, label %launch",
        "ask:",
        f"  %asked = call ptr @{PROGRAM}(i64 {program})",
        f"  store ptr %asked, ptr @{_TABLE}",
        "  br label %launch",
        "launch:",
        "  %table = phi ptr [ %known, %some ], [ %asked, %ask ]",
        *_entry("launcher", LAUNCHER),
        *_entry("stream", STREAM),
        *_entry("kernel", KERNELS + number),
        f"  %status.at = getelementptr ptr, ptr %table, i64 {STATUS}",
    ]
    places: list[str] = []
    for at, (type_, argument) in enumerate(zip(types, arguments, strict=True)):
        if type_ == _MAP:
            places.append(f"%a{at}")
            continue
        lines.append(f"  %p{at} = getelementptr i64, ptr %packed, i64 {at}")
        if type_ == "i1":
            lines.append(f"  %w{at} = zext i1 %a{at} to i8")
            argument = f"i8 %w{at}"
        lines.append(f"  store {argument}, ptr %p{at}")
        places.append(f"%p{at}")
    for at, place in enumerate((*places, "%status.at")):
        lines.append(f"  %q{at} = getelementptr ptr, ptr %parameters, i64 {at}")
        lines.append(f"  store ptr {place}, ptr %q{at}")
    lines += [f"  {size}.32 = trunc i64 {size} to i32" for size in sizes]
    listed = ", ".join(f"i32 {size}.32" for size in sizes)
    return [
        *lines,
        f"  %result = call i32 %launcher(ptr %kernel, {listed}, i32 {shared}, ptr %stream, "
        "ptr %parameters, ptr null)",
        "  %bad = icmp ne i32 %result, 0",
        "  br i1 %bad, label %failed, label %done",
        "failed:",
        f"  call void @{LAUNCH_FAILED}(i64 {program}, i64 {number}, i32 %result)",
        f"  ret i32 {FAILED}",
        "done:",
        "  ret i32 0",
        "}",
    ]


def _entry(name: str, at: int) -> list[str]:
    return [
        f"  %{name}.at = getelementptr ptr, ptr %table, i64 {at}",
        f"  %{name} = load ptr, ptr %{name}.at",
    ]
