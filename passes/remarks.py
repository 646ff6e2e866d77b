"""Remarks: the sentences in which a pass says what it did not do to an op, and why.

with collect_remarks() as remarks:
    make_pass("affine-super-vectorize").apply(context, module)
print(*remarks, sep="\\n")
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from xdsl.ir import Operation

from .errors import user_line


@dataclass(frozen=True)
class Remark:
    """What the pass `pass_name` says of `operation`, as it stands after the pass."""

    pass_name: str
    operation: Operation
    sentence: str

    def __str__(self) -> str:
        line = user_line(self.operation.location)
        return f"{'' if line is None else f'{line}: '}{self.pass_name}: {self.sentence}"


_collected: ContextVar[list[Remark] | None] = ContextVar("remarks", default=None)


def remark(pass_name: str, operation: Operation, sentence: str) -> None:
    """Note a remark where somebody collects them; otherwise it costs nothing to speak of."""
    remarks = _collected.get()
    if remarks is not None:
        remarks.append(Remark(pass_name, operation, sentence))


def are_collected() -> bool:
    """Whether somebody collects remarks: what is only for them need not be looked for otherwise."""
    return _collected.get() is not None


@contextmanager
def collect_remarks() -> Iterator[list[Remark]]:
    """The remarks of all passes that run in this context, in order."""
    remarks: list[Remark] = []
    token = _collected.set(remarks)
    try:
        yield remarks
    finally:
        _collected.reset(token)
