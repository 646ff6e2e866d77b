"""Calls of functions of the host: NumPy's own, where no code is compiled for them.

At `nd` such a call is `nd.call_host`. Below, it is a call of a function without a body, whose
symbol says all of it, so that whoever runs the program (an interpreter, the loader of an object
file) can find the function by the symbol alone:

    func.func private @"host linalg.inv() (f64[?, ?]) -> (f64[?, ?])"(
        tensor<?x?xf64>, tensor<?x?xf64>) -> (i1, tensor<?x?xf64>)

Its arguments are the operands, then a destination for each result; it gives whether it succeeded,
and at level `linalg` the destinations, written. All memrefs are contiguous.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .specs import Spec

_PREFIX = "host "
DEVICE = "device "
"""Stands before the symbol where the arrays lie in the memory of a device."""

# A symbol among the bytes of an object file.
HOST_SYMBOL = re.compile(rb"(?<=\0)(?:device )?host [^\0]+ -> \([^\0]*\)(?=\0)")
_SYMBOL = re.compile(r"host (.*) \((.*?)\) -> \((.*?)\)", re.DOTALL)


class HostCall(NamedTuple):
    """One host function with the types that it is called with.

    Attributes:
        function: as it is written in a call, with its options: "linalg.eigh(UPLO='L')".
    """

    function: str
    operands: tuple[Spec, ...]
    results: tuple[Spec, ...]

    @property
    def symbol(self) -> str:
        operands, results = ("; ".join(map(str, specs)) for specs in (self.operands, self.results))
        return f"{_PREFIX}{self.function} ({operands}) -> ({results})"


def function_text(name: str, options: Mapping[str, Any]) -> str:
    """The `function` of a call: `function_text("linalg.eigh", {"UPLO": "L"})`."""
    return f"{name}({', '.join(f'{option}={value!r}' for option, value in options.items())})"


def parse_function(text: str) -> tuple[str, dict[str, Any]]:
    """The name and the options that `function_text` wrote.

    Raises:
        ValueError: it is no such text.
    """
    try:
        call = ast.parse(text, mode="eval").body
        if not isinstance(call, ast.Call) or call.args:
            raise ValueError
        options = {str(keyword.arg): ast.literal_eval(keyword.value) for keyword in call.keywords}
    except (SyntaxError, ValueError):
        raise ValueError(f"{text!r} is not a call of a host function") from None
    return ast.unparse(call.func), options


def is_host_call(symbol: str) -> bool:
    return symbol.startswith(_PREFIX)


def is_device_call(symbol: str) -> bool:
    """Whether it is a host function's, of arrays in the memory of a device."""
    return symbol.startswith(DEVICE + _PREFIX)


@lru_cache(maxsize=1024)
def parse_symbol(symbol: str) -> HostCall:
    """The call that a symbol says.

    Raises:
        ValueError: it says none.
    """
    match = _SYMBOL.fullmatch(symbol)
    if match is None:
        raise ValueError(f"@{symbol!r} is not a host function")
    function, operands, results = match.groups()
    return HostCall(function, _specs(operands), _specs(results))


def _specs(text: str) -> tuple[Spec, ...]:
    from .specs import parse_spec  # it imports NumPy: not for `is_host_call`

    return tuple(parse_spec(part)[0] for part in text.split("; ")) if text else ()
