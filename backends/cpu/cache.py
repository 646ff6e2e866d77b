"""Compiled code on disk: one file an entry, checked when loaded, shared by many processes.

    magic and format | lengths | SHA-256 of the rest | metadata as JSON | object file

A file is written beside its place and moved there, so that a reader sees all of it or nothing,
whoever else writes and whoever is killed. One that does not match its hash is dropped. Files not
used for longest go when all together exceed the limit.

Environment: STEPWELL_CACHE_DIR is the directory (by default the user's cache directory);
STEPWELL_CACHE=0 turns the cache off; STEPWELL_CACHE_BYTES is the limit (by default 1 GiB).
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import time
import warnings
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any

_HEADER = struct.Struct("<8sIIQ32s")  # magic, format, metadata's length, code's length, SHA-256
_MAGIC, _FORMAT = b"stepwell", 1
_SUFFIX, _TEMPORARY = ".code", ".partial"

_TOUCH_SECONDS = 3600  # an entry's time of use is kept no more exactly than this
_ABANDONED_SECONDS = 3600  # a file being written for longer belongs to a process that was killed


@dataclass(frozen=True, slots=True)
class Entry:
    """What is stored: code, and what one must know to call it."""

    metadata: dict[str, Any]
    code: bytes


class CacheWarning(RuntimeWarning):
    """The cache is damaged or cannot be written; the program is compiled all the same."""


class Cache:
    """A directory of entries.

    Attributes:
        directory: where they are; made when first written to.
        limit: bytes that all entries together may take, about.
    """

    def __init__(self, directory: str | os.PathLike[str], limit: int = 1 << 30):
        self.directory = os.fspath(directory)
        self.limit = limit

    def path(self, key: str) -> str:
        return os.path.join(self.directory, key + _SUFFIX)

    def load(self, key: str) -> Entry | None:
        """The entry, or None. A damaged one is removed, with a `CacheWarning`."""
        path = self.path(key)
        try:
            with open(path, "rb") as file:
                data = file.read()
                age = time.time() - os.fstat(file.fileno()).st_mtime
        except OSError:
            return None
        entry = _decode(data)
        if entry is None:
            warnings.warn(
                f"dropped a damaged entry of the code cache: {path}", CacheWarning, stacklevel=2
            )
            _remove(path)
        elif age > _TOUCH_SECONDS:
            with suppress(OSError):  # in another's directory, its owner keeps the times
                os.utime(path)
        return entry

    def store(self, key: str, entry: Entry) -> None:
        """Write an entry; where that is not possible there is a `CacheWarning`, and no more."""
        try:
            os.makedirs(self.directory, mode=0o700, exist_ok=True)
            name = f"{key[:16]}-{os.getpid()}-{os.urandom(8).hex()}{_TEMPORARY}"
            temporary = os.path.join(self.directory, name)
            try:
                with open(temporary, "xb") as file:
                    file.write(_encode(entry))
                os.replace(temporary, self.path(key))
            except BaseException:
                _remove(temporary)
                raise
        except OSError as error:
            warnings.warn(f"cannot write the code cache: {error}", CacheWarning, stacklevel=2)
            return
        # Keys are hashes: one store in 32 looks after the size, without any shared count.
        if int(key[:8], 16) % 32 == 0:
            self.sweep()

    def load_schedule(self, key: str) -> str:
        """The schedule that was tuned for the program with this key, "" where none was."""
        try:
            with open(self.schedule_path(key), encoding="utf-8") as file:
                return file.read()
        except OSError:
            return ""

    def store_schedule(self, key: str, script: str) -> None:
        """Let the program with this key be compiled with a schedule from now on.

        Raises:
            OSError: it cannot be written.
        """
        os.makedirs(self.directory, mode=0o700, exist_ok=True)
        temporary = f"{self.schedule_path(key)}-{os.getpid()}{_TEMPORARY}"
        with open(temporary, "x", encoding="utf-8") as file:
            file.write(script)
        os.replace(temporary, self.schedule_path(key))

    def schedule_path(self, key: str) -> str:
        return os.path.join(self.directory, f"{key}.schedule.mlir")

    def sweep(self) -> None:
        """Remove what was used least lately, beyond the limit, and what killed writers left."""
        now = time.time()
        entries: list[tuple[float, int, str]] = []
        try:
            with os.scandir(self.directory) as files:
                for file in files:
                    try:
                        status = file.stat()
                    except OSError:
                        continue  # removed meanwhile
                    if file.name.endswith(_SUFFIX):
                        entries.append((status.st_mtime, status.st_size, file.path))
                    elif (
                        file.name.endswith(_TEMPORARY)
                        and now - status.st_mtime > _ABANDONED_SECONDS
                    ):
                        _remove(file.path)
        except OSError:
            return
        excess = sum(size for _, size, _ in entries) - self.limit
        if excess <= 0:
            return
        excess += self.limit // 10  # so that the next sweep finds nothing to do
        for _, size, path in sorted(entries):
            if excess <= 0:
                return
            _remove(path)
            excess -= size


def _remove(path: str) -> None:
    with suppress(OSError):  # another process was first
        os.remove(path)


def _encode(entry: Entry) -> bytes:
    metadata = json.dumps(entry.metadata, separators=(",", ":")).encode()
    digest = hashlib.sha256(metadata + entry.code).digest()
    header = _HEADER.pack(_MAGIC, _FORMAT, len(metadata), len(entry.code), digest)
    return header + metadata + entry.code


def _decode(data: bytes) -> Entry | None:
    """The entry written by `_encode`; None where anything about it is not right."""
    if len(data) < _HEADER.size:
        return None
    magic, format_, metadata_length, code_length, digest = _HEADER.unpack_from(data)
    body = memoryview(data)[_HEADER.size :]
    if (
        magic != _MAGIC
        or format_ != _FORMAT
        or len(body) != metadata_length + code_length
        or hashlib.sha256(body).digest() != digest
    ):
        return None
    return Entry(json.loads(bytes(body[:metadata_length])), bytes(body[metadata_length:]))


@cache
def _cache_in(directory: str, limit: int) -> Cache:
    return Cache(directory, limit)


@cache
def _users_directory() -> str:
    import platformdirs

    return platformdirs.user_cache_dir("stepwell", appauthor=False)


def default_cache() -> Cache | None:
    """The cache that the environment names; None where it is turned off."""
    environment = os.environ
    if environment.get("STEPWELL_CACHE", "1") == "0":
        return None
    directory = environment.get("STEPWELL_CACHE_DIR") or os.path.join(_users_directory(), "code")
    try:
        limit = int(environment.get("STEPWELL_CACHE_BYTES", 1 << 30))
    except ValueError:
        raise ValueError("STEPWELL_CACHE_BYTES must be a whole number of bytes") from None
    return _cache_in(directory, limit)


@cache
def toolchain_identity() -> bytes:
    """Changes whenever what makes code changes: our sources, xDSL, llvmlite, NumPy, Python.

    Files are told apart by their size and time of change, which takes well under a millisecond.
    """
    import importlib.util
    import sys

    import numpy

    parts = [f"{sys.implementation.cache_tag} {sys.hexversion:x} numpy {numpy.__version__}"]
    root = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
    for room in ("dialects", "passes", "backends", "frontend"):
        parts += _file_stamps(os.path.join(root, room))
    for package in ("xdsl", "llvmlite", "islpy"):
        found = importlib.util.find_spec(package)
        if found is not None and found.origin is not None:
            status = os.stat(found.origin)
            parts.append(f"{found.origin} {status.st_size} {status.st_mtime_ns}")
    return hashlib.sha256("\n".join(parts).encode()).digest()


def _file_stamps(directory: str) -> list[str]:
    """Name, size and time of change of every source file below `directory`."""
    stamps: list[str] = []
    with os.scandir(directory) as files:
        for file in sorted(files, key=lambda file: file.name):
            if file.name.endswith(".py"):
                status = file.stat()
                stamps.append(f"{file.path} {status.st_size} {status.st_mtime_ns}")
            elif file.is_dir() and not file.name.startswith((".", "__")):
                stamps += _file_stamps(file.path)
    return stamps
