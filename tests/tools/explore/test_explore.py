"""The page of a descent: its data, and that it works in a browser without a network."""

from __future__ import annotations

import json
import queue
import re
import shutil
import subprocess
import sys
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest

import stepwell as sw
from stepwell.tools import cli
from stepwell.tools.explore.page import data_of, make_page
from stepwell.tools.explore.record import record
from stepwell.tools.explore.serve import make_server

PROGRAM = """import numpy as np

def layer(x, w):
    z = np.maximum(x @ w, 0)
    return z / z.sum(axis=1, keepdims=True)
"""
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")


@pytest.fixture(scope="module")
def program(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("program") / "layer.py"
    path.write_text(PROGRAM)
    return path


@pytest.fixture(scope="module")
def found(program):
    return record(f"{program}:layer", "f32[n, 32] f32[32, 24]", measure=False)


def test_every_landing_says_which_line_it_is_of(found):
    names = [landing["name"] for landing in found["landings"]]
    assert names == ["traced", "nd", "linalg", "affine", "loop", "llvm", "llvm ir", "assembly"]
    assert found["source"] == PROGRAM.splitlines()
    for landing in found["landings"]:
        assert not any(" loc(" in text for text, _ in landing["lines"])
        if landing["name"] != "llvm ir":
            assert {4, 5} <= {line for _, line in landing["lines"]}, landing["name"]
    (product,) = (line for text, line in found["landings"][1]["lines"] if "dot_general" in text)
    assert product == 4
    affine = found["landings"][names.index("affine")]["lines"]
    assert any("affine.for" in text and line == 4 for text, line in affine)


def test_every_pass_is_a_step(found):
    steps = found["steps"]
    names = [step["name"] for step in steps]
    assert names[0] == "nd-simplify" and names[-1] == "convert-to-llvm"
    schedule = names.index("affine-schedule")
    assert steps[schedule]["depth"] == 0 and steps[schedule + 1]["depth"] == 1
    assert any(line.startswith("+") for line in steps[schedule + 1]["diff"])
    for step in steps:
        assert step["milliseconds"] >= 0 and step["before"] and step["after"]
        if step["before"] != step["after"]:
            assert step["diff"], step["name"]
    assert any(step["remarks"] for step in steps)
    assert any(step["rewrites"] for step in steps)


def test_loops_dependences_and_buffers(found):
    assert "%?" not in str(found["loops"])
    (function,) = found["loops"]["before the schedule"]
    loop = function["children"][0]
    assert (loop["name"], loop["trips"], loop["line"]) == ("%i", None, 4)
    assert loop["answers"]["parallel"] == "yes"
    inner = loop["children"][0]["children"][0]
    assert inner["trips"] == 32 and {"%x", "%w"} == {f"%{a['name']}" for a in inner["children"]}
    edges = function["dependences"]["edges"]
    assert {edge["kind"] for edge in edges} >= {"flow"}
    count = len(function["dependences"]["accesses"])
    assert all(0 <= edge["from"] < count and 0 <= edge["to"] < count for edge in edges)
    buffers = [buffer for f in found["buffers"] for buffer in f["buffers"]]
    assert {buffer["name"] for buffer in buffers} >= {"x", "w", "out"}
    assert all(buffer["first"] <= buffer["last"] for buffer in buffers)


def test_operations_are_counted(found):
    roofline = found["roofline"]
    rows, products = 256, 2 * 256 * 24 * 32
    assert roofline["arguments"] == ["f32[256, 32]", "f32[32, 24]"]
    assert products <= roofline["operations"] <= products + 4 * rows * 24
    assert roofline["bytes"] == 4 * (256 * 32 + 32 * 24 + 256 * 24)


def test_a_page_needs_nothing_else(found):
    page = make_page(found | {"title": "</script><b>"})
    assert page.count("</script>") == 2 and "/*DATA*/" not in page
    assert data_of(page) == json.loads(json.dumps(found | {"title": "</script><b>"}))
    assert not re.search(r"""(?:src|href)=["']?\w""", page)


def test_a_notebook_shows_coloured_ir():
    html = sw.jit(lambda x: x + 1).lower("f32[n]")._repr_html_()
    assert '<span style="color:' in html and "nd.add" in html
    assert "tensor&lt;?xf32&gt;" in html


def test_a_notebook_shows_modules(monkeypatch):
    """A stand-in for IPython: what it is told to show modules by."""
    shown = {}
    formatter = SimpleNamespace(for_type=shown.__setitem__)
    display = SimpleNamespace(formatters={"text/html": formatter})
    notebook = SimpleNamespace(get_ipython=lambda: SimpleNamespace(display_formatter=display))
    monkeypatch.setitem(sys.modules, "IPython", notebook)
    module = sw.jit(lambda x: x + 1).lower("f32[n]").module()
    html = shown[type(module)](module)
    assert '<span style="color:' in html and "nd.add" in html


def test_the_command(program, tmp_path, capsys):
    output = tmp_path / "page.html"
    words = ["explore", f"{program}:layer", "--args", "f32[n, 8] f32[8, 8]", "--no-measure"]
    assert cli.main([*words, "-o", str(output)]) == 0
    assert "kB" in capsys.readouterr().err
    assert data_of(output.read_text())["file"] == str(program)
    assert cli.main(["explore", f"{program}:nothing"]) == 1
    assert "there is no function 'nothing'" in capsys.readouterr().err
    assert cli.main(["explore", "nowhere.py:f", "--serve"]) == 1


def test_the_server_renews_the_page(tmp_path):
    path = tmp_path / "program.py"
    path.write_text("1")

    def make() -> str:
        if path.read_text() == "wrong":
            raise ValueError("<wrong>")
        return f"page {path.read_text()}"

    with make_server(make, path, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_address[1]}"

        def get(place: str) -> str:
            with urllib.request.urlopen(address + place, timeout=10) as answer:
                return answer.read().decode()

        first, state = get("/"), get("/state")
        assert first.startswith("page 1") and state in first
        for text, expected in (("2", "page 2"), ("wrong", "&lt;wrong&gt;")):
            time.sleep(0.02)
            path.write_text(text)
            assert get("/state") != state and expected in get("/")
        with pytest.raises(urllib.error.HTTPError):
            get("/etc/passwd")
        server.shutdown()


# ------------------------------------------------------------------------------- in a browser

HARNESS = """<script>
const press = (key) => document.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));
const shown = () => [...document.querySelectorAll(".pane")].map((pane) => pane.innerText);
const lit = () => [...document.querySelectorAll(".line.here")].map((line) => line.textContent);
addEventListener("ready", () => {
  const out = {ready: Number(document.documentElement.dataset.ready)};
  %s
  fetch("http://127.0.0.1:%d/", {method: "POST", mode: "no-cors", body: JSON.stringify(out)});
});
</script>"""


def browse(page: str, script: str, tmp_path: Path) -> dict:
    """What the script, run in the page, put into `out`; `ready` is when the page was, in ms."""
    answers: queue.Queue[dict] = queue.Queue()

    class Listener(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            answers.put(json.loads(self.rfile.read(length)))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Listener) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        path = tmp_path / "page.html"
        harness = HARNESS % (script, server.server_address[1])
        path.write_text(page.replace("</body>", harness + "</body>"))
        words = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1600,900"]
        words += ["--remote-debugging-port=0", f"--user-data-dir={tmp_path / 'profile'}"]
        browser = subprocess.Popen(
            [*words, path.as_uri()], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            return answers.get(timeout=120)
        finally:
            browser.terminate()
            browser.wait(timeout=20)
            server.shutdown()


@needs_browser
def test_a_click_shows_a_line_at_every_landing(found, tmp_path):
    script = """
    document.querySelector('.pane .line[data-at="3"]').click();
    out.line = state.line;
    out.lit = lit();
    press("]"); out.after = data.landings[state.columns.at(-1)].name;
    press("Escape"); out.none = lit().length;
    press("j"); out.first = state.line;
    """
    out = browse(make_page(found), script, tmp_path)
    assert out["line"] == 4 and out["none"] == 0 and out["first"] == 1
    assert any("nd.dot_general" in text for text in out["lit"])
    assert any("affine.for" in text for text in out["lit"])
    assert any("vmovup" in text or "mov" in text for text in out["lit"])
    assert out["after"] == "traced"  # behind the last landing comes the first


@needs_browser
def test_search_and_views_by_keys(found, tmp_path):
    script = """
    press("/"); out.focused = document.activeElement.id;
    const box = document.getElementById("search");
    box.value = "nd.reduce"; box.dispatchEvent(new Event("input"));
    out.found = document.getElementById("found").textContent;
    box.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true}));
    out.at = document.getElementById("found").textContent;
    press("Escape");
    out.views = [];
    for (const key of "123456") { press(key); out.views.push(shown().join(" ").length); }
    press("2"); press("j"); press("j"); out.step = data.steps[state.step].name;
    press("3"); out.loops = document.querySelectorAll(".tree li").length;
    press("4"); out.arcs = document.querySelectorAll("svg path").length;
    press("5"); out.bars = document.querySelectorAll("svg rect").length;
    """
    out = browse(make_page(found), script, tmp_path)
    assert out["focused"] == "search" and out["found"] == "1 lines" and out["at"] == "1 of 1"
    assert all(length > 20 for length in out["views"])
    assert out["step"] == found["steps"][2]["name"]
    assert out["loops"] > 5 and out["arcs"] == len(
        found["loops"]["before the schedule"][0]["dependences"]["edges"]
    )
    assert out["bars"] >= 3


def chain() -> str:
    """A thousand ops that become one loop."""
    names = ("add", "multiply", "maximum")
    lines = (f"    {'xy'[at % 2]} = np.{names[at % 3]}(x, y)\n" for at in range(1000))
    return f"import numpy as np\ndef program(x, y):\n{''.join(lines)}    return x + y\n"


def network() -> str:
    """A thousand ops that become 432 nests of loops."""
    line = "    x = np.tanh(x @ y + {}.0) / (1 + np.abs(x).sum(axis=1, keepdims=True))\n"
    lines = "".join(line.format(at) for at in range(144))
    return f"import numpy as np\ndef program(x, y):\n{lines}    return x\n"


@needs_browser
@pytest.mark.parametrize(
    ("text", "specs"),
    [
        (chain, "f64[n] f64[n]"),
        pytest.param(network, "f32[64,32] f32[32,32]", marks=pytest.mark.slow),
    ],
)
def test_a_thousand_ops_are_small_and_quick(text, specs, tmp_path):
    """At most 5 MB, and 2 s until keys, of which one draws every landing anew, are answered."""
    path = tmp_path / "program.py"
    path.write_text(text())
    found = record(f"{path}:program", specs, measure=False)
    assert sum(found["steps"][0]["before"].values()) >= 1000
    page = make_page(found)
    script = """
    const begin = performance.now();
    press("2"); press("3"); press("1"); search("nd.add"); go(1); move(1);
    out.keys = performance.now() - begin;
    """
    out = browse(page, script, tmp_path)
    print(f"{len(page.encode())} bytes, ready after {out['ready']} ms, keys {out['keys']:.0f} ms")
    assert len(page.encode()) <= 5_000_000
    assert out["ready"] + out["keys"] <= 2000
