"""one-shot-bufferize: which buffers there are, and that nothing is copied without need."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import stepwell as sw
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.errors import CompileError
from stepwell.passes.one_shot_bufferize import OneShotBufferizePass

Transform = Callable[..., tuple[str, list[str]]]

MAPS, *SECTIONS = Path(__file__).with_suffix(".mlir").read_text().split("// -----\n")
PROGRAMS = {section[3:].partition(":")[0]: MAPS + section for section in SECTIONS}
# How many buffers are copied, and how many temporaries there are.
COPIES = {
    "returned": 2,
    "concatenate": 1,
    "frame": 2,
    "view_lives_on": 1,
    "swap": 5,
    "while": 1,
    "reshape": 1,
    "fills_and_constants": 1,
    "edges": 2,
    "shifted": 3,
}
TEMPORARIES = {
    "transpose": 1,
    "view_lives_on": 1,
    "swap": 1,
    "reshape": 1,
    "extents_of_a_loop": 1,
    "shifted": 1,
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_golden(name: str, transform: Transform, golden: Callable[[str], None]):
    text, _ = transform(PROGRAMS[name], "one-shot-bufferize")
    assert text.count("memref.copy") == COPIES.get(name, 0)
    temporaries = text.count("memref.alloc(") + text.count("memref.alloca(")
    assert temporaries == TEMPORARIES.get(name, 0)
    golden(text)


def test_large_static_temporaries_lie_on_the_heap(transform: Transform):
    for extent, op in ((1024, "memref.alloca("), (1025, "memref.alloc(")):
        program = PROGRAMS["view_lives_on"].replace("tensor<8x", f"tensor<{extent}x")
        text, _ = transform(program, "one-shot-bufferize")
        assert text.count(op) == 1
        assert text.count("memref.dealloc") == (op == "memref.alloc(")


def test_equal_extents_become_one_value(transform: Transform):
    text, _ = transform(
        """
func.func @f(%x: tensor<?xf32>, %i: index) -> (index, index, index) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %c = arith.constant 0 : index
  %m = tensor.dim %x, %c : tensor<?xf32>
  %a = arith.addi %n, %m : index
  %b = arith.addi %m, %n : index
  %v = tensor.extract_slice %x[%i] [%b] [1] : tensor<?xf32> to tensor<?xf32>
  %k = tensor.dim %v, %c0 : tensor<?xf32>
  func.return %a, %b, %k : index, index, index
}""",
        "one-shot-bufferize",
    )
    assert text.count("memref.dim") == 1
    assert "func.return %a, %a, %a" in text


def test_an_unknown_op_on_tensors_is_refused(transform: Transform):
    text = """
func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = func.call @g(%x) : (tensor<4xf32>) -> tensor<4xf32>
  func.return %y : tensor<4xf32>
}
func.func private @g(tensor<4xf32>) -> tensor<4xf32>
"""
    with pytest.raises(CompileError, match=r"func\.call on tensors cannot be bufferized"):
        transform(text, "one-shot-bufferize")


def test_temporaries_of_a_branch_are_freed_after_what_it_gives_is_copied() -> None:
    @sw.jit
    def chosen(x, p):
        places = p[p > 0]
        return x[places] if len(places) else x[:0]

    text = chosen.lower("f64[n]", "i64[m]").ir("linalg")
    module = parse_module(text)
    OneShotBufferizePass().apply(make_context(), module)
    lines = print_module(module).splitlines()
    freed = [at for at, line in enumerate(lines) if "memref.dealloc" in line]
    inner = [at for at in freed if lines[at].startswith(" " * 6)]
    assert inner
    for at in inner:
        buffer = lines[at].split()[1]
        views = [
            buffer,
            *(line.split()[0] for line in lines[:at] if f"memref.subview {buffer}[" in line),
        ]
        assert not any(
            f"{view}," in line or f"{view} " in line
            for view in views
            for line in lines[at + 1 : at + 4]
        )


def test_an_argument_described_again_is_the_same_memory() -> None:
    """Extents that an assert makes equal leave an argument contiguous: nothing is copied."""
    program = sw.jit(np.linalg.inv).lower("f64[n, n]")
    text = program.ir("affine")
    assert "memref.alloc" not in text
    assert "memref.reinterpret_cast %a" in text


def halves(n):
    rows = np.arange(n).reshape(2, n // 2)
    return (rows + 1)[:, 1:]


def test_memory_begins_where_its_extents_are_known() -> None:
    """The rows are made before n // 2 is computed, so not in the memory of what has that extent."""
    np.testing.assert_array_equal(sw.jit(halves)(20), halves(20))
