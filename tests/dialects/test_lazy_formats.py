"""Formats that are parsed late read and write the same text."""

from __future__ import annotations

import subprocess
import sys

# In a process of its own, in which no dialect has been imported yet.
SCRIPT = """
from stepwell.dialects import lazy_formats
from xdsl.dialects import arith
from xdsl.dialects.builtin import i32
from xdsl.irdl import IRDLOperation, irdl_op_definition, operand_def
from xdsl.utils.exceptions import ParseError
from stepwell.dialects.text import parse_module, print_module

cells = {
    name: cell.cell_contents
    for name, cell in zip(
        arith.AddiOp.print.__code__.co_freevars, arith.AddiOp.print.__closure__, strict=True
    )
}
program = cells["assembly_program"]
assert isinstance(program, lazy_formats.LazyFormat)
assert "_program" not in vars(program)
text = '''builtin.module {
  func.func @f(%x: i32) -> i32 {
    %0 = arith.addi %x, %x : i32
    func.return %0 : i32
  }
}
'''
assert print_module(parse_module(text)) == text
assert "_program" in vars(program)

@irdl_op_definition
class WrongOp(IRDLOperation):
    name = "test.wrong"
    value = operand_def()
    assembly_format = "$nothing"

try:
    str(WrongOp(operands=[arith.ConstantOp.from_int_and_width(1, i32)]))
except ParseError:
    print("right")
"""


def test_lazy_formats() -> None:
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False
    )
    assert result.stdout.strip() == "right", result.stderr
