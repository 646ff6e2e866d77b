"""The tutorials run, block by block, and print what stands below each block."""

import importlib.util
import re
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGES = ["tutorial-pass", "tutorial-dialect", "tutorial-target"]
BLOCK = re.compile(r"```(python|text)\n(.*?)```", re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_a_tutorial_prints_what_it_says(page, tmp_path, monkeypatch, capsys):
    text = (DOCS / f"{page}.md").read_text()
    name = page.replace("-", "_")
    path = tmp_path / f"{name}.py"
    blocks = BLOCK.findall(text)
    # One file, so that functions have their source; a line that is printed ends each block.
    code = [
        f"{body}print({mark(number)!r})\n"
        for number, (kind, body) in enumerate(blocks)
        if kind == "python"
    ]
    path.write_text("\n".join(code))
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.syspath_prepend(str(tmp_path))
    spec.loader.exec_module(module)
    rest = capsys.readouterr().out
    printed = {}
    for number, (kind, _) in enumerate(blocks):
        if kind == "python":
            printed[number], _, rest = rest.partition(mark(number) + "\n")
    for number, (kind, body) in enumerate(blocks):
        if kind == "text":
            assert printed.pop(number - 1).strip() == body.strip(), f"{page}, block {number}"
    assert not any(output.strip() for output in printed.values()), "output that the page omits"


def mark(number):
    return f"-- end of block {number} --"


def test_every_page_is_in_the_navigation():
    configuration = (DOCS.parent / "mkdocs.yml").read_text()
    named = set(re.findall(r"[:-] ([\w-]+\.md)$", configuration, re.M))
    assert named == {path.name for path in DOCS.glob("*.md")}


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.name)
def test_anchors_exist(page):
    for target, anchor in re.findall(r"\]\(([^)#:]*\.md)#([^)]+)\)", page.read_text()):
        headings = re.findall(r"^#+ (.*)$", (page.parent / target).read_text(), re.M)
        slugs = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
        assert anchor in slugs, f"{page.name}: {target}#{anchor}"
