"""convert-nd-to-linalg: mathematics becomes `linalg.generic`, loops that are yet to be fused.

    %1 = nd.add %x, %y : tensor<?x4xf32>, tensor<4xf32>

    %empty = tensor.empty(%n) : tensor<?x4xf32>
    %1 = linalg.generic {indexing_maps = [(d0, d1) -> (d0, d1), (d0, d1) -> (d1), …],
                         iterator_types = ["parallel", "parallel"]} ins(%x, %y) outs(%empty) {
    ^bb0(%a: f32, %b: f32, %_: f32):
      %c = arith.addf %a, %b : f32
      linalg.yield %c : f32
    } -> tensor<?x4xf32>

Every op becomes one generic (a reduction: a fill and a generic) or an op of `tensor`; a table says
which function does it. Each dynamic extent is one `index` value from the function's entry on
(`nd_to_linalg/control.py`), so that passes below see which loops run equally often.

Element types: a bool is a byte, integers have no sign, 16-bit floats are computed in f32 and
rounded at every op. Additions and products that a user writes are rounded one by one, as in NumPy;
with the option `contract` they may become fused multiply-adds. The sums that reductions make may be
taken in any order and with fused multiply-adds (`fastmath<reassoc, contract>`). In a module that is
`stepwell.fastmath` real elementary functions and quotients may be approximate (`fastmath<afn>`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp

from ..dialects.precision import FASTMATH
from .base import Pass
from .nd_to_linalg.control import Converter
from .nd_to_linalg.cumulative import cumulative
from .nd_to_linalg.elementwise import ELEMENTWISE_OPS, barrier, bitcast, cast, elementwise
from .nd_to_linalg.host import call_host
from .nd_to_linalg.indexing import empty, gather, iota, nonzero, scatter
from .nd_to_linalg.movement import (
    broadcast_to,
    concatenate,
    insert_slice,
    pad,
    reshape,
    slice_,
    transpose,
)
from .nd_to_linalg.reductions import arg_reduce, dot_general, reduce

# One row an op. Each is called with the state and the op, and defines the op's result.
RULES: dict[str, Callable[..., None]] = {
    **{f"nd.{name}": elementwise for name in ELEMENTWISE_OPS},
    "nd.barrier": barrier,
    "nd.cast": cast,
    "nd.bitcast": bitcast,
    "nd.broadcast_to": broadcast_to,
    "nd.transpose": transpose,
    "nd.reshape": reshape,
    "nd.slice": slice_,
    "nd.insert_slice": insert_slice,
    "nd.pad": pad,
    "nd.concatenate": concatenate,
    "nd.iota": iota,
    "nd.empty": empty,
    "nd.nonzero": nonzero,
    "nd.gather": gather,
    "nd.scatter": scatter,
    "nd.reduce": reduce,
    "nd.arg_reduce": arg_reduce,
    "nd.cumulative": cumulative,
    "nd.dot_general": dot_general,
    "nd.call_host": call_host,
}


@dataclass(frozen=True)
class ConvertNdToLinalgPass(Pass):
    """Convert `nd` to `linalg`, function by function.

    Attributes:
        contract: let a product and a sum of the user's become one fused multiply-add.
    """

    name = "convert-nd-to-linalg"
    source = "nd"
    target = "linalg"

    contract: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        converter = Converter(RULES, self.contract, FASTMATH in op.attributes)
        for function in op.ops:
            if isinstance(function, FuncOp) and not function.is_declaration:
                converter.convert(function)
