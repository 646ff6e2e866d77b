"""The nvvm dialect, which xDSL has not: what an NVIDIA GPU has beside LLVM's own instructions.

    %t = nvvm.read.ptx.sreg.tid.x : i32
    nvvm.barrier0
    %r = nvvm.shfl.sync bfly %mask, %x, %offset, %clamp : f32 -> f32

Each op has one intrinsic of LLVM behind it; `LEAST_CAPABILITY` says which hardware has it. What is
not here never reaches LLVM, which ends the process at an intrinsic that it cannot select, and takes
an unknown one for an external function.

Upstream: https://mlir.llvm.org/docs/Dialects/NVVMDialect/
"""

from __future__ import annotations

from enum import auto
from typing import Self

from xdsl.dialects.builtin import IntegerType, f32, i32
from xdsl.dialects.utils import EnumAttribute
from xdsl.ir import Dialect, Operation, SpacedOpaqueSyntaxAttribute
from xdsl.irdl import (
    AnyOf,
    EqAttrConstraint,
    IRDLOperation,
    irdl_attr_definition,
    irdl_op_definition,
    operand_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import MemoryReadEffect, MemoryWriteEffect, Pure
from xdsl.utils.exceptions import VerifyException
from xdsl.utils.str_enum import StrEnum

from . import nvvm_tensor_cores as tensor_cores
from . import nvvm_warpgroups as warpgroups

KERNEL = "nvvm.kernel"
"""The attribute of an `llvm.func` that is launched by the host."""

MAX_THREADS = "nvvm.maxntid"
"""The attribute of a kernel that says how many threads a block has at most."""

WARP = 32
ALL_LANES = -1


class SpecialRegisterOp(IRDLOperation):
    """`%t = nvvm.read.ptx.sreg.tid.x : i32`: what a thread knows of itself."""

    res = result_def(i32)

    traits = traits_def(Pure())

    assembly_format = "attr-dict `:` type($res)"


SPECIAL_REGISTERS: dict[str, type[SpecialRegisterOp]] = {}
"""The ops that read special registers, by the register's name in PTX."""

for _register in (
    *(f"{_kind}.{_axis}" for _kind in ("tid", "ntid", "ctaid", "nctaid") for _axis in "xyz"),
    "laneid",
):
    SPECIAL_REGISTERS[_register] = irdl_op_definition(
        type(
            f"Read_{_register.replace('.', '_')}Op",
            (SpecialRegisterOp,),
            {"name": f"nvvm.read.ptx.sreg.{_register}", "__module__": __name__},
        )
    )


@irdl_op_definition
class Barrier0Op(IRDLOperation):
    """`nvvm.barrier0`: all threads of the block meet."""

    name = "nvvm.barrier0"
    assembly_format = "attr-dict"

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())


class ShuffleKind(StrEnum):
    bfly = auto()
    up = auto()
    down = auto()
    idx = auto()


@irdl_attr_definition
class ShuffleKindAttr(EnumAttribute[ShuffleKind], SpacedOpaqueSyntaxAttribute):
    name = "nvvm.shfl_kind"


@irdl_op_definition
class ShuffleOp(IRDLOperation):
    """`%r = nvvm.shfl.sync bfly %mask, %x, %offset, %clamp : f32 -> f32`"""

    name = "nvvm.shfl.sync"

    thread_mask = operand_def(i32)
    val = operand_def(AnyOf.get(EqAttrConstraint(i32), EqAttrConstraint(f32)))
    offset = operand_def(i32)
    mask_and_clamp = operand_def(i32)
    kind = prop_def(ShuffleKindAttr)
    res = result_def(AnyOf.get(EqAttrConstraint(i32), EqAttrConstraint(f32)))

    # Convergent: it must not be moved into or out of conditions.
    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    def verify_(self) -> None:
        if self.val.type != self.res.type:
            raise VerifyException("the result has the type of the value")

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        kind = ShuffleKindAttr(parser.parse_str_enum(ShuffleKind))
        operands = parser.parse_comma_separated_list(
            parser.Delimiter.NONE, parser.parse_unresolved_operand
        )
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        position = parser.pos
        type_ = parser.parse_type()
        parser.parse_punctuation("->")
        return cls.create(
            operands=parser.resolve_operands(operands, (i32, type_, i32, i32), position),
            result_types=[parser.parse_type()],
            properties={"kind": kind},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(f" {self.kind.data.value} ")
        printer.print_list(self.operands, printer.print_operand)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_attribute(self.val.type)
        printer.print_string(" -> ")
        printer.print_attribute(self.res.type)


class VoteKind(StrEnum):
    any = auto()
    all = auto()
    ballot = auto()
    uni = auto()


@irdl_attr_definition
class VoteKindAttr(EnumAttribute[VoteKind], SpacedOpaqueSyntaxAttribute):
    name = "nvvm.vote_sync_kind"


@irdl_op_definition
class VoteOp(IRDLOperation):
    """`%r = nvvm.vote.sync ballot %mask, %p -> i32`: what the lanes of a warp say."""

    name = "nvvm.vote.sync"

    mask = operand_def(i32)
    pred = operand_def(IntegerType(1))
    kind = prop_def(VoteKindAttr)
    res = result_def(AnyOf.get(EqAttrConstraint(i32), EqAttrConstraint(IntegerType(1))))

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    def verify_(self) -> None:
        expected = i32 if self.kind.data is VoteKind.ballot else IntegerType(1)
        if self.res.type != expected:
            raise VerifyException(f"the result of '{self.kind.data.value}' is an {expected}")

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        kind = VoteKindAttr(parser.parse_str_enum(VoteKind))
        operands = parser.parse_comma_separated_list(
            parser.Delimiter.NONE, parser.parse_unresolved_operand
        )
        attributes = parser.parse_optional_attr_dict()
        position = parser.pos
        parser.parse_punctuation("->")
        return cls.create(
            operands=parser.resolve_operands(operands, (i32, IntegerType(1)), position),
            result_types=[parser.parse_type()],
            properties={"kind": kind},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(f" {self.kind.data.value} ")
        printer.print_list(self.operands, printer.print_operand)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" -> ")
        printer.print_attribute(self.res.type)


_OPS: list[type[Operation]] = [
    *SPECIAL_REGISTERS.values(),
    Barrier0Op,
    ShuffleOp,
    VoteOp,
    *tensor_cores.OPS,
    *warpgroups.OPS,
]

LEAST_CAPABILITY: dict[str, int] = {
    **{op.name: 30 for op in (ShuffleOp, VoteOp)},
    **{op.name: 80 for op in tensor_cores.OPS},
    tensor_cores.LdMatrixOp.name: 75,
    **{op.name: 90 for op in warpgroups.OPS},
    **{op.name: 80 for op in (warpgroups.MbarrierInitOp, warpgroups.MbarrierArriveOp)},
}
"""The compute capability that an op needs, times ten; those that are not here need none."""


_ACCELERATED = frozenset(op.name for op in warpgroups.WARPGROUP_OPS)


def missing_at(op: Operation, capability: int, accelerated: bool = False) -> str | None:
    """Why hardware of a compute capability (90 for 9.0) has not this op; None where it has.

    `accelerated`: whether code is for this very architecture (sm_90a), and not for later ones too.
    """
    if op.name in _ACCELERATED and not (capability == 90 and accelerated):
        return f"'{op.name}' needs architecture sm_90a"
    least = LEAST_CAPABILITY.get(op.name, 0)
    if capability >= least:
        return None
    return f"'{op.name}' needs compute capability {least / 10}, not {capability / 10}"


NVVM = Dialect("nvvm", _OPS, [ShuffleKindAttr, VoteKindAttr, *tensor_cores.ATTRIBUTES])
