"""The documents are not stale: the map is today's, links lead somewhere, examples run."""

import importlib
import importlib.util
import re
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def load(path: Path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_map_is_todays():
    expected = load(ROOT / "docs" / "make_map.py").make_map()
    assert (ROOT / "docs" / "map.md").read_text() == expected, "python docs/make_map.py renews it"


def test_the_performance_page_is_of_the_newest_results(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "benchmarks")
    make_page = importlib.import_module("make_page")
    text, plots = make_page.make_page(max(make_page.RESULTS.glob("*.json")))
    renew = "python benchmarks/make_page.py renews it"
    assert (ROOT / "docs" / "performance.md").read_text() == text, renew
    there = {f"plots/{path.name}": path.read_text() for path in (ROOT / "docs/plots").glob("*")}
    assert there == plots, renew


@pytest.mark.parametrize("logarithmic", [False, True])
@pytest.mark.parametrize("values", [(3.0,), (0.4, 7.0), (2e-7, 9.0), (1.0, 1000.0), (0.95, 1.05)])
def test_a_plot_shows_every_row_inside_of_it(values, logarithmic, monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "benchmarks")
    from dot_plot import LABELS, NUMBERS, PLOT, Dot, DotPlot

    rows = [Dot(f"a < {value}", value, value * 1.01, value / 2) for value in values]
    plot = DotPlot("A & B", ("a", "b"), "{:g}".format, logarithmic, None, rows)
    picture = ElementTree.fromstring(plot.svg())
    name = "{http://www.w3.org/2000/svg}"
    dots = picture.findall(f"{name}circle")
    assert len(dots) == 2 + 2 * len(rows)  # two stand in the legend
    places = [float(dot.get("cx")) for dot in dots[2:]]
    assert all(LABELS <= place <= LABELS + PLOT for place in places)
    assert sorted(places[1::2]) == places[1::2]
    assert float(picture.get("viewBox").split()[2]) == LABELS + PLOT + NUMBERS


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text()):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def python_blocks(page: Path) -> list[str]:
    return re.findall(r"```python\n(.*?)```", page.read_text(), flags=re.DOTALL)


def run_page(page: Path, folder: Path, capsys) -> None:
    """Run a page's blocks of Python in order; what one prints is in the `text` block behind it."""
    blocks = re.findall(r"```(python|text)\n(.*?)```", page.read_text(), flags=re.DOTALL)
    names = {"__name__": page.stem}
    printed = ""
    for number, (kind, text) in enumerate(blocks):
        if kind == "text":
            lines = (re.escape(line).replace("…", ".*") for line in text.splitlines())
            assert re.fullmatch("\n".join(lines) + "\n*", printed, re.DOTALL), printed
            continue
        file = folder / f"{page.stem}{number}.py"  # where a function's source is looked up
        file.write_text(text)
        exec(compile(text, str(file), "exec"), names)
        printed = capsys.readouterr().out


@pytest.mark.parametrize("page", ["tour.md", "landings.md", "gpu.md", "theano.md"])
def test_a_page_prints_what_it_says(page, tmp_path, capsys):
    run_page(ROOT / "docs" / page, tmp_path, capsys)


def test_the_readme_runs(tmp_path, monkeypatch, capsys):
    (block,) = python_blocks(ROOT / "README.md")
    file = tmp_path / "readme.py"
    file.write_text(block)
    exec(compile(block, str(file), "exec"), {"__name__": "readme"})
    assert "affine.for" in capsys.readouterr().out


def test_the_page_on_using_it_runs(tmp_path):
    jax, onnx = pytest.importorskip("jax"), pytest.importorskip("onnx")
    from onnx import parser

    text = '<ir_version: 9, opset_import: ["" : 18]> g (float[9, 3] x) => (float[9, 3] y) '
    onnx.save(parser.parse_model(text + "{ y = Relu(x) }"), tmp_path / "model.onnx")
    random = np.random.default_rng(0)
    x, w, y, b = (random.normal(size=s).astype("f4") for s in ((9, 3), (3, 2), (9, 2), (2,)))
    names = {
        **{"__name__": "using", "jax": jax, "x": x, "w": w, "b": b, "y": y},
        **{"start": np.zeros((9, 2), "f4"), "parameters": {"w": w, "b": b}},
        "layer": lambda x, w: jax.numpy.tanh(x @ w),
    }
    results = []
    for number, block in enumerate(python_blocks(ROOT / "docs" / "using.md")):
        file = tmp_path / f"using{number}.py"
        block = block.replace('"model.onnx"', repr(str(tmp_path / "model.onnx")))
        # The costs that a gradient is taken of.
        if "sw.grad(cost)" in block:
            one, two = block.splitlines()
            block = (
                "def cost(w, b, x, y):\n    return np.mean((x @ w + b - y) ** 2)\n"
                f"{one}\ndef cost(p):\n    return np.sum(p['w']) + np.sum(p['b'] ** 2)\n{two}\n"
            )
        file.write_text(block)
        before = names["sw"].get_num_threads() if "set_num_threads" in block else None
        exec(compile(block, str(file), "exec"), names)
        if before is not None:
            names["sw"].set_num_threads(before)
        if "f(x" in block:
            arguments = {"stablehlo": (x, w), "onnx": (x,), "mlir": (x, w, names["start"])}
            kind = block.partition("from_")[2].partition("(")[0]
            results.append(names["f"](*arguments[kind]))
    assert np.allclose(names["g"]["b"], 2 * b)
    expected = (np.tanh(x @ w), np.maximum(x, 0), x @ w)
    for result, right in zip(results, expected, strict=True):
        np.testing.assert_allclose(result, right, rtol=1e-5, atol=1e-5)


def test_the_page_on_schedules_runs(tmp_path, capsys):
    file = tmp_path / "schedules.py"
    file.write_text("\n".join(python_blocks(ROOT / "docs" / "schedules.md")))
    names = {"__name__": "schedules"}
    exec(compile(file.read_text(), str(file), "exec"), names)
    assert "affine-super-vectorize" in capsys.readouterr().out
    random = np.random.default_rng(0)
    x, w, b = (random.normal(size=size).astype("f4") for size in ((9, 5), (5, 70), (70,)))
    expected = np.maximum(x @ w + b, 0)
    for function in (names["layer"], names["other"]):
        assert np.allclose(function(x, w, b), expected, rtol=1e-5, atol=1e-5)


def test_the_page_on_transforms_runs(tmp_path):
    file = tmp_path / "transforms.py"
    file.write_text("\n".join(python_blocks(ROOT / "docs" / "transforms.md")))
    names = load(file).__dict__
    x, step = names["x"], 1e-6
    for i in range(x.size):
        moved = [names["energy"](x + sign * step * np.eye(5)[i]) for sign in (1, -1)]
        assert np.isclose(names["slope"][i], (moved[0] - moved[1]) / (2 * step))
    assert np.allclose(names["slopes"][0], names["slope"])
    assert np.allclose(names["curvature"], names["curvature"].T)
