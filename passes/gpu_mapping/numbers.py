"""Numbers in the memory of the device that the host may load, and who needs them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from xdsl.dialects import memref
from xdsl.dialects.builtin import MemRefType
from xdsl.ir import Operation, SSAValue

from ...dialects import affine
from ...dialects.structure import encloses
from ..affine_loops.analysis import is_pure
from .nests import KERNELS, mapping_of

MOST_AGAIN = 16
"""Ops that kernels do again, each thread by itself, rather than wait for the host."""


@dataclass(frozen=True)
class Needed:
    """What the host makes of numbers, `again`, and the ops in kernels that use what comes of it."""

    again: list[Operation]
    users: list[Operation]


def needed_by(
    numbers: Sequence[SSAValue],
    kernels: Sequence[Operation],
    apart: Collection[Operation] = (),
) -> Needed | None:
    """Who needs numbers; None where the host does for more than arithmetic.

    Args:
        apart: ops that are not counted.
    """
    again, users = list[Operation](), list[Operation]()
    values = list(numbers)
    for value in values:
        for use in value.uses:
            user = use.operation
            if kernel_around(user, kernels) is not None:
                users.append(user)
            elif user in apart or user in again:
                continue
            elif not is_arithmetic(user) or len(again) + 1 == MOST_AGAIN:
                return None
            else:
                again.append(user)
                values += user.results
    return Needed(again, users)


def host_ops(op: Operation) -> Iterator[Operation]:
    """The ops inside that the host does, and kernels."""
    for region in op.regions:
        for block in region.blocks:
            for inner in list(block.ops):
                yield inner
                if mapping_of(inner) not in KERNELS:
                    yield from host_ops(inner)


def kernels_of_host(function: Operation) -> list[Operation]:
    return [op for op in host_ops(function) if mapping_of(op) in KERNELS]


def kernel_around(op: Operation, kernels: Sequence[Operation]) -> Operation | None:
    """The kernel that an op stands in; the bounds of its loops are the host's."""
    return next((kernel for kernel in kernels if encloses(kernel, op)), None)


def is_number(op: Operation) -> bool:
    """Whether an op loads a number."""
    return isinstance(op, affine.LoadOp | memref.LoadOp)


def is_arithmetic(op: Operation) -> bool:
    return (
        is_pure(op)
        and not op.regions
        and bool(op.results)
        and not any(isinstance(result.type, MemRefType) for result in op.results)
    )
