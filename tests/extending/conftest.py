"""Packages made up for a test, found as installed ones are: a folder with code and dist-info."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from stepwell.dialects import plugins

Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """`install("package", code, {"stepwell.passes": {"name": "package:Thing"}})`."""
    installed: list[str] = []

    def install(package: str, code: str, entries: dict[str, dict[str, str]]) -> None:
        (tmp_path / f"{package}.py").write_text(code)
        information = tmp_path / f"{package}-1.0.dist-info"
        information.mkdir()
        (information / "METADATA").write_text(f"Name: {package}\nVersion: 1.0\n")
        lines = []
        for group, names in entries.items():
            lines += [f"[{group}]", *(f"{name} = {place}" for name, place in names.items())]
        (information / "entry_points.txt").write_text("\n".join(lines) + "\n")
        installed.append(package)
        plugins.forget()

    monkeypatch.syspath_prepend(str(tmp_path))
    plugins.forget()
    yield install
    monkeypatch.undo()
    plugins.forget()
    for package in installed:
        sys.modules.pop(package, None)
