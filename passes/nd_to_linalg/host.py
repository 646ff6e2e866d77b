"""Calls of functions of the host: external functions that write their results to destinations."""

from __future__ import annotations

from xdsl.dialects import func
from xdsl.dialects.builtin import FunctionType, IntegerType, StringAttr, SymbolRefAttr
from xdsl.dialects.cf import AssertOp
from xdsl.ir import Operation, Region

from ...dialects import nd
from ...dialects.host_call import HostCall
from .state import Lowering

_I1 = IntegerType(1)


def call_host(lowering: Lowering, op: nd.CallHostOp) -> None:
    """%x = nd.call_host "linalg.inv()"(%a) shapes [%n, %n] "LinAlgError: Singular matrix"

    %empty = tensor.empty(%n, %n) : tensor<?x?xf64>
    %ok, %x = func.call @"host linalg.inv() (f64[?, ?]) -> (f64[?, ?])"(%a, %empty)
    cf.assert %ok, "LinAlgError: Singular matrix"
    """
    builder = lowering.builder
    types = [lowering.type_of(result.type) for result in op.results]
    given = iter(op.mixed("shapes"))
    extents = [
        lowering.typed([lowering.extent(next(given)) for _ in type_.shape], type_.shape)
        for type_ in types
    ]
    operands = [lowering.tensor_of(operand) for operand in op.arguments]
    operands += [
        lowering.empty(builder, type_.storage, shape)
        for type_, shape in zip(types, extents, strict=True)
    ]
    symbol = HostCall(
        op.function,
        # Types as nd has them: those of the function's arguments no longer say what is unsigned.
        tuple(nd.spec_of(lowering.array(operand).type.source) for operand in op.arguments),
        tuple(nd.spec_of(result.type) for result in op.results),
    ).symbol
    result_types = [_I1, *[type_.storage for type_ in types]]
    _declare(op, symbol, FunctionType.from_lists([x.type for x in operands], result_types))
    call = builder.create(func.CallOp, operands, result_types, callee=SymbolRefAttr(symbol))
    builder.create(AssertOp, call.results[:1], (), msg=StringAttr(op.failure))
    for result, tensor, shape in zip(op.results, call.results[1:], extents, strict=True):
        lowering.define(result, tensor, shape)


def _declare(op: Operation, symbol: str, type_: FunctionType) -> None:
    """The declaration of an external function, once in a module, before the functions."""
    function = op
    while not isinstance(function, func.FuncOp):
        parent = function.parent_op()
        assert parent is not None
        function = parent
    module = function.parent
    assert module is not None
    if any(isinstance(top, func.FuncOp) and top.sym_name.data == symbol for top in module.ops):
        return
    declared = func.FuncOp(symbol, type_, Region(), visibility="private")
    declared.location = op.location
    assert module.first_op is not None
    module.insert_op_before(declared, module.first_op)
