"""The module `math` as a traced function sees it: on traced numbers its functions are recorded.

As in Python, the result is a Python number: it does not change the type of the arrays it meets.
"""

from __future__ import annotations

import math
import types
from collections.abc import Callable
from typing import Any

from ..dialects.dtypes import F64, I64
from . import primitives as nd
from .array import Array, lift
from .dims import Dim, is_known
from .locations import UnsupportedError, user_error
from .operations import as_array, operate
from .registry import load

_UFUNCS = (
    "exp exp2 expm1 log2 log10 log1p sqrt cbrt sin cos tan sinh cosh tanh fabs hypot fmod "
    "copysign degrees radians isnan isinf isfinite pow"
)
_RENAMED = {
    "asin": "arcsin",
    "acos": "arccos",
    "atan": "arctan",
    "asinh": "arcsinh",
    "acosh": "arccosh",
    "atanh": "arctanh",
    "atan2": "arctan2",
}
_TO_INT = ("floor", "ceil", "trunc")


def _traced(operands: tuple[Any, ...]) -> bool:
    return any(isinstance(item, Array | Dim) for item in operands)


def _number(operand: Any, name: str) -> Any:
    """A traced operand as a Python float; `math` takes no arrays."""
    if not isinstance(operand, Array | Dim):
        return operand
    array = as_array(operand)
    if array.ndim and not is_known(array.size, 1):
        raise user_error(TypeError, f"math.{name}: only length-1 arrays can be converted")
    return lift(nd.cast(nd.reshape(array.value, []), F64), float)


def _function(name: str, ufunc: str, original: Callable[..., Any]) -> Callable[..., Any]:
    def function(*operands: Any) -> Any:
        if not _traced(operands):
            return original(*operands)
        result = operate(ufunc, *[_number(item, name) for item in operands])
        if name in _TO_INT:
            return lift(nd.cast(result.value, I64), int)
        return result

    function.__name__ = name
    return function


def _log(x: Any, base: Any = math.e) -> Any:
    if not _traced((x, base)):
        return math.log(x, base) if base != math.e else math.log(x)
    result = operate("log", _number(x, "log"))
    return result if base == math.e else result / operate("log", _number(base, "log"))


def _erf(x: Any) -> Any:
    if not _traced((x,)):
        return math.erf(x)
    return lift(load()["special.erf"](_number(x, "erf")).value, float)


def _isclose(a: Any, b: Any, *, rel_tol: Any = 1e-09, abs_tol: Any = 0.0) -> Any:
    if not _traced((a, b, rel_tol, abs_tol)):
        return math.isclose(a, b, rel_tol=rel_tol, abs_tol=abs_tol)
    a, b = _number(a, "isclose"), _number(b, "isclose")
    near = abs(a - b) <= load()["maximum"](load()["maximum"](abs(a), abs(b)) * rel_tol, abs_tol)
    finite = load()["isfinite"](a) & load()["isfinite"](b)
    return load()["where"](finite, near, a == b)


# By the function of `math`.
BY_OBJECT: dict[Any, Callable[..., Any]] = {math.log: _log, math.erf: _erf, math.isclose: _isclose}
for _name in [*_UFUNCS.split(), *_RENAMED, *_TO_INT]:
    _ufunc = _RENAMED.get(_name, {"pow": "power"}.get(_name, _name))
    if hasattr(math, _name):
        BY_OBJECT[getattr(math, _name)] = _function(_name, _ufunc, getattr(math, _name))


def _unsupported(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
    def function(*operands: Any, **options: Any) -> Any:
        if _traced(operands):
            raise user_error(UnsupportedError, f"math.{name} is not supported in a traced function")
        return original(*operands, **options)

    return function


class Math(types.ModuleType):
    """Stands for the module `math`."""

    def __getattr__(self, name: str) -> Any:
        found = getattr(math, name)
        if callable(found):
            found = BY_OBJECT.get(found) or _unsupported(name, found)
        setattr(self, name, found)
        return found


MATH = Math("math", math.__doc__)
