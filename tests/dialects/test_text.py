"""Reading MLIR text: every error is a position."""

import pytest

from stepwell.dialects.text import InvalidText, parse_module, print_module
from stepwell.passes.errors import user_line

FUNCTION = """func.func @f(%x: f32) -> f32 {
  %y = arith.addf %x, %x : f32
  func.return %y : f32
}
"""


def test_ops_know_where_they_stand():
    module = parse_module(FUNCTION, "f.mlir")
    lines = {op.name: user_line(op.location) for op in module.walk()}
    assert lines["arith.addf"] == "f.mlir:2"
    assert lines["func.return"] == "f.mlir:3"


def test_round_trip():
    text = print_module(parse_module(FUNCTION))
    assert print_module(parse_module(text)) == text


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("func.func @f( {", "1:15", "xpect"),
        ("\n  no.such_op", "2:", "not registered"),
        ("func.func @f() {\n  %a = arith.addf %b, %b : f32\n  func.return\n}", "", "%b"),
        (FUNCTION.replace("%y : f32\n}", "%x : i32\n}"), "3:", "i32"),
        ("\x00\x01", "1:1", ""),
        ("(" * 100_000, "1:1", ""),
        ("func.func @f() attributes {a = " + "[" * 5000 + "} ", "", ""),
        ('"builtin.module"() ({', "1:", ""),
        ("func.func @f(%x: tensor<999999999999999999999x!x>) { func.return }", "1:", ""),
    ],
)
def test_bad_text_gives_a_place(text, place, message):
    with pytest.raises(InvalidText) as caught:
        parse_module(text, "bad.mlir")
    assert str(caught.value).startswith(f"bad.mlir:{place}")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_use_before_definition_is_refused():
    text = """
func.func @f() {
  %a = arith.addi %b, %b : i32
  %b = arith.constant 1 : i32
  func.return
}
"""
    with pytest.raises(InvalidText, match=r"<text>:3:3.*does not dominate"):
        parse_module(text)


def test_hexadecimal_elements_of_floats_are_their_bits():
    text = (
        "builtin.module {\n"
        "  %0 = arith.constant dense<[0x7f800000, 0xff800000, 1.500000e+00]> : vector<3xf32>\n"
        "  %1 = arith.constant dense<0xfff0000000000000> : tensor<4xf64>\n"
        "  %2 = arith.constant dense<16> : tensor<4xi64>\n"
        "}\n"
    )
    assert print_module(parse_module(text.replace("<16>", "<0x10>"))) == text
    with pytest.raises(InvalidText, match="bits do not fit"):
        parse_module("%0 = arith.constant dense<0x1ffffffff> : tensor<4xf32>")


def test_a_string_never_closed_is_found_at_once():
    with pytest.raises(InvalidText, match="before closing string"):
        parse_module('"' + "a" * 200)


def test_a_value_of_a_sibling_region_is_refused():
    text = """
func.func @f(%n: index, %x: f32) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  scf.for %i = %zero to %n step %one {
    %z = arith.addf %y, %x : f32
  }
  scf.for %i = %zero to %n step %one {
    %y = arith.addf %x, %x : f32
  }
  func.return
}
"""
    with pytest.raises(InvalidText, match=r"<text>:6:5.*does not dominate"):
        parse_module(text)


def test_a_definition_in_an_earlier_block_dominates():
    text = """
func.func @f(%c: i1, %x: f32) -> f32 {
  %y = arith.addf %x, %x : f32
  cf.cond_br %c, ^left, ^right
^left:
  %z = arith.addf %y, %x : f32
  cf.br ^end(%z : f32)
^right:
  cf.br ^end(%y : f32)
^end(%r: f32):
  func.return RETURNED : f32
}
"""
    parse_module(text.replace("RETURNED", "%r"))
    with pytest.raises(InvalidText, match=r"<text>:11:3.*does not dominate"):
        parse_module(text.replace("RETURNED", "%z"))


def test_absurd_sizes_are_refused_at_once():
    for text, message in {
        "%0 = arith.constant dense<0> : vector<99999999999xi64>": "at most 1048576 elements",
        "%0 = arith.constant dense<2> : vector<8xi4294967296>": "at most 16777215 bits",
        "%0 = nd.constant dense<1.0> : tensor<99999999999xf64>": "broadcast",
    }.items():
        with pytest.raises(InvalidText, match=message):
            parse_module(text)
