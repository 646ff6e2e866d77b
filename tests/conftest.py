"""The corpus: small programs, each through every landing; `--bless` renews their golden IR.

A test that takes `corpus_program` is run once for each file in `tests/corpus`; one that takes
`machine`, once for each of the machines described here.
"""

from __future__ import annotations

import functools
import gc
import importlib.util
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from stepwell.passes.target import TargetDescription


@pytest.fixture(autouse=True, scope="session")
def cache_of_its_own(tmp_path_factory):
    """Tests neither read nor fill the user's cache."""
    os.environ["STEPWELL_CACHE_DIR"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(autouse=True, scope="session")
def little_garbage_collection(cache_of_its_own):
    """Thousands of tests and modules stay, and are not looked through for garbage each time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000)


CORPUS = Path(__file__).parent / "corpus"
# Registers of different widths, with and without masks, make different vectors and tails.
MACHINES = {
    str(bits): TargetDescription(
        name="cpu",
        vector_bits=bits,
        vector_registers=16,
        l1_bytes=32 << 10,
        l2_bytes=1 << 20,
        l3_bytes=16 << 20,
        fma_latency=4,
        fma_ports=2,
        masked=bits > 128,
        scale_instruction=bits == 512,
        half_instructions=bits > 128,
    )
    for bits in (128, 256, 512)
}


@dataclass(frozen=True)
class CorpusProgram:
    """A file of the corpus.

    Attributes:
        function: of NumPy arrays.
        arguments: for one call.
        reference: what the function must give, with NumPy alone.
        not_on: targets that cannot run it, and why: `NOT_ON` of the file.
    """

    name: str
    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    reference: Callable[..., Any]
    not_on: Mapping[str, str]


@functools.cache
def load_program(path: Path) -> CorpusProgram:
    spec = importlib.util.spec_from_file_location(f"corpus_{path.stem}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    reference = getattr(module, "reference", module.program)
    not_on = getattr(module, "NOT_ON", {})
    return CorpusProgram(path.stem, module.program, module.arguments(), reference, not_on)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="write the golden files anew")
    parser.addoption("--part", default="1/1", metavar="K/N", help="run the K-th of N parts")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Neighbours are as slow as each other: each part gets every N-th test."""
    part = re.fullmatch(r"([1-9]\d*)/([1-9]\d*)", config.getoption("--part"))
    if part is None or int(part[1]) > int(part[2]):
        raise pytest.UsageError("--part: the K-th of N parts is written K/N, as in 1/4")
    number, count = int(part[1]) - 1, int(part[2])
    config.hook.pytest_deselected(items=[x for at, x in enumerate(items) if at % count != number])
    items[:] = items[number::count]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "corpus_program" in metafunc.fixturenames:
        paths = sorted(CORPUS.glob("*.py"))
        programs = [load_program(path) for path in paths]
        metafunc.parametrize("corpus_program", programs, ids=[path.stem for path in paths])
    if "machine" in metafunc.fixturenames:
        metafunc.parametrize("machine", MACHINES.values(), ids=MACHINES)


@pytest.fixture
def bless(request: pytest.FixtureRequest) -> bool:
    return request.config.getoption("--bless")


@pytest.fixture
def common_machine() -> TargetDescription:
    """256-bit registers, sixteen of them: what most machines have at least."""
    return MACHINES["256"]


@pytest.fixture(scope="session")
def corpus() -> list[CorpusProgram]:
    return [load_program(path) for path in sorted(CORPUS.glob("*.py"))]
