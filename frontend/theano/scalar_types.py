"""Of which element types the results of scalar operations are: what `ScalarOp` is made with.

Each takes the types of the operands, and gives those of the results.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from ..locations import user_error
from .config import config
from .graph import TensorType

_SMALL = {"bool", "int8", "uint8", "int16", "uint16"}


def upcast(*dtypes: Any) -> str:
    """The name of the element type that values of these promote to; "floatX" counts as its type."""
    return np.result_type(*[config.floatX if d == "floatX" else d for d in dtypes]).name


def Scalar(dtype: Any) -> TensorType:
    """The type of single elements of this type."""
    return TensorType(dtype, ())


def upcast_out(*types: TensorType) -> Sequence[TensorType]:
    """What the operands promote to."""
    return (Scalar(upcast(*[t.dtype for t in types])),)


def upgrade_to_float(*types: TensorType) -> Sequence[TensorType]:
    """What the operands promote to, where whole numbers of up to 16 bits are float32 and larger
    ones float64."""
    whole = ("bool", "int", "uint")
    small = {t.dtype: "float32" if t.dtype in _SMALL else "float64" for t in types}
    return (Scalar(upcast(*[small[d] if d.startswith(whole) else d for d in small])),)


def same_out(type: TensorType) -> Sequence[TensorType]:
    """The type of the one operand."""
    return (type,)


def real_out(type: TensorType) -> Sequence[TensorType]:
    """The type of the parts of a complex operand; that of another."""
    return (Scalar({"complex64": "float32", "complex128": "float64"}.get(type.dtype, type.dtype)),)


def _without(refused: str, rule: Callable[..., Any]) -> Callable[..., Any]:
    def types(*given: TensorType) -> Any:
        if any(t.dtype.startswith(refused) for t in given):
            raise user_error(TypeError, f"{refused} arguments are not supported: {list(given)}")
        return rule(*given)

    return types


def _of_8_bits(rule: Callable[..., Any]) -> Callable[..., Any]:
    """As another rule, but int8 for bool."""
    return lambda *given: tuple([Scalar("int8") if t.dtype == "bool" else t for t in rule(*given)])


def specific_out(*spec: TensorType) -> Callable[..., Any]:
    """These types, whatever the operands are."""
    return lambda *types: spec


def transfer_type(*transfer: int | None) -> Callable[..., Any]:
    """For each result the type of the operand of this number; None is what all promote to."""
    return lambda *types: [upcast_out(*types)[0] if n is None else types[n] for n in transfer]


def unary_out_lookup(type_table: Mapping[Any, Any]) -> Callable[..., Any]:
    """What the table has for the type of the operand.

    Raises:
        TypeError: it has nothing.
    """

    def types(type: TensorType) -> Any:
        if type not in type_table:
            raise user_error(TypeError, f"{type} is none of {list(type_table)}")
        return (type_table[type],)

    return types


upgrade_to_float64 = float_out = specific_out(Scalar("float64"))
int_out, bool_out = specific_out(Scalar("int64")), specific_out(Scalar("bool"))
upcast_out_min8, same_out_min8 = _of_8_bits(upcast_out), _of_8_bits(same_out)
upcast_out_nobool, same_out_nobool = _without("bool", upcast_out), _without("bool", same_out)
upcast_out_no_complex = _without("complex", upcast_out)
upgrade_to_float_no_complex = _without("complex", upgrade_to_float)
same_out_nocomplex = _without("complex", same_out)
int_out_nocomplex = _without("complex", int_out)
float_out_nocomplex = _without("complex", float_out)
