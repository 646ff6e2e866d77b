"""Quick versions of xDSL's methods: the same results, and nothing left to the garbage collector."""

from __future__ import annotations

import gc
import weakref

import pytest
from xdsl.dialects import arith, func, scf
from xdsl.dialects.builtin import ModuleOp, UnitAttr, f64
from xdsl.ir import Block, Operation, Region, SSAValue

from stepwell.dialects import quick
from stepwell.dialects.text import parse_module, print_module

TEXT = """
func.func @f(%n: index, %x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (f64) {
    %t = arith.addf %s, %x : f64
    %b = arith.cmpf olt, %t, %x : f64
    %u = scf.if %b -> (f64) {
      scf.yield %t : f64
    } else {
      %v = arith.mulf %t, %t : f64
      scf.yield %v : f64
    }
    scf.yield %u : f64
  }
  func.return %r : f64
}
func.func @g() {
  func.return
}
"""


def copied(op: Operation, values: dict[SSAValue, SSAValue]) -> Operation:
    """A copy of an op, made by the quick versions only."""
    regions: list[Region] = []
    for region in op.regions:
        copy = Region()
        regions.append(copy)
        for block in region.blocks:
            new = Block(arg_types=block.arg_types)
            copy.add_block(new)
            for old_argument, argument in zip(block.args, new.args, strict=True):
                values[old_argument] = argument
                argument.name_hint = old_argument.name_hint
            for inner in block.ops:
                quick.append(new, copied(inner, values))
    made = quick.create(
        type(op),
        [values[operand] for operand in op.operands],
        op.result_types,
        op.properties,
        op.attributes,
        op.location,
        regions,
    )
    for old, result in zip(op.results, made.results, strict=True):
        values[old] = result
        result.name_hint = old.name_hint
    return made


def test_a_copy_is_the_same():
    module = parse_module(TEXT)
    copy = copied(module, {})
    copy.verify()
    assert isinstance(copy, ModuleOp)
    assert print_module(copy, locations=True) == print_module(module, locations=True)
    assert copy.is_structurally_equivalent(module)


def test_create_is_as_xdsls():
    block = Block(arg_types=(f64, f64))
    for op in (
        quick.create(arith.AddfOp, block.args, (f64,), attributes={"a": UnitAttr()}),
        arith.AddfOp.create(operands=block.args, result_types=(f64,), attributes={"a": UnitAttr()}),
    ):
        assert set(op.properties) == {"fastmath"}
        assert op.attributes == {"a": UnitAttr()}
        assert tuple(op.operands) == block.args
        assert [result.owner for result in op.results] == [op]
        assert op.parent is None
    for argument in block.args:
        assert [use.index for use in argument.uses] == [argument.index] * 2


def test_properties_are_not_shared():
    given = {"a": UnitAttr()}
    op = quick.create(func.ReturnOp, attributes=given)
    op.attributes["b"] = UnitAttr()
    assert set(given) == {"a"}


def test_insert_before_and_detach():
    block = Block()
    first, second, third = (quick.create(func.ReturnOp) for _ in range(3))
    quick.append(block, second)
    quick.insert_before(first, second)
    quick.append(block, third)
    assert list(block.ops) == [first, second, third]
    assert list(reversed(block.ops)) == [third, second, first]
    for op in (second, first, third):
        quick.detach(op)
        assert op.parent is None
    assert block.first_op is None and block.last_op is None


def test_walk_is_as_xdsls():
    module = parse_module(TEXT)
    assert list(quick.walk(module)) == list(module.walk())


def test_what_is_yielded_may_be_erased():
    module = parse_module(TEXT)
    names: list[str] = []
    for op in quick.walk(module):
        names.append(op.name)
        if isinstance(op, scf.ForOp):
            op.results[0].replace_all_uses_with(op.iter_args[0])
            quick.erase(op)
    assert "scf.if" not in names
    assert names.count("func.return") == 2
    module.verify()


def test_erase_frees_without_a_collection():
    module = parse_module(TEXT)
    loop = next(op for op in module.walk() if isinstance(op, scf.ForOp))
    inside = [weakref.ref(op) for op in loop.walk()]
    loop.results[0].replace_all_uses_with(loop.iter_args[0])
    gc.disable()
    try:
        quick.erase(loop)
        del loop
        assert [reference() for reference in inside] == [None] * len(inside)
    finally:
        gc.enable()
    module.verify()
    argument = next(op for op in module.walk() if isinstance(op, func.FuncOp)).body.block.args[0]
    assert argument.first_use is None


def test_what_is_used_is_not_erased():
    module = parse_module(TEXT)
    loop = next(op for op in module.walk() if isinstance(op, scf.ForOp))
    with pytest.raises(AssertionError, match=r"scf\.for"):
        quick.erase(loop)
