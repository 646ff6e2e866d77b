"""The documents as a site: every page is in it, anchors lead somewhere, commands are today's."""

from __future__ import annotations

import argparse
import importlib
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from stepwell.backends.switches import take_switches
from stepwell.passes.base import find_pass
from stepwell.tools.cli import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.glob("*.md"))]


def anchors(page: Path) -> set[str]:
    """What the headings of a page are called in links: as the site's generator slugifies them."""
    text = re.sub(r"^```.*?^```", "", page.read_text(), flags=re.DOTALL | re.MULTILINE)
    found: set[str] = set()
    for heading in re.findall(r"^#+ +(.+)$", text, flags=re.MULTILINE):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "")
        slug = re.sub(r"[^\w\s-]", "", words.encode("ascii", "ignore").decode()).strip().lower()
        found.add(re.sub(r"[-\s]+", "-", slug))
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_anchors_lead_to_a_heading(page: Path) -> None:
    for target, anchor in re.findall(r"\]\(([^)#\s]*)#([^)\s]+)\)", page.read_text()):
        if "://" in target:
            continue
        other = page if not target else page.parent / target
        if other.suffix == ".md":
            assert anchor in anchors(other), f"{page.name}: there is no #{anchor} in {other.name}"


def test_every_page_is_in_the_site() -> None:
    listed = re.findall(r"(\S+\.md)$", (ROOT / "mkdocs.yml").read_text(), flags=re.MULTILINE)
    assert sorted(listed) == sorted(page.name for page in DOCS.glob("*.md"))


def test_the_site_is_built(tmp_path: Path) -> None:
    """Strictly: a page that is missing, or a link of the site's own, is an error."""
    pytest.importorskip("mkdocs")
    pytest.importorskip("material")
    words = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", str(tmp_path)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "tour" / "index.html").exists()


def commands() -> list[tuple[str, str]]:
    """The command lines of Stepwell in the pages' blocks, with their continuations."""
    found: list[tuple[str, str]] = []
    for page in PAGES:
        for block in re.findall(r"^```\w*\n(.*?)^```", page.read_text(), re.DOTALL | re.MULTILINE):
            for line in block.replace("\\\n", " ").splitlines():
                line = line.removeprefix("$ ").strip()
                if re.match(r"stepwell [a-z-]+ ", line):
                    found.append((page.name, line))
    return found


def of_examples() -> set[str]:
    """The passes of the example packages, which need not be installed here."""
    projects = [tomllib.loads(one.read_text()) for one in ROOT.glob("examples/*/pyproject.toml")]
    entries = (one["project"].get("entry-points", {}) for one in projects)
    return {name for one in entries for name in one.get("stepwell.passes", {})}


@pytest.mark.parametrize(("page", "line"), commands())
def test_commands_have_the_options_that_pages_say(page: str, line: str) -> None:
    words = shlex.split(line, comments=True)
    # What a shell does is not the command's; `[…]` and `…` stand for more.
    words = re.split(r" (?:\||>|2>|&&) ", f"{shlex.join(words)} ".replace("'|'", "|"))[0]
    _, name, *rest = shlex.split(words)
    assert name in COMMANDS, line
    module = importlib.import_module(COMMANDS[name][0], "stepwell.tools")
    parser = argparse.ArgumentParser(allow_abbrev=False)
    module.add_arguments(parser)
    known = set(parser._option_string_actions)
    for word in take_switches(rest)[0]:
        option = word.partition("=")[0]
        if not re.match(r"--?[a-z]", word) or option in known or "…" in word:
            continue
        assert name == "opt", f"{page}: {line}: there is no option {option}"
        if option.lstrip("-") not in of_examples():
            find_pass(option.lstrip("-"))


def test_the_comparison_is_of_the_versions_that_are_tested_beside() -> None:
    table = dict(
        re.findall(
            r"^\| (\w+)(?: \(LLVM)? ([\d.]+)\)? \|", (DOCS / "comparison.md").read_text(), re.M
        )
    )
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = (one for listed in project["optional-dependencies"].values() for one in listed)
    pinned = dict(
        re.match(r"([\w-]+).*?==([\d.]+)", one).groups()
        for one in (*project["dependencies"], *extras)
        if re.match(r"(xdsl|numba)==", one)
    )
    assert project["version"].startswith(table["Stepwell"])
    for name, package in (("xDSL", "xdsl"), ("Numba", "numba")):
        assert pinned[package].startswith(table[name]), name
    assert table["MLIR"].startswith("22.")
