"""The text of a dense constant, exact for every value: `dense<[1.0, 0x7F800000]> : tensor<2xf32>`.

As upstream's, but for three things. A float is its shortest decimal that reads back the same. A
float that has none (infinities, NaNs) is its bits in hexadecimal, and is read as such (xDSL 0.74
reads the bits as an integer's value). A splat has equal bits in every element (xDSL takes 0.0 and
-0.0 for equal).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.dialects.builtin import DYNAMIC_INDEX, BytesAttr, DenseIntOrFPElementsAttr, TensorType
from xdsl.parser import Parser
from xdsl.printer import Printer

from .dtypes import DType
from .nd_types import array_of, dense_of, spec_of
from .specs import Spec

# Longer constants are printed as one string of hexadecimal digits.
_MOST_PRINTED = 100
# A splat's text is short however large its value; beyond this, broadcast a 0-d constant.
_LARGEST_SPLAT = 1 << 26
_DEEPEST_LIST = 64


@dataclass(frozen=True, slots=True)
class _Bits:
    """A hexadecimal literal: the bits of a float, or the value of an integer."""

    value: int


_Number = bool | int | float | _Bits
_Scalar = _Number | tuple[_Number, _Number]


def print_dense(dense: DenseIntOrFPElementsAttr, printer: Printer) -> None:
    """Print `dense<…> : type`."""
    array = array_of(dense)
    size = array.dtype.itemsize
    data = array.tobytes()
    printer.print_string("dense<")
    if array.size and data == data[:size] * array.size:
        printer.print_string(_scalar_text(array.reshape(-1)[0]))
    elif array.size > _MOST_PRINTED:
        printer.print_string(f'"0x{data.hex().upper()}"')
    elif array.size:
        printer.print_string(_list_text(array))
    printer.print_string("> : ")
    printer.print_attribute(dense.type)


def _list_text(array: np.ndarray[Any, np.dtype[Any]]) -> str:
    if array.ndim == 1:
        return f"[{', '.join(map(_scalar_text, array))}]"
    return f"[{', '.join(map(_list_text, array))}]"


def _scalar_text(value: Any) -> str:
    if isinstance(value, np.bool_):
        return "true" if value else "false"
    if isinstance(value, np.integer):
        return str(value)
    if isinstance(value, np.complexfloating):
        return f"({_scalar_text(value.real)}, {_scalar_text(value.imag)})"
    text = str(value)
    mantissa, exponent, power = text.partition("e")
    if math.isfinite(value) and "." not in mantissa:
        text = f"{mantissa}.0{exponent}{power}"
    if math.isfinite(value) and type(value)(float(text)) == value:
        return text
    bits = np.asarray(value)
    return f"0x{int(bits.view(f'u{bits.itemsize}')):0{2 * bits.itemsize}X}"


def parse_dense(parser: Parser) -> DenseIntOrFPElementsAttr:
    """Parse `dense<…> : type`.

    Raises:
        ParseError: it is not such a text, or the values do not suit the type.
    """
    parser.parse_keyword("dense")
    parser.parse_punctuation("<")
    scalars: list[_Scalar] = []
    digits: str | None = None
    # The nested list's shape; None where there is no list.
    extents: list[int] | None = None
    if parser.parse_optional_punctuation(">") is None:
        digits = parser.parse_optional_str_literal()
        if digits is None:
            extents = _parse_elements(parser, scalars, 0)
        parser.parse_punctuation(">")
    else:
        extents = [0]
    parser.parse_punctuation(":")
    position = parser.pos
    type_ = parser.parse_type()
    try:
        if not isinstance(type_, TensorType) or DYNAMIC_INDEX in type_.get_shape():
            raise TypeError(f"a constant has a tensor type of known extents, not {type_}")
        spec = spec_of(type_)
        if digits is not None:
            return _from_digits(digits, type_, spec)
        return _from_scalars(scalars, extents, spec)
    except (TypeError, ValueError, OverflowError) as error:
        parser.raise_error(str(error), position)


def _parse_elements(parser: Parser, scalars: list[_Scalar], depth: int) -> list[int]:
    """Parse a scalar or a list of elements, append all scalars; the shape of what was read."""
    if parser.parse_optional_punctuation("[") is None:
        scalars.append(_parse_scalar(parser))
        return []
    if depth == _DEEPEST_LIST:
        parser.raise_error("lists are nested too deeply")
    if parser.parse_optional_punctuation("]") is not None:
        return [0]
    inner = _parse_elements(parser, scalars, depth + 1)
    count = 1
    while parser.parse_optional_punctuation(",") is not None:
        if _parse_elements(parser, scalars, depth + 1) != inner:
            parser.raise_error("the lists of a constant differ in length")
        count += 1
    parser.parse_punctuation("]")
    return [count, *inner]


def _parse_scalar(parser: Parser) -> _Scalar:
    if parser.parse_optional_punctuation("(") is None:
        return _parse_number(parser)
    real = _parse_number(parser)
    parser.parse_punctuation(",")
    imaginary = _parse_number(parser)
    parser.parse_punctuation(")")
    return real, imaginary


def _parse_number(parser: Parser) -> _Number:
    if (truth := parser.parse_optional_boolean()) is not None:
        return truth
    hexadecimal = parser._current_token.text.startswith("0x")
    number = parser.parse_number()
    return _Bits(int(number)) if hexadecimal else number


def _from_digits(digits: str, type_: TensorType[Any], spec: Spec) -> DenseIntOrFPElementsAttr:
    data = bytes.fromhex(digits.removeprefix("0x"))
    if len(data) != math.prod(type_.get_shape()) * (spec.dtype.bits // 8):
        raise ValueError(f"{len(data)} bytes are not the data of {type_}")
    if spec.dtype.kind == "b":
        truths = np.frombuffer(data, np.uint8) != 0
        return dense_of(truths.reshape(type_.get_shape()), spec)
    return DenseIntOrFPElementsAttr(type_, BytesAttr(data))


def _from_scalars(
    scalars: list[_Scalar], extents: list[int] | None, spec: Spec
) -> DenseIntOrFPElementsAttr:
    values = np.empty(len(scalars), spec.dtype.numpy)
    for index, scalar in enumerate(scalars):
        values[index] = _value(scalar, spec.dtype)
    if extents:
        if math.prod(extents) != math.prod(spec.shape) or (  # pyright: ignore
            scalars and tuple(extents) != spec.shape
        ):
            raise ValueError(f"a constant of {spec} is given as a list of shape {extents}")
        return dense_of(values.reshape(spec.shape), spec)  # pyright: ignore
    if math.prod(spec.shape) > _LARGEST_SPLAT:  # pyright: ignore
        raise ValueError(f"a constant of {spec} is too large; broadcast a 0-d constant")
    return dense_of(values[0], spec)


def _value(scalar: _Scalar, dtype: DType) -> Any:
    """`scalar` as an element of `dtype`.

    Raises:
        TypeError, ValueError, OverflowError: it is none.
    """
    kind = dtype.kind
    if kind == "c":
        if not isinstance(scalar, tuple):
            raise TypeError(f"an element of {dtype} is written (real, imaginary)")
        parts = np.array([_value(part, dtype.real) for part in scalar], dtype.real.numpy)
        return parts.view(dtype.numpy)[0]
    if isinstance(scalar, _Bits):
        if kind == "f":
            bits = np.array(scalar.value, f"u{dtype.bits // 8}")
            return bits.view(dtype.numpy)[()]
        scalar = scalar.value
    if isinstance(scalar, tuple) or isinstance(scalar, bool) != (kind == "b"):
        raise TypeError(f"{scalar} is not an element of {dtype}")
    if kind in "iu" and isinstance(scalar, float):
        raise TypeError(f"{scalar} is not an element of {dtype}")
    return np.array(scalar, dtype.numpy)[()]
