"""What `convert-to-llvm` makes of the arguments of functions and of kernels."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from xdsl.dialects import func
from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr, MemRefType
from xdsl.ir import SSAValue

from ...dialects.nvvm_sizes import GRID_CONSTANT, TENSOR_MAP
from .conversion import Conversion
from .types import UNIT, Buffer, flat_types, i64_attribute, pointer_attributes

if TYPE_CHECKING:
    from ...dialects import gpu


def bind_arguments(c: Conversion, olds: tuple[SSAValue, ...], parts: Iterator[SSAValue]) -> None:
    """Set what the old arguments became, and name the parts after them: `x`, `x_size0`, …"""
    for number, old in enumerate(olds):
        value = c.rebuild(old.type, parts)
        name = old.name_hint
        if isinstance(value, Buffer):
            value.arguments = (number,)
            if name is not None:
                value.pointer.name_hint = name
                for kind, extents in (("size", value.sizes), ("stride", value.strides)):
                    for axis, extent in enumerate(extents):
                        if isinstance(extent, SSAValue) and extent.owner is c.entry:
                            extent.name_hint = f"{name}_{kind}{axis}"
        c.set(old, value)


def argument_attributes(
    c: Conversion, function: func.FuncOp | gpu.FuncOp
) -> ArrayAttr[DictionaryAttr]:
    """What LLVM may assume of the arguments: those of the old ones, and of a pointer more."""
    given = function.arg_attrs.data if function.arg_attrs is not None else ()
    attributes: list[DictionaryAttr] = []
    for number, old in enumerate(function.body.block.args):
        old_attributes = dict(given[number].data) if given else {}
        kept = {name: value for name, value in old_attributes.items() if name.startswith("llvm.")}
        if isinstance(old.type, MemRefType):
            kept |= pointer_attributes(old.type)
            if number not in c.written:
                kept["llvm.readonly"] = UNIT
        elif old.type.name == TENSOR_MAP:
            kept[GRID_CONSTANT] = UNIT
        attributes.append(DictionaryAttr(kept))
        attributes += [DictionaryAttr({})] * (len(flat_types(old.type)) - 1)
    if c.results_pointer is not None:
        attributes.append(DictionaryAttr({"llvm.noalias": UNIT, "llvm.align": i64_attribute(8)}))
    return ArrayAttr(attributes)
