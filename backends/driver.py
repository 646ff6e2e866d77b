"""The compile driver: down the landings, from a module to something that can be called."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .signature import Signature

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from .cpu.call import Executable


def load_or_compile(
    fingerprint: bytes,
    make_module: Callable[[], ModuleOp],
    signature: Signature,
    target: str = "cpu",
) -> Executable:
    """The compiled form of a program, from the disk cache where it is there.

    On a hit neither xDSL nor an LLVM parser is imported, and `make_module` is not called.

    Args:
        fingerprint: says all that the program is, locations included: equal fingerprints mean
            equal modules.
        make_module: makes the program at level `nd`. It is called on a miss, and again when a pass
            fails, to write the reproducer.
        signature: what the public function of the module takes and gives.
        target: the name of a folder of `backends`.

    Raises:
        CompileError: a pass refuses the program, or fails; the message names the user's line and
            the reproducer.
    """
    raise NotImplementedError
