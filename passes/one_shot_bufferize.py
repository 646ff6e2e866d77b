"""one-shot-bufferize: tensors become memory, in place wherever that is possible."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import (
    ArrayAttr,
    DenseIntOrFPElementsAttr,
    DictionaryAttr,
    FunctionType,
    IntegerAttr,
    MemRefType,
    ModuleOp,
    StridedLayoutAttr,
    StringAttr,
    TensorType,
    UnitAttr,
    i64,
)
from xdsl.dialects.func import FuncOp
from xdsl.dialects.memref import GlobalOp
from xdsl.ir import Attribute, SSAValue

from ..dialects.host_call import is_host_call
from ..dialects.memref_types import memref_type
from ..dialects.stored import ATTRIBUTE as STORED
from .base import Pass
from .bufferization.analysis import Analysis
from .bufferization.memory import Memory
from .bufferization.reading_order import read_before_overwriting
from .bufferization.rewrite import Rewrite
from .bufferization.shape_values import ShapeValues

_LAYOUT = "bufferization.buffer_layout"
_NO_ALIAS = "llvm.noalias"


@dataclass(frozen=True)
class OneShotBufferizePass(Pass):
    """Gives every tensor a place in memory; results are written to where the caller wants them.

    ```
    func @f(%x: tensor<?xf32>)                  func @f(%x: memref<?xf32> {llvm.noalias},
        -> tensor<?xf32> {                              %out: memref<?xf32> {llvm.noalias}) {
      %n = tensor.dim %x, %c0                     %n = memref.dim %x, %c0
      %e = tensor.empty(%n)                       %r = memref.reinterpret_cast %out … sizes: [%n]
      %y = linalg.generic ins(%x) outs(%e)   →    linalg.generic ins(%x) outs(%r)
      %z = linalg.generic ins(%y) outs(%e)        linalg.generic ins(%r) outs(%r)
      return %z                                   return
    }                                           }
    ```

    Structured ops stay `linalg.generic`, on memrefs. Inputs are never written, but those which have
    `stepwell.stored = k`: result k is their new contents, and is written there. A slice or a
    reshape is a view, where the source is contiguous; a tensor that is updated (`insert_slice`,
    `insert`, `outs` that are read, loops that carry tensors) is updated in place unless the old one
    is still needed. `bufferization.analysis` decides, `bufferization.rewrite` acts.

    Temporaries are `memref.alloc … memref.dealloc` around the function's body, on the stack where
    they are small, and inside a loop only where their extents are known there only. Index
    arithmetic is hoisted to the function's entry, and each extent becomes one value.

    Upstream: https://mlir.llvm.org/docs/Bufferization/
    """

    name = "one-shot-bufferize"
    source, target = "linalg", "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        globals_ = _Globals(op)
        for function in list(op.body.block.ops):
            if isinstance(function, FuncOp):
                if function.body.blocks:
                    _bufferize(function, globals_)
                elif is_host_call(function.sym_name.data):
                    _declare_on_memrefs(function)


def _bufferize(function: FuncOp, globals_: _Globals) -> None:
    block = function.body.block
    old_arguments = block.args
    type_ = function.function_type
    attributes = _attributes(function.arg_attrs, len(old_arguments))
    memrefs: dict[SSAValue, SSAValue] = {}
    stored: dict[int, SSAValue] = {}
    for argument, own in zip(old_arguments, attributes, strict=True):
        if isinstance(number := own.get(STORED), IntegerAttr):
            stored[number.value.data] = argument
        layout = own.pop(_LAYOUT, None)
        assert layout is None or isinstance(layout, StridedLayoutAttr)
        is_tensor = isinstance(argument.type, TensorType)
        new_type = memref_type(argument.type, layout) if is_tensor else argument.type
        new = block.insert_arg(new_type, len(block.args), argument.location)
        new.name_hint = argument.name_hint
        if is_tensor:
            memrefs[argument] = new
        else:
            argument.replace_all_uses_with(new)
    read_before_overwriting(block)
    shapes = ShapeValues(function, memrefs)
    analysis = Analysis(function, shapes, stored, memrefs)
    outputs: list[SSAValue] = []
    for number, output in enumerate(type_.outputs):
        if number in stored:
            outputs.append(memrefs[stored[number]])
        elif isinstance(output, TensorType):
            new = block.insert_arg(memref_type(output), len(block.args), function.location)
            new.name_hint = f"out{number}" if len(type_.outputs) > 1 else "out"
            outputs.append(new)
    memory = Memory(shapes, analysis.results, outputs, globals_.add)
    Rewrite(function, analysis, memory, memrefs)
    for argument in old_arguments:
        block.erase_arg(argument)
    scalars = [output for output in type_.outputs if not isinstance(output, TensorType)]
    function.properties["function_type"] = FunctionType.from_lists(block.arg_types, scalars)
    function.properties.pop("res_attrs", None)
    attributes += [{} for _ in block.args[len(attributes) :]]
    for argument, own in zip(block.args, attributes, strict=True):
        if isinstance(argument.type, MemRefType):
            own[_NO_ALIAS] = UnitAttr()
    if any(attributes):
        function.properties["arg_attrs"] = ArrayAttr(map(DictionaryAttr, attributes))


def _declare_on_memrefs(function: FuncOp) -> None:
    """A host function gets its tensors, destinations among them, as contiguous memrefs."""
    type_ = function.function_type
    inputs = [memref_type(x) if isinstance(x, TensorType) else x for x in type_.inputs]
    scalars = [output for output in type_.outputs if not isinstance(output, TensorType)]
    function.properties["function_type"] = FunctionType.from_lists(inputs, scalars)


def _attributes(given: ArrayAttr | None, count: int) -> list[dict[str, Attribute]]:
    """The attributes of each argument."""
    if given is None:
        return [{} for _ in range(count)]
    return [dict(entry.data) if isinstance(entry, DictionaryAttr) else {} for entry in given]


class _Globals:
    """The constant arrays of a module."""

    def __init__(self, module: ModuleOp):
        self._block = module.body.block
        self._taken = {
            op.properties["sym_name"].data  # pyright: ignore[reportAttributeAccessIssue]
            for op in self._block.ops
            if "sym_name" in op.properties
        }
        self._count = 0

    def add(self, value: DenseIntOrFPElementsAttr, type_: MemRefType) -> str:
        """Make a constant array known; its name."""
        while (name := f"constant_{self._count}") in self._taken:
            self._count += 1
        self._taken.add(name)
        op = GlobalOp.get(
            StringAttr(name),
            type_,
            value,
            constant=UnitAttr(),
            alignment=IntegerAttr(64, i64),
        )
        first = self._block.first_op
        assert first is not None
        self._block.insert_op_before(op, first)
        return name
