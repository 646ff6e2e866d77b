"""Targets that are machines by name: looked at, saved, and called where they can be."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.cpu import named_machine
from stepwell.backends.cpu.machines import NAMES
from stepwell.backends.driver import MACHINES
from stepwell.tools import cli

# What only code for the machine has.
SIGNS = {
    "x86-64-v2": "xmm",
    "x86-64-v3": "ymm",
    "x86-64-v4": "zmm",
    "aarch64": "v0.4s",
    "aarch64-sve256": "z0.s",
    "riscv64": "fadd.s",
    "riscv64-v": "vsetivli",
}


def shifted(x, y):
    return np.exp(x) + y


def test_the_names_are_those_of_the_machines() -> None:
    assert ("native", *MACHINES) == NAMES
    assert set(SIGNS) == set(MACHINES)


@pytest.mark.parametrize("name", MACHINES)
def test_what_is_seen_and_saved_is_for_the_machine(name: str, tmp_path: Path) -> None:
    f = sw.jit(shifted, target=name)
    assert SIGNS[name] in f.lower("f32[n]", "f32[n]").ir("asm")
    code, _ = f.save(tmp_path / "f.o", "f32[n]", "f32[n]")
    other, _ = sw.jit(shifted).save(tmp_path / "g.o", "f32[n]", "f32[n]", machine=name)
    assert code.read_bytes() == other.read_bytes()


@pytest.mark.parametrize("name", ["x86-64-v2", "x86-64-v3", "x86-64-v4"])
def test_levels_run_where_the_machine_has_them(name: str) -> None:
    if not named_machine.runs_here(name):
        pytest.skip(f"this machine is not of level {name}")
    x, y = np.linspace(-3, 3, 101, dtype=np.float32), np.ones(101, np.float32)
    np.testing.assert_allclose(sw.jit(shifted, target=name)(x, y), shifted(x, y), rtol=1e-6)


def test_a_call_on_another_machine_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    x = np.ones(3, np.float32)
    with pytest.raises(RuntimeError, match=r"code for 'riscv64' does not run .* or save it"):
        sw.jit(shifted, target="riscv64")(x, x)
    monkeypatch.setattr(named_machine, "host_cpu", lambda: ("old", "+sse3,+avx2"))
    assert not named_machine.runs_here("x86-64-v3")


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "p.py"
    file.write_text("import numpy as np\n\ndef f(x):\n    return np.sqrt(x)\n")
    words = ["lower", f"{file}:f", "--args", "f32[n]", "--to", "asm", "--target", "aarch64"]
    assert cli.main(words) == 0
    assert "fsqrt" in capsys.readouterr().out
    words[-1] = "arm"
    assert cli.main(words) == 1
    assert "there is no target 'arm'; there are: cpu, simt, cuda, x86-64-v2" in (
        capsys.readouterr().err
    )
