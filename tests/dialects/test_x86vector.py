"""The instruction that multiplies by powers of two: its text, and what the interpreter makes of it.

That the CPU does the same is seen in `tests/passes/test_expand_math.py`.
"""

from __future__ import annotations

import shutil
import subprocess

import numpy as np
import pytest

from stepwell.backends.interpreter.vector import scale
from stepwell.dialects.text import InvalidText, parse_module, print_module

TEXT = """\
builtin.module {
  func.func @scale(%x: vector<8xf64>, %n: vector<8xf64>, %k: i8) -> vector<8xf64> {
    %rounding = arith.constant 4 : i32
    %r = x86vector.avx512.mask.scalef %x, %n, %x, %k, %rounding : vector<8xf64>
    func.return %r : vector<8xf64>
  }
}
"""


def test_text_is_printed_as_it_was_read():
    assert print_module(parse_module(TEXT)) == TEXT


@pytest.mark.skipif(shutil.which("mlir-opt-22") is None, reason="needs mlir-opt 22")
@pytest.mark.parametrize("generic", [False, True])
def test_mlir_opt_accepts_the_text(generic: bool):
    text = print_module(parse_module(TEXT), generic=generic)
    done = subprocess.run(["mlir-opt-22"], input=text, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    parse_module(done.stdout)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("%x, %k, %rounding : vector<8xf64>", "%x, %k : vector<8xf64>", "expected 5"),
        ("%rounding : vector<8xf64>", "%rounding : f64", "vector"),
        ("%rounding : vector<8xf64>", "%rounding : vector<8xi64>", "i64"),
        ("%k: i8", "%k: i16", "i16"),
    ],
)
def test_a_wrong_op_is_refused(old: str, new: str, message: str):
    with pytest.raises(InvalidText, match=message):
        parse_module(TEXT.replace(old, new))


def test_the_interpreter_scales():
    x = np.array([1.5, -1.0, 1.0, 1.0, 3.0, np.nan, 2.0, 1.25])
    n = np.array([3.0, 1024.0, -1074.0, -1075.0, 0.5, 1.0, np.nan, 7.0])
    expected = [12.0, -np.inf, 2.0**-1074, 0.0, 3.0, np.nan, np.nan, 1.25]
    np.testing.assert_array_equal(scale(x, n, x, 0b01111111, 4), expected)
