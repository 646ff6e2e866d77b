"""What reads a tensor is done before a part of it is overwritten, or nothing is moved."""

from __future__ import annotations

import pytest

from stepwell.dialects.text import parse_module, print_module, verify_module
from stepwell.passes.bufferization.reading_order import read_before_overwriting

MAPS = "indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>]"


def doubled(result: str, source: str, output: str = "%e") -> str:
    return f"""
    {result} = linalg.generic {{{MAPS}, iterator_types = ["parallel"]}}
        ins({source} : tensor<4xf32>)
        outs({output} : tensor<4xf32>) {{
    ^bb0(%x: f32, %y: f32):
      %z = arith.addf %x, {"%y" if output != "%e" else "%x"} : f32
      linalg.yield %z : f32
    }} -> tensor<4xf32>"""


TAKEN = "%t = tensor.extract_slice %a[4] [4] [1] : tensor<8xf32> to tensor<4xf32>"
STORED = "%b = tensor.insert_slice %u into %a[0] [4] [1] : tensor<4xf32> into tensor<8xf32>"
OF_THE_NEW = "%t = tensor.extract_slice %b[4] [4] [1] : tensor<8xf32> to tensor<4xf32>"
FAILS = 'cf.assert %c, "no"'


def names(*lines: str) -> list[str]:
    """The results of the ops after the pass, in order."""
    body = "\n".join(lines)
    module = parse_module(f"""
    func.func @f(%a: tensor<8xf32>, %p: tensor<4xf32>, %c: i1)
        -> (tensor<8xf32>, tensor<4xf32>) {{
      %e = tensor.empty() : tensor<4xf32>
      {body}
      func.return %b, %s : tensor<8xf32>, tensor<4xf32>
    }}""")
    (function,) = module.body.block.ops
    block = function.regions[0].block
    read_before_overwriting(block)
    verify_module(module)
    assert "func.return" in print_module(module)
    return [op.results[0].name_hint or "" for op in block.ops if op.results]


def test_readers_and_their_views_are_moved() -> None:
    order = names(doubled("%u", "%p"), STORED, TAKEN, doubled("%s", "%t"))
    assert order == ["e", "t", "s", "u", "b"]


@pytest.mark.parametrize(
    "lines",
    [
        (doubled("%u", "%p"), STORED, OF_THE_NEW, doubled("%s", "%t")),
        (doubled("%u", "%p"), STORED, FAILS, TAKEN, doubled("%s", "%t")),
        (doubled("%u", "%p"), STORED, TAKEN, doubled("%s", "%t", "%p")),
        (TAKEN, doubled("%s", "%t"), doubled("%u", "%p"), STORED),
    ],
    ids=["of what is stored", "after an assertion", "over another array", "before it already"],
)
def test_what_stays(lines: tuple[str, ...]) -> None:
    given = [line.strip().split(" ")[0][1:] for line in lines if line.strip().startswith("%")]
    assert names(*lines) == ["e", *given]


def test_a_reader_of_what_is_stored_goes_before_the_insertion_alone() -> None:
    order = names(doubled("%u", "%p"), STORED, TAKEN, doubled("%s", "%u"), doubled("%v", "%t"))
    assert order.index("v") < order.index("b") and order.index("u") < order.index("s")
