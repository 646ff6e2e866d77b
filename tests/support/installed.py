"""Packages laid out as an installer lays them out, without building them or a network."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Mapping
from pathlib import Path


def write_information(
    target: Path, name: str, version: str, entries: Mapping[str, Mapping[str, str]]
) -> None:
    """Write the `dist-info` of a package into a folder that is on the path."""
    information = target / f"{name.replace('-', '_')}-{version}.dist-info"
    information.mkdir()
    (information / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    )
    lines: list[str] = []
    for group, names in entries.items():
        lines += [f"[{group}]", *(f"{entry} = {place}" for entry, place in names.items())]
    (information / "entry_points.txt").write_text("\n".join(lines) + "\n")


def lay_out(project: Path, target: Path) -> None:
    """Put the packages of a project into a folder, with what its pyproject.toml says of them."""
    described = tomllib.loads((project / "pyproject.toml").read_text())
    for package in described["tool"]["setuptools"]["packages"]:
        shutil.copytree(
            project / package, target / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    about = described["project"]
    write_information(target, about["name"], about["version"], about.get("entry-points", {}))
