"""Broken and nonsensical modules: always a place and exit code 1, or a module; never a traceback.

The texts are valid ones of every level, cut, mixed up and given absurd numbers by a seeded
generator.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from stepwell import jit
from stepwell.tools import cli

LEVELS = ("nd", "linalg", "affine", "loop", "llvm")
PER_LEVEL = 24

PLACE = re.compile(r"\S+:\d+:\d+: error: ")
NUMBERS = ("0", "-1", "1", "7", "9223372036854775807", "-9223372036854775808", "4294967296")
TYPES = ("f64", "f16", "i64", "i1", "index", "complex<f64>", "ui8", "i128", "tensor<?xf32>")
CHARACTERS = "{}()[]<>%@#!\"'\\:,=-+09axé\0\n"


def softmax(x, i):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return (e / np.sum(e, axis=1, keepdims=True))[i], np.cumsum(np.where(i > 2, i // 3, 0))


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    lowered = jit(softmax).lower("f32[n, m]", "i64[k]")
    return {level: lowered.ir(level) for level in LEVELS}


def words(text: str, pattern: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(pattern, text)]


def mutations(text: str, generator: random.Random) -> Iterator[str]:
    """One text for each way of breaking it."""

    def replaced(pattern: str, by: tuple[str, ...] | None) -> str:
        spans = words(text, pattern)
        start, end = generator.choice(spans)
        if by is None:
            a, b = generator.choice(spans)
            return text[:start] + text[a:b] + text[end:]
        return text[:start] + generator.choice(by) + text[end:]

    place = generator.randrange(len(text))
    lines = text.split("\n")
    first, second = generator.randrange(len(lines)), generator.randrange(len(lines))
    yield text[:place]
    yield text[:place] + text[place + generator.randrange(1, 30) :]
    yield text[:place] + generator.choice(CHARACTERS) + text[place:]
    yield replaced(r"[\w.]+", None)
    yield replaced(r"%\w+", None)
    yield replaced(r"@\w+", ("@f", "@softmax", "@softmax_shapes", "@missing"))
    yield replaced(r"(?<![\w%#.])-?\d+(?![\w.])", NUMBERS)
    yield replaced(r"\b(f32|i64|index|i32)\b", TYPES)
    yield text.replace("?", generator.choice(NUMBERS), generator.choice((1, 3, -1)))
    swapped = list(lines)
    swapped[first], swapped[second] = swapped[second], swapped[first]
    yield "\n".join(swapped)
    yield "\n".join(lines[:first] + lines[first + 1 :])
    yield "\n".join([*lines[:first], lines[second], *lines[first:]])


@pytest.mark.parametrize("level", LEVELS)
def test_opt_survives(level, texts, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))  # of reproducers
    generator = random.Random(level)  # always the same: the text that fails is printed
    path: Path = tmp_path / "hostile.mlir"
    done = 0
    while done < PER_LEVEL:
        for text in mutations(texts[level], generator):
            path.write_text(text, encoding="utf-8")
            code = cli.main(["opt", "--from", level, str(path)])
            captured = capsys.readouterr()
            assert code in (0, 1), text
            if code:
                assert PLACE.match(captured.err), (captured.err, text)
                assert captured.out == ""
            done += 1


@pytest.mark.parametrize(
    ("level", "text"),
    [
        ("nd", ""),
        ("nd", "builtin.module {}"),
        ("nd", "func.func @f() { func.return }"),
        ("nd", "func.func private @f(tensor<?xf32>) -> tensor<?xf32>"),
        ("nd", "func.func @f() { func.call @f() : () -> () func.return }"),
        ("nd", "func.func @f(%x: i32) -> i32 { func.return %x : i32 }"),
        ("nd", "func.func @f(%x: tensor<*xf32>) { func.return }"),
        ("nd", "func.func @f(%x: memref<4xf32>) { func.return }"),
        ("nd", "func.func @f(%x: tensor<4xf80>) -> tensor<4xf80> { func.return %x : tensor<4xf80>}"),  # noqa: E501
        ("nd", 'func.func @f() { cf.assert %c, "x" func.return }'),
        ("nd", "%x = nd.constant dense<1.0> : tensor<9999999999x9999999999xf64>"),
        ("nd", "func.func @f() -> tensor<4611686018427387904xf64> {\n"
         "  %x = nd.iota [4611686018427387904] axis 0 : tensor<4611686018427387904xf64>\n"
         "  func.return %x : tensor<4611686018427387904xf64>\n}"),
        ("linalg", "func.func @f(%x: tensor<?xf32>) -> tensor<?xf32> { func.return %x : tensor<?xf32> }"),  # noqa: E501
        ("affine", "func.func @f(%x: memref<?xf32>) { func.return }"),
        ("affine", "affine.for %i = 0 to 10 { }"),
        ("loop", "func.func @f(%x: memref<?x!llvm.ptr>) { func.return }"),
        ("loop", "scf.yield"),
        ("llvm", "llvm.func @f()"),
        ("llvm", "llvm.return"),
        ("nd", "{" * 3000),
        ("nd", "builtin.module {" * 300 + "}" * 300),
        ("nd", "// nothing\n\n\n"),
        ("nd", "module attributes {a = " + "[" * 2000 + "]" * 2000 + "} {}"),
    ],
)  # fmt: skip
def test_modules_that_make_no_sense(level, text, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    path = tmp_path / "odd.mlir"
    path.write_text(text)
    for options in (["--from", level], ["--from", level, "--to", level], []):
        code = cli.main(["opt", *options, str(path)])
        captured = capsys.readouterr()
        assert code == 0 or (code == 1 and PLACE.match(captured.err)), captured.err
