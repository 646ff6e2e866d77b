"""Signatures as data, and layout classes of arrays."""

import json
import subprocess
import sys

import numpy as np
import pytest

from stepwell.backends.signature import (
    CONTIGUOUS,
    INNER,
    STRIDED,
    Argument,
    Result,
    Signature,
    layout_of,
)
from stepwell.dialects.dtypes import DTYPES


def test_json_round_trip():
    signature = Signature(
        "f",
        (
            Argument(DTYPES["f32"], (None, 4), INNER, name="x"),
            Argument(DTYPES["f64"], (), weak=True),
            Argument(DTYPES["bf16"], (None, None, 1), STRIDED),
        ),
        (Result(DTYPES["bool"], ()), Result(DTYPES["c128"], (None, 3))),
        single=False,
        long_running=True,
    )
    assert Signature.from_json(json.loads(json.dumps(signature.to_json()))) == signature


def test_strides_passed():
    shape = (None, 4, None)
    passed = {layout: Argument(DTYPES["f32"], shape, layout) for layout in (INNER, STRIDED)}
    assert Argument(DTYPES["f32"], shape).dynamic_strides == 0
    assert passed[INNER].dynamic_strides == 2
    assert passed[STRIDED].dynamic_strides == 3


def test_single_means_one_result():
    with pytest.raises(ValueError, match="there are 0"):
        Signature("f", (), ())
    assert Signature("f", (), (), single=False).results == ()


def test_layout_classes():
    cube = np.zeros((3, 4, 5), np.float32)
    record = np.zeros(3, [("value", "c16"), ("pad", "f8")])
    misaligned = np.zeros(41, np.uint8)[1:].view(np.float64)[::2]
    cases = [
        (cube, CONTIGUOUS),
        (cube[0], CONTIGUOUS),
        (cube[:1], CONTIGUOUS),
        (cube[:, :0], CONTIGUOUS),
        (np.zeros(()), CONTIGUOUS),
        (cube[::2], INNER),
        (cube[:, 1:3], INNER),
        (cube[::-1], INNER),
        (np.broadcast_to(cube[0], (7, 4, 5)), INNER),
        (cube[..., 0], STRIDED),
        (cube.T, STRIDED),
        (cube[..., ::-1], STRIDED),
        (cube[0, 0][::2], STRIDED),
        (np.broadcast_to(np.float32(1), (3, 4)), STRIDED),
        # These are copied before a call, in C order.
        (record["value"], CONTIGUOUS),
        (misaligned, CONTIGUOUS),
        (cube.astype(">f4").T, CONTIGUOUS),
    ]
    for array, layout in cases:
        assert layout_of(array) == layout, (array.shape, array.strides)


def test_no_compiler_is_imported():
    script = (
        "import sys, stepwell.backends.signature, stepwell.backends.driver\n"
        "import stepwell.backends.cpu.call\n"
        "print([name for name in ('xdsl', 'llvmlite') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert run.stdout.strip() == "[]", run.stderr
