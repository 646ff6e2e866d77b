"""The ops of nvvm for groups of four warps, as PTX in line: LLVM has no intrinsics of most of them.

https://docs.nvidia.com/cuda/parallel-thread-execution/
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import Operation, SSAValue

from ...dialects import nvvm_warpgroups as nvvm
from ..llvmir import FunctionWriter
from ..llvmir_ops import Writer

_MEMORY = "~{memory}"


def _let(w: FunctionWriter, text: str) -> str:
    name = f"%{w.names.unique('ptx')}"
    w.module.lines.append(f"  {name} = {text}")
    return name


def _shared(w: FunctionWriter, pointer: SSAValue) -> str:
    """An address in the memory of the block, as 32 bits."""
    return f"i32 {_let(w, f'ptrtoint {w.typed(pointer)} to i32')}"


def _asm(
    text: str, constraints: Sequence[str], operands: Sequence[str], type_: str = "void"
) -> str:
    joined = ",".join(constraints)
    return f'call {type_} asm sideeffect "{text}", "{joined}"({", ".join(operands)}) convergent'


def _with_number(text: str) -> Writer:
    def write(w: FunctionWriter, op: Operation) -> str:
        barrier, number = op.operands
        return _asm(text, ("r", "r", _MEMORY), (_shared(w, barrier), w.typed(number)))

    return write


_WAIT = (
    "{\\0A.reg .pred over;\\0AWAIT:\\0A"
    "mbarrier.try_wait.parity.shared::cta.b64 over, [$0], $1;\\0A"
    "@over bra OVER;\\0Abra WAIT;\\0AOVER:\\0A}"
)


def _arrive(w: FunctionWriter, op: Operation) -> str:
    text = "mbarrier.arrive.shared::cta.b64 _, [$0];"
    return _asm(text, ("r", _MEMORY), (_shared(w, op.operands[0]),))


def _plain(text: str) -> Writer:
    return lambda w, op: _asm(text, (_MEMORY,), ())


def _load(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(op, nvvm.TensorLoadOp)
    rank = len(op.coordinates)
    places = ", ".join(f"${3 + at}" for at in range(rank))
    text = (
        f"cp.async.bulk.tensor.{rank}d.shared::cluster.global.tile.mbarrier::complete_tx::bytes "
        f"[$0], [$1, {{{places}}}], [$2];"
    )
    operands = (
        _shared(w, op.dst),
        w.typed(op.map),
        _shared(w, op.mbar),
        *(w.typed(one) for one in op.coordinates),
    )
    return _asm(text, ("r", "l", "r", *["r"] * rank, _MEMORY), operands)


def _sums(w: FunctionWriter, value: SSAValue, count: int) -> list[str]:
    typed = w.typed(value)
    return [f"float {_let(w, f'extractvalue {typed}, {at}')}" for at in range(count)]


def _wait(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(op, nvvm.WgmmaWaitOp)
    count = len(op.acc.type.types.data)  # pyright: ignore
    text = f"wgmma.wait_group.sync.aligned {op.group.value.data};"
    constraints = (*["=f"] * count, *map(str, range(count)), _MEMORY)
    return _asm(text, constraints, _sums(w, op.acc, count), w.type(op.res.type))


def _multiply(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(op, nvvm.WgmmaOp)
    m, n, k = op.shape.sizes
    count = n // 2
    kind = op.type_.data.value
    sums = ", ".join(f"${at}" for at in range(count))
    turned = ", ".join(str(int(one)) for one in op.transposed)
    text = (
        "{\\0A.reg .pred adds;\\0Asetp.ne.b32 adds, 1, 0;\\0A"
        f"wgmma.mma_async.sync.aligned.m{m}n{n}k{k}.f32.{kind}.{kind} "
        f"{{{sums}}}, ${2 * count}, ${2 * count + 1}, adds, 1, 1, {turned};\\0A}}"
    )
    constraints = (*["=f"] * count, *map(str, range(count)), "l", "l", _MEMORY)
    operands = (
        *_sums(w, op.acc, count),
        w.typed(op.descriptorA),
        w.typed(op.descriptorB),
    )
    return _asm(text, constraints, operands, w.type(op.res.type))


WRITERS: dict[str, Writer] = {
    nvvm.MbarrierInitOp.name: _with_number("mbarrier.init.shared::cta.b64 [$0], $1;"),
    nvvm.FenceMbarrierInitOp.name: _plain("fence.mbarrier_init.release.cluster;"),
    nvvm.MbarrierArriveOp.name: _arrive,
    nvvm.MbarrierExpectOp.name: _with_number(
        "mbarrier.arrive.expect_tx.shared::cta.b64 _, [$0], $1;"
    ),
    nvvm.MbarrierWaitOp.name: _with_number(_WAIT),
    nvvm.TensorLoadOp.name: _load,
    nvvm.WgmmaFenceOp.name: _plain("wgmma.fence.sync.aligned;"),
    nvvm.WgmmaCommitOp.name: _plain("wgmma.commit_group.sync.aligned;"),
    nvvm.WgmmaWaitOp.name: _wait,
    nvvm.WgmmaOp.name: _multiply,
}
