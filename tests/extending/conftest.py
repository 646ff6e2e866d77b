"""Packages made up for a test, found as installed ones are: a folder with code and dist-info."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from installed import write_information

from stepwell.dialects import plugins


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """`install("package", code, {"stepwell.passes": {"name": "package:Thing"}})`."""
    installed: list[str] = []

    def install(package: str, code: str, entries: dict[str, dict[str, str]]) -> None:
        (tmp_path / f"{package}.py").write_text(code)
        write_information(tmp_path, package, "1.0", entries)
        installed.append(package)
        plugins.forget()

    monkeypatch.syspath_prepend(str(tmp_path))
    plugins.forget()
    yield install
    monkeypatch.undo()
    plugins.forget()
    for package in installed:
        sys.modules.pop(package, None)
