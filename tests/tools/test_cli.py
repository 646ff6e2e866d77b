"""The command line: what each command prints, and what it answers to bad input."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from stepwell.tools import cli
from stepwell.tools.bench import rows
from stepwell.tools.bench.measure import Row

PROGRAM = """
import numpy as np

def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)

def mixed(x, b, u):
    return x[1:] * 2, np.where(b, u, 7), np.any(b), x.sum()

def scaled(x, n):
    return x * n

def fifth(x):
    return x[5]

class Model:
    pass
"""
MODULE = """func.func @f(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = nd.exp %x : tensor<?xf32>
  func.return %y : tensor<?xf32>
}
"""
LEVELS = ("nd", "linalg", "affine", "loop")


def test_opt_starts_without_what_it_does_not_need(tmp_path: Path) -> None:
    path = tmp_path / "module.mlir"
    path.write_text(rows._MODULE)
    code = (
        "import sys; from stepwell.tools import cli\n"
        f"assert cli.main(['opt', '--affine-loop-tile', '--canonicalize', {str(path)!r}]) == 0\n"
        "assert not {'numpy', 'llvmlite', 'rich'} & set(sys.modules)\n"
        "assert not [name for name in sys.modules if name.startswith('stepwell.passes.gpu')]"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": "src"})


@pytest.fixture
def program(tmp_path: Path) -> str:
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    return str(path)


@pytest.fixture
def module(tmp_path: Path) -> str:
    path = tmp_path / "module.mlir"
    path.write_text(MODULE)
    return str(path)


def command(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Exit code, output and errors of one command."""
    try:
        code = cli.main(list(words))
    except SystemExit as stop:
        code = int(stop.code or 0)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.mark.parametrize("words", [[], ["--help"], ["nonsense"], ["opt", "--from", "nonsense"]])
def test_usage(capsys, words):
    code, out, err = command(capsys, *words)
    assert code == (0 if words == ["--help"] else 2)
    assert "usage: stepwell" in out + err


# ------------------------------------------------------------------------------------------ lower


@pytest.mark.parametrize(
    ("stage", "word"),
    [
        ("nd", "nd.exp"),
        ("linalg", "linalg.generic"),
        ("affine", "affine.for"),
        ("loop", "scf.for"),
        ("llvm", "llvm.func"),
        ("llvmir", "define"),
        ("asm", "ret"),
    ],
)
def test_lower(capsys, program, stage, word):
    code, out, err = command(
        capsys, "lower", f"{program}:softmax", "--args", "f32[n, m]", "--to", stage
    )
    assert (code, err) == (0, "") and word in out


def test_lower_of_python_numbers(capsys, program):
    code, out, _ = command(capsys, "lower", f"{program}:scaled", "--args", "f32[n] int")
    assert code == 0 and "%n: tensor<i64>" in out


@pytest.mark.parametrize(
    ("function", "specs", "message"),
    [
        ("nothing", "f32[n]", "there is no function 'nothing'"),
        ("Model", "", "there is no function 'Model'"),
        ("softmax", "f32[n", "is not a spec"),
        ("softmax", "", "missing a required argument: 'x'"),
        ("softmax", "f32[n]", r"axis 1 is out of bounds[^\n]*\n  at .*program.py:5"),
        ("fifth", "f32[3]", r"index 5 is out of bounds"),
    ],
)
def test_lower_refuses(capsys, program, function, specs, message):
    code, out, err = command(capsys, "lower", f"{program}:{function}", "--args", specs)
    assert (code, out) == (1, "") and re.search(message, err)
    assert err.startswith("stepwell lower: ") and "Traceback" not in err


@pytest.mark.parametrize(
    ("place", "message"),
    [("no_colon.py", "not of the form"), ("missing.py:f", "there is no file 'missing.py'")],
)
def test_lower_without_a_function(capsys, place, message):
    code, _, err = command(capsys, "lower", place)
    assert code == 1 and message in err


# -------------------------------------------------------------------------------------------- opt


def test_opt_prints_what_it_reads(capsys, module):
    code, out, err = command(capsys, "opt", module)
    assert (code, err) == (0, "") and "%y = nd.exp %x : tensor<?xf32>" in out
    code, out, _ = command(capsys, "opt", "-mlir-print-op-generic", module)
    assert code == 0 and '"nd.exp"(%x)' in out
    code, out, _ = command(capsys, "opt", "--mlir-print-debuginfo", module)
    assert code == 0 and f'loc("{module}":2:3)' in out


def test_opt_descends(capsys, module, tmp_path):
    text = module
    for level, following in zip(LEVELS, (*LEVELS[1:], "llvm"), strict=True):
        output = str(tmp_path / f"{following}.mlir")
        assert command(capsys, "opt", "--from", level, "--to", following, text, "-o", output) == (
            0,
            "",
            "",
        )
        text = output
    assert "llvm.func @f(" in Path(text).read_text()


def test_opt_runs_passes(capsys, module):
    by_pipeline = command(
        capsys, "opt", "--pass-pipeline=builtin.module(nd-simplify,convert-nd-to-linalg)", module
    )
    by_options = command(capsys, "opt", module, "--nd-simplify", "-convert-nd-to-linalg")
    assert by_pipeline == by_options and "linalg.generic" in by_pipeline[1]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--no-such-pass"], "there is no pass called 'no-such-pass'"),
        (["--pass-pipeline=builtin.module("], "'(' is not closed"),
        (["-affine-super-vectorize=vector-bits=wide"], "'vector-bits' of pass"),
        (["-affine-super-vectorize=speed=9"], "has no option 'speed'"),
        (["--from", "affine", "--to", "nd"], "level 'nd' is above level 'affine'"),
        (["-o", "/no/such/folder/x.mlir"], "No such file or directory"),
    ],
)
def test_opt_refuses_options(capsys, module, words, message):
    code, out, err = command(capsys, "opt", module, *words)
    assert (code, out) == (1, "") and message in err and err.startswith("stepwell opt: ")


def test_opt_of_files_that_cannot_be_read(capsys, tmp_path):
    assert command(capsys, "opt", str(tmp_path / "missing.mlir"))[0] == 1
    assert command(capsys, "opt", str(tmp_path))[0] == 1
    broken = tmp_path / "broken.mlir"
    broken.write_bytes(b"func.func @f() {\n  func.\xff\n}")
    assert command(capsys, "opt", str(broken)) == (
        1,
        "",
        f"{broken}:2:8: error: this byte is no UTF-8\n",
    )


def test_opt_names_the_place_at_every_level(capsys, module):
    code, out, err = command(capsys, "opt", "--from", "linalg", module)
    assert (code, out) == (1, "")
    assert err == f"{module}:2:3: error: 'nd.exp' is not legal at level 'linalg'\n"


def test_opt_names_the_place_where_a_pass_fails(capsys, tmp_path):
    path = tmp_path / "dim.mlir"
    path.write_text("""func.func @f(%x: tensor<?xf32>) -> index {
  %far = arith.constant 7 : index
  %n = tensor.dim %x, %far : tensor<?xf32>
  func.return %n : index
}
""")
    for words in (["--from", "nd"], ["--convert-nd-to-linalg"]):
        code, _, err = command(capsys, "opt", str(path), *words)
        assert code == 1 and err.startswith(f"{path}:3:3: error: "), err
        assert ("reproducer" in err) == (words[0] == "--from")


def test_opt_takes_files_apart(capsys, tmp_path):
    path = tmp_path / "parts.mlir"
    broken = "func.func @g() {\n"
    path.write_text(f"{MODULE}// -----\n{MODULE}// -----\n{broken}// -----\n{MODULE}")
    code, out, err = command(capsys, "opt", "--split-input-file", str(path))
    assert code == 1 and out.count("func.func @f") == 3 and out.count("// -----") == 2
    assert re.match(rf"{re.escape(str(path))}:1[12]:\d+: error: ", err)


# -------------------------------------------------------------------------------------------- run


def test_run_of_a_python_function(capsys, program, tmp_path):
    array, results = tmp_path / "x.npy", tmp_path / "results.npz"
    np.save(array, np.arange(4.0))
    code, out, err = command(
        capsys, "run", f"{program}:scaled", "--args", f"{array} 2.5", "--save", str(results)
    )
    assert (code, out, err) == (0, "[0.  2.5 5.  7.5]\n", "")
    np.testing.assert_array_equal(np.load(results)["arr_0"], np.arange(4) * 2.5)


@pytest.mark.parametrize("level", LEVELS)
def test_run_of_a_module_at_every_level(capsys, program, tmp_path, level):
    """Bools and unsigned integers are bytes below nd, and are taken as such."""
    specs = "f64[n, 3] bool[3] u8[3]"
    _, text, _ = command(capsys, "lower", f"{program}:mixed", "--args", specs, "--to", level)
    path = tmp_path / "mixed.mlir"
    path.write_text(text)
    words = ["--args", specs.replace("n", "4"), "--seed", "3"]
    expected = command(capsys, "run", f"{program}:mixed", *words)[1].split("\n")
    for function in (f"{path}:mixed", str(path)):
        for interpret in ([], ["--interpret"]):
            code, out, err = command(capsys, "run", function, "--from", level, *words, *interpret)
            assert (code, err) == (0, "")
            results = out.replace("True", "1").replace("False", "0")
            known = "\n".join(expected).replace("True", "1").replace("False", "0")
            assert re.sub(r"(\.\d{6})\d+", r"\1", results) == re.sub(r"(\.\d{6})\d+", r"\1", known)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--args", "f32[n]"], "every extent must be given"),
        (["--args", "f32[2] f32[2]"], "takes 1 arguments, not 2"),
        (["--args", "c64[2]"], "argument 1 of @f is of float32, not complex64"),
        (["--args", "f32[2,2]"], "must have the shape"),
        (["--args", "nothing.npy"], "No such file"),
        (["--args", "f32[2]", "--from", "linalg"], ":2:3: error: 'nd.exp' is not legal"),
    ],
)
def test_run_refuses(capsys, module, words, message):
    code, out, err = command(capsys, "run", f"{module}:f", *words)
    assert (code, out) == (1, "") and message in err and "Traceback" not in err


def test_run_of_a_function_that_is_not_there(capsys, module, tmp_path):
    assert "no function @g" in command(capsys, "run", f"{module}:g", "--args", "f32[2]")[2]
    two = tmp_path / "two.mlir"
    two.write_text(MODULE + MODULE.replace("@f", "@g"))
    code, _, err = command(capsys, "run", str(two), "--args", "f32[2]")
    assert code == 1 and "the public ones are: @f, @g" in err
    buffers = tmp_path / "buffers.mlir"
    buffers.write_text("func.func @f(%x: memref<?xf32>) {\n  func.return\n}\n")
    code, _, err = command(capsys, "run", str(buffers), "--from", "affine", "--args", "f32[2]")
    assert code == 1 and "@f_shapes must take its inputs" in err
    buffers.write_text(
        "func.func @f(%x: memref<?xf32>) {\n  func.return\n}\n"
        "func.func @f_shapes(%x: memref<?xf32>) {\n  func.return\n}\n"
    )
    words = ("--from", "affine", "--args", "f32[2]")  # there are no results
    assert command(capsys, "run", f"{buffers}:f", *words) == (0, "", "")


def test_run_of_linalg_written_by_hand_has_its_shapes_made(capsys, tmp_path):
    path = tmp_path / "twice.mlir"
    path.write_text("""
#id = affine_map<(d0) -> (d0)>
func.func @twice(%x: tensor<?xf32>) -> tensor<?xf32> {
  %zero = arith.constant 0 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %out = tensor.empty(%n) : tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<?xf32>) outs(%out : tensor<?xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.addf %a, %a : f32
    linalg.yield %c : f32
  } -> tensor<?xf32>
  func.return %y : tensor<?xf32>
}
""")
    code, out, err = command(capsys, "run", str(path), "--from", "linalg", "--args", "f32[3]")
    assert (code, err) == (0, "")
    expected = 2 * np.random.default_rng(0).random(3).astype(np.float32)
    np.testing.assert_allclose(np.fromstring(out.strip("[]\n"), sep=" "), expected, rtol=1e-6)


# ------------------------------------------------------------------------------------------ bench


def test_bench_writes_its_rows(capsys, monkeypatch, tmp_path):
    asked: list[bool] = []

    def group(quick: bool):
        asked.append(quick)
        yield Row("a row", "numpy", 1e-6, 2e-6, 3, 0.1)

    monkeypatch.setattr(rows, "GROUPS", {"mine": group})
    path = tmp_path / "rows.json"
    code, out, _ = command(capsys, "bench", "mine", "--quick", "--json", str(path))
    assert code == 0 and asked == [True] and "a row" in out
    assert json.loads(path.read_text())["rows"][0]["name"] == "a row"
    code, _, err = command(capsys, "bench", "theirs")
    assert code == 1 and "no group 'theirs'; there are: mine" in err


def test_pass_options_with_blanks(capsys, tmp_path: Path):
    """argparse would take a word with a blank for a file."""
    path = tmp_path / "loop.mlir"
    path.write_text(
        "func.func @f(%A: memref<8xindex>) {\n  %c1 = arith.constant 1 : index\n"
        "  %x = affine.apply affine_map<()[s0] -> (s0 + 1)>()[%c1]\n"
        "  affine.store %x, %A[0] : memref<8xindex>\n  func.return\n}\n"
    )
    code, out, err = command(
        capsys, "opt", "-canonicalize=test-convergence top-down=0", "-cse", str(path)
    )
    assert (code, err) == (0, "") and "arith.constant 2" in out and "affine.apply" not in out
