"""stepwell tune: what it measures is kept, and the winner is used from then on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from stepwell.passes.schedules.contraction import Sizes
from stepwell.tools import cli
from stepwell.tools.lower import load_function, split_specs
from stepwell.tools.tuning import contractions

PROGRAM = """
import numpy as np
import stepwell as sw


@sw.jit
def layer(x, w, b):
    return np.maximum(x @ w + b, 0)


@sw.jit
def plain(x):
    return x + 1


@sw.jit(target="simt")
def on_gpu(x):
    return x @ x
"""
SPECS = "f32[24, 32] f32[32, 48] f32[48]"


@pytest.fixture
def layer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A function in a file, and a cache of its own."""
    monkeypatch.setenv("STEPWELL_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / "layer.py"
    path.write_text(PROGRAM)
    return f"{path}:layer"


@pytest.fixture
def times(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[int]]:
    """`times(1.2, 0.5, …)`: how long the candidates take beside the default, in turn.

    What is returned counts the measurements; an exception is raised where it stands.
    """

    def install(*ratios: float | type[BaseException]) -> list[int]:
        done: list[int] = []

        def interleave(calls: list[Callable[[], Any]], _seconds: float, _least: int) -> Any:
            candidate, default = (call() for call in calls)
            np.testing.assert_allclose(candidate, default, rtol=1e-5)
            ratio = ratios[len(done)]
            if isinstance(ratio, type):
                raise ratio
            done.append(len(done))
            return [ratio], [1.0]

        monkeypatch.setattr(contractions, "interleave", interleave)
        return done

    return install


def run(layer: str, *options: str) -> int:
    return cli.main(["tune", layer, "--args", SPECS, "--candidates", "3", "--static", *options])


def used(layer: str) -> str:
    """The schedule that the function has when it is loaded anew."""
    from stepwell import jit

    function = jit(load_function(layer).__wrapped__, static=True)
    return function.schedule(*split_specs(SPECS)).script()


def test_the_winner_is_used_from_then_on(
    layer: str, times: Callable[..., list[int]], capsys: pytest.CaptureFixture[str]
) -> None:
    before = used(layer)
    times(1.2, 0.5, 0.9, 0.6)
    assert run(layer) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert ": 0.600 of the default schedule's time" in out
    assert "100%" in out  # the progress bar
    assert used(layer) != before


def test_the_fastest_one_is_measured_again(
    layer: str, times: Callable[..., list[int]], capsys: pytest.CaptureFixture[str]
) -> None:
    before = used(layer)
    done = times(0.5, 0.9, 1.2, 1.1, 0.8)
    assert run(layer) == 0
    assert len(done) == 5  # the first one was fast by chance, the second one is
    assert ": 0.900 of the default" in " ".join(capsys.readouterr().out.split())
    assert used(layer) != before
    done = times(0.5, 0.6, 0.7, 1.0, 1.0, 1.0)
    assert run(layer, "--restart") == 0
    assert used(layer) == before


def test_where_none_is_faster_the_default_stays(
    layer: str, times: Callable[..., list[int]]
) -> None:
    before = used(layer)
    times(1.2, 1.1, 1.3)
    assert run(layer) == 0
    assert used(layer) == before


def test_it_is_stopped_and_goes_on(
    layer: str, times: Callable[..., list[int]], capsys: pytest.CaptureFixture[str]
) -> None:
    before = used(layer)
    times(0.8, KeyboardInterrupt)
    assert run(layer) == 130
    assert "stopped; the same command goes on from here" in capsys.readouterr().out
    assert used(layer) == before  # nothing is kept before the end
    done = times(0.9, 0.7, 0.7)
    assert run(layer) == 0
    assert len(done) == 3  # the first is not measured again, but the best one is
    assert "0.700 of the default" in capsys.readouterr().out
    done = times()
    assert run(layer) == 0
    assert not done
    done = times(1.0, 1.0, 1.0)
    assert run(layer, "--restart") == 0
    assert len(done) == 3


def test_a_file_of_measurements_that_is_not_ours(
    layer: str, times: Callable[..., list[int]], tmp_path: Path
) -> None:
    times(0.5, 0.6, 0.7, 0.5)
    assert run(layer) == 0
    (state,) = (tmp_path / "cache").rglob("*.tuning.json")
    state.write_text("[1, 2")
    done = times(0.5, 0.6, 0.7, 0.5)
    assert run(layer) == 0
    assert len(done) == 4


@pytest.mark.parametrize(
    ("function", "specs", "complaint"),
    [
        ("plain", "f32[4]", "contains no contraction"),
        ("on_gpu", "f32[4, 4", "'f32[4, 4' is not a spec"),
        ("missing", "f32[4]", "there is no function 'missing'"),
        ("layer", "f32[4", "'f32[4' is not a spec"),
        ("layer", "f32[m, 4] f32[4, 4] f32[4]", "every extent must be given"),
    ],
)
def test_what_cannot_be_tuned(
    layer: str, function: str, specs: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    place = layer.replace(":layer", f":{function}")
    assert cli.main(["tune", place, "--args", specs]) == 1
    assert complaint in capsys.readouterr().err


def test_without_a_cache(
    layer: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("STEPWELL_CACHE", "0")
    assert run(layer) == 1
    assert "there is no cache" in capsys.readouterr().err


def test_the_model_comes_first() -> None:
    """Register tiles that keep the units busy are tried before small ones and unpacked panels."""
    from stepwell.backends.cpu.target import host_description

    machine = host_description()
    costs = [
        contractions.model_cost(sizes, machine)
        for sizes in (Sizes(2, 6, 1 << 16), Sizes(2, 6, 1 << 16, pack=False), Sizes(1, 1, 1 << 16))
    ]
    assert costs == sorted(costs)
