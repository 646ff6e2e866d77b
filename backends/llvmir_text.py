"""Types, constants, attributes and names of the llvm dialect as LLVM IR writes them.

https://llvm.org/docs/LangRef.html
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping

from xdsl.dialects.builtin import (
    ArrayAttr,
    BFloat16Type,
    DenseIntOrFPElementsAttr,
    DictionaryAttr,
    Float16Type,
    Float32Type,
    Float64Type,
    FloatAttr,
    IntAttr,
    IntegerAttr,
    IntegerType,
    StringAttr,
    UnitAttr,
    VectorType,
)
from xdsl.ir import Attribute, SSAValue

from ..dialects.llvm import (
    CallingConventionAttr,
    FastMathAttr,
    LLVMArrayType,
    LLVMFunctionType,
    LLVMPointerType,
    LLVMStructType,
    LLVMVoidType,
)

_FLOATS = {
    Float16Type: ("half", "f16"),
    BFloat16Type: ("bfloat", "bf16"),
    Float32Type: ("float", "f32"),
    Float64Type: ("double", "f64"),
}


class TypeTable:
    """The texts of types and of their parts in the names of intrinsics, each made once.

    Types are looked up by identity, which is some thirty times faster than by value.

    Args:
        bf16_as_bits: write bf16 as i16, in modules where nothing computes with it. What is a
            `bfloat` goes from one block to another in registers of f32 on CPUs without its own,
            and LLVM calls functions that no library has to round it anew.
    """

    def __init__(self, bf16_as_bits: bool = False) -> None:
        self._texts: dict[int, tuple[Attribute, str]] = {}
        self._floats = {**_FLOATS, BFloat16Type: ("i16", "i16")} if bf16_as_bits else _FLOATS

    def text(self, type_: Attribute) -> str:
        """As in `<16 x float>`."""
        found = self._texts.get(id(type_))
        if found is None:
            found = self._texts[id(type_)] = (type_, self._make(type_))
        return found[1]

    def _make(self, type_: Attribute) -> str:
        if type(type_) in self._floats:
            return self._floats[type(type_)][0]
        if isinstance(type_, IntegerType):
            return f"i{type_.width.data}"
        if isinstance(type_, LLVMPointerType):
            space = address_space(type_)
            return f"ptr addrspace({space})" if space else "ptr"
        if isinstance(type_, VectorType):
            return f"<{type_.get_shape()[0]} x {self.text(type_.element_type)}>"
        if isinstance(type_, LLVMArrayType):
            return f"[{type_.size.data} x {self.text(type_.type)}]"
        if isinstance(type_, LLVMStructType):
            return "{ " + ", ".join(map(self.text, type_.types)) + " }"
        if isinstance(type_, LLVMVoidType):
            return "void"
        if isinstance(type_, LLVMFunctionType):
            parameters = [self.text(parameter) for parameter in type_.inputs]
            if type_.is_variadic:
                parameters.append("...")
            return f"{self.text(type_.output)} ({', '.join(parameters)})"
        raise ValueError(f"{type_} is not a type of LLVM")

    def mangled(self, type_: Attribute) -> str:
        """As in the name `llvm.sqrt.v16f32`."""
        if isinstance(type_, VectorType):
            return f"v{type_.get_shape()[0]}{self.mangled(type_.element_type)}"
        if isinstance(type_, LLVMPointerType):
            return f"p{address_space(type_)}"
        found = self._floats.get(type(type_))
        return self.text(type_) if found is None else found[1]

    def number(self, value: int | float, type_: Attribute) -> str:
        """A constant of a scalar type."""
        if isinstance(type_, IntegerType):
            if type_.width.data == 1:
                return "true" if value else "false"
            return str(int(value))
        if self._floats.get(type(type_)) == ("i16", "i16"):
            return str(struct.unpack("<h", type_.pack([value]))[0])  # pyright: ignore
        return float_text(value, type_)


def address_space(type_: LLVMPointerType) -> int:
    return type_.addr_space.data if isinstance(type_.addr_space, IntAttr) else 0


# --- constants -----------------------------------------------------------------------------------


def float_text(value: float, type_: Attribute) -> str:
    """A float in decimal where that is short and exact, else by its bits.

    The bits of an f32 are those of the f64 of the same value.
    """
    if isinstance(type_, Float32Type | Float64Type):
        if -1e4 < value < 1e4 and (value * 16).is_integer():
            return repr(value)
        if isinstance(type_, Float32Type):
            (value,) = struct.unpack("<f", _packed_f32(value))
        return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"
    if isinstance(type_, Float16Type):
        return f"0xH{struct.unpack('<H', type_.pack([value]))[0]:04X}"
    if isinstance(type_, BFloat16Type):
        return f"0xR{struct.unpack('<H', type_.pack([value]))[0]:04X}"
    raise ValueError(f"{type_} is not a float of LLVM")


def _packed_f32(value: float) -> bytes:
    try:
        return struct.pack("<f", value)
    except OverflowError:
        return struct.pack("<f", float("inf") if value > 0 else float("-inf"))


def constant_text(value: Attribute, type_: Attribute, types: TypeTable) -> str:
    """The text of `llvm.mlir.constant`, without its type."""
    if isinstance(value, IntegerAttr | FloatAttr):
        return types.number(value.value.data, type_)
    if isinstance(value, DenseIntOrFPElementsAttr):
        return _dense_text(value, types)
    raise ValueError(f"{value} cannot be written as a constant of LLVM")


def _dense_text(value: DenseIntOrFPElementsAttr, types: TypeTable) -> str:
    data = value.data.data
    if not any(data):
        return "zeroinitializer"
    element = value.get_element_type()
    type_ = types.text(element)
    brackets = "<>" if isinstance(value.type, VectorType) else "[]"
    size = len(data) // len(value)
    if len(value) > 1 and data == data[:size] * len(value) and brackets == "<>":
        return f"splat ({type_} {types.number(next(iter(value.iter_values())), element)})"  # pyright: ignore
    items = (f"{type_} {types.number(item, element)}" for item in value.iter_values())  # pyright: ignore
    return brackets[0] + ", ".join(items) + brackets[1]


_BYTES = [f"\\{byte:02X}" for byte in range(256)]
LARGEST_LITERAL = 64


def initializer(value: Attribute | None, type_: Attribute, types: TypeTable) -> str:
    """The type and the initial value of a global. Long ones are written as bytes."""
    if value is None:
        return f"{types.text(type_)} zeroinitializer"
    if isinstance(value, StringAttr):
        data = value.data.encode()
        return f"[{len(data)} x i8] {byte_string(data)}"
    if isinstance(value, DenseIntOrFPElementsAttr) and len(value) > LARGEST_LITERAL:
        data = value.data.data
        if any(data):
            return f"[{len(data)} x i8] {byte_string(data)}"
    return f"{types.text(type_)} {constant_text(value, type_, types)}"


def byte_string(data: bytes) -> str:
    return 'c"' + "".join(map(_BYTES.__getitem__, data)) + '"'


# --- attributes ----------------------------------------------------------------------------------

_ALL_FLAGS = 7
_FLAG_TEXTS: dict[object, str] = {}


def fast_math(attribute: Attribute | None) -> str:
    """The flags of a float op, each followed by a space."""
    if not isinstance(attribute, FastMathAttr) or not attribute.data:
        return ""
    flags = attribute.data
    text = _FLAG_TEXTS.get(flags)
    if text is None:
        names = ["fast"] if len(flags) == _ALL_FLAGS else sorted(flag.value for flag in flags)
        text = _FLAG_TEXTS[flags] = " ".join(names) + " "
    return text


def calling_convention(attribute: Attribute | None) -> str:
    """The calling convention, followed by a space."""
    if not isinstance(attribute, CallingConventionAttr) or attribute.cconv_name == "ccc":
        return ""
    return f"{attribute.cconv_name} "


# Attributes of parameters that are words, and those with a number.
_PLAIN = (
    "noalias", "nonnull", "noundef", "readonly", "writeonly", "readnone", "zeroext", "signext",
    "inreg", "nofree", "returned", "noreturn", "nest", "immarg", "allocptr", "allocalign",
)  # fmt: skip
_PARAMETER_ATTRIBUTES = {
    **{f"llvm.{name}": name for name in _PLAIN},
    "llvm.nocapture": "captures(none)",
    # Of a kernel: 128 bytes that are passed with the arguments of the launch, and stay there.
    "nvvm.grid_constant": '"nvvm.grid_constant" byval([128 x i8]) align 64',
}
_WITH_NUMBER = {
    "llvm.align": "align {}",
    "llvm.dereferenceable": "dereferenceable({})",
    "llvm.dereferenceable_or_null": "dereferenceable_or_null({})",
}


def parameter_attributes(attributes: Attribute | None) -> str:
    """The attributes of one parameter or result, each followed by a space."""
    if not isinstance(attributes, DictionaryAttr):
        return ""
    words: list[str] = []
    for name, value in attributes.data.items():
        if name in _PARAMETER_ATTRIBUTES:
            words.append(_PARAMETER_ATTRIBUTES[name])
        elif name in _WITH_NUMBER and isinstance(value, IntegerAttr):
            words.append(_WITH_NUMBER[name].format(value.value.data))
        elif name.startswith("llvm."):
            raise ValueError(f"the parameter attribute '{name}' cannot be written in LLVM IR")
    return "".join(f"{word} " for word in words)


_FUNCTION_ATTRIBUTES = {
    "always_inline": "alwaysinline",
    "no_inline": "noinline",
    "no_unwind": "nounwind",
    "optimize_none": "optnone",
    "will_return": "willreturn",
    "noreturn": "noreturn",
    "cold": "cold",
    "hot": "hot",
}


def function_attributes(attributes: Mapping[str, Attribute]) -> str:
    """The attributes of a function, each preceded by a space: known ones, then `passthrough`."""
    words = [
        text
        for name, text in _FUNCTION_ATTRIBUTES.items()
        if isinstance(attributes.get(name), UnitAttr)
    ]
    passthrough = attributes.get("passthrough")
    for item in passthrough if isinstance(passthrough, ArrayAttr) else ():
        if isinstance(item, StringAttr):
            words.append(item.data)
        elif isinstance(item, ArrayAttr):
            words.append("=".join(quoted(part.data) for part in item))  # pyright: ignore
    for name, key in (("target_cpu", "target-cpu"), ("tune_cpu", "tune-cpu")):
        if isinstance(cpu := attributes.get(name), StringAttr):
            words.append(f"{quoted(key)}={quoted(cpu.data)}")
    return "".join(f" {word}" for word in words)


# --- names ---------------------------------------------------------------------------------------


def quoted(text: str) -> str:
    """A string of LLVM IR: what is not plain is written by its bytes."""
    plain = (chr(b) if 32 <= b < 127 and b not in b'"\\' else _BYTES[b] for b in text.encode())
    return '"' + "".join(plain) + '"'


_PLAIN_NAME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$-")


def symbol(name: str) -> str:
    """The name of a function or global."""
    plain = name and not name[0].isdigit() and _PLAIN_NAME.issuperset(name)
    return f"@{name}" if plain else f"@{quoted(name)}"


class Names:
    """Names of the values of one function: those that they have, made unique, and numbers."""

    def __init__(self) -> None:
        self.texts: dict[SSAValue, str] = {}
        self._used: dict[str, int] = {}
        self._next_number = 0

    def define(self, value: SSAValue) -> None:
        """Name a value; call it in the order of their definitions."""
        hint = value.name_hint
        if hint is None:
            self.texts[value] = f"%{self._next_number}"
            self._next_number += 1
        else:
            self.texts[value] = f"%{self.unique(hint)}"

    def define_all(self, values: Iterable[SSAValue]) -> None:
        for value in values:
            self.define(value)

    def unique(self, hint: str) -> str:
        """`hint`, or `hint` with a number that no other name of the function has."""
        name = hint if not hint[0].isdigit() and _PLAIN_NAME.issuperset(hint) else f"_{hint}"
        while True:
            count = self._used.get(name)
            if count is None:
                self._used[name] = 0
                return name if _PLAIN_NAME.issuperset(name) else quoted(name)
            self._used[name] = count + 1
            name = f"{name}.{count + 1}"
