"""The driver: the order of the descent, what a failure says, what the cache spares."""

from __future__ import annotations

import gc
import os
import platform
import re
import subprocess
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from xdsl.dialects import arith
from xdsl.dialects import test as test_dialect
from xdsl.dialects.builtin import ModuleOp, StringAttr

from stepwell.backends import driver
from stepwell.backends.cpu import cache, executor
from stepwell.backends.cpu.target import host_caches, host_description
from stepwell.backends.signature import Argument, Result, Signature
from stepwell.dialects.dtypes import DTYPES
from stepwell.dialects.text import parse_module
from stepwell.passes import levels
from stepwell.passes.base import Pass
from stepwell.passes.errors import CompileError

F32 = DTYPES["f32"]
SIGNATURE = Signature("f", (Argument(F32, (None,)),), (Result(F32, (None,)),))
TEXT = """
func.func @f(%x: f32) -> f32 {
  %y = arith.addf %x, %x : f32 loc("user.py":7:3)
  func.return %y : f32
}
"""


@dataclass(frozen=True)
class VisitPass(Pass):
    """Writes down in the module that it was here."""

    name = "test-visit"
    source = target = "nd"
    here: str = ""

    def apply(self, ctx, op):
        before = op.attributes.get("visited", StringAttr(""))
        op.attributes["visited"] = StringAttr(f"{before.data}{self.here} ")


@dataclass(frozen=True)
class RefusePass(Pass):
    """Changes the module, and then refuses it at an op."""

    name = "test-refuse"
    source = target = "linalg"

    def apply(self, ctx, op):
        op.attributes["visited"] = StringAttr("half done")
        raise CompileError("this sum is too simple", next(find(op)))


@dataclass(frozen=True)
class BreakPass(Pass):
    """Has a bug."""

    name = "test-break"
    source = target = "linalg"

    def apply(self, ctx, op):
        raise IndexError("list index out of range")


@dataclass(frozen=True)
class LitterPass(Pass):
    """Leaves an op that is legal nowhere."""

    name = "test-litter"
    source = target = "linalg"

    def apply(self, ctx, op):
        add = next(find(op))
        litter = test_dialect.TestOp.create()
        litter.location = add.location
        add.parent.insert_op_before(litter, add)


def find(module):
    return (op for op in module.walk() if isinstance(op, arith.AddfOp))


@pytest.fixture
def pipeline(monkeypatch):
    """Sets the pipeline of the CPU: by level, passes instead of the one that visits."""

    def set_passes(**instead: list[Pass]) -> None:
        def cpu(target):
            names = ("nd", "linalg", "affine", "loop", "llvm")
            return [(name, instead.get(name, [VisitPass(here=name)])) for name in names]

        monkeypatch.setitem(levels.PIPELINES, "cpu", cpu)

    set_passes()
    return set_passes


def descend(**options):
    module = parse_module(TEXT, "program.mlir")
    assert driver.descend(module, host_description(), **options) is module
    return module.attributes["visited"].data.split()


@pytest.mark.parametrize(
    ("start", "stop", "visited"),
    [
        ("nd", "loop", "nd linalg affine loop"),
        ("nd", "nd", "nd"),
        ("nd", "linalg", "nd linalg"),
        ("linalg", "loop", "affine loop"),
        ("affine", "loop", "loop"),
    ],
)
def test_flights_between_levels(pipeline, start, stop, visited):
    snapshots: driver.Snapshots = {}
    timing: driver.Timing = []
    levels_visited = descend(start=start, stop=stop, snapshots=snapshots, timing=timing)
    assert levels_visited == list(snapshots) == visited.split()
    assert [name for name, _ in timing] == ["test-visit"] * len(snapshots)
    assert all(seconds >= 0 for _, seconds in timing)
    for text in snapshots.values():
        assert "arith.addf" in str(parse_module(text))


@pytest.mark.parametrize(
    ("start", "stop", "message"),
    [
        ("nd", "mezzanine", "no level 'mezzanine'"),
        ("loop", "nd", "level 'nd' is above level 'loop'"),
    ],
)
def test_flights_that_do_not_exist(pipeline, start, stop, message):
    with pytest.raises(ValueError, match=message):
        descend(start=start, stop=stop)


def failure(**options) -> tuple[CompileError, str]:
    """The error of a descent, and the text of the reproducer that it names."""
    module = parse_module(TEXT, "program.mlir")
    with pytest.raises(CompileError) as raised:
        driver.descend(module, host_description(), stop="loop", **options)
    match = re.search(r"reproducer: (\S+\.mlir)", str(raised.value))
    assert match is not None
    path = Path(match.group(1))
    text = path.read_text()
    path.unlink()
    assert f" {path}\n" in text
    return raised.value, text


@pytest.mark.parametrize("remake", [None, lambda: parse_module(TEXT, "program.mlir")])
def test_a_refusal_names_line_op_pass_and_reproducer(pipeline, remake):
    pipeline(linalg=[VisitPass(here="between"), RefusePass()])
    error, text = failure(remake=remake)
    assert str(error).startswith(
        "user.py:7: this sum is too simple\n  in 'test-refuse'\n  at: %y = arith.addf %x, %x"
    )
    assert text.startswith("// stepwell opt --pass-pipeline='builtin.module(test-refuse)' ")
    # It holds the module as the pass met it, with the user's lines.
    module = parse_module(text)
    assert module.attributes["visited"].data.split() == ["nd", "between"]
    assert '"user.py":7:3' in text


def test_a_bug_in_a_pass_has_a_reproducer(pipeline):
    pipeline(affine=[BreakPass()])
    error, text = failure()
    assert "'test-break' failed: IndexError: list index out of range" in str(error)
    assert isinstance(error.__cause__, IndexError)
    assert "test-break" in text


def test_what_is_not_legal_is_found_at_the_landing(pipeline):
    pipeline(linalg=[VisitPass(here="before"), LitterPass()])
    error, text = failure()
    assert str(error).startswith("user.py:7: 'test.op' is not legal at level 'linalg'")
    assert "builtin.module(test-visit{here=before},test-litter)" in text
    assert parse_module(text).attributes["visited"].data.split() == ["nd"]


def test_a_reproducer_that_cannot_be_written(pipeline):
    pipeline(linalg=[RefusePass()])

    def remake():
        raise OSError("the source is gone")

    with pytest.raises(CompileError, match="no reproducer could be written: the source is gone"):
        driver.descend(parse_module(TEXT), host_description(), remake=remake, stop="loop")


def test_targets_that_do_not_exist(pipeline):
    for name in ("abacus", "../cpu", "cpu.cache", ""):
        with pytest.raises(ValueError, match="there is no target"):
            driver.find_executor(name)
    assert driver.find_executor("cpu") is executor


# From fingerprints to code


@pytest.fixture
def compiled(monkeypatch, tmp_path, pipeline, copy_entry) -> list[Signature]:
    """What was compiled, with an empty cache; every module becomes the code that copies."""
    signatures: list[Signature] = []

    def assemble(module, signature):
        signatures.append(signature)
        return copy_entry(signature)

    monkeypatch.setattr(executor, "assemble", assemble)
    monkeypatch.setenv("STEPWELL_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.delenv("STEPWELL_CACHE", raising=False)
    return signatures


def load(fingerprint: bytes = b"program", signature: Signature = SIGNATURE):
    executable = driver.load_or_compile(fingerprint, lambda: ModuleOp([]), signature)
    x = np.arange(5, dtype=np.float32)
    np.testing.assert_array_equal(executable(x), x)
    return executable


def test_a_program_is_compiled_once(compiled, tmp_path):
    first, second = load(), load()
    assert len(compiled) == 1
    assert second is not first and second.signature == SIGNATURE
    assert second.asserts == first.asserts
    with pytest.raises(ValueError, match="thirteen"):
        second(np.zeros(13, np.float32))
    load(b"another program")
    named = Signature("f", (Argument(F32, (None,), name="x"),), SIGNATURE.results)
    load(signature=named)
    assert len(compiled) == 3
    assert len(os.listdir(tmp_path / "cache")) == 3


def test_the_key_holds_target_and_toolchain(compiled, monkeypatch):
    load()
    monkeypatch.setattr(executor, "identity", lambda: "another machine")
    load()
    assert len(compiled) == 2
    monkeypatch.setattr(cache, "toolchain_identity", lambda: b"another version")
    load()
    assert len(compiled) == 3


def test_without_the_cache(compiled, monkeypatch, tmp_path):
    monkeypatch.setenv("STEPWELL_CACHE", "0")
    load()
    load()
    assert len(compiled) == 2
    assert not (tmp_path / "cache").exists()


def test_a_damaged_entry_is_compiled_again(compiled, tmp_path):
    load()
    (path,) = (tmp_path / "cache").iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.warns(cache.CacheWarning, match="damaged"):
        load()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        load()
    assert len(compiled) == 2


def test_a_failing_compile_stores_nothing(compiled, pipeline, tmp_path):
    pipeline(linalg=[BreakPass()])
    with pytest.raises(CompileError, match="test-break"):
        load()
    assert gc.isenabled()
    pipeline()
    load()
    assert len(compiled) == 1


# Sources may be edited while tests run: the identity is the parent's.
HIT = """
import sys
import numpy as np
from stepwell.backends import driver
from stepwell.backends.cpu import cache
from stepwell.backends.signature import Argument, Result, Signature
from stepwell.dialects.dtypes import DTYPES

cache.toolchain_identity = lambda: bytes.fromhex(sys.argv[1])

def make_module():
    raise AssertionError("this is no hit")

form = (DTYPES["f32"], (None,))
signature = Signature("f", (Argument(*form),), (Result(*form),))
executable = driver.load_or_compile(b"program", make_module, signature)
print(executable(np.arange(3, dtype=np.float32)))
print([name for name in ("xdsl", "llvmlite") if name in sys.modules])
"""


def hit_command() -> list[str]:
    return [sys.executable, "-c", HIT, cache.toolchain_identity().hex()]


def test_a_hit_in_another_process_imports_no_compiler(compiled):
    load()
    run = subprocess.run(hit_command(), capture_output=True, text=True)
    result, imported = run.stdout.splitlines()
    assert result == "[0. 1. 2.]", run.stderr
    # On other systems, LLVM loads the code; its parser is not needed there either.
    expected = [] if sys.platform == "linux" and platform.machine() == "x86_64" else ["llvmlite"]
    assert imported == repr(expected)


def test_processes_that_compile_the_same(compiled, tmp_path):
    """Several at once load, while this one drops and stores the entry again and again."""
    load()
    (path,) = (tmp_path / "cache").iterdir()
    data = path.read_bytes()
    command = hit_command()
    children = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    while any(child.poll() is None for child in children):
        fresh = path.with_suffix(".partial")
        fresh.write_bytes(data)
        os.replace(fresh, path)
    assert all((child.communicate()[0] or "").startswith("[0. 1. 2.]") for child in children)


# The CPU


def test_description_of_the_host():
    description = host_description()
    assert description.name == "cpu"
    assert description.vector_bits in (128, 256, 512)
    assert description.l1_bytes < description.l2_bytes <= description.l3_bytes


def test_caches_as_linux_describes_them(tmp_path):
    described = [("1", "Data", "48K"), ("1", "Instruction", "64K"), ("2", "Unified", "2M")]
    for index, texts in enumerate([*described, ("3", "Unified", "nonsense")]):
        folder = tmp_path / f"index{index}"
        folder.mkdir()
        for name, text in zip(("level", "type", "size"), texts, strict=True):
            (folder / name).write_text(text + "\n")
    assert host_caches(tmp_path) == {1: 48 << 10, 2: 2 << 20, 3: 8 << 20}
    assert host_caches(tmp_path / "nowhere") == {1: 32 << 10, 2: 512 << 10, 3: 8 << 20}
