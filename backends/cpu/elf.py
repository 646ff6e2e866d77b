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
import threading
from collections.abc import Callable, Iterator
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

# Relocations: what is meant (the symbol, its slot in the global offset table, or code that can be
# called from here and leads to it), whether it is relative to the place, and its format.
_DIRECT, _SLOT, _CALL = range(3)
_KINDS = {
    1: (_DIRECT, False, struct.Struct("<Q")),  # R_X86_64_64
    2: (_DIRECT, True, struct.Struct("<i")),  # R_X86_64_PC32
    4: (_CALL, True, struct.Struct("<i")),  # R_X86_64_PLT32
    9: (_SLOT, True, struct.Struct("<i")),  # R_X86_64_GOTPCREL
    24: (_DIRECT, True, struct.Struct("<q")),  # R_X86_64_PC64
    41: (_SLOT, True, struct.Struct("<i")),  # R_X86_64_GOTPCRELX
    42: (_SLOT, True, struct.Struct("<i")),  # R_X86_64_REX_GOTPCRELX
}
_JUMP = struct.Struct("<6sQ")  # jmp *0(%rip), and the address
_JUMP_CODE = b"\xff\x25\x00\x00\x00\x00"

_PAGE = mmap.PAGESIZE
_ARENA_BYTES = 1 << 20


class UnsupportedObject(ValueError):
    """An object file that has to be loaded by other means."""


class UnknownSymbolError(LookupError):
    """An object file needs a function that this process does not have: no means would load it."""


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
    place: int | None = None  # in memory, from its beginning

    @property
    def is_loaded(self) -> bool:
        # Nothing unwinds through our code: no exception leaves it.
        return bool(self.flags & _ALLOCATE) and self.name != b".eh_frame"


@dataclass
class _Symbol:
    name: str
    section: int
    value: int
    shared: bool  # others may use it


@dataclass
class _Relocation:
    section: int
    offset: int
    kind: int
    symbol: int
    addend: int


def load_object(code: bytes, outside: Callable[[str], int]) -> dict[str, int]:
    """Bring an object file into memory, for as long as the process lives.

    Args:
        outside: the address of a symbol that the object does not define; raises KeyError.

    Returns:
        The addresses of the global symbols that it defines.

    Raises:
        UnsupportedObject: it is not for x86-64 or has something that is not understood here, or
            the system gives no executable memory.
        UnknownSymbolError: `outside` does not know a symbol.
    """
    try:
        sections = _read_sections(code)
        symbols = _read_symbols(code, sections)
        relocations = list(_read_relocations(code, sections))
    except (struct.error, IndexError, ValueError) as error:
        raise UnsupportedObject(f"not an object file: {error}") from error
    # Behind what is only read or run: a slot for each address that is looked up, a jump to each
    # function outside. Then, on pages of their own, what is written.
    end = _lay_out(sections, 0, writable=False)
    slots = _places(relocations, symbols, _SLOT, -(-end // 8) * 8, 8)
    jumps = _places(relocations, symbols, _CALL, -(-end // 8) * 8 + 8 * len(slots), _JUMP.size)
    end += 16 + 8 * len(slots) + _JUMP.size * len(jumps)
    read_only = -(-end // _PAGE) * _PAGE
    size = _lay_out(sections, read_only, writable=True)
    memory = _take_pages(size)

    image = bytearray(size)
    for section in sections:
        if section.place is not None and section.type != _NO_BITS:
            data = code[section.offset : section.offset + section.size]
            image[section.place : section.place + section.size] = data
    addresses = [_address(symbol, sections, memory, outside) for symbol in symbols]
    for number, place in slots.items():
        struct.pack_into("<Q", image, place, _known(addresses[number]))
    for number, place in jumps.items():
        _JUMP.pack_into(image, place, _JUMP_CODE, _known(addresses[number]))
    for one in relocations:
        meant, relative, format_ = _KINDS[one.kind]
        places = {_DIRECT: {}, _SLOT: slots, _CALL: jumps}[meant]
        if one.symbol in places:
            value = memory + places[one.symbol] + one.addend
        else:
            value = _known(addresses[one.symbol]) + one.addend
        at = (sections[one.section].place or 0) + one.offset
        try:
            format_.pack_into(image, at, value - (memory + at if relative else 0))
        except struct.error:
            raise UnsupportedObject("an address that is too far away") from None
    ctypes.memmove(memory, bytes(image), size)
    _make_executable(memory, read_only)
    return {
        symbol.name: address
        for symbol, address in zip(symbols, addresses, strict=True)
        if symbol.shared and address is not None
    }


def _string(code: bytes, start: int) -> bytes:
    return code[start : code.index(b"\0", start)]


def _read_sections(code: bytes) -> list[_Section]:
    header = _FILE.unpack_from(code)
    identity, type_, machine = header[:3]
    if not identity.startswith(_IDENTITY) or (type_, machine) != (_RELOCATABLE, _X86_64):
        raise UnsupportedObject("not a relocatable object file for x86-64")
    start, count, names = header[6], header[12], header[13]
    table = code[start : start + count * _SECTION.size]
    headers = list(_SECTION.iter_unpack(table))
    strings = headers[names][4]
    sections = [
        _Section(_string(code, strings + name), type_, flags, offset, size, link, info, align or 1)
        for name, type_, flags, _, offset, size, link, info, align, _ in headers
    ]
    if any(section.flags & _THREAD_LOCAL for section in sections):
        raise UnsupportedObject("thread-local data")
    return sections


def _read_symbols(code: bytes, sections: list[_Section]) -> list[_Symbol]:
    tables = [section for section in sections if section.type == _SYMBOL_TABLE]
    if len(tables) != 1:
        raise UnsupportedObject(f"{len(tables)} symbol tables")
    (table,) = tables
    strings = sections[table.link].offset
    entries = code[table.offset : table.offset + table.size]
    return [
        _Symbol(
            _string(code, strings + name).decode(),
            section,
            value,
            section != _UNDEFINED and info >> 4 in (_GLOBAL, _WEAK),
        )
        for name, info, _, section, value, _ in _SYMBOL.iter_unpack(entries)
    ]


def _read_relocations(code: bytes, sections: list[_Section]) -> Iterator[_Relocation]:
    """The relocations of what is loaded."""
    for table in sections:
        if table.type != _RELOCATIONS or not sections[table.info].is_loaded:
            continue
        entries = code[table.offset : table.offset + table.size]
        for offset, info, addend in _RELOCATION.iter_unpack(entries):
            kind = info & 0xFFFFFFFF
            if kind not in _KINDS:
                raise UnsupportedObject(f"relocation of type {kind}")
            yield _Relocation(table.info, offset, kind, info >> 32, addend)


def _lay_out(sections: list[_Section], end: int, writable: bool) -> int:
    """Place the sections that are, or are not, written to, from `end` on; the new end."""
    for section in sections:
        if section.is_loaded and bool(section.flags & _WRITE) == writable:
            section.place = -(-end // section.alignment) * section.alignment
            end = section.place + section.size
    return end


def _places(
    relocations: list[_Relocation], symbols: list[_Symbol], meant: int, start: int, size: int
) -> dict[int, int]:
    """Places for what stands between code and symbols, by the symbols' numbers.

    A function of this object can be called directly.
    """
    numbers = {
        one.symbol: None
        for one in relocations
        if _KINDS[one.kind][0] == meant
        and (meant == _SLOT or symbols[one.symbol].section == _UNDEFINED)
    }
    return {number: start + size * index for index, number in enumerate(numbers)}


def _address(
    symbol: _Symbol, sections: list[_Section], memory: int, outside: Callable[[str], int]
) -> int | None:
    """Where a symbol is; None for those of what is not loaded."""
    if symbol.section == _UNDEFINED:
        if not symbol.name:
            return None
        try:
            return outside(symbol.name)
        except KeyError:
            raise UnknownSymbolError(f"unknown symbol '{symbol.name}'") from None
    if symbol.section >= _RESERVED:
        return None
    place = sections[symbol.section].place
    return None if place is None else memory + place + symbol.value


def _known(address: int | None) -> int:
    if address is None:
        raise UnsupportedObject("the address of what is not loaded")
    return address


# Memory: taken in arenas, so that neighbours share mappings; never given back.

_arena: tuple[int, int] = (0, 0)  # the free part of the newest one: from, to
_arenas: list[mmap.mmap] = []
_LOCK = threading.Lock()


def _take_pages(size: int) -> int:
    """The address of `size` writable bytes, on pages of their own."""
    size = -(-size // _PAGE) * _PAGE
    with _LOCK:
        return _take_from_arena(size)


def _take_from_arena(size: int) -> int:
    global _arena
    start, end = _arena
    if end - start < size:
        length = max(size, _ARENA_BYTES)
        try:
            memory = mmap.mmap(-1, length, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        except OSError as error:
            raise UnsupportedObject(f"no memory: {error}") from error
        # Threads of the pool are in it after all modules, at the interpreter's end.
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(memory))
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
