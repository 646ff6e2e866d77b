"""`theano.compat`: names that differ between Pythons 2 and 3, as they are in 3."""

from __future__ import annotations

import configparser
import operator
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, ValuesView
from importlib import reload
from io import BytesIO
from typing import Any

PY3 = True
DictMixin = MutableMapping
DefaultOrderedDict = defaultdict  # dicts of today keep the order
izip, imap, ifilter = zip, map, filter
next = next
operator_div = operator.truediv


def b(text: str) -> bytes:
    """The text in bytes of latin-1."""
    return text.encode("latin-1")


def cmp(x: Any, y: Any) -> int:
    """-1 if x < y, 0 if x == y, 1 if x > y."""
    return (x > y) - (x < y)


def exc_message(e: BaseException) -> Any:
    """What an exception says, or the one that is inside of it."""
    inner = e.args[0]
    return exc_message(inner) if isinstance(inner, Exception) else inner


def get_unbound_function(unbound: Any) -> Any:
    """The function of a method."""
    return getattr(unbound, "__func__", unbound)


def decode(x: bytes) -> str:
    return x.decode()


def decode_with(x: bytes, encoding: str) -> str:
    return x.decode(encoding)


def decode_iter(itr: Iterable[bytes]) -> Iterator[str]:
    return map(bytes.decode, itr)


__all__ = [
    "PY3",
    "BytesIO",
    "Callable",
    "DefaultOrderedDict",
    "DictMixin",
    "Iterable",
    "Mapping",
    "OrderedDict",
    "ValuesView",
    "b",
    "cmp",
    "configparser",
    "decode",
    "decode_iter",
    "decode_with",
    "exc_message",
    "get_unbound_function",
    "ifilter",
    "imap",
    "izip",
    "next",
    "operator_div",
    "reload",
]
