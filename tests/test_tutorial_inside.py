"""docs/tutorial-inside.md, done to a copy of the repository: it works, and touches nothing else."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "tutorial-inside.md").read_text()
BLOCK = re.compile(r'^```(python|diff|text)(?: title="(.+?)")?\n(.*?)^```', re.DOTALL | re.M)

# The files of each section: what the table at the page's top, and the house's, allows.
FILES = {
    "An op of `nd`": {
        *("dialects/nd_elementwise.py", "dialects/inference.py", "backends/interpreter/nd.py"),
        *("passes/nd_to_linalg/numbers.py", "passes/nd_differentiation/rules.py"),
        *("tools/differential.py", "frontend/ufuncs.py"),
    },
    "A pass": {
        *("passes/nd_merge_exponentials.py", "passes/levels.py"),
        "tests/passes/test_nd_merge_exponentials.py",
    },
    "A dialect": {"dialects/counters.py", "dialects/context.py"},
    "A target": {"backends/plain/__init__.py", "backends/plain/executor.py"},
}
# That no table lacks a row, and what follows for every op from its being in a table.
COMPLETE = (
    "tests/dialects/test_nd.py",
    "tests/interpreter/test_nd.py",
    "tests/passes/test_convert_nd_to_linalg.py",
    "tests/passes/test_nd_batches_and_tangents.py",
    "tests/passes/test_nd_expand_transforms.py",
    "tests/passes/test_nd_merge_exponentials.py",
    "tests/test_house.py",
)


def sections() -> dict[str, list[tuple[str, str, str]]]:
    """Kind, file and text of the blocks below each heading."""
    _, *parts = re.split(r"^## (.+)\n", PAGE, flags=re.M)
    return {
        heading: BLOCK.findall(text) for heading, text in zip(parts[::2], parts[1::2], strict=True)
    }


def put_in(text: str, block: str) -> str:
    """A file with the lines of a block that begin with `+` where the others stand."""
    lines = block.splitlines(keepends=True)
    before = "".join(line[1:] for line in lines if not line.startswith("+"))
    found = len(re.findall(f"^{re.escape(before)}", text, re.M))
    assert found == 1, f"{before!r} is there {found} times"
    return re.sub(
        f"^{re.escape(before)}", lambda _: "".join(x[1:] for x in lines), text, flags=re.M
    )


def test_each_kind_of_thing_touches_its_files() -> None:
    touched = {
        heading: {file for _, file, _ in blocks if file} for heading, blocks in sections().items()
    }
    assert touched == FILES


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the repository in which all that the page says is done."""
    folder = tmp_path_factory.mktemp("copy")
    for room in ("dialects", "passes", "backends", "frontend", "tools", "src", "tests"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / room, folder / room, symlinks=True, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", folder)
    for blocks in sections().values():
        for kind, file, text in blocks:
            if file:
                path = folder / file
                path.parent.mkdir(exist_ok=True)
                path.write_text(put_in(path.read_text(), text) if kind == "diff" else text)
    return folder


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(folder / "src"),
        "STEPWELL_CACHE_DIR": str(folder / "cache"),
    }
    return subprocess.run(
        [sys.executable, *words], cwd=folder, env=environment, capture_output=True, text=True
    )


def test_it_works(copied: Path) -> None:
    pytest.importorskip("scipy")
    blocks = [block for all_ in sections().values() for block in all_ if not block[1]]
    program = "\n".join(text if kind == "python" else 'print("--")\n' for kind, _, text in blocks)
    (copied / "page.py").write_text(program)
    done = run(copied, "page.py")
    assert done.returncode == 0, done.stderr
    expected = "--\n".join(text for kind, _, text in blocks if kind == "text") + "--\n"
    assert done.stdout == expected


def test_no_table_lacks_a_row(copied: Path) -> None:
    which = "every or cosm1 or becomes_a_sum or passes_are_found"
    words = ("-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *COMPLETE, "-k", which)
    done = run(copied, *words)
    assert done.returncode == 0, done.stdout + done.stderr
