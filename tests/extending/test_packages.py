"""The example packages, laid out as installed in an empty folder: their own tests pass there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from installed import lay_out

ROOT = Path(__file__).resolve().parents[2]
PROJECTS = sorted(path.parent for path in (ROOT / "examples").glob("*/pyproject.toml"))


def environment(tmp_path: Path, folder: Path) -> dict[str, str]:
    path = os.pathsep.join([str(folder), str(ROOT / "src")])
    return {**os.environ, "PYTHONPATH": path, "STEPWELL_CACHE_DIR": str(tmp_path / "cache")}


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_a_package_passes_its_tests(project: Path, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    lay_out(project, folder)
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir=."]
    words += ["-c", os.devnull, "--import-mode=importlib", str(project / "tests")]
    done = subprocess.run(
        words, cwd=tmp_path, env=environment(tmp_path, folder), capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    assert " passed" in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_a_package_can_be_built_and_installed(project: Path, tmp_path: Path) -> None:
    """In an environment of its own; a package index must be there to build it."""
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    python = str(tmp_path / "venv" / "bin" / "python")
    sources = shutil.copytree(project, tmp_path / "sources")
    words = [python, "-m", "pip", "install", "-q", "--no-deps", str(sources)]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"pip cannot build it here: {done.stderr[-200:]}")
    described = tomllib.loads((project / "pyproject.toml").read_text())
    for group, names in described["project"]["entry-points"].items():
        code = f"import importlib.metadata as m; print(m.entry_points(group={group!r}).names)"
        found = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
        assert all(repr(name) in found.stdout for name in names)


def test_the_pass_is_short() -> None:
    code = (ROOT / "examples/custom_pass/stepwell_reciprocals/__init__.py").read_text()
    assert len(code.splitlines()) <= 50
