"""expand-math: elementary functions become calls of functions made of arithmetic."""

from __future__ import annotations

import math
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import func, memref, scf
from xdsl.dialects.builtin import (
    DenseIntOrFPElementsAttr,
    Float32Type,
    Float64Type,
    FloatAttr,
    FunctionType,
    ModuleOp,
    StringAttr,
    SymbolRefAttr,
    UnitAttr,
    VectorType,
)
from xdsl.dialects.utils import FastMathFlag
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ..dialects import arith, vector
from ..dialects.build import INDEX
from ..dialects.quick import create, erase, insert_before, walk
from .base import Pass
from .errors import CompileError
from .math_expansions import trigonometric
from .math_expansions.approximate import Approximation
from .math_expansions.emitter import F32, F64, I1, Emitter, Value
from .math_expansions.table import EXPANSIONS, POWERS, Expansion
from .watching import may_rewrite

# What the names of a library's functions begin with.
_PREFIXES = {"libm": "", "libdevice": "__nv_"}

INLINED_OPS = 512
"""How many ops, constants aside, all inlined copies of one function may have on the CPU.

Code generation takes 30 to 50 µs an op. A chain of 100 ops with 20 calls of tanh compiles in 52 ms
instead of 74 where they are calls, and runs 2.5 % longer (f64, 8 lanes, Zen 5).
"""


@dataclass(frozen=True)
class ExpandMathPass(Pass):
    """Replace `math` ops without an instruction of their own by calls of private functions.

    Before:

        %e = math.exp %x : vector<16xf32>

    after:

        %e = func.call @exp_v16f32(%x) : (vector<16xf32>) -> vector<16xf32>
        …
        func.func private @exp_v16f32(%x: vector<16xf32>) -> vector<16xf32> { …arithmetic… }

    One function serves all calls of its type. The back end inlines it, unless it has the attribute
    `no_inline`: see `INLINED_OPS`. Powers with the exponents of `POWERS` are made of roots. Where
    the hardware is more than 2 units in the last place off, or the function has no expansion, see
    `math_expansions/table.py`. With the flag `afn` what the hardware approximates by one
    instruction is left to it.

    Options:
        scale_instruction: the CPU multiplies vectors of 512 bits by powers of two (AVX-512).
        library: where functions of huge arguments come from: the C library ("libm") or NVIDIA's
            for the device ("libdevice").
        inlined_ops: how many ops all inlined copies of one function may have, constants aside.
        approximate: the functions of f32 that the hardware has approximate instructions of.
    """

    name = "expand-math"
    source = target = "loop"

    scale_instruction: bool = False
    library: str = "libm"
    inlined_ops: int = INLINED_OPS
    approximate: tuple[str, ...] = ()

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if self.library not in _PREFIXES:
            raise CompileError(f"there is no library '{self.library}': libm, libdevice", op)
        library = _Functions(op, self.scale_instruction, _PREFIXES[self.library])
        for inner in walk(op):
            if not inner.name.startswith("math."):
                continue
            name = inner.name.removeprefix("math.")
            operands = inner.operands
            if (expansion := EXPANSIONS.get(name)) is None:
                continue
            fast = self._approximation(expansion, inner)
            if name == "powf" and (known := POWERS.get(_number_in(operands[1]))):
                (name, expansion), operands = known, operands[:1]
            elif fast is not None and fast.body is None:
                continue  # an instruction
            elif fast is not None and fast.body is not None:
                name, expansion = f"approximate_{name}", Expansion(fast.body, single=True)
            if not may_rewrite(self.name, inner.name, inner):
                continue
            type_ = inner.results[0].type
            function = library.get(name, expansion, len(operands), type_, inner)
            properties = {"callee": SymbolRefAttr(function)}
            call = create(func.CallOp, operands, (type_,), properties, location=inner.location)
            insert_before(call, inner)
            inner.results[0].replace_all_uses_with(call.results[0])
            erase(inner)
        library.mark_large(self.inlined_ops)

    def _approximation(self, expansion: Expansion, op: Operation) -> Approximation | None:
        """How an op of f32 may be approximated, and can be."""
        flags = op.properties.get("fastmath")
        fast = expansion.fast
        if fast is None or not isinstance(flags, arith.FastMathFlagsAttr):
            return None
        allowed = FastMathFlag.APPROX_FUNC in flags.data
        allowed &= isinstance(_element_of(op.results[0].type), Float32Type)
        return fast if allowed and fast.is_in(self.approximate) else None


def _element_of(type_: Attribute) -> Attribute:
    return type_.element_type if isinstance(type_, VectorType) else type_


def _number_in(value: SSAValue) -> float:
    """The float that a value is, or that all its lanes are; NaN where that is not known."""
    if isinstance(value.owner, vector.BroadcastOp):
        value = value.owner.source
    number = value.owner.value if isinstance(value.owner, arith.ConstantOp) else None
    if isinstance(number, FloatAttr):
        return number.value.data
    if isinstance(number, DenseIntOrFPElementsAttr) and number.is_splat():
        first = number.get_values()[0]
        return first if isinstance(first, float) else math.nan
    return math.nan


class _Functions:
    """The private functions of a module, made when first asked for."""

    def __init__(self, module: ModuleOp, scales: bool, prefix: str):
        self.scales = scales
        self.prefix = prefix
        self.block = module.body.block
        self.names = {op.sym_name.data for op in self.block.ops if isinstance(op, func.FuncOp)}
        self.calls: dict[str, int] = {}
        self.defined: dict[str, func.FuncOp] = {}

    def mark_large(self, most: int) -> None:
        """Say which functions are not to be inlined: all their copies would have more ops."""
        for symbol, function in self.defined.items():
            size = sum(not isinstance(op, arith.ConstantOp) for op in function.walk())
            if self.calls[symbol] * size > most:
                function.attributes["no_inline"] = UnitAttr()

    def get(
        self, name: str, expansion: Expansion, arity: int, type_: Attribute, op: Operation
    ) -> str:
        """The name of the function that computes math.`name` on values of `type_`, to be called."""
        element, lanes = type_, None
        if isinstance(type_, VectorType):
            element = type_.element_type
            (lanes,) = type_.get_shape()
        if not isinstance(element, Float32Type | Float64Type):
            raise CompileError(f"'{op.name}' is computed in f32 and f64 only, not {element}", op)
        bits = 64 if isinstance(element, Float64Type) else 32
        symbol = f"{name}_{'' if lanes is None else f'v{lanes}'}f{bits}"
        if symbol not in self.names:
            self.names.add(symbol)
            self._define(symbol, expansion, arity, type_, lanes)
        self.calls[symbol] = self.calls.get(symbol, 0) + 1
        return symbol

    def _define(
        self, symbol: str, expansion: Expansion, arity: int, type_: Attribute, lanes: int | None
    ) -> None:
        block = Block(arg_types=[type_] * arity)
        element = type_.element_type if isinstance(type_, VectorType) else type_
        double = isinstance(element, Float64Type)
        emitter = Emitter(block, double, lanes, self.scales)
        arguments = [Value(emitter, argument) for argument in block.args]
        whole = 512 // (64 if double else 32)
        if self.scales and expansion.whole and (lanes or 1) < whole:
            wide = Emitter(block, double, whole, True)
            result = emitter.lanes_of(expansion.body(*map(wide.lanes_of, arguments)))
        elif double or expansion.single:
            result = expansion.body(*arguments)
        else:
            wide = Emitter(block, True, lanes, self.scales)
            widened = [
                wide.value(arith.ExtFOp, (argument,), wide.float_type) for argument in arguments
            ]
            result = emitter.value(arith.TruncFOp, (expansion.body(*widened),), emitter.float_type)
        if expansion.library is not None:
            suffix = "" if double else "f"
            callee = f"{self.prefix}{expansion.library}{suffix}"
            result = self._large_arguments(arguments[0], result, callee)
        emitter.builder.insert(func.ReturnOp.create(operands=[result.ssa]))
        function = self.defined[symbol] = _function(symbol, [type_] * arity, type_, Region(block))
        self.block.add_op(function)

    def _large_arguments(self, x: Value, result: Value, callee: str) -> Value:
        """`result`, or where any |x| is beyond the limit, what the C library gives for each lane.

        The lanes go through memory: 1 call for each, in a loop that is hardly ever entered.
        """
        e = x.emitter
        scalar_type = F64 if e.double else F32
        if callee not in self.names:
            self.names.add(callee)
            self.block.add_op(_function(callee, [scalar_type], scalar_type, Region()))
        limit = trigonometric.reduction_limit(e.double)
        beyond = (abs(x) > limit) & (abs(x) < float("inf"))
        builder = e.builder
        if e.lanes is None:
            condition = beyond.ssa
        else:
            condition = builder.value(
                vector.ReductionOp,
                [beyond.ssa],
                I1,
                kind=vector.CombiningKindAttr(vector.CombiningKindFlag.OR),
            )
        slow, fast = Block(), Block()
        choose = scf.IfOp.create(
            operands=[condition],
            result_types=[x.type],
            regions=[Region(slow), Region(fast)],
        )
        fast.add_op(scf.YieldOp.create(operands=[result.ssa]))
        if e.lanes is None:
            call = _call(callee, x.ssa, scalar_type)
            slow.add_ops([call, scf.YieldOp.create(operands=[call.results[0]])])
        else:
            buffer = builder.insert(memref.AllocaOp.get(scalar_type, 64, [e.lanes])).results[0]
            zero, one, lanes = builder.index(0), builder.index(1), builder.index(e.lanes)
            slow.add_op(vector.StoreOp.create(operands=[x.ssa, buffer, zero]))
            body = Block(arg_types=[INDEX])
            load = memref.LoadOp.create(operands=[buffer, body.args[0]], result_types=[scalar_type])
            call = _call(callee, load.results[0], scalar_type)
            store = memref.StoreOp.create(operands=[call.results[0], buffer, body.args[0]])
            body.add_ops([load, call, store, scf.YieldOp.create()])
            slow.add_op(scf.ForOp.create(operands=[zero, lanes, one], regions=[Region(body)]))
            load_all = vector.LoadOp.create(operands=[buffer, zero], result_types=[x.type])
            merged = arith.SelectOp.create(
                operands=[beyond.ssa, load_all.results[0], result.ssa], result_types=[x.type]
            )
            slow.add_ops([load_all, merged, scf.YieldOp.create(operands=[merged.results[0]])])
        return Value(e, builder.insert(choose).results[0])


def _call(callee: str, argument, type_: Attribute) -> func.CallOp:
    return func.CallOp.create(
        operands=[argument], result_types=[type_], properties={"callee": SymbolRefAttr(callee)}
    )


def _function(name: str, inputs: list[Attribute], output: Attribute, body: Region) -> func.FuncOp:
    return func.FuncOp.create(
        properties={
            "sym_name": StringAttr(name),
            "function_type": FunctionType.from_lists(inputs, [output]),
            "sym_visibility": StringAttr("private"),
        },
        regions=[body],
    )
