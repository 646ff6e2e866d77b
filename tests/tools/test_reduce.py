"""reduce: a failing module of 500 ops comes down to a few, and stays a failing one."""

from __future__ import annotations

import sys

import pytest

from stepwell.dialects.quick import walk
from stepwell.dialects.text import parse_module, print_module
from stepwell.tools import cli
from stepwell.tools.reduce import op_count, reduce_module


def large_module(ops: int) -> str:
    """Some functions with loops in each other; in the middle of one stands a floor of a product."""
    lines: list[str] = []
    made = 0
    number = 0
    while made < ops:
        lines += [
            f"func.func @f{number}(%A: memref<8x16xf32>, %x: f32, %n: index) -> f32 {{",
            "  affine.for %i = 0 to 8 {",
            "    affine.for %j = 0 to 16 {",
            "      %a0 = affine.load %A[%i, %j] : memref<8x16xf32>",
        ]
        made += 6
        for at in range(40):
            kind = ("addf", "mulf", "subf")[at % 3]
            lines.append(f"      %a{at + 1} = arith.{kind} %a{at}, %x : f32")
            made += 1
        if number == 4:
            lines.append("      %b = arith.mulf %a40, %a20 : f32")
            lines.append("      %c = math.floor %b : f32")
            lines.append("      affine.store %c, %A[%i, %j] : memref<8x16xf32>")
            made += 3
        else:
            lines.append("      affine.store %a40, %A[%i, %j] : memref<8x16xf32>")
            made += 1
        lines += ["    }", "  }", "  func.return %x : f32", "}"]
        number += 1
    return "\n".join(lines) + "\n"


def has_floor_of_product(module) -> bool:
    return any(
        op.name == "math.floor" and getattr(op.operands[0].owner, "name", "") == "arith.mulf"
        for op in walk(module)
    )


def test_500_ops_become_fewer_than_10():
    module = parse_module(large_module(500))
    before = print_module(module)
    assert op_count(module) >= 500
    tests = 0

    def is_interesting(candidate) -> bool:
        nonlocal tests
        tests += 1
        return has_floor_of_product(candidate)

    small = reduce_module(module, is_interesting)
    assert op_count(small) < 10, print_module(small)
    assert has_floor_of_product(parse_module(print_module(small)))
    assert print_module(module) == before
    assert tests < 600


@pytest.mark.parametrize(
    ("text", "kept", "most"),
    [
        # Regions: what is inside of a loop or a branch is put in its place.
        (
            "func.func @f(%x: f32, %c: i1, %n: index) -> f32 {\n"
            "  %0 = arith.constant 0 : index\n  %1 = arith.constant 1 : index\n"
            "  %r = scf.for %i = %0 to %n step %1 iter_args(%a = %x) -> (f32) {\n"
            "    %s = scf.if %c -> (f32) {\n      %e = math.exp %a : f32\n"
            "      scf.yield %e : f32\n    } else {\n      scf.yield %a : f32\n    }\n"
            "    scf.yield %s : f32\n  }\n  func.return %r : f32\n}\n",
            "math.exp",
            4,
        ),
        # Extents: in all types at once.
        (
            "func.func @f(%x: tensor<64x128xf32>) -> tensor<64x128xf32> {\n"
            "  %y = nd.exp %x : tensor<64x128xf32>\n"
            "  func.return %y : tensor<64x128xf32>\n}\n",
            "tensor<1x1xf32>",
            3,
        ),
    ],
)
def test_what_is_made_smaller(text, kept, most):
    name = "math.exp" if "math.exp" in text else "nd.exp"
    small = reduce_module(
        parse_module(text), lambda module: any(op.name == name for op in walk(module))
    )
    assert kept in print_module(small) and op_count(small) <= most, print_module(small)


def test_a_command_says_what_is_interesting(tmp_path, capsys):
    path, output = tmp_path / "big.mlir", tmp_path / "small.mlir"
    text = """func.func @f(%x: f32) -> f32 {
  %y = math.floor %x : f32
  %z = arith.addf %y, %x : f32
  func.return %z : f32
}
"""
    path.write_text(text)
    code = "import sys; sys.exit('math.floor' not in open(sys.argv[1]).read())"
    command = f'{sys.executable} -S -c "{code}"'
    assert cli.main(["reduce", str(path), "--test", command, "-o", str(output)]) == 0
    assert "math.floor" in output.read_text() and "addf" not in output.read_text()
    assert "4 → " in capsys.readouterr().err
    assert cli.main(["reduce", str(path), "--test", "false"]) == 1
    assert "not interesting to begin with" in capsys.readouterr().err
    assert cli.main(["reduce", str(path)]) == 1


def test_a_pipeline_that_fails(tmp_path, capsys, monkeypatch):
    from stepwell.passes import expand_math

    def fails(*_):
        raise IndexError("planted")

    monkeypatch.setattr(expand_math._Functions, "get", fails)
    path = tmp_path / "big.mlir"
    path.write_text(
        "func.func @f(%x: f32) -> f32 {\n  %y = math.exp %x : f32\n  %z = arith.addf %y, %x : f32\n"
        "  %w = math.tanh %z : f32\n  func.return %w : f32\n}\n"
    )
    words = ["reduce", str(path), "--pass-pipeline=expand-math", "--error=planted"]
    assert cli.main(words) == 0
    out = capsys.readouterr().out
    assert out.count("math.") == 1 and "addf" not in out
    assert cli.main([*words[:-1], "--error=something else"]) == 1
