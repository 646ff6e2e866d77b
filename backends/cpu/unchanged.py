"""Whether what a function has read outside of itself is as it was, asked natively before a call.

    ptr @unchanged(ptr self, ptr args, i64 nargsf, ptr kwnames)      ; a vectorcall function

compares each `Read` of the callable with what is there now, and goes on to the version's own entry,
or hands the call to the next version, at last to Python. Comparing a variable of a closure takes
1 ns, a global name, which is looked up in its dict, about 10.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from . import runtime
from .engine import engine
from .support import object_of

_SYMBOL = "stepwell_unchanged"
_KINDS = ("cell", "item", "attribute", "size", "list", "bytes")

CELL_CONTENT, LIST_ITEMS = 16, 24  # in a PyCellObject, a PyListObject


class Read(NamedTuple):
    """Something that was read outside of a function while it was traced.

    Attributes:
        kind: "cell", "item" of a dict, "attribute"; "size" of a dict; all items of a "list"; the
            "bytes" of an array.
        container: what it was read from.
        key: of an item or attribute, its key or name.
        seen: what was found; the items of a list as a tuple.
    """

    kind: str
    container: Any
    key: Any
    seen: Any


class _Row(ctypes.Structure):
    _fields_ = [
        ("kind", ctypes.c_int64),
        ("container", ctypes.c_void_p),
        ("key", ctypes.c_void_p),
        ("seen", ctypes.c_void_p),
        ("size", ctypes.c_int64),
    ]


_FUNCTIONS = (
    "PyDict_GetItemWithError",
    "PyObject_GetAttr",
    "PyErr_Clear",
    "Py_DecRef",
    "PyDict_Size",
    "PyObject_Vectorcall",
    "memcmp",
)


class _Header(ctypes.Structure):
    _fields_ = [(name, ctypes.c_void_p) for name in ("rows", "end", "entry", *_FUNCTIONS)]


_BYTES = bytes.__basicsize__ - 1  # where the content of a bytes object begins


@cache
def entry_point() -> int:
    """The address of `@unchanged`."""
    return engine().load(object_of(_text()), _SYMBOL, 1)[0]


def is_native(read: Read) -> bool:
    """Whether machine code can compare it."""
    if why_not_here():
        return False
    if read.kind == "item":
        return type(read.container) is dict and isinstance(read.key, str | int)
    if read.kind == "bytes":
        return read.container.flags.c_contiguous
    return read.kind != "list" or type(read.container) is list


def table(reads: Sequence[Read], entry: int) -> tuple[Any, ...]:
    """What `@unchanged` reads of a callable: a tuple that begins with the header, as bytes."""
    rows = (_Row * len(reads))()
    kept: list[Any] = []
    for row, read in zip(rows, reads, strict=True):
        row.kind = _KINDS.index(read.kind)
        row.container = id(read.container)
        row.key = None if read.key is None else id(read.key)
        if read.kind == "size":
            row.size = read.seen
        elif read.kind == "list":
            items = (ctypes.c_void_p * max(len(read.seen), 1))(*map(id, read.seen))
            kept.append(items)
            row.seen, row.size = ctypes.addressof(items), len(read.seen)
        elif read.kind == "bytes":
            row.seen, row.size = id(read.seen) + _BYTES, len(read.seen)
        else:
            row.seen = id(read.seen)
    at = ctypes.addressof(rows)
    header = _Header(rows=at, end=at + ctypes.sizeof(rows), entry=entry)
    for name in _FUNCTIONS:
        function = ctypes.CDLL(None).memcmp if name == "memcmp" else getattr(ctypes.pythonapi, name)
        setattr(header, name, ctypes.cast(function, ctypes.c_void_p).value)
    return bytes(header), rows, reads, tuple(kept)


@cache
def why_not_here() -> str | None:
    """What is not as expected in live objects, or None."""
    content, items = np.ones(1), [np.ones(1)]
    cell = cell_of(content)
    read = ctypes.c_void_p.from_address
    if read(id(cell) + CELL_CONTENT).value != id(content):
        return "cells are not laid out as in CPython 3.11 to 3.14"
    if read(read(id(items) + LIST_ITEMS).value or 0).value != id(items[0]):
        return "lists are not laid out as in CPython 3.11 to 3.14"
    text = b"stepwell"
    if ctypes.string_at(id(text) + _BYTES, len(text)) != text:
        return "bytes are not laid out as in CPython 3.11 to 3.14"
    return None


def cell_of(content: Any) -> Any:
    """A cell of a closure."""
    return (lambda: content).__closure__[0]  # pyright: ignore[reportOptionalSubscript]


def _text() -> str:
    offset = {name: getattr(_Header, name).offset for name in ("rows", "end", "entry", *_FUNCTIONS)}
    row = {
        name: getattr(_Row, name).offset for name in ("kind", "container", "key", "seen", "size")
    }

    def load(result: str, base: str, at: int, type_: str = "ptr") -> str:
        return (
            f"  %{result}.at = getelementptr i8, ptr %{base}, i64 {at}\n"
            f"  %{result} = load {type_}, ptr %{result}.at\n"
        )

    functions = "".join(load(name, "header", offset[name]) for name in ("rows", "end", *_FUNCTIONS))
    cases = " ".join(f"i64 {number}, label %on.{kind}" for number, kind in enumerate(_KINDS))
    parameters = "ptr %args, i64 %nargsf, ptr %kwnames)"
    return f"""@{_SYMBOL} = constant [1 x ptr] [ptr @unchanged], align 8

define internal ptr @unchanged(ptr %self, {parameters} nounwind {{
begin:
{load("table", "self", runtime.UNCHANGED)}
  %cleared = icmp eq ptr %table, null
  br i1 %cleared, label %error, label %ready
ready:
{load("bytes", "table", runtime.TUPLE_ITEMS)}
  %header = getelementptr i8, ptr %bytes, i64 {_BYTES}
{functions}
  br label %next
next:
  %row = phi ptr [%rows, %ready], [%following, %same]
  %done = icmp eq ptr %row, %end
  br i1 %done, label %go, label %compare
compare:
{load("kind", "row", row["kind"], "i64")}
{load("container", "row", row["container"])}
{load("key", "row", row["key"])}
{load("seen", "row", row["seen"])}
{load("length", "row", row["size"], "i64")}
  %following = getelementptr i8, ptr %row, i64 {ctypes.sizeof(_Row)}
  switch i64 %kind, label %miss [{cases}]
on.cell:
{load("content", "container", CELL_CONTENT)}
  br label %found
on.item:
  %item.now = call ptr %PyDict_GetItemWithError(ptr %container, ptr %key)
  br label %found
on.attribute:
  %attribute.now = call ptr %PyObject_GetAttr(ptr %container, ptr %key)
  %none = icmp eq ptr %attribute.now, null
  br i1 %none, label %clear, label %release
clear:
  call void %PyErr_Clear()
  br label %miss
release:
  call void %Py_DecRef(ptr %attribute.now)
  br label %found
on.size:
  %size.now = call i64 %PyDict_Size(ptr %container)
  %size.same = icmp eq i64 %size.now, %length
  br i1 %size.same, label %same, label %miss
on.list:
{load("length.now", "container", runtime.SIZE, "i64")}
{load("items", "container", LIST_ITEMS)}
  %length.same = icmp eq i64 %length.now, %length
  %words = shl i64 %length, 3
  br i1 %length.same, label %contents, label %miss
on.bytes:
{load("data", "container", runtime.DATA)}
  br label %contents
contents:
  %left = phi ptr [%items, %on.list], [%data, %on.bytes]
  %count = phi i64 [%words, %on.list], [%length, %on.bytes]
  %different = call i32 %memcmp(ptr %left, ptr %seen, i64 %count)
  %contents.same = icmp eq i32 %different, 0
  br i1 %contents.same, label %same, label %miss
found:
  %now = phi ptr [%content, %on.cell], [%item.now, %on.item], [%attribute.now, %release]
  %found.same = icmp eq ptr %now, %seen
  br i1 %found.same, label %same, label %miss
same:
  br label %next
go:
{load("entry", "header", offset["entry"])}
  %result = musttail call ptr %entry(ptr %self, {parameters}
  ret ptr %result
miss:
{load("older", "self", runtime.NEXT)}
  %last = icmp eq ptr %older, null
  br i1 %last, label %slow, label %hand
hand:
{load("older.entry", "older", runtime.VECTORCALL)}
  %result.older = musttail call ptr %older.entry(ptr %older, {parameters}
  ret ptr %result.older
slow:
{load("python", "self", runtime.SLOW)}
  %gone = icmp eq ptr %python, null
  br i1 %gone, label %error, label %call
error:
  ret ptr null
call:
  %result.slow = musttail call ptr %PyObject_Vectorcall(ptr %python, {parameters}
  ret ptr %result.slow
}}
"""
