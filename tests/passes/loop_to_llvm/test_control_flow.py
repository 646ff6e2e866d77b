"""Branches: which of them are said to be unpredictable."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.tools.differential import check_program


def checksum(data: Any) -> Any:
    crc = 0xFFFF
    for byte in data:
        for _ in range(8):
            if (crc & 1) ^ (byte & 1):
                crc = (crc >> 1) ^ 0x8408
            else:
                crc >>= 1
            byte >>= 1
    return crc


def odd_ones(data: Any) -> Any:
    total = 0
    for i in range(data.shape[0]):
        if data[i] & 1 == 1:
            total = total * 3 + i
    return total


def greatest(data: Any) -> Any:
    best = -1
    for i in range(data.shape[0]):
        if data[i] > best and data[i] != 7:
            best = data[i] * 1
    return best


@pytest.mark.parametrize("program", [checksum, odd_ones, greatest])
def test_branches_on_bits_are_unpredictable(program: Callable[..., Any]) -> None:
    data = np.random.default_rng(2).integers(0, 256, 30)
    if program is checksum:
        data = data.astype(np.uint8)
    check_program(program, data)
    text = sw.jit(program).lower(data).ir("llvmir")
    assert ("!unpredictable !1" in text and "!1 = !{}" in text) == (program is not greatest)
