"""linalg-outline-local-extents: what has extents of its own loop or branch becomes a function."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import arith, func, memref
from xdsl.dialects.builtin import MemRefType, ModuleOp, SymbolRefAttr
from xdsl.dialects.linalg.attrs import IteratorType
from xdsl.dialects.linalg.ops import GenericOp
from xdsl.ir import Block, Operation, SSAValue

from ..dialects import quick
from ..dialects.extents import Extent
from .affine_loops.analysis import root_of
from .affine_loops.outlining import Descriptions, Form, Names, function_around, private_function
from .base import Pass
from .linalg_to_affine.loop_nest import upper_bound
from .linalg_to_affine.memref_accesses import Accesses

# What may stand in the body of an op that is outlined. Nothing there can fail.
_DIALECTS = frozenset(("linalg", "arith", "math", "complex", "scf", "memref"))


@dataclass(frozen=True)
class LinalgOutlineLocalExtentsPass(Pass):
    """Moves structured ops on memrefs whose extents are no symbols into private functions.

    ```
    scf.while … do {                                 scf.while … do {
    ^bb0(%n: index):                                 ^bb0(%n: index):
      %v = memref.subview %A[0] [%n] [1]               %v = memref.subview %A[0] [%n] [1]
      linalg.generic ins(%v) outs(%B) {          →     func.call @f_part0(%v, %B, %a)
      ^bb0(%x: f32, %_: f32):                          scf.yield %m
        %y = arith.mulf %x, %a                       }
        linalg.yield %y                              …
      }                                              func.func private @f_part0(
      scf.yield %m                                       %v: memref<?xf32>, %B: memref<?xf32>,
    }                                                    %a: f32) {
                                                       linalg.generic ins(%v) outs(%B) {…}
                                                       func.return
                                                     }
    ```

    Only what is known at the top of a function may bound an affine loop. The length of an array
    that gets shorter from step to step, or of what a mask selects, is known inside of a loop or a
    branch; at the top of the new function it is an extent of an argument, and the op becomes an
    affine nest, for which all of our passes are. A call costs nanoseconds.

    Ops that are alike have one function. An op stays where two of its buffers may be one, since
    arguments are distinct; so does one whose buffers are all scalars, and a product of matrices,
    which needs memory.
    """

    name = "linalg-outline-local-extents"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        functions = [one for one in op.body.block.ops if isinstance(one, func.FuncOp)]
        outliner = _Outliner(Names(op))
        for function in functions:
            if not function.body.blocks:
                continue
            accesses = Accesses(function)
            entry = function.body.blocks[0]
            for inner in list(quick.walk(function)):
                if (
                    isinstance(inner, GenericOp | memref.CopyOp)
                    and inner.parent is not entry
                    and not _is_product(inner)
                    and not _has_symbols(inner, accesses)
                ):
                    outliner.outline(inner)


def _has_symbols(op: Operation, accesses: Accesses) -> bool:
    """Whether all extents of an op's operands may bound affine loops."""
    extents: list[Extent] = []
    for operand in op.operands:
        type_ = operand.type
        if isinstance(type_, MemRefType):
            extents += (accesses.extent(operand, axis) for axis in range(type_.get_num_dims()))
    return all(upper_bound(extent, accesses) is not None for extent in extents)


def _is_product(op: Operation) -> bool:
    """Whether it is a product of matrices: it gets copies of them, and there may be no memory for
    them, which the new function could not tell."""
    if not isinstance(op, GenericOp) or all(
        kind.data is IteratorType.PARALLEL for kind in op.iterator_types
    ):
        return False
    types = [operand.type for operand in op.inputs]
    return sum(isinstance(t, MemRefType) and t.get_num_dims() > 1 for t in types) > 1


def _is_legal(op: Operation) -> bool:
    return op.name.partition(".")[0] in _DIALECTS


class _Outliner:
    """Makes the functions of a module, one for all ops that are alike."""

    def __init__(self, names: Names):
        self._names = names
        self._describe = Descriptions(_is_legal)
        self._functions: dict[object, str] = {}

    def outline(self, op: Operation) -> None:
        """Replace an op by a call, where that is legal."""
        form = self._describe.form_of(op)
        if not form.legal or not _has_distinct_buffers(op, form):
            return
        constants = {
            value: value.owner
            for value in form.captures
            if isinstance(value.owner, arith.ConstantOp)
        }
        passed = [value for value in form.captures if value not in constants]
        known = tuple(
            constants[value].value if value in constants else None for value in form.captures
        )
        key = form.number, known
        name = self._functions.get(key)
        if name is None:
            caller = function_around(op)
            name = self._functions[key] = self._names.new(f"{caller.sym_name.data}_part")
            body = _body(op, passed, constants)
            assert caller.parent is not None
            caller.parent.insert_op_after(private_function(name, body, op), caller)
        properties = {"callee": SymbolRefAttr(name)}
        call = quick.create(func.CallOp, passed, (), properties, location=op.location)
        quick.insert_before(call, op)
        quick.erase(op)


def _has_distinct_buffers(op: Operation, form: Form) -> bool:
    """Whether what is written is known to be none of the other buffers."""
    written = op.outputs if isinstance(op, GenericOp) else (op.operands[1],)
    buffers = [value for value in form.captures if isinstance(value.type, MemRefType)]
    roots = [root_of(value) for value in buffers]
    return None not in roots and all(roots.count(root_of(value)) == 1 for value in written)


def _body(
    op: Operation, passed: Sequence[SSAValue], constants: dict[SSAValue, arith.ConstantOp]
) -> Block:
    """A copy of the op, over arguments in the place of what is passed."""
    body = Block(arg_types=[value.type for value in passed])
    now: dict[SSAValue, SSAValue] = dict(zip(passed, body.args, strict=True))
    for value, argument in zip(passed, body.args, strict=True):
        argument.name_hint = value.name_hint
    for constant in constants.values():
        quick.append(body, constant.clone(now))
    quick.append(body, op.clone(now))
    quick.append(body, quick.create(func.ReturnOp, ()))
    return body
