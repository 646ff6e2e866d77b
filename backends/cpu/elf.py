"""Object files become code in memory, without LLVM: sections are copied, addresses filled in.

A hit in the disk cache needs no more than this; importing llvmlite takes 25 ms, this a tenth of
one. Only what LLVM emits for our own code on x86-64 is understood: whatever else is met raises
`UnsupportedObject`, and the engine gives the object to MCJIT.

Format: Tool Interface Standard ELF, and System V ABI, AMD64 supplement, section 4.4 (relocations).
"""

from __future__ import annotations

import ctypes
import mmap
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

_FILE = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")
_RELOCATION = struct.Struct("<QQq")

_IDENTITY = b"\x7fELF\x02\x01\x01"  # 64 bits, little-endian, version 1
_RELOCATABLE, _X86_64 = 1, 62
_SYMBOL_TABLE, _RELOCATIONS, _NO_BITS = 2, 4, 8  # types of sections
_WRITE, _ALLOCATE, _THREAD_LOCAL = 1, 2, 0x400  # flags of sections
_UNDEFINED, _RESERVED = 0, 0xFF00  # numbers of sections
_GLOBAL, _WEAK = 1, 2  # bindings of symbols

# Relocations: (format, whether relative to the place).
_KINDS = {
    1: (struct.Struct("<Q"), False),  # R_X86_64_64
    2: (struct.Struct("<i"), True),  # R_X86_64_PC32
    4: (struct.Struct("<i"), True),  # R_X86_64_PLT32
    24: (struct.Struct("<q"), True),  # R_X86_64_PC64
}

_PAGE = mmap.PAGESIZE
_ARENA_BYTES = 1 << 20


class UnsupportedObject(ValueError):
    """An object file that has to be loaded by other means."""


@dataclass
class _Section:
    name: bytes
    type: int
    flags: int
    offset: int
    size: int
    link: int
    info: int
    alignment: int
    address: int | None = None  # where it is in memory; None where it is not loaded


def load_object(code: bytes, outside: Callable[[str], int]) -> dict[str, int]:
    """Bring an object file into memory, for as long as the process lives.

    Args:
        outside: the address of a symbol that the object does not define; raises KeyError.

    Returns:
        The addresses of the global symbols that it defines.

    Raises:
        UnsupportedObject: it is not for x86-64 or has something that is not understood here, or
            the system gives no executable memory.
    """
    try:
        sections = _read_sections(code)
        size, writable_from = _lay_out(sections)
        memory = _take_pages(size)
        image = bytearray(size)
        for section in sections:
            if (at := section.address) is not None:
                if section.type != _NO_BITS:
                    data = code[section.offset : section.offset + section.size]
                    image[at : at + section.size] = data
                section.address = memory + at
        symbols, exported = _read_symbols(code, sections, outside)
        for section in sections:
            if section.type == _RELOCATIONS:
                _relocate(code, section, sections[section.info].address, symbols, image, memory)
    except UnsupportedObject:
        raise
    except (struct.error, IndexError, ValueError) as error:
        raise UnsupportedObject(f"not an object file: {error}") from error
    ctypes.memmove(memory, bytes(image), size)
    if writable_from:
        _make_executable(memory, writable_from)
    return exported


def _read_sections(code: bytes) -> list[_Section]:
    header = _FILE.unpack_from(code)
    identity, type_, machine = header[:3]
    if not identity.startswith(_IDENTITY) or (type_, machine) != (_RELOCATABLE, _X86_64):
        raise UnsupportedObject("not a relocatable object file for x86-64")
    start, count, names = header[6], header[12], header[13]
    table = code[start : start + count * _SECTION.size]
    headers = list(_SECTION.iter_unpack(table))
    strings = headers[names][4]
    return [
        _Section(_string(code, strings + name), type_, flags, offset, size, link, info, align or 1)
        for name, type_, flags, _, offset, size, link, info, align, _ in headers
    ]


def _string(code: bytes, start: int) -> bytes:
    return code[start : code.index(b"\0", start)]


def _lay_out(sections: list[_Section]) -> tuple[int, int]:
    """Give sections their offsets: what is only read or run first, then pages for what is written.

    Returns:
        The size of all, and where the pages that stay writable begin.
    """
    end = writable_from = 0
    for writable in (0, _WRITE):
        if writable:
            end = writable_from = -(-end // _PAGE) * _PAGE
        for section in sections:
            # Nothing unwinds through our code: no exception leaves it.
            loaded = section.flags & _ALLOCATE and section.name != b".eh_frame"
            if section.flags & _THREAD_LOCAL:
                raise UnsupportedObject("thread-local data")
            if loaded and section.flags & _WRITE == writable:
                section.address = -(-end // section.alignment) * section.alignment
                end = section.address + section.size
    return end, writable_from


def _read_symbols(
    code: bytes, sections: list[_Section], outside: Callable[[str], int]
) -> tuple[list[int | None], dict[str, int]]:
    """The address of every symbol, by number, and by name for those that others may use."""
    tables = [section for section in sections if section.type == _SYMBOL_TABLE]
    if len(tables) != 1:
        raise UnsupportedObject(f"{len(tables)} symbol tables")
    (table,) = tables
    strings = sections[table.link].offset
    addresses: list[int | None] = []
    exported: dict[str, int] = {}
    for at in range(table.offset, table.offset + table.size, _SYMBOL.size):
        name_at, info, _, index, value, _ = _SYMBOL.unpack_from(code, at)
        name = _string(code, strings + name_at).decode()
        address: int | None = None
        if index == _UNDEFINED:
            if name:
                try:
                    address = outside(name)
                except KeyError:
                    raise UnsupportedObject(f"unknown symbol '{name}'") from None
        elif index < _RESERVED:
            base = sections[index].address
            if base is not None:
                address = base + value
                if info >> 4 in (_GLOBAL, _WEAK):
                    exported[name] = base + value
        addresses.append(address)
    return addresses, exported


def _relocate(
    code: bytes,
    relocations: _Section,
    base: int | None,
    symbols: list[int | None],
    image: bytearray,
    memory: int,
) -> None:
    """Fill in the addresses that the section at `base` has to know."""
    if base is None:
        return
    entries = code[relocations.offset : relocations.offset + relocations.size]
    for offset, info, addend in _RELOCATION.iter_unpack(entries):
        kind = _KINDS.get(info & 0xFFFFFFFF)
        symbol = symbols[info >> 32]
        if kind is None or symbol is None:
            raise UnsupportedObject(f"relocation of type {info & 0xFFFFFFFF}")
        format_, relative = kind
        place = base + offset
        value = symbol + addend - (place if relative else 0)
        try:
            format_.pack_into(image, place - memory, value)
        except struct.error:
            raise UnsupportedObject("an address that is too far away") from None


# Memory: taken in arenas, so that neighbours share mappings; never given back.

_arena: tuple[int, int] = (0, 0)  # the free part of the newest one: from, to
_arenas: list[mmap.mmap] = []


def _take_pages(size: int) -> int:
    """The address of `size` writable bytes, on pages of their own. The caller holds a lock."""
    global _arena
    size = -(-size // _PAGE) * _PAGE
    start, end = _arena
    if end - start < size:
        length = max(size, _ARENA_BYTES)
        try:
            memory = mmap.mmap(-1, length, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        except OSError as error:
            raise UnsupportedObject(f"no memory: {error}") from error
        _arenas.append(memory)
        start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        end = start + length
    _arena = (start + size, end)
    return start


@cache
def _mprotect() -> Callable[[int, int, int], int]:
    protect = ctypes.CDLL(None, use_errno=True).mprotect
    protect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    return protect


def _make_executable(address: int, size: int) -> None:
    """No page is ever both writable and executable."""
    if _mprotect()(address, size, mmap.PROT_READ | mmap.PROT_EXEC):
        raise UnsupportedObject("no memory can be made executable")
