"""Our own code beside that of compiled functions: LLVM IR text, compiled once for each machine."""

from __future__ import annotations

import hashlib

from .cache import Entry, default_cache, toolchain_identity
from .target import host_cpu, host_identity


def object_of(text: str) -> bytes:
    """The object file of LLVM IR text, from the disk cache where it is there."""
    content = repr((text, host_identity())).encode() + toolchain_identity()
    key = hashlib.sha256(content).hexdigest()
    cache = default_cache()
    entry = cache.load(key) if cache is not None else None
    if entry is None:
        from ..llvm_optimize import compile_to_object

        entry = Entry({}, compile_to_object(text, *host_cpu(), by_hand=True))
        if cache is not None:
            cache.store(key, entry)
    return entry.code
