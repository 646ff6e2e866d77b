"""The launches of a program as LLVM IR of the host: arguments are packed, and Python is called.

i32 @k.launch(i64 %gx, …, i64 %bz, ptr %a0, i64 %a1)
  store ptr %a0, i64 %a1 in 8 bytes each
  call i32 @stepwell_gpu_launch(i64 program, i64 kernel, i64 %gx, …, i64 %bz, ptr …, i64 2)
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import ModuleOp

from ...dialects import gpu, llvm, nvvm
from ...dialects.nvvm_warpgroups import GRID_CONSTANT
from ...passes.loop_to_llvm.gpu import LAUNCH as LAUNCH_SUFFIX
from ..llvmir_text import TypeTable, symbol
from .host_calls import LAUNCH, TENSOR_MAP
from .shared import layouts

_MAP = "map"

# How an argument of a type lies in memory, as the module struct says it; of a tensor map, which is
# passed by its contents, its address does.
_FORMATS = {
    _MAP: TENSOR_MAP,
    "ptr": "Q",
    "i64": "q",
    "i32": "i",
    "i16": "h",
    "i8": "b",
    "i1": "b",
    "float": "f",
    "double": "d",
    "half": "H",
    "bfloat": "H",
}


class Launches:
    """The kernels of a module: names, formats of arguments, and whether any can fail.

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

    @property
    def formats(self) -> list[str]:
        """Of the arguments of each kernel, but for the status that comes last."""
        return ["".join(_FORMATS[text] for text in texts) for _, texts in self.kernels]

    def text(self, program: int) -> str:
        """The functions of all launches."""
        lines = [
            f"declare i32 @{LAUNCH}(i64, i64, i64, i64, i64, i64, i64, i64, ptr, i64)",
        ]
        for number, (name, texts) in enumerate(self.kernels):
            lines += _launch(program, number, name, texts)
        return "\n".join(lines)


def _launch(program: int, number: int, name: str, types: Sequence[str]) -> list[str]:
    sizes = [f"i64 %{kind}{axis}" for kind in "gb" for axis in "xyz"]
    arguments = [f"{'ptr' if type_ == _MAP else type_} %a{at}" for at, type_ in enumerate(types)]
    head = ", ".join([*sizes, *arguments])
    lines = [
        f"define internal i32 {symbol(name + LAUNCH_SUFFIX)}({head}) nounwind noinline {{",
        f"  %packed = alloca [{max(len(types), 1)} x i64], align 16",
    ]
    for at, (type_, argument) in enumerate(zip(types, arguments, strict=True)):
        lines.append(f"  %p{at} = getelementptr i64, ptr %packed, i64 {at}")
        if type_ == "i1":
            lines.append(f"  %w{at} = zext i1 %a{at} to i8")
            argument = f"i8 %w{at}"
        lines.append(f"  store {argument}, ptr %p{at}")
    return [
        *lines,
        f"  %status = call i32 @{LAUNCH}(i64 {program}, i64 {number}, {', '.join(sizes)}, "
        f"ptr %packed, i64 {len(types)})",
        "  ret i32 %status",
        "}",
    ]
