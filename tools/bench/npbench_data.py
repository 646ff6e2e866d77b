"""The programs of a checkout of NPBench and their data, as the suite makes them."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any


def load_data(folder: Path, name: str, preset: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the suite says of a program, and its data by name, made as the suite makes them."""
    information: dict[str, Any] = json.loads((folder / "bench_info" / f"{name}.json").read_text())
    information = information["benchmark"]
    sys.path.insert(0, str(folder))
    place = folder / "npbench" / "benchmarks" / information["relative_path"]
    data = dict(information["parameters"][preset])
    initialization = information.get("init")
    if initialization:
        module = load_module(place / f"{information['module_name']}.py")
        made = getattr(module, initialization["func_name"])(
            *[data[item] for item in initialization["input_args"]]
        )
        names = initialization["output_args"]
        data.update(zip(names, made if len(names) > 1 else [made], strict=True))
    return information, data


def load_module(path: Path) -> Any:
    """The module of a file that is in no package."""
    specification = importlib.util.spec_from_file_location(path.stem, path)
    assert specification is not None and specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module
