"""`python tests/array_api/run.py FOLDER`: the Array API's own tests, on `stepwell.numpy`.

FOLDER is a checkout of https://github.com/data-apis/array-api-tests with its submodule; its
requirements.txt must be installed. A failure that `known_failures.txt` does not list with a reason
is an error; one that is listed and passes is printed. With `--traced` every function is traced, as
in a compiled function, and run by the interpreter at `nd` (see `traced.py`).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

HERE = Path(__file__).resolve().parent


def known_failures(traced: bool, version: str) -> set[str]:
    """The tests listed; each stands under a reason, a line that begins with `#`."""
    names = (
        "known_failures",
        "known_failures_traced" if traced else "",
        f"known_failures_{version}",
    )
    files = [file for name in names if (file := HERE / f"{name}.txt").exists()]
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    return {line for line in lines if line and not line.startswith("#")}


def outcomes(folder: Path, examples: int, version: str, traced: bool) -> tuple[set[str], set[str]]:
    """The names of the tests that fail, and of those that pass."""
    environment = dict(
        os.environ,
        ARRAY_API_TESTS_MODULE="traced" if traced else "stepwell.numpy",
        ARRAY_API_TESTS_VERSION=version,
        PYTHONPATH=os.pathsep.join([str(HERE), os.environ.get("PYTHONPATH", "")]),
    )
    with tempfile.TemporaryDirectory() as place:
        report = Path(place, "report.xml")
        subprocess.run(
            [
                *(sys.executable, "-m", "pytest", "-q", "--tb=no", "-p", "no:cacheprovider"),
                *("--max-examples", str(examples), "--disable-deadline", "--derandomize"),
                *(f"--junitxml={report}", "array_api_tests"),
            ],
            cwd=folder,
            env=environment,
            stdout=subprocess.DEVNULL,
            check=False,
        )
        cases = list(ElementTree.parse(report).iter("testcase"))
    failed: set[str] = set()
    passed: set[str] = set()
    for case in cases:
        name = f"{case.get('classname', '').rpartition('.')[2]}::{case.get('name')}"
        if case.find("failure") is not None or case.find("error") is not None:
            failed.add(name)
        elif case.find("skipped") is None:
            passed.add(name)
    return failed, passed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--max-examples", type=int, default=20)
    parser.add_argument("--version", default="2024.12")
    parser.add_argument("--traced", action="store_true", help="look into compiled functions")
    given = parser.parse_args()
    failed, passed = outcomes(given.folder, given.max_examples, given.version, given.traced)
    known = known_failures(given.traced, given.version)
    print(f"{len(passed)} passed, {len(failed)} failed, of which {len(failed & known)} are known")
    for title, names in (
        ("fails, and is not listed", failed - known),
        ("is listed, but passes", known & passed),
    ):
        for name in sorted(names):
            print(f"{title}: {name}")
    return 1 if failed - known or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
